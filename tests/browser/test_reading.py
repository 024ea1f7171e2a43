"""What must not come between a reader and the text: each fault that was met once."""

import re
from itertools import pairwise

import pytest
from gestures import (
    OPEN_CARD,
    card_box,
    click,
    covered_lines,
    focused,
    hover,
    leave,
    open_card,
    overlaps,
    point_at,
    point_of,
    tab_to,
    verdict_in_view,
    wait_until,
)
from pages import STATIC
from playwright.sync_api import expect
from rcssmin import cssmin
from rjsmin import jsmin

pytestmark = pytest.mark.browser

NARROW = {"width": 320, "height": 256}
TABLET = {"width": 1024, "height": 768}
GLANCE = ".factcheck-glance:popover-open"


def wheel(page, times=1):
    """Turn the wheel by some notches, each seen by the page."""
    for _ in range(times):
        before = page.evaluate("scrollY")
        page.mouse.wheel(0, 100)
        wait_until(page, f"scrollY > {before}")
        page.clock.run_for(50)


# --- hovering takes nothing over -----------------------------------------------------


def test_the_wheel_belongs_to_the_page(open_page):
    """With the pointer on a glance the page scrolls on, notch by notch."""
    page = open_page()
    hover(page, "#claim-wall")
    box = card_box(page)
    page.mouse.move(box["x"] + 60, box["y"] + 60)
    wheel(page, times=4)
    assert page.evaluate("scrollY") >= 400


def test_a_glance_closes_when_its_sentence_is_scrolled_away(open_page):
    """It goes with the sentence, and is gone a moment after it has left the pointer."""
    page = open_page()
    hover(page, "#claim-wall")
    wheel(page, times=4)
    page.clock.run_for(400)
    assert open_card(page) == ""


def test_a_glance_is_no_longer_than_twelve_lines(open_page):
    """Statement, verdict, finding and best evidence; nothing in it scrolls."""
    page = open_page()
    for claim in ("wall", "tea", "coffee", "lake"):
        hover(page, f"#claim-{claim}")
        lines, hidden = page.evaluate(
            """() => {
              const card = document.querySelector('.factcheck-glance');
              const line = parseFloat(getComputedStyle(card).lineHeight);
              return [card.clientHeight / line, getComputedStyle(card).overflowY];
            }"""
        )
        assert lines <= 12.9
        assert hidden == "clip"
        page.keyboard.press("Escape")


def test_a_glance_says_what_was_claimed_and_what_was_found(open_page):
    """The claim, its speaker, the verdict, the finding, the best words, the count."""
    page = open_page()
    hover(page, "#claim-wall")
    text = page.locator(GLANCE).inner_text()
    order = [
        "The Great Wall of China can be seen from the Moon.",
        "Richard Halliburton",
        "False",
        "without a telescope",
        "“it generally isn’t visible",
        "2 sources against, 1 other source",
    ]
    places = [text.find(words) for words in order]
    assert -1 not in places
    assert places == sorted(places)
    assert "Apollo" not in text


@pytest.mark.parametrize("claim", ["wall", "tea", "coffee", "jars", "better"])
def test_hovering_covers_no_line_at_400_per_cent(open_page, claim):
    """A mouse in a window of 320 by 256 px: the sentence stays in sight."""
    page = open_page(size=NARROW)
    page.locator(f"#claim-{claim}").scroll_into_view_if_needed()
    point_at(page, f"#claim-{claim}")
    page.clock.run_for(400)
    assert covered_lines(page, claim) == 0
    assert verdict_in_view(page) == bool(open_card(page))


def test_a_glance_leaves_the_pages_own_popovers_open(open_page):
    """What the reader opened stays open when a sentence is passed."""
    page = open_page()
    page.evaluate(
        """() => {
          const menu = document.createElement('div');
          menu.id = 'menu'; menu.popover = 'auto'; document.body.append(menu); menu.showPopover();
        }"""
    )
    hover(page, "#claim-wall")
    assert open_card(page) == "wall"
    assert page.evaluate("document.querySelector('#menu').matches(':popover-open')")


