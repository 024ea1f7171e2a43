"""Read the bytes of a source, whatever it is, into its text.

What kind of file a source is, and in which encoding its text is written. Servers are
often wrong about both, so the first bytes are asked first.
"""

import codecs
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from pelican_factcheck.evidence.documents import (
    DocumentError,
    read_docx,
    read_epub,
    read_json,
    read_markdown,
    read_odt,
    read_plain,
    read_subtitles,
    read_table,
)
from pelican_factcheck.evidence.pdf import read_pdf
from pelican_factcheck.evidence.sourcetext import SourceText
from pelican_factcheck.evidence.webpage import read_page, read_xhtml

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
        ending = name.partition("?")[0].rpartition(".")[2].casefold()
        kind = ENDINGS.get(ending, kind)
    if not kind and head.lstrip()[:1] in (b"{", b"["):
        return "JSON"
    if not kind and content_type and not content_type.startswith("text/"):
        return "data"
    return kind or "TXT"


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


PACKED: dict[str, Callable[[bytes], SourceText]] = {
    "PDF": read_pdf,
    "DOCX": read_docx,
    "EPUB": read_epub,
    "ODT": read_odt,
}
"""Readers of bytes, by kind."""
TEXTS: dict[str, Callable[[str], SourceText]] = {
    "HTML": read_page,
    "XHTML": read_xhtml,
    "TXT": read_plain,
    "MD": read_markdown,
    "CSV": read_table,
    "JSON": read_json,
    "VTT": lambda text: read_subtitles(text, "VTT"),
    "SRT": lambda text: read_subtitles(text, "SRT"),
}
"""Readers of texts, by kind."""


def read_source(data: bytes, content_type: str = "", name: str = "") -> SourceText:
    """Return what *data* says; `unread` with a reason when it cannot be read.

    *content_type* is what the server said, *name* an address or a file's name;
    the first bytes weigh more than either.

    Raises:
        ModuleNotFoundError: when the extra `[sources]` is not installed.
    """
    if not data.strip():
        return SourceText(unread="the answer is empty")
    kind = tell_kind(data, content_type, name)
    if kind in UNREADABLE:
        return unreadable(kind)
    try:
        if kind in PACKED:
            source = PACKED[kind](data)
        else:
            decoded = decode(data, content_type)
            source = TEXTS[kind](decoded.text)
            guess = decoded.charset if decoded.is_guess else ""
            source = replace(source, charset=guess)
    except DocumentError as error:
        return SourceText(kind=kind, unread=str(error))
    if not source.text.strip() and not source.described and not source.unread:
        return SourceText(kind=kind, unread="there is no text in it")
    return source
