"""What a sentence denies, or gives as hearsay, of the part of it that is quoted.

Words of negation, in the languages most written. Beside such a word a comma decides
what is denied: "No, wait" is not "No wait". The list serves to be careful, so it does
not ask which language a text is in.

Denials: does a sentence deny the part of it that is quoted? By words, language by
language, and in doubt it does: what negates counts before, behind and around the
quote, but not in a clause of its own ("who never lies", "and nobody objected"), nor
in a phrase such as "no doubt" or "not only". What is denied twice is not denied:
"nobody disputes", "not a myth".

Hearsay, by its words: "reportedly", "it is said", "らしい", "according to legend", "it
seems". And by its verbs: "La tour
aurait été vendue", "der Turm soll verkauft worden sein": the tower is said to have
been sold. The verb stands outside of the quote; what it goes on with may be inside.
Verbs that foretell something, or demand it, go on otherwise: "soll verkauft werden".
A report that names who said something is none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from pelican_factcheck.anchoring.abbreviations import DOUBTED, DOUBTED_AS_A_WHOLE
from pelican_factcheck.anchoring.denialwords import (
    ABOUT_REPORTS,
    ACCUSED,
    ADDED,
    AFORESAID,
    ALIASES,
    ALLEGEDLY,
    ALSO_THAT,
    APART_BY_COMMA,
    ARTICLE_INSIDE,
    ARTICLES,
    ATTACHED,
    ATTRIBUTES,
    AUXILIARIES,
    BEFORE_CONTESTED,
    BEFORE_EXCEPTED,
    BEFORE_VERB,
    BEHIND_NAMES,
    BELIEVED,
    BUT_BEFORE,
    CERTAIN,
    CLAUSES,
    COMMA_BEFORE_THAT,
    CONCEDED,
    CONTESTED,
    CONTRARY,
    CONTRASTED,
    CONTRASTS,
    COPULAS_BEFORE,
    DESPITE,
    DID,
    DISOWNED,
    EMPHATIC,
    ENDS_AS_VERB,
    EXCEPT,
    EXCEPT_ONE,
    EXCEPTED,
    EXISTED,
    EXISTS,
    FACTIVE,
    FACTIVE_BEFORE,
    FACTIVE_BEHIND,
    FALSE_THINGS,
    FICTION,
    FORMS,
    GAPS,
    GRANTED,
    GRANTED_TO,
    HEARSAY,
    HOWEVER,
    IDIOMS,
    INSTEAD,
    JOINED,
    JOINED_HEARSAY,
    JOINS,
    LEAST,
    LITOTES,
    NAMES,
    NEED_COMMA,
    NEGATED_BEHIND,
    NEGATING_PREFIXES,
    NO_WAY,
    NO_WORDS,
    NOBODY,
    NOBODY_UNSPACED,
    NOT_UNTIL,
    NOT_WORDS,
    OBJECT_BEHIND,
    OFTEN,
    ON_THE_CONTRARY,
    ONLY_BEHIND,
    OTHERWISE,
    PAST,
    REPORTED,
    REPORTING_THAT,
    SAYING,
    SAYS_SOMETHING,
    SECOND,
    SEEN,
    SELF,
    SHOWS,
    SO_IN_COMPOUNDS,
    SO_LOW,
    SO_WORDS,
    SOURCES,
    SUBORDINATE,
    SURNAMES,
    TAKEN_BACK,
    TAKEN_UP,
    THAT_IN,
    THAT_WORDS,
    THE_FACT,
    TITLE_CASE,
    TURNS,
    UNIVERSAL,
    UNSPACED,
    UNTRUE,
    UP_TO_COLON,
    VERB_FIRST,
    VERB_LAST,
    WHO_BEHIND_NOUN,
    WHOEVER,
    WHY,
    WITHOUT,
    WORDS,
    Second,
    has_negation,
)
from pelican_factcheck.anchoring.findings import find_places, has_unspaced
from pelican_factcheck.anchoring.folding import LETTER, fold, fold_words, late_pattern
from pelican_factcheck.sidecar.identifiers import language_of

NUMERO = late_pattern(r"\b[nN][º°ᵒ]|№")  # which is no "no"
FARTHEST = 1000  # characters beside a quote that are read
A_LETTER = late_pattern(LETTER)


@lru_cache(1)  # denials and hearsay are asked for in turn
def words_beside(sentence: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and behind a part of a sentence, folded."""
    before, after = (
        fold_words(side if side.isascii() else NUMERO.sub("nr", side))
        for side in (
            sentence[max(start - FARTHEST, 0) : start],
            sentence[end:][:FARTHEST],
        )
    )
    return before, after


def table_language(lang: str) -> str:
    """Return the language whose lists a language tag means."""
    lang = language_of(lang)
    return ALIASES.get(lang, lang)


# --- hearsay --------------------------------------------------------------------------

PARTING = late_pattern(r"[,;:()،؛]")
# Words between the verb and the quote, where what it goes on with stands right beside it.
NEAR = 3
SHORT = rf"(?:{LETTER}{{1,4}}\s*){{0,2}}"  # "the", "der", "je"
EDGE = r"[\s,.:;!?…\"'“”„«»()\[\]،؛؟。、，：．！？।॥።፣։၊။៖-]*"


def find_hearsay(sentence: str, start: int, end: int, lang: str) -> str:
    """Return by what *sentence* makes hearsay of its part *start*:*end*, or ""."""
    lang = table_language(lang)
    return _hearsay_by_words(sentence, start, end, lang) or _hearsay_by_verb(
        sentence, start, end, lang
    )


class HearsayWords(NamedTuple):
    """What to look for in one language, the longest first."""

    anywhere: Sequence["Phrase"]
    clauses: Sequence["Phrase"]
    leads: re.Pattern[str]
    """One of the clauses, at the end of what stands before a quote."""
    follows: re.Pattern[str]
    """One of the clauses, as all that a part of the sentence behind a quote says."""
    literals: Sequence[str]
    """Pieces of which one stands in every text that has any of these."""
    often: Sequence[str] = ()
    """Adverbs that may stand inside of a clause, before it or behind it."""
    parted: Sequence[tuple[str, str]] = ()
    """The first and the longest word of each clause that may have an adverb inside."""
    adverbs: re.Pattern[str] = late_pattern("(?!)")

    def may_be_parted(self, told: str) -> bool:
        """Tell whether a clause with an adverb inside of it may stand in a text."""
        return self.has_adverb(told) and any(
            core in told and head in told for head, core in self.parted
        )

    def has_adverb(self, told: str) -> bool:
        """Tell whether one of the adverbs may stand in a text."""
        return any(one in told for one in self.often)

    def without_adverbs(self, text: str) -> str:
        """Return a text without the adverbs: "it is widely believed", "früher glaubte man"."""
        return f" {self.adverbs.sub(' ', text).strip()}"


def _hearsay_by_words(sentence: str, start: int, end: int, lang: str) -> str:
    words, lists = _hearsay_words(lang), lists_of(lang)
    if words is None or lists is None:
        return ""
    before, after = words_beside(sentence, start, end)
    last = fold_words(sentence[max(end - 2, start) : end])
    told = f" {before} {last}{after}"
    if not (
        any(literal in told for literal in words.literals) or words.may_be_parted(told)
    ):
        return ""
    after = _without_joined(after, fold_words(sentence[start:end][-FARTHEST:]), lang)
    is_named = _names_source(before, lang)
    before = before.rstrip(f"{COMMA}，、 ")
    before = _clauses(_without(lists, f"{before} "), lists)[-1]
    after = _clauses(_without(lists, f" {after}"), lists, most=1)[0]
    for side in (before, after):
        if found := first_phrase(words.anywhere, side):
            return found
    if is_named:
        return ""
    found = _clause_of_hearsay(words, before, last, after)
    if found or not words.has_adverb(told):
        return found
    sides = words.without_adverbs(before).rstrip(), words.without_adverbs(after)
    found = _clause_of_hearsay(words, sides[0], last, sides[1])
    whole = r"\s+(?:.{1,60}?\s)??".join(map(re.escape, found.split()))
    written = re.search(whole, before) or re.search(whole, after)
    return written[0] if written else found


def _clause_of_hearsay(words: HearsayWords, before: str, last: str, after: str) -> str:
    """Find a clause that leads up to a quote, or is told alone behind it.

    *last* are the last letters of the quote, in which it may begin.
    """
    if leading := words.leads.search(before):
        return leading[1].strip()
    for part in map(str.lstrip, PARTING.split(after)):
        for said in (part, f"{last[-1:]}{part}", f"{last}{part}"):
            if following := words.follows.fullmatch(said):
                return following[1].strip()
    return ""


def _names_source(before: str, lang: str) -> bool:
    """Tell whether somebody is named before a quote who said what is told behind it."""
    return any(name in before for name in _sources(lang))


@cache
def _sources(lang: str) -> list[str]:
    return fold_words(SOURCES.get(lang, "")).split("|") if lang in SOURCES else []


@cache
def _hearsay_words(lang: str) -> HearsayWords | None:
    lists = lists_of(lang)
    if lists is None:
        return None
    anywhere, clauses = map(
        list_phrases, f"{HEARSAY[lang]}, {_believed(lang)}".split("|")
    )
    anywhere = [*anywhere, *fiction_of(lang)[1]]
    often = list_phrases(OFTEN.get(lang, ""))
    listed = any_of(map(pattern_of, clauses))
    is_spaced = not (clauses and not clauses[0].is_whole)
    that = any_of(map(fold_words, THAT_WORDS.split()))
    so = any_of(map(fold_words, SO_WORDS.split()))
    joins = any_of(map(pattern_of, lists.conjunctions))
    begins = rf"(?:\A|[,;:.،؛…\"-])\s*(?:(?:{joins}|{so})\s+)?" if is_spaced else ""
    return HearsayWords(
        anywhere,
        clauses,
        late_pattern(
            rf"{begins}({'(?!)' if lang in ONLY_BEHIND else listed})"
            rf"{EDGE}(?:{that}{EDGE}{SHORT})?\Z"
        ),
        late_pattern(rf"(?:[가-힣]{{1,2}})?{EDGE}(?:(?:{so})\s+)?({listed}){EDGE}"),
        least_literals((*anywhere, *clauses)),
        [f" {one.literal.strip()}" for one in often],
        sorted(
            {
                (f"{one.text.split()[0]} ", max(one.literal.split(), key=len))
                for one in clauses
                if " " in one.text
            }
        ),
        late_pattern(rf"(?<!{LETTER}){any_of(map(pattern_of, often))}(?!{LETTER})"),
    )


def _believed(lang: str) -> str:
    """Return the clauses of `BELIEVED`, and those that an adverb turns round: "se říká"."""
    turned = [
        f"{one[1]} {one[0]}"
        for phrase in f"{HEARSAY[lang].split('|')[1]},{BELIEVED.get(lang, '')}".split(
            ","
        )
        if len(one := phrase.split()) == PAIR_OF_WORDS and one[1] in SELF.split()
    ]
    return ", ".join(filter(None, (BELIEVED.get(lang, ""), *turned)))


PAIR_OF_WORDS = 2


def _hearsay_by_verb(sentence: str, start: int, end: int, lang: str) -> str:
    if lang not in FORMS:
        return ""
    before, after = words_beside(sentence, start, end)
    for form in _patterns(lang):
        if form.verbs.search(before) or form.verbs.search(after):
            quote = fold_words(sentence[start:end])
            if found := _by_form(form, before, quote, after):
                return found
    return ""


def _by_form(form: "HearsayForm", before: str, quote: str, after: str) -> str:
    """Return the verb of a form that makes hearsay of a *quote*, or ""."""
    last = PARTING.split(before)[-1]
    parts = PARTING.split(quote)
    first = PARTING.split(after)[0]
    rest = f"{parts[0]} {first}" if len(parts) == 1 else parts[0]
    rest = rest[:FARTHEST]
    for found in form.verbs.finditer(last):
        gap = last[found.end() :]
        is_near = not form.is_close or len(gap.split()) <= NEAR
        if is_near and form.goes_on.match(f"{gap} {rest}"):
            return "" if form.foretells(before) else found[0]
    behind_quote = form.verbs.search(first)
    if not behind_quote or form.foretells(f"{before} {quote}"):
        return ""
    ahead, behind = first[: behind_quote.start()], first[behind_quote.end() :]
    if form.is_close:
        is_hearsay = len(ahead.split()) < NEAR and form.goes_on.match(behind)
    else:
        words = f"{parts[-1][-FARTHEST:]} {ahead}{behind}".split()
        is_hearsay = form.goes_on.match(" ".join(["", *words]))
    return behind_quote[0] if is_hearsay else ""


class HearsayForm(NamedTuple):
    """What finds the verbs of hearsay, and what they go on with."""

    verbs: re.Pattern[str]
    goes_on: re.Pattern[str]
    is_close: bool
    future: re.Pattern[str] | None
    lang: str

    def foretells(self, text: str) -> bool:
        """Tell whether the verbs tell of what was still to come, behind a *text*.

        What is said between commas of somebody does not make them do so.
        """
        if self.future is None:
            return False
        return bool(self.future.search(clause_words(self.lang).between.sub(", ", text)))


@cache
def _patterns(lang: str) -> list[HearsayForm]:
    """Return the forms of hearsay in a language."""
    return [
        HearsayForm(
            re.compile(rf"\b(?:{form.verbs})\b"),
            late_pattern(form.goes_on),
            form.is_close,
            late_pattern(rf"\b(?:{form.foretells})\b") if form.foretells else None,
            lang,
        )
        for form in FORMS[lang]
    ]


# --- denials --------------------------------------------------------------------------


# In Chinese a comma may stand between a verb of saying and what is said.
SAID_BEFORE_COMMA = late_pattern(
    r"(?:说|說|说过|說過|称|稱|承认|承認|证实|證實|表示|认为|認為|相信|宣布|指出|证明|證明|透露|提到)[,，]\s*\Z"
)
SHORT_WORDS = (
    rf"(?:(?!(?:{'|'.join(EXCEPT.split())})\s)(?:(?:{LETTER}|'){{1,5}}"
    rf"|{''.join(EXISTS.split())})\s+){{0,2}}"
)
GAP = (
    rf"\s+{SHORT_WORDS}(?:(?:{''.join(LEAST.split())})\s+(?:(?:of|an?|d'un|di|de)\s+)*)?"
    r"|\s*"
)
BRACKETS = late_pattern(r"\([^()]*\)|（[^（）]*）")
# What is inserted between two commas behind a negation, or a few words farther on.
ASIDE_BEHIND = late_pattern(
    rf"((?:\s+{LETTER}+)*)\s*[{{0}}]\s*([^{{0}};:.]+)[{{0}}](?!\d)".replace(
        "{0}", ",،፣၊"
    )
)
ASIDE_WORDS = 9
# "No judge, not even the one in Vigo, backed it".
NOR = late_pattern(
    r"(?:not even|nor|neither|not|tampoco|ni siquiera|ni|nicht einmal|auch nicht|auch kein\w*|pas même|ni même"
    r"|neanche|nemmeno|neppure|nem mesmo|nem|zelfs niet|ook niet|inte ens|inte heller|ikke engang|heller ikke"
    r"|nawet nie|ani|даже не|ни|навіть не|ні)\s"
)
BEHIND_NOT = 2  # "not pay", "non è stata"
BEHIND_NONE = 4  # "none of the firms"; at the beginning of a sentence
SOME_WORDS = r"[^.;:]{1,60}?"  # of one clause, a comma among them: neither ..., nor
# A clause behind a conjunction that is so short takes back what was said before it:
# "but it was not".
RETORT = 4
NEAR_START = 40  # characters of a quote in which a word such as "because" may end
COMMAS_OF_ALL = late_pattern("[,،፣၊、，;؛]")
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


Span = tuple[int, int]


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

    @property
    def is_word(self) -> bool:
        """Whether it is one word, and no part of others."""
        return self.is_whole and self.text == self.literal and " " not in self.text

    def stands_in(self, text: str) -> bool:
        """Tell whether it may match in a *text* that has its literal.

        One word must stand there by itself: "know" spares the pattern of "no".
        """
        return not self.is_word or any(
            not (
                _is_letter(text, place - 1) or _is_letter(text, place + len(self.text))
            )
            for place in find_places(text, self.text)
        )


