"""CSL-JSON as references: what Zotero, pandoc and Crossref write.

After the schema `csl-data.json` of the Citation Style Language, version 1.0, and the
liberties that its writers take: numbers as texts, lists of one, null dates.
"""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from pelican_factcheck.sidecar.identifiers import NOTHING, Read, read_doi, read_isbn
from pelican_factcheck.sidecar.references import (
    Reference,
    day_from_parts,
    is_social,
    join_names,
    read_day,
    read_lang,
)

TAGS = re.compile(r"</?(?:i|b|sub|sup|sc|span)\b[^<>]*>", re.IGNORECASE)
# Lines of Zotero's field Extra that stand for variables of CSL.
EXTRA = re.compile(r"^\s*([A-Za-z][A-Za-z -]*?)\s*:\s*(.+?)\s*$", re.MULTILINE)
EXTRA_NAMES = {
    "doi": "DOI",
    "issued": "issued",
    "url": "URL",
    "isbn": "ISBN",
    "citation key": "citation-key",
    "language": "language",
    "accessed": "accessed",
}
MAKERS = (
    "author director interviewer composer performer creator host organizer"
    " contributor guest".split()
)
CONTAINED = frozenset(
    "article-newspaper article-magazine article-journal article webpage post"
    " post-weblog broadcast chapter paper-conference entry entry-dictionary"
    " entry-encyclopedia journal-article".split()
)
TYPES = {
    "webpage": "web",
    "post-weblog": "web",
    "book": "book",
    "pamphlet": "book",
    "classic": "book",
    "collection": "book",
    "chapter": "book",
    "report": "report",
    "motion_picture": "video",
    "graphic": "image",
    "figure": "image",
    "map": "image",
    "dataset": "dataset",
}
WEB_IF_LINKED = frozenset({"article-newspaper", "article-magazine", "post", "article"})
KNOWN = frozenset(
    {"id", "type", "title", "URL", "DOI", "author", "issued", "publisher"}
)


class Item(NamedTuple):
    """A value of a JSON file that may be a reference."""

    offset: int
    data: object
    key: str = ""
    """Under which it stands, in a mapping by keys."""


class NotCslError(ValueError):
    """A JSON file holds something else; *offset* is where."""

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.offset = offset


def read_csl(text: str) -> Iterator[Reference]:
    """Yield the references of a CSL-JSON *text*.

    Raises:
        NotCslError: where the text is no JSON, or JSON of another kind.
    """
    for item in _items(text):
        if isinstance(item.data, dict):
            yield _reference(item)
        else:
            yield Reference(item.key, item.offset, is_odd=True)


def _items(text: str) -> Iterator[Item]:
    """Yield the values in a list, in `items` or `references`, or by keys."""
    decoder = json.JSONDecoder(object_pairs_hook=_first_wins)
    start = _blank(text, 0)
    if text[start : start + 1] == "[":
        yield from _listed(text, start, decoder)
        return
    data, _ = _decode(decoder, text, start)
    if not isinstance(data, dict):
        raise NotCslError("this is no CSL-JSON: expected a list of references")
    for name in ("items", "references"):
        if isinstance(data.get(name), list):
            place = text.find("[", text.find(f'"{name}"'))
            yield from _listed(text, place, decoder)
            return
    if KNOWN & data.keys() >= {"title"} or {"id", "type"} <= data.keys():
        yield Item(start, data)
    elif data and all(
        isinstance(one, dict) and KNOWN & one.keys() for one in data.values()
    ):
        for key, one in data.items():
            yield Item(max(0, text.find(f'"{key}"')), one, key)
    else:
        raise NotCslError("this is no CSL-JSON: expected a list of references")


def _listed(text: str, start: int, decoder: json.JSONDecoder) -> Iterator[Item]:
    place = _blank(text, start + 1)
    while text[place : place + 1] not in ("]", ""):
        data, end = _decode(decoder, text, place)
        yield Item(place, data)
        place = _blank(text, end)
        if text[place : place + 1] == ",":
            place = _blank(text, place + 1)
        elif text[place : place + 1] != "]":
            raise NotCslError("a comma is missing between two references", place)


def _decode(decoder: json.JSONDecoder, text: str, place: int) -> tuple[object, int]:
    try:
        data, end = decoder.raw_decode(text, place)
    except json.JSONDecodeError as error:
        raise NotCslError(f"this is no JSON: {error.msg.lower()}", error.pos) from None
    except (RecursionError, ValueError):
        raise NotCslError("this JSON cannot be read", place) from None
    return data, end


def _blank(text: str, place: int) -> int:
    found = re.compile(r"[\s\ufeff]*").match(text, place)
    return found.end() if found else place


