"""Contexts: a prefix or suffix chooses a place only where it stands."""

import json

from hypothesis import example, given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.anchoring.anchors import anchor_claims
from pelican_factcheck.anchoring.contexts import find_misfit
from pelican_factcheck.anchoring.document import Document, document_of
from pelican_factcheck.anchoring.exact import Sought
from pelican_factcheck.anchoring.findings import Context
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.authoring.repairs import Decisions, add_edits, repair
from pelican_factcheck.sidecar.reader import read_sidecar

IT = "It grew by a tenth."
OTHERS = [
    ("Take a square. It grew by a tenth.", "Now take a rhombus."),
    ("Iran spoke. It grew by a tenth. Then Iraq spoke. It grew by a tenth.", "Then Iran spoke."),
    ("Paris denied it. It grew by a tenth. London denied it. It grew by a tenth.", "London confirmed it."),
    ("Ada spoke. It grew by a tenth. Ben did not speak. It grew by a tenth.", "Ben did speak."),
    ("In 2018 it fell. It grew by a tenth. In 2020 it fell. It grew by a tenth.", "In 2019 it fell."),
    ("A law of 1999. It grew by a tenth. A law of 2005. It grew by a tenth.", "A law of 2006."),
    ("Olaf Scholz spoke. It grew by a tenth. Ada spoke. It grew by a tenth.", "Olaf Schulz spoke."),
    ("The illegal trade. It grew by a tenth. Then came May. It grew by a tenth.", "legal trade."),
    ("Agriculture of 2008. It grew by a tenth.", "riculture of 2018."),
    ("Joann spoke. It grew by a tenth.", "Ann spoke."),
    ("15 million fled. It grew by a tenth.", "5 million fled."),
    ("It grew by a tenth.", "Then Iran spoke."),
    ("イランは話した。It grew by a tenth.", "イラクは話した。"),
]  # fmt: skip


@each(("says", "prefix"), OTHERS)
def test_no_place_is_chosen_by_likeness(says, prefix):
    """The prefix of a sentence that was taken out means no other sentence."""
    finding = find_quote(Document(says), IT, prefix=prefix)

    assert finding.status == "ambiguous"
    assert finding.misfit.key == "prefix"


@each(("says", "suffix"), OTHERS[:7])
def test_nor_by_what_stands_behind(says, suffix):
    """A suffix is judged as a prefix is."""
    sentences = [one.strip() for one in says.replace(IT, "").split(".") if one.strip()]
    turned = " ".join(f"{IT} {one}." for one in sentences)

    finding = find_quote(Document(turned), IT, suffix=suffix)

    assert finding.status == "ambiguous"
    assert finding.misfit.key == "suffix"


@each(
    ("says", "prefix"),
    [
        ("He said: “It grew by a tenth.”", "He said"),
        ("<h2>In June</h2><p>It grew by a tenth.</p>", "In  June"),
        ("In <em>June</em>. It grew by a tenth.", "In *June*"),
        ("Nothing new<sup><a class=footnote-ref href=#f>3</a></sup>. It grew by a tenth.", "Nothing new."),
        ("Then the delegation came. It grew by a tenth.", "the delegattion came"),
        ("Their health care improved. It grew by a tenth.", "Their healthcare improved."),
        ("Measures of agriculture. It grew by a tenth.", "riculture. "),
        ("Was it so? It grew by a tenth.", "?"),
        ("Ada spoke of the whole affair in Paris. It grew by a tenth.", "a spoke of the whole affair in Paris."),
    ],
)  # fmt: skip
def test_a_context_stands_in_another_dress(says, prefix):
    """Typography, blocks, markup, notes, slips and a cut word make no difference."""
    article = f"<p>{IT}</p><p>{says}</p>"
    document = document_of(read_text(article))

    finding = find_quote(document, IT, prefix=prefix)

    assert finding.found
    assert finding.start > len(IT)


@each(
    ("suffix", "found"),
    [
        ("Then Benjamin sp", True),
        ("Then Ben", False),
        ("Then Benjamin spoke of the whole of Europ", True),
        ("Then Benjamin spoke of the whole of Europe in 20", False),
        ("Then Benjamin spoke of the whole of Europe in 2008.", True),
    ],
)
def test_the_last_word_of_a_suffix_may_be_cut(suffix, found):
    """But no number, and no name that may be another one."""
    says = f"{IT} Then Benjamin spoke of the whole of Europe in 2008."

    assert find_quote(Document(says), IT, suffix=suffix).found == found