def _is_letter(text: str, place: int) -> bool:
    """Tell whether a part of a word stands at a *place* of a text, as `LETTER` has it."""
    sign = text[place : place + 1] if place >= 0 else ""
    if sign.isascii():
        return sign.isalnum() or sign == "_"
    return A_LETTER.match(sign) is not None


class Lists(NamedTuple):
    """What to look for in one language, the longest first."""

    refutes: Sequence[Phrase]
    negates: Sequence[Phrase]
    harmless: Sequence[Phrase]
    around: Sequence[Sequence[Phrase]]
    """What is harmless before and behind a quote, by pairs."""
    clause: str
    conjunctions: Sequence[Phrase]
    twice: Sequence[Phrase]
    """What refutes with a prefix that denies it: "nepopřel"."""
    gap: re.Pattern[str]
    """What may stand between a negation and what it takes back."""
    is_behind: bool
    """Whether a negation may stand behind what it takes back."""
    literals: Sequence[str]
    """Pieces of which one stands in every text that refutes or negates."""


class ClauseWords(NamedTuple):
    """What parts clauses of their own from a quote in one language."""

    leads: re.Pattern[str]
    """A word such as "when", at the end of what stands before a quote."""
    begins: re.Pattern[str]
    """Such a word at the beginning of a sentence."""
    between: re.Pattern[str]
    """A clause about somebody or something, with more behind it that leads up to a quote."""
    behind: re.Pattern[str]
    """A clause behind a quote about somebody, or that tells when or why."""
    so: re.Pattern[str]
    """What says whether something is so, after all."""

    about: re.Pattern[str]
    """What a clause about somebody or something begins with."""

    def leads_clause(self, opening: str) -> bool:
        """Tell whether *opening* begins a clause that does not lead up to a quote."""
        opening = opening.lstrip()
        return bool(self.begins.match(opening) or self.about.match(opening))

    def keep(self, clause: re.Match[str]) -> str:
        """Return a clause that says whether something is so, and a comma for another."""
        return clause[0] if self.so.search(clause[0]) else ", "


def find_denial(sentence: str, start: int, end: int, lang: str) -> str:
    """Return the words by which *sentence* denies its part *start*:*end*, or "".

    Nothing is found in a language without a list (see `denialwords`).
    """
    lang = table_language(lang)
    lists = lists_of(lang)
    if lists is None:
        return ""
    before, after = words_beside(sentence, start, end)
    # What is said by the way stands by itself.
    is_aside = before.endswith("(") and after.startswith(")")
    if is_aside:
        return ""
    if asks_why(before, lang):
        told = _without_why(sentence, start, end, lang)
        return find_denial(told, 0, end - start, lang)
    return (
        _excepts(before, sentence[start:end], lang)
        or _taken_back(before, sentence[start:end], after, lang)
        or _denied_in_brackets(after, sentence[start:end], lists, lang)
        or _says_otherwise(after, lang)
        or _denied_verb(before, sentence[start:end], after, lang)
        or _denied_beside(sentence, start, end, lang, lists)
    )


def _denied_beside(sentence: str, start: int, end: int, lang: str, lists: Lists) -> str:
    """Return the words beside a part of a *sentence* that deny it, or "".

    What they deny may be another matter: a thing, "the disputed islands", what a clause of
    its own tells beside a colon or a semicolon, or what the subject did besides, "rejected
    the bill and". That is asked last, where there are any.
    """
    found = _deny_beside(sentence, start, end, lang, lists)
    if not found:
        return ""
    bare = _without_contested(sentence, start, end, lang)
    bare = _without_own_matter(bare, start, end, lang, lists)
    if bare != sentence:
        found = _deny_beside(bare, start, end, lang, lists)
    before = fold_words(bare[max(start - FARTHEST, 0) : start])
    if found and (
        before.strip(f" {COMMA}、，:;…-") in _on_the_contrary()
        or _does_besides(before, bare[start:end], lang, lists)
    ):
        found = _deny_beside(bare[start:], 0, end - start, lang, lists)
    return found


def _deny_beside(sentence: str, start: int, end: int, lang: str, lists: Lists) -> str:
    before, after = words_beside(sentence, start, end)
    if not (_occurs(before, lists) or _occurs(after, lists)):
        return ""
    if sentence[end : end + 1].isspace():
        after = _without_next(after, lists, lang)
    if cut := _end_of_others(sentence, start, end, before, lang):
        sentence, start, end = sentence[cut:], start - cut, end - cut
        before = fold_words(sentence[:start])
    unnamed = _without_names(sentence, start, end, lang)
    unnamed = _without_contrasted(unnamed, start, end, lang)
    if unnamed != sentence:
        before = fold_words(unnamed[max(start - FARTHEST, 0) : start])
        after = fold_words(unnamed[end : end + FARTHEST])
    clauses = clause_words(lang)
    is_whole = THAT.match(sentence, start) is not None
    is_apart = _is_apart(before, lang, clauses) and not is_whole
    head = fold_words(sentence[start : start + NEAR_START])
    is_led = clauses.leads.search(before) or clauses.begins.match(head)
    before, after = _without_around(before, after, lists)
    quote = fold_words(sentence[start : min(start + NEAR_START, end)])
    before = _without_granted(before, quote, lang, is_whole=is_whole)
    after = _without_granted(after, "", lang, is_whole=True)
    before, after = _without_unknown(before, after, lang, is_that=is_whole)
    before = _without(lists, _without_until(before, lang))
    if (joined := _without_asides(before, lists, clauses)) != before:
        before = joined
        is_apart = _is_apart(before, lang, clauses) and not is_whole
    before = _without_other_matter(_without_double(before, lists)[0], quote, lang)
    after = _without_accused(after, "", lang)
    whole = fold_words(sentence[start:end][-FARTHEST:])
    after = _without_joined(after, whole, lang)
    after = _without_said(_without_subordinate(after, lang), lists, lang)
    if not (is_whole or that_words_in(lang) & set(before.split())):
        after = _without_additions(after, whole, lang)
    after, is_affirmed = _without_double(_without(lists, after), lists)
    if is_affirmed:  # "kimse ... yalanlamadı": nobody denied
        before = _nobody().sub(" ", before)
    return _before(before, lists, clauses, is_apart=is_apart) or _behind(
        after, lists, clauses, (whole, lang), is_led=bool(is_led)
    )


def _end_of_others(sentence: str, start: int, end: int, before: str, lang: str) -> int:
    """Return where other clauses end that stand *before* a quote, 0 if none does."""
    if (
        _is_closed_before(before, lang)
        or _is_own_clause(sentence, start, end, lang)
        or _is_instead(before, fold_words(sentence[start:end]), lang)
        or _is_only_one(before, lang)
    ):
        return start
    if start <= FARTHEST and _end_of_concession(before, sentence[start:end], lang):
        comma = FIRST_COMMA.search(sentence)
        return comma.end() if comma else 0
    return 0


# --- what the subject does besides ----------------------------------------------------

MOST_SUBJECT = 4  # words of a subject behind "and"


def _does_besides(before: str, quote: str, lang: str, lists: Lists) -> bool:
    """Tell whether what stands *before* a quote denies only what is joined to it by "and".

    "Rejected the bill and /raised the tax/", "was not retracted and /shows a rise/". So a
    verb with an object of its own, or a "not" that governs no second verb.
    """
    second = SECOND.get(lang)
    found = _second(lang).fullmatch(before) if second else None
    if second is None or found is None:
        return False
    first, subject = found["first"], found["subject"].strip()
    told = fold_words(quote[:NEAR_START])
    if (
        not _is_second(subject, told, lang, lists)
        or (lang == "de" and not subject and quote.lstrip(QUOTED)[:1].isupper())
        or _leads_to(first, lang, lists)
    ):
        return False
    if lang in ENDS_AS_VERB:
        ends, goes_on = ENDS_AS_VERB[lang]
        whole = fold_words(quote[:FARTHEST])
        return bool(re.search(ends, first)) and not re.search(goes_on, whole)
    last = COMMAS_OF_ALL.split(first)[-1]
    refuting = [span for _, span in spans_of(lists.refutes, last)]
    negating = [span for _, span in spans_of(lists.negates, _without(lists, last))]
    if refuting and negating:
        return False
    if refuting:
        return all(_has_object(last, span, second, lang) for span in refuting)
    return bool(negating) and _is_its_own(last, negating, told, second, lang)


def _is_second(subject: str, quote: str, lang: str, lists: Lists) -> bool:
    """Tell whether a *quote* is a second predicate, with a *subject* before it or none.

    Or a clause with a subject of its own.
    """
    if first_phrase((*lists.negates, *lists.refutes), subject) or _asks_or_says(
        subject, lang
    ):
        return False
    if clause_words(lang).leads_clause(subject):
        return False
    verbs, clause = _finite(lang)
    return bool(verbs.match(quote) or (not subject and clause.match(quote)))


def _leads_to(first: str, lang: str, lists: Lists) -> bool:
    """Tell whether the first predicate may lead up to a quote: by "that", or by saying."""
    *others, last = COMMAS_OF_ALL.split(first)
    that = that_words_in(lang) - OTHER_WORDS
    clauses = clause_words(lang)
    starts = () if lang in NEED_COMMA else re.finditer(r"\S+", last)
    return bool(
        that & set(re.findall(rf"{LETTER}+", first))
        or _asks_or_says(last, lang)
        or IMPERSONAL.match(last)
        or first_phrase((*lists.refutes, *lists.negates), ", ".join(others))
        or any(clauses.leads_clause(last[at.start() :]) for at in starts)
    )


def _has_object(text: str, span: Span, second: Second, lang: str) -> bool:
    """Tell whether what refutes in a clause has an object of its own, or is its end.

    So is "the bill was rejected", but not "the report was rejected".
    """
    ahead, refuting, rest = text[: span[0]], text[slice(*span)], text[span[1] :].strip()
    is_noun = NOUN_BEFORE.search(ahead) and not _is_predicate(ahead.split()[-1:], lang)
    if " " in refuting or is_noun:
        return False
    if re.search(rf"(?<!{LETTER})(?:{second.goes_on})(?!{LETTER})", rest) or (
        lang in ZERO_THAT and _has_verb(rest, lang)
    ):
        return False
    objects = second.objects or rf"{LETTER}{{{SHORT_WORD},}}"
    if re.match(rf"(?:{objects})(?:(?!{LETTER}|')|(?<='))", rest):
        return True
    words = ahead.split() if not rest else ahead.split()[-2:]
    is_passive = _is_predicate(words, lang)
    return is_passive and not first_phrase(_back_words(lang).reports, text)


def _has_verb(text: str, lang: str) -> bool:
    """Tell whether there is a verb in a *text* of a language that may leave out "that"."""
    verbs = _finite(lang)[0] if lang == "no" else _verbs(lang)[1]
    text = MONTH.sub(" ", text)
    return any(verbs.match(text, at.start()) for at in WORD.finditer(text))


MONTH = late_pattern(
    r"\b(?:in|since|by|until|of|last|this|next|early|late|before|after|during|\d+)\smay\b"
)


def _is_its_own(
    text: str, negating: Sequence[Span], quote: str, second: Second, lang: str
) -> bool:
    """Tell whether all that negates in a clause belongs to its own verb."""
    words = [text[slice(*span)] for span in sorted(negating)]
    if not second.negates or not all(
        re.fullmatch(second.negates, one) for one in words
    ):
        return False
    ahead = text[: min(negating)[0]].split()
    if lang != "en":
        return bool(ahead)
    verb = (
        words[0].removesuffix("n't")
        if words[0].endswith("n't")
        else " ".join(ahead[-1:])
    )
    if verb in OF_PARTICIPLES:  # "has not been closed and /carried/"
        return PRESENT.match(quote) is not None
    return words[0] == "cannot" or verb in MODALS


OF_PARTICIPLES = frozenset("is are was were be been has have had am".split())
MODALS = frozenset(
    "did does do will would can could may might must should shall wo ca".split()
)
PRESENT = late_pattern(
    r"\W*(?:(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)(?!\w)|\w{3,}(?<!s)s(?!\w)"
    r"|(?:went|came|took|gave|ran|began|fell|drew|wrote|became|broke|chose|drove|flew|rose|saw|spoke|stole|threw|wore"
    r"|grew|knew)(?!\w)|(?:the|an?|his|her|its|their|it|he|she|they)\s)"
)
WORD = late_pattern(rf"(?<!{LETTER}){LETTER}+")


@cache
def _second(lang: str) -> re.Pattern[str]:
    """Return what ends with "and", perhaps with a subject behind it."""
    return re.compile(
        rf"(?:.*[;:.!?])?(?P<first>[^;:.!?]*{LETTER}\W*)\s(?:{SECOND[lang].joins})"
        rf"(?P<subject>(?:\s+[^\s{COMMA};:.]+){{0,{MOST_SUBJECT}}})\s*",
        re.DOTALL,
    )


