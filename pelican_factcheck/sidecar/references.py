"""One reference of a library as a source, with remarks; and those of CSL-JSON.

What each field becomes is the same for all formats: days, names and languages are
read into the form that sources have here, and a remark tells the author what was left
out or had to be guessed. A value that cannot be used costs the source nothing else.
`biblatex.py` says where each field stands in BibTeX files.

CSL-JSON is what Zotero, pandoc and Crossref write: the schema `csl-data.json` of the
Citation Style Language, version 1.0, with the liberties that its writers take (numbers
as texts, lists of one, null dates).
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

from pelican_factcheck.sidecar.claims import Source
from pelican_factcheck.sidecar.fields import MONTHS, impossible, iso, propose_date
from pelican_factcheck.sidecar.identifiers import (
    NOTHING,
    Read,
    canonical_tag,
    is_language,
    read_address,
    read_doi,
    read_isbn,
)
from pelican_factcheck.sidecar.models import Reading, read_model

FIELDS = frozenset(
    "url title author publisher date type lang archive accessed isbn doi".split()
)
NETWORKS = re.compile(
    r"https?://(?:[\w-]+\.)*(?:twitter|x|facebook|instagram|tiktok|linkedin|reddit|bsky|"
    r"threads|t|telegram|vk|youtube)\.(?:com|me|app|net)\b|https?://[^/]*\bmastodon\b",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"https?://[^\s<>{}\"]+", re.IGNORECASE)


@dataclass
class Reference:
    """A reference on its way to being a source."""

    key: str
    offset: int
    """Where it begins in its file."""
    fields: dict[str, str] = field(default_factory=dict)
    """By the names of fields of `Source`."""
    remarks: list[str] = field(default_factory=list)
    """What was left out or guessed, a sentence each."""
    is_odd: bool = False
    """Whether the file holds something else in its place."""

    def put(self, name: str, value: str) -> None:
        """Set a field that is still empty."""
        if value and not self.fields.get(name):
            self.fields[name] = value

    def put_read(self, name: str, read: Callable[[str], Read], text: str) -> None:
        """Set a field to what *read* makes of *text*, and keep its remark."""
        if not text or self.fields.get(name):
            return
        result = read(text)
        self.put(name, result.value)
        if result.remark:
            self.remarks.append(result.remark)

    def put_address(self, name: str, text: str) -> None:
        """Set an address, if it is one that a page may link to."""
        if not text or self.fields.get(name):
            return
        try:
            self.put(name, read_address(text))
        except ValueError as error:
            self.remarks.append(f"the address `{text}` is left out: {error}")

    def source(self) -> Source | None:
        """Return the source; None without a title and an address."""
        if not (self.fields.get("url") or self.fields.get("title")):
            return None
        return read_model(Source, self.fields, Reading({}, is_typed=False))


def addresses_in(text: str) -> Iterator[str]:
    """Yield the addresses that stand in running *text*."""
    for found in ADDRESS.finditer(text):
        yield found[0].rstrip(".,;:)]")


def is_social(url: str) -> bool:
    """Return whether *url* leads to a network on which people post."""
    return bool(NETWORKS.match(url))


SEASONS = "spring summer autumn fall winter easter michaelmas hilary trinity".split()
NO_DATE = frozenset(
    "nodate undated nd sf s/f n.d s.a s.d s.f o.j o.d z.j b.d b.r b.l u.å u.d é.n t.y r.n"
    " б.г б.д б.р χ.χ sinfecha senzadata sansdate ohnejahr ohnedatum semdata".split()
)
"""What says that there is none, without spaces and a last point."""
ABOUT = re.compile(
    r"\b(?:c|ca|circa|about|approx|um|vers|hacia)\b\.?[\s~]*", re.IGNORECASE
)
DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d.*|[TZ]+)?")
RANGE = re.compile(r"\s*(?:--+|–|—|/)\s*")


def read_day(text: str) -> Read:
    """Return a day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from what a library says.

    Reads ISO 8601, EDTF's marks of doubt and seasons, and written dates in English.
    Of a range the first day is taken; a date with two readings is none.
    """
    written = " ".join(text.split())
    doubtful = re.fullmatch(r"(\[?[\d-]+\]?)[?~%]+", written)
    text = " ".join(written.replace("~", " ").split()).strip(" ,;")
    text = text.strip("[]") if text.startswith("[") else text
    if not text or "".join(text.casefold().split()).rstrip(".") in NO_DATE:
        return NOTHING
    exact = None if doubtful else DAY.fullmatch(text.rstrip("."))
    if exact:
        return _from_numbers(*(int(part or 0) for part in exact.groups()), text=text)
    if doubtful or ABOUT.match(text):
        inner = read_day(doubtful[1] if doubtful else ABOUT.sub("", text, count=1))
        sure = f"`{written}` is not certain"
        return Read(inner.value, sure) if inner.value else _none(written)
    return _read_loosely(text, written)


def _read_loosely(text: str, written: str) -> Read:
    """Return the day of a range, a season or a date in words."""
    if letter := re.fullmatch(r"(\d{4})[a-z]", text):
        return Read(letter[1], f"`{text}` is read as {letter[1]}")
    first, *rest = RANGE.split(text, maxsplit=1)
    if rest and first and not re.fullmatch(r"\d{1,2}/\d{1,2}/\d{2,4}", text):
        inner = read_day(first)
        if inner.value:
            return Read(inner.value, f"of `{text}` the beginning is taken")
    folded = text.casefold()
    year = re.search(r"\d{4}", text)
    if year and any(season in folded for season in SEASONS):
        return Read(year[0], f"of `{text}` the year is taken")
    plain = text.rstrip(".")
    proposed = propose_date(plain) or propose_date(plain.replace("-", " "))
    return Read(proposed) if proposed else _none(written)


def _none(text: str) -> Read:
    return Read("", f"`{text}` is no date that can be read")


def _from_numbers(year: int, month: int = 0, day: int = 0, *, text: str = "") -> Read:
    """Return a day from its numbers; what stands for a season is left out."""
    shown = text or "-".join(str(part) for part in (year, month, day) if part)
    if not 1 <= year <= 9999:  # noqa: PLR2004 - the years that a date here can have
        return _none(shown)
    if 13 <= month <= 24:  # noqa: PLR2004 - CSL's and EDTF's seasons
        return Read(f"{year:04}", f"of `{shown}` the year is taken")
    parts = [year, *([month] if month else []), *([day] if month and day else [])]
    while len(parts) > 1 and impossible(*parts):
        parts.pop()
        if not impossible(*parts):
            return Read(iso(*parts), f"`{shown}` is no date; `{iso(*parts)}` is taken")
    return Read(iso(*parts))


def day_from_parts(parts: list[object]) -> Read:
    """Return a day from CSL's `date-parts`, whose numbers may be texts, 0 or null."""
    numbers: list[int] = []
    for part in parts[:3]:
        text = str(part if part is not None else "").strip()
        if not re.fullmatch(r"-?\d{1,5}", text) or (numbers and int(text) == 0):
            break
        numbers.append(int(text))
    return _from_numbers(*numbers) if numbers else NOTHING


