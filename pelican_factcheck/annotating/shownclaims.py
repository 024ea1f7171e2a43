"""A claim in the words that readers know: those of the article, without any markup.

What an author types as a quote may have the Markdown of the article in it, addresses
and all. The words are looked for with it, and shown without.
"""

from collections.abc import Sequence
from typing import NamedTuple

from pelican_factcheck.anchoring.anchors import Anchor
from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.passages import page_words, read_words, show_words
from pelican_factcheck.anchoring.visibletext import VisibleText
from pelican_factcheck.sidecar.claims import Claim, Quote

CONTEXT = 32
"""Characters before and after a passage, by which it is found again."""


class ShownText(NamedTuple):
    """A marked passage, for readers and for programs that look for it on its page."""

    text: str
    """The words without footnote markers."""
    prefix: str
    """What stands before them, in the same form."""
    suffix: str
    exact: str
    """The same as the page has it: markers and all, no figure raised."""
    exact_prefix: str
    exact_suffix: str


def show_claim(claim: Claim, anchors: Sequence[Anchor], visible: VisibleText) -> Claim:
    """Return *claim* with its quotes in the words of the article where *anchors* found them.

    A sentence that was edited since keeps the words that were checked; those lose
    nothing but their markup.
    """
    quotes = [
        _show_quote(quote, anchors, visible) for quote in (claim.quote, *claim.also)
    ]
    statement = claim.claim
    if statement == claim.quote.exact:
        statement = quotes[0].exact
    changes = {"quote": quotes[0], "also": tuple(quotes[1:]), "claim": statement}
    return claim.model_copy(update=changes)


def _show_quote(quote: Quote, anchors: Sequence[Anchor], visible: VisibleText) -> Quote:
    found = next((one for one in anchors if one.quote is quote), None)
    if found and found.status == "exact" and found.found_start < found.found_end:
        words = _one_line(visible, (found.found_start, found.found_end))
    else:
        words = " ".join(plain_words(quote.exact).split())
    return quote.model_copy(
        update={
            "exact": words or quote.exact,
            "prefix": plain_words(quote.prefix),
            "suffix": plain_words(quote.suffix),
        }
    )


def show_anchor(anchor: Anchor, visible: VisibleText) -> ShownText:
    """Return what readers and programs are told of the passage of *anchor*."""
    start, end = anchor.start, anchor.end
    spans = (
        (start, end),
        (max(start - CONTEXT, 0), start),
        (end, min(end + CONTEXT, len(visible.text))),
    )
    return ShownText(
        *(show_words(visible.text, span, visible.asides) for span in spans),
        *(page_words(visible, span) for span in spans),
    )


def _one_line(visible: VisibleText, span: tuple[int, int]) -> str:
    shown = show_words(visible.text, span, visible.asides)
    return read_words(shown, (0, len(shown)), ())
