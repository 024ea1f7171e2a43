"""Nothing is silent: what is claimed is on a page, or a build, `check` or `audit` tells."""

import logging

import pytest
from bs4 import BeautifulSoup
from sites import Site

from pelican_factcheck.settings import PAGES

ARTICLE = """
    Title: Story
    Date: 2026-01-02
    Slug: story

    The alliance first *promised* membership in 2008. It named no date.
    """
SIDECAR = """
    claims:
    - quote: The alliance first promised membership in 2008.
      verdict: true
      source: https://example.org/declaration
    """
INVERTED = {
    "true": {"tone": "true", "value": 1},
    "false": {"tone": "false", "value": 5},
}


@pytest.fixture
def site(tmp_path):
    """A site with one article and one claim."""
    site = Site(tmp_path)
    site.write("story.md", ARTICLE)
    site.write("story.claims.yaml", SIDECAR)
    return site


def test_a_build_tells_of_a_broken_scale(site, caplog):
    """It is told once, numbers are left out, and a strict build ends."""
    with caplog.at_level(logging.WARNING):
        output = site.build(FACTCHECK_VERDICTS=INVERTED)
    told = [r.getMessage() for r in caplog.records if "scale-" in r.getMessage()]

    assert len(told) == 1
    assert told[0].startswith("error[scale-inverted] `false` is 5, above `true`")
    assert '"alternateName":"True"' in output.read("story.html")
    assert "ratingValue" not in output.read("story.html")
    with pytest.raises(SystemExit) as failure:
        site.build(FACTCHECK_VERDICTS=INVERTED, FACTCHECK_STRICT=True)
    assert failure.value.code == 1


HOSTILE = """a "b" 'c' <i>d</i> &amp; {{ e }}"""
HOSTILE_WORDS = {
    "Fact checks",
    "Fact checks in this article",
    "Close",
    "Sources",
    "Search",
    "Tags",
    "Copied",
    "Withdrawn",
    "Corrections and updates",
    "Way back",
}


def test_the_words_of_settings_are_words(site):
    """Quotation marks and tags in them are shown as they were typed, wherever they go."""
    article = SIDECAR.replace("verdict: true", "verdict: right, tags: [t]")
    site.write("story.claims.yaml", article.replace(", ", "\n      "))
    output = site.build(
        FACTCHECK_WORDS=dict.fromkeys(HOSTILE_WORDS, HOSTILE),
        FACTCHECK_VERDICTS={
            "right": {"tone": "true", "label": HOSTILE, "means": HOSTILE}
        },
        FACTCHECK_PUBLISHER={"name": HOSTILE, "url": "https://example.org/"},
        FACTCHECK_PAGES=PAGES,
    )
    shown = 0
    for name, text in output.pages().items():
        if not name.endswith(".html"):
            continue
        page = BeautifulSoup(text, "html.parser")
        assert not page.select("i")
        values = [v for e in page.select("*") for v in e.attrs.values()]
        assert not any('b"' in e.attrs for e in page.select("*"))
        shown += sum(HOSTILE in str(value) for value in values)
        shown += page.get_text().count(HOSTILE)
    assert shown > 20
    assert "a &amp;#34;b&amp;#34;" not in output.read("story.html")
