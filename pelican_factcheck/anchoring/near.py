"""Near matches: the passages of a text that are most like a quote.

Seed and extend, as in sequence search (BLAST): an inverted index lists where each
word occurs; rare words of the quote vote for the offset at which it may lie, and
only the few best windows are aligned by their longest common subsequence of words.
The cost of a search is bounded, whatever the length of the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product, takewhile
from operator import itemgetter

from rapidfuzz.distance import Indel, LCSseq, Levenshtein

from pelican_factcheck.anchoring.sentences import OWN, SHARED
from pelican_factcheck.anchoring.worddiff import QUOTE, Word, index_keys, word_pattern

Block = tuple[int, int, int]  # equal words: from our word, from their word, how many
# The offsets between two folded offsets where sentences or blocks begin.
FindStarts = Callable[[int, int], Sequence[int]]

# Words that stand more often than this say nothing about the place.
MOST_POSTINGS = 400
MOST_VOTES = 800
MOST_WINDOWS = 4
# Of a longer quote, in characters, either edge is found by itself.
LONG = 240
RUN = 30
# An edge of a sentence is worth this much likeness.
SENTENCE_EDGE = 0.01
BLOCKS_FOR_EDGES = 4
# A sentence is the quote's own when so much of it is, or so many words in a row.
MOSTLY = 0.5
UNLIKELY_BY_CHANCE = 4
# Words beyond the equal ones among which the edges of sentences are looked for.
AROUND = 40
# With fewer equal words in the window nothing worth showing is there.
HOPELESS = 0.34

AFTER_SENTENCE = re.compile(r"[.!?。！？؟]['\")\]]*\s*\Z")
SENTENCE_MARK = re.compile(f"[{SHARED}{OWN}]")
BEFORE_NEXT = re.compile(r"['\")\]]*[.!?。！？؟]")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may be the quote, as half-open offsets into the folded text.

    `similarity` (of characters) and `coverage` (share of the quote's words that the
    passage has, in order) go from 0 to 1.
    """

    start: int
    end: int
    similarity: float
    coverage: float


@dataclass(frozen=True)
class WordIndex:
    """An inverted index: for each word of a folded text, the places where it stands."""

    text: str
    words: Sequence[str] = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    postings: dict[str, list[int]] = field(repr=False)

    def __contains__(self, word: str) -> bool:
        return word in self.postings

    def end(self, index: int) -> int:
        """Return the offset in the text at which the word number *index* ends."""
        return self.starts[index] + len(self.words[index])


def index_words(text: str) -> WordIndex:
    """Return the index of a folded text.

    Characters of scripts without spaces are indexed in pairs, other words singly.
    """
    pattern = word_pattern(text)
    words = [QUOTE.get(word, word) for word in pattern.findall(text)]
    starts = [match.start() for match in pattern.finditer(text)]
    postings: dict[str, list[int]] = defaultdict(list)
    for index, key in enumerate(index_keys(words)):
        postings[key].append(index)
    return WordIndex(text, words, starts, dict(postings))


def find_candidates(
    index: WordIndex, quote: str, words: Sequence[Word], find_starts: FindStarts
) -> list[Candidate]:
    """Return the passages that are most like a folded *quote*, the best first.

    At most `MOST_WINDOWS`, none overlapping another, and each sentence of which has a
    word that the quote has there. *words* are those of the quote; *find_starts* says
    where sentences begin.
    """
    passages = {
        _align(index, quote, words, diagonal, find_starts)
        for diagonal in _diagonals(index, [word.text for word in words])
    }
    best: list[Candidate] = []
    for passage in sorted(passages, key=lambda one: (-one.similarity, one.start)):
        if all(passage.end <= one.start or one.end <= passage.start for one in best):
            best.append(passage)
    return best


