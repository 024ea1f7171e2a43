"""The articles of one build: annotated once, kept by content, loaded when needed."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jinja2 import Environment

from pelican_factcheck.anchoring.anchors import Anchor, by_claim
from pelican_factcheck.anchoring.passages import ReadSource
from pelican_factcheck.annotating.article import Options, Page, annotate
from pelican_factcheck.annotating.cards import feed_form
from pelican_factcheck.annotating.explanations import Explanations
from pelican_factcheck.annotating.markup import strip
from pelican_factcheck.annotating.translations import Translations, translations_for
from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    count,
    keep_first,
    sort_by_place,
)
from pelican_factcheck.plugin.store import (
    TEXTS,
    Result,
    Shown,
    Store,
    Summary,
    read_part,
    shown_of,
)
from pelican_factcheck.publishing.claimindex import claim_name, claim_page_path
from pelican_factcheck.publishing.claims_json import CLAIMS, read_claim
from pelican_factcheck.publishing.datafiles import WRITERS, json_ld_scripts
from pelican_factcheck.publishing.listing import (
    ListedClaim,
    list_article,
    list_claim,
)
from pelican_factcheck.publishing.records import (
    About,
    Record,
    SiteInfo,
    read_site,
    records_of,
)
from pelican_factcheck.publishing.sidecars import (
    COMPLETE,
    Sidecars,
    check_site_address,
    unread_article,
)
from pelican_factcheck.settings import Settings
from pelican_factcheck.sidecar.discovery import stem_of
from pelican_factcheck.sidecar.reader import Sidecar

if TYPE_CHECKING:
    from pelican_factcheck.evidence.sitelock import SiteLock

OPEN_ARTICLES = 64
"""Articles whose claims stay loaded: those of lists stand beside each other."""
MOST_FEED_FORMS = 200
"""Articles in the form for feeds that are remembered; a feed has a hundred by default."""
KEY = 20
"""Bytes of the name of a result."""


class Article(NamedTuple):
    """An article or a page as the site renders it, with nothing of ours in it."""

    source: str
    """The path of its file."""
    html: str
    options: Options
    about: About | None = None
    """What lists and data say of it; None for drafts and hidden articles."""


@dataclass
class Build:
    """The claims of one run of Pelican; a new run has a new one."""

    settings: Settings
    sidecars: Sidecars
    environment: Environment
    store: Store
    setup: bytes
    """A digest of all that every result depends on, whatever the article."""
    is_local: bool = False
    """Whether only the author sees the site: it has no address, or one of this machine."""
    site: SiteInfo = field(default_factory=lambda: read_site(Settings(), {}))
    """What lists and data say of the site."""
    lock: "SiteLock | None" = None
    """What is known of the sources; None where nothing is."""
    unread: Sequence[Path] = ()
    """The sidecars of articles that the site does not read."""
    asked: int = 0
    """How often an article was asked for that was new, or had changed."""
    _by_language: dict[str, Translations] = field(default_factory=dict)
    _feed_forms: dict[tuple[bytes, str], str] = field(default_factory=dict)

    @property
    def has_data(self) -> bool:
        """Whether data for programs are written: they need absolute addresses."""
        return bool(self.settings.data and COMPLETE.match(self.site.url))

    @property
    def has_claim_pages(self) -> bool:
        """Whether claims get pages of their own; data name those."""
        return "claims" in self.settings.pages

    @property
    def has_records(self) -> bool:
        """Whether anything is published beside the articles."""
        return bool(self.has_data or self.settings.pages)

    def key_of(self, article: Article) -> bytes:
        """Return the name of the result for *article*: a digest of all it depends on."""
        stem = stem_of(article.source)
        known = (
            article.options,
            article.about,
            str(self.sidecars.path_at(stem)),
            text := self.sidecars.text_at(stem),
            self.lock.digest_for(str(text)) if self.lock else b"",
        )
        digest = blake2b(self.setup, digest_size=KEY)
        digest.update(repr(known).encode(errors="surrogatepass"))
        digest.update(article.html.encode(errors="surrogatepass"))
        return digest.digest()

    def summary(self, key: bytes, article: Article) -> Summary:
        """Return what is known of *article*, annotated unless that was done before."""
        self.asked += 1
        known = read_part(self.store.read(key, "summary"), Summary)
        if known is None:
            known = self._work_out(key, article).summary
        self.store.use(key)
        return known.settle(key)

    def shown(self, key: bytes, article: Article) -> Shown:
        """Return what the page of *article* shows."""
        known = read_part(self.store.read(key, "shown"), Shown)
        return known or self._work_out(key, article).shown

    def texts(self, key: bytes, article: Article, name: str) -> tuple[str, ...]:
        """Return the texts of the published claims of *article* for a data file."""
        known = read_part(self.store.read(key, TEXTS[name]), tuple[str, ...])
        return self._work_out(key, article).data[name] if known is None else known

    def _work_out(self, key: bytes, article: Article) -> Result:
        """Annotate *article*, and keep what becomes of it."""
        sidecar = self.read_sidecar(article)
        reader = _Watched(article.options.read_source)
        options = replace(article.options, read_source=reader)
        page = self.page_of(article._replace(options=options), sidecar)
        records = tuple(self.records(article, page)) if self.has_records else ()
        result = Result(
            summary=Summary(
                outcomes=Counter(
                    map(_outcome, by_claim(_sought(page.anchors)).values())
                ),
                notes=len(page.notes),
                diagnostics=self.sidecars.selected(
                    (*sidecar.diagnostics, *page.diagnostics), sidecar.claims
                ),
                article=list_article(records[0]) if records else None,
                claims=tuple(
                    list_claim(record, place) for place, record in enumerate(records)
                ),
            ),
            shown=shown_of(page, article.html, self._heads(records)),
            data=self.write_texts(records),
        )
        # What another reader makes of a quote depends on more than the key says.
        self.store.write(key, result.parts(), is_lasting=not reader.was_asked)
        return result

    def read_sidecar(self, article: Article) -> Sidecar:
        """Return the sidecar of *article*."""
        stem = stem_of(article.source)
        text = self.sidecars.text_at(stem)
        if isinstance(text, Diagnostic):
            return Sidecar((), (text,))
        path = self.sidecars.path_at(stem)
        sidecar = self.sidecars.read(text, path)
        return self.lock.complete(sidecar, path) if self.lock else sidecar

    def page_of(self, article: Article, sidecar: Sidecar) -> Page:
        """Return the annotated page of an article, as the settings want it."""
        options = article.options
        return annotate(
            article.html,
            sidecar.claims,
            replace(
                options,
                translations=self.translations(options.lang),
                summary=self.settings.summary,
                quiet=self.settings.mark == "notable",
                preview=self.settings.preview and (options.preview or self.is_local),
                margin=self.settings.margin,
                remember=self.settings.remember,
                contact=self.settings.contact,
                ways=self._ways_from(article),
                environment=self.environment,
            ),
        )

    def _ways_from(self, article: Article) -> Mapping[str, str]:
        """The addresses of the pages about all checks, as the article's page names them.

        An article that the world does not see may be the only one: then there are no
        such pages.
        """
        if article.about is None:
            return {}
        root = "../" * article.about.url.count("/")
        return {
            kind: f"{root}{self.settings.url}{kind}.html"
            for kind in ("index", "scale", "corrections")
            if kind in self.settings.pages
        }

    def records(self, article: Article, page: Page) -> Iterable[Record]:
        """Yield the published claims on the *page* of *article*.

        Their own pages have the names that they get unless an older claim has them.
        """
        if not article.about:
            return
        lang = article.options.lang
        for record in records_of(
            page,
            article.about,
            self.site,
            self.translations(lang),
            lang=lang,
            explain=self.explain,
        ):
            yield replace(record, page_url=self.page_url(claim_name(record.claim.id)))

    def page_url(self, name: str) -> str:
        """Return the address of the claim page of this *name*; "" without such pages."""
        if not self.has_claim_pages:
            return ""
        return f"{self.site.url}/{claim_page_path(self.settings.url, name)}"

    def _heads(self, records: Iterable[Record]) -> dict[str, str]:
        """Return what the head of the page says of each claim, by the id of its mark."""
        if not self.has_data:
            return {}
        return {record.note.id: self.head_of(record) for record in records}

    def head_of(self, record: Record) -> str:
        """Return what the head of a page says of a claim."""
        return str(json_ld_scripts([record], self.site))

    def write_texts(self, records: Iterable[Record]) -> dict[str, tuple[str, ...]]:
        """Return the texts of *records* by data file; one that pages are made of, too."""
        names = WRITERS if self.has_data else [CLAIMS]
        return {
            name: tuple(WRITERS[name](record, self.site) for record in records)
            for name in (names if self.has_records else ())
        }

    @property
    def explain(self) -> Explanations:
        """The function that renders explanations for all outputs of this build."""
        explain: Explanations = self.environment.filters["explanation"]
        return explain

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
        page = self.page_of(article, self.read_sidecar(article))
        return feed_form(
            strip(page.html),
            page.notes,
            url=url,
            lang=article.options.lang,
            translations=self.translations(article.options.lang),
            environment=self.environment,
        )

    def translations(self, lang: str) -> Translations:
        """Return the messages in the language *lang*, with the site's own where it has some."""
        if lang not in self._by_language:
            self._by_language[lang] = translations_for(lang, self.settings.words)
        return self._by_language[lang]


