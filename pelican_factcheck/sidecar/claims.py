"""The nouns: claim, verdict, source, quote, as frozen models.

A claim that was read is valid. Missing texts and dates are "", dates are texts
`YYYY`, `YYYY-MM` or `YYYY-MM-DD`, addresses are absolute `http` or `https`.
`ClaimEntry` is a claim as an author writes it; the other models are the same for
author and program, and from all of them an editor's JSON Schema can be made.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, ClassVar, Literal, NamedTuple, Self, TypeVar

from msgspec import Struct, field, structs

from pelican_factcheck.diagnostics.diagnostic import (
    Location,
    RefusedError,
    shorten,
    unknown_rule,
)
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.sidecar.fields import (
    DATE,
    Address,
    Answer,
    ClaimantName,
    Count,
    Date,
    Doi,
    Explanation,
    Isbn,
    Language,
    Maker,
    Name,
    NonEmptyText,
    Page,
    Party,
    Quoted,
    Reader,
    SavedFile,
    Seconds,
    Slug,
    SourceKey,
    Text,
    drop_empty,
    find_day,
    long_form,
    looks_like_address,
    read_many,
    read_tags,
    read_verdict,
)
from pelican_factcheck.sidecar.models import (
    MADE,
    OR_ONE,
    After,
    Before,
    Beside,
    Model,
    Reading,
)
from pelican_factcheck.sidecar.verdicts import Verdict

T = TypeVar("T")


Many = Annotated[tuple[T, ...], Before(read_many), OR_ONE]


class Filled(Model, frozen=True, kw_only=True):
    """A noun that has to say something: else readers meet a heading with nothing below it."""

    needs: ClassVar[tuple[str, ...]]
    """The keys of which one must say something. What is the default says nothing."""
    remedy: ClassVar[str]
    """What to do where none does."""

    def settle(self, written: Mapping[str, object], reading: Reading) -> Self | None:
        """Check that it says at least one of the things that it needs.

        None where that was an address which was refused, and has its own message.
        """
        for key in self.needs:
            said = getattr(self, NAMES.get(key, key))
            if said and said != "update":
                return self
        if "url" in written and reading.refused:
            return None
        missing = self.needs[0]
        raise RefusedError("missing-key", f"missing key `{missing}`", self.remedy)


NAMES = {"in": "appearances"}
"""The names of fields that an author writes otherwise."""


class Appearance(Filled, frozen=True, kw_only=True):
    """A place where the claim was made or repeated."""

    needs = ("url", "title")
    remedy = "write `url:` and its address, or `title:`"
    url: Address = ""
    title: Text = ""
    date: Date = ""
    link: Answer = True
    """False: readers see the address, and cannot follow it."""


def read_appearance(value: object, reading: Reading) -> object:
    """Let an address stand for an appearance, and keep one that was refused as text."""
    value = long_form("url")(value)
    if not isinstance(value, Mapping):
        return value
    return name_refused(value, reading.refused)


def name_refused(
    fields: Mapping[str, object], refused: frozenset[str]
) -> Mapping[str, object]:
    """Let an address that was *refused* be the title, where it is the only name."""
    url = fields.get("url")
    if refused and isinstance(url, str) and url.strip() in refused:
        return {"title": url, **fields}
    return fields


Appearances = Many[
    Annotated[Appearance, Before(read_appearance, str | Appearance, is_aware=True)]
]


def check_title(title: str, said: Mapping[str, object]) -> str:
    """Check that a source without a title has at least an address."""
    if title or said.get("url"):
        return title
    if said.keys() >= {"key", "url"}:  # else there is an error already
        hint = "add `url: https://…` or `title: …`"
        raise RefusedError("incomplete-source", "a source needs a url or a title", hint)
    return title


class Evidence(Struct, frozen=True, gc=False):
    """What the lock knows of the words of a source; days are `YYYY-MM-DD`."""

    state: Literal["stands", "altered", "gone"]
    """Whether the words stand there, stood there, or the source is there no more."""
    day: str
    """The last day on which they were found there."""
    since: str = ""
    """The first day on which they were."""
    text: str = ""
    """The words as the source wrote them on that day."""
    now: str = ""
    """What stands there now, where that is altered and near."""
    gone: str = ""
    """The day from which the source is known to be gone."""
    page: str = ""
    label: str = ""
    """What is printed on that page, such as `iv`."""
    start: str = ""
    """Where they are spoken in a recording, in seconds."""
    fragment: str = ""
    """A text directive that leads browsers to the words."""
    sha256: str = ""
    """Of the bytes that were read on that day."""
    capture: str = ""
    """The file of the copy that was kept, below the content folder."""
    copy_url: str = ""
    """The address of our page of that copy, below the site."""


class Source(Model, frozen=True, kw_only=True):
    """Evidence: where it is found, who answers for it, and the words it says."""

    key: SourceKey = field(default="", name="source")
    """The key by which it was cited, or ""."""
    url: Address = ""
    title: Annotated[Text, Beside(check_title)] = ""
    author: Maker = ""
    publisher: Maker = ""
    date: Date = ""
    type: Literal[
        "", "web", "book", "report", "video", "audio", "image", "dataset", "social"
    ] = ""
    kind: Literal["", "primary", "secondary"] = ""
    lang: Language = ""
    quote: Quoted = ""
    locator: Text = ""
    """Where in the source, in words: `chapter 6`, `paragraph 23`."""
    page: Page = ""
    start: Seconds | None = None
    """Where in a recording, in seconds."""
    archive: Address = ""
    accessed: Date = ""
    isbn: Isbn = ""
    doi: Doi = ""
    shows: Literal["", "for", "against", "context"] = ""
    note: Text = ""
    link: Answer = True
    """False: readers see the address, and cannot follow it."""
    saved: SavedFile = field(default="", name="copy")
    """A file of the author's own that `sources --check` reads in place of the address."""
    keep: Answer = True
    """False: the site keeps no copy, for the sake of private people."""
    evidence: Annotated[Evidence | None, MADE] = None
    """What the lock knows of the words; put there by a build, never written."""


