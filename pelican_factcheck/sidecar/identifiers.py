"""Identifiers: the ids of claims, the numbers of books and papers, tags of languages.

The numbers of books and papers, ISBN and DOI, as people write them.

The ids of claims: the addresses of their marks and notes.

Language tags as the standard writes them.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from html import unescape
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


UNNAMED = "unnamed"
# What Windows takes for devices, whatever follows the first dot, and what web
# servers take for the folder itself.
RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin", "conout", "index"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)


def assign_names(wanted: Iterable[str]) -> list[str]:
    """Return a file name for each text, without an ending, made of its words.

    The first text gets the plain name, later ones a number behind it; so names
    stay as they are as long as what is new comes last.
    """
    taken: set[str] = set(RESERVED)
    numbers: dict[str, int] = {}
    names = []
    for text in wanted:
        stem = make_slug(text) or UNNAMED
        name, number = stem, numbers.get(stem, 1)
        while fold_path(name) in taken:
            number += 1
            name = f"{stem}-{number}"
        numbers[stem] = number  # all before it are taken for good
        taken.add(fold_path(name))
        names.append(name)
    return names


def fold_path(path: str) -> str:
    """Fold *path* so that two that some file system takes for one are equal."""
    return unicodedata.normalize("NFC", path).casefold()


LONGEST_ID = 60
"""Bytes in UTF-8, with which file systems and address bars are comfortable."""
COUNTER = 4
"""Bytes that are kept free for `-999` at the end."""
LONGEST_QUOTE = 5000
"""Characters of a quote that are looked at."""
ASCII_LETTERS = "".join(
    sign.lower() if sign.isalnum() else " " for sign in map(chr, range(128))
)
"""What becomes of each sign of ASCII where words are looked for."""
# What nobody reads on a page: addresses of links, pictures, footnotes, tags, roles,
# attributes, references. Signs that are no word need not be taken out.
UNREAD = re.compile(
    r"!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])"
    r"|(?<=\])\((?:[^()\s]|\([^()]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
    r"|(?<=[^\s\]]\])\[[^\]]*\]"
    r"|\[\^[^\]\s]*\]|\[(?:\d+|#[\w-]*|\*)\]_"
    r"|<!--.*?-->|</?[a-zA-Z][^<>]*>"
    r"|:[a-zA-Z][\w:+.-]*:(?=`)|(?<=`):[a-zA-Z][\w:+.-]*:"
    r"|\{:?\s*[#.][^{}]*\}|\{:[^{}]*\}",
    re.DOTALL,
)
MARKUP = re.compile(r"[\[\]<`{&]")
"""One of these is in every quote that has any of that, and in few others."""
LINE_BREAK = re.compile(r"<br[\s/]*>", re.IGNORECASE)
REFERENCE = re.compile(r"&(?:#\w+|[a-zA-Z]\w+);")


def assign_ids(wanted: Iterable[tuple[str, str]]) -> list[str]:
    """Return an id for each claim: its own, or one from the first words of its quote.

    *wanted* has the id that the author gave, or "", and the quote of each claim.
    The answer to an id that a claim before has already is "".
    """
    wanted = list(wanted)
    taken = {own for own, _ in wanted if own}
    ids: list[str] = []
    used: set[str] = set()
    numbers: Counter[str] = Counter()
    for own, quote in wanted:
        name = own or _free_id(quote, taken, numbers)
        ids.append("" if name in used else name)
        used.add(name)
    return ids


def _free_id(quote: str, taken: set[str], numbers: Counter[str]) -> str:
    """Make an id that is not *taken*; *numbers* remembers how far others counted."""
    stem = name = make_slug(read_words(quote), LONGEST_ID - COUNTER) or "claim"
    while name in taken:
        numbers[stem] += 1
        name = f"{stem}-{numbers[stem] + 1}"
    taken.add(name)
    return name


def read_words(quote: str) -> str:
    """Return *quote* without what no reader of its article sees, for an id of its words.

    A quote without markup stays as it is, and so does its id.
    """
    text = quote[:LONGEST_QUOTE]
    if not MARKUP.search(text):
        return text
    text = UNREAD.sub("", LINE_BREAK.sub(" ", text))
    return REFERENCE.sub(lambda found: unescape(found[0]), text)


def make_slug(text: str, size: int = LONGEST_ID) -> str:
    """Make an id of at most *size* bytes from the first words of *text*.

    Letters of every script stay, in lower case, with their combining marks.
    """
    first, *others = _split_words(text[:1000]) or [""]
    first = first.encode()[:size].decode(errors="ignore")
    slug = "-".join([first, *others]).encode()
    if len(slug) > size:
        slug = slug[: size + 1].rpartition(b"-")[0]  # as many words as fit
    return slug.decode()


def _split_words(text: str) -> list[str]:
    """Return the words of the folded *text*: runs of letters and digits."""
    if text.isascii():  # four times as fast, for the texts of many
        return text.translate(ASCII_LETTERS).split()
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(
        char if char.isalnum() or unicodedata.category(char)[0] == "M" else " "
        for char in unicodedata.normalize("NFKC", folded)
    )
    return kept.split()


def canonical_tag(tag: str) -> str:
    """Return a language *tag* in the letter case of the standard: `en-GB`, `zh-Hant`.

    All small but for a country of two letters and a script of four, unless one of
    these stands behind a single letter (RFC 5646, section 2.1.1). What is no tag at
    all is returned with hyphens for underscores.
    """
    parts: list[str] = []
    for part in tag.replace("_", "-").split("-"):
        behind_single = any(len(before) == 1 for before in parts)
        if parts and not behind_single and len(part) == len("GB") and part.isalpha():
            parts.append(part.upper())
        elif parts and not behind_single and len(part) == len("Hant"):
            parts.append(part.title())
        else:
            parts.append(part.lower())
    return "-".join(parts)
