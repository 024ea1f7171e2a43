"""Source entries from what pages, files and registries say of a source.

Nothing is guessed: a field that nobody states is left out, and one that wants a look
says so in a comment. Read are the meta tags of Highwire Press, which Google Scholar
asks for, schema.org in JSON-LD, Dublin Core, OpenGraph, and the title of a page; the
properties of PDF, Word, OpenDocument and EPUB; for a DOI what its registry says, for
an ISBN what Open Library does.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote, urljoin, urlsplit
from xml.etree.ElementTree import ParseError, fromstring

from bs4 import BeautifulSoup

from pelican_factcheck.authoring.structured import read_data, types_of, walk
from pelican_factcheck.authoring.yamlstyle import Entry, spell
from pelican_factcheck.checking.builtsite import parse_page
from pelican_factcheck.diagnostics.diagnostic import one_line, shorten
from pelican_factcheck.evidence.documents import DocumentError, open_package, read_part
from pelican_factcheck.evidence.fetching import Answer
from pelican_factcheck.evidence.sourcetext import decode, tell_kind
from pelican_factcheck.evidence.webpage import read_page
from pelican_factcheck.sidecar.identifiers import (
    page_of,
    read_doi,
    read_isbn,
    without_tracking,
)
from pelican_factcheck.sidecar.references import (
    NotCslError,
    Reference,
    join_names,
    read_csl,
    read_day,
    read_lang,
)

ORDER = "title author publisher date type lang url doi isbn accessed".split()
"""The fields of an entry, in the order in which they are written."""
KINDS = {
    "book": "book",
    "report": "report",
    "videoobject": "video",
    "movie": "video",
    "audioobject": "audio",
    "podcastepisode": "audio",
    "imageobject": "image",
    "photograph": "image",
    "dataset": "dataset",
    "socialmediaposting": "social",
    "discussionforumposting": "social",
}
ARTICLES = frozenset(
    "article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle"
    " backgroundnewsarticle reviewnewsarticle blogposting liveblogposting scholarlyarticle"
    " medicalscholarlyarticle techarticle advertisercontentarticle claimreview".split()
)
PAGES = frozenset("webpage itempage aboutpage collectionpage creativework".split())
NOBODY = frozenset(
    "admin administrator anonymous author editor editors guest none null root staff"
    " superuser system unknown user webmaster undefined n/a redaktion redazione".split()
)
"""What programs write where nobody has given a name."""
WALLS = ("the page is behind", "the page asks")
"""How the remarks begin on pages that hold back what they are about."""
SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->")
WHOLE_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d")
SLASHED = re.compile(r"(\d{4})/(\d\d?)(?:/(\d\d?))?")
DAY = re.compile(r"\d{4}(?:-\d\d){0,2}")


class CiteError(Exception):
    """Nothing can be said of a source; the text says why."""


@dataclass
class Description:
    """What is said of a source, and what a person should look at."""

    reference: Reference = field(default_factory=lambda: Reference("", 0))
    looks: dict[str, str] = field(default_factory=dict)
    """Why a field wants a look, by its name."""
    notes: list[str] = field(default_factory=list)
    """What else there is to be said."""
    nobody: str = ""
    """What stands in the place of an author and is no name."""

    def put(self, name: str, text: str, look: str = "") -> None:
        """Set a field that is still empty, from a text of somebody else's."""
        text = " ".join(text.split())
        if not text or self.reference.fields.get(name):
            return
        if name == "date":
            self.reference.put_read(name, read_day, _day(text))
        elif name in READERS:
            self.reference.put_read(name, READERS[name], text)
        elif name == "url":
            self.reference.put_address(name, text)
        else:
            self.reference.put(name, text)
        if look and self.reference.fields.get(name):
            self.looks[name] = look

    def entry(self, key: str, accessed: str = "") -> Entry:
        """Return the lines of an entry of a file of sources, under *key*.

        *accessed* is the day on which the address was read, if it was.
        """
        fields = {"accessed": accessed, **self.reference.fields}
        lines = [f"{key}:"]
        for name in ORDER:
            if value := fields.get(name):
                look = f"  # look: {self.looks[name]}" if name in self.looks else ""
                written = value if DAY.fullmatch(value) else spell(value)
                lines.append(f"  {name}: {written}{look}")
            elif name in WANTED:
                lines.append(f"  # {name}: {WANTED[name]}")
                if name == "author" and self.nobody:
                    lines[-1] += f"; `{shorten(one_line(self.nobody))}` is no name"
        notes = [*self.reference.remarks, *self.notes]
        lines += [f"  # look: {one_line(note)}" for note in dict.fromkeys(notes)]
        return tuple(lines)


def _day(text: str) -> str:
    """Return a moment as its day, and a day of Highwire's form as one of ISO 8601."""
    if moment := WHOLE_MOMENT.match(text):
        return moment[1]
    if parts := SLASHED.fullmatch(text):
        return "-".join(part.zfill(2) for part in parts.groups() if part)
    return text


