"""Case files: Markdown that a person reads as the specification and pytest runs.

A heading of the second level or deeper opens a case; each fenced block below it
belongs to the case under its info string. The prose between is for the reader.
"""

import re
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

# A fenced block is one match, so that a heading inside it opens no case.
PIECE = re.compile(
    r"^(?P<fence>`{3,})(?P<info>[^`\n]*)\n(?P<body>(?:.*\n)*?)(?P=fence)[ ]*$"
    r"|^##+ (?P<title>.+)$",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Case:
    """One heading of a case file with its blocks, keyed by info string."""

    id: str
    number: int
    blocks: dict[str, str]
    path: Path


def read_cases(folder: Path) -> list[Case]:
    """Read the cases of every `*.md` file in *folder*, in the order of their names."""
    return [case for path in sorted(folder.glob("*.md")) for case in read_file(path)]


def read_file(path: Path) -> list[Case]:
    """Read the cases of one file; a block loses the line break before its fence."""
    cases: list[Case] = []
    for piece in PIECE.finditer(path.read_text(encoding="utf-8")):
        if title := piece["title"]:
            number = len(cases) + 1
            cases.append(Case(f"{path.stem}:{number} {title}", number, {}, path))
        elif cases:
            cases[-1].blocks[piece["info"].strip()] = piece["body"].removesuffix("\n")
    return cases


def check_or_update(case: Case, block: str, actual: str, *, update: bool) -> None:
    """Hold *actual* against the *block* of *case*, or with *update* write it there."""
    actual = actual.removesuffix("\n")
    expected = case.blocks.get(block)
    if actual == expected:
        return
    if update:
        write_block(case, block, actual)
        return
    before, after = (expected or "").splitlines(), actual.splitlines()
    diff = unified_diff(before, after, f"{case.path}, expected", "actual", lineterm="")
    raise AssertionError("\n".join([f"{case.id}: `{block}` differs", *diff]))


def write_block(case: Case, block: str, text: str) -> None:
    """Put *text* into the *block* of *case*, or append such a block to the case."""
    source = case.path.read_text(encoding="utf-8")
    start, end = find_block(source, case.number, block)
    longest = max([2, *map(len, re.findall(r"^`+", text, re.MULTILINE))])
    fence = "`" * (longest + 1)
    gap = "\n\n" if start == end else ""
    body = f"{text}\n" if text else ""
    fenced = f"{gap}{fence}{block}\n{body}{fence}"
    case.path.write_text(source[:start] + fenced + source[end:], encoding="utf-8")


def find_block(source: str, number: int, block: str) -> tuple[int, int]:
    """Find the *block* of the *number*-th case; an empty span where it could go."""
    opened = end = 0
    for piece in PIECE.finditer(source):
        opened += piece["title"] is not None
        if opened == number:
            end = piece.end()
            if (piece["info"] or "").strip() == block:
                return piece.span()
    return end, end
