"""The demo site as it is published: free of what axe finds, silent, under strict rules."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import run

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import DESKTOP, PHONE
from gestures import click, open_card, tap
from playwright.sync_api import Browser, Page
from serving import served

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
ARTICLE, GUIDE = "articles/promise-without-a-date.html", "writing-claims.html"
CLOSED = ["index.html", "factcheck/index.html", "factcheck/claims/redlines-cable.html"]
OPENED = [(ARTICLE, "plan-and-date"), (GUIDE, "water-boils")]
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
def visit(browser: Browser, demo: str) -> Iterator[Callable[..., Page]]:
    """Get a window on the demo site; its console stays silent."""
    messages: list[str] = []
    contexts = []

    def open_(name: str, *, phone: bool = False, **options: object) -> Page:
        context = browser.new_context(**{**(PHONE if phone else DESKTOP), **options})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: messages.append(message.text))
        page.on("pageerror", lambda error: messages.append(str(error)))
        page.goto(f"{demo}/{name}")
        return page

    yield open_
    for context in contexts:
        context.close()
    assert messages == []


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds, in short."""
    return [
        (each["id"], [node["html"][:90] for node in each["nodes"]])
        for each in Axe().run(page).response["violations"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", [name for name, _ in OPENED] + CLOSED)
def test_axe_finds_nothing(visit, name, scheme):
    """On no kind of page, in neither light."""
    assert violations(visit(name, color_scheme=scheme)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("name", "claim"), OPENED)
def test_axe_finds_nothing_with_an_open_card(visit, name, claim, scheme):
    """Where sentences are marked, a card is as accessible as the page."""
    page = visit(name, color_scheme=scheme)
    click(page, f"#claim-{claim}")
    assert open_card(page) == claim
    page.wait_for_timeout(150)  # it has faded in
    assert violations(page) == []


@pytest.mark.parametrize("name", [ARTICLE, GUIDE, *CLOSED])
def test_nothing_scrolls_sideways_on_the_smallest_screen(visit, name):
    """No page of the site is wider than 320 px."""
    page = visit(name, phone=True, viewport={"width": 320, "height": 640})
    assert page.evaluate(SIDEWAYS) == 0


def test_a_tap_opens_the_sheet(visit):
    """The site's own theme leaves room for the sheet."""
    page = visit(ARTICLE, phone=True)
    tap(page, "#claim-plan-and-date")
    assert open_card(page) == "plan-and-date"
    assert page.evaluate(SIDEWAYS) == 0
