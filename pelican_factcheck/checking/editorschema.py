"""The JSON Schema of sidecars, by which editors complete, explain and check them.

Made from the models, so that both say the same. But editors see YAML where the
reader sees texts: `true`, `2008` and an empty value are no strings to them.
"""

from collections.abc import Iterable, Iterator, Mapping
from inspect import getdoc
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.sidecar.claims import (
    Appearance,
    Change,
    Checked,
    ClaimEntry,
    DefaultsEntry,
    Filled,
    Person,
    Quote,
    Response,
    Said,
    Source,
)
from pelican_factcheck.sidecar.entries import CHECK_FIELDS
from pelican_factcheck.sidecar.fields import TIME
from pelican_factcheck.sidecar.models import (
    OR_ONE,
    UNIONS,
    Before,
    Field,
    Model,
    Stripped,
    form_of,
)
from pelican_factcheck.sidecar.verdicts import Scale, fold_name, name_verdicts

FILE: Mapping[str, str] = {
    "format": "The format of this file. There is one: 1.",
    "defaults": "What holds for every claim below that does not say otherwise.",
    "sources": "Sources under keys of your own, to be cited in claims as `source: KEY`.",
    "claims": "The claims that were checked, in any order.",
}
CLAIM: Mapping[str, str] = {
    "use": "A claim of another file, by its id: its check holds for this sentence too.",
    "quote": "The words to find, copied from the article. The sentence that has them is marked.",
    "prefix": "The words just before the quote, where it stands more than once.",
    "suffix": "The words just after the quote, where it stands more than once.",
    "nth": "Which of several equal places, counted from 1. `prefix` survives editing better.",
    "scope": "Whether the whole sentence is marked or just the words of the quote.",
    "also": "Further sentences that the same check covers.",
    "now": "With `status: corrected`, what the article says instead.",
    "id": "The address of the claim, `#claim-ID`. Made from the quote unless you write it.",
    "claim": "The statement, put so that it stands alone. By default the quote.",
    "verdict": "What the check has found.",
    "summary": "One sentence that says why: the first line of the card.",
    "explanation": "The reasons at length, in Markdown.",
    "claimant": "Who made the claim: a name, or more about them.",
    "said": "When and where the claim was made.",
    "source": "The evidence: an address, a key, or a mapping.",
    "sources": "The evidence: a list of addresses, keys or mappings.",
    "context": "Background that is no evidence, in the form of sources.",
    "response": "What the claimant answered.",
    "checked": "Who checked, and when. By default the author and date of the article.",
    "history": "What was corrected or added since, for everyone to see.",
    "review_by": "The day after which the check has to be looked at again.",
    "status": "`draft` shows nothing; `withdrawn` strikes the mark out and says why; `corrected` keeps the note of a sentence that was corrected.",
    "tags": "The topics, for lists and filters.",
    "lang": "The language of the claim's own text, if it is not that of the article.",
    "ignore": "Rules that you know to be broken here, by name.",
}
SOURCE: Mapping[str, str] = {
    "source": "The key of a source to build on; fields here win over its own.",
    "url": "The address, with `https://`.",
    "title": "What it is called. A source needs a title or an address.",
    "author": "Who wrote it.",
    "publisher": "Who answers for it.",
    "date": "When it was published: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.",
    "type": "What kind of thing it is.",
    "kind": "Primary: the document itself. Secondary: what others say about it.",
    "lang": "The language it is in.",
    "quote": "The words it says. Readers see them and are led to the very passage.",
    "locator": "The place in words, such as `paragraph 23`.",
    "page": "The page of a document.",
    "start": "The place in a recording: seconds, or `12:34`.",
    "archive": "The address of an archived copy.",
    "accessed": "When you saw it.",
    "isbn": "The number of a book.",
    "doi": "The digital object identifier of a paper.",
    "shows": "Whether it speaks for the claim, against it, or of its surroundings.",
    "note": "What readers should know about it, in a sentence.",
    "link": "`no` prints the address so that nobody can follow it.",
    "copy": "A file of your own that is read in place of the address, if that refuses.",
    "keep": "`no`: the site keeps no copy of this source, to protect private people.",
}
HOVERS: Mapping[str, Mapping[str, str]] = {
    "ClaimEntry": CLAIM,
    "DefaultsEntry": CLAIM,
    "Source": SOURCE,
    "Quote": {key: CLAIM[key] for key in ("quote", "prefix", "suffix", "nth")},
    "Person": {
        "name": "The name.",
        "role": "The office or part in which it was said.",
        "type": "A person, an organisation or a group of people.",
        "url": "The address of a page of their own.",
        "same_as": "Addresses that say who this is, such as an entry in Wikidata.",
        "image": "The address of a picture.",
    },
    "Said": {
        "date": "When it was said: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.",
        "where": "The occasion, in words.",
        "in": "The addresses where it can be read, heard or seen.",
        "first": "Whether the first of them is where the claim came from.",
    },
    "Appearance": {
        "url": "The address, with `https://`.",
        "title": "What it is called.",
        "date": "When it was published.",
        "link": "`no` prints the address so that nobody can follow it.",
    },
    "Response": {
        "by": "Who answered.",
        "date": "When.",
        "text": "What the answer was, in a sentence or two.",
        "url": "Where the answer can be read.",
    },
    "Checked": {
        "by": "One name or several.",
        "date": "The day of the check.",
        "reviewed": "The second reader.",
    },
    "Change": {
        "date": "When.",
        "kind": "Whether a mistake was corrected, news added, or wording cleared up.",
        "was": "The verdict before.",
        "note": "What has changed, and why.",
    },
}


