r"""What is wrong with an article and its sidecar as an editor holds them, and where.

The judge is `check_site`, with the buffers of the editor in the place of files. Here a
site is kept open between two keystrokes, and messages about a quote are put into the
article as well: there the author sees the verdict that an edit takes off its sentence.

Editors count columns in the units of one of three encodings, and only `\n`, `\r\n` and
`\r` as ends of lines. They may write one address in several forms, and know a file
only by the form that they gave it.
"""

import logging
import os
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import accumulate
from os import path as ospath
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import url2pathname

from lsprotocol import types as lsp
from rapidfuzz.distance import Postfix, Prefix

from pelican_factcheck.checking.check import (
    SiteFiles,
    check_site,
    read_site_files,
    sidecar_stem,
)
from pelican_factcheck.checking.locations import Judged
from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    Edit,
    Location,
    shorten,
    top_of,
    whole_message,
)
from pelican_factcheck.diagnostics.rules import Level
from pelican_factcheck.evidence.lock import FILE_NAME
from pelican_factcheck.plugin.site import (
    OpenSite,
    can_buffer,
    close_sites,
    open_site,
    tell_error,
)
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.settings import SettingsError
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.files import SUFFIXES, find_conf, stem_of
from pelican_factcheck.sidecar.reader import read_sidecar

LINE_END = re.compile(r"\r\n|\r|\n")
RESERVED = re.compile(r'[\x00-\x20"#%<>?\[\\\]^`{|}\x7f]')
"""What cannot stand in an address. Other letters can, and not every editor finds a file
by an address in which they are encoded."""
LARGEST_BMP = 0xFFFF
Units = Callable[[str], int]
UNITS: Mapping[str, Units] = {
    "utf-8": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "utf-16": lambda text: len(text) + sum(ord(char) > LARGEST_BMP for char in text),
    "utf-32": len,
}
"""How many units of an encoding a text takes up."""


@dataclass(frozen=True)
class Text:
    """A text by its lines and columns, as an editor counts them."""

    text: str
    units: Units

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in LINE_END.finditer(self.text))]

    def line(self, number: int) -> str:
        """Return a line, counted from 0, without its end; "" behind the last."""
        if not 0 <= number < len(self._starts):
            return ""
        start = self._starts[number]
        found = LINE_END.search(self.text, start)
        return self.text[start : found.start() if found else len(self.text)]

    def column(self, position: lsp.Position) -> int:
        """Return how many characters of its line stand before a position."""
        line = self.line(position.line)
        before = accumulate(map(self.units, line), initial=0)
        counts = (
            count for count, taken in enumerate(before) if taken >= position.character
        )
        return next(counts, len(line))

    def offset(self, position: lsp.Position) -> int:
        """Return the offset in the text of a position; the end for one behind it."""
        if position.line >= len(self._starts):
            return len(self.text)
        return self._starts[position.line] + self.column(position)

    def at(self, line: int, column: int) -> lsp.Position:
        """Return the position of a line and a column in characters, counted from 0."""
        return lsp.Position(line, self.units(self.line(line)[:column]))

    def span(self, start: int, end: int) -> lsp.Range:
        """Return the range between two offsets."""
        return lsp.Range(self._point(start), self._point(end))

    def _point(self, offset: int) -> lsp.Position:
        number = bisect_right(self._starts, offset) - 1
        return self.at(number, offset - self._starts[number])

    def range_of(self, where: Location) -> lsp.Range:
        """Return the range of a place of a message."""
        line, column = where.line - 1, where.column - 1
        return lsp.Range(self.at(line, column), self.at(line, column + where.width))

    def range_to_edit(self, edit: Edit) -> lsp.Range:
        """Return the range for which an edit has new text."""
        return lsp.Range(
            self.at(edit.line - 1, edit.column - 1),
            self.at(edit.end_line - 1, edit.end_column - 1),
        )

    def changed(self, change: lsp.TextDocumentContentChangeEvent) -> str:
        """Return the text after a change, which may be of a part although we ask for all."""
        if isinstance(change, lsp.TextDocumentContentChangePartial):
            start, end = self.offset(change.range.start), self.offset(change.range.end)
            return f"{self.text[:start]}{change.text}{self.text[end:]}"
        return change.text


