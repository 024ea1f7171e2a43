"""Sentence boundaries around a passage, by rules.

A sentence ends at a full stop, question or exclamation mark, with the closing
quotation marks and brackets after it, when what follows does not go on in lower
case. Abbreviations, initials and, where the language writes them so, ordinals
keep their point. East Asian marks end a sentence without white space.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

CLOSING = "\"'”’»›）)\\]｝}」』】〉》〕"
OPENING = "\"'“‘„‚«‹（(\\[{「『【〈《〔¿¡"
SPACED = ".!?…؟۔।॥"
EAST = "。！？｡．"
# A mark, what closes after it, and a footnote in plain brackets. It begins with a
# single set of characters, which is found in a fifth of the time.
MARK = re.compile(
    rf"(?P<mark>[{SPACED}{EAST}](?:(?<=[{SPACED}])[{SPACED}]*|[{EAST}]*))"
    rf"(?P<closed>[{CLOSING}]*)(?P<note>(?:\[\w{{1,3}}\])*)"
)
AFTER_FIGURE = re.compile(r"\d\s\w+\Z")
WORD_BEFORE = re.compile(r"[\w.'’-]*\Z")
# Japanese goes on after a closing bracket: 「…。」と言った.
GOES_ON = re.compile(r"[とっはがをのにもなでか]")

# Words that keep their point before a name or a noun.
BEFORE_NAMES = {
    "": "al bzw ca cf dr hl mr mrs ms mt prof st vs",
    "en": "adm approx ave capt col fr ft gen gov hon lt maj messrs mt pres pvt rep rev"
    " sen sgt sr viz",
    "de": "abs bsp dgl dipl ebd evtl fr ggf hr hrsg inkl ing lt max min mio mrd"
    " okt sog str tel vgl z",
    "fr": "av bd boul chap env ex m me mgr mlle mlles mm mme mmes ste",
    "es": "admón aprox atte avda c d da dña dra dras dres ed ej excmo gral ing lic sra"
    " sras sr sres srta sta sto",
    "pt": "aprox av cel cia d dra eng ex exmo gen profa sr sra sras srs srta sta sto",
    "pl": "gen godz im inż jw kard ks lek mec mgr min np o os pl płk por pow ppłk przyp"
    " red ref św tzn tzw ul woj",
    "ru": "акад г гг гл гор д др им ин корп напр обл оз пл пос пр проф р рис св см"
    " соч ср ст стр тел ул чел",
}
# Words that keep it before a figure only: `art. 5`, but `a work of art. Then`.
BEFORE_FIGURES = frozenset(
    "abb anm art bd ch chap col fig figs kap n no nos nr núm op p pág págs pp ris"
    " rys s sec str tab v vol г с т jan feb mar apr jun jul aug sep sept oct okt nov"
    " dec dez".split()
)
ORDINALS = frozenset("cs da de et fi hr hu is lv nb nn no pl sk sl sr".split())
KNOWN = {
    language: frozenset((BEFORE_NAMES[""] + " " + words).split())
    for language, words in BEFORE_NAMES.items()
}


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
    footnote markers, which belong to no sentence. *lang* is a language tag.
    """
    if not start < end:
        return start, end
    language = lang.lower().replace("_", "-").split("-")[0]
    notes = dict(asides)
    begin, stop = _block(text, start, end, edges)
    marks = list(MARK.finditer(text, begin, stop))
    before = (mark for mark in reversed(marks) if mark.end("closed") <= start)
    behind = (mark for mark in marks if mark.end("closed") >= end)
    begins = _breaks(text, before, stop, language, notes)
    closes = _breaks(text, behind, stop, language, notes)
    begin = next((after for _, after in begins if after <= start), begin)
    stop = next((close for close, _ in closes), stop)
    begin, stop = _trim(text, min(begin, start), max(stop, end))
    for first, last in reversed(asides):
        if last == stop and end <= first:
            stop = _trim(text, begin, first)[1]
    return begin, stop


def _block(text: str, start: int, end: int, edges: Sequence[int]) -> tuple[int, int]:
    before, after = bisect_right(edges, start), bisect_left(edges, end)
    return (
        edges[before - 1] + 1 if before else 0,
        edges[after] if after < len(edges) else len(text),
    )


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    passage = text[start:end]
    if not passage.strip():
        return start, end
    left = len(passage) - len(passage.lstrip())
    return start + left, end - (len(passage) - len(passage.rstrip()))


def _breaks(
    text: str,
    marks: Iterable[re.Match[str]],
    stop: int,
    language: str,
    notes: dict[int, int],
) -> Iterator[tuple[int, int]]:
    """Yield where each sentence closes and the next begins, in the order of *marks*."""
    for found in marks:
        close = found.end("closed")
        after = _after_notes(text, found.end(), stop, notes)
        if found["mark"][0] in EAST:
            if not (found["closed"] and GOES_ON.match(text, after)):
                yield close, after
        elif _ends_sentence(text, found, after, stop, language):
            yield close, after


def _after_notes(text: str, place: int, stop: int, notes: dict[int, int]) -> int:
    """Return the offset behind any footnote markers at *place*."""
    while place < stop:
        ahead = place
        while ahead < stop and text[ahead].isspace():
            ahead += 1
        if ahead not in notes:
            break
        place = notes[ahead]
    return place


def _ends_sentence(
    text: str, found: re.Match[str], after: int, stop: int, language: str
) -> bool:
    if after >= stop:
        return True
    if not text[after].isspace():
        return False
    follower = _first_letter(text, after, stop)
    if follower.islower():
        return False
    return (
        found["mark"] != "."
        or bool(found["closed"])
        or not _keeps_point(text, found.start(), language, follower)
    )


def _first_letter(text: str, place: int, stop: int) -> str:
    while place < stop and (text[place].isspace() or text[place] in OPENING + "-–—"):
        place += 1
    return text[place : min(place + 1, stop)]


def _keeps_point(text: str, point: int, language: str, follower: str) -> bool:
    """Tell whether the point at *point* belongs to the word before it."""
    before = text[max(point - 24, 0) : point]
    word = WORD_BEFORE.findall(before)[0].lstrip(".'’-")
    if word.isdigit():
        return language in ORDINALS and len(word) < len("100") and follower.isalpha()
    last = re.split(r"[.’'-]", word)[-1]
    if len(last) == 1 and last.isupper():
        return True  # an initial, or a name of letters such as U.S.
    if "." in word and last.islower():
        return True  # e.g., i.e., z.B., т.е.
    if last.islower() and AFTER_FIGURE.search(before):
        return False  # в 1999 г. Потом
    known = KNOWN.get(language, KNOWN[""])
    return last.lower() in known or (
        follower.isdigit() and last.lower() in BEFORE_FIGURES
    )
