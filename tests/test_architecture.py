"""One import rule: a wing imports only wings before it, and only two know Pelican."""

import ast
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "pelican_factcheck"
# The pipeline, in order; `settings` is a single file between two wings.
WINGS = [
    "diagnostics",
    "sidecar",
    "anchoring",
    "annotating",
    "settings",
    "publishing",
    "plugin",
    "checking",
    "authoring",
    "cli",
]


def imports():
    """Each file in a wing with the modules that it imports, wherever in it."""
    for path in PACKAGE.rglob("*.py"):
        wing = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if wing in WINGS and isinstance(node, ast.ImportFrom):
                yield path, WINGS.index(wing), (node.module or "").split(".")


def test_a_wing_imports_only_wings_before_it():
    """The order of the wings is the order of the pipeline."""
    wrong = [
        (path.name, module)
        for path, rank, (top, *rest) in imports()
        if top == "pelican_factcheck" and rest and WINGS.index(rest[0]) > rank
        for module in [".".join(rest)]
    ]

    assert wrong == []


def test_only_plugin_and_cli_know_pelican():
    """Everything else works without Pelican."""
    knowing = {WINGS[rank] for _, rank, (top, *_) in imports() if top == "pelican"}

    assert knowing <= {"plugin", "cli"}


def test_a_wing_is_a_docstring_and_has_no_second_path_to_a_name():
    """What a wing holds is imported from the file that defines it."""
    for wing in set(WINGS) - {"settings"}:
        body = ast.parse((PACKAGE / wing / "__init__.py").read_text("utf-8")).body
        assert [type(part) for part in body] == [ast.Expr]
