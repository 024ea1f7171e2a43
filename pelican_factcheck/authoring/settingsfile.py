"""The settings file of a site, which is a program: what it binds, and one value more in it.

It is changed only where its text says plainly what it does: a list or tuple that is bound
once and named nowhere else, or a setting that the file does not name at all.
"""

import ast
import re
from collections.abc import Sequence
from pathlib import Path

from pelican_factcheck.authoring.yamlstyle import Script


class NotPlainError(Exception):
    """A file does not say plainly what it does; the text says where, and what it does."""


def add_setting(text: str, name: str, value: str, *, is_list: bool) -> str:
    """Return the *text* of a settings file in which *name* has a *value*, as Python.

    Of a list, *value* is a further element, or several; others are set at the end.

    Raises:
        NotPlainError: where the file does something else with that name.
    """
    try:
        tree = ast.parse(text.removeprefix("\ufeff"))
    except SyntaxError as error:
        raise NotPlainError(f":{error.lineno}: this is no Python") from error
    uses = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == name]
    for node in ast.walk(tree):
        is_replaced = any(use.lineno > getattr(node, "lineno", 0) for use in uses)
        if (
            isinstance(node, ast.ImportFrom)
            and node.names[0].name == "*"
            and not is_replaced
        ):
            source = node.module or "another file"
            raise NotPlainError(f":{node.lineno}: {name} may come from `{source}`")
    if not uses:
        end = Script(text).line_end
        gap = "" if not text or text.endswith(("\n", "\r")) else end
        written = f"[{value}]" if is_list else value
        return f"{text}{gap}{end}{name} = {written}{end}"
    bound = [
        node
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and uses[0] in _targets(node)
    ]
    value_node = bound[0].value if bound else None
    if not (
        is_list and len(uses) == 1 and isinstance(value_node, ast.List | ast.Tuple)
    ):
        line = uses[-1].lineno
        raise NotPlainError(f":{line}: {name} is put together by code")
    if any(isinstance(each, ast.Starred) for each in value_node.elts):
        raise NotPlainError(f":{value_node.lineno}: {name} takes in another list")
    after = _with_element(text, value_node, value)
    if not _is_longer(after, value_node, value):
        raise NotPlainError(f":{value_node.lineno}: {name} is not written plainly")
    return after


def _is_longer(text: str, before: ast.List | ast.Tuple, value: str) -> bool:
    """Return whether a file has a list as it was *before*, with one more *value* in it."""
    wanted = [*before.elts, *ast.parse(f"[{value}]", mode="eval").body.elts]  # type: ignore[attr-defined] # a list it is
    try:
        tree = ast.parse(text.removeprefix("\ufeff"))
    except SyntaxError:  # of a tuple without brackets, for one
        return False
    return any(
        isinstance(node, type(before))
        and [*map(ast.dump, node.elts)] == [*map(ast.dump, wanted)]
        for node in ast.walk(tree)
    )


def _with_element(text: str, node: ast.List | ast.Tuple, value: str) -> str:
    """Put *value* behind the last element of a list, in a line of its own if that has one."""
    script = Script(text)
    start = _offset(script, node.lineno, node.col_offset)
    if not node.elts:
        alone = f"{value}," if isinstance(node, ast.Tuple) else value
        return f"{text[: start + 1]}{alone}{text[start + 1 :]}"
    last = node.elts[-1]
    end = _offset(script, last.end_lineno or 0, last.end_col_offset or 0)
    closing = _offset(script, node.end_lineno or 0, node.end_col_offset or 0) - 1
    rest = text[end:closing]
    comma = re.match(r"(?:\s|#[^\r\n]*+)*+,", rest)
    begin = _offset(script, last.lineno, last.col_offset)
    indent = script.line(last.lineno - 1)[: begin - script.starts[last.lineno - 1]]
    if indent.strip() or not re.search(r"[\r\n]", rest):
        place = end + (comma.end() if comma else 0)
        return f"{text[:place]}{'' if comma else ','} {value}{text[place:]}"
    place = script.end_of_line(end + (comma.end() if comma else 0))
    between = text[end:place] if comma else f",{text[end:place]}"
    return f"{text[:end]}{between}{script.line_end}{indent}{value},{text[place:]}"


def _offset(script: Script, line: int, column: int) -> int:
    """Return the offset of a place that `ast` names: a line from 1, a column in bytes."""
    before = script.line(line - 1).encode()[:column]
    return script.starts[line - 1] + len(before.decode())


def find_binding(tree: ast.Module, name: str) -> ast.AST | None:
    """Return the first statement of a file that binds *name*, wherever it stands."""
    kinds = ast.Assign | ast.AnnAssign | ast.AugAssign
    found = (
        node
        for node in ast.walk(tree)
        if isinstance(node, kinds)
        and any(
            isinstance(each, ast.Name) and each.id == name
            for target in _targets(node)
            for each in ast.walk(target)
        )
    )
    return min(found, key=lambda node: node.lineno, default=None)


def _targets(node: ast.Assign | ast.AnnAssign | ast.AugAssign) -> Sequence[ast.expr]:
    return node.targets if isinstance(node, ast.Assign) else [node.target]


def imports_all(tree: ast.Module, module: str) -> bool:
    """Return whether a file imports everything from a *module*."""
    return any(
        isinstance(node, ast.ImportFrom)
        and node.module == module
        and node.names[0].name == "*"
        for node in tree.body
    )


def takes_in(bound: ast.AST, name: str) -> bool:
    """Return whether a statement that binds *name* keeps what that was."""
    read = (
        isinstance(node, ast.Name)
        and node.id == name
        and isinstance(node.ctx, ast.Load)
        for node in ast.walk(bound)
    )
    return isinstance(bound, ast.AugAssign) or any(read)


def read_literal(path: Path, name: str) -> str:
    """Return the text that a settings file binds to *name*; "" where it is none."""
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return ""
    values = [
        node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and any(isinstance(one, ast.Name) and one.id == name for one in node.targets)
    ]
    return values[-1] if values and isinstance(values[-1], str) else ""
