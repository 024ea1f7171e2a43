"""Read a sidecar file into claims."""

from collections import ChainMap
from collections.abc import Collection, Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import NamedTuple, TypeVar, cast

from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    keep_first,
    shorten,
    sort_by_place,
)
from pelican_factcheck.diagnostics.selection import closest, did_you_mean
from pelican_factcheck.sidecar.claims import (
    Claim,
    ClaimEntry,
    ClaimFields,
    Quote,
    Source,
)
from pelican_factcheck.sidecar.entries import (
    CLAIM,
    DEFAULTS,
    SOURCE,
    Kind,
    NodeDiagnostic,
    read_entry,
    wrong_type_hint,
)
from pelican_factcheck.sidecar.fields import Reading
from pelican_factcheck.sidecar.files import read_file
from pelican_factcheck.sidecar.identifiers import assign_ids
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Scale
from pelican_factcheck.sidecar.yamltree import Node, Tree, read_tree

SHARED = ClaimFields.model_fields.keys()
"""What entries and claims have in common."""


class ReadEntry(NamedTuple):
    """An entry that is right, and the node it was read from."""

    entry: ClaimEntry
    node: Node


def make_claims(found: list[ReadEntry], tree: Tree) -> Iterator[Claim]:
    """Yield the claims, each with an id; report and leave out those whose own id is taken."""
    ids = assign_ids((claim.entry.id, claim.entry.quote) for claim in found)
    for claim, name in zip(found, ids, strict=True):
        if name:
            yield _make_claim(claim, name, tree)
        else:
            first = found[ids.index(claim.entry.id)]
            tree.diagnostics.append(_duplicate_id(claim, first, tree))


def _duplicate_id(second: ReadEntry, first: ReadEntry, tree: Tree) -> Diagnostic:
    """Return the diagnostic for an id that an earlier claim has, too."""
    message = f"the id `{second.entry.id}` belongs to another claim"
    where, there = (tree.locate(claim.node.find(["id"])) for claim in (second, first))
    hint = "choose another; published ids are addresses, so keep the older"
    related = ((there, "the first is here"),)
    return Diagnostic("duplicate-claim-id", message, where, hint, related)


def _make_claim(found: ReadEntry, name: str, tree: Tree) -> Claim:
    """Make the claim that an entry says; its parts are valid already."""
    entry, node = found.entry, found.node
    quote = Quote(
        exact=entry.quote,
        prefix=entry.prefix,
        suffix=entry.suffix,
        nth=entry.nth,
        where=tree.locate(node.find(["quote"])),
    )
    also = (
        further.model_copy(update={"where": tree.locate(place)})
        for further, place in zip(entry.also, _listed(node, "also"), strict=True)
    )
    now = entry.now and entry.now.model_copy(
        update={"where": tree.locate(node.find(["now"]))}
    )
    shared = {key: getattr(entry, key) for key in SHARED & entry.model_fields_set}
    return Claim(
        **shared,
        id=name,
        quote=quote,
        also=tuple(also),
        now=now,
        verdict=entry.verdict,
        claim=entry.claim or entry.quote,
        sources=entry.source + entry.sources,
        where=tree.locate(node.head),
    )


def _listed(node: Node, key: str) -> tuple[Node, ...]:
    """Return the nodes of a list; a single value is a list of one."""
    if not isinstance(node.value, dict) or key not in node.value:
        return ()
    found = node.value[key]
    if found.blank:
        return ()
    return found.value if isinstance(found.value, tuple) else (found,)


T = TypeVar("T")
# The keys of a file, each with what belongs under it.
TOP_KEYS = {
    "format": "write `format: 1`",
    "defaults": "write fields of claims below it, such as `checked: Ada Example`",
    "sources": "write a key of your own below it, and `url:` and `title:` below that",
    "claims": "write `- quote: …` below it",
}
NO_SOURCES: Mapping[str, Source] = {}


