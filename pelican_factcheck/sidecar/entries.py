"""One entry of a sidecar, read through its model; and the claims made of a file's entries.

What is wrong with an entry is said field by field. The claims of a file are its own, and
those of others that it uses.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar, cast, get_args

from msgspec import structs

from pelican_factcheck.diagnostics.diagnostic import (
    MEANT,
    Diagnostic,
    Location,
    RefusedError,
    closest,
    did_you_mean,
    fold_case,
    shorten,
)
from pelican_factcheck.sidecar.claims import (
    PLACE_FIELDS,
    SITED_FIELDS,
    Appearance,
    Change,
    Checked,
    CitedSource,
    Claim,
    ClaimEntry,
    ClaimFields,
    DefaultsEntry,
    Filled,
    Home,
    KindOfChange,
    Person,
    PlacedEntry,
    Quote,
    Response,
    Said,
    Source,
    StoredEntry,
    UseEntry,
)
from pelican_factcheck.sidecar.fields import (
    DATE,
    MORE,
    find_day,
    looks_like_address,
    spell,
    spell_fields,
)
from pelican_factcheck.sidecar.identifiers import assign_ids
from pelican_factcheck.sidecar.models import (
    Model,
    Path,
    Problem,
    Reading,
    UnfitError,
    data_of,
    form_of,
    reader_of,
)
from pelican_factcheck.sidecar.yamltree import Node, Tree

MERGE = "write `defaults:` at the top of the file, or `source:` in a source"


class NodeDiagnostic(NamedTuple):
    """A diagnostic whose place is still a node."""

    rule: str
    message: str
    node: Node
    hint: str
    path: Path
    """From the entry to the node."""


# Which model a mapping is read through, by the key under which it stands.
MODELS: dict[str, type[Model]] = {
    "also": Quote,
    "checked": Checked,
    "claimant": Person,
    "context": Source,
    "history": Change,
    "in": Appearance,
    "now": Quote,
    "response": Response,
    "said": Said,
    "source": Source,
    "sources": Source,
}
# What was expected where a value has another form, and what to do if nothing better is
# known.
EXPECTED = {
    "text": (
        "text",
        "write one text; one that begins with `[` or `- ` needs quotes",
    ),
    "mapping": ("a mapping", "write its fields on lines of their own below it"),
    "list": ("a list", "write a list, each entry after `- `"),
    "count": ("a whole number", "write a whole number, such as `1`"),
    "seconds": ("a number of seconds", "write seconds, such as `754`, or `12:34`"),
    "answer": ("yes or no", "write `yes` or `no`"),
    "choice": ("text", "write one word"),
}
WRITE = {
    "quote": "write `quote:` and words of the article",
    "verdict": "write `verdict:` and what the check has found",
    "name": "write `name:` and who it is",
    "use": "write `use:` and the id of a claim of another file",
}


# In which field a mere text belongs, where a mapping was expected.
TEXT_FIELDS = {"said": "where", "response": "text", "history": "note"}
# Names of fields in other tools and formats, by what the field is called here; the
# first that the entry at hand has is the one that is meant.
OTHER_NAMES = {
    "verdict": "rating ruling result finding conclusion judgement truth reviewrating urteil"
    " bewertung befund jugement évaluation valoración giudizio valutazione"
    " avaliação oordeel werdykt ocena omdöme bedömning dom vurdering hodnocení вердикт оценка"
    " вирок оцінка karar hüküm 判定 结论 結論 판정",
    "quote": "text sentence excerpt passage words exact selector zitat textstelle satz wortlaut"
    " citation extrait phrase cita frase pasaje citazione brano citação trecho citaat zin cytat"
    " zdanie citat mening sætning setning citace věta цитата предложение речення alıntı cümle"
    " 引用 引文 인용",
    "claim": "statement claimreviewed assertion behauptung aussage affirmation allégation"
    " déclaration afirmación declaración affermazione dichiarazione afirmação alegação declaração"
    " bewering uitspraak twierdzenie stwierdzenie påstående påstand tvrzení утверждение"
    " твердження iddia 主張 主张 주장",
    "checked": "checker reviewer factchecker author by date checked_by auteur autor autorin autore datum fecha geprüft prüfer prüferin"
    " vérifié vérificateur verificado verificato gecontroleerd sprawdzone granskad kontrollert"
    " проверено перевірено",
    "claimant": "speaker who person claimed_by said_by sprecher sprecherin urheber",
    "url": "href link address uri website lien enlace dirección indirizzo",
    "sources": "evidence references refs links urls citations quellen belege fuentes fonti fontes"
    " bronnen źródła källor kilder zdroje источники джерела kaynaklar",
    "source": "reference link url href ref citation quelle beleg fuente fonte bron źródło källa"
    " kilde zdroj источник джерело kaynak lien enlace 出典 来源 來源 출처",
    "summary": "finding comment reason note short zusammenfassung kurzfassung résumé resumen"
    " riassunto sintesi resumo samenvatting streszczenie sammanfattning sammendrag shrnutí"
    " резюме özet",
    "explanation": "description details body reviewbody analysis erklärung begründung erläuterung"
    " explication explicación spiegazione explicação uitleg wyjaśnienie förklaring forklaring"
    " vysvětlení объяснение пояснення açıklama",
    "said": "where when appearance appearances",
    "tags": "category categories topics keywords schlagwörter stichwörter étiquettes etiquetas",
    "history": "corrections updates changes",
    "review_by": "expires recheck",
    "status": "state draft published",
    "lang": "language locale inlanguage sprache langue idioma lingua taal język språk sprog jazyk"
    " язык мова dil",
    "title": "name headline label titel titre título titolo tytuł rubrik overskrift tittel заголовок"
    " başlık",
    "publisher": "site journal newspaper outlet container organisation organization verlag"
    " herausgeber éditeur editorial editore editora uitgever wydawca förlag forlag",
    "author": "authors by creator writer autor autorin auteur autore författare forfatter автор yazar",
    "date": "published year day datepublished when datum fecha data dato дата tarih",
    "page": "pages seite seiten página pagina strona sida side страница sayfa",
    "locator": "section chapter paragraph where",
    "archive": "archived archive_url wayback snapshot archivedat",
    "accessed": "retrieved visited access_date accessdate",
    "start": "time timestamp seconds timecode",
    "shows": "supports stance side",
    "name": "who title label nom nombre nome naam navn namn",
    "role": "job position jobtitle",
    "same_as": "sameas wikidata",
    "text": "quote words answer reply",
    "where": "place location",
    "in": "url urls appearances",
    "note": "text comment reason anmerkung notiz remarque nota uwaga",
}


SECOND_READERS = frozenset(
    "reviewed reviewed_by second_reader editor gegengelesen relu_par revisado_por".split()
)
"""What `reviewed` below `checked` is called beside it."""
LONGEST_REMEDY = 60
"""Characters of a text that a hint repeats."""
T = TypeVar("T")


class Kind(NamedTuple, Generic[T]):
    """One kind of entry at the top of a sidecar."""

    model: type[Model]
    read: Callable[[object, Reading], T]
    """Raises an `UnfitError` where anything is wrong."""


CLAIM: Kind[ClaimEntry] = Kind(ClaimEntry, reader_of(ClaimEntry))
USE: Kind[UseEntry] = Kind(UseEntry, reader_of(UseEntry))
STORED: Kind[StoredEntry] = Kind(StoredEntry, reader_of(StoredEntry))
DEFAULTS: Kind[DefaultsEntry] = Kind(DefaultsEntry, reader_of(DefaultsEntry))
SOURCE: Kind[Source] = Kind(Source, reader_of(CitedSource))


def fields_of(source: Source) -> dict[str, object]:
    """Return the source's fields in sidecar form, for entries that extend it."""
    said = data_of(source)
    said.pop("source", None)
    return said


