"""Where the page of each claim, claimant, source and tag is."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from urllib.parse import quote

from pelican_factcheck.publishing.records import Record, SiteInfo, newest_first
from pelican_factcheck.settings import PAGES
from pelican_factcheck.sidecar.claims import Person, Source
from pelican_factcheck.sidecar.slugs import assign_names

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
    """Return *records*, which come newest first, in groups, the largest first.

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
    """Yield the claimant of a record, whom spelling and case do not divide."""
    person = record.claim.claimant
    if person:
        yield fold_words(person.name), person.name, person


def tags_of(record: Record) -> Iterable[Member]:
    """Yield the tags of a record."""
    for tag in record.claim.tags:
        yield fold_words(tag), tag, None


def sources_of(record: Record) -> Iterable[Member]:
    """Yield what a record rests on, and its background."""
    for source in (*record.claim.sources, *record.claim.context):
        yield source_key(source), source.title or source.url, source


def source_key(source: Source) -> str:
    """Return what tells a source apart: its address, or else title, publisher and date."""
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
    """Return the records of one claimant by statement, however often it was made."""
    grouped: dict[str, list[Record]] = {}
    for record in records:
        grouped.setdefault(fold_words(record.claim.claim), []).append(record)
    return tuple(
        Statement(records=tuple(group), times=count_times(group))
        for group in grouped.values()
    )


def count_times(records: Iterable[Record]) -> int:
    """Return the number of occasions of a statement: appearances, or else days and places."""
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
    """Return *text* folded, so that case, spaces and the sign at its end make no difference."""
    return " ".join(text.casefold().split()).rstrip(".!?… ")


FOLDER = "factcheck/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """All records with their groups, and the path of each page below the site.

    A path is "" where the site has no such page.
    """

    site: SiteInfo
    folder: str
    kinds: frozenset[str]
    records: tuple[Record, ...]
    """Newest first."""
    groups: Mapping[str, tuple[Group, ...]]
    """By kind: `claimants`, `sources`, `tags`."""
    claims: Mapping[str, str]
    """The name of each claim's page by the claim's permanent address."""
    _slugs: Mapping[tuple[str, str], str] = field(repr=False)

    def page(self, kind: str) -> str:
        """Return the path of the index, the scale or the corrections."""
        return f"{self.folder}{kind}.html" if kind in self.kinds else ""

    @property
    def search(self) -> str:
        """The path of the data for the browser's search."""
        return f"{self.folder}search.json"

    def claim(self, record: Record) -> str:
        """Return the path of a claim's own page, or else of its sentence."""
        return self.claim_page(record) or self.sentence(record)

    def claim_page(self, record: Record) -> str:
        """Return the path of a claim's own page."""
        if "claims" not in self.kinds:
            return ""
        return f"{self.folder}claims/{quote(self.claims[record.url])}.html"

    def article(self, record: Record) -> str:
        """Return the path of a claim's article."""
        return record.article_url.removeprefix(self.site.url).removeprefix("/")

    def sentence(self, record: Record) -> str:
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
        return self._member("claimants", fold_words(person.name)) if person else ""

    def source(self, source: Source) -> str:
        """Return the path of a source's page."""
        return self._member("sources", source_key(source))

    def tag(self, tag: str) -> str:
        """Return the path of a tag's page."""
        return self._member("tags", fold_words(tag))

    def slug(self, kind: str, key: str) -> str:
        """Return a group's name in addresses."""
        return self._slugs[kind, key]

    def _member(self, kind: str, key: str) -> str:
        return self.group(kind, self.slug(kind, key))


def make_directory(
    records: Sequence[Record],
    site: SiteInfo,
    *,
    folder: str = FOLDER,
    kinds: frozenset[str] = frozenset(PAGES),
) -> Directory:
    """Return a place for every claim and group.

    Names are given out from the oldest record to the newest: a page stays where
    it is when claims are added.
    """
    listed = tuple(newest_first(records))
    oldest_first = listed[::-1]
    names = assign_names(record.claim.id for record in oldest_first)
    groups = {kind: group_records(listed, members) for kind, members in MEMBERS.items()}
    return Directory(
        site=site,
        folder=folder,
        kinds=kinds,
        records=listed,
        groups=groups,
        claims={
            record.url: name for record, name in zip(oldest_first, names, strict=True)
        },
        _slugs={
            (kind, group.key): group.slug for kind in groups for group in groups[kind]
        },
    )


def with_page_urls(directory: Directory) -> tuple[Record, ...]:
    """Return the records with the addresses of their own pages, where they have one."""
    base = directory.site.url
    return tuple(
        # Texts of a claim that name no page of its own are then not the right ones.
        replace(record, page_url=f"{base}/{path}", texts={}) if path else record
        for record in directory.records
        for path in [directory.claim_page(record)]
    )
