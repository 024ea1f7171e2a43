"""Where the claims of an article have their marks, short of making any."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pelican_factcheck.anchoring.anchors import Anchor, anchor_claims
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.layout import Layout
from pelican_factcheck.annotating.markup import strip
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.sidecar.claims import Claim


@dataclass(frozen=True, slots=True)
class Placed:
    """The claims of an article with their places, and what kept some from one."""

    layout: Layout
    anchors: tuple[Anchor, ...]
    """One for each quote of each claim, found or not; none for drafts."""
    diagnostics: tuple[Diagnostic, ...]


def place_claims(html: str, claims: Sequence[Claim], *, lang: str, name: str) -> Placed:
    """Find the sentences that *claims* quote in *html*; *name* is for messages."""
    visible = read_text(strip(html))
    published = [claim for claim in claims if claim.status != "draft"]
    found, problems = anchor_claims(published, visible, lang=lang, name=name)
    layout = Layout(visible)
    kept = tuple(_hold_back(anchor, layout) for anchor in found)
    unmarkable = (
        _tell_unmarkable(before)
        for before, after in zip(found, kept, strict=True)
        if before.placed and not after.placed
    )
    return Placed(layout, kept, (*problems, *unmarkable))


def _hold_back(anchor: Anchor, layout: Layout) -> Anchor:
    """Turn an anchor that stands where no mark can be into an orphan."""
    if not anchor.placed or layout.can_hold(anchor.start, anchor.end):
        return anchor
    return replace(anchor, status="orphan", start=0, end=0, text="")


def _tell_unmarkable(anchor: Anchor) -> Diagnostic:
    return Diagnostic(
        "unmarkable-quote",
        "quote found where no mark can be put",
        anchor.quote.where,
        "it stands in a table but in no cell, or in a link, button or code that is "
        "never closed; mend the HTML around it",
    )
