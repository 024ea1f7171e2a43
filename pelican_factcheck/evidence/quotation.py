"""Compare what is quoted from a source with what the source says.

The comparison is the one by which claims find their sentences (`anchoring`): blind
to typography, exact about figures, names and negations. What is special about
quotations comes on top: words that were left out (`…`, `[...]`), the editor's own
words in brackets, and hyphens at the ends of lines, of which only the quote can
say whether they belong to the word.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Difference, Finding
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.quotes import find_quote, what_denies
from pelican_factcheck.anchoring.sentences import sentence_around
from pelican_factcheck.evidence.sourcetext import SourceText, Span
from pelican_factcheck.sidecar.identifiers import language_of

Found = Literal["stands", "changed", "absent", "unread"]

OMISSION = re.compile(r"\s*(?:\[\s*(?:\.{3}|…|\. \. \.)\s*\]|\(\s*(?:\.{3}|…)\s*\))\s*")
DOTS = re.compile(r"\s*(?:…|\.{3,4}|\. \. \.)\s*")
# Words of the editor, `[the mayor]`, and letters that an editor has put: `[T]he`.
BRACKETS = re.compile(r"\s*\[[^\[\]]+\]\s*")
EDITED_LETTER = re.compile(r"\[(\w)\](?=\w)")
HAS_WORD = re.compile(r"\w")
# A part of a quotation with fewer words says too little to stand far from the rest.
FEWEST_WORDS = 4
FARTHEST = 300
"""Characters beside a passage in which its sentence may deny it; some texts have no stops."""
WIDEST_GAP = 3000
"""Characters that may lie between two parts."""
SENTENCE_END = re.compile(r"[.!?。！？؟।][\"'”’»)\]]*\s|[。！？]")
# An omission must not hide one of these. In the languages of which the plugin has
# translations or measurements; what is not listed is not noticed.
NEGATIONS = frozenset(
    """
    not no never nor neither none nobody nothing cannot without hardly
    nicht kein keine keinen keiner keinem nie niemals niemand nichts ohne kaum weder
    ne pas jamais rien aucun aucune sans personne ni
    no nunca jamás nadie nada ningún ninguno ninguna sin tampoco
    não nunca ninguém nenhum nenhuma sem
    non mai nessuno nessuna niente senza
    niet geen nooit niemand niets zonder
    inte aldrig ingen inget utan ikke aldri aldrig
    nie nigdy nikt nic bez не нет никогда никто ничего без ні
    لا لم لن ليس ما غير לא אין בלי
    """.split()
)
WORD = re.compile(r"[^\W\d_]+")
POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u064b-\u0652\u0670]+")
"""What Hebrew and Arabic writers may leave out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What became of a quotation in one source.

    Attributes:
        found: `stands`, `changed`, `absent`, or `unread` when nothing was compared.
        spans: The passages in the source's text, one for each part of the quote.
        text: What stands there, the parts joined by ` … `.
        remark: In which dress the words stand, or why nothing was compared.
        differences: The quote against the passage, word by word, when it changed.
        closest: The likeliest passage when nothing was found, "" if none is near.
        also: The other passages that say the same.
        denied: By what the sentence of the source denies or asks the words, or has
            them by hearsay, wherever they stand; "" if it does not.
    """

    found: Found
    spans: tuple[Span, ...] = ()
    text: str = ""
    remark: str = ""
    differences: tuple[Difference, ...] = field(default=(), repr=False)
    closest: str = ""
    also: tuple[Span, ...] = ()
    denied: str = ""

    @property
    def start(self) -> int:
        """Where the first passage begins."""
        return self.spans[0][0] if self.spans else 0


def compare_quote(source: SourceText, quote: str, lang: str = "") -> Match:
    """Say what became of *quote* in *source*: `stands`, `changed`, `absent`, `unread`.

    A difference that the reading of the source may have caused is `unread`, never
    `changed`. *lang* is the language of the source, a language tag; without one nothing
    is looked for that denies the words.
    """
    if source.unread:
        return Match(found="unread", remark=source.unread)
    comparison = Comparison(
        source, settle_breaks(source, quote), _unspaced_language(quote, lang)
    )
    match = comparison.run(quote)
    if match.found == "stands":
        return replace(match, denied=comparison.what_denies(match, lang))
    if source.second:
        again = compare_quote(source.second, quote, lang)
        if again.found == "stands":
            return replace(again, remark=again.remark or source.second.reader)
    if match.found == "absent":
        described = _described(source, quote, lang)
        if described:
            return described
    return _not_our_fault(source, quote, match)


# --- hyphens at the ends of lines --------------------------------------------------


@dataclass(frozen=True, slots=True)
class Settled:
    """A text whose line-end hyphens are settled, and the way back."""

    text: str
    edges: tuple[int, ...]
    asides: tuple[Span, ...]
    cuts: tuple[int, ...]
    """The offsets of the source's characters that were left out, in order."""

    def moved(self, offset: int) -> int:
        """The offset here of an *offset* in the source."""
        return offset - bisect_left(self.cuts, offset)

    def origin(self, offset: int, *, is_end: bool = False) -> int:
        """The offset in the source of an *offset* here."""
        return self._shift(offset - is_end) + is_end

    def _shift(self, offset: int) -> int:
        """Count the cuts before the character at *offset* back in."""
        low, high = 0, len(self.cuts)
        while low < high:
            middle = (low + high) // 2
            if self.cuts[middle] - middle <= offset:
                low = middle + 1
            else:
                high = middle
        return offset + low


