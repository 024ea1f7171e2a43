"""What a diagnostic's remedy is as edits of files, where it needs no judgement."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.authoring.edits import Reader, Splice
from pelican_factcheck.authoring.repairs import repair
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Edit

MECHANICAL = frozenset({"drifted-quote", "id-not-written-down"})
"""The rules whose remedy `repair` writes without being asked anything."""
BOM = "\ufeff"
LINE_END = re.compile(r"\r\n|\r|\n")


def add_edits(
    diagnostics: Iterable[Diagnostic], text: str, document: Document, read: Reader
) -> Iterator[Diagnostic]:
    """Add to *diagnostics* of the sidecar *text* the edits that `repair` would make.

    Each has all that its claim needs, the id included. Two diagnostics of one claim
    have the same edits, which are to be made once.
    """
    known: dict[str, tuple[Splice, ...]] = {}
    for one in diagnostics:
        if one.rule not in MECHANICAL or not one.claim or one.where is None:
            yield one
            continue
        if one.claim not in known:
            known[one.claim] = repair(text, document, read, only=[one.claim]).splices
        edits = to_edits(one.where.path, text, known[one.claim])
        yield one._replace(edits=edits)


def to_edits(path: str, text: str, splices: Sequence[Splice]) -> tuple[Edit, ...]:
    """Return *splices* of the *text* of a file by line and column, as editors count.

    A byte order mark counts as no column.
    """
    starts = [0, *(found.end() for found in LINE_END.finditer(text))]

    def point(offset: int) -> tuple[int, int]:
        line = bisect_right(starts, offset)
        first = starts[line - 1] + (line == 1 and text.startswith(BOM))
        return line, max(offset - first, 0) + 1

    return tuple(Edit(path, *point(s.start), *point(s.end), s.words) for s in splices)


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return *text* with *edits* of its file made; equal ones are made once."""
    starts = [0, *(found.end() for found in LINE_END.finditer(text))]
    mark = text.startswith(BOM)

    def offset(line: int, column: int) -> int:
        return starts[line - 1] + column - 1 + (mark and line == 1)

    parts, place = [], 0
    for edit in sorted(dict.fromkeys(edits), key=itemgetter(1, 2, 3, 4)):
        start = offset(edit.line, edit.column)
        parts += [text[place:start], edit.text]
        place = offset(edit.end_line, edit.end_column)
    return "".join([*parts, text[place:]])
