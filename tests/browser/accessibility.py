"""What the rules of axe find on a page."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

RUN = """
([within, options]) => axe.run(within ?? document, options).then(({ violations }) =>
  violations.map((each) => [each.id, each.nodes.map((node) => node.html.slice(0, 90))]))
"""
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules whose outcome depends on colours, the slowest of all."""
LOOKS = [*COLOURS, "target-size"]
"""Those that depend on a style sheet; all others judge what the page is built of."""

Violations = list[list[str | list[str]]]


def violations(
    page: Page, within: str | None = None, rules: list[str] | None = None
) -> Violations:
    """Each rule broken on the page, or in what *within* selects, with where it is.

    All rules are tried, unless *rules* names some.
    """
    options: dict[str, object] = {
        "resultTypes": ["violations"],
        "rules": {"target-size": {"enabled": True}},  # off by itself
    }
    if rules:
        options["runOnly"] = rules
    if not page.evaluate("'axe' in window"):  # half a megabyte, read anew each time
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(RUN, [within, options])


def violations_in_both_lights(page: Page, within: str | None = None) -> Violations:
    """The same by day, and what is broken at night, when nothing but colours differ."""
    found: Violations = []
    for scheme, rules in [("light", None), ("dark", COLOURS)]:
        page.emulate_media(color_scheme=scheme)
        found += violations(page, within, rules)
    return found
