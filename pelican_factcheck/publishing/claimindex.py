"""Where the page of each claim, claimant, source and tag is, and what it counts."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from urllib.parse import quote

from msgspec import Struct

from pelican_factcheck.annotating.notes import TONES
from pelican_factcheck.publishing.listing import (
    Cite,
    ListedClaim,
    ListedRecord,
    Load,
    Loaded,
    SiteInfo,
    cite_by,
    each_place,
    fold_words,
    source_key,
)
from pelican_factcheck.publishing.records import Record, newest_first
from pelican_factcheck.settings import PAGES
from pelican_factcheck.sidecar.claims import Change, Person, Source
from pelican_factcheck.sidecar.identifiers import assign_names
from pelican_factcheck.sidecar.verdicts import Scale, Verdict

AnyClaim = Record | ListedClaim | ListedRecord
Member = tuple[str, str]
"""What makes a group one, and its name."""


class Group(Struct, frozen=True, kw_only=True):
    """Some records, and what they have in common."""

    key: str
    name: str
    slug: str
    """The group's name in addresses, unlike that of any other of its kind."""
    records: tuple[ListedClaim, ...]
    """In the order in which they came, each once."""
    kind: str
    load: Load
    cite: Cite

    @property
    def subject(self) -> Person | Source | None:
        """The claimant or source as the oldest of the claims names it; None for a tag."""
        if self.kind == "claimants":
            return self.load(self.records[-1]).claim.claimant
        cited = self.cite(self.records[-1], self.key) if self.kind == "sources" else ()
        return next(iter(cited), None)


class Statement(Struct, frozen=True, kw_only=True):
    """One statement, however often it was made and checked."""

    listed: tuple[ListedClaim, ...]
    load: Load

    @property
    def records(self) -> tuple[Record, ...]:
        """The checks of it, newest first."""
        return tuple(map(self.load, self.listed))

    @property
    def times(self) -> int:
        """How often it was made, as far as the checks say."""
        return count_times(self.listed)


def group_records(
    records: Sequence[ListedClaim], kind: str, load: Load, cite: Cite
) -> tuple[Group, ...]:
    """Return *records*, which come newest first, in groups, the largest first.

    Slugs are given out from the oldest record to the newest, so that a group
    keeps its address when others join.
    """
    names: dict[str, str] = {}
    grouped: dict[str, list[ListedClaim]] = {}
    for record in reversed(records):
        for key, name in MEMBERS[kind](record):
            names.setdefault(key, name)
            member = _made_by(key, record) if kind == "claimants" else record
            members = grouped.setdefault(key, [])
            if not (members and members[-1] is member):
                members.append(member)
    slugs = assign_names(names.values())
    groups = (
        Group(
            key=key,
            name=names[key],
            slug=slug,
            records=tuple(reversed(grouped.pop(key))),
            kind=kind,
            load=load,
            cite=cite,
        )
        for key, slug in zip(names, slugs, strict=True)
    )
    return tuple(sorted(groups, key=lambda group: (-len(group.records), group.slug)))


def _made_by(claimant: str, claim: ListedClaim) -> ListedClaim:
    """Return a claim as the first article has it in which the *claimant* made it."""
    places = (claim, *claim.uses)
    return next(one for one in places if fold_words(one.claimant) == claimant)


def claimant_of(claim: ListedClaim) -> Iterable[Member]:
    """Yield who made a claim, here and where it is used; spelling and case do not divide."""
    for place in (claim, *claim.uses):
        if place.claimant:
            yield fold_words(place.claimant), place.claimant


def tags_of(claim: ListedClaim) -> Iterable[Member]:
    """Yield the tags of a claim."""
    for tag in claim.tags:
        yield fold_words(tag), tag


def sources_of(claim: ListedClaim) -> Iterable[Member]:
    """Yield what a claim rests on, and its background."""
    return claim.sources


MEMBERS: Mapping[str, Callable[[ListedClaim], Iterable[Member]]] = {
    "claimants": claimant_of,
    "sources": sources_of,
    "tags": tags_of,
}
"""How records are sorted into each kind of group."""


def group_statements(
    records: Iterable[ListedClaim], load: Load
) -> tuple[Statement, ...]:
    """Return the records of one claimant by statement, however often it was made."""
    grouped: dict[str, list[ListedClaim]] = {}
    for record in records:
        grouped.setdefault(fold_words(record.statement), []).append(record)
    return tuple(
        Statement(listed=tuple(group), load=load) for group in grouped.values()
    )


