"""Word against word: what a statement and a source say differently."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from pelican_factcheck.anchoring.worddiff import Step, Word, edit_steps, read_words

LONGEST = 600
"""Characters of a text that is compared; longer ones are no single statement."""
FEWEST_EQUAL = 3
"""Words that two texts must share to speak of one thing."""

Range = tuple[int, int]


def contrast(ours: str, theirs: str) -> tuple[Markup, Markup] | None:
    """Both texts as HTML, with `b` around the words in which they conflict.

    None where they have too little in common to be held against each other, or
    nothing that differs. What one of them says before or after the other's words
    is no conflict.
    """
    if not 0 < max(len(ours), len(theirs)) <= LONGEST:
        return None
    own, other = read_words(_even(ours)), read_words(_even(theirs))
    steps = list(edit_steps(own, other))
    same = [step for step in steps if step.op == "equal"]
    equal = sum(step.ours[1] - step.ours[0] for step in same)
    if equal < FEWEST_EQUAL or 2 * equal < min(len(own), len(other)):
        return None
    inner = steps[steps.index(same[0]) : steps.index(same[-1])]
    differing = [(step.ours, step.theirs) for step in inner if step.op == "replace"]
    differing += _figures_behind(own, other, same[-1])
    if not differing:
        return None
    return (
        _with_strong(ours, [(own[a].start, own[b - 1].end) for (a, b), _ in differing]),
        _with_strong(
            theirs, [(other[a].start, other[b - 1].end) for _, (a, b) in differing]
        ),
    )


def _figures_behind(
    own: Sequence[Word], other: Sequence[Word], last: Step
) -> list[tuple[Range, Range]]:
    """The figures right behind the *last* equal words, if both texts have one there.

    Other words there may belong to what only one of the texts goes on to say.
    """
    ours, theirs = last.ours[1], last.theirs[1]
    following = [*own[ours : ours + 1], *other[theirs : theirs + 1]]
    if len(following) < 2 or not all(word.text[:1].isdigit() for word in following):  # noqa: PLR2004 - one each
        return []
    return [((ours, ours + 1), (theirs, theirs + 1))]


def _even(text: str) -> str:
    """*text* in small letters, unless that would move its words."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def _with_strong(text: str, ranges: Sequence[Range]) -> Markup:
    return Markup().join(_pieces(text, ranges))


def _pieces(text: str, ranges: Iterable[Range]) -> Iterable[Markup]:
    place = 0
    for start, end in ranges:
        yield escape(text[place:start])
        yield Markup('<b class="factcheck-differs">{}</b>').format(text[start:end])
        place = end
    yield escape(text[place:])
