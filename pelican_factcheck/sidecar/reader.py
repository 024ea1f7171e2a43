"""Read a sidecar file into claims, and find the places of their fields again."""

from collections import ChainMap
from collections.abc import Callable, Collection, Iterator, Mapping, MutableMapping
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

from msgspec import Struct

from pelican_factcheck.diagnostics.diagnostic import (
    MEANT,
    Diagnostic,
    Location,
    closest,
    did_you_mean,
    keep_first,
    shorten,
    sort_by_place,
)
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.sidecar.claims import (
    SITED_FIELDS,
    Claim,
    ClaimEntry,
    DefaultsEntry,
    PlacedEntry,
    Source,
    find_base,
    find_untaken,
    sort_sources,
)
from pelican_factcheck.sidecar.entries import (
    CHECK_FIELDS,
    CLAIM,
    DEFAULTS,
    SOURCE,
    SPARED,
    STORED,
    THERE,
    USE,
    Find,
    Kind,
    NodeDiagnostic,
    ReadEntry,
    WrittenUse,
    article_fields_of,
    check_fields_of,
    check_wrong_ids,
    fields_of,
    find_nothing,
    group_by_dashes,
    known_keys,
    make_claim,
    make_use,
    name_entries,
    places_of,
    read_entry,
    void_correction,
    without,
    wrong_type_hint,
)
from pelican_factcheck.sidecar.fastpath import read_right_claims
from pelican_factcheck.sidecar.fields import DATE, find_day, spell
from pelican_factcheck.sidecar.files import read_file, shown_path
from pelican_factcheck.sidecar.identifiers import unused_in
from pelican_factcheck.sidecar.models import Model, Reading
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Scale
from pelican_factcheck.sidecar.yamltext import LOST as LOST_COMMENT
from pelican_factcheck.sidecar.yamltext import QUOTE_SIGNS, Lines
from pelican_factcheck.sidecar.yamltree import (
    LONGEST_FILE,
    LONGEST_STORE,
    Node,
    Tree,
    read_tree,
)

T = TypeVar("T")
FieldPath = tuple[int | str, ...]
MOST_NAMED = 5
"""Sources of a circle that one message names."""
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


Locate = Callable[[Claim, FieldPath], Location | None]
"""Returns where a field of a claim stands in its file; None where it is not known."""


def nowhere(_: Claim, __: FieldPath) -> Location | None:
    """Return None: nothing is known of any field."""
    return None


class Sidecar(NamedTuple):
    """The claims of one file that could be read, and all that is wrong with it."""

    claims: tuple[Claim, ...]
    diagnostics: tuple[Diagnostic, ...]
    uses: tuple[WrittenUse, ...] = ()
    """Its claims of other files, whether these are there or not."""
    unread: tuple[str, ...] = ()
    """The ids of entries that have a mistake."""
    asked: tuple[str, ...] = ()
    """What `use` says in it, also where the id of the entry belongs to another."""
    locate: Locate = nowhere
    """Finds sources of claims in the text that was read, as far as it is known."""

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
    if not is_stored:
        reading = _reading(scale, library, unread)
        right = read_right_claims(Lines.split(text, path), reading)
        if right is not None:
            return Sidecar(right.claims, (), locate=right.locate)
    reading = _reading(scale, library, unread)
    return read_with_places(text, path, reading, find, is_stored=is_stored)


def read_with_places(
    text: str,
    path: str,
    reading: Reading,
    find: Find | None = find_nothing,
    *,
    is_stored: bool = False,
) -> Sidecar:
    """Read the claims of a sidecar, and all that is wrong with it."""
    tree = read_tree(text, path, LONGEST_STORE if is_stored else LONGEST_FILE)
    reader = _Reader(tree, reading, find, is_stored)
    claims, uses, wrong, asked = reader.read_claims()
    told = _tell_losses(tree, reading, {claim.where for claim in claims})
    problems = keep_first(sort_by_place(told))
    return Sidecar(
        tuple(claims), problems, tuple(uses), tuple(wrong), asked=tuple(asked)
    )