class _Watched:
    """A function that renders source text, and whether it was asked to."""

    def __init__(self, read_source: ReadSource | None) -> None:
        self._read_source = read_source
        self.was_asked = False

    def __call__(self, source: str) -> str:
        self.was_asked = True
        return self._read_source(source) if self._read_source else source


@dataclass
class Claims:
    """Loads the whole of published claims, and their texts for data files."""

    build: Build
    articles: Mapping[bytes, Article]
    """By the names of their results."""

    def record(self, claim: ListedClaim) -> Record:
        """Return the whole of a listed claim."""
        return self._records(claim.article.key)[claim.place]

    def whole(self, claim: ListedClaim) -> Record:
        """Return a claim as its article was annotated, with what only data ask for."""
        article = self.articles[claim.article.key]
        page = self.build.page_of(article, self.build.read_sidecar(article))
        return tuple(self.build.records(article, page))[claim.place]

    def heads(self, claim: ListedClaim) -> Mapping[str, str]:
        """Return what heads say of the claims of the same article, by their marks."""
        return self._shown(claim.article.key).heads

    def text(self, name: str, claim: ListedClaim) -> str:
        """Return the text of a claim for the data file *name*."""
        return self._texts(claim.article.key, name)[claim.place]

    @cached_property
    def _records(self) -> Callable[[bytes], tuple[Record, ...]]:
        @lru_cache(OPEN_ARTICLES)
        def load(key: bytes) -> tuple[Record, ...]:
            site, translations = self.build.site, self.build.translations
            lines = self._texts(key, CLAIMS)
            return tuple(read_claim(line, site, translations) for line in lines)

        return load

    @cached_property
    def _shown(self) -> Callable[[bytes], Shown]:
        @lru_cache(OPEN_ARTICLES)
        def load(key: bytes) -> Shown:
            return self.build.shown(key, self.articles[key])

        return load

    @cached_property
    def _texts(self) -> Callable[[bytes, str], tuple[str, ...]]:
        @lru_cache(OPEN_ARTICLES)
        def load(key: bytes, name: str) -> tuple[str, ...]:
            return self.build.texts(key, self.articles[key], name)

        return load


