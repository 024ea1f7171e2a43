"""The files of a built site, and where the links of its pages lead."""

import json
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, get_args
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup, Tag
from bs4.exceptions import ParserRejectedMarkup

from pelican_factcheck.diagnostics.diagnostic import Location
from pelican_factcheck.sidecar.identifiers import normal_address
from pelican_factcheck.sidecar.verdicts import Tone

TONES = frozenset(get_args(Tone))
OUR_WORDS = ".factcheck-total, .factcheck-control, .factcheck-label"
DESCRIPTIONS = (
    'meta[name="description" i], meta[property$=":description"],'
    ' meta[name$=":description"]'
)
PERMALINK = ".factcheck-single > .factcheck-ways > a[href][rel~=bookmark]"
"""The address of a claim's own page, on that."""
JSON_LD = 'script[type^="application/ld+json" i]'
MARKED_SECTION = re.compile(r"<!\[(?!CDATA\[)")
LINKS = {"a": "href", "area": "href", "link": "href", "img": "src", "script": "src"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link, picture, script or style sheet of a page."""

    address: str
    where: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownClaim:
    """A claim as a page shows it: its note, and the marks that lead there."""

    id: str
    """The id of the first mark: `claim-x`."""
    verdict: str
    tones: frozenset[str]
    """Of the note and every mark; one, if all is well."""
    is_withdrawn: bool
    where: Location
    is_corrected: bool = False
    """Whether its sentence is there no more, so that nothing shows the verdict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A ClaimReview on a page."""

    id: str
    """The fragment of its address: `claim-x`."""
    verdict: str
    places: tuple[str, ...] = ()
    """The addresses at which the claim was made."""
    page: str = ""
    """Its address without the fragment: that of the article which has the claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltPage:
    """What there is to audit on one page."""

    path: str
    """Below the output folder."""
    ids: frozenset[str]
    doubled: tuple[tuple[str, Location], ...]
    """Ids that stand there again, and where."""
    links: tuple[Link, ...]
    claims: tuple[ShownClaim, ...]
    marked: Mapping[str, str]
    """The words of the marks, by what those call their claims: `x`.

    No words for a claim whose sentence is gone, and whose note stands for it.
    """
    reviews: tuple[Review, ...]
    unreadable: tuple[Location, ...]
    """Data that is not JSON."""
    descriptions: tuple[Location, ...] = ()
    """Descriptions for programs that hold words of the plugin's."""
    claim_page: str = ""
    """The address that a claim's own page says it has."""

    def has_place(self, fragment: str) -> bool:
        """Whether a browser goes to a place of the page for *fragment*."""
        return fragment in ("", "top") or fragment in self.ids


def read_page(html: str, path: str, shown: str) -> BuiltPage:
    """Read one page; *shown* is what messages call the file."""
    page = _Source(html, shown)
    reviews, unreadable = page.reviews()
    ids, doubled = page.ids()
    return BuiltPage(
        path=path,
        ids=ids,
        doubled=doubled,
        links=tuple(page.links()),
        claims=tuple(page.claims()),
        marked=page.marked(),
        reviews=reviews,
        unreadable=unreadable,
        descriptions=tuple(page.descriptions()),
        claim_page=page.claim_page(),
    )


def parse_page(html: str) -> BeautifulSoup:
    """Return the elements of any page, each with its line and column.

    The parser of Python refuses a page with a marked section that SGML does not know
    (`<![x]>`); to browsers that is a comment, as the HTML standard says (13.2.5.42).
    """
    try:
        return BeautifulSoup(html, "html.parser")
    except ParserRejectedMarkup:
        # As long as before, so that every place stays where it is.
        return BeautifulSoup(MARKED_SECTION.sub("<!:", html), "html.parser")


class _Source:
    """A parsed page that knows where its elements stand in the file."""

    def __init__(self, html: str, shown: str) -> None:
        self.soup = parse_page(html)
        self.lines = html.split("\n")
        self.shown = shown

    def where(self, element: Tag) -> Location:
        line, column = element.sourceline or 1, (element.sourcepos or 0) + 1
        text = self.lines[line - 1].rstrip("\r")
        return Location(self.shown, line, column, len(element.name) + 1, text)

    def ids(self) -> tuple[frozenset[str], tuple[tuple[str, Location], ...]]:
        times: Counter[str] = Counter()
        doubled = []
        for element in self.soup.find_all(id=True):
            name = str(element["id"])
            times[name] += 1
            if times[name] > 1:
                doubled.append((name, self.where(element)))
        names = {str(anchor["name"]) for anchor in self.soup.select("a[name]")}
        return frozenset(times) | names, tuple(doubled)

    def links(self) -> Iterator[Link]:
        for element in self.soup.find_all(list(LINKS)):
            address = element.get(LINKS[element.name])
            if isinstance(address, str):
                yield Link(address=address.strip(), where=self.where(element))

    def claims(self) -> Iterator[ShownClaim]:
        marks: dict[str, set[str]] = {}
        for mark in self.soup.select("mark.factcheck, a.factcheck-marker"):
            name = str(mark.get("href") or mark.get("data-claim"))
            marks.setdefault(name.removeprefix("#"), set()).update(_tones(mark))
        for card in self.soup.select(".factcheck-card[id]"):
            note_id = str(card["id"])
            verdict = card.select_one(".factcheck-verdict")
            claim_id = note_id.removesuffix("-note")
            yield ShownClaim(
                id=claim_id,
                verdict=verdict.get_text(" ", strip=True) if verdict else "",
                tones=frozenset(
                    {*_tones(card), *marks.get(note_id, ())}
                    | marks.get(claim_id.removeprefix("claim-"), set())
                ),
                is_withdrawn="factcheck-withdrawn" in card.get_attribute_list("class"),
                is_corrected="factcheck-corrected" in card.get_attribute_list("class"),
                where=self.where(card),
            )

    def marked(self) -> dict[str, str]:
        words: dict[str, str] = {}
        for mark in self.soup.select("mark[data-claim], .factcheck-card [data-claim]"):
            name = str(mark["data-claim"])
            words[name] = words.get(name, "") + mark.get_text()
        return words

    def descriptions(self) -> Iterator[Location]:
        ours = {
            " ".join(element.get_text().split())
            for element in self.soup.select(OUR_WORDS)
        } - {""}
        for element in self.soup.select(DESCRIPTIONS) if ours else ():
            content = " ".join(str(element.get("content", "")).split())
            if any(words in content for words in ours):
                yield self.where(element)

    def claim_page(self) -> str:
        link = self.soup.select_one(PERMALINK)
        return str(link["href"]) if link else ""

    def reviews(self) -> tuple[tuple[Review, ...], tuple[Location, ...]]:
        found: list[Review] = []
        unreadable = []
        for script in self.soup.select(JSON_LD):
            try:
                found += _reviews(json.loads(script.get_text()))
            except ValueError:
                unreadable.append(self.where(script))
        return tuple(found), tuple(unreadable)


def _tones(element: Tag) -> Iterator[str]:
    for name in element.get_attribute_list("class"):
        tone = str(name).removeprefix("factcheck-")
        if tone in TONES:
            yield tone


def _reviews(data: object) -> Iterator[Review]:
    for item in data if isinstance(data, list) else [data]:
        if not isinstance(item, dict):
            continue
        yield from _reviews(item.get("@graph", ()))
        if item.get("@type") == "ClaimReview":
            rating = item.get("reviewRating")
            rated = rating if isinstance(rating, dict) else {}
            page, _, name = str(item.get("url", "")).partition("#")
            yield Review(
                id=unquote(name),
                verdict=str(rated.get("alternateName", "")),
                places=tuple(_places(item.get("itemReviewed"))),
                page=page,
            )


def _places(claim: object) -> Iterator[str]:
    works = claim.get("appearance") if isinstance(claim, dict) else ()
    for work in works if isinstance(works, list) else [works]:
        if isinstance(work, dict):
            yield str(work.get("url", ""))


def texts_of(data: object) -> Iterable[str]:
    """Yield every text in JSON *data*, however deep."""
    waiting = [data]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            waiting += item.values()


PAGES = (".html", ".htm")
DIRECTIVE = ":~:"
"""What follows in a fragment is for the browser alone (URL Fragment Text Directives)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """Every file by its name below the output folder, and the pages among them."""

    folder: Path
    url: str
    """The address of the site, without a slash at its end; "" if it is not known."""
    files: frozenset[str]
    pages: Mapping[str, BuiltPage]

    def read(self, path: str) -> str:
        """Read the file *path*, whatever its encoding may be."""
        return Path(self.folder, path).read_text("utf-8", errors="replace")

    def place(self, path: str, line: int = 1, column: int = 1) -> Location:
        """Return a location in a file; its beginning, for what is wrong with all of it."""
        return Location(str(Path(self.folder, path)), line, column, 1, "")

    def target(self, address: str, page: str) -> tuple[str, str] | None:
        """Find the file and the id to which *address* leads from *page*.

        The file is the first of those that servers look for, "" if there is
        none; the answer is None where an address leads out of the site.
        """
        try:
            parts = urlsplit(self._below(address))
        except ValueError:
            return None
        if parts.scheme or parts.netloc:
            return None
        fragment = unquote(parts.fragment.partition(DIRECTIVE)[0])
        if not parts.path:
            return page, fragment
        return self.find_file(self._resolve(unquote(parts.path), page)), fragment

    def _below(self, address: str) -> str:
        """Make an absolute address of the site one that begins with a slash."""
        if not self.url:
            return address
        url, same = normal_address(self.url).rstrip("/"), normal_address(address)
        if (same + "/").startswith((f"{url}/", f"{url}#")):
            root = urlsplit(url).path
            return f"{root}/{same.removeprefix(url).removeprefix('/')}"
        return address

    def _resolve(self, path: str, page: str) -> str:
        root = unquote(urlsplit(normal_address(self.url).rstrip("/")).path)
        if path.startswith("/"):
            inner = path.removeprefix(root)
        else:
            inner = posixpath.join(posixpath.dirname(page), path)
        return posixpath.normpath(inner.lstrip("/") or ".")

    def find_file(self, path: str) -> str:
        """Return the file that servers send for *path* below the site; "" for none."""
        found = (path, posixpath.normpath(f"{path}/index.html"), f"{path}.html")
        return next((name for name in found if name in self.files), "")


def read_site(folder: Path, url: str = "") -> BuiltSite:
    """Read a built site; *url* is its address, from which absolute links are known."""
    files = frozenset(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
    )
    return BuiltSite(
        folder=folder,
        url=url.rstrip("/"),
        files=files,
        pages=dict(_pages(folder, files)),
    )


def _pages(folder: Path, files: frozenset[str]) -> Iterator[tuple[str, BuiltPage]]:
    for name in sorted(files):
        if name.endswith(PAGES):
            path = Path(folder, name)
            html = path.read_text("utf-8", errors="replace")
            yield name, read_page(html, name, str(path))


# --- what a site says of its own addresses --------------------------------------------


DATA = (".json", ".jsonld")


@dataclass(frozen=True, slots=True)
class Roots:
    """The addresses of folders of a site, and so the files of its absolute addresses."""

    site: BuiltSite
    known: tuple[tuple[str, str], ...]
    """Addresses with the folders whose files are below them: `("https://a.org/", "")`."""
    sure: frozenset[str]
    """Those of the whole site that pages have, or that is known: no data of others."""
    strange: Mapping[str, str]
    """Those of `sure` that are not the known one, with a data file that has each."""

    def has(self, address: str) -> bool:
        """Return whether the absolute *address* is surely one of the site's."""
        path = unquote(address.partition("#")[0])
        return any(f"{path}/".startswith(root) for root in self.sure)

    def files_at(self, address: str) -> Iterator[str]:
        """Yield the files that the site has at its own absolute *address*."""
        path = unquote(address.partition("#")[0])
        for root, folder in self.known:
            if f"{path}/".startswith(root):
                below = posixpath.normpath(f"{folder}{path[len(root) :]}")
                if name := self.site.find_file(below):
                    yield name


def find_roots(site: BuiltSite, data: Mapping[str, object]) -> Roots:
    """Return where *site* is, as its pages and its *data* files say, by their names.

    They name themselves by absolute addresses, whether or not that of the site is known.
    """
    named = [
        (review.page, page.path)
        for page in site.pages.values()
        for review in page.reviews
        if review.id in page.ids
    ]
    own = [
        (address, path)
        for path, told in data.items()
        if isinstance(told, dict) and (address := _own_address(told, path))
    ]
    by_data = {path: _root_of(address, path) for address, path in own}
    by_pages = [_root_of(address, path) for address, path in named]
    known = f"{unquote(normal_address(site.url)).rstrip('/')}/" if site.url else ""
    found = [*by_data.values(), *by_pages, (known, "") if known else None]
    roots = tuple(dict.fromkeys(filter(None, found)))
    sure = {root[0] for root in by_pages if root and not root[1]} | {known} - {""}
    strange = {
        root[0]: path
        for path, root in by_data.items()
        if known and root and root[0] in sure - {known} and not root[1]
    }
    return Roots(site, roots, frozenset(sure), strange)


def _own_address(told: Mapping[str, object], path: str) -> str:
    """Return the address that a data file has by its own word, or ""."""
    schema = str(told.get("$schema", ""))
    if "claims" in told and schema:  # which lies beside it
        return posixpath.join(posixpath.dirname(schema), posixpath.basename(path))
    return str(told.get("url", "")) if "dataFeedElement" in told else ""


def _root_of(address: str, path: str) -> tuple[str, str] | None:
    """Return the address of a folder, and the folder, by the *address* of one of its files.

    The folder is the outermost: of `de/a.html`, which is `https://a.org/de/a`, that of
    the site, and "de/" if it is `https://de.a.org/a`.
    """
    whole, parts = unquote(address), path.split("/")
    for place in range(len(parts) if whole else 0):
        inner = "/".join(parts[place:])
        folder = inner.removesuffix("index.html")
        for form in (inner, folder, folder.rstrip("/"), inner.removesuffix(".html")):
            if whole.endswith(f"/{form}"):
                return whole.removesuffix(form), path.removesuffix(inner)
    return None


class ToldMark(NamedTuple):
    """What a data file says of a mark on a page."""

    file: str
    verdict: str
    """"" where the page may say it in another language."""
    has_review: bool
    """Whether the page has the ClaimReview of its claim: one page alone has it."""


@dataclass(frozen=True, slots=True)
class Told:
    """Where claims stand, as the data files of a site say."""

    marks: Mapping[tuple[str, str], Sequence[ToldMark]]
    """By page and id."""
    dead: Sequence[tuple[str, str]]
    """Data files, and addresses of the site in them at which there is nothing."""
    is_whole: bool
    """Whether `claims.json` is among them, which has every page with a ClaimReview."""

    @property
    def pages(self) -> frozenset[str]:
        """The pages of all marks."""
        return frozenset(page for page, _ in self.marks)


def read_told(data: Mapping[str, object], roots: Roots) -> Told:
    """Return what the site's *data* files, by their names, say of its pages."""
    marks: dict[tuple[str, str], list[ToldMark]] = {}
    dead: list[tuple[str, str]] = []
    for path, told in data.items():
        for address, verdict, has_review in _marks_told(told):
            page, _, name = address.partition("#")
            found = list(roots.files_at(page)) if name else []
            if name and not found and roots.has(page):
                dead.append((path, page))
            for file in found:
                mark = ToldMark(path, verdict, has_review)
                marks.setdefault((file, unquote(name)), []).append(mark)
    sources = {one.file for told in marks.values() for one in told}
    is_whole = any(any(_objects_in(data[name], "claims")) for name in sources)
    return Told(marks, list(dict.fromkeys(dead)), is_whole)


def _marks_told(data: object) -> Iterator[tuple[str, str, bool]]:
    """Yield addresses, verdicts and whether of reviews, of all marks a data file names.

    Of `claims.json`, which has the claims' own pages as well, and `claimreview.json`.
    """
    for claim in _objects_in(data, "claims"):
        url, verdict = str(claim.get("url", "")), str(claim.get("label", ""))
        yield url, verdict, True
        if page := claim.get("page"):
            yield f"{page}#{url.partition('#')[2]}", verdict, False
        for use in _objects_in(claim, "uses"):
            yield str(use.get("url", "")), "", False
    for item in _objects_in(data, "dataFeedElement"):
        for review in _objects_in(item, "item"):
            rating = review.get("reviewRating")
            rated = rating if isinstance(rating, dict) else {}
            verdict = str(rated.get("alternateName", ""))
            yield str(review.get("url", "")), verdict, True


def _objects_in(data: object, name: str) -> Iterator[dict[str, object]]:
    """Yield the objects in the list *name* of an object, as far as it has some."""
    listed = data.get(name) if isinstance(data, dict) else None
    for each in listed if isinstance(listed, list) else ():
        if isinstance(each, dict):
            yield each
