"""In what two statements differ, step by step, and what a sentence says beside one.

A step is one place of their word diff. Figures, units, denials and auxiliaries are
light: two sentences may differ in several of them and still be about the same.

`find_turn` looks for what turns the words into another statement: a denial, a question,
"only" right beside it. `find_addition` looks at all the rest: who says it, on what
condition, which names and numbers are added.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import product
from operator import attrgetter
from unicodedata import normalize, numeric

from rapidfuzz.distance import LCSseq, Prefix

from pelican_factcheck.anchoring.denials import (
    Phrase,
    find_denial,
    find_hearsay,
    find_refutation,
    first_phrase,
    list_phrases,
)
from pelican_factcheck.anchoring.denialwords import (
    TURNS,
    UNSPACED_NEGATION,
    is_beside_negation,
)
from pelican_factcheck.anchoring.denialwords import WORDS as DENIALS
from pelican_factcheck.anchoring.figures import is_magnitude
from pelican_factcheck.anchoring.findings import Difference, Likeness, has_unspaced
from pelican_factcheck.anchoring.folding import fold, fold_words, late_pattern
from pelican_factcheck.anchoring.questions import find_question
from pelican_factcheck.anchoring.statements import (
    COMMA,
    COUNTING,
    Statement,
    What,
    any_of,
    denies,
    is_auxiliary,
    is_light,
    is_limit,
    is_number_word,
    is_unit,
    listed_words,
    plain_statement,
    without_harmless,
)
from pelican_factcheck.anchoring.statementwords import ALL
from pelican_factcheck.anchoring.worddiff import Wording, compare, read_words
from pelican_factcheck.sidecar.identifiers import language_of

NEIGHBOURS = 2
"""Equal characters between two differences that make one place of them."""
SHORTEST_STEM = 2
"""Letters with which two forms of a word begin."""
SHORTEST_AFFIXED = 3
"""Letters of a word that another one may be made of: safe, unsafe."""
ACCENTS = re.compile("[\u0300-\u036f]")
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


def is_denied(steps: Sequence[Difference], lang: str) -> bool:
    """Return whether one of two statements denies the other, and says nothing else.

    Where both deny, in words of their own, they may say the same.
    """
    places = [step for step in steps if step.op != "equal"]
    ours, theirs = (
        [word for step in places for word in _plain_words(side(step), lang)]
        for side in (attrgetter("ours"), attrgetter("theirs"))
    )
    if _deny(ours, lang) == _deny(theirs, lang) or any(map(_has_figure, ours + theirs)):
        return False
    if has_unspaced("".join(ours + theirs)):
        return len("".join(ours + theirs)) <= LONGEST_UNSPACED_DENIAL
    own, their = (
        [one for one in words if not (denies(one, lang) or is_auxiliary(one, lang))]
        for words in (ours, theirs)
    )
    if not (own and their):
        return all(len(word) <= LONGEST_PARTICLE for word in own + their)
    return all(
        any(_are_forms(word, one) for one in others) or _is_foreign_particle(word)
        for words, others in ((own, their), (their, own))
        for word in words
    )


LONGEST_PARTICLE = 4
"""Letters of an auxiliary that comes and goes with a denial: does, did, hat."""
LONGEST_UNSPACED_DENIAL = 6
"""Characters of a denial, and of the form of a verb in its place."""


def _plain_words(words: str, lang: str) -> list[str]:
    plain = ENDED.sub(r"\1", fold_words(plain_statement(words, lang)))
    return [word.text for word in read_words(plain)]


def _deny(words: Sequence[str], lang: str) -> bool:
    return (
        any(denies(word, lang) for word in words)
        or UNSPACED_NEGATION.search("".join(words)) is not None
    )


def _has_figure(word: str) -> bool:
    return any(map(str.isnumeric, word))


def _are_forms(one: str, other: str) -> bool:
    """Whether two words may be forms of one verb: leaked and leak, sold and sell."""
    if one[0] != other[0]:
        return False
    shared = LCSseq.similarity(one, other)
    return _have_one_stem(one, other) or shared >= max(len(one), len(other)) / 2


def _is_foreign_particle(word: str) -> bool:
    """Whether a word is short, in a script of whose languages we know no auxiliaries."""
    return len(word) <= LONGEST_PARTICLE and not word.isascii()


def differ_by_figures(steps: Sequence[Difference], lang: str) -> bool:
    """Return whether two statements are the same but for figures that cannot both be right.

    One that is the other, rounded, may stand for it; and what is more or less than a
    figure, or in another unit, is no figure in its place.
    """
    told = False
    for step in steps:
        if step.op == "equal":
            continue
        ours, theirs = (_plain_words(side, lang) for side in (step.ours, step.theirs))
        own, their = ([*filter(_has_figure, words)] for words in (ours, theirs))
        if not (own or their):
            if _are_other_magnitudes(ours, theirs):
                told = True
            elif not all(is_auxiliary(word, lang) for word in ours + theirs):
                return False
            continue
        rest, others = (
            [word for word in words if not _has_figure(word)]
            for words in (ours, theirs)
        )
        is_same_unit = len(rest) == len(others) and all(
            one == other or (one.isalpha() and _have_one_stem(one, other))
            for one, other in zip(rest, others, strict=True)
        )
        if len(own) != len(their) or not is_same_unit:
            return False
        if any(
            one != other and _may_be_equal(one, other, step)
            for one, other in zip(own, their, strict=True)
        ):
            return False
        told = True
    return told


LEAST_MAGNITUDE = 6
"""Letters of one that is no abbreviation, and with which two forms of one begin."""
MOST_ROUNDED = 0.1
"""How far from a figure a round one may be that stands for it, as a share."""
FIRST_YEAR, LAST_YEAR = 1500, 2100


def _are_other_magnitudes(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether a billion stands in the place of a million."""
    if not len(ours) == len(theirs) == 1:
        return False
    words = (*ours, *theirs)
    return (
        all(len(word) >= LEAST_MAGNITUDE and is_magnitude(word) for word in words)
        and Prefix.similarity(*words) < LEAST_MAGNITUDE
    )


