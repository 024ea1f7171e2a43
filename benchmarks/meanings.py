"""Measure by language what is accepted: `meanings.py`.

The sentences of `tests/alternatives.yaml` in their other meanings, of which none may
be accepted, and in other dress, in which all must be found. Nothing is drawn, and
nothing but the repository is needed.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

sys.path.append(str(Path(__file__).parents[1] / "tests"))

from alternatives import Alternative, read_alternatives

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Finding
from pelican_factcheck.anchoring.quotes import find_quote

DIGITS = {
    "ar": "٠١٢٣٤٥٦٧٨٩",
    "fa": "۰۱۲۳۴۵۶۷۸۹",
    "hi": "०१२३४५६७८९",
    "bn": "০১২৩৪৫৬৭৮৯",
    "ta": "௦௧௨௩௪௫௬௭௮௯",
    "th": "๐๑๒๓๔๕๖๗๘๙",
    "ja": "０１２３４５６７８９",
    "zh": "０１２３４５６７８９",
}
# What another keyboard or program writes.
TWINS = {
    "ro": ["ț ţ", "ș ş"],
    "fa": ["ی ي", "ک ك"],
    "ar": ["ال الـ", "اً ا"],
    "ja": ["ユーロ ﾕｰﾛ", "パーセント ﾊﾟｰｾﾝﾄ"],
    "th": ["ำ ํา"],
    "ko": ["불 불"],
}
POINTS = re.compile("[\u064b-\u0652\u05b0-\u05bc\u05c1\u05c2]|(?<=[а-я])\u0301")
CASED = "en de fr es pt it nl sv hu fi ro pl cs uk ru bg el hy tr vi id".split()


def main() -> None:
    """Print a table by kind and language, and what was accepted or missed."""
    alternatives = read_alternatives()
    rows = [*meanings(alternatives), *dresses(alternatives)]
    print_table("another meaning: accepted", [row for row in rows if row[0] == "no"])
    print_table("another dress: missed", [row for row in rows if row[0] == "yes"])


def look_up(says: str, quote: str) -> Finding:
    """Look up a quote in an article of three sentences."""
    return find_quote(Document(f"Before it. {says} After it."), quote)


def meanings(
    alternatives: list[Alternative],
) -> Iterator[tuple[str, str, str, bool, str]]:
    """Yield each sentence with another meaning, and whether it was accepted."""
    for lang, kind, says, other in alternatives:
        for article, quote in ((says, other), (other, says)):
            finding = look_up(article, quote)
            yield "no", kind, lang, finding.found, f"{finding.status}: {quote}"
    for lang, says in sentences(alternatives):
        for kind, other in signs(says):
            finding = look_up(says, other)
            yield "no", kind, lang, finding.found, f"{finding.status}: {other}"


def sentences(alternatives: list[Alternative]) -> list[tuple[str, str]]:
    """Return each sentence once, with its language."""
    return list(dict.fromkeys((one.lang, one.says) for one in alternatives))


def signs(text: str) -> Iterator[tuple[str, str]]:
    """Yield the sentence with other signs at its figures."""
    for kind, pattern, other in (
        ("digit", r"(\d)(?=\D*\Z)", r"\g<1>0"),
        ("minus", r"(?<![\w–−-])(\d{4})", r"−\1"),
        ("minus, spaced", r"(?<![\w–−-])(\d{4})", r"− \1"),
        ("about", r"(?<![\w–−-])(\d{4})", r"~\1"),
        ("brackets", r"(?<![\w–−-])(\d)(?!\d)", r"(\1)"),
        ("range", r"(?<=\d)–(?=\d)", ", "),
        ("range", r"(?<=\d)–(?=\d)", "/"),
        ("unit", r"(\d{4})(?!\d)", r"\1 kg"),
        ("per cent", r"(\d{4})(?![\d–])", r"\1 %"),
        ("currency", r"(?<![\w–−-])(\d{4})", r"$\1"),
        ("degree", r"(\d{4})(?![\d–])", r"\1°"),
        ("prime", r"(\d{4})(?![\d–])", r"\1′"),
        ("question", r"[.。।።։]\Z", "?"),
    ):
        changed = re.sub(pattern, other, text, count=1)
        if changed != text:
            yield kind, changed


def dresses(
    alternatives: list[Alternative],
) -> Iterator[tuple[str, str, str, bool, str]]:
    """Yield each sentence in another dress, and whether it was missed."""
    for lang, says in sentences(alternatives):
        for kind, quote in clothes(lang, says):
            finding = look_up(says, quote)
            missed = finding.status != "exact"
            yield "yes", kind, lang, missed, f"{finding.status}: {quote}"
            finding = look_up(quote, says)
            missed = finding.status != "exact"
            yield (
                "yes",
                f"{kind}, in the page",
                lang,
                missed,
                f"{finding.status}: {quote}",
            )


def clothes(lang: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield the sentence as other programs, keyboards and pages write it."""
    yield "NFD", normalize("NFD", text)
    yield "no-break", text.replace(" ", "\u00a0")
    yield "wrapped", text.replace(" ", "\n  ")
    yield "soft hyphens", re.sub(r"([^\W\d_]{4})(?=[^\W\d_]{3})", "\\1\u00ad", text)
    yield "hyphens", text.replace("–", "-").replace("−", "-")
    yield "fraction", text.replace("½", "1/2")
    yield "straight", text.replace("’", "'")
    yield "no points", POINTS.sub("", text)
    if lang in DIGITS:
        yield "digits", text.translate(str.maketrans("0123456789", DIGITS[lang]))
    if lang in TWINS:
        for own, twin in map(str.split, TWINS[lang]):
            yield "keyboard", text.replace(own, twin)
    if lang in CASED:
        yield "capitals", capitals(lang, text)


def capitals(lang: str, text: str) -> str:
    """Write a sentence in capitals, as style sheets do."""
    if lang == "tr":
        text = text.replace("i", "İ")
    if lang == "el":
        text = re.sub("\u0301", "", normalize("NFD", text))
    return normalize("NFC", text).upper()


def print_table(title: str, rows: list[tuple[str, str, str, bool, str]]) -> None:
    """Print how many by kind and language, then every one that counts."""
    counts = Counter((kind, lang) for _, kind, lang, _, _ in rows)
    hits = Counter((kind, lang) for _, kind, lang, hit, _ in rows if hit)
    langs = sorted({lang for _, lang in counts})
    print(f"\n{title}\n{'':<24}{''.join(f'{lang:>6}' for lang in langs)}{'all':>10}")
    for kind in dict.fromkeys(kind for _, kind, *_ in rows):
        cells = [
            f"{hits[kind, lang]}/{counts[kind, lang]}" if counts[kind, lang] else ""
            for lang in langs
        ]
        total = sum(counts[kind, lang] for lang in langs)
        hit = sum(hits[kind, lang] for lang in langs)
        print(
            f"{kind:<24}{''.join(f'{cell:>6}' for cell in cells)}{f'{hit}/{total}':>10}"
        )
    print(f"{'all':<24}{sum(hits.values())}/{len(rows)}")
    for _, kind, lang, hit, note in rows:
        if hit:
            print(f"  {lang} {kind}: {note}")


if __name__ == "__main__":
    main()
