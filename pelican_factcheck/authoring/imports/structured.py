"""Structured data of pages and files: JSON however it is written, and nodes of schema.org.

JSON-LD, microdata and RDFa become the same mappings, `{"@type": …, property: value}`.
The two kinds of attributes are read here after the algorithm of the HTML standard
(section 5.2.4) and RDFa Lite, with the parser that the package has anyway: `extruct`
brings eleven packages along and puts spaces into words.
"""

import json
import re
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from bs4.element import PageElement

from pelican_factcheck.anchoring.html import read_attributes, read_tokens
from pelican_factcheck.authoring.imports.intake import Intake, Repair

DEEPEST = 40
"""Items inside items of microdata or RDFa."""
MOST_ELEMENTS = 200_000
"""Elements that are looked at for properties, those of `itemref` each time."""
NAME = re.compile("[/#:]")
"""What stands between a name and the address or prefix before it."""
SCRIPT = re.compile(r"ld\+json", re.IGNORECASE)
WRAPPED = re.compile(
    r"\A(?:\s|//|/\*|\*/|<!--|<!\[CDATA\[|\ufeff)+|(?:\s|//|/\*|\*/|-->|\]\]>|;)+\Z"
)
IN_ATTRIBUTES = re.compile(
    r"(?:itemtype|typeof)\s*=\s*[^<>]{0,200}ClaimReview", re.IGNORECASE
)
TRAILING_COMMA = re.compile(r',(?=\s*[}\]])|("(?:[^"\\]|\\.)*")', re.DOTALL)


class NotJsonError(ValueError):
    """A text is no JSON; the text of the error says where and why."""


class Block(NamedTuple):
    """One piece of structured data."""

    data: object
    line: int
    """Where it begins; 0 where that is not known."""
    repairs: tuple[str, ...] = ()
    form: str = "JSON-LD"


def read_json(text: str) -> tuple[object, tuple[str, ...]]:
    """Return what a JSON text says, and what had to be repaired for it.

    Texts with line ends in them, commas before a closing bracket, comments around
    the whole, references of HTML, and one object a line are read.

    Raises:
        NotJsonError: when it is no JSON even so.
    """
    try:
        return json.loads(text), ()
    except RecursionError:
        raise NotJsonError("it is nested too deep") from None
    except ValueError as error:
        first = _explain(error)
    bare = WRAPPED.sub("", text)
    tamed = TRAILING_COMMA.sub(lambda found: found[1] or "", bare)
    ways = (
        (text, "line ends inside texts"),
        (bare, "signs around the JSON left out"),
        (tamed, "commas before closing brackets left out"),
        (unescape(tamed), "references of HTML in the JSON read as what they stand for"),
    )
    for attempt, repair in ways:
        try:
            return json.loads(attempt, strict=False), (repair,)
        except (ValueError, RecursionError):
            continue
    lines = [line for line in text.splitlines() if line.strip()]
    try:
        if len(lines) > 1:
            return [json.loads(line) for line in lines], ()
    except (ValueError, RecursionError):
        pass
    raise NotJsonError(first)


def _explain(error: ValueError) -> str:
    if not isinstance(error, json.JSONDecodeError):
        return "it is no JSON"
    return f"it is no JSON: {error.msg.lower()} in line {error.lineno}, column {error.colno}"


class Page(NamedTuple):
    """The structured data of an HTML page."""

    blocks: list[Block]
    broken: list[tuple[int, str]]
    """Lines of blocks that could not be read, with the reason."""
    base: str
    """The address that the page gives itself, or ""."""


def read_data(html: str, address: str = "") -> Page:
    """Return the structured data of a page that was found at *address*."""
    blocks, broken, is_data, base = [], [], False, address
    line = place = 0
    for token in read_tokens(html):
        written = html[token.start : token.end]
        if is_data and token.kind == "other" and written.strip():
            line += html.count("\n", place, token.start)
            place = token.start
            try:
                data, repairs = read_json(written)
                blocks.append(Block(data, line + 1, repairs))
            except NotJsonError as error:
                broken.append((line + 1, str(error)))
        is_data = token.name == "script" and bool(SCRIPT.search(written))
        if token.name == "link" and "canonical" in written:
            own = read_attributes(written).get("href", "")
            base = urljoin(address, own) if own else base
    if IN_ATTRIBUTES.search(html):
        blocks += _read_attributes(html)
    return Page(blocks, broken, base if base.startswith("http") else "")


def _read_attributes(html: str) -> Iterator[Block]:
    """Yield the items of microdata and RDFa."""
    soup = BeautifulSoup(html, "html.parser")
    for form, names in (("microdata", MICRODATA), ("RDFa", RDFA)):
        reader = _AttributeReader(soup, *names)
        for tag in reader.find_items():
            data = reader.item(tag, 0)
            yield Block(data, tag.sourceline or 0, form=form)


MICRODATA = ("itemscope", "itemprop", "itemtype")
RDFA = ("typeof", "property", "typeof")


