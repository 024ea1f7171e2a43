"""The `FACTCHECK_*` settings of a site, checked, as one frozen object."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from math import isfinite
from pathlib import Path, PurePosixPath
from typing import Any, Literal, get_args

from msgspec import Struct, field, structs

from pelican_factcheck.diagnostics.diagnostic import (
    ALL_VERDICTS,
    DEFAULT,
    DEMANDS,
    MEANT,
    UnknownRuleError,
    UserError,
    choose_rules,
    closest,
    did_you_mean,
)
from pelican_factcheck.sidecar.files import CLAIMS_FOLDER
from pelican_factcheck.sidecar.identifiers import read_address
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Scale, Tone, Verdict

PREFIX = "FACTCHECK_"
PAGES = ("index", "claims", "claimants", "sources", "tags", "scale", "corrections")
"""The kinds of pages that a site can have of its claims."""
LISTS = ("index", "scale", "corrections")
"""Those that are one file, of the same name; the others are folders."""
EVIDENCE = ("excerpt", "full", "private")
"""What pages of kept copies may show."""
POLICIES = (
    "actionableFeedbackPolicy",
    "correctionsPolicy",
    "diversityPolicy",
    "ethicsPolicy",
    "masthead",
    "missionCoveragePrioritiesPolicy",
    "ownershipFundingInfo",
    "publishingPrinciples",
    "unnamedSourcesPolicy",
    "verificationFactCheckingPolicy",
)
"""What a publisher says about itself, each by the address of a page (schema.org)."""
# Compiled when a setting asks for them.
NUMBER = r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?"
MAIL_ADDRESS = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*"
FOLDER = r"[\w-]+(?:/[\w-]+)*"


ENDS = frozenset({"strict", "cache", "inject_assets", "feeds"})
"""The settings that change nothing about what becomes of a claim."""


class WrongValueError(ValueError):
    """A setting has a wrong value; the text says what was expected."""


class SettingsError(UserError):
    """The `FACTCHECK_*` settings cannot be used; each line of the text says why."""


class Settings(Struct, frozen=True, kw_only=True):
    """The settings of a site; each field is the setting of the same name."""

    strict: bool = False
    """Whether a build with diagnostics fails: after all are logged, with exit status 1."""
    verdicts: Scale = field(default_factory=lambda: DEFAULT_SCALE)
    """The scale, from `{key: {label, tone, value, means, aliases}}`."""
    sources: tuple[str, ...] = ()
    """Files of sources for all sidecars, relative to the content folder."""
    claims: str = CLAIMS_FOLDER
    """The folder of claims without an article, below the content folder; "" for none."""
    sources_max_age: int = 0
    """Days after which a source has to be read again; 0 for never."""
    evidence: Literal["excerpt", "full", "private"] = "excerpt"
    """What pages of kept copies show: the words with those around, all, or nothing."""
    summary: bool = True
    """Whether a line with the counts by verdict opens the article."""
    preview: bool = False
    """Whether drafts, and all articles on localhost, show their unplaced claims."""
    inject_assets: bool = True
    """Whether style sheet and script are put into the page's head."""
    mark: Literal["all", "notable"] = "all"
    """`notable`: sentences found true, and mere notes, get the marker only."""
    margin: bool = False
    """Whether verdict and finding stand beside their line where the window has room."""
    remember: bool = True
    """Whether readers are told which verdicts have changed since they were here."""
    contact: str = ""
    """Where readers can write about a check: `mailto:` and an address, or a page."""
    feeds: bool = False
    """Whether feed entries carry the checks, in the plain form for feeds."""
    words: Mapping[str, str] = field(default_factory=dict)
    """The site's own words, by the English ones that they stand for."""
    pages: tuple[str, ...] = ("index", "scale", "corrections")
    """The kinds of pages of their own that claims get, out of `PAGES`."""
    url: str = "factcheck/"
    """The folder of those pages and of the data, with a slash at its end."""
    data: bool = True
    """Whether data for programs are published: JSON-LD in pages, data files, feeds."""
    licence: str = ""
    """The address of the licence under which the data may be used."""
    publisher: Mapping[str, str] = field(default_factory=dict)
    """`name`, `url`, `logo`, and the addresses of policies by schema.org's names."""
    cache: bool = True
    """Whether results are kept below Pelican's `CACHE_PATH` for later builds and checks."""
    select: tuple[str, ...] = (DEFAULT,)
    """The rules whose diagnostics are reported: names, `default`, `all`."""
    ignore: tuple[str, ...] = ()
    """Those of `select` that are not reported after all."""
    require: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What claims must have, by the key of their verdict or `*`; see `DEMANDS`."""

    def shaping(self) -> tuple[object, ...]:
        """Return the values that results depend on: all but how a build goes on and ends."""
        names = self.__struct_fields__
        return tuple(getattr(self, name) for name in names if name not in ENDS)

    @property
    def rules(self) -> frozenset[str]:
        """The names of the rules that are reported."""
        return _chosen(self.select, self.ignore)


@cache
def _chosen(select: tuple[str, ...], ignore: tuple[str, ...]) -> frozenset[str]:
    return choose_rules(select, ignore)


def read_settings(site: Mapping[str, Any]) -> Settings:
    """Read the `FACTCHECK_*` entries of a Pelican settings dictionary.

    Raises:
        SettingsError: with all that is wrong, not just the first.
    """
    problems = [*_misspelt(site)]
    values: dict[str, Any] = {}
    for name in sorted(key for key in site if key.startswith(PREFIX)):
        reader = READERS.get(name.removeprefix(PREFIX).lower())
        if reader is None:
            known = [PREFIX + key.upper() for key in READERS]
            problems.append(f"unknown setting {name}; {did_you_mean(name, known)}")
            continue
        try:
            values[name.removeprefix(PREFIX).lower()] = reader(site[name])
        except WrongValueError as error:
            problems.append(f"{name}: {error}")
    problems += _missing_folder(values, site)
    problems += _foreign_verdicts(values)
    if problems:
        raise SettingsError("\n".join(problems))
    settings = Settings(**_with_own_words(values))
    if clashes := list(_clashes(settings, site)):
        raise SettingsError("\n".join(clashes))
    return settings


OUR_PREFIX = r"(?:PELICAN_?)?FACTS?_?CHECK(?:S|ER|ING)?(?:_|$)"
"""What authors write for `PREFIX`."""
LEAST_LIKENESS = 88
"""Of 100: the names of all our settings have their beginning in common."""


def may_be_ours(name: str) -> bool:
    """Return whether the *name* of a setting may be a misspelling of one of ours."""
    return "FACT" in name.upper() and not name.startswith(PREFIX)


def passed_over(written: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a settings file has for us and Pelican does not take, for its small letters.

    *written* is all that the file has. A variable that helps to make a setting is none.
    """
    return {
        name: value
        for name, value in written.items()
        if may_be_ours(name) and not name.isupper() and not _helps(name, written)
    }


