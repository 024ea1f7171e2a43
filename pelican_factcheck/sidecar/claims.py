"""The nouns: claim, verdict, source, quote, as frozen validated models.

A claim that exists is valid. Missing texts and dates are "", dates are texts
`YYYY`, `YYYY-MM` or `YYYY-MM-DD`, addresses are absolute `http` or `https`.
`ClaimEntry` is a claim as an author writes it; the other models are the same for
author and program, and from all of them an editor's JSON Schema can be made.
"""

from difflib import get_close_matches
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, InstanceOf
from pydantic.json_schema import SkipJsonSchema

from pelican_factcheck.diagnostics.complaints import MEANT, complain
from pelican_factcheck.diagnostics.diagnostic import Location, shorten
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.sidecar.evidence import (
    Appearance,
    Appearances,
    Many,
    Model,
    Source,
    Sources,
)
from pelican_factcheck.sidecar.fields import (
    Address,
    Answer,
    Count,
    Date,
    Language,
    Slug,
    Text,
    Words,
    drop_empty,
    long_form,
    read_tags,
    read_verdict,
)
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Scale, Tone, Verdict

__all__ = [
    "DEFAULT_SCALE",
    "Appearance",
    "Change",
    "Checked",
    "Claim",
    "ClaimEntry",
    "DefaultsEntry",
    "Person",
    "Quote",
    "Response",
    "Said",
    "Scale",
    "Source",
    "Tone",
    "Verdict",
]

Place = SkipJsonSchema[InstanceOf[Location] | None]
"""Where something stands in its sidecar; made by the reader, never written."""


class Quote(Model):
    """The words to find, and what tells equal places apart."""

    exact: Words = Field(alias="quote")
    prefix: str = ""
    suffix: str = ""
    nth: Count | None = None
    """Counted from 1."""
    where: Place = None


class Person(Model):
    """Who made a claim: a person, an organisation or a group of people."""

    name: Words
    role: Text = ""
    type: Literal["person", "organization", "group"] = "person"
    url: Address = ""
    same_as: Annotated[Many[Address], AfterValidator(drop_empty)] = ()
    image: Address = ""


class Said(Model):
    """When and where a claim was made."""

    date: Date = ""
    where: Text = ""
    appearances: Appearances = Field((), alias="in")
    first: Answer | None = None
    """Whether the first appearance is the first of all."""


class Response(Model):
    """What the claimant answered."""

    by: Text = ""
    date: Date = ""
    text: Text = ""
    url: Address = ""


class Checked(Model):
    """Who checked the claim, and when."""

    by: Many[Words] = ()
    date: Date = ""
    reviewed: Text = ""
    """The second reader."""


class Change(Model):
    """One entry of a claim's history."""

    date: Date = ""
    kind: Literal["correction", "update", "clarification"] = "update"
    was: Text = ""
    note: Text = ""


def read_checked(value: object) -> object:
    """Let names stand for who checked."""
    return {"by": value} if isinstance(value, (str, list)) else value


def read_rule(name: str) -> str:
    """Check that there is a rule of this *name*."""
    if name in RULES:
        return name
    near = get_close_matches(shorten(name), RULES, n=1)
    hint = MEANT.format(near[0]) if near else "`pelican-factcheck explain` lists them"
    raise complain("invalid-value", f"there is no rule `{shorten(name)}`", hint)


RuleName = Annotated[Words, AfterValidator(read_rule)]
Quotes = Many[
    Annotated[
        Quote, BeforeValidator(long_form("quote"), json_schema_input_type=str | Quote)
    ]
]
FoundVerdict = Annotated[
    Verdict, BeforeValidator(read_verdict, json_schema_input_type=str)
]


class ClaimFields(Model):
    """What a claim says in the same form to authors and to programs."""

    scope: Literal["sentence", "quote"] = "sentence"
    """Whether to mark the sentences that the quote touches, or just its words."""
    summary: Text = ""
    explanation: Text = ""
    """Markdown."""
    claimant: (
        Annotated[
            Person,
            BeforeValidator(long_form("name"), json_schema_input_type=str | Person),
        ]
        | None
    ) = None
    said: Said | None = None
    context: Sources = ()
    """Background, which is no evidence."""
    response: Response | None = None
    checked: (
        Annotated[
            Checked,
            BeforeValidator(
                read_checked, json_schema_input_type=str | list[str] | Checked
            ),
        ]
        | None
    ) = None
    history: Many[Change] = ()
    review_by: Date = ""
    status: Literal["published", "draft", "withdrawn"] = "published"
    tags: Annotated[
        tuple[Words, ...],
        BeforeValidator(read_tags, json_schema_input_type=str | list[str]),
    ] = ()
    lang: Language = ""
    ignore: Many[RuleName] = ()
    """Rules that the author knows to be broken here."""


class Claim(ClaimFields):
    """One checked statement: the words in the article, the finding, the evidence."""

    id: str
    quote: Quote
    also: tuple[Quote, ...] = ()
    """Further sentences that the same check covers."""
    verdict: Verdict
    claim: str = Field(default_factory=lambda data: data["quote"].exact)
    """The statement put so that it stands alone."""
    sources: tuple[Source, ...] = ()
    where: Place = None


class DefaultsEntry(ClaimFields):
    """What an author writes once for all claims of a file."""

    verdict: FoundVerdict | None = None
    source: Sources = ()
    sources: Sources = ()


class ClaimEntry(ClaimFields):
    """A claim as an author writes it, in the short form or the long."""

    quote: Words
    prefix: str = ""
    suffix: str = ""
    nth: Count | None = None
    also: Quotes = ()
    verdict: FoundVerdict
    id: Slug = ""
    claim: Text = ""
    source: Sources = ()
    sources: Sources = ()
