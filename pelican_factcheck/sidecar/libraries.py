"""The sources of a site's library files, whatever their format, and what is wrong."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    Location,
    keep_first,
    shorten,
    sort_by_place,
)
from pelican_factcheck.sidecar.claims import Source
from pelican_factcheck.sidecar.files import LARGEST, decode, read_bytes
from pelican_factcheck.sidecar.reader import Library, read_library
from pelican_factcheck.sidecar.yamltext import Lines
from pelican_factcheck.sidecar.yamltree import read_tree

if TYPE_CHECKING:
    from pelican_factcheck.sidecar.bibtex import Bibliography
    from pelican_factcheck.sidecar.references import Reference

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
    in_bibtex: "Mapping[str, tuple[Bibliography, Sequence[Reference]]]",
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
                joined.keep(key, source, lines, 0)
    return joined


EXPORT = (
    "export the library as CSL-JSON (`.json`) or BibLaTeX (`.bib`), and name that file"
    " in `FACTCHECK_SOURCES`"
)
"""What to do about the file of a reference manager that is of another format."""


def _read_bibtex(
    split: Mapping[str, Lines],
) -> "Mapping[str, tuple[Bibliography, Sequence[Reference]]]":
    """Return what those of the files hold that are BibTeX, by their paths."""
    texts = {
        path: lines.text
        for path, lines in split.items()
        if path.casefold().endswith(BIBTEX)
    }
    if not texts:
        return {}
    from pelican_factcheck.sidecar.biblatex import read_references  # noqa: PLC0415 - many sites have none

    return {path: (found, entries) for path, found, entries in read_references(texts)}


def _read_csl(text: str) -> "tuple[list[Reference], tuple[str, int] | None]":
    """Return the references of a CSL-JSON file, up to what makes it none, and that."""
    from pelican_factcheck.sidecar.references import NotCslError, read_csl  # noqa: PLC0415 - many sites have none

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
        tree = read_tree(text, path)
        keys = tree.root.find(["sources"]).keys if tree.root else {}
        return tree.locate(keys[key]) if key in keys else None
    offsets = (reference.offset for reference in references if reference.key == key)
    offset = next(offsets, None)
    return None if offset is None else lines.locate_span(offset, offset + 1)


class _Joined:
    """Puts the sources of several files together."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}
        self.broken: set[str] = set()
        self.diagnostics: list[Diagnostic] = []
        self._places: dict[str, tuple[Lines, int]] = {}

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

    def keep(self, key: str, source: Source, lines: Lines, offset: int) -> None:
        """Keep a source under its key, unless an earlier one has that key."""
        if key not in self.sources:
            self.sources[key] = source
            self._places[key] = (lines, offset)
            return
        first, place = self._places[key]
        related = ((first.locate_span(place, place + 1), "the first is here"),)
        where = lines.locate_span(offset, offset + 1)
        message = f"the key `{shorten(key)}` is taken: the first source stays"
        hint = "give one of the two another key"
        self.diagnostics.append(
            Diagnostic("broken-reference", message, where, hint, related)
        )

    def report(
        self, rule: str, message: str, lines: Lines, offset: int, hint: str
    ) -> None:
        """Report what is wrong at an offset of a file."""
        where = lines.locate_span(offset, offset + 1)
        self.diagnostics.append(Diagnostic(rule, message, where, hint))
