"""Whether the words before and after a quote, its context, stand at a place.

A context chooses a place only where its words are the words that stand there, judged
as those of quotes are: typography, punctuation and a misspelling make no difference,
another word, number or name does. By likeness alone a context would choose the
sentence about Iraq when the one about Iran was taken out.

Only where all places of a quote are in one sentence, and its context is of that
sentence, the context may have been edited with it: see `choose_edited`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import Literal, NamedTuple

from rapidfuzz.distance import Indel

from pelican_factcheck.anchoring.denialwords import is_negation
from pelican_factcheck.anchoring.exact import Sought, plain_words
from pelican_factcheck.anchoring.findings import (
    MOST_PROPOSALS,
    Difference,
    Likeness,
    Misfit,
)
from pelican_factcheck.anchoring.folding import Folded, fold, fold_words
from pelican_factcheck.anchoring.sentences import openers, sentence_starts
from pelican_factcheck.anchoring.worddiff import (
    QUOTE,
    Word,
    Wording,
    compare,
    read_words,
)

Key = Literal["prefix", "suffix"]
Span = tuple[int, int]

# So many words of a context, those beside the quote, are compared.
MOST_WORDS = 80
# How far beside the quote they are looked for: characters for each of the context.
REACH = 3
LEAST_REACH = 120
# So many words of a context may be joined or parted in the article.
MOST_PARTED = 2
# Less like than this, in characters, no other number of words is tried.
ENOUGH_ALIKE = 0.7
# Tools cut contexts at a number of characters; shorter ones were written by hand,
# and a name in them is whole.
LONG_CUT = 24
# What makes the contrary of the word behind it or before it: no context is cut there.
DENYING = frozenset(
    "a an anti de des dis dés il im in ir is mal mis non not on over para sub super un"
    " under un- ver al ab be ent miß miss nicht um ur ne nie не ни без бес anti- non- in-"
    " less lessly free los lose losen loser loses n't sız siz suz süz maz mez".split()
)


# Less like, in characters, no context is an edited one; of several places the likest
# must lead by so much.
LEAST_ALIKE = 0.5
LEAD = 0.1
NO_LETTERS = re.compile(r"[^\w'’]+")
GEORGIAN = re.compile("[\u10d0-\u10ff]")

RANKS: dict[Likeness, int] = {"exact": 2, "drifted": 1, "changed": 0}


class Fit(NamedTuple):
    """How well one context stands beside a quote, and what differs.

    `rank` is 0 where it does not stand, 1 where it drifted, 2 where its words stand,
    3 where its punctuation does as well; of the best of all forms twice that, and one
    less where it is not the form that was typed.
    """

    rank: int
    likeness: float = 1.0
    diff: tuple[Difference, ...] = ()
    words: str = ""


def choose(sought: Sought, layer: Folded, spans: Sequence[Span]) -> list[int]:
    """Return the indexes of the *spans* at which the context stands, the best ones.

    Without a context these are all of them.
    """
    ranks = [_rank(sought, layer, span) for span in spans]
    best = max(ranks, default=0)
    return [index for index, rank in enumerate(ranks) if rank == best > 0]


def choose_edited(
    sought: Sought, layer: Folded, spans: Sequence[Span]
) -> Misfit | None:
    """Return which of the *spans* an edited context means, and how it differs.

    None unless all are in one sentence, which has the verdict whichever is meant;
    the context is of that sentence; what differs is no number, name or word that the
    article has elsewhere, and nothing that turns a statement; and one place is the
    likest by far.
    """
    within = _sentence(sought, layer, spans)
    if within is None:
        return None
    fits = [_fit_edited(sought, layer, span, within) for span in spans]
    alike = [sum(fit.likeness for _, fit in own) for own in fits]
    ranked = sorted(range(len(spans)), key=lambda index: -alike[index])
    best = ranked[0]
    if len(spans) > 1 and alike[best] - alike[ranked[1]] < LEAD:
        return None
    if any(fit.likeness < LEAST_ALIKE for _, fit in fits[best]):
        return None
    edited = [(key, fit) for key, fit in fits[best] if not fit.rank]
    is_only = len(spans) == 1
    if any(_contradicts(sought, fit.diff, is_only=is_only) for _, fit in edited):
        return None
    key, fit = edited[0]
    return Misfit(key, best + 1, fit.words, fit.diff)


def _sentence(sought: Sought, layer: Folded, spans: Sequence[Span]) -> Span | None:
    """Return the range of *layer* with the sentence of all *spans*, if it is one."""
    if not 0 < len(spans) <= MOST_PROPOSALS:
        return None
    begin, stop = sought.document.sentence(*layer.source_range(*spans[0]))
    if layer.source_range(*spans[-1])[1] > stop:
        return None
    return layer.place_of(begin), layer.place_of(stop)


def _fit_edited(
    sought: Sought, layer: Folded, span: Span, within: Span
) -> list[tuple[Key, Fit]]:
    """Return how each context fits a place in the sentence *within*, edits allowed.

    The rank is 0 where it was edited, the likeness -1 where it is of another sentence.
    """
    fits: list[tuple[Key, Fit]] = []
    for key, context in _contexts(sought):
        fit = _fit(sought, layer, span, key)
        if not fit.rank:
            rest = (within[0], span[0]) if key == "prefix" else (span[1], within[1])
            around = _free(read_words(layer.text, *rest))
            is_parted = _is_parted(sought, key, context)
            fit = NOWHERE if is_parted else _likest(sought, layer, around, key, context)
        fits.append((key, fit))
    return fits


NOWHERE = Fit(0, -1.0)


def _likest(
    sought: Sought, layer: Folded, around: Sequence[Word], key: Key, context: str
) -> Fit:
    """Return how like a context is to the words *around* the quote in its sentence."""
    ours = _wording(context, key)
    count = len(ours.words)
    if not (around and count):
        return NOWHERE
    if len(around) < count:  # the sentence is shorter now
        near = replace(ours, words=_nearest(ours.words, key, len(around)))
        alike = _judge(sought, layer, near, around).likeness
        return Fit(0, alike, *_judge(sought, layer, ours, around)[2:])
    sizes = (count + more for more in (0, 1, -1) if count + more)
    fits = [_judge(sought, layer, ours, _nearest(around, key, size)) for size in sizes]
    return max(fits, key=lambda fit: fit.likeness)._replace(rank=0)


@lru_cache(4)  # it is asked for again at each place
def _wording(context: str, key: Key) -> Wording:
    """Return the words of a context that are compared."""
    folded = fold(context)
    return Wording(
        _nearest(_free(read_words(folded.text)), key, MOST_WORDS),
        folded.text,
        lambda first, last: context[slice(*folded.source_range(first, last))],
    )


def _is_parted(sought: Sought, key: Key, context: str) -> bool:
    """Return whether a sentence ends in a *context*, or between it and the quote."""
    pair = (context, sought.exact) if key == "prefix" else (sought.exact, context)
    text = " ".join(part.strip() for part in pair)
    first = 0 if key == "prefix" else len(pair[0].strip())
    last = len(pair[0].strip()) + 2 if key == "prefix" else len(text)
    starts = sentence_starts(text, 0, len(text), edges=(), lang=sought.document.lang)
    return any(first <= start < last for start in starts)


def _contradicts(sought: Sought, diff: Sequence[Difference], *, is_only: bool) -> bool:
    """Return whether what differs means another place, or another statement.

    Where a script has no small letters, any word may be a name. Where a quote has
    several places a denial may be misspelt: one of them was meant.
    """
    lang = sought.document.lang.partition("-")[0].lower() or "en"
    known = openers(lang)
    steps = [step for step in diff if step.op != "equal"]
    for step in steps:
        ours, theirs = NO_LETTERS.split(step.ours), NO_LETTERS.split(step.theirs)
        for word in filter(None, (*ours, *theirs)):
            is_small = word.islower() and not GEORGIAN.match(word)
            if not is_small and word not in known:
                return True
            if any(map(str.isnumeric, word)):
                return True
        if any(theirs) and any(
            word.capitalize() not in known and fold_words(word) in sought.document.index
            for word in filter(None, ours)
        ):
            return True
    from pelican_factcheck.anchoring.differing import is_turned  # noqa: PLC0415 - seldom needed

    typed = " ".join(
        step.theirs if not is_only and _may_be_misspelt(step) else step.ours
        for step in diff
    )
    return is_turned(typed, " ".join(step.theirs for step in diff), lang)


def _may_be_misspelt(step: Difference) -> bool:
    """Return whether two words begin alike and share most letters: nuthing, nothing."""
    ours, theirs = step.ours.lower(), step.theirs.lower()
    return (
        ours[:1] == theirs[:1]
        and ours.isalpha()
        and not is_negation(fold_words(ours))
        and Indel.normalized_similarity(ours, theirs) >= LEAST_ALIKE
    )


def find_misfit(sought: Sought, layer: Folded, spans: Sequence[Span]) -> Misfit | None:
    """Return which context stands at none of the *spans*, and how the nearest differs.

    None where every context stands at some place; of a prefix and a suffix that
    both do not, the prefix is told.
    """
    for key, _ in _contexts(sought):
        fits = [_fit(sought, layer, span, key) for span in spans]
        if fits and not any(fit.rank for fit in fits):
            number, nearest = max(enumerate(fits), key=lambda one: one[1].likeness)
            return Misfit(key, number + 1, nearest.words, nearest.diff)
    return None


def _contexts(sought: Sought) -> Iterator[tuple[Key, str]]:
    """Yield the contexts that the quote has, with their names in the sidecar."""
    if sought.context.before.strip():
        yield "prefix", sought.prefix
    if sought.context.after.strip():
        yield "suffix", sought.suffix


def _rank(sought: Sought, layer: Folded, span: Span) -> int:
    total = 1
    for key, _ in _contexts(sought):
        rank = _fit(sought, layer, span, key).rank
        if not rank:
            return 0
        total += rank
    return total


def _fit(sought: Sought, layer: Folded, span: Span, key: Key) -> Fit:
    """Return the best fit of a context in its forms, with footnote markers and without."""
    document = sought.document
    begin, stop = layer.source_range(*span)
    places = [(layer, *span)]
    if document.asides:
        other = document.bare if layer is document.folded else document.folded
        places.append((other, other.place_of(begin), other.place_of(stop)))
    written = sought.prefix if key == "prefix" else sought.suffix
    best = Fit(0, -1.0)
    for context in _forms(sought, written):
        for text, start, end in places:
            fit = _beside(sought, text, (start, end), key, context)
            best = max(best, fit, key=lambda one: (one.rank, one.likeness))
        if best.rank:
            # Where all of it stands as typed comes before where its plain words do.
            return best._replace(rank=2 * best.rank - (context != written))
    return best


def _forms(sought: Sought, context: str) -> Iterator[str]:
    """Yield the context as it stands, without markup, and as the article renders it."""
    yield context
    plain = plain_words(context)
    if plain != context:
        yield plain
        yield from sought.document.rendered(context)


def _beside(sought: Sought, layer: Folded, span: Span, key: Key, context: str) -> Fit:
    """Return how well *context* stands before or behind a range of *layer*.

    Places with the same surroundings are judged once.
    """
    edge = span[0] if key == "prefix" else span[1]
    reach = REACH * len(context) + 2 * LEAST_REACH
    low = max(edge - (reach if key == "prefix" else 2), 0)
    high = min(edge + (2 if key == "prefix" else reach), len(layer.text))
    # Of two equal words that are all there is, the one that is struck has nothing beside.
    span = layer.source_range(low, high) if low < high else (0, 0)
    around = sought.document.text[slice(*span)]
    known = (key, context, low == 0, around, layer.text[low:high])
    if known not in sought.fits:
        sought.fits[known] = _judge_beside(sought, layer, edge, key, context)
    fit: Fit = sought.fits[known]
    return fit


def _judge_beside(
    sought: Sought, layer: Folded, edge: int, key: Key, context: str
) -> Fit:
    wording = _wording(context, key)
    ours = wording.words
    same = _verbatim(layer.text, edge, key, wording.folded)
    verbatim = same is not None
    if same and _is_written(sought, layer, same, key, context):
        return Fit(3)
    if not ours:  # it is punctuation
        return Fit(3 if verbatim else 1)
    around = _neighbours(
        layer.text, edge, key, len(wording.folded), len(ours) + MOST_PARTED
    )
    theirs = _nearest(around, key, len(ours))

    def judge(own: Sequence[Word], words: Sequence[Word]) -> Fit:
        return _judge(sought, layer, replace(wording, words=own), words)

    if len(theirs) == len(ours) and _is_cut(sought, context, ours, theirs, key):
        inner = slice(1, None) if key == "prefix" else slice(None, -1)
        fit = judge(ours[inner], theirs[inner]) if len(ours) > 1 else Fit(2)
        if fit.rank:
            return fit._replace(rank=3) if verbatim else fit
    best = judge(ours, theirs)
    for more in (1, -1, MOST_PARTED, -MOST_PARTED):  # words joined or parted
        if best.rank or best.likeness <= ENOUGH_ALIKE:
            break
        others = _nearest(around, key, len(ours) + more)
        if _likeness(ours, others) > best.likeness:
            best = judge(ours, others)
    return best._replace(rank=3) if best.rank and verbatim else best


def _judge(sought: Sought, layer: Folded, ours: Wording, words: Sequence[Word]) -> Fit:
    """Return how well the *words* of the article fit those of a context."""
    document = sought.document
    theirs = Wording(words, layer.text, partial(document.source_text, layer))
    likeness, diff = compare(
        ours, theirs, lambda word: word in document.index, document.lang
    )
    alike = _likeness(ours.words, words)
    return Fit(RANKS[likeness], alike, diff, theirs.spell(0, len(words)))


def _likeness(ours: Sequence[Word], theirs: Sequence[Word]) -> float:
    """Return how like two runs of words are, letter by letter, from 0 to 1."""
    one, other = (" ".join(word.text for word in words) for words in (ours, theirs))
    return Indel.normalized_similarity(one, other)


def _free(words: Sequence[Word]) -> list[Word]:
    """Return *words* without quotation marks, which are a matter of where a quote ends."""
    return [word for word in words if word.text not in QUOTE]


def _nearest(words: Sequence[Word], key: Key, count: int) -> list[Word]:
    """Return so many of the *words* as stand next to the quote."""
    if key == "prefix":
        return list(words[max(len(words) - count, 0) :])
    return list(words[: max(count, 0)])


def _neighbours(text: str, edge: int, key: Key, length: int, count: int) -> list[Word]:
    """Return the words before or behind *edge* among which a context is looked for.

    At least *count* of them, or as many as there are within reach of its *length*.
    """
    words: list[Word] = []
    for reach in (length + LEAST_REACH, REACH * length + LEAST_REACH):
        if len(words) >= count:
            break
        low, high = edge, min(edge + reach, len(text))
        if key == "prefix":
            low, high = text.rfind(" ", 0, max(edge - reach, 0)) + 1, edge
        words = _free(read_words(text, low, high))
    return words


def _verbatim(text: str, edge: int, key: Key, folded: str) -> Span | None:
    """Return the range beside *edge* that is the context, its punctuation included."""
    words = folded.strip()
    if key == "prefix":
        end = len(text[:edge].rstrip())
        start = end - len(words)
    else:
        start = edge + text.startswith(" ", edge)
        end = start + len(words)
    return (start, end) if start >= 0 and text[start:end] == words else None


def _is_written(
    sought: Sought, layer: Folded, span: Span, key: Key, context: str
) -> bool:
    """Return whether a range is written as the context is, and tears nothing."""
    written = sought.document.source_text(layer, *span).split()
    outer = span[0] if key == "prefix" else span[1]
    return written == context.split() and not sought.is_torn_at(layer, outer)


def _is_cut(
    sought: Sought,
    context: str,
    ours: Sequence[Word],
    theirs: Sequence[Word],
    key: Key,
) -> bool:
    """Return whether the outer word of a context is a part of the article's word.

    Tools cut contexts at a number of characters. A number is never taken for a cut
    one, nor is a word that the article has elsewhere, what the rest would deny, or a
    name that may be a shorter name.
    """
    outer = 0 if key == "prefix" else -1
    own, whole = ours[outer].text, theirs[outer].text
    by_tool = len(context) >= LONG_CUT
    if key == "prefix":
        rest = whole[: -len(own)] if whole.endswith(own) else ""
        is_name = context.lstrip()[:1].isupper()
    else:
        rest = whole[len(own) :] if whole.startswith(own) else ""
        is_name = context.rsplit(maxsplit=1)[-1][:1].isupper() and not by_tool
    if not rest or is_name or any(map(str.isnumeric, own + whole)):
        return False
    if is_negation(own) or is_negation(whole) or rest in DENYING:
        return False
    return by_tool or own not in sought.document.index
