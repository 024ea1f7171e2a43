"""JSON text that is safe wherever it is put: in a file, or in a page's head.

What could open or end an element, and what no page may hold, is written by its
number. That is the same text to every JSON parser, and nothing to an HTML one.
"""

import json
import re
from collections.abc import Iterable, Mapping

from markupsafe import Markup

from pelican_factcheck.annotating.explanations import NOT_IN_A_PAGE

Node = dict[str, object]
ENCODER = json.JSONEncoder(
    check_circular=False,  # our nodes are made anew, of what was there before
    ensure_ascii=False,
    allow_nan=False,
    separators=(",", ":"),
)
# Nearly every text is safe, and to match all of it is the fastest way to say so.
SAFE = re.compile("[ -%'-;=?-~\xa0-\u2027\u206a-\ud7ff]*")
UNSAFE = re.compile(
    "[<>&\x00-\x1f\x7f-\x9f\u2028-\u2069\ud800-\U0010ffff]"
    f"(?<=[<>&]|{NOT_IN_A_PAGE.pattern})"
)


def filled(**members: object) -> Node:
    """Make an object of the *members* that hold something; 0 and False do."""
    return keep_filled(members)


def keep_filled(members: Node) -> Node:
    """Leave out the members that hold nothing."""
    return {name: value for name, value in members.items() if value or value == 0}


def nodes(made: Iterable[Node]) -> list[Node]:
    """List those objects that have a member."""
    return [each for each in made if each]


def write_json(data: object) -> str:
    """Write *data* on one line.

    Raises:
        ValueError: for a number that JSON has no word for.
    """
    text = ENCODER.encode(data)
    # What is unsafe can only stand inside strings.
    return text if SAFE.fullmatch(text) else UNSAFE.sub(_escaped, text)


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


def write_object(head: Node, name: str, items: Iterable[str]) -> str:
    """Write an object with a member at least in *head* and a list *name*, on one line.

    The *items* are JSON texts.
    """
    return f"{write_json(head)[:-1]},{write_json(name)}:[{','.join(items)}]}}"


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
