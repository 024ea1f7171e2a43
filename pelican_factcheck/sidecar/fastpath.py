"""Claims of files that are right, as nearly all are, in half the time.

Only what is wrong has to be pointed at. So a file is first read as texts, lists and
mappings, without the places of its values, and each claim checked in one go. Nothing is
said here: where anything is unusual, `reader.py` reads the file in its own way, and it
alone reports. What both can read they read alike.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, cast

import yaml

from pelican_factcheck.diagnostics.diagnostic import Location, RefusedError
from pelican_factcheck.sidecar.claims import (
    Claim,
    Quote,
    Source,
    find_base,
    find_untaken,
    sort_sources,
)
from pelican_factcheck.sidecar.entries import DEFAULTS, SOURCE, fields_of
from pelican_factcheck.sidecar.fields import REMEMBERED, read_slug
from pelican_factcheck.sidecar.identifiers import assign_ids, unused_in
from pelican_factcheck.sidecar.models import Reading, UnfitError, form_of
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE
from pelican_factcheck.sidecar.yamltext import (
    NO_PROSE,
    Event,
    Lines,
    check_scalar,
    disguise,
    find_bidi,
    find_traps,
    reveal,
)
from pelican_factcheck.sidecar.yamltree import (
    DEEPEST,
    DOCUMENT,
    END_OF_DOCUMENT,
    END_OF_LIST,
    END_OF_MAPPING,
    END_OF_STREAM,
    LIST,
    LONGEST_TEXT,
    MAPPING,
    NULLS,
    STREAM,
    TEXT,
    next_event_of,
)

BEGIN = [STREAM, DOCUMENT, MAPPING]
END = [END_OF_DOCUMENT, END_OF_STREAM]
ENTRY = 3
"""The level of a claim, which is in a list in the mapping at the top."""
CITING = ("source", "sources", "context")
"""The fields with sources."""
PLACED = frozenset({"quote", "also", "now", *CITING})
"""The fields whose places are kept of every claim."""


class UnusualError(Exception):
    """There is something in a file that only a reader of all places can judge."""


class Entry(NamedTuple):
    """One claim."""

    values: dict[str, object]
    begun: dict[str, list[Event]]
    """The first event of the entry, under "", and of each field that is `PLACED`; of a
    list also those of its parts."""


class Values(NamedTuple):
    """A sidecar."""

    entries: list[Entry]
    """Its claims; at least one."""
    rest: dict[str, object]
    """What else stands at its top."""


def read_values(lines: Lines) -> Values:
    """Return the values of a sidecar.

    Raises:
        UnusualError: where there is anything to report, an alias, or a key without a value.
    """
    if len(lines.text) > LONGEST_TEXT or any(find_traps(lines)):
        raise UnusualError
    if lines.hashed or any(find_bidi(lines)):
        raise UnusualError
    try:
        return _Reader(lines).read()
    except yaml.MarkedYAMLError:
        raise UnusualError from None


class _Reader:
    """Reads the events of one file."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._suspect = lines.suspect
        self._is_prose = True  # as in a `TreeBuilder`; known where texts are suspect
        self._next = next_event_of(disguise(lines.text))

    def read(self) -> Values:
        """Read the one document, to the end of the file."""
        begin = [self._next() for _ in BEGIN]
        if [*map(type, begin)] != BEGIN or begin[-1].anchor:
            raise UnusualError
        values = self._read_top()
        if [type(self._next()) for _ in END] != END or not values.entries:
            raise UnusualError
        return values

    def _read_top(self) -> Values:
        entries: list[Entry] = []
        rest: dict[str, object] = {}
        while type(key := self._next()) is not END_OF_MAPPING:
            name, first = self._text(key), self._next()
            if name in rest or (name == "claims" and entries):
                raise UnusualError
            if name == "claims":
                entries = self._read_entries(first)
            else:
                self._is_prose = name not in NO_PROSE
                rest[name] = self._value(first, 1)
        return Values(entries, rest)

    def _read_entries(self, start: Event) -> list[Entry]:
        if type(start) is not LIST or start.anchor:
            raise UnusualError
        entries = []
        while type(event := self._next()) is not END_OF_LIST:
            if type(event) is not MAPPING:
                raise UnusualError
            begun: dict[str, list[Event]] = {}
            entries.append(Entry(self._mapping(event, ENTRY, begun), begun))
        return entries

    def _mapping(
        self, start: Event, level: int, begun: dict[str, list[Event]] | None = None
    ) -> dict[str, object]:
        """Read a mapping; *begun* is filled as that of an `Entry`."""
        if level > DEEPEST or start.anchor:
            raise UnusualError
        next_event, is_suspect = self._next, self._suspect
        values: dict[str, object] = {}
        while type(key := next_event()) is TEXT:
            name = key.value
            if is_suspect or key.anchor or not name.isascii():
                name = self._text(key)
                self._is_prose = name not in NO_PROSE
            if name in values:
                raise UnusualError
            first, firsts = next_event(), None
            if begun is not None:
                if not begun:
                    begun[""] = [key]
                if name in PLACED:
                    begun[name] = firsts = [first]
            values[name] = self._value(first, level, firsts)
        if type(key) is not END_OF_MAPPING:
            raise UnusualError
        return values

    def _list(
        self, start: Event, level: int, firsts: list[Event] | None
    ) -> list[object]:
        """Read a list; the first events of its parts are added to *firsts*."""
        if level > DEEPEST or start.anchor:
            raise UnusualError
        values, is_prose = [], self._is_prose
        while type(event := self._next()) is not END_OF_LIST:
            self._is_prose = is_prose
            values.append(self._value(event, level))
            if firsts is not None:
                firsts.append(event)
        return values

    def _value(
        self, event: Event, level: int, firsts: list[Event] | None = None
    ) -> object:
        """Read the value that begins with *event*, inside *level* collections."""
        if type(event) is TEXT:
            text = event.value
            if self._suspect or event.anchor or not text.isascii():
                text = self._text(event)
            if not event.style and (not text or text in NULLS):
                raise UnusualError
            return text
        if type(event) is MAPPING:
            return self._mapping(event, level + 1)
        if type(event) is LIST:
            return self._list(event, level + 1, firsts)
        raise UnusualError

    def _text(self, event: Event) -> str:
        """Return a text as its author wrote it; others ask only where it can be another."""
        if type(event) is not TEXT or event.anchor:
            raise UnusualError
        text = event.value
        if self._suspect or not text.isascii():
            if any(check_scalar(event, self._lines, is_prose=self._is_prose)):
                raise UnusualError
            return reveal(text, self._lines)
        return text


