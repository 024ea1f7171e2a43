"""What a sentence says beside a statement that it has, and whether that changes it.

`find_turn` looks for what turns the words into another statement: a denial, a question,
"only" right beside it. `find_addition` looks at all the rest: who says it, on what
condition, which names and numbers are added.
"""

import re
from collections.abc import Sequence
from functools import cache

from pelican_factcheck.anchoring.denials import (
    Phrase,
    find_denial,
    first_phrase,
    is_beside_negation,
    list_phrases,
)
from pelican_factcheck.anchoring.denialwords import WORDS as DENIALS
from pelican_factcheck.anchoring.folding import fold_words, late_pattern
from pelican_factcheck.anchoring.plainforms import (
    COMMA,
    any_of,
    language_of,
    listed_words,
    plain_statement,
    without_harmless,
)
from pelican_factcheck.anchoring.statements import Statement, What, is_unit
from pelican_factcheck.anchoring.statementwords import TURNS
from pelican_factcheck.anchoring.worddiff import read_words

OPENED = late_pattern(r"[\"“”„‟«»‹›「『‘’']\s*\Z")
CLOSED = late_pattern(r"\s*[,.!?…。，！？]*[\"“”»«›‹」』’']")
PARTING = late_pattern(
    r"[,;:.!?()\[\]\"“”„«»‹›「」『』，、；：。！？（）،؛؟…]|\s[-–—]+\s|——?"
)
CLAUSE_END = late_pattern(r"[;；؛.!?。！？]")
CAPITAL = late_pattern(r"(?<![.!?:“„«\"]\s)(?<=\s)[A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я][^\W\d_]+")
MARKED_NOUNS = frozenset(("de", "lb"))
"""Languages in which a capital letter makes no name."""
SPACED_CLAUSES = frozenset("th lo km my".split())
"""Languages that write spaces between clauses, and not between words."""
SHORT_CLAUSE = 4
"""Words of a clause that may go with the one before it."""


def find_turn(
    text: str, start: int, end: int, ours: Statement, theirs: Statement
) -> tuple[What, str] | None:
    """Return what makes another statement of the words *start*:*end* of *text*."""
    if ours.asks != theirs.asks:
        return "question", ""
    if denial := find_denial(text, start, end, theirs.lang):
        return "negation", denial
    before, after = fold_words(text[:start]), fold_words(text[end:])
    if words := _qualifier(before, after, theirs.lang):
        return "words", words
    beside = read_words(before)[-1:], read_words(after)[:1]
    near = [[word.text for word in side] for side in beside]
    if theirs.lang and any(near) and _lacks_denials(theirs.lang):
        denied = is_beside_negation(near[0], []) or is_beside_negation([], near[1])
        return ("negation", " ".join(near[0] + near[1])) if denied else None
    return None


def _lacks_denials(lang: str) -> bool:
    """Whether there is no list of denials for a language."""
    return language_of(lang) not in DENIALS


def _qualifier(before: str, after: str, lang: str) -> str:
    """Return the word right beside a statement that limits or turns it, or ""."""
    leads, follows = _qualifiers(language_of(lang))
    if leads and (found := leads.search(before)):
        return found[0].strip()
    if follows and (found := follows.match(after)):
        return found[0].strip()
    return ""


