"""The outcome of a check as text: for people, for editors, for code hosts, as data.

Diagnostics in SARIF 2.1.0, which code hosts read from every kind of checker.

The JSON Schema of what `check` and `audit` write with `--format json`.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, get_type_hints
from urllib.parse import quote

from pydantic import TypeAdapter

from pelican_factcheck import __version__
from pelican_factcheck.checking.check import Outcome
from pelican_factcheck.checking.terminal import Terminal, fill_words, render_words
from pelican_factcheck.diagnostics.diagnostic import (
    COLORS,
    PLAIN,
    Diagnostic,
    Edit,
    Location,
    count,
    render_concise,
    render_full,
    render_github,
    to_json,
)
from pelican_factcheck.diagnostics.meaning_rules import Rule
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.diagnostics.selection import to_markdown, to_text

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
Json = dict[str, Any]


def to_sarif(diagnostics: Sequence[Diagnostic]) -> Json:
    """Write a log of one run, with every rule that there is."""
    rules = list(RULES.values())
    index = {rule.name: number for number, rule in enumerate(rules)}
    driver = {
        "name": "pelican-factcheck",
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, index[problem.rule]) for problem in diagnostics],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.what},
        "fullDescription": {"text": rule.why},
        "help": {"text": to_text(rule), "markdown": to_markdown(rule)},
        "defaultConfiguration": {"level": rule.level, "enabled": rule.by_default},
    }


def _result(problem: Diagnostic, rule: int) -> Json:
    hint = f" ({problem.hint})" if problem.hint else ""
    result: Json = {
        "ruleId": problem.rule,
        "ruleIndex": rule,
        "level": problem.level,
        "message": {"text": f"{problem.message}{hint}"},
        "locations": list(_locations([(problem.where, "")] if problem.where else [])),
    }
    if problem.related:
        result["relatedLocations"] = list(_locations(problem.related))
    if problem.claim:
        result["properties"] = {"claim": problem.claim}
    if problem.edits:
        result["fixes"] = [_fix(problem)]
    return result


def _fix(problem: Diagnostic) -> Json:
    """Write the edits of a diagnostic, file by file."""
    files: dict[str, list[Json]] = {}
    for edit in problem.edits:
        region = {
            "startLine": edit.line,
            "startColumn": edit.column,
            "endLine": edit.end_line,
            "endColumn": edit.end_column,
        }
        replacement = {"deletedRegion": region, "insertedContent": {"text": edit.text}}
        files.setdefault(edit.path, []).append(replacement)
    changes = [
        {"artifactLocation": _artifact(path), "replacements": replacements}
        for path, replacements in files.items()
    ]
    text = problem.hint or problem.message
    return {"description": {"text": text}, "artifactChanges": changes}


def _artifact(path: str) -> Json:
    return {"uri": quote(Path(path).as_posix())}


def _locations(places: Sequence[tuple[Location, str]]) -> Iterator[Json]:
    for number, (where, what) in enumerate(places):
        region: Json = {
            "startLine": where.line,
            "startColumn": where.column,
            "endColumn": where.column + where.width,
        }
        if where.text:
            region["snippet"] = {"text": where.text[where.column - 1 :][: where.width]}
        location: Json = {
            "physicalLocation": {
                "artifactLocation": _artifact(where.path),
                "region": region,
            }
        }
        yield location | ({"id": number, "message": {"text": what}} if what else {})


JSON_FORMAT = 1
"""Goes up when a program that reads the JSON would have to change."""


def report_full(outcome: Outcome, terminal: Terminal) -> str:
    """Return the full report, with the words that have changed in edited quotes."""
    told = [
        render_full(problem, color=terminal.color, width=terminal.width)
        + _changed_words(problem, outcome, terminal)
        for problem in outcome.diagnostics
    ]
    return "\n\n".join([*told, summarise(outcome)])


def report_concise(outcome: Outcome, _: Terminal) -> str:
    """Return the concise report: one line a diagnostic."""
    return "\n".join([*map(render_concise, outcome.diagnostics), summarise(outcome)])


def report_github(outcome: Outcome, _: Terminal) -> str:
    """Write the commands by which a workflow puts messages beside changed lines."""
    return "\n".join([*map(render_github, outcome.diagnostics), summarise(outcome)])


def report_json(outcome: Outcome, _: Terminal) -> str:
    """Write the outcome for programs.

    `format` is the version of this form; `summary` has the counts, `diagnostics`
    the problems by file and line, with `rule`, `level`, `message`, `where` (`path`,
    `line` and `column` from 1, `width`, `text`; null for the site as a whole),
    `hint`, `related` places, the id of the `claim` or "", and `edits` (`path`, `line`,
    `column`, `end_line`, `end_column`, `text`). Its JSON Schema is printed by
    `schema --report`.
    """
    summary = {
        "errors": outcome.count("error"),
        "warnings": outcome.count("warning"),
        "sidecars": outcome.sidecars,
        "articles": outcome.articles,
        "claims": outcome.claims,
        "found": outcome.found,
        "drafts": outcome.drafts,
    }
    diagnostics = [to_json(problem) for problem in outcome.diagnostics]
    document = {
        "format": JSON_FORMAT,
        "summary": summary,
        "diagnostics": diagnostics,
    }
    return json.dumps(document, indent=2)


def report_sarif(outcome: Outcome, _: Terminal) -> str:
    """Write the outcome in the format of static analysis tools."""
    return json.dumps(to_sarif(outcome.diagnostics), indent=2)


def report_statistics(outcome: Outcome, _: Terminal) -> str:
    """Return the number of diagnostics by rule, the most frequent first."""
    numbers = Counter(problem.rule for problem in outcome.diagnostics)
    width = len(str(max(numbers.values(), default=0)))
    lines = [
        f"{number:>{width}}  {RULES[rule].level}[{rule}]: {RULES[rule].what}"
        for rule, number in sorted(numbers.items(), key=lambda item: (-item[1], item))
    ]
    return "\n".join([*lines, summarise(outcome)])


REPORTS: Mapping[str, Callable[[Outcome, Terminal], str]] = {
    "full": report_full,
    "concise": report_concise,
    "github": report_github,
    "json": report_json,
    "sarif": report_sarif,
}


def summarise(outcome: Outcome) -> str:
    """Say in a line how it went."""
    if outcome.subject == "site":
        problems = len(outcome.diagnostics)
        return f"Audit: {count(problems, 'problem') if problems else 'no problems'}."
    if outcome.subject == "changes":
        return "Nothing has changed."
    errors, warnings = outcome.count("error"), outcome.count("warning")
    if errors or warnings:
        counts = [count(errors, "error")] if errors else []
        counts += [count(warnings, "warning")] if warnings else []
        place = f" in {count(outcome.sidecars, 'sidecar')}" if outcome.sidecars else ""
        return f"{', '.join(counts)}{place}"
    if not outcome.sidecars:
        return "No sidecars here."
    if outcome.drafts and not outcome.claims:
        drafts = count(outcome.drafts, "draft")
        return f"No claims but {drafts} in {count(outcome.articles, 'article')}."
    found = "all" if outcome.found == outcome.claims else f"{outcome.found:,}"
    drafts = f", and {count(outcome.drafts, 'draft')}" if outcome.drafts else ""
    claims = count(outcome.claims, "claim")
    return f"{claims} in {count(outcome.articles, 'article')}: {found} found{drafts}."


# --- what has changed in a quote --------------------------------------------------


def _changed_words(problem: Diagnostic, outcome: Outcome, terminal: Terminal) -> str:
    if problem.where is None or problem.where not in outcome.differences:
        return ""
    edge = " " * len(str(problem.where.line))
    paint = COLORS if terminal.color else PLAIN
    label = f"\n{edge} = {paint['help']}changes{paint['end']}: "
    words = render_words(outcome.differences[problem.where], color=terminal.color)
    return label + fill_words(words, terminal.width, len(edge) + len(" = changes: "))


JsonSchema = dict[str, Any]
COUNTS = ("errors", "warnings", "sidecars", "articles", "claims", "found", "drafts")


def make_report_schema() -> JsonSchema:
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


def _diagnostic() -> JsonSchema:
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


def _closed(properties: JsonSchema) -> JsonSchema:
    """Return the schema of an object with just these properties, all of them there."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _tuple(kind: type) -> JsonSchema:
    """Return the schema of a named tuple's dictionary."""
    types = get_type_hints(kind)
    return _closed(
        {name: TypeAdapter(hint).json_schema() for name, hint in types.items()}
    )
