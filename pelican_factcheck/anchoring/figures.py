"""What belongs to a figure: its sign, its magnitude, its unit.

Punctuation that carries meaning: signs at figures and at grades. Most punctuation is
a matter of style. A sign before a figure, between two figures or at the end of a
grade is part of what is said: −3 % is not 3 %, 2008–2012 is not 2008 and 2012, A− is
not A, and accountants write losses in brackets.

Words behind a figure that are a part of the number: 5 million is not 5.

Signs of units whose letter case carries meaning: MW and mW, MB and Mb.
"""

import re
from collections.abc import Callable
from functools import cache

from pelican_factcheck.anchoring.findings import Likeness
from pelican_factcheck.anchoring.folding import fold_words

CURRENCIES = "$¢£¤¥֏؋৲৳฿៛₠-⃀"
# The begin of a figure, and what may stand between it and its sign.
FRACTIONS = "¼-¾⅐-⅞"
FIGURE = rf"(?:[{CURRENCIES}]\s?)?[\d{FRACTIONS}]"
LETTER = r"[^\W\d_]"
# A figure alone in round brackets, years aside: what follows the first bracket.
IN_BRACKETS = (
    rf"(?![12]\d\d\d\))(?:[{CURRENCIES}]\s?)?\d[\d.,]*"
    rf"(?:\s?(?:[%‰{CURRENCIES}]|{LETTER}{{1,3}}))?\)"
)
ENCLOSED = rf"\({IN_BRACKETS}"
GRADE = "|".join(
    [rf"(?<=^{LETTER})", *(rf"(?<=\W{LETTER * count})" for count in (1, 2, 3))]
)
# In folded text, signs that count as words of their own.
SIGNS = (
    rf"[-~](?=\s?{FIGURE})|(?:(?<=\d)|(?<=\d\s))[/:*·](?=\s?\d)"
    rf"|\((?={IN_BRACKETS})"
    rf"|(?:{GRADE})-(?=[\s.,;:!?)\]\"']|\Z)"
)
# What must not be torn, with `\0` where a quote would begin or end.
TORN = rf"""
    -\s?\0{FIGURE} | (?<![<>])[~±+<>≤≥≈]\s?\0{FIGURE} | (?<!\d)(?<!\d\s)[{CURRENCIES}]\s?\0\d
  | \d\0\s?[%‰°] | \d\0\s?[{CURRENCIES}](?!\s?\d)
  | \d\0-\d | \d\0\s-\s\d | \d\s?-\0\s?\d | \d\0\s[/:]\s\d | \d\s[/:]\s\0\d
  | \d\0['"]
  | (?:^|[^\w']){LETTER}{{1,3}}\0[-+](?!\w)
"""
# Without one of these nothing below is torn; most places have none.
FIGURED = re.compile(rf"[\d{FRACTIONS}]|\0[-+]")
REACH = 8
EM_DASHES = "—―"
PRIMES = "′″‴"
# What a quote may have at its edges without being another quote.
EDGE = " '\".,;:!()[]{}*_~|/\\、。，！；：（）〈〉《》【】،؛۔।॥።፣፤፥፦၊။។៖՝։-"
SIGNED = re.compile(rf"[-~+±.,]\s?(?:[{CURRENCIES}]\s?)?\Z")
OPENED = re.compile(r"(?<!\w)['\"]")
GRADED = re.compile(rf"(?:^|[^\w']){LETTER}{{1,3}}-")


def tears_sign(text: str, offset: int, source: Callable[[int], str]) -> bool:
    """Return whether a quote that begins or ends at *offset* tears off a sign.

    *text* is folded; *source* gives what was written for the character at an
    offset of it: an em dash is never a minus.
    """
    if _tears_brackets(text, offset):
        return True
    head, tail = text[max(offset - REACH, 0) : offset], text[offset : offset + REACH]
    around = f"{head}\0{tail}"
    found = _torn().search(around) if FIGURED.search(around) else None
    if found is None:
        return False
    if found[0][-1] in "'\"":
        return source(offset) in PRIMES
    dash = found[0].find("-")
    if dash < 0:
        return True
    place = offset - len(head) + found.start() + dash
    return source(place - (place > offset)) not in EM_DASHES


