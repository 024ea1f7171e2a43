"""The scale of verdicts: what a check can find, in the words of the site.

A scale is an ordered mapping from key to `Verdict`. A site may bring its own
(`FACTCHECK_VERDICTS`); every part of the plugin is given the scale and never asks for
this one by itself.

Rules about a scale of verdicts: its order, its numbers, its labels.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from itertools import permutations
from math import isfinite
from types import MappingProxyType
from typing import Literal

from msgspec import Struct

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, shorten

Tone = Literal["true", "mostly", "mixed", "false", "unproven", "note"]


class Verdict(Struct, frozen=True, kw_only=True):
    """One entry of the scale."""

    key: str
    """What authors write; lower case, words joined by hyphens."""
    label: str
    """What readers see."""
    tone: Tone
    """The look: one of a closed list, since it becomes a class name."""
    value: float | None = None
    """The number for machines; None for a verdict outside the order."""
    means: str = ""
    """The sentence that explains the verdict to readers."""
    aliases: tuple[str, ...] = ()
    """Further words that authors may write for it."""


Scale = Mapping[str, Verdict]


def name_verdicts(scale: Scale) -> dict[str, Verdict]:
    """Map every name of each verdict, folded by `fold_name`, to the verdict.

    Keys win over labels, labels over aliases, and all of these over the labels that
    readers of other languages see: what a page shows is named by what it shows.
    """
    ranks: tuple[Callable[[Verdict], tuple[str, ...]], ...] = (
        lambda verdict: (verdict.key,),
        lambda verdict: (verdict.label,),
        lambda verdict: verdict.aliases,
        translated_labels,
    )
    names = {fold_name(key): verdict for key, verdict in scale.items()}
    for names_of in ranks:
        for verdict in scale.values():
            for name in names_of(verdict):
                names.setdefault(fold_name(name), verdict)
    return names


def translated_labels(verdict: Verdict) -> tuple[str, ...]:
    """Return what readers of other languages see for *verdict*, if its label is built in."""
    ours = DEFAULT_SCALE.get(verdict.key)
    is_ours = ours is not None and ours.label == verdict.label
    return LABELS[verdict.key] if is_ours else ()


VOWEL_POINTS = re.compile("[\u064b-\u0652]")
"""Signs that Arabic is written without as often as with."""


def fold_name(name: str) -> str:
    """Fold *name* so that case, space, hyphen and underscore make no difference."""
    folded = unicodedata.normalize("NFC", VOWEL_POINTS.sub("", name)).casefold()
    return "-".join(folded.replace("_", " ").replace("-", " ").split())


def _scale(*verdicts: Verdict) -> Scale:
    return MappingProxyType({verdict.key: verdict for verdict in verdicts})


DEFAULT_SCALE: Scale = _scale(
    Verdict(
        key="true",
        label="True",
        tone="true",
        value=5.0,
        means="The evidence bears the statement out.",
        aliases=("correct", "accurate"),
    ),
    Verdict(
        key="mostly-true",
        label="Mostly true",
        tone="mostly",
        value=4.0,
        means="Right in the main; a detail is off or deserves a remark.",
        aliases=("mostly correct", "largely true"),
    ),
    Verdict(
        key="half-true",
        label="Half true",
        tone="mixed",
        value=3.0,
        means="One part holds and another, no less important, does not.",
        aliases=("mixed", "mixture", "partly true", "partly false"),
    ),
    Verdict(
        key="misleading",
        label="Misleading",
        tone="mixed",
        value=2.0,
        means="The facts may be right; what they are made to suggest is not.",
    ),
    Verdict(
        key="mostly-false",
        label="Mostly false",
        tone="false",
        value=2.0,
        means="There is something to it, but the statement as a whole fails.",
        aliases=("mostly wrong", "largely false"),
    ),
    Verdict(
        key="false",
        label="False",
        tone="false",
        value=1.0,
        means="The evidence contradicts the statement.",
        aliases=("incorrect", "inaccurate", "wrong"),
    ),
    Verdict(
        key="misattributed",
        label="Misattributed",
        tone="false",
        means="The words exist, but not from this person, document or date.",
        aliases=("wrongly attributed",),
    ),
    Verdict(
        key="missing-context",
        label="Missing context",
        tone="mixed",
        means="True as far as it goes; what is left out would change its sense.",
        aliases=("needs context", "lacks context", "out of context"),
    ),
    Verdict(
        key="outdated",
        label="Outdated",
        tone="mixed",
        means="It was so once and is so no longer.",
        aliases=("out of date",),
    ),
    Verdict(
        key="unproven",
        label="Unproven",
        tone="unproven",
        means="The evidence found settles it neither way.",
        aliases=("unverified", "unsupported"),
    ),
    Verdict(
        key="satire",
        label="Satire",
        tone="note",
        means="Meant as a joke and never as a statement of fact.",
    ),
    Verdict(
        key="opinion",
        label="Opinion",
        tone="note",
        means="A judgement, which no evidence can prove or disprove.",
    ),
    Verdict(
        key="context",
        label="Context",
        tone="note",
        means="No finding, but background that helps to understand the statement.",
        aliases=("background",),
    ),
)

# The labels of that scale in the languages of the plugin (`locale/`): what authors see
# on their pages they may write. A test holds them to the catalogues.
LABELS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "true": ("صحيح", "Wahr", "Cierto", "Vrai"),
        "mostly-true": (
            "صحيح في معظمه",
            "Überwiegend wahr",
            "Mayormente cierto",
            "Plutôt vrai",
        ),
        "half-true": ("نصف صحيح", "Halb wahr", "Verdad a medias", "À moitié vrai"),
        "misleading": ("مضلِّل", "Irreführend", "Engañoso", "Trompeur"),
        "mostly-false": (
            "خطأ في معظمه",
            "Überwiegend falsch",
            "Mayormente falso",
            "Plutôt faux",
        ),
        "false": ("خطأ", "Falsch", "Falso", "Faux"),
        "misattributed": (
            "منسوب خطأً",
            "Falsch zugeschrieben",
            "Mal atribuido",
            "Mal attribué",
        ),
        "missing-context": (
            "ينقصه السياق",
            "Kontext fehlt",
            "Falta contexto",
            "Hors contexte",
        ),
        "outdated": ("لم يعد صحيحًا", "Überholt", "Desactualizado", "Dépassé"),
        "unproven": ("غير مثبت", "Unbelegt", "Sin pruebas", "Non prouvé"),
        "satire": ("سخرية", "Satire", "Sátira", "Satire"),
        "opinion": ("رأي", "Meinung", "Opinión", "Opinion"),
        "context": ("سياق", "Kontext", "Contexto", "Contexte"),
    }
)


# The tones that have a place in the order, the better the higher.
RANKS: dict[Tone, int] = {"true": 4, "mostly": 3, "mixed": 2, "false": 1}
LEAST = 1
"""The lowest number that search engines take."""
LONGEST_LABEL = 40
"""Characters."""


def check_scale(scale: Scale, where: Location | None = None) -> list[Diagnostic]:
    """Find what is wrong with `FACTCHECK_VERDICTS`, which stands at *where*."""
    found = [
        *_check_order(scale),
        *_check_numbers(scale),
        *_check_labels(scale),
        *_check_names(scale),
    ]
    return [problem._replace(where=where) for problem in found]


def _check_order(scale: Scale) -> Iterator[Diagnostic]:
    numbered = [(verdict, verdict.value) for verdict in scale.values()]
    values = {value for _, value in numbered if value is not None}
    count = sum(value is not None for _, value in numbered)
    if count > 1 and len(values) == 1:
        message = f"all {count} verdicts with a number have the same, {values.pop():g}"
        hint = "in `FACTCHECK_VERDICTS`, number them by rank or not at all"
        yield Diagnostic("scale-degenerate", message, None, hint)
    for (better, more), (worse, less) in permutations(numbered, 2):
        above = RANKS.get(better.tone, 0) > RANKS.get(worse.tone, 9)
        if above and more is not None and less is not None and more < less:
            message = f"`{worse.key}` is {less:g}, above `{better.key}` with {more:g}"
            hint = "in `FACTCHECK_VERDICTS`, give the better verdict the higher `value`"
            yield Diagnostic("scale-inverted", message, None, hint)
            return  # one pair tells it; the others would say the same


def _check_numbers(scale: Scale) -> Iterator[Diagnostic]:
    for verdict in scale.values():
        value = verdict.value
        if value is not None and not (isfinite(value) and value >= LEAST):
            message = f"`{verdict.key}` has the number {value:g}"
            hint = (
                f"in `FACTCHECK_VERDICTS`, begin at {LEAST}, and leave `value` out "
                "where there is no rank"
            )
            yield Diagnostic("rating-out-of-range", message, None, hint)


def _check_labels(scale: Scale) -> Iterator[Diagnostic]:
    for verdict in scale.values():
        if len(verdict.label) > LONGEST_LABEL:
            message = f"`{shorten(verdict.label)}` has {len(verdict.label)} characters"
            hint = "in `FACTCHECK_VERDICTS`, put the sentence under `means`"
            yield Diagnostic("verdict-long", message, None, hint)


def _check_names(scale: Scale) -> Iterator[Diagnostic]:
    """Find the names of one verdict by which authors get another."""
    names = name_verdicts(scale)
    for verdict in scale.values():
        own = dict.fromkeys((verdict.key, verdict.label, *verdict.aliases))
        for name in own:
            winner = names[fold_name(name)]
            if winner.key == verdict.key:
                continue
            message = (
                f"`{shorten(name)}` names two verdicts, `{winner.key}` and"
                f" `{verdict.key}`"
            )
            hint = f"in `FACTCHECK_VERDICTS`, name `{verdict.key}` in another way"
            yield Diagnostic("verdict-ambiguous", message, None, hint)
