"""`pelican-factcheck import`: claims of other programs as claims of a sidecar."""

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from textwrap import fill
from types import MappingProxyType
from typing import cast

from pelican_factcheck.authoring.additions import (
    Added,
    Elsewhere,
    Found,
    Ratings,
    Written,
    join_imports,
    place_claim,
    prepare_imports,
    write_setting,
)
from pelican_factcheck.authoring.dialogue import Dialogue
from pelican_factcheck.authoring.edits import Reader
from pelican_factcheck.authoring.imports import KINDS, NoKindError, read_records
from pelican_factcheck.authoring.intake import ImportedClaim, Unread
from pelican_factcheck.authoring.structured import Input
from pelican_factcheck.authoring.workspace import ArticleWithSidecar, Workspace
from pelican_factcheck.authoring.yamlstyle import ListStyle, set_claims
from pelican_factcheck.checking.reports import look_at, render_diff
from pelican_factcheck.cli.main import (
    UsageError,
    add_settings,
    existing,
    open_named_workspace,
    write_file,
)
from pelican_factcheck.cli.sources import add_allowed, make_fetcher, needing_extra
from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    count,
    one_line,
    shorten,
)
from pelican_factcheck.evidence.sourcetext import decode
from pelican_factcheck.sidecar.files import (
    find_conf,
    read_bytes,
    read_exactly,
    shown_path,
)
from pelican_factcheck.sidecar.identifiers import make_slug
from pelican_factcheck.sidecar.reader import read_sidecar
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Scale, name_verdicts

LARGEST = 20_000_000
"""Bytes of a file."""
ENDINGS = frozenset(
    ".json .jsonld .jsonl .ndjson .html .htm .xhtml .csv .tsv .md .markdown .txt".split()
)
"""Of files in a folder that may hold claims."""
EPILOG = """\
what is read: {kinds}.

The kind is told by the content; --from KIND decides it. Without --for ARTICLE the
claims become drafts in a file of `content/claims/` (FACTCHECK_CLAIMS). With it, those
that the article says get its own words as their quotes; the others become drafts.
The footnotes of an article of the site become claims of that article.

Nothing is written over. Without --write nothing is written: the diff goes to the
standard output, and what was repaired, left out or not read to the error output.
"""


