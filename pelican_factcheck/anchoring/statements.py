"""A statement: a sentence, prepared for comparison with others, in its plain form.

The plain form stands for several: contractions are written out, words that only stress
and articles are left out, and figures, per cent and currencies are written in one way.
It is for comparing, not for reading. Beside its words: whether two statements are the
same words with a phrase in another place (`is_reordered`). What a sentence says around
them is in `differing.py`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import product
from typing import Literal

from pelican_factcheck.anchoring.denials import Phrase, list_phrases
from pelican_factcheck.anchoring.denialwords import (
    AUXILIARIES,
    TURNS,
    UNSPACED_NEGATION,
    is_negation,
)
from pelican_factcheck.anchoring.denialwords import WORDS as DENIALS
from pelican_factcheck.anchoring.figures import (
    PER_CENT_WORDS,
    is_magnitude,
    parts_magnitude,
)
from pelican_factcheck.anchoring.findings import UNSPACED, has_unspaced
from pelican_factcheck.anchoring.folding import Folded, fold, fold_words, late_pattern
from pelican_factcheck.anchoring.sentences import ASKING, QUESTIONS
from pelican_factcheck.anchoring.spelling import (
    COMMA_PARTED,
    POINT_PARTED,
)
from pelican_factcheck.anchoring.statementwords import (
    NUMBERS,
    ORDINALS,
    REASONS,
    VALUES,
    WORDS,
)
from pelican_factcheck.anchoring.worddiff import Word, read_words
from pelican_factcheck.sidecar.identifiers import language_of

NO_IS_A_SIGN = frozenset(["fr", "id", "it", "tr"])
"""Languages in which "no" before a figure does not negate."""
NO_PART = re.compile(r"[^\w'-]+")
"""What stands between two words."""
COMMA = "[,，、،]"
FIRST_WORD = late_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
TENS = range(20, 100, 10)
GAP = late_pattern(rf"(?<=[{UNSPACED}])\s+(?=[{UNSPACED}\d])")


def plain_statement(text: str, lang: str) -> str:
    """Return *text* without words that add nothing, and in one spelling of each other.

    Contractions are written out; per cent and currencies become signs behind their
    figures, which are not parted.
    """
    language = language_of(lang)
    text = text.replace("’", "'")
    for some, pattern, plain in CONTRACTIONS.get(language, ()):
        if _may_have(text, some):
            text = pattern.sub(plain, text)
    if any(figure.isdecimal() for figure in text):
        text = _number_sign(language).sub("", text)
    text = _plain_figures(_with_figures(text, language), language)
    text = " ".join(without_harmless(text, language).split())
    return GAP.sub("", text) if has_unspaced(text) else text


@cache
def _number_sign(lang: str) -> re.Pattern[str]:
    """Return what says in front of a figure that it is a number: "No. 1701", "nº 3".

    "no" without a full stop is one where it does not negate, and inside of a sentence
    with a capital letter: "Resolution No 1701", but "no 1701 people".
    """
    bare = "no|No" if lang in NO_IS_A_SIGN else "No"
    return re.compile(
        rf"(?<=[\w,;] )(?:[nN][oO]?[º°ᵒ]\.?|№|[nN](?:os?|rs?|ums?|úms?)\.|(?:{bare})(?=\s)"
        r"|[Nn]\.(?=\s)|Nr)\s?(?=\d)"
    )


def without_harmless(text: str, lang: str) -> str:
    """Return *text* without words that only stress or connect, and without articles."""
    language = language_of(lang)
    for name in ("harmless", "articles"):
        if _has_listed(text, language, name):
            text = _removed(language, name).sub(" ", text)
    return text


def _has_listed(text: str, lang: str, name: str) -> bool:
    """Return whether an entry of a list may stand in *text*; as whole words, with spaces."""
    lower = _lower(text)
    padded = f" {NO_PART.sub(' ', lower)} "
    words, letters = _listed_letters(lang, name)
    return any(one in padded for one in words) or any(one in lower for one in letters)


@cache
def _listed_letters(lang: str, name: str) -> tuple[Sequence[str], Sequence[str]]:
    """The entries of a list that are whole words, with spaces around, and the others."""
    entries = [_lower(entry) for entry in listed_words(lang, name)]
    parted = {entry: NO_PART.sub(" ", entry).strip() for entry in entries}
    words = [
        f" {own}" if entry.endswith("'") else f" {own} "
        for entry, own in parted.items()
    ]
    return words, [entry for entry in entries if has_unspaced(entry)]


def _may_have(text: str, entries: tuple[str, ...]) -> bool:
    """Return whether the letters of one of *entries* stand in *text*.

    That takes no time beside compiling the pattern that knows for sure.
    """
    lower = " ".join(_lower(text).split())
    return any(entry in lower for entry in _lowered(entries))


@cache
def _lowered(entries: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_lower, entries))


def _lower(text: str) -> str:
    """Return *text* in small letters, and one i for the four that patterns take as one."""
    return text.lower().replace("i\u0307", "i").replace("ı", "i")


Rules = tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...]


def _rules(*rules: tuple[str, str, str]) -> Rules:
    """Return rules: letters of which a text has some, a pattern, and what it becomes."""
    return tuple(
        (tuple(some.split()), late_pattern(own, re.IGNORECASE), plain)
        for some, own, plain in rules
    )


CONTRACTIONS = {
    "en": _rules(
        ("won't", r"\bwon't\b", "will not"),
        ("shan't", r"\bshan't\b", "shall not"),
        ("can't cannot", r"\bcan(?:'t|not)\b", "can not"),
        ("n't", r"(?<=\w)n't\b", " not"),
        ("i'm", r"\b(i)'m\b", r"\1 am"),
        (
            "t's e's there's what's who's how's",
            r"\b(it|he|she|that|there|here|what|who|where|how|let)'s\b(?!\s+been\b)",
            r"\1 is",
        ),
        ("'s", r"\b(it|he|she|that|there|who)'s(?=\s+been\b)", r"\1 has"),
        ("'re", r"\b(\w+)'re\b", r"\1 are"),
        ("'ve", r"\b(\w+)'ve\b", r"\1 have"),
        ("'ll", r"\b(\w+)'ll\b", r"\1 will"),
        ("'d", r"\b(i|you|he|she|it|we|they)'d\b", r"\1 would"),
        ("&", r"\s&\s", " and "),
    ),
    "de": _rules(
        ("am im", r"\b(a|i)m\b", r"\1n dem"),
        (
            "ans ins aufs durchs fürs ums",
            r"\b(an|in|auf|durch|für|um)s\b",
            r"\1 das",
        ),
        ("zum beim vom", r"\b(zu|bei|vo)m\b", r"\1 dem"),
        ("zur", r"\bzur\b", "zu der"),
        ("vo", r"\bvo dem\b", "von dem"),
        ("'s", r"(?<=\w)'s\b", " es"),
        ("&", r"\s&\s", " und "),
    ),
    "nl": _rules(("z'n", r"(?<!\w)z'n\b", "zijn"), ("m'n", r"(?<!\w)m'n\b", "mijn")),
}
PER_CENT = late_pattern(rf"\s?(?:{PER_CENT_WORDS})(?!\w)", re.IGNORECASE)
CURRENCIES = {
    "€": r"euros?|eur|евро|євро|ευρώ|يورو|ユーロ|欧元|歐元|유로|ยูโร",
    "$": r"(?:u\.?s\.?[\s-]?)?dollars?|usd|dólare?s?|dollar[io]|доллар(?:а|ов|ы)?"
    r"|долар(?:а|ів|и)?|دولار|ドル|美元|달러|ดอลลาร์",
    "£": r"pounds?(?:\ssterling)?|gbp|英镑|ポンド",
}
# Of the words for these in ASCII, something that each of them has.
PER_CENT_PARTS = ("cent", "cient", "pct", "proz", "v.", "pros", "persen")
CURRENCY_PARTS = ("eur", "dol", "usd", "pound", "gbp")
SIGNED = late_pattern(
    r"(?P<sign>[€$£])\s?(?P<figure>\d[\d.,]*)(?P<more>\s?[^\W\d_]+)?(?!\w)"
)
GROUPED = late_pattern(r"(?<![\d.,])(\d{1,3})((?:[\u00a0\u202f '’]\d{3})+)(?![\d])")
COMMA_GROUPED = late_pattern(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
POINT_GROUPED = late_pattern(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")


def _with_figures(text: str, language: str) -> str:
    """Write numbers that are spelt out in figures: forty-five, zwölf."""
    spelt, values = _numbers(language)
    if not _may_have(text, spelt):
        return text
    return _number_pattern(language).sub(lambda found: str(_value(found, values)), text)


def _value(found: re.Match[str], values: Mapping[str, int]) -> int:
    """The sum of a ten and the unit behind it, or the one word's own value."""
    return sum(values[fold_words(part)] for part in found.groups() if part)


