"""How a build ends that cannot go on."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager

logger = logging.getLogger(__name__)


@contextmanager
def told_plainly() -> Iterator[None]:
    """Tell a mistake in the settings in words, and end the build without a traceback."""
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
