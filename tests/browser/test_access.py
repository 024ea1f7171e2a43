"""Axe finds nothing, in any theme, closed and open."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from contrast import faint, ratios
from gestures import click, open_card, tap

pytestmark = pytest.mark.browser

THEMES = ["light", "dark", "sepia", "important", "arabic", "quiet"]


def violations(page):
    """What axe finds, in short; it needs a clock that runs."""
    page.clock.resume()
    found = Axe().run(page).response["violations"]
    return [
        (each["id"], [node["html"][:90] for node in each["nodes"]]) for each in found
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing(open_page, theme):
    """Closed and open, on any paper; and all text of ours has contrast."""
    page = open_page(theme)
    assert violations(page) == []
    click(page, "#claim-wall")
    assert open_card(page) == "wall"
    page.wait_for_timeout(150)  # the card has faded in
    assert violations(page) == []
    texts = ".factcheck-marker, .factcheck-card:popover-open"
    assert len(ratios(page, texts)) > 20
    assert faint(page, texts) == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_a_phone(open_page, theme):
    """With the sheet open, too."""
    page = open_page(theme, phone=True)
    tap(page, "#claim-wall")
    assert open_card(page) == "wall"
    page.wait_for_timeout(150)
    assert violations(page) == []
