"""`pelican-factcheck …`: the commands, and what they print.

Each command is a module `command_NAME` with two functions: `configure(parser)`
adds its arguments, `run(arguments)` does the work and returns the exit status. Only
the module of the command that was given is imported, so that each starts fast.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

from pelican_factcheck import __version__
from pelican_factcheck.cli.common import UsageError

CLEAN, FINDINGS, WRONG_USAGE = 0, 1, 2
COMMANDS = {
    "new": "start a sidecar from the sentences of an article",
    "check": "judge sidecars against the articles as the site renders them",
    "repair": "put right what needs no new check",
    "sources": "say whether sources have the words that are quoted from them",
    "audit": "hold the pages of a built site against what they say of themselves",
    "explain": "say what a rule is about; without one, list the rules",
    "schema": "print the JSON Schema by which editors complete and check sidecars",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status: 0 clean, 1 findings, 2 wrong usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    named = next((word for word in arguments if word in COMMANDS), "")
    try:
        chosen = _parser(named).parse_args(arguments)
    except SystemExit as error:  # how argparse ends, after `--help` as after a mistake
        return int(error.code or 0)
    try:
        status: int = _module(chosen.command).run(chosen)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads, `head` for one, has seen enough
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - until the end
        return FINDINGS
    except UsageError as error:
        print(f"pelican-factcheck: {error}", file=sys.stderr)  # noqa: T201 - a program speaks
        return WRONG_USAGE
    return status


def _parser(named: str) -> argparse.ArgumentParser:
    """Make the parser, complete for the command that was *named*."""
    parser = argparse.ArgumentParser(
        prog="pelican-factcheck",
        description="Fact checks for Pelican: the sidecars, looked after.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, purpose in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, description=purpose)
        if name == named:
            _module(name).configure(command)
    return parser


def _module(name: str) -> ModuleType:
    return import_module(f"pelican_factcheck.cli.{name}")