def _helps(name: str, site: Mapping[str, Any]) -> bool:
    """Return whether a *name* in small letters may be that of a helper for a setting."""
    meant = _meant(name)
    if name.isupper() or meant not in site:
        return False
    # What is true or false is made of nothing else.
    is_same = site[name] == site[meant]
    return is_same or not (
        isinstance(site[name], bool) and site[meant] in (True, False)
    )


def _meant(name: str) -> str:
    """Return the setting that *name* may stand for: `PREFIX` for no more, "" for none."""
    ours = [key.upper() for key in READERS]
    typed = name.upper()
    begin = re.match(OUR_PREFIX, typed)
    rest = typed[begin.end() :] if begin else ""
    if begin and not rest:
        return PREFIX
    near = closest(rest, ours)
    known = [PREFIX + key for key in ours]
    return PREFIX + near if near else closest(typed, known, LEAST_LIKENESS)


def _misspelt(site: Mapping[str, Any]) -> Iterator[str]:
    """Yield a message for each setting that is one of ours under another name."""
    for name in sorted(filter(may_be_ours, site)):
        meant = _meant(name)
        if meant == PREFIX:
            known = [PREFIX + key.upper() for key in READERS]
            yield f"unknown setting {name}; {did_you_mean('', known)}"
        elif meant and not _helps(name, site):
            yield f"unknown setting {name}; {MEANT.format(meant)}"


def _clashes(settings: Settings, site: Mapping[str, Any]) -> Iterator[str]:
    """Yield a message for each list of ours whose file one of Pelican's lists has."""
    ours = {
        f"{settings.url}{name}.html": name for name in settings.pages if name in LISTS
    }
    for template in site.get("DIRECT_TEMPLATES", ()):
        name = f"{str(template).upper()}_SAVE_AS"
        path = site.get(name, f"{template}.html")
        if path in ours:
            yield (
                f"FACTCHECK_URL: our page `{ours[path]}` and Pelican's `{template}` both"
                f" want the name {path}; set FACTCHECK_URL to a folder such as"
                f" 'factcheck/', or {name} to another file"
            )


