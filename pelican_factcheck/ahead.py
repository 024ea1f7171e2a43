"""Has articles annotated by other processes, while Pelican reads and writes others.

What becomes of an article depends on its HTML, its sidecar and the settings, and
takes about as long to work out as Pelican takes to read the article. So where there
is more than one processor, a large site need not wait for it.

Nothing depends on this. An answer counts only if the article, once all are final, is
still the one that was asked about, since other plugins may have changed it; what has
no answer when it is needed, for whatever reason, the build works out itself.
"""

import gc
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import cycle, islice
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO, NamedTuple

from jinja2 import BaseLoader

from pelican_factcheck.build import Annotated, Article, Build
from pelican_factcheck.marking.cards import card_environment
from pelican_factcheck.reading.discovery import Found
from pelican_factcheck.settings import read_settings

BATCH = 4
"""Articles in one question: enough to make up for the way, few to wait for."""
MOST = 3
"""Helpers; with more of them the build has nothing left to wait for."""
PIPE = 1 << 18
"""Bytes that may be on the way: more than a batch, so that neither side waits."""
READY = b"ready for questions\n"
"""A helper's first line; what Python's own start-up may have printed stands before it."""
START = "import gc; gc.disable(); from pelican_factcheck.ahead import serve; serve()"
"""Collecting garbage would take a tenth of the time in which modules are loaded."""
Answers = Mapping[str, bytes]
"""What became of the articles of a batch, pickled, by their sources.

By name and not by place, so that none can ever be taken for another's.
"""


class Setup(NamedTuple):
    """What a helper needs to know to annotate as the build would."""

    values: Mapping[str, Any]
    """The site's own `FACTCHECK_*` settings, as they stand in its file."""
    found: Found
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
        build = Build(
            read_settings(self.values),
            self.found,
            self.root,
            card_environment(self.loader),
            is_local=self.is_local,
        )
        build.library  # noqa: B018 - if it cannot be read, that is told at once
        return build

    def pickled(self) -> bytes:
        """The same for a helper; nothing if it holds what cannot be sent."""
        try:
            return pickle.dumps(self, pickle.HIGHEST_PROTOCOL)
        except Exception:  # noqa: BLE001 - loaders of others are free to raise anything
            return b""


class Ahead:
    """The helpers of one build, and what they have been asked.

    *setup* is a pickled `Setup`; *count* is the number of helpers.
    """

    def __init__(self, setup: bytes, count: int) -> None:
        self.setup = setup
        self._helpers = cycle([Helper(setup) for _ in range(count)])
        self._count = count
        self._batch: list[Article] = []
        self._asked: dict[str, tuple[Article, Future[Answers]]] = {}
        self._taken: dict[str, tuple[Article, Annotated]] = {}

    def ask(self, article: Article) -> None:
        """Have *article* annotated some time, after all that was asked before.

        Who asks again has it moved to the end, if nobody has begun with it.
        """
        asked, future = self._asked.get(article.source, (None, None))
        if future and asked == article and not future.cancel():
            return
        self._batch.append(article)
        if len(self._batch) == BATCH:
            self._send()

    def answer(
        self, article: Article, work_out: Callable[[Article], Annotated]
    ) -> Annotated | None:
        """What became of *article*; None if it is not known, or was never asked.

        An article that nobody has begun with is left to the caller. While a helper
        is at it, *work_out* is given those that helpers would come to last.
        So who wants all answers should begin with those that were asked last.
        """
        self._send()
        taken, annotated = self._taken.pop(article.source, (None, None))
        asked, future = self._asked.pop(article.source, (taken, None))
        if asked != article:
            return None
        if future is None:
            return annotated
        if future.cancel():
            return None
        while not future.done() and self._take_last(work_out):
            pass
        if future.exception() is not None:
            return None
        answer = future.result().get(article.source)
        return pickle.loads(answer) if answer else None  # noqa: S301 - from our own process

    def _take_last(self, work_out: Callable[[Article], Annotated]) -> bool:
        """Work out the article that was asked last, unless a helper has begun with it."""
        if not self._asked:
            return False
        source, (article, future) = self._asked.popitem()
        if not future.cancel():
            self._asked[source] = article, future
            return False
        # What it raises it will raise again when it is that article's turn.
        with suppress(Exception):
            self._taken[source] = article, work_out(article)
        return True

    def close(self) -> None:
        """End the helpers; what they have not begun with stays undone."""
        for helper in islice(self._helpers, self._count):
            helper.close()

    def _send(self) -> None:
        if self._batch:
            batch, self._batch = self._batch, []
            future = next(self._helpers).ask(batch)
            for article in batch:
                self._asked[article.source] = article, future


class Helper:
    """A process that annotates batches of articles, one after the other.

    A thread takes each batch there and its answers back, since both may have to
    wait. There are two of them, so that the next batch has arrived when one is done.
    """

    def __init__(self, setup: bytes) -> None:
        self._threads = ThreadPoolExecutor(2)
        self._writing, self._reading = Lock(), Lock()
        self._process: Any = None  # a `Popen` whose pipes are never None
        self._setup = setup

    def ask(self, batch: list[Article]) -> Future[Answers]:
        """Have a batch annotated; a helper that is no more raises in the future."""
        return self._threads.submit(self._exchange, batch)

    def close(self) -> None:
        """End the process when it is done with what it has begun."""
        self._threads.shutdown(cancel_futures=True)
        if self._process:
            self._process.communicate()

    def _exchange(self, batch: list[Article]) -> Answers:
        with self._writing:
            self._process = process = self._process or self._start()
            pickle.dump(batch, process.stdin, pickle.HIGHEST_PROTOCOL)
            process.stdin.flush()
            # Answers come in the order of the questions.
            self._reading.acquire()
        try:
            answers: Answers = pickle.load(process.stdout)  # noqa: S301 - as above
        finally:
            self._reading.release()
        return answers

    def _start(self) -> Any:  # noqa: ANN401 - as above
        process: Any = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-P", "-c", START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what goes wrong, goes wrong again in the build
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            bufsize=PIPE,
            pipesize=PIPE,
        )
        process.stdin.write(self._setup)
        while (line := process.stdout.readline()) != READY:
            if not line:
                raise EOFError("the helper has ended")
        return process


def spare_processors() -> int:
    """How many processors this process may use besides the one it runs on."""
    try:
        return len(os.sched_getaffinity(0)) - 1
    except AttributeError:  # not on every system
        return (os.cpu_count() or 1) - 1


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
        pickle.dump(dict(_answer(build, batch)), answers)
        answers.flush()


def _answer(build: Build, batch: Iterable[Article]) -> Iterator[tuple[str, bytes]]:
    """Annotate articles; those that fail are left to the build, which will tell why."""
    for article in batch:
        # Templates are free to raise anything.
        with suppress(Exception):
            annotated = build.work_out(article)
            yield article.source, pickle.dumps(annotated, pickle.HIGHEST_PROTOCOL)
