"""Links that land: text directives made from the words as a page writes them.

A directive of the URL standard (Scroll to Text Fragment) is matched by browsers in
ways that differ: one takes a hyphen for a dash, the other `ss` for `ß`, and neither
looks past a line break. So only plain words are used, in runs that one ordinary
space joins inside one block: what all engines read alike.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import quote

from pelican_factcheck.evidence.sourcetext import SourceText, Span

KINDS = frozenset({"HTML", "XHTML", "TXT", "MD"})
"""What browsers show as text in which they look."""
LONGEST = 8
"""Words of a passage that is named whole."""
END_WORDS = 3
"""Words that name an end of a longer passage, at first."""
WORD = r"[^\W_]+(?:['’][^\W_]+)?"
RUN = re.compile(rf"(?<![^\s\"'“”‘’«»„(\[—–]){WORD}(?: {WORD})*")
EAST = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
UNSPACED = re.compile("[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff]")
EAST_SENTENCE = re.compile(r"[^。！？\s][^。！？]*[。！？]")


class Run(NamedTuple):
    """Plain words that stand together, as offsets of a text."""

    start: int
    end: int
    words: tuple[Span, ...]


def make_fragment(source: SourceText, start: int, end: int) -> str:
    """Return the directive for the passage *start*:*end*, percent-encoded; "" for none.

    It is what follows `#:~:text=` in an address.
    """
    if source.kind not in KINDS or not source.text[start:end].strip():
        return ""
    passage = source.text[start:end]
    if UNSPACED.search(passage):
        return ""
    if EAST.search(passage):
        return _east(source, start, end)
    runs = list(_runs(source, start, end))
    if not runs:
        return ""
    return _whole(source.text, runs) or _ends(source.text, runs)


def _runs(source: SourceText, start: int, end: int) -> Iterator[Run]:
    """The runs of plain words in a passage; none goes over the edge of a block."""
    edges = [edge for edge in source.edges if start < edge < end]
    marks = [place for aside in source.asides for place in aside if start < place < end]
    cuts = sorted({start, *edges, *marks, end})
    for first, last in pairwise(cuts):
        if any(a <= first < b for a, b in source.asides):
            continue
        for found in RUN.finditer(source.text, first, last):
            words = tuple(word.span() for word in re.finditer(WORD, found[0]))
            base = found.start()
            yield Run(base, found.end(), tuple((base + a, base + b) for a, b in words))


def _whole(text: str, runs: list[Run]) -> str:
    """The words of the longest short run, if the page has them first here."""
    short = [run for run in runs if len(run.words) <= LONGEST]
    if len(runs) != 1 or not short:
        return ""
    run = short[0]
    if _first(text, text[run.start : run.end]) == run.start:
        return _encode(text[run.start : run.end])
    prefix = _prefix(text, run.start, run.end)
    return f"{prefix}{_encode(text[run.start : run.end])}" if prefix else ""


def _ends(text: str, runs: list[Run]) -> str:
    """The first and the last words, lengthened until the page has them only here."""
    head, tail = runs[0], runs[-1]
    start, stop = head.start, tail.end
    prefix = ""
    end = start
    for count in range(min(END_WORDS, len(head.words)), len(head.words) + 1):
        end = head.words[count - 1][1]
        if _first(text, text[start:end]) == start:
            break
    else:
        prefix = _prefix(text, start, end)
        if not prefix:
            return ""
    for count in range(min(END_WORDS, len(tail.words)), len(tail.words) + 1):
        begin = tail.words[-count][0]
        if begin < end:
            break
        if _first(text, text[begin:stop], end) == begin:
            return f"{prefix}{_encode(text[start:end])},{_encode(text[begin:stop])}"
    if prefix or _first(text, text[start:end]) == start:
        return f"{prefix}{_encode(text[start:end])}"
    return ""


def _prefix(text: str, start: int, end: int) -> str:
    """The words before a place that tell it from earlier ones, as `prefix-,`."""
    words = text[start:end]
    before = text[:start].rstrip(" ")
    pieces = before.split(" ")
    for count in range(1, LONGEST):
        piece = " ".join(pieces[-count:])
        if not piece:
            return ""
        if _first(text, f"{piece} {words}") == start - len(piece) - 1:
            return f"{_encode(piece)}-,"
    return ""


def _first(text: str, words: str, after: int = 0) -> int:
    """Where *words* stand first in *text*, as whole words in any case; -1 if nowhere."""
    found = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE).search(
        text, after
    )
    return found.start() if found else -1


def _east(source: SourceText, start: int, end: int) -> str:
    """The first whole sentence of a passage in Chinese or Japanese, if it is alone."""
    for found in EAST_SENTENCE.finditer(source.text, start, end):
        before = source.text[found.start() - 1 : found.start()]
        opens = not before or before.isspace() or before in "。！？"
        if opens and source.text.find(found[0]) == found.start():
            return _encode(found[0])
    return ""


def _encode(text: str) -> str:
    return quote(text, safe="").replace("-", "%2D").replace("_", "%5F")
