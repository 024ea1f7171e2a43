"""What a source says: its text in blocks, its pages, and what is not certain in it.

Links that land: text directives made from the words as a page writes them. A
directive of the URL standard (Scroll to Text Fragment) is matched by browsers in ways
that differ: one takes a hyphen for a dash, the other `ss` for `ß`, and neither looks
past a line break. So only plain words are used, in runs that one ordinary space joins
inside one block: what all engines read alike.

Which kind of file its bytes are, and in which encoding its text is written: servers are
often wrong about both, so the first bytes are asked first.
"""

import codecs
import io
import re
import zipfile
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import quote

from pelican_factcheck.anchoring.figures import MOST_BEFORE

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
    wraps: tuple[int, ...] = ()
    """Those of the edges at which a line break only wraps a sentence."""
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
    """What was read, such as `HTML`; see `tell_kind`."""
    lang: str = ""
    """The language that a page says it is in, a language tag; "" if it does not."""
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

    def before(self) -> str:
        """The end of what was gathered, for `is_power`."""
        return "".join(self.parts[-MOST_BEFORE:])[-MOST_BEFORE:]

    def text(self) -> str:
        """What was gathered."""
        return "".join(self.parts)


RAISED_FIGURES = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
LOWERED_FIGURES = str.maketrans("0123456789+-−–", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋")

# --- links that land ------------------------------------------------------------------

KINDS = frozenset({"HTML", "XHTML", "TXT", "MD"})
"""What browsers show as text in which they look."""
LONGEST = 8
"""Words of a passage that is named whole."""
END_WORDS = 3
"""Words that name an end of a longer passage, at first."""
WORD = r"[^\W_]++(?:['’][^\W_]++)?+"
GAP = "[ \\t\\r\\n]+"
"""What a page shows as one ordinary space."""
RUN = re.compile(
    rf"(?<![^\s\"'“”‘’«»„(\[—–])(?<!\w['’])(?:{WORD}{GAP})*{WORD}(?![^\s.,;:!?…\"'“”’»)\]—–]|[.,:'’]\w)"
)
EAST = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
UNSPACED = re.compile("[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff]")
EAST_SENTENCE = re.compile(r"[^。！？\s][^。！？]*[。！？]")


class Run(NamedTuple):
    """Plain words that stand together, as offsets of a text."""

    start: int
    end: int
    words: tuple[Span, ...]


def make_fragment(source: SourceText, start: int, end: int) -> str:
    """Return the directive for the passage *start*:*end*, percent-encoded; "" for none.

    It is what follows `#:~:text=` in an address.
    """
    if source.kind not in KINDS or not source.text[start:end].strip():
        return ""
    passage = source.text[start:end]
    if UNSPACED.search(passage):
        return ""
    if EAST.search(passage):
        return _east(source, start, end)
    runs = list(_runs(source, start, end))
    if not runs:
        return ""
    return _whole(source.text, runs) or _ends(source.text, runs)


def _runs(source: SourceText, start: int, end: int) -> Iterator[Run]:
    """The runs of plain words in a passage; none goes over the edge of a block."""
    edges = [edge for edge in source.edges if start < edge < end]
    marks = [place for aside in source.asides for place in aside if start < place < end]
    cuts = sorted({start, *edges, *marks, end})
    for first, last in pairwise(cuts):
        if any(a <= first < b for a, b in source.asides):
            continue
        for found in RUN.finditer(source.text, first, last):
            words = tuple(word.span() for word in re.finditer(WORD, found[0]))
            base = found.start()
            yield Run(base, found.end(), tuple((base + a, base + b) for a, b in words))


def _whole(text: str, runs: list[Run]) -> str:
    """The words of a passage that is one short run, after other words if need be."""
    run = runs[0]
    if len(runs) != 1 or len(run.words) > LONGEST:
        return ""
    words = text[run.start : run.end]
    if _first(text, words) == run.start:
        return _encode(words)
    prefix = _prefix(text, run.start, run.end)
    return f"{prefix}{_encode(words)}" if prefix else ""


def _ends(text: str, runs: list[Run]) -> str:
    """The first and the last words, lengthened until the page has them only here."""
    telling = sorted(runs, key=lambda run: len(run.words) < 2)  # noqa: PLR2004 - `A` says little
    heads = filter(None, (_head(text, run) for run in telling))
    head = next(heads, None) or _head_after(text, runs[0])
    if head is None:
        return ""
    written, end = head
    tail = runs[-1]
    for count in range(min(END_WORDS, len(tail.words)), len(tail.words) + 1):
        begin = tail.words[-count][0]
        if begin < end:
            break
        words = text[begin : tail.end]
        if _first(text, words, end) == begin:
            return f"{written},{_encode(words)}"
    return written


def _head(text: str, run: Run) -> tuple[str, int] | None:
    """The first words of a run, and where they end; None if they stand earlier, too."""
    for count in range(min(END_WORDS, len(run.words)), len(run.words) + 1):
        end = run.words[count - 1][1]
        words = text[run.start : end]
        if _first(text, words) == run.start:
            return _encode(words), end
    return None


def _head_after(text: str, run: Run) -> tuple[str, int] | None:
    """The first run behind the words that tell it from its earlier places."""
    prefix = _prefix(text, run.start, run.end)
    return (
        (f"{prefix}{_encode(text[run.start : run.end])}", run.end) if prefix else None
    )


def _prefix(text: str, start: int, end: int) -> str:
    """The words before a place that tell it from earlier ones, as `prefix-,`."""
    words = text[start:end]
    before = text[:start].rstrip(" ")
    pieces = before.split(" ")
    for count in range(1, LONGEST):
        piece = " ".join(pieces[-count:])
        if not piece:
            return ""
        if _first(text, f"{piece} {words}") == start - len(piece) - 1:
            return f"{_encode(piece)}-,"
    return ""


def _first(text: str, words: str, after: int = 0) -> int:
    """Where *words* stand first in *text*, as whole words in any case; -1 if nowhere."""
    pattern = GAP.join(map(re.escape, words.split()))
    found = re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE).search(text, after)
    return found.start() if found else -1


