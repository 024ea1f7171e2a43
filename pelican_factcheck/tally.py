"""How a build went, in one line."""

from collections import Counter
from collections.abc import Collection, Iterator

from pelican_factcheck.anchors import Anchor
from pelican_factcheck.article import Page

# From the outcome that readers see to the one that they miss most.
OUTCOMES = ("exact", "drifted", "ambiguous", "changed", "orphan")


def tally(pages: Collection[Page]) -> str:
    """Tell how many claims there are in how many articles, by outcome."""
    outcomes = Counter(outcome for page in pages for outcome in _outcomes(page))
    counts = ", ".join(
        f"{outcomes[name]} {name}" for name in OUTCOMES if outcomes[name]
    )
    return (
        f"Fact checks: {_count(outcomes.total(), 'claim')} in"
        f" {_count(len(pages), 'article')}{': ' if counts else ''}{counts}."
    )


def _outcomes(page: Page) -> Iterator[str]:
    """The outcome of each claim on a page: that of its worst quote."""
    by_claim: dict[str, list[Anchor]] = {}
    for anchor in page.anchors:
        by_claim.setdefault(anchor.claim.id, []).append(anchor)
    for anchors in by_claim.values():
        yield max((anchor.status for anchor in anchors), key=OUTCOMES.index)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
