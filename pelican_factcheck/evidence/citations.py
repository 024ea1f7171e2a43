"""The quotations of claims, and what the lock knows of each.

What the lock has to say about the quotations of a sidecar, in an author's words.
"""

from calendar import month_name
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from posixpath import join, normpath
from typing import Literal, NamedTuple

from ada_url import URL

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.diagnostics.diagnostic import shorten
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


def with_evidence(
    claims: Iterable[Claim],
    lock: Lock,
    folder: str = "",
    settle: Callable[[Evidence], Evidence] = lambda found: found,
) -> tuple[tuple[Claim, ...], tuple["Finding", ...]]:
    """The *claims* again, each source with what *lock* knows of its words; and its faults.

    *folder* is that of their sidecar, below the content folder. Of words that were
    never found nothing is said. *settle* completes what is known of a source.
    """
    completed: list[Claim] = []
    faults: list[Finding] = []
    for claim in claims:
        found: dict[tuple[str, int], Evidence] = {}
        for citation in citations_of((claim,), folder):
            verdict = judge(citation, lock)
            if known := _evidence(verdict.entry, verdict.word):
                found[citation.path] = settle(known)
            if verdict.outcome != "stands" and claim.status != "withdrawn":
                faults += find_fault(citation, verdict)
        completed.append(_with_found(claim, found) if found else claim)
    return tuple(completed), tuple(faults)


def _with_found(claim: Claim, found: Mapping[tuple[str, int], Evidence]) -> Claim:
    """A copy of *claim* with what was *found* of its sources, by their paths."""
    changed: dict[str, list[Source]] = {}
    for (name, place), evidence in found.items():
        if name not in changed:
            changed[name] = [*getattr(claim, name)]
        sources = changed[name]
        sources[place] = sources[place].model_copy(update={"evidence": evidence})
    update = {name: tuple(sources) for name, sources in changed.items()}
    return claim.model_copy(update=update)


def _evidence(entry: Entry | None, word: Quotation | None) -> Evidence | None:
    """What is known of words; nothing of those that were never found."""
    if not (entry and word and word.since and entry.read):
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


STATUSES = {
    "401": "401, a password is asked for",
    "402": "402, payment is asked for",
    "403": "403, refused",
    "404": "404, not there",
    "407": "407, refused",
    "410": "410, gone for good",
    "429": "429, too many requests",
    "451": "451, withheld for legal reasons",
    "500": "500, a fault of the server",
    "502": "502, a fault of the server",
    "503": "503, busy",
    "504": "504, the server took too long",
    "204": "204, no content",
    "304": "304, no content",
}
"""What servers answer, so that an author need not know the numbers."""
HINTS = {
    "private network": "if it is your own, run with `--allow-private HOST`",
    "no host": "correct the address",
    "no file": "correct the name of the file in `copy:`",
    "password": "save it without its password and add `copy: FILE`",
    "picture": "type what it says into a text file and add `copy: FILE.txt`",
    "not certain": "copy the text into a file and add `copy: FILE.txt`",
    "could not be read": "copy the text into a file and add `copy: FILE.txt`",
    "within": "try again later, or save it and add `copy: FILE`",
    "429": "try again later",
    "503": "try again later",
}
"""What to do, by a piece of the reason; the first that fits."""
COPY_HINT = "save what you see in your browser and add `copy: FILE`"


class Finding(NamedTuple):
    """One diagnostic about a quotation whose place is not looked up yet."""

    rule: str
    message: str
    citation: Citation
    hint: str
    differences: tuple[Difference, ...] = ()
    """The quote against what the source says, word by word."""
    stood: str = ""
    """The last day on which the words stood there, or ""."""


def find_faults(
    claims: Iterable[Claim],
    lock: Lock,
    folder: str,
    *,
    today: date | None = None,
    max_age: int = 0,
) -> Iterator[Finding]:
    """Find the quotations of one sidecar that *lock* has something to say about.

    *folder* is the sidecar's, below the content folder; *max_age* are the days after
    which a source is stale *today*; without a day none is. Withdrawn claims are left in peace.
    """
    kept = (claim for claim in claims if claim.status != "withdrawn")
    for citation in citations_of(kept, folder):
        verdict = judge(citation, lock)
        yield from find_fault(citation, verdict)
        if today and verdict.is_older_than(max_age, today) and verdict.entry:
            day = long_day(verdict.entry.read)
            name = name_source(citation)
            message = f"{name} was last read on {day}, more than {max_age} days ago"
            hint = f"run `pelican-factcheck sources --check --since {max_age}d`"
            yield Finding("source-stale", message, citation, hint)