@cache
def _numbers(language: str) -> tuple[tuple[str, ...], Mapping[str, int]]:
    """The words for numbers, the longest first, and the value of each when folded."""
    if language not in NUMBERS:
        return (), {}
    listed = dict(zip(NUMBERS[language].split(), VALUES, strict=True))
    values = {fold_words(word): value for word, value in listed.items()}
    # Both as it is listed and folded: dreißig, and DREISSIG, which is dreissig.
    return tuple(sorted({**listed, **values}, key=len, reverse=True)), values


@cache
def number_words(language: str) -> frozenset[str]:
    """Return the folded words that `plain_statement` writes in figures."""
    return frozenset(_numbers(language)[1])


@cache
def changeable_words(language: str) -> frozenset[str]:
    """Return the folded words that `plain_statement` may leave out or write otherwise.

    In statements without figures; those with an apostrophe are not listed.
    """
    entries = [
        *listed_words(language, "harmless"),
        *listed_words(language, "articles"),
        *_numbers(language)[0],
        *(one for some, *_ in CONTRACTIONS.get(language, ()) for one in some),
    ]
    return frozenset(
        word.text for one in entries for word in read_words(fold_words(one))
    )


@cache
def _number_pattern(language: str) -> re.Pattern[str]:
    words, values = _numbers(language)
    spelt = {word: values[fold_words(word)] for word in words}
    tens = "|".join(word for word in words if spelt[word] in TENS)
    units = "|".join(word for word in words if spelt[word] < TENS[0])
    some = "|".join(words)
    compound = rf"(?:({tens})-({units})|({some}))"
    return re.compile(rf"(?<![\w-]){compound}(?![\w-])", re.IGNORECASE)


