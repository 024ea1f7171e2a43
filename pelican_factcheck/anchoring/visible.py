"""What a reader sees of an HTML fragment, and the way back to its source."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from pelican_factcheck.anchoring.elements import Element
from pelican_factcheck.anchoring.html import Tokens


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