def test_a_click_on_a_glance_opens_the_whole(open_page):
    """It says that there is more; a click shows it."""
    page = open_page()
    hover(page, "#claim-wall")
    page.locator(f"{GLANCE} .factcheck-finding").click()
    assert page.locator("#claim-wall-note .factcheck-response").is_visible()
    leave(page)
    page.clock.run_for(2000)
    assert open_card(page) == "wall"


# --- the whole card --------------------------------------------------------------------


def test_a_card_opens_at_its_beginning(open_page):
    """However far it was scrolled the last time; and its head stays in view."""
    page = open_page()
    click(page, "#claim-wall")
    card = page.locator("#claim-wall-note")
    card.evaluate("(card) => card.scrollTo(0, 400)")
    assert card.evaluate("(card) => card.scrollTop") > 100
    assert verdict_in_view(page)
    box, close = card_box(page), page.get_by_role("button", name="Close").bounding_box()
    assert box["y"] <= close["y"] <= box["y"] + 40
    page.keyboard.press("Escape")
    click(page, "#claim-wall")
    assert card.evaluate("(card) => card.scrollTop") == 0


def test_a_card_shows_that_more_follows(open_page):
    """A shadow at its foot, which is gone at the end."""
    page = open_page()
    click(page, "#claim-wall")
    page.clock.run_for(300)
    foot = """(card) => {
      const box = card.getBoundingClientRect();
      return { x: box.x + box.width - 40, y: box.bottom - 4, width: 10, height: 2 };
    }"""
    card = page.locator("#claim-wall-note")
    with_more = page.screenshot(clip=card.evaluate(foot))
    card.evaluate("(card) => card.scrollTo(0, card.scrollHeight)")
    at_end = page.screenshot(clip=card.evaluate(foot))
    assert with_more != at_end


def test_a_card_grows_with_the_readers_font(open_page):
    """Letters of 36 px in the article are letters of 32 px in the card."""
    page = open_page("large")
    click(page, "#claim-wall")
    size = "(card) => parseFloat(getComputedStyle(card).fontSize)"
    assert page.locator("#claim-wall-note").evaluate(size) > 32


def test_words_come_before_controls(open_page):
    """Assistive technology reads what was found before it comes to buttons."""
    page = open_page()
    click(page, "#claim-wall")
    tree = page.locator("#claim-wall-note").aria_snapshot()
    assert (
        tree.index("heading") < tree.index("without a telescope") < tree.index("Close")
    )


def test_a_sentence_is_followed_by_one_link_named_once(open_page):
    """No word of ours stands in the text; the link's name says it."""
    page = open_page()
    tree = page.locator("p:has(> #claim-tea)").aria_snapshot()
    assert tree.count("link") == 1
    assert tree.count("Fact check 4: Unproven") == 1
    assert "Fact check" not in page.locator("p:has(> #claim-tea)").inner_text()


# --- what is closed ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "claim", ["closed-1", "summary-1", "panel-1", "choice-1", "found-1"]
)
def test_a_permanent_address_opens_what_is_closed(open_page, claim):
    """Details, tabs, choices and what is hidden until found open for their claim."""
    page = open_page("everywhere", f"#claim-{claim}")
    assert open_card(page) == claim
    assert page.locator(f"#claim-{claim}").is_visible()
    assert covered_lines(page, claim) == 0


def test_n_goes_through_every_place(open_page):
    """By place, through all that is closed, and the focus goes along."""
    page = open_page("everywhere")
    places = page.locator(".factcheck-marker").evaluate_all(
        "(markers) => markers.map((marker) => marker.id)"
    )
    tab_to(page, ".factcheck-marker")
    seen = [focused(page)]
    for _ in places[1:]:
        page.keyboard.press("n")
        seen.append(focused(page))
    assert seen == places


