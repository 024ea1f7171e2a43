"""Punctuation that carries meaning: signs at figures and at grades.

Most punctuation is a matter of style. A sign before a figure, between two figures
or at the end of a grade is part of what is said: −3 % is not 3 %, 2008–2012 is not
2008 and 2012, A− is not A, and accountants write losses in brackets.
"""

import re
from collections.abc import Callable
from functools import cache

CURRENCIES = "$¢£¤¥֏؋৲৳฿៛₠-⃀"
# The begin of a figure, and what may stand between it and its sign.
FRACTIONS = "¼-¾⅐-⅞"
FIGURE = rf"(?:[{CURRENCIES}]\s?)?[\d{FRACTIONS}]"
LETTER = r"[^\W\d_]"
# A figure alone in round brackets, years aside: what follows the first bracket.
IN_BRACKETS = (
    rf"(?![12]\d\d\d\))(?:[{CURRENCIES}]\s?)?\d[\d.,]*"
    rf"(?:\s?(?:[%‰{CURRENCIES}]|{LETTER}{{1,3}}))?\)"
)
ENCLOSED = rf"\({IN_BRACKETS}"
GRADE = "|".join(
    [rf"(?<=^{LETTER})", *(rf"(?<=\W{LETTER * count})" for count in (1, 2, 3))]
)
# In folded text, signs that count as words of their own.
SIGNS = (
    rf"[-~](?=\s?{FIGURE})|(?:(?<=\d)|(?<=\d\s))[/:*·](?=\s?\d)"
    rf"|\((?={IN_BRACKETS})"
    rf"|(?:{GRADE})-(?=[\s.,;:!?)\]\"']|\Z)"
)
# What must not be torn, with `\0` where a quote would begin or end.
TORN = rf"""
    -\s?\0{FIGURE} | (?<![<>])[~±+<>≤≥≈]\s?\0{FIGURE} | (?<!\d)(?<!\d\s)[{CURRENCIES}]\s?\0\d
  | \d\0\s?[%‰°] | \d\0\s?[{CURRENCIES}](?!\s?\d)
  | \d\0-\d | \d\0\s-\s\d | \d\s?-\0\s?\d | \d\0\s[/:]\s\d | \d\s[/:]\s\0\d
  | \d\0['"]
  | (?:^|[^\w']){LETTER}{{1,3}}\0[-+](?!\w)
"""
REACH = 8
EM_DASHES = "—―"
PRIMES = "′″‴"
# What a quote may have at its edges without being another quote.
EDGE = " '\".,;:!()[]{}*_~|/\\、。，！；：（）〈〉《》【】،؛۔।॥።፣፤፥፦၊။។៖՝։-"
SIGNED = re.compile(rf"[-~+±.,]\s?(?:[{CURRENCIES}]\s?)?\Z")
OPENED = re.compile(r"(?<!\w)['\"]")
GRADED = re.compile(rf"(?:^|[^\w']){LETTER}{{1,3}}-")


def tears_sign(text: str, offset: int, source: Callable[[int], str]) -> bool:
    """Return whether a quote that begins or ends at *offset* tears off a sign.

    *text* is folded; *source* gives what was written for the character at an
    offset of it: an em dash is never a minus.
    """
    if _tears_brackets(text, offset):
        return True
    head, tail = text[max(offset - REACH, 0) : offset], text[offset : offset + REACH]
    found = _torn().search(f"{head}\0{tail}")
    if found is None:
        return False
    if found[0][-1] in "'\"":
        return source(offset) in PRIMES
    dash = found[0].find("-")
    if dash < 0:
        return True
    place = offset - len(head) + found.start() + dash
    return source(place - (place > offset)) not in EM_DASHES


def _tears_brackets(text: str, offset: int) -> bool:
    """Return whether *offset* stands between a figure and a bracket around it."""
    if text.startswith("(", offset - 1):
        return _enclosed().match(text, offset - 1) is not None
    if not text.startswith(")", offset):
        return False
    opened = text.rfind("(", max(offset - 3 * REACH, 0), offset)
    return opened >= 0 and _enclosed().fullmatch(text, opened, offset + 1) is not None


def trim_edges(words: str) -> str:
    """Return a folded quote without punctuation at its edges, but with its signs."""
    left = len(words) - len(words.lstrip(EDGE))
    right = len(words.rstrip(EDGE))
    if left >= right:
        return ""
    sign = SIGNED.search(words, 0, left) if _begins_figure(words, left) else None
    if sign:
        left = sign.start()
    elif left and _enclosed().match(words, left - 1):
        left -= 1
    return words[left : _end_with_sign(words, right)]


def _begins_figure(words: str, place: int) -> bool:
    return re.match(FIGURE, words[place:]) is not None


def _end_with_sign(words: str, right: int) -> int:
    """Return where the words end when a sign at their end is taken along."""
    after = words[right : right + 1]
    if after == "-" and GRADED.search(words, max(right - 4, 0), right + 1):
        return right + 1
    if after == ")":
        opened = words.rfind("(", 0, right)
        if opened >= 0 and _enclosed().fullmatch(words, opened, right + 1):
            return right + 1
    is_prime = after in ("'", '"') and words[right - 1].isdigit()
    return right + 1 if is_prime and not OPENED.search(words, 0, right) else right


@cache
def _torn() -> re.Pattern[str]:
    return re.compile(TORN, re.VERBOSE)


@cache
def _enclosed() -> re.Pattern[str]:
    return re.compile(ENCLOSED)
