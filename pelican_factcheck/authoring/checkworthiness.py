"""What makes a statement worth checking: kinds of words, in four languages.

Figures, signs and quotation marks speak in every language; words only in those
that are listed here. A star stands for any ending.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from pelican_factcheck.anchoring.document import read_words
from pelican_factcheck.anchoring.folding import asks_in_greek, late_pattern
from pelican_factcheck.anchoring.sentences import CLOSING, QUESTIONS, sentence_around
from pelican_factcheck.anchoring.visibletext import VisibleText


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of signal, and what it adds to the score of a sentence."""

    name: str
    weight: int
    """Negative for what makes a sentence less worth checking."""
    means: str
    """What it looks for, in words for authors."""
    pattern: str = ""
    """In every language."""
    words: Mapping[str, str] = field(default_factory=dict, hash=False)
    """By language: words and phrases with commas between them."""
    shifted: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Further words, which count only where nothing is reported.

    `She said that it would close` shifts the tense of a plain statement.
    """


CURRENCIES = "$€£¥₹₽₩₺₴₪฿"
KINDS = (
    Kind(
        name="number",
        weight=2,
        means="a figure or a number in words",
        pattern=r"(?<![\w.,])(?!(?:1\d|20)\d\d(?![\w.,]*\d))\d[\d.,]*(?: \d{3}(?!\d))*\w*",
        words={
            "en": "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve,"
            " twenty, thirty, forty, fifty, dozen*, hundred*, thousand*, million*,"
            " billion*, trillion*, half, a third, two thirds, quarter*, majority",
            "de": "zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf,"
            " zwanzig, dreißig, fünfzig, dutzend*, hundert*, tausend*, million*,"
            " milliard*, billion*, hälfte, ein drittel, zwei drittel, viertel,"
            " mehrheit",
            "fr": "deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze,"
            " vingt, trente, cinquante, douzaine*, cent, cents, mille, million*,"
            " milliard*, moitié, un tiers, deux tiers, un quart, majorité",
            "es": "dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce,"
            " veinte, treinta, cincuenta, docena*, cien, ciento, cientos, mil, miles,"
            " millón, millones, mitad, un tercio, dos tercios, un cuarto, mayoría",
        },
    ),
    Kind(
        name="share",
        weight=2,
        means="a percentage or a sum of money",
        pattern=rf"[%‰{re.escape(CURRENCIES)}]|\b(?:EUR|USD|GBP|CHF)\b",
        words={
            "en": "per cent, percent, percentage, dollar*, euro, euros, pound*, cents",
            "de": "prozent*, dollar, euro, franken, cent, cents",
            "fr": "pour cent, pourcentage, dollar*, euro, euros, franc*, centimes",
            "es": "por ciento, porcentaje, dólar*, euro, euros, peso, pesos, céntimos",
        },
    ),
    Kind(
        name="date",
        weight=2,
        means="a year, a month, a day",
        pattern=r"(?<![\w.,])(?:1\d|20)\d\ds?(?![\w.,]*\d)|\b\d{4}-\d\d(?:-\d\d)?\b",
        words={
            "en": "january, february, march, april, june, july, august, september,"
            " october, november, december, century, centuries, decade*, yesterday",
            "de": "januar, februar, märz, april, mai, juni, juli, august, september,"
            " oktober, november, dezember, jahrhundert*, jahrzehnt*, gestern",
            "fr": "janvier, février, mars, avril, mai, juin, juillet, août, septembre,"
            " octobre, novembre, décembre, siècle*, décennie*, hier",
            "es": "enero, febrero, marzo, abril, mayo, junio, julio, agosto,"
            " septiembre, octubre, noviembre, diciembre, siglo*, década*, ayer",
        },
    ),
    Kind(
        name="superlative",
        weight=2,
        means="the most, the least, a record",
        words={
            "en": "most, least, best, worst, biggest, largest, greatest, highest,"
            " lowest, longest, shortest, fastest, slowest, oldest, youngest, newest,"
            " smallest, richest, poorest, strongest, weakest, deadliest, cheapest,"
            " earliest, latest, heaviest, hottest, coldest, closest, furthest, busiest,"
            " brightest, deepest, tallest, record, unprecedented",
            "de": "meisten, meiste, beste*, schlechteste*, schlimmste*, größte*, höchste*,"
            " niedrigste*, längste*, kürzeste*, schnellste*, älteste*, jüngste*,"
            " kleinste*, reichste*, ärmste*, stärkste*, schwächste*, billigste*,"
            " teuerste*, schwerste*, früheste*, nächste*, rekord*, beispiellos*,"
            " am wenigsten, am besten",
            "fr": "le plus, la plus, les plus, le moins, la moins, les moins, meilleur*,"
            " pire*, record*, sans précédent, inédit*",
            "es": "el más, la más, los más, las más, el menos, la menos, mejor, mejores,"
            " peor, peores, récord*, máximo*, mínimo*, sin precedentes, inédit*",
        },
    ),
    Kind(
        name="comparison",
        weight=2,
        means="more or less than something, a rise or a fall",
        words={
            "en": "than, twice, fewer, higher, lower, larger, bigger, greater, smaller,"
            " faster, slower, older, younger, heavier, lighter, cheaper, richer, poorer, rose, risen, fell, fallen, grew, grown, shrank,"
            " increase*, decrease*, double*, triple*, halved, gained, lost",
            "de": "mehr als, weniger als, höher*, niedriger*, größer*, kleiner*, länger*,"
            " kürzer*, schneller*, langsamer*, älter*, jünger*, schwerer*, leichter*,"
            " billiger*, teurer*, stieg*, gestiegen*, sank*, gesunken*, fiel, fielen,"
            " gefallen, wuchs*, gewachsen*, verdoppel*, verdreifach*, halbier*, doppelt*,"
            " verlor*",
            "fr": "plus de, moins de, plus que, moins que, supérieur*, inférieur*, autant,"
            " fois plus, fois moins, augment*, hausse, baiss*, diminu*, doubl*, tripl*,"
            " chut*, perdu*",
            "es": "más de, menos de, más que, menos que, mayor, mayores, menor, menores,"
            " superior*, inferior*, tanto como, aument*, subió, subieron, bajó, bajaron,"
            " cayó, cayeron, creció, crecieron, duplic*, triplic*, doble, perdió",
        },
    ),
    Kind(
        name="attribution",
        weight=2,
        means='somebody said it, or it is "according to" somebody',
        words={
            "en": "said, says, they say, according to, claim, claims, claimed, declared,"
            " declares, announced, stated, states that, told, reported, reports,"
            " argued, argues, wrote, writes, promised, warned, denied, denies, admitted,"
            " insisted, insists, suggested, called it, so the story goes",
            "de": "sagt, sagte, sagten, laut, zufolge, nach angaben, erklärt, erklärte,"
            " erklärten, behauptet*, berichtet*, verkünd*, schrieb*, versprach*, warnte*,"
            " bestritt*, beteuert*, nannte, heißt es",
            "fr": "dit, disait, selon, d'après, déclar*, affirm*, annonc*, assur*, écrit,"
            " promis, averti, nié, prétend*, soutient, rapport*",
            "es": "dijo, dice, dicen, dijeron, según, de acuerdo con, declar*, afirm*,"
            " anunci*, asegur*, escribió, prometió, advirtió, negó, sostiene, informó",
        },
    ),
    Kind(
        name="cause",
        weight=2,
        means="something is the reason for something",
        words={
            "en": "because, cause, causes, caused, due to, led to, leads to, result of,"
            " resulted in, results in, as a result, thanks to, therefore, owing to,"
            " responsible for, prevented, prevents",
            "de": "weil, wegen, deshalb, daher, darum, aufgrund, dank, infolge, führte zu,"
            " führt zu, führten zu, verursach*, verhinder*, bewirk*, folge von",
            "fr": "parce que, parce qu*, à cause, en raison, grâce à, caus*, provoqu*,"
            " entraîn*, conduit à, donc, dû à, due à, empêch*",
            "es": "porque, a causa de, debido a, gracias a, caus*, provoc*, por culpa de,"
            " llevó a, por lo tanto, por eso, resultado de, impid*, responsable*",
        },
    ),
    Kind(
        name="absolute",
        weight=2,
        means="never, always, only, the first, all or none",
        words={
            "en": "never, always, only, first, last, none, nobody, no one, nothing,"
            " everyone, everybody, everything, every, all, entire, impossible, sole,"
            " unique, ever",
            "de": "nie, niemals, immer, stets, nur, erste*, letzte*, kein*, niemand*,"
            " nichts, alle, allen, aller, alles, jede*, sämtlich*, gesamte*, einzig*,"
            " unmöglich",
            "fr": "jamais, toujours, seul*, seulement, premier*, première*, dernier*,"
            " dernière*, aucun*, personne, rien, tout, tous, toute, toutes, chaque,"
            " impossible, unique*",
            "es": "nunca, jamás, siempre, solo, sólo, solamente, primer*, últim*, ningún*,"
            " nadie, nada, todo, todos, toda, todas, cada, imposible, únic*",
        },
    ),
    Kind(
        name="quotation",
        weight=1,
        means="words between quotation marks",
        pattern=r"[“„«»「『](?=\w)",
    ),
    Kind(
        name="opinion",
        weight=-3,
        means="an opinion, a wish or a guess",
        words={
            "en": "i think, i believe, we think, we believe, in my view, in my opinion,"
            " should, ought to, must, hopefully, perhaps, maybe, probably, possibly,"
            " may be, may have, seems, seem, beautiful, wonderful",
            "de": "ich denke, ich glaube, wir glauben, meiner meinung nach, meines"
            " erachtens, muss, müssen, hoffentlich, vielleicht, wahrscheinlich,"
            " vermutlich, möglicherweise, scheint",
            "fr": "je pense, je crois, nous croyons, à mon avis, selon moi, faut,"
            " espérons, peut-être, sans doute, probablement, semble, semblent",
            "es": "creo que, pienso que, creemos, en mi opinión, a mi juicio,"
            " hay que, ojalá, quizá, quizás, tal vez, probablemente, posiblemente,"
            " parece*",
        },
        shifted={
            "en": "might, would, could",
            "de": "sollte*, müsste*, könnte*, dürfte*, würde*, wäre*, hätte*",
            "fr": "devrait, devraient, faudrait, pourrait, pourraient, serait, seraient,"
            " aurait, auraient",
            "es": "debería*, podría*, sería*, habría*",
        },
    ),
)
LANGUAGES = tuple(KINDS[0].words)
REPORTED = "attribution"
"""The kind that makes a sentence one of reported speech; it stands before opinions."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One kind that was found in a sentence, and the words that gave it away."""

    kind: Kind
    words: str


