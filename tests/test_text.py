"""The visible text of HTML: what is in it, what parts it, and where it came from."""

import pytest
from hypothesis import given
from strategies import html, soup

from pelican_factcheck.anchoring.html import read_attributes, read_tokens
from pelican_factcheck.anchoring.visibletext import read_text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One</p><p>two</p>", "One two"),
        ("one<br>two<hr>three", "one two three"),
        ("<td>a<td>b", "a b"),
        ("fi<b>nd</b> it", "find it"),
        ("fi<wbr>nd", "find"),
        ("a<!-- no -->b", "ab"),
        ("<title>no</title>a<script>no()</script><style>p{}</style>b", "ab"),
        ("a<span hidden>no</span>b", "ab"),
        ("a<span style='display: NONE'>no</span>b", "ab"),
        ("a<span style=visibility:hidden>no</span>b", "ab"),
        ("<button>no</button><svg><text>no</text></svg>a", "a"),
        ("残<ruby>見<rt>み</rt></ruby>り", "残見り"),
        ("AT&amp;T &copy &nosuch; &#8217;", "AT&T © &nosuch; ’"),
        (
            "10<sup>2</sup> m<sup>2</sup> CO<sub>2</sub> 5<sup>th</sup>",
            "10² m2 CO2 5th",
        ),
        ("&lt;&gt;&amp;&#1;x&#0;", "<>&x\ufffd"),
        ("a < b", "a < b"),
        ("<p>open", "open"),
    ],
)
def test_visible_text(source, text):
    """The text is what a reader sees, with one space between blocks."""
    assert text == read_text(source).text.strip()


@pytest.mark.parametrize(
    ("source", "asides"),
    [
        ('x<sup id="r"><a class="footnote-ref" href="#f">1</a></sup> y', ["1"]),
        ('x<sup><a href="#a">1</a>, <a href="#b">2</a></sup> y', ["1, 2"]),
        ("x<sup>[3]</sup> y", ["[3]"]),
        ('<h2>Title<a class="headerlink" href="#t">¶</a></h2>', ["¶"]),
        ('x <a href="#below">below</a> y', []),
        ('x<sup><a href="/notes?a=1&amp;b=2">1</a></sup> y', []),
        ('x <a rel="footnote" href="/notes?a=1&amp;b=2">below</a> y', []),
        ("10<sup>2</sup> y", []),
    ],
)
def test_asides(source, asides):
    """Footnote markers and heading permalinks are told from the sentence."""
    visible = read_text(source)

    assert asides == [visible.text[start:end] for start, end in visible.asides]


def test_edges_are_the_spaces_between_blocks():
    """Each edge is a space that no source character made."""
    visible = read_text("<h1>One</h1>\n<p>two<br>three</p>")

    assert [" "] * len(visible.edges) == [visible.text[edge] for edge in visible.edges]
    assert not any(
        list(visible.segments_between(edge, edge + 1)) for edge in visible.edges
    )


def test_a_range_leads_to_its_source():
    """A character reference is taken whole, whichever part of it is asked for."""
    source = "<p>It&rsquo;s <em>over</em></p>"
    visible = read_text(source)
    start = visible.text.index("’")

    assert source[slice(*visible.source_range(start, start + 1))] == "&rsquo;"
    assert source[slice(*visible.source_range(3, 9))] == "s <em>over"
    assert visible.source_range(5, 5) == (0, 0)


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("<a href=x>", {"href": "x"}),
        ("<a href='&amp;x' HREF=y hidden/>", {"href": "&x", "hidden": ""}),
        ('<a title="a > b" class=c>', {"title": "a > b", "class": "c"}),
    ],
)
def test_attributes(tag, attributes):
    """Attributes are read as browsers read them; the first of a name counts."""
    assert attributes == read_attributes(tag)


@given(soup)
def test_tokens_are_the_source(source):
    """Joined, the tokens are the source again, in order and without gaps."""
    tokens = list(read_tokens(source))

    assert source == "".join(source[token.start : token.end] for token in tokens)


@given(html)
def test_every_segment_stands_in_the_source(source):
    """Segments tile the text, edges aside, and lead to rising places of the source."""
    visible = read_text(source)
    length = sum(segment.end - segment.start for segment in visible.segments)
    places = [segment.source for segment in visible.segments]

    assert length + len(visible.edges) == len(visible.text)
    assert places == sorted(places)
    assert all(segment.source < segment.source_end for segment in visible.segments)
    assert len(visible.inside) == len(visible.tokens)
