"""Published claims with all that the site's other outputs say of them.

A draft never becomes a record, nor does any claim of a draft or hidden article;
a withdrawn claim does.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from html import unescape
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import quote

from markupsafe import Markup
from msgspec import Struct

from pelican_factcheck.annotating.cards import render_explanation
from pelican_factcheck.annotating.notes import Note, remembered
from pelican_factcheck.annotating.translations import Translations
from pelican_factcheck.publishing.listing import About, SiteInfo, quote_mark
from pelican_factcheck.sidecar.claims import Claim, Source
from pelican_factcheck.sidecar.identifiers import (
    KEPT,
    TAGS,
    canonical_tag,
    normal_address,
)
from pelican_factcheck.sidecar.verdicts import Verdict

if TYPE_CHECKING:  # pages of claims that are known look for nothing in articles
    from pelican_factcheck.annotating.article import Page

FULL_DATE = len("YYYY-MM-DD")
TAG = re.compile("<[^>]*>")
RAISED = "<su"
LIST_TAG = re.compile(
    r'<li>(?:\s*<p>)?|(?P<end></[ou]l>)|<(?P<list>[ou]l)(?: start="(?P<start>[0-9]+)")?>'
)


class MarkedText(Struct, frozen=True, kw_only=True):
    """A marked place of an article, as another program would look for it."""

    id: str
    """Of its mark."""
    text: str
    """The words that are marked, without footnote markers."""
    prefix: str = ""
    suffix: str = ""
    starts_article: bool = False
    """Whether nothing stands before `prefix`."""
    ends_article: bool = False
    """Whether nothing stands behind `suffix`."""
    exact: str = ""
    """The same as the page has it, for programs that look for it there."""
    exact_prefix: str = ""
    exact_suffix: str = ""
    drifted: bool = False
    """Whether the words have been edited since the check."""

    @property
    def before(self) -> str:
        """What readers see before it: whole words, behind an ellipsis for what is left out."""
        if self.starts_article or not self.prefix:
            return self.prefix.lstrip()
        return f"…{self.prefix.partition(' ')[2] or self.prefix}"

    @property
    def behind(self) -> str:
        """What they see behind it, in the same form."""
        if self.ends_article or not self.suffix:
            return self.suffix.rstrip()
        return f"{self.suffix.rpartition(' ')[0] or self.suffix}…"


class Record(Struct, frozen=True, kw_only=True, dict=True):
    """One published claim on one article."""

    note: Note
    article_title: str
    """Plain text, no HTML."""
    article_url: str
    """Absolute, percent-encoded, without a fragment."""
    lang: str
    """The article's language."""
    translations: Translations
    """The messages of the plugin in that language."""
    published: str
    """The article's date, `YYYY-MM-DD`."""
    modified: str = ""
    authors: tuple[str, ...] = ()
    """The article's."""
    passages: tuple[MarkedText, ...] = ()
    """In reading order (see `passages_of`); none where the sentence is gone.

    Of a corrected claim, what the article says now.
    """
    text: str = ""
    """The explanation without its Markdown (see `plain_text`)."""
    page_url: str = ""
    """The claim's own page, where the site has such pages."""
    uses: tuple["Record", ...] = ()
    """The same claim in the articles that use it, the oldest first."""

    @property
    def withdrawn(self) -> bool:
        """Whether the check is no longer upheld."""
        return self.note.withdrawn

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.note.claim

    @property
    def statement(self) -> str:
        """What was claimed."""
        return self.claim.claim

    @property
    def language(self) -> str:
        """The language of the statement."""
        return self.claim.statement_lang or self.lang

    @property
    def check_language(self) -> str:
        """The language in which the check is written."""
        return self.note.language or self.lang

    @property
    def state(self) -> str:
        """What became of the check: `withdrawn`, `corrected`, or ""."""
        return self.note.state

    @property
    def finding(self) -> Verdict:
        """The entry of the scale that the claim was given."""
        return self.claim.verdict

    @property
    def claimant_name(self) -> str:
        """Who made the claim, or ""."""
        return self.claim.claimant.name if self.claim.claimant else ""

    @property
    def id(self) -> str:
        """What the site calls the claim, whatever an article that uses it does."""
        return self.claim.home.id if self.claim.home else self.claim.id

    @cached_property
    def url(self) -> str:
        """The claim's permanent address: its first mark in the article."""
        return self.address_of(self.note.id)

    def address_of(self, element_id: str) -> str:
        """Return the address of an element on the article's page."""
        return f"{self.article_url}#{quote_mark(element_id)}"

    @remembered
    def verdict(self) -> str:
        """The verdict as readers of the article see it."""
        return self.note.verdict(self.translations)

    @property
    def checked_by(self) -> tuple[str, ...]:
        """The names of those who checked the claim."""
        return self.note.checked.by if self.note.checked else ()

    @cached_property
    def date(self) -> str:
        """The day of the check; the article's if the check does not name a day."""
        day = full_date(self.note.checked.date if self.note.checked else "")
        return day or self.published

    @cached_property
    def changed(self) -> str:
        """The day of the latest change since the check, or ""."""
        latest = max(
            (full_date(change.date) for change in self.claim.history), default=""
        )
        return latest if latest > self.date else ""

    @remembered
    def evidence(self) -> tuple[Source, ...]:
        """The sources that speak for or against the claim."""
        return tuple(
            source for source in self.claim.sources if source.shows != "context"
        )

    @remembered
    def background(self) -> tuple[Source, ...]:
        """The sources that help to understand the claim, and prove nothing."""
        sources = (source for source in self.claim.sources if source.shows == "context")
        return (*sources, *self.claim.context)


