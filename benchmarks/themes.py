"""Look at our components in any theme: cards, lines, contrast, and what is too wide.

    python benchmarks/themes.py [--pictures FOLDER] [THEME ...]

A THEME is a folder, the name of a theme that Pelican brings, or a settings file
(`*.py`) that names a theme and what it needs; without any, Pelican's own two. The
demo site's content is built in each theme, plain and with its claims, and both
are opened in Chromium at two widths. Exits with 1 if something was found.
"""

import argparse
import multiprocessing
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from browsers import find_chromium
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

from contrast import faint  # noqa: E402 - the browser suite's own
from gestures import card_box, click, open_card, overlaps  # noqa: E402
from serving import served  # noqa: E402

OWN_THEMES = ["simple", "notmyidea"]
PLUGIN = "pelican_factcheck"
ARTICLES = ("promise-without-a-date", "kilogram")
WIDTHS = {1280: 800, 390: 844}
SMALLEST = 12
"""Pixels; smaller letters are not for reading."""
SAME_HEIGHT = 0.5
"""Pixels by which lines may differ."""

# A paragraph's height, shared out among the lines of the author's text.
LINES = """
() => Object.fromEntries([...document.querySelectorAll('p')].map((paragraph) => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest('.factcheck-marker, [class^=factcheck-]:not(mark)')
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const size = parseFloat(getComputedStyle(paragraph).fontSize);
  const range = document.createRange();
  const middles = [];
  let text = '';
  while (walker.nextNode()) {
    text += walker.currentNode.data;
    range.selectNodeContents(walker.currentNode);
    for (const { top, bottom } of range.getClientRects()) middles.push((top + bottom) / 2);
  }
  middles.sort((a, b) => a - b);
  const lines = middles.filter((middle, index) => !index || middle > middles[index - 1] + size * .6);
  return [text.trim(), paragraph.clientHeight / lines.length];
}))
"""
CENTRE = """
(id) => document.getElementById(id).scrollIntoView({ block: 'center', behavior: 'instant' })
"""
ON_TOP = """
() => {
  const card = document.querySelector('.factcheck-card:popover-open');
  const { left, right, top, bottom } = card.getBoundingClientRect();
  const points = [[left + 9, top + 9], [right - 9, top + 9], [left + 9, bottom - 9],
    [right - 9, bottom - 9], [(left + right) / 2, (top + bottom) / 2]];
  return points.every(([x, y]) => card.contains(document.elementFromPoint(x, y)));
}
"""
TOO_SMALL = """
([scope, smallest]) => [...document.querySelectorAll(`:is(${scope}) *`)]
  .filter((element) => element.checkVisibility() &&
    !element.closest('svg, .factcheck-label, .factcheck-marker, .factcheck-unseen, noscript') &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) &&
    parseFloat(getComputedStyle(element).fontSize) < smallest)
  .map((element) => element.textContent.trim().slice(0, 20))
"""
# Where a theme clips what is too wide, nothing scrolls: then the box itself tells.
TOO_WIDE = """
(scope) => {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll(scope)]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1 || element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => element.className);
}
"""
# A step to the left and to the right of it there is paper, not an edge or a neighbour.
HAS_MARGIN = """
(selector) => {
  const element = document.querySelector(selector);
  const { left, right, top } = element.getBoundingClientRect();
  return [left - 4, right + 4].every((x) =>
    document.elementFromPoint(x, Math.min(top + 20, innerHeight - 5))?.contains(element));
}
"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
NOTES = ".factcheck-summary, .factcheck-notes"
INDEX = ".factcheck-page"


def main() -> int:
    """Print what is found in each theme; 1 if there is anything."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("themes", nargs="*", default=OWN_THEMES, metavar="THEME")
    parser.add_argument("--pictures", type=Path, help="where to put screenshots")
    arguments = parser.parse_args()
    total = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=["--no-sandbox"]
        )
        for theme in arguments.themes:
            site = Path(folder) / Path(theme).stem
            build_both(theme, site)
            with served(site, policy="") as address:
                found = list(look_at(browser, address, arguments.pictures, site.name))
            total += len(found)
            print(f"{site.name:<24} {len(found) or 'clean'}", *found, sep="\n  ")
        browser.close()
    return int(total > 0)


def build_both(theme: str, folder: Path) -> None:
    """Build the site plain and with claims, each in a process of its own."""
    context = multiprocessing.get_context("spawn")
    for output in ("plain", "checked"):
        process = context.Process(target=build, args=(theme, folder / output))
        process.start()
        process.join()
        if process.exitcode:
            raise SystemExit(f"The theme {theme} does not build.")


