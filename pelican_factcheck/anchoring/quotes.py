"""Look up a quote in a text: first exactly, then approximately.

`find_quote` is the function to read first. Exact means equal after folding; an
approximate match is compared word by word, and accepted only if they differ in
spelling mistakes. What is left in doubt is reported, never guessed.

The range of a text that a message offers in place of a quote. What is offered can be
pasted: it begins and ends with whole words and numbers, and holds the head and the
tail of its sentence where the quote has other words there.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import structs

from pelican_factcheck.anchoring.denials import (
    find_denial,
    find_hearsay,
)
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.exact import STATED, Sought, plain_words
from pelican_factcheck.anchoring.findings import (
    MOST_PLACES,
    MOST_PROPOSALS,
    Context,
    Difference,
    Finding,
    Misfit,
    Place,
    distinguish,
    find_places,
    has_unspaced,
    is_torn,
)
from pelican_factcheck.anchoring.folding import (
    FIRST_IDEOGRAPHIC,
    Folded,
    fold,
    fold_words,
    late_pattern,
)
from pelican_factcheck.anchoring.questions import find_question
from pelican_factcheck.anchoring.sentences import without_typed_notes
from pelican_factcheck.anchoring.spelling import is_same_spelling
from pelican_factcheck.sidecar.identifiers import language_of

if TYPE_CHECKING:
    from pelican_factcheck.anchoring.near import Candidate
    from pelican_factcheck.anchoring.worddiff import Word

# Shorter quotes, in folded characters, are found exactly or told with what is like them.
SHORTEST_NEAR = 12
# Near and changed quotes reach .83 and .83 in all but one of a hundred; only one
# of a hundred scrambled sentences passes .72 and .67.
LEAST_SIMILARITY = 0.75
LEAST_COVERAGE = 0.70
# So alike, no share of equal words is asked for: one word of four may differ.
CERTAIN = 0.90
WORTH_SHOWING = 0.60
MOST_TORN = 4  # places

SPACE = late_pattern(r"\s+")

Span = tuple[int, int]


def find_quote(
    document: Document,
    exact: str,
    *,
    prefix: str = "",
    suffix: str = "",
    nth: int | None = None,
) -> Finding:
    """Return what became of the words *exact* in *document*.

    Never raises: the finding has a status for each thing that can be wrong.

    Args:
        document: The article's text.
        exact: The words to look for, as written in the sidecar.
        prefix: Words before them: they must stand there, and so decide among
            several places.
        suffix: Words behind them, likewise.
        nth: Which of several places is meant, counted from 1.
    """
    context = Context(
        fold(prefix).text if prefix else "", fold(suffix).text if suffix else ""
    )
    plain = without_typed_notes(exact)
    noted = exact if plain != exact else ""
    sought = Sought(document, plain, prefix, suffix, nth, context, noted)
    struck = None
    for words, quote in sought.spellings():
        for layer in document.layers:
            spans = _whole_places(sought, layer, words)
            if not spans:
                continue
            if not (
                document.asides
                and all(_is_struck(sought, layer, span) for span in spans)
            ):
                return _settle(sought, layer, spans, quote)
            struck = struck or (layer, spans, quote)
    return _settle(sought, *struck) if struck else _nearest(sought)


def _whole_places(sought: Sought, layer: Folded, words: str) -> list[Span]:
    """Return the ranges of the folded text that are *words* and tear nothing."""
    whole = [
        (start, start + len(words))
        for start in islice(find_places(layer.text, words), MOST_PLACES)
        if sought.is_whole(layer, start, start + len(words))
    ]
    if whole or words.isascii() or max(words) < FIRST_IDEOGRAPHIC:
        return whole
    spans = (found.span() for found in _spaced(words).finditer(layer.text))
    return [
        span for span in islice(spans, MOST_PLACES) if sought.is_whole(layer, *span)
    ]


def _spaced(words: str) -> re.Pattern[str]:
    """Return what finds folded *words* with any white space beside their ideographs.

    It parts no words there: a line was broken in the text or in the sidecar.
    """
    plain = BESIDE_IDEOGRAPH.sub("", words)
    pieces = (
        f" ?{re.escape(own)}" if IDEOGRAPH.search(before + own) else re.escape(own)
        for before, own in zip(f" {plain}", plain, strict=False)
    )
    return re.compile("".join(pieces).removeprefix(" ?"))


def _is_struck(sought: Sought, layer: Folded, span: Span) -> bool:
    """Whether the words are there only as long as struck ones count."""
    document = sought.document
    return layer is not document.bare and bool(
        document.struck_in(*layer.source_range(*span))
    )


def _settle(
    sought: Sought, layer: Folded, spans: Sequence[Span], quote: str
) -> Finding:
    """Return the finding for the exact place that is meant, if that can be told."""
    every = spans
    if sought.nth is None and not sought.context:
        if len(spans) == 1:
            return _judge(sought, layer, spans[0], quote)
        spans = _first_hand(sought, layer, spans)
    chosen = _fitting(sought, layer, spans)
    if len(chosen) > 1:
        chosen = _as_written(sought, layer, spans, chosen)
    if len(chosen) == 1:
        return _judge(sought, layer, spans[chosen[0]], quote)
    found = None
    if not chosen and sought.context and sought.nth is None:
        found = _edited_around(sought, layer, spans, quote)
    return found or _ambiguous(sought, layer, spans, every)


def _edited_around(
    sought: Sought, layer: Folded, spans: Sequence[Span], quote: str
) -> Finding | None:
    """Return the finding for a place whose sentence was edited beside the quote."""
    from pelican_factcheck.anchoring.contexts import choose_edited  # noqa: PLC0415 - see `_near`

    misfit = choose_edited(sought, layer, spans)
    if misfit is None:
        return None
    found = _judge(sought, layer, spans[misfit.number - 1], quote)
    if found.is_struck:
        return found
    closest = sought.document.words(found.start, found.end)
    return structs.replace(
        found,
        status="drifted" if found.found else found.status,
        places=_places(sought, layer, spans, spans),
        closest=closest,
        diff=(*found.diff, *misfit.diff),
        misfit=misfit,
    )


def _fitting(sought: Sought, layer: Folded, spans: Sequence[Span]) -> list[int]:
    """Return the indexes of the places that the number or the context allows."""
    if sought.nth is not None:
        place = max(sought.nth - 1, 0)
        fits = _in_context(sought, layer, spans[place : place + 1])
        return [place] if fits else []
    chosen = _in_context(sought, layer, spans)
    own = _first_hand(sought, layer, [spans[index] for index in chosen])
    return [index for index in chosen if spans[index] in own]


def _in_context(sought: Sought, layer: Folded, spans: Sequence[Span]) -> Sequence[int]:
    """Return the indexes of the places at which the context stands; all without one."""
    if not sought.context:
        return range(len(spans))
    from pelican_factcheck.anchoring.contexts import choose  # noqa: PLC0415 - see `_near`

    return choose(sought, layer, spans)


def _first_hand(sought: Sought, layer: Folded, spans: Sequence[Span]) -> Sequence[Span]:
    """Leave out struck words and headings in tables of contents, if others stay."""
    own = [
        span
        for span in spans[:MOST_PROPOSALS]
        if not sought.document.is_repeat(*layer.source_range(*span))
        and not _is_struck(sought, layer, span)
    ]
    return [*own, *spans[MOST_PROPOSALS:]] or spans


def _as_written(
    sought: Sought, layer: Folded, spans: Sequence[Span], chosen: list[int]
) -> list[int]:
    """Return those of the *chosen* places whose spelling and surroundings fit best."""
    text = sought.document.text
    ranges = {index: layer.source_range(*spans[index]) for index in chosen}
    quote = _squeeze(sought.exact).strip()
    alike = [
        index for index in chosen if _squeeze(text[slice(*ranges[index])]) == quote
    ]
    left = alike or chosen
    before, after = _squeeze(sought.prefix), _squeeze(sought.suffix)
    surrounded = [
        index
        for index in left
        for start, end in [ranges[index]]
        if _squeeze(text[max(start - 2 * len(before), 0) : start]).endswith(before)
        and _squeeze(text[end : end + 2 * len(after)]).startswith(after)
    ]
    return surrounded or left


def _squeeze(text: str) -> str:
    return SPACE.sub(" ", text)


def _ambiguous(
    sought: Sought, layer: Folded, spans: Sequence[Span], every: Sequence[Span]
) -> Finding:
    own = _first_hand(sought, layer, spans)
    misfit = _misfit(sought, layer, spans if sought.nth else own)
    return Finding(
        "ambiguous", places=_places(sought, layer, own, every), misfit=misfit
    )


def _places(
    sought: Sought, layer: Folded, spans: Sequence[Span], every: Sequence[Span]
) -> tuple[Place, ...]:
    """Return the first places, each with the context and the number that mean it alone.

    *every* are all places that a number counts, the *spans* among them.
    """
    text = sought.document.text
    numbers = {span: number for number, span in enumerate(every, 1)}
    places = []
    for span, around in zip(spans, distinguish(layer.text, spans), strict=False):
        start, end = layer.source_range(*span)
        first, last = layer.source_range(*around)
        before, after = _squeeze(text[first:start]), _squeeze(text[end:last])
        around_it = before.strip(), after.strip()
        places.append(Place(start, end, *around_it, numbers[span]))
    return tuple(places[:MOST_PROPOSALS])


def _misfit(sought: Sought, layer: Folded, spans: Sequence[Span]) -> Misfit | None:
    """Return the context that stands at none of the places that were asked for."""
    if not sought.context:
        return None
    from pelican_factcheck.anchoring.contexts import find_misfit  # noqa: PLC0415 - see `_near`

    first = max((sought.nth or 1) - 1, 0)
    asked = spans[first : first + 1] if sought.nth else spans
    wrong = find_misfit(sought, layer, asked)
    return structs.replace(wrong, number=wrong.number + first) if wrong else None


def _judge(sought: Sought, layer: Folded, span: Span, quote: str) -> Finding:
    """Return the finding for an exact place: exact, or what differs in letter case."""
    if _is_struck(sought, layer, span):
        return _judge_struck(sought, layer.source_range(*span), quote)
    start, end = layer.source_range(*span)
    passage = sought.document.source_text(layer, *span)
    if is_same_spelling(passage, quote):
        return Finding("exact", start, end, 1.0)
    likeness, diff = sought.compare(layer, *span, quote)
    if likeness == "exact":
        return Finding("exact", start, end, 1.0)
    closest = sought.document.words(start, end)
    return Finding(likeness, start, end, 1.0, closest=closest, diff=diff)


def _judge_struck(sought: Sought, span: Span, quote: str) -> Finding:
    """Return the finding for words of the text of which some are struck out.

    What is not struck must say the same. A sentence that is struck as a whole is found
    as it was, so that readers learn the verdict on what they see struck.
    """
    from pelican_factcheck.anchoring.near import Candidate  # noqa: PLC0415 - see `_near`

    document = sought.document
    start, end = span
    layer = document.bare
    first, last = layer.place_of(start), layer.place_of(end)
    left = layer.text[first:last]
    if any(map(str.isalnum, left)):
        first += len(left) - len(left.lstrip())
        last -= len(left) - len(left.rstrip())
        meant = Candidate(first, last, 1.0, 1.0)
        return _judge_near(sought, layer, meant, sought.without_notes(quote))
    gone = (Difference("delete", _squeeze(quote), ""),)
    said = [place for place in range(*span) if document.text[place].isalnum()]
    first, last = (said[0], said[-1] + 1) if said else span
    struck = document.struck_sentence(first, last)
    if struck:
        first, last = max(start, struck[0]), min(end, struck[1])
        return Finding("drifted", first, last, 1.0, diff=gone)
    closest = document.words(*document.sentence(start, end))
    return Finding("changed", start, end, 1.0, closest=closest, diff=gone)


def _nearest(sought: Sought) -> Finding:
    """Return the best finding among the passages that are like the quote."""
    exact = sought.without_notes(sought.exact)
    findings = [
        _near(sought, quote) for quote in dict.fromkeys((plain_words(exact), exact))
    ]
    return max(findings, key=lambda finding: (finding.found, finding.score))


def _near(sought: Sought, quote: str) -> Finding:
    # Slow to import, and of no use where every quote is found verbatim.
    from pelican_factcheck.anchoring.near import find_candidates  # noqa: PLC0415 - see above
    from pelican_factcheck.anchoring.worddiff import read_words  # noqa: PLC0415 - see above

    folded = fold_words(quote)
    words = read_words(folded)
    if not words:
        return Finding("orphan")
    layer = sought.document.bare
    passages = [
        passage
        for passage in find_candidates(
            sought.document.index, folded, words, sought.document.sentence_starts
        )
        if passage.similarity >= WORTH_SHOWING
    ]
    torn = _torn_places(sought, layer, folded)
    passages = [
        *torn,
        *(
            one
            for one in passages
            if all(one.end <= own.start or own.end <= one.start for own in torn)
        ),
    ]
    findings = [_judge_near(sought, layer, passage, quote) for passage in passages]
    if len(folded) < SHORTEST_NEAR:  # it is told, and never marked
        findings = [one for one in findings if not one.found]
        return _undenied(sought, findings, quote)
    sound = [
        passage
        for passage, finding in zip(passages, findings, strict=True)
        if finding.found
    ]
    if not sound:
        return _undenied(sought, findings, quote)
    repeats = (_repeats(sought, layer, passage) for passage in sound)
    spans = sorted({span for some in repeats for span in some})
    chosen = _fitting(sought, layer, spans)
    if len(chosen) != 1:
        return _ambiguous(sought, layer, spans, spans)
    start, end = spans[chosen[0]]
    meant = replace(sound[0], start=start, end=end)
    return _judge_near(sought, layer, meant, quote)


def _torn_places(sought: Sought, layer: Folded, words: str) -> "list[Candidate]":
    """Return the first places with the very words of the quote, though torn from others.

    The search for likenesses may take a sentence beside them for theirs where sentences
    resemble each other.
    """
    from pelican_factcheck.anchoring.near import Candidate  # noqa: PLC0415 - see `_near`

    text = layer.text
    spans = [
        (start, start + len(words))
        for start in islice(find_places(text, words), MOST_PLACES)
        if not any(is_torn(text, edge, bool) for edge in (start, start + len(words)))
    ]
    fitting = [spans[index] for index in _in_context(sought, layer, spans)] or spans
    return [Candidate(*span, 1.0, 1.0) for span in fitting[:MOST_TORN]]


def _undenied(sought: Sought, findings: Sequence[Finding], quote: str) -> Finding:
    """Return the first finding, with the whole sentence where that denies a part of it.

    Whoever quotes what is shown would be told at once that it is denied, asked or
    hearsay.
    """
    if not findings:
        return Finding("orphan")
    finding, document = findings[0], sought.document
    start, end = find_undenied(document, (finding.start, finding.end), document.lang)
    if (start, end) == (finding.start, finding.end):
        return finding
    layer = document.bare
    first, last = layer.place_of(start), layer.place_of(end)
    return structs.replace(
        finding,
        start=start,
        end=end,
        closest=document.words(start, end),
        diff=sought.compare(layer, first, last, quote)[1],
    )


def _repeats(sought: Sought, layer: Folded, passage: "Candidate") -> list[Span]:
    """Return all ranges whose text equals that of *passage*, itself included."""
    return _whole_places(sought, layer, layer.text[passage.start : passage.end])


def _judge_near(
    sought: Sought, layer: Folded, passage: "Candidate", quote: str
) -> Finding:
    start, end = sought.untorn(layer, passage.start, passage.end)
    likeness, diff = sought.compare(layer, start, end, quote)
    if not sought.is_whole(layer, start, end):
        grown = _with_rest(sought, layer, (start, end), diff)
        if grown == (start, end) and likeness != "changed":
            # Equal words, but torn from what decides: show that as well.
            torn = [sought.is_torn_at(layer, edge) for edge in (start, end)]
            first, last = _grow(sought.document, start, end)
            grown = (
                first if torn[0] or not torn[1] else start,
                last if torn[1] or not torn[0] else end,
            )
        start, end = grown
        likeness, diff = "changed", sought.compare(layer, start, end, quote)[1]
    if likeness == "changed":
        from pelican_factcheck.anchoring.worddiff import read_words  # noqa: PLC0415 - as above

        offered = offered_range(
            sought, layer, start, end, diff, read_words(fold_words(quote))
        )
        if offered != (start, end):
            start, end = offered
            diff = sought.compare(layer, start, end, quote)[1]
    first, last = layer.source_range(start, end)
    closest = sought.document.words(first, last)
    finding = Finding(likeness, first, last, passage.similarity, (), closest, diff)
    if finding.found:
        return finding
    near = passage.similarity >= LEAST_SIMILARITY and (
        passage.coverage >= LEAST_COVERAGE or passage.similarity >= CERTAIN
    )
    return structs.replace(finding, status="changed" if near else "orphan")


def _with_rest(
    sought: Sought, layer: Folded, span: Span, diff: Sequence[Difference]
) -> Span:
    """Return the range grown to the edges of its sentence where the quote has edges.

    So what stands there beside equal words is shown, and offered, whole: who says it, on
    what condition. *diff* are the differences of the quote and the range.
    """
    start, end = span
    document = sought.document
    first, last = map(
        layer.place_of, document.sentence(*layer.source_range(start, end))
    )
    # A capital that the place explains is no edit of the edge.
    same_head, same_tail = (
        not diff or fold_words(diff[at].ours) == fold_words(diff[at].theirs)
        for at in (0, -1)
    )
    if same_head and sought.begins_inside(layer, start):
        start = min(start, first)
    if same_tail and sought.goes_on(layer, *span):
        end = max(end, last)
    return start, end


def _grow(document: Document, start: int, end: int) -> Span:
    """Return the range grown by a word, or by the rest of a torn one, on each side.

    It does not grow into another sentence.
    """
    text = document.bare.text
    first = text.rfind(" ", 0, max(start - 1, 0)) + 1
    last = text.find(" ", end + 1)
    last = last if last >= 0 else len(text)
    starts = document.sentence_starts(first, last)
    first = max([first, *(place for place in starts if place <= start)])
    last = min([last, *(place for place in starts if place >= end)])
    first += len(text[first:start]) - len(text[first:start].lstrip())
    return first, end + len(text[end:last].rstrip())


# --- what denies ----------------------------------------------------------------------


# Languages whose sentences have no mark at their ends, and how many characters
# beside a phrase may belong to its sentence.
UNMARKED = frozenset(("th", "lo"))
NEIGHBOURHOOD = 60
# Phrases that are added before the whole block is offered.
MOST_PHRASES = 9


def what_denies(
    text: str, part: Span, sentence: Span, *, edges: Sequence[int], lang: str
) -> str:
    """Return by what a sentence denies or asks a part of it, or has it by hearsay, or "".

    Both are ranges of *text*. *edges* are the offsets of the spaces that part blocks.
    """
    start, end = sentence
    if language_of(lang) in UNMARKED:
        start, end = _phrases_around(edges, start, end, len(text))
    if (start, end) == part:
        return ""
    place = part[0] - start, part[1] - start
    for find in (find_denial, find_question, find_hearsay):
        if found := find(text[start:end], *place, lang):
            return _in_own_letters(found, text[start : part[0]], text[part[1] : end])
    return ""


def _in_own_letters(found: str, *sides: str) -> str:
    """Return folded words that were *found* as they stand beside a quote."""
    words = re.compile(rf"(?<!\w){re.escape(found)}(?!\w)")
    folded = [fold(side) for side in sides]
    for one, side in zip(folded, sides, strict=True):
        if place := words.search(one.text):
            return side[slice(*one.source_range(*place.span()))]
    for one, side in zip(folded, sides, strict=True):
        if (at := one.text.find(found)) >= 0:
            return side[slice(*one.source_range(at, at + len(found)))]
    return found


def _phrases_around(edges: Sequence[int], start: int, end: int, length: int) -> Span:
    """Return the range grown to what may belong to its sentence, in its block."""
    first, last = _block_around(edges, start, end, length)
    return max(first, start - NEIGHBOURHOOD), min(last, end + NEIGHBOURHOOD)


def _block_around(edges: Sequence[int], start: int, end: int, length: int) -> Span:
    before, after = bisect_left(edges, start), bisect_left(edges, end)
    first = edges[before - 1] + 1 if before else 0
    return first, edges[after] if after < len(edges) else length


def find_undenied(document: Document, part: Span, lang: str) -> Span:
    """Return the least range with a *part* of the text that its sentence does not deny.

    That is the part itself, or its whole sentence; in a language whose sentences have
    no mark, so many phrases as it takes.
    """
    text, edges = document.text, document.edges
    start, end = document.sentence(*part)
    if not what_denies(text, part, (start, end), edges=edges, lang=lang):
        return part
    first, last = _block_around(edges, start, end, len(text))
    for _ in range(MOST_PHRASES):
        if not what_denies(text, (start, end), (start, end), edges=edges, lang=lang):
            return start, end
        ahead = text.rfind(" ", first, max(start - 1, first))
        behind = text.find(" ", end + 1, last)
        start, end = max(ahead + 1, first), behind if behind >= 0 else last
    return first, last


# --- what is offered ------------------------------------------------------------------


# Of Chinese and Japanese, where no space stands between words.
IDEOGRAPHS = "[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
IDEOGRAPH = late_pattern(IDEOGRAPHS)
BESIDE_IDEOGRAPH = late_pattern(f"(?<={IDEOGRAPHS}) | (?={IDEOGRAPHS})")
# How far, in characters, the edge of a sentence is looked for, and a torn word grows.
REACH = 160
MOST_GROWTH = 9
MOST_MORE = 3
UNSPACED_LETTERS = 4
"""Letters that are a word, where no spaces are written."""


def offered_range(
    sought: Sought,
    layer: Folded,
    start: int,
    end: int,
    diff: Sequence[Difference],
    words: "Sequence[Word]",
) -> tuple[int, int]:
    """Return the folded range to offer for the passage *start*:*end*.

    *diff* are the differences of the quote, whose folded *words* these are,
    and the passage. The range never grows into
    another sentence.
    """
    from pelican_factcheck.anchoring.worddiff import read_words  # noqa: PLC0415 - see `_near`

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
    most = MOST_MORE * (UNSPACED_LETTERS if has_unspaced(text[start:end]) else 1)
    if head and diff and _belong(head, words, diff[0], most):
        start = first + len(text[first:start]) - len(text[first:start].lstrip())
    if tail and diff and _belong(tail[::-1], words[::-1], diff[-1], most):
        end += len(text[end:last].rstrip())
    elif tail and diff and diff[-1].op != "equal":
        whole = STATED.search(sought.exact) is not None
        end = _with_figure(text, (end, last), tail, most=MOST_MORE if whole else 0)
    start, end = _untorn(sought, layer, (start, end), (first, last))
    offered = sought.document.words(*layer.source_range(start, end))
    if structs.replace(sought, exact=offered).begins_inside(layer, start):
        start = first + len(text[first:start]) - len(text[first:start].lstrip())
    return start, end


def _belong(
    more: "Sequence[Word]", words: "Sequence[Word]", edge: Difference, most: int
) -> bool:
    """Return whether *more* words at the edge of a sentence stand for those of a quote.

    So it is where the quote begins with the first of them, and they are *most* at most,
    or where so many words of the quote are gone.
    """
    if more[0].text == words[0].text and len(more) <= most:
        return True
    if edge.op == "equal":
        return False
    from pelican_factcheck.anchoring.worddiff import read_words  # noqa: PLC0415 - see `_near`

    ours, theirs = (
        len(read_words(fold_words(own))) for own in (edge.ours, edge.theirs)
    )
    return len(more) <= ours - theirs + (theirs == 0)


def _with_figure(
    text: str, rest: tuple[int, int], tail: "Sequence[Word]", most: int
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
    """Return a range grown to whole words and numbers, inside of its *sentence*.

    Where no spaces are written, it grows to whole syllables.
    """
    text, (start, end), (first, last) = layer.text, span, sentence
    for _ in range(MOST_GROWTH):
        while start > first and _is_unspaced(text, start - 1):
            if not sought.is_torn_at(layer, start):
                break
            start -= 1
        while end < last and _is_unspaced(text, end):
            if not sought.is_torn_at(layer, end):
                break
            end += 1
        if start > first and sought.is_torn_at(layer, start):
            start = max(first, text.rfind(" ", 0, start - 1) + 1)
        if end < last and sought.is_torn_at(layer, end):
            end = min(last, text.find(" ", end + 1) % (len(text) + 1))
    return start, end


def _is_unspaced(text: str, place: int) -> bool:
    return has_unspaced(text[place])