def _tears_brackets(text: str, offset: int) -> bool:
    """Return whether *offset* stands between a figure and a bracket around it."""
    if text.startswith("(", offset - 1):
        return _enclosed().match(text, offset - 1) is not None
    if not text.startswith(")", offset):
        return False
    opened = text.rfind("(", max(offset - 3 * REACH, 0), offset)
    return opened >= 0 and _enclosed().fullmatch(text, opened, offset + 1) is not None


def trim_edges(words: str) -> str:
    """Return a folded quote without punctuation at its edges, but with its signs."""
    left = len(words) - len(words.lstrip(EDGE))
    right = len(words.rstrip(EDGE))
    if left >= right:
        return ""
    sign = SIGNED.search(words, 0, left) if _begins_figure(words, left) else None
    if sign:
        left = sign.start()
    elif left and _enclosed().match(words, left - 1):
        left -= 1
    return words[left : _end_with_sign(words, right)]


def _begins_figure(words: str, place: int) -> bool:
    return re.match(FIGURE, words[place:]) is not None


def _end_with_sign(words: str, right: int) -> int:
    """Return where the words end when a sign at their end is taken along."""
    after = words[right : right + 1]
    if after == "-" and GRADED.search(words, max(right - 4, 0), right + 1):
        return right + 1
    if after == ")":
        opened = words.rfind("(", 0, right)
        if opened >= 0 and _enclosed().fullmatch(words, opened, right + 1):
            return right + 1
    is_prime = after in ("'", '"') and words[right - 1].isdigit()
    return right + 1 if is_prime and not OPENED.search(words, 0, right) else right


@cache
def _torn() -> re.Pattern[str]:
    return re.compile(TORN, re.VERBOSE)


@cache
def _enclosed() -> re.Pattern[str]:
    return re.compile(ENCLOSED)


MAGNITUDES = {
    "English": "hundred thousand million millions billion billions trillion trillions"
    " quadrillion dozen dozens m mn mln bn bln tn trn k",
    "German, Dutch, Scandinavian": "hundert tausend tsd million millionen mio milliarde"
    " milliarden mrd billion billionen bio duizend miljoen mln miljard mld biljoen tusen"
    " tusind miljon miljoner millioner mill mkr miljard miljarder milliarder mia mdr mrd"
    " þúsund milljón milljónir milljarðar",
    "Romance": "cent mille millier milliers million millions milliard milliards md mds mrd"
    " cien cientos mil millón millones mill mm milhão milhões mi bilhão bilhões bi bilião"
    " biliões trilhão trilhões mila milione milioni mln miliardo miliardi mld milió milions"
    " mie mii milion milioane miliard miliarde mld billón billones bilione bilioni",
    "Slavic, Baltic": "тысяча тысячи тысяч тыс миллион миллиона миллионов млн миллиард"
    " миллиарда миллиардов млрд триллион триллиона триллионов трлн тисяча тисячі тисяч тис"
    " мільйон мільйони мільйонів мільярд мільярди мільярдів хиляди хил милион милиона"
    " милиони милијарда милијарди милијарде хиљада хиљаде tysiąc tysiące tysięcy tys milion"
    " miliony milionów mln miliard miliardy miliardów mld tisíc tisíce tis milión milióny"
    " miliónů milionů milionu miliarda miliardu tisuća tisuće milijun milijuna milijuni"
    " milijon milijona milijoni milijonov milijarda milijarde milijardi milijard tūkst mln"
    " tūkstančių milijonai milijonų milijardai milijardų tūkstoši miljons miljoni miljonu"
    " miljardi miljardu",
    "Finnic, Hungarian, Turkic, Greek, Armenian, Georgian, Basque": "tuhat tuhatta"
    " miljoona miljoonaa milj miljardi miljardia mrd tuhat miljon miljonit miljard miljardit"
    " ezer millió milliárd bin milyon milyar trilyon мың миллион миллиард χιλιάδες"
    " χιλ εκατομμύριο εκατομμύρια εκατ δισεκατομμύρια δισεκατομμύριο δισ τρισ հազար միլիոն"
    " միլիարդ ათასი მილიონი მილიარდი milioi mila",
    "Semitic, Iranian": "مئة مائة ألف الف آلاف مليون ملايين مليونا مليار مليارات مليارا"
    " تريليون אלף אלפים מיליון מיליוני מיליארד מיליארדי هزار میلیون میلیارد تریلیون ہزار"
    " لاکھ کروڑ ارب سو ሺህ ሺ ሚሊዮን ቢሊዮን",
    "Indian": "lakh lakhs lac lacs crore crores cr सौ हजार हज़ार लाख करोड़ अरब खरब मिलियन"
    " बिलियन कोटी कोटि হাজার লাখ লক্ষ কোটি ਹਜ਼ਾਰ ਲੱਖ ਕਰੋੜ હજાર લાખ કરોડ ஆயிரம் லட்சம்"
    " இலட்சம் கோடி மில்லியன் వేలు లక్ష లక్షల లక్షలు కోట్లు కోట్ల కోటి ಸಾವಿರ ಲಕ್ಷ"
    " ಕೋಟಿ ആയിരം ലക്ഷം കോടി දහස ලක්ෂ මිලියන බිලියන",
    "Vietnamese, Indonesian, Malay, Tagalog, Swahili, Esperanto": "nghìn ngàn triệu tỷ tỉ"
    " ribu juta jt miliar milyar triliun bilion libo milyon bilyon elfu milioni bilioni"
    " mil miliono milionoj miliardo miliardoj",
}
# No space parts these from what follows.
UNSPACED_MAGNITUDES = (
    "十百千万萬亿億兆 百 만 억 조 천 백 십 ร้อย พัน หมื่น แสน ล้าน ຮ້ອຍ ພັນ ໝື່ນ ແສນ ລ້ານ ពាន់ ម៉ឺន"
    " សែន លាន ရာ ထောင် သောင်း သိန်း သန်း ကုဋေ"
)
YEAR = re.compile(r"(?:\A|\D)(?:1[5-9]|20)\d\d\Z")


