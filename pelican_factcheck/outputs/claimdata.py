"""`claims.json`: all that sidecars say, in their own words, and its JSON Schema.

A claim has the fields of the sidecar format under the same names. What a sidecar
leaves to other places is filled in: the verdict is an entry of the scale, sources
are whole, and who checked is known. A member that is missing has the default that
the schema names.
"""

from collections.abc import Iterable
from typing import Any, Literal

from pydantic import ConfigDict, Field
from pydantic.json_schema import GenerateJsonSchema

from pelican_factcheck.claims import (
    Change,
    Checked,
    Claim,
    Person,
    Quote,
    Response,
    Said,
    Source,
    Verdict,
)
from pelican_factcheck.outputs.jsontext import (
    escape_json,
    filled,
    write_document,
    write_json,
)
from pelican_factcheck.outputs.records import Record, Site, newest_first
from pelican_factcheck.reading.evidence import Model

VERSION = 1
"""Grows when a member changes its meaning or goes away, not when one is added."""
CLAIMS = "claims.json"
CLAIMS_SCHEMA = "claims.schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
# What is between authors and us: places in sidecars, further names of verdicts.
INSIDE: dict[str, Any] = {
    "also": {"__all__": {"where": True}},
    "verdict": {"aliases": True, "means": True},
}


class PublishedModel(Model):
    """What the models here share: the words below a member describe it to programs."""

    model_config = ConfigDict(use_attribute_docstrings=True)


class PublisherData(PublishedModel):
    """Who answers for the checks."""

    name: str
    url: str
    logo: str = ""


class SiteData(PublishedModel):
    """Where the claims were published."""

    name: str
    url: str
    lang: str
    publisher: PublisherData
    license: str = ""
    """The address of the licence under which this file may be used."""


class ArticleData(PublishedModel):
    """The article in which a claim is marked."""

    title: str
    url: str
    lang: str
    published: str
    modified: str = ""
    authors: tuple[str, ...] = ()


class PassageData(PublishedModel):
    """A place where the article says what was checked."""

    url: str
    text: str
    """The visible words that are marked; `prefix` and `suffix` stand around them."""
    prefix: str = ""
    suffix: str = ""
    drifted: bool = False
    """Whether the words were edited since the check, without a change of sense."""


class PublishedClaim(PublishedModel):
    """One checked claim on one article."""

    id: str
    """Unique within the article."""
    url: str
    """Its permanent address: the first marked passage."""
    page: str = ""
    """The address of the claim's own page."""
    number: int
    """Its place among the claims of the article, counted from 1."""
    status: Literal["published", "withdrawn"]
    article: ArticleData
    lang: str = ""
    """The language of the claim, where it is not the article's."""
    verdict: Verdict
    label: str
    """The verdict as readers see it, in the language of the article."""
    claim: str
    """The statement put so that it stands alone."""
    quote: str
    """The words that were checked, as the sidecar has them."""
    prefix: str = ""
    suffix: str = ""
    nth: int | None = None
    scope: Literal["sentence", "quote"] = "sentence"
    also: tuple[Quote, ...] = ()
    """Further words that the same check covers."""
    passages: tuple[PassageData, ...]
    """What is marked in the article, in reading order."""
    summary: str = ""
    explanation: str = ""
    """Markdown."""
    claimant: Person | None = None
    said: Said | None = None
    sources: tuple[Source, ...] = ()
    context: tuple[Source, ...] = ()
    """Background, which is no evidence."""
    response: Response | None = None
    checked: Checked | None = None
    """Who checked and when; the article's author and date if the sidecar is silent."""
    history: tuple[Change, ...] = ()
    review_by: str = ""
    tags: tuple[str, ...] = ()


AS_WRITTEN = PublishedClaim.model_fields.keys() & Claim.model_fields.keys() - {
    "quote",
    "checked",
}
"""The members that are published as the sidecar has them."""


class ClaimsFile(PublishedModel):
    """All published claims of a site, the newest check first."""

    schema_url: str = Field(alias="$schema")
    version: Literal[1]
    site: SiteData
    verdicts: tuple[Verdict, ...]
    """The scale, in the site's order."""
    claims: tuple[PublishedClaim, ...]


class PlainSchema(GenerateJsonSchema):
    """A JSON Schema without titles that only repeat the names."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002 - as in pydantic
        """Never."""
        return False


def claims_json(records: Iterable[Record], site: Site) -> str:
    """Write all that is published about *records*, a claim a line."""
    head = {
        "$schema": site.data_file(CLAIMS_SCHEMA),
        "version": VERSION,
        "site": site_data(site),
        "verdicts": [
            verdict.model_dump(exclude_defaults=True, exclude={"aliases"})
            for verdict in site.scale.values()
        ],
    }
    lines = (claim_line(record) for record in newest_first(records))
    return write_document(head, "claims", lines)


def claims_json_schema() -> str:
    """Write the JSON Schema of `claims.json`, made from the models of this module."""
    schema = ClaimsFile.model_json_schema(
        mode="serialization", schema_generator=PlainSchema
    )
    return write_json({"$schema": DIALECT, **schema}) + "\n"


def site_data(site: Site) -> dict[str, object]:
    """Tell where the claims were published."""
    publisher = site.publisher
    return filled(
        name=site.name,
        url=site.url,
        lang=site.lang,
        license=site.licence,
        publisher=filled(name=publisher.name, url=publisher.url, logo=publisher.logo),
    )


def claim_line(record: Record) -> str:
    """Write one claim."""
    text = published_claim(record).model_dump_json(
        by_alias=True, exclude_defaults=True, exclude=INSIDE
    )
    return escape_json(text)


def published_claim(record: Record) -> PublishedClaim:
    """Join what the sidecar says to what became of it on the site.

    Its parts are valid already and are not looked at again.
    """
    claim = record.claim
    return PublishedClaim.model_construct(
        **{name: getattr(claim, name) for name in AS_WRITTEN},
        quote=claim.quote.exact,
        prefix=claim.quote.prefix,
        suffix=claim.quote.suffix,
        nth=claim.quote.nth,
        url=record.url,
        page=record.page_url,
        number=record.note.number,
        label=record.verdict,
        article=article_data(record),
        passages=passages(record),
        checked=record.note.checked,
    )


def article_data(record: Record) -> ArticleData:
    """Tell where the claim is marked."""
    return ArticleData.model_construct(
        title=record.article_title,
        url=record.article_url,
        lang=record.lang,
        published=record.published,
        modified=record.modified,
        authors=record.authors,
    )


def passages(record: Record) -> tuple[PassageData, ...]:
    """Tell what is marked."""
    return tuple(
        PassageData.model_construct(
            url=record.address_of(passage.id),
            text=passage.text,
            prefix=passage.prefix,
            suffix=passage.suffix,
            drifted=passage.drifted,
        )
        for passage in record.passages
    )
