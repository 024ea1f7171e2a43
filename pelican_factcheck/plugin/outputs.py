"""What a build publishes beside its articles: pages of claims, data files, feeds."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from markupsafe import Markup
from msgspec import structs

from pelican_factcheck.plugin.build import Build, ContentSwap
from pelican_factcheck.plugin.head import fingerprint
from pelican_factcheck.plugin.pagewriter import PageWriter, taken_names
from pelican_factcheck.plugin.store import Data
from pelican_factcheck.publishing.claimindex import Directory, make_directory
from pelican_factcheck.publishing.datafiles import (
    DOCUMENTS,
    WRITERS,
    Entry,
    gather,
    join_script,
    join_texts,
    latest_changes,
    latest_checks,
    write_files,
)
from pelican_factcheck.publishing.exports import (
    CLAIMS,
    CLAIMS_SCHEMA,
    claims_json_schema,
    read_claim,
    read_sources,
)
from pelican_factcheck.publishing.listing import ListedClaim, SiteInfo, source_key
from pelican_factcheck.publishing.pages import check_names
from pelican_factcheck.publishing.records import Record, Write
from pelican_factcheck.settings import SettingsError
from pelican_factcheck.sidecar.claims import Source

CHECKS_FEED = "checks.atom"
CHANGES_FEED = "corrections.atom"


class Publication:
    """The claims of a build that the world may see, and their outputs.

    Drafts, hidden articles and articles without a page are never among them.
    """

    def __init__(self, build: Build, swaps: Sequence[ContentSwap]) -> None:
        self.build = build
        self.site = build.site
        self._swaps = swaps
        self._asked = build.asked
        self.claims = Claims(build, {swap.key: swap for swap in swaps})

    @property
    def is_outdated(self) -> bool:
        """Whether an article has become another since."""
        return self._asked != self.build.asked

    @cached_property
    def directory(self) -> Directory:
        """The place of each page; made when a page or a datum first needs it."""
        return make_directory(
            self._gathered,
            self.site,
            self.claims.record,
            folder=self.build.settings.url,
            kinds=frozenset(self.build.settings.pages),
            cite=self.claims.cited,
        )

    @cached_property
    def _gathered(self) -> Sequence[ListedClaim]:
        """Every claim once, with the articles that use it."""
        if not self._has_uses:
            return [claim for swap in self._swaps for claim in swap.claims]
        return gather(
            (f"{swap.name}#{claim.id}", claim)
            for swap in self._swaps
            for claim in swap.claims
        )

    @cached_property
    def _has_uses(self) -> bool:
        return any(claim.use for swap in self._swaps for claim in swap.claims)

    @cached_property
    def _retold(self) -> frozenset[int]:
        """The claims about which data stand elsewhere: that is where they are used."""
        told = frozenset(map(id, self._gathered)) if self._has_uses else frozenset()
        return frozenset(
            id(claim)
            for swap in self._swaps
            for claim in (swap.claims if told else ())
            if id(claim) not in told
        )

    @cached_property
    def _renamed(self) -> Mapping[str, str]:
        """The names of claim pages that are not the claim's own id, by its address."""
        return self.directory.claims if self.build.has_claim_pages else {}

    def head_of(self, swap: ContentSwap) -> Markup:
        """Return the JSON-LD for the head of the page of an article, for programs."""
        told = [claim for claim in swap.claims if id(claim) not in self._retold]
        heads = swap.shown().heads
        scripts = (
            self._head_with_uses(
                self.build.annotator.head_of(self._with_page(claim))
                if self._renamed and claim.url in self._renamed
                else heads[claim.mark],
                claim,
            )
            for claim in told
        )
        return Markup("\n".join(scripts))  # noqa: S704 - from `json_ld_scripts`

    def _head_with_uses(self, script: str, claim: ListedClaim) -> str:
        if not claim.uses:
            return script
        return join_script(script, self._texts_of(CLAIMS, claim))

    def _texts_of(self, name: str, claim: ListedClaim) -> list[str]:
        """Return the texts of a claim from each article that makes it."""
        return [self.claims.text(name, place) for place in (claim, *claim.uses)]

    def _with_page(self, claim: ListedClaim) -> Record:
        """Return the whole of a claim whose page has another name than its id."""
        record = self.claims.whole(claim)
        return structs.replace(
            record, page_url=self.build.annotator.page_url(self._renamed[claim.url])
        )

    def _text(self, name: str, claim: ListedClaim) -> str:
        """Return the text of a claim for the data file *name*."""
        text = (
            WRITERS[name](self._with_page(claim), self.site)
            if self._renamed and claim.url in self._renamed
            else self.claims.text(name, claim)
        )
        if not claim.uses:
            return text
        _, *others = self._texts_of(name, claim)
        return join_texts(name, [text, *others], self._texts_of(CLAIMS, claim))

    def write(self, generator: Any, writer: Any) -> None:  # noqa: ANN401 - Pelican has no types
        """Write everything, or nothing where a name is taken.

        Raises:
            SettingsError: with every name that another file of the site has.
        """
        folder = self.build.settings.url
        files = [CLAIMS_SCHEMA, *DOCUMENTS] if self._has_files else []
        taken = taken_names(generator.context, writer)
        clashes = check_names([(folder + name, name) for name in files], taken)
        if clashes:
            raise SettingsError("\n".join(clashes))
        pages = PageWriter(
            generator,
            writer,
            self.directory,
            self.build.translations(self.site.lang),
            self.build.environment,
        )
        planned = pages.plan(taken)
        del taken  # the names of all files of the site
        pages.write(planned)
        if self._has_files:
            self._write_data(Path(writer.output_path, folder))
        if self.build.has_data:
            self._write_feeds(generator, writer)
        for name, page in self._evidence_pages(generator):
            path = Path(writer.output_path, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page, encoding="utf-8", newline="\n")

    def _evidence_pages(self, generator: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - Pelican has no types
        """Yield the pages of kept copies with their names below the output folder."""
        lock = self.build.lock
        if lock is None or not lock.has_pages:
            return
        from pelican_factcheck.evidence.captures import (  # noqa: PLC0415 - only where there is a lock
            STYLE_SHEET,
            Shell,
            captured,
            render_pages,
        )

        site, static = self.site, generator.settings["THEME_STATIC_DIR"]
        shell = Shell(
            self.build.environment,
            self.build.translations(site.lang),
            f"{site.url}/{static}/{STYLE_SHEET}?{fingerprint(STYLE_SHEET)}",
            site.name,
            f"{site.url}/",
        )
        load = self.directory.load
        found = captured(load(record).claim for record in self.directory.records)
        full = self.build.settings.evidence == "full"
        for url, page in render_pages(lock.root, found, shell, full=full):
            yield url[len(site.url) + 1 :], page

    @property
    def _has_files(self) -> bool:
        return bool(self.build.has_data and self.directory.records)

    def _write_data(self, folder: Path) -> None:
        """Write the data files, line by line."""
        folder.mkdir(parents=True, exist_ok=True)
        schema = claims_json_schema()
        Path(folder, CLAIMS_SCHEMA).write_text(schema, encoding="utf-8", newline="\n")
        documents = {
            name: document(self.directory.records, self.site, self._writer(name))
            for name, document in DOCUMENTS.items()
        }
        write_files(folder, documents, self.site.data_file)

    def _writer(self, name: str) -> Write[ListedClaim]:
        return lambda claim, _: self._text(name, claim)

    def _write_feeds(self, generator: Any, writer: Any) -> None:  # noqa: ANN401 - Pelican has no types
        gettext = self.build.translations(self.site.lang).gettext
        most = generator.settings["FEED_MAX_ITEMS"]
        records, load = self.directory.records, self.directory.load
        feeds = {
            CHECKS_FEED: (gettext("Fact checks"), latest_checks(records, load, most)),
            CHANGES_FEED: (
                gettext("Corrections and updates"),
                latest_changes(records, load, most),
            ),
        }
        for name, (title, entries) in feeds.items():
            # An empty feed would carry the time of the build.
            if entries:
                items = [FeedItem(entry, self.site) for entry in entries]
                path = self.build.settings.url + name
                # Pelican takes titles for HTML.
                feed_title = str(Markup.escape(title))
                context = generator.context
                writer.write_feed(items, context, path, feed_title=feed_title)


OPEN_ARTICLES = 64
"""Articles whose claims stay loaded: those of lists stand beside each other."""
OPEN_CLAIMS = 4 * OPEN_ARTICLES
OPEN_SOURCES = 2_000
"""Articles whose sources stay loaded: the page of a source shows claims of many articles,
and each of these cites several sources."""


@dataclass
class Claims:
    """Loads the whole of published claims, and their texts for data files."""

    build: Build
    articles: Mapping[bytes, ContentSwap]
    """By the names of their results."""

    def record(self, claim: ListedClaim) -> Record:
        """Return the whole of a listed claim."""
        found = self._record(claim.article.key, claim.place)
        uses = tuple(self._record(use.article.key, use.place) for use in claim.uses)
        return structs.replace(found, uses=uses) if uses else found

    def cited(self, claim: ListedClaim, key: str) -> tuple[Source, ...]:
        """Return what a claim cites of a source, by the key of that."""
        sources = self._sources(claim.article.key)[claim.place]
        return tuple(one for one in sources if source_key(one) == key)

    def whole(self, claim: ListedClaim) -> Record:
        """Return a claim as its article was annotated, with what only data ask for."""
        annotator = self.build.annotator
        article = self.articles[claim.article.key].article()
        page = annotator.page_of(article, annotator.read_sidecar(article))
        return tuple(annotator.records(article, page))[claim.place]

    def text(self, name: str, claim: ListedClaim) -> str:
        """Return the text of a claim for the data file *name*."""
        return str(self._data(claim.article.key)[name][claim.place], "utf-8")

    # What loads does not know of this object: in a circle they would stay for a while,
    # and the articles with them, when a build is over.

    @cached_property
    def _record(self) -> Callable[[bytes, int], Record]:
        build, data = self.build, self._data

        @lru_cache(OPEN_CLAIMS)
        def load(key: bytes, place: int) -> Record:
            line = data(key)[CLAIMS][place]
            return read_claim(line, build.site, build.translations)

        return load

    @cached_property
    def _sources(self) -> Callable[[bytes], Sequence[tuple[Source, ...]]]:
        data = self._data

        @lru_cache(OPEN_SOURCES)
        def load(key: bytes) -> Sequence[tuple[Source, ...]]:
            return [read_sources(line) for line in data(key)[CLAIMS]]

        return load

    @cached_property
    def _data(self) -> Callable[[bytes], Data]:
        build, articles = self.build, self.articles

        @lru_cache(OPEN_ARTICLES)
        def load(key: bytes) -> Data:
            return build.data(key, articles[key].article)

        return load


@dataclass(frozen=True)
class FeedItem:
    """An entry in the form in which Pelican takes the items of a feed."""

    entry: Entry
    site: SiteInfo

    @property
    def title(self) -> str:
        """What happened."""
        return str(Markup.escape(self.entry.title))

    @property
    def url(self) -> str:
        """The claim's address below the site."""
        return self.entry.url.removeprefix(f"{self.site.url}/")

    @property
    def date(self) -> datetime:
        """When it happened."""
        return self.entry.updated

    @property
    def summary(self) -> str:
        """More words, as HTML."""
        return str(Markup.escape(self.entry.summary))

    def get_content(self, _: str) -> str:
        """The words once more: Pelican leaves out a summary that says the same."""
        return self.summary
