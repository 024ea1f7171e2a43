"""A mark is reported where its sentence denies what is quoted of it."""

from pathlib import Path

import pytest
import yaml

from pelican_factcheck.anchoring.denials import find_denial
from pelican_factcheck.anchoring.denialwords import ALIASES, WORDS
from pelican_factcheck.annotating.article import Options, annotate
from pelican_factcheck.sidecar.claims import Claim, Quote
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


@pytest.mark.parametrize("lang", SENTENCES)
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


def claim(exact, **fields):
    """A claim that quotes *exact*."""
    verdict = DEFAULT_SCALE["true"]
    return Claim(id="a", quote=Quote(exact=exact), verdict=verdict, **fields)


@pytest.mark.parametrize(
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
