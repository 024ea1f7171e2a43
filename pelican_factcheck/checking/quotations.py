"""What the lock says of the quotations of one sidecar, with their places in it."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.checking.claimfields import Pointer
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.evidence.findings import find_faults
from pelican_factcheck.evidence.lock import Lock
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.files import decode


def pointer_at(path: Path) -> Pointer:
    """Finds places in the sidecar at *path*."""

    def read() -> str:
        text = decode(path.read_bytes(), str(path))
        return text if isinstance(text, str) else ""

    return Pointer(str(path), read)


def find_unverified(
    claim: Claim, lock: Lock, folder: str, pointer: Pointer | None = None
) -> Iterator[Diagnostic]:
    """Yield `words-unchecked` for each quotation that was never found in its source.

    Nothing is asked of a draft.
    """
    for fault in find_faults([claim] if claim.status != "draft" else [], lock, folder):
        if not fault.stood:
            path = (*fault.citation.path, "quote")
            where = pointer.locate(claim, path) if pointer else claim.where
            yield Diagnostic("words-unchecked", fault.message, where, fault.hint)


def report_quotations(
    claims: Sequence[Claim],
    lock: Lock,
    folder: str,
    *,
    pointer: Pointer,
    today: date,
    max_age: int = 0,
) -> tuple[list[Diagnostic], dict[Location, Sequence[Difference]]]:
    """Return the diagnostics about the quotations of one sidecar, and what changed."""
    found: list[Diagnostic] = []
    differences: dict[Location, Sequence[Difference]] = {}
    for fault in find_faults(claims, lock, folder, today=today, max_age=max_age):
        claim = fault.citation.claim
        if fault.rule in claim.ignore:
            continue
        where = pointer.locate(claim, (*fault.citation.path, "quote"))
        one = Diagnostic(fault.rule, fault.message, where, fault.hint)
        found.append(one._replace(claim=claim.id))
        if where and fault.differences:
            differences[where] = fault.differences
    return found, differences
