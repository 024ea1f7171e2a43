"""SVG, MathML and soup, read as the HTML standard reads them: others' parsers agree."""

import re

import justhtml
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.anchoring.html import INVISIBLE
from pelican_factcheck.anchoring.visibletext import MATH_TEXT, read_text

# No tables (their misplaced text moves) and nothing that parsers read by its age.
PIECES = [
    *["alpha", "beta ", "gamma", "δ", "1 < 2", "&amp;"],
    *["<svg>", "</svg>", "<svg/>", "<SVG>", "<math>", "</math>", "<math/>"],
    *["<title/>", "<title>", "</title>", "<style/>", "<style>", "</style>"],
    *["<script/>", "<script>", "</script>", "<textarea/>", "</textarea>"],
    *["<g>", "</g>", "<g/>", "<path d=x/>", "<circle r='1'/>", "<link>", "<a href=x>"],
    *["<foreignObject>", "</foreignObject>", "</FOREIGNOBJECT>", "<desc>", "</desc>"],
    *["<mi>", "</mi>", "<mn>", "</mn>", "<mo>", "</mo>", "<mtext>", "</mtext>"],
    *["<mrow>", "</mrow>", "<mglyph>", "<malignmark/>", "<mi/>", "<semantics>"],
    *['<annotation-xml encoding="text/html">', "<annotation-xml>"],
    *["</annotation-xml>", "<annotation>", "</annotation>"],
    *["<![CDATA[x<y&amp;]]>", "<![CDATA[", "]]>", "<!-- <svg> -->"],
    *["<font>", "<font color=red>", "</font>", "<img>", "<br>", "<hr/>", "<wbr>"],
    *["<p>", "</p>", "<div>", "</div>", "<div hidden>", "<span>", "</span>"],
    *["<span hidden>", "<li>", "<ul>", "</ul>", "<h2>", "</h2>", "<h3>", "</h3>"],
    *["<button>", "</button>", "<audio>", "</audio>", "<dd>", "<em>", "</em>"],
]
soup = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


def words(text):
    """The letters of a text: spaces and the bar of a fraction are ours."""
    return re.sub(r"\s", "", text)


def is_shown(node, space):
    """Whether an element is displayed, by the rules of the manual."""
    name = node.name.lower()
    if space == "html":
        return name not in INVISIBLE and "hidden" not in (node.attrs or {})
    return space == "math" and name not in ("annotation", "annotation-xml")


def by_justhtml(source):
    """The visible letters, by justhtml."""
    parts = []

    def walk(node, *, has_text=True):
        for child in node.children or ():
            if child.name == "#text" and has_text:
                parts.append(child.data)
            elif child.name[0] not in "#!":
                space = child.namespace or "html"
                name = f"{space} {child.name.lower()}"
                if is_shown(child, space):
                    walk(child, has_text=space == "html" or name in MATH_TEXT)

    page = justhtml.JustHTML(f"<body>{source}", sanitize=False, scripting_enabled=False)
    walk(page.root)
    return words("".join(parts))


@given(soup)
def test_soup_with_foreign_content(source):
    """The same words are displayed as in the tree that justhtml builds."""
    assert words(read_text(source).text) == by_justhtml(source)


@each(
    ("html", "text"),
    [
        (
            '<math><annotation-xml encoding="text/html"><p>b</p></annotation-xml></math>d',
            "d",
        ),
        (
            "a<math><annotation-xml><svg><desc>b</desc></svg></annotation-xml></math>c",
            "ac",
        ),
        ("<svg><foreignObject><p>a</p></foreignObject>b</svg>c", "c"),
        # An end tag that leaves foreign content, and start tags that do.
        ("<svg><g>a</p>b</g></svg>c", "b c"),
        ("<svg><g>a</br>b</g></svg>c", "b c"),
        ("<svg><g>a<p>b</g></svg>c", "b c"),
        ("<svg><font color=x>a</font></svg>b", "ab"),
        ("<svg><font>a</font></svg>b", "b"),
        ("<math><mi>x</mi><svg><title>t</title></svg></math>y", "xy"),
        # A block that is no end to anything keeps what follows in the drawing.
        ("<svg><desc>a<p>b</desc>c</svg>d", ""),
        ("<svg></svg></g>a", "a"),
        ("<math><![CDATA[a]]><mi><![CDATA[b]]></mi></math>c", "bc"),
        # End tags that find no start tag in their reach.
        ("a</h2>b", "a b"),
        ("<h1>a</h2>b", "a b"),
        ("<h1>a<h2>b</h2>c", "a b c"),
        ("<p>a</li>b", "a b"),
        ("<li>a</p>b", "a b"),
        ("<table><td>a</table>b</td>c", "a b c"),
        # Formatting that a block outlives.
        ("<b>a<p>b</b>c</p>d", "a bc d"),
        ("<i>a<div>b<i>c</div>d", "a bc d"),
        ("<a href=#x>a<a href=#y>b</a>c", "abc"),
    ],
)
def test_tags_in_the_wrong_place_are_read_as_browsers_do(html, text):
    """What the standard says of each, without a drawn example."""
    assert read_text(html).text == text
