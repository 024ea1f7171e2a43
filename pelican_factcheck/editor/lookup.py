"""What an editor points at in a sidecar or an article, what is known of it, where it leads."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from lsprotocol import types as lsp

from pelican_factcheck.anchoring.anchors import look_up
from pelican_factcheck.checking.locations import Judged
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, one_line
from pelican_factcheck.editor.judge import Buffers, Judgement, Text, is_yaml
from pelican_factcheck.sidecar.claims import Claim, Home, Quote, Source
from pelican_factcheck.sidecar.libraries import (
    locate_source,
    read_library_file,
)
from pelican_factcheck.sidecar.verdicts import Verdict, fold_name, name_verdicts
from pelican_factcheck.sidecar.yamltree import Node, Tree, read_tree

MARKDOWN = re.compile(r"[\\`*_\[\]<>#|~&]|^[-+]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
"""The signs that a text from a sidecar must not mean; some do at its beginning only."""
Span = tuple[int, int]
Step = str | int
CITING = frozenset({"source", "sources", "context"})
"""The keys under which a text may be the key of a source."""


class Pointed:
    """What stands in a sidecar at one position."""

    def __init__(self, text: Text, position: lsp.Position) -> None:
        self.tree: Tree = read_tree(text.text, "")
        self.path: list[Step] = []
        """The keys and numbers that lead there."""
        self.nodes: list[Node] = []
        """What they lead to, from the whole file on."""
        at = (position.line, text.column(position))
        node = self.tree.root
        while node:
            self.nodes.append(node)
            step = _step(node, at)
            node = node.find([step]) if step is not None else None
            self.path += [] if step is None else [step]

    @property
    def value(self) -> str:
        """The text that stands there, "" for none."""
        last = self.nodes[-1].value if self.nodes else ""
        return last if isinstance(last, str) else ""

    @property
    def key(self) -> str:
        """The last key on the way there."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")

    def claim_in(self, claims: Sequence[Claim]) -> Claim | None:
        """Return which of *claims* it is a part of."""
        if self.path[:1] != ["claims"] or len(self.path) < 2:  # noqa: PLR2004 - a claim has a number
            return None
        head = self.tree.locate(self.nodes[2].head)
        places = {claim.where[1:3]: claim for claim in claims if claim.where}
        return places.get(head[1:3])

    def quote_in(self, claim: Claim) -> Quote:
        """Return which quote of its claim it is a part of; the first sought by default."""
        here = {self.tree.locate(node)[1:3] for node in self.nodes}
        near = [one for one in claim.quotes if one.where and one.where[1:3] in here]
        return [*near, *claim.sought, claim.quote][0]


def _step(node: Node, at: tuple[int, int]) -> Step | None:
    """Return the key or number of the part of a node that stands at a line and column."""
    if isinstance(node.value, dict):
        starts = [(key.start, name) for name, key in node.keys.items()]
        before = [name for mark, name in starts if (mark.line, mark.column) <= at]
        return before[-1] if before else None
    if isinstance(node.value, tuple):
        marks = list(_marks(node.value))
        return (
            sum(mark <= at for mark in marks) - 1 if marks and marks[0] <= at else None
        )
    return None


def _marks(parts: Sequence[Node]) -> Iterator[tuple[int, int]]:
    """Yield where each part of a list begins: with its line, if it is the first there."""
    last = -1
    for part in parts:
        start = part.head.start
        yield start.line, start.column if start.line == last else 0
        last = start.line


# --- claims in the article ---------------------------------------------------------


def claims_at(judged: Judged, offset: int) -> Iterator[tuple[Claim, Quote, Span]]:
    """Yield the claims on the sentence at an offset of the article's source.

    Drafts as well, which no page shows, and claims that a change of the sentence has
    taken off it. The shortest sentence stands first.
    """
    found = [
        (claim, quote, span)
        for claim, quote, span in _sentences(judged)
        if span[0] <= offset <= span[1]
    ]
    yield from sorted(found, key=lambda one: one[2][1] - one[2][0])


