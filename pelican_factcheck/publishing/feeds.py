"""Entries for two feeds: new checks, and changes to old ones."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from pelican_factcheck.publishing.listing import ListedClaim, Load
from pelican_factcheck.publishing.records import Record, full_date, newest_first
from pelican_factcheck.sidecar.claims import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of an Atom feed; all texts are plain."""

    id: str
    """An address that no other entry ever has, and this one keeps."""
    url: str
    title: str
    date: str
    """`YYYY-MM-DD`."""
    record: Record
    change: Change | None = None
    """None for a new check."""
    summary: str = ""

    @property
    def updated(self) -> datetime:
        """The date as the time that feeds ask for."""
        return datetime.fromisoformat(self.date).replace(tzinfo=UTC)


def check_entries(records: Iterable[Record]) -> tuple[Entry, ...]:
    """Return an entry for each check, newest first; a check made anew is a new one."""
    return newest(check_entry(record) for record in records)


def change_entries(records: Iterable[Record]) -> tuple[Entry, ...]:
    """Return an entry for each change that has a date, newest first."""
    return newest(entry for record in records for entry in entries_of(record))


def latest_checks(
    claims: Iterable[ListedClaim], load: Load, most: int | None
) -> tuple[Entry, ...]:
    """Return the entries of the *most* latest checks, all of them for None."""
    chosen = newest_first(claims)[:most]
    return check_entries(load(claim) for claim in chosen)


def latest_changes(
    claims: Iterable[ListedClaim], load: Load, most: int | None
) -> tuple[Entry, ...]:
    """Return the entries of the *most* latest changes with a date, all for None.

    A few more than that where several are of one claim or one day.
    """
    days = {
        claim.url: (max(dates), claim)
        for claim in claims
        if (dates := [date for date in map(full_date, claim.changes) if date])
    }
    latest = sorted(days.values(), key=lambda day: (day[0], day[1].url), reverse=True)
    if most is not None and len(latest) > most:
        oldest = latest[most - 1][0]
        latest = [day for day in latest if day[0] >= oldest]
    return change_entries(load(claim) for _, claim in latest)


def check_entry(record: Record) -> Entry:
    """Return the entry of a check."""
    return Entry(
        id=f"{record.url}@{record.date}",
        url=record.url,
        title=f"{record.verdict}: {record.claim.claim}",
        date=record.date,
        record=record,
        summary=record.claim.summary,
    )


def entries_of(record: Record) -> Iterator[Entry]:
    """Yield the changes of one claim; several of one day are numbered."""
    numbers: Counter[str] = Counter()
    for change in record.claim.history:
        if not (date := full_date(change.date)):
            continue
        numbers[date] += 1
        count = f".{numbers[date]}" if numbers[date] > 1 else ""
        yield Entry(
            id=f"{record.url}@{date}.changed{count}",
            url=record.url,
            title=f"{kind_of(change, record)}: {record.claim.claim}",
            date=date,
            record=record,
            change=change,
            summary=change.note,
        )


def kind_of(change: Change, record: Record) -> str:
    """Return the kind of a change in the article's language."""
    return record.translations.gettext(change.kind.capitalize())


def newest(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries by date, the latest first, and within a day by id."""
    by_id = sorted(entries, key=lambda entry: entry.id)
    return tuple(sorted(by_id, key=lambda entry: entry.date, reverse=True))