def read_source(value: object, reading: Reading) -> object:
    """Bring the ways of citing a source into one: a mapping of its own fields.

    A text is a key of the library, or else an address. Under a key, the entry
    builds on the source of that name and its own fields win.
    """
    if isinstance(value, str):
        cited = value in reading.library or value in reading.broken
        is_address = not cited and looks_like_address(value)
        value = {"url" if is_address else "source": value}
    if not isinstance(value, Mapping):
        return value
    if "source" in value:
        value = {**reading.library.get(str(value["source"]), {}), **value}
    return name_refused(value, reading.refused)


def sort_sources(bases: Mapping[str, str]) -> tuple[list[str], list[list[str]]]:
    """Return the keys of named sources, each behind the one that it builds on; and circles.

    *bases* has for each key what its source builds on, which need not be one of them.
    Of sources in a circle each builds on the next, and the last on the first.
    """
    order: dict[str, None] = {}
    circles = []
    for first in bases:
        chain: dict[str, None] = {}
        key = first
        while key in bases and key not in order and key not in chain:
            chain[key] = None
            key = bases[key]
        if key in chain:
            names = [*chain]
            circles.append(names[names.index(key) :])
        order |= dict.fromkeys(reversed(chain))
    return [*order], circles


def find_base(key: str, entry: object, library: Collection[str]) -> str:
    """Return what the *entry* of a named source builds on, or "".

    Under its own *key* that is the source of the site's *library*, if there is one.
    """
    base = entry.get("source", "") if isinstance(entry, Mapping) else entry
    base = base.strip() if isinstance(base, str) else ""
    return "" if base == key and key in library else base


CitedSource = Annotated[Source, Before(read_source, str | Source, is_aware=True)]
Sources = Many[CitedSource]


SidecarLocation = Annotated[Location | None, MADE]
"""Where something stands in its sidecar; made by the reader, never written."""


class Quote(Model, frozen=True, kw_only=True):
    """The words to find, and what tells equal places apart."""

    exact: NonEmptyText = field(name="quote")
    prefix: str = ""
    suffix: str = ""
    nth: Count | None = None
    """Counted from 1."""
    where: SidecarLocation = None


class Person(Model, frozen=True, kw_only=True):
    """Who made a claim: a person, an organisation or a group of people."""

    name: ClaimantName
    role: Text = ""
    type: Literal["person", "organization", "group"] = "person"
    url: Address = ""
    same_as: Annotated[Many[Address], After(drop_empty)] = ()
    image: Address = ""


class Said(Filled, frozen=True, kw_only=True):
    """When and where a claim was made."""

    needs = ("date", "where", "in")
    remedy = "write `date:`, `where:` or `in:`"
    date: Date = ""
    where: Maker = ""
    appearances: Appearances = field(default=(), name="in")
    first: Answer | None = None
    """Whether the first appearance is the first of all."""


