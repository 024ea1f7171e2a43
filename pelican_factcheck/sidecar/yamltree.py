"""YAML that remembers where each value stands.

Read by parser events, within limits of size and depth: nothing is resolved or
constructed, so `no` and `2008` stay the texts that they are, and no file can
crash or hang the reader. libyaml and pure Python give the same answer.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple, cast

import yaml

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, shorten
from pelican_factcheck.sidecar.yamltext import (
    NO_PROSE,
    QUOTES,
    SHOWN,
    Event,
    Lines,
    Mark,
    Token,
    check_key,
    check_scalar,
    disguise,
    explain_syntax,
    find_bidi,
    find_lost_entries,
    find_lost_words,
    find_traps,
    reveal,
)


class Node(NamedTuple):
    """A value and its place; line and column are worked out only when asked for."""

    value: "str | tuple[Node, ...] | dict[str, Node]"
    start: Mark
    end: Mark
    keys: "dict[str, Node]" = {}  # noqa: RUF012 - never changed once the node is made
    """The keys of a mapping, where they stand."""
    sound: bool = True
    """Whether the YAML reader had nothing against this value or a part of it."""
    blank: bool = False
    """Whether nothing was written."""

    @property
    def kind(self) -> str:
        """What authors call this kind of value."""
        if isinstance(self.value, str):
            return "nothing" if self.blank else "text"
        return "a list" if isinstance(self.value, tuple) else "a mapping"

    @property
    def head(self) -> "Node":
        """What to point at: the first key of a mapping, else the value itself."""
        return next(iter(self.keys.values()), self)

    def strip(self) -> object:
        """Return the value without places; a key without a value is left out."""
        if isinstance(self.value, str):
            return self.value
        if isinstance(self.value, tuple):
            return [node.strip() for node in self.value]
        parts = self.value.items()
        return {key: node.strip() for key, node in parts if not node.blank}

    def texts(self) -> "Iterator[str]":
        """Yield all texts in the value, but for keys."""
        waiting = [self]
        while waiting:
            value = waiting.pop().value
            if isinstance(value, str):
                yield value
            else:
                waiting += value.values() if isinstance(value, dict) else value

    def find(self, path: Sequence[int | str]) -> "Node":
        """Follow *path* as far as it goes; outside a list a number is no step.

        One value may stand for a list of one, and a text for a mapping.
        """
        node = self
        for step in path:
            if isinstance(node.value, dict) and isinstance(step, str):
                if step not in node.value:
                    break
                node = node.value[step]
            elif isinstance(node.value, tuple) and isinstance(step, int):
                node = node.value[step]
        return node

    def listed(self, key: str) -> "tuple[Node, ...]":
        """Return the entries under *key*, where a single one needs no list."""
        found = self.value.get(key) if isinstance(self.value, dict) else None
        if found is None or found.blank:
            return ()
        return found.value if isinstance(found.value, tuple) else (found,)

    def merge(self, base: "Node") -> "Node":
        """Return this mapping, extended by what only *base* says.

        A key without a value says nothing.
        """
        if not (isinstance(self.value, dict) and isinstance(base.value, dict)):
            return self
        said = {key for key, node in self.value.items() if not node.blank}
        more = base.value.keys() - said
        if not more:
            return self
        value = self.value | {key: base.value[key] for key in more}
        keys = self.keys | {key: base.keys[key] for key in more}
        return self._replace(value=value, keys=keys)


LONGEST_GAP = 200
"""Characters of white space between a key and its colon that are looked through."""
LONGEST_TEXT = 100_000
"""Characters of one value."""
DEEPEST = 12
NAMED = 2
"""The level of the mapping of sources, by names of the author's own."""
MOST_ENTRIES = 200_000
MOST_ALIASES = 200
CHARACTERS_PER_ENTRY = 50
"""So many weigh as much as one more entry: an alias can repeat long texts, too."""

# What both parsers call their events.
STREAM: type = yaml.StreamStartEvent
DOCUMENT: type = yaml.DocumentStartEvent
TEXT: type = yaml.ScalarEvent
ALIAS: type = yaml.AliasEvent
MAPPING: type = yaml.MappingStartEvent
LIST: type = yaml.SequenceStartEvent
END_OF_MAPPING: type = yaml.MappingEndEvent
END_OF_LIST: type = yaml.SequenceEndEvent
END_OF_DOCUMENT: type = yaml.DocumentEndEvent
END_OF_STREAM: type = yaml.StreamEndEvent
AROUND = {STREAM, DOCUMENT, END_OF_DOCUMENT, END_OF_STREAM}
"""Events that belong to no node."""

