"""Sentences of real pages in another dress, with a slip, or with another meaning."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.sentences import sentence_around
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text

Change = Callable[[str, random.Random], str]

ANTONYMS = {
    "en": "increase decrease|increased decreased|more less|first last|before after|with without"
    "|can cannot|all none|always never|high low|he she|his her|possible impossible"
    "|legal illegal|was wasn't|is isn't|did didn't|will won't|many few|most least"
    "|million billion|north south|large small|won lost|old new|best worst|now not",
    "de": "mehr weniger|ein kein|eine keine|vor nach|mit ohne|alle keine|immer nie|ist war"
    "|erste letzte|Norden Süden|groß klein|und oder|auch nicht|möglich unmöglich",
    "fr": "plus moins|avant après|avec sans|tout rien|est n'est|toujours jamais|premier dernier"
    "|grand petit|bon mauvais|possible impossible|peut doit|et ou",
    "es": "más menos|antes después|con sin|todo nada|es no|siempre nunca|primero último|alto bajo"
    "|también tampoco|posible imposible|puede debe|y o|él ella",
    "pt": "mais menos|antes depois|com sem|tudo nada|é não|sempre nunca|primeira última|dele dela"
    "|também nem|e ou|alto baixo",
    "pl": "więcej mniej|przed po|z bez|był nie|zawsze nigdy|pierwszy ostatni|i lub|on ona"
    "|wschód zachód",
    "ru": "больше меньше|до после|с без|был не|всегда никогда|первый последний|и или|он она"
    "|можно нельзя|север юг|его её",
    "he": "לפני אחרי|עם בלי|יותר פחות|כל אף|הוא היא|גם לא|צפון דרום|ראשון אחרון",
    "ja": "した しなかった|ある ない|多い 少ない|北 南|東 西|大きい 小さい|最大 最小|前 後|高い 低い|最初 最後",
    "zh": "是 不是|有 没有|大 小|多 少|前 后|南 北|东 西|最大 最小|高 低|第一 第二",
}
NEGATIONS = {
    "en": "not", "de": "nicht", "fr": "pas", "es": "no", "pt": "não", "pl": "nie",
    "ru": "не", "he": "לא", "ar": "لا", "ja": "ない", "zh": "不",
}  # fmt: skip
UNSPACED = ("ja", "zh")
LONGEST = 400
FEWEST_WORDS = 6
SPECIALS = "*_`[]<>&\\#"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a page, by its place in the visible text."""

    page: str
    lang: str
    start: int
    end: int
    text: str
    without_notes: str


def read_pages(folder: Path) -> dict[str, VisibleText]:
    """Project every saved page of *folder*, by file name."""
    return {
        path.stem: read_text(path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*.html"))
    }


def sample(
    page: str, visible: VisibleText, count: int, chance: random.Random
) -> list[Sentence]:
    """Draw sentences of 30 to 400 characters that stand on the page once."""
    lang = page.split("-", maxsplit=1)[0]
    drawn: dict[tuple[int, int], Sentence] = {}
    folded = fold_words(visible.text)
    for _ in range(count * 12):
        at = chance.randrange(len(visible.text))
        if any(first <= at < last for first, last in visible.asides):
            continue
        start, end = sentence_around(
            visible.text,
            at,
            at + 1,
            edges=visible.edges,
            lang=lang,
            asides=visible.asides,
        )
        text = visible.text[start:end]
        shortest = 16 if lang in UNSPACED else 30
        once = folded.count(fold_words(text)) == 1
        if (
            shortest <= len(text) <= LONGEST
            and once
            and sum(map(str.isalpha, text)) > len(text) / 2
        ):
            bare = _without(text, start, visible.asides)
            drawn[start, end] = Sentence(page, lang, start, end, text, bare)
        if len(drawn) == count:
            break
    return list(drawn.values())


def _without(text: str, start: int, asides: list[tuple[int, int]]) -> str:
    for begin, stop in reversed(asides):
        if start <= begin and stop <= start + len(text):
            text = text[: begin - start] + text[stop - start :]
    return text


def dresses(sentence: Sentence, chance: random.Random) -> Iterator[tuple[str, str]]:
    """The same words as another program, reader or file would write them."""
    text = sentence.text
    yield "as it is", text
    yield "one line", " ".join(text.split())
    yield (
        "wrapped",
        re.sub(r"\s+", lambda _: chance.choice(["\n", "\n    ", " ", "\t"]), text),
    )
    yield (
        "no-break",
        re.sub(r"\s+", lambda _: chance.choice("\u00a0\u2009\u202f "), text),
    )
    yield "straight", _table(text, {"’‘": "'", "“”„«»": '"', "–—": "-", "…": "..."})
    yield "curly", _smarten(text)
    yield "dashes", re.sub(r" ?[–—] ?", "--", text) if " – " not in text else text
    yield "NFD", normalize("NFD", text)
    yield (
        "NFKC",
        normalize("NFKC", text) if not re.search(r"[⁰-₟¼-¾⅐-⅞²³¹]", text) else text,
    )
    yield "soft hyphens", re.sub(r"(\w{4})(?=\w{3})", "\\1\u00ad", text)
    yield "zero width", text.replace(" ", " \u200b")
    yield "no final point", re.sub(r"[.!。]+(?=\W*\Z)", "", text)
    yield "in quotation marks", f"“{text}”"
    yield "without markers", sentence.without_notes
    yield "Markdown", _as_markdown(sentence.without_notes, chance)
    yield (
        "entities",
        sentence.without_notes.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("’", "&rsquo;"),
    )


def _table(text: str, table: dict[str, str]) -> str:
    for characters, plain in table.items():
        for character in characters:
            text = text.replace(character, plain)
    return text


def _smarten(text: str) -> str:
    text = re.sub(r"(?<!\w)\"", "“", text).replace('"', "”")
    return re.sub(r"(?<!\w)'", "‘", text).replace("'", "’").replace("...", "…")


def _as_markdown(text: str, chance: random.Random) -> str:
    """Write a sentence as its Markdown source may have had it."""
    escaped = re.sub(rf"([{re.escape(SPECIALS)}])", r"\\\1", text)
    words = re.split(r"(\s+)", escaped)
    plain = [index for index, word in enumerate(words) if word.isalpha()]
    chance.shuffle(plain)
    frames = ["*{}*", "**{}**", "_{}_", "[{}](https://example.org/a_(b))", "[{}][ref]", "`{}`",
              "<em>{}</em>", "{}[^note-1]", "***{}***", '[{}](/x "Title")', "~~{}~~"]  # fmt: skip
    for index, frame in zip(plain[:3], chance.sample(frames, 3), strict=False):
        words[index] = frame.format(words[index])
    return "".join(words)


def slips(sentence: Sentence, chance: random.Random) -> Iterator[tuple[str, str]]:
    """The sentence with one small edit, as authors make it after the check."""
    text = sentence.without_notes
    words = [
        found for found in re.finditer(r"[^\W\d_]{5,}", text) if found[0].islower()
    ]
    if words:
        found = chance.choice(words)
        at = chance.randrange(found.start() + 1, found.end() - 1)
        yield "letter lost", text[:at] + text[at + 1 :]
        yield "letter twice", text[:at] + text[at] + text[at:]
        yield (
            "letters swapped",
            text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :],
        )
        yield "letter replaced", text[:at] + chance.choice("eanrst") + text[at + 1 :]
    pieces = text.split()
    if len(pieces) > FEWEST_WORDS:
        at = chance.randrange(1, len(pieces) - 1)
        other = chance.choice([piece for piece in pieces if re.search(r"\w", piece)])
        yield "word lost", " ".join(pieces[:at] + pieces[at + 1 :])
        yield "word added", " ".join([*pieces[:at], other, *pieces[at:]])
        yield "word replaced", " ".join([*pieces[:at], other, *pieces[at + 1 :]])
        yield "first word replaced", " ".join([other, *pieces[1:]])
        yield "last word replaced", " ".join([*pieces[:-1], other])


