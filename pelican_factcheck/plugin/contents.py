"""Pelican's articles and pages, and how their annotated HTML gets onto their pages.

The annotated HTML of an article is on its own page only. Pelican writes feeds
first, then articles, then indexes; so an article's annotated content is put in
place just before its page is rendered and taken away right after. That shadows
two methods on the one content object, and leaves `_content`, the memoised
content, the summary and whatever other plugins made of them alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from markupsafe import Markup
from pelican.contents import Content
from pelican.generators import ArticlesGenerator, Generator, PagesGenerator

from pelican_factcheck.annotating.article import Options, Page
from pelican_factcheck.annotating.notes import Count, Note
from pelican_factcheck.plugin.build import AnnotationResult, Article, Build
from pelican_factcheck.plugin.sparing import Passing
from pelican_factcheck.publishing.datafiles import HEAD
from pelican_factcheck.publishing.records import About, Record, Texts
from pelican_factcheck.sidecar.claims import Checked
from pelican_factcheck.sidecar.files import shown_path

# Every list in which a generator keeps contents that get a page of their own, in
# the order in which it writes them.
LISTS = {
    ArticlesGenerator: [
        "translations",
        "articles",
        "hidden_translations",
        "hidden_articles",
        "drafts_translations",
        "drafts",
    ],
    PagesGenerator: [
        "translations",
        "pages",
        "hidden_translations",
        "hidden_pages",
        "draft_translations",
        "draft_pages",
    ],
}
# Pelican sends no signal before it writes the drafts of articles, and shows
# them nowhere but on their own pages.
UNANNOUNCED = ("drafts", "drafts_translations")


class ContentSwap:
    """A content object of Pelican and its annotated HTML, shown or hidden.

    It is annotated when that is first asked for.

    *only_while_written* articles are shown only while their own page is written.
    """

    def __init__(
        self, build: Build, content: Content, *, only_while_written: bool
    ) -> None:
        self.build = build
        self.content = content
        self.only_while_written = only_while_written
        self.article = read_article(content)
        self._latest: AnnotationResult | None = None

    @property
    def page(self) -> Page:
        """The latest annotation: once its own page is written, what that shows."""
        return self._latest.page if self._latest else self.ensure_annotated()

    def settle(self) -> None:
        """Annotate the content, unless that was done when its page was written."""
        if self._latest is None:
            self.ensure_annotated()

    def ensure_annotated(self) -> Page:
        """Return the content as it is now, annotated: later plugins may have changed it."""
        html = self.content._content or ""  # noqa: SLF001 - Pelican's own name
        if html != self.article.html:
            self.article = self.article._replace(html=html)
            self._latest = None
        if self._latest is None:
            self._latest = self.build.annotate(self.article)
        return self._latest.page

    @property
    def head(self) -> Markup:
        """The JSON-LD of the claims on `page` for its head; empty before it was annotated."""
        texts = self._texts()
        heads = [
            texts[note.note_id][HEAD]
            for note in self.page.notes
            if note.note_id in texts
        ]
        return Markup("\n".join(heads))  # noqa: S704 - from `structured.WRITERS`

    def records(self) -> Iterator[Record]:
        """Yield the published claims on `page`."""
        if not self.content.save_as:
            return
        texts = self._texts()
        for record in self.build.records(self.article, self.page):
            yield replace(record, texts=texts.get(record.note.note_id, {}))

    def _texts(self) -> Mapping[str, Texts]:
        """Return the JSON of the claims on `page`, by the ids of their notes."""
        about = read_about(self.content)
        page = self.page
        if self._latest and about == self.article.about:
            return self._latest.texts
        self.article = self.article._replace(about=about)
        texts = self.build.write(self.article, page)
        self._latest = self._latest and self._latest._replace(texts=texts)
        return texts

    def show(self) -> None:
        """Make the content show its annotated HTML, until `hide`.

        The summary goes on showing the author's, whenever it is first asked for.
        """
        content = self.content

        def get_content(siteurl: str) -> str:
            html = self.ensure_annotated().html
            # Only the author's links can be Pelican's; to look for them among ours
            # as well would take most of the time that showing a page takes.
            authors = self.article.html
            if content._update_content(authors, siteurl) != authors:  # noqa: SLF001 - see above
                html = content._update_content(html, siteurl)  # noqa: SLF001 - see above
            return html

        def get_summary(siteurl: str) -> str:
            self.hide()
            try:
                summary: str = content.get_summary(siteurl)
            finally:
                self.show()
            return summary

        content.get_content = get_content
        content.get_summary = get_summary

    def complete_feed_entry(self, item: dict[str, Any], siteurl: str) -> None:
        """Replace the whole article in a feed's *item*; a summary stays a summary."""
        authors = self.content.get_content(siteurl)
        html = self.build.feed_form(
            self.ensure_annotated(),
            self.article.options,
            f"{siteurl}/{self.content.url}",
        )
        for key in ("content", "description"):
            if item.get(key) == authors:
                item[key] = self.content._update_content(html, siteurl)  # noqa: SLF001 - as above

    def hide(self) -> None:
        """Give the content its own methods back."""
        vars(self.content).pop("get_content", None)
        vars(self.content).pop("get_summary", None)


