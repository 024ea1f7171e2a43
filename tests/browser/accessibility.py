"""What the rules of axe find on a page."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def violations(page: Page, within: str | None = None) -> list[tuple[str, list[str]]]:
    """Each rule broken on the page, or in what *within* selects, with where it is."""
    found = Axe().run(page, within).response["violations"]
    return [
        (each["id"], [node["html"][:90] for node in each["nodes"]]) for each in found
    ]
