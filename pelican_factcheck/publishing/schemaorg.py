"""Nodes of schema.org for the people and works that claims have to do with.

Types and properties are those of schema.org 30; `tests/vocabulary.yaml` says which
property may stand on which type.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec
from markupsafe import Markup

from pelican_factcheck.anchoring.folding import late_pattern
from pelican_factcheck.annotating.explanations import FORBIDDEN
from pelican_factcheck.publishing.listing import Publisher
from pelican_factcheck.sidecar.claims import Appearance, Person, Said, Source
from pelican_factcheck.sidecar.urls import deep_link

Node = dict[str, object]
ENCODER = json.JSONEncoder(
    check_circular=False,  # our nodes are made anew, of what was there before
    ensure_ascii=False,
    allow_nan=False,
    separators=(",", ":"),
)
FAST_ENCODER = msgspec.json.Encoder()
# Nearly every text is safe, and to match all of it is the fastest way to say so.
SAFE = late_pattern("[ -%'-;=?-~\xa0-\u2027\u206a-\ud7ff]*")
UNSAFE = late_pattern(
    f"[<>&\x00-\x1f\x7f-\x9f\u2028-\u2069\ud800-\U0010ffff](?<=[<>&]|{FORBIDDEN})"
)


def filled(**members: object) -> Node:
    """Return an object of the *members* that hold something; 0 and False do."""
    return keep_filled(members)


def keep_filled(members: Node) -> Node:
    """Leave out the members that hold nothing."""
    return {name: value for name, value in members.items() if value or value == 0}


def nodes(made: Iterable[Node]) -> list[Node]:
    """Return those objects that have a member."""
    return [each for each in made if each]


def write_json(data: object) -> str:
    """Write *data* on one line.

    Raises:
        ValueError: for a number that JSON has no word for.
    """
    text = _encode(data)
    # What is unsafe can only stand inside strings.
    return text if SAFE.fullmatch(text) else UNSAFE.sub(_escaped, text)


def _encode(data: object) -> str:
    """Return *data* as JSON; by the faster of two encoders where both say the same."""
    try:
        text = FAST_ENCODER.encode(data).decode()
    except (UnicodeEncodeError, TypeError):
        return ENCODER.encode(data)
    # What is no number would be one: the other encoder refuses it.
    return ENCODER.encode(data) if "null" in text else text


class Document(NamedTuple):
    """A JSON object with the members of *head* and a list *name* at its end.

    The *items* of the list are JSON texts and get a line each, so that a changed claim
    is a changed line.
    """

    head: Mapping[str, object]
    name: str
    items: Sequence[str]
    part_head: Callable[[str, int], Mapping[str, object]] = lambda _address, _start: {}
    """What the head of a further part says instead, by its address and first item."""
    next_part: Callable[[str], Mapping[str, object]] = lambda address: {"next": address}
    """How a part names the one after it."""

    def part(self, address: str, start: int) -> "Document":
        """Return the same for the part at this *address*, whose first item is *start*."""
        return self._replace(head={**self.head, **self.part_head(address, start)})

    def closing(self, address: str) -> str:
        """Return all that comes after the last item of a part, before that at *address*."""
        return f"\n],\n{write_json(self.next_part(address))[1:]}\n"

    @property
    def opening(self) -> str:
        """All that comes before the first item."""
        members = "".join(
            f"{write_json(key)}:{write_json(value)},\n"
            for key, value in self.head.items()
        )
        return f"{{{members}{write_json(self.name)}:[\n"

    def __str__(self) -> str:
        return f"{self.opening}{SEPARATOR.join(self.items)}{CLOSING}"


SEPARATOR = ",\n"
"""What stands between two items of a document."""
CLOSING = "\n]}\n"
"""What stands after the last one."""


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


CONTEXT = "https://schema.org"
WORKS = {
    "": "CreativeWork",
    "web": "WebPage",
    "book": "Book",
    "report": "Report",
    "video": "VideoObject",
    "audio": "AudioObject",
    "image": "ImageObject",
    "dataset": "Dataset",
    "social": "SocialMediaPosting",
}
"""The type of a work by what a sidecar calls it."""


def node(kind: str, /, **said: object) -> Node:
    """Return a node of type *kind* with what is *said* of it; `{}` if that is nothing."""
    filled = keep_filled(said)
    return {"@type": kind, **filled} if filled else {}


def named(kind: str, name: str) -> Node:
    """Return a node of type *kind* of which nothing but the *name* is known, if any."""
    return {"@type": kind, "name": name} if name else {}


@lru_cache(maxsize=8)
def organisation(publisher: Publisher) -> Node:
    """Return the node of the site's publisher, with all that it says about itself."""
    kind = "NewsMediaOrganization" if publisher.policies else "Organization"
    return node(
        kind,
        name=publisher.name,
        url=publisher.url,
        logo=publisher.logo,
        **dict(sorted(publisher.policies.items())),
    )


