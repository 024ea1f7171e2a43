"""Read a sidecar file into claims."""

from collections import ChainMap
from collections.abc import Callable, Collection, Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    keep_first,
    shorten,
    sort_by_place,
)
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.diagnostics.selection import closest, did_you_mean
from pelican_factcheck.sidecar.claims import (
    PLACE_FIELDS,
    SITED_FIELDS,
    Claim,
    ClaimEntry,
    ClaimFields,
    Home,
    PlacedEntry,
    Quote,
    Source,
)
from pelican_factcheck.sidecar.entries import (
    CLAIM,
    DEFAULTS,
    SOURCE,
    STORED,
    USE,
    Kind,
    NodeDiagnostic,
    known_keys,
    read_entry,
    wrong_type_hint,
)
from pelican_factcheck.sidecar.fields import Reading
from pelican_factcheck.sidecar.files import read_file
from pelican_factcheck.sidecar.identifiers import assign_ids
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Scale
from pelican_factcheck.sidecar.yamltree import (
    LONGEST_FILE,
    LONGEST_STORE,
    Node,
    Tree,
    read_tree,
)

SHARED = ClaimFields.model_fields.keys()
"""What entries and claims have in common."""


class Used(NamedTuple):
    """What a site says of a claim that a file wants to use."""

    claim: Claim | None = None
    """As it stands, with its `home`; None where it cannot be used."""
    rule: str = ""
    """What there is to be told, if anything; message and hint belong to it."""
    message: str = ""
    hint: str = ""


SPARED = {
    "draft-claim": {"draft"},
    "claim-of-draft": {"draft"},
    "withdrawn-claim": {"draft"},
    "corrected-claim": {"draft", "corrected"},
}
"""What is not told of the claim that an entry with one of these states uses."""
Find = Callable[[str], Used]
"""Returns the claim that `use` names, as its author wrote that."""


def find_nothing(name: str) -> Used:
    """Say that no claims of other files are known."""
    message = f"no claim `{shorten(name)}` of another file is known here"
    return Used(None, "unknown-claim", message, "read the file as a part of its site")


class WrittenUse(NamedTuple):
    """An entry that uses the claim of another file, before anything is known of that."""

    id: str
    name: str
    """What `use` says."""
    is_draft: bool


def id_in(name: str) -> str:
    """Return the id in what `use` says: the part behind the name of a file, if one is there."""
    return name.rpartition("#")[2].strip()


class ReadEntry(NamedTuple):
    """An entry that is right, and the node it was read from."""

    entry: PlacedEntry
    node: Node

    @property
    def id(self) -> str:
        """The id that the author gave it: its own, or that of the claim that it uses."""
        return self.entry.id or id_in(self.entry.use)

    @property
    def words(self) -> str:
        """The words of which an id is made, where there is none."""
        return self.entry.quote or getattr(self.entry, "claim", "")


def name_entries(found: list[ReadEntry], tree: Tree) -> Iterator[tuple[ReadEntry, str]]:
    """Yield the entries with their ids; report and leave out those whose own id is taken."""
    ids = assign_ids((claim.id, claim.words) for claim in found)
    for claim, name in zip(found, ids, strict=True):
        if name:
            yield claim, name
        else:
            first = found[ids.index(claim.id)]
            tree.diagnostics.append(_duplicate_id(claim, first, tree))


def _duplicate_id(second: ReadEntry, first: ReadEntry, tree: Tree) -> Diagnostic:
    """Return the diagnostic for an id that an earlier claim has, too."""
    message = f"the id `{second.id}` belongs to another claim"
    hint = "choose another; published ids are addresses, so keep the older"
    if second.entry.use and first.entry.use == second.entry.use:
        message = f"the claim `{second.id}` is used twice"
        hint = "add the words to the first, as `also:`"
    elif second.entry.use:
        hint = "add an `id:` of its own to this use"
    where, there = (
        tree.locate(claim.node.find(["id" if claim.entry.id else "use"]))
        for claim in (second, first)
    )
    related = ((there, "the first is here"),)
    return Diagnostic("duplicate-claim-id", message, where, hint, related)


