"""Annotates the articles of a build, and writes what lists and data say of their claims."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import structs

from pelican_factcheck.anchoring.anchors import Anchor, by_claim
from pelican_factcheck.annotating.article import (
    Options,
    Page,
    annotate,
    find_notes,
)
from pelican_factcheck.annotating.cards import Explanations, feed_form
from pelican_factcheck.annotating.markup import strip
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.plugin.articles import Article, WatchedReader, options_of
from pelican_factcheck.plugin.build import OUTCOMES
from pelican_factcheck.plugin.store import Data, Result, Shown, Summary
from pelican_factcheck.publishing.claimindex import claim_name, claim_page_path
from pelican_factcheck.publishing.datafiles import WRITERS
from pelican_factcheck.publishing.exports import CLAIMS
from pelican_factcheck.publishing.listing import list_article, list_claim
from pelican_factcheck.publishing.records import Record, records_of
from pelican_factcheck.publishing.schemaorg import claim_review, write_script
from pelican_factcheck.sidecar.files import stem_of
from pelican_factcheck.sidecar.reader import Sidecar

if TYPE_CHECKING:
    from pelican_factcheck.plugin.build import Build

MOST_FEED_FORMS = 200
"""Articles in the form for feeds that are remembered; a feed has a hundred by default."""


@dataclass
class Annotator:
    """What makes the results of a build, for articles that the store does not know."""

    build: "Build"
    _feed_forms: dict[tuple[bytes, str], str] = field(default_factory=dict)

    @property
    def explain(self) -> Explanations:
        """The function that renders explanations for all outputs of this build."""
        explain: Explanations = self.build.environment.filters["explanation"]
        return explain

    def work_out(self, key: bytes, article: Article) -> Result:
        """Annotate *article*, and keep what becomes of it."""
        sidecar = self.read_sidecar(article)
        reader = WatchedReader(article.read_source)
        page = self.page_of(article._replace(read_source=reader), sidecar)
        records = tuple(self.records(article, page))
        anchors = by_claim(_sought(page.anchors))
        result = Result(
            summary=Summary(
                outcomes=Counter(map(_outcome, anchors.values())),
                notes=len(page.notes),
                diagnostics=self.build.sidecars.selected(
                    (*sidecar.diagnostics, *page.diagnostics), sidecar.claims
                ),
                article=list_article(records[0]) if records else None,
                claims=tuple(
                    list_claim(record, place) for place, record in enumerate(records)
                ),
                answers=reader.answers,
            ),
            shown=shown_of(page, article.html, self._heads(records)),
            data=self._data(records),
        )
        self.build.store.write(key, result.parts(), is_lasting=reader.has_answered)
        return result

    def read_sidecar(self, article: Article) -> Sidecar:
        """Return the sidecar of *article*."""
        sidecars, lock = self.build.sidecars, self.build.lock
        stem = stem_of(article.source)
        text = sidecars.text_at(stem)
        if isinstance(text, Diagnostic):
            return Sidecar((), (text,))
        path = sidecars.path_at(stem)
        sidecar = sidecars.read(text, path)
        return lock.complete(sidecar, path) if lock else sidecar

    def page_of(self, article: Article, sidecar: Sidecar) -> Page:
        """Return the annotated page of an article, as the settings want it."""
        return annotate(article.html, sidecar.claims, self._options_for(article))

    def _options_for(self, article: Article) -> Options:
        settings = self.build.settings
        return options_of(
            article,
            translations=self.build.translations(article.lang),
            summary=settings.summary,
            quiet=settings.mark == "notable",
            preview=settings.preview and (article.is_draft or self.build.is_local),
            margin=settings.margin,
            remember=settings.remember,
            contact=settings.contact,
            ways=self._ways_from(article),
            environment=self.build.environment,
        )

    def _ways_from(self, article: Article) -> Mapping[str, str]:
        """The addresses of the pages about all checks, as the article's page names them.

        An article that the world does not see may be the only one: then there are no
        such pages.
        """
        if article.about is None:
            return {}
        root = article.about.to_root or self.build.site.url
        return {
            kind: f"{root}/{self.build.settings.url}{kind}.html"
            for kind in ("index", "scale", "corrections")
            if kind in self.build.settings.pages
        }

    def records(self, article: Article, page: Page) -> Iterator[Record]:
        """Yield the published claims on the *page* of *article*.

        Their own pages have the names that they get unless an older claim has them.
        """
        if not (article.about and self.build.has_records):
            return
        for record in records_of(
            page,
            article.about,
            self.build.site,
            self.build.translations(article.lang),
            lang=article.lang,
            explain=self.explain,
        ):
            if self.build.has_claim_pages:
                url = self.page_url(claim_name(record.id))
                yield structs.replace(record, page_url=url)
            else:
                yield record

    def page_url(self, name: str) -> str:
        """Return the address of the claim page of this *name*."""
        return f"{self.build.site.url}/{claim_page_path(self.build.settings.url, name)}"

    def _heads(self, records: Iterable[Record]) -> dict[str, str]:
        """Return what the head of the page says of each claim, by the id of its mark."""
        if not self.build.has_data:
            return {}
        return {record.note.id: self.head_of(record) for record in records}

    def head_of(self, record: Record) -> str:
        """Return what the head of a page says of a claim."""
        return str(write_script(claim_review(record, self.build.site)))

    def _data(self, records: tuple[Record, ...]) -> Data:
        """Return the texts of *records* by data file; pages are made of one, too."""
        names = WRITERS if self.build.has_data else [CLAIMS]
        return {
            name: tuple(
                WRITERS[name](each, self.build.site).encode() for each in records
            )
            for name in names
        }

    def feed_form(self, key: bytes, article: Article, url: str) -> str:
        """Return the same article for feeds; *url* is the absolute address of its page.

        It is in several feeds, of all articles and of its category, one after the other.
        """
        if (key, url) not in self._feed_forms:
            if len(self._feed_forms) == MOST_FEED_FORMS:
                self._feed_forms.clear()
            self._feed_forms[key, url] = self._feed_form(article, url)
        return self._feed_forms[key, url]

    def _feed_form(self, article: Article, url: str) -> str:
        claims = self.read_sidecar(article).claims
        placed, notes = find_notes(article.html, claims, self._options_for(article))
        return feed_form(
            placed.layout,
            notes,
            url=url,
            lang=article.lang,
            translations=self.build.translations(article.lang),
            environment=self.build.environment,
        )


def shown_of(page: Page, html: str, heads: Mapping[str, str]) -> Shown:
    """Return what a page shows whose author wrote *html*."""
    shown = Shown(counts=page.counts, heads=dict(heads))
    if strip(html) == html:
        shown.insertions = page.insertions
    else:
        shown.html = page.html
    return shown


def _sought(anchors: Iterable[Anchor]) -> Iterator[Anchor]:
    """Yield *anchors* without those of withdrawn claims whose sentences are gone."""
    return (one for one in anchors if one.placed or one.claim.status != "withdrawn")


def _outcome(anchors: Iterable[Anchor]) -> str:
    """Return the outcome of a claim: that of its worst quote."""
    return max((anchor.status for anchor in anchors), key=OUTCOMES.index)
