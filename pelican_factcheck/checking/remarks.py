"""What the rules of meaning have to say about a claim, before its place is known."""

from typing import NamedTuple

Path = tuple[int | str, ...]


class Remark(NamedTuple):
    """A diagnostic whose place is still the way to a field of the claim."""

    rule: str
    message: str
    path: Path = ()
    """From the claim to the field; empty for the claim as a whole."""
    hint: str = ""