def find_fault(citation: Citation, verdict: Verdict) -> Iterator[Finding]:
    """Yield what *verdict* says is wrong with a quotation, if anything."""
    for fault in _fault(citation, verdict):
        yield fault._replace(stood=verdict.stood)


def _fault(citation: Citation, verdict: Verdict) -> Iterator[Finding]:
    if verdict.outcome == "stands":
        return
    name = name_source(citation)
    if verdict.outcome == "changed":
        yield _changed(citation, verdict)
    elif verdict.outcome == "absent" and verdict.reason:
        message = f"the words were not found in {name}, and {verdict.reason}"
        yield Finding("source-unread", message, citation, COPY_HINT)
    elif verdict.outcome == "absent":
        yield _absent(citation, verdict)
    elif verdict.outcome == "gone":
        message = f"{name} is not there any more: {say_reason(verdict)}"
        hint = "find the new address, or cite a copy with `archive:`"
        yield Finding("source-gone", message, citation, f"{hint}{_stood(verdict)}")
    elif verdict.outcome == "unread":
        message = f"nothing was compared: {say_reason(verdict)}"
        hint = _hint(citation, verdict)
        yield Finding("source-unread", message, citation, f"{hint}{_stood(verdict)}")
    else:
        message = f"the words were never compared with {name}"
        hint = "run `pelican-factcheck sources --check`"
        yield Finding("words-unchecked", message, citation, hint)


def _changed(citation: Citation, verdict: Verdict) -> Finding:
    word = verdict.word
    text = word.text if word else ""
    hint = f"quote what it says: `{shorten(text)}`"
    if verdict.reason:
        hint = f"{verdict.reason}; {hint}"
    if word and word.was:
        day = long_day(verdict.stood)
        copy = "cite your copy of" if word.copy else "cite a copy of"
        hint += f", or {copy} {day}, which says `{shorten(word.was)}`"
    message = "the source does not say what is quoted"
    return Finding(
        "source-changed", message, citation, hint, differences(citation.quote, text)
    )


def _absent(citation: Citation, verdict: Verdict) -> Finding:
    name = name_source(citation)
    closest = verdict.word.text if verdict.word else ""
    hint = "correct the quotation or the address"
    if closest:
        hint = f"the likeliest words are `{shorten(closest)}`; {hint}"
    message = f"the words do not stand in {name}"
    if stood := verdict.stood:
        message = (
            f"the words do not stand in {name} any more; they did on {long_day(stood)}"
        )
    return Finding("source-absent", message, citation, f"{hint}, or add `copy: FILE`")


def differences(quote: str, text: str) -> tuple[Difference, ...]:
    """The *quote* against the *text* of the source, word by word."""
    return find_quote(Document(text), quote).diff if text else ()


def _hint(citation: Citation, verdict: Verdict) -> str:
    reason = verdict.reason
    hint = next((hint for piece, hint in HINTS.items() if piece in reason), COPY_HINT)
    return hint.replace(
        "HOST", URL(citation.key[0]).hostname if citation.key[0] else ""
    )


def _stood(verdict: Verdict) -> str:
    return (
        f"; the words stood there on {long_day(verdict.stood)}" if verdict.stood else ""
    )


def say_reason(verdict: Verdict) -> str:
    """Why nothing was compared, in words."""
    reason = verdict.reason
    return STATUSES.get(reason, reason)


def name_source(citation: Citation) -> str:
    """A short name of a source, between backticks: its file, or its host and page."""
    url, file = citation.key
    return f"`{shorten(short_name(url, file))}`"


def short_name(url: str, file: str) -> str:
    """The name of a file, or the host of an address with what is last in its path."""
    if file or not url:
        return file.rpartition("/")[2]
    address = URL(url)
    host = address.hostname.removeprefix("www.")
    last = address.pathname.rstrip("/").rpartition("/")[2]
    if "." in last:
        return last
    return (
        f"{host}/…/{last}"
        if "/" in address.pathname[1:].rstrip("/")
        else (f"{host}/{last}".rstrip("/"))
    )


def long_day(day: str) -> str:
    """A day as people write it: `20 November 2026`."""
    try:
        read = date.fromisoformat(day)
    except ValueError:
        return day
    return f"{read.day} {month_name[read.month]} {read.year}"
