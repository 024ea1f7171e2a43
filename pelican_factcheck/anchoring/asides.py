"""Asides: what a page shows inside a sentence that is no part of the statement.

Footnote markers, permalinks of headings, margin notes, and struck words. A quote is
found with them and without them, and statements are printed without them.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from pelican_factcheck.anchoring.html import read_attributes

STRUCK = frozenset(["del", "s", "strike"])
STRUCK_BY_STYLE = "line-through"
FOOTNOTE_LINK = re.compile(r"footnote|headerlink|fn-backref|doc-(?:noteref|backlink)")
NOTE_TARGET = re.compile(
    r"#(?:user-content-)?_?(?:fn|foot|note|endnote|cite|ref)", re.IGNORECASE
)
NOTE_BOX = re.compile(r"\b(?:foot|side|margin)-?note\b")
BARE_NOTE = re.compile(r"\s*\[[^\[\]]{1,16}\]\s*")
# One number or sign of a note, or several: 1 · 2, 3 · 4–6 · * · †.
MARK = re.compile(r"\s*(?:\d{1,3}|[*†‡§¶]{1,3})(?:\s?[,;–-]\s?\d{1,3})*\s*")
SHORT_MARK = re.compile(r"\W*(?:\d{1,3}|[A-Za-z])?\W*")
WORD_BEFORE = re.compile(r"([^\W\d_]+)['’\"”»)\]]*\Z")
SENTENCE_MARK = re.compile(r"[.,;:!?…。，、؟؛।\"”’»]\Z")
IDEOGRAPH = re.compile("[぀-ヿ㐀-䶿一-鿿가-힣]\\Z")
SHORTEST_WORD = 3
# Words whose raised number is an exponent all the same.
MEASURE = re.compile(
    r"(?:kilo|centi|milli|deci|hecto)?m[eè]t(?:er|re|ro)s?|feet|foot|inch(?:es)?"
    r"|miles?|yards?|sec|min|mol|rad|rpm|bar|(?:arc|a)?(?:sin|cos|tan|cot|sec|csc)h?"
    r"|log|exp|det|meilen?|pieds?|pouces?|метр\w*|сек|мин|公里|平方米|米",
    re.IGNORECASE,
)
# 10<sup>2</sup> is no 102: what is raised or lowered behind a figure is spelt so.
FIGURES = {
    "sup": str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ"),
    "sub": str.maketrans("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎"),
}
ALL_FIGURES = re.compile(r"[\d+\-−()n]+", re.ASCII)


def is_raised_note(mark: str, before: str) -> bool:
    """Return whether the raised *mark* behind the text *before* refers to a note.

    A number behind a figure, a unit or a variable is an exponent.
    """
    if BARE_NOTE.fullmatch(mark):
        return True
    if not MARK.fullmatch(mark):
        return False
    word = WORD_BEFORE.search(before)
    if word is None:
        return SENTENCE_MARK.search(before) is not None
    if MEASURE.fullmatch(word[1]):
        return False
    return len(word[1]) >= SHORTEST_WORD or IDEOGRAPH.search(word[1]) is not None


def is_exponent(mark: str, before: str) -> bool:
    """Return whether a raised or lowered *mark* changes the number *before* it."""
    if not ALL_FIGURES.fullmatch(mark.strip()):
        return False
    return before[-1:].isdecimal() or before[-1:] in (")", "]")


class Link:
    """A link inside the page, as far as it tells whether its text is an aside.

    Attributes:
        target: The `href`.
        says_so: Whether a class, `rel` or role calls it a note or a permalink.
    """

    __slots__ = ("says_so", "target")

    def __init__(self, target: str, *, says_so: bool) -> None:
        self.target = target
        self.says_so = says_so

    def is_note(self, text: str, *, is_raised: bool, is_heading: bool) -> bool:
        """Return whether the link with this *text* is an aside.

        *is_raised* links are in `sup`, or hold nothing else; *is_heading* links begin
        a heading.
        """
        words = any(map(str.isalnum, text))
        if self.says_so:
            return not (is_heading and words)
        if is_raised and self.target.startswith("#"):
            return True
        if not words:
            return True
        return (
            NOTE_TARGET.search(self.target) is not None
            and SHORT_MARK.fullmatch(text) is not None
        )


def read_link(tag: str) -> Link | None:
    """Return the link of a start *tag*; None when it leads to no part of a page."""
    if "#" not in tag and "&" not in tag:
        return None
    attributes = read_attributes(tag)
    target = attributes.get("href", "")
    if "#" not in target:
        return None
    names = " ".join(attributes.get(key, "") for key in ("class", "rel", "role"))
    return Link(target, says_so=bool(FOOTNOTE_LINK.search(names)))


def cut_asides(
    text: str, start: int, end: int, asides: Sequence[tuple[int, int]]
) -> str:
    """Return *text* from *start* to *end* without its asides.

    Args:
        text: A visible text.
        start: Where the passage begins in it.
        end: Where it ends, half-open.
        asides: The ranges to leave out, in order. One that holds the whole passage
            is what was asked for, and stays.
    """
    parts = []
    place = start
    for index in range(max(bisect_left(asides, (start, start)) - 1, 0), len(asides)):
        first, last = asides[index]
        if first >= end:
            break
        if last > start and (first > start or end > last):
            parts.append(text[place : max(first, place)])
            place = min(last, end)
    return "".join([*parts, text[place:end]])


def without_asides(
    text: str, start: int, end: int, asides: Sequence[tuple[int, int]]
) -> str:
    """Return the words of such a passage as a statement is printed: on one line."""
    return " ".join(cut_asides(text, start, end, asides).split())
