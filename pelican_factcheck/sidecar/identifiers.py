"""The numbers of books and papers, ISBN and DOI, as people write them."""

import re
from typing import NamedTuple
from urllib.parse import unquote


class Read(NamedTuple):
    """A value, and what the author should know of it."""

    value: str
    remark: str = ""
    """"" where the value is all that was written."""


NOTHING = Read("")


def read_doi(text: str) -> Read:
    """Return the bare DOI of *text*: without address, prefix, escapes, final point."""
    doi = text.strip().replace("\\_", "_")
    doi = re.sub(r"(?i)^(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)+", "", doi)
    doi = unquote(doi).rstrip(" .,;")
    if re.fullmatch(r"10\.\d{4,9}(?:\.\d+)*/\S+", doi):
        return Read(doi)
    return Read("", f"`{text.strip()}` is no DOI")


def read_isbn(text: str) -> Read:
    """Return the first ISBN of *text* whose check digit holds, with 13 digits."""
    wrong = ""
    joined = re.sub(r"\([^)]*\)", " ", text)
    joined = re.sub(r"(?<=[\dX])[\s\u2010-\u2015\u00ad-](?=[\dX])", "-", joined)
    for part in re.split(r"[,;/]|\s+", joined):
        for digits in _isbns(re.sub(r"[^\dXx]", "", part).upper()):
            if checked := _check_isbn(digits):
                return Read(checked)
            wrong = wrong or digits
    if not re.search(r"\d", text):
        return NOTHING
    return Read(
        "",
        f"`{text.strip()}` is no ISBN: its check digit is wrong"
        if wrong
        else f"`{text.strip()}` is no ISBN",
    )


def _isbns(digits: str) -> list[str]:
    """Return the numbers of 13 or 10 digits that *digits*, run together, can be."""
    if len(digits) in (10, 13):
        return [digits]
    for first in (13, 10):
        if len(digits) - first in (10, 13):
            return [digits[:first], digits[first:]]
    return []


def _check_isbn(digits: str) -> str:
    if len(digits) == 10 and digits[:9].isdigit():  # noqa: PLR2004 - ISBN-10
        values = [10 if sign == "X" else int(sign) for sign in digits]
        if (
            sum(
                value * weight
                for value, weight in zip(values, range(10, 0, -1), strict=True)
            )
            % 11
        ):
            return ""
        digits = f"978{digits[:9]}"
        return digits + _ean(digits)
    if len(digits) == 13 and digits.isdigit() and digits[12] == _ean(digits[:12]):  # noqa: PLR2004 - ISBN-13
        return digits
    return ""


def _ean(digits: str) -> str:
    total = sum(
        int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)
    )
    return str(-total % 10)
