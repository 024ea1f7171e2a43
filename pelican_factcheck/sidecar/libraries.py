"""The sources of a site's library files, whatever their format, and what is wrong."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    Location,
    keep_first,
    shorten,
    sort_by_place,
)
from pelican_factcheck.sidecar.bibtex import (
    Bibliography,
    Entry,
    read_bibtex,
    to_address,
    to_text,
)
from pelican_factcheck.sidecar.claims import Source
from pelican_factcheck.sidecar.files import LARGEST, decode, read_bytes
from pelican_factcheck.sidecar.identifiers import read_doi, read_isbn
from pelican_factcheck.sidecar.reader import Library, read_library
from pelican_factcheck.sidecar.references import (
    NotCslError,
    Reference,
    addresses_in,
    day_from_month,
    is_social,
    join_names,
    read_csl,
    read_day,
    read_lang,
)
from pelican_factcheck.sidecar.yamltext import Lines
from pelican_factcheck.sidecar.yamltree import read_tree

BIBTEX, CSL, YAML = (".bib", ".bibtex"), (".json",), (".yaml", ".yml")


LARGEST_LIBRARY = 50_000_000
"""Bytes; a library holds the work of years."""
NO_ENCODINGS: Mapping[str, str] = {}
NAMED_ENCODING = re.compile(rb"(?m)^%+\s*Encoding:\s*([\w.-]+)")
"""The line by which JabRef says in which encoding it writes."""


def read_library_file(path: Path) -> tuple[str, str] | Diagnostic:
    """Return the text of a library file, and its encoding where that is not UTF-8.

    A BibTeX file that is no UTF-8 is read in the encoding that it names, or else as
    windows-1252, in which older programs wrote it.
    """
    is_exported = path.suffix.casefold() in (*BIBTEX, *CSL)
    data = read_bytes(path, None, LARGEST_LIBRARY if is_exported else LARGEST)
    if isinstance(data, Diagnostic):
        return data
    text = decode(data, str(path))
    if not isinstance(text, Diagnostic) or path.suffix.casefold() not in BIBTEX:
        return text if isinstance(text, Diagnostic) else (text, "")
    named = NAMED_ENCODING.search(data)
    for encoding in (named[1].decode("ascii") if named else "", "windows-1252"):
        try:
            return data.decode(encoding), encoding
        except (LookupError, UnicodeDecodeError):
            continue
    return text


def read_libraries(
    files: Mapping[str, str], encodings: Mapping[str, str] = NO_ENCODINGS
) -> Library:
    """Return the sources in *files*, texts by their paths; no text raises.

    *encodings* are those of files that were not in UTF-8; each is reported.

    The ending of a path tells its format: `.bib` is BibTeX or BibLaTeX, `.json` is
    CSL-JSON, anything else YAML as in a sidecar. Of equal keys the first wins. A source
    in YAML may build on one of another file.
    """
    split = {path: Lines.split(text, path) for path, text in files.items()}
    in_bibtex = _read_bibtex(split)
    library = Library()
    while True:
        joined = _join(split, in_bibtex, encodings, library)
        found = joined.library()
        lacks = any(one.rule == "unknown-source" for one in found.diagnostics)
        if not lacks or found.sources.keys() == library.sources.keys():
            return found
        library = found


def _join(
    split: Mapping[str, Lines],
    in_bibtex: Mapping[str, tuple[Bibliography, Sequence[Reference]]],
    encodings: Mapping[str, str],
    library: Library,
) -> "_Joined":
    """Read the sources of all files; those in YAML may build on what is in the *library*."""
    joined = _Joined()
    for path, encoding in encodings.items():
        message = f"the file is not in UTF-8; it is read as {encoding}"
        joined.report("odd-reference", message, split[path], 0, "save it in UTF-8")
    for path, lines in split.items():
        if path in in_bibtex:
            bibliography, references = in_bibtex[path]
            for mistake in bibliography.mistakes:
                rule = "broken-reference" if mistake.is_lost else "odd-reference"
                joined.report(
                    rule, mistake.message, lines, mistake.offset, mistake.hint
                )
            joined.broken |= bibliography.broken.keys()
            joined.add(references, lines)
        elif path.casefold().endswith(CSL):
            joined.add_csl(lines)
        else:
            sources, diagnostics = read_library(
                lines.text, path, library.sources, library.broken
            )
            is_named_otherwise = not path.casefold().endswith(YAML)
            if diagnostics and not sources and is_named_otherwise:
                message = (
                    "this is no file of sources: neither YAML, BibTeX nor CSL-JSON"
                )
                joined.report("wrong-type", message, lines, 0, EXPORT)
                continue
            joined.diagnostics += diagnostics
            for key, source in sources.items():
                joined.keep(key, source, lines)
    return joined


EXPORT = (
    "export the library as CSL-JSON (`.json`) or BibLaTeX (`.bib`), and name that file"
    " in `FACTCHECK_SOURCES`"
)
"""What to do about the file of a reference manager that is of another format."""


def _read_bibtex(
    split: Mapping[str, Lines],
) -> Mapping[str, tuple[Bibliography, Sequence[Reference]]]:
    """Return what those of the files hold that are BibTeX, by their paths."""
    texts = {
        path: lines.text
        for path, lines in split.items()
        if path.casefold().endswith(BIBTEX)
    }
    if not texts:
        return {}
    return {path: (found, entries) for path, found, entries in read_references(texts)}


def _read_csl(text: str) -> tuple[list[Reference], tuple[str, int] | None]:
    """Return the references of a CSL-JSON file, up to what makes it none, and that."""
    references = []
    try:
        for reference in read_csl(text):
            references.append(reference)  # noqa: PERF402 - those before a mistake stay
    except NotCslError as error:
        return references, (str(error), error.offset)
    return references, None


def locate_source(path: str, text: str, key: str) -> Location | None:
    """Return where the library file *text* at *path* has the source with this *key*."""
    lines = Lines.split(text, path)
    if path.casefold().endswith(BIBTEX):
        _, references = _read_bibtex({path: lines})[path]
    elif path.casefold().endswith(CSL):
        references, _ = _read_csl(lines.text)
    else:
        return _places_of_keys(lines).get(key)
    offsets = (reference.offset for reference in references if reference.key == key)
    offset = next(offsets, None)
    return None if offset is None else lines.locate_span(offset, offset + 1)


def _places_of_keys(lines: Lines) -> Mapping[str, Location]:
    """Return where the sources of a YAML file stand, by their keys."""
    tree = read_tree(lines.text, lines.path)
    keys = tree.root.find(["sources"]).keys if tree.root else {}
    return {key: tree.locate(node) for key, node in keys.items()}


class _Joined:
    """Puts the sources of several files together."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}
        self.broken: set[str] = set()
        self.diagnostics: list[Diagnostic] = []
        self._places: dict[str, tuple[Lines, int | None]] = {}
        self._keys: dict[str, Mapping[str, Location]] = {}

    def library(self) -> Library:
        """Return all that was read."""
        return Library(
            self.sources,
            frozenset(self.broken - self.sources.keys() - {""}),
            keep_first(sort_by_place(self.diagnostics)),
        )

    def add_csl(self, lines: Lines) -> None:
        """Add the references of a CSL-JSON file as far as it can be read."""
        references, mistake = _read_csl(lines.text)
        if mistake:
            message, offset = mistake
            hint = "export the library again as CSL-JSON, or put the mistake right"
            self.report("broken-reference", message, lines, offset, hint)
        self.add(references, lines)

    def add(self, references: "Iterable[Reference]", lines: Lines) -> None:
        """Add *references*; leave out, and report, those that are no sources."""
        for reference in references:
            source = reference.source()
            name = f"`{shorten(reference.key)}`" if reference.key else "a reference"
            if source is None or not reference.key:
                message = f"{name} is left out: it has no key that a claim could cite"
                hint = "give it one, such as `author2026`"
                if source is None:
                    message = f"{name} is left out: it has neither title nor address"
                    hint = "give it one of the two"
                    if reference.is_odd:
                        message = "this is no reference: expected a mapping in braces"
                        hint = "delete it"
                    self.broken.add(reference.key)
                self.report("broken-reference", message, lines, reference.offset, hint)
                continue
            self.keep(reference.key, source, lines, reference.offset)
            for remark in dict.fromkeys(reference.remarks):
                hint = "put it right in the library, if a reader needs it"
                self.report(
                    "odd-reference", f"{name}: {remark}", lines, reference.offset, hint
                )

    def keep(
        self, key: str, source: Source, lines: Lines, offset: int | None = None
    ) -> None:
        """Keep a source under its key, unless an earlier one has that key.

        Where it stands is looked for when it has to be told; with an *offset*, it is there.
        """
        if key not in self.sources:
            self.sources[key] = source
            self._places[key] = (lines, offset)
            return
        related = ((self._locate(key, *self._places[key]), "the first is here"),)
        where = self._locate(key, lines, offset)
        message = f"the key `{shorten(key)}` is taken: the first source stays"
        hint = "give one of the two another key"
        self.diagnostics.append(
            Diagnostic("broken-reference", message, where, hint, related)
        )

    def _locate(self, key: str, lines: Lines, offset: int | None) -> Location:
        if offset is not None:
            return lines.locate_span(offset, offset + 1)
        if lines.path not in self._keys:
            self._keys[lines.path] = _places_of_keys(lines)
        return self._keys[lines.path][key]

    def report(
        self, rule: str, message: str, lines: Lines, offset: int, hint: str
    ) -> None:
        """Report what is wrong at an offset of a file."""
        where = lines.locate_span(offset, offset + 1)
        self.diagnostics.append(Diagnostic(rule, message, where, hint))


