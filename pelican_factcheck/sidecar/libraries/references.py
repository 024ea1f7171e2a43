"""One reference of a library as a source: the fields it has here, and remarks.

What each field becomes is the same for both formats; `csl.py` and `biblatex.py` say
where it stands in theirs. A value that cannot be used costs the source nothing else.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from pelican_factcheck.sidecar.claims import Source
from pelican_factcheck.sidecar.identifiers import Read
from pelican_factcheck.sidecar.urls import read_address

FIELDS = frozenset(
    "url title author publisher date type lang archive accessed isbn doi".split()
)
NETWORKS = re.compile(
    r"https?://(?:[\w-]+\.)*(?:twitter|x|facebook|instagram|tiktok|linkedin|reddit|bsky|"
    r"threads|t|telegram|vk|youtube)\.(?:com|me|app|net)\b|https?://[^/]*\bmastodon\b",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"https?://[^\s<>{}\"]+", re.IGNORECASE)


@dataclass
class Reference:
    """A reference on its way to being a source."""

    key: str
    offset: int
    """Where it begins in its file."""
    fields: dict[str, str] = field(default_factory=dict)
    """By the names of fields of `Source`."""
    remarks: list[str] = field(default_factory=list)
    """What was left out or guessed, a sentence each."""
    is_odd: bool = False
    """Whether the file holds something else in its place."""

    def put(self, name: str, value: str) -> None:
        """Set a field that is still empty."""
        if value and not self.fields.get(name):
            self.fields[name] = value

    def put_read(self, name: str, read: Callable[[str], Read], text: str) -> None:
        """Set a field to what *read* makes of *text*, and keep its remark."""
        if not text or self.fields.get(name):
            return
        result = read(text)
        self.put(name, result.value)
        if result.remark:
            self.remarks.append(result.remark)

    def put_address(self, name: str, text: str) -> None:
        """Set an address, if it is one that a page may link to."""
        if not text or self.fields.get(name):
            return
        try:
            self.put(name, read_address(text))
        except ValueError as error:
            self.remarks.append(f"the address `{text}` is left out: {error}")

    def source(self) -> Source | None:
        """Return the source; None without a title and an address."""
        if not (self.fields.get("url") or self.fields.get("title")):
            return None
        return Source.model_validate(self.fields)


def addresses_in(text: str) -> Iterator[str]:
    """Yield the addresses that stand in running *text*."""
    for found in ADDRESS.finditer(text):
        yield found[0].rstrip(".,;:)]")


def is_social(url: str) -> bool:
    """Return whether *url* leads to a network on which people post."""
    return bool(NETWORKS.match(url))
