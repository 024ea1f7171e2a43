"""The notes of an article, which are also its cards, and the summary above it."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import jinja2
from jinja2 import Environment
from markupsafe import Markup, escape

from pelican_factcheck.annotating.explanations import clean_text
from pelican_factcheck.annotating.markup import splice
from pelican_factcheck.annotating.notes import (
    Count,
    Note,
    common_checked,
    cover,
    look_of,
)
from pelican_factcheck.annotating.quotations import contrast, quoted
from pelican_factcheck.annotating.translations import Translations, text_direction

if TYPE_CHECKING:
    from pelican_factcheck.sidecar.claims import Source

_REFERENCE = Markup('<sup><a href="{url}#{id}">[{number}: {verdict}]</a></sup>')


def feed_form(
    html: str,
    notes: Sequence[Note],
    *,
    url: str,
    lang: str,
    translations: Translations,
    environment: Environment,
) -> str:
    """The author's *html* with the checks of *notes*; *url* is the article's page."""
    from pelican_factcheck.anchoring.visibletext import read_text  # noqa: PLC0415 - few sites have checks in feeds
    from pelican_factcheck.annotating.layout import Layout  # noqa: PLC0415 - as above

    layout = Layout(read_text(html))
    insertions: list[tuple[int, str]] = []
    for note in notes:
        reference = _REFERENCE.format(
            url=url,
            id=note.id,
            number=note.number,
            verdict=note.verdict(translations),
        )
        for anchor in note.anchors:
            last = layout.spans(anchor.start, anchor.end)[-1]
            place = layout.marker_place(last)
            insertions.append((last.end if place is None else place, reference))
    listed = render_feed_notes(
        notes, translations=translations, environment=environment, url=url, lang=lang
    )
    place, end_tags = layout.notes_place()
    return splice(html, [*insertions, (place, f"{end_tags}{listed}")])


def render_notes(
    notes: Sequence[Note],
    *,
    translations: Translations,
    environment: jinja2.Environment,
    lang: str = "",
    section_id: str = "fact-checks",
    **options: object,
) -> Markup:
    """Render the list at the end of an article; *lang* is the article's language.

    *options* are `margin`, `contact` and `ways`, as `article.Options` has them.
    """
    return render_template(
        environment,
        "factcheck_notes.html",
        translations=translations,
        lang=lang,
        notes=notes,
        common=common_checked(notes),
        section_id=section_id,
        **options,
    )


def render_summary(
    notes: Sequence[Note],
    counts: Sequence[Count],
    *,
    translations: Translations,
    environment: jinja2.Environment,
    section_id: str = "fact-checks",
    remember: bool = True,
) -> Markup:
    """Render what stands above an article: how many checks, with which verdicts.

    *counts* are those of `count_verdicts`. With *remember* it holds the words by
    which the script says which verdicts have changed since the reader was here.
    """
    return render_template(
        environment,
        "factcheck_summary.html",
        translations=translations,
        counts=counts,
        coverage=cover(notes),
        section_id=section_id,
        remember=remember,
    )


def render_feed_notes(
    notes: Sequence[Note],
    *,
    translations: Translations,
    environment: jinja2.Environment,
    url: str,
    lang: str = "",
) -> Markup:
    """Render the list for feeds and e-mail: plain, with absolute addresses.

    *url* is the address of the article's page.
    """
    return render_template(
        environment,
        "factcheck_feed_notes.html",
        translations=translations,
        lang=lang,
        notes=notes,
        url=url,
    )


def render_template(
    environment: jinja2.Environment,
    name: str,
    *,
    translations: Translations,
    **values: object,
) -> Markup:
    """Return the rendered template *name*, the theme's own where it has one."""
    html = environment.get_template(name).render(
        words=translations,  # by the shorter name that themes' templates use
        # Jinja takes what `trans` prints for HTML, and the words may be the site's own.
        gettext=translations.html,
        ngettext=lambda one, many, count: escape(
            translations.ngettext(one, many, count)
        ),
        in_language=_language_attributes(translations),
        quoted=lambda text, tag="": quoted(text, tag or translations.lang),
        contrast=contrast,
        look_of=look_of,
        origin=lambda source: [*filter(None, _origin(source, translations))],
        **values,
    )
    return Markup(clean_text(html))  # noqa: S704 - the environment has escaped it


def _language_attributes(translations: Translations) -> Callable[[str], Markup]:
    """Make the function that marks text whose language is not that of *translations*.

    In a text in `en-GB`, `en` says nothing new; in `zh-TW`, `zh` means other letters.
    """
    locale = translations.locale
    said = {
        "",
        translations.lang.casefold(),
        locale.language if not locale.script else "",
    }

    def in_language(tag: str) -> Markup:
        wanted = tag.replace("_", "-").casefold()
        if wanted in said:
            return Markup()
        attributes = Markup(' lang="{}" dir="{}"')
        return attributes.format(tag.replace("_", "-"), text_direction(tag))

    return in_language


def _origin(source: "Source", translations: Translations) -> Iterator[str]:
    """Yield the parts of a source's origin: author, date, place in it, language."""
    foreign = source.lang and source.lang.split("-")[0] != translations.locale.language
    yield source.author
    yield source.publisher
    yield translations.date(source.date)
    yield source.locator
    yield source.page and translations.gettext("page %(page)s") % {"page": source.page}
    yield source.isbn and f"ISBN {source.isbn}"
    yield translations.language(source.lang) if foreign else ""