def test_what_cannot_be_opened_is_passed_over(open_page):
    """A claim that the page hides for good stops nobody."""
    page = open_page()
    page.evaluate("document.querySelector('p:has(#claim-wall)').hidden = true")
    tab_to(page, "#claim-reef-marker")
    page.keyboard.press("n")
    assert open_card(page) == "tea"
    assert focused(page) == "claim-tea-marker"


def test_a_summary_that_is_a_claim_can_be_reached(open_page):
    """Its sign stands behind the whole: a summary is a control, and holds no other."""
    page = open_page("everywhere")
    assert page.locator("#claim-summary-1-marker").is_visible()
    page.locator("#claim-summary-1-marker").click()
    assert open_card(page) == "summary-1"
    assert not page.evaluate(
        "document.querySelector('details:has(#claim-summary-1)').open"
    )


# --- the text stays the author's --------------------------------------------------------


def test_find_in_page_reads_across_a_marker(open_page):
    """The browser's own search, and a text fragment, see the author's words."""
    page = open_page()
    assert page.evaluate("window.find('naked eye. It is a line')")
    assert "eye. It is" in page.evaluate("String(getSelection())")


def test_a_contents_list_by_script_shows_the_heading_alone(open_page):
    """What scripts read of a heading is what its author wrote."""
    page = open_page("everywhere")
    assert page.locator("#part-1").evaluate("(heading) => heading.textContent") == (
        "Part 1 holds a heading that was checked"
    )


def test_copied_words_keep_their_quotation_marks(open_page):
    """They are characters, not a matter of style."""
    page = open_page()
    page.evaluate(
        "getSelection().selectAllChildren(document.querySelector('#claim-reef-note'))"
    )
    assert "“The Great Barrier Reef" in page.evaluate("String(getSelection())")


# --- several blocks, several claims -----------------------------------------------------


def test_a_claim_over_two_paragraphs_is_tinted_in_both(open_page):
    """And its card covers neither."""
    page = open_page()
    for selector in ("#claim-coffee", "[data-claim=coffee]:not([id])"):
        hover(page, selector)
        assert open_card(page) == "coffee"
        assert not overlaps(page, "#claim-coffee")
        assert not overlaps(page, "[data-claim=coffee]:not([id])")
        grounds = page.locator("[data-claim=coffee]").evaluate_all(
            "(marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor)"
        )
        assert len(set(grounds)) == 1
        assert not grounds[0].endswith(", 0)")
        page.keyboard.press("Escape")
        leave(page)
        page.clock.run_for(1000)


def test_two_claims_on_one_sentence_name_each_other(open_page):
    """One card names both, by hover and by click, and leads to the other."""
    page = open_page("everywhere")
    hover(page, "#claim-twin-b-1")
    first = open_card(page)
    assert first in ("twin-1", "twin-b-1")
    other = ({"twin-1", "twin-b-1"} - {first}).pop()
    also = page.locator(f"#claim-{first}-note .factcheck-also button")
    assert also.is_visible()
    also.click()
    assert open_card(page) == other
    back = page.locator(f"#claim-{other}-note .factcheck-also button")
    back.click()
    assert open_card(page) == first


def test_n_from_the_second_place_of_a_claim_goes_on(open_page):
    """The next claim is the next in the text."""
    page = open_page("everywhere")
    tab_to(page, "#claim-item-1-2-marker")
    page.keyboard.press("n")
    assert focused(page) == "claim-heading-2-marker"


# --- permalinks, targets ------------------------------------------------------------------


def test_a_permanent_address_shows_its_claim_with_marks_switched_off(open_page):
    """Who follows a link to a check asks for it."""
    page = open_page()
    page.locator(".factcheck-switch").uncheck()
    page.evaluate("location.hash = '#claim-tea'")
    wait_until(page, "document.querySelector('#claim-tea-note:popover-open')")
    assert (
        page.locator("#claim-tea").evaluate(
            "(mark) => getComputedStyle(mark).textDecorationLine"
        )
        == "underline"
    )
    page.keyboard.press("Escape")
    click(page, "#claim-wall")
    assert open_card(page) == ""


