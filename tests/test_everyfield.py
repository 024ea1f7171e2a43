"""What each field of a sidecar becomes: words on a page, a mark, a file, or an exception."""

import re

import pytest
from bs4 import BeautifulSoup
from sites import Site
from tables import each

from pelican_factcheck.settings import PAGES
from pelican_factcheck.sidecar.claims import (
    Appearance,
    Change,
    Checked,
    ClaimEntry,
    Person,
    Quote,
    Response,
    Said,
    Source,
)
from pelican_factcheck.sidecar.entries import known_keys

SIDECAR = """
    sources:
      key-of-source: {title: title-of-source, author: author-of-source}
    claims:
    - id: id-of-claim
      quote: It is so
      prefix: "Yes. "
      suffix: " indeed"
      scope: sentence
      also: It is written
      claim: claim-of-claim
      verdict: false
      summary: summary-of-claim
      explanation: explanation-of-claim
      lang: de
      tags: [tag-of-claim]
      review_by: 2099-01-02
      ignore: [id-not-written-down]
      claimant: {name: name-of-person, role: role-of-person, type: group,
        url: "https://url-of-person.example/", same_as: "https://same.example/",
        image: "https://image.example/"}
      said: {date: 2001, where: where-of-said, first: yes, in:
        [{url: "https://url-of-place.example/", title: title-of-place, date: 2002},
        {url: "https://unlinked-place.example/", link: no}]}
      response: {by: by-of-response, date: 2003, text: text-of-response,
        url: "https://url-of-response.example/"}
      checked: {by: by-of-checked, date: 2004, reviewed: reviewed-of-checked}
      history: [{date: 2005, kind: clarification, was: true, note: note-of-change}]
      context: {title: context-of-claim}
      sources:
      - {source: key-of-source, publisher: publisher-of-source, date: 2006, type: web,
        kind: primary, lang: fr, quote: quote of source, locator: locator-of-source,
        page: "2007", archive: "https://archive.example/", accessed: 2008,
        isbn: "9780525508861", doi: 10.1000/182, shows: against, note: note-of-source,
        url: "https://url-of-source.example/"}
      - {title: video-of-source, type: video, start: "1:02", kind: secondary,
        url: "https://video.example/"}
      - {url: "https://unlinked-source.example/", link: no, keep: no}
    - {quote: It was so., status: corrected, now: It now is., verdict: true, nth: 1}
    """
ARTICLE = """
    Title: One
    Date: 2026-01-02

    Yes. It is so indeed. It is written. It now is. So it is.
    """
# What the card of the article says, by model and key.
SHOWN = {
    ClaimEntry: {
        "id": "#claim-id-of-claim",
        "quote": "It is so indeed",
        "also": "#claim-id-of-claim-2",
        "now": "It now is.",
        "claim": "claim-of-claim",
        "verdict": "False",
        "summary": "summary-of-claim",
        "explanation": "explanation-of-claim",
        "context": "context-of-claim",
        "status": "Corrected in this article",
        "lang": 'lang="de"',
    },
    Person: {
        "name": "name-of-person",
        "role": "role-of-person",
        "url": "https://url-of-person.example/",
    },
    Said: {"date": "2001", "where": "where-of-said", "first": "First seen in"},
    Appearance: {
        "url": "https://url-of-place.example/",
        "title": "title-of-place",
        "date": "2002",
        "link": "unlinked-place[.]example",
    },
    Response: {
        "by": "by-of-response",
        "date": "2003",
        "text": "text-of-response",
        "url": "https://url-of-response.example/",
    },
    Checked: {
        "by": "by-of-checked",
        "date": "2004",
        "reviewed": "reviewed-of-checked",
    },
    Change: {
        "date": "2005",
        "kind": "Clarification",
        "was": "before: True",
        "note": "note-of-change",
    },
    Source: {
        "source": "title-of-source",
        "url": "https://url-of-source.example/",
        "title": "title-of-source",
        "author": "author-of-source",
        "publisher": "publisher-of-source",
        "date": "2006",
        "kind": "primary source",
        "lang": "French",
        "quote": "quote of source",
        "locator": "locator-of-source",
        "page": "page 2007",
        "start": "https://video.example/#t=62",
        "archive": "https://archive.example/",
        "accessed": "seen: 2008",
        "isbn": "ISBN 9780525508861",
        "doi": "https://doi.org/10.1000/182",
        "shows": "contradicts the claim",
        "note": "note-of-source",
        "link": "unlinked-source[.]example",
    },
    Quote: {"quote": "#claim-id-of-claim-2"},
}
# What data files say, which programs read.
IN_DATA = {
    ClaimEntry: {"review_by": '"2099-01-02"', "tags": '"tag-of-claim"'},
    Person: {
        "type": '"Organization"',
        "same_as": '"https://same.example/"',
        "image": '"https://image.example/"',
    },
    Source: {"type": '"VideoObject"'},
}
# What decides where something stands, and is seen by that.
DECIDES = {
    ClaimEntry: "prefix suffix nth scope ignore use source sources claimant said response"
    " checked history".split(),
    Source: ["copy", "keep"],
    Said: ["in"],
    Quote: ["prefix", "suffix", "nth"],
}
MODELS = [
    ClaimEntry,
    Person,
    Said,
    Appearance,
    Response,
    Checked,
    Change,
    Source,
    Quote,
]


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """A site with a claim that says everything."""
    site = Site(tmp_path_factory.mktemp("site"))
    site.write("one.md", ARTICLE)
    site.write("one.claims.yaml", SIDECAR)
    return site.build(FACTCHECK_PAGES=PAGES)


@each("model", MODELS)
def test_every_field_is_shown_or_known_to_be_for_something_else(model):
    """A new field has its place before it is taken."""
    known = [*SHOWN[model], *IN_DATA.get(model, ()), *DECIDES.get(model, ())]

    assert sorted(known) == sorted(known_keys(model))


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("page", ["one.html", "factcheck/claims/id-of-claim.html"])
def test_what_a_sidecar_says_is_on_the_page(output, model, page):
    """In the notes of the article, and on the claim's own page."""
    soup = BeautifulSoup(output.read(page), "html.parser")
    notes = soup.select_one(".factcheck-notes, .factcheck-page")
    html = re.sub(r"\s+", " ", f"{notes} {notes.get_text(' ')}")
    hidden = ("now", "status") if page.startswith("factcheck/") else ()

    for key, words in SHOWN[model].items():
        assert key in hidden or (key, words in html) == (key, True)


@pytest.mark.parametrize("model", IN_DATA)
def test_what_is_for_programs_is_in_the_data(output, model):
    """In the ClaimReview of the article's page, which crawlers read."""
    page = output.read("one.html")

    for key, words in IN_DATA[model].items():
        assert (key, words in page) == (key, True)
