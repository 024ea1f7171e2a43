"""The kinds of value that a field of a sidecar may hold, and how each is read.

YAML hands over nothing but texts, lists and mappings (`yamltree.py`). A reader
here takes such a raw value, or one that is already read, and returns the value
that the models of `claims.py` keep. It raises a `RefusedError` with the rule that
was broken and what to type instead.
"""

import json
import re
from calendar import month_name, monthrange
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Annotated
from unicodedata import normalize

from pelican_factcheck.diagnostics.diagnostic import (
    MEANT,
    RefusedError,
    closest,
    did_you_mean,
    shorten,
)
from pelican_factcheck.sidecar.identifiers import (
    TWO_LETTERS,
    canonical_tag,
    is_language,
    is_region,
    make_slug,
    read_address,
    read_doi,
    read_isbn,
    refused_links,
    shorter_code,
)
from pelican_factcheck.sidecar.models import (
    After,
    Before,
    Problem,
    Reading,
    Stripped,
    UnfitError,
)
from pelican_factcheck.sidecar.verdicts import Verdict, fold_name

MONTHS = {name[:3].casefold(): number for number, name in enumerate(month_name) if name}
DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
REMEMBERED = 1000
"""Dates that need not be checked again: the sources of a site share them."""


@lru_cache(REMEMBERED)
def read_date(value: str) -> str:
    """Check a date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` against the calendar."""
    if not value:
        return value
    if not (parts := DATE.fullmatch(value)):
        proposal = propose_date(value)
        hint = f"write `{proposal}`" if proposal else "write `YYYY-MM-DD` or `YYYY`"
        if not any(map(str.isdecimal, value)):  # as in `n.d.`, in any language
            hint += ", or leave it out where no date is known"
        raise RefusedError(
            "invalid-date", f"`{shorten(value)}` is not written as a date", hint
        )
    if reason := impossible(*(int(part) for part in parts.groups() if part)):
        message = f"`{shorten(value)}` is no date: {reason}"
        raise RefusedError("invalid-date", message, _nearest_date(value))
    return value


def fault_of_date(value: str) -> str:
    """Say what is wrong with a date that was typed at a command, and its right form."""
    try:
        read_date(value)
    except RefusedError as error:
        return "; ".join(filter(None, (str(error), error.hint)))
    return ""


def _nearest_date(value: str) -> str:
    """Return a hint for a date in the right form that no calendar has."""
    year, *rest = value.split("-")
    for parts in ([year, *reversed(rest)], [year, *rest[:1]]):
        if not impossible(*map(int, parts)):
            return f"write `{'-'.join(parts)}`, if that is meant"
    return "write the year, `YYYY`, where no more is known"


def impossible(year: int, month: int = 1, day: int = 1) -> str:
    """Say why there is no such date; "" when there is one."""
    if year == 0:
        return "there is no year 0"
    if not 1 <= month <= 12:  # noqa: PLR2004 - twelve months need no name
        return f"there is no month {month}"
    days = monthrange(year, month)[1]
    if 1 <= day <= days:
        return ""
    return f"{month_name[month]} {year} has {days} days"


