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
    from pelican_factcheck.settings import Settings
    from pelican_factcheck.sidecar.claims import Source


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
    from pelican_factcheck.settings import Settings, SettingsError  # noqa: PLC0415 - as above

    if arguments.report:
        say(json.dumps(make_report_schema(), indent=2))
        return 0
    conf = find_named_conf(arguments.settings)
    try:
        settings, library = _read_site(conf) if conf else (Settings(), {})
    except SettingsError as error:
        raise UsageError(str(error)) from error
    say(json.dumps(make_schema(settings.verdicts, library), indent=2))
    return 0


def _read_site(conf: Path) -> "tuple[Settings, Mapping[str, Source]]":
    from pelican_factcheck.plugin.site import read_conf  # noqa: PLC0415 - not needed without a site
    from pelican_factcheck.publishing.sidecars import read_site_sources  # noqa: PLC0415 - as above
    from pelican_factcheck.settings import read_settings  # noqa: PLC0415 - as above

    site = read_conf(conf)
    settings, root = read_settings(site), Path(site["PATH"])
    return settings, read_site_sources(settings, root).sources
