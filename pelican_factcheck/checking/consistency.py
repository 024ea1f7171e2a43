"""Rules about claims beside one another: the same twice, at odds, overlapping."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import permutations
from math import isfinite

from pelican_factcheck.anchoring.anchors import Anchor
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, shorten
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.verdicts import Scale, Tone

# The tones that have a place in the order, the better the higher.
RANKS: dict[Tone, int] = {"true": 4, "mostly": 3, "mixed": 2, "false": 1}
LEAST = 1
"""The lowest number that search engines take."""
LONGEST_LABEL = 40
"""Characters."""


def check_scale(scale: Scale, where: Location | None = None) -> list[Diagnostic]:
    """Find what is wrong with `FACTCHECK_VERDICTS`, which stands in the file *where*.

    Settings are a program, so no line of it can be named.
    """
    found = [*_check_order(scale), *_check_numbers(scale), *_check_labels(scale)]
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


def find_duplicates(claims: Iterable[Claim]) -> Iterator[Diagnostic]:
    """Find claims of one file that quote the same words at the same place."""
    for first, second in _pairs(claims, _quoted):
        message = f"`{shorten(second.quote.exact)}` is quoted by a claim before"
        hint = "delete one of the two, or tell the places apart with `prefix:`"
        yield _about(second, first, "duplicate-claim", message, hint)


def find_contradictions(claims: Iterable[Claim]) -> Iterator[Diagnostic]:
    """Find claims of a site that put the same statement and judge it differently."""
    for first, second in _pairs(claims, lambda claim: _bare(claim.claim)):
        if first.verdict.key != second.verdict.key:
            verdicts = f"`{second.verdict.key}` here and `{first.verdict.key}` before"
            message = f"`{shorten(second.claim)}` is {verdicts}"
            hint = "agree on one, or say in `claim:` how the statements differ"
            yield _about(second, first, "contradictory-claims", message, hint)


def find_overlaps(anchors: Iterable[Anchor]) -> Iterator[Diagnostic]:
    """Find passages of different claims that are the same, or cross.

    Nesting is allowed: readers can point at either.
    """
    placed = sorted(
        (anchor for anchor in anchors if anchor.placed),
        key=lambda anchor: (anchor.start, -anchor.end),
    )
    told: set[tuple[str, str]] = set()
    for place, first in enumerate(placed):
        for second in _begun_before(first.end, placed[place + 1 :]):
            pair = (first.claim.id, second.claim.id)
            if _collide(first, second) and pair not in told:
                told.add(pair)
                yield _overlap(first, second)


def _begun_before(end: int, anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    for anchor in anchors:
        if anchor.start >= end:
            return
        yield anchor


def _collide(first: Anchor, second: Anchor) -> bool:
    """Whether *second*, which begins no earlier, is the same as *first* or leads on."""
    same = (first.start, first.end) == (second.start, second.end)
    return first.claim.id != second.claim.id and (same or second.end > first.end)


def _overlap(first: Anchor, second: Anchor) -> Diagnostic:
    same = (first.start, first.end) == (second.start, second.end)
    what = "is marked by two claims" if same else "crosses another claim's mark"
    related = ((first.quote.where, "the other claim"),) if first.quote.where else ()
    return Diagnostic(
        "overlapping-claims",
        f"`{shorten(second.text)}` {what}",
        second.quote.where,
        "mark just the words, with `scope: quote`, or make one claim of the two",
        related,
    )


def _quoted(claim: Claim) -> Hashable:
    """Return what a claim quotes, with the context that decides between equal places."""
    quote = claim.quote
    return (*map(_bare, (quote.exact, quote.prefix, quote.suffix)), quote.nth)


def _bare(text: str) -> str:
    return fold_words(text).strip(" .,:;!?")


def _pairs(
    claims: Iterable[Claim], key: Callable[[Claim], Hashable]
) -> Iterator[tuple[Claim, Claim]]:
    """Each claim that has the *key* of one before, with the first that has it."""
    first: dict[Hashable, Claim] = {}
    for claim in claims:
        before = first.setdefault(key(claim), claim)
        if before is not claim:
            yield before, claim


def _about(
    second: Claim, first: Claim, rule: str, message: str, hint: str
) -> Diagnostic:
    related = ((first.quote.where, "the first"),) if first.quote.where else ()
    return Diagnostic(rule, message, second.quote.where, hint, related)
