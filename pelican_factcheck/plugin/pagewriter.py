"""Writes the planned pages and the search data through Pelican's own writer."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, Template
from pelican.paginator import Paginator

from pelican_factcheck.annotating.cards import TEMPLATES
from pelican_factcheck.annotating.translations import Words
from pelican_factcheck.plugin.views import View
from pelican_factcheck.publishing.claimindex import Directory
from pelican_factcheck.publishing.pages import PlannedPage, check_names, plan_pages
from pelican_factcheck.publishing.records import Record
from pelican_factcheck.publishing.search import search_json
from pelican_factcheck.settings import SettingsError

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


def write_pages(
    generator: Any,  # noqa: ANN401 - Pelican has no types
    writer: Any,  # noqa: ANN401 - Pelican has no types
    directory: Directory,
    taken: Mapping[str, str],
    *,
    words: Words,
    environment: Environment,
) -> None:
    """Write every page of *directory*, and the data for the browser's search.

    Nothing is written when one of them would take a name that is *taken*.

    Raises:
        SettingsError: with every such name.
    """
    settings = paginate(generator.settings)
    pages = plan_pages(directory, words)
    clashes = check_names(_named_files(pages, settings), taken)
    if clashes:
        raise SettingsError("\n".join(clashes))
    writer.settings = settings
    shell = shell_template(generator.env)
    for page in pages:
        # A claim's own page speaks the language of its article, as its data do.
        record = page.context.get("record")
        own = record.words if isinstance(record, Record) else words
        view = View(page=page, words=own, environment=environment)
        _write_page(writer, shell, generator.context, view)
    if pages and directory.page("index"):
        path = Path(writer.output_path, directory.search)
        path.write_text(search_json(directory, words), encoding="utf-8", newline="\n")


def _write_page(
    writer: Any,  # noqa: ANN401 - Pelican has no types
    shell: Template,
    context: Mapping[str, Any],
    view: View,
) -> None:
    page = view.page
    writer.write_file(
        page.path,
        shell,
        context,
        relative_urls=context.get("RELATIVE_URLS", False),
        # An empty dictionary would have Pelican look for articles.
        paginated=None if page.items is None else {"claims": page.items},
        template_name=template_name(page),
        url=page.url,
        page_name=page.path.removesuffix(".html"),
        factcheck_page=view,
    )


def template_name(page: PlannedPage) -> str:
    """Give the name of a page's template as `PAGINATED_TEMPLATES` has it."""
    return page.template.removesuffix(".html")


def paginate(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Have our lists divided into pages; what the site has set stays."""
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
    """Give the shell, the theme's own if it has one, in Pelican's environment."""
    ours = FileSystemLoader(TEMPLATES)
    loaders = [environment.loader, ours, PrefixLoader({"!factcheck": ours})]
    loader = ChoiceLoader([each for each in loaders if each])
    return environment.overlay(loader=loader).get_template(SHELL)


def taken_names(context: Mapping[str, Any], writer: Any) -> dict[str, str]:  # noqa: ANN401 - Pelican has no types
    """Give every other file that this build writes, and what it is.

    The writer remembers what it has written, feeds and categories too; static
    files come later.
    """
    root = Path(writer.output_path)
    written = getattr(writer, "_written_files", ())
    names = {
        Path(path).relative_to(root).as_posix(): "another page or feed of the site"
        for path in written
        if Path(path).is_relative_to(root)
    }
    return {**names, **dict(_contents(context))}


def _contents(context: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in CONTENTS:
        for content in context.get(name, ()):
            yield content.save_as, f"`{content.relative_source_path}`"


def _named_files(
    pages: Iterable[PlannedPage], settings: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """Every file of our own, the second and further pages of lists included."""
    sizes = settings["PAGINATED_TEMPLATES"]
    for page in pages:
        size = sizes.get(template_name(page))
        if page.items is None or not size:
            yield page.path, page.title
            continue
        paginator = Paginator(page.path, page.url, page.items, settings, size)
        for number in paginator.page_range:
            yield paginator.page(number).save_as, page.title
