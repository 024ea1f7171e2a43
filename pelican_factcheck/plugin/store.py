"""What became of articles, kept by content: for the rest of a build, and for later ones.

The store is an SQLite file of MessagePack: data, which run no code when they are read.
Nothing in it is believed before its checksum was right, so that whatever has become of
the file, a build with it writes the same bytes as one without. Keys are made of all that
a result depends on, never of times.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TypeVar
from zlib import crc32

from msgspec import DecodeError, Struct, ValidationError, msgpack, structs

from pelican_factcheck.annotating.markup import splice
from pelican_factcheck.annotating.notes import Count
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.plugin.articles import Answers
from pelican_factcheck.publishing.listing import ListedArticle, ListedClaim

APPLICATION = 0x46435354
"""Marks the file as ours, in the place that SQLite has for that."""
FORMAT = 7
"""Grows when the tables or the parts change."""
PARTS = ("summary", "shown", "data")
"""Each is read at another time: at the start, with the article's page, and with what
tells of its claims beside it."""
TABLES = """
    PRAGMA application_id = {application};
    PRAGMA user_version = {format};
    CREATE TABLE result (key BLOB PRIMARY KEY, {columns});
    CREATE TABLE used (key BLOB PRIMARY KEY, build INTEGER) WITHOUT ROWID;
"""
CACHED = "PRAGMA cache_size = -256;"
"""Kilobytes of the file that SQLite keeps in memory, an eighth of what it would: hardly
anything is read twice, and the system has the file in memory, too."""
INSERT = "INSERT OR REPLACE INTO result VALUES (?{places})"
BUILDS = 30
"""Builds for which a result stays that none of them has used; a build for each language
of a site counts."""
MOST_BYTES = 1 << 30
"""Of the file; beyond it the results that were not used for longest are dropped, but
none of the last build's."""
BATCH = 200
"""Results that are written in one transaction."""
PATIENCE = 10
"""Seconds to wait for another build that is writing."""
CHECKSUM = 4
"""Bytes."""


class Store:
    """Results by their keys, each in *parts*.

    Without a *path*, or where the file cannot be used, they live in a temporary
    database that SQLite keeps to itself and nobody else ever sees.
    """

    def __init__(self, path: Path | None, parts: Sequence[str] = PARTS) -> None:
        self._path = path
        self._parts = parts
        self._kept = _open(path, parts) if path else None
        self._own: sqlite3.Connection | None = None
        self._written = (
            None if self._kept and _has_results(self._kept) else set[bytes]()
        )
        self._used: list[bytes] = []
        self._pending = 0
        self._is_writable = True
        self._is_damaged = False

    def read(self, key: bytes, part: str) -> bytes | None:
        """Return a part of the result with this *key*; None where it cannot be had."""
        # A file that was empty holds what this build writes: the first one need not ask.
        if self._written is not None and key not in self._written:
            return None
        query = f"SELECT {part} FROM result WHERE key = ?"  # noqa: S608 - one of `PARTS`
        for database in (self._own, self._kept):
            if database:
                try:
                    row = database.execute(query, (key,)).fetchone()
                except sqlite3.Error as error:
                    self._note(error)
                    continue
                if row:
                    return unseal(row[0], key, part)
        return None

    def use(self, key: bytes) -> None:
        """Note that this build needs the result with this *key*, so that it is kept."""
        self._used.append(key)

    def write(
        self, key: bytes, parts: Mapping[str, bytes], *, is_lasting: bool = True
    ) -> None:
        """Keep the *parts* of a result; for this build only, if it is not *lasting*."""
        if self._written is not None:
            self._written.add(key)
        row = (key, *(seal(parts[part], key, part) for part in self._parts))
        if self._kept and self._is_writable and is_lasting:
            try:
                self._insert(self._kept, row)
            except sqlite3.Error as error:
                self._note(error)
                self._is_writable = False
            else:
                return
        if self._own is None:
            self._own = sqlite3.connect("", isolation_level=None)
            self._own.executescript(CACHED + _tables(self._parts))
        self._insert(self._own, row)

    def _insert(self, database: sqlite3.Connection, row: Iterable[bytes]) -> None:
        if not database.in_transaction:
            database.execute("BEGIN IMMEDIATE")
        places = ", ?" * len(self._parts)
        database.execute(INSERT.format(places=places), [*row])
        self._pending += 1
        if self._pending % BATCH == 0:
            database.execute("COMMIT")

    def commit(self) -> None:
        """Let other builds see, and write, from now on."""
        if self._kept and self._kept.in_transaction:
            try:
                self._kept.execute("COMMIT")
            except sqlite3.Error as error:
                self._note(error)

    def _note(self, error: sqlite3.Error) -> None:
        """Remember a damaged file; others are locked by another build, or too large."""
        if not isinstance(error, sqlite3.OperationalError):
            self._is_damaged = True

    def close(self) -> None:
        """Drop what has not been needed for long, and let go of the files."""
        if self._own:
            self._own.close()
        if self._kept:
            self.commit()
            try:
                _prune(self._kept, self._used)
            except sqlite3.Error as error:
                self._note(error)
            with suppress(sqlite3.Error):
                self._kept.close()
        if self._is_damaged and self._path:
            with suppress(OSError):
                self._path.unlink()
        self._own = self._kept = None


def seal(data: bytes, key: bytes, part: str) -> bytes:
    """Return *data* behind a checksum that also knows whose part it is.

    They are not compressed: that, and to undo it, would take several times as long as
    all the rest of keeping them, 3 to 8 % of what the articles take alone.
    """
    return _checksum(data, key, part) + data


