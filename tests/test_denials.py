"""A mark is reported where its sentence denies what is quoted of it."""

import re
from html import escape
from pathlib import Path

import pytest
import yaml
from tables import each

from pelican_factcheck.anchoring.anchors import anchor_claims
from pelican_factcheck.anchoring.denials import (
    Phrase,
    find_denial,
    find_hearsay,
)
from pelican_factcheck.anchoring.denialwords import (
    ABOUT_REPORTS,
    ALIASES,
    ARTICLES,
    ATTACHED,
    ATTRIBUTES,
    BEFORE_CONTESTED,
    BUT_BEFORE,
    CONTESTED,
    COPULAS_BEFORE,
    EXISTS,
    FACTIVE_BEFORE,
    FACTIVE_BEHIND,
    JOINED,
    LEAST,
    PAST,
    SAYS_SOMETHING,
    SECOND,
    SHOWS,
    SO_IN_COMPOUNDS,
    SO_LOW,
    WHOEVER,
    WORDS,
)
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.questions import find_question
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.article import Options, annotate
from pelican_factcheck.annotating.markup import strip
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.reader import read_sidecar
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

SENTENCES = yaml.load(
    (Path(__file__).parent / "denials.yaml").read_text(encoding="utf-8"),
    yaml.CSafeLoader,
)


def ranged(sentence):
    """A sentence without the strokes around what is quoted of it, and the range of that."""
    # What stands between two parts in strokes may be the negation.
    before, quote, *rest = sentence.split("/")
    start = len(before)
    return "".join((before, quote, *rest)), start, start + len(quote)


@pytest.mark.parametrize("lang", SENTENCES)
def test_a_denial_is_found(lang):
    """Before, behind and around the quote, by verbs, nouns, particles and affixes."""
    denies = SENTENCES[lang]["denies"]

    assert [one for one in denies if not find_denial(*ranged(one), lang)] == []


@each("lang", SENTENCES)
def test_what_affirms_is_no_denial(lang):
    """No doubt, nobody denied, and what is negated in a clause of its own."""
    affirms = SENTENCES[lang]["affirms"]

    assert [one for one in affirms if find_denial(*ranged(one), lang)] == []


def test_every_language_has_its_sentences():
    """Each list is tried, but for those that share one with another language."""
    assert {ALIASES.get(lang, lang) for lang in WORDS} == set(SENTENCES)
    assert all(
        find_denial(*ranged(SENTENCES[known]["denies"][0]), lang)
        for lang, known in ALIASES.items()
    )
    assert find_denial("Kì í ṣe òótọ́ pé wọ́n ta ilé náà.", 19, 34, "yo") == ""


@each(
    ("tag", "lang"),
    [
        ("en-GB", "en"), ("de_AT", "de"), ("ZH-Hant", "zh"), ("nb", "no"), ("nn-NO", "no"),
        ("fil", "tl"), ("iw", "he"), ("in", "id"), ("sh", "hr"), ("mo", "ro"), ("bs", "hr"),
        ("ms-MY", "id"),
    ],
)  # fmt: skip
def test_a_language_is_known_by_every_tag_for_it(tag, lang):
    """In what denies, is hearsay or asked, and in sentence ends; withdrawn tags, too."""
    kinds = SENTENCES[lang]
    assert find_denial(*ranged(kinds["denies"][0]), tag)
    assert find_hearsay(*ranged(kinds["hearsay"][0]), tag)
    assert find_question(*ranged(kinds["asks"][0]), tag)


def test_what_is_a_pattern_is_written_folded():
    """It is looked for in folded texts; lists are folded when they are read."""
    groups = (ATTACHED, CONTESTED, SECOND)
    attached = [part for each in groups for one in each.values() for part in one]
    tables = (
        ABOUT_REPORTS,
        ARTICLES,
        ATTRIBUTES,
        BEFORE_CONTESTED,
        BUT_BEFORE,
        FACTIVE_BEFORE,
        FACTIVE_BEHIND,
        JOINED,
        PAST,
        WHOEVER,
    )
    patterns = [one for table in tables for one in table.values()]
    more = (
        EXISTS,
        LEAST,
        SO_IN_COMPOUNDS,
        SO_LOW,
        SAYS_SOMETHING,
        SHOWS,
        COPULAS_BEFORE,
    )
    text = " ".join([*attached, *patterns, *more])
    words = re.findall(r"(?<![\\\w])[^\W\d_A-Z]{2,}", text)

    assert [one for one in words if fold_words(one) != one] == []


