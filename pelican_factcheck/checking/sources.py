"""What the lock says of every quotation of a site, and what checks would lose.

First the table of quotations with its diagnostics; then the claims that rest on one
source or claim, which would lose it.

Sources are told apart by what they are and not by how they are cited: a key, the
address behind it, an archived copy, the number of a book or paper mean the same.
"""

import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, NamedTuple

from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.checking.check import Outcome, report_quotations
from pelican_factcheck.checking.reports import (
    Terminal,
    report_concise,
    report_full,
    report_github,
    report_sarif,
)
from pelican_factcheck.diagnostics.diagnostic import (
    COLORS,
    MEANT,
    Diagnostic,
    Location,
    UserError,
    closest,
    count,
    one_line,
    shorten,
    sort_by_place,
    to_json,
)
from pelican_factcheck.evidence.captures import capture_fault
from pelican_factcheck.evidence.citations import (
    Citation,
    Verdict,
    citations_of,
    folder_of,
    judge,
    long_day,
    say_reason,
    short_name,
)
from pelican_factcheck.evidence.lock import Lock
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.sidecar.claims import Claim, Source
from pelican_factcheck.sidecar.files import articles_beside, shown_path, stem_of
from pelican_factcheck.sidecar.identifiers import fold_address, read_doi, read_isbn
from pelican_factcheck.sidecar.reader import Pointer, pointer_at

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
    begun = sorted(claim.where.line for claim in claims if claim.where)
    for citation in citations_of(claims, folder):
        line = _line_of(lines, begun, citation, pointer)
        verdict = judge(citation, lock)
        yield Row(path=pointer.path, line=line, citation=citation, verdict=verdict)


def _line_of(
    lines: Sequence[str], begun: Sequence[int], citation: Citation, pointer: Pointer
) -> int:
    """Return the line of the quotation, or that of its claim.

    *begun* are the lines on which claims begin. A look at those of this one is enough
    for nearly all; where its words are written otherwise, the file is read with care.
    """
    claim = citation.claim
    if claim.where is None:
        return 1
    words = " ".join(citation.quote.split()[:4])[:24]
    own = claim.quote.where.line if claim.quote.where else 0
    first = claim.where.line
    end = next((line for line in begun if line > first), len(lines) + 1)
    for number in range(first, end):
        if words in lines[number - 1] and number != own:
            return number
    where = pointer.locate(claim, (*citation.path, "quote"))
    return where.line if where else first


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


Role = Literal["evidence", "background", "use"]


class Place(NamedTuple):
    """Where a claim stands or is used."""

    path: str
    """Of the sidecar, or of the file of claims."""
    line: int
    article: str
    """The path of the article; "" for a claim without one."""

    @property
    def stem(self) -> str:
        """What the article shares with its sidecar."""
        return stem_of(os.path.abspath(self.article))  # noqa: PTH100 - `resolve` follows links


@dataclass(frozen=True, slots=True, kw_only=True)
class Resting:
    """A claim that rests on what was asked for."""

    claim: Claim
    place: Place
    uses: tuple[Place, ...]
    """The places where others use it, which lose as much."""
    role: Role
    left: int
    """How many other sources it has; of a use, nothing is left."""
    seen: bool = True
    """Whether readers see it in an article; drafts are for their authors."""

    @property
    def places(self) -> tuple[Place, ...]:
        """Where its verdict stands, and where others use it."""
        return (self.place, *self.uses)

    @property
    def loses_all(self) -> bool:
        """Whether a verdict that holds would stand on nothing."""
        holds = self.claim.status not in ("draft", "withdrawn")
        return holds and self.role != "background" and not self.left

    @property
    def fails(self) -> bool:
        """Whether a verdict that readers see would stand on nothing."""
        return self.seen and self.loses_all


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """All claims that rest on one thing, and what that is."""

    kind: Literal["source", "claim"]
    name: str
    """As it was asked for."""
    claims: tuple[Resting, ...]

    @property
    def fails(self) -> int:
        """How many would be left with nothing."""
        return sum(one.fails for one in self.claims)


class UnknownSubjectError(UserError):
    """The site has no source and no claim of some name; the text offers the nearest."""


Published = Callable[[Collection[str]], Collection[str]]
"""Returns those of the articles with these stems that readers see."""


