"""YAML that remembers where each value stands.

Read by parser events, within limits of size and depth: nothing is resolved or
constructed, so `no` and `2008` stay the texts that they are, and no file can
crash or hang the reader. libyaml and pure Python give the same answer.
"""

from collections.abc import Iterator
from typing import NamedTuple, cast

import yaml

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.sidecar.nodes import Node
from pelican_factcheck.sidecar.scalars import disguise
from pelican_factcheck.sidecar.traps import find_traps
from pelican_factcheck.sidecar.treebuilder import TreeBuilder, UnreadableError, exceeds
from pelican_factcheck.sidecar.yamlhints import explain_syntax
from pelican_factcheck.sidecar.yamltext import Event, Lines, find_bidi

LONGEST_FILE = 1_000_000
"""Characters; the same number of bytes holds for files."""


class Tree(NamedTuple):
    """A YAML file as values with their places."""

    root: Node | None
    """None when the file is empty or cannot be read."""
    lines: Lines
    diagnostics: list[Diagnostic]

    def locate(self, node: Node) -> Location:
        """Tell where *node* stands."""
        return self.lines.locate_marks(node.start, node.end)


def read_tree(text: str, path: str) -> Tree:
    """Read YAML *text*; what is wrong with it stands in the tree's diagnostics."""
    lines = Lines.split(text, path)
    if len(text) > LONGEST_FILE:
        where = lines.locate(0, 0)
        return Tree(None, lines, [exceeds(f"{LONGEST_FILE:,} characters", where)])
    if traps := list(find_traps(lines)):
        return Tree(None, lines, traps)
    events = _parse(disguise(lines.text))
    builder = TreeBuilder(events, lines, list(find_bidi(lines)))
    try:
        root = builder.read()
    except UnreadableError as error:
        return Tree(None, lines, _add_last(error.diagnostic, builder.diagnostics))
    except yaml.MarkedYAMLError as error:
        problem = explain_syntax(error, lines)
        return Tree(None, lines, _add_last(problem, builder.diagnostics))
    return Tree(root, lines, builder.diagnostics)


def _parse(text: str) -> Iterator[Event]:
    """Give the events of *text*, by the C parser where there is one."""
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    return cast("Iterator[Event]", iter(loader(text).get_event, None))


def _add_last(last: Diagnostic, before: list[Diagnostic]) -> list[Diagnostic]:
    """Add the problem that ended the reading, and drop its forerunners on that line."""
    lines = {place.line for place in (last.where,) if place}
    kept = [one for one in before if one.where and one.where.line not in lines]
    return [*kept, last]
