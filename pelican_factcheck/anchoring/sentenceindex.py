"""One index of the words of many sentences, in which statements are looked up.

A statement is compared only with sentences that have one of its rarest words, and
enough of the others: whatever says the same has them (prefix filtering; Chaudhuri,
Ganti and Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", 2006).
"""

import math
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from pelican_factcheck.anchoring.denials import UNSPACED_NEGATION
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import has_unspaced
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.near import index_keys
from pelican_factcheck.anchoring.statements import SYLLABLE, Statement, is_light
from pelican_factcheck.anchoring.worddiff import word_pattern

LEAST_SHARED = 0.6
"""The share of a statement's weighty words that a sentence about the same has.

Each counts as much as any other, so that what is found of a sentence does not depend on
the other sentences; how rare a word is decides only where it is looked up first. One may
always be missing.
"""
LEAST_SHARED_SIGNS = 0.5
"""The same in scripts without spaces, where each change breaks two pairs more."""
ASPECTS = frozenset("了着著过過曾已")
"""Characters that say in Chinese that something is done; a negation takes them away."""
LEAST_LETTERS = 4
"""Of a word that says what a sentence is about."""


@dataclass
class SentenceIndex:
    """The words of many sentences, by number; each text has a run of sentences."""

    numbers: dict[str, int] = field(default_factory=dict)
    texts: list[tuple["array[int]", Sequence[int]]] = field(default_factory=list)
    """The words of a text, and where in them its sentences begin, with the end."""
    counts: Counter[int] = field(default_factory=Counter)

    def add(self, document: Document, sentences: Sequence[tuple[int, int]]) -> None:
        """Add the *sentences* of a text."""
        folded = document.bare
        words, starts = [], []
        for found in word_pattern(folded.text).finditer(folded.text):
            words.append(found[0])
            starts.append(found.start())
        numbers = self._number(index_keys(words))
        self.counts.update(numbers)
        places = [folded.place_of(start) for start, _ in sentences]
        bounds = [bisect_left(starts, place) for place in places]
        self.texts.append((numbers, [*bounds, len(words)]))

    def _number(self, keys: Iterable[str]) -> "array[int]":
        known = self.numbers
        return array("I", [known.setdefault(key, len(known)) for key in keys])

    def candidates(
        self, statements: Sequence[tuple[Statement, int]]
    ) -> Iterator[tuple[int, int, int]]:
        """Yield which of *statements* may stand where: its number, text and sentence.

        Each statement comes with the number of its sentences.
        """
        known = [self._sketch(*one) for one in statements]
        postings: dict[int, list[int]] = defaultdict(list)
        for place, sketch in enumerate(known):
            for number in sketch.rarest:
                postings[number].append(place)
        for text, (numbers, bounds) in enumerate(self.texts):
            for sentence, (start, end) in enumerate(pairwise(bounds)):
                words = set(numbers[start:end])
                met = postings.keys() & words
                for place in {one for number in met for one in postings[number]}:
                    sketch = known[place]
                    if sketch.length == 1 and sketch.fits(words):
                        yield place, text, sentence
                    elif sketch.length > 1:
                        yield from (
                            (place, text, first)
                            for first, window in _windows(
                                numbers, bounds, sentence, sketch.length
                            )
                            if sketch.fits(window)
                        )

    def _sketch(self, statement: Statement, length: int) -> "_Sketch":
        """What is to be known of a statement before it is compared with anything."""
        text = fold_words(statement.core)
        raw = word_pattern(text).findall(text)
        keys = index_keys(raw)
        # The words of no sentence have negative numbers, and are the rarest.
        words = [self.numbers.get(key, ~at) for at, key in enumerate(keys)]
        light = _minor_words(raw, keys, statement)
        subject = frozenset(
            one for one, is_light in zip(words, light, strict=True) if not is_light
        )
        heavy = subject or frozenset(words)
        share = LEAST_SHARED if statement.is_spaced else LEAST_SHARED_SIGNS
        least = max(min(share * len(heavy), len(heavy) - 1), 1)
        # A word that is put in or taken out parts characters that are indexed together.
        most_gaps = statement.most_places + (0 if statement.is_spaced else 2)
        rarest = self._rarest(heavy, least)
        apart = self._rarest_apart(words, subject, least, most_gaps)
        if apart and self._weight(apart) < self._weight(rarest):
            rarest = apart
        return _Sketch(
            words,
            light,
            heavy,
            [number for number in rarest if number >= 0],
            least,
            length,
            most_gaps,
        )

    def _rarest(self, heavy: Iterable[int], least: float) -> list[int]:
        """The rarest of *heavy* of which a sentence with *least* of them has one."""
        ordered = sorted(heavy, key=self._rareness)
        return ordered[: math.floor(len(ordered) - least) + 1]

    def _rarest_apart(
        self, words: Sequence[int], heavy: frozenset[int], least: float, most_gaps: int
    ) -> list[int]:
        """Rare words so far apart that each needs a gap of its own; [] without enough.

        A sentence that lacks all of them has too many gaps, one of them for the rarest
        weighty word.
        """
        if not heavy:
            return []
        places = {word: place for place, word in reversed([*enumerate(words)])}
        ordered = sorted(places, key=self._rareness)
        chosen = [next(word for word in ordered if word in heavy)]
        for word in ordered:
            if len(chosen) == most_gaps:
                return chosen
            ends = [sorted((places[word], places[one])) for one in chosen]
            if all(
                len(heavy & {*words[first : last + 1]}) > len(heavy) - least
                for first, last in ends
            ):
                chosen.append(word)
        return chosen if len(chosen) == most_gaps else []

    def _weight(self, words: Iterable[int]) -> int:
        """How often *words* stand in all sentences."""
        return sum(self._rareness(word)[0] for word in words)

    def _rareness(self, number: int) -> tuple[int, int]:
        return (self.counts[number] if number >= 0 else 0), number


