r"""The texts that an editor holds, and its own way to count and to write addresses.

Editors count columns in the units of one of three encodings, and only `\n`, `\r\n` and
`\r` as ends of lines. They may write one address in several forms, and know a file
only by the form that they gave it.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from os import path as ospath
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from lsprotocol import types as lsp

from pelican_factcheck.diagnostics.diagnostic import Edit, Location

LINE_END = re.compile(r"\r\n|\r|\n")
RESERVED = re.compile(r'[\x00-\x20"#%<>?\[\\\]^`{|}\x7f]')
"""What cannot stand in an address. Other letters can, and not every editor finds a file
by an address in which they are encoded."""
LARGEST_BMP = 0xFFFF
Units = Callable[[str], int]
UNITS: Mapping[str, Units] = {
    "utf-8": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "utf-16": lambda text: len(text) + sum(ord(char) > LARGEST_BMP for char in text),
    "utf-32": len,
}
"""How many units of an encoding a text takes up."""


@dataclass(frozen=True)
class Text:
    """A text by its lines and columns, as an editor counts them."""

    text: str
    units: Units

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in LINE_END.finditer(self.text))]

    def line(self, number: int) -> str:
        """Return a line, counted from 0, without its end; "" behind the last."""
        if not 0 <= number < len(self._starts):
            return ""
        start = self._starts[number]
        found = LINE_END.search(self.text, start)
        return self.text[start : found.start() if found else len(self.text)]

    def column(self, position: lsp.Position) -> int:
        """Return how many characters of its line stand before a position."""
        line = self.line(position.line)
        before = accumulate(map(self.units, line), initial=0)
        counts = (
            count for count, taken in enumerate(before) if taken >= position.character
        )
        return next(counts, len(line))

    def offset(self, position: lsp.Position) -> int:
        """Return the offset in the text of a position; the end for one behind it."""
        if position.line >= len(self._starts):
            return len(self.text)
        return self._starts[position.line] + self.column(position)

    def at(self, line: int, column: int) -> lsp.Position:
        """Return the position of a line and a column in characters, counted from 0."""
        return lsp.Position(line, self.units(self.line(line)[:column]))

    def span(self, start: int, end: int) -> lsp.Range:
        """Return the range between two offsets."""
        return lsp.Range(self._point(start), self._point(end))

    def _point(self, offset: int) -> lsp.Position:
        number = bisect_right(self._starts, offset) - 1
        return self.at(number, offset - self._starts[number])

    def range_of(self, where: Location) -> lsp.Range:
        """Return the range of a place of a message."""
        line, column = where.line - 1, where.column - 1
        return lsp.Range(self.at(line, column), self.at(line, column + where.width))

    def range_to_edit(self, edit: Edit) -> lsp.Range:
        """Return the range for which an edit has new text."""
        return lsp.Range(
            self.at(edit.line - 1, edit.column - 1),
            self.at(edit.end_line - 1, edit.end_column - 1),
        )

    def changed(self, change: lsp.TextDocumentContentChangeEvent) -> str:
        """Return the text after a change, which may be of a part although we ask for all."""
        if isinstance(change, lsp.TextDocumentContentChangePartial):
            start, end = self.offset(change.range.start), self.offset(change.range.end)
            return f"{self.text[:start]}{change.text}{self.text[end:]}"
        return change.text


@dataclass(frozen=True)
class Buffer:
    """A file that is open in the editor."""

    uri: str
    """In the editor's own form."""
    version: int
    text: Text


@dataclass
class Buffers:
    """The files that are open in the editor, by their absolute paths."""

    units: Units = UNITS["utf-16"]
    open: dict[Path, Buffer] = field(default_factory=dict)

    def put(self, uri: str, version: int, text: str) -> Path | None:
        """Keep a text, and return its path; None where it is no file."""
        path = path_of(uri)
        if path:
            self.open[path] = Buffer(uri, version, Text(text, self.units))
        return path

    def text(self, path: Path) -> Text:
        """Return the text of a file as the editor has it, or else as it is on the disk."""
        if path in self.open:
            return self.open[path].text
        try:
            text = path.read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            text = ""
        return Text(text, self.units)

    def version(self, path: Path) -> int | None:
        """Return the version of a file that is open."""
        return self.open[path].version if path in self.open else None

    def uri(self, path: Path) -> str:
        """Return the address of a file in the form in which the editor would write it."""
        if path in self.open:
            return self.open[path].uri
        name = RESERVED.sub(_encode, path.name)
        for other, buffer in self.open.items():
            if other.parent == path.parent:
                return f"{buffer.uri.rpartition('/')[0]}/{name}"
        folder = RESERVED.sub(_encode, path.parent.as_posix())
        return f"file:///{folder.strip('/')}/{name}"

    def location(self, where: Location) -> lsp.Location:
        """Return the place of a message as the editor would write it."""
        path = Path(ospath.abspath(where.path))  # noqa: PTH100 - `resolve` follows links
        return lsp.Location(self.uri(path), self.text(path).range_of(where))


def path_of(uri: str) -> Path | None:
    """Return the absolute path of the file at an address; None for what is no file."""
    parts = urlsplit(uri)
    if parts.scheme != "file":
        return None
    # A colon behind the letter of a drive is encoded by some editors and not by others.
    host = f"//{parts.netloc}" if parts.netloc not in ("", "localhost") else ""
    path = f"{host}{parts.path}".replace("%3A", ":").replace("%3a", ":")
    return Path(ospath.abspath(url2pathname(path)))  # noqa: PTH100 - `resolve` follows links


def _encode(found: re.Match[str]) -> str:
    return f"%{ord(found[0]):02X}"
