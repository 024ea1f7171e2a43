"""Edits of a sidecar that leave everything else as it stands, byte for byte.

A change says what a claim is to say. It becomes splices of the file's text, and
counts only when the file, read again, says just that and nothing else anew.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Literal, NamedTuple

from msgspec import structs

from pelican_factcheck.authoring.yamlstyle import (
    ScalarSpan,
    Script,
    double_quote,
    respell,
)
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.sidecar.claims import Change as HistoryEntry
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.reader import Sidecar
from pelican_factcheck.sidecar.yamltree import Node, read_tree

Reader = Callable[[str], Sidecar]
"""Reads a sidecar's text with the verdicts and sources of its site."""
Key = Literal["id", "quote", "prefix", "suffix", "nth", "status", "now", "history"]
NOW = -1
"""The number of the quote under `now`."""
Facts = dict[str, Any]
"""What a claim says, without places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one claim of a file is to say under one of its keys."""

    claim: int
    """Which of the claims that could be read, counted from 0."""
    quote: int = 0
    """Which of its quotes: 0 for its own, from 1 those under `also`, `NOW`."""
    key: Key
    value: str
    """The new value; of `now` and `history` its words."""
    said: Quote | HistoryEntry | None = None
    """All that `now` or a further entry of `history` is to say."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A file's text after its changes, and the changes that it could not take."""

    text: str
    refused: tuple[Change, ...] = ()
    splices: tuple["Splice", ...] = ()
    """How the new text came about, where that was in one go."""


class Splice(NamedTuple):
    """New words for a stretch of text between half-open offsets."""

    start: int
    end: int
    words: str


def edit(text: str, changes: Sequence[Change], read: Reader) -> Edited:
    """Make *changes* in the *text* of a sidecar.

    Each is made in the way that leaves most of the text alone, or refused: the
    claims that *read* finds afterwards are those from before, but for the
    changes, and there is no new diagnostic.
    """
    if not changes:
        return Edited(text)
    before = read(text)
    sheet = SidecarText(text, before.claims)
    meant = [facts_of(claim) for claim in before.claims]
    for change in changes:
        own = before.claims[change.claim].home is None
        derived = own and not (change.quote or sheet.says(change.claim, "claim"))
        _apply(meant[change.claim], change, derived=derived)
    for attempt, splices in _attempts(sheet, changes):
        after = read(attempt)
        if _say_alike(after.claims, meant) and not news(before, after):
            return Edited(attempt, splices=splices)
    if len(changes) == 1:
        return Edited(text, tuple(changes))
    # Some cannot be made, or stand in each other's way: halve until each is told.
    middle = len(changes) // 2
    first = edit(text, changes[:middle], read)
    second = edit(first.text, changes[middle:], read)
    return Edited(second.text, first.refused + second.refused)


def splice(text: str, splices: Sequence[Splice]) -> str | None:
    """Put new words into *text*; None when two stretches overlap."""
    parts, place = [], 0
    for start, end, words in sorted(splices, key=itemgetter(0, 1)):
        if start < place:
            return None
        parts += [text[place:start], words]
        place = end
    return "".join([*parts, text[place:]])


def _attempts(
    sheet: "SidecarText", changes: Sequence[Change]
) -> Iterator[tuple[str, tuple[Splice, ...]]]:
    """The texts that may do: all ways of one change, the best ways of several."""
    ways = [sheet.ways(change) for change in changes]
    if not all(ways):
        return
    chosen = [[way] for way in ways[0]] if len(ways) == 1 else [[w[0] for w in ways]]
    for choice in chosen:
        parts = (part for way in choice for part in way)
        splices = tuple(sorted(parts, key=itemgetter(0, 1)))
        attempt = splice(sheet.script.text, splices)
        if attempt is not None:
            yield attempt, splices


# --- what a change does to the text ----------------------------------------------


