"""What a claim can say in good form and should not: the rules of meaning.

Nothing here reads a clock or a file: today's date and the places of fields are
arguments. `selection.py` decides which of the diagnostics are reported.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from pelican_factcheck.checking.claimfields import FieldDiagnostic, Path, Pointer
from pelican_factcheck.checking.consistency import find_duplicates
from pelican_factcheck.checking.dates import check_dates
from pelican_factcheck.checking.evidence import check_sources
from pelican_factcheck.checking.wording import check_wording
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.sidecar.claims import Claim

UNNAMED = "id-not-written-down"
NO_PASSAGES: Mapping[str, Sequence[str]] = {}


def check_meaning(
    claims: Sequence[Claim],
    *,
    today: date,
    rules: Collection[str] = RULES,
    passages: Mapping[str, Sequence[str]] = NO_PASSAGES,
    is_dated: bool = True,
    pointer: Pointer | None = None,
) -> list[Diagnostic]:
    """Apply those of *rules* that are about meaning to the *claims* of one sidecar.

    *passages* are the sentences that the article has for each claim, by id;
    *is_dated* says whether it has a day of its own.
    Without a *pointer* into the file, diagnostics point at the claim or its quote.
    Drafts are left in peace, and a claim is spared the rules that it ignores.
    """
    published = [claim for claim in claims if claim.status != "draft"]
    found = [
        Diagnostic(rule, message, _locate(claim, path, pointer), hint, claim=claim.id)
        for claim in published
        for rule, message, path, hint in _field_diagnostics(
            claim, today, passages, is_dated=is_dated
        )
        if rule in rules and rule not in claim.ignore
    ]
    if "duplicate-claim" in rules:
        found += find_duplicates(published)
    if UNNAMED in rules and pointer:
        found += _find_unnamed(published, pointer)
    # Claims that share a source share what is wrong with it.
    return list({one._replace(claim=""): one for one in reversed(found)}.values())[::-1]


def _field_diagnostics(
    claim: Claim,
    today: date,
    passages: Mapping[str, Sequence[str]],
    *,
    is_dated: bool,
) -> Iterator[FieldDiagnostic]:
    yield from check_sources(claim)
    yield from check_wording(claim, passages.get(claim.id, ()))
    yield from check_dates(claim, today, is_dated=is_dated)


def _find_unnamed(claims: Iterable[Claim], pointer: Pointer) -> Iterator[Diagnostic]:
    """Find claims whose id is made up; asking for it means reading the file again."""
    for claim in claims:
        if UNNAMED not in claim.ignore and not pointer.is_written(claim, "id"):
            message = f"`{claim.id}` is made from the quote and stands nowhere"
            hint = f"add `id: {claim.id}`"
            yield Diagnostic(UNNAMED, message, claim.where, hint, claim=claim.id)


def _locate(claim: Claim, path: Path, pointer: Pointer | None) -> Location | None:
    if pointer:
        return pointer.locate(claim, path)
    return claim.quote.where if path == ("quote",) else claim.where