def claimant(person: Person | None) -> Node:
    """Return the node of who made a claim; groups are organisations here."""
    if person is None:
        return {}
    is_person = person.type == "person"
    return node(
        "Person" if is_person else "Organization",
        name=person.name,
        jobTitle=person.role if is_person else "",
        description="" if is_person else person.role,
        url=person.url,
        sameAs=list(person.same_as),
        image=person.image,
    )


def appearances(said: Said | None) -> list[Node]:
    """Return the works in which a claim was made or repeated."""
    if said is None:
        return []
    where = named("CreativeWork", said.where)
    return nodes([*map(appearance, said.appearances), where])


def appearance(work: Appearance) -> Node:
    """Return the node of one place where a claim was made."""
    return node("CreativeWork", name=work.title, url=work.url, datePublished=work.date)


def first_appearance(said: Said | None) -> Node:
    """Return the node of the very first appearance, where it is known to be that."""
    if said is None or not said.first or not said.appearances:
        return {}
    return appearance(said.appearances[0])


def work(source: Source) -> Node:
    """Return the node of a source, its words and its archived copy with it."""
    is_book = source.type == "book" or (source.isbn and not source.type)
    return node(
        "Book" if is_book else WORKS[source.type],
        name=source.title,
        url=source.url,
        author=named("Person", source.author),
        publisher=named("Organization", source.publisher),
        datePublished=source.date,
        inLanguage=source.lang,
        isbn=source.isbn if is_book else "",
        identifier=identifiers(source, with_isbn=not is_book),
        archivedAt=source.archive or kept_copy(source),
        encoding=encoding(source),
        hasPart=part(source),
        comment=node("Comment", text=source.note) if source.note else {},
    )


def kept_copy(source: Source) -> str:
    """Return the address of our own page of what was read, or ""."""
    url = source.evidence.copy_url if source.evidence else ""
    return url if url.startswith("http") else ""


def encoding(source: Source) -> Node:
    """Return the file that was read, by the hash that tells it from any other."""
    if not (source.evidence and source.evidence.sha256):
        return {}
    return node("MediaObject", sha256=source.evidence.sha256)


def identifiers(source: Source, *, with_isbn: bool) -> list[Node]:
    """Return the numbers under which libraries keep a source."""
    values = (("ISBN", source.isbn if with_isbn else ""), ("DOI", source.doi))
    return [
        {"@type": "PropertyValue", "propertyID": name, "value": value}
        for name, value in values
        if value
    ]


def part(source: Source) -> Node:
    """Return the node of the passage of a source that a check rests on."""
    is_clip = source.start is not None
    if not (is_clip or source.quote or source.page or source.locator):
        return {}
    address = deep_link(source)
    return node(
        "Clip" if is_clip else "Quotation" if source.quote else "CreativeWork",
        name=source.locator,
        position=source.page,
        text=source.quote,
        startOffset=None if source.start is None else number(source.start),
        url="" if address == source.url else address,
    )


def number(value: float) -> int | float:
    """Write whole numbers without a point."""
    return int(value) if value == int(value) else value
