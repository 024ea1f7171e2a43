"""Writes the planned pages and the search data through Pelican's own writer."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment, Template, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape
from msgspec import Struct
from pelican.paginator import Paginator

from pelican_factcheck.annotating.cards import clean_text, render_template
from pelican_factcheck.annotating.templates import with_ours
from pelican_factcheck.annotating.translations import Translations
from pelican_factcheck.plugin.head import (
    CONTENT,
    NAME,
    STYLE_SHEET,
    TITLE,
    TOLD_TEXT,
    TOLD_TITLE,
    TOLD_URL,
    Frame,
    Kind,
    Part,
    can_write,
    cut_frame,
    describe,
    divide,
    fingerprint,
    local_context,
    static_base,
    write_page,
)
from pelican_factcheck.publishing.claimindex import Directory
from pelican_factcheck.publishing.listing import ListedClaim
from pelican_factcheck.publishing.pages import (
    TEMPLATES,
    PlannedPage,
    check_names,
    plan_pages,
)
from pelican_factcheck.publishing.search import search_files
from pelican_factcheck.settings import SettingsError

INDEX_STYLE_SHEET = "factcheck-index.css"
INDEX_SCRIPT = "factcheck-index.js"
PAGINATION = ("claims_page", "claims_previous_page", "claims_next_page")
"""What Pelican tells a page of a list about itself and its neighbours."""


class View(Struct, frozen=True, kw_only=True):
    """What the template `factcheck_page.html` needs to know of a page.

    That one belongs to Pelican's environment, which escapes nothing, and extends
    the theme's `base.html`; the content has templates of its own in ours.
    """

    page: PlannedPage
    translations: Translations
    environment: Environment
    is_complete: bool = False
    """Whether the written page has its description already."""

    @property
    def record(self) -> ListedClaim | None:
        """The claim whose own page it is."""
        return self.page.claim

    @property
    def title(self) -> Markup:
        """The title, as HTML."""
        return escape(clean_text(self.page.title))

    def completed(self, text: str) -> str:
        """Return the written page *text* with its description."""
        if not self.page.describe:
            return text
        told = self.page.describe()
        return describe(text, self.page.title, told.text, url=told.url, site=told.site)

    def framed(self, frame: Frame, content: Markup) -> str:
        """Return the same page, made of its *frame* and *content*."""
        values = {TITLE: self.title, CONTENT: content}
        if self.page.describe:
            told = self.page.describe()
            values |= {
                TOLD_TITLE: escape(self.page.title),
                TOLD_TEXT: escape(told.text),
                TOLD_URL: escape(told.url),
            }
        return frame.filled(values)

    @pass_context
    def tags(self, context: Context) -> Markup:
        """The page's own style sheets and script, unless the theme brings them."""
        if not context.get("FACTCHECK_INJECT_ASSETS", True):
            return Markup()
        base = static_base(context)
        style = Markup('<link rel="stylesheet" href="{}/{}?{}">\n')
        script = Markup('<script src="{}/{}?{}" defer></script>\n')
        return style.format(base, STYLE_SHEET, fingerprint(STYLE_SHEET)) + (
            style.format(base, INDEX_STYLE_SHEET, fingerprint(INDEX_STYLE_SHEET))
            + script.format(base, INDEX_SCRIPT, fingerprint(INDEX_SCRIPT))
        )

    @pass_context
    def content(self, context: Context) -> Markup:
        """Return the content with the addresses that the page around it uses."""
        shown = {name: context.get(name) for name in PAGINATION}
        return self.render(context["SITEURL"], **shown)

    def render(self, base: str, **pagination: object) -> Markup:
        """Return the content with addresses below *base*."""
        return render_template(
            self.environment,
            self.page.template,
            translations=self.translations,
            title=self.page.title,
            lang=self.translations.lang,
            base=base,
            period=lambda period: name_period(period, self.translations),
            **{**dict.fromkeys(PAGINATION), **pagination},
            **self.page.context(),
        )


def name_period(period: str, translations: Translations) -> str:
    """Return `2024`, `2024-Q3` or `2024-07` as people write it in few letters."""
    year, _, rest = period.partition("-")
    if not rest:
        return year
    is_quarter = rest.startswith("Q")
    from babel.dates import format_skeleton  # noqa: PLC0415 - brings all time zones

    month = 3 * int(rest[1:]) if is_quarter else int(rest)
    skeleton = "yQQQ" if is_quarter else "yMMM"
    day = date(int(year), month, 1)
    return format_skeleton(skeleton, day, locale=translations.locale)


