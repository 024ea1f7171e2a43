"""HTML elements, by how they show and where they end."""

from dataclasses import dataclass

from pelican_factcheck.anchoring.html import RAW_TEXT

INVISIBLE = RAW_TEXT | frozenset(
    "audio button canvas datalist head math meter noscript object option progress"
    " rp rt select svg template video".split()
)
# Elements that flow with the text around them; every other one is a block.
INLINE = frozenset(
    "a abbr acronym audio b bdi bdo big button canvas cite code data datalist del"
    " dfn em embed font i iframe img input ins kbd label link map mark math meta"
    " meter noscript object output progress q rb rp rt rtc ruby s samp script select"
    " slot small span strike strong style sub sup svg template textarea time tt u"
    " var video wbr".split()
)
# Who ends whom without an end tag: the part of section 13.1.2.4 that moves text.
# Every other block ends a paragraph.
PARAGRAPH = {"p"}
ENDS = {
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "tr": {"td", "th", "tr"},
    "td": {"td", "th"},
    "th": {"td", "th"},
    "option": {"option"},
}


@dataclass(slots=True)
class Element:
    """An element while, and after, it is open; indexes point into the tokens."""

    name: str
    token: int
    parent: "Element | None"
    visible: bool
    closed: int | None = None
    text_start: int = 0
    is_note: bool = False
