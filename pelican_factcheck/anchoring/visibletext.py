"""The visible text of an HTML fragment, and the source offset of each character.

No tree is built and no HTML is repaired: marks are inserted into the source as it
stands, and for that offsets are enough.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cached_property
from html import unescape
from operator import itemgetter
from typing import NamedTuple

from msgspec import Struct

from pelican_factcheck.anchoring.figures import names_substance
from pelican_factcheck.anchoring.folding import late_pattern
from pelican_factcheck.anchoring.html import (
    BARE_FIGURES,
    BARE_NOTE,
    CDATA,
    FIGURES,
    HEADINGS,
    INLINE,
    INVISIBLE,
    LEVELED,
    NEVER_NESTED,
    NOTE_BOX,
    POINTS,
    RAISED_BY_STYLE,
    SAYS_NOTE,
    STRUCK,
    STRUCK_BY_STYLE,
    Element,
    Link,
    OpenElements,
    Tokens,
    is_exponent,
    is_html_point,
    is_raised_note,
    is_self_closing,
    read_attributes,
    read_link,
    scan_tags,
    text_behind,
    without_asides,
)
from pelican_factcheck.anchoring.sentences import find_notes, is_lower


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

    def is_literal(self, index: int) -> bool:
        """Tell whether each visible character of one is one character of the source."""
        length = self.ends[index] - self.starts[index]
        return length == self.source_ends[index] - self.sources[index]


class VisibleText(Struct, frozen=True, dict=True):
    """The visible text of an HTML fragment, with a map back to the source.

    Blocks, line breaks and table cells are separated by one space that has no
    source. Digits in `sup` and `sub` after a digit become superscript and
    subscript characters.

    Attributes:
        html: The fragment.
        text: Its visible text.
        segments: The pieces of `text` that have a source, in order.
        tokens: The tokens of `html`.
        edges: The offsets in `text` of the spaces between blocks, in order; with those
            of line breaks, unless a sentence goes on behind one.
        asides: Half-open ranges of `text` that are visible but no part of a
            sentence, such as footnote markers, heading permalinks and the readings
            of ruby, in order.
        levels: Half-open ranges of other figures in `sup` and `sub`, as in CO2, in
            order, and which of the two it is.
        elements: The elements in the order of their start tags.
        innermost: The innermost element that is still open at the end.
        inside: For each token the innermost element open where it begins.
        wraps: The offsets in `text` of the line breaks that are no edges, in order.
        unseen: Those of the asides that nobody sees.
    """

    html: str
    text: str
    segments: Segments
    tokens: Tokens
    edges: list[int]
    asides: list[tuple[int, int]]
    levels: list[tuple[int, int, str]]
    elements: list[Element]
    innermost: Element | None
    inside: list[Element | None]
    wraps: list[int]
    unseen: list[tuple[int, int]]

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
        segments = self.segments
        place = max(bisect_right(segments.starts, start) - 1, 0)
        behind = bisect_left(segments.starts, end)
        if place < behind and segments.ends[place] <= start:
            place += 1
        if place >= behind:
            return 0, 0
        begin, last = segments.sources[place], behind - 1
        if segments.is_literal(place):
            begin += max(start - segments.starts[place], 0)
        if end < segments.ends[last] and segments.is_literal(last):
            return begin, segments.sources[last] + end - segments.starts[last]
        return begin, segments.source_ends[last]

    def words(self, start: int, end: int) -> str:
        """Return the visible range *start*:*end* as a statement is printed.

        That is on one line, without footnote markers, permalinks and struck words.
        """
        return without_asides(self.text, start, end, self.asides)

    def asides_outside(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the asides but those that a visible range begins or ends in.

        To a quote of struck words these are the text, with sentences of its own.
        """
        if not self.asides:
            return []
        cut = {
            index
            for offset in (start, end - 1)
            for index in [bisect_right(self.asides, (offset, len(self.text))) - 1]
            if index >= 0 and self.asides[index][0] <= offset < self.asides[index][1]
        }
        return [one for index, one in enumerate(self.asides) if index not in cut]

    def element_at(self, name: str, start: int, end: int) -> Element | None:
        """Return the innermost element *name* around the visible range, if any."""
        around = [
            one
            for one in self.elements
            if one.name == name and one.text_start <= start and end <= one.text_end
        ]
        return around[-1] if around else None

    def item_number(self, item: Element) -> int | None:
        """Return the number of an item of an ordered list, as browsers count."""
        above = item.parent
        if above is None or above.name != "ol":
            return None
        tag = self.html[self.tokens.starts[above.token] : self.tokens.ends[above.token]]
        start = read_attributes(tag).get("start", "")
        before = [
            one
            for one in self.elements
            if one.name == "li" and one.parent is above and one.token < item.token
        ]
        return len(before) + (int(start) if re.fullmatch("[0-9]{1,9}", start) else 1)

    @cached_property
    def struck(self) -> list[tuple[int, int]]:
        """The visible ranges of words that are struck out, in order and apart."""
        ranges = [(0, 0)]
        for one in self.elements:
            if one.is_struck and one.visible and one.text_end > ranges[-1][1]:
                ranges.append((max(one.text_start, ranges[-1][1]), one.text_end))
        return ranges[1:]

    def struck_between(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the struck ranges that share a character with a visible range."""
        first = bisect_right(self.struck, start, key=itemgetter(1))
        last = bisect_left(self.struck, end, key=itemgetter(0))
        return self.struck[first:last]

    def struck_around(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the widest struck range that holds a visible range, if any does."""
        touched = self.struck_between(start, end)
        around = (one for one in touched if one[0] <= start and end <= one[1])
        return next(around, None)

    @cached_property
    def _insertions(self) -> list[Element]:
        return [one for one in self.elements if one.name == "ins"]

    def is_replaced(self, struck: tuple[int, int], start: int, end: int) -> bool:
        """Whether inserted words stand beside *struck* ones, inside of a visible range."""
        for one in self._insertions:
            if one.text_start < start or end < one.text_end:
                continue
            inserted = self.text[one.text_start : one.text_end]
            first = min(struck[1], one.text_end)
            last = max(struck[0], one.text_start)
            is_beside = first <= last and not self.words(first, last)
            if is_beside and any(map(str.isalnum, inserted)):
                return True
        return False

    @cached_property
    def repeats(self) -> list[tuple[int, int]]:
        """The visible ranges that repeat headings: tables of contents, navigation."""
        headings = {
            self.text[one.text_start : one.text_end].strip()
            for one in self.elements
            if one.name in HEADINGS and one.visible
        }
        return [
            (one.text_start, one.text_end)
            for one in self.elements
            if one.name == "nav"
            or (
                one.is_link
                and not _in_heading(one)
                and self.text[one.text_start : one.text_end].strip() in headings
            )
        ]


def _in_heading(element: Element | None) -> bool:
    while element is not None:
        if element.name in HEADINGS:
            return True
        element = element.parent
    return False


ENTITY = late_pattern(
    r"&(?:\#(?:[0-9]+|[xX][0-9a-fA-F]+);?|[a-zA-Z][a-zA-Z0-9]{1,31};?)"
)
NOT_DISPLAYED = late_pattern(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE
)
# What only programs read aloud, or a style makes too small or too clear to see. It is
# copied with the words around, so a quote may have it. A whole block may be shown by a
# script that lets it appear.
UNSEEN_BY_CLASS = late_pattern(
    r"(?<![\w-])(?:(?:u-)?visually-?hidden|sr-only|screen-reader-(?:text|only)|assistive-text"
    r"|hidden-visually|a11y-hidden|element-invisible)(?![\w-])",
    re.IGNORECASE,
)
UNSEEN_BY_STYLE = late_pattern(
    r"(?:font-size|opacity)\s*:\s*0*\.?0*(?:px|r?em|pt|%)?\s*(?:[;!]|\Z)"
    r"|clip-path\s*:\s*(?:inset\(\s*(?:100|[5-9]\d)%|circle\(\s*0(?![.\d]))"
    r"|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)",
    re.IGNORECASE,
)
SIGNS_OF_UNSEEN = ("font-size", "opacity", "clip")
# What is longer refers to no note, and is no exponent, in characters.
LONGEST_MARK = 60
MOST_BEFORE = 40
"""Characters before a mark that tell what it is."""
ROOTS = frozenset(["math", "svg"])
EDITS = STRUCK | {"ins"}
READING = "rt"
DIALOG = "dialog"
"""The element that shows nothing until a script opens it, without the attribute `open`."""
CODE = frozenset(["code", "kbd", "pre", "samp", "tt", "var"])
RAISING = {"sup": "sup", "sub": "sub"}
# The elements of MathML whose text is displayed, and those that raise or lower.
MATH_TEXT = frozenset(["math mi", "math mn", "math mo", "math ms", "math mtext"])
MATH_UNSEEN = frozenset(["math annotation", "math annotation-xml", "math mphantom"])
FOREIGN_UNSEEN = INVISIBLE | MATH_UNSEEN
MATH_GAPS = frozenset(["math mspace", "math mtd", "math mtr"])
MATH_SCRIPTS = {
    "math msup": ("", "sup"),
    "math msub": ("", "sub"),
    "math msubsup": ("", "sub", "sup"),
    "math munder": ("", "sub"),
    "math mover": ("", "sup"),
    "math munderover": ("", "sub", "sup"),
    "math mroot": ("", "sub"),
}
MATH_ROOTS = frozenset(["math msqrt", "math mroot"])
ALREADY_SAID = late_pattern("data-mathml|<mjx-container", re.IGNORECASE)


def _is_displayed(tag: str) -> bool:
    """Return whether the start *tag* of a formula gives it a line of its own."""
    return "display" in tag.lower() and read_attributes(tag).get("display") == "block"


def _is_crossed_out(tag: str) -> bool:
    """Return whether the start *tag* of a `menclose` strikes out its formula."""
    return "strike" in read_attributes(tag).get("notation", "")


def read_text(html: str) -> VisibleText:
    """Return the visible text of *html*; any string is accepted, tag soup included."""
    return _Projection(html).run()


LEAST_WRAPPED = 4
"""Words of a line that is wrapped; items of a list that breaks part are shorter."""
LONGEST_INDENT = 80
"""Characters of white space that are looked through behind a line break."""


def _find_wraps(
    text: str, edges: Iterable[int], breaks: Container[int]
) -> Iterator[int]:
    """Yield those of *breaks* among the *edges* at which a line of prose is only wrapped.

    A word or comma stands before such a break, and a word in lower case behind it.
    """
    start = 0
    for edge in edges:
        before = text[start:edge].rstrip()
        after = text[edge : edge + LONGEST_INDENT].lstrip()[:1]
        is_open = before[-1:].isalpha() or before.endswith(",")
        is_wrapped = is_open and len(before.split()) >= LEAST_WRAPPED
        if edge in breaks and is_wrapped and is_lower(after):
            yield edge
        start = edge + 1


def _may_matter(tag: str) -> bool:
    """Return whether a start *tag* in small letters may say that its text is not as others."""
    # One after the other, since each tag with attributes is asked: half as fast in a loop.
    return (
        "inert" in tag
        or "popover" in tag
        or "hidden" in tag
        or "none" in tag
        or "note" in tag
        or "collapse" in tag
        or STRUCK_BY_STYLE in tag
        or "sr-only" in tag
        or "screen-reader" in tag
        or "assistive" in tag
        or "invisible" in tag
        or ("style" in tag and any(sign in tag for sign in SIGNS_OF_UNSEEN))
    )


class _Projection(OpenElements):
    """The state of one pass over the tokens, which ends in a `VisibleText`."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.tokens = Tokens()
        self.inside: list[Element | None] = []
        self.elements: list[Element] = []
        self.parts: list[str] = []
        self.length = 0
        self.behind_edge = 0
        """The length of the text as it was behind the latest edge, or at its begin."""
        self.segments = Segments()
        self.edges: list[int] = []
        self.breaks: set[int] = set()
        """Those of the edges that are line breaks."""
        self.asides: list[tuple[int, int]] = []
        self.unseen: list[tuple[int, int]] = []
        self.levels: list[tuple[int, int, str]] = []
        self.links: dict[int, Link] = {}
        """The links that are open and lead to a part of a page, by their tokens."""
        self.visible = True
        """Whether text that stands here is displayed."""
        self.is_displayed_formula = False
        """Whether the latest formula has a line of its own."""

    def run(self) -> VisibleText:
        self._read()
        innermost = self.inner
        while self.inner is not None:
            self.pop(None)
        text = "".join(self.parts)
        wraps = [*_find_wraps(text, self.edges, self.breaks)] if self.breaks else []
        if wraps:
            self.edges = sorted({*self.edges}.difference(wraps))
        if notes := find_notes(text):
            self.asides = self._with_typed(notes)
        return VisibleText(
            self.html,
            text,
            self.segments,
            self.tokens,
            self.edges,
            self.asides,
            self.levels,
            self.elements,
            innermost,
            self.inside,
            wraps,
            self.unseen,
        )

    def _read(self) -> None:
        tokens, segments, inside = self.tokens, self.segments, self.inside
        kinds, starts, names = tokens.kinds, tokens.starts, tokens.names
        add_text = self.parts.append
        for text, kind, start, end, name in scan_tags(self.html, self):
            if text:
                place = start - len(text)
                kinds.append("text")
                starts.append(place)
                names.append("")
                inside.append(self.inner)
                if self.visible:
                    if "&" in text:
                        self._text(place, start)
                    else:  # as `_add` does, which takes longer to call
                        segments.starts.append(self.length)
                        self.length = length = self.length + len(text)
                        segments.ends.append(length)
                        segments.sources.append(place)
                        segments.source_ends.append(start)
                        add_text(text)
            kinds.append(kind)
            starts.append(start)
            names.append(name)
            inside.append(self.inner)
            if kind == "open":
                self._open(start, end, name)
            elif kind == "close":
                self._close(name, start, end)
            elif kind == "void":
                self._void(start, end, name)
            elif kind == "cdata":
                self._cdata(start, end)
        for column in (kinds, names, inside):
            column.pop()
        tokens.ends = starts[1:]
        starts.pop()

    def _with_typed(self, notes: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return the asides with *notes* that are typed as characters, but not in code."""
        held = [
            *self.asides,
            *(
                (one.text_start, one.text_end)
                for one in self.elements
                if one.name in CODE or one.raising or one.name in RAISING
            ),
        ]
        apart = [
            (start, end)
            for start, end in notes
            if not any(first < end and start < last for first, last in held)
        ]
        return sorted([*self.asides, *apart])

    def _add(self, text: str, source: int, source_end: int) -> None:
        segments = self.segments
        segments.starts.append(self.length)
        self.length += len(text)
        segments.ends.append(self.length)
        segments.sources.append(source)
        segments.source_ends.append(source_end)
        self.parts.append(text)

    def _edge(self) -> None:
        """Separate two blocks by one space, however many tags stand between them."""
        if self.visible and self.length != self.behind_edge:
            self.edges.append(self.length)
            self.parts.append(" ")
            self.length += 1
            self.behind_edge = self.length

    def _gap(self, start: int, end: int, sign: str = " ") -> None:
        """Let the tag *start*:*end* stand for a *sign* inside a sentence."""
        if self.length and not self.parts[-1][-1].isspace():
            self._add(sign, start, end)

    def _text(self, place: int, end: int) -> None:
        """Add text that may have character references."""
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

    def _cdata(self, start: int, end: int) -> None:
        start += len(CDATA)
        end -= len("]]>") * self.html.endswith("]]>", start, end)
        if self.visible and start < end:
            self._add(self.html[start:end], start, end)

    def _void(self, start: int, end: int, name: str) -> None:
        tag = self.html[start:end]
        if self.foreign and self.is_foreign_tag(name, tag):
            self.tokens.kinds[-1] = "open"
            self._open_foreign(start, end, name, tag)
        elif name not in INLINE:
            self.end_others(name)
            if name == "br":
                self.breaks.add(self.length)
            self._edge()

    def _open(self, start: int, end: int, name: str) -> None:
        if self.foreign or name in ROOTS:
            tag = self.html[start:end]
            if name in ROOTS or self.is_foreign_tag(name, tag):
                self._open_foreign(start, end, name, tag)
                return
        if name not in INLINE:
            self.end_others(name)
            self._edge()
        elif name in NEVER_NESTED and self.counts[name]:
            self.end_same(name)
        parent = self.inner
        element = Element(
            name,
            len(self.inside) - 1,
            parent,
            name not in INVISIBLE and (parent is None or parent.visible),
            self.length,
            len(self.parts),
        )
        if end - start > len(name) + 2:  # with attributes between the brackets
            self._read_tag(element, self.html[start:end])
        elif name == DIALOG:
            element.visible = False
        if name in EDITS:
            self._open_edit(element, start, end)
        elif name == READING:
            element.is_note = True  # browsers copy it with the words, or without
        self.elements.append(element)
        self.inner = element
        self.visible = element.visible
        self.foreign = False
        self.counts[name] += 1

    def _open_edit(self, element: Element, start: int, end: int) -> None:
        """Keep what is struck and what replaces it from growing into one word.

        Of a part of a word both are parts: `19<del>90</del><ins>80</ins>`.
        """
        if element.name in STRUCK:
            element.is_note = element.is_struck = True
        before = len(self.inside) - 2
        if (
            before >= 0
            and self.visible
            and self.tokens.kinds[before] == "close"
            and self.tokens.names[before] in EDITS
            and not self._ends_in_word(before)
        ):
            self._gap(start, end)
            element.text_start, element.piece = self.length, len(self.parts)

    def _ends_in_word(self, token: int) -> bool:
        """Return whether the element that ends with a *token* began inside of a word."""
        closed = next(
            (one for one in reversed(self.elements) if one.closed == token), None
        )
        before = self.parts[closed.piece - 1] if closed and closed.piece else " "
        return before[-1:].isalnum()

    def _read_tag(self, element: Element, tag: str) -> None:
        """Take from the attributes of a start *tag* what matters for its text."""
        lower = tag.lower()
        matters = element.name == DIALOG or _may_matter(lower)
        if "su" in lower and element.name == "span":  # as super, sup and sub have
            found = RAISED_BY_STYLE.search(tag)
            element.raising = (
                (found["style"] or found["name"])[:3].lower() if found else ""
            )
        may_link = element.name == "a" and ("#" in tag or "&" in tag)
        if not (matters or may_link):
            return
        attributes = read_attributes(tag)
        if may_link and (link := read_link(attributes)) is not None:
            self.links[element.token] = link
            element.is_link = True
        if matters:
            self._read_looks(element, attributes)

    def _read_looks(self, element: Element, attributes: Mapping[str, str]) -> None:
        """Find out whether an element is displayed, struck, or for some readers alone."""
        style = attributes.get("style", "")
        if (
            attributes.get("hidden", "until-found").casefold() != "until-found"
            or NOT_DISPLAYED.search(style)
            or "popover" in attributes
            or (element.name == DIALOG and "open" not in attributes)
            or (attributes.get("aria-hidden") == "true" and self._is_said_twice())
        ):
            element.visible = False
        element.is_inert = (
            "inert" in attributes or attributes.get("aria-hidden") == "true"
        )
        names = attributes.get("class", "")
        element.is_struck = (
            STRUCK_BY_STYLE in style.lower() or STRUCK_BY_STYLE in names.split()
        )
        is_box = element.name in ("span", "small") and NOTE_BOX.search(names)
        element.is_unseen = element.name in INLINE and bool(
            UNSEEN_BY_STYLE.search(style) or UNSEEN_BY_CLASS.search(names)
        )
        element.is_note = bool(element.is_struck or is_box or element.is_unseen)

    def _is_said_twice(self) -> bool:
        """Whether a formula that begins here is drawn again, beside its MathML.

        KaTeX draws it behind the MathML, MathJax before it.
        """
        parent = self.inner
        if parent is None:
            return False
        tag = self.html[
            self.tokens.starts[parent.token] : self.tokens.starts[parent.token + 1]
        ]
        return parent.holds_math or ALREADY_SAID.search(tag) is not None

    def _open_foreign(self, start: int, end: int, name: str, tag: str) -> None:
        parent = self.inner
        if parent is None or (
            name in ROOTS
            and (
                not parent.space
                or parent.is_point
                or parent.name == "math annotation-xml"
            )
        ):
            space = called = name
        else:
            space = parent.space
            called = self.foreign_names[space][name]
        is_displayed = parent is None or parent.visible
        visible = is_displayed and called not in FOREIGN_UNSEEN
        role = ""
        if parent is not None and parent.space == "math" and visible:
            role = self._place_in(parent, start, end)
        if called == "math":
            self._begin_formula(parent, tag, visible=visible)
        is_gap = called in MATH_GAPS or (called == "math" and self.is_displayed_formula)
        if visible and is_gap:
            self._gap(start, end)
        element = Element(
            called,
            len(self.inside) - 1,
            parent,
            visible,
            self.length,
            len(self.parts),
            space,
        )
        if called in POINTS:
            element.is_point = is_html_point(called, tag)
        if role:
            element.raising = role
        if called == "math menclose":
            element.is_note = element.is_struck = _is_crossed_out(tag)
        self.elements.append(element)
        self.inner = element
        self.visible = visible and called in MATH_TEXT
        self.foreign = True
        self.counts[called] += 1
        if tag.endswith("/>") and is_self_closing(tag):
            self.pop(element.token)

    def _begin_formula(
        self, parent: Element | None, tag: str, *, visible: bool
    ) -> None:
        self.is_displayed_formula = visible and _is_displayed(tag)
        if visible:
            for around in (parent, parent.parent if parent else None):
                if around is not None:
                    around.holds_math = True

    def _place_in(self, parent: Element, start: int, end: int) -> str:
        """Count a child of *parent*; return whether it is raised or lowered."""
        place = parent.children
        parent.children += 1
        if parent.name in MATH_ROOTS and place == 0:
            self._add("√", start, end)
        if parent.name == "math mfrac" and place == 1:
            self._gap(start, end, "/")
        if parent.name == "math mmultiscripts":
            return ("sup", "sub")[place % 2] if place else ""
        scripts = MATH_SCRIPTS.get(parent.name, ())
        return scripts[place] if place < len(scripts) else ""

    def _close(self, name: str, start: int, end: int) -> None:
        index = len(self.inside) - 1
        inner = self.inner
        if inner is not None and inner.name == name and not self.foreign:
            self.pop(index)
        elif not (self.foreign and self.end_foreign(name, index)):
            self.end(name, index)
        elif name == "math" and self.is_displayed_formula:
            self._gap(start, end)
        if name not in INLINE:
            self._edge()

    def pop(self, closed: int | None) -> None:
        """Remove the innermost element; *closed* is the index of its end tag."""
        element = self.inner
        if element is None:
            return
        element.closed = closed
        element.text_end = self.length
        self.inner = parent = element.parent
        self.counts[element.name] -= 1
        if parent is None:
            self.visible, self.foreign = True, False
        elif parent.space:
            self.visible = parent.visible and parent.name in MATH_TEXT
            self.foreign = True
        else:
            self.visible, self.foreign = parent.visible, False
        may_be_aside = (
            element.is_link
            or element.is_note
            or element.raising
            or element.name in RAISING
        )
        if may_be_aside and element.visible and self.length > element.text_start:
            self._judge(element, parent)

    def remove(self, element: Element, child: Element, closed: int | None) -> None:
        """Remove *element* from below its open *child*, which stays open."""
        child.parent = element.parent
        inner = self.inner
        self.inner = element
        self.pop(closed)
        self.inner = inner
        self.visible = inner is None or inner.visible
        self.foreign = inner is not None and bool(inner.space)

    def _judge(self, element: Element, parent: Element | None) -> None:
        """Find out whether the *element* that ends here is an aside, or raised."""
        raising = element.raising or RAISING.get(element.name, "")
        if raising and raising != "link":
            self._judge_raised(element, raising)
            if (
                parent is not None
                and parent.is_link
                and (parent.text_start == element.text_start)
            ):
                parent.raising = "link"
        elif element.is_link:
            self._judge_link(element, parent)
        if not element.is_note:
            return
        if parent is not None and parent.name == "sup":
            parent.is_note = True  # the commas between several markers are one too
            return
        while self.asides and self.asides[-1][0] >= element.text_start:
            self.asides.pop()
        self.asides.append((element.text_start, self.length))
        if element.is_unseen and not element.is_struck:
            self.unseen.append(self.asides[-1])

    def _judge_raised(self, element: Element, raising: str) -> None:
        if self.length - element.text_start > LONGEST_MARK:
            return
        pieces = self.parts[element.piece :]
        mark = "".join(pieces)
        before = self._before(element)
        if raising == "sup" and not element.space:
            element.is_note = element.is_note or self._refers(element, mark, before)
        if is_exponent(mark, before):
            table = FIGURES[raising]
            self.parts[element.piece :] = [piece.translate(table) for piece in pieces]
        elif not element.is_note and LEVELED.fullmatch(mark):
            self.levels.append((element.text_start, self.length, raising))

    def _refers(self, element: Element, mark: str, before: str) -> bool:
        """Tell whether the *mark* that an *element* raises refers to a note."""
        html, starts = self.html, self.tokens.starts
        tag = html[starts[element.token] : starts[element.token + 1]]
        if "=" in tag and SAYS_NOTE.search(tag) and BARE_FIGURES.fullmatch(mark):
            return True
        if html.endswith("</sub>", 0, starts[element.token]) and not (
            BARE_NOTE.fullmatch(mark) or names_substance(before, mark.strip())
        ):
            return False  # a power of what has an index
        block = element.text_start - self.behind_edge
        before = before[-block:] if block else ""
        behind = (
            "" if element.closed is None else text_behind(html, starts[element.closed])
        )
        return is_raised_note(mark, before, behind)

    def _judge_link(self, element: Element, parent: Element | None) -> None:
        link = self.links.pop(element.token)
        is_long = self.length - element.text_start > LONGEST_MARK
        text = "a long text" if is_long else self._since(element)
        is_raised = bool(element.raising) or (
            parent is not None and parent.name == "sup"
        )
        element.is_note = element.is_note or link.is_note(
            text,
            is_raised=is_raised,
            is_heading=parent is not None
            and parent.name in HEADINGS
            and parent.text_start == element.text_start,
        )

    def _since(self, element: Element) -> str:
        """Return the visible text added since *element* was opened."""
        return "".join(self.parts[element.piece :])

    def _before(self, element: Element) -> str:
        """Return the end of the visible text before *element*."""
        if element.piece and len(last := self.parts[element.piece - 1]) >= MOST_BEFORE:
            return last[-MOST_BEFORE:]
        parts = self.parts[max(element.piece - 4, 0) : element.piece]
        return "".join(parts)[-MOST_BEFORE:]
