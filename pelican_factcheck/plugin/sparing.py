"""What stays in memory while a site is built, and what must not stay after that.

A build keeps nearly everything that it makes until the site is written, and Python
would look through all of it again and again, and once more at its end.

Pelican keeps contents, with all that they know, for as long as its process lives, and
in its cache if the site has it so.
"""

import gc
from typing import Generic, TypeVar
from weakref import ref

T = TypeVar("T")


class Passing(Generic[T]):
    """A reference that keeps nothing alive, and refers to nothing once it was pickled."""

    def __init__(self, found: T | None = None) -> None:
        self._find = ref(found) if found is not None else lambda: None

    def __call__(self) -> T | None:
        """Give what it refers to, if that is still there."""
        return self._find()

    def __reduce__(self) -> "tuple[type[Passing[T]], tuple[()]]":
        """Pickle nothing."""
        return type(self), ()


def spare() -> None:
    """Take what there is now for something that stays."""
    gc.freeze()


def collect_spared() -> None:
    """Clear away what an earlier build of this process has left, as autoreload's does."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
