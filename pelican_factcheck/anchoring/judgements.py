"""What a sentence says of a statement: the same, nearly the same, or something else.

`judge` compares a statement with a sentence that resembles it. What readers cannot tell
apart is *exact*, where nothing else stands in the sentence. *near* are a contraction, a
word that only stresses, a phrase in another place, and words beside it that leave it as
it is. Any other word that was added, dropped or replaced makes another
statement, as in `worddiff.py`: that is *changed*, and so is a sentence that denies the
words, asks about them or takes them back, puts them into a mouth, makes a condition of
them, or adds a name or a number.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import Literal, NamedTuple

from pelican_factcheck.anchoring.denials import (
    find_denial,
)
from pelican_factcheck.anchoring.differing import (
    APOSTROPHES,
    count_words,
    differences,
    find_places,
    lost_by_denial,
    weighty_steps,
    what_differs,
)
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Difference, Finding, has_unspaced
from pelican_factcheck.anchoring.folding import late_pattern
from pelican_factcheck.anchoring.plainforms import COMMA
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.statements import (
    LONGEST_OPENING,
    Statement,
    What,
    denied_words,
    denies,
    is_light,
    is_reordered,
)
from pelican_factcheck.anchoring.surroundings import find_addition, find_turn
from pelican_factcheck.anchoring.worddiff import (
    Step,
    Word,
    edit_steps,
)

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
        finding = find_quote(Document(theirs.text, lang=theirs.lang), ours.core)
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