# --- claims ---------------------------------------------------------------------------


FORM = form_of(Claim).by_key
"""The fields of a claim."""
OTHERS = frozenset({"use", "where", "home"})
"""Fields of claims that are of another file, and those that no author writes."""
WORDS = ("quote", "prefix", "suffix", "nth")
"""What an author writes beside the other fields, and a claim has in its quote."""
BESIDE_QUOTE = frozenset(WORDS) - {"quote"}
"""What tells equal places of a quote apart."""
READ = frozenset([*WORDS, *"id verdict claim source sources also now".split()])
"""What is read in a way of its own."""


class RightClaims(NamedTuple):
    """The claims of a file with nothing unusual in it, and where their sources stand."""

    claims: tuple[Claim, ...]
    entries: Sequence[Entry]
    """Of each claim; none where `defaults` may name sources of their own."""
    lines: Lines

    def locate(self, claim: Claim, path: Sequence[int | str]) -> Location | None:
        """Return where the source at *path* of *claim* begins; None where that is not known.

        *path* is `("sources", 0)` or of the like.
        """
        name, place = path if len(path) == len(CITED) else CITED
        if name not in CITING or not isinstance(place, int):
            return None
        for one, entry in zip(self.claims, self.entries, strict=False):
            if one.where == claim.where:
                written = [*_written(entry, str(name))]
                return self._head(*written[place]) if place < len(written) else None
        return None

    def _head(self, value: object, event: Event) -> Location | None:
        """Return the place of a text, or of the first key of a mapping."""
        if not isinstance(value, dict):
            return _locate(event, self.lines)
        line, column = event.start_mark.line, event.start_mark.column
        key = next(iter(value), "")
        # In braces or quotes it stands somewhere behind.
        if key and self.lines.lines[line].startswith(key, column):
            return self.lines.locate(line, column, len(key))
        return None


