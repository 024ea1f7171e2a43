"""`pelican-factcheck explain` and `schema`: what the program knows of itself."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pelican_factcheck.cli.main import UsageError, add_settings, find_named_conf, say
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.diagnostics.selection import (
    to_list,
    to_markdown,
    to_page,
    to_text,
    unknown_rule,
)

if TYPE_CHECKING:
    from pelican_factcheck.sidecar.claims import Source
    from pelican_factcheck.sidecar.verdicts import Scale


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
    from pelican_factcheck.checking.reports import make_report_schema  # noqa: PLC0415 - as above
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - as above
    from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE as SCALE  # noqa: PLC0415 - as above

    if arguments.report:
        say(json.dumps(make_report_schema(), indent=2))
        return 0
    conf = find_named_conf(arguments.settings)
    try:
        schema = make_schema(*_read_site(conf)) if conf else make_schema(SCALE, {})
    except SettingsError as error:
        raise UsageError(str(error)) from error
    say(json.dumps(schema, indent=2))
    return 0


def _read_site(conf: Path) -> "tuple[Scale, Mapping[str, Source], Mapping[str, str]]":
    """Return the verdicts of a site, its sources, and the claims that can be used."""
    from pelican_factcheck.plugin.site import read_conf, read_sidecars  # noqa: PLC0415 - not needed without a site

    sidecars = read_sidecars(read_conf(conf))
    usable = sidecars.usable.offered()
    return sidecars.settings.verdicts, sidecars.sources, usable
