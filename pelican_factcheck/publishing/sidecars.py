"""The sidecars of a site: their claims, the sources they share, and their diagnostics."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    Location,
    closest,
    keep_first,
    shorten,
    sort_by_place,
    top_of,
)
from pelican_factcheck.settings import Settings, SettingsError
from pelican_factcheck.sidecar.files import (
    ARTICLES,
    LARGEST,
    SUFFIXES,
    SidecarPaths,
    read_exactly,
    read_file,
    setting_place,
    shown_path,
    stem_of,
)
from pelican_factcheck.sidecar.identifiers import normal_address
from pelican_factcheck.sidecar.verdicts import check_scale

if TYPE_CHECKING:  # what reads claims is loaded when there is a new one
    from pelican_factcheck.publishing.usedclaims import HomeArticle, UsableClaims
    from pelican_factcheck.sidecar.claims import Claim, Source
    from pelican_factcheck.sidecar.entries import Find, Used
    from pelican_factcheck.sidecar.reader import Library, Sidecar

COMPLETE = re.compile("https?://[^/]", re.IGNORECASE)
"""How an address begins that leads here from anywhere."""
LARGEST_STORE = 20 * LARGEST
"""Bytes of a file with claims without an article."""
USE = re.compile(r"""use(?<!\wuse)["']?\s*:""")
"""How nearly every author writes that key; a pattern that begins with its letters is fast."""
DISGUISED_USE = re.compile(r"^\s*\?\s|\\[xuU]", re.MULTILINE)
"""How else it may be written."""