def _diagonals(index: WordIndex, words: Sequence[str]) -> list[int]:
    """Return the word numbers of the text at which the quote may begin."""
    width = max(4, len(words) // 8)
    half = width // 2
    diagonals = [
        their - own for own, places in _seeds(index, words) for their in places
    ]
    # Two grids, so that no diagonal falls between two cells.
    votes = Counter([diagonal // width * width for diagonal in diagonals])
    votes.update([(diagonal + half) // width * width - half for diagonal in diagonals])
    chosen: list[int] = []
    for diagonal, _ in votes.most_common(MOST_WINDOWS * 4):
        if all(abs(diagonal - other) > half for other in chosen):
            chosen.append(diagonal)
    return chosen[:MOST_WINDOWS]


def _seeds(
    index: WordIndex, words: Sequence[str]
) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield the words of the quote that vote, the rarest first, with their places."""
    known = (
        (own, index.postings.get(key)) for own, key in enumerate(index_keys(words))
    )
    seeds = [
        (len(places), own, places)
        for own, places in known
        if places and len(places) <= MOST_POSTINGS
    ]
    spent = 0
    for count, own, places in sorted(seeds, key=lambda seed: seed[:2]):
        spent += count
        if spent > MOST_VOTES and spent > count:
            return
        yield own, places


def _align(
    index: WordIndex,
    quote: str,
    words: Sequence[Word],
    diagonal: int,
    find_starts: FindStarts,
) -> Candidate:
    """Return the passage of the window at *diagonal* that is most like the quote."""
    texts = [word.text for word in words]
    slack = max(8, len(words) // 4)
    low = max(diagonal - slack, 0)
    window = index.words[low : diagonal + len(words) + 2 * slack]
    matching = Indel.opcodes(texts, window).as_matching_blocks()
    blocks = [(block.a, low + block.b, block.size) for block in matching if block.size]
    if sum(size for _, _, size in blocks) < HOPELESS * len(words):
        return Candidate(0, 0, 0.0, 0.0)
    starts = _first_words(index, blocks, find_starts)
    blocks = _coherent(quote, words, blocks, starts)
    first, last = _edges(index, quote, words, blocks, starts)
    last = max(first, last)
    start, end = index.starts[first], index.end(last)
    start, end = _with_marks(index.text, start, end, quote, words)
    return Candidate(
        start,
        end,
        Levenshtein.normalized_similarity(quote, index.text[start:end]),
        LCSseq.similarity(texts, index.words[first : last + 1]) / len(words),
    )


def _with_marks(
    text: str, start: int, end: int, quote: str, words: Sequence[Word]
) -> tuple[int, int]:
    """Return the range grown by the punctuation that quote and text share there."""
    head, tail = quote[: words[0].start], quote[words[-1].end :]
    ahead, behind = text[max(start - len(head), 0) : start], text[end : end + len(tail)]
    before, after = _shared(head[::-1], ahead[::-1]), _shared(tail, behind)
    return start - len(before.rstrip()), end + len(after.rstrip())


def _shared(one: str, other: str) -> str:
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(own for own, _ in pairs)


def _first_words(
    index: WordIndex, blocks: Sequence[Block], find_starts: FindStarts
) -> list[int]:
    """Return the numbers of the words around the *blocks* that begin sentences."""
    around = blocks[0][0] + AROUND
    low = max(blocks[0][1] - around, 0)
    high = min(blocks[-1][1] + blocks[-1][2] + around, len(index.words) - 1)
    offsets = find_starts(index.starts[low], index.end(high))
    numbers = {bisect_left(index.starts, offset) for offset in offsets}
    return [0, *sorted(numbers - {0, len(index.words)}), len(index.words)]


def _coherent(
    quote: str, words: Sequence[Word], blocks: Sequence[Block], starts: Sequence[int]
) -> list[Block]:
    """Return the *blocks*, cut at sentences, as far as they are of sentences quoted.

    Two sentences belong together where the quote has no word between them that the
    text lacks, or ends a sentence there itself, or has enough of both. Of several runs
    of sentences the one with most equal words is kept.
    """
    sentences: dict[int, list[Block]] = {}
    for block in blocks:
        for piece in _cut(block, starts):
            sentences.setdefault(bisect_right(starts, piece[1]), []).append(piece)
    quoted = {
        number
        for number, pieces in sentences.items()
        if max(size for _, _, size in pieces) >= UNLIKELY_BY_CHANCE
        or sum(size for _, _, size in pieces)
        >= MOSTLY * (starts[number] - starts[number - 1])
    }
    runs: list[list[Block]] = [sentences[min(sentences)]]
    for one, other in pairwise(sentences):
        (own, their, size), (next_own, next_their, _) = (
            runs[-1][-1],
            sentences[other][0],
        )
        gap = quote[words[own + size - 1].end : words[next_own].start]
        is_unbroken = (own + size, their + size) == (next_own, next_their)
        if other == one + 1 and (
            is_unbroken or SENTENCE_MARK.search(gap) or {one, other} <= quoted
        ):
            runs[-1] = [*runs[-1], *sentences[other]]
        else:
            runs.append(sentences[other])
    return max(runs, key=lambda run: sum(size for _, _, size in run))


def _cut(block: Block, starts: Sequence[int]) -> Iterator[Block]:
    """Yield a run of equal words in pieces that lie in one sentence each."""
    own, their, size = block
    places = starts[bisect_right(starts, their) : bisect_left(starts, their + size)]
    for first, last in pairwise([their, *places, their + size]):
        yield own + first - their, first, last - first


def _edges(
    index: WordIndex,
    quote: str,
    words: Sequence[Word],
    blocks: Sequence[Block],
    starts: Sequence[int],
) -> tuple[int, int]:
    """Return the first and the last word of the passage, by number.

    An edge lies in a sentence of which the quote has a word there, at that word or
    beyond it: *starts* are the numbers of the words that begin sentences. Of edges
    that are as good, those of sentences are preferred.
    """
    near_start = {
        min(max(word, starts[bisect_right(starts, their) - 1]), their)
        for own, their, _ in blocks[:BLOCKS_FOR_EDGES]
        for word in (their, their - own - 1, their - own, their - own + 1)
    }
    near_end = {
        max(min(word, starts[bisect_right(starts, end)] - 1), end)
        for own, their, size in blocks[-BLOCKS_FOR_EDGES:]
        for base in [their - own + len(words) - 1]
        for end in [their + size - 1]
        for word in (end, base - 1, base, base + 1)
    }
    near_start |= set(_glued(index, words, blocks[0]))
    if len(quote) > LONG:
        own, their, size = max(blocks[:BLOCKS_FOR_EDGES], key=itemgetter(2))
        inside = min(size - 1, RUN)
        head = quote[: words[own + inside].end]
        near_start = {_best(index, head, product(near_start, [their + inside]))[0]}
        own, their, size = max(blocks[-BLOCKS_FOR_EDGES:], key=itemgetter(2))
        inside = max(size - 1 - RUN, 0)
        tail = quote[words[own + inside].start :]
        near_end = {_best(index, tail, product([their + inside], near_end))[1]}
    return _best(index, quote, product(near_start, near_end))


def _glued(index: WordIndex, words: Sequence[Word], block: Block) -> Iterator[int]:
    """Yield the word at which the words before *block* begin, torn by a block's edge."""
    own, their, _ = block
    head = "".join(word.text for word in words[:own])
    for first in range(max(their - own - 1, 0), their):
        if "".join(index.words[first:their]) == head:
            yield first


def _best(
    index: WordIndex, quote: str, pairs: Iterable[tuple[int, int]]
) -> tuple[int, int]:
    """Return the pair of words between which the text is most like *quote*."""

    def likeness(pair: tuple[int, int]) -> float:
        start, end = index.starts[pair[0]], index.end(pair[1])
        passage = index.text[start:end]
        opens = not start or AFTER_SENTENCE.search(index.text, max(start - 6, 0), start)
        closes = BEFORE_NEXT.match(index.text, end)
        bonus = SENTENCE_EDGE * (bool(opens) + bool(closes))
        return Levenshtein.normalized_similarity(quote, passage) + bonus

    return max(sorted(pairs), key=likeness)
