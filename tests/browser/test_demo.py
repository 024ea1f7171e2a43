"""The demo site as it is published: free of what axe finds, silent, under strict rules."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import run

import pytest
from accessibility import violations, violations_in_both_lights
from conftest import OpenPage
from gestures import click, open_card, settle, tap
from playwright.sync_api import Page
from serving import served

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
ARTICLE, GUIDE = "articles/promise-without-a-date.html", "writing-claims.html"
CLOSED = ["index.html", "factcheck/index.html", "factcheck/claims/redlines-cable.html"]
OPENED = [(ARTICLE, "plan-and-date"), (GUIDE, "water-boils")]
CARD = ".factcheck-card:popover-open"
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the demo site, built as `make html` does."""
    output = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "pelican", "--fatal", "warnings"]
    run(
        [*command, "--settings", ROOT / "pelicanconf.py", "--output", output],
        check=True,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONWARNINGS": "default"},
    )
    with served(output) as address:
        yield address


@pytest.fixture
def visit(new_page: OpenPage, demo: str) -> OpenPage:
    """Open a page of the demo site."""

    def open_(name: str, **options: object) -> Page:
        page = new_page(**options)
        page.goto(f"{demo}/{name}")
        return page

    return open_


@pytest.mark.parametrize("name", CLOSED)
def test_axe_finds_nothing(visit, name):
    """On none of the pages that lead to articles, in neither light."""
    assert violations_in_both_lights(visit(name)) == []


@pytest.mark.parametrize(("name", "claim"), OPENED)
def test_axe_finds_nothing_where_sentences_are_marked(visit, name, claim):
    """On the page, and in a card when it is open, by day and at night."""
    page = visit(name)
    assert violations(page) == []
    click(page, f"#claim-{claim}")
    assert open_card(page) == claim
    settle(page)
    assert violations_in_both_lights(page, CARD) == []


def test_nothing_scrolls_sideways_on_the_smallest_screen(visit, demo):
    """No page of the site is wider than 320 px, with the sheet and without."""
    page = visit(ARTICLE, phone=True, size={"width": 320, "height": 640})
    tap(page, "#claim-plan-and-date")
    assert open_card(page) == "plan-and-date"
    assert page.evaluate(SIDEWAYS) == 0
    for name in [ARTICLE, GUIDE, *CLOSED]:
        page.goto(f"{demo}/{name}")
        assert page.evaluate(SIDEWAYS) == 0, name


def test_a_tap_opens_the_sheet(visit):
    """The site's own theme leaves room for the sheet."""
    page = visit(ARTICLE, phone=True)
    tap(page, "#claim-plan-and-date")
    assert open_card(page) == "plan-and-date"
    assert page.evaluate(SIDEWAYS) == 0