WORDS = ["Iran", "Iraq", "2008", "2018", "did", "not", "never", "speak", "rose", "5"]


@given(
    sentences=st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), min_size=1, max_size=4),
    context=st.lists(st.sampled_from(WORDS), min_size=1, max_size=2),
    behind=st.booleans(),
)  # fmt: skip
@example(
    sentences=[["Iran", "did", "speak"], ["rose"]],
    context=["did", "speak"],
    behind=False,
)
def test_no_mark_beside_other_words(sentences, context, behind):
    """A number, name or negation that differs from the context bars a place."""
    words = " ".join(context)
    parts = [" ".join(one) + "." for one in sentences]
    text = " ".join(f"{IT} {one}" if behind else f"{one} {IT}" for one in parts)
    around = {"suffix": words} if behind else {"prefix": words}

    finding = find_quote(Document(text), IT, **around)

    if not finding.found:
        return
    beside = text[finding.end :] if behind else text[: finding.start]
    near = beside.replace(".", "").split()
    there = near[: len(context)] if behind else near[-len(context) :]
    assert [one.lower() for one in there] == [one.lower() for one in context]


def problems(html, quote):
    """What is wrong with the only claim of an article."""
    text = "claims:\n- " + json.dumps({"verdict": True, **quote})
    claims = read_sidecar(text).claims
    return anchor_claims(claims, read_text(html), name="story.md")[1]


REMEDIES = [
    (
        f"Take a square. {IT}", {"prefix": "Now take a rhombus."},
        "the `prefix` does not stand before the quote in `story.md`: `Now` is gone, `rhombus` is now `square`",
        'if the check was of a sentence that is there, replace `prefix` with `prefix: "square."`; if not, delete the claim',
    ),
    (
        f"Iran spoke. {IT} Iraq spoke. {IT}", {"prefix": "Oman spoke."},
        "the `prefix` stands at none of the 2 places of the quote in `story.md`; at number 1, the nearest: `Oman` is now `Iran`",
        'if the check was of a sentence that is there, replace `prefix` with `prefix: "Iran spoke."` for number 1, `prefix: "Iraq spoke."` for number 2; if not, delete the claim',
    ),
    (
        IT, {"suffix": "Cy says so."},
        "the `suffix` does not stand behind the quote in `story.md`: nothing stands behind it",
        "if the check was of a sentence that is there, delete `suffix`; if not, delete the claim",
    ),
    (f"Ada. {IT}", {"nth": 2}, "quote stands once, and there is no number 2, in `story.md`", "delete `nth`"),
    (
        f"Iran. {IT} Iraq. {IT}", {"nth": 2, "prefix": "Iran."},
        "the `prefix` does not stand before the quote number 2 in `story.md`: `Iran` is now `Iraq`",
        'if the check was of a sentence that is there, replace `prefix` and `nth` with `prefix: "Iran."` for number 1, `prefix: "Iraq."` for number 2; if not, delete the claim',
    ),
    (
        f"Iran spoke. {IT} Iraq spoke. {IT}", {"prefix": "spoke."},
        "quote stands 2 times in `story.md`, and its `prefix` cannot settle which",
        'replace `prefix` with `prefix: "Iran spoke."` for number 1, `prefix: "Iraq spoke."` for number 2',
    ),
]  # fmt: skip


@each(("html", "context", "message", "hint"), REMEDIES)
def test_the_message_names_what_differs(html, context, message, hint):
    """And what to change."""
    (problem,) = problems(html, {"quote": IT, **context})

    assert (problem.rule, problem.message, problem.hint) == (
        "ambiguous-quote",
        message,
        hint,
    )


def test_so_does_that_of_another_quote():
    """The entries of `also` are held to their contexts as well."""
    also = {"quote": IT, "suffix": "Cy says so."}
    html = f"Wind turned. {IT} Ada says so. {IT} Ben says so."

    (problem,) = problems(html, {"quote": "Wind turned.", "also": [also]})

    assert problem.message.endswith("at number 1, the nearest: `Cy` is now `Ada`")


def test_repair_puts_a_context_right():
    """A context that stands nowhere gives way to the one of the chosen place."""
    article = f"<p>Iran spoke. {IT} Ada came. Iraq spoke. {IT}</p>"
    text = f"claims:\n- id: a\n  quote: {IT}\n  suffix: Cy says so.\n  verdict: true\n"
    decisions = Decisions(accept=lambda _: True, choose=lambda _: 2)

    repaired = repair(text, document_of(read_text(article)), read_sidecar, decisions)

    claims = read_sidecar(repaired.text).claims
    (anchor,), found = anchor_claims(claims, read_text(article), name="story.md")
    assert found == ()
    assert anchor.start > article.index("Iraq") - len("<p>")


