"""Feeds of ClaimReviews for aggregators, in the two forms that they take.

Neither form can say that a check was withdrawn, so withdrawn checks are in
neither: to be gone from a feed is what withdrawal looks like there.
"""

from collections.abc import Iterable

from pelican_factcheck.publishing.claimreview import numbers, strict_review
from pelican_factcheck.publishing.records import (
    P,
    Record,
    SiteInfo,
    Write,
    full_date,
    newest_first,
)
from pelican_factcheck.publishing.schemaorg import (
    CONTEXT,
    Document,
    Node,
    filled,
    node,
    write_json,
    write_object,
)
from pelican_factcheck.sidecar.claims import Person

CLAIMREVIEW = "claimreview.json"
CLAIM_MARKUP = "claim-markup.json"


def claimreview_json(records: Iterable[Record], site: SiteInfo) -> str:
    """Write the strict ClaimReviews as a schema.org `DataFeed`, an item an article."""
    return str(claimreview_document(records, site, write_review))


def claimreview_document(
    records: Iterable[P], site: SiteInfo, write: Write[P]
) -> Document:
    """Return that feed of *records*, whose texts *write* returns."""
    upheld = upheld_first(records)
    head = node(
        "DataFeed",
        name=site.name,
        url=site.data_file(CLAIMREVIEW),
        license=site.licence,
        publisher=node(
            "Organization", name=site.publisher.name, url=site.publisher.url
        ),
        dateModified=max(
            (record.changed or record.date for record in upheld), default=""
        ),
    )
    items = (feed_item(group, site, write) for group in by_article(upheld))
    return Document(
        {"@context": CONTEXT, **head},
        "dataFeedElement",
        items,
        lambda address, _start: {"url": address},
        lambda address: {"hasPart": node("DataFeed", url=address)},
    )


def feed_item(group: list[P], site: SiteInfo, write: Write[P]) -> str:
    """Write the checks of one article."""
    head = node(
        "DataFeedItem",
        url=group[0].article_url,
        dateCreated=group[0].published,
        dateModified=max(record.changed for record in group),
    )
    reviews = (write(record, site) for record in group)
    return write_object(head, "item", reviews)


def write_review(record: Record, site: SiteInfo) -> str:
    """Write the strict ClaimReview of one claim."""
    return write_json(strict_review(record, site))


def claim_markup_json(records: Iterable[Record], site: SiteInfo) -> str:
    """Write the pages of Google's Fact Check Tools, `ClaimReviewMarkupPage` each."""
    return str(markup_document(records, site, write_markup))


def markup_document(records: Iterable[P], site: SiteInfo, write: Write[P]) -> Document:
    """Return those pages for *records*, whose texts *write* returns."""
    groups = by_article(upheld_first(records))
    pages = (markup_page(group, site, write) for group in groups)
    return Document({}, "claimReviewMarkupPages", pages)


def markup_page(group: list[P], site: SiteInfo, write: Write[P]) -> str:
    """Write the checks of one article as the form for that page."""
    publisher = site.publisher
    head = filled(
        pageUrl=group[0].article_url,
        publishDate=group[0].published,
        claimReviewAuthor=filled(name=publisher.name, imageUrl=publisher.logo),
    )
    markups = (write(record, site) for record in group)
    return write_object(head, "claimReviewMarkups", markups)


def write_markup(record: Record, site: SiteInfo) -> str:
    """Write the form for one claim."""
    return write_json(markup(record, site))


def markup(record: Record, site: SiteInfo) -> Node:
    """Return the form filled in for one claim."""
    claim, said = record.claim, record.claim.said
    addresses = [each.url for each in said.appearances if each.url] if said else []
    is_first = bool(said and said.first and addresses and said.appearances[0].url)
    return filled(
        url=record.url,
        claimReviewed=claim.claim,
        claimDate=full_date(said.date if said else ""),
        claimLocation=said.where if said else "",
        claimFirstAppearance=addresses[0] if is_first else "",
        claimAppearances=addresses[is_first:],
        claimAuthor=markup_author(claim.claimant) if claim.claimant else {},
        rating=markup_rating(record, site),
    )


def markup_author(person: Person) -> Node:
    """Return who made the claim; the form takes one address of them."""
    address = next(iter((*person.same_as, person.url)), "")
    return filled(
        name=person.name, jobTitle=person.role, imageUrl=person.image, sameAs=address
    )


def markup_rating(record: Record, site: SiteInfo) -> Node:
    """Return the finding; the form takes whole numbers only."""
    figures = numbers(record, site)
    are_whole = all(isinstance(figure, int) for figure in figures.values())
    return filled(
        textualRating=record.verdict,
        ratingExplanation=record.claim.summary,
        **(figures if are_whole else {}),
    )


def upheld_first(records: Iterable[P]) -> list[P]:
    """Return the records that are still upheld, the newest first."""
    return newest_first(record for record in records if not record.withdrawn)


def by_article(records: Iterable[P]) -> Iterable[list[P]]:
    """Return the records of each article; the one with the newest check comes first."""
    groups: dict[str, list[P]] = {}
    for record in records:
        groups.setdefault(record.article_url, []).append(record)
    return groups.values()