def _may_be_equal(ours: str, theirs: str, step: Difference) -> bool:
    """Whether two figures may be one: the same in another spelling, or rounded."""
    one, other = _value(ours), _value(theirs)
    if one is None or other is None:
        return True
    if abs(one - other) > MOST_ROUNDED * max(one, other):
        return False
    is_dated = ours in step.ours and theirs in step.theirs
    if is_dated and all(FIRST_YEAR <= value <= LAST_YEAR for value in (one, other)):
        return False
    return _is_rounded(one, other) or _is_rounded(other, one)


def _value(figure: str) -> float | None:
    """Return the value of a figure; None for one that has more in it."""
    if len(figure) == 1:
        return numeric(figure)
    try:
        return float(figure.replace(",", "."))
    except ValueError:
        return None


def _is_rounded(value: float, figure: float) -> bool:
    """Whether a *figure* is *value* in as many digits as it has itself."""
    digits = len(str(figure).removesuffix(".0").replace(".", "").strip("0"))
    return float(f"{value:.{max(digits, 1)}g}") == figure


def is_turned(ours: str, theirs: str, lang: str) -> bool:
    """Return whether words beside a statement were edited so that they may turn it.

    One side has a figure, unit, denial, limit, guess or question that the other has not,
    or a word stands in the place of one that is made of it: unsafe for safe.
    """
    one, other = Statement(ours, lang), Statement(theirs, lang)
    diff = differences(one.plain, other.plain)[1]
    steps = [step for step in diff if step.op != "equal"]
    words = [word for step in steps for word in _words_of(step)]
    return (
        what_differs(steps, one, other) not in ("name", "words")
        or any(_may_turn(word, lang) for word in words)
        or any(
            _is_other_form_or_mood(step, lang) for step in steps if step.op == "replace"
        )
        or bool(find_refutation(ours, lang)) != bool(find_refutation(theirs, lang))
    )


def _may_turn(word: str, lang: str) -> bool:
    return (
        is_limit(word, lang)
        or is_number_word(word)
        or word in _all_words()
        or not any(map(str.isalpha, word))
    )


