"""Claims made of the entries of a file: its own, and those of others that it uses."""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, NamedTuple, cast

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, shorten
from pelican_factcheck.sidecar.claims import (
    PLACE_FIELDS,
    SITED_FIELDS,
    Claim,
    ClaimEntry,
    ClaimFields,
    Home,
    PlacedEntry,
    Quote,
)
from pelican_factcheck.sidecar.entries import NodeDiagnostic, known_keys
from pelican_factcheck.sidecar.identifiers import assign_ids
from pelican_factcheck.sidecar.yamltree import Node, Tree

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


def without(node: Node, keys: Collection[int | str]) -> Node:
    """Return a mapping without some of its *keys*."""
    values = cast("dict[str, Node]", node.value)
    if not values.keys() & keys:
        return node
    kept = {key: value for key, value in values.items() if key not in keys}
    return node._replace(value=kept)


def check_fields_of(node: Node) -> Iterator[NodeDiagnostic]:
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


def void_correction(read: "ReadEntry", used: Used) -> tuple[str, str]:
    """Say that a place was corrected after a check that does not hold any more.

    A check is withdrawn for all who use it, so readers are told that and nothing else.
    """
    fields = "`status: corrected`" + (" and `now`" if read.entry.now else "")
    verb = "are" if read.entry.now else "is"
    message = f"{fields} {verb} not shown, since {used.message}"
    hint = f"delete {fields} here, and see whether the correction was right"
    return message, hint


def article_fields_of(node: Node) -> Iterator[NodeDiagnostic]:
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
        return words_of(self.entry)


def words_of(entry: PlacedEntry) -> str:
    """Return the words that are looked for: the quote, or the statement without an article."""
    return entry.quote or getattr(entry, "claim", "")


def name_entries(found: list[ReadEntry], tree: Tree) -> Iterator[tuple[ReadEntry, str]]:
    """Yield the entries with their ids; report those whose own id is taken, which is ""."""
    ids = assign_ids((claim.id, claim.words) for claim in found)
    for claim, name in zip(found, ids, strict=True):
        if not name:
            first = found[ids.index(claim.id)]
            tree.diagnostics.append(_duplicate_id(claim, first, tree))
            if claim.entry.use == first.entry.use:
                continue  # what there is to say of that is said of the first
        yield claim, name


def check_wrong_ids(
    wrong: Iterable[tuple[str, Node]], found: Iterable[ReadEntry], tree: Tree
) -> None:
    """Report those ids of entries with a mistake that another entry has as well."""
    owners = {read.entry.id: read.node.find(["id"]) for read in found if read.entry.id}
    for name, node in wrong:
        other = owners.setdefault(name, node)
        if other is not node:
            message = f"the id `{shorten(name)}` belongs to another claim"
            related = ((tree.locate(other), "the other is here"),)
            where = tree.locate(node)
            problem = Diagnostic("duplicate-claim-id", message, where, KEEP, related)
            tree.diagnostics.append(problem)


KEEP = "choose another; published ids are addresses, so keep the older"


def _duplicate_id(second: ReadEntry, first: ReadEntry, tree: Tree) -> Diagnostic:
    """Return the diagnostic for an id that an earlier claim has, too."""
    message = f"the id `{second.id}` belongs to another claim"
    hint = KEEP
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


class Places(NamedTuple):
    """Where a claim stands, and its quotes."""

    where: Location
    quote: Location
    also: tuple[Location, ...]
    now: Location | None


def places_of(found: ReadEntry, tree: Tree) -> Places:
    """Return where an entry and its quotes stand in the file that was read as *tree*."""
    node = found.node
    return Places(
        tree.locate(node.head),
        tree.locate(node.find(["quote"])),
        tuple(map(tree.locate, _listed(node, "also"))),
        tree.locate(node.find(["now"])) if found.entry.now else None,
    )


def make_claim(entry: ClaimEntry, name: str, places: Places) -> Claim:
    """Make the claim that an entry says; its parts are valid already."""
    shared = {key: getattr(entry, key) for key in SHARED & entry.model_fields_set}
    return Claim(
        **shared,
        id=name,
        verdict=entry.verdict,
        claim=entry.claim or entry.quote,
        sources=entry.source + entry.sources,
        **_place(entry, places),
    )


def make_use(entry: PlacedEntry, name: str, used: Claim, places: Places) -> Claim:
    """Make the claim that says at this place what the *used* one says at its own."""
    shared = {key: getattr(entry, key) for key in SHARED & PLACE_FIELDS}
    if used.status == "withdrawn" and entry.status != "draft":
        shared["status"] = used.status
    home = cast("Home", used.home)
    if home.is_stored:  # whoever said it first can be told nowhere else
        shared["claimant"] = entry.claimant or used.claimant
        shared["said"] = entry.said or used.said
    history = used.history + entry.history
    update = {**shared, **_place(entry, places), "id": name, "history": history}
    return used.model_copy(update=update)


def _place(entry: PlacedEntry, places: Places) -> dict[str, Any]:
    """Return the words of a claim, and all that says where they stand."""
    quote = Quote(
        exact=words_of(entry),
        prefix=entry.prefix,
        suffix=entry.suffix,
        nth=entry.nth,
        where=places.quote,
    )
    also = tuple(
        further.model_copy(update={"where": where})
        for further, where in zip(entry.also, places.also, strict=True)
    )
    now = entry.now and entry.now.model_copy(update={"where": places.now})
    return {"quote": quote, "also": also, "now": now, "where": places.where}


def _listed(node: Node, key: str) -> tuple[Node, ...]:
    """Return the nodes of a list; a single value is a list of one."""
    if not isinstance(node.value, dict) or key not in node.value:
        return ()
    found = node.value[key]
    if found.blank:
        return ()
    return found.value if isinstance(found.value, tuple) else (found,)
