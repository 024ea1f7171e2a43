"""How a reader of a field refuses a value, with the remedy."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import LiteralString

from pydantic_core import PydanticCustomError

from pelican_factcheck.diagnostics.diagnostic import shorten

MEANT = "did you mean `{}`?"


def complain(rule: LiteralString, message: str, hint: str = "") -> PydanticCustomError:
    """Make the error by which a reader refuses a value."""
    return PydanticCustomError(rule, "{message}", {"message": message, "hint": hint})


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Suggest the one of *known* that *word* resembles, or list them."""
    names = list(dict.fromkeys(known))
    if near := get_close_matches(shorten(word), names, n=1):
        return MEANT.format(near[0])
    return f"known are {', '.join(f'`{name}`' for name in names)}" if names else ""