# Other ways in which dates are written, each with the parts it is made of.
WRITTEN = (
    (r"(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]{3,9})\.?,? (\d{4})", "dmy"),
    (r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", "mdy"),
    (r"([a-z]{3,9})\.?,? (\d{4})", "my"),
    (r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?", "ymd"),
    (r"(\d{4})[-/.](\d{1,2})", "ym"),
    (r"(\d{4})(\d{2})(\d{2})", "ymd"),
    (r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})", "dmy"),
)


def propose_date(text: str) -> str:
    """Guess the date that *text* means, in ISO form; "" when it could be two.

    English month names and unmistakable orders of numbers only: 3/4/2018 is in
    March to some readers and in April to others.
    """
    for pattern, order in WRITTEN:
        if found := re.fullmatch(pattern, text.strip().casefold()):
            parts = dict(zip(order, map(number_of, found.groups()), strict=True))
            date = [parts[unit] for unit in "ymd" if unit in parts]
            return "" if impossible(*date) else iso(*date)
    return ""


def number_of(part: str) -> int:
    """Read a number or the name of a month; 0, which is no month, for other words."""
    return int(part) if part.isdecimal() else MONTHS.get(part[:3], 0)


def iso(year: int, *rest: int) -> str:
    """Write a date in ISO form."""
    return "-".join([f"{year:04}", *(f"{part:02}" for part in rest)])


WHOLE_DAY = re.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")


def find_day(text: str) -> tuple[str, str]:
    """Return the name and the day that stand in *text*, each "" where there is none."""
    text = text.strip()
    if not any(map(str.isdecimal, text)):  # as most are
        return text, ""
    if WHOLE_DAY.fullmatch(text):
        return "", text
    if day := propose_date(text):
        return "", day
    for sign in re.finditer(r"[\s,;:(\[/|–—-]+", text):
        rest = text[sign.end() :].rstrip(")]")
        day = rest if WHOLE_DAY.fullmatch(rest) else propose_date(rest)
        if len(day) == len("YYYY-MM-DD"):
            return text[: sign.start()], day
    return text, ""


REPLIES = """
yes, yep, yeah, yup, no, nope, true, false, on, off, ok, okay, done, y, n, x, ja, nein, jawohl, nö, nee,
nej, nei, já, oui, non, sí, si, sì, sim, não, nao, da, nu, да, нет, так, ні, не, tak, nie, ano, áno, ne,
igen, nem, kyllä, ei, jah, jā, nē, taip, ναι, όχι, evet, hayır, bəli, xeyr, иә, жоқ, ооба, жок, тийм, үгүй,
כן, לא, نعم, لا, بله, خیر, نه, ہاں, نہیں, हाँ, हां, नहीं, হ্যাঁ, না, हो, नाही, હા, ના, ਹਾਂ, ਨਹੀਂ, ஆம், இல்லை,
అవును, కాదు, ಹೌದು, ಇಲ್ಲ, അതെ, അല്ല, ใช่, ไม่, có, không, ya, tidak, hindi, ndiyo, hapana, አዎ, არა, այո, ոչ,
是, 否, 不, はい, いいえ, 네, 예, 아니오, 아니요
"""
"""What answers whether there is somebody, and says not who."""
VACANT = """
none, nobody, no one, noone, nothing, n/a, n.a, not applicable, tbd, tba, tbc, t.b.d, t.b.a,
to be determined, to be decided, to be done, to be named, to be announced, to do, todo, fixme, xxx, not yet,
pending, missing, unnamed, not reviewed, not yet reviewed, unreviewed, not checked, unchecked,
niemand, keiner, keine, noch nicht, noch niemand, noch keiner, ausstehend, steht aus, offen, fehlt, folgt,
personne, aucun, aucune, néant, pas encore, en attente, à faire, nadie, ninguno, ninguna, aún no,
todavía no, pendiente, por determinar, nessuno, nessuna, non ancora, in attesa, ninguém, nenhum, nenhuma,
ainda não, pendente, ningú, encara no, ninguén, aínda non, nimeni, încă nu, geen, nog niet, nog niemand,
ingen, inte än, ännu inte, väntar, endnu ikke, ikke endnu, ennå ikke, ikke ennå, enginn, ekki enn,
ei kukaan, ei vielä, mitte keegi, veel mitte, neviens, vēl nav, niekas, dar ne, nikt, brak, jeszcze nie,
nikdo, žádný, ještě ne, zatím ne, nikto, žiadny, ešte nie, zatiaľ nie, nihče, še ne, nitko, još ne,
нико, још не, никой, няма, още не, нема, уште не, никто, ещё нет, еще нет, пока нет, ожидается, ніхто,
немає, ще ні, ще не, няма, ніхто, яшчэ не, κανείς, κανένας, καμία, όχι ακόμα, όχι ακόμη, ακόμα όχι, εκκρεμεί,
kimse, hiç kimse, yok, henüz değil, heç kim, ешкім, эч ким, hech kim, хэн ч, senki, nincs, még nem,
még senki, askush, inor, inork, oraindik ez, neniu, ankoraŭ ne, אף אחד, אין, עוד לא, עדיין לא,
لا أحد, لا يوجد, ليس بعد, هیچ کس, هیچکس, هنوز نه, کوئی نہیں, ابھی نہیں, कोई नहीं, अभी नहीं, কেউ না, কেউ নেই,
এখনও না, कोणी नाही, કોઈ નહીં, ਕੋਈ ਨਹੀਂ, யாரும் இல்லை, ఎవరూ లేరు, ಯಾರೂ ಇಲ್ಲ, ആരുമില്ല, ไม่มี, ไม่มีใคร, ยังไม่มี,
không ai, không có, chưa có, chưa, tidak ada, belum, belum ada, wala, hindi pa, hakuna, hakuna mtu,
nog nie, ማንም, არავინ, ჯერ არა, ոչ ոք, դեռ ոչ, 无, 無, 没有, 沒有, 没人, 沒人, 无人, 無人, 尚未, 还没有, 還沒有, 待定, 未定,
なし, 無し, まだ, 없음, 아무도, 아직, 미정
"""
"""What stands where there is nobody, or nobody yet."""
UNKNOWN = """
unknown, n.n, n. n, somebody, someone, anybody, unbekannt, inconnu, inconnue, desconocido, desconocida, sconosciuto,
desconhecido, desconhecida, onbekend, okänd, ukjent, ukendt, tuntematon, nieznany, neznámý, neznámy, неизвестно,
неизвестен, невідомо, ismeretlen, necunoscut, άγνωστος, bilinmiyor, me, myself, self, same, the same, ditto,
himself, herself, themselves, ich, ich selbst, selbst, selber, dito, moi, moi-même, idem, yo, yo mismo,
yo misma, io, io stesso, io stessa, eu, eu mesmo, eu mesma, ik, ikzelf, zelf, jag, jag själv, jeg, jeg selv,
minä, itse, я, сам, сама, εγώ, magam, אני, أنا, मैं, tôi, 我, 自己, 本人, 不明, 未知, 私, 自分, 나, 본인
"""
"""What a claimant may be, and nobody who answers for a check."""
WORDS_OF_NOBODY = frozenset(
    "anybody anyone as at be been being check checked done empty for has in is it later left blank"
    " missing needed no nobody none not nothing now one open pending progress review reviewed soon"
    " somebody someone still tba tbd to todo unknown wait waiting yes yet".split()
)
"""Of such words alone no name is made: `none yet`, `still to be reviewed`."""
LETTERS = frozenset("ynx")
"""Replies that can be a name as well: that of a platform, for one."""
YES_OR_NO = frozenset({"yes", "no"})
ALSO_NAMES = frozenset(
    "nothing missing pending todo yes offen brak wala néant pendente pendiente".split()
)
"""Of what stands for nobody, what is with a capital the name of a firm or a band, too."""
AROUND = " .,;:…?!¿¡()[]{}<>«»„“”\"'’*/\\|~#–—"
"""What may stand around a name that is none."""

BLANKS = frozenset(" -–—_?¿.…*/\\~#")
"""Of what stands for a name that is not known; `!!!` and `+` are names."""


@cache
def _folded_names(names: str) -> frozenset[str]:
    """Return a table of what is no name, as `_fold_whole` has it."""
    return frozenset(_fold_whole(name) for name in names.split(","))


def _fold_whole(name: str) -> str:
    """Return a *name* without case, and without what stands around it or joins its words."""
    words = normalize("NFC", name).casefold().replace("-", " ").replace("_", " ")
    return " ".join(words.split()).strip(AROUND)


@lru_cache(REMEMBERED)
def is_nobody(name: str) -> bool:
    """Return whether *name* says of nobody who it is: `no`, `none`, `TBD`, `-`.

    An answer in other letters can be an abbreviation: `ANO` is a party. A word for
    nobody with a capital can be a name: `Nothing` makes telephones.
    """
    return _stands_for_nobody(name) and not may_be_nobody(name)


@lru_cache(REMEMBERED)
def may_be_nobody(name: str) -> bool:
    """Return whether *name* is a word for nobody that firms and bands are called, too."""
    is_capital = name[:1].isupper() and not name.isupper()
    return is_capital and _fold_whole(name) in ALSO_NAMES


def _stands_for_nobody(name: str) -> bool:
    """Return whether *name* is, in any letters, what stands where there is nobody."""
    folded = _fold_whole(name)
    if not any(map(str.isalnum, folded)):
        return BLANKS.issuperset(name) and name != ""
    if folded in _folded_names(VACANT):
        return True
    is_word = name == name.lower() and folded not in LETTERS
    return (is_word or folded in YES_OR_NO) and folded in _folded_names(REPLIES)


@lru_cache(REMEMBERED)
def is_no_reader(name: str) -> bool:
    """Return whether *name* tells nobody who has checked something, or read it again."""
    folded = _fold_whole(name)
    if _stands_for_nobody(name) or not any(map(str.isalpha, folded)):
        return bool(name)
    if len(name) == len("JA") and name != name.lower() and name.isupper():
        return folded in YES_OR_NO  # others are the first letters of a name
    if WORDS_OF_NOBODY.issuperset(folded.split()):
        return True
    return folded in _folded_names(REPLIES) or folded in _folded_names(UNKNOWN)


def read_name(value: str) -> str:
    """Check that a name is one of somebody who can have checked something."""
    return _somebody(_without_day(value, "date: {day}"), is_no_reader)


def read_party(value: str) -> str:
    """Check that a name is one of somebody who can have said something, and none of a day."""
    return _somebody(_without_day(value, "date: {day}"), is_nobody)


def read_claimant(value: str) -> str:
    """Check that the name of a claimant is none of a day, on which something was said."""
    name = _without_day(value, "said: {{date: {day}}}", "on a line of the claim")
    return _somebody(name, is_nobody)


def read_maker(value: str, reading: Reading) -> str:
    """Check that what an author types of the makers of a source names somebody."""
    return _somebody(value, is_nobody) if reading.is_typed else value


def _somebody(value: str, is_none: Callable[[str], bool]) -> str:
    """Check that a name is none of those that *is_none* knows."""
    if not is_none(value):
        return value
    hint = "write the whole name, or leave the field out"
    # Magazines are called OK! and 24, and a channel 1+1.
    if value != value.lower() or any(map(str.isdecimal, value)):
        hint = f"write the whole name, such as `{shorten(f'{value} (magazine)')}`, or leave the field out"
    raise RefusedError("invalid-value", f"`{shorten(value)}` is no name", hint)


def _without_day(value: str, field: str, place: str = "on a line of its own") -> str:
    """Check that there is no day in a name; it belongs in a *field* at a *place*."""
    name, day = find_day(value)
    if not day:
        return value
    hint = f"write `{field.format(day=day)}` {place}"
    message = f"`{shorten(value)}` is a date, and no name"
    if name:
        message = f"`{shorten(value)}` holds a date, which is no name"
        hint = f"write `{shorten(name)}`, and {hint.removeprefix('write ')}"
    raise RefusedError("invalid-value", message, hint)


# As other patterns of hints, this is compiled when there is a hint to give.
NEEDS_QUOTES = r"(?i)[,:#\[\]{}\"'`]|[^\S ]|^[&*!|>%@? -]| \Z|\A(?:~|null)?\Z"
"""What a text between braces cannot hold or be without quotes."""


def spell(text: str) -> str:
    """Write a *text* as it may stand between braces."""
    if re.search(NEEDS_QUOTES, re.sub("^https?://", "", text)):
        return json.dumps(text, ensure_ascii=False)
    return text


def spell_fields(fields: Mapping[str, str]) -> str:
    """Write *fields* as they stand between braces."""
    return ", ".join(f"{name}: {spell(text)}" for name, text in fields.items())


# --- texts -----------------------------------------------------------------------


PLAIN_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?<!.{61})")


