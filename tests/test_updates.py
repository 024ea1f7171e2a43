"""Feed entries: new checks, and what became of old ones."""

from datetime import UTC, datetime

import pytest
from msgspec import structs
from published import full_record, listed, minimal_record

from pelican_factcheck.publishing.datafiles import (
    change_entries,
    check_entries,
    latest_changes,
    latest_checks,
)
from pelican_factcheck.sidecar.claims import Change


def with_history(record, *history):
    """Give *record* with another history."""
    claim = structs.replace(record.claim, history=history)
    return structs.replace(record, note=structs.replace(record.note, claim=claim))


def test_each_check_is_an_entry():
    """The newest first, with verdict and statement in its title."""
    new, old = check_entries([minimal_record(), full_record()])

    assert (new.title, new.summary) == ("False: claim-text", "summary-text")
    assert new.id == f"{new.url}@2026-11-20"
    assert new.updated == datetime(2026, 11, 20, tzinfo=UTC)
    assert old.title == "Unproven: James Watt invented the steam engine"
    assert new.change is None


def test_each_change_is_an_entry():
    """The newest first, its kind in the language of the article."""
    clarified, corrected = change_entries([minimal_record(), full_record()])

    assert clarified.title == "Clarification: claim-text"
    assert (corrected.title, corrected.summary) == (
        "Correction: claim-text",
        "correction-note",
    )
    assert corrected.change.was == "mostly-false"
    assert change_entries([full_record(lang="de")])[1].title == "Korrektur: claim-text"


def test_ids_are_never_given_twice():
    """Changes of one day are counted, so that the first keeps its id."""
    day = Change(date="2026-11-22", note="a")
    record = with_history(full_record(), day, Change(date="2026-11-22", note="b"))
    first, second = sorted(change_entries([record]), key=lambda entry: entry.summary)

    assert first.id == change_entries([with_history(record, day)])[0].id
    assert second.id == f"{first.id}.2"
    assert first.id != check_entries([record])[0].id


def test_a_change_of_a_month_or_year_is_an_entry_at_its_beginning():
    """Feeds are read by date; what has none is on the page of corrections alone."""
    dates = ("2026-11", "2026", "2026-11-02", "")
    record = with_history(full_record(), *(Change(date=one, note="a") for one in dates))
    claims, load = listed([record])
    entries = change_entries([record])

    assert entries == latest_changes(claims, load, None)
    assert [entry.id.partition("@")[2] for entry in entries] == [
        "2026-11-02.changed",
        "2026-11.changed",
        "2026.changed",
    ]
    assert [f"{entry.updated:%Y-%m-%d}" for entry in entries] == [
        "2026-11-02",
        "2026-11-01",
        "2026-01-01",
    ]


def test_the_order_is_that_of_the_data():
    """Not that in which the records came."""
    records = [
        full_record(),
        minimal_record(article_url="https://margin.example/b.html"),
    ]

    assert check_entries(records) == check_entries(records[::-1])
    assert change_entries(records) == change_entries(records[::-1])


@pytest.mark.parametrize("most", [None, 1, 5])
def test_a_feed_has_the_latest_entries(most):
    """They are chosen before the whole of a claim is loaded."""
    records = [
        minimal_record(article_url="https://margin.example/a.html"),
        full_record(),
        full_record(article_url="https://margin.example/b.html"),
    ]
    claims, load = listed(records)

    checks, changes = (
        latest(claims, load, most) for latest in (latest_checks, latest_changes)
    )

    assert checks == check_entries(records)[:most]
    assert changes[:most] == change_entries(records)[:most]
