"""What was wrong in every browser is right in Firefox, too, and what it does otherwise."""

from itertools import pairwise

import pytest
from firefox import Firefox
from gestures import COVERED, LONGEST_LINE, OPEN_CARD, VERDICT_IN_VIEW

pytestmark = pytest.mark.browser

GLANCE = "document.querySelector('.factcheck-glance:popover-open')"
FOCUSED = "document.activeElement.id"
IN_CARD = "Boolean(document.activeElement.closest('#claim-wall-note'))"


@pytest.fixture
def open_page(firefox: Firefox, base_url: str):
    """Open a page of the suite's site in Firefox."""

    def open_(name: str = "light", fragment: str = "", **size: int) -> Firefox:
        firefox.open(f"{base_url}/{name}.html{fragment}", **size)
        return firefox

    return open_


def point_of(page: Firefox, selector: str) -> list[float]:
    """A point on the longest line of the element, in view."""
    page.evaluate(
        f"document.querySelector({selector!r}).scrollIntoView({{block: 'nearest'}}) ?? 1"
    )
    return page.evaluate(f"({LONGEST_LINE})({selector!r})")


def hover(page: Firefox, selector: str) -> None:
    """Rest on the element until its card is open."""
    x, y = point_of(page, selector)
    page.move(x - 2, y)
    page.move(x, y)
    page.wait_until(GLANCE)


def click(page: Firefox, selector: str) -> None:
    """Click on the text of the element, and see a whole card."""
    page.click(*point_of(page, selector))
    page.wait_until(f"({OPEN_CARD}) && !{GLANCE}")


def test_the_wheel_belongs_to_the_page(open_page):
    """With the pointer on a glance the page scrolls on, notch by notch (5.1)."""
    page = open_page()
    hover(page, "#claim-wall")
    x, y = page.evaluate(
        f"(box => [box.left + 60, box.top + 60])({GLANCE}.getBoundingClientRect())"
    )
    page.move(x, y)
    for notch in range(1, 5):
        page.wheel(x, y)
        page.wait_until(f"scrollY >= {notch * 40}")
    page.wait_until(f"!{GLANCE}")


@pytest.mark.parametrize("claim", ["wall", "tea", "coffee"])
def test_hovering_covers_no_line_at_400_per_cent(open_page, claim):
    """A mouse in a window of 320 by 256 px: the sentence stays in sight (5.2)."""
    page = open_page(width=320, height=256)
    x, y = point_of(page, f"#claim-{claim}")
    page.move(x - 2, y)
    page.move(x, y)
    page.evaluate("(window.rested = false, setTimeout(() => rested = true, 600))")
    page.wait_until("rested")
    assert page.evaluate(f"({COVERED})({claim!r})") == 0


def test_a_card_opens_at_its_beginning(open_page):
    """However far it was scrolled; and its head stays in view (5.3)."""
    page = open_page()
    click(page, "#claim-wall")
    page.evaluate("document.querySelector('#claim-wall-note').scrollTo(0, 300) ?? 1")
    page.wait_until("document.querySelector('#claim-wall-note').scrollTop > 100")
    assert page.evaluate(VERDICT_IN_VIEW)
    page.press("Escape")
    page.wait_until(f"({OPEN_CARD}) === ''")
    click(page, "#claim-wall")
    assert page.evaluate("document.querySelector('#claim-wall-note').scrollTop") == 0


def test_n_goes_through_what_is_closed(open_page):
    """Details, tabs and choices open, and the focus goes along (5.4)."""
    page = open_page("everywhere")
    places = page.evaluate(
        "[...document.querySelectorAll('.factcheck-marker')].map((marker) => marker.id)"
    )[:18]
    page.evaluate("document.querySelector('.factcheck-marker').focus() ?? 1")
    seen = [page.evaluate(FOCUSED)]
    for _ in places[1:]:
        page.press("n")
        seen.append(page.evaluate(FOCUSED))
    assert seen == places


def test_find_in_page_reads_across_a_marker(open_page):
    """The author's words stand together (5.5)."""
    page = open_page()
    assert page.evaluate("window.find('naked eye. It is a line')")


def test_a_card_grows_with_the_readers_font(open_page):
    """No upper bound in px (5.6)."""
    page = open_page("large")
    click(page, "#claim-wall")
    size = "parseFloat(getComputedStyle(document.querySelector('#claim-wall-note')).fontSize)"
    assert page.evaluate(size) > 32


def test_copied_words_keep_their_quotation_marks(open_page):
    """They are characters (5.9)."""
    page = open_page()
    page.evaluate(
        "getSelection().selectAllChildren(document.querySelector('#claim-reef-note')) ?? 1"
    )
    assert "“The Great Barrier Reef" in page.evaluate("String(getSelection())")


def test_tab_goes_from_the_marker_into_its_card_and_on(open_page):
    """In this browser, too, a glance stands in the order of the keys."""
    page = open_page()
    page.evaluate("document.querySelector('#claim-reef-marker').focus() ?? 1")
    page.press("Tab")  # past what the reef's glance would hold, or onto the next marker
    page.wait_until(f"{FOCUSED} === 'claim-wall-marker'")
    page.wait_until(GLANCE)
    page.press("Tab")
    assert page.evaluate(IN_CARD)
    page.press("Shift", "Tab")
    page.wait_until(f"{FOCUSED} === 'claim-wall-marker'")
    page.press("Tab")
    assert page.evaluate(IN_CARD)
    page.press("Escape")
    page.wait_until(f"{FOCUSED} === 'claim-wall-marker'")


def test_tab_leaves_a_whole_card_at_its_ends(open_page):
    """From its last control on to what stands behind the marker, and never round."""
    page = open_page()
    page.evaluate("document.querySelector('#claim-wall-marker').focus() ?? 1")
    page.press("Enter")
    page.wait_until(f"({OPEN_CARD}) && !{GLANCE}")
    stops = 0
    while stops < 40 and page.evaluate(IN_CARD if stops else "true"):
        page.press("Tab")
        stops += 1
    assert 3 < stops < 40
    assert page.evaluate(
        "document.querySelector('#claim-wall-marker')"
        ".compareDocumentPosition(document.activeElement) & 4"
    )
    assert not page.evaluate("document.activeElement.closest('.factcheck-list')")


def test_the_margin_stands_beside_its_lines(open_page):
    """Placed by names that the script hands on, since attributes cannot name here.

    A browser that cannot place one box beside another keeps to glances and cards.
    """
    page = open_page("margins", width=1300, height=900)
    boxes = page.evaluate(
        "[...document.querySelectorAll('.factcheck-beside')].map((each) =>"
        " [each.getBoundingClientRect(), each.checkVisibility({visibilityProperty: true})])"
        ".filter((pair) => pair[1]).map((pair) => [pair[0].left, pair[0].top, pair[0].bottom])"
    )
    text = page.evaluate(
        "document.querySelector('main p').getBoundingClientRect().right"
    )
    top = page.evaluate(
        "document.querySelector('#claim-heading-1').getBoundingClientRect().top"
    )
    if not page.evaluate("CSS.supports('anchor-name: --a')"):
        assert boxes == []
        hover(page, "#claim-heading-1")
        return
    assert len(boxes) > 20
    assert all(box[0] >= text for box in boxes)
    assert abs(boxes[0][1] - top) < 40
    assert all(above[2] <= below[1] for above, below in pairwise(boxes))
