"""Names for files that every file system and web server keeps apart."""

import unicodedata
from collections.abc import Iterable

from pelican_factcheck.sidecar.slugs import make_slug

UNNAMED = "unnamed"
# What Windows takes for devices, whatever follows the first dot, and what web
# servers take for the folder itself.
RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin", "conout", "index"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)


def assign_names(wanted: Iterable[str]) -> list[str]:
    """Give each text a file name of its own, without an ending, made of its words.

    The first to want a name gets it, later ones get a number behind it; so names
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
