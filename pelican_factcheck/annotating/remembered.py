"""A property that is worked out once."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class remembered(Generic[T]):  # noqa: N801 - a decorator
    """A property whose value is kept in the object: `cached_property` without its lock.

    Up to Python 3.11 that takes a lock for each value, longer than most of ours take.
    """

    def __init__(self, read: Callable[[Any], T]) -> None:
        self._read = read
        self._name = read.__name__
        self.__doc__ = read.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> "remembered[T]": ...
    @overload
    def __get__(self, owner: object, kind: type) -> T: ...
    def __get__(self, owner: object | None, kind: type) -> "remembered[T] | T":
        """Return the value, which from now on is found in the object itself."""
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._read(owner)
        return value
