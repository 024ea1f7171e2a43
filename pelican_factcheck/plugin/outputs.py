"""What a build publishes beside its articles: pages of claims, data files, feeds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from markupsafe import Markup

from pelican_factcheck.annotating.notes import Note
from pelican_factcheck.plugin.build import Build
from pelican_factcheck.plugin.contents import ContentSwap
from pelican_factcheck.plugin.head import complete_page
from pelican_factcheck.plugin.pagewriter import taken_names, write_pages
from pelican_factcheck.publishing.claimindex import (
    Directory,
    make_directory,
    with_page_urls,
)
from pelican_factcheck.publishing.datafiles import DATA_FILES, json_ld_scripts
from pelican_factcheck.publishing.feeds import Entry, change_entries, check_entries
from pelican_factcheck.publishing.pages import check_names
from pelican_factcheck.publishing.records import (
    Record,
    SiteInfo,
)
from pelican_factcheck.settings import SettingsError

CHECKS_FEED = "checks.atom"
CHANGES_FEED = "corrections.atom"


class Publication:
    """The claims of a build that the world may see, and their outputs.

    Drafts, hidden articles and articles without a page never become records.
    """

    def __init__(self, build: Build, articles: Iterable[ContentSwap]) -> None:
        self.build = build
        self.site = build.site
        self.articles = tuple(articles)
        self._incomplete: list[tuple[str, Sequence[Note]]] = []
        self._is_complete = False

    @cached_property
    def directory(self) -> Directory:
        """The place of each page; made when a page or a datum first needs it."""
        return make_directory(
            [record for article in self.articles for record in article.records()],
            self.site,
            folder=self.build.settings.url,
            kinds=frozenset(self.build.settings.pages),
        )

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """The published claims, newest first, with the addresses of their pages."""
        return with_page_urls(self.directory)

    def head_of(self, path: str, article: ContentSwap) -> Markup:
        """Return the JSON-LD for the head of the page of *article*, at *path*.

        Where it names claims' own pages, their names are known when all articles are
        written: until then it is nothing, and the page gets it later.
        """
        if not self.build.has_data:
            return Markup()
        if not self.build.has_claim_pages:
            return article.head
        if self._is_complete:
            return self.head_data(article.page.notes)
        self._incomplete.append((path, article.page.notes))
        return Markup()

    def complete_heads(self) -> None:
        """Add the JSON-LD to the pages written before the names of claim pages were known."""
        self._is_complete = True
        for path, notes in self._incomplete:
            if Path(path).exists():
                complete_page(Path(path), partial(self._lacked, notes))

    def _lacked(self, notes: Sequence[Note], page: str) -> Markup:
        """Return what *page* lacks; empty where another has been written over that of *notes*."""
        return self.head_data(notes if notes[0].note_id in page else ())

    def head_data(self, notes: Iterable[Note]) -> Markup:
        """Return the JSON-LD of *notes*, once all claims are known."""
        if not self.build.has_data:
            return Markup()
        scripts = (self._scripts.get(id(note)) for note in notes)
        return Markup("\n").join(filter(None, scripts))

    @cached_property
    def _scripts(self) -> dict[int, Markup]:
        """The JSON-LD of each published note, by its identity.

        To make all in a row takes half the time of making a few after each page:
        the processor still has at hand what it needs.
        """
        return {
            id(record.note): json_ld_scripts([record], self.site)
            for record in self.records
        }

    def write(self, generator: Any, writer: Any) -> None:  # noqa: ANN401 - Pelican has no types
        """Write everything, or nothing where a name is taken.

        Raises:
            SettingsError: with every name that another file of the site has.
        """
        if not (self.build.has_data or self.build.settings.pages):
            return
        files = dict(self._data_files())
        named = [(name, Path(name).name) for name in files]
        taken = taken_names(generator.context, writer)
        clashes = check_names(named, taken)
        if clashes:
            raise SettingsError("\n".join(clashes))
        write_pages(
            generator,
            writer,
            self.directory,
            taken,
            translations=self.build.translations(self.site.lang),
            environment=self.build.environment,
        )
        for name, text in files.items():
            path = Path(writer.output_path, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        if self.build.has_data:
            self._write_feeds(generator.context, writer)

    def _data_files(self) -> Iterator[tuple[str, str]]:
        if self.build.has_data and self.records:
            for name, write in DATA_FILES.items():
                yield self.build.settings.url + name, write(self.records, self.site)

    def _write_feeds(self, context: Mapping[str, Any], writer: Any) -> None:  # noqa: ANN401 - Pelican has no types
        gettext = self.build.translations(self.site.lang).gettext
        feeds = {
            CHECKS_FEED: (gettext("Fact checks"), check_entries(self.records)),
            CHANGES_FEED: (
                gettext("Corrections and updates"),
                change_entries(self.records),
            ),
        }
        for name, (title, entries) in feeds.items():
            # An empty feed would carry the time of the build.
            if entries:
                items = [FeedItem(entry, self.site) for entry in entries]
                path = self.build.settings.url + name
                writer.write_feed(items, context, path, feed_title=title)


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
