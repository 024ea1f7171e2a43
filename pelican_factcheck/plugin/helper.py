"""The program of a process that annotates articles for a build, see `ahead.py`."""

import gc
import os
import pickle
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypeVar

from jinja2 import BaseLoader

from pelican_factcheck.annotating.cards import card_environment
from pelican_factcheck.plugin.ahead import READY
from pelican_factcheck.plugin.build import Article, Build
from pelican_factcheck.publishing.records import read_site
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.settings import read_settings
from pelican_factcheck.sidecar.discovery import SidecarPaths, stem_of

T = TypeVar("T")


class Setup(NamedTuple):
    """What a helper needs to know to annotate as the build would."""

    values: Mapping[str, Any]
    """The site's own settings that concern claims, as they stand in its file."""
    found: SidecarPaths
    root: Path
    """The content folder."""
    loader: BaseLoader
    """Where the theme's templates come from."""
    is_local: bool

    def build(self) -> Build:
        """Make a build that knows it.

        Raises:
            SettingsError: where the settings cannot be used.
        """
        settings = read_settings(self.values)
        build = Build(
            settings,
            Sidecars(self.found, settings, self.root),
            card_environment(self.loader),
            is_local=self.is_local,
            site=read_site(settings, self.values),
        )
        build.sidecars.sources  # noqa: B018 - if it cannot be read, that is told at once
        return build

    def pickled(self) -> bytes:
        """The same for a helper; nothing if it holds what cannot be sent."""
        try:
            return pickle.dumps(self, pickle.HIGHEST_PROTOCOL)
        except Exception:  # noqa: BLE001 - loaders of others are free to raise anything
            return b""


def serve() -> None:
    """Answer what is asked on the standard input; the whole program of a helper."""
    gc.freeze()  # modules stay, there is nothing in them to collect
    gc.enable()
    sys.stdout.buffer.write(READY)
    sys.stdout.buffer.flush()
    answer_all(sys.stdin.buffer, sys.stdout.buffer)
    os._exit(0)  # the build waits for our end, and there is nothing to tidy up


def answer_all(questions: BinaryIO, answers: BinaryIO) -> None:
    """Annotate batches of articles, all by the setup that comes first."""
    build = pickle.load(questions).build()  # noqa: S301 - from the build that started us
    while True:
        try:
            batch = pickle.load(questions)  # noqa: S301 - as above
        except EOFError:
            return
        # In one piece, so that the build is disturbed once.
        answers.write(pickle.dumps(_answer(build, batch)))
        answers.flush()


def _answer(build: Build, batch: Sequence[Article]) -> dict[str, bytes]:
    """Annotate articles; those that fail are left to the build, which will tell why.

    All of them go through one stage after the other: what a stage needs is then still
    in the processor's caches, which saves up to a tenth of the time.
    """
    _each(batch, lambda article: build.sidecars.at(stem_of(article.source)))
    _each(batch, build.explanations_of)
    pages = _each(batch, build.page_of)
    annotated = _each(
        batch, lambda article: build.complete(article, pages[article.source])
    )
    build.sidecars.forget()  # nobody will ask for them again
    return {
        source: pickle.dumps(each, pickle.HIGHEST_PROTOCOL)
        for source, each in annotated.items()
    }


def _each(batch: Sequence[Article], do: Callable[[Article], T]) -> dict[str, T]:
    """Do one thing with each article; without those with which it fails."""
    done: dict[str, T] = {}
    for article in batch:
        # Templates are free to raise anything.
        with suppress(Exception):
            done[article.source] = do(article)
    return done
