"""Rules about a scale of verdicts: its order, its numbers, its labels."""

from collections.abc import Iterator
from itertools import permutations
from math import isfinite

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, shorten
from pelican_factcheck.sidecar.verdicts import Scale, Tone, fold_name, name_verdicts

# The tones that have a place in the order, the better the higher.
RANKS: dict[Tone, int] = {"true": 4, "mostly": 3, "mixed": 2, "false": 1}
LEAST = 1
"""The lowest number that search engines take."""
LONGEST_LABEL = 40
"""Characters."""


def check_scale(scale: Scale, where: Location | None = None) -> list[Diagnostic]:
    """Find what is wrong with `FACTCHECK_VERDICTS`, which stands at *where*."""
    found = [
        *_check_order(scale),
        *_check_numbers(scale),
        *_check_labels(scale),
        *_check_names(scale),
    ]
    return [problem._replace(where=where) for problem in found]


def _check_order(scale: Scale) -> Iterator[Diagnostic]:
    numbered = [(verdict, verdict.value) for verdict in scale.values()]
    values = {value for _, value in numbered if value is not None}
    count = sum(value is not None for _, value in numbered)
    if count > 1 and len(values) == 1:
        message = f"all {count} verdicts with a number have the same, {values.pop():g}"
        hint = "in `FACTCHECK_VERDICTS`, number them by rank or not at all"
        yield Diagnostic("scale-degenerate", message, None, hint)
    for (better, more), (worse, less) in permutations(numbered, 2):
        above = RANKS.get(better.tone, 0) > RANKS.get(worse.tone, 9)
        if above and more is not None and less is not None and more < less:
            message = f"`{worse.key}` is {less:g}, above `{better.key}` with {more:g}"
            hint = "in `FACTCHECK_VERDICTS`, give the better verdict the higher `value`"
            yield Diagnostic("scale-inverted", message, None, hint)
            return  # one pair tells it; the others would say the same


def _check_numbers(scale: Scale) -> Iterator[Diagnostic]:
    for verdict in scale.values():
        value = verdict.value
        if value is not None and not (isfinite(value) and value >= LEAST):
            message = f"`{verdict.key}` has the number {value:g}"
            hint = (
                f"in `FACTCHECK_VERDICTS`, begin at {LEAST}, and leave `value` out "
                "where there is no rank"
            )
            yield Diagnostic("rating-out-of-range", message, None, hint)


def _check_labels(scale: Scale) -> Iterator[Diagnostic]:
    for verdict in scale.values():
        if len(verdict.label) > LONGEST_LABEL:
            message = f"`{shorten(verdict.label)}` has {len(verdict.label)} characters"
            hint = "in `FACTCHECK_VERDICTS`, put the sentence under `means`"
            yield Diagnostic("verdict-long", message, None, hint)


def _check_names(scale: Scale) -> Iterator[Diagnostic]:
    """Find the names of one verdict by which authors get another."""
    names = name_verdicts(scale)
    for verdict in scale.values():
        own = dict.fromkeys((verdict.key, verdict.label, *verdict.aliases))
        for name in own:
            winner = names[fold_name(name)]
            if winner.key == verdict.key:
                continue
            message = (
                f"`{shorten(name)}` names two verdicts, `{winner.key}` and"
                f" `{verdict.key}`"
            )
            hint = f"in `FACTCHECK_VERDICTS`, name `{verdict.key}` in another way"
            yield Diagnostic("verdict-ambiguous", message, None, hint)
