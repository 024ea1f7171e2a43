"""The sentences of an article, listed for whoever is to choose among them."""

from collections.abc import Collection, Iterator, Sequence
from textwrap import wrap

from pelican_factcheck.authoring.ranking import Sentence
from pelican_factcheck.checking.terminal import Terminal
from pelican_factcheck.diagnostics.diagnostic import COLORS, one_line

USUAL_WIDTH = 80
EDGE = 7
"""Columns for the sign and the number."""
STYLES = {
    "bold": COLORS["bold"],
    "dim": "\x1b[2m",
    "sign": "\x1b[1;33m",
    "end": "\x1b[0m",
}
BARE = dict.fromkeys(STYLES, "")


def list_sentences(
    name: str,
    sentences: Sequence[Sentence],
    known: Collection[int],
    terminal: Terminal,
) -> str:
    """List *sentences* in order; a `>` marks those most worth checking.

    Below these stands what speaks for it. *known* are the numbers of those that a
    claim quotes already; they are marked with `=`.
    """
    parts = [_part(one, terminal, is_known=one.number in known) for one in sentences]
    marked = sum(one.worth_checking and one.number not in known for one in sentences)
    legend = f"{len(sentences)} sentences, {marked} most worth checking (>)"
    if known:
        legend += f", {len(known)} quoted already (=)"
    return "\n".join([f"{one_line(name)}: {legend}", "", *parts])


def _part(sentence: Sentence, terminal: Terminal, *, is_known: bool) -> str:
    """One sentence over as many lines as it needs."""
    paint = STYLES if terminal.color else BARE
    worth = sentence.worth_checking and not is_known
    sign = "=" if is_known else ">" if worth else " "
    first, *others = _lines(sentence.text, terminal)
    edge = " " * EDGE
    lines = [
        f"{paint['sign']}{sign}{paint['end']}{sentence.number:>4}  {first}",
        *(f"{edge}{line}" for line in others),
    ]
    if worth:
        told = "  ".join(_reasons(sentence))
        lines += [
            f"{paint['dim']}{edge}{line}{paint['end']}"
            for line in _lines(told, terminal)
        ]
    return "\n".join(lines)


def _lines(text: str, terminal: Terminal) -> list[str]:
    width = (terminal.width or USUAL_WIDTH) - EDGE
    return wrap(one_line(text), width, break_on_hyphens=False)


def _reasons(sentence: Sentence) -> Iterator[str]:
    """The score and what it is made of, by kind and word."""
    yield f"score {sentence.score}:"
    for signal in sentence.signals:
        yield f"{signal.kind.name} ({signal.words})"
