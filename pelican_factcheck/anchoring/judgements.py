"""What a sentence says of a statement, and the index in which such sentences are found.

`judge` compares a statement with a sentence that resembles it. What readers cannot tell
apart is *exact*, where nothing else stands in the sentence. *near* are a contraction, a
word that only stresses, a phrase in another place, and words beside it that leave it as
it is. Any other word that was added, dropped or replaced makes another
statement, as in `worddiff.py`: that is *changed*, and so is a sentence that denies the
words, asks about them or takes them back, puts them into a mouth, makes a condition of
them, or adds a name or a number.

The index compares a statement only with sentences that have one of its rarest words, and
enough of the others: whatever says the same has them (prefix filtering; Chaudhuri,
Ganti and Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", 2006).
"""

import math
import re
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise, product
from typing import Literal, NamedTuple

from pelican_factcheck.anchoring.denials import find_denial
from pelican_factcheck.anchoring.denialwords import UNSPACED_NEGATION
from pelican_factcheck.anchoring.differing import (
    APOSTROPHES,
    count_words,
    differences,
    find_addition,
    find_places,
    find_turn,
    lost_by_denial,
    weighty_steps,
    what_differs,
)
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Difference, Finding, has_unspaced
from pelican_factcheck.anchoring.folding import fold_words, late_pattern
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.statements import (
    COMMA,
    EDGE,
    LEAST_LETTERS,
    LEAST_SHARED,
    LONGEST_OPENING,
    Statement,
    What,
    count_letters,
    denied_words,
    denies,
    is_light,
    is_reordered,
    least_shared,
)
from pelican_factcheck.anchoring.worddiff import (
    Step,
    Word,
    edit_steps,
    index_keys,
    word_pattern,
)

LEAST_SHARED_SIGNS = 0.5
"""The same in scripts without spaces, where each change breaks two pairs more."""
ASPECTS = frozenset("了着著过過曾已")
"""Characters that say in Chinese that something is done; a negation takes them away."""


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
        least = least_shared(len(heavy), share)
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
    is_little = statement.is_spaced and count_letters(word) < LEAST_LETTERS
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


# --- judgements -----------------------------------------------------------------------


Kind = Literal["exact", "near", "changed"]

LEAST_EQUAL = 3
"""Equal words without which two sentences are not about the same."""
FEW_WORDS = 5
"""With fewer words than these, any other word makes another subject."""
AUXILIARY_AND_DENIAL = 2
"""Words in which a denial comes before a verb: did not."""
MOSTLY = 0.7
"""The share of a statement's words that a sentence about the same has at least."""
PARTLY = 0.5
"""The same where only figures or denials differ, which may change the form of a verb."""
MOST_MORE = 3
"""Words beyond those of a statement among which it is looked for."""
LONGEST_ASIDE = 120
MOST_ASIDES = 6
LONGEST_SENTENCE = 2000
"""Characters beyond which nothing but the very words is looked for."""

# What stands between two commas, two dashes or in brackets.
ASIDE = late_pattern(
    rf"{COMMA}[^,，、،]{{3,{LONGEST_ASIDE}}}{COMMA}"
    rf"|\s[–—-]\s[^–—]{{3,{LONGEST_ASIDE}}}\s[–—-](?=\s)"
    rf"|—[^–—]{{3,{LONGEST_ASIDE}}}—|\s?[(（][^()（）]{{3,{LONGEST_ASIDE}}}[)）]"
)


class Judgement(NamedTuple):
    """What a sentence says of a statement."""

    kind: Kind
    what: What
    """In what a changed one differs."""
    start: int
    """The words in the sentence that say it, as half-open offsets; all, if unsure."""
    end: int
    score: float
    """How alike they are, 0 to 1."""
    diff: tuple[Difference, ...] = ()
    """The statement against the sentence, word by word, unless they are equal."""
    because: str = ""
    """Words of the sentence beside it that change it."""


def judge(ours: Statement, theirs: Statement) -> Judgement | None:
    """Return what the sentence *theirs* says of the statement *ours*; None for nothing."""
    if ours.core_words <= theirs.core_words:
        said = theirs.text.rstrip(EDGE)  # whether it asks is judged apart
        finding = find_quote(Document(said, lang=theirs.lang), ours.core)
        if span := _span(finding):
            return _in_its_sentence(ours, theirs, finding, span)
    if len(theirs.text) > LONGEST_SENTENCE or _lacks_too_much(ours, theirs):
        return None
    found = ours.plain_words <= theirs.plain_words and _in_other_words(ours, theirs)
    return found or _variation(ours, theirs)


def _lacks_too_much(ours: Statement, theirs: Statement) -> bool:
    """Whether words of *ours* are missing in more places than may differ."""
    places, is_missing = 0, False
    for word in ours.words:
        was_missing, is_missing = is_missing, word.text not in theirs.plain_words
        places += is_missing and not was_missing
    return places > ours.most_places


