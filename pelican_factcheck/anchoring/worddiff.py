"""The differences between a quote and a passage, word by word, and their weight.

`compare` aligns the words by the shortest edit script (`rapidfuzz` `Indel`) and
judges each difference. *exact*: only typography differs. *drifted*: a misspelling,
letter case, a comma, hyphen or space differs, and the meaning is the same.
*changed*: a word, number, name, unit, question mark or a sign that carries meaning
was added, removed or replaced.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import zip_longest
from typing import NamedTuple
from unicodedata import decomposition, normalize

from pelican_factcheck.anchoring.denialwords import is_beside_negation, is_negation
from pelican_factcheck.anchoring.figures import (
    CURRENCIES,
    FRACTIONS,
    SIGNS,
    judge_unit,
)
from pelican_factcheck.anchoring.findings import (
    FIRST_UNSPACED,
    UNSPACED,
    Difference,
    Likeness,
    Operation,
    has_unspaced,
)
from pelican_factcheck.anchoring.folding import fold_words, late_pattern
from pelican_factcheck.anchoring.spelling import (
    SHORTEST_PART,
    are_initials,
    are_levels_same,
    is_double_spelling,
    is_in_capitals,
    is_one_word,
    is_same_number,
    is_slip,
    judge_spelling,
    parts_sense,
    same_joined,
    without_hyphens,
)
from pelican_factcheck.sidecar.identifiers import language_of

Range = tuple[int, int]

# Marks that belong to the letter before them, in scripts that write spaces; the
# ranges hold letters, too, where a script has marks among them.
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u0900-\u0963\u0971-\u09e3\u0a01-\u0a65\u0a70-\u0ae3"
    "\u0afa-\u0b63\u0b71-\u0be5\u0c00-\u0c65\u0c80-\u0ce5\u0cf1-\u0d65"
    "\u0d7a-\u0de5\u0df2\u0df3\u135d-\u135f"
)
LETTER = rf"[^\W\d_{FRACTIONS}{UNSPACED}]"
LETTERS = rf"{LETTER}+(?:[{MARKS}]+{LETTER}*)*"
FREE = r"\s.,;:!()\[\]{}/\\|_*~•·、。，！；：（）〈〉《》【】〜،؛۔।॥።፣፤፥፦၊။។៖՝։-"
WORD_FORM = rf"{LETTERS}(?:'{LETTERS})*|[{UNSPACED}]|\d+(?:[.,']\d+)*|{SIGNS}|[^{FREE}]"
WORD = late_pattern(WORD_FORM)
# The same for texts without a letter of an unspaced script, which compiles in a
# tenth of the time.
SPACED_WORD = late_pattern(
    WORD_FORM.replace(f"|[{UNSPACED}]", "").replace(UNSPACED, "")
)
# For most texts in Latin letters small sets do for those of all scripts.
LATIN_WORD = late_pattern(
    WORD_FORM.replace(LETTERS, r"[^\W\d_¼-¾]+")
    .replace(f"|[{UNSPACED}]", "")
    .replace(CURRENCIES, "$¢-¥")
    .replace(FRACTIONS, "¼-¾")
)
FIRST_MARK = MARKS[0]
ASCII_WORD = late_pattern(
    WORD_FORM.replace(LETTERS, "[A-Za-z]+")
    .replace(f"|[{UNSPACED}]", "")
    .replace(CURRENCIES, "$")
    .replace(FRACTIONS, "")
)
# Single or double quotation marks are a matter of house style.
QUOTE = {"'": '"', '"': '"'}
NO_WORD = late_pattern(r"[^\w\s]")
# What the sign in a gap is, whatever the script; markup and bullets are nothing.
PLAIN_SIGN = str.maketrans(
    "。۔।॥።။។、，،፣၊՝؛፤；：፥፦៖։！", ".......,,,,,,;;;::::.!", "*_|\\•·・~ \t\n"
)
BROKEN_LINE = re.compile(r"(?<=[^\W\d_])[-‐]\s+(?=[^\W\d_])")
COMPOSED = ("<compat>", "<square>")  # ℃, №, ㎏, Ⅻ
TIMES = {"×", "x"}
NON_JOINER = "\u200c"
HANGUL = late_pattern("[가-힣]")
# E-mail, re-elect, co-operate: the same word with a hyphen and without.
SHORT_PREFIX = late_pattern(r"e \w{3,}\Z|\w*([aeiou]) \1\w{2,}\Z")


# Before these a comma in an English list is a matter of house style.
SERIAL = frozenset(["and", "or", "nor"])
LONGEST_ITEM = 3  # words


# Words that deny in another language, by the language in which they do not: French `et`,
# Dutch and Spanish `en` are Finnish denials, Icelandic `sem` is a Portuguese one.
NO_DENIALS = {
    lang: frozenset(words.split())
    for lang, words in {
        "af": "en",
        "bs": "bila tak",
        "ca": "en jo",
        "cs": "bila no pole tak",
        "da": "en jo ni nu sin tak",
        "de": "ei en jo mai",
        "en": "pole sense",
        "es": "en",
        "fi": "ilma jo",
        "fr": "en et mai",
        "gl": "en",
        "hr": "bila tak",
        "id": "bila babu",
        "is": "en sem nu",
        "lb": "en et",
        "lv": "no",
        "ms": "bila",
        "nl": "en jo nu pas",
        "no": "ei en jo ni nu sin tak",
        "oc": "en et",
        "pl": "no pole tak",
        "ro": "mai ne",
        "sk": "bila no pole tak",
        "sl": "bila tak",
        "sq": "pas",
        "sr": "bila tak",
        "sv": "en jo ni nu sin",
        "sw": "ni",
        "tr": "nem",
    }.items()
}


class Word(NamedTuple):
    """A folded word, number or sign, with its offsets in the folded text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Wording:
    """A passage as folded words, with access to its folded and its source text."""

    words: Sequence[Word]
    folded: str
    source_text: Callable[[int, int], str]  # of two folded offsets

    def spell(self, start: int, end: int) -> str:
        """Return the source text from word *start* up to word *end*, half-open."""
        if start == end:
            return ""
        return self.source_text(self.words[start].start, self.words[end - 1].end)

    def gap(self, index: int) -> str:
        """Return the folded text between word *index* and the next one."""
        return self.folded[self.words[index].end : self.words[index + 1].start]

    def texts(self, start: int, end: int) -> list[str]:
        """Return the folded words from *start* up to *end*."""
        return [word.text for word in self.words[max(start, 0) : end]]

    def parts(self, start: int, end: int) -> list[str]:
        """Return the folded words from *start* up to *end*, and the hyphens between them."""
        parts: list[str] = []
        for index in range(start, end):
            if parts and self.gap(index - 1).translate(PLAIN_SIGN) == "-":
                parts.append("-")
            parts.append(self.words[index].text)
        return parts

    @cached_property
    def in_capitals(self) -> bool:
        """Whether the whole passage has no small letter."""
        return is_in_capitals(self.spell(0, len(self.words)))