CITED = ("", 0)


def _written(entry: Entry, name: str) -> Iterator[tuple[object, Event]]:
    """Yield the sources that a claim lists, each with its first event."""
    for key in ("source", "sources") if name == "sources" else (name,):
        if key in entry.values:
            value, begun = entry.values[key], entry.begun[key]
            places = begun[1:] if isinstance(value, list) else begun
            yield from zip(_parts(value), places, strict=True)


def read_right_claims(lines: Lines, reading: Reading) -> RightClaims | None:
    """Return the claims of a file with nothing unusual in it; None for any other."""
    try:
        values = read_values(lines)
        claims = _read_claims(values, lines, reading)
    except (UnusualError, UnfitError, RefusedError):
        return None
    return RightClaims(
        claims, () if "defaults" in values.rest else values.entries, lines
    )


def _read_claims(file: Values, lines: Lines, reading: Reading) -> tuple[Claim, ...]:
    """Return the claims of a *file*, or raise."""
    rest = dict(file.rest)
    defaults = _mapping(rest.pop("defaults", {}))
    sources = _mapping(rest.pop("sources", {}))
    if rest.pop("format", "1") != "1" or rest:
        raise UnusualError
    entries = file.entries
    if sources:
        _read_sources(sources, entries, defaults, reading)
    if defaults:
        DEFAULTS.read(defaults, reading)
        if any(find_untaken(defaults, [one.values for one in entries])):
            raise UnusualError
        entries = [one._replace(values=_inherit(one, defaults)) for one in entries]
    ids = assign_ids([_id_and_quote(entry.values) for entry in entries])
    if "" in ids:
        raise UnusualError
    return tuple(
        _make_claim(entry, name, lines, reading)
        for entry, name in zip(entries, ids, strict=True)
    )


# --- the parts of a file


def _read_sources(
    sources: Mapping[str, object],
    entries: list[Entry],
    defaults: Mapping[str, object],
    reading: Reading,
) -> None:
    """Read the file's own sources into the library; each must be cited."""
    library = reading.library
    bases = {key: find_base(key, one, library) for key, one in sources.items()}
    order, circles = sort_sources(bases)
    if circles:
        raise UnusualError
    for key in order:
        library[key] = fields_of(SOURCE.read(sources[key], reading))
    built_on = [base for key, base in bases.items() if base != key]
    citing = [defaults, *(entry.values for entry in entries), built_on]
    if not sources.keys() <= {text for one in citing for text in _texts(one)}:
        raise UnusualError


def _texts(value: object) -> Iterator[str]:
    """Yield all texts in a *value*, but for keys."""
    if isinstance(value, str):
        yield value
        return
    parts = value.values() if isinstance(value, dict) else cast("list[object]", value)
    for part in parts:
        yield from _texts(part)


def _inherit(entry: Entry, defaults: Mapping[str, object]) -> dict[str, object]:
    """Return the fields of a claim, and those that only the *defaults* of its file have."""
    own = entry.values
    merged = {**defaults, **own}
    if "checked" in own and "checked" in defaults:
        base = _mapping(defaults["checked"])
        merged["checked"] = {**base, **_mapping(own["checked"])}
    return merged


# --- claims


def _id_and_quote(values: Mapping[str, object]) -> tuple[str, str]:
    """Return the id that a claim was given, or "", and its quote."""
    name, quote = _text(values.get("id", "")), _text(values.get("quote"))
    if not quote:
        raise UnusualError
    return read_slug(name) if "id" in values else "", quote


