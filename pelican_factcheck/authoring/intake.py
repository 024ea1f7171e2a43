"""A claim as another program wrote it, and the values that it is made of.

Whatever a value looks like, reading it gives the form that sidecars have, or
nothing; what was repaired or left out is kept as a `Repair` beside it.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from functools import cache
from html import unescape
from typing import NamedTuple

from ada_url import URL, join_url
from babel import Locale
from babel.dates import get_day_names, get_month_names

from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.diagnostics.diagnostic import shorten
from pelican_factcheck.sidecar.claims import Quote
from pelican_factcheck.sidecar.fields import (
    MONTHS,
    find_day,
    impossible,
    is_nobody,
    iso,
)
from pelican_factcheck.sidecar.identifiers import LONGEST, read_address
from pelican_factcheck.sidecar.references import read_day, read_lang
from pelican_factcheck.sidecar.yamltext import clean_text

LONGEST_TEXT = 50_000
"""Characters of one text; half of what a sidecar takes."""
MOST_LISTED = 200
"""Entries of one list of a claim, such as its appearances."""


class Repair(NamedTuple):
    """What was changed or left out while a value was read."""

    kind: str
    """One word for tables: `date`, `address`, `rating` …"""
    text: str
    """For the author, with the value as it was."""
    routine: bool = False
    """Whether it is as usual as a time behind a date, and enough to be counted."""


class Unread(NamedTuple):
    """A record that could not be read."""

    place: str
    reason: str


@dataclass(slots=True, kw_only=True)
class ImportedClaim:
    """One claim of another program, in the fields of a sidecar."""

    place: str
    """Where it stands: a file, and its line or the number of the record."""
    address: str = ""
    """Where the check is published, which is the same in every file about it."""
    claim: str = ""
    """The statement put so that it stands alone."""
    sought: list[Quote] = field(default_factory=list)
    """Words to look for in an article, the likeliest first."""
    rating: str = ""
    """The finding in the words of who found it."""
    share: float | None = None
    """The place of the rating on its scale, from 0 for the worst to 1 for the best."""
    verdict: Mapping[str, object] = field(default_factory=dict)
    """The entry of the rating in its own scale, where that is known."""
    fields: dict[str, object] = field(default_factory=dict)
    """All else, as a sidecar writes it; without what is empty."""
    repairs: list[Repair] = field(default_factory=list)


Records = Iterator[ImportedClaim | Unread]
Node = Mapping[str, object]
"""An object of JSON."""


# --- texts -------------------------------------------------------------------------

TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
PARAGRAPH = re.compile(r"</(?:p|div|li|h[1-6]|blockquote)>|<br[^<>]*>", re.IGNORECASE)
REFERENCE = re.compile(r"&(?:#\w{1,8}|[a-zA-Z]\w{1,30});")
MARKDOWN = re.compile(r"([\\`*_\[\]<>])|^(\s*)([#+~-]|\d{1,9}[.)])(?=\s)", re.MULTILINE)
SCALARS = (str, int, float)


def as_list(value: object) -> list[object]:
    """Return the values of a list, or a single one; of JSON-LD's `@list` as well."""
    if isinstance(value, Mapping) and isinstance(value.get("@list"), list):
        value = value["@list"]
    listed = value if isinstance(value, list) else [value]
    return [one for one in listed if one not in (None, "", [], {})]


def mapping_of(value: object) -> Mapping[str, object]:
    """Return the first mapping of a value or list; an empty one where there is none."""
    found = (one for one in as_list(value) if isinstance(one, Mapping))
    return next(found, {})


def escape_markdown(text: str) -> str:
    """Return Markdown that shows *text* as it is."""
    return MARKDOWN.sub(
        lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", text
    )


def filled(**fields: object) -> dict[str, object]:
    """Return the *fields* that say something; a mark at the end of a name is none of it."""
    return {name.rstrip("_"): value for name, value in fields.items() if value}


DEEPEST_VALUE = 6


