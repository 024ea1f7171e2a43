"""`pelican-factcheck audit`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from pelican_factcheck.cli.common import UsageError
from pelican_factcheck.cli.reporting import add_report_options, judge_report, report


def configure(parser: ArgumentParser) -> None:
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
    add_report_options(parser, "concise")


def run(arguments: Namespace) -> int:
    """Audit, print the findings, and return the exit status: 1 when there are any."""
    judge_report(arguments)
    for folder in (arguments.output, arguments.content):
        if folder and not folder.is_dir():
            raise UsageError(f"there is no folder {folder}")
    from pelican_factcheck.checking.audit import audit  # noqa: PLC0415 - its parser takes a while to load
    from pelican_factcheck.checking.check import Outcome  # noqa: PLC0415 - as above

    found = audit(arguments.output, url=arguments.url, content=arguments.content)
    outcome = Outcome(
        diagnostics=found, sidecars=0, articles=0, claims=0, found=0, subject="site"
    )
    return report(arguments, outcome, strict=True)
