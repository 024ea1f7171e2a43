"""A claim in the words that readers know: those of the article, without any markup.

What an author types as a quote may have the Markdown of the article in it, addresses
and all. The words are looked for with it, and shown without.
"""

from collections.abc import Sequence
from operator import is_

from pelican_factcheck.anchoring.anchors import Anchor
from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.passages import page_words, read_words, show_words
from pelican_factcheck.anchoring.visibletext import VisibleText
from pelican_factcheck.annotating.remembered import remembered
from pelican_factcheck.sidecar.claims import Claim, Quote

CONTEXT = 32
"""Characters before and after a passage, by which it is found again."""


class ShownText:
    """A marked passage, for readers and for programs that look for it on its page."""

    def __init__(self, start: int, end: int, visible: VisibleText) -> None:
        self._span = (start, end)
        self._visible = visible

    @property
    def _before(self) -> tuple[int, int]:
        start = self._span[0]
        return max(start - CONTEXT, 0), start

    @property
    def _behind(self) -> tuple[int, int]:
        end = self._span[1]
        return end, min(end + CONTEXT, len(self._visible.text))

    @remembered
    def text(self) -> str:
        """The words without footnote markers."""
        return self._words(self._span)

    @property
    def prefix(self) -> str:
        """What stands before them, in the same form."""
        return self._words(self._before)

    @property
    def suffix(self) -> str:
        """What stands behind them."""
        return self._words(self._behind)

    @property
    def starts_article(self) -> bool:
        """Whether nothing stands before `prefix`."""
        return not self._visible.text[: self._before[0]].strip()

    @property
    def ends_article(self) -> bool:
        """Whether nothing stands behind `suffix`."""
        return not self._visible.text[self._behind[1] :].strip()

    @property
    def exact(self) -> str:
        """The same as the page has it: markers and all, no figure raised."""
        return page_words(self._visible, self._span)

    @property
    def exact_prefix(self) -> str:
        """What the page has before them."""
        return page_words(self._visible, self._before)

    @property
    def exact_suffix(self) -> str:
        """What the page has behind them."""
        return page_words(self._visible, self._behind)

    def _words(self, span: tuple[int, int]) -> str:
        if not self._visible.asides:  # as most articles have none
            return self._visible.text[span[0] : span[1]]
        return show_words(self._visible.text, span, self._visible.asides)


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
    elif claim.home and claim.home.says_quote:
        statement = " ".join(plain_words(statement).split()) or statement
    is_same = quotes[0] is claim.quote and statement == claim.claim
    if is_same and all(map(is_, quotes[1:], claim.also)):
        return claim  # as most are; to copy it takes longer
    changes = {"quote": quotes[0], "also": tuple(quotes[1:]), "claim": statement}
    return claim.model_copy(update=changes)


def _show_quote(quote: Quote, anchors: Sequence[Anchor], visible: VisibleText) -> Quote:
    found = next((one for one in anchors if one.quote is quote), None)
    if found and found.status == "exact" and found.found_start < found.found_end:
        words = read_words(
            visible.text, (found.found_start, found.found_end), visible.asides
        )
    else:
        words = " ".join(plain_words(quote.exact).split())
    exact = words or quote.exact
    prefix, suffix = plain_words(quote.prefix), plain_words(quote.suffix)
    if (exact, prefix, suffix) == (quote.exact, quote.prefix, quote.suffix):
        return quote
    changes = {"exact": exact, "prefix": prefix, "suffix": suffix}
    return quote.model_copy(update=changes)


def show_anchor(anchor: Anchor, visible: VisibleText) -> ShownText:
    """Return what readers and programs are told of the passage of *anchor*."""
    return ShownText(anchor.start, anchor.end, visible)
