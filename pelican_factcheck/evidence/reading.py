"""Read the bytes of a source, whatever it is, into its text."""

from collections.abc import Callable
from dataclasses import replace

from pelican_factcheck.evidence.documents import (
    DocumentError,
    read_docx,
    read_epub,
    read_json,
    read_markdown,
    read_odt,
    read_plain,
    read_table,
)
from pelican_factcheck.evidence.kinds import UNREADABLE, decode, tell_kind, unreadable
from pelican_factcheck.evidence.pdf import read_pdf
from pelican_factcheck.evidence.sourcetext import SourceText
from pelican_factcheck.evidence.transcripts import read_subtitles
from pelican_factcheck.evidence.webpage import read_page, read_xhtml

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
