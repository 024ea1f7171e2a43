"""How the texts of a YAML file are written: where, to the character, and in which style.

`yamltree.py` reads what a file says. To change one text and nothing else it takes
the other half: the signs around the text, and the ends of its lines.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import Literal, NamedTuple

import yaml

from pelican_factcheck.sidecar.yamltext import Mark, clean_text, disguise
from pelican_factcheck.sidecar.yamltree import LOADER, Node, read_tree

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


class ScalarSpan(NamedTuple):
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
    def texts(self) -> dict[int, ScalarSpan]:
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
                found[start] = self._span(event, flow=flow[-1])
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

    def span_of(self, node: Node) -> ScalarSpan | None:
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
        text = LINE_END.sub("\n", self.text.removeprefix("\ufeff"))
        text = re.sub("[\u2028\u2029]", " ", text)
        return tuple(yaml.parse(disguise(text), LOADER))

    def _span(self, event: yaml.ScalarEvent, *, flow: bool) -> ScalarSpan:
        start, end = self.offset(event.start_mark), self.offset(event.end_mark)
        if event.anchor and (name := NAME.match(self.text, start, end)):
            start = name.end()
        style = STYLES[event.style or ""]
        if style in BLOCKS:
            end = start + len(self.text[start:end].rstrip())
        return ScalarSpan(start, end, style, flow)


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


# Words that YAML, and whoever reads it, cannot take for anything else.
PLAIN = re.compile(r"[^\W_](?:[^:#\n]|:(?=\S)|(?<=\S)#)*(?<![\s:])")
WORDS_OF_YAML = re.compile(
    r"(?i:null|true|false|yes|no|on|off|y|n)|[-+.\d][\d_.:,eExXoO+-]*"
)
"""What older readers take for an answer, a number, a time, or for nothing."""
# What some reader of YAML changes even between double quotes, and what would be a trap
# of `yamltext.py` there; in a block there are no escapes, and so none to be kept apart.
UNSEEN = (
    "[\t\n\xa0\xad\u061c\u200b-\u200f\u202f\u2060-\u206f\ufff0-\ufffd"
    "\U000e0000-\U000e0fff]|(?<=[|>])#"
)
DELICATE = re.compile(rf'{UNSEEN}|[\\"]')
UNFIT_IN_BLOCKS = re.compile(rf"{UNSEEN}|\\[uU]")
SHORT_ESCAPES = {'"': '\\"', "\n": "\\n", "\t": "\\t", "\xa0": "\\_"}
# A line that a block can hold as it is.
TAME = re.compile(r"\S(?:.*\S)?|")
BARE = ("id", "verdict", "date", "first", "link", "accessed", "review_by")
"""Keys whose values are written bare, as everybody writes `verdict: true`."""
LONGEST_LINE = 4000
"""Characters of a line in a block; nobody reads a longer one there."""


def spell(words: str) -> str:
    """Write any *words* on one line so that they are read as they are.

    Bare where nobody can misread them, else between double quotes. What no page can
    show is left out.
    """
    words = clean_text(words)
    is_plain = PLAIN.fullmatch(words) and not DELICATE.search(words)
    if is_plain and not WORDS_OF_YAML.fullmatch(words):
        return words
    return f'"{DELICATE.sub(_by_number, words)}"'


def _by_number(found: re.Match[str]) -> str:
    code = ord(found[0])
    wide = f"x{code:02x}" if code < 0x100 else f"u{code:04x}"  # noqa: PLR2004 - one byte
    if code > 0xFFFF:  # noqa: PLR2004 - two bytes
        wide = f"U{code:08x}"
    if found[0] == "\\" and found.string[found.end() : found.end() + 1] not in (
        "u",
        "U",
    ):
        return "\\\\"
    return SHORT_ESCAPES.get(found[0], f"\\{wide}")


def write_fields(fields: Mapping[str, object]) -> Iterator[str]:
    """Yield the lines that say *fields*: texts, and lists and mappings of such.

    Texts in the end are what they were, but for white space at the ends of a text of
    several lines.
    """
    for key, value in fields.items():
        if isinstance(value, Mapping):
            yield f"{key}:"
            yield from (f"  {line}" for line in write_fields(value))
        elif isinstance(value, list | tuple):
            yield f"{key}:"
            yield from _write_list(value)
        else:
            yield from _write_text(key, str(value))


def _write_list(values: Sequence[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, Mapping):
            first, *rest = write_fields(value)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
        else:
            yield f"- {spell(str(value))}"


def _write_text(key: str, text: str) -> Iterator[str]:
    lines = clean_text(text).strip().split("\n")
    is_block = len(lines) > 1 and not UNFIT_IN_BLOCKS.search("".join(lines))
    if is_block and all(
        TAME.fullmatch(line) and len(line) <= LONGEST_LINE for line in lines
    ):
        yield f"{key}: |"
        yield from (f"  {line}" if line else "" for line in lines)
    elif key in BARE and PLAIN.fullmatch(text) and not DELICATE.search(text):
        yield f"{key}: {text}"
    else:
        yield f"{key}: {spell(text)}"


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


Entry = tuple[str, ...]
"""The lines of one claim, without indentation."""


@dataclass(frozen=True, slots=True)
class ListStyle:
    """How the claims of a file are set."""

    dash: int = 0
    """The column of the dashes."""
    key: int = 2
    """The column of the keys behind them."""
    parted: bool = True
    """Whether blank lines part the claims."""


def set_claims(
    entries: Sequence[Entry], layout: ListStyle, line_end: str = "\n"
) -> str:
    """Set claims as a part of a list, without the last line end."""
    first = " " * layout.dash + "-" + " " * (layout.key - layout.dash - 1)
    edge = " " * layout.key
    gap = line_end * (2 if layout.parted else 1)
    return gap.join(
        first + line_end.join([head, *(f"{edge}{line}".rstrip(" ") for line in rest)])
        for head, *rest in entries
    )


def new_file(entries: Sequence[Entry]) -> str:
    """Set claims as the text of a new sidecar."""
    return f"format: 1\n\nclaims:\n{set_claims(entries, ListStyle())}\n"


NO_ENTRIES = re.compile(r"\[\s*\]")
"""An empty list, as those write it who keep a place for one."""


def add_entries(text: str, entries: Sequence[Entry], key: str = "claims") -> str | None:
    """Put claims, or entries of another list, behind the last one in a YAML *text*.

    Everything else stays as it is. None where the file is laid out in a way that
    leaves no line for them; the result is still to be read again, and judged.
    """
    tree = read_tree(text, "")
    if tree.root is None or tree.root.blank:
        empty = not any(problem.level == "error" for problem in tree.diagnostics)
        return _append(text, entries, key) if empty else None
    claims = tree.root.find([key])
    if claims is tree.root:
        return _append(text, entries, key)
    script = Script(text)
    start = script.offset(claims.start)
    if claims.blank:
        return _insert(
            script, script.end_of_line(start), ListStyle(parted=False), entries
        )
    if brackets := NO_ENTRIES.match(text, start):
        opened = f"{text[:start].rstrip(' ')}{text[brackets.end() :]}"
        return add_entries(opened, entries, key)
    if isinstance(claims.value, tuple) and text[start : start + 1] == "-":
        return _insert(
            script,
            _end_of(claims, tree.root, script),
            _layout(claims, script, alone=key == "claims"),
            entries,
        )
    return None


class ListPlace(NamedTuple):
    """Where an author would put further entries of a list by hand."""

    kind: Literal["missing", "empty", "open", "between brackets"]
    """Whether its key is there, and what stands behind that."""
    dash: int = 0
    """The column of its dashes."""
    is_last: bool = True
    """Whether nothing follows it in the file."""


def place_in(text: str, key: str = "claims") -> ListPlace:
    """Return where further entries of the list under *key* go in a YAML *text*."""
    tree = read_tree(text, "")
    claims = tree.root.find([key]) if tree.root and not tree.root.blank else None
    if tree.root is None or claims is None or claims is tree.root:
        return ListPlace("missing")
    if claims.blank or claims.value == ():
        return ListPlace("empty")
    script = Script(text)
    start = script.offset(claims.start)
    if text[start : start + 1] != "-":
        return ListPlace("between brackets")
    others = (script.offset(own.start) for own in tree.root.keys.values())
    is_last = all(other < start for other in others)
    return ListPlace("open", claims.start.column, is_last)


def add_sources(text: str, entries: Sequence[Entry]) -> str | None:
    """Put sources, each under its key, behind the last one in a file of sources.

    Everything else stays as it is; None where the file leaves no line for them.
    """
    tree = read_tree(text, "")
    script = Script(text)
    if any(problem.level == "error" for problem in tree.diagnostics):
        return None
    sources = tree.root.find(["sources"]) if tree.root else None
    if tree.root is None or sources is None or sources is tree.root:
        gap = (
            "" if not text or text.endswith(("\n", "\r", "\ufeff")) else script.line_end
        )
        added = _set_sources(entries, 2, script.line_end)
        return f"{text}{gap}sources:{added}{script.line_end}"
    start = script.offset(sources.start)
    if sources.blank:
        place, column = script.end_of_line(start), 2
    elif isinstance(sources.value, dict) and text[start : start + 1] != "{":
        place, column = _end_of(sources, tree.root, script), sources.start.column
    else:
        return None
    added = _set_sources(entries, column, script.line_end)
    return f"{text[:place]}{added}{text[place:]}"


def _set_sources(entries: Sequence[Entry], column: int, line_end: str) -> str:
    """Set the lines of sources, each behind a line end."""
    return "".join(
        f"{line_end}{' ' * column}{line}" for entry in entries for line in entry
    )


def _append(text: str, entries: Sequence[Entry], key: str) -> str:
    """Begin the list at the end of a file that has none."""
    script = Script(text)
    end = script.line_end
    gap = "" if not text or text.endswith(("\n", "\r", "\ufeff")) else end
    claims = set_claims(entries, ListStyle(), end)
    return f"{text}{gap}{key}:{end}{claims}{end}"


def _insert(
    script: Script, place: int, layout: ListStyle, entries: Sequence[Entry]
) -> str:
    """Put claims behind the line that ends at *place*."""
    end = script.line_end
    gap = end * (2 if layout.parted else 1)
    claims = set_claims(entries, layout, end)
    return f"{script.text[:place]}{gap}{claims}{script.text[place:]}"


def _layout(claims: Node, script: Script, *, alone: bool) -> ListStyle:
    """See how the claims of a list are set; the last one is the model.

    *alone* says whether a blank line is to part a second one from the first.
    """
    nodes = [node for node in claims.value if isinstance(node, Node)]
    dash, last = claims.start.column, nodes[-1].start
    same_line = script.line(last.line)[dash : dash + 1] == "-"
    parted = [_is_parted(node, script) for node in nodes[1:]]
    key = last.column if same_line else dash + 2
    return ListStyle(dash, key, any(parted) or (alone and not parted))


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