def configure_import(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.formatter_class = RawDescriptionHelpFormatter
    kinds = ";\n".join(f"  {kind.name:<12} {kind.means}" for kind in KINDS)
    parser.epilog = EPILOG.format(kinds=f"\n{kinds}")
    parser.add_argument(
        "inputs", nargs="+", metavar="FILE|FOLDER|URL", help="what is to be imported"
    )
    add_settings(parser)
    parser.add_argument(
        "--for",
        dest="article",
        metavar="ARTICLE",
        help="the article that says the claims",
    )
    parser.add_argument(
        "--from",
        dest="kind",
        choices=[kind.name for kind in KINDS],
        default="",
        help="read the files as this kind",
    )
    add_allowed(parser)
    parser.add_argument("--write", action="store_true", help="write the sidecar")


def run_import(arguments: Namespace) -> int:
    """Import, and return 1 when something could not be read or written."""
    paths = existing([name for name in arguments.inputs if not _is_url(name)])
    articles = existing([arguments.article] if arguments.article else [])
    # What is imported may lie in a site that is left: the one here comes before it.
    own = articles or ([] if find_conf(Path.cwd()) else paths)
    workspace = open_named_workspace(arguments.settings, own)
    work = _Work(arguments, workspace)
    for path in paths:
        work.read_path(path)
    for url in filter(_is_url, arguments.inputs):
        work.read_url(url)
    if articles:
        work.add_to_article(articles[0])
    for path, claims in work.at_home.items():
        work.add_to_sheet(work.sheet(path), claims)
    if not articles and (work.claims or not work.at_home):
        work.add_to_folder(_stem(arguments.inputs[0]))
    return work.conclude()


def _is_url(name: str) -> bool:
    return name.casefold().startswith(("https://", "http://"))


def _stem(name: str) -> str:
    """Return the name of a new file for what is imported from *name*."""
    if _is_url(name):
        return make_slug(name.partition("://")[2]) or "imported"
    return make_slug(Path(name).stem or Path(name).absolute().name) or "imported"


@dataclass(slots=True)
class _Work:
    """What was read, and what became of it."""

    arguments: Namespace
    workspace: Workspace
    claims: list[ImportedClaim] = field(default_factory=list)
    at_home: dict[Path, list[ImportedClaim]] = field(default_factory=dict)
    """Claims that an article makes by its own footnotes, by its file."""
    unread: list[Unread] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)
    """Files of a folder in which there was nothing."""
    added: list[Added] = field(default_factory=list)
    is_told: bool = False
    """Whether it is said what was not read."""

    @property
    def dialogue(self) -> Dialogue:
        """Where messages go."""
        return Dialogue(sys.stdin, sys.stderr, look_at(sys.stderr))

    @property
    def scale(self) -> Scale:
        """The scale of the site."""
        return self.workspace.site.settings.verdicts

    def _say(self, line: str) -> None:
        """Print a line of messages, its further lines set in."""
        width = self.dialogue.width
        indent = " " * (4 + len(line) - len(line.lstrip()))
        self.dialogue.say(
            fill(
                line,
                width,
                subsequent_indent=indent,
                break_on_hyphens=False,
                break_long_words=False,
            )
        )

    # --- reading

    def read_path(self, path: Path) -> None:
        """Read a file, or the files of a folder."""
        if not path.is_dir():
            self._read_file(path, None)
            return
        files = sorted(path.rglob("*"))
        # The most complete of several files about the same claims comes first.
        for file in sorted(files, key=lambda file: file.name != "claims.json"):
            if _is_wanted(file, path):
                self._read_file(file, path)

    def _read_file(self, path: Path, folder: Path | None) -> None:
        data = read_bytes(path, folder, LARGEST)
        if isinstance(data, Diagnostic):
            self.unread.append(Unread(str(path), f"{data.message}; {data.hint}"))
            return
        self._read(
            data, Input(name=str(path), text="", path=path), is_sure=folder is None
        )

    def read_url(self, url: str) -> None:
        """Read what is at an address."""
        with needing_extra():
            fetcher = make_fetcher(self.arguments.allow_private, self._site())
        answer = fetcher.fetch(url)
        if answer.failure:
            self.unread.append(Unread(url, answer.failure))
            return
        given = Input(name=url, text="", address=answer.url)
        self._read(answer.data, given, content_type=answer.content_type)

    def _site(self) -> str:
        return str(self.workspace.site.pelican.settings.get("SITEURL") or "")

    def _read(
        self, data: bytes, given: Input, content_type: str = "", *, is_sure: bool = True
    ) -> None:
        decoded = decode(data, content_type)
        given.text, given.site = decoded.text, self._site()
        given.ratings = name_verdicts(self.scale)
        if "\x00" in decoded.text[:1000]:
            self._refuse(given, "it is no text", is_sure=is_sure)
            return
        try:
            kind, records = read_records(given, self.arguments.kind)
        except NoKindError as error:
            self._refuse(given, str(error), is_sure=is_sure)
            return
        if decoded.is_guess:
            self._say(f"{given.name}: not in UTF-8, read as {decoded.charset}")
        for repair in given.repairs:
            self._say(f"{given.name}: {repair.text}")
        claims = [one for one in records if isinstance(one, ImportedClaim)]
        if claims and kind == "footnotes" and self._is_home(given.path):
            self.at_home[cast("Path", given.path)] = claims
        else:
            self.claims += claims
        unread = [one for one in records if isinstance(one, Unread)]
        if (
            not is_sure
            and len(unread) == len(records) == 1
            and unread[0].place == given.name
        ):
            self.empty.append(given.name)
        else:
            self.unread += unread

    def _refuse(self, given: Input, reason: str, *, is_sure: bool) -> None:
        if is_sure:
            self.unread.append(Unread(given.name, reason))
        else:
            self.empty.append(given.name)

    def _is_home(self, path: Path | None) -> bool:
        """Return whether the footnotes in a file are those of an article of the site."""
        if path is None or self.arguments.article:
            return False
        return self.workspace.site.article_at(path) is not None

    # --- writing

    def sheet(self, source: Path) -> ArticleWithSidecar:
        """Return an article of the site with its sidecar."""
        return self.workspace.start(source)

    def add_to_article(self, source: Path) -> None:
        """Add the claims to the sidecar of an article."""
        self.add_to_sheet(self.sheet(source), self.claims)

    def add_to_sheet(
        self, sheet: ArticleWithSidecar, claims: Sequence[ImportedClaim]
    ) -> None:
        """Add *claims* to the sidecar of an article."""
        find = partial(place_claim, document=sheet.document, name=sheet.name)
        ratings = Ratings(self.scale)
        added = prepare_imports(
            sheet.text,
            claims,
            ratings,
            partial(self._reader, sheet.path),
            find,
            self._elsewhere(sheet.path, sheet.text),
        )
        left = self._join(sheet.path, sheet.text, added, ratings)
        for one in left:
            one.why, one.entry = f"{sheet.path} has no room for it", ()
        self._tell(sheet.path, ratings, added)

    def add_to_folder(self, stem: str) -> None:
        """Add the claims to a file of the folder for claims without an article."""
        store = self.workspace.site.settings.claims
        if not store:
            raise UsageError(
                "FACTCHECK_CLAIMS names no folder for claims without an article;"
                " name the article with --for ARTICLE"
            )
        folder = self.workspace.site.root / store
        path = shown_path(folder / f"{stem}.yaml")
        text = read_exactly(path) if path.exists() else ""
        ratings = Ratings(self.scale)
        added = prepare_imports(
            text,
            self.claims,
            ratings,
            partial(self._reader, path),
            lambda _: Found(None, "it has no article yet"),
            self._elsewhere(path, text, self._files_but(path)),
        )
        left, number = self._join(path, text, added, ratings), 1
        while left:
            number += 1
            further = shown_path(folder / f"{stem}-{number}.yaml")
            if not further.exists():
                left = self._join(further, "", left, ratings)
        self._tell(path, ratings, added)

    def _taken(self) -> set[str]:
        """Return the ids that are written in the site, and those just added."""
        usable = self.workspace.sidecars.usable
        return {*usable.ids(), *(one.id for one in self.added)}

    def _elsewhere(
        self, path: Path, text: str, files: Mapping[str, Written] = MappingProxyType({})
    ) -> Elsewhere:
        """Return what the site has beside the *text* of the file at *path*."""
        sidecars = self.workspace.sidecars
        there = sidecars.read(text, path).claims
        return Elsewhere(self._taken(), files, there, self._site(), sidecars.sources)

    def _files_but(self, path: Path) -> dict[str, Written]:
        """Return all files with claims but the one at *path*, by their names."""
        sidecars = self.workspace.sidecars
        files = (*sidecars.paths.by_stem.values(), *sidecars.paths.stored)
        texts = {shown_path(file): sidecars.usable.text(file) for file in files}
        texts.pop(path, "")
        return {
            str(file): Written(text, sidecars.read(text, file).claims)
            for file, text in texts.items()
            if isinstance(text, str)
        }

    def _reader(self, path: Path, scale: Scale) -> Reader:
        library = self.workspace.sidecars.library
        return partial(
            read_sidecar,
            path=str(path),
            scale=scale,
            library=library.sources,
            unread=library.broken,
        )

    def _join(
        self, path: Path, text: str, added: Sequence[Added], ratings: Ratings
    ) -> Sequence[Added]:
        """Write or show a file with the claims in it, and return those without room."""
        joined = join_imports(text, added, self._reader(path, ratings.extended))
        if joined.text is None:
            self._offer(path, [one for one in added if one.entry])
            return ()
        if joined.text != text:
            self._write(path, text, joined.text)
        return joined.left if len(joined.left) < len(added) or text else ()

    def _offer(self, path: Path, added: Sequence[Added]) -> None:
        """Print claims that a file cannot take, to be pasted."""
        terminal = look_at(sys.stdout)
        pasted = set_claims([one.entry for one in added], ListStyle())
        sys.stdout.write(f"{terminal.legible(pasted)}\n")
        sys.stdout.flush()
        for one in added:
            one.why = f"{path} cannot take it as it is; to be pasted there, it is above"
            one.entry = ()

    def _write(self, path: Path, before: str, text: str) -> None:
        if not self.arguments.write:
            sys.stdout.writelines(
                render_diff(before or None, text, str(path), look_at(sys.stdout))
            )
            sys.stdout.flush()
            return
        write_file(path, before or None, text, makes_folder=True)

    # --- telling

    def _tell(self, path: Path, ratings: Ratings, added: Sequence[Added]) -> None:
        """Say what became of each claim, and what the scale lacks."""
        self.added += added
        for one in added:
            for line in tell_outcome(one):
                self._say(line)
        if not self.is_told:
            self._tell_unread()
        for line in tell_routine(added):
            self._say(line)
        self._say(_total(path, added, write=self.arguments.write))
        if ratings.proposed:
            self._propose(ratings)

    def _tell_unread(self) -> None:
        self.is_told = True
        for unread in self.unread:
            self._say(f"{unread.place}: not read: {one_line(unread.reason)}")
        if self.empty:
            names = ", ".join(self.empty[:3]) + (", …" if len(self.empty) > 3 else "")  # noqa: PLR2004 - enough to see
            self._say(f"nothing in {count(len(self.empty), 'file')}: {names}")

    def _propose(self, ratings: Ratings) -> None:
        whole = self.scale is DEFAULT_SCALE or dict(self.scale) == dict(DEFAULT_SCALE)
        where = (
            "into the settings"
            if whole
            else "into FACTCHECK_VERDICTS, each where it belongs"
        )
        number = count(len(ratings.proposed), "rating")
        self.dialogue.say(
            f"\n{number} of these claims {'is' if len(ratings.proposed) == 1 else 'are'} not in"
            f" your scale. Paste this {where}, and look at `tone`; or add the word to the"
            " `aliases` of a verdict that you have:\n"
        )
        self.dialogue.told.write(f"{write_setting(ratings, whole=whole)}\n")

    def conclude(self) -> int:
        """Return the exit status."""
        lost = [one for one in self.added if not one.entry and not one.is_known]
        return int(bool(self.unread or lost))