def _sentences(judged: Judged) -> Iterator[tuple[Claim, Quote, Span]]:
    """Yield every quote that has a place in the article's source."""
    marked = {
        one.quote.where: (one.start, one.end)
        for one in judged.placed.anchors
        if one.placed
    }
    for claim in judged.sidecar.claims:
        for quote in claim.sought:
            span = marked.get(quote.where)
            if span is None:
                finding = look_up(judged.document, quote)
                is_near = finding.found or finding.status == "changed"
                span = (finding.start, finding.end) if is_near else None
            if span and judged.source and (place := judged.source.span(*span)):
                yield claim, quote, place


def sentence_of(judged: Judged, quote: Quote) -> Span | None:
    """Return where a quote stands in the article's source; None where nobody can tell."""
    found = (place for _, one, place in _sentences(judged) if one is quote)
    return next(found, None)


# --- what is known -------------------------------------------------------------------


class Prose:
    """A hover: Markdown where the editor can show it, and else the bare words."""

    def __init__(self, kind: lsp.MarkupKind) -> None:
        self.kind = kind
        self.parts: list[str] = []

    @property
    def is_markdown(self) -> bool:
        """Whether signs have a meaning."""
        return self.kind == lsp.MarkupKind.Markdown

    def text(self, words: str) -> str:
        """Return *words* from a sidecar so that they mean nothing but themselves."""
        line = one_line(" ".join(words.split()))
        return MARKDOWN.sub(r"\\\g<0>", line) if self.is_markdown else line

    def strong(self, words: str) -> str:
        """Return *words* as what matters most."""
        return f"**{self.text(words)}**" if self.is_markdown else self.text(words)

    def link(self, words: str, url: str) -> str:
        """Return *words* that lead to an address."""
        if not url or words == url:
            return f"<{url}>" if self.is_markdown and url else words or url
        shown = self.text(words)
        return f"[{shown}](<{url}>)" if self.is_markdown else f"{shown} {url}"

    def add(self, *parts: str) -> None:
        """Add a paragraph of the *parts* that say something."""
        said = [part for part in parts if part]
        self.parts += [" ".join(said)] if said else []

    def hover(self, where: lsp.Range) -> lsp.Hover:
        """Return the whole."""
        return lsp.Hover(lsp.MarkupContent(self.kind, "\n\n".join(self.parts)), where)


def describe_claim(claim: Claim, judged: Judged, prose: Prose) -> None:
    """Write what a check has found."""
    state = "" if claim.status == "published" else f"({claim.status})"
    anchors = [one for one in judged.placed.anchors if one.claim.id == claim.id]
    if not state and not any(one.placed for one in anchors):
        state = "(on no sentence now)"
    prose.add(prose.strong(claim.verdict.label), state)
    if claim.claim != claim.quote.exact:
        prose.add(prose.text(f"“{claim.claim}”"))
    prose.add(prose.text(claim.summary))
    if claim.claimant:
        said = claim.said.date if claim.said else ""
        prose.add("Claimed by", prose.text(claim.claimant.name), said)
    for source in claim.sources:
        prose.add("–", *_cite(source, prose))
    if claim.checked:
        by = prose.text(", ".join(claim.checked.by))
        prose.add("Checked", f"by {by}" if by else "", prose.text(claim.checked.date))


def describe_verdict(verdict: Verdict, prose: Prose) -> None:
    """Write what a verdict means."""
    prose.add(prose.strong(verdict.label))
    prose.add(prose.text(verdict.means))


def describe_source(source: Source, prose: Prose) -> None:
    """Write what a source is."""
    prose.add(*_cite(source, prose))
    prose.add(prose.text(f"“{source.quote}”") if source.quote else "")


def _cite(source: Source, prose: Prose) -> Iterator[str]:
    yield prose.link(source.title or source.url, source.url)
    about = ", ".join(filter(None, (source.author, source.publisher, source.date)))
    yield f"({prose.text(about)})" if about else ""


