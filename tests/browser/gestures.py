"""What a reader does on a page, and what the page shows then."""

from playwright.sync_api import Page

LONGEST_LINE = """
(selector) => {
  const boxes = [...document.querySelector(selector).getClientRects()];
  const box = boxes.sort((a, b) => b.width - a.width)[0];
  return [box.x + box.width / 4, box.y + box.height / 2];
}
"""
OPEN_CARD = "document.querySelector('.factcheck-card:popover-open')?.id ?? ''"
PATIENCE = 6000
"""How often the page is asked: a minute and more, for a machine that is busy."""
FOCUSED = "document.activeElement.id || document.activeElement.className"


def point_of(page: Page, selector: str) -> tuple[float, float]:
    """A point on the longest line of the element, in view."""
    x, y = page.evaluate(LONGEST_LINE, selector)
    if not 0 < y < page.viewport_size["height"]:
        page.locator(selector).first.scroll_into_view_if_needed()
        x, y = page.evaluate(LONGEST_LINE, selector)
    return x, y


def point_at(page: Page, selector: str) -> None:
    """Move the pointer onto the element, in two steps as hands do."""
    x, y = point_of(page, selector)
    page.mouse.move(x - 2, y)
    page.mouse.move(x, y)


def click(page: Page, selector: str) -> None:
    """Click on the text of the element."""
    page.mouse.click(*point_of(page, selector))


def tap(page: Page, selector: str) -> None:
    """Tap on the text of the element."""
    page.touchscreen.tap(*point_of(page, selector))


def leave(page: Page) -> None:
    """Move the pointer to an empty corner of the page."""
    page.mouse.move(4, 400)
    page.mouse.move(3, 400)


def hover(page: Page, selector: str) -> None:
    """Rest on the element until its card is open."""
    point_at(page, selector)
    page.clock.run_for(320)


def tab_to(page: Page, selector: str) -> None:
    """Bring the focus onto the element as the keyboard does."""
    page.evaluate("(selector) => document.querySelector(selector).focus()", selector)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")


def open_card(page: Page) -> str:
    """The id of the claim whose card is open, or ""."""
    return page.evaluate(OPEN_CARD).removeprefix("claim-").removesuffix("-note")


def focused(page: Page) -> str:
    """The id, or else the class, of the element that has the focus."""
    return page.evaluate(FOCUSED)


def card_box(page: Page) -> dict[str, float]:
    """Place and size of the open card."""
    return page.locator(".factcheck-card:popover-open").bounding_box()


def overlaps(page: Page, selector: str) -> bool:
    """Whether the open card covers any line of the element."""
    return page.evaluate(
        """(selector) => {
          const card = document.querySelector('.factcheck-card:popover-open').getBoundingClientRect();
          return [...document.querySelector(selector).getClientRects()].some((line) =>
            line.left < card.right && line.right > card.left &&
            line.top + 4 < card.bottom && line.bottom - 4 > card.top);
        }""",
        selector,
    )


def settle(page: Page) -> None:
    """Wait for all that fades or moves to have come to its end."""
    page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished))")


def wait_until(page: Page, condition: str) -> None:
    """Wait for what the browser does in its own time; Playwright's way needs `eval`."""
    for _ in range(PATIENCE):
        if page.evaluate(f"Boolean({condition})"):
            return
        page.wait_for_timeout(10)
    raise AssertionError(f"it never came about that {condition}")


def until(condition: str) -> str:
    """JavaScript that waits in a page whose clock runs: true once *condition* holds.

    It costs a tenth of asking again and again. A page that never comes so far says false.
    """
    return f"""(async () => {{
      for (let times = 0; !({condition}); times++) {{
        if (times === {PATIENCE}) return false;
        await new Promise((done) => setTimeout(done, 10));
      }}
      return true;
    }})()"""


def covered_lines(page: Page, claim: str) -> int:
    """How many lines of the claim's sentence the open card covers, in any block."""
    return page.evaluate(COVERED, claim)


COVERED = """
(claim) => {
  const open = document.querySelector('.factcheck-card:popover-open');
  if (!open) return 0;
  const card = open.getBoundingClientRect();
  const marks = document.querySelectorAll(`.factcheck[data-claim="${claim}"].factcheck-open`);
  return [...marks].flatMap((mark) => [...mark.getClientRects()]).filter((line) =>
    line.left + 1 < card.right && line.right - 1 > card.left &&
    line.top + 4 < card.bottom && line.bottom - 4 > card.top).length;
}
"""


def verdict_in_view(page: Page) -> bool:
    """Whether the open card shows its verdict, within the window and uncovered."""
    return page.evaluate(VERDICT_IN_VIEW)


VERDICT_IN_VIEW = """
(() => {
  const verdict = document.querySelector('.factcheck-card:popover-open .factcheck-verdict');
  if (!verdict) return false;
  const box = verdict.getBoundingClientRect();
  const [x, y] = [box.left + Math.min(box.width, 20) / 2, (box.top + box.bottom) / 2];
  return verdict.contains(document.elementFromPoint(x, y));
})()
"""
