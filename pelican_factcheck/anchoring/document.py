"""The document: an article's visible text, prepared for looking up quotes."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from pelican_factcheck.anchoring.asides import cut_asides, without_asides
from pelican_factcheck.anchoring.folding import Folded, fold
from pelican_factcheck.anchoring.sentences import sentence_starts

if TYPE_CHECKING:
    from pelican_factcheck.anchoring.near import WordIndex
    from pelican_factcheck.anchoring.rendering import ReadSource
    from pelican_factcheck.anchoring.visibletext import VisibleText


@dataclass(frozen=True)
class Document:
    """An article's visible text, with its foldings and word index made on demand.

    Args:
        text: The visible text.
        edges: The offsets of the spaces that part blocks, in order.
        asides: The ranges of footnote markers, in order.
        lang: The language tag of the article.
        visible: The projection that the text comes from, if any.
        read_source: Renders source text of the article's markup language as HTML;
            None where quotes are not to be read so.
    """

    text: str
    edges: Sequence[int] = ()
    asides: Sequence[tuple[int, int]] = ()
    lang: str = ""
    visible: "VisibleText | None" = field(default=None, repr=False)
    read_source: "ReadSource | None" = field(default=None, repr=False, compare=False)
    _rendered: dict[str, tuple[str, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )

    @cached_property
    def folded(self) -> Folded:
        """The text, folded."""
        return fold(self.text)

    @cached_property
    def bare(self) -> Folded:
        """The text without footnote markers, folded."""
        return fold(self.text, self.asides) if self.asides else self.folded

    @cached_property
    def index(self) -> "WordIndex":
        """The inverted index of the words of `bare`."""
        # Slow to import, and of no use where every quote is found verbatim.
        from pelican_factcheck.anchoring.near import index_words  # noqa: PLC0415 - see above

        return index_words(self.bare.text)

    @property
    def layers(self) -> tuple[Folded, ...]:
        """The foldings in which to look for a quote, in this order."""
        return (self.folded, self.bare) if self.asides else (self.folded,)

    def sentence_starts(self, start: int, end: int) -> list[int]:
        """Return the offsets in a range of `bare` where sentences or blocks begin."""
        first, last = self.bare.source_range(start, end)
        starts = sentence_starts(
            self.text,
            first,
            last,
            edges=self.edges,
            lang=self.lang,
            asides=self.asides,
        )
        return [self.bare.place_of(offset) for offset in starts]

    def source_text(self, layer: Folded, start: int, end: int) -> str:
        """Return the visible text that a range of *layer* was folded from."""
        begin, stop = layer.source_range(start, end) if start < end else (0, 0)
        if layer is self.folded:
            return self.text[begin:stop]
        return cut_asides(self.text, begin, stop, self.asides)

    def words(self, start: int, end: int) -> str:
        """Return a range of the text on one line, without its asides."""
        return without_asides(self.text, start, end, self.asides)

    def rendered(self, quote: str) -> tuple[str, ...]:
        """Return the words of *quote* as the article's own reader renders them."""
        if self.read_source is None:
            return ()
        if quote not in self._rendered:
            # Of no use where every quote is found otherwise.
            from pelican_factcheck.anchoring.rendering import render_quote  # noqa: PLC0415 - see above

            self._rendered[quote] = render_quote(quote, self.read_source)
        return self._rendered[quote]

    def item_number(self, layer: Folded, start: int) -> int | None:
        """Return the number that is shown before a list item at *start* of *layer*."""
        if self.visible is None:
            return None
        begin, stop = layer.source_range(start, start + 1)
        item = self.visible.element_at("li", begin, stop)
        return self.visible.item_number(item) if item else None

    def is_repeat(self, start: int, end: int) -> bool:
        """Whether a range of the text repeats a heading, as a table of contents does."""
        repeats = self.visible.repeats if self.visible else ()
        return any(first <= start and end <= last for first, last in repeats)

    def is_edge(self, layer: Folded, offset: int) -> bool:
        """Tell whether a block ends at *offset* of *layer*."""
        if not 0 < offset < len(layer.text):
            return True
        begin, _ = layer.source_range(offset, offset + 1)
        at = bisect_left(self.edges, begin)
        gap = self.text[begin : self.edges[at]] if at < len(self.edges) else "-"
        return not gap.strip()


def document_of(
    visible: "VisibleText", lang: str = "", read_source: "ReadSource | None" = None
) -> Document:
    """Return the *visible* text of an article in the language *lang* as a document."""
    return Document(
        visible.text,
        visible.edges,
        visible.asides,
        lang=lang,
        visible=visible,
        read_source=read_source,
    )
