"""Texts of a YAML file: what is parsed in their place, and what they may have lost."""

import re
from collections.abc import Iterator

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, shorten
from pelican_factcheck.sidecar.yamltext import BIDI, Event, Lines, clean_text, warn_bidi

# Stand-ins while YAML is parsed: characters that no text may hold, and which both
# parsers read as letters. About the true ones they disagree: a tab behind a value,
# `{title: Who knew?}`, `{title: He said:, date: 2008}`. An exclamation mark begins
# a tag, which nobody needs and which could name a Python class.
DISGUISED = {"\t": "\ufdd0", "?": "\ufdd1", "!": "\ufdd2", ":": "\ufdd3"}
TAB = DISGUISED["\t"]
COLON_AND_SIGN = re.compile(r":(?<![\s\"'\]}]:)(?=[,\[\]{}])")
REVEALED = str.maketrans({stand_in: char for char, stand_in in DISGUISED.items()})
STAND_IN = re.compile(f"[{''.join(DISGUISED.values())}]")
# What YAML takes for a comment and an author may not: `ranked #1`, or a single
# space before the sign in a text of several words.
LOST = re.compile(r" +#(?! )[^\n]*| #[^\n]*")
QUOTES = "put the whole text between quotes"


def disguise(text: str) -> str:
    """Put the stand-ins into a *text* that is to be parsed."""
    for char in "\t?!":
        text = text.replace(char, DISGUISED[char])
    return COLON_AND_SIGN.sub(DISGUISED[":"], text)


def reveal(text: str, lines: Lines) -> str:
    """Give a *text* that was parsed without stand-ins and what no page can show."""
    if STAND_IN.search(text):
        text = text.translate(REVEALED)
    return clean_text(text) if lines.unclean else text


def check_scalar(event: Event, lines: Lines) -> Iterator[Diagnostic]:
    """Find in a text what its author cannot have meant."""
    if not event.style:
        yield from _check_plain(event, lines)
    elif lines.unclean and (found := BIDI.search(event.value)):
        start, end = event.start_mark.index, event.end_mark.index
        if not BIDI.search(lines.text, start, end):  # then it was written as an escape
            yield warn_bidi(lines.locate_span(start, end), found[0])


def _check_plain(event: Event, lines: Lines) -> Iterator[Diagnostic]:
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
    lost = LOST.match(lines.text, end.index) if text else None
    if lost and (" " in text or not lost[0].startswith(" # ")):
        where = lines.locate(end.line, end.column + 1, len(lost[0]) - 1)
        message = f"the text ends before `{shorten(lost[0])}`, a comment to YAML"
        hint = f"{QUOTES}; a comment has two spaces before its `#` and one after"
        yield Diagnostic("lost-comment-text", message, where, hint)
