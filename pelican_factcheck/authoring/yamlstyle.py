"""How the texts of a YAML file are written: where, to the character, and in which style.

`yamltree.py` tells what a file says. To change one text and nothing else it takes
the other half: the signs around the text, and the ends of its lines.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import Literal, NamedTuple

import yaml

from pelican_factcheck.sidecar.nodes import Node
from pelican_factcheck.sidecar.scalars import disguise
from pelican_factcheck.sidecar.yamltext import Mark

Style = Literal["plain", "single", "double", "literal", "folded"]

STYLES: dict[str, Style] = {
    "": "plain",
    "'": "single",
    '"': "double",
    "|": "literal",
    ">": "folded",
}
BLOCKS = ("literal", "folded")
LINE_END = re.compile("\r\n?|\n")
NAME = re.compile(r"&\S+\s+")
# The line that announces a block, with the indentation of what follows.
HEADER = re.compile(r"[|>][^\r\n]*\s*")


class Written(NamedTuple):
    """One text as it stands in the file, between half-open offsets."""

    start: int
    """Behind the name of an anchor, if there is one."""
    end: int
    """Before the white space at the end of a block."""
    style: Style
    flow: bool
    """Whether it stands between brackets or braces."""


@dataclass(frozen=True)
class Script:
    """The text of a YAML file, and how each of its texts is written."""

    text: str

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """The offset at which each line begins; the first behind a byte order mark."""
        begin = int(self.text.startswith("\ufeff"))
        return begin, *(found.end() for found in LINE_END.finditer(self.text))

    @cached_property
    def texts(self) -> dict[int, Written]:
        """The texts by the offset where each begins, its anchor included.

        Raises:
            yaml.YAMLError: when the file is not YAML.
        """
        found, flow = {}, [False]
        for event in self._events:
            if isinstance(event, yaml.CollectionStartEvent):
                flow.append(bool(event.flow_style))
            elif isinstance(event, yaml.CollectionEndEvent):
                flow.pop()
            elif isinstance(event, yaml.ScalarEvent):
                start = self.offset(event.start_mark)
                found[start] = self._written(event, flow=flow[-1])
        return found

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """The offsets where a text, an alias or a bracket ends, in order."""
        closed = [
            self.offset(event.end_mark)
            for event in self._events
            if isinstance(event, yaml.CollectionEndEvent | yaml.AliasEvent)
            and self.offset(event.start_mark) < self.offset(event.end_mark)
        ]
        return tuple(sorted([*closed, *(text.end for text in self.texts.values())]))

    @property
    def line_end(self) -> str:
        """The line end of this file: its first one."""
        found = LINE_END.search(self.text)
        return found[0] if found else "\n"

    def offset(self, mark: Mark | None) -> int:
        """Where a mark stands; the end for one that stands nowhere."""
        if mark is None or mark.line >= len(self.starts):
            return len(self.text)
        return min(self.starts[mark.line] + mark.column, len(self.text))

    def written(self, node: Node) -> Written | None:
        """How the text of *node* is written; None for one that an alias repeats."""
        return self.texts.get(self.offset(node.start))

    def end_of_line(self, offset: int) -> int:
        """Where the line around *offset* ends, before its line end."""
        found = LINE_END.search(self.text, offset)
        return found.start() if found else len(self.text)

    def line(self, number: int) -> str:
        """One line, counted from 0, without its line end; "" behind the last."""
        if number >= len(self.starts):
            return ""
        start = self.starts[number]
        return self.text[start : self.end_of_line(start)]

    @cached_property
    def _events(self) -> tuple[yaml.Event, ...]:
        """What the parser says of the text as `yamltree.py` hands it over."""
        loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
        text = LINE_END.sub("\n", self.text.removeprefix("\ufeff"))
        text = re.sub("[\u2028\u2029]", " ", text)
        return tuple(yaml.parse(disguise(text), loader))

    def _written(self, event: yaml.ScalarEvent, *, flow: bool) -> Written:
        start, end = self.offset(event.start_mark), self.offset(event.end_mark)
        if event.anchor and (name := NAME.match(self.text, start, end)):
            start = name.end()
        style = STYLES[event.style or ""]
        if style in BLOCKS:
            end = start + len(self.text[start:end].rstrip())
        return Written(start, end, style, flow)


# --- writing ---------------------------------------------------------------------


def respell(source: str, style: Style, words: str) -> Iterator[str]:
    """Put *words* in the place of those that *source* says.

    First in its own style, then between double quotes, which can hold every text.
    Words that stay are not touched, nor is the white space between them, so that
    a text over several lines keeps its lines.
    """
    opening, body, closing = _parts(source, style)
    yield opening + _patch(body, words, style) + closing
    if style not in BLOCKS:
        yield f'"{_patch(body, words, "double")}"'


def double_quote(words: str) -> str:
    """Write *words* between double quotes."""
    return f'"{_escape(words, "double")}"'


def _parts(source: str, style: Style) -> tuple[str, str, str]:
    """Cut the source of a text into what opens it, what it says, what closes it."""
    if style in ("single", "double"):
        return source[0], source[1:-1], source[-1]
    found = HEADER.match(source) if style in BLOCKS else None
    opening = found[0] if found else ""
    return opening, source[len(opening) :], ""


def _escape(word: str, style: Style) -> str:
    if style == "single":
        return word.replace("'", "''")
    if style == "double":
        return word.replace("\\", "\\\\").replace('"', '\\"')
    return word


def _patch(body: str, words: str, style: Style) -> str:
    """Replace the words of *body* that are not written as *style* writes *words*."""
    lead = body[: len(body) - len(body.lstrip())]
    trail = body[len(body.rstrip()) :]
    pieces = re.split(r"(\s+)", body.strip())
    old, gaps = pieces[::2], [*pieces[1::2], " "]
    new = [_escape(word, style) for word in words.split()]
    patched: list[str] = []
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for _, start, end, first, last in steps:
        between = [*gaps[start:end], *[" "] * (last - first)]
        for word, gap in zip(new[first:last], between, strict=False):
            patched += [word, gap]
    return lead + "".join(patched[:-1]) + trail