READERS = {"doi": read_doi, "isbn": read_isbn, "lang": read_lang}
WANTED = {
    "author": "nobody is named",
    "date": "no day is stated",
}
"""Fields whose absence is told, in a comment."""


# --- pages -----------------------------------------------------------------------------


def describe_page(html: str, address: str = "") -> Description:
    """Return what a page says of itself; it was found at *address*, or saved."""
    found = Description()
    soup = parse_page(html)
    tags = _Tags(soup)
    node, whole = _main_node(html)
    _put_address(found, html, address, tags.own_address)
    for name, values in tags.highwire.items():
        _put_values(found, name, values)
    _put_node(found, node, whole)
    for name, values in (*tags.dublin_core.items(), *tags.open_graph.items()):
        _put_values(found, name, values)
    title = " ".join(soup.title.get_text().split()) if soup.title else ""
    own = _without_site(title, found.reference.fields.get("publisher", ""))
    look = "from the title of the window; is the site's name in it?"
    found.put("title", own, look if own == title else "")
    _note_days(found, [*tags.days, *texts_in(node.get("datePublished"))])
    read = read_page(html)
    if read.unread:
        raise CiteError(read.unread)
    if read.partial.startswith(WALLS):
        found.notes.append(read.partial)
    return found


def _without_site(title: str, site: str) -> str:
    """Return the *title* of a window without the name of its *site* at either end."""
    sign, name = r"\s+[|–—·•»:-]\s+|:\s+", re.escape(site)
    ends = rf"(?:{sign}){name}$|^{name}(?:{sign})"
    return re.sub(ends, "", title, flags=re.IGNORECASE) if site else title


class _Tags:
    """The meta tags of a page, by the fields of a source; lists in their order."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self.known: dict[str, list[str]] = {}
        for tag in soup.find_all("meta"):
            name = str(tag.get("property") or tag.get("name") or "").casefold()
            content = str(tag.get("content") or "").strip()
            if name and content:
                self.known.setdefault(name, []).append(content)
        self.highwire = self._read(HIGHWIRE)
        self.dublin_core = self._read(DUBLIN_CORE)
        self.open_graph = self._read(OPEN_GRAPH)

        canonical = soup.find("link", rel="canonical")
        linked = str(canonical.get("href") or "") if canonical else ""
        self.own_address = linked or next(iter(self.known.get("og:url", ())), "")

    def _read(self, table: Mapping[str, str]) -> dict[str, list[str]]:
        return {
            field: values
            for field, names in table.items()
            if (values := next(filter(None, map(self.known.get, names.split())), []))
        }

    @property
    def days(self) -> Iterator[str]:
        """Every day of publication that is stated."""
        for table in (HIGHWIRE, DUBLIN_CORE, OPEN_GRAPH):
            for name in table["date"].split():
                yield from self.known.get(name, ())


HIGHWIRE = {
    "title": "citation_title",
    "author": "citation_author citation_authors",
    "publisher": "citation_journal_title citation_conference_title citation_publisher"
    " citation_technical_report_institution citation_dissertation_institution",
    "date": "citation_publication_date citation_date citation_online_date citation_year",
    "doi": "citation_doi",
    "isbn": "citation_isbn",
    "lang": "citation_language",
}
DUBLIN_CORE = {
    "title": "dc.title dcterms.title",
    "author": "dc.creator dcterms.creator",
    "publisher": "dc.publisher dcterms.publisher",
    "date": "dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created",
    "doi": "dc.identifier.doi",
    "lang": "dc.language dcterms.language",
}
OPEN_GRAPH = {
    "title": "og:title",
    "author": "article:author book:author author byl parsely-author sailthru.author",
    "publisher": "og:site_name",
    "date": "article:published_time og:article:published_time book:release_date",
    "isbn": "book:isbn books:isbn",
}


def _put_values(found: Description, name: str, values: Sequence[str]) -> None:
    if name == "author":
        put_author(found, values)
    elif name == "doi":
        found.put(name, next((one for one in values if read_doi(one).value), ""))
    else:
        found.put(name, values[0])


def put_author(found: Description, values: Iterable[str]) -> None:
    """Set the author to what are names; say what is none."""
    names: list[str] = []
    for value in values:
        for text in value.split(";"):
            told = [_name(one) for one in _names_of_line(text)]
            names += filter(None, told)
            if not any(told) and text.strip():
                found.nobody = found.nobody or text.strip()
    found.put("author", join_names(list(dict.fromkeys(names))))


BYLINE = re.compile(
    r"(?:(?i:by|par|por|door|av|af|text|texte|testo|texto):?|Von(?=\s+\S+\s+[^\W\d_a-z]))"
    r"\s+(?=[^\W\d_a-z])"
)
"""What opens the line of the authors. `von` before one word is a part of a name."""
AND = re.compile(r"\s+(?:&|and|und|et|y|e|en|och|og|i|и|ja|ve)\s+")


def _names_of_line(text: str) -> Sequence[str]:
    """Return the names in a line such as `By Ada Example and Bo Sample`.

    What is no two names, each of two words, may be the name of a firm.
    """
    line = (
        BYLINE.sub("", " ".join(text.split()), count=1)
        if BYLINE.match(text.strip())
        else text
    )
    parts = AND.split(line)
    are_names = all(len(part.split()) > 1 and part[0].isupper() for part in parts)
    return parts if are_names else [line]


def _name(text: str) -> str:
    """Return the name that *text* is, the given name first; "" for what is none."""
    text = " ".join(text.split())
    if re.search(r"https?:|www\.|@|^/|[<>{}]", text) or text.casefold() in NOBODY:
        return ""
    family, comma, given = text.partition(",")
    if comma and given.strip() and "," not in given and " " not in family.strip():
        return f"{given.strip()} {family.strip()}"
    return text if any(map(str.isalpha, text)) else ""


def _put_address(found: Description, html: str, address: str, own: str) -> None:
    """Set the address: the page's *own* if it is on the host that was asked."""
    saved = SAVED_FROM.search(html)
    known = address or (saved[1] if saved else "")
    own = urljoin(known, own) if known and own else own
    is_here = not known or host_of_page(own) == host_of_page(known)
    front = ("", "/")
    is_front = urlsplit(own).path in front and urlsplit(known).path not in front
    if own and is_here and not (known and is_front):
        found.put("url", without_tracking(own))
    elif own and own != known and not is_here:
        found.notes.append(f"the page says that it belongs to `{shorten(own)}`")
    found.put("url", without_tracking(known.partition("#")[0]))