NULLS = {"null", "Null", "NULL", "~"}
"""What YAML has for nothing; readers would see the word on the page."""
NO_KEYS: dict[str, Node] = {}
MAKE = tuple.__new__
"""What `Node(…)` does with its parts, in half the time: most of a file is texts."""


class UnreadableError(Exception):
    """Reading cannot go on; *diagnostic* says why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic)
        self.diagnostic = diagnostic


def exceeds(limit: str, where: Location) -> Diagnostic:
    """Return the diagnostic for a file beyond a *limit* of the reader."""
    hint = "divide the file; no article needs as much"
    return Diagnostic("yaml-limit", f"more than {limit}", where, hint)


AS_KEY = re.compile(r" *:(?!\S)")
"""What stands behind a key."""


class Named(NamedTuple):
    """A node that aliases can repeat, and what each of them adds to the file."""

    node: Node
    size: int
    """In entries, with all that aliases repeat in it."""
    depth: int
    """Of the lists and mappings that it is made of."""
    where: Location
    """Where its name stands."""


class TreeBuilder:
    """Reads events into nodes; what is wrong with them goes to *diagnostics*.

    What holds for a node and all its parts is counted over the whole file: a node
    is as large as the count of entries has grown while it was read, and sound when
    the count of faults has not.
    """

    def __init__(
        self, events: Iterator[Event], lines: Lines, diagnostics: list[Diagnostic]
    ) -> None:
        self.diagnostics = diagnostics
        self._events = events
        self._lines = lines
        self._suspect = lines.suspect
        self._hashed = lines.hashed
        self._is_prose = True  # whether the key before can have a text of any words
        self._is_shown = False  # or words all the same
        self._size = 0
        self._faults = 0
        self._deepest = 0  # level that was reached in the collection being read
        self._named: dict[str, Named] = {}
        self._used: set[str] = set()
        self._aliases = 0

    def read(self) -> Node | None:
        """Read the one document; raise `UnreadableError` when it is too much."""
        root = None
        for event in self._events:
            if type(event) not in AROUND:
                root = self._read(event, 0)
            elif root and type(event) is DOCUMENT:
                where = self._lines.locate(event.start_mark.line, 0, 3)
                message = "a second document; a sidecar is one"
                hint = "delete the line `---`"
                raise UnreadableError(Diagnostic("yaml-syntax", message, where, hint))
        self._warn_unused_anchors()
        return root

    def _read(self, event: Event, level: int, *, is_key: bool = False) -> Node:
        """Read the node that begins with *event*, inside *level* collections."""
        if type(event) is not TEXT:
            return self._read_other(event, level)
        text, sound = event.value, True
        if self._suspect or not text.isascii():
            text, sound = self._examine(event, is_key=is_key)
        blank = not (text or event.style)
        if (
            self._hashed
            and not is_key
            and (self._is_prose or (blank and self._is_shown))
        ):
            self.diagnostics += find_lost_words(event, self._lines)
        if text in NULLS and not (event.style or is_key):
            sound = self._report_null(event, text)
        parts = (text, event.start_mark, event.end_mark, NO_KEYS, sound, blank)
        node = MAKE(Node, parts)
        length = len(text)
        size = 1 + length // CHARACTERS_PER_ENTRY
        self._size += size
        if length > LONGEST_TEXT:
            limit = f"{LONGEST_TEXT:,} characters in one text"
            raise UnreadableError(exceeds(limit, self._where(node)))
        if event.anchor:
            self._name(event.anchor, node, size)
        return node

    def _read_other(self, event: Event, level: int) -> Node:
        """Read what is no text."""
        if type(event) is ALIAS:
            return self._repeat(event, level)
        return self._read_collection(event, level + 1)

    # --- lists and mappings

    def _read_collection(self, start: Event, level: int) -> Node:
        """Read a list or mapping within the limits of size and depth."""
        if level > DEEPEST:
            raise self._too_deep(start)
        size, faults, deepest = self._size, self._faults, self._deepest
        self._size += 1
        self._deepest = level
        node = self._read_parts(start, level)
        size = self._size - size
        if size > MOST_ENTRIES:
            where = self._where(node)
            raise UnreadableError(exceeds(f"{MOST_ENTRIES:,} entries", where))
        if self._faults > faults:
            node = node._replace(sound=False)
        if start.anchor:
            self._name(start.anchor, node, size, self._deepest - level + 1)
        self._deepest = max(self._deepest, deepest)
        return node

    def _read_parts(self, start: Event, level: int) -> Node:
        """Read what is in a list or mapping, and its end."""
        if type(start) is MAPPING:
            values, keys = self._read_mapping(start, level)
            if start.flow_style:
                self._report_cut_texts(values, keys)
            return Node(values, start.start_mark, start.end_mark, keys)
        nodes = []
        is_prose = self._is_prose
        for event in self._events:
            self._is_prose = is_prose
            if type(event) is END_OF_LIST:
                self._find_lost_entries(start, event)
                break
            nodes.append(self._read(event, level))
        return Node(tuple(nodes), start.start_mark, start.end_mark)

    def _read_mapping(
        self, start: Event, level: int
    ) -> tuple[dict[str, Node], dict[str, Node]]:
        """Read the values and the keys of a mapping; of equal keys the first stays."""
        values: dict[str, Node] = {}
        keys: dict[str, Node] = {}
        events, read = self._events, self._read
        is_outdented = False
        is_named = (
            level == NAMED and not self._is_prose
        )  # below `sources`: keys or addresses
        for event in events:
            if type(event) is END_OF_MAPPING:
                self._is_prose = True  # what is lost there may have been any field
                self._find_lost_entries(start, event)
                break
            key = read(event, level, is_key=True)
            name = key.value
            self._is_prose = not (
                is_named or (isinstance(name, str) and name in NO_PROSE)
            )
            self._is_shown = isinstance(name, str) and name in SHOWN
            value = read(next(events), level)
            if not isinstance(name, str):
                message = f"a key must be text, found {key.kind}"
                self._report("wrong-type", message, key, QUOTES)
            elif name in keys:
                self._report_twice(key, keys[name], is_outdented=is_outdented)
            else:
                is_outdented = is_outdented or value.blank
                keys[name], values[name] = key, value
        return values, keys

    # --- texts

    def _find_lost_entries(self, start: Event, end: Event) -> None:
        """Report what is lost between the brackets or braces of a collection."""
        if self._hashed and self._is_prose and start.flow_style:
            self.diagnostics += find_lost_entries(start, end, self._lines)

    def _examine(self, event: Event, *, is_key: bool) -> tuple[str, bool]:
        """Return a text as its author wrote it, and whether it can be used."""
        sound = not self._suspect or self._check(event, is_key=is_key)
        return reveal(event.value, self._lines), sound

    def _check(self, event: Event, *, is_key: bool) -> bool:
        """Report what is wrong with one text; return whether it can be used."""
        sound = True
        problems = check_scalar(event, self._lines, is_prose=self._is_prose)
        if is_key:
            problems = chain(check_key(event, self._lines), problems)
        for problem in problems:
            if problem.level == "error":
                if is_key:
                    raise UnreadableError(problem)  # nothing will fit any more
                self._faults += 1
                sound = False
            self.diagnostics.append(problem)
        return sound

    # --- anchors and aliases

    def _name(self, anchor: str, node: Node, size: int, depth: int = 0) -> None:
        """Remember *node* under its *anchor*, and where that stands."""
        start = max(0, self._lines.text.rfind(f"&{anchor}", 0, node.end.index))
        where = self._lines.locate_span(start, start + len(anchor) + 1)
        self._named[anchor] = Named(node, size, depth, where)

    def _repeat(self, event: Event, level: int) -> Node:
        """Make the node that an alias stands for, at the place of the alias."""
        place = Node("", event.start_mark, event.end_mark, sound=False)
        self._aliases += 1
        if self._aliases > MOST_ALIASES:
            where = self._where(place)
            raise UnreadableError(exceeds(f"{MOST_ALIASES} aliases", where))
        self._used.add(event.anchor)
        named = self._named.get(event.anchor)
        if named is None:
            message = f"`*{event.anchor}` repeats a value that has no such name"
            self._report("yaml-syntax", message, place, QUOTES)
            self._size += 1
            return place
        if level + named.depth > DEEPEST:
            raise self._too_deep(event)
        self._size += named.size
        self._deepest = max(self._deepest, level + named.depth)
        self._faults += not named.node.sound
        return named.node._replace(start=place.start, end=place.end)

    def _warn_unused_anchors(self) -> None:
        """Warn of texts whose first word was taken for a name."""
        for anchor in self._named.keys() - self._used:
            node, _, _, where = self._named[anchor]
            message = f"`&{anchor}` is read as a name for what follows, not as text"
            is_key = AS_KEY.match(self._lines.text, node.end.index) is not None
            hint = QUOTES if isinstance(node.value, str) and not is_key else "delete it"
            self.diagnostics.append(Diagnostic("unused-anchor", message, where, hint))

    # --- faults

    def _report(
        self, rule: str, message: str, node: Node, hint: str, first: Node | None = None
    ) -> None:
        """Report an error in the collection that is being read."""
        related = ((self._where(first), "the first is here"),) if first else ()
        where = self._where(node)
        self.diagnostics.append(Diagnostic(rule, message, where, hint, related))
        self._faults += 1

    def _report_twice(self, key: Node, first: Node, *, is_outdented: bool) -> None:
        """Report a key for the second time, which may belong to one without a value."""
        message = f"the key `{shorten(str(key.value))}` stands twice in one mapping"
        hint = "delete one of the two"
        if is_outdented:
            hint = f"indent it below the key that it belongs to, or {hint}"
        self._report("duplicate-key", message, key, hint, first)

    def _report_cut_texts(
        self, values: Mapping[str, Node], keys: dict[str, Node]
    ) -> None:
        """Report texts that end at a comma, which leaves a key without colon or value.

        In `{text: No, not that}` YAML reads the text `No` and a key `not that`.
        """
        before = ""
        for name, key in list(keys.items()):
            rest = self._lines.text[
                key.end.index : key.end.index + LONGEST_GAP
            ].lstrip()
            if not values[name].blank or rest.startswith(":"):
                before = name
                continue
            message = f"`{shorten(name)}` stands between braces without a value"
            hint = f"{QUOTES}, or give it a value"
            if before:
                message = f"`{shorten(name)}` is cut off by the comma before it"
                hint = f"put the whole text of `{shorten(before)}` between quotes"
            self._report("cut-text", message, key, hint)
            keys[name] = key._replace(sound=False)  # no other rule reports it again

    def _report_null(self, event: Event, text: str) -> bool:
        """Report a word that other programs read as nothing; return that it is unsound."""
        message = f"`{text}` is read as a text, and not as nothing"
        hint = f'delete the key, or write `"{text}"` if the word is meant'
        place = Node(text, event.start_mark, event.end_mark)
        self._report("wrong-type", message, place, hint)
        return False

    def _too_deep(self, event: Event) -> UnreadableError:
        limit = f"{DEEPEST} lists and mappings inside each other"
        where = self._lines.locate_marks(event.start_mark, event.end_mark)
        return UnreadableError(exceeds(limit, where))

    def _where(self, node: Node) -> Location:
        return self._lines.locate_marks(node.start, node.end)


LONGEST_FILE = 1_000_000
"""Characters; the same number of bytes holds for files."""
LONGEST_STORE = 20 * LONGEST_FILE
"""The same for a file with claims without an article, which serves many articles."""


class Tree(NamedTuple):
    """A YAML file as values with their places."""

    root: Node | None
    """None when the file is empty or cannot be read."""
    lines: Lines
    diagnostics: list[Diagnostic]

    def locate(self, node: Node) -> Location:
        """Return the location of *node*."""
        return self.lines.locate_marks(node.start, node.end)


def read_tree(text: str, path: str, longest: int = LONGEST_FILE) -> Tree:
    """Read YAML *text*; what is wrong with it stands in the tree's diagnostics.

    A text of more than *longest* characters is not read.
    """
    lines = Lines.split(text, path)
    if len(text) > longest:
        where = lines.locate(0, 0)
        return Tree(None, lines, [exceeds(f"{longest:,} characters", where)])
    if traps := list(find_traps(lines)):
        return Tree(None, lines, traps)
    events = iter(next_event_of(disguise(lines.text)), None)
    builder = TreeBuilder(events, lines, list(find_bidi(lines)))
    try:
        root = builder.read()
    except UnreadableError as error:
        return Tree(None, lines, _add_last(error.diagnostic, builder.diagnostics))
    except yaml.MarkedYAMLError as error:
        problem = explain_syntax(error, lines, _tokens_of(disguise(lines.text)))
        return Tree(None, lines, _add_last(problem, builder.diagnostics))
    return Tree(root, lines, builder.diagnostics)


LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
"""The parser in C where PyYAML was built with it; both give the same events."""


def next_event_of(text: str) -> Callable[[], Event]:
    """Return what gives the next event of *text*, and None behind the last."""
    return cast("Callable[[], Event]", LOADER(text).get_event)


def _tokens_of(text: str) -> Iterator[Token]:
    """Yield what *text* is made of; raise the parser's own error where it cannot go on."""
    return cast("Iterator[Token]", yaml.scan(text, Loader=LOADER))


def _add_last(last: Diagnostic, before: list[Diagnostic]) -> list[Diagnostic]:
    """Add the problem that ended the reading, and drop its forerunners on that line."""
    lines = {place.line for place in (last.where,) if place}
    kept = [one for one in before if one.where and one.where.line not in lines]
    return [*kept, last]