class Step(NamedTuple):
    """One step of an edit script, by ranges of words, and how much it matters."""

    op: Operation
    ours: Range
    theirs: Range
    likeness: Likeness = "exact"


def word_pattern(folded: str) -> re.Pattern[str]:
    """Return what finds the words of a folded text."""
    if folded.isascii():
        return ASCII_WORD
    last = max(folded)
    if last < FIRST_MARK:
        return LATIN_WORD
    return SPACED_WORD if last < FIRST_UNSPACED else WORD


def read_words(folded: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words, numbers and signs of a folded text, without free punctuation."""
    words: list[Word] = []
    opened = False
    end = len(folded) if end is None else end
    for found in word_pattern(folded[start:end]).finditer(folded, start, end):
        text, span = found[0], found.span()
        if text in QUOTE:
            if opened or not (span[0] > start and folded[span[0] - 1].isdigit()):
                text, opened = QUOTE[text], not opened
            words.append(Word(text, *span))  # a prime, after a figure, stays as it is
        elif len(text) == 1 and "⁄" in (parts := normalize("NFKC", text)):
            words += [
                Word(own, *span) for own in re.split("(/)", parts.replace("⁄", "/"))
            ]
        else:
            words.append(Word(text, *span))
    return words


def index_keys(words: Sequence[str]) -> Sequence[str]:
    """Return what stands in an index for each word: itself, or a pair of characters."""
    unspaced = {word for word in set(words) if len(word) == 1 and has_unspaced(word)}
    if not unspaced:
        return words
    return [
        word + follower[:1] if word in unspaced else word
        for word, follower in zip_longest(words, words[1:], fillvalue="")
    ]


def compare(
    ours: Wording, theirs: Wording, is_known: Callable[[str], bool], lang: str = ""
) -> tuple[Likeness, tuple[Difference, ...]]:
    """Return the likeness of two wordings and their differences, in order.

    *ours* is the quote, *theirs* the passage of the article. *is_known* is true
    for the folded words of the article: a word of the quote that the article uses
    elsewhere is a word of its own and no misspelling. *lang* is its language tag. Unless the likeness is
    exact, at least one difference is no `equal`.
    """
    judge = _Judge(ours, theirs, is_known, lang)
    steps = _joined(list(judge.steps()), ours, theirs)
    differences = tuple(
        Difference(step.op, ours.spell(*step.ours), theirs.spell(*step.theirs))
        for step in steps
    )
    likenesses = {step.likeness for step in steps}
    for likeness in ("changed", "drifted"):
        if likeness in likenesses:
            return likeness, differences
    return "exact", differences


def edit_steps(ours: Sequence[Word], theirs: Sequence[Word]) -> Iterator[Step]:
    """Yield the shortest edit script; an insertion beside a deletion is a replacement."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - exact quotes need none

    blocks = Indel.opcodes(
        [word.text for word in ours], [word.text for word in theirs]
    ).as_matching_blocks()
    own = their = 0
    for block in blocks:
        if own < block.a and their < block.b:
            yield Step("replace", (own, block.a), (their, block.b))
        elif own < block.a:
            yield Step("delete", (own, block.a), (their, their))
        elif their < block.b:
            yield Step("insert", (own, own), (their, block.b))
        own, their = block.a + block.size, block.b + block.size
        if block.size:
            yield Step("equal", (block.a, own), (block.b, their))


@dataclass(frozen=True)
class _Judge:
    """How much each difference between two wordings matters."""

    ours: Wording
    theirs: Wording
    is_known: Callable[[str], bool]
    lang: str

    def steps(self) -> Iterator[Step]:
        """Yield the edit script, with what differs inside of equal words set apart."""
        for step in edit_steps(self.ours.words, self.theirs.words):
            if step.op == "equal":
                yield from self._equal(step)
            elif step.op == "replace":
                yield from self._replaced(step)
            else:
                yield step._replace(likeness=self._added(step))

    def _equal(self, step: Step) -> Iterator[Step]:
        """Split a run of equal words where spelling or punctuation differs."""
        if self.ours.spell(*step.ours) == self.theirs.spell(*step.theirs):
            yield step
            return
        own, their = step.ours[0], step.theirs[0]
        size = step.ours[1] - own
        marks: list[Likeness] = [self._pair(own + at, their + at) for at in range(size)]
        for at in range(size - 1):
            likeness = self._gap(own + at, their + at)
            for place in (at, at + 1):
                marks[place] = _worse(marks[place], likeness)
        yield from _runs(marks, own, their)

    def _replaced(self, step: Step) -> Iterator[Step]:
        """Judge a replacement: words joined or parted, misspellings, other words."""
        joined = self._joined_words(step)
        if self._is_same_number(
            self.ours.spell(*step.ours), self.theirs.spell(*step.theirs)
        ):
            yield step._replace(likeness="drifted")
        elif joined == "exact":
            yield Step("equal", step.ours, step.theirs)
        elif joined or not _same_size(step):
            yield step._replace(likeness=joined or "changed")
        else:
            own, their = step.ours[0], step.theirs[0]
            size = step.ours[1] - own
            marks = [self._pair(own + at, their + at) for at in range(size)]
            yield from _runs(marks, own, their)

    def _is_same_number(self, one: str, other: str) -> bool:
        """Return whether two figures, as written, are one number in two forms."""
        if not (one[-1:].isdecimal() and other[-1:].isdecimal()):
            return False  # as nearly always
        sentence = [word.text for word in self.ours.words]
        return is_same_number(one, other, lang=self.lang, sentence=sentence)

    def _joined_words(self, step: Step) -> Likeness | None:
        """Return how much it matters that words are joined or parted; None if not so."""
        one, other = self.ours.texts(*step.ours), self.theirs.texts(*step.theirs)
        joined = "".join(one).replace("-", "")
        if joined != "".join(other).replace("-", ""):
            return None
        written = self.ours.spell(*step.ours)
        theirs = fold_words(self.theirs.spell(*step.theirs))
        if _are_non_joined(written, self.theirs.spell(*step.theirs)):
            return "drifted"
        if BROKEN_LINE.search(written):
            forms = {fold_words(BROKEN_LINE.sub(own, written)) for own in ("", "-")}
            return "exact" if theirs in forms else "drifted"
        return "drifted" if self._are_same_parts(step) else "changed"

    def _are_same_parts(self, step: Step) -> bool:
        """Return whether words of the same letters are the same, joined or parted."""
        one, other = self.ours.parts(*step.ours), self.theirs.parts(*step.theirs)
        lang = language_of(self.lang)
        if is_one_word(one, other, lang):
            return True
        words = without_hyphens([*one, *other])
        if any(is_negation(word) or any(map(str.isdigit, word)) for word in words):
            return False
        parts = max((without_hyphens(side) for side in (one, other)), key=len)
        if any(word in self._counts for word in words) and not all(
            word in self._counts for word in parts
        ):
            return False  # drei hundertjährige Eichen, dreihundertjährige Eichen
        return _is_compound(one, other, lang) or are_initials(
            self.ours.spell(*step.ours), self.theirs.spell(*step.theirs)
        )

    def _added(self, step: Step) -> Likeness:
        """Return how much an addition or a deletion matters."""
        wording, (start, end) = (
            (self.theirs, step.theirs)
            if step.op == "insert"
            else (self.ours, step.ours)
        )
        if self._is_plural_mark(wording, start, end):
            return "drifted"
        if wording.texts(start, end) != ["-"] or not 0 < start < end < len(
            wording.words
        ):
            return "changed"
        # COVID-19 and COVID 19; but a minus is no hyphen, as in 1e-3 and 2x-3, and not
        # every script has one.
        before = wording.words[start - 1].text[-1]
        touches = not wording.gap(start - 1) and not wording.gap(start)
        hyphen = before.lower() != before.upper() and wording.spell(start, end) != "−"
        if start > 1 and not wording.gap(start - 2):
            hyphen = hyphen and not wording.words[start - 2].text[-1].isdigit()
        return "drifted" if touches and hyphen else "changed"

    def _is_plural_mark(self, wording: Wording, start: int, end: int) -> bool:
        """Return whether an apostrophe stands between a figure and an s: the 1990's."""
        if end != start + 1 or not 0 < start < end < len(wording.words):
            return False
        before, mark, after = wording.texts(start - 1, end + 1)
        is_plural = before.isdigit() and mark in QUOTE and after == "s"
        return is_plural and not (wording.gap(start - 1) or wording.gap(start))

    def _pair(self, own: int, their: int) -> Likeness:
        """Return the likeness of one word of ours and one of theirs."""
        one, other = self.ours.spell(own, own + 1), self.theirs.spell(their, their + 1)
        word, folded = self.ours.words[own].text, self.theirs.words[their].text
        one, other = _own_part(one, word), _own_part(other, folded)
        if one == other:
            return "exact"
        if word == folded:
            return self._spelt(own, their, one, other)
        if {word, folded} == TIMES and self._is_counted(own):
            return "exact"  # 5 × 5 and 5 x 5
        sentence = [word.text for word in self.ours.words]
        slip = is_slip(one, other, sentence, self.is_known) and not self.is_known(word)
        is_same = slip or is_double_spelling(word, folded)
        is_same = is_same or self._is_same_number(one, other)
        return "drifted" if is_same else "changed"

    def _spelt(self, own: int, their: int, one: str, other: str) -> Likeness:
        """Return the likeness of two spellings, *one* and *other*, of one folded word."""
        word = self.ours.words[own].text
        if not word[0].isalpha():
            return "exact" if are_levels_same(one, other) else "changed"
        if self._is_half_of_day(own):
            return "drifted"
        unit = judge_unit(one, other, counted=self._is_counted(own))
        capitals = self.ours.in_capitals or self.theirs.in_capitals
        if unit and (unit == "changed" or not capitals):
            return unit
        # Where both begin there, a capital is lost by an edit and not by its place.
        is_lost = own == their == 0 and one[0].isupper()
        opens = (own == 0 or their == 0) and not is_lost
        return judge_spelling(one, other, opens=opens, capitals=capitals)

    def _is_counted(self, own: int) -> bool:
        """Return whether a figure stands before word *own* of the quote."""
        return own > 0 and self.ours.words[own - 1].text[-1].isdigit()

    def _is_half_of_day(self, own: int) -> bool:
        """Return whether word *own* is a letter of 5 a.m. or 5 p.m."""
        first = own - (self.ours.words[own].text == "m")
        texts = self.ours.texts(first, first + 2)
        return texts in (["a", "m"], ["p", "m"]) and self._is_counted(first)

    def _gap(self, own: int, their: int) -> Likeness:
        """Return how much the punctuation behind two equal words matters."""
        one = self.ours.gap(own).translate(PLAIN_SIGN)
        other = self.theirs.gap(their).translate(PLAIN_SIGN)
        if one == other:
            return "exact"
        before = self.ours.texts(own - 3, own + 1)
        after = self.ours.texts(own + 1, own + 5)
        is_ordinal = before[-1].isdigit() and {one, other} == {"", "."}  # 5. Mai
        is_hyphen = {one, other} == {"", "-"}  # no one and no-one
        if is_ordinal or (is_hyphen and before[-1] + after[0] in self._same_joined):
            return "drifted"
        if not (one and other) and is_beside_negation(
            *map(self._deny, (before, after))
        ):
            return "changed"
        if _is_figure(after[0]) and (_is_figure(before[-1]) or "-" in one + other):
            return "changed"
        if "-" in one + other and self._makes_number(own, their):
            return "changed"
        is_serial = {one, other} == {"", ","} and self._is_serial(own)
        return "exact" if is_serial else "drifted"

    def _deny(self, words: Sequence[str]) -> list[str]:
        """Return *words* without those that deny in other languages only."""
        known = NO_DENIALS.get(language_of(self.lang), frozenset())
        return ["" if word in known else word for word in words]

    def _is_serial(self, own: int) -> bool:
        """Return whether a comma behind word *own* stands in a list of plain things.

        Apples, pears, and plums; but a comma beside a name may tell who did what.
        """
        words = self.ours.texts(own + 1, own + 3)
        if words[0] not in SERIAL or words[1:] == []:
            return False
        before = range(max(own - LONGEST_ITEM, 0), own)
        items = (self.ours.spell(place, place + 1) for place in (own, own + 2))
        return any("," in self.ours.gap(place) for place in before) and all(
            item.islower() for item in items
        )

    @cached_property
    def _counts(self) -> frozenset[str]:
        """The folded words that count in the language of the text, or in any."""
        return _number_words(language_of(self.lang))

    @property
    def _same_joined(self) -> frozenset[str]:
        return same_joined(language_of(self.lang))

    def _makes_number(self, own: int, their: int) -> bool:
        """Return whether a hyphen behind word *own* makes another number: twenty five-cent.

        It does beside a word that counts, unless both do, and no hyphen is beside them.
        """
        words = self.ours.words
        before, after = words[own].text, words[own + 1].text
        is_count = before in self._counts, after in self._counts
        if not any(is_count):
            return False
        around = [
            wording.gap(place + step)
            for wording, place in ((self.ours, own), (self.theirs, their))
            for step in (-1, 1)
            if 0 <= place + step < len(wording.words) - 1
        ]
        is_whole = is_count[1] and (is_count[0] or before[-1].isdigit())
        return not is_whole or any("-" in gap for gap in around)


LONG_NUMBER = 4  # letters; shorter ones are words elsewhere: hat, sex, due
OTHER_WORDS = frozenset(
    "cent cents once fire firs tiers quart quarts tres nove elli mille".split()
)


@cache
def _number_words(lang: str) -> frozenset[str]:
    """Return the folded words that count in the language *lang*, and long ones of others.

    What is declared as English is often something else.
    """
    from pelican_factcheck.anchoring.statementwords import COUNTS, NUMBERS  # noqa: PLC0415 - seldom needed

    words = {
        one: set(fold_words(f"{counts} {NUMBERS.get(one, '')}").split())
        for one, counts in COUNTS.items()
    }
    others = {word for word in set().union(*words.values()) if len(word) >= LONG_NUMBER}
    return frozenset(words.get(lang, set()) | (others - OTHER_WORDS))


def _are_non_joined(one: str, other: str) -> bool:
    """Return whether a space in one is a zero-width non-joiner in the other, as in Persian."""
    if NON_JOINER not in one + other:
        return False
    spaced = (fold_words(text.replace(NON_JOINER, " ")) for text in (one, other))
    return next(spaced) == next(spaced)


def _is_compound(one: Sequence[str], other: Sequence[str], lang: str) -> bool:
    """Return whether words may be written together or apart: healthcare, health care.

    Not so with short parts, where it makes other words: a part, re-sign. Korean
    spacing is freer.
    """
    if HANGUL.search(one[0]):
        return True
    if min(len(word) for word in (*one, *other) if word != "-") >= SHORTEST_PART:
        return not parts_sense(one, other, lang)
    parted = max((without_hyphens(words) for words in (one, other)), key=len)
    return SHORT_PREFIX.match(" ".join(parted)) is not None


def _own_part(written: str, word: str) -> str:
    """Return what of one written sign stands for a folded *word*: of ℃, `C` for `c`."""
    if len(written) != 1 or not decomposition(written).startswith(COMPOSED):
        return written
    parts = normalize("NFKC", written)
    place = parts.casefold().find(word)
    return parts[place : place + len(word)] if place >= 0 else written


def _is_figure(word: str) -> bool:
    return word[-1].isnumeric() or NO_WORD.fullmatch(word) is not None


def _same_size(step: Step) -> bool:
    return step.ours[1] - step.ours[0] == step.theirs[1] - step.theirs[0]


def _worse(one: Likeness, other: Likeness) -> Likeness:
    order: tuple[Likeness, ...] = ("exact", "drifted", "changed")
    return max(one, other, key=order.index)


def _runs(marks: Sequence[Likeness], own: int, their: int) -> Iterator[Step]:
    """Yield runs of pairs of words, exact or not, with the worst of each run."""
    start = 0
    for at in range(1, len(marks) + 1):
        if at < len(marks) and (marks[at] == "exact") == (marks[start] == "exact"):
            continue
        likeness: Likeness = "exact"
        for mark in marks[start:at]:
            likeness = _worse(likeness, mark)
        op: Operation = "equal" if likeness == "exact" else "replace"
        yield Step(op, (own + start, own + at), (their + start, their + at), likeness)
        start = at


def _joined(steps: Sequence[Step], ours: Wording, theirs: Wording) -> Iterable[Step]:
    """Join neighbours of one kind, and show a lone sign with the word behind it."""
    joined: list[Step] = []
    for step in steps:
        last = joined[-1] if joined else None
        if last is None:
            joined.append(step)
        elif last.op != "equal" and step.op == "equal" and _is_sign(last, ours, theirs):
            joined[-1], rest = _with_next(last, step)
            joined += rest
        elif (last.op == "equal") == (step.op == "equal"):
            joined[-1] = _merge(last, step)
        else:
            joined.append(step)
    return joined


def _is_sign(step: Step, ours: Wording, theirs: Wording) -> bool:
    texts = ours.texts(*step.ours) + theirs.texts(*step.theirs)
    return step.op in ("insert", "delete") and all(map(NO_WORD.fullmatch, texts))


def _with_next(sign: Step, equal: Step) -> tuple[Step, list[Step]]:
    own, their = equal.ours[0] + 1, equal.theirs[0] + 1
    shown = Step("replace", (sign.ours[0], own), (sign.theirs[0], their), sign.likeness)
    if own == equal.ours[1]:
        return shown, []
    return shown, [
        equal._replace(ours=(own, equal.ours[1]), theirs=(their, equal.theirs[1]))
    ]


def _merge(one: Step, other: Step) -> Step:
    op: Operation = "equal" if one.op == "equal" else "replace"
    if one.op == other.op and op != "equal":
        op = one.op
    return Step(
        op,
        (one.ours[0], other.ours[1]),
        (one.theirs[0], other.theirs[1]),
        _worse(one.likeness, other.likeness),
    )
