"""Where a claim was made and what it is checked against: appearances, sources."""

from collections.abc import Mapping
from typing import Annotated, Literal, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    ValidationInfo,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from pelican_factcheck.diagnostics.complaints import complain
from pelican_factcheck.sidecar.fields import (
    Address,
    Answer,
    Date,
    Language,
    Seconds,
    SourceKey,
    Text,
    context,
    long_form,
    read_many,
)

T = TypeVar("T")


class _OrOne:
    """Tells editors that one value may stand for a list."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        several = handler(schema)
        return {"anyOf": [several["items"], several]}


Many = Annotated[tuple[T, ...], BeforeValidator(read_many), _OrOne()]


class Model(BaseModel):
    """What all nouns share: they never change, and know no other fields."""

    # What checks a model is made when it is first used: no run uses all of them.
    model_config = ConfigDict(
        frozen=True, extra="forbid", populate_by_name=True, defer_build=True
    )


class Appearance(Model):
    """A place where the claim was made or repeated."""

    url: Address = ""
    title: Text = ""
    date: Date = ""
    link: Answer = True
    """False: readers see the address, and cannot follow it."""


def read_appearance(value: object, info: ValidationInfo) -> object:
    """Let an address stand for an appearance, and keep one that was refused as text."""
    value = long_form("url")(value)
    if not isinstance(value, Mapping):
        return value
    return name_refused(value, context(info).refused)


def name_refused(
    fields: Mapping[str, object], refused: frozenset[str]
) -> Mapping[str, object]:
    """Let an address that was *refused* be the title, where it is the only name."""
    url = fields.get("url")
    if refused and isinstance(url, str) and url.strip() in refused:
        return {"title": url, **fields}
    return fields


Appearances = Many[
    Annotated[
        Appearance,
        BeforeValidator(read_appearance, json_schema_input_type=str | Appearance),
    ]
]


def check_title(title: str, info: ValidationInfo) -> str:
    """Check that a source without a title has at least an address."""
    if title or info.data.get("url"):
        return title
    if info.data.keys() >= {"key", "url"}:  # else there is an error already
        hint = "add `url: https://…` or `title: …`"
        raise complain("incomplete-source", "a source needs a url or a title", hint)
    return title


class Source(Model):
    """Evidence: where it is found, who answers for it, and the words it says."""

    key: SourceKey = Field("", alias="source")
    """The key by which it was cited, or ""."""
    url: Address = ""
    title: Annotated[Text, AfterValidator(check_title)] = Field(
        "", validate_default=True
    )
    author: Text = ""
    publisher: Text = ""
    date: Date = ""
    type: Literal[
        "", "web", "book", "report", "video", "audio", "image", "dataset", "social"
    ] = ""
    kind: Literal["", "primary", "secondary"] = ""
    lang: Language = ""
    quote: Text = ""
    locator: Text = ""
    """Where in the source, in words: `chapter 6`, `paragraph 23`."""
    page: Text = ""
    start: Seconds | None = None
    """Where in a recording, in seconds."""
    archive: Address = ""
    accessed: Date = ""
    isbn: Text = ""
    doi: Text = ""
    shows: Literal["", "for", "against", "context"] = ""
    note: Text = ""
    link: Answer = True
    """False: readers see the address, and cannot follow it."""


def read_source(value: object, info: ValidationInfo) -> object:
    """Bring the ways of citing a source into one: a mapping of its own fields.

    A text is a key of the library, or else an address. Under a key, the entry
    builds on the source of that name and its own fields win.
    """
    reading = context(info)
    if isinstance(value, str):
        cited = value in reading.library or value in reading.broken
        looks_like_address = ":" in value or "." in value or "/" in value
        value = {"url" if looks_like_address and not cited else "source": value}
    if not isinstance(value, Mapping):
        return value
    if "source" in value:
        value = {**reading.library.get(str(value["source"]), {}), **value}
    return name_refused(value, reading.refused)


CitedSource = Annotated[
    Source, BeforeValidator(read_source, json_schema_input_type=str | Source)
]
Sources = Many[CitedSource]
