"""The visible text of an HTML fragment, and the source offset of each character.

No tree is built and no HTML is repaired: marks are inserted into the source as it
stands, and for that offsets are enough.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

from pelican_factcheck.anchoring.html import (
    ENDS,
    INLINE,
    INVISIBLE,
    PARAGRAPH,
    Element,
    Tokens,
    read_attributes,
    read_tokens,
)


class Segment(NamedTuple):
    """A run of visible text with its source, both as half-open ranges.

    `start` and `end` are offsets in the visible text, `source` and `source_end`
    in the HTML.
    """

    start: int
    end: int
    source: int
    source_end: int

    @property
    def literal(self) -> bool:
        """Whether each visible character is one character of the source."""
        return self.end - self.start == self.source_end - self.source


class Segments:
    """The segments of a page, in one list for each field of `Segment` (see `Tokens`)."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sources: list[int] = []
        self.source_ends: list[int] = []

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, index: int) -> Segment:
        return Segment(
            self.starts[index],
            self.ends[index],
            self.sources[index],
            self.source_ends[index],
        )


@dataclass(frozen=True)
class VisibleText:
    """The visible text of an HTML fragment, with a map back to the source.

    Blocks, line breaks and table cells are separated by one space that has no
    source. Digits in `sup` and `sub` after a digit become superscript and
    subscript characters.

    Attributes:
        html: The fragment.
        text: Its visible text.
        segments: The pieces of `text` that have a source, in order.
        tokens: The tokens of `html`.
        edges: The offsets in `text` of the spaces between blocks, in order.
        asides: Half-open ranges of `text` that are visible but no part of a
            sentence, such as footnote markers and heading permalinks, in order.
        elements: The elements in the order of their start tags.
        inside: For each token the innermost element open where it begins.
    """

    html: str
    text: str
    segments: Segments
    tokens: Tokens
    edges: list[int]
    asides: list[tuple[int, int]]
    elements: list[Element]
    inside: list[Element | None] = field(repr=False)

    def segments_between(self, start: int, end: int) -> Iterator[Segment]:
        """Yield the segments that share a character with the visible range *start*:*end*."""
        first = max(bisect_right(self.segments.starts, start) - 1, 0)
        for index in range(first, len(self.segments)):
            segment = self.segments[index]
            if segment.start >= end:
                return
            if segment.end > start:
                yield segment

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open source range of the visible range *start*:*end*.

        A character reference is never cut: the source range holds it whole.
        `(0, 0)` when no character of the visible range has a source.
        """
        held = list(self.segments_between(start, end))
        if not held:
            return 0, 0
        first, last = held[0], held[-1]
        begin = first.source + (max(start - first.start, 0) if first.literal else 0)
        if last.literal and end < last.end:
            return begin, last.source + (end - last.start)
        return begin, last.source_end


ENTITY = re.compile(r"&(?:\#(?:[0-9]+|[xX][0-9a-fA-F]+);?|[a-zA-Z][a-zA-Z0-9]{1,31};?)")
NOT_DISPLAYED = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE
)
FOOTNOTE_LINK = re.compile(r"footnote|headerlink|fn-backref|doc-(?:noteref|backlink)")
MAY_HIDE = re.compile("hidden|none|collapse", re.IGNORECASE)
BARE_NOTE = re.compile(r"\s*\[[^\[\]]{1,16}\]\s*")
# 10<sup>2</sup> is no 102: figures raised or lowered after a figure are spelt so.
FIGURES = {
    "sup": str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ"),
    "sub": str.maketrans("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎"),
}


def read_text(html: str) -> VisibleText:
    """Return the visible text of *html*; any string is accepted, tag soup included."""
    return _Projection(html).run()


class _Projection:
    """The state of one pass over the tokens, which ends in a `VisibleText`."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.tokens = Tokens()
        self.inside: list[Element | None] = []
        self.elements: list[Element] = []
        self.parts: list[str] = []
        self.length = 0
        self.segments = Segments()
        self.edges: list[int] = []
        self.asides: list[tuple[int, int]] = []
        self.inner: Element | None = None
        """The innermost element that is open."""
        self.visible = True
        """Whether text directly in it is displayed."""
        self.open_names: dict[str, int] = {}
        self.raised: Element | None = None

    def run(self) -> VisibleText:
        tokens = self.tokens
        for kind, start, end, name in read_tokens(self.html):
            tokens.kinds.append(kind)
            tokens.starts.append(start)
            tokens.ends.append(end)
            tokens.names.append(name)
            self.inside.append(self.inner)
            if kind == "text":
                self._text(start, end)
            elif kind == "open":
                self._open(start, end, name)
            elif kind == "close":
                self._close(name)
            elif kind == "void" and name not in INLINE:
                self._edge()
        return VisibleText(
            self.html,
            "".join(self.parts),
            self.segments,
            self.tokens,
            self.edges,
            self.asides,
            self.elements,
            self.inside,
        )

    def _add(self, text: str, source: int, source_end: int) -> None:
        if self.raised is not None:
            text = text.translate(FIGURES[self.raised.name])
        segments = self.segments
        segments.starts.append(self.length)
        self.length += len(text)
        segments.ends.append(self.length)
        segments.sources.append(source)
        segments.source_ends.append(source_end)
        self.parts.append(text)

    def _edge(self) -> None:
        """Separate two blocks by one space, however many tags stand between them."""
        if self.visible and self.length and not self._at_edge():
            self.edges.append(self.length)
            self.parts.append(" ")
            self.length += 1

    def _at_edge(self) -> bool:
        return bool(self.edges) and self.edges[-1] == self.length - 1

    def _text(self, place: int, end: int) -> None:
        if not self.visible:
            return
        written = self.html[place:end]
        if "&" not in written:
            self._add(written, place, end)
            return
        for found in ENTITY.finditer(self.html, place, end):
            text = unescape(found[0])
            if text == found[0]:
                continue
            if found.start() > place:
                self._add(self.html[place : found.start()], place, found.start())
            if text:
                self._add(text, found.start(), found.end())
            place = found.end()
        if end > place:
            self._add(self.html[place:end], place, end)

    def _open(self, start: int, end: int, name: str) -> None:
        if name not in INLINE:
            self._end_others(ENDS.get(name, PARAGRAPH))
            self._edge()
        element = Element(
            name,
            len(self.tokens) - 1,
            self.inner,
            self.visible and self._shows(start, end, name),
            None,
            self.length,
        )
        if name == "a":
            element.is_note = self._is_note(self.html[start:end])
        if name in FIGURES and self.parts and self.parts[-1][-1].isdecimal():
            self.raised = self.raised or element
        self.elements.append(element)
        self.inner = element
        self.visible = element.visible
        self.open_names[name] = self.open_names.get(name, 0) + 1

    def _end_others(self, names: Collection[str]) -> None:
        """Close the innermost open elements for as long as their names are in *names*."""
        while self.inner is not None and self.inner.name in names:
            self._pop(self.inner, None)

    def _shows(self, start: int, end: int, name: str) -> bool:
        if name in INVISIBLE:
            return False
        if end - start == len(name) + len("<>"):
            return True  # without an attribute
        tag = self.html[start:end]
        if not MAY_HIDE.search(tag):
            return True
        attributes = read_attributes(tag)
        return "hidden" not in attributes and not NOT_DISPLAYED.search(
            attributes.get("style", "")
        )

    def _is_note(self, tag: str) -> bool:
        if "#" not in tag and "&" not in tag:
            return False
        attributes = read_attributes(tag)
        if "#" not in attributes.get("href", ""):
            return False
        words = " ".join(attributes.get(key, "") for key in ("class", "rel", "role"))
        return bool(FOOTNOTE_LINK.search(words)) or (
            self.inner is not None
            and self.inner.name == "sup"
            and attributes["href"].startswith("#")
        )

    def _close(self, name: str) -> None:
        if self.open_names.get(name):
            while self.inner is not None and self.inner.name != name:
                self._pop(self.inner, None)
            if self.inner is not None:
                self._pop(self.inner, len(self.tokens) - 1)
        if name not in INLINE:
            self._edge()

    def _pop(self, element: Element, closed: int | None) -> None:
        element.closed = closed
        self.inner = element.parent
        self.visible = self.inner is None or self.inner.visible
        self.open_names[element.name] -= 1
        if element is self.raised:
            self.raised = None
        if not element.visible or self.length == element.text_start:
            return
        if element.name == "sup" and BARE_NOTE.fullmatch(self._since(element)):
            element.is_note = True
        parent = element.parent
        if element.is_note and parent is not None and parent.name == "sup":
            parent.is_note = True  # the commas between several markers are one too
        elif element.is_note:
            self.asides.append((element.text_start, self.length))

    def _since(self, element: Element) -> str:
        """Return the visible text added since *element* was opened."""
        count = self.length - element.text_start
        text = ""
        for part in reversed(self.parts):
            if len(text) >= count:
                break
            text = part + text
        return text[-count:]
