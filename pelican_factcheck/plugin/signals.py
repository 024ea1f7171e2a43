"""One build of a site behind Pelican's signals: its sidecars, articles and diagnostics."""

import logging
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import ref

from markupsafe import Markup
from pelican import signals
from pelican.contents import Article, Content, Page
from pelican.generators import Generator
from pelican.log import console

from pelican_factcheck.sidecar.files import (
    CLAIMS_FOLDER,
    SUFFIXES,
    SidecarPaths,
    find_sidecars,
    stem_of,
)

if TYPE_CHECKING:
    from pelican_factcheck.diagnostics.diagnostic import Diagnostic
    from pelican_factcheck.plugin.build import Build, ContentSwap
    from pelican_factcheck.plugin.outputs import Publication


T = TypeVar("T")


class Passing(Generic[T]):
    """A reference that keeps nothing alive, and refers to nothing once it was pickled.

    Pelican keeps contents, with all that they know, for as long as its process lives,
    and in its cache if the site has it so.
    """

    __slots__ = ("_find",)

    def __init__(self, found: T | None = None) -> None:
        self._find = ref(found) if found is not None else None

    def __call__(self) -> T | None:
        """Return what it refers to, if that is still there."""
        return self._find() if self._find else None

    def __reduce__(self) -> "tuple[type[Passing[T]], tuple[()]]":
        """Pickle nothing."""
        return type(self), ()


@contextmanager
def end_plainly() -> Iterator[None]:
    """Log a mistake in the settings, and end the build without a traceback."""
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - a site without sidecars needs none

    try:
        yield
    except SettingsError as error:
        for line in str(error).splitlines():
            logger.log(fatal_level(), "%s", line)
        if is_autoreloading():
            raise
        raise SystemExit(1) from None


def fatal_level() -> int:
    """Return the level at which the end of a build is told, also with `pelican --quiet`."""
    return logging.ERROR if logger.isEnabledFor(logging.ERROR) else logging.CRITICAL


def is_autoreloading() -> bool:
    """Whether this build is one of many that `pelican --autoreload` runs.

    There an exception would start the next build at once and for ever, and
    leaving the process would end the author's preview.
    """
    return _caller("autoreload") is not None


def _caller(name: str) -> FrameType | None:
    """Return the call of Pelican's own function *name* that led here, if one did.

    Pelican keeps no other sign of how it was started.
    """
    frame = sys._getframe()  # noqa: SLF001 - the documented way to the callers
    while frame.f_back is not None:
        frame = frame.f_back
        if frame.f_code.co_name == name and frame.f_globals["__name__"] == "pelican":
            return frame
    return None


logger = logging.getLogger(__name__)

BUILD = "FACTCHECK_BUILD"
"""The key of a run's context under which `generator_of` finds its generator."""


NO_FOLDERS = frozenset({".git", ".hg", ".svn"})
"""Of programs; what Pelican takes there for an article is none."""


def find_sidecars_of(site: Mapping[str, Any], store: Path | None) -> SidecarPaths:
    """Return the sidecars of the *site* with these settings of Pelican's.

    Those outside of the folders of articles and pages, too, unless another site reads
    them: one for another language may share the content folder (`I18N_SUBSITES`).
    """
    root = Path(site["PATH"])
    others = site.get("I18N_SUBSITES")
    others = others if isinstance(others, Mapping) else {}
    apart = [site.get("OUTPUT_PATH"), site.get("CACHE_PATH"), site.get("THEME")]
    for own in others.values():
        if isinstance(own, Mapping) and not READS.isdisjoint(own):
            apart += folders_of({**site, **own})
    ignored = site.get("IGNORE_FILES", ())
    return find_sidecars(
        folders_of(site),
        store,
        # The main site tells of them; its own folders are not known to the others.
        None if is_subsite(site) else root,
        filter(None, apart),
        lambda name: (
            name in NO_FOLDERS or any(fnmatch(name, pattern) for pattern in ignored)
        ),
    )


def is_subsite(site: Mapping[str, Any]) -> bool:
    """Return whether a build is that of another language of its site (`I18N_SUBSITES`)."""
    others = site.get("I18N_SUBSITES")
    return isinstance(others, Mapping) and site.get("DEFAULT_LANG") in others


READS = frozenset({"PATH", "ARTICLE_PATHS", "PAGE_PATHS"})
"""The settings that say which files are articles."""