class SidecarText:
    """A sidecar's text, with the nodes of its claims."""

    def __init__(self, text: str, claims: Sequence[Claim]) -> None:
        tree = read_tree(text, "")
        self.script = Script(text)
        listed = tree.root.find(["claims"]).value if tree.root else ()
        nodes = listed if isinstance(listed, tuple) else ()
        heads = {tree.locate(node.head): node for node in nodes}
        self.nodes: list[Node] = [
            heads[claim.where._replace(path="")] for claim in claims if claim.where
        ]

    def ways(self, change: Change) -> list[list[Splice]]:
        """The ways in which *change* can be made, the best first."""
        if change.key == "history":
            return list(self._add_entry(change))
        node = self._holder(change)
        if isinstance(node.value, dict) and change.key not in node.value:
            return list(self._add(node, change))
        if isinstance(node.value, str) and change.key != "quote":
            return list(self._unfold(node, change))
        removed = [] if change.value else list(self._remove(node, change.key))
        return [*removed, *self._rewrite(node.find([change.key]), change)]

    def says(self, claim: int, key: str) -> bool:
        """Whether a claim itself has a value under *key*."""
        node = self.nodes[claim]
        found = node.find([key])
        return found is not node and not found.blank

    def _holder(self, change: Change) -> Node:
        """The mapping that has a quote's keys, or the mere text of the quote."""
        path: list[int | str] = ["also", change.quote - 1] if change.quote else []
        if change.quote == NOW:
            path = ["now"]
        return self.nodes[change.claim].find(path)

    def _source(self, place: ScalarSpan) -> str:
        return self.script.text[place.start : place.end]

    def _rewrite(self, node: Node, change: Change) -> Iterator[list[Splice]]:
        """Put a value in the place of another."""
        place = self.script.span_of(node)
        if place and node.blank:
            yield [Splice(place.end, place.end, f" {_spell(change)}")]
        elif place:
            for words in respell(self._source(place), place.style, change.value):
                yield [Splice(place.start, place.end, words)]

    def _remove(self, node: Node, key: str) -> Iterator[list[Splice]]:
        """Take a key with its value out of a mapping; a comment beside them stays."""
        head, value = self.script.span_of(node.keys[key]), node.find([key])
        place = self.script.span_of(value)
        names = list(node.keys)
        behind = names[names.index(key) + 1 :]
        after = self.script.span_of(node.keys[behind[0]]) if behind else None
        if not (head and place) or len(names) == 1:
            return
        is_first = names[0] == key
        if is_first and after:
            yield [Splice(head.start, after.start, "")]
        elif head.flow and not is_first:
            before = max(end for end in self.script.ends if end <= head.start)
            yield [Splice(before, place.end, "")]
        elif not is_first:
            end = self.script.end_of_line(place.end)
            if rest := self.script.text[place.end : end].strip():
                yield [Splice(head.start, end, rest)]
            else:
                line_before = self.script.starts[node.keys[key].start.line - 1]
                yield [Splice(self.script.end_of_line(line_before), end, "")]

    def _unfold(self, node: Node, change: Change) -> Iterator[list[Splice]]:
        """Make a mapping of a mere text, which has no room for a further key."""
        place = self.script.span_of(node)
        if place is None:
            return
        for quote in (self._source(place), double_quote(_even(str(node.value)))):
            mapping = f"{{quote: {quote}, {change.key}: {_spell(change)}}}"
            yield [Splice(place.start, place.end, mapping)]

    def _add(self, node: Node, change: Change) -> Iterator[list[Splice]]:
        """Add one key to a mapping: an id in front, context behind the quote."""
        entry = f"{change.key}: {_spell(change)}"
        new_line = self.script.line_end + " " * node.start.column
        if change.key == "id":
            if head := self.script.span_of(node.head):
                gap = ", " if head.flow else new_line
                yield [Splice(head.start, head.start, entry + gap)]
        elif quote := self.script.span_of(node.find(["quote"])):
            gap = ", " if quote.flow else new_line
            end = quote.end if quote.flow else self.script.end_of_line(quote.end)
            yield [Splice(end, end, gap + entry)]

    def _add_entry(self, change: Change) -> Iterator[list[Splice]]:
        """Add an entry to the history, behind those that are there."""
        node = self.nodes[change.claim]
        history = node.find(["history"])
        quote = self.script.span_of(node.find(["quote"]))
        if history is node and quote and quote.flow:
            entry = f", history: [{_spell(change)}]"
            yield [Splice(quote.end, quote.end, entry)]
        elif history is node and quote:
            end = self.script.end_of_line(quote.end)
            gap = self.script.line_end + " " * node.start.column
            yield [Splice(end, end, f"{gap}history:{gap}- {_spell(change)}")]
        elif isinstance(history.value, tuple) and history.value:
            start = self.script.offset(history.start)
            if self.script.text[start : start + 1] == "[":
                yield [Splice(start + 1, start + 1, f"{_spell(change)}, ")]
            else:
                gap = self.script.line_end + " " * history.start.column
                yield [Splice(start, start, f"- {_spell(change)}{gap}")]