SMALL = """
([scope, least]) => [...document.querySelectorAll(scope)]
  .filter((each) => each.checkVisibility() && !each.disabled)
  .map((each) => [each.textContent, each.getBoundingClientRect()])
  .filter(([, box]) => box.width < least - 1 || box.height < least - 1)
  .map(([text, box]) => `${text}: ${box.width}x${box.height}`)
"""


@pytest.mark.parametrize(("coarse", "least"), [(False, 24), (True, 44)])
def test_every_target_is_large_enough(open_page, coarse, least):
    """24 px for a mouse, 44 px for a finger, on a tablet as on a phone."""
    page = open_page(phone=coarse, size=TABLET if coarse else None)
    page.locator("#claim-wall-marker").click()
    assert open_card(page) == "wall"
    scope = ".factcheck-card:popover-open button"
    assert page.locator(scope).count() >= 3
    assert page.evaluate(SMALL, [scope, least]) == []
    assert (
        page.evaluate(SMALL, [".factcheck-summary a, .factcheck-summary label", least])
        == []
    )


def test_a_frame_that_scrolls_keeps_the_card_beside_its_sentence(open_page):
    """In themes whose text scrolls in a box of its own, too."""
    page = open_page("framed")
    click(page, "#claim-wall")
    before = card_box(page)["y"] - point_of(page, "#claim-wall")[1]
    page.evaluate("document.querySelector('main').scrollBy(0, 30)")
    wait_until(page, "document.querySelector('main').scrollTop === 30")
    page.wait_for_timeout(50)
    assert not overlaps(page, "#claim-wall")
    assert abs(card_box(page)["y"] - point_of(page, "#claim-wall")[1] - before) <= 31


# --- the margin ----------------------------------------------------------------------------


def test_the_margin_shows_verdict_and_finding_beside_their_lines(open_page):
    """Without script: never over the text, never two over each other, in order."""
    page = open_page("margins", script=False, size={"width": 1300, "height": 900})
    boxes = page.locator(".factcheck-beside").evaluate_all(
        "(all) => all.filter((each) => each.checkVisibility({visibilityProperty: true}))"
        ".map((each) => { const b = each.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom] })"
    )
    text = page.locator("main p").first.bounding_box()
    assert len(boxes) > 20
    assert all(box[0] >= text["x"] + text["width"] for box in boxes)
    assert all(above[3] <= below[1] for above, below in pairwise(boxes))
    mark = page.locator("#claim-prose-1").bounding_box()
    assert abs(boxes[1][1] - mark["y"]) < 40
    narrow = open_page("margins", size={"width": 1000, "height": 900})
    assert not narrow.locator(".factcheck-beside").first.is_visible()


# --- since you were here ----------------------------------------------------------------


def test_a_verdict_that_has_changed_is_told_to_who_comes_back(open_page):
    """From this browser's own memory; and only once it has been seen."""
    page = open_page()
    page.locator("#claim-wall").scroll_into_view_if_needed()
    wait_until(page, "localStorage['factcheck-seen:/light.html']?.includes('False')")
    page.evaluate(
        "localStorage['factcheck-seen:/changed.html'] = localStorage['factcheck-seen:/light.html']"
    )
    page.goto(page.url.replace("light", "changed"))
    news = page.locator(".factcheck-changed")
    assert news.inner_text() == (
        "1 verdict has changed since November 24: False → Misattributed"
    )
    news.locator("a").click()
    wait_until(page, OPEN_CARD)  # `hashchange` comes after the click
    assert open_card(page) == "wall"


def test_what_is_remembered_may_be_anything(open_page):
    """A memory that another program has written over does no harm."""
    page = open_page()
    for memory in ("{", "7", "[[1]]", "null"):
        page.evaluate(
            "(text) => { localStorage['factcheck-seen:/light.html'] = text }", memory
        )
        page.reload()
        assert page.locator(".factcheck-changed").count() == 0


# --- copying a check --------------------------------------------------------------------


