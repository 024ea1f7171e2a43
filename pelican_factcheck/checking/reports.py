"""The outcome of a check as text: for people, for editors, for code hosts, as data."""

import json
from collections import Counter
from collections.abc import Callable, Mapping

from pelican_factcheck.checking.check import Outcome
from pelican_factcheck.checking.terminal import Terminal, fill_words, render_words
from pelican_factcheck.diagnostics.diagnostic import (
    COLORS,
    PLAIN,
    Diagnostic,
    count,
    render_concise,
    render_full,
    render_github,
    to_json,
)
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.diagnostics.sarif import to_sarif

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