class Response(Filled, frozen=True, kw_only=True):
    """What the claimant answered."""

    needs = ("text", "url")
    remedy = "write `text:` and what was answered"
    by: Party = ""
    date: Date = ""
    text: Text = ""
    url: Address = ""


class Checked(Filled, frozen=True, kw_only=True):
    """Who checked the claim, and when."""

    needs = ("by", "date", "reviewed")
    remedy = "write `by:` and who has checked it"
    by: Many[Name] = ()
    date: Date = ""
    reviewed: Reader = ""
    """The second reader."""


KindOfChange = Literal["correction", "update", "clarification"]


class Change(Filled, frozen=True, kw_only=True):
    """One entry of a claim's history."""

    needs = ("note", "was", "kind")
    remedy = "write `note:` and what has changed"
    date: Date = ""
    kind: KindOfChange = "update"
    was: Text = ""
    note: Text = ""


def _dated_name(value: str, day: str) -> tuple[Literal["invalid-value"], str, str]:
    """Return rule, message and hint for a name of a checker that holds a *day*."""
    name = find_day(value)[0]
    message = f"`{shorten(value)}` holds a date, which is no name"
    fields = f"{{by: {shorten(name)}, date: {day}}}" if name else day
    return "invalid-value", message, f"write `checked: {fields}`"


def read_checked(value: object) -> object:
    """Read a list of names as the checkers, and the one date among them as the day."""
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list):
        return value
    days = [one for one in names if isinstance(one, str) and DATE.fullmatch(one)]
    if len(days) == 1:
        by = [one for one in names if one not in days]
        return {"by": by, "date": days[0]} if by else {"date": days[0]}
    if isinstance(value, str) and (day := find_day(value)[1]):
        raise RefusedError(*_dated_name(value, day))
    return {"by": value}


def read_rule(name: str) -> str:
    """Check that there is a rule of this *name*."""
    if name in RULES:
        return name
    raise RefusedError("invalid-value", *unknown_rule(name).split("; ", 1))


RuleName = Annotated[NonEmptyText, After(read_rule)]
Quotes = Many[Annotated[Quote, Before(long_form("quote"), str | Quote)]]
FoundVerdict = Annotated[Verdict, Before(read_verdict, str, is_aware=True)]


class ClaimFields(Model, frozen=True, kw_only=True):
    """What a claim says in the same form to authors and to programs."""

    scope: Literal["sentence", "quote"] = "sentence"
    """Whether to mark the sentences that the quote touches, or just its words."""
    summary: Text = ""
    explanation: Explanation = ""
    """Markdown."""
    claimant: (
        Annotated[
            Person,
            Before(long_form("name"), str | Person),
        ]
        | None
    ) = None
    said: Said | None = None
    context: Sources = ()
    """Background, which is no evidence."""
    response: Response | None = None
    checked: (
        Annotated[
            Checked,
            Before(read_checked, str | list[str] | Checked),
        ]
        | None
    ) = None
    history: Many[Change] = ()
    review_by: Date = ""
    status: Literal["published", "draft", "withdrawn", "corrected"] = "published"
    tags: Annotated[
        tuple[NonEmptyText, ...],
        Before(read_tags, str | list[str]),
    ] = ()
    lang: Language = ""
    ignore: Many[RuleName] = ()
    """Rules that the author knows to be broken here."""


class Home(NamedTuple):
    """Where the claim stands itself that an article uses."""

    id: str
    """Its id there."""
    name: str
    """The path of its file below the content folder, without `.claims.yaml`."""
    lang: str = ""
    """The language in which the check is written; "" for the article's."""
    changes: int = 0
    """How many entries of its history are the claim's own, before those of this place."""
    is_stored: bool = False
    """Whether it stands in a file of claims without an article."""
    says_quote: bool = False
    """Whether the statement is the words that its own article is quoted with."""
    statement_lang: str = ""
    """The language of the statement."""

    @property
    def key(self) -> str:
        """What tells the claim from every other of the site."""
        return f"{self.name}#{self.id}"


