"""The rules that are reported, selected from all that there are; and explained.

The rules that are reported, selected from all that there are.

What a desk can demand of claims: rules of meaning, some under a shorter name.

The rules, explained: on a terminal, and as a page of the manual.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, LiteralString

from pelican_factcheck.diagnostics.diagnostic import UserError, shorten
from pelican_factcheck.diagnostics.meaning_rules import MEANING_RULES, Rule
from pelican_factcheck.diagnostics.rules import RULES

if TYPE_CHECKING:
    from pydantic_core import PydanticCustomError

MEANT = "did you mean `{}`?"
LEAST_LIKENESS = 70
"""Of 100: below, the words have letters in common and nothing else."""


def refuse_value(
    rule: LiteralString, message: str, hint: str = ""
) -> "PydanticCustomError":
    """Make the error by which a reader refuses a value."""
    from pydantic_core import PydanticCustomError  # noqa: PLC0415 - builds without new claims need none

    return PydanticCustomError(rule, "{message}", {"message": message, "hint": hint})


def closest(word: str, known: Iterable[str], least: int = LEAST_LIKENESS) -> str:
    """Return the one of *known* that *word* is a misspelling of, or "".

    Likeness is twice the letters in common, in order, over all letters; below
    *least*, in percent, there is none.
    """
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - only mistakes need it
    from rapidfuzz.process import extractOne  # noqa: PLC0415 - as above

    found = extractOne(shorten(word), list(known), scorer=ratio, score_cutoff=least)
    return found[0] if found else ""


MOST_LISTED = 8
"""Names that a hint lists of those of a site, which may be very many."""


def did_you_mean(word: str, known: Iterable[str], most: int | None = None) -> str:
    """Suggest the one of *known* that *word* resembles, or list them, at *most* so many."""
    names = list(dict.fromkeys(known))
    if near := closest(word, names):
        return MEANT.format(near)
    listed = ", ".join(f"`{name}`" for name in names[:most])
    more = ", …" if len(names[:most]) < len(names) else ""
    return f"known are {listed}{more}" if names else ""


DEFAULT = "default"
"""Stands for every rule that is on by itself."""
ALL = "all"
"""Stands for every rule."""
# A file that cannot be read is not checked; nobody may take silence for praise.
ALWAYS = frozenset(
    {"yaml-syntax", "yaml-limit", "unsafe-file", "text-encoding", "unsupported-format"}
)


class UnknownRuleError(UserError):
    """There is no rule of some name; the text says which, and what may be meant."""


def choose_rules(
    select: Iterable[str] = (DEFAULT,), ignore: Iterable[str] = ()
) -> frozenset[str]:
    """Choose the rules of *select* without those of *ignore*.

    Raises:
        UnknownRuleError: when there is no rule of one of these names.
    """
    return (_expand(select) - _expand(ignore)) | ALWAYS


def _expand(names: Iterable[str]) -> frozenset[str]:
    chosen: set[str] = set()
    for name in names:
        if name not in (DEFAULT, ALL, *RULES):
            raise UnknownRuleError(unknown_rule(name))
        chosen |= {
            rule.name
            for rule in RULES.values()
            if name in (ALL, rule.name) or (name == DEFAULT and rule.by_default)
        }
    return frozenset(chosen)


def unknown_rule(name: str) -> str:
    """Say that there is no rule of this *name*, and which one may be meant."""
    near = closest(name, RULES)
    hint = MEANT.format(near) if near else "`pelican-factcheck explain` lists them"
    return f"there is no rule `{shorten(name)}`; {hint}"


ALL_VERDICTS = "*"
"""Stands for every verdict."""
SHORT: Mapping[str, tuple[str, ...]] = {
    "archive": ("no-archive",),
    "reviewed": ("unreviewed-claim",),
    "two-sources": ("unsourced-claim", "single-source"),
    "words": ("source-without-words",),
    "words-verified": ("words-unchecked",),
}
"""Demands that are better known by another name than that of the rule."""
DEMANDED: Mapping[str, str] = {
    "archive": "an archived copy of each source",
    "reviewed": "a second reader",
    "two-sources": "two sources that do not depend on each other",
    "words": "each source with its words or the place in it",
    "words-verified": "words that were found in their source",
    "unsourced-claim": "a source",
    "single-source": "more than one source",
    "repeated-source": "sources that are spelt out in one place",
    "source-older-than-event": "a source that is no older than the statement",
    "source-after-checked": "sources that are no younger than the check",
    "encyclopedia-only": "a source other than encyclopedias",
    "self-source": "a source other than the claimant",
    "source-without-words": "each source with its words or the place in it",
    "no-archive": "an archived copy of each source",
    "shortened-address": "addresses in full",
    "verdict-without-reason": "a summary or an explanation",
    "fused-quote": "quotations that stand so in their source",
    "claim-long": "a statement of 75 characters at most",
    "verdict-in-claim": "a statement without the verdict in it",
    "claimant-missing": "a claimant",
    "unreviewed-claim": "a second reader",
    "id-not-written-down": "an id of its own",
    "future-date": "dates that are not in the future",
    "said-after-checked": "a statement that is no younger than the check",
    "review-due": "a review by its day",
    "undated-check": "a day of the check",
}
"""What a claim must have to meet each demand."""
DEMANDS = (*SHORT, *(rule.name for rule in MEANING_RULES))


def rules_of(demand: str) -> tuple[str, ...]:
    """Return the rules that a claim must not break to meet a *demand*."""
    return SHORT.get(demand, (demand,))


FENCE = "```"


def to_text(rule: Rule) -> str:
    """Explain one rule for a terminal."""
    state = "" if rule.by_default else ", off unless it is asked for"
    return "\n\n".join(
        [
            f"{rule.name} ({rule.level}{state})",
            rule.what,
            rule.why,
            f"Example\n{_indent(rule.example)}",
            f"Instead\n{_indent(rule.instead)}",
        ]
    )


def to_list(rules: Iterable[Rule] = RULES.values()) -> str:
    """List the rules with their levels, those that are off with a sign."""
    listed = list(rules)
    width = max(len(rule.name) for rule in listed)
    lines = [
        f"{rule.name:{width}}  {rule.level:7}  {'' if rule.by_default else 'off'}"
        for rule in listed
    ]
    return "\n".join(line.rstrip() for line in lines)


def to_markdown(rule: Rule) -> str:
    """Explain one rule in Markdown."""
    return "\n\n".join(
        [
            f"{rule.what} {rule.why}",
            f"Example:\n\n{_fenced(rule.example)}",
            f"Instead:\n\n{_fenced(rule.instead)}",
        ]
    )


def to_page(rules: Iterable[Rule] = RULES.values()) -> str:
    """Explain all rules in Markdown: a table, then a section for each."""
    listed = list(rules)
    rows = [
        f"| [`{rule.name}`](#{rule.name}) | {rule.level} |"
        f" {'on' if rule.by_default else 'off'} | {rule.what} |"
        for rule in listed
    ]
    table = ["| Rule | Level | By default | Told when |", "|---|---|---|---|", *rows]
    sections = [
        f"## {rule.name} {{ #{rule.name} }}\n\n{to_markdown(rule)}" for rule in listed
    ]
    return "\n\n".join(["\n".join(table), *sections])


def _fenced(example: str) -> str:
    """Set an example as code when it is some, else as the sentence it is."""
    is_sentence = example.endswith(".") and "\n" not in example
    return example if is_sentence else f"{FENCE}yaml\n{example}\n{FENCE}"


def _indent(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.split("\n"))