class Checks:
    """What themes see of an article's claims, if anything was checked in it.

    Whoever looks has the article annotated, if it was not yet. It is over with the
    build: Pelican holds on to contents for ever, and so to what they hold on to.
    """

    def __init__(self, article: ContentSwap) -> None:
        self._find = Passing(article)

    def __bool__(self) -> bool:
        return bool(self.notes)

    @property
    def notes(self) -> Sequence[Note]:
        """One for each claim that readers see, in reading order."""
        article = self._find()
        return article.page.notes if article else ()

    @property
    def counts(self) -> Sequence[Count]:
        """The notes by verdict, the truest first."""
        article = self._find()
        return article.page.counts if article else ()


def contents_of(generators: Sequence[Generator]) -> Iterator[tuple[Content, bool]]:
    """Yield every content with a page of its own, and whether Pelican announces its writing."""
    seen: set[int] = set()
    for generator in generators:
        for kind, names in LISTS.items():
            if not isinstance(generator, kind):
                continue
            for name in names:
                for content in getattr(generator, name, ()):
                    if id(content) not in seen:
                        seen.add(id(content))
                        yield content, kind is PagesGenerator or name not in UNANNOUNCED


def read_article(content: Content) -> Article:
    """Return the article of *content*."""
    html = content._content or ""  # noqa: SLF001 - Pelican's own name
    options = read_options(content)
    return Article(content.source_path, html, options, read_about(content))


def read_about(content: Content) -> About | None:
    """Return what is published about *content*; None for drafts and hidden contents."""
    if content.status != "published":
        return None
    return About(
        title=str(content.title),
        url=content.url,
        published=_day(content, "date"),
        modified=_day(content, "modified"),
        authors=tuple(map(str, getattr(content, "authors", ()))),
    )


def read_options(content: Content) -> Options:
    """Return what Pelican knows about an article as options for `annotate`."""
    authors = getattr(content, "authors", None) or [getattr(content, "author", "")]
    names = tuple(str(author) for author in authors if author)
    date = getattr(content, "modified", None) or getattr(content, "date", None)
    day = date.date().isoformat() if isinstance(date, datetime) else ""
    return Options(
        name=str(shown_path(Path(content.source_path))),
        lang=str(getattr(content, "lang", "") or "en"),
        preview=content.status == "draft",
        checked=Checked(by=names, date=day) if names or day else None,
    )


def _day(content: Content, name: str) -> str:
    value = getattr(content, name, None)
    return value.date().isoformat() if isinstance(value, datetime) else ""
