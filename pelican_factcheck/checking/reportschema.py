"""The JSON Schema of what `check` and `audit` write with `--format json`."""

from typing import Any, get_type_hints

from pydantic import TypeAdapter

from pelican_factcheck.diagnostics.diagnostic import Edit, Location
from pelican_factcheck.diagnostics.rules import RULES

Json = dict[str, Any]
COUNTS = ("errors", "warnings", "sidecars", "articles", "claims", "found", "drafts")


def make_report_schema() -> Json:
    """Return the schema of a report: `format`, `summary` and `diagnostics`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report of pelican-factcheck",
        **_closed(
            {
                "format": {"const": 1},
                "summary": _closed({name: {"type": "integer"} for name in COUNTS}),
                "diagnostics": {"type": "array", "items": _diagnostic()},
            }
        ),
        "$defs": {"location": _tuple(Location), "edit": _tuple(Edit)},
    }


def _diagnostic() -> Json:
    text = {"type": "string"}
    location = {"$ref": "#/$defs/location"}
    related = _closed({"where": location, "message": text})
    return _closed(
        {
            "rule": {"enum": list(RULES)},
            "level": {"enum": ["error", "warning"]},
            "message": text,
            "where": {"anyOf": [location, {"type": "null"}]},
            "hint": text,
            "related": {"type": "array", "items": related},
            "claim": text,
            "edits": {"type": "array", "items": {"$ref": "#/$defs/edit"}},
        }
    )


def _closed(properties: Json) -> Json:
    """Return the schema of an object with just these properties, all of them there."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _tuple(kind: type) -> Json:
    """Return the schema of a named tuple's dictionary."""
    types = get_type_hints(kind)
    return _closed(
        {name: TypeAdapter(hint).json_schema() for name, hint in types.items()}
    )