@dataclass(frozen=True)
class Buffer:
    """A file that is open in the editor."""

    uri: str
    """In the editor's own form."""
    version: int
    text: Text


@dataclass
class Buffers:
    """The files that are open in the editor, by their absolute paths."""

    units: Units = UNITS["utf-16"]
    open: dict[Path, Buffer] = field(default_factory=dict)

    def put(self, uri: str, version: int, text: str) -> Path | None:
        """Keep a text, and return its path; None where it is no file."""
        path = path_of(uri)
        if path:
            self.open[path] = Buffer(uri, version, Text(text, self.units))
        return path

    def text(self, path: Path) -> Text:
        """Return the text of a file as the editor has it, or else as it is on the disk."""
        if path in self.open:
            return self.open[path].text
        try:
            text = path.read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            text = ""
        return Text(text, self.units)

    def version(self, path: Path) -> int | None:
        """Return the version of a file that is open."""
        return self.open[path].version if path in self.open else None

    def uri(self, path: Path) -> str:
        """Return the address of a file in the form in which the editor would write it."""
        if path in self.open:
            return self.open[path].uri
        name = RESERVED.sub(_encode, path.name)
        for other, buffer in self.open.items():
            if other.parent == path.parent:
                return f"{buffer.uri.rpartition('/')[0]}/{name}"
        folder = RESERVED.sub(_encode, path.parent.as_posix())
        return f"file:///{folder.strip('/')}/{name}"

    def location(self, where: Location) -> lsp.Location:
        """Return the place of a message as the editor would write it."""
        path = Path(ospath.abspath(where.path))  # noqa: PTH100 - `resolve` follows links
        return lsp.Location(self.uri(path), self.text(path).range_of(where))


def path_of(uri: str) -> Path | None:
    """Return the absolute path of the file at an address; None for what is no file."""
    parts = urlsplit(uri)
    if parts.scheme != "file":
        return None
    # A colon behind the letter of a drive is encoded by some editors and not by others.
    host = f"//{parts.netloc}" if parts.netloc not in ("", "localhost") else ""
    path = f"{host}{parts.path}".replace("%3A", ":").replace("%3a", ":")
    return Path(ospath.abspath(url2pathname(path)))  # noqa: PTH100 - `resolve` follows links


def _encode(found: re.Match[str]) -> str:
    return f"%{ord(found[0]):02X}"


LOG = logging.getLogger(__name__)
NO_SITE = "there is no pelicanconf.py above this file: no quote is looked for"
GONE = frozenset(
    {"orphan-quote", "changed-quote", "ambiguous-quote", "unmarkable-quote"}
)
"""The rules by which a sentence has lost its verdict."""


QuoteKey = tuple[str, str, str]
"""A quote: the stem of its file, the id of its claim, and its words."""


class Told(NamedTuple):
    """A message at one place of one file."""

    where: Location
    message: str
    level: Level
    rule: str = ""
    related: tuple[tuple[Location, str], ...] = ()
    diagnostic: Diagnostic | None = None
    """What it tells, unless the judge could not do its work."""


@dataclass(frozen=True)
class Judgement:
    """What is told of an article and its sidecar."""

    told: Mapping[Path, list[Told]] = field(default_factory=dict)
    """By the absolute path of the file."""
    judged: Judged | None = None
    """The two, where both could be read."""
    site: OpenSite | None = None
    files: SiteFiles | None = None
    behind: Path | None = None
    """The article, where it is not saved and only what is saved can be judged."""

    def sidecars(self) -> Sidecars | None:
        """Return the sidecars of the site as they are saved; None without a site."""
        site, files = self.site, self.files
        if site is None or files is None:
            return None
        return Sidecars(
            files.found, site.settings, site.root, conf=site.conf, shared=files.library
        )