@dataclass
class Sidecars:
    """The sidecars at `paths`, each read once and only when it is asked for."""

    paths: SidecarPaths
    settings: Settings
    root: Path
    """The content folder; no sidecar outside it is read."""
    buffers: Mapping[Path, str] = field(default_factory=dict)
    """Texts that stand for files, by their absolute paths."""
    conf: Path | None = None
    """The file of the settings, where it is known; a build is not told."""
    shared: Library | None = None
    """The sources of the site, where they are read already."""
    everywhere: SidecarPaths | None = None
    """All sidecars of the site, where `paths` are only some."""
    lang: str = ""
    """The language of claims without an article."""
    homes: Callable[[str], HomeArticle | None] = lambda _: None
    """Returns what is known of the article with some stem."""
    complete: Callable[[Sidecar, Path], Sidecar] = lambda sidecar, _: sidecar
    """Adds to claims that are used elsewhere what is known of their sources."""
    _read: dict[str, Sidecar] = field(default_factory=dict)
    _latest: tuple[str, Path, str | Diagnostic] = ("", Path(), "")
    _shown: tuple[str, Path] = ("", Path())
    """The stem that was asked for last, and the path of its sidecar, as one would type it."""
    _texts: dict[Path, str | Diagnostic] = field(default_factory=dict)
    """Of files that are read to the end soon."""

    def __post_init__(self) -> None:
        """Take the site's files of sources out of those with claims."""
        sources = {_absolute(self.root / name) for name in self.settings.sources}
        if not sources.isdisjoint(self.paths.stored):
            kept = tuple(path for path in self.paths.stored if path not in sources)
            self.paths = self.paths._replace(stored=kept)
            self.everywhere = self.everywhere and self.everywhere._replace(stored=kept)

    def at(self, stem: str) -> Sidecar | None:
        """Return the sidecar with this *stem* (`files.stem_of`); None without one."""
        if stem not in self.paths.by_stem:
            return None
        return self._at(stem, self.paths.by_stem[stem])

    def _at(self, key: str, path: Path) -> Sidecar:
        if key not in self._read:
            text = self.text(path)
            self._read[key] = (
                _unread(text)
                if isinstance(text, Diagnostic)
                else self.read(text, shown_path(path))
            )
        return self._read[key]

    def settle(self, stem: str, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Let *diagnostics* stand for the sidecar with this *stem*, which was read before."""
        from pelican_factcheck.sidecar.reader import Sidecar  # noqa: PLC0415 - see above

        self._read[stem] = Sidecar((), diagnostics)

    def stored(self) -> Iterator[tuple[Path, Sidecar]]:
        """Yield the files of claims without an article."""
        for path in self.paths.stored:
            yield path, self._at(str(path), path)

    def files(self) -> Iterator[tuple[Path, Sidecar]]:
        """Yield every file with claims that can be read, by path."""
        beside = (
            (path, self._at(stem, path)) for stem, path in self.paths.by_stem.items()
        )
        yield from sorted(
            (*beside, *self.stored()), key=lambda one: str(shown_path(one[0]))
        )

    @cached_property
    def usable(self) -> UsableClaims:
        """What finds the claims that files use of one another."""
        from pelican_factcheck.publishing.usedclaims import UsableClaims  # noqa: PLC0415 - see above

        found = self.everywhere or self.paths
        return UsableClaims(
            found,
            self.root,
            self._text,
            lambda path: self.complete(self._as_it_stands(path), path),
            self.lang,
            self._home,
        )

    def _home(self, stem: str) -> HomeArticle | None:
        return self.homes(stem)  # which is set when the articles are there

    def _as_it_stands(self, path: Path) -> Sidecar:
        """Return the file at *path* without the claims of others that it uses."""
        text = self._text(path)
        if isinstance(text, Diagnostic):
            return _unread(text)
        return self._read_text(text, shown_path(path), None)

    def text(self, path: Path) -> str | Diagnostic:
        """Return the text of the file at *path*, or why it cannot be read."""
        if path in self._texts:
            return self._texts.pop(path)
        return self._text(path)

    def _text(self, path: Path) -> str | Diagnostic:
        if path in self.buffers:
            return self.buffers[path]
        # A file of claims serves all articles, and may be as long as all their sidecars.
        is_stored = path in (self.everywhere or self.paths).stored
        largest = LARGEST_STORE if is_stored else LARGEST
        return read_file(shown_path(path), self.root, largest)

    def used_at(self, stem: str, text: str) -> tuple[Used, ...]:
        """Return the claims that the *text* of a sidecar uses, with all they depend on."""
        path = self.paths.by_stem[stem]
        names = self.usable.asked_in(path, text) if may_use(text) else ()
        return tuple(self.usable.find(name, path) for name in names)

    def text_at(self, stem: str) -> str | Diagnostic:
        """Return the text of the sidecar with this *stem*, or why it cannot be read.

        An article is named by it, and annotated right after.
        """
        if self._latest[0] != stem:
            path = shown_path(self.paths.by_stem[stem])
            self._latest = stem, path, read_file(path, self.root)
        return self._latest[2]

    def path_at(self, stem: str) -> Path:
        """Return the path of the sidecar with this *stem*, as one would type it here."""
        if self._latest[0] == stem:
            return self._latest[1]
        if self._shown[0] != stem:
            self._shown = stem, shown_path(self.paths.by_stem[stem])
        return self._shown[1]

    def exact_text_at(self, stem: str) -> str | None:
        """Return the text of the sidecar with this *stem*, to the byte; None if unsafe."""
        return self.exact_text(self.paths.by_stem[stem])

    def exact_text(self, path: Path) -> str | None:
        """Return the text of the file at *path*, to the byte; None if unsafe."""
        text = self._text(path)
        if path in self.buffers or isinstance(text, Diagnostic):
            return self.buffers.get(path)
        return read_exactly(path)

    def read(self, text: str, path: Path) -> Sidecar:
        """Return the sidecar that *text* would be as the content of *path*."""

        def find(name: str) -> Used:
            return self.usable.find(name, _absolute(path))

        return self._read_text(text, path, find)

    def _read_text(self, text: str, path: Path, find: Find | None) -> Sidecar:
        from pelican_factcheck.sidecar.reader import read_sidecar  # noqa: PLC0415 - see above

        stored = (self.everywhere or self.paths).stored
        return read_sidecar(
            text,
            str(path),
            scale=self.settings.verdicts,
            library=self.sources,
            unread=self.library.broken,
            find=find,
            is_stored=bool(stored) and _absolute(path) in stored,
        )

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources of the site's own files, by the keys by which sidecars cite them.

        Raises:
            SettingsError: where `FACTCHECK_SOURCES` names a file that cannot be read.
        """
        return self.library.sources

    @cached_property
    def library(self) -> Library:
        """The same with what is wrong in those files, and the keys that could not be read.

        Raises:
            SettingsError: as above.
        """
        return self.shared or read_site_sources(self.settings, self.root)

    def diagnostics(self) -> Iterator[Diagnostic]:
        """Yield what is wrong with the sidecars read so far, sources, names and scale."""
        if self.settings.sources:
            yield from self.library.diagnostics
        for path, sidecar in self.stored():
            yield from self._unused(path, sidecar)
        yield from _once(
            one for sidecar in self._read.values() for one in sidecar.diagnostics
        )
        yield from map(second_sidecar, self.paths.doubled)
        for path in self.paths.lonely:
            yield missing_article(path, self.home_of(path))
        for path, name in self.paths.misnamed.items():
            home = self.home_of(path) if name in SUFFIXES else None
            yield misnamed_sidecar(path, name, home)
        name = "FACTCHECK_VERDICTS"
        where = setting_place(self.conf, name) if self.conf else None
        yield from check_scale(self.settings.verdicts, where)

    def _unused(self, path: Path, sidecar: Sidecar) -> Iterator[Diagnostic]:
        """Find claims without an article that no article uses."""
        for claim in sidecar.claims:
            if claim.status != "draft" and not self.usable.users_of(path, claim.id):
                message = f"no article uses `{shorten(claim.id)}`, so nobody reads it"
                hint = f"write `use: {shorten(claim.id)}` and a quote beside an article"
                where = claim.where
                yield Diagnostic("unused-claim", message, where, hint, claim=claim.id)

    def used_homes(self) -> Iterator[str]:
        """Yield the stems of the articles whose claims the sidecars at `paths` may use."""
        for path in self.paths.by_stem.values():
            text = self._texts[path] = self._text(path)
            if isinstance(text, str) and may_use(text):
                yield from self.usable.homes_of(self.usable.names_in(path, text))

    def home_of(self, path: Path) -> Path | None:
        """Return the article in which the quotes of a sidecar without one stand, if any."""
        text = self._text(path)
        if isinstance(text, Diagnostic):
            return None
        return find_home(self.read(text, path).claims, self._homeless)

    @cached_property
    def _homeless(self) -> Mapping[Path, str]:
        """The letters of each article without a sidecar; one reading serves all of these."""
        paths = self.everywhere or self.paths
        return dict(_texts(_without_sidecar(paths, self.root), self.root))

    def reported(
        self, further: Iterable[Diagnostic] = (), rules: frozenset[str] | None = None
    ) -> tuple[Diagnostic, ...]:
        """Return the diagnostics that authors want to see, sorted by file and line.

        Those of the sidecars and *further* ones, but only of *rules* (by default the
        site's), and none that the `ignore` of the claim at its place names. Of very
        many of a kind in one file the first ones stand for all (`keep_first`).
        """
        claims = [claim for sidecar in self._read.values() for claim in sidecar.claims]
        found = (*self.diagnostics(), *further)
        return keep_first(sort_by_place([*self.selected(found, claims, rules)]))

    def selected(
        self,
        diagnostics: Iterable[Diagnostic],
        claims: Iterable[Claim],
        rules: frozenset[str] | None = None,
    ) -> tuple[Diagnostic, ...]:
        """Return those *diagnostics* that neither the rules nor one of *claims* ignores."""
        chosen = self.settings.rules if rules is None else rules
        ignored = {*ignored_places(claims)}
        return tuple(
            one
            for one in diagnostics
            if one.rule in chosen and (one.where, one.rule) not in ignored
        )


def ignored_places(
    claims: Iterable[Claim],
) -> Iterator[tuple[Location | None, str]]:
    """Yield the places of *claims*, each with a rule that the claim ignores."""
    for claim in claims:
        for rule in claim.ignore:
            for place in (claim.where, *(quote.where for quote in claim.quotes)):
                yield place, rule


def may_use(text: str) -> bool:
    """Return whether a sidecar with this *text* may use a claim of another file."""
    if USE.search(text):
        return True
    return ("?" in text or "\\" in text) and bool(DISGUISED_USE.search(text))


def _once(diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Leave out of *diagnostics* what each member of a circle says of all of them."""
    told = set()
    for one in diagnostics:
        if one.rule != "circular-use" or one.message not in told:
            told.add(one.message)
            yield one


def _unread(problem: Diagnostic) -> Sidecar:
    """Return the sidecar of which there is nothing but the reason."""
    from pelican_factcheck.sidecar.reader import LOST, Sidecar  # noqa: PLC0415 - see above

    return Sidecar((), (problem._replace(loss=LOST["file"]),))


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` follows links


def users_of(found: SidecarPaths, root: Path) -> list[Path]:
    """Return those of the sidecars that may use claims of others."""
    texts = ((path, read_file(path, root)) for path in found.by_stem.values())
    return [path for path, text in texts if isinstance(text, str) and may_use(text)]


def read_site_sources(settings: Settings, root: Path) -> Library:
    """Return the sources in the files that `FACTCHECK_SOURCES` names.

    The paths are relative to the content folder *root* and may lead out of it, since
    they stand in the site's own settings.

    Raises:
        SettingsError: where a file cannot be read.
    """
    from pelican_factcheck.sidecar.reader import Library  # noqa: PLC0415 - see above

    if not settings.sources:
        return Library()
    from pelican_factcheck.sidecar.libraries import (  # noqa: PLC0415 - many sites have none
        read_libraries,
        read_library_file,
    )

    texts, encodings = {}, {}
    for name in settings.sources:
        path = shown_path(root / name)
        read = read_library_file(path)
        if isinstance(read, Diagnostic):
            raise SettingsError(
                f"FACTCHECK_SOURCES: cannot read {path}: {read.message}"
            )
        texts[str(path)], encoding = read
        if encoding:
            encodings[str(path)] = encoding
    return read_libraries(texts, encodings)


def check_site_address(
    url: str, settings: Settings, where: Location | None = None
) -> Iterator[Diagnostic]:
    """Yield what is wrong with `SITEURL`, which stands at *where*; "" is a draft's."""
    if not url or not settings.data or COMPLETE.match(normal_address(url)):
        return
    message = f"`{shorten(url)}` is no complete address, so no data are published"
    host = url.strip("/")
    hint = "write `SITEURL` with `https://` and the name of the site"
    if "." in host.partition("/")[0] and ":" not in host:
        hint = f'write `SITEURL = "https://{shorten(host)}"`'
    yield Diagnostic("incomplete-siteurl", message, where, hint)


def second_sidecar(path: Path) -> Diagnostic:
    """Return the diagnostic for a `.yml` sidecar beside a `.yaml` one of the same stem."""
    message = f"`{path.name}` is not read, its `.yaml` twin is"
    hint = "join the two files and delete one"
    return Diagnostic("two-sidecars", message, top_of(shown_path(path)), hint)


def missing_article(path: Path, home: Path | None = None) -> Diagnostic:
    """Return the diagnostic for a sidecar that no article lies beside.

    *home* is the article in which its quotes stand.
    """
    message = f"there is no article beside `{path.name}`"
    if home:
        remedy = "`repair` moves it there"
        if not path.exists():
            remedy = f"save it as `{new_name(path, home).name}`"
        hint = f"its quotes stand in `{shown_path(home)}`; {remedy}"
        return Diagnostic("missing-article", message, top_of(shown_path(path)), hint)
    hint = "give it the name of its article, up to `.claims`"
    there = path.parent.iterdir() if path.parent.is_dir() else ()
    others = (one for one in there if not one.name.endswith(SUFFIXES))
    if near := closest(
        path.name.partition(".claims.")[0], [one.stem for one in others]
    ):
        hint = f"{hint}: `{near}{SUFFIXES[0]}`, if that is the one"
    return Diagnostic("missing-article", message, top_of(shown_path(path)), hint)


def unread_article(path: Path, complaints: Iterable[str] = ()) -> Diagnostic:
    """Return the diagnostic for a sidecar whose article was not read, with Pelican's reason."""
    shown = shown_path(path)
    name = path.name[: path.name.rindex(".claims.")]
    reason = next((said for said in complaints if f"{name}." in said), "")
    reason = reason.replace(f"{Path.cwd()}{os.sep}", "")
    hint = (
        "Pelican reads no such files, it lies outside the folders of articles and"
        " pages, or its status is `skip`"
    )
    return Diagnostic(
        "unread-article",
        f"the site does not read the article of `{shown.name}`",
        top_of(shown),
        f"Pelican says: {reason}" if reason else hint,
    )


def misnamed_sidecar(path: Path, name: str, home: Path | None = None) -> Diagnostic:
    """Return the diagnostic for a file whose *name* should be the other one.

    *home* is the article in which its quotes stand, where its name does not say.
    """
    message = f"`{path.name}` is not read: sidecars end in `{SUFFIXES[0]}`"
    hint = f"rename it `{name}`"
    if path.is_dir():
        message = f"`{path.name}` is a folder, and no sidecar"
        hint = "write the claims into a file of that name"
    elif home:
        target = shown_path(new_name(path, home))
        hint = f"its quotes stand in `{shown_path(home)}`; rename it `{target}`"
    elif name in SUFFIXES:
        hint = (
            f"give it the name of its article, as in `story{name}`, and put it beside that;"
            " claims without an article belong into the folder `FACTCHECK_CLAIMS`"
        )
    elif path.with_name(name).exists():
        hint = f"take what is missing into `{name}`, and delete this copy"
    return Diagnostic("misnamed-sidecar", message, top_of(shown_path(path)), hint)


SHORTEST = 12
"""Letters of a quote; shorter ones stand anywhere."""
LEAST = 0.5
"""The share of the quotes that an article must have."""


def find_home(claims: Sequence[Claim], articles: Mapping[Path, str]) -> Path | None:
    """Return the one of *articles*, by their letters, in which most quotes of *claims* stand.

    Only if there is one that has more of the quotes than any other, and at least half of
    them.
    """
    from pelican_factcheck.anchoring.document import letters_of  # noqa: PLC0415 - see above

    quotes = [letters_of(quote.exact) for claim in claims for quote in claim.sought]
    quotes = [quote for quote in quotes if len(quote) >= SHORTEST]
    if not quotes:
        return None
    counts = {
        path: sum(quote in text for quote in quotes) for path, text in articles.items()
    }
    ranked = sorted(counts, key=lambda path: -counts[path])
    best, second = ([counts[path] for path in ranked] + [0, 0])[:2]
    return ranked[0] if best > second and best >= LEAST * len(quotes) else None


def find_elsewhere(quotes: Iterable[str], root: Path) -> dict[str, list[Path]]:
    """Return the articles below *root* in which each of *quotes* stands word for word.

    By their letters; a quote of a few of them stands anywhere, and is not looked for.
    """
    from pelican_factcheck.anchoring.document import blanked, letters_of  # noqa: PLC0415 - see above

    sought = {quote: letters_of(quote) for quote in quotes}
    sought = {one: text for one, text in sought.items() if len(text) >= SHORTEST}
    # Most articles lack a word of it, which is seen without reading them letter by letter.
    words = {quote: max(WORD.findall(quote), key=len).lower() for quote in sought}
    found: dict[str, list[Path]] = {}
    for path in _articles_below(root) if sought else ():
        text = read_file(path, root)
        if isinstance(text, Diagnostic):
            continue
        lower = text.lower()
        likely = [quote for quote in sought if words[quote] in lower]
        letters = letters_of(blanked(str(path), text)) if likely else ""
        for quote in likely:
            if sought[quote] in letters:
                found.setdefault(quote, []).append(path)
    return found


WORD = re.compile(r"[^\W_]+")


def new_name(sidecar: Path, article: Path) -> Path:
    """Return the path that *sidecar* has beside *article*."""
    endings = (each for each in SUFFIXES if sidecar.name.endswith(each))
    suffix = next(endings, SUFFIXES[0])
    return article.with_name(f"{article.stem}{suffix}")


def _without_sidecar(paths: SidecarPaths, root: Path) -> Iterator[Path]:
    return (
        path for path in _articles_below(root) if stem_of(path) not in paths.by_stem
    )


def _articles_below(root: Path) -> Iterator[Path]:
    for folder, children, names in os.walk(root):
        children[:] = sorted(name for name in children if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix.lower() in ARTICLES:
                yield path


def _texts(articles: Iterable[Path], root: Path) -> Iterator[tuple[Path, str]]:
    """Yield the letters of each article that can be read."""
    from pelican_factcheck.anchoring.document import (  # noqa: PLC0415 - see above
        blanked,
        letters_of,
    )

    for path in articles:
        text = read_file(path, root)
        if not isinstance(text, Diagnostic):
            yield path, letters_of(blanked(str(path), text))
