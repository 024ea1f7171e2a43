"""The lock file: what `sources --check` has found, and all that a build knows of it.

A list of sources sorted by address, each with the quotations that were compared.
It is written in one form only, so a change of one source is a change of its block,
and a build reads that form line by line, twenty times as fast as YAML. Blocks that
were edited by hand are read as the YAML that they are.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from hashlib import sha256
from itertools import islice
from typing import Any, NamedTuple

from pelican_factcheck.anchoring.folding import fold_words, late_pattern
from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    Location,
    did_you_mean,
    shorten,
)
from pelican_factcheck.sidecar.yamltree import Node, read_tree

FILE_NAME = "factcheck.lock.yaml"
FORMAT = "1"
REMEMBERED = 1000
"""Quotes whose hashes need not be made again: a build asks twice for each."""
HEAD = f"""\
# What the sources said when `pelican-factcheck sources --check` last read them.
# The build reads this file and never the network: keep it with the sidecars.
format: {FORMAT}

sources:
"""


class Quotation(NamedTuple):
    """What became of one quotation; days are `YYYY-MM-DD`, missing texts are ""."""

    quote: str
    """The SHA-256 of the folded quote (see `hash_quote`)."""
    found: str
    """`stands`, `changed`, `absent` or `unread`."""
    remark: str = ""
    page: str = ""
    label: str = ""
    start: str = ""
    """Seconds, in a transcript."""
    text: str = ""
    """The words as the source writes them, or the likeliest ones."""
    denied: str = ""
    """By what the sentence of the source denies or asks them, or has them by hearsay."""
    fragment: str = ""
    """A text directive of the URL standard that leads browsers to them."""
    since: str = ""
    """The first day on which the words stood there."""
    until: str = ""
    """The last day on which they did, once they do not any more."""
    was: str = ""
    """How the source wrote them then."""
    copy: str = ""
    """The capture in which they stand, where that is not the source's latest."""


