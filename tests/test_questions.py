"""A verdict on a statement never stands on words that only ask."""

from pathlib import Path

import yaml
from tables import each

from pelican_factcheck.anchoring.denialwords import LEFT_OPEN, POSSIBLE
from pelican_factcheck.anchoring.document import Document, document_of
from pelican_factcheck.anchoring.judgements import judge
from pelican_factcheck.anchoring.questions import find_question
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.statements import Statement
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.article import Options, annotate
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

STATEMENTS = {
    "en": "Taxes rose in May",
    "de": "Die Steuern stiegen im Mai",
    "es": "Los impuestos subieron en mayo",
    "el": "Οι φόροι αυξήθηκαν τον Μάιο",
    "ru": "Налоги выросли в мае",
    "ar": "ارتفعت الضرائب في مايو",
    "fa": "مالیات در ماه مه افزایش یافت",
    "he": "המסים עלו בחודש מאי",
    "hi": "मई में कर बढ़े",
    "am": "ግብር በግንቦት ጨመረ",
    "hy": "Հարկերը բարձրացան մայիսին",
    "ja": "税金は五月に上がった",
    "zh": "税收在五月份上涨了",
    "ko": "세금이 오월에 올랐다",
    "th": "ภาษีเพิ่มขึ้นในเดือนพฤษภาคม",
    "yi": "Er kam",  # too short to be looked for by likeness
}
MARKS = [
    "?",
    " ?",
    "؟",
    "？",
    "፧",
    "՞",
    "!?",
    "?!",
    "…?",
    "⁉",
    "‽",
    "”?",
    "?”",
    ")?",
    "」？",
]


@each("mark", MARKS)
@each("quote", STATEMENTS.values())
@each("stop", ["", ".", "!"])
def test_a_question_is_not_what_was_stated(quote, stop, mark):
    """With a full stop or without one; what is told can be quoted."""
    document = Document(f"Так. {quote}{mark} Так.")

    finding = find_quote(document, quote + stop)

    assert finding.status == "changed"
    assert finding.diff[-1].op != "equal"
    assert find_quote(document, finding.closest).status == "exact"


@each(
    ("text", "quote"),
    [
        ("¿Los impuestos subieron en mayo?", "Los impuestos subieron en mayo"),
        ("Pero, ¿los impuestos subieron en mayo?", "los impuestos subieron en mayo"),
        ("Οι φόροι αυξήθηκαν τον Μάιο;", "Οι φόροι αυξήθηκαν τον Μάιο"),
        ("Οι φόροι αυξήθηκαν τον Μάιο\u037e", "Οι φόροι αυξήθηκαν τον Μάιο."),
        ("Έκλεισε το εργοστάσιο το 2011;", "Έκλεισε το εργοστάσιο το 2011"),
        ("Έκλεισε το εργοστάσιο το 2011\u037e", "Έκλεισε το εργοστάσιο το 2011."),
        ("Αυξήθηκαν κατά 5 %; Ναι.", "Αυξήθηκαν κατά 5 %"),
        ("Κόστισε 1.250.000 €\u037e Ναι.", "Κόστισε 1.250.000 €"),
        ("Ήταν 60 ή 70;", "Ήταν 60 ή 70"),
        ("Το είπε «χθες»;", "Το είπε «χθες»"),
        ("Το είπε (χθες)\u037e", "Το είπε (χθες)"),
        ("Հարկերը բարձրացա՞ն մայիսին։", "Հարկերը բարձրացան մայիսին"),
        ("It rained. Taxes rose in May?", "It rained. Taxes rose in May"),
        ("“Taxes rose in May”?", "Taxes rose in May"),
        ("“Taxes rose in May?” he asked.", "Taxes rose in May"),
        ("Taxes rose in May?", "Taxes rose in  *May*"),
        ("Taxes rose in May??", "Taxes rose in May"),
        ("TAXES ROSE IN MAY?", "Taxes rose in May"),
        ("Did taxes rise in May?", "Did taxes rise in May"),
    ],
)
def test_a_question_is_told_in_any_dress(text, quote):
    """With marks on both sides, inside of a word, outside of quotation marks."""
    finding = find_quote(Document(text), quote)

    assert finding.status == "changed"
    assert find_quote(Document(text), finding.closest).found


@each("behind", ["?", ".", " as planned?"])
@each("note", ["[1]", "[a]", "*"])
@each("stop", ["", "."])
def test_a_footnote_mark_hides_no_question(note, behind, stop):
    """What stands behind a marker is read as if it stood beside the words."""
    html = f'<p>Taxes rose in May<sup><a href="#fn1">{note}</a></sup>{behind}</p>'
    document = document_of(read_text(html))

    finding = find_quote(document, f"Taxes rose in May{stop}")

    assert finding.found == (behind == "." or (not stop and behind != "?"))


