"""Makes the records of an article, of what a site knows about it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from markupsafe import Markup

from pelican_factcheck.annotating.article import Page
from pelican_factcheck.annotating.translations import Words
from pelican_factcheck.publishing.records import (
    Publisher,
    Record,
    Site,
    encode_address,
    passages_of,
    plain_text,
)
from pelican_factcheck.settings import Settings

SITE_SETTINGS = ("SITENAME", "SITEURL", "DEFAULT_LANG")
"""The settings of Pelican that `read_site` reads."""


class About(NamedTuple):
    """What the world may know of an article that is published."""

    title: str
    """As HTML."""
    url: str
    """Below the site."""
    published: str
    """The article's date, `YYYY-MM-DD`, or ""."""
    modified: str
    authors: tuple[str, ...]


def read_site(settings: Settings, site: Mapping[str, Any]) -> Site:
    """What Pelican and the settings know of the site as a publisher."""
    name, url = str(site.get("SITENAME", "")), str(site.get("SITEURL", "")).rstrip("/")
    own = dict(settings.publisher)
    publisher = Publisher(
        name=own.pop("name", name),
        url=own.pop("url", url),
        logo=own.pop("logo", ""),
        policies=own,
    )
    folder = settings.url.rstrip("/")
    return Site(
        name=name,
        url=url,
        publisher=publisher,
        lang=str(site.get("DEFAULT_LANG", "en")),
        licence=settings.licence,
        data_url=f"{url}/{folder}" if folder else url,
        scale=settings.verdicts,
    )


def records_of(
    page: Page,
    about: About,
    site: Site,
    words: Words,
    *,
    lang: str,
    explain: Callable[[str], str],
) -> Iterator[Record]:
    """Record every claim on *page* that has a day, in reading order.

    What has no day at all has no place in lists by date. *words* are ours in the
    article's language, *lang*; *explain* renders explanations.
    """
    shared: dict[str, Any] = {
        "article_title": Markup(about.title).striptags(),  # noqa: S704 - what Pelican does
        "article_url": encode_address(f"{site.url}/{about.url}"),
        "lang": lang,
        "words": words,
        "published": about.published,
        "modified": about.modified,
        "authors": about.authors,
    }
    for note in page.notes:
        record = Record(
            note=note,
            passages=passages_of(note, page.text),
            text=plain_text(note.claim.explanation, explain),
            **shared,
        )
        if record.date:
            yield record