def _plain_figures(text: str, language: str) -> str:
    """Write per cent and currencies as signs behind figures without separators."""
    if not any(map(str.isdigit, text)):
        return text
    text = GROUPED.sub(lambda found: re.sub(r"\D", "", found[0]), text)
    if language in COMMA_PARTED:
        text = COMMA_GROUPED.sub(lambda found: found[0].replace(",", ""), text)
    elif language in POINT_PARTED:
        text = POINT_GROUPED.sub(lambda found: found[0].replace(".", ""), text)
    if not text.isascii() or _may_have(text, PER_CENT_PARTS):
        text = PER_CENT.sub("%", text)
    if any(sign in text for sign in CURRENCIES):
        text = SIGNED.sub(_behind_figure, text)
    if not text.isascii() or _may_have(text, CURRENCY_PARTS):
        for sign, pattern in _currencies():
            text = pattern.sub(sign, text)
    return text


def has_plain_figures(text: str, language: str) -> bool:
    """Return whether the figures of *text*, and what they count, are in plain form."""
    return _plain_figures(text, language) == text


def _behind_figure(found: re.Match[str]) -> str:
    """Move the sign of a currency behind its figure and the magnitude of that."""
    figure, more = found["figure"], found["more"] or ""
    belongs = more and parts_magnitude(fold_words(figure + more), len(figure))
    stop = figure[len(figure.rstrip(".,")) :]
    figure = figure.rstrip(".,")
    if belongs:
        return f"{figure}{more}{found['sign']}"
    return f"{figure}{found['sign']}{stop}{more}"


@cache
def _currencies() -> list[tuple[str, re.Pattern[str]]]:
    return [
        (sign, re.compile(rf"\s?(?:{words})(?!\w)", re.IGNORECASE))
        for sign, words in CURRENCIES.items()
    ]


@cache
def _removed(lang: str, name: str) -> re.Pattern[str]:
    """What may be there or not: stressing words with their commas, or articles."""
    some = any_of(listed_words(lang, name))
    if name == "harmless":
        return re.compile(rf"(?:\s*{COMMA})?\s*{some}(?:\s*{COMMA})?", re.IGNORECASE)
    return re.compile(rf"{some}\s*(?!\s*(?:few|little|lot)\b)", re.IGNORECASE)


