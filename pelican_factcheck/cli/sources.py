"""`pelican-factcheck sources`, `impact` and `cite`: what checks rest on, and its entries."""

import re
import sys
from argparse import (
    ArgumentParser,
    ArgumentTypeError,
    Namespace,
    RawDescriptionHelpFormatter,
)
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pelican_factcheck.authoring.yamlstyle import Entry, add_sources
from pelican_factcheck.checking.reports import look_at, progress, render_diff
from pelican_factcheck.checking.sitewide import key_stem
from pelican_factcheck.cli.main import (
    FORMATS,
    UsageError,
    add_list,
    add_paths,
    add_settings,
    existing,
    find_named_conf,
    look,
    open_named_site,
    today,
    write_file,
)
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, count, one_line
from pelican_factcheck.sidecar.claims import Source
from pelican_factcheck.sidecar.files import (
    read_bytes,
    read_exactly,
    read_file,
)
from pelican_factcheck.sidecar.identifiers import (
    FreeNames,
    page_of,
    read_address,
    read_doi,
    read_isbn,
)
from pelican_factcheck.sidecar.reader import read_library

if TYPE_CHECKING:
    from pelican_factcheck.authoring.citing import Description
    from pelican_factcheck.evidence.examination import Fetches
    from pelican_factcheck.evidence.fetching import Fetcher
    from pelican_factcheck.evidence.lock import Lock
    from pelican_factcheck.publishing.sidecars import Sidecars

EXTRA = "pip install 'pelican-factcheck[sources]'"
DESCRIPTION = """\
Without options nothing is asked of any server: the lock, factcheck.lock.yaml beside
the articles, says what was found before. With --check every source is read again and
the lock is brought up to date; keep it in version control with the sidecars.
"""


