"""Pelican's signals, and nothing else.

The annotated HTML of an article is on its own page only. Pelican writes feeds
first, then articles, then indexes; so an article's annotated content is put in
place just before its page is rendered and taken away right after. That shadows
two methods on the one content object, and leaves `_content`, the memoised
content, the summary and whatever other plugins made of them alone.
"""

import logging
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pelican import signals
from pelican.contents import Content
from pelican.generators import ArticlesGenerator, Generator, PagesGenerator
from pelican.log import console

from pelican_factcheck.discovery import find_sidecars

if TYPE_CHECKING:
    from pelican_factcheck.article import Options, Page
    from pelican_factcheck.build import Build
    from pelican_factcheck.sidecar import Sidecar

logger = logging.getLogger(__name__)

BUILD = "FACTCHECK_BUILD"
"""The key of a run's context under which its generator is found."""
# Every list in which a generator keeps contents that get a page of their own.
LISTS = {
    ArticlesGenerator: [
        "articles",
        "translations",
        "hidden_articles",
        "hidden_translations",
        "drafts",
        "drafts_translations",
    ],
    PagesGenerator: [
        "pages",
        "translations",
        "hidden_pages",
        "hidden_translations",
        "draft_pages",
        "draft_translations",
    ],
}
# Pelican sends no signal before it writes the drafts of articles, and shows
# them nowhere but on their own pages.
UNANNOUNCED = ("drafts", "drafts_translations")


def register() -> None:
    """Connect to Pelican's signals; doing so twice is doing so once."""
    signals.initialized.connect(check_settings)
    signals.get_generators.connect(offer_generator)
    signals.all_generators_finalized.connect(annotate_contents)
    signals.feed_generated.connect(complete_feed)
    signals.article_generator_write_article.connect(show_annotated)
    signals.page_generator_write_page.connect(show_annotated)
    signals.content_written.connect(finish_page)


def check_settings(pelican: Any) -> None:  # noqa: ANN401 - Pelican has no types
    """Refuse wrong `FACTCHECK_*` settings before anything is read."""
    if any(name.startswith("FACTCHECK_") for name in pelican.settings):
        from pelican_factcheck.settings import read_settings  # noqa: PLC0415 - see below

        read_settings(pelican.settings)


def offer_generator(_: object) -> type[Generator]:
    """Take part in the build."""
    return FactcheckGenerator


class FactcheckGenerator(Generator):  # type: ignore[misc] # Pelican has no types
    """One build: which sidecars there are, and what became of their articles.

    All state of a build is here, since autoreload and subsites run several
    builds in one process. The modules that read claims are imported only when
    a sidecar is there: a site without one pays for a look through its folders.
    """

    def generate_context(self) -> None:
        """Look for sidecars, and keep them out of the published files."""
        self.found = find_sidecars(self._folders())
        self.build: Build | None = None
        # Not named `articles`: plugins tell the generators apart by that name.
        self.annotated: dict[int, AnnotatedArticle] = {}
        self.context[BUILD] = self
        for path in self.found.all:
            relative = Path(os.path.relpath(path, self.path)).as_posix()
            if relative not in self.context["static_links"]:
                self.context["generated_content"].setdefault(relative, None)

    def _folders(self) -> Iterator[str]:
        for name in [*self.settings["ARTICLE_PATHS"], *self.settings["PAGE_PATHS"]]:
            yield str(Path(self.path, name))

    def annotate(self, generators: Sequence[Generator]) -> None:
        """Annotate every article and page that has a sidecar; tell what is wrong."""
        from pelican_factcheck.build import Build  # noqa: PLC0415 - see above
        from pelican_factcheck.cards import card_environment  # noqa: PLC0415 - see above
        from pelican_factcheck.settings import read_settings  # noqa: PLC0415 - see above

        settings = read_settings(self.settings)
        environment = card_environment(self.env.loader)
        self.build = Build(settings, self.found, Path(self.path), environment)
        for content, is_announced in contents_of(generators):
            sidecar = self.build.sidecar_of(content.source_path)
            if sidecar is None or not content._content:  # noqa: SLF001 - Pelican's own name
                continue
            article = AnnotatedArticle(
                self.build, content, sidecar, is_passing=is_announced
            )
            self.annotated[id(content)] = article
            # For themes: an index can say how many claims were checked.
            content.factcheck = article.page if article.page.notes else None
            if not is_announced:
                article.show()
        self._publish_assets()
        self._report(is_strict=settings.strict)

    def _publish_assets(self) -> None:
        """Have style sheet and script copied; a theme's own of that name wins."""
        from pelican_factcheck.assets import FOLDER  # noqa: PLC0415 - see above

        paths = [
            path for path in self.settings["THEME_STATIC_PATHS"] if path != str(FOLDER)
        ]
        # A new list, since subsites share the old one.
        self.settings["THEME_STATIC_PATHS"] = [str(FOLDER), *paths]

    def _report(self, *, is_strict: bool) -> None:
        """Log every problem; in strict mode end the build when there was one."""
        from pelican_factcheck.diagnostics import render_concise  # noqa: PLC0415 - see above

        problems = self.build.problems() if self.build else []
        for problem in problems:
            log = (
                logger.error
                if is_strict or problem.level == "error"
                else logger.warning
            )
            log("%s", render_concise(problem))
        if problems and is_strict and not is_autoreloading():
            raise SystemExit(1)

    def generate_output(self, _: object) -> None:
        """Tell how it went."""
        if self.build is not None:
            console.print(self.build.tally(), highlight=False)


