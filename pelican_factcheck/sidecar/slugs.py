"""The ids of claims: the addresses of their marks and notes."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from html import unescape

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
ASCII_WORD = re.compile("[a-z0-9]+")
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
    text = UNREAD.sub("", LINE_BREAK.sub(" ", quote[:LONGEST_QUOTE]))
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
    folded = unicodedata.normalize("NFKC", text).casefold()
    if folded.isascii():  # four times as fast, for the texts of many
        return ASCII_WORD.findall(folded)
    kept = "".join(
        char if char.isalnum() or unicodedata.category(char)[0] == "M" else " "
        for char in unicodedata.normalize("NFKC", folded)
    )
    return kept.split()
