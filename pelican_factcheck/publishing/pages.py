"""Claim index, claim pages and all other pages of their own that claims get.

Charts of verdicts on them: where each bar begins and how long it is, for SVG to draw.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import accumulate, zip_longest
from typing import NamedTuple
from urllib.parse import unquote

from msgspec import Struct

from pelican_factcheck.annotating.translations import Translations
from pelican_factcheck.publishing.claimindex import (
    DatedVerdict,
    Directory,
    Group,
    Statement,
    dated_verdicts,
    group_statements,
    list_corrections,
    list_uses,
    rank_scale,
    rank_verdicts,
    upheld,
)
from pelican_factcheck.publishing.listing import ListedClaim
from pelican_factcheck.settings import PAGES
from pelican_factcheck.sidecar.identifiers import fold_path
from pelican_factcheck.sidecar.verdicts import Verdict

# Units of the drawing, which the style sheet shows at about one pixel each.
WIDTH, HEIGHT = 360, 150
LEFT, TOP, BOTTOM = 26, 8, 20
PLOT = HEIGHT - TOP - BOTTOM
GAP = 0.8
"""Between two tones; verdicts of one tone touch."""
WIDEST = 34.0
"""Of a column; few columns make no wall."""
LABEL_ROOM = 52.0
"""From the middle of one label to the next."""
MOST_TICKS = 4
MOST_MONTHS = 24
MOST_QUARTERS = 32
MONTHS_A_YEAR, MONTHS_A_QUARTER = 12, 3
STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The claims of one verdict in a bar or column."""

    verdict: Verdict
    number: int
    start: float
    size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The claims of one period."""

    period: str
    """`2024`, `2024-Q3` or `2024-07`."""
    x: float
    width: float
    parts: tuple[Part, ...]
    labelled: bool
    """Whether there is room for the period's name below."""

    @property
    def total(self) -> int:
        """The number of claims."""
        return sum(part.number for part in self.parts)

    @property
    def middle(self) -> float:
        """Where its label is centred."""
        return round(self.x + self.width / 2, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A line across the columns, and the number it stands for."""

    number: int
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Columns of claims by period, the verdicts stacked."""

    columns: tuple[Column, ...]
    ticks: tuple[Tick, ...]
    verdicts: tuple[Verdict, ...]
    """Those that occur, in the order in which they are stacked."""
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    foot: int = HEIGHT - BOTTOM


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The claims of one group, in hundredths of the longest bar."""

    parts: tuple[Part, ...]

    @property
    def total(self) -> int:
        """The number of claims."""
        return sum(part.number for part in self.parts)


def draw_timeline(
    findings: Iterable[DatedVerdict], order: Sequence[Verdict]
) -> Timeline:
    """Return the checks by month, quarter or year, whichever suits their span.

    *order* is the site's scale, from the foot of a column to its top; a check
    without a date is left out.
    """
    dated = [(date, verdict) for date, verdict in findings if date]
    period_of = choose_period([date for date, _ in dated])
    counts: dict[str, Counter[str]] = {}
    for date, verdict in dated:
        counts.setdefault(period_of(date), Counter())[verdict.key] += 1
    periods = fill_gaps(counts)
    highest = max((count.total() for count in counts.values()), default=0)
    ticks = _ticks(highest)
    top = max(highest, ticks[-1].number if ticks else 1)
    occurring = {verdict.key for _, verdict in dated}
    return Timeline(
        columns=tuple(_columns(periods, counts, order, top)),
        ticks=ticks,
        verdicts=tuple(verdict for verdict in order if verdict.key in occurring),
    )


def draw_bars(
    groups: Sequence[Iterable[Verdict]], order: Sequence[Verdict]
) -> tuple[Bar, ...]:
    """Return one bar for each group of findings, all to the same scale."""
    counts = [Counter(verdict.key for verdict in group) for group in groups]
    longest = max((count.total() for count in counts), default=0) or 1
    return tuple(
        Bar(parts=tuple(_stack(count, order, unit=100 / longest))) for count in counts
    )


def choose_period(dates: Sequence[str]) -> Callable[[str], str]:
    """Return the function from a date to its period that suits *dates*.

    A date that names no month makes all periods years.
    """
    if not dates or any("-" not in date for date in dates):
        return _year_of
    first, last = _month_number(min(dates)), _month_number(max(dates))
    if last - first < MOST_MONTHS:
        return _month_of
    if last - first < MOST_QUARTERS * MONTHS_A_QUARTER:
        return _quarter_of
    return _year_of


def _year_of(date: str) -> str:
    return date[:4]


def _month_of(date: str) -> str:
    return date[:7]


def _quarter_of(date: str) -> str:
    return f"{date[:4]}-Q{(int(date[5:7]) - 1) // MONTHS_A_QUARTER + 1}"


def _month_number(date: str) -> int:
    return int(date[:4]) * MONTHS_A_YEAR + int(date[5:7]) - 1


def fill_gaps(periods: Iterable[str]) -> list[str]:
    """Return every period from the first to the last, the empty ones too."""
    found = sorted(periods)
    if not found:
        return []
    listed = [found[0]]
    while listed[-1] < found[-1]:
        listed.append(_following(listed[-1]))
    return listed


def _following(period: str) -> str:
    year, _, rest = period.partition("-")
    if not rest:
        return f"{int(year) + 1:04}"
    is_quarter = rest.startswith("Q")
    number = int(rest.removeprefix("Q"))
    last = MONTHS_A_YEAR // MONTHS_A_QUARTER if is_quarter else MONTHS_A_YEAR
    if number == last:
        year, number = f"{int(year) + 1:04}", 0
    return f"{year}-Q{number + 1}" if is_quarter else f"{year}-{number + 1:02}"


def _columns(
    periods: Sequence[str],
    counts: Mapping[str, Counter[str]],
    order: Sequence[Verdict],
    top: int,
) -> Iterable[Column]:
    room = (WIDTH - LEFT) / max(len(periods), 1)
    width = min(room * 0.78, WIDEST)
    every = max(1, -(-LABEL_ROOM // room))
    for index, period in enumerate(periods):
        parts = _stack(counts.get(period, Counter()), order, unit=PLOT / top)
        middle = LEFT + room * (index + 0.5)
        yield Column(
            period=period,
            x=round(middle - width / 2, 1),
            width=round(width, 1),
            parts=tuple(_upwards(part) for part in parts),
            labelled=index % every == 0 and middle + LABEL_ROOM / 2 <= WIDTH + GAP,
        )


def _stack(
    count: Counter[str], order: Sequence[Verdict], *, unit: float
) -> Iterable[Part]:
    """Yield the verdicts of *count* end to end, *unit* long for each claim."""
    present = [verdict for verdict in order if count[verdict.key]]
    ends = accumulate(count[verdict.key] for verdict in present)
    following = zip_longest(present, present[1:])
    for end, (verdict, neighbour) in zip(ends, following, strict=True):
        number = count[verdict.key]
        meets_another = neighbour and neighbour.tone != verdict.tone
        gap = min(GAP, number * unit / 2) if meets_another else 0
        yield Part(
            verdict=verdict,
            number=number,
            start=round((end - number) * unit, 2),
            size=round(number * unit - gap, 2),
        )


def _upwards(part: Part) -> Part:
    """Return a part that is laid from the foot as one that SVG draws from its top."""
    return Part(
        verdict=part.verdict,
        number=part.number,
        start=round(TOP + PLOT - part.start - part.size, 2),
        size=part.size,
    )


def _ticks(highest: int) -> tuple[Tick, ...]:
    """Return lines at round numbers, the last of them at or above *highest*."""
    if not highest:
        return ()
    sizes = [step * 10**power for power in range(9) for step in STEPS]
    step = sizes[bisect_left(sizes, highest / MOST_TICKS)]
    numbers = range(step, highest + step, step)
    top = numbers[-1]
    return tuple(
        Tick(number=number, y=round(TOP + PLOT * (1 - number / top), 1))
        for number in numbers
    )


MOST_BARS = 8
"""Claimants in the chart of the index."""
MOST_NEIGHBOURS = 6
"""Other claims of the same article that a claim page lists, the nearest ones."""
FEWEST_DRAWN = 5
"""Checks from which on a chart says more than words."""


class PlannedPage(Struct, frozen=True, kw_only=True):
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
    named: Iterable[tuple[str, str]], taken: Mapping[str, object]
) -> list[str]:
    """Return a message for each of our files that would overwrite one of the site's or ours.

    *named* has our files' names below the output folder, with the titles of their
    pages; *taken* the others', with what they are, as text: "the article `content/a.md`".
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
    verdict = record.note.sign(record.translations)
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
        further = partial(_of_claimant, directory, group, statements)
        yield _group(directory, group, statements, further)


def _of_claimant(
    directory: Directory, group: Group, statements: Iterable[Statement]
) -> Mapping[str, object]:
    repeated = sum(each.times > 1 for each in statements)
    return {**_overview(directory, group), "repeated": repeated}


def _sources(directory: Directory) -> Iterator[PlannedPage]:
    for group in directory.groups["sources"]:
        yield _group(directory, group, list_uses(directory, group))


def _tags(directory: Directory) -> Iterator[PlannedPage]:
    for group in directory.groups["tags"]:
        shown = directory.shown(group.records)
        yield _group(directory, group, shown, partial(_overview, directory, group))


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
    return {"directory": directory, "group": group, **further()}


def _overview(directory: Directory, group: Group) -> Mapping[str, object]:
    """Return the chart of what was found of a claimant or a subject."""
    scale = directory.site.scale
    verdicts = [scale[record.verdict] for record in upheld(group.records)]
    return {
        "bar": draw_bars([verdicts], rank_verdicts(verdicts))[0],
        "is_drawn": len(verdicts) >= FEWEST_DRAWN,
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
