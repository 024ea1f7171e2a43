"""What can be put right in a sidecar without checking anything anew.

What a diagnostic's remedy is as edits of files, where it needs no judgement.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import NamedTuple

from msgspec import structs

from pelican_factcheck.anchoring.anchors import look_up
from pelican_factcheck.anchoring.document import Document, read_words
from pelican_factcheck.anchoring.findings import Finding, Place
from pelican_factcheck.authoring.edits import (
    NOW,
    Change,
    Key,
    Reader,
    SidecarText,
    Splice,
    edit,
)
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Edit
from pelican_factcheck.sidecar.claims import Change as HistoryEntry
from pelican_factcheck.sidecar.claims import Claim, Quote

Span = tuple[int, int]


def requote(document: Document, quote: Quote, span: Span) -> Quote | None:
    """Return *quote* with the words of the passage *span*, made unique.

    None when no context makes it unique.
    """
    words = read_words(document.text, span, document.asides)
    new = structs.replace(quote, exact=words)
    finding = look_up(document, new)
    if finding.status == "exact":
        return new if _meet(finding, span) else None
    for place in finding.places:
        if _meet(place, span):
            return tell_apart(document, new, place)
    return None


def tell_apart(document: Document, quote: Quote, place: Place) -> Quote | None:
    """Return *quote* with the context by which it means one *place* of several.

    Words before the place are tried first, then words behind it, then its
    number, which edits of the article would make wrong. A quote
    that has a number already gets the right one. None if nothing helps.
    """
    ways: list[dict[str, object]] = [
        {"prefix": place.prefix},
        {"suffix": place.suffix},
        {"nth": place.nth},
        # A context that stands nowhere must go.
        {"prefix": place.prefix, "suffix": ""},
        {"prefix": "", "suffix": place.suffix},
        {"prefix": place.prefix, "suffix": "", "nth": place.nth},
    ]
    for way in ways[2:] if quote.nth else ways:
        settled = structs.replace(quote, **way)
        finding = look_up(document, settled)
        meant = finding.found and _meet(finding, (place.start, place.end))
        if meant and not finding.misfit:
            return settled
    return None


def _meet(found: Finding | Place, span: Span) -> bool:
    """Whether two passages have a character in common."""
    return found.start < span[1] and span[0] < found.end


# The keys of a quote, by what a quote calls them: context first, since a mere text
# becomes a mapping by it.
FIELDS: dict[str, Key] = {
    "prefix": "prefix",
    "suffix": "suffix",
    "nth": "nth",
    "exact": "quote",
}


@dataclass(frozen=True, slots=True)
class AmbiguousQuote:
    """A quote with several possible places, for an author to decide."""

    claim: Claim
    quote: Quote
    finding: Finding

    @property
    def is_gone(self) -> bool:
        """Whether the article does not make the claim any more."""
        return self.finding.status in GONE or self.finding.is_struck


class Correction(NamedTuple):
    """What an author says of a sentence that the article has corrected."""

    date: str
    note: str
    """For readers: what was wrong."""
    now: str | None = None
    """What the article says instead; "" for nothing, None for the nearest words."""


def refuse(_doubt: AmbiguousQuote) -> bool | Correction:
    """Leave every changed quote as it is."""
    return False


def choose_none(_doubt: AmbiguousQuote) -> int:
    """Leave every ambiguous quote as it is."""
    return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """What a person decides while a file is repaired."""

    accept: Callable[[AmbiguousQuote], bool | Correction] = refuse
    """Whether a quote that was changed is to follow the article, or how it was corrected.

    Asked as well about quotes that are gone, which can only have been corrected.
    """
    choose: Callable[[AmbiguousQuote], int] = choose_none
    """Which of its places an ambiguous quote means, counted from 1; 0 for none."""


GONE = frozenset({"changed", "orphan"})
UNDECIDED = Decisions()


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One thing that was put right."""

    claim: Claim
    """As it was."""
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """A sidecar's text with all that could be put right."""

    text: str
    done: tuple[Repair, ...]
    refused: tuple[Repair, ...]
    """What would have altered more than it should; the text is without it."""
    contested: tuple[Claim, ...] = ()
    """The claims whose quotes are not to be the same in every article."""
    splices: tuple[Splice, ...] = ()
    """How the new text came about, where that was in one go."""


