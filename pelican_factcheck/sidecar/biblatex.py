"""BibTeX and BibLaTeX entries as references."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from pelican_factcheck.sidecar.bibtex import (
    Bibliography,
    Entry,
    read_bibtex,
    to_address,
    to_text,
)
from pelican_factcheck.sidecar.identifiers import read_doi, read_isbn
from pelican_factcheck.sidecar.references import (
    Reference,
    addresses_in,
    day_from_month,
    is_social,
    join_names,
    read_day,
    read_lang,
)

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