def _spell(change: Change) -> str:
    """Write the value of a new key."""
    if isinstance(change.said, HistoryEntry):
        said = change.said
        return (
            f"{{date: {said.date}, kind: {said.kind}, note: {double_quote(said.note)}}}"
        )
    if isinstance(change.said, Quote):
        around = [
            f"{key}: {double_quote(words) if isinstance(words, str) else words}"
            for key in ("prefix", "suffix", "nth")
            if (words := getattr(change.said, key))
        ]
        quote = double_quote(change.said.exact)
        return f"{{{', '.join([f'quote: {quote}', *around])}}}" if around else quote
    if change.key in ("status", "history"):
        return change.value
    bare = change.key in ("id", "nth")
    return change.value if bare else double_quote(change.value)


# --- whether an edit has done what was meant -------------------------------------


def news(before: Sidecar, after: Sidecar) -> tuple[Diagnostic, ...]:
    """The diagnostics that *before* has not, or not as often."""
    known = Counter((one.rule, one.message) for one in before.diagnostics)
    new = []
    for one in after.diagnostics:
        known[one.rule, one.message] -= 1
        if known[one.rule, one.message] < 0:
            new.append(one)
    return tuple(new)


def facts_of(claim: Claim) -> Facts:
    """All that a claim says, its quotes in one list."""
    quotes = (claim.quote, *claim.also)
    facts = structs.asdict(claim)
    for name in ("where", "quote", "also"):
        del facts[name]
    facts["history"] = sorted(claim.history, key=repr)
    facts["now"] = claim.now and _words_of(claim.now)
    facts["quotes"] = [_words_of(quote) for quote in quotes]
    return facts


def _words_of(quote: Quote) -> dict[str, object]:
    return structs.asdict(structs.replace(quote, where=None))


def _apply(facts: Facts, change: Change, *, derived: bool) -> None:
    """Say in *facts* what *change* means; *derived* is a claim that is its quote."""
    if change.key in ("id", "status"):
        facts[change.key] = change.value
    elif isinstance(change.said, HistoryEntry):
        facts["history"] = _with_entry(facts["history"], change.said)
    elif isinstance(change.said, Quote):
        facts["now"] = _words_of(change.said)
    elif change.quote == NOW:
        value = int(change.value) if change.key == "nth" else change.value
        facts["now"]["exact" if change.key == "quote" else change.key] = value
    elif change.key == "quote":
        facts["quotes"][change.quote]["exact"] = change.value
        facts["claim"] = change.value if derived else facts["claim"]
    else:
        value = int(change.value) if change.key == "nth" else change.value
        facts["quotes"][change.quote][change.key] = value


def _with_entry(
    history: Sequence[HistoryEntry], entry: HistoryEntry
) -> list[HistoryEntry]:
    """Return a history with one more *entry*; the order of entries says nothing."""
    return sorted([*history, entry], key=repr)


def _say_alike(claims: Sequence[Claim], meant: Sequence[Facts]) -> bool:
    """Whether *claims* say what is *meant*, but for the line ends in their quotes."""
    found = [facts_of(claim) for claim in claims]
    return len(found) == len(meant) and all(map(_is_alike, found, meant))


def _is_alike(found: Facts, meant: Facts) -> bool:
    """Compare two claims; new words may have kept the lines of the old ones."""
    if found == meant:
        return True
    # There are more quotes where a comma in bare words has parted them.
    pairs = [*zip(found["quotes"], meant["quotes"], strict=False), (found, meant)]
    if found["now"] and meant["now"]:
        pairs.append((found["now"], meant["now"]))
    for one, other in pairs:
        for key in ("exact", "prefix", "suffix", "claim"):
            if key in one and other[key] == _even(one[key]):
                one[key] = other[key]
    return found == meant


def _even(text: str) -> str:
    """Put *text* on one line."""
    return " ".join(text.split())
