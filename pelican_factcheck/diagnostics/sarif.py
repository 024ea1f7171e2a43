"""Diagnostics in SARIF 2.1.0, which code hosts read from every kind of checker."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pelican_factcheck import __version__
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.diagnostics.explain import to_markdown, to_text
from pelican_factcheck.diagnostics.rule import Rule
from pelican_factcheck.diagnostics.rules import RULES

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
