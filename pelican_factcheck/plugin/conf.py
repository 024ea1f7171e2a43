"""A site's own settings file, read without the rest of Pelican."""

from pathlib import Path
from typing import Any

from pelican.settings import read_settings as read_pelican_settings

from pelican_factcheck.settings import SettingsError


def read_conf(conf: Path) -> dict[str, Any]:
    """Read a Pelican settings file, which is a program of the site's.

    Raises:
        SettingsError: when it fails.
    """
    try:
        return dict(read_pelican_settings(str(conf)))
    except (Exception, SystemExit) as error:
        kind = type(error).__name__
        raise SettingsError(f"{conf} cannot be read: {kind}: {error}") from error
