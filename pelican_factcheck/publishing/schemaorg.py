"""Published claims in the words of schema.org: people, works, and the `ClaimReview`.

Types and properties are those of schema.org 30; `tests/vocabulary.yaml` says which
property may stand on which type.

Aggregators take feeds of ClaimReviews in two forms. Neither can say that a check was
withdrawn, so withdrawn checks are in neither: to be gone from a feed is what withdrawal
looks like there.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec
from markupsafe import Markup

from pelican_factcheck.anchoring.folding import late_pattern
from pelican_factcheck.annotating.cards import FORBIDDEN
from pelican_factcheck.publishing.listing import Loaded, Publisher, SiteInfo
from pelican_factcheck.publishing.records import (
    P,
    Record,
    Write,
    full_date,
    newest_first,
)
from pelican_factcheck.sidecar.claims import (
    Appearance,
    Change,
    Person,
    Response,
    Said,
    Source,
)
from pelican_factcheck.sidecar.identifiers import deep_link

Node = dict[str, object]
ENCODER = json.JSONEncoder(
    check_circular=False,  # our nodes are made anew, of what was there before
    ensure_ascii=False,
    allow_nan=False,
    separators=(",", ":"),
)
FAST_ENCODER = msgspec.json.Encoder()
# Nearly every text is safe, and to match all of it is the fastest way to say so.
SAFE = late_pattern("[ -%'-;=?-~\xa0-\u2027\u206a-\ud7ff]*")
UNSAFE = late_pattern(
    f"[<>&\x00-\x1f\x7f-\x9f\u2028-\u2069\ud800-\U0010ffff](?<=[<>&]|{FORBIDDEN})"
)


def filled(**members: object) -> Node:
    """Return an object of the *members* that hold something; 0 and False do."""
    return {name: value for name, value in members.items() if value or value == 0}


def nodes(made: Iterable[Node]) -> list[Node]:
    """Return those objects that have a member."""
    return [each for each in made if each]


def write_json(data: object) -> str:
    """Write *data* on one line.

    Raises:
        ValueError: for a number that JSON has no word for.
    """
    text = _encode(data)
    # What is unsafe can only stand inside strings.
    return text if _is_safe(text) else UNSAFE.sub(_escaped, text)


def _is_safe(text: str) -> bool:
    """Return whether a JSON *text* can stand on a page; controls are escaped in it."""
    if text.isascii():  # to look for each sign takes a tenth of the time
        return not ("<" in text or ">" in text or "&" in text or "\x7f" in text)
    return SAFE.fullmatch(text) is not None


def _encode(data: object) -> str:
    """Return *data* as JSON; by the faster of two encoders where both say the same."""
    try:
        text = FAST_ENCODER.encode(data).decode()
    except (UnicodeEncodeError, TypeError):
        return ENCODER.encode(data)
    # What is no number would be one: the other encoder refuses it.
    return ENCODER.encode(data) if "null" in text else text


class Document(NamedTuple):
    """A JSON object with the members of *head* and a list *name* at its end.

    The *items* of the list are JSON texts and get a line each, so that a changed claim
    is a changed line.
    """

    head: Mapping[str, object]
    name: str
    items: Sequence[str]
    part_head: Callable[[str, int], Mapping[str, object]] = lambda _address, _start: {}
    """What the head of a further part says instead, by its address and first item."""
    next_part: Callable[[str], Mapping[str, object]] = lambda address: {"next": address}
    """How a part names the one after it."""

    def part(self, address: str, start: int) -> "Document":
        """Return the same for the part at this *address*, whose first item is *start*."""
        return self._replace(head={**self.head, **self.part_head(address, start)})

    def closing(self, address: str) -> str:
        """Return all that comes after the last item of a part, before that at *address*."""
        return f"\n],\n{write_json(self.next_part(address))[1:]}\n"

    @property
    def opening(self) -> str:
        """All that comes before the first item."""
        members = "".join(
            f"{write_json(key)}:{write_json(value)},\n"
            for key, value in self.head.items()
        )
        return f"{{{members}{write_json(self.name)}:[\n"

    def __str__(self) -> str:
        return f"{self.opening}{SEPARATOR.join(self.items)}{CLOSING}"


SEPARATOR = ",\n"
"""What stands between two items of a document."""
CLOSING = "\n]}\n"
"""What stands after the last one."""


def write_object(head: Node, name: str, items: Iterable[str]) -> str:
    """Write an object with a member at least in *head* and a list *name*, on one line.

    The *items* are JSON texts.
    """
    return f"{write_json(head)[:-1]},{write_json(name)}:[{','.join(items)}]}}"


def write_script(data: object) -> Markup:
    """Write *data* as an element for a page's head that browsers do not run."""
    return Markup(  # noqa: S704 - no `<` is left in it
        f'<script type="application/ld+json">{write_json(data)}</script>'
    )


def _escaped(match: re.Match[str]) -> str:
    if "\ud800" <= match[0] <= "\udfff":
        return "\ufffd"  # half a character, which many parsers refuse
    units = match[0].encode("utf-16-be").hex(" ", 2).split()
    return "".join(f"\\u{unit}" for unit in units)


CONTEXT = "https://schema.org"
WORKS = {
    "": "CreativeWork",
    "web": "WebPage",
    "book": "Book",
    "report": "Report",
    "video": "VideoObject",
    "audio": "AudioObject",
    "image": "ImageObject",
    "dataset": "Dataset",
    "social": "SocialMediaPosting",
}
"""The type of a work by what a sidecar calls it."""


