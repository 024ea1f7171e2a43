"""What a written page gets: description, style sheet and script, data; and its frame.

A site may have a page for each of its claims, and lists in many parts. The theme's part
of them differs in nothing but the title, and to render it takes most of the time that
such a page takes. So it is rendered once around words that stand for title and content,
and the pages are put together from its pieces. Themes are free to do with a title what
they like; whether this one leaves it alone is held against pages that were rendered as
any other.
"""

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Template, UndefinedError
from jinja2.runtime import Context
from markupsafe import Markup, escape
from msgspec import Struct, field
from pelican import signals
from pelican.paginator import Paginator
from pelican.utils import get_relative_path, path_to_url, sanitised_join
from pelican.writers import Writer

from pelican_factcheck.sidecar.files import shown_path

if TYPE_CHECKING:
    from pelican_factcheck.annotating.translations import Translations
    from pelican_factcheck.publishing.pages import Description, PlannedPage

FOLDER = Path(__file__).parents[1] / "static"
STYLE_SHEET = "factcheck.css"
LINKING = ("link", "style")
"""The elements in which a theme asks for a style sheet."""
SCRIPT = "factcheck.js"
PICKER = Path(__file__).with_name("factcheck-picker.js")
"""In no folder that is published; see `picker`."""
LOCAL = re.compile(
    r"(?:https?://(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?(?:/.*)?)?",
    re.IGNORECASE,
)
"""The addresses of a site that only its author sees."""

