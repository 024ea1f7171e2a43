"""Read sources again and bring the lock up to date: the work of `sources --check`.

`sources --check`: every source read again, and the lock written after each one.
"""

import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple, Protocol

from ada_url import URL

from pelican_factcheck.evidence.captures import keep_capture
from pelican_factcheck.evidence.citations import (
    Citation,
    Key,
    citations_of,
    folder_of,
    short_name,
)
from pelican_factcheck.evidence.documents import (
    DocumentError,
    read_docx,
    read_epub,
    read_json,
    read_markdown,
    read_odt,
    read_plain,
    read_subtitles,
    read_table,
)
from pelican_factcheck.evidence.fetching import LARGEST, Answer
from pelican_factcheck.evidence.lock import (
    FILE_NAME,
    Entry,
    Lock,
    Quotation,
    days_since,
    hash_quote,
    read_lock,
    write_lock,
)
from pelican_factcheck.evidence.pdf import read_pdf
from pelican_factcheck.evidence.quotation import Match, compare_quote
from pelican_factcheck.evidence.sourcetext import (
    UNREADABLE,
    SourceText,
    decode,
    make_fragment,
    packed_ending,
    tell_kind,
    unreadable,
)
from pelican_factcheck.evidence.webpage import read_page, read_xhtml
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.sidecar.files import shown_path, write_whole

SETTLED_DAYS = 7
"""Within them the day of reading stays, if nothing else has changed."""


class Fetches(Protocol):
    """What fetches a source."""

    def fetch(self, url: str) -> Answer:
        """Return what is at *url*."""


class Wanted(NamedTuple):
    """One source, and all words that are quoted from it."""

    key: Key
    quotes: tuple[str, ...]
    langs: tuple[tuple[str, str], ...]
    """For each quote the language of its source, and that of its claim, if they are given."""
    keep: bool
    """Whether a copy of it may be kept."""


def gather(citations: Iterable[Citation]) -> list[Wanted]:
    """The sources of *citations*, each once, neighbours on different hosts."""
    quotes: dict[Key, dict[str, tuple[str, str]]] = {}
    private: set[Key] = set()
    for citation in citations:
        langs = citation.source.lang, citation.claim.lang
        quotes.setdefault(citation.key, {}).setdefault(citation.quote, langs)
        if not citation.source.keep:
            private.add(citation.key)
    by_host: dict[str, list[Wanted]] = {}
    for key, listed in quotes.items():
        host = URL(key[0]).host if key[0] and not key[1] else ""
        told = tuple(listed.values())
        wanted = Wanted(key, tuple(listed), told, key not in private)
        by_host.setdefault(host, []).append(wanted)
    rounds = zip_longest(*by_host.values())
    return [wanted for turn in rounds for wanted in turn if wanted]


