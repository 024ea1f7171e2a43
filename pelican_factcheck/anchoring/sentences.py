"""Sentence boundaries around a passage, by rules.

A sentence ends at a mark with Unicode's property Sentence_Terminal, with the closing
quotation marks and brackets behind it. A full stop ends none when a word in lower
case follows, or when it belongs to the word before it: to an abbreviation, initial
or ordinal. The marks of scripts without letter case end one without white space, but not in
brackets or quotation marks behind which the sentence goes on.
Thai and Lao have no such mark; there a passage grows to the next white space.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from pelican_factcheck.anchoring.abbreviations import (
    ALWAYS,
    ARTICLES,
    BEFORE_COUNTED,
    BEFORE_FIGURES,
    BEFORE_NAMES,
    CURRENCIES,
    ENGLISH_MONTHS,
    FREE_ARTICLES,
    FUNCTION_WORDS,
    FURTHER_OPENERS,
    GERMAN_DAYS,
    LAWS,
    LIST_ENDS,
    MEASURES,
    MONEY,
    MONTHS,
    MONTHS_OR_WORDS,
    NAME_ENDS,
    NAMED_BEHIND,
    ONE_IS_A_NUMBER,
    OPENERS,
    ORDINALS,
    PARTED_BY,
    REFERENCES,
    SOFT,
    STREETS,
    TIMES,
    UNITS,
    WEEKDAYS,
)
from pelican_factcheck.anchoring.figures import MEASURE, MOST_BEFORE, is_power
from pelican_factcheck.anchoring.folding import asks_in_greek, late_pattern
from pelican_factcheck.sidecar.identifiers import language_of

# Sentence_Terminal of the Unicode Character Database, PropList.txt 17.0, with the
# ellipsis and Tibetan shad, without the Burmese comma (U+104A). The first line are
# the marks that words, figures and abbreviations hold as well, the last ones those
# beyond the Basic Multilingual Plane.
SHARED = ".!?…۔\u2024‼‽⁇⁈⁉"
OWN = (
    "։؝-؟܀-܂߹࠷࠹࠽࠾།༎।॥။።፧፨᙮᜵᜶។៕᠃᠉᥄᥅᪨-᪫᭎᭏᭚᭛᭞᭟᭽-᭿᰻᰼᱾᱿⳹-⳻⸮⸼⹓⹔\u2e60\u2e61。꓿꘎꘏꛳꛷꡶꡷꣎꣏꤯꧈꧉꩝-꩟"
    "꫰꫱꯫︒︕︖﹒﹖﹗！．？｡"
)
FAR = (
    "\U00010a56\U00010a57\U00010f55-\U00010f59\U00010f86-\U00010f89"
    "\U00011047\U00011048\U000110be-\U000110c1\U00011141-\U00011143\U000111c5\U000111c6"
    "\U000111cd\U000111de\U000111df\U00011238\U00011239\U0001123b\U0001123c\U000112a9"
    "\U000113d4\U000113d5\U0001144b\U0001144c\U000115c2\U000115c3\U000115c9-\U000115d7"
    "\U00011641\U00011642\U0001173c-\U0001173e\U00011944\U00011946\U00011a42\U00011a43"
    "\U00011a9b\U00011a9c\U00011c41\U00011c42\U00011ef7\U00011ef8\U00011f43\U00011f44"
    "\U00016a6e\U00016a6f\U00016af5\U00016b37\U00016b38\U00016b44\U00016d6e\U00016d6f"
    "\U00016e98\U0001bc9f\U0001da88"
)
# Marks by the letter before them: an Armenian full stop, a danda, an Ethiopic full
# stop typed as two colons or as the sign between words twice.
BORROWED_STOP = (
    "(?<=[\u0531-\u0587]):|(?<=[\u0900-\u0dff])\\||(?<=[\u1200-\u135f])(?:::|፡፡)"
)
BORROWED = late_pattern(BORROWED_STOP)
# Those that ask, and what ends a sentence without asking or leaving words out.
QUESTIONS = "?؟՞፧⁇⁈⁉‽⳺⳻⸮⹔꘏꛷᥅꫱\U00011143︖﹖？"
ASKING = late_pattern(rf"[{QUESTIONS}]\W*\Z|՞")  # a folded text that does
STOP = rf"(?:(?![{QUESTIONS}…])[{SHARED}{OWN}{FAR}]|{BORROWED_STOP})"
# Folded marks behind which a sentence goes on.
COMMAS = ",،、՝߸၊፣፥᠂᠈꓾꘍꛵⸲"
SEMICOLONS = ";؛፤⁏꛶"
SHARED_MARKS = frozenset(SHARED)
BORROWED_MARKS = frozenset(";:|፡")
CLOSING = "\"'”’»›）)\\]｝}」』】〉》〕"
OPENING = "\"'“‘„‚«‹（(\\[{「『【〈《〔¿¡»›"
# What refers to a note, typed as a character or in brackets: ¹, ²³ · †, * · [1] · [note 2]
# · [^1] · (1). A bracket with nothing but points left words out.
RAISED = "⁰¹²³⁴-⁹"
NOTE = (
    rf"⁽?[{RAISED}]{{1,3}}⁾?(?:\s?[⁻–-]\s?[{RAISED}]{{1,3}})?|[\u1d43-\u1d61\u1d9b-\u1dbf]"
    r"|\[(?=[^\[\]]*\w)[^\s\[\]][^\[\]]{0,19}\]|[〔［【]\w{0,2}\d{1,3}[〕］】]"
    r"|\((?:[^\W\d_]{1,4}\.?\s)?\d{1,2}\)(?=[\s\"'”’»]|\Z)"
    r"|[*＊†‡§¶‖※]{1,4}(?=[\s,;\"'”’»]|\Z)"
)
NOTES = rf"(?:{NOTE})(?:[,;·]?\s?(?:{NOTE}))*"
# What closes behind a mark, and notes, of which another sign may be behind. A sign that
# opens in one language and closes in another closes where no word follows; with white
# space before it, as the French write, where white space follows.
CLOSED_BEHIND = late_pattern(
    rf"(?:[{CLOSING}]|[“‘«‹](?!\w)|\s[»›”’）)\]}}](?=\s|\Z|[.,;:!?»”)]))*"
)
CLOSED_APART = frozenset("»›”’）)]}")
NOTES_BEHIND = late_pattern(rf"(?P<closed>(?:{NOTES}[{CLOSING}]+)?)(?:{NOTES})?")
# They are a single set of characters, which is found in a seventh of the time where it
# has none beyond the Basic Multilingual Plane, and sooner yet in ASCII.
ASCII_MARKS = late_pattern(r"[.!?;:|]+")
MARKS = late_pattern(rf"[{SHARED}{OWN};:|፡\u037e]+")
FAR_SIGN = late_pattern("[\U00010000-\U0010ffff]")
ANY_MARKS = late_pattern(rf"[{SHARED}{OWN}{FAR};:|፡\u037e]+")
LEADING = frozenset(OPENING + "-–—")
SPACES = 64  # characters before a place among which a mark that reaches it begins
PLAIN_MARKS = frozenset(".!?")
NEAR = 120  # characters before a place that are searched first
LONGEST_NOTE = 24  # characters of one, with what parts it from the next
STRETCH = 1000  # characters that are searched at a time
FARTHEST = 5_000  # characters that are searched; no sentence is so long
# Letters and figures of scripts without sentence marks, and where white space parts
# them, but behind the sign of repetition.
# A passage that ends with a full stop.
WHOLE = late_pattern(rf"[^\W\d_][{CLOSING}]*{STOP}[{CLOSING}]*\Z")
# How most passages end behind their last letter: with it, or with a full stop.
PLAIN_ENDS = frozenset(["", ".", "!", '."', ".”", ".’", ".)"])
# What stands between a full stop and the white space behind it, but no word: a number
# with a bracket, a few words in brackets, arrows, dashes and pictures.
STUCK_BEHIND = late_pattern(
    r"(?:\d{1,3}[)\]]|\([^()\s][^()]{0,24}\)|[—–\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff"
    r"\ufe0f\U0001f000-\U0001faff]){1,8}(?=\s|\Z)"
)
JOINING_SIGNS = frozenset("'’_-/\\@&=#%+~$€£.,;:!?…")
THAI_LETTER = "[\u0e01-\u0e4f\u0e5a-\u0ecf\u0eda-\u0eff]"
THAI_MONTHS = (
    "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
    "|[ก-ฮ]\\.[ก-ฮ]\\.|ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ"
)
THAI_JOINS = "ถึง|และ|หรือ|ຫາ|ເຖິງ|ແລະ|ຫຼື|-|–"
# Behind a figure only where no word of what it counts can follow: a year, a day, a time,
# or a share, but not "5 บาท".
PHRASES = late_pattern(
    rf"(?:(?:ปี|ศักราช|{THAI_MONTHS}|ປີ|ພ\.ສ\.|ຄ\.ສ\.)\s*(?:\d{{4}}\s?(?:{THAI_JOINS})\s?)?\d{{4}}"
    rf"(?!\s+(?:{THAI_JOINS})\s?\d)"
    rf"|(?:วันที่|ວັນທີ)\s*\d{{1,2}}(?!\s+(?:{THAI_MONTHS}|เดือน|ເດືອນ|ถึง|และ|ຫາ|ແລະ))"
    rf"|\d\s?น\.|ร้อยละ\s*\d[\d.,]*(?!\s+(?:ของ|ถึง))|\d\s?%(?!\s+(?:ของ|ใน|ຂອງ))"
    rf"|[\u0e01-\u0e45\u0e47-\u0e4f\u0e5a-\u0ec5\u0ec7-\u0ecf\u0eda-\u0eff])(?=\s+{THAI_LETTER})"
)
LONGEST_THAI_DATE = 32  # characters
# Japanese goes on after a closing bracket: 「…。」と言った.
GOES_ON = late_pattern(r"[とっはがをのにもなでか]")
# What opens a quotation behind a word, and what closes one behind a word.
QUOTATION_SIGNS = "“„«»›‹"
OPENED = late_pattern(r"(?<=\w\s)(?:[“„]|[«»›‹]\s?)(?=\w)")
CLOSED = late_pattern(r"(?:(?<=\w)[“”«»›‹]|(?<=\w\s)[«»›‹])(?=\s[^\W\dA-Z])")
QUOTED = late_pattern("[“”„«»›‹]")
# What a point may stand behind that belongs to a word, at the end of a quote.
FIGURE_OR_LETTER = late_pattern(r"(?<!\w)(?:\d+|[^\W\d_])\Z")
NOUNS = frozenset(["de", "lb"])  # languages with capitals for them
LETTER = late_pattern(r"\.\s?[^\W\d_]\.")
# В 1999 г. Иванов: so begins a sentence, and none is so short.
BEGUN_BY_YEAR = late_pattern(r"(?<!\w)(\w{1,3})\s\d[\d–-]*\s\S+\Z")
AFTER_FIGURE = late_pattern(r"\d\s\S+\Z")
AMOUNT = late_pattern(r"\d\s(?:[^\W\d_]{1,6}\.?\s)?\S+\Z")  # 5 тыс. руб
PARTING = frozenset('"“”„«»‹›()[]{}<>…!?,;:/|·')
WORD_AFTER = late_pattern(rf"[^\s{re.escape(''.join(sorted(PARTING)))}.]+")
POINTS = late_pattern(r"[.۔\u2024]-?")
APOSTROPHES = late_pattern("[’']")
ACRONYM_SIGNS = frozenset('"“”„')  # ״, as keyboards and programs write it
ACRONYM = late_pattern('[א-ת]["“”„][א-ת]')
LETTERS = late_pattern(r"[^\W\d_]{1,2}(?:[.۔\u2024][^\W\d_]{1,2})+\Z")
ROMAN = late_pattern(r"[IVXLCDM]{2,}\Z")
DOUBLED = late_pattern(r"([^\W\d_])\1\Z")
NUMERAL = late_pattern(r"[IVXLCDM]{2,}|[XV]")
COUNTED = late_pattern(r"\d\.?\s\S+\Z")
# Words that cannot be spoken are abbreviations: BGBl, Nr. But so are some in Slavic.
VOWELLESS = late_pattern("[b-df-hj-np-tv-xzßçčďňřšťž]{2,6}")
SYLLABIC = frozenset("bs cs cy hr mk sh sk sl sr".split())
# Max, who is a man where no sentence begins; Art and Ed are men in English only.
NAMES = late_pattern(r"[^\s.!?(:;][\s\"'“„«]+(?:Max|Макс)\Z")
ENGLISH_NAMES = late_pattern(
    r"[^\s.!?(:;][\s\"'“„«]+(?:Max|Lit|Ed|(?<![Ss]ee\s)(?<![Uu]nder\s)Art)\Z"
)
# Art, which is a kind in German where its adjective or article stands before it.
KIND = late_pattern(
    r"(?<!\w)(?!(?:oder|über|unter|außer|gegen|wegen|neben|zwischen|sowie)\s)"
    r"\w+e[rn]?\sArt\Z"
)
# 3. 5. 2020 in any language, and 2020. 5. 3 as in Hungarian and Korean.
DATE = late_pattern(
    r"(?<![\d.])(?:\d{1,2}\.\s\d{1,2}\.\s[12]\d{3}"
    r"|[12]\d{3}\.\s(?:\d{1,2}|[IVX]+)\.\s\d{1,2})(?!\d|\.\d)"
)
KOREAN_DATE = late_pattern(r"[12]\d{3}\.\s?\d{1,2}\.\s?\d{1,2}\Z")
NUMBERED_LAW = late_pattern(r"§\s?\d")
# A point of time, and one that only says which: the 5 p.m. Mass.
CLOCK = late_pattern(r"(?:\d\s?(?:[APap]|[EFef]|π|μ)|(?<![\w.])[ap])\.\s?[MmΜμ]\Z")
OF_THE_CLOCK = late_pattern(
    r"(?:\b(?:an?|the|this|that|every|each|his|her|its|their|our|daily|weekly)|[’']s)"
    r"\s\S+\s?[APap]\.\s?[Mm]\Z"
)
# What goes on behind it: EST, Washington time, New Year's Eve, 5 May.
BEHIND_CLOCK = late_pattern(
    r"(?:[A-Z]{1,4}T|UTC|Z|[A-Z][\w’']+(?:\s[A-Z][\w’']+)?\s(?:[Tt]ime|Day|Eve|Mass))\b"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{'|'.join(ENGLISH_MONTHS)})"
)
SUBJECT = late_pattern(r"[^\W\d_][a-z-]+\s[a-z]")
SENTENCE_BEFORE = late_pattern(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘(]*[A-Z])")
EDGES = "\"'“”‘’(),;:"
POLISH_HOUSE = late_pattern(
    r"\b(?:[Uu]l|[Aa]l|[Pp]l|[Oo]s)\.\s[^.]{2,40}\s\d+\w?,?\sm\Z"
)
HOUSE = late_pattern(r"\d{1,4}(?:\s?[A-Za-z])?(?!\w)")
COUNTED_APART = late_pattern(r"\d\w?[,.]?\s\S+\Z")
NUMBERED = late_pattern(r"(?<!\w)(?:[^\W\d]{1,3}\.|n[or])\s\Z")  # m. 5, nr 5
DAYS = 31  # of a month
CYRILLIC = late_pattern("[\u0400-\u04ff]")
YEARS = frozenset("г гг р рр r".split())
ELISION = late_pattern(r"[dl]['’][^\W\d_]", re.IGNORECASE)
THAI = late_pattern("[\u0e01-\u0eff]")
FIRST_THAI = "\u0e01"
FIRST_SYLLABLE = "\u2e80"
# Quotation marks and brackets of scripts without letter case, and their partners.
PAIRS = dict(
    zip("「『（《〈【〔［｛“", "」』）》〉】〕］｝”", strict=True),
)
FULL_STOPS = frozenset("。｡！？.!?…")
PAIRED = late_pattern(f"[{re.escape(''.join([*PAIRS, *PAIRS.values()]))}]")
# What goes on behind what closes: a comma or mark, a particle, somebody who says so.
GOES_ON_CLOSED = late_pattern(
    r"[，、,。！？；：…]|[とっはがをのにもなでかへや]|[고라며는은이가을를의에와과도만]"
)
SAYS = late_pattern(
    r"[^\s。！？，、：；「」『』“”《》（）]{0,16}?"
    r"(?:(?<![小学學传傳据據听聽])[说說](?!明|服|法)|[说說喊叫问問答写寫笑吼嚷骂罵叹嘆]道"
    r"|表示|强调|強調|指出|补充|補充|回答|喊(?!道)|[写寫]道"
    r"|(?:言|語|答え|叫ん|述べ|話し|尋ね|呟い|つぶやい|囁い|ささやい|訴え|怒鳴)(?:っ?[たっだてる]|った))"
    r"(?=[。！？，、,…]|[了着過过]|ました|\Z)"
)
PARTICLES = frozenset(
    "al bin bint da de del den der di du el ibn la le ten ter van von zu".split()
)


def sentence_around(
    text: str,
    start: int,
    end: int,
    *,
    edges: Sequence[int],
    lang: str = "",
    asides: Sequence[tuple[int, int]] = (),
) -> tuple[int, int]:
    """Return the range of the sentences that the passage *start*:*end* touches.

    *edges* are the offsets of the spaces that part blocks: a sentence does not
    reach over them, unless the passage itself does. *asides* are the ranges of
    footnote markers, which belong to no sentence. *lang* is a language tag. A
    passage that ends with a full stop of its own does not grow behind it.
    """
    if not start < end:
        return start, end
    boundaries = Boundaries(text, lang, asides)
    boundaries.has_phrases = _has_phrases(text, start, end)
    block, stop = _block(text, start, end, edges)
    begin = boundaries.begin(block, start, end, stop)
    stop = boundaries.close(block, start, end, stop)
    begin, stop = _trim(text, min(begin, start), max(stop, end))
    for first, last in reversed(asides):
        if last == stop and end <= first:
            stop = _trim(text, begin, first)[1]
    return begin, stop


def sentence_starts(
    text: str,
    start: int,
    end: int,
    *,
    edges: Sequence[int],
    lang: str = "",
    asides: Sequence[tuple[int, int]] = (),
) -> list[int]:
    """Return the offsets in *start*:*end* behind a sentence or block end, in order.

    In Thai and Lao also those behind a phrase.
    """
    boundaries = Boundaries(text, lang, asides)
    boundaries.has_phrases = _has_phrases(text, start, end)
    blocks = [edge + 1 for edge in edges if start <= edge < end]
    starts = {
        after
        for first, last in pairwise([start, *blocks, end])
        for _, after in boundaries.within(first, first, last)
    }
    phrases = (place + 1 for place in boundaries.spaces(start, end))
    return sorted(starts.union(blocks, phrases))


def _has_phrases(text: str, start: int, end: int) -> bool:
    return not text.isascii() and THAI.search(text, start, end) is not None


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether *start*:*end* ends with a full stop behind its last letter."""
    letter = end - 1
    while letter > start and not (text[letter].isalnum() or text[letter] == "_"):
        letter -= 1
    rest = text[letter + 1 : end]
    if text[letter].isalpha() and rest in PLAIN_ENDS:
        return rest != ""
    return not text[letter].isdecimal() and (WHOLE.match(text, letter, end) is not None)


