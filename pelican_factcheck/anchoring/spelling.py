"""How a word or figure is spelt: the likeness of two spellings, misspellings, signs, units.

The likeness of two spellings of one folded word. Folding puts together what is often
written one for another: capital and small letters, the Turkish i and ı, ß and SS,
words with vowel points and without. Here the pairs among them that a reader tells
apart are told apart again.

Misspelling or another word: a test that accepts few, and only in English. The shape
of a word cannot tell: `contact` is one letter from `contract`, Turkish `yapıyor`
(does) from `yapmıyor` (does not), Spanish `concretar` from `concertar`. In word lists
of twelve languages, of up to 300,000 words each, few shapes of slips are nearly never
another word, and in English alone: a double letter that is written once, or a single
one twice, far from the end; two neighbours that are swapped; a letter more or less
that makes a cluster of consonants which cannot be spoken. Only long words in small
letters count: a single letter makes another name.

Most punctuation is a matter of style, but a sign before a figure, between two figures
or at the end of a grade is part of what is said: −3 % is not 3 %, 2008–2012 is not 2008
and 2012, A− is not A, and accountants write losses in brackets. So are words behind a
figure (5 million is not 5) and the letter case of units: MW and mW, MB and Mb.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from itertools import pairwise, zip_longest
from unicodedata import category, decimal, normalize

from pelican_factcheck.anchoring.findings import Likeness
from pelican_factcheck.anchoring.folding import (
    FIGURE_AFTER_LETTER,
    IGNORED,
    NUMERO,
    POINTS,
    SARA_AM,
    TONES,
    fold_character,
    fold_words,
    late_pattern,
    with_own_letters,
)
from pelican_factcheck.sidecar.identifiers import language_of

LONGEST_ACRONYM = 5
# What is left out of many texts and may not contradict where it is written.
OPTIONAL = late_pattern(f"[{POINTS}]|(?<=[\u0400-\u052f])\u0301")
# What is told apart in no two spellings; to see at once that nothing else differs.
TYPOGRAPHY = dict.fromkeys(
    map(ord, "\t\n\r \u00a0\u2009\u202f\u00ad\u200b.,;:!'\"()[]-–—−‐‑…‘’‚“”„«»‹›*_`")
)
LETTER = late_pattern(f"(.)([{POINTS}\u0301]*)", re.DOTALL)
ACUTE = late_pattern("\u0301")
# Letters without a meaning of their own where another stands for them.
SAME = str.maketrans("şţŞŢکہۃςſẞ∕⁄", "șțȘȚكهةσsß//")
# The Persian yeh stands for both Arabic ones, which are two letters.
PERSIAN_YEH, YEHS = "ی", "یيى"
LEVEL = dict.fromkeys(map(ord, "⁰¹²³⁴⁵⁶⁷⁸⁹"), "²") | dict.fromkeys(
    map(ord, "₀₁₂₃₄₅₆₇₈₉"), "₂"
)
FIGURES = late_pattern(r"[\d⁰¹²³⁴-⁹₀-₉]")
LIGATURE = late_pattern("[œŒæÆ]|(?:OE|AE)(?=[a-zà-ÿ])")
TONE = late_pattern("[ou][àáảãạèéẻẽẹỳýỷỹỵ]", re.IGNORECASE)
# The dots of ё are left out of most Russian texts, and tell these words apart.
DOTTED = str.maketrans("ёЁ", "еЕ")
TOLD_BY_DOTS = frozenset("все небо осел мел узнаем передохнем совершенный".split())
GREEK = late_pattern("[\u0370-\u03ff\u1f00-\u1fff]")


def is_same_spelling(one: str, other: str) -> bool:
    """Return whether two folded-equal passages differ in typography at most."""
    return (
        one == other
        or one.translate(TYPOGRAPHY) == other.translate(TYPOGRAPHY)
        or (_letters(one) == _letters(other) and are_levels_same(one, other))
    )


def are_levels_same(one: str, other: str) -> bool:
    """Return whether no figure is raised in one spelling and lowered in the other.

    The figures are the same; a plain one stands for both, as in H2O.
    """
    levels = (
        {mine.translate(LEVEL), yours.translate(LEVEL)}
        for mine, yours in zip(
            FIGURES.findall(one), FIGURES.findall(other), strict=False
        )
    )
    return all(pair != {"²", "₂"} for pair in levels)


def judge_spelling(
    one: str, other: str, *, opens: bool = False, capitals: bool = False
) -> Likeness:
    """Return the likeness of two spellings of one folded word.

    *opens* says that the word begins the quote or the passage, where the case of
    its first letter depends on what stands before. *capitals* says that one of
    the two texts is in capitals throughout, so that case says nothing.
    """
    one, other = _letters(one), _letters(other)
    if not _points_agree(one, other):
        return "changed"
    one, other = OPTIONAL.sub("", one), OPTIONAL.sub("", other)
    if PERSIAN_YEH in one + other:
        one, other = _with_same_yeh(one, other), _with_same_yeh(other, one)
    if one != other and "ё" in f"{one}{other}".lower():
        one, other = _without_dots(one), _without_dots(other)
    if one == other:
        return "exact"
    if not _is_same_but_for_case(one, other):
        return "changed"
    if capitals or (opens and one[1:] == other[1:]):
        return "exact"
    short, low = sorted((one, other), key=str.islower)
    if short.isupper() and low.islower() and len(short) <= LONGEST_ACRONYM:
        return "changed"  # US troops are not us troops
    return "drifted"


def _without_dots(word: str) -> str:
    """Return a Russian *word* as most texts have it, unless it is another one then."""
    plain = word.translate(DOTTED)
    return word if plain.lower() in TOLD_BY_DOTS else plain


def _with_same_yeh(one: str, other: str) -> str:
    """Return *one* with those letters yeh in one form that may be those of *other*."""
    return "".join(
        PERSIAN_YEH
        if {own, their} <= set(YEHS) and PERSIAN_YEH in (own, their)
        else own
        for own, their in zip_longest(one, other[: len(one)], fillvalue="")
    )


def is_in_capitals(text: str) -> bool:
    """Return whether *text*, of two words or more, has no small letter."""
    return text.isupper() and len(re.findall(r"[^\W\d_]{2,}", text)) > 1


def _letters(text: str) -> str:
    """Return letters, figures and their marks in one form, in their own case."""
    plain = IGNORED.sub("", with_own_letters(normalize("NFC", text)))
    plain = LIGATURE.sub(_two_letters, plain)
    plain = FIGURE_AFTER_LETTER.sub(lambda own: normalize("NFKC", own[0]), plain)
    plain = NUMERO.sub("o", plain)
    plain = "".join(map(_plain_form, plain))
    plain = SARA_AM.sub(r"\2\1", normalize("NFC", plain).translate(SAME))
    plain = plain.replace("I\u0307", "İ").replace("i\u0307", "i")
    plain = TONE.sub(_new_tone, plain)
    return "".join(own for own in plain if own.isalnum() or category(own)[0] in "MS")


def _plain_form(character: str) -> str:
    """Return *character* as folding writes it, in its own case."""
    folded = fold_character(character)
    plain = normalize("NFKC", character)
    if folded == "'":
        return folded  # a letter that is written as an apostrophe
    if character.isdecimal() or folded == character.casefold() != plain.casefold():
        return folded
    return plain


def _two_letters(found: re.Match[str]) -> str:
    """Return the letters of a ligature, or of `OE` where it begins a word in small ones."""
    letters = fold_character(found[0]) if len(found[0]) == 1 else found[0].lower()
    if not found[0][0].isupper():
        return letters
    follows = found.string[found.end() : found.end() + 1]
    return letters.upper() if follows.isupper() else letters.title()


def _new_tone(found: re.Match[str]) -> str:
    new = TONES.get(found[0].lower(), found[0])
    return "".join(
        letter.upper() if own.isupper() else letter
        for own, letter in zip(found[0], new, strict=True)
    )


def _points_agree(one: str, other: str) -> bool:
    """Return whether the points of one spelling are among those of the other."""
    pairs = [
        (mine[1], yours[1])
        for mine, yours in zip(LETTER.findall(one), LETTER.findall(other), strict=False)
    ]
    return all(mine in ("", yours) for mine, yours in pairs) or all(
        yours in ("", mine) for mine, yours in pairs
    )


def _is_same_but_for_case(one: str, other: str) -> bool:
    if _is_upper_of(one, other) or _is_upper_of(other, one):
        return True
    return len(one) == len(other) and all(map(_is_same_letter, one, other))


def _is_upper_of(high: str, low: str) -> bool:
    """Return whether *high* is *low* in capitals, as browsers write them."""
    if not high.isupper():
        return False
    forms = {low.upper(), low.replace("i", "İ").upper()}
    if GREEK.search(low):
        forms.add(_without_tonos(low.upper()))
    return high in forms


def _without_tonos(text: str) -> str:
    return normalize("NFC", ACUTE.sub("", normalize("NFD", text)))


def _is_same_letter(one: str, other: str) -> bool:
    if one == other:
        return True
    if one.islower() == other.islower():
        return False
    high, low = sorted((one, other), key=str.islower)
    return low.upper() == high or high.lower() == low or high + low == "İi"


SHORTEST = 8
# Shorter parts that are written together or apart make other words: a part, re-sign.
SHORTEST_PART = 3
# Words of grammar that FUNCTION_WORDS and OPENERS leave out: "he saw now | here".
GRAMMAR = frozenset(
    """
    now then well here there ever even once soon also again was were has have had will can could may might must
    shall should would did does been being she they them him you your not one all get got put let say see few
    """.split()
)
# What is the same in one word and in two, by language; the first anywhere, as a loan.
SAME_JOINED = {
    "": """
    percent percento underway anymore overnight noone halftime halfway forever everyday wellbeing anytime anywhere
    everywhere somewhere moreover meanwhile therefore nevertheless birşey herşey hiçbir birkaç
    """,
    "da": """
    idag igår iår imorgen iaften inat igang istedet istand ialt ihvert iøvrigt iforhold iforvejen iblandt imellem imod
    ifølge overfor indenfor udenfor ovenfor nedenfor overalt udover henimod tilbage tilsammen tilstede
    """,
    "de": """
    sodass zugunsten zuungunsten zulasten aufgrund mithilfe anstelle anstatt infrage aufseiten vonseiten zuhause
    zugrunde zustande zurande zuwege zumute zuleide zuschanden zuschulden zutage zunutze anhand instand imstande
    außerstande umso zurzeit zuviel zuwenig wieviel stattdessen infolgedessen
    """,
    "nl": """
    opnieuw tenslotte tenminste teneinde tegelijk tegelijkertijd tengevolge teveel ervan erbij ermee eraan
    """,
    "no": """
    idag igår iår imorgen ikveld inatt ifjor igang istedet istaden istand ialt ihvert iforhold iblant imellom imot
    ifølge overfor innenfor utenfor innanfor utanfor ovenfor nedenfor overalt utover tilbake tilsammen tilstede
    framforalt fremforalt
    """,
    "sv": """
    idag igår iår ikväll imorgon imorse inatt igång istället ifråga ihjäl ikapp ihop isär iväg ifatt itu
    iförväg iövrigt ifrån igenom tillgodo tillfreds tillväga tillsammans tillbaka tillkänna överallt överens
    överhuvud överhuvudtaget framförallt alltför
    """,
}
NORWEGIAN = ("nb", "nn")
# What is the same with a hyphen and without it, for all that its first part is short.
HYPHENATED = frozenset(
    """
    today tonight tomorrow inpatient inpatients inhouse input inputs inbound deice deiced deicing xray xrays tshirt
    tshirts exwife exhusband
    """.split()
)
# A hyphen behind these makes no other word, as one behind `re`, `un` or `in` does.
HYPHENATED_FIRST = frozenset("on up by co ko bi half non nicht niet ikke icke".split())
# English words of three letters that others are joined to, and that are joined to others.
SHORT_FIRST = frozenset(
    """
    air arm art bar bed box bus buy car cop cup cut day ear egg eye fan fat gas gun gym ice job key lap law lay leg
    lip mid net oil pay pen pig pot pre ray rib sea set sky sub sun tap tax tea tip toy war wax web wet zip
    """.split()
)
SHORT_LAST = frozenset(
    "man men day way box bow log map pad pit pot set van war out off over down".split()
)


@cache
def same_joined(lang: str) -> frozenset[str]:
    """Return the folded words that are the same in two words; of all languages for none."""
    lang = "no" if lang in NORWEGIAN else lang
    lists = [
        words for own, words in SAME_JOINED.items() if own in ("", lang) or not lang
    ]
    return frozenset(fold_words(" ".join(lists)).split())


def is_one_word(one: Sequence[str], other: Sequence[str], lang: str) -> bool:
    """Return whether a space or a hyphen parts no sense, whatever its parts mean alone.

    *one* and *other* have the same letters, hyphens aside: so dass and sodass.
    """
    joined = "".join(without_hyphens(one))
    if joined in same_joined(lang):
        return True
    match sorted((one, other), key=len):
        case [[_], [first, "-", last]]:
            is_prefix = first in HYPHENATED_FIRST and len(last) >= SHORTEST_PART
            return joined in HYPHENATED or (is_prefix and last.isalpha())
    return False


def parts_sense(one: Sequence[str], other: Sequence[str], lang: str) -> bool:
    """Return whether a space makes other words of some, as in therapist and the rapist.

    *one* and *other* have the same letters, hyphens aside. No dictionary says so, but
    where the places of two spaces differ (now here, no where), a word of
    grammar is no part of a compound, nor in English most words of three letters.
    """
    ours, theirs = _places_between(one), _places_between(other)
    if ours.keys() - theirs.keys() and theirs.keys() - ours.keys():
        return True
    parted = max((without_hyphens(words) for words in (one, other)), key=len)
    at = 0
    for first, last in pairwise(parted):
        at += len(first)
        if " " not in (ours.get(at), theirs.get(at)) or (at in ours and at in theirs):
            continue
        if first + last in same_joined(lang):
            continue
        if first in _grammar(lang) or (
            last in _grammar(lang) and last not in SHORT_LAST
        ):
            return True
        if lang in ("en", "") and first.isascii() and last.isascii():
            is_short = len(first) == SHORTEST_PART and first not in SHORT_FIRST
            if is_short or (len(last) == SHORTEST_PART and last not in SHORT_LAST):
                return True
    return False


def without_hyphens(words: Sequence[str]) -> list[str]:
    """Return some words without the hyphens among them."""
    return [word for word in words if word != "-"]


def _places_between(words: Sequence[str]) -> dict[int, str]:
    """Return behind how many letters of some words a space or a hyphen stands."""
    places: dict[int, str] = {}
    letters = 0
    for word in words:
        if word == "-":
            places[letters] = "-"
            continue
        if letters:
            places.setdefault(letters, " ")
        letters += len(word)
    return places


@cache
def _grammar(lang: str) -> frozenset[str]:
    """Return the folded words of grammar of a language; of all where it is not known."""
    from pelican_factcheck.anchoring.abbreviations import (  # noqa: PLC0415 - seldom needed
        FUNCTION_WORDS,
        FURTHER_OPENERS,
        OPENERS,
    )

    tables = (OPENERS, FURTHER_OPENERS)
    lists = [
        words for table in tables for own, words in table.items() if lang in (own, "")
    ]
    words = frozenset(fold_words(" ".join(lists)).split())
    return words | FUNCTION_WORDS | GRAMMAR if lang in ("en", "") else words


# So many letters at either end are spared: there are negation, number and tense.
ENDS = 3
# So many letters stand behind a double letter, unless the word is long; nearer to
# the end it tells planning from planing, but for these letters.
BEHIND_DOUBLE = 5
LONG = 10
HARMLESS = "els"
LATIN = late_pattern("[a-z]+")
# Words by which English is known; other languages hardly use them.
ENGLISH = frozenset(
    "the they their which this with nothing would should have from that were been"
    " where these those and because else nobody somebody who what when while could than"
    " then there only said about which into after before between".split()
)
# A liquid between two of these needs a vowel: what holds it is no English word, nor
# is what has no vowel, h, l or r behind xp.
UNSPEAKABLE = late_pattern("[bcdfgkptvz][lr][bcdfgkptvz]|xp[^aeiouhlry]")
# Words that are one slip away from another word, and numbers.
GUARDED = frozenset(
    """
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen thousand thousands
    millions billions trillion trillions
    infraction infarction infractions infarctions concreted concerted regrading regarding
    regraded regarded defiantly collocation colocation collocated colocated perusing
    persuing creedence credence callender calender calendar desserts deserts immortal
    supremum corespondent correspondent corespondents correspondents sheepherding
    shepherding forrester forester millhouse fleeting premises uninformed uniformed
    yeas stalling staling fleeing freeing illusion allusion accessory dissever dessert desert carrousel marital martial
    """.split()
)


# The most common words in which no letter can be left out, and no two swapped, so that
# another word comes out; checked against lists of 230,000 words, and of 300,000 by their
# use. Numbers, names and what denies or limits are not among them.
COMMON = frozenset(
    """
    people years around family money company women system support music power based national
    using president games early information local level become control death office problem
    south history known research several university saying understand close international
    members question community special future light police reason among development further
    minutes myself services asked living major media behind building market political quite
    according available final former college current example experience program process study
    across clear himself outside students words moment thinking department energy fight
    results running beautiful killed account especially include parents period position record
    similar total above personal security center industry inside online private problems
    return rights sense weeks companies higher member middle needed result takes training
    finally policy society added performance themselves worked became director exactly giving
    meeting provide questions relationship usually evidence production reading amount
    federal feeling green league management model picture trust groups review science various
    attention football looked lower natural property quality economic involved language
    related article attack decided decision release situation website choice considered
    continue council cover currently election european financial increase simple staff union
    """.split()
)


def is_slip(
    one: str, other: str, sentence: Collection[str], is_known: Callable[[str], bool]
) -> bool:
    """Return whether two words, as written, are one word that is misspelt once.

    *sentence* are the folded words around them, by which its language is known; that of
    common words by any words of the article, which *is_known* tells.
    """
    if not (LATIN.fullmatch(one) and LATIN.fullmatch(other)):
        return False
    if COMMON & {one, other} and _is_common_slip(one, other):
        return not ENGLISH.isdisjoint(sentence) or any(map(is_known, ENGLISH))
    if max(len(one), len(other)) < SHORTEST or GUARDED & {one, other}:
        return False
    if one[:ENDS] != other[:ENDS] or one[-ENDS:] != other[-ENDS:]:
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - slow to load, and seldom needed

    if OSA.distance(one, other) != 1 or ENGLISH.isdisjoint(sentence):
        return False
    return (
        sorted(one) == sorted(other)
        or _is_doubling(*sorted((one, other), key=len))
        or bool(UNSPEAKABLE.search(one)) != bool(UNSPEAKABLE.search(other))
    )


def _is_common_slip(one: str, other: str) -> bool:
    """Return whether a letter inside of a word was left out, or two were swapped."""
    if GUARDED & {one, other} or one[0] + one[-1] != other[0] + other[-1]:
        return False
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        differing = [at for at in range(len(one)) if one[at] != other[at]]
        first, last = differing[0], differing[-1]
        return last == first + 1 and one[first : last + 1] == other[last] + other[first]
    return long in COMMON and any(
        long[:at] + long[at + 1 :] == short for at in range(1, len(long) - 1)
    )


def _is_doubling(short: str, long: str) -> bool:
    """Return whether *long* is *short* with one letter written twice."""
    if len(short) == len(long):
        return False
    # The first letter that differs stands behind the pair.
    place = next(at for at, own in enumerate(f"{short} ") if own != long[at])
    letter = long[place]
    if long[place - 1] != letter:
        return False
    return (
        letter in HARMLESS
        or len(long) >= LONG
        or len(long) - place - 1 >= BEHIND_DOUBLE
    )


# Words that are written in two ways, each with what may be joined to both.
DOUBLE_SPELLINGS = {
    "English": "colour/color honour/honor labour/labor favour/favor neighbour/neighbor"
    " behaviour/behavior harbour/harbor rumour/rumor humour/humor vapour/vapor tumour/tumor"
    " armour/armor flavour/flavor endeavour/endeavor odour/odor rigour/rigor vigour/vigor"
    " centre/center centred/centered theatre/theater litre/liter fibre/fiber calibre/caliber"
    " defence/defense offence/offense licence/license pretence/pretense travelled/traveled"
    " travelling/traveling traveller/traveler cancelled/canceled cancelling/canceling"
    " labelled/labeled labelling/labeling modelled/modeled modelling/modeling fuelled/fueled"
    " counsellor/counselor jewellery/jewelry organis/organiz recognis/recogniz realis/realiz"
    " criticis/criticiz apologis/apologiz authoris/authoriz characteris/characteriz"
    " emphasise/emphasize emphasising/emphasizing privatis/privatiz nationalis/nationaliz"
    " legalis/legaliz mobilis/mobiliz minimis/minimiz maximis/maximiz prioritis/prioritiz"
    " summaris/summariz urbanis/urbaniz stabilis/stabiliz specialis/specializ utilis/utiliz"
    " analyse/analyze analysing/analyzing paralyse/paralyze catalogue/catalog"
    " dialogue/dialog programme/program grey/gray plough/plow sceptic/skeptic"
    " judgement/judgment ageing/aging aluminium/aluminum sulphur/sulfur"
    " instalment/installment skilful/skillful manoeuvre/maneuver paediatric/pediatric"
    " anaemi/anemi leukaemi/leukemi encyclopaedia/encyclopedia oestrogen/estrogen"
    " archaeolog/archeolog kyiv/kiev",
    "German": "delphin/delfin photograph/fotograf phantasie/fantasie graphik/grafik"
    " potential/potenzial aufwendig/aufwändig",
    "French": "événement/évènement clé/clef",
    "Portuguese": "acção/ação direcção/direção óptimo/ótimo projecto/projeto actual/atual",
    "Dutch": "produkt/product aktie/actie kado/cadeau pannekoek/pannenkoek",
}
# What parts thousands; decimals have a point where that is a comma, or else a comma.
COMMA_PARTED = frozenset("en zh ja ko th he hi".split())
POINT_PARTED = frozenset("de nl it es pt da no sv tr id el vi ro hr sl".split())
SPACE_PARTED = frozenset("fr fi pl cs sk hu ru uk be bg et lv lt hy ka kk".split())
NO_BREAK_SPACES = "\u00a0\u2007\u2009\u202f"
GROUPED = late_pattern(
    rf"[1-9]\d{{0,2}}(?P<mark>[,.٬'’ {NO_BREAK_SPACES}])\d{{3}}(?:(?P=mark)\d{{3}})*"
    r"(?:(?!(?P=mark))(?P<part>[.,٫]\d+))?"
)
INDIAN = late_pattern(r"[1-9]\d?(?:,\d\d)+,\d{3}(?P<part>[.٫]\d+)?")
DECIMAL = late_pattern(r"\d+(?P<part>[.,٫]\d+)")
NO_FIGURES = late_pattern(r"\D")
NO_LETTERS = late_pattern(r"[\W\d_]")
INITIALS = late_pattern(r"(?:[^\W\d_]\.\s?)+[^\W\d_]\.?")


def is_double_spelling(one: str, other: str) -> bool:
    """Return whether two folded words are one word that is written in two ways."""
    return any(
        one.startswith(first) and other == second + one.removeprefix(first)
        for stems in _stems().get(one[:2], ())
        for first, second in (stems,)
    )


@cache
def _stems() -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return both spellings of each stem, in either order, by their first two letters."""
    pairs = [
        pair
        for listed in DOUBLE_SPELLINGS.values()
        for stems in listed.split()
        for first, second in [stems.split("/")]
        for pair in ((first, second), (second, first))
    ]
    return {
        key: [pair for pair in pairs if pair[0][:2] == key]
        for key in {pair[0][:2] for pair in pairs}
    }


