"""What a build keeps of an annotated article, in three parts that JSON can hold.

The *summary* stays in memory; what the article's page shows and what the data say are
read from the store when they are written.
"""

from collections.abc import Mapping
from typing import TypeVar

from msgspec import DecodeError, Struct, ValidationError, json, structs

from pelican_factcheck.annotating.article import Page
from pelican_factcheck.annotating.markup import splice, strip
from pelican_factcheck.annotating.notes import Count
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.publishing.claims_json import CLAIMS
from pelican_factcheck.publishing.datafeeds import CLAIM_MARKUP, CLAIMREVIEW
from pelican_factcheck.publishing.listing import ListedArticle, ListedClaim
from pelican_factcheck.publishing.webannotation import ANNOTATIONS

T = TypeVar("T")
TEXTS = {
    CLAIMS: "claims",
    CLAIMREVIEW: "reviews",
    CLAIM_MARKUP: "markup",
    ANNOTATIONS: "annotations",
}
"""The part with the texts of each data file."""


class Summary(Struct, omit_defaults=True, forbid_unknown_fields=True):
    """What the build itself, lists and themes need to know of an article."""

    outcomes: dict[str, int]
    """How many claims there are of each outcome; that of a claim is its worst quote's."""
    notes: int = 0
    """How many readers see."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """Those that neither the settings nor a claim ignores."""
    article: ListedArticle | None = None
    claims: tuple[ListedClaim, ...] = ()
    """The published ones."""

    def settle(self, key: bytes) -> "Summary":
        """Return the same, its claims knowing their article and its result's *key*."""
        if self.article:
            article = structs.replace(self.article, key=key)
            for claim in self.claims:
                claim.article = article
        return self


class Shown(Struct, omit_defaults=True, forbid_unknown_fields=True):
    """What the article's own page shows."""

    counts: tuple[Count, ...]
    """As of `Page`."""
    insertions: tuple[tuple[int, str], ...] = ()
    html: str = ""
    """The whole page, where the author's HTML had marks of ours in it before."""
    heads: dict[str, str] = {}
    """The element of each published claim in the page's head, by the id of its mark."""

    def annotated(self, html: str) -> str:
        """Return the author's *html* as the page shows it."""
        return self.html or splice(html, self.insertions)


class Result(Struct):
    """All that became of an article."""

    summary: Summary
    shown: Shown
    data: dict[str, tuple[str, ...]] = {}
    """The texts of its published claims, by the data file that they belong to."""

    def parts(self) -> Mapping[str, bytes]:
        """Return the same as JSON."""
        texts = {
            part: json.encode(self.data.get(name, ())) for name, part in TEXTS.items()
        }
        return {
            "summary": json.encode(self.summary),
            "shown": json.encode(self.shown),
            **texts,
        }


def shown_of(page: Page, html: str, heads: Mapping[str, str]) -> Shown:
    """Return what a page shows whose author wrote *html*."""
    shown = Shown(counts=page.counts, heads=dict(heads))
    if strip(html) == html:
        shown.insertions = page.insertions
    else:
        shown.html = page.html
    return shown


def read_part(data: bytes | None, kind: type[T]) -> T | None:
    """Return a part that was kept; None where it is not what it should be."""
    if data is None:
        return None
    try:
        return json.decode(data, type=kind)
    except (DecodeError, ValidationError):
        return None