def configure_sources(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = DESCRIPTION
    add_paths(parser)
    parser.add_argument(
        "--check", action="store_true", help="read the sources again, over the network"
    )
    parser.add_argument(
        "--since",
        type=_days,
        metavar="DAYS",
        help="only sources last read so long ago (`30d`), and those never read",
    )
    parser.add_argument(
        "--keep", action="store_true", help="keep a copy of each source in `evidence/`"
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="note today as the day of reading even where nothing has changed",
    )
    add_allowed(parser)
    parser.add_argument("--format", choices=FORMATS, default="full")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto")


def run_sources(arguments: Namespace) -> int:
    """Read the lock, or the sources, and return 1 when there is an error."""
    if not arguments.check:
        _refuse_idle(arguments)
    paths = existing(arguments.paths)
    sidecars, site_url = _open(arguments.settings, paths)
    from pelican_factcheck.checking.sources import REPORTS, list_sources  # noqa: PLC0415 - nothing to list without a site
    from pelican_factcheck.evidence.citations import open_lock  # noqa: PLC0415 - as above

    day = today()
    lock = open_lock(sidecars.root)
    if arguments.check:
        lock = _check(arguments, sidecars, lock, site_url, day)
    outcome = list_sources(sidecars, lock, rules=sidecars.settings.rules, today=day)
    terminal = look(arguments.color)
    print(terminal.legible(REPORTS[arguments.format](outcome, terminal)))  # noqa: T201 - a command speaks
    return int(outcome.failed)


def _refuse_idle(arguments: Namespace) -> None:
    """Refuse options that are about reading where nothing is read.

    Raises:
        UsageError: where there is one.
    """
    given = {
        "--since": arguments.since is not None,
        "--keep": arguments.keep,
        "--force": arguments.force,
        "--allow-private": arguments.allow_private,
    }
    if option := next(filter(given.get, given), ""):
        raise UsageError(f"{option} belongs to --check; without it nothing is read")


def configure_impact(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "subject",
        metavar="SOURCE|URL|CLAIM",
        help="the key of a source, its address, DOI or ISBN; or the id of a claim,"
        " FILE#ID where several files have it",
    )
    add_settings(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto")


def run_impact(arguments: Namespace) -> int:
    """Say what rests on a source or a claim; return 1 when a verdict has nothing else."""
    sidecars, _ = _open(arguments.settings, [])
    from pelican_factcheck.checking.sources import IMPACT_REPORTS, find_impact  # noqa: PLC0415 - needs a site

    found = find_impact(
        sidecars, arguments.subject.strip(), partial(_published, arguments.settings)
    )
    terminal = look(arguments.color)
    print(terminal.legible(IMPACT_REPORTS[arguments.format](found, terminal)))  # noqa: T201 - a command speaks
    return int(any(impact.fails for impact in found))


def _published(settings: str, stems: Collection[str]) -> Collection[str]:
    """Return those of the articles with these *stems* that are no drafts."""
    from pelican_factcheck.sidecar.files import stem_of  # noqa: PLC0415 - slow to load

    articles = open_named_site(settings).read_articles(stems)
    return {stem_of(one.source) for one in articles if not one.is_draft}


def _open(settings: str, paths: list[Path]) -> "tuple[Sidecars, str]":
    """The sidecars of the site, and the site's address. No article is read."""
    conf = find_named_conf(settings, paths)
    if conf is None:
        raise UsageError(
            "there is no pelicanconf.py here or above; name it with --settings FILE"
        )
    from pelican_factcheck.checking.check import narrow  # noqa: PLC0415 - slow to load
    from pelican_factcheck.plugin.site import read_conf, read_sidecars  # noqa: PLC0415 - as above

    site = read_conf(conf)
    sidecars = read_sidecars(site)
    found, everywhere = narrow(sidecars.paths, paths), sidecars.paths
    sidecars = replace(sidecars, paths=found, everywhere=everywhere)
    return sidecars, str(site.get("SITEURL", ""))


def _check(
    arguments: Namespace, sidecars: "Sidecars", lock: "Lock", site_url: str, day: date
) -> "Lock":
    """Read the sources again, write the lock, and return it.

    Raises:
        UsageError: when the lock is damaged or what is needed is not installed.
    """
    if lock.diagnostics:
        first = lock.diagnostics[0]
        line = first.where.line if first.where else 1
        raise UsageError(
            f"the lock has a fault in line {line}, and to write it anew would lose what"
            f" stands there: {first.message}; {first.hint}"
        )
    with needing_extra():
        from pelican_factcheck.evidence.examination import Plan, check_sources  # noqa: PLC0415 - needs the extra

        plan = Plan(
            today=day,
            fetcher=lambda: make_fetcher(arguments.allow_private, site_url),
            since=arguments.since,
            keep=arguments.keep,
            force=arguments.force,
            whole=not arguments.paths and arguments.since is None,
        )
        return check_sources(sidecars, lock, plan, progress(least=2))


def add_allowed(parser: ArgumentParser) -> None:
    """Add the argument that names the private hosts which may be asked."""
    purpose = "ask this host though it is a machine of a private network"
    add_list(parser, "--allow-private", "HOST", purpose)


@contextmanager
def needing_extra() -> Iterator[None]:
    """Say what to install where a library of the extra `sources` is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise UsageError(f"`{error.name}` is not installed: {EXTRA}") from error


def make_fetcher(allowed: Iterable[str], site_url: str) -> "Fetches":
    """Return what fetches sources; needs the extra `sources`."""
    from pelican_factcheck.evidence.fetching import Fetcher  # noqa: PLC0415 - needs the extra

    return Fetcher(frozenset(allowed), site_url)


def _days(text: str) -> int:
    """Read `30d` or `30`."""
    found = re.fullmatch(r"(\d{1,5})d?", text)
    if not found:
        raise ArgumentTypeError(f"{text!r} is no number of days, such as 30d")
    return int(found[1])


# --- the entry of a source ---------------------------------------------------------

LARGEST = 50_000_000
"""Bytes of a file."""
BOOK = re.compile(
    r"(?:isbn[:\s]*)?((?:97[89][\s-]?)?[\d\s-]{9,13}[\dx])", re.IGNORECASE
)
NO_YAML = (".bib", ".json")
EPILOG = """\
An address is read over the network, once, as `sources --check` reads it; a DOI is
asked of its registry, an ISBN of Open Library. A file is read where it lies: a saved
page, PDF, Word, OpenDocument, EPUB.

What nobody states is left out, and said in a comment; `# look:` marks what wants to
be compared with the source. No author is guessed.

The entry goes to the standard output, set so that it can be appended to a file of
sources. With --to it is put there, behind the others: the difference is shown, and
written when you say so, or with --write.
"""


def configure_cite(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.epilog = EPILOG
    parser.add_argument("sources", nargs="+", metavar="URL|DOI|ISBN|FILE")
    add_settings(parser)
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help="the file of sources to add it to"
    )
    parser.add_argument(
        "--write", action="store_true", help="write that file without asking"
    )
    add_allowed(parser)


def run_cite(arguments: Namespace) -> int:
    """Write the entries, and return 1 when one could not be had or added."""
    if arguments.write and not arguments.to:
        raise UsageError("--write belongs to --to FILE")
    if arguments.to and arguments.to.name.casefold().endswith(NO_YAML):
        raise UsageError(
            f"{arguments.to} is not YAML; import the source where that file is made"
        )
    site = _read_site(arguments.settings, [arguments.to] if arguments.to else [])
    before = _read_target(arguments.to)
    known, problems = read_library(before, str(arguments.to or ""), site.sources)
    if arguments.to and any(one.level == "error" for one in problems):
        raise UsageError(f"{arguments.to} has mistakes; put these right first")
    work = _Work(arguments, site.url, {**site.sources, **known})
    with needing_extra():
        for name in arguments.sources:
            work.take(name)
    if arguments.to:
        work.add(arguments.to, before)
    else:
        work.show()
    return int(work.failed)


@dataclass(frozen=True, slots=True)
class _Site:
    """The site of the file of sources, or the one here or above, if there is one."""

    url: str = ""
    sources: Mapping[str, Source] = field(default_factory=dict)


def _read_site(settings: str, paths: list[Path]) -> _Site:
    """Read the site's address and its sources, whose keys are taken."""
    conf = find_named_conf(settings, paths)
    if conf is None:
        return _Site()
    from pelican_factcheck.plugin.site import read_conf  # noqa: PLC0415 - not every desk has a site here
    from pelican_factcheck.publishing.sidecars import read_site_sources  # noqa: PLC0415 - as above
    from pelican_factcheck.settings import read_settings  # noqa: PLC0415 - as above

    site = read_conf(conf)
    library = read_site_sources(read_settings(site), Path(site["PATH"]))
    return _Site(str(site.get("SITEURL") or ""), library.sources)


def _read_target(path: Path | None) -> str:
    """Return what the file says to which entries are to be added; "" for a new one."""
    if path is None or not path.exists():
        return ""
    text = read_file(path, None)
    if isinstance(text, Diagnostic):
        raise UsageError(f"{path} cannot be read: {text.message}")
    return read_exactly(path)


@dataclass
class _Work:
    """What was asked for, and what became of it."""

    arguments: Namespace
    site_url: str
    known: dict[str, Source]
    """The sources there are, by key."""
    entries: list[Entry] = field(default_factory=list)
    failed: bool = False

    def take(self, name: str) -> None:
        """Describe one source; say why that is not possible."""
        from pelican_factcheck.authoring.citing import CiteError  # noqa: PLC0415 - needs the extra

        try:
            found = self._describe(name)
        except CiteError as error:
            self._fail(f"{name}: {error}")
            return
        source = found.reference.source()
        if source is None:
            self._fail(f"{name}: it has neither a title nor an address")
            return
        if double := next(self._doubles(source), ""):
            self._fail(f"{name}: it is among the sources already; cite `{double}`")
            return
        key = FreeNames(self.known).take(key_stem(source.title, source.url))
        self.known[key] = source
        is_read = "://" in name and not read_doi(name).value
        accessed = today().isoformat() if is_read else ""
        self.entries.append(found.entry(key, accessed))

    def _fail(self, message: str) -> None:
        self.failed = True
        print(f"pelican-factcheck: {one_line(message)}", file=sys.stderr)  # noqa: T201 - a command speaks

    def _doubles(self, source: Source) -> Iterator[str]:
        """The keys under which the same source is known."""
        for key, other in self.known.items():
            if (
                (source.url and other.url and page_of(source.url) == page_of(other.url))
                or (source.isbn and source.isbn == other.isbn)
                or (source.doi and source.doi.casefold() == other.doi.casefold())
            ):
                yield key

    def _describe(self, name: str) -> "Description":
        """Return what a source says of itself, or its registry says.

        Raises:
            CiteError: when nothing can be had.
            UsageError: when it is none of the four kinds.
        """
        from pelican_factcheck.authoring.citing import (  # noqa: PLC0415 - as above
            CiteError,
            describe_bytes,
            describe_doi,
            describe_isbn,
        )

        if doi := read_doi(name).value:
            return describe_doi(doi, self._fetcher(registry=True).fetch)
        book = BOOK.fullmatch(name.strip())
        if book and not Path(name).exists():
            isbn = read_isbn(book[1])
            if not isbn.value:
                raise UsageError(isbn.remark)
            return describe_isbn(isbn.value, self._fetcher(registry=True).fetch)
        if "://" in name:
            try:
                address = read_address(name)
            except ValueError as error:
                raise UsageError(f"{name}: {error}") from error
            answer = self._fetcher().fetch(address)
            if answer.failure:
                raise CiteError(f"it was not read: {_reason(answer.failure)}")
            return describe_bytes(answer.data, answer.content_type, "", answer.url)
        (path,) = existing([name])
        data = read_bytes(path, None, LARGEST)
        if isinstance(data, Diagnostic):
            raise CiteError(f"{data.message}; {data.hint}")
        return describe_bytes(data, "", str(path))

    def _fetcher(self, *, registry: bool = False) -> "Fetcher":
        """Return what asks servers; needs the extra `sources`."""
        from pelican_factcheck.authoring.citing import CSL  # noqa: PLC0415 - needs the extra
        from pelican_factcheck.evidence.fetching import ACCEPT, Fetcher  # noqa: PLC0415 - as above

        return Fetcher(
            frozenset(self.arguments.allow_private),
            self.site_url,
            accept=f"{CSL}, application/json;q=0.5" if registry else ACCEPT,
            asks_robots=not registry,
        )

    # --- writing

    def show(self) -> None:
        """Print the entries as they would stand in a file of sources."""
        terminal = look()
        for entry in self.entries:
            text = "\n".join(f"  {line}" for line in entry)
            print(terminal.legible(text))  # noqa: T201 - a command speaks

    def add(self, path: Path, before: str) -> None:
        """Put the entries into a file, once that is agreed to."""
        if not self.entries:
            return
        after = add_sources(before, self.entries)
        if after is None or not _holds(before, after, len(self.entries)):
            self._fail(f"{path} cannot take them as it is; to be pasted there")
            self.show()
            return
        if not self._agreed(path, before, after):
            self.failed = True
            return
        write_file(path, before if path.exists() else None, after)
        added = count(len(self.entries), "source")
        print(f"{path}: {added} added.", file=sys.stderr)  # noqa: T201 - a command speaks

    def _agreed(self, path: Path, before: str, after: str) -> bool:
        """Show the difference, and ask where there is somebody to answer."""
        diff = list(
            render_diff(
                before if path.exists() else None, after, str(path), look_at(sys.stdout)
            )
        )
        if sys.stdin.isatty() and sys.stderr.isatty() and not self.arguments.write:
            from pelican_factcheck.authoring.dialogue import Dialogue  # noqa: PLC0415 - slow to load

            dialogue = Dialogue(sys.stdin, sys.stderr, look_at(sys.stderr))
            return dialogue.agrees("".join(diff))
        sys.stdout.writelines(diff)
        sys.stdout.flush()
        if not self.arguments.write:
            pending = f"{path}: nothing is written yet: that takes --write"
            print(pending, file=sys.stderr)  # noqa: T201 - a command speaks
        return bool(self.arguments.write)


def _reason(failure: str) -> str:
    """Say a failure of a fetch, which may be a mere number."""
    return f"the server answers {failure}" if failure.isdecimal() else failure


def _holds(before: str, after: str, number: int) -> bool:
    """Whether a file has the sources it had, and so many more, and no new mistake."""
    old, wrong = read_library(before, "")
    new, still = read_library(after, "")
    kept = all(new.get(key) == source for key, source in old.items())
    return kept and len(new) == len(old) + number and len(still) == len(wrong)
