"""The text of a file by its lines, and the characters that a text may hold."""

import re
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location

# Characters that change the direction of what follows: the page could then show
# words in another order than the file (Trojan Source, CVE-2021-42574).
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
# What vanishes from every text: the above, further non-characters, and the tag
# characters, which are invisible everywhere.
DROPPED = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}"
        for plane in range(0, 0x110000, 0x10000)
    )
    + "\U000e0000-\U000e007f]"
)
# Signs of a tab where none may be, a tag, a comment behind a value.
SUSPECT = ("\t", "!", " #")


def clean_text(text: str) -> str:
    """Take out of *text* what no page can show, and nothing else.

    Control characters, non-characters, tag and direction characters go; half a
    surrogate pair becomes U+FFFD, a line or paragraph separator a space.
    """
    text = re.sub("[\u2028\u2029]", " ", re.sub(DROPPED, "", text))
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


class Mark(Protocol):
    """A point in a file, as either YAML parser gives it; all counts are from 0."""

    line: int
    column: int
    index: int


class Event(Protocol):
    """What either YAML parser tells of a text, or of a list or mapping that begins."""

    anchor: str
    start_mark: Mark
    end_mark: Mark
    value: str
    """Of texts only."""
    style: str | None
    """The quote or sign before a text; None or "" when there is none."""


class Lines(NamedTuple):
    """A text with the name of its file."""

    path: str
    text: str
    lines: list[str]
    visible: bool
    """Whether all of it can be seen, as in most files."""
    unclean: bool
    """Whether there may be a text to clean, be it written with escapes."""
    suspect: bool
    """Whether there may be a text that is not what its author meant."""

    @classmethod
    def split(cls, text: str, path: str) -> "Lines":
        """Take off the byte order mark, and make all line ends alike.

        YAML counts U+2028 and U+2029 as line ends and editors do not: a space
        of the same length keeps both in step.
        """
        text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        text = text.replace("\u2028", " ").replace("\u2029", " ")
        lines = text.split("\n")
        visible = "".join(lines).replace("\t", "").isprintable()
        unclean = "\\" in text or not visible
        suspect = unclean or any(sign in text for sign in SUSPECT)
        return cls(path, text, lines, visible, unclean, suspect)

    def locate(self, line: int, column: int, width: int = 1) -> Location:
        """Make the location of *width* characters; *line*, *column* count from 0."""
        line = min(line, len(self.lines) - 1)
        text = self.lines[line]
        column = min(column, len(text))
        width = max(1, min(width, len(text) - column))
        return Location(self.path, line + 1, column + 1, width, text)

    def line_before(self, line: int) -> int:
        """Find the line before *line* that is not blank; *line* itself if none is."""
        earlier = range(line - 1, -1, -1)
        return next((n for n in earlier if self.lines[n].strip()), line)

    def locate_marks(self, start: Mark, end: Mark) -> Location:
        """Make the location of what is between two marks, on the line of the first."""
        last = end.column if end.line == start.line else len(self.text)
        return self.locate(start.line, start.column, last - start.column)

    def locate_span(self, start: int, end: int) -> Location:
        """Make the location of a stretch of the whole text."""
        line = self.text.count("\n", 0, start)
        column = start - (self.text.rfind("\n", 0, start) + 1)
        return self.locate(line, column, end - start)


def find_bidi(lines: Lines) -> Iterator[Diagnostic]:
    """Warn of characters that change the direction of the text, once for each line."""
    if not lines.visible and BIDI.search(lines.text):
        for number, line in enumerate(lines.lines):
            if found := BIDI.search(line):
                yield warn_bidi(lines.locate(number, found.start()), found[0])


def warn_bidi(where: Location, char: str) -> Diagnostic:
    """Warn of one direction character."""
    message = f"the direction character U+{ord(char):04X} was left out"
    hint = (
        "delete it; pages keep the directions of different scripts apart by themselves"
    )
    return Diagnostic("bidi-control", message, where, hint)
