"""The claims that sidecars publish, whatever else may be wrong with them.

`reader.py` leaves out a claim with a mistake. Here every entry counts: what it says is
what its author means readers to see.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.sidecar.discovery import SUFFIXES, find_sidecars
from pelican_factcheck.sidecar.files import read_file, shown_path
from pelican_factcheck.sidecar.slugs import assign_ids
from pelican_factcheck.sidecar.yamltree import Node, Tree, read_tree

UNPUBLISHED = re.compile(
    r"(?:^\W{0,4}status\W+|name=.status.\s+content=.)(?:draft|skip)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""In the head of an article that need not have a page."""
HEAD = 1500
"""Characters of an article in which its status is looked for."""


class WrittenClaim(NamedTuple):
    """A claim as its sidecar has it."""

    id: str
    quote: str
    is_draft: bool
    where: Location


class WrittenSidecar(NamedTuple):
    """A sidecar with all of its claims, or with the reason why it has none."""

    path: Path
    claims: tuple[WrittenClaim, ...]
    diagnostics: tuple[Diagnostic, ...]
    """Why nothing in it can be read; empty where that was not so."""
    is_published: bool
    """Whether its article is, as far as its own first lines say."""


def read_written(content: Path) -> list[WrittenSidecar]:
    """Return the sidecars in the folder *content*, and those that are misnamed, by path."""
    found = find_sidecars([content])
    return [_read(path, content) for path in sorted(found.all)]


def _read(path: Path, root: Path) -> WrittenSidecar:
    shown = shown_path(path)
    text = read_file(path, root)
    is_published = not any(map(_is_unpublished, _articles_beside(path)))
    if isinstance(text, Diagnostic):
        at = text._replace(where=text.where and text.where._replace(path=str(shown)))
        return WrittenSidecar(path, (), (at,), is_published)
    tree = read_tree(text, str(shown))
    if tree.root is None:
        errors = tuple(one for one in tree.diagnostics if one.level == "error")
        return WrittenSidecar(path, (), errors, is_published)
    return WrittenSidecar(path, tuple(_claims(tree, tree.root)), (), is_published)


def _claims(tree: Tree, top: Node) -> Iterator[WrittenClaim]:
    listed, defaults = top.find(["claims"]), top.find(["defaults"])
    entries = listed.value if isinstance(listed.value, tuple) else ()
    nodes = [
        node.merge(defaults) if defaults is not top else node
        for node in entries
        if isinstance(node.value, dict)
    ]
    names = [(_text(node, "id"), _text(node, "quote")) for node in nodes]
    for node, (own, quote), name in zip(nodes, names, assign_ids(names), strict=True):
        draft = _text(node, "status") == "draft"
        yield WrittenClaim(name or own, quote, draft, tree.locate(node.head))


def _text(node: Node, key: str) -> str:
    """Return the text under *key*; "" for none."""
    found = node.find([key])
    value = "" if found is node else found.value
    return value.strip() if isinstance(value, str) else ""


def _articles_beside(path: Path) -> Iterator[Path]:
    """Yield the files beside the sidecar *path* that have its stem."""
    stem = path.name.partition(".claims.")[0]
    for other in sorted(path.parent.glob("*")):
        if other.stem == stem and not other.name.endswith(SUFFIXES):
            yield other


def _is_unpublished(article: Path) -> bool:
    text = read_file(article, None)
    return isinstance(text, str) and bool(UNPUBLISHED.search(text[:HEAD]))