def _east(source: SourceText, start: int, end: int) -> str:
    """The first whole sentence of a passage in Chinese or Japanese, if it is alone."""
    for found in EAST_SENTENCE.finditer(source.text, start, end):
        before = source.text[found.start() - 1 : found.start()]
        opens = not before or before.isspace() or before in "。！？"
        if opens and source.text.find(found[0]) == found.start():
            return _encode(found[0])
    return ""


def _encode(text: str) -> str:
    return quote(" ".join(text.split()), safe="").replace("-", "%2D")


# --- kinds of files ---------------------------------------------------------------------

LOOKED_AT = 4096
"""Bytes in which a kind and an encoding show themselves."""
MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "RTF"),
    (b"\x89PNG\r\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"BM", "picture"),
    (b"ID3", "recording"),
    (b"OggS", "recording"),
    (b"fLaC", "recording"),
    (b"\x1aE\xdf\xa3", "recording"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"WEBVTT", "VTT"),
)
ZIPPED = {
    "application/epub+zip": "EPUB",
    "application/vnd.oasis.opendocument.text": "ODT",
}
TYPES = {
    "application/xhtml+xml": "XHTML",
    "text/html": "HTML",
    "application/json": "JSON",
    "application/ld+json": "JSON",
    "text/csv": "CSV",
    "text/tab-separated-values": "CSV",
    "text/markdown": "MD",
    "text/vtt": "VTT",
    "application/x-subrip": "SRT",
    "text/plain": "TXT",
}
ENDINGS = {
    "md": "MD",
    "markdown": "MD",
    "csv": "CSV",
    "tsv": "CSV",
    "srt": "SRT",
    "vtt": "VTT",
    "json": "JSON",
    "htm": "HTML",
    "html": "HTML",
    "xhtml": "XHTML",
    "txt": "TXT",
}
PACKED_ENDINGS = frozenset(
    "pdf docx odt epub doc rtf xlsx xls ods pptx ppt odp png jpg jpeg gif webp mp3 mp4".split()
)
MARKUP = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|title|meta|script|div|p|h1|a"
    rb"|table|article|main|section|br|style|link)\b",
    re.IGNORECASE | re.DOTALL,
)
XHTML_SIGN = re.compile(rb"xhtml|<html", re.IGNORECASE)
CUE = re.compile(rb"\s*\d+\s*\r?\n\s*\d+:\d\d:\d\d[,.]\d+\s*-->")
UNREADABLE = {
    "RTF": "RTF is not read; save it as DOCX or PDF and name that with `copy:`",
    "DOC": "old Office files are not read; save it as DOCX or PDF for `copy:`",
    "XLSX": "spreadsheets are not read; save the sheet as CSV for `copy:`",
    "PPTX": "presentations are not read; save it as PDF for `copy:`",
    "picture": "it is a picture; type what it says into a text file for `copy:`",
    "recording": "it is a recording; name its subtitles with `copy:`",
    "archive": "it is an archive; unpack it and name the file with `copy:`",
    "data": "this kind of file is not read; save it as PDF or HTML for `copy:`",
}
"""Why a kind is not read, and what to do."""


