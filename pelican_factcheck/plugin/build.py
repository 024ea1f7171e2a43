"""The sidecars and the annotated articles of one build."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from jinja2 import Environment
from markupsafe import Markup

from pelican_factcheck.anchoring.anchors import by_claim
from pelican_factcheck.annotating.article import Options, Page, annotate
from pelican_factcheck.annotating.cards import feed_form
from pelican_factcheck.annotating.explanations import Explanations
from pelican_factcheck.annotating.markup import strip
from pelican_factcheck.annotating.translations import Translations, translations_for
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, count
from pelican_factcheck.plugin.sparing import spare
from pelican_factcheck.publishing.datafiles import write_texts
from pelican_factcheck.publishing.records import (
    About,
    Record,
    SiteInfo,
    Texts,
    read_site,
    records_of,
)
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.settings import Settings
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.discovery import stem_of
from pelican_factcheck.sidecar.reader import Sidecar

SPARED = 50
"""Articles after which the garbage collector is told that they stay."""


class Article(NamedTuple):
    """An article or a page as the site renders it, with nothing of ours in it."""

    source: str
    """The path of its file."""
    html: str
    options: Options
    about: About | None = None
    """What lists and data say of it; None for drafts and hidden articles."""


class AnnotationResult(NamedTuple):
    """An annotated article, with what lists and data need of it."""

    sidecar: Sidecar
    page: Page
    explanations: Mapping[str, Markup]
    """The rendered explanations, by their Markdown."""
    texts: Mapping[str, Texts]
    """The JSON of each claim, by the id of its note."""


@dataclass
class Build:
    """The claims of one run of Pelican; a new run has a new one."""

    settings: Settings
    sidecars: Sidecars
    environment: Environment
    is_local: bool = False
    """Whether only the author sees the site: it has no address, or one of this machine."""
    site: SiteInfo = field(default_factory=lambda: read_site(Settings(), {}))
    """What lists and data say of the site."""
    pages: dict[str, Page] = field(default_factory=dict)
    """The latest annotation of each article, by what messages call it."""
    ahead: Callable[[Article], AnnotationResult | None] = lambda _: None
    """Returns the result for articles that are annotated already."""
    _by_language: dict[str, Translations] = field(default_factory=dict)

    @property
    def has_data(self) -> bool:
        """Whether data for programs are written: they need absolute addresses."""
        return bool(self.settings.data and self.site.url)

    @property
    def has_claim_pages(self) -> bool:
        """Whether claims get pages of their own; data name those."""
        return "claims" in self.settings.pages

    def annotate(self, article: Article) -> AnnotationResult:
        """Return an article with a sidecar annotated, and remember the result."""
        annotated = self.ahead(article) or self.work_out(article)
        self.explain.learn(annotated.explanations)
        self.sidecars.learn(stem_of(article.source), annotated.sidecar)
        self.pages[article.options.name] = annotated.page
        if len(self.pages) % SPARED == 0:
            spare()
        return annotated

    def work_out(self, article: Article) -> AnnotationResult:
        """Return an article with a sidecar annotated with this site's settings."""
        return self.complete(article, self.page_of(article))

    def page_of(self, article: Article) -> Page:
        """Return the annotated page of an article, without texts for lists and data."""
        self.explanations_of(article)  # in a row, before cards show one after the other
        options = article.options
        return annotate(
            article.html,
            self._claims(article),
            replace(
                options,
                translations=self.translations(options.lang),
                summary=self.settings.summary,
                quiet=self.settings.mark == "notable",
                preview=self.settings.preview and (options.preview or self.is_local),
                environment=self.environment,
            ),
        )

    def complete(self, article: Article, page: Page) -> AnnotationResult:
        """Return the result for an article with this *page*, complete with its texts."""
        sidecar = self.sidecars.at(stem_of(article.source)) or Sidecar((), ())
        explanations = self.explanations_of(article)
        return AnnotationResult(sidecar, page, explanations, self.write(article, page))

    def explanations_of(self, article: Article) -> dict[str, Markup]:
        """Return the rendered explanations of its claims, by their Markdown."""
        texts = {claim.explanation for claim in self._claims(article)}
        return {text: self.explain(text) for text in texts}

    def _claims(self, article: Article) -> tuple[Claim, ...]:
        sidecar = self.sidecars.at(stem_of(article.source))
        return sidecar.claims if sidecar else ()

    def records(self, article: Article, page: Page) -> Iterator[Record]:
        """Yield the published claims on the *page* of *article*."""
        if article.about:
            lang = article.options.lang
            translations = self.translations(lang)
            yield from records_of(
                page,
                article.about,
                self.site,
                translations,
                lang=lang,
                explain=self.explain,
            )

    def write(self, article: Article, page: Page) -> Mapping[str, Texts]:
        """Return the JSON of each claim, unless it names pages that have no names yet."""
        if not self.has_data or self.has_claim_pages:
            return {}
        return {
            record.note.note_id: write_texts(record, self.site)
            for record in self.records(article, page)
        }

    @property
    def explain(self) -> Explanations:
        """The function that renders explanations for all outputs of this build."""
        explain: Explanations = self.environment.filters["explanation"]
        return explain

    def feed_form(self, page: Page, options: Options, url: str) -> str:
        """Return the same article for feeds; *url* is the absolute address of its page."""
        return feed_form(
            strip(page.html),
            page.notes,
            url=url,
            lang=options.lang,
            translations=self.translations(options.lang),
            environment=self.environment,
        )

    def translations(self, lang: str) -> Translations:
        """Return the messages in the language *lang*, with the site's own where it has some."""
        if lang not in self._by_language:
            self._by_language[lang] = translations_for(lang, self.settings.words)
        return self._by_language[lang]


# From the outcome that readers see to the one that they miss most.
OUTCOMES = ("exact", "drifted", "ambiguous", "changed", "orphan")


def selected(build: Build) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of the build that authors want to see, by file and line."""
    return build.sidecars.reported(
        one for page in build.pages.values() for one in page.diagnostics
    )


def tally(pages: Collection[Page]) -> str:
    """Return how many claims there are in how many articles, by outcome, in words."""
    outcomes = Counter(outcome for page in pages for outcome in _outcomes(page))
    counts = ", ".join(
        f"{outcomes[name]} {name}" for name in OUTCOMES if outcomes[name]
    )
    return (
        f"Fact checks: {count(outcomes.total(), 'claim')} in"
        f" {count(len(pages), 'article')}{': ' if counts else ''}{counts}."
    )


def _outcomes(page: Page) -> Iterator[str]:
    """The outcome of each claim on a page: that of its worst quote."""
    for anchors in by_claim(page.anchors).values():
        yield max((anchor.status for anchor in anchors), key=OUTCOMES.index)