def other_meanings(
    sentence: Sentence, vocabulary: list[str], chance: random.Random
) -> Iterator[tuple[str, str]]:
    """The sentence made to say something else."""
    text, lang = sentence.without_notes, sentence.lang
    yield from _other_numbers(text, chance)
    if (
        len(
            names := list(
                re.finditer(r"(?<=[a-zа-яё,] )[A-ZÀ-ÞА-ЯЁ][^\W\d_]{2,}", text)
            )
        )
        and vocabulary
    ):
        yield "name", _put(text, chance.choice(names), chance.choice(vocabulary))
    for pair in ANTONYMS.get(lang, "").split("|"):
        for one, other in (pair.split(), pair.split()[::-1]) if pair else ():
            edge = "" if lang in UNSPACED else r"\b"
            if found := re.search(rf"{edge}{re.escape(one)}{edge}", text):
                yield "antonym", _put(text, found, other)
    if lang in NEGATIONS:
        yield "negation added", _negate(text, NEGATIONS[lang], lang, chance)
        if found := re.search(rf"\b{NEGATIONS[lang]} ", text):
            yield "negation lost", _put(text, found, "")
    yield "asked", re.sub(r"[.。]?\Z", "？" if lang in UNSPACED else "?", text)


def _other_numbers(text: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    if digits := list(re.finditer(r"\d", text)):
        found = chance.choice(digits)
        yield (
            "digit",
            _put(text, found, str((int(found[0]) + chance.randrange(1, 9)) % 10)),
        )
        yield "digit more", _put(text, found, found[0] + chance.choice("0123456789"))
        yield "sign", re.sub(r"(?<![\w.,-])(\d)", r"-\1", text, count=1)
        yield "per cent", re.sub(r"(\d)(?![\d.,%])", r"\1%", text, count=1)
    # A comma between thousands is no mark of decimals.
    if found := re.search(r"(?<=\d)(?:\.|,(?!\d{3}(?!\d)))(?=\d)", text):
        yield "decimal mark lost", _put(text, found, "")
    if found := re.search(r"\d(?=\d)", text):
        yield "decimal mark", _put(text, found, found[0] + ".")


def _put(text: str, found: re.Match[str], word: str) -> str:
    return text[: found.start()] + word + text[found.end() :]


def _negate(text: str, word: str, lang: str, chance: random.Random) -> str:
    if lang in UNSPACED:
        at = chance.randrange(1, len(text) - 1)
        return text[:at] + word + text[at:]
    pieces = text.split(" ")
    at = chance.randrange(1, max(len(pieces), 2))
    return " ".join([*pieces[:at], word, *pieces[at:]])
