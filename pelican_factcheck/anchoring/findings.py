"""What became of a quote: found, edited, changed, ambiguous, or gone."""

from dataclasses import dataclass, field
from typing import Literal

Status = Literal["exact", "drifted", "changed", "ambiguous", "orphan"]
Likeness = Literal["exact", "drifted", "changed"]
PLACED: frozenset[Status] = frozenset({"exact", "drifted"})
"""The only outcomes with which a passage may carry the verdict on its quote."""
Operation = Literal["equal", "insert", "delete", "replace"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One step of a word diff: what we checked, and what the article says."""

    op: Operation
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Place:
    """One of several places, with the context that would settle for it, if any."""

    start: int
    end: int
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of a quote.

    Attributes:
        status: Only `exact` and `drifted` may be marked.
        start: Where the passage begins in the visible text: the place when it was
            found, the likeliest one when it was not, 0 when there is none.
        end: Where it ends, half-open.
        score: How like the passage is to the quote, 0 to 1.
        places: The places of an ambiguous quote, the first of very many.
        closest: What stands there, unless the quote was found exactly.
        diff: The quote against the passage, word by word, unless they are equal.
    """

    status: Status
    start: int = 0
    end: int = 0
    score: float = 0.0
    places: tuple[Place, ...] = ()
    closest: str = ""
    diff: tuple[Difference, ...] = field(default=(), repr=False)

    @property
    def found(self) -> bool:
        """Whether the passage may carry the verdict on the quote."""
        return self.status in PLACED
