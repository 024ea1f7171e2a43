"""The range of a text that a message offers in place of a quote.

What is offered can be pasted: it begins and ends with whole words and numbers, and
holds the head and the tail of its sentence where the quote has other words there.
"""

from collections.abc import Sequence

from pelican_factcheck.anchoring.exact import STATED, Sought
from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.anchoring.folding import Folded, fold_words
from pelican_factcheck.anchoring.worddiff import Word, read_words

# How far, in characters, the edge of a sentence is looked for, and a torn word grows.
REACH = 160
MOST_GROWTH = 4
MOST_MORE = 3


def offered_range(
    sought: Sought,
    layer: Folded,
    start: int,
    end: int,
    diff: Sequence[Difference],
    words: Sequence[Word],
) -> tuple[int, int]:
    """Return the folded range to offer for the passage *start*:*end*.

    *diff* are the differences of the quote, whose folded *words* these are,
    and the passage. The range never grows into
    another sentence.
    """
    text = layer.text
    low = max(start - REACH, 0)
    high = min(end + REACH, len(text))
    starts = sought.document.sentence_starts(low, high)
    first = max(
        (place for place in starts if place <= start), default=0 if not low else start
    )
    last = min(
        (place for place in starts if place >= end),
        default=high if high == len(text) else end,
    )
    head, tail = read_words(text[first:start]), read_words(text[end:last])
    if head and diff and _belong(head, words, diff[0]):
        start = first + len(text[first:start]) - len(text[first:start].lstrip())
    if tail and diff and _belong(tail[::-1], words[::-1], diff[-1]):
        end += len(text[end:last].rstrip())
    elif tail and diff and diff[-1].op != "equal":
        whole = STATED.search(sought.exact) is not None
        end = _with_figure(text, (end, last), tail, most=MOST_MORE if whole else 0)
    return _untorn(sought, layer, (start, end), (first, last))


def _belong(more: Sequence[Word], words: Sequence[Word], edge: Difference) -> bool:
    """Return whether *more* words at the edge of a sentence stand for those of a quote.

    So it is where the quote begins with the first of them, or where so many words
    of the quote are gone.
    """
    if more[0].text == words[0].text and len(more) <= MOST_MORE:
        return True
    if edge.op == "equal":
        return False
    ours, theirs = (
        len(read_words(fold_words(own))) for own in (edge.ours, edge.theirs)
    )
    return len(more) <= ours - theirs + (theirs == 0)


def _with_figure(
    text: str, rest: tuple[int, int], tail: Sequence[Word], most: int
) -> int:
    """Return the end of an offer grown over the figures behind it.

    *rest* is the range of its sentence that is not offered yet, *tail* its words. No
    figure is parted from the word before it, and a rest of at most *most* words is
    taken along.
    """
    end, last = rest
    if len(tail) <= most:
        return end + len(text[end:last].rstrip())
    for word in tail[:MOST_MORE]:
        if not word.text[0].isnumeric():
            break
        end = rest[0] + word.end
    return end


def _untorn(
    sought: Sought,
    layer: Folded,
    span: tuple[int, int],
    sentence: tuple[int, int],
) -> tuple[int, int]:
    """Return a range grown to whole words and numbers, inside of its *sentence*."""
    text, (start, end), (first, last) = layer.text, span, sentence
    for _ in range(MOST_GROWTH):
        if start > first and sought.is_torn_at(layer, start):
            start = max(first, text.rfind(" ", 0, start - 1) + 1)
        if end < last and sought.is_torn_at(layer, end):
            end = min(last, text.find(" ", end + 1) % (len(text) + 1))
    return start, end