def find_signals(sentence: str, lang: str) -> Iterator[Signal]:
    """Find the kinds of signal in a *sentence*, each once; *lang* is a language tag."""
    text, language = sentence.replace("’", "'"), lang.lower()[:2]
    is_reported = False
    for kind in KINDS:
        pattern = _pattern(kind.name, language, is_reported=is_reported)
        if pattern and (found := pattern.search(text)):
            is_reported = is_reported or kind.name == REPORTED
            yield Signal(kind, found[0].strip(" .,"))


@cache
def _pattern(
    name: str, language: str, *, is_reported: bool = False
) -> re.Pattern[str] | None:
    """Compile what a kind looks for in one language, in reported speech or any other."""
    kind = next(kind for kind in KINDS if kind.name == name)
    words = kind.words.get(language, "")
    if not is_reported and language in kind.shifted:
        words = f"{words}, {kind.shifted[language]}"
    phrases = [_phrase(words) for words in words.split(",") if words.strip()]
    parts = [kind.pattern] if kind.pattern else []
    if phrases:
        parts.append(rf"(?<![\w'])(?:{'|'.join(phrases)})(?![\w])")
    return re.compile("|".join(parts), re.IGNORECASE) if parts else None


def _phrase(words: str) -> str:
    return r"\s+".join(re.escape(word).replace(r"\*", r"\w*") for word in words.split())