def plain_value(value: object, depth: int = 0) -> object:
    """Return a value of JSON as sidecars have it: texts, and lists and mappings of such."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping) and depth < DEEPEST_VALUE:
        made = {str(key): plain_value(one, depth + 1) for key, one in value.items()}
        return {key: one for key, one in made.items() if one}
    if isinstance(value, list) and depth < DEEPEST_VALUE:
        made_list = [plain_value(one, depth + 1) for one in value[:MOST_LISTED]]
        return [one for one in made_list if one]
    return str(value) if isinstance(value, SCALARS) else ""


@dataclass(slots=True)
class Intake:
    """Reads the values of one record, and keeps what was repaired."""

    base: str = ""
    """The address of the page that the record stands on, where it is known."""
    site: str = ""
    """The address of the site that imports: its own pages are no sources for it."""
    repairs: list[Repair] = field(default_factory=list)

    def note(self, kind: str, text: str, *, routine: bool = False) -> None:
        """Keep a repair, once."""
        repair = Repair(kind, text, routine)
        if repair not in self.repairs:
            self.repairs.append(repair)

    def text(self, value: object, *, lines: bool = False) -> str:
        """Return the first text of *value* on one line, or with its *lines*.

        Numbers are texts, too. Markup and references of HTML are read as what they show.
        """
        for one in as_list(value):
            found = one
            if isinstance(one, Mapping):
                found = one.get("@value", one.get("value"))
            if isinstance(found, SCALARS) and not isinstance(found, bool):
                text = self._clean(str(found), lines=lines)
                if text:
                    return text
        return ""

    def texts(self, value: object) -> list[str]:
        """Return every text of *value*, each once."""
        found = (self.text(one) for one in as_list(value)[:MOST_LISTED])
        return list(dict.fromkeys(filter(None, found)))

    def _clean(self, text: str, *, lines: bool) -> str:
        shown = text
        if TAG.search(text):
            broken = PARAGRAPH.sub("\n\n", text) if lines else text
            shown = "\n".join(read_text(line).text for line in broken.split("\n"))
            self.note("markup", f"markup taken out of `{shorten(text)}`")
        elif REFERENCE.search(text) and unescape(text) != text:
            shown = unescape(text)
            self.note("markup", f"`{shorten(text)}` read as `{shorten(shown)}`")
        shown = clean_text(shown.replace("\r\n", "\n").replace("\r", "\n"))
        if lines:
            shown = "\n".join(" ".join(line.split()) for line in shown.split("\n"))
            shown = re.sub(r"\n{3,}", "\n\n", shown).strip()
        else:
            shown = " ".join(shown.split())
        if len(shown) > LONGEST_TEXT:
            self.note("length", f"`{shorten(shown)}` cut off at {LONGEST_TEXT:,} signs")
            shown = f"{shown[:LONGEST_TEXT]}…"
        return shown

    def prose(self, value: object) -> str:
        """Return a text of several paragraphs as Markdown that shows it as it is."""
        return escape_markdown(self.text(value, lines=True))

    def somebody(
        self, value: object, is_none: Callable[[str], bool] = is_nobody
    ) -> str:
        """Return a text, if it is none of those that name nobody."""
        name = self.text(value)
        if is_none(name):
            self.note("name", f"`{shorten(name)}` is no name: left out")
            return ""
        return name

    def name(self, value: object, is_none: Callable[[str], bool] = is_nobody) -> str:
        """Return a name, without a day that is in it, as sidecars refuse one."""
        name = self.somebody(value, is_none)
        rest, day = find_day(name)
        if day:
            self.note("name", f"`{shorten(name)}` holds a date: {day} left out of it")
        return rest

    def language(self, value: object) -> str:
        """Return a language tag."""
        if isinstance(value, Mapping):
            value = value.get("alternateName", value.get("name"))
        text = self.text(value)
        read = read_lang(text)
        if text and not read.value:
            self.note("language", f"{read.remark}: left out")
        return read.value

    def day(self, value: object) -> str:
        """Return a day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""
        text = self.text(value)
        if not text or _is_day(text):
            return text
        day, is_time = _day_of(text)
        if not day:
            why = "could be two days" if NUMBERS.fullmatch(text) else "is no date"
            self.note("date", f"`{shorten(text)}` {why}: left out")
        elif is_time:
            self.note("time", f"the time left out of {text}", routine=True)
        else:
            self.note("date", f"{text} read as {day}")
        return day

    # --- addresses

    def is_own(self, url: str) -> bool:
        """Return whether *url* is an address of the site that imports."""
        host = URL(self.site).host if self.site and url else ""
        return bool(host) and URL(url).host == host

    def addresses(self, value: object) -> list[str]:
        """Return the addresses of *value*: texts, or nodes that have one."""
        found: list[str] = []
        for one in as_list(value)[:MOST_LISTED]:
            if isinstance(one, Mapping):
                keys = ("url", "@id", "contentUrl", "sameAs")
                written = next((one[key] for key in keys if one.get(key)), "")
                found += self.addresses(written) if written is not one else []
            else:
                found += filter(None, map(self._address, _split(self.text(one))))
        return list(dict.fromkeys(found))

    def address(self, value: object) -> str:
        """Return the first address of *value*."""
        return next(iter(self.addresses(value)), "")

    def source(self, **fields: object) -> dict[str, object]:
        """Return the *fields* of a source that say something.

        A title that is nothing but an address becomes that of a source without one.
        """
        title = str(fields.get("title", ""))
        if not fields.get("url") and is_address(title) and Intake().address(title):
            fields |= {"url": self.address(title), "title": ""}
        return filled(**fields)

    def _address(self, text: str) -> str:
        if not text or text.startswith(("_:", "#")) or text == "/":
            return ""
        try:
            address = self._complete(text)
            read = read_address(address)
        except ValueError as error:
            self.note("address", f"address `{shorten(text)}` left out: {error}")
            return ""
        if address != text:
            self.note("address", f"address `{shorten(text)}` read as {shorten(read)}")
        return read

    def _complete(self, text: str) -> str:
        """Make a whole address of one without its beginning, and of spaces in it."""
        text = re.sub(r"\s", "%20", text)
        if WHOLE.match(text) or len(text) > LONGEST:
            return text
        if scheme := BROKEN_SCHEME.match(text):
            return f"http{scheme[1]}://{text[scheme.end() :]}"
        if BARE_HOST.match(text):
            return f"https://{text}"
        is_relative = text.startswith(("/", "./", "../", "?")) and self.base
        if text.startswith("//"):
            return f"https:{text}"
        return join_url(self.base, text) if is_relative else text


