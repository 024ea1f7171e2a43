"""Folded text for comparing, and the source offset of each folded character.

Folding removes differences of white space, typography, letter case and Unicode
form (NFKC, Unicode Standard Annex 15). Raised and lowered figures and fractions
stay as they are: 10² is not 102. Offsets are kept as a few pieces instead of one
number per character: a piece is a run of the same length in both texts, or a
group of characters that changed its length.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import cast
from unicodedata import category, combining, decimal, decomposition, normalize

from msgspec import Struct

# With the letters that are written as apostrophes, in Ukrainian, Uzbek or Hawaiian.
SINGLE_QUOTES = "‘’‚‛′`´ʹʻʼʽʾʿꞋꞌ՚‹›׳＇"
DOUBLE_QUOTES = "“”„‟″«»〝〞〟「」『』״＂"
DASHES = "‐‑‒–—―−־﹘﹣－"
# Unicode's default-ignorable characters without the tags, which tell one flag from
# another, and the Arabic stretching stroke.
IGNORABLE = (
    "\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e001f"
    "\U000e0080-\U000e0fff"
)
# Vowel points of Hebrew and Arabic and the Cyrillic stress mark: often left out.
# `spelling.py` compares them where both sides have them.
POINTS = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
)
STRESS = re.compile("(?<=[\u0400-\u052f])\u0301")
# Characters that fold alone, one for one, by `casefold` and the table of twins.
REGULAR = (
    " -~¡-§©®¶¿À-ÅÇ-ÖØ-Þà-åç-öø-ÿĀ-įıĴ-ľŁ-ňŊ-őŔ-žƏƠơƯưȘ-țẠ-ỹΆΈ-ΊΌΎΏΑ-ΡΣ-ία-ώЀ-҂Ҋ-ԯԱ-Ֆա-ֆ"
    "א-תء-غف-يٱٹ-ہۃ-ۓ،؛؟۔ა-ჺሀ-ቈበ-ኈወ-ዖऄ-नप-रलळव-हऽ-ौ।॥অ-ঌও-নপ-রশ-হি-ৄஅ-ஊஎ-ஐந-பம-ஹி-ூெ-ை"
    "ఀ-ఌప-హఽ-ౄಪ-ಳವ-ಹಽ-ುക-ഺി-ൄක-නව-ෆກ-ຂວ-າິ-ືເ-ໄ"
    "ក-ឳា-៑က-ို-ံးျ-ဿก-าิ-ืぁ-ゔァ-ヺー、。々㐀-䶿一-鿿가-힣–—‘’‚“”„«»‹›「」『』"
)


class _LatePattern:
    """A pattern that is compiled when something is first asked of it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> object:
        value = getattr(re.compile(*self._source), name)
        setattr(self, name, value)  # the next time nothing stands between
        return value


