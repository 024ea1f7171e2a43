"""Documents other than PDF as sources: Word, EPUB, OpenDocument, text, tables, JSON.

Subtitles as sources: the words without their times, and where each cue begins. WebVTT
and SubRip. Cues with times inside, lines that roll up and repeat, speakers (`<v
Name>`), and words that are divided over two cues are all in use.
"""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from html import unescape
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import unquote
from xml.etree.ElementTree import Element, ParseError, fromstring

import markdown

from pelican_factcheck.anchoring.figures import is_power
from pelican_factcheck.evidence.sourcetext import (
    LOWERED_FIGURES,
    RAISED_FIGURES,
    CueStart,
    SourceText,
    TextBuilder,
)
from pelican_factcheck.evidence.webpage import read_page, read_xhtml

LARGEST_UNPACKED = 100_000_000
"""Bytes of all files in a document together."""
MOST_FILES = 10_000


class DocumentError(ValueError):
    """A document cannot be read; the text says why."""


# --- packed documents --------------------------------------------------------------


def open_package(data: bytes) -> zipfile.ZipFile:
    """Open a packed document.

    Raises:
        DocumentError: when it is damaged, locked, or unpacks to too much.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise DocumentError("the file is damaged") from error
    files = archive.infolist()
    if any(file.flag_bits & 1 for file in files):
        raise DocumentError("the file is locked with a password")
    if (
        len(files) > MOST_FILES
        or sum(file.file_size for file in files) > LARGEST_UNPACKED
    ):
        raise DocumentError("the file unpacks to more than is read")
    return archive


def read_part(archive: zipfile.ZipFile, name: str) -> bytes:
    """One file of a document, never more than it says to have.

    Raises:
        DocumentError: when it is not there or damaged.
    """
    try:
        with archive.open(name) as part:
            return part.read(LARGEST_UNPACKED)
    except (
        KeyError,
        zipfile.BadZipFile,
        OSError,
        RuntimeError,
        ValueError,
        EOFError,
    ) as error:
        raise DocumentError(f"`{name}` is missing or damaged") from error
    except Exception as error:  # zlib and lzma have errors of their own
        raise DocumentError(f"`{name}` is damaged") from error


def parse_xml(data: bytes) -> Element:
    """Parse XML without any entity of its own.

    Raises:
        DocumentError: when it is not well-formed or declares entities.
    """
    if b"<!ENTITY" in data.replace(b"\x00", b""):
        raise DocumentError("the file declares entities")
    try:
        return fromstring(data)  # noqa: S314 - entities are refused above
    except (ParseError, ValueError) as error:
        raise DocumentError("the XML in it is damaged") from error


def read_docx(data: bytes) -> SourceText:
    """Return what a Word document says: insertions accepted, deletions left out."""
    open_package(data).close()
    import mammoth  # noqa: PLC0415 - of the extra, and slow to load

    try:
        html = mammoth.convert_to_html(
            io.BytesIO(data),
            convert_image=mammoth.images.img_element(lambda _: {"src": ""}),
        ).value
    except Exception as error:  # whatever it stumbles over is a fault of reading
        raise DocumentError("the document is damaged") from error
    return _as_document(read_page(html), "DOCX")


def _as_document(page: SourceText, kind: str) -> SourceText:
    """A page that is no web page: never an error page, never short."""
    return SourceText(
        text=page.text,
        edges=page.edges,
        wraps=page.wraps,
        asides=page.asides,
        breaks=page.breaks,
        kind=kind,
    )


OPF = "{http://www.idpf.org/2007/opf}"
CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"


def read_epub(data: bytes) -> SourceText:
    """Return what an e-book says, its chapters in the order of reading."""
    with open_package(data) as archive:
        container = parse_xml(read_part(archive, "META-INF/container.xml"))
        rootfile = container.find(f".//{CONTAINER}rootfile")
        path = rootfile.get("full-path", "") if rootfile is not None else ""
        package = parse_xml(read_part(archive, path))
        hrefs = {
            item.get("id"): item.get("href", "") for item in package.iter(f"{OPF}item")
        }
        pages = []
        for item in package.iter(f"{OPF}itemref"):
            name = normpath(
                join(dirname(path), unquote(hrefs.get(item.get("idref"), "")))
            )
            chapter = read_part(archive, name).decode("utf-8", "replace")
            pages.append(read_xhtml(chapter))
    return _joined(pages, "EPUB")


def _joined(pages: list[SourceText], kind: str) -> SourceText:
    """The texts of several pages in one."""
    builder = TextBuilder()
    wraps: list[int] = []
    for page in pages:
        start = builder.length
        wraps += [start + wrap for wrap in page.wraps]
        builder.add(page.text)
        builder.edges += [start + edge for edge in page.edges]
        builder.asides += [(start + first, start + last) for first, last in page.asides]
        builder.end_block()
    return SourceText(
        text=builder.text(),
        edges=tuple(builder.edges),
        wraps=tuple(wraps),
        asides=tuple(builder.asides),
        kind=kind,
    )


TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
BLOCKS = (f"{TEXT}p", f"{TEXT}h")
WHITE = {f"{TEXT}tab": " ", f"{TEXT}line-break": " ", f"{TEXT}s": " "}
MOST_NESTED = 200
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
BARE_FIGURES = re.compile(r"[+−–-]?\d{1,3}(?:,\d{1,3})*")
LEFT_OUT = (
    f"{TEXT}tracked-changes",
    f"{TEXT}sequence-decls",
    "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation",
)


def read_odt(data: bytes) -> SourceText:
    """Return what an OpenDocument text says; what was deleted in it is left out."""
    with open_package(data) as archive:
        manifest = archive.NameToInfo.get("META-INF/manifest.xml")
        if manifest and b"encryption-data" in read_part(archive, manifest.filename):
            raise DocumentError("the file is locked with a password")
        root = parse_xml(read_part(archive, "content.xml"))
        styles = [root]
        if "styles.xml" in archive.NameToInfo:
            styles.append(parse_xml(read_part(archive, "styles.xml")))
    levels = dict(_find_levels(styles))
    builder = TextBuilder()
    notes: list[Element] = []
    _gather(root, builder, notes, levels, deep=0)
    builder.end_block()
    for note in notes:  # grows while notes have notes
        _gather(note, builder, notes, levels, deep=0)
        builder.end_block()
    return SourceText(
        text=builder.text(),
        edges=tuple(builder.edges),
        asides=tuple(builder.asides),
        kind="ODT",
    )


def _find_levels(roots: list[Element]) -> Iterator[tuple[str, str]]:
    """Yield the names of the styles that raise or lower a text, with where to: `33%`."""
    for root in roots:
        for style in root.iter(f"{STYLE}style"):
            properties = style.find(f"{STYLE}text-properties")
            position = "" if properties is None else properties.get(POSITION, "")
            if level := position.partition(" ")[0].strip("0%"):
                yield style.get(f"{STYLE}name", ""), level


POSITION = f"{STYLE}text-position"


def _gather(
    element: Element,
    builder: TextBuilder,
    notes: list[Element],
    levels: Mapping[str, str],
    deep: int,
) -> None:
    """Append what *element* says; notes stand at the end, their marks are asides."""
    if element.tag in LEFT_OUT or deep > MOST_NESTED:
        return
    if element.tag in BLOCKS:
        builder.end_block()
    builder.add(WHITE.get(element.tag, "") + (element.text or ""))
    for child in element:
        level = levels.get(child.get(f"{TEXT}style-name", ""), "")
        if child.tag == f"{TEXT}note":
            mark = child.find(f"{TEXT}note-citation")
            start = builder.add(mark.text or "" if mark is not None else "")
            builder.asides.append((start, builder.length))
            body = child.find(f"{TEXT}note-body")
            notes += [body] if body is not None else []
        elif not (level and _is_written(child, builder, level)):
            _gather(child, builder, notes, levels, deep + 1)
        builder.add(child.tail or "")
    if element.tag in BLOCKS:
        builder.end_block()


def _is_written(span: Element, builder: TextBuilder, level: str) -> bool:
    """Append bare figures that are raised or lowered; whether these are all of the *span*."""
    figures, before = span.text or "", builder.before()
    if len(span) or span.tag != f"{TEXT}span" or not BARE_FIGURES.fullmatch(figures):
        return False
    if level.startswith(("sub", "-")):
        is_index = before[-1:].isdigit()  # in CO2 they are no number by themselves
        builder.add(figures.translate(LOWERED_FIGURES) if is_index else figures)
    elif is_power(before, figures, span.tail or ""):
        builder.add(figures.translate(RAISED_FIGURES))
    else:
        start = builder.add(figures)
        builder.asides.append((start, builder.length))
    return True


# --- texts ---------------------------------------------------------------------------


def read_plain(text: str) -> SourceText:
    """Return a plain text: paragraphs are parted by empty lines, lines may break words."""
    builder = TextBuilder()
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    for block in re.split(r"\n[ \t]*\n", text):
        builder.add_lines(block.split("\n"))
    return SourceText(
        text=builder.text(),
        edges=tuple(builder.edges),
        breaks=tuple(builder.breaks),
        kind="TXT",
    )


# The time of Python-Markdown grows with the square of each.
MOST_BRACKETS = 3000
DEEP = re.compile(r"^[ \t>]{100}", re.MULTILINE)
LONGEST_MARKDOWN = 1_000_000


def read_markdown(text: str) -> SourceText:
    """Return what a Markdown text says once it is rendered."""
    is_long = text.count("[") > MOST_BRACKETS or len(text) > LONGEST_MARKDOWN
    if is_long or DEEP.search(text):
        return read_plain(text)
    html = markdown.markdown(text, extensions=["tables", "footnotes", "def_list"])
    return _as_document(read_page(html), "MD")


def read_table(text: str) -> SourceText:
    """Return the cells of a CSV file, row by row, a block each."""
    builder = TextBuilder()
    try:
        dialect: Any = csv.Sniffer().sniff(text[:10_000], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel
    try:
        for row in csv.reader(io.StringIO(text, newline=""), dialect):
            for cell in row:
                builder.add_lines(cell.split("\n"))
    except csv.Error as error:
        raise DocumentError("the table is damaged") from error
    return SourceText(
        text=builder.text(), edges=tuple(builder.edges), breaks=(), kind="CSV"
    )


def read_json(text: str) -> SourceText:
    """Return the texts, numbers and names of a JSON file, a block each."""
    builder = TextBuilder()
    try:
        data = json.loads(text, parse_float=str, parse_int=str, parse_constant=str)
        for value in _values(data):
            builder.add_lines(value.split("\n"))
    except (ValueError, RecursionError) as error:
        raise DocumentError("the JSON is damaged") from error
    return SourceText(text=builder.text(), edges=tuple(builder.edges), kind="JSON")


def _values(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from _values(value)
    elif isinstance(data, list):
        for item in data:
            yield from _values(item)
    elif isinstance(data, str):
        yield data if "<" not in data else read_page(data).text
    elif data is not None:
        yield str(data).lower()


TIMES = re.compile(
    r"^\s*(?P<start>(?:\d+:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?)\s*-->\s*(?:\d+:)?\d{1,2}:\d\d"
)
TAG = re.compile(r"</?[^<>\n]*>|\{\\[^{}]*\}")
VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]+)>")


def read_subtitles(text: str, kind: str) -> SourceText:
    """Return the words of subtitles in one text, a block for each speaker or pause."""
    builder = TextBuilder()
    cues: list[CueStart] = []
    shown: list[str] = []
    speaker = ""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for block in re.split(r"\n[ \t]*\n", text.lstrip("\ufeff")):
        lines = block.strip("\n").split("\n")
        at = next((n for n, line in enumerate(lines[:2]) if TIMES.match(line)), None)
        if at is None:
            continue
        voice, written = _lines(lines[at + 1 :])
        fresh = _fresh(written, shown)
        shown = written or shown
        if voice and voice != speaker:
            builder.end_block()
            speaker = voice
        if fresh:
            found = TIMES.match(lines[at])
            cues.append(
                CueStart(builder.length, _seconds(found["start"] if found else "0"))
            )
            for line in fresh:
                builder.add_line(line)
    builder.end_block()
    return SourceText(
        text=builder.text(),
        edges=tuple(builder.edges),
        breaks=tuple(builder.breaks),
        cues=tuple(cues),
        kind=kind,
    )


def _lines(written: list[str]) -> tuple[str, list[str]]:
    """The speaker of a cue, and its lines without tags."""
    voice = next((found[1] for line in written if (found := VOICE.search(line))), "")
    plain = (" ".join(unescape(TAG.sub("", line)).split()) for line in written)
    return voice, [line for line in plain if line]


def _fresh(lines: list[str], shown: list[str]) -> list[str]:
    """What a cue says that was not shown already: lines roll up, or grow by words."""
    for count in range(min(len(lines), len(shown)), 0, -1):
        if shown[-count:] == lines[:count]:
            return lines[count:]
    if shown and lines and lines[0].startswith(f"{shown[-1]} "):
        return [lines[0][len(shown[-1]) + 1 :], *lines[1:]]
    return lines


def _seconds(written: str) -> float:
    seconds = 0.0
    for part in written.replace(",", ".").split(":"):
        seconds = seconds * 60 + float(part)
    return round(seconds, 3)