@cache
def listed_words(lang: str, name: str) -> list[str]:
    """Return the entries of a list of `statementwords` of a language, the longest first."""
    text: str = getattr(WORDS[lang], name) if lang in WORDS else ""
    entries = {" ".join(entry.split()) for entry in text.split(",")}
    return sorted(entries - {""}, key=lambda entry: (-len(entry), entry))


def any_of(entries: Sequence[str]) -> str:
    """Return a pattern for one of *entries*, as whole words where words are parted."""
    parts = []
    for entry in entries:
        escaped = re.escape(entry).replace(r"\ ", r"\s+")
        if has_unspaced(entry):
            parts.append(escaped)
        elif entry.endswith("'"):
            parts.append(rf"(?<![\w'-]){escaped}(?=\w)")
        else:
            parts.append(rf"(?<![\w'-]){escaped}(?![\w'-])")
    return f"(?:{'|'.join(parts)})"


def lower_first(text: str) -> str:
    """Return *text* with a small letter at its begin, but for words in capitals."""
    found = FIRST_WORD.match(text)
    if not found or found[0][1:] != found[0][1:].lower() or text[0].islower():
        return text
    lower = text[0].lower()
    return lower + text[1:] if len(lower) == 1 else text


# --- statements -----------------------------------------------------------------------


What = Literal["", "number", "unit", "negation", "question", "name", "order", "words"]
"""In what one statement differs from another."""

SHORTEST = 12
"""Folded characters of a statement in a script with spaces, and half as many without."""
LEAST_WORDS = 3
MOST_PLACES = 2
"""Differences in one sentence beyond which it is another one; more in a long one."""
LONG_SENTENCE = 20
SIGNS_A_WORD = 3
"""Characters that make a word in scripts without spaces, roughly."""
LONGEST_OPENING = 8
"""Words of a phrase that may as well open a sentence as close it."""
LONGEST_SUBJECT = 4
"""Words behind which a verb stands where nothing opens the sentence."""
COUNTING = "一二三四五六七八九十百千万萬亿億兆两兩"
SIGNS = "€$£¥%‰°"
FIRST_SYLLABLE, LAST_SYLLABLE = "가힣"

EDGE = f" \t\r\n.,;:!…。！،۔।॥።։။។¿¡{QUESTIONS}'\"“”„‘’«»「」『』"
ADDRESS = late_pattern(r"https?://\S+")


