"""Whether an offset of a text cuts what a reader sees as one character.

The rules are those for extended grapheme clusters of Unicode Standard Annex 29,
for one place at a time: Hangul syllables, combining marks, emoji sequences, flags
and, in Indic scripts, conjuncts of consonants.
"""

import re
from functools import cache
from unicodedata import category

JOINER = "\u200d"
LEADS, VOWELS, TRAILS = "\u1100-\u115f\ua960-\ua97c", "\u1160-\u11a7", "\u11a8-\u11ff"
HANGUL = f"[{LEADS}][{LEADS}{VOWELS}가-힣]|[{VOWELS}가-힣][{VOWELS}{TRAILS}]|[{TRAILS}][{TRAILS}]"
TRAILS_OF_A_VOWEL = 28
"""Syllables in a row with one lead and vowel: without an end, then with each."""
FLAG_LETTER = re.compile("[\U0001f1e6-\U0001f1ff]")
SKIN_TONES_AND_TAGS = re.compile("[\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
# Presentation forms of emoji, soft hyphens and the like say nothing.
SILENT = re.compile("[\ufe00-\ufe0f\u00ad\u200b\u2060]+")
# A consonant, a sign that mutes its vowel, and the next consonant.
CONJUNCT = re.compile(
    "[\u0904-\u0939\u0985-\u0d39](?:[\u093c\u09bc\u0abc\u0b3c])?[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d][\u0904-\u0939\u0985-\u0d39]\\Z"
)
SARA_AM = "\u0e33\u0eb3"  # letters by their category, marks by their shape


def is_cut(text: str, offset: int) -> bool:
    """Return whether *offset* of *text* lies inside of one visible character."""
    silent = SILENT.match(text, offset)
    if silent:
        offset = silent.end()
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    if after.isascii():
        return False
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