DIALECT = "https://json-schema.org/draft/2020-12/schema"
Json = dict[str, Any]

# To a YAML reader a text may look like a number or an answer, and a missing value like
# null. Editors offer what the types of a field are made of, `true` for a boolean: so a
# field says what it is not.
TEXT: Json = {"not": {"type": ["object", "array", "null"]}}
NOTHING: Json = {"not": {"type": ["object", "array", "string", "number", "boolean"]}}
NUMBER: Json = {"not": {"type": ["object", "array", "null", "string", "boolean"]}}
YEAR = "(?!0000)[0-9]{4}"
MONTH = "(0[1-9]|1[0-2])"
# February has 29 days in years that can be divided by 4, and by 400 if by 100.
LEAP = "(([0-9]{2}(0[48]|[2468][048]|[13579][26]))|(([02468][048]|[13579][26])00))"
DAYS = (
    "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    "|02-(0[1-9]|1[0-9]|2[0-8]))"
)
FIGURE: Json = {"not": {"type": ["object", "array", "null", "boolean"]}}
DATE: Json = {
    **FIGURE,
    "pattern": rf"^\s*({YEAR}(-({MONTH}|{DAYS}))?|(?!0000){LEAP}-02-29)?\s*$",
    "minimum": 1000,
    "maximum": 9999,
    "multipleOf": 1,
    "patternErrorMessage": "A date of the calendar: YYYY-MM-DD, YYYY-MM or YYYY.",
}
# One address, with a host, and no name of a user before it; more is for the reader.
HTTP = "[Hh][Tt][Tt][Pp][Ss]?://"
HOST = r"(?!\.|[^/?#]*\.\.)[^\s/?#@\\%!\"$&'()*+,;<=>^`{|}~]+"
ADDRESS: Json = {
    "type": "string",
    "pattern": rf"^\s*((?!.*[\s,;|](and\s+)?{HTTP}){HTTP}{HOST}([/?#][^\\\s]*)?)?\s*$",
    "maxLength": 2048,
    "patternErrorMessage": "One complete address that begins with https:// or http://.",
}
LANGUAGE: Json = {
    "not": {"type": ["object", "array", "null", "number"]},
    "pattern": r"^\s*([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?\s*$",
    "patternErrorMessage": "A language tag such as en, pt-BR or ar.",
}
ADDRESSES: Json = {"anyOf": [ADDRESS, {"type": "array", "items": ADDRESS}]}
_NUMBERED: Json = {"type": "string", "pattern": r"^0*[1-9][0-9]{0,6}$"}
# Fields that hold more than their models can tell a schema, wherever they stand.
FIELDS: Mapping[str, Json] = {
    "accessed": DATE,
    "archive": ADDRESS,
    "date": DATE,
    "id": {
        **TEXT,
        "pattern": r"^\s*[^\s!-,./:-@\[-`{-~A-Z-]+(-[^\s!-,./:-@\[-`{-~A-Z-]+)*\s*$",
        "maxLength": 60,
        "multipleOf": 1,
        "patternErrorMessage": "Words in small letters with hyphens between them.",
    },
    "image": ADDRESS,
    "lang": LANGUAGE,
    "nth": {"anyOf": [{**NUMBER, "minimum": 1, "multipleOf": 1}, _NUMBERED]},
    "page": {
        **TEXT,
        "minimum": 1,
        "pattern": r"^(?!\s*([-−–]\s?[0-9]+|0+)\s*$)",
        "patternErrorMessage": "The number of a page, from 1 up, or its name.",
    },
    "review_by": DATE,
    "same_as": ADDRESSES,
    "start": {
        **FIGURE,
        "minimum": 0,
        "pattern": rf"^\s*{TIME}\s*$",
        "patternErrorMessage": "Seconds, such as 754, or 12:34.",
    },
    "url": ADDRESS,
    "verdict": {"$ref": "#/$defs/Verdict"},
}
NOUNS: tuple[type[Model], ...] = (
    *(ClaimEntry, DefaultsEntry, Source, Quote, Person, Said),
    *(Appearance, Response, Checked, Change),
)
NULL: Json = {"type": "null"}
NO_CLAIMS: Mapping[str, str] = {}
ANSWERS = ("yes", "no", "on", "off", "true", "false")


