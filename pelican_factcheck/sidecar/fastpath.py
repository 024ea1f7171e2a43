"""Claims of files that are right, as nearly all are, in a third of the time.

Only what is wrong has to be pointed at. So a file is first read without the places of
its values; where anything in it is unusual, `reader.py` reads it with them, and it alone
reports. What both can read they read alike.
"""

from collections.abc import Iterator, Mapping
from typing import cast

from pydantic import ValidationError

from pelican_factcheck.diagnostics.diagnostic import Location
from pelican_factcheck.sidecar.claimmaking import Places, make_claim
from pelican_factcheck.sidecar.claims import Claim, ClaimEntry
from pelican_factcheck.sidecar.entries import CLAIM, DEFAULTS, SOURCE, fields_of
from pelican_factcheck.sidecar.fields import Reading
from pelican_factcheck.sidecar.identifiers import assign_ids
from pelican_factcheck.sidecar.yamltext import Event, Lines
from pelican_factcheck.sidecar.yamlvalues import (
    Entry,
    UnusualError,
    Values,
    read_values,
)


def read_right_claims(lines: Lines, reading: Reading) -> tuple[Claim, ...] | None:
    """Return the claims of a file with nothing unusual in it; None for any other."""
    try:
        return _read_claims(read_values(lines), lines, reading)
    except (UnusualError, ValidationError):
        return None


def _read_claims(file: Values, lines: Lines, reading: Reading) -> tuple[Claim, ...]:
    """Return the claims of a *file*, or raise."""
    rest = dict(file.rest)
    defaults = _mapping(rest.pop("defaults", {}))
    sources = _mapping(rest.pop("sources", {}))
    if rest.pop("format", "1") != "1" or rest:
        raise UnusualError
    _read_sources(sources, file.entries, defaults, reading)
    if defaults:
        DEFAULTS.validate(defaults, reading)
    entries = [
        CLAIM.validate(_inherit(entry.values, defaults), reading)
        for entry in file.entries
    ]
    ids = assign_ids((entry.id, entry.quote) for entry in entries)
    if "" in ids:
        raise UnusualError
    return tuple(
        make_claim(entry, name, _places(entry, written, lines))
        for entry, name, written in zip(entries, ids, file.entries, strict=True)
    )


def _mapping(value: object) -> dict[str, object]:
    if isinstance(value, dict):
        return value
    raise UnusualError


def _read_sources(
    sources: Mapping[str, object],
    entries: list[Entry],
    defaults: Mapping[str, object],
    reading: Reading,
) -> None:
    """Read the file's own sources into the library; each must be cited."""
    if not sources:
        return
    for key, value in sources.items():
        reading.library[key] = fields_of(SOURCE.validate(value, reading))
    built_on = [
        one.get("source", "") for one in sources.values() if isinstance(one, dict)
    ]
    citing = [defaults, *(entry.values for entry in entries), *built_on]
    if not sources.keys() <= {text for one in citing for text in _texts(one)}:
        raise UnusualError


def _inherit(
    own: dict[str, object], defaults: Mapping[str, object]
) -> dict[str, object]:
    """Return the fields of a claim, and those that only the *defaults* of its file have."""
    if "use" in own:  # it is another file's
        raise UnusualError
    if not defaults:
        return own
    merged = {**defaults, **own}
    if "checked" in own and "checked" in defaults:
        base = _mapping(defaults["checked"])
        merged["checked"] = {**base, **_mapping(own["checked"])}
    return merged


def _texts(value: object) -> Iterator[str]:
    """Yield all texts in a *value*, but for keys."""
    if isinstance(value, str):
        yield value
        return
    parts = value.values() if isinstance(value, dict) else cast("list[object]", value)
    for part in parts:
        yield from _texts(part)


def _places(entry: ClaimEntry, written: Entry, lines: Lines) -> Places:
    """Return where an *entry* and its quotes stand."""
    begun = written.begun
    also = begun.get("also", [])
    return Places(
        _locate(begun[""][0], lines),
        _locate(begun["quote"][0], lines),
        tuple(_locate(event, lines) for event in also[1:] or also),
        _locate(begun["now"][0], lines) if entry.now else None,
    )


def _locate(event: Event, lines: Lines) -> Location:
    return lines.locate_marks(event.start_mark, event.end_mark)
