"""The text of a file by its lines, and the characters that a text may hold.

What the commonest slips in YAML look like, and what to type instead. A parser says
what it expected; an author wants to know what to change. So its words are not passed
on: the lines around the place are compared with a table of slips, and the first that
fits is reported. The words do not depend on which of the two parsers, libyaml or pure
Python, has stumbled.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple, Protocol, cast

import yaml

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, shorten

# Characters that change the direction of what follows: the page could then show
# words in another order than the file (Trojan Source, CVE-2021-42574).
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
# What vanishes from every text: the above, further non-characters, and the tag
# characters, which are invisible everywhere.
DROPPED = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}"
        for plane in range(0, 0x110000, 0x10000)
    )
    + "\U000e0000-\U000e007f]"
)
# Tag characters behind a black flag make it the flag of England, Scotland or Wales.
REGION_FLAG = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]+\U000e007f"
KEPT_OR_DROPPED = re.compile(f"({REGION_FLAG})|{DROPPED}")
# As a character is written in a text between double quotes.
ESCAPE = re.compile(
    r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.DOTALL
)
SHORT_ESCAPES = {
    "\\0": "\0",
    "\\a": "\a",
    "\\b": "\b",
    "\\e": "\x1b",
    "\\v": "\v",
    "\\f": "\f",
    "\\N": "\x85",
}
# Signs of a tab where none may be, a tag, a comment behind a value.
SUSPECT = ("\t", "!", " #")


def clean_text(text: str) -> str:
    """Take out of *text* what no page can show, and nothing else.

    Control characters, non-characters, tag and direction characters go; half a
    surrogate pair becomes U+FFFD, a line or paragraph separator a space.
    """
    if text.isprintable():  # as most texts are
        return text
    text = KEPT_OR_DROPPED.sub(lambda found: found[1] or "", text)
    text = re.sub("[\u2028\u2029]", " ", text)
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


class Mark(Protocol):
    """A point in a file, as either YAML parser gives it; all counts are from 0."""

    line: int
    column: int
    index: int


class Event(Protocol):
    """An event of either YAML parser: a text, or the start of a list or mapping."""

    anchor: str
    start_mark: Mark
    end_mark: Mark
    value: str
    """Of texts only."""
    style: str | None
    """The quote or sign before a text; None or "" when there is none."""
    flow_style: bool
    """Of lists and mappings only: whether brackets or braces enclose them."""


class Lines(NamedTuple):
    """A text with the name of its file."""

    path: str
    text: str
    lines: list[str]
    visible: bool
    """Whether all of it can be seen, as in most files."""
    unclean: bool
    """Whether there may be a text to clean, be it written with escapes."""
    suspect: bool
    """Whether there may be a text that is not what its author meant."""
    hashed: bool
    """Whether there may be words that YAML takes for a comment where no text is before."""

    @classmethod
    def split(cls, text: str, path: str) -> "Lines":
        """Take off the byte order mark, and make all line ends alike.

        YAML counts U+2028 and U+2029 as line ends and editors do not: a space
        of the same length keeps both in step.
        """
        text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        text = text.replace("\u2028", " ").replace("\u2029", " ")
        visible = _is_visible(text)
        unclean = "\\" in text or not visible
        suspect = unclean or bool([sign for sign in SUSPECT if sign in text])
        hashed = "#" in text and re.search(LOST_ANYWHERE, text) is not None
        return cls(path, text, text.split("\n"), visible, unclean, suspect, hashed)

    def locate(self, line: int, column: int, width: int = 1) -> Location:
        """Make the location of *width* characters; *line*, *column* count from 0."""
        line = min(line, len(self.lines) - 1)
        text = self.lines[line]
        rest = len(text) - column
        if not 0 < width <= rest:  # as few do
            column = min(column, len(text))
            width = max(1, min(width, len(text) - column))
        return Location(self.path, line + 1, column + 1, width, text)

    def line_before(self, line: int) -> int:
        """Find the line before *line* that is not blank; *line* itself if none is."""
        earlier = range(line - 1, -1, -1)
        return next((n for n in earlier if self.lines[n].strip()), line)

    def locate_marks(self, start: Mark, end: Mark) -> Location:
        """Make the location of what is between two marks, on the line of the first."""
        last = end.column if end.line == start.line else len(self.text)
        return self.locate(start.line, start.column, last - start.column)

    def locate_span(self, start: int, end: int) -> Location:
        """Make the location of a stretch of the whole text."""
        line = self.text.count("\n", 0, start)
        column = start - (self.text.rfind("\n", 0, start) + 1)
        return self.locate(line, column, end - start)


SEEN = bytes(range(ord(" "), ord("~") + 1)) + b"\t\n"
"""What can be seen of ASCII, or moves what can."""


def _is_visible(text: str) -> bool:
    """Return whether all of *text* can be seen, but for tabs and line ends."""
    if text.isascii():  # five times as fast
        return not text.encode().translate(None, SEEN)
    return text.replace("\n", "").replace("\t", "").isprintable()


def find_bidi(lines: Lines) -> Iterator[Diagnostic]:
    """Warn of characters that change the direction of the text, once for each line."""
    if not lines.visible and BIDI.search(lines.text):
        for number, line in enumerate(lines.lines):
            if found := BIDI.search(line):
                yield warn_bidi(lines.locate(number, found.start()), found[0])


def warn_bidi(where: Location, char: str) -> Diagnostic:
    """Warn of one direction character."""
    message = f"the direction character U+{ord(char):04X} was left out"
    hint = (
        "delete it; pages keep the directions of different scripts apart by themselves"
    )
    return Diagnostic("bidi-control", message, where, hint)


# Stand-ins while YAML is parsed: characters that no text may hold, and which both
# parsers read as letters. About the true ones they disagree: a tab behind a value,
# `{title: Who knew?}`, `{title: He said:, date: 2008}`. An exclamation mark begins
# a tag, which nobody needs and which could name a Python class.
DISGUISED = {"\t": "\ufdd0", "?": "\ufdd1", "!": "\ufdd2", ":": "\ufdd3"}
TAB = DISGUISED["\t"]
COLON_AND_SIGN = re.compile(r":(?<![\s\"'\]}]:)(?=[,\[\]{}])")
REVEALED = str.maketrans({stand_in: char for char, stand_in in DISGUISED.items()})
STAND_IN = re.compile(f"[{''.join(DISGUISED.values())}]")
NO_PROSE = frozenset(
    "accessed archive context date doi first format id ignore image in isbn keep kind lang"
    " link nth page review_by same_as scope shows source sources start status type url use"
    " verdict".split()
)
"""Fields that hold a date, number, address, name of a thing, or one of a few words."""
SHOWN = frozenset(["source", "sources", "context", "page"])
"""Those of them in which people may write words all the same, such as `#5 report`."""
NO_WORDS = re.compile(
    r"https?://\S+|\d{4}-\d\d(?:-\d\d)?|true|false|yes|no|on|off", re.IGNORECASE
)
"""The same in any field: an address, a date, an answer."""
QUOTE_SIGNS = ("'", '"')
# What YAML takes for a comment and an author may not: `ranked #1`, or a single
# space before the sign.
LOST = re.compile(r" +#(?! )[^\n]*| #[^\n]*")
COLUMN_REACH = 10
"""Lines above and below in which other comments may stand in the column of one."""
# Where no text stands before the sign, comments are usual, and the words behind them, too.
# Authors set a space between, but for numbers; and what they comment out looks like YAML.
NO_COMMENT = r"(?!(?:TODO|FIXME|XXX)\b|[\w-]+:(?:\s|$))"
WORDS = rf"#{NO_COMMENT}\w[^\n]*"
# Right behind a key or a sign also what begins with a sign: `#“Big lie”`.
SIGNED_WORDS = rf"#{NO_COMMENT}[^\s#][^\n]*"
LOST_ALONE = re.compile(f" *(?P<at>{WORDS})")
LOST_BEHIND = re.compile(rf" *(?P<at>{SIGNED_WORDS})| (?P<number># \d[^\n]*)")
# Behind what closes a text or list, where nobody sets a comment without a space.
LOST_GLUED = re.compile(r"(?P<at>#[^\n]*)")
LOST_CLOSED = re.compile(r" +(?P<at>#[^\n]*[\]}])")
LOST_ANYWHERE = re.compile(
    rf"#(?:(?<=[\s\[{{,:]#){WORDS[1:]}|(?<=[\[{{,:]#)\S|(?<=[-\[{{,:] #)(?:[^\s#]| \d)"
    rf"|(?<=[-\[{{,:]  #)[^\s#]"
    rf"|(?<=[\"'\]}}]#)|(?:(?<=[\]}}] #)|(?<=[\]}}]  #))[^\n]*[\]}}])"
)
ENDS_LINE = re.compile(r" *(?:#|$)", re.MULTILINE)
DEEPEST_INDENT = 200
"""Columns in which a value is looked for words before it."""
LOST_IN_BLOCK = re.compile(f"[|>][-+0-9]*{LOST_ALONE.pattern}")
LOST_BEFORE = re.compile(rf"[^\"'#]*[-:,\[{{] +(?P<at>{WORDS})")
QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'"
LOST_IN_LIST = re.compile(
    rf"(?<=[,:\[{{\s])(?:{QUOTED})"
    rf"|(?:(?<=[\[{{,:]) *(?={SIGNED_WORDS})|\n *(?={WORDS}))(?P<at>#[^\n]*)"
)
QUOTES = "put the whole text between quotes"
COMMENTS = "a comment has two spaces before its `#` and one after"


def disguise(text: str) -> str:
    """Put the stand-ins into a *text* that is to be parsed."""
    for char in "\t?!":
        text = text.replace(char, DISGUISED[char])
    return COLON_AND_SIGN.sub(DISGUISED[":"], text)


def reveal(text: str, lines: Lines) -> str:
    """Return a parsed *text* without stand-ins and without characters that no page can show."""
    if STAND_IN.search(text):
        text = text.translate(REVEALED)
    return clean_text(text) if lines.unclean else text


def check_scalar(
    event: Event, lines: Lines, *, is_prose: bool = True
) -> Iterator[Diagnostic]:
    """Find in a text what its author cannot have meant.

    Only prose can have lost words to a comment; a date or an address has none.
    """
    if lines.unclean:
        yield from _check_unseen(event, lines)
    if not event.style:
        yield from _check_plain(event, lines, is_prose=is_prose)
    elif lines.unclean and (found := BIDI.search(event.value)):
        start, end = event.start_mark.index, event.end_mark.index
        if not BIDI.search(lines.text, start, end):  # then it was written as an escape
            yield warn_bidi(lines.locate_span(start, end), found[0])


def check_key(event: Event, lines: Lines) -> Iterator[Diagnostic]:
    """Find a space beside a key that YAML takes for a letter of it."""
    found = None if event.style else re.search(EDGE, event.value)
    if not found:
        return
    start = event.start_mark.index + found.start()
    where = lines.locate_span(start, start + 1)
    message = LOOKALIKE.format(code=_code_of(found[0]), meant="a space")
    yield Diagnostic("yaml-syntax", message, where, "delete it and type a space there")


def _check_unseen(event: Event, lines: Lines) -> Iterator[Diagnostic]:
    """Find the first character of a text that no page can show."""
    found = _first_unseen(event.value.translate(REVEALED))
    if not found:
        return
    start, end = event.start_mark.index, event.end_mark.index
    place = next(
        (
            one
            for one in ESCAPE.finditer(lines.text, start, end)
            if _means(one[0], found)
        ),
        None,
    )
    where = lines.locate_span(*(place.span() if place else (start, end)))
    yield _forbid(found, where)


def _first_unseen(text: str) -> str:
    """Return the first character of *text* that is left out unseen, or ""."""
    if text.isprintable():
        return ""
    found = (one[0] for one in KEPT_OR_DROPPED.finditer(text) if not one[1])
    return next((one for one in found if one != "\r" and not BIDI.match(one)), "")


def _means(escape: str, character: str) -> bool:
    """Return whether an *escape* stands for *character*."""
    number = escape[2:]
    return SHORT_ESCAPES.get(escape) == character or (
        escape[1] in "xuU" and number != "" and chr(int(number, 16)) == character
    )


def _forbid(character: str, where: Location) -> Diagnostic:
    message = f"the character U+{ord(character):04X} cannot stand in a sidecar"
    hint = "delete it; most editors do not show it"
    return Diagnostic("text-encoding", message, where, hint)


def _check_plain(event: Event, lines: Lines, *, is_prose: bool) -> Iterator[Diagnostic]:
    """Find what a text without quotes cannot hold, or has lost."""
    text, start, end = event.value, event.start_mark.index, event.end_mark
    if TAB in text:
        at = lines.text.find("\t", start)
        where = lines.locate_span(at, at + 1)
        message = "a tab, where YAML knows only spaces"
        yield Diagnostic("yaml-syntax", message, where, "replace the tab by spaces")
    if text.startswith(DISGUISED["!"]):
        message = "a text that begins with `!`, which has a meaning of its own in YAML"
        where = lines.locate_span(start, start + 1)
        yield Diagnostic("yaml-syntax", message, where, QUOTES)
    if not (text and is_prose) or NO_WORDS.fullmatch(text):
        return
    lost = LOST.match(lines.text, end.index)
    if lost and not (lost[0].startswith(" # ") and _is_in_column(end, lines)):
        where = lines.locate(end.line, end.column + 1, len(lost[0]) - 1)
        message = f"the text ends before `{shorten(lost[0])}`, a comment to YAML"
        hint = f"{QUOTES}; {COMMENTS}"
        yield Diagnostic("lost-comment-text", message, where, hint)


def _is_in_column(end: Mark, lines: Lines) -> bool:
    """Return whether the sign behind *end* stands in the column of other comments.

    That of the longest line has a single space before it, and the others have more.
    """
    column = end.column + 1
    for number in range(end.line - COLUMN_REACH, end.line + COLUMN_REACH + 1):
        line = lines.lines[number] if 0 <= number < len(lines.lines) else ""
        if line[column : column + 1] == "#":
            before = line[:column]
            is_set_off = before.endswith("  ") and before.strip() != ""
            if is_set_off or (abs(number - end.line) == 1 and before.isspace()):
                return True
    return False


def find_lost_words(event: Event, lines: Lines) -> Iterator[Diagnostic]:
    """Find words before, behind and below a value that YAML takes for a comment.

    Nothing is said of `# words` with a space, which is how comments are written, nor
    behind and below a value between quotes, which is whole.
    """
    start, end = event.start_mark, event.end_mark
    if start.column < DEEPEST_INDENT and not _before(start, lines).strip():
        yield from _lost_before(start.line, lines)
    if event.style in QUOTE_SIGNS:
        yield from find_glued(end, lines)
        return
    place, found = end, None
    if event.style in ("|", ">"):
        place, found = start, LOST_IN_BLOCK.match(lines.text, start.index)
        yield from _lost_below(end.line - 1, _indent_of(start, lines), lines)
    else:
        if not event.value:
            found = LOST_BEHIND.match(lines.text, end.index)
        if ENDS_LINE.match(lines.text, end.index):
            yield from _lost_below(end.line, _indent_of(start, lines), lines)
    if found:
        column = place.column + found.start(found.lastgroup or 0) - place.index
        yield _lose(lines.locate(place.line, column, len(found[found.lastgroup or 0])))


def find_glued(end: Mark, lines: Lines) -> Iterator[Diagnostic]:
    """Find words right behind what closes a text, list or mapping."""
    if found := LOST_GLUED.match(lines.text, end.index):
        yield _lose(lines.locate(end.line, end.column, len(found["at"])))


def _before(place: Mark, lines: Lines) -> str:
    return "".join(lines.lines[place.line : place.line + 1])[: place.column]


def _indent_of(start: Mark, lines: Lines) -> int:
    """Return the column from which on further lines belong to a value."""
    before = _before(start, lines)
    if not before.strip(" -"):
        return start.column
    return len(before) - len(before.lstrip(" -")) + 1  # behind that of its key


def _lost_before(number: int, lines: Lines) -> Iterator[Diagnostic]:
    """Find words between a key and its value, which begins the line *number*."""
    while number > 0:
        number -= 1
        line = lines.lines[number]
        if found := LOST_ALONE.fullmatch(line) or LOST_BEFORE.fullmatch(line):
            yield _lose(lines.locate(number, found.start("at"), len(found["at"])))
        if line.strip() and not line.lstrip().startswith("#"):
            return


def _lost_below(number: int, column: int, lines: Lines) -> Iterator[Diagnostic]:
    """Find words below a value, indented from *column* on, as the value would go on."""
    for below in range(number + 1, len(lines.lines)):
        line = lines.lines[below]
        if line.strip() and not line.lstrip().startswith("#"):
            return
        found = LOST_ALONE.fullmatch(line)
        if found and found.start("at") >= column:
            yield _lose(lines.locate(below, found.start("at"), len(found["at"])))


def find_lost_entries(start: Event, end: Event, lines: Lines) -> Iterator[Diagnostic]:
    """Find entries between brackets or braces that YAML takes for comments."""
    yield from find_glued(end.end_mark, lines)
    found = LOST_CLOSED.match(lines.text, end.end_mark.index)
    if found and _closes(found["at"]):  # then the list was to end there
        yield _lose(lines.locate_span(*found.span("at")))
    begin, stop = start.start_mark.index, end.end_mark.index
    if "#" not in lines.text[begin:stop]:
        return
    number = start.start_mark.line
    for found in LOST_IN_LIST.finditer(lines.text, begin, stop):
        number += lines.text.count("\n", begin, found.end())
        begin = found.end()
        if words := found["at"]:
            column = lines.lines[number].rindex(words)
            yield _lose(lines.locate(number, column, len(words)))


def _lose(where: Location) -> Diagnostic:
    words = where.text[where.column - 1 :][: where.width]
    message = f"`{shorten(words)}` is a comment to YAML, and no text"
    return Diagnostic("lost-comment-text", message, where, f"{QUOTES}; {COMMENTS}")


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


SIGNS = tuple({sign: None for trap in TRAPS for sign in trap.signs})


def find_traps(lines: Lines) -> Iterator[Diagnostic]:
    """Find what would keep one YAML reader or another from reading *lines*."""
    text = lines.text
    if not lines.visible and (found := re.search(FORBIDDEN, text)):
        yield _forbid(found[0], lines.locate_span(*found.span()))
    if not [sign for sign in SIGNS if sign in text]:  # as in most
        return
    for trap in TRAPS:
        if not any(sign in text for sign in trap.signs):
            continue
        if found := re.search(trap.pattern, text):
            message = trap.message.format(found=found[0])
            where = lines.locate_span(*found.span())
            yield Diagnostic("yaml-syntax", message, where, trap.hint)


class Slip(NamedTuple):
    """One mistake in typing: how its line looks, and what to say."""

    pattern: str
    """The group `at` is what to point at; compiled when a file turns out not to be YAML."""
    message: str
    hint: str
    reach: int = 1
    """How many lines may have it: the one where the parser stopped; the one where
    it began to read what it could not end; and the last one before the first."""


LOOKALIKE = "the character {code} stands where YAML knows only {meant}"
UP_TO_KEY = 4
"""A reach: also the lines before that have no key, up to the next that has one."""
LONGEST_SEARCH = 200  # lines
HAS_KEY = r" *(?:- +)*[\w-]+:(?: |$)"
SPACES = "[\u00a0\u1680\u2000-\u200b\u202f\u205f-\u2060\u3000]"
EDGE = rf"\A{SPACES}|{SPACES}\Z"
SlipMatch = tuple[Slip, int, re.Match[str]]
KEYED = r"^\s*(?:- +)*[\w-]+: +"
VALUE = r"^\s*(?:(?:- +)+(?:[\w-]+: +)?|[\w-]+: +)"
SLIPS = (
    Slip(
        r"(?P<at>\t)",
        "a tab, where YAML knows only spaces",
        "replace the tab by spaces",
        reach=3,
    ),
    # What an office program, a web page or an East Asian keyboard puts in their place.
    Slip(
        rf"^ *(?:- +)*(?:-|[\w-]+:|(?={SPACES}[\s-]*[\w-]+[:：]))(?P<at>{SPACES})",
        LOOKALIKE.replace("{meant}", "a space"),
        "delete it and type a space there",
        reach=UP_TO_KEY,
    ),
    Slip(
        r"^[ -]*[a-z_]+ ?(?P<at>[：﹕︓꞉∶])",
        LOOKALIKE.replace("{meant}", "`:`"),
        "type `:` and a space there",
        reach=UP_TO_KEY,
    ),
    Slip(
        r"^ *(?P<at>[‐-―−－﹣•])(?=\s*[a-z_]+[:：])",
        LOOKALIKE.replace("{meant}", "`-`"),
        "type `-` and a space there",
        reach=UP_TO_KEY,
    ),
    Slip(
        r"^\s*(?P<at>-[^\W\d][\w-]*):(?:\s|$)",
        "no space after the dash",
        "write `- ` and then the key",
        reach=3,
    ),
    Slip(
        r"^\s*(?:- +)*(?P<at>[^\W\d][\w-]*:)(?=[^\s/:])",
        "no space after `{at}`",
        "write `{at} {rest}`",
        reach=3,
    ),
    Slip(
        r""""(?:[^\\]|\\.)*?(?P<at>\\[^0abt\tnvfre "/\\N_LPxuU])""",
        "`{at}` means nothing between double quotes",
        r"write `\\` for a backslash, or use single quotes",
    ),
    Slip(
        rf"{VALUE}(?P<at>[@`%*&]|-(?= ))",
        "a text that begins with `{at}`, which has a meaning of its own in YAML",
        "put the whole text between quotes",
    ),
    Slip(
        rf"{VALUE}(?P<at>'(?:[^']|'')*'|\"(?:[^\"\\]|\\.)*\") *[^\s#,\]}}:]",
        "text after the closing quote",
        "put quotes around the whole text, of a kind that it does not hold itself",
    ),
    Slip(
        rf"{VALUE}(?P<at>'(?:[^']|'')*|\"(?:[^\"\\]|\\.)*)$",
        "a quote that is not closed on its line",
        "close it; a text with an apostrophe goes between double quotes",
        reach=3,
    ),
    Slip(
        rf"{KEYED}[^\s\"'\[{{|>].*?(?P<at>:)(?:\s|$)",
        "a colon with a space after it inside a text",
        "put the whole text between quotes",
    ),
    Slip(
        r"^\s*(?:- +)*(?P<at>\?) ",
        "`{at}` before a key, which sidecars have not",
        "write the key, a colon and its value on one line",
        reach=3,
    ),
    Slip(
        r"^\s*(?:- +)*(?P<at>[^\W\d][\w-]*)\s*(?: #.*)?$",
        "no colon after `{at}`",
        "write `{at}:`, or indent a text more than its key",
        reach=3,
    ),
    Slip(
        r"^\s*(?P<at>[^\s:#\"'\[{-][^:#]*?)\s*$",
        "a text that belongs to no key",
        "indent a text more than its key",
        reach=2,
    ),
    Slip(
        r"^\s*(?P<at>(?:- +)*[\w-]+:|-)(?:\s|$)",
        "`{at}` does not stand in line with what it belongs to",
        "begin all keys of a claim in one column, and each claim with `- `; a text with a"
        " colon goes between quotes",
    ),
)


UNCLOSED = Slip(
    r"(?P<at>.|$)",
    "a quote that is never closed",
    "close it; a text with an apostrophe goes between double quotes",
)
UNCLOSED_LIST = Slip(
    r"(?P<at>.|$)",
    "`{at}` opens a list or mapping that does not go on as one",
    "put commas between its parts and close it; a text that begins so needs quotes",
)
LOST_END = Slip(
    r"(?P<at>#.*)",
    "`{at}` is a comment to YAML, so what was opened before it is not closed",
    "put the whole text between quotes, or the comment behind the bracket",
)
LOST_START = LOST_END._replace(hint="put each text that begins with `#` between quotes")
LOST_COMMA = LOST_END._replace(
    message="`{at}` is a comment to YAML, with its comma",
    hint="put the comma before the comment, or the whole text between quotes",
)
ENDED = Slip(
    r"(?P<at>#.*)",
    "`{at}` is a comment to YAML, and ends the text before it",
    "put the comment elsewhere; if it is part of the text, put that below `|` or `>`",
)
ENDED_IN_LIST = ENDED._replace(
    hint="put the comment elsewhere; if it is part of the text, put that between quotes"
)
ENDED_BLOCK = ENDED._replace(
    hint="indent it as far as the text, of which it is a part then, or put it elsewhere"
)
COLON = Slip(
    r"(?P<at>:)",
    "a colon with a space after it inside a text",
    "put the whole text between quotes",
)
COLON_IN_LIST = COLON._replace(
    hint="put the whole text between quotes; before a further key belongs a comma"
)
BEGIN = Slip(
    r"(?P<at>.)",
    "a text that begins with `{at}`, which has a meaning of its own in YAML",
    "put the whole text between quotes",
)
ON_LINE = Slip(
    r"(?P<at>.)",
    "text on the line of `{at}`",
    "begin the text on the next line, or put it between quotes",
)
BLOCK_QUOTE = ON_LINE._replace(
    hint="write `|` behind the key, and the text with every `>` on the lines below it"
)
BRACKET = Slip(
    r"(?P<at>.)",
    "`{at}` inside a text, where it has a meaning of its own in YAML",
    "put the whole text between quotes, or delete a bracket that is too many",
)
COMMA = Slip(
    r"(?P<at>.)",
    "a comma with nothing before it",
    "delete it, or put the whole text between quotes",
)
AFTER_QUOTE = Slip(
    rf"(?P<at>{QUOTED}|.)",
    "text after the closing quote",
    "put quotes around the whole text, of a kind that it does not hold itself",
)
AFTER_QUOTE_IN_LIST = AFTER_QUOTE._replace(
    hint=f"put a comma between two texts, or {AFTER_QUOTE.hint.removeprefix('put ')}"
)
LATE_QUOTE = Slip(
    r"(?P<at>.+)",
    "a quote that is not closed on its line",
    "close it; a text with an apostrophe goes between double quotes",
)
NO_ESCAPE = Slip(
    r"(?P<at>\\.?)",
    "`{at}` means nothing between double quotes",
    r"write `\\` for a backslash, or use single quotes",
)
DOCUMENT_SIGN = Slip(
    r"(?P<at>---|\.\.\.)",
    "a line that begins with `{at}`, which ends what is before it",
    "delete it, or indent it where it is part of a text",
)
INDICATOR = Slip(
    r"(?P<at>[|>][-+]?[1-9][-+]?)",
    "`{at}` asks for more spaces before each line than the text below it has",
    "delete the digit: the first line of a text says how far it is indented",
)
NO_COMMA = Slip(
    rf"(?P<at>{QUOTED}|[^\s:]+|.)",
    "no comma before `{at}`",
    "write `, {at}`, or put it between the quotes of the text before it",
)
TOO_DEEP = Slip(
    r"(?P<at>.|$)",
    "more lists and mappings inside each other than can be read",
    "a text that begins with a bracket needs quotes",
)
OTHER = Slip(
    r"(?P<at>\S+|$)",
    "YAML cannot go on here",
    "look at the colons, quotes and indentation of this line and the one above",
)


class Token(Protocol):
    """A piece of YAML as a scanner gives it: a text, or a sign."""

    id: str
    """What it is in the words of YAML: `<scalar>`, `[`, `,`, `:`, …"""
    plain: bool
    """Of texts only: whether there are no quotes around it, nor a sign before it."""
    style: str | None
    """The quote or sign, as in an event."""
    start_mark: Mark
    end_mark: Mark


def explain_syntax(
    error: yaml.MarkedYAMLError, lines: Lines, tokens: Iterator[Token]
) -> Diagnostic:
    """Return a diagnostic in the author's words for *lines* that are not YAML.

    *tokens* are what they are made of, as far as that can be told.
    """
    slip, number, found = next(_find_slips(error, lines, tokens))
    rest = shorten(found.string[found.end("at") :].strip())
    at = found["at"]
    words = {"at": shorten(at), "rest": rest, "code": _code_of(at[:1])}
    start, end = found.span("at")
    where = lines.locate(number, start, end - start)
    message, hint = slip.message.format_map(words), slip.hint.format_map(words)
    return Diagnostic("yaml-syntax", message, where, hint)


def _find_slips(
    error: yaml.MarkedYAMLError, lines: Lines, tokens: Iterator[Token]
) -> Iterator[SlipMatch]:
    """Find what may be meant by *error*, the likeliest first, and always something."""
    here = _place(error.problem_mark or error.context_mark, lines)
    opened = _place(error.context_mark or error.problem_mark, lines)
    end = (len(lines.lines) - 1, len(lines.lines[-1]))
    here = opened if here == end else here  # where nothing stands, nothing can be told
    doing, problem = error.context or "", error.problem or ""
    if "quoted scalar" in doing and "end of stream" in problem:
        yield _match(UNCLOSED, lines, *opened)
    if "document" in problem:
        for number in range(here[0], max(here[0] - LONGEST_SEARCH, -1), -1):
            if found := re.match(DOCUMENT_SIGN.pattern, lines.lines[number]):
                yield DOCUMENT_SIGN, number, found
    if "quoted scalar" in doing and re.search("escape|hex", problem):
        mark = error.problem_mark or error.context_mark
        index = lines.text.rfind("\\", 0, mark.index + 1 if mark else None)
        line = lines.text.count("\n", 0, max(0, index))
        yield _match(
            NO_ESCAPE, lines, line, index - lines.text.rfind("\n", 0, index) - 1
        )
    if "nesting depth" in problem:
        yield _match(TOO_DEEP, lines, *here)
    yield from _slips_of_tokens(error, lines, tokens)
    near = [here[0], opened[0], lines.line_before(here[0])]
    near += _without_key(lines, near[-1])
    for slip in SLIPS:
        for number in near[: slip.reach if slip.reach < UP_TO_KEY else None]:
            found = re.search(slip.pattern, lines.lines[number])
            if found and (slip.reach > 1 or found.start("at") <= here[1]):
                yield slip, number, found
    yield _match(OTHER, lines, *here)


def _slips_of_tokens(
    error: yaml.MarkedYAMLError, lines: Lines, tokens: Iterator[Token]
) -> Iterator[SlipMatch]:
    """Find what the signs around the place of *error* say about it."""
    mark = error.problem_mark or error.context_mark
    if re.search("simple key|an (?:alias|anchor)", error.context or ""):
        mark = error.context_mark or mark  # what began there turned out to be none
    if mark is None:
        return
    passed: list[Token] = []
    opened: list[Token] = []
    at: Token | None = None
    with suppress(yaml.MarkedYAMLError):
        for token in tokens:
            if token.start_mark.index >= mark.index and token.id in SIGNIFICANT:
                at = token
                break
            if token.id in ("[", "{"):
                opened.append(token)
            elif token.id in ("]", "}") and opened:
                opened.pop()
            if token.id in SIGNIFICANT:
                passed.append(token)
    yield from _late_quotes(error, lines, mark)
    if opened:
        around = _Around(lines, passed, opened, at, mark)
        yield from _lost_signs(around)
        yield from _ended_texts(lines, passed, mark, ENDED_IN_LIST)
        yield from _slips_at_sign(around)
        yield _match(UNCLOSED_LIST, lines, *_place(opened[-1].start_mark, lines))
    elif passed:
        yield from _slips_in_block(error, lines, passed, mark)


def _late_quotes(
    error: yaml.MarkedYAMLError, lines: Lines, mark: Mark
) -> Iterator[SlipMatch]:
    """Find a quote that closes lines below, where it was taken for the beginning of a key."""
    if "simple key" in (error.context or ""):
        found = re.compile(QUOTED).match(lines.text, mark.index)
        if found and "\n" in found[0]:
            yield _match(LATE_QUOTE, lines, *_place(mark, lines))


SIGNIFICANT = frozenset(["[", "{", "]", "}", ",", "-", ":", "<scalar>", "<alias>"])
"""Tokens that are written; others follow from how far a line is indented."""
OPENED_BY = {"]": "[", "}": "{"}
BEGINNING = ("@", "`", "%", "|", ">", "-", "*", "&")


def _slips_in_block(
    error: yaml.MarkedYAMLError, lines: Lines, passed: list[Token], mark: Mark
) -> Iterator[SlipMatch]:
    """Find why YAML cannot go on where there are no brackets around."""
    yield from _ended_texts(lines, passed, mark, ENDED)
    last = passed[-1]
    if last.id == "<alias>":
        yield _match(BEGIN, lines, *_place(last.start_mark, lines))
    elif last.id in OPENED_BY:
        yield from _after_list(lines, last, mark)
        if _goes_on(last, _opener(passed), mark, lines):
            first = _opener(passed).start_mark
            yield _match(UNCLOSED_LIST, lines, *_place(first, lines))
    elif last.id in (":", "-"):
        if "a block scalar" in (error.context or "") and error.context_mark:
            mark = error.context_mark
        sign = lines.text[mark.index : mark.index + 1]
        if sign in ("|", ">"):
            number, column = _place(mark, lines)
            after = "".join(lines.lines[number + 1 : number + 2]).strip()
            is_quote = sign == ">" and after.startswith(">")
            yield _match(BLOCK_QUOTE if is_quote else ON_LINE, lines, number, column)
        elif sign in (*BEGINNING, ",", "]", "}", ":"):
            yield _match(BEGIN, lines, *_place(mark, lines))
    elif last.plain and lines.text[mark.index : mark.index + 1] == ":":
        yield from _colons(COLON, last, mark, lines)


class _Around(NamedTuple):
    """What stands around the place where a list or mapping between brackets ends too early."""

    lines: Lines
    passed: list[Token]
    """All tokens before it."""
    opened: list[Token]
    """The brackets among them that are not closed; at least one."""
    at: Token | None
    """The next token, if the file goes on as YAML."""
    mark: Mark


def _lost_signs(around: _Around) -> Iterator[SlipMatch]:
    """Find comments that have taken a bracket or comma with them."""
    lines, passed, opened, at, _ = around
    stop = at.start_mark.index if at else len(lines.text)
    since = passed.index(opened[0])
    after = [*(token.start_mark.index for token in passed[since + 1 :]), stop]
    for token, end in zip(passed[since:], after, strict=True):
        for _, number, comment in _comments_between(lines, token.end_mark, end):
            if _closes(comment["at"]):
                is_text = token.id in "[{,:" and number == token.end_mark.line
                yield LOST_START if is_text else LOST_END, number, comment
    if at and at.id in ("<scalar>", ":"):
        for _, number, comment in _comments_between(lines, passed[-1].end_mark, stop):
            if "," in comment["at"]:
                yield LOST_COMMA, number, comment


def _closes(comment: str) -> bool:
    """Return whether a *comment* has a bracket that closes what it does not open."""
    pairs = OPENED_BY.items()
    return any(comment.count(end) > comment.count(sign) for end, sign in pairs)


def _slips_at_sign(around: _Around) -> Iterator[SlipMatch]:
    """Find why a list or mapping does not go on from the sign that stands there."""
    lines, passed, opened, at, mark = around
    here, last = _place(mark, lines), passed[-1]
    if at is None or at.start_mark.index > mark.index or at.id == "-":
        if lines.text[mark.index : mark.index + 1] in BEGINNING:
            yield _match(BEGIN, lines, *here)
    elif at.id in OPENED_BY:
        if OPENED_BY[at.id] not in [one.id for one in opened]:
            yield _match(BRACKET, lines, *here)
    elif at.id == "<scalar>" and _is_key(at, last, lines):
        yield _match(NO_COMMA, lines, *here)
    elif last.id in OPENED_BY:
        yield _match(BRACKET, lines, *_place(last.start_mark, lines))
    elif at.id in (",", ":") and last.id in ("[", "{", ",", ":"):
        yield _match(COMMA if at.id == "," else BEGIN, lines, *here)
    elif last.id == "<scalar>":
        yield from _slips_after_text(around, at)


def _slips_after_text(around: _Around, at: Token) -> Iterator[SlipMatch]:
    """Find why a list or mapping does not go on behind a text."""
    lines, text, here = (
        around.lines,
        around.passed[-1],
        _place(around.mark, around.lines),
    )
    start = _place(text.start_mark, lines)
    if not text.plain:
        yield _match(AFTER_QUOTE_IN_LIST, lines, *start)
    elif at.id in ("[", "{"):
        yield _match(BRACKET, lines, *here)
    elif at.id == ":":
        yield from _colons(COLON_IN_LIST, text, around.mark, lines)


def _colons(slip: Slip, text: Token, mark: Mark, lines: Lines) -> Iterator[SlipMatch]:
    """Find the colon at *mark* inside a *text*, if it does not stand behind a new key."""
    number, column = _place(mark, lines)
    if text.start_mark.line == number or not re.match(HAS_KEY, lines.lines[number]):
        yield _match(slip, lines, number, column)


def _is_key(token: Token, last: Token, lines: Lines) -> bool:
    """Return whether a colon stands behind *token*, and only spaces between *last* and it."""
    between = lines.text[last.end_mark.index : token.start_mark.index]
    behind = re.compile(" *:").match(lines.text, token.end_mark.index)
    return between != "" and not between.strip(" ") and behind is not None


def _after_list(lines: Lines, last: Token, mark: Mark) -> Iterator[SlipMatch]:
    """Find that *last*, a bracket, was to stand inside of a text, whose end has another."""
    for number in range(mark.line, min(mark.line + LONGEST_SEARCH, len(lines.lines))):
        line = lines.lines[number]
        if number > mark.line and re.match(HAS_KEY, line):
            return
        if last.id in line[mark.column if number == mark.line else 0 :]:
            yield _match(BRACKET, lines, *_place(last.start_mark, lines))


def _goes_on(last: Token, first: Token, mark: Mark, lines: Lines) -> bool:
    """Return whether there is text at *mark* that goes on behind a list from *first* to *last*."""
    if last.end_mark.line == mark.line:
        return True
    if (
        mark.line >= len(lines.lines)
        or "#" in lines.text[last.end_mark.index : mark.index]
    ):
        return False
    is_deeper = mark.column >= _indent_of(first.start_mark, lines)
    return is_deeper and not re.match(HAS_KEY, lines.lines[mark.line])


def _opener(passed: list[Token]) -> Token:
    """Return the bracket that the last of the *passed* tokens closes."""
    depth = 0
    for token in reversed(passed):
        depth += {"]": 1, "}": 1, "[": -1, "{": -1}.get(token.id, 0)
        if not depth:
            return token
    return passed[-1]


def _ended_texts(
    lines: Lines, passed: list[Token], mark: Mark, slip: Slip
) -> Iterator[SlipMatch]:
    """Find a comment that ends a text which was to go on."""
    starts = [mark, *(token.start_mark for token in reversed(passed))]
    for text, start in zip(passed[:-3:-1], starts, strict=False):
        if text.id != "<scalar>" or text.end_mark.line > start.line:
            continue
        if start.line == text.start_mark.line or start.column < _indent_of(
            text.start_mark, lines
        ):
            continue
        if text.style in QUOTE_SIGNS:
            place = text.start_mark
            is_short = place.line == text.end_mark.line
            told = AFTER_QUOTE if is_short else LATE_QUOTE
            yield _match(told, lines, place.line, place.column)
            continue
        slip = slip if text.plain else ENDED_BLOCK
        number, column = _place(text.start_mark, lines)
        indicator = re.compile(INDICATOR.pattern)
        if not text.plain and indicator.match(lines.lines[number], column):
            yield _match(INDICATOR, lines, number, column)
        for comment in _comments_between(lines, text.end_mark, start.index):
            yield slip, *comment[1:]


def _comments_between(lines: Lines, start: Mark, stop: int) -> Iterator[SlipMatch]:
    """Find the comments between two tokens, the first of which ends at *start*."""
    gap = lines.text[start.index : stop]
    if "#" not in gap:
        return
    for number, part in enumerate(gap.split("\n"), start.line):
        if "#" in part:
            column = (start.column if number == start.line else 0) + part.index("#")
            yield _match(LOST_END, lines, number, column)


def _without_key(lines: Lines, last: int) -> Iterator[int]:
    """Yield the numbers of the lines before *last* without a key, the nearest first."""
    for number in range(last, max(last - LONGEST_SEARCH, 0), -1):
        if re.match(HAS_KEY, lines.lines[number]):
            return
        yield number - 1


def _code_of(character: str) -> str:
    return f"U+{ord(character):04X}" if character else ""


def _place(mark: Mark | None, lines: Lines) -> tuple[int, int]:
    """Return line and column, inside the file even when the parser points behind its end."""
    last = len(lines.lines) - 1
    if mark is None or mark.line > last:
        return last, len(lines.lines[last])
    return mark.line, mark.column


def _match(slip: Slip, lines: Lines, number: int, column: int) -> SlipMatch:
    """Point at what stands at *column*; *slip* has a pattern that always matches."""
    found = re.compile(slip.pattern).search(lines.lines[number], column)
    return slip, number, cast("re.Match[str]", found)
