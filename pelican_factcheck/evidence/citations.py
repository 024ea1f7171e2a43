"""The quotations of claims, and what the lock knows of each."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from posixpath import join, normpath
from typing import Literal, NamedTuple

from pelican_factcheck.evidence.lock import Entry, Lock, Quotation, days_since
from pelican_factcheck.sidecar.claims import Claim, Evidence, Source

Key = tuple[str, str]
"""The address and the file of a source, as in the lock."""


class Citation(NamedTuple):
    """One quotation from a source, and where in its claim it stands."""

    claim: Claim
    path: tuple[str, int]
    """`("sources", 0)`: the way from the claim to the source."""
    source: Source
    key: Key

    @property
    def quote(self) -> str:
        """The words that are quoted."""
        return self.source.quote


def source_key(source: Source, folder: str) -> Key:
    """What the lock calls *source* of a sidecar in *folder*, below the content folder."""
    if not source.saved:
        return source.url, ""
    path = source.saved if source.saved.startswith("/") else join(folder, source.saved)
    return source.url, normpath(path.lstrip("/"))


def citations_of(claims: Iterable[Claim], folder: str) -> Iterator[Citation]:
    """Every quotation of *claims* that has an address or a file, in their order."""
    for claim in claims:
        listed = [("sources", claim.sources), ("context", claim.context)]
        for name, sources in listed:
            for place, source in enumerate(sources):
                if source.quote and (source.url or source.saved):
                    key = source_key(source, folder)
                    yield Citation(claim, (name, place), source, key)


# --- what a build needs ----------------------------------------------------------------


def evidence_of(
    claims: Iterable[Claim], lock: Lock, folder: str = ""
) -> Mapping[tuple[str, str, str], Evidence]:
    """What *lock* knows of the quotations of *claims*, by address, file and quote.

    *folder* is that of their sidecar, below the content folder. Of words that were
    never found nothing is said. The mapping is all that an article's page depends
    on in the lock.
    """
    known = {}
    for citation in citations_of(claims, folder):
        entry = lock.entry(*citation.key)
        found = _evidence(entry, entry.quotation(citation.quote)) if entry else None
        if found:
            known[(*citation.key, citation.quote)] = found
    return known


def with_evidence(
    claims: tuple[Claim, ...],
    known: Mapping[tuple[str, str, str], Evidence],
    folder: str = "",
) -> tuple[Claim, ...]:
    """The *claims* again, each source with what is *known* of its words."""
    if not known:
        return claims

    def complete(source: Source) -> Source:
        found = known.get((*source_key(source, folder), source.quote))
        return source.model_copy(update={"evidence": found}) if found else source

    return tuple(
        claim.model_copy(
            update={
                "sources": tuple(map(complete, claim.sources)),
                "context": tuple(map(complete, claim.context)),
            }
        )
        for claim in claims
    )


def _evidence(entry: Entry, word: Quotation | None) -> Evidence | None:
    """What is known of words; nothing of those that were never found."""
    if word is None or not (word.since and entry.read):
        return None
    stands = word.found == "stands"
    state: Literal["stands", "altered", "gone"] = "stands" if stands else "altered"
    if entry.gone:
        state = "gone"
    return Evidence(
        state=state,
        day=word.until or entry.read,
        since=word.since,
        text=word.text if stands else word.was,
        now=word.text if word.found == "changed" else "",
        gone=entry.gone,
        page=word.page,
        label=word.label,
        start=word.start,
        fragment=word.fragment if stands else "",
        sha256=entry.sha256 if stands and not word.until else "",
        capture=word.copy or entry.copy,
    )


# --- what is reported -------------------------------------------------------------------


class Verdict(NamedTuple):
    """What the lock says of one quotation, for a table and for messages."""

    outcome: str
    """`stands`, `changed`, `absent`, `gone`, `unread`, or `new` when never asked for."""
    entry: Entry | None = None
    word: Quotation | None = None

    @property
    def reason(self) -> str:
        """Why nothing was compared, or what is to be said about the words."""
        if self.outcome in ("unread", "gone") and self.entry and self.entry.tried:
            return self.entry.failure
        return self.word.remark if self.word else ""

    @property
    def stood(self) -> str:
        """The last day on which the words stood there, or ""."""
        if not (self.entry and self.word and self.word.since):
            return ""
        return self.word.until or self.entry.read

    def is_older_than(self, days: int, today: date) -> bool:
        """Whether the source was last read more than *days* before *today*."""
        if not (days and self.entry and self.entry.read):
            return False
        return days_since(self.entry.read, today) > days


def judge(citation: Citation, lock: Lock) -> Verdict:
    """What *lock* says of a quotation; words that were edited are `new`."""
    entry = lock.entry(*citation.key)
    if entry is None:
        return Verdict("new")
    word = entry.quotation(citation.quote)
    if entry.gone:
        return Verdict("gone", entry, word)
    if entry.tried:
        return Verdict("unread", entry, word)
    if word is None:
        return Verdict("new", entry)
    found = "unread" if word.found == "stands" and word.until else word.found
    return Verdict(found, entry, word)