def folders_of(site: Mapping[str, Any]) -> list[Path]:
    """Return the folders in which the articles and pages of a *site* lie."""
    names = *site["ARTICLE_PATHS"], *site["PAGE_PATHS"]
    return [Path(site["PATH"], name) for name in names]


_told: dict[str, set["Diagnostic"]] = {}
"""What the builds of one site have told, by their output folders.

Those for its other languages read much the same files; one that comes again is new.
"""


class FactcheckGenerator(Generator):  # type: ignore[misc] # Pelican has no types
    """One build: its sidecars and their annotated articles.

    All state of a build is here, since autoreload and subsites run several
    builds in one process, but for what those have `_told`. The modules that read claims are imported only when
    a sidecar is there: a site without one pays for a look through its folders.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Pelican has no types
        """Find the sidecars, before an article is read."""
        super().__init__(*args, **kwargs)
        self.found = find_sidecars_of(self.settings, self._store())
        if self.found.all:
            make_room()
        self.build: Build | None = None
        # Not named `articles`: plugins tell the generators apart by that name.
        self.swaps: dict[int, ContentSwap] = {}
        self.has_looked = False
        self._publication: Publication | None = None
        if not is_subsite(self.settings) or self.output_path in _told:
            _told.clear()
        _told[self.output_path] = set()
        # Pelican holds on to contents, and so to the context, for ever.
        self.context[BUILD] = Passing(self)

    def generate_context(self) -> None:
        """Keep the sidecars out of the published files."""
        content = os.path.join(self.path, "")  # noqa: PTH118 - texts take a tenth of the time
        for path in map(str, self.found.all):
            below = path.removeprefix(content)
            if below == path:
                below = os.path.relpath(path, self.path)
            relative = below.replace(os.sep, "/")
            if relative not in self.context["static_links"]:
                self.context["generated_content"].setdefault(relative, None)

    def _store(self) -> Path | None:
        """The folder of claims without an article; wrong settings are told before."""
        name = self.settings.get("FACTCHECK_CLAIMS", CLAIMS_FOLDER)
        return Path(self.path, name) if name else None

    def find_articles(self, generators: Sequence[Generator]) -> None:
        """Make every article and page with a sidecar ready to be annotated."""
        from pelican_factcheck.plugin.articles import (  # noqa: PLC0415 - see above
            contents_of,
            read_home,
        )
        from pelican_factcheck.plugin.build import (  # noqa: PLC0415 - see above
            Checks,
            ContentSwap,
            start_build,
        )

        self.build = start_build(self.settings, self.found, self.env)
        # Plugins for translations take contents out of the lists that they write.
        known = self.context["generated_content"].items()
        read = {
            stem_of(os.path.join(self.path, name)): content  # noqa: PTH118 - as above
            for name, content in known
            if content
        }
        self.build.sidecars.homes = lambda stem: read_home(read.get(stem))
        for content, is_announced in contents_of(generators):
            read[stem_of(content.source_path)] = content
            if self._is_wanted(content):
                swap = ContentSwap(self.build, content, only_while_written=is_announced)
                self.swaps[id(content)] = swap
                # For themes: an index can say how many claims were checked.
                content.factcheck = Checks(swap)
        self.build.unread = [
            path for stem, path in self.found.by_stem.items() if stem not in read
        ]
        self._publish_assets()

    def refresh_metadata_intersite_links(self) -> None:
        """Annotate all of them; log the diagnostics.

        Pelican calls this when the plugins are done with the contents, and nothing is
        written yet: what is judged here is the text that readers get.
        """
        if self.build is None:
            return
        for swap in self.swaps.values():
            swap.ensure_annotated()
            if not swap.only_while_written:
                swap.show()  # as in `show_annotated`
        self.build.store.commit()
        with end_plainly():
            self._report(self.build)

    def _is_wanted(self, content: Content) -> bool:
        """Whether *content* has both words and a sidecar."""
        return bool(
            content._content  # noqa: SLF001 - Pelican's own name
            and stem_of(content.source_path) in self.found.by_stem
        )

    def _publish_assets(self) -> None:
        """Add style sheet and script to the static files; a theme's own of that name wins."""
        from pelican_factcheck.plugin.head import FOLDER  # noqa: PLC0415 - see above

        paths = [
            path for path in self.settings["THEME_STATIC_PATHS"] if path != str(FOLDER)
        ]
        # A new list, since subsites share the old one.
        self.settings["THEME_STATIC_PATHS"] = [str(FOLDER), *paths]

    def _report(self, build: "Build") -> None:
        """Log every diagnostic once; in strict mode end the build when there is one."""
        from pelican_factcheck.diagnostics.diagnostic import render_concise  # noqa: PLC0415 - see above
        from pelican_factcheck.plugin.build import report  # noqa: PLC0415 - see above

        is_strict = build.settings.strict
        found = report(build, (swap.summary for swap in self.swaps.values()))
        ends = bool(found) and is_strict and not is_autoreloading()
        told = set().union(*_told.values())
        for one in found:
            if one in told and not ends:
                continue
            is_error = is_strict or one.level == "error"
            level = logging.ERROR if is_error else logging.WARNING
            logger.log(fatal_level() if ends else level, "%s", render_concise(one))
        _told.setdefault(self.output_path, set()).update(found)
        if ends:
            raise SystemExit(1)

    def add_picker(self, path: str, content: object) -> None:
        """Let the author pick claims on the page of *content*, if nobody else sees it."""
        html = getattr(content, "_content", None)
        if not (html and self.is_preview):
            return
        from pelican_factcheck.annotating.translations import translations_for  # noqa: PLC0415 - see above
        from pelican_factcheck.plugin.head import complete_page, picker  # noqa: PLC0415 - see above
        from pelican_factcheck.settings import read_settings  # noqa: PLC0415 - see above

        stem = stem_of(content.source_path)  # type: ignore[attr-defined] # as what has content
        sidecar = self.found.by_stem.get(stem, Path(f"{stem}{SUFFIXES[0]}"))
        ours = read_settings(self.settings)
        words = translations_for(str(self.settings["DEFAULT_LANG"]), ours.words)
        script = picker(html, sidecar, ours.verdicts, words)
        complete_page(Path(path), lambda _: Markup(), script)

    @cached_property
    def is_preview(self) -> bool:
        """Whether the author wants previews, and only the author sees the site."""
        if self.settings.get("FACTCHECK_PREVIEW") is not True:
            return False
        from pelican_factcheck.plugin.head import is_local  # noqa: PLC0415 - see above

        return is_local(self.settings["SITEURL"])

    def publication(self, build: "Build") -> "Publication":
        """Return the outputs beside the articles, anew when an article has changed."""
        from pelican_factcheck.plugin.outputs import Publication  # noqa: PLC0415 - see above

        if self._publication is None or self._publication.is_outdated:
            self._publication = Publication(build, [*self.swaps.values()])
        return self._publication

    def look_at_page(self, path: str) -> None:
        """Log a warning where the first claim page is blank because of its theme.

        Raises:
            SettingsError: the same, in strict mode.
        """
        if self.has_looked or self.build is None:
            return
        self.has_looked = True
        from pelican_factcheck.plugin.pagewriter import explain_blank  # noqa: PLC0415 - see above
        from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - see above

        # Templates of this generator are compiled for it alone: few pages are blank.
        def blocks() -> Iterable[str]:
            return [*self.env.get_template("base.html").blocks]

        problem = explain_blank(Path(path).read_text("utf-8"), blocks)
        if problem and self.build.settings.strict:
            raise SettingsError(problem)
        if problem:
            logger.warning("%s", problem)

    def generate_output(self, writer: object) -> None:
        """Write pages, data and feeds of the claims, and print the counts."""
        if self.build is None:
            return
        from pelican_factcheck.plugin.build import tally, tell_untranslated  # noqa: PLC0415 - see above

        with end_plainly():
            self._report(self.build)
            if self.build.has_records:
                self.publication(self.build).write(self, writer)
        swaps = self.swaps.values()
        console.print(tally(swap.summary for swap in swaps), highlight=False)
        languages = (swap.content.lang or "en" for swap in swaps if swap.summary.notes)
        if hint := tell_untranslated(languages, self.build.settings):
            console.print(hint, highlight=False)
        # Let go of everything: Pelican may build again in this process.
        for swap in self.swaps.values():
            swap.hide()
        self.build.store.close()


