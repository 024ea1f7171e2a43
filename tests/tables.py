"""Tables of cases that one test goes through."""

from collections.abc import Callable, Iterable
from functools import wraps
from inspect import signature
from typing import Any

import pytest

WITH_A_NAME = type(pytest.param())


def each(
    names: str | tuple[str, ...], table: Iterable[Any]
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """A test that tries all cases of a *table*, and tells of each that fails.

    It is written as `pytest.mark.parametrize` is. That makes a test of each case, which
    costs more than most cases do, and has a place for fixtures that each needs anew.
    """
    keys = (names,) if isinstance(names, str) else names
    rows = list(table)
    assert not any(isinstance(row, WITH_A_NAME) for row in rows), "cases need no name"
    cases = [
        dict(zip(keys, row if names is keys else (row,), strict=True)) for row in rows
    ]

    def join(test: Callable[..., None]) -> Callable[..., None]:
        @wraps(test)
        def run(**fixtures: Any) -> None:
            assert cases
            failures = []
            for case in cases:
                try:
                    test(**fixtures, **case)
                except Exception as error:  # noqa: BLE001  # whatever it is, it is told
                    shown = (f"{key} = {value!r:.200}" for key, value in case.items())
                    error.add_note(f"with {', '.join(shown)}")
                    failures.append(error)
            if failures:
                count = f"{len(failures)} of {len(cases)} cases of {test.__name__}"
                raise ExceptionGroup(count, failures)

        own = signature(test)
        rest = [one for one in own.parameters.values() if one.name not in keys]
        run.__signature__ = own.replace(parameters=rest)
        return run

    return join
