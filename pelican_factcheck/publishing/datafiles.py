"""What programs read: the head of a page, the data files of a site, and its feeds.

Most of it is one text for each claim, which depends on nothing but the claim and the
site. So the texts of a claim are written when its article is annotated, and the files
are joined from them, line by line. An article knows nothing of others: what the texts of
a claim say of further articles that make it is added from the texts of those.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from heapq import heappop, heapreplace
from pathlib import Path
from typing import Any

from markupsafe import Markup
from msgspec import Struct

from pelican_factcheck.publishing.exports import (
    ANNOTATIONS,
    CLAIMS,
    CLAIMS_SCHEMA,
    annotations_document,
    annotations_jsonld,
    claims_document,
    claims_json,
    claims_json_schema,
    write_annotation,
    write_claim,
    write_line,
)
from pelican_factcheck.publishing.listing import (
    ListedClaim,
    Load,
    SiteInfo,
    each_place,
    fold_words,
)
from pelican_factcheck.publishing.records import Record, Write, newest_first
from pelican_factcheck.publishing.schemaorg import (
    CLAIM_MARKUP,
    CLAIMREVIEW,
    CLOSING,
    SEPARATOR,
    Document,
    Node,
    appearance,
    claim_markup_json,
    claim_review,
    claimreview_document,
    claimreview_json,
    markup_document,
    write_json,
    write_markup,
    write_review,
    write_script,
)
from pelican_factcheck.sidecar.claims import Appearance, Change

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
    steps = {name: 1 / (len(each.items) or 1) for name, each in documents.items()}
    done = [(0.0, name) for name in begun]
    while done:
        share, name = done[0]
        if next(begun[name], None) is None:
            heappop(done)
        else:
            heapreplace(done, (share + steps[name], name))


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


class Entry(Struct, frozen=True, kw_only=True):
    """One entry of an Atom feed; all texts are plain."""

    id: str
    """An address that no other entry ever has, and this one keeps."""
    url: str
    title: str
    date: str
    """`YYYY-MM-DD`; of a change also a month or a year."""
    record: Record
    change: Change | None = None
    """None for a new check."""
    summary: str = ""

    @property
    def updated(self) -> datetime:
        """The date as the time that feeds ask for; its beginning, of a month or a year."""
        day = f"{self.date}-01-01"[: len("YYYY-MM-DD")]
        return datetime.fromisoformat(day).replace(tzinfo=UTC)


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
        one.url: (max(dates), one, first)
        for one, first in each_place(claims)
        if (dates := [date for date in one.changes[first:] if date])
    }
    latest = sorted(days.values(), key=lambda day: (day[0], day[1].url), reverse=True)
    if most is not None and len(latest) > most:
        oldest = latest[most - 1][0]
        latest = [day for day in latest if day[0] >= oldest]
    return newest(
        entry for _, one, first in latest for entry in entries_of(load(one), first)
    )


def check_entry(record: Record) -> Entry:
    """Return the entry of a check."""
    return Entry(
        id=f"{record.url}@{record.date}",
        url=record.url,
        title=f"{record.note.sign(record.translations)}: {record.claim.claim}",
        date=record.date,
        record=record,
        summary=record.claim.summary,
    )


def entries_of(record: Record, first: int = 0) -> Iterator[Entry]:
    """Yield the changes of one claim from the *first* on; several of one day are numbered."""
    numbers: Counter[str] = Counter()
    for change in record.claim.history[first:]:
        if not (date := change.date):
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


# --- one claim in several articles ----------------------------------------------------


Line = Mapping[str, Any]
"""A claim as `claims.json` has it."""
OF_USES = ("url", "number", "article", "quote", "claimant", "said", "passages")
"""What `claims.json` says of an article that uses a claim, as of one that has it."""


def gather(claims: Iterable[tuple[str, ListedClaim]]) -> list[ListedClaim]:
    """Return each claim once, with the uses of it, in the order of *claims*.

    Those come with the key of the claim that they are (`Home.key`). Where it stands in
    no published article itself, the oldest use stands for it.
    """
    groups: dict[str, list[ListedClaim]] = {}
    for key, claim in claims:
        groups.setdefault(claim.use or key, []).append(claim)
    gathered = []
    for group in groups.values():
        if len(group) > 1:
            group.sort(key=lambda one: (bool(one.use), one.published, one.url))
        first, *others = group
        first.uses = tuple(others)
        for place, use in enumerate(others, 1):
            by = fold_words(use.claimant)
            use.uses = tuple(o for o in others[place:] if fold_words(o.claimant) == by)
        gathered.append(first)
    return gathered


def join_texts(name: str, texts: Sequence[str], lines: Sequence[str]) -> str:
    """Return the text of a claim for the data file *name*, with all articles that make it.

    *texts* and *lines* are those for that file and for `claims.json`, of the article that
    tells of the claim first.
    """
    data = json.loads(texts[0])
    JOIN[name](data, [json.loads(text) for text in texts], list(map(json.loads, lines)))
    return write_line(data) if name == CLAIMS else write_json(data)


def join_script(script: str, lines: Sequence[str]) -> Markup:
    """Return the element with the data of a claim for the head of a page, joined likewise."""
    start, end = script.index(">") + 1, script.rindex("<")
    review = json.loads(script[start:end])
    _join_review(review, [], list(map(json.loads, lines)))
    return write_script(review)


def _join_line(data: Node, _: Sequence[Line], lines: Sequence[Line]) -> None:
    data["uses"] = [_use(line) for line in lines[1:]]


def _use(line: Line) -> Node:
    said = {name: line[name] for name in OF_USES if name in line}
    return said if line["status"] == "published" else {**said, "state": line["status"]}


def _join_review(data: Any, _: Sequence[Line], lines: Sequence[Line]) -> None:  # noqa: ANN401 - what JSON holds
    item = data["itemReviewed"]
    item["appearance"] = [
        *item.get("appearance", ()),
        *map(appearance, _works(lines)),
    ]


def _join_strict(data: Any, _: Sequence[Line], lines: Sequence[Line]) -> None:  # noqa: ANN401 - as above
    item = data.setdefault("itemReviewed", {"@type": "Claim"})
    item["appearance"] = [
        *item.get("appearance", ()),
        *({"@type": "CreativeWork", "url": work.url} for work in _works(lines)),
    ]


def _join_markup(data: Any, _: Sequence[Line], lines: Sequence[Line]) -> None:  # noqa: ANN401 - as above
    works = (work.url for work in _works(lines) if work.url)
    data["claimAppearances"] = [*data.get("claimAppearances", ()), *works]


def _join_annotation(data: Any, texts: Sequence[Line], _: Sequence[Line]) -> None:  # noqa: ANN401 - as above
    data["target"] = [target for text in texts for target in text["target"]]


JOIN: Mapping[str, Callable[[Any, Sequence[Line], Sequence[Line]], None]] = {
    CLAIMS: _join_line,
    CLAIMREVIEW: _join_strict,
    CLAIM_MARKUP: _join_markup,
    ANNOTATIONS: _join_annotation,
}


def _works(lines: Sequence[Line]) -> Iterator[Appearance]:
    """Yield the articles that make a claim as works in which it appears.

    Before one that uses it comes what that says of where it was made.
    """
    for line in lines:
        said = line.get("said", {}) if line is not lines[0] else {}
        for work in said.get("in", ()):
            yield Appearance(**work)
        article = line["article"]
        yield Appearance(
            url=line["url"], title=article["title"], date=article["published"]
        )
