"""What an editor offers while a sidecar is typed: verdicts, keys of sources, sentences.

A file is seldom YAML in the middle of a word. So the place of the cursor is read off the
lines: the keys above it by their indentation, and what is typed of the value.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from lsprotocol import types as lsp

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.authoring.checkworthiness import Sentence, rank_sentences
from pelican_factcheck.authoring.repairs import requote
from pelican_factcheck.authoring.workspace import quoted
from pelican_factcheck.authoring.yamlstyle import double_quote, spell
from pelican_factcheck.checking.locations import Judged
from pelican_factcheck.diagnostics.diagnostic import shorten
from pelican_factcheck.editor.judge import Judgement, Text
from pelican_factcheck.sidecar.claims import Quote, Source
from pelican_factcheck.sidecar.verdicts import Scale
from pelican_factcheck.sidecar.yamltree import Node, read_tree

LINE = re.compile(
    r"(?P<indent> *)(?P<dashes>(?:- +)*)(?:(?P<key>[\w-]+) *:(?: +|$))?(?P<value>.*)"
)
FLOW = re.compile(
    r"[{\[,] *(?:(?P<key>[\w-]+) *: +)?(?P<value>\"[^\"]*|'[^']*|[^\"'{}\[\],]*)$"
)
ENDS = {
    '"': re.compile(r'[^"]*"?'),
    "'": re.compile(r"[^']*'?"),
    "": re.compile(r"(?:(?! #).)*"),
    "flow": re.compile(r"[^,}\]]*"),
}
"""How far a value goes on behind the cursor, by how it is written."""
MOST = 50
"""Offers at a time; with every letter that is typed there are others."""
PLACES: Mapping[tuple[str, ...], str] = {
    ("use",): "use",
    ("history", "was"): "verdict",
    ("quote",): "quote",
    ("also",): "quote",
    ("also", "quote"): "quote",
    ("now",): "quote",
    ("now", "quote"): "quote",
}
"""What belongs under the keys of a claim."""
KINDS: Mapping[str, str] = {
    "verdict": "verdict",
    "source": "source",
    "sources": "source",
    "context": "source",
}
"""What belongs under a key wherever it stands in a claim."""


class Slot(NamedTuple):
    """The value at the cursor, as far as it is typed."""

    path: tuple[str, ...]
    """The keys above it and its own; a part of a list has that of the list."""
    opening: str
    """The quotation mark before it, "" for none."""
    typed: str
    start: int
    """Its columns on the line, in characters."""
    end: int
    indent: int
    """Of its key, for more keys of the same mapping."""
    flow: bool
    """Whether it stands in brackets or braces."""

    @property
    def place(self) -> str:
        """What belongs there: `verdict`, `source`, `quote`, `use` or nothing that we know."""
        first, *inner = self.path
        if first == "sources":
            return "source" if inner[1:] == ["source"] else ""
        if first not in ("claims", "defaults"):
            return ""
        return PLACES.get(tuple(inner)) or KINDS.get(inner[-1] if inner else "", "")


def find_slot(text: Text, position: lsp.Position) -> Slot | None:
    """Return the value at a position; None where no value is typed."""
    line, column = text.line(position.line), text.column(position)
    before = line[:column]
    found = LINE.fullmatch(before)
    if found is None or before.lstrip().startswith("#"):
        return None
    key, start = found["key"], found.start("value")
    head = len(found["indent"]) + len(found["dashes"])
    if not (key or found["dashes"]):
        return None
    path = [*_keys_above(text, position.line, found), *([key] if key else [])]
    flow = FLOW.search(found["value"]) if found["value"][:1] in ("{", "[") else None
    if flow:
        path += [flow["key"]] if flow["key"] else []
        start += flow.start("value")
    value = before[start:]
    if not path or before.endswith(":"):
        return None
    opening = value[:1] if value[:1] in ('"', "'") else ""
    rest = ENDS[opening or ("flow" if flow else "")].match(line, column)
    behind = rest[0].rstrip() if rest else ""
    return Slot(
        tuple(path),
        opening,
        value[len(opening) :],
        start,
        column + len(behind),
        head,
        bool(flow),
    )


def _keys_above(text: Text, number: int, line: re.Match[str]) -> list[str]:
    """Return the keys of the mappings in which a line stands, the outermost first."""
    keys: list[str] = []
    limit = _limit(line)
    for above in range(number - 1, -1, -1):
        found = LINE.fullmatch(text.line(above)) if limit else None
        if found is None:
            break
        indent, dashes, key = found["indent"], found["dashes"], found["key"]
        if not (key or dashes):
            continue
        column = len(indent) + len(dashes)
        if key and column < limit:
            keys.insert(0, key)
            limit = _limit(found)
        elif dashes and len(indent) < limit:
            limit = len(indent) + 1
    return keys


def _limit(line: re.Match[str]) -> int:
    """Return the column before which the key begins to which a line belongs.

    A list may stand in the column of its key.
    """
    return len(line["indent"]) + bool(line["dashes"])


# --- offers ---------------------------------------------------------------------------


class Offer(NamedTuple):
    """One value to choose."""

    label: str
    words: str
    """The value, not yet as YAML writes it."""
    names: tuple[str, ...]
    """What an author may type to find it."""
    detail: str = ""
    means: str = ""
    further: tuple[tuple[str, str], ...] = ()
    """More keys of the same mapping with their values, as YAML writes them."""


@dataclass(frozen=True)
class Offers:
    """What can be offered for the sidecar of a judgement."""

    judgement: Judgement
    has_all: bool
    """Whether that includes what editors offer that know the schema."""

    def complete(self, text: Text, position: lsp.Position) -> lsp.CompletionList:
        """Return what may stand at a position of the sidecar."""
        slot = find_slot(text, position)
        place = slot.place if slot else ""
        offers: Iterable[Offer] = ()
        if slot and place == "verdict" and self.judgement.site:
            # No schema has the verdicts of a history.
            if self.has_all or slot.path[-1] == "was":
                offers = offer_verdicts(self.judgement.site.settings.verdicts)
        elif slot and place == "use" and self.has_all:
            offers = self._claims()
        elif slot and place == "source":
            offers = offer_sources(self._sources(text, position.line))
        elif slot and place == "quote" and self.judgement.judged:
            offers = offer_sentences(self.judgement.judged, slot.typed)
        if slot is None:
            return lsp.CompletionList(is_incomplete=False, items=[])
        wanted = [one for one in offers if _is_meant(one, slot.typed)]
        wanted.sort(key=lambda one: not _is_begun(one, slot.typed))
        items = [
            _item(number, offer, slot, text, position.line)
            for number, offer in zip(range(MOST), wanted, strict=False)
        ]
        return lsp.CompletionList(is_incomplete=True, items=items)

    def _claims(self) -> Iterator[Offer]:
        """Yield the claims of other files that can be used, by their ids."""
        sidecars = self.judgement.sidecars()
        for name, said in sidecars.usable.offered().items() if sidecars else ():
            yield Offer(name, name, (name, said), shorten(said), said)

    def _sources(self, text: Text, line: int) -> Mapping[str, str]:
        """Return what is known of each source, by the keys that may be offered."""
        files = self.judgement.files
        library = files.library.sources if files else {}
        own = _own_sources(text, line)
        if not self.has_all:
            return {key: title for key, title in own.items() if key not in library}
        return {key: _title(one) for key, one in library.items()} | own


def _own_sources(text: Text, line: int) -> dict[str, str]:
    """Return the titles of the sources of the file itself, which no schema knows.

    Where the file is no YAML as it is now, it is read without the *line* being typed.
    """
    lines = text.text.splitlines()
    without = "\n".join([*lines[:line], *lines[line + 1 :]])
    root = read_tree(text.text, "").root or read_tree(without, "").root
    found = root.value.get("sources") if root and isinstance(root.value, dict) else None
    entries = found.value if found and isinstance(found.value, dict) else {}
    return {key: _own_title(node) for key, node in entries.items()}


def _own_title(node: Node) -> str:
    """Return the title of a source as it stands in the file, or else its address."""
    parts = node.value if isinstance(node.value, dict) else {}
    said = (parts[name].value for name in ("title", "url") if name in parts)
    return next((one for one in said if isinstance(one, str)), "")


def _title(source: Source) -> str:
    about = ", ".join(filter(None, (source.author, source.publisher, source.date)))
    return " – ".join(filter(None, (source.title or source.url, about)))


def offer_verdicts(scale: Scale) -> Iterator[Offer]:
    """Yield the verdicts of a scale with what they mean, in its order."""
    for key, verdict in scale.items():
        names = (key, verdict.label, *verdict.aliases)
        yield Offer(key, key, names, verdict.label, verdict.means)


def offer_sources(titles: Mapping[str, str]) -> Iterator[Offer]:
    """Yield the keys of sources with their titles."""
    for key, title in titles.items():
        yield Offer(key, key, (key, title), shorten(title), title)


def offer_sentences(judged: Judged, typed: str) -> Iterator[Offer]:
    """Yield the sentences of an article; those that a claim quotes already come last."""
    claims, document = judged.sidecar.claims, judged.document
    sentences = rank_sentences(judged.placed.layout.visible, document.lang)
    wanted = [
        one
        for one in sentences
        if _fold(typed) in _fold(one.text) and (_fold(typed) or not one.is_short)
    ]
    known = quoted(wanted, claims, document)
    for sentence in sorted(wanted, key=lambda one: one.number in known):
        detail = "already quoted" if sentence.number in known else ""
        if quote := _quote(sentence, document):
            further = tuple(
                (key, double_quote(words) if isinstance(words, str) else str(words))
                for key in ("prefix", "suffix", "nth")
                if (words := getattr(quote, key))
            )
            label = shorten(sentence.text)
            yield Offer(
                label, quote.exact, (sentence.text,), detail, sentence.text, further
            )


def _quote(sentence: Sentence, document: Document) -> Quote | None:
    span = (sentence.start, sentence.end)
    return requote(document, Quote(exact=sentence.text), span)


# --- as the editor takes them -----------------------------------------------------------


def _is_meant(offer: Offer, typed: str) -> bool:
    return any(_fold(typed) in _fold(name) for name in offer.names)


def _is_begun(offer: Offer, typed: str) -> bool:
    return offer.words.casefold().startswith(typed.casefold())


def _fold(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").split())


def _item(
    number: int, offer: Offer, slot: Slot, text: Text, line: int
) -> lsp.CompletionItem:
    """Return an offer that no editor filters away: it begins with what is typed."""
    where = lsp.Range(text.at(line, slot.start), text.at(line, slot.end))
    is_begun = _is_begun(offer, slot.typed)
    sought = offer.words if is_begun else f"{slot.typed} {offer.words}"
    return lsp.CompletionItem(
        label=offer.label,
        kind=lsp.CompletionItemKind.Value,
        detail=offer.detail or None,
        documentation=offer.means or None,
        sort_text=f"{number:03}",
        filter_text=f"{slot.opening}{sought}",
        text_edit=lsp.TextEdit(where, _spell(offer, slot)),
    )


def _spell(offer: Offer, slot: Slot) -> str:
    """Write the value of an offer in the way in which the author has begun."""
    words = offer.words
    if slot.opening == "'":
        value = "'" + words.replace("'", "''") + "'"
    elif slot.opening:
        value = double_quote(words)
    else:
        value = spell(words)
        value = double_quote(words) if slot.flow and "," in value else value
    if not offer.further:
        return value
    if slot.path[-1] != "quote":
        keys = ", ".join(f"{key}: {more}" for key, more in offer.further)
        return f"{{quote: {double_quote(words)}, {keys}}}"
    gap = ", " if slot.flow else "\n" + " " * slot.indent
    return gap.join([value, *(f"{key}: {more}" for key, more in offer.further)])