def _in_other_words(ours: Statement, theirs: Statement) -> Judgement | None:
    """Judge a sentence that has all words of a statement, but for those that add nothing."""
    whole = (0, len(theirs.text))
    for reading in _readings(theirs):
        found = find_quote(Document(reading.plain, lang=theirs.lang), ours.plain)
        if span := _span(found):
            near = _in_its_sentence(ours, reading, found, span, plain=True)
            return near._replace(
                start=whole[0],
                end=whole[1],
                diff=differences(ours.core, theirs.core)[1],
                kind="changed" if near.kind == "changed" else "near",
            )
        if is_reordered(ours, reading):
            diff = differences(ours.core, theirs.core)[1]
            if ours.asks != theirs.asks:
                return Judgement("changed", "question", *whole, 1.0, diff)
            return Judgement("near", "order", *whole, 1.0, diff)
    return None


def _span(finding: Finding) -> tuple[int, int] | None:
    """The place of a statement that was found whole, the first of several."""
    if finding.found:
        return finding.start, finding.end
    if finding.status == "ambiguous" and finding.places:
        return finding.places[0].start, finding.places[0].end
    return None


def _in_its_sentence(
    ours: Statement,
    theirs: Statement,
    finding: Finding,
    span: tuple[int, int],
    *,
    plain: bool = False,
) -> Judgement:
    """Judge a statement that was found, by what its sentence says around it."""
    text = theirs.plain if plain else theirs.text
    if turned := find_turn(text, *span, ours, theirs):
        what, words = turned
        return Judgement("changed", what, *span, 1.0, finding.diff, words)
    if added := find_addition(text, *span, theirs.lang):
        what, words = added
        diff = differences(ours.core, theirs.core)[1]
        if what:
            return Judgement("changed", what, *span, 1.0, diff, words)
        return Judgement("near", "", *span, 1.0, diff)
    kind: Kind = "near" if finding.status == "drifted" else "exact"
    return Judgement(kind, "", *span, 1.0, finding.diff if kind == "near" else ())


def _readings(theirs: Statement) -> Iterator[Statement]:
    """Yield the sentence as it stands, then without each thing said by the way."""
    yield theirs
    for found in islice(ASIDE.finditer(theirs.text), MOST_ASIDES):
        inside = found[0].strip(" ,，、،–—-()（）")
        rest = f"{theirs.text[: found.start()]} {theirs.text[found.end() :]}"
        said = f"{inside} {rest}"
        if not find_denial(said, len(inside) + 1, len(said), theirs.lang):
            yield Statement(" ".join(rest.split()), theirs.lang)


# --- another statement ---------------------------------------------------------------


def _variation(ours: Statement, theirs: Statement) -> Judgement | None:
    """Judge a sentence that says something else in almost the same words."""
    whole = (0, len(theirs.text))
    if sorted(word.text for word in ours.words) == sorted(
        word.text for word in theirs.words
    ):
        diff = differences(ours.plain, theirs.plain)[1]
        sides = [[word.text for word in one.words] for one in (ours, theirs)]
        denied = [denied_words(words, ours.lang) for words in sides]
        what: What = "order" if denied[0] == denied[1] else "negation"
        return Judgement("changed", what, *whole, 1.0, diff)
    found = [
        variation
        for one, other in product(_orders(ours), _orders(theirs))
        if (variation := _compare(one, other))
    ]
    if not found:
        return None
    best = max(found, key=lambda one: one.score)
    written = differences(ours.core, theirs.core)[1]
    diff = min(written, best.diff, key=lambda one: sum(s.op != "equal" for s in one))
    return best._replace(start=whole[0], end=whole[1], diff=diff)


def _orders(statement: Statement) -> Iterator[Statement]:
    """Yield the statement, and with what opens it, up to a comma, at its end."""
    yield statement
    opening, comma, rest = _partition(statement.plain)
    if comma and rest and len(opening.split()) <= LONGEST_OPENING:
        mark = "?" if statement.asks else ""
        yield Statement(f"{rest} {opening}{mark}", statement.lang)


def _partition(text: str) -> tuple[str, str, str]:
    found = re.search(rf"{COMMA}\s+", text)
    if not found:
        return text, "", ""
    return text[: found.start()], found[0], text[found.end() :]