@each(
    ("text", "quote"),
    [
        ("Did taxes rise in May?", "Did taxes rise in May?"),
        ("Did taxes rise in May??", "Did taxes rise in May?"),
        ("¿Subieron los impuestos en mayo?", "¿Subieron los impuestos en mayo?"),
        ("¿Subieron los impuestos en mayo?", "Subieron los impuestos en mayo?"),
        ("Αυξήθηκαν οι φόροι;", "Αυξήθηκαν οι φόροι;"),
        ("Αυξήθηκαν οι φόροι;", "Αυξήθηκαν οι φόροι?"),
        ("Հարկերը բարձրացա՞ն մայիսին։", "Հարկերը բարձրացա՞ն մայիսին"),
        ("Έκλεισε το 2011;", "Έκλεισε το 2011\u037e"),
        ("It rose by 5 %; who knows?", "It rose by 5 %"),
        ("It grows with (β); we measured it", "It grows with (β)"),
        ("He called it the city (πόλις); we do not", "He called it the city (πόλις)"),
        ("He called it “ἡ πόλις”; we do not", "He called it “ἡ πόλις”"),
        ("Taxes rose in May; who knows?", "Taxes rose in May"),
        ("Taxes rose in May. Why?", "Taxes rose in May."),
        ("See a.example/tax?year=1 now.", "See a.example/tax"),
        ("<p>Taxes rose in May.</p><p>? Next</p>", "Taxes rose in May."),
        ("<p>Taxes rose in May</p><p>? Next</p>", "Taxes rose in May"),
    ],
)
def test_what_is_quoted_as_it_stands_is_found(text, quote):
    """A question with its mark, and what only stands near a question."""
    assert find_quote(document_of(read_text(text)), quote).status == "exact"


def test_a_context_with_the_mark_means_the_question():
    """It says that the author has seen it."""
    document = Document("Taxes rose in May? It rained.")

    assert find_quote(document, "Taxes rose in May", suffix="? It rained").found


def test_of_a_question_and_a_statement_the_statement_is_meant():
    """A headline may ask what the text states."""
    document = Document("Taxes rose in May? Taxes rose in May.", edges=[18])

    finding = find_quote(document, "Taxes rose in May")

    assert (finding.status, finding.start) == ("exact", 19)


# --- a part of a question -------------------------------------------------------------

ASKING = [
    ("en", "Is it true that /taxes rose in May/?"),
    ("en", "Is it true that /taxes rose/ in May, as planned?"),
    ("en", "/Taxes rose in May/, didn't they?"),
    ("en", "/Taxes rose in May/, but is it so?"),
    ("en", "/Taxes rose in May/ – really?"),
    ("en", "/Taxes rose in May/ (really?)."),
    ("en", "Did she say “/taxes rose in May/”?"),
    ("de", "Stimmt es, dass /die Steuern im Mai stiegen/?"),
    ("fr", "Est-il vrai que /les impôts ont augmenté/ en mai ?"),
    ("es", "¿Es verdad que /los impuestos subieron/ en mayo?"),
    ("el", "Είναι αλήθεια ότι /οι φόροι αυξήθηκαν/;"),
    ("hy", "Ճի՞շտ է, որ /հարկերը բարձրացան մայիսին/։"),
    ("hy", "/Հարկերը/ բարձրացա՞ն մայիսին։"),
    ("ar", "هل صحيح أن /الضرائب ارتفعت في مايو/؟"),
    ("am", "እውነት /ግብር በግንቦት ጨመረ/፧"),
    ("ja", "/税金は五月に上がった/のですか？"),
    ("zh", "/税收在五月份上涨了/，你们真的认为是这样吗？"),
    ("xx", "Xu /taxes rose in May/ xu?"),
]
STATING = [
    ("en", "/Taxes rose in May/, but will they rise in the autumn again?"),
    ("en", "/Taxes rose in May/: who is going to pay for them now?"),
    ("xx", "/Taxes rose in May/ – who is going to pay for them now?"),
    ("en", "/Taxes rose in May/, says https://a.example/?tax=1 today."),
    ("en", "/Did taxes rise in May?/"),
    ("hy", "/Հարկերը բարձրացա՞ն/ մայիսին։"),
    ("hy", "/Հարկերը բարձրացան/ մայիսին։"),
]


def asked(lang, sentence):
    """The words that ask about the part of a *sentence* between strokes."""
    before, quote, after = (
        sentence.split("/", 2)
        if "//" not in sentence
        else ("", *sentence[1:].split("/", 1))
    )
    start = len(before)
    return find_question(before + quote + after, start, start + len(quote), lang)


@each(("lang", "sentence"), ASKING)
def test_a_question_around_a_quote_is_found(lang, sentence):
    """Whatever script its mark is of, and wherever it stands."""
    assert asked(lang, sentence)


@each(("lang", "sentence"), STATING)
def test_a_question_about_something_else_is_none(lang, sentence):
    """One in a clause of its own, an address, and what the quote asks itself."""
    assert asked(lang, sentence) == ""


