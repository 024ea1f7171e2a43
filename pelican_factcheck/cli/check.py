"""`pelican-factcheck check`, `audit` and `lsp`, and what they know: `explain`, `schema`."""

import json
import logging
import os
import subprocess
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from pelican_factcheck.checking.reports import make_report_schema, progress
from pelican_factcheck.cli.main import (
    UsageError,
    add_paths,
    add_report_options,
    add_settings,
    existing,
    find_named_conf,
    judge_report,
    open_named_site,
    report,
    say,
    today,
)
from pelican_factcheck.diagnostics.diagnostic import (
    to_list,
    to_markdown,
    to_page,
    to_text,
    unknown_rule,
)
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.sidecar.files import CLAIMS_FOLDER, SUFFIXES

if TYPE_CHECKING:
    from pelican_factcheck.checking.check import Remedy
    from pelican_factcheck.plugin.site import OpenSite
    from pelican_factcheck.sidecar.claims import Source
    from pelican_factcheck.sidecar.verdicts import Scale


def configure_check(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_paths(parser, "; - for a text on the standard input")
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


def run_check(arguments: Namespace) -> int:
    """Check, print the findings, and return the exit status: 1 when there are any."""
    judge_report(arguments)
    paths, buffers = _read_input(arguments)
    site = open_named_site(arguments.settings, paths)
    from pelican_factcheck.checking.check import check_site, nothing_changed  # noqa: PLC0415 - nothing to check without a site
    from pelican_factcheck.diagnostics.diagnostic import choose_rules  # noqa: PLC0415 - as above

    ours = site.settings
    if arguments.since is not None:
        changed = _changed(site, arguments.since, paths)
        if not changed:
            return report(arguments, nothing_changed(), strict=arguments.strict)
        paths = changed
    outcome = check_site(
        site,
        paths,
        rules=choose_rules(
            arguments.select or ours.select, arguments.ignore or ours.ignore
        ),
        today=today(),
        watch=progress(),
        remedy=_remedy(arguments.format),
        buffers=buffers,
    )
    if arguments.since is not None and not (outcome.sidecars or outcome.diagnostics):
        # Files without claims may have, such as those of a cache.
        outcome = nothing_changed()
    return report(arguments, outcome, strict=arguments.strict)


def _remedy(form: str) -> "Remedy | None":
    """Return what adds the edits of remedies, for the forms that show them."""
    if form not in ("json", "sarif"):
        return None
    from pelican_factcheck.authoring.repairs import add_edits  # noqa: PLC0415 - slow to load

    return add_edits


def _names(listed: str) -> list[str]:
    names = [name.strip() for name in listed.split(",") if name.strip()]
    if not names:
        raise ArgumentTypeError("it names no rule")
    return names


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
            "only articles in Markdown, reStructuredText and HTML can be judged before"
            f" they are saved, and {path} is none"
        )
    return [path], {path.absolute(): text}


def _changed(site: "OpenSite", revision: str, paths: Sequence[Path]) -> list[Path]:
    """Return what has changed since *revision*, of *paths* where there are any.

    Where the settings or the sources have changed, that is everything. Where a sidecar
    has, the sidecars that use claims of others are looked at, too.
    """
    changed = changed_since(revision, site.conf.absolute().parent)
    shared = {site.conf.resolve()}
    shared |= {(site.root / name).resolve() for name in site.settings.sources}
    if not shared.isdisjoint(path.resolve() for path in changed):
        return list(paths) or [site.root]
    wanted = [path.absolute() for path in paths]
    found = site.find_sidecars()
    if any(path.name.endswith(SUFFIXES) or path in found.stored for path in changed):
        from pelican_factcheck.publishing.sidecars import users_of  # noqa: PLC0415 - as above

        changed += users_of(found, site.root)
    return [
        path
        for path in dict.fromkeys(changed)
        if not wanted or any(path.is_relative_to(each) for each in wanted)
    ]


def configure_audit(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "output", type=Path, metavar="OUTPUT", help="the folder of the built site"
    )
    parser.add_argument(
        "--url",
        default="",
        metavar="SITEURL",
        help="the address of the site, by which its absolute links are known",
    )
    parser.add_argument(
        "--content",
        type=Path,
        metavar="FOLDER",
        help="the folder with the sidecars, to hold their claims against the pages",
    )
    parser.add_argument(
        "--claims",
        default=CLAIMS_FOLDER,
        metavar="FOLDER",
        help="the folder in it with claims without an article (default: claims)",
    )
    add_report_options(parser, "concise")


def run_audit(arguments: Namespace) -> int:
    """Audit, print the findings, and return the exit status: 1 when there are any."""
    judge_report(arguments)
    for folder in (arguments.output, arguments.content):
        if folder and not folder.is_dir():
            raise UsageError(f"there is no folder {folder}")
    from pelican_factcheck.checking.audit import audit  # noqa: PLC0415 - its parser takes a while to load
    from pelican_factcheck.checking.check import Outcome  # noqa: PLC0415 - as above

    found = audit(
        arguments.output,
        url=arguments.url,
        content=arguments.content,
        store=arguments.claims,
    )
    outcome = Outcome(
        diagnostics=found, sidecars=0, articles=0, claims=0, found=0, subject="site"
    )
    return report(arguments, outcome, strict=True)


