"""The outcome of looking up a quote: exact, drifted, changed, ambiguous or orphan."""

from dataclasses import dataclass, field
from typing import Literal

Status = Literal["exact", "drifted", "changed", "ambiguous", "orphan"]
Likeness = Literal["exact", "drifted", "changed"]
PLACED: frozenset[Status] = frozenset({"exact", "drifted"})
"""The only outcomes with which a passage may carry the verdict on its quote."""
Operation = Literal["equal", "insert", "delete", "replace"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One step of a word diff: `ours` in the quote, `theirs` in the article."""

    op: Operation
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Place:
    """One of several places of an ambiguous quote, as offsets into the visible text.

    `prefix` or `suffix` is the context that means this place alone; both are empty
    where no context does.
    """

    start: int
    end: int
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Misfit:
    """A context of a quote that does not stand where the quote does.

    Attributes:
        key: Which one: `prefix` or `suffix`.
        number: The place it is most like, counted from 1.
        words: The words that stand there; empty if none do.
        diff: The context against these words.
    """

    key: Literal["prefix", "suffix"]
    number: int
    words: str
    diff: tuple[Difference, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of looking up one quote.

    Attributes:
        status: The outcome; only `exact` and `drifted` may be marked.
        start: The offset in the visible text where the passage begins: the quote's
            place if it was found, the likeliest one if not, 0 if there is none.
        end: The offset where it ends, half-open.
        score: How like the passage is to the quote, 0 to 1.
        places: The places of an ambiguous quote; of very many, the first. It is one
            where the context does not stand beside the only place.
        misfit: The context of an ambiguous quote that stands at none of its places.
        closest: The passage's text, unless the quote was found exactly.
        diff: The word diff of quote and passage, unless they are equal.
    """

    status: Status
    start: int = 0
    end: int = 0
    score: float = 0.0
    places: tuple[Place, ...] = ()
    closest: str = ""
    diff: tuple[Difference, ...] = field(default=(), repr=False)
    misfit: Misfit | None = None

    @property
    def found(self) -> bool:
        """True if the passage may be marked with the verdict on the quote."""
        return self.status in PLACED
