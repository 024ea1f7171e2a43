"""Figures with their signs, units, magnitudes and limits: which places tear one."""

import re
from collections.abc import Callable
from functools import cache
from math import inf
from unicodedata import decimal

from pelican_factcheck.anchoring.findings import Likeness
from pelican_factcheck.anchoring.folding import (
    fold_words,
    late_pattern,
)
from pelican_factcheck.anchoring.spelling import (
    COMMA_PARTED,
    NO_BREAK_SPACES,
    NO_LETTERS,
)
from pelican_factcheck.sidecar.identifiers import language_of

CURRENCIES = "$¢£¤¥֏؋৲৳฿៛₠-⃀"
# The begin of a figure, and what may stand between it and its sign.
FRACTIONS = "¼-¾⅐-⅞"
FIGURE = rf"(?:[{CURRENCIES}]\s?)?[\d{FRACTIONS}]"
ANY_LETTER = r"[^\W\d_]"
# A figure alone in round brackets, with its currency, magnitude and unit, years aside:
# what follows the first bracket.
CODES = (
    "us a au c ca hk nz s r rs rp eur usd gbp chf jpy cny rmb inr rub sek nok dkk pln"
)
IN_BRACKETS = (
    rf"(?!(?:1[5-9]|20)\d\d(?:\)|\s[^\s\d]))(?:(?:{'|'.join(CODES.split())})\.?\s?)?"
    rf"(?:[{CURRENCIES}]\s?)?\d[\d.,']*(?:\s?[^\s()\d.,;:!?]{{1,16}}\.?){{0,2}}\)"
)
LONGEST_ENCLOSED = 60
ENCLOSED = rf"\({IN_BRACKETS}"
GRADE = "|".join(
    [rf"(?<=^{ANY_LETTER})", *(rf"(?<=\W{ANY_LETTER * count})" for count in (1, 2, 3))]
)
# In folded text, signs that count as words of their own.
SIGNS = (
    rf"[-~](?=\s?{FIGURE})|(?:(?<=\d)|(?<=\d\s))[/:*·](?=\s?\d)"
    rf"|\((?={IN_BRACKETS})|(?<![^\s(\[{CURRENCIES}])[.,](?=\d)"
    rf"|(?:{GRADE})-(?=[\s.,;:!?)\]\"']|\Z)"
)
# What must not be torn, with `\0` where a quote would begin or end.
TORN = rf"""
    -\s?\0{FIGURE} | (?<![<>])[~±+<>≤≥≈]\s?\0{FIGURE} | (?<!\d)(?<!\d\s)[{CURRENCIES}]\s?\0\d
  | \d\0\s?[%‰°] | \d\0\+(?![\w+]) | \d\0\s?[{CURRENCIES}](?!\s?\d)
  | (?:^|[\s(\[{CURRENCIES}])[.,]\0\d
  | \d\0-\d | \d\0\s-\s\d | \d\s?-\0\s?\d | \d\0\s[/:]\s\d | \d\s[/:]\s\0\d
  | \d\0['"]
  | (?:^|[^\w']){ANY_LETTER}{{1,3}}\0[-+](?!\w)
"""
# Without a figure nothing is torn from one; most places have none near them.
FIGURE_SIGN = late_pattern(rf"[\d{FRACTIONS}]")
ASCII_FIGURE = late_pattern("[0-9]")
NEAR = 64  # characters, in which each of the tests below looks for one
# What a sign is torn from, or may be itself, right behind the place.
FIGURE_OR_GRADE = late_pattern(rf"[\d{FRACTIONS}{CURRENCIES}+-]")
ASCII_BESIDE_FIGURE = frozenset("0123456789$+()-")
BESIDE_FIGURE = late_pattern(rf"[\d{CURRENCIES}+()-]")
REACH = 8
LONGEST_FIGURE = 24
EM_DASHES = "—―"
PRIMES = "′″‴"
# What a quote may have at its edges without being another quote.
EDGE = " '\".,;:!()[]{}*_~|/\\、。，！；：（）〈〉《》【】،؛۔।॥።፣፤፥፦၊။។៖՝։-"
SIGNED = late_pattern(rf"[-~+±.,]\s?(?:[{CURRENCIES}]\s?)?\Z")
OPENED = late_pattern(r"(?<!\w)['\"]")
GRADED = late_pattern(rf"(?:^|[^\w']){ANY_LETTER}{{1,3}}-")


def parts_figure(
    text: str, offset: int, source: Callable[[int], str], lang: str
) -> bool:
    """Return whether *offset* of the folded *text* parts a figure from what belongs to it.

    *source* gives what was written for the character at an offset of it.
    """
    return _is_near_figure(text, offset) and (
        parts_unit(text, offset)
        or parts_range(text, offset)
        or parts_limit(text, offset)
        or (
            is_beside_figure(text, offset)
            and (
                parts_magnitude(text, offset)
                or tears_sign(text, offset, source)
                or parts_thousands(text, offset, source, lang)
            )
        )
    )


def _is_near_figure(text: str, offset: int) -> bool:
    """Return whether a figure may be torn at *offset* of the folded *text*."""
    around = text[max(offset - NEAR, 0) : offset + NEAR]
    if text[offset : offset + 1] in ("-", "+"):  # a grade: A+
        return True
    if around.isascii():
        return ASCII_FIGURE.search(around) is not None
    return FIGURE_SIGN.search(around) is not None or any(
        map(str.isnumeric, text[max(offset - 2, 0) : offset])
    )


def is_beside_figure(text: str, offset: int) -> bool:
    """Return whether a figure, its sign or bracket stands at *offset*, or a space away.

    Elsewhere no magnitude, sign or group of thousands is torn.
    """
    beside = text[max(offset - 2, 0) : offset + 2]
    if beside.isascii():
        return not ASCII_BESIDE_FIGURE.isdisjoint(beside)
    return BESIDE_FIGURE.search(beside) is not None or any(map(str.isnumeric, beside))


def tears_sign(text: str, offset: int, source: Callable[[int], str]) -> bool:
    """Return whether a quote that begins or ends at *offset* tears off a sign.

    *text* is folded; *source* gives what was written for the character at an
    offset of it: an em dash is never a minus.
    """
    if _tears_brackets(text, offset):
        return True
    head, tail = text[max(offset - REACH, 0) : offset], text[offset : offset + REACH]
    if not may_tear_sign(head[-1:], tail[:1]):
        return False
    found = sign_pattern().search(f"{head}\0{tail}")
    if found is None:
        return False
    if found[0][-1] in "'\"":
        return source(offset) in PRIMES
    dash = found[0].find("-")
    if dash < 0:
        return True
    place = offset - len(head) + found.start() + dash
    return source(place - (place > offset)) not in EM_DASHES


def may_tear_sign(before: str, behind: str) -> bool:
    """Return whether a sign may be torn off between two characters.

    One of them is a figure then, a hyphen, or what a figure or grade is written with.
    """
    return (
        before == "-" or before.isdecimal() or FIGURE_OR_GRADE.match(behind) is not None
    )


def _tears_brackets(text: str, offset: int) -> bool:
    """Return whether *offset* stands between a figure and a bracket around it."""
    if text.startswith("(", offset - 1):
        return _enclosed().match(text, offset - 1) is not None
    if not text.startswith(")", offset):
        return False
    opened = text.rfind("(", max(offset - LONGEST_ENCLOSED, 0), offset)
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
def sign_pattern() -> re.Pattern[str]:
    """Return what a sign is torn in, with NUL for the end of a quote."""
    return re.compile(TORN, re.VERBOSE)


@cache
def _enclosed() -> re.Pattern[str]:
    return re.compile(ENCLOSED)


FIRST_GROUPS = late_pattern(r"(?<![\d.,'])[1-9]\d{0,2}(?: \d{3})*\Z")
GROUP = late_pattern(r" \d{3}(?!\d)")