def repair(
    text: str,
    document: Document,
    read: Reader,
    decisions: Decisions = UNDECIDED,
    *,
    only: Collection[str] = (),
) -> Repaired:
    """Put right what is wrong with the quotes and ids in the *text* of a sidecar.

    A drifted quote becomes the words of the article, an ambiguous one gets the
    context that settles it, and each claim its id, so that its address stays
    when its quote changes. A changed quote needs consent, and so does a context
    that was edited with its sentence. *only* are the
    ids of the claims to look at, all of them when it is empty.
    """
    return repair_shared(text, [(document, decisions)], read, only=only)


def repair_shared(
    text: str,
    articles: Sequence[tuple[Document, Decisions]],
    read: Reader,
    *,
    only: Collection[str] = (),
) -> Repaired:
    """Put the same right in the sidecar of several *articles*, as `repair` does for one.

    A quote is changed where all of them ask for the same change.
    """
    claims = read(text).claims
    chosen = [
        (number, claim)
        for number, claim in enumerate(claims)
        if not only or claim.id in only
    ]
    # A default id is made from the quote: write it down before the quote changes.
    proposed = [*_names(chosen, SidecarText(text, claims))]
    contested = []
    for number, claim in chosen:
        first, *others = (
            [*_quotes([(number, claim)], *article)] for article in articles
        )
        if all(other == first for other in others):
            proposed += first
        else:
            contested.append(claim)
    edited = edit(text, [one.change for one in proposed], read)
    refused = set(edited.refused)
    return Repaired(
        text=edited.text,
        done=tuple(one for one in proposed if one.change not in refused),
        refused=tuple(one for one in proposed if one.change in refused),
        contested=tuple(contested),
        splices=edited.splices,
    )


def _names(chosen: Iterable[tuple[int, Claim]], sheet: SidecarText) -> Iterator[Repair]:
    """Write down the ids that are not written yet."""
    for number, claim in chosen:
        if claim.home is None and not sheet.says(number, "id"):
            change = Change(claim=number, key="id", value=claim.id)
            yield Repair(claim=claim, change=change)


def _quotes(
    chosen: Iterable[tuple[int, Claim]], document: Document, decisions: Decisions
) -> Iterator[Repair]:
    """Put right what each quote of each claim says, and where."""
    for number, claim in chosen:
        first = NOW if claim.status == "corrected" else 0
        for place, quote in enumerate(claim.sought, first):
            doubt = AmbiguousQuote(claim, quote, look_up(document, quote))
            mended = _mend(doubt, document, decisions, place)
            if isinstance(mended, Correction):
                for change in _corrected(number, doubt, document, mended):
                    yield Repair(claim=claim, change=change)
                break  # nothing else of the claim is sought any more
            for field, key in FIELDS.items():
                value = getattr(mended, field)
                if value != getattr(quote, field):
                    change = Change(
                        claim=number, quote=place, key=key, value=str(value)
                    )
                    yield Repair(claim=claim, change=change)


def can_be_corrected(claim: Claim) -> bool:
    """Return whether readers have seen *claim* as one that its article makes."""
    return claim.status == "published"


def _corrected(
    number: int, doubt: AmbiguousQuote, document: Document, correction: Correction
) -> Iterator[Change]:
    """Yield the changes that mark a claim as corrected."""
    yield Change(claim=number, key="status", value="corrected")
    if now := find_now(doubt, document, correction.now):
        yield Change(claim=number, key="now", value=now.exact, said=now)
    entry = HistoryEntry(
        date=correction.date, kind="correction", note=correction.note.strip()
    )
    yield Change(claim=number, key="history", value=correction.note, said=entry)


def find_now(
    doubt: AmbiguousQuote, document: Document, words: str | None
) -> Quote | None:
    """Return the quote of what the article says instead, made unique.

    *words* as for `Correction.now`; None where the article does not say them, or
    says the same in several places that nothing tells apart.
    """
    found = doubt.finding
    if words is None:
        is_near = found.status == "changed"
        blank = Quote(exact=doubt.quote.exact)
        return requote(document, blank, (found.start, found.end)) if is_near else None
    if not words.strip():
        return None
    quote = Quote(exact=words.strip())
    finding = look_up(document, quote)
    if finding.status == "exact":
        return quote
    settled = (tell_apart(document, quote, place) for place in finding.places)
    return next(filter(None, settled), None)


