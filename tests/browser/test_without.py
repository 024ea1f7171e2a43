"""What is left without script, without style sheet, on paper, and under strict rules."""

import pytest
from gestures import hover, open_card

pytestmark = pytest.mark.browser

PHONE_OR_NOT = pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])


@PHONE_OR_NOT
def test_without_script_a_marker_leads_to_its_note_and_back(open_page, phone):
    """The marker jumps to the note, which is tinted; the back link returns."""
    page = open_page(script=False, phone=phone)
    note = page.locator("#claim-wall-note")
    before = note.evaluate("(note) => getComputedStyle(note).backgroundColor")
    page.locator("#claim-wall-marker").click()
    page.wait_for_url("**/*#claim-wall-note")
    assert note.evaluate("(note) => getComputedStyle(note).backgroundColor") != before
    assert 0 <= note.bounding_box()["y"] < 300
    note.locator(".factcheck-back").click()
    page.wait_for_url("**/*#claim-wall")
    assert page.locator("#claim-wall").bounding_box()["y"] > 100


def test_without_styles_the_text_still_tells(open_page):
    """A text browser shows the verdict after the sentence, and numbered notes below."""
    page = open_page(script=False)
    page.evaluate(
        "document.querySelectorAll('link[rel=stylesheet]').forEach(link => link.remove())"
    )
    text = page.locator("main").inner_text()
    assert "with the naked eye.[Fact check 2: False] It is a line" in text
    notes = page.locator("ol.factcheck-list")
    assert notes.evaluate("(list) => getComputedStyle(list).listStyleType") == "decimal"
    assert "China’s Wall less great in view from space" in notes.inner_text()


def test_a_statement_of_another_script_stands_beside_its_number(open_page):
    """It runs its own way; the list that it heads runs the page's."""
    page = open_page(script=False)
    statement = page.locator(".factcheck-claim").first
    number = statement.evaluate("one => one.closest('li').getBoundingClientRect().left")
    left = """one => {
        one.dir = "rtl";
        one.textContent = "שליש מהבוחרים";
        const words = document.createRange();
        words.selectNodeContents(one);
        return words.getBoundingClientRect().left;
    }"""
    assert statement.evaluate(left) - number < 10


def test_print_numbers_the_marks_and_spells_out_the_sources(open_page):
    """On paper a sentence has number and verdict, a source its address, all notes lie open."""
    page = open_page()
    page.emulate_media(media="print")
    after = "(selector) => getComputedStyle(document.querySelector(selector), '::after').content"
    assert page.evaluate(after, "#claim-wall-marker") == '"[2\xa0False]"'
    assert "https://whc.unesco.org/en/list/154/" in page.evaluate(
        after, "#claim-reef-note .factcheck-sources a"
    )
    assert not page.locator(".factcheck-control").is_visible()
    assert not page.locator("#claim-wall-note .factcheck-back").is_visible()
    assert page.locator("#claim-wall-note").is_visible()
    assert page.locator("#claim-wall-note .factcheck-response").is_visible()


def test_printing_closes_the_open_card(open_page):
    """A note that was a card is back in the list before paper is filled."""
    page = open_page()
    hover(page, "#claim-wall")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert open_card(page) == ""
    assert page.locator("#claim-wall-note").get_attribute("popover") is None


def test_reduced_motion_means_none(open_page):
    """A reader who asks for less motion gets no transition at all."""
    duration = "(card) => getComputedStyle(card).transitionDuration"
    for preference, expected in [("reduce", "0s"), ("no-preference", "0.12s")]:
        page = open_page(reduced_motion=preference)
        hover(page, "#claim-wall")
        assert page.locator("#claim-wall-note").evaluate(duration) == expected


def test_forced_colours_keep_the_lines(open_page):
    """Where the system sets all colours, the kind of line and an outline remain."""
    page = open_page(forced_colors="active")
    hover(page, "#claim-wall")
    style = page.locator("#claim-wall").evaluate(
        "(mark) => { const style = getComputedStyle(mark);"
        " return [style.textDecorationLine, style.textDecorationStyle, style.outlineStyle] }"
    )
    assert style == ["underline", "solid", "solid"]


def test_more_contrast_means_thicker_lines(open_page):
    """A reader who asks for contrast gets lines of 3 px."""
    page = open_page(contrast="more")
    thickness = "(mark) => getComputedStyle(mark).textDecorationThickness"
    assert page.locator("#claim-reef").evaluate(thickness) == "3px"


def test_every_tone_has_line_icon_and_shape_of_its_own(open_page):
    """No two tones differ by colour alone."""
    page = open_page()
    looks = page.evaluate(
        """['reef', 'coffee', 'crime', 'wall', 'tea', 'better'].map((claim) => {
          const mark = getComputedStyle(document.getElementById('claim-' + claim));
          const icon = getComputedStyle(document.getElementById(`claim-${claim}-marker`), '::before');
          return [mark.textDecorationStyle, mark.textDecorationThickness, icon.content].join();
        })"""
    )
    lines = {tuple(look.split(",")[:2]) for look in looks}
    icons = {look.split(",")[2] for look in looks}
    assert len(lines) == len(icons) == 6
