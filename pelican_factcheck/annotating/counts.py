"""How many claims of an article have which verdict, and what the checks rest on."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pelican_factcheck.annotating.notes import Note
from pelican_factcheck.annotating.translations import Words

TONES = ("true", "mostly", "mixed", "false", "unproven", "note")
GAP = 0.5
"""Between two parts of the summary's bar, in hundredths of its width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many claims of an article have one verdict, and their part of the bar."""

    label: str
    tone: str
    number: int
    id: str
    """The first such claim."""
    start: float
    width: float
    """Place and size of the bar's part, in hundredths of the bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What went into the checks of one article."""

    claims: int
    sources: int
    corrections: int
    last_checked: str
    """A date, or "" if no check has one."""


def count_verdicts(notes: Sequence[Note], words: Words) -> tuple[Count, ...]:
    """Count the claims by verdict, the truest first; withdrawn ones come last."""
    firsts: dict[str, Note] = {}
    numbers: Counter[str] = Counter()
    for note in notes:
        key = "" if note.withdrawn else note.claim.verdict.key
        firsts.setdefault(key, note)
        numbers[key] += 1
    ranked = sorted(numbers, key=lambda key: _rank(key, firsts[key]))
    return tuple(_counts([(firsts[key], numbers[key]) for key in ranked], words))


def cover(notes: Sequence[Note]) -> Coverage:
    """Tell what went into the checks of *notes*."""
    claims = [note.claim for note in notes]
    sources = [source for claim in claims for source in claim.sources]
    changes = [change for claim in claims for change in claim.history]
    return Coverage(
        claims=len(claims),
        sources=len({source.url or source.title for source in sources}),
        corrections=sum(change.kind == "correction" for change in changes),
        last_checked=max(
            (note.checked.date for note in notes if note.checked), default=""
        ),
    )


def _rank(key: str, note: Note) -> tuple[bool, int, float]:
    verdict = note.claim.verdict
    return (not key, TONES.index(verdict.tone), -(verdict.value or 0))


def _counts(groups: Sequence[tuple[Note, int]], words: Words) -> Iterator[Count]:
    total = sum(number for _, number in groups)
    start = 0.0
    for note, number in groups:
        share = 100 * number / total
        gap = GAP if start + share < 100 - GAP else 0
        verdict = note.claim.verdict
        yield Count(
            label=words.gettext("Withdrawn")
            if note.withdrawn
            else words.verdict(verdict),
            tone="withdrawn" if note.withdrawn else verdict.tone,
            number=number,
            id=note.id,
            start=round(start, 2),
            width=round(share - gap, 2),
        )
        start += share
