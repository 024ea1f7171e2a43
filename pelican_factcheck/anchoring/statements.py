"""A statement: a sentence, prepared for comparison with others.

Beside its words: whether two statements are the same words with a phrase in another
place (`is_reordered`). What a sentence says around them is in `surroundings`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import product
from typing import Literal

from pelican_factcheck.anchoring.denials import (
    UNSPACED_NEGATION,
    Phrase,
    is_negation,
    list_phrases,
)
from pelican_factcheck.anchoring.denialwords import WORDS as DENIALS
from pelican_factcheck.anchoring.figures import parts_magnitude
from pelican_factcheck.anchoring.findings import has_unspaced
from pelican_factcheck.anchoring.folding import Folded, fold, fold_words, late_pattern
from pelican_factcheck.anchoring.plainforms import (
    COMMA,
    language_of,
    listed_words,
    lower_first,
    plain_statement,
)
from pelican_factcheck.anchoring.statementwords import AUXILIARIES, REASONS, TURNS
from pelican_factcheck.anchoring.worddiff import Word, read_words

What = Literal["", "number", "unit", "negation", "question", "name", "order", "words"]
"""In what one statement differs from another."""

SHORTEST = 12
"""Folded characters of a statement in a script with spaces, and half as many without."""
LEAST_WORDS = 3
MOST_PLACES = 2
"""Differences in one sentence beyond which it is another one; more in a long one."""
LONG_SENTENCE = 20
SIGNS_A_WORD = 3
"""Characters that make a word in scripts without spaces, roughly."""
LONGEST_OPENING = 8
"""Words of a phrase that may as well open a sentence as close it."""
LONGEST_SUBJECT = 4
"""Words behind which a verb stands where nothing opens the sentence."""
COUNTING = "一二三四五六七八九十百千万萬亿億兆两兩"
SIGNS = "€$£¥%‰°"

EDGE = " \t\r\n.,;:!?…。！？؟،۔।'\"“”„‘’«»「」『』"
QUESTION = late_pattern(r"[?？؟;]['\"”’»)\]]*\s*\Z")
# A Greek question mark is a semicolon elsewhere.
SYLLABLE = late_pattern("[가-힣]")
"""A character of Korean, which has two letters or three."""
ADDRESS = late_pattern(r"https?://\S+")
GREEK = late_pattern("[\u0370-\u03ff]")


@dataclass(frozen=True)
class Statement:
    """A sentence prepared for comparison; *lang* is its language tag."""

    text: str
    lang: str = ""

    @cached_property
    def core(self) -> str:
        """The text without signs at its edges, and as it would go on a sentence."""
        core = self.text.strip(EDGE)
        return lower_first(core) if len(core) > 1 else core

    @cached_property
    def plain(self) -> str:
        """The same without what may be there or not, contractions written out."""
        return lower_first(plain_statement(self.core, self.lang).strip(EDGE))

    @cached_property
    def core_words(self) -> frozenset[str]:
        """The folded words of the text, each once."""
        return frozenset(word.text for word in read_words(fold_words(self.core)))

    @cached_property
    def plain_words(self) -> frozenset[str]:
        """The folded words of `plain`, each once."""
        return frozenset(word.text for word in self.words)

    @cached_property
    def is_spaced(self) -> bool:
        """Whether its script parts words by spaces."""
        return not has_unspaced(self.plain)

    @property
    def most_places(self) -> int:
        """In how many places another sentence may differ and be about the same."""
        size = len(self.words) if self.is_spaced else len(self.words) // SIGNS_A_WORD
        return MOST_PLACES + size // LONG_SENTENCE

    @cached_property
    def folded(self) -> Folded:
        """`plain`, folded."""
        return fold(self.plain)

    @cached_property
    def words(self) -> Sequence[Word]:
        """The folded words of `plain`."""
        return read_words(self.folded.text)

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in `plain` of the words from *start* up to *end*."""
        return self.folded.source_range(
            self.words[start].start, self.words[end - 1].end
        )

    @cached_property
    def asks(self) -> bool:
        """Whether it is a question."""
        found = QUESTION.search(self.text)
        return found is not None and (
            not found[0].startswith(";") or GREEK.search(self.text) is not None
        )

    @cached_property
    def is_substantial(self) -> bool:
        """Whether it is long enough to be recognised elsewhere: a date or a name is not."""
        folded = fold_words(ADDRESS.sub(" ", self.core))
        if has_unspaced(folded):
            return len(folded) >= SHORTEST // 2
        words = [word.text for word in read_words(folded)]
        telling = [word for word in words if word[0].isalpha() and len(word) > 1]
        length = len(folded) + len(SYLLABLE.findall(folded))
        return length >= SHORTEST and len(telling) >= LEAST_WORDS


@lru_cache(10_000)
def is_light(word: str, lang: str) -> bool:
    """Return whether a folded *word* is a figure, what it counts, or a denial."""
    return (
        word[0].isnumeric()
        or word in COUNTING
        or not any(map(str.isalpha, word))
        or denies(word, lang)
        or is_unit(word)
        or is_auxiliary(word, lang)
        or word in _limits(language_of(lang))
        or "'" in word
    )


@cache
def _limits(lang: str) -> frozenset[str]:
    """The words that limit a statement, or make a guess of it."""
    guesses = TURNS.get(lang, "").partition("|")[2].split(",")
    words = {fold_words(one) for one in (*listed_words(lang, "qualifiers"), *guesses)}
    return frozenset(one for one in words if one and not set(" *") & set(one))


def is_auxiliary(word: str, lang: str) -> bool:
    """Return whether a folded *word* says that something is, was, would or may be so."""
    return word in _auxiliaries(language_of(lang))


