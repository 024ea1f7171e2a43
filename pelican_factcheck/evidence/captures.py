"""Copies of sources that the site keeps: the bytes, and their text for a page of ours.

Both lie in the folder `evidence` beside the lock, under the hash of the bytes. What
Pelican could take for an article is packed; the text is a file of plain lines, from
which a build makes its page without any library for PDF or Word.
"""

import gzip
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from pelican_factcheck.evidence.quotation import settle_breaks
from pelican_factcheck.evidence.sourcetext import SourceText
from pelican_factcheck.sidecar.files import write_whole
from pelican_factcheck.sidecar.yamltext import clean_text

FOLDER = "evidence"
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


def text_name(capture: str) -> str:
    """The name of the file with the text of a *capture*."""
    return f"{capture.partition('.')[0]}.txt"


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
    """Say what is wrong with the kept copy *name*, "" when its hash is its own."""
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
    return "" if sha256(data).hexdigest() == digest else "was altered since"


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
        for piece in _pieces(text):
            if page:
                yield Block(piece, str(page.number), page.label)
            else:
                yield Block(piece)


def _pieces(text: str) -> Iterator[str]:
    piece = ""
    for sentence in SENTENCE.split(text):
        if piece and len(piece) + len(sentence) > LONGEST_BLOCK:
            yield piece
            piece = ""
        piece = f"{piece} {sentence}".strip()
    if piece:
        yield piece


def write_text(about: Mapping[str, str], blocks: Iterator[Block]) -> str:
    """Return the text file of a capture: what is known of it, then a block a line."""
    lines = [
        f"{key}: {' '.join(value.split())}" for key, value in about.items() if value
    ]
    lines.append("")
    last = ("", "")
    for block in blocks:
        if (block.page, block.label) != last:
            last = block.page, block.label
            lines.append(f"{PAGE}{block.page} {block.label}".rstrip())
        lines.append(block.text)
    return "\n".join(lines) + "\n"


def read_text_file(path: Path, root: Path) -> Capture | None:
    """Read the text file of a capture; None when there is none that can be read.

    Nor one that lies outside the content folder *root* once links are followed: what
    stands in it is published.
    """
    try:
        is_inside = path.resolve().is_relative_to(root.resolve())
        if not (is_inside and path.is_file()) or path.stat().st_size > LARGEST:
            return None
        text = path.read_bytes().decode("utf-8")
    except (OSError, RuntimeError, UnicodeDecodeError):
        return None
    head, _, body = text.partition("\n\n")
    about = dict(line.split(": ", 1) for line in head.split("\n") if ": " in line)
    blocks, page, label = [], "", ""
    for line in body.removeprefix("\n").split("\n"):
        if line.startswith(PAGE):
            page, _, label = line.removeprefix(PAGE).partition(" ")
        elif line:
            blocks.append(Block(clean_text(line), page, label))
    return Capture(about, tuple(blocks))
