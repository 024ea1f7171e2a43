"""Another dress is found, a small edit is found and shown, another sign is refused."""

from pathlib import Path

import yaml
from tables import each

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.worddiff import NO_DENIALS

SENTENCES = yaml.load(
    (Path(__file__).parent / "wordings.yaml").read_text(encoding="utf-8"),
    yaml.CSafeLoader,
)


def pairs(kind):
    """Each sentence with each of its quotes of one kind."""
    return [
        (sentence["says"], quote)
        for sentences in SENTENCES.values()
        for sentence in sentences
        for quote in sentence.get(kind, ())
    ]


def find(says, quote):
    """Look up a quote in an article of three sentences."""
    return find_quote(Document(f"Before it. {says} After it."), quote)


def changes(finding):
    """What a message can say of a finding."""
    return [step for step in finding.diff if step.op != "equal"]


@each(("says", "quote"), pairs("same"))
def test_the_same_words_in_another_dress_are_exact(says, quote):
    """Typography, another keyboard or another program make no other sentence."""
    finding = find(says, quote)

    assert (finding.status, changes(finding)) == ("exact", [])


@each(("says", "quote"), pairs("drifted"))
def test_a_small_edit_is_found_and_shown(says, quote):
    """What was edited without another meaning is drifted, and the message names it."""
    finding = find(says, quote)

    assert finding.status == "drifted"
    assert changes(finding)


@each(("says", "quote"), pairs("not"))
def test_another_sign_unit_or_cut_is_refused(says, quote):
    """Signs, units, points and whole characters carry meaning."""
    finding = find(says, quote)

    assert finding.status in ("changed", "orphan")
    assert finding.status == "orphan" or changes(finding)


COMMON_SLIPS = [
    "yers/years",
    "yeras/years",
    "peple/people",
    "famliy/family",
    "polcy/policy",
]


@each("pair", COMMON_SLIPS)
@each("turned", [False, True])
def test_a_slip_in_a_common_word_is_told_as_drift(pair, turned):
    """A letter left out inside of it, or two swapped, where no other word comes out."""
    typed, says = pair.split("/")[:: -1 if turned else 1]
    text = f"It was so that they had {says} with them. It rained."

    finding = find_quote(Document(text), f"had {typed} with them")

    assert finding.status == "drifted"
    assert ("replace", typed, says) in [
        (step.op, step.ours, step.theirs) for step in finding.diff
    ]


@each(
    "pair",
    [
        "yeas/years",
        "moths/months",
        "year/years",
        "ears/years",
        "Yers/years",
        "poeles/people",
        "pelpoe/people",
        "wold/would",
        "county/country",
        "thre/three",
        "laws/lawns",
    ],
)
def test_what_may_be_another_word_is_no_slip(pair):
    """Another word, another end, a name, a number, and more than one slip."""
    for typed, says in (pair.split("/"), pair.split("/")[::-1]):
        text = f"It was so that they had {says} with them. It rained."

        assert not find_quote(Document(text), f"had {typed} with them").found


def test_a_slip_in_a_common_word_needs_an_english_article():
    """And is none where the article has the word that was typed."""
    assert not find_quote(
        Document("Ĝi diris years kaj ne plu."), "Ĝi diris yers kaj"
    ).found
    text = "They had years with them. The yers came."
    assert not find_quote(Document(text), "had yers with them").found


def judged(lang, word):
    """What becomes of a quote whose comma before a word the article lacks, and the reverse."""
    with_comma, without = (
        f"Lulu momo papa{sign} {word} toto lala susu." for sign in (",", "")
    )
    return {
        find_quote(Document(page, lang=lang), quote).status
        for page, quote in ((with_comma, without), (without, with_comma))
    }


@each(
    ("lang", "word"),
    [(lang, word) for lang, words in NO_DENIALS.items() for word in sorted(words)],
)
def test_a_word_that_denies_elsewhere_is_parted_as_any_other(lang, word):
    """Jean, et Pierre is Jean et Pierre: `et` denies in Finnish and in no other language."""
    assert judged(lang, word) == {"drifted"}


@each(
    ("lang", "word"),
    [
        ("fi", "et"),
        ("fi", "en"),
        ("et", "ilma"),
        ("pt", "sem"),
        ("sw", "bila"),
        ("id", "tak"),
        ("it", "mai"),
        ("ca", "sense"),
        ("ro", "nu"),
        ("es", "sin"),
        ("fr", "pas"),
        ("", "en"),
    ],
)
def test_a_comma_at_a_denial_is_another_meaning(lang, word):
    """No, it was; and no it was."""
    assert judged(lang, word) == {"changed"}