def _reading(
    scale: Scale, library: Mapping[str, Source], unread: Collection[str]
) -> Reading:
    """Return what a file is read against; its own sources are added to the library."""
    if not library:
        return Reading(scale, unread=unread)
    shared = cast("MutableMapping[str, Mapping[str, object]]", _Fields(library))
    # Only the first of the two is ever written to.
    return Reading(scale, ChainMap({}, shared), unread=unread)


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
        return Sidecar((), (text._replace(loss=LOST["file"]),))
    return read_sidecar(text, str(path), scale=scale, library=library, unread=unread)


def read_library(
    text: str,
    path: str,
    library: Mapping[str, Source] = NO_SOURCES,
    unread: Collection[str] = (),
) -> tuple[dict[str, Source], tuple[Diagnostic, ...]]:
    """Read the `sources` of a YAML file, which all sidecars of a site may cite.

    They may build on each other, and on those of other files in the *library*, of which
    those with the keys *unread* could not be read.
    """
    tree = read_tree(text, path)
    reading = _reading({}, library, unread)
    sources = _Reader(tree, reading).read_sources()
    told = _tell_losses(tree, reading, set(), main="sources")
    return sources, keep_first(sort_by_place(told))


# What the site goes without because of an error, by the part of the file that has it.
LOST = {
    "": "the file is read without it",
    "file": "nothing of this file is read",
    "defaults": "claims are read without it",
    "default verdict": "claims without a verdict of their own are left out",
    "sources": "no source below it is read, and claims that cite one are left out",
    "source": "the source is left out, with the claims that cite it",
    "source field": "the source is read without it",
    "claim": "the claim is left out",
    "claim field": "the claim is read without it",
    "twice": "only the first of the two is read",
}
ABOUT_KEYS = frozenset(
    ["unknown-key", "missing-key", "duplicate-key", "misplaced-field", "yaml-syntax"]
)
PARTS = {"claims": "file", "defaults": "defaults", "sources": "sources"}
Spot = tuple[int, int]


def _tell_losses(
    tree: Tree,
    reading: Reading,
    kept: Collection[Location | None],
    main: str = "claims",
) -> list[Diagnostic]:
    """Return the problems of a file; of an error also what is left out because of it.

    *kept* are the places of the claims that are read, *main* the key that the file is
    read for.
    """
    told, top = tree.diagnostics, tree.root
    if not any(one.level == "error" for one in told):
        return told
    is_read = top is not None and isinstance(top.value, dict) and main in top.value
    if any(one.rule == "unsupported-format" for one in told):
        is_read = False
    parts = _parts(tree, top, reading, kept) if top and is_read else []
    return [
        _with_comment(one)._replace(loss=LOST[_lost_by(one, parts)])
        if one.level == "error"
        else one
        for one in told
    ]


def _with_comment(problem: Diagnostic) -> Diagnostic:
    """Add to the hint what stands behind a refused value and is a comment to YAML.

    Behind an address or date that is right, a comment is one.
    """
    where = problem.where
    if not where or problem.rule in ABOUT_KEYS or "#" not in where.text:
        return problem
    value = where.text[where.column - 1 :][: where.width]
    lost = LOST_COMMENT.match(where.text, where.column - 1 + where.width)
    if not lost or value.startswith(QUOTE_SIGNS) or value.endswith(":"):
        return problem
    comment = shorten(lost[0].strip())
    hint = (
        f"`{comment}` is a comment to YAML: put quotes around the whole if it is meant"
    )
    return problem._replace(hint="; ".join(filter(None, (problem.hint, hint))))


def _lost_by(problem: Diagnostic, parts: list[tuple[Spot, str]]) -> str:
    """Return what an error costs: a key of `LOST`, by the part of the file it is in."""
    where = problem.where
    if not (parts and where):
        return "file"
    before = [part for start, part in parts if start <= (where.line, where.column)]
    part = before[-1] if before else ""
    is_twice = problem.rule == "duplicate-key"
    if is_twice and (part != "claim" or where.column <= parts[0][0][1]):
        return "twice"
    return part


