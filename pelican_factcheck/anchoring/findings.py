"""Findings: what became of a quote, and where its words stand in a text.

The outcome of looking up a quote: exact, drifted, changed, ambiguous or orphan.

Occurrences of folded words in a folded text, and the contexts that tell them apart.
Whether an offset of a text cuts what a reader sees as one character. The rules are
those for extended grapheme clusters of Unicode Standard Annex 29, for one place at a
time: Hangul syllables, combining marks, emoji sequences, flags and, in Indic scripts,
conjuncts of consonants.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Literal
from unicodedata import category

from msgspec import Struct

from pelican_factcheck.anchoring.folding import late_pattern

Status = Literal["exact", "drifted", "changed", "ambiguous", "orphan"]
Likeness = Literal["exact", "drifted", "changed"]
PLACED: frozenset[Status] = frozenset({"exact", "drifted"})
"""The only outcomes with which a passage may carry the verdict on its quote."""
Operation = Literal["equal", "insert", "delete", "replace"]


class Difference(Struct, frozen=True):
    """One step of a word diff: `ours` in the quote, `theirs` in the article."""

    op: Operation
    ours: str
    theirs: str


class Place(Struct, frozen=True):
    """One of several places of an ambiguous quote, as offsets into the visible text.

    `prefix` or `suffix` is the context that means this place alone; both are empty
    where no context does. `nth` is the number that means it, counted from 1: struck
    words and tables of contents count.
    """

    start: int
    end: int
    prefix: str = ""
    suffix: str = ""
    nth: int = 0


class Misfit(Struct, frozen=True):
    """A context of a quote that does not stand where the quote does.

    Attributes:
        key: Which one: `prefix` or `suffix`.
        number: The place it is most like, counted from 1.
        words: The words that stand there; empty if none do.
        diff: The context against these words.
    """

    key: Literal["prefix", "suffix"]
    number: int
    words: str
    diff: tuple[Difference, ...] = ()


class Finding(Struct, frozen=True):
    """The outcome of looking up one quote.

    Attributes:
        status: The outcome; only `exact` and `drifted` may be marked.
        start: The offset in the visible text where the passage begins: the quote's
            place if it was found, the likeliest one if not, 0 if there is none.
        end: The offset where it ends, half-open.
        score: How like the passage is to the quote, 0 to 1.
        places: The places of a quote whose place the context does not settle; of very
            many, the first. It is one where it does not stand beside the only place.
        misfit: The context of such a quote that stands at none of its places. Of a
            drifted one it is the context that was edited with its sentence.
        closest: The passage's text, unless the quote was found exactly, or in words
            that are struck out as a whole.
        diff: The word diff of quote and passage, unless they are equal.
    """

    status: Status
    start: int = 0
    end: int = 0
    score: float = 0.0
    places: tuple[Place, ...] = ()
    closest: str = ""
    diff: tuple[Difference, ...] = ()
    misfit: Misfit | None = None

    @property
    def found(self) -> bool:
        """True if the passage may be marked with the verdict on the quote."""
        return self.status in PLACED

    @property
    def is_struck(self) -> bool:
        """True if all the words of the quote are there, and struck out."""
        return self.status == "drifted" and not self.closest


JOINER = "\u200d"
LEADS, VOWELS, TRAILS = "\u1100-\u115f\ua960-\ua97c", "\u1160-\u11a7", "\u11a8-\u11ff"
HANGUL = f"[{LEADS}][{LEADS}{VOWELS}가-힣]|[{VOWELS}가-힣][{VOWELS}{TRAILS}]|[{TRAILS}][{TRAILS}]"
TRAILS_OF_A_VOWEL = 28
"""Syllables in a row with one lead and vowel: without an end, then with each."""
FLAG_LETTER = late_pattern("[\U0001f1e6-\U0001f1ff]")
SKIN_TONES_AND_TAGS = late_pattern("[\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
# Presentation forms of emoji, soft hyphens and the like say nothing.
SILENT = late_pattern("[\ufe00-\ufe0f\u00ad\u200b\u2060]+")
# A consonant, a sign that mutes its vowel, and the next consonant.
CONJUNCT = late_pattern(
    "[\u0904-\u0939\u0985-\u0d39](?:[\u093c\u09bc\u0abc\u0b3c])?[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d][\u0904-\u0939\u0985-\u0d39]\\Z"
)
SARA_AM = "\u0e33\u0eb3"  # letters by their category, marks by their shape


def is_cut(text: str, offset: int) -> bool:
    """Return whether *offset* of *text* lies inside of one visible character."""
    if text[offset : offset + 1].isascii():
        return False
    silent = SILENT.match(text, offset)
    if silent:
        offset = silent.end()
    if not 0 < offset < len(text) or text[offset].isascii():
        return False
    before, after = text[offset - 1], text[offset]
    if JOINER in (before, after):
        return _joins_pictures(text, offset)
    return (
        category(after)[0] == "M"
        or after in SARA_AM
        or SKIN_TONES_AND_TAGS.match(after) is not None
        or _joins_syllable(before, after)
        or CONJUNCT.search(text, max(offset - 4, 0), offset + 1) is not None
        or _cuts_flag(text, offset)
    )


def _joins_syllable(before: str, after: str) -> bool:
    """Return whether two signs belong to one Hangul syllable (rules GB6 to GB8)."""
    is_closed = "가" <= before <= "힣" and (ord(before) - ord("가")) % TRAILS_OF_A_VOWEL
    if is_closed and "\u1160" <= after <= "\u11a7":
        return False  # a syllable that has its end takes no further vowel
    return _hangul().match(before + after) is not None


@cache
def _hangul() -> re.Pattern[str]:
    return re.compile(HANGUL)  # slow to compile, and seldom needed


def _joins_pictures(text: str, offset: int) -> bool:
    """Return whether the joiner beside *offset* stands between two pictures."""
    joiner = offset - 1 if text[offset - 1] == JOINER else offset
    around = (text[max(joiner - 1, 0)], text[joiner + 1 : joiner + 2])
    return all(own and category(own) in ("So", "Sk", "Mn") for own in around)


def _cuts_flag(text: str, offset: int) -> bool:
    """Return whether *offset* stands between the two letters of one flag."""
    if not FLAG_LETTER.match(text, offset):
        return False
    start = offset
    while start > 0 and FLAG_LETTER.match(text, start - 1):
        start -= 1
    return (offset - start) % 2 == 1


# More places than this are counted, but not weighed.
MOST_PLACES = 1000
# How many words of context are worth proposing, for how many places.
MOST_WORDS = 24
MOST_PROPOSALS = 20

# Scripts that are written without spaces: each character counts as a word.
UNSPACED = "ก-ฺเ-๎ກ-ໟཀ-࿚က-႟ក-៓々-〇ぁ-ヿㇰ-ㇿ㐀-䶿一-鿿\uf900-\ufaff\U00020000-\U0003ffff"
FIRST_UNSPACED = UNSPACED[0]
CHARACTER = late_pattern(f"[{UNSPACED}]")
# What must not be torn, with `\0` where a quote would begin or end.
COUNTING = "〇零一二三四五六七八九十百千万萬億亿兆"
# Of Indian scripts; figures and stops among them are never folded to these.
VOWEL_SIGNS = "\u0900-\u0963\u0981-\u09cd\u0a01-\u0a4d\u0a81-\u0acd\u0b01-\u0b57\u0b82-\u0d57\u0d82-\u0df3"
TORN_ANYWHERE = r"""
    \d[.,:/'٫٬]\0\d | \d\0[.,:/'٫٬]\d         # a number
  | \d-\0\d | \d\0-\d                         # a range, a date
  | (?:^|[^\w)\]])[-+±]\0\d                   # a sign
  | \d\0[%‰°]                                 # a unit
  | (?:^|\W)n'\0\w                            # the French negation
  | \w\0't(?!\w) | \w'\0t(?!\w)               # the English one
  | \w-\0\w | \w\0-\w                         # a compound
    """
# Letters of scripts without spaces that belong to the one before them, or behind.
SYLLABLES = r"""
    [เ-ไເ-ໄ]\0[ก-ฮກ-ຮໜ-ໟ]                     # a vowel before its consonant
  | \0[ะ-ฺๅ็-๎ະ-ຽ່-໎]                        # vowels and tones behind, in Thai and Lao
  | \0[\u17b4-\u17d3\u17dd] | \u17d2\0        # in Khmer, with its stacks
  | \0[\u102b-\u103e\u1056-\u1059\u105e-\u1060] | \u1039\0         # in Burmese
  | [\u1000-\u109f]\0[\u1000-\u102a\u103f](?:\u1037?\u103a|\u1039)  # its last consonant
  | \0[\u3099\u309aゃゅょャュョー々ゝゞヽヾ]          # in Japanese
    """
TORN_SPACED = rf"[^\W_]\0[^\W_] | {TORN_ANYWHERE}"
FIRST_SIGN = "\u0900"
"""Before it stands no letter of an Indian script or of one without spaces."""
TORN = rf"""
    (?![{UNSPACED}])(?:[^\W_]|[{VOWEL_SIGNS}])\0(?![{UNSPACED}])[^\W_]  # a word
  | {SYLLABLES}
  | [不没沒未非無无莫勿否]\0 | ไม่\0           # negations of unspaced scripts
  | \0(?:ない|なかっ|なく|ません|ぬ[。、]|ず[。、に])
  | な\0かっ|[^は]な\0い[。、]|なか\0った|なかっ\0た|ま\0せん|ませ\0ん
  | [{COUNTING}\d]\0[{COUNTING}] | [{COUNTING}]\0\d
  | {TORN_ANYWHERE}
    """
# What Korean writes at the end of a word; the quote may do without.
PARTICLE = late_pattern(
    r"(?<=[가-힣])(?:은|는|이|가|을|를|의|에|도|로|와|과|만|에서|에게|께서|으로|까지|부터|보다|처럼|라고|이라고)(?![가-힣])"
)
# A range of two figures is none.
COMPOUND = late_pattern(r"[^\W\d]-\0\w|\d-\0[^\W\d]|[^\W\d]\0-\w|\d\0-[^\W\d]")


class Context(Struct, frozen=True):
    """The folded words before and after a quote, with the white space at their edges."""

    before: str = ""
    after: str = ""

    def __bool__(self) -> bool:
        return bool(self.before.strip() or self.after.strip())


def has_unspaced(text: str) -> bool:
    """Return whether *text* has a letter of a script that writes no spaces."""
    if text.isascii() or max(text) < FIRST_UNSPACED:  # as most are
        return False
    return CHARACTER.search(text) is not None


def find_places(text: str, words: str) -> Iterator[int]:
    """Yield the offsets at which *words* begin in *text*, overlapping ones included."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def splits_syllable(text: str, offset: int) -> bool:
    """Return whether *offset* lies between letters of one syllable, where that can be told.

    So it can in Thai, Lao, Khmer and Burmese; no context of a quote excuses it.
    """
    if not 0 < offset < len(text) or text[offset] < FIRST_UNSPACED:
        return False
    around = f"{text[max(offset - 1, 0) : offset]}\0{text[offset : offset + 3]}"
    return _syllables().search(around) is not None


@cache
def _syllables() -> re.Pattern[str]:
    return re.compile(SYLLABLES, re.VERBOSE)


def is_torn(text: str, offset: int, is_hyphen: Callable[[int], bool]) -> bool:
    """Tell whether *offset* lies inside a word, number, compound or negation.

    *is_hyphen* says whether the folded dash at an offset was written as one that joins:
    the parts of a compound belong together, those beside a dash do not.
    """
    if not 0 < offset < len(text) or " " in (text[offset - 1], text[offset]):
        return False
    around = f"{text[max(offset - 4, 0) : offset]}\0{text[offset : offset + 4]}"
    if not _torn(is_spaced=max(around) < FIRST_SIGN).search(around) or PARTICLE.match(
        text, offset
    ):
        return False
    if not COMPOUND.search(around):
        return True
    return is_hyphen(offset - (text[offset - 1] == "-"))


@cache
def _torn(*, is_spaced: bool) -> re.Pattern[str]:
    return re.compile(TORN_SPACED if is_spaced else TORN, re.VERBOSE)


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
