"""What is read without places is what is read with them."""

from pathlib import Path

import pytest
import yaml
from casefile import read_cases
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.sidecar import yamltree
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.fastpath import read_right_claims
from pelican_factcheck.sidecar.models import Reading
from pelican_factcheck.sidecar.reader import (
    Pointer,
    Sidecar,
    read_sidecar,
    read_with_places,
)
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE
from pelican_factcheck.sidecar.yamltext import Lines

HERE = Path(__file__).parent
MANUAL = [*(HERE.parent / "content").rglob("*.claims.yaml")]
CASES = [case.blocks["yaml"] for case in read_cases(HERE / "cases" / "sidecars")]
RIGHT = """\
format: 1
defaults:
  checked: {by: Ada, date: 2026-11-20}
  tags: [moon, river]
sources:
  memoir: {title: "The Back Channel", author: William J. Burns, isbn: "9780525508861"}
  cable:
    url: https://example.org/a?b=c
    source: memoir
claims:
- quote: The alliance first promised membership – in 2008
  also: [two, {quote: three, prefix: 'it''s '}]
  verdict: true
  explanation: |
    *Words*, and "more".
  sources: [cable, https://example.org/]
- id: second
  quote: >
    over two
    lines
  prefix: "before "
  checked: {date: 2026-12-01}
  status: corrected
  now: something else
  also: one
  verdict: Mostly false
  source: {source: memoir, quote: "a\\tb", shows: against}
"""


def reading() -> Reading:
    """What a file is read against that has no library."""
    return Reading(DEFAULT_SCALE)


def read_right(text: str) -> tuple[Claim, ...] | None:
    """Read *text* without places."""
    right = read_right_claims(Lines.split(text, "x.claims.yaml"), reading())
    return right and right.claims


def agree(text: str) -> bool:
    """Hold the two readings of *text* to be one; return whether there were two."""
    right = read_right_claims(Lines.split(text, "x.claims.yaml"), reading())
    if right is None:
        return False
    read = read_with_places(text, "x.claims.yaml", reading())
    assert read == Sidecar(right.claims, ())
    pointer = Pointer("x.claims.yaml", lambda: text)
    for claim in right.claims:
        for name in ("sources", "context"):
            for place in range(len(getattr(claim, name))):
                known = right.locate(claim, (name, place))
                assert known in (None, pointer.locate(claim, (name, place)))
    return True


def test_a_file_that_is_right_is_read_without_places():
    """With all that such files have: defaults, sources, several quotes, styles of text."""
    claims = read_right(RIGHT)

    assert claims
    assert agree(RIGHT)
    assert read_sidecar(RIGHT, "x.claims.yaml").claims == claims
    assert [len(claim.quotes) for claim in claims] == [3, 3]


@pytest.mark.parametrize("path", MANUAL, ids=lambda path: path.name)
def test_the_manual_is_read_alike(path):
    """The claims of the demo site."""
    agree(path.read_text("utf-8"))


def test_most_of_the_manual_is_read_without_places():
    """Else there would be nothing to gain."""
    right = [path for path in MANUAL if agree(path.read_text("utf-8"))]

    assert len(right) > len(MANUAL) / 2


@each("text", CASES)
def test_the_cases_are_read_alike(text):
    """What is wrong, in all ways that are known, has no claims here."""
    agree(text)


def test_comments_behind_values_without_words_are_nothing_unusual():
    """Behind words they may be lost text, also below a mapping in the same list."""
    text = RIGHT.replace("Mostly false", "false # seen twice")

    assert read_right(text)
    assert agree(text)
    for lost in (
        "    also: one # two\n",
        "    also: [{quote: a, nth: 1}, b # c\n    ]\n",
    ):
        assert read_right(text.replace("  also: one\n", lost[2:])) is None


ONE = "claims:\n- quote: one\n  verdict: true\n"


@each(
    "text",
    [
        *("", "# none\n", "claims:\n", "claims: []\n", "words", "- quote: one\n"),
        *("claims: {quote: one}\n", "claims: [one]\n", "claims: [[one]]\n"),
        *(f"{ONE}---\n{ONE}", f"{ONE}{ONE}", f"%YAML 1.1\n---\n{ONE}", f"\u202e{ONE}"),
        *(f"&a {ONE}", f"{ONE}  summary: &a b\n", f"{ONE}  tags: [&a b, *a]\n"),
        *(
            f"{ONE}  &a tags: b\n",
            f"{ONE}  tags: &a [b]\n",
            f"{ONE}  said: &a {{where: b}}\n",
        ),
        *("claims: &a\n- {quote: one, verdict: true}\n", f"{ONE}  [a]: b\n"),
        *(f"{ONE}  summary:\n", f"{ONE}  summary: ~\n", f"{ONE}  tags: [null]\n"),
        *(f"{ONE}  quote: two\n", f"{ONE}  ? tags\n", f"{ONE}  tags: [b\n"),
        *(f"{ONE}  summary: one #two\n", f"{ONE}  summary: !str one\n"),
        *(
            f"{ONE}  tags: {'[' * 9}b{']' * 9}\n",
            f"{ONE}  said: {'{a: ' * 9}b{'}' * 9}\n",
        ),
        *(f"{ONE}  summary: {'a' * 100_001}\n", f"{ONE}- use: other\n  quote: two\n"),
        *(
            f"format: 2\n{ONE}",
            f"form: 1\n{ONE}",
            f"defaults: []\n{ONE}",
            f"sources: a\n{ONE}",
        ),
        *(f"sources: {{a: {{title: b}}}}\n{ONE}", f"sources: {{a: [b]}}\n{ONE}"),
        *(f"defaults: {{status: no}}\n{ONE}", f"{ONE}- quote: two\n  verdict: maybe\n"),
        *(
            f"{ONE}  id: a\n- {{id: a, quote: two, verdict: true}}\n",
            f"{ONE}  id: A b\n",
        ),
        f"defaults: {{checked: Ada}}\n{ONE}  checked: {{date: 2026-01-01}}\n",
        f"defaults: {{checked: {{by: Ada}}}}\n{ONE}  checked: 2026-01-01\n",
    ],
)
def test_what_is_unusual_is_left_to_the_reader_of_places(text):
    """Wrong, warned of, or right and rare."""
    assert read_right(text) is None


SPOTS = [
    place
    for place in range(len(RIGHT) + 1)
    if not (RIGHT[place - 1 : place].isalpha() and RIGHT[place : place + 1].isalpha())
]
SLIPS = [
    *("\n", " ", "  ", ": ", "- ", "'", '"', "[", "}", ",", "!", "\t", "#", " # "),
    *("&a ", "*a", "~", "null", "%", "\\", "\u202e", "\u00a0", "é", "\ufeff", "--- "),
    *("use: x\n", "quote:", "x: y\n  ", "{}", "''", "|", "? ", "<<", "<<<<<<< "),
    *("\n---\n", "\n...\n", "\r", "\u2028", "\x07", "\ud800", "\ufdd0"),
]


@given(
    st.lists(
        st.tuples(st.sampled_from(SPOTS), st.integers(0, 12), st.sampled_from(SLIPS)),
        max_size=3,
    ),
    st.sampled_from([yaml.CSafeLoader, yaml.SafeLoader]),
)
def test_a_slip_anywhere_is_read_alike(slips, loader):
    """Whatever is put in, or in the place of some characters, by either parser."""
    text = RIGHT
    for place, length, slip in slips:
        text = text[:place] + slip + text[place + length :]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yamltree, "LOADER", loader)
        agree(text)