def hover(
    path: Path,
    position: lsp.Position,
    judgement: Judgement,
    buffers: Buffers,
    prose: Prose,
) -> lsp.Hover | None:
    """Return what is known of what stands at a position; None if nothing is."""
    text, judged = buffers.text(path), judgement.judged
    if not is_yaml(path):
        where = None
        if judged and path != judgement.behind:
            for claim, _, span in claims_at(judged, text.offset(position)):
                where = where or text.span(*span)
                describe_claim(claim, judged, prose)
        return prose.hover(where) if where else None
    pointed = Pointed(text, position)
    claims = judged.sidecar.claims if judged else ()
    found = pointed.claim_in(claims)
    verdict = _verdict_at(pointed, judgement)
    source = _source_at(pointed, claims, judgement)
    if verdict:
        describe_verdict(verdict, prose)
    elif source:
        describe_source(source, prose)
    elif found and judged:
        describe_claim(found, judged, prose)
    if not prose.parts:
        return None
    return prose.hover(text.range_of(pointed.tree.locate(pointed.nodes[-1])))


def _verdict_at(pointed: Pointed, judgement: Judgement) -> Verdict | None:
    """Return the verdict that is named there."""
    if pointed.key not in ("verdict", "was") or not judgement.site:
        return None
    names = name_verdicts(judgement.site.settings.verdicts)
    return names.get(fold_name(pointed.value))


def _source_at(
    pointed: Pointed, claims: Sequence[Claim], judgement: Judgement
) -> Source | None:
    """Return the source that is cited by its key there."""
    if pointed.key not in CITING or not pointed.value:
        return None
    own = (
        source
        for claim in claims
        for source in (*claim.sources, *claim.context)
        if source.key == pointed.value
    )
    library = judgement.files.library.sources if judgement.files else {}
    return next(own, None) or library.get(pointed.value)


# --- where it leads ------------------------------------------------------------------


def define(
    path: Path, position: lsp.Position, judgement: Judgement, buffers: Buffers
) -> list[lsp.Location]:
    """Return where what stands at a position leads to.

    From a claim to its sentence, from a sentence to its claims, from the key of a
    source, and the id of a claim that is used, to the file that has it.
    """
    text, judged = buffers.text(path), judgement.judged
    if is_yaml(path):
        return _define_in_sidecar(path, Pointed(text, position), judgement, buffers)
    if judged is None or path == judgement.behind:
        return []
    found = claims_at(judged, text.offset(position))
    places = [quote.where for _, quote, _ in found if quote.where]
    return [buffers.location(where) for where in places]


def _define_in_sidecar(
    path: Path, pointed: Pointed, judgement: Judgement, buffers: Buffers
) -> list[lsp.Location]:
    judged = judgement.judged
    claim = pointed.claim_in(judged.sidecar.claims) if judged else None
    where = None
    if pointed.key in CITING:
        where = _defined(pointed, path, judgement)
    elif pointed.key == "use" and claim and claim.home:
        where = _home(claim.home, judgement)
    if where:
        return [buffers.location(where)]
    span = sentence_of(judged, pointed.quote_in(claim)) if judged and claim else None
    if judged is None or span is None:
        return []
    article = Path(judged.article.source)
    if article == judgement.behind:
        return []
    return [lsp.Location(buffers.uri(article), buffers.text(article).span(*span))]


def _home(home: Home, judgement: Judgement) -> Location | None:
    """Return where a claim stands itself that is used here."""
    sidecars = judgement.sidecars()
    claims = (
        claim
        for path in (sidecars.paths.all if sidecars else ())
        if sidecars and sidecars.usable.name_of(path) == home.name
        for claim in sidecars.usable.sidecar(path).claims
    )
    return next((one.where for one in claims if one.id == home.id), None)


def _defined(pointed: Pointed, path: Path, judgement: Judgement) -> Location | None:
    """Return where the key of a source is defined: in this file, or in the site's."""
    root = pointed.tree.root
    own = root.find(["sources"]) if root else None
    if own and pointed.value in own.keys:
        return pointed.tree.locate(own.keys[pointed.value])._replace(path=str(path))
    site = judgement.site
    for file in (site.root / name for name in site.settings.sources) if site else ():
        read = read_library_file(file)
        text = "" if isinstance(read, Diagnostic) else read[0]
        if where := locate_source(str(file), text, pointed.value):
            return where
    return None
