"""What style sheet and script cost a reader: bytes to load, milliseconds to run.

Run `python benchmarks/assets.py`. Bytes are after gzip -9. They are minified with
esbuild (the npm package of that name) if its command is found, else with rjsmin and
rcssmin, which shorten no names and so give larger numbers; the limits are meant for
esbuild. Times are taken in Chromium on the browser suite's page of 300 claims.
"""

import gzip
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median

import rcssmin
import rjsmin
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
STATIC = ROOT / "pelican_factcheck" / "static"
SCRIPT, STYLES = STATIC / "factcheck.js", STATIC / "factcheck.css"
MINIFIED_LIMIT = 4300
SHIPPED_LIMIT = 6000
LOAD_LIMIT, OPEN_LIMIT = 5, 50
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
    """Measure both files together, minified and as shipped."""
    files = (SCRIPT, STYLES)
    tool = "esbuild" if shutil.which("esbuild") else "rjsmin, rcssmin"
    minified = sum(packed(minify(path)) for path in files)
    shipped = sum(packed(path.read_text(encoding="utf-8")) for path in files)
    return [
        (f"minified with {tool}", minified, MINIFIED_LIMIT, "B "),
        ("as shipped", shipped, SHIPPED_LIMIT, "B "),
    ]


def minify(path: Path) -> str:
    """Shorten a file with the best public minifier at hand."""
    if esbuild := shutil.which("esbuild"):
        command = [esbuild, "--minify", str(path)]
        return subprocess.run(
            command, check=True, capture_output=True, text=True
        ).stdout
    shorten = rjsmin.jsmin if path.suffix == ".js" else rcssmin.cssmin
    return str(shorten(path.read_text(encoding="utf-8")))


def packed(text: str) -> int:
    """Count the bytes that travel."""
    return len(gzip.compress(text.encode(), 9, mtime=0))


def times() -> list[tuple[str, float, int, str]]:
    """Measure the script's run at load, and the opening of a card with its layout."""
    sys.path.insert(0, str(ROOT / "tests" / "browser"))
    from pages import crowded_page

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        loads = [load_time(browser.new_page(), crowded_page()) for _ in range(ROUNDS)]
        page = browser.new_page()
        load_time(page, crowded_page())
        opens = [
            page.evaluate(OPENING, number) for number in range(20, 300, 300 // ROUNDS)
        ]
        browser.close()
    return [
        ("script at load, 300 claims", median(loads), LOAD_LIMIT, "ms"),
        ("opening a card, 300 claims", median(opens), OPEN_LIMIT, "ms"),
    ]


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
