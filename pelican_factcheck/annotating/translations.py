"""Every word that a reader sees, in the reader's language."""

import gettext
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property, lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from markupsafe import Markup, escape

from pelican_factcheck.diagnostics.diagnostic import closest
from pelican_factcheck.sidecar.verdicts import (
    DEFAULT_SCALE,
    Verdict,
    fold_name,
    translated_labels,
)

FOLDER = Path(__file__).parents[1] / "locale"
TEMPLATE = FOLDER / "factcheck.pot"
REMEMBERED = 5000
"""Dates and lists of names that need not be written again."""
PLACEHOLDER = re.compile(r"%\((\w+)\)s")
PARTED = ("Previous fact check", "Next fact check", "Close")
"""Messages that stand in one attribute, with a `|` between them (`data-words`)."""


@dataclass(frozen=True, kw_only=True)
class Translations:
    """The words for one language, ready for a template."""

    locale: Locale
    """Decides dates and lists; may be narrower than the catalogue."""
    catalogue: gettext.NullTranslations
    overrides: Mapping[str, str] = field(default_factory=dict)
    """The site's own words, by the English ones that they stand for."""
    helpers: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """What templates can call in this language (`cards`)."""
    _texts: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    _html: dict[str, Markup] = field(default_factory=dict, compare=False, repr=False)
    _dates: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    _lists: dict[tuple[str, ...], str] = field(
        default_factory=dict, compare=False, repr=False
    )
    _verdicts: dict[str, tuple[Verdict, str]] = field(
        default_factory=dict, compare=False, repr=False
    )

    @cached_property
    def lang(self) -> str:
        """The language tag for a `lang` attribute."""
        return str(self.locale).replace("_", "-")

    @cached_property
    def dir(self) -> str:
        """The direction for a `dir` attribute: `ltr` or `rtl`."""
        return _direction(self.locale)

    def gettext(self, message: str) -> str:
        """*message* in this language, or as the site wants it."""
        known = self._texts.get(message)
        if known is None:
            own = self.overrides.get(message)
            known = self._texts[message] = own or self.catalogue.gettext(message)
        return known

    def html(self, message: str) -> Markup:
        """The same as HTML: the words may be the site's own, with a `<` in them."""
        known = self._html.get(message)
        if known is None:
            known = self._html[message] = escape(self.gettext(message))
        return known

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """The form for *count* things; English forms name the message."""
        own = self.overrides.get(singular if count == 1 else plural)
        return own or self.catalogue.ngettext(singular, plural, count)

    def verdict(self, verdict: Verdict) -> str:
        """Return the label of *verdict*: translated if it is built in, else as the site wrote it."""
        known = self._verdicts.get(verdict.key)
        if known is None or known[0] is not verdict:
            ours = DEFAULT_SCALE.get(verdict.key)
            is_ours = ours is not None and ours.label == verdict.label
            label = self.gettext(verdict.label) if is_ours else verdict.label
            known = self._verdicts[verdict.key] = verdict, label
        return known[1]

    def meaning(self, verdict: Verdict) -> str:
        """Return what *verdict* means, in a sentence; translated if the sentence is built in."""
        ours = DEFAULT_SCALE.get(verdict.key)
        known = ours is not None and ours.means == verdict.means != ""
        return self.gettext(verdict.means) if known else verdict.means

    def former(self, text: str) -> str:
        """The label of a verdict that a history names, by key or in the site's words."""
        ours = _names_of_default().get(fold_name(text))
        return self.gettext(ours.label) if ours else text

    def date(self, text: str) -> str:
        """A date given as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as people write it."""
        known = self._dates.get(text)
        if known is None:
            if len(self._dates) == REMEMBERED:
                self._dates.clear()
            known = self._dates[text] = _format(text, self.locale)
        return known

    def listing(self, names: Iterable[str]) -> str:
        """*names* as one enumeration: `Ada, Ben and Cleo`."""
        names = tuple(names)
        known = self._lists.get(names)
        if known is None:
            if len(self._lists) == REMEMBERED:
                self._lists.clear()
            known = self._lists[names] = format_list(names, locale=self.locale)
        return known

    def language(self, tag: str) -> str:
        """Return the name of the language *tag*, or the tag where no name is known."""
        locale = read_locale(tag)
        return (locale and locale.get_display_name(self.locale)) or tag


@cache
def _names_of_default() -> Mapping[str, Verdict]:
    """The verdicts by keys and labels of all languages; other names stay as typed."""
    return {
        fold_name(name): verdict
        for verdict in DEFAULT_SCALE.values()
        for name in (*translated_labels(verdict), verdict.label, verdict.key)
    }


