"""Charts of verdicts: where each bar begins and how long it is, for SVG to draw."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, zip_longest

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

DatedVerdict = tuple[str, Verdict]
"""The date of a check, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and what it found."""


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
