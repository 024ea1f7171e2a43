"""A sentence in the one form that stands for several: without what adds nothing.

Contractions are written out, words that only stress and articles are left out, and
figures, per cent and currencies are written in one way. The form is for comparing, not
for reading.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from pelican_factcheck.anchoring.figures import parts_magnitude
from pelican_factcheck.anchoring.findings import UNSPACED, has_unspaced
from pelican_factcheck.anchoring.folding import fold_words, late_pattern
from pelican_factcheck.anchoring.statementwords import NUMBERS, VALUES, WORDS

COMMA = "[,，、،]"
FIRST_WORD = late_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
TENS = range(20, 100, 10)
GAP = late_pattern(rf"(?<=[{UNSPACED}])\s+(?=[{UNSPACED}\d])")


def language_of(tag: str) -> str:
    """Return the language of a tag; that of both Norwegian standards is `no`."""
    lang = tag.lower().replace("_", "-").partition("-")[0]
    return "no" if lang in ("nb", "nn") else lang


def plain_statement(text: str, lang: str) -> str:
    """Return *text* without words that add nothing, and in one spelling of each other.

    Contractions are written out; per cent and currencies become signs behind their
    figures, which are not parted.
    """
    language = language_of(lang)
    text = text.replace("’", "'")
    for pattern, plain in CONTRACTIONS.get(language, ()):
        text = pattern.sub(plain, text)
    text = _plain_figures(_with_figures(text, language), language)
    text = without_harmless(text, language)
    return GAP.sub("", " ".join(text.split()))


def without_harmless(text: str, lang: str) -> str:
    """Return *text* without words that only stress or connect, and without articles."""
    for pattern in _removed(language_of(lang)):
        text = pattern.sub(" ", text)
    return text


def _rules(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((late_pattern(own, re.IGNORECASE), plain) for own, plain in pairs)


CONTRACTIONS = {
    "en": _rules(
        (r"\bwon't\b", "will not"),
        (r"\bshan't\b", "shall not"),
        (r"\bcan(?:'t|not)\b", "can not"),
        (r"(?<=\w)n't\b", " not"),
        (r"\b(i)'m\b", r"\1 am"),
        (
            r"\b(it|he|she|that|there|here|what|who|where|how|let)'s\b(?!\s+been\b)",
            r"\1 is",
        ),
        (r"\b(it|he|she|that|there|who)'s(?=\s+been\b)", r"\1 has"),
        (r"\b(\w+)'re\b", r"\1 are"),
        (r"\b(\w+)'ve\b", r"\1 have"),
        (r"\b(\w+)'ll\b", r"\1 will"),
        (r"\b(i|you|he|she|it|we|they)'d\b", r"\1 would"),
        (r"\s&\s", " and "),
    ),
    "de": _rules(
        (r"\b(a|i)m\b", r"\1n dem"),
        (r"\b(an|in|auf|durch|für|um)s\b", r"\1 das"),
        (r"\b(zu|bei|vo)m\b", r"\1 dem"),
        (r"\bzur\b", "zu der"),
        (r"\bvo dem\b", "von dem"),
        (r"(?<=\w)'s\b", " es"),
        (r"\s&\s", " und "),
    ),
    "nl": _rules((r"(?<!\w)z'n\b", "zijn"), (r"(?<!\w)m'n\b", "mijn")),
}
PER_CENT = late_pattern(
    r"\s?(?:per\s?cent|pct\.?|prozent|v\.\s?h\.|pour\s?cent|por\s?ciento|por\s?cento"
    r"|per\s?cento|procent(?:a|o|y|ów)?|prosent(?:tia?)?|процент(?:а|ов)?|відсотк(?:и|а|ів)"
    r"|відсоток|τοις\sεκατό|في\s?المئة|في\s?المائة|بالمئة|بالمائة|אחוז(?:ים)?|درصد|प्रतिशत"
    r"|パーセント|เปอร์เซ็นต์|퍼센트|phần\străm|persen)(?!\w)",
    re.IGNORECASE,
)
CURRENCIES = {
    "€": r"euros?|eur|евро|євро|ευρώ|يورو|ユーロ|欧元|歐元|유로|ยูโร",
    "$": r"(?:u\.?s\.?[\s-]?)?dollars?|usd|dólare?s?|dollar[io]|доллар(?:а|ов|ы)?"
    r"|долар(?:а|ів|и)?|دولار|ドル|美元|달러|ดอลลาร์",
    "£": r"pounds?(?:\ssterling)?|gbp|英镑|ポンド",
}
SIGNED = late_pattern(
    r"(?P<sign>[€$£])\s?(?P<figure>\d[\d.,]*)(?P<more>\s?[^\W\d_]+)?(?!\w)"
)
GROUPED = late_pattern(r"(?<![\d.,])(\d{1,3})((?:[\u00a0\u202f '’]\d{3})+)(?![\d])")
COMMA_GROUPED = late_pattern(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
POINT_GROUPED = late_pattern(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")
# Languages that part thousands by a point, and decimals by a comma.
POINTED = frozenset("de nl it es pt da no sv tr id el vi ro hr sl".split())
COMMA_PARTED = frozenset("en zh ja ko th he hi".split())


def _with_figures(text: str, language: str) -> str:
    """Write numbers that are spelt out in figures: forty-five, zwölf."""
    pattern, values = _numbers(language)
    if pattern is None:
        return text
    return pattern.sub(lambda found: str(_value(found, values)), text)


def _value(found: re.Match[str], values: Mapping[str, int]) -> int:
    """The sum of a ten and the unit behind it, or the one word's own value."""
    return sum(values[fold_words(part)] for part in found.groups() if part)


