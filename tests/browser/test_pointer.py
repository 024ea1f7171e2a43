"""What a mouse does: resting, leaving, pinning, and all that must open nothing."""

import pytest
from gestures import (
    card_box,
    click,
    hover,
    leave,
    open_card,
    overlaps,
    point_at,
    point_of,
    wait_until,
)
from pages import MANY

pytestmark = pytest.mark.browser

DISMISS = ".factcheck-controls button:last-child"


def test_a_card_opens_after_a_rest(open_page):
    """Nothing is there after 120 ms; after 300 ms of rest the card is open."""
    page = open_page()
    point_at(page, "#claim-wall")
    page.clock.run_for(120)
    assert open_card(page) == ""
    page.clock.run_for(190)
    assert open_card(page) == "wall"


def test_a_trembling_hand_opens_the_card_too(open_page):
    """A pointer that never rests has rested after 0.9 s."""
    page = open_page()
    x, y = point_of(page, "#claim-wall")
    for step in range(15):
        page.mouse.move(x + step % 2, y)
        page.clock.run_for(90)
    assert open_card(page) == "wall"


def test_a_neighbour_opens_sooner(open_page):
    """Within 600 ms of the last card, the next sentence needs 150 ms."""
    page = open_page()
    hover(page, "#claim-reef")
    page.keyboard.press("Escape")
    page.clock.run_for(400)
    point_at(page, "#claim-tea")
    page.clock.run_for(160)
    assert open_card(page) == "tea"


def test_after_a_while_a_neighbour_is_a_stranger_again(open_page):
    """Later than 600 ms after the last card, the next sentence needs the whole rest."""
    page = open_page()
    hover(page, "#claim-reef")
    page.keyboard.press("Escape")
    page.clock.run_for(700)
    point_at(page, "#claim-tea")
    page.clock.run_for(160)
    assert open_card(page) == ""


def test_a_card_closes_a_moment_after_the_pointer_left(open_page):
    """The card outlives the pointer's leaving by 300 ms."""
    page = open_page()
    hover(page, "#claim-wall")
    leave(page)
    page.clock.run_for(200)
    assert open_card(page) == "wall"
    page.clock.run_for(200)
    assert open_card(page) == ""


def test_the_card_can_be_hovered(open_page):
    """A card stays for as long as the pointer is on it."""
    page = open_page()
    hover(page, "#claim-wall")
    box = card_box(page)
    page.mouse.move(box["x"] + 50, box["y"] + 60)
    page.clock.run_for(5000)
    assert open_card(page) == "wall"


def test_a_card_that_was_hovered_closes_like_a_sentence(open_page):
    """Who has read the card leaves it, and 300 ms later it is gone."""
    page = open_page()
    hover(page, "#claim-wall")
    box = card_box(page)
    page.mouse.move(box["x"] + 50, box["y"] + 60)
    page.clock.run_for(1000)
    leave(page)
    page.clock.run_for(200)
    assert open_card(page) == "wall"
    page.clock.run_for(200)
    assert open_card(page) == ""


def test_the_card_closes_when_the_pointer_leaves_the_window(open_page):
    """A pointer outside of the page is on no sentence."""
    page = open_page()
    hover(page, "#claim-wall")
    page.evaluate(
        "document.documentElement.dispatchEvent(new PointerEvent('pointerleave'))"
    )
    page.clock.run_for(320)
    assert open_card(page) == ""


def test_escape_closes_and_nothing_reopens(open_page):
    """After Escape the card stays away while the pointer rests or trembles."""
    page = open_page()
    hover(page, "#claim-wall")
    page.keyboard.press("Escape")
    assert open_card(page) == ""
    x, y = point_of(page, "#claim-wall")
    page.mouse.move(x + 1, y)
    page.clock.run_for(3000)
    assert open_card(page) == ""


