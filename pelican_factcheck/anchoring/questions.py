"""What a sentence asks, leaves open or excepts of the part of it that is quoted.

Questions, by their mark; and what a sentence leaves open by "whether" or "if", which
asks in one clause and makes a condition of another. Such a word counts in its own
clause, so up to a comma, before what it leaves open or, "塔が売却されたかどうか",
behind. Words that mean something else as well ("si", "om", "of", "czy") count at the
head of a clause, behind a word that asks, or before a subject.

What holds on a condition is not stated either: "if it rains, ...", "... unless it rains",
"had it rained, ...". The clause of the condition touches that of the quote; a clause
behind "and", "because" or "that" is another, and "even if" makes no condition.

Nor is what only may have been, what was charged, prevented or feigned, and what is said
of all where the sentence excepts some.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from pelican_factcheck.anchoring.denials import (
    BRACKETS,
    COMMA,
    COMMAS,
    COMMAS_OF_ALL,
    FARTHEST,
    NEAR_START,
    QUOTED,
    RETORT,
    Phrase,
    Span,
    any_of,
    asks_why,
    clause_words,
    fiction_of,
    first_phrase,
    joins_of,
    least_literals,
    length_of,
    list_phrases,
    lists_of,
    pattern_of,
    spans_of,
    table_language,
    that_words,
    that_words_in,
    words_beside,
)
from pelican_factcheck.anchoring.denialwords import (
    ALMOST,
    COMMA_BEFORE_THAT,
    CONDITIONS,
    ENDS_OF_CONDITION,
    EXCEPTED,
    EXCEPTED_BEFORE,
    EXCEPTIONS,
    FEWER_BEHIND,
    HABITS,
    HELD,
    HOPED,
    INVERTED,
    LEFT_OPEN,
    MAY,
    OPEN_BEFORE_THAT,
    OR_BEHIND_COMMA,
    POSSIBLE,
    SO_WORDS,
    SUPPOSED,
    THEN,
    THEN_PARTS,
    UNDONE,
    UNIVERSAL,
    UNREAL,
    UNSPACED,
)
from pelican_factcheck.anchoring.folding import LETTER, fold, fold_words, late_pattern
from pelican_factcheck.anchoring.sentences import QUESTIONS

# What asks; an address has such a sign inside. In Armenian it stands in the word that
# is stressed.
ASKS = late_pattern(rf"[{QUESTIONS}](?!\w+=)")


ARMENIAN = "՞"


# No word is longer; without a bound a text without spaces is searched from each letter.
ARMENIAN_QUESTION = late_pattern(rf"\w{{0,40}}{ARMENIAN}\w{{0,40}}")


ASIDE = r"(?<![\u0561-\u0587]):\s|\s-\s"


def find_question(sentence: str, start: int, end: int, lang: str) -> str:
    """Return the words by which *sentence* asks about its part *start*:*end*, or "".

    They end with the question mark, or are the Armenian word that has it. A question
    behind the clause of the part, or behind a colon or dash, asks something else unless
    it is short. An indirect question, or a condition, has words such as "whether"; what
    holds on a condition is not stated either.
    """
    return (
        _asked(sentence, start, end, lang)
        or _left_open(sentence, start, end, table_language(lang))
        or _on_condition(sentence, start, end, table_language(lang))
        or _unreal(sentence, start, end, table_language(lang))
        or _with_exception(sentence, start, end, table_language(lang))
    )


def _asked(sentence: str, start: int, end: int, lang: str) -> str:
    """Return the words up to the question mark that asks about a part, or ""."""
    for side in (sentence[:start], sentence[end:]):
        if ARMENIAN in side and (stressed := ARMENIAN_QUESTION.search(side)):
            return stressed[0] if ARMENIAN not in sentence[start:end] else ""
    # A Greek semicolon asks by what stands before it, so the last sign is folded, too.
    folded = fold(sentence[max(end - 1, 0) : end + FARTHEST])
    behind = folded.text[folded.place_of(1) :]
    found = ASKS.search(behind)
    if not found:
        return ""
    lang = table_language(lang)
    lists = None if lang in COMMAS else lists_of(lang)
    asked = behind[: found.end()]
    clauses = re.split(f"{lists.clause}|{ASIDE}" if lists else ASIDE, asked)
    if len(clauses) > 1 and length_of(clauses[-1]) > RETORT:
        return ""
    return asked.strip()


class OpenWords(NamedTuple):
    """What leaves open in one language whether something is so.

    See `LEFT_OPEN`, `OPEN_BEFORE_THAT` and, for *hedges* and *hopes*, `POSSIBLE`.
    """

    leads: Sequence[Phrase]
    heads: Sequence[Phrase] = ()
    asks: Sequence[Phrase] = ()
    behind: Sequence[Phrase] = ()
    harmless: Sequence[Phrase] = ()
    subjects: Sequence[Phrase] = ()
    hedges: Sequence[Phrase] = ()
    hopes: Sequence[Phrase] = ()
    almost: Sequence[Phrase] = ()
    before_that: Sequence[Phrase] = ()
    hoped: Sequence[Phrase] = ()


# With these a clause says that it came so: "as we feared", "wie befürchtet".
CONFIRMING = frozenset(
    "as just wie comme como come jak jako ako как як kao као kot zoals som kuten ahogy όπως ca"
    " cum com".split()
)


HOPED_SHORT = 6  # words of a clause that hopes


ASKED_NEAR = 3  # words between what asks and "whether"


MARKS = ",،、，;；؛፤:.。…"


CLAUSE = late_pattern(rf".*?(?:[{MARKS}](?!\d)|\Z)", re.DOTALL)


PARTS = late_pattern(rf"[{MARKS}](?!\d)|[()]")


AT_HEAD = late_pattern(rf"(?:[{MARKS}(–—\"“„«‘¿]|\s-)\Z")


# An exhibition or a vote on whether something is so, which does what the quote says.
ABOUT_WHETHER = late_pattern(
    r"的(?:展览|展覽|讨论|討論|辩论|辯論|争论|爭論|研究|报告|報告|调查|調查|投票|公投|文章|节目|節目|电影|電影|会议|會議|书|書)\Z"
)


# What is inserted right behind "whether", between two commas.
INSERTED = late_pattern(r"\A\s*[,،、，][^,،、，;:.]{1,60}[,،、，]")


def _left_open(sentence: str, start: int, end: int, lang: str) -> str:
    """Return by what a sentence asks, or makes a condition of, a part of it, or "".

    "Whether the tower was sold", "if the tower was sold", "塔が売却されたかどうか".
    """
    words = _open_words(lang)
    if words is None:
        return ""
    before, after = words_beside(sentence, start, end)
    if asks_why(before, lang):
        return ""
    parting = " " if lang not in UNSPACED or sentence[:start][-1:].isspace() else ""
    ahead = before + parting
    opening = fold_words(sentence[start : start + NEAR_START])
    if before and (
        found := _opened(ahead, opening, words, lang)
        or _held_possible(ahead, words, lang)
    ):
        is_month = found.startswith("may ") and MONTH_BEFORE.search(sentence[:start])
        if not is_month:
            return found
    is_whole = bool(words.behind) and words.behind[0].is_whole
    last = "" if is_whole else fold_words(sentence[max(end - 2, start) : end])
    told = CLAUSE.match(BRACKETS.sub(" ", last + after))
    found = _first_at(words, told[0], len(last)) if told else ""
    return found or _hoped_behind(after, words, lang)


# "In May have /prices risen/", but "Prices May Have /Risen/" in a headline.
MONTH_BEFORE = late_pattern(r"[a-z0-9],?\sMay\s[a-z]+\s*\Z")


def _hoped_behind(after: str, words: OpenWords, lang: str) -> str:
    """Find a short clause behind a quote that only hopes, fears or believes it.

    The verb begins the clause or ends it: "engineers hope", "hoffen die Ingenieure".
    """
    if not any(one.literal in after for one in words.hoped):
        return ""
    own, *others = COMMAS_OF_ALL.split(STRONG.split(after)[0], maxsplit=2)
    if not others or own.strip(QUOTED):
        return ""
    part = others[0].strip(QUOTED)
    if len(part.split()) > HOPED_SHORT or part.split(" ", 1)[0] in CONFIRMING:
        return ""
    for _, (first, last) in spans_of(words.hoped, part):
        ahead = part[:first].strip()
        is_head = lang != "en" and (not ahead or ahead in _so_words())
        if is_head or not part[last:].strip(f".!{QUOTED}"):
            return part[first:last]
    return ""


def _opened(before: str, opening: str, words: OpenWords, lang: str) -> str:
    """Find what leaves a quote open in the clause *before* it.

    It may reach into the quote's *opening*: "si la ...".
    """
    text = before + opening
    known = (words.leads, words.heads, words.before_that)
    if not any(one.literal in text for phrases in known for one in phrases):
        return ""
    harmless = [span for _, span in spans_of(words.harmless, text)]
    for phrases in known:
        for _, (first, last) in spans_of(phrases, text):
            comma = _comma_before_that().match(text, last)  # "angenommen, dass"
            rest = text[comma.end() if comma else last : len(before)]
            rest = (
                rest if rest.strip(f"{COMMA} ") else ""
            )  # "es sei denn, der Turm ..."
            if (
                first < len(before)
                and not _overlaps(harmless, first, last)
                and (phrases is not words.before_that or comma)
                and (
                    phrases is not words.heads
                    or _asks_there(text, first, last, words, lang)
                )
                and not _is_closed(rest, lang)
            ):
                return text[first:last]
    return ""


def _held_possible(before: str, words: OpenWords, lang: str) -> str:
    """Find in the clause *before* a quote by what it is held possible, hoped or feared.

    Right before the quote also "almost" and "in part".
    """
    text = before
    if any(sign in before for sign in COMMA):
        text = _comma_before_that().sub("", before)  # "es kann sein, dass"
    if not any(literal in text for literal in _held_literals(lang)):
        return ""
    harmless = [span for _, span in spans_of(words.harmless, text)]
    for phrases in (words.hopes, words.hedges, words.almost):
        for _, (first, last) in spans_of(phrases, text):
            rest = text[last:]
            if phrases is words.hedges and not _hedges_there(text[:first], rest):
                continue
            comma = COMMA if lang in COMMA_BEFORE_THAT else ""  # "weigerte sich, /zu"
            if phrases is words.almost and rest.strip(f"{comma} "):
                continue
            rest = rest.lstrip(f"{COMMA}、， ")  # "Возможно, башню продали"
            is_part = any(start <= first and last <= end for start, end in harmless)
            if not (is_part or _is_closed(rest, lang)):
                return text[first:last]
    return ""


@cache
def _comma_before_that() -> re.Pattern[str]:
    return re.compile(rf"[{COMMA}](?=\s(?:{'|'.join(that_words())})(?!{LETTER}))")


def _hedges_there(ahead: str, rest: str) -> bool:
    """Tell whether "perhaps" between *ahead* and *rest*, a quote behind, is about it.

    So it is at the head of the clause, and right before the quote. Elsewhere it may be
    about a detail: "the perhaps oldest tower".
    """
    words = ahead.split()
    at_head = not words or AT_HEAD.search(ahead.rstrip()) or words[-1] in that_words()
    return bool(at_head) or not rest.strip()


def _first_at(words: OpenWords, text: str, least: int) -> str:
    """Return what stands behind a quote and leaves it open, and ends behind *least*."""
    found = [span for _, span in spans_of(words.behind, text) if span[1] > least]
    if not found:
        return ""
    harmless = [span for _, span in spans_of(words.harmless, text)]
    free = [span for span in found if not _overlaps(harmless, *span)]
    return text[slice(*min(free))] if free else ""


def _overlaps(spans: Iterable[Span], start: int, end: int) -> bool:
    return any(first < end and start < last for first, last in spans)


def _asks_there(text: str, first: int, last: int, words: OpenWords, lang: str) -> bool:
    """Tell whether a word of several meanings, at *first*:*last*, asks or is an "if"."""
    ahead, rest = text[:first].rstrip(), text[last:].lstrip()
    if not ahead or (lang not in OR_BEHIND_COMMA and AT_HEAD.search(ahead)):
        return True
    ahead = ahead.rstrip(COMMA)
    if any(one.pattern().match(rest) for one in words.subjects):
        return True
    for _, (_, end) in spans_of(words.asks, ahead):
        gap = ahead[end:]
        if len(gap.split()) <= ASKED_NEAR and not (
            PARTS.search(gap) or that_words() & set(gap.split())
        ):
            return True
    return False


def _is_closed(rest: str, lang: str) -> bool:
    """Tell whether the clause of "whether" has come to its end in the *rest* behind it."""
    clauses = clause_words(lang)
    rest = INSERTED.sub("", BRACKETS.sub(" ", rest))
    if lang == "zh" and ABOUT_WHETHER.search(rest):
        return True
    if lang in UNSPACED - set(COMMAS) and re.search(r"\S\s", rest):
        return True
    whole = clauses.between.sub(" ", f"{rest} x")
    return bool(
        PARTS.search(whole)
        or (rest.strip() and clauses.leads.search(rest.rstrip()))
        or _then_words() & set(rest.split())
    )


@cache
def _open_words(lang: str) -> OpenWords | None:
    if lang not in LEFT_OPEN:
        return None
    words = OpenWords(*map(list_phrases, LEFT_OPEN[lang].split("|")))
    listed = [*map(list_phrases, POSSIBLE.get(lang, "").split("|"))]
    hedges, hopes, behind, harmless = (*listed, [], [], [])[:4]
    held, held_behind = (*map(list_phrases, HELD.get(lang, "").split("|")), [])[:2]
    hedges, hopes = [*hedges, *fiction_of(lang)[0]], [*hopes, *held]
    almost = list_phrases(f"{ALMOST.get(lang, '')},{UNDONE.get(lang, '')}")
    return words._replace(
        before_that=list_phrases(OPEN_BEFORE_THAT.get(lang, "")),
        hedges=hedges,
        hopes=hopes,
        almost=almost,
        hoped=list_phrases(HOPED.get(lang, "")),
        behind=[*words.behind, *behind, *held_behind],
        harmless=[*words.harmless, *harmless],
    )


@cache
def _held_literals(lang: str) -> tuple[str, ...]:
    """Return pieces of which one stands in every text with a hedge, a hope or "almost"."""
    words = _open_words(lang)
    return least_literals((*words.hopes, *words.hedges, *words.almost)) if words else ()


@cache
def _so_words() -> frozenset[str]:
    return frozenset(fold_words(SO_WORDS).split())


@cache
def _then_words() -> frozenset[str]:
    return frozenset(fold_words(THEN).split())


class ConditionWords(NamedTuple):
    """What makes a condition of the main clause in one language; see `CONDITIONS`."""

    heads: Sequence[Phrase]
    tails: Sequence[Phrase] = ()
    asks: Sequence[Phrase] = ()
    harmless: Sequence[Phrase] = ()
    firsts: Sequence[Phrase] = ()
    """What begins a condition or an exception at the head of a sentence."""


STRONG = late_pattern(r"[;؛；:：–—]|\s-\s|(?<=[.!?])\s+(?=\S{3})")


ASKED_BEFORE = 6  # words that end a quote: "asked the mayor in May if"


TAIL_NEAR = 8  # words between a quote and the condition behind it


MOST_PARTS = 9  # between commas, before a quote


ASIDE_SHORT = 6  # words of "the minister said", behind a condition


SHORTEST_CONDITION = 3  # words: "small if beautiful" makes none


def _on_condition(sentence: str, start: int, end: int, lang: str) -> str:
    """Return by what a sentence has a part of it hold on a condition, or "".

    "If it rains, /the tower closes/", "/the tower closes/ if it rains".
    """
    words = _condition_words(lang)
    if words is None:
        return ""
    before, after = words_beside(sentence, start, end)
    if ":" in before and (supposed := _supposed(lang).match(before)):
        return supposed[1]
    ends = _ends_of_condition(lang)
    if ends and before and (ending := ends.search(before)):
        harmless = [span for _, span in spans_of(words.harmless, before)]
        if not _overlaps(harmless, *ending.span(1)):
            return ending[1].strip(f"{COMMA}、 ")
    if before and (found := _condition_before(before, words, lang)):
        return found
    quote = fold_words(sentence[max(end - NEAR_START, start) : end])
    found = _condition_behind(quote, after, words, lang) if after else ""
    verbs, _, would = INVERTED.get(lang, "").partition("|")
    if found.partition(" ")[0] in verbs.split():
        said = fold_words(sentence[max(start - FARTHEST, 0) : end][-FARTHEST:])
        return found if set(would.split()) & set(re.findall(r"\w+", said)) else ""
    return found


def _condition_before(before: str, words: ConditionWords, lang: str) -> str:
    """Find a condition whose main clause leads up to a quote.

    Another clause may stand between them neither behind a conjunction nor behind "that".
    """
    if not any(one.literal in before for one in (*words.heads, *words.firsts)):
        return ""
    text = STRONG.split(BRACKETS.sub(" ", before))[-1]
    if lang in THEN_PARTS:
        text = _before_then().sub(" , ", text)
    parts = [part.strip(QUOTED) for part in COMMAS_OF_ALL.split(text)]
    joins = joins_of(lang)
    for place in range(max(len(parts) - MOST_PARTS, 0), len(parts) - 1):
        found = _head_of(words, parts[place], lang, is_first=place == 0)
        if not found:
            continue
        behind = parts[place + 1 :]
        if any(map(clause_words(lang).leads_clause, parts[1:place])):
            continue  # "who would resign, if asked, "
        if any(joins.match(one) for one in behind):
            continue
        if joins.search(behind[-1]) or that_words_in(lang) & set(behind[-1].split()):
            continue
        if all(length_of(one) <= ASIDE_SHORT for one in behind[:-1]):
            return found
    return ""


def _head_of(words: ConditionWords, part: str, lang: str, *, is_first: bool) -> str:
    """Return the word that makes a condition of a clause, at its head, or ""."""
    lead = _before_head(lang).match(part)
    at = lead.end() if lead else 0
    if is_first and (found := _phrase_at(words.firsts, part, 0)):
        return part[slice(*found)]
    found = _phrase_at(words.heads, part, 0) or _phrase_at(words.heads, part, at)
    if not found:
        for that in _said_that(lang).finditer(part):
            found = found or _phrase_at(words.heads, part, that.end())
    if not found or _overlaps(
        [span for _, span in spans_of(words.harmless, part)], *found
    ):
        return ""
    habit = HABITS.get(lang)
    if habit and re.search(habit, part):
        return ""
    return part[slice(*found)]


def _condition_behind(quote: str, after: str, words: ConditionWords, lang: str) -> str:
    """Find a condition behind a *quote*, in its clause or behind the comma."""
    tails = words.tails or words.heads
    if not any(one.literal in after for one in (*tails, *words.heads)):
        return ""
    text = STRONG.split(BRACKETS.sub(" ", after))[0]
    own, *others = COMMAS_OF_ALL.split(text, maxsplit=2)
    if lang not in COMMA_BEFORE_THAT:
        for span in sorted(span for _, span in spans_of(tails, own)):
            if _holds(quote, own, span, words, lang):
                return own[slice(*span)]
    own = own.strip(QUOTED)
    asked = " ".join([*quote.split()[-ASKED_BEFORE:], own])
    if (
        not others
        or length_of(own) > TAIL_NEAR
        or (lang in UNSPACED and own)
        or _is_led(asked, words)
        or _leads_on(own, lang)
    ):
        return ""
    return _condition_at(others, words, lang)


def _condition_at(parts: Sequence[str], words: ConditionWords, lang: str) -> str:
    """Return what makes a condition of the first of some *parts*, behind a comma."""
    part = parts[0].strip(QUOTED)
    heads = () if lang in FEWER_BEHIND and words.tails else words.heads
    found = _phrase_at((*words.tails, *heads), part, 0)
    if not found:
        return ""
    rest = part[found[1] :] or " ".join(parts[1:])  # "es sei denn, ..."
    is_none = (
        _overlaps([span for _, span in spans_of(words.harmless, part)], *found)
        or re.search(HABITS.get(lang, "(?!)"), part)
        or _is_short(f"{part[slice(*found)]} {rest}", lang)
    )
    return "" if is_none else part[slice(*found)]


def _holds(quote: str, text: str, span: Span, words: ConditionWords, lang: str) -> bool:
    """Tell whether the "if" at *span* of the *text* behind a quote is about the quote."""
    first, last = span
    harmless = [place for _, place in spans_of(words.harmless, text)]
    gap = text[:first]
    asked = " ".join([*quote.split()[-ASKED_BEFORE:], gap])
    return not (
        _overlaps(harmless, first, last)
        or length_of(gap) > TAIL_NEAR
        or _is_led(asked, words)
        or _leads_on(gap, lang)
        or _is_short(text[first:], lang)
    )


def _is_short(condition: str, lang: str) -> bool:
    return lang not in UNSPACED and len(condition.split()) < SHORTEST_CONDITION


def _is_led(text: str, words: ConditionWords) -> bool:
    """Tell whether a word that asks leads up to "if"."""
    return any(one.literal in text and one.pattern().search(text) for one in words.asks)


def _leads_on(gap: str, lang: str) -> bool:
    """Tell whether another clause begins between a quote and an "if"."""
    if not gap.strip():
        return False
    words = set(gap.split())
    clauses = clause_words(lang)
    return bool(
        joins_of(lang).search(gap)
        or that_words_in(lang) & words
        or any(
            clauses.leads_clause(gap[at.start() :]) for at in re.finditer(r"\S+", gap)
        )
    )


def _phrase_at(phrases: Iterable[Phrase], text: str, at: int) -> Span | None:
    """Return where a phrase stands in *text* that begins at an offset."""
    for one in phrases:
        if one.literal in text and (found := one.pattern().match(text, at)):
            return found.span()
    return None


@cache
def _condition_words(lang: str) -> ConditionWords | None:
    if lang not in CONDITIONS:
        return None
    words = ConditionWords(*map(list_phrases, CONDITIONS[lang].split("|")))
    asking = _open_words(lang)
    return words._replace(
        harmless=[*words.harmless, *(asking.harmless if asking else ())],
        firsts=[*words.firsts, *list_phrases(EXCEPTIONS.get(lang, ""))],
    )


@cache
def _supposed(lang: str) -> re.Pattern[str]:
    """Return what supposes something before a colon: "suppose the dam breaks: ..."."""
    words = any_of(map(pattern_of, list_phrases(SUPPOSED.get(lang, ""))))
    return re.compile(rf"\W*({words})(?!\w)[^:：.]*[:：]\s*\Z")


@cache
def _ends_of_condition(lang: str) -> re.Pattern[str] | None:
    ends = ENDS_OF_CONDITION.get(lang)
    return late_pattern(rf"({ends})[{COMMA}、 ]*\Z") if ends else None


@cache
def _before_head(lang: str) -> re.Pattern[str]:
    """Return what may stand before "if" at the head: "but", "that"."""
    joined = any_of(
        map(pattern_of, lists.conjunctions if (lists := lists_of(lang)) else ())
    )
    that = any_of(map(re.escape, that_words_in(lang)))
    return re.compile(rf"(?:(?:{joined}|{that})\s+){{1,2}}")


@cache
def _said_that(lang: str) -> re.Pattern[str]:
    that = any_of(map(re.escape, that_words_in(lang)))
    return re.compile(rf"(?<=\s){that}\s+")


@cache
def _before_then() -> re.Pattern[str]:
    then = any_of(map(re.escape, sorted(_then_words(), key=len, reverse=True)))
    return re.compile(rf"(?<=\s){then}(?=\s|\Z)")


BESIDE = 120  # characters beside a quote in which such words stand


SOME = r"(?:\s+[^\s,;:/.<>]+){0,6}?"


def _unreal(sentence: str, start: int, end: int, lang: str) -> str:
    """Return by what a sentence only charges, prevents, feigns or imagines a part, or "".

    "Ada accused Ben of /stealing 300 euros/", "may /have taken money/", "The order
    prevents Google from /selling Chrome/". Where the quote begins and ends, the patterns
    have `<` and `>`.
    """
    stems = UNREAL.get(lang)
    if stems is None or (start == 0 and end >= len(sentence)):
        return ""
    before, after = words_beside(sentence, start, end)
    before, after = before[-BESIDE:], after[:BESIDE]
    beside = f" {before} < {after} "
    may_stand = [stem for stem, folded in _unreal_stems(lang) if folded in beside]
    if not may_stand:
        return ""
    quote = fold_words(sentence[start:end])[: 2 * BESIDE].strip(QUOTED)
    gap = " " if sentence[:start][-1:].isspace() else ""
    text = f"{before.rstrip()}{gap}<{quote}>{after}"
    for stem in may_stand:
        if found := _unreal_pattern(lang, stem).search(text):
            at, edge = found.start(), text.index("<")
            outside = text[at:edge] if at < edge else found[0].partition(">")[2]
            if stems[stem] == MAY and not sentence[:start].rstrip().endswith(
                ("may", "might", "well", "also", "still", "yet", "even", "now")
            ):
                continue  # "On 3 May /the tower fell/"
            return outside.strip()
    return ""


@cache
def _unreal_stems(lang: str) -> list[tuple[str, str]]:
    """Return the pieces of words of `UNREAL`, each with its folded form."""
    folded = ((stem, fold_words(stem)) for stem in UNREAL[lang])
    return [
        (stem, f"{' ' * stem.startswith(' ')}{one}{' ' * stem.endswith(' ')}")
        for stem, one in folded
    ]


@cache
def _unreal_pattern(lang: str, stem: str) -> re.Pattern[str]:
    verbs, at, words = UNREAL[lang][stem].partition("@")
    pattern = verbs
    if at:  # "accused Ben of <stealing>" and "accused <Ben of stealing>"
        word = rf"(?!(?:{words})(?!\w))[^\s,;:/.<>]+"
        pattern = (
            rf"(?<!\w)(?:{verbs})(?:~\s+(?:{words})(?:\s*\w+)?\s*<"
            rf"|(?:\s+{word}){{0,4}}\s*<(?:{word}\s+){{0,4}}(?:{words}))"
        )
    # Folding knows no capital letters.
    pattern = pattern.replace("~", SOME).replace(r"\S", r"[^\s]").replace(r"\A", "^")
    return re.compile(fold_words(pattern))


class Excepting(NamedTuple):
    """What excepts something in one language, from what is said of all."""

    words: Sequence[Phrase]
    harmless: Sequence[Phrase]
    universal: re.Pattern[str]
    head: re.Pattern[str]
    """An exception that leads up to a quote, at the head of its clause or right before it."""


def _with_exception(sentence: str, start: int, end: int, lang: str) -> str:
    """Return by what a sentence excepts something from a part that speaks of all, or "".

    "/All schools were closed/, except those in Leeds", "Leeds hariç /bütün okullar
    kapalıydı/". Of a part that speaks of some, nothing is taken by it.
    """
    except_for = _excepting(lang)
    if except_for is None:
        return ""
    before, after = words_beside(sentence, start, end)
    if not any(
        one.literal in side for one in except_for.words for side in (before, after)
    ):
        return ""
    quote = fold_words(sentence[start:end][:FARTHEST])
    if not except_for.universal.search(quote):
        return ""
    if found := _excepted_behind(except_for, after, lang):
        return found
    ahead = STRONG.split(before)[-1]
    head = except_for.head.search(ahead)
    more = quote if lang in COMMAS else ""  # "除北京外，上海也": so is Shanghai
    if not head or first_phrase(except_for.harmless, f"{ahead} {more}"):
        return ""
    return (head[1] or head[2]).strip()


def _excepted_behind(except_for: Excepting, after: str, lang: str) -> str:
    """Return what excepts something behind a quote, in its own clause, or ""."""
    if lang in EXCEPTED_BEFORE:
        return ""
    lists = lists_of(lang)
    own = STRONG.split(f" {after}")[0]
    if lists and lang not in COMMAS:
        own = re.split(lists.clause, own, maxsplit=1)[0]
    harmless = [span for _, span in spans_of(except_for.harmless, own)]
    spans = sorted(span for _, span in spans_of(except_for.words, own))
    for first, last in spans:
        gap = own[:first]
        if _overlaps(harmless, first, last) or not own[last:].strip(EXCEPT_EDGE):
            continue
        is_own = not except_for.universal.search(gap) and not (
            that_words_in(lang) & set(gap.split())
        )
        return own[first:last] if is_own else ""
    return ""


EXCEPT_EDGE = " ,.;:!?()[]-،؛。，、）」"


MOST_EXCEPTED = 60  # characters of what is excepted


@cache
def _excepting(lang: str) -> Excepting | None:
    if lang not in EXCEPTED:
        return None
    words, behind, harmless = f"{EXCEPTED[lang]}||".split("|")[:3]
    before, after = list_phrases(words), list_phrases(behind)
    is_spaced = lang not in UNSPACED
    edge, end = (rf"(?<!{LETTER})", rf"(?!{LETTER})") if is_spaced else ("", "")
    lists = lists_of(lang)
    listed = any_of(map(pattern_of, lists.conjunctions if lists else ()))
    joins = rf"(?:{listed}\s)?" if is_spaced else ""
    some = rf"[^{COMMA}，、;:]{{1,{MOST_EXCEPTED}}}"
    return Excepting(
        [*before, *after],
        list_phrases(harmless),
        late_pattern(rf"{edge}(?:{fold_words(UNIVERSAL[lang])}){end}"),
        late_pattern(
            rf"(?:\A|[{COMMA}，]\s*)\s*{joins}({any_of(map(pattern_of, before))}){end}"
            rf"{some}[{COMMA}，、]?\s*\Z"
            rf"|{edge}({any_of(map(pattern_of, after))})\s*[{COMMA}，、]?\s*\Z"
        ),
    )