class _AttributeReader:
    """Reads items that are written in the attributes of a page."""

    def __init__(self, soup: BeautifulSoup, scope: str, prop: str, kind: str) -> None:
        self.soup, self.scope, self.prop, self.kind = soup, scope, prop, kind
        self.left = MOST_ELEMENTS

    def find_items(self) -> Iterator[Tag]:
        """Yield the elements that are items, and no property of another."""
        yield from self.soup.find_all(
            lambda tag: tag.has_attr(self.scope) and not tag.has_attr(self.prop)
        )

    def item(self, tag: Tag, depth: int) -> dict[str, object]:
        """Return the item that *tag* is, with its properties."""
        found: dict[str, object] = {"@type": self._names(tag, self.kind)}
        for key in ("itemid", "resource", "about"):
            if tag.get(key):
                found["@id"] = str(tag[key])
        for child in self._properties(tag):
            value = self._value(child, depth)
            for name in self._names(child, self.prop):
                known = found.setdefault(name, [])
                if isinstance(known, list):
                    known.append(value)
        return found

    @cached_property
    def _by_id(self) -> Mapping[str, Tag]:
        return {str(tag["id"]): tag for tag in self.soup.find_all(id=True)}

    def _names(self, tag: Tag, attribute: str) -> list[str]:
        """Return the names in an attribute without the address or prefix before them."""
        written = tag.get(attribute) or ""
        words = written if isinstance(written, list) else str(written).split()
        return [NAME.split(word)[-1] for word in words]

    def _properties(self, item: Tag) -> Iterator[Tag]:
        """Yield the elements with a property of *item*, in order."""
        names = str(item.get("itemref") or "").split()
        referred = (self._by_id[name] for name in names if name in self._by_id)
        waiting: deque[PageElement] = deque([*item.children, *referred])
        while waiting and self.left > 0:
            self.left -= 1
            child = waiting.popleft()
            if not isinstance(child, Tag) or child is item:
                continue
            if child.has_attr(self.prop):
                yield child
            if not child.has_attr(self.scope):
                waiting.extendleft(reversed(list(child.children)))

    def _value(self, tag: Tag, depth: int) -> object:
        if tag.has_attr(self.scope):
            return self.item(tag, depth + 1) if depth < DEEPEST else ""
        attributes = ("content", "href", "src", "resource")
        for attribute in (*attributes, *(["datetime"] if tag.name == "time" else [])):
            if tag.has_attr(attribute):
                return str(tag[attribute])
        return tag.get_text()


# --- the input ---


@dataclass(kw_only=True)
class Input:
    """A file or page that is to be imported."""

    name: str
    """What messages call it."""
    text: str
    address: str = ""
    """Where it was fetched."""
    path: Path | None = None
    site: str = ""
    """The address of the site that imports."""
    ratings: Collection[str] = ()
    """The folded names of the site's verdicts."""
    repairs: list[Repair] = field(default_factory=list)
    """Of the file as a whole."""

    @cached_property
    def json(self) -> object:
        """What the text says as JSON; None where it is none, see `problem`."""
        self.problem = ""
        if self.text.lstrip("\ufeff \r\n\t")[:1] not in ("{", "["):
            return None
        try:
            data, repairs = read_json(self.text)
        except NotJsonError as error:
            self.problem = str(error)
            return None
        self.repairs += (Repair("json", text) for text in repairs)
        return data

    @cached_property
    def is_page(self) -> bool:
        """Whether it is HTML."""
        return self.text.lstrip("\ufeff \r\n\t")[:1] == "<"

    def intake(self) -> Intake:
        """Return what reads the values of one record."""
        return Intake(base=self.address, site=self.site)

    def record(self, number: int) -> str:
        """Return the place of a record, counted from 1."""
        return f"{self.name}, record {number}"


# --- nodes -------------------------------------------------------------------------


def walk(data: object) -> Iterator[Mapping[str, object]]:
    """Yield every mapping in *data* before those inside it, in order."""
    waiting = deque([data])
    while waiting:
        value = waiting.popleft()
        if isinstance(value, Mapping):
            yield value
            waiting.extendleft(reversed(list(value.values())))
        elif isinstance(value, list):
            waiting.extendleft(reversed(value))


def types_of(node: Mapping[str, object]) -> Iterable[str]:
    """Return the types of a node in small letters, without what stands before them."""
    written = node.get("@type", node.get("type"))
    listed = written if isinstance(written, list) else [written]
    return [NAME.split(one)[-1].casefold() for one in listed if isinstance(one, str)]


def find_reviews(data: object) -> Iterator[Mapping[str, object]]:
    """Yield the nodes in *data* that are ClaimReviews, or have what only these have.

    A node that is named in them by its `@id` alone stands in its place.
    """
    nodes = list(walk(data))
    whole = {
        str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 1
    }
    for node in nodes:
        if "claimreview" in types_of(node) or any(
            key.rpartition(":")[2].rpartition("/")[2].casefold() == "claimreviewed"
            for key in node
        ):
            yield {key: _resolve(value, whole, 2) for key, value in node.items()}


def _resolve(
    value: object, whole: Mapping[str, Mapping[str, object]], depth: int
) -> object:
    """Put nodes in the place of their mere ids, down to a *depth*."""
    if isinstance(value, list):
        return [_resolve(one, whole, depth) for one in value]
    if not isinstance(value, Mapping):
        return value
    if set(value) == {"@id"}:
        value = whole.get(str(value["@id"]), value)
    if depth == 0:
        return value
    return {key: _resolve(one, whole, depth - 1) for key, one in value.items()}