@dataclass
class Judge:
    """Judges articles and sidecars, one site at a time."""

    buffers: Buffers
    today: Callable[[], date]
    settings: Path | None = None
    """The settings of the one site, or None to find those above each file."""
    _site: OpenSite | None = None
    _files: SiteFiles | None = None
    _seen: tuple[object, ...] = ()
    """The settings and shared files as they were when they were read."""
    _failed: str = ""
    """Why the site with those settings cannot be used."""
    _before: dict[str, Judged] = field(default_factory=dict)
    _stood: dict[QuoteKey, tuple[str, int]] = field(default_factory=dict)
    """Where the sentences of lost quotes stood: the article's text, and an offset."""

    def refresh(self) -> None:
        """Read the site's files again at the next judgement; some may be new."""
        self._files = None
        if self._failed:
            self._seen, self._failed = (), ""

    def pair_of(self, path: Path) -> str | None:
        """Return the stem of a sidecar, or of an article that has one; None for others.

        A file of claims without an article is a sidecar, too.
        """
        stem = sidecar_stem(path)
        sidecars = [Path(f"{stem}{suffix}") for suffix in SUFFIXES]
        if path in sidecars or any(
            one in self.buffers.open or one.is_file() for one in sidecars
        ):
            return stem
        return stem if self._is_stored(path) else None

    def _is_stored(self, path: Path) -> bool:
        """Return whether a file holds claims without an article."""
        conf = self.settings or find_conf(path)
        if conf is None or not is_yaml(path):
            return False
        with suppress(SettingsError):
            site = self._open(conf)
            store = site.settings.claims
            return bool(store) and path.is_relative_to(site.root / store)
        return False

    def forget(self, stem: str) -> None:
        """Forget an article and sidecar that are not open any more."""
        self._before.pop(stem, None)
        stood = self._stood.items()
        self._stood = {key: place for key, place in stood if key[0] != stem}

    def judge(self, stem: str) -> Judgement:
        """Judge the article and sidecar of a *stem*; whatever goes wrong is told, too."""
        paths = [path for path in self.buffers.open if sidecar_stem(path) == stem]
        try:
            return self._judge(stem, paths)
        except SettingsError as error:
            return _told_above(paths, str(error), "error")
        except (Exception, SystemExit) as error:
            LOG.exception("%s could not be judged", stem)
            reason = f"this could not be judged: {tell_error(error)}"
            return _told_above(paths, reason, "error")

    def _judge(self, stem: str, paths: list[Path]) -> Judgement:
        conf = self.settings or find_conf(Path(stem))
        if conf is None:
            return self._judge_form(paths)
        site = self._open(conf)
        files = self._read_files(site, stem)
        site.complaints.clear()
        shown: list[Judged] = []
        outcome = check_site(
            site,
            paths,
            rules=site.settings.rules,
            today=self.today(),
            buffers=self._texts(site),
            files=files,
            show=shown.append,
        )
        judged = next(iter(shown), None)
        if judged:
            self._remember(stem, judged, outcome.diagnostics)
        told: dict[Path, list[Told]] = {path: [] for path in paths}
        for one in outcome.diagnostics:
            at = one if one.where else one._replace(where=top_of(site.conf))
            for place in (_tell(at), *self._in_article(stem, at, judged)):
                told.setdefault(_absolute(place.where), []).append(place)
        behind = self._behind(judged)
        if behind:
            told.pop(behind, None)
        return Judgement(told, judged, site, files, behind)

    def _texts(self, site: OpenSite) -> dict[Path, str]:
        """Return the unsaved texts of a site: of others as well, whose claims are used."""
        return {
            path: buffer.text.text
            for path, buffer in self.buffers.open.items()
            if (is_yaml(path) or can_buffer(path)) and path.is_relative_to(site.root)
        }

    def _behind(self, judged: Judged | None) -> Path | None:
        """Return the article if the editor has another text of it than was judged."""
        if judged is None or judged.source is None:
            return None
        article = Path(judged.article.source)
        text = self.buffers.text(article).text
        is_same = judged.buffer is not None or _even(text) == _even(judged.source.text)
        return None if is_same else article

    def _judge_form(self, paths: list[Path]) -> Judgement:
        """Judge no more than the form of a sidecar that belongs to no site."""
        told: dict[Path, list[Told]] = {path: [] for path in paths}
        for path in paths:
            if _is_sidecar(path):
                told[path].append(Told(top_of(path), NO_SITE, "warning"))
                read = read_sidecar(self.buffers.open[path].text.text, str(path))
                told[path] += (_tell(one) for one in read.diagnostics if one.where)
        return Judgement(told)

    # --- the site

    def is_current(self, judgement: Judgement) -> bool:
        """Return whether a judgement is of the site that is open, and not of an earlier one."""
        return judgement.site in (None, self._site)

    def _open(self, conf: Path) -> OpenSite:
        """Return the site of a settings file, opened anew when they have changed.

        Raises:
            SettingsError: when it cannot be used.
        """
        conf = Path(os.path.abspath(conf))  # noqa: PTH100 - `resolve` follows links
        if self._seen[:1] != (_stamp(conf),):
            self._close()
            self._seen = (_stamp(conf),)
            # Settings and plugins name files as they are seen from beside the settings.
            os.chdir(conf.parent)
            try:
                self._site = open_site(Path(conf.name))
            except (SettingsError, SystemExit) as error:
                self._failed = str(error)
        if self._site is None:
            raise SettingsError(self._failed)
        return self._site

    def _read_files(self, site: OpenSite, stem: str) -> SiteFiles:
        """Return what all articles share, read again when it has changed.

        Raises:
            SettingsError: when the site's file of sources cannot be read.
        """
        shared = [site.root / FILE_NAME]
        shared += [site.root / name for name in site.settings.sources]
        seen = (self._seen[0], *map(_stamp, shared))
        files = self._files
        # Another program may have made the sidecar since.
        if files is None or self._seen != seen or not _knows(files, stem):
            files = self._files = read_site_files(site)
            self._seen = seen
        return files

    def _close(self) -> None:
        close_sites()
        self._site, self._files, self._failed = None, None, ""
        self._before.clear()
        self._stood.clear()

    # --- messages in the article

    def _in_article(
        self, stem: str, one: Diagnostic, judged: Judged | None
    ) -> Iterator[Told]:
        """Yield a message about the sidecar at the sentences that it is about."""
        if judged is None:
            articles = (path for path in self.buffers.open if not _is_sidecar(path))
            if one.rule == "unread-article":
                for path in articles:
                    if sidecar_stem(path) == stem:
                        yield _tell(one)._replace(where=top_of(path))
            return
        article = Path(judged.article.source)
        claim = _claim_of(one.claim, judged)
        places = [where for where, _ in one.related if _absolute(where) == article]
        message = _article_message(one, claim)
        key = _quote_of(one, stem, judged)
        if not places and claim and key and one.rule in GONE:
            place = self._place_of_lost(key, judged)
            places = [place or top_of(article)]
            message = _gone_message(key[2], claim, stood=bool(place))
        back = ((one.where, "the claim"),) if one.where else ()
        for where in places:
            yield Told(where, message, one.level, one.rule, back, one)

    def _place_of_lost(self, key: QuoteKey, judged: Judged) -> Location | None:
        """Return the line on which a lost sentence stood, if that is known."""
        source = judged.source
        if key not in self._stood or source is None:
            return None
        place = follow(*self._stood[key], source.text)
        self._stood[key] = source.text, place
        line = source.location(place, place)
        start = place - line.column + 1
        return source.location(start, start + len(line.text))

    def _remember(
        self, stem: str, judged: Judged, diagnostics: Iterable[Diagnostic]
    ) -> None:
        """Remember where the sentences stood that the last edit has made unfindable."""
        lost = {
            key
            for one in diagnostics
            if one.rule in GONE and (key := _quote_of(one, stem, judged))
        }
        stood = {
            key: place
            for key, place in self._stood.items()
            if key[0] != stem or key in lost
        }
        before = self._before.get(stem)
        for key in lost - stood.keys():
            if before and before.source and (span := _span_of(before, key)):
                stood[key] = before.source.text, span[0]
        self._stood = stood
        self._before[stem] = judged