EMPTY = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
"""The tree without a file, which every repository knows."""


class RevisionError(UsageError):
    """Git cannot say what has changed; the text is its reason."""


def changed_since(revision: str, folder: Path) -> list[Path]:
    """Return the absolute paths of files that differ from *revision*.

    Of the repository that *folder* lies in: changed, added, deleted, renamed under
    both names, and those that git does not know yet. `HEAD` of a repository
    without a commit is the empty tree.

    Raises:
        RevisionError: when there is no git, no repository or no such commit.
    """
    top = Path(_git(folder, "rev-parse", "--show-toplevel").rstrip("\n"))
    if revision == "HEAD" and not _has_commits(folder):
        revision = EMPTY
    known = _git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", revision)
    listed = _git(top, "diff", "--name-only", "--no-renames", "-z", known.strip(), "--")
    new = _git(top, "ls-files", "--others", "--exclude-standard", "-z")
    return [top / name for name in f"{listed}{new}".split("\0") if name]


def _has_commits(folder: Path) -> bool:
    try:
        _git(folder, "rev-parse", "--verify", "--quiet", "HEAD")
    except RevisionError:
        return False
    return True


def _git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603 - no shell, and revisions cannot be options
    except FileNotFoundError as error:
        raise RevisionError("--since asks git, which is not installed") from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().split("\n")[0]
        reason = said or f"there is no commit `{arguments[-1]}`"
        raise RevisionError(f"--since: {reason}") from error
    return done.stdout.decode(errors="surrogateescape")


# --- while typing -----------------------------------------------------------------

LSP_EXTRA = "pip install 'pelican-factcheck[lsp]'"
LSP_DESCRIPTION = """\
An editor starts this command and speaks with it over the standard streams. The page
"In your editor" of the manual has the lines for VS Code, Neovim, Helix and Emacs.
"""


def configure_lsp(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = LSP_DESCRIPTION
    add_settings(parser)
    parser.add_argument(
        "--stdio",
        action="store_true",
        help="use the standard streams, which is done anyway; some editors say so",
    )


def run_lsp(arguments: Namespace) -> int:
    """Serve an editor, and return the exit status: 1 if it is gone without a word."""
    named = find_named_conf(arguments.settings) if arguments.settings else None
    settings = named.absolute() if named else None
    if sys.stdin.isatty():
        raise UsageError("an editor has to start this command; see `lsp --help`")
    try:
        from pelican_factcheck.editor.server import serve  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise UsageError(f"the language server needs pygls 2: {LSP_EXTRA}") from error
    # The warnings of Pelican and its plugins are the business of a build.
    for name in ("pelican_factcheck", "pygls"):
        logging.getLogger(name).addHandler(logging.StreamHandler())
    return serve(*take_streams(), today, settings)


def take_streams() -> tuple[BinaryIO, BinaryIO]:
    """Return the standard input and output, and keep everybody else from using them.

    Whatever the site, its plugins or their programs print is no message to an editor:
    from now on it goes to the standard error.
    """
    reader, writer = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return reader, writer


# --- what the program knows of itself -------------------------------------------------


def configure_explain(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("rule", nargs="?", metavar="RULE")
    parser.add_argument("--format", choices=("text", "markdown"), default="text")


def run_explain(arguments: Namespace) -> int:
    """Explain one rule or all."""
    is_text = arguments.format == "text"
    if not arguments.rule:
        say(to_list() if is_text else to_page())
        return 0
    rule = RULES.get(arguments.rule)
    if rule is None:
        raise UsageError(unknown_rule(arguments.rule))
    say(to_text(rule) if is_text else to_markdown(rule))
    return 0


def configure_schema(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_settings(parser)
    parser.add_argument(
        "--report",
        action="store_true",
        help="the schema of what `check --format json` writes instead",
    )


def run_schema(arguments: Namespace) -> int:
    """Print the schema: with the verdicts and sources of the site, if there is one."""
    from pelican_factcheck.checking.editorschema import make_schema  # noqa: PLC0415 - `explain` needs no models
    from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE as SCALE  # noqa: PLC0415 - as above

    if arguments.report:
        say(json.dumps(make_report_schema(), indent=2))
        return 0
    conf = find_named_conf(arguments.settings)
    schema = make_schema(*_read_site(conf)) if conf else make_schema(SCALE, {})
    say(json.dumps(schema, indent=2))
    return 0


def _read_site(conf: Path) -> "tuple[Scale, Mapping[str, Source], Mapping[str, str]]":
    """Return the verdicts of a site, its sources, and the claims that can be used."""
    from pelican_factcheck.plugin.site import read_conf, read_sidecars  # noqa: PLC0415 - not needed without a site

    sidecars = read_sidecars(read_conf(conf))
    usable = sidecars.usable.offered()
    return sidecars.settings.verdicts, sidecars.sources, usable