def walk_to_card(page, x, y):
    """Move from a sentence into its card, slowly; the claims that are crossed."""
    box = card_box(page)
    steps = 24
    aside = min(box["x"] + box["width"] - 20 - x, 0)
    down = (box["y"] + 40 if box["y"] > y else box["y"] + box["height"] - 40) - y
    crossed = set()
    for step in range(1, steps + 1):
        page.mouse.move(x + aside * step / steps, y + down * step / steps)
        crossed.add(page.evaluate("document.querySelector('.factcheck:hover')?.id"))
        page.clock.run_for(100)
    return crossed


def test_a_slow_walk_to_the_card_keeps_it(open_page):
    """On its way to the card the pointer may leave the sentence."""
    page = open_page()
    hover(page, "#claim-wall")
    walk_to_card(page, *point_of(page, "#claim-wall"))
    assert open_card(page) == "wall"


def test_a_slow_walk_across_another_claim_keeps_the_card(open_page):
    """A claim between the sentence and its card does not get in the way."""
    page = open_page()
    page.locator("#claim-jars").scroll_into_view_if_needed()
    x, y = page.evaluate(
        """() => {
          const line = (id) => document.getElementById(id).getClientRects()[0];
          return [line('claim-better').left + 120, line('claim-jars').top + 8];
        }"""
    )
    page.mouse.move(x - 2, y)
    page.mouse.move(x, y)
    page.clock.run_for(320)
    assert open_card(page) == "jars"
    assert "claim-better" in walk_to_card(page, x, y)
    assert open_card(page) == "jars"


def test_a_click_pins(open_page):
    """A pinned card stays when the pointer leaves and hovers over other claims."""
    page = open_page()
    click(page, "#claim-wall")
    leave(page)
    page.clock.run_for(2000)
    hover(page, "#claim-reef")
    assert open_card(page) == "wall"


def test_a_second_click_closes(open_page):
    """A click on the sentence of a pinned card closes it."""
    page = open_page()
    click(page, "#claim-wall")
    click(page, "#claim-wall")
    assert open_card(page) == ""


def test_a_click_outside_closes(open_page):
    """A click on plain text closes a pinned card."""
    page = open_page()
    click(page, "#claim-wall")
    page.mouse.click(4, 400)
    assert open_card(page) == ""


def test_a_click_on_an_open_card_pins_it(open_page):
    """Who clicks on the sentence after the card has opened means to keep it."""
    page = open_page()
    hover(page, "#claim-wall")
    click(page, "#claim-wall")
    leave(page)
    page.clock.run_for(2000)
    assert open_card(page) == "wall"


def test_scrolling_opens_nothing(open_page):
    """A sentence that scrolls under a still pointer, or away from it, stays closed."""
    page = open_page()
    x, y = point_of(page, "#claim-wall")
    page.mouse.move(x, y - 200)
    page.mouse.wheel(0, 200)
    wait_until(page, "document.querySelector('#claim-wall:hover')")
    page.clock.run_for(2000)
    assert open_card(page) == ""
    point_at(page, "#claim-tea")
    page.clock.run_for(100)
    page.mouse.wheel(0, 150)
    wait_until(page, "!document.querySelector('#claim-tea:hover')")
    page.clock.run_for(2000)
    assert open_card(page) == ""


def test_a_pointer_that_did_not_move_opens_nothing(open_page):
    """WebKit reports a movement by nothing when a sentence scrolls under the pointer."""
    page = open_page()
    x, y = point_of(page, "#claim-wall")
    page.mouse.move(x, y - 200)
    page.mouse.wheel(0, 200)
    wait_until(page, "document.querySelector('#claim-wall:hover')")
    page.evaluate(
        """document.querySelector('#claim-wall').dispatchEvent(
          new PointerEvent('pointermove', { bubbles: true, movementX: 0, movementY: 0 }))"""
    )
    page.clock.run_for(2000)
    assert open_card(page) == ""


def test_selecting_opens_and_pins_nothing(open_page):
    """A drag over a sentence selects it and does no more."""
    page = open_page()
    x, y = point_of(page, "#claim-wall")
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(1, 6):
        page.mouse.move(x + 20 * step, y)
        page.clock.run_for(200)
    page.mouse.up()
    page.clock.run_for(2000)
    assert page.evaluate("String(getSelection())") != ""
    assert open_card(page) == ""


