"""Two wordings of one sentence as one, word by word: what is gone, and what is new."""

from collections.abc import Iterator, Sequence

from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.diagnostics.diagnostic import COLORS, one_line

REMOVED, ADDED = "\x1b[31m", "\x1b[32m"


def render_words(
    differences: Sequence[Difference], *, color: bool = False
) -> list[tuple[str, int]]:
    """Show a quote against what the article says, each word with its width.

    `[-…-]` was quoted and is gone, `{+…+}` is new.
    """
    words: list[tuple[str, int]] = []
    for step in differences:
        if step.op == "equal":
            words += _paint(step.theirs, "")
            continue
        words += _paint(f"[-{step.ours}-]" if step.ours else "", REMOVED * color)
        words += _paint(f"{{+{step.theirs}+}}" if step.theirs else "", ADDED * color)
    return words


def _paint(text: str, color: str) -> Iterator[tuple[str, int]]:
    end = COLORS["end"] if color else ""
    for word in one_line(text).split():
        yield f"{color}{word}{end}", len(word)


def fill_words(words: Sequence[tuple[str, int]], width: int, edge: int) -> str:
    """Join *words*, and break the line where the next one would go over its end.

    *edge* columns are taken on the first line, and left free on the others; with
    a *width* of 0 there is one line.
    """
    text, used = "", edge
    for word, size in words:
        if width and text and used + 1 + size > width:
            text, used = f"{text}\n{' ' * edge}{word}", edge + size
        else:
            gap = " " if text else ""
            text, used = f"{text}{gap}{word}", used + len(gap) + size
    return text