def count_times(records: Iterable[ListedClaim]) -> int:
    """Return the number of occasions of a statement: appearances, or else days and places.

    Of a claim that the same person makes in several articles, each is an occasion that
    names none.
    """
    occasions: set[str] = set()
    for record in records:
        occasions.update(record.occasions)
        by = fold_words(record.claimant)
        others = [use for use in record.uses if fold_words(use.claimant) == by]
        for place in (record, *others) if others else ():
            occasions.update(place.occasions or (place.article_url,))
    return max(len(occasions), 1)


FOLDER = "factcheck/"


class Directory(Struct, frozen=True, kw_only=True):
    """All records with their groups, and the path of each page below the site.

    A path is "" where the site has no such page.
    """

    site: SiteInfo
    folder: str
    kinds: frozenset[str]
    records: tuple[ListedClaim, ...]
    """Newest first."""
    load: Load
    """Returns the whole of one of them."""
    groups: Mapping[str, tuple[Group, ...]]
    """By kind: `claimants`, `sources`, `tags`."""
    claims: Mapping[str, str]
    """The names of claim pages that are not the claim's own id, by its address."""
    _slugs: Mapping[str, Mapping[str, str]]

    def page(self, kind: str) -> str:
        """Return the path of the index, the scale or the corrections."""
        return f"{self.folder}{kind}.html" if kind in self.kinds else ""

    @property
    def search(self) -> str:
        """The path of the data for the browser's search."""
        return f"{self.folder}search.json"

    def shown(self, records: Sequence[ListedClaim]) -> Sequence[ListedRecord]:
        """Return *records* as templates know them, each made when it is shown."""
        scale = self.site.scale
        return Loaded(records, lambda each: ListedRecord(each, self.load, scale))

    def claim(self, record: AnyClaim) -> str:
        """Return the path of a claim's own page, or else of its sentence."""
        return self.claim_page(record) or self.sentence(record)

    def claim_page(self, record: AnyClaim) -> str:
        """Return the path of a claim's own page."""
        if "claims" not in self.kinds:
            return ""
        return claim_page_path(self.folder, self.claim_name(record))

    def claim_name(self, record: AnyClaim) -> str:
        """Return the name of a claim's own page, unlike that of any other."""
        name = self.claims.get(record.url) if self.claims else None
        return name or claim_name(record.id)

    def article(self, record: AnyClaim) -> str:
        """Return the path of a claim's article."""
        return record.article_url.removeprefix(self.site.url).removeprefix("/")

    def sentence(self, record: AnyClaim) -> str:
        """Return the path of the sentence that was checked."""
        return record.url.removeprefix(self.site.url).removeprefix("/")

    def group(self, kind: str, slug: str) -> str:
        """Return the path of the page of a claimant, a source or a tag."""
        if kind not in self.kinds:
            return ""
        return f"{self.folder}{kind}/{quote(slug)}/index.html"

    def claimant(self, record: Record) -> str:
        """Return the path of the page of a record's claimant."""
        person = record.claim.claimant
        return self.claimant_path(person.name) if person else ""

    def claimant_path(self, name: str) -> str:
        """Return the path of the page of the claimant of this *name*; "" for no name."""
        return self._member("claimants", fold_words(name)) if name else ""

    def source(self, source: Source) -> str:
        """Return the path of a source's page."""
        return self._member("sources", source_key(source))

    def tag(self, tag: str) -> str:
        """Return the path of a tag's page."""
        return self._member("tags", fold_words(tag))

    def slug(self, kind: str, key: str) -> str:
        """Return a group's name in addresses."""
        return self._slugs[kind][key]

    def _member(self, kind: str, key: str) -> str:
        return self.group(kind, self.slug(kind, key))


@lru_cache(4096)
def claim_page_path(folder: str, name: str) -> str:
    """Return the path of the claim page of this *name* below the site."""
    return f"{folder}claims/{quote(name)}.html"


@lru_cache(4096)
def claim_name(own_id: str) -> str:
    """Return the name that the page of a claim has, unless an older claim has it."""
    return assign_names([own_id])[0]


