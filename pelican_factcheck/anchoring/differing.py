"""In what two statements differ, step by step, and how much each step weighs.

A step is one place of their word diff. Figures, units, denials and auxiliaries are
light: two sentences may differ in several of them and still be about the same.
"""

from collections.abc import Sequence
from itertools import product

from rapidfuzz.distance import LCSseq, Prefix

from pelican_factcheck.anchoring.denials import UNSPACED_NEGATION, find_refutation
from pelican_factcheck.anchoring.findings import Difference, Likeness, has_unspaced
from pelican_factcheck.anchoring.folding import fold, fold_words, late_pattern
from pelican_factcheck.anchoring.statements import (
    COUNTING,
    Statement,
    What,
    denies,
    is_auxiliary,
    is_light,
    is_unit,
)
from pelican_factcheck.anchoring.worddiff import Wording, compare, read_words

NEIGHBOURS = 2
"""Equal characters between two differences that make one place of them."""
SHORTEST_STEM = 2
"""Letters with which two forms of a word begin."""
APOSTROPHES = frozenset("'’:-")
# A figure with the ending that its language hangs on it.
ENDED = late_pattern(r"(\d%?)\s?['’:-]\s?[^\W\d_]{1,6}(?!\w)")
NAME = late_pattern(r"(?<=\w\s)[^\W\d_]*[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]\w+")


def differences(ours: str, theirs: str) -> tuple[Likeness, tuple[Difference, ...]]:
    """Return the likeness of two texts, and their word diff."""
    return compare(_wording(ours), _wording(theirs), lambda _: False)


def _wording(text: str) -> Wording:
    folded = fold(text)

    def source_text(start: int, end: int) -> str:
        return text[slice(*folded.source_range(start, end))]

    return Wording(read_words(folded.text), folded.text, source_text)


def find_places(diff: Sequence[Difference], *, is_spaced: bool) -> list[Difference]:
    """The places in which two texts differ; of scripts without spaces, near ones joined.

    There words have several characters, and a few of them may be equal by chance.
    """
    places: list[Difference] = []
    gap: Difference | None = None
    for step in diff:
        if step.op == "equal":
            gap = step
            continue
        is_near = gap and len(gap.ours) <= NEIGHBOURS
        if (
            places
            and gap
            and is_near
            and (not is_spaced or _is_ending(places[-1], gap))
        ):
            last = places.pop()
            ours = last.ours + gap.ours + step.ours
            theirs = last.theirs + gap.theirs + step.theirs
            step = Difference("replace", ours, theirs)  # noqa: PLW2901 - the two are one
        places.append(step)
        gap = None
    return places


def _is_ending(figure: Difference, sign: Difference) -> bool:
    """Whether an ending hangs on a figure, and so changes with it: 12'si, 21'i."""
    sides = (figure.ours[-1:], figure.theirs[-1:])
    return sign.ours in APOSTROPHES and all(map(str.isdigit, sides))


def weighty_steps(steps: Sequence[Difference], lang: str) -> list[Difference]:
    """Leave out differences of figures, denials and auxiliaries, so that others may be.

    Beside a denial or an auxiliary a verb has another form, and in some languages so has
    what is denied: sprzedało park, nie sprzedało parku.
    """
    turns = any(_is_denial(step, lang) or _has_auxiliary(step, lang) for step in steps)
    return [
        step
        for step in steps
        if not (_is_light(step, lang) or (turns and _is_other_form(step, lang)))
    ]


def _is_light(step: Difference, lang: str) -> bool:
    ours, theirs = _strangers(step, lang)
    if _is_denial(step, lang):
        is_unspaced = has_unspaced(step.ours + step.theirs)
        return is_unspaced or max(len(ours), len(theirs)) <= 1
    if _has_auxiliary(step, lang):
        return not ours and not theirs
    return all(is_light(word, lang) for word in _words_of(step))


def _is_other_form(step: Difference, lang: str) -> bool:
    """Whether words stand in the places of others only by their endings."""
    return bool(step.ours and step.theirs) and _strangers(step, lang) == ([], [])


def _strangers(step: Difference, lang: str) -> tuple[list[str], list[str]]:
    """The weighty words of the two sides of a difference that the other has in no form."""
    ours, theirs = (
        [
            word.text
            for word in read_words(fold_words(side))
            if not is_light(word.text, lang)
        ]
        for side in (step.ours, step.theirs)
    )
    return (
        [word for word in ours if not any(_have_one_stem(word, one) for one in theirs)],
        [word for word in theirs if not any(_have_one_stem(word, one) for one in ours)],
    )


def _have_one_stem(one: str, other: str) -> bool:
    shared = Prefix.similarity(one, other)
    return shared >= max(SHORTEST_STEM, min(len(one), len(other)) / 2)


def _has_auxiliary(step: Difference, lang: str) -> bool:
    return any(is_auxiliary(word, lang) for word in _words_of(step))


def lost_by_denial(steps: Sequence[Difference], lang: str) -> int:
    """Count the words that a denial takes from a statement of a few words.

    Those that deny, and a verb whose form goes with the denial: sold, did not sell.
    """
    if not any(_is_denial(step, lang) or _has_auxiliary(step, lang) for step in steps):
        return 0
    lost = 0
    for step in steps:
        ours = read_words(fold_words(step.ours))
        theirs = read_words(fold_words(step.theirs))
        if _is_denial(step, lang) or _has_auxiliary(step, lang):
            is_unspaced = has_unspaced(step.ours + step.theirs)
            if (
                is_unspaced
                or not (ours and theirs)
                or any(
                    LCSseq.similarity(one.text, other.text) >= max(2, len(one.text) / 2)
                    for one, other in product(ours, theirs)
                )
            ):
                lost += len(ours)
        elif _is_other_form(step, lang):
            lost += len(ours)
    return lost


def _is_denial(step: Difference, lang: str) -> bool:
    words = _words_of(step)
    return (
        any(denies(word, lang) for word in words)
        or UNSPACED_NEGATION.search("".join(words)) is not None
        or (step.op == "insert" and find_refutation(step.theirs, lang) != "")
    )


def _words_of(step: Difference) -> list[str]:
    return [
        word.text
        for side in (step.ours, step.theirs)
        for word in read_words(ENDED.sub(r"\1", fold_words(side)))
    ]


def count_words(words: str) -> int:
    """Return how many words a text has, folded."""
    return len(read_words(fold_words(words)))


def what_differs(
    steps: Sequence[Difference], ours: Statement, theirs: Statement
) -> What:
    """In what two statements differ, the weightiest first."""
    words = [word for step in steps for word in _words_of(step)]
    if any(_is_denial(step, ours.lang) for step in steps):
        return "negation"
    if any(word[0].isnumeric() or word in COUNTING for word in words):
        return "number"
    if any(is_unit(word) for word in words):
        return "unit"
    if ours.asks != theirs.asks:
        return "question"
    names = (step for step in steps if step.ours and step.theirs)
    return "name" if any(map(_is_other_name, names)) else "words"


def _is_other_name(step: Difference) -> bool:
    """Whether a name stands in the place of another one."""
    return all(NAME.search(f"x {words}") for words in (step.ours, step.theirs))
