"""Claim index, claim pages and all other pages of their own that claims get."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import NamedTuple
from urllib.parse import unquote

from pelican_factcheck.annotating.notes import TONES
from pelican_factcheck.annotating.translations import Translations
from pelican_factcheck.publishing.charts import DatedVerdict, draw_bars, draw_timeline
from pelican_factcheck.publishing.claimindex import (
    Directory,
    Group,
    Statement,
    group_statements,
)
from pelican_factcheck.publishing.listing import ListedClaim, Load, Loaded, source_key
from pelican_factcheck.publishing.records import Record
from pelican_factcheck.settings import PAGES
from pelican_factcheck.sidecar.claims import Change, Source
from pelican_factcheck.sidecar.identifiers import fold_path
from pelican_factcheck.sidecar.verdicts import Scale, Verdict

MOST_EXAMPLES = 3
"""Claims under each verdict of the scale."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """One verdict of the scale, with what it was given to."""

    verdict: Verdict
    number: int
    examples: tuple[Record, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One entry of a claim's history, with the claim."""

    record: Record
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A claim that rests on a source, and what it takes from there."""

    record: Record
    sources: tuple[Source, ...]
    """The source, once for each time that the claim cites it."""


def upheld(records: Iterable[ListedClaim]) -> list[ListedClaim]:
    """Return the records without those that were withdrawn."""
    return [record for record in records if not record.withdrawn]


def dated_verdicts(
    records: Iterable[ListedClaim], scale: Scale
) -> Iterator[DatedVerdict]:
    """Yield the day and the verdict of each check."""
    return ((record.date, scale[record.verdict]) for record in records)


def list_corrections(
    records: Iterable[ListedClaim], load: Load
) -> Sequence[Correction]:
    """Return what was changed in the *records* since they came out, newest first."""
    changes = [
        (date, place, record)
        for record in records
        for place, date in enumerate(record.changes)
    ]
    changes.sort(key=lambda change: change[0], reverse=True)

    def correction(change: tuple[str, int, ListedClaim]) -> Correction:
        record = load(change[2])
        return Correction(record=record, change=record.claim.history[change[1]])

    return Loaded(changes, correction)


def rank_verdicts(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Return the verdicts that occur, each once, the truest first."""
    occurring = {verdict.key: verdict for verdict in verdicts}
    return tuple(
        sorted(
            occurring.values(),
            key=lambda v: (TONES.index(v.tone), -(v.value or 0), v.key),
        )
    )


def rank_scale(
    scale: Scale, records: Iterable[ListedClaim], load: Load
) -> tuple[Rank, ...]:
    """Return how often each verdict of the *scale* was given, in the scale's order.

    The first *records* of each are its examples.
    """
    by_verdict: dict[str, list[ListedClaim]] = {key: [] for key in scale}
    for record in records:
        by_verdict[record.verdict].append(record)
    return tuple(
        Rank(
            verdict=scale[key],
            number=len(given),
            examples=tuple(map(load, given[:MOST_EXAMPLES])),
        )
        for key, given in by_verdict.items()
    )


def list_uses(group: Group) -> Sequence[Use]:
    """Return the claims that cite the source of *group*, and how."""
    return Loaded(group.records, lambda listed: _use(group.load(listed), group.key))


def _use(record: Record, key: str) -> Use:
    claim = record.claim
    cited = [s for s in (*claim.sources, *claim.context) if source_key(s) == key]
    return Use(record=record, sources=tuple(cited))


MOST_BARS = 8
"""Claimants in the chart of the index."""
MOST_NEIGHBOURS = 6
"""Other claims of the same article that a claim page lists, the nearest ones."""
FEWEST_DRAWN = 5
"""Checks from which on a chart says more than words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPage:
    """One page that is to be written."""

    url: str
    """Below the site, percent-encoded."""
    template: str
    title: str
    """Plain text."""
    context: Callable[[], Mapping[str, object]]
    """Returns what the template needs to know; called when a page is written, for each
    part of a list."""
    items: Sequence[object] | None = None
    """What is shown some at a time on numbered pages; None for a single page."""
    claim: ListedClaim | None = None
    """The claim whose own page it is."""
    describe: Callable[[], "Description"] | None = None
    """Returns what previews say of the page of a claim."""

    @property
    def path(self) -> str:
        """The name of the file, below the output folder."""
        return unquote(self.url)


def plan_pages(
    directory: Directory, translations: Translations
) -> Iterator[PlannedPage]:
    """Yield every page that *directory* has a place for; none if it has no records."""
    if not directory.records:
        return
    planned = {
        "index": _index(directory, translations),
        "claims": _claims(directory),
        "claimants": _claimants(directory),
        "sources": _sources(directory),
        "tags": _tags(directory),
        "scale": _scale(directory, translations),
        "corrections": _corrections(directory, translations),
    }
    for kind in PAGES:
        if kind in directory.kinds:
            yield from planned[kind]


def check_names(
    named: Iterable[tuple[str, str]], taken: Mapping[str, str]
) -> list[str]:
    """Return a message for each of our files that would overwrite one of the site's or ours.

    *named* has our files' names below the output folder, with the titles of their
    pages; *taken* the others', with what they are: "the article `content/a.md`".
    Case and Unicode form make no difference, as on some file systems.
    """
    others = {fold_path(path): what for path, what in taken.items()}
    problems = []
    for path, title in named:
        other = others.setdefault(fold_path(path), f"“{title}”")
        if other != f"“{title}”":
            problems.append(
                f"{path}: “{title}” and {other} both want this name; set"
                " FACTCHECK_URL to another folder, or rename the other"
            )
    return problems


def _index(directory: Directory, translations: Translations) -> Iterator[PlannedPage]:
    yield PlannedPage(
        url=directory.page("index"),
        template="factcheck_index.html",
        title=translations.gettext("Fact checks"),
        items=directory.shown(directory.records),
        context=cache(partial(_index_context, directory)),
    )


def _index_context(directory: Directory) -> Mapping[str, object]:
    scale = directory.site.scale
    records = upheld(directory.records)
    order = rank_verdicts(scale[record.verdict] for record in records)
    claimants = directory.groups["claimants"][:MOST_BARS]
    findings = [[scale[r.verdict] for r in upheld(g.records)] for g in claimants]
    return {
        "directory": directory,
        "counts": Counter(record.verdict for record in records),
        "verdicts": order,
        "bar": draw_bars([[scale[record.verdict] for record in records]], order)[0],
        "is_drawn": len(records) >= FEWEST_DRAWN,
        "articles": len(
            {
                place.article_url
                for record in directory.records
                for place in (record, *record.uses)
            }
        ),
        "timeline": draw_timeline(dated_verdicts(records, scale), order),
        "bars": list(zip(claimants, draw_bars(findings, order), strict=True))
        if sum(map(len, findings)) >= FEWEST_DRAWN
        else [],
        "search": directory.search,
    }


def _claims(directory: Directory) -> Iterator[PlannedPage]:
    articles: dict[str, list[ListedClaim]] = {}
    for listed in sorted(directory.records, key=lambda listed: listed.number):
        articles.setdefault(listed.article_url, []).append(listed)
    places = {
        id(listed): place
        for group in articles.values()
        for place, listed in enumerate(group)
    }
    for listed in directory.records:
        group = articles[listed.article_url]
        yield PlannedPage(
            url=directory.claim_page(listed),
            template="factcheck_claim.html",
            title=listed.statement,
            describe=partial(_describe, directory, listed),
            context=partial(_claim_context, directory, group, places[id(listed)]),
            claim=listed,
        )


class Description(NamedTuple):
    """What previews and lists of results say of a page; plain text."""

    text: str
    url: str
    """The page's whole address; "" on a site without one."""
    site: str
    """The name of the site."""