# What a point may stand in without being a full stop, or be hidden by.
ENCLOSING = late_pattern(r"[(\[〔［【“„«»›‹]")
NOTE_BEGINS = "[*†‡¹²³⁴⁵⁶⁷⁸⁹§¶‖※＊〔［【⁽ᵃᵇᶜᵈᵉᶠ"
# Where one may begin, which is found in a tenth of the time that the rest takes.
NOTE_SIGN = late_pattern(rf"[{RAISED}\u1d43-\u1d61\u1d9b-\u1dbf\[(〔［【*＊†‡§¶‖※⁽]")
RAISED_NOTE = "⁽¹²³⁴⁵⁶⁷⁸⁹"
RAISED_FIGURES = late_pattern(
    rf"⁽?[{RAISED}]{{1,3}}⁾?(?:\s?[,;⁻–-]\s?[{RAISED}]{{1,3}})*"
)
PLAIN_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-", "⁽⁾")
NOTE_BRACKETS = frozenset("[(〔［【")
NUMBER_IN_BRACKETS = late_pattern(r"\((?:[^\W\d_]{1,4}\.?\s)?\d{1,2}\)")
# Where one is typed; whether it is one depends on what stands before it.
TYPED_NOTE = late_pattern(
    rf"(?<=\S)(?:\[\^[^\s\[\]]{{1,16}}\]|{NOTES})(?=[\s{CLOSING}.,;:!?…—\u2e80-\U0003ffff]|\Z)"
)
SAID_BEFORE = late_pattern(
    rf"(?P<word>\d+|[^\W\d_][^\s\d.]*?)(?P<stop>[{SHARED}{OWN}][{CLOSING}]*)?\Z"
)
LONGEST_BRACKETS = 120
LONGEST_ADDRESS = 64
LONGEST_SAID_BEFORE = 500
LONGEST_DATE = len("31. 12. 2020")
LONGEST_MAGNITUDE = len("tūkst")
LONGEST_SAID = 40
SHORTEST_SAID = 3  # letters; shorter words are units, abbreviations and initials
LAST_CASED = "\u058f"  # of Latin, Greek, Cyrillic and Armenian letters


