"""`pelican-factcheck check`."""

from argparse import ArgumentParser, Namespace

from pelican_factcheck.cli.common import (
    UsageError,
    add_settings,
    existing,
    look,
    open_named_site,
    today,
)

FORMATS = ("full", "concise", "github", "json", "sarif")


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a sidecar, an article, or a folder of them (default: the whole site)",
    )
    add_settings(parser)
    parser.add_argument("--format", choices=FORMATS, default="full")
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
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto")


def run(arguments: Namespace) -> int:
    """Check, print the findings, and return the exit status: 1 when there are any."""
    paths = existing(arguments.paths)
    site = open_named_site(arguments.settings, paths)
    from pelican_factcheck.checking.check import check_site  # noqa: PLC0415 - nothing to check without a site
    from pelican_factcheck.checking.reports import REPORTS  # noqa: PLC0415 - as above
    from pelican_factcheck.checking.terminal import progress  # noqa: PLC0415 - as above
    from pelican_factcheck.diagnostics.selection import UnknownRuleError, choose_rules  # noqa: PLC0415 - as above
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - as above

    ours = site.settings
    try:
        outcome = check_site(
            site,
            paths,
            rules=choose_rules(
                arguments.select or ours.select, arguments.ignore or ours.ignore
            ),
            today=today(),
            watch=progress(),
        )
    except (UnknownRuleError, SettingsError) as error:
        raise UsageError(str(error)) from error
    terminal = look(arguments.color)
    print(terminal.legible(REPORTS[arguments.format](outcome, terminal)))  # noqa: T201 - a command speaks
    counted = outcome.diagnostics if arguments.strict else outcome.count("error")
    return int(bool(counted))


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",") if name.strip()]