class AnnotatedArticle:
    """A content object of Pelican and its annotated HTML, shown or hidden.

    *is_passing* articles are shown only while their own page is written.
    """

    def __init__(
        self, build: "Build", content: Content, sidecar: "Sidecar", *, is_passing: bool
    ) -> None:
        self.build = build
        self.content = content
        self.sidecar = sidecar
        self.is_passing = is_passing
        self.source = ""
        self.page = self.annotated()

    def annotated(self) -> "Page":
        """The content as it is now, annotated: other plugins may come after us."""
        source = self.content._content  # noqa: SLF001 - Pelican's own name
        if source != self.source:
            self.source = source
            self.page = self.build.annotate(
                source, self.sidecar, read_options(self.content)
            )
        return self.page

    def show(self) -> None:
        """Let the content's own page show the annotated HTML.

        The summary goes on showing the author's, whenever it is first asked for.
        """
        content = self.content

        def get_content(siteurl: str) -> str:
            html: str = content._update_content(self.annotated().html, siteurl)  # noqa: SLF001 - see above
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
            self.annotated(),
            read_options(self.content),
            f"{siteurl}/{self.content.url}",
        )
        for key in ("content", "description"):
            if item.get(key) == authors:
                item[key] = self.content._update_content(html, siteurl)  # noqa: SLF001 - as above

    def hide(self) -> None:
        """Give the content its own methods back."""
        vars(self.content).pop("get_content", None)
        vars(self.content).pop("get_summary", None)


def contents_of(generators: Sequence[Generator]) -> Iterator[tuple[Content, bool]]:
    """Every content with a page of its own, and whether it is announced."""
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


def read_options(content: Content) -> "Options":
    """What Pelican knows about an article, in our words."""
    from pelican_factcheck.article import Options  # noqa: PLC0415 - see FactcheckGenerator
    from pelican_factcheck.build import shown_path  # noqa: PLC0415 - see FactcheckGenerator
    from pelican_factcheck.claims import Checked  # noqa: PLC0415 - see FactcheckGenerator

    authors = getattr(content, "authors", None) or [getattr(content, "author", "")]
    names = tuple(str(author) for author in authors if author)
    date = getattr(content, "modified", None) or getattr(content, "date", None)
    day = date.date().isoformat() if isinstance(date, datetime) else ""
    return Options(
        name=str(shown_path(Path(content.source_path))),
        lang=str(getattr(content, "lang", "") or "en"),
        checked=Checked(by=names, date=day) if names or day else None,
    )


def annotate_contents(generators: Sequence[Generator]) -> None:
    """Annotate what has sidecars, now that every content is final."""
    for generator in generators:
        if isinstance(generator, FactcheckGenerator) and generator.found.all:
            generator.annotate(generators)


def complete_feed(context: dict[str, Any], feed: Any) -> None:  # noqa: ANN401 - Pelican's
    """With `FACTCHECK_FEEDS`, give feed entries the checks in the form for feeds."""
    generator = context.get(BUILD)
    build = generator.build if generator else None
    if generator is None or build is None or not build.settings.feeds:
        return
    by_url = {article.content.url: article for article in generator.annotated.values()}
    for item in feed.items:
        url = item["link"].removeprefix(f"{context['SITEURL']}/")
        article = by_url.get(url.removesuffix("?ref=feed"))
        if article is not None:
            article.complete_feed_entry(item, context["SITEURL"])


def show_annotated(generator: Generator, content: Content) -> None:
    """Put the annotated HTML in place for the page that is written next."""
    article = annotated(generator.context, content)
    if article is not None and content.save_as:
        article.show()


def finish_page(path: str, context: dict[str, Any]) -> None:
    """Take the annotated HTML away again, and complete the page that has it."""
    for content in (context.get("article"), context.get("page")):
        article = annotated(context, content)
        if article is not None:
            if article.is_passing:
                article.hide()
            add_assets(path, context)


def annotated(context: dict[str, Any], content: object) -> AnnotatedArticle | None:
    """The annotated article of *content* in the build of *context*, if it has one."""
    generator = context.get(BUILD)
    return generator.annotated.get(id(content)) if generator else None


def add_assets(path: str, context: dict[str, Any]) -> None:
    """Have the written page load our style sheet and script."""
    from pelican_factcheck.assets import insert_head_tags  # noqa: PLC0415 - see FactcheckGenerator

    if not context.get("FACTCHECK_INJECT_ASSETS", True):
        return
    base = f"{context['SITEURL']}/{context['THEME_STATIC_DIR']}"
    page = Path(path).read_bytes().decode("utf-8")
    Path(path).write_bytes(insert_head_tags(page, base).encode("utf-8"))


def is_autoreloading() -> bool:
    """Whether this build is one of many that `pelican --autoreload` runs.

    There an exception would start the next build at once and for ever, and
    leaving the process would end the author's preview; Pelican keeps no other
    sign of it than its own function on the stack.
    """
    frame = sys._getframe()  # noqa: SLF001 - the documented way to the callers
    while frame.f_back is not None:
        frame = frame.f_back
        if (
            frame.f_code.co_name == "autoreload"
            and frame.f_globals["__name__"] == "pelican"
        ):
            return True
    return False
