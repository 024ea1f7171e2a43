"""The outcome of a check as text: for people, for editors, for code hosts, as data.

What a terminal can show comes first: its width, colours and characters. The forms for
programs are JSON, with its JSON Schema, and SARIF 2.1.0, which code hosts read from
every kind of checker.
"""

import json
import os
import re
import shutil
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TextIO, get_type_hints
from urllib.parse import quote

import msgspec

from pelican_factcheck import __version__
from pelican_factcheck.diagnostics.diagnostic import (
    COLORS,
    PLAIN,
    Diagnostic,
    Edit,
    Location,
    count,
    one_line,
    render_concise,
    render_full,
    render_github,
    to_json,
    to_markdown,
    to_text,
    whole_message,
)
from pelican_factcheck.diagnostics.rules import RULES, Rule

if TYPE_CHECKING:
    from pelican_factcheck.anchoring.findings import Difference
    from pelican_factcheck.checking.check import Outcome

REMOVED, ADDED = "\x1b[31m", "\x1b[32m"


def render_words(
    differences: "Sequence[Difference]", *, color: bool = False
) -> list[tuple[str, int]]:
    """Show a quote against what the article says, each word with its width.

    `[-…-]` was quoted and is gone, `{+…+}` is new.
    """
    words: list[tuple[str, int]] = []
    for step in differences:
        if step.op == "equal":
            words += _paint(step.theirs, "")
            continue
        words += _paint(f"[-{step.ours}-]" if step.ours else "", REMOVED * color)
        words += _paint(f"{{+{step.theirs}+}}" if step.theirs else "", ADDED * color)
    return words


def _paint(text: str, color: str) -> Iterator[tuple[str, int]]:
    end = COLORS["end"] if color else ""
    for word in one_line(text).split():
        yield f"{color}{word}{end}", len(word)


def fill_words(words: Sequence[tuple[str, int]], width: int, edge: int) -> str:
    """Join *words*, and break the line where the next one would go over its end.

    *edge* columns are taken on the first line, and left free on the others; with
    a *width* of 0 there is one line.
    """
    text, used = "", edge
    for word, size in words:
        if width and text and used + 1 + size > width:
            text, used = f"{text}\n{' ' * edge}{word}", edge + size
        else:
            gap = " " if text else ""
            text, used = f"{text}{gap}{word}", used + len(gap) + size
    return text


