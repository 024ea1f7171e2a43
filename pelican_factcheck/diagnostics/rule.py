"""What a rule is: one kind of problem, and what an author should know of it."""

from typing import Literal, NamedTuple

Level = Literal["error", "warning"]


class Rule(NamedTuple):
    """One kind of problem, and what an author should know of it."""

    name: str
    level: Level
    what: str
    """What is wrong."""
    why: str
    """Why it matters."""
    example: str
    """How it looks."""
    instead: str
    """How it should look, or what to do."""
    by_default: bool = True
    """Whether it is told of unless somebody says otherwise."""
