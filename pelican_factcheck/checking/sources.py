"""What the lock says of every quotation of a site: a table, and the diagnostics."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.checking.check import Outcome, report_quotations
from pelican_factcheck.checking.locations import Pointer, pointer_at
from pelican_factcheck.checking.reports import (
    Terminal,
    report_concise,
    report_full,
    report_github,
    report_sarif,
)
from pelican_factcheck.diagnostics.diagnostic import (
    COLORS,
    Diagnostic,
    Location,
    count,
    one_line,
    sort_by_place,
    to_json,
)
from pelican_factcheck.evidence.captures import capture_fault
from pelican_factcheck.evidence.citations import (
    Citation,
    Verdict,
    citations_of,
    judge,
    long_day,
    say_reason,
    short_name,
)
from pelican_factcheck.evidence.lock import Lock
from pelican_factcheck.evidence.sitelock import folder_of
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.files import shown_path

JSON_FORMAT = 1
"""Goes up when a program that reads the JSON would have to change."""
OUTCOMES = ("stands", "changed", "absent", "gone", "unread", "new")
PAINT = {"changed": "error", "absent": "error", "gone": "warning", "unread": "warning"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One quotation in the table."""

    path: str
    """Of the sidecar."""
    line: int
    citation: Citation
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesOutcome:
    """What the lock says of the quotations of some sidecars."""

    rows: tuple[Row, ...]
    diagnostics: tuple[Diagnostic, ...]
    differences: Mapping[Location, Sequence[Difference]] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        """Whether there is an error."""
        return any(one.level == "error" for one in self.diagnostics)

    def as_check(self) -> Outcome:
        """The same as the outcome of a check, for its reports."""
        return Outcome(
            diagnostics=self.diagnostics,
            sidecars=len({row.path for row in self.rows}),
            articles=0,
            claims=0,
            found=0,
            differences=self.differences,
        )


def list_sources(
    sidecars: Sidecars, lock: Lock, *, rules: frozenset[str], today: date
) -> SourcesOutcome:
    """Look up every quotation of the *sidecars* in the *lock*."""
    rows: list[Row] = []
    diagnostics: list[Diagnostic] = [
        *lock.diagnostics,
        *_altered_copies(sidecars, lock),
    ]
    differences: dict[Location, Sequence[Difference]] = {}
    for file, sidecar in sidecars.files():
        if not sidecar.own:
            continue
        folder = folder_of(file, sidecars.root)
        pointer = pointer_at(shown_path(file))
        rows += _rows(sidecar.own, lock, folder, pointer)
        found, changed = report_quotations(
            sidecar.own,
            lock,
            folder,
            pointer=pointer,
            today=today,
            max_age=sidecars.settings.sources_max_age,
        )
        diagnostics += found
        differences.update(changed)
    return SourcesOutcome(
        rows=tuple(rows),
        diagnostics=sort_by_place([one for one in diagnostics if one.rule in rules]),
        differences=differences,
    )


def _rows(
    claims: Sequence[Claim], lock: Lock, folder: str, pointer: Pointer
) -> Iterator[Row]:
    lines = pointer.read().splitlines()
    for citation in citations_of(claims, folder):
        line = _line_of(lines, citation)
        verdict = judge(citation, lock)
        yield Row(path=pointer.path, line=line, citation=citation, verdict=verdict)


def _line_of(lines: Sequence[str], citation: Citation) -> int:
    """Return the line of the quotation, or that of its claim.

    A look is enough for a table; the places of diagnostics are looked up with care.
    """
    claim = citation.claim
    if claim.where is None:
        return 1
    words = " ".join(citation.quote.split()[:4])[:24]
    own = claim.quote.where.line if claim.quote.where else 0
    for number in range(claim.where.line, len(lines) + 1):
        if words in lines[number - 1] and number != own:
            return number
    return claim.where.line


def _altered_copies(sidecars: Sidecars, lock: Lock) -> Iterator[Diagnostic]:
    """Find kept copies that are not what their name says."""
    for entry in lock.entries.values():
        copies = {entry.copy, *(word.copy for word in entry.words)} - {""}
        for copy in sorted(copies):
            if fault := capture_fault(sidecars.root, copy):
                message = f"the kept copy `{copy[:24]}…` {fault}"
                hint = "bring the file back from version control, or delete the line"
                where = lock.where(entry, "copy")
                yield Diagnostic("invalid-value", message, where, hint)