def late_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression that costs nothing until it is used.

    For those that are slow to compile, by large sets of characters for one, and of no
    use to many runs.
    """
    return cast("re.Pattern[str]", _LatePattern(pattern, flags))


IRREGULAR = late_pattern(f"[^{REGULAR}]+")
# The same for texts in ASCII, in a fifth of the time.
IRREGULAR_ASCII = late_pattern("[^ -~]+")
REGULAR_ASCII = bytes(range(ord(" "), ord("~") + 1)) + b"\n"
"""Whether a text has nothing else is found in a third of the time in its bytes."""
# Regular characters that fold together; looked for only where the first part
# occurs, because one pattern for everything takes ten times as long.
TOGETHER = [
    ("  ", re.compile(r"(?<= ) +")),
    ("--", re.compile(r"--+")),
    ("––", re.compile(r"––+")),
    ("——", re.compile(r"——+")),
    (". . .", re.compile(r"(?<=\.) \. \.")),
    ("``", re.compile(r"``|''")),  # TeX's quotation marks, as smarty reads them
]
TOGETHER_ASCII = [(sign, pattern) for sign, pattern in TOGETHER if sign.isascii()]
IGNORED = late_pattern(f"[{IGNORABLE}]")
POINTED = late_pattern(f"[{POINTS}]+")
KEPT_FORMS = ("<super>", "<sub>", "<fraction>", "<circle>")
TWINS = {
    **dict.fromkeys(SINGLE_QUOTES, "'"),
    **dict.fromkeys(DOUBLE_QUOTES, '"'),
    **dict.fromkeys(DASHES, "-"),
    "…": "...",
    "〜": "~",  # as typed on one system, and ～ on the other
    "⁄": "/",
    "∕": "/",
    "٪": "%",
    "؉": "‰",
    "٫": ".",
    "٬": ",",
    "։": ":",
    "ۂ": "ه\u0654",
    "\u037e": "?",
    "፡": " ",
    "İ": "i",
    "ß": "ss",
    "ẞ": "ss",
    "ſ": "s",
    **dict.fromkeys("œŒ", "oe"),
    **dict.fromkeys("æÆ", "ae"),
    **dict.fromkeys("ǽǼ", "aé"),
    **dict.fromkeys("ǣǢ", "aē"),
    "''": '"',
    "``": '"',
    " . .": "..",
}
# Letters that are written one for another, or that lose their accent in capitals:
# Turkish, Romanian, Persian, Greek, Russian. `spelling.py` tells those apart that differ.
LETTER_TWINS = dict(
    pair.split(":")
    for pair in "ı:i ş:ș ţ:ț ی:ي ى:ي ک:ك ہ:ه ۃ:ة ς:σ ά:α έ:ε ή:η ί:ι ό:ο ύ:υ ώ:ω ΐ:ϊ ΰ:ϋ ё:е".split()
)
TWIN_POINTS = str.maketrans(LETTER_TWINS)
# The two ways to place a tone in Vietnamese, hoà and hòa.
TONES = {
    old: new
    for olds, news in (
        ("oà oá oả oã oạ", "òa óa ỏa õa ọa"),
        ("oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"),
        ("uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"),
    )
    for old, new in zip(olds.split(), news.split(), strict=True)
}
# They are looked for only where the letter with the tone occurs, as it does in few languages.
TONED = {
    letter: [(old, new) for old, new in TONES.items() if old[1] == letter]
    for letter in dict.fromkeys(old[1] for old in TONES)
}
REGULAR_TWINS = [
    *((own, TWINS[own]) for own in "–—‘’‚“”„«»‹›「」『』`"),
    *LETTER_TWINS.items(),
]
# Letters that were typed as others with a joiner, before they had numbers of their own:
# the Malayalam chillu, the Bengali khanda ta, the Marathi eyelash.
JOINED = {
    **{
        own + "\u0d4d\u200d": new for own, new in zip("ണനരറലളക", "ൺൻർർൽൾൿ", strict=True)
    },
    "ত\u09cd\u200d": "ৎ",
    "र\u094d\u200d": "ऱ\u094d",
}
# Greek asks with what is a semicolon elsewhere: behind a letter, or behind the figures
# and signs that follow a word: το 2011; 1.250.000 €; A letter alone is one of a formula,
# but for the three that are words. Behind what closes, Greek stands before what opened
# as well: so «χθες»; asks, and an English text with a Greek word in brackets does not.
GREEK = "[\u0370-\u03ff\u1f00-\u1fff]"
GREEK_LETTER = late_pattern(GREEK)
GREEK_WORD = rf"(?:{GREEK}{{2}}|(?<!\w)[ηοή])"
LONGEST_ASKED = 80  # characters before the mark that tell the script
OPENS, CLOSES = "\"'“‘„«‹(\\[", "\"'“”‘’»›)\\]"
ASKS_IN_GREEK = late_pattern(
    rf"{GREEK_WORD}(?:[\d_]|[^\w{CLOSES}])*\Z"
    rf"|(?:(?:\A|{GREEK})[\W\d_]*[{OPENS}]|\A)[^{OPENS}]*{GREEK_WORD}[\W\d_]*\Z"
)
SEMICOLON = late_pattern(";")
# CO₂ is written CO2, and m² m2; `spelling.py` tells an index from a power.
FIGURE_AFTER_LETTER = late_pattern(r"(?<=[^\W\d_])[²³¹⁰⁴-⁹₀-₉]+")
# Numéro is written nº, and often with the sign of degrees.
NUMERO = late_pattern("(?<=[nN])°")
# Tone marks stand before the sign of sara am, whichever was typed first.
JOINING = "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e"
"""Vowel signs that compose although they are not combining; after two letters."""
FIRST_IDEOGRAPHIC = "\u3005"
FIRST_JOINING = "\u0300"  # no sign before it composes with the one before
JOINER = "\u200d"
SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
# Parts of Hangul syllables compose with each other, and so do half-width kana.
JAMO = late_pattern(
    "[\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\ud7b0-\ud7fb\uff65-\uffdc]"
)
SARA_AM = late_pattern("([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])")


class Folded(Struct, frozen=True):
    """A folded text with the source offsets of its characters.

    Piece *i* begins at offset `places[i]` of the folded text and at `origins[i]`
    of the source. When `ends[i]` is -1, each of its characters stands for one
    character of the source. Otherwise the whole piece stands for the source from
    `origins[i]` to `ends[i]`.
    """

    text: str
    places: list[int]
    origins: list[int]
    ends: list[int]

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """Return the source offsets of the folded range *start*:*end*, which is not empty."""
        first = bisect_right(self.places, start) - 1
        last = bisect_right(self.places, end - 1, first) - 1
        begin = self.origins[first]
        if self.ends[first] < 0:
            begin += start - self.places[first]
        if self.ends[last] < 0:
            return begin, self.origins[last] + end - self.places[last]
        return begin, self.ends[last]

    def place_of(self, offset: int) -> int:
        """Return the offset in the folded text of a source *offset*, or of what follows.

        A piece that stands for several characters is not cut.
        """
        piece = bisect_right(self.origins, offset) - 1
        if piece < 0:
            return 0
        ahead = (
            self.places[piece + 1] if piece + 1 < len(self.places) else len(self.text)
        )
        if self.ends[piece] >= 0:
            return self.places[piece] if offset == self.origins[piece] else ahead
        return min(self.places[piece] + offset - self.origins[piece], ahead)


def fold(
    text: str,
    without: Iterable[tuple[int, int]] = (),
    struck: Collection[tuple[int, int]] = (),
) -> Folded:
    """Return *text* folded, without the characters of the ranges *without*.

    Where a range between two letters or digits is left out, a space takes its
    place, so that two numbers never become one. Those of them that are *struck* leave one.
    """
    folding = _Folding(text)
    place = 0
    for start, end in without:
        folding.take(place, start)
        if (start, end) not in struck:
            folding.skip(start, end)
        place = end
    folding.take(place, len(text))
    return folding.result()


# What a word consists of, the vowel signs and points of its letters included: to Python
# these are no letters, and end a word.
LETTER = (
    r"[\w\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    r"\u0900-\u0963\u0966-\u0dff]"
)
WORD = late_pattern(f"{LETTER}+")


def fold_words(text: str) -> str:
    """Return *text* folded, without offsets and without white space at its ends."""
    if _irregular(text):
        return fold(text).text.strip(" ")
    return _fold_twins(text.casefold()).strip(" ")


class _Folding:
    """One pass over a text that collects the parts of a `Folded`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.irregular = _irregular(text)
        self.parts: list[str] = []
        self.length = 0
        self.last = " "
        self.places: list[int] = []
        self.origins: list[int] = []
        self.ends: list[int] = []

    def result(self) -> Folded:
        text = _fold_twins("".join(self.parts))
        return Folded(text, self.places, self.origins, self.ends)

    def take(self, start: int, end: int) -> None:
        """Add the source from *start* to *end*, folded."""
        place = start
        first = bisect_left(self.irregular, (start, start))
        last = bisect_left(self.irregular, (end, end))
        for begin, stop in self.irregular[max(first - 1, 0) : last]:
            cut = max(begin, place)
            if (
                cut > place
                and self.text[cut] >= FIRST_JOINING
                and _joins(self.text[cut])
            ):
                cut -= 1  # a mark belongs to the letter before it
            if cut < min(stop, end):
                self._literal(place, cut)
                place = min(stop, end)
                if place - cut == 1:
                    self._cluster(cut, place)
                    continue
                for first, last in _clusters(self.text, cut, place):
                    self._cluster(first, last)
        self._literal(place, end)

    def skip(self, start: int, end: int) -> None:
        """Leave out a range; add a space when it stood between letters or digits."""
        after = self.text[end : end + 1]
        # A letter struck from a word leaves one word.
        in_word = all(map(str.isalpha, (self.last, self.text[start:end], after)))
        is_spaced = self.last < FIRST_IDEOGRAPHIC  # others have no spaces
        if is_spaced and self.last.isalnum() and after.isalnum() and not in_word:
            self._add(" ", start, end)

    def _literal(self, start: int, end: int) -> None:
        if self.last == " " and self.text.startswith(" ", start, end):
            start += 1
        if start < end:
            self._add(self.text[start:end].casefold(), start, -1)

    def _cluster(self, start: int, end: int) -> None:
        source = self.text[start:end]
        if self.last == " " and source.isspace():  # as most ends of lines
            return
        folded = _fold_cluster(source, self.last)
        if folded and self.last == " " and folded[0] == " ":
            start += len(source) - len(source.lstrip())
            folded = folded[1:]
        if folded:
            self._add(folded, start, end)

    def _add(self, folded: str, origin: int, end: int) -> None:
        self.places.append(self.length)
        self.origins.append(origin)
        self.ends.append(end)
        self.parts.append(folded)
        self.length += len(folded)
        self.last = folded[-1]


