"""The visible text of an HTML fragment, and where each character came from.

Nothing is repaired and nothing is built: an article is a string that we insert
into, so all we ever need are places.
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
    """Visible characters `start:end` that were written as `source:source_end`."""

    start: int
    end: int
    source: int
    source_end: int

    @property
    def literal(self) -> bool:
        """Whether the characters stand in the source one for one."""
        return self.end - self.start == self.source_end - self.source


class Segments:
    """The segments of a page, in columns (see `Tokens`)."""

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
    """What a reader sees of *html*, and the way back to the source.

    Blocks, line breaks and table cells are parted by one space that has no
    source; `edges` are the offsets of those spaces. `asides` are the ranges of
    footnote markers and heading anchors: visible, but no part of a sentence.
    Figures in `sup` and `sub` after a figure stand as raised and lowered figures.
    """

    html: str
    text: str
    segments: Segments
    tokens: Tokens
    edges: list[int]
    asides: list[tuple[int, int]]
    elements: list[Element]
    # For each token the innermost element that is open where the token begins.
    inside: list[Element | None] = field(repr=False)

    def segments_between(self, start: int, end: int) -> Iterator[Segment]:
        """The segments that hold a character of the visible range *start*:*end*."""
        first = max(bisect_right(self.segments.starts, start) - 1, 0)
        for index in range(first, len(self.segments)):
            segment = self.segments[index]
            if segment.start >= end:
                return
            if segment.end > start:
                yield segment

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The source offsets of the visible range *start*:*end*.

        A character reference is never cut: the range grows to hold it whole.
        Returns `(0, 0)` for a range without a single sourced character.
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
    """Project *html* to its visible text. Takes any input, tag soup included."""
    return _Projection(html).run()


class _Projection:
    """One pass over the tokens; what it gathers becomes a `VisibleText`."""

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
        """Whether text that stands in it is seen."""
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
        """Part two blocks by one space, however many tags stand between them."""
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
        """Close the innermost elements that end where the next one begins."""
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
        """What became visible while *element* was open."""
        count = self.length - element.text_start
        text = ""
        for part in reversed(self.parts):
            if len(text) >= count:
                break
            text = part + text
        return text[-count:]
