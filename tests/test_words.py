"""On a site in another language no English word is left, whatever is shown."""

import re
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup
from sites import Site

from pelican_factcheck.settings import PAGES

ARTICLE = """
    Title: ١
    Date: 2026-01-02
    Slug: {slug}

    الأرض مسطحة. البحر أزرق. السماء فوقنا. الماء رطب دائما وفي كل مكان.
    """
# A claim that says everything, a second claimant, and a check that was taken back.
SIDECAR = """
    claims:
    - quote: الأرض مسطحة.
      claim: الأرض.
      verdict: true
      summary: نعم.
      explanation: نعم ونعم.
      claimant: {name: آدا, role: كاتبة, url: "https://example.org/"}
      said: {date: 2020, where: هنا, in: {url: "https://example.org/x", title: ٢}}
      tags: [وسم]
      source: {url: "https://example.org/d", title: ٣, author: ب, publisher: ت,
        date: 2020, page: "4", locator: §٥, quote: ث, shows: against, lang: de, note: ج,
        archive: "https://example.org/a"}
      context: {url: "https://example.org/e", title: ٤, shows: context}
      response: {by: ح, date: 2020, text: خ, url: "https://example.org/f"}
      checked: {by: [د, ذ], date: 2020-01-02, reviewed: ر}
      history:
      - {date: 2021, kind: correction, was: false, note: ز}
      - {date: 2021, kind: clarification}
      - {date: 2021, kind: update, note: ز}
    - {quote: البحر أزرق., verdict: false, claimant: س, checked: {date: 2019}}
    - quote: السماء فوقنا.
      verdict: mostly-true
      status: withdrawn
      checked: {date: 2018}
      said: {where: ش, first: true, in: {title: ص, url: "https://example.org/y"}}
    - {quote: الماء رطب دائماً وفي كل مكان., verdict: opinion, checked: {date: 2017}}
    """
ENGLISH = re.compile(r"[A-Za-z]{2,}")
SPOKEN = ("aria-label", "title", "alt", "placeholder", "data-words", "data-failed")
# Addresses and the name of HTML are of no language.
NO_WORDS = re.compile(r"https?://\S+|%\(count\)s|HTML")


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """Every kind of page, and a feed, in Arabic."""
    site = Site(tmp_path_factory.mktemp("words"))
    site.write("story.md", ARTICLE.format(slug="story"))
    site.write("story.claims.yaml", SIDECAR)
    return site.build(
        DEFAULT_LANG="ar",
        DEFAULT_PAGINATION=2,
        FACTCHECK_FEEDS=True,
        FACTCHECK_PAGES=PAGES,
        FEED_ALL_ATOM="all.atom.xml",
        SITENAME="س",
        THEME="simple",
    )


def spoken(html):
    """Each text of ours that is seen or read aloud."""
    ours = "[class^=factcheck-]:not(textarea)"
    for element in BeautifulSoup(html, "html.parser").select(f"{ours}, {ours} *"):
        if element.name not in {"textarea", "style", "script"}:
            yield from element.find_all(string=True, recursive=False)
        yield from (element[name] for name in SPOKEN if element.has_attr(name))


def english(texts):
    """Those that have an English word in them."""
    return {text for text in texts if ENGLISH.search(NO_WORDS.sub("", text))}


def test_no_english_word_is_on_an_arabic_page(output):
    """Not on the article, nor in lists, nor on a claim's page: seen or spoken."""
    pages = [text for name, text in output.files().items() if name.endswith(".html")]
    texts = [text for page in pages for text in spoken(page)]

    assert len(texts) > 500
    assert english(texts) == set()


def test_no_english_word_is_in_an_arabic_feed(output):
    """The notes at the end of an entry speak the article's language."""
    feed = ET.fromstring(output.read("all.atom.xml"))  # noqa: S314 - our own
    (content,) = feed.iter("{http://www.w3.org/2005/Atom}content")
    soup = BeautifulSoup(content.text, "html.parser")

    assert soup.find("h2") is not None
    assert english(soup.find_all(string=True)) == set()


def test_no_english_word_is_in_the_titles_of_our_pages(output):
    """A window's title is read first."""
    pages = [text for name, text in output.pages().items() if "factcheck/" in name]
    titles = [BeautifulSoup(page, "html.parser").title for page in pages]

    assert english(title.get_text() for title in titles if title) == set()