WORTH_CHECKING = 4
"""From this score on a sentence is marked: two kinds of signal are enough."""
SHORTEST = 8
"""Letters and digits of a sentence that is proposed; a shorter one has to be asked for."""
LETTERS_A_SIGN = 2
"""Letters for which a character of Chinese, Japanese or Korean stands, at the least."""
SIGN = late_pattern("[〇㐀-䶿一-鿿ぁ-ヿ가-힣\uf900-\ufaff\U00020000-\U0003ffff]")
# Elements that hold no sentences.
PASSED_OVER = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "th", "nav"})
# The end of a question, in any script; an Armenian mark stands on the word that asks.
QUESTION = late_pattern(
    rf"[{QUESTIONS}][!！.…]*[\s{CLOSING}]*\Z|(?P<greek>[;\u037e])[\s{CLOSING}]*\Z|՞"
)


@dataclass(frozen=True)
class Sentence:
    """A sentence of an article, and how much it is worth checking."""

    number: int
    """Its place in the article, counted from 1."""
    start: int
    """Half-open offsets into the visible text, like *end*."""
    end: int
    text: str
    """On one line."""
    signals: tuple[Signal, ...]

    @cached_property
    def score(self) -> int:
        """The sum of the signals; 0 for a question, and never less."""
        if _asks(self.text):
            return 0
        return max(0, sum(signal.kind.weight for signal in self.signals))

    @cached_property
    def is_short(self) -> bool:
        """Whether it says so little that it is not proposed."""
        letters = sum(map(str.isalnum, self.text))
        signs = len(SIGN.findall(self.text))
        return letters + signs * (LETTERS_A_SIGN - 1) < SHORTEST

    @property
    def worth_checking(self) -> bool:
        """Whether it is one of those to look at first."""
        return self.score >= WORTH_CHECKING


