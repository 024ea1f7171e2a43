"""Where a card stands, and that nothing of ours stands where no reader sees it."""

import pytest
from gestures import card_box, click, open_card, overlaps, point_of, wait_until
from pages import STATIC

pytestmark = pytest.mark.browser

LOW = {"width": 1000, "height": 500}
"""Too low for a long card above or below a sentence in the middle."""

TO_MIDDLE = """
([selector, lower]) => {
  const line = document.querySelector(selector).getBoundingClientRect();
  scrollBy(0, (line.top + line.bottom - innerHeight) / 2 - lower);
}
"""

# Safari 26 does this on pages that are scrolled.
PUT_ABOVE_THE_WINDOW = """
() => {
  const styles = new CSSStyleSheet();
  styles.replaceSync(`.factcheck-card:popover-open:not([style]) {
    position-area: none !important; inset: -900px auto auto 0 !important }`);
  document.adoptedStyleSheets = [styles];
}
"""

LABELS_BESIDE_THEIR_SIGNS = """
[...document.querySelectorAll('.factcheck-label')].filter((label) => {
  const inner = label.getBoundingClientRect();
  const outer = label.parentNode.getBoundingClientRect();
  return inner.left < outer.left || inner.right > outer.right || inner.width < 2;
}).length
"""
IS_CUT = """
(() => {
  const card = document.querySelector('.factcheck-card:popover-open');
  return card.scrollHeight > card.clientHeight;
})()
"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def is_in_view(page):
    """Whether the window shows the whole card."""
    box = card_box(page)
    return box["y"] >= 0 and box["y"] + box["height"] <= page.viewport_size["height"]


def bring_to_middle(page, selector, *, lower=0):
    """Scroll until the element is in the middle, or some pixels below it."""
    page.evaluate(TO_MIDDLE, [selector, lower])


@pytest.mark.parametrize(
    "lower", [pytest.param(0, id="below"), pytest.param(80, id="above")]
)
def test_a_card_is_made_to_fit_where_there_is_some_room(open_page, lower):
    """A long card is cut, and scrolls, rather than cover its sentence."""
    page = open_page(viewport=LOW)
    bring_to_middle(page, "#claim-wall", lower=lower)
    click(page, "#claim-wall")
    assert open_card(page) == "wall"
    assert is_in_view(page)
    assert not overlaps(page, "#claim-wall")
    assert (card_box(page)["y"] > point_of(page, "#claim-wall")[1]) == (lower == 0)
    assert page.evaluate(IS_CUT)


def test_a_card_that_the_browser_puts_above_the_window_comes_back(open_page):
    """It stands below its sentence, in view, and keeps nothing of that when closed."""
    page = open_page()
    page.evaluate(PUT_ABOVE_THE_WINDOW)
    bring_to_middle(page, "#claim-wall")
    click(page, "#claim-wall")
    assert open_card(page) == "wall"
    assert is_in_view(page)
    assert card_box(page)["y"] > point_of(page, "#claim-wall")[1]
    assert not overlaps(page, "#claim-wall")
    page.keyboard.press("Escape")
    wait_until(page, "!document.querySelector('.factcheck-card[style]')")


@pytest.mark.parametrize("name", ["light", "arabic"])
def test_words_for_screen_readers_lie_on_their_sign(open_page, name):
    """Whatever the direction of the text, so that no page scrolls to them sideways."""
    page = open_page(name)
    assert page.evaluate(LABELS_BESIDE_THEIR_SIGNS) == 0
    assert page.evaluate(SIDEWAYS) == 0


def without_anchors(route):
    """Serve the style sheet as a browser reads it that has no anchor positioning."""
    styles = (STATIC / "factcheck.css").read_text(encoding="utf-8")
    older = styles.replace("position-area", "unknown-property")
    route.fulfill(body=older, content_type="text/css")


@pytest.mark.parametrize(
    ("phone", "right", "bottom"), [(False, 988, 788), (True, 390, 844)]
)
def test_a_browser_without_anchors_docks_the_card(
    new_page, base_url, phone, right, bottom
):
    """Near the corner of a window, and over the whole width of a phone."""
    page = new_page(phone=phone)
    page.route("**/factcheck.css", without_anchors)
    page.goto(f"{base_url}/light.html")
    click(page, "#claim-wall")
    assert open_card(page) == "wall"
    box = card_box(page)
    assert box["x"] >= 0
    assert box["x"] + box["width"] == pytest.approx(right, abs=1)
    assert box["y"] + box["height"] == pytest.approx(bottom, abs=7)
