"""What a sentence denies, asks or gives as hearsay of the part of it that is quoted.

Words of negation, in the languages most written. Beside such a word a comma decides
what is denied: "No, wait" is not "No wait". The list serves to be careful, so it does
not ask which language a text is in.

Denials: does a sentence deny the part of it that is quoted? By words, language by
language, and in doubt it does: what negates counts before, behind and around the
quote, but not in a clause of its own, nor in a phrase such as "no doubt" or "not
only".

Hearsay, by its verbs. "La tour aurait été vendue", "der Turm soll verkauft worden sein":
the tower is said to have been sold. The verb stands outside of the quote; what it goes
on with may be inside. Verbs that foretell something, or demand it, go on otherwise:
"soll verkauft werden".
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pelican_factcheck.anchoring.denialwords import MOMENTS, WORDS
from pelican_factcheck.anchoring.findings import has_unspaced
from pelican_factcheck.anchoring.folding import fold, fold_words, late_pattern
from pelican_factcheck.anchoring.sentences import QUESTIONS

FARTHEST = 1000  # characters beside a quote that are read
PARTING = re.compile(r"[,;:()،؛]")
# Words between the verb and the quote, where what it goes on with stands right beside it.
NEAR = 3


class Hearsay(NamedTuple):
    """How the verbs of one language say that something is hearsay."""

    verbs: str
    goes_on: str
    """What follows them in their clause."""
    is_close: bool = True
    """Whether that follows at once."""
    source: str = ""
    """What else the clause or the one before has, if the verbs alone do not say it."""


def _romance(adverbs: str, participles: str, others: str) -> str:
    """Return a participle, perhaps behind an adverb, but none of the *others*."""
    return rf"\s(?:(?:{adverbs})\s)?(?!(?:{others})\b)(?:{participles})\b"


GERMAN = (
    r"(?!(?:bedenken|vertrauen|verlangen|gewicht|bericht|\w+[hk]eit)\b)"
    r"(?:\w*(?:ge|be|ver|er|ent|zer)\w+(?:t|en)|\w+iert)"
)
GERMAN_WITH_SEIN = (
    "(?:worden|gewesen|geworden|gestorben|geflohen|geflüchtet|verschwunden|entstanden|passiert"
    r"|geschehen|\w*(?:gestürzt|gekommen|gegangen|gefahren|gefallen|gelaufen|getreten|gereist))"
)
DUTCH = (
    r"(?!(?:geld|beeld|geduld|verstand|verdriet|bericht|verband|gezicht|gewicht|beleid|bereid|bekend"
    r"|verplicht|gereed|gezond|bestand|gerucht|gevecht|\w+heid)\b)"
    r"(?:\w*(?:ge|be|ver|ont|her)\w+[dt]|\w*(?:gekomen|gegaan|genomen|geschreven|gevonden|gekregen"
    r"|gegeven|gezien|gesloten|gestolen|gebroken|gestorven|gevallen|overleden|verdwenen|verloren"
    r"|bezweken|begaan|gedaan|ontvangen|geworden|gesproken|geschoten|verlaten|begonnen|besloten))"
)
NORWEGIAN = (
    "blitt|vært|fått|gjort|sagt|sett|gått|tatt|kommet|solgt|kjøpt|skrevet|funnet|hatt|drept|brukt"
    "|mottatt|begått|falt|kollapset|rast|betalt|forlatt|mistet|truet|skjedd|bedt|stjålet|skutt"
    "|møtt|reist"
)
DANISH = (
    "været|fået|gjort|sagt|set|taget|solgt|købt|skrevet|fundet|haft|dræbt|brugt|modtaget|begået"
    "|betalt|forladt|mistet|truet|bedt|stjålet|skudt|mødt"
)
FORMS = {
    "en": Hearsay(
        "(?:is|are|was|were) (?:said|alleged|rumoured|rumored|claimed|reputed)",
        r"\sto\b",
    ),
    "fr": Hearsay(
        "aurait|auraient",
        _romance(
            r"\w+ment|bien|déjà|aussi|donc|même|alors|encore|également",
            r"eu|\w{2,}(?:é|ée|és|ées|i|is|it|u|us|ue|ues|ert|eint|aint)",
            "lieu|droit|peu|plus|souci|crédit|profit|appétit|parti",
        ),
    ),
    "es": Hearsay(
        "habría|habrían",
        _romance(
            r"\w+mente|ya|también", r"\w+(?:ado|ido|ído|sto|cho|rto|lto)", "cuando"
        ),
    ),
    "pt": Hearsay(
        "teria|teriam",
        _romance(
            r"\w+mente|já|também",
            r"\w+(?:ado|ido|ído)|feito|dito|visto|posto|escrito|aberto|morto|ganho|pago|vindo",
            "sentido|significado|cuidado|resultado",
        ),
    ),
    "gl": Hearsay(
        "tería|terían",
        _romance(
            r"\w+mente|xa|tamén",
            r"\w+(?:ado|ido|ído)|feito|dito|visto|posto|escrito|aberto|morto|pago",
            "sentido|significado|coidado|resultado",
        ),
    ),
    "ca": Hearsay(
        "hauria|haurien",
        _romance(
            r"\w+ment|ja|també",
            r"\w+(?:at|ada|ats|ades|it|ida|ut|uda)|fet|mort|obert",
            "necessitat|oportunitat|gust",
        ),
    ),
    "ro": Hearsay(
        "ar fi",
        _romance(
            r"deja|și", r"\w+(?:at|ut|it|ât|ert)|fost|spus|ajuns|atins|decis", "mult"
        ),
    ),
    # In Italian the form also tells of what was still to come, and did.
    "it": Hearsay(
        "avrebbe|avrebbero|sarebbe|sarebbero",
        _romance(
            r"\w+mente|già|anche",
            r"\w+(?:[aiu]t[oaie]|s[oaie]|rt[oaie]|tt[oaie])",
            "tutto|tutta|tutti|tutte",
        ),
        source="secondo|stando a|stando al|stando alla|a detta di|a quanto",
    ),
    "de": Hearsay(
        "soll|sollen|will|wollen",
        rf".*\b(?:{GERMAN} haben|{GERMAN_WITH_SEIN} sein)\b",
        is_close=False,
    ),
    "nl": Hearsay(
        "zou|zouden",
        rf".*\b(?:{DUTCH} (?:hebben|zijn)|(?:hebben|zijn) {DUTCH})\b",
        is_close=False,
    ),
    "sv": Hearsay(
        "ska|skall|skulle|sägs|lär",
        r".*\bha (?:\w+ )?(?!(?:mandat|privat|format)\b)"
        r"(?:sålts?|köpts?|fått|gjort|sett|gått|sagt|dött|\w{3,}(?:at|it|ats|its|tts|lts|rts))\b",
        is_close=False,
    ),
    "no": Hearsay("skal|skulle", rf".*\bha (?:\w+ )?(?:{NORWEGIAN})\b", is_close=False),
    "da": Hearsay(
        "skal|skulle",
        rf".*\b(?:have (?:\w+ )?(?:{DANISH})|være (?:blevet|sket|kommet|død|styrtet))\b",
        is_close=False,
    ),
}
FORMS["nb"] = FORMS["no"]


def find_hearsay(sentence: str, start: int, end: int, lang: str) -> str:
    """Return the verb by which *sentence* makes hearsay of its part *start*:*end*, or ""."""
    lang = lang.lower().replace("_", "-").partition("-")[0]
    if lang not in FORMS:
        return ""
    form = FORMS[lang]
    verbs, goes_on, source = _patterns(lang)
    before = fold_words(sentence[max(start - FARTHEST, 0) : start])
    if source and not source.search(before):
        return ""
    last = PARTING.split(before)[-1]
    quote = PARTING.split(fold_words(sentence[start:end]))
    first = PARTING.split(fold_words(sentence[end : end + FARTHEST]))[0]
    rest = f"{quote[0]} {first}" if len(quote) == 1 else quote[0]
    rest = rest[:FARTHEST]
    for found in verbs.finditer(last):
        gap = last[found.end() :]
        is_near = not form.is_close or len(gap.split()) <= NEAR
        if is_near and goes_on.match(f"{gap} {rest}"):
            return found[0]
    if behind_quote := verbs.search(first):
        ahead, behind = first[: behind_quote.start()], first[behind_quote.end() :]
        if form.is_close:
            is_hearsay = len(ahead.split()) < NEAR and goes_on.match(behind)
        else:
            words = f"{quote[-1][-FARTHEST:]} {ahead}{behind}".split()
            is_hearsay = goes_on.match(" ".join(["", *words]))
        return behind_quote[0] if is_hearsay else ""
    return ""


@cache
def _patterns(
    lang: str,
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str] | None]:
    """Return what finds the verbs of a language, what they go on with, and a source."""
    form = FORMS[lang]
    source = re.compile(rf"\b(?:{form.source})\b") if form.source else None
    return re.compile(rf"\b(?:{form.verbs})\b"), re.compile(form.goes_on), source


# --- denials --------------------------------------------------------------------------


NEGATIONS = {
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
UNSPACED_NEGATION = late_pattern(
    "[不没沒未非無无莫勿否毋]|ない|なか|なく|ませ|ぬ|ず|いいえ|ไม่|มิ|อย่า|ไร้|មិន|គ្មាន|កុំ|ບໍ່|ຢ່າ|မ"
)
MOST_CHARACTERS = 4


def is_negation(word: str) -> bool:
    """Return whether a folded *word* denies."""
    return word in _negations() or word.startswith("n'") or word.endswith("n't")


def has_negation(text: str) -> bool:
    """Return whether a word or a character of *text* denies."""
    words = re.findall(r"[\w']+", fold_words(text))
    return any(map(is_negation, words)) or UNSPACED_NEGATION.search(text) is not None


@cache
def _negations() -> frozenset[str]:
    return frozenset(fold_words(" ".join(NEGATIONS.values())).split())


def is_beside_negation(before: Sequence[str], after: Sequence[str]) -> bool:
    """Return whether the place between two runs of folded words touches a negation."""
    if (before and is_negation(before[-1])) or (after and is_negation(after[0])):
        return True
    ahead = "".join(before[-MOST_CHARACTERS:])
    behind = "".join(after[:MOST_CHARACTERS])
    return UNSPACED_NEGATION.search(ahead + " " + behind) is not None


# What a word consists of, the vowel signs and points of its letters included.
LETTER = (
    r"[\w\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    r"\u0900-\u0963\u0966-\u0dff]"
)
BRACKETS = re.compile(r"\([^()]*\)|（[^（）]*）")
SOME_WORDS = r"[^.;:]{1,60}?"  # of one clause, a comma among them: neither ..., nor
# A clause behind a conjunction that is so short takes back what was said before it:
# "but it was not".
RETORT = 4
# A clause that begins with them tells something else: "and nobody objected".
NOBODY = """
nobody, no one, niemand, keiner, personne, nadie, nessuno, ninguém, ninguén, ningú, ingen, enginn,
nimeni, nikt, nikdo, nikto, nitko, niko, nihče, никто, ніхто, никой, никој, нико, niekas, senki,
kukaan, keegi, kimse, heç kim, heç kəs, ешкім, κανείς, κανένας, askush, inor, inork, neniu, neb,
אף אחד, لا أحد, هیچ کس, هیچکس, ማንም, ոչ ոք, არავინ, không ai, hakuna mtu
"""
NOBODY_UNSPACED = "没有人|沒有人|无人|無人|誰も|아무도"
# Languages that write a comma before "that", so that a negation may stand before one.
# In others it belongs to a clause of its own, unless the quote begins with "that". And
# what begins a clause of its own in them: when, if, because, although.
WHEN = {
    "be": "калі хаця хоць паколькі пакуль",
    "bg": "когато ако макар докато",
    "bs": "kad kada ako iako jer dok",
    "cs": "ačkoli jestliže když pokud protože",
    "de": "als bevor da falls nachdem obwohl sobald solange während weil wenn",
    "eo": "kiam se ĉar kvankam dum",
    "et": "kui kuigi sest",
    "fi": "jos koska kun vaikka",
    "hr": "kad kada ako iako jer dok",
    "hu": "amikor bár ha mert mivel",
    "hy": "երբ եթե թեև",
    "ka": "როცა თუ როდესაც",
    "lt": "kai jei jeigu nors nes kadangi kol",
    "lv": "kad ja lai jo kamēr tā",
    "pl": "choć chociaż gdy jeśli jeżeli kiedy ponieważ",
    "ru": "когда если хотя поскольку пока",
    "sk": "ak hoci keď pretože",
    "sl": "ko če čeprav ker",
    "sr": "кад када ако иако јер док kad kada ako iako jer dok",
    "uk": "коли якщо хоча оскільки поки",
    **dict.fromkeys(["ja", "ko", "lo", "th", "zh"], ""),
}
COMMA = ",،፣၊"  # of all scripts but Chinese and Japanese, of Arabic, Ethiopic, Burmese
# Where a comma by itself parts clauses: in Chinese always, in Japanese behind the quote.
COMMAS = {"zh": "[,，]", "ja": r"\A\s?[、,]|[、,]?(?:しかし|だが|けれど|一方)|が、"}
THAT = late_pattern(
    r"(?:that|que|qu'|qu’|che|dat|att|at|að|că|që|ότι|πως|ki|дека|أن|أنّ|إن|که|کہ|bahwa|kwamba"
    r"|rằng|कि|যে|ਕਿ|કે)(?!\w)",
    re.IGNORECASE,
)
# In Azerbaijani, Turkish, Persian and Urdu; folded.
THAT_BEFORE_COMMA = late_pattern(rf"(?<!{LETTER})(?:ki|كه)[,،]\Z")


# What asks; an address has such a sign inside. In Armenian it stands in the word that
# is stressed.
ASKS = late_pattern(rf"[{QUESTIONS}](?!\w+=)")
ARMENIAN = "՞"
ARMENIAN_QUESTION = re.compile(rf"\w*{ARMENIAN}\w*")
ASIDE = r"(?<![\u0561-\u0587]):\s|\s-\s"


class DenialWords(NamedTuple):
    """What one language denies with, in lists parted by commas; see `denialwords`."""

    refutes: str
    negates: str
    harmless: str = ""
    conjunctions: str = ""


class Phrase(NamedTuple):
    """One entry of a list, folded."""

    text: str
    """Words, with `*` for the rest of one, `#` for a figure and `...` for some words."""
    literal: str
    """The longest piece of it that stands in every text which it matches."""
    is_whole: bool
    """Whether it begins and ends where words do."""

    def pattern(self) -> re.Pattern[str]:
        """Return what it matches; compiled late, because most never occur."""
        return _compile(self.text, is_whole=self.is_whole)


class Lists(NamedTuple):
    """What to look for in one language, the longest first."""

    refutes: Sequence[Phrase]
    negates: Sequence[Phrase]
    harmless: Sequence[Phrase]
    around: Sequence[Sequence[Phrase]]
    """What is harmless before and behind a quote, by pairs."""
    clause: str


def find_denial(sentence: str, start: int, end: int, lang: str) -> str:
    """Return the words by which *sentence* denies its part *start*:*end*, or "".

    Nothing is found in a language without a list (see `denialwords`).
    """
    lang = lang.lower().replace("_", "-").partition("-")[0]
    lists = _lists(lang)
    if lists is None:
        return ""
    before = fold_words(sentence[max(start - FARTHEST, 0) : start])
    after = fold_words(sentence[end : end + FARTHEST])
    is_apart = _is_apart(before, lang) and not THAT.match(sentence, start)
    before, after = _without_around(before, after, lists)
    return _before(before, lists, is_apart=is_apart) or _behind(after, lists)


def find_refutation(text: str, lang: str) -> str:
    """Return the words of *text* that call something untrue or alleged, or ""."""
    lists = _lists(lang.lower().replace("_", "-").partition("-")[0])
    if lists is None:
        return ""
    return first_phrase(lists.refutes, _without(lists.harmless, fold_words(text)))


def find_question(sentence: str, start: int, end: int, lang: str) -> str:
    """Return the words by which *sentence* asks about its part *start*:*end*, or "".

    They end with the question mark, or are the Armenian word that has it. A question
    behind the clause of the part, or behind a colon or dash, asks something else unless
    it is short.
    """
    for side in (sentence[:start], sentence[end:]):
        if stressed := ARMENIAN_QUESTION.search(side):
            return stressed[0] if ARMENIAN not in sentence[start:end] else ""
    # A Greek semicolon asks behind a letter.
    folded = fold(sentence[max(end - 1, 0) : end + FARTHEST])
    behind = folded.text[folded.place_of(1) :]
    found = ASKS.search(behind)
    if not found:
        return ""
    lang = lang.lower().replace("_", "-").partition("-")[0]
    lists = None if lang in COMMAS else _lists(lang)
    asked = behind[: found.end()]
    clauses = re.split(f"{lists.clause}|{ASIDE}" if lists else ASIDE, asked)
    if len(clauses) > 1 and _length(clauses[-1]) > RETORT:
        return ""
    return asked.strip()


def _is_apart(before: str, lang: str) -> bool:
    """Tell whether what negates *before* a quote belongs to a clause of its own.

    So it does before a comma, but not the one before "that", and before "when".
    """
    if lang in MOMENTS and _moments(lang).search(before):
        return True
    if not before.endswith(tuple(COMMA)) or THAT_BEFORE_COMMA.search(before):
        return False
    return lang not in WHEN or before.partition(" ")[0] in _when(lang)


@cache
def _moments(lang: str) -> re.Pattern[str]:
    listed = "|".join(re.escape(one.text) for one in list_phrases(MOMENTS[lang]))
    return re.compile(rf"(?<!{LETTER})(?:{listed})\Z")


@cache
def _when(lang: str) -> frozenset[str]:
    return frozenset(fold_words(WHEN[lang]).split())


def _before(text: str, lists: Lists, *, is_apart: bool) -> str:
    """Find a denial before the quote, in the clause that leads up to it.

    What negates does not lead up to a quote that is set apart by a comma.
    """
    if not _occurs(text, lists):
        return ""
    text = _without(lists.harmless, text)
    last = _clauses(f"{text} ", lists)[-1]
    found = first_phrase(lists.refutes, text if has_unspaced(text) else last)
    return found or ("" if is_apart else first_phrase(lists.negates, _beside(last)))


def _behind(text: str, lists: Lists) -> str:
    """Find a denial behind the quote, in its clause or in a retort to it."""
    if not _occurs(text, lists):
        return ""
    text = _without(lists.harmless, text)
    first, *others = _clauses(f" {text}", lists, most=1)
    retorts = [first] + [
        one for one in others if _length(one) <= RETORT and not _nobody().match(one)
    ]
    found = (first_phrase(lists.negates, _beside(clause)) for clause in retorts)
    return first_phrase(lists.refutes, text) or next(filter(None, found), "")


def _without_around(before: str, after: str, lists: Lists) -> tuple[str, str]:
    """Return what is beside a quote without a harmless phrase that is around it.

    "Yalnızca kule değil" is not only the tower.
    """
    for opening, closing in lists.around:
        if found := closing.pattern().match(after):
            last = _clauses(before, lists)[-1]
            if opening.literal in last and opening.pattern().search(last):
                return opening.pattern().sub(" ", before), after[found.end() :]
    return before, after


@cache
def _nobody() -> re.Pattern[str]:
    """Return what a clause with a truth of its own begins with."""
    listed = "|".join(re.escape(one.text) for one in list_phrases(NOBODY))
    return re.compile(rf"\s*(?:(?:{listed})(?!{LETTER})|{NOBODY_UNSPACED})")


def _occurs(text: str, lists: Lists) -> bool:
    """Tell whether anything of the lists may stand in *text*."""
    return any(one.literal in text for one in (*lists.refutes, *lists.negates))


def _without(phrases: Sequence[Phrase], text: str) -> str:
    for phrase in phrases:
        if phrase.literal in text:
            text = phrase.pattern().sub(" ", text)
    return text


def _beside(clause: str) -> str:
    """Return a clause without what it says in brackets, by the way."""
    return BRACKETS.sub(" ", clause)


def _length(clause: str) -> int:
    """Return how many words a clause has; of Chinese or Japanese, two characters are one."""
    is_spaced = not has_unspaced(clause)
    return len(clause.split()) if is_spaced else len(clause) // 2


def _clauses(text: str, lists: Lists, *, most: int = 0) -> list[str]:
    return re.split(lists.clause, text, maxsplit=most)


def first_phrase(phrases: Sequence[Phrase], text: str) -> str:
    """Return what stands first in *text* of the *phrases*, the longest if there are two."""
    found = [
        match
        for phrase in phrases
        if phrase.literal in text and (match := phrase.pattern().search(text))
    ]
    if not found:
        return ""
    return min(found, key=lambda match: (match.start(), -match.end()))[0].strip()


@cache
def _lists(lang: str) -> Lists | None:
    if lang not in WORDS:
        return None
    words = DenialWords(*WORDS[lang].split("|"))
    is_spaced = not has_unspaced(words.negates)
    listed = "|".join(re.escape(one.text) for one in list_phrases(words.conjunctions))
    is_listed = rf"\s*(?:{listed})(?!{LETTER})" if is_spaced else f"?(?:{listed})"
    comma = f"[{COMMA}]" if is_spaced else f"[{COMMA}、，]"
    return Lists(
        list_phrases(words.refutes),
        list_phrases(words.negates),
        list_phrases(words.harmless),
        [
            [*list_phrases(opening), *list_phrases(closing)]
            for opening, slash, closing in (
                phrase.partition("/") for phrase in words.harmless.split(",")
            )
            if slash
        ],
        f"[;；؛፤]|{COMMAS.get(lang, comma + is_listed)}",
    )


def list_phrases(words: str) -> list[Phrase]:
    """Return the phrases of a list that is parted by commas, the longest first.

    Those are left out that stand around a quote, where a slash is.
    """
    is_whole = not (has_unspaced(words) or any("가" <= own <= "힣" for own in words))
    listed = fold_words(words).split(",")
    phrases = {phrase.strip() for phrase in listed if "/" not in phrase}
    folded = sorted(phrases, key=lambda text: (len(text), text))
    return [
        Phrase(text, max(re.split(r"[*#]|\.{3}", text), key=len), is_whole)
        for text in reversed(folded)
    ]


@cache
def _compile(text: str, *, is_whole: bool) -> re.Pattern[str]:
    pattern = re.escape(text)
    for sign, meant in (
        (r"\*", f"{LETTER}*"),
        (r"\ ", r"\s+"),
        (r"\#", r"\d+"),
        (r"\.\.\.", SOME_WORDS),
    ):
        pattern = pattern.replace(sign, meant)
    if is_whole:
        pattern = rf"(?<!{LETTER}){pattern}(?!{LETTER})"
    return re.compile(pattern)
