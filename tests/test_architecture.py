"""Who may import whom: one straight flow, and Pelican only at the door."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "pelican_factcheck"
# The doors: who runs inside Pelican, or asks it for a site.
KNOW_PELICAN = {
    "cli",
    "conf",
    "contents",
    "generator",
    "plugin",
    "publication",
    "publishing",
    "site",
}
MODULES = sorted(PACKAGE.glob("*.py"))


def imports_of(path):
    """The names of the modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_only_the_door_knows_pelican(path):
    """Everything but the wiring works without Pelican."""
    tops = {name.split(".")[0] for name in imports_of(path)}

    assert "pelican" not in tops or path.stem in KNOW_PELICAN


def test_no_module_imports_itself_in_a_circle():
    """Imports, followed as far as they go, never come back."""
    graph = {
        path.stem: {
            name.split(".")[1]
            for name in imports_of(path)
            if name.startswith("pelican_factcheck.")
        }
        for path in MODULES
    }

    def reach(module, seen=()):
        assert module not in seen, " -> ".join((*seen, module))
        for following in graph.get(module, ()):
            reach(following, (*seen, module))

    for module in graph.keys() - {"__init__"}:
        reach(module)
