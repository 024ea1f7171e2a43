"""Pictures of the built demo site, to be looked at.

    python benchmarks/screenshots.py OUTPUT FOLDER
    python benchmarks/screenshots.py OUTPUT --readme

OUTPUT is the built site. FOLDER gets the pictures: article, index, guide, claim index
and a claim's page, light and dark, in five windows; the article with a glance and with
an open card; its notes; the article on paper, as PDF and, where `pdftoppm` is at hand, page by page. With
`--readme` the picture of the README is taken anew.
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from browsers import find_chromium
from playwright.sync_api import Browser, FloatRect, Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

from gestures import point_at  # noqa: E402 - the browser suite's own
from serving import served  # noqa: E402 - see above

ARTICLE = "articles/promise-without-a-date.html"
PAGES = (
    ARTICLE,
    "index.html",
    "writing-claims.html",
    "factcheck/index.html",
    "factcheck/claims/redlines-cable.html",
)
CLAIM = "claim-plan-and-date"
README = ROOT / "content" / "images" / "card.png"
SIZES = {
    "desktop": (1280, 900),
    "low": (1280, 450),
    "half": (640, 360),
    "phone": (390, 780),
    "magnified": (320, 256),
}
"""A desktop at 100, 200 and 400 %, a flat window, and a phone."""
README_ARTICLE, README_CLAIM = "articles/kilogram.html", "claim-weighed-again"
README_SIZE = (900, 1000)
README_PART = FloatRect(x=0, y=24, width=900, height=872)
"""Of a window in which the card is seen whole; the edges cut no line of text."""
CARD = ".factcheck-card:popover-open"


def main() -> None:
    """Take what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("output", type=Path, help="the built site")
    parser.add_argument("folder", type=Path, nargs="?", help="for the pictures")
    parser.add_argument("--readme", action="store_true", help="the README's picture")
    arguments = parser.parse_args()
    with sync_playwright() as playwright, served(arguments.output) as address:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=["--no-sandbox"]
        )
        if arguments.readme:
            take_readme(browser, address)
        if arguments.folder:
            take_pages(browser, address, arguments.folder)
            print_article(browser, address, arguments.folder)
        browser.close()


def take_readme(browser: Browser, address: str) -> None:
    """Take an article with an open card that is small enough to be seen whole."""
    page = open_page(browser, f"{address}/{README_ARTICLE}", README_SIZE, "light")
    open_card(page, README_CLAIM)
    page.screenshot(path=README, clip=README_PART)


def take_pages(browser: Browser, address: str, folder: Path) -> None:
    """Take every page in every size and light."""
    for scheme in ("light", "dark"):
        for kind, size in SIZES.items():
            for name in PAGES:
                page = open_page(browser, f"{address}/{name}", size, scheme)
                stem = name.replace("/", "-").removesuffix(".html")
                picture = folder / f"{stem}-{kind}-{scheme}.png"
                page.screenshot(path=picture)
                if name == ARTICLE:
                    show_glance(page)
                    page.screenshot(path=picture.with_stem(f"{picture.stem}-glance"))
                    open_card(page)
                    page.screenshot(path=picture.with_stem(f"{picture.stem}-card"))
                    page.keyboard.press("Escape")
                    page.locator("#fact-checks").scroll_into_view_if_needed()
                    page.screenshot(path=picture.with_stem(f"{picture.stem}-notes"))
                page.close()


def print_article(browser: Browser, address: str, folder: Path) -> None:
    """Print the article to a file, and make pictures of its pages."""
    page = open_page(browser, f"{address}/{ARTICLE}", SIZES["desktop"], "light")
    paper = folder / "article.pdf"
    page.pdf(path=paper, format="A4", prefer_css_page_size=True)
    if tool := shutil.which("pdftoppm"):
        command = [tool, "-r", "80", "-png", paper, paper.with_suffix("")]
        subprocess.run(command, check=True)


def open_page(
    browser: Browser, address: str, size: tuple[int, int], scheme: str
) -> Page:
    """Open a page in a window of its own."""
    width, height = size
    page = browser.new_page(
        viewport={"width": width, "height": height},
        color_scheme=scheme,  # type: ignore[arg-type] # light or dark
    )
    page.goto(address, wait_until="networkidle")
    return page


def show_glance(page: Page, claim: str = CLAIM) -> None:
    """Rest on a claim until its glance is there, or has had the time to be."""
    page.evaluate(
        "(id) => scrollTo(0, document.getElementById(id).offsetTop - innerHeight / 3)",
        claim,
    )
    point_at(page, f"#{claim}")
    page.wait_for_timeout(800)


def open_card(page: Page, claim: str = CLAIM) -> None:
    """Bring a claim to the upper third of the window, and open its card."""
    page.evaluate(
        "(id) => scrollTo(0, document.getElementById(id).offsetTop - innerHeight / 5)",
        claim,
    )
    page.locator(f"#{claim}-marker").click()
    page.locator(CARD).wait_for()
    page.wait_for_timeout(300)  # it fades in


if __name__ == "__main__":
    main()