def read_entry(
    kind: Kind[T], node: Node, reading: Reading
) -> tuple[T | None, list[NodeDiagnostic]]:
    """Read *node* as an entry of its *kind*; None, when it is no such entry.

    An address that was refused is complained of and left out; it costs the
    entry nothing else.
    """
    lost = [
        _unknown_key(path, node, kind.model) for path in _blank_keys(node, kind.model)
    ]
    result = _read(kind, node, node.strip(), reading)
    told = result[1]
    if lost or any(one.rule == "unknown-key" for one in told):
        # A mapping that says nothing has its words under that key.
        told = [one for one in told if not _is_hollow(one)]
    return (None if lost else result[0]), [*lost, *told]


def _is_hollow(problem: NodeDiagnostic) -> bool:
    """Return whether a mapping says nothing, of which no key is missing for certain."""
    hints = [noun.remedy for noun in Filled.__subclasses__()]
    return problem.rule == "missing-key" and problem.hint in hints


def _blank_keys(node: Node, model: type[Model], path: Path = ()) -> Iterator[Path]:
    """Yield the paths of unknown keys without a value, which no model gets to see."""
    if isinstance(node.value, tuple):
        for number, part in enumerate(node.value):
            yield from _blank_keys(part, model, (*path, number))
    elif isinstance(node.value, dict):
        for key, part in node.value.items():
            if part.blank and key not in known_keys(model):
                yield (*path, key)
            elif not isinstance(part.value, str) and key in MODELS:
                yield from _blank_keys(part, MODELS[key], (*path, key))