def _describe(directory: Directory, listed: ListedClaim) -> Description:
    """Verdict and finding of a claim in a sentence or two."""
    record = directory.load(listed)
    verdict = record.note.verdict(record.translations)
    finding = record.claim.summary or record.translations.meaning(record.claim.verdict)
    site = directory.site
    return Description(
        text=f"{verdict}: {finding}" if finding else verdict,
        url=f"{site.url}/{directory.claim_page(listed)}" if site.url else "",
        site=site.name,
    )


def _claim_context(
    directory: Directory, group: Sequence[ListedClaim], place: int
) -> Mapping[str, object]:
    """Return what the page of the claim at *place* of its article needs to know."""
    url = directory.claim_page(group[place])
    first = max(min(place - MOST_NEIGHBOURS // 2, len(group) - MOST_NEIGHBOURS - 1), 0)
    near = range(first, min(first + MOST_NEIGHBOURS + 1, len(group)))
    return {
        "directory": directory,
        "record": directory.load(group[place]),
        "neighbours": directory.shown([group[each] for each in near if each != place]),
        "siblings": len(group),
        "permalink": f"{directory.site.url}/{url}" if directory.site.url else "",
    }


def _claimants(directory: Directory) -> Iterator[PlannedPage]:
    for group in directory.groups["claimants"]:
        statements = group_statements(group.records, directory.load)
        yield _group(directory, group, statements, partial(_repeated, statements))


def _repeated(statements: Iterable[Statement]) -> Mapping[str, object]:
    return {"repeated": sum(each.times > 1 for each in statements)}


def _sources(directory: Directory) -> Iterator[PlannedPage]:
    for group in directory.groups["sources"]:
        yield _group(directory, group, list_uses(group))


def _tags(directory: Directory) -> Iterator[PlannedPage]:
    for group in directory.groups["tags"]:
        yield _group(directory, group, directory.shown(group.records))


def _group(
    directory: Directory,
    group: Group,
    items: Sequence[object],
    further: Callable[[], Mapping[str, object]] = dict,
) -> PlannedPage:
    return PlannedPage(
        url=directory.group(group.kind, group.slug),
        template=TEMPLATES[group.kind],
        title=group.name,
        items=items,
        context=cache(partial(_group_context, directory, group, further)),
    )


def _group_context(
    directory: Directory, group: Group, further: Callable[[], Mapping[str, object]]
) -> Mapping[str, object]:
    scale = directory.site.scale
    verdicts = [scale[record.verdict] for record in upheld(group.records)]
    return {
        "directory": directory,
        "group": group,
        "bar": draw_bars([verdicts], rank_verdicts(verdicts))[0],
        "is_drawn": len(verdicts) >= FEWEST_DRAWN,
        **further(),
    }


TEMPLATES = {
    "claimants": "factcheck_claimant.html",
    "sources": "factcheck_source_page.html",
    "tags": "factcheck_tag.html",
}


def _scale(directory: Directory, translations: Translations) -> Iterator[PlannedPage]:
    yield PlannedPage(
        url=directory.page("scale"),
        template="factcheck_scale.html",
        title=translations.gettext("What the verdicts mean"),
        context=lambda: {
            "directory": directory,
            "ranks": rank_scale(
                directory.site.scale, upheld(directory.records), directory.load
            ),
            "bounds": directory.site.bounds,
        },
    )


def _corrections(
    directory: Directory, translations: Translations
) -> Iterator[PlannedPage]:
    yield PlannedPage(
        url=directory.page("corrections"),
        template="factcheck_corrections.html",
        title=translations.gettext("Corrections and updates"),
        items=list_corrections(directory.records, directory.load),
        context=lambda: {"directory": directory},
    )
