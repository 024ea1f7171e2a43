"""What is wrong, where, and what to do; the rules and how they print."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from os import PathLike
from textwrap import wrap
from typing import NamedTuple

from pelican_factcheck.diagnostics.meaning_rules import Level
from pelican_factcheck.diagnostics.rules import RULES

LONGEST_QUOTATION = 60
"""Characters of an author's words in a message."""
MOST_OF_A_KIND = 100
"""Diagnostics of one rule in one file; what is beyond is counted."""
LINE_AROUND = 100
"""Characters of a source line that are shown."""
LEAST_WIDTH = 40
"""Cells; in a narrower terminal lines are broken by the terminal itself."""
MOST_INDENTED = 12
"""Cells by which the further lines of a broken sentence are indented."""


class UserError(ValueError):
    """What somebody gave the program cannot be used; the text tells them why."""


class Location(NamedTuple):
    """A stretch of one line in a file an author wrote."""

    path: str
    line: int
    """Counted from 1, like *column*."""
    column: int
    width: int
    """In characters, like *column*."""
    text: str
    """The line, without its end."""


class Edit(NamedTuple):
    """New text for a stretch of a file, which is empty where something is added."""

    path: str
    line: int
    """Where the stretch begins, counted from 1 like the other three."""
    column: int
    end_line: int
    end_column: int
    """Of the first character behind the stretch."""
    text: str


class Diagnostic(NamedTuple):
    """One problem, described in a sentence."""

    rule: str
    """A key of `RULES`."""
    message: str
    where: Location | None
    hint: str = ""
    """What to do about it."""
    related: tuple[tuple[Location, str], ...] = ()
    """Further places, each with what is there."""
    more: int = 0
    """How many others of its kind it stands for, if it was made to count those."""
    claim: str = ""
    """The id of the claim that it is about, where that is known."""
    edits: tuple[Edit, ...] = ()
    """The remedy, where it is mechanical: all of them together, or none."""

    @property
    def level(self) -> Level:
        """Whether it is an error or a warning."""
        return RULES[self.rule].level


def top_of(path: str | PathLike[str]) -> Location:
    """Return the first character of a file, for what concerns the file as a whole."""
    return Location(str(path), 1, 1, 1, "")