# --- BibTeX and BibLaTeX entries as references ------------------------------------------

URL = re.compile(r"\\(?:url|href)\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}")
VISITED = re.compile(
    r"(?:accessed|visited|retrieved|abgerufen|consult[ée]e?)\b\s*(?:on|le|am)?[\s:]*([^;\]\})]+)",
    re.IGNORECASE,
)
NO_SOURCES = frozenset({"xdata", "set"})
TYPES = {
    "online": "web", "electronic": "web", "www": "web", "webpage": "web", "website": "web",
    "book": "book", "inbook": "book", "incollection": "book", "booklet": "book",
    "proceedings": "book", "collection": "book", "mvbook": "book", "mvcollection": "book",
    "bookinbook": "book", "suppbook": "book", "techreport": "report", "report": "report",
    "whitepaper": "report", "video": "video", "movie": "video", "film": "video",
    "audio": "audio", "music": "audio", "podcast": "audio", "image": "image",
    "artwork": "image", "dataset": "dataset", "tweet": "social",
}  # fmt: skip
REPORTS = frozenset({"techreport", "report", "manual", "whitepaper", "standard"})
# Fields of the parent that become another field of the child.
INHERITED = {"title": "booktitle", "subtitle": "booksubtitle"}


def read_references(
    files: Mapping[str, str],
) -> Iterator[tuple[str, Bibliography, list[Reference]]]:
    """Yield for each of *files*, BibTeX texts by their paths, what it holds.

    Macros and parents are looked for in all of them, wherever they are defined.
    """
    found = {path: read_bibtex(text) for path, text in files.items()}
    macros = {name: text for one in found.values() for name, text in one.macros.items()}
    entries = {
        entry.key: entry
        for one in reversed(found.values())
        for entry in reversed(one.entries)
    }
    for path, one in found.items():
        references = [
            _reference(entry, macros, entries)
            for entry in one.entries
            if entry.kind not in NO_SOURCES
        ]
        yield path, one, references


