"""Pelican's signals, and nothing else."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup
from pelican import signals
from pelican.contents import Content
from pelican.generators import Generator

from pelican_factcheck.plugin.generator import (
    FactcheckGenerator,
    end_plainly,
    generator_of,
)

if TYPE_CHECKING:
    from pelican_factcheck.plugin.contents import ContentSwap


def register() -> None:
    """Connect to Pelican's signals; doing so twice is doing so once."""
    signals.initialized.connect(check_settings)
    signals.get_generators.connect(offer_generator)
    signals.all_generators_finalized.connect(find_articles)
    signals.feed_generated.connect(complete_feed)
    signals.article_generator_write_article.connect(show_annotated)
    signals.page_generator_write_page.connect(show_annotated)
    signals.content_written.connect(finish_page)


def check_settings(pelican: Any) -> None:  # noqa: ANN401 - Pelican has no types
    """Refuse wrong `FACTCHECK_*` settings before anything is read."""
    if any(name.startswith("FACTCHECK_") for name in pelican.settings):
        from pelican_factcheck.settings import read_settings  # noqa: PLC0415 - see `generator.py`

        with end_plainly():
            read_settings(pelican.settings)


def offer_generator(_: object) -> type[Generator]:
    """Return our generator, so that it takes part in the build."""
    return FactcheckGenerator


def find_articles(generators: Sequence[Generator]) -> None:
    """Make what has sidecars ready to be annotated, when other plugins are done with it."""
    for generator in generators:
        if isinstance(generator, FactcheckGenerator) and generator.found.all:
            with end_plainly():
                generator.find_articles(generators)


def complete_feed(context: dict[str, Any], feed: Any) -> None:  # noqa: ANN401 - Pelican's
    """With `FACTCHECK_FEEDS`, give feed entries the checks in the form for feeds."""
    generator = generator_of(context)
    build = generator.build if generator else None
    if generator is None or build is None or not build.settings.feeds:
        return
    from pelican_factcheck.sidecar.urls import fold_address  # noqa: PLC0415 - see `generator.py`

    # Feeds encode addresses in their own way.
    by_url = {
        fold_address(f"{context['SITEURL']}/{article.content.url}"): article
        for article in generator.swaps.values()
    }
    for item in feed.items:
        article = by_url.get(fold_address(item["link"].removesuffix("?ref=feed")))
        if article is not None:
            article.complete_feed_entry(item, context["SITEURL"])


def show_annotated(generator: Generator, content: Content) -> None:
    """Show the annotated HTML on the page that is written next."""
    article = swap_of(generator.context, content)
    if article is not None and content.save_as:
        article.ensure_annotated()  # here, where no template hides an error
        article.show()


def finish_page(path: str, context: dict[str, Any]) -> None:
    """Hide the annotated HTML again, and complete the page that has it."""
    generator = generator_of(context)
    if generator is None:
        return
    for content in (context.get("article"), context.get("page")):
        article = swap_of(context, content)
        if article is not None:
            if article.only_while_written:
                article.hide()
            if article.summary.notes:
                build, data = article.build, Markup()
                if build.has_data:
                    data = generator.publication(build).head_of(article)
                add_cards(path, context, data)
        generator.add_picker(path, content)
    claim_page = context.get("factcheck_page")
    if claim_page is not None:
        generator.look_at_page(path)
        if claim_page.record and not claim_page.is_complete:
            page = Path(path)
            text = page.read_text(encoding="utf-8")
            text = claim_page.completed(text)
            page.write_text(text, encoding="utf-8", newline="")


def swap_of(context: dict[str, Any], content: object) -> "ContentSwap | None":
    """The annotated article of *content* in the build of *context*, if it has one."""
    generator = generator_of(context)
    return generator.swaps.get(id(content)) if generator else None


def add_cards(path: str, context: dict[str, Any], data: Markup) -> None:
    """Add the files of cards to the head of the written page, and *data* to its end."""
    from pelican_factcheck.plugin.head import (  # noqa: PLC0415 - see `generator.py`
        complete_page,
        head_tags,
        static_base,
    )

    base = static_base(context)
    if context.get("FACTCHECK_INJECT_ASSETS", True):
        complete_page(Path(path), lambda page: head_tags(base, page), data)
    else:
        complete_page(Path(path), lambda _: Markup(), data)
