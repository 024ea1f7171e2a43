"""SVG, MathML and soup, read as the HTML standard reads them: others' parsers agree."""

import re

import justhtml
from hypothesis import given
from hypothesis import strategies as st

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
