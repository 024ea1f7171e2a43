"""The browser that pages are measured and shown in."""

import shutil

CHROMIUMS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chromium-headless-shell",
)
"""Programs of one engine, the one that readers have first."""


def find_chromium() -> str | None:
    """Return the path of the system's Chromium; None where Playwright's own is to be used."""
    return next(filter(None, map(shutil.which, CHROMIUMS)), None)