@dataclass(slots=True)
class Examiner:
    """Examines sources, one after the other, against what the lock knew of them."""

    root: Path
    """The content folder."""
    today: date
    fetcher: Callable[[], Fetches]
    """Makes what fetches, when the first address is asked."""
    keeps: bool = False
    """Whether copies are kept."""
    force: bool = False
    """Whether the day of reading changes even when nothing else does."""
    lang: str = ""
    """The language of the site."""
    _fetches: Fetches | None = field(default=None, init=False)

    def examine(self, wanted: Wanted, old: Entry | None) -> Entry:
        """Return the entry of a source as it is today; never loses what was known."""
        old = old or Entry(*wanted.key)
        answer = self._answer(wanted.key)
        if answer.failure:
            return self._failed(old, answer.failure)
        source = read_source(answer.data, answer.content_type, _name(wanted.key))
        if source.unread:
            return self._failed(old, source.unread)
        new = self._compared(wanted, old, answer, source)
        if self.keeps and wanted.keep and not self._has_copy(new):
            new = self._kept(wanted, new, answer, source)
        return self._settled(old, new)

    # --- from where

    def _answer(self, key: Key) -> Answer:
        url, file = key
        if file:
            return read_saved_file(self.root, file)
        if self._fetches is None:
            self._fetches = self.fetcher()
        return self._fetches.fetch(url)

    def _failed(self, old: Entry, reason: str) -> Entry:
        """The entry after an attempt that has come to nothing."""
        day, _, before = old.tried.partition(" ")
        is_same = before == reason and not self.force
        if is_same and (old.gone or self._is_recent(day)):
            return old
        return old._replace(tried=f"{self.today} {reason}")

    def _is_recent(self, day: str) -> bool:
        return bool(day) and days_since(day, self.today) < SETTLED_DAYS

    # --- what it says

    def _compared(
        self, wanted: Wanted, old: Entry, answer: Answer, source: SourceText
    ) -> Entry:
        words = [
            self._word(old, source, quote, own or source.lang or claims or self.lang)
            for quote, (own, claims) in zip(wanted.quotes, wanted.langs, strict=True)
        ]
        url, file = wanted.key
        return Entry(
            url=url,
            file=file,
            read=str(self.today),
            answer=_answer_line(answer, source),
            final="" if file or answer.url == url.partition("#")[0] else answer.url,
            sha256=sha256(answer.data).hexdigest(),
            bytes=str(len(answer.data)),
            copy=old.copy,
            words=tuple(sorted(set(words))),
        )

    def _word(self, old: Entry, source: SourceText, quote: str, lang: str) -> Quotation:
        match = compare_quote(source, quote, lang)
        known = old.quotation(quote)
        if match.found == "unread" and known and known.since:
            return known._replace(until=known.until or old.read)
        return _quotation(source, quote, match, self._history(old, known, match))

    def _history(
        self, old: Entry, known: Quotation | None, match: Match
    ) -> Mapping[str, str]:
        """Since when the words stand there, or until when they did."""
        if match.found == "stands":
            is_standing = known and known.found == "stands"
            since = known.since if known and is_standing else str(self.today)
            return {"since": since}
        if known is None or not known.since:
            return {}
        stood = known.found == "stands"
        return {
            "since": known.since,
            "until": known.until or old.read,
            "was": known.text if stood else known.was,
            "copy": known.copy or (old.copy if stood else ""),
        }

    def _settled(self, old: Entry, new: Entry) -> Entry:
        """The old entry where nothing but the day has changed, and lately."""
        same = new._replace(read=old.read) == old
        return old if same and self._is_recent(old.read) and not self.force else new

    # --- copies

    def _has_copy(self, entry: Entry) -> bool:
        """Whether the words that stand are in a copy that is there."""
        has_file = bool(entry.copy) and (self.root / entry.copy).is_file()
        return has_file and all(word.found == "stands" for word in entry.words)

    def _kept(
        self, wanted: Wanted, entry: Entry, answer: Answer, source: SourceText
    ) -> Entry:
        if not any(word.found == "stands" for word in entry.words):
            return entry
        about = {
            "url": entry.final or entry.url,
            "file": entry.file,
            "read": entry.read,
            "answer": entry.answer if entry.url and not entry.file else "",
            "sha256": entry.sha256,
            "bytes": entry.bytes,
        }
        quotes = " ".join(wanted.quotes)
        name = keep_capture(self.root, answer.data, source, about, quotes)
        return entry._replace(copy=name)


def _name(key: Key) -> str:
    """The name of a source, by whose ending its kind may be known."""
    return key[1] or URL(key[0]).pathname


def _answer_line(answer: Answer, source: SourceText) -> str:
    kind = answer.content_type.partition(";")[0].strip() or source.kind
    guess = f", read as {source.charset}" if source.charset else ""
    return f"{answer.status} {kind}{guess}" if answer.status else f"file {source.kind}"


def _quotation(
    source: SourceText, quote: str, match: Match, history: Mapping[str, str]
) -> Quotation:
    """What the lock says of a quotation that was compared."""
    page = source.page_of(match.start) if match.spans else None
    cue = source.cue_of(match.start) if match.spans else None
    label = page.label if page and page.label != str(page.number) else ""
    stands = match.found == "stands" and match.spans
    remark = match.remark
    if match.found == "absent" and source.doubtful:
        remark = source.doubtful
    return Quotation(
        quote=hash_quote(quote),
        found=match.found,
        remark=remark,
        page=str(page.number) if page else "",
        label=label,
        start=f"{cue.seconds:g}" if cue else "",
        text=match.text or match.closest,
        denied=match.denied,
        fragment=make_fragment(source, *_extent(match)) if stands else "",
        **history,
    )


def _extent(match: Match) -> tuple[int, int]:
    return match.spans[0][0], match.spans[-1][1]


def read_saved_file(root: Path, file: str) -> Answer:
    """Read an author's own file below the content folder *root*."""
    path = root / file
    try:
        if not path.resolve().is_relative_to(root.resolve()):
            return Answer("", failure=f"{file} lies outside the content folder")
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return Answer("", failure=f"{file} is no regular file")
        if status.st_size > LARGEST:
            return Answer("", failure=f"{file} has more than {LARGEST / 1e6:g} MB")
        data = path.read_bytes()
    except FileNotFoundError:
        return Answer("", failure=f"there is no file {file}")
    except (OSError, RuntimeError, ValueError):
        return Answer("", failure=f"{file} cannot be read")
    return Answer("", data=data, failure="" if data else f"{file} is empty")


