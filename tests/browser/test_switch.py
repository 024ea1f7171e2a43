"""The reader's switch hides marks and markers, with and without script."""

import pytest
from gestures import hover, open_card

pytestmark = pytest.mark.browser

UNDERLINE = "getComputedStyle(document.querySelector('#claim-wall')).textDecorationLine"
MARKER = "getComputedStyle(document.querySelector('#claim-wall-marker')).display"


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_the_switch_hides_marks_and_keeps_notes(open_page, script):
    """An article without marks still has its list."""
    page = open_page(script=script)
    page.locator(".factcheck-switch").uncheck()
    assert page.evaluate(UNDERLINE) == "none"
    assert page.evaluate(MARKER) == "none"
    assert page.locator("#claim-wall-note").is_visible()
    page.locator(".factcheck-switch").check()
    assert page.evaluate(UNDERLINE) == "underline"


def test_the_switch_is_remembered(open_page):
    """The choice holds on the next page, and no card opens there."""
    page = open_page()
    page.locator(".factcheck-switch").uncheck()
    page.goto(page.url.replace("light", "sepia"))
    assert not page.locator(".factcheck-switch").is_checked()
    hover(page, "#claim-wall")
    assert open_card(page) == ""
    page.locator(".factcheck-switch").check()
    page.reload()
    assert page.locator(".factcheck-switch").is_checked()


def test_quiet_marks_leave_true_sentences_alone(open_page):
    """In quiet mode a true sentence has its marker and no line; it still opens."""
    page = open_page("quiet")
    line = "(id) => getComputedStyle(document.getElementById(id)).textDecorationLine"
    assert page.evaluate(line, "claim-reef") == "none"
    assert page.evaluate(line, "claim-wall") == "underline"
    hover(page, "#claim-reef")
    assert open_card(page) == "reef"