def _make_claim(entry: Entry, name: str, lines: Lines, reading: Reading) -> Claim:
    """Return the claim that an *entry* says, each of its fields checked once."""
    fields, begun = entry.values, entry.begun
    verdict = reading.find_verdict(_text(fields.get("verdict")))
    if verdict is None or not OTHERS.isdisjoint(fields):
        raise UnusualError
    if "now" in fields and fields.get("status") != "corrected":
        raise UnusualError
    if any(unused_in(_text(fields.get("explanation", "")))):
        raise UnusualError
    quote = _quote_of(fields, _locate(begun["quote"][0], lines), reading)
    said: dict[str, Any] = {
        "id": name,
        "verdict": verdict,
        "claim": _text(fields.get("claim", "")) or quote.exact,
        "quote": quote,
        "sources": tuple([_read_source(one, reading) for one in _cited(fields)]),
        "where": _locate(begun[""][0], lines),
    }
    if "also" in fields:
        also = _further(fields["also"], begun["also"], lines)
        said["also"] = FORM["also"].read(also, reading)
    if "now" in fields:
        now = _quote(fields["now"], begun["now"][0], lines)
        said["now"] = FORM["now"].read(now, reading)
    for key, value in fields.items():
        if key not in READ:
            if key not in FORM:
                raise UnusualError
            field = FORM[key]
            said[field.name] = field.read(value, reading)
    return Claim(**said)


def _quote_of(fields: Mapping[str, object], where: Location, reading: Reading) -> Quote:
    """Return the quote of a claim, which most say nothing of but its words."""
    if BESIDE_QUOTE.isdisjoint(fields):
        return Quote(exact=_text(fields["quote"]), where=where)
    words = {key: fields[key] for key in WORDS if key in fields}
    quote: Quote = FORM["quote"].read({**words, "where": where}, reading)
    return quote


def _cited(fields: Mapping[str, object]) -> list[object]:
    """Return what stands under either key for sources, as it is written."""
    keys = ("source", "sources")
    return [one for key in keys if key in fields for one in _parts(fields[key])]


def _further(value: object, begun: list[Event], lines: Lines) -> tuple[object, ...]:
    """Return the fields of the further quotes of a claim, which may be a single one."""
    places = begun[1:] if isinstance(value, list) else begun
    parts = zip(_parts(value), places, strict=True)
    return tuple(_quote(one, place, lines) for one, place in parts)


def _quote(value: object, event: Event, lines: Lines) -> Mapping[str, object]:
    """Return the fields of a further quote, which may be a mere text."""
    fields = {"quote": value} if isinstance(value, str) else _mapping(value)
    if "where" in fields:
        raise UnusualError
    return {**fields, "where": _locate(event, lines)}


def _locate(event: Event, lines: Lines) -> Location:
    return lines.locate_marks(event.start_mark, event.end_mark)


def _read_source(value: object, reading: Reading) -> Source:
    """Return a source as it is cited."""
    if isinstance(value, str):
        is_cited = value in reading.library or value in reading.broken
        return SOURCE.read(value, reading) if is_cited else _read_alone(value)
    fields = _mapping(value)
    if "source" in fields:
        return SOURCE.read(fields, reading)
    try:
        return _read_alone(tuple(fields.items()))
    except TypeError:  # no field of a source is a list
        raise UnusualError from None


@lru_cache(REMEMBERED)
def _read_alone(written: str | tuple[tuple[str, object], ...]) -> Source:
    """Return a source that builds on no other, and so is the same in all files."""
    value = written if isinstance(written, str) else dict(written)
    return SOURCE.read(value, Reading(DEFAULT_SCALE))


# --- kinds of value


def _text(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    raise UnusualError


def _mapping(value: object) -> dict[str, object]:
    if isinstance(value, dict):
        return value
    raise UnusualError


def _parts(value: object) -> Sequence[object]:
    """Return what is in a list; one value may stand for it."""
    return value if isinstance(value, list | tuple) else (value,)