def _parts(
    tree: Tree, top: Node, reading: Reading, kept: Collection[Location | None]
) -> list[tuple[Spot, str]]:
    """Return where the parts of a file begin, in order, and what an error in each costs."""
    parts = [(tree.locate(key), PARTS.get(name, "")) for name, key in top.keys.items()]
    for part in top.keys.keys() & {"defaults", "sources"}:
        for name, key in top.find([part]).keys.items():
            cost = "default verdict" if name == "verdict" else "defaults"
            if part == "sources":
                cost = "source" if name in reading.broken else "source field"
            parts.append((tree.locate(key), cost))
    claims = top.find(["claims"])
    for claim in claims.value if isinstance(claims.value, tuple) else ():
        where = tree.locate(claim.head)
        parts.append((where, "claim field" if where in kept else "claim"))
    return sorted(((at.line, at.column), part) for at, part in parts)


class _Fields(Mapping[str, Mapping[str, object]]):
    """The fields of shared sources; a sidecar cites few of very many."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources

    def __getitem__(self, key: str) -> Mapping[str, object]:
        return fields_of(self._sources[key])

    def __contains__(self, key: object) -> bool:
        return key in self._sources

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)


def inherit(claim: Node, defaults: Node) -> Node:
    """Return the entry of a claim with what only the *defaults* of its file say.

    Field by field; of `checked` also what the claim's own leaves open, since who
    checks is often the same and the day is not.
    """
    merged = claim.merge(defaults)
    if not (isinstance(merged.value, dict) and isinstance(defaults.value, dict)):
        return merged
    own, base = merged.value.get("checked"), defaults.value.get("checked")
    if own is None or base is None or own is base:
        return merged
    both = _long_checked(own).merge(_long_checked(base))
    return merged._replace(value={**merged.value, "checked": both})


def _long_checked(node: Node) -> Node:
    """Return a day or names that stand for `checked` as the mapping that they mean."""
    entries = node.value if isinstance(node.value, tuple) else (node,)
    days = [isinstance(one.value, str) and find_day(one.value)[1] for one in entries]
    is_day = isinstance(node.value, str) and DATE.fullmatch(node.value)
    if isinstance(node.value, dict) or node.blank or (any(days) and not is_day):
        return node
    key = "date" if is_day else "by"
    return node._replace(value={key: node}, keys={key: node})


def _plain(entry: Node) -> dict[str, object]:
    """Return an entry without places, and its `checked` as a mapping."""
    said = cast("dict[str, object]", entry.strip())
    if "checked" in said:
        said["checked"] = _long_checked(entry.find(["checked"])).strip()
    return said


def _top_hint(top: Node, key: str, main: str) -> str:
    """Say where a *key* belongs that stands at the top of a file and is none of its keys.

    *main* is the key that the file is read for.
    """
    parts = cast("dict[str, Node]", top.value)
    before = [*top.keys][: [*top.keys].index(key)]
    empty = {name for name in before if parts[name].blank}
    fits = {"defaults": key in known_keys(DefaultsEntry), "sources": parts[key].keys}
    if holder := next((name for name in fits if fits[name] and name in empty), ""):
        return f"indent `{key}` below `{holder}`"
    is_field = main == "claims" and key in known_keys(ClaimEntry)
    near = closest(key, TOP_KEYS)
    if near and not (is_field and not _holds(near, parts[key])):
        return (THERE if near in parts else MEANT).format(near)
    if main == "sources" and main not in parts:
        return f"{BEGIN.format(main)}, and indent the rest below it"
    if main == "sources" or key not in known_keys(ClaimEntry):
        return did_you_mean(key, TOP_KEYS)
    above = [name for name in before if name in TOP_KEYS][-1:]
    if above != ["claims"] or not parts["claims"].value:
        return "write `- quote: …` below `claims:`, and indent the rest of it as far"
    return f"indent `{key}` as far as the `quote:` of its claim"


def _holds(name: str, node: Node) -> bool:
    """Return whether a *node* is what stands below a key of the file: entries."""
    if name == "claims":
        return any(one.keys for one in node.value if isinstance(one, Node))
    return isinstance(node.value, dict) and any(one.keys for one in node.value.values())


BEGIN = "begin the file with `{}:`"
SPARED_BY: Mapping[type[Model], Collection[str]] = {
    CLAIM.model: (),
    STORED.model: SITED_FIELDS,
    USE.model: CHECK_FIELDS,
}
"""The defaults that an entry of each kind leaves alone."""


class _Reader(NamedTuple):
    """Reads one file; problems go to the diagnostics of its tree."""

    tree: Tree
    reading: Reading
    find: Find | None = None
    is_stored: bool = False
    """Whether its claims have no article."""

    def read_claims(
        self,
    ) -> tuple[list[Claim], list[WrittenUse], list[str], list[str]]:
        """Read the claims that are right, each with an id of its own.

        With those that are of other files, the ids of entries that are wrong, and all
        that is asked for by `use`.
        """
        top = self._read_top()
        if top is None:
            self._warn_no_claims(None)
            return [], [], [], []
        self._read_sources(top)
        self._warn_unused_sources(top)
        defaults = self._read_defaults(top)
        found: list[ReadEntry] = []
        wrong: list[tuple[str, Node]] = []
        for node in self._whole_claims(top):
            if claim := self._read_claim(node, defaults):
                found.append(claim)
            elif (name := node.find(["id"]).value) and isinstance(name, str):
                wrong.append((name.strip(), node.find(["id"])))
        check_wrong_ids(wrong, found, self.tree)
        claims, uses = [], []
        for read, name in name_entries(found, self.tree):
            use = read.entry.use
            used = self._use(read, name, self.find) if use and self.find else None
            if not name:
                continue
            if use:
                uses.append(WrittenUse(name, use, read.entry.status == "draft"))
                claims += [used] if used else []
            else:
                entry, places = (
                    cast("ClaimEntry", read.entry),
                    places_of(read, self.tree),
                )
                claims.append(make_claim(entry, name, places))
        self._warn_untaken(top)
        asked = [read.entry.use for read in found if read.entry.use]
        return claims, uses, [name for name, _ in wrong], asked

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
            self._report("wrong-type", message, top, BEGIN.format(main))
            return None
        for key in top.value.keys() - TOP_KEYS.keys():
            hint = _top_hint(top, key, main)
            message = f"unknown key `{shorten(key)}`"
            self._report("unknown-key", message, top.keys[key], hint)
        version = top.value.get("format")
        if version is None or version.value == "1":
            return top
        message = "only format 1 can be read"
        self._report("unsupported-format", message, version, "write `format: 1`")
        return None

    def _read_sources(self, top: Node) -> dict[str, Source]:
        """Read the file's own sources; each may build on any other."""
        sources = {}
        part = self._part(top, "sources")
        library = self.reading.library
        bases = {key: find_base(key, one.strip(), library) for key, one in part.items()}
        order, circles = sort_sources(bases)
        strays = self._strays(top)
        for key, above in strays.items():
            message = f"`{key}` is a field of a source, and stands beside `{above}`"
            place = top.find(["sources"]).keys[key]
            hint = f"indent `{key}` below `{above}`"
            self._report("unknown-key", message, place, hint)
        for circle in circles:
            self._report_circle(circle, part)
            self.reading.broken.update(circle)
        for key in order:
            if key in self.reading.broken or key in strays or key in strays.values():
                self.reading.broken.add(key)
                continue
            source = self._read(SOURCE, part[key])
            if source is None:
                self.reading.broken.add(key)
            else:
                sources[key] = source
                self.reading.library[key] = fields_of(source)
        return sources

    def _report_circle(self, circle: list[str], part: dict[str, Node]) -> None:
        """Report sources that build on each other, where the first of them does."""
        first = min(circle, key=[*part].index)
        place = circle.index(first)
        names = [f"`{shorten(key)}`" for key in circle[place:] + circle[:place]]
        if len(names) > MOST_NAMED:
            names[MOST_NAMED - 1 : -1] = ["`…`"]
        message = f"{names[0]} builds on itself"
        if len(names) > 1:
            message = f"{', which builds on '.join(names)}, which builds on {names[0]}"
            message = message.replace(", which", "", 1)
        hint = "write `url:` or `title:` in one of them, in place of `source:`"
        node = part[first].find(["source"])
        self._report("unknown-source", message, node, hint)

    def _strays(self, top: Node) -> dict[str, str]:
        """Return fields of sources that stand beside one, with that, which has no value."""
        strays: dict[str, str] = {}
        above = ""
        fields = known_keys(Source)
        for key, node in self._part(top, "sources").items():
            if node.blank and key not in fields:
                above = key
            elif above and key in fields and isinstance(node.value, str):
                strays[key] = above
            else:
                above = ""
        return strays

    def _warn_unused_sources(self, top: Node) -> None:
        """Report the file's own sources that nothing in it cites or builds on."""
        own = self._part(top, "sources")
        if not own:
            return
        citing = [top.find([key]) for key in ("claims", "defaults") if key in top.keys]
        cited = {text for node in citing for text in node.texts()}
        cited |= {
            base
            for key, one in own.items()
            if (base := find_base(key, one.strip(), ())) != key
        }
        for key in own.keys() - cited - self._strays(top).keys():
            message = f"no claim cites the source `{shorten(key)}`"
            hint = f"cite it with `source: {spell(key)}`, or delete it"
            place = top.find(["sources"]).keys[key]
            self._report("unused-source", message, place, hint)

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
        self._warn_unused_text(node)
        wrong = {diagnostic.path[0] for diagnostic in diagnostics} - {"verdict"}
        kept = {key: value for key, value in part.items() if key not in wrong}
        return node._replace(value=kept)

    def _warn_untaken(self, top: Node) -> None:
        """Report the defaults that every claim replaces; with an error none is certain."""
        claims = top.listed("claims")
        if not (claims and "defaults" in top.keys):
            return
        if any(one.level == "error" for one in self.tree.diagnostics):
            return
        node = top.find(["defaults"])
        owns = []
        for claim in claims:
            kind, _ = self._kind_of(claim)
            owns.append(dict.fromkeys(SPARED_BY[kind.model]) | _plain(claim))
        for key in find_untaken(_plain(node), owns) if node.keys else ():
            message = f"no claim takes `{key}` from `defaults`"
            hint = f"a claim's own `{key}` replaces it: write it there, or delete it"
            self._report("unused-text", message, node.keys[key], hint)

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

    def _whole_claims(self, top: Node) -> Iterator[Node]:
        """Yield the entries that are claims, after reporting those that are parts of one."""
        heads = frozenset({"quote", "use", "claim" if self.is_stored else "quote"})
        for group in group_by_dashes(self._list_claims(top), heads):
            if len(group) == 1:
                yield group[0]
                continue
            first, second, *_ = (next(iter(node.keys)) for node in group)
            where, *others = (self.tree.locate(node.head) for node in group[1:])
            message = f"the dash before `{second}` begins another claim"
            hint = f"write a space in its place: the claim begins with `{first}`"
            related = tuple((place, "so does that here") for place in others)
            problem = Diagnostic("missing-key", message, where, hint, related)
            self.tree.diagnostics.append(problem)

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
        defaults = without(defaults, SPARED_BY[kind.model])
        # What stands in the wrong place need not be right as well.
        told = {one.path[0] for one in wrong}
        if "explanation" not in told:
            self._warn_unused_text(node)
        node = inherit(node, defaults)
        # Nor is anything missing of a claim that would be that of another file.
        is_use = kind is STORED and "use" in told
        spared = frozenset({"missing-key"} if is_use else ())
        entry: PlacedEntry | None = self._read(kind, without(node, told), spared)
        return ReadEntry(entry, node) if entry and node.sound and not wrong else None

    def _warn_unused_text(self, node: Node) -> None:
        """Report what stands in the explanation of an entry and on no page."""
        place = node.find(["explanation"])
        if place is node or not (isinstance(place.value, str) and place.sound):
            return
        for words in unused_in(place.value):
            message = f"the explanation shows nothing of {words}"
            self._report(
                "unused-text", message, place, "write it as text, or delete it"
            )

    def _kind_of(self, node: Node) -> tuple[Kind[Any], list[NodeDiagnostic]]:
        """Return what an entry is to be read as, and what it cannot say as such."""
        if self.is_stored:
            return STORED, list(article_fields_of(node))
        use = node.find(["use"])
        if use is node or (use.blank and "verdict" in node.keys):
            return CLAIM, []
        if use.blank:
            hint = "write `use:` and the id of a claim of another file"
            message, key = "`use` has no value", node.keys["use"]
            return USE, [NodeDiagnostic("missing-key", message, key, hint, ("use",))]
        return USE, list(check_fields_of(node))

    def _use(self, read: ReadEntry, name: str, find: Find) -> Claim | None:
        """Return the claim that an entry uses, after reporting what is to be told of it."""
        used, state = find(read.entry.use), read.entry.status
        if used.rule and state not in SPARED.get(used.rule, ()):
            node, message, hint = read.node.find(["use"]), used.message, used.hint
            if used.rule == "withdrawn-claim" and state == "corrected":
                node = read.node.find(["status"])
                message, hint = void_correction(read, used)
            self._report(used.rule, message, node, hint)
            if RULES[used.rule].level == "error":
                return None
        return used.claim and make_use(
            read.entry, name, used.claim, places_of(read, self.tree)
        )

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

    def _read(
        self, kind: Kind[T], node: Node, spared: frozenset[str] = frozenset()
    ) -> T | None:
        """Return an entry, or None after reporting what is wrong with it.

        Diagnostics of rules that are *spared* have their cause elsewhere.
        """
        read = read_entry(kind, node, self.reading)
        self._report_all([one for one in read[1] if one.rule not in spared])
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