def _read(
    kind: Kind[T], node: Node, data: object, reading: Reading
) -> tuple[T | None, list[NodeDiagnostic]]:
    try:
        entry = kind.read(data, reading)
    except UnfitError as error:
        problems = error.problems
    else:
        return entry, []
    refused = [one for one in problems if one.kind == "invalid-address"]
    told = list(_explain(refused or problems, node, kind.model))
    if not refused:
        return None, told
    addresses = reading.refused | {str(one.value).strip() for one in refused}
    again = _read(kind, node, data, structs.replace(reading, refused=addresses))
    return again[0], told + again[1]


def _explain(
    problems: Sequence[Problem], node: Node, model: type[Model]
) -> Iterator[NodeDiagnostic]:
    """Put what is wrong with an entry into an author's words."""
    typos: set[str] = set()
    for one in problems:
        if one.kind == "unknown":
            diagnostic = _unknown_key(one.path, node, model)
            typos |= {diagnostic.hint, MEANT.format(one.path[-1])}
            yield diagnostic
    for one in problems:
        if one.kind == "missing":
            key = str(one.path[-1])
            meant = {key, "use"} if key == "verdict" else {key}
            if typos.isdisjoint(map(MEANT.format, meant)):  # else it is told twice
                yield _missing_key(one.path, node)
        elif one.kind == "incomplete-source":
            if typos.isdisjoint(map(MEANT.format, ("url", "title"))) and not any(
                other.refused and _names_address(other.refused) for other in problems
            ):
                yield _wrong_value(one, node)
        elif one.kind not in {"unknown", "broken-source"}:
            yield _wrong_value(one, node)


def _names_address(refused: RefusedError) -> bool:
    """Return whether it is said which address is meant for a value that was *refused*."""
    return "note" in refused.meant or refused.hint.startswith("write `url: ")


def _unknown_key(path: Path, node: Node, model: type[Model]) -> NodeDiagnostic:
    """Report an unknown key, with the known one that is likeliest meant."""
    *parents, key = path
    holder = node.find(parents)
    names = [name for name in parents if isinstance(name, str)]
    known = known_keys(MODELS[names[-1]] if names else model)
    hint = _hint_of_key(holder, str(key), known)
    place = holder.keys.get(str(key), holder)
    return NodeDiagnostic(
        "unknown-key", f"unknown key `{shorten(str(key))}`", place, hint, path
    )


def _meant_key(holder: Node, key: str, known: Sequence[str]) -> str:
    """Return the one of the *known* keys that is meant, by its sense or its letters; or "".

    Of several senses an address is a source, and what the mapping *holder* has comes last.
    """
    folded = re.sub("[ -]", "_", fold_case(key))
    if folded in known:
        return folded
    senses = [
        name
        for name, others in OTHER_NAMES.items()
        if name in known and folded in others.split()
    ]
    value = holder.find([key]).value
    if not isinstance(value, str) or looks_like_address(value):
        senses.sort(key=lambda name: name == "quote")
    senses.sort(key=lambda name: name in holder.keys)
    return next(iter(senses), "") or closest(key, known)


def _hint_of_key(holder: Node, key: str, known: Sequence[str]) -> str:
    """Say what to do about an unknown *key* of the mapping *holder*."""
    if key == "<<":
        return MERGE
    if hint := _indent_hint(holder, key, known):
        return hint
    if re.sub("[ -]", "_", fold_case(key)) in SECOND_READERS and "checked" in known:
        return "write it below `checked:`, as `reviewed: …`"
    words = holder.find([key]).value
    if "was" in known and DATE.fullmatch(key) and isinstance(words, str):
        note = spell(words) if 0 < len(words) <= LONGEST_REMEDY else "…"
        return f"write `date: {key}` and `note: {note}` in its place"
    if near := _meant_key(holder, key, known):
        return _hint_of_near(holder, key, near)
    return _long_hint(holder, key) or did_you_mean(key, known)


THERE = "write it into `{}`, which is there already, or delete it"


