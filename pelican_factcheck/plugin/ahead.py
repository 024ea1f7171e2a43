"""Has articles annotated by other processes, while Pelican reads and writes others.

What becomes of an article depends on its HTML, its sidecar and the settings, and
takes about as long to work out as Pelican takes to read the article. So where there
is more than one processor, a large site need not wait for it.

Nothing depends on this. An answer counts only if the article, once all are final, is
still the one that was asked about, since other plugins may have changed it; what has
no answer when it is needed, for whatever reason, the build works out itself.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from itertools import cycle
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pelican_factcheck.plugin.build import AnnotationResult, Article

BATCH = 8
"""Articles in one question, as long as nobody waits for an answer."""
SMALL_BATCH = 6
"""The same later: enough to make up for the way, few to wait for."""
MOST = 3
"""Helpers; with more of them the build has nothing left to wait for."""
PIPE = 1 << 18
"""Bytes that may be on the way: more than a batch, so that neither side waits."""
READY = b"ready for questions\n"
"""A helper's first line; what Python's own start-up may have printed stands before it."""
START = "import gc; gc.disable(); from pelican_factcheck.plugin.helper import serve; serve()"
"""Collecting garbage would take a tenth of the time in which modules are loaded."""
Answers = Mapping[str, bytes]
"""What became of the articles of a batch, pickled, by their sources.

By name and not by place, so that none can ever be taken for another's.
"""
Question = tuple[list["Article"], Future[Answers]]


class Ahead:
    """The helpers of one build, and what they have been asked.

    *setup* is a pickled `helper.Setup`.
    """

    def __init__(self, helpers: "Sequence[Helper]", setup: bytes) -> None:
        self.setup = setup
        for helper in helpers:
            helper.setup = setup
        self._helpers = helpers
        self._next = cycle(helpers)
        self._batch: list[Article] = []
        self._size = BATCH
        self._asked: dict[str, tuple[Article, Future[Answers]]] = {}
        self._taken: dict[str, tuple[Article, AnnotationResult]] = {}

    def ask(self, article: "Article") -> None:
        """Have *article* annotated some time, after all that was asked before.

        Who asks again has it moved to the end, if nobody has begun with it.
        """
        asked, future = self._asked.get(article.source, (None, None))
        if future and asked == article and not future.cancel():
            return
        self._batch.append(article)
        if len(self._batch) == self._size:
            self._send()

    def ask_all(self, articles: "Iterable[Article]") -> None:
        """Ask once more, in the order in which answers will be wanted from now on."""
        self._size = SMALL_BATCH
        for article in articles:
            self.ask(article)

    def answer(
        self, article: "Article", work_out: "Callable[[Article], AnnotationResult]"
    ) -> "AnnotationResult | None":
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

    def _take_last(self, work_out: "Callable[[Article], AnnotationResult]") -> bool:
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
        for helper in self._helpers:
            helper.close()

    def _send(self) -> None:
        if self._batch:
            batch, self._batch = self._batch, []
            future = next(self._next).ask(batch)
            for article in batch:
                self._asked[article.source] = article, future


class Helper:
    """A process that annotates batches of articles, one after the other.

    A thread takes each batch there and its answers back, since both may have to
    wait. There are two of them, so that the next batch has arrived when one is done.
    They are daemons: a build that fails ends at once, whatever is still to be asked.
    """

    setup = b""
    """What it is told before the first question: a pickled `helper.Setup`."""

    def __init__(self) -> None:
        self._questions: SimpleQueue[Question | None] = SimpleQueue()
        self._threads = [Thread(target=self._work, daemon=True) for _ in range(2)]
        self._writing, self._reading = Lock(), Lock()
        # A `Popen` whose pipes are never None.
        self._process: Any = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-P", "-c", START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what goes wrong, goes wrong again in the build
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            bufsize=PIPE,
            pipesize=PIPE,
        )
        for thread in self._threads:
            thread.start()

    def ask(self, batch: "list[Article]") -> Future[Answers]:
        """Have a batch annotated; a helper that is no more raises in the future."""
        future: Future[Answers] = Future()
        self._questions.put((batch, future))
        return future

    def close(self) -> None:
        """End the process when it is done with what it has begun."""
        with suppress(Empty):
            while question := self._questions.get_nowait():
                question[1].cancel()
        for _ in self._threads:
            self._questions.put(None)
        for thread in self._threads:
            thread.join()
        self._process.communicate()

    def _work(self) -> None:
        """Ask one question after the other; the whole of a thread."""
        while question := self._questions.get():
            batch, future = question
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(self._exchange(batch))
                except BaseException as error:  # noqa: BLE001 - it is for who waits
                    future.set_exception(error)

    def _exchange(self, batch: "list[Article]") -> Answers:
        process = self._process
        with self._writing:
            if self.setup:
                process.stdin.write(self.setup)
                self.setup = b""
                self._await_ready()
            pickle.dump(batch, process.stdin, pickle.HIGHEST_PROTOCOL)
            process.stdin.flush()
            # Answers come in the order of the questions.
            self._reading.acquire()
        try:
            answers: Answers = pickle.load(process.stdout)  # noqa: S301 - from our own process
        finally:
            self._reading.release()
        return answers

    def _await_ready(self) -> None:
        while (line := self._process.stdout.readline()) != READY:
            if not line:
                raise EOFError("the helper has ended")


def start_helpers() -> list[Helper]:
    """Start a helper for each idle processor; none where no process can be started."""
    try:
        return [Helper() for _ in range(min(spare_processors(), MOST))]
    except OSError:
        return []


def spare_processors() -> int:
    """How many processors this process may use besides the one it runs on."""
    try:
        return len(os.sched_getaffinity(0)) - 1
    except AttributeError:  # not on every system
        return (os.cpu_count() or 1) - 1