def read_slug(value: str) -> str:
    """Check that *value* can be an address: what `make_slug` makes of it is itself."""
    if PLAIN_SLUG.fullmatch(value):  # as most are
        return value
    if not value:
        hint = "write a word or two, or leave `id` out"
        raise RefusedError("invalid-id", "`id` is empty", hint)
    slug = make_slug(value)
    if slug == value:
        return value
    if not slug:
        message = f"`{shorten(value)}` has no letter or digit"
        hint = "write a word or two, or leave `id` out"
        raise RefusedError("invalid-id", message, hint)
    raise RefusedError(
        "invalid-id", f"`{shorten(value)}` cannot be an id", f"write `{slug}`"
    )


ADDRESS = re.compile(r"(?<![^\s,;|(\[<])https?://", re.IGNORECASE)
"""The place where an address begins."""
MORE = "more than one address"
SPACE = re.compile(r"(?<=\S)\s+(?=\S)")
FILE_NAME = (
    r"(?i)[^/]*\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?|ico|html?|php|aspx?|pdf|docx?|odt|xlsx?"
    r"|csv|txt|md|rst|ya?ml|json|xml|mp[34]|wav|ogg|webm|zip)(?:[?#].*)?"
)
"""The name of a file beside the page, which looks like that of a host."""
CREDENTIALS = "(?i)[a-z]+://[^/?#]*@"


LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|")


def read_language(value: str) -> str:
    """Check a language tag (BCP 47), and return it in its usual case."""
    tag = canonical_tag(value)
    if not value or (LANGUAGE.fullmatch(value) and is_language(tag)):
        return tag
    meant = propose_language(tag)
    hint = f"write a tag such as {f'`{meant}`' if meant else '`en`, `pt-BR` or `ar`'}"
    raise RefusedError("invalid-value", f"`{shorten(value)}` is no language tag", hint)


def propose_language(tag: str) -> str:
    """Guess the language tag that is meant by a name, a longer code or a country; or ""."""
    from babel.core import Locale, get_global  # noqa: PLC0415 - only mistakes need it

    from pelican_factcheck.sidecar.references import LANGUAGES  # noqa: PLC0415 - as above

    if not tag:
        return ""
    first, *rest = tag.split("-")
    names = {name.casefold(): code for code, name in Locale("en").languages.items()}
    country = first.upper() if is_region(first.upper()) else ""
    likely = get_global("likely_subtags").get(f"und_{country}", "en") if country else ""
    guesses = (
        first if first in TWO_LETTERS else "",
        shorter_code(first),
        LANGUAGES.get(first, ""),
        names.get(first, ""),
        likely.partition("_")[0],
    )
    rest = [get_global("territory_aliases").get(part, [part])[0] for part in rest]
    tags = [
        tag
        for language in filter(None, guesses)
        for tag in ("-".join([language, *rest]), language)
    ]
    fit = (tag for tag in tags if LANGUAGE.fullmatch(tag) and is_language(tag))
    return next(fit, "")


