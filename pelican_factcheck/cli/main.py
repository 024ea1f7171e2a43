"""`pelican-factcheck …`: the commands, what they share, and how they report.

Each command has two functions in its module: `configure_NAME(parser)` adds its
arguments, `run_NAME(arguments)` does the work and returns the exit status. Only the
module of the command that was given is imported, so that each starts fast.
"""

import atexit
import gc
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import category

from pelican_factcheck import __version__
from pelican_factcheck.checking.reports import (
    REPORTS,
    Color,
    Terminal,
    look_at,
    report_statistics,
)
from pelican_factcheck.diagnostics.diagnostic import MEANT, UserError, closest
from pelican_factcheck.sidecar.files import (
    CONF,
    create_file,
    find_conf,
    replace_file,
)

if TYPE_CHECKING:
    from pelican_factcheck.authoring.workspace import Workspace
    from pelican_factcheck.checking.check import Outcome
    from pelican_factcheck.plugin.site import OpenSite

CLEAN, FINDINGS, WRONG_USAGE = 0, 1, 2
COMMANDS = {
    "init": "set a site up for fact checks, or say what it lacks",
    "new": "start a sidecar from the sentences of an article",
    "check": "judge sidecars against the articles as the site renders them",
    "import": "take over claims that other programs have written",
    "repair": "put right what needs no new check",
    "repeats": "find the sentences that say again what a claim says, or the opposite",
    "cite": "write the entry of a source from what it says of itself",
    "sources": "say whether sources have the words that are quoted from them",
    "impact": "say what would be left of the checks without a source or a claim",
    "audit": "hold the pages of a built site against what they say of themselves",
    "explain": "say what a rule is about; without one, list the rules",
    "schema": "print the JSON Schema by which editors complete and check sidecars",
    "lsp": "tell editors what is wrong while sidecars and articles are typed",
}
MODULES = {
    "audit": "check",
    "cite": "sources",
    "explain": "check",
    "impact": "sources",
    "import": "imports",
    "init": "start",
    "lsp": "check",
    "new": "start",
    "schema": "check",
}
"""The modules of commands that have none of their own name."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status: 0 clean, 1 findings, 2 wrong usage."""
    # What is there when a command ends goes with its process.
    atexit.register(gc.freeze)
    arguments = list(sys.argv[1:] if argv is None else argv)
    named = next((word for word in arguments if word in COMMANDS), "")
    word = next(iter(arguments), "")
    if not named and (near := closest(word, COMMANDS)):
        message = f"there is no command `{word}`; {MEANT.format(near)}"
        print(f"pelican-factcheck: {message}", file=sys.stderr)  # noqa: T201 - a program speaks
        return WRONG_USAGE
    try:
        names = [word] if word in COMMANDS else COMMANDS
        chosen = _parser(named, names).parse_args(arguments)
    except SystemExit as error:  # how argparse ends, after `--help` as after a mistake
        return int(error.code or 0)
    try:
        _judge_blanks(arguments)
        status: int = _function("run", chosen.command)(chosen)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads, `head` for one, has seen enough
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - until the end
        return FINDINGS
    except UserError as error:
        print(f"pelican-factcheck: {error}", file=sys.stderr)  # noqa: T201 - a program speaks
        return WRONG_USAGE
    return status


MAY_BE_BLANK = frozenset({"--now", "--claims"})
"""Options to which nothing is an answer: `repair --now ""`, `audit --claims ""`."""


def _judge_blanks(arguments: Sequence[str]) -> None:
    """Refuse arguments without a word, which would stand for everything.

    They come from variables of a script that are not set.

    Raises:
        UsageError: where there is one.
    """
    for before, word in pairwise(["", *arguments]):
        option, sign, value = word.partition("=")
        if not word.startswith("--"):
            option, value = before if before.startswith("-") else "", word
        elif not sign:
            continue
        if _is_blank(value) and option not in MAY_BE_BLANK:
            place = f" behind `{option}`" if option not in ("", "--") else ""
            hint = "write what is meant, or leave it out"
            raise UsageError(f"the argument{place} is empty; {hint}")


def _is_blank(text: str) -> bool:
    """Return whether *text* has nothing that can be seen."""
    return all(category(char)[0] in "ZC" for char in text)


