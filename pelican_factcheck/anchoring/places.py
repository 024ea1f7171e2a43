"""Occurrences of folded words in a folded text, and the contexts that tell them apart."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

# More places than this are counted, but not weighed.
MOST_PLACES = 1000
# How many words of context are worth proposing, for how many places.
MOST_WORDS = 24
MOST_PROPOSALS = 20

# Scripts that are written without spaces: each character counts as a word.
UNSPACED = "ก-ฺเ-๎ກ-ໟཀ-࿚က-႟ក-៓々-〇ぁ-ヿㇰ-ㇿ㐀-䶿一-鿿\uf900-\ufaff\U00020000-\U0003ffff"
# What must not be torn, with `\0` where a quote would begin or end.
COUNTING = "〇零一二三四五六七八九十百千万萬億亿兆"
# Of Indian scripts; figures and stops among them are never folded to these.
VOWEL_SIGNS = "\u0900-\u0963\u0981-\u09cd\u0a01-\u0a4d\u0a81-\u0acd\u0b01-\u0b57\u0b82-\u0d57\u0d82-\u0df3"
TORN = rf"""
    (?![{UNSPACED}])(?:[^\W_]|[{VOWEL_SIGNS}])\0(?![{UNSPACED}])[^\W_]  # a word
  | [{UNSPACED}]\0[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u3099\u309a]  # a letter
  | \d[.,:/'٫٬]\0\d | \d\0[.,:/'٫٬]\d         # a number
  | \d-\0\d | \d\0-\d                         # a range, a date
  | (?:^|[^\w)\]])[-+±]\0\d                   # a sign
  | \d\0[%‰°]                                 # a unit
  | (?:^|\W)n'\0\w                            # the French negation
  | \w\0't(?!\w) | \w'\0t(?!\w)               # the English one
  | \w-\0\w | \w\0-\w                         # a compound
  | [不没沒未非無无莫勿否]\0 | ไม่\0           # negations of unspaced scripts
  | \0(?:ない|なかっ|なく|ません|ぬ[。、]|ず[。、に])
  | [{COUNTING}\d]\0[{COUNTING}] | [{COUNTING}]\0\d
    """
# What Korean writes at the end of a word; the quote may do without.
PARTICLE = re.compile(
    r"(?<=[가-힣])(?:은|는|이|가|을|를|의|에|도|로|와|과|만|에서|에게|께서|으로|까지|부터|보다|처럼|라고|이라고)(?![가-힣])"
)
COMPOUND = re.compile(r"[^\W\d]-\0[^\W\d]|[^\W\d]\0-[^\W\d]")


@dataclass(frozen=True, slots=True)
class Context:
    """The folded words before and after a quote, with the white space at their edges."""

    before: str = ""
    after: str = ""

    def __bool__(self) -> bool:
        return bool(self.before.strip() or self.after.strip())


def find_places(text: str, words: str) -> Iterator[int]:
    """Yield the offsets at which *words* begin in *text*, overlapping ones included."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def is_torn(text: str, offset: int, is_hyphen: Callable[[int], bool]) -> bool:
    """Tell whether *offset* lies inside a word, number, compound or negation.

    *is_hyphen* says whether the folded dash at an offset was written as a hyphen:
    the parts of a compound belong together, those beside a dash do not.
    """
    if not 0 < offset < len(text) or " " in (text[offset - 1], text[offset]):
        return False
    around = f"{text[max(offset - 4, 0) : offset]}\0{text[offset : offset + 4]}"
    if not _torn().search(around) or PARTICLE.match(text, offset):
        return False
    if not COMPOUND.search(around):
        return True
    return is_hyphen(offset - (text[offset - 1] == "-"))


@cache
def _torn() -> re.Pattern[str]:
    return re.compile(TORN, re.VERBOSE)  # slow to compile, and seldom needed


def distinguish(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return, for each span, the range of the shortest context that tells it apart.

    Whole words are added in front until no other place is preceded by them; if
    the text ends first, behind. Where both fail the offsets are those of the span.
    """
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    return [
        _telling(text, index, starts, ends) if index < MOST_PROPOSALS else spans[index]
        for index in range(len(spans))
    ]


def _telling(
    text: str, index: int, starts: Sequence[int], ends: Sequence[int]
) -> tuple[int, int]:
    start, end = starts[index], ends[index]
    begin = start
    for _ in range(MOST_WORDS):
        if begin == 0:
            break
        begin = text.rfind(" ", 0, begin - 1) + 1
        if sum(text.endswith(text[begin:start], 0, other) for other in starts) == 1:
            return begin, end
    stop = end
    for _ in range(MOST_WORDS):
        if stop >= len(text):
            break
        stop = text.find(" ", stop + 1) % (len(text) + 1)
        if sum(text.startswith(text[end:stop], other) for other in ends) == 1:
            return start, stop
    return start, end
