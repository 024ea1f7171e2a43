"""One claim of an article with the places where it is marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from msgspec import Struct

if TYPE_CHECKING:
    from pelican_factcheck.anchoring.anchors import Anchor
    from pelican_factcheck.annotating.article import ShownText
    from pelican_factcheck.annotating.translations import Translations
    from pelican_factcheck.sidecar.claims import Checked, Claim, Source
    from pelican_factcheck.sidecar.verdicts import Verdict

T = TypeVar("T")


class remembered(Generic[T]):  # noqa: N801 - a decorator
    """A property whose value is kept in the object: `cached_property` without its lock.

    Up to Python 3.11 that takes a lock for each value, longer than most of ours take.
    """

    def __init__(self, read: Callable[[Any], T]) -> None:
        self._read = read
        self._name = read.__name__
        self.__doc__ = read.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> remembered[T]: ...
    @overload
    def __get__(self, owner: object, kind: type) -> T: ...
    def __get__(self, owner: object | None, kind: type) -> remembered[T] | T:
        """Return the value, which from now on is found in the object itself."""
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._read(owner)
        return value


class Note(Struct, frozen=True, kw_only=True, dict=True):
    """One claim of an article with the places where it is marked."""

    number: int
    """Counted from 1, in reading order."""
    claim: Claim
    id: str
    """The id of the first mark, and so the claim's permanent address."""
    anchors: Sequence[Anchor] = ()
    shown: Sequence[ShownText] = ()
    """What stands at each of `anchors`."""
    checked: Checked | None = None
    """Who checked the claim and when: its own, or the article's author and date."""

    @property
    def note_id(self) -> str:
        """The id of the note."""
        return f"{self.id}-note"

    @property
    def mark_ids(self) -> tuple[str, ...]:
        """The id of each marked place: `claim-x`, `claim-x-2`, `claim-x-3`."""
        return _mark_ids(self.id, len(self.anchors)) if self.anchors else ()

    @property
    def drifted(self) -> bool:
        """Whether one of the marked places has been edited since the check."""
        return "drifted" in [anchor.status for anchor in self.anchors]

    @property
    def withdrawn(self) -> bool:
        """Whether the check is no longer upheld."""
        return self.state == "withdrawn"

    @property
    def corrected(self) -> bool:
        """Whether the article no longer says what was checked, since it was corrected."""
        return self.state == "corrected"

    @property
    def corrected_on(self) -> str:
        """The day of the article's latest correction, or "" if it is not known."""
        # Before the changes at this place come those where the claim stands itself.
        first = self.claim.home.changes if self.claim.home else 0
        changes = self.claim.history[first:]
        days = (each.date for each in changes if each.kind == "correction")
        return max(days, default="")

    @property
    def language(self) -> str:
        """The language in which the check is written; "" for the article's."""
        return self.claim.home.lang if self.claim.home else self.claim.lang

    @remembered
    def state(self) -> str:
        """What became of the check: `withdrawn`, `corrected`, or ""."""
        status = self.claim.status
        return status if status in ("withdrawn", "corrected") else ""

    @property
    def tone(self) -> str:
        """The tone in which it is shown: its state, or else that of its verdict."""
        return self.state or look_of(self.claim.verdict)

    @property
    def quoted(self) -> str:
        """The words that are marked first; those that were checked if none are."""
        is_marked = self.shown and not self.corrected
        return self.shown[0].text if is_marked else self.claim.quote.exact

    @remembered
    def restated(self) -> bool:
        """Whether the claim is put in other words than the article's sentence.

        A sentence that says more than what was quoted of it is another; one that was
        merely edited since the check is not.
        """
        if self.claim.claim.rstrip(END) == self.quoted.rstrip(END):  # as most are
            return False
        claim = _plain(self.claim.claim)
        if self.drifted and claim == _plain(self.claim.quote.exact):
            return False
        return claim != _plain(self.quoted)

    @property
    def statement(self) -> str:
        """The words that the verdict is about: the claim's own, or the article's."""
        return self.claim.claim if self.restated else self.quoted

    @remembered
    def best(self) -> Source | None:
        """The source whose words speak most plainly for the verdict, if one has any.

        That is the first with words that shows what the verdict says, or else the
        first with words.
        """
        quoting = [source for source in self.claim.sources if source.quote]
        if len(quoting) > 1:
            tone = self.claim.verdict.tone
            wanted = {"true": "for", "mostly": "for"}.get(tone, "against")
            quoting.sort(key=lambda source: source.shows != wanted)
        return quoting[0] if quoting else None

    @property
    def is_opposed(self) -> bool:
        """Whether the best source's words are held against the statement."""
        best = self.best
        if best is None or best.shows == "for":
            return False
        tones = ("mixed", "false")
        return best.shows == "against" or self.claim.verdict.tone in tones

    @property
    def further(self) -> tuple[Source, ...]:
        """The sources but for the best."""
        best, sources = self.best, self.claim.sources
        if best is None:
            return sources
        return tuple([source for source in sources if source is not best])

    def weight(self, translations: Translations) -> str:
        """How many sources say what: `3 sources against, 1 source for`; "" for none."""
        ngettext = translations.ngettext
        shown = [source.shows for source in self.claim.sources]
        against, supporting = shown.count("against"), shown.count("for")
        others = len(shown) - against - supporting
        if not (against or supporting):
            form = ngettext("%(count)s source", "%(count)s sources", others)
            return form % {"count": others} if others else ""
        forms = [
            (against, ngettext("%(count)s source against", "%(count)s sources against", against)),
            (supporting, ngettext("%(count)s source for", "%(count)s sources for", supporting)),
            (others, ngettext("%(count)s other source", "%(count)s other sources", others)),
        ]  # fmt: skip
        return ", ".join(form % {"count": number} for number, form in forms if number)

    @property
    def classes(self) -> str:
        """The classes that mark, marker and card have in common, the tone first."""
        look = "note" if self.corrected else look_of(self.claim.verdict)
        states = sorted(filter(None, ["drifted" if self.drifted else "", self.state]))
        return " ".join([f"factcheck-{name}" for name in (look, *states)])

    def verdict(self, translations: Translations) -> str:
        """The verdict as readers see it: `False`, or `False, withdrawn`."""
        verdict = translations.verdict(self.claim.verdict)
        if not self.withdrawn:
            return verdict
        return translations.gettext("%(verdict)s, withdrawn") % {"verdict": verdict}

    def sign(self, translations: Translations) -> str:
        """What stands at the sentence: the verdict, or `False, corrected`.

        Where the article was corrected, that is the right sentence: the verdict alone
        would be about it.
        """
        verdict = self.verdict(translations)
        if not self.corrected:
            return verdict
        return translations.gettext("%(verdict)s, corrected") % {"verdict": verdict}

    def label(self, translations: Translations) -> str:
        """The name of the note and its marker: `Fact check 2: False`."""
        values = {"number": self.number, "verdict": self.sign(translations)}
        return translations.gettext("Fact check %(number)s: %(verdict)s") % values