def claim(exact, **fields):
    """A claim that quotes *exact*."""
    verdict = DEFAULT_SCALE["true"]
    return Claim(id="a", quote=Quote(exact=exact), verdict=verdict, **fields)


@each(
    "quote",
    [
        "permitted to terminate this lease early",
        "... permitted to terminate this lease early",
        "*permitted* to terminate this lease early",
        "permitted  to terminate\nthis lease early",
        "“permitted to terminate this lease early”",
    ],
)
def test_a_denial_is_told_in_the_build_in_any_dress_of_the_quote(quote):
    """Where the quote stands is known, not looked for by its letters again."""
    html = "<p>The landlord is not permitted to terminate this lease early.</p>"

    page = annotate(html, [claim(quote)], Options(lang="en"))

    assert [one.rule for one in page.diagnostics] == ["denied-quote"]


def test_a_drifted_quote_is_denied_as_well():
    """A quote that has a slip in it stands where its words stand."""
    html = "<p>It is not true that the committee recommended the withdrawal.</p>"
    quote = "the committee recomended the withdrawal"

    page = annotate(html, [claim(quote)], Options(lang="en"))

    assert [one.rule for one in page.diagnostics] == ["drifted-quote", "denied-quote"]


@pytest.mark.parametrize("wrap", ["<br>", "<br />\n", " <br><b></b>\n    "])
def test_a_denial_on_the_line_before_is_told(wrap):
    """A sentence that a line break wraps is one, and its mark holds the break."""
    html = f"<p>It is not true that{wrap}the tower was sold in May.</p>"
    sidecar = read_sidecar(
        "claims:\n- {quote: the tower was sold in May, verdict: false}\n"
    )
    page = annotate(html, sidecar.claims, Options(name="story.md"))

    assert "denied-quote" in [one.rule for one in page.diagnostics]
    assert page.html.index("<mark") < page.html.index("<br")
    assert strip(page.html) == html


def test_in_thai_the_phrases_beside_the_mark_are_read_too():
    """Without sentence marks the denial stands outside of what is marked."""
    html = "<p>ตรงกันข้ามกับข่าว หอคอยถูกขายแล้ว</p>"

    page = annotate(html, [claim("หอคอยถูกขาย")], Options(lang="th"))

    assert page.anchors[0].text == "หอคอยถูกขายแล้ว"
    assert [one.rule for one in page.diagnostics] == ["denied-quote"]


@pytest.mark.parametrize(
    ("exact", "scope"),
    [
        ("The landlord is not permitted to terminate this lease.", "sentence"),
        ("permitted to terminate this lease", "quote"),
    ],
)
def test_either_remedy_helps(exact, scope):
    """The whole sentence, or just the words, are marked without a warning."""
    html = "<p>The landlord is not permitted to terminate this lease.</p>"

    page = annotate(html, [claim(exact, scope=scope)], Options(lang="en"))

    assert page.anchors[0].status == "exact"
    assert page.diagnostics == ()


def place(text, quote, lang, **fields):
    """The anchor and the problems of a quote in an article with one paragraph."""
    visible = read_text(f"<p>{escape(text)}</p>")
    (anchor,), problems = anchor_claims(
        [claim(quote, **fields)], visible, lang=lang, name="story.md"
    )
    return anchor, problems


OFFERED = re.compile(r"(?:^quote|it says|closest words are) `(.+?)`(?:, or|;| \()")


def remedies(anchor, hint):
    """What to quote, and in which scope, as a hint says."""
    if found := OFFERED.search(hint):
        yield found[1], "sentence"
    if "quote the whole sentence" in hint:
        yield anchor.text, "sentence"
    if "`scope: quote`" in hint:
        yield anchor.quote.exact, "quote"


