"""Published claims in the few fields by which lists, groups and search know them.

A site may have a hundred thousand claims. Lists of all of them are made of these; the
whole of a claim (`records.Record`) is loaded when a page shows it, and let go again.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from sys import intern
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, overload
from urllib.parse import quote

from msgspec import Struct, field

from pelican_factcheck.settings import Settings
from pelican_factcheck.sidecar.identifiers import canonical_tag, normal_address
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Scale, check_scale

if TYPE_CHECKING:  # a build in which nothing has changed loads no claims
    from pelican_factcheck.publishing.records import Record
    from pelican_factcheck.sidecar.claims import Claim, Said, Source


UNQUOTED = re.compile("[A-Za-z0-9_.~-]*")
"""Marks that stand in addresses as they are; nearly all do."""
S = TypeVar("S")
T = TypeVar("T")


BREAK_ORDER = {"scale-degenerate", "scale-inverted", "rating-out-of-range"}
"""The rules about scales whose numbers say nothing."""


class Publisher(Struct, frozen=True, kw_only=True, eq=False):
    """Who answers for the checks; a build has one."""

    name: str
    url: str
    logo: str = ""
    """The address of a picture."""
    policies: Mapping[str, str] = {}
    """From names of `settings.POLICIES` to addresses."""


class SiteInfo(Struct, frozen=True, kw_only=True, dict=True):
    """What all records of a build have in common."""

    name: str
    url: str
    """Absolute, without a slash at its end."""
    publisher: Publisher
    lang: str = "en"
    licence: str = ""
    """The address of the licence under which the data may be used, or ""."""
    data_url: str = ""
    """Where the data files lie, without a slash at its end; "" for `url`."""
    scale: Scale = field(default_factory=lambda: DEFAULT_SCALE)

    def data_file(self, name: str) -> str:
        """Return the address of the data file *name*."""
        return f"{self.data_url or self.url}/{name}"

    @cached_property
    def bounds(self) -> tuple[float, float] | None:
        """The worst and the best number of the scale; None if it has no order.

        One that is broken has none: machines would read false as true.
        """
        if not BREAK_ORDER.isdisjoint(one.rule for one in check_scale(self.scale)):
            return None
        values = [v.value for v in self.scale.values() if v.value is not None]
        worst, best = min(values, default=0), max(values, default=0)
        return (worst, best) if worst < best else None


class About(NamedTuple):
    """What is published about an article."""

    title: str
    """As HTML."""
    url: str
    """Below the site."""
    published: str
    """The article's date, `YYYY-MM-DD`, or ""."""
    modified: str
    authors: tuple[str, ...]
    to_root: str = ""
    """How links lead from its file to the site's folder, as in `../..`; "" for absolutely."""


def read_site(settings: Settings, site: Mapping[str, Any]) -> SiteInfo:
    """Return what Pelican's and our settings say of the site as a publisher."""
    name = str(site.get("SITENAME", ""))
    # In one form, since other addresses are cut where this one ends.
    url = normal_address(str(site.get("SITEURL", ""))).rstrip("/")
    own = dict(settings.publisher)
    publisher = Publisher(
        name=own.pop("name", name),
        url=own.pop("url", url),
        logo=own.pop("logo", ""),
        policies=own,
    )
    folder = settings.url.rstrip("/")
    return SiteInfo(
        name=name,
        url=url,
        publisher=publisher,
        lang=canonical_tag(str(site.get("DEFAULT_LANG", "en"))),
        licence=settings.licence,
        data_url=f"{url}/{folder}" if folder else url,
        scale=settings.verdicts,
    )


class ListedArticle(Struct, frozen=True, gc=False, omit_defaults=True):
    """The article of a claim."""

    title: str
    """Plain text, no HTML."""
    url: str
    """Absolute, percent-encoded, without a fragment."""
    lang: str
    published: str = ""
    """`YYYY-MM-DD`."""
    key: bytes = b""
    """The name under which the store keeps the rest of it."""


NOWHERE = ListedArticle("", "", "")


