"""The options of the test run."""

import asyncio
import gc
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib import import_module
from inspect import iscoroutinefunction
from pathlib import Path

import pytest
from hypothesis import settings

# No test has a time limit: the machine may be busy with something else. The laws
# are tried on fifty examples, other ones in each run, which a law that is broken
# meets at once; `HYPOTHESIS_PROFILE=thorough` looks for what is rare.
# Where `CI` is set they are the same in each run: a change is not to be refused for
# what chance has found elsewhere.
settings.register_profile(
    "default", deadline=None, max_examples=50, derandomize="CI" in os.environ
)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer `--update`, which rewrites the expected blocks of case files."""
    parser.addoption(
        "--update",
        action="store_true",
        help="rewrite the expected blocks of case files instead of comparing",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Try laws and browsers without the tracer of coverage, which takes as long as they do.

    What only a drawn example reaches is not covered: the next run may draw another.
    """
    for item in items:
        is_law = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        if is_law or item.get_closest_marker("browser"):
            item.add_marker("no_cover")


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """Let the garbage collector pass over the thousands of tests, which stay in memory."""
    gc.disable()
    import_own_share(session.config)
    yield
    gc.freeze()
    gc.enable()


def import_own_share(config: pytest.Config) -> None:
    """Import some of the test files before all are, others in each process.

    In a fresh clone what one compiles the others read: side by side each would compile
    every file, and rewrite its assertions, at the same time as all others.
    """
    worker = getattr(config, "workerinput", None)
    if not worker or config.args != config.getini("testpaths"):
        return
    number = int(worker["workerid"].removeprefix("gw"))
    files = sorted(Path(__file__).parent.glob("test_*.py"))
    for path in files[number :: worker["workercount"]]:
        with suppress(Exception):  # it is told where all are imported
            import_module(path.stem)


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether expected blocks are to be rewritten."""
    return bool(request.config.getoption("--update"))


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine in a thread: here a browser may have its loop."""
    if not iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = pyfuncitem._fixtureinfo.argnames
    values = {name: pyfuncitem.funcargs[name] for name in wanted}
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, pyfuncitem.obj(**values)).result()
    return True
