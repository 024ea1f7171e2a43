"""Makes the claims of a sidecar from its entries: their ids and places."""

from collections.abc import Iterator
from typing import NamedTuple

from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.sidecar.claims import Claim, ClaimEntry, ClaimFields, Quote
from pelican_factcheck.sidecar.nodes import Node
from pelican_factcheck.sidecar.slugs import assign_ids
from pelican_factcheck.sidecar.yamltree import Tree

SHARED = ClaimFields.model_fields.keys()
"""What entries and claims have in common."""


class Found(NamedTuple):
    """An entry that is right, and the node it was read from."""

    entry: ClaimEntry
    node: Node


def make_claims(found: list[Found], tree: Tree) -> Iterator[Claim]:
    """Give each claim an id; leave out, and tell of, those whose own id is taken."""
    ids = assign_ids((claim.entry.id, claim.entry.quote) for claim in found)
    for claim, name in zip(found, ids, strict=True):
        if name:
            yield _make_claim(claim, name, tree)
        else:
            first = found[ids.index(claim.entry.id)]
            tree.diagnostics.append(_tell_twice(claim, first, tree))


def _tell_twice(second: Found, first: Found, tree: Tree) -> Diagnostic:
    """Tell of an id that a claim before has, too."""
    message = f"the id `{second.entry.id}` belongs to another claim"
    where, there = (tree.locate(claim.node.find(["id"])) for claim in (second, first))
    hint = "choose another; published ids are addresses, so keep the older"
    related = ((there, "the first is here"),)
    return Diagnostic("duplicate-claim-id", message, where, hint, related)


def _make_claim(found: Found, name: str, tree: Tree) -> Claim:
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
    shared = {key: getattr(entry, key) for key in SHARED & entry.model_fields_set}
    return Claim(
        **shared,
        id=name,
        quote=quote,
        also=tuple(also),
        verdict=entry.verdict,
        claim=entry.claim or entry.quote,
        sources=entry.source + entry.sources,
        where=tree.locate(node.head),
    )


def _listed(node: Node, key: str) -> tuple[Node, ...]:
    """Give the nodes of a list, of which a single value is one."""
    if not isinstance(node.value, dict) or key not in node.value:
        return ()
    found = node.value[key]
    if found.blank:
        return ()
    return found.value if isinstance(found.value, tuple) else (found,)
