"""Wherever a quote is shown: the words of the article, never Markdown, never addresses."""

import json

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown
from sites import Site
from tables import each

from pelican_factcheck import annotate, read_sidecar
from pelican_factcheck.anchoring.document import page_words, read_words, show_words
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.publishing.records import passages_of
from pelican_factcheck.settings import PAGES
from pelican_factcheck.sidecar.identifiers import assign_ids, make_slug

ARTICLE = """
    Title: Story
    Date: 2026-01-02
    Slug: story

    It's the *first* member -- since [2008](https://a.example/){ .x }. The dam[^b] was
    built in 1702[^a]. It fell 10<sup>5</sup> metres.

    [^a]: Note one.
    [^b]: Note two.
    """
SIDECAR = """
    claims:
    - quote: 'It''s the *first* member -- since [2008](https://a.example/){ .x }.'
      verdict: true
      said: {date: 2025-01-01}
      history: [{date: 2026-02-01, kind: correction, note: better}]
      tags: dams
    - quote: 'The dam[^b] was built in 1702[^a].'
      verdict: false
    - quote: 'It fell 10⁵ metres'
      prefix: 'in 1702[^a].'
      verdict: false
    """
TYPED = ("*first*", "](", "[^", "a.example/)", "{ .x }", "-- since [")
UNSAID = ("2008 https", "1702¹", "17021", "1702[1]", "dam2", "dam²", "dam[2]")


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """Everything that a site publishes of quotes with markup in them."""
    site = Site(tmp_path_factory.mktemp("site"))
    site.write("story.md", ARTICLE)
    site.write("story.claims.yaml", SIDECAR)
    return site.build(
        FACTCHECK_PAGES=PAGES,
        FACTCHECK_FEEDS=True,
        FEED_ALL_ATOM="all.atom.xml",
        MARKDOWN={"extensions": ["footnotes", "attr_list"], "output_format": "html5"},
    )


def test_nothing_that_is_published_has_markup(output):
    """Not the pages, nor the data, nor the search, nor the feeds."""
    for name, text in output.files().items():
        if name.startswith(("theme/", "factcheck/claims.schema")):
            continue
        for typed in (*TYPED, "a-example", "https-a"):
            assert typed not in text.replace('href="https://a.example/"', ""), name


def test_notes_are_no_words(output):
    """Index, search, data and cards leave footnote markers out."""
    for name, text in output.files().items():
        words = text
        if name == "story.html":
            soup = BeautifulSoup(text, "html.parser")
            words = " ".join(one.get_text() for one in soup.select(".factcheck-card"))
        if name.endswith(("annotations.jsonld", ".xml", "claims.schema.json")):
            continue
        assert not [said for said in UNSAID if said in words], name
    claims = json.loads(output.read("factcheck/claims.json"))["claims"]
    assert {claim["quote"] for claim in claims} == {
        "It's the first member -- since 2008.",
        "The dam was built in 1702.",
        "It fell 10⁵ metres",
    }


def test_ids_are_made_of_the_words(output):
    """An address of ours has no address of others in it."""
    claims = json.loads(output.read("factcheck/claims.json"))["claims"]

    assert {claim["id"] for claim in claims} == {
        "it-s-the-first-member-since-2008",
        "the-dam-was-built-in-1702",
        "it-fell-105-metres",
    }


def test_an_annotation_quotes_the_page_itself(output):
    """Its `exact` stands in the text of the page, between its prefix and its suffix."""
    items = json.loads(output.read("factcheck/annotations.jsonld"))["items"]
    soup = BeautifulSoup(output.read("story.html"), "html.parser")
    for marker in soup.select(".factcheck-marker"):
        marker.decompose()
    page = soup.get_text()

    for item in items:
        selector = item["target"][0]["selector"]
        whole = selector.get("prefix", "") + selector["exact"]
        assert whole + selector.get("suffix", "") in page


WORDS = st.sampled_from(["dam", "It", "fell", "1702", "Łódź", "naïve", "5", "§ 3"])
MARKED = st.one_of(
    WORDS.map("*{}*".format),
    WORDS.map("**{}**".format),
    WORDS.map("[{}](https://a.example/b_c?d=e)".format),
    WORDS.map('[{}](/b "a title")'.format),
    WORDS.map("<em class='x'>{}</em>".format),
    WORDS.map("`{}`".format),
    WORDS.map("{}&nbsp;x".format),
    WORDS.map("{}[^a]".format),
)