class Entry(NamedTuple):
    """One source in the lock."""

    url: str = ""
    file: str = ""
    """The author's own copy that was read, below the content folder."""
    read: str = ""
    """The day on which it was last read; "" if it never was."""
    answer: str = ""
    """Status and type, `200 text/html`."""
    final: str = ""
    """The address behind the redirects."""
    sha256: str = ""
    bytes: str = ""
    copy: str = ""
    """The capture that was kept, below the content folder."""
    tried: str = ""
    """The day of a later attempt, and why it failed: `2026-11-28 403`."""
    words: tuple[Quotation, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What tells one source from another."""
        return self.url, self.file

    def quotation(self, quote: str) -> Quotation | None:
        """What became of *quote*; None if these very words were never compared."""
        wanted = hash_quote(quote)
        return next((one for one in self.words if one.quote == wanted), None)

    @property
    def failure(self) -> str:
        """Why the latest attempt failed, "" if it did not."""
        return self.tried.partition(" ")[2]

    @property
    def gone(self) -> str:
        """The day from which the source is known to be gone, or ""."""
        day, _, reason = self.tried.partition(" ")
        return day if reason in ("404", "410") else ""


@dataclass(frozen=True, slots=True)
class Lock:
    """All that is known of the sources, and what is wrong with the file."""

    entries: Mapping[tuple[str, str], Entry] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()
    path: str = ""
    text: str = field(default="", repr=False)
    starts: Mapping[tuple[str, str], int] = field(default_factory=dict, repr=False)
    """Where the block of each source begins in the text."""

    def where(self, entry: Entry, key: str = "") -> Location:
        """Where the block of *entry* begins, or the line of a *key* in it."""
        start = self.starts.get(entry.key, 0)
        place = self.text.find(f" {key}: ", start) if key else start
        return _line_at(self.path, self.text, max(place + bool(key), start))

    def entry(self, url: str, file: str = "") -> Entry | None:
        """The entry of a source, if it has one."""
        return self.entries.get((url, file))


@lru_cache(REMEMBERED)
def hash_quote(quote: str) -> str:
    """Return the SHA-256 of the folded *quote*: typography does not change it."""
    return sha256(fold_words(quote).encode("utf-8", "replace")).hexdigest()


def days_since(day: str, today: date) -> int:
    """The days from *day*, `YYYY-MM-DD`, to *today*; very many from what is no day."""
    try:
        return (today - date.fromisoformat(day)).days
    except ValueError:
        return today.toordinal()


# --- writing -----------------------------------------------------------------------


# What needs no quotation marks in YAML, and none in our own form.
PLAIN = late_pattern(
    r"\w(?:[\w ./%?=&,;~+@()'’“”–…$€£°!*-]|:(?=[^\s])|(?<=\S)#)*(?<![ :])"
)
UNWRITTEN = late_pattern(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)


def write_lock(entries: Iterable[Entry]) -> str:
    """Return the text of a lock with *entries*: the same entries, the same bytes."""
    blocks = [_block(entry) for entry in sorted(entries, key=lambda one: one.key)]
    return HEAD + "".join(blocks)


def _block(entry: Entry) -> str:
    lines = [
        f"{key}: {_scalar(value)}"
        for key, value in zip(Entry._fields[:-1], entry[:-1], strict=True)
        if value
    ]
    text = "- " + "\n  ".join(lines) + "\n"
    if entry.words:
        text += "  words:\n"
    for word in sorted(entry.words):
        fields = [
            f"{key}: {_scalar(value)}"
            for key, value in zip(Quotation._fields, word, strict=True)
            if value
        ]
        text += "  - " + "\n    ".join(fields) + "\n"
    return text


def _scalar(value: str) -> str:
    if PLAIN.fullmatch(value):
        return value
    clean = UNWRITTEN.sub(" ", " ".join(value.split()))
    return json.dumps(clean, ensure_ascii=False)


# --- reading -----------------------------------------------------------------------


BLOCK = "- "
"""What a block begins with, at the beginning of a line."""
MARKERS = late_pattern(r"^(?:<{7}|={7}|>{7}|\|{7})(?= |$)", re.MULTILINE)
NOT_PLAIN = "'[]{}|>&*!%@`,?-"
DAY = r"\d{4}-\d\d-\d\d"
HEX = r"[0-9a-f]{64}"
COPY = rf"evidence/{HEX}\.[a-z0-9]{{1,5}}(?:\.gz)?"
ADDRESS = r"https?://[^\s<>\"]+"
SHAPES: Mapping[str, tuple[str, str]] = {
    key: (pattern, expected)
    for key, pattern, expected in (
        ("url", ADDRESS, "an address"),
        (
            "file",
            r"(?!/|[A-Za-z]:)(?!.*\.\./)[^\\\n]+",
            "a file below the content folder",
        ),
        ("read", DAY, "a day, YYYY-MM-DD"),
        ("answer", r".+", "a status and a type"),
        ("final", ADDRESS, "an address"),
        ("sha256", HEX, "64 hexadecimal digits"),
        ("bytes", r"\d{1,12}", "a whole number"),
        ("copy", COPY, "the name of a capture, `evidence/…`"),
        ("tried", rf"{DAY} .+", "a day and a reason"),
        ("quote", HEX, "64 hexadecimal digits"),
        ("found", "stands|changed|absent|unread", "`stands`, `changed` or `absent`"),
        ("remark", r".+", "text"),
        ("page", r"\d{1,6}", "a whole number"),
        ("label", r".+", "text"),
        ("start", r"\d{1,7}(?:\.\d{1,3})?", "seconds"),
        ("text", r".+", "text"),
        ("denied", r".+", "text"),
        (
            "fragment",
            r"(?=.)[\w.~,!*'()A-Za-z-]*+(?:%[0-9A-F]{2}[\w.~,!*'()A-Za-z-]*+)*",
            "a text directive",
        ),
        ("since", DAY, "a day, YYYY-MM-DD"),
        ("until", DAY, "a day, YYYY-MM-DD"),
        ("was", r".+", "text"),
    )
}
"""What each key of the lock may hold, and how to say so."""
TEXTS = frozenset("file answer tried remark label text denied fragment was".split())
"""Keys whose values may need quotation marks."""
HINT = "delete the block; `pelican-factcheck sources --check` writes it anew"


class _Faulty(Exception):  # noqa: N818 - it never leaves this file
    """A block cannot be used, for the reason that *diagnostic* tells."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic)
        self.diagnostic = diagnostic


def _block_starts(text: str) -> Iterator[int]:
    """Yield where the blocks of the sources begin."""
    if text.startswith(BLOCK):
        yield 0
    place = text.find(f"\n{BLOCK}")
    while place >= 0:
        yield place + 1
        place = text.find(f"\n{BLOCK}", place + 1)


def read_lock(text: str, path: str) -> Lock:
    """Read the *text* of a lock; a block that cannot be used is left out and told."""
    return _LockReader(text.replace("\r\n", "\n"), path).run()


class _LockReader:
    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.entries: dict[tuple[str, str], Entry] = {}
        self.starts: dict[tuple[str, str], int] = {}
        self.diagnostics: list[Diagnostic] = []

    def run(self) -> Lock:
        starts = [*_block_starts(self.text)]
        ends = [*starts[1:], len(self.text)][: len(starts)]
        marked = "<<<<<<<" in self.text or ">>>>>>>" in self.text
        if self._head_is_sound(self.text[: starts[0] if starts else None]):
            if marked:
                self._report_marker()
            for start, end in zip(starts, ends, strict=True):
                if not marked or not self._is_disputed(start, end):
                    self._take(start, self.text[start:end])
        faults = tuple(self.diagnostics)
        return Lock(self.entries, faults, self.path, self.text, self.starts)

    def _head_is_sound(self, head: str) -> bool:
        """Check the lines above the first block, `format: 1` and `sources:`."""
        place = 0
        for line in head.splitlines():
            key, _, value = line.partition("#")[0].partition(":")
            if key.strip() == "format" and value.strip() != FORMAT:
                message = f"the lock has format `{shorten(value.strip())}`"
                hint = f"this version reads format {FORMAT}; install the newer one"
                where = self._line_at(place)
                self._report("unsupported-format", message, where, hint)
                return False
            if key.strip() not in ("", "format", "sources", "---") and not (
                MARKERS.match(line)
            ):
                message = f"`{shorten(line)}` does not belong to a lock"
                where = self._line_at(place)
                self._report("unknown-key", message, where, "delete the line")
            place += len(line) + 1
        return True

    def _report_marker(self) -> None:
        for found in islice(MARKERS.finditer(self.text), 1):
            message = "a conflict marker that a merge has left behind"
            hint = "keep one of the two versions and delete the lines that mark them"
            where = self._line_at(found.start())
            self._report("yaml-syntax", message, where, hint)

    def _is_disputed(self, start: int, end: int) -> bool:
        """Whether a block has a conflict marker in it or lies between two."""
        if MARKERS.search(self.text, start, end):
            return True
        opened = self.text.rfind("\n<<<<<<<", 0, start)
        return opened >= 0 and self.text.find("\n>>>>>>>", opened, start) < 0

    def _take(self, start: int, block: str) -> None:
        try:
            entry = _read_form(block) or self._read_yaml(start, block)
        except _Faulty as fault:
            self.diagnostics.append(fault.diagnostic)
            return
        key = entry.key
        if key in self.entries:
            message = f"the source `{shorten(entry.url or entry.file)}` stands twice"
            hint = "delete one of the two blocks"
            self._report("duplicate-key", message, self._line_at(start), hint)
            return
        self.entries[key] = entry
        self.starts[key] = start

    def _read_yaml(self, start: int, block: str) -> Entry:
        """Read a block that is not in our own form."""
        above = self.text.count("\n", 0, start)
        tree = read_tree("\n" * above + block, self.path)
        errors = [one for one in tree.diagnostics if one.level == "error"]
        if errors:
            raise _Faulty(errors[0])
        data = tree.root.strip() if isinstance(tree.root, Node) else None
        if (
            not isinstance(data, list)
            or len(data) != 1
            or not isinstance(data[0], dict)
        ):
            raise self._fault(start, "wrong-type", "a source is a mapping of its keys")
        fields = dict(data[0])
        self._check_block(start, block, fields)
        return _entry(fields)

    def _check_block(self, start: int, block: str, fields: dict[str, Any]) -> None:
        """Raise what is wrong with the keys and values of a block."""
        words = fields.get("words", [])
        if not isinstance(words, list):
            raise self._fault(start, "wrong-type", "`words` is a list")
        self._check(start, block, fields, Entry._fields)
        if not (fields.get("url") or fields.get("file")):
            raise self._fault(start, "missing-key", "a source without `url` and `file`")
        for word in words:
            if not isinstance(word, dict):
                raise self._fault(start, "wrong-type", "each of `words` is a mapping")
            self._check(start, block, word, Quotation._fields)
            if not word.keys() >= NEEDED:
                message = "words without `quote` and `found`"
                raise self._fault(start, "missing-key", message)

    def _check(
        self, start: int, block: str, fields: dict[str, Any], known: Sequence[str]
    ) -> None:
        for key, value in fields.items():
            if key == "words" and key in known:
                continue
            if key not in known:
                place = start + max(block.find(f"{key}:"), 0)
                hint = f"{did_you_mean(key, known)}; or {HINT}"
                message = f"unknown key `{shorten(key)}` in a lock"
                raise self._fault(place, "unknown-key", message, hint)
            pattern, expected = SHAPES[key]
            if not isinstance(value, str) or not re.fullmatch(pattern, value):
                place = start + max(block.find(f"{key}:"), 0)
                message = f"`{key}`: expected {expected}, found `{shorten(str(value))}`"
                raise self._fault(place, "invalid-value", message)

    def _fault(self, place: int, rule: str, message: str, hint: str = HINT) -> _Faulty:
        return _Faulty(Diagnostic(rule, message, self._line_at(place), hint))

    def _report(self, rule: str, message: str, where: Location, hint: str) -> None:
        self.diagnostics.append(Diagnostic(rule, message, where, hint))

    def _line_at(self, place: int) -> Location:
        return _line_at(self.path, self.text, place)


def _line_at(path: str, text: str, place: int) -> Location:
    """The line in which the offset *place* lies, without its indentation."""
    begin = text.rfind("\n", 0, place) + 1
    stop = text.find("\n", begin)
    line = text[begin : stop if stop >= 0 else None]
    number = text.count("\n", 0, begin) + 1
    column = len(line) - len(line.lstrip(" -"))
    return Location(path, number, column + 1, max(len(line) - column, 1), line)


def _entry(fields: dict[str, Any]) -> Entry:
    words = tuple(Quotation(**word) for word in fields.pop("words", []))
    return Entry(**fields, words=words)


def _form(keys: Sequence[str], opening: str, indent: str) -> re.Pattern[str]:
    """A pattern for *keys* in the order in which we write them, each on a line."""
    lines = (rf"(?:{key}: ({_written(key)})\n(?:{indent})?)?" for key in keys)
    return late_pattern(opening + "".join(lines))


def _written(key: str) -> str:
    """A pattern for a value in our own form: plain, or a text of JSON."""
    shape = SHAPES[key][0]
    if key not in TEXTS:
        return shape
    # What YAML takes for something else is read as YAML.
    first = re.escape(NOT_PLAIN)
    plain = rf"(?![{first}\"])(?!.*(?: #|: )){shape}"
    if shape == ".+":  # most have neither sign, and are read in one go
        plain = rf"[^{first}\"#:\n][^#:\n]*(?=\n)|{plain}"
    return rf"{plain}|\"(?:[^\"\\\n]|\\.)*\""


# In our own form a block is two or three matches.
HEAD_FORM = _form(Entry._fields[:-1], "- ", "  ")
WORD_FORM = _form(Quotation._fields, "  - ", "    ")
WORDS = "words:\n"
NEEDED = {"quote", "found"}


def _read_form(block: str) -> Entry | None:
    """Read a block in our own form; None if it is in another."""
    head = HEAD_FORM.match(block)
    if head is None:
        return None
    fields, place, end = head.groups(""), head.end(), len(block)
    words = []
    if block.startswith(WORDS, place):
        place += len(WORDS)
        while place < end and (found := WORD_FORM.match(block, place)):
            place = found.end()
            words.append(Quotation._make(found.groups("")))
            if not (words[-1].quote and words[-1].found):
                return None
    if not (fields[0] or fields[1]) or block[place:].strip("\n"):
        return None
    entry = Entry._make((*fields, tuple(words)))
    return _decoded(entry) if '"' in block else entry


def _decoded(entry: Entry) -> Entry | None:
    """Read what stands in quotation marks in *entry*; None if it may not stand there."""
    try:
        words = [
            Quotation._make(map(_text, word, Quotation._fields)) for word in entry.words
        ]
        fields = map(_text, entry[:-1], Entry._fields)
        return Entry._make((*fields, tuple(words)))
    except ValueError:
        return None


def _text(value: str, key: str) -> str:
    if value[:1] != '"':
        return value
    text: str = json.loads(value)
    if UNWRITTEN.search(text) or not re.fullmatch(SHAPES[key][0], text):
        raise ValueError(f"no value of {key}")
    return text