def _hint_of_near(holder: Node, key: str, near: str) -> str:
    """Say what to do about an unknown *key* of *holder* that means the key *near*.

    That may stand there as well, or hold no mere text, as it would be under the other.
    """
    own = holder.keys.get(near)
    # What a claim inherits stands above it.
    if own and own.start.index >= holder.start.index:
        return THERE.format(near)
    words = holder.find([key]).value
    is_other = (
        near in TEXT_FIELDS and fold_case(key) in OTHER_NAMES.get(near, "").split()
    )
    if not (is_other and isinstance(words, str) and words.strip()):
        return MEANT.format(near)
    words = " ".join(words.split())
    is_field = key in known_keys(MODELS[near])
    fields = {key: words} if is_field else _fields_in(near, words)
    if "" in fields.values() or len(words) > LONGEST_REMEDY or "`" in words:
        return MEANT.format(near)
    return f"write `{near}: {{{spell_fields(fields)}}}` in its place"


def _before(holder: Node, key: str) -> list[str]:
    """Return the keys before *key*, the nearest first."""
    names = [*holder.keys]
    return names[: names.index(key) if key in names else 0][::-1]


def _indent_hint(holder: Node, key: str, known: Collection[str]) -> str:
    """Say below which key before it an unknown *key* belongs, if its indentation is lost.

    That is one without a value; or the one right before, but for keys of its own that
    have lost theirs, too.
    """
    parts = cast("dict[str, Node]", holder.value)
    is_next = True
    for name in _before(holder, key):
        part = parts.get(name)
        if part and name in MODELS and key in known_keys(MODELS[name]):
            if part.blank:
                return f"indent `{key}` below `{name}`"
            last = [part, *(part.value if isinstance(part.value, tuple) else ())][-1]
            is_block = last.keys and last.head.start.index == last.start.index
            if is_next and is_block and key not in last.keys:
                return f"indent `{key}` as far as `{[*last.keys][-1]}` above it"
        is_next = is_next and name not in known
    return ""


LONG_FIELDS = {"claimant": "name", "checked": "by", "source": "url", **TEXT_FIELDS}
"""In which field stands what may be written as a mere text."""


def _long_hint(holder: Node, key: str) -> str:
    """Say how to write the text before *key* if both are to stand below one key."""
    name = next(iter(_before(holder, key)), "")
    field = LONG_FIELDS.get(name, key)
    if field == key or key not in known_keys(MODELS[name]):
        return ""
    return f"write `{field}: …` and `{key}: …` on lines of their own below `{name}:`"


@cache
def known_keys(model: type[Model]) -> tuple[str, ...]:
    """Return the keys that an author may write for *model*."""
    return tuple(field.key for field in form_of(model).fields if not field.is_made)


def _missing_key(path: Path, node: Node) -> NodeDiagnostic:
    """Report a key that is missing or has no value."""
    *parents, key = path
    holder = node.find(parents)
    hint = WRITE.get(str(key), "")
    if written := holder.keys.get(str(key)):
        return NodeDiagnostic(
            "missing-key", f"`{key}` has no value", written, hint, path
        )
    return NodeDiagnostic(
        "missing-key", f"missing key `{key}`", holder.head, hint, path
    )


def _wrong_value(problem: Problem, node: Node) -> NodeDiagnostic:
    """Report a value that a field cannot hold."""
    kind, path, _, refused, choices = problem
    found = node.find(path)
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    if refused:
        hint = _hint_of_refused(refused, path, node)
        if kind == "incomplete-source" and "url" in found.keys:
            hint = "write its address behind `url:`, or add `title: …`"
        return NodeDiagnostic(kind, str(refused), found.head, hint, path)
    if kind == "empty":
        place = "behind the dash" if found.blank else "between the quotes"
        hint = WRITE.get(key, f"write something {place}, or delete `{key}`")
        return NodeDiagnostic("invalid-value", f"`{key}` is empty", found, hint, path)
    if choices and isinstance(found.value, str):
        hint = did_you_mean(found.value, filter(None, choices))
        message = f"`{shorten(found.value)}` is no value of `{key}`"
        return NodeDiagnostic("invalid-value", message, found, hint, path)
    expected, remedy = EXPECTED[kind]
    subject = f"`{key}`: " if key else ""
    message = f"{subject}expected {expected}, found {found.kind}"
    hint = wrong_type_hint(found) or _long_form_hint(path, node, kind) or remedy
    return NodeDiagnostic("wrong-type", message, found, hint, path)


ADDRESS_LISTS = {
    "source": "sources",
    "sources": "sources",
    "context": "context",
    "in": "in",
    "same_as": "same_as",
}
"""The fields with addresses, and those with several of them."""