def parts_magnitude(text: str, offset: int) -> bool:
    """Return whether *offset* of the folded *text* parts a figure from its magnitude."""
    behind = offset + text.startswith(" ", offset)
    before = offset - text.startswith(" ", offset - 1) if offset else 0
    if not text[max(before - 1, 0) : before].isnumeric():
        return False
    if before < offset and YEAR.search(text, max(before - 5, 0), before):
        return False  # in 2008 millions fled
    begins = text.startswith(_first_forms(), behind + text.startswith("-", behind))
    return begins and _magnitude().match(text, behind) is not None


@cache
def _magnitude() -> re.Pattern[str]:
    spaced, unspaced = map("|".join, magnitude_words())
    return re.compile(rf"-?(?:(?:{spaced})(?![^\W_])|{unspaced})")


@cache
def _first_forms() -> tuple[str, ...]:
    """Return how the text behind a figure begins where its magnitude follows."""
    return tuple(form for forms in magnitude_words() for form in forms)


@cache
def magnitude_words() -> tuple[list[str], list[str]]:
    """Return the folded words for magnitudes: whole words, and what no space follows."""
    spaced = sorted(set(fold_words(" ".join(MAGNITUDES.values())).split()))
    first, *others = UNSPACED_MAGNITUDES.split()
    return spaced, [*first, *map(fold_words, others)]


# SI prefixes, and the units that are written with them in articles.
PREFIXES = "n µ m k M G T P".split()
PREFIXED = (
    "W Wh J V A Hz B b bps B/s b/s Bq Sv Gy eV Pa N g L l F H S s m K Ω T".split()
)
# Others, and figures that are shortened to a letter.
OTHER_UNITS = "cm dm cl cL dl dL hl hL hPa da d h min t °C °F °F K k M G m B b bn Mb MB MM mm".split()
# Read as times of the day, not as petametres.
NOT_UNITS = frozenset({"PM", "Pm", "nm", "ps"})


def judge_unit(one: str, other: str, *, counted: bool) -> Likeness | None:
    """Return the likeness of two signs that differ in letter case; None if no unit.

    Two signs of units are two units; one sign in capitals is KM for km. A single
    letter is a unit behind a figure only, which *counted* says.
    """
    known = {one, other} & _units()
    if len(known) > 1 and (counted or len(one) > 1):
        return "changed"
    return "drifted" if known and counted else None


@cache
def _units() -> frozenset[str]:
    prefixed = {prefix + unit for prefix in ("", *PREFIXES) for unit in PREFIXED}
    return frozenset(prefixed | set(OTHER_UNITS)) - NOT_UNITS