PAGE = "factcheck-page"
"""The class of the element that all content of our pages is in."""
REMEDY = (
    "{% extends 'base.html' %}{% block NAME %}{{ factcheck_page.tags() }}"
    "{{ factcheck_page.content() }}{% endblock %}"
)


def explain_blank(page: str, blocks: Callable[[], Iterable[str]]) -> str:
    """Return why the written claim page *page* is blank; "" if it is not.

    *blocks* returns those that the theme's `base.html` has.
    """
    if PAGE in page:
        return ""
    names = ", ".join(f"`{name}`" for name in sorted(blocks())) or "none"
    return (
        "the pages of all fact checks are blank: `base.html` of the theme has no block"
        f" `content` (its blocks: {names}); give the theme a template"
        f" `factcheck_page.html` that names the right one: {REMEDY}"
    )


SHELL = "factcheck_page.html"
"""The one template of Pelican's environment; it extends the theme's base."""
PAGE_SIZE = 50
"""Claims on a page, unless `PAGINATED_TEMPLATES` or `DEFAULT_PAGINATION` says else."""
# Where a generator keeps what it has written or will write.
CONTENTS = (
    "articles",
    "translations",
    "drafts",
    "drafts_translations",
    "hidden_articles",
    "hidden_translations",
    "pages",
    "hidden_pages",
    "draft_pages",
    "staticfiles",
)


FEWEST_FRAMED = 20
"""Pages of a kind from which on it pays to render their frame once."""


