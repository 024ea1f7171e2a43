"""Structured data of pages and files: JSON however it is written, and nodes of schema.org.

JSON-LD, microdata and RDFa become the same mappings, `{"@type": …, property: value}`.
The two kinds of attributes are read here after the algorithm of the HTML standard
(section 5.2.4) and RDFa Lite: `extruct` brings eleven packages along and puts spaces
into words, and the parser of the standard library takes time with the square of the
tags that are never closed.
"""

import json
import re
from collections import deque
from collections.abc import (
    Callable,
    Collection,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
    ValuesView,
)
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from pathlib import Path
from typing import NamedTuple, cast
from urllib.parse import urljoin

import msgspec

from pelican_factcheck.anchoring.html import (
    Element,
    OpenElements,
    Token,
    read_attributes,
    read_tokens,
)
from pelican_factcheck.authoring.intake import Intake, Repair

DEEPEST = 40
"""Items inside items of microdata or RDFa."""
MOST_ELEMENTS = 200_000
"""Elements that are looked at for properties, those of `itemref` each time."""
NAME = re.compile("[/#:]")
"""What stands between a name and the address or prefix before it."""
SCRIPT = re.compile(r"ld\+json", re.IGNORECASE)
WRAPPERS = ("//", "/*", "*/", "<!--", "-->", "<![CDATA[", "]]>", ";", "\ufeff")
"""What stands around JSON in scripts of old."""
IN_ATTRIBUTES = re.compile(
    r"(?:itemtype|typeof)\s*=\s*[^<>]{0,200}ClaimReview", re.IGNORECASE
)
TRAILING_COMMA = re.compile(r',(?=\s*[}\]])|("(?:[^"\\]|\\.)*+(?:"|\\?\Z))', re.DOTALL)


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
    bare = _unwrap(text)
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


def _unwrap(text: str) -> str:
    """Return *text* without the signs of comments around it."""
    before, text = "", text.strip()
    while text != before:
        before = text
        for sign in WRAPPERS:
            text = text.removeprefix(sign).removesuffix(sign).strip()
    return text


def _explain(error: ValueError) -> str:
    if not isinstance(error, json.JSONDecodeError):
        return "it is no JSON"
    what = error.msg.lower().removesuffix(" at")
    return f"it is no JSON: {what} in line {error.lineno}, column {error.colno}"


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
        elements = _Tree(html).read()
        for names in (MICRODATA, RDFA):
            blocks += _AttributeReader(elements, names).read()
    return Page(blocks, broken, base if base.startswith("http") else "")


# --- microdata and RDFa ------------------------------------------------------------


class PageElement(Element):
    """An element with its attributes and what is in it."""

    line: int = 0
    attributes: Mapping[str, str] = msgspec.field(default_factory=dict)
    inside: "list[PageElement | str]" = msgspec.field(default_factory=list)
    """Elements and texts, in order."""


