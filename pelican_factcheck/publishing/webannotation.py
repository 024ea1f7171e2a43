"""Published claims as W3C Web Annotations, which say where in an article they stand.

One `Annotation` a claim: its targets are the marked passages, its bodies the
verdict, the explanation and the sources, each source with the words that it says
and the state in which it was seen. To the standard, each body holds for each target by
itself; so the passages of all articles that make a claim are targets of one annotation.
"""

import re
from collections.abc import Iterable
from urllib.parse import quote

from pelican_factcheck.annotating.translations import text_direction
from pelican_factcheck.publishing.listing import Loaded, SiteInfo
from pelican_factcheck.publishing.records import (
    MarkedText,
    P,
    Record,
    Write,
    full_date,
    newest_first,
)
from pelican_factcheck.publishing.schemaorg import (
    Document,
    Node,
    keep_filled,
    nodes,
    number,
    write_json,
)
from pelican_factcheck.sidecar.claims import Source

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PDF_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3778"
MEDIA_FRAGMENTS = "http://www.w3.org/TR/media-frags/"
MEMENTO = re.compile(
    r"https?://web\.archive\.org/web/(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d*"
)
ANNOTATIONS = "annotations.jsonld"


def annotations_jsonld(records: Iterable[Record], site: SiteInfo) -> str:
    """Write all annotations as one collection with a single page."""
    return str(annotations_document(records, site, write_annotation))


def annotations_document(
    records: Iterable[P], site: SiteInfo, write: Write[P]
) -> Document:
    """Return that collection of *records*, whose texts *write* returns."""
    listed = newest_first(records)
    address = site.data_file(ANNOTATIONS)
    collection = {
        "id": f"{address}#collection",
        **typed("AnnotationCollection", label=site.name, rights=site.licence),
        "total": len(listed),
        "first": address,
    }
    page = {
        "@context": CONTEXT,
        "id": address,
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
    }
    return Document(
        page,
        "items",
        Loaded(listed, lambda record: write(record, site)),
        lambda address, start: {"id": address, "startIndex": start},
    )


def write_annotation(record: Record, site: SiteInfo) -> str:
    """Write the annotation of one claim."""
    return write_json(annotation(record, site))


def annotation(record: Record, site: SiteInfo) -> Node:
    """Return *record* as one annotation, complete in itself; its id is the note's address."""
    return {
        "@context": CONTEXT,
        "id": record.address_of(record.note.note_id),
        **typed(
            "Annotation",
            motivation="assessing",
            created=moment(record.date),
            modified=moment(record.changed),
            creator=creators(record, site),
            rights=site.licence,
            body=[*findings(record), *nodes(map(evidence, all_sources(record)))],
            target=[target(record, passage) for passage in checked_passages(record)],
        ),
    }


def checked_passages(record: Record) -> tuple[MarkedText, ...]:
    """Return the passages that the finding is about; for those that are gone, the words."""
    if record.passages and not record.note.corrected:
        return record.passages
    return (MarkedText(id=record.note.id, text=record.claim.quote.exact),)


def creators(record: Record, site: SiteInfo) -> list[Node]:
    """Return who checked, and for whom."""
    publisher = site.publisher
    people = (name for name in record.checked_by if name != publisher.name)
    return [
        *(typed("Person", name=name) for name in people),
        typed("Organization", name=publisher.name, homepage=publisher.url),
    ]


def findings(record: Record) -> list[Node]:
    """Return the verdict and its explanation."""
    reasons = "\n\n".join(filter(None, (record.claim.summary, record.text)))
    return nodes(
        (
            textual("classifying", record.verdict, record.translations.lang),
            textual("assessing", reasons, record.lang),
        )
    )


def textual(purpose: str, text: str, lang: str) -> Node:
    """Return a body of plain text in the language *lang*."""
    if not text:
        return {}
    return typed(
        "TextualBody",
        purpose=purpose,
        value=text,
        format="text/plain",
        language=lang,
        textDirection=text_direction(lang),
    )


def all_sources(record: Record) -> tuple[Source, ...]:
    """Return the evidence, then the background."""
    return (*record.evidence, *record.background)


def evidence(source: Source) -> Node:
    """Return the body of one source; `{}` where it has no address or identifier."""
    address = name_of(source)
    if not address:
        return {}
    return typed(
        "SpecificResource",
        purpose="linking",
        source=address,
        selector=selectors(source),
        state=state(source),
    )


def name_of(source: Source) -> str:
    """Return the address of a source, or else its DOI or ISBN as an address; "" for neither."""
    doi = source.doi.removeprefix("https://doi.org/")
    if source.url:
        return source.url
    if doi:
        return f"https://doi.org/{quote(doi)}"
    return f"urn:isbn:{quote(source.isbn)}" if source.isbn else ""


def selectors(source: Source) -> list[Node]:
    """Return the ways to find the passage of a source that a check rests on."""
    is_page = source.page.isdecimal()
    seconds = "" if source.start is None else f"t={number(source.start)}"
    return [
        *fragment(PDF_FRAGMENTS, f"page={source.page}" if is_page else ""),
        *fragment(MEDIA_FRAGMENTS, seconds),
        *([typed("TextQuoteSelector", exact=source.quote)] if source.quote else []),
    ]


def fragment(standard: str, value: str) -> list[Node]:
    """Return the selector of the part of a source that a fragment of its address names."""
    return (
        [typed("FragmentSelector", conformsTo=standard, value=value)] if value else []
    )


def state(source: Source) -> Node:
    """Return when a source was seen, and where a copy of it is kept.

    The standard has no word for a copy of an unknown day.
    """
    known = source.evidence
    if known and known.copy_url.startswith("http"):
        return typed("TimeState", sourceDate=moment(known.day), cached=known.copy_url)
    day = known.day if known else archived_on(source.archive) or source.accessed
    if not (seen := moment(day)):
        return {}
    return typed("TimeState", sourceDate=seen, cached=source.archive)


def archived_on(url: str) -> str:
    """Read the day in the address of an archived copy, if it has one (Memento)."""
    found = MEMENTO.match(url)
    return "-".join(found.groups()) if found else ""


def target(record: Record, passage: MarkedText) -> Node:
    """Return the selector of one marked passage by its words and those around it."""
    selector = typed(
        "TextQuoteSelector",
        exact=passage.exact or passage.text,
        prefix=passage.exact_prefix or passage.prefix,
        suffix=passage.exact_suffix or passage.suffix,
    )
    return typed("SpecificResource", source=record.article_url, selector=selector)


def moment(date: str) -> str:
    """Write a day as the time that the standard asks for, or leave out half a date."""
    return f"{date}T00:00:00Z" if full_date(date) else ""


def typed(kind: str, /, **said: object) -> Node:
    """Return a node in the spelling of this standard; `{}` if nothing is said."""
    filled = keep_filled(said)
    return {"type": kind, **filled} if filled else {}