class _Fields:
    """The fields of an entry and what it inherits, read on demand."""

    def __init__(
        self, entry: Entry, macros: Mapping[str, str], reference: Reference
    ) -> None:
        self._entry = entry
        self._macros = macros
        self._reference = reference

    def _remark(self, sentence: str) -> None:
        if sentence not in self._reference.remarks:
            self._reference.remarks.append(sentence)

    def raw(self, *names: str) -> str:
        """Return the LaTeX of the first of *names* that is not empty."""
        for name in names:
            if value := self._entry.fields.get(name):
                latex, unknown = value.resolve(self._macros)
                for macro in unknown:
                    self._remark(f"there is no `@string` named `{macro}`")
                if latex.strip():
                    return latex
        return ""

    def text(self, *names: str) -> str:
        """Return the characters of the first of *names* that is not empty."""
        return self._decoded(self.raw(*names))

    def day(self, *names: str) -> str:
        """Return the same of a date, in which "~" says "circa" and is no space."""
        return self._decoded(self.raw(*names).replace("~", r"\textasciitilde{}"))

    def _decoded(self, latex: str) -> str:
        text, unknown = to_text(latex)
        for name in unknown:
            self._remark(f"the command `\\{name}` is not known; what it holds is kept")
        return text

    def address(self, *names: str) -> str:
        """Return the address in the first of *names* that is not empty."""
        return to_address(self.raw(*names))