def node(kind: str, /, **said: object) -> Node:
    """Return a node of type *kind* with what is *said* of it; `{}` if that is nothing."""
    made: Node = {"@type": kind}
    for name, value in said.items():
        # To find that a text is not 0 would take longer than all the rest.
        if value or (value is not EMPTY and value == 0):
            made[name] = value
    return made if len(made) > 1 else {}


EMPTY = ""
"""What a member mostly holds that holds nothing."""


def named(kind: str, name: str) -> Node:
    """Return a node of type *kind* of which nothing but the *name* is known, if any."""
    return {"@type": kind, "name": name} if name else {}


@lru_cache(maxsize=8)
def organisation(publisher: Publisher) -> Node:
    """Return the node of the site's publisher, with all that it says about itself."""
    kind = "NewsMediaOrganization" if publisher.policies else "Organization"
    return node(
        kind,
        name=publisher.name,
        url=publisher.url,
        logo=publisher.logo,
        **dict(sorted(publisher.policies.items())),
    )


@lru_cache(maxsize=8)
def whole_site(name: str, url: str) -> Node:
    """Return the node of the site itself."""
    return node("Organization", name=name, url=url)


def claimant(person: Person | None) -> Node:
    """Return the node of who made a claim; groups are organisations here."""
    if person is None:
        return {}
    is_person = person.type == "person"
    return node(
        "Person" if is_person else "Organization",
        name=person.name,
        jobTitle=person.role if is_person else "",
        description="" if is_person else person.role,
        url=person.url,
        sameAs=list(person.same_as),
        image=person.image,
    )


def appearances(said: Said | None) -> list[Node]:
    """Return the works in which a claim was made or repeated."""
    if said is None:
        return []
    where = named("CreativeWork", said.where)
    return nodes([*map(appearance, said.appearances), where])


def appearance(work: Appearance) -> Node:
    """Return the node of one place where a claim was made."""
    return node("CreativeWork", name=work.title, url=work.url, datePublished=work.date)


def first_appearance(said: Said | None) -> Node:
    """Return the node of the very first appearance, where it is known to be that."""
    if said is None or not said.first or not said.appearances:
        return {}
    return appearance(said.appearances[0])


def work(source: Source) -> Node:
    """Return the node of a source, its words and its archived copy with it."""
    is_book = source.type == "book" or (source.isbn and not source.type)
    return node(
        "Book" if is_book else WORKS[source.type],
        name=source.title,
        url=source.url,
        author=named("Person", source.author),
        publisher=named("Organization", source.publisher),
        datePublished=source.date,
        inLanguage=source.lang,
        isbn=source.isbn if is_book else "",
        identifier=identifiers(source, with_isbn=not is_book),
        archivedAt=source.archive or kept_copy(source),
        encoding=encoding(source),
        hasPart=part(source),
        comment=node("Comment", text=source.note) if source.note else {},
    )


def kept_copy(source: Source) -> str:
    """Return the address of our own page of what was read, or ""."""
    url = source.evidence.copy_url if source.evidence else ""
    return url if url.startswith("http") else ""


def encoding(source: Source) -> Node:
    """Return the file that was read, by the hash that tells it from any other."""
    if not (source.evidence and source.evidence.sha256):
        return {}
    return node("MediaObject", sha256=source.evidence.sha256)


def identifiers(source: Source, *, with_isbn: bool) -> list[Node]:
    """Return the numbers under which libraries keep a source."""
    values = (("ISBN", source.isbn if with_isbn else ""), ("DOI", source.doi))
    return [
        {"@type": "PropertyValue", "propertyID": name, "value": value}
        for name, value in values
        if value
    ]


def part(source: Source) -> Node:
    """Return the node of the passage of a source that a check rests on."""
    is_clip = source.start is not None
    if not (is_clip or source.quote or source.page or source.locator):
        return {}
    address = deep_link(source)
    return node(
        "Clip" if is_clip else "Quotation" if source.quote else "CreativeWork",
        name=source.locator,
        position=source.page,
        text=source.quote,
        startOffset=None if source.start is None else number(source.start),
        url="" if address == source.url else address,
    )


def number(value: float) -> int | float:
    """Write whole numbers without a point."""
    return int(value) if value == int(value) else value


# --- ClaimReview ----------------------------------------------------------------------


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
        **(history(record) if claim.history else {}),
        creativeWorkStatus="Withdrawn" if record.note.withdrawn else "Published",
        inLanguage=record.check_language,
        keywords=list(claim.tags),
        isPartOf=node("WebPage", name=record.article_title, url=record.article_url),
        license=site.licence,
        sdLicense=site.licence,
        sdPublisher=whole_site(site.name, site.url),
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


def numbers(record: Record, site: SiteInfo) -> Mapping[str, int | float]:
    """Return the place of the verdict on the scale, or nothing."""
    value, bounds = record.claim.verdict.value, site.bounds
    if value is None or bounds is None or record.note.withdrawn:
        return {}
    return _numbers(value, *bounds)


@lru_cache
def _numbers(value: float, worst: float, best: float) -> Mapping[str, int | float]:
    """Return the same for all claims with a verdict."""
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
        inLanguage=claim.quote_lang or record.lang,
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


def history(record: Record) -> Mapping[str, list[Node]]:
    """Return what has changed since the check came out."""
    return {
        "correction": nodes(
            change("CorrectionComment", each) for each in corrections(record)
        ),
        "comment": nodes(change("Comment", each) for each in remarks(record)),
    }


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
    return [record for record in newest_first(records) if not record.withdrawn]


def by_article(records: Iterable[P]) -> Sequence[list[P]]:
    """Return the records of each article; the one with the newest check comes first."""
    groups: dict[str, list[P]] = {}
    for record in records:
        groups.setdefault(record.article_url, []).append(record)
    return [*groups.values()]