@cache
def _all_words() -> frozenset[str]:
    return frozenset(map(fold_words, ALL))


def _is_other_form_or_mood(step: Difference, lang: str) -> bool:
    """Whether a verb of mood or tense was replaced, or an affix or accent makes another word."""
    ours, theirs = map(fold_words, (step.ours, step.theirs))
    short, long = sorted((ours, theirs), key=len)
    return (
        is_auxiliary(ours, lang)
        or is_auxiliary(theirs, lang)
        or (len(short) >= SHORTEST_AFFIXED and short in long)
        or _without_accents(ours) == _without_accents(theirs)
    )


def _without_accents(word: str) -> str:
    return ACCENTS.sub("", normalize("NFD", word))


def _is_other_name(step: Difference) -> bool:
    """Whether a name stands in the place of another one."""
    return all(NAME.search(f"x {words}") for words in (step.ours, step.theirs))


# --- beside the statement -------------------------------------------------------------


OPENED = late_pattern(r"[\"“”„‟«»‹›「『‘’']\s*\Z")
CLOSED = late_pattern(r"\s*[,.!?…。，！？]*[\"“”»«›‹」』’']")
PARTING = late_pattern(
    r"[,;:.!?()\[\]\"“”„«»‹›「」『』，、；：。！？（）،؛؟…]|\s[-–—]+\s|——?"
)
CLAUSE_END = late_pattern(r"[;；؛.!?。！？]")
CAPITAL = late_pattern(r"(?<![.!?:“„«\"]\s)(?<=\s)[A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я][^\W\d_]+")
MARKED_NOUNS = frozenset(("de", "lb"))
"""Languages in which a capital letter makes no name."""
SPACED_CLAUSES = frozenset("th lo km my".split())
"""Languages that write spaces between clauses, and not between words."""
SHORT_CLAUSE = 4
"""Words of a clause that may go with the one before it."""


def find_turn(
    text: str, start: int, end: int, ours: Statement, theirs: Statement
) -> tuple[What, str] | None:
    """Return what makes another statement of the words *start*:*end* of *text*."""
    if ours.asks != theirs.asks:
        return "question", ""
    if denial := find_denial(text, start, end, theirs.lang):
        return "negation", denial
    for find in (find_hearsay, find_question):
        if not theirs.asks and (words := find(text, start, end, theirs.lang)):
            return "words", words
    before, after = fold_words(text[:start]), fold_words(text[end:])
    if words := _qualifier(before, after, theirs.lang):
        return "words", words
    beside = read_words(before)[-1:], read_words(after)[:1]
    near = [[word.text for word in side] for side in beside]
    if theirs.lang and any(near) and _lacks_denials(theirs.lang):
        denied = is_beside_negation(near[0], []) or is_beside_negation([], near[1])
        return ("negation", " ".join(near[0] + near[1])) if denied else None
    return None


def _lacks_denials(lang: str) -> bool:
    """Whether there is no list of denials for a language."""
    return language_of(lang) not in DENIALS


def _qualifier(before: str, after: str, lang: str) -> str:
    """Return the word right beside a statement that limits or turns it, or ""."""
    leads, follows = _qualifiers(language_of(lang))
    if leads and (found := leads.search(before)):
        return found[0].strip()
    if follows and (found := follows.match(after)):
        return found[0].strip()
    return ""


