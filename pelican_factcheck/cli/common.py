"""What commands have in common: their mistakes, the site they are about, their words."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pelican_factcheck.checking.terminal import Color, Terminal, look_at
from pelican_factcheck.sidecar.files import shown_path

if TYPE_CHECKING:
    from pelican_factcheck.authoring.workspace import Workspace
    from pelican_factcheck.plugin.site import OpenSite

CONF = "pelicanconf.py"


class UsageError(Exception):
    """A command cannot be done as it was given; the text says why."""


def add_settings(parser: ArgumentParser) -> None:
    """Add the argument that names the site's settings file."""
    parser.add_argument(
        "--settings",
        metavar="FILE",
        default="",
        help="the settings of the site (default: pelicanconf.py above PATH, or here"
        " or above)",
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
    found = dict.fromkeys(filter(None, map(_conf_above, paths)))
    if len(found) > 1:
        first, second = list(found)[:2]
        hint = "name the files of one site, or its settings with --settings FILE"
        raise UsageError(f"there are two sites, of {first} and of {second}; {hint}")
    return next(iter(found), None) or _conf_above(Path.cwd())


def _conf_above(path: Path) -> Path | None:
    """Return the settings in the folder *path* or above it, as one would type them here."""
    start = Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` follows links
    folders = (start / CONF for start in (start, *start.parents))
    conf = next((file for file in folders if file.is_file()), None)
    return shown_path(conf) if conf else None


def open_named_site(settings: str, paths: Iterable[Path] = ()) -> "OpenSite":
    """Open the site of a settings file; "" for the one that *paths* are of.

    Raises:
        UsageError: when there is none, or it cannot be used.
    """
    from pelican_factcheck.plugin.site import open_site  # noqa: PLC0415 - as above
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - not all commands have a site

    conf = find_named_conf(settings, paths)
    if conf is None:
        hint = "name the site's settings with --settings FILE"
        raise UsageError(f"there is no {CONF} here or above; {hint}")
    try:
        return open_site(conf)
    except SettingsError as error:
        raise UsageError(str(error)) from error


def open_named_workspace(settings: str, paths: Iterable[Path] = ()) -> "Workspace":
    """Lay out the site of a settings file for an author; "" for the one of *paths*.

    Raises:
        UsageError: when there is none, or it cannot be used.
    """
    from pelican_factcheck.authoring.workspace import open_workspace  # noqa: PLC0415 - not all commands have a site
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - as above

    try:
        return open_workspace(open_named_site(settings, paths))
    except SettingsError as error:
        raise UsageError(str(error)) from error


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