def settle_breaks(source: SourceText, quote: str) -> Settled:
    """Leave out the line-end hyphens of *source*, but those that *quote* writes."""
    if not source.breaks:
        return Settled(source.text, source.edges, source.asides, ())
    folded = fold_words(quote)
    text = source.text
    cuts: list[int] = []
    for place in source.breaks:
        left = fold_words(_letters_before(text, place))
        right = fold_words(_letters_after(text, place + 2))
        if f"{left}- {right}" in folded:
            continue  # `import- and export`
        if f"{left}-{right}" not in folded:
            cuts.append(place)
        cuts.append(place + 1)
    parts, last = [], 0
    for cut in cuts:
        parts.append(text[last:cut])
        last = cut + 1
    parts.append(text[last:])
    whole = Settled("".join(parts), (), (), tuple(cuts))
    return replace(
        whole,
        edges=tuple(map(whole.moved, source.edges)),
        asides=tuple((whole.moved(a), whole.moved(b)) for a, b in source.asides),
    )


@lru_cache(maxsize=8)
def _document(settled: Settled, lang: str) -> Document:
    """The text ready for looking up, shared by the quotes of one source."""
    return Document(settled.text, settled.edges, settled.asides, lang)


UNSPACED = frozenset(["ja", "km", "lo", "my", "th", "zh"])
"""Languages in which only a word list, or the script, says where words end."""
KANA = re.compile("[ぁ-ヺ]")
EAST = re.compile("[ぁ-ヺ㐀-鿿]")
EARLIER = "the sentence begins earlier in the source"
FULL_STOPS = frozenset(".。．｡")
LONGEST_LEAD = 10
LEAD_IN = re.compile(
    r"(?:\A|[。．！？\s「『（“])(?:しかし|しかしながら|だが|けれども|ところが|そして|また|ただし|一方で?"
    r"|そのため|したがって|なお|さらに|[昨今先前同当][日年月週]|現在|当時|但是?|然而|不过|而且?|并且|因此"
    r"|所以|此外|同时|另外|去年|[昨今明]天|上[周月]|目前|当时)\Z"
)
"""Words that a sentence may go without, between its beginning and its statement."""


def _unspaced_language(quote: str, lang: str) -> str:
    """Return the language by which words without spaces are told apart, "" for others.

    What language a source is in is not always known; Japanese shows it.
    """
    if KANA.search(quote):
        return "ja"
    known = language_of(lang)
    return known if known in UNSPACED else ""


def _letters_before(text: str, place: int) -> str:
    start = place
    while start and text[start - 1].isalnum():
        start -= 1
    return text[start:place]


def _letters_after(text: str, place: int) -> str:
    end = place
    while end < len(text) and text[end].isalnum():
        end += 1
    return text[place:end]


# --- the comparison ------------------------------------------------------------------


