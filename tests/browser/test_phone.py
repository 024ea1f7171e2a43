"""What a finger does on a small screen."""

import pytest
from gestures import card_box, open_card, overlaps, point_of, tap

pytestmark = pytest.mark.browser

SMALLEST = {"width": 320, "height": 640}


def test_a_tap_opens_a_sheet_that_leaves_the_sentence_in_view(open_page):
    """The sheet spans the bottom of the screen, below the sentence."""
    page = open_page(phone=True)
    tap(page, "#claim-wall")
    assert open_card(page) == "wall"
    box = card_box(page)
    assert box["x"] == 0
    assert box["width"] == 390
    assert box["y"] + box["height"] == pytest.approx(844, abs=1)
    assert not overlaps(page, "#claim-wall")
    assert (
        page.evaluate(
            "document.querySelector('#claim-wall').getBoundingClientRect().top"
        )
        >= 0
    )


def test_a_sentence_at_the_bottom_moves_up(open_page):
    """A sentence that the sheet would cover is scrolled above it."""
    page = open_page(phone=True)
    page.evaluate(
        "scrollTo(0, document.querySelector('#claim-tea').getBoundingClientRect().top - 700)"
    )
    tap(page, "#claim-tea")
    assert open_card(page) == "tea"
    assert not overlaps(page, "#claim-tea")


def test_a_tap_outside_closes(open_page):
    """A tap on plain text closes the sheet."""
    page = open_page(phone=True)
    tap(page, "#claim-wall")
    page.touchscreen.tap(5, 200)
    assert open_card(page) == ""


def test_the_cross_closes(open_page):
    """A tap on × closes the sheet."""
    page = open_page(phone=True)
    tap(page, "#claim-wall")
    page.get_by_role("button", name="Close").tap()
    assert open_card(page) == ""


def test_targets_are_as_big_as_fingers(open_page):
    """Every button of the sheet has 44 by 44 px."""
    page = open_page(phone=True)
    tap(page, "#claim-wall")
    for button in page.get_by_role("button").all():
        box = button.bounding_box()
        assert box["width"] >= 44
        assert box["height"] >= 44


def test_a_marker_is_easy_to_hit(open_page):
    """A tap beside the small icon is a tap on it."""
    page = open_page(phone=True)
    x, y = page.evaluate(
        "(() => { const box = document.querySelector('#claim-reef-marker').getBoundingClientRect();"
        " return [box.x + box.width / 2, box.y - 6] })()"
    )
    page.touchscreen.tap(x, y)
    assert open_card(page) == "reef"


def test_a_marker_opens_the_sheet_too(open_page):
    """A tap on the marker is as good as one on the sentence."""
    page = open_page(phone=True)
    page.touchscreen.tap(*point_of(page, "#claim-reef-marker"))
    assert open_card(page) == "reef"


@pytest.mark.parametrize("name", ["light", "arabic", "important"])
def test_nothing_scrolls_sideways_on_the_smallest_screen(open_page, name):
    """At 320 px the page is as wide as the screen, with the sheet and without."""
    page = open_page(name, phone=True, size=SMALLEST)
    sideways = (
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert page.evaluate(sideways) == 0
    tap(page, "#claim-crime-marker")
    assert open_card(page) == "crime"
    assert page.evaluate(sideways) == 0
    inside = "(() => { const card = document.querySelector('.factcheck-card:popover-open'); return card.scrollWidth - card.clientWidth })()"
    assert page.evaluate(inside) == 0