def find_notes(text: str) -> list[tuple[int, int]]:
    """Return the ranges of note marks that are typed behind sentences of *text*.

    A raised figure is one too behind the last word of a sentence, and `[^1]` anywhere.
    """
    signs = "[*" if text.isascii() else NOTE_BEGINS
    if not any(sign in text for sign in signs):
        return []
    notes, place = [], 0
    for sign in NOTE_SIGN.finditer(text):
        found = find_typed(text, sign.start())
        if found and sign.start() >= place:
            place = found.end()
            if found[0].startswith("[^") or _is_note(text, found):
                notes.append(found.span())
    return notes


def find_typed(text: str, start: int) -> re.Match[str] | None:
    """Return what may be a note at a sign that one may begin with."""
    is_beside = text[start - 1 : start].strip()  # most open something, behind a space
    is_bracket = text[start] == "("
    if not is_beside or (is_bracket and not NUMBER_IN_BRACKETS.match(text, start)):
        return None
    return TYPED_NOTE.match(text, start)


def may_be_note(text: str, start: int) -> bool:
    """Tell whether what looks like a note at *start* may be one.

    But for a raised figure it stands behind what ends a sentence, so behind no letter.
    """
    if text[start] == "(":
        return False  # Art. 5 Abs.(2) is a place
    return text[start] in RAISED_NOTE or not text[start - 1].isalnum()


