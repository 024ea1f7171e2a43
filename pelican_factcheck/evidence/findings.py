"""What the lock has to say about the quotations of a sidecar, in an author's words."""

from calendar import month_name
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ada_url import URL

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.diagnostics.diagnostic import shorten
from pelican_factcheck.evidence.citations import Citation, Verdict, citations_of, judge
from pelican_factcheck.evidence.lock import Lock
from pelican_factcheck.sidecar.claims import Claim

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
        for fault in _fault(citation, verdict):
            yield fault._replace(stood=verdict.stood)
        if today and verdict.is_older_than(max_age, today) and verdict.entry:
            day = long_day(verdict.entry.read)
            name = name_source(citation)
            message = f"{name} was last read on {day}, more than {max_age} days ago"
            hint = f"run `pelican-factcheck sources --check --since {max_age}d`"
            yield Finding("source-stale", message, citation, hint)


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
