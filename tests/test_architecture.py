"""Who may import whom: one straight flow, and Pelican only at the door."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "pelican_factcheck"
# From the heart to the door: each line may import from itself and those above it.
LAYERS = [
    "rulebook reading diagnostics claims yamltree sidecar",
    "finding text sentences quotes anchors",
    "marking markup article",
    "settings sparing",
    "outputs structured pages",
    "ahead build helper telling",
    "contents publishing publication failing generator plugin conf site",
    "checking authoring commands cli",
]
RANKS = {name: rank for rank, layer in enumerate(LAYERS) for name in layer.split()}
# Who runs inside Pelican, or asks it for a site.
KNOW_PELICAN = {
    "conf",
    "contents",
    "generator",
    "plugin",
    "publication",
    "publishing",
    "site",
}
# Whoever starts the program, by whatever name.
STARTERS = {"__init__", "__main__", "_namespace"}


def name_of(path):
    """The dotted name of a module within the package."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__") or "__init__"


MODULES = {name_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def imports_of(path):
    """The names of the modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def neighbours_of(name):
    """The modules of the package that a module of it imports."""
    prefix = "pelican_factcheck."
    for imported in imports_of(MODULES[name]):
        if imported.startswith(prefix):
            yield imported.removeprefix(prefix)


@pytest.mark.parametrize("name", MODULES)
def test_only_the_door_knows_pelican(name):
    """Everything but the wiring works without Pelican."""
    tops = {imported.split(".")[0] for imported in imports_of(MODULES[name])}

    assert "pelican" not in tops or name in KNOW_PELICAN


@pytest.mark.parametrize("name", [name for name in MODULES if name not in STARTERS])
def test_imports_go_from_the_door_to_the_heart(name):
    """No module knows of those that build on it."""
    rank = RANKS[name.split(".")[0]]

    assert [
        other for other in neighbours_of(name) if RANKS[other.split(".")[0]] > rank
    ] == []


def test_no_module_imports_itself_in_a_circle():
    """Imports, followed as far as they go, never come back."""
    graph = {name: set(neighbours_of(name)) for name in MODULES}
    done = set()

    def reach(name, seen=()):
        assert name not in seen, " -> ".join((*seen, name))
        if name not in done:
            for following in graph.get(name, ()):
                reach(following, (*seen, name))
            done.add(name)

    for name in graph.keys() - STARTERS:
        reach(name)
