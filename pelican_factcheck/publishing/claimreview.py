"""A published claim as schema.org's `ClaimReview`: whole, or in the strict form."""

from pelican_factcheck.publishing.records import Record, SiteInfo, full_date
from pelican_factcheck.publishing.schemaorg import (
    CONTEXT,
    Node,
    appearances,
    claimant,
    first_appearance,
    named,
    node,
    nodes,
    number,
    organisation,
    work,
)
from pelican_factcheck.sidecar.claims import Change, Response


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
        inLanguage=claim.lang or record.lang,
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
    """Return who checked; a name that is the publisher's own is no person's."""
    return [
        named("Organization" if name == site.publisher.name else "Person", name)
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
