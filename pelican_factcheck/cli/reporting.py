"""How `check` and `audit` report: in which form, where to, and with which exit status."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from pelican_factcheck.checking.terminal import Terminal
from pelican_factcheck.cli.common import UsageError, look

if TYPE_CHECKING:
    from pelican_factcheck.checking.check import Outcome

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
    from pelican_factcheck.checking.reports import REPORTS, report_statistics  # noqa: PLC0415 - nothing to report without a site

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
