"""Words of negation, in the languages most written.

Beside such a word a comma decides what is denied: "No, wait" is not "No wait".
The list serves to be careful, so it does not ask which language a text is in.
"""

import re
from collections.abc import Sequence
from functools import cache

from pelican_factcheck.anchoring.folding import fold_words

WORDS = {
    "Germanic": """
    not no never nor neither nobody nothing none cannot without hardly
    nowhere nicht nein nie niemals kein keine keinen keinem keiner keines
    niemand nichts ohne weder noch nirgends niet nee nooit geen niets zonder
    nergens inte nej aldrig ingen inga inget utan varken ej ikke nei aldri
    intet uden uten hverken verken ekki aldrei enginn engin ekkert
    """,
    "Romance": """
    ne pas non jamais aucun aucune rien personne sans ni nul nulle nunca
    jamás nadie nada ningún ninguno ninguna sin tampoco não ninguém nenhum
    nenhuma sem nem no mai nessuno nessuna niente nulla senza né neanche
    nemmeno nu niciodată nimeni nimic fără nici sense tampoc
    """,
    "Slavic": """
    nie nigdy nikt nic żaden żadna żadne bez ani ne nikdy nikdo žádný žádná
    žádné nikto žiadny žiadna nikada nitko niko ništa nijedan nikoli nihče
    nič brez не нет ни никогда никто ничего никакой без нельзя невозможно ні
    ніколи ніхто нічого жоден жодна немає нема нито никога никой нищо няма
    никад нико ништа нікога нішто
    """,
    "Greek, Albanian, Armenian, Baltic": """
    δεν μη μην οχι ποτε κανεισ κανενασ καμια τιποτα χωρισ ουτε nuk jo kurrë
    asnjë ոչ չէ չի չեն չեմ երբեք ոչինչ ոք առանց մի nē nekad neviens nekas
    bez nav nei niekada niekas nė nėra
    """,
    "Finnic, Hungarian, Turkic, Basque, Georgian": """
    ei en et emme ette eivät älä ilman koskaan mitään kukaan pole mitte
    kunagi ilma keegi nem ne soha senki semmi nincs sem nélkül değil yok
    hayır asla hiç hiçbir kimse emas емес жоқ ешқашан deyil yox inoiz არ არა
    ვერ არასდროს არავინ არაფერი ნუ გარეშე
    """,
    "Semitic, Iranian": """
    لا لم لن ليس ليست ما غير بدون بلا أبدا كلا לא אין אינו אינה אינם בלי ללא
    אף מעולם אל שום נه نه نیست هرگز هیچ نبود نمی نہ نہیں مت کوئی بغیر کبھی
    ne አይደለም የለም አይ በፍጹም ያለ
    """,
    "Indian": """
    नहीं न मत ना बिना कभी कोई नको नाही नाहीत না নেই নয় নি কখনো ছাড়া ਨਹੀਂ
    ਨਾ ਬਿਨਾ ના નથી નહીં વગર இல்லை அல்ல வேண்டாம் కాదు లేదు వద్దు ಇಲ್ಲ ಅಲ್ಲ
    ಬೇಡ ഇല്ല അല്ല വേണ്ട නැත නෑ එපා होइन छैन
    """,
    "Korean, Vietnamese, Indonesian, Malay, Tagalog, Swahili, Hausa, Yoruba, Esperanto": """
    안 못 아니 아니다 없다 없는 없이 아닌 절대 không chẳng chưa đừng chớ chả tidak bukan
    jangan tanpa belum tak tiada hindi wala huwag walang hapana bila kamwe
    babu neniam neniu
    """,
}
# Scripts without spaces, where a word of negation is found by its letters.
UNSPACED_NEGATION = re.compile(
    "[不没沒未非無无莫勿否毋]|ない|なか|なく|ませ|ぬ|ず|いいえ|ไม่|มิ|อย่า|ไร้|មិន|គ្មាន|កុំ|ບໍ່|ຢ່າ|မ"
)
MOST_CHARACTERS = 4


def is_negation(word: str) -> bool:
    """Return whether a folded *word* denies."""
    return word in _negations() or word.startswith("n'") or word.endswith("n't")


@cache
def _negations() -> frozenset[str]:
    return frozenset(fold_words(" ".join(WORDS.values())).split())


def is_beside_negation(before: Sequence[str], after: Sequence[str]) -> bool:
    """Return whether the place between two runs of folded words touches a negation."""
    if (before and is_negation(before[-1])) or (after and is_negation(after[0])):
        return True
    ahead = "".join(before[-MOST_CHARACTERS:])
    behind = "".join(after[:MOST_CHARACTERS])
    return UNSPACED_NEGATION.search(ahead + " " + behind) is not None
