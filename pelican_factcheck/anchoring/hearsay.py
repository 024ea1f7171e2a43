"""Whether a sentence gives the part of it that is quoted as hearsay, by its verbs.

"La tour aurait été vendue", "der Turm soll verkauft worden sein": the tower is said to
have been sold. The verb stands outside of the quote; what it goes on with may be inside.
Verbs that foretell something, or demand it, go on otherwise: "soll verkauft werden".
"""

import re
from functools import cache
from typing import NamedTuple

from pelican_factcheck.anchoring.folding import fold_words

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
