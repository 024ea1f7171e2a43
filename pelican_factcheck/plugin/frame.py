"""The frame of the theme around our pages, rendered once for all that share it.

A site may have a page for each of its claims. The theme's part of them differs in
nothing but the title, and to render it takes most of the time that such a page takes. So
it is rendered once around two words that stand for title and content, and the pages are
put together from its pieces. Themes are free to do with a title what they like; whether
this one leaves it alone is held against pages that were rendered as any other.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Template
from markupsafe import Markup
from pelican import signals
from pelican.utils import get_relative_path, path_to_url, sanitised_join
from pelican.writers import Writer

TITLE = "factcheckTitleOfThePage"
CONTENT = "factcheckContentOfThePage"
NAME = "factcheckNameOfThePage"
WORD = re.compile(f"{TITLE}|{CONTENT}")


@dataclass(frozen=True)
class _Blank:
    """A page whose title and content are words that stand for those of others."""

    tags: Any
    """As of the page that it stands for."""
    title = Markup(TITLE)  # noqa: S704 - a word of ours

    def content(self) -> Markup:
        """The word for the content."""
        return Markup(CONTENT)  # noqa: S704 - a word of ours


@dataclass(frozen=True)
class Frame:
    """The theme's part of pages in one folder, cut where title and content stand."""

    pieces: tuple[str, ...]
    words: tuple[str, ...]
    """What stands between the pieces: `TITLE` or `CONTENT`."""

    def filled(self, title: str, content: str) -> str:
        """Return the page with this title and content, both HTML."""
        values = {TITLE: title, CONTENT: content}
        parts = [self.pieces[0]]
        for word, piece in zip(self.words, self.pieces[1:], strict=True):
            parts += [values[word], piece]
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
    folder: str,
    tags: Any,  # noqa: ANN401 - a method
) -> Frame | None:
    """Return the frame of pages in *folder*; None where it shows their names, too."""
    local = local_context(context, f"{folder}{NAME}.html")
    text = shell.render(local | {"factcheck_page": _Blank(tags)})
    words = WORD.findall(text)
    folded = text.casefold()
    is_plain = (
        words.count(CONTENT) == 1
        and folded.count(TITLE.casefold()) == words.count(TITLE)
        and NAME.casefold() not in folded
    )
    return Frame(tuple(WORD.split(text)), tuple(words)) if is_plain else None


def can_write(writer: object) -> bool:
    """Return whether *writer* writes files as Pelican's own does."""
    return (
        isinstance(writer, Writer)
        and type(writer).write_file is Writer.write_file
        and type(writer)._open_w is Writer._open_w  # noqa: SLF001 - Pelican's own name
    )


def write_page(writer: Any, name: str, text: str, local: Mapping[str, Any]) -> None:  # noqa: ANN401 - Pelican has no types
    """Write a page as Pelican's own writer does, and announce it."""
    path = sanitised_join(writer.output_path, name)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    with writer._open_w(path, "utf-8") as file:  # noqa: SLF001 - Pelican's own name
        file.write(text)
    signals.content_written.send(path, context=local)


def probes(titles: Iterable[str]) -> set[str]:
    """Return those of *titles* with which a theme would show that it changes titles."""
    known = sorted(set(titles), key=len)
    odd = [title for title in known if re.search("[<>&\"']|[^\x00-\x7f]", title)]
    return {*known[:1], *known[-1:], *odd[:1], *odd[-1:]}