@given(st.lists(WORDS | MARKED, min_size=3, max_size=9))
def test_a_quote_with_markup_is_shown_as_its_article_says_it(parts):
    """The law: what is shown of a quote are words of the page, and no others."""
    source = " ".join(parts)
    html = markdown(f"{source}\n\n[^a]: A note.", extensions=["footnotes"])
    quote = json.dumps(source, ensure_ascii=False)
    claims = read_sidecar(f"claims: [{{quote: {quote}, verdict: true}}]").claims
    page = annotate(html, claims)
    visible = read_text(html)
    bare = " ".join(
        read_words(visible.text, (0, len(visible.text)), visible.asides).split()
    )

    for note in page.notes:
        assert note.claim.claim == note.claim.quote.exact
        assert note.claim.quote.exact in bare
        assert note.claim.id == make_slug(note.claim.quote.exact, 56)
        for passage in passages_of(note):
            assert " ".join(passage.text.split()) in bare
            whole = passage.exact_prefix + passage.exact + passage.exact_suffix
            assert whole in page_words(visible, (0, len(visible.text)))


@each(
    ("html", "before", "behind"),
    [
        (
            "<p>The mayor spoke in town 1. It cost three billion. It rained.</p>",
            "The mayor spoke in town 1. ",
            " It rained.",
        ),
        (
            f"<p>A{'a' * 29}. It cost three billion. B{'b' * 29}.</p>",
            f"A{'a' * 29}. ",
            f" B{'b' * 29}.",
        ),
        (
            f"<p>A{'a' * 30}. It cost three billion. B{'b' * 31}.</p>",
            f"…{'a' * 30}. ",
            f" B{'b' * 30}…",
        ),
        (
            "<p>When he spoke in town 1, rain fell. It cost three billion. So he went on, and on, on.</p>",
            "…he spoke in town 1, rain fell. ",
            " So he went on, and on, on.",
        ),
        ("<p>It cost three billion.</p>\n", "", ""),
        (
            '<p>He<sup><a class="footnote-ref" href="#a">1</a></sup> spoke. It cost three billion.</p>',
            "He spoke. ",
            "",
        ),
    ],
)
def test_an_ellipsis_stands_where_something_is_left_out(html, before, behind):
    """The words around a passage, on the page of a claim, are whole ones."""
    claims = read_sidecar("claims: [{quote: three billion, verdict: true}]").claims
    (note,) = annotate(html, claims).notes
    (passage,) = passages_of(note)

    assert (passage.before, passage.behind) == (before, behind)


@given(st.text(st.characters(blacklist_characters="[]<>`&{}"), max_size=80))
def test_a_quote_without_markup_keeps_its_id(quote):
    """Ids are addresses: none changes that need not."""
    assert assign_ids([("", quote)]) == [make_slug(quote, 56) or "claim"]


@each(
    ("quote", "name"),
    [
        ("the *first* [2008](https://a.example/)", "the-first-2008"),
        ("see [the plan][plan] of [1990][]", "see-the-plan-of-1990"),
        ("see `the plan <https://a.example>`_ now", "see-the-plan-now"),
        (":abbr:`NATO (an alliance)` grew", "nato-an-alliance-grew"),
        ("Crime fell[^note] again [1]_", "crime-fell-again"),
        ("It fell<br>to 5&nbsp;%", "it-fell-to-5"),
        ("AT&T and R&D; 5 < 6 > 4", "at-t-and-r-d-5-6-4"),
        ("![a map](map.png) The road", "the-road"),
        ("He said [that] (again)", "he-said-that-again"),
        ("from [A] [B] to C", "from-a-b-to-c"),
        ("<https://a.example>", "claim"),
    ],
)
def test_ids_have_no_markup_in_them(quote, name):
    """What a reader does not see is in no address."""
    assert assign_ids([("", quote)]) == [name]


def test_an_edited_sentence_keeps_the_words_that_were_checked():
    """They lose their markup and nothing else."""
    sidecar = "claims: [{quote: 'The alliance first *promissed* [membership](/x)', verdict: true}]"
    page = annotate(
        "<p>The alliance first promised membership.</p>", read_sidecar(sidecar).claims
    )

    assert page.notes[0].claim.claim == "The alliance first promissed membership"


def test_a_space_before_a_marker_goes_with_it():
    """`1702 [1].` is shown as `1702.`, and `1702 [1] or` as `1702  or`."""
    text = "in 1702 [1]. It"

    assert show_words(text, (0, len(text)), [(8, 11)]) == "in 1702. It"
    assert show_words(text, (9, 12), [(8, 11)]) == "."
    assert show_words(text, (0, 9), [(8, 11)]) == "in 1702 "
    assert read_words(text, (0, len(text)), [(8, 11)]) == "in 1702. It"


def test_a_quote_of_struck_words_is_shown():
    """An aside that holds the whole passage is what was asked for, and stays."""
    visible = read_text("<p>It rained. <del>The town paid [1] twice.</del></p>")
    span = (visible.text.index("The town"), len(visible.text.rstrip()))

    assert show_words(visible.text, span, visible.asides) == "The town paid [1] twice."
    assert read_words(visible.text, span, visible.asides) == "The town paid [1] twice."