class Comparison:
    """One quotation against one text."""

    def __init__(self, source: SourceText, settled: Settled, lang: str) -> None:
        self.source = source
        self.settled = settled
        self.document = _document(settled, lang)

    def run(self, quote: str) -> Match:
        """Find the quote whole, then in other dress, then in parts."""
        whole = self._find(quote)
        if whole.found == "stands":
            return whole
        for spelling, remark in _dressed(quote):
            match = self._find(spelling, remark)
            if match.found != "stands" or not self._keeps_sense(spelling, match):
                continue
            if not self._ends_there(quote, match):
                return match
            if self._is_led_in(match):
                return replace(match, remark=EARLIER)
        if parts := _parts(quote):
            return self._find_parts(parts)
        return whole

    def _find(self, quote: str, remark: str = "") -> Match:
        if not HAS_WORD.search(quote):
            return Match(found="absent")
        finding = find_quote(self.document, quote)
        if finding.status == "ambiguous":
            return self._several(finding, remark)
        return self._judge(quote, finding, remark)

    def _judge(self, quote: str, finding: Finding, remark: str) -> Match:
        if finding.status == "exact":
            return self._stands(finding.start, finding.end, remark)
        if finding.status in ("drifted", "changed"):
            passage = self.settled.text[finding.start : finding.end]
            if _differs_in_dress(quote, passage, finding):
                note = remark or "capital letters or accents are written otherwise"
                return self._stands(finding.start, finding.end, note)
            return Match(
                found="changed",
                spans=(self._span(finding.start, finding.end),),
                text=_squeeze(finding.closest or passage),
                differences=finding.diff,
            )
        return Match(found="absent", closest=_squeeze(finding.closest))

    def _several(self, finding: Finding, remark: str) -> Match:
        """Take the first place that is not in the frame of the page."""
        places = [(place.start, place.end) for place in finding.places]
        outside = [span for span in places if not self._is_framed(span)]
        start, end = (outside or places)[0]
        more = "several places say so"
        match = self._stands(start, end, f"{remark}; {more}" if remark else more)
        return replace(match, also=tuple(self._span(*span) for span in places))

    def _is_framed(self, span: Span) -> bool:
        start = self.settled.origin(span[0])
        return any(first <= start < last for first, last in self.source.frame)

    def _stands(self, start: int, end: int, remark: str) -> Match:
        text = _squeeze(self.settled.text[start:end])
        span = self._span(start, end)
        return Match(found="stands", spans=(span,), text=text, remark=remark)

    def _span(self, start: int, end: int) -> Span:
        origin = self.settled.origin
        return origin(start), origin(end, is_end=True)

    def what_denies(self, match: Match, lang: str) -> str:
        """By what the sentences deny the words of a *match*, in all places where they stand.

        Nothing is said of a text whose letters may be in another order.
        """
        if not lang or self.source.lost:
            return ""
        whole = match.spans[0][0], match.spans[-1][1]
        found = [self._denial(span, lang) for span in match.also or (whole,)]
        return found[0] if all(found) else ""

    def _denial(self, span: Span, lang: str) -> str:
        text, wraps = self.settled.text, {*map(self.settled.moved, self.source.wraps)}
        edges = tuple(edge for edge in self.settled.edges if edge not in wraps)
        start, end = map(self.settled.moved, span)
        asides = self.settled.asides
        first, last = sentence_around(
            text, start, end, edges=edges, lang=lang, asides=asides
        )
        near = max(first, start - FARTHEST), min(last, end + FARTHEST)
        return what_denies(text, (start, end), near, edges=edges, lang=lang)

    def _keeps_sense(self, spelling: str, match: Match) -> bool:
        """Whether no negation or question stands in the sentence beside the words."""
        start, end = match.spans[0]
        text = self.source.text
        before = SENTENCE_END.split(text[max(start - 400, 0) : start])[-1]
        rest = text[end : end + 400]
        after = SENTENCE_END.split(rest, maxsplit=1)[0]
        next_words = " ".join(after.split()[:FEWEST_WORDS])
        mark = rest[len(after) : len(after) + 1]
        own = spelling.rstrip()[-1:] == "?"
        return not (_denies(before) or _denies(next_words)) and (mark != "?" or own)

    def _ends_there(self, quote: str, match: Match) -> bool:
        """Whether a whole sentence without spaces ends where one of the source does.

        It was not found with its full stop, then, since it begins inside of a clause, or
        of a word: `京都の人口は減った。` in `東京都の人口は減った。`
        """
        if not (EAST.search(quote) and quote.rstrip()[-1:] in FULL_STOPS):
            return False
        spans = match.also or match.spans
        return all(self.source.text[end : end + 1] in FULL_STOPS for _, end in spans)

    def _is_led_in(self, match: Match) -> bool:
        """Whether only words that say when or but stand before the words of a sentence."""
        places = (start for start, _ in match.also or match.spans)
        return any(
            LEAD_IN.search(self.source.text, max(start - LONGEST_LEAD, 0), start)
            for start in places
        )

    # --- parts

    def _find_parts(self, parts: Sequence[str]) -> Match:
        """Find all parts in order, near each other, with nothing denied between."""
        found: list[Match] = []
        place = 0
        for part in parts:
            match = self._find_after(part, place)
            if match.found != "stands":
                return match
            found.append(match)
            place = match.spans[0][1]
        spans = tuple(match.spans[0] for match in found)
        text = " … ".join(match.text for match in found)
        for (_, end), (start, _), part in zip(
            spans, spans[1:], _shorter(parts), strict=False
        ):
            if fault := self._gap_fault(end, start, part):
                return Match(found="changed", spans=spans, text=text, remark=fault)
        return Match(found="stands", spans=spans, text=text, remark="found in parts")

    def _find_after(self, part: str, place: int) -> Match:
        """Find *part* behind the offset *place* of the source."""
        match = self._find(part)
        if match.found == "stands" and match.spans[0][0] >= place:
            return match
        if match.found != "stands" and not place:
            return next(
                (
                    one
                    for spelling, remark in _dressed(part)
                    for one in [self._find(spelling, remark)]
                    if one.found == "stands" and self._keeps_sense(spelling, one)
                ),
                match,
            )
        base = self.settled.moved(place)
        rest = Document(
            self.settled.text[base : base + WIDEST_GAP + len(part)],
            [edge - base for edge in self.settled.edges if edge >= base],
            [(a - base, b - base) for a, b in self.settled.asides if a >= base],
        )
        finding = find_quote(rest, part)
        if finding.status == "ambiguous":
            first = finding.places[0]
            return self._stands(base + first.start, base + first.end, "")
        if finding.found or finding.status == "changed":
            start, end = base + finding.start, base + finding.end
            passage = self.settled.text[start:end]
            moved = Finding(
                finding.status, start, end, finding.score, (), passage, finding.diff
            )
            return self._judge(part, moved, "")
        return Match(found="absent", closest=_squeeze(finding.closest))

    def _gap_fault(self, end: int, start: int, shorter: str) -> str:
        """Say why the words between two parts must not have been left out."""
        gap = self.source.text[end:start]
        if len(gap) > WIDEST_GAP:
            return "the parts stand too far from each other"
        sentences = SENTENCE_END.split(gap)
        if len(sentences) > 1 and len(WORD.findall(shorter)) < FEWEST_WORDS:
            return "the parts stand in different sentences"
        if any(map(_denies, (sentences[0], sentences[-1]))):
            return "what was left out denies the rest"
        return ""