def find_impact(
    sidecars: Sidecars, wanted: str, published: Published
) -> tuple[Impact, ...]:
    """Return what rests on *wanted*: a source by its key, address, DOI or ISBN, or a claim.

    Two answers where it is the name of a source and of a claim. *published* is asked
    only where a verdict would be left with nothing.

    Raises:
        UnknownSubjectError: where it is neither.
    """
    files = _Files(sidecars)
    found = []
    if (names := files.names_of_source(wanted)) is not None:
        resting = tuple(files.resting_on(names))
        found.append(Impact(kind="source", name=wanted, claims=resting))
    if (keys := files.keys_of_claims(wanted)) is not None:
        found.append(Impact(kind="claim", name=wanted, claims=files.using(keys)))
    if not found:
        raise UnknownSubjectError(files.offer(wanted))
    return _see(found, published)


def _see(found: Iterable[Impact], published: Published) -> tuple[Impact, ...]:
    """Add whether readers see what would be left with nothing."""
    failing = [one for impact in found for one in impact.claims if one.loses_all]
    stems = {place.stem for one in failing for place in one.places if place.article}
    seen = published(stems) if stems else ()
    return tuple(
        replace(
            impact,
            claims=tuple(
                replace(one, seen=any(place.stem in seen for place in one.places))
                if one.loses_all
                else one
                for one in impact.claims
            ),
        )
        for impact in found
    )


def names_of(source: Source) -> Iterator[str]:
    """Yield what tells a source apart: its addresses, numbers, or else its title."""
    for address in filter(None, (source.url, source.archive)):
        yield fold_address(address.partition("#")[0])
    if source.doi:
        yield f"doi:{read_doi(source.doi).value.casefold()}"
    if source.isbn:
        yield f"isbn:{read_isbn(source.isbn).value}"
    if not (source.url or source.doi or source.isbn):
        title = f"{source.title} {source.publisher} {source.date}"
        yield " ".join(title.casefold().split())


def _names_in(wanted: str) -> set[str]:
    """Return the names of a source that somebody may have typed."""
    doi, isbn = read_doi(wanted).value.casefold(), read_isbn(wanted).value
    names = {f"doi:{doi}"} if doi else set()
    names |= {f"isbn:{isbn}"} if isbn else set()
    if "://" in wanted:
        names.add(fold_address(wanted.partition("#")[0]))
    return names


class _Files:
    """The claims of a site with their places, and their sources."""

    def __init__(self, sidecars: Sidecars) -> None:
        self.sidecars = sidecars
        self.own: dict[str, tuple[Claim, Place]] = {}
        self.uses: dict[str, list[tuple[Claim, Place]]] = {}
        for path, sidecar in sidecars.files():
            articles = [str(shown_path(one)) for one in articles_beside(path)] or [""]
            for claim in sidecar.claims:
                line = claim.where.line if claim.where else 1
                places = [Place(str(shown_path(path)), line, one) for one in articles]
                home = claim.home
                key = (
                    home.key if home else f"{sidecars.usable.name_of(path)}#{claim.id}"
                )
                if home is None:
                    # What shares the sidecar makes the claim as well.
                    self.own[key] = claim, places.pop(0)
                self.uses.setdefault(key, []).extend((claim, one) for one in places)

    def _cited(self) -> Iterator[Source]:
        for claim, _ in self.own.values():
            yield from (*claim.sources, *claim.context)

    def names_of_source(self, wanted: str) -> set[str] | None:
        """Return the names of the source that is *wanted*; None where there is none."""
        library = self.sidecars.sources
        keyed = [one for one in self._cited() if one.key and one.key == wanted]
        keyed += [library[wanted]] if wanted in library else []
        if keyed:
            return {name for source in keyed for name in names_of(source)}
        typed = _names_in(wanted)
        for source in (*self._cited(), *library.values()):
            names = {*names_of(source)}
            if typed & names or (source.title and source.title == wanted):
                return names
        return None

    def resting_on(self, names: set[str]) -> Iterator[Resting]:
        """Yield the claims with a source of one of these *names*, and what else they have."""
        for key, (claim, place) in self.own.items():
            mine = [
                each for each in claim.sources if not names.isdisjoint(names_of(each))
            ]
            evidence = [each for each in mine if each.shows != "context"]
            aside = [s for s in claim.context if not names.isdisjoint(names_of(s))]
            if not (mine or aside):
                continue
            others = [each for each in claim.sources if each not in mine]
            yield Resting(
                claim=claim,
                place=place,
                uses=tuple(place for _, place in self.uses.get(key, ())),
                role="evidence" if evidence else "background",
                left=sum(each.shows != "context" for each in others),
            )

    def keys_of_claims(self, wanted: str) -> set[str] | None:
        """Return what tells the claims apart that are *wanted*; None for no such claim."""
        return (self.sidecars.usable.keys_of(wanted) & self.own.keys()) or None

    def using(self, keys: Iterable[str]) -> tuple[Resting, ...]:
        """Return the uses of the claims with these *keys*."""
        return tuple(
            Resting(claim=claim, place=place, uses=(), role="use", left=0)
            for key in sorted(keys)
            for claim, place in self.uses.get(key, ())
        )

    def offer(self, wanted: str) -> str:
        """Say that nothing of the site is called *wanted*, with what nearly is."""
        sources = (*self._cited(), *self.sidecars.sources.values())
        known = [*self.own] if "#" in wanted else []
        known += [claim.id for claim, _ in self.own.values()]
        known += self.sidecars.sources
        known += [
            name for one in sources for name in (one.key, one.url, one.doi) if name
        ]
        message = f"no source and no claim of the site is `{shorten(wanted)}`"
        used = (claim for uses in self.uses.values() for claim, _ in uses)
        homes = (claim.home.key for claim in used if claim.home and claim.id == wanted)
        near = next(homes, "") or closest(wanted, dict.fromkeys(known))
        hint = (
            MEANT.format(near)
            if near
            else (
                "write the key of a source, its address, DOI or ISBN, or the id of a claim"
            )
        )
        return f"{message}; {hint}"


