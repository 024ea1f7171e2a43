"""Dates as authors write them, and as sidecars want them."""

import re
from calendar import month_name, monthrange
from functools import lru_cache

from pelican_factcheck.diagnostics.complaints import complain
from pelican_factcheck.diagnostics.diagnostic import shorten

MONTHS = {name[:3].casefold(): number for number, name in enumerate(month_name) if name}
DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
REMEMBERED = 1000
"""Dates that need not be checked again: the sources of a site share them."""


@lru_cache(REMEMBERED)
def read_date(value: str) -> str:
    """Check a date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` against the calendar."""
    if not value:
        return value
    if not (parts := DATE.fullmatch(value)):
        proposal = propose_date(value)
        hint = f"write `{proposal}`" if proposal else "write `YYYY-MM-DD` or `YYYY`"
        raise complain(
            "invalid-date", f"`{shorten(value)}` is not written as a date", hint
        )
    if reason := impossible(*(int(part) for part in parts.groups() if part)):
        raise complain("invalid-date", f"`{shorten(value)}` is no date: {reason}")
    return value


def impossible(year: int, month: int = 1, day: int = 1) -> str:
    """Say why there is no such date; "" when there is one."""
    if year == 0:
        return "there is no year 0"
    if not 1 <= month <= 12:  # noqa: PLR2004 - twelve months need no name
        return f"there is no month {month}"
    days = monthrange(year, month)[1]
    if 1 <= day <= days:
        return ""
    return f"{month_name[month]} {year} has {days} days"


# Other ways in which dates are written, each with the parts it is made of.
WRITTEN = (
    (r"(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]{3,9})\.?,? (\d{4})", "dmy"),
    (r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", "mdy"),
    (r"([a-z]{3,9})\.?,? (\d{4})", "my"),
    (r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?", "ymd"),
    (r"(\d{4})[-/.](\d{1,2})", "ym"),
    (r"(\d{4})(\d{2})(\d{2})", "ymd"),
    (r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})", "dmy"),
)


def propose_date(text: str) -> str:
    """Guess the date that *text* means, in ISO form; "" when it could be two.

    English month names and unmistakable orders of numbers only: 3/4/2018 is in
    March to some readers and in April to others.
    """
    for pattern, order in WRITTEN:
        if found := re.fullmatch(pattern, text.strip().casefold()):
            parts = dict(zip(order, map(number_of, found.groups()), strict=True))
            date = [parts[unit] for unit in "ymd" if unit in parts]
            return "" if impossible(*date) else iso(*date)
    return ""


def number_of(part: str) -> int:
    """Read a number or the name of a month; 0, which is no month, for other words."""
    return int(part) if part.isdecimal() else MONTHS.get(part[:3], 0)


def iso(year: int, *rest: int) -> str:
    """Write a date in ISO form."""
    return "-".join([f"{year:04}", *(f"{part:02}" for part in rest)])
