"""Where a card stands, and that nothing of ours stands where no reader sees it."""

import pytest
from gestures import card_box, click, open_card, overlaps, point_of

pytestmark = pytest.mark.browser

LOW = {"width": 1000, "height": 500}
"""Too low for a long card above or below a sentence in the middle."""

TO_MIDDLE = """
([selector, lower]) => {
  const line = document.querySelector(selector).getBoundingClientRect();
  scrollBy(0, (line.top + line.bottom - innerHeight) / 2 - lower);
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
    page = open_page(size=LOW)
    bring_to_middle(page, "#claim-wall", lower=lower)
    click(page, "#claim-wall")
    assert open_card(page) == "wall"
    assert is_in_view(page)
    assert not overlaps(page, "#claim-wall")
    assert (card_box(page)["y"] > point_of(page, "#claim-wall")[1]) == (lower == 0)
    assert page.evaluate(IS_CUT)


@pytest.mark.parametrize("name", ["light", "arabic"])
def test_words_for_screen_readers_lie_on_their_sign(open_page, name):
    """Without script: in any direction of the text, so that no page scrolls sideways."""
    page = open_page(name, script=False)
    assert page.evaluate(LABELS_BESIDE_THEIR_SIGNS) == 0
    assert page.evaluate(SIDEWAYS) == 0