class Published(Protocol):
    """What data files ask of a claim, whole (`Record`) or listed (`ListedClaim`)."""

    @property
    def url(self) -> str:
        """The claim's permanent address."""

    @property
    def date(self) -> str:
        """The day of the check, `YYYY-MM-DD`."""

    @property
    def changed(self) -> str:
        """The day of the latest change since the check, or ""."""

    @property
    def withdrawn(self) -> bool:
        """Whether the check is no longer upheld."""

    @property
    def article_url(self) -> str:
        """Absolute, percent-encoded, without a fragment."""

    @property
    def published(self) -> str:
        """The article's date, `YYYY-MM-DD`."""


P = TypeVar("P", bound=Published)
Write = Callable[[P, SiteInfo], str]
"""Returns the JSON text of a claim."""


class NewestFirst(tuple[P, ...]):
    """Records that are in their order."""

    __slots__ = ()


def newest_first(records: Iterable[P]) -> NewestFirst[P]:
    """Return records by day of the check, the latest first, and within a day by address.

    They stand in many files, and to put those of a large site in order takes as much
    memory as all that is known of them: the same records if they are in order.
    """
    if isinstance(records, NewestFirst):
        return records
    by_address = sorted(records, key=lambda record: record.url)
    by_address.sort(key=lambda record: record.date, reverse=True)
    return NewestFirst(by_address)


def passages_of(note: Note) -> tuple[MarkedText, ...]:
    """Return the marked places of *note*, in reading order."""
    places = zip(note.anchors, note.mark_ids, note.shown, strict=True)
    return tuple(
        MarkedText(
            id=mark_id,
            text=shown.text,
            prefix=shown.prefix,
            suffix=shown.suffix,
            starts_article=shown.starts_article,
            ends_article=shown.ends_article,
            exact=shown.exact,
            exact_prefix=shown.exact_prefix,
            exact_suffix=shown.exact_suffix,
            drifted=anchor.status == "drifted",
        )
        for anchor, mark_id, shown in places
    )


def plain_text(
    explanation: str, render: Callable[[str], str] = render_explanation
) -> str:
    """Return the words of an *explanation* without their Markdown, a block a line.

    *render* makes HTML of it; a build has one that remembers what it rendered.
    """
    if not explanation:
        return ""
    html = number_items(render(explanation))
    blocks = _raised_blocks(html) if RAISED in html else _blocks(html)
    lines = (block.split() for block in blocks)
    return "\n".join(" ".join(words) for words in lines if words)


def number_items(html: str) -> str:
    """Return sanitized *html* with the number of each item of an ordered list before it."""
    numbers: list[int] = []
    """The next number in each list that is open, below 0 where there are none."""

    def numbered(tag: re.Match[str]) -> str:
        if tag["end"]:
            del numbers[-1:]
        elif tag["list"]:
            numbers.append(int(tag["start"] or 1) if tag["list"] == "ol" else -1)
        elif numbers and numbers[-1] >= 0:
            numbers[-1] += 1
            return f"{tag[0]}{numbers[-1] - 1}. "
        return tag[0]

    return LIST_TAG.sub(numbered, html) if "<ol" in html else html


def _blocks(html: str) -> Iterator[str]:
    """Return the text of each block of sanitized *html*.

    It is well-formed, and only tags have a `<`: to read it as an article, which
    may be anything, would take fifty times as long.
    """
    return map(unescape, TAG.split(_inline_tag().sub("", html)))


@cache
def _inline_tag() -> re.Pattern[str]:
    """Inline tags of explanations; attributes of theirs may hold a `<` and a `>`."""
    from pelican_factcheck.anchoring.html import INLINE  # noqa: PLC0415 - as above

    names = "|".join(sorted(TAGS & INLINE))
    return re.compile(rf"""</?(?:{names})\b[^">]*(?:"[^"]*"[^">]*)*>""")


def _raised_blocks(html: str) -> Iterator[str]:
    """Return the text of each block of any *html*; raised figures stay raised."""
    from pelican_factcheck.anchoring.visibletext import read_text  # noqa: PLC0415 - as above

    visible = read_text(html)
    edges = [0, *visible.edges, len(visible.text)]
    return (visible.text[start:end] for start, end in pairwise(edges))


def encode_address(url: str) -> str:
    """Write the absolute address *url* in the characters that every program takes."""
    return quote(normal_address(url), safe=KEPT)


def full_date(date: str) -> str:
    """Return *date* if it names a day, else ""."""
    return date if len(date) == FULL_DATE else ""


def records_of(
    page: "Page",
    about: About,
    site: SiteInfo,
    translations: Translations,
    *,
    lang: str,
    explain: Callable[[str], str],
) -> Iterator[Record]:
    """Yield every claim on *page* that has a day, in reading order.

    What has no day at all has no place in lists by date. *translations* are those of the
    article's language, *lang*; *explain* renders explanations.
    """
    shared: dict[str, Any] = {
        "article_title": Markup(about.title).striptags(),  # noqa: S704 - what Pelican does
        "article_url": encode_address(f"{site.url}/{about.url}"),
        "lang": canonical_tag(lang),
        "translations": translations,
        "published": about.published,
        "modified": about.modified,
        "authors": about.authors,
    }
    for note in page.notes:
        record = Record(
            note=note,
            passages=passages_of(note),
            text=plain_text(note.claim.explanation, explain),
            **shared,
        )
        if record.date:
            yield record