def _claim_of(name: str, judged: Judged) -> Claim | None:
    return next((claim for claim in judged.sidecar.claims if claim.id == name), None)


def _quote_of(one: Diagnostic, stem: str, judged: Judged) -> QuoteKey | None:
    """Return which quote a message is about."""
    claim = _claim_of(one.claim, judged)
    for quote in claim.quotes if claim else ():
        if quote.where == one.where:
            return stem, one.claim, quote.exact
    return None


def _span_of(judged: Judged, key: QuoteKey) -> tuple[int, int] | None:
    """Return where the sentence of a quote stands in the article's source."""
    _, name, words = key
    for anchor in judged.placed.anchors if judged.source else ():
        if anchor.placed and (anchor.claim.id, anchor.quote.exact) == (name, words):
            return (
                judged.source.span(anchor.start, anchor.end) if judged.source else None
            )
    return None


def follow(before: str, offset: int, now: str) -> int:
    """Return where an offset of a text is after one edit of the text."""
    start = Prefix.similarity(before, now)
    if offset <= start:
        return offset
    end = min(Postfix.similarity(before, now), min(len(before), len(now)) - start)
    if offset >= len(before) - end:
        return offset + len(now) - len(before)
    return start


def _article_message(one: Diagnostic, claim: Claim | None) -> str:
    """Return a message in the words of who edits the article and not the sidecar."""
    if claim is None or claim.status != "published":
        return one.message
    verdict = claim.verdict.label
    if one.rule == "changed-quote":
        what = one.message.partition("what was checked: ")[2]
        return (
            f"this sentence carries the verdict `{verdict}`;"
            f" your edit takes it off: {what}"
        )
    if one.rule == "drifted-quote":
        what = one.message.partition("since the check: ")[2]
        return f"this sentence keeps the verdict `{verdict}` after your edit: {what}"
    if one.rule == "ambiguous-quote":
        return f"the verdict `{verdict}` is of one sentence, but its {one.message}"
    if one.rule == "orphan-quote":
        return f"these words are the closest to a lost sentence, `{verdict}`: {one.message}"
    return one.message


