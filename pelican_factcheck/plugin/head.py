"""The style sheet and the script: where they are, and how a page asks for them."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2.runtime import Context
from markupsafe import Markup

FOLDER = Path(__file__).parents[1] / "static"
STYLE_SHEET = "factcheck.css"
SCRIPT = "factcheck.js"

# Where the tags go: before the head ends; without one, before the body or
# before the first thing that is ours.
_PLACE = re.compile(
    r"</head\s*>|<body[\s>]|<div class=\"factcheck-|<mark class=\"factcheck ",
    re.IGNORECASE,
)


def static_base(context: Mapping[str, Any] | Context) -> str:
    """Return the address below which a site has its static files, without a slash."""
    return f"{context['SITEURL']}/{context['THEME_STATIC_DIR']}".rstrip("/")


@cache
def fingerprint(name: str) -> str:
    """A few characters that change whenever the file *name* does."""
    return sha256((FOLDER / name).read_bytes()).hexdigest()[:8]


def head_tags(base: str, page: str = "") -> Markup:
    """The tags for *page*, whose static files are below the address *base*.

    None for a page whose theme asks for the style sheet itself.
    """
    return Markup() if f"/{STYLE_SHEET}" in page else _tags(base)


@cache
def _tags(base: str) -> Markup:
    return Markup(
        '<link rel="stylesheet" href="{base}/{css}?{css_print}">\n'
        '<script src="{base}/{js}?{js_print}" defer></script>\n'
    ).format(
        base=base,
        css=STYLE_SHEET,
        css_print=fingerprint(STYLE_SHEET),
        js=SCRIPT,
        js_print=fingerprint(SCRIPT),
    )


def complete_page(path: Path, tags_for: Callable[[str], Markup]) -> None:
    """Insert into the page at *path* the tags that *tags_for* returns for its text."""
    # The page only grows, so it is written over: to cut it off first takes far longer.
    with path.open("r+b") as file:
        page = file.read().decode("utf-8")
        tags = tags_for(page)
        if tags:
            file.seek(0)
            file.write(insert_in_head(page, tags).encode("utf-8"))


def insert_in_head(page: str, tags: Markup) -> str:
    """Return *page* with *tags* in its head, or as early as it has a place for them."""
    place = _PLACE.search(page)
    if place is None:
        return page
    return page[: place.start()] + str(tags) + page[place.start() :]
