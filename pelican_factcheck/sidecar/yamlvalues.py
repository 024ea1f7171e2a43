"""YAML as texts, lists and mappings, for sidecars that have nothing unusual in them.

`yamltree.py` knows the place of every value, which takes most of its time, and says
what is wrong. Here nothing is said: what it would have to report, or to look at twice,
raises an exception. What both can read they read alike.
"""

from typing import NamedTuple

import yaml

from pelican_factcheck.sidecar.yamltext import (
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
PLACED = frozenset({"quote", "also", "now"})
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
    if any(find_bidi(lines)):
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
        values = []
        while type(event := self._next()) is not END_OF_LIST:
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
            if any(check_scalar(event, self._lines)):
                raise UnusualError
            return reveal(text, self._lines)
        return text