def _gone_message(words: str, claim: Claim, *, stood: bool) -> str:
    """Return the message for a sentence that nothing in the article is near to."""
    verdict = f" with the verdict `{claim.verdict.label}`"
    sentence = f"a sentence{verdict if claim.status == 'published' else ''}"
    if stood:
        return f"here stood {sentence}; your edit takes it off: `{shorten(words)}`"
    return f"{sentence} is gone: `{shorten(words)}`"


def _tell(one: Diagnostic) -> Told:
    where = one.where or top_of("")
    return Told(where, whole_message(one), one.level, one.rule, one.related, one)


def _told_above(paths: list[Path], message: str, level: Level) -> Judgement:
    """Tell at the top of every open file why there is no judgement."""
    return Judgement({path: [Told(top_of(path), message, level)] for path in paths})


def _knows(files: SiteFiles, stem: str) -> bool:
    found = files.found
    return stem in found.by_stem or stem in map(stem_of, found.stored)


def is_yaml(path: Path) -> bool:
    """Return whether a file may hold claims."""
    return path.suffix in (".yaml", ".yml")


def _is_sidecar(path: Path) -> bool:
    return path.name.endswith(SUFFIXES)


def _even(text: str) -> str:
    """Put a text in the form in which editors hold it whatever its line ends."""
    return LINE_END.sub("\n", text.removeprefix("\ufeff"))


def _absolute(where: Location) -> Path:
    return Path(os.path.abspath(where.path))  # noqa: PTH100 - `resolve` follows links


def _stamp(path: Path) -> tuple[Path, int, int]:
    """Return what changes when a file does."""
    with suppress(OSError):
        status = path.stat()
        return path, status.st_mtime_ns, status.st_size
    return path, 0, 0
