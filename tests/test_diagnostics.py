"""Diagnostics: how they print, for people, editors, servers and programs."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    Location,
    keep_first,
    one_line,
    render_concise,
    render_full,
    render_github,
    shorten,
    sort_by_place,
    to_json,
)
from pelican_factcheck.diagnostics.rules import RULES

LINE = "  verdct: true"
WHERE = Location("story.claims.yaml", 3, 3, 6, LINE)
PROBLEM = Diagnostic("unknown-key", "unknown key `verdct`", WHERE, "write `verdict`")


def test_the_full_form_has_five_parts():
    """Level and name, message, place, the line with a caret, and help."""
    printed = """\
error[unknown-key]: unknown key `verdct`
 --> story.claims.yaml:3:3
  |
3 |   verdct: true
  |   ^^^^^^
  = help: write `verdict`"""

    assert printed == render_full(PROBLEM)


@pytest.mark.parametrize(
    ("number", "listed"),
    [
        (2, "a/1.yaml:3:3, a/2.yaml:3:3"),
        (3, "a/1.yaml:3:3, a/2.yaml:3:3, a/3.yaml:3:3"),
        (1212, "a/1.yaml:3:3, a/2.yaml:3:3, a/3.yaml:3:3, and 1,209 more"),
    ],
)
def test_places_of_one_kind_are_on_one_line(number, listed):
    """Their lines say the same again; three of them are named, and all are in the data."""
    places = [WHERE._replace(path=f"a/{one + 1}.yaml") for one in range(number)]
    related = tuple((place, "here, too") for place in places)
    problem = PROBLEM._replace(related=((WHERE, "the first"), *related))

    printed = render_full(problem).split("\n")

    assert printed[5:] == [
        "  = the first: story.claims.yaml:3:3",
        "  |",
        f"3 | {LINE}",
        "  |   ^^^^^^",
        f"  = here, too: {listed}",
        "  = help: write `verdict`",
    ]
    assert len(to_json(problem)["related"]) == number + 1
    narrow = render_full(problem, width=40).split("\n")
    assert all(len(line) <= 40 for line in narrow)
    assert " ".join(" ".join(narrow).split()) == " ".join(" ".join(printed).split())


def test_colours_are_around_and_not_inside():
    """Without its colours the coloured form is the plain one."""
    colored = render_full(PROBLEM, color=True)
    for code in ("[1;31m", "[1;33m", "[1;36m", "[1m", "[0m"):
        colored = colored.replace(f"\x1b{code}", "")

    assert render_full(PROBLEM) == colored


def test_the_caret_stands_under_wide_letters():
    """Letters that take two cells of a terminal push the caret two cells."""
    where = Location("x", 1, 3, 2, "日本語字 a")
    *_, caret = render_full(Diagnostic("yaml-syntax", "m", where)).split("\n")

    assert caret == "  |     ^^^^"


def test_a_long_line_is_cut_around_its_place():
    """What is shown fits on a screen and has the place in it."""
    where = Location("x", 1, 501, 3, "a" * 500 + "XYZ" + "b" * 500)
    *_, line, caret = render_full(Diagnostic("yaml-syntax", "m", where)).split("\n")

    assert line.startswith("1 | …aaa")
    assert line.endswith("b…")
    assert len(line) < 120
    assert line.index("XYZ") == caret.index("^^^")


def test_a_diagnostic_without_a_place_prints_as_well():
    """A problem of the whole site has no line."""
    problem = Diagnostic("missing-article", "no article", None, "rename it")

    assert render_full(problem) == (
        "error[missing-article]: no article\n = help: rename it"
    )
    assert render_concise(problem) == ("error[missing-article] no article (rename it)")
    assert render_github(problem) == (
        "::error title=missing-article::no article (rename it)"
    )


def test_the_concise_form_is_one_line():
    """Editors and logs get the place first."""
    assert render_concise(PROBLEM) == (
        "story.claims.yaml:3:3: error[unknown-key] unknown key `verdct`"
        " (write `verdict`)"
    )


def test_the_github_form_is_a_workflow_command():
    """The message appears beside the changed line."""
    where = Location("a,b:c.yaml", 3, 3, 6, LINE)
    problem = Diagnostic("no-claims", "100 %\nsure", where)

    assert render_github(problem) == (
        "::warning title=no-claims,file=a%2Cb%3Ac.yaml,line=3,col=3,endColumn=9"
        "::100 %25 sure"
    )


def test_the_json_form_holds_everything():
    """Programs get all parts under their names."""
    problem = Diagnostic("duplicate-key", "m", WHERE, "h", ((WHERE, "first"),))
    place = {"path": "story.claims.yaml", "line": 3, "column": 3, "width": 6}
    place |= {"text": LINE}

    assert {
        "rule": "duplicate-key",
        "level": "error",
        "message": "m",
        "where": place,
        "hint": "h",
        "related": [{"where": place, "message": "first"}],
        "claim": "",
        "edits": [],
    } == json.loads(json.dumps(to_json(problem)))


@each(
    ("text", "line"),
    [
        ("a\nb", "a b"),
        ("a\x1b[31mb\r", "a\\x1b[31mb\\x0d"),
        ("::error::x", ": :error::x"),
        ("  ::stop", ": :stop"),
        ("a ##[error]x", "a ## [error]x"),
        ("\ud800\u202e", "\\ud800\\u202e"),
        ("é日🙂", "é日🙂"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_a_line_of_a_log_carries_no_commands(text, line):
    """Control characters become visible, workflow commands become words."""
    assert line == one_line(text)


@given(st.text(), st.text(min_size=1), st.integers(1, 50), st.integers(1, 50))
def test_no_words_of_an_author_break_a_report(message, text, column, width):
    """Whatever was written, each form has its lines, and they can be encoded."""
    where = Location("x.yaml", 1, min(column, len(text) + 1), width, text)
    problem = Diagnostic("yaml-syntax", message, where, message)

    for printed in (render_concise(problem), render_github(problem)):
        assert printed.isprintable() or not set(printed) & set("\n\r\x1b\x00")
        assert printed.encode()
    excerpt = 3 if text else 0  # of an empty line there is nothing to show
    lines = 2 + excerpt + bool(message)
    assert len(render_full(problem).split("\n")) == lines


def test_an_author_s_words_are_cut_to_a_message():
    """Sixty characters say which text is meant."""
    assert shorten("a  b\nc") == "a b c"
    assert shorten("x" * 61) == "x" * 59 + "…"


def test_diagnostics_are_told_once_and_in_order():
    """A problem that two entries share is one."""
    first = Diagnostic("no-claims", "a", Location(WHERE.path, 1, 1, 1, ""))

    assert sort_by_place([PROBLEM, first, PROBLEM]) == (first, PROBLEM)


def test_every_rule_is_explained():
    """Each rule has a name in kebab-case and says what, why, how and how not."""
    for name, rule in RULES.items():
        assert name == rule.name
        assert name == name.lower().strip("-").replace("_", "-")
        assert all([rule.what, rule.why, rule.example, rule.instead])


def test_of_many_alike_the_first_are_kept_and_the_others_counted():
    """Fifty thousand messages help no author; the kinds after them are kept."""
    many = [PROBLEM._replace(where=WHERE._replace(line=line)) for line in range(1, 8)]
    other = PROBLEM._replace(rule="duplicate-key")

    kept = keep_first([*many, other], most=5)

    assert kept[:5] == tuple(many[:5])
    assert kept[5].message == "2 more of this kind in this file"
    assert kept[5].where == many[4].where
    assert kept[6:] == (other,)
    assert keep_first(many, most=7) == tuple(many)


def test_counting_what_is_counted_loses_nothing():
    """A file keeps the first of its own; a report over many files says the same."""
    many = [PROBLEM._replace(where=WHERE._replace(line=line)) for line in range(1, 20)]
    kept = keep_first(many, most=5)

    assert keep_first(kept, most=5) == kept
    assert keep_first([*kept, *many[5:8]], most=5)[-1].message.startswith("17 more ")