def _is_note(text: str, found: re.Match[str]) -> bool:
    """Tell whether what may be a note stands behind a sentence or its last word.

    Raised figures are one behind any word that they are no power of.
    """
    start = found.start()
    if not may_be_note(text, start):
        return False
    said = SAID_BEFORE.search(text, max(start - LONGEST_SAID, 0), start)
    if said is None or said["stop"] is None:
        return RAISED_FIGURES.fullmatch(found[0]) is not None and not _is_power(
            text, found
        )
    word = said["word"].lower()
    if word.isdigit():
        return text[start] in RAISED_NOTE
    is_numbered = found[0].startswith("[") and word in REFERENCES
    is_short = len(word) < SHORTEST_SAID and word <= LAST_CASED
    return not (is_numbered or is_short or MEASURE.fullmatch(word))


def _is_power(text: str, found: re.Match[str]) -> bool:
    """Tell whether figures that are typed as raised ones are a power."""
    start, end = found.span()
    figures = found[0].translate(PLAIN_FIGURES)
    return is_power(
        text[max(start - MOST_BEFORE, 0) : start], figures, text[end : end + 12]
    )


def without_typed_notes(text: str) -> str:
    """Return *text* without the note marks that are typed behind its sentences."""
    for start, end in reversed(find_notes(text)):
        text = text[:start] + text[end:]
    return text


def _block(text: str, start: int, end: int, edges: Sequence[int]) -> tuple[int, int]:
    before, after = bisect_right(edges, start), bisect_left(edges, end)
    return (
        edges[before - 1] + 1 if before else 0,
        edges[after] if after < len(edges) else len(text),
    )


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    if not (text[start].isspace() or text[end - 1].isspace()):  # as most passages
        return start, end
    passage = text[start:end]
    if not passage.strip():
        return start, end
    left = len(passage) - len(passage.lstrip())
    return start + left, end - (len(passage) - len(passage.rstrip()))


class Mark(NamedTuple):
    """A mark that may end a sentence, with what closes behind it."""

    signs: str
    start: int
    end: int
    """Where the signs end."""
    closes: int
    """Where what closes behind them ends, such as a quotation mark."""
    after: int
    """Where notes behind that end."""

    @property
    def closed(self) -> bool:
        """Whether anything closes behind the mark."""
        return self.closes > self.end


def find_marks(text: str, start: int, end: int) -> Iterator[Mark]:
    """Yield the marks in *start*:*end*, but for those inside of notes behind others."""
    place = start
    for found in _marks_in(text).finditer(text, start, end):
        first, last = found.span()
        if first < place:
            continue
        closes = place = last
        behind = text[last : last + 1]
        # Nothing closes behind most: a space follows, and a word.
        is_apart = behind == " " and text[last + 1 : last + 2] not in CLOSED_APART
        if not (is_apart or (behind.isascii() and behind.isalnum())) and last < end:
            closes, place = _behind_mark(text, last, end)
        yield Mark(found[0], first, last, closes, place)


def _behind_mark(text: str, place: int, end: int) -> tuple[int, int]:
    """Return where what closes behind a mark ends, and where notes behind that do."""
    closed = CLOSED_BEHIND.match(text, place, end)
    place = closed.end() if closed else place
    if place >= end or not NOTE_SIGN.match(text, place):
        return place, place
    notes = NOTES_BEHIND.match(text, place, end)
    return (notes.end("closed"), notes.end()) if notes else (place, place)


def is_outside_notes(text: str, place: int) -> bool:
    """Tell whether no mark before *place* reaches over it, with the notes behind it.

    In notes letters stand in brackets, or are raised themselves.
    """
    letter = text[place - 1 : place]
    return (
        letter.isalpha()
        and not "\u1d43" <= letter <= "\u1dbf"
        and NOTE_BRACKETS.isdisjoint(text[max(place - LONGEST_NOTE, 0) : place])
    )


def plain_mark(text: str, end: int) -> Mark | None:
    """Return the mark that ends at *end*, behind a letter and before a space, if one does.

    So most end, at a passage that is a sentence; they need not be looked for.
    """
    place = end - 1
    is_plain = (
        text[max(place, 0) : end] in PLAIN_MARKS
        and text.startswith(" ", end)
        and text[end + 1 : end + 2] not in CLOSED_APART
        and is_outside_notes(text, place)
    )
    return Mark(text[place], place, end, end, end) if is_plain else None


