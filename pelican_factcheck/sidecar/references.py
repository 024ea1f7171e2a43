"""One reference of a library as a source: the fields it has here, and remarks.

What each field becomes is the same for both formats; `csl.py` and `biblatex.py` say
where it stands in theirs. A value that cannot be used costs the source nothing else.

The values that libraries of sources share: days, names, languages. Each reader
returns the value in the form that sources have here, and remarks for the author where
something was left out or had to be guessed.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from pelican_factcheck.sidecar.claims import Source
from pelican_factcheck.sidecar.fields import MONTHS, impossible, iso, propose_date
from pelican_factcheck.sidecar.identifiers import NOTHING, Read
from pelican_factcheck.sidecar.urls import read_address

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
        return Source.model_validate(self.fields)


def addresses_in(text: str) -> Iterator[str]:
    """Yield the addresses that stand in running *text*."""
    for found in ADDRESS.finditer(text):
        yield found[0].rstrip(".,;:)]")


def is_social(url: str) -> bool:
    """Return whether *url* leads to a network on which people post."""
    return bool(NETWORKS.match(url))


SEASONS = "spring summer autumn fall winter easter michaelmas hilary trinity".split()
NO_DATE = frozenset(
    "n.d. nd n.d no date undated in press inpress forthcoming to appear submitted"
    " accepted preprint unpublished s.a. s.d. o.j. o.d.".split(" ")
) | {"in press", "no date", "to appear"}
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
    if not text or text.casefold() in NO_DATE or f"{text}." in NO_DATE:
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
    if re.fullmatch(r"[a-z]{2}(?:[-_][a-z0-9]{2,8})*", first):
        head, *rest = first.replace("_", "-").split("-")
        parts = [part.upper() if len(part) == 2 else part.title() for part in rest]  # noqa: PLR2004 - regions have two letters
        return Read("-".join([head, *parts]))
    return Read("", f"the language `{text.strip()}` is not known")
