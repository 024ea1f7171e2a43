"""What commands have in common: their mistakes, the site they are about, their words."""

import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from pelican_factcheck.checking.terminal import Color, Terminal, look_at

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
        help="the settings of the site (default: pelicanconf.py, here or above)",
    )


def find_named_conf(settings: str) -> Path | None:
    """Find the settings of the site; "" for those that are here, if there are any.

    Raises:
        UsageError: when there is no file of that name.
    """
    if settings:
        if not Path(settings).is_file():
            raise UsageError(f"there is no file {settings}")
        return Path(settings)
    here = Path.cwd()
    found = (folder / CONF for folder in (here, *here.parents))
    conf = next((path for path in found if path.is_file()), None)
    return Path(os.path.relpath(conf)) if conf else None


def open_named_site(settings: str) -> "OpenSite":
    """Open the site of a settings file; "" for the one that is here.

    Raises:
        UsageError: when there is none, or it cannot be used.
    """
    from pelican_factcheck.plugin.site import open_site  # noqa: PLC0415 - as above
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - not all commands have a site

    conf = find_named_conf(settings)
    if conf is None:
        hint = "name the site's settings with --settings FILE"
        raise UsageError(f"there is no {CONF} here or above; {hint}")
    try:
        return open_site(conf)
    except SettingsError as error:
        raise UsageError(str(error)) from error


def open_named_workspace(settings: str) -> "Workspace":
    """Lay out the site of a settings file for an author; "" for the one that is here.

    Raises:
        UsageError: when there is none, or it cannot be used.
    """
    from pelican_factcheck.authoring.workspace import open_workspace  # noqa: PLC0415 - not all commands have a site
    from pelican_factcheck.settings import SettingsError  # noqa: PLC0415 - as above

    try:
        return open_workspace(open_named_site(settings))
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


def say(text: str, color: Color = "auto") -> None:
    """Print *text*, in characters that the output can show."""
    print(look(color).legible(text))  # noqa: T201 - this is how commands speak


def look(color: Color = "auto") -> Terminal:
    """Look at what the output can show."""
    return look_at(sys.stdout, color)