def test_copied_text_holds_no_marker(open_page):
    """Selected text is the author's: verdicts are not copied with it."""
    page = open_page()
    page.evaluate(
        "getSelection().selectAllChildren(document.querySelector('p:has(#claim-wall)'))"
    )
    copied = page.evaluate("String(getSelection())")
    assert "naked eye. It is a line" in copied
    assert "Fact check" not in copied


def test_a_link_in_a_sentence_works(open_page):
    """A click on a link inside of a claim follows the link and opens no card."""
    page = open_page()
    page.locator("#claim-crime a").click()
    page.wait_for_url("**/*#elsewhere")
    assert open_card(page) == ""


def test_a_page_keeps_its_height(open_page):
    """Lifting a note out of the list moves nothing on the page."""
    page = open_page()
    height = "document.documentElement.scrollHeight"
    before = page.evaluate(height)
    for claim in ("wall", "tea", "lake"):
        click(page, f"#claim-{claim}")
        assert open_card(page) == claim
        assert abs(page.evaluate(height) - before) <= 1
        page.keyboard.press("Escape")
    assert abs(page.evaluate(height) - before) <= 1


def test_a_closed_card_is_folded_at_once(open_page):
    """A note is as high as before in the very frame in which its card closes."""
    page = open_page()
    height = "document.documentElement.scrollHeight"
    before = page.evaluate(height)
    for claim in ("wall", "tea", "lake"):
        click(page, f"#claim-{claim}")
        unfolded = f"document.querySelector('#claim-{claim}-note.factcheck-unfolded')"
        wait_until(page, unfolded)
        closed = page.evaluate(
            f"(document.querySelector('{DISMISS}').click(), {height})"
        )
        assert open_card(page) == ""
        assert abs(closed - before) <= 1


def test_a_card_covers_no_part_of_its_sentence(open_page):
    """The reader compares what is said with what was found."""
    page = open_page()
    for claim in ("reef", "wall", "crime", "tea", "better", "lake", "tower"):
        hover(page, f"#claim-{claim}")
        assert open_card(page) == claim
        assert not overlaps(page, f"#claim-{claim}")
        page.keyboard.press("Escape")


@pytest.mark.parametrize(
    ("selector", "claim"),
    [
        pytest.param("#claim-honey", "honey", id="inner"),
        pytest.param("#claim-jars-marker", "jars", id="outer, by its marker"),
        pytest.param("#claim-summer", "summer", id="overlapped"),
        pytest.param("[data-claim=nothing]:not([id])", "nothing", id="overlapping"),
        pytest.param("#claim-nothing", "nothing", id="what both share"),
        pytest.param("#claim-coffee", "coffee", id="first block"),
        pytest.param("[data-claim=coffee]:not([id])", "coffee", id="second block"),
        pytest.param("#claim-honey-2", "honey", id="second place"),
        pytest.param("#claim-honey-2-marker", "honey", id="second marker"),
    ],
)
def test_claims_in_one_another_open_their_own_cards(open_page, selector, claim):
    """The innermost claim under the pointer wins, in every part of it."""
    page = open_page()
    hover(page, selector)
    assert open_card(page) == claim
    if "marker" not in selector:
        assert not overlaps(page, selector)


def test_a_card_stands_at_the_place_that_asked_for_it(open_page):
    """The second sentence of a claim has the card beside itself."""
    page = open_page()
    click(page, "#claim-honey-2")
    assert (
        page.locator("#claim-honey-2-marker").get_attribute("aria-expanded") == "true"
    )
    assert page.locator("#claim-honey-marker").get_attribute("aria-expanded") == "false"
    _, y = point_of(page, "#claim-honey-2")
    box = card_box(page)
    assert min(abs(box["y"] - y), abs(box["y"] + box["height"] - y)) < 60


def test_a_crowded_page_works(open_page):
    """The last of three hundred claims opens like the first."""
    page = open_page("crowded")
    last = f"house-{MANY}"
    click(page, f"#claim-{last}")
    assert open_card(page) == last
    assert f"{MANY}/{MANY}" in page.locator(f"#claim-{last}-note").inner_text()
