"""Which sentences of an article are worth checking, and what speaks for each.

The score is a sum of signals that anybody can see in the sentence; each kind
counts once. The kinds follow what studies found in sentences that fact-checkers
choose (Hassan, Li and Tremayne, "Detecting Check-worthy Factual Claims in
Presidential Debates", CIKM 2015): figures, and what can be held against a record,
but no opinions and questions. It is a proposal, and no judgement of what is true.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pelican_factcheck.anchoring.sentences import sentence_around
from pelican_factcheck.anchoring.visible import VisibleText
from pelican_factcheck.authoring.checkworthiness import (
    KINDS,
    LANGUAGES,
    Signal,
    find_signals,
)
from pelican_factcheck.authoring.context import read_words

WORTH_CHECKING = 4
"""From this score on a sentence is marked: two kinds of signal are enough."""
SHORTEST = 8
"""Letters and digits; anything shorter states nothing."""
# Elements that hold no sentences.
PASSED_OVER = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "th", "nav"})
QUESTION = re.compile(r"[?؟？][\"'”’»)\]]*\Z")


@dataclass(frozen=True)
class Sentence:
    """A sentence of an article, and how much it is worth checking."""

    number: int
    """Its place in the article, counted from 1."""
    start: int
    """Half-open offsets into the visible text, like *end*."""
    end: int
    text: str
    """On one line."""
    signals: tuple[Signal, ...]

    @cached_property
    def score(self) -> int:
        """The sum of the signals; 0 for a question, and never less."""
        if QUESTION.search(self.text):
            return 0
        return max(0, sum(signal.kind.weight for signal in self.signals))

    @property
    def worth_checking(self) -> bool:
        """Whether it is one of those to look at first."""
        return self.score >= WORTH_CHECKING


def rank_sentences(visible: VisibleText, lang: str) -> tuple[Sentence, ...]:
    """List the sentences of an article in order, with what speaks for checking them.

    Headings, code and other parts that state nothing are left out. *lang* is the
    article's language tag.
    """
    spans = (
        span for span in _sentences(visible, lang) if _holds_sentence(visible, *span)
    )
    return tuple(
        _rank(number, visible, span, lang) for number, span in enumerate(spans, 1)
    )


def explain_ranking() -> str:
    """Say in a few lines how sentences are ranked."""
    kinds = "\n".join(
        f"  {kind.weight:+d}  {kind.name:<12} {kind.means}" for kind in KINDS
    )
    languages = ", ".join(LANGUAGES)
    return (
        "how sentences are ranked, each kind of signal counting once:\n\n"
        f"{kinds}\n\n"
        f"A question counts 0. Sentences with {WORTH_CHECKING} or more are marked.\n"
        f"Words are known in {languages}; figures and signs in every language."
    )


def _rank(
    number: int, visible: VisibleText, span: tuple[int, int], lang: str
) -> Sentence:
    words = read_words(visible.text, span, visible.asides)
    return Sentence(number, *span, words, tuple(find_signals(words, lang)))


def _sentences(visible: VisibleText, lang: str) -> Iterator[tuple[int, int]]:
    """Walk over the text from sentence to sentence."""
    text, edges = visible.text, visible.edges
    place = 0
    while True:
        while place < len(text) and text[place].isspace():
            place += 1
        if place >= len(text):
            return
        ahead = bisect_left(edges, place)
        # An edge put before the sentence spares looking through the whole block.
        around = [place - 1, *edges[ahead : ahead + 1]]
        start, end = sentence_around(
            text, place, place + 1, edges=around, lang=lang, asides=visible.asides
        )
        yield start, end
        place = max(end, place + 1)


def _holds_sentence(visible: VisibleText, start: int, end: int) -> bool:
    """Whether a passage is long enough, and in running text."""
    if sum(map(str.isalnum, visible.text[start:end])) < SHORTEST:
        return False
    source, _ = visible.source_range(start, end)
    element = visible.inside[visible.tokens.behind(source) - 1]
    while element:
        if element.name in PASSED_OVER:
            return False
        element = element.parent
    return True
