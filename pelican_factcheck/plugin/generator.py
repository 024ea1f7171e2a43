"""One build of a site: its sidecars, its annotated articles, its diagnostics."""

import logging
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pelican.contents import Content
from pelican.generators import Generator
from pelican.log import console

from pelican_factcheck.plugin.sparing import Passing, collect_spared, spare
from pelican_factcheck.sidecar.discovery import find_sidecars, stem_of

if TYPE_CHECKING:
    from pelican_factcheck.plugin.ahead import Ahead
    from pelican_factcheck.plugin.build import Build
    from pelican_factcheck.plugin.contents import ContentSwap
    from pelican_factcheck.plugin.helper import Setup
    from pelican_factcheck.plugin.outputs import Publication


@contextmanager
def end_plainly() -> Iterator[None]:
    """Log a mistake in the settings, and end the build without a traceback."""
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - see `generator.py`

    try:
        yield
    except SettingsError as error:
        for line in str(error).splitlines():
            logger.error("%s", line)  # noqa: TRY400 - it is no mistake of ours
        if is_autoreloading():
            raise
        raise SystemExit(1) from None


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


logger = logging.getLogger(__name__)

LOCAL = re.compile(r"(?:https?://(?:localhost|127\.0\.0\.1)(?::\d+)?)?$")
MANY = 100
"""Sidecars from which on it pays to start processes that annotate ahead."""
BUILD = "FACTCHECK_BUILD"
"""The key of a run's context under which `generator_of` finds its generator."""


class FactcheckGenerator(Generator):  # type: ignore[misc] # Pelican has no types
    """One build: its sidecars and their annotated articles.

    All state of a build is here, since autoreload and subsites run several
    builds in one process. The modules that read claims are imported only when
    a sidecar is there: a site without one pays for a look through its folders.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Pelican has no types
        """Find the sidecars, before an article is read."""
        super().__init__(*args, **kwargs)
        collect_spared()
        self.found = find_sidecars(self._folders())
        self.build: Build | None = None
        # Not named `articles`: plugins tell the generators apart by that name.
        self.swaps: dict[int, ContentSwap] = {}
        self.has_looked = False
        self.is_settled = False
        self.ahead: Ahead | None = None
        # Pelican holds on to contents, and so to the context, for ever.
        self.context[BUILD] = Passing(self)
        if len(self.found.by_stem) >= MANY:
            self._begin()

    def generate_context(self) -> None:
        """Keep the sidecars out of the published files."""
        for path in self.found.all:
            relative = Path(os.path.relpath(path, self.path)).as_posix()
            if relative not in self.context["static_links"]:
                self.context["generated_content"].setdefault(relative, None)

    def _folders(self) -> Iterator[str]:
        for name in [*self.settings["ARTICLE_PATHS"], *self.settings["PAGE_PATHS"]]:
            yield str(Path(self.path, name))

    def _begin(self) -> None:
        """Have articles annotated while others are read, if a processor is idle."""
        spare()
        from pelican_factcheck.plugin.ahead import Ahead, start_helpers  # noqa: PLC0415 - see above

        # They load what they need while we do the same.
        helpers = start_helpers()
        self.ahead = Ahead(helpers, self._setup().pickled()) if helpers else None
        if self.ahead and not self.ahead.setup:
            self.ahead.close()
            self.ahead = None

    def _setup(self) -> "Setup":
        from pelican_factcheck.plugin.helper import Setup  # noqa: PLC0415 - see above
        from pelican_factcheck.publishing.records import SITE_SETTINGS  # noqa: PLC0415 - see above
        from pelican_factcheck.settings import PREFIX  # noqa: PLC0415 - see above

        own = {
            name: self.settings[name]
            for name in sorted(self.settings)
            if name.startswith(PREFIX) or name in SITE_SETTINGS
        }
        return Setup(
            own,
            self.found,
            Path(self.path),
            self.env.loader,
            is_local=bool(LOCAL.match(self.settings["SITEURL"])),
        )

    def look_ahead(self, content: Content) -> None:
        """Have *content*, which was just read, annotated if it has a sidecar."""
        if self.ahead and self._is_wanted(content):
            from pelican_factcheck.plugin.contents import read_article  # noqa: PLC0415 - see above

            self.ahead.ask(read_article(content))

    def annotate(self, generators: Sequence[Generator]) -> None:
        """Annotate every article and page that has a sidecar; log the diagnostics.

        Where helpers are at it, all this may come as late as the end of the build,
        and each article when its page is written.
        """
        from pelican_factcheck.plugin.contents import (  # noqa: PLC0415 - see above
            Checks,
            ContentSwap,
            contents_of,
        )

        setup = self._setup()
        self.build = setup.build()
        for content, is_announced in contents_of(generators):
            if self._is_wanted(content):
                article = ContentSwap(
                    self.build, content, only_while_written=is_announced
                )
                self.swaps[id(content)] = article
                # For themes: an index can say how many claims were checked.
                content.factcheck = Checks(article)
                if not is_announced:
                    article.settle()  # as in `show_annotated`
                    article.show()
        self._publish_assets()
        if self.ahead and self.ahead.setup == setup.pickled():
            self.build.ahead = partial(self.ahead.answer, work_out=self.build.work_out)
            self.ahead.ask_all(each.article for each in self.swaps.values())
        if self.build.settings.strict or not self.ahead:
            self.settle()
        spare()

    def settle(self) -> None:
        """Annotate what is not annotated yet, and log the diagnostics."""
        if self.build is None or self.is_settled:
            return
        self.is_settled = True
        try:
            # The last first, see `Ahead.answer`.
            for article in reversed(self.swaps.values()):
                article.settle()
        finally:
            if self.ahead:
                self.ahead.close()
                self.ahead = None
        spare()
        self._report(is_strict=self.build.settings.strict)

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

    def _report(self, *, is_strict: bool) -> None:
        """Log every diagnostic; in strict mode end the build when there was one."""
        from pelican_factcheck.diagnostics.diagnostic import render_concise  # noqa: PLC0415 - see above
        from pelican_factcheck.plugin.build import selected  # noqa: PLC0415 - see above

        problems = selected(self.build) if self.build else []
        for problem in problems:
            log = (
                logger.error
                if is_strict or problem.level == "error"
                else logger.warning
            )
            log("%s", render_concise(problem))
        if problems and is_strict and not is_autoreloading():
            raise SystemExit(1)

    @cached_property
    def publication(self) -> "Publication":
        """The outputs beside the articles, made when first asked for."""
        from pelican_factcheck.plugin.outputs import Publication  # noqa: PLC0415 - see above

        if self.build is None:
            raise RuntimeError("there is nothing to publish before `annotate`")
        return Publication(self.build, self.swaps.values())

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

        blocks = self.env.get_template("base.html").blocks
        problem = explain_blank(Path(path).read_text("utf-8"), blocks)
        if problem and self.build.settings.strict:
            raise SettingsError(problem)
        if problem:
            logger.warning("%s", problem)

    def generate_output(self, writer: object) -> None:
        """Write pages, data and feeds of the claims, and print the counts."""
        if self.build is not None:
            from pelican_factcheck.plugin.build import tally  # noqa: PLC0415 - see above

            with end_plainly():
                self.settle()
                self.publication.complete_heads()
                self.publication.write(self, writer)
            for article in self.swaps.values():
                article.hide()
            spare()
            console.print(tally(self.build.pages.values()), highlight=False)


def generator_of(context: Mapping[str, Any]) -> FactcheckGenerator | None:
    """Return our generator in the *context* of its run; None once the run is over."""
    find = context.get(BUILD)
    return find() if find else None