WHOLE = re.compile(r"https?://(?=[^/])", re.IGNORECASE)
BROKEN_SCHEME = re.compile(
    r"h?ttp(s?)(?:[:;]/{0,3}|/{2,3})(?=(?:[\w-]+\.)+[^\W\d_])", re.IGNORECASE
)
"""How people type the beginning of an address, or copy it."""
HOST = r"(?:[\w-]+\.)+(?:[^\W\d_]{2,}|xn--[\w-]+)(?::\d+)?"
BARE_HOST = re.compile(rf"{HOST}(?:[/?#]|$)", re.IGNORECASE)
ADDRESS = re.compile(rf"(?://|www\.){HOST}(?:[/?#]\S*)?|{HOST}/\S*", re.IGNORECASE)
"""An address without its beginning; a mere host is the name of its site as well."""
BEGINS = r"(?:https?:/|www\.(?=\w))"
"""How an address begins in running text, for patterns."""
TWO_ADDRESSES = re.compile(rf"[\s,;|](?={BEGINS})")


def is_address(text: str) -> bool:
    """Return whether all of a text is an address, with its beginning or without."""
    if any(map(str.isspace, text)):
        return False
    begins = WHOLE.match(text) or BROKEN_SCHEME.match(text)
    return bool(begins or ADDRESS.fullmatch(text))


def _split(text: str) -> list[str]:
    """Return the addresses of a text that may hold several."""
    return [part.strip(" ,;|") for part in TWO_ADDRESSES.split(text)]


# --- days --------------------------------------------------------------------------

DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
TIMED = re.compile(r"(\d{4}-\d\d-\d\d)((?:T| )\s*\d\d:?\d\d.*|Z)?")
EASTERN = re.compile(r"(\d{4})[年년] ?(\d{1,2})[月월](?: ?(\d{1,2})[日일])?")
NUMBERS = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?:,? \d{1,2}:\d\d.*)?")
DECADE = re.compile(r"\d{3}0s")
LANGUAGES = (
    "ar bg ca cs da de el en es et fa fi fr he hi hr hu id it lt lv ms nb nl nn pl pt ro ru"
    " sk sl sr sv tr uk vi"
)
"""Languages whose names of months and days of the week are known."""


FILLERS = frozenset(
    "a al am at da dal das de del den der di dia die dien din dne dnia do d el em en fra gada"
    " het i il im in kell klo la le les los m ng ngay nam o of on op p r roku rok року р году"
    " год года г го the um u von y в від е и από η του ב של في يوم عام को दिन".split()
)
"""What may stand in a date beside its day, month and year."""
ORDINAL = re.compile(r"(\d{1,2}|\d{4})(?:st|nd|rd|th|er|re|ère|e|o|a|os|º|ª|°|:a|:e)?")
TIME = re.compile(
    r"[\s,،]+(?:[^\W\d]{1,4}\s+){0,2}\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?"
    r"(?:\s+(?:uhr|uur|utc|gmt|cet|cest))?\Z",
    re.IGNORECASE,
)
"""The time of the day behind a date in words."""
FIGURES = re.compile(r"(\d{4})([-/.]?)(\d\d?)(?:\2(\d\d?))?(?!\d)")
ACCENTS = re.compile("[\u0300-\u036f]")
SEASONS = range(21, 25)
"""What stands for a season in the place of a month in EDTF."""


@cache
def month_numbers() -> Mapping[str, int]:
    """Return the numbers of months by their names, without those that mean two."""
    numbers: dict[str, set[int]] = {}
    for number, name in _calendar_names(get_month_names):
        numbers.setdefault(name, set()).add(number)
    return {name: found.pop() for name, found in numbers.items() if len(found) == 1}