def read_link(value: str, reading: Reading) -> str:
    """Read an address; "" for one that was refused before."""
    if not value or value in reading.refused:
        return ""
    begun = [found.start() for found in ADDRESS.finditer(value)]
    if begun and begun[0] and len(begun) == 1:
        raise _words_before(value, begun[0])
    try:
        if len(begun) > 1:
            raise ValueError(MORE)  # noqa: TRY301 - as those of addresses
        # Browsers would make `%20` of it, and a link to no page of a remark behind one.
        if SPACE.search(value):
            raise ValueError("white space in an address")  # noqa: TRY301 - as above
        return read_address(value)
    except ValueError as error:
        hint, meant = propose_link(value)
        raise RefusedError("invalid-address", str(error), hint, meant=meant) from None


def _words_before(value: str, place: int) -> RefusedError:
    """Return what is wrong with an address that begins behind words, and what they mean."""
    name, url = (
        value[:place].strip(" \t\n,;:|()[]<–—-"),
        value[place:].split(maxsplit=1)[0],
    )
    if not name:
        message = "there are signs around the address"
        url = url.rstrip(",;|)]>")
        return RefusedError("invalid-address", message, f"write `{shorten(url)}`")
    meant = {"title": shorten(name), "url": shorten(url.rstrip(",;|)]>"))}
    message = "there are words before the address"
    return RefusedError("invalid-address", message, meant=meant)


def read_explanation(value: str, reading: Reading) -> str:
    """Return an explanation as it is; raise once for the links in it that lead nowhere."""
    if value in reading.refused:
        return value
    refused = refused_links(value)
    if not refused:
        return value
    addresses = ", ".join(f"`{shorten(address)}`" for address in refused)
    reason = next(iter(refused.values()))
    message = f"the explanation links to {addresses}: {reason}"
    hint = "only the words of the link are shown; write a complete `https://` address"
    raise RefusedError("invalid-address", message, hint)