def _shorter(parts: Sequence[str]) -> Iterator[str]:
    """Of each two neighbours the one with fewer words."""
    for one, other in pairwise(parts):
        yield min(one, other, key=lambda part: len(WORD.findall(part)))


def _parts(quote: str) -> list[str]:
    """The parts between omissions and the editor's words, if there are several."""
    split = OMISSION.split(EDITED_LETTER.sub(r"\1", quote))
    split = [part for whole in split for part in DOTS.split(whole)]
    split = [part for whole in split for part in BRACKETS.split(whole)]
    parts = [part.strip(" ,;:") for part in split if HAS_WORD.search(part)]
    if sum(len(WORD.findall(part)) for part in parts) < FEWEST_WORDS:
        return []  # a word or two stand anywhere
    return parts if len(parts) > 1 or parts != [quote.strip(" ,;:")] else []


def _dressed(quote: str) -> Iterator[tuple[str, str]]:
    """The quote as house styles let an editor alter it, each with a remark."""
    plain = EDITED_LETTER.sub(r"\1", quote)
    if plain != quote:
        yield plain, ""
    trimmed = plain.rstrip().rstrip(".。,;:")
    low = plain[:1].lower() + plain[1:]
    if trimmed != plain.rstrip():
        yield trimmed, "the sentence goes on in the source"
    if low != plain:
        yield low, EARLIER
        yield trimmed[:1].lower() + trimmed[1:], "a part of a sentence of the source"
    up = plain[:1].upper() + plain[1:]
    if up != plain and EDITED_LETTER.match(quote):
        yield up, ""


def _differs_in_dress(quote: str, passage: str, finding: Finding) -> bool:
    """Whether only capitals and points differ, and a whole passage has capitals."""
    steps = [step for step in finding.diff if step.op != "equal"]
    if finding.status == "drifted":
        return all(map(_same_letters, steps))
    is_capital = passage.isupper() or quote.isupper()
    several = " " in passage.strip()
    return is_capital and several and fold_words(quote) == fold_words(passage)


