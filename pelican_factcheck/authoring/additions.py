"""Where new claims go in a sidecar, and how they look beside those that are there."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from pelican_factcheck.authoring.yamlstyle import Script
from pelican_factcheck.sidecar.nodes import Node
from pelican_factcheck.sidecar.yamltree import read_tree

Entry = tuple[str, ...]
"""The lines of one claim, without indentation."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How the claims of a file are set."""

    dash: int = 0
    """The column of the dashes."""
    key: int = 2
    """The column of the keys behind them."""
    parted: bool = True
    """Whether blank lines part the claims."""


def set_claims(entries: Sequence[Entry], layout: Layout, line_end: str = "\n") -> str:
    """Set claims as a part of a list, without the last line end."""
    first = " " * layout.dash + "-" + " " * (layout.key - layout.dash - 1)
    rest = line_end + " " * layout.key
    gap = line_end * (2 if layout.parted else 1)
    return gap.join(first + rest.join(entry) for entry in entries)


def new_file(entries: Sequence[Entry]) -> str:
    """Set claims as the text of a new sidecar."""
    return f"format: 1\n\nclaims:\n{set_claims(entries, Layout())}\n"


def add_claims(text: str, entries: Sequence[Entry]) -> str | None:
    """Put claims behind the last one in the *text* of a sidecar.

    Everything else stays as it is. None where the file is laid out in a way that
    leaves no line for them; the result is still to be read again, and judged.
    """
    tree = read_tree(text, "")
    if tree.root is None or tree.root.blank:
        empty = not any(problem.level == "error" for problem in tree.diagnostics)
        return _append(text, entries) if empty else None
    claims = tree.root.find(["claims"])
    if claims is tree.root:
        return _append(text, entries)
    script = Script(text)
    start = script.offset(claims.start)
    if claims.blank:
        return _insert(script, script.end_of_line(start), Layout(parted=False), entries)
    if isinstance(claims.value, tuple) and text[start : start + 1] == "-":
        return _insert(
            script, _end_of(claims, tree.root, script), _layout(claims, script), entries
        )
    return None


def _append(text: str, entries: Sequence[Entry]) -> str:
    """Begin the list of claims at the end of a file that has none."""
    script = Script(text)
    end = script.line_end
    gap = "" if not text or text.endswith(("\n", "\r", "\ufeff")) else end
    claims = set_claims(entries, Layout(), end)
    return f"{text}{gap}claims:{end}{claims}{end}"


def _insert(
    script: Script, place: int, layout: Layout, entries: Sequence[Entry]
) -> str:
    """Put claims behind the line that ends at *place*."""
    end = script.line_end
    gap = end * (2 if layout.parted else 1)
    claims = set_claims(entries, layout, end)
    return f"{script.text[:place]}{gap}{claims}{script.text[place:]}"


def _layout(claims: Node, script: Script) -> Layout:
    """See how the claims of a list are set; the last one is the model."""
    nodes = [node for node in claims.value if isinstance(node, Node)]
    dash, last = claims.start.column, nodes[-1].start
    same_line = script.line(last.line)[dash : dash + 1] == "-"
    parted = [_is_parted(node, script) for node in nodes[1:]]
    key = last.column if same_line else dash + 2
    return Layout(dash, key, any(parted) or not parted)


def _is_parted(node: Node, script: Script) -> bool:
    """Whether a blank line stands above a claim and its comments."""
    line = node.start.line - 1
    while script.line(line).lstrip().startswith(("#", "-")):
        line -= 1
    return not script.line(line).strip()


def _end_of(claims: Node, root: Node, script: Script) -> int:
    """Where the last line of the last claim ends, with the comments that are in it."""
    start = script.offset(claims.start)
    others = (script.offset(key.start) for key in root.keys.values())
    beyond = min((other for other in others if other > start), default=len(script.text))
    ends = script.ends
    place = script.end_of_line(ends[bisect_right(ends, beyond) - 1])
    line = bisect_right(script.starts, place)
    while _is_inner_comment(script.line(line), claims.start.column):
        place = script.end_of_line(script.starts[line])
        line += 1
    return place


def _is_inner_comment(line: str, dash: int) -> bool:
    """Whether a line is a comment that stands farther in than the dashes."""
    comment = line.lstrip(" ")
    return comment.startswith("#") and len(line) - len(comment) > dash