def test_a_number_counts_among_edited_places():
    """As it does among places that are found verbatim."""
    says = "The delegation travelled to Geneva. Ada came. The delegation travelled to Geneva."

    finding = find_quote(Document(says), "The delegattion travelled to Geneva.", nth=2)

    assert finding.status == "drifted"
    assert finding.start == says.rindex("The")


def test_a_context_of_marks_alone_bars_no_place():
    """Punctuation is a matter of typography, though it may choose."""
    assert find_quote(Document(IT), IT, suffix="…").status == "exact"
    assert find_quote(Document(f"{IT} {IT}"), IT, prefix="!").status == "ambiguous"


def test_no_places_have_no_misfit():
    """Where a number is too high there is nothing to compare."""
    document = Document(IT)
    sought = Sought(document, IT, "Ada", "", 2, Context("ada"))

    assert find_misfit(sought, document.folded, []) is None


GREW = "exports grew by a tenth"
EDITED = [
    ("Some years later exports grew by a tenth.", {"prefix": "Many yers later"}),
    ("Exports grew by a tenth, as he had hoped in May.", {"suffix": "as she had foreseen in May"}),
    ("Then exports grew by a tenth.", {"prefix": "It was clear that then"}),
    ("We had nothing when exports grew by a tenth, and nothing then when exports grew by a tenth.", {"prefix": "We had nutting when"}),
    ("<p>Many <b>years</b> later exports grew by a tenth.</p><p>It rained.</p>", {"prefix": "Some years later"}),
    ("Viele Jahre später exports grew by a tenth.", {"prefix": "viele Jahre danach"}),
]  # fmt: skip


@each(("says", "context"), EDITED)
def test_a_context_may_be_edited_with_its_sentence(says, context):
    """The verdict is on that sentence whichever place is meant; it is told as drift."""
    document = document_of(read_text(says))

    finding = find_quote(document, GREW, **context)

    assert finding.status == "drifted"
    assert finding.misfit.key in context
    assert any(step.op != "equal" for step in finding.diff)
    (problem,) = problems(says, {"quote": GREW, **context})
    assert problem.rule == "drifted-quote"
    assert "was edited since the check" in problem.message
    assert problem.hint.startswith("if the check still holds, replace `")


OTHER_PLACES = [
    ("In Iraq exports grew by a tenth.", {"prefix": "In Iran"}),
    ("Iraq’s exports grew by a tenth.", {"prefix": "Iran’s"}),
    ("In the end exports grew by a tenth.", {"prefix": "In Iran, in the end"}),
    ("By 2020 exports grew by a tenth.", {"prefix": "By 2019"}),
    ("It is not so that exports grew by a tenth.", {"prefix": "It is so that"}),
    ("It is so that exports grew by a tenth.", {"prefix": "It is not so that"}),
    ("The mayor hoped. A minister said exports grew by a tenth.", {"prefix": "A mayor said"}),
    ("In Iraq exports grew by a tenth, and in Iran exports grew by a tenth.", {"prefix": "in Oman"}),
    ("He said exports grew by a tenth. She said exports grew by a tenth.", {"prefix": "We said"}),
    ("He said exports grew by a tenth and she said exports grew by a tenth.", {"prefix": "they said"}),
    ("Some hoped that exports grew by a tenth.", {"prefix": "Some hoped. They say"}),
    ("A great and wonderful thing: exports grew by a tenth.", {"prefix": "only badly"}),
    ("שר החוץ אמר exports grew by a tenth.", {"prefix": "שר האוצר אמר"}),
    ("ირანში exports grew by a tenth.", {"prefix": "ირაკში"}),
    ("Exports grew by a tenth, says Ada.", {"suffix": "says Ben"}),
    ("Exports grew by a tenth.", {"suffix": "as he said"}),
]  # fmt: skip


@each(("says", "context"), OTHER_PLACES)
def test_an_edit_that_means_another_place_is_refused(says, context):
    """A name, number, negation, known word or another sentence may be elsewhere."""
    finding = find_quote(Document(says), GREW, **context)

    assert finding.status == "ambiguous"


def test_a_number_and_an_edited_context_must_agree():
    """What was counted is not told by likeness."""
    says = "Some years later exports grew by a tenth."

    finding = find_quote(Document(says), GREW, prefix="Many years later", nth=1)

    assert finding.status == "ambiguous"


