"""Rules about evidence: whether a claim has any, and what it is worth.

What the lock says of the quotations of one sidecar, with their places in it.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.checking.locations import FieldDiagnostic, FieldPath, Pointer
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.evidence.citations import find_faults
from pelican_factcheck.evidence.lock import Lock
from pelican_factcheck.sidecar.claims import Claim, Source
from pelican_factcheck.sidecar.files import decode

# Hosts, each with all that stands below it.
ENCYCLOPEDIAS = frozenset(
    {
        "baike.baidu.com",
        "britannica.com",
        "citizendium.org",
        "encyclopedia.com",
        "fandom.com",
        "infoplease.com",
        "larousse.fr",
        "treccani.it",
        "wikidata.org",
        "wikipedia.org",
        "wikiwand.com",
        "worldhistory.org",
    }
)
SHORTENERS = frozenset(
    {
        "bit.ly",
        "buff.ly",
        "cutt.ly",
        "dlvr.it",
        "fb.me",
        "goo.gl",
        "is.gd",
        "lnkd.in",
        "ow.ly",
        "rb.gy",
        "rebrand.ly",
        "shorturl.at",
        "t.co",
        "t.ly",
        "tiny.cc",
        "tinyurl.com",
        "trib.al",
        "wapo.st",
    }
)
FOUND_TRUE = ("true", "mostly")


def check_sources(claim: Claim) -> Iterator[FieldDiagnostic]:
    """Find what is wrong with the evidence of *claim*, and where there is none."""
    yield from _count(claim)
    yield from _encyclopedias(claim)
    yield from _own_word(claim)
    for path, source in _cited(claim):
        yield from _check_source(path, source)
    for place, appearance in enumerate(claim.said.appearances if claim.said else ()):
        yield from _shortened(("said", "in", place, "url"), appearance.url)


def _cited(claim: Claim) -> Iterator[tuple[FieldPath, Source]]:
    """Every source, evidence or background, with the way to it."""
    for place, source in enumerate(claim.sources):
        yield ("sources", place), source
    for place, source in enumerate(claim.context):
        yield ("context", place), source


def _count(claim: Claim) -> Iterator[FieldDiagnostic]:
    if claim.verdict.tone == "note":  # no finding, so nothing to bear out
        return
    if not claim.sources:
        hint = "add `source:` and the address of what you have seen"
        message = f"`{claim.verdict.label}` without a source"
        yield FieldDiagnostic("unsourced-claim", message, ("verdict",), hint)
    elif len({_document(source) for source in claim.sources}) == 1:
        hint = "find a second that does not depend on the first"
        message = "the claim rests on one source"
        yield FieldDiagnostic("single-source", message, ("sources", 0), hint)


def _document(source: Source) -> str:
    """Return the identity of a document: its address without the place in it."""
    return source.url.partition("#")[0] or source.title


def _encyclopedias(claim: Claim) -> Iterator[FieldDiagnostic]:
    hosts = [host_of(source.url) for source in claim.sources]
    if hosts and all(is_below(host, ENCYCLOPEDIAS) for host in hosts):
        message = f"no source but an encyclopedia, `{hosts[0]}`"
        hint = "cite what the encyclopedia cites, once you have seen it"
        yield FieldDiagnostic("encyclopedia-only", message, ("sources", 0), hint)


def _own_word(claim: Claim) -> Iterator[FieldDiagnostic]:
    """Report a claim that is called true on its claimant's word alone."""
    if claim.claimant is None or claim.verdict.tone not in FOUND_TRUE:
        return
    name = claim.claimant.name.casefold()
    hosts = {host_of(claim.claimant.url)} - {""}
    evidence = [source for source in claim.sources if source.shows in ("", "for")]
    if evidence and all(
        is_below(host_of(source.url), hosts)
        or name in (source.author.casefold(), source.publisher.casefold())
        for source in evidence
    ):
        message = f"the only source is `{claim.claimant.name}`, whose claim it is"
        hint = "find a source that does not depend on the claimant"
        yield FieldDiagnostic("self-source", message, ("sources", 0), hint)


def _check_source(path: FieldPath, source: Source) -> Iterator[FieldDiagnostic]:
    yield from _shortened((*path, "url"), source.url)
    name = source.title or source.url
    has_place = source.quote or source.locator or source.page
    if path[0] == "sources" and not has_place and source.start is None:
        message = f"neither words nor a place of `{name}`"
        hint = "add `quote:` with the words it says, or `locator:`"
        yield FieldDiagnostic("source-without-words", message, path, hint)
    if source.url and not source.archive and not is_below(_host(source), ARCHIVES):
        hint = "add `archive:` with the address of a copy"
        yield FieldDiagnostic("no-archive", f"no archived copy of `{name}`", path, hint)


def _shortened(path: FieldPath, url: str) -> Iterator[FieldDiagnostic]:
    if is_below(host_of(url), SHORTENERS):
        message = f"`{host_of(url)}` hides where the address leads"
        yield FieldDiagnostic(
            "shortened-address", message, path, "write the address behind it"
        )


ARCHIVES = frozenset(
    {"archive.org", "archive.ph", "archive.today", "doi.org", "perma.cc"}
)
"""Hosts whose addresses are permanent already."""


def _host(source: Source) -> str:
    return host_of(source.url)


def host_of(url: str) -> str:
    """Return the host of an address, without `www.`; "" for none."""
    found = re.match(r"https?://([^/:?#]+)", url)
    return found[1].removeprefix("www.") if found else ""


def is_below(host: str, domains: frozenset[str] | set[str]) -> bool:
    """Whether *host* is one of *domains* or below one."""
    parts = host.split(".")
    return any(".".join(parts[start:]) in domains for start in range(len(parts)))


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


def report_quotations(  # noqa: PLR0913 - options of a run, all given by name
    claims: Sequence[Claim],
    lock: Lock,
    folder: str,
    *,
    pointer: Pointer,
    today: date,
    max_age: int = 0,
    rules: frozenset[str] | None = None,
) -> tuple[list[Diagnostic], dict[Location, Sequence[Difference]]]:
    """Return the diagnostics about the quotations of one sidecar, and what changed.

    Only those of *rules*; None for all. To find the place of one, its file is read anew.
    """
    found: list[Diagnostic] = []
    differences: dict[Location, Sequence[Difference]] = {}
    for fault in find_faults(claims, lock, folder, today=today, max_age=max_age):
        claim = fault.citation.claim
        if fault.rule in claim.ignore or (rules and fault.rule not in rules):
            continue
        where = pointer.locate(claim, (*fault.citation.path, "quote"))
        one = Diagnostic(fault.rule, fault.message, where, fault.hint)
        found.append(one._replace(claim=claim.id))
        if where and fault.differences:
            differences[where] = fault.differences
    return found, differences
