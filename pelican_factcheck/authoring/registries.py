"""What files and registries say of a source, as `citing.py` has it of pages.

The properties of PDF, Word, OpenDocument and EPUB; for a DOI what its registry says,
for an ISBN what Open Library does.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from urllib.parse import quote, urlsplit
from xml.etree.ElementTree import ParseError, fromstring

from pelican_factcheck.authoring.citing import (
    CiteError,
    Description,
    describe_page,
    host_of_page,
    names_in,
    put_author,
    texts_in,
)
from pelican_factcheck.evidence.documents import (
    DocumentError,
    open_package,
    read_part,
)
from pelican_factcheck.evidence.fetching import Answer
from pelican_factcheck.evidence.reading import decode, tell_kind
from pelican_factcheck.sidecar.csl import NotCslError, read_csl
from pelican_factcheck.sidecar.identifiers import read_isbn

DOI_SERVICE = "https://doi.org/"
"""Answers with CSL-JSON where that is asked for (content negotiation)."""
BOOK_SERVICE = "https://openlibrary.org/api/books"
"""The books of Open Library, by ISBN."""
CSL = "application/vnd.citationstyles.csl+json"
PDF_MOMENT = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?")
BY_MACHINE = re.compile(
    r"^(?:microsoft \w+ - .*|untitled.*|.*\.(?:docx?|indd|qxd|pptx?|xlsx?|tmp|pdf|html?))$",
    re.IGNORECASE,
)
PARTS = {
    "DOCX": "docProps/core.xml",
    "ODT": "meta.xml",
}
Fetch = Callable[[str], Answer]


def describe_bytes(
    data: bytes, content_type: str = "", name: str = "", address: str = ""
) -> Description:
    """Return what *data* say of themselves; *name* is that of the file.

    Raises:
        CiteError: when they are an error page, or damaged.
        ModuleNotFoundError: when the extra `[sources]` is not installed.
    """
    kind = tell_kind(data, content_type, name or address)
    try:
        if kind in ("HTML", "XHTML"):
            return describe_page(decode(data, content_type).text, address)
        found = _describe_pdf(data) if kind == "PDF" else _describe_package(data, kind)
    except DocumentError as error:
        raise CiteError(str(error)) from error
    found.put("url", address.partition("#")[0])
    stem = (name or urlsplit(address).path).rstrip("/").rpartition("/")[2]
    found.put("title", stem, "the name of the file; it says no title")
    return found


def _describe_pdf(data: bytes) -> Description:
    import pypdfium2  # noqa: PLC0415 - of the extra, and slow to load

    try:
        document = pypdfium2.PdfDocument(data)
        known: Mapping[str, str] = document.get_metadata_dict()
        document.close()
    except pypdfium2.PdfiumError as error:
        raise DocumentError("the PDF is damaged or locked") from error
    moment = PDF_MOMENT.match(known.get("CreationDate", ""))
    day = "-".join(part for part in moment.groups() if part) if moment else ""
    return _of_properties(known.get("Title", ""), [known.get("Author", "")], day)


def _of_properties(title: str, authors: Iterable[str], day: str) -> Description:
    """What a file's properties say, which is often left over from another file."""
    found = Description()
    if not BY_MACHINE.match(title):
        found.put("title", title, "from the properties of the file")
    put_author(found, authors)
    if "author" in found.reference.fields:
        found.looks["author"] = "from the properties of the file: who wrote, or typed?"
    found.put("date", day, "the day on which the file was made")
    return found


def _describe_package(data: bytes, kind: str) -> Description:
    """What a Word, OpenDocument or EPUB file says of itself; others say nothing."""
    if kind not in (*PARTS, "EPUB"):
        return Description()
    archive = open_package(data)
    part = PARTS.get(kind) or _package_file(
        read_part(archive, "META-INF/container.xml")
    )
    known: dict[str, list[str]] = {}
    for element in _parse(read_part(archive, part)):
        known.setdefault(element[0], []).append(element[1])
    day = next((known[one][0] for one in ("date", "created") if one in known), "")
    authors = known.get("initial-creator") or known.get("creator", [])
    found = _of_properties(known.get("title", [""])[0], authors, day)
    if kind == "EPUB":  # a book's own description, made to be read
        found.looks.clear()
        found.put("publisher", known.get("publisher", [""])[0])
        found.put("lang", known.get("language", [""])[0])
        found.put("type", "book")
        for text in known.get("identifier", ()):
            if read_isbn(text).value:
                found.put("isbn", text)
    return found


def _package_file(container: bytes) -> str:
    found = re.search(rb'full-path="([^"]+)"', container)
    if not found:
        raise DocumentError("`META-INF/container.xml` names no file")
    return found[1].decode("utf-8", "replace")


def _parse(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the elements of an XML file by their bare names, with their texts."""
    if b"<!ENTITY" in data:
        raise DocumentError("it has entities of its own")
    try:
        root = fromstring(data)  # noqa: S314 - without entities nothing can grow
    except ParseError as error:
        raise DocumentError("its description is damaged") from error
    for element in root.iter():
        if text := (element.text or "").strip():
            yield element.tag.rpartition("}")[2], text


# --- registries --------------------------------------------------------------------------


def describe_doi(doi: str, fetch: Fetch) -> Description:
    """Return what the registry of a DOI says, as CSL-JSON; *fetch* asks for that.

    Raises:
        CiteError: when there is no answer, or none in that form.
    """
    answer = _ask(fetch, f"{DOI_SERVICE}{quote(doi, safe='/')}", f"the DOI `{doi}`")
    text = decode(answer.data, answer.content_type).text
    try:
        reference = next(iter(read_csl(text)), None)
    except NotCslError:
        reference = None
    if reference is None or not reference.fields.get("title"):
        raise CiteError(f"the registry of `{doi}` describes it in no form that is read")
    reference.fields |= {"doi": doi, "url": f"https://doi.org/{quote(doi, safe='/')}"}
    return Description(reference)


def describe_isbn(isbn: str, fetch: Fetch) -> Description:
    """Return what Open Library says of a book.

    Raises:
        CiteError: when there is no answer, or no such book.
    """
    query = f"?bibkeys=ISBN:{isbn}&format=json&jscmd=data"
    answer = _ask(fetch, f"{BOOK_SERVICE}{query}", f"the ISBN `{isbn}`")
    try:
        data = json.loads(decode(answer.data, answer.content_type).text)
    except (ValueError, RecursionError) as error:
        raise CiteError("Open Library has given no answer that can be read") from error
    book = data.get(f"ISBN:{isbn}") if isinstance(data, dict) else None
    if not isinstance(book, dict):
        raise CiteError(f"Open Library has no book with the ISBN `{isbn}`")
    found = Description()
    parts = [next(texts_in(book.get(key)), "") for key in ("title", "subtitle")]
    found.put("title", ": ".join(filter(None, parts)))
    put_author(found, names_in(book.get("authors"), {}))
    found.put("publisher", next(names_in(book.get("publishers"), {}), ""))
    found.put("date", next(texts_in(book.get("publish_date")), ""))
    found.put("type", "book")
    found.put("isbn", isbn)
    return found


def _ask(fetch: Fetch, address: str, what: str) -> Answer:
    answer = fetch(address)
    if answer.is_gone:
        raise CiteError(f"no registry knows {what}")
    if answer.failure:
        raise CiteError(
            f"{host_of_page(address)} did not answer for {what}: {answer.failure}"
        )
    return answer
