"""Denials: does a sentence deny the part of it that is quoted?

By words, language by language, and in doubt it does: what negates counts before,
behind and around the quote, but not in a clause of its own, nor in a phrase such as
"no doubt" or "not only".
"""

import re
from functools import cache
from typing import NamedTuple

from pelican_factcheck.anchoring.denialwords import WORDS
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.places import UNSPACED

# What a word consists of, the vowel signs and points of its letters included.
LETTER = (
    r"[\w\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    r"\u0900-\u0963\u0966-\u0dff]"
)
SYLLABLES = "가-힣"
UNSPACED_TEXT = re.compile(f"[{UNSPACED}]")
FARTHEST = 1000  # characters beside a quote that are read
# A clause behind a conjunction that is so short takes back what was said before it:
# "but it was not".
RETORT = 4
# Languages that write a comma before "that", so that a negation may stand before one.
# In others it belongs to a clause of its own, unless the quote begins with "that".
PARTED = frozenset("bg cs de et fi hr hu hy ka pl ru sk sl uk ja th zh ko".split())
THAT = re.compile(
    r"(?:that|que|qu'|qu’|che|dat|att|at|că|ότι|πως|ki|أن|أنّ|إن|که|bahwa|rằng|कि|যে|کہ)"
    r"(?!\w)",
    re.IGNORECASE,
)


class Patterns(NamedTuple):
    """What to look for in one language."""

    refutes: re.Pattern[str]
    negates: re.Pattern[str]
    harmless: re.Pattern[str]
    clause: re.Pattern[str]


def find_denial(sentence: str, start: int, end: int, lang: str) -> str:
    """Return the words by which *sentence* denies its part *start*:*end*, or "".

    Nothing is found in a language without a list (see `denialwords`).
    """
    lang = lang.lower().replace("_", "-").partition("-")[0]
    patterns = _patterns(lang)
    if patterns is None:
        return ""
    before = fold_words(sentence[max(start - FARTHEST, 0) : start])
    after = fold_words(sentence[end : end + FARTHEST])
    is_apart = before.endswith((",", "،")) and lang not in PARTED
    is_apart = is_apart and not THAT.match(sentence, start)
    found = _before(before, patterns, is_apart=is_apart) or _behind(after, patterns)
    return found[0].strip() if found else ""


def _before(text: str, patterns: Patterns, *, is_apart: bool) -> re.Match[str] | None:
    """Find a denial before the quote, in the clause that leads up to it.

    What negates does not lead up to a quote that is set apart by a comma.
    """
    text = patterns.harmless.sub(" ", text)
    last = patterns.clause.split(f"{text} ")[-1]
    found = patterns.refutes.search(text if UNSPACED_TEXT.search(text) else last)
    return found or (None if is_apart else patterns.negates.search(last))


def _behind(text: str, patterns: Patterns) -> re.Match[str] | None:
    """Find a denial behind the quote, in its clause or in a retort to it."""
    text = patterns.harmless.sub(" ", text)
    first, *others = patterns.clause.split(f" {text}", maxsplit=1)
    retorts = [first] + [one for one in others if len(one.split()) <= RETORT]
    found = (patterns.negates.search(clause) for clause in retorts)
    return patterns.refutes.search(text) or next(filter(None, found), None)


@cache
def _patterns(lang: str) -> Patterns | None:
    words = WORDS.get(lang)
    if words is None:
        return None
    listed = rf"(?:{'|'.join(_alternatives(words.conjunctions))})"
    is_spaced = not re.search(f"[{UNSPACED}]", words.negates)
    comma = rf",\s*{listed}(?!{LETTER})" if is_spaced else f"[、,，]?{listed}"
    if lang == "zh":
        comma = "[,，]"
    return Patterns(
        _pattern(words.refutes),
        _pattern(words.negates),
        _pattern(words.harmless),
        re.compile(rf"[;；؛]|{comma}"),
    )


def _pattern(words: str) -> re.Pattern[str]:
    listed = "|".join(_alternatives(words))
    if re.search(f"[{UNSPACED}{SYLLABLES}]", words):
        return re.compile(listed)
    return re.compile(rf"(?<!{LETTER})(?:{listed})(?!{LETTER})")


def _alternatives(words: str) -> list[str]:
    """Return what a list says as patterns, the longest first."""
    folded = sorted({fold_words(word) for word in words.split(",")}, key=len)
    return [
        re.escape(word)
        .replace(r"\*", f"{LETTER}*")
        .replace(r"\ ", r"\s+")
        .replace(r"\#", r"\d+")
        for word in reversed(folded)
    ]