def rank_sentences(visible: VisibleText, lang: str) -> tuple[Sentence, ...]:
    """List the sentences of an article in order, with what speaks for checking them.

    Headings, code and other parts that state nothing are left out, short ones are not
    (`Sentence.is_short`). *lang* is the
    article's language tag.
    """
    spans = (
        span for span in _sentences(visible, lang) if _holds_sentence(visible, *span)
    )
    return tuple(
        _rank(number, visible, span, lang) for number, span in enumerate(spans, 1)
    )


def explain_ranking() -> str:
    """Say in a few lines how sentences are ranked."""
    kinds = "\n".join(
        f"  {kind.weight:+d}  {kind.name:<12} {kind.means}" for kind in KINDS
    )
    languages = ", ".join(LANGUAGES)
    return (
        "how sentences are ranked, each kind of signal counting once:\n\n"
        f"{kinds}\n\n"
        f"A question counts 0. Sentences with {WORTH_CHECKING} or more are marked.\n"
        f"Words are known in {languages}; figures and signs in every language."
    )


def _rank(
    number: int, visible: VisibleText, span: tuple[int, int], lang: str
) -> Sentence:
    words = read_words(visible.text, span, visible.asides)
    return Sentence(number, *span, words, tuple(find_signals(words, lang)))


def _asks(text: str) -> bool:
    """Tell whether a sentence ends as a question."""
    found = QUESTION.search(text)
    place = found.start("greek") if found else -1
    return found is not None and (place < 0 or asks_in_greek(text, place))


def _sentences(visible: VisibleText, lang: str) -> Iterator[tuple[int, int]]:
    """Walk over the text from sentence to sentence."""
    text, edges = visible.text, visible.edges
    place = 0
    while True:
        while place < len(text) and text[place].isspace():
            place += 1
        if place >= len(text):
            return
        ahead = bisect_left(edges, place)
        # An edge put before the sentence spares looking through the whole block.
        around = [place - 1, *edges[ahead : ahead + 1]]
        start, end = sentence_around(
            text, place, place + 1, edges=around, lang=lang, asides=visible.asides
        )
        yield start, end
        place = max(end, place + 1)


def _holds_sentence(visible: VisibleText, start: int, end: int) -> bool:
    """Whether a passage has words, and is in running text."""
    if not any(map(str.isalnum, visible.text[start:end])):
        return False
    source, _ = visible.source_range(start, end)
    element = visible.inside[visible.tokens.behind(source) - 1]
    while element:
        if element.name in PASSED_OVER:
            return False
        element = element.parent
    return True