def make_schema(
    scale: Scale,
    library: Mapping[str, Source],
    claims: Mapping[str, str] = NO_CLAIMS,
) -> Json:
    """Make the schema for a site with these verdicts and shared sources.

    *claims* are the statements of those that can be used, by what `use` says.
    """
    definitions = {model.__name__: _model(model) for model in NOUNS}
    del definitions["ClaimEntry"]["required"]
    definitions["ClaimEntry"] |= _entry()
    definitions["ClaimEntry"]["properties"]["use"] = _names(claims) | _hover(
        CLAIM["use"]
    )
    definitions |= {
        "Verdict": _verdict(scale),
        "Rule": _choice({rule.name: rule.what for rule in RULES.values()}),
        "SourceKey": _keys(library),
        "CitedSource": {"anyOf": [_ref("SourceKey"), _ref("Source")]},
    }
    return {
        "$schema": DIALECT,
        "title": "Claim sidecar",
        "$defs": definitions,
    } | _file()


def _entry() -> Json:
    """What an entry must have, and cannot have beside `use`.

    A claim without an article may have its statement alone.
    """
    never = {"not": {}, "errorMessage": "The claim that is used says this, for all."}
    return {
        "anyOf": [{"required": ["quote"]}, {"required": ["claim"]}],
        "if": {"required": ["use"], "properties": {"use": {"type": "string"}}},
        "then": {
            "properties": dict.fromkeys(sorted(CHECK_FIELDS - {"history"}), never)
        },
    }


def _names(claims: Mapping[str, str]) -> Json:
    """Offer the ids of claims that can be used; there may be others by now."""
    return {"anyOf": [_choice(claims), TEXT]} if claims else TEXT


def _file() -> Json:
    """What stands at the top of a file; a verdict may stand in the defaults."""
    parts: dict[str, Json] = {
        "format": {"enum": [1, "1"]},
        "defaults": {"anyOf": [_ref("DefaultsEntry"), NOTHING]},
        "sources": {
            "type": ["object", "null"],
            "additionalProperties": _ref("CitedSource"),
        },
        "claims": {
            "type": ["array", "null"],
            "items": _ref("ClaimEntry"),
            "uniqueItems": True,
        },
    }
    has_verdict = {
        "required": ["defaults"],
        "properties": {"defaults": {"type": "object", "required": ["verdict"]}},
    }
    has_one = {"anyOf": [{"required": ["verdict"]}, {"required": ["use"]}]}
    each_has_one = {"properties": {"claims": {"items": has_one}}}
    return {
        "type": ["object", "null"],
        "properties": {key: part | _hover(FILE[key]) for key, part in parts.items()},
        "additionalProperties": False,
        "if": has_verdict,
        "else": each_has_one,
    }


# --- models ----------------------------------------------------------------------


def _model(model: type[Model]) -> Json:
    """Return the schema of a model, with each field's purpose and what YAML may make of it."""
    name = model.__name__
    fields = {
        field.key: _field(field) | _hover(HOVERS[name][field.key])
        for field in form_of(model).fields
        if not field.is_made
    }
    if model is Source:
        fields["source"] = _ref("SourceKey") | _hover(HOVERS[name]["source"])
    required = [field.key for field in form_of(model).fields if field.is_required]
    kept: Json = {"required": required} if required else {}
    if issubclass(model, Filled):
        kept["anyOf"] = [{"required": [key]} for key in model.needs]
    return {
        "type": "object",
        "description": getdoc(model),
        "properties": fields,
        "additionalProperties": False,
    } | kept


