"""Published claims as data: `claims.json` with its JSON Schema, and W3C Web Annotations.

In `claims.json` a claim has the fields of the sidecar format under the same names. What
a sidecar leaves to other places is filled in: the verdict is an entry of the scale,
sources are whole, and who checked is known. A member that is missing has the default
that the schema names; that is kept in a file of its own beside this one.

One `Annotation` a claim: its targets are the marked passages, its bodies the
verdict, the explanation and the sources, each source with the words that it says
and the state in which it was seen. To the standard, each body holds for each target by
itself; so the passages of all articles that make a claim are targets of one annotation.
"""

import json
import re
from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import quote, unquote

import msgspec

from pelican_factcheck.annotating.notes import Note
from pelican_factcheck.annotating.translations import Translations, text_direction
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
    EMPTY,
    Document,
    Node,
    filled,
    nodes,
    number,
    write_json,
)
from pelican_factcheck.sidecar.claims import (
    Claim,
    ClaimFields,
    Quote,
    Source,
)
from pelican_factcheck.sidecar.models import M, Model, data_of
from pelican_factcheck.sidecar.verdicts import Verdict

if TYPE_CHECKING:
    from pelican_factcheck.anchoring.anchors import Anchor

VERSION = 1
"""Grows when a member changes its meaning or goes away, not when one is added."""
CLAIMS = "claims.json"
CLAIMS_SCHEMA = "claims.schema.json"
INSIDE = ("ignore", "quote")
IN_SOURCES = ("copy", "keep")
"""What is of no use outside, such as files of the author's own."""
PUBLIC = tuple(
    "state day since text now gone page label start fragment sha256 copy_url".split()
)
"""What is published of the words of a source."""
PUBLISHED = attrgetter(*PUBLIC)


@cache
def claims_schema() -> dict[str, Any]:
    """Read the JSON Schema of `claims.json`."""
    text = Path(__file__).with_name(CLAIMS_SCHEMA).read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


@cache
def _order() -> tuple[str, ...]:
    return tuple(claims_schema()["$defs"]["PublishedClaim"]["properties"])


def claims_json_schema() -> str:
    """Write the JSON Schema of `claims.json`."""
    return write_json(claims_schema()) + "\n"


def claims_json(records: Iterable[Record], site: SiteInfo) -> str:
    """Write all that is published about *records*, a claim a line."""
    return str(claims_document(records, site, lambda record, _: write_claim(record)))


def claims_document(records: Iterable[P], site: SiteInfo, write: Write[P]) -> Document:
    """Return all that is published about *records*, whose lines *write* returns."""
    head = {
        "$schema": site.data_file(CLAIMS_SCHEMA),
        "version": VERSION,
        "site": site_data(site),
        "verdicts": [verdict_data(verdict) for verdict in site.scale.values()],
    }
    lines = Loaded(newest_first(records), lambda record: write(record, site))
    return Document(head, "claims", lines)


def verdict_data(verdict: Verdict) -> Node:
    """Return an entry of the scale, without what is as everywhere."""
    return _finding(verdict) | filled(means=verdict.means)


def _finding(verdict: Verdict) -> Node:
    """Return an entry of the scale as claims have it, whose meaning is told once."""
    data: Node = {"key": verdict.key, "label": verdict.label, "tone": verdict.tone}
    return data if verdict.value is None else data | {"value": verdict.value}


def write_claim(record: Record) -> str:
    """Write the line of one claim, its members in the order of the schema."""
    return write_line(published_claim(record))


def write_line(claim: Node) -> str:
    """Write the members of a claim in the order of the schema."""
    return write_json({name: claim[name] for name in _order() if name in claim})


def site_data(site: SiteInfo) -> Node:
    """Return where the claims were published."""
    publisher = site.publisher
    return filled(
        name=site.name,
        url=site.url,
        lang=site.lang,
        license=site.licence,
        publisher=filled(name=publisher.name, url=publisher.url, logo=publisher.logo),
    )


def published_claim(record: Record) -> Node:
    """Return all members of a claim, its sidecar's and the site's, in any order."""
    claim, checked = record.claim, record.note.checked
    fields = {**data_of(claim), "verdict": _finding(claim.verdict)}
    for name in INSIDE:
        fields.pop(name, None)
    for source in (*fields.get("sources", ()), *fields.get("context", ())):
        for name in IN_SOURCES:
            source.pop(name, None)
    add_evidence(fields, claim)
    if claim.home:  # what it says of a language is about the words of this place
        fields |= {"lang": record.note.language}
    return {
        **fields,
        "id": record.id,
        **filled(
            page=record.page_url,
            prefix=claim.quote.prefix,
            suffix=claim.quote.suffix,
            nth=claim.quote.nth,
        ),
        **({"checked": data_of(checked)} if checked else {}),
        "url": record.url,
        "number": record.note.number,
        "status": claim.status,
        "article": article_data(record),
        "label": record.verdict,
        "claim": claim.claim,
        "quote": claim.quote.exact,
        "passages": [passage_data(record, passage) for passage in record.passages],
    }


