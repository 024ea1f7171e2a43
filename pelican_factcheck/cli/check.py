"""`pelican-factcheck check`."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pelican_factcheck.cli.common import (
    UsageError,
    add_settings,
    existing,
    open_named_site,
    today,
)
from pelican_factcheck.cli.reporting import (
    add_report_options,
    judge_report,
    report,
)

if TYPE_CHECKING:
    from pelican_factcheck.plugin.site import OpenSite


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a sidecar, an article, or a folder of them (default: the whole site);"
        " - for a text on the standard input",
    )
    add_settings(parser)
    add_report_options(parser, "full")
    parser.add_argument(
        "--stdin-filename",
        metavar="PATH",
        help="the sidecar or article that the text on the standard input is to be",
    )
    parser.add_argument(
        "--since",
        metavar="REV",
        help="only claims whose sidecar or article changed since this commit",
    )
    parser.add_argument(
        "--strict", action="store_true", help="let warnings count as findings"
    )
    parser.add_argument(
        "--select",
        action="extend",
        type=_names,
        metavar="RULES",
        help="tell of these rules only; `default` and `all` stand for many",
    )
    parser.add_argument(
        "--ignore",
        action="extend",
        type=_names,
        metavar="RULES",
        help="do not tell of these rules",
    )


def run(arguments: Namespace) -> int:
    """Check, print the findings, and return the exit status: 1 when there are any."""
    judge_report(arguments)
    paths, buffers = _read_input(arguments)
    site = open_named_site(arguments.settings, paths)
    from pelican_factcheck.authoring.repairs import add_edits  # noqa: PLC0415 - nothing to check without a site
    from pelican_factcheck.checking.check import check_site, nothing_changed  # noqa: PLC0415 - as above
    from pelican_factcheck.checking.terminal import progress  # noqa: PLC0415 - as above
    from pelican_factcheck.diagnostics.selection import UnknownRuleError, choose_rules  # noqa: PLC0415 - as above
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - as above

    ours = site.settings
    if arguments.since is not None:
        changed = _changed(site, arguments.since, paths)
        if not changed:
            return report(arguments, nothing_changed(), strict=arguments.strict)
        paths = changed
    try:
        outcome = check_site(
            site,
            paths,
            rules=choose_rules(
                arguments.select or ours.select, arguments.ignore or ours.ignore
            ),
            today=today(),
            watch=progress(),
            remedy=add_edits if arguments.format in ("json", "sarif") else None,
            buffers=buffers,
        )
    except (UnknownRuleError, SettingsError) as error:
        raise UsageError(str(error)) from error
    return report(arguments, outcome, strict=arguments.strict)


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",") if name.strip()]


def _read_input(arguments: Namespace) -> tuple[list[Path], Mapping[Path, str]]:
    """Return the paths that are meant, and the text that stands for one of them."""
    if "-" not in arguments.paths and not arguments.stdin_filename:
        return existing(arguments.paths), {}
    if arguments.paths not in ([], ["-"]) or arguments.since is not None:
        raise UsageError("a text on the standard input is judged by itself")
    if not arguments.stdin_filename:
        hint = "name the file that it is to be with --stdin-filename PATH"
        raise UsageError(f"the standard input has no name; {hint}")
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reason = f"the byte 0x{error.object[error.start]:02x} is not UTF-8"
        raise UsageError(f"the standard input is no text: {reason}") from error
    path = Path(arguments.stdin_filename)
    from pelican_factcheck.plugin.site import can_buffer  # noqa: PLC0415 - few runs have an input

    if not can_buffer(path):
        raise UsageError(
            "only articles in Markdown and HTML can be judged before they are saved,"
            f" and {path} is neither"
        )
    return [path], {path.absolute(): text}


def _changed(site: "OpenSite", revision: str, paths: Sequence[Path]) -> list[Path]:
    """Return what has changed since *revision*, of *paths* where there are any.

    Where the settings or the sources have changed, that is everything.
    """
    from pelican_factcheck.checking.revisions import RevisionError, changed_since  # noqa: PLC0415 - few runs ask git

    try:
        changed = changed_since(revision, site.conf.absolute().parent)
    except RevisionError as error:
        raise UsageError(str(error)) from error
    shared = {site.conf.resolve()}
    shared |= {(site.root / name).resolve() for name in site.settings.sources}
    if not shared.isdisjoint(path.resolve() for path in changed):
        return list(paths) or [site.root]
    wanted = [path.absolute() for path in paths]
    return [
        path
        for path in changed
        if not wanted or any(path.is_relative_to(each) for each in wanted)
    ]
