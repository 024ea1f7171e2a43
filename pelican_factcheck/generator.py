"""One build of a site: its sidecars, its annotated articles, its problems."""

import logging
import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pelican.generators import Generator
from pelican.log import console

from pelican_factcheck.reading.discovery import find_sidecars

if TYPE_CHECKING:
    from pelican_factcheck.build import Build
    from pelican_factcheck.contents import AnnotatedArticle
    from pelican_factcheck.publication import Publication

logger = logging.getLogger(__name__)

LOCAL = re.compile(r"(?:https?://(?:localhost|127\.0\.0\.1)(?::\d+)?)?$")
BUILD = "FACTCHECK_BUILD"
"""The key of a run's context under which its generator is found."""


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
        self.has_looked = False
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
        from pelican_factcheck.contents import (  # noqa: PLC0415 - see above
            AnnotatedArticle,
            contents_of,
        )
        from pelican_factcheck.marking.cards import card_environment  # noqa: PLC0415 - see above
        from pelican_factcheck.settings import read_settings  # noqa: PLC0415 - see above

        settings = read_settings(self.settings)
        environment = card_environment(self.env.loader)
        self.build = Build(
            settings,
            self.found,
            Path(self.path),
            environment,
            is_local=bool(LOCAL.match(self.settings["SITEURL"])),
        )
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
            with told_plainly():
                self.publication.write(self, writer)
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
