"""Charts: every claim is drawn once, and nothing sticks out of its frame."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pelican_factcheck.publishing.pages import (
    GAP,
    HEIGHT,
    LEFT,
    MOST_TICKS,
    WIDTH,
    choose_period,
    draw_bars,
    draw_timeline,
    fill_gaps,
)
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

SCALE = tuple(DEFAULT_SCALE.values())
TRUE, FALSE = DEFAULT_SCALE["true"], DEFAULT_SCALE["false"]
DAYS = st.dates(date(1995, 1, 1), date(2035, 1, 1)).map(lambda day: day.isoformat())
FINDINGS = st.lists(st.tuples(DAYS, st.sampled_from(SCALE)), max_size=40)


def dates_of(timeline):
    """The periods that are drawn."""
    return [column.period for column in timeline.columns]


@pytest.mark.parametrize(
    ("dates", "periods"),
    [
        pytest.param([], [], id="no check at all"),
        pytest.param(["2026-11-20"], ["2026-11"], id="one check"),
        pytest.param(
            ["2025-11-02", "2026-02-01"],
            ["2025-11", "2025-12", "2026-01", "2026-02"],
            id="months over the turn of a year, the empty ones too",
        ),
        pytest.param(
            ["2023-06-30", "2025-07-01"],
            [
                f"{year}-Q{quarter}"
                for year in (2023, 2024, 2025)
                for quarter in (1, 2, 3, 4)
            ][1:11],
            id="quarters",
        ),
        pytest.param(
            ["2010-01-01", "2026-01-01"],
            [str(year) for year in range(2010, 2027)],
            id="years",
        ),
        pytest.param(["2025", "2026-11-20"], ["2025", "2026"], id="a year is no month"),
    ],
)
def test_periods_suit_their_span(dates, periods):
    """Months for two years, quarters for eight, years for more."""
    findings = [(date, TRUE) for date in dates]

    assert dates_of(draw_timeline(findings, SCALE)) == periods


def test_checks_without_a_date_are_left_out():
    """A claim that nobody dated is in no period."""
    timeline = draw_timeline([("", TRUE), ("2026-01-05", FALSE)], SCALE)

    assert [column.total for column in timeline.columns] == [1]
    assert timeline.verdicts == (FALSE,)


def test_an_empty_period_keeps_its_place():
    """A month without checks is a gap, and not left out."""
    timeline = draw_timeline([("2026-01-05", TRUE), ("2026-03-05", TRUE)], SCALE)

    assert [column.total for column in timeline.columns] == [1, 0, 1]


def test_lines_stand_at_round_numbers():
    """The highest line is at or above the highest column."""
    findings = [("2026-01-05", TRUE)] * 37

    ticks = draw_timeline(findings, SCALE).ticks

    assert [tick.number for tick in ticks] == [10, 20, 30, 40]
    assert [tick.y for tick in ticks] == sorted(
        (tick.y for tick in ticks), reverse=True
    )


def test_verdicts_of_one_tone_touch():
    """Only where the tone changes is there a gap."""
    misleading, half = DEFAULT_SCALE["misleading"], DEFAULT_SCALE["half-true"]
    order = (TRUE, half, misleading, FALSE)

    (bar,) = draw_bars([[TRUE, half, misleading, FALSE]], order)

    ends = [part.start + part.size for part in bar.parts]
    gaps = [part.start - end for part, end in zip(bar.parts[1:], ends, strict=False)]
    assert gaps == pytest.approx([GAP, 0, GAP])


def test_bars_are_to_one_scale():
    """The longest fills the width; one half as large is half as long."""
    longest, half = draw_bars([[TRUE] * 10, [FALSE] * 5], SCALE)

    assert longest.parts[-1].start + longest.parts[-1].size == pytest.approx(100)
    assert half.parts[-1].start + half.parts[-1].size == pytest.approx(50)


def test_a_group_without_findings_has_no_bar():
    """Nothing is drawn for nothing."""
    assert draw_bars([[], []], SCALE)[0].parts == ()


@given(FINDINGS)
def test_every_dated_check_is_drawn_once(findings):
    """The columns together count as many as there are checks."""
    timeline = draw_timeline(findings, SCALE)

    assert sum(column.total for column in timeline.columns) == len(findings)


@given(FINDINGS)
def test_columns_stay_in_their_frame(findings):
    """No part has a negative size or leaves the drawing, no two columns overlap."""
    timeline = draw_timeline(findings, SCALE)

    assert len(timeline.ticks) <= MOST_TICKS + 1
    for column in timeline.columns:
        assert column.x >= LEFT - 0.1
        assert column.x + column.width <= WIDTH + 0.1
        for part in column.parts:
            assert part.size > 0
            assert 0 <= part.start <= part.start + part.size <= HEIGHT
    for one, other in zip(timeline.columns, timeline.columns[1:], strict=False):
        assert one.x + one.width <= other.x + 0.1


@given(st.lists(DAYS, min_size=1))
def test_periods_follow_one_another(dates):
    """Filling gaps adds periods, in order, and loses none."""
    period_of = choose_period(dates)

    periods = fill_gaps({period_of(date) for date in dates})

    assert set(periods) >= {period_of(date) for date in dates}
    assert periods == sorted(set(periods))
