"""What programs read: the head of a page, the data files of a site, and its feeds.

Most of it is one text for each claim, which depends on nothing but the claim and the
site. So the texts of a claim are written when its article is annotated, and the files
are joined from them, line by line.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from markupsafe import Markup

from pelican_factcheck.publishing.claimreview import (
    CLAIM_MARKUP,
    CLAIMREVIEW,
    claim_markup_json,
    claim_review,
    claimreview_document,
    claimreview_json,
    markup_document,
    write_markup,
    write_review,
)
from pelican_factcheck.publishing.claims_json import (
    CLAIMS,
    CLAIMS_SCHEMA,
    claims_document,
    claims_json,
    claims_json_schema,
    write_claim,
)
from pelican_factcheck.publishing.listing import ListedClaim, Load, SiteInfo
from pelican_factcheck.publishing.records import Record, Write, full_date, newest_first
from pelican_factcheck.publishing.schemaorg import (
    CLOSING,
    SEPARATOR,
    Document,
    write_script,
)
from pelican_factcheck.publishing.webannotation import (
    ANNOTATIONS,
    annotations_document,
    annotations_jsonld,
    write_annotation,
)
from pelican_factcheck.sidecar.claims import Change

Writer = Callable[[Sequence[Record], SiteInfo], str]
DATA_FILES: Mapping[str, Writer] = {
    CLAIMS: claims_json,
    CLAIMS_SCHEMA: lambda _records, _site: claims_json_schema(),
    CLAIMREVIEW: claimreview_json,
    CLAIM_MARKUP: claim_markup_json,
    ANNOTATIONS: annotations_jsonld,
}
"""The data files by name; each is a function of the records, the same for the same."""
DOCUMENTS: Mapping[
    str, Callable[[Sequence[ListedClaim], SiteInfo, Write[ListedClaim]], Document]
] = {
    CLAIMS: claims_document,
    CLAIMREVIEW: claimreview_document,
    CLAIM_MARKUP: markup_document,
    ANNOTATIONS: annotations_document,
}
"""The same from listed claims, whose texts were written before."""
WRITERS: Mapping[str, Write[Record]] = {
    CLAIMS: lambda record, _site: write_claim(record),
    CLAIMREVIEW: write_review,
    CLAIM_MARKUP: write_markup,
    ANNOTATIONS: write_annotation,
}
"""The texts of one claim by the file that holds them."""


def json_ld_scripts(records: Iterable[Record], site: SiteInfo) -> Markup:
    """Write the ClaimReview of each record for the head of a page, one element each.

    Not a list and no `@graph`: search engines and fact-check crawlers look for
    single objects.
    """
    return Markup("\n").join(
        write_script(claim_review(record, site)) for record in records
    )


MOST_BYTES = 40_000_000
"""Of a data file; hosts and readers refuse larger ones."""


def write_files(
    folder: Path,
    documents: Mapping[str, Document],
    address_of: Callable[[str], str],
    most: int = MOST_BYTES,
) -> None:
    """Write *documents* by their names into *folder*, line by line; see `write_parts`.

    All at the same pace, so that the texts of a claim are needed at one time.
    """
    begun = {
        name: write_parts(folder / name, document, address_of, most)
        for name, document in documents.items()
    }
    done = dict.fromkeys(begun, 0.0)
    while done:
        name = min(done, key=done.__getitem__)
        if next(begun[name], None) is None:
            del done[name]
        else:
            done[name] += 1 / len(documents[name].items)


def write_parts(
    path: Path, document: Document, address_of: Callable[[str], str], most: int
) -> Iterator[str]:
    """Write *document* to the file *path*, and yield each of its items before that.

    What would make it larger than *most* bytes goes into `NAME-2.json` and further
    parts, each a whole document that names the one after it. *address_of* returns the
    address of a file by its name.
    """
    items = iter(document.items)
    item, number, start = next(items, None), 1, 0
    while item is not None or number == 1:
        name = part_name(path.name, number)
        head = document.part(address_of(name), start) if number > 1 else document
        with path.with_name(name).open("w", encoding="utf-8", newline="\n") as file:
            size, separator = file.write(head.opening), ""
            while item is not None:
                size += len(item.encode()) + len(SEPARATOR)
                if size > most and separator:
                    break
                yield item
                file.write(separator + item)
                separator = SEPARATOR
                start += 1
                item = next(items, None)
            number += 1
            is_last = item is None
            following = address_of(part_name(path.name, number))
            file.write(CLOSING if is_last else document.closing(following))


def part_name(name: str, number: int) -> str:
    """Return the name of a part of the file *name*: `claims.json`, `claims-2.json`."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem}-{number}{dot}{ending}" if number > 1 else name


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