def day_from_month(year: str, month: str, day: str) -> Read:
    """Return a day from BibTeX's `year`, `month` and `day`, as people write those."""
    read = read_day(year)
    if not re.fullmatch(r"\d{4}", read.value):
        return read
    month = " ".join(month.replace("~", " ").replace("/", " / ").split())
    first = re.split(r" ?(?:/|--?|–) ?", month.casefold())[0]
    name = re.search(r"[a-z]{3,}", first)
    number = MONTHS.get(name[0][:3], 0) if name else 0
    digits = re.findall(r"\d{1,2}", first)
    if not name and digits:
        number, digits = int(digits[0]), []
    found = day or (digits[0] if digits else "")
    inner = _from_numbers(int(read.value), number, int(found) if found.isdigit() else 0)
    if month and not number:
        return Read(read.value, f"the month `{month}` is not read")
    return Read(inner.value, inner.remark or read.remark)


# --- names -----------------------------------------------------------------------


def join_names(names: list[str]) -> str:
    """Return *names* as one text: `A`, `A & B`, `A, B & C`, `A et al.`."""
    names = [name for name in names if name]
    others = bool(names) and names[-1].casefold() in ("others", "et al.", "et al")
    names = names[:-1] if others else names
    if others:
        return f"{', '.join(names)} et al." if names else ""
    return " & ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


# --- languages -------------------------------------------------------------------


LANGUAGES = {
    "english": "en", "american": "en", "usenglish": "en", "british": "en", "ukenglish": "en",
    "german": "de", "ngerman": "de", "austrian": "de", "naustrian": "de", "deutsch": "de",
    "french": "fr", "français": "fr", "francais": "fr", "spanish": "es", "español": "es",
    "italian": "it", "italiano": "it", "portuguese": "pt", "brazilian": "pt-BR",
    "brazil": "pt-BR", "dutch": "nl", "russian": "ru", "ukrainian": "uk", "polish": "pl",
    "czech": "cs", "slovak": "sk", "hungarian": "hu", "romanian": "ro", "bulgarian": "bg",
    "croatian": "hr", "serbian": "sr", "slovenian": "sl", "greek": "el", "turkish": "tr",
    "arabic": "ar", "hebrew": "he", "persian": "fa", "farsi": "fa", "hindi": "hi",
    "chinese": "zh", "japanese": "ja", "korean": "ko", "vietnamese": "vi", "thai": "th",
    "swedish": "sv", "danish": "da", "norwegian": "no", "norsk": "no", "nynorsk": "nn",
    "finnish": "fi", "estonian": "et", "latvian": "lv", "lithuanian": "lt",
    "icelandic": "is", "catalan": "ca", "basque": "eu", "galician": "gl", "latin": "la",
    "indonesian": "id", "malay": "ms", "georgian": "ka", "armenian": "hy",
    "eng": "en", "ger": "de", "deu": "de", "fre": "fr", "fra": "fr", "spa": "es",
    "ita": "it", "por": "pt", "dut": "nl", "nld": "nl", "rus": "ru", "ukr": "uk",
    "pol": "pl", "cze": "cs", "ces": "cs", "ara": "ar", "heb": "he", "per": "fa",
    "fas": "fa", "hin": "hi", "chi": "zh", "zho": "zh", "jpn": "ja", "kor": "ko",
    "tur": "tr", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi", "gre": "el",
    "ell": "el", "hun": "hu", "rum": "ro", "ron": "ro", "lat": "la", "vie": "vi",
}  # fmt: skip


def read_lang(text: str) -> Read:
    """Return the language tag for a name, a three-letter code or a tag."""
    first = re.split(r"[,;]| and ", text.strip())[0].strip().casefold()
    if not first:
        return NOTHING
    if first in LANGUAGES:
        return Read(LANGUAGES[first])
    tag = canonical_tag(first)
    if re.fullmatch(r"[a-z]{2}(?:-[A-Za-z0-9]{2,8})*", tag) and is_language(tag):
        return Read(tag)
    return Read("", f"the language `{text.strip()}` is not known")


# --- CSL-JSON -------------------------------------------------------------------------


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
