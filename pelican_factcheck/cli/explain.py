"""`pelican-factcheck explain`."""

from argparse import ArgumentParser, Namespace

from pelican_factcheck.cli.common import UsageError, say
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.diagnostics.selection import (
    to_list,
    to_markdown,
    to_page,
    to_text,
)


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("rule", nargs="?", metavar="RULE")
    parser.add_argument("--format", choices=("text", "markdown"), default="text")


def run(arguments: Namespace) -> int:
    """Explain one rule or all."""
    is_text = arguments.format == "text"
    if not arguments.rule:
        say(to_list() if is_text else to_page())
        return 0
    rule = RULES.get(arguments.rule)
    if rule is None:
        from pelican_factcheck.diagnostics.selection import unknown_rule  # noqa: PLC0415 - only for a slip

        raise UsageError(unknown_rule(arguments.rule))
    say(to_text(rule) if is_text else to_markdown(rule))
    return 0
