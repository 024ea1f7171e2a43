"""`pelican-factcheck audit`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from pelican_factcheck.cli.common import UsageError, say
from pelican_factcheck.diagnostics.diagnostic import count, render_concise


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


def run(arguments: Namespace) -> int:
    """Audit, print the findings, and return the exit status: 1 when there are any."""
    for folder in (arguments.output, arguments.content):
        if folder and not folder.is_dir():
            raise UsageError(f"there is no folder {folder}")
    from pelican_factcheck.checking.audit import audit  # noqa: PLC0415 - its parser takes a while to load

    found = audit(arguments.output, url=arguments.url, content=arguments.content)
    for diagnostic in found:
        say(render_concise(diagnostic))
    problems = count(len(found), "problem") if found else "no problems"
    say(f"Audit: {problems}.")
    return int(bool(found))
