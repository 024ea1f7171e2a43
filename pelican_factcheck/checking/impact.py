"""What the checks of a site would lose with one of their sources, or with a claim.

Sources are told apart by what they are and not by how they are cited: a key, the
address behind it, an archived copy, the number of a book or paper mean the same.
"""

import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from pelican_factcheck.checking.reports import Terminal
from pelican_factcheck.diagnostics.diagnostic import (
    COLORS,
    count,
    one_line,
    shorten,
)
from pelican_factcheck.diagnostics.selection import MEANT, closest
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.sidecar.claims import Claim, Source
from pelican_factcheck.sidecar.discovery import article_beside, stem_of
from pelican_factcheck.sidecar.files import shown_path
from pelican_factcheck.sidecar.identifiers import read_doi, read_isbn
from pelican_factcheck.sidecar.urls import fold_address

JSON_FORMAT = 1
"""Goes up when a program that reads the JSON would have to change."""
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


class UnknownSubjectError(Exception):
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
            article = article_beside(path)
            shown = str(shown_path(article)) if article else ""
            for claim in sidecar.claims:
                line = claim.where.line if claim.where else 1
                place = Place(str(shown_path(path)), line, shown)
                if claim.home:
                    self.uses.setdefault(claim.home.key, []).append((claim, place))
                else:
                    key = f"{sidecars.usable.name_of(path)}#{claim.id}"
                    self.own[key] = claim, place

    def _cited(self) -> Iterator[Source]:
        for claim, _ in self.own.values():
            yield from (*claim.sources, *claim.context)

    def names_of_source(self, wanted: str) -> set[str] | None:
        """Return the names of the source that is *wanted*; None where there is none."""
        library = self.sidecars.sources
        keyed = [source for source in self._cited() if source.key == wanted]
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


def report_text(found: Iterable[Impact], terminal: Terminal) -> str:
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


def report_json(found: Iterable[Impact], _: Terminal) -> str:
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


REPORTS = {"text": report_text, "json": report_json}
"""What makes each format of `impact`."""
