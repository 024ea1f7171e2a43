"""What the place that output goes to can show: its width, colours and characters."""

import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import unified_diff
from typing import TYPE_CHECKING, Literal, NamedTuple, TextIO

from pelican_factcheck.diagnostics.diagnostic import COLORS, one_line

if TYPE_CHECKING:
    from pelican_factcheck.anchoring.findings import Difference

REMOVED, ADDED = "\x1b[31m", "\x1b[32m"


def render_words(
    differences: "Sequence[Difference]", *, color: bool = False
) -> list[tuple[str, int]]:
    """Show a quote against what the article says, each word with its width.

    `[-…-]` was quoted and is gone, `{+…+}` is new.
    """
    words: list[tuple[str, int]] = []
    for step in differences:
        if step.op == "equal":
            words += _paint(step.theirs, "")
            continue
        words += _paint(f"[-{step.ours}-]" if step.ours else "", REMOVED * color)
        words += _paint(f"{{+{step.theirs}+}}" if step.theirs else "", ADDED * color)
    return words


def _paint(text: str, color: str) -> Iterator[tuple[str, int]]:
    end = COLORS["end"] if color else ""
    for word in one_line(text).split():
        yield f"{color}{word}{end}", len(word)


def fill_words(words: Sequence[tuple[str, int]], width: int, edge: int) -> str:
    """Join *words*, and break the line where the next one would go over its end.

    *edge* columns are taken on the first line, and left free on the others; with
    a *width* of 0 there is one line.
    """
    text, used = "", edge
    for word, size in words:
        if width and text and used + 1 + size > width:
            text, used = f"{text}\n{' ' * edge}{word}", edge + size
        else:
            gap = " " if text else ""
            text, used = f"{text}{gap}{word}", used + len(gap) + size
    return text


Color = Literal["auto", "always", "never"]
MANY = 50
"""Files that take so long to read that somebody who waits wants to see it."""
# What keyboards have for the characters that typographers prefer; one for one, so
# that a caret below stays where it points.
KEYBOARD = {
    **dict.fromkeys(map(ord, "“”„«»"), '"'),
    **dict.fromkeys(map(ord, "‘’‚"), "'"),
    **dict.fromkeys(map(ord, "–—−‐‑"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u2009\u202f"), " "),
    ord("…"): "~",
    ord("→"): ">",
    ord("×"): "x",
}


class Terminal(NamedTuple):
    """What one stream can show."""

    width: int = 0
    """In columns; 0 when lines may be of any length, as in a file."""
    color: bool = False
    encoding: str = "utf-8"

    def legible(self, text: str) -> str:
        """Write *text* with characters that can be shown."""
        try:
            text.encode(self.encoding)
        except UnicodeEncodeError:
            return "".join(_nearest(char, self.encoding) for char in text)
        return text


def look_at(
    stream: TextIO, color: Color = "auto", environ: Mapping[str, str] = os.environ
) -> Terminal:
    """Return what *stream* can show: width, colours, characters.

    `NO_COLOR` and `FORCE_COLOR` are respected, see no-color.org; `COLUMNS` gives
    a width to what is no terminal.
    """
    is_terminal = stream.isatty()
    wanted = is_terminal and environ.get("TERM") != "dumb"
    if environ.get("FORCE_COLOR"):
        wanted = True
    if environ.get("NO_COLOR"):
        wanted = False
    width = shutil.get_terminal_size().columns if is_terminal else 0
    columns = environ.get("COLUMNS", "")
    return Terminal(
        width=int(columns) if columns.isdecimal() else width,
        color=wanted if color == "auto" else color == "always",
        encoding=_encoding(stream, environ, is_terminal=is_terminal),
    )


def _encoding(stream: TextIO, environ: Mapping[str, str], *, is_terminal: bool) -> str:
    """Find out the encoding of *stream*.

    In the locale C Python writes UTF-8 (PEP 540), which a terminal that was set
    up for ASCII cannot show.
    """
    locale = next(
        (environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if environ.get(name)),
        "",
    )
    if is_terminal and locale in ("C", "POSIX"):
        return "ascii"
    return stream.encoding or "utf-8"


def _nearest(char: str, encoding: str) -> str:
    """Return the most similar character that *encoding* has."""
    for likeness in (
        char,
        char.translate(KEYBOARD),
        unicodedata.normalize("NFKD", char)[:1],
    ):
        try:
            likeness.encode(encoding)
        except UnicodeEncodeError:
            continue
        return likeness
    return "??" if unicodedata.east_asian_width(char) in "WF" else "?"


def progress(
    stream: TextIO = sys.stderr, *, least: int = MANY
) -> Callable[[Iterable[str]], Iterable[str]]:
    """Make what shows on a terminal how many of *least* things or more are read."""

    def watch(names: Iterable[str]) -> Iterable[str]:
        listed = list(names)
        if len(listed) < least or not stream.isatty():
            return listed
        from rich.console import Console  # noqa: PLC0415 - costs more than most checks
        from rich.progress import track  # noqa: PLC0415 - as above

        console = Console(file=stream)
        return track(listed, "Reading", console=console, transient=True)

    return watch


PAINT = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}
NO_LINE_END = "\n\\ No newline at end of file\n"


def render_diff(
    before: str | None, after: str, path: str, terminal: Terminal
) -> Iterator[str]:
    """A unified diff, in colour where there is some; line ends stay as they are.

    *before* is None for a file that is not there.
    """
    old, new = (re.findall(r".*\n|.+", text) for text in (before or "", after))
    for line in unified_diff(old, new, "/dev/null" if before is None else path, path):
        body = line.rstrip("\r\n")
        end = line[len(body) :] if line.endswith("\n") else NO_LINE_END
        paint = PAINT.get(line[0], "") if terminal.color else ""
        yield f"{paint}{terminal.legible(body)}{paint and COLORS['end']}{end}"
