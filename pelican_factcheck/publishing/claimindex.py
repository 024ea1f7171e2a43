"""Where the page of each claim, claimant, source and tag is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import quote

from pelican_factcheck.publishing.groups import (
    MEMBERS,
    Group,
    fold_words,
    group_records,
    source_key,
)
from pelican_factcheck.publishing.records import Record, Site, newest_first
from pelican_factcheck.settings import PAGES
from pelican_factcheck.sidecar.evidence import Source
from pelican_factcheck.sidecar.filenames import assign_names

FOLDER = "factcheck/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """All records with their groups, and the path of each page below the site.

    A path is "" where the site has no such page.
    """

    site: Site
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
        """Give the path of the index, the scale or the corrections."""
        return f"{self.folder}{kind}.html" if kind in self.kinds else ""

    @property
    def search(self) -> str:
        """The path of the data for the browser's search."""
        return f"{self.folder}search.json"

    def claim(self, record: Record) -> str:
        """Give the path of a claim's own page, or else of its sentence."""
        return self.claim_page(record) or self.sentence(record)

    def claim_page(self, record: Record) -> str:
        """Give the path of a claim's own page."""
        if "claims" not in self.kinds:
            return ""
        return f"{self.folder}claims/{quote(self.claims[record.url])}.html"

    def article(self, record: Record) -> str:
        """Give the path of a claim's article."""
        return record.article_url.removeprefix(self.site.url).removeprefix("/")

    def sentence(self, record: Record) -> str:
        """Give the path of the sentence that was checked."""
        return record.url.removeprefix(self.site.url).removeprefix("/")

    def group(self, kind: str, slug: str) -> str:
        """Give the path of the page of a claimant, a source or a tag."""
        if kind not in self.kinds:
            return ""
        return f"{self.folder}{kind}/{quote(slug)}/index.html"

    def claimant(self, record: Record) -> str:
        """Give the path of the page of a record's claimant."""
        person = record.claim.claimant
        return self._member("claimants", fold_words(person.name)) if person else ""

    def source(self, source: Source) -> str:
        """Give the path of a source's page."""
        return self._member("sources", source_key(source))

    def tag(self, tag: str) -> str:
        """Give the path of a tag's page."""
        return self._member("tags", fold_words(tag))

    def slug(self, kind: str, key: str) -> str:
        """Give a group's name in addresses."""
        return self._slugs[kind, key]

    def _member(self, kind: str, key: str) -> str:
        return self.group(kind, self.slug(kind, key))


def make_directory(
    records: Sequence[Record],
    site: Site,
    *,
    folder: str = FOLDER,
    kinds: frozenset[str] = frozenset(PAGES),
) -> Directory:
    """Give every claim and group its place.

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
    """Tell each record the address of its own page, where it has one."""
    base = directory.site.url
    return tuple(
        # Texts of a claim that name no page of its own are then not the right ones.
        replace(record, page_url=f"{base}/{path}", written={}) if path else record
        for record in directory.records
        for path in [directory.claim_page(record)]
    )