def _inherit(entry: Entry, entries: Mapping[str, Entry], remarks: list[str]) -> Entry:
    """Return *entry* with the fields of its parents, which win nothing over its own."""
    fields, seen, todo = dict(entry.fields), {entry.key}, [entry]
    while todo:
        child = todo.pop(0)
        for name in ("xdata", "crossref"):
            value = child.fields.get(name)
            keys = value.resolve({})[0].split(",") if value else []
            for key in map(str.strip, keys):
                parent = entries.get(key)
                if parent is None or key in seen:
                    wrong = "leads in a circle" if parent else "is not there"
                    remarks.append(f"`{name} = {{{key}}}` {wrong}")
                    continue
                seen.add(key)
                todo.append(parent)
                for own, field in parent.fields.items():
                    kept = INHERITED.get(own, own) if name == "crossref" else own
                    fields.setdefault(kept, field)
    return replace(entry, fields=fields)


def _reference(
    entry: Entry, macros: Mapping[str, str], entries: Mapping[str, Entry]
) -> Reference:
    found = Reference(entry.key, entry.offset)
    fields = _Fields(_inherit(entry, entries, found.remarks), macros, found)
    title, subtitle = fields.text("title"), fields.text("subtitle")
    if title and subtitle:
        title = f"{title}{' ' if title.endswith(('?', '!', ':')) else ': '}{subtitle}"
    found.put("title", title or fields.text("booktitle", "maintitle", "howpublished"))
    _put_addresses(found, fields)
    found.put("author", _authors(fields, entry.kind))
    _put_days(found, fields)
    found.put("publisher", _publisher(fields, entry.kind))
    if found.fields.get("publisher", "") in (
        found.fields.get("title"),
        found.fields.get("author"),
    ):
        found.fields.pop("publisher", None)
    found.put("type", _type(entry, fields, found.fields.get("url", "")))
    found.put_read("lang", read_lang, fields.text("langid", "hyphenation", "language"))
    found.put_read("isbn", read_isbn, fields.text("isbn"))
    return found


def _put_addresses(found: Reference, fields: _Fields) -> None:
    """Set the addresses: the entry's own, in a note, of its preprint, of its DOI."""
    found.put_address("url", fields.address("url"))
    doi = fields.address("doi")
    if doi.startswith("http") and "doi.org/" not in doi:
        found.put_address("url", doi)
        found.remarks.append(f"`doi` holds an address, `{doi}`, and no DOI")
    else:
        found.put_read("doi", read_doi, doi)
    for url in _addresses_in_notes(fields):
        found.put_address("url", url)
    eprint, kind = fields.text("eprint"), fields.text("archiveprefix", "eprinttype")
    if eprint and kind.casefold() == "arxiv":
        found.put_address("url", f"https://arxiv.org/abs/{eprint}")
    if value := found.fields.get("doi"):
        found.put_address("url", f"https://doi.org/{value}")
    found.put_address("url", fields.address("bdsk-url-1"))
    archives = (fields.address("archive"), fields.address("archiveurl"))
    for url in filter(re.compile("https?://").match, archives):
        found.put_address("archive", url)
    if eprint.startswith(("https://web.archive.org/", "https://archive.")):
        found.put_address("archive", eprint)