class Ends(NamedTuple):
    """Where the text begins and ends in which a sentence is looked for."""

    block: int
    stop: int


class Boundaries:
    """Where sentences end in one text."""

    def __init__(
        self, text: str, lang: str, asides: Iterable[tuple[int, int]] = ()
    ) -> None:
        self.text = text
        self.language = language_of(lang)
        self.notes = dict(asides)
        self.has_phrases = False

    def begin(self, block: int, start: int, end: int, stop: int) -> int:
        """Return where the sentence begins that holds the passage *start*:*end*."""
        if start == block or self.text[block:start].isspace():
            return block
        is_plain = not (self.notes or self.has_phrases)
        if is_plain and start - 2 > block and self.is_full_stop(start - 2, stop):
            return start - 1
        mark = plain_mark(self.text, start - 1) if is_plain else None
        if mark and mark.start > block and self._ends_by_rules(mark, block, stop):
            return mark.after
        near = start - NEAR
        if near > block and is_outside_notes(self.text, near):
            begin = self._begin_behind(block, near, (start, end), stop)
            if begin >= 0:
                return begin
        low, reach = start, STRETCH
        while low > max(block, start - FARTHEST):
            low, reach = max(start - reach, block), 2 * reach
            begin = self._begin_behind(block, low, (start, end), stop)
            if begin >= 0:
                return begin
        return block

    def _begin_behind(
        self, block: int, low: int, passage: tuple[int, int], stop: int
    ) -> int:
        """Return where the last sentence or phrase begins from *low* on; -1 if none."""
        begin = self._last_begin(block, low, passage, stop)
        return max([begin, *self.spaces(low, passage[0])[-1:]])

    def _last_begin(
        self, block: int, low: int, passage: tuple[int, int], stop: int
    ) -> int:
        """Return where the last sentence begins from *low* to a passage; -1 if none.

        Its mark is the last that ends one: of those before it none is judged.
        """
        start, end = passage
        marks = list(find_marks(self.text, low, min(start + SPACES, stop)))
        for found in reversed(marks):
            after = self._after_notes(found.after, stop)
            if after > start:
                continue
            if self._ends(found, block, stop):
                return after
            if self._ends_before(found, after, start, Ends(block, stop)) and (
                _is_whole(self.text, max(end - SPACES, start), end)
            ):
                return start
        return -1

    def _ends_before(self, found: Mark, after: int, start: int, ends: Ends) -> bool:
        """Tell whether a mark right before a sentence that is quoted whole ends another.

        Behind an ellipsis or without white space it does so only there, and so does a
        full stop before a small letter: npm was used.
        """
        if self._first_place(after, start + 1) != start or found.signs in ";:|፡":
            return False
        if after == start:
            return not is_lower(self.text[start]) and not self.text[start].isdigit()
        is_point = found.signs == "." and not found.closed
        return is_point and self._ends(found, *ends, is_own=True)

    def close(self, block: int, start: int, end: int, stop: int) -> int:
        """Return where the sentence closes that holds the passage *start*:*end*, exclusive."""
        if end == stop:
            return stop
        begin = max(end - SPACES, block)
        is_plain = not (self.notes or self.has_phrases)
        if is_plain and end - 1 > begin and self.is_full_stop(end - 1, stop):
            return end
        mark = plain_mark(self.text, end) if is_plain else None
        if mark and mark.start > begin:
            is_own = start < mark.start
            if self._ends_by_rules(mark, block, stop, is_own=is_own):
                return end
        for found in find_marks(self.text, begin, min(stop, end + FARTHEST)):
            close = found.closes
            if close < end:
                continue
            held = start < found.start and found.end <= end
            is_own = held and found.signs not in (*";:|…", "...")
            if self._ends(found, block, stop, is_own=is_own):
                stop = close
                break
        return min([stop, *self.spaces(end, min(stop, end + FARTHEST))[:1]])

    def within(
        self, block: int, start: int, end: int, stop: int = -1
    ) -> Iterator[tuple[int, int]]:
        """Yield where each sentence closes and the next begins, in *start*:*end*."""
        stop = end if stop < 0 else stop
        for found in find_marks(self.text, start, end):
            if self._ends(found, block, stop):
                yield found.closes, self._after_notes(found.after, stop)

    def spaces(self, start: int, end: int) -> list[int]:
        """Return the white space in *start*:*end* that parts phrases of Thai or Lao."""
        if not self.has_phrases:
            return []
        first, last = max(start - LONGEST_THAI_DATE, 0), end + LONGEST_THAI_DATE
        return [
            found.end()
            for found in PHRASES.finditer(self.text, first, last)
            if start <= found.end() < end
        ]

    def _after_notes(self, place: int, stop: int) -> int:
        """Return the offset behind any footnote markers at *place*."""
        while self.notes and place < stop:
            ahead = place
            while ahead < stop and self.text[ahead].isspace():
                ahead += 1
            if ahead not in self.notes:
                break
            place = self.notes[ahead]
        return place

    def _ends(
        self, found: Mark, block: int, stop: int, *, is_own: bool = False
    ) -> bool:
        """Tell whether a mark ends a sentence; that of the passage itself may."""
        return (
            found.signs == "." and self.is_full_stop(found.start, stop)
        ) or self._ends_by_rules(found, block, stop, is_own=is_own)

    def _ends_by_rules(
        self, found: Mark, block: int, stop: int, *, is_own: bool = False
    ) -> bool:
        """Tell the same of a mark that is no plain full stop."""
        mark, text = found.signs, self.text
        after = self._after_notes(found.after, stop)
        is_apart = after >= stop or text[after].isspace()
        if not is_apart and SHARED_MARKS.issuperset(mark):
            behind = STUCK_BEHIND.match(text, after, stop)
            is_apart = behind is not None or (is_own and self._is_stuck(after))
            after = behind.end() if behind else after
        if BORROWED_MARKS.issuperset(mark):
            # Old texts set nothing behind the Ethiopic stop.
            is_apart = is_apart or mark == "፡፡"
            place = found.start
            return (
                is_apart
                and place > block
                and (
                    asks_in_greek(text, place)
                    if text[place] == ";"
                    else BORROWED.match(text, place) is not None
                )
            )
        if after >= stop:
            return True
        if not SHARED_MARKS.issuperset(mark):
            is_figure = set(mark) == {"．"} and text[after].isdigit()
            if is_figure or (found.closed and GOES_ON.match(text, after)):
                return False
            return is_own or not self._is_held(found, block, stop)
        return (
            is_apart
            and not self._is_omission(found)
            and self.begins_next(found, after, Ends(block, stop), is_own=is_own)
        )

    def is_full_stop(self, point: int, stop: int) -> bool:
        """Tell whether a point is plainly a full stop, as most are.

        So it is behind a word that is in no table and before a space and a capital,
        where nothing is open that it may belong to.
        """
        text, place = self.text, point + 2
        follower = text[place : place + 1]
        if not (
            text.startswith(". ", point)
            and follower.isupper()
            and follower < FIRST_SYLLABLE
            and place < stop
            and place not in self.notes
        ):
            return False
        before = text[max(point - 32, 0) : point]
        return (
            self._is_mere_word(before.rpartition(" ")[2], before)
            and ENCLOSING.search(text, max(point - LONGEST_BRACKETS, 0), point) is None
        )

    def _is_stuck(self, after: int) -> bool:
        """Tell whether what stands right behind a quote's full stop is no part of a word."""
        return self.text[after].isupper() or not (
            self.text[after].isalnum() or self.text[after] in JOINING_SIGNS
        )

    def _is_held(self, found: Mark, block: int, stop: int) -> bool:
        """Tell whether a mark stands in brackets behind which its sentence goes on.

        As in 「雨だ。風もある」と述べた, where nothing but what closes parts both from
        who said so. In scripts with capitals each quoted sentence has its own.
        """
        text, place = self.text, found.start
        low = max(place - LONGEST_BRACKETS, block)
        held: list[int] = []
        for sign in PAIRED.finditer(text, low, place):
            if sign[0] in PAIRS:
                held.append(sign.start())
            elif held:
                held.pop()
        return any(self._goes_on_behind(at, found, block, stop) for at in held)

    def _goes_on_behind(self, opened: int, found: Mark, block: int, stop: int) -> bool:
        """Tell whether the sentence goes on behind the bracket that is *opened*."""
        text, depth = self.text, 1
        high = min(found.start + LONGEST_BRACKETS, stop)
        for sign in PAIRED.finditer(text, opened + 1, high):
            depth += 1 if sign[0] in PAIRS else -1
            if not depth:
                break
        else:
            return False
        behind = sign.end()
        if behind >= stop or text[behind] in CLOSING:
            return False
        if GOES_ON_CLOSED.match(text, behind):
            return True
        if text[sign.start() - 1] not in FULL_STOPS:
            return sign[0] != "”" or not text[behind].isspace()
        before = text[max(opened - 1, block) : opened]
        is_first = not before.strip() or before in FULL_STOPS or before in CLOSING
        return is_first and SAYS.match(text, behind, stop) is not None

    def begins_next(self, found: Mark, after: int, ends: Ends, *, is_own: bool) -> bool:
        """Tell whether what follows a mark that words hold as well is a new sentence."""
        follower = self._first_letter(after, ends.stop)
        is_closed = found.closed
        if follower and follower in SHARED:
            return False
        if not is_own and self._goes_on(
            follower, after, ends.stop, is_closed=is_closed
        ):
            return False
        if follower >= FIRST_SYLLABLE and not is_own and self._is_held(found, *ends):
            return False
        is_point = found.signs in ".۔\u2024" and not is_closed
        point = found.start
        if is_point and not is_own and self._is_in_quotation(point, ends):
            return False
        if is_point and self._is_in_brackets(point, ends.stop):
            return False
        # A quote ends there itself; but in German a noun may follow, am 5. Mai.
        if is_own and (
            last := FIGURE_OR_LETTER.search(self.text[max(point - 8, 0) : point])
        ):
            is_noun = self.language in NOUNS and not last[0].isalpha()
            is_point = is_point and (is_noun or is_lower(follower))
        return not (is_point and self._keeps_point(point, follower, after, ends))

    def _is_in_brackets(self, point: int, stop: int) -> bool:
        """Tell whether a point stands in brackets that hold no whole sentence."""
        text = self.text
        opened = text.rfind("(", max(point - LONGEST_BRACKETS, 0), point)
        if opened < 0 or text.find(")", opened, point) >= 0:
            return False
        closed = text.find(")", point, min(point + LONGEST_BRACKETS, stop))
        return (
            closed > 0
            and text.find("(", point, closed) < 0
            and text[closed - 1] not in SHARED
            and text[closed - 1] not in CLOSING
        )

    def _is_in_quotation(self, point: int, ends: Ends) -> bool:
        """Tell whether a point stands in a quotation that is a part of its sentence.

        As in `The film “Go. Run” was a success`: it opens behind a word, and closes
        behind one. Where a mark or comma closes it, whole sentences are quoted.
        """
        text, low = self.text, max(point - LONGEST_BRACKETS, ends.block)
        if text.isascii():
            return False
        opened = max(text.rfind(sign, low, point) for sign in QUOTATION_SIGNS)
        is_closed = opened < text.rfind("”", low, point)
        if opened < 0 or is_closed or not OPENED.match(text, opened):
            return False
        sign = QUOTED.search(text, point, min(point + LONGEST_BRACKETS, ends.stop))
        return sign is not None and CLOSED.match(text, sign.start()) is not None

    def _is_omission(self, found: Mark) -> bool:
        """Tell whether a mark is an ellipsis in brackets: words were left out there."""
        opened = self.text[max(found.start - 1, 0) : found.start]
        return (
            found.closed and found.signs in ("…", "...") and opened in ("[", "(", "（")
        )

    def _first_letter(self, place: int, stop: int) -> str:
        """Return the first character at *place* that opens nothing, if there is one."""
        place = self._first_place(place, stop)
        return self.text[place : min(place + 1, stop)]

    def _first_place(self, place: int, stop: int) -> int:
        text = self.text
        while place < stop and (text[place].isspace() or text[place] in LEADING):
            place += 1
        return place

    def _goes_on(
        self, follower: str, after: int, stop: int, *, is_closed: bool
    ) -> bool:
        """Tell whether a word in lower case follows that is no name."""
        if not is_lower(follower):
            return False
        word, end = self._word_after(after, stop)
        if ELISION.match(word) and self.language not in ("ca", "fr", "it", "oc"):
            return not word[2:3].isupper()
        if any(letter.isupper() for letter in word):
            return False  # iPhone, eBay
        behind = self.text[end : end + 2].strip()
        is_particle = word in PARTICLES and self.language in ("", "en")
        return is_closed or not (is_particle and behind.isupper())

    def _word_after(self, place: int, stop: int) -> tuple[str, int]:
        """Return the first word at *place*, or nothing, and where it ends."""
        place = self._first_place(place, stop)
        word = WORD_AFTER.match(self.text, place, stop)
        return (word[0], word.end()) if word else ("", place)

    def _keeps_point(self, point: int, follower: str, after: int, ends: Ends) -> bool:
        """Tell whether the point at *point* belongs to the word before it."""
        before = self.text[max(point - 32, 0) : point]
        word = _last_word(before).lstrip(".'’-")
        if self._is_mere_word(word, before) and not follower.isdigit():
            return False
        if self._ends_list(before):
            return False
        is_letter = len(word) == 1 and word.isalpha()
        is_letter = is_letter and LETTER.match(self.text, point) is not None
        year = BEGUN_BY_YEAR.search(before) if word in YEARS else None
        is_head = year is not None and year[1].istitle()
        if is_head or is_letter or word.lower() in ALWAYS or THAI.match(before[-1:]):
            return True  # and a. C., v. u. Z.
        if self._opens(after, ends.stop, word):
            return False
        if word.isdigit() or (ROMAN.match(word) and self.language in ORDINALS):
            return self._keeps_figure(word, before, follower, after)
        return self._keeps_short(point, before, word, after, ends)

    def _keeps_short(
        self, point: int, before: str, word: str, after: int, ends: Ends
    ) -> bool:
        """Tell whether *word*, the end of *before*, is shortened, and no sentence ends."""
        if "." in word and CLOCK.search(before):
            return not self._begins_behind_clock(point, after, ends)
        if self.language == "en" and word.lower() in NAME_ENDS:
            return not self._begins_statement(point, after, ends)
        following = self._word_after(after, ends.stop)[0]
        if following == "№" or self._is_in_two_units(word, before, after, ends):
            return True
        if AMOUNT.search(before) and self._is_money(word, before, following, after):
            return True
        if following[:1].isdigit() and self._ends_before_figure(word, before):
            house = self.text[max(point - LONGEST_ADDRESS, ends.block) : point]
            return self.language == "pl" and POLISH_HOUSE.search(house) is not None
        return self._is_short(word, before) or self._stands_before(
            word, before, following
        )

    def _is_in_two_units(self, word: str, before: str, after: int, ends: Ends) -> bool:
        """Tell whether *word* is the first unit of two: 12 руб. 50 коп., 5 ft. 3 in."""
        smaller = PARTED_BY.get(word.lower())
        if smaller is None or not COUNTED.search(before):
            return False
        figure, end = self._word_after(after, ends.stop)
        unit, _ = self._word_after(end, ends.stop)
        return figure.isdigit() and unit.rstrip(".").lower() in smaller

    def _ends_list(self, before: str) -> bool:
        """Tell whether *before* ends with what ends a list: и т. д, m.fl, κ.λπ."""
        pattern = _list_ends(self.language)
        return pattern is not None and pattern.search(before) is not None

    def _begins_behind_clock(self, point: int, after: int, ends: Ends) -> bool:
        """Tell whether a sentence begins behind a point of time such as 5 p.m.

        Its day and zone and what takes place then belong to it.
        """
        word, _ = self._word_after(after, ends.stop)
        place = self._first_place(after, ends.stop)
        if word in TIMES or BEHIND_CLOCK.match(self.text, place, ends.stop):
            return False
        if OF_THE_CLOCK.search(self.text, max(point - 32, ends.block), point):
            return False
        is_english = self.language in ("", "en")
        return not is_english or self._says_something(point, ends.block)

    def _begins_statement(self, point: int, after: int, ends: Ends) -> bool:
        """Tell whether a statement ends at *point*, and another one begins behind it.

        Behind the end of a name such as Inc. or U.S. A single word with a capital, and a
        word without one behind it, are subject and verb, unless it is a part of names
        (U.S. Senate), or nothing is said before them.
        """
        word, end = self._word_after(after, ends.stop)
        verb, _ = self._word_after(end, ends.stop)
        return (
            SUBJECT.match(self.text, end - len(word), ends.stop) is not None
            and word not in NAMED_BEHIND
            and verb not in FUNCTION_WORDS
            and self._says_something(point, ends.block)
        )

    def _says_something(self, point: int, block: int) -> bool:
        """Tell whether the sentence says more before *point* than a name or an adverbial."""
        said = SENTENCE_BEFORE.split(
            self.text[max(point - LONGEST_SAID_BEFORE, block) : point]
        )
        words = (word.strip(EDGES) for word in said[-1].split()[:-1])
        return any(word.islower() and word not in FUNCTION_WORDS for word in words)

    def _is_money(self, word: str, before: str, following: str, after: int) -> bool:
        """Tell whether a currency follows *word*, which is behind a figure: 5 mil. Kč."""
        if len(word) > LONGEST_MAGNITUDE or not word.isalpha():
            return False
        place = self._first_place(after, len(self.text))
        sign, behind = self.text[place : place + 1], self.text[place + 1 : place + 2]
        if following.isalpha():
            return following in CURRENCIES
        is_amount = AFTER_FIGURE.search(before) is not None
        return is_amount and sign in CURRENCIES and not behind.isalnum()

    def _keeps_figure(self, word: str, before: str, follower: str, after: int) -> bool:
        """Tell whether a figure keeps its point: an ordinal, or a part of a date."""
        place = self._first_place(after, len(self.text))
        is_day = self.language == "ko" and KOREAN_DATE.search(before) is not None
        if word.isdigit() and (is_day or self._is_dated(place)):
            return True
        if follower == "§":
            is_behind = self.language == "hu"  # where a number stands before its sign
            return is_behind or NUMBERED_LAW.match(self.text, place) is None
        if self.language in LAWS and self._names_law(after):
            return True
        return follower.isalnum() and self._is_ordinal(word, before, follower)

    def _is_dated(self, place: int) -> bool:
        """Tell whether a date goes on at *place*, behind a point and white space."""
        low = max(place - LONGEST_DATE, 0)
        dates = DATE.finditer(self.text, low, place + LONGEST_DATE)
        return any(found.start() < place < found.end() for found in dates)

    def _names_law(self, after: int) -> bool:
        """Tell whether a law follows in the genitive: čl. 5. st. 2. Zakona."""
        word, _ = self._word_after(after, len(self.text))
        return word.lower().startswith(LAWS[self.language])

    def _is_mere_word(self, word: str, before: str) -> bool:
        """Tell whether *word*, the end of *before*, is in no table, as most are.

        Then nothing but a figure behind it can keep its point, or one before it.
        """
        return (
            len(word) >= SHORTEST_SAID
            and word.islower()
            and word.isalpha()
            and word[-1] < FIRST_THAI
            and word not in _listed_words(self.language)
            and AMOUNT.search(before) is None
        )

    def _is_ordinal(self, word: str, before: str, follower: str) -> bool:
        """Tell whether a figure is an ordinal, or a day or month before another figure."""
        if self.language not in ORDINALS or not word.isdigit():
            return self.language in ORDINALS
        if follower.isdigit():
            return int(word) <= DAYS
        counter = NUMBERED.search(before[: len(before) - len(word)])
        is_counted = counter is not None and counter[0][:2] not in GERMAN_DAYS
        return len(word) < len("100") and not is_counted

    def _is_short(self, word: str, before: str) -> bool:
        """Tell whether *word*, the end of *before*, is an abbreviation or initial."""
        word = APOSTROPHES.split(word)[-1]
        last = POINTS.split(word)[-1]
        if last.isupper() and DOUBLED.match(last):
            return last != "UU"  # EE. UU. is a name by itself
        if is_initial(last) or (last != word and LETTERS.match(word)):
            return True  # and e.g., i.e., z.B., т.е., ق.م.
        is_measure = last in MEASURES and self.language not in NOUNS
        if (is_measure or last in YEARS) and AFTER_FIGURE.search(before):
            return False
        if last in MONEY and AMOUNT.search(before):
            return False  # в 1999 г. Россия, 300 kr. Läsarna
        return self._is_listed(word, last)

    def _is_listed(self, word: str, last: str) -> bool:
        """Tell whether a table has *word* or, unless that is an address, its *last* part."""
        low = last.lower()
        if CYRILLIC.match(last) and last not in (low, low.capitalize()):
            return False  # letters that are no abbreviation: ОК, кОм
        known = _abbreviations(self.language)
        first = word.partition(".")[0].lower()
        if first in known or len(first) <= len("тов") or first == low:
            return not known.isdisjoint((last, low, word.lower()))
        return word.lower() in known

    def _stands_before(self, word: str, before: str, following: str) -> bool:
        """Tell whether *word* keeps its point before a number, or a day before a month."""
        word = APOSTROPHES.split(word)[-1]
        first, _, last = word.rpartition(".")
        word = last if len(first) < SHORTEST_SAID else word
        if word in WEEKDAYS and self.language == "en":
            return following.startswith((*ENGLISH_MONTHS, *"0123456789"))
        if following[:1].isdigit():
            return self._stands_before_figure(word, before, following)
        is_one = following == "I" and self.language in ONE_IS_A_NUMBER
        is_number = is_one or NUMERAL.fullmatch(following) is not None
        is_number = is_number or (is_initial(following) and self.language == "fr")
        return is_number and (
            word.lower() in REFERENCES or self._is_before_figures(word)
        )

    def _ends_before_figure(self, word: str, before: str) -> bool:
        """Tell whether *word*, the end of *before*, is a unit behind a figure, or a name."""
        low = word.lower()
        is_unit = (low in YEARS or low in UNITS) and AFTER_FIGURE.search(before)
        is_unit = is_unit or (low in MONEY and AMOUNT.search(before))
        names = ENGLISH_NAMES if self.language in ("", "en") else NAMES
        is_kind = self.language == "de" and KIND.search(before) is not None
        return bool(is_unit) or is_kind or names.search(before) is not None

    def _stands_before_figure(self, word: str, before: str, figure: str) -> bool:
        """Tell whether *word*, the end of *before*, keeps its point before a *figure*."""
        low = word.lower()
        streets = STREETS.get(self.language, ())
        if word[:1].isupper() and low.endswith(streets) and HOUSE.match(figure):
            return True
        if low in BEFORE_COUNTED.get(self.language, ()):
            return COUNTED_APART.search(before) is not None
        is_counted = COUNTED.search(before) is not None
        if low in MONTHS_OR_WORDS:
            return is_counted
        if low in REFERENCES or low in MONTHS or self._is_before_figures(word):
            return True
        is_spoken = len(word) == 1 or VOWELLESS.fullmatch(low) is None
        return not (is_spoken or is_counted or self.language in SYLLABIC)

    def _is_before_figures(self, word: str) -> bool:
        """Tell whether the table of the language has *word*, with its capital or without."""
        known = _before_figures(self.language)
        return word in known or word.lower() in known

    def _opens(self, after: int, stop: int, before: str) -> bool:
        """Tell whether a word follows with which sentences begin, and names do not.

        *before* is the abbreviation; an article is part of a name behind a title.
        """
        word, end = self._word_after(after, stop)
        is_free = self.language in FREE_ARTICLES and len(before) > 1
        articles = is_free or ("." in before and "-" not in before)
        if self.text.startswith(".", end):
            return False
        known = openers(self.language, articles=articles)
        return word in known or word in _further_openers(self.language)