def unseal(sealed: object, key: bytes, part: str) -> bytes | None:
    """Return what was sealed; None where it has become another since."""
    if not isinstance(sealed, bytes):
        return None
    data = sealed[CHECKSUM:]
    return data if sealed[:CHECKSUM] == _checksum(data, key, part) else None


def _checksum(data: bytes, key: bytes, part: str) -> bytes:
    """Return the CRC-32 of all that is given."""
    return crc32(data, crc32(key + part.encode())).to_bytes(CHECKSUM)


def _tables(parts: Sequence[str]) -> str:
    columns = ", ".join(f"{part} BLOB" for part in parts)
    return TABLES.format(application=APPLICATION, format=FORMAT, columns=columns)


def _open(path: Path, parts: Sequence[str]) -> sqlite3.Connection | None:
    """Open the file at *path*, or a new one in its place if it is none of ours."""
    for _ in range(2):
        with suppress(OSError, sqlite3.Error):
            path.parent.mkdir(parents=True, exist_ok=True)
            database = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
            try:
                _prepare(database, parts)
            except sqlite3.Error:
                database.close()
                raise
            return database
        with suppress(OSError):
            path.unlink()
    return None


def _prepare(database: sqlite3.Connection, parts: Sequence[str]) -> None:
    """Make the tables of a new file; hold others to be ours, and whole.

    Raises:
        sqlite3.Error: for any other file.
    """
    # Should the machine fail while it is written, the checksums will tell.
    database.execute("PRAGMA synchronous = OFF")
    database.execute(CACHED)
    if not database.execute("SELECT 1 FROM sqlite_schema").fetchone():
        database.execute("PRAGMA auto_vacuum = INCREMENTAL")
        database.executescript(f"BEGIN EXCLUSIVE; {_tables(parts)} COMMIT;")
    marks = [
        database.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version")
    ]
    if marks != [APPLICATION, FORMAT]:
        raise sqlite3.DatabaseError("the file belongs to another program or version")
    database.execute(f"SELECT {', '.join(parts)} FROM result LIMIT 1").fetchone()  # noqa: S608 - no words of others


def _has_results(database: sqlite3.Connection) -> bool:
    """Return whether there may be any in the file."""
    try:
        return database.execute("SELECT 1 FROM result LIMIT 1").fetchone() is not None
    except sqlite3.Error:
        return True


def _prune(database: sqlite3.Connection, used: list[bytes]) -> None:
    """Note what was *used*, and drop what was not for long."""
    if not used:
        return
    database.execute("BEGIN IMMEDIATE")
    (latest,) = database.execute("SELECT coalesce(max(build), 0) FROM used").fetchone()
    build = latest + 1
    database.executemany(
        "INSERT OR REPLACE INTO used VALUES (?, ?)", ((key, build) for key in used)
    )
    oldest = build - BUILDS
    while True:
        gone = database.execute("DELETE FROM used WHERE build <= ?", (oldest,)).rowcount
        if gone:
            database.execute(
                "DELETE FROM result WHERE key NOT IN (SELECT key FROM used)"
            )
        oldest += 1
        if oldest >= build or _size(database) <= MOST_BYTES:
            break
    database.execute("COMMIT")
    database.execute("PRAGMA incremental_vacuum").fetchall()


def _size(database: sqlite3.Connection) -> int:
    """Return the bytes of the file that hold something."""
    pages, free, size = (
        int(database.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size


T = TypeVar("T")


@lru_cache
def _shared(outcomes: tuple[tuple[str, int], ...]) -> Mapping[str, int]:
    """Return the same object for all articles whose claims came out alike."""
    return dict(outcomes)


class Summary(Struct, omit_defaults=True, forbid_unknown_fields=True):
    """What the build itself, lists and themes need to know of an article."""

    outcomes: Mapping[str, int]
    """How many claims there are of each outcome; that of a claim is its worst quote's."""
    notes: int = 0
    """How many readers see."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """Those that neither the settings nor a claim ignores."""
    article: ListedArticle | None = None
    claims: tuple[ListedClaim, ...] = ()
    """The published ones."""
    answers: Answers = ()
    """What was made of quotes in the markup language of the article."""

    def settle(self, key: bytes) -> "Summary":
        """Return the same, its claims knowing their article and its result's *key*."""
        self.answers = ()
        self.outcomes = _shared(tuple(self.outcomes.items()))
        if self.article:
            article = structs.replace(self.article, key=key)
            for claim in self.claims:
                claim.article = article
        return self


class Shown(Struct, omit_defaults=True, forbid_unknown_fields=True):
    """What the article's own page shows."""

    counts: tuple[Count, ...]
    """As of `Page`."""
    insertions: tuple[tuple[int, str], ...] = ()
    html: str = ""
    """The whole page, where the author's HTML had marks of ours in it before."""
    heads: dict[str, str] = {}
    """The element of each published claim in the page's head, by the id of its mark."""

    def annotated(self, html: str) -> str:
        """Return the author's *html* as the page shows it."""
        return self.html or splice(html, self.insertions)


Data = dict[str, tuple[bytes, ...]]
"""The texts of published claims, all of them JSON, by the data file that holds them."""


class Result(Struct):
    """All that became of an article."""

    summary: Summary
    shown: Shown
    data: Data = {}

    def parts(self) -> Mapping[str, bytes]:
        """Return the same as MessagePack, which need not escape the quotes of HTML."""
        return {
            "summary": msgpack.encode(self.summary),
            "shown": msgpack.encode(self.shown),
            "data": msgpack.encode(self.data),
        }


def read_part(data: bytes | None, kind: type[T]) -> T | None:
    """Return a part that was kept; None where it is not what it should be."""
    if data is None:
        return None
    try:
        return msgpack.decode(data, type=kind)
    except (DecodeError, ValidationError):
        return None
