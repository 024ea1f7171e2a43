"""Each text is marked with its own language: the article's words, the statement, the check."""

import json
from html import unescape

import pytest
from bs4 import BeautifulSoup
from sites import Site

from pelican_factcheck.anchoring.anchors import anchor_claims
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.settings import PAGES
from pelican_factcheck.sidecar.reader import read_sidecar

SIDECAR = """
    claims:
    - id: died
      quote: Nobody died there.
      lang: ar
      verdict: false
      summary: مات ثلاثة أشخاص هناك.
      explanation: هذا ما تقوله الصحيفة.
      source: {url: "https://e.example/a", note: ملاحظة}
      response: {by: X, text: رد}
      history: [{date: 2026-11-22, note: تغيير}]
    - id: bridge
      quote: The bridge cost
      claim: Die Brücke kostete 3 Millionen Euro.
      lang: de
      verdict: true
      summary: So steht es im Haushalt.
      source: https://e.example/b
    - id: harbour
      quote: harbour opened in 2019
      lang: de
      verdict: true
      summary: Im Mai.
      source: https://e.example/b
    - id: old
      quote: It cost 2 million.
      lang: ar
      status: corrected
      now: It cost 4 million.
      verdict: false
      summary: خطأ
    """
ARTICLE = """
    Title: One
    Date: 2026-11-20
    Lang: en

    Nobody died there. The bridge cost 3 million euros. The harbour opened in 2019. It cost 4 million.
    """
USE = """
    claims:
    - use: died
      quote: Personne ne mourut.
      lang: fr
      id: used
    """
LANGUAGES = {
    "Nobody died there": "en",
    "The bridge cost 3 million": "en",
    "harbour opened in 2019": "en",
    "It cost 2 million": "en",
    "It cost 4 million": "en",
    "Die Brücke kostete": "de",
    "So steht es im": "de",
    "Im Mai": "de",
    "مات ثلاثة": "ar",
    "هذا ما تقوله": "ar",
    "ملاحظة": "ar",
    "رد": "ar",
    "تغيير": "ar",
    "خطأ": "ar",
    "Personne ne": "fr",
}
NOT_READ = ("script", "style", "title", "textarea")


@pytest.fixture(scope="module", params=["en", "de"])
def output(request, tmp_path_factory):
    """The built site, in the language of the article or in another one."""
    site = Site(tmp_path_factory.mktemp("site"))
    site.write("one.md", ARTICLE)
    site.write("one.claims.yaml", SIDECAR)
    other = ARTICLE.replace("One", "Two").replace(
        "Nobody died there", "Personne ne mourut"
    )
    site.write("two.md", other)
    site.write("two.claims.yaml", USE)
    return site.build(
        DEFAULT_LANG=request.param,
        FACTCHECK_PAGES=PAGES,
        FACTCHECK_FEEDS=True,
        FEED_ALL_ATOM="all.xml",
        ARTICLE_LANG_URL="{slug}.html",
        ARTICLE_LANG_SAVE_AS="{slug}.html",
    )


def languages_in(html, lang=""):
    """Each known text of *html* with the language that is said of it nearest to it."""
    soup = BeautifulSoup(html, "html.parser")
    for text in soup.find_all(string=True):
        # A passage is a piece of its article, and shown in the language of that.
        if text.find_parent(NOT_READ) or text.find_parent(class_="factcheck-place"):
            continue
        said = next((each["lang"] for each in text.parents if each.get("lang")), lang)
        for words in LANGUAGES:
            if words in text:
                yield words, said


def test_every_text_on_a_page_has_its_language(output):
    """Quotes have the article's, whatever the check is written in."""
    pages = [
        (name, text)
        for name, text in output.files().items()
        if name.startswith("factcheck/") and name.endswith(".html")
    ]
    for name in ("one.html", "two.html"):
        html = output.read(name)
        # What the theme prints around it is the theme's matter.
        pages.append((name, html[html.index("factcheck-notes") - 20 :]))
    seen = set()
    for name, html in pages:
        for words, said in languages_in(html):
            seen.add(words)
            assert (name, words, said) == (name, words, LANGUAGES[words])

    assert seen == LANGUAGES.keys()


def test_snippets_for_other_pages_have_it_too(output):
    """They stand in pages of any language."""
    page = BeautifulSoup(output.read("factcheck/claims/died.html"), "html.parser")
    found = dict(languages_in(page.find("textarea").get_text()))

    assert found == {"Nobody died there": "en", "مات ثلاثة": "ar"}


def test_feeds_mark_what_is_in_another_language(output):
    """The text around it is the article's."""
    feed = unescape(output.read("all.xml").partition("?>")[2])
    entry = feed[feed.index("<p>Nobody") :].partition("</entry>")[0]
    found = dict(languages_in(entry, lang="en"))
    del found["هذا ما تقوله"]  # paragraphs of an explanation have no attributes

    assert found == {words: LANGUAGES[words] for words in found}
    assert {"Nobody died there", "Die Brücke kostete", "مات ثلاثة"} <= found.keys()


def test_data_say_it_of_each_text(output):
    """ClaimReview of the claim as said and of the review; annotations of the reasons."""
    claims = json.loads(output.read("factcheck/claims.json"))["claims"]
    notes = json.loads(output.read("factcheck/annotations.jsonld"))["items"]
    page = BeautifulSoup(output.read("one.html"), "html.parser")
    data = [
        json.loads(each.string)
        for each in page.find_all("script", type="application/ld+json")
    ]
    reviews = {
        each["url"].partition("claim-")[2]: (
            each["itemReviewed"]["inLanguage"],
            each["inLanguage"],
        )
        for each in data
    }
    bodies = {
        body["language"]
        for note in notes
        if note["id"].endswith("claim-died-note")
        for body in note["body"]
        if body.get("purpose") == "assessing"
    }

    assert reviews == {
        "died": ("en", "ar"),
        "bridge": ("en", "de"),
        "harbour": ("en", "de"),
        "old": ("en", "ar"),
    }
    assert bodies == {"ar"}
    assert {one["id"]: one["lang"] for one in claims}["died"] == "ar"


def test_the_words_of_a_search_are_marked_by_their_language(output):
    """The list is filled by the script."""
    found = json.loads(output.read("factcheck/search.json"))["claims"]
    site = BeautifulSoup(output.read("factcheck/index.html"), "html.parser")
    own = site.select_one(".factcheck-page")["lang"]
    tags = {entry[0]: entry[9] if len(entry) > 9 else own for entry in found}

    assert tags["Nobody died there."] == "en"
    assert tags["Die Brücke kostete 3 Millionen Euro."] == "de"


def test_an_article_is_read_in_its_own_language():
    """Not in that of the check: where sentences end, and what denies them."""
    text = "It is a myth that nobody died there. So it was."
    for lang in ("", "lang: ar, "):
        (claim,) = read_sidecar(
            f"claims: [{{quote: nobody died there, {lang}verdict: false}}]"
        ).claims
        (anchor,), problems = anchor_claims(
            [claim], read_text(f"<p>{text}</p>"), lang="en", name="x"
        )

        assert [one.rule for one in problems] == ["denied-quote"]
        assert anchor.text == "It is a myth that nobody died there."