@lru_cache(maxsize=8)
def _marks_in(text: str) -> re.Pattern[str]:
    """Return the pattern for the marks that *text* may have."""
    if text.isascii():
        return ASCII_MARKS
    return ANY_MARKS if FAR_SIGN.search(text) else MARKS


def is_lower(letters: str) -> bool:
    """Tell whether *letters* are in lower case, in a script whose prose has capitals.

    Georgian letters have capitals for whole words, and none that begins a word.
    """
    return letters.islower() and letters.title() != letters


def is_initial(word: str) -> bool:
    """Tell whether *word* is one letter that stands for a name.

    A capital does; so does a single letter of a script without capitals, but no
    syllable of Korean, Chinese or Japanese.
    """
    if len(word) != 1 or not word.isalpha():
        return False
    return word.isupper() or (word.title() == word.lower() and word < FIRST_SYLLABLE)


def _last_word(before: str) -> str:
    """Return the end of *before* that nothing parts.

    A quotation mark inside a Hebrew word makes an acronym of it.
    """
    if before[-1:].isspace():
        return ""
    word = before.rsplit(maxsplit=1)[-1] if before else ""
    if PARTING.isdisjoint(word):  # as most are
        return word
    place = len(before)
    while place:
        letter = before[place - 1]
        if (letter in PARTING or letter.isspace()) and not (
            letter in ACRONYM_SIGNS and ACRONYM.match(before, max(place - 2, 0))
        ):
            break
        place -= 1
    return before[place:]


