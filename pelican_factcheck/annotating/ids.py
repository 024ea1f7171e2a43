"""The ids of notes, marks and markers: no two on a page, the author's included."""

import re
from itertools import chain, count

NOTES_ID = "fact-checks"
OUR_IDS = ("claim-", NOTES_ID)
_ID = re.compile(r"""\bid\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)


def taken_ids(html: str) -> set[str]:
    """The author's own ids, where one of them could be one of ours."""
    if not any(own in html for own in OUR_IDS):
        return set()
    return set(_ID.findall(html))


def free_id(wanted: str, passages: int, taken: set[str]) -> str:
    """An id whose derived ids are free as well; all of them are taken from now on."""
    numbered = (f"{wanted}-{number}" for number in count(2))
    bases = chain([wanted], numbered)
    base = next(one for one in bases if taken.isdisjoint(_ids(one, passages)))
    taken |= _ids(base, passages)
    return base


def _ids(base: str, passages: int) -> set[str]:
    """The ids of a note, of its marks and of their markers."""
    marks = [base, *(f"{base}-{place}" for place in range(2, passages + 1))]
    return {*marks, *(f"{mark}-marker" for mark in marks), f"{base}-note"}