@dataclass(frozen=True)
class Statement:
    """A sentence prepared for comparison; *lang* is its language tag."""

    text: str
    lang: str = ""

    @cached_property
    def core(self) -> str:
        """The text without signs at its edges, and as it would go on a sentence."""
        core = self.text.strip(EDGE)
        return lower_first(core) if len(core) > 1 else core

    @cached_property
    def plain(self) -> str:
        """The same without what may be there or not, contractions written out."""
        return lower_first(plain_statement(self.core, self.lang).strip(EDGE))

    @cached_property
    def core_words(self) -> frozenset[str]:
        """The folded words of the text, each once."""
        return frozenset(word.text for word in read_words(fold_words(self.core)))

    @cached_property
    def plain_words(self) -> frozenset[str]:
        """The folded words of `plain`, each once."""
        return frozenset(word.text for word in self.words)

    @cached_property
    def is_spaced(self) -> bool:
        """Whether its script parts words by spaces."""
        return not has_unspaced(self.core)

    @property
    def most_places(self) -> int:
        """In how many places another sentence may differ and be about the same."""
        size = len(self.words) if self.is_spaced else len(self.words) // SIGNS_A_WORD
        return MOST_PLACES + size // LONG_SENTENCE

    @cached_property
    def folded(self) -> Folded:
        """`plain`, folded."""
        return fold(self.plain)

    @cached_property
    def words(self) -> Sequence[Word]:
        """The folded words of `plain`."""
        return read_words(self.folded.text)

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in `plain` of the words from *start* up to *end*."""
        return self.folded.source_range(
            self.words[start].start, self.words[end - 1].end
        )

    @cached_property
    def asks(self) -> bool:
        """Whether it is a question."""
        return ASKING.search(fold_words(self.text)) is not None

    @cached_property
    def is_substantial(self) -> bool:
        """Whether it is long enough to be recognised elsewhere: a date or a name is not."""
        folded = fold_words(ADDRESS.sub(" ", self.core))
        if has_unspaced(folded):
            return len(folded) >= SHORTEST // 2
        words = [word.text for word in read_words(folded)]
        telling = [word for word in words if word[0].isalpha() and len(word) > 1]
        length = count_letters(folded)
        return length >= SHORTEST and len(telling) >= LEAST_WORDS


def count_letters(text: str) -> int:
    """Return how long *text* is; of Korean, where a character has two letters or three."""
    if max(text, default="") < FIRST_SYLLABLE:
        return len(text)
    return len(text) + sum(FIRST_SYLLABLE <= one <= LAST_SYLLABLE for one in text)


@lru_cache(10_000)
def is_light(word: str, lang: str) -> bool:
    """Return whether a folded *word* is a figure, what it counts, or a denial."""
    return (
        word[0].isnumeric()
        or word in COUNTING
        or not any(map(str.isalpha, word))
        or denies(word, lang)
        or is_unit(word)
        or is_auxiliary(word, lang)
        or is_limit(word, lang)
        or "'" in word
    )


def is_limit(word: str, lang: str) -> bool:
    """Return whether a folded *word* limits a statement or makes a guess of it: only, if."""
    return word in _limits(language_of(lang))


@cache
def _limits(lang: str) -> frozenset[str]:
    """The words that limit a statement, or make a guess of it."""
    guesses = TURNS.get(lang, "").partition("|")[2].split(",")
    words = {fold_words(one) for one in (*listed_words(lang, "qualifiers"), *guesses)}
    return frozenset(one for one in words if one and not set(" *") & set(one))


LONGEST_ENDING = 4
"""Letters that a language hangs on a number: fourth, fünften."""


def is_number_word(word: str) -> bool:
    """Return whether a folded *word* counts in any language: zwölf, forty-five, fourth."""
    return _number_words().match(word) is not None


@cache
def _number_words() -> re.Pattern[str]:
    """Return what numbers spelt out begin with; short ones, and stems, are whole."""
    words = fold_words(f"{ORDINALS} {' '.join(NUMBERS.values())}").split()
    some = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"(?:{some})(?!\w{{{LONGEST_ENDING + 1}}})")


def is_auxiliary(word: str, lang: str) -> bool:
    """Return whether a folded *word* says that something is, was, would or may be so."""
    return word in _auxiliaries(language_of(lang))


@cache
def _auxiliaries(lang: str) -> frozenset[str]:
    return frozenset(fold_words(AUXILIARIES.get(lang, "")).split())


@lru_cache(maxsize=65536)
def denies(word: str, lang: str) -> bool:
    """Return whether a folded *word* denies in a language: `mai` does in Italian alone."""
    language = language_of(lang)
    if word.startswith("n'") or word.endswith("n't"):
        return True
    if language not in DENIALS:
        return is_negation(word)
    negating, parts, harmless = _denials(language)
    if word in parts and is_negation(word):
        return True
    return any(_is_in(one, word) for one in negating) and not any(
        _is_in(one, word) for one in harmless
    )


def _is_in(phrase: Phrase, word: str) -> bool:
    """Whether a word is a phrase, or has it where words are put together."""
    if phrase.literal not in word or not phrase.is_whole:
        return phrase.literal in word
    return phrase.text == word or (
        phrase.text != phrase.literal and phrase.pattern().fullmatch(word) is not None
    )


@cache
def _denials(lang: str) -> tuple[list[Phrase], frozenset[str], list[Phrase]]:
    """The words that negate by themselves, all parts of phrases that do, what does not."""
    _, negates, harmless, *_ = DENIALS[lang].split("|")
    single = [one for one in list_phrases(negates) if " " not in one.text]
    parts = frozenset(fold_words(negates.replace(",", " ")).split())
    return single, parts, list_phrases(harmless)


def is_unit(word: str) -> bool:
    """Return whether a folded *word* counts or measures: million, €, %."""
    return word in SIGNS or is_magnitude(word)


LEAST_SHARED = 0.6
"""The share of a statement's weighty words that a sentence about the same has.