def _make_claim(found: ReadEntry, name: str, tree: Tree) -> Claim:
    """Make the claim that an entry says; its parts are valid already."""
    entry = cast("ClaimEntry", found.entry)
    shared = {key: getattr(entry, key) for key in SHARED & entry.model_fields_set}
    return Claim(
        **shared,
        id=name,
        verdict=entry.verdict,
        claim=entry.claim or entry.quote,
        sources=entry.source + entry.sources,
        **_place(found, tree),
    )


def _make_use(found: ReadEntry, name: str, used: Claim, tree: Tree) -> Claim:
    """Make the claim that says at this place what the *used* one says at its own."""
    entry = found.entry
    shared = {key: getattr(entry, key) for key in SHARED & PLACE_FIELDS}
    if used.status == "withdrawn" and entry.status != "draft":
        shared["status"] = used.status
    home = cast("Home", used.home)
    if home.is_stored:  # whoever said it first can be told nowhere else
        shared["claimant"] = entry.claimant or used.claimant
        shared["said"] = entry.said or used.said
    history = used.history + entry.history
    update = {**shared, **_place(found, tree), "id": name, "history": history}
    return used.model_copy(update=update)


def _place(found: ReadEntry, tree: Tree) -> dict[str, Any]:
    """Return the words of a claim, and all that says where they stand."""
    entry, node = found.entry, found.node
    quote = Quote(
        exact=found.words,
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
    where = tree.locate(node.head)
    return {"quote": quote, "also": tuple(also), "now": now, "where": where}


def _listed(node: Node, key: str) -> tuple[Node, ...]:
    """Return the nodes of a list; a single value is a list of one."""
    if not isinstance(node.value, dict) or key not in node.value:
        return ()
    found = node.value[key]
    if found.blank:
        return ()
    return found.value if isinstance(found.value, tuple) else (found,)


def _without(node: Node, keys: Collection[int | str]) -> Node:
    """Return a mapping without some of its *keys*."""
    values = cast("dict[str, Node]", node.value)
    if not values.keys() & keys:
        return node
    kept = {key: value for key, value in values.items() if key not in keys}
    return node._replace(value=kept)


def _of_the_check(node: Node) -> Iterator[NodeDiagnostic]:
    """Yield what an entry says beside `use` and has from the claim that is used."""
    values = cast("dict[str, Node]", node.value)
    name = shorten(id_in(str(values["use"].value)))
    is_corrected = values.get("status", node).value == "corrected"
    for key in values.keys() & CHECK_FIELDS:
        hint = f"delete it here, or change it in `{name}` for all who use that"
        if key == "history":
            hint = "delete it, or add `status: corrected` if this article was corrected"
        if not (key == "history" and is_corrected):
            message = f"`{key}` is that of the claim `{name}`, which is used here"
            yield NodeDiagnostic(MISPLACED, message, node.keys[key], hint, (key,))
    if values.get("status", node).value == "withdrawn":
        message = "a check is withdrawn where it stands, for all who use it"
        hint = f"say so in `{name}` itself, or delete this entry"
        yield NodeDiagnostic(MISPLACED, message, values["status"], hint, ("status",))


def _of_places(node: Node) -> Iterator[NodeDiagnostic]:
    """Yield what an entry without an article says of one."""
    values = cast("dict[str, Node]", node.value)
    hint = "delete it; an article says that where it uses the claim"
    for key in values.keys() & SITED_FIELDS:
        message = f"`{key}` is about an article, and this claim has none"
        yield NodeDiagnostic(MISPLACED, message, node.keys[key], hint, (key,))
    if values.get("status", node).value == "corrected":
        message = "articles are corrected, and this claim has none"
        yield NodeDiagnostic(MISPLACED, message, values["status"], hint, ("status",))


MISPLACED = "misplaced-field"
CHECK_FIELDS = frozenset(known_keys(ClaimEntry)) - PLACE_FIELDS
"""What an entry has from the claim that it uses."""
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
    uses: tuple[WrittenUse, ...] = ()
    """Its claims of other files, whether these are there or not."""
    unread: tuple[str, ...] = ()
    """The ids of entries that have a mistake."""

    @property
    def own(self) -> tuple[Claim, ...]:
        """The claims that stand in this file themselves."""
        return tuple(claim for claim in self.claims if claim.home is None)


def read_sidecar(  # noqa: PLR0913 - what a file is read against, all given by name
    text: str,
    path: str = "<sidecar>",
    *,
    scale: Scale = DEFAULT_SCALE,
    library: Mapping[str, Source] = NO_SOURCES,
    unread: Collection[str] = (),
    find: Find | None = find_nothing,
    is_stored: bool = False,
) -> Sidecar:
    """Read the claims of a sidecar; no *text* raises.

    Verdicts are those of *scale*. A source may be cited by its key in *library*
    or in the file itself, whose own keys win; *unread* are keys of sources that the
    library has and that could not be read. A claim with a mistake is left
    out; the others are not touched by it. *find* returns the claims of other files
    that this one uses; with None, those are left out and not missed. A file that
    *is_stored* has claims without an article.
    """
    tree = read_tree(text, path, LONGEST_STORE if is_stored else LONGEST_FILE)
    # Only the first of the two is ever written to.
    reading = Reading(
        scale,
        ChainMap(
            {}, cast("MutableMapping[str, Mapping[str, object]]", _Fields(library))
        ),
        unread=unread,
    )
    reader = _Reader(tree, reading, find, is_stored)
    claims, uses, wrong = reader.read_claims()
    problems = keep_first(sort_by_place(tree.diagnostics))
    return Sidecar(tuple(claims), problems, tuple(uses), tuple(wrong))


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
    find: Find | None = None
    is_stored: bool = False
    """Whether its claims have no article."""

    def read_claims(self) -> tuple[list[Claim], list[WrittenUse], list[str]]:
        """Read the claims that are right, each with an id of its own.

        With those that are of other files, and the ids of entries that are wrong.
        """
        top = self._read_top()
        if top is None:
            self._warn_no_claims(None)
            return [], [], []
        self._read_sources(top)
        defaults = self._read_defaults(top)
        found, wrong = [], []
        for node in self._list_claims(top):
            if claim := self._read_claim(node, defaults):
                found.append(claim)
            elif (name := node.find(["id"]).value) and isinstance(name, str):
                wrong.append(name.strip())
        claims, uses = [], []
        for read, name in name_entries(found, self.tree):
            if use := read.entry.use:
                uses.append(WrittenUse(name, use, read.entry.status == "draft"))
                if self.find and (used := self._use(read, name, self.find)):
                    claims.append(used)
            else:
                claims.append(_make_claim(read, name, self.tree))
        return claims, uses, wrong

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
        kind, wrong = self._kind_of(node)
        self._report_all(wrong)
        if kind is STORED:
            defaults = _without(defaults, SITED_FIELDS)
        elif kind is USE:
            defaults = _without(defaults, CHECK_FIELDS)
        # What stands in the wrong place need not be right as well.
        told = {one.path[0] for one in wrong}
        node = node.merge(defaults)
        entry: PlacedEntry | None = self._read(kind, _without(node, told))
        return ReadEntry(entry, node) if entry and node.sound and not wrong else None

    def _kind_of(self, node: Node) -> tuple[Kind[Any], list[NodeDiagnostic]]:
        """Return what an entry is to be read as, and what it cannot say as such."""
        if self.is_stored:
            return STORED, list(_of_places(node))
        use = node.find(["use"])
        if use is node or (use.blank and "verdict" in node.keys):
            return CLAIM, []
        if use.blank:
            hint = "write `use:` and the id of a claim of another file"
            message, key = "`use` has no value", node.keys["use"]
            return USE, [NodeDiagnostic("missing-key", message, key, hint, ("use",))]
        return USE, list(_of_the_check(node))

    def _use(self, read: ReadEntry, name: str, find: Find) -> Claim | None:
        """Return the claim that an entry uses, after reporting what is to be told of it."""
        used, state = find(read.entry.use), read.entry.status
        if used.rule and state not in SPARED.get(used.rule, ()):
            node = read.node.find(["use"])
            self._report(used.rule, used.message, node, used.hint)
            if RULES[used.rule].level == "error":
                return None
        return used.claim and _make_use(read, name, used.claim, self.tree)

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
