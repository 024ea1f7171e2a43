"""What the commonest slips in YAML look like, and what to type instead.

A parser says what it expected; an author wants to know what to change. So its
words are not passed on: the lines around the place are compared with a table of
slips, and the first that fits is reported. The words do not depend on which of the
two parsers, libyaml or pure Python, has stumbled.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple, cast

import yaml

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, shorten
from pelican_factcheck.sidecar.yamltext import Lines


class Slip(NamedTuple):
    """One mistake in typing: how its line looks, and what to say."""

    pattern: str
    """The group `at` is what to point at; compiled when a file turns out not to be YAML."""
    message: str
    hint: str
    reach: int = 1
    """How many lines may have it: the one where the parser stopped; the one where
    it began to read what it could not end; and the last one before the first."""


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
        rf"{VALUE}(?P<at>[|>])",
        "text on the line of `{at}`",
        "begin the text on the next line, or put it between quotes",
    ),
    Slip(
        rf"{VALUE}(?P<at>[\[{{])",
        "`{at}` opens a list or mapping that does not go on as one",
        "put commas between its parts and close it; a text that begins so needs quotes",
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
        r"^\s*(?P<at>[^\W\d][\w-]*)\s*$",
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
        "begin all keys of a claim in one column, and each claim with `- `",
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


def explain_syntax(error: yaml.MarkedYAMLError, lines: Lines) -> Diagnostic:
    """Return a diagnostic in the author's words for *lines* that are not YAML."""
    slip, number, found = next(_find_slips(error, lines))
    rest = shorten(found.string[found.end("at") :].strip())
    words = {"at": found["at"], "rest": rest}
    start, end = found.span("at")
    where = lines.locate(number, start, end - start)
    message, hint = slip.message.format_map(words), slip.hint.format_map(words)
    return Diagnostic("yaml-syntax", message, where, hint)


def _find_slips(error: yaml.MarkedYAMLError, lines: Lines) -> Iterator[SlipMatch]:
    """Find what may be meant by *error*, the likeliest first, and always something."""
    here = _place(error.problem_mark or error.context_mark, lines)
    opened = _place(error.context_mark or error.problem_mark, lines)
    end = (len(lines.lines) - 1, len(lines.lines[-1]))
    here = opened if here == end else here  # where nothing stands, nothing can be told
    doing, problem = error.context or "", error.problem or ""
    if "quoted scalar" in doing and "end of stream" in problem:
        yield _match(UNCLOSED, lines, *opened)
    if "nesting depth" in problem:
        yield _match(TOO_DEEP, lines, *here)
    if re.search("flow (sequence|mapping)", doing):
        yield _match(UNCLOSED_LIST, lines, *opened)
    near = (here[0], opened[0], lines.line_before(here[0]))
    for slip in SLIPS:
        for number in near[: slip.reach]:
            found = re.search(slip.pattern, lines.lines[number])
            if found and (slip.reach > 1 or found.start("at") <= here[1]):
                yield slip, number, found
    yield _match(OTHER, lines, *here)


def _place(mark: yaml.Mark | None, lines: Lines) -> tuple[int, int]:
    """Return line and column, inside the file even when the parser points behind its end."""
    last = len(lines.lines) - 1
    if mark is None or mark.line > last:
        return last, len(lines.lines[last])
    return mark.line, mark.column


def _match(slip: Slip, lines: Lines, number: int, column: int) -> SlipMatch:
    """Point at what stands at *column*; *slip* has a pattern that always matches."""
    found = re.compile(slip.pattern).search(lines.lines[number], column)
    return slip, number, cast("re.Match[str]", found)
