"""What in a raw text makes YAML readers fail or disagree, found before they read it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.sidecar.yamltext import Lines

# Neither YAML nor any page may hold these; U+FDD0 and so on are stand-ins here.
FORBIDDEN = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)


class Trap(NamedTuple):
    """One thing that cannot be read."""

    signs: tuple[str, ...]
    """One of them is in every text that the pattern matches: a quick look before."""
    pattern: str
    """Compiled when one of them is there."""
    message: str
    hint: str


TRAPS = (
    Trap(
        ("<<<<<<<", ">>>>>>>"),
        r"(?m)^(?:<{7}|>{7})(?= |$)",
        "a conflict marker that a merge has left behind",
        "choose one of the two versions, and delete the lines that mark them",
    ),
    Trap(
        ("%",),
        r"(?m)^%.*",
        "a line that begins with `%` is a directive, and sidecars have none",
        "delete the line, or put the text between quotes",
    ),
    Trap(
        ("#",),
        r"[|>](?:(?<=[:-] .)|(?<=[:-]  .))[-+0-9]{0,2}#.*",
        "`#` directly after the sign for a block of text",
        "put a space before `#`, or the text between quotes",
    ),
    Trap(
        (r"\u", r"\U"),
        r"\\(?:u|U0000)[dD][89a-fA-F][0-9a-fA-F]{2}",
        "`{found}` is half a character",
        "type the character itself",
    ),
    Trap(
        (r"\U",),
        r"\\U(?!00(?:0[0-9a-fA-F]|10))[0-9a-fA-F]{8}",
        "`{found}` is no character",
        "type the character itself",
    ),
)


def find_traps(lines: Lines) -> Iterator[Diagnostic]:
    """Find what would keep one YAML reader or another from reading *lines*."""
    text = lines.text
    if not lines.visible and (found := re.search(FORBIDDEN, text)):
        message = f"the character U+{ord(found[0]):04X} cannot stand in a sidecar"
        hint = "delete it; most editors do not show it"
        where = lines.locate_span(*found.span())
        yield Diagnostic("text-encoding", message, where, hint)
    for trap in TRAPS:
        if not any(sign in text for sign in trap.signs):
            continue
        if found := re.search(trap.pattern, text):
            message = trap.message.format(found=found[0])
            where = lines.locate_span(*found.span())
            yield Diagnostic("yaml-syntax", message, where, trap.hint)