@cache
def _qualifiers(lang: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    listed = [fold_words(word) for word in listed_words(lang, "qualifiers")]
    if not listed:
        return None, None
    openers = set(map(fold_words, listed_words(lang, "openers")))
    behind = [word for word in listed if word not in openers]
    return (
        re.compile(rf"{any_of(listed)}\s*\Z"),
        re.compile(rf"\s*{any_of(behind)}") if behind else None,
    )


def find_addition(
    text: str, start: int, end: int, lang: str
) -> tuple[What, str] | None:
    """Return what else the sentence *text* says beside the statement at *start*:*end*.

    That is ("", words) where it leaves the statement as it is, and otherwise in what
    it makes another one: somebody else says it, it is a condition or a guess, or a
    name, a number, a unit or any word stands right beside it. None where nothing but
    signs is there.
    """
    before, after = text[:start], text[end:]
    if not any(map(str.isalnum, before + after)):
        return None
    language = language_of(lang)
    attributes, conditions = _turns(language)
    around = fold_words(before), fold_words(after)
    found = [first_phrase(conditions, side) for side in around]
    if not any(found) and not _is_quotation(before, after):
        own = (
            _own_clause(before, language, is_before=True),
            _own_clause(after, language, is_before=False),
        )
        found = [first_phrase(attributes, side) for side in around]
        for side in own:
            if added := _added_name(side, language):
                return added
        if not any(found):
            found = [_glued(own[0], lang, is_before=True), _glued(own[1], lang)]
            if any(is_unit(word) for words in found for word in words.split()):
                return "unit", next(filter(None, found))
    if words := next(filter(None, found), ""):
        return "words", words
    return "", " … ".join(filter(None, (one.strip() for one in (before, after))))


@cache
def _turns(lang: str) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
    """What puts a statement into a mouth, and what makes a condition or a guess of it."""
    attributes, _, conditions = TURNS.get(lang, "").partition("|")
    phrases = (list_phrases(words) for words in (attributes, conditions))
    first, second = ([one for one in listed if one.text] for listed in phrases)
    return first, second


def _is_quotation(before: str, after: str) -> bool:
    """Whether a statement is all that stands between quotation marks: the very words."""
    opened, closed = OPENED.search(before), CLOSED.match(after)
    is_first = not any(map(str.isalnum, before))
    is_last = not any(map(str.isalnum, after))
    return bool((opened or is_first) and (closed or is_last) and (opened or closed))


def _own_clause(text: str, lang: str, *, is_before: bool) -> str:
    """Leave out of *text* what is a clause of its own beside that of the statement."""
    pieces = CLAUSE_END.split(text)
    text = pieces[-1] if is_before else pieces[0]
    if lang not in DENIALS:
        return text
    listed = [word.strip() for word in DENIALS[lang].split("|")[3].split(",")]
    clause = re.compile(rf"{COMMA}\s*{any_of(listed)}", re.IGNORECASE)
    if is_before:
        ends = clause.search(text) and re.search(
            rf"{clause.pattern}\s*\Z", text, re.IGNORECASE
        )
        return "" if ends else text
    found = clause.search(text)
    if found and len(text[found.end() :].split()) >= SHORT_CLAUSE:
        return text[: found.start()]
    return text


def _added_name(text: str, lang: str) -> tuple[What, str] | None:
    """Return the number or the name that *text* has, if any."""
    plain = plain_statement(text, lang)
    if number := re.search(r"\d\S*", plain):
        return "number", number[0]
    has_names = lang not in MARKED_NOUNS and text.upper() != text
    name = CAPITAL.search(text) if has_names else None
    return ("name", name[0]) if name else None


def _glued(text: str, lang: str, *, is_before: bool = False) -> str:
    """Return the words that no sign parts from a statement, unless they add nothing.

    Those are words that stress or connect, and behind the statement those that begin a
    phrase.
    """
    is_parted_by_spaces = language_of(lang) in SPACED_CLAUSES
    pieces = re.split(r"\s+", text) if is_parted_by_spaces else PARTING.split(text)
    beside = fold_words(without_harmless(pieces[-1 if is_before else 0], lang))
    if not any(map(str.isalnum, beside)):
        return ""
    language = language_of(lang)
    joins = _joins(language)
    if joins and (
        re.search(rf"{joins}\s*\Z", beside) if is_before else re.match(joins, beside)
    ):
        return ""
    opens = listed_words(language, "openers")
    if (
        opens
        and not is_before
        and re.match(any_of(list(map(fold_words, opens))), beside)
    ):
        return ""
    return beside


@cache
def _joins(lang: str) -> str:
    listed = DENIALS[lang].split("|")[3].split(",") if lang in DENIALS else []
    words = [fold_words(word) for word in listed if word.strip()]
    return any_of(words) if words else ""