Color = Literal["auto", "always", "never"]
MANY = 50
"""Files that take so long to read that somebody who waits wants to see it."""
# What keyboards have for the characters that typographers prefer; one for one, so
# that a caret below stays where it points.
KEYBOARD = {
    **dict.fromkeys(map(ord, "“”„«»"), '"'),
    **dict.fromkeys(map(ord, "‘’‚"), "'"),
    **dict.fromkeys(map(ord, "–—−‐‑"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u2009\u202f"), " "),
    ord("…"): "~",
    ord("→"): ">",
    ord("×"): "x",
}


class Terminal(NamedTuple):
    """What one stream can show."""

    width: int = 0
    """In columns; 0 when lines may be of any length, as in a file."""
    color: bool = False
    encoding: str = "utf-8"

    def legible(self, text: str) -> str:
        """Write *text* with characters that can be shown."""
        try:
            text.encode(self.encoding)
        except UnicodeEncodeError:
            return "".join(_nearest(char, self.encoding) for char in text)
        return text


def look_at(
    stream: TextIO, color: Color = "auto", environ: Mapping[str, str] = os.environ
) -> Terminal:
    """Return what *stream* can show: width, colours, characters.

    `NO_COLOR` and `FORCE_COLOR` are respected, see no-color.org; `COLUMNS` gives
    a width to what is no terminal.
    """
    is_terminal = stream.isatty()
    wanted = is_terminal and environ.get("TERM") != "dumb"
    if environ.get("FORCE_COLOR"):
        wanted = True
    if environ.get("NO_COLOR"):
        wanted = False
    width = shutil.get_terminal_size().columns if is_terminal else 0
    columns = environ.get("COLUMNS", "")
    return Terminal(
        width=int(columns) if columns.isdecimal() else width,
        color=wanted if color == "auto" else color == "always",
        encoding=_encoding(stream, environ, is_terminal=is_terminal),
    )


def _encoding(stream: TextIO, environ: Mapping[str, str], *, is_terminal: bool) -> str:
    """Find out the encoding of *stream*.

    In the locale C Python writes UTF-8 (PEP 540), which a terminal that was set
    up for ASCII cannot show.
    """
    locale = next(
        (environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if environ.get(name)),
        "",
    )
    if is_terminal and locale in ("C", "POSIX"):
        return "ascii"
    return stream.encoding or "utf-8"


def _nearest(char: str, encoding: str) -> str:
    """Return the most similar character that *encoding* has."""
    for likeness in (
        char,
        char.translate(KEYBOARD),
        unicodedata.normalize("NFKD", char)[:1],
    ):
        try:
            likeness.encode(encoding)
        except UnicodeEncodeError:
            continue
        return likeness
    return "??" if unicodedata.east_asian_width(char) in "WF" else "?"


def progress(
    stream: TextIO = sys.stderr, *, least: int = MANY
) -> Callable[[Iterable[str]], Iterable[str]]:
    """Make what shows on a terminal how many of *least* things or more are read."""

    def watch(names: Iterable[str]) -> Iterable[str]:
        listed = list(names)
        if len(listed) < least or not stream.isatty():
            return listed
        from rich.console import Console  # noqa: PLC0415 - costs more than most checks
        from rich.progress import track  # noqa: PLC0415 - as above

        console = Console(file=stream)
        return track(listed, "Reading", console=console, transient=True)

    return watch


PAINT = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}
NO_LINE_END = "\n\\ No newline at end of file\n"


def render_diff(
    before: str | None, after: str, path: str, terminal: Terminal
) -> Iterator[str]:
    """A unified diff, in colour where there is some; line ends stay as they are.

    *before* is None for a file that is not there.
    """
    old, new = (re.findall(r".*\n|.+", text) for text in (before or "", after))
    for line in unified_diff(old, new, "/dev/null" if before is None else path, path):
        body = line.rstrip("\r\n")
        end = line[len(body) :] if line.endswith("\n") else NO_LINE_END
        paint = PAINT.get(line[0], "") if terminal.color else ""
        yield f"{paint}{terminal.legible(body)}{paint and COLORS['end']}{end}"


# --- reports ---------------------------------------------------------------------------

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
        "message": {"text": f"{whole_message(problem)}{hint}"},
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


def report_full(outcome: "Outcome", terminal: Terminal) -> str:
    """Return the full report, with the words that have changed in edited quotes."""
    told = [
        render_full(problem, color=terminal.color, width=terminal.width)
        + _changed_words(problem, outcome, terminal)
        for problem in outcome.diagnostics
    ]
    return "\n\n".join([*told, summarise(outcome)])


def report_concise(outcome: "Outcome", _: Terminal) -> str:
    """Return the concise report: one line a diagnostic."""
    return "\n".join([*map(render_concise, outcome.diagnostics), summarise(outcome)])


def report_github(outcome: "Outcome", _: Terminal) -> str:
    """Write the commands by which a workflow puts messages beside changed lines."""
    return "\n".join([*map(render_github, outcome.diagnostics), summarise(outcome)])


def report_json(outcome: "Outcome", _: Terminal) -> str:
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


def report_sarif(outcome: "Outcome", _: Terminal) -> str:
    """Write the outcome in the format of static analysis tools."""
    return json.dumps(to_sarif(outcome.diagnostics), indent=2)


def report_statistics(outcome: "Outcome", _: Terminal) -> str:
    """Return the number of diagnostics by rule, the most frequent first."""
    numbers = Counter(problem.rule for problem in outcome.diagnostics)
    width = len(str(max(numbers.values(), default=0)))
    lines = [
        f"{number:>{width}}  {RULES[rule].level}[{rule}]: {RULES[rule].what}"
        for rule, number in sorted(numbers.items(), key=lambda item: (-item[1], item))
    ]
    return "\n".join([*lines, summarise(outcome)])


REPORTS: Mapping[str, Callable[["Outcome", Terminal], str]] = {
    "full": report_full,
    "concise": report_concise,
    "github": report_github,
    "json": report_json,
    "sarif": report_sarif,
}


def summarise(outcome: "Outcome") -> str:
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


def _changed_words(problem: Diagnostic, outcome: "Outcome", terminal: Terminal) -> str:
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
    return _closed({name: msgspec.json.schema(hint) for name, hint in types.items()})