def _parser(named: str, names: Iterable[str]) -> ArgumentParser:
    """Make the parser of these commands, complete for the one that was *named*."""
    parser = ArgumentParser(
        prog="pelican-factcheck",
        description="Fact checks for Pelican: the sidecars, looked after.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in names:
        purpose = COMMANDS[name]
        command = commands.add_parser(name, help=purpose, description=purpose)
        if name == named:
            _function("configure", name)(command)
    return parser


def _function(verb: str, name: str) -> Callable[..., Any]:
    """Import the function that a command has for a *verb*."""
    module = import_module(f"pelican_factcheck.cli.{MODULES.get(name, name)}")
    function: Callable[..., Any] = getattr(module, f"{verb}_{name}")
    return function


class UsageError(UserError):
    """A command cannot be done as it was given; the text says why."""


def add_paths(parser: ArgumentParser, more: str = "") -> None:
    """Add the arguments that name sidecars, and the site's settings file."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a sidecar, an article, or a folder of them (default: the whole site)"
        + more,
    )
    add_settings(parser)


def add_settings(parser: ArgumentParser) -> None:
    """Add the argument that names the site's settings file."""
    parser.add_argument(
        "--settings",
        metavar="FILE",
        default="",
        help="the settings of the site (default: pelicanconf.py above PATH, or here"
        " or above)",
    )


def add_list(
    parser: ArgumentParser,
    name: str,
    metavar: str,
    purpose: str,
    kind: Callable[[str], object] = str,
) -> None:
    """Add an argument that may be given several times; its value is a list."""
    parser.add_argument(
        name, action="append", default=[], type=kind, metavar=metavar, help=purpose
    )


def find_named_conf(settings: str, paths: Iterable[Path] = ()) -> Path | None:
    """Find the settings of the site; "" for those above *paths*, or else here or above.

    Raises:
        UsageError: when there is no file of that name, or *paths* are of two sites.
    """
    if settings:
        if not Path(settings).is_file():
            raise UsageError(f"there is no file {settings}")
        return Path(settings)
    found = dict.fromkeys(filter(None, map(find_conf, paths)))
    if len(found) > 1:
        first, second = list(found)[:2]
        hint = "name the files of one site, or its settings with --settings FILE"
        raise UsageError(f"there are two sites, of {first} and of {second}; {hint}")
    return next(iter(found), None) or find_conf(Path.cwd())


def open_named_site(settings: str, paths: Iterable[Path] = ()) -> "OpenSite":
    """Open the site of a settings file; "" for the one that *paths* are of.

    Raises:
        UserError: when there is none, or it cannot be used.
    """
    from pelican_factcheck.plugin.site import open_site  # noqa: PLC0415 - not all commands have a site

    conf = find_named_conf(settings, paths)
    if conf is None:
        hint = "name the site's settings with --settings FILE"
        raise UsageError(f"there is no {CONF} here or above; {hint}")
    return open_site(conf)


def open_named_workspace(settings: str, paths: Iterable[Path] = ()) -> "Workspace":
    """Lay out the site of a settings file for an author; "" for the one of *paths*.

    Raises:
        UserError: when there is none, or it cannot be used.
    """
    from pelican_factcheck.authoring.workspace import open_workspace  # noqa: PLC0415 - as above

    return open_workspace(open_named_site(settings, paths))


def existing(names: list[str]) -> list[Path]:
    """Return the files and folders of these *names*.

    Raises:
        UsageError: when there is no such file or folder.
    """
    paths = [Path(name) for name in names]
    for path in paths:
        if not path.exists():
            raise UsageError(f"there is no file or folder {path}")
    return paths


def is_dialogue() -> bool:
    """Return whether somebody reads the output and types the input."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def write_file(
    path: Path, before: str | None, text: str, *, makes_folder: bool = False
) -> None:
    """Write a file of the site; *before* is what it says now, None where there is none.

    Raises:
        UsageError: when it has changed meanwhile, or cannot be written.
    """
    try:
        if before is None:
            if makes_folder:
                path.parent.mkdir(parents=True, exist_ok=True)
            create_file(path, text)
        else:
            replace_file(path, before, text)
    except OSError as error:
        raise UsageError(str(error)) from error


def today() -> date:
    """Return the day on this machine, or that of `SOURCE_DATE_EPOCH`.

    The latter is how other programs ask for the same output again
    (reproducible-builds.org).
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return datetime.now(UTC).astimezone().date()


def say(text: str, color: Color = "auto") -> None:
    """Print *text*, in characters that the output can show."""
    print(look(color).legible(text))  # noqa: T201 - this is how commands speak


def look(color: Color = "auto") -> Terminal:
    """Look at what the output can show."""
    return look_at(sys.stdout, color)


FORMATS = ("full", "concise", "github", "json", "sarif")
FOR_PEOPLE = ("full", "concise")


def add_report_options(parser: ArgumentParser, default: str) -> None:
    """Add the arguments of a report, in the format *default* unless told otherwise."""
    parser.add_argument("--format", choices=FORMATS, default=default)
    parser.add_argument(
        "--output-file",
        metavar="FILE",
        type=Path,
        help="write the report to this file, and nothing to the standard output",
    )
    parser.add_argument(
        "--statistics",
        action="store_true",
        help="count the findings by rule in place of listing them",
    )
    parser.add_argument(
        "--exit-zero", action="store_true", help="end with 0 whatever is found"
    )
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto")


def judge_report(arguments: Namespace) -> None:
    """Refuse a report that cannot be meant.

    Raises:
        UsageError: when counts are asked for in a format for programs.
    """
    if arguments.statistics and arguments.format not in FOR_PEOPLE:
        names = " or ".join(f"--format {name}" for name in FOR_PEOPLE)
        raise UsageError(f"--statistics counts for people; use it with {names}")
    output = arguments.output_file
    if output and not output.parent.is_dir():
        raise UsageError(f"there is no folder {output.parent} to write {output} in")


def report(arguments: Namespace, outcome: "Outcome", *, strict: bool) -> int:
    """Print or write the report, and return the exit status: 1 for findings.

    Warnings are findings in *strict* mode only.
    """
    output = arguments.output_file
    if output:
        terminal = Terminal(color=arguments.color == "always")
    else:
        terminal = look(arguments.color)
    write = report_statistics if arguments.statistics else REPORTS[arguments.format]
    text = f"{terminal.legible(write(outcome, terminal))}\n"
    if output:
        try:
            output.write_text(text, encoding="utf-8")
        except OSError as error:
            raise UsageError(f"cannot write {output}: {error.strerror}") from error
    else:
        print(text, end="")  # noqa: T201 - a command speaks
    found = outcome.diagnostics if strict else outcome.count("error")
    return int(bool(found) and not arguments.exit_zero)
