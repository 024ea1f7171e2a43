"""JSON text that is safe wherever it is put: in a file, or in a page's head.

What could open or end an element, and what no page may hold, is written by its
number. That is the same text to every JSON parser, and nothing to an HTML one.
"""

import json
import re
from collections.abc import Iterable, Mapping

from markupsafe import Markup

from pelican_factcheck.marking.explanations import NOT_IN_A_PAGE

Node = dict[str, object]
ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
# First a coarse look, which a compiled pattern takes ten times as fast as the exact one.
UNSAFE = re.compile(
    "[<>&\x00-\x1f\x7f-\x9f\u2028-\u2069\ud800-\U0010ffff]"
    f"(?<=[<>&]|{NOT_IN_A_PAGE.pattern})"
)


def filled(**members: object) -> Node:
    """Make an object of the *members* that hold something; 0 and False do."""
    return {name: value for name, value in members.items() if value or value == 0}


def nodes(made: Iterable[Node]) -> list[Node]:
    """List those objects that have a member."""
    return [each for each in made if each]


def write_json(data: object) -> str:
    """Write *data* on one line.

    Raises:
        ValueError: for a number that JSON has no word for.
    """
    return escape_json(ENCODER.encode(data))


def escape_json(text: str) -> str:
    """Escape what is unsafe in JSON *text*; it can only stand inside strings."""
    return UNSAFE.sub(_escaped, text)


def write_document(head: Mapping[str, object], name: str, items: Iterable[str]) -> str:
    """Write an object with the members of *head* and a list *name* at its end.

    The *items* are JSON texts and get a line each, so that a changed claim is a
    changed line.
    """
    members = "".join(
        f"{write_json(key)}:{write_json(value)},\n" for key, value in head.items()
    )
    lines = ",\n".join(items)
    return f"{{{members}{write_json(name)}:[\n{lines}\n]}}\n"


def write_script(data: object) -> Markup:
    """Write *data* as an element for a page's head that browsers do not run."""
    return Markup(  # noqa: S704 - no `<` is left in it
        f'<script type="application/ld+json">{write_json(data)}</script>'
    )


def _escaped(match: re.Match[str]) -> str:
    if "\ud800" <= match[0] <= "\udfff":
        return "\ufffd"  # half a character, which many parsers refuse
    units = match[0].encode("utf-16-be").hex(" ", 2).split()
    return "".join(f"\\u{unit}" for unit in units)