@dataclass(frozen=True)
class PageWriter:
    """Writes the pages of a site's claims, and the data for the browser's search."""

    generator: Any
    writer: Any
    directory: Directory
    translations: Translations
    environment: Environment
    folders: dict[str, str] = field(default_factory=dict)
    """Those of pages that were written, by their names below the output folder."""

    def plan(self, taken: Mapping[str, object]) -> Mapping[tuple[str, int], Kind]:
        """Return the kinds of pages, none of which takes a name that is *taken*.

        Raises:
            SettingsError: with every such name.
        """
        self.writer.settings = paginate(self.generator.settings)
        kinds: dict[tuple[str, int], Kind] = {}
        named = ((part.path, part.page.title) for part in self._noted(kinds))
        if clashes := check_names(named, taken):
            raise SettingsError("\n".join(clashes))
        return kinds

    def write(self, kinds: Mapping[tuple[str, int], Kind]) -> None:
        """Write every page, of those *kinds* that were planned."""
        shell = shell_template(self.generator.env)
        frames, written = self._try_frames(shell, kinds)
        for part in self._parts():
            if part.path in written:
                continue
            if frame := frames.get(part.kind):
                self._write_framed(frame, part)
            else:
                self._write_page(shell, part)
        if self.directory.records and self.directory.page("index"):
            for name, text in search_files(self.directory, self.translations):
                path = Path(self.writer.output_path, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")

    def _parts(self) -> Iterator[Part]:
        """Yield every file that a page is written to: lists have several."""
        settings = self.writer.settings
        for page in plan_pages(self.directory, self.translations):
            if page.items is None:
                yield Part(page, page.path)
                continue
            size = settings["PAGINATED_TEMPLATES"].get(template_name(page))
            size = size or settings["DEFAULT_PAGINATION"]
            yield from divide(
                page, Paginator(page.path, page.url, page.items, settings, size)
            )

    def _noted(self, kinds: dict[tuple[str, int], Kind]) -> Iterator[Part]:
        """Yield all parts, and note in *kinds* those that have a frame in common."""
        for part in self._parts():
            if part.kind not in kinds:
                kinds[part.kind] = Kind(part)
            kinds[part.kind].add(part)
            yield part

    def _try_frames(
        self, shell: Template, kinds: Mapping[tuple[str, int], Kind]
    ) -> tuple[Mapping[tuple[str, int], Frame], set[str]]:
        """Return the frames of pages by their kinds, and the files written for them.

        Some pages of each kind are written as any page, and the frame has to make the very
        same ones. None where pages are few, or the theme or a plugin does more to them.
        """
        frames: dict[tuple[str, int], Frame] = {}
        written: set[str] = set()
        if not can_write(self.writer):
            return frames, written
        for name, kind in kinds.items():
            if kind.number < FEWEST_FRAMED:
                continue
            frame = self._frame_of(shell, kind.first)
            if frame is None:
                continue
            for part in kind.tried:
                self._write_page(shell, part)
                written.add(part.path)
            if not any(self._is_other(frame, part) for part in kind.tried):
                frames[name] = frame
        return frames, written

    def _frame_of(self, shell: Template, part: Part) -> Frame | None:
        """Return what *part* shares with all of its kind; None where it shows its name."""
        names = part.path.split("/")
        is_group = part.page.template in TEMPLATES.values()
        # A group has a folder of its own; the others have a file.
        own = self.directory.folder.count("/") + 1 if is_group else -1
        names[own] = NAME if is_group else f"{NAME}.html"
        told = part.page.describe() if part.page.describe else None
        tags = self._view(part.page).tags
        return cut_frame(shell, self.generator.context, "/".join(names), tags, told)

    def _is_other(self, frame: Frame, part: Part) -> bool:
        """Return whether a written page is not what its frame would make of it."""
        written = Path(self.writer.output_path, part.path).read_text("utf-8")
        local = local_context(self.generator.context, part.path)
        return written != self._framed_text(frame, self._view(part.page), part, local)

    def _framed_text(
        self, frame: Frame, view: View, part: Part, local: Mapping[str, Any]
    ) -> str:
        told = {name: part.pagination.get(name) for name in PAGINATION}
        return view.framed(frame, view.render(local["SITEURL"], **told))

    def _write_framed(self, frame: Frame, part: Part) -> None:
        view = self._view(part.page, is_complete=True)
        local = local_context(self.generator.context, part.path)
        local |= {**part.pagination, **self._own(part), "factcheck_page": view}
        text = self._framed_text(frame, view, part, local)
        write_page(self.writer, part.path, text, local, self.folders)

    def _view(self, page: PlannedPage, *, is_complete: bool = False) -> View:
        # A claim's own page speaks the language of its article, as its data do.
        claim = page.claim
        return View(
            page=page,
            translations=self.directory.load(claim).translations
            if claim
            else self.translations,
            environment=self.environment,
            is_complete=is_complete,
        )

    def _write_page(self, shell: Template, part: Part) -> None:
        context = self.generator.context
        self.writer.write_file(
            part.path,
            shell,
            context,
            relative_urls=context.get("RELATIVE_URLS", False),
            **part.pagination,
            **self._own(part),
            factcheck_page=self._view(part.page),
        )

    def _own(self, part: Part) -> Mapping[str, str]:
        """What Pelican tells a page of its name; all parts of a list have one."""
        return {"page_name": part.page.path.removesuffix(".html")}


def template_name(page: PlannedPage) -> str:
    """Return the name of a page's template as `PAGINATED_TEMPLATES` has it."""
    return page.template.removesuffix(".html")


def paginate(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings with a page size for each of our lists; the site's own win."""
    size = settings.get("DEFAULT_PAGINATION") or PAGE_SIZE
    ours = dict.fromkeys(
        (
            "factcheck_index",
            "factcheck_claimant",
            "factcheck_source_page",
            "factcheck_tag",
            "factcheck_corrections",
        ),
        size,
    )
    return {
        **settings,
        "PAGINATED_TEMPLATES": {**ours, **settings["PAGINATED_TEMPLATES"]},
    }


def shell_template(environment: Environment) -> Template:
    """Return the shell in Pelican's environment, the theme's own if it has one."""
    loader = with_ours(environment.loader)
    return environment.overlay(loader=loader).get_template(SHELL)


class Named(Struct, frozen=True):
    """An article, page or file of the site, as messages call it."""

    content: Any

    def __str__(self) -> str:
        """Return its name; Pelican works that out anew whenever it is asked."""
        return f"`{self.content.relative_source_path}`"


def taken_names(context: Mapping[str, Any], writer: Any) -> dict[str, object]:  # noqa: ANN401 - Pelican has no types
    """Return every other file that this build writes, and what messages call it.

    The writer remembers what it has written, feeds and categories too; static
    files come later.
    """
    root = f"{Path(writer.output_path).as_posix()}/"
    written = (
        path.replace(os.sep, "/") for path in getattr(writer, "_written_files", ())
    )
    names: dict[str, object] = {
        path.removeprefix(root): "another page or feed of the site"
        for path in written
        if path.startswith(root)
    }
    contents = (one for name in CONTENTS for one in context.get(name, ()))
    return names | {content.save_as: Named(content) for content in contents}
