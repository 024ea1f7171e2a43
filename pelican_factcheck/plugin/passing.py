"""References that end with the build: Pelican keeps its contents for ever."""

from typing import Generic, TypeVar
from weakref import ref

T = TypeVar("T")


class Passing(Generic[T]):
    """A reference that keeps nothing alive, and refers to nothing once it was pickled.

    Pelican keeps contents, with all that they know, for as long as its process lives,
    and in its cache if the site has it so.
    """

    def __init__(self, found: T | None = None) -> None:
        self._find = ref(found) if found is not None else lambda: None

    def __call__(self) -> T | None:
        """Return what it refers to, if that is still there."""
        return self._find()

    def __reduce__(self) -> "tuple[type[Passing[T]], tuple[()]]":
        """Pickle nothing."""
        return type(self), ()