def add_evidence(fields: Node, claim: Claim) -> None:
    """Add to the sources in *fields* what the lock knows of their words."""
    for name, sources in (("sources", claim.sources), ("context", claim.context)):
        listed: Any = fields.get(name, ())
        for data, source in zip(listed, sources, strict=False):
            if source.evidence:
                said = zip(PUBLIC, PUBLISHED(source.evidence), strict=True)
                data["evidence"] = {key: text for key, text in said if text}


def article_data(record: Record) -> Node:
    """Return where the claim is marked."""
    return {
        "title": record.article_title,
        "url": record.article_url,
        "lang": record.lang,
        "published": record.published,
        **filled(modified=record.modified, authors=record.authors),
    }


def passage_data(record: Record, passage: MarkedText) -> Node:
    """Return what is marked."""
    said = {"url": record.address_of(passage.id), "text": passage.text}
    around = filled(prefix=passage.prefix, suffix=passage.suffix)
    flags = {name: True for name in FLAGS if getattr(passage, name)}
    return {**said, **around, **flags}


FLAGS = ("starts_article", "ends_article", "drifted")
"""What is said of a passage where it is so."""


class KnownAnchor(NamedTuple):
    """What pages of a claim ask of an anchor; its place is not looked up again."""

    status: str
    text: str


def read_claim(
    line: str | bytes,
    site: SiteInfo,
    translations: Callable[[str], Translations],
) -> Record:
    """Return the record that the *line* of a claim was written from.

    Without its places in the sidecar and in the article's text, and without `text`:
    pages show the explanation itself. *translations* returns those of a language.
    """
    read = _reader(Line).decode(line)
    article = read.article
    anchors = [
        KnownAnchor("drifted" if passage.drifted else "exact", passage.text)
        for passage in read.passages
    ]
    ids = [unquote(passage.url.partition("#")[2]) for passage in read.passages]
    claim = _claim_of(read, site)
    return Record(
        note=Note(
            number=read.number,
            claim=claim,
            id=unquote(read.url.partition("#")[2]),
            anchors=cast("tuple[Anchor, ...]", tuple(anchors)),
            checked=claim.checked,
        ),
        article_title=article.title,
        article_url=article.url,
        lang=article.lang,
        translations=translations(article.lang),
        published=article.published,
        modified=article.modified,
        authors=article.authors,
        passages=tuple(
            MarkedText(
                id=mark_id,
                text=passage.text,
                prefix=passage.prefix,
                suffix=passage.suffix,
                starts_article=passage.starts_article,
                ends_article=passage.ends_article,
                drifted=passage.drifted,
            )
            for passage, mark_id in zip(read.passages, ids, strict=True)
        ),
        page_url=read.page,
    )


def read_sources(line: str | bytes) -> tuple[Source, ...]:
    """Return the sources and the background of the claim that *line* was written from."""
    read = _reader(CitedLine).decode(line)
    return (*read.sources, *read.context)


class ArticleLine(Model, frozen=True, kw_only=True):
    """Where the claim of a line is marked."""

    title: str
    url: str
    lang: str
    published: str
    modified: str = ""
    authors: tuple[str, ...] = ()


class PassageLine(Model, frozen=True, kw_only=True):
    """What is marked."""

    url: str
    text: str
    prefix: str = ""
    suffix: str = ""
    starts_article: bool = False
    ends_article: bool = False
    drifted: bool = False


class VerdictLine(Model, frozen=True, kw_only=True):
    """The finding; the scale has the rest of it."""

    key: str


class CitedLine(Model, frozen=True, kw_only=True):
    """What the line of a claim says of its sources, and nothing else."""

    sources: tuple[Source, ...] = ()
    context: tuple[Source, ...] = ()


class Line(ClaimFields, frozen=True, kw_only=True):
    """The line of one claim, as `write_claim` wrote it.

    Every field was right when the sidecar was read: only its type is looked at.
    """

    id: str
    url: str
    page: str = ""
    number: int
    article: ArticleLine
    verdict: VerdictLine
    claim: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    nth: int | None = None
    also: tuple[Quote, ...] = ()
    now: Quote | None = None
    passages: tuple[PassageLine, ...]
    sources: tuple[Source, ...] = ()


KEPT_FIELDS = tuple(
    name for name in Claim.__struct_fields__ if name in Line.__struct_fields__
)
"""The fields of a claim that its line has in the same form, and two that it has not."""
KEPT_VALUES = attrgetter(*KEPT_FIELDS)


@cache
def _reader(kind: type[M]) -> msgspec.json.Decoder[M]:
    """Return what reads lines as this *kind*; made when a page first needs it."""
    return msgspec.json.Decoder(kind)


def _claim_of(read: Line, site: SiteInfo) -> Claim:
    """Return the claim itself."""
    return Claim(
        **{
            **dict(zip(KEPT_FIELDS, KEPT_VALUES(read), strict=True)),
            "quote": Quote(
                exact=read.quote, prefix=read.prefix, suffix=read.suffix, nth=read.nth
            ),
            "verdict": site.scale[read.verdict.key],
        }
    )


# --- Web Annotations ------------------------------------------------------------------


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
            textual("assessing", reasons, record.check_language),
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
    made: Node = {"type": kind}
    for name, value in said.items():  # as for the nodes of schema.org
        if value or (value is not EMPTY and value == 0):
            made[name] = value
    return made if len(made) > 1 else {}
