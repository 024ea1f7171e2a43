"""Axe finds nothing, in any theme, closed and open."""

import pytest
from accessibility import COLOURS, LOOKS, violations
from contrast import faint, ratios
from gestures import click, hover, open_card, settle, tap

pytestmark = pytest.mark.browser

# The others are built of the same elements as the first, under other style sheets.
THEMES = {
    "light": None,
    "arabic": None,
    "dark": COLOURS,
    "sepia": COLOURS,
    "important": LOOKS,
    "quiet": LOOKS,
}


OPEN = ".factcheck-card:popover-open"


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing(open_page, theme):
    """Closed and open, on any paper; and all text of ours has contrast."""
    page = open_page(theme)
    page.clock.resume()  # axe needs one that runs
    rules = THEMES[theme]
    assert violations(page, rules=rules) == []
    click(page, "#claim-wall")
    assert open_card(page) == "wall"
    settle(page)
    assert violations(page, OPEN, rules) == []
    texts = ".factcheck-marker, .factcheck-card:popover-open"
    assert len(ratios(page, texts)) > 20
    assert faint(page, texts) == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_a_phone(open_page, theme):
    """With the sheet open, too."""
    page = open_page(theme, phone=True)
    tap(page, "#claim-wall")
    assert open_card(page) == "wall"
    page.clock.resume()
    settle(page)
    assert violations(page, rules=THEMES[theme]) == []


@pytest.mark.parametrize("theme", ["light", "dark", "arabic", "everywhere"])
def test_axe_finds_nothing_in_a_glance(open_page, theme):
    """What hovering shows is held to the same rules."""
    page = open_page(theme)
    claim = "prose-1" if theme == "everywhere" else "wall"
    hover(page, f"#claim-{claim}")
    assert open_card(page) == claim
    page.clock.resume()
    settle(page)
    assert violations(page, OPEN, THEMES.get(theme)) == []
    assert faint(page, OPEN) == {}


def test_links_under_the_pointer_can_be_read(open_page):
    """A theme that paints a ground under such links does not do so in the card."""
    page = open_page("sepia")
    click(page, "#claim-wall")
    page.clock.run_for(200)
    page.locator(".factcheck-card:popover-open a").first.hover()
    assert faint(page, ".factcheck-card:popover-open") == {}
