"""What a check keeps for the next one: the same messages with it, without it, with any."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import rmtree

import pytest
from console import write
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sites import unplug
from test_store import damage, execute

from pelican_factcheck.checking.meaning import check_dates, turning_days
from pelican_factcheck.cli.main import main
from pelican_factcheck.sidecar.reader import read_sidecar

CONF = """
PATH = "content"
PLUGINS = ["pelican_factcheck"]
TIMEZONE = "UTC"
SITEURL = "https://example.org"
FACTCHECK_SELECT = ["all"]
FACTCHECK_REQUIRE = {"false": ["two-sources"]}
"""
KEPT = Path("cache/factcheck-check.sqlite")
STORY = """Title: {name}
Date: 2026-01-02

The harbour has cost 40 million euros. *Nobody* asked: why? The old bridge was
closed in {name}, and it is open again. The harbour has cost 40 million euros.
"""
ENTRIES = """
- {quote: The old bridge was, verdict: true, review_by: 2026-12-01}
- {quote: '*Nobody* asked', verdict: false, source: https://example.org/a}
- {quote: open again, verdict: true, claim: Open once more, checked: {date: 2026-11-30}, ignore: [unsourced-claim, contradictory-claims]}
- {quote: is open again, verdict: false, claim: Open once more}
- {quote: The harbour has cost 40 million euros, verdict: true, source: {url: https://example.org/a, date: 2026-11-27}}
- {quote: The harbour has cost 14 million euros, verdict: true}
- {id: draft, quote: no such words, verdict: true, status: draft}
- {quote: why, verdict: maybe}
- {use: stored, quote: the old bridge}
- {use: draft, quote: closed in}
- {quote: Nobody, verdict: true, said: {date: 2027}, checked: 2026-11-28, sources: [{title: A}]}
""".split("\n")[1:-1]
STORED = (
    "claims:\n- {id: stored, claim: It is old, verdict: true, checked: 2026-01-01}\n"
)


@pytest.fixture(autouse=True)
def site(tmp_path, monkeypatch):
    """Three articles that lie in a site of their own, each with a sidecar."""
    monkeypatch.chdir(tmp_path)
    write_site()
    return tmp_path


def write_site():
    """Write the site into the current folder."""
    write(Path("pelicanconf.py"), CONF)
    for place, name in enumerate(("one", "two", "three")):
        write(Path(f"content/{name}.md"), STORY.format(name=name))
        entries = [*ENTRIES[place:], *ENTRIES[:place]]
        write_claims(name, entries)
    write(Path("content/claims/shared.claims.yaml"), STORED)


def write_claims(name, entries):
    """Write a sidecar."""
    write(Path(f"content/{name}.claims.yaml"), "\n".join(["claims:", *entries, ""]))


def check(capsys, monkeypatch, day="2026-11-28", *arguments):
    """What `check` prints on a *day*, and its exit status."""
    unplug()
    noon = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(noon.timestamp())))
    status = main(["check", *arguments])
    return status, capsys.readouterr().out


def check_twice(capsys, monkeypatch, day="2026-11-28", *arguments):
    """The same with what was kept, and without; both must be one."""
    kept = check(capsys, monkeypatch, day, *arguments)
    conf = Path("pelicanconf.py").read_text("utf-8")
    write(Path("pelicanconf.py"), f"{conf}FACTCHECK_CACHE = False\n")
    plain = check(capsys, monkeypatch, day, *arguments)
    write(Path("pelicanconf.py"), conf)
    assert kept == plain
    return kept


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """The folder of a site that is checked once, what was told then, and the file of it."""
    return tmp_path_factory.mktemp("checked"), []


@pytest.fixture
def first(checked, capsys, monkeypatch):
    """What was told of the site as it is; the current folder holds both, as after that."""
    folder, known = checked
    monkeypatch.chdir(folder)
    write_site()
    if not known:
        known += [check_twice(capsys, monkeypatch), KEPT.read_bytes()]
    rmtree(KEPT.parent)
    KEPT.parent.mkdir()
    KEPT.write_bytes(known[1])
    return known[0]


def kept_rows():
    """All results that the file holds, in the order in which they were written."""
    with closing(sqlite3.connect(KEPT)) as database:
        return database.execute("SELECT rowid, * FROM result").fetchall()


ODDS = 1
"""What claims of all articles have against one another is a result, too."""


def results():
    """Of how many articles there are some."""
    return len(kept_rows()) - ODDS


def test_a_second_check_says_the_same(capsys, monkeypatch):
    """Errors, orphans, drafts, uses, sources, claims at odds, in every form."""
    status, first = check_twice(capsys, monkeypatch)
    again = [
        check_twice(capsys, monkeypatch, "2026-11-28", "--format", form)[1]
        for form in ("full", "concise", "github", "json", "sarif")
    ]

    assert status == 1
    assert again[0] == first
    for rule in (
        *("unknown-verdict", "changed-quote", "ambiguous-quote", "unplaced-draft"),
        *("contradictory-claims", "repeated-source", "unmet-demand", "ambiguous-claim"),
        *("future-date", "said-after-checked", "unsourced-claim"),
    ):
        assert f"[{rule}]" in first, rule


def test_nothing_is_looked_at_twice(capsys, monkeypatch):
    """What has not changed is read from the file alone: nothing is added to it."""
    first = check(capsys, monkeypatch)
    rows = kept_rows()
    again = check(capsys, monkeypatch)

    assert again == first
    assert len(rows) == 3 + ODDS
    assert kept_rows() == rows


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("content/one.md", "40 million", "41 million"),
        ("content/one.md", "Title: one", "Title: one\nAuthor: Ada"),
        ("content/one.md", "Title: one", "Title: one\nLang: de"),
        ("content/one.md", "Title: one", "Title: one\nStatus: draft"),
        ("content/one.md", "\n\nThe harbour", "\n\n\n\nThe harbour"),
        ("content/one.claims.yaml", "verdict: true", "verdict: false"),
        ("content/one.claims.yaml", "quote: The old", "quote:  The old"),
        ("content/claims/shared.claims.yaml", "It is old", "It is new"),
        ("content/claims/shared.claims.yaml", "id: stored", "id: other"),
        ("content/two.claims.yaml", "status: draft", "status: withdrawn"),
        ("pelicanconf.py", '"two-sources"', '"words"'),
        ("pelicanconf.py", '["all"]', '["all"]\nFACTCHECK_IGNORE = ["future-date"]'),
        ("pelicanconf.py", '["all"]', '["all"]\nDEFAULT_LANG = "de"'),
        ("pelicanconf.py", '"all"', '"contradictory-claims"'),
        ("pelicanconf.py", '"all"', '"repeated-source"'),
    ],
)
def test_what_was_kept_of_another_state_is_not_told(
    name, old, new, first, capsys, monkeypatch
):
    """Article, sidecar, claims that are used, settings: whatever has changed is seen."""
    text = Path(name).read_text("utf-8")
    assert old in text
    write(Path(name), text.replace(old, new, 1))
    check_twice(capsys, monkeypatch)
    write(Path(name), text)

    assert check(capsys, monkeypatch) == first


def test_a_lock_that_has_changed_is_seen(capsys, monkeypatch):
    """What became of a source is told whatever was kept before it was known."""
    first = check_twice(capsys, monkeypatch)
    write(
        Path("content/factcheck.lock.yaml"),
        "format: 1\nsources:\n- url: https://example.org/a\n  gone: 2026-11-01\n",
    )

    assert check_twice(capsys, monkeypatch) != first


def test_a_use_with_the_id_of_another_entry_is_followed(capsys, monkeypatch):
    """An entry that is wrong asks for a claim of another file all the same."""
    for name in ("one", "two", "three"):
        write_claims(name, ENTRIES[:1])
    draft = "- {id: draft, quote: no such words, verdict: true, status: draft}"
    write_claims("one", [draft, "- {use: draft, quote: closed in}"])
    first = check_twice(capsys, monkeypatch)
    write_claims("two", [draft])

    assert check_twice(capsys, monkeypatch) != first


def test_every_day_has_its_own_messages(capsys, monkeypatch):
    """Dates that were to come have come, and reviews are due, whenever a check was kept."""
    days = ["2026-11-28", "2026-11-30", "2026-12-01", "2026-12-02", "2027-01-01"]
    told = [check_twice(capsys, monkeypatch, day) for day in days]
    again = [check(capsys, monkeypatch, day) for day in reversed(days)]

    assert again == told[::-1]
    assert len(set(told)) > 3


def test_stale_sources_are_told_on_their_day(capsys, monkeypatch):
    """With an age for sources the day itself counts."""
    conf = Path("pelicanconf.py").read_text("utf-8")
    write(Path("pelicanconf.py"), f"{conf}FACTCHECK_SOURCES_MAX_AGE = 3\n")
    for day in ("2026-11-28", "2026-11-29"):
        check_twice(capsys, monkeypatch, day)

    assert results() == 6 + ODDS  # once more on each day


@pytest.mark.parametrize("where", ["content/one.md", "content/one.claims.yaml"])
def test_a_check_of_one_file_keeps_what_others_need(where, capsys, monkeypatch):
    """A part of the site leaves the rest of what was kept alone."""
    check(capsys, monkeypatch)
    check_twice(capsys, monkeypatch, "2026-11-28", where)
    check_twice(capsys, monkeypatch, "2026-11-28", "content")

    assert results() == 3


SPOILS = {
    "bits": lambda: KEPT.write_bytes(damage(KEPT.read_bytes())),
    "empty": lambda: KEPT.write_bytes(b""),
    "another program": lambda: execute(KEPT, "PRAGMA application_id = 7"),
    "texts": lambda: execute(KEPT, "UPDATE result SET seen = 'seen'"),
    "of the build": lambda: execute(KEPT, "ALTER TABLE result RENAME seen TO shown"),
    "of another article": lambda: execute(
        KEPT, "UPDATE result SET seen = (SELECT seen FROM result ORDER BY key LIMIT 1)"
    ),
    "a folder": lambda: (KEPT.unlink(), KEPT.mkdir()),
}


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_spoilt_file_changes_nothing(spoil, first, capsys, monkeypatch):
    """Damaged or foreign, it is ignored and written anew."""
    SPOILS[spoil]()

    assert check(capsys, monkeypatch) == first
    assert check(capsys, monkeypatch) == first
    assert spoil == "a folder" or results() == 3


@pytest.mark.parametrize(
    "more",
    ["FACTCHECK_CACHE = False", "CACHE_PATH = 'content/cache'"],
)
def test_a_site_may_keep_nothing(more, site, capsys, monkeypatch):
    """The setting switches it off, and no file is ever written among the articles."""
    conf = Path("pelicanconf.py").read_text("utf-8")
    write(Path("pelicanconf.py"), f"{conf}{more}\n")
    check(capsys, monkeypatch)

    assert list(site.rglob("*.sqlite")) == []


def test_it_lies_beside_the_settings(capsys, monkeypatch):
    """From wherever a check is run."""
    monkeypatch.chdir("content")
    check(capsys, monkeypatch)

    assert not Path("cache").exists()
    assert Path("..", KEPT).is_file()


def test_a_quote_that_its_reader_has_read_is_read_again(capsys, monkeypatch):
    """What the extensions of a site make of a quote is kept, and held against them."""
    write_claims("one", ["- {quote: 'is _open_ ((again))', verdict: true}"])
    check_twice(capsys, monkeypatch)

    assert results() == 3


entries = st.lists(st.sampled_from(ENTRIES), min_size=1, max_size=5)
changes = st.lists(
    st.tuples(
        st.sampled_from(["one", "two", "three"]),
        entries,
        st.dates(date(2026, 11, 25), date(2027, 1, 3)),
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes)
def test_whatever_was_kept_the_messages_are_the_same(capsys, monkeypatch, steps):
    """After any changes of sidecars and days, each with all that was kept before."""
    for name, chosen, day in steps:
        write_claims(name, chosen)
        check_twice(capsys, monkeypatch, day.isoformat())


some_days = st.dates(date(2026, 1, 1), date(2028, 1, 1)).map(date.isoformat)
some_dates = st.one_of(some_days, some_days.map(lambda day: day[:7]), st.just("2027"))


@given(
    some_dates, some_dates, some_dates, st.dates(date(2025, 12, 30), date(2028, 2, 2))
)
def test_between_turning_days_dates_say_the_same(said, source, review, day):
    """What a check finds of dates changes on those days and on no other."""
    text = (
        "claims:\n- {quote: one, verdict: true, checked: 2026-05-05,"
        f" said: {{date: {said}}}, source: {{title: A, date: {source}}},"
        f" review_by: {review}}}\n"
    )
    [claim] = read_sidecar(text).claims
    before, after = (
        [*check_dates(claim, one, is_dated=True)]
        for one in (day - timedelta(days=1), day)
    )

    assert day in {*turning_days(claim)} or before == after


def test_the_last_day_of_all_turns_nothing():
    """A review by the end of the calendar is never due."""
    text = "claims:\n- {quote: one, verdict: true, review_by: 9999-12-31}\n"
    [claim] = read_sidecar(text).claims

    assert [*turning_days(claim)] == []