def sort_by_place(diagnostics: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Put *diagnostics* in the order of their places, without repeats."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=_place))


def keep_first(
    diagnostics: Iterable[Diagnostic], most: int = MOST_OF_A_KIND
) -> tuple[Diagnostic, ...]:
    """Return the first *most* diagnostics of each rule in each file, in their order.

    The last one that is kept of a kind is followed by one that counts the others;
    doing so twice is doing so once.
    """
    kept: list[Diagnostic] = []
    seen: Counter[tuple[str, str]] = Counter()
    left: Counter[tuple[str, str]] = Counter()
    last: dict[tuple[str, str], int] = {}
    for one in diagnostics:
        kind = (one.rule, one.where.path if one.where else "")
        if one.more or seen[kind] == most:
            left[kind] += one.more or 1
            continue
        seen[kind] += 1
        last[kind] = len(kept)
        kept.append(one)
    for kind, place in sorted(last.items(), key=lambda found: -found[1]):
        if more := left[kind]:
            message = f"{more:,} more of this kind in this file"
            hint = "put these right first, and look again"
            counted = kept[place]._replace(message=message, hint=hint, more=more)
            kept.insert(place + 1, counted)
    return tuple(kept)


def _place(diagnostic: Diagnostic) -> tuple[str, int, int]:
    where = diagnostic.where
    return (where.path, where.line, where.column) if where else ("", 0, 0)


# --- rendering -------------------------------------------------------------------


def render_full(diagnostic: Diagnostic, *, color: bool = False, width: int = 0) -> str:
    """Print in five parts: name, message, place, the line with a caret, help.

    With a *width* in terminal cells, long sentences are broken and long source
    lines cut to the part that matters.
    """
    level = diagnostic.level
    paint = COLORS if color else PLAIN
    name = f"{level}[{diagnostic.rule}]: "
    title = f"{paint[level]}{name[:-2]}{paint['end']}: "
    message = _break(diagnostic.message, width, len(name))
    parts = [f"{title}{paint['bold']}{message}{paint['end']}"]
    if diagnostic.where:
        parts += _excerpt(diagnostic.where, "-->", paint[level], paint["end"], width)
    for where, what in diagnostic.related:
        label = f" = {one_line(what)}:"
        parts += _excerpt(where, label, paint["help"], paint["end"], width)
    if diagnostic.hint:
        edge = " " * len(str(diagnostic.where.line if diagnostic.where else ""))
        label = f"{paint['help']}help{paint['end']}"
        hint = _break(diagnostic.hint, width, len(f"{edge} = help: "))
        parts.append(f"{edge} = {label}: {hint}")
    return "\n".join(parts)


def _break(sentence: str, width: int, taken: int) -> str:
    """Break a *sentence* that begins where *taken* cells of a line are used."""
    text = one_line(sentence)
    if not width or taken + len(text) <= width:
        return text
    edge = " " * min(taken, MOST_INDENTED)
    lines = wrap(
        text,
        max(width, LEAST_WIDTH),
        initial_indent=" " * taken,
        subsequent_indent=edge,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)[taken:]


def render_concise(diagnostic: Diagnostic) -> str:
    """Print on one line, which editors can follow and logs can take."""
    parts = [
        _point(diagnostic.where),
        f"{diagnostic.level}[{diagnostic.rule}] {diagnostic.message}",
        f" ({diagnostic.hint})" if diagnostic.hint else "",
    ]
    return one_line("".join(parts))


def render_github(diagnostic: Diagnostic) -> str:
    """Print as workflow commands that put the message beside the changed lines.

    One for its place, and one for each place in another file.
    """
    where = diagnostic.where
    others = {at.path: at for at, _ in reversed(diagnostic.related)}
    places = [at for path, at in others.items() if where and path != where.path]
    return "\n".join(_github(diagnostic, at) for at in (where, *places))


def _github(diagnostic: Diagnostic, where: Location | None) -> str:
    fields = {"title": diagnostic.rule}
    if where:
        end = where.column + where.width
        fields |= {"file": where.path, "line": str(where.line)}
        fields |= {"col": str(where.column), "endColumn": str(end)}
    listed = ",".join(f"{key}={_escape(text)}" for key, text in fields.items())
    hint = f" ({diagnostic.hint})" if diagnostic.hint else ""
    message = one_line(f"{diagnostic.message}{hint}").replace("%", "%25")
    return f"::{diagnostic.level} {listed}::{message}"


def to_json(diagnostic: Diagnostic) -> dict[str, object]:
    """Return all parts as a dictionary, under their names."""
    related = [
        {"where": at._asdict(), "message": what} for at, what in diagnostic.related
    ]
    return {
        "rule": diagnostic.rule,
        "level": diagnostic.level,
        "message": diagnostic.message,
        "where": diagnostic.where._asdict() if diagnostic.where else None,
        "hint": diagnostic.hint,
        "related": related,
        "claim": diagnostic.claim,
        "edits": [edit._asdict() for edit in diagnostic.edits],
    }


PLAIN = dict.fromkeys(["error", "warning", "help", "bold", "end"], "")
COLORS = {
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "help": "\x1b[1;36m",
    "bold": "\x1b[1m",
    "end": "\x1b[0m",
}


def _point(where: Location | None) -> str:
    return f"{where.path}:{where.line}:{where.column}: " if where else ""


def _excerpt(
    where: Location, label: str, paint: str, end: str, width: int
) -> list[str]:
    """Show the line of *where* with a caret below, counted in terminal cells."""
    number = str(where.line)
    edge = " " * len(number)
    head = f"{edge}{label} {one_line(_point(where)[:-2])}"
    if not where.text:  # a file as a whole, or an empty line
        return [head]
    room = max(width, LEAST_WIDTH) - len(f"{number} | ") if width else LINE_AROUND
    before, words, after = _window(where, min(room, LINE_AROUND))
    caret = " " * _cells(before) + "^" * max(1, _cells(words))
    return [
        head,
        f"{edge} |",
        f"{number} | {before}{words}{after}".rstrip(),
        f"{edge} | {paint}{caret}{end}",
    ]


def _window(where: Location, room: int) -> tuple[str, str, str]:
    """Cut the line into what stands before, in and after the place, made visible."""
    start = where.column - 1
    end = start + min(where.width, room - 2)
    first = max(start - room // 2, end - room + 2) if end >= room else 0
    last = first + room - (first > 0)
    if last < len(where.text):
        last -= 1
    pieces = where.text[first:start], where.text[start:end], where.text[end:last]
    before, words, after = (visible(piece.replace("\t", " ")) for piece in pieces)
    before = ("…" if first else "") + before
    return before, words, after + ("…" if last < len(where.text) else "")


def _cells(text: str) -> int:
    """Count the terminal cells that *text* takes up."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    marks = sum(unicodedata.category(char) in ("Mn", "Me", "Cf") for char in text)
    return len(text) + wide - marks


def _escape(text: str) -> str:
    """Write *text* as a property of a workflow command."""
    escaped = one_line(text).replace("%", "%25")
    return escaped.replace(":", "%3A").replace(",", "%2C")


# --- author's words in messages --------------------------------------------------

INVISIBLE = (
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ud800-\udfff\ufdd0-\ufdef\ufff0-\uffff\U000e0000-\U000e007f]"
)


def shorten(words: str) -> str:
    """Cut an author's *words* to a length that a message can carry, on one line."""
    words = " ".join(words.split())
    if len(words) <= LONGEST_QUOTATION:
        return words
    return words[: LONGEST_QUOTATION - 1].rstrip() + "…"


def one_line(text: str) -> str:
    """Make *text* safe for a terminal and a log: one line, nothing invisible.

    A line that begins with `::`, or has `##[` in it, would be a command to the
    servers on which sites are built.
    """
    line = visible(" ".join(text.split("\n"))).replace("##[", "## [")
    return re.sub(r"^\s*::", ": :", line)


def count(number: int, noun: str) -> str:
    """Return how many things there are in words: `1 error`, `1,200 errors`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def visible(text: str) -> str:
    """Write control and other invisible characters by their numbers."""
    return re.sub(INVISIBLE, _number, text)


def _number(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004 - one byte
