"""What is wrong, where, and what to do: how it prints, and which of the rules are told of.

`choose_rules` selects those that are reported, `rules_of` what a desk demands of claims;
`to_text` and `to_markdown` explain a rule on a terminal and as a page of the manual.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from os import PathLike
from textwrap import wrap
from typing import NamedTuple

from pelican_factcheck.diagnostics.rules import MEANING_RULES, RULES, Level, Rule

LONGEST_QUOTATION = 60
"""Characters of an author's words in a message."""
MOST_OF_A_KIND = 100
"""Diagnostics of one rule in one file; what is beyond is counted."""
LINE_AROUND = 100
"""Characters of a source line that are shown."""
LEAST_WIDTH = 40
"""Cells; in a narrower terminal lines are broken by the terminal itself."""
MOST_INDENTED = 12
"""Cells by which the further lines of a broken sentence are indented."""


class UserError(ValueError):
    """What somebody gave the program cannot be used; the text tells them why."""


class Location(NamedTuple):
    """A stretch of one line in a file an author wrote."""

    path: str
    line: int
    """Counted from 1, like *column*."""
    column: int
    width: int
    """In characters, like *column*."""
    text: str
    """The line, without its end."""


class Edit(NamedTuple):
    """New text for a stretch of a file, which is empty where something is added."""

    path: str
    line: int
    """Where the stretch begins, counted from 1 like the other three."""
    column: int
    end_line: int
    end_column: int
    """Of the first character behind the stretch."""
    text: str


class Diagnostic(NamedTuple):
    """One problem, described in a sentence."""

    rule: str
    """A key of `RULES`."""
    message: str
    where: Location | None
    hint: str = ""
    """What to do about it."""
    related: tuple[tuple[Location, str], ...] = ()
    """Further places, each with what is there."""
    more: int = 0
    """How many others of its kind it stands for, if it was made to count those."""
    claim: str = ""
    """The id of the claim that it is about, where that is known."""
    edits: tuple[Edit, ...] = ()
    """The remedy, where it is mechanical: all of them together, or none."""
    loss: str = ""
    """What is left out of the site because of it, where that is known; a whole clause."""

    @property
    def level(self) -> Level:
        """Whether it is an error or a warning."""
        return RULES[self.rule].level


def top_of(path: str | PathLike[str]) -> Location:
    """Return the first character of a file, for what concerns the file as a whole."""
    return Location(str(path), 1, 1, 1, "")