@cache
def _qualifiers(lang: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    listed = [fold_words(word) for word in listed_words(lang, "qualifiers")]
    if not listed:
        return None, None
    openers = set(map(fold_words, listed_words(lang, "openers")))
    behind = [word for word in listed if word not in openers]
    return (
        re.compile(rf"{any_of(listed)}\s*\Z"),
        re.compile(rf"\s*{any_of(behind)}") if behind else None,
    )


def find_addition(
    text: str, start: int, end: int, lang: str
) -> tuple[What, str] | None:
    """Return what else the sentence *text* says beside the statement at *start*:*end*.

    That is ("", words) where it leaves the statement as it is, and otherwise in what
    it makes another one: somebody else says it, it is a condition or a guess, or a
    name, a number, a unit or any word stands right beside it. None where nothing but
    signs is there.
    """
    before, after = text[:start], text[end:]
    if not any(map(str.isalnum, before + after)):
        return None
    language = language_of(lang)
    attributes, conditions = _turns(language)
    around = fold_words(before), fold_words(after)
    found = [first_phrase(conditions, side) for side in around]
    if not any(found) and not _is_quotation(before, after):
        own = (
            _own_clause(before, language, is_before=True),
            _own_clause(after, language, is_before=False),
        )
        found = [first_phrase(attributes, side) for side in around]
        for side in own:
            if added := _added_name(side, language):
                return added
        if not any(found):
            found = [_glued(own[0], lang, is_before=True), _glued(own[1], lang)]
            if any(is_unit(word) for words in found for word in words.split()):
                return "unit", next(filter(None, found))
    if words := next(filter(None, found), ""):
        return "words", words
    return "", " … ".join(filter(None, (one.strip() for one in (before, after))))


@cache
def _turns(lang: str) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
    """What puts a statement into a mouth, and what makes a condition or a guess of it."""
    attributes, _, conditions = TURNS.get(lang, "").partition("|")
    phrases = (list_phrases(words) for words in (attributes, conditions))
    first, second = ([one for one in listed if one.text] for listed in phrases)
    return first, second


def _is_quotation(before: str, after: str) -> bool:
    """Whether a statement is all that stands between quotation marks: the very words."""
    opened, closed = OPENED.search(before), CLOSED.match(after)
    is_first = not any(map(str.isalnum, before))
    is_last = not any(map(str.isalnum, after))
    return bool((opened or is_first) and (closed or is_last) and (opened or closed))


def _own_clause(text: str, lang: str, *, is_before: bool) -> str:
    """Leave out of *text* what is a clause of its own beside that of the statement."""
    pieces = CLAUSE_END.split(text)
    text = pieces[-1] if is_before else pieces[0]
    if lang not in DENIALS:
        return text
    listed = [word.strip() for word in DENIALS[lang].split("|")[3].split(",")]
    clause = re.compile(rf"{COMMA}\s*{any_of(listed)}", re.IGNORECASE)
    if is_before:
        ends = clause.search(text) and re.search(
            rf"{clause.pattern}\s*\Z", text, re.IGNORECASE
        )
        return "" if ends else text
    found = clause.search(text)
    if found and len(text[found.end() :].split()) >= SHORT_CLAUSE:
        return text[: found.start()]
    return text


def _added_name(text: str, lang: str) -> tuple[What, str] | None:
    """Return the number or the name that *text* has, if any."""
    plain = plain_statement(text, lang)
    if number := re.search(r"\d\S*", plain):
        return "number", number[0]
    has_names = lang not in MARKED_NOUNS and text.upper() != text
    name = CAPITAL.search(text) if has_names else None
    return ("name", name[0]) if name else None


def _glued(text: str, lang: str, *, is_before: bool = False) -> str:
    """Return the words that no sign parts from a statement, unless they add nothing.

    Those are words that stress or connect, and behind the statement those that begin a
    phrase.
    """
    is_parted_by_spaces = language_of(lang) in SPACED_CLAUSES
    pieces = re.split(r"\s+", text) if is_parted_by_spaces else PARTING.split(text)
    beside = fold_words(without_harmless(pieces[-1 if is_before else 0], lang))
    if not any(map(str.isalnum, beside)):
        return ""
    language = language_of(lang)
    joins = _joins(language)
    if joins and (
        re.search(rf"{joins}\s*\Z", beside) if is_before else re.match(joins, beside)
    ):
        return ""
    opens = listed_words(language, "openers")
    if (
        opens
        and not is_before
        and re.match(any_of(list(map(fold_words, opens))), beside)
    ):
        return ""
    return beside


@cache
def _joins(lang: str) -> str:
    listed = DENIALS[lang].split("|")[3].split(",") if lang in DENIALS else []
    words = [fold_words(word) for word in listed if word.strip()]
    return any_of(words) if words else ""
