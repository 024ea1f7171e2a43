"""The rules that are reported, selected from all that there are."""

from collections.abc import Iterable
from typing import LiteralString

from pydantic_core import PydanticCustomError

from pelican_factcheck.diagnostics.diagnostic import shorten
from pelican_factcheck.diagnostics.rules import RULES

MEANT = "did you mean `{}`?"
LEAST_LIKENESS = 70
"""Of 100: below, the words have letters in common and nothing else."""


def refuse_value(
    rule: LiteralString, message: str, hint: str = ""
) -> PydanticCustomError:
    """Make the error by which a reader refuses a value."""
    return PydanticCustomError(rule, "{message}", {"message": message, "hint": hint})


def closest(word: str, known: Iterable[str], least: int = LEAST_LIKENESS) -> str:
    """Return the one of *known* that *word* is a misspelling of, or "".

    Likeness is twice the letters in common, in order, over all letters; below
    *least*, in percent, there is none.
    """
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - only mistakes need it
    from rapidfuzz.process import extractOne  # noqa: PLC0415 - as above

    found = extractOne(shorten(word), list(known), scorer=ratio, score_cutoff=least)
    return found[0] if found else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Suggest the one of *known* that *word* resembles, or list them."""
    names = list(dict.fromkeys(known))
    if near := closest(word, names):
        return MEANT.format(near)
    return f"known are {', '.join(f'`{name}`' for name in names)}" if names else ""


DEFAULT = "default"
"""Stands for every rule that is on by itself."""
ALL = "all"
"""Stands for every rule."""
# A file that cannot be read is not checked; nobody may take silence for praise.
ALWAYS = frozenset(
    {"yaml-syntax", "yaml-limit", "unsafe-file", "text-encoding", "unsupported-format"}
)


class UnknownRuleError(ValueError):
    """There is no rule of some name; the text says which, and what may be meant."""


def choose_rules(
    select: Iterable[str] = (DEFAULT,), ignore: Iterable[str] = ()
) -> frozenset[str]:
    """Choose the rules of *select* without those of *ignore*.

    Raises:
        UnknownRuleError: when there is no rule of one of these names.
    """
    return (_expand(select) - _expand(ignore)) | ALWAYS


def _expand(names: Iterable[str]) -> frozenset[str]:
    chosen: set[str] = set()
    for name in names:
        if name not in (DEFAULT, ALL, *RULES):
            raise UnknownRuleError(unknown_rule(name))
        chosen |= {
            rule.name
            for rule in RULES.values()
            if name in (ALL, rule.name) or (name == DEFAULT and rule.by_default)
        }
    return frozenset(chosen)


def unknown_rule(name: str) -> str:
    """Say that there is no rule of this *name*, and which one may be meant."""
    near = closest(name, RULES)
    hint = MEANT.format(near) if near else "`pelican-factcheck explain` lists them"
    return f"there is no rule `{shorten(name)}`; {hint}"