class ListedClaim(Struct, gc=False, omit_defaults=True, kw_only=True):
    """What lists say of one published claim."""

    place: int
    """Which of the published claims of its article, counted from 0."""
    number: int
    """That of its note."""
    id: str
    statement: str
    verdict: str
    """The key of an entry of the site's scale."""
    date: str
    """The day of the check, `YYYY-MM-DD`."""
    lang: str = ""
    """That of the statement, where it is not the article's."""
    check_lang: str = ""
    """That of the check, where it is not the statement's."""
    changed: str = ""
    """The day of the latest change since, or ""."""
    own_mark: str = ""
    """The id of its first mark, where that is not made of its own."""
    state: str = ""
    """What became of the check: `withdrawn`, `corrected`, or ""."""
    claimant: str = ""
    tags: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    """Evidence and background: what tells a source apart (`source_key`), and behind it
    its name where that is another text, or ""."""
    occasions: tuple[str, ...] = ()
    """The occasions on which the statement was made, as far as is known."""
    changes: tuple[str, ...] = ()
    """The dates of the entries of its history, "" for entries without one.

    Of a correction that has no entry "" is the last one.
    """
    inherited: int = 0
    """How many of these are of the claim where it stands itself."""
    use: str = ""
    """What tells the claim from others of the site, where it stands elsewhere itself."""
    uses: tuple["ListedClaim", ...] = ()
    """The same claim in the articles that use it, the oldest first; set by `gather`.

    Of one that is used itself, those by the same claimant.
    """
    article: ListedArticle = NOWHERE
    """Kept once for all of its claims, and set when they are in memory."""

    def __post_init__(self) -> None:
        # A hundred thousand claims share few of these texts.
        self.verdict, self.date = intern(self.verdict), intern(self.date)
        self.claimant = intern(self.claimant)
        self.tags = tuple(map(intern, self.tags))
        self.cited = tuple(map(intern, self.cited))

    @property
    def sources(self) -> Iterable[tuple[str, str]]:
        """What tells each source apart, and its name."""
        pairs = zip(self.cited[::2], self.cited[1::2], strict=True)
        return ((key, name or key) for key, name in pairs)

    @property
    def mark(self) -> str:
        """The id of its first mark."""
        return self.own_mark or f"claim-{self.id}"

    @property
    def url(self) -> str:
        """The claim's permanent address: its first mark in the article."""
        return f"{self.article.url}#{quote_mark(self.mark)}"

    @property
    def withdrawn(self) -> bool:
        """Whether the check is no longer upheld."""
        return self.state == "withdrawn"

    @property
    def article_url(self) -> str:
        """Absolute, percent-encoded, without a fragment."""
        return self.article.url

    @property
    def published(self) -> str:
        """The article's date, `YYYY-MM-DD`."""
        return self.article.published

    @property
    def language(self) -> str:
        """The language of the statement."""
        return self.lang or self.article.lang


def quote_mark(mark: str) -> str:
    """Return the id of an element as it stands in an address."""
    return mark if UNQUOTED.fullmatch(mark) else quote(mark)


Load = Callable[[ListedClaim], "Record"]
"""Returns the whole of a claim."""
Cite = Callable[[ListedClaim, str], "tuple[Source, ...]"]
"""Returns what a claim cites of a source, by the key of that (`source_key`)."""


class ListedRecord:
    """A listed claim as templates know records; the whole of it is loaded on demand."""

    def __init__(self, listed: ListedClaim, load: Load, scale: Scale) -> None:
        self.listed = listed
        self.finding = scale[listed.verdict]
        self._load = load

    @property
    def id(self) -> str:
        """What the site calls the claim."""
        return self.listed.id

    @property
    def statement(self) -> str:
        """What was claimed."""
        return self.listed.statement

    @property
    def language(self) -> str:
        """The language of the statement."""
        return self.listed.language

    @property
    def check_language(self) -> str:
        """The language in which the check is written."""
        return self.listed.check_lang or self.listed.language

    @property
    def state(self) -> str:
        """What became of the check: `withdrawn`, `corrected`, or ""."""
        return self.listed.state

    @property
    def claimant_name(self) -> str:
        """Who made the claim, or ""."""
        return self.listed.claimant

    @property
    def date(self) -> str:
        """The day of the check."""
        return self.listed.date

    @property
    def lang(self) -> str:
        """The article's language."""
        return self.listed.article.lang

    @property
    def article_title(self) -> str:
        """Plain text, no HTML."""
        return self.listed.article.title

    @property
    def article_url(self) -> str:
        """Absolute, percent-encoded, without a fragment."""
        return self.listed.article.url

    @property
    def url(self) -> str:
        """The claim's permanent address."""
        return self.listed.url

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever records have
        """Return what only the whole of the claim has."""
        return getattr(self._load(self.listed), name)


