"""What a keyboard does, and where the address leads."""

import pytest
from gestures import OPEN_CARD, click, focused, open_card, tab_to, wait_until

pytestmark = pytest.mark.browser


def open_note(page, claim):
    """Open a note in the list below the article."""
    page.locator(f"#claim-{claim}-note summary").click()


def expanded(page, claim):
    """What assistive technology hears of the marker."""
    return page.locator(f"#claim-{claim}-marker").get_attribute("aria-expanded")


def test_tab_opens_a_glance_and_goes_through_it(open_page):
    """Tab: the marker opens a glance, then its links, then the text again."""
    page = open_page()
    tab_to(page, "#claim-wall-marker")
    page.clock.run_for(360)
    assert open_card(page) == "wall"
    seen = []
    for _ in range(6):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.localName"))
        if not page.evaluate("document.activeElement.closest('#claim-wall-note')"):
            break
    assert seen == ["a", "summary", "a"]  # the source, all the rest, the text
    assert open_card(page) == ""


def test_enter_in_a_glance_opens_the_whole(open_page):
    """Its last line says what more there is, and leads there."""
    page = open_page()
    tab_to(page, "#claim-wall-marker")
    page.clock.run_for(360)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert open_card(page) == "wall"
    assert page.locator("#claim-wall-note .factcheck-controls").is_visible()


def test_passing_by_opens_nothing(open_page):
    """A marker that Tab only passes keeps its card closed."""
    page = open_page()
    tab_to(page, "#claim-reef-marker")
    page.clock.run_for(200)
    page.keyboard.press("Tab")
    page.clock.run_for(200)
    assert open_card(page) == ""


def test_enter_pins_and_enters(open_page):
    """Enter pins the card and moves the focus into it; Escape goes back for good."""
    page = open_page()
    tab_to(page, "#claim-wall-marker")
    page.keyboard.press("Enter")
    assert open_card(page) == "wall"
    assert focused(page) == "claim-wall-note"
    assert expanded(page, "wall") == "true"
    page.keyboard.press("Escape")
    assert open_card(page) == ""
    assert focused(page) == "claim-wall-marker"
    assert expanded(page, "wall") == "false"
    page.clock.run_for(3000)
    assert open_card(page) == ""


def test_the_close_button_gives_the_focus_back(open_page):
    """After × the reader is where she was in the text."""
    page = open_page()
    tab_to(page, "#claim-wall-marker")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Close").press("Enter")
    page.clock.run_for(1000)
    assert open_card(page) == ""
    assert focused(page) == "claim-wall-marker"


def test_n_and_p_walk_from_claim_to_claim(open_page):
    """Keys and buttons go to the next and the previous claim, which the card counts."""
    page = open_page()
    tab_to(page, "#claim-reef-marker")
    page.keyboard.press("n")
    assert open_card(page) == "wall"
    assert focused(page) == "claim-wall-marker"
    assert "2/12" in page.locator("#claim-wall-note").inner_text()
    page.keyboard.press("Enter")
    page.keyboard.press("n")
    assert open_card(page) == "crime"
    page.keyboard.press("p")
    page.keyboard.press("p")
    assert open_card(page) == "reef"
    page.get_by_role("button", name="Next fact check").click()
    assert open_card(page) == "wall"
    page.get_by_role("button", name="Previous fact check").click()
    assert open_card(page) == "reef"


def test_the_ends_of_the_list_are_ends(open_page):
    """Before the first and after the last claim there is nothing to go to."""
    page = open_page()
    tab_to(page, "#claim-reef-marker")
    page.keyboard.press("p")
    assert open_card(page) == ""
    page.keyboard.press("Enter")
    assert page.get_by_role("button", name="Previous fact check").is_disabled()


def test_keys_elsewhere_belong_to_the_reader(open_page):
    """Outside of markers and cards, n and p do nothing."""
    page = open_page()
    page.locator(".factcheck-switch").focus()
    page.keyboard.press("n")
    assert open_card(page) == ""


def test_a_permanent_address_opens_its_card(open_page):
    """#claim-ID scrolls to the sentence, with room above, and opens the card."""
    page = open_page("light", "#claim-tea")
    assert open_card(page) == "tea"
    assert (
        page.evaluate(
            "document.querySelector('#claim-tea').getBoundingClientRect().top"
        )
        > 150
    )


def test_an_address_need_not_be_ascii(open_page):
    """An id in any script opens its card, by address and by marker."""
    page = open_page("greek", "#claim-η-γη-είναι-επίπεδη")
    assert open_card(page) == "η-γη-είναι-επίπεδη"

    page.keyboard.press("Escape")
    page.locator(".factcheck-marker").click()

    assert open_card(page) == "η-γη-είναι-επίπεδη"


def test_the_summary_leads_to_a_card(open_page):
    """A verdict in the summary opens its first claim, each time it is asked to."""
    page = open_page()
    for _ in range(2):
        page.locator(".factcheck-counts a", has_text="False").click()
        wait_until(page, OPEN_CARD)
        assert open_card(page) == "wall"
        page.keyboard.press("Escape")
        assert open_card(page) == ""


def test_the_back_link_opens_nothing(open_page):
    """A reader of the list goes back to the text, not to a card."""
    page = open_page()
    open_note(page, "tea")
    page.locator("#claim-tea-note .factcheck-back").click()
    wait_until(page, "location.hash === '#claim-tea'")
    page.clock.run_for(1000)
    assert open_card(page) == ""
    assert (
        page.evaluate(
            "document.querySelector('#claim-tea').getBoundingClientRect().top"
        )
        > 150
    )


def test_going_on_in_history_opens_the_card_again(open_page):
    """Only the back link itself opens nothing; the address does the next time."""
    page = open_page()
    open_note(page, "tea")
    page.locator("#claim-tea-note .factcheck-back").click()
    wait_until(page, "location.hash === '#claim-tea'")
    page.evaluate("location.hash = '#claim-reef'")
    wait_until(page, "document.querySelector('#claim-reef-note:popover-open')")
    page.evaluate("location.hash = '#claim-tea'")
    wait_until(page, "document.querySelector('#claim-tea-note:popover-open')")


def test_a_click_on_a_marker_enters_the_card(open_page):
    """A marker is a control: mouse or keyboard, it takes the reader into the card."""
    page = open_page()
    click(page, "#claim-wall-marker")
    assert open_card(page) == "wall"
    assert focused(page) == "claim-wall-note"
