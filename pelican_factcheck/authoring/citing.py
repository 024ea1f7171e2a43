"""Source entries from what pages say of themselves; `registries.py` has the others.

Nothing is guessed: a field that nobody states is left out, and one that wants a look
says so in a comment. Read are the meta tags of Highwire Press, which Google Scholar
asks for, schema.org in JSON-LD, Dublin Core, OpenGraph, and the title.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup

from pelican_factcheck.authoring.imports.structured import read_data, types_of, walk
from pelican_factcheck.authoring.yamlstyle import Entry, spell
from pelican_factcheck.diagnostics.diagnostic import one_line, shorten
from pelican_factcheck.evidence.webpage import read_page
from pelican_factcheck.sidecar.identifiers import read_doi, read_isbn
from pelican_factcheck.sidecar.references import (
    Reference,
    join_names,
    read_day,
    read_lang,
)
from pelican_factcheck.sidecar.urls import page_of

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
    soup = BeautifulSoup(html, "html.parser")
    tags = _Tags(soup)
    node, whole = _main_node(html)
    _put_address(found, html, address, tags.own_address)
    for name, values in tags.highwire.items():
        _put_values(found, name, values)
    _put_node(found, node, whole)
    for name, values in (*tags.dublin_core.items(), *tags.open_graph.items()):
        _put_values(found, name, values)
    title = soup.title.get_text() if soup.title else ""
    found.put("title", title, "from the title of the window; is the site's name in it?")
    _note_days(found, [*tags.days, *texts_in(node.get("datePublished"))])
    read = read_page(html)
    if read.unread:
        raise CiteError(read.unread)
    if read.partial.startswith(WALLS):
        found.notes.append(read.partial)
    return found


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
    names = []
    for value in values:
        for text in value.split(";"):
            name = _name(text)
            if name:
                names.append(name)
            elif text.strip():
                found.nobody = found.nobody or text.strip()
    found.put("author", join_names(list(dict.fromkeys(names))))


def _name(text: str) -> str:
    """Return the name that *text* is, the given name first; "" for what is none."""
    text = re.sub(r"^by\s+(?=[A-Z])", "", " ".join(text.split()), flags=re.IGNORECASE)
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
        found.put("url", own)
    elif own and own != known and not is_here:
        found.notes.append(f"the page says that it belongs to `{shorten(own)}`")
    found.put("url", known.partition("#")[0])


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