def make_directory(
    records: Sequence[ListedClaim],
    site: SiteInfo,
    load: Load,
    *,
    folder: str = FOLDER,
    kinds: frozenset[str] = frozenset(PAGES),
    cite: Cite | None = None,
) -> Directory:
    """Return a place for every claim and group.

    *cite* finds what claims cite without the rest of them, where that is possible.

    Names are given out from the oldest record to the newest: a page stays where
    it is when claims are added.
    """
    cite = cite or cite_by(load)
    listed = newest_first(records)
    oldest_first = listed[::-1]
    # Only pages need names that no other claim of the site has.
    named = oldest_first if "claims" in kinds else ()
    names = assign_names(record.id for record in named)
    groups = {kind: group_records(listed, kind, load, cite) for kind in MEMBERS}
    return Directory(
        site=site,
        folder=folder,
        kinds=kinds,
        records=listed,
        load=load,
        groups=groups,
        claims={
            place.url: name
            for record, name in zip(named, names, strict=True)
            if name != claim_name(record.id)
            for place in (record, *record.uses)
        },
        _slugs={
            kind: {group.key: group.slug for group in groups[kind]} for kind in groups
        },
    )


# --- what pages count -------------------------------------------------------------------

DatedVerdict = tuple[str, Verdict]
"""The date of a check, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and what it found."""
MOST_EXAMPLES = 3
"""Claims under each verdict of the scale."""


class Rank(Struct, frozen=True, kw_only=True):
    """One verdict of the scale, with what it was given to."""

    verdict: Verdict
    number: int
    examples: tuple[Record, ...]


class Correction(Struct, frozen=True, kw_only=True):
    """One entry of a claim's history, with the claim."""

    record: Record
    change: Change


class Use(Struct, frozen=True, kw_only=True):
    """A claim that rests on a source, and what it takes from there."""

    record: ListedRecord
    sources: tuple[Source, ...]
    """The source, once for each time that the claim cites it."""


def upheld(records: Iterable[ListedClaim]) -> list[ListedClaim]:
    """Return the records without those that were withdrawn."""
    return [record for record in records if not record.withdrawn]


def dated_verdicts(
    records: Iterable[ListedClaim], scale: Scale
) -> Iterator[DatedVerdict]:
    """Yield the day and the verdict of each check."""
    return ((record.date, scale[record.verdict]) for record in records)


UNTOLD = Change(kind="correction")
"""A correction of which no entry of a history tells."""


def list_corrections(
    records: Iterable[ListedClaim], load: Load
) -> Sequence[Correction]:
    """Return what was changed in the *records* since they came out, newest first.

    Of an article that uses a claim that is what was corrected there.
    """
    changes = [
        (date, place, one)
        for one, first in each_place(records)
        for place, date in enumerate(one.changes[first:], first)
    ]
    changes.sort(key=lambda change: change[0], reverse=True)

    def correction(change: tuple[str, int, ListedClaim]) -> Correction:
        record = load(change[2])
        told = record.claim.history[change[1] : change[1] + 1]
        return Correction(record=record, change=told[0] if told else UNTOLD)

    return Loaded(changes, correction)


def rank_verdicts(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Return the verdicts that occur, each once, the truest first."""
    occurring = {verdict.key: verdict for verdict in verdicts}
    return tuple(
        sorted(
            occurring.values(),
            key=lambda v: (TONES.index(v.tone), -(v.value or 0), v.key),
        )
    )


def rank_scale(
    scale: Scale, records: Iterable[ListedClaim], load: Load
) -> tuple[Rank, ...]:
    """Return how often each verdict of the *scale* was given, in the scale's order.

    The first *records* of each are its examples.
    """
    by_verdict: dict[str, list[ListedClaim]] = {key: [] for key in scale}
    for record in records:
        by_verdict[record.verdict].append(record)
    return tuple(
        Rank(
            verdict=scale[key],
            number=len(given),
            examples=tuple(map(load, given[:MOST_EXAMPLES])),
        )
        for key, given in by_verdict.items()
    )


def list_uses(directory: Directory, group: Group) -> Sequence[Use]:
    """Return the claims that cite the source of *group*, and how."""

    def use(listed: ListedClaim) -> Use:
        record = ListedRecord(listed, directory.load, directory.site.scale)
        return Use(record=record, sources=group.cite(listed, group.key))

    return Loaded(group.records, use)