def _hint_of_refused(refused: RefusedError, path: Path, node: Node) -> str:
    """Say what to write for a value that was *refused* at *path* of an entry."""
    found, holder = node.find(path), node.find(path[:-1])
    names = [step for step in path if isinstance(step, str)]
    if str(refused) == MORE:
        return _hint_of_several(names)
    meant = refused.meant
    if "sources" in meant:
        if holder is found and isinstance(node.find(path[:1]).value, str):
            return f"write `[{meant['sources']}]`"
        return f"write each as an entry of its own: `{meant['sources']}`"
    if "url" in meant:
        return _hint_of_named(meant, holder, names, is_alone=holder is found)
    if meant:
        return refused.hint if holder is found else _hint_beside(meant, holder)
    is_said = names[-1:] == ["first"]  # where addresses stand below another key
    return refused.hint.replace("`url: ", "`in: ") if is_said else refused.hint


def _hint_of_several(names: Sequence[str]) -> str:
    """Say how several addresses are written, by the *names* of the keys above them."""
    lists = [ADDRESS_LISTS[name] for name in names if name in ADDRESS_LISTS]
    if not lists or names[-1] not in ("url", *ADDRESS_LISTS):
        return "write the one that is meant"
    return f"write `{lists[-1]}:` and each address on a line of its own after `- `"


def _hint_of_named(
    meant: Mapping[str, str], holder: Node, names: Sequence[str], *, is_alone: bool
) -> str:
    """Say what to write for an address with words beside it, under a key of *holder*.

    The last of the *names* is that key, and the one before says what *holder* is. The
    address *is_alone* where it stands for a mapping with an address.
    """
    is_before = "title" in meant
    field = "title" if is_before else "note"
    space = "" if is_before else f"; {SPACE_IN_ADDRESS}"
    known = known_keys(MODELS[names[-2]]) if names[:-1] else known_keys(Source)
    if names[-1] != "url" or "name" in holder.keys or field not in known:
        place = "before" if is_before else "behind"
        return f"write `{meant['url']}`, and leave out the words {place} it{space}"
    if is_alone:
        return f"write `{{{spell_fields(meant)}}}`{space}"
    rest = f"the rest as `{field}:`"
    if field in holder.keys:
        rest = "leave out the rest" if is_before else "put the rest into the `note`"
    return f"write `url: {meant['url']}`, and {rest}{space}"


SPACE_IN_ADDRESS = "a space that belongs to the address is written `%20`"


def _hint_beside(meant: Mapping[str, str], holder: Node) -> str:
    """Say what to write for a source of the mapping *holder* that means other fields."""
    if "title" in meant:
        for own in ("title", "url"):
            if own in holder.keys:
                return f"delete it: the source has its `{own}` here"
        title = spell_fields(meant)
        return f"write `{title}` in place of it, if it has no address"
    key = f"`source: {spell(meant['source'])}`"
    if "locator" in holder.keys:
        return f"write {key}, and the rest into its `locator`"
    return f"write {key} and `locator: {spell(meant['locator'])}` in place of it"


def _long_form_hint(path: Path, node: Node, kind: str) -> str:
    """Say how the field at *path* is written, of which there is only a text or a list."""
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    found, listed = node.find(path), node.find(path[:-1])
    if kind != "mapping" or key not in MODELS:
        return ""
    if isinstance(found.value, tuple):
        several = (
            "write one mapping; `{name: The two of them, type: group}` for several"
        )
        return several if key == "claimant" else "write one mapping, and no list"
    words = found.value if isinstance(found.value, str) else ""
    fields = _fields_in(key, " ".join(words.split()))
    head, line = f"{key}: ", f"`{key}:` and `"
    if isinstance(listed.value, tuple):
        head, line = "- " if _has_dashes(listed) else "", "`"
    if (
        "" in fields.values()
        or len(words) > LONGEST_REMEDY
        or "`" in words
        or not fields
    ):
        field = TEXT_FIELDS.get(key) or known_keys(MODELS[key])[0]
        field = next(iter(fields), field)
        if line == "`" and not found.blank:
            return f"write `{head}{{{field}: …}}` in its place"
        if line == "`":
            return f"write `{field}: …` in it"
        return f"write {line}{field}: …` on a line of its own below it"
    return f"write `{head}{{{spell_fields(fields)}}}`"


