"""The quotations of claims, and what the lock knows of each, in an author's words.

A build reads the lock of its site once, and asks it for each sidecar.
"""

import os
import re
from calendar import month_name
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from posixpath import join, normpath
from typing import Literal, NamedTuple

from ada_url import URL
from msgspec import structs

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, shorten
from pelican_factcheck.evidence.lock import (
    FILE_NAME,
    Entry,
    Lock,
    Quotation,
    days_since,
    read_lock,
)
from pelican_factcheck.settings import Settings
from pelican_factcheck.sidecar.claims import Claim, Evidence, Source
from pelican_factcheck.sidecar.files import LARGEST, decode, refuse, shown_path
from pelican_factcheck.sidecar.reader import Pointer, Sidecar, pointer_at

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
            is_fault = verdict.outcome != "stands" or verdict.denied
            if is_fault and claim.status != "withdrawn":
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
        sources[place] = structs.replace(sources[place], evidence=evidence)
    update = {name: tuple(sources) for name, sources in changed.items()}
    return structs.replace(claim, **update)


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
        remark = self.word.remark if self.word else ""
        told = f"its sentence also says `{self.denied}`" if self.denied else ""
        return "; ".join(filter(None, (remark, told)))

    @property
    def denied(self) -> str:
        """By what the source denies or asks words that stand, or has them by hearsay."""
        return self.word.denied if self.word and self.outcome == "stands" else ""

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
NAME_HINT = "correct the name of the file in `copy:`"
HINTS = {
    "private network": "if it is your own, run with `--allow-private HOST`",
    "no host": "correct the address",
    "no file": NAME_HINT,
    "no regular file": NAME_HINT,
    "outside the content folder": NAME_HINT,
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
SAVED_HINT = "save it anew, or copy its text into a file, and name that in `copy:`"
"""The same where the source is a saved file already."""


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

    def at(self, pointer: Pointer) -> Diagnostic:
        """Return the diagnostic at the quotation in the sidecar of *pointer*."""
        claim = self.citation.claim
        where = pointer.locate(claim, (*self.citation.path, "quote"))
        return Diagnostic(self.rule, self.message, where, self.hint, claim=claim.id)


def find_faults(
    claims: Iterable[Claim],
    lock: Lock,
    folder: str,
    *,
    today: date | None = None,
    max_age: int = 0,
    tells_new: bool = True,
) -> Iterator[Finding]:
    """Find the quotations of one sidecar that *lock* has something to say about.

    *folder* is the sidecar's, below the content folder; *max_age* are the days after
    which a source is stale *today*; without a day none is. Withdrawn claims are left in peace.
    Of words that were never compared, nothing is said unless it *tells_new*.
    """
    kept = (claim for claim in claims if claim.status != "withdrawn")
    for citation in citations_of(kept, folder):
        verdict = judge(citation, lock)
        if tells_new or verdict.outcome != "new":
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
    if verdict.outcome == "stands" and not verdict.denied:
        return
    name = name_source(citation)
    if verdict.outcome == "stands":
        message = f"the sentence in {name} also says `{verdict.denied}`, outside of the quotation"
        hint = "quote the whole sentence, and see whether the verdict still holds"
        yield Finding("source-denied", message, citation, hint)
    elif verdict.outcome == "changed":
        yield _changed(citation, verdict)
    elif verdict.outcome == "absent" and verdict.reason:
        message = f"the words were not found in {name}, and {verdict.reason}"
        hint = SAVED_HINT if citation.key[1] else COPY_HINT
        yield Finding("source-unread", message, citation, hint)
    elif verdict.outcome == "absent":
        yield _absent(citation, verdict)
    elif verdict.outcome == "gone":
        message = f"{name} is not there any more: {say_reason(verdict)}"
        hint = "find the new address, or cite a copy with `archive:`"
        yield Finding("source-gone", message, citation, f"{hint}{_stood(verdict)}")
    elif verdict.outcome == "unread":
        message = f"nothing was compared: {say_reason(verdict)}"
        hint = _hint(citation, verdict.reason)
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
    hint = "correct the quotation or the address, or add `copy: FILE`"
    if citation.key[1]:
        hint = "correct the quotation, or name another file in `copy:`"
    if closest:
        hint = f"the likeliest words are `{shorten(closest)}`; {hint}"
    message = f"the words do not stand in {name}"
    if stood := verdict.stood:
        message = (
            f"the words do not stand in {name} any more; they did on {long_day(stood)}"
        )
    return Finding("source-absent", message, citation, hint)


def differences(quote: str, text: str) -> tuple[Difference, ...]:
    """The *quote* against the *text* of the source, word by word."""
    return find_quote(Document(text), quote).diff if text else ()


def _hint(citation: Citation, reason: str) -> str:
    """Say what to do about a source that was not read, for some *reason*."""
    is_saved = bool(citation.key[1])
    other = SAVED_HINT if is_saved else COPY_HINT
    hint = next((hint for piece, hint in HINTS.items() if piece in reason), other)
    if is_saved:
        hint = re.sub(
            r" and add `copy: FILE[.\w]*`", ", and name that in `copy:`", hint
        )
    # Redirects may have led to another host than that of the address.
    return hint.replace("HOST", reason.partition(" ")[0].strip("[]"))


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


# --- the lock of a site ---------------------------------------------------------------


FOLDER = "evidence"
"""Where copies of sources are kept, beside the lock."""
RESTORE = "bring it back from version control, or delete it and check the sources again"
LARGEST_LOCK = 50 * LARGEST
# Without its port: an address in the lock has none where it says nothing.
HOST = re.compile(r"://([^/?#:\s\"',\]}]+)")
NAME = 16
"""Characters of a hash that name a page."""


def open_lock(root: Path) -> Lock:
    """Read the lock in the content folder *root*; an empty one where there is none."""
    path = root / FILE_NAME
    shown = shown_path(path)
    try:
        if path.stat().st_size > LARGEST_LOCK:
            message = "the lock is too large to be one"
            return Lock(diagnostics=(refuse(shown, message, RESTORE),))
        data = path.read_bytes()
    except FileNotFoundError:
        return Lock()
    except OSError as error:
        reason = (error.strerror or "no usable path").lower()
        message = f"the lock cannot be read: {reason}"
        return Lock(diagnostics=(refuse(shown, message, RESTORE),))
    text = decode(data, str(shown))
    if isinstance(text, Diagnostic):
        return Lock(diagnostics=(text,))
    return read_lock(text, str(shown))


def folder_of(path: Path, root: Path) -> str:
    """Return the folder of a sidecar below the content folder, with slashes."""
    folder = os.path.relpath(os.path.dirname(path), root)  # noqa: PTH120 - texts take a third of the time
    folder = folder.replace(os.sep, "/")
    return "" if folder.startswith(".") else folder


def text_name(capture: str) -> str:
    """The name of the file with the text of a *capture*."""
    return f"{capture.partition('.')[0]}.txt"


def page_name(capture: str, folder: str) -> str:
    """Return the address of our page of a *capture*, below the site."""
    return f"{folder}{text_name(capture)[:-4][: len(FOLDER) + 1 + NAME]}.html"


class SiteLock:
    """What a build knows of its sources, and adds to each sidecar."""

    def __init__(self, root: Path, settings: Settings, site_url: str = "") -> None:
        self.root = root
        self.site_url = site_url
        self.settings = settings
        self.lock = open_lock(root)
        self._folders: dict[str, str] = {}
        self._digests: dict[str, bytes] = {}

    def complete(self, sidecar: Sidecar, path: Path) -> Sidecar:
        """Return *sidecar* with what is known of its quotations, and what is wrong there.

        A build does not ask what day it is: that a source is stale is for `check`.
        """
        if not (own := sidecar.own):
            return sidecar
        folder = self._folder_of(os.path.dirname(path))  # noqa: PTH120 - as in `folder_of`
        completed, found = with_evidence(own, self.lock, folder, self._with_page)
        pointer = pointer_at(path)  # which reads the file where there is a fault
        faults = tuple(
            fault.at(pointer)
            for fault in found
            if fault.rule not in ("words-unchecked", *fault.citation.claim.ignore)
        )
        claims = completed
        if len(own) != len(sidecar.claims):
            # Those of other files come with what is known of theirs.
            rest = iter(completed)
            claims = tuple(one if one.home else next(rest) for one in sidecar.claims)
        return sidecar._replace(
            claims=claims, diagnostics=(*sidecar.diagnostics, *faults)
        )

    def _folder_of(self, folder: str) -> str:
        """Do what `folder_of` does, once for all sidecars that lie in *folder*."""
        if folder not in self._folders:
            self._folders[folder] = folder_of(Path(folder, "_"), self.root)
        return self._folders[folder]

    def _with_page(self, found: Evidence) -> Evidence:
        """Add the address of our page where there will be one."""
        is_hidden = self.settings.evidence == "private"
        if is_hidden or not self._is_there(found.capture):
            return found
        name = page_name(found.capture, self.settings.url)
        return structs.replace(found, copy_url=f"{self.site_url}/{name}")

    @property
    def has_pages(self) -> bool:
        """Whether there are copies of which pages are made."""
        return self.settings.evidence != "private" and bool(self._texts)

    @cached_property
    def _texts(self) -> frozenset[str]:
        """The names of the texts of kept copies."""
        folder = self.root / FOLDER
        return frozenset(f"{FOLDER}/{path.name}" for path in folder.glob("*.txt"))

    def digest_for(self, text: str) -> bytes:
        """Return a digest of all that the lock says of the hosts in a sidecar's *text*.

        What is written otherwise than plainly asks for all of it.
        """
        hosts = {host.lower() for host in HOST.findall(text)}
        if "copy" in text:
            hosts.add("")  # files of the author's own may have no address
        if "\\" in text or not all(map(str.isascii, hosts)):
            hosts = set(self._by_host)
        digest = blake2b(digest_size=16)
        for host in sorted(hosts & self._by_host.keys()):
            digest.update(self._digest_of(host))
        return digest.digest()

    @cached_property
    def _by_host(self) -> Mapping[str, list[Entry]]:
        """The entries of the lock by the hosts of their addresses."""
        by_host: dict[str, list[Entry]] = {}
        for (url, _), entry in self.lock.entries.items():
            found = HOST.search(url)
            by_host.setdefault(found[1].lower() if found else "", []).append(entry)
        return by_host

    def _digest_of(self, host: str) -> bytes:
        """Return a digest of what the lock says of one *host*, and of the copies there are."""
        if host not in self._digests:
            digest = blake2b(digest_size=16)
            for entry in self._by_host[host]:
                copies = [entry.copy, *(word.copy for word in entry.words)]
                kept = [copy for copy in copies if self._is_there(copy)]
                said = f"{entry}{kept}"
                digest.update(said.encode("utf-8", "replace"))
            self._digests[host] = digest.digest()
        return self._digests[host]

    def _is_there(self, copy: str) -> bool:
        return bool(copy) and text_name(copy) in self._texts