def _compare(ours: Statement, theirs: Statement) -> Judgement | None:
    """Judge two statements in the order in which they stand."""
    start, end = _window(ours.words, theirs.words, ours.lang)
    if start == end:
        return None
    start, end = _with_denial(ours.words, theirs, start, end)
    span = theirs.source_range(start, end)
    likeness, diff = differences(ours.plain, theirs.plain[slice(*span)])
    steps = find_places(diff, is_spaced=ours.is_spaced)
    size = len(ours.words)
    equal = size - sum(count_words(step.ours) for step in steps)
    score = equal / max(size, end - start)
    turned = find_turn(theirs.plain, *span, ours, theirs)
    because = turned[1] if turned else ""
    if likeness == "drifted" and not turned:
        whole = find_quote(Document(theirs.plain, lang=theirs.lang), ours.plain)
        if whole.found:
            near = _in_its_sentence(
                ours, theirs, whole, (whole.start, whole.end), plain=True
            )
            return near._replace(start=0, end=0, score=score)
    if likeness == "exact" and not turned:
        # The words are there, and torn from what decides: 3 and 3 %.
        span = theirs.source_range(max(start - 1, 0), min(end + 1, len(theirs.words)))
        diff = differences(ours.plain, theirs.plain[slice(*span)])[1]
        steps = find_places(diff, is_spaced=ours.is_spaced)
    least = LEAST_EQUAL if ours.is_spaced else 2 * LEAST_EQUAL
    least = min(least, max(size - lost_by_denial(steps, ours.lang), 1))
    share = MOSTLY if weighty_steps(steps, ours.lang) else PARTLY
    if equal < max(least, size * share) or not _is_one_change(ours, steps, turned):
        return None
    what = what_differs(steps, ours, theirs)
    if turned and what in ("words", "name"):
        what = turned[0]
    return Judgement("changed", what, 0, 0, score, diff, because)


def _window(ours: Sequence[Word], theirs: Sequence[Word], lang: str) -> tuple[int, int]:
    """Return which words of *theirs* stand for *ours*, as a half-open range.

    From the first equal word to the last, and before and behind these as many words as
    the statement has left there.
    """
    steps = list(edit_steps(ours, theirs))
    equal = [step for step in steps if step.op == "equal"]
    matched = sum(step.ours[1] - step.ours[0] for step in equal)
    if matched < PARTLY * len(ours) or _are_apart(ours, steps, lang):
        return 0, 0
    first, last = equal[0], equal[-1]
    start = max(first.theirs[0] - first.ours[0], 0)
    end = min(last.theirs[1] + len(ours) - last.ours[1], len(theirs))
    is_dense = end - start <= len(ours) + max(MOST_MORE, len(ours) // 3)
    return (start, end) if is_dense else (0, 0)


def _with_denial(
    ours: Sequence[Word], theirs: Statement, start: int, end: int
) -> tuple[int, int]:
    """Return the range of words grown to a denial beside a verb of another form.

    The two belong together: sold, did not sell.
    """
    words = theirs.words
    while start > 0 and ours[0].text != words[start].text:
        if not denies(words[start - 1].text, theirs.lang):
            break
        start -= 1
    if ours[-1].text != words[end - 1].text:
        for place in range(end, min(end + AUXILIARY_AND_DENIAL, len(words))):
            if denies(words[place].text, theirs.lang):
                return start, min(place + 2, len(words))
    return start, end


def _are_apart(ours: Sequence[Word], steps: Sequence[Step], lang: str) -> bool:
    """Whether words of a statement were replaced in places that cannot be one change.

    Seen at once, and cheaper than a diff. In scripts without spaces places are joined
    that are near one another, so nothing is seen.
    """
    lost = [
        ours[slice(*step.ours)]
        for step in steps
        if step.op != "equal" and not _is_figure_ending(ours, step)
    ]
    if any(has_unspaced(word.text[0]) for word in ours):
        return False
    places = [words for words in lost if words]
    light = [
        words for words in places if all(is_light(word.text, lang) for word in words)
    ]
    replaced = [
        step
        for step in steps
        if step.op == "replace"
        and ours[slice(*step.ours)] not in light
        and not _is_figure_ending(ours, step)
    ]
    return len(places) > 1 and bool(replaced) and len(light) < len(places)


def _is_figure_ending(words: Sequence[Word], step: Step) -> bool:
    """Whether a step is about the ending that hangs on a figure: 12'si."""
    first, last = step.ours
    if first < 2 or last - first != 1:  # noqa: PLR2004 - a figure and a sign before it
        return False
    figure, sign = words[first - 2].text, words[first - 1].text
    return figure[-1].isdigit() and sign in APOSTROPHES


def _is_one_change(
    ours: Statement, steps: Sequence[Difference], turned: tuple[What, str] | None
) -> bool:
    """Whether two sentences differ as little as a statement and its opposite.

    Where a word stands for another one nothing else may differ: two such places make
    a sentence about something else. Of a few words all must be there.
    """
    if len(steps) > ours.most_places:
        return False
    weighty = weighty_steps(steps, ours.lang)
    if len(ours.words) < FEW_WORDS and weighty:
        return False
    if turned:
        return len(steps) <= 1
    if any(step.op == "replace" for step in weighty):
        return len(steps) == 1
    return len(weighty) <= 1
