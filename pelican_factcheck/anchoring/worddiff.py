"""The differences between a quote and a passage, word by word, and their weight.

`compare` aligns the words by the shortest edit script (`rapidfuzz` `Indel`) and
judges each difference. *exact*: only typography differs. *drifted*: a misspelling
or letter case differs, and the meaning is the same. *changed*: a word, number,
name, sign, unit or question mark was added, removed or replaced.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import normalize

from rapidfuzz.distance import Indel

from pelican_factcheck.anchoring.findings import Difference, Likeness, Operation
from pelican_factcheck.anchoring.misspellings import is_slip
from pelican_factcheck.anchoring.places import UNSPACED

Step = tuple[Operation, tuple[int, int], tuple[int, int]]

# Marks that belong to the letter before them, in scripts that write spaces.
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670"
)
LETTERS = rf"[^\W\d_{UNSPACED}]+(?:[{MARKS}]+[^\W\d_{UNSPACED}]*)*"
FREE = r"\s.,;:!()\[\]{}/\\|_*~•·、。，！；：（）〈〉《》【】〜،؛۔।॥׃-"
WORD = re.compile(
    rf"{LETTERS}(?:'{LETTERS})*"
    rf"|[{UNSPACED}]"
    rf"|(?:(?<![\w)\]])[-+±])?\d+(?:[.,:/'٫٬]\d+)*"
    rf"|[^{FREE}]"
)
# What Hebrew and Arabic writers may put on their consonants, or leave out.
POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u064b-\u0652\u0670]+")
# Single or double quotation marks are a matter of house style.
QUOTE = {"'": '"'}
LONGEST_ACRONYM = 5


class Word(NamedTuple):
    """A folded word, number or sign, with its offsets in the folded text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wording:
    """A passage as folded words, with access to its source text."""

    words: Sequence[Word]
    source_text: Callable[[int, int], str]  # of two folded offsets

    def spell(self, start: int, end: int) -> str:
        """Return the source text from word *start* up to word *end*, half-open."""
        if start == end:
            return ""
        return self.source_text(self.words[start].start, self.words[end - 1].end)


def read_words(folded: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words, numbers and signs of a folded text, without free punctuation."""
    found = WORD.finditer(folded, start, len(folded) if end is None else end)
    return [Word(QUOTE.get(word[0], word[0]), *word.span()) for word in found]


def compare(
    ours: Wording, theirs: Wording, is_known: Callable[[str], bool]
) -> tuple[Likeness, tuple[Difference, ...]]:
    """Return the likeness of two wordings and their differences, in order.

    *ours* is the quote, *theirs* the passage of the article. *is_known* is true
    for the folded words of the article: a word of the quote that the article uses
    elsewhere is a word of its own and no misspelling.
    """
    steps = list(_steps(ours.words, theirs.words))
    verdicts = [_judge(step, ours, theirs, is_known) for step in steps]
    differences = tuple(
        Difference(op, ours.spell(*own), theirs.spell(*their))
        for op, own, their in steps
    )
    for likeness in ("changed", "drifted"):
        if likeness in verdicts:
            return likeness, differences
    return "exact", differences


def _steps(ours: Sequence[Word], theirs: Sequence[Word]) -> Iterator[Step]:
    """Yield the shortest edit script; an insertion beside a deletion is a replacement."""
    blocks = Indel.opcodes(
        [word.text for word in ours], [word.text for word in theirs]
    ).as_matching_blocks()
    own = their = 0
    for block in blocks:
        if own < block.a and their < block.b:
            yield "replace", (own, block.a), (their, block.b)
        elif own < block.a:
            yield "delete", (own, block.a), (their, their)
        elif their < block.b:
            yield "insert", (own, own), (their, block.b)
        own, their = block.a + block.size, block.b + block.size
        if block.size:
            yield "equal", (block.a, own), (block.b, their)


def _judge(
    step: Step, ours: Wording, theirs: Wording, is_known: Callable[[str], bool]
) -> Likeness:
    op, (start, end), (their_start, their_end) = step
    if op not in ("equal", "replace") or end - start != their_end - their_start:
        return "changed"
    verdicts = {
        _judge_pair(ours, start + offset, theirs, their_start + offset, is_known)
        for offset in range(end - start)
    }
    return "changed" if "changed" in verdicts else max(verdicts, key=len)


def _judge_pair(
    ours: Wording,
    own: int,
    theirs: Wording,
    their: int,
    is_known: Callable[[str], bool],
) -> Likeness:
    one, other = ours.spell(own, own + 1), theirs.spell(their, their + 1)
    if one == other:
        return "exact"
    if ours.words[own].text == theirs.words[their].text:
        return judge_case(one, other, opens=own == 0 or their == 0)
    if POINTS.sub("", one) == POINTS.sub("", other):
        return "drifted"
    slip = is_slip(one, other) and not is_known(ours.words[own].text)
    return "drifted" if slip else "changed"


def judge_case(one: str, other: str, *, opens: bool) -> Likeness:
    """Return the likeness of two spellings that differ in letter case at most."""
    one, other = _letters(one), _letters(other)
    if one == other or (opens and one[1:] == other[1:]):
        return "exact"
    short, low = sorted((one, other), key=str.islower)
    if short.isupper() and low.islower() and len(short) <= LONGEST_ACRONYM:
        return "changed"  # US troops are not us troops
    return "drifted"


def _letters(word: str) -> str:
    return "".join(own for own in normalize("NFKC", word) if own.isalpha())
