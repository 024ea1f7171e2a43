"""Pictures of the built demo site, to be looked at.

    python benchmarks/screenshots.py OUTPUT FOLDER

OUTPUT is the built site, FOLDER gets the pictures: article, index, guide and claim
index, light and dark, desktop and phone; the article with an open card; the article on
paper, as PDF. `readme.png` is the picture of the README.
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ARTICLE = "articles/promise-without-a-date.html"
PAGES = (ARTICLE, "index.html", "writing-claims.html", "factcheck/index.html")
CLAIM = "claim-plan-and-date"
DESKTOP, PHONE = (1280, 900), (390, 844)
CARD = ".factcheck-card:popover-open"


def open_page(
    browser: Browser, address: str, size: tuple[int, int], scheme: str
) -> Page:
    """A page in a window of its own."""
    width, height = size
    page = browser.new_page(
        viewport={"width": width, "height": height},
        color_scheme=scheme,  # type: ignore[arg-type] # light or dark
    )
    page.goto(address)
    return page


def open_card(page: Page) -> None:
    """Bring a claim to the upper third of the window, and open its card."""
    page.evaluate(
        "(id) => scrollTo(0, document.getElementById(id).offsetTop - innerHeight / 5)",
        CLAIM,
    )
    page.locator(f"#{CLAIM}-marker").click()
    page.locator(CARD).wait_for()
    page.wait_for_timeout(300)  # it fades in


def main(output: str, folder: str) -> None:
    """Take every picture."""
    site, pictures = Path(output).resolve().as_uri(), Path(folder)
    pictures.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for scheme in ("light", "dark"):
            for kind, size in (("desktop", DESKTOP), ("phone", PHONE)):
                for name in PAGES:
                    page = open_page(browser, f"{site}/{name}", size, scheme)
                    stem = f"{name.replace('/', '-').removesuffix('.html')}-{kind}-{scheme}"
                    page.screenshot(path=pictures / f"{stem}.png")
                    if name == ARTICLE:
                        open_card(page)
                        page.screenshot(path=pictures / f"{stem}-card.png")
                    page.close()
        page = open_page(browser, f"{site}/{ARTICLE}", (1000, 760), "light")
        page.pdf(path=pictures / "article.pdf")
        open_card(page)
        page.screenshot(path=pictures / "readme.png")
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
