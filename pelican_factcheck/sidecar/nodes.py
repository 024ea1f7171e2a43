"""Values of a YAML file: texts, lists and mappings that know where they stand."""

from collections.abc import Sequence
from typing import NamedTuple

from pelican_factcheck.sidecar.yamltext import Mark


class Node(NamedTuple):
    """A value and its place, which stays a pair of marks until somebody asks."""

    value: "str | tuple[Node, ...] | dict[str, Node]"
    start: Mark
    end: Mark
    keys: "dict[str, Node]" = {}  # noqa: RUF012 - never changed once the node is made
    """The keys of a mapping, where they stand."""
    sound: bool = True
    """Whether the YAML reader had nothing against this value or a part of it."""
    blank: bool = False
    """Whether nothing was written."""

    @property
    def kind(self) -> str:
        """What authors call this kind of value."""
        if isinstance(self.value, str):
            return "nothing" if self.blank else "text"
        return "a list" if isinstance(self.value, tuple) else "a mapping"

    @property
    def head(self) -> "Node":
        """What to point at: the first key of a mapping, else the value itself."""
        return next(iter(self.keys.values()), self)

    def strip(self) -> object:
        """Give the value without places; a key without a value is left out."""
        if isinstance(self.value, str):
            return self.value
        if isinstance(self.value, tuple):
            return [node.strip() for node in self.value]
        parts = self.value.items()
        return {key: node.strip() for key, node in parts if not node.blank}

    def find(self, path: Sequence[int | str]) -> "Node":
        """Follow *path* as far as it goes; outside a list a number is no step.

        One value may stand for a list of one, and a text for a mapping.
        """
        node = self
        for step in path:
            if isinstance(node.value, dict) and isinstance(step, str):
                if step not in node.value:
                    break
                node = node.value[step]
            elif isinstance(node.value, tuple) and isinstance(step, int):
                node = node.value[step]
        return node

    def merge(self, base: "Node") -> "Node":
        """Give this mapping, after what it has, what *base* has and it has not."""
        if not (isinstance(self.value, dict) and isinstance(base.value, dict)):
            return self
        more = base.value.keys() - self.value.keys()
        if not more:
            return self
        value = self.value | {key: base.value[key] for key in more}
        keys = self.keys | {key: base.keys[key] for key in more}
        return self._replace(value=value, keys=keys)
