"""`claims.json`: all that sidecars say, in their own words, and its JSON Schema.

A claim has the fields of the sidecar format under the same names. What a sidecar
leaves to other places is filled in: the verdict is an entry of the scale, sources
are whole, and who checked is known. A member that is missing has the default that
the schema names; that is kept in a file of its own beside this one.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import unquote

import msgspec

from pelican_factcheck.annotating.notes import Note
from pelican_factcheck.annotating.translations import Translations
from pelican_factcheck.publishing.listing import Loaded, SiteInfo
from pelican_factcheck.publishing.records import (
    MarkedText,
    P,
    Record,
    Write,
    newest_first,
)
from pelican_factcheck.publishing.schemaorg import (
    Document,
    Node,
    filled,
    write_json,
)
from pelican_factcheck.sidecar.claims import Claim, Evidence
from pelican_factcheck.sidecar.fields import Reading
from pelican_factcheck.sidecar.verdicts import Verdict

if TYPE_CHECKING:
    from pelican_factcheck.anchoring.anchors import Anchor

VERSION = 1
"""Grows when a member changes its meaning or goes away, not when one is added."""
CLAIMS = "claims.json"
CLAIMS_SCHEMA = "claims.schema.json"
# What is of no use outside: places in sidecars, files of the author's own, further
# names of verdicts.
PUBLIC = tuple(
    "state day since text now gone page label start fragment sha256 copy_url".split()
)
"""What is published of the words of a source."""
PUBLISHED = attrgetter(*PUBLIC)
IN_SOURCES = {"__all__": {"saved": True, "keep": True, "evidence": True}}
INSIDE: Mapping[str, Any] = {
    "where": True,
    "home": True,
    "ignore": True,
    "quote": True,
    "also": {"__all__": {"where": True}},
    "now": {"where": True},
    "verdict": {"aliases": True, "means": True},
    "sources": IN_SOURCES,
    "context": IN_SOURCES,
}


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
    data: Node = {"key": verdict.key, "label": verdict.label, "tone": verdict.tone}
    if verdict.value is not None:
        data |= {"value": verdict.value}
    return data | filled(means=verdict.means)


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
    fields = claim.model_dump(by_alias=True, exclude_defaults=True, exclude=INSIDE)
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
        **({"checked": checked.model_dump(exclude_defaults=True)} if checked else {}),
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
    data: dict[str, Any] = msgspec.json.decode(line)
    article = data["article"]
    claim = _claim_of(data, site)
    anchors = [
        KnownAnchor("drifted" if passage.get("drifted") else "exact", passage["text"])
        for passage in data["passages"]
    ]
    ids = [unquote(passage["url"].partition("#")[2]) for passage in data["passages"]]
    return Record(
        note=Note(
            number=data["number"],
            claim=claim,
            id=unquote(data["url"].partition("#")[2]),
            anchors=cast("tuple[Anchor, ...]", tuple(anchors)),
            checked=claim.checked,
        ),
        article_title=article["title"],
        article_url=article["url"],
        lang=article["lang"],
        translations=translations(article["lang"]),
        published=article["published"],
        modified=article.get("modified", ""),
        authors=tuple(article.get("authors", ())),
        passages=tuple(
            MarkedText(
                id=mark_id,
                text=passage["text"],
                prefix=passage.get("prefix", ""),
                suffix=passage.get("suffix", ""),
                **{name: passage.get(name, False) for name in FLAGS},
            )
            for passage, mark_id in zip(data["passages"], ids, strict=True)
        ),
        page_url=data.get("page", ""),
    )


def _claim_of(data: Mapping[str, Any], site: SiteInfo) -> Claim:
    """Return the claim itself."""
    quote = {name: data[name] for name in ("prefix", "suffix", "nth") if name in data}
    sources = [*data.get("sources", ()), *data.get("context", ())]
    # The keys were right when the sidecar was read.
    known: dict[str, Mapping[str, object]] = {
        source["source"]: {} for source in sources if "source" in source
    }
    fields = {name: data[name] for name in CLAIM_FIELDS if name in data}
    evidence = [source.pop("evidence", None) for source in sources]
    claim = Claim.model_validate(
        {
            **fields,
            "quote": {"quote": data["quote"], **quote},
            "verdict": site.scale[data["verdict"]["key"]],
        },
        context=Reading(site.scale, library=known),
    )
    return _with_evidence(claim, evidence) if any(evidence) else claim


def _with_evidence(claim: Claim, known: list[Mapping[str, Any] | None]) -> Claim:
    """Return *claim* with what its line says of the words of each source."""
    sources = [
        source.model_copy(update={"evidence": Evidence(**found)}) if found else source
        for source, found in zip((*claim.sources, *claim.context), known, strict=True)
    ]
    count = len(claim.sources)
    parted = {"sources": tuple(sources[:count]), "context": tuple(sources[count:])}
    return claim.model_copy(update=parted)


NOT_IN_LINES = {"quote", "verdict", "where", "home", "ignore"}
CLAIM_FIELDS = Claim.model_fields.keys() - NOT_IN_LINES
"""The fields of a claim that its line holds as they are."""
