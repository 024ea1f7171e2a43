"""Denials: does a sentence deny the part of it that is quoted?

By words, language by language, and in doubt it does: what negates counts before,
behind and around the quote, but not in a clause of its own, nor in a phrase such as
"no doubt" or "not only".
"""

import re
from collections.abc import Sequence
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
BRACKETS = re.compile(r"\([^()]*\)|（[^（）]*）")
UNSPACED_TEXT = re.compile(f"[{UNSPACED}]")
FARTHEST = 1000  # characters beside a quote that are read
# A clause behind a conjunction that is so short takes back what was said before it:
# "but it was not".
RETORT = 4
# Languages that write a comma before "that", so that a negation may stand before one.
# In others it belongs to a clause of its own, unless the quote begins with "that".
PARTED = frozenset("bg cs de et fi hr hu hy ka pl ru sk sl uk ja th zh ko".split())
# What begins a clause of its own in those languages: when, if, because, although.
WHEN = re.compile(
    r"(?:als|bevor|da|falls|nachdem|obwohl|sobald|solange|während|weil|wenn|когда|если|хотя"
    r"|поскольку|пока|коли|якщо|хоча|оскільки|поки|когато|ако|макар|докато|choć|chociaż|gdy"
    r"|jeśli|jeżeli|kiedy|ponieważ|ačkoli|jestliže|když|pokud|protože|ak|hoci|keď|pretože"
    r"|amikor|bár|ha|mert|mivel|jos|koska|kun|vaikka|ko|če|čeprav|ker|kad|ako|iako|jer|kui|kuigi"
    r"|sest|როცა|თუ|როდესაც|երբ|եթե|թեև)(?!\w)"
)
# Where a comma by itself parts clauses: in Chinese always, in Japanese behind the quote.
COMMAS = {"zh": "[,，]", "ja": r"\A\s?[、,]|[、,]?(?:しかし|だが|けれど|一方)|が、"}
THAT = re.compile(
    r"(?:that|que|qu'|qu’|che|dat|att|at|că|ότι|πως|ki|أن|أنّ|إن|که|bahwa|rằng|कि|যে|کہ)"
    r"(?!\w)",
    re.IGNORECASE,
)


class Phrase(NamedTuple):
    """One entry of a list, folded."""

    text: str
    """Words, with `*` for the rest of one and `#` for a figure."""
    literal: str
    """The longest piece of it that stands in every text which it matches."""
    is_whole: bool
    """Whether it begins and ends where words do."""

    def pattern(self) -> re.Pattern[str]:
        """Return what it matches; compiled late, because most never occur."""
        return _compile(self.text, is_whole=self.is_whole)


class Lists(NamedTuple):
    """What to look for in one language, the longest first."""

    refutes: Sequence[Phrase]
    negates: Sequence[Phrase]
    harmless: Sequence[Phrase]
    clause: str


def find_denial(sentence: str, start: int, end: int, lang: str) -> str:
    """Return the words by which *sentence* denies its part *start*:*end*, or "".

    Nothing is found in a language without a list (see `denialwords`).
    """
    lang = lang.lower().replace("_", "-").partition("-")[0]
    lists = _lists(lang)
    if lists is None:
        return ""
    before = fold_words(sentence[max(start - FARTHEST, 0) : start])
    after = fold_words(sentence[end : end + FARTHEST])
    leads_up = lang in PARTED and not WHEN.match(before)
    leads_up = leads_up or THAT.match(sentence, start) is not None
    is_apart = before.endswith((",", "،")) and not leads_up
    return _before(before, lists, is_apart=is_apart) or _behind(after, lists)


def _before(text: str, lists: Lists, *, is_apart: bool) -> str:
    """Find a denial before the quote, in the clause that leads up to it.

    What negates does not lead up to a quote that is set apart by a comma.
    """
    if not _occurs(text, lists):
        return ""
    text = _without(lists.harmless, text)
    last = _clauses(f"{text} ", lists)[-1]
    found = _first(lists.refutes, text if UNSPACED_TEXT.search(text) else last)
    return found or ("" if is_apart else _first(lists.negates, _beside(last)))


def _behind(text: str, lists: Lists) -> str:
    """Find a denial behind the quote, in its clause or in a retort to it."""
    if not _occurs(text, lists):
        return ""
    text = _without(lists.harmless, text)
    first, *others = _clauses(f" {text}", lists, most=1)
    retorts = [first] + [one for one in others if _length(one) <= RETORT]
    found = (_first(lists.negates, _beside(clause)) for clause in retorts)
    return _first(lists.refutes, text) or next(filter(None, found), "")


def _occurs(text: str, lists: Lists) -> bool:
    """Tell whether anything of the lists may stand in *text*."""
    return any(one.literal in text for one in (*lists.refutes, *lists.negates))


def _without(phrases: Sequence[Phrase], text: str) -> str:
    for phrase in phrases:
        if phrase.literal in text:
            text = phrase.pattern().sub(" ", text)
    return text


def _beside(clause: str) -> str:
    """Return a clause without what it says in brackets, by the way."""
    return BRACKETS.sub(" ", clause)


def _length(clause: str) -> int:
    """Return how many words a clause has; of Chinese or Japanese, two characters are one."""
    is_spaced = UNSPACED_TEXT.search(clause) is None
    return len(clause.split()) if is_spaced else len(clause) // 2


def _clauses(text: str, lists: Lists, *, most: int = 0) -> list[str]:
    return re.split(lists.clause, text, maxsplit=most)


def _first(phrases: Sequence[Phrase], text: str) -> str:
    """Return what stands first in *text* of the *phrases*, the longest if there are two."""
    found = [
        match
        for phrase in phrases
        if phrase.literal in text and (match := phrase.pattern().search(text))
    ]
    if not found:
        return ""
    return min(found, key=lambda match: (match.start(), -match.end()))[0].strip()


@cache
def _lists(lang: str) -> Lists | None:
    words = WORDS.get(lang)
    if words is None:
        return None
    is_spaced = not re.search(f"[{UNSPACED}]", words.negates)
    listed = "|".join(re.escape(one.text) for one in _phrases(words.conjunctions))
    comma = rf",\s*(?:{listed})(?!{LETTER})" if is_spaced else f"[、,，]?(?:{listed})"
    return Lists(
        _phrases(words.refutes),
        _phrases(words.negates),
        _phrases(words.harmless),
        f"[;；؛]|{COMMAS.get(lang, comma)}",
    )


def _phrases(words: str) -> list[Phrase]:
    is_whole = not re.search(f"[{UNSPACED}{SYLLABLES}]", words)
    folded = sorted({fold_words(word) for word in words.split(",")}, key=len)
    return [
        Phrase(text, max(re.split(r"[*#]", text), key=len), is_whole)
        for text in reversed(folded)
    ]


@cache
def _compile(text: str, *, is_whole: bool) -> re.Pattern[str]:
    pattern = re.escape(text)
    for sign, meant in ((r"\*", f"{LETTER}*"), (r"\ ", r"\s+"), (r"\#", r"\d+")):
        pattern = pattern.replace(sign, meant)
    if is_whole:
        pattern = rf"(?<!{LETTER}){pattern}(?!{LETTER})"
    return re.compile(pattern)