# --- places in a file that was read -----------------------------------------------------


class Pointer(Struct, frozen=True, dict=True):
    """Finds places in one sidecar, whose text is read only when it is asked for."""

    path: str
    read: Callable[[], str]
    """Gives the text of the file."""
    known: Locate = nowhere
    """What was seen when the claims were read, which spares reading the text again."""

    def locate(self, claim: Claim, path: FieldPath) -> Location | None:
        """Return the location of the field at *path* of *claim*, or of what stands for it.

        Looks in the claim, then in the defaults of the file, then among its
        sources; a field that is written nowhere has the place of what lacks it.
        """
        if known := self.known(claim, path):
            return known
        node = self._node_of(claim)
        if node is None:
            return claim.where
        defaults = self._part("defaults")
        found = self._follow(inherit(node, defaults) if defaults else node, path)
        return self._tree.locate(found.head)

    def is_written(self, claim: Claim, key: str) -> bool:
        """Whether *claim* has a *key* of its own in the file."""
        node = self._node_of(claim)
        return node is not None and key in node.keys

    def _follow(self, node: Node, path: FieldPath) -> Node:
        if path[:1] != ("sources",):
            return node.find(path) if path else node
        place, *rest = path[1:]
        cited = [part for key in ("source", "sources") for part in node.listed(key)]
        if not isinstance(place, int) or place >= len(cited):
            return node
        return self._follow_source(cited[place], rest)

    def _follow_source(self, source: Node, rest: list[int | str]) -> Node:
        """Find a field of a source in it, or in the one of this file that it names."""
        own, library = source.find(rest), self._part("sources")
        key = source.find(["source"]).value
        if own is not source or not (library and isinstance(key, str)):
            return own
        named = library.find([key])
        found = named.find(rest)
        return source if found in (library, named) else found

    def _node_of(self, claim: Claim) -> Node | None:
        return self._nodes.get(claim.where) if claim.where else None

    def _part(self, key: str) -> Node | None:
        """The mapping under *key* of the file, if there is one."""
        top = self._tree.root
        part = top.find([key]) if top else None
        return part if part and part is not top and part.keys else None

    @cached_property
    def _nodes(self) -> dict[Location, Node]:
        """The claims of the file, by the place that `Claim.where` gives."""
        top = self._tree.root
        claims = top.listed("claims") if top else ()
        return {self._tree.locate(claim.head): claim for claim in claims}

    @cached_property
    def _tree(self) -> Tree:
        return read_tree(self.read(), self.path)


def pointer_at(path: Path) -> Pointer:
    """Return what finds places in the sidecar at *path*; none where it is gone."""

    def read() -> str:
        text = read_file(path, None)
        return text if isinstance(text, str) else ""

    return Pointer(str(shown_path(path)), read)
