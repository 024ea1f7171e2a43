"""Words behind a figure that are a part of the number: 5 million is not 5."""

import re
from functools import cache

from pelican_factcheck.anchoring.folding import fold_words

WORDS = {
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
UNSPACED = (
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
    return _magnitude().match(text, behind) is not None


@cache
def _magnitude() -> re.Pattern[str]:
    spaced = "|".join(sorted(set(fold_words(" ".join(WORDS.values())).split())))
    first, *others = UNSPACED.split()
    unspaced = "|".join([*first, *map(fold_words, others)])
    return re.compile(rf"-?(?:(?:{spaced})(?![^\W_])|{unspaced})")