def parts_thousands(
    text: str, offset: int, source: Callable[[int], str], lang: str
) -> bool:
    """Return whether *offset* of the folded *text* parts a figure as 12 500.

    *source* gives what was written at an offset. In a language that parts thousands by
    a comma a space that may break parts two figures.
    """
    space = offset - text.startswith(" ", offset - 1) if offset else 0
    group = GROUP.match(text, space)
    first = FIRST_GROUPS.search(text, max(space - LONGEST_FIGURE, 0), space)
    if not (group and first):
        return False
    return (
        language_of(lang) not in COMMA_PARTED
        or source(space) in NO_BREAK_SPACES
        # No figure begins with 0, and of three in a row the last two are groups.
        or text.startswith("0", space + 1)
        or " " in first[0]
        or GROUP.match(text, group.end()) is not None
    )


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
    " милиони милијарда милијарди милијарде хиљада хиљаде tysiąc tysiące tysięcy tysiąca tys milion"
    " miliony milionów miliona mln miliard miliarda miliardy miliardów mld tisíc tisíce tis milión milióna milióny"
    " miliónů milionů milionu miliarda miliardu tisuća tisuće milijun milijuna milijuni"
    " milijon milijona milijoni milijonov milijarda milijarde milijardi milijard tūkst mln"
    " tūkstančių milijonai milijono milijonų milijardai milijardo milijardų tūkstoši miljons miljoni miljonu"
    " miljardi miljardu",
    "Finnic, Hungarian, Turkic, Greek, Armenian, Georgian, Basque": "tuhat tuhatta"
    " miljoona miljoonaa milj miljardi miljardia mrd tuhat miljon miljonit miljard miljardit"
    " ezer millió milliárd bin milyon milyar trilyon мың миллион миллиард χιλιάδες"
    " χιλ εκατομμύριο εκατομμύρια εκατ δισεκατομμύρια δισεκατομμύριο δισ τρισ հազար միլիոն"
    " միլիարդ ათასი მილიონი მილიარდი milioi mila",
    "Semitic, Iranian": "مئة مائة ألف الف آلاف ألفان ألفين مليون ملايين مليونا مليونان مليونين مليار مليارات مليارا ملياران مليارين"
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
# What begins their inflected forms, in languages that add to them, and what is one of those
# who have so much: the millionaire.
MAGNITUDE_STEMS = (
    "miljard miljoon milliárd millió milyar milyon trilyon мільйон мільярд трильйон"
    " миллион миллиард триллион милион милијард мільён мільярд miliard milion milijard"
    " milijun milijon bilion bilijun miljard miljon biljon tuhans tuhann ezer বিলিয়ন মিলিয়ন"
    " εκατομμυρι δισεκατομμυρι τρισεκατομμυρι χιλιαδ"
)
OWNERS = late_pattern(
    r"\w*(?:ionair|ionari|ionár|ionář|ionär|ionær|onääri|onaš|onier|oner|онер|онір|ардер|ιουχ"
    r"|miliarder|ilyarder|ardär|ardár|ardář|ardair|ardari)\w*\Z"
)
LONGEST_ENDING = 5
YEAR = late_pattern(r"(?:\A|\D)(?:1[5-9]|20)\d\d\Z")
LONGEST_MAGNITUDE = 24  # characters, with the one behind it


def parts_magnitude(text: str, offset: int) -> bool:
    """Return whether *offset* of the folded *text* parts a figure from its magnitude."""
    behind = offset + text.startswith(" ", offset)
    before = offset - text.startswith(" ", offset - 1) if offset else 0
    if not text[max(before - 1, 0) : before].isnumeric():
        return False
    if before < offset and YEAR.search(text, max(before - 5, 0), before):
        return False  # in 2008 millions fled
    word = behind + text.startswith("-", behind)
    return is_magnitude(text[word : word + LONGEST_MAGNITUDE])


PER_CENT_WORDS = (
    r"per\s?cent|pct\.?|proc\.?|prozent|v\.\s?h\.|pour\s?cent|por\s?ciento|por\s?cento"
    r"|per\s?cento|procent(?:a|o|y|ów)?|prosent(?:tia?)?|процент(?:а|ов)?|відсотк(?:и|а|ів)"
    r"|відсоток|τοις\sεκατό|في\s?المئة|في\s?المائة|بالمئة|بالمائة|אחוז(?:ים)?|درصد|प्रतिशत"
    r"|パーセント|เปอร์เซ็นต์|퍼센트|phần\străm|persen"
)
PERCENTAGE_POINTS = (
    r"percentage\spoints?|pp|p\.\s?p\.|prozentpunkten?|points?\sde\spourcentage"
    r"|puntos?\sporcentual(?:es)?|pontos?\spercentua(?:l|is)|punt[oi]\spercentual[ei]"
    r"|procentpunt(?:en)?|procentenhet(?:er)?|prosentpoeng|procentpoint|prosenttiyksik\w+"
    r"|punkt\w*\sprocentow\w+|процентн\w+\sпункт\w*|відсотков\w+\sпункт\w*"
    r"|procentn\w+\sbod\w*|százalékpont\w*|yüzde\spuan\w*|个百分点|個百分點|ポイント|%p"
)
UNIT_SIGNS = (
    "kg|g|mg|µg|t|km|cm|mm|nm|ha|ml|cl|dl|hl|l|kw|mw|gw|tw|w|kwh|mwh|gwh|twh|wh|hz|khz|mhz"
    "|ghz|kb|mb|gb|tb|kv|v|kpa|hpa|bar|db|km/h|mph|m2|m3|km2|km3|cm2|cm3|mm2|mm3|bps|bp"
)


# Units that are written out, currencies among them; a star stands for an ending.
UNIT_WORDS = {
    "English": "kilometre kilometres kilometer kilometers metre metres meter meters centimetre"
    " centimetres centimeter centimeters millimetre millimetres millimeter millimeters mile"
    " miles foot feet inch inches yard yards hectare hectares acre acres kilogram kilograms"
    " kilogramme kilogrammes kilo kilos gram grams gramme grammes milligram milligrams"
    " microgram micrograms tonne tonnes ton tons pound pounds ounce ounces litre litres liter"
    " liters millilitre millilitres milliliter milliliters gallon gallons pint pints barrel"
    " barrels degree degrees knots watt watts kilowatt kilowatts megawatt megawatts gigawatt"
    " gigawatts kilowatt-hours megawatt-hours volt volts hertz megahertz gigahertz decibel"
    " decibels kilobytes megabytes gigabytes terabytes dollar dollars euro euros cent cents"
    " pence penny yen yuan rupee rupees ruble rubles rouble roubles peso pesos franc francs"
    " krona kronor krone kroner riyals dirhams shekels",
    "German": "kilometern metern zentimeter zentimetern millimeter meilen hektar quadratmeter"
    " quadratmetern quadratkilometer quadratkilometern kubikmeter kubikmetern kilogramm gramm"
    " milligramm mikrogramm tonnen pfund litern grad kilowattstunden megawattstunden dezibel"
    " franken rubel rupien kronen prozent promille prozentpunkte prozentpunkten",
    "French": "kilomètre kilomètres mètre mètres centimètre centimètres millimètre millimètres"
    " kilogrammes milligrammes litres degré degrés centimes point points roubles couronnes",
    "Spanish, Portuguese, Italian": "kilómetro kilómetros metro metros centímetro centímetros"
    " milímetros milla millas hectárea hectáreas kilogramo kilogramos gramo gramos miligramos"
    " tonelada toneladas litro litros grado grados vatios céntimo céntimos dólar dólares libras"
    " rublos quilómetro quilómetros quilômetro quilômetros milhas quilo quilos quilogramas grama"
    " gramas graus reais dólares euros chilometro chilometri metri centimetri millimetri miglia"
    " ettaro ettari chilo chili chilogrammi grammi milligrammi tonnellata tonnellate litri gradi"
    " dollaro dollari sterlina sterline franchi rubli",
    "Dutch, Scandinavian": "mijl meters graden ponden procent procentpunten centimeter hektar"
    " grader gradar kronor kronur kroner pund",
    "Polish, Czech": "kilometr* metr metry metrów metra centymetr* hektar* kilogram* gram gramy"
    " gramów tona tony ton tonę litr litry litrów litra stopień stopni stopnie złoty złote"
    " złotych dolar* metru metrů centimetr* gramů tuna tuny tun litrů stupeň stupně stupňů"
    " koruna koruny korun eur procent*",
    "Russian, Ukrainian": "километр* метр метра метров метры сантиметр* миллиметр* гектар*"
    " килограмм* кило грамм* тонна тонны тонн литр литра литров градус* рубль рубля рублей"
    " доллар* евро копе* миля мили миль кілометр* метрів метри кілограм* грам* літр* гривня"
    " гривні гривень долар* євро процент*",
    "Turkish": "kilometre* metre* santimetre* hektar* kilogram* ton litre* derece* lira* dolar*"
    " euro* avro*",
    "Hungarian": "kilométer* méter* centiméter* hektár* kilogramm* kiló* tonna tonnát liter*"
    " fok fokot fokos fokra forint* euró* dollár* százalék*",
    "Greek": "χιλιόμετρ* μέτρα μέτρο μέτρων εκατοστά στρέμματα εκτάρια κιλά κιλό κιλών γραμμάρια"
    " τόνοι τόνους τόνων λίτρα λίτρο βαθμοί βαθμούς βαθμών ευρώ δολάρι* λίρες",
    "Arabic": "كيلومتر* متر مترا أمتار سنتيمتر* كيلوغرام* كيلوجرام* كيلو غرام غراما جرام طن طنا"
    " أطنان لتر لترا درجة درجات دولار* يورو جنيه* ريال* دينار* درهم* روبل*",
    "Hindi": "किलोमीटर मीटर सेंटीमीटर हेक्टेयर एकड़ किलोग्राम किलो ग्राम टन लीटर डिग्री रुपये रुपए"
    " रुपया डॉलर यूरो मील",
}
UNSPACED_UNITS = (
    "ポイント パーセント キロ メートル センチ ミリ トン グラム リットル ドル ユーロ ポンド 円 度 ヘクタール"
    " 个百分点 個百分點 公里 千米 平方 米 厘米 公分 公斤 千克 吨 噸 升 元 美元 欧元 歐元 英镑 英鎊 卢布 公顷 公頃"
    " 달러 유로"
)
UNIT_ENDS = (  # miles per hour, mètres carrés, degrees Celsius
    r"(?:\s(?:carr[ée]s?|cubes?|cuadrad[oa]s?|c[úu]bicos?|quadrad[oa]s?|quadrat[io]|cubi"
    r"|celsius|fahrenheit))?(?:\s(?:per|pro|par|por|je|na|za|v|в|за|на|al?|all'|à l'|i)\s?"
    r"(?:hour|hora|heure|ora|stund|timm|uur|hod|godz|час|годину|sec|seg|sek|сек|kilo|kg|кило"
    r"|lit|gal|ton|barr|person|day|dag|día|dia|jour|giorno|year|jahr|año|head|square)"
    r"[^\W\d]*|\san\shour)?"
)
UNIT_BEGINNERS = "square|cubic|nautical|metric|us|american|canadian|australian"
FOLDED_PER_CENT = r"τοισ\sεκατο"
LONGEST_UNIT = 40
LAST_FIGURE = late_pattern(r".*\d", re.DOTALL)
# What no unit has inside: a stop is one in "pct.", "v. h." and "p. p." only.
ENDS_UNIT = late_pattern(r"[,;:!?()\"]|(?<!pct)(?<![vhp])\.")
PLAIN_WORD = late_pattern(r"[^\W_]+")
VARIED = late_pattern(r"\(\?:[^()]*\)\??|\[\w+\]|\\w[*+]")
FIRST_OF_PHRASE = late_pattern(
    r"(?:\A|(?<=\|))(?P<first>%?(?:[^\W_](?!\?))*)(?P<end>\\[s.](?!\?)|(?=\|)|\Z)?"
)