@cache
def _numbers(language: str) -> tuple[re.Pattern[str] | None, Mapping[str, int]]:
    if language not in NUMBERS:
        return None, {}
    listed = dict(zip(NUMBERS[language].split(), VALUES, strict=True))
    values = {fold_words(word): value for word, value in listed.items()}
    # Both as it is listed and folded: dreißig, and DREISSIG, which is dreissig.
    spelt = {**listed, **values}
    words = sorted(spelt, key=len, reverse=True)
    tens = "|".join(word for word in words if spelt[word] in TENS)
    units = "|".join(word for word in words if spelt[word] < TENS[0])
    some = "|".join(words)
    compound = rf"(?:({tens})-({units})|({some}))"
    return re.compile(rf"(?<![\w-]){compound}(?![\w-])", re.IGNORECASE), values


def _plain_figures(text: str, language: str) -> str:
    """Write per cent and currencies as signs behind figures without separators."""
    if not any(map(str.isdigit, text)):
        return text
    text = GROUPED.sub(lambda found: re.sub(r"\D", "", found[0]), text)
    if language in COMMA_PARTED:
        text = COMMA_GROUPED.sub(lambda found: found[0].replace(",", ""), text)
    elif language in POINTED:
        text = POINT_GROUPED.sub(lambda found: found[0].replace(".", ""), text)
    text = PER_CENT.sub("%", text)
    text = SIGNED.sub(_behind_figure, text)
    for sign, pattern in _currencies():
        text = pattern.sub(sign, text)
    return text


def _behind_figure(found: re.Match[str]) -> str:
    """Move the sign of a currency behind its figure and the magnitude of that."""
    figure, more = found["figure"], found["more"] or ""
    belongs = more and parts_magnitude(fold_words(figure + more), len(figure))
    stop = figure[len(figure.rstrip(".,")) :]
    figure = figure.rstrip(".,")
    if belongs:
        return f"{figure}{more}{found['sign']}"
    return f"{figure}{found['sign']}{stop}{more}"


@cache
def _currencies() -> list[tuple[str, re.Pattern[str]]]:
    return [
        (sign, re.compile(rf"\s?(?:{words})(?!\w)", re.IGNORECASE))
        for sign, words in CURRENCIES.items()
    ]


@cache
def _removed(lang: str) -> tuple[re.Pattern[str], ...]:
    """What may be there or not: stressing words with their commas, articles."""
    harmless = listed_words(lang, "harmless")
    articles = listed_words(lang, "articles")
    patterns = []
    if harmless:
        some = any_of(harmless)
        gap = rf"(?:\s*{COMMA})?\s*{some}(?:\s*{COMMA})?"
        patterns.append(re.compile(gap, re.IGNORECASE))
    if articles:
        some = any_of(articles)
        patterns.append(
            re.compile(rf"{some}\s*(?!\s*(?:few|little|lot)\b)", re.IGNORECASE)
        )
    return tuple(patterns)


@cache
def listed_words(lang: str, name: str) -> list[str]:
    """Return the entries of a list of `statementwords` of a language, the longest first."""
    text: str = getattr(WORDS[lang], name) if lang in WORDS else ""
    entries = {" ".join(entry.split()) for entry in text.split(",")}
    return sorted(entries - {""}, key=lambda entry: (-len(entry), entry))


def any_of(entries: Sequence[str]) -> str:
    """Return a pattern for one of *entries*, as whole words where words are parted."""
    parts = []
    for entry in entries:
        escaped = re.escape(entry).replace(r"\ ", r"\s+")
        if has_unspaced(entry):
            parts.append(escaped)
        elif entry.endswith("'"):
            parts.append(rf"(?<![\w'-]){escaped}(?=\w)")
        else:
            parts.append(rf"(?<![\w'-]){escaped}(?![\w'-])")
    return f"(?:{'|'.join(parts)})"


def lower_first(text: str) -> str:
    """Return *text* with a small letter at its begin, but for words in capitals."""
    found = FIRST_WORD.match(text)
    if not found or found[0][1:] != found[0][1:].lower() or text[0].islower():
        return text
    lower = text[0].lower()
    return lower + text[1:] if len(lower) == 1 else text