class Claim(ClaimFields, frozen=True, kw_only=True):
    """One checked statement: the words in the article, the finding, the evidence."""

    id: str
    quote: Quote
    also: tuple[Quote, ...] = ()
    """Further sentences that the same check covers."""
    now: Quote | None = None
    """What the corrected article says in place of the quote."""
    verdict: Verdict
    claim: str = ""
    """The statement put so that it stands alone; by default the quote."""
    sources: tuple[Source, ...] = ()
    where: SidecarLocation = None
    home: Annotated[Home | None, MADE] = None
    """Where it stands itself, if it is one of another file that is used here."""

    def __post_init__(self) -> None:
        """Take the quote for the statement, where there is no other."""
        if not self.claim:
            structs.force_setattr(self, "claim", self.quote.exact)

    @property
    def sought(self) -> tuple[Quote, ...]:
        """The quotes that the article is to have: of a corrected claim, what it says now."""
        if self.status == "corrected":
            return (self.now,) if self.now else ()
        return (self.quote, *self.also)

    @property
    def quote_lang(self) -> str:
        """The language of the words that are quoted; "" for the article's, as it mostly is."""
        return self.lang if self.home else ""

    @property
    def statement_lang(self) -> str:
        """The language of the statement; "" for the article's."""
        if self.claim == self.quote.exact:
            return self.quote_lang
        return self.home.statement_lang if self.home else self.lang

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """Every quote that the claim has, old and new."""
        return (self.quote, *self.also, *((self.now,) if self.now else ()))


def check_now(now: Quote | None, said: Mapping[str, object]) -> Quote | None:
    """Check that only a corrected claim says what the article says instead."""
    if now is None or said.get("status", "corrected") == "corrected":
        return now
    message = "`now` is for claims whose sentence was corrected"
    hint = "add `status: corrected` to the claim, or delete `now:`"
    raise RefusedError("invalid-value", message, hint)


class DefaultsEntry(ClaimFields, frozen=True, kw_only=True):
    """What an author writes once for all claims of a file."""

    verdict: FoundVerdict | None = None
    source: Sources = ()
    sources: Sources = ()


def find_untaken(
    defaults: Mapping[str, object], owns: Collection[Mapping[str, object]]
) -> Iterator[str]:
    """Yield the keys of *defaults* that no claim inherits; *owns* are what each says itself.

    Under a key that a claim has to leave alone *owns* have None.
    """
    for key, value in defaults.items():
        own = [one[key] for one in owns if key in one]
        if len(own) < len(owns):
            continue
        # The one field of which a claim inherits what it leaves open.
        if key == "checked" and isinstance(value, Mapping):
            said = [one for one in own if isinstance(one, Mapping)]
            if any(value.keys() - one.keys() for one in said):
                continue
        yield key


PLACE_FIELDS = frozenset(
    "use id quote prefix suffix nth scope also now claimant said status lang ignore".split()
)
"""What an author may say beside `use`: all that is of the place, and not of the check.

With `status: corrected` an entry of `history` says what was corrected there.
"""
SITED_FIELDS = frozenset("use prefix suffix nth scope also now".split())
"""What an author may not say of a claim without an article."""


def check_statement(claim: str, said: Mapping[str, object]) -> str:
    """Check that a claim without an article says something."""
    if claim or said.get("quote") or "quote" not in said:
        return claim
    message = "the claim says nothing"
    raise RefusedError("missing-key", message, "write `claim:` and the statement")


class PlacedEntry(ClaimFields, frozen=True, kw_only=True):
    """What the entries of a file have that say where a claim stands."""

    use: Text = ""
    """The id of a claim of another file, or `FILE#ID`."""
    quote: NonEmptyText
    prefix: str = ""
    suffix: str = ""
    nth: Count | None = None
    also: Quotes = ()
    now: Annotated[
        Annotated[
            Quote,
            Before(long_form("quote"), str | Quote),
        ]
        | None,
        Beside(check_now),
    ] = None
    id: Slug = ""


class ClaimEntry(PlacedEntry, frozen=True, kw_only=True):
    """A claim as an author writes it, in the short form or the long."""

    verdict: FoundVerdict
    claim: Text = ""
    source: Sources = ()
    sources: Sources = ()


class UseEntry(PlacedEntry, frozen=True, kw_only=True):
    """The claim of another file as an author uses it, with what is of this place."""

    use: NonEmptyText


class StoredEntry(ClaimEntry, frozen=True, kw_only=True):
    """A claim without an article, whose statement may do for its quote."""

    quote: Text = ""
    claim: Annotated[Text, Beside(check_statement)] = ""