def host_of_page(address: str) -> str:
    """Return the host of an address, without `www.`."""
    return page_of(address).partition("/")[0]


# --- schema.org ------------------------------------------------------------------------

Node = Mapping[str, object]


def _main_node(html: str) -> tuple[Node, Mapping[str, Node]]:
    """Return the node that is about the page itself, and all nodes by their ids."""
    blocks = [block.data for block in read_data(html).blocks]
    whole = {
        str(node["@id"]): node
        for node in walk(blocks)
        if "@id" in node and len(node) > 1
    }
    nodes = list(_top_nodes(blocks))
    for wanted in (ARTICLES, frozenset(KINDS), PAGES):
        for node in nodes:
            if wanted.intersection(types_of(node)):
                return node, whole
    return {}, whole


def _top_nodes(data: object) -> Iterator[Node]:
    """Yield the nodes that stand for themselves: none that is a part of another.

    What a review is about, say, is not what the page is.
    """
    if isinstance(data, list):
        for one in data:
            yield from _top_nodes(one)
    elif isinstance(data, Mapping):
        yield data
        for key in ("@graph", "mainEntity"):
            yield from _top_nodes(data.get(key))


def _put_node(found: Description, node: Node, whole: Mapping[str, Node]) -> None:
    for key in ("headline", "name"):
        found.put("title", next(texts_in(node.get(key)), ""))
    put_author(found, names_in(node.get("author") or node.get("creator"), whole))
    for key in ("publisher", "isPartOf", "sourceOrganization"):
        found.put("publisher", next(names_in(node.get(key), whole), ""))
    for key in ("datePublished", "dateCreated", "uploadDate"):
        found.put("date", next(texts_in(node.get(key)), ""))
    found.put("lang", next(texts_in(node.get("inLanguage")), ""))
    found.put("isbn", next(texts_in(node.get("isbn")), ""))
    kind = next((KINDS[one] for one in types_of(node) if one in KINDS), "")
    found.put("type", kind)
    for key in ("identifier", "sameAs"):
        for text in texts_in(node.get(key), "value"):
            if "doi" in text.casefold() or text.startswith("10."):
                found.put("doi", text)


def texts_in(value: object, key: str = "@value") -> Iterator[str]:
    """Yield the texts in a *value* of JSON-LD; of a node what is under *key*."""
    for one in value if isinstance(value, list) else [value]:
        inner = one.get(key) if isinstance(one, Mapping) else one
        if isinstance(inner, str | int) and not isinstance(inner, bool):
            yield str(inner)


def names_in(value: object, whole: Mapping[str, Node]) -> Iterator[str]:
    """Yield the names of people or bodies: texts, or nodes with a name."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, Mapping) and "name" not in one:
            one = whole.get(str(one.get("@id")), one)  # noqa: PLW2901 - what its id stands for
        named = one.get("name") if isinstance(one, Mapping) else one
        yield from texts_in(named)


def _note_days(found: Description, days: Iterable[str]) -> None:
    """Say so where a page states another day as well."""
    own = found.reference.fields.get("date", "")
    for text in days:
        day = read_day(_day(text)).value
        if own and day and not (day.startswith(own) or own.startswith(day)):
            found.looks["date"] = f"the page also says {day}"


# --- files and registries -------------------------------------------------------------


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
