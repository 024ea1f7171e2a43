"""`pelican-factcheck sources` and `impact`: what checks rest on, and whether it stands."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pelican_factcheck.cli.main import (
    FORMATS,
    UsageError,
    add_paths,
    add_settings,
    existing,
    find_named_conf,
    look,
    open_named_site,
    today,
)

if TYPE_CHECKING:
    from pelican_factcheck.evidence.examination import Fetches
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
    parser.add_argument(
        "--allow-private",
        action="append",
        default=[],
        metavar="HOST",
        help="ask this host though it is a machine of a private network",
    )
    parser.add_argument("--format", choices=FORMATS, default="full")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto")


def run_sources(arguments: Namespace) -> int:
    """Read the lock, or the sources, and return 1 when there is an error."""
    paths = existing(arguments.paths)
    sidecars, site_url = _open(arguments.settings, paths)
    from pelican_factcheck.checking.sources import REPORTS, list_sources  # noqa: PLC0415 - nothing to list without a site
    from pelican_factcheck.evidence.sitelock import open_lock  # noqa: PLC0415 - as above

    day = today()
    lock = open_lock(sidecars.root)
    if arguments.check:
        lock = _check(arguments, sidecars, lock, site_url, day)
    outcome = list_sources(sidecars, lock, rules=sidecars.settings.rules, today=day)
    terminal = look(arguments.color)
    print(terminal.legible(REPORTS[arguments.format](outcome, terminal)))  # noqa: T201 - a command speaks
    return int(outcome.failed)


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
    from pelican_factcheck.checking.impact import (  # noqa: PLC0415 - needs a site
        REPORTS,
        UnknownSubjectError,
        find_impact,
    )

    try:
        found = find_impact(
            sidecars,
            arguments.subject.strip(),
            partial(_published, arguments.settings),
        )
    except UnknownSubjectError as error:
        raise UsageError(str(error)) from error
    terminal = look(arguments.color)
    print(terminal.legible(REPORTS[arguments.format](found, terminal)))  # noqa: T201 - a command speaks
    return int(any(impact.fails for impact in found))


def _published(settings: str, stems: Collection[str]) -> Collection[str]:
    """Return those of the articles with these *stems* that are no drafts."""
    from pelican_factcheck.sidecar.discovery import stem_of  # noqa: PLC0415 - slow to load

    articles = open_named_site(settings).read_articles(stems)
    return {stem_of(one.source) for one in articles if not one.is_draft}


def _open(settings: str, paths: list[Path]) -> "tuple[Sidecars, str]":
    """The sidecars of the site, and the site's address. No article is read."""
    conf = find_named_conf(settings)
    if conf is None:
        raise UsageError(
            "there is no pelicanconf.py here or above; name it with --settings FILE"
        )
    from pelican_factcheck.checking.check import narrow  # noqa: PLC0415 - slow to load
    from pelican_factcheck.plugin.site import read_conf, read_sidecars  # noqa: PLC0415 - as above
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - as above

    try:
        site = read_conf(conf)
        sidecars = read_sidecars(site)
        found, everywhere = narrow(sidecars.paths, paths), sidecars.paths
        sidecars = replace(sidecars, paths=found, everywhere=everywhere)
        return sidecars, str(site.get("SITEURL", ""))
    except SettingsError as error:
        raise UsageError(str(error)) from error


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
    try:
        from pelican_factcheck.evidence.examination import Plan, check_sources  # noqa: PLC0415 - needs the extra

        plan = Plan(
            today=day,
            fetcher=lambda: make_fetcher(arguments.allow_private, site_url),
            since=arguments.since,
            keep=arguments.keep,
            force=arguments.force,
            whole=not arguments.paths and arguments.since is None,
        )
        return check_sources(sidecars, lock, plan, _progress)
    except ModuleNotFoundError as error:
        raise UsageError(f"`{error.name}` is not installed: {EXTRA}") from error


def make_fetcher(allowed: Iterable[str], site_url: str) -> "Fetches":
    """Return what fetches sources; needs the extra `sources`."""
    from pelican_factcheck.evidence.fetching import Fetcher  # noqa: PLC0415 - needs the extra

    return Fetcher(frozenset(allowed), site_url)


def _progress(names: Iterable[str]) -> Iterable[str]:
    from pelican_factcheck.checking.terminal import progress  # noqa: PLC0415 - only where sources are read

    return progress(least=2)(names)


def _days(text: str) -> int:
    """Read `30d` or `30`."""
    found = re.fullmatch(r"(\d{1,5})d?", text)
    if not found:
        raise ArgumentTypeError(f"{text!r} is no number of days, such as 30d")
    return int(found[1])