def is_same_number(
    one: str, other: str, *, lang: str, sentence: Collection[str]
) -> bool:
    """Return whether two figures, as written, are one number in two forms.

    70,000 is 70000, and 1.234,5 is 1234,5; another mark for decimals makes another
    number. A figure such as 1,234 has a value where the language *lang* is clear;
    English by the folded words of the *sentence*.
    """
    if not (one[-1:].isdecimal() and other[-1:].isdecimal()):
        return False
    mark = _grouping_mark(lang, sentence)
    value = _value(one, mark)
    return value != "" and value == _value(other, mark)


def _value(figure: str, mark: str) -> str:
    """Return the digits of a figure with the mark of its decimals, "" if that is unclear.

    *mark* is what parts thousands, "" where that is not known.
    """
    plain = "".join(str(decimal(own)) if own.isdecimal() else own for own in figure)
    if plain.isdecimal():
        return plain
    if found := GROUPED.fullmatch(plain):
        own = found["mark"]
        is_alone = own in (",", ".", " ") and plain.count(own) == 1
        is_group = own == mark or (own == " " and mark == ".")
        if not is_alone or found["part"] or is_group:
            return _with_point(plain, found["part"])
        if not mark or (own, mark) == (".", " "):
            return ""  # a point is no comma in French, nor a space
    if plain[0] in ".,٫":
        plain = f"0{plain}"
    found = INDIAN.fullmatch(plain) or DECIMAL.fullmatch(plain)
    return _with_point(plain, found["part"]) if found else ""