Each counts as much as any other, so that what is found of a sentence does not depend on
the other sentences; how rare a word is decides only where it is looked up first. One may
always be missing.
"""
LEAST_LETTERS = 4
"""Of a word that says what a sentence is about."""


def least_shared(heavy: int, share: float) -> float:
    """Return how many of so many weighty words a sentence about the same has."""
    return max(min(share * heavy, heavy - 1), 1)


# --- the same in another order -------------------------------------------------------


def is_reordered(ours: Statement, theirs: Statement) -> bool:
    """Whether the two have the same words, and a phrase stands in another place.

    A phrase begins with a preposition or the like, or is set apart by a comma; the
    others keep their order, but for the verb in languages where it follows what opens
    the sentence. So "Ford beat Opel" is never "Opel beat Ford".
    """
    own = [word.text for word in ours.words]
    their = [word.text for word in theirs.words]
    if len(own) < LEAST_WORDS or own == their or sorted(own) != sorted(their):
        return False
    one = _phrases(ours, own, set_apart=_set_apart(ours))
    other = _phrases(theirs, their, set_apart=_set_apart(theirs))
    is_spaced = ours.is_spaced
    if denied_words(own, ours.lang) != denied_words(their, theirs.lang):
        return False
    for (a, b), (c, d) in product(one, other):
        if own[a:b] != their[c:d] or _leaves_denial(own, (a, b), their, (c, d), ours):
            continue
        rest, others = own[:a] + own[b:], their[:c] + their[d:]
        if rest == others:
            return True
        if is_spaced and a == 0 and _is_inverted(rest, others):
            return True
        if is_spaced and c == 0 and _is_inverted(others, rest):
            return True
    return False


POSTPOSED = frozenset("tr az ja ko bn ur hi".split())
"""Languages that negate what stands before, at least now and then."""
BESIDE = 2
"""Characters beside a negation that tell what it negates, where none are parted."""


def denied_words(words: Sequence[str], lang: str) -> Sequence[tuple[str, ...]]:
    """Return what stands beside each negation of a sentence, in a fixed order.

    Where that differs the negation denies something else: "not because of the rain" and
    "not".
    """
    language = language_of(lang)
    is_unspaced = any(has_unspaced(word[0]) for word in words)
    size = BESIDE if is_unspaced else 1
    found = []
    for place, word in enumerate(words):
        if not (denies(word, lang) or UNSPACED_NEGATION.match(word)):
            continue
        beside = [word, *words[place + 1 : place + 1 + size]]
        if language in POSTPOSED:
            beside = [*words[max(place - size, 0) : place], word]
        found.append(tuple(beside))
    return sorted(found)


def _leaves_denial(
    own: Sequence[str],
    place: tuple[int, int],
    their: Sequence[str],
    other: tuple[int, int],
    statement: Statement,
) -> bool:
    """Whether a reason is denied in one of two orders, and in the other it is not."""
    if own[place[0]] not in _REASONS:
        return False
    ahead = [
        any(denies(word, statement.lang) for word in words[:start])
        for words, (start, _) in ((own, place), (their, other))
    ]
    return ahead[0] != ahead[1]


_REASONS = frozenset(map(fold_words, REASONS))


def _phrases(
    statement: Statement, words: Sequence[str], *, set_apart: frozenset[int]
) -> list[tuple[int, int]]:
    """The runs of words that may stand elsewhere in their sentence."""
    size = len(words)
    listed = listed_words(language_of(statement.lang), "openers")
    openers = frozenset(map(fold_words, listed))
    is_spaced = statement.is_spaced
    starts = {place for place, word in enumerate(words) if word in openers}
    starts |= set_apart | ({0} if set_apart else set())
    least = 2 if is_spaced else 3
    return [
        (start, end)
        for start in sorted(starts)
        for end in range(start + least, size + 1)
        if end - start < size - 1
        and (
            end in set_apart
            or end == size
            or (words[start] in openers and end - start <= LONGEST_OPENING)
        )
    ]


def _set_apart(statement: Statement) -> frozenset[int]:
    """The numbers of the words that stand right behind a comma."""
    text, words = statement.folded.text, statement.words
    return frozenset(
        place
        for place in range(1, len(words))
        if re.search(COMMA, text[words[place - 1].end : words[place].start])
    )


def _is_inverted(opened: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two lists are equal, but for the verb that begins *opened*.

    It stands behind the subject where no phrase opens the sentence.
    """
    verb, rest = opened[0], list(opened[1:])
    if is_negation(verb) or verb[0].isnumeric():
        return False
    return any(
        [*rest[:to], verb, *rest[to:]] == list(other)
        for to in range(1, min(LONGEST_SUBJECT, len(rest)) + 1)
    )
