"""One claim of an article with the places where it is marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from pelican_factcheck.anchoring.anchors import Anchor
from pelican_factcheck.annotating.translations import Words
from pelican_factcheck.sidecar.claims import Checked, Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One claim of an article with the places where it is marked."""

    number: int
    """Counted from 1, in reading order."""
    claim: Claim
    id: str
    """The id of the first mark, and so the claim's permanent address."""
    anchors: Sequence[Anchor] = ()
    checked: Checked | None = None
    """Who checked the claim and when: its own, or the article's author and date."""

    @property
    def note_id(self) -> str:
        """The id of the note."""
        return f"{self.id}-note"

    @property
    def mark_ids(self) -> tuple[str, ...]:
        """The id of each marked place: `claim-x`, `claim-x-2`, `claim-x-3`."""
        further = range(2, len(self.anchors) + 1)
        return (self.id, *(f"{self.id}-{number}" for number in further))

    @property
    def drifted(self) -> bool:
        """Whether one of the marked places has been edited since the check."""
        return any(anchor.status == "drifted" for anchor in self.anchors)

    @property
    def withdrawn(self) -> bool:
        """Whether the check is no longer upheld."""
        return self.claim.status == "withdrawn"

    @property
    def words(self) -> str:
        """The words that are marked first; those that were checked if none are."""
        return self.anchors[0].text if self.anchors else self.claim.quote.exact

    @property
    def classes(self) -> str:
        """The classes that mark, marker and card have in common, the tone first."""
        states = {"withdrawn": self.withdrawn, "drifted": self.drifted}
        names = [self.claim.verdict.tone, *(name for name, on in states.items() if on)]
        return " ".join(f"factcheck-{name}" for name in names)

    def verdict(self, words: Words) -> str:
        """The verdict as readers see it: `False`, or `False, withdrawn`."""
        verdict = words.verdict(self.claim.verdict)
        if not self.withdrawn:
            return verdict
        return words.gettext("%(verdict)s, withdrawn") % {"verdict": verdict}

    def label(self, words: Words) -> str:
        """The name of the note and its marker: `Fact check 2: False`."""
        values = {"number": self.number, "verdict": self.verdict(words)}
        return words.gettext("Fact check %(number)s: %(verdict)s") % values
