"""One quote that is looked for, and what makes a place unfit for it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Difference, Likeness
from pelican_factcheck.anchoring.folding import Folded, fold, fold_words
from pelican_factcheck.anchoring.places import Context, is_torn
from pelican_factcheck.anchoring.syntax import plain_words

EDGE = " '\".,;:!()[]{}*_~|/\\、。，！；：（）〈〉《》【】،؛۔।-"
SIGNED = re.compile(r"[-+±.,]\d")
NOTE = re.compile(r"\[[^\[\]\s]{1,16}\]")
HYPHENS = "-‐‑"
# A quote that states something to its end, and texts that do not end there:
# they ask, or they go on.
STATED = re.compile(r"[.!。…][^\w?؟]*\Z")
ASKED = re.compile(r"['\")\]]*\s?[?؟]")
GOES_ON = re.compile(r"['\")\]]*\s?[\w,،、]")
# What a sentence may begin after.
OPENED = re.compile(r"[^\w\s,،、][\s\"'(\[]*\Z")


@dataclass(frozen=True, slots=True)
class Sought:
    """The words that are looked for in a document, and the words around them."""

    document: Document
    exact: str
    prefix: str
    suffix: str
    nth: int | None
    context: Context

    def spellings(self) -> Iterator[tuple[str, str]]:
        """The forms of the quote, folded and as written: itself, plain, trimmed."""
        tried = {""}
        for trims in (False, True):
            for read in (str, plain_words):
                quote = read(self.exact)
                words = fold_words(quote)
                words = _trim(words) if trims else words
                if words not in tried:
                    tried.add(words)
                    yield words, quote

    def without_notes(self) -> str:
        """The quote without those bracketed markers that are notes of the document."""
        notes = {
            self.document.text[start:end].strip() for start, end in self.document.asides
        }
        return NOTE.sub(lambda note: "" if note[0] in notes else note[0], self.exact)

    def is_whole(self, layer: Folded, start: int, end: int) -> bool:
        """Whether nothing is torn at the edges of a range, or left out beyond them."""
        before, after = self.context.before, self.context.after
        text = layer.text
        begins = bool(before.strip()) and text.endswith(before, 0, start)
        stops = bool(after.strip()) and text.startswith(after, end)
        return (begins or self._begins_well(layer, start)) and (
            stops or self._ends_well(layer, start, end)
        )

    def _begins_well(self, layer: Folded, start: int) -> bool:
        """Whether the quote, if it begins like a sentence, does so in the text."""
        if is_torn(layer.text, start, lambda dash: self._is_hyphen(layer, dash)):
            return False
        ours = next(filter(str.isalnum, self.exact), "")
        theirs = self.document.written(layer, start, start + 8).lstrip("'\"“‘«„([")[:1]
        if not (ours.isupper() and theirs.islower()):
            return True
        return OPENED.search(layer.text, max(start - 8, 0), start) is not None or (
            self.document.is_edge(layer, start - 1)
        )

    def _ends_well(self, layer: Folded, start: int, end: int) -> bool:
        """Whether the text neither goes on nor asks where the quote states."""
        if is_torn(layer.text, end, lambda dash: self._is_hyphen(layer, dash)):
            return False
        if not STATED.search(self.exact):
            return True
        if ASKED.match(layer.text, end):
            return False
        return (
            STATED.search(layer.text, start, end) is not None
            or not GOES_ON.match(layer.text, end)
            or self.document.is_edge(layer, end)
        )

    def _is_hyphen(self, layer: Folded, dash: int) -> bool:
        return self.document.written(layer, dash, dash + 1) in HYPHENS

    def compare(
        self, layer: Folded, start: int, end: int, quote: str
    ) -> tuple[Likeness, tuple[Difference, ...]]:
        """Judge how the folded range differs from the *quote* as it was written."""
        from pelican_factcheck.anchoring.worddiff import (  # noqa: PLC0415 - see `Document.index`
            Wording,
            compare,
            read_words,
        )

        folded = fold(quote)

        def ours(first: int, last: int) -> str:
            begin, stop = folded.source_range(first, last)
            return quote[begin:stop]

        return compare(
            Wording(read_words(folded.text), ours),
            Wording(
                read_words(layer.text, start, end),
                lambda first, last: self.document.written(layer, first, last),
            ),
            self.document.index.__contains__,
        )


def _trim(words: str) -> str:
    """Take punctuation from the edges, but no sign, unit or question mark."""
    left = len(words) - len(words.lstrip(EDGE))
    if left and SIGNED.match(words, left - 1):
        left -= 1
    return words[left:].rstrip(EDGE)