@pytest.mark.no_cover
@pytest.mark.parametrize("lang", SENTENCES)
def test_each_remedy_leaves_nothing_to_tell(lang):
    """Of a quote that its sentence denies, and of one that the article has denied since."""
    kinds = (SENTENCES[lang].get(kind, ()) for kind in ("denies", "hearsay"))
    tried = set()
    for one in (one for sentences in kinds for one in sentences):
        text, start, end = ranged(one)
        denied = find_denial(text, start, end, lang)
        if denied in text:
            affirmed = text.replace(denied, "", 1)
        else:  # it is not always told in the letters of the sentence
            affirmed = re.sub(re.escape(denied), "", text, count=1, flags=re.IGNORECASE)
        for quote in {text[start:end].strip(), affirmed}:
            anchor, problems = place(text, quote, lang)
            for problem in problems:
                found = {(text, *remedy) for remedy in remedies(anchor, problem.hint)}
                for _, words, scope in found - tried:
                    assert place(text, words, lang, scope=scope)[1] == (), (
                        quote,
                        words,
                    )
                tried |= found
    assert tried


@each(
    ("lang", "text", "torn"),
    [
        ("th", "หอคอยไม่เคยถูกขายในปีนั้น", "ม่เคยถูกขายในปีนั้น"),
        ("th", "โรงงานปิดในเดือนพฤษภาคม", "รงงานปิดในเดือนพฤษภาคม"),
        ("th", "หอคอยถูกขายในเวลานั้น", "หอคอยถูกขายในเ"),
        ("th", "หอคอยถูกขายราคาต่ำมาก", "หอคอยถูกขายราค"),
        ("lo", "ຫໍຄອຍບໍ່ເຄີຍຖືກຂາຍໃນປີນັ້ນ", "ຄີຍຖືກຂາຍໃນປີນັ້ນ"),
        ("km", "ប៉មមិនត្រូវបានលក់នៅឆ្នាំនោះ", "រូវបានលក់នៅឆ្នាំនោះ"),
        ("my", "တံတားမပြိုကျခဲ့သည်ဟုပြောသည်", "်ခဲ့သည်ဟုပြောသည်"),
        ("my", "တံတားမပြိုကျခဲ့သည်ဟုပြောသည်", "တံတားမပြိုကျခဲ့သ"),
        ("ja", "塔は五月に売却されない。", "塔は五月に売却されな"),
        ("ja", "塔は五月に売却されなかった。", "塔は五月に売却されなか"),
        ("ja", "塔は五月に売却されませんでした。", "塔は五月に売却されませ"),
    ],
)
def test_no_quote_tears_a_syllable_or_a_denial(lang, text, torn):
    """In scripts without spaces; what is offered in its place is whole, and stands."""
    anchor, (problem,) = place(text, torn, lang)

    assert not anchor.placed
    for words, _ in remedies(anchor, problem.hint):
        assert place(text, words, lang)[1] == ()


@each(
    ("text", "prefix", "exact", "suffix"),
    [
        ("หอคอยไม่เคยถูกขาย", "หอคอยไ", "ม่เคยถูกขาย", ""),
        ("หอคอยถูกขายราคาต่ำมาก", "", "หอคอยถูกขายราค", "าต่ำมาก"),
        ("ຫໍຄອຍບໍ່ເຄີຍຖືກຂາຍ", "ຫໍຄອຍບໍ່ເ", "ຄີຍຖືກຂາຍ", ""),
        ("តំបន់ស្រុក", "តំបន់ស្", "រុក", ""),
        ("တံတားပြိုကျသည်", "", "တံတားပြိုကျသ", "ည်"),
    ],
)
def test_no_context_excuses_a_torn_syllable(text, prefix, exact, suffix):
    """As it excuses a word that a tool has cut at a number of letters."""
    quote = Quote(exact=exact, prefix=prefix, suffix=suffix)
    one = Claim(id="a", quote=quote, verdict=DEFAULT_SCALE["true"])

    (anchor,), _ = anchor_claims([one], read_text(f"<p>{text}</p>"), name="story.md")

    assert not anchor.placed