def _addresses_in_notes(fields: _Fields) -> Iterator[str]:
    """Yield the addresses in `howpublished` and `note`, wrapped ones first."""
    for name in ("howpublished", "note"):
        raw = fields.raw(name)
        for wrapped in URL.finditer(raw):
            yield to_address(wrapped[1])
        # Word by word, since an address has no spaces and running text has.
        yield from addresses_in(" ".join(map(to_address, raw.split())))


def _put_days(found: Reference, fields: _Fields) -> None:
    year = fields.day("year")
    found.put_read("date", read_day, fields.day("date"))
    if (
        found.fields.get("date")
        and year
        and not found.fields["date"].startswith(year[:4])
    ):
        found.remarks.append(f"`date` and `year = {year}` disagree; `date` is taken")
    if year and not found.fields.get("date"):
        read = day_from_month(year, fields.text("month"), fields.text("day"))
        found.put("date", read.value)
        if read.remark:
            found.remarks.append(read.remark)
    visited = fields.day("urldate", "lastchecked", "lastaccessed")
    if not visited:
        for name in ("note", "howpublished"):
            if said := VISITED.search(fields.text(name)):
                visited = visited or said[1].strip(" .,")
    found.put_read("accessed", read_day, visited)


def _authors(fields: _Fields, kind: str) -> str:
    if names := split_names(fields.raw("author")):
        return join_names(names)
    if names := split_names(fields.raw("editor")):
        return f"{join_names(names)}, ed."
    return fields.text("organization", "institution") if kind in REPORTS else ""


def split_names(raw: str) -> list[str]:
    """Return the names of a list `A and B`, each as it is said: given name first."""
    return [
        name for part in _at_depth_0(raw, r"\s+and(?:\s+|$)") if (name := _name(part))
    ]


def _at_depth_0(text: str, pattern: str) -> list[str]:
    """Split *text* at *pattern* outside all braces."""
    parts, depth, start = [], 0, 0
    for found in re.finditer(rf"[{{}}]|{pattern}", text, re.IGNORECASE):
        if found[0] in "{}":
            depth += 1 if found[0] == "{" else -1
        elif depth == 0:
            parts.append(text[start : found.start()])
            start = found.end()
    return [*parts, text[start:]]


def _name(raw: str) -> str:
    raw = raw.strip().strip(",").strip()
    if raw.startswith("{") and raw.endswith("}") and raw.count("{") == 1:
        return to_text(raw)[0]
    extended = dict(
        re.findall(r"(given|family|prefix|suffix)\s*=\s*\{?([^,{}]+)\}?", raw)
    )
    if extended.get("family"):
        order = [
            extended.get(part, "") for part in ("given", "prefix", "family", "suffix")
        ]
        return to_text(" ".join(filter(None, order)))[0]
    parts = [part.strip() for part in _at_depth_0(raw, ",")]
    family, *rest = [part for part in parts if part] or [""]
    given, suffix = (rest[-1] if rest else ""), (rest[0] if len(rest) > 1 else "")
    return to_text(" ".join(filter(None, (given, family, suffix))))[0]


def _publisher(fields: _Fields, kind: str) -> str:
    container = fields.text("journaltitle", "journal")
    if not container and kind in ("online", "www", "electronic", "webpage"):
        container = fields.text("titleaddon")
    container = container or (fields.text("booktitle") if fields.raw("title") else "")
    return container or fields.text(
        "publisher", "institution", "organization", "school"
    )


def _type(entry: Entry, fields: _Fields, url: str) -> str:
    if fields.text("entrysubtype").casefold() == "tweet" or (
        entry.kind in ("online", "misc") and is_social(url)
    ):
        return "social"
    if entry.kind in TYPES:
        return TYPES[entry.kind]
    return "web" if entry.kind in ("misc", "unpublished") and url else ""
