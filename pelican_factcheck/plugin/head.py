"""What a written page gets: style sheet and script, descriptions, and data at its end."""

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
_DESCRIPTION = re.compile(
    r"""<meta\s[^>]*\bname\s*=\s*["']?description["'\s][^>]*>\s*""", re.IGNORECASE
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


def complete_page(
    path: Path, tags_for: Callable[[str], Markup], data: str = ""
) -> None:
    """Insert into the page at *path* the tags that *tags_for* returns, and *data*."""
    # The page only grows, so it is written over: to cut it off first takes far longer.
    with path.open("r+b") as file:
        page = file.read().decode("utf-8")
        tags = tags_for(page)
        if tags or data:
            file.seek(0)
            completed = insert_data(insert_in_head(page, tags), data)
            file.write(completed.encode("utf-8"))


def insert_in_head(page: str, tags: Markup) -> str:
    """Return *page* with *tags* in its head, or as early as it has a place for them."""
    place = _PLACE.search(page) if tags else None
    if place is None:
        return page
    return page[: place.start()] + str(tags) + page[place.start() :]


def insert_data(page: str, data: str) -> str:
    """Return *page* with *data* behind all that readers see, before its body ends.

    Programs read the whole page. In the head, data would come before the first word:
    of an article with ten checks they are two fifths.
    """
    if not data:
        return page
    place = max(page.rfind("</body"), page.rfind("</BODY"))
    if place < 0:  # its end tag may be left out
        return f"{page}\n{data}\n" if _PLACE.search(page) else page
    return f"{page[:place]}{data}\n{page[place:]}"


def describe(page: str, title: str, text: str, *, url: str, site: str) -> str:
    """Return *page* with a description and OpenGraph data of its own.

    A description that the theme gives to every page is replaced.
    """
    tags = [Markup('<meta name="description" content="{}">').format(text)] + [
        Markup('<meta property="og:{}" content="{}">').format(name, value)
        for name, value in (
            ("type", "article"),
            ("title", title),
            ("description", text),
            ("url", url),
            ("site_name", site),
        )
        if value and f'property="og:{name}"' not in page
    ]
    return insert_in_head(
        _DESCRIPTION.sub("", page, count=1), Markup("\n").join([*tags, ""])
    )