# --- reports -----------------------------------------------------------------------------


def report_table(outcome: SourcesOutcome, terminal: Terminal) -> str:
    """Return the table, the diagnostics in full, and a line that sums up."""
    parts = [_table(outcome.rows, terminal)] if outcome.rows else []
    if outcome.diagnostics:
        told = report_full(outcome.as_check(), terminal).rpartition("\n\n")[0]
        parts.append(told)
    parts.append(sum_up(outcome))
    return "\n\n".join(parts)


def _table(rows: Sequence[Row], terminal: Terminal) -> str:
    lines: list[str] = []
    number = max(len(str(row.line)) for row in rows)
    names = [_place(row) for row in rows]
    width = min(max(map(len, names)), 44)
    path = ""
    for row, name in zip(rows, names, strict=True):
        if row.path != path:
            lines += [""] * bool(lines) + [one_line(row.path)]
            path = row.path
        outcome = f"{row.verdict.outcome:<7}"
        paint = PAINT.get(row.verdict.outcome)
        if terminal.color and paint:
            outcome = f"{COLORS[paint]}{outcome}{COLORS['end']}"
        line = f"  {row.line:>{number}}  {outcome}  {name:<{width}}  {_remark(row.verdict)}"
        lines.append(line.rstrip())
    return "\n".join(lines)


def _place(row: Row) -> str:
    """The source with the page or the minute in which the words stand."""
    name = one_line(short_name(*row.citation.key))
    name = name if len(name) <= 36 else f"{name[:35]}…"  # noqa: PLR2004 - a column
    word = row.verdict.word
    if word and word.start:
        minutes, seconds = divmod(int(float(word.start)), 60)
        return f"{name} at {minutes}:{seconds:02}"
    if word is None or not word.page:
        return name
    label = f" ({one_line(word.label)})" if word.label else ""
    return f"{name} p. {word.page}{label}"


def _remark(verdict: Verdict) -> str:
    """When it was read, or why it was not."""
    entry = verdict.entry
    if verdict.outcome == "new":
        return "never compared"
    if verdict.outcome in ("unread", "gone"):
        reason = one_line(say_reason(verdict))
        stood = f"; stood there on {long_day(verdict.stood)}" if verdict.stood else ""
        return f"{reason}{stood}"
    read = f"read {long_day(entry.read)}" if entry else ""
    return f"{read}; {one_line(verdict.reason)}" if verdict.reason else read


def sum_up(outcome: SourcesOutcome) -> str:
    """Return the counts by outcome, in a line."""
    if not outcome.rows:
        return "No quotations from sources here."
    counts = [
        sum(row.verdict.outcome == name for row in outcome.rows) for name in OUTCOMES
    ]
    told = [
        f"{number} {name}"
        for number, name in zip(counts, OUTCOMES, strict=True)
        if number
    ]
    return f"{count(len(outcome.rows), 'quotation')}: {', '.join(told)}."


def report_json(outcome: SourcesOutcome, _: Terminal) -> str:
    """Return the quotations and the diagnostics for programs."""
    quotations = [
        {
            "path": row.path,
            "line": row.line,
            "claim": row.citation.claim.id,
            "url": row.citation.key[0],
            "file": row.citation.key[1],
            "quote": row.citation.quote,
            "outcome": row.verdict.outcome,
            "reason": row.verdict.reason,
            "stood": row.verdict.stood,
            **(row.verdict.word._asdict() if row.verdict.word else {}),
        }
        for row in outcome.rows
    ]
    document = {
        "format": JSON_FORMAT,
        "summary": {
            name: sum(row.verdict.outcome == name for row in outcome.rows)
            for name in OUTCOMES
        },
        "quotations": quotations,
        "diagnostics": [to_json(one) for one in outcome.diagnostics],
    }
    return json.dumps(document, indent=2)


REPORTS: Mapping[str, Callable[[SourcesOutcome, Terminal], str]] = {
    "full": report_table,
    "concise": lambda outcome, terminal: report_concise(outcome.as_check(), terminal),
    "github": lambda outcome, terminal: report_github(outcome.as_check(), terminal),
    "json": report_json,
    "sarif": lambda outcome, terminal: report_sarif(outcome.as_check(), terminal),
}
"""What makes each format of `sources`."""