def _mend(
    doubt: AmbiguousQuote, document: Document, decisions: Decisions, place: int
) -> Quote | Correction:
    """Return the quote that is found exactly, if one may replace the old one."""
    if doubt.finding.status == "ambiguous":
        settled = _settle(doubt, document, decisions.choose(doubt))
        if settled is None:
            return doubt.quote
        doubt = replace(doubt, quote=settled, finding=look_up(document, settled))
    found = doubt.finding
    if doubt.is_gone and doubt.claim.status != "withdrawn":
        answer = decisions.accept(doubt)
        if isinstance(answer, Correction):
            is_first = place == 0 and can_be_corrected(doubt.claim)
            return answer if is_first else doubt.quote
        if not answer or found.status == "orphan":
            return doubt.quote
    elif found.status != "drifted" or (
        # Another word of its sentence may ask for another verdict.
        found.misfit and decisions.accept(doubt) is not True
    ):
        return doubt.quote
    passage = found.start, found.end
    return requote(document, doubt.quote, passage) or doubt.quote


def _settle(doubt: AmbiguousQuote, document: Document, number: int) -> Quote | None:
    """Let an ambiguous quote mean the place with this *number*, if there is one."""
    places = doubt.finding.places
    if not 0 < number <= len(places):
        return None
    return tell_apart(document, doubt.quote, places[number - 1])


MECHANICAL = frozenset({"drifted-quote", "id-not-written-down"})
"""The rules whose remedy `repair` writes without being asked anything."""
BOM = "\ufeff"
LINE_END = re.compile(r"\r\n|\r|\n")


def add_edits(
    diagnostics: Iterable[Diagnostic], text: str, document: Document, read: Reader
) -> Iterator[Diagnostic]:
    """Add to *diagnostics* of the sidecar *text* the edits that `repair` would make.

    Each has all that its claim needs, the id included. Two diagnostics of one claim
    have the same edits, which are to be made once.
    """
    known: dict[str, tuple[Splice, ...]] = {}
    for one in diagnostics:
        if (
            one.rule not in MECHANICAL
            or not one.claim
            or one.where is None
            or (
                one.rule == "drifted-quote"
                and _needs_consent(one, text, document, read)
            )
        ):
            yield one
            continue
        if one.claim not in known:
            known[one.claim] = repair(text, document, read, only=[one.claim]).splices
        edits = to_edits(one.where.path, text, known[one.claim])
        yield one._replace(edits=edits)


def _needs_consent(
    one: Diagnostic, text: str, document: Document, read: Reader
) -> bool:
    """Whether a drifted quote stands as it did, in a sentence with other words."""
    return any(
        look_up(document, quote).misfit is not None
        for claim in read(text).claims
        if claim.id == one.claim
        for quote in claim.sought
        if quote.where == one.where
    )


def to_edits(path: str, text: str, splices: Sequence[Splice]) -> tuple[Edit, ...]:
    """Return *splices* of the *text* of a file by line and column, as editors count.

    A byte order mark counts as no column.
    """
    starts = [0, *(found.end() for found in LINE_END.finditer(text))]

    def point(offset: int) -> tuple[int, int]:
        line = bisect_right(starts, offset)
        first = starts[line - 1] + (line == 1 and text.startswith(BOM))
        return line, max(offset - first, 0) + 1

    return tuple(Edit(path, *point(s.start), *point(s.end), s.words) for s in splices)


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return *text* with *edits* of its file made; equal ones are made once."""
    starts = [0, *(found.end() for found in LINE_END.finditer(text))]
    mark = text.startswith(BOM)

    def offset(line: int, column: int) -> int:
        return starts[line - 1] + column - 1 + (mark and line == 1)

    parts, place = [], 0
    for one in sorted(dict.fromkeys(edits), key=itemgetter(1, 2, 3, 4)):
        start = offset(one.line, one.column)
        parts += [text[place:start], one.text]
        place = offset(one.end_line, one.end_column)
    return "".join([*parts, text[place:]])
