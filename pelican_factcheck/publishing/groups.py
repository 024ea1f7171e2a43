"""Claims that belong together: of one claimant, on one source, under one tag."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pelican_factcheck.publishing.records import Record
from pelican_factcheck.sidecar.claims import Person
from pelican_factcheck.sidecar.evidence import Source
from pelican_factcheck.sidecar.filenames import assign_names

Member = tuple[str, str, Person | Source | None]
"""What makes a group one, its name, and whom or what it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Some records, and what they have in common."""

    key: str
    name: str
    slug: str
    """The group's name in addresses, unlike that of any other of its kind."""
    records: tuple[Record, ...]
    """In the order in which they came, each once."""
    subject: Person | Source | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement, however often it was made and checked."""

    records: tuple[Record, ...]
    times: int
    """How often it was made, as far as the checks say."""


def group_records(
    records: Sequence[Record], members: Callable[[Record], Iterable[Member]]
) -> tuple[Group, ...]:
    """Sort *records*, which come newest first, into groups, the largest first.

    Slugs are given out from the oldest record to the newest, so that a group
    keeps its address when others join.
    """
    names: dict[str, tuple[str, Person | Source | None]] = {}
    grouped: dict[str, dict[str, Record]] = {}
    for record in reversed(records):
        for key, name, subject in members(record):
            names.setdefault(key, (name, subject))
            grouped.setdefault(key, {})[record.url] = record
    slugs = assign_names(name for name, _ in names.values())
    groups = (
        Group(
            key=key,
            name=names[key][0],
            slug=slug,
            records=tuple(reversed(grouped[key].values())),
            subject=names[key][1],
        )
        for key, slug in zip(names, slugs, strict=True)
    )
    return tuple(sorted(groups, key=lambda group: (-len(group.records), group.slug)))


def claimant_of(record: Record) -> Iterable[Member]:
    """Give the claimant of a record, whom spelling and case do not divide."""
    person = record.claim.claimant
    if person:
        yield fold_words(person.name), person.name, person


def tags_of(record: Record) -> Iterable[Member]:
    """Give the tags of a record."""
    for tag in record.claim.tags:
        yield fold_words(tag), tag, None


def sources_of(record: Record) -> Iterable[Member]:
    """Give what a record rests on, and its background."""
    for source in (*record.claim.sources, *record.claim.context):
        yield source_key(source), source.title or source.url, source


def source_key(source: Source) -> str:
    """Tell sources apart: by address, or else by title, publisher and date."""
    if source.url:
        return source.url.partition("#")[0]
    return fold_words(f"{source.title} {source.publisher} {source.date}")


MEMBERS: Mapping[str, Callable[[Record], Iterable[Member]]] = {
    "claimants": claimant_of,
    "sources": sources_of,
    "tags": tags_of,
}
"""How records are sorted into each kind of group."""


def group_statements(records: Iterable[Record]) -> tuple[Statement, ...]:
    """Bring the records of one claimant that put the same statement together."""
    grouped: dict[str, list[Record]] = {}
    for record in records:
        grouped.setdefault(fold_words(record.claim.claim), []).append(record)
    return tuple(
        Statement(records=tuple(group), times=count_times(group))
        for group in grouped.values()
    )


def count_times(records: Iterable[Record]) -> int:
    """Count the occasions of a statement: appearances, or else days and places."""
    occasions: set[tuple[str, ...]] = set()
    for record in records:
        said = record.claim.said
        if said and said.appearances:
            occasions |= {
                (place.url or f"{place.title} {place.date}",)
                for place in said.appearances
            }
        elif said and (said.date or said.where):
            occasions.add((said.date, said.where))
    return max(len(occasions), 1)


@lru_cache(maxsize=4096)
def fold_words(text: str) -> str:
    """Fold *text* so that case, spaces and the sign at its end make no difference."""
    return " ".join(text.casefold().split()).rstrip(".!?… ")
