"""One build of a site: its sidecars, its annotated articles, its problems."""

import gc
import logging
import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pelican.contents import Content
from pelican.generators import Generator
from pelican.log import console

from pelican_factcheck.reading.discovery import find_sidecars, stem_of

if TYPE_CHECKING:
    from pelican_factcheck.ahead import Ahead, Setup
    from pelican_factcheck.build import Build
    from pelican_factcheck.contents import AnnotatedArticle
    from pelican_factcheck.publication import Publication

logger = logging.getLogger(__name__)

LOCAL = re.compile(r"(?:https?://(?:localhost|127\.0\.0\.1)(?::\d+)?)?$")
MANY = 100
"""Sidecars from which on it pays to start processes that annotate ahead."""
BUILD = "FACTCHECK_BUILD"
"""The key of a run's context under which its generator is found."""


class FactcheckGenerator(Generator):  # type: ignore[misc] # Pelican has no types
    """One build: which sidecars there are, and what became of their articles.

    All state of a build is here, since autoreload and subsites run several
    builds in one process. The modules that read claims are imported only when
    a sidecar is there: a site without one pays for a look through its folders.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Pelican has no types
        """Look for sidecars, before an article is read."""
        super().__init__(*args, **kwargs)
        self.found = find_sidecars(self._folders())
        self.build: Build | None = None
        # Not named `articles`: plugins tell the generators apart by that name.
        self.annotated: dict[int, AnnotatedArticle] = {}
        self.has_looked = False
        self.ahead: Ahead | None = None
        self.context[BUILD] = self
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
        from pelican_factcheck.ahead import (  # noqa: PLC0415 - see above
            MOST,
            Ahead,
            spare_processors,
        )

        helpers = min(spare_processors(), MOST)
        setup = self._setup().pickled() if helpers else b""
        if setup:
            self.ahead = Ahead(setup, helpers)

    def _setup(self) -> "Setup":
        from pelican_factcheck.ahead import Setup  # noqa: PLC0415 - see above
        from pelican_factcheck.settings import PREFIX  # noqa: PLC0415 - see above

        own = {
            name: self.settings[name]
            for name in sorted(self.settings)
            if name.startswith(PREFIX)
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
            from pelican_factcheck.contents import read_article  # noqa: PLC0415 - see above

            self.ahead.ask(read_article(content))

    def annotate(self, generators: Sequence[Generator]) -> None:
        """Annotate every article and page that has a sidecar; tell what is wrong."""
        from pelican_factcheck.contents import (  # noqa: PLC0415 - see above
            AnnotatedArticle,
            contents_of,
        )

        setup = self._setup()
        self.build = setup.build()
        if self.ahead and self.ahead.setup == setup.pickled():
            self.build.ahead = self.ahead.answer
        wanted = [
            (content, is_announced)
            for content, is_announced in contents_of(generators)
            if self._is_wanted(content)
        ]
        try:
            # The last first, see `Ahead.answer`.
            articles = [
                AnnotatedArticle(self.build, content, is_passing=is_announced)
                for content, is_announced in reversed(wanted)
            ]
        finally:
            if self.ahead:
                self.ahead.close()
                self.ahead = None
        for article in reversed(articles):
            content = article.content
            self.annotated[id(content)] = article
            # For themes: an index can say how many claims were checked.
            content.factcheck = article.page if article.page.notes else None
            if not article.is_passing:
                article.show()
        self._publish_assets()
        self._report(is_strict=self.build.settings.strict)
        # All this stays until the site is written: the garbage collector need not
        # look through it again and again, which would take a tenth of the time.
        gc.freeze()

    def _is_wanted(self, content: Content) -> bool:
        """Whether *content* has both words and a sidecar."""
        return bool(
            content._content  # noqa: SLF001 - Pelican's own name
            and stem_of(content.source_path) in self.found.by_stem
        )

    def _publish_assets(self) -> None:
        """Have style sheet and script copied; a theme's own of that name wins."""
        from pelican_factcheck.marking.assets import FOLDER  # noqa: PLC0415 - see above

        paths = [
            path for path in self.settings["THEME_STATIC_PATHS"] if path != str(FOLDER)
        ]
        # A new list, since subsites share the old one.
        self.settings["THEME_STATIC_PATHS"] = [str(FOLDER), *paths]

    def _report(self, *, is_strict: bool) -> None:
        """Log every problem; in strict mode end the build when there was one."""
        from pelican_factcheck.diagnostics import render_concise  # noqa: PLC0415 - see above

        problems = self.build.told() if self.build else []
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
        """What is published beside the articles, settled when it is first asked for."""
        from pelican_factcheck.publication import Publication  # noqa: PLC0415 - see above

        if self.build is None:
            raise RuntimeError("there is nothing to publish before `annotate`")
        return Publication(self.build, self.annotated.values(), self.settings)

    def look_at_page(self, path: str) -> None:
        """Tell if the theme has left out what the first page of ours should show.

        Raises:
            SettingsError: the same, in strict mode.
        """
        if self.has_looked or self.build is None:
            return
        self.has_looked = True
        from pelican_factcheck.outputs.shell import explain_blank  # noqa: PLC0415 - see above
        from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - see above

        blocks = self.env.get_template("base.html").blocks
        problem = explain_blank(Path(path).read_text("utf-8"), blocks)
        if problem and self.build.settings.strict:
            raise SettingsError(problem)
        if problem:
            logger.warning("%s", problem)

    def generate_output(self, writer: object) -> None:
        """Publish what the claims have told, and tell how it went."""
        if self.build is not None:
            try:
                with told_plainly():
                    self.publication.write(self, writer)
            finally:
                gc.unfreeze()
            console.print(self.build.tally(), highlight=False)


@contextmanager
def told_plainly() -> Iterator[None]:
    """Tell a mistake in the settings in words, and end the build without a traceback."""
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - see above

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