MANY = 2
"""Notes by the same people on the same day, of whom the list says so at its top."""


def common_checked(notes: Sequence[Note]) -> Checked | None:
    """Who checked most of the *notes*, and when, if that holds for more than one."""
    named = [note.checked for note in notes if note.checked]
    if len(named) < MANY:
        return None
    if all(checked is named[0] for checked in named):  # as without any of their own
        return named[0]
    checked, number = Counter(named).most_common(1)[0]
    return checked if number >= MANY else None


def look_of(verdict: Verdict) -> str:
    """The classes of *verdict* without `factcheck-`: its tone, and its sign's if own."""
    if verdict.key in OWN_SIGNS:
        return f"{verdict.tone} factcheck-{verdict.key}"
    return verdict.tone


END = " .,;:!?"
"""Signs that end a sentence and are no word of it."""


def _plain(text: str) -> list[str]:
    from pelican_factcheck.anchoring.folding import WORD  # noqa: PLC0415 - few claims are put in other words

    return WORD.findall(text.casefold())


# Verdicts that share a tone with another one, and have a sign of their own.
OWN_SIGNS = frozenset(
    "half-true missing-context outdated mostly-false misattributed satire opinion".split()
)
NOTES_ID = "fact-checks"
OUR_IDS = ("claim-", NOTES_ID)
_ID = re.compile(r"""\bid\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)


def taken_ids(html: str) -> set[str]:
    """Return the author's own ids, where one of them could equal a generated one."""
    if not any(own in html for own in OUR_IDS):
        return set()
    return set(_ID.findall(html))


def free_id(wanted: str, passages: int, taken: set[str]) -> str:
    """Return an id whose derived ids are free as well, and reserve them all."""
    base, numbers = wanted, count(2)
    while not taken.isdisjoint(ids := _ids(base, passages)):
        base = f"{wanted}-{next(numbers)}"
    taken |= ids
    return base


def _ids(base: str, passages: int) -> set[str]:
    """The ids of a note, of its marks and of their markers."""
    marks = _mark_ids(base, passages)
    return {*marks, *[f"{mark}-marker" for mark in marks], f"{base}-note"}


def _mark_ids(base: str, passages: int) -> tuple[str, ...]:
    return (base, *[f"{base}-{place}" for place in range(2, passages + 1)])


TONES = ("true", "mostly", "mixed", "false", "unproven", "note")
GAP = 0.5
"""Between two parts of the summary's bar, in hundredths of its width."""


class Count(Struct, frozen=True, kw_only=True):
    """How many claims of an article have one verdict, and their part of the bar."""

    label: str
    tone: str
    """The look: the tone, and the class of the verdict's own sign if it has one."""
    number: int
    id: str
    """The first such claim."""
    start: float
    width: float
    """Place and size of the bar's part, in hundredths of the bar."""


class Coverage(Struct, frozen=True, kw_only=True):
    """What went into the checks of one article."""

    claims: int
    sources: int
    corrections: int
    last_checked: str
    """A date, or "" if no check has one."""


def count_verdicts(
    notes: Sequence[Note], translations: Translations
) -> tuple[Count, ...]:
    """Count the claims by verdict, the truest first; withdrawn and corrected ones come last."""
    groups: dict[str, list[Note]] = {}
    for note in notes:
        groups.setdefault(note.state or f" {note.claim.verdict.key}", []).append(note)
    ranked = sorted(groups.values(), key=_rank)
    return tuple(_counts([(group[0], len(group)) for group in ranked], translations))


def cover(notes: Sequence[Note]) -> Coverage:
    """Return the coverage of *notes*: counts of claims, sources and corrections, the last day."""
    claims = [note.claim for note in notes]
    sources = [source for claim in claims for source in claim.sources]
    changes = [change for claim in claims for change in claim.history]
    checks = {id(note.checked): note.checked for note in notes if note.checked}.values()
    return Coverage(
        claims=len(claims),
        sources=len({source.url or source.title for source in sources}),
        corrections=[change.kind for change in changes].count("correction"),
        last_checked=max([one.date for one in checks], default=""),
    )


def _rank(group: Sequence[Note]) -> tuple[bool, int, float]:
    note = group[0]
    verdict = note.claim.verdict
    return (note.state != "", TONES.index(verdict.tone), -(verdict.value or 0))


def _counts(
    groups: Sequence[tuple[Note, int]], translations: Translations
) -> Iterator[Count]:
    total = sum(number for _, number in groups)
    start = 0.0
    for note, number in groups:
        share = 100 * number / total
        gap = GAP if start + share < 100 - GAP else 0
        yield Count(
            label=_label(note, translations),
            tone=note.tone,
            number=number,
            id=note.id,
            start=round(start, 2),
            width=round(share - gap, 2),
        )
        start += share


def _label(note: Note, translations: Translations) -> str:
    """What is counted: the state of the checks, or their verdict."""
    if note.withdrawn:
        return translations.gettext("Withdrawn")
    if note.corrected:
        return translations.gettext("Corrected")
    return translations.verdict(note.claim.verdict)