def _calendar_names(
    names_of: Callable[..., Mapping[int, str]],
) -> Iterator[tuple[int, str]]:
    """Yield the numbers of months or days of the week with their names, folded."""
    for language in LANGUAGES.split():
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in names_of(width, context, Locale(language)).items():
                    yield number, fold_date(str(name)).strip(".")


def fold_date(text: str) -> str:
    """Return *text* in small letters without the accents that many leave out."""
    bare = ACCENTS.sub("", unicodedata.normalize("NFKD", text).casefold())
    return unicodedata.normalize("NFC", bare).replace("’", "'")


@cache
def _month_or_weekday() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds the names of months, and those of the days of the week."""
    weekdays = {name for _, name in _calendar_names(get_day_names)} | OTHER_WEEKDAYS
    months, days = (
        "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        for names in (month_numbers(), weekdays)
    )
    # Hebrew writes its prepositions into the word.
    return (
        re.compile(rf"(?<!\w)[בלמ]?-?({months})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{days})(?!\w)"),
    )


OTHER_WEEKDAYS = {"sonnabend", "segunda", "terca", "quarta", "quinta", "sexta"}
"""As people write them beside the names that Unicode's data have."""


def _is_day(text: str) -> bool:
    return bool(DAY.fullmatch(text)) and not impossible(*map(int, text.split("-")))


def _day_of(text: str) -> tuple[str, bool]:
    """Return the day that *text* means or "", and whether it is that and a time."""
    text = "".join(
        str(unicodedata.digit(char)) if char.isdigit() and not char.isascii() else char
        for char in unicodedata.normalize("NFKC", text)
    )
    if found := EASTERN.match(text):
        text = "-".join(f"{int(part):02}" for part in found.groups() if part)
    without = " ".join(_month_or_weekday()[1].sub(" ", fold_date(text)).split())
    if re.fullmatch(r"\d[\d./-]+\d", without.strip(" ,،.()")):
        text = without.strip(" ,،.()")
    timed = TIMED.fullmatch(text)
    if timed and _is_day(timed[1]):
        return timed[1], bool(timed[2])
    if found := NUMBERS.fullmatch(text):
        return _by_numbers(*map(int, found.groups())), False
    if re.match(r"[A-Z][a-z]{2}, \d", text):
        try:
            return parsedate_to_datetime(text).date().isoformat(), True
        except ValueError:
            pass  # a day in words that begins as one in the header of a mail
    day = TIME.sub("", text)
    if named := _by_names(day):
        return named, day != text
    if DECADE.fullmatch(text) or _is_beyond(text):
        return "", False
    return read_day(" ".join(_in_english(text))).value, False


def _is_beyond(text: str) -> bool:
    """Return whether *text* begins with the figures of a day that there is not."""
    found = FIGURES.match(text)
    if found is None:
        return False
    year, month, day = int(found[1]), int(found[3]), int(found[4] or 0)
    is_season = month in SEASONS and not found[4]
    return month > 0 and not is_season and bool(impossible(year, month, day or 1))


def _by_names(text: str) -> str:
    """Return the day of a date with a month in words, whatever the order of its parts.

    "" where it has other words in it, or could be two.
    """
    text, days = fold_date(text), set[str]()
    months, weekdays = _month_or_weekday()
    for month in months.finditer(text):
        rest = weekdays.sub(" ", f"{text[: month.start()]} {text[month.end() :]}")
        words = [word for word in re.split(r"[\s.,،/()'-]+", rest) if word]
        figures = [ORDINAL.fullmatch(word) for word in words if word not in FILLERS]
        parts = sorted((found[1] for found in figures if found), key=len, reverse=True)
        if None in figures or [len(one) > 2 for one in parts] not in SHAPES:  # noqa: PLR2004 - digits of a day
            continue
        numbers = [int(parts[0]), month_numbers()[month[1]], *map(int, parts[1:])]
        if not impossible(*numbers):
            days.add(iso(*numbers))
    return one_of(days)


SHAPES = ([True], [True, False])
"""A year, and a year with a day."""


def _by_numbers(first: int, second: int, year: int) -> str:
    """Return the day of `13/4/2018`; "" for 3/4/2018, which has two readings."""
    days = {
        iso(year, month, day)
        for day, month in ((first, second), (second, first))
        if not impossible(year, month, day)
    }
    return days.pop() if len(days) == 1 else ""


def _in_english(text: str) -> Iterator[str]:
    """Yield the words of a date with the names of its month in English."""
    known = month_numbers()
    names = {number: name for name, number in MONTHS.items()}
    for word in text.replace(",", " ").split():
        folded = fold_date(word).strip(".")
        if folded not in ("de", "del", "do", "da", "von", "г", "في"):
            yield names[known[folded]] if folded in known else word


def one_of(values: Iterable[str]) -> str:
    """Return the one value that all *values* are; "" for none and for several."""
    found = set(values)
    return found.pop() if len(found) == 1 else ""