def _has_dashes(listed: Node) -> bool:
    """Return whether the entries of a list stand behind dashes, and not in brackets."""
    first, *others = cast("tuple[Node, ...]", listed.value)
    lines = [node.start.line for node in (first, *others)]
    is_behind = first.start.index - listed.start.index >= len("- ")
    return is_behind and lines[0] == listed.start.line and len({*lines}) == len(lines)


def _fields_in(key: str, words: str) -> dict[str, str]:
    """Return the fields of *key* that mere *words* are: a day, an address, or the text."""
    known = known_keys(MODELS[key])
    if re.match(r"https?://\S+$", words) and {"in", "url"} & {*known}:
        return {"in" if "in" in known else "url": words}
    name, day = ("", words) if DATE.fullmatch(words) else find_day(words)
    field = TEXT_FIELDS.get(key, known[0])
    if day and not name:
        rest = words.removeprefix(day).strip(" .,:;|()–—-") if day in words else ""
        lacks = key in ("history", "response")
        return {"date": day} | ({field: rest or "…"} if lacks else {})
    if day and key == "said" and words[len(name) :].lstrip()[0] in ",;(":
        return {field: name, "date": day}
    if not re.search(r"[^\W\d]", words):  # 3/4/2018 is in March or in April
        lacking = field if key == "response" else "date"
        return {lacking: ""} if words else {}
    if key == "history" and words in get_args(KindOfChange):
        return {"kind": words, field: "…"}
    return {field: words}


def wrong_type_hint(found: Node) -> str:
    """Guess how a value of another kind has come about."""
    if isinstance(found.value, str):
        slip = re.match(r"([^\W\d][\w-]*:)(?=[^\s/])", found.value)
        return f"put a space after `{slip[1]}`" if slip else ""
    if isinstance(found.value, tuple):
        return ""
    return "a text with `: ` in it, or with `[`, `{` or `- ` at its start, needs quotes"


def group_by_dashes(
    nodes: Sequence[Node], heads: frozenset[str]
) -> Iterator[Sequence[Node]]:
    """Yield the entries of a list of claims, those together that are the parts of one.

    A dash before each of its fields makes entries of one claim: one has a key of *heads*
    and the others have further fields. All others are alone.
    """
    known = frozenset(known_keys(ClaimEntry))
    group: list[Node] = []
    taken: frozenset[str] = frozenset()
    for node in (*nodes, None):
        keys = frozenset(node.keys) if node else frozenset()
        is_fit = bool(keys) and keys <= known
        has_head = not heads.isdisjoint(taken)
        has_two = has_head and not heads.isdisjoint(keys)
        if not is_fit or has_two or not taken.isdisjoint(keys):
            yield from [group] if group and has_head else [[one] for one in group]
            group, taken = [], frozenset()
        if node and is_fit:
            group.append(node)
            taken |= keys
        elif node:
            yield [node]


# --- claims of entries ----------------------------------------------------------------


SHARED = frozenset(ClaimFields.__struct_fields__)
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
    said = values["use"].value
    name = shorten(id_in(said)) if isinstance(said, str) else ""
    used = f"`{name}`, which is used here" if name else "that is used here"
    there = f"in `{name}`" if name else "there"
    is_corrected = values.get("status", node).value == "corrected"
    for key in values.keys() & CHECK_FIELDS:
        hint = f"delete it here, or change it {there} for all who use that"
        if key == "history":
            hint = "delete it, or add `status: corrected` if this article was corrected"
        if not (key == "history" and is_corrected):
            message = f"`{key}` is that of the claim {used}"
            yield NodeDiagnostic(MISPLACED, message, node.keys[key], hint, (key,))
    if values.get("status", node).value == "withdrawn":
        message = "a check is withdrawn where it stands, for all who use it"
        hint = f"say so {there}{' itself' if name else ''}, or delete this entry"
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
CHECK_FIELDS = frozenset(ClaimEntry.__struct_encode_fields__) - PLACE_FIELDS
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
        tuple(map(tree.locate, node.listed("also"))),
        tree.locate(node.find(["now"])) if found.entry.now else None,
    )


def make_claim(entry: ClaimEntry, name: str, places: Places) -> Claim:
    """Make the claim that an entry says; its parts are valid already."""
    shared = {key: getattr(entry, key) for key in SHARED}
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
    return structs.replace(used, **update)


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
        structs.replace(further, where=where)
        for further, where in zip(entry.also, places.also, strict=True)
    )
    now = entry.now and structs.replace(entry.now, where=places.now)
    return {"quote": quote, "also": also, "now": now, "where": places.where}