# From the outcome that readers see to the one that they miss most.
OUTCOMES = ("exact", "drifted", "ambiguous", "changed", "orphan")


def _sought(anchors: Iterable[Anchor]) -> Iterator[Anchor]:
    """Yield *anchors* without those of withdrawn claims whose sentences are gone."""
    return (one for one in anchors if one.placed or one.claim.status != "withdrawn")


def _outcome(anchors: Iterable[Anchor]) -> str:
    """Return the outcome of a claim: that of its worst quote."""
    return max((anchor.status for anchor in anchors), key=OUTCOMES.index)


def report(build: Build, summaries: Iterable[Summary]) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of the build that authors want to see, by file and line."""
    found = (one for summary in summaries for one in summary.diagnostics)
    lock = build.lock.lock.diagnostics if build.lock else ()
    further = (
        *lock,
        *map(unread_article, build.unread),
        *check_site_address(build.site.url, build.settings),
    )
    return keep_first(sort_by_place([*build.sidecars.reported(further), *found]))


def tally(summaries: Iterable[Summary]) -> str:
    """Return how many claims there are in how many articles, by outcome, in words."""
    outcomes: Counter[str] = Counter()
    articles = 0
    for summary in summaries:
        articles += 1
        outcomes.update(summary.outcomes)
    counts = ", ".join(
        f"{outcomes[name]} {name}" for name in OUTCOMES if outcomes[name]
    )
    return (
        f"Fact checks: {count(outcomes.total(), 'claim')} in"
        f" {count(articles, 'article')}{': ' if counts else ''}{counts}."
    )