def _missing_folder(
    values: Mapping[str, Any], site: Mapping[str, Any]
) -> Iterator[str]:
    """Say that there is no folder of the name that the site gives for its claims."""
    name, root = values.get("claims"), site.get("PATH")
    if name and root and not Path(root, name).is_dir():
        hint = "make it, or delete the setting"
        yield f"{PREFIX}CLAIMS: the content folder has no folder {name!r}; {hint}"


def _foreign_verdicts(values: Mapping[str, Any]) -> Iterator[str]:
    """Say which keys of `require` are no verdicts of the site."""
    known = [*values.get("verdicts", DEFAULT_SCALE), ALL_VERDICTS]
    for key in values.get("require", ()):
        if key not in known:
            hint = did_you_mean(key, known)
            yield f"{PREFIX}REQUIRE: there is no verdict {key!r}; {hint}"


def _with_own_words(values: dict[str, Any]) -> dict[str, Any]:
    """Let authors write, too, what the site's words make of the labels of verdicts."""
    words = values.get("words", {})
    scale: Scale = values.get("verdicts", DEFAULT_SCALE)
    own = {key: words[one.label] for key, one in scale.items() if one.label in words}
    if not own:
        return values
    named = {
        key: structs.replace(verdict, aliases=(*verdict.aliases, own[key]))
        if key in own
        else verdict
        for key, verdict in scale.items()
    }
    return values | {"verdicts": named}


