"""How often, and how rightly, a sentence of an article is found in its source file.

    python benchmarks/sources.py FOLDER [NUMBER] [SEED]

takes NUMBER sentences (300) from the Markdown, reStructuredText and HTML files below
FOLDER. The first word of each is changed in the source where the sentence was found,
and the file is rendered again: the place is right when that word is another in the
sentence, and nothing else is.
"""

import logging
import random
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

from pelican.readers import Readers
from pelican.settings import DEFAULT_CONFIG

from pelican_factcheck.anchoring.document import SourceText, document_of, letters_of
from pelican_factcheck.anchoring.sentences import sentence_around
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text

KINDS = {".md", ".markdown", ".rst", ".html", ".htm"}
WORD = re.compile(r"[^\W_]+")
TRIES = 20
"""Files that are opened for each sentence that is wanted, at most."""


def render(readers: Readers, path: Path) -> VisibleText | None:
    """Return the visible text of a file; None where Pelican cannot read it."""
    try:
        content = readers.read_file(str(path.parent), path.name).content
    except Exception:  # noqa: BLE001 - readers and their plugins raise anything
        return None
    return read_text(content or "")


def pick(visible: VisibleText, chance: random.Random) -> tuple[int, int]:
    """Return the range of a sentence of the text."""
    offset = chance.randrange(len(visible.text))
    return sentence_around(
        visible.text,
        offset,
        offset + 1,
        edges=visible.edges,
        lang="en",
        asides=visible.asides,
    )


def judge(readers: Readers, path: Path, chance: random.Random) -> str:
    """Return what became of one sentence of the file."""
    visible = render(readers, path)
    if visible is None or not visible.text.strip():
        return ""
    text = path.read_bytes().decode("utf-8", "replace")
    start, end = pick(visible, chance)
    passage = visible.text[start:end]
    if len(letters_of(passage)) < 12:  # noqa: PLR2004 - too short for a sentence
        return ""
    source = SourceText(str(path), text, document_of(visible, "en"))
    span = source.span(start, end)
    if span is None:
        return "none"
    marked = put(text, span[0])
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(marked.encode())
        again = render(readers, copy)
    wanted = put(visible.text, start + len(passage) - len(passage.lstrip()))
    if again and letters_of(again.text) == letters_of(wanted):
        return "right"
    where = source.location(*span)
    print(f"{path}:{where.line}:{where.column}: {passage[:70]!r}")
    return "wrong"


def put(text: str, offset: int) -> str:
    """Return *text* with other letters from *offset* on, and as long as before."""
    found = WORD.search(text, offset)
    if found is None:
        return text
    return f"{text[: found.start()]}{'z' * len(found[0])}{text[found.end() :]}"


def main() -> None:
    """Print the counts by kind of file."""
    logging.disable(logging.CRITICAL)
    folder = Path(sys.argv[1])
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 300  # noqa: PLR2004 - see above
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)  # noqa: PLR2004, S311 - see above
    files: dict[str, list[Path]] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix in KINDS and "theme" not in path.parts and path.is_file():
            files.setdefault(path.suffix[:4], []).append(path)
    settings = {**DEFAULT_CONFIG, "DEFAULT_DATE": "fs", "CACHE_CONTENT": False}
    readers = Readers(settings)
    for kind, paths in files.items():
        counts: Counter[str] = Counter()
        for _ in range(number * TRIES // len(files)):
            if counts.total() - counts[""] >= number // len(files):
                break
            counts[judge(readers, chance.choice(paths), chance)] += 1
        print(kind, {name: n for name, n in counts.items() if name})


if __name__ == "__main__":
    main()