class _Tree(OpenElements):
    """Reads the elements of a page in one pass, whatever is left open in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.elements: list[PageElement] = []

    def read(self) -> list[PageElement]:
        """Return the elements in the order of their start tags."""
        line = place = 0
        for token in read_tokens(self.html, self):
            if token.kind == "text" and isinstance(self.inner, PageElement):
                self.inner.inside.append(unescape(self.html[token.start : token.end]))
            elif token.kind == "close":
                self.end(token.name, 0)
            elif token.kind in ("open", "void"):
                line += self.html.count("\n", place, token.start)
                place = token.start
                self._open(token, line + 1)
        return self.elements

    def _open(self, token: Token, line: int) -> None:
        self.end_others(token.name)
        written = self.html[token.start : token.end]
        element = PageElement(token.name, 0, self.inner, True, 0, 0, line=line)  # noqa: FBT003 - nothing is hidden here
        if "=" in written or "item" in written:
            element.attributes = read_attributes(written)
        if isinstance(self.inner, PageElement):
            self.inner.inside.append(element)
        self.elements.append(element)
        if token.kind == "open":
            self.inner = element
            self.counts[token.name] = self.counts.get(token.name, 0) + 1

    def pop(self, closed: int | None) -> None:
        """Remove the innermost element."""
        element = cast("Element", self.inner)  # there is one, or nothing would end
        element.closed = closed
        self.counts[element.name] -= 1
        self.inner = element.parent

    def remove(self, element: Element, child: Element, closed: int | None) -> None:
        """Remove *element* from below its open *child*, which stays where it is."""
        element.closed = closed
        self.counts[element.name] -= 1
        child.parent = element.parent


class Names(NamedTuple):
    """The attributes by which one of the two forms is written."""

    form: str
    scope: str
    prop: str
    kind: str


MICRODATA = Names("microdata", "itemscope", "itemprop", "itemtype")
RDFA = Names("RDFa", "typeof", "property", "typeof")
LINKS = ("content", "href", "src", "resource")
"""The attributes in which a property has its value, rather than in the text."""


class _AttributeReader:
    """Reads items that are written in the attributes of a page."""

    def __init__(self, elements: Sequence[PageElement], names: Names) -> None:
        self.elements, self.names = elements, names
        self.left = MOST_ELEMENTS

    def read(self) -> Iterator[Block]:
        """Yield the items that are no property of another."""
        for element in self.elements:
            attributes = element.attributes
            if self.names.scope in attributes and self.names.prop not in attributes:
                yield Block(self._item(element, 0), element.line, form=self.names.form)

    def _item(self, element: PageElement, depth: int) -> dict[str, object]:
        """Return the item that *element* is, with its properties."""
        found: dict[str, object] = {"@type": self._listed(element, self.names.kind)}
        for key in ("itemid", "resource", "about"):
            if element.attributes.get(key):
                found["@id"] = element.attributes[key]
        for child in self._properties(element):
            value = self._value(child, depth)
            for name in self._listed(child, self.names.prop):
                known = found.setdefault(name, [])
                if isinstance(known, list):
                    known.append(value)
        return found

    @cached_property
    def _by_id(self) -> Mapping[str, PageElement]:
        found = (one for one in reversed(self.elements) if "id" in one.attributes)
        return {one.attributes["id"]: one for one in found}

    def _listed(self, element: PageElement, attribute: str) -> list[str]:
        """Return the names in an attribute without the address or prefix before them."""
        words = element.attributes.get(attribute, "").split()
        return [NAME.split(word)[-1] for word in words]

    def _properties(self, item: PageElement) -> Iterator[PageElement]:
        """Yield the elements with a property of *item*, in order."""
        names = item.attributes.get("itemref", "").split()
        referred = (self._by_id[name] for name in names if name in self._by_id)
        waiting: deque[PageElement | str] = deque([*item.inside, *referred])
        while waiting and self.left > 0:
            self.left -= 1
            child = waiting.popleft()
            if isinstance(child, str) or child is item:
                continue
            if self.names.prop in child.attributes:
                yield child
            if self.names.scope not in child.attributes:
                waiting.extendleft(reversed(child.inside))

    def _value(self, element: PageElement, depth: int) -> object:
        if self.names.scope in element.attributes:
            return self._item(element, depth + 1) if depth < DEEPEST else ""
        times = ["datetime"] if element.name == "time" else []
        for attribute in (*LINKS, *times):
            if attribute in element.attributes:
                return element.attributes[attribute]
        return self._text(element)

    def _text(self, element: PageElement) -> str:
        """Return the text of an element with all that is in it."""
        parts: list[str] = []
        waiting: deque[PageElement | str] = deque(element.inside)
        while waiting and self.left > 0:
            self.left -= 1
            part = waiting.popleft()
            if isinstance(part, str):
                parts.append(part)
            else:
                waiting.extendleft(reversed(part.inside))
        return "".join(parts)


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


def find_records(
    data: object, is_record: Callable[[Mapping[str, object]], bool]
) -> Iterator[object]:
    """Yield every mapping in *data* that is a record, and what stands beside one.

    A value in a list of records that is none itself and has none in it was to be one.
    """
    values: list[tuple[object, int]] = []  # each with the place of what it is in
    waiting: list[tuple[object, int]] = [(data, -1)]
    while waiting:
        value, parent = waiting.pop()
        inside = value.values() if isinstance(value, Mapping) else value
        if isinstance(inside, list | ValuesView):
            waiting += ((one, len(values)) for one in reversed([*inside]))
        values.append((value, parent))
    fits = [isinstance(one, Mapping) and is_record(one) for one, _ in values]
    holds, lists = list(fits), set[int]()
    for place, (_, parent) in reversed([*enumerate(values)]):
        holds[parent] |= holds[place] and parent >= 0
        if fits[place] and parent >= 0 and isinstance(values[parent][0], list):
            lists.add(parent)
    for place, (value, parent) in enumerate(values):
        if fits[place] or (parent in lists and not holds[place]):
            yield value


def find_reviews(data: object) -> Iterator[object]:
    """Yield the nodes in *data* that are ClaimReviews, or have what only these have.

    A node that is named in them by its `@id` alone stands in its place. With them comes
    what stands beside one in a list, unless it says that it is something else.
    """
    nodes = walk(data)
    whole = {
        str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 1
    }
    for node in find_records(data, _is_review):
        if not isinstance(node, Mapping):
            if not str(node).startswith("http"):
                yield node
        elif _is_review(node):
            yield {key: _resolve(value, whole, 2) for key, value in node.items()}
        elif not any(types_of(node)) and set(node) != {"@id"}:
            yield node


def _is_review(node: Mapping[str, object]) -> bool:
    return "claimreview" in types_of(node) or any(
        key.rpartition(":")[2].rpartition("/")[2].casefold() == "claimreviewed"
        for key in node
    )


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
