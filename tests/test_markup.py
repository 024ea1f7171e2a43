"""Marks go into any HTML and come out again without a trace."""

import justhtml
import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import fragments, soup
from strategies import html as any_html
from tables import each

from pelican_factcheck.anchoring.html import read_tokens
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.article import Options, annotate
from pelican_factcheck.annotating.layout import Layout
from pelican_factcheck.annotating.markup import (
    MarkRange,
    mark_passages,
    mark_tag,
    marker_link,
    splice,
    strip,
)
from pelican_factcheck.sidecar.reader import read_sidecar


def passage(start, end, name):
    """A passage as an article would make it for claim *name*."""
    return MarkRange(
        start=start,
        end=end,
        opening=mark_tag(name, "false", f"claim-{name}"),
        reopening=mark_tag(name, "false"),
        marker=marker_link(
            element_id=f"claim-{name}-marker",
            note_id=f"claim-{name}-note",
            classes="false",
            number=1,
            label="Fact check 1: False",
        ),
    )


def marked(source, *ranges):
    """*source* with each of *ranges*, offsets or words, marked."""
    visible = read_text(source)
    places = [
        (visible.text.index(words), visible.text.index(words) + len(words))
        if isinstance(words, str)
        else words
        for words in ranges
    ]
    passages = [passage(*place, f"c{n}") for n, place in enumerate(places, 1)]
    return splice(source, mark_passages(Layout(visible), passages))


def outline(page):
    """*page* with our tags short enough to read: `[1`, `1]`, and `*` for a marker."""
    found = []
    stack = []
    skipping = False
    for token in read_tokens(page):
        source = page[token.start : token.end]
        if token.name == "mark" and token.kind == "open" and "data-claim" in source:
            stack.append(source.split('data-claim="c')[1][0])
            found.append(f"[{stack[-1]} ")
        elif token.name == "mark" and token.kind == "close" and stack:
            found.append(f" {stack.pop()}]")
        elif 'class="factcheck-marker' in source:
            skipping = True
            found.append("*")
        elif skipping:
            skipping = token.name != "a"
        else:
            found.append(source)
    return "".join(found)


@st.composite
def marked_pages(draw, sources):
    """A source and the same source with up to four random passages marked."""
    source = draw(sources)
    length = len(read_text(source).text)
    place = st.integers(0, length)
    ranges = draw(st.lists(st.tuples(place, place).map(sorted), max_size=4))
    return source, marked(source, *(tuple(r) for r in ranges if r[0] < r[1]))


@given(marked_pages(any_html))
def test_strip_gives_the_bytes_back(pages):
    """Taking the markup out of a marked page leaves the author's bytes."""
    source, page = pages

    assert strip(page) == source


@given(marked_pages(fragments))
def test_marks_are_balanced(pages):
    """Where the author's elements nest, they and our marks do so together."""
    opened = []
    for token in read_tokens(pages[1]):
        if token.kind == "open":
            opened.append(token.name)
        elif token.kind == "close":
            assert token.name == opened.pop()
    assert opened == []


@st.composite
def passages(draw, sources):
    """A page and the source range of some of its visible text."""
    visible = read_text(draw(sources))
    place = st.integers(0, len(visible.text))
    return visible, visible.source_range(*sorted([draw(place), draw(place)]))


@given(passages(fragments) | passages(soup))
def test_a_plain_passage_has_the_range_of_any_other(found):
    """The short way to its marks leads where the long one does."""
    visible, source = found
    layout = Layout(visible)

    plain = layout._plain_span(*source)

    assert plain is None or [plain] == layout._spans(*source)


PLAIN = ["two.", " two. ", "a <a href='#'>b <b>c</b></a> d", "a &amp; b", "x <i></i>y"]
NOT_PLAIN = [
    "a</i> b",
    "a <br>b",
    "a <!-- --> b",
    "a <u hidden>c</u> b",
    "&nbsp; <b>c</b>",
]


@each("words", [*PLAIN, *NOT_PLAIN])
def test_text_and_whole_inline_elements_are_plain(words):
    """Everything else is looked at in full."""
    passage = f"{words} three"
    layout = Layout(read_text(f"<p><i>One {passage}</i></p>"))
    start = len("<p><i>One ")

    span = layout._plain_span(start, start + len(passage))

    assert (span is not None) == (words in PLAIN)


LEFT_BY_P = "alphaalphaalpha<math></p>alpha"
"""An end tag of a paragraph leaves mathematics; html5lib knows an older rule."""


def words_of(source):
    """What a browser shows of *source*, by somebody else's parser."""
    words, left = [], [justhtml.JustHTML(source, fragment=True, sanitize=False).root]
    while left:
        node = left.pop()
        if node.name == "#text":
            words.append(node.data)
        elif not is_marker(node):
            inside = getattr(node, "template_content", None)
            left += [*reversed(node.children or ()), *([inside] if inside else [])]
    return "".join(words)


def is_marker(node):
    """Whether a node of justhtml is the small sign behind a sentence."""
    classes = (getattr(node, "attrs", None) or {}).get("class") or ""
    return node.name == "a" and classes.startswith("factcheck-marker")


@example((LEFT_BY_P, marked(LEFT_BY_P, (0, 20))))
@example((LEFT_BY_P, marked(LEFT_BY_P, (15, 20))))
@given(marked_pages(any_html))
def test_the_visible_text_does_not_change(pages):
    """A browser shows the same words with and without the marks."""
    source, page = pages

    assert words_of(page) == words_of(source)


@given(soup)
def test_tokens_join_to_their_source(source):
    """Nothing of a source is lost or doubled by the tokens."""
    assert "".join(source[t.start : t.end] for t in read_tokens(source)) == source


