"""Claim index, claim pages and all other pages of their own that claims get."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from pelican_factcheck.annotating.notes import TONES
from pelican_factcheck.annotating.translations import Translations
from pelican_factcheck.publishing.charts import DatedVerdict, draw_bars, draw_timeline
from pelican_factcheck.publishing.claimindex import (
    Directory,
    Group,
    group_statements,
    source_key,
)
from pelican_factcheck.publishing.records import Record
from pelican_factcheck.settings import PAGES
from pelican_factcheck.sidecar.claims import Change, Source
from pelican_factcheck.sidecar.slugs import fold_path
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


def upheld(records: Iterable[Record]) -> list[Record]:
    """Return the records without those that were withdrawn."""
    return [record for record in records if not record.note.withdrawn]


def dated_verdicts(records: Iterable[Record]) -> Iterator[DatedVerdict]:
    """Yield the day and the verdict of each check."""
    return ((record.date, record.claim.verdict) for record in records)


def list_corrections(records: Iterable[Record]) -> tuple[Correction, ...]:
    """Return what was changed in the *records* since they came out, newest first."""
    corrections = [
        Correction(record=record, change=change)
        for record in records
        for change in record.claim.history
    ]
    return tuple(sorted(corrections, key=lambda each: each.change.date, reverse=True))


def rank_verdicts(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Return the verdicts that occur, each once, the truest first."""
    occurring = {verdict.key: verdict for verdict in verdicts}
    return tuple(
        sorted(
            occurring.values(),
            key=lambda v: (TONES.index(v.tone), -(v.value or 0), v.key),
        )
    )


def rank_scale(scale: Scale, records: Iterable[Record]) -> tuple[Rank, ...]:
    """Return how often each verdict of the *scale* was given, in the scale's order.

    The first *records* of each are its examples.
    """
    by_verdict: dict[str, list[Record]] = {key: [] for key in scale}
    for record in records:
        by_verdict[record.claim.verdict.key].append(record)
    return tuple(
        Rank(
            verdict=scale[key],
            number=len(given),
            examples=tuple(given[:MOST_EXAMPLES]),
        )
        for key, given in by_verdict.items()
    )


def list_uses(group: Group) -> tuple[Use, ...]:
    """Return the claims that cite the source of *group*, and how."""
    return tuple(_use(record, group.key) for record in group.records)


def _use(record: Record, key: str) -> Use:
    claim = record.claim
    cited = [s for s in (*claim.sources, *claim.context) if source_key(s) == key]
    return Use(record=record, sources=tuple(cited))


MOST_BARS = 8
"""Claimants in the chart of the index."""
LONGEST_TITLE = 70
"""Characters of a statement in the title of its page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPage:
    """One page that is to be written."""

    url: str
    """Below the site, percent-encoded."""
    template: str
    title: str
    """Plain text."""
    context: Mapping[str, object]
    items: Sequence[object] | None = None
    """What is shown some at a time on numbered pages; None for a single page."""

    @property
    def path(self) -> str:
        """The name of the file, below the output folder."""
        return unquote(self.url)


def plan_pages(directory: Directory, translations: Translations) -> list[PlannedPage]:
    """Return every page that *directory* has a place for; none if it has no records."""
    if not directory.records:
        return []
    planned = {
        "index": _index(directory, translations),
        "claims": _claims(directory),
        "claimants": _claimants(directory),
        "sources": _sources(directory),
        "tags": _tags(directory),
        "scale": _scale(directory, translations),
        "corrections": _corrections(directory, translations),
    }
    return [page for kind in PAGES if kind in directory.kinds for page in planned[kind]]


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
    records = upheld(directory.records)
    order = rank_verdicts(record.claim.verdict for record in records)
    claimants = directory.groups["claimants"][:MOST_BARS]
    findings = [[r.claim.verdict for r in upheld(g.records)] for g in claimants]
    yield PlannedPage(
        url=directory.page("index"),
        template="factcheck_index.html",
        title=translations.gettext("Fact checks"),
        items=directory.records,
        context={
            "directory": directory,
            "counts": Counter(record.claim.verdict.key for record in directory.records),
            "verdicts": rank_verdicts(r.claim.verdict for r in directory.records),
            "articles": len({record.article_url for record in directory.records}),
            "timeline": draw_timeline(dated_verdicts(records), order),
            "bars": list(zip(claimants, draw_bars(findings, order), strict=True)),
            "search": directory.search,
        },
    )


def _claims(directory: Directory) -> Iterator[PlannedPage]:
    neighbours: dict[str, list[Record]] = {}
    for record in sorted(directory.records, key=lambda record: record.note.number):
        neighbours.setdefault(record.article_url, []).append(record)
    for record in directory.records:
        url = directory.claim_page(record)
        yield PlannedPage(
            url=url,
            template="factcheck_claim.html",
            title=_shorten(record.claim.claim),
            context={
                "directory": directory,
                "record": record,
                "neighbours": [
                    other
                    for other in neighbours[record.article_url]
                    if other is not record
                ],
                "permalink": f"{directory.site.url}/{url}"
                if directory.site.url
                else "",
            },
        )


def _claimants(directory: Directory) -> Iterator[PlannedPage]:
    for group in directory.groups["claimants"]:
        statements = group_statements(group.records)
        context = {"repeated": sum(each.times > 1 for each in statements)}
        yield _group(directory, "claimants", group, statements, context)


def _sources(directory: Directory) -> Iterator[PlannedPage]:
    for group in directory.groups["sources"]:
        yield _group(directory, "sources", group, list_uses(group), {})


def _tags(directory: Directory) -> Iterator[PlannedPage]:
    for group in directory.groups["tags"]:
        yield _group(directory, "tags", group, group.records, {})


def _group(
    directory: Directory,
    kind: str,
    group: Group,
    items: Sequence[object],
    context: Mapping[str, object],
) -> PlannedPage:
    verdicts = [record.claim.verdict for record in upheld(group.records)]
    order = rank_verdicts(verdicts)
    return PlannedPage(
        url=directory.group(kind, group.slug),
        template=TEMPLATES[kind],
        title=group.name,
        items=items,
        context={
            "directory": directory,
            "group": group,
            "bar": draw_bars([verdicts], order)[0],
            **context,
        },
    )


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
        context={
            "directory": directory,
            "ranks": rank_scale(directory.site.scale, upheld(directory.records)),
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
        items=list_corrections(directory.records),
        context={"directory": directory},
    )


def _shorten(text: str) -> str:
    if len(text) <= LONGEST_TITLE:
        return text
    return text[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:–-") + "…"