# --- reports -----------------------------------------------------------------------------


def report_impact(found: Iterable[Impact], terminal: Terminal) -> str:
    """Return the claims by place, each with what it would be left with, and a sum."""
    return "\n\n".join(
        "\n\n".join([*(_entry(one, terminal) for one in impact.claims), _sum(impact)])
        for impact in found
    )


def _entry(one: Resting, terminal: Terminal) -> str:
    claim, place = one.claim, one.place
    where = f"in {one_line(place.article)}" if place.article else "without an article"
    state = "" if claim.status == "published" else f", {claim.status}"
    verdict = f"{claim.verdict.label}{state}"
    lines = [
        f"{one_line(place.path)}:{place.line}  {claim.id}  {verdict}",
        f"  {shorten(one_line(claim.claim))}",
        f"  {one.role} {where}",
    ]
    lines += [f"  used in {one_line(use.article)}" for use in one.uses]
    left = count(one.left, "other source") if one.left else "nothing"
    if one.fails and terminal.color:
        left = f"{COLORS['error']}{left}{COLORS['end']}"
    aside = "" if one.seen else "; no reader sees it"
    return "\n".join([*lines, f"  without it: {left}{aside}"])


def _sum(impact: Impact) -> str:
    name = shorten(one_line(impact.name))
    aside = sum(one.role == "background" for one in impact.claims)
    number = len(impact.claims) - aside
    verb = "uses" if impact.kind == "claim" else "rests on"
    what = "article" if impact.kind == "claim" else "claim"
    verb = verb if number in (0, 1) else {"uses": "use", "rests on": "rest on"}[verb]
    told = f"{count(number, what) if number else f'no {what}'} {verb} the {impact.kind} `{name}`"
    if impact.fails:
        told += f"; {impact.fails:,} would be left with nothing"
    if aside:
        told += f"; {aside:,} more with it as background"
    return f"{told[0].upper()}{told[1:]}."


def report_impact_json(found: Iterable[Impact], _: Terminal) -> str:
    """Return the same for programs: one answer for each thing of the name."""
    answers = [
        {
            "kind": impact.kind,
            "name": impact.name,
            "claims": [_data(one) for one in impact.claims],
        }
        for impact in found
    ]
    return json.dumps({"format": JSON_FORMAT, "answers": answers}, indent=2)


def _data(one: Resting) -> dict[str, object]:
    claim = one.claim
    return {
        "id": claim.id,
        "claim": claim.claim,
        "verdict": claim.verdict.key,
        "status": claim.status,
        **one.place._asdict(),
        "uses": [use._asdict() for use in one.uses],
        "role": one.role,
        "left": one.left,
        "seen": one.seen,
    }


IMPACT_REPORTS = {"text": report_impact, "json": report_impact_json}
"""What makes each format of `impact`."""
