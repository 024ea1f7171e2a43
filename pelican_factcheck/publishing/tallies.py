"""What was found how often, what rests on what, and what was corrected."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pelican_factcheck.annotating.counts import TONES
from pelican_factcheck.publishing.charts import Finding
from pelican_factcheck.publishing.groups import Group, source_key
from pelican_factcheck.publishing.records import Record
from pelican_factcheck.sidecar.claims import Change
from pelican_factcheck.sidecar.evidence import Source
from pelican_factcheck.sidecar.verdicts import Scale, Verdict

MOST_EXAMPLES = 3
"""Claims under each verdict of the scale."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """One verdict of the scale, with what it was given to."""

    verdict: Verdict
    number: int
    examples: tuple[Record, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One entry of a claim's history, with the claim."""

    record: Record
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A claim that rests on a source, and what it takes from there."""

    record: Record
    sources: tuple[Source, ...]
    """The source, once for each time that the claim cites it."""


def upheld(records: Iterable[Record]) -> list[Record]:
    """Leave out the checks that have been withdrawn."""
    return [record for record in records if not record.note.withdrawn]


def dated_verdicts(records: Iterable[Record]) -> Iterator[Finding]:
    """Give the day and the verdict of each check."""
    return ((record.date, record.claim.verdict) for record in records)


def list_corrections(records: Iterable[Record]) -> tuple[Correction, ...]:
    """List what has been changed in the *records* since they came out, newest first."""
    corrections = [
        Correction(record=record, change=change)
        for record in records
        for change in record.claim.history
    ]
    return tuple(sorted(corrections, key=lambda each: each.change.date, reverse=True))


def rank_verdicts(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Put those that occur in order, each once: the truest first."""
    occurring = {verdict.key: verdict for verdict in verdicts}
    return tuple(
        sorted(
            occurring.values(),
            key=lambda v: (TONES.index(v.tone), -(v.value or 0), v.key),
        )
    )


def rank_scale(scale: Scale, records: Iterable[Record]) -> tuple[Rank, ...]:
    """Say of each verdict of the *scale* how often it was given, in the scale's order.

    The first *records* of each are its examples.
    """
    by_verdict: dict[str, list[Record]] = {key: [] for key in scale}
    for record in records:
        by_verdict[record.claim.verdict.key].append(record)
    return tuple(
        Rank(
            verdict=scale[key],
            number=len(given),
            examples=tuple(given[:MOST_EXAMPLES]),
        )
        for key, given in by_verdict.items()
    )


def list_uses(group: Group) -> tuple[Use, ...]:
    """List the claims that cite the source of *group*, and how."""
    return tuple(_use(record, group.key) for record in group.records)


def _use(record: Record, key: str) -> Use:
    claim = record.claim
    cited = [s for s in (*claim.sources, *claim.context) if source_key(s) == key]
    return Use(record=record, sources=tuple(cited))