def test_a_check_is_copied_as_text_and_as_html(open_page):
    """With real quotation marks, addresses, archive and day."""
    page = open_page()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    click(page, "#claim-wall")
    page.get_by_role("button", name="Copy").click()
    wait_until(
        page, "document.querySelector('.factcheck-copier').textContent === 'Copied'"
    )
    text, html = page.evaluate(
        """async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type) => (await item.getType(type)).text();
          return [await read('text/plain'), await read('text/html')];
        }"""
    )
    for words in (
        "“The Great Wall of China can be seen from the Moon.”",
        "False",
        "<https://www.nasa.gov/image-article/chinas-wall-less-great-view-from-space/>",
        "<https://web.archive.org/web/2022/",
        "November 20, 2026",
        "/light.html#claim-wall",
    ):
        assert words in text
    assert "‹" not in text
    assert 'href="https://www.nasa.gov/' in html
    assert "/light.html#claim-wall" in html


# --- what the wheel delivers ----------------------------------------------------------


def test_notes_of_corrected_claims_fold_as_well(open_page):
    """Both lists do; the address of a claim without a sentence opens its note."""
    page = open_page("corrected", "#claim-hated")
    rests = page.locator(".factcheck-list .factcheck-rest")
    bests = page.locator(".factcheck-list .factcheck-best")

    assert page.locator(".factcheck-list").count() == 2
    assert rests.evaluate_all("(all) => all.map((one) => one.open)") == [
        False,
        False,
        True,
    ]
    expect(bests.nth(2)).to_be_visible()
    assert [bests.nth(place).is_visible() for place in (0, 1)] == [False, False]


def test_cards_are_counted_in_the_order_of_their_sentences(open_page):
    """A corrected claim is listed last, and may stand first in the text."""
    page = open_page("corrected")
    click(page, "#claim-height")
    assert "1/2" in page.locator("#claim-height-note").inner_text()
    page.locator("#claim-height-note button", has_text="›").click()
    assert open_card(page) == "stands"
    assert "2/2" in page.locator("#claim-stands-note").inner_text()


def test_minified_files_do_the_same(new_page, base_url):
    """The wheel holds them minified; glance, card and colours are the same."""
    page = new_page()
    minifiers = {"css": cssmin, "js": jsmin}

    def serve_small(route):
        name = route.request.url.rpartition("/")[2]
        text = (STATIC / name).read_text(encoding="utf-8")
        kind = {"css": "text/css", "js": "text/javascript"}[name.rpartition(".")[2]]
        small = minifiers[name.rpartition(".")[2]](text)
        route.fulfill(body=small, content_type=kind)

    page.route(re.compile(r"/factcheck\.(css|js)$"), serve_small)
    looks = []
    for _ in range(2):
        page.goto(f"{base_url}/light.html")
        click(page, "#claim-wall")
        assert open_card(page) == "wall"
        style = "(card) => JSON.stringify({ ...getComputedStyle(card) })"
        looks.append(page.locator("#claim-wall-note").evaluate(style))
        page.unroute_all()
    assert looks[0] == looks[1]


def test_notes_are_set_as_their_language_is_written(open_page):
    """On pages of themes that set every text to the left, numbers included."""
    page = open_page("arabic")
    page.evaluate(
        "(css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
        " document.adoptedStyleSheets = [sheet]; }",
        "html, h2 { text-align: left } ol { margin: 0 0 0 1.5em; padding: 0 }",
    )
    sides = page.evaluate(
        "['h2', '.factcheck-head', 'li'].map((name) => {"
        " const each = document.querySelector('.factcheck-notes ' + name);"
        " const range = new Range(); range.selectNodeContents(each);"
        " const outer = document.querySelector('.factcheck-notes').getBoundingClientRect();"
        " return outer.right - range.getBoundingClientRect().right; })"
    )
    list_start = page.evaluate(
        "parseFloat(getComputedStyle(document.querySelector('.factcheck-list')).paddingRight)"
    )

    assert abs(sides[0]) <= 1
    assert all(side <= list_start + 1 for side in sides)
    assert list_start > 20