@pytest.mark.parametrize(
    ("html", "fields", "hint"),
    [
        (
            "<p>The mill went. It is not true that the tower was sold.</p>",
            {"prefix": "not true that"},
            "quote the whole sentence without `prefix`, or mark just the words with `scope: quote`",
        ),
        (
            f"<p>{'It is not true that the tower was sold. ' * 2}</p>",
            {"nth": 2},
            "mark just the words with `scope: quote`",
        ),
    ],
)
def test_a_remedy_heeds_the_context_of_the_quote(html, fields, hint):
    """The whole sentence stands elsewhere than its words, or twice."""
    (one,) = annotate(
        html,
        [
            Claim(
                id="a",
                quote=Quote(exact="the tower was sold", **fields),
                verdict=DEFAULT_SCALE["true"],
            )
        ],
        Options(lang="en"),
    ).diagnostics

    assert one.rule == "denied-quote"
    assert one.hint == hint


@each(
    ("lang", "text", "quote", "told"),
    [
        ("tr", "Kule mayısta satılmadı.", "Kule mayısta", "satılmadı"),
        ("fa", "کسی برج را در ماه مه ندید.", "برج را در ماه مه", "ندید"),
        ("el", "Κανείς δεν είπε ότι ο πύργος πουλήθηκε.", "ο πύργος πουλήθηκε", "Κανείς"),
        ("de", "Die Falschmeldung, dass der Turm verkauft ist.", "der Turm verkauft ist", "Falschmeldung"),
        ("en", "Nobody said that the tower was sold.", "the tower was sold", "Nobody"),
        ("zh", "據說：塔被賣了。", "塔被賣了", "據說"),
    ],
)  # fmt: skip
def test_what_denies_is_told_as_it_is_written(lang, text, quote, told):
    """Not folded, as it is looked for: `durdurmadi` stands nowhere in a Turkish article."""
    _, problems = place(text, quote, lang)

    messages = [one.message for one in problems if one.rule == "denied-quote"]
    assert [f"`{told}`" in one for one in messages] == [True]


@each(
    ("lang", "text", "quote", "told"),
    [
        ("en", "Except in Leeds, prices rose by 4 %.", "prices rose by 4 %", "Except in"),
        ("it", "Tranne a Lione, i prezzi sono saliti.", "i prezzi sono saliti", "Tranne a"),
        ("fr", "Sauf à Lyon, les prix ont monté.", "les prix ont monté", "Sauf à"),
        ("es", "Salvo en Vigo, los precios subieron.", "los precios subieron", "Salvo en"),
    ],
)  # fmt: skip
def test_an_exception_is_told_as_what_the_sentence_also_says(lang, text, quote, told):
    """It denies nothing, and yet the sentence states less than the quote."""
    _, problems = place(text, quote, lang)

    (problem,) = problems
    assert problem.rule == "denied-quote"
    assert problem.message == f"the sentence also says `{told}`, outside of the quote"
    assert place(text, text.rstrip("."), lang)[1] == ()


@each(
    ("lang", "text"),
    [
        ("en", "The alleged /thief lives in York/."),
        ("de", "Der mutmaßliche /Dieb lebt in York/."),
        ("fr", "Le présumé /voleur vit à York/."),
        ("es", "El presunto /ladrón vive en York/."),
        ("it", "Il presunto /ladro vive a York/."),
        ("pt", "O suposto /ladrão vive em York/."),
        ("nl", "De vermeende /dief woont in York/."),
        ("pl", "Rzekomy /złodziej mieszka w Yorku/."),
        ("cs", "Údajný /zloděj žije v Yorku/."),
        ("ru", "Мнимый /вор живёт в Йорке/."),
        ("hu", "Az állítólagos /tolvaj Yorkban él/."),
    ],
)
def test_no_quote_is_torn_from_what_is_alleged(lang, text):
    """What is said of "the alleged thief" is stated, of "thief" it is not."""
    sentence, start, end = ranged(text)

    anchor, (problem,) = place(sentence, sentence[start:end], lang)

    assert not anchor.placed
    assert problem.rule == "changed-quote"


@each(
    ("text", "stands"),
    [
        ("no", True),
        ("he has no tower", True),
        ("“no”, he says", True),
        ("he knows now", False),
        ("noé", False),
        ("no\u0301", False),  # a letter with its sign
        ("_no", False),
        ("know no more", True),
    ],
)
def test_a_word_inside_of_another_is_not_looked_for(text, stands):
    """What is found before its pattern is compiled is what the pattern finds."""
    phrase = Phrase("no", "no", is_whole=True)

    assert stands == phrase.stands_in(text)
    assert stands == (phrase.pattern().search(text) is not None)
