"""Walk through every claim as a reader does, in windows of all sizes, and count faults.

    python benchmarks/walk.py OUTPUT

OUTPUT is the built demo site; the browser suite's page with claims in every kind of
place comes on top. In each window every claim is hovered over, clicked, tapped and
reached by keys. A row of the table says for one page, window and way how many places
were walked, how many showed a glance or card, how many lines of their sentences these
covered on hover, how often the verdict was not in view once the card was open, and how
often closing it did not give the focus back. The exit status is 1 if any of the last
three is not 0.
"""

import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from browsers import find_chromium
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

import pages as suite  # noqa: E402 - the browser suite's own
from gestures import (  # noqa: E402 - see above
    covered_lines,
    focused,
    open_card,
    verdict_in_view,
)
from serving import served  # noqa: E402 - see above

SIZES = ((1280, 900), (1280, 450), (640, 360), (390, 780), (320, 256))
NOON = "2026-11-24T12:00:00"
EVERYWHERE = "everywhere.html"

PLACES = "(markers) => markers.map((marker) => marker.id)"
PREPARE = """
(id) => {
  const marker = document.getElementById(id);
  for (let each = marker; each; each = each.parentElement) {
    if (each.matches('details')) each.open = true;
    if (each.matches('[role=tabpanel]')) each.hidden = false;
    if (each.hidden === 'until-found') each.hidden = false;
    if (each.matches('.tabbed-block')) each.style.display = 'block';
  }
  const mark = document.getElementById(id.replace(/-marker$/, ''));
  mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  const boxes = [...mark.getClientRects()].filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  const box = boxes.sort((a, b) => b.width - a.width)[0];
  return [mark.dataset.claim, box.x + box.width / 3, box.y + box.height / 2];
}
"""
"""Bring a place into view; the point of it that is aimed at."""

IS_CONTROL = (
    "([x, y]) => Boolean(document.elementFromPoint(x, y)?.closest('a, summary'))"
)


@dataclass
class Row:
    """What was seen on one page, in one window, in one way."""

    places: int = 0
    shown: int = 0
    covered: int = 0
    unseen: int = 0
    lost: int = 0

    @property
    def faults(self) -> int:
        """How much of it was wrong."""
        return self.covered + self.unseen + self.lost


def main() -> int:
    """Walk, print the table, and say whether all was well."""
    output = Path(sys.argv[1])
    faults = 0
    print(f"{'page':<34} {'window':>9} {'way':<6}", *HEADINGS)
    with sync_playwright() as playwright, site(output) as address:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=["--no-sandbox"]
        )
        for name in [EVERYWHERE, *articles(output)]:
            for size in SIZES:
                for way, walk in WAYS.items():
                    page = open_page(browser, f"{address}/{name}", size, way)
                    row = walk(page)
                    page.context.close()
                    faults += row.faults
                    window = f"{size[0]}x{size[1]}"
                    figures = vars(row).values()
                    print(f"{name:<34} {window:>9} {way:<6}", *map(column, figures))
        browser.close()
    print(f"\n{faults} faults")
    return int(faults > 0)


HEADINGS = ("places", " shown", "covered", "unseen", "  lost")


def column(number: int) -> str:
    """A figure, as wide as its heading."""
    return f"{number:>6}"


@contextmanager
def site(output: Path) -> Iterator[str]:
    """The address of the demo site with the suite's pages, from a copy of both."""
    with TemporaryDirectory() as folder:
        shutil.copytree(output, folder, dirs_exist_ok=True)
        for name, content in suite.build_site().items():
            Path(folder, name.removeprefix("/")).write_bytes(content)
        with served(Path(folder)) as address:
            yield address


def articles(output: Path) -> Iterator[str]:
    """The pages of the demo site that have claims."""
    for path in sorted(output.rglob("*.html")):
        if 'class="factcheck-marker' in path.read_text(encoding="utf-8"):
            yield path.relative_to(output).as_posix()


def open_page(browser: Browser, address: str, size: tuple[int, int], way: str) -> Page:
    """Open a page in a window of its own, with a clock that only we move."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        has_touch=way == "touch",
        is_mobile=way == "touch",
    )
    page = context.new_page()
    page.clock.install(time=NOON)
    page.goto(address)
    page.clock.pause_at("2026-11-24T13:00:00")
    return page


def places_of(page: Page) -> list[str]:
    """The ids of all markers, in the order of the text."""
    found: list[str] = page.locator(".factcheck-marker").evaluate_all(PLACES)
    return found


def by_mouse(page: Page) -> Row:
    """Hover over each place, then click on it."""
    row = Row()
    for place in places_of(page):
        row.places += 1
        claim, x, y = page.evaluate(PREPARE, place)
        page.mouse.move(2, 2)
        page.clock.run_for(1000)
        page.mouse.move(x - 2, y)
        page.mouse.move(x, y)
        page.clock.run_for(400)
        if open_card(page):
            row.shown += 1
            row.covered += covered_lines(page, claim)
        click(page, x, y, place)
        row.unseen += not verdict_in_view(page)
        page.keyboard.press("Escape")
        page.clock.run_for(50)
    return row


def click(page: Page, x: float, y: float, place: str) -> None:
    """Click on the words; on the marker where they are a link or open a part."""
    if page.evaluate(IS_CONTROL, [x, y]):
        page.evaluate("(id) => document.getElementById(id).click()", place)
    else:
        page.mouse.click(x, y)
    page.clock.run_for(50)


def by_touch(page: Page) -> Row:
    """Tap on each place."""
    row = Row()
    for place in places_of(page):
        row.places += 1
        _, x, y = page.evaluate(PREPARE, place)
        if page.evaluate(IS_CONTROL, [x, y]):
            page.evaluate("(id) => document.getElementById(id).click()", place)
        else:
            page.touchscreen.tap(x, y)
        page.clock.run_for(50)
        row.shown += bool(open_card(page))
        row.unseen += not verdict_in_view(page)
        page.keyboard.press("Escape")
        page.clock.run_for(50)
        row.lost += bool(open_card(page))
    return row


def by_keys(page: Page) -> Row:
    """Go from place to place with `n`, enter each card, and leave it."""
    row = Row()
    places = places_of(page)
    page.evaluate("(id) => document.getElementById(id).focus()", places[0])
    for number, place in enumerate(places):
        row.places += 1
        if number:
            page.keyboard.press("n")
        row.lost += focused(page) != place
        page.keyboard.press("Enter")
        page.clock.run_for(50)
        if not open_card(page):  # it was open and is closed by this
            page.keyboard.press("Enter")
            page.clock.run_for(50)
        row.shown += bool(open_card(page))
        row.unseen += not verdict_in_view(page)
        page.keyboard.press("Escape")
        page.clock.run_for(200)
        row.lost += focused(page) != place
    return row


WAYS: Mapping[str, Callable[[Page], Row]] = {
    "mouse": by_mouse,
    "touch": by_touch,
    "keys": by_keys,
}


if __name__ == "__main__":
    raise SystemExit(main())
