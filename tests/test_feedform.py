"""What feeds and e-mail are given: words that every reader of feeds lets through."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.article import Options, annotate
from pelican_factcheck.annotating.cards import feed_form
from pelican_factcheck.annotating.layout import Layout
from pelican_factcheck.annotating.templates import card_environment
from pelican_factcheck.annotating.translations import translations_for
from pelican_factcheck.sidecar.reader import read_sidecar

HERE = Path(__file__).parent / "browser"
ARTICLE = (HERE / "article.html").read_text(encoding="utf-8")
CLAIMS = read_sidecar((HERE / "article.claims.yaml").read_text(encoding="utf-8")).claims
NOTES = annotate(ARTICLE, CLAIMS, Options(lang="en")).notes
URL = "https://site.example/story.html"
# What none of the well-known readers of feeds takes out, or leaves empty.
HARMLESS = {
    "h2": set(),
    "ol": set(),
    "ul": set(),
    "li": {"id"},
    "p": {"lang", "dir"},
    "q": {"lang", "dir"},
    "a": {"href", "rel"},
    "sup": set(),
    "strong": set(),
    "em": set(),
}


@pytest.fixture(scope="module")
def whole():
    """The article with all of its checks, as a feed has it."""
    html = feed_form(
        Layout(read_text(ARTICLE)),
        NOTES,
        url=URL,
        lang="en",
        translations=translations_for("en"),
        environment=card_environment(),
    )
    return BeautifulSoup(html, "html.parser")


@pytest.fixture(scope="module")
def added(whole):
    """What is ours in it: the references, and the list below the last heading."""
    heading = whole.find_all("h2")[-1]
    listed = heading.find_next_sibling("ol")
    return [*whole.find_all("sup"), heading, listed]


def test_nothing_needs_a_style_sheet_or_a_script(added):
    """No mark, class, drawing, button or popover: plain elements with plain attributes."""
    elements = [each for part in added for each in [part, *part.find_all()]]

    assert {each.name for each in elements} <= HARMLESS.keys()
    for element in elements:
        assert set(element.attrs) <= HARMLESS[element.name]


def test_every_address_is_whole(added):
    """A feed reader shows the entry somewhere else, and often takes the ids out."""
    links = [link["href"] for part in added for link in part.find_all("a")]

    assert len(links) > len(NOTES)
    assert [link for link in links if not re.match("https?://", link)] == []


def test_every_sentence_has_its_verdict_behind_it(whole):
    """Number and verdict in words, with the address of the sentence on the page."""
    text = whole.get_text()

    for sentence, reference in {
        "for about 2,300 kilometres.": "[1: True]",
        "from the Moon with the naked eye.": "[2: False]",
        "in the city last year.": "[3: Misleading]",
        "A jar of honey keeps for ever": "[7: True]",
    }.items():
        assert f"{sentence}{reference}" in text
    for note in NOTES:
        assert whole.find("a", href=f"{URL}#{note.id}") is not None


def test_a_check_that_was_taken_back_says_so_at_its_sentence(whole):
    """Readers of feeds see no line through the word."""
    (withdrawn,) = [note for note in NOTES if note.withdrawn]
    reference = whole.sup.find_next("a", href=f"{URL}#{withdrawn.id}")

    assert reference.get_text() == f"[{withdrawn.number}: False, withdrawn]"


def test_the_list_tells_what_the_notes_tell(whole):
    """Verdict, words, summary, explanation and each source with what it says."""
    entries = [whole.find(id=note.note_id).get_text(" ", strip=True) for note in NOTES]

    for note, entry in zip(NOTES, entries, strict=True):
        assert note.claim.verdict.label in entry
        assert note.quoted in entry
        assert note.claim.summary in entry
        for source in note.claim.sources:
            assert (source.title or source.url) in entry
            assert source.quote in entry
    assert "Apollo astronauts said" in entries[1]


def test_the_authors_text_stays(whole):
    """Without what is ours the article is the author's, byte for byte."""
    html = str(whole)
    heading = html.rindex("<h2>")

    assert re.sub(r"<sup><a [^>]*>[^<]*</a></sup>", "", html[:heading]) == ARTICLE