def tell_kind(data: bytes, content_type: str = "", name: str = "") -> str:
    """Return the kind of *data*: `HTML`, `PDF`, `DOCX` … or a key of `UNREADABLE`.

    The first bytes decide, then the *content_type* of the answer, then the ending
    of the *name*.
    """
    head = data[:LOOKED_AT].removeprefix(codecs.BOM_UTF8)
    if b"%PDF-" in head[:1024]:
        return "PDF"
    if head.startswith(b"PK\x03\x04"):
        return _zip_kind(data)
    for magic, kind in MAGIC:
        if head.startswith(magic):
            return kind
    if head[8:12] == b"WEBP" or head[4:8] == b"ftyp":
        return "picture" if head[8:12] in (b"WEBP", b"avif", b"heic") else "recording"
    return _text_kind(head, content_type.partition(";")[0].strip().casefold(), name)


def _text_kind(head: bytes, content_type: str, name: str) -> str:
    is_wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if b"\x00" in head and not is_wide and "utf-16" not in content_type:
        return "data"
    if head.lstrip().startswith(b"<?xml") and XHTML_SIGN.search(head):
        return "XHTML"
    kind = TYPES.get(content_type, "")
    if MARKUP.match(head):
        return kind if kind == "XHTML" else "HTML"
    if CUE.match(head):
        return "SRT"
    return _by_name(head, content_type, kind, name)


def _by_name(head: bytes, content_type: str, kind: str, name: str) -> str:
    """The kind of a text that does not show it."""
    if kind in ("", "TXT"):
        kind = ENDINGS.get(_ending(name), kind)
    if not kind and head.lstrip()[:1] in (b"{", b"["):
        return "JSON"
    if not kind and content_type and not content_type.startswith("text/"):
        return "data"
    return kind or "TXT"


def _ending(name: str) -> str:
    return name.partition("?")[0].rpartition(".")[2].casefold()


def packed_ending(name: str) -> str:
    """Return the ending of a *name* that a text cannot have, such as `docx`, or ""."""
    ending = _ending(name)
    return ending if ending in PACKED_ENDINGS else ""


def _zip_kind(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if (
                "mimetype" in names
                and archive.getinfo("mimetype").file_size < LOOKED_AT
            ):
                kind = archive.read("mimetype").decode("ascii", "replace").strip()
                return ZIPPED.get(kind, "archive")
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError):
        return "archive"
    for part, kind in (
        ("word/document.xml", "DOCX"),
        ("xl/workbook.xml", "XLSX"),
        ("ppt/presentation.xml", "PPTX"),
        ("META-INF/container.xml", "EPUB"),
    ):
        if part in names:
            return kind
    return "archive"


def unreadable(kind: str) -> SourceText:
    """A source of a *kind* that is not read, with what to do about it."""
    return SourceText(kind=kind, unread=UNREADABLE[kind])


# --- encodings -----------------------------------------------------------------------


class Decoded(NamedTuple):
    """A text, and how its encoding became known."""

    text: str
    charset: str
    """The encoding's name."""
    is_guess: bool = False
    """Whether nothing but the bytes spoke for it."""


# What browsers read by these labels (WHATWG Encoding); Python's own names do the rest.
LABELS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
META = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w.:-]+)",
    re.IGNORECASE,
)
NAMED = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


def decode(data: bytes, content_type: str = "") -> Decoded:
    """Decode a page as browsers do: by mark, header, meta, UTF-8, windows-1252."""
    for mark, charset in BOMS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(charset, "replace"), charset)
    for label in _labels(data, content_type):
        charset = _charset(label)
        if charset:
            return Decoded(data.decode(charset, "replace"), charset)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return Decoded(data.decode("cp1252", "replace"), "windows-1252", is_guess=True)


def _labels(data: bytes, content_type: str) -> Iterator[str]:
    if named := NAMED.search(content_type):
        yield named[1]
    if found := META.search(data[:LOOKED_AT]):
        label = (found[1] or found[2]).decode("ascii")
        # What could be read as ASCII so far cannot be UTF-16.
        yield "utf-8" if label.casefold().startswith("utf-16") else label


def _charset(label: str) -> str:
    """Python's name for the encoding that browsers take a *label* for, or ""."""
    try:
        info = codecs.lookup(label)
    except LookupError:
        return ""
    if not info._is_text_encoding or info.name == "utf-7":  # noqa: SLF001 - the only way to know
        return ""
    return LABELS.get(info.name, info.name)