def build(theme: str, output: Path) -> None:
    """Build the site in *theme*; the output's name says whether with the plugin."""
    from pelican import Pelican
    from pelican.settings import read_settings

    chosen: dict[str, object] = {"OUTPUT_PATH": str(output)}
    path = Path(theme)
    if path.suffix != ".py":
        chosen["THEME"] = str(path.resolve()) if path.is_dir() else theme
        path = ROOT / "pelicanconf.py"
    plugins = read_settings(str(path))["PLUGINS"]
    if output.name == "plain":
        chosen["PLUGINS"] = [name for name in plugins if name != PLUGIN]
    Pelican(read_settings(str(path), override=chosen)).run()


def look_at(
    browser: Browser, address: str, pictures: Path | None, name: str
) -> Iterator[str]:
    """Tell what is wrong in one theme, at every width."""
    for width, height in WIDTHS.items():
        page = browser.new_page(viewport={"width": width, "height": height})
        # Fonts and scripts from elsewhere are the theme's, and may not be there.
        page.route(lambda url: not url.startswith(address), lambda route: route.abort())
        for article in ARTICLES:
            for fault in article_faults(page, address, f"articles/{article}.html"):
                yield f"{width} px, {article}: {fault}"
            take(page, pictures, f"{name}-{width}-{article}")
        page.goto(f"{address}/checked/factcheck/index.html")
        for fault in index_faults(page):
            yield f"{width} px, index: {fault}"
        take(page, pictures, f"{name}-{width}-index", full_page=True)
        page.close()


def take(
    page: Page, pictures: Path | None, name: str, *, full_page: bool = False
) -> None:
    """Take a picture, if any are wanted."""
    if pictures:
        page.screenshot(path=pictures / f"{name}.png", full_page=full_page)


def article_faults(page: Page, address: str, path: str) -> Iterator[str]:
    """Tell what is wrong on one article; its last card stays open."""
    page.goto(f"{address}/plain/{path}")
    plain, sideways = page.evaluate(LINES), page.evaluate(SIDEWAYS)
    page.goto(f"{address}/checked/{path}")
    for text, height in page.evaluate(LINES).items():
        if abs(height - plain.get(text, height)) > SAME_HEIGHT:
            yield f"lines of {height:.1f} px, plain {plain[text]:.1f}: {text[:30]}"
    yield from text_faults(page, NOTES, sideways)
    yield from card_faults(page)


def index_faults(page: Page) -> Iterator[str]:
    """Tell what is wrong with the list of all claims; its links are the theme's."""
    if not page.locator(INDEX).count():
        yield "not there: the theme's `base.html` has no block `content`"
        return
    for fault in text_faults(page, INDEX, 0):
        if not fault.startswith("contrast") or ": A " not in fault:
            yield fault
    if not page.evaluate(HAS_MARGIN, INDEX):
        yield "has no margin"


def text_faults(page: Page, scope: str, sideways: float) -> Iterator[str]:
    """Tell which texts of ours are faint, small or too wide."""
    for text, ratio in faint(page, scope).items():
        yield f"contrast {ratio:.2f}: {text}"
    for text in page.evaluate(TOO_SMALL, [scope, SMALLEST]):
        yield f"small letters: {text}"
    for name in page.evaluate(TOO_WIDE, scope):
        yield f"too wide: {name}"
    if (now := page.evaluate(SIDEWAYS)) > sideways:
        yield f"scrolls sideways by {now} px, plain {sideways}"


def card_faults(page: Page) -> Iterator[str]:
    """Open the card of each sentence and tell what is wrong with it."""
    for sentence in page.locator("mark.factcheck[id]").all():
        id_ = sentence.get_attribute("id") or ""
        page.keyboard.press("Escape")
        page.mouse.move(0, 0)
        page.evaluate(CENTRE, id_)
        click(page, f"#{id_}")
        if f"claim-{open_card(page)}" != id_.removesuffix("-2"):
            yield f"#{id_}: its card does not open"
            continue
        page.wait_for_timeout(150)  # it has faded in
        yield from (f"#{id_}: {fault}" for fault in open_faults(page, id_))


def open_faults(page: Page, id_: str) -> Iterator[str]:
    """Tell what is wrong with the open card."""
    if not page.evaluate(ON_TOP):
        yield "not on top"
    if overlaps(page, f"#{id_}"):
        yield "covers its sentence"
    box, view = card_box(page), page.viewport_size or {}
    right, bottom = box["x"] + box["width"], box["y"] + box["height"]
    if min(box["x"], box["y"]) < 0 or right > view["width"] or bottom > view["height"]:
        yield "not in view"
    for text, ratio in faint(
        page, ".factcheck-marker, .factcheck-card:popover-open"
    ).items():
        yield f"contrast {ratio:.2f}: {text}"
    for text in page.evaluate(TOO_SMALL, [".factcheck-card:popover-open", SMALLEST]):
        yield f"small letters: {text}"


if __name__ == "__main__":
    raise SystemExit(main())