def _with_point(figure: str, part: str | None) -> str:
    whole = NO_FIGURES.sub("", figure.removesuffix(part or ""))
    return whole + (part or "").replace("٫", ".")


def _grouping_mark(tag: str, sentence: Collection[str]) -> str:
    """Return what parts thousands in a language, "" where that is not known."""
    lang, region = language_of(tag), tag.lower().replace("_", "-").partition("-")[2]
    if lang in ("", "en"):
        return "" if ENGLISH.isdisjoint(sentence) else ","
    if lang == "es" or region in ("ch", "li"):
        return ""  # that depends on the country, or on the writer
    marks = ((",", COMMA_PARTED), (".", POINT_PARTED), (" ", SPACE_PARTED))
    return next((mark for mark, known in marks if lang in known), "")


def are_initials(one: str, other: str) -> bool:
    """Return whether of two passages with equal letters one has points: U.S. and US.

    So may small letters have, 5 p.m. and 5 pm, but no capitals on one side only.
    """
    pointed, plain = sorted((one, other), key=len, reverse=True)
    if INITIALS.fullmatch(pointed) is None:
        return False
    return plain.isupper() or NO_LETTERS.sub("", pointed) == plain


SLIP = f"""\
a double letter written once, a single one twice, two neighbours swapped, or one that
leaves what cannot be spoken; not among the first or the last {ENDS} letters, and not
where the article has the misspelt word elsewhere"""
PARTED = f"""\
per cent and percent, e-mail and email, health care and healthcare; none shorter than
{SHORTEST_PART} letters, but for some such as on-line, no-one, zu Gunsten and i dag, and where
a space parts them, none a word of grammar (the rapist, therapist) and in English none of
{SHORTEST_PART} letters, but for some such as air and man; a hyphen makes other words behind
short parts only (re-sign, un-ionised)"""
LONG_SLIPS = (
    f"one slip in an English word of {SHORTEST} letters or more, in small letters"
)


def describe_slips() -> str:
    """Return, as a Markdown table, what is told as drift rather than refused."""
    rows = {
        **{
            f"words of two spellings, {language}": ", ".join(stems.split())
            for language, stems in DOUBLE_SPELLINGS.items()
        },
        "points between initials in capitals": "U.S. and US",
        "figures of one value": "10,000 and 10000 in English, 1.000.000 and 1000000,"
        " 1.234,5 and 1234,5, .5 and 0.5",
        "parts of words written together or apart": PARTED,
        LONG_SLIPS: SLIP,
        "a letter left out, or two swapped, inside of common English words": ", ".join(
            sorted(COMMON)
        ),
        "but in none of these, a slip away from others": ", ".join(sorted(GUARDED)),
    }
    lines = [f"| {what} | {' '.join(which.split())} |" for what, which in rows.items()]
    return "\n".join(["| Told as drift | Which |", "|---|---|", *lines])