def parts_unit(text: str, offset: int) -> bool:
    """Return whether *offset* of the folded *text* parts a figure from its unit: 3 kg.

    Or tears the unit: 3 per | cent, 2 percentage | points, 5 million | dollars.
    """
    end = _figure_before(text, offset)
    if not end or text[end : end + 2].strip(" -")[:1] in EDGE:
        return False
    if ENDS_UNIT.search(text, end, offset) or not may_be_unit(text, end):
        return False
    found = unit_pattern().match(text, end)
    if found is None or found.end() <= offset:
        return False
    # In 2008 dollars were dear
    behind = text.startswith(" ", end) and offset == end + 1
    return not (behind and YEAR.search(text, max(end - 5, 0), end))


def _figure_before(text: str, offset: int) -> int:
    """Return where the last figure before *offset* ends; 0 if none is near."""
    found = LAST_FIGURE.match(text, max(offset - LONGEST_UNIT, 0), offset)
    return found.end() if found else 0


def may_be_unit(text: str, place: int) -> bool:
    """Return whether a unit or magnitude may begin at a *place*, behind a space or hyphen.

    The words are looked up: where it is no, as at most places, nothing is searched for
    with a pattern of all units, which takes longer to compile than an article to read.
    """
    place += text.startswith(" ", place)
    place += text.startswith("-", place)
    whole, begun, letters = _first_of_units()
    word = PLAIN_WORD.match(text, place)
    if word is not None and word[0] in whole:
        return True
    return text[place : place + 1] in letters and text.startswith(begun, place)


@cache
def _first_of_units() -> tuple[frozenset[str], tuple[str, ...], frozenset[str]]:
    """Return the first words of units and magnitudes, and what other ones begin with.

    And the first letters of the latter.
    """
    spaced, unspaced = magnitude_words()
    words = [*spaced, *UNIT_SIGNS.split("|"), *UNIT_BEGINNERS.split("|")]
    words += fold_words(" ".join(UNIT_WORDS.values())).split()
    begun = [*unspaced, *map(fold_words, UNSPACED_UNITS.split())]
    begun += [one.rstrip("*") for one in words if "*" in one]
    # What varies in a phrase stands in brackets, or before a question mark.
    phrases = VARIED.sub("?", f"{PERCENTAGE_POINTS}|{PER_CENT_WORDS}|{FOLDED_PER_CENT}")
    for found in FIRST_OF_PHRASE.finditer(phrases):
        is_whole = found["end"] is not None and found["first"].isalnum()
        (words if is_whole else begun).append(found["first"])
    return (
        frozenset(found[0] for found in map(PLAIN_WORD.match, words) if found),
        tuple(begun),
        frozenset(one[0] for one in begun),
    )


def unit_behind(text: str, place: int) -> int:
    """Return where the written-out unit ends that stands at a *place*, or 0."""
    found = word_of_unit().match(text, place) if may_be_unit(text, place) else None
    return found.end() if found else 0


@cache
def _unit_words() -> str:
    stars = set(fold_words(" ".join(UNIT_WORDS.values())).split())
    words = "|".join(re.escape(one).replace(r"\*", r"\w*") for one in sorted(stars))
    phrases = f"{PERCENTAGE_POINTS}|{PER_CENT_WORDS}|{FOLDED_PER_CENT}"
    begins = rf"(?:(?:{UNIT_BEGINNERS})\s)?"
    return rf"(?:{phrases}|{begins}(?:{words})(?!\w){UNIT_ENDS})(?!\w)"


@cache
def word_of_unit() -> re.Pattern[str]:
    """Return the units that are written out."""
    return re.compile(_unit_words())


@cache
def unit_pattern() -> re.Pattern[str]:
    """Return what stands behind a figure that has a unit."""
    unspaced = "|".join(map(fold_words, UNSPACED_UNITS.split()))
    many = rf"{_magnitude().pattern}(?:\s(?:de|of|d')(?!\w))?"
    units = rf"{_unit_words()}|(?:{UNIT_SIGNS})(?!\w)|(?:{unspaced})"
    return re.compile(rf"(?:\s?{many}){{0,3}}\s?-?(?:{units})|\s?{many}(?:\s{many})+")


# What stands between two figures of a range, and what stands before both.
RANGE_JOINS = "to|bis|à|a|al|till|til|tot|do|до|εωσ|ωσ|με|से|إلى|الى|ile|ila|through|–"
FROM = (
    "from|von|de|du|da|dal|dai|van|fra|från|frå|od|от|від|с|з|απο|из|between|zwischen|entre"
    "|من"
)
BETWEEN = (
    "between|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom|między|pomiędzy|mezi|medzi"
    "|между|між|μεταξυ|αναμεσα σε|بين"
)
RANGE_ANDS = "and|und|et|y|e|ed|en|och|og|a|i|и|й|та|і|και"
FURTHER_ANDS = "és|ve|और"
ARABIC_AND = "و"
UNSPACED_RANGE_JOINS = ("から", "到", "至", "에서", "부터")
UNSPACED_JOINS = (ARABIC_AND, *UNSPACED_RANGE_JOINS)
SPACED_JOINS = frozenset(f"{RANGE_JOINS}|{RANGE_ANDS}|{FURTHER_ANDS}".split("|"))
LONGEST_JOIN = 16
LONGEST_RANGE = 64
FIGURES_NEAR = late_pattern(r"\d[\d.,]*")


