"""The words around a quote that tell its place from others that say the same."""

from collections.abc import Sequence

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Finding, Place
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.sidecar.claims import Quote
from pelican_factcheck.sidecar.yamltext import clean_text

Span = tuple[int, int]


def look_up(document: Document, quote: Quote) -> Finding:
    """Find *quote* in *document*, with the context that it has."""
    return find_quote(
        document,
        quote.exact,
        prefix=quote.prefix,
        suffix=quote.suffix,
        nth=quote.nth,
    )


def read_words(
    text: str, span: tuple[int, int], asides: Sequence[tuple[int, int]]
) -> str:
    """The words of a passage as a sidecar quotes them.

    On one line, and without the footnote markers inside.
    """
    start, end = span
    parts = []
    for first, last in asides:
        if start <= first and last <= end:
            parts.append(text[start:first])
            start = last
    passage = "".join([*parts, text[start:end]])
    return " ".join(clean_text(passage).split())


def requote(document: Document, quote: Quote, span: Span) -> Quote | None:
    """Let *quote* say the words of the passage *span*, and mean it and no other.

    None when that cannot be told from another passage.
    """
    words = read_words(document.text, span, document.asides)
    new = quote.model_copy(update={"exact": words})
    finding = look_up(document, new)
    if finding.status == "exact":
        return new if _meet(finding, span) else None
    for number, place in enumerate(finding.places, 1):
        if _meet(place, span):
            return tell_apart(document, new, place, number)
    return None


def tell_apart(
    document: Document, quote: Quote, place: Place, number: int
) -> Quote | None:
    """Give *quote* the context by which it means one *place* of several.

    Words before the place are tried first, then words behind it, then its
    *number*, counted from 1, which edits of the article would make wrong. A quote
    that has a number already gets the right one. None if nothing helps.
    """
    ways: list[dict[str, object]] = [
        {"prefix": place.prefix},
        {"suffix": place.suffix},
        {"nth": number},
    ]
    for way in ways[2:] if quote.nth else ways:
        settled = quote.model_copy(update=way)
        finding = look_up(document, settled)
        if finding.found and _meet(finding, (place.start, place.end)):
            return settled
    return None


def _meet(found: Finding | Place, span: Span) -> bool:
    """Whether two passages have a character in common."""
    return found.start < span[1] and span[0] < found.end
