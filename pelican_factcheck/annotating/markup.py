"""Marks, markers and notes into HTML, and out again; and text as HTML, fast.

`Markup(text)` and `escape(text)` ask each time what kind of object they were given, in
Python: that takes ten times longer than what they do for a text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from pelican_factcheck.annotating.layout import Layout, Span

as_html: Callable[[str], Markup] = partial(str.__new__, Markup)
"""Returns a text that is HTML already as `Markup`."""
NUMBERS = frozenset((int, float))


def escaped(value: object) -> str:
    """Return *value* as HTML: a text with its special characters escaped."""
    kind = type(value)
    if kind is Markup:
        return value  # type: ignore[return-value]  # see the line above
    if kind is not str:
        return str(value) if kind in NUMBERS else str(escape(value))
    text: str = value  # type: ignore[assignment]  # as above
    # As `escape` does, the sign first that stands in what the others write.
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if "'" in text:
        text = text.replace("'", "&#39;")
    if '"' in text:
        text = text.replace('"', "&#34;")
    return text


_END = "</mark>"


class MarkRange(NamedTuple):
    """A visible range that is to be marked, and what stands around it.

    `opening` begins the first mark and carries the id, `reopening` each
    further one; `marker` follows the last.
    """

    start: int
    end: int
    opening: str
    reopening: str
    marker: str
    number: int = 0
    """Of the note; markers at one place stand in this order."""


def mark_tag(
    claim_id: str,
    classes: str,
    element_id: str = "",
    *,
    quoted: str = "",
    anchored: bool = False,
) -> str:
    """The start tag of a mark; *classes* begin with the tone.

    *quoted* tells the script which of the marked words were quoted. An *anchored*
    one has the name by which the style sheet places what stands beside its line.
    """
    identity = f' id="{escaped(element_id)}"' if element_id else ""
    anchor = f' data-anchor="--{escaped(element_id)}"' if anchored else ""
    part = f' data-quoted="{escaped(quoted)}"' if quoted else ""
    return (
        f'<mark class="factcheck factcheck-{escaped(classes)}"{identity}'
        f' data-claim="{escaped(claim_id)}"{part}{anchor}>'
    )


def marker_link(  # noqa: PLR0913 - its attributes, all given by name
    *,
    element_id: str,
    note_id: str,
    classes: str,
    number: int,
    label: str,
    verdict: str = "",
    direction: str = "",
) -> str:
    """The small link behind a mark that leads to its note.

    The script takes its words out of the text and makes them its name; paper shows
    number and *verdict*. *direction* is that of the words before it, where the block
    around may have another one: else the sign would stand at the wrong end of those.
    """
    turn = f' dir="{direction}"' if direction else ""
    said = f' data-verdict="{escaped(verdict)}"' if verdict else ""
    return (
        f'<a class="factcheck-marker factcheck-{escaped(classes)}"'
        f' id="{escaped(element_id)}" href="#{escaped(note_id)}" data-number="{number}"{said}{turn}>'
        f'<span class="factcheck-label">[{escaped(label)}]</span></a>'
    )


def end_block(end_tags: str) -> str:
    """Return what ends the elements that the author left open.

    An element with an attribute of ours is around the tags, so that `strip` finds them;
    browsers end it together with the elements that it is in.
    """
    return f'<span class="factcheck-end" {OWN}>{end_tags}</span>'


def mark_passages(
    layout: Layout, passages: Sequence[MarkRange]
) -> list[tuple[int, str]]:
    """The tags of *passages* with the source offsets where they belong, in order.

    Passages may nest and overlap. Where two overlap, the shorter is split at
    the edge of the longer, and what they share nests inside the longer.
    """
    ranked = sorted(passages, key=lambda passage: passage.start - passage.end)
    pieces = list(_split_overlaps(ranked))
    return _tags(layout, ranked, pieces)


def splice(html: str, insertions: Iterable[tuple[int, str]]) -> str:
    """*html* with each text of *insertions* at its source offset.

    Texts with the same offset stand in the order in which they are given.
    """
    parts = []
    place = 0
    for offset, text in sorted(insertions, key=lambda item: item[0]):
        parts += [html[place:offset], text]
        place = offset
    return "".join([*parts, html[place:]])


OUR_CLASS = re.compile(r"""\bclass\s*=\s*["']?factcheck[ -]""", re.IGNORECASE)
"""What all elements of the plugin have, and articles about it need not."""


OF_BLOCKS = frozenset(["role", "lang", "dir"])
OUR_BLOCKS = {
    "factcheck-marker": frozenset(["data-number"]),
    **{f"factcheck-{name}": OF_BLOCKS for name in ("notes", "preview", "summary")},
}
"""The classes of what stands in an article, marks apart, and the attributes beside them.

Authors may have others, and boxes of these classes that they have written by hand.
"""
OWN = "data-factcheck"
"""What an element has that a theme's own template gave another class, or that ends others."""


def strip(html: str) -> str:
    """Take out all that the plugin put in: the author's HTML, byte for byte."""
    if "factcheck" not in html or not OUR_CLASS.search(html):
        return html
    return "".join(_authors_pieces(html))