@pytest.mark.parametrize(
    ("source", "words", "expected"),
    [
        pytest.param(
            "<p>One two three.</p>", ["two"], "<p>One [1 two 1]* three.</p>", id="plain"
        ),
        pytest.param(
            "<p><b>One</b> two.</p>",
            ["One two."],
            "<p>[1 <b>One</b> two. 1]*</p>",
            id="the mark goes around an element that begins with it",
        ),
        pytest.param(
            "<p>A <em>b c</em> d</p>",
            ["c d"],
            "<p>A <em>b [1 c 1]</em>[1  d 1]*</p>".replace("[1  d", " [1 d"),
            id="one mark for each parent",
        ),
        pytest.param(
            "<p>One.</p>\n<p>Two.</p>",
            [(0, 11)],
            "<p>[1 One. 1]</p>\n<p>[1 Two. 1]*</p>",
            id="one mark for each block, one marker in all",
        ),
        pytest.param(
            '<p>See <a href="x">one two</a> three.</p>',
            ["one"],
            '<p>See <a href="x">[1 one 1] two</a>* three.</p>',
            id="a marker is never inside a link",
        ),
        pytest.param(
            '<p><a href="x"><div>one</div><div>two</div></a> three.</p>',
            ["one"],
            '<p><a href="x"><div>[1 one 1]</div><div>two</div></a>* three.</p>',
            id="nor inside one that a block has ended and browsers go on with",
        ),
        pytest.param(
            '<p><a href="x">Zero<p>one <svg><a></a></svg></p> two</a> three.</p>',
            ["one", "three."],
            '<p><a href="x">Zero<p>[1 one 1] <svg><a></a></svg></p> two</a>*'
            " [2 three. 2]*</p>",
            id="up to its end tag, and no further",
        ),
        pytest.param(
            '<p><a href="x">Zero</p><p>one</p> two <a href="y">three</a>',
            ["one"],
            '<p><a href="x">Zero</p><p>[1 one 1]*</p> two <a href="y">three</a>',
            id="one that nothing ends was forgotten",
        ),
        pytest.param(
            '<table><td><p><a href="x"><div>a</div><td>one<td></a></table>',
            ["one"],
            '<table><td><p><a href="x"><div>a</div><td>[1 one 1]*<td></a></table>',
            id="and none goes on behind its cell",
        ),
        *(
            pytest.param(
                f"<p>zero <b {attribute}>one <i>two</i></b> three</p>",
                ["one two", "three"],
                f"<p>zero <b {attribute}>[1 one <i>two</i> 1]</b>* [2 three 2]*</p>",
                id=f"nor inside what is {attribute}",
            )
            for attribute in ("inert", 'aria-hidden="true"')
        ),
        pytest.param(
            "<dialog open>one</dialog><p inert>two",
            ["one", "two"],
            "<dialog open>[1 one 1]*</dialog><p inert>[2 two 2]",
            id="and an open dialog is a part of the page",
        ),
        pytest.param(
            "<pre><code>a b</code></pre> c",
            ["a b"],
            "<pre><code>[1 a b 1]</code></pre>* c",
            id="nor inside preformatted code",
        ),
        pytest.param(
            "<p>a b c d</p>",
            ["a b c d", "b c"],
            "<p>[1 a [2 b c 2]* d 1]*</p>",
            id="nested",
        ),
        pytest.param(
            "<p>aa bb cc dd</p>",
            ["aa bb cc", "cc dd"],
            "<p>[1 aa bb [2 cc 2] 1]* [2 dd 2]*</p>",
            id="overlapping: the shorter is split at the edge of the longer",
        ),
        pytest.param(
            "<p>same</p>",
            ["same", "same"],
            "<p>[1 [2 same 2] 1]**</p>",
            id="two claims on the same words",
        ),
        pytest.param(
            "<p>a <script>'</mark>'</script> b <!-- </mark> --> c</p>",
            ["a  b  c"],
            "<p>[1 a <script>'</mark>'</script> b <!-- </mark> --> c 1]*</p>",
            id="scripts and comments stay whole inside a mark",
        ),
        pytest.param(
            "<p>AT&amp;T&hellip; grew</p>",
            ["T…"],
            "<p>AT&amp;[1 T&hellip; 1]* grew</p>",
            id="character references are never cut",
        ),
    ],
)
def test_marks_stand_where_a_careful_hand_would_put_them(source, words, expected):
    """Marks follow the markup contract of the design."""
    assert outline(marked(source, *words)) == expected


@each(
    ("lang", "sentence", "direction"),
    [
        ("en", "One is so.", None),
        ("de", "Über „Ähnliches“ …", None),
        ("en", "It was 2019.", None),
        ("ar", "لم يمت أحد هناك.", "rtl"),
        ("he", "איש לא מת שם ב-2019.", "rtl"),
        ("en", "He said: لم يمت أحد هناك.", "rtl"),
        ("ar", "Nobody died there.", "ltr"),
        ("fa", "۲۰۱۹: Straße – 5.", "ltr"),
    ],
)
def test_a_sign_has_the_direction_of_the_words_before_it(lang, sentence, direction):
    """In a block of the other one it would stand before the first sentence."""
    (one,) = read_sidecar(
        f'claims: [{{quote: "{sentence}", scope: quote, verdict: true}}]'
    ).claims
    page = annotate(f"<p>{sentence}</p>", [one], Options(lang=lang))
    marker = BeautifulSoup(page.html, "html.parser").select_one(".factcheck-marker")

    assert marker.get("dir") == direction
    assert strip(page.html) == f"<p>{sentence}</p>"