class Library(NamedTuple):
    """The sources that all sidecars of a site may cite, by their keys."""

    sources: Mapping[str, Source] = NO_SOURCES
    broken: Collection[str] = ()
    """Keys of sources that are there but could not be read."""
    diagnostics: tuple[Diagnostic, ...] = ()


class Sidecar(NamedTuple):
    """The claims of one file that could be read, and all that is wrong with it."""

    claims: tuple[Claim, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_sidecar(
    text: str,
    path: str = "<sidecar>",
    *,
    scale: Scale = DEFAULT_SCALE,
    library: Mapping[str, Source] = NO_SOURCES,
    unread: Collection[str] = (),
) -> Sidecar:
    """Read the claims of a sidecar; no *text* raises.

    Verdicts are those of *scale*. A source may be cited by its key in *library*
    or in the file itself, whose own keys win; *unread* are keys of sources that the
    library has and that could not be read. A claim with a mistake is left
    out; the others are not touched by it.
    """
    tree = read_tree(text, path)
    # Only the first of the two is ever written to.
    reading = Reading(
        scale,
        ChainMap(
            {}, cast("MutableMapping[str, Mapping[str, object]]", _Fields(library))
        ),
        unread=unread,
    )
    claims = _Reader(tree, reading).read_claims()
    return Sidecar(tuple(claims), keep_first(sort_by_place(tree.diagnostics)))


def read_sidecar_file(
    path: Path,
    *,
    root: Path | None = None,
    scale: Scale = DEFAULT_SCALE,
    library: Mapping[str, Source] = NO_SOURCES,
    unread: Collection[str] = (),
) -> Sidecar:
    """Read the sidecar at *path*, which must not lead out of the folder *root*."""
    text = read_file(path, root)
    if isinstance(text, Diagnostic):
        return Sidecar((), (text,))
    return read_sidecar(text, str(path), scale=scale, library=library, unread=unread)


def read_library(
    text: str, path: str
) -> tuple[dict[str, Source], tuple[Diagnostic, ...]]:
    """Read the `sources` of a YAML file, which all sidecars of a site may cite."""
    tree = read_tree(text, path)
    sources = _Reader(tree, Reading({})).read_sources()
    return sources, keep_first(sort_by_place(tree.diagnostics))


class _Fields(Mapping[str, Mapping[str, object]]):
    """The fields of shared sources; a sidecar cites few of very many."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources

    def __getitem__(self, key: str) -> Mapping[str, object]:
        return _fields(self._sources[key])

    def __contains__(self, key: object) -> bool:
        return key in self._sources

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)


def _fields(source: Source) -> dict[str, object]:
    """Return the source's fields in sidecar form, for entries that extend it."""
    return source.model_dump(by_alias=True, exclude_defaults=True, exclude={"key"})


class _Reader(NamedTuple):
    """Reads one file; problems go to the diagnostics of its tree."""

    tree: Tree
    reading: Reading

    def read_claims(self) -> list[Claim]:
        """Read the claims that are right, each with an id of its own."""
        top = self._read_top()
        if top is None:
            self._warn_no_claims(None)
            return []
        self._read_sources(top)
        defaults = self._read_defaults(top)
        found = [
            claim
            for node in self._list_claims(top)
            if (claim := self._read_claim(node, defaults))
        ]
        return list(make_claims(found, self.tree))

    def read_sources(self) -> dict[str, Source]:
        """Read nothing but the sources."""
        top = self._read_top("sources")
        return self._read_sources(top) if top else {}

    # --- the parts of a file

    def _read_top(self, main: str = "claims") -> Node | None:
        """Look at the file as a whole: a mapping of known keys, in format 1.

        *main* is the key that it is read for.
        """
        top = self.tree.root
        if top is None or top.blank:
            return None
        if not isinstance(top.value, dict):
            message = f"expected a mapping with `{main}`, found {top.kind}"
            self._report("wrong-type", message, top, f"begin the file with `{main}:`")
            return None
        is_library = main == "sources"
        begin = f"begin the file with `{main}:`, and indent the rest below it"
        for key in top.value.keys() - TOP_KEYS.keys():
            hint = did_you_mean(key, TOP_KEYS)
            if is_library and main not in top.value and not closest(key, TOP_KEYS):
                hint = begin
            message = f"unknown key `{shorten(key)}`"
            self._report("unknown-key", message, top.keys[key], hint)
        version = top.value.get("format")
        if version is None or version.value == "1":
            return top
        message = "only format 1 can be read"
        self._report("unsupported-format", message, version, "write `format: 1`")
        return None

    def _read_sources(self, top: Node) -> dict[str, Source]:
        """Read the file's own sources; each may build on those before it."""
        sources = {}
        for key, node in self._part(top, "sources").items():
            source = self._read(SOURCE, node)
            if source is None:
                self.reading.broken.add(key)
            else:
                sources[key] = source
                self.reading.library[key] = _fields(source)
        return sources

    def _read_defaults(self, top: Node) -> Node:
        """Return what all claims inherit, without fields that are wrong.

        A wrong verdict stays in: no claim can do without, and its message is
        the same for all of them.
        """
        part = self._part(top, "defaults")
        if not part:
            return top._replace(value={}, keys={})
        node = top.find(["defaults"])
        _, diagnostics = read_entry(DEFAULTS, node, self.reading)
        self._report_all(diagnostics)
        wrong = {diagnostic.path[0] for diagnostic in diagnostics} - {"verdict"}
        kept = {key: value for key, value in part.items() if key not in wrong}
        return node._replace(value=kept)

    def _list_claims(self, top: Node) -> tuple[Node, ...]:
        """Return the entries of the list `claims`."""
        claims = top.find(["claims"])
        if claims is top or claims.blank or not claims.value:
            self._warn_no_claims(claims)
            return ()
        if isinstance(claims.value, tuple):
            return claims.value
        message = f"`claims`: expected a list, found {claims.kind}"
        self._report("wrong-type", message, claims, "begin each claim with `- `")
        return ()

    def _read_claim(self, node: Node, defaults: Node) -> ReadEntry | None:
        """Return one claim, or None after reporting what is wrong with it."""
        if not isinstance(node.value, dict):
            message = f"a claim: expected a mapping, found {node.kind}"
            hint = (
                wrong_type_hint(node) or "write `- quote: …` and `verdict: …` below it"
            )
            self._report_all([NodeDiagnostic("wrong-type", message, node, hint, ())])
            return None
        node = node.merge(defaults)
        entry = self._read(CLAIM, node)
        return ReadEntry(entry, node) if entry and node.sound else None

    # --- telling

    def _part(self, top: Node, key: str) -> dict[str, Node]:
        """Return the mapping under *key* of the file; an empty one when it is none."""
        node = top.find([key])
        if node is top or node.blank:
            return {}
        if isinstance(node.value, dict):
            return node.value
        message = f"`{key}`: expected a mapping, found {node.kind}"
        self._report("wrong-type", message, node, TOP_KEYS[key])
        return {}

    def _read(self, kind: Kind[T], node: Node) -> T | None:
        """Return an entry, or None after reporting what is wrong with it."""
        read = read_entry(kind, node, self.reading)
        self._report_all(read[1])
        return read[0]

    def _report_all(self, diagnostics: list[NodeDiagnostic]) -> None:
        for rule, message, node, hint, _ in diagnostics:
            if node.sound or not isinstance(node.value, str):  # else told already
                self._report(rule, message, node, hint)

    def _warn_no_claims(self, node: Node | None) -> None:
        """Warn of a file without claims, unless an error explains it."""
        if any(problem.level == "error" for problem in self.tree.diagnostics):
            return
        hint = "write `claims:` and the first claim below it, or delete the file"
        where = self.tree.locate(node) if node else self.tree.lines.locate(0, 0)
        problem = Diagnostic("no-claims", "the file has no claims", where, hint)
        self.tree.diagnostics.append(problem)

    def _report(self, rule: str, message: str, node: Node, hint: str) -> None:
        problem = Diagnostic(rule, message, self.tree.locate(node), hint)
        self.tree.diagnostics.append(problem)