@cache
def _auxiliaries(lang: str) -> frozenset[str]:
    return frozenset(fold_words(AUXILIARIES.get(lang, "")).split())


@lru_cache(maxsize=65536)
def denies(word: str, lang: str) -> bool:
    """Return whether a folded *word* denies in a language: `mai` does in Italian alone."""
    language = language_of(lang)
    if word.startswith("n'") or word.endswith("n't"):
        return True
    if language not in DENIALS:
        return is_negation(word)
    negating, parts, harmless = _denials(language)
    if word in parts and is_negation(word):
        return True
    return any(_is_in(one, word) for one in negating) and not any(
        _is_in(one, word) for one in harmless
    )


def _is_in(phrase: Phrase, word: str) -> bool:
    """Whether a word is a phrase, or has it where words are put together."""
    if phrase.literal not in word:
        return False
    return not phrase.is_whole or phrase.pattern().fullmatch(word) is not None


@cache
def _denials(lang: str) -> tuple[list[Phrase], frozenset[str], list[Phrase]]:
    """The words that negate by themselves, all parts of phrases that do, what does not."""
    _, negates, harmless, *_ = DENIALS[lang].split("|")
    single = [one for one in list_phrases(negates) if " " not in one.text]
    parts = frozenset(fold_words(negates.replace(",", " ")).split())
    return single, parts, list_phrases(harmless)


def is_unit(word: str) -> bool:
    """Return whether a folded *word* counts or measures: million, €, %."""
    return word in SIGNS or parts_magnitude(f"1 {word}", 1)


# --- the same in another order -------------------------------------------------------


def is_reordered(ours: Statement, theirs: Statement) -> bool:
    """Whether the two have the same words, and a phrase stands in another place.

    A phrase begins with a preposition or the like, or is set apart by a comma; the
    others keep their order, but for the verb in languages where it follows what opens
    the sentence. So "Ford beat Opel" is never "Opel beat Ford".
    """
    own = [word.text for word in ours.words]
    their = [word.text for word in theirs.words]
    if len(own) < LEAST_WORDS or own == their or sorted(own) != sorted(their):
        return False
    one = _phrases(ours, own, set_apart=_set_apart(ours))
    other = _phrases(theirs, their, set_apart=_set_apart(theirs))
    is_spaced = ours.is_spaced
    if denied_words(own, ours.lang) != denied_words(their, theirs.lang):
        return False
    for (a, b), (c, d) in product(one, other):
        if own[a:b] != their[c:d] or _leaves_denial(own, (a, b), their, (c, d), ours):
            continue
        rest, others = own[:a] + own[b:], their[:c] + their[d:]
        if rest == others:
            return True
        if is_spaced and a == 0 and _is_inverted(rest, others):
            return True
        if is_spaced and c == 0 and _is_inverted(others, rest):
            return True
    return False


POSTPOSED = frozenset("tr az ja ko bn ur hi".split())
"""Languages that negate what stands before, at least now and then."""
BESIDE = 2
"""Characters beside a negation that tell what it negates, where none are parted."""


def denied_words(words: Sequence[str], lang: str) -> Sequence[tuple[str, ...]]:
    """Return what stands beside each negation of a sentence, in a fixed order.

    Where that differs the negation denies something else: "not because of the rain" and
    "not".
    """
    language = language_of(lang)
    is_unspaced = any(has_unspaced(word[0]) for word in words)
    size = BESIDE if is_unspaced else 1
    found = []
    for place, word in enumerate(words):
        if not (denies(word, lang) or UNSPACED_NEGATION.match(word)):
            continue
        beside = [word, *words[place + 1 : place + 1 + size]]
        if language in POSTPOSED:
            beside = [*words[max(place - size, 0) : place], word]
        found.append(tuple(beside))
    return sorted(found)


def _leaves_denial(
    own: Sequence[str],
    place: tuple[int, int],
    their: Sequence[str],
    other: tuple[int, int],
    statement: Statement,
) -> bool:
    """Whether a reason is denied in one of two orders, and in the other it is not."""
    if own[place[0]] not in _REASONS:
        return False
    ahead = [
        any(denies(word, statement.lang) for word in words[:start])
        for words, (start, _) in ((own, place), (their, other))
    ]
    return ahead[0] != ahead[1]


_REASONS = frozenset(map(fold_words, REASONS))


def _phrases(
    statement: Statement, words: Sequence[str], *, set_apart: frozenset[int]
) -> list[tuple[int, int]]:
    """The runs of words that may stand elsewhere in their sentence."""
    size = len(words)
    listed = listed_words(language_of(statement.lang), "openers")
    openers = frozenset(map(fold_words, listed))
    is_spaced = statement.is_spaced
    starts = {place for place, word in enumerate(words) if word in openers}
    starts |= set_apart | ({0} if set_apart else set())
    least = 2 if is_spaced else 3
    return [
        (start, end)
        for start in sorted(starts)
        for end in range(start + least, size + 1)
        if end - start < size - 1
        and (
            end in set_apart
            or end == size
            or (words[start] in openers and end - start <= LONGEST_OPENING)
        )
    ]


def _set_apart(statement: Statement) -> frozenset[int]:
    """The numbers of the words that stand right behind a comma."""
    text, words = statement.folded.text, statement.words
    return frozenset(
        place
        for place in range(1, len(words))
        if re.search(COMMA, text[words[place - 1].end : words[place].start])
    )


def _is_inverted(opened: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two lists are equal, but for the verb that begins *opened*.

    It stands behind the subject where no phrase opens the sentence.
    """
    verb, rest = opened[0], list(opened[1:])
    if is_negation(verb) or verb[0].isnumeric():
        return False
    return any(
        [*rest[:to], verb, *rest[to:]] == list(other)
        for to in range(1, min(LONGEST_SUBJECT, len(rest)) + 1)
    )