def make_room() -> None:
    """Let contents have attributes of ours at little cost.

    Python keeps those that the first objects of a class have in one table for all of
    them; an object that gets another one later has a table of its own from then on.
    """
    for kind in (Article, Page):
        first = kind.__new__(kind)
        first.factcheck = first.get_content = first.get_summary = None


def generator_of(context: Mapping[str, Any]) -> FactcheckGenerator | None:
    """Return our generator in the *context* of its run; None once the run is over."""
    find = context.get(BUILD)
    return find() if find else None


# --- signals --------------------------------------------------------------------------


def register() -> None:
    """Connect to Pelican's signals; doing so twice is doing so once."""
    signals.initialized.connect(check_settings)
    signals.get_generators.connect(offer_generator)
    signals.all_generators_finalized.connect(find_articles)
    signals.feed_generated.connect(complete_feed)
    signals.article_generator_write_article.connect(show_annotated)
    signals.page_generator_write_page.connect(show_annotated)
    signals.content_written.connect(finish_page)


def check_settings(pelican: Any) -> None:  # noqa: ANN401 - Pelican has no types
    """Refuse wrong `FACTCHECK_*` settings before anything is read."""
    written = written_settings()
    if any("fact" in name.lower() for name in {*written, *pelican.settings}):
        from pelican_factcheck.settings import passed_over, read_settings  # noqa: PLC0415 - a site without sidecars needs none

        with end_plainly():
            read_settings(passed_over(written) | pelican.settings)