# What tags stand in that are text to browsers: comments, elements, values of attributes.
_TAG = re.compile(
    r"""<!--(?:-?>|.*?(?:--!?>|\Z))
    |<(?P<text>script|style|title|textarea|noscript|iframe|xmp)(?=[\s/>]).*?
     (?:</(?P=text)(?=[\s/>])|\Z)
    |<(?P<name>/?[a-z][^\s/>]*)(?>[^>=]++|=\s*+(?>"[^"]*+"|'[^']*+'|(?!["'])))*+>
    """,
    re.IGNORECASE | re.ASCII | re.DOTALL | re.VERBOSE,
)
_OURS = ('<div class="factcheck-', '<mark class="factcheck ')
_ENDING = re.compile(r"</body\s*>\s*(?:</html\s*>\s*)?\Z", re.IGNORECASE | re.ASCII)
_DESCRIPTION = re.compile(
    r"""<meta\s[^>]*\bname\s*=\s*["']?description["'\s>].*""", re.IGNORECASE | re.DOTALL
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
    own = f"/{STYLE_SHEET}"
    if own in page:  # perhaps in words of the article
        for tag in _TAG.finditer(page):
            if own in tag[0] and (tag["text"] or tag["name"] or "").lower() in LINKING:
                return Markup()
    return _tags(base)


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
    # Nor does it go through a buffer, which would be made for this alone.
    with path.open("r+b", buffering=0) as file:
        # What is looked for is ASCII, the same in UTF-8 and as Latin-1, to which bytes
        # are copied; to decode and encode what authors write goes sign by sign.
        page = file.read().decode("latin-1")
        tags, data = _bytewise(tags_for(page)), _bytewise(data)
        if tags or data:
            file.seek(0)
            completed = insert_data(insert_in_head(page, tags), data)
            write_all(file, completed.encode("latin-1"))


def write_all(file: FileIO, data: bytes) -> None:
    """Write *data* to a *file* without a buffer, which may take some of it at a time."""
    while data:
        data = data[file.write(data) :]


def _bytewise(text: str) -> str:
    """Return the bytes of *text* in UTF-8, each as one character."""
    return text.encode("utf-8").decode("latin-1")


def _tags_in(page: str) -> Iterator[tuple[str, int, int]]:
    """Yield names and places of the tags of a *page*: `("/head", 27, 34)`.

    None of what is text, or in a template, in which no tag ends the head or the body.
    """
    inside = 0
    for tag in _TAG.finditer(page):
        name = (tag["name"] or "").lower()
        if name == "/template":
            inside = max(inside - 1, 0)
        elif name == "template":
            inside += 1
        elif name and not inside:
            yield name, tag.start(), tag.end()


def _find_place(page: str) -> int:
    """Return where tags go into a *page*; -1 where there is no place for them.

    Before the head ends; without one, before the body or before the first thing that is
    ours.
    """
    for name, start, _ in _tags_in(page):
        if name in ("/head", "body") or page.startswith(_OURS, start):
            return start
    return -1


def _find_end(page: str) -> int:
    """Return where the body of a *page* ends; -1 where its end tag is left out."""
    place = max(page.rfind("</body"), page.rfind("</BODY"))
    if place < 0 or _ENDING.match(page, place):
        return place
    # There is more behind it, and that may be a comment or a script around it.
    ends = [start for name, start, _ in _tags_in(page) if name == "/body"]
    return ends[-1] if ends else -1


def insert_in_head(page: str, tags: str) -> str:
    """Return *page* with *tags* in its head, or as early as it has a place for them."""
    place = _find_place(page) if tags else -1
    if place < 0:
        return page
    return page[:place] + str(tags) + page[place:]


def insert_data(page: str, data: str) -> str:
    """Return *page* with *data* behind all that readers see, before its body ends.

    Programs read the whole page. In the head, data would come before the first word:
    of an article with ten checks they are two fifths.
    """
    if not data:
        return page
    place = _find_end(page)
    if place < 0:
        return f"{page}\n{data}\n" if _find_place(page) >= 0 else page
    return f"{page[:place]}{data}\n{page[place:]}"


def describe(page: str, title: str, text: str, *, url: str, site: str) -> str:
    """Return *page* with a description and OpenGraph data of its own.

    A description that the theme gives to every page is replaced.
    """
    head, own = page[: max(_find_place(page), 0)], (0, 0)
    metas = [(start, end) for name, start, end in _tags_in(head) if name == "meta"]
    for start, end in reversed(metas):
        if _DESCRIPTION.fullmatch(head, start, end):
            own = (start, end)
    told = "".join(head[start:end] for start, end in metas)
    values = {
        "type": "article",
        "title": title,
        "description": text,
        "url": url,
        "site_name": site,
    }
    tags = [f'<meta name="description" content="{escape(text)}">'] + [
        f'<meta property="og:{name}" content="{escape(value)}">'
        for name, value in values.items()
        if value and f'property="og:{name}"' not in told
    ]
    return insert_in_head(
        page[: own[0]] + page[own[1] :].lstrip() if own[1] else page,
        Markup("\n".join([*tags, ""])),  # noqa: S704 - escaped above
    )


def is_local(address: str) -> bool:
    """Return whether the site of this *address* is seen by its author alone."""
    return LOCAL.fullmatch(address) is not None


def picker(
    html: str, sidecar: Path, verdicts: Iterable[str], translations: "Translations"
) -> Markup:
    """Return the script by which an author picks claims on the page of an article.

    It stands in the page itself: a file of its own would stay behind where previews
    and the published site are built into the same folder.

    Args:
        html: The article, as its author wrote it.
        sidecar: The file that its claims are to stand in.
        verdicts: The keys of the site's scale.
        translations: The words of its button, in the language of the site.
    """
    from pelican_factcheck.anchoring.figures import magnitude_words  # noqa: PLC0415 - as above
    from pelican_factcheck.anchoring.html import INVISIBLE  # noqa: PLC0415 - published sites load none of it
    from pelican_factcheck.anchoring.visibletext import read_text  # noqa: PLC0415 - as above

    visible = read_text(html)
    magnitudes, unspaced = magnitude_words()
    file = {"file": str(shown_path(sidecar))}
    gettext = translations.gettext
    data = {
        "words": {
            "region": gettext("Picking a claim"),
            "copy": gettext("Copy as a claim"),
            "text": gettext("The claim, to be copied"),
            "copied": gettext("Copied. Paste it into %(file)s") % file,
            "denied": gettext(
                "The browser does not let me copy. Copy this, and paste it into %(file)s"
            )
            % file,
        },
        "lang": translations.lang,
        "dir": translations.dir,
        "isNew": not sidecar.exists(),
        "verdicts": list(verdicts),
        "unseen": sorted(INVISIBLE),
        "magnitudes": magnitudes,
        "unspaced": unspaced,
        "pieces": list(_pieces(visible.text, visible.asides)),
    }
    # Nothing in it may end the script, or begin a comment in it.
    written = json.dumps(data).replace("<", "\\u003c")
    return Markup(  # noqa: S704 - JSON without tags, and a file of ours
        f'<script type="application/json">{written}</script>\n'
        f"<script>{PICKER.read_text('utf-8')}</script>"
    )


def _pieces(text: str, asides: Iterable[tuple[int, int]]) -> Iterator[str]:
    """Yield *text* in pieces, of which every second is an aside."""
    place = 0
    for start, end in asides:
        if start >= place:
            yield text[place:start]
            yield text[start:end]
            place = end
    yield text[place:]


def can_write(writer: object) -> bool:
    """Return whether *writer* writes files as Pelican's own does."""
    return (
        isinstance(writer, Writer)
        and type(writer).write_file is Writer.write_file
        and type(writer)._open_w is Writer._open_w  # noqa: SLF001 - Pelican's own name
    )


def write_page(
    writer: Any,  # noqa: ANN401 - Pelican has no types
    name: str,
    text: str,
    local: Mapping[str, Any],
    folders: dict[str, str],
) -> None:
    """Write a page as Pelican's own writer does, and announce it.

    *folders* are the paths of those that are there, by their names below the output
    folder.
    """
    folder, _, file_name = name.rpartition("/")
    if folder not in folders:
        folders[folder] = sanitised_join(writer.output_path, folder)
        Path(folders[folder]).mkdir(parents=True, exist_ok=True)
    path = f"{folders[folder]}{os.sep}{file_name}"
    written = writer._written_files  # noqa: SLF001 - Pelican's own name
    if path in written:  # which Pelican reports
        with writer._open_w(path, "utf-8") as file:  # noqa: SLF001 - as above
            file.write(text)
    else:
        written.add(path)
        # What encodes a text while it is written is made for each file: that takes
        # longer than to encode it at once.
        with open(path, "wb", buffering=0) as file:  # noqa: PTH123 - nor is a path made
            write_all(file, text.encode("utf-8"))
    signals.content_written.send(path, context=local)


# --- frames ---------------------------------------------------------------------------


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
    local |= {"output_file": name, "page_name": name.removesuffix(".html")}
    return local


def cut_frame(
    shell: Template,
    context: Mapping[str, Any],
    name: str,
    tags: Any,  # noqa: ANN401 - a method
    told: "Description | None" = None,
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


class Part(Struct, frozen=True):
    """One file of a page; only lists have several."""

    page: "PlannedPage"
    path: str
    pagination: Mapping[str, object] = field(default_factory=dict)
    """What Pelican tells a page of a list about itself and its neighbours."""
    number: int = 1

    @property
    def kind(self) -> tuple[str, int]:
        """What all pages have in common that may have one frame."""
        return self.page.template, self.path.count("/")


def divide(page: "PlannedPage", paginator: Paginator) -> Iterator[Part]:
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
