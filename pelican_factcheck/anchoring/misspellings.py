"""Misspelling or another word: a test that accepts few, and only in English.

The shape of a word cannot tell: `contact` is one letter from `contract`, Turkish
`yapıyor` (does) from `yapmıyor` (does not), Spanish `concretar` from `concertar`.
In word lists of twelve languages, of up to 300,000 words each, few shapes of slips
are nearly never another word, and in English alone: a double letter that is written
once, or a single one twice, far from the end; two neighbours that are swapped; a
letter more or less that makes a cluster of consonants which cannot be spoken.
Only long words in small letters count: a single letter makes another name.
"""

import re
from collections.abc import Collection

from rapidfuzz.distance import OSA

SHORTEST = 8
# So many letters at either end are spared: there are negation, number and tense.
ENDS = 3
# So many letters stand behind a double letter, unless the word is long; nearer to
# the end it tells planning from planing, but for these letters.
BEHIND_DOUBLE = 5
LONG = 10
HARMLESS = "els"
LATIN = re.compile("[a-z]+")
# Words by which English is known; other languages hardly use them.
ENGLISH = frozenset(
    "the they their which this with nothing would should have from that were been"
    " where these those and because else nobody somebody who what when while could than"
    " then there only said about which into after before between".split()
)
# A liquid between two of these needs a vowel: what holds it is no English word, nor
# is what has no vowel, h, l or r behind xp.
UNSPEAKABLE = re.compile("[bcdfgkptvz][lr][bcdfgkptvz]|xp[^aeiouhlry]")
# Words that are one slip away from another word, and numbers.
GUARDED = frozenset(
    """
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen thousand thousands
    millions billions trillion trillions
    infraction infarction infractions infarctions concreted concerted regrading regarding
    regraded regarded defiantly collocation colocation collocated colocated perusing
    persuing creedence credence callender calender calendar desserts deserts immortal
    supremum corespondent correspondent corespondents correspondents sheepherding
    shepherding forrester forester millhouse fleeting premises uninformed uniformed
    stalling staling fleeing freeing illusion allusion accessory dissever dessert desert carrousel marital martial
    """.split()
)


def is_slip(one: str, other: str, sentence: Collection[str]) -> bool:
    """Return whether two words, as written, are one word that is misspelt once.

    *sentence* are the folded words around them, by which its language is known.
    """
    if not (LATIN.fullmatch(one) and LATIN.fullmatch(other)):
        return False
    if max(len(one), len(other)) < SHORTEST or GUARDED & {one, other}:
        return False
    if one[:ENDS] != other[:ENDS] or one[-ENDS:] != other[-ENDS:]:
        return False
    if OSA.distance(one, other) != 1 or ENGLISH.isdisjoint(sentence):
        return False
    return (
        sorted(one) == sorted(other)
        or _is_doubling(*sorted((one, other), key=len))
        or bool(UNSPEAKABLE.search(one)) != bool(UNSPEAKABLE.search(other))
    )


def _is_doubling(short: str, long: str) -> bool:
    """Return whether *long* is *short* with one letter written twice."""
    if len(short) == len(long):
        return False
    # The first letter that differs stands behind the pair.
    place = next(at for at, own in enumerate(f"{short} ") if own != long[at])
    letter = long[place]
    if long[place - 1] != letter:
        return False
    return (
        letter in HARMLESS
        or len(long) >= LONG
        or len(long) - place - 1 >= BEHIND_DOUBLE
    )