def test_a_text_without_spaces_is_no_word_that_asks():
    """What is shown of it has the length of a word."""
    letters = "\u4e00" * 500
    found = find_question(f"Armenian {letters}\u055e{letters} said.", 0, 8, "xx")

    assert found == letters[:40] + "\u055e" + letters[:40]


# --- what is left open ----------------------------------------------------------------

SENTENCES = yaml.load(
    (Path(__file__).parent / "denials.yaml").read_text(encoding="utf-8"),
    yaml.CSafeLoader,
)


@each("lang", LEFT_OPEN)
def test_whether_and_if_state_nothing(lang):
    """Before the quote or behind it: what is asked, a condition, and what holds on one."""
    asks = SENTENCES[lang]["asks"]

    assert [one for one in asks if not asked(lang, one)] == []


@each("lang", POSSIBLE)
def test_what_is_held_possible_is_not_stated(lang):
    """By "perhaps" at the head of a clause or right before the quote; nor what is hoped."""
    doubts = SENTENCES[lang]["doubts"]

    assert [one for one in doubts if not asked(lang, one)] == []


@each("lang", LEFT_OPEN)
def test_what_is_stated_beside_a_condition_is_not_asked(lang):
    """In a clause of its own, by "even if", and where the words mean or, so, about."""
    tells = SENTENCES[lang]["tells"]

    assert [one for one in tells if asked(lang, one)] == []


@each(
    ("lang", "sentence"),
    [
        ("en", "Asked whether, and when, he would go, he said /the tower was sold/."),
        ("en", "He asked if he could come because /the tower was sold/."),
        ("de", "Er fragte, ob er gehen könne, weil /der Turm verkauft wurde/."),
        ("xx", "Whether /the tower was sold/ is unclear."),
    ],
)
def test_the_clause_of_whether_comes_to_an_end(lang, sentence):
    """At a comma, before a reason; and in an unknown language nothing is asked."""
    assert asked(lang, sentence) == ""


def claim(exact, **fields):
    """A claim that quotes *exact*."""
    verdict = DEFAULT_SCALE["true"]
    return Claim(id="a", quote=Quote(exact=exact), verdict=verdict, **fields)


def test_a_mark_on_a_question_is_told_and_its_remedies_help():
    """The whole sentence is marked, and asks."""
    html = "<p>Is it true that taxes rose in May?</p>"

    def rules(own):
        return [
            one.rule for one in annotate(html, [own], Options(lang="en")).diagnostics
        ]

    page = annotate(html, [claim("taxes rose in May")], Options(lang="en"))
    assert [one.rule for one in page.diagnostics] == ["denied-quote"]
    assert "`?`" in page.diagnostics[0].message
    assert rules(claim("taxes rose in May", scope="quote")) == []
    assert rules(claim("Is it true that taxes rose in May?")) == []


def test_a_mark_on_an_indirect_question_is_told():
    """A quote of the whole sentence asks as the article does, and is not told."""
    html = "<p>The council must decide whether the tower was sold in 2020.</p>"

    def told(quote):
        page = annotate(html, [claim(quote)], Options(lang="en"))
        assert page.anchors[0].status == "exact"
        return [(one.rule, "`whether`" in one.message) for one in page.diagnostics]

    assert told("the tower was sold in 2020") == [("denied-quote", True)]
    assert told("The council must decide whether the tower was sold in 2020.") == []


# --- repeats --------------------------------------------------------------------------


@each(
    ("lang", "states", "asks"),
    [
        ("en", "The taxes rose in May.", "The taxes rose in May?"),
        ("es", "Los impuestos subieron.", "¿Los impuestos subieron?"),
        ("am", "ግብር በግንቦት ወር ጨመረ።", "ግብር በግንቦት ወር ጨመረ፧"),
        ("el", "Οι φόροι αυξήθηκαν τώρα.", "Οι φόροι αυξήθηκαν τώρα;"),
        ("el", "Έκλεισε το 2011.", "Έκλεισε το 2011;"),
        ("el", "Έκλεισε το 2011.", "Έκλεισε το 2011\u037e"),
        ("ja", "税金は五月に上がった。", "税金は五月に上がった？」"),
    ],
)
def test_a_question_repeats_no_statement(lang, states, asks):
    """In no script; a question repeats itself."""
    one, other = Statement(states, lang), Statement(asks, lang)

    for found in (judge(one, other), judge(other, one)):
        assert (found.kind, found.what) == ("changed", "question")
    assert judge(other, other).kind == judge(one, one).kind == "exact"


@each("lang", LEFT_OPEN)
def test_what_is_asked_or_heard_repeats_no_statement(lang):
    """It says less than a sentence that states it."""
    sentences = SENTENCES[lang]["asks"] + SENTENCES[lang]["hearsay"]
    for sentence in sentences:
        before, quote, after = sentence.split("/", 2)
        statement = Statement(f"{quote[0].upper()}{quote[1:]}.", lang)

        found = judge(statement, Statement(before + quote + after, lang))

        assert found is None or found.kind == "changed", sentence
