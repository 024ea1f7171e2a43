"""A published claim as schema.org's `ClaimReview`: whole, strict, and in feeds.

Aggregators take feeds in two forms. Neither can say that a check was withdrawn, so
withdrawn checks are in neither: to be gone from a feed is what withdrawal looks like
there.
"""

from collections.abc import Iterable, Sequence

from pelican_factcheck.publishing.listing import Loaded, SiteInfo
from pelican_factcheck.publishing.records import (
    P,
    Record,
    Write,
    full_date,
    newest_first,
)
from pelican_factcheck.publishing.schemaorg import (
    CONTEXT,
    Document,
    Node,
    appearances,
    claimant,
    filled,
    first_appearance,
    named,
    node,
    nodes,
    number,
    organisation,
    work,
    write_json,
    write_object,
)
from pelican_factcheck.sidecar.claims import Change, Person, Response


def claim_review(record: Record, site: SiteInfo) -> Node:
    """Return everything about *record* as one `ClaimReview`, complete in itself."""
    claim = record.claim
    review = node(
        "ClaimReview",
        url=record.url,
        mainEntityOfPage=record.page_url,
        claimReviewed=claim.claim,
        reviewRating=rating(record, site),
        itemReviewed=item(record),
        author=organisation(site.publisher),
        creator=creators(record, site),
        editor=editor(record),
        datePublished=record.date,
        dateModified=record.changed,
        expires=claim.review_by,
        reviewBody=record.text,
        citation=nodes(map(work, record.evidence)),
        mentions=nodes(map(work, record.background)),
        correction=nodes(
            change("CorrectionComment", each) for each in corrections(record)
        ),
        comment=nodes(change("Comment", each) for each in remarks(record)),
        creativeWorkStatus="Withdrawn" if record.note.withdrawn else "Published",
        inLanguage=record.note.language or record.lang,
        keywords=list(claim.tags),
        isPartOf=node("WebPage", name=record.article_title, url=record.article_url),
        license=site.licence,
        sdLicense=site.licence,
        sdPublisher=node("Organization", name=site.name, url=site.url),
    )
    return {"@context": CONTEXT, "@id": record.url, **review}


def rating(record: Record, site: SiteInfo) -> Node:
    """Return the finding; with numbers only if they agree with the words.

    A verdict outside the order has no number, and a check that was withdrawn no
    longer has one: programs that read nothing but numbers must not go on
    repeating it.
    """
    return node(
        "Rating",
        alternateName=record.verdict,
        **numbers(record, site),
        ratingExplanation=record.claim.summary,
    )


def numbers(record: Record, site: SiteInfo) -> dict[str, int | float]:
    """Return the place of the verdict on the scale, or nothing."""
    value, bounds = record.claim.verdict.value, site.bounds
    if value is None or bounds is None or record.note.withdrawn:
        return {}
    worst, best = bounds
    if not worst <= value <= best:
        return {}
    return {
        "ratingValue": number(value),
        "bestRating": number(best),
        "worstRating": number(worst),
    }


def item(record: Record) -> Node:
    """Return the claim as it was made, apart from what was found."""
    claim, said = record.claim, record.claim.said
    statement = node(
        "Claim",
        text=said_words(record),
        inLanguage=claim.lang or record.lang,
        author=claimant(claim.claimant),
        datePublished=said.date if said else "",
        appearance=appearances(said),
        firstAppearance=first_appearance(said),
        comment=reply(record, claim.response) if claim.response else {},
    )
    return {"@id": f"{record.url}.statement", **statement}


def said_words(record: Record) -> str:
    """Return the sentence that was checked, or its words alone if it was edited since."""
    if record.note.corrected:
        return record.claim.quote.exact
    exact = [passage.text for passage in record.passages if not passage.drifted]
    return exact[0] if exact else record.claim.quote.exact


def reply(record: Record, response: Response) -> Node:
    """Return what the claimant answered."""
    person = record.claim.claimant
    is_person = person is None or person.type == "person"
    return node(
        "Comment",
        author=named("Person" if is_person else "Organization", response.by),
        datePublished=response.date,
        text=response.text,
        url=response.url,
    )


def creators(record: Record, site: SiteInfo) -> list[Node]:
    """Return who checked; the name of a publisher, ours or a source's, is no person's."""
    bodies = {site.publisher.name, *(one.publisher for one in record.claim.sources)}
    return [
        named("Organization" if name in bodies else "Person", name)
        for name in record.checked_by
    ]


def editor(record: Record) -> Node:
    """Return who read the check again."""
    return named("Person", record.note.checked.reviewed) if record.note.checked else {}


def corrections(record: Record) -> list[Change]:
    """Return the changes that put something right."""
    return [change for change in record.claim.history if change.kind == "correction"]


def remarks(record: Record) -> list[Change]:
    """Return the changes that add to what was right."""
    return [change for change in record.claim.history if change.kind != "correction"]


def change(kind: str, entry: Change) -> Node:
    """Return one change of a check."""
    return node(kind, datePublished=entry.date, text=entry.note or entry.was)


def strict_review(record: Record, site: SiteInfo) -> Node:
    """Return only those members of *record* that the strictest readers of feeds take.

    That is the schema of the Duke Reporters' Lab: no other property, numbers as
    texts, dates with a day, and a claimant that is not also an address.
    """
    review = node(
        "ClaimReview",
        claimReviewed=record.claim.claim,
        reviewRating=strict_rating(record, site),
        url=record.url,
        author=node("Organization", name=site.publisher.name, url=site.publisher.url),
        datePublished=record.date,
        itemReviewed=strict_item(record),
    )
    return {"@context": CONTEXT, **review}


def strict_rating(record: Record, site: SiteInfo) -> Node:
    """Return the finding with its numbers as texts."""
    figures = {name: f"{value:g}" for name, value in numbers(record, site).items()}
    return {**rating(record, site), **figures}


def strict_item(record: Record) -> Node:
    """Return who made the claim, when, and at which addresses."""
    said = record.claim.said
    author = claimant(record.claim.claimant)
    author = {name: value for name, value in author.items() if name != "url"}
    works = said.appearances if said else ()
    return node(
        "Claim",
        author=author,
        datePublished=full_date(said.date if said else ""),
        appearance=nodes(node("CreativeWork", url=each.url) for each in works),
    )


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
    items = Loaded(by_article(upheld), lambda group: feed_item(group, site, write))
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
    pages = Loaded(groups, lambda group: markup_page(group, site, write))
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


def by_article(records: Iterable[P]) -> Sequence[list[P]]:
    """Return the records of each article; the one with the newest check comes first."""
    groups: dict[str, list[P]] = {}
    for record in records:
        groups.setdefault(record.article_url, []).append(record)
    return [*groups.values()]
