"""One import rule: a wing imports only wings before it, and only two know Pelican."""

import ast
from functools import cache
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
    "evidence",
    "plugin",
    "checking",
    "authoring",
    "editor",
    "cli",
]


@cache
def look_at(path):
    """Each `from … import …` of a file: module, names, and whether loading it runs it.

    And the names that the file defines rather than imports.
    """
    file = ast.parse(path.read_text(encoding="utf-8"))
    imports = [
        (node.module or "", {alias.name for alias in node.names}, node in file.body)
        for node in ast.walk(file)
        if isinstance(node, ast.ImportFrom)
    ]
    return imports, {*defined(file)}


def imports():
    """Each file in a wing with the modules that it imports, wherever in it."""
    for path in PACKAGE.rglob("*.py"):
        wing = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if wing in WINGS:
            for module, *_ in look_at(path)[0]:
                yield path, WINGS.index(wing), module.split(".")


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


def test_only_the_editor_knows_the_protocol_of_editors():
    """It takes longer to load than Pelican; one command imports it when it is run."""
    protocol = ("lsprotocol", "pygls")
    knowing = {WINGS[rank] for _, rank, (top, *_) in imports() if top in protocol}
    loading = [
        path.name
        for path in PACKAGE.rglob("*.py")
        if path.parent.name != "editor"
        for module, _, is_loaded in look_at(path)[0]
        if is_loaded and "pelican_factcheck.editor" in module
    ]

    assert knowing == {"editor"}
    assert loading == []


def test_a_name_is_imported_from_the_file_that_defines_it():
    """No wing and no file is a second path to what stands elsewhere."""
    second = []
    for path in PACKAGE.rglob("*.py"):
        for module, names, _ in look_at(path)[0]:
            top, _, inner = module.partition(".")
            if top == "pelican_factcheck" and inner:
                source = PACKAGE.joinpath(*inner.split(".")).with_suffix(".py")
                second += [
                    (path.name, inner, name) for name in names - look_at(source)[1]
                ]

    assert second == []


def defined(file):
    """The names that a file defines rather than imports."""
    for node in file.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            stored = (part for part in ast.walk(node) if isinstance(part, ast.Name))
            yield from (part.id for part in stored if isinstance(part.ctx, ast.Store))


def test_a_wing_is_a_docstring():
    """Its files are imported by name, so that start-up stays lazy."""
    for wing in set(WINGS) - {"settings"}:
        body = ast.parse((PACKAGE / wing / "__init__.py").read_text("utf-8")).body
        assert [type(part) for part in body] == [ast.Expr]