def parts_range(text: str, offset: int) -> bool:
    """Return whether *offset* of the folded *text* parts a range: 40 | to 45, between | 40 and 45."""
    low = max(offset - LONGEST_RANGE, 0)
    high = offset + LONGEST_RANGE
    # Most places have no range near, and the pattern takes long to compile.
    if not (FIGURES_NEAR.search(text, offset, high) and may_be_range(text, low, high)):
        return False
    return any(
        found.start() < offset < found.end()
        for found in range_pattern().finditer(text, low, high)
    )


def may_be_range(text: str, low: int, high: int) -> bool:
    """Return whether two figures are near, the second behind what joins a range."""
    figures = [found.start() for found in FIGURES_NEAR.finditer(text, low, high)]
    return len(figures) > 1 and any(
        _joins_range(text, place)
        or (not text[place - 1].isalnum() and _joins_range(text, place - 1))
        for place in figures[1:]
    )


def _joins_range(text: str, place: int) -> bool:
    """Return whether a word that may join a range stands right before a *place*."""
    end = place - text.startswith(" ", place - 1)
    if text.endswith(UNSPACED_JOINS, 0, end):
        return True
    word = text[max(end - LONGEST_JOIN, 0) : end].rpartition(" ")[2]
    return end < place and word in SPACED_JOINS


@cache
def range_pattern() -> re.Pattern[str]:
    """Return a range of two figures, with what belongs to both."""
    figure = r"(?<![\d.,])[^\w\s]?\d+(?:[.,]\d+)*+%?"
    unit = rf"(?:\s?(?:{_unit_words()}|{_magnitude().pattern}))?"
    second = r"[^\w\s]?\d+(?:[.,]\d+)*+"
    return re.compile(
        rf"(?:(?<!\w)(?:{FROM})\s)?{figure}{unit}\s(?:{RANGE_JOINS})\s{second}"
        rf"|(?<!\w)(?:{BETWEEN})\s{figure}(?:\s[^\W\d]+){{0,2}}?\s"
        rf"(?:(?:{RANGE_ANDS})\s|{ARABIC_AND}){second}"
        rf"|{figure}\s(?:{FURTHER_ANDS})\s{second}"
        r"(?=(?:\s[^\W\d]+)?\s(?:között|arası|के\sबीच))"
        rf"|\d[^\d\s]{{0,3}}(?:{'|'.join(UNSPACED_RANGE_JOINS)})\s?\d+"
    )


def is_magnitude(word: str) -> bool:
    """Return whether a folded *word* multiplies the figure before it: million, bn."""
    spaced, unspaced = magnitude_forms()
    if word.isalnum():
        return (
            word in spaced or word.startswith(unspaced) or _is_inflected_magnitude(word)
        )
    if _is_inflected_magnitude(word.split(" ", 1)[0].rstrip(CLOSES_LIMIT)):
        return True
    return word.startswith(unspaced) or any(
        word[:end] in spaced and not word[end : end + 1].isalnum()
        for end in range(1, len(word) + 1)
    )


def _is_inflected_magnitude(word: str) -> bool:
    """Return whether a *word* is a magnitude with an ending: miljardiin, мільйона."""
    if not word.startswith(stems := _magnitude_stems()):
        return False
    stem = max((one for one in stems if word.startswith(one)), key=len)
    return len(word) - len(stem) <= LONGEST_ENDING and not OWNERS.match(word)


@cache
def _magnitude_stems() -> tuple[str, ...]:
    return tuple(fold_words(MAGNITUDE_STEMS).split())


