"""What a build tells its author: the problems that it met, and how it went."""

from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

from pelican_factcheck.anchoring.anchors import Anchor
from pelican_factcheck.annotating.article import Page
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, sort_by_place
from pelican_factcheck.plugin.build import Build, shown_path
from pelican_factcheck.sidecar.discovery import Found

# From the outcome that readers see to the one that they miss most.
OUTCOMES = ("exact", "drifted", "ambiguous", "changed", "orphan")


def problems_of(build: Build) -> tuple[Diagnostic, ...]:
    """Give all that is wrong, once each, by file and line."""
    return sort_by_place(
        [
            *build.library[1],
            *(
                one
                for sidecar in build.sidecars.values()
                for one in sidecar.diagnostics
            ),
            *(one for page in build.pages.values() for one in page.diagnostics),
            *_misplaced(build.found),
        ]
    )


def wanted_of(build: Build) -> list[Diagnostic]:
    """Give those problems of which the settings and the claims want to be told."""
    rules = build.settings.rules
    ignored = {
        (place, rule)
        for sidecar in build.sidecars.values()
        for claim in sidecar.claims
        for rule in claim.ignore
        for place in (claim.where, *(q.where for q in (claim.quote, *claim.also)))
    }
    return [
        problem
        for problem in problems_of(build)
        if problem.rule in rules and (problem.where, problem.rule) not in ignored
    ]


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


def _misplaced(found: Found) -> Iterator[Diagnostic]:
    for path in found.doubled:
        yield Diagnostic(
            rule="two-sidecars",
            message=f"`{path.name}` is not read, its `.yaml` twin is",
            where=_top_of(path),
            hint="join the two files and delete one",
        )
    for path in found.lonely:
        yield Diagnostic(
            rule="missing-article",
            message=f"there is no article beside `{path.name}`",
            where=_top_of(path),
            hint="give it the name of its article, up to `.claims`",
        )


def _top_of(path: Path) -> Location:
    return Location(str(shown_path(path)), 1, 1, 1, "")


def _outcomes(page: Page) -> Iterator[str]:
    """The outcome of each claim on a page: that of its worst quote."""
    by_claim: dict[str, list[Anchor]] = {}
    for anchor in page.anchors:
        by_claim.setdefault(anchor.claim.id, []).append(anchor)
    for anchors in by_claim.values():
        yield max((anchor.status for anchor in anchors), key=OUTCOMES.index)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