@cache
def _finite(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a second predicate begins with, and a clause with its own subject."""
    second = SECOND[lang]
    known = "|".join(fold_words(AUXILIARIES.get(lang, "(?!)")).split())
    subject = second.subjects or "(?!)"
    return (
        re.compile(rf"\W*(?:{known}|{second.verbs})(?!{LETTER})"),
        re.compile(
            rf"\W*(?:{subject})(?:\s|(?<='))(?:(?!{_relative().pattern})[^\s{COMMA};:.]+\s){{1,4}}?(?:{known})(?!{LETTER})"
        ),
    )


@cache
def _relative() -> re.Pattern[str]:
    return re.compile(r"(?:that|who|which|que|qui|che|som|der)\s")


# --- why and how ----------------------------------------------------------------------


def asks_why(before: str, lang: str) -> bool:
    """Tell whether what stands *before* a quote asks why or how it came about.

    That takes for granted that it did: "would not say why /the bridge was closed/".
    """
    near = before[-WHY_NEAR:]
    found = _why(lang).search(near) if lang in WHY else None
    return found is not None and not _seen().search(near, 0, found.start())


WHY_NEAR = 80  # characters before a quote in which "why" stands, and "saw" before "how"


def _without_why(sentence: str, start: int, end: int, lang: str) -> str:
    """Return a quote with what stands behind the clause that says who asks why."""
    before = fold_words(sentence[max(start - FARTHEST, 0) : start])
    is_head = _why(lang).fullmatch(before.strip(f"{QUOTED}(,"))
    comma = None if is_head else COMMAS_OF_ALL.search(sentence, end)
    return sentence[start:end] + (sentence[comma.start() :] if comma else "")


def _without_until(before: str, lang: str) -> str:
    """Return what stands before a quote without "not until", which says that it is so.

    "It is not until now true that" says that it was not.
    """
    for phrase in _not_until(lang):
        found = phrase.pattern().search(before) if phrase.literal in before else None
        if found and not clause_words(lang).so.search(before, found.end()):
            before = f"{before[: found.start()]} {before[found.end() :]}"
    return before


@cache
def _not_until(lang: str) -> Sequence[Phrase]:
    return list_phrases(NOT_UNTIL.get(lang, ""))


@cache
def _seen() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{fold_words(SEEN)})\W*\Z")


@cache
def _why(lang: str) -> re.Pattern[str]:
    is_spaced = lang not in UNSPACED
    edge, end = (rf"(?<!{LETTER})", rf"(?!{LETTER})") if is_spaced else ("", "")
    # "Zašto je", but not "how to close the bridge".
    no = any_of(["to", "zu", "te", "å", "at", "att", "de", *that_words_in(lang)])
    modal = any_of(map(re.escape, _verbs_of_all(lang)))
    more = rf"(?:\s+(?!{modal}\s)[^\s{COMMA};:.]+){{0,2}}?"
    short = rf"(?:(?!{no}\s){LETTER}{{1,3}}{more}\s*)?" if is_spaced else ""
    return re.compile(
        rf"{edge}(?:{fold_words(WHY[lang])}){end}[\s{COMMA}{QUOTED}]*{short}\Z"
    )


# --- the one that is excepted ---------------------------------------------------------

MOST_OF_ALL = 5  # words between "everyone" and "except"
BUT_NEAR = 1  # the same before "but", which joins clauses as well
# "In the cabinet", which may stand there too.
OF_WHAT = late_pattern(
    r"(?:\s\w+)?\s+(?:in|of|on|at|from|en|de|do|da|no|na|im)(?:\s(?:the|his|her|their|our|this|that|la|las|los|el|a|o"
    r"|der|dem|den))?\s\w+\s*"
)


AND_TOO = "and|und|et|y|e|ed|en|och|og|ja|i|a|и|і|és|και|și|ve|và|dan|و"


def _excepts(before: str, quote: str, lang: str) -> str:
    """Return by what a sentence excepts whom a *quote* begins with from all, or "".

    "Everyone but /the minister took bribes/" says that the minister took none.
    """
    found = _excepted_from(before, lang)
    if not found or _denies_all(found, before, lang):
        return ""
    first = fold_words(quote[:NEAR_START]).partition(" ")[0]
    if first in that_words_in(lang):  # "all was well, except /that he left/"
        return ""
    return (found["words"] or found["near"]).strip()


def _is_only_one(before: str, lang: str) -> bool:
    """Tell whether nobody but the one with whom a quote begins is meant *before* it."""
    found = _excepted_from(before, lang)
    return found is not None and _denies_all(found, before, lang)


def _denies_all(found: re.Match[str], before: str, lang: str) -> bool:
    """Tell whether it is "nobody" from which somebody is excepted: "no one but"."""
    lists = lists_of(lang)
    clause = max(before.rfind(sign, 0, found.start()) for sign in f"{COMMA};:.") + 1
    said = before[clause : found.end("gap")]
    return lists is not None and bool(first_phrase(lists.negates, said))


def _excepted_from(before: str, lang: str) -> re.Match[str] | None:
    """Return "all ... except", at the end of what stands *before* a quote."""
    words = _except_words(lang)
    if not any(one.literal in before for one in words):
        return None
    found = _all_except(lang).search(before)
    if not found:
        return None
    gap = found["gap"].split()
    is_near = len(gap) <= (MOST_OF_ALL if found["words"] else BUT_NEAR)
    if not (is_near or OF_WHAT.fullmatch(found["gap"])):
        return None
    harmless = list_phrases(f"{EXCEPTED.get(lang, '')}||".split("|")[2])
    if _verbs_of_all(lang) & set(gap) or first_phrase(harmless, found[0]):
        return None
    return found


@cache
def _except_words(lang: str) -> Sequence[Phrase]:
    ahead = EXCEPTED.get(lang, "").split("|")[0]
    return list_phrases(f"{ahead},{EXCEPT_ONE.get(lang, '')}".replace("*", ""))


@cache
def _verbs_of_all(lang: str) -> frozenset[str]:
    """Return auxiliaries: behind one "except" no longer belongs to "all"."""
    return frozenset(fold_words(AUXILIARIES.get(lang, "")).split())


@cache
def _all_except(lang: str) -> re.Pattern[str]:
    ahead = EXCEPTED.get(lang, "").split("|")[0].replace("*", "")
    words = any_of(map(pattern_of, list_phrases(ahead)))
    near = any_of(map(pattern_of, list_phrases(EXCEPT_ONE.get(lang, ""))))
    is_spaced = lang not in UNSPACED
    edge, end = (rf"(?<!{LETTER})", rf"(?!{LETTER})") if is_spaced else ("", "")
    return re.compile(
        rf"{edge}(?:{fold_words(UNIVERSAL.get(lang, '(?!)'))}){end}(?P<gap>[^{COMMA};:.!?]*?)"
        rf"(?:[{COMMA}]?\s*{edge}(?P<words>{words})|\s*{edge}(?P<near>{near})){end}"
        rf"\s*(?:\w+\s+(?:{AND_TOO})\s*)?(?:(?:{BEFORE_EXCEPTED}){end}\s*)?\Z"
    )


# --- what is taken back ---------------------------------------------------------------

MOST_BETWEEN_THAT = 8  # words between "that" and a quote: "that in May the minister"
BESIDE_REPORT = 3  # words between "withdrew" and "report"
BESIDE_THAT = 4  # words between that and "that"
REPORT_NEAR = (
    24  # characters behind a quote in which "report" stands, where it is behind
)
PREDICATE_NEAR = 60  # characters behind a quote in which "was withdrawn" stands


class BackWords(NamedTuple):
    """What takes back reports in one language; see `TAKEN_BACK`."""

    verbs: Sequence[Phrase]
    reports: Sequence[Phrase] = ()
    leads: Sequence[Phrase] = ()
    free: Sequence[Phrase] = ()


def _taken_back(before: str, quote: str, after: str, lang: str) -> str:
    """Return by what a sentence takes back a report of a *quote*, or doubts it, or "".

    "Withdrew its report that /.../", "reports that /.../ were premature", "/.../という報道を
    撤回した", "gives the impression that /.../". What is negated itself takes back nothing.
    """
    words = _back_words(lang)
    told = f"{before} {after}"
    if not any(literal in told for literal in _back_literals(lang)):
        return ""
    lead, is_that = _lead_up(before, quote, lang)
    last = _last_clause(lead)
    if not is_that and _is_direct(before, quote, lang):
        last = SAYING_THAT.sub("", last)
        is_that = bool(_reports_end(words, last))
    own = PREDICATE_END.split(after.lstrip(f"{COMMA}{QUOTED}"))[0][:PREDICATE_NEAR]
    own = joins_of(lang).split(own, maxsplit=1)[0] if lang not in UNSPACED else own
    found = _report_taken_back(last, own, words, lang, is_that=is_that)
    lists = lists_of(lang)
    for phrases in (words.leads if is_that else (), words.free):
        for _, (first, end) in spans_of(phrases, last):
            gap = last[end:]
            is_near = _is_near(gap, lang, BESIDE_REPORT - 1) and (
                " " in last[first:end] or not FINITE.search(gap)
            )  # "the suspect says that"
            is_noun = NOUN_BEFORE.search(last[:first]) and " " not in last[first:end]
            if is_noun or not is_near or lists is None:
                continue
            if not first_phrase(lists.negates, last[:first]):
                found = found or last[first:end]
    return found


def _last_clause(lead: str) -> str:
    """Return the clause with a report, which leads up to "that" or to a quote.

    Without what stands between commas, "on Friday", and what is told of the report in a
    clause of its own: "в которой говорилось".
    """
    text = ASIDE_SHORTLY.sub(" ", lead.rstrip(f"{COMMA}:{QUOTED}-–— "))
    *others, last = re.split(rf"[{COMMA};:.]", text)
    return others[-1] if others and RELATIVE.match(last) else last


# "The suspect that was arrested" is no suspicion.
NOUN_BEFORE = late_pattern(r"\b(?:the|an|a|la|una|uma|lo|den)\s+\Z")
ABOUT_REPORT = late_pattern(r"\s*(?:that|which|in which|qui|que|che|dat|som|der|das)\s")
ASIDE_SHORTLY = late_pattern(
    rf"[{COMMA}]\s(?!und|and)[^{COMMA};:.]{{1,30}}[{COMMA}](?=\s)"
)
RELATIVE = late_pattern(
    r"\s*(?:(?:в|о|у|w|o|v|ve|in|im)\s)?(?:котор|яки|якій|который|któr|kter|ktor|nichž|němž|dem es|der es|welche|amely|кое)\w*"
)


def _is_direct(before: str, quote: str, lang: str) -> bool:
    """Tell whether a quote may stand right behind a report, without "that".

    Behind a colon, an opening quotation mark or "claiming"; in English and Nordic also
    behind the report; in German behind a comma, with its verb in the subjunctive.
    """
    text = before.rstrip()
    told = fold_words(quote)
    if clause_words(lang).begins.match(before.lstrip(QUOTED)):
        return False
    if text.endswith(tuple(COMMA)):
        return lang == "de" and SUBJUNCTIVE.search(told) is not None
    if text.endswith((":", *OPENING)) or SAYING_THAT.search(text):
        return True
    return lang in ZERO_THAT and not NO_SUBJECT.match(told)


OPENING = '"“„«‘'
SUBJUNCTIVE = late_pattern(
    r"\b(?:habe|haben|sei|seien|hätte|hätten|wäre|wären|werde|würde|würden|könne|müsse|solle)\b"
)
SAYING_THAT = late_pattern(
    r"\s+(?:saying|claiming|alleging|stating|asserting|suggesting|headlined|entitled|titled|affirmant|disant|intitul\w+"
    r"|diciendo|afirmando|titulad\w|titulat\w|mit dem titel|med rubriken|getiteld|pod tytułem|под заголовком)"
    r"[\s\"“„«‘:]*\Z"
)
# What begins no statement: "withdrew its report /on whales/".
NO_SUBJECT = late_pattern(
    r"\W*(?:about|on|in|of|against|from|by|for|at|to|with|into|over|after|before|during|under|and|or|but|which|who|was|were|is|are|has|had"
    r"|made|published|om|på|i|av|af|mot|mod|fra|från|til|till|med|og|och|var|er|är|har|hade|havde|\w+ed|\w+ing)\b"
)


def _reports_end(words: BackWords, last: str) -> list[Span]:
    """Return where a report, or a verb that takes it back, ends a clause."""
    spans = [span for _, span in spans_of((*words.reports, *words.verbs), last)]
    return [span for span in spans if not last[span[1] :].strip()]


def _is_near(gap: str, lang: str, most: int) -> bool:
    """Tell whether between two words there are few others, and none that joins clauses."""
    if length_of(gap) > most or joins_of(lang).search(gap):
        return False
    begins = clause_words(lang).begins  # "dropped after the report"
    return not any(begins.match(gap, one.start()) for one in re.finditer(r"\S+", gap))


def _report_taken_back(
    last: str, own: str, words: BackWords, lang: str, *, is_that: bool
) -> str:
    """Return the verb that takes back a report beside a quote, or "".

    *last* is the clause that leads up to "that", *own* that behind the quote.
    """
    verbs = {"last": [*_verbs_beside(words.verbs, last, lang)] if last else []}
    reports = [span for _, span in spans_of(words.reports, last)]
    behind = own[:REPORT_NEAR]
    nouns = [span for _, span in spans_of((*words.reports, *words.leads), behind)]
    if is_that:
        for start, end in verbs["last"]:
            if any(_is_beside(last, (start, end), span, lang) for span in reports):
                return last[start:end]
    is_near = is_that and any(
        _is_near(last[end:], lang, BESIDE_THAT) for _, end in reports
    )
    is_behind = lang in REPORT_BEHIND and bool(nouns)
    for start, end in (
        _verbs_beside(words.verbs, own, lang) if is_near or is_behind else ()
    ):
        gap = "" if is_near else own[min(nouns)[0] : start]
        if is_near or (gap and not COMMAS_OF_ALL.search(gap)):
            return own[start:end]
    if is_behind and lang == "zh" and verbs["last"]:
        first, end = verbs["last"][-1]
        if not last.startswith("的", end):  # "收回的文章"
            return last[first:end]
    leads = [span for _, span in spans_of(words.leads, behind)] if is_behind else []
    return behind[slice(*leads[0])] if leads else ""


def _verbs_beside(verbs: Sequence[Phrase], text: str, lang: str) -> Iterator[Span]:
    """Yield where verbs stand in a clause that are not negated."""
    lists = lists_of(lang)
    if lists is not None and not first_phrase(lists.negates, text):
        yield from sorted(span for _, span in spans_of(verbs, text))


def _is_beside(text: str, verb: Span, report: Span, lang: str) -> bool:
    """Tell whether a verb and the report stand beside each other, and lead to "that"."""
    gap = text[verb[1] : report[0]] or text[report[1] : verb[0]]
    rest = text[max(verb[1], report[1]) :]
    most = BESIDE_THAT if report > verb else 1  # "the story he pulled together shows"
    if FINITE.search(rest) and not ABOUT_REPORT.match(
        rest
    ):  # "who withdrew the report said that"
        return False
    return _is_near(gap, lang, BESIDE_REPORT) and _is_near(rest, lang, most)


def _denied_in_brackets(after: str, quote: str, lists: Lists, lang: str) -> str:
    """Return what denies a quote in the brackets behind it, or "": "(he did not)"."""
    is_bracketed = after.lstrip().startswith(OPENING_BRACKETS)
    found = BRACKETED.match(after) if is_bracketed else None
    if not found or length_of(found[1]) > RETORT + 1:
        return ""
    said = _without(lists, found[1])
    spans = sorted(span for _, span in spans_of(lists.negates, said))
    if not spans:
        return ""
    is_last = not said[spans[-1][1] :].strip(" .!?") or _did().search(said)
    rest = _did().sub(" ", said[: spans[0][0]] + said[spans[-1][1] :])
    words = re.findall(rf"{LETTER}+", rest)
    is_short = all(len(word) <= SHORT_WORD for word in words)
    is_same = bool(words) and set(words) <= set(fold_words(quote).split())
    # Nothing but pronouns and auxiliaries: "no lo fue".
    is_pro = bool(words) and {*words} <= {
        *_taken_up(lang),
        *_verbs_of_all(lang),
        *_copulas(),
    }
    is_told = (is_last and is_short) or is_same or is_pro
    is_so = is_told or clause_words(lang).so.search(said)
    return said[slice(*spans[0])].strip() if is_so else ""


def _says_otherwise(after: str, lang: str) -> str:
    """Return what takes a quote back at the end of a clause behind it, or ""."""
    spans = spans_of(_otherwise(lang), after) if after.strip() else ()
    for _, (start, end) in spans:
        if CLAUSE_END.match(after, end):
            return after[start:end]
    return ""


CLAUSE_END = late_pattern(r"\W*\Z|\s*[,.;:!?…)\]–—。，、；：！？।،؛]")


@cache
def _otherwise(lang: str) -> Sequence[Phrase]:
    return list_phrases(OTHERWISE.get(lang, ""))


OPENING_BRACKETS = ("(", "（", "[")
BRACKETED = late_pattern(r"\s*[(（\[]([^()（）\[\]]{1,40})[)）\]]")


@cache
def _did() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{fold_words(DID)})(?!\w)")


def _lead_up(before: str, quote: str, lang: str) -> tuple[str, bool]:
    """Return what leads up to "that" *before* a quote, and whether there is a "that"."""
    that = _reporting_that(lang)
    head = fold_words(quote[:NEAR_START])
    if that.match(head):
        return before, True
    *_, found = [None, *that.finditer(before)]
    if found is None:
        return before, False
    gap = before[found.end() :]
    if PREDICATE_END.search(gap) or length_of(gap) > MOST_BETWEEN_THAT:
        return before, False
    return before[: found.start()], True


# Verbs behind which a statement is another one than what was reported or suspected.
FINITE = late_pattern(
    r"\b(?:said|says|say|told|tells|wrote|writes|stated|states|sagte\w*|sagt|sagen|schrieb\w*|dit|disent|disait|dijo|dice|dicen"
    r"|dijeron|disse|dicono|disseram|diz|zei|zeiden|zegt|sade|sa|sager|sagde|siger|sier|sanoi|powiedzial\w*|rekl\w*"
    r"|сказал\w*|заявил\w*|сказав|сказали|shows?|showed|confirm(?:s|ed)|proves|proved|is|was|zeigte?|belegte?|bestätigte?|ist|war"
    r"|è|era|est|était|fue|muestra|mostra|montre|toont|visar|viser|pokazuje|показывает)\b"
)
PREDICATE_END = late_pattern(r"[;:.!?。！？।]")
REPORT_BEHIND = frozenset("az ja kk ko ta te tr uz zh".split())
"""Languages in which a report stands behind what it says."""


@cache
def _back_words(lang: str) -> BackWords:
    return BackWords(*map(list_phrases, TAKEN_BACK.get(lang, "").split("|")))


@cache
def _back_literals(lang: str) -> tuple[str, ...]:
    """Return a piece of each verb and phrase of `_back_words`, but not of the reports."""
    words = _back_words(lang)
    return least_literals((*words.verbs, *words.leads, *words.free))


@cache
def _reporting_that(lang: str) -> re.Pattern[str]:
    """Return what leads up to what a report says."""
    that = {*that_words_in(lang), *fold_words(REPORTING_THAT).split()}
    listed = any_of(map(re.escape, sorted(that, key=len, reverse=True)))
    if lang in UNSPACED:
        return re.compile(listed)
    return re.compile(rf"(?<!{LETTER}){listed}(?!{LETTER})")


def _denied_verb(before: str, quote: str, after: str, lang: str) -> str:
    """Return a particle that denies the verb with which a *quote* begins, or ""."""
    if lang not in BEFORE_VERB or not before:
        return ""
    text = f"{before.rstrip()} < {fold_words(quote[:FARTHEST])} > {after}"
    found = _before_verb(lang).search(text)
    return found[1] if found else ""


@cache
def _before_verb(lang: str) -> re.Pattern[str]:
    # Folding knows no capital letters.
    return re.compile(fold_words(BEFORE_VERB[lang]).replace(r"\a", r"\A"))


# --- phrases without a mark between sentences -----------------------------------------

TAKES_UP = {
    "lo": late_pattern("ຂ່າວ|ເລື່ອງ|ນີ້|ດັ່ງກ່າວ|ນັ້ນ|ຊຶ່ງ|ຈິງ"),
    "th": late_pattern("ข่าว|เรื่อง|นี้|นั้น|ดังกล่าว|ซึ่ง|จริง"),
}
"""What takes up a statement behind the white space that ends it; see `UNMARKED`."""
DENIES_ALONE = late_pattern(r"(?:ปฏิเสธ|ปฎิเสธ|โต้แย้ง|ປະຕິເສດ)\Z")
SHORT_PHRASE = 8  # characters of "it is not true", and not of "nobody was hurt"


def _without_next(after: str, lists: Lists, lang: str) -> str:
    """Return what stands behind a quote without statements of their own, in Thai and Lao.

    Behind white space "ไม่มีผู้บาดเจ็บ" is the next one: nobody was hurt; "ไม่จริง", which says
    that it is not so, is about the quote.
    """
    if lang not in TAKES_UP:
        return after
    kept = []
    for phrase in after.split():
        refuted = first_phrase(lists.refutes, phrase)
        alone = DENIES_ALONE.search(phrase)
        is_own = (
            len(phrase) > SHORT_PHRASE
            and not TAKES_UP[lang].search(phrase)
            and not clause_words(lang).so.search(phrase)
            and (not refuted or bool(alone and alone.start()))
        )
        kept += [] if is_own else [phrase]
    return " ".join(kept)


# --- names and compounds --------------------------------------------------------------

NAMED = late_pattern(r"(?<![\w'’])[^\W\d_]+(?:['’][^\W\d_]+)*")
HYPHEN = "‐‑-"
COMPOUND = late_pattern(rf"[{HYPHEN}]([^\W\d_][\w'’{HYPHEN}]{{2,}})")
SO_INSIDE = late_pattern(rf"(?:\A|[{HYPHEN}])(?:{SO_IN_COMPOUNDS})")
OPENS_SENTENCE = late_pattern(r"(?:\A|[.!?:;…“„«\"‹(¿¡]|\s[-–—])\W*\Z")
FIGURE = late_pattern(r"\s\d")
# "The “No” campaign", but not "“No,” said the mayor".
OPENING_QUOTES = '"“”„«‘'
IN_QUOTES = late_pattern(rf"(?<=\w\s)[{OPENING_QUOTES}]\s?\w+\s?[\"“”»’](?=\s\w)")
COMPANY = late_pattern(
    r"(?:\s[A-Z]\w+)*,?\s(?:Ltd|Limited|Inc|Corp|LLC|PLC|GmbH|AG|KG|SA|SARL|SAS|SL|SpA|Srl|BV|NV|AB|AS"
    r"|Oy|Lda|Records|Pictures|Productions|Media|Foundation|Institute)\b"
)
NUMBERED = late_pattern(r"\s\d+\s")
SIGN_OF_NUMBER = r"(?<!\w)[nN](?:\.?\s?[º°]\.?|o\.)(?=\s?\d)"
NUMBER_SIGN = late_pattern(SIGN_OF_NUMBER)
BARE_SIGN = late_pattern(rf"{SIGN_OF_NUMBER}|(?<=\w\s)no(?=\s\d)")
# Languages that write clitics and endings behind a hyphen.
CLITICS = frozenset(["ro", "id", "sw"])


def _without_names(sentence: str, start: int, end: int, lang: str) -> str:
    """Return *sentence* with dashes for what negates inside of names and compounds.

    "Nothing Phone", "Dr No", "in the no-fly zone", "Pas-de-Calais". The range *start*:*end*
    stays as it is, and so do all offsets.
    """
    negates = _single_words(lang)
    if not negates:
        return sentence
    low, high = max(start - FARTHEST, 0), end + FARTHEST
    words = [
        word
        for word in NAMED.finditer(sentence, low, high)
        if word.end() <= start or end <= word.start()
    ]
    text = sentence
    signs = BARE_SIGN if lang == "it" else NUMBER_SIGN
    for sign in signs.finditer(sentence, low, high):
        if sign.end() <= start or end <= sign.start():
            text = f"{text[: sign.start()]}{'_' * len(sign[0])}{text[sign.end() :]}"
    for place, word in enumerate(words):
        is_title = word[0].istitle()
        behind = sentence[word.end() : word.end() + 1]
        ahead = max(word.start() - 1, 0)
        is_quoted = is_title and sentence[ahead] in OPENING_QUOTES
        if is_quoted and IN_QUOTES.match(sentence, ahead):
            text = f"{text[: word.start()]}{'_' * len(word[0])}{text[word.end() :]}"
            continue
        if not (is_title or (behind and behind in HYPHEN)):
            continue
        if fold_words(word[0]) not in negates:
            continue
        around = words[max(place - 1, 0) : place], words[place + 1 : place + 2]
        stop = _end_of_compound(sentence, word, lang)
        if (
            not stop
            and is_title
            and (
                COMPANY.match(sentence, word.end())
                or _is_name(sentence, word, *around, lang)
            )
        ):
            stop = word.end()
        if stop and not word.start() < start < stop:
            text = f"{text[: word.start()]}{'_' * (stop - word.start())}{text[stop:]}"
    return text


def _without_contrasted(sentence: str, start: int, end: int, lang: str) -> str:
    """Return *sentence* with blanks for what sets another beside its subject.

    "Unlike Norway" takes back nothing, "contrary to reports" does.
    """
    if lang not in CONTRASTED:
        return sentence
    pattern, reports = _contrasted(lang)

    def blank(found: re.Match[str]) -> str:
        parts = found.groupdict()
        name, noun = parts.get("name"), parts.get("noun") or parts.get("name")
        is_inside = low + found.start() < end and start < low + found.end()
        is_other = (name is None or name[:1].isupper()) and not (
            noun and reports.search(noun)
        )
        return " " * len(found[0]) if is_other and not is_inside else found[0]

    low, high = max(start - FARTHEST, 0), end + FARTHEST
    near = pattern.sub(blank, sentence[low:high])
    return f"{sentence[:low]}{near}{sentence[high:]}"


@cache
def _contrasted(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    about = ABOUT_REPORTS.get(lang, "(?!)")
    return (
        re.compile(rf"(?<!\w){CONTRASTED[lang]}(?=\W|[ぁ-ん]|\Z)"),
        late_pattern(rf"{REPORTED}|{about}"),
    )


def _end_of_compound(sentence: str, word: re.Match[str], lang: str) -> int:
    """Return where the compound ends that begins with a *word*, 0 if there is none."""
    found = COMPOUND.match(sentence, word.end())
    if not found or lang in CLITICS or SO_INSIDE.search(fold_words(found[1])):
        return 0
    return 0 if clause_words(lang).so.search(fold_words(found[1])) else found.end()


def _is_name(
    sentence: str,
    word: re.Match[str],
    before: Sequence[re.Match[str]],
    after: Sequence[re.Match[str]],
    lang: str,
) -> bool:
    """Tell whether a *word* with a capital letter is a name, or begins one."""
    folded = fold_words(word[0])
    if folded in EMPHATIC.get(lang, "").split():
        return False
    is_given = folded in fold_words(NAMES.get(lang, "")).split()
    gap = sentence[word.end() : after[0].start()] if after else ""
    is_followed = gap == " " and _is_capital(after[0][0])
    if _opens_sentence(sentence, word):
        if NUMBERED.fullmatch(gap):
            lists, verb = lists_of(lang), after[0][0]
            return _is_no_noun(verb, lang) or bool(
                lists and first_phrase(lists.refutes, fold_words(verb))
            )
        ending = SURNAMES.get(lang) if is_given and is_followed else None
        return bool(ending and re.search(rf"(?:{ending})s?\Z", after[0][0]))
    is_behind = bool(before) and sentence[before[0].end() : word.start()] in (" ", ". ")
    if (
        FIGURE.match(sentence, word.end())
        or (is_given and _is_alone(gap, after, lang, is_followed=is_followed))
        or (is_behind and TITLES.fullmatch(before[0][0]))
    ):
        return True
    if not (is_behind and is_followed) or (
        _says_so(after[0][0], lang) or _is_said(before[0][0], lang)
    ):
        return False
    # "Police Find No Sign" is a headline, "In No Man's Land" is none.
    return (
        lang not in TITLE_CASE
        or not _is_capital(before[0][0])
        or (_opens_sentence(sentence, before[0]) and len(before[0][0]) <= SHORT_WORD)
    ) and not (is_given and lang in NOUNS_IN_CAPITALS)


def _is_alone(
    gap: str, after: Sequence[re.Match[str]], lang: str, *, is_followed: bool
) -> bool:
    """Tell whether no noun can stand behind a first name, which would be denied by it."""
    if not after or gap.strip():
        return True
    if is_followed:
        return lang not in NOUNS_IN_CAPITALS
    return _is_no_noun(after[0][0], lang)


def _is_no_noun(word: str, lang: str) -> bool:
    """Tell whether a *word* is a verb of saying, an auxiliary, or one that joins others."""
    joins = fold_words(f"{BEHIND_NAMES.get(lang, '')} {THAT_WORDS}").split()
    return fold_words(word) in joins or _is_said(word, lang)


def _is_said(word: str, lang: str) -> bool:
    """Tell whether a *word* is a verb of saying or an auxiliary."""
    listed = list_phrases(TURNS.get(lang, "|").split("|")[0])
    folded = fold_words(word)
    return folded in fold_words(AUXILIARIES.get(lang, "")).split() or any(
        phrase.pattern().fullmatch(folded) for phrase in listed
    )


def _opens_sentence(sentence: str, word: re.Match[str]) -> bool:
    start = word.start()
    return OPENS_SENTENCE.search(sentence, max(start - 8, 0), start) is not None


def _is_capital(word: str) -> bool:
    """Tell whether a word has a capital letter, and is no acronym."""
    return word[0].isupper() and not word.isupper()


TITLES = late_pattern(
    r"Drs?|Mrs?|Ms|Mx|Prof|Sir|Lord|Lady|Herr|Herrn|Frau|Mme|Mlle|Monsieur|Madame|Sig|Signor|Signora"
    r"|Sr|Sra|Señor|Señora|Senhor|Senhora|Dhr|Mevr|Fru|Hr|Pan|Pani|Pán|Paní"
)
SHORT_WORD = 3
NOUNS_IN_CAPITALS = frozenset(["de"])


@cache
def _single_words(lang: str) -> frozenset[str]:
    """Return the words that negate by themselves, in languages with capital letters."""
    lists = lists_of(lang)
    listed = (
        [phrase.text for phrase in lists.negates if phrase.is_whole] if lists else []
    )
    single = [text for text in listed if text.isalpha()]
    return frozenset(single if "".join(single).upper() != "".join(single) else ())


def _says_so(word: str, lang: str) -> bool:
    """Tell whether a *word* denies, has something said, or says whether it is so."""
    lists, folded = lists_of(lang), fold_words(word)
    return bool(
        clause_words(lang).so.search(folded)
        or SO_INSIDE.search(folded)
        or _is_said(word, lang)
        or (lists and first_phrase((*lists.refutes, *lists.negates), folded))
    )


@cache
def _on_the_contrary() -> frozenset[str]:
    return frozenset(
        phrase.strip() for phrase in fold_words(ON_THE_CONTRARY).split(",")
    )


# --- things that are contested --------------------------------------------------------

NEAR_THING = 3  # words behind one that contests, in which a report may be named


def _without_contested(sentence: str, start: int, end: int, lang: str) -> str:
    """Return *sentence* with dashes for what contests a thing, and not what is said of it.

    "The disputed islands", "der angebliche Dieb", "le voleur présumé". Not of a report, nor
    of what says whether something is so. The range *start*:*end* stays, and so do offsets.
    """
    patterns = _contested(lang)
    sides = words_beside(sentence, start, end)
    if THAT.match(sentence, start) or not any(
        pattern.search(side) for pattern in patterns for side in sides
    ):
        return sentence
    for first, last in ((max(start - FARTHEST, 0), start), (end, end + FARTHEST)):
        side = fold(sentence[first:last])
        goes_on = fold_words(sentence[start:end][:NEAR_START]) if first < start else ""
        for span in _contested_in(side.text, goes_on, lang, is_behind=first >= end):
            low, high = (first + one for one in side.source_range(*span))
            sentence = f"{sentence[:low]}{'_' * (high - low)}{sentence[high:]}"
    return sentence


def _contested_in(text: str, quote: str, lang: str, *, is_behind: bool) -> list[Span]:
    """Return where a folded *text* contests a thing; a *quote* may go on with it.

    Behind a quote "..., a false claim" and "... is a false hope" are about the quote.
    """
    lists = lists_of(lang)
    if lists is None:
        return []
    spans = []
    for pattern in _contested(lang):
        for found in pattern.finditer(text):
            behind = text[found.end() :]
            noun = found.groupdict().get("noun") or ""
            words = re.findall(rf"{LETTER}+", f"{noun} {_clauses(behind, lists)[0]}")
            ahead = text[: found.start("word")]
            if is_behind and (
                lang not in AUXILIARIES
                or COMMAS_OF_ALL.search(ahead)
                or _is_predicate(ahead.split(), lang)
            ):
                continue
            if _shows().match(quote) and not joins_of(lang).search(behind):
                continue  # "the disputed table /shows a rise/"
            is_said = _turns(lang).search(ahead) or _asks_or_says(behind, lang)
            if words and not is_said and _is_thing(words, lang, lists):
                spans.append(found.span("word"))
    return spans


def _is_thing(words: Sequence[str], lang: str, lists: Lists) -> bool:
    """Tell whether the *words* behind what contests begin with a thing, and no report."""
    near = " ".join(words[:NEAR_THING])
    return not (
        len(words[0]) < SHORT_WORD
        or _is_predicate(words[:1], lang)
        or ({*that_words_in(lang), *_reporting_words()} - OTHER_WORDS) & set(words)
        or joins_of(lang).fullmatch(words[0])
        or _says_something().search(near)
        or first_phrase((*lists.refutes, *_back_words(lang).reports), near)
    )


def _is_predicate(words: Sequence[str], lang: str) -> bool:
    """Tell whether an auxiliary, or a form of "to be", is among some *words*."""
    return bool((_verbs_of_all(lang) | _copulas()) & set(words))


@cache
def _reporting_words() -> frozenset[str]:
    return frozenset(fold_words(REPORTING_THAT).split())


@cache
def _copulas() -> frozenset[str]:
    return frozenset(COPULAS_BEFORE.split())


@cache
def _says_something() -> re.Pattern[str]:
    return re.compile(rf"(?<!{LETTER})(?:{SAYS_SOMETHING})")


@cache
def _shows() -> re.Pattern[str]:
    return re.compile(rf"\W*{SHOWS}")


@cache
def _contested(lang: str) -> list[re.Pattern[str]]:
    """Return what finds the words that contest a thing, before the noun and behind it."""
    one, doubted = CONTESTED.get(lang), DOUBTED.get(lang, "").split()
    if one is None and not doubted:
        return []
    alone = (*DOUBTED_AS_A_WHOLE, *ALLEGEDLY.split())
    whole = "|".join(sorted(re.escape(fold_words(word)) for word in alone))
    listed = "|".join(
        f"{re.escape(fold_words(word.rstrip('*')))}{LETTER + '*' if word.endswith('*') else ''}"
        for word in doubted
    )
    words = "|".join(filter(None, (one.ahead if one else "", listed)))
    copulas = "|".join(sorted(_copulas()))
    ahead = (
        BEFORE_CONTESTED.get(lang) or rf"(?!(?:{copulas})\s){LETTER}{{1,{SHORT_WORD}}}"
    )
    edge, end = rf"(?<!{LETTER})", rf"(?!{LETTER})"
    lead = rf"(?:\A\W*|[{COMMA};:.(-]\s*|{edge}(?:{ahead})\s+)"
    patterns = [rf"{lead}(?P<word>(?!(?:{whole}){end})(?:{words}){end})(?=\s+{LETTER})"]
    if lang in ARTICLES:
        articles = ARTICLES[lang]
        noun = rf"(?:{articles})(?:\s+|(?<=')\s*)(?P<noun>{LETTER}{{3,}})"
        if lang in ARTICLE_INSIDE:
            noun = rf"(?P<noun>{articles})"
        behind = "|".join(filter(None, (one.behind if one else "", listed)))
        patterns.append(rf"{edge}{noun}\s+(?P<word>(?:{behind}){end})")
    return [re.compile(pattern) for pattern in patterns]


# --- clauses with a matter of their own -----------------------------------------------

MOST_AFORESAID = 4  # words beside "not so" in a clause that says nothing else
COLON = late_pattern(r":(?=[\s\"'(]|\Z)")
STOPS = late_pattern(r"[.!?;:](?=\s)")
BALANCED = late_pattern(r"\([^()]*\)")
BEHIND_SEMICOLON = late_pattern(r"[;؛](\s*[^;؛:.!?()]*)")
# What parts the clause of "denied any responsibility" from others.
PARTS = late_pattern(r"[,،;؛:.()]|\s-\s")
MOST_SAID = 40  # characters before "not without" in which a verb of saying stands


def _without_own_matter(
    sentence: str, start: int, end: int, lang: str, lists: Lists
) -> str:
    """Return *sentence* with blanks for what denies another matter beside a quote.

    In a clause before a colon or behind a semicolon, in brackets, by a verb with an object
    that is no statement, "denied any responsibility", with "not without", or in spite of
    which the quote is so. The range *start*:*end* stays as it is, and so do all offsets.
    """
    quote = fold_words(sentence[start:end][-FARTHEST:])
    for first, last in ((max(start - FARTHEST, 0), start), (end, end + FARTHEST)):
        side = fold(sentence[first:last])
        is_behind = first >= end
        text, spans = side.text, []
        for find in (
            _in_brackets,
            _disowned_in,
            _litotes_in,
            _beside_stops,
            _despite_in,
        ):
            found = [*find(text, quote, lang, lists, is_behind=is_behind)]
            for low, high in found:
                text = f"{text[:low]}{' ' * (high - low)}{text[high:]}"
            spans += found
        for span in spans:
            low, high = (first + one for one in side.source_range(*span))
            sentence = f"{sentence[:low]}{' ' * (high - low)}{sentence[high:]}"
    return sentence


def _in_brackets(
    text: str, quote: str, lang: str, lists: Lists, *, is_behind: bool
) -> Iterator[Span]:
    """Yield brackets that say nothing of whether the quote is so.

    Those that do are told before, see `_denied_in_brackets`.
    """
    for found in BALANCED.finditer(text):
        said = found[0]
        disowned = [*_disowned_in(said, quote, lang, lists, is_behind=is_behind)]
        for low, high in disowned:
            said = f"{said[:low]}{' ' * (high - low)}{said[high:]}"
        is_so = first_phrase(lists.refutes, said) or clause_words(lang).so.search(said)
        if not is_so and (disowned or first_phrase(lists.negates, said)):
            yield found.span()


def _disowned_in(
    text: str, _quote: str, lang: str, lists: Lists, *, is_behind: bool
) -> Iterator[Span]:
    """Yield verbs that deny what somebody is blamed for: "denied any responsibility".

    Before a quote another clause must follow: "denied knowledge of /the sale/".
    """
    objects = _disowned(lang)
    if not any(one.literal in text for one in objects):
        return
    words = _back_words(lang)
    that = that_words_in(lang) - OTHER_WORDS
    for _, (start, end) in [*spans_of(lists.refutes, text)]:
        low = max([0, *(one.end() for one in _parts(lang).finditer(text, 0, start))])
        stop = _parts(lang).search(text, end)
        leads_on = text[stop.end() :].split()[:1] if stop else []
        if not is_behind and (stop is None or that & set(leads_on)):
            continue
        clause = text[low : stop.start() if stop else len(text)]
        rest = text[end : low + len(clause)].split()
        if (
            first_phrase(objects, clause)
            and not first_phrase(words.reports, clause)
            and not _says_something().search(clause)
            and not clause_words(lang).so.search(clause)
            and not that & set(clause.split())
            and not _taken_up(lang) & set(rest[:1])
        ):
            yield start, end


@cache
def _disowned(lang: str) -> Sequence[Phrase]:
    return list_phrases(DISOWNED.get(lang, ""))


@cache
def _parts(lang: str) -> re.Pattern[str]:
    """Return what stands between two clauses: a mark, or "and"."""
    return re.compile(rf"{PARTS.pattern}|{joins_of(lang).pattern}")


def _litotes_in(
    text: str, _quote: str, lang: str, _lists: Lists, *, is_behind: bool
) -> Iterator[Span]:
    """Yield "not without" where it belongs to the noun behind it: "not without pride"."""
    if lang not in LITOTES:
        return
    free, _, bound = LITOTES[lang].partition("|")
    for found in _any_words(free or bound).finditer(text):
        ahead = text[: found.start()].rstrip()
        is_verbal = (
            bound
            and ahead
            and not ahead.endswith((*COMMA, *"-;:(\"'"))
            and not (is_behind and _turns(lang).search(ahead[-MOST_SAID:]))
        )
        if not is_verbal:
            yield found.span()


@cache
def _any_words(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!{LETTER})(?:{fold_words(words)})(?!{LETTER})")


def _beside_stops(
    text: str, quote: str, lang: str, lists: Lists, *, is_behind: bool
) -> Iterator[Span]:
    """Yield clauses before a colon, or behind a semicolon, that tell of something else."""
    if is_behind:
        for found in BEHIND_SEMICOLON.finditer(text):
            if _is_of_others(found[1], quote, lang, lists):
                yield found.span(1)
        return
    colons = [*COLON.finditer(text)]
    if not colons or lang not in UP_TO_COLON:
        return
    end = colons[-1].start()
    start = max([0, *(one.end() for one in STOPS.finditer(text, 0, end))])
    if not _leads_on(text[start:end], lang, lists):
        yield start, end


def _despite_in(
    text: str,
    quote: str,  # noqa: ARG001 - as of the others
    lang: str,
    lists: Lists,  # noqa: ARG001 - as above
    *,
    is_behind: bool,
) -> Iterator[Span]:
    """Yield phrases in spite of which the quote is so: "despite denials".

    In "despite reports that" it is in the phrase, and in "despite denials it is untrue"
    behind what denies it.
    """
    before, behind = _despite(lang)
    others = that_words_in(lang) | _copulas() | _verbs_of_all(lang)
    for _, (start, end) in spans_of(before, text):
        stop = PARTING.search(text, end)
        edge = stop.start() if stop else len(text)
        if is_behind or others.isdisjoint(re.findall(rf"{LETTER}+", text[end:edge])):
            yield start, edge
    for _, (start, end) in spans_of(behind, text):
        ends = [one.end() for one in PARTING.finditer(text, 0, start)]
        yield max([0, *ends]), end


@cache
def _despite(lang: str) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
    """Return what begins such a phrase, and what ends one."""
    before, _, behind = DESPITE.get(lang, "").partition("|")
    return list_phrases(before), list_phrases(behind)


def _leads_on(clause: str, lang: str, lists: Lists) -> bool:
    """Tell whether a denial before a colon may be of what stands behind the colon.

    "It is not true: ..." and "nobody said this: ..." are, "they had no choice: ..." is not,
    nor "that is not the case: ...", which answers what was said before.
    """
    said, points = _up_to_colon(lang)
    if answered := first_phrase(_aforesaid(lang), clause):
        clause = clause.replace(answered, " ")
        return len(clause.split()) > MOST_AFORESAID or bool(
            clause_words(lang).so.search(clause) or said.search(clause)
        )
    if prefix := NEGATING_PREFIXES.get(lang):  # "nikdo neřekl"
        bare = re.sub(rf"(?<!{LETTER}){prefix}(?={LETTER})", "", clause)
        clause = f"{clause}, {bare}"
    return bool(
        first_phrase(lists.refutes, _without(lists, clause))
        or _asks_or_says(clause, lang)
        or said.search(clause)
        or points.search(clause.rstrip())
        or first_phrase((*_no_way(), *_back_words(lang).reports), clause)
        or _existed().search(clause)
        or that_words_in(lang) - OTHER_WORDS & set(clause.split()[1:])
    )


@cache
def _aforesaid(lang: str) -> Sequence[Phrase]:
    return list_phrases(AFORESAID.get(lang, ""))


@cache
def _up_to_colon(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what says something of a statement, and what points on at the end of a clause."""
    said, points = (
        any_of(map(pattern_of, list_phrases(one)))
        for one in UP_TO_COLON[lang].split("|")
    )
    edge, end = rf"(?<!{LETTER})", rf"(?!{LETTER})"
    return re.compile(rf"{edge}{said}{end}"), re.compile(rf"{edge}{points}\Z")


def _is_of_others(clause: str, quote: str, lang: str, lists: Lists) -> bool:
    """Tell whether a short clause behind a semicolon has a subject of its own.

    "Rents rose; wages did not", but not "...; that is false" or "...; they did not".
    """
    if lang not in ADDED or length_of(clause) > RETORT:
        return False
    negating = sorted(span for _, span in spans_of(lists.negates, clause))
    if not negating or CALLED.match(clause.lstrip()) or _turns(lang).search(clause):
        return False
    subject = clause[: negating[0][0]]
    contrast = _contrasted_by(lang).match(clause)
    own = clause[contrast.end() :] if contrast else subject
    if first_phrase(_back_words(lang).reports, clause):
        return False
    return _tells_more(own, clause, quote, lang, lists) and not first_phrase(
        _no_way(), clause
    )


@cache
def _contrasted_by(lang: str) -> re.Pattern[str]:
    """Return what sets another thing beside the subject: "pas les salaires"."""
    against = any_of(map(pattern_of, list_phrases(CONTRASTS.get(lang, ""))))
    articles = ARTICLES.get(lang, "(?!)") if lang not in ARTICLE_INSIDE else "(?!)"
    return re.compile(rf"\s*{against}\s+(?:{articles})(?=\s|(?<='))")


# --- what is taken for granted --------------------------------------------------------

IMPERSONAL = late_pattern(
    r"\W*(?:(?:and|but|och|og|men)\s)?(?:it|it's|that|this|det)\s"
)
THERE_IS = late_pattern(
    r"\b(?:there|hay|hubo|había|existe|y\sa|y\savait|há|houve|havia|c'è|c'era|ci\ssono|gibt|gab|er\s(?:is|was)"
    r"|finns|fanns|finnes|fantes|findes|hi\sha|hi\shavia)\b"
)
MOST_GRANTED = 6  # words between a negation and what takes for granted


def _without_granted(text: str, quote: str, lang: str, *, is_whole: bool) -> str:
    """Return *text* without negations of a word that takes for granted what follows.

    "It is no great surprise that", "dla nikogo nie jest tajemnicą", "is no secret to anyone".
    Unless the text *is_whole* something must follow: a "that", or a comma. Nothing need
    where "that" may be left out behind "it is no secret", but "no secret" alone may be
    what the *quote*, of which this is the beginning, goes on about.
    """
    lists = lists_of(lang)
    if lists is None or lang not in GRANTED:
        return text
    granted, behind = _granted(lang)
    if not any(one.literal in text for one in granted):
        return text
    if lang in THAT_AND_WHICH and _verbs(lang)[1].match(quote):
        return text  # "no secret that changed the town"
    for _, (start, end) in sorted(spans_of(granted, text), key=lambda one: -one[1][0]):
        follows = behind.match(text, end)
        if not follows:
            continue
        clause = max(text.rfind(sign, 0, start) for sign in f"{COMMA};:.") + 1
        negated = [
            first
            for _, (first, last) in spans_of(lists.negates, text)
            if clause <= first
            and last <= start
            and len(text[last:start].split()) <= MOST_GRANTED
        ]
        begin = min(negated, default=start)
        inside = text[begin:start]
        if THERE_IS.search(text, clause, start):
            continue  # "there was no accident that closed the road"
        is_open = not (is_whole or text[follows.end() :].strip())
        if is_open and not (lang in ZERO_THAT and IMPERSONAL.match(text, clause)):
            continue
        if not negated and not first_phrase(lists.negates, follows[0]):
            continue
        if first_phrase(lists.refutes, inside) or clause_words(lang).so.search(
            f"{inside} _"  # what negates at an end is no verb here
        ):
            continue
        text = f"{text[:begin]} {text[follows.end() :]}"
    return text


@cache
def _granted(lang: str) -> tuple[Sequence[Phrase], re.Pattern[str]]:
    """Return what takes for granted, and what may stand between that and "that"."""
    negates = any_of(
        pattern_of(one)
        for one in list_phrases(DenialWords(*WORDS[lang].split("|")).negates)
    )
    that = any_of(map(fold_words, THAT_WORDS.split()))
    more = "|".join(map(fold_words, GRANTED_TO.split()))
    word = rf"(?!{that}(?!{LETTER}))(?:{LETTER}{{1,2}}|{negates}|{more})(?!{LETTER})"
    return (
        list_phrases(GRANTED[lang]),
        late_pattern(
            rf"(?:\s+{word}){{0,4}}(?=\s*(?:[{COMMA};:.।۔]|\Z|{that}(?!{LETTER})))"
        ),
    )


MOST_UNKNOWN = 3  # words between a negation and what is not known
SAID = late_pattern("[我说說称稱]|表示|透露|坦言")
OTHER_WORDS = frozenset(["se", "na", "go", "da"])  # of some languages; "that" of others
NEAR_SAYING = 40  # characters before a negation in which a verb of saying gives it
FIRST_PERSON = late_pattern(
    r"\b(?:i|we)\s(?:do\snot|don't|am\snot|are\snot)\s|\bi'm\snot\s"
    r"|\b(?:says|said|claims|claimed|insisted)\s(?:he|she|they|it|i|we)\s"
    r"|\b(?:cannot|can't|can|(?:way|claim\w*|pretend\w*|possible|seem\w*)\sto|way\sof)\s\Z"
)


def _without_unknown(
    before: str, after: str, lang: str, *, is_that: bool
) -> tuple[str, str]:
    """Return what is beside a quote without "does not know that", which makes it a fact.

    There must be a "that", with which the quote may begin. "I do not know that it was
    sold" is none, nor is "does not know whether", nor what somebody says of himself:
    "he says that he does not know that".
    """
    if lang in FACTIVE_BEFORE and (found := _beside_fact(lang).search(before)):
        start = found.start()
        if not SAID.search(before, max(start - NEAR_SAYING, 0), start):
            before = before[:start]
    if lang in FACTIVE_BEHIND and (found := _beside_fact(lang).match(after)):
        after = after[found.end() :]
    return _known_before(before, lang, is_that=is_that), after


def _known_before(before: str, lang: str, *, is_that: bool) -> str:
    """Return what stands before a quote without "does not know that"."""
    lists = lists_of(lang)
    if lang not in FACTIVE or lists is None:
        return before
    verbs, behind = _factive(lang)
    if not any(one.literal in before for one in verbs):
        return before
    for _, (start, end) in sorted(spans_of(verbs, before), key=lambda one: -one[1][0]):
        follows = behind.match(before, end)
        if not follows or not (is_that or before[follows.end() :].strip()):
            continue
        clause = max(before.rfind(sign, 0, start) for sign in f"{COMMA};:.") + 1
        if FIRST_PERSON.search(before, clause, start):
            continue
        negated = [
            first
            for _, (first, last) in spans_of(lists.negates, before)
            if clause <= first
            and last <= end
            and len(before[last:start].split()) <= MOST_UNKNOWN
        ]
        begin = min(negated, default=start)
        if (that_words() - OTHER_WORDS) & set(
            before[max(begin - NEAR_SAYING, 0) : begin].split()
        ):
            continue
        inside = before[begin : follows.end()]
        if not first_phrase(lists.negates, inside) or first_phrase(
            lists.refutes, inside
        ):
            continue
        before = f"{before[:begin]} {before[follows.end() :]}"
    return before


@cache
def _beside_fact(lang: str) -> re.Pattern[str]:
    if lang in FACTIVE_BEFORE:
        return re.compile(rf"{FACTIVE_BEFORE[lang]}\W*\Z")
    return re.compile(rf"\W*{FACTIVE_BEHIND[lang]}")


@cache
def _factive(lang: str) -> tuple[Sequence[Phrase], re.Pattern[str]]:
    """Return what is not done to a fact, and what stands between that and "that"."""
    lists = lists_of(lang)
    negates = any_of(map(pattern_of, lists.negates if lists else ()))
    that = any_of(map(fold_words, THAT_WORDS.split()))
    fact = any_of(map(pattern_of, list_phrases(THE_FACT)))
    word = rf"(?!{that}(?!{LETTER}))(?:{LETTER}{{1,2}}|{negates})(?!{LETTER})"
    return (
        list_phrases(FACTIVE[lang]),
        late_pattern(
            rf"(?:\s+{word}){{0,3}}(?:\s+{fact}(?!{LETTER}))?"
            rf"(?=\s*[{COMMA}]?\s*(?:\Z|{that}(?!{LETTER})))"
        ),
    )


# --- clauses about another matter -----------------------------------------------------


def _without_other_matter(before: str, quote: str, lang: str) -> str:
    """Return what stands before a quote without clauses about another matter.

    "The man, who denies the charges, ...", "the man who never paid taxes ...", "容疑を否認した男が".
    *quote* is how the quote begins.
    """
    text = _without_accused(before, quote, lang)
    for find in (_find_attribute, _find_attached, _find_closed):
        if clause := find(text, quote, lang):
            text = f"{text[: clause.start()]} "
    return text


@cache
def _accused(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds a clause on an accusation that is denied, and what it may not have."""
    who, verbs, objects = (
        any_of(map(pattern_of, list_phrases(part))) for part in ACCUSED[lang].split("|")
    )
    word = rf"{LETTER}+"
    edge, end = rf"(?<!{LETTER})", rf"(?!{LETTER})"
    order = rf"(?:\s+{word})?\s+{verbs}{end}(?:\s+{word}){{0,3}}\s+{objects}{end}"
    if lang not in OBJECT_BEHIND:
        order = rf"(?:{order}|(?:\s+{word}){{0,3}}\s+{objects}{end}(?:\s+{word}){{0,2}}\s+{verbs}{end})"
    comma = f"[{COMMA}]"
    that = any_of(map(fold_words, THAT_WORDS.split()))
    return (
        re.compile(
            rf"{comma}\s*{edge}(?P<who>{who}){order}(?P<rest>[^{COMMA};:]{{0,60}}){comma}"
            rf"|{edge}(?P<whom>{who}){order}\s*\Z"
        ),
        re.compile(rf"(?<!{LETTER}){that}(?!{LETTER})"),
    )


def _without_accused(text: str, quote: str, lang: str) -> str:
    """Return *text* without clauses about somebody who denies an accusation.

    Two commas close one, or the end of the text, behind which a *quote* may stand.
    """
    lists = lists_of(lang)
    if lang not in ACCUSED or lists is None or not first_phrase(lists.refutes, text):
        return text
    clause, that = _accused(lang)

    def leave_out(found: re.Match[str]) -> str:
        is_open = found["rest"] is None
        inside = found[0][found.end("who" if not is_open else "whom") - found.start() :]
        behind = f"{text[found.end() :]} {quote}".lstrip()
        if that.search(inside) or that.match(behind) or (is_open and lang in ZERO_THAT):
            return found[0]
        return " "

    return clause.sub(leave_out, text)


THAT_AND_WHICH = frozenset(["ca", "en", "es", "fr", "gl", "it", "nl", "pt"])
"""Languages in which a clause about something begins with the word for "that"."""
ZERO_THAT = frozenset(["en", "sv", "da", "no"])
"""Languages in which "that" may be left out."""


def _is_closed_before(before: str, lang: str) -> bool:
    """Tell whether another statement ends right before a quote: "denies it, but".

    Not one that reports something, or says whether that is so.
    """
    if lang not in BUT_BEFORE or not _closed_before(lang).search(before):
        return False
    if lang not in ATTRIBUTES:  # "it is not true that he kept the mill but /sold it/"
        that = that_words_in(lang) - OTHER_WORDS
        return not that & set(re.findall(rf"{LETTER}+", before))
    return not (_attributes(lang)[1].search(before) or _untrue().search(before))


@cache
def _untrue() -> re.Pattern[str]:
    return re.compile(fold_words(UNTRUE))


@cache
def _closed_before(lang: str) -> re.Pattern[str]:
    """Return what closes another statement, at the end of what is before a quote."""
    return re.compile(rf"(?:{BUT_BEFORE[lang]})\Z")


@cache
def _conceded(lang: str) -> re.Pattern[str]:
    """Return what begins a clause or phrase that concedes something, or tells when."""
    phrases = (*list_phrases(CONCEDED.get(lang, "")), *_despite(lang)[0])
    listed = [*map(pattern_of, phrases)]
    end = "" if lang in UNSPACED else rf"(?!{LETTER})"
    begins = clause_words(lang).begins.pattern
    return re.compile(rf"\s*(?:{begins}|{any_of(listed)}{end})")


@cache
def _whoever(lang: str) -> re.Pattern[str]:
    """Return what begins a clause that is the subject: "wer keine Wohnung findet, zahlt"."""
    return re.compile(rf"\W*(?:{WHOEVER.get(lang, '(?!)')})(?!{LETTER})")


FIRST_COMMA = late_pattern(rf"[{COMMA}，](?!\d)")
INFINITIVE = late_pattern(
    r"\b(?:zu|te)\s\w+e?n\b|\w{2,}zu\w{3,}en\b|\A\W*(?:att|at|å)\s"
)


def _end_of_concession(before: str, quote: str, lang: str) -> int:
    """Return where a concession at the head of a sentence ends, 0 if there is none.

    "Although the minister denied it, the court found that /he paid/": what is denied
    there is another matter, unless the quote goes on with it: "Obwohl er bestreitet,
    /den Turm verkauft zu haben/".
    """
    lists, comma = lists_of(lang), FIRST_COMMA.search(before)
    if lists is None or comma is None or lang not in ADDED:
        return 0
    clause = before[: comma.start()]
    if not first_phrase((*lists.refutes, *lists.negates), clause):
        return 0
    head = _conceded(lang).match(before) or _whoever(lang).match(before)
    if not head:
        return 0
    told = fold_words(quote)
    rest = before[comma.end() :].lstrip(QUOTED)
    main = rest or told.lstrip()
    if main.split(" ")[0] in that_words() - OTHER_WORDS or THAT.match(main):
        return 0
    if clause_words(lang).about.match(main):
        return 0
    goes_on = INFINITIVE.search(told) or _asks_or_says(clause[head.end() :], lang)
    return 0 if goes_on and not rest else comma.end()


def _asks_or_says(clause: str, lang: str) -> bool:
    """Tell whether a clause has something said, or tells whether it is so."""
    return bool(_turns(lang).search(clause) or clause_words(lang).so.search(clause))


def _is_instead(before: str, quote: str, lang: str) -> bool:
    """Tell whether all that stands before a quote is what was not there, or not done.

    "Instead of paying, /the firm sued/", "Utan pengar /sålde klubben sin arena/"; but not
    "without proof", nor "statt /den Turm zu verkaufen/".
    """
    ahead, pattern = _instead(lang)
    is_there = any(one.literal in before for one in ahead)
    found = pattern.fullmatch(before.strip()) if is_there else None
    lists = lists_of(lang)
    if not found or lists is None or INFINITIVE.search(quote):
        return False
    told = (found["told"] or found["done"]).split()
    is_open = not found["comma"]
    if len(told) > MOST_INSTEAD or (
        is_open and (lang not in NO_COMMA or len(told[-1]) <= SHORT_WORD)
    ):
        return False
    words = " ".join(told)
    return not (
        _asks_or_says(words, lang)
        or _existed().search(words)
        or first_phrase(lists.refutes, words)
        or that_words_in(lang) & set(told[:-1])
        or first_phrase(lists.negates, _without(lists, quote))  # not without a permit
    )


MOST_INSTEAD = 8
NO_COMMA = frozenset("da de fi hu nl no sv tr".split())
"""Languages in which no comma stands behind what a sentence begins with."""


@cache
def _instead(lang: str) -> tuple[Sequence[Phrase], re.Pattern[str]]:
    """Return what stands beside what was not done, and a pattern for both."""
    before, _, behind = INSTEAD.get(lang, "").partition("|")
    ahead = list_phrases(f"{before},{WITHOUT.get(lang, '')}")
    ending = list_phrases(behind)
    heads, posts = (any_of(map(pattern_of, one)) for one in (ahead, ending))
    some = rf"[^{COMMA};:.]+?"
    return [*ahead, *ending], late_pattern(
        rf"(?:{heads}\s+(?P<told>{some})|(?P<done>{some})\s{posts})(?P<comma>[{COMMA}]?)"
    )


@cache
def _contrary() -> re.Pattern[str]:
    return re.compile(rf"\s*{any_of(map(pattern_of, list_phrases(CONTRARY)))}")


SPEECH_ENDS = '"”“»«’‘」』,–—-'
CLOSED_SPEECH = late_pattern(
    r"(?:[,!?.…][\"”“»«’‘」』]|[\"”“»«’‘」』]\s*[,–—-])\s*(?:[-–—]\s*)?\Z|,\s*[-–—]\s*\Z"
)
MOST_TAG = 4  # words of "the mayor of Ulm said"


def _is_own_clause(sentence: str, start: int, end: int, lang: str) -> bool:
    """Tell whether what stands before a quote is closed, whatever it denies.

    Behind direct speech stands who said it: "„Nie“, /sagte der Kanzler/". A quote that
    says "however" in its clause is another one than that before the comma: "Er war nie
    in Oxford, /lehrte aber in Kiel/". And one that is negated itself is behind a comma
    or "and" not negated once more.
    """
    ahead, quote = sentence[max(start - FARTHEST, 0) : start], sentence[start:end]
    if not ahead.strip() or THAT.match(quote):
        return False
    head = fold_words(quote).split()[: MOST_TAG + 1]
    is_closed = ahead.rstrip()[-1] in SPEECH_ENDS and CLOSED_SPEECH.search(ahead)
    if is_closed and _turns(lang).search(" ".join(head)):
        return True
    before = fold_words(ahead).rstrip()
    *others, last = COMMAS_OF_ALL.split(before.rstrip(COMMA))
    tail = last.split()
    if before.endswith(tuple(COMMA)) and lang in HOWEVER:
        however = set(fold_words(HOWEVER[lang]).split())
        if however & set(head[1:MOST_TAG]):
            return True
    lists = lists_of(lang)
    if lists is None or lang in UNSPACED:
        return False
    is_negated = first_phrase(lists.negates, _without(lists, fold_words(quote)))
    return bool(is_negated) and _closes(before, others, tail, lang, lists)


def _closes(
    before: str, others: Sequence[str], tail: Sequence[str], lang: str, lists: Lists
) -> bool:
    """Tell whether what stands *before* a quote that is negated itself is closed.

    The *tail* are the words behind its last comma, the *others* what other commas part.
    """
    joined = tail and joins_of(lang).fullmatch(tail[-1])
    if not (joined or before.endswith(tuple(COMMA))):
        return False
    if _contrary().match(before):
        return True
    return not (
        that_words_in(lang) & set(tail[:-1])
        or first_phrase((*lists.negates, *lists.refutes), ", ".join(others))
        or (lang in COMMA_BEFORE_THAT and _turns(lang).search(" ".join(tail)))
    )


def _find_attribute(text: str, _quote: str, lang: str) -> re.Match[str] | None:
    """Return an attribute before the noun at the end of *text* that is another matter."""
    if lang not in ATTRIBUTES:
        return None
    pattern, reports = _attributes(lang)
    found = pattern.search(text, max(len(text) - LONGEST_ATTRIBUTE, 0))
    if not found or reports.search(text, max(found.start() - NEAR_ATTRIBUTE, 0)):
        return None
    lists, noun = lists_of(lang), found["noun"]
    is_denied = noun and lists and first_phrase(lists.negates, noun)
    return None if is_denied else found


LONGEST_ATTRIBUTE = 60
NEAR_ATTRIBUTE = 6


@cache
def _attributes(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(ATTRIBUTES.get(lang, "(?!)")), re.compile(
        ABOUT_REPORTS.get(lang, "(?!)")
    )


@cache
def _says(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what gives the words of a quote, or makes something of what they name."""
    says, _, makes = SAYING.get(lang, "").partition("|")
    listed = list_phrases(f"{TURNS.get(lang, '').split('|')[0]},{says}")
    that = any_of([*map(pattern_of, listed), *map(fold_words, THAT_WORDS.split())])
    made = any_of(map(pattern_of, list_phrases(makes)))
    edge, end = rf"(?<!{LETTER})", rf"(?!{LETTER})"
    return re.compile(rf"{edge}{that}{end}"), re.compile(rf"{edge}{made}{end}")


@cache
def _verbs(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a quote begins with that goes on with a noun: auxiliaries, any verbs."""
    known = "|".join(fold_words(AUXILIARIES.get(lang, "(?!)")).split())
    others = ATTACHED[lang].verbs if lang in ATTACHED else PAST[lang]
    return (
        re.compile(rf"\W*(?:{known})(?!\w)"),
        re.compile(rf"\W*(?:{known}|{others})(?!\w)"),
    )


def _find_attached(text: str, quote: str, lang: str) -> re.Match[str] | None:
    """Return a clause with a negation that belongs to the noun before it, not to a quote.

    It has its own verb, and the quote begins with another one.
    """
    if lang not in ATTACHED:
        return None
    text = text.rstrip()
    last = re.split(rf"[{COMMA};:.]", text)[-1]
    found = _attached(lang).search(text, len(text) - len(last))
    if not found or len(found["clause"].split()) > MOST_ATTACHED:
        return None
    auxiliaries, verbs = _verbs(lang)
    if not verbs.match(quote):
        return None
    clause, lists = found["clause"], lists_of(lang)
    says, makes = _says(lang)
    latest = len(" ".join(clause.split()[:NEGATED_BY]))
    if lists and any(
        start > latest or end == len(clause)
        for _, (start, end) in spans_of(lists.negates, clause)
    ):
        return None  # "who never paid taxes never"
    if says.search(clause) or clause_words(lang).so.search(clause):
        return None
    return found if auxiliaries.match(quote) or not makes.search(clause) else None


@cache
def _attached(lang: str) -> re.Pattern[str]:
    one = ATTACHED[lang]
    return re.compile(rf"(?<!\w)(?:{one.who})\s+(?P<clause>{one.negates})\Z")


def _without_joined(after: str, quote: str, lang: str) -> str:
    """Return what stands behind a *quote* without a second predicate that is negated.

    "Was shut down and will never be restarted". One that takes up the first, says whether
    it is so or has nothing but words of the quote may take it back.
    """
    lists = lists_of(lang)
    hearsay = list_phrases(JOINED_HEARSAY.get(lang, ""))
    if lists is None or not (
        _may_negate(after, lists) or any(one.literal in after for one in hearsay)
    ):
        return after
    if lang in ENDING_JOINS:
        is_joined = ENDING_JOINS[lang].search(quote)
        is_other = is_joined and _tells_more(after, "", quote, lang, lists)
        return "" if is_other else after
    if both := _both_negated(after, quote, lang, lists):
        return after[both:]
    for joined in _joined(lang):
        if (found := joined.match(after)) and (
            lang not in JOIN_NOUNS or _is_sentence(quote, lang)
        ):
            parts = found.groupdict()
            gap, negates = parts.get("gap") or "", parts.get("negates")
            # "But not all of it" is about the quote, "et ne redémarrera jamais" is not.
            is_short = (
                negates
                and not gap
                and negates not in ONLY_VERBS
                and (negates in _answers() or AT_DETAIL.match(found["rest"]))
            )
            rest = found["rest"]
            if lang in JOIN_NOUNS:
                rest = f"{gap} {rest}"
            if lang in STEMS:  # where the verb itself is negated, at its end
                rest = f"{negates or ''} {rest}"
            least = SECOND_WORDS if is_short else 1
            if _tells_more(rest, gap, quote, lang, lists, least=least):
                return f", {after[found.end() :]}"
    return after


def _both_negated(after: str, quote: str, lang: str, lists: Lists) -> int:
    """Return where a second clause ends that is negated like the quote, 0 if none does.

    "/Les écoles ne fermeront pas/ et les profs ne seront pas renvoyés".
    """
    if lang in UNSPACED or not _may_negate(quote, lists):
        return 0
    joined = re.match(rf"\s*,?\s*{joins_of(lang).pattern}\s", after)
    if not joined or not first_phrase(lists.negates, _without(lists, quote)):
        return 0
    rest = re.match(rf"[^{COMMA};:.]*", after[joined.end() :])
    if not rest or not first_phrase(lists.negates, rest[0]):
        return 0
    told = f"{rest[0]} _"  # what negates at an end is no verb here
    is_other = _tells_more(told, "", quote, lang, lists, least=SECOND_WORDS)
    return joined.end() + len(rest[0]) if is_other else 0


def _tells_more(
    rest: str, gap: str, quote: str, lang: str, lists: Lists, *, least: int = 1
) -> bool:
    """Tell whether a second predicate is another matter than the one that is quoted.

    So it is if it has at least as many words of its own, and does not take up the first.
    """
    told = f"{gap} {rest}"
    if (
        clause_words(lang).so.search(told)
        or _existed().search(told)
        or first_phrase(lists.refutes, told)
        or _taken_up(lang) & set(told.split()[:3])
    ):
        return False
    return _has_more(rest, told, quote, lang, lists, least=least)


def _has_more(
    rest: str, told: str, quote: str, lang: str, lists: Lists, *, least: int
) -> bool:
    """Tell whether the *rest* of what is *told* has other words than the quote."""
    if lang in COMMAS:
        pairs = (told[at : at + 2] for at in range(len(told) - 1))
        return not any(pair in quote and PAIR.fullmatch(pair) for pair in pairs)
    known = set(fold_words(f"{AUXILIARIES.get(lang, '')} {COPULAS}").split())
    quoted = re.findall(rf"{LETTER}+", quote)
    stem = STEMS.get(lang, 5)
    stems = {word[:stem] for word in quoted}
    words = set(re.findall(rf"{LETTER}{{{least + 2},}}", rest)) - known
    if lang in STEMS:
        return len(words) >= least and not any(
            word[:stem] in stems or (lang == "ar" and _has_root(word, stems))
            for word in re.findall(rf"{LETTER}+", told)
        )
    if prefix := NEGATING_PREFIXES.get(lang):  # "nevrátil"
        bare = {word.removeprefix(prefix) for word in words} - known
        return sum(word[:stem] not in stems for word in bare) >= least
    others = [
        word
        for word in words
        if word[:stem] not in stems
        and not any(len(word) >= LEAST_INSIDE and word in other for other in quoted)
        and not first_phrase(lists.negates, word)
    ]
    return len(others) >= least


def _has_root(word: str, stems: Iterable[str]) -> bool:
    """Tell whether an Arabic word has one of the quote in it: "البيع" has "بيع"."""
    return any(len(stem) >= MOST_ROOT and stem in word for stem in stems)


JOIN_NOUNS = frozenset(["fa"])
"""Languages in which "and" before a negation at the end may have joined two subjects."""
ONLY_VERBS = frozenset("ne n' δεν".split())
"""What negates nothing but verbs."""
# A short word behind a negation that stands alone: "never in reality", but not "mai più".
AT_DETAIL = late_pattern(
    r"\s*(?!nie\b|nem\b|ne\b|не\b|piu\b|più|mas\b|más|już|juz|uz\b|už|mer\b|se\b)\w{1,3}(?!\w)"
)
PAIR = late_pattern("[一-龠々ァ-ヶー]{2}")
MOST_ROOT = 3
LEAST_INSIDE = (
    4  # letters of a word that another has behind a prefix: "eladták", "adták"
)
COPULAS = """
был была было были був була було були byl byla bylo byli byl był była było były volt voltak van
değil hiç asla yok så är var er es é è ist está
"""
STEMS = {"ar": 4, "ko": 1, "tr": 4}
"""Letters by which verbs are the same, where their endings or prefixes negate them."""
# A verb in the past with "and", "but" or "because", at the end of a quote. The sign of the
# past ends one in every 28 syllables.
PAST_SYLLABLES = "".join(map(chr, range(0xAC00 + 20, 0xD7A4, 28)))
ENDING_JOINS = {
    "ko": late_pattern(rf"[{PAST_SYLLABLES}](?:고|으며|지만|는데|으나|기 때문에)\W*\Z")
}
MOST_BETWEEN = {"fa": 4, "hi": 4, "tr": 2}
"""Words between "and" and a negation, where one is usual elsewhere."""


@cache
def _joined(lang: str) -> list[re.Pattern[str]]:
    """Return what finds a second predicate, with its negation and the rest of it."""
    patterns = [JOINED[lang]] if lang in JOINED else []
    lists = lists_of(lang)
    if lang in JOINS and lists is not None:
        joins = any_of(map(pattern_of, list_phrases(JOINS[lang])))
        hearsay = list_phrases(JOINED_HEARSAY.get(lang, ""))
        negates = any_of(map(pattern_of, (*hearsay, *lists.negates)))
        gap = rf"(?P<gap>(?:{LETTER}+\s+){{0,{MOST_BETWEEN.get(lang, 1)}}}?)"
        patterns.append(
            rf"\s*,?\s*{joins}\s+{gap}(?P<negates>{negates})(?!{LETTER})"
            rf"(?P<rest>[^{COMMA};:.।]*)"
        )
    return [re.compile(pattern) for pattern in patterns]


@cache
def _answers() -> frozenset[str]:
    """Return what negates single words as well, but not what only negates verbs."""
    return _no_words() | _not_words() | {"never"}


@cache
def _taken_up(lang: str) -> frozenset[str]:
    return frozenset(fold_words(TAKEN_UP.get(lang, "")).split())


@cache
def _existed() -> re.Pattern[str]:
    return re.compile(fold_words(EXISTED))


THERE_WAS = late_pattern(
    r"\b(?:es\s(?:gab|gibt)|il\sn'y\s(?:a|avait|eut|aura)|det\s(?:fanns|finns|var|er))\b"
)
SINCE_YEAR = late_pattern(
    r"\b(?:since|seit|depuis|desde|dal|dai|sedan|siden|sinds|od|с|з|από|din)\s(?:\w+\s)?(?:1\d|20)\d\d\b"
)
CALLED = late_pattern(
    r"(?:\w+['’]?\s?){0,2}?(?:claim|story|idea|notion|theory|rumou?r|assertion|allegation|account|report"
    r"|behauptung|idee|these|geschichte|gerücht|darstellung|meldung|affirmation|idée|thèse|histoire|rumeur"
    r"|afirmación|tesis|historia|afirmação|ideia|tese|história|affermazione|tesi|storia|notizia|bewering|verhaal"
    r"|påstående|påstand|idé|historie|twierdzeni|teza|wersja|утверждени|версия|слух|идея|твердження|версія|чутка"
    r"|tvrzení|állítás|väite|ισχυρισμ)"
)
"""What is said of a statement behind a comma: a claim, a story, an idea."""
SECOND_WORDS = 2
"""Words of its own by which a short clause behind "but" is no retort."""
LEAST_SIGNS = 3  # the same in Chinese
MOST_ADDED = 6  # parts between commas


def _is_other_matter(clause: str, quote: str, lang: str) -> bool:
    """Tell whether a short clause behind "but" is no retort to a *quote*.

    "But it was not" and "but not really" are, "pero no evitó los contagios" is not.
    """
    lists = lists_of(lang)
    if lists is None or lang not in ADDED:
        return False
    if lang in COMMAS:
        own = set(re.findall("[一-龠々ァ-ヶ]", clause)) - set("没沒不有未能")
        return (
            len(own) >= LEAST_SIGNS
            and not own & set(quote)
            and not _existed().search(clause)
            and not clause_words(lang).so.search(clause)
        )
    if first_phrase(_no_way(), clause):
        return False
    return _tells_more(f"{clause} _", "", quote, lang, lists, least=SECOND_WORDS)


def _without_additions(after: str, quote: str, lang: str) -> str:
    """Return what stands behind a *quote* without what is only added to it.

    "..., sin heridos", "..., so niedrig wie seit 1990 nicht mehr", "..., verletzt wurde
    niemand": what is negated is not what the quote says. A part between commas that has
    nothing but words of the quote, or says whether that is so, is a retort, not an
    addition; one that a saying verb leads is neither.
    """
    lists = lists_of(lang)
    if (
        lists is None
        or lang not in ADDED
        or lang in COMMAS
        or not _may_negate(after, lists)
    ):
        return after
    text = after
    if not first_phrase(lists.negates, _without(lists, quote)):
        # "You cannot sell it without a permit" says less than "you cannot sell it".
        text = _alone(lang).sub(lambda found: _left(found, quote, lang, lists), after)
    if not ADDED_BEHIND.match(text):
        return text
    if not _is_sentence(quote, lang):
        return text
    parts = [(found.start(), found[1]) for found in ADDED_BEHIND.finditer(text)]
    kept, end = "", len(text)
    for place, (start, part) in enumerate(parts[:MOST_ADDED]):
        end = parts[place + 1][0] if place + 1 < len(parts) else len(text)
        begins = joins_of(lang).match(part) or _conceded(lang).match(part)
        if place and not begins:
            return f"{kept}{text[start:]}"
        is_added = first_phrase(lists.negates, part) and _is_added(
            part, quote, lang, lists
        )
        kept += ", " if is_added else text[start:end]
    return f"{kept}{text[end:]}"


def _is_sentence(quote: str, lang: str) -> bool:
    """Tell whether a *quote* may be a whole statement, by its last word.

    Asked where a comma, or "and", may stand behind the subject of a sentence.
    """
    ends = _sentence_ends(lang)
    return ends is None or ends.search(quote) is not None


@cache
def _sentence_ends(lang: str) -> re.Pattern[str] | None:
    ends = fold_words(ADDED.get(lang, ""))
    return re.compile(rf"(?<!{LETTER})(?:{ends})\W*\Z") if ends else None


def _left(found: re.Match[str], quote: str, lang: str, lists: Lists) -> str:
    """Return nothing for "without a warning", but "without a proof" as it stands."""
    is_other = not (
        _turns(lang).search(found["told"])
        or clause_words(lang).so.search(found["told"])
        or _existed().search(found["told"])
        or first_phrase(lists.refutes, found["told"])
    )
    told = found["told"]
    is_other = is_other and _has_more(told, told, quote, lang, lists, least=1)
    return " " if is_other else found[0]


def _is_added(part: str, quote: str, lang: str, lists: Lists) -> bool:
    """Tell whether what stands between commas adds something to a *quote*."""
    told = joins_of(lang).sub(" ", re.sub(SO_LOW, " ", part), count=1)
    told = f"{told} _"  # what negates at an end is no verb here
    told = THERE_WAS.sub(" ", told)
    if _turns(lang).search(told) or first_phrase(_no_way(), part):
        return False
    if SINCE_YEAR.search(part):  # "das gab es seit 1990 nicht"
        return not clause_words(lang).so.search(told)
    if CALLED.match(part):  # "an idea nobody took seriously"
        return False
    return _tells_more(told, "", quote, lang, lists)


@cache
def _no_way() -> list[Phrase]:
    return list_phrases(NO_WAY)


@cache
def _turns(lang: str) -> re.Pattern[str]:
    """Return what gives something as the words of somebody."""
    listed = list_phrases(TURNS.get(lang, "").split("|")[0])
    that = map(re.escape, that_words_in(lang) if lang in THAT_IN else ())
    return re.compile(
        rf"(?<!{LETTER}){any_of([*map(pattern_of, listed), *that])}(?!{LETTER})"
    )


@cache
def _alone(lang: str) -> re.Pattern[str]:
    """Return what finds "without" and a few words behind it."""
    without = any_of(map(pattern_of, list_phrases(WITHOUT.get(lang, ""))))
    return re.compile(
        rf"(?<!{LETTER}){without}\s+(?P<told>[^{COMMA};:.()]+?)"
        rf"(?=\s*(?:[{COMMA};:.()]|\Z|\s{joins_of(lang).pattern}\s))"
    )


# A comma or a dash behind which something is added, up to the next one.
ADDED_BEHIND = late_pattern(
    r"\s*(?:[,،]|(?:\A|(?<=\s))-(?=\s))\s*((?:(?![,،;:]|\s-\s)(?:.|(?<=\d)[,.](?=\d)))*)"
)


def _without_said(after: str, lists: Lists, lang: str) -> str:
    """Return what stands behind a quote without what it says: "ruled /.../ that he did not"."""
    found = re.match(rf"\s*[{COMMA}]?\s*(\S+)[^{COMMA};:.]*", after)
    if not found or found[1] not in THAT_IN.get(lang, "").split():
        return after
    said = found[0]
    is_so = clause_words(lang).so.search(said) or _existed().search(said)
    return after if is_so or first_phrase(lists.refutes, said) else after[found.end() :]


def _without_subordinate(after: str, lang: str) -> str:
    """Return what stands behind a quote without clauses that tell to what end or how.

    But with those that say whether it is so: "without being true".
    """
    lists, (phrases, clause) = lists_of(lang), _subordinate(lang)
    if lists is None or not any(one.literal in after for one in phrases):
        return after
    so = clause_words(lang).so

    def leave_out(found: re.Match[str]) -> str:
        told = found["told"]
        is_so = (
            so.search(told)
            or first_phrase(lists.refutes, told)
            or _existed().search(found[0])
        )
        return found[0] if is_so else ", "

    return clause.sub(leave_out, after)


@cache
def _subordinate(lang: str) -> tuple[Sequence[Phrase], re.Pattern[str]]:
    phrases = list_phrases(SUBORDINATE.get(lang, ""))
    return (
        phrases,
        late_pattern(
            rf"(?:{COMMA_CLASS}\s*{'' if lang in NEED_COMMA else rf'|(?<!{LETTER})'})"
            rf"{any_of(map(pattern_of, phrases))}(?!{LETTER}|\s*(?:pas\s)?(?:dire|dir|decir|dizer|säga|saga)\b)"
            rf"(?P<told>[^{COMMA};:.]*)"
        ),
    )


def _find_closed(text: str, quote: str, lang: str) -> re.Match[str] | None:
    """Return a clause between two commas, the second before the quote, about somebody.

    In languages that write a comma before "that" as well.
    """
    if lang not in CLOSED or not text.endswith(","):
        return None
    found = _closed(lang).search(text)
    if not found or THAT.match(quote) or _says(lang)[0].match(quote):
        return None
    if lang in PAST and not _verbs(lang)[1].match(quote):
        return None
    clause, lists = found["clause"], lists_of(lang)
    is_other = not (
        _says(lang)[0].search(clause)
        or clause_words(lang).so.search(clause)
        or (lists and first_phrase(lists.refutes, clause))
    )
    return found if is_other else None


ABOUT_TOO = {"de": ("das(?!\\w)",)}
"""Words that begin a clause about a thing there, and elsewhere a sentence of its own."""
CLOSED = frozenset("bg cs de fi hu pl ru sk uk".split())


@cache
def _closed(lang: str) -> re.Pattern[str]:
    about = any_of([clause_words(lang).about.pattern, *ABOUT_TOO.get(lang, ())])
    words = rf"(?:\s+[^\s{COMMA};:.]+){{2,{MOST_ATTACHED}}}"
    return re.compile(
        rf"(?<=\w){COMMA_CLASS}\s*{about}(?P<clause>{words}){COMMA_CLASS}\Z"
    )


COMMA_CLASS = f"[{COMMA}]"
MOST_ATTACHED = 9
NEGATED_BY = 4
"""Words of a clause in which it is negated; a later negation is one of the quote."""


# --- refutations and questions --------------------------------------------------------


def find_refutation(text: str, lang: str) -> str:
    """Return the words of *text* that call something untrue or alleged, or ""."""
    lists = lists_of(table_language(lang))
    if lists is None:
        return ""
    return first_phrase(lists.refutes, _without(lists, fold_words(text)))


def _is_apart(before: str, lang: str, clauses: ClauseWords) -> bool:
    """Tell whether what negates *before* a quote belongs to a clause of its own.

    So it does before a comma, but not the one before "that", and before "when".
    """
    if clauses.leads.search(before):
        return True
    if lang in APART_BY_COMMA and before.rstrip().endswith((",", "、")):
        reports = _attributes(lang)[1]
        return not reports.search(before, max(len(before) - LONGEST_ATTRIBUTE, 0))
    if not before.endswith(tuple(COMMA)) or THAT_BEFORE_COMMA.search(before):
        return False
    return lang not in COMMA_BEFORE_THAT or bool(clauses.begins.match(before))


def _before(text: str, lists: Lists, clauses: ClauseWords, *, is_apart: bool) -> str:
    """Find a denial before the quote, in the clause that leads up to it.

    What negates does not lead up to a quote that is set apart by a comma.
    """
    parts = _clauses(f"{text} ", lists)
    last = parts[-1]
    if not last.strip() and SAID_BEFORE_COMMA.search(text):
        last = parts[-2]
    found = first_phrase(lists.refutes, text if has_unspaced(text) else last)
    if found or is_apart or not _may_negate(last, lists):
        return found
    return first_phrase(
        lists.negates, _by_the_way(clauses.between.sub(clauses.keep, last))
    )


def _behind(
    text: str,
    lists: Lists,
    clauses: ClauseWords,
    quoted: tuple[str, str],
    *,
    is_led: bool,
) -> str:
    """Find a denial behind the quote, in its clause or in a retort to it.

    *quoted* are the words of the quote and its language. What negates behind "when the tower was sold, ..." does not tell about the tower.
    """
    if refuted := first_phrase(lists.refutes, text):
        return refuted
    if is_led:
        text = COMMAS_OF_ALL.split(text)[0]
    if not _may_negate(text, lists):
        return ""
    text = clauses.behind.sub(clauses.keep, f" {text}")
    first, *others = _clauses(text, lists, most=1)
    retorts = [first] + [
        one
        for one in others
        if length_of(one) <= RETORT
        and not _nobody().match(one)
        and not _is_other_matter(one, *quoted)
    ]
    found = (first_phrase(lists.negates, _by_the_way(clause)) for clause in retorts)
    return next(filter(None, found), "")


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
    return late_pattern(_source_of_nobody())


@cache
def _source_of_nobody() -> str:
    listed = any_of(pattern_of(one) for one in list_phrases(NOBODY))
    return rf"\s*(?:(?<!{LETTER}){listed}(?!{LETTER})|{NOBODY_UNSPACED})"


def _occurs(text: str, lists: Lists) -> bool:
    """Tell whether anything of the lists may stand in *text*."""
    return any(literal in text for literal in lists.literals)


def least_literals(phrases: Iterable[Phrase]) -> tuple[str, ...]:
    """Return pieces of which one stands in every text that one of some *phrases* matches.

    None is a part of another one: "no" is enough for "nobody" and "not".
    """
    least: list[str] = []
    for literal in sorted(
        {one.literal for one in phrases}, key=lambda one: (len(one), one)
    ):
        if not any(part in literal for part in least):
            least.append(literal)
    return tuple(least)


def _may_negate(text: str, lists: Lists) -> bool:
    """Tell whether what negates may stand in *text*, whatever is left out of it.

    That spares the patterns of whole clauses, which are slow to compile.
    """
    return any(
        all(word in text for word in one.literal.split())
        and (not one.is_word or one.stands_in(text))
        for one in lists.negates
    )


def _without(lists: Lists, text: str) -> str:
    """Return *text* without what is harmless.

    In scripts without spaces it is not where what denies begins before it, or with it
    and is longer: there words are found inside of others.
    """
    present = [phrase for phrase in lists.harmless if phrase.literal in text]
    if not present:
        return text
    if present[0].is_whole:
        for phrase in present:
            text = phrase.pattern().sub(" ", text)
        return text
    denying = [span for _, span in spans_of((*lists.refutes, *lists.negates), text)]
    taken: list[Span] = []
    for _, (start, end) in spans_of(present, text):
        is_part = any(
            first < start < last or (first == start and last > end)
            for first, last in denying
        )
        if not (is_part or any(start < last and first < end for first, last in taken)):
            taken.append((start, end))
    for start, end in sorted(taken, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text


def _by_the_way(clause: str) -> str:
    """Return a clause without what it says in brackets."""
    return BRACKETS.sub(" ", clause)


def _without_asides(text: str, lists: Lists, clauses: ClauseWords) -> str:
    """Return *text* without what is inserted between two commas behind a negation.

    "Was not, as claimed, sold" is "was not sold". What negates itself is no aside, nor
    is "no, the mayor said, ..." a denial of what follows.
    """
    if not re.search(f"[{COMMA}].*[{COMMA}]", text, re.DOTALL):
        return text
    asides = [
        found.span(2)
        for _, span in spans_of(lists.negates, text)
        if (found := ASIDE_BEHIND.match(text, span[1]))
        and _goes_on(text, span, found, lists, clauses)
    ]
    for start, end in sorted(set(asides), reverse=True):
        text = f"{text[:start].rstrip().rstrip(COMMA)} {text[end + 1 :].lstrip()}"
    return text.rstrip()


def _goes_on(
    text: str, span: Span, found: re.Match[str], lists: Lists, clauses: ClauseWords
) -> bool:
    """Tell whether the clause of a negation goes on behind an inserted phrase."""
    opening = re.split(f"[{COMMA};:.]", text[: span[0]])[-1]
    negation, words, aside = text[slice(*span)], len(found[1].split()), found[2]
    most = BEHIND_NOT
    if not opening.strip():
        most = BEHIND_NONE
        if negation in _not_words() or (not words and negation in _no_words()):
            return False
    is_clause = words or lists.twice  # "nehlasoval" is a verb, too
    if words > most or (is_clause and clauses.leads_clause(opening)):
        return False
    if len(aside.split()) > ASIDE_WORDS:
        return False
    if first_phrase(lists.negates, aside) and (opening.strip() or not NOR.match(aside)):
        return False
    rest = text[found.end() :].lstrip()
    begins = re.compile(rf"{any_of(map(pattern_of, lists.conjunctions))}(?!{LETTER})")
    if begins.match(rest) or clauses.begins.match(rest):
        return False
    return len(aside.split()) == 1 or not begins.match(aside)


@cache
def _no_words() -> frozenset[str]:
    """Return what answers no, by itself."""
    return frozenset(fold_words(NO_WORDS).split())


@cache
def _not_words() -> frozenset[str]:
    """Return what, at the beginning of a sentence, takes back a few words only."""
    return frozenset(fold_words(NOT_WORDS).split())


def length_of(clause: str) -> int:
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
        if phrase.literal in text
        and phrase.stands_in(text)
        and (match := phrase.pattern().search(text))
    ]
    if not found:
        return ""
    return min(found, key=lambda match: (match.start(), -match.end()))[0].strip()


def denies(text: str, lang: str) -> bool:
    """Return whether something in *text* denies or refutes."""
    lists = lists_of(table_language(lang))
    if lists is None:
        return has_negation(text)
    return bool(first_phrase((*lists.negates, *lists.refutes), fold_words(text)))


@cache
def lists_of(lang: str) -> Lists | None:
    """Return the phrases by which a language denies and refutes; None where none are known."""
    if lang not in WORDS:
        return None
    words = DenialWords(*WORDS[lang].split("|"))
    is_spaced = not has_unspaced(words.negates)
    conjunctions = list_phrases(words.conjunctions)
    listed = any_of(pattern_of(one) for one in conjunctions)
    is_listed = rf"\s*{listed}(?!{LETTER})" if is_spaced else f"?{listed}"
    comma = f"[{COMMA}]" if is_spaced else f"[{COMMA}、，]"
    refutes, negates = list_phrases(words.refutes), list_phrases(words.negates)
    return Lists(
        refutes,
        negates,
        list_phrases(
            f"{words.harmless},{IDIOMS.get(lang, '')},{FALSE_THINGS.get(lang, '')},{CERTAIN.get(lang, '')}"
        ),
        [
            [*list_phrases(opening), *list_phrases(closing)]
            for opening, slash, closing in (
                phrase.partition("/") for phrase in words.harmless.split(",")
            )
            if slash
        ],
        f"[;；؛፤]|{COMMAS.get(lang, comma + is_listed)}",
        conjunctions,
        [
            Phrase(f"{NEGATING_PREFIXES[lang]}{one.text}", one.literal, is_whole=True)
            for one in list_phrases(words.refutes)
            if lang in NEGATING_PREFIXES and " " not in one.text
        ],
        late_pattern(GAPS.get(lang, GAP if is_spaced else r"\s*")),
        lang in NEGATED_BEHIND,
        least_literals((*refutes, *negates)),
    )


@cache
def clause_words(lang: str) -> ClauseWords:
    """Return what begins and ends clauses in a language of `lists_of`."""
    words = DenialWords(*WORDS[lang].split("|"))
    listed = [list_phrases(part) for part in CLAUSES.get(lang, "").split("|")]
    who, when, so, ends = ([*map(pattern_of, one)] for one in [*listed, [], [], []][:4])
    is_spaced = lang not in UNSPACED
    edge, end = (rf"(?<!{LETTER})", rf"(?!{LETTER})") if is_spaced else ("", "")
    commas = f"{COMMA}、，"
    rest = f"[^{commas};؛]*"
    joined = any_of(map(pattern_of, list_phrases(words.conjunctions)))
    about = rf"(?:{LETTER}{{1,4}}\s+)?{any_of(who)}"
    that = any_of(map(fold_words, THAT_WORDS.split()))
    that = rf"(?!\s*{that}(?!{LETTER}))" if lang not in VERB_FIRST else ""
    against = [*map(pattern_of, list_phrases(CONTRASTS.get(lang, "")))]
    leads = [one for one in when if one not in ALSO_THAT.get(lang, "").split()]
    free = [] if lang in NEED_COMMA else leads
    last = list_phrases(words.negates) if lang in VERB_LAST else ()
    told = [
        *(() if lang in NEED_COMMA else when),
        *(who if lang in WHO_BEHIND_NOUN else ()),
    ]
    told += [one for one in against if r"\s" in one]
    nobody = _source_of_nobody()
    return ClauseWords(
        late_pattern(
            rf"(?:\A|[{commas}]\s*){any_of(leads)}\Z|{edge}{any_of([*ends, *free])}\Z"
        ),
        late_pattern(any_of(when) + end),
        late_pattern(
            rf"[{commas}]\s*(?:{about}|{any_of(when)}){end}{rest}[{commas}]{that}(?=\s*\S)"
            rf"|\A\s*{any_of(when)}{end}{rest}[{commas}]"
        ),
        late_pattern(
            rf"[{commas}]\s*(?:{about}|{any_of(when)}|{nobody}|{any_of(against)}"
            rf"(?=\s*{LETTER})){end}{rest}"
            rf"|{edge}(?:{any_of(told)}|{joined}\s*{nobody}){end}{rest}"
        ),
        late_pattern(
            rf"{edge}(?:{any_of(so)}{end}|{any_of(map(pattern_of, last))}\W*\Z)"
        ),
        late_pattern(about + end),
    )


def any_of(patterns: Iterable[str]) -> str:
    """Return a pattern for one of several; of none, one that never matches."""
    return f"(?:{'|'.join(patterns) or '(?!)'})"


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
        if text
    ]


@cache
def _compile(text: str, *, is_whole: bool) -> re.Pattern[str]:
    pattern = _source_of(text)
    if is_whole:
        pattern = rf"(?<!{LETTER}){pattern}(?!{LETTER})"
    return re.compile(pattern)


def pattern_of(phrase: Phrase) -> str:
    """Return the pattern of a phrase, to be joined with others."""
    return _source_of(phrase.text)


def _source_of(text: str) -> str:
    pattern = re.escape(text)
    for sign, meant in (
        (r"\*", f"{LETTER}*"),
        (r"\ ", r"\s+"),
        (r"\#", r"\d+"),
        (r"\.\.\.", SOME_WORDS),
    ):
        pattern = pattern.replace(sign, meant)
    return pattern


QUOTED = "\"“”„«»‘’'「」『』¿¡ "


@cache
def fiction_of(lang: str) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
    """Return what tells a tale, and what gives reports that are none."""
    tales, _, reports = FICTION.get(lang, "").partition("|")
    return list_phrases(tales), list_phrases(reports)


@cache
def that_words() -> frozenset[str]:
    """Return the folded words for "that" of all languages."""
    return frozenset(fold_words(THAT_WORDS).split())


@cache
def joins_of(lang: str) -> re.Pattern[str]:
    """Return what joins clauses of equal rank in a language: and, but."""
    lists = lists_of(lang)
    joined = any_of(map(pattern_of, lists.conjunctions if lists else ()))
    edge = (rf"(?<!{LETTER})", rf"(?!{LETTER})") if lang not in UNSPACED else ("", "")
    return re.compile(f"{edge[0]}{joined}{edge[1]}")


@cache
def that_words_in(lang: str) -> frozenset[str]:
    """Return the folded words for "that" of a language, or of all."""
    return frozenset(fold_words(THAT_IN.get(lang, THAT_WORDS)).split())


# --- what is denied twice -------------------------------------------------------------


def _without_double(text: str, lists: Lists) -> tuple[str, bool]:
    """Return *text* without what is denied twice, and whether there was any.

    "Not a myth", "nobody has denied", "nepopřel", "嘘ではない". A word of negation right
    before what refutes takes it back, in many languages one right behind it, too.
    """
    refuting = [*spans_of(lists.refutes, text)]
    twice = [span for _, span in spans_of(lists.twice, text)]
    if not (refuting or twice):
        return text, False
    negating: list[Span] = []
    for phrase, span in spans_of(lists.negates, text):
        if any(_takes_back(phrase, span, *one) for one in refuting) and not lists.twice:
            twice.append(span)
        elif not any(span[0] < end and start < span[1] for _, (start, end) in refuting):
            negating.append(span)
    negating.sort()
    ranges = [_grow(text, span, negating, lists) for span in twice]
    for _, span in refuting:
        if (grown := _grow(text, span, negating, lists)) != span:
            ranges.append(grown)
    for start, end in ranges:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text, bool(ranges)


def spans_of(phrases: Iterable[Phrase], text: str) -> Iterator[tuple[Phrase, Span]]:
    """Yield each place where one of some *phrases* stands in a folded *text*."""
    for phrase in phrases:
        if phrase.literal in text and phrase.stands_in(text):
            for found in phrase.pattern().finditer(text):
                yield phrase, found.span()


def _takes_back(negates: Phrase, span: Span, refutes: Phrase, whole: Span) -> bool:
    """Tell whether the ending of what refutes takes it back: "yalanlamadı"."""
    if span == whole:
        return True
    is_ending = negates.text.startswith("*") and refutes.text.endswith("*")
    return is_ending and whole[0] <= span[0] and span[1] == whole[1]


def _grow(text: str, span: Span, negating: Sequence[Span], lists: Lists) -> Span:
    """Return a range with the words of negation that stand at its ends."""
    start, end = span
    for first, last in reversed(negating):
        if last <= start and lists.gap.fullmatch(text, last, start):
            start = first
    for first, last in negating if lists.is_behind else ():
        if first >= end and lists.gap.fullmatch(text, end, first):
            end = last
    return start, end
