"""Rules about claims beside one another: the same twice, at odds, overlapping."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from pelican_factcheck.anchoring.anchors import Anchor
from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, shorten
from pelican_factcheck.sidecar.claims import Claim


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
        claim=second.claim.id,
    )


def _quoted(claim: Claim) -> Hashable:
    """Return what a claim quotes, with the context that decides between equal places."""
    quote = claim.quote
    return (*map(_bare, (quote.exact, quote.prefix, quote.suffix)), quote.nth)


def _bare(text: str) -> str:
    return fold_words(plain_words(text)).strip(" .,:;!?")


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
    where = second.quote.where
    return Diagnostic(rule, message, where, hint, related, claim=second.id)
