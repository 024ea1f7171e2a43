"""What a desk can demand of claims: rules of meaning, some under a shorter name."""

from collections.abc import Mapping

from pelican_factcheck.diagnostics.meaning_rules import MEANING_RULES

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
DEMANDS = (*SHORT, *(rule.name for rule in MEANING_RULES))


def rules_of(demand: str) -> tuple[str, ...]:
    """Return the rules that a claim must not break to meet a *demand*."""
    return SHORT.get(demand, (demand,))
