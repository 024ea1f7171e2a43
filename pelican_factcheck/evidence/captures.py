"""Copies of sources that the site keeps, and their pages.

Copies of sources that the site keeps: the bytes, and their text for a page of ours.
Both lie in the folder `evidence` beside the lock, under the hash of the bytes. What
Pelican could take for an article is packed; the text is a file of plain lines, from
which a build makes its page without any library for PDF or Word.

Pages of kept copies: what a source said, as text of our own. Nothing of the source
but its words is on them: no markup, no script, no picture. The same copy and the same
quotations make the same bytes.
"""

import gzip
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from babel.numbers import format_decimal
from jinja2 import Environment

from pelican_factcheck.annotating.cards import render_template
from pelican_factcheck.annotating.translations import Translations
from pelican_factcheck.evidence.citations import FOLDER, short_name, text_name
from pelican_factcheck.evidence.quotation import settle_breaks
from pelican_factcheck.evidence.sourcetext import SourceText
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.files import write_whole
from pelican_factcheck.sidecar.identifiers import read_address
from pelican_factcheck.sidecar.yamltext import clean_text

ENDINGS: Mapping[str, str] = {
    "PDF": "pdf",
    "DOCX": "docx",
    "EPUB": "epub",
    "ODT": "odt",
}
"""Kinds that are packed already; all others are texts."""
LONGEST_BLOCK = 1200
"""Characters; a longer block is divided where a sentence ends."""
LARGEST = 20_000_000
SENTENCE = re.compile(r"(?<=[.!?。！？])[\"”’»)]*\s+")
TEXT = "text"
"""The key of the hash of a text file, in the last line of what is known of it."""
TEXT_HASH = re.compile(rf"\n{TEXT}: (.*)\Z")
PAGE = "\f"
"""Begins the line that says which page comes next: `12 iv`."""


class Block(NamedTuple):
    """A paragraph of a capture."""

    text: str
    page: str = ""
    """The physical page, where the source has pages."""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """The text of a kept copy, with what is known of it."""

    about: Mapping[str, str] = field(default_factory=dict)
    """`url`, `read`, `answer`, `sha256`, `bytes`, `kind`."""
    blocks: tuple[Block, ...] = ()


def capture_name(digest: str, kind: str) -> str:
    """The name of the file with the bytes, below the content folder."""
    if ending := ENDINGS.get(kind):
        return f"{FOLDER}/{digest}.{ending}"
    return f"{FOLDER}/{digest}.{kind.casefold()}.gz"


def keep_capture(
    root: Path, data: bytes, source: SourceText, about: Mapping[str, str], quotes: str
) -> str:
    """Write a copy of a source and its text; returns the name of the copy.

    The files of equal bytes are equal, whenever they are written. *quotes* are the
    words that are quoted from it: they settle the hyphens at the ends of lines.
    """
    name = capture_name(sha256(data).hexdigest(), source.kind)
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    packed = gzip.compress(data, mtime=0) if name.endswith(".gz") else data
    write_whole(path, packed)
    text = write_text({**about, "kind": source.kind}, blocks_of(source, quotes))
    write_whole(root / text_name(name), text.encode("utf-8"))
    return name


def capture_fault(root: Path, name: str) -> str:
    """Say what is wrong with the kept copy *name*, "" when its hashes are its own."""
    path = root / name
    try:
        data = path.read_bytes()
        if name.endswith(".gz"):
            with gzip.open(path) as packed:
                data = packed.read(LARGEST)
    except (OSError, EOFError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)
        return "is not there" if missing else "cannot be read"
    digest = name.removeprefix(f"{FOLDER}/").partition(".")[0]
    if sha256(data).hexdigest() != digest:
        return "was altered since"
    text = _read(root / text_name(name), root)
    return "has a text that was altered since" if text and text.is_altered else ""


def blocks_of(source: SourceText, quotes: str = "") -> Iterator[Block]:
    """The paragraphs of a source, none of them very long."""
    if source.second and source.second.pages:
        source = source.second
    settled = settle_breaks(source, quotes)
    edges = [-1, *settled.edges, len(settled.text)]
    for before, after in pairwise(edges):
        text = " ".join(settled.text[before + 1 : after].split())
        text = clean_text(re.sub("[\u00ad\u200b]", "", text))
        page = source.page_of(settled.origin(before + 1))
        for piece in _parted(text):
            if page:
                yield Block(piece, str(page.number), page.label)
            else:
                yield Block(piece)


def _parted(text: str) -> Iterator[str]:
    piece = ""
    for sentence in SENTENCE.split(text):
        if piece and len(piece) + len(sentence) > LONGEST_BLOCK:
            yield piece
            piece = ""
        piece = f"{piece} {sentence}".strip()
    if piece:
        yield piece


def write_text(about: Mapping[str, str], blocks: Iterator[Block]) -> str:
    """Return the text file of a capture: what is known of it, then a block a line.

    The last that is known is a hash of all the rest, so that nobody alters it unseen.
    """
    known = [
        f"{key}: {' '.join(value.split())}" for key, value in about.items() if value
    ]
    lines, last = [], ("", "")
    for block in blocks:
        if (block.page, block.label) != last:
            last = block.page, block.label
            lines.append(f"{PAGE}{block.page} {block.label}".rstrip())
        lines.append(block.text)
    head, body = "\n".join(known), "\n".join(lines)
    return f"{head}\n{TEXT}: {_text_hash(head, body)}\n\n{body}\n"


class _TextFile(NamedTuple):
    """The parts of the text file of a capture."""

    head: str
    body: str
    hash: str
    """Of both; "" where an older version has written it."""

    @property
    def is_altered(self) -> bool:
        """Whether it is not what was written."""
        return self.hash not in ("", _text_hash(self.head, self.body.rstrip("\n")))


def _text_hash(head: str, body: str) -> str:
    return sha256(f"{head}\n\n{body}".encode("utf-8", "replace")).hexdigest()


def _read(path: Path, root: Path) -> _TextFile | None:
    """Read a text file; None when there is none that can be read."""
    try:
        is_inside = path.resolve().is_relative_to(root.resolve())
        if not (is_inside and path.is_file()) or path.stat().st_size > LARGEST:
            return None
        text = path.read_bytes().decode("utf-8")
    except (OSError, RuntimeError, UnicodeDecodeError):
        return None
    # As some programs write it that bring files back from version control.
    head, _, body = text.replace("\r\n", "\n").partition("\n\n")
    found = TEXT_HASH.search(head)
    if found is None:
        return _TextFile(head, body, "")
    return _TextFile(head[: found.start()], body, found[1])


def read_text_file(path: Path, root: Path) -> Capture | None:
    """Read the text file of a capture; None when there is none that can be read.

    Nor one that lies outside the content folder *root* once links are followed: what
    stands in it is published. Of one that was altered there are no words.
    """
    text = _read(path, root)
    if text is None:
        return None
    lines = text.head.split("\n")
    about = dict(line.split(": ", 1) for line in lines if ": " in line)
    if text.is_altered:
        return Capture(about)
    blocks, page, label = [], "", ""
    for line in text.body.removeprefix("\n").split("\n"):
        if line.startswith(PAGE):
            page, _, label = line.removeprefix(PAGE).partition(" ")
        elif line:
            blocks.append(Block(clean_text(line), page, label))
    return Capture(about, tuple(blocks))


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