def _format(text: str, locale: Locale) -> str:
    match text.count("-"):
        case 1:
            return _format_month(text, locale)
        case 2:
            return _format_day(text, locale)
    return text


# What Babel knows of a language takes longer to load than an article to mark. So the
# English of sites that say no more of it than that has its dates and direction here.
AMERICAN = frozenset({"en", "en_US"})
MONTHS = (
    "January February March April May June July August September October November"
    " December"
).split()


def _format_month(text: str, locale: Locale) -> str:
    month = date.fromisoformat(f"{text}-01")
    if str(locale) in AMERICAN:
        return f"{MONTHS[month.month - 1]} {month.year}"
    from babel.dates import format_skeleton  # noqa: PLC0415 - see above

    return format_skeleton("yMMMM", month, locale=locale)


def _format_day(text: str, locale: Locale) -> str:
    day = date.fromisoformat(text)
    if str(locale) in AMERICAN:
        return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    # Slow to import, since it brings all time zones; who only checks needs none.
    from babel.dates import format_date  # noqa: PLC0415 - see above

    shown = format_date(day, "long", locale=locale)
    # French counts the first day of a month only, and CLDR has no form for that.
    if locale.language == "fr" and shown.startswith("1 "):
        shown = f"1er{shown[1:]}"
    return shown


def translations_for(
    lang: str, overrides: Mapping[str, str] | None = None
) -> Translations:
    """The words for *lang*; English where there is no catalogue for it.

    A regional tag takes its words from the wider language and keeps its own way
    of writing dates: `de-AT` has German words and an Austrian *Jänner*.
    *overrides* maps English words to the site's own (see `wrong_overrides`).
    """
    locale = read_locale(lang)
    path = locale and _catalogue_path(locale)
    if locale is None or (path is None and locale.language != "en"):
        locale = Locale("en")
    return Translations(
        locale=locale,
        catalogue=_read_catalogue(path) if path else gettext.NullTranslations(),
        overrides=overrides or {},
    )


def wrong_overrides(overrides: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each entry of *overrides* that could never work.

    The catalogue's template knows every word that is shown, and a word with
    placeholders such as `%(count)s` takes no others.
    """
    known = _known_words()
    for message, own in overrides.items():
        if message not in known:
            near = closest(message, known)
            hint = f"; did you mean `{near}`?" if near else ""
            yield f"`{message}` is none of our words{hint}"
        elif strange := _placeholders(own) - _placeholders(message):
            yield f"`{own}` asks for {_quoted(strange)}, which `{message}` does not have"
        elif _placeholders(message) and "%" in PLACEHOLDER.sub(
            "", own.replace("%%", "")
        ):
            yield f"`{own}` has a `%` that is no placeholder; write `%%`"
        elif message in PARTED and "|" in own:
            yield f"`{own}` has a `|`, which parts the words of the buttons on a card"


@lru_cache
def read_locale(tag: str) -> Locale | None:
    """The locale of a language tag such as `de`, `pt-BR` or `zh_CN`, if there is one."""
    try:
        return Locale.parse(tag.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return None


@lru_cache
def text_direction(tag: str) -> str:
    """The direction in which a language is written; `auto` where it is unknown."""
    locale = read_locale(tag)
    return _direction(locale) if locale else "auto"


def _direction(locale: Locale) -> str:
    return "ltr" if locale.language == "en" else locale.text_direction


@lru_cache
def _catalogue_path(locale: Locale) -> Path | None:
    names = (str(locale), locale.language)
    paths = (FOLDER / name / "LC_MESSAGES" / "factcheck.po" for name in names)
    return next((path for path in paths if path.is_file()), None)


@lru_cache
def _read_catalogue(path: Path) -> gettext.GNUTranslations:
    """The translations of a `.po` file, compiled in memory: no second file to keep."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - see `_format_day`
    from babel.messages.pofile import read_po  # noqa: PLC0415 - see `_format_day`

    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def _known_words() -> frozenset[str]:
    from babel.messages.pofile import read_po  # noqa: PLC0415 - see `_format_day`

    with TEMPLATE.open("rb") as file:
        messages = [message.id for message in read_po(file) if message.id]
    return frozenset(
        word
        for entry in messages
        for word in ([entry] if isinstance(entry, str) else entry)
    )


def _placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"`%({name})s`" for name in sorted(names))
