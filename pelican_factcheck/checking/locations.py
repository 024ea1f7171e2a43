"""Where both ends of a diagnostic stand: in the sidecar, and in the article.

Where in a sidecar the fields of its claims stand.

Both ends of a diagnostic about a quote: the sidecar, and the article's sentence.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from pelican_factcheck.anchoring.anchors import Anchor, look_up
from pelican_factcheck.anchoring.document import Document, SourceText, document_of
from pelican_factcheck.annotating.article import Placed
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.plugin.articles import Article
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.files import decode, read_exactly, shown_path
from pelican_factcheck.sidecar.reader import Sidecar, inherit
from pelican_factcheck.sidecar.yamltree import Node, Tree, read_tree

FieldPath = tuple[int | str, ...]


class FieldDiagnostic(NamedTuple):
    """A diagnostic whose place is still the way to a field of the claim."""

    rule: str
    message: str
    path: FieldPath = ()
    """From the claim to the field; empty for the claim as a whole."""
    hint: str = ""


@dataclass(frozen=True)
class Pointer:
    """Finds places in one sidecar, whose text is read only when it is asked for."""

    path: str
    read: Callable[[], str]
    """Gives the text of the file."""

    def locate(self, claim: Claim, path: FieldPath) -> Location | None:
        """Return the location of the field at *path* of *claim*, or of what stands for it.

        Looks in the claim, then in the defaults of the file, then among its
        sources; a field that is written nowhere has the place of what lacks it.
        """
        node = self._node_of(claim)
        if node is None:
            return claim.where
        defaults = self._part("defaults")
        found = self._follow(inherit(node, defaults) if defaults else node, path)
        return self._tree.locate(found.head)

    def is_written(self, claim: Claim, key: str) -> bool:
        """Whether *claim* has a *key* of its own in the file."""
        node = self._node_of(claim)
        return node is not None and key in node.keys

    def _follow(self, node: Node, path: FieldPath) -> Node:
        if path[:1] != ("sources",):
            return node.find(path) if path else node
        place, *rest = path[1:]
        cited = [part for key in ("source", "sources") for part in _listed(node, key)]
        if not isinstance(place, int) or place >= len(cited):
            return node
        return self._follow_source(cited[place], rest)

    def _follow_source(self, source: Node, rest: list[int | str]) -> Node:
        """Find a field of a source in it, or in the one of this file that it names."""
        own, library = source.find(rest), self._part("sources")
        key = source.find(["source"]).value
        if own is not source or not (library and isinstance(key, str)):
            return own
        named = library.find([key])
        found = named.find(rest)
        return source if found in (library, named) else found

    def _node_of(self, claim: Claim) -> Node | None:
        return self._nodes.get(claim.where) if claim.where else None

    def _part(self, key: str) -> Node | None:
        """The mapping under *key* of the file, if there is one."""
        top = self._tree.root
        part = top.find([key]) if top else None
        return part if part and part is not top and part.keys else None

    @cached_property
    def _nodes(self) -> dict[Location, Node]:
        """The claims of the file, by the place that `Claim.where` gives."""
        top = self._tree.root
        claims = _listed(top, "claims") if top else ()
        return {self._tree.locate(claim.head): claim for claim in claims}

    @cached_property
    def _tree(self) -> Tree:
        return read_tree(self.read(), self.path)


def pointer_at(path: Path) -> Pointer:
    """Finds places in the sidecar at *path*."""

    def read() -> str:
        text = decode(path.read_bytes(), str(path))
        return text if isinstance(text, str) else ""

    return Pointer(str(path), read)


def _listed(node: Node, key: str) -> tuple[Node, ...]:
    """The entries under *key*, where a single one needs no list."""
    if not isinstance(node.value, dict) or key not in node.value:
        return ()
    found = node.value[key]
    if found.blank:
        return ()
    return found.value if isinstance(found.value, tuple) else (found,)


MOST_PLACES = 5
"""Of an ambiguous quote; the hint names as many."""


@dataclass(frozen=True)
class Judged:
    """An article with its sidecar, as a check has seen the two."""

    article: Article
    sidecar: Sidecar
    placed: Placed
    reader: Callable[[str], Sidecar] = field(repr=False)
    """Reads a text as the content of this sidecar."""
    buffer: str | None = None
    """The text that stands for the article's file, if one does."""

    @cached_property
    def document(self) -> Document:
        """The article's visible text."""
        options = self.article.options
        return document_of(
            self.placed.layout.visible, options.lang, options.read_source
        )

    @cached_property
    def source(self) -> SourceText | None:
        """The article as its author wrote it; None where that is no text of its own."""
        return read_source(Path(self.article.source), self.document, self.buffer)


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
        places = () if finding.found else finding.places[:MOST_PLACES]
        for number, place in enumerate(places, 1):
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