def propose_link(value: str) -> tuple[str, dict[str, str]]:
    """Say what to type in place of *value*, which is no address to link to.

    With it come the fields that are meant, where there are words behind an address.
    """
    if re.match(CREDENTIALS, value):
        hint = "leave out what stands before the `@`: a page would show it to everybody"
        return hint, {}
    first, *rest = value.split(maxsplit=1)
    first = first.rstrip(",;")
    is_host = re.match(r"[^\W_][^\s/?#:,;]*\.[^\s/?#:,;]*[^\W_]", value)
    if rest and ("://" in first or (is_host and "/" not in first)):
        url = shorten(first if "://" in first else f"https://{first}")
        note = shorten(rest[0].strip(" \t\n,;:|()[]<>–—-"))
        return "", {"url": url} | ({"note": note} if note else {})
    hint = "a page can only link to complete `https://` and `http://` addresses"
    if ":" in value or not is_host or re.fullmatch(FILE_NAME, value):
        return hint, {}
    try:
        return f"write `{shorten(read_address(f'https://{value}'))}`", {}
    except ValueError:
        return hint, {}


def read_paper(value: str, reading: Reading) -> str:
    """Read the DOI of an author: bare, whatever stands before it."""
    if not value or not reading.is_typed:
        return value
    read = read_doi(value)
    if read.value:
        return read.value
    hint = "write the number that begins with `10.`, such as `10.1000/182`"
    if inside := re.search(r"\b10\.\d{4,9}(?:\.\d+)*/[^\s,;]+", value):
        hint = f"write `{shorten(inside[0])}`, and the rest as `note:`"
    raise RefusedError("invalid-value", f"`{shorten(value)}` is no DOI", hint)


def read_book(value: str, reading: Reading) -> str:
    """Return the ISBN of an author without its label; its hyphens stay."""
    if not value or not reading.is_typed:
        return value
    label = re.match(ISBN_LABEL, value)
    bare = value[label.end() :].strip() if label else value
    read = read_isbn(bare)
    if read.value and re.fullmatch(ISBN_NUMBER, bare):
        return bare
    if read.value:
        first = re.search(ISBN_NUMBER, bare)
        is_known = first and read_isbn(first[0]).value == read.value
        number = first[0] if first and is_known else read.value
        message = f"`{shorten(value)}` holds more than an ISBN"
        hint = f"write `{number}`, and the rest as `note:`"
        raise RefusedError("invalid-value", message, hint)
    hint = "copy its 10 or 13 digits from the book, or delete `isbn`"
    message = f"`{shorten(value)}` is no ISBN"
    if "check digit" in read.remark:
        message += ": its check digit is wrong"
    raise RefusedError("invalid-value", message, hint)


ISBN_LABEL = r"(?i)\W*(?:urn:)?[ep]?-?isbn(?:[\s-]*1[03]\b)?(?:\s*\(1[03]\))?[\s:.#-]*"
ISBN_NUMBER = r"[\dXx](?:[\s\u2010-\u2015\u00ad-]?[\dXx]){9,12}"


def read_saved(value: str) -> str:
    """Check the path of a saved file: beside the sidecar, or below the content folder."""
    parts = value.split("/")
    if ".." in parts or "\\" in value or ":" in parts[0]:
        hint = "write a path from the sidecar, or `/…` from the content folder"
        message = f"`{shorten(value)}` is no path to a file of the site"
        raise RefusedError("invalid-value", message, hint)
    return value