def _authors_pieces(html: str) -> Iterator[str]:
    from pelican_factcheck.anchoring.visibletext import (  # noqa: PLC0415 - few texts have marks of ours
        read_text,
    )

    marks: list[bool] = []
    block, depth = "", 0
    for token in read_text(html).tokens:
        source = html[token.start : token.end]
        if block:
            if token.name == block:
                depth += {"open": 1, "close": -1}.get(token.kind, 0)
            if not depth:
                block = ""
            continue
        if token.kind == "open" and is_our_block(source):
            block, depth = token.name, 1
            continue
        if token.name == "mark":
            ours = _is_our_mark(token.kind, source, marks)
            if ours:
                continue
        yield source


def is_our_block(tag: str) -> bool:
    """Return whether a start *tag* is that of an element of the plugin.

    The order of its attributes says nothing: other plugins may have sorted them.
    """
    if "factcheck-" not in tag:
        return False
    attributes = _attributes(tag)
    name = next(iter(attributes.get("class", "").split()), "")
    needed = OUR_BLOCKS.get(name)
    return OWN in attributes or (needed is not None and needed <= attributes.keys())


def _attributes(tag: str) -> Mapping[str, str]:
    from pelican_factcheck.anchoring.html import (  # noqa: PLC0415 - as in `_authors_pieces`
        read_attributes,
    )

    return read_attributes(tag)


def _is_our_tag(tag: str) -> bool:
    """Return whether the start *tag* of a `mark` is one of the plugin's."""
    if "factcheck" not in tag:
        return False
    attributes = _attributes(tag)
    return "data-claim" in attributes and attributes.get("class", "").startswith(
        "factcheck factcheck-"
    )


def _is_our_mark(kind: str, source: str, marks: list[bool]) -> bool:
    """Follow one `mark` tag on the stack *marks*; return whether the plugin wrote it."""
    if kind == "open":
        marks.append(_is_our_tag(source))
        return marks[-1]
    return bool(marks) and marks.pop()


def _split_overlaps(ranked: Sequence[MarkRange]) -> Iterator[list[tuple[int, int]]]:
    """The ranges of each passage, cut at the edges of longer ones that it crosses.

    *ranked* is sorted from the longest to the shortest.
    """
    in_order = sorted(ranked, key=lambda passage: passage.start)
    if all(one.end <= other.start for one, other in pairwise(in_order)):
        yield from ([(passage.start, passage.end)] for passage in ranked)
        return  # as in most articles
    edges = sorted(
        (edge, rank)
        for rank, passage in enumerate(ranked)
        for edge in (passage.start, passage.end)
    )
    places = [edge for edge, _ in edges]
    for rank, passage in enumerate(ranked):
        first = bisect_right(places, passage.start)
        last = bisect_left(places, passage.end)
        cuts = sorted({edge for edge, owner in edges[first:last] if owner < rank})
        bounds = [passage.start, *cuts, passage.end]
        yield list(pairwise(bounds))


CLOSED_INLINE = re.compile(
    "(?:</(?:abbr|b|bdi|cite|em|i|q|s|small|span|strong|sub|sup|u)>)+", re.IGNORECASE
)


def _tags(
    layout: Layout,
    ranked: Sequence[MarkRange],
    pieces: Sequence[list[tuple[int, int]]],
) -> list[tuple[int, str]]:
    """All tags with their source offsets, in order."""
    opened: list[tuple[Span, int, str]] = []
    markers: list[tuple[int, MarkRange]] = []
    for rank, (passage, ranges) in enumerate(zip(ranked, pieces, strict=True)):
        spans = [span for start, end in ranges for span in layout.spans(start, end)]
        for number, span in enumerate(spans):
            opened.append(
                (span, rank, passage.reopening if number else passage.opening)
            )
        place = layout.marker_place(spans[-1]) if spans else None
        if place is not None:
            markers.append((place, passage))
    return _nested(opened, _in_line(markers, layout.visible.html))


def _in_line(
    markers: Sequence[tuple[int, MarkRange]], html: str
) -> Iterator[tuple[int, int, str]]:
    """Yield the markers with place and number; those behind the same word at one place.

    One of them may stand in an element that ends there, such as emphasis.
    """
    furthest: dict[int, int] = {}
    for place, passage in markers:
        furthest[passage.end] = max(place, furthest.get(passage.end, 0))
    for place, passage in markers:
        last = furthest[passage.end]
        moves = place < last and CLOSED_INLINE.fullmatch(html, place, last)
        yield last if moves else place, passage.number, passage.marker


def _nested(
    opened: Iterable[tuple[Span, int, str]],
    markers: Iterable[tuple[int, int, str]],
) -> list[tuple[int, str]]:
    """Interleave the tags of spans, which lie inside or beside one another.

    *markers* have their places and numbers; each stands behind all that ends there.
    """
    tags: list[tuple[int, str]] = []
    pending = sorted(markers, key=itemgetter(0, 1), reverse=True)
    stack: list[Span] = []

    def close_until(place: int) -> None:
        while stack and stack[-1].end <= place:
            flush(stack[-1].end - 1)
            tags.append((stack.pop().end, _END))
        flush(place)

    def flush(place: int) -> None:
        while pending and pending[-1][0] <= place:
            offset, _, marker = pending.pop()
            tags.append((offset, marker))

    for span, _, tag in sorted(
        opened, key=lambda item: (item[0].start, -item[0].end, item[1])
    ):
        close_until(span.start)
        stack.append(span)
        tags.append((span.start, tag))
    close_until(
        max([span.end for span in stack] + [place for place, *_ in pending] + [0])
    )
    return tags
