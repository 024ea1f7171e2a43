"""What a source says: its text in blocks, its pages, and what is not certain in it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

Span = tuple[int, int]
LINE_HYPHENS = "-‐\u00ad\ufffe"
"""What may end a broken line; pdfium has U+FFFE there."""


class PageStart(NamedTuple):
    """Where a page of a document begins in its text."""

    start: int
    number: int
    """The physical page, counted from 1."""
    label: str
    """What is printed on it, such as `iv`; "" where the document does not say."""


class CueStart(NamedTuple):
    """Where a cue of a transcript begins in its text."""

    start: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceText:
    """The text of a source with what a comparison has to know about it.

    Blocks (paragraphs, cells, cues) are parted by one space each; `edges` are the
    offsets of those spaces. All offsets count characters of `text`.
    """

    text: str = ""
    edges: tuple[int, ...] = ()
    asides: tuple[Span, ...] = ()
    """Note marks: visible, but no part of a sentence."""
    breaks: tuple[int, ...] = ()
    """The hyphens at which a line ends; each may belong to its word or not."""
    pages: tuple[PageStart, ...] = ()
    cues: tuple[CueStart, ...] = ()
    frame: tuple[Span, ...] = ()
    """What stands in headers, menus, asides and footers of a page."""
    described: tuple[str, ...] = ()
    """Texts about the page that only programs see, such as `articleBody` in JSON-LD."""
    second: "SourceText | None" = None
    """Another reading, where this one is not certain of the letters."""
    reader: str = ""
    """Of a second reading: what is told of words that were found only there."""
    kind: str = ""
    """What was read, such as `HTML`; see `kinds.py`."""
    charset: str = ""
    """The encoding when it had to be guessed, else ""."""
    unread: str = ""
    """Why nothing can be compared, in the words of a message; "" when it can."""
    partial: str = ""
    """Why but a part was read, so that what is not in it is unread; "" for the whole."""
    doubtful: str = ""
    """Why words that were not found may stand there all the same; "" for no reason."""
    lost: str = ""
    """Why this reading may have altered letters or their order; "" for no reason."""

    def page_of(self, offset: int) -> PageStart | None:
        """The page on which *offset* lies; None where there are no pages."""
        at = bisect_right(self.pages, offset, key=lambda page: page.start)
        return self.pages[at - 1] if at else None

    def cue_of(self, offset: int) -> CueStart | None:
        """The cue in which *offset* lies; None where there are no cues."""
        at = bisect_right(self.cues, offset, key=lambda cue: cue.start)
        return self.cues[at - 1] if at else None

    def blocks(self) -> Iterator[Span]:
        """The range of each block that says something, in order."""
        for before, after in pairwise((-1, *self.edges, len(self.text))):
            if self.text[before + 1 : after].strip():
                yield before + 1, after


@dataclass(slots=True)
class TextBuilder:
    """Gathers blocks into the text of a source."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    edges: list[int] = field(default_factory=list)
    asides: list[Span] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)

    def add(self, text: str) -> int:
        """Append *text* to the current block; returns the offset where it begins."""
        start = self.length
        self.parts.append(text)
        self.length += len(text)
        return start

    def end_block(self) -> None:
        """End the current block, if anything is in it."""
        if self.length and (not self.edges or self.edges[-1] != self.length - 1):
            self.edges.append(self.length)
            self.add(" ")

    def add_lines(self, lines: Iterable[str]) -> None:
        """Append a block that was written in several *lines*."""
        for line in filter(None, map(str.strip, lines)):
            self.add_line(line)
        self.end_block()

    def add_line(self, line: str) -> None:
        """Append one *line* to the current block; a hyphen at its end is a break."""
        last = self.parts[-1][-1:] if self.parts else " "
        if not last.isspace() and not self._is_range(line):
            self.add(" ")
        self.add(line)
        if line[-1] in LINE_HYPHENS and line[-2:-1].isalpha():
            self.breaks.append(self.length - 1)

    def _is_range(self, line: str) -> bool:
        """Whether a figure with a hyphen, `1990-`, goes on in a figure."""
        before = self.parts[-1][-2:]
        return before[-1:] in LINE_HYPHENS and (before[:1] + line[:1]).isdigit()

    def text(self) -> str:
        """What was gathered."""
        return "".join(self.parts)