@cache
def magnitude_forms() -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the same as `magnitude_words`, to look up and to begin or end with."""
    spaced, unspaced = magnitude_words()
    return frozenset(spaced), tuple(unspaced)


@cache
def _magnitude() -> re.Pattern[str]:
    spaced, unspaced = map("|".join, magnitude_words())
    return re.compile(rf"-?(?:(?:{spaced})(?![^\W_])|{unspaced})")


@cache
def magnitude_words() -> tuple[list[str], list[str]]:
    """Return the folded words for magnitudes: whole words, and what no space follows."""
    spaced = sorted(set(fold_words(" ".join(MAGNITUDES.values())).split()))
    first, *others = UNSPACED_MAGNITUDES.split()
    return spaced, [*first, *map(fold_words, others)]


# Words that make a figure an estimate or a bound, right before it and right behind it.
LIMITS = {
    "English": "about, around, approximately, approx, roughly, nearly, almost, nigh on, close to"
    ", circa, ca, some, over, above, under, below, beyond, more than, less than, fewer than"
    ", greater than, higher than, lower than, up to, as many as, as much as, as few as, as little"
    " as, at least, at most, at minimum, a minimum of, a maximum of, an average of, no more than"
    ", no fewer than, no less than, not, hardly, barely, scarcely, just over, just under, upwards"
    " of, in excess of, one in, in the region of, an estimated, twice, double, half, half of"
    ", approx., ca., min., max., only, just, merely, a mere, just short of, just shy of, shy of, short of, well over, well"
    " under, well above, well below, close on, getting on for, anything up to, not even",
    "German, Dutch, Scandinavian": "etwa, rund, circa, zirka, ungefähr, annähernd, knapp, fast"
    ", beinahe, nahezu, gut, über, unter, mehr als, weniger als, bis zu, mindestens, wenigstens"
    ", höchstens, maximal, minimal, kaum, nicht, gegen, geschätzt, geschätzte, doppelt, ongeveer"
    ", bijna, zowat, zo'n, ruim, over, onder, boven, meer dan, minder dan, tot wel, minstens"
    ", ten minste, tenminste, hooguit, hoogstens, maximaal, minimaal, nauwelijks, niet, omkring"
    ", ungefär, runt, cirka, nästan, drygt, knappt, närmare, över, mer än, fler än, mindre än"
    ", färre än, upp till, minst, högst, åtminstone, knappast, inte, rundt, nesten, snaut, drøyt"
    ", mer enn, flere enn, mindre enn, færre enn, opptil, opp til, minst, høyst, ikke, næsten"
    ", knap, godt, mere end, flere end, mindre end, færre end, op til, mindst, højst, um það bil"
    ", nærri, næstum, yfir, undir, meira en, fleiri en, minna en, færri en, allt að, að"
    " minnsta kosti"
    ", ca., ung., mind., max., min., maks., nur, bloß, lediglich, gerade einmal, gerade mal, allein, nicht einmal, keine, tot, amper"
    ", slechts, enkel, alleen, krap, rond de, tegen de, bara, endast, blott, knappa, uppemot"
    ", inte ens, kun, blot, bare, bortimot, i underkant av, opp mot",
    "Romance": "environ, près de, presque, quelque, plus de, moins de, jusqu'à, au moins, au plus"
    ", au maximum, au minimum, à peine, autour de, pas, quasiment, aproximadamente"
    ", alrededor de, cerca de, casi, unos, unas, más de, menos de, hasta, al menos, por lo menos"
    ", como mínimo, como máximo, apenas, en torno a, sobre, próximo a, quase, uns, umas, mais"
    " de, até, pelo menos, ao menos, no mínimo, no máximo, por volta de, em torno de, não, circa"
    ", quasi, oltre, più di, meno di, fino a, almeno, al massimo, non più di, appena, intorno a"
    ", sotto i, sopra i, gairebé, prop de, uns, unes, més de, menys de, fins a, si més no"
    ", aproximativ, circa, aproape, peste, sub, mai mult de, mai puțin de, până la, cel puțin"
    ", cel mult, vreo"
    ", seulement, un peu plus de, un peu moins de, pas moins de, como mucho, solo, sólo, solamente"
    ", únicamente, a lo sumo, a lo más, poco más de, poco menos de, como máximo de, nada más que"
    ", só, somente, apenas, cerca de, pouco mais de, pouco menos de, quando muito, soltanto"
    ", solamente, solo, a malapena, poco più di, poco meno di, tutt'al più, només, doar, numai",
    "Slavic, Baltic": "около, примерно, приблизительно, почти, свыше, более, больше, менее"
    ", меньше, до, не менее, не более, порядка, как минимум, максимум, не, едва, более чем, около"
    ", близько, приблизно, майже, понад, більше, менше, більш як, менш як, щонайменше, щонайбільше"
    ", не, каля, амаль, больш за, больш як, менш за, звыш, приблизително, почти, над, под, повече"
    " от, по-малко от, поне, най-много, околу, скоро, повеќе од, помалку од, најмалку, oko, skoro"
    ", gotovo, preko, više od, manje od, do, najmanje, najviše, око, скоро, преко, више од, мање"
    " од, најмање, највише, okoli, približno, skoraj, nad, več kot, manj kot, vsaj, največ, około"
    ", blisko, prawie, niemal, ponad, więcej niż, mniej niż, przynajmniej, co najmniej, co"
    " najwyżej, nie, zhruba, asi, přibližně, téměř, skoro, přes, více než, víc než, méně než, až"
    ", nejméně, nejvýše, alespoň, pod, ne, takmer, približne, vyše, viac ako, menej ako, najmenej"
    ", apie, maždaug, beveik, daugiau kaip, daugiau nei, mažiau kaip, mažiau nei, iki, bent"
    ", ne mažiau kaip, aptuveni, apmēram, gandrīz, vairāk nekā, vairāk par, mazāk nekā, līdz"
    ", vismaz, ne vairāk kā"
    ", ok., cca, cca., min., maks., прибл., ок., найбільше, najwyżej, zaledwie, ledwie, ledwo, tylko, jedynie, co najwyżej, nie więcej niż, nie mniej"
    " niż, menše než, menej než, nanejvýš, sotva, jen, jenom, pouze, pouhých, bezmála, ani ne"
    ", менше ніж, більше ніж, більш ніж, менш ніж, не більше ніж, не менше ніж, лише, тільки, усього"
    ", всього, заледве, ледве, до, только, лишь, всего, всего лишь, от силы, едва ли, без малого"
    ", чуть более, чуть больше, чуть менее, чуть меньше, не больше, не меньше, samo, tek, jedva",
    "Finnic, Hungarian, Turkic, Greek, Armenian, Georgian, Albanian, Basque": "noin, lähes"
    ", melkein, yli, alle, enemmän kuin, vähemmän kuin, jopa, enintään, vähintään, korkeintaan"
    ", ainakin, umbes, ligi, peaaegu, üle, rohkem kui, vähem kui, kuni, vähemalt, ligikaudu"
    ", körülbelül, mintegy, közel, majdnem, csaknem, több mint, kevesebb mint, több, mint"
    ", legalább, legfeljebb, akár, yaklaşık, neredeyse, hemen hemen, yüzde, en az, en fazla, en çok"
    ", aşağı yukarı, takriben, təxminən, təqribən, ən azı, ən çoxu, περίπου, σχεδόν, πάνω από"
    ", πάνω απο, κάτω από, περισσότερα από, περισσότεροι από, περισσότερους από, λιγότερα από"
    ", λιγότεροι από, έως, μέχρι, τουλάχιστον, το πολύ, γύρω στα, γύρω στους, մոտ, շուրջ"
    ", գրեթե, ավելի քան, մինչև, առնվազն"
    ", alig, mindössze, csupán, csak, legföljebb, nem egészen, ancak, sadece, yalnızca, yalnız"
    ", topu topu, olsa olsa, λιγότερες από, λιγότερους από, περισσότερες από, μόλις, μόνο, το πολύ"
    ", ούτε, vain, ainoastaan, tuskin, vaevalt, ainult, დაახლოებით, თითქმის, სულ მცირე, არანაკლებ, მინიმუმ"
    ", rreth, afro, gati, mbi, më shumë se, më pak se, deri në, të paktën, gutxienez, gehienez",
    "Semitic, Iranian": "حوالي, نحو, قرابة, زهاء, تقريبا, أكثر من, أقل من, ما يصل إلى, بالكاد, فقط, لا يتجاوز, لا يتعدى, لا"
    " يزيد على, لا يزيد عن, ما لا يزيد على, ما يناهز, على الأقل, على الأكثر, ما لا يقل عن, ما يقرب"
    " من, ما يزيد على, ما يزيد عن, أزيد من, حتى, كحد أقصى, فوق, دون, כ, בערך, כמעט, יותר מ, פחות"
    " מ, יותר מ-, פחות מ-, כ-, מעל, עד, לפחות, לכל היותר, קרוב ל, קרוב ל-, حدود, تقریبا, نزدیک به"
    ", بیش از, کمتر از, دست کم, حداقل, حداکثر, تا, تقریباً, قریب, لگ بھگ, کم از کم, زیادہ سے"
    " زیادہ, ወደ, ከ, ቢያንስ, በግምት",
    "Indian": "लगभग, करीब, क़रीब, तकरीबन, केवल, सिर्फ, सिर्फ़, मात्र, महज, महज़, मुश्किल से, कम से कम, अधिकतम, ज्यादा से ज्यादा, सुमारे, जवळपास"
    ", किमान, प्रायः, প্রায়, কমপক্ষে, অন্তত, সর্বোচ্চ, ਲਗਭਗ, ਕਰੀਬ, ਘੱਟੋ ਘੱਟ, લગભગ, આશરે"
    ", ઓછામાં ઓછા, சுமார், ஏறக்குறைய, குறைந்தது, சுமார், దాదాపు, సుమారు, కనీసం, ಸುಮಾರು, ಕನಿಷ್ಠ"
    ", ഏകദേശം, കുറഞ്ഞത്",
    "Korean": "약, 대략, 거의, 최대, 겨우, 고작, 단, 단지, 오직, 기껏해야, 많아야, 적어도, 가까스로, 최소, 최소한, 적어도, 무려, 불과",
    "Vietnamese, Indonesian, Malay, Tagalog, Swahili, Esperanto": "khoảng, gần, hơn, trên, dưới"
    ", ít nhất, tối đa, tối thiểu, chừng, không quá, chưa đến, chưa tới, sekitar, hampir, kurang"
    " lebih, lebih dari, kurang dari, hingga, sampai, paling sedikit, sedikitnya, setidaknya"
    ", paling banyak, di atas, di bawah, lebih daripada, kurang daripada, kira-kira, mga, halos"
    ", higit sa, mahigit, hindi bababa sa, asilimia, karibu, takriban, zaidi ya, chini ya, angalau"
    ", ĉirkaŭ, preskaŭ, pli ol, malpli ol, almenaŭ, ĝis",
}
UNSPACED_LIMITS = (
    "百分之 ร้อยละ わずか たった せいぜい 仅 僅 仅有 僅有 只有 不过 不過 不超过 顶多 頂多 約 约 大約 大约 近 將近 将近 接近 超 超過 超过 逾 多達 多达 至少 最多 不到 不足 不超過 不超过 不少於"
    " 不少于 高達 高达 およそ おおよそ ほぼ 最大 最低 最低でも 少なくとも 最大で ประมาณ ราว เกือบ กว่า มากกว่า"
    " น้อยกว่า ไม่เกิน ไม่ถึง อย่างน้อย สูงสุด ປະມານ ເກືອບ ប្រហែល ជិត យ៉ាងតិច ခန့်"
)
# Words that end as those do.
NO_LIMITS = tuple(
    "附近 最近 靠近 邻近 鄰近 亲近 親近 新近 高超 条约 條約 合约 合約 公约 公約 规约 規約 契约 契約 予約 予约"
    " 節約 节约 婚約 解約 特約 要約".split()
)
LIMITS_BEHIND = {
    "English": "or more, or less, or fewer, or so, or thereabouts, or higher, or lower, at least"
    ", at most, at the most, at the least, plus",
    "German, Dutch, Scandinavian": "oder mehr, oder weniger, of meer, of minder, eller fler"
    ", eller mer, eller färre, eller mindre, eller flere, eller mere, eller færre, eða fleiri",
    "Romance": "ou plus, ou moins, environ, au plus, au moins, o más, o menos, como mínimo, como"
    " máximo, al menos, por lo menos, aproximadamente, ou mais, ou menos, no mínimo, no máximo"
    ", pelo menos, o più, o meno, circa, al massimo, almeno, o més, o menys, sau mai mult, sau"
    " mai puțin",
    "Slavic, Baltic": "и более, или более, и больше, или больше, и менее, или менее, і більше"
    ", або більше, чи більше, або менше, или повече, или по-малко, lub więcej, albo więcej, lub"
    " mniej, nebo více, či více, nebo méně, alebo viac, ili više, ili manje, или више, или мање"
    ", ali več, ali manj, ar daugiau, arba daugiau, vai vairāk",
    "Finnic, Hungarian, Turkic, Greek, Armenian": "tai enemmän, tai vähemmän, või rohkem, vagy"
    " több, vagy kevesebb, veya daha fazla, ya da daha fazla, veya daha az, ya da daha az"
    ", civarında, dolayında, ή περισσότερα, ή περισσότεροι, ή λιγότερα, και άνω, և ավելի",
    "Semitic, Iranian": "أو أكثر, أو أقل, على الأقل, على الأكثر, تقريبا, או יותר, או פחות, לפחות"
    ", לכל היותר, یا بیشتر, یا کمتر, سے زیادہ, سے کم",
    "Indian": "से अधिक, से ज़्यादा, से ज्यादा, से कम, या अधिक, के करीब, पेक्षा जास्त, पेक्षा कमी"
    ", এর বেশি, এর কম, ਤੋਂ ਵੱਧ, ਤੋਂ ਘੱਟ, થી વધુ, થી ઓછા, க்கும் மேற்பட்ட, కంటే ఎక్కువ, ಕ್ಕೂ ಹೆಚ್ಚು",
    "Vietnamese, Indonesian, Malay": "trở lên, trở xuống, atau lebih, atau kurang",
}
UNSPACED_LIMITS_BEHIND = (
    "以上 以下 未満 未滿 余 餘 余り あまり 弱 強 前後 程度 ほど 近く くらい ぐらい 足らず を超え を上回 を下回 以内 以內 左右 上下 "
    "多 이상 이하 미만 초과 가량 정도 쯤 안팎 여 남짓 내외 ขึ้นไป ลงมา กว่า"
)
STOPS = frozenset(".!?…;:।۔")
# Letters that are "and", written with the word behind them.
AND_PREFIXES = ("و", "ו")
COMMAS = frozenset(",،、，")
MOST_LIMITING = 4  # words of such a phrase
OPENS_LIMIT, CLOSES_LIMIT = "([\"'", ",.;:!?)]\"'"
LONGEST_LIMIT = 32
LONGEST_NOUN = 3  # unspaced, between a figure and its limit: 500人以上
NUMERAL = late_pattern(r"[^\d\n]{0,40}?(?=\d)")
COUNTED = late_pattern(rf"\d[^\d\n]{{0,{LONGEST_LIMIT}}}\Z")


def parts_limit(text: str, offset: int) -> bool:
    """Return whether *offset* of the folded *text* parts a figure from what limits it.

    That is a word such as "about", "up to" or "以上": "fewer than 500" is not 500.
    """
    begins, ends = not text.startswith(" ", offset), not text.endswith(" ", 0, offset)
    if begins and (ends or may_limit(_word_before(text, offset - 1))):
        figure = NUMERAL.match(text, offset)
        if figure and limit_before(text, figure.end()) < offset:
            return True
    low = max(offset - LONGEST_LIMIT, 0)
    figure = COUNTED.search(text[low:offset]) if ends else None
    if figure is None:
        return False
    end = low + figure.start() + 1
    is_limited = begins or may_limit_behind(text, end, offset)
    return is_limited and offset < limit_behind(text, end)


def _word_before(text: str, space: int) -> str:
    return text[max(space - 2 * LONGEST_LIMIT, 0) : space].rpartition(" ")[2]


def may_limit(word: str) -> bool:
    """Return whether the *word* before a space may be one of what limits a figure.

    A currency may stand between the two.
    """
    words, signs = limiting(behind=False)
    last = word[-1:]
    bare = word.lstrip(OPENS_LIMIT)
    return last in CURRENCIES or last in signs or bare in words or bare[1:] in words


def may_limit_behind(text: str, end: int, space: int) -> bool:
    """Return whether what limits the figure that ends at *end* may reach over a *space*.

    One of the two words behind the space is part of it then: what is counted may stand
    before it.
    """
    words, _ = limiting(behind=True)
    tail = text[end : end + 2 * LONGEST_LIMIT]
    near = tail[space - end + 1 :].split(" ", 2)[:2]
    return not tail[: LONGEST_NOUN + 1].isascii() or any(
        word.rstrip(CLOSES_LIMIT) in words for word in near
    )


@cache
def limiting(*, behind: bool) -> tuple[frozenset[str], str]:
    """Return the words of what limits a figure, and how such ends that no space parts."""
    spaced, unspaced = _limits(behind=behind)
    edge = str.rstrip if behind else str.lstrip
    bare = CLOSES_LIMIT if behind else OPENS_LIMIT
    words = {edge(word, bare) for phrase in spaced for word in phrase.split(" ")}
    return frozenset(words), "".join({one[-1] for one in unspaced})


def limit_before(text: str, figure: int) -> int:
    """Return where what limits the *figure* at an offset begins, or the offset itself."""
    head = text[max(figure - 2 * LONGEST_LIMIT, 0) : figure]
    head = head.rstrip(CURRENCIES + " ")
    spaced, unspaced = _limits(behind=False)
    words = head.split(" ")
    for count in range(min(MOST_LIMITING, len(words)), 0, -1):
        phrase = " ".join(words[-count:])
        bare = phrase.lstrip(OPENS_LIMIT)
        if bare in spaced or (bare.startswith(AND_PREFIXES) and bare[1:] in spaced):
            return text.rindex(phrase, 0, figure)
    if head[-1:].isascii() or head.endswith(NO_LIMITS):
        return figure
    found = next((one for one in unspaced if head.endswith(one)), "")
    return text.rindex(found, 0, figure) if found else figure


def limit_behind(text: str, end: int) -> int:
    """Return where what limits the figure that ends at *end* ends, or *end* itself."""
    tail = text[end : end + 2 * LONGEST_LIMIT]
    spaced, unspaced = _limits(behind=True)
    before, _ = _limits(behind=False)
    words = tail.split(" ")
    for first in (1, 2):  # the second where a noun is counted: 500 people or more
        if "".join(words[:first])[-1:] in STOPS:
            break
        # "120 members, at least half of whom": it limits what follows.
        goes_on = "".join(words[:first])[-1:] in COMMAS
        for last in range(min(first + MOST_LIMITING, len(words)), first, -1):
            phrase = " ".join(words[first:last])
            if goes_on and words[last:] and phrase in before:
                break
            if phrase.rstrip(CLOSES_LIMIT) in spaced:
                return end + len(" ".join(words[:last]))
    if tail[: LONGEST_NOUN + 1].isascii():  # as no unspaced script is
        return end
    for place in range(LONGEST_NOUN + 1):
        for one in unspaced:
            if tail.startswith(one, place) and (len(one) > 1 or not place):
                return end + place + len(one)
    return end


@cache
def _limits(*, behind: bool) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return what limits a figure, folded: whole phrases, and what no space parts."""
    lists, unspaced = (
        (LIMITS_BEHIND, UNSPACED_LIMITS_BEHIND) if behind else (LIMITS, UNSPACED_LIMITS)
    )
    spaced = fold_words(", ".join(lists.values())).split(", ")
    return frozenset(spaced), tuple(fold_words(unspaced).split())


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
    letter is a unit behind a figure only, which *counted* says. So is a time of the day.
    """
    if counted and NO_LETTERS.sub("", one).lower() in ("am", "pm"):
        return "drifted"
    known = {one, other} & _units()
    if len(known) > 1 and (counted or len(one) > 1):
        return "changed"
    return "drifted" if known and counted else None


@cache
def _units() -> frozenset[str]:
    prefixed = {prefix + unit for prefix in ("", *PREFIXES) for unit in PREFIXED}
    return frozenset(prefixed | set(OTHER_UNITS)) - NOT_UNITS


# --- raised figures -----------------------------------------------------------------

MOST_BEFORE = 40
"""Characters before raised figures that tell what they are."""
IDEOGRAPHS = (("぀", "ヿ"), ("㐀", "䶿"), ("一", "鿿"), ("가", "힣"))
"""The first and the last of each range."""
# Vowel signs of names without others: of Hindi and its neighbours, of Thai, of Arabic.
VOWEL_SIGNS = (
    "\u0300-\u036f\u064b-\u0652\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd"
    "\u0a3c-\u0a4d\u0abc-\u0acd\u0b82\u0bbe-\u0bcd\u0c3e-\u0c56\u0cbc-\u0cd6"
    "\u0d3b-\u0d4d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
# Words whose raised number is an exponent all the same.
MEASURE = late_pattern(
    r"(?:kilo|[cz]enti|milli|de[cz]i|he[ck]to|quadrat|kubik)?m(?:[eè]t(?:er|re|ro)s?|[eé]ter\w{0,3}|etr(?:i|y|ů|ów|iä))|feet|foot|inch(?:es)?"
    r"|miles?|yards?|sec|min|mol|rad|rpm|bar|(?:arc|a)?(?:sin|cos|tan|cot|sec|csc)h?"
    r"|log|exp|det|meilen?|pieds?|pouces?|метр\w*|сек|мин|χλμ|μέτρ(?:ο|α|ων)|كلم|متر"
    r"|公里|千米|厘米|毫米|平方米|米|(?:キロ|センチ|ミリ)?メートル|(?:킬로|센티|밀리)?미터"
    r"|(?:कि|से|मि)?मी|(?:किलो|सेंटी|मिली)?मीटर|(?:কি|সে|মি)?মি|(?:কিলো|সেন্টি)?মিটার"
    r"|(?:கி|செ)?மீ|(?:కి|సె)?మీ|(?:ಕಿ|ಸೆ)?ಮೀ|(?:കി|സെ)?മീ|(?:કિ|સે)?મી|ตร[กซ]?ม|[กซ]ม|เมตร",
    re.IGNORECASE,
)
NAME_BEFORE = late_pattern(rf"((?:[^\W\d_²³¹¼-¾⁰-₉⅐-↉]|[{VOWEL_SIGNS}])+)\Z")
# Without a vowel it is no word, but for those of scripts that write none.
UNIT = late_pattern(
    r"[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZµΩβγδζθκλμνξπρστφχψвгклмнпрстфхцчшщ]{2}"
)
IN_FORMULA = late_pattern(r"[\d½¼¾=+−·×*√][\s\u2062]*\Z")
"""What stands before a unit or a variable: a number, or a sign of a formula."""
SIGN_BEFORE = late_pattern(r"[=+−×·*√][\s\u2062]*\Z")
FORMULA_BEHIND = late_pattern(r"\s?[+=−×·*]")
TERM = late_pattern(r"\(([^()]{1,30})\)\Z")
OPERATOR = late_pattern(
    r"[+−·×*/=√]|(?<![^\W\d_])[^\W\d_]\s?[-–]|[-–]\s?[^\W\d_](?!\w)"
)
LONG_NAME = late_pattern(r"[^\W\d_]{3}")
NUCLIDE = late_pattern(r"[A-Z][a-z]?(?![a-z])")
"""The sign of an element, behind the raised number of its nuclide: ¹⁴C."""
# Those that begin no sentence as words, as He, I, O and As do.
SURE_NUCLIDE = late_pattern(
    r"(?:Ba|C[aelrsu]?|F|H|Kr|Li|Mg|Mo|N[ap]?|P[bu]?|R[an]|Sr|Tc|Th|Xe|Zn)(?![a-z.'’])"
)
MAY_BE_YEAR = late_pattern(r"\d(?:\d\d|[/:.–-]\s?\d)\d\Z")
LONGEST_DATE = 16
ANY_DIGIT = late_pattern(r"\d")
HEAVY = 200
"""No chapter has so many verses."""
# The stroke of a fraction, <sup>1</sup>/<sub>2</sub>, as it stands in a page.
FRACTION_BEHIND = late_pattern(r"(?:[/⁄]|&frasl;|&#8260;)\s*(?:<sub|\d|[₀-₉])")
SEVERAL = late_pattern(r"\d\s*[,;]")
FROM_TO = late_pattern(r"\d\s*[-–−]\s*\d")
# What takes no power: a year, a date, a time of the day, …
RAISED_YEAR = late_pattern(
    r"(?<![\w.,/^·×−–+=-])(?:[12]\d{3}\s?[-–/]\s?)?(?!1000|1024|2048)(?:1\d|20)\d\d\Z"
    r"|(?<![\w.,/^·×−–+=-])(?:1\d|20)\d\d\s?[-–/]\s?\d\d\Z|(?:พ\.ศ\.|ปี)\s?\d{4}\Z"
    r"|(?<![\w.,/-])\d{1,2}([./-])\s?\d{1,2}\1\s?(?:\d\d){1,2}\Z|(?<!\d)\d{4}-\d\d-\d\d\Z"
    r"|(?<![\w.,:/])[0-2]?\d:[0-5]\d\Z"
)
# … but for one of which is said that it is a number, squared or cubed, …
SAID_NUMBER = late_pattern(
    r"(?<!\w)(?:an?|eine[mnrs]?|ein|une?|una|numbers?|integer|zahl|nombre|número|numero"
    r"|число|числа|liczba|číslo|tal|getal)\s\Z",
    re.IGNORECASE,
)
# … a name with a number: G7, A380, F-16, Covid-19, H1N1, …
NUMBERED_NAME = late_pattern(
    r"(?<![\w.,/^·×*√+=−-])(?P<name>[^\W\d_]{2,}|[A-WΑ-ΩА-Я])-?\d{1,4}\Z"
    r"|(?<![\w-])[A-Z]\d+[A-Z]\d+\Z|(?<![\w.,/^·×*√+=−-])[A-Z]{2,}-?\d+[.,]\d{1,2}\Z"
)
# … a substance: CO₂, H₂O, PM₂.₅; no formula of chemistry has the index 1, as V₁ has, …
ELEMENT = "(?:Al|Ba|Br|Ca|Cd|Cl|Cr|Cu|Fe|Hg|Li|Mg|Mn|Na|Pb|Si|Ti|Zn|[BCFHIKNOPSU])"
INDEX = r"(?:[2-9₂-₉][\d₀-₉]?|[1₁][\d₀-₉])"
SUBSTANCE = late_pattern(
    rf"(?<![\w.,/^·×*√+=−-])(?:(?={ELEMENT}+{INDEX}){ELEMENT}(?:{INDEX}?{ELEMENT})+{INDEX}?"
    r"|(?:CO|NO|SO)[xₓ]|PM[\d₀-₉]{1,2}(?:[.,][\d₀-₉])?)\Z"
)
# Of one element they are gases, if no square and no cube of a variable.
GAS = late_pattern(r"(?<![\w.,/^·×*√+=−-])(?:H[2₂]|N[2₂]|O[23₂₃]|Cl[2₂])\Z")
LONGEST_SUBSTANCE = 16
# … a unit that has its power already, …
POWERED = late_pattern(
    r"(?:[\d/·]\s?|\s)(?:[kcdmµ]?m|[ксдм]?м|ft|in|yd|mi|s|h|с|ч)[²³]\Z"
    r"|(?:\d\s|/)(?:[kcdmµ]?m|[ксдм]?м)[23]\Z"
)
# … money, unless its cents are raised, …
AMOUNT = late_pattern(
    rf"(?:[{CURRENCIES}]|\b(?:USD|EUR|CHF|GBP|Fr\.|Rs\.?|R\$))\s?\d[\d.,'’\s]*(?P<more>[kmMK]?)\Z"
)
CENTS = late_pattern(r"\d\d")
"""Of money, or minutes."""
# Prices end so; another number of two figures behind an amount is that of a note.
CENTS_OF_FEW = late_pattern(r"\d[059]|[5-9]\d")
CENTS_OF_MANY = late_pattern(r"00|50|[4-9]9|9[058]")
HAS_CENTS = late_pattern(r"[.,]\d\d\Z|[¥₩₫]\s?[\d.,]+\Z")
FEW = 2
"""Figures of an amount."""
MONEY_LETTERS = frozenset("kmMK")
LONGEST_AMOUNT = 20
# … and units of what has no square: 300 kg, 20 kW, 30 °C.
UNPOWERED = late_pattern(
    r"\d\s?(?:[kmµμn]g|[kMG]t|[kMGT]W|k[JB]|[mcdh][lL]|ha|dB|Hz|[bmt]n|lb|oz|hp|PS|St|Ft|Kč"
    r"|zł|kr|кг|мг|га|мл|дБ|Гц|тн|كغ|غم|กก)\Z|°\s?[CFKС]\Z"
)
IN_UNIT = late_pattern(r"/|\s?[^\W\d_]{1,3}(?:<sup|[⁻²³⁴])")
"""What goes on with a unit that has powers: kg²/m, kg² m⁻¹."""
# Nor has anything these powers: 300 km⁴, 5 cm⁷, 300 t⁴.
LENGTH = late_pattern(
    r"\d\s?(?:(?P<far>km|км|kilom\w+|километр\w*|miles?|meilen?)|[cdmµ]m|[сдм]м|ft|in|yd"
    r"|min|sec|мин|сек|[^\W\d_]{4,})\Z",
    re.IGNORECASE,
)
BEHIND_STROKE = late_pattern(
    rf"(?:\d\s?(?P<of>[kcdmµhGMT]?(?:[mglLtWJNBb]|bit)|ft|mi|[ксдм]?м|[мк]?г|л|[{CURRENCIES}])"
    rf"|[{CURRENCIES}]\s?[\d.,]*)\s?/\s?"
    r"(?:(?P<hour>h|hr|ч)|(?P<second>s|m)|min|[cdm]?[lL]|k?g|t|km|sec|с|мин|л|кг|т|км|м)\Z"
)
COUNTED_LETTER = late_pattern(r"(?<![+=−·×*√)\s])\s[\d.,]*\d\s[gtlL]\Z")
HIGHEST = 4
# A unit that a point shortens: 5 ft.² of land; in Hindi or Thai no sentence ends with one.
SHORTENED = late_pattern(r"\d\s?(?:sq\.?\s?|cu\.?\s?)?(?:ft|in|yd|mi)\.\Z")
SHORTENED_IN_THE_EAST = late_pattern(r"(?:मी|মি|மீ|మీ|ಮೀ|മീ|મી|ม)\.\Z")
GOES_ON_SMALL = late_pattern(r"\s[a-z(]")
CARBON_AND_OXYGEN = frozenset(["CO", "SO", "NO"])
"""Names of compounds of two letters; CO² is typed for CO₂."""
SQUARE_AND_CUBE = frozenset("23")
USUAL = (" m", " km", " cm", " ft", "\u00a0m", "\u00a0km", "/s", "/m", " м", " км")
"""How most texts end before a power."""


def is_power(before: str, figures: str, after: str) -> bool:
    """Return whether bare *figures* that are raised between two texts are a power.

    They are behind a number, a unit, a variable or a term in brackets, or number a
    nuclide. Behind another word or a mark they refer to a note, as several do, a 1
    without a sign, and whatever stands behind that which takes no power.

    Args:
        before: The text before them, as far as it is in the same block.
        figures: What is raised, in plain figures, with a sign if it has one.
        after: What stands behind, as text or as HTML.
    """
    if figures in SQUARE_AND_CUBE and before.endswith(USUAL):
        return True
    base, figures = before.rstrip(), figures.strip()
    if FRACTION_BEHIND.match(after) or _numbers_nuclide(before, figures, after):
        return True
    is_first = figures == "1" and not base[-1:].isdigit()
    if is_first or SEVERAL.match(figures) or _takes_no_power(base, figures, after):
        return False
    if base != before:  # as a page may have it: `5 m <sup>2</sup>`
        return _is_name(base, figures, "", is_counted=True)
    if base[-1:].isdigit() or FROM_TO.match(figures):
        return base[-1:].isdigit()
    is_unit = figures in SQUARE_AND_CUBE and _is_shortened_unit(base, after)
    return is_unit or _is_term(base) or _is_name(base, figures, after)


def _is_term(base: str) -> bool:
    """Tell whether a text ends in brackets around a formula, and not around words."""
    term = TERM.search(base)
    return bool(term and OPERATOR.search(term[1]) and not LONG_NAME.search(term[1]))


def _numbers_nuclide(before: str, figures: str, after: str) -> bool:
    """Tell whether *figures* before the sign of an element number one of its nuclides.

    Behind a stop, or first of all, they may number a verse: `<sup>3</sup>He said`.
    """
    base = before.rstrip()
    if (base == before and base) or not (figures.isdigit() and NUCLIDE.match(after)):
        return False
    if base[-1:].isalpha() or int(figures) >= HEAVY:
        return True
    return SURE_NUCLIDE.match(after) is not None


def _takes_no_power(base: str, figures: str, after: str) -> bool:
    """Tell whether a text ends in a year, a name, money, or a unit of what has no square."""
    if FORMULA_BEHIND.match(after):
        return False
    if figures.isdecimal() and (
        names_substance(base, figures) or POWERED.search(base[-LONGEST_SUBSTANCE:])
    ):
        return True
    if base[-1:].isdecimal():
        return _is_named(base) or _is_year(base, figures) or _is_money(base, figures)
    if base[-1:] in MONEY_LETTERS and _is_money(base, figures):
        return True
    if UNPOWERED.search(base):
        return not IN_UNIT.match(after)
    return figures.isdecimal() and int(figures) > _highest_power(base)


def names_substance(base: str, figures: str) -> bool:
    """Tell whether a text ends in a substance, which *figures* behind are no power of."""
    near = base[-LONGEST_SUBSTANCE:]
    found = SUBSTANCE.search(near)
    if found is None and figures not in SQUARE_AND_CUBE:
        found = GAS.search(near)
    return bool(found and not SIGN_BEFORE.search(near[: found.start()]))


def _is_named(base: str) -> bool:
    """Tell whether a text ends in a name with a number, and not in `log10`."""
    word = base.rpartition(" ")[2]
    if word.isdecimal():
        return False
    found = NUMBERED_NAME.search(word)
    return bool(found and not (found["name"] and MEASURE.fullmatch(found["name"])))


def _is_money(base: str, figures: str) -> bool:
    """Tell whether a text ends in an amount of money, of which no cents are raised."""
    found = AMOUNT.search(base[-LONGEST_AMOUNT:])
    if found is None or found["more"] or HAS_CENTS.search(found[0]):
        return found is not None
    is_small = sum(map(str.isdecimal, found[0])) <= FEW
    cents = CENTS_OF_FEW if is_small else CENTS_OF_MANY
    return not cents.fullmatch(figures)


def _highest_power(base: str) -> float:
    """Return the highest power that the unit of a number at the end of a text has."""
    if found := LENGTH.search(base):
        return HIGHEST - 1 if found["far"] else HIGHEST
    if found := BEHIND_STROKE.search(base):
        if found["hour"]:
            return HIGHEST - 2
        return HIGHEST if found["of"] == "m" and found["second"] else HIGHEST - 1
    return HIGHEST - 1 if COUNTED_LETTER.search(base) else inf


def _is_year(base: str, figures: str) -> bool:
    """Tell whether a text ends in a year or a date, and not in a number that is squared."""
    near = base[-LONGEST_DATE:]
    if not near[-1:].isascii():
        near = ANY_DIGIT.sub(lambda digit: str(decimal(digit[0])), near)
    found = RAISED_YEAR.search(near) if MAY_BE_YEAR.search(near) else None
    if found is None:
        return False
    lead = base[: len(base) - len(found[0])]
    return not (
        SIGN_BEFORE.search(lead)
        or (figures in SQUARE_AND_CUBE and SAID_NUMBER.search(lead))
    )


def _is_shortened_unit(base: str, after: str) -> bool:
    """Tell whether the point at the end of *base* shortens a unit, and ends nothing."""
    if SHORTENED_IN_THE_EAST.search(base):
        return True
    return bool(SHORTENED.search(base) and GOES_ON_SMALL.match(after))


def _is_name(
    before: str, figures: str, after: str, *, is_counted: bool = False
) -> bool:
    """Return whether a text ends in a unit or a variable; *is_counted*: of a number."""
    found = NAME_BEFORE.search(before)
    if found is None:
        return is_counted and before.endswith("10")
    name = found[1]
    stands_in_formula = IN_FORMULA.search(before[: found.start()]) is not None
    is_unit = len(name) > 1 or before[: found.start()][-1:].isspace()
    if name == "h" and CENTS.fullmatch(figures):
        return True  # minutes: 14 h³⁰
    if (is_counted and not stands_in_formula) or (
        is_unit and stands_in_formula and len(figures) > 1 and figures.isdigit()
    ):
        return False
    is_east = any(first <= name[-1] <= last for first, last in IDEOGRAPHS)
    if MEASURE.fullmatch(name) or is_east or len(name) > 2:  # noqa: PLR2004 - longer ones are words
        return MEASURE.fullmatch(name) is not None
    is_sign = stands_in_formula or UNIT.fullmatch(name)
    is_term = FORMULA_BEHIND.match(after) or SIGN_BEFORE.search(
        before, 0, found.start()
    )
    # EU is as often a word as MW is a unit.
    return bool(
        len(name) == 1
        or is_term
        or (is_sign and not name.isupper())
        or name in CARBON_AND_OXYGEN
    )
