"""Where both ends of a diagnostic stand: in the sidecar, and in the article.

The sidecar's end is that of a field or a quote, the article's the sentence. A sentence
that has gone may stand in another article.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from pelican_factcheck.anchoring.anchors import NOTHING_CLOSE, Anchor, look_up
from pelican_factcheck.anchoring.document import (
    Document,
    SourceText,
    document_of,
    letters_of,
)
from pelican_factcheck.annotating.layout import Placed
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.plugin.articles import Article
from pelican_factcheck.publishing.sidecars import Sidecars, find_elsewhere, new_name
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.files import read_exactly, shown_path, stem_of
from pelican_factcheck.sidecar.reader import FieldPath, Sidecar


class FieldDiagnostic(NamedTuple):
    """A diagnostic whose place is still the way to a field of the claim."""

    rule: str
    message: str
    path: FieldPath = ()
    """From the claim to the field; empty for the claim as a whole."""
    hint: str = ""


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
        article = self.article
        return document_of(
            self.placed.layout.visible, article.lang, article.read_source
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
        if one.rule == "unmarkable-quote" and not finding.found:
            if where := source.locate_words(quote.exact):
                yield where, "the words"
            return
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


# --- where a sentence has gone ----------------------------------------------------


GONE = frozenset({"orphan-quote", "unplaced-draft"})
"""Rules about quotes that the article does not have."""


def find_homes(
    problems: Sequence[Diagnostic], sidecars: Sidecars
) -> Iterator[Diagnostic]:
    """Yield the *problems*, and say of a quote that is gone in which articles it stands."""
    lost = {one.where.path for one in problems if one.rule in GONE and one.where}
    paths = [*sidecars.paths.by_stem.values()] if lost else []
    files = {shown: path for path in paths if (shown := str(shown_path(path))) in lost}
    stems = {path: stem for stem, path in sidecars.paths.by_stem.items()}
    quotes = {
        quote.where: (quote.exact, claim)
        for path in files.values()
        for claim in _claims_of(path, sidecars)
        for quote in claim.quotes
    }
    sought = [
        quotes[one.where][0]
        for one in problems
        if one.rule in GONE and one.where in quotes
    ]
    found = find_elsewhere(dict.fromkeys(sought), sidecars.root)
    for one in problems:
        if one.rule in GONE and one.where and one.where in quotes:
            quote, claim = quotes[one.where]
            own = stems[files[one.where.path]]
            articles = [each for each in found.get(quote, ()) if stem_of(each) != own]
            if articles:
                yield one._replace(hint=_move(one, quote, claim, articles, sidecars))
                continue
        yield one


def _claims_of(path: Path, sidecars: Sidecars) -> Sequence[Claim]:
    """Return the claims of a file, whose article may have been seen before."""
    text = sidecars.text(path)
    if isinstance(text, Diagnostic):
        return ()
    return sidecars.read(text, shown_path(path)).claims


def _move(
    problem: Diagnostic,
    quote: str,
    claim: Claim,
    articles: Sequence[Path],
    sidecars: Sidecars,
) -> str:
    """Return where to move a *claim* whose *quote* stands in other *articles*."""
    from pelican_factcheck.checking.audit import is_unpublished  # noqa: PLC0415 - seldom needed

    drafts = {article: is_unpublished(article) for article in articles}
    first, *others = sorted(articles, key=drafts.__getitem__)  # a draft may never come
    places = _name_article(first, drafts)
    if others:
        more = len(others) - 1
        last = f"{more + 1} more" if more else _name_article(others[0], drafts)
        places = f"{places} and {last}"
    by_stem = (sidecars.everywhere or sidecars.paths).by_stem
    beside = by_stem.get(stem_of(first))
    target = shown_path(beside or new_name(first, first))
    there = _claims_of(beside, sidecars) if beside else ()
    same = [one for one in there if letters_of(one.quote.exact) == letters_of(quote)]
    says = f"the words stand in {places}"
    if same:
        says = f"{says}, and {_choose(claim, same, str(target))}"
    else:
        meant = "the one that is meant, such as " if others else ""
        says = f"{says}: move the claim to {meant}`{target}`"
    near = problem.hint.removesuffix(NOTHING_CLOSE).removesuffix("; ")
    return f"{says}; here {near}" if near else says


def _name_article(article: Path, drafts: Mapping[Path, bool]) -> str:
    shown = f"`{shown_path(article)}`"
    return f"the draft {shown}" if drafts[article] else shown


def _choose(claim: Claim, same: Sequence[Claim], target: str) -> str:
    """Return what to do with a *claim* beside those that *target* has on its words."""
    own, theirs = _finding_of(claim), [*dict.fromkeys(map(_finding_of, same))]
    if theirs == [own]:
        return f"`{target}` has a claim on them: delete this one"
    is_same_verdict = {one.verdict.key for one in same} == {claim.verdict.key}
    differ = "differ" if is_same_verdict else "disagree"
    return (
        f"the claim on them in `{target}` says {' and '.join(theirs)} where this one"
        f" says {own}: they {differ}; keep in `{target}` the one that is right"
    )


def _finding_of(claim: Claim) -> str:
    """Return the verdict of a claim, with the status of one that does not show it."""
    status = "" if claim.status == "published" else f" ({claim.status})"
    return f"`{claim.verdict.key}`{status}"