def _first_wins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return the members of an object; of equal names the first."""
    return dict(reversed(pairs))


def _reference(item: Item) -> Reference:
    data = item.data if isinstance(item.data, dict) else {}
    _take_extra(data)
    key = _text(data.get("citation-key")) or item.key or _text(data.get("id"))
    found = Reference(key, item.offset)
    kind = _text(data.get("type")).casefold()
    for name in ("title", "title-short", "container-title"):
        found.put("title", _plain(data.get(name)))
    found.put_address("url", _text(data.get("URL")))
    found.put_read("doi", read_doi, _text(data.get("DOI")))
    doi = found.fields.get("doi", "")
    if doi and not found.fields.get("url"):
        found.put_address("url", f"https://doi.org/{doi}")
    found.put("author", _makers(data))
    contained = _plain(data.get("container-title")) if kind in CONTAINED else ""
    publisher = contained if contained != found.fields.get("title") else ""
    archive = _text(data.get("archive"))
    found.put("publisher", publisher or _plain(data.get("publisher")))
    if not found.fields.get("url") and not archive.startswith("http"):
        found.put("publisher", _plain(archive))
    _put_day(found, "date", data.get("issued"))
    _put_day(found, "accessed", data.get("accessed"))
    found.put("type", _type(kind, data, found.fields.get("url", "")))
    found.put_read("lang", read_lang, _text(data.get("language")))
    found.put_read("isbn", read_isbn, " ".join(_texts(data.get("ISBN"))))
    for text in (archive, _text(data.get("archive_location"))):
        if text.startswith(("http://", "https://")):
            found.put_address("archive", text)
    return found


def _take_extra(data: dict[str, object]) -> None:
    """Let lines `Name: value` of the note fill variables that are empty."""
    for name, value in EXTRA.findall(_text(data.get("note"))):
        variable = EXTRA_NAMES.get(name.casefold())
        if variable and not data.get(variable):
            data[variable] = value


def _put_day(found: Reference, name: str, value: object) -> None:
    read = _day(value)
    found.put(name, read.value)
    if read.remark:
        found.remarks.append(read.remark)


def _day(value: object) -> Read:
    """Return the first day of a CSL date in any of its forms."""
    if isinstance(value, (str, int)):
        return NOTHING if value == "CURRENT_TIMESTAMP" else read_day(str(value))
    if not isinstance(value, dict):
        return NOTHING
    read = _day_of_parts(value)
    if read.value or read.remark:
        return read
    texts = map(_text, map(value.get, ("raw", "literal", "edtf", "date-time")))
    return read_day(next(filter(None, texts), ""))


def _day_of_parts(value: dict[str, object]) -> Read:
    """Return the first day of `date-parts`, and whether it is certain and alone."""
    parts = value.get("date-parts")
    if not (isinstance(parts, list) and parts and isinstance(parts[0], list)):
        return NOTHING
    first = day_from_parts(parts[0])
    if not first.value:
        return first
    if value.get("circa"):
        return Read(first.value, f"{first.value} is not certain")
    ends = [
        end for end in parts[1:] if isinstance(end, list) and day_from_parts(end).value
    ]
    if ends and ends[0] != parts[0]:
        return Read(first.value, f"of a range the beginning, {first.value}, is taken")
    return first


def _makers(data: dict[str, object]) -> str:
    for name in MAKERS:
        if names := _names(data.get(name)):
            return names
    editors = _names(data.get("editor"))
    return f"{editors}, ed." if editors else ""


def _names(value: object) -> str:
    if isinstance(value, str):
        return _plain(value)
    people = value if isinstance(value, list) else [value]
    return join_names([_name(person) for person in people])


def _name(person: object) -> str:
    if isinstance(person, str):
        return _plain(person)
    if not isinstance(person, dict):
        return ""
    whole = _plain(person.get("literal")) or _plain(person.get("name"))
    family = [person.get("dropping-particle"), person.get("non-dropping-particle")]
    parts = [person.get("given"), *family, person.get("family"), person.get("suffix")]
    return whole or " ".join(filter(None, map(_plain, parts)))


def _type(kind: str, data: dict[str, object], url: str) -> str:
    genre = _text(data.get("genre")).casefold()
    if kind == "post" and (is_social(url) or "tweet" in genre):
        return "social"
    if kind in WEB_IF_LINKED:
        return "web" if url else ""
    if kind == "broadcast":
        medium = f"{genre} {_text(data.get('medium')).casefold()}"
        if re.search(r"podcast|radio|audio", medium):
            return "audio"
        return "video" if re.search(r"video|televis|tv|film", medium) else ""
    return TYPES.get(kind, "")


def _texts(value: object) -> list[str]:
    return (
        [_text(part) for part in value] if isinstance(value, list) else [_text(value)]
    )


def _text(value: object) -> str:
    """Return a text or a number as text; of a list the first."""
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    return str(value).strip()


def _plain(value: object) -> str:
    """Return a text without CSL's tags and entities, white space collapsed."""
    return " ".join(unescape(TAGS.sub("", _text(value))).split())
