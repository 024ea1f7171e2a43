"""`sources --check`: every source read again, and the lock written after each one."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

from pelican_factcheck.evidence.citations import Citation, citations_of
from pelican_factcheck.evidence.examination import (
    Examiner,
    Fetches,
    gather,
    select_due,
)
from pelican_factcheck.evidence.findings import short_name
from pelican_factcheck.evidence.lock import (
    FILE_NAME,
    Entry,
    Lock,
    read_lock,
    write_lock,
)
from pelican_factcheck.evidence.sitelock import folder_of
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.sidecar.files import shown_path, write_whole

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
        sidecars.root, plan.today, plan.fetcher, keeps=plan.keep, force=plan.force
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
    for stem, path in sidecars.paths.by_stem.items():
        sidecar = sidecars.at(stem)
        claims = (
            [claim for claim in sidecar.claims if claim.status != "withdrawn"]
            if (sidecar)
            else []
        )
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