def _clusters(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a run of irregular characters that fold by themselves."""
    for place in range(start + 1, end):
        if _begins_cluster(text[place]):
            yield start, place
            start = place
    yield start, end


@lru_cache(maxsize=4096)
def _begins_cluster(character: str) -> bool:
    """Return whether nothing before *character* changes how it folds."""
    return (
        (category(character) in ("Lo", "Lu", "Ll", "So") or character in SKIN_TONES)
        and not _joins(character)
        and not JAMO.match(character)
    )


def _joins(character: str) -> bool:
    """Return whether *character* may compose with the one before it."""
    return combining(character) > 0 or character in JOINING


def _fold_twins(text: str) -> str:
    if text.isascii():
        return text.replace("`", TWINS["`"])
    for own, twin in REGULAR_TWINS:
        text = text.replace(own, twin)
    if ";" in text:
        whole = text
        text = SEMICOLON.sub(
            lambda found: "?" if asks_in_greek(whole, found.start()) else ";", text
        )
    for letter, tones in TONED.items():
        if letter in text:
            for old, new in tones:
                text = text.replace(old, new)
    return text


def asks_in_greek(text: str, place: int) -> bool:
    """Return whether a semicolon at *place* stands behind Greek words, and so asks."""
    before = text[max(place - LONGEST_ASKED, 0) : place]
    if before[-1:].isalpha():  # as in most places, of most languages
        return GREEK_LETTER.match(before[-1]) is not None
    return ASKS_IN_GREEK.search(before) is not None


def _irregular(text: str) -> list[tuple[int, int]]:
    """Return the ranges of characters that do not fold one for one, in order."""
    if text.isascii() and not text.encode().translate(None, REGULAR_ASCII):
        # So are most in English, and most quotes have one line.
        spans = list(_line_ends(text)) if "\n" in text else []
    else:
        pattern = IRREGULAR_ASCII if text.isascii() else IRREGULAR
        spans = [found.span() for found in pattern.finditer(text)]
    single = len(spans)
    for sign, pattern in TOGETHER_ASCII if text.isascii() else TOGETHER:
        if sign[0] in text and sign in text:  # to look for one takes a tenth
            spans += [found.span() for found in pattern.finditer(text)]
    return sorted(spans) if len(spans) > single else spans


def _line_ends(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of line feeds, in a fifth of the time that a pattern takes."""
    start = text.find("\n")
    while start >= 0:
        end = start + 1
        while text.startswith("\n", end):
            end += 1
        yield start, end
        start = text.find("\n", end)


@lru_cache(maxsize=4096)
def _fold_cluster(cluster: str, before: str) -> str:
    """Return a group folded whose length changes or that depends on its neighbours."""
    if cluster in TWINS:
        return TWINS[cluster]
    if cluster.isspace():
        return " "
    if not cluster.strip("-–—"):
        return "-"
    plain = NUMERO.sub("o", before + with_own_letters(cluster).replace("፡፡", "።"))
    plain = FIGURE_AFTER_LETTER.sub(lambda own: normalize("NFKC", own[0]), plain)
    letters = "".join(map(fold_character, plain[len(before) :]))
    return _plain(re.sub(r"\s+", " ", normalize("NFC", letters)))


def with_own_letters(text: str) -> str:
    """Return *text* with one letter for each that was typed as another with a joiner."""
    if JOINER in text:
        for typed, own in JOINED.items():
            text = text.replace(typed, own)
    return text


def _plain(text: str) -> str:
    """Return composed characters in the one form that stands for all."""
    text = SARA_AM.sub(r"\2\1", text.replace("i\u0307", "i"))
    return STRESS.sub("", text)


def _is_raised_letter(character: str) -> bool:
    """Return whether *character* is a letter as in nº, 1ª, XXIᵉ or Mˡˡᵉ."""
    return category(character) in ("Lo", "Lm") and decomposition(character).startswith(
        "<super>"
    )


@lru_cache(maxsize=4096)
def fold_character(character: str) -> str:
    """Return one character folded by itself."""
    if character in TWINS:
        return TWINS[character]
    if character.isspace():
        return " "
    if IGNORED.match(character) or POINTED.match(character):
        return ""
    if character.isdecimal():
        return str(decimal(character))
    plain = normalize("NFKC", character)
    is_kept = decomposition(character).startswith(KEPT_FORMS)
    if plain[0] == " " or (is_kept and not _is_raised_letter(character)):
        return character.casefold()
    letters = POINTED.sub("", IGNORED.sub("", plain))
    folded = "".join(TWINS.get(own, own.casefold()) for own in letters)
    return folded.translate(TWIN_POINTS)