@cache
def _abbreviations(lang: str) -> frozenset[str]:
    """Return the words of the language *lang* that may keep their point before a name."""
    words = f"{BEFORE_NAMES['']} {BEFORE_NAMES.get(lang, '')}"
    return SOFT.union(words.split())


@cache
def _list_ends(lang: str) -> re.Pattern[str] | None:
    """Return what ends lists in the language *lang*, if it has a point; None if nothing."""
    ends = LIST_ENDS.get(lang)
    return re.compile(rf"(?<!\w)(?:{ends})\Z") if ends else None


@cache
def _before_figures(lang: str) -> frozenset[str]:
    """Return the words of the language *lang* that keep their point before a number."""
    return frozenset(BEFORE_FIGURES.get(lang, "").split())


@cache
def _listed_words(lang: str) -> frozenset[str]:
    """Return the words that any table has for the language *lang*."""
    known = _abbreviations(lang) | _before_figures(lang)
    return known.union(ALWAYS, WEEKDAYS, REFERENCES, NAME_ENDS)


@cache
def openers(lang: str, *, articles: bool = False) -> frozenset[str]:
    """Return the words with which sentences of the language *lang* begin.

    With *articles* those that names begin with as well.
    """
    words = OPENERS.get(lang, "")
    return frozenset(f"{words} {ARTICLES.get(lang, '') if articles else ''}".split())


@cache
def _further_openers(lang: str) -> frozenset[str]:
    """Return the words that begin sentences and no names, though contexts hold to them."""
    return frozenset(FURTHER_OPENERS.get(lang, "").split())
