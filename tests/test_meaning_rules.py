"""The rules of meaning: each case shows what one of them has to say."""

import re
from datetime import date
from pathlib import Path

import pytest
import yaml
from casefile import check_or_update, read_cases
from tables import each

from pelican_factcheck.annotating.article import annotate
from pelican_factcheck.checking.meaning import (
    check_meaning,
    find_overlaps,
    first_day,
    last_day,
)
from pelican_factcheck.checking.sitewide import find_contradictions, state_claims
from pelican_factcheck.diagnostics.diagnostic import (
    DEMANDED,
    DEMANDS,
    render_full,
    sort_by_place,
)
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.settings import read_settings
from pelican_factcheck.sidecar.reader import Pointer, read_sidecar
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, check_scale

FOLDER = Path(__file__).parent / "cases"
CASES = read_cases(FOLDER / "meaning")
TODAY = date(2026, 11, 24)
DUE = {"unsourced-claim"}


def test_every_demand_says_what_it_wants():
    """In words: the name of a rule is that of a fault, which nobody demands."""
    assert DEMANDED.keys() == {*DEMANDS}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_case(case, update):
    """A rule finds what its case shows, and nothing else."""
    rule = re.findall(r"[\w-]+", case.id.partition(" ")[2])[0]
    found = [
        *claim_problems(case.blocks, rule),
        *check_scale(scale_of(case.blocks)),
    ]
    told = sort_by_place([problem for problem in found if problem.rule == rule])
    printed = "\n\n".join(render_full(problem) for problem in told)
    check_or_update(case, "text diagnostics", printed, update=update)


def claim_problems(blocks, rule):
    """What the rules have against the claims of a case."""
    text, other = blocks.get("yaml", ""), blocks.get("yaml other", "")
    if not text:
        return []
    sidecar = read_sidecar(text, "story.claims.yaml")
    page = annotate(blocks.get("html article", ""), sidecar.claims)
    passages = {}
    for anchor in page.anchors:
        passages.setdefault(anchor.claim.id, []).append(anchor.text)
    beyond = read_sidecar(other, "other.claims.yaml").claims
    assert sidecar.diagnostics == ()
    return [
        *check_meaning(
            sidecar.claims,
            today=TODAY,
            rules={rule},
            passages=passages,
            undated=() if "html article" in blocks else {c.id for c in sidecar.claims},
            pointer=Pointer("story.claims.yaml", lambda: text),
        ),
        *page.diagnostics,
        *find_overlaps(page.anchors),
        *find_contradictions(state_claims([*sidecar.claims, *beyond], "en")),
    ]


def scale_of(blocks):
    """The verdicts of a case's site."""
    if "yaml verdicts" not in blocks:
        return DEFAULT_SCALE
    verdicts = yaml.safe_load(blocks["yaml verdicts"])
    return read_settings({"FACTCHECK_VERDICTS": verdicts}).verdicts


def test_the_scale_that_comes_with_the_plugin_is_sound():
    """No rule has anything against the default scale."""
    assert check_scale(DEFAULT_SCALE) == []


def test_every_rule_has_a_case():
    """For each rule there is a case file that shows its exact output."""
    texts = [path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.md")]
    shown = set(re.findall(r"(?:error|warning)\[([a-z-]+)\]", "\n".join(texts)))

    assert RULES.keys() - shown == set()


def test_a_rule_says_the_same_beside_others():
    """What is not asked for is left out, and nothing else."""
    texts = [case.blocks.get("yaml", "") for case in CASES]
    told = set()
    for text in filter(None, texts):
        claims = read_sidecar(text, "story.claims.yaml").claims
        every = check_meaning(claims, today=TODAY)
        told |= {one.rule for one in every}
        for rule in {*told, "no-archive"}:
            alone = check_meaning(claims, today=TODAY, rules={rule})
            assert alone == [one for one in every if one.rule == rule]

    assert {"claim-long", "no-archive", "source-without-words", "fused-quote"} <= told


def test_claims_without_a_file_have_a_place_all_the_same():
    """Without a pointer into a file, diagnostics point at the claim or its quote."""
    text = "claims:\n- quote: “It is … so”\n  verdict: false\n"
    text += "  source: {title: A, quote: It is}\n"
    claims = read_sidecar(text, "story.claims.yaml").claims
    found = check_meaning(claims, today=TODAY)
    places = {problem.rule: problem.where.column for problem in found}

    assert places["fused-quote"] == 10
    assert places["verdict-without-reason"] == 3


def test_a_file_that_has_changed_since_is_no_harm():
    """Claims that are no longer in the file keep the place that they had."""
    claims = read_sidecar("claims:\n- quote: It is so\n  verdict: true\n").claims
    for text in ("", "claims:\n", "claims: [{quote: another, verdict: true}]"):
        pointer = Pointer("story.claims.yaml", lambda text=text: text)
        [found] = check_meaning(claims, today=TODAY, rules=DUE, pointer=pointer)

        assert found.where == claims[0].where


@each(
    ("written", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-12", date(2024, 12, 1), date(2024, 12, 31)),
        ("2024-02-03", date(2024, 2, 3), date(2024, 2, 3)),
    ],
)
def test_a_date_is_a_period(written, first, last):
    """A year and a month have a first and a last day."""
    assert (first_day(written), last_day(written)) == (first, last)


@each(
    ("line", "told"),
    [
        ("also: It was closed.", ["It was closed."]),
        ("also: [it  was CLOSED]", ["it  was CLOSED"]),
        ("also: [Nobody came., It was opened., nobody came]", ["nobody came"]),
        ("also: [{quote: It was closed., prefix: so}]", []),
        ("also: [{quote: It was closed., nth: 2}, Nobody came.]", []),
    ],
)
def test_a_claim_that_quotes_the_same_words_twice_is_told(line, told):
    """One of the two does nothing."""
    text = f"claims:\n- quote: It was closed.\n  verdict: true\n  {line}\n"
    claims = read_sidecar(text).claims

    found = list(
        check_meaning(claims, today=TODAY, rules=frozenset({"duplicate-claim"}))
    )

    assert [
        one.where.text[one.where.column - 1 :][: one.where.width] for one in found
    ] == told
    assert {one.message.partition("` ")[2] for one in found} <= {
        "is quoted by this claim already"
    }


def test_in_a_series_of_claims_those_at_odds_are_found():
    """A figure tells the others apart; one is denied, one stands there twice."""
    series = [
        f"- {{quote: q{number}, verdict: {verdict}, claim: {words}}}"
        for number, (words, verdict) in enumerate(
            [
                *(
                    (f"The mayor has closed {n} wells of the town", "true")
                    for n in range(100, 130)
                ),
                *(
                    (f"Nobody closed {n} wells of the town", "true")
                    for n in range(200, 230)
                ),
                ("The mayor has not closed 107 wells of the town", "true"),
                ("Nobody closed the 207 wells of the town", "false"),
            ]
        )
    ]
    claims = read_sidecar("claims:\n" + "\n".join(series)).claims
    assert len(claims) == 62

    told = [one.message for one in find_contradictions(state_claims(claims, "en"))]

    assert len(told) == 2
    assert "107 wells of the town`, which says the opposite, is also `true`" in told[0]
    assert "207 wells of the town`, which says the same, is `true`" in told[1]
