"""Where in a sidecar the fields of its claims stand."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from pelican_factcheck.diagnostics.diagnostic import Location
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.yamltree import Node, Tree, read_tree

Path = tuple[int | str, ...]


class FieldDiagnostic(NamedTuple):
    """A diagnostic whose place is still the way to a field of the claim."""

    rule: str
    message: str
    path: Path = ()
    """From the claim to the field; empty for the claim as a whole."""
    hint: str = ""


@dataclass(frozen=True)
class Pointer:
    """Finds places in one sidecar, whose text is read only when it is asked for."""

    path: str
    read: Callable[[], str]
    """Gives the text of the file."""

    def locate(self, claim: Claim, path: Path) -> Location | None:
        """Return the location of the field at *path* of *claim*, or of what stands for it.

        Looks in the claim, then in the defaults of the file, then among its
        sources; a field that is written nowhere has the place of what lacks it.
        """
        node = self._node_of(claim)
        if node is None:
            return claim.where
        defaults = self._part("defaults")
        found = self._follow(node.merge(defaults) if defaults else node, path)
        return self._tree.locate(found.head)

    def is_written(self, claim: Claim, key: str) -> bool:
        """Whether *claim* has a *key* of its own in the file."""
        node = self._node_of(claim)
        return node is not None and key in node.keys

    def _follow(self, node: Node, path: Path) -> Node:
        if path[:1] != ("sources",):
            return node.find(path) if path else node
        place, *rest = path[1:]
        cited = [part for key in ("source", "sources") for part in _listed(node, key)]
        if not isinstance(place, int) or place >= len(cited):
            return node
        return self._follow_source(cited[place], rest)

    def _follow_source(self, source: Node, rest: list[int | str]) -> Node:
        """Find a field of a source in it, or in the one of this file that it names."""
        own, library = source.find(rest), self._part("sources")
        key = source.find(["source"]).value
        if own is not source or not (library and isinstance(key, str)):
            return own
        named = library.find([key])
        found = named.find(rest)
        return source if found in (library, named) else found

    def _node_of(self, claim: Claim) -> Node | None:
        return self._nodes.get(claim.where) if claim.where else None

    def _part(self, key: str) -> Node | None:
        """The mapping under *key* of the file, if there is one."""
        top = self._tree.root
        part = top.find([key]) if top else None
        return part if part and part is not top and part.keys else None

    @cached_property
    def _nodes(self) -> dict[Location, Node]:
        """The claims of the file, by the place that `Claim.where` gives."""
        top = self._tree.root
        claims = _listed(top, "claims") if top else ()
        return {self._tree.locate(claim.head): claim for claim in claims}

    @cached_property
    def _tree(self) -> Tree:
        return read_tree(self.read(), self.path)


def _listed(node: Node, key: str) -> tuple[Node, ...]:
    """The entries under *key*, where a single one needs no list."""
    if not isinstance(node.value, dict) or key not in node.value:
        return ()
    found = node.value[key]
    if found.blank:
        return ()
    return found.value if isinstance(found.value, tuple) else (found,)
