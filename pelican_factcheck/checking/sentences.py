"""Both ends of a diagnostic about a quote: the sidecar, and the article's sentence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from pelican_factcheck.anchoring.anchors import Anchor, look_up
from pelican_factcheck.anchoring.document import Document, SourceText
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.files import read_exactly, shown_path

MOST_PLACES = 5
"""Of an ambiguous quote; the hint names as many."""


def read_source(
    path: Path, document: Document, buffer: str | None = None
) -> SourceText | None:
    """Return the source of an article, of which *buffer* is a text not saved yet.

    None where it is no UTF-8 text of its own.
    """
    try:
        text = read_exactly(path) if buffer is None else buffer
    except (OSError, UnicodeDecodeError):
        return None
    return SourceText(str(shown_path(path)), text, document)


def add_sentences(
    diagnostics: Iterable[Diagnostic],
    claims: Iterable[Claim],
    anchors: Sequence[Anchor],
    source: SourceText | None,
) -> Iterator[Diagnostic]:
    """Add to diagnostics about quotes the claim's id and the article's sentence.

    *claims* and *anchors* are those of the article with this *source*. A sentence
    whose place in the file cannot be told for certain is left out.
    """
    quoted = {
        quote.where: (claim.id, quote)
        for claim in claims
        for quote in claim.quotes
        if quote.where
    }
    placed = {anchor.quote.where: anchor for anchor in anchors if anchor.placed}
    for one in diagnostics:
        if one.where is None or one.where not in quoted:
            yield one
            continue
        name, quote = quoted[one.where]
        anchor = placed.get(one.where)
        related = tuple(_related(one, quote, anchor, source)) if source else ()
        yield one._replace(related=(*one.related, *related), claim=one.claim or name)


def _related(
    one: Diagnostic, quote: Quote, anchor: Anchor | None, source: SourceText
) -> Iterator[tuple[Location, str]]:
    if anchor and one.rule not in LABELS:
        spans = [(anchor.start, anchor.end, "the sentence")]
    else:
        finding = look_up(source.document, quote)
        label = LABELS.get(one.rule, "the sentence")
        spans = [(finding.start, finding.end, label)] if finding.end else []
        for number, place in enumerate(finding.places[:MOST_PLACES], 1):
            spans.append((place.start, place.end, f"number {number}"))
    for start, end, label in spans:
        if where := source.locate(start, end):
            yield where, label


LABELS: Mapping[str, str] = {
    "changed-quote": "the article says",
    "drifted-quote": "the article says",
    "orphan-quote": "the closest words",
    "still-uncorrected": "the old words",
}
