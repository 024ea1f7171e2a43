"""Numbers in words, shares, names and titles: which places tear one of them."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple, Self

from babel import Locale, UnknownLocaleError

from pelican_factcheck.anchoring.abbreviations import (
    A_IS_ARTICLE,
    AGO,
    AT_LEAST,
    BEFORE_DOUBTED,
    BEFORE_TIMES,
    CALLINGS,
    DEGREES,
    DETERMINERS,
    DIVIDED,
    DOUBTED,
    DOUBTED_ALONE,
    DOUBTED_AS_A_WHOLE,
    ENGLISH_CALLINGS,
    ENGLISH_ENDS,
    LINKS,
    MAGNITUDES_OF_MANY,
    NAME_JOINS,
    NAME_PARTS,
    NAMED_INSIDE,
    NAMED_INSIDE_STEMS,
    NAMED_LAST,
    NAMED_TOGETHER,
    NAMED_VON,
    NEW_WORDS,
    NEWLY_NAMED,
    NO_NAMES,
    NUMERAL_ARTICLES,
    NUMERALS,
    OF_A_PART,
    ORS,
    PARTED_BY,
    PARTITIVES,
    PLACES_BEGIN,
    QUANTIFIERS,
    SHARES,
    SLAVIC_ENDINGS,
    UNQUANTIFIED,
    UNSPACED_NUMERALS,
    VERBS_TOO,
)
from pelican_factcheck.anchoring.figures import (
    AND_PREFIXES,
    MOST_LIMITING,
    OPENS_LIMIT,
    RANGE_JOINS,
    is_magnitude,
    limit_before,
    limiting,
    magnitude_forms,
    may_limit,
    unit_behind,
)
from pelican_factcheck.anchoring.findings import (
    has_unspaced,
)
from pelican_factcheck.anchoring.folding import (
    fold_words,
    late_pattern,
)
from pelican_factcheck.sidecar.identifiers import language_of

ONE_RUN = late_pattern(r"[一-鿿々][一-鿿々]|[ァ-ヺー][ァ-ヺー]")
TIME_AHEAD = late_pattern(
    r"(?:[\d〇一二三四五六七八九十百千数何元]+[か箇カヵ]?[年月日時分秒週間回度代世紀旬]+[前後間半頃末中]*"
    r"|[^一-鿿]前|[門目直]前|[一-鿿]{2}[後前中内間時末]|(?:その|この|あの)[一-鿿]"
    r"|[今昨明当同翌先来毎去一前全近例連年平次隔][年月日時週回夜朝晩夏春秋冬方後季期頃末内始]"
    r"[前後間末度]*|[上中下]旬|時代|現[在時]点?|以[前後来降]|[将本元従古]来|元々|過去|昨今|当[初然面分時座]"
    r"|結[果局]|通常|実[際質]|最[近後初]|午[前後]|途中|突然|多分|一[旦部般斉律応時]|直[前後接]|事実上?"
    r"|普段|[戦週月]末|[戦前直]後|未明|早[朝速]|深夜|夕方|正午|[夜日昼]間|日中|比較的|基本的|原則|勿論"
    r"|急[遽速]|[順随常臨]次?時|順次|再[度三]|[度年時徐続着]々|時折|偶然|大[体抵]|[他反半]面|他方|万[が一]+"
    r"|全[国員]|各地|現に|(?:\A|[^一-鿿々])[朝昼夜春夏秋冬皆])\Z"
)
ROMAN = late_pattern("[ivxl]{2,}|[vx]")
HALVES_OF = frozenset("first second last other final".split())
OPENING, CLOSING = "'\"(¿¡", ".,;:!?…)'\"।۔。"
CLOSERS = tuple(CLOSING)
OPENS_WORD = OPENING + OPENS_LIMIT
STOPS = frozenset(".!?;:")
SHORT_UNITS = ("pct.", "proc.")  # which a range may have behind its first figure
LAST_LETTERS = late_pattern(r"\w*\Z")
LONGEST_NUMERAL = 16  # characters of a number that no space parts, on either side
LONGEST_WORDS = 60  # characters beside a place in which words are read
PLURALS = frozenset("millions billions trillions dozens".split())  # not behind a number


# What makes the largest the second largest, or one of them.
RANK = late_pattern(
    r"(?<!\w)(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)"
    r"|(?:one|two|three|some|many|part|most) of(?: the)?|among(?:st)?(?: the)?"
    r"|deuxième|seconde?|troisième|quatrième|cinquième|segund[oa]|tercer[oa]?|cuart[oa]"
    r"|terceir[oa]|quart[oa]|terz[oa]|second[oa]|un[oae]? de l[oa]s|um[a]? d[oa]s|un[oa]? de[il]"
    r"|l'une? des|näst|nest|op één na)\Z"
)
RANKED = late_pattern(
    r"(?:(?:the|les|los|las|os|as|i|le) )?(?:\w{3,}est|most|least|best|worst|plus|moins|más|menos"
    r"|mais|più|meno|maior(?:es)?|mayor(?:es)?|mejor(?:es)?|största|äldsta|største|eldste"
    r"|grootste|oudste)(?!\w)"
)
ONES = frozenset(
    "a an one ein eine einen einer einem un une uno una um uma een en ett et o ena jedna jeden"
    " один одна одне yksi bir egy ένα ένας μια".split()
)

# What stands before a share.
ARTICLES_OF_SHARES = frozenset(
    "the le la les l' el los las lo il der die das den dem de het o os as det".split()
)
# One in ten, einer von zehn, uno de diez: what stands between.
OF_SO_MANY = frozenset("in of von de sur su em op av af z ze из з".split())
# Three out of ten, uno de cada cinco: a share in two numbers, which are no years.
OF_EVERY_JOINS = (
    "in every|out of every|of every|out of|in|of|von|sur|de cada|em cada|su ogni|su|op de"
    "|op elke|van de|av|af|ud af|z|ze|из|з|από"
)
OF_EVERY = late_pattern(
    rf"(?<!\w)([^\W\d]+|\d{{1,3}}) (?:{OF_EVERY_JOINS}) ([^\W\d]+|\d{{1,3}})(?= )"
)
# 三分の一の, 三分之一的, 三人に一人の
UNSPACED_SHARE = late_pattern(
    r"[\d一二两兩三四五六七八九十百]+(?:分の[\d一二三四五六七八九]+の|分之[\d一二两三四五六七八九]+的?"
    r"|人に[\d一]人の?)\Z"
)
UNITS_OF_TWO = "per pour por percentage square cubic nautical us"  # their first words
# What is counted stands behind these: "three of | the guards".
OF_THE = frozenset(
    "the these those its his her their our my les ces ses los las estos estas sus os as seus"
    " de deze die ons hun i le gli".split()
)
# Those that no article stands before.
SHARES_OF_WHOM = frozenset("most some many few several none".split())
# How those begin that nothing rounds: "he spoke about | the majority".
UNROUNDED = tuple(
    "major minor mayor maior maggior minoran mehr part teil deel merendeel merparten"
    " flertal størstedel großteil grossteil bulk fraction portion plupart".split()
)


class Words(NamedTuple):
    """Folded words, and beginnings and ends of words."""

    whole: frozenset[str]
    stems: tuple[str, ...]
    ends: tuple[str, ...] = ()

    def have(self, word: str) -> bool:
        """Tell whether a folded *word* is one of them."""
        return (
            word in self.whole
            or (bool(self.stems) and word.startswith(self.stems))
            or (bool(self.ends) and word.endswith(self.ends))
        )


class Numerals(NamedTuple):
    """The words of one language that count; see `NUMERALS`."""

    small: Words
    tens: Words
    joins: Words
    halves: Words
    minus: Words
    below_zero: re.Pattern[str]

    def counts(self, word: str) -> bool:
        """Tell whether a folded *word* is a number below a thousand.

        So are several of them that hyphens join, and one that begins with its "and".
        """
        if self.small.have(word) or self.tens.have(word):
            return True
        if word.startswith(AND_PREFIXES):
            return self.small.have(word[1:]) or self.tens.have(word[1:])
        first, *others = word.split("-")
        return bool(others) and all(
            self.small.have(one) or self.tens.have(one) or self.joins.have(one)
            for one in (first, *others)
        )

    def may_count(self, word: str) -> bool:
        """Tell whether *word* may be in a number of several words."""
        many = _words(MAGNITUDES_OF_MANY)
        return self.counts(word) or self.halves.have(word) or many.have(word)


class NameParts(NamedTuple):
    """What makes another name or title of the one beside it; see `NAME_PARTS`."""

    before_names: Words
    behind_names: re.Pattern[str]
    before_titles: Words
    behind_titles: re.Pattern[str]


def parts_words(
    text: str, offset: int, source: Callable[[int], str], lang: str
) -> bool:
    """Return whether *offset* of the folded *text* parts a number in words or a name.

    *source* gives what was written at an offset: names have capitals, in scripts that
    know them.
    """
    lang = language_of(lang)
    space = offset - text.startswith(" ", offset - 1) if offset else 0
    if text.startswith(". ", offset) and offset and text[offset - 1].isdigit():
        return parts_number(text, offset + 1, lang, begins=False)
    if not text.startswith(" ", space):
        return (
            lang in UNSPACED_NUMERALS
            and bool(offset)
            and (
                _parts_unspaced_numeral(text, offset, lang)
                or _parts_unspaced_name(text, offset, lang)
                or (lang == "ja" and _parts_run(text, offset))
            )
        )
    # Most places are beside nothing of the kind, and the words there tell so at once.
    beside = WordsBeside.read(text, space)
    if beside.may_be_in_number(lang) and parts_number(
        text, space, lang, begins=space < offset
    ):
        return True
    if space < offset and (
        _parts_rank(text, space)
        or (beside.may_be_limited() and parts_limited(text, space, lang))
        or (beside.may_be_in_share(lang) and begins_in_share(text, space, source, lang))
        or (beside.may_be_quantified(lang) and begins_in_quantifier(text, space, lang))
    ):
        return True
    is_between = bool(beside.before and beside.behind)  # not so at the text's end
    if (is_between and beside.may_be_joined(lang)) and (
        _parts_numeral(text, space, lang) or _parts_name(text, space, source, lang)
    ):
        return True
    is_inside = is_between and beside.may_be_in_place()
    return is_inside and _parts_place(text, space, source)


def is_between_clauses(text: str, offset: int, lang: str) -> bool:
    """Tell whether *offset* of the folded *text* is plainly where a sentence or clause ends.

    A sign stands there, and a space, behind a whole word of letters: nothing that could
    be torn goes on over it.
    """
    space = offset - text.startswith(" ", offset - 1) if offset else 0
    if text[space - 1 : space] not in STOPS or not text.startswith(" ", space):
        return False
    word = text[max(space - LONGEST_WORDS, 0) : space - 1].rpartition(" ")[2]
    word = word.lstrip(OPENS_WORD)
    return (
        len(word) > 1
        and word.isalpha()
        and word not in _shortened()
        and language_of(lang) not in UNSPACED_NUMERALS
    )


@cache
def _shortened() -> frozenset[str]:
    """Return the words, without their point, behind which a number or name goes on: approx, st."""
    saints = [word for word in _place_words().first if word.endswith(".")]
    words = [*DAYTIMES, *limiting(behind=False)[0], *SHORT_UNITS, *saints]
    words += [prefix + word for prefix in AND_PREFIXES for word in words]
    return frozenset(word[:-1] for word in words if word.endswith("."))


class WordsBeside(NamedTuple):
    """The words beside a space, by which most places are seen to part nothing.

    Each judgement of the place has its own words, of which one must stand there.
    """

    written: str
    """The word before the space, with all that touches it."""
    before: str
    """The same word without what opens before it."""
    behind: str
    """The word behind the space, without what closes behind it."""
    second: str
    """The word behind that, likewise."""

    @classmethod
    def read(cls, text: str, space: int) -> Self:
        """Return the words beside a *space* of the folded *text*."""
        written = text[max(space - LONGEST_WORDS, 0) : space].rpartition(" ")[2]
        behind = text[space + 1 : space + 1 + LONGEST_WORDS].split(" ", 2)
        second = behind[1].rstrip(CLOSING) if behind[1:] else ""
        first = behind[0].rstrip(CLOSING)
        return cls(written, written.lstrip(OPENING), first, second)

    def may_be_in_number(self, lang: str) -> bool:
        """Tell whether `parts_number` may be true of the place: no sign parts clauses."""
        is_parted = self.written.endswith(CLOSERS) and not _goes_on_behind(self.written)
        return lang in UNSPACED_NUMERALS or not is_parted

    def may_be_limited(self) -> bool:
        """Tell whether `parts_limited` may be true of the place."""
        return self.before in ONES or may_limit(self.written)

    def may_be_in_share(self, lang: str) -> bool:
        """Tell whether `begins_in_share` may be true of the place."""
        if self.before.endswith(CLOSERS):
            return False
        first, names = _sharing(lang)
        return (
            first.have(self.behind)
            or "'" in self.behind
            or self.second in names
            or (_opens_share(self.before) and first.have(self.second))
        )

    def may_be_quantified(self, lang: str) -> bool:
        """Tell whether `begins_in_quantifier` may be true of the place."""
        word = self.before
        if not word.isalnum():
            word = "" if word.endswith(CLOSERS) else _last_letters(word)
        return word.isdecimal() or _quantifying(lang).have(word)

    def may_be_joined(self, lang: str) -> bool:
        """Tell whether the place may part a numeral, a share, a name or a title."""
        word, right = self.before, self.behind
        if not (word and right) or word.endswith(CLOSERS):
            return False
        before, behind = _marks(lang)
        return (
            before.have(word)
            or before.have(word.rpartition("'")[2])
            or "-" in word
            or word.startswith(AND_PREFIXES)
            or behind.have(right)
            or ROMAN.fullmatch(right) is not None
        )

    def may_be_in_place(self) -> bool:
        """Tell whether `_parts_place` may be true of the place."""
        places = _place_words()
        last = places.last.have
        return places.may_begin(self.before) or last(self.behind) or last(self.second)


@cache
def _sharing(lang: str) -> tuple[Words, frozenset[str]]:
    """Return what shares begin with or are joined by, and what joins names."""
    names = frozenset(NAME_JOINS.get(lang, "").split())
    return _together(*_shares(lang), Words(names, ())), names


@cache
def _quantifying(lang: str) -> Words:
    """Return the ends of words behind which a quantifier ends or goes on."""
    words = fold_words(QUANTIFIERS.get(lang or "en", "")).replace("^", "")
    numerals = _numerals(lang)
    ends = {
        (_last_letters(word.rstrip("*")), word.endswith("*"))
        for word in words.replace(",", " ").split()
    }
    return _together(
        Words(
            frozenset(word for word, is_open in ends if not is_open),
            tuple(word for word, is_open in ends if is_open),
        ),
        Words(ONES.union(OF_EVERY_JOINS.replace("|", " ").split()), ()),
        *(numerals.small, numerals.tens),
    )


# --- numbers of several words ---------------------------------------------------------

# Those that a noun may stand before: 3,400 scuole su 5.100.
OUT_OF = (["su"], ["sur"], ["out"])
# Hours of the day, behind their figure.
DAYTIMES = frozenset(
    "p.m a.m pm am p.m. a.m. o'clock uhr uur heures h hs hrs klokka godz ч".split()
)
DAY_HEADS = ("d", "vom", "am", "of the", "in the", "'s")
OF_THE_DAY = late_pattern(
    r"(?:de la|da|del|di|du|de l'|vom|am|of the|in the|'s) ?"
    r"(?:mañana|tarde|noche|madrugada|mediodía|manhã|noite|mattina|pomeriggio"
    r"|sera|notte|matin|soir|après-midi|morning|afternoon|evening|morgen|abend"
    r"|nachmittag|ochtends|middags|avonds|nachts)"
)
DAY = late_pattern(r"(?:[1-9]|[12]\d|3[01])(?:\.|er|st|nd|rd|th|[ºª°]|-го|-е)?\Z")
SMALLER = late_pattern(r"\d{1,2}\.?")
YEAR_AHEAD = late_pattern(r"\d{4}\.\Z")  # 1940. június
DATED = late_pattern(r"\d{1,2}\. \d{1,2}\.\Z")
KOREAN_NUMBER = late_pattern(
    r"[\d,.]*[일이삼사오육칠팔구십백천만억조]*[십백천만억조]\Z"
)
TURKISH_ENDS = ("da", "de", "ta", "te")
TURKISH_SHARE = late_pattern(
    r"(?:iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|yüz)[dt][ea]\Z"
)
# Languages whose numbers have endings, or are written together.
SUFFIXED = frozenset("az ko tr".split())
# Where two numbers side by side are a guess: üç dört, ba bốn.
GUESSING = frozenset("az hi tr uz vi".split())
NEARLY = frozenset(
    "nearly almost virtually practically not fast nahezu nicht casi no presque pas quasi non"
    " bijna niet nästan nesten næsten inte ikke prawie niemal nie téměř почти не майже".split()
)
ALL = frozenset(
    "all alle alla todos todas tous toutes tutti tutte wszyscy všichni".split()
)
ARTICLES = frozenset("a an une un ein eine una uno um uma en et".split())


LONGEST_NUMBER = 48  # characters on either side of a place, of a number in words
FIGURE_NEAR = late_pattern(r"\d")
EDGES = OPENING + CLOSING


class Spoken(NamedTuple):
    """Words beside a space, up to signs that part clauses; the space is at `place`."""

    words: list[str]
    place: int

    @classmethod
    def read(cls, text: str, space: int) -> Self:
        """Return the words beside a *space* of the folded *text*."""
        ahead = text[max(space - LONGEST_WORDS, 0) : space].split(" ")[-5:]
        behind = text[space + 1 : space + 1 + LONGEST_WORDS].split(" ")[:4]
        before: list[str] = []
        for word in reversed(ahead):
            if word.endswith(CLOSERS) and not _goes_on_behind(word):
                break
            before.insert(0, word.lstrip(OPENING))
        after: list[str] = []
        for word in behind:
            bare = word if _goes_on_behind(word) else word.rstrip(CLOSING)
            after.append(bare)
            if bare != word:
                break
        return cls([*before, *after], len(before))


def _goes_on_behind(word: str) -> bool:
    """Tell whether a point behind a *word* ends nothing: 3. Oktober, 5 p.m."""
    return (word[:-1].isdecimal() and word.endswith(".")) or word in DAYTIMES


def parts_number(text: str, space: int, lang: str, *, begins: bool) -> bool:
    """Tell whether a space parts a number, time or day that is written in several words.

    "Three | or four", "two | and a half", "two of the | three banks", "5 | p.m.",
    "2 hours | 40 minutes", "4 | June". *begins* says that words begin there.
    """
    near = text[max(space - LONGEST_NUMBER, 0) : space + LONGEST_NUMBER]
    if not (
        lang in SUFFIXED
        or FIGURE_NEAR.search(near)
        or _have_numbers(near.split(" "), lang)
    ):
        return False  # as at most places
    if lang in UNSPACED_NUMERALS and _parts_unspaced_figure(text, space):
        return True
    words = _numerals(lang)
    some, place = Spoken.read(text, space)
    return any(
        place < first + _length_of_number(some[first:], words, lang, begins=begins)
        for first in range(place)
    ) or (begins and _begins_in_part(some, place, words, lang))


def _have_numbers(some: list[str], lang: str) -> bool:
    """Tell whether one of some *words*, with what touches them, may be a number."""
    numbers = _number_words(lang)
    if not numbers.whole.isdisjoint(some):
        return True
    bare = [word.strip(EDGES) for word in some]
    bare += [word[1:] for word in bare if word.startswith(AND_PREFIXES)]
    if not numbers.whole.isdisjoint(bare):
        return True
    return bool(numbers.stems or numbers.ends) and any(map(numbers.have, bare))


@cache
def _number_words(lang: str) -> Words:
    words = _numerals(lang)
    return _together(words.small, words.tens, words.halves)


def _is_number(word: str, words: Numerals) -> bool:
    return word[:1].isdigit() or words.counts(word)


def _length_of_number(
    some: list[str], words: Numerals, lang: str, *, begins: bool
) -> int:
    """Return how many of *some* words are the number that they begin with; 0 for none.

    What may stand without its figure, as "in the morning" may, is none of it where a
    quote *begins*.
    """
    one, two, three, four = [*some[:4], "", "", ""][:4]
    ors = _ors(lang)
    is_number = _is_number(one, words)
    may_count = is_number or one in ONES
    length = 0
    if may_count and ors.have(three) and _is_number(four, words):
        length = 4  # Three boats or four
    elif (
        # Three or four
        (may_count and ors.have(two) and _is_number(three, words))
        # Vingt et un
        or (
            is_number
            and words.tens.have(one)
            and words.joins.have(two)
            and three in ONES
        )
    ):
        length = 3
    elif (
        (is_number and _is_number_with(one, two, words, lang))
        # Üçte biri
        or (
            one.endswith(TURKISH_ENDS)
            and TURKISH_SHARE.match(one)
            and (two[:3] == "bir" or _is_number(two, words))
        )
        or (lang == "ko" and two[1:] and _are_korean(one, two))
        # June 4, or the June of what happened in it
        or (not begins and one in _months(lang) and DAY.match(two))
    ):
        length = 2
    if length == 3 and is_magnitude(four):  # noqa: PLR2004 - vinte e um mil
        return length + 1
    if not length and (may_count or is_magnitude(one)):
        length = _length_with_half(two, three, four, words)
        if not length and words.joins.have(three):  # two years and a half
            length = _length_with_half(three, four, "".join(some[4:5]), words)
            length += bool(length)
    if not length and one[:1].isdigit():
        time = "" if begins else f"{two} {three} {four}"
        length = _length_of_time(one, two, three, time, lang)
    return length


def _is_number_with(one: str, two: str, words: Numerals, lang: str) -> bool:
    """Tell whether the number *one* goes on with *two*: üç dört, 3분의 1, 1940. június."""
    return (
        (two[1:] != "" and two.startswith(AND_PREFIXES) and words.counts(two))
        or (lang in GUESSING and words.small.have(one) and words.small.have(two))
        or one.endswith("분의")
        or (YEAR_AHEAD.match(one) is not None and two in _months(lang))
    )


def _are_korean(one: str, two: str) -> bool:
    """Tell whether two words are one number in Korean: 3억 5천만."""
    return bool(KOREAN_NUMBER.match(one) and KOREAN_NUMBER.match(two))


def _length_with_half(two: str, three: str, four: str, words: Numerals) -> int:
    """Return how many words a number has with its half: "two and a half"; 0 for none."""
    if two.startswith(AND_PREFIXES) and words.halves.have(two[1:]):
        return 2
    is_joined = words.joins.have(two)
    some = [three, four] if is_joined else [two, three]
    skips = some[0] in ARTICLES
    if not (is_joined or skips) and words.joins.whole:  # "en halv" may do without "and"
        return 0
    is_of_another = not skips and some[1] in DETERMINERS  # two men and half the town
    is_half = words.halves.have(some[skips]) and not is_of_another
    return 2 + is_joined + skips if is_half else 0


def _length_of_time(one: str, two: str, three: str, time: str, lang: str) -> int:
    """Return how many words a time, day or measure has that begins with a figure."""
    is_parted = two in PARTED_BY and SMALLER.fullmatch(three)
    if is_parted or (three.isdecimal() and DATED.match(f"{one} {two}")):
        return 3
    is_of_day = time.startswith(DAY_HEADS) and OF_THE_DAY.match(time)
    if two in DAYTIMES or is_of_day:
        return 2
    is_joined = _partitives(lang).have(two)
    month = (three if is_joined else two).rstrip(".")
    is_day = month and DAY.match(one) and month in _months(lang)
    return 2 + is_joined if is_day else 0


def _begins_in_part(some: list[str], place: int, words: Numerals, lang: str) -> bool:
    """Tell whether words begin with the number that another one is a part of.

    "Half of the | 5,100 firms", "drei | der zwölf Richter".
    """
    shares, joins = _shares(lang)
    parts = _partitives(lang)
    for first in range(place):
        share = some[first].rpartition("'")[2]
        is_number = _is_number(share, words) or share in ONES
        is_nearly = share in ALL and first > 0 and some[first - 1] in NEARLY
        if not (is_number or is_nearly or shares.have(share)):
            continue
        join = first + 1 + (is_number and some[first + 2 : first + 3] in OUT_OF)
        if not any(parts.have(one) or joins.have(one) for one in some[join : join + 1]):
            continue
        rest = enumerate(some[join + 1 :], join + 1)
        whole, number = next(
            (
                (at, word)
                for at, word in rest
                if not (word in BEFORE_WHOLES or parts.have(word))
            ),
            (0, ""),
        )
        if place <= whole and _is_number(number, words):
            return True
    return False


BEFORE_WHOLES = DETERMINERS.union(
    ARTICLES_OF_SHARES, "aller cele cei τα τουσ τισ των οι all alle".split()
)


ENGLISH_MONTHS = frozenset(
    (
        "january february march april may june july august september october november"
        " december jan feb mar apr jun jul aug sep sept oct nov dec"
    ).split()
)
"""As Babel has them, whose tables take more memory than a thousand claims."""


@cache
def _months(lang: str) -> frozenset[str]:
    """Return the folded names of months, as a date has them."""
    if lang in ("", "en"):
        return ENGLISH_MONTHS
    try:
        months = Locale(lang).months
    except (UnknownLocaleError, ValueError):
        return frozenset()
    names = [
        name
        for use in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for name in months[use][width].values()
    ]
    return frozenset(fold_words(name).strip(" .") for name in names)


def _parts_rank(text: str, space: int) -> bool:
    """Tell whether a space stands before a superlative that is ranked: second | largest."""
    ranked = RANKED.match(text, space + 1)
    return bool(ranked and RANK.search(text, max(space - 24, 0), space))


def _last_letters(word: str) -> str:
    found = LAST_LETTERS.search(word)
    return found[0] if found else ""


def parts_limited(text: str, space: int, lang: str) -> bool:
    """Tell whether a space parts a number in words from what limits it: over | a million.

    Or the words of the limit: more | than five. One is more often an article: about one
    of them.
    """
    one = text[max(space - LONGEST_WORDS, 0) : space].rpartition(" ")[2].lstrip(OPENING)
    # About one | hundred: what limits the number stands before its first word.
    first = space - len(one) if one in ONES else space + 1
    place = first
    words = text[place : place + LONGEST_WORDS].split(" ")
    for number, word in enumerate(words[:MOST_LIMITING]):
        three = [one.rstrip(CLOSING) for one in [*words[number:], "", ""][:3]]
        if _may_be_limited(three, lang):
            return limit_before(text, place) < min(place, space + 1)
        if not word[-1:].isalnum() or first <= space:
            return False
        place += len(word) + 1
    return False


def _may_be_limited(words: list[str], lang: str) -> bool:
    """Tell whether a number in words or a share begins with the first of three *words*."""
    word, second, third = words
    numerals, shares = _numerals(lang), _shares(lang)[0]
    if word in ONES and second in OF_SO_MANY:  # one in ten
        return numerals.counts(third) or third[:1].isdigit()
    if _opens_share(word):
        if second in ONES or (numerals.counts(second) and not is_magnitude(second)):
            return False
        if word not in ONES and not shares.have(second):
            return False
        word = second
    return (
        numerals.may_count(word)
        or is_magnitude(word)
        or (
            shares.have(word)
            and word not in SHARES_OF_WHOM
            and not word.startswith(UNROUNDED)
        )
    )


@cache
def _marks(lang: str) -> tuple[Words, Words]:
    """Return the words of which one stands before such a place, or one behind it."""
    numerals, (shares, joins) = _numerals(lang), _shares(lang)
    counting = (numerals.small, numerals.tens, numerals.joins)
    names = [text.split("|") for text in _listed(NAME_PARTS, lang)]
    signs = [text.rpartition("/")[2] for text in _listed(NUMERALS, lang)]
    phrases = ",".join([*signs, *(one[1] for one in names), *(one[3] for one in names)])
    first = " ".join(one.split()[0] for one in phrases.split(",") if one.strip())
    links = _words(" ".join(sorted(LINKS)))
    parts = _name_parts(lang)
    return (
        _together(
            *(*counting, numerals.halves, numerals.minus, shares, joins, links),
            *(parts.before_names, parts.before_titles, _words(NEW_WORDS)),
            _doubted(lang),
            *(_words(MAGNITUDES_OF_MANY), _words(NAME_JOINS.get(lang, ""))),
            _words(UNITS_OF_TWO),
            _words(RANGE_JOINS.replace("|", " ")),
        ),
        _together(
            *(*counting, _words(first), joins if lang == "de" else links),
            _words(" ".join(sorted(ENGLISH_ENDS))),
        ),
    )


def _together(*some: Words) -> Words:
    return Words(
        frozenset().union(*(one.whole for one in some)),
        tuple(stem for one in some for stem in one.stems),
        tuple(end for one in some for end in one.ends),
    )


def _parts_numeral(text: str, space: int, lang: str) -> bool:
    """Tell whether a space parts a number in words, its sign, or a share from its whole.

    "Two | hundred thousand", "twenty | five", "half | a million", "minus | five", "five
    degrees | below zero", "a third of | the voters".
    """
    words = _numerals(lang)
    before, behind = _words_beside(text, space)
    if _parts_share(before, behind, lang):
        return True
    if words.minus.have(before[-1]):
        return (behind[0][:1].isdigit() or words.counts(behind[0])) and not (
            before[:-1] and before[-2] in AT_LEAST
        )
    if words.below_zero.match(text, space + 1):
        last = before[-1]
        return (
            last[:1].isdigit() or words.counts(last) or _beginnings(DEGREES).have(last)
        )
    second = space - len(before[-1])
    return (
        _parts_worded_range([*before[-2:], *behind[:2]], len(before[-2:]), words)
        # Three | per cent, three per | cent
        or (words.counts(before[-1]) and bool(unit_behind(text, space + 1)))
        or (
            before[:-1] != []
            and words.counts(before[-2])
            and unit_behind(text, second) > space
        )
        or _counts_on(before, behind, words)
    )


def _parts_worded_range(some: list[str], place: int, words: Numerals) -> bool:
    """Tell whether a *place* among *some* words parts a range: forty | to fifty.

    "Forty-five" is read by its ten.
    """
    joins = RANGE_JOINS.split("|")
    return any(
        first < place < first + 3
        and some[first + 1] in joins
        and all(
            words.counts(some[edge].partition("-")[0]) for edge in (first, first + 2)
        )
        for first in range(len(some) - 2)
    )


def _parts_share(before: list[str], behind: list[str], lang: str) -> bool:
    """Tell whether words *before* a place count a part of those *behind*: "a third of"."""
    shares, joins = _shares(lang)
    if joins.have(before[-1]) and before[:-1]:
        share = before[-2].rpartition("'")[2]
        if share in ("parte", "partie") and before[:-2]:
            return before[-3] in OF_A_PART
        is_some = share in ONES or _numerals(lang).counts(share)
        is_of_them = is_some and behind[0] in OF_THE  # three of the guards
        return is_of_them or shares.have(share) or share.endswith("%")
    if lang == "de":
        return joins.have(behind[0]) and (
            shares.have(before[-1]) or before[-1].endswith("%")
        )
    # "Half the town", but not "in the second half the town was sold"
    is_half = before[-1] == "half" and behind[0] in DETERMINERS and lang in ("en", "")
    last = before[-2:-1]
    return is_half and not (last and (last[0] in DETERMINERS or last[0] in HALVES_OF))


def begins_in_share(
    text: str, space: int, source: Callable[[int], str], lang: str
) -> bool:
    """Tell whether words begin inside of a share, a joined name, or before their "of".

    "Two | thirds of the voters", "a third | of the voters", "Bank | of England": without
    what stands before the space they are about all voters, or about England. A share
    may have an adjective: "a small | part of".
    """
    before, behind = _words_beside(text, space)
    if not (before and behind[2:]) or before[-1].endswith(CLOSERS):
        return False
    joins = _shares(lang)[1]
    first = behind[0]
    is_half = before[-1] == "half" and before[-2:-1] and before[-2] in HALVES_OF
    join = "" if is_half or lang == "de" else _join_of(first, joins)
    if join and _parts_share([*before, join], behind[1:], lang):
        return True
    if first in NAME_JOINS.get(lang, "").split():
        return _parts_joined_name(text, space + 1 + len(first), source, lang)
    is_spaced = text.startswith(" ", space + 1 + len(first))  # "the voters, most of"
    return (is_spaced and _begins_behind_article(before, behind, lang)) or (
        _begins_in_name(before, behind, text, space, source, lang)
    )


def begins_in_quantifier(text: str, space: int, lang: str) -> bool:
    """Tell whether words begin inside of or behind what quantifies them.

    "Few | readers finish it", "every third | child", "only | members may vote", "one in
    five | children". "Not only | the mayor" says it of the mayor as well.
    """
    low, high = max(space - LONGEST_WORDS, 0), space + LONGEST_WORDS
    for found in _quantifiers(lang or "en").finditer(text, low, high):
        if found.start() < space <= found.end():
            ahead = text[low : found.start()].rstrip().rpartition(" ")[2]
            return ahead.lstrip(OPENING) not in UNQUANTIFIED
    numerals = _numerals(lang)
    return any(
        found.start() < space <= found.end()
        and all(
            one in ONES or numerals.counts(one) or one.isdecimal()
            for one in found.group(1, 2)
        )
        for found in OF_EVERY.finditer(text, low, high)
    )


@cache
def _quantifiers(lang: str) -> re.Pattern[str]:
    phrases = fold_words(QUANTIFIERS.get(lang, "")).split(", ")
    either = "|".join(
        re.escape(one).replace(r"\*", r"\w*").replace(r"\^", r"(?<![^.!?] )")
        for one in sorted(filter(None, phrases), reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{either})(?= )" if either else r"(?!)")


def _begins_behind_article(before: list[str], behind: list[str], lang: str) -> bool:
    """Tell whether words begin with a share, but behind its article, number, adjective."""
    shares, joins = _shares(lang)
    first, last = behind[0], before[-1]
    further = before[-2] if before[:-1] else ""
    if shares.have(first) and _join_of(behind[1], joins):
        # "A small | part of", but not "he sold the town | part of the tower"
        is_part = first.startswith(("part", "teil", "deel"))
        is_first = _opens_share(last) or _numerals(lang).counts(last)
        return is_first or (further in ONES if is_part else _opens_share(further))
    # No adjective: "the voters some of whom"
    is_plain = shares.have(behind[1]) and behind[1] not in SHARES_OF_WHOM
    return is_plain and _join_of(behind[2], joins) != "" and _opens_share(last)


def _join_of(word: str, joins: Words) -> str:
    """Return what joins a share to the rest of its *word*: "d'" of "d'entre"; or ""."""
    elided = word[: word.find("'") + 1]
    return word if joins.have(word) else elided if joins.have(elided) else ""


def _opens_share(word: str) -> bool:
    return word in ONES or word in ARTICLES_OF_SHARES


def _begins_in_name(
    before: list[str],
    behind: list[str],
    text: str,
    space: int,
    source: Callable[[int], str],
    lang: str,
) -> bool:
    """Tell whether a joined name begins before a space: "Islamic | State of Iraq"."""
    left, first = before[-1], behind[0]
    return (
        behind[1] in NAME_JOINS.get(lang, "").split()
        and left not in DETERMINERS
        and left not in ARTICLES_OF_SHARES
        and len(before) > 1
        and before[-2][-1:].isalnum()
        and source(space - len(left)).isupper()
        and source(space + 1).isupper()
        and _parts_joined_name(
            text, space + len(first) + len(behind[1]) + 2, source, lang
        )
    )


def _counts_on(before: list[str], behind: list[str], words: Numerals) -> bool:
    """Tell whether words *behind* a place go on with the number of those *before* it."""
    left, right = before[-1], behind[0]
    # Few places are beside a number; to read the magnitudes takes longer than all else.
    if not any(map(words.may_count, (*before[-3:], *behind[:2]))):
        return False
    if right in NUMERAL_ARTICLES and behind[1:]:
        right = behind[1]
        return _magnitudes().have(right) and words.halves.have(_last_but_links(before))
    is_joined = words.joins.have(left)
    if is_joined or left in LINKS:
        left = _last_but_links(before[:-1] if is_joined else before)
    elif words.joins.have(right) and behind[1:]:
        right = behind[1]
        is_joined = True
    if _magnitudes().have(right) and right not in PLURALS:
        if words.halves.have(left) or _magnitudes().have(left):
            return True
        return words.counts(left) and (is_joined or left == before[-1])
    if not words.counts(right) or (left != before[-1] and not is_joined):
        return False
    return words.tens.have(left) or _magnitudes().have(left)


def _last_but_links(words: list[str]) -> str:
    """Return the last of some words that is no "of" or "a"."""
    return next((word for word in reversed(words) if word not in LINKS), "")


def _parts_unspaced_numeral(text: str, offset: int, lang: str) -> bool:
    """Tell the same where no space stands between words: "二|百万人"."""
    numbers, minus, quantified = _unspaced_numerals(lang)
    low = max(offset - LONGEST_WORDS, 0)
    counts = text.startswith(numbers, offset)
    if (
        (quantified[0] and text.endswith(quantified, 0, offset))
        or (counts and _is_limited_before(text, offset))
        or UNSPACED_SHARE.search(text, low, offset)
        or _parts_unspaced_figure(text, offset)
    ):
        return True
    if text.endswith(minus, 0, offset):
        return counts or text[offset : offset + 1].isdigit()
    magnitudes = magnitude_forms()[1]
    return text.endswith(numbers, 0, offset) and (
        text.startswith(magnitudes, offset)
        or (counts and text.endswith(magnitudes, 0, offset))
    )


# Of fractions, shares in a hundred, times, days and guesses, what no space parts.
UNSPACED_NUMBER = "[\\d〇零一二三四五六七八九十百千两兩]+"
UNSPACED_FIGURES = late_pattern(
    rf"{UNSPACED_NUMBER}分[の之]{UNSPACED_NUMBER}|百分之{UNSPACED_NUMBER}"
    rf"|{UNSPACED_NUMBER}[时時点點](?:{UNSPACED_NUMBER}分|半)?(?:{UNSPACED_NUMBER}秒)?"
    rf"|(?:{UNSPACED_NUMBER}年)?{UNSPACED_NUMBER}月(?:{UNSPACED_NUMBER}[日号號])?"
    rf"|{UNSPACED_NUMBER}[年分秒日号號]|[一二三四五六七八九][,、][一二三四五六七八九十]"
    rf"|ระหว่าง ?\\d[\\d.,]* ?(?:ถึง|และ) ?\\d[\\d.,]*"
)


def _parts_unspaced_figure(text: str, offset: int) -> bool:
    """Tell whether *offset* is in a fraction, a time or a day: 三分之|一, 12時|30分."""
    low, high = max(offset - LONGEST_NUMERAL, 0), offset + LONGEST_NUMERAL
    return any(
        found.start() < offset < found.end()
        for found in UNSPACED_FIGURES.finditer(text, low, high)
    )


def _is_limited_before(text: str, offset: int) -> bool:
    """Tell whether what limits a number stands before *offset*, with no space between."""
    head = text[max(offset - LONGEST_NUMERAL, 0) : offset]
    return limit_before(f"{head}1", len(head)) < len(head)


def _parts_name(text: str, space: int, source: Callable[[int], str], lang: str) -> bool:
    """Tell whether a space parts a word from its name or title, or doubt from its matter.

    "North | Korea", "Corea | del Norte", "vice | president", "הנשיא | לשעבר", "alleged | fraud".
    """
    parts = _name_parts(lang)
    before, behind = _words_beside(text, space)
    left, right = before[-1].rpartition("'")[2], behind[0]
    if _doubted(lang).have(left) and _is_doubted(before, left, lang):
        return lang != "de" or not source(space + 1).islower()
    if parts.before_titles.have(left) and _is_title(before, left):
        is_noun = lang == "de" and source(space + 1).isupper()
        is_title = is_noun or _callings(lang).have(right)
    else:
        is_title = bool(parts.behind_titles.match(text, space + 1))
        is_title = is_title and _callings(lang).have(left)
    if is_title:
        return True
    first = source(space - len(left))
    if _parts_joined_name(text, space, source, lang):
        return True
    if parts.before_names.have(left) or (
        _words(NEW_WORDS).have(left) and _beginnings(NEWLY_NAMED).have(right)
    ):
        return _are_names(first, source(space + 1), right)
    added = parts.behind_names.match(text, space + 1)
    last = added.end() - len(re.split("[ ']", added[0])[-1]) if added else 0
    return added is not None and _are_names(first, source(last), left)


class Places(NamedTuple):
    """The words that names of places begin with; see `PLACES_BEGIN`."""

    first: frozenset[str]
    inside: frozenset[str]
    together: Mapping[str, tuple[str, ...]]
    last: Words
    stems: tuple[str, ...]

    def may_begin(self, word: str) -> bool:
        """Tell whether a folded *word* may be the first of such a name."""
        return word in self.first or word in self.together or self.is_inside(word)

    def is_inside(self, word: str) -> bool:
        """Tell whether it begins one where it has a capital inside of a sentence."""
        return word in self.inside or (
            word.startswith(self.stems)
            and any(
                word.startswith(stem) and word[len(stem) :] in SLAVIC_ENDINGS
                for stem in self.stems
            )
        )


@cache
def _place_words() -> Places:
    pairs = [line.partition(":") for line in NAMED_TOGETHER.splitlines()]
    return Places(
        frozenset(PLACES_BEGIN.split()),
        frozenset(NAMED_INSIDE.split()) | _words(NEW_WORDS).whole,
        {left: tuple(rights.split()) for left, _, rights in pairs if left},
        Words(frozenset(), tuple(NAMED_LAST.replace("*", "").split())),
        tuple(NAMED_INSIDE_STEMS.split()),
    )


def _parts_place(text: str, space: int, source: Callable[[int], str]) -> bool:
    """Tell whether a space parts the name of a place or body: "San | Francisco".

    A word that is one of the language as well begins a name where its capital says so,
    and not the beginning of a sentence: "in New | Haven". In a text of capitals none does.
    """
    before, behind = _words_beside(text, space)
    left, right, places = before[-1], behind[0], _place_words()
    at, second = space - len(left), source(space + 1)
    first = source(at)
    if places.last.have(right):
        return second.isupper() and before[:-1] != []
    if behind[1:] and places.last.have(behind[1]):  # Trinidad | and Tobago
        return first.isupper() and second.islower()
    if second.islower() and left not in places.together:
        return False
    if first.islower() or (
        left in places.first and first.isupper() != second.isupper()
    ):
        return False
    if left in places.first or right.startswith(places.together.get(left, "\0")):
        return True
    return (
        places.is_inside(left)
        and right not in _callings("en").whole
        and first.isupper()
        and second.isupper()
        and source(at + 1).islower()
        and bool(before[:-1])
        and source(
            at - 1
        ).isspace()  # no quotation mark or end of a block before a sentence
        and (before[-2][-1].isalnum() or before[-2][-1] == ",")
    )


def _parts_joined_name(
    text: str, space: int, source: Callable[[int], str], lang: str
) -> bool:
    """Tell whether a space stands before the numeral of a name, or inside of a joined one.

    "Louis | XIV", "King | Jr.", "Bank of | England". A word that only begins its sentence
    joins nothing: "Because of | Brexit".
    """
    before, behind = _words_beside(text, space)
    left, right = before[-1], behind[0]
    if not (source(space + 1).isupper() and left[-1:].isalnum()):
        return False
    is_end = lang == "en" and right in ENGLISH_ENDS
    if is_end or ROMAN.fullmatch(right):
        last = source(space + len(right))
        return source(space - len(left)).isupper() and (is_end or last.isupper())
    if left not in NAME_JOINS.get(lang, "").split() or not before[:-1]:
        return False
    name = before[-2]
    is_first = not before[:-2] or not before[-3][-1:].isalnum()
    is_name = name not in NO_NAMES if lang in ("en", "") else not is_first
    if lang == "de":
        is_name = name in NAMED_VON
    is_name = is_name and name[-1:].isalnum()
    return is_name and source(space - len(left) - 1 - len(name)).isupper()


def _is_title(before: list[str], word: str) -> bool:
    """Tell whether a *word* is no verb: "he alleged police ..." calls nobody alleged."""
    if word == "전":
        return not before[:-1] or not before[-2].endswith(AGO)
    return word not in VERBS_TOO or not before[:-1] or before[-2] in DETERMINERS


def _is_doubted(before: list[str], word: str, lang: str) -> bool:
    """Tell whether a *word* of doubt is about what follows: "por supuesto" is not."""
    if word in _doubted_as_a_whole():
        return False
    if lang not in DOUBTED_ALONE or not before[:-1] or before[-1] != word:
        return True
    return before[-2] in BEFORE_DOUBTED and (before[-2] != "a" or lang in A_IS_ARTICLE)


def _parts_unspaced_name(text: str, offset: int, lang: str) -> bool:
    """Tell the same where no space stands between words: "副|总统"."""
    parts = _name_parts(lang)
    ahead, behind = text[max(offset - LONGEST_WORDS, 0) : offset], text[offset:]
    behind = behind[:LONGEST_WORDS]
    if not (ahead and behind and has_unspaced(ahead[-1] + behind[0])):
        return False
    if ahead.endswith(tuple(_doubted(lang).whole)):
        return not ahead.endswith(tuple(DOUBTED_AS_A_WHOLE))
    title = next(filter(ahead.endswith, _titles(lang)), "")
    if title and _callings(lang).have(behind):
        # "之前", "3年前": before, not former
        said = ahead[: -len(title)][-1:]
        is_time = said.isdigit() or said in BEFORE_TIMES
        return len(title) > 1 or not said or not is_time
    names = tuple(parts.before_names.whole)
    if names and ahead.endswith(names) and _beginnings(DIVIDED).have(behind):
        return True
    return bool(parts.behind_names.match(behind)) and ahead.endswith(
        _beginnings(DIVIDED).stems
    )


def _parts_run(text: str, offset: int) -> bool:
    """Tell whether a place parts a Japanese word: "東|京都", "子|会社", "ポー|カー".

    What stands beside each other in one script is one word, unless it says when.
    """
    if not ONE_RUN.match(text, offset - 1):
        return False
    return TIME_AHEAD.search(text, max(offset - LONGEST_WORDS, 0), offset) is None


def _are_names(first: str, second: str, name: str) -> bool:
    """Tell whether two words are names: by their capitals, or by the *name* of one."""
    if second.upper() != second.lower():
        return first.isupper() and second.isupper()
    return any(
        one in name for one in _beginnings(DIVIDED).stems
    )  # Hebrew writes "from" with it


def _words_beside(text: str, space: int) -> tuple[list[str], list[str]]:
    """Return the words before and behind a space, up to a sign that parts clauses."""
    ahead = text[max(space - LONGEST_WORDS, 0) : space].split(" ")
    behind = text[space + 1 : space + 1 + LONGEST_WORDS].split(" ")
    before = [word.lstrip(OPENING) for word in ahead if word]
    after = [word.rstrip(CLOSING) for word in behind if word]
    return before, after


@cache
def _numerals(lang: str) -> Numerals:
    lists = [text.split("|") for text in _listed(NUMERALS, lang)]
    words = [" ".join(one[place] for one in lists) for place in range(4)]
    signs = [one[4].partition("/") for one in lists if len(one) > 4]  # noqa: PLR2004 - the fifth list
    minus = " ".join(before for before, _, _ in signs)
    below = ",".join(behind for _, _, behind in signs)
    small, tens, joins, halves = map(_words, words)
    return Numerals(small, tens, joins, halves, _words(minus), _phrases(below))


@cache
def _unspaced_numerals(lang: str) -> tuple[tuple[str, ...], ...]:
    """Return the numbers of a language, what is below zero, and what quantifies."""
    numbers, _, minus = UNSPACED_NUMERALS[lang].partition("|")
    quantified = fold_words(QUANTIFIERS.get(lang, "")).split(", ")
    words = (fold_words(numbers).split(), fold_words(minus).split(), quantified)
    return tuple(map(tuple, words))


@cache
def _shares(lang: str) -> tuple[Words, Words]:
    lists = [text.partition("|") for text in _listed(SHARES, lang)]
    return (
        _words(" ".join(words for words, _, _ in lists)),
        _words(" ".join(joins for _, _, joins in lists)),
    )


@cache
def _ors(lang: str) -> Words:
    return _words(" ".join(_listed(ORS, lang)))


@cache
def _partitives(lang: str) -> Words:
    return _words(" ".join(_listed(PARTITIVES, lang)))


@cache
def _name_parts(lang: str) -> NameParts:
    lists = [text.split("|") for text in _listed(NAME_PARTS, lang)]
    before, behind, title, title_behind = (
        [one[place] for one in lists] for place in range(4)
    )
    return NameParts(
        _words(" ".join(before)),
        _phrases(",".join(behind)),
        _words(" ".join(title)),
        _phrases(",".join(title_behind)),
    )


@cache
def _doubted_as_a_whole() -> frozenset[str]:
    return _words(" ".join(DOUBTED_AS_A_WHOLE)).whole


@cache
def _doubted(lang: str) -> Words:
    return _words(" ".join(_listed(DOUBTED, lang)))


def _listed(table: Mapping[str, str], lang: str) -> list[str]:
    """Return the lists of a language, of all for a text whose language is not known."""
    return [*table.values()] if not lang else [table[lang]] if lang in table else []


@cache
def _titles(lang: str) -> list[str]:
    """Return what stands before titles, the longest first."""
    return sorted(_name_parts(lang).before_titles.whole, key=len, reverse=True)


@cache
def _words(text: str) -> Words:
    words = fold_words(text).split()
    stems = tuple(word[:-1] for word in words if word.endswith("*"))
    ends = tuple(word[1:] for word in words if word.startswith("*"))
    return Words(frozenset(word for word in words if "*" not in word), stems, ends)


def _phrases(text: str) -> re.Pattern[str]:
    """Return a pattern for one of the phrases that commas part, or never matches."""
    folded = sorted(filter(None, map(str.strip, fold_words(text).split(","))))
    either = "|".join(re.escape(one).replace(r"\*", r"\w*") for one in folded[::-1])
    return re.compile(rf"(?:{either})(?!\w)" if either else r"(?!)")


@cache
def _magnitudes() -> Words:
    return Words(magnitude_forms()[0] | _words(MAGNITUDES_OF_MANY).whole, ())


@cache
def _callings(lang: str) -> Words:
    """Return titles and callings; in English those whose beginnings are no others."""
    whole = _words(ENGLISH_CALLINGS).whole
    return Words(whole, () if lang == "en" else _beginnings(CALLINGS).stems)


@cache
def _beginnings(text: str) -> Words:
    return Words(frozenset(), tuple(fold_words(text).split()))
