"""`pelican-factcheck schema`."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from pelican_factcheck.checking.editorschema import make_schema
from pelican_factcheck.checking.reports import make_report_schema
from pelican_factcheck.cli.common import (
    UsageError,
    add_settings,
    find_named_conf,
    say,
)
from pelican_factcheck.publishing.sidecars import read_site_sources
from pelican_factcheck.settings import Settings, SettingsError, read_settings
from pelican_factcheck.sidecar.claims import Source


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_settings(parser)
    parser.add_argument(
        "--report",
        action="store_true",
        help="the schema of what `check --format json` writes instead",
    )


def run(arguments: Namespace) -> int:
    """Print the schema: with the verdicts and sources of the site, if there is one."""
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


def _read_site(conf: Path) -> tuple[Settings, Mapping[str, Source]]:
    from pelican_factcheck.plugin.site import read_conf  # noqa: PLC0415 - not needed without a site

    site = read_conf(conf)
    settings, root = read_settings(site), Path(site["PATH"])
    return settings, read_site_sources(settings, root).sources
