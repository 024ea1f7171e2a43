"""What style sheet and script cost a reader: bytes to load, milliseconds to run.

Run `python benchmarks/assets.py`. Bytes are after gzip -9, as the wheel delivers them:
minified with rjsmin and rcssmin, which shorten no names. Times are taken in Chromium
on the browser suite's page of 300 claims, and of 10 for comparison.
"""

import gzip
import sys
from pathlib import Path
from statistics import median

import rcssmin
import rjsmin
from browsers import find_chromium
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
STATIC = ROOT / "pelican_factcheck" / "static"
SCRIPT, STYLES = STATIC / "factcheck.js", STATIC / "factcheck.css"
DELIVERED_LIMIT, READABLE_LIMIT = 9500, 12000
LOAD_LIMIT, OPEN_LIMIT, RATIO_LIMIT = 10, 50, 3
"""Milliseconds."""
ROUNDS = 9
ADDRESS = "http://benchmark.example/"
"""Of no real site; the page needs an origin to have storage."""

OPENING = """
(number) => {
  const marker = document.getElementById(`claim-house-${number}-marker`);
  marker.scrollIntoView({ block: 'center' });
  document.body.offsetHeight;
  const start = performance.now();
  marker.click();
  document.querySelector('.factcheck-card:popover-open').getBoundingClientRect();
  return performance.now() - start;
}
"""


def main() -> int:
    """Print each size and time beside its limit; 1 if one is over."""
    rows = [*sizes(), *times()]
    for name, value, limit, unit in rows:
        print(f"{name:<34} {value:>8.1f} {unit}  (limit {limit})")
    return int(any(value > limit for _, value, limit, _ in rows))


def sizes() -> list[tuple[str, float, int, str]]:
    """Measure both files together, as the wheel delivers them and as they are written."""
    files = {SCRIPT: rjsmin.jsmin, STYLES: rcssmin.cssmin}
    texts = {path: path.read_text(encoding="utf-8") for path in files}
    small = sum(packed(minify(texts[path])) for path, minify in files.items())
    readable = sum(map(packed, texts.values()))
    return [
        ("as delivered, minified", small, DELIVERED_LIMIT, "B "),
        ("the readable ones beside them", readable, READABLE_LIMIT, "B "),
    ]


def packed(text: str) -> int:
    """Count the bytes that travel."""
    return len(gzip.compress(text.encode(), 9, mtime=0))


def times() -> list[tuple[str, float, int, str]]:
    """Measure the script's run at load, and the opening of a card with its layout."""
    sys.path.insert(0, str(ROOT / "tests" / "browser"))
    from pages import crowded_page

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=["--no-sandbox"]
        )
        loads = [load_time(browser.new_page(), crowded_page()) for _ in range(ROUNDS)]
        opens = {many: opening(browser, crowded_page(many)) for many in (10, 300)}
        browser.close()
    return [
        ("script at load, 300 claims", median(loads), LOAD_LIMIT, "ms"),
        ("opening a card, 10 claims", opens[10], OPEN_LIMIT, "ms"),
        ("opening a card, 300 claims", opens[300], OPEN_LIMIT, "ms"),
        ("300 claims to 10 claims", opens[300] / opens[10], RATIO_LIMIT, "x "),
    ]


def opening(browser: Browser, html: str) -> float:
    """The milliseconds that opening a card takes, in the median."""
    page = browser.new_page()
    load_time(page, html)
    return median(
        page.evaluate(OPENING, number % 10 + 1) for number in range(3 * ROUNDS)
    )


def load_time(page: Page, html: str) -> float:
    """Run the script on a page that is laid out, and return the milliseconds."""
    page.route("**/*", lambda route: route.abort())
    page.route(
        ADDRESS, lambda route: route.fulfill(body=html, content_type="text/html")
    )
    page.goto(ADDRESS)
    page.add_style_tag(path=STYLES)
    page.evaluate("document.body.offsetHeight")
    script = SCRIPT.read_text(encoding="utf-8")
    return float(
        page.evaluate(
            f"(() => {{ const start = performance.now(); {script};"
            " return performance.now() - start })()"
        )
    )


if __name__ == "__main__":
    raise SystemExit(main())