def _is_wanted(path: Path, folder: Path) -> bool:
    """Return whether a file in a folder may hold claims; hidden ones do not."""
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return path.suffix.casefold() in ENDINGS and path.is_file() and not hidden


def _total(path: Path, added: Iterable[Added], *, write: bool) -> str:
    """Return the closing line."""
    written = [one for one in added if one.entry]
    if not written:
        return f"{path}: nothing added"
    drafts = sum(one.is_draft for one in written)
    of_them = (
        ", one of them as a draft" if drafts == 1 else f", {drafts} of them as drafts"
    )
    if drafts == len(written):
        of_them = ", as a draft" if drafts == 1 else ", all as drafts"
    pending = "" if write else " (not yet: that takes --write)"
    return f"{path}: {count(len(written), 'claim')} added{of_them if drafts else ''}{pending}"


def tell_outcome(one: Added) -> Iterator[str]:
    """Yield what became of a claim, and its repairs, a line each."""
    words = f"“{shorten(one.claim.claim)}”"
    if one.is_draft and one.entry:
        words += f" is a draft: {one.why}"
    elif not one.entry:
        words += f" left out: {one.why}"
    yield f"{one.claim.place}: {one_line(words)}"
    for repair in one.claim.repairs:
        if not (repair.routine or one.is_known):
            yield f"  {one_line(repair.text)}"


def tell_routine(added: Iterable[Added]) -> Iterator[str]:
    """Yield what was done to many claims in the same way, counted."""
    found = [repair for one in added for repair in one.claim.repairs if repair.routine]
    kinds = Counter(repair.kind for repair in found)
    for kind, words in ROUTINE.items():
        if kinds[kind]:
            yield f"{count(kinds[kind], words[0])} {words[1]}"
    others = Counter(repair.text for repair in found if repair.kind not in ROUTINE)
    for text, number in others.most_common():
        yield one_line(f"{text} ({number})")


ROUTINE: Mapping[str, tuple[str, str]] = {
    "time": ("date", "read without the time of the day"),
    "scale": ("number", "of a rating left to your scale"),
}