EDITED_AROUND = "<p>Some years later exports grew by a tenth, as she said.</p>"
SIDECAR = f"claims:\n- quote: {GREW}\n  prefix: Many years later\n  suffix: as he said\n  verdict: true\n"


def test_repair_writes_the_context_of_an_edited_sentence_once_that_is_accepted():
    """Both contexts where both were edited; then nothing is left to be told."""
    document = document_of(read_text(EDITED_AROUND))

    kept = repair(SIDECAR, document, read_sidecar)
    repaired = repair(SIDECAR, document, read_sidecar, Decisions(accept=lambda _: True))

    assert read_sidecar(kept.text).claims[0].quote.suffix == "as he said"
    (claim,) = read_sidecar(repaired.text).claims
    assert claim.quote.suffix == ""
    (anchor,), found = anchor_claims([claim], read_text(EDITED_AROUND), name="story.md")
    assert (anchor.status, found) == ("exact", ())


def test_no_edit_is_offered_that_needs_a_second_look():
    """An editor would make it with one key; the id alone mends nothing."""
    visible = read_text(EDITED_AROUND)
    (claim,) = read_sidecar(SIDECAR).claims
    _, found = anchor_claims([claim], visible, name="story.md")

    (told,) = add_edits(found, SIDECAR, document_of(visible), read_sidecar)

    assert (told.rule, told.edits) == ("drifted-quote", ())


def test_of_a_sentence_that_was_edited_the_quote_alone_is_marked():
    """The other words of the sentence are none that were checked."""
    (claim,) = read_sidecar(SIDECAR).claims

    (anchor,), _ = anchor_claims([claim], read_text(EDITED_AROUND), name="story.md")

    assert (anchor.status, anchor.text) == ("drifted", GREW)


TURNED = [
    ("en", "The council decided that", "The council denied that"),
    ("en", "In the plans of three brothers", "In the plans of two brothers"),
    ("en", "For the second year", "For the third year"),
    ("en", "In less than a year", "In more than a year"),
    ("en", "With all of its partners", "With some of its partners"),
    ("en", "In the safe months", "In the unsafe months"),
    ("en", "In May it may be that", "In May it must be that"),
    ("en", "It said", "It said, allegedly,"),
    ("de", "Wie der Rat erklärte, dass", "Wie der Rat bestritt, dass"),
    ("de", "Seit vier Jahren", "Seit fünf Jahren"),
    ("de", "Im vierten Jahr", "Im dritten Jahr"),
    ("de", "Mit mehr als", "Mit weniger als"),
    ("fr", "Depuis trois ans", "Depuis quatre ans"),
    ("fr", "Ce qui est légal", "Ce qui est illégal"),
    ("es", "Hace más de", "Hace menos de"),
    ("it", "In tutte le", "In alcune le"),
    ("nl", "In drie jaar", "In twee jaar"),
    ("pl", "W trzy lata", "W cztery lata"),
    ("ru", "За три года", "За четыре года"),
    ("uk", "За третій рік", "За четвертий рік"),
    ("cs", "Za třetí rok", "Za čtvrtý rok"),
    ("sv", "På tre år", "På fyra år"),
    ("tr", "Bütün yıllarda", "Bazı yıllarda"),
    ("el", "Σε όλες τις", "Σε μερικές τις"),
    ("hi", "तीन साल में", "चार साल में"),
    ("ja", "三年間で", "四年間で"),
    ("ar", "في ثلاث سنوات", "في أربع سنوات"),
    ("hu", "A kész házban", "A kesz házban"),
    ("", "In three years", "In four years"),
    ("", "It was never that", "It was ever that"),
]  # fmt: skip


@each(("lang", "was", "now"), TURNED)
def test_what_turns_the_sentence_is_no_drift(lang, was, now):
    """A number, denial, limit or mood beside the quote counts as one inside of it."""
    for typed, says in ((was, now), (now, was)):
        document = Document(f"Before it. {says} exports grew by a tenth.", lang=lang)

        finding = find_quote(document, GREW, prefix=typed)

        assert finding.status == "ambiguous"
        assert finding.misfit.words


def test_several_places_bear_a_misspelt_denial_and_no_other():
    """One of them is meant, whichever it is: "nutting" is no word, "something" is."""
    says = (
        "We had nothing when exports grew by a tenth, and then exports grew by a tenth."
    )

    assert find_quote(Document(says), GREW, prefix="We had nutting when").found
    for typed in ("We had something when", "We had never when"):
        assert not find_quote(Document(says), GREW, prefix=typed).found