def _field(field: Field) -> Json:
    """Write one field; a key without a value is as good as none."""
    written = FIELDS.get(field.key) or _value(field.kind)
    if field.key == "ignore":
        written = {"anyOf": [_ref("Rule"), {"type": "array", "items": _ref("Rule")}]}
    if field.is_required:
        return written
    choices = [each for each in written.get("anyOf", [written]) if each != NULL]
    return {"anyOf": [*choices, NOTHING]}


def _value(kind: Any) -> Json:  # noqa: ANN401 - a type is what it is about
    """Write what a field of a *kind*, a type with marks or without, takes of YAML."""
    if get_origin(kind) is Annotated:
        return _marked(*get_args(kind))
    parts = get_args(kind)
    if get_origin(kind) in UNIONS:
        return {"anyOf": list(_flatten(parts))}
    if get_origin(kind) is Literal:
        return {"enum": [choice for choice in parts if choice]}
    if get_origin(kind) in (list, tuple):
        return {"type": "array", "items": _value(parts[0])}
    if issubclass(kind, Model):
        return _ref(kind.__name__)
    return _plain(kind)


def _plain(kind: type) -> Json:
    if kind is bool:
        return {"anyOf": [{"enum": [True, False]}, _spelled(ANSWERS)]}
    return NULL if kind is NoneType else TEXT


def _marked(kind: Any, *marks: Any) -> Json:  # noqa: ANN401 - as above
    """Write what a type takes that has *marks*."""
    takes = [one.takes for one in marks if isinstance(one, Before) and one.takes]
    if takes:
        return _value(takes[-1])
    if OR_ONE in marks:
        return {"anyOf": list(_flatten((get_args(kind)[0], kind)))}
    least = max((one.least for one in marks if isinstance(one, Stripped)), default=0)
    made = _value(kind)
    return made | {"minLength": least, "pattern": r"\S"} if least else made


def _flatten(choices: Iterable[Any]) -> Iterator[Json]:
    """Return choices and the choices among them as one list."""
    kinds = list(choices)
    if Source in kinds:
        yield _ref("CitedSource")
        return
    for kind in kinds:
        written = _value(kind)
        yield from written.get("anyOf", [written])


# --- the site's own words ---------------------------------------------------------


def _verdict(scale: Scale) -> Json:
    """Offer the keys with their meanings, and take every other spelling."""
    known = {verdict.key: verdict.means for verdict in scale.values()}
    return {"anyOf": [_choice(known), _spelled(list(name_verdicts(scale)))]}


def _keys(library: Mapping[str, Source]) -> Json:
    """Offer the keys of the site's sources; a file may have more of its own."""
    if not library:
        return TEXT
    known = {key: source.title or source.url for key, source in library.items()}
    return {"anyOf": [_choice(known), TEXT]}


def _choice(known: Mapping[str, str]) -> Json:
    """Let one of several words be chosen, each with what it means."""
    words = [_as_yaml(word) for word in known]
    return {"enum": words, "enumDescriptions": list(known.values())}


def _as_yaml(word: str) -> str | bool | int:
    """Return a word as an editor reads it when it stands without quotes."""
    if word in ("true", "false"):
        return word == "true"
    return int(word) if word.isdecimal() and word.isascii() else word


def _spelled(names: list[str] | tuple[str, ...]) -> Json:
    """Take any of *names* in small letters or capitals, with spaces or hyphens.

    Regular expressions in schemas know no option for that.
    """
    folded = dict.fromkeys(fold_name(name) for name in names)
    spellings = "|".join("".join(map(_either_case, name)) for name in folded)
    return {"type": "string", "pattern": rf"^\s*({spellings})\s*$"}


def _either_case(char: str) -> str:
    if char == "-":
        return r"[\s_-]+"
    if "\u0621" <= char <= "\u064a":  # Arabic, with vowel points or without
        return f"{char}[\u064b-\u0652]*"
    if char.upper() != char and len(char.upper()) == 1:
        return f"[{char.upper()}{char}]"
    return rf"\{char}" if char in r"\^$.|?*+()[]{}/" else char


def _ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


def _hover(text: str) -> Json:
    return {"description": text}