def written_settings() -> dict[str, Any]:
    """Return all that the file has with which Pelican was started, settings and others.

    Pelican keeps the file as a module of its name.
    """
    files = [CONF]
    if call := _caller("get_instance"):
        files.append(getattr(call.f_locals.get("args"), "settings", None) or CONF)
    modules = (sys.modules.get(Path(file).stem, object) for file in files)
    return {name: value for one in modules for name, value in vars(one).items()}


CONF = "pelicanconf.py"
"""The settings file that Pelican takes if it is told of none; others may import it."""


def offer_generator(_: object) -> type[Generator]:
    """Return our generator, so that it takes part in the build."""
    return FactcheckGenerator


def find_articles(generators: Sequence[Generator]) -> None:
    """Make what has sidecars ready to be annotated, when other plugins are done with it."""
    for generator in generators:
        if isinstance(generator, FactcheckGenerator) and generator.found.all:
            with end_plainly():
                generator.find_articles(generators)


def complete_feed(context: dict[str, Any], feed: Any) -> None:  # noqa: ANN401 - Pelican's
    """With `FACTCHECK_FEEDS`, give feed entries the checks in the form for feeds."""
    generator = generator_of(context)
    build = generator.build if generator else None
    if generator is None or build is None or not build.settings.feeds:
        return
    from pelican_factcheck.sidecar.identifiers import fold_address  # noqa: PLC0415 - a site without sidecars needs none

    # Feeds encode addresses in their own way.
    by_url = {
        fold_address(f"{context['SITEURL']}/{article.content.url}"): article
        for article in generator.swaps.values()
    }
    for item in feed.items:
        article = by_url.get(fold_address(item["link"].removesuffix("?ref=feed")))
        if article is not None:
            article.complete_feed_entry(item, context["SITEURL"])


def show_annotated(generator: Generator, content: Content) -> None:
    """Show the annotated HTML on the page that is written next."""
    article = swap_of(generator.context, content)
    if article is not None and article.has_page:
        article.ensure_annotated()  # here, where no template hides an error
        article.show()


def finish_page(path: str, context: dict[str, Any]) -> None:
    """Hide the annotated HTML again, and complete the page that has it."""
    generator = generator_of(context)
    if generator is None:
        return
    for content in (context.get("article"), context.get("page")):
        article = generator.swaps.get(id(content))
        if article is not None:
            if article.only_while_written:
                article.hide()
            if article.summary.notes:
                build, data = article.build, Markup()
                if build.has_data:
                    data = generator.publication(build).head_of(article)
                add_cards(path, context, data)
        generator.add_picker(path, content)
    claim_page = context.get("factcheck_page")
    if claim_page is not None:
        generator.look_at_page(path)
        if claim_page.record and not claim_page.is_complete:
            page = Path(path)
            text = page.read_text(encoding="utf-8")
            text = claim_page.completed(text)
            page.write_text(text, encoding="utf-8", newline="")


def swap_of(context: dict[str, Any], content: object) -> "ContentSwap | None":
    """The annotated article of *content* in the build of *context*, if it has one."""
    generator = generator_of(context)
    return generator.swaps.get(id(content)) if generator else None


def add_cards(path: str, context: dict[str, Any], data: Markup) -> None:
    """Add the files of cards to the head of the written page, and *data* to its end."""
    from pelican_factcheck.plugin.head import (  # noqa: PLC0415 - a site without sidecars needs none
        complete_page,
        head_tags,
        static_base,
    )

    base = static_base(context)
    if context.get("FACTCHECK_INJECT_ASSETS", True):
        complete_page(Path(path), lambda page: head_tags(base, page), data)
    else:
        complete_page(Path(path), lambda _: Markup(), data)