def _read_bool(value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongValueError(f"expected True or False, found {value!r}")
    return value


def _read_text(value: object, remedy: str = 'write "" for none') -> str:
    """Read a text; *remedy* is what to do where there is to be none."""
    if not isinstance(value, str):
        hint = f"; {remedy}" if value is None else ""
        raise WrongValueError(f"expected a text, found {value!r}{hint}")
    return value


def _read_list(value: object, kind: str) -> tuple[str, ...]:
    """Read a list of texts that are *kind*; a dictionary is none, nor is one text."""
    is_list = isinstance(value, Iterable) and not isinstance(
        value, str | bytes | bytearray | Mapping
    )
    names = tuple(value) if is_list else (None,)  # type: ignore[arg-type] # as the line above says
    if not all(isinstance(name, str) for name in names):
        raise WrongValueError(f"expected {kind}, found {value!r}")
    return tuple(str(name) for name in names)


def _read_files(value: object) -> tuple[str, ...]:
    names = [value] if isinstance(value, str) else value
    return tuple(filter(None, _read_list(names, "a file or a list of files")))


def _read_line(value: str, what: str) -> str:
    """Return the one line of text in *value*, which readers see as *what*."""
    from pelican_factcheck.sidecar.yamltext import clean_text  # noqa: PLC0415 - as below

    line = " ".join(value.split())
    if not line:
        raise WrongValueError(f"{what} is empty; write what readers are to see")
    if strange := next((char for char in line if clean_text(char) != char), ""):
        code = f"U+{ord(strange):04X}"
        hint = "take it out"
        raise WrongValueError(f"{what} holds {code}, which no page may show; {hint}")
    return line


def _read_mark(value: object) -> str:
    if value not in ("all", "notable"):
        raise WrongValueError(f'expected "all" or "notable", found {value!r}')
    return str(value)


def _read_days(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise WrongValueError(f"expected a number of days, found {value!r}")
    return value


def _read_evidence(value: object) -> str:
    if value not in EVIDENCE:
        known = ", ".join(f'"{name}"' for name in EVIDENCE)
        raise WrongValueError(f"expected one of {known}, found {value!r}")
    return str(value)


def _read_scale(value: object) -> Scale:
    if not isinstance(value, Mapping) or not value:
        raise WrongValueError(
            "expected a dictionary from verdict keys to their entries"
        )
    scale: dict[str, Verdict] = {}
    for name, entry in value.items():
        if isinstance(name, bool) or not isinstance(name, str | int):
            hint = f"; write {str(name).lower()!r}" if isinstance(name, bool) else ""
            raise WrongValueError(f"expected a text as key, found {name!r}{hint}")
        key = _read_line(str(name), "the key of a verdict")
        if key in scale:
            raise WrongValueError(f"verdict {key!r} stands there twice; delete one")
        scale[key] = _read_verdict(key, entry)
    return scale


def _read_verdict(key: str, entry: object) -> Verdict:
    fields: Mapping[str, Any] = entry if isinstance(entry, Mapping) else {"tone": entry}
    _judge_members(key, fields)
    label = key.replace("-", " ").capitalize()
    aliases = _read_aliases(key, fields)
    verdict = Verdict(
        key=key,
        label=fields.get("label", label),
        tone=_read_tone(key, fields),
        value=_read_number(key, fields.get("value")),
        means=fields.get("means", ""),
        aliases=aliases,
    )
    if unknown := [str(name) for name in fields if name not in {"key", *MEMBERS}]:
        meant = did_you_mean(unknown[0], MEMBERS)
        raise WrongValueError(f"verdict {key!r}, unknown {unknown[0]!r}; {meant}")
    if verdict.value is not None and not isfinite(verdict.value):
        found = f"found {verdict.value}; leave it out where there is no rank"
        raise WrongValueError(f"verdict {key!r}, value: expected a number, {found}")
    return structs.replace(verdict, **dict(_lines_of(verdict)))


# What the members of a verdict have to be.
MEMBERS = {
    "label": "expected a text",
    "tone": f"expected one of {', '.join(get_args(Tone))}",
    "value": "expected a number",
    "means": "expected a text",
    "aliases": "expected a list of texts",
}


TYPES = {
    "label": str,
    "value": int | float | None,
    "means": str,
}


def _judge_members(key: str, members: Mapping[str, object]) -> None:
    """Refuse members of the verdict *key* that are no text or number where one is expected."""
    for name, kind in TYPES.items():
        value = members.get(name, "" if kind is str else None)
        if isinstance(value, bool) or not isinstance(value, kind):
            found = f"{MEMBERS[name]}, found {value!r}"
            if (
                kind is not str
                and isinstance(value, str)
                and re.fullmatch(NUMBER, value)
            ):
                found = f"{found}; write {value}"
            raise WrongValueError(f"verdict {key!r}, {name}: {found}")


def _read_number(key: str, value: float | None) -> float | None:
    try:
        return None if value is None else float(value)
    except OverflowError:
        problem = f"value: {MEMBERS['value']}, found {value!r}"
        raise WrongValueError(f"verdict {key!r}, {problem}") from None


def _read_aliases(key: str, members: Mapping[str, object]) -> tuple[str, ...]:
    try:
        return _read_list(members.get("aliases", ()), "a list of texts")
    except WrongValueError as error:
        raise WrongValueError(f"verdict {key!r}, aliases: {error}") from None


def _read_tone(key: str, members: Mapping[str, object]) -> Tone:
    known: tuple[Tone, ...] = get_args(Tone)
    found = members.get("tone")
    for tone in known:
        if found == tone:
            return tone
    problem = f"tone: {MEMBERS['tone']}, found {found!r}"
    if "tone" not in members:
        problem = f"tone is missing; {MEMBERS['tone']}"
    elif isinstance(found, str):
        problem = f"tone: no tone {found!r}; {did_you_mean(found, known)}"
    raise WrongValueError(f"verdict {key!r}, {problem}")


def _lines_of(verdict: Verdict) -> Iterator[tuple[str, Any]]:
    """Yield the texts of *verdict* by the names of their fields, as pages may show them."""
    what = f"verdict {verdict.key!r}, "
    yield "label", _read_line(verdict.label, f"{what}label")
    if verdict.means:
        yield "means", _read_line(verdict.means, f"{what}means")
    yield (
        "aliases",
        tuple(_read_line(alias, f"{what}aliases") for alias in verdict.aliases),
    )


def _read_words(value: object) -> Mapping[str, str]:
    if not isinstance(value, Mapping):
        raise WrongValueError(f"expected a dictionary of words, found {value!r}")
    words: dict[str, str] = {}
    for ours, own in value.items():
        if not (isinstance(ours, str) and isinstance(own, str)):
            raise WrongValueError(f"expected a text for {ours!r}, found {own!r}")
        words[ours] = _read_line(own, f"what stands for {ours!r}")
    from pelican_factcheck.annotating.translations import (  # noqa: PLC0415 - few sites have words of their own
        wrong_overrides,
    )

    problems = "; ".join(wrong_overrides(words))
    if problems:
        raise WrongValueError(problems)
    return words


def _read_rules(value: object) -> tuple[str, ...]:
    names = _read_list(value, "a list of rules")
    try:
        choose_rules(names)
    except UnknownRuleError as error:
        raise WrongValueError(str(error)) from None
    return names


def _read_demands(value: object) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        example = '{"false": ["two-sources"], "*": ["archive"]}'
        raise WrongValueError(f"expected a dictionary such as {example}")
    demands = {}
    for key, names in value.items():
        demands[str(key)] = _read_list(names, f"a list for {key!r}")
        for name in demands[str(key)]:
            if name not in DEMANDS:
                hint = did_you_mean(name, DEMANDS)
                raise WrongValueError(f"there is no demand {name!r}; {hint}")
    return demands


def _read_pages(value: object) -> tuple[str, ...]:
    names = _read_list(value, "a list of pages")
    for name in names:
        if name not in PAGES:
            raise WrongValueError(f"no page {name!r}; {did_you_mean(name, PAGES)}")
    return names


def _read_folder(value: object) -> str:
    folder = _read_text(value).strip("/")
    if folder and not re.fullmatch(FOLDER, folder):
        raise WrongValueError(
            f"expected a folder such as 'factcheck/', found {value!r}"
        )
    return f"{folder}/" if folder else ""


def _read_inner_folder(value: object) -> str:
    """Read the path of a folder below the content folder."""
    text = _read_text(value).replace("\\", "/").rstrip("/")
    folder = PurePosixPath(text)
    if not text and not value:
        return ""
    if folder.is_absolute() or ".." in folder.parts or not folder.parts:
        raise WrongValueError(
            f"expected a folder below the content folder such as 'claims', found {value!r}"
        )
    return str(folder)


def _read_licence(value: object) -> str:
    text = _read_text(value)
    return _read_address(text) if text else ""


def _read_address(value: str) -> str:
    try:
        text = value.strip()
        if len(text.split()) > 1:
            raise WrongValueError(f"white space in the address {text!r}")
        return read_address(text)
    except ValueError as error:
        raise WrongValueError(str(error)) from None


def _read_contact(value: object) -> str:
    text = _read_text(value).removeprefix("mailto:")
    if not text or "://" in text:
        return _read_address(text) if text else ""
    if not re.fullmatch(MAIL_ADDRESS, text):
        raise WrongValueError(
            "expected an e-mail address or the address of a page, such as"
            f" 'checks@example.org' or 'https://example.org/contact', found {value!r}"
        )
    return f"mailto:{text}"


def _read_publisher(value: object) -> Mapping[str, str]:
    if not isinstance(value, Mapping):
        raise WrongValueError(f"expected a dictionary, found {value!r}")
    known = ("name", "url", "logo", *POLICIES)
    for name in value:
        if name not in known:
            raise WrongValueError(f"no {name!r}; {did_you_mean(str(name), known)}")
    return {
        name: (
            _read_line(_read_member(name, entry), "name")
            if name == "name"
            else _read_address_of(name, entry)
        )
        for name, entry in value.items()
    }


def _read_address_of(name: str, value: object) -> str:
    """Read an address of the publisher; the text of an error begins with its *name*."""
    text = _read_member(name, value)
    try:
        return _read_address(text)
    except WrongValueError as error:
        raise WrongValueError(f"{name}: {error}") from None


def _read_member(name: str, value: object) -> str:
    """Read a text of the publisher, likewise."""
    try:
        return _read_text(value, "leave it out")
    except WrongValueError as error:
        raise WrongValueError(f"{name}: {error}") from None


READERS: Mapping[str, Callable[[object], object]] = {
    "strict": _read_bool,
    "verdicts": _read_scale,
    "sources": _read_files,
    "claims": _read_inner_folder,
    "sources_max_age": _read_days,
    "evidence": _read_evidence,
    "summary": _read_bool,
    "preview": _read_bool,
    "inject_assets": _read_bool,
    "mark": _read_mark,
    "margin": _read_bool,
    "remember": _read_bool,
    "contact": _read_contact,
    "feeds": _read_bool,
    "words": _read_words,
    "pages": _read_pages,
    "url": _read_folder,
    "data": _read_bool,
    "licence": _read_licence,
    "publisher": _read_publisher,
    "cache": _read_bool,
    "select": _read_rules,
    "ignore": _read_rules,
    "require": _read_demands,
}