def sort_by_place(diagnostics: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Put *diagnostics* in the order of their places, without repeats."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=_place))


def keep_first(
    diagnostics: Iterable[Diagnostic], most: int = MOST_OF_A_KIND
) -> tuple[Diagnostic, ...]:
    """Return the first *most* diagnostics of each rule in each file, in their order.

    The last one that is kept of a kind is followed by one that counts the others;
    doing so twice is doing so once.
    """
    kept: list[Diagnostic] = []
    seen: Counter[tuple[str, str]] = Counter()
    left: Counter[tuple[str, str]] = Counter()
    last: dict[tuple[str, str], int] = {}
    for one in diagnostics:
        kind = (one.rule, one.where.path if one.where else "")
        if one.more or seen[kind] == most:
            left[kind] += one.more or 1
            continue
        seen[kind] += 1
        last[kind] = len(kept)
        kept.append(one)
    for kind, place in sorted(last.items(), key=lambda found: -found[1]):
        if more := left[kind]:
            message = f"{more:,} more of this kind in this file"
            hint = "put these right first, and look again"
            counted = kept[place]._replace(message=message, hint=hint, more=more)
            kept.insert(place + 1, counted)
    return tuple(kept)


def _place(diagnostic: Diagnostic) -> tuple[str, int, int]:
    where = diagnostic.where
    return (where.path, where.line, where.column) if where else ("", 0, 0)


# --- rendering -------------------------------------------------------------------


def render_full(diagnostic: Diagnostic, *, color: bool = False, width: int = 0) -> str:
    """Print in five parts: name, message, place, the line with a caret, help.

    With a *width* in terminal cells, long sentences are broken and long source
    lines cut to the part that matters.
    """
    level = diagnostic.level
    paint = COLORS if color else PLAIN
    name = f"{level}[{diagnostic.rule}]: "
    title = f"{paint[level]}{name[:-2]}{paint['end']}: "
    message = _break(diagnostic.message, width, len(name))
    parts = [f"{title}{paint['bold']}{message}{paint['end']}"]
    if diagnostic.where:
        parts += _excerpt(diagnostic.where, "-->", paint[level], paint["end"], width)
    edge = " " * len(str(diagnostic.where.line if diagnostic.where else ""))
    places: dict[str, list[Location]] = {}
    for where, what in diagnostic.related:
        places.setdefault(f" = {one_line(what)}:", []).append(where)
    for label, alike in places.items():
        if len(alike) > 1:
            listed = _break(_list_places(alike), width, len(f"{edge}{label} "))
            parts.append(f"{edge}{label} {listed}")
        else:
            parts += _excerpt(alike[0], label, paint["help"], paint["end"], width)
    if diagnostic.loss:
        loss = _break(diagnostic.loss, width, len(f"{edge} = note: "))
        parts.append(f"{edge} = note: {loss}")
    if diagnostic.hint:
        label = f"{paint['help']}help{paint['end']}"
        hint = _break(diagnostic.hint, width, len(f"{edge} = help: "))
        parts.append(f"{edge} = {label}: {hint}")
    return "\n".join(parts)


MOST_NAMED = 3
"""Places of one kind that are named; what is beyond is counted."""


def _list_places(places: list[Location]) -> str:
    """Name the first of several *places* of one kind, and count the others."""
    named = [_point(where)[:-2] for where in places[:MOST_NAMED]]
    more = len(places) - len(named)
    return ", ".join([*named, *([f"and {more:,} more"] if more else [])])


def _break(sentence: str, width: int, taken: int) -> str:
    """Break a *sentence* that begins where *taken* cells of a line are used."""
    text = one_line(sentence)
    if not width or taken + len(text) <= width:
        return text
    edge = " " * min(taken, MOST_INDENTED)
    lines = wrap(
        text,
        max(width, LEAST_WIDTH),
        initial_indent=" " * taken,
        subsequent_indent=edge,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)[taken:]


def render_concise(diagnostic: Diagnostic) -> str:
    """Print on one line, which editors can follow and logs can take."""
    parts = [
        _point(diagnostic.where),
        f"{diagnostic.level}[{diagnostic.rule}] {whole_message(diagnostic)}",
        f" ({diagnostic.hint})" if diagnostic.hint else "",
    ]
    return one_line("".join(parts))


def whole_message(diagnostic: Diagnostic) -> str:
    """Return the message with what is left out because of the problem."""
    return "; ".join(filter(None, (diagnostic.message, diagnostic.loss)))


def render_github(diagnostic: Diagnostic) -> str:
    """Print as workflow commands that put the message beside the changed lines.

    One for its place, and one for each place in another file.
    """
    where = diagnostic.where
    others = {at.path: at for at, _ in reversed(diagnostic.related)}
    places = [at for path, at in others.items() if where and path != where.path]
    return "\n".join(_github(diagnostic, at) for at in (where, *places))


def _github(diagnostic: Diagnostic, where: Location | None) -> str:
    fields = {"title": diagnostic.rule}
    if where:
        end = where.column + where.width
        fields |= {"file": where.path, "line": str(where.line)}
        fields |= {"col": str(where.column), "endColumn": str(end)}
    listed = ",".join(f"{key}={_escape(text)}" for key, text in fields.items())
    hint = f" ({diagnostic.hint})" if diagnostic.hint else ""
    message = one_line(f"{whole_message(diagnostic)}{hint}").replace("%", "%25")
    return f"::{diagnostic.level} {listed}::{message}"


def to_json(diagnostic: Diagnostic) -> dict[str, object]:
    """Return all parts as a dictionary, under their names."""
    related = [
        {"where": at._asdict(), "message": what} for at, what in diagnostic.related
    ]
    return {
        "rule": diagnostic.rule,
        "level": diagnostic.level,
        "message": whole_message(diagnostic),
        "where": diagnostic.where._asdict() if diagnostic.where else None,
        "hint": diagnostic.hint,
        "related": related,
        "claim": diagnostic.claim,
        "edits": [edit._asdict() for edit in diagnostic.edits],
    }


PLAIN = dict.fromkeys(["error", "warning", "help", "bold", "end"], "")
COLORS = {
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "help": "\x1b[1;36m",
    "bold": "\x1b[1m",
    "end": "\x1b[0m",
}


def _point(where: Location | None) -> str:
    return f"{where.path}:{where.line}:{where.column}: " if where else ""


def _excerpt(
    where: Location, label: str, paint: str, end: str, width: int
) -> list[str]:
    """Show the line of *where* with a caret below, counted in terminal cells."""
    number = str(where.line)
    edge = " " * len(number)
    head = f"{edge}{label} {one_line(_point(where)[:-2])}"
    if not where.text:  # a file as a whole, or an empty line
        return [head]
    room = max(width, LEAST_WIDTH) - len(f"{number} | ") if width else LINE_AROUND
    before, words, after = _window(where, min(room, LINE_AROUND))
    caret = " " * _cells(before) + "^" * max(1, _cells(words))
    return [
        head,
        f"{edge} |",
        f"{number} | {before}{words}{after}".rstrip(),
        f"{edge} | {paint}{caret}{end}",
    ]


def _window(where: Location, room: int) -> tuple[str, str, str]:
    """Cut the line into what stands before, in and after the place, made visible."""
    start = where.column - 1
    end = start + min(where.width, room - 2)
    first = max(start - room // 2, end - room + 2) if end >= room else 0
    last = first + room - (first > 0)
    if last < len(where.text):
        last -= 1
    pieces = where.text[first:start], where.text[start:end], where.text[end:last]
    before, words, after = (visible(piece.replace("\t", " ")) for piece in pieces)
    before = ("…" if first else "") + before
    return before, words, after + ("…" if last < len(where.text) else "")


def _cells(text: str) -> int:
    """Count the terminal cells that *text* takes up."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    marks = sum(unicodedata.category(char) in ("Mn", "Me", "Cf") for char in text)
    return len(text) + wide - marks


def _escape(text: str) -> str:
    """Write *text* as a property of a workflow command."""
    escaped = one_line(text).replace("%", "%25")
    return escaped.replace(":", "%3A").replace(",", "%2C")


# --- author's words in messages --------------------------------------------------

INVISIBLE = (
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ud800-\udfff\ufdd0-\ufdef\ufff0-\uffff\U000e0000-\U000e007f]"
)


def shorten(words: str) -> str:
    """Cut an author's *words* to a length that a message can carry, on one line."""
    words = " ".join(words.split())
    if len(words) <= LONGEST_QUOTATION:
        return words
    return words[: LONGEST_QUOTATION - 1].rstrip() + "…"


def one_line(text: str) -> str:
    """Make *text* safe for a terminal and a log: one line, nothing invisible.

    A line that begins with `::`, or has `##[` in it, would be a command to the
    servers on which sites are built.
    """
    line = visible(" ".join(text.split("\n"))).replace("##[", "## [")
    return re.sub(r"^\s*::", ": :", line)


def count(number: int, noun: str) -> str:
    """Return how many things there are in words: `1 error`, `1,200 errors`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def visible(text: str) -> str:
    """Write control and other invisible characters by their numbers."""
    return re.sub(INVISIBLE, _number, text)


def _number(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004 - one byte


# --- the rules, selected and explained ------------------------------------------------


MEANT = "did you mean `{}`?"
LEAST_LIKENESS = 70
"""Of 100: below, the words have letters in common and nothing else."""


class RefusedError(ValueError):
    """A value that breaks a rule, with what to type instead."""

    def __init__(
        self,
        rule: str,
        message: str,
        hint: str = "",
        *,
        meant: Mapping[str, str] | None = None,
    ) -> None:
        """*meant* are the fields that the value stands for, where these are known."""
        super().__init__(message)
        self.rule, self.hint, self.meant = rule, hint, meant or {}


def closest(word: str, known: Iterable[str], least: int = LEAST_LIKENESS) -> str:
    """Return the one of *known* that *word* is a misspelling of, or "".

    Likeness is twice the letters in common, in order, over all letters, whatever their
    case and width; below *least*, in percent, there is none.
    """
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - only mistakes need it
    from rapidfuzz.process import extractOne  # noqa: PLC0415 - as above

    names = list(known)
    folded = [fold_case(name) for name in names]
    typed = fold_case(shorten(word))
    found = extractOne(typed, folded, scorer=ratio, score_cutoff=least)
    return names[found[2]] if found else ""


def fold_case(word: str) -> str:
    """Return a *word* as it is compared with names: small letters of usual width."""
    return unicodedata.normalize("NFKC", word).casefold()


MOST_LISTED = 8
"""Names that a hint lists of those of a site, which may be very many."""


def did_you_mean(word: str, known: Iterable[str], most: int | None = None) -> str:
    """Suggest the one of *known* that *word* resembles, or list them, at *most* so many."""
    names = list(dict.fromkeys(known))
    if near := closest(word, names):
        return MEANT.format(near)
    listed = ", ".join(f"`{name}`" for name in names[:most])
    more = ", …" if len(names[:most]) < len(names) else ""
    return f"known are {listed}{more}" if names else ""


DEFAULT = "default"
"""Stands for every rule that is on by itself."""
ALL = "all"
"""Stands for every rule."""
# A file that cannot be read is not checked; nobody may take silence for praise.
ALWAYS = frozenset(
    {"yaml-syntax", "yaml-limit", "unsafe-file", "text-encoding", "unsupported-format"}
)


class UnknownRuleError(UserError):
    """There is no rule of some name; the text says which, and what may be meant."""


def choose_rules(
    select: Iterable[str] = (DEFAULT,), ignore: Iterable[str] = ()
) -> frozenset[str]:
    """Choose the rules of *select* without those of *ignore*.

    Raises:
        UnknownRuleError: when there is no rule of one of these names.
    """
    return (_expand(select) - _expand(ignore)) | ALWAYS


def _expand(names: Iterable[str]) -> frozenset[str]:
    chosen: set[str] = set()
    for name in names:
        if name not in (DEFAULT, ALL, *RULES):
            raise UnknownRuleError(unknown_rule(name))
        chosen |= {
            rule.name
            for rule in RULES.values()
            if name in (ALL, rule.name) or (name == DEFAULT and rule.by_default)
        }
    return frozenset(chosen)


def unknown_rule(name: str) -> str:
    """Say that there is no rule of this *name*, and which one may be meant."""
    near = closest(name, RULES)
    hint = MEANT.format(near) if near else "`pelican-factcheck explain` lists them"
    return f"there is no rule `{shorten(name)}`; {hint}"


ALL_VERDICTS = "*"
"""Stands for every verdict."""
SHORT: Mapping[str, tuple[str, ...]] = {
    "archive": ("no-archive",),
    "reviewed": ("unreviewed-claim",),
    "two-sources": ("unsourced-claim", "single-source"),
    "words": ("source-without-words",),
    "words-verified": ("words-unchecked",),
}
"""Demands that are better known by another name than that of the rule."""
DEMANDED: Mapping[str, str] = {
    "archive": "an archived copy of each source",
    "reviewed": "a second reader",
    "two-sources": "two sources that do not depend on each other",
    "words": "each source with its words or the place in it",
    "words-verified": "words that were found in their source",
    "unsourced-claim": "a source",
    "single-source": "more than one source",
    "repeated-source": "sources that are spelt out in one place",
    "source-older-than-event": "a source that is no older than the statement",
    "source-after-checked": "sources that are no younger than the check",
    "encyclopedia-only": "a source other than encyclopedias",
    "self-source": "a source other than the claimant",
    "source-without-words": "each source with its words or the place in it",
    "no-archive": "an archived copy of each source",
    "shortened-address": "addresses in full",
    "verdict-without-reason": "a summary or an explanation",
    "fused-quote": "quotations that stand so in their source",
    "claim-long": "a statement of 75 characters at most",
    "verdict-in-claim": "a statement without the verdict in it",
    "claimant-missing": "a claimant",
    "doubtful-name": "names that are no words for nobody",
    "unreviewed-claim": "a second reader",
    "id-not-written-down": "an id of its own",
    "future-date": "dates that are not in the future",
    "said-after-checked": "a statement that is no younger than the check",
    "review-due": "a review by its day",
    "undated-check": "a day of the check",
}
"""What a claim must have to meet each demand."""
DEMANDS = (*SHORT, *(rule.name for rule in MEANING_RULES))


def rules_of(demand: str) -> tuple[str, ...]:
    """Return the rules that a claim must not break to meet a *demand*."""
    return SHORT.get(demand, (demand,))


FENCE = "```"


def to_text(rule: Rule) -> str:
    """Explain one rule for a terminal."""
    state = "" if rule.by_default else ", off unless it is asked for"
    return "\n\n".join(
        [
            f"{rule.name} ({rule.level}{state})",
            rule.what,
            rule.why,
            f"Example\n{_indent(rule.example)}",
            f"Instead\n{_indent(rule.instead)}",
        ]
    )


def to_list(rules: Iterable[Rule] = RULES.values()) -> str:
    """List the rules with their levels, those that are off with a sign."""
    listed = list(rules)
    width = max(len(rule.name) for rule in listed)
    lines = [
        f"{rule.name:{width}}  {rule.level:7}  {'' if rule.by_default else 'off'}"
        for rule in listed
    ]
    return "\n".join(line.rstrip() for line in lines)


def to_markdown(rule: Rule) -> str:
    """Explain one rule in Markdown."""
    return "\n\n".join(
        [
            f"{rule.what} {rule.why}",
            f"Example:\n\n{_fenced(rule.example)}",
            f"Instead:\n\n{_fenced(rule.instead)}",
        ]
    )


def to_page(rules: Iterable[Rule] = RULES.values()) -> str:
    """Explain all rules in Markdown: a table, then a section for each."""
    listed = list(rules)
    rows = [
        f"| [`{rule.name}`](#{rule.name}) | {rule.level} |"
        f" {'on' if rule.by_default else 'off'} | {rule.what} |"
        for rule in listed
    ]
    table = ["| Rule | Level | By default | Told when |", "|---|---|---|---|", *rows]
    sections = [
        f"## {rule.name} {{ #{rule.name} }}\n\n{to_markdown(rule)}" for rule in listed
    ]
    return "\n\n".join(["\n".join(table), *sections])


def _fenced(example: str) -> str:
    """Set an example as code when it is some, else as the sentence it is."""
    is_sentence = example.endswith(".") and "\n" not in example
    return example if is_sentence else f"{FENCE}yaml\n{example}\n{FENCE}"


def _indent(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.split("\n"))