def select_due(
    wanted: Iterable[Wanted],
    entries: Mapping[Key, Entry],
    today: date,
    days: int | None,
) -> Iterator[Wanted]:
    """Those sources whose last reading is more than *days* ago; all for None.

    A source that has failed, was never read, or has new words, is always due.
    """
    for one in wanted:
        entry = entries.get(one.key)
        if days is None or entry is None or not entry.read or entry.tried:
            is_due = True
        else:
            has_new = any(entry.quotation(quote) is None for quote in one.quotes)
            is_due = has_new or days_since(entry.read, today) >= days
        if is_due:
            yield one


SAVED_EVERY = 20
"""Sources after which the lock is written, so that an interruption costs little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be read again, and how."""

    today: date
    fetcher: Callable[[], Fetches]
    """Makes what fetches, when the first address is asked."""
    since: int | None = None
    """Only sources that were last read so many days ago; None for all."""
    keep: bool = False
    """Whether copies are kept."""
    force: bool = False
    """Whether the day of reading changes where nothing else does."""
    whole: bool = True
    """Whether sources that no sidecar cites any more leave the lock."""


def check_sources(
    sidecars: Sidecars,
    lock: Lock,
    plan: Plan,
    watch: Callable[[Iterable[str]], Iterable[str]] = iter,
) -> Lock:
    """Read the sources of all *sidecars* again; returns the lock as it is now.

    Nothing leaves the lock while one of the sidecars has an error. *watch* passes on
    the names of the sources one by one and may show them.
    """
    entries = dict(lock.entries)
    wanted = gather(citations_in(sidecars))
    due = list(select_due(wanted, entries, plan.today, plan.since))
    examiner = Examiner(
        sidecars.root,
        plan.today,
        plan.fetcher,
        keeps=plan.keep,
        force=plan.force,
        lang=sidecars.lang,
    )
    names = [short_name(*one.key) for one in due]
    try:
        for number, (one, _) in enumerate(zip(due, watch(names), strict=False), 1):
            entries[one.key] = examiner.examine(one, entries.get(one.key))
            if number % SAVED_EVERY == 0:
                _save(sidecars, entries.values())
        if plan.whole and not any(d.level == "error" for d in sidecars.diagnostics()):
            cited = {one.key for one in wanted}
            entries = {key: entry for key, entry in entries.items() if key in cited}
    finally:
        text = _save(sidecars, entries.values())
    return read_lock(text, str(shown_path(sidecars.root / FILE_NAME)))


def citations_in(sidecars: Sidecars) -> list[Citation]:
    """Every quotation of the sidecars, but those of withdrawn claims."""
    found: list[Citation] = []
    for path, sidecar in sidecars.files():
        claims = [claim for claim in sidecar.own if claim.status != "withdrawn"]
        found += citations_of(claims, folder_of(path, sidecars.root))
    return found


def _save(sidecars: Sidecars, entries: Collection[Entry]) -> str:
    """Write the lock unless it says that already; returns its text."""
    text = write_lock(entries)
    data = text.encode("utf-8")
    path = sidecars.root / FILE_NAME
    before = path.read_bytes() if path.exists() else b""
    if before != data and (before or entries):
        write_whole(path, data)
    return text


# --- one source -------------------------------------------------------------------------

PACKED: dict[str, Callable[[bytes], SourceText]] = {
    "PDF": read_pdf,
    "DOCX": read_docx,
    "EPUB": read_epub,
    "ODT": read_odt,
}
"""Readers of bytes, by kind."""
TEXTS: dict[str, Callable[[str], SourceText]] = {
    "HTML": read_page,
    "XHTML": read_xhtml,
    "TXT": read_plain,
    "MD": read_markdown,
    "CSV": read_table,
    "JSON": read_json,
    "VTT": lambda text: read_subtitles(text, "VTT"),
    "SRT": lambda text: read_subtitles(text, "SRT"),
}
"""Readers of texts, by kind."""


def read_source(data: bytes, content_type: str = "", name: str = "") -> SourceText:
    """Return what *data* says; `unread` with a reason when it cannot be read.

    *content_type* is what the server said, *name* an address or a file's name;
    the first bytes weigh more than either.

    Raises:
        ModuleNotFoundError: when the extra `[sources]` is not installed.
    """
    if not data.strip():
        return SourceText(unread="the answer is empty")
    kind = tell_kind(data, content_type, name)
    if kind in UNREADABLE:
        return unreadable(kind)
    try:
        if kind in PACKED:
            source = PACKED[kind](data)
        else:
            decoded = decode(data, content_type)
            source = TEXTS[kind](decoded.text)
            guess = decoded.charset if decoded.is_guess else ""
            source = replace(source, charset=guess)
    except DocumentError as error:
        return SourceText(kind=kind, unread=str(error))
    if not source.text.strip() and not source.described and not source.unread:
        return SourceText(kind=kind, unread="there is no text in it")
    if kind not in PACKED and (ending := packed_ending(name)) and not source.partial:
        damaged = f"its name ends in `.{ending}`, and it is none, or damaged"
        return replace(source, partial=damaged)
    return source
