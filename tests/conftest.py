"""The options of the test run."""

import os

import pytest
from hypothesis import settings

# No test has a time limit: the machine may be busy with something else. The laws
# are tried on more examples with `HYPOTHESIS_PROFILE=thorough`.
# Where `CI` is set they are the same in each run: a change is not to be refused for
# what chance has found elsewhere.
settings.register_profile("default", deadline=None, derandomize="CI" in os.environ)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer `--update`, which rewrites the expected blocks of case files."""
    parser.addoption(
        "--update",
        action="store_true",
        help="rewrite the expected blocks of case files instead of comparing",
    )


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether expected blocks are to be rewritten."""
    return bool(request.config.getoption("--update"))