def _same_letters(step: Difference) -> bool:
    ours, theirs = (POINTS.sub("", one).casefold() for one in (step.ours, step.theirs))
    return ours == theirs


def _denies(words: str) -> bool:
    return any(
        word in NEGATIONS or word.endswith("n't")
        for word in re.findall(
            r"[^\W\d_]+(?:['’]t)?", words.casefold().replace("’", "'")
        )
    )


def _squeeze(text: str) -> str:
    return " ".join(re.sub("[\u00ad\u200b]", "", text).split())


# --- what is no fault of the source ---------------------------------------------------


def _described(source: SourceText, quote: str, lang: str) -> Match | None:
    """Look in what the page tells programs, where its body does not have the words."""
    for text in source.described:
        described = SourceText(text=text)
        comparison = Comparison(
            described, settle_breaks(described, quote), _unspaced_language(quote, lang)
        )
        match = comparison.run(quote)
        if match.found == "stands":
            remark = "the words stand in the data of the page, not in its text"
            denied = comparison.what_denies(match, lang)
            return Match(found="stands", text=match.text, remark=remark, denied=denied)
    return None


def _not_our_fault(source: SourceText, quote: str, match: Match) -> Match:
    """Turn what the reading may have caused into `unread`."""
    reason = source.lost or ""
    if not reason and match.found == "absent":
        reason = source.partial
    if not reason and match.found == "changed":
        reason = _slip_of_reading(source, match)
    if not reason and match.found == "absent" and _letters_stand(source, quote):
        reason = "the letters are there, and where words end is not certain"
    if not reason and match.found in ("absent", "changed"):
        reason = _spoilt_by_encoding(source, quote, match)
    if not reason and match.found == "absent" and source.pages:
        spoilt = SPOILT.search(source.text)
        reason = "some letters of the document could not be read" if spoilt else ""
    return Match(found="unread", remark=reason) if reason else match


def _spoilt_by_encoding(source: SourceText, quote: str, match: Match) -> str:
    """Say why the letters may be others than were written; "" where they are certain.

    What is ASCII is read alike in nearly every encoding.
    """
    if NO_TEXT.search(source.text):
        return UNKNOWN_ENCODING
    is_plain = quote.isascii() and (match.text or match.closest).isascii()
    is_sure = not source.charset and "\ufffd" not in source.text
    return "" if is_plain or is_sure else UNKNOWN_ENCODING


UNKNOWN_ENCODING = (
    "its encoding is not certain, and its letters may be others; save it as UTF-8"
)
NO_TEXT = re.compile("[\x00-\x08\x1b]")
"""Half of each letter in UTF-16, and what goes before the letters of ISO-2022."""
SPOILT = re.compile(r"[\ufffd\ue000-\uf8ff\x00-\x08]|[¨´`ˆ˜¸˚ˇ](?=\w)|(?<=\w)[¨´ˆ˜¸˚ˇ]")
SPELT_OUT = re.compile(r"(?:(?<!\w)\w ){5}")
ONLY_FIGURE = re.compile(r"\W*\d{1,4}\W*")


def _slip_of_reading(source: SourceText, match: Match) -> str:
    """Say what the reading of a document may have done to the passage."""
    start, end = match.spans[0][0], match.spans[-1][1]
    passage = source.text[start:end]
    if SPOILT.search(passage):
        return "some letters could not be read"
    steps = [step for step in match.differences if step.op != "equal"]
    if not (source.pages and steps):
        return ""
    if SPELT_OUT.search(passage):
        return "the letters are spaced, and where words end is not certain"
    if all(_bare(step.ours) == _bare(step.theirs) for step in steps):
        return "where words end is not certain"
    if all(not step.ours and ONLY_FIGURE.fullmatch(step.theirs) for step in steps):
        return "a number stands between the words, and may belong to the margin"
    return ""


def _letters_stand(source: SourceText, quote: str) -> bool:
    """Whether a document has the letters of *quote* with other spaces."""
    letters = _bare(quote)
    return bool(source.pages) and len(letters) > 20 and letters in _bare(source.text)  # noqa: PLR2004 - no chance


def _bare(text: str) -> str:
    return re.sub(r"[\s\-‐\u00ad]+", "", fold_words(text))