def drop_empty(values: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out what was refused."""
    return tuple(value for value in values if value)


def read_key(value: str, reading: Reading) -> str:
    """Check that the library has a source of this key."""
    if value in reading.broken:  # its own diagnostic has told why
        raise RefusedError(
            "broken-source", f"the source `{shorten(value)}` could not be read"
        )
    if value in reading.unread and value not in reading.library:
        message = f"the source `{shorten(value)}` is in the library and cannot be read"
        hint = "put it right there, as the message about it says"
        raise RefusedError("unknown-source", message, hint)
    if value and value not in reading.library:
        meant = _place_in_source(value, reading)
        near = closest(value, reading.library)
        if not meant and not near and len(value.split()) > 1:
            meant = {"title": shorten(value)}
        if several := _keys_in(value, reading):
            meant = {"sources": ", ".join(several)}
        hint = did_you_mean(value, reading.library) or (
            f"write `{spell(shorten(value))}:` and its address below `sources:`, or cite"
            " the address itself"
        )
        if meant and not several:
            hint = f"write `{{{spell_fields(meant)}}}`"
            hint += ", if it has no address" if "title" in meant else ""
        message = f"unknown source `{shorten(value)}`"
        raise RefusedError("unknown-source", message, hint, meant=meant)
    return value


LONGEST_CITATION = 200
"""Characters in which a key with a place behind it is looked for."""
APART = r"\s*[,;:#(]\s*|\s+"


def looks_like_address(value: str) -> bool:
    """Return whether a source is cited by its address, and not by a key."""
    if "://" in value:  # as in most
        return True
    first = value.split(maxsplit=1)[:1]
    return any(sign in part.rstrip(".,;:)") for part in first for sign in ":./")


def _place_in_source(value: str, reading: Reading) -> dict[str, str]:
    """Return what a key with a place in the source behind it means: `memoir, p. 5`."""
    text = value[:LONGEST_CITATION].strip("[]@ ")
    for apart in re.finditer(APART, text):
        key, place = text[: apart.start()], text[apart.end() :].rstrip(") ")
        if place and (key in reading.library or key in reading.broken):
            return {"source": key, "locator": place}
    return {}


JOINED = r"\s*[,;/&+|]\s*|\s+(?:(?:and|und|et|y|e|og|och|en|i|ja|и|та|ve)\s+)?"


def _keys_in(value: str, reading: Reading) -> list[str]:
    """Return the keys that *value* is a list of, as they are written; else nothing.

    The last may have a place in its source behind it.
    """
    text = value[:LONGEST_CITATION].strip()
    for apart in re.finditer(JOINED, text):
        key, rest = text[: apart.start()], text[apart.end() :]
        if key not in reading.library:
            continue
        if rest in reading.library and rest != key:
            return [spell(key), spell(rest)]
        if more := _keys_in(rest, reading):
            return [spell(key), *more]
        place = _place_in_source(rest, reading)
        if place and place["source"] != key:
            return [spell(key), f"{{{spell_fields(place)}}}"]
    return []


# --- numbers, answers, lists -----------------------------------------------------


def read_count(value: object) -> object:
    """Read a whole number from 1 up."""
    if isinstance(value, str) and re.fullmatch(r"0*[1-9][0-9]{0,6}", value):
        return int(value)
    if isinstance(value, str):
        message = f"`{shorten(value)}` is no whole number from 1 up"
        raise RefusedError("invalid-value", message, "write `1` for the first")
    return value


# Of minutes and seconds behind a larger unit there are sixty.
TIME = r"(?:[0-9]{1,7}|[0-9]{1,3}:(?:[0-5]?[0-9]:)?[0-5]?[0-9])(?:\.[0-9]{1,3})?"


def read_seconds(value: object) -> object:
    """Read a time in seconds; `1:02:30` means the same as `3750`."""
    if not isinstance(value, str):
        return value
    if not re.fullmatch(TIME, value):
        hint = "write seconds, such as `754`, or `12:34`"
        raise RefusedError(
            "invalid-value", f"`{shorten(value)}` is no time in seconds", hint
        )
    seconds = 0.0
    for part in value.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds


ANSWERS = {"yes": True, "true": True, "on": True, "no": False, "false": False}
ANSWERS["off"] = False


# What stands before a number and is put there by cards in the language of the page.
PAGE_LABEL = re.compile(
    r"(?i:pp?\.?\s*|s\.\s*|(?:pages?|seiten?|pág|págs|página|páginas|pagina|pagina['’]s|blz"
    r"|str|strona|sivu|side|sidan?|стр|с|σ|σελ)(?:\.\s*|\s+))(?=\d)"
)


def read_page(value: str) -> str:
    """Return the name of a page without what all have before it, as `p.`.

    It is no number below 1; pages have other names, too: `iv`.
    """
    if label := PAGE_LABEL.match(value):
        value = value[label.end() :]
    if re.fullmatch(r"[-−–]\s?[0-9]+|0+", value):
        message = f"`{shorten(value)}` is no page"
        raise RefusedError("invalid-value", message, "write its number, such as `1`")
    return value


def read_quoted(value: str, reading: Reading) -> str:
    """Check that a file gives words of a source where it announces them."""
    if not value and reading.is_typed:
        hint = "write what the source says, or delete `quote`"
        raise RefusedError("invalid-value", "`quote` is empty", hint)
    return value


def read_answer(value: object) -> object:
    """Read yes or no."""
    if not isinstance(value, str):
        return value
    if (answer := ANSWERS.get(value.casefold())) is None:
        message = f"`{shorten(value)}` is neither yes nor no"
        hint = "write `yes` or `no`"
        if ADDRESS.match(value):  # of a `link`
            hint = f"write `url: {shorten(value.split()[0])}` in place of it"
        raise RefusedError("invalid-value", message, hint)
    return answer


def read_many(value: object) -> object:
    """Let one value stand for a list of one."""
    return value if isinstance(value, (list, tuple)) else [value]


def read_tags(value: object) -> object:
    """Let a text with commas stand for a list, as in an article's own tags."""
    return value.split(",") if isinstance(value, str) else value


STATUSES = ("published", "draft", "withdrawn")
"""What can become of a claim, which is no finding about it."""


def read_verdict(value: object, reading: Reading) -> object:
    """Find the verdict that a key, label or alias names."""
    if isinstance(value, Verdict):
        return value
    if not isinstance(value, str):
        raise UnfitError(Problem("text", (), value))
    if verdict := reading.find_verdict(value):
        return verdict
    verdicts = reading.verdicts
    message = f"unknown verdict `{shorten(value)}`"
    raise RefusedError("unknown-verdict", message, _meant_verdict(value, verdicts))


LEAST_LIKENESS = 75
"""Of 100, as `ture` has: to take one verdict for another is worse than other slips."""
NEGATION = (
    r"(?:^|-)(?:un|in|im|dis|mis|non?|not|never|nicht|kein|keine|pas|faux|jamais|nunca"
    r"|sin|sans|ohne|without|ليس|ليست|لا|غير|لم|لن)(?=[^-]*(?:-|$))|n['’]?t(?:-|$)"
)
"""What turns a folded name of a verdict into its opposite, as a word or before one."""


def _meant_verdict(value: str, verdicts: Mapping[str, Verdict]) -> str:
    """Say which verdict *value* may be; none on the other side of a negation."""
    folded = fold_name(value)
    if folded in STATUSES:
        return f"write `status: {folded}` on a line of its own, and what was found here"
    is_denied = bool(re.search(NEGATION, folded))
    same = [name for name in verdicts if bool(re.search(NEGATION, name)) is is_denied]
    if near := closest(folded, same, LEAST_LIKENESS):
        return MEANT.format(verdicts[near].key)
    return did_you_mean("", (verdict.key for verdict in verdicts.values()))


def long_form(key: str) -> Callable[[object], object]:
    """Make a reader that lets a mere text stand for a mapping with that *key*."""
    return lambda value: {key: value} if isinstance(value, str) else value


# --- the kinds -------------------------------------------------------------------

Text = Annotated[str, Stripped()]
Explanation = Annotated[Text, After(read_explanation, is_aware=True)]
NonEmptyText = Annotated[str, Stripped(1)]
Name = Annotated[NonEmptyText, After(read_name)]
ClaimantName = Annotated[NonEmptyText, After(read_claimant)]
Reader = Annotated[Text, After(read_name)]
Party = Annotated[Text, After(read_party)]
Maker = Annotated[Text, After(read_maker, is_aware=True)]
Slug = Annotated[Text, After(read_slug)]
Language = Annotated[Text, After(read_language)]
Address = Annotated[Text, After(read_link, is_aware=True)]
SourceKey = Annotated[Text, After(read_key, is_aware=True)]
SavedFile = Annotated[Text, After(read_saved)]
Doi = Annotated[Text, After(read_paper, is_aware=True)]
Isbn = Annotated[Text, After(read_book, is_aware=True)]
Date = Annotated[Text, After(read_date)]
Count = Annotated[int, Before(read_count)]
Page = Annotated[Text, After(read_page)]
Quoted = Annotated[Text, After(read_quoted, is_aware=True)]
Seconds = Annotated[float, Before(read_seconds)]
Answer = Annotated[bool, Before(read_answer)]
