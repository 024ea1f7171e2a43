"""The files of pages, and the frames that files of a kind have in common.

A site may have a page for each of its claims, and lists in many parts. The theme's part
of them differs in nothing but the title, and to render it takes most of the time that
such a page takes. So it is rendered once around words that stand for title and content,
and the pages are put together from its pieces. Themes are free to do with a title what
they like; whether this one leaves it alone is held against pages that were rendered as
any other.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jinja2 import Template, UndefinedError
from markupsafe import Markup
from msgspec import Struct
from pelican.paginator import Paginator
from pelican.utils import get_relative_path, path_to_url

from pelican_factcheck.plugin.head import describe
from pelican_factcheck.publishing.pages import Description, PlannedPage

TITLE = "factcheckTitleOfThePage"
CONTENT = "factcheckContentOfThePage"
NAME = "factcheckNameOfThePage"
TOLD_TITLE = "factcheckPreviewTitle"
TOLD_TEXT = "factcheckPreviewText"
TOLD_URL = "factcheckPreviewAddress"
WORD = re.compile(f"{TITLE}|{CONTENT}|{TOLD_TITLE}|{TOLD_TEXT}|{TOLD_URL}")


class _Blank(Struct, frozen=True):
    """A page whose title and content are words that stand for those of others."""

    tags: Any
    """As of the page that it stands for."""
    title = Markup(TITLE)  # noqa: S704 - a word of ours

    def content(self) -> Markup:
        """The word for the content."""
        return Markup(CONTENT)  # noqa: S704 - a word of ours


class Frame(Struct, frozen=True):
    """The theme's part of pages of a kind, cut where title and content stand."""

    pieces: tuple[str, ...]
    words: tuple[str, ...]
    """What stands between the pieces: `TITLE`, `CONTENT`, or what previews say."""

    def filled(self, values: Mapping[str, str]) -> str:
        """Return the page with these *values*, all HTML, by the words for them."""
        parts = [self.pieces[0]]
        for word, piece in zip(self.words, self.pieces[1:], strict=True):
            parts += (values[word], piece)
        return "".join(parts)


def local_context(context: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return what Pelican tells the template of the page *name*."""
    local = dict(context)
    local["localsiteurl"] = local.get("localsiteurl")
    if context.get("RELATIVE_URLS"):
        local["SITEURL"] = local["localsiteurl"] = path_to_url(get_relative_path(name))
    return local | {"output_file": name, "page_name": name.removesuffix(".html")}


def cut_frame(
    shell: Template,
    context: Mapping[str, Any],
    name: str,
    tags: Any,  # noqa: ANN401 - a method
    told: Description | None = None,
) -> Frame | None:
    """Return the frame of pages; None where it shows their names, too.

    *name* is that of a page, with `NAME` in place of what is its own; *told* is what
    previews say of one, if they say something.
    """
    local = local_context(context, name)
    try:
        text = shell.render(local | {"factcheck_page": _Blank(tags)})
    except UndefinedError:  # it asks for more
        return None
    words = WORD.findall(text)
    folded = text.casefold()
    is_plain = (
        words.count(CONTENT) == 1
        and folded.count(TITLE.casefold()) == words.count(TITLE)
        and NAME.casefold() not in folded
    )
    if not is_plain:
        return None
    if told:
        address = TOLD_URL if told.url else ""
        text = describe(text, TOLD_TITLE, TOLD_TEXT, url=address, site=told.site)
    return Frame(tuple(WORD.split(text)), tuple(WORD.findall(text)))


ODD = re.compile("[<>&\"']|[^\x00-\x7f]")
"""What a theme may change in a title."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a page; only lists have several."""

    page: PlannedPage
    path: str
    pagination: Mapping[str, object] = field(default_factory=dict)
    """What Pelican tells a page of a list about itself and its neighbours."""
    number: int = 1

    @property
    def kind(self) -> tuple[str, int]:
        """What all pages have in common that may have one frame."""
        return self.page.template, self.path.count("/")


def divide(page: PlannedPage, paginator: Paginator) -> Iterator[Part]:
    """Yield the parts of a list, as Pelican's own writer divides it."""
    last = paginator.num_pages
    for number in paginator.page_range:
        shown = paginator.page(number)
        told = {
            "claims_paginator": paginator,
            "claims_page": shown,
            "claims_previous_page": paginator.page(number - 1) if number > 1 else None,
            "claims_next_page": paginator.page(number + 1) if number < last else None,
        }
        yield Part(page, shown.save_as, told, number)


class Kind:
    """The pages that may have one frame, of which a few stand for all when it is tried."""

    def __init__(self, first: Part) -> None:
        self.first = self.shortest = self.longest = first
        self.odd: list[Part] = []
        """The shortest and the longest whose title has a sign that themes may change."""
        self.further: list[Part] = []
        """The first and the last that are not the first part of a list."""
        self.number = 0

    def add(self, part: Part) -> None:
        """Count *part*, and remember it if it is one to try."""
        self.number += 1
        if part.number > 1:
            self.further = [*self.further[:1], part]
            return
        size = len(part.page.title)
        if size < len(self.shortest.page.title):
            self.shortest = part
        elif size > len(self.longest.page.title):
            self.longest = part
        if ODD.search(part.page.title):
            odd = sorted([*self.odd, part], key=lambda each: len(each.page.title))
            self.odd = [odd[0], *odd[1:][-1:]]

    @property
    def tried(self) -> list[Part]:
        """The pages in which a theme would show that it does more to titles or lists."""
        chosen = (self.shortest, self.longest, *self.odd, *self.further)
        return [*{part.path: part for part in chosen}.values()]