def list_claim(record: "Record", place: int) -> ListedClaim:
    """Return what lists say of *record*, the claim at *place* in its article."""
    claim, mark = record.claim, record.note.id
    language, check = record.language, record.check_language
    changes, inherited = _list_changes(claim)
    return ListedClaim(
        place=place,
        number=record.note.number,
        id=record.id,
        statement=claim.claim,
        verdict=claim.verdict.key,
        date=record.date,
        lang=language if language != record.lang else "",
        check_lang=check if check != language else "",
        changed=record.changed,
        own_mark=mark if mark != f"claim-{record.id}" else "",
        state=record.note.state,
        use=claim.home.key if claim.home else "",
        claimant=claim.claimant.name if claim.claimant else "",
        tags=claim.tags,
        cited=tuple(
            text
            for source in (*claim.sources, *claim.context)
            for text in _named(source)
        ),
        occasions=tuple(occasions_of(claim.said)),
        changes=changes,
        inherited=inherited,
    )


def _list_changes(claim: "Claim") -> tuple[tuple[str, ...], int]:
    """Return the dates of what was changed in a *claim*, and how many are inherited.

    What was corrected or withdrawn is a change, whether an entry says so or not.
    """
    inherited = claim.home.changes if claim.home else 0
    changes = tuple(change.date for change in claim.history)
    if claim.status == "corrected" and len(changes) == inherited:
        return (*changes, ""), inherited
    if claim.status == "withdrawn" and not changes:
        return ("",), 1 if claim.home else 0
    return changes, inherited


def each_place(claims: Iterable[ListedClaim]) -> Iterator[tuple[ListedClaim, int]]:
    """Yield *claims* and their uses, each with the number of its first change of its own."""
    for claim in claims:
        yield claim, 0
        for use in claim.uses:
            yield use, use.inherited


def list_article(record: "Record") -> ListedArticle:
    """Return what lists say of the article of *record*."""
    title, url = str(record.article_title), record.article_url
    return ListedArticle(title, url, record.lang, record.published)


def _named(source: "Source") -> tuple[str, str]:
    key, name = source_key(source), source.title or source.url
    return key, "" if name == key else name


def source_key(source: "Source") -> str:
    """Return what tells a source apart: its address, or else title, publisher and date."""
    if source.url:
        return source.url.partition("#")[0]
    return fold_words(f"{source.title} {source.publisher} {source.date}")


def cite_by(load: Load) -> Cite:
    """Return a function that finds what is cited in the whole of a claim."""

    def cite(listed: ListedClaim, key: str) -> "tuple[Source, ...]":
        claim = load(listed).claim
        sources = (*claim.sources, *claim.context)
        return tuple(one for one in sources if source_key(one) == key)

    return cite


def fold_words(text: str) -> str:
    """Return *text* folded, so that case, spaces and the sign at its end make no difference.

    A text of nothing but signs keeps them.
    """
    folded = " ".join(text.casefold().split())
    return folded.rstrip(".!?… ") or folded


def occasions_of(said: "Said | None") -> Iterable[str]:
    """Yield what tells the occasions apart: appearances, or else days and places."""
    if said and said.appearances:
        for place in said.appearances:
            yield place.url or f"{place.title} {place.date}"
    elif said and (said.date or said.where):
        yield f"{said.date}\n{said.where}"


class Loaded(Sequence[T], Generic[S, T]):
    """The values that *load* returns for *items*, each made when it is asked for."""

    def __init__(self, items: Sequence[S], load: Callable[[S], T]) -> None:
        self._items, self._load = items, load

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> "Loaded[S, T]": ...
    def __getitem__(self, place: int | slice) -> "T | Loaded[S, T]":
        if isinstance(place, slice):
            return Loaded(self._items[place], self._load)
        return self._load(self._items[place])