def _minor_words(
    words: Sequence[str], keys: Sequence[str], statement: Statement
) -> list[bool]:
    """Tell which words of a statement say nothing of its subject.

    Of characters those beside a negation, and the last, whose pair is in the next sentence.
    """
    minor = [_is_minor(word, statement) for word in words]
    for place, (word, key) in enumerate(zip(words, keys, strict=True)):
        if len(word) > 1 or not has_unspaced(word):
            continue
        if word == key:
            minor[place] = True
        if UNSPACED_NEGATION.match(word):
            first, last = max(place - 1, 0), min(place + 2, len(minor))
            minor[first:last] = [True] * (last - first)
        elif word in ASPECTS:
            minor[max(place - 1, 0)] = minor[place] = True
    return minor


def _is_minor(word: str, statement: Statement) -> bool:
    """Whether two statements about the same may differ in a *word* and in others.

    So it is with figures, denials, little words, and what may be there or not.
    """
    letters = len(word) + len(SYLLABLE.findall(word))
    is_little = statement.is_spaced and letters < LEAST_LETTERS
    return (
        is_little or is_light(word, statement.lang) or word not in statement.plain_words
    )


class _Sketch(NamedTuple):
    """The words of a statement, by their numbers in the index."""

    words: Sequence[int]
    light: Sequence[bool]
    """Which of them are figures or denials."""
    heavy: frozenset[int]
    rarest: Sequence[int]
    least: float
    """How many weighty words a sentence about the same has at least."""
    length: int
    most_gaps: int
    """Places in which such a sentence may lack words."""

    def fits(self, sentence: set[int]) -> bool:
        """Whether a sentence may say the same, or the opposite: by its words alone.

        Where it lacks another word than a figure or a denial, it lacks nothing else.
        """
        if len(self.heavy & sentence) < self.least:
            return False
        gaps = heavy = 0
        is_gap = is_heavy = False
        most = self.most_gaps
        for word, light in zip(self.words, self.light, strict=True):
            if word in sentence:
                is_gap = is_heavy = False
                continue
            gaps += not is_gap
            heavy += not (is_heavy or light)
            is_gap, is_heavy = True, is_heavy or not light
            if gaps > most or (heavy and gaps >= most):
                return False
        return True


def _windows(
    numbers: "array[int]", bounds: Sequence[int], sentence: int, length: int
) -> Iterator[tuple[int, set[int]]]:
    """Yield the runs of *length* sentences around one, by the first, and their words."""
    for first in range(max(sentence - length + 1, 0), sentence + 1):
        last = min(first + length, len(bounds) - 1)
        yield first, set(numbers[bounds[first] : bounds[last]])
