"""How rightly, after an edit, messages name the line of a sentence in its source file.

    python benchmarks/sources.py FOLDER [NUMBER] [SEED]

makes NUMBER edits (300) in the Markdown, reStructuredText and HTML files below FOLDER.
A sentence is quoted, the file is edited there or anywhere, and the quote is looked up
again as `check` does it. The first word of the passage that is found is changed in the
source where its place is named, and the file is rendered once more: the place is right
when that word is another in the passage, and nothing before it is.
"""

import logging
import random
import re
import sys
import tempfile
from collections import Counter
from itertools import islice
from pathlib import Path

from pelican.readers import Readers
from pelican.settings import DEFAULT_CONFIG

from pelican_factcheck.anchoring.anchors import look_up
from pelican_factcheck.anchoring.document import SourceText, document_of, letters_of
from pelican_factcheck.anchoring.sentences import sentence_around
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text
from pelican_factcheck.sidecar.claims import Quote

KINDS = {".md", ".markdown", ".rst", ".html", ".htm"}
WORD = re.compile(r"[^\W_]+")
EDITS = (
    "another word, a slip, one more, one less, a new line, a repeated passage,"
    " a passage less, a line more on top, lines of another system"
).split(", ")
OUTCOMES = ("right", "none", "gone", "wrong")
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


def edited(text: str, span: tuple[int, int], chance: random.Random) -> str:
    """Return *text* after an author's edit of the passage *span*, or beside it."""
    start, end = span
    words = [*WORD.finditer(text, start, end)]
    if not words:
        return text
    word = chance.choice(words)
    one, other = text[: word.start()], text[word.end() :]
    middle = len(word[0]) // 2
    return {
        "another word": f"{one}another{other}",
        "a slip": f"{one}{word[0][:middle]}{word[0][middle + 1 :]}{other}",
        "one more": f"{one}{word[0]} indeed{other}",
        "one less": f"{one}{other}",
        "a new line": f"{one}\n{word[0]}{other}" if other[:1] == " " else text,
        "a repeated passage": f"{text[:end]} {text[start:end]}{text[end:]}",
        "a passage less": f"{text[:start]}{text[end:]}",
        "a line more on top": text.replace("\n\n", "\n\nMore was found.\n\n", 1),
        "lines of another system": text.replace("\n", "\r\n"),
    }[chance.choice(EDITS)]


def judge(readers: Readers, path: Path, chance: random.Random) -> str:  # noqa: PLR0911 - an outcome each
    """Return what became of a quoted sentence of the file after an edit."""
    visible = render(readers, path)
    if visible is None or not visible.text.strip():
        return ""
    text = path.read_bytes().decode("utf-8", "replace")
    start, end = pick(visible, chance)
    quote = visible.words(start, end)
    if len(letters_of(quote)) < 12:  # noqa: PLR2004 - too short for a sentence
        return ""
    before = SourceText(str(path), text, document_of(visible, "en")).span(start, end)
    anywhere = chance.randrange(len(text))
    text = edited(text, before or (anywhere, anywhere + 80), chance)
    visible = render_text(readers, path, text)
    if visible is None:
        return ""
    document = document_of(visible, "en")
    finding = look_up(document, Quote(exact=quote))
    if not finding.end:
        return "gone"
    source = SourceText(str(path), text, document)
    span = source.span(finding.start, finding.end)
    if span is None:
        return "none"
    begin = first_letter(source, finding.start)
    for number in range(3):  # a link by the name of a target breaks with it
        again = render_text(readers, path, put(text, span[0], number))
        if again:
            break
    # Where one by the name of a heading breaks, that is told at the end.
    wanted = put(visible.text, begin, number)[: finding.end]
    if again and letters_of(again.text).startswith(letters_of(wanted)):
        return "right"
    where = source.location(*span)
    passage = visible.text[finding.start : finding.end]
    print(f"{path}:{where.line}:{where.column}: {passage[:70]!r}")
    return "wrong"


def first_letter(source: SourceText, start: int) -> int:
    """Return the offset of the first letter that is looked for in the source."""
    text = source.document.text
    while not text[start].isalnum() or any(
        begin <= start < end for begin, end in source.document.asides
    ):
        start += 1
    return start


def render_text(readers: Readers, path: Path, text: str) -> VisibleText | None:
    """Return the visible text of a file with this *text* in its place."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(text.encode())
        return render(readers, copy)


def put(text: str, offset: int, number: int) -> str:
    """Return *text* with other letters in the word *number* from *offset* on, as long."""
    words = [*islice(WORD.finditer(text, offset), number, number + 1)]
    if not words:
        return text
    return f"{text[: words[0].start()]}{'z' * len(words[0][0])}{text[words[0].end() :]}"


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
    total: Counter[str] = Counter()
    print(f"{'':>10}" + "".join(f"{name:>8}" for name in OUTCOMES))
    for kind, paths in files.items():
        counts: Counter[str] = Counter()
        for _ in range(number * TRIES // len(files)):
            if counts.total() - counts[""] >= number // len(files):
                break
            counts[judge(readers, chance.choice(paths), chance)] += 1
        print(f"{kind:>10}" + "".join(f"{counts[name]:8}" for name in OUTCOMES))
        total += counts
    print(f"{'all':>10}" + "".join(f"{total[name]:8}" for name in OUTCOMES))


if __name__ == "__main__":
    main()
