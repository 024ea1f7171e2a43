"""Pages of kept copies: what a source said, as text of our own.

Nothing of the source but its words is on them: no markup, no script, no picture. The
same copy and the same quotations make the same bytes.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from babel.numbers import format_decimal
from jinja2 import Environment

from pelican_factcheck.annotating.cards import render_template
from pelican_factcheck.annotating.translations import Translations
from pelican_factcheck.evidence.captures import (
    FOLDER,
    Block,
    Capture,
    read_text_file,
)
from pelican_factcheck.evidence.findings import short_name
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.urls import read_address

AROUND = 2
"""Paragraphs before and after a quoted one, on a page that is an excerpt."""
STYLE_SHEET = "factcheck-evidence.css"
PART = " … "
"""Between the parts of words that were quoted with omissions."""


class Piece(NamedTuple):
    """A paragraph of a page."""

    runs: Sequence[tuple[str, bool]]
    """Texts, and whether each is quoted."""
    heading: str = ""
    """The page that begins here, `12 (iv)`."""
    omitted: bool = False
    """Whether paragraphs before it are left out."""


class Shell(NamedTuple):
    """What all pages of a site have in common."""

    environment: Environment
    translations: Translations
    stylesheet: str
    """The address of our style sheet."""
    site: str
    home: str


def captured(claims: Iterable[Claim]) -> Mapping[str, set[str]]:
    """Return the words that published *claims* quote from kept copies, by their pages."""
    found: dict[str, set[str]] = {}
    for claim in claims:
        for source in (*claim.sources, *claim.context):
            evidence = source.evidence
            if evidence and evidence.copy_url:
                found.setdefault(evidence.copy_url, set()).add(evidence.text)
    return found


def render_pages(
    root: Path, found: Mapping[str, Collection[str]], shell: Shell, *, full: bool
) -> Iterator[tuple[str, str]]:
    """Yield the page of each copy with its address."""
    for url, words in sorted(found.items()):
        name = url.rpartition("/")[2].removesuffix(".html")
        for path in sorted(root.glob(f"{FOLDER}/{name}*.txt"))[:1]:
            text = read_text_file(path, root)
            if text is not None:
                yield url, render_page(text, sorted(words), shell, full=full)


def render_page(
    capture: Capture, quoted: Sequence[str], shell: Shell, *, full: bool
) -> str:
    """Return the page of one copy, the words that are *quoted* from it marked."""
    about = {**capture.about, "url": _address(capture.about.get("url", ""))}
    marks = _marks(capture.blocks, quoted)
    shown = (
        [*range(len(capture.blocks))] if full else _around(marks, len(capture.blocks))
    )
    return str(
        render_template(
            shell.environment,
            "factcheck_evidence.html",
            translations=shell.translations,
            title=short_name(about.get("url", ""), about.get("file", "")),
            about=about,
            kind=about.get("answer") or about.get("kind", ""),
            size=_size(about.get("bytes", ""), shell.translations),
            full=full,
            pieces=list(_pieces(capture.blocks, marks, shown)),
            cut=bool(shown) and shown[-1] < len(capture.blocks) - 1,
            stylesheet=shell.stylesheet,
            site=shell.site,
            home=shell.home,
        )
    )


def _address(url: str) -> str:
    """An address that a page can link to; "" for another."""
    try:
        return read_address(url)
    except ValueError:
        return ""


def _size(count: str, translations: Translations) -> str:
    """A number of bytes as people write it in the language of the page."""
    if not count.isdecimal():
        return ""
    return format_decimal(int(count), locale=translations.locale)


def _marks(
    blocks: Sequence[Block], quoted: Sequence[str]
) -> Mapping[int, list[tuple[int, int]]]:
    """Where the quoted words stand: ranges in each block."""
    starts, whole = [], ""
    for block in blocks:
        starts.append(len(whole))
        whole += f"{block.text} "
    marks: dict[int, list[tuple[int, int]]] = {}
    for words in quoted:
        place = 0
        for part in words.split(PART):
            begin = whole.find(part, place)
            if begin < 0:
                continue
            place = begin + len(part)
            for index, (start, block) in enumerate(zip(starts, blocks, strict=True)):
                first = max(begin - start, 0)
                last = min(place - start, len(block.text))
                if first < last:
                    marks.setdefault(index, []).append((first, last))
    return marks


def _around(marks: Mapping[int, object], count: int) -> list[int]:
    """The blocks of an excerpt; the first ones when nothing is marked."""
    centres = list(marks) or [0]
    shown = {
        index
        for centre in centres
        for index in range(centre - AROUND, centre + AROUND + 1)
    }
    return sorted(index for index in shown if 0 <= index < count)


def _pieces(
    blocks: Sequence[Block],
    marks: Mapping[int, list[tuple[int, int]]],
    shown: Sequence[int],
) -> Iterator[Piece]:
    last, page = -1, ("", "")
    for index in shown:
        block = blocks[index]
        heading = ""
        if (block.page, block.label) != page:
            page = block.page, block.label
            label = f" ({block.label})" if block.label not in ("", block.page) else ""
            heading = f"{block.page}{label}"
        runs = list(_runs(block.text, marks.get(index, [])))
        yield Piece(runs, heading, omitted=index > last + 1)
        last = index


def _runs(text: str, marks: Iterable[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """The text of a block cut where marks begin and end; marks that touch are one."""
    place = 0
    for start, end in _united(sorted(marks)):
        if start > place:
            yield text[place:start], False
        yield text[start:end], True
        place = end
    if place < len(text):
        yield text[place:], False


def _united(ranges: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    current: tuple[int, int] | None = None
    for start, end in ranges:
        if current and start <= current[1]:
            current = current[0], max(current[1], end)
            continue
        if current:
            yield current
        current = start, end
    if current:
        yield current
