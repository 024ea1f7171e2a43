"""Identifiers: addresses, the ids of claims, the numbers of books, tags of languages.

Which addresses a page may link to, and how they lead to the very passage. The ids of
claims are the addresses of their marks and notes. ISBN and DOI are read as people write
them, language tags written as the standard does.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from html import unescape
from typing import NamedTuple, Protocol
from urllib.parse import quote, unquote

from ada_url import URL, HostType, normalize_url

LONGEST = 2048
"""Characters; every browser and proxy takes as many."""
LONGEST_EXPLANATION = 10_000
"""Bytes of an explanation that is read as Markdown."""
MOST_BRACKETS = 400
"""Of `[`: the time that Markdown takes grows with their square."""
SIGNS = {"Cc", "Cf", "Cn", "Cs", "Zl", "Zp"}
"""Unicode categories that no address needs and that hide what it is."""
REMEMBERED = 1000
"""Addresses and passages that need not be read again: claims often share a source."""
KEPT = "/?#[]@!$&'()*+,;=:%~-._"
"""What stands in an address as it is; all else is written as `%XX`."""
ONLY_KEPT = re.compile(f"[\\w{re.escape(KEPT)}]*", re.ASCII)
PLAIN_ADDRESS = re.compile(
    r"https?://(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}/(?:[\w-]+(?:[./][\w-]+)*/?)?"
    r"(?:\?[\w=&.-]+)?",
    re.ASCII,
)
"""Browsers read such an address as it is written: no name in Punycode, no number, port or
dot segment in it."""
MAILTO = re.compile(r"mailto:[\w.+-]+@[\w.-]+", re.ASCII)
MARKDOWN_CODE = re.compile(
    r"^ {0,3}(~~~+|```+).*?^ {0,3}\1[ ]*$|(?<![\\`])(`++)(?:(?!\n\s*\n).)+?(?<!`)\2(?!`)",
    re.DOTALL | re.MULTILINE,
)
MARKDOWN_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()>#+.!-])")
PLAIN_LINK = re.compile(
    r"""\[(?=(?:[^\[\]\\]++|\\.|\[(?:[^\[\]\\]++|\\.)*+\])*+\]"""
    r"""\(\s*(?:<([^<>\n]*)>|((?:[^()\s]++|\([^()\s]*+\))++))"""
    r"""(?:\s+(?:"[^"]*"|'[^']*'))?\s*\))""",
    re.DOTALL,
)
LINK_TAG = re.compile(
    r"""<a\s(?:[^<>]*\s)?href\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))""",
    re.IGNORECASE,
)
MARKDOWN_LINK = re.compile(rf"(?<!\\)(?:\\\\)*{PLAIN_LINK.pattern}", re.DOTALL)
"""A link that no backslash escapes; without any, `PLAIN_LINK` finds it in a third of the time."""
TAGS = frozenset(
    "a abbr b blockquote br cite code del em hr i ins kbd li ol p pre q strong sub sup ul"
    .split()
)  # fmt: skip
"""Elements of an explanation that are HTML, and no text."""
ATTRIBUTES: dict[str, set[str]] = {
    "a": {"href", "title"},
    "abbr": {"title"},
    "code": {"class"},
    "ol": {"start"},
    "*": set(),
}
"""What pages keep of their attributes."""
LIST_START = re.compile("[0-9]{1,9}")
LANGUAGE_CLASS = re.compile(r"language-[\w#.+-]+")
"""Of code, made of the word behind its fence."""
# All that is HTML in an explanation. Whatever else begins with `<` is text: a sanitizer
# would take it out, and with `List<int>` or `<title>` all that stands behind.
_VALUE = r"""(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+)"""
_ATTRIBUTE = rf"\s+[a-zA-Z-]+\s*=\s*{_VALUE}"
HTML_FORM = rf"((?i:</?(?:{'|'.join(sorted(TAGS))})(?:{_ATTRIBUTE})*\s*/?>))"
TAG_WITH_ATTRIBUTES = rf"(?i:<(/?)({'|'.join(sorted(TAGS))})((?:{_ATTRIBUTE})+)\s*/?>)"
ATTRIBUTE = rf"([a-zA-Z-]+)\s*=\s*({_VALUE})"
DEFINITION = re.compile(r"^ {0,3}(?=\[([^\[\]]*)\]:[ ]*\n?[ ]*(\S+))", re.MULTILINE)
"""The address of links that have a name in its place."""
FENCE = re.compile(
    r"^ {0,3}(?:~{3,}|`{3,})[ ]*(?:\{(?P<attributes>[^\n]*)\}"
    r"|\.?[\w#.+-]*[ ]*(?P<lines>hl_lines=[^\n]*?))[ ]*$",
    re.MULTILINE,
)
SPACE = re.compile(r"\s")
SIGN_OF_ADDRESS = re.compile(r"[/.#:{|?@\\]")
END_OF_AUTHORITY = re.compile("[/?#]")
# Beside what could hide the true host: all signs of ASCII that no name has.
NO_HOST = re.compile(r"[\s@%!\"$&'()*+,;<=>\\^`{|}~]")
EMPTY_LABEL = re.compile(r"^\.|\.\.")
PORT = re.compile(":([0-9]*)$")
RECORDED = {"video", "audio", "image"}
# Dashes, ellipses and note marks; a hyphen inside a word is none of them.
UNSURE = re.compile(r"\s*(?:\[[^\[\]]{0,16}\]|\.\.\.|\. \. \.|…|\s[-‐‑]+\s|[‒–—−])\s*")
LONGEST_DIRECTIVE = 150
"""Characters of a passage that is named whole; a longer one by its two ends."""
END_WORDS = 6
END_SIGNS = 60


class Citation(Protocol):
    """The part of a source that says where in it to look."""

    @property
    def url(self) -> str:
        """The address of the source."""

    @property
    def quote(self) -> str:
        """The words that the source says."""

    @property
    def page(self) -> str:
        """The page of a document."""

    @property
    def start(self) -> float | None:
        """The second of a recording."""

    @property
    def type(self) -> str:
        """What kind of source it is."""

    @property
    def evidence(self) -> "Found | None":
        """What is known of the words."""


class Found(Protocol):
    """What is known of the place where words stand."""

    @property
    def fragment(self) -> str:
        """The text directive made from the page itself; "" for none."""

    @property
    def page(self) -> str:
        """The physical page of a document."""

    @property
    def start(self) -> str:
        """The second of a recording; "" for none."""


@lru_cache(REMEMBERED)
def read_address(text: str) -> str:
    """Read an absolute `http` or `https` address as browsers do, and normalise it.

    What a browser would repair in the host is refused: a reader of the file
    must see the place to which a reader of the page will go.

    Raises:
        ValueError: with a sentence for the author.
    """
    if is_plain(text):
        return text
    if len(text) > LONGEST:
        raise ValueError(f"the address is longer than {LONGEST} characters")
    _check_characters(text)
    scheme, _, rest = text.partition("://")
    if scheme.casefold() not in {"http", "https"}:
        raise ValueError("not an address that begins with `https://` or `http://`")
    authority = END_OF_AUTHORITY.split(rest, maxsplit=1)[0]
    _check_authority(authority)
    try:
        href = normalize_url(text)
    except ValueError:
        raise ValueError("not an address that a browser can read") from None
    if href != text:
        _check_number(URL(text), authority.partition(":")[0])
    return href if ONLY_KEPT.fullmatch(href) else quote(href, safe=KEPT)


def is_plain(text: str) -> bool:
    """Return whether *text* is an address as most are; to ask takes twenty times as long."""
    return len(text) <= LONGEST and PLAIN_ADDRESS.fullmatch(text) is not None


def read_target(text: str) -> str:
    """Read what a link of an explanation may lead to: a web address, or one for mail.

    Raises:
        ValueError: with a sentence for the author.
    """
    return text if MAILTO.fullmatch(text) else read_address(text)


def is_destination(text: str) -> bool:
    """Say whether *text* in the brackets of a Markdown link is meant as an address."""
    return not SPACE.search(text) and bool(SIGN_OF_ADDRESS.search(text))


def is_no_markdown(explanation: str) -> bool:
    """Say whether *explanation* is too much for Markdown, and is shown as it was typed."""
    length = len(explanation)
    if not explanation.isascii():
        length = len(explanation.encode("utf-8", "surrogatepass"))
    return length > LONGEST_EXPLANATION or explanation.count("[") > MOST_BRACKETS


def refused_links(markdown: str) -> dict[str, str]:
    """Return the addresses in *markdown* that no page may link to, each with why not."""
    if ("](" not in markdown and "</" not in markdown) or is_no_markdown(markdown):
        return {}
    refused = {}
    has_code = "`" in markdown or "~~~" in markdown
    text = MARKDOWN_CODE.sub("", markdown) if has_code else markdown
    tags = LINK_TAG.finditer(text) if "</a" in markdown.casefold() else ()
    link = MARKDOWN_LINK if "\\" in text else PLAIN_LINK
    for found in (*link.finditer(text), *tags):
        written = next(filter(None, found.groups()), "")
        if "&" not in written and is_plain(written):
            continue
        address = unescape(written)
        if is_destination(address):
            try:
                read_target(MARKDOWN_ESCAPE.sub(r"\1", address))
            except ValueError as error:
                refused[address] = str(error)
    return refused


def is_used_definition(found: re.Match[str], markdown: str) -> bool:
    """Return whether a `DEFINITION` of a *markdown* text is the address of a link in it."""
    address = found[2].lstrip("<").rstrip(">")
    try:
        if not read_target(address):
            return False
    except ValueError:
        return False
    folded, name = markdown.casefold(), f"[{found[1].casefold()}]"
    if "`" in markdown or "~~~" in markdown:
        folded = MARKDOWN_CODE.sub("", folded)
    # In lists and quotations, too.
    definition = rf"^[\s>*+\d.-]*{re.escape(name)}:.*"
    rest = re.sub(definition, "", folded, flags=re.MULTILINE)
    return re.search(rf"{re.escape(name)}(?!\()", rest) is not None


def unused_in(markdown: str) -> Iterator[str]:
    """Yield what an explanation has typed in it and no page shows, in words.

    Links that are refused are no part of it.
    """
    if not [sign for sign in ("]:", "<", "```", "~~~") if sign in markdown]:
        return  # as most
    if is_no_markdown(markdown):
        return
    for fence in FENCE.finditer(markdown):
        yield f"`{fence['attributes'] or fence['lines']}` behind the sign for code"
    has_code = "`" in markdown or "~~~" in markdown
    text = MARKDOWN_CODE.sub("", markdown) if has_code else markdown
    if "]:" in text:
        yield from _replaced_definitions(text)
    if "<" in text and "=" in text:
        yield from _unused_attributes(text, markdown.casefold())


def _replaced_definitions(text: str) -> Iterator[str]:
    """Yield the addresses of links that a later definition of the same name replaces."""
    defined: dict[str, str] = {}
    for found in DEFINITION.finditer(text):
        name, address = found[1].strip().casefold(), found[2]
        if is_used_definition(found, text):
            before = defined.setdefault(name, address)
            if before != address:
                yield f"`{before}`, in whose place `[{found[1]}]` has another address"
            defined[name] = address


def _unused_attributes(text: str, folded: str) -> Iterator[str]:
    """Yield the attributes of tags that no page keeps; *folded* is the whole explanation."""
    for tag in re.finditer(TAG_WITH_ATTRIBUTES, text):
        name = tag[2].casefold()
        other = "" if tag[1] else "/"
        if name not in ("br", "hr", "li") and not re.search(
            rf"<{other}{name}[\s/>]", folded
        ):
            continue  # then it is text
        pairs = [
            (key.casefold(), value) for key, value in re.findall(ATTRIBUTE, tag[3])
        ]
        kept = set() if tag[1] else ATTRIBUTES.get(name, set())
        if name == "a" and "href" not in dict(pairs):
            kept = set()
        for key, quoted in pairs:
            value = quoted.strip("\"'")
            is_odd = (name == "ol" and not LIST_START.fullmatch(value)) or (
                name == "code" and not LANGUAGE_CLASS.fullmatch(value)
            )
            if key not in kept or is_odd:
                yield f"`{key}` of `<{tag[1]}{name}>`"


def normal_address(address: str) -> str:
    """Return *address* as browsers write it, its host as it stands in the DNS.

    What is no absolute address is returned as it is.
    """
    if PLAIN_ADDRESS.fullmatch(address):  # as most are written
        return address
    try:
        return quote(normalize_url(address), safe=KEPT)
    except ValueError:
        return address


def fold_address(address: str) -> str:
    """Return a text that is the same for every spelling of one *address*.

    It is to be compared, not followed: nothing in it is percent-encoded.
    """
    return unquote(normal_address(address))


TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|igsh|twclid|mc_cid"
    r"|mc_eid|mkt_tok|ref_src|ref_url|_hsenc|_hsmi|oly_enc_id|oly_anon_id|vero_id|cmpid"
    r"|s_cid|xtor|at_medium|at_campaign|wt_mc|ncid|smid|spm)",
    re.IGNORECASE,
)
"""Names in a query that say whence a reader came, and nothing of the page."""


def _untracked(query: str) -> str:
    return "&".join(
        part
        for part in query.split("&")
        if part and not TRACKING.fullmatch(part.partition("=")[0])
    )


def without_tracking(address: str) -> str:
    """Return *address* without what only tells whence a reader came; else as it is."""
    page, sign, fragment = address.partition("#")
    path, mark, query = page.partition("?")
    kept = _untracked(query)
    return f"{path}{mark if kept else ''}{kept}{sign}{fragment}" if mark else address


@lru_cache(REMEMBERED)
def page_of(address: str) -> str:
    """Return a text that is the same for all *address*es of one page, as readers see it.

    Whether `http` or `https`, with `www.` or a slash at its end makes no other page, nor
    does a place in it, nor what only tells whence a reader came.
    """
    try:
        url = URL(normal_address(address))
    except ValueError:
        return address
    query = _untracked(url.search.removeprefix("?"))
    # What follows a fragment like these is another page, made by a script.
    route = url.hash if url.hash.startswith(("#!", "#/")) else ""
    path = url.pathname.rstrip("/")
    host = url.host.removeprefix("www.")
    return unquote(f"{host}{path}{'?' * bool(query)}{query}{route}")


def _check_characters(text: str) -> None:
    """Refuse invisible characters and those that browsers take for something else."""
    if "\\" in text:
        raise ValueError("a backslash in an address")
    for char in "" if text.isprintable() else text:
        if unicodedata.category(char) in SIGNS:
            raise ValueError(f"the invisible character U+{ord(char):04X} in an address")


def _check_authority(authority: str) -> None:
    """Refuse hosts that are not what they seem, and users' names before them."""
    if not authority:
        raise ValueError("an address without a host")
    # Browsers read a host in the letters that it is compatible with: `︵` as `(`.
    if found := NO_HOST.search(unicodedata.normalize("NFKC", authority)):
        raise ValueError(f"`{found[0]}` in the host of an address")
    if EMPTY_LABEL.search(authority):
        raise ValueError("a point too many in the host of an address")
    port = PORT.search(authority)
    if port and not 1 <= int(port[1][:6] or 0) <= 65535:  # noqa: PLR2004 - 16 bits
        raise ValueError(f"`{port[0]}` is no port")


def _check_number(address: URL, host: str) -> None:
    """Refuse a *host* that browsers read as another number."""
    if address.host_type == HostType.IPV4 and address.hostname != host:
        raise ValueError("the host is a number in disguise")


def deep_link(source: Citation) -> str:
    """Return the address of the cited passage of *source*, as far as it is known.

    The page of a document (`#page=`, RFC 8118), the second of a recording (`#t=`,
    Media Fragments 1.0), or the words themselves (`#:~:text=`, URL Fragment Text
    Directives), as the lock has them from the page itself or else as they are quoted.
    An address with a fragment of its own keeps that one.
    """
    base, _, own = source.url.partition("#")
    if not base:
        return ""
    known = source.evidence
    if source.start is not None and not own:
        return f"{base}#t={source.start:g}"
    if known and known.start and source.type in RECORDED and not own:
        return f"{base}#t={known.start}"
    is_pdf = base.partition("?")[0].casefold().endswith(".pdf")
    page = known.page if known and known.page else source.page
    words = known.fragment if known else ""
    if not (words or is_pdf or source.type in RECORDED):
        words = _directive(source.quote)
    if page.isdecimal() and not own and not words:
        return f"{base}#page={int(page)}"
    return f"{base}#{own}:~:text={words}" if words and ":~:" not in own else source.url


@lru_cache(REMEMBERED)
def _directive(words: str) -> str:
    """Return the text directive for *words*: whole when short, else their two ends.

    Browsers differ in what they take for a dash or an ellipsis, so none is in it.
    """
    squeezed = " ".join(words.split())
    parts = [part for part in UNSURE.split(squeezed) if part]
    telling = (n for n, part in enumerate(parts) if " " in part)  # one word is no place
    parts = parts[next(telling, 0) :]
    if len(parts) == 1 and len(parts[0]) <= LONGEST_DIRECTIVE:
        return _encode(parts[0])
    return f"{_encode(_head(parts[0]))},{_encode(_tail(parts[-1]))}" if parts else ""


def _head(text: str) -> str:
    """Return the first words of *text*, or its first signs if it has no spaces."""
    return " ".join(text.split(" ")[:END_WORDS])[:END_SIGNS].strip()


def _tail(text: str) -> str:
    return " ".join(text.split(" ")[-END_WORDS:])[-END_SIGNS:].strip()


def _encode(text: str) -> str:
    """Percent-encode *text*, and the hyphen, which would end a prefix."""
    return quote(text, safe="").replace("-", "%2D")


def defang(url: str) -> str:
    """Return an address as text that can be read but not followed."""
    address = URL(url)
    path = "" if address.pathname == "/" else address.pathname
    return address.host.replace(".", "[.]") + path + address.search


# --- ids, numbers and tags ------------------------------------------------------------


class Read(NamedTuple):
    """A value, and what the author should know of it."""

    value: str
    remark: str = ""
    """"" where the value is all that was written."""


NOTHING = Read("")


def read_doi(text: str) -> Read:
    """Return the bare DOI of *text*: without address, prefix, escapes, final point."""
    doi = text.strip().replace("\\_", "_")
    doi = re.sub(
        r"(?i)^(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/|(?:urn:)?doi[:.]?\s*)+",
        "",
        doi,
    )
    doi = unquote(doi).rstrip(" .,;")
    if re.fullmatch(r"10\.\d{4,9}(?:\.\d+)*/\S+", doi):
        return Read(doi)
    return Read("", f"`{text.strip()}` is no DOI")


def read_isbn(text: str) -> Read:
    """Return the first ISBN of *text* whose check digit holds, with 13 digits."""
    wrong = ""
    joined = re.sub(r"\([^)]*\)", " ", text)
    joined = re.sub(r"(?<=[\dX])[\s\u2010-\u2015\u00ad-](?=[\dX])", "-", joined)
    for part in re.split(r"[,;/]|\s+", joined):
        for digits in _isbns(re.sub(r"[^\dXx]", "", part).upper()):
            if checked := _check_isbn(digits):
                return Read(checked)
            wrong = wrong or digits
    if not re.search(r"\d", text):
        return NOTHING
    return Read(
        "",
        f"`{text.strip()}` is no ISBN: its check digit is wrong"
        if wrong
        else f"`{text.strip()}` is no ISBN",
    )


def _isbns(digits: str) -> list[str]:
    """Return the numbers of 13 or 10 digits that *digits*, run together, can be."""
    if len(digits) in (10, 13):
        return [digits]
    for first in (13, 10):
        if len(digits) - first in (10, 13):
            return [digits[:first], digits[first:]]
    return []


def _check_isbn(digits: str) -> str:
    if len(digits) == 10 and digits[:9].isdigit():  # noqa: PLR2004 - ISBN-10
        values = [10 if sign == "X" else int(sign) for sign in digits]
        if (
            sum(
                value * weight
                for value, weight in zip(values, range(10, 0, -1), strict=True)
            )
            % 11
        ):
            return ""
        digits = f"978{digits[:9]}"
        return digits + _ean(digits)
    if len(digits) == 13 and digits.isdigit() and digits[12] == _ean(digits[:12]):  # noqa: PLR2004 - ISBN-13
        return digits
    return ""


def _ean(digits: str) -> str:
    total = sum(
        int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)
    )
    return str(-total % 10)


UNNAMED = "unnamed"
# What Windows takes for devices, whatever follows the first dot, and what web
# servers take for the folder itself.
RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin", "conout", "index"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)


def assign_names(wanted: Iterable[str]) -> list[str]:
    """Return a file name for each text, without an ending, made of its words.

    The first text gets the plain name, later ones a number behind it; so names
    stay as they are as long as what is new comes last.
    """
    taken: set[str] = set(RESERVED)
    numbers: dict[str, int] = {}
    names = []
    for text in wanted:
        stem = make_slug(text) or UNNAMED
        name, number = stem, numbers.get(stem, 1)
        while fold_path(name) in taken:
            number += 1
            name = f"{stem}-{number}"
        numbers[stem] = number  # all before it are taken for good
        taken.add(fold_path(name))
        names.append(name)
    return names


def fold_path(path: str) -> str:
    """Fold *path* so that two that some file system takes for one are equal."""
    return unicodedata.normalize("NFC", path).casefold()


LONGEST_ID = 60
"""Bytes in UTF-8, with which file systems and address bars are comfortable."""
COUNTER = 4
"""Bytes that are kept free for `-999` at the end."""
LONGEST_QUOTE = 5000
"""Characters of a quote that are looked at."""
ASCII_LETTERS = "".join(
    sign.lower() if sign.isalnum() else " " for sign in map(chr, range(128))
)
"""What becomes of each sign of ASCII where words are looked for."""
# What nobody reads on a page: addresses of links, pictures, footnotes, tags, roles,
# attributes, references. Signs that are no word need not be taken out. What stands before
# a part is looked at behind its first sign: a pattern that begins with signs is fast.
UNREAD = re.compile(
    r"!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])"
    r"|\((?<=\]\()(?:[^()\s]|\([^()]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
    r"|\[(?<=[^\s\]]\]\[)[^\]]*\]"
    r"|\[\^[^\]\s]*\]|\[(?:\d+|#[\w-]*|\*)\]_"
    r"|<!--.*?-->|</?[a-zA-Z][^<>]*>"
    r"|:[a-zA-Z][\w:+.-]*:(?=`)|:(?<=`:)[a-zA-Z][\w:+.-]*:"
    r"|\{:?\s*[#.][^{}]*\}|\{:[^{}]*\}",
    re.DOTALL,
)
MARKUP = re.compile(r"[\[\]<`{&]")
"""One of these is in every quote that has any of that, and in few others."""
LINE_BREAK = re.compile(r"<br[\s/]*>", re.IGNORECASE)
REFERENCE = re.compile(r"&(?:#\w+|[a-zA-Z]\w+);")


def assign_ids(wanted: Iterable[tuple[str, str]]) -> list[str]:
    """Return an id for each claim: its own, or one from the first words of its quote.

    *wanted* has the id that the author gave, or "", and the quote of each claim.
    The answer to an id that a claim before has already is "".
    """
    wanted = list(wanted)
    free = FreeNames(own for own, _ in wanted if own)
    ids: list[str] = []
    used: set[str] = set()
    for own, words in wanted:
        name = own or free.take(id_stem(words))
        ids.append("" if name in used else name)
        used.add(name)
    return ids


def id_stem(quote: str) -> str:
    """Return the id of a claim with this *quote*, unless another one has it."""
    return make_slug(read_words(quote), LONGEST_ID - COUNTER) or "claim"


class FreeNames:
    """Gives names that none of those that are *taken* has, each of them once."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        # How far others have counted: to begin anew for each of a thousand names of one
        # stem would take half a million looks.
        self._numbers: Counter[str] = Counter()

    def take(self, stem: str) -> str:
        """Return *stem*, with the next number behind it if it is taken."""
        name = stem
        while name in self._taken:
            self._numbers[stem] += 1
            name = f"{stem}-{self._numbers[stem] + 1}"
        self._taken.add(name)
        return name


def read_words(quote: str) -> str:
    """Return *quote* without what no reader of its article sees, for an id of its words.

    A quote without markup stays as it is, and so does its id.
    """
    text = quote[:LONGEST_QUOTE]
    if not MARKUP.search(text):
        return text
    text = UNREAD.sub("", LINE_BREAK.sub(" ", text))
    return REFERENCE.sub(lambda found: unescape(found[0]), text)


def make_slug(text: str, size: int = LONGEST_ID) -> str:
    """Make an id of at most *size* bytes from the first words of *text*.

    Letters of every script stay, in lower case, with their combining marks. They are not
    folded, but for `ß`: that would make other letters of some, such as a sigma at the end.
    """
    first, *others = _split_words(text[:1000]) or [""]
    if len(first.encode()) > size:  # a script without spaces
        return _cut(first, len(first.encode()[:size].decode(errors="ignore")))
    slug = "-".join([first, *others]).encode()
    if len(slug) > size:
        slug = slug[: size + 1].rpartition(b"-")[0]  # as many words as fit
    return slug.decode()


SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶー"
# Vowels of Thai and Lao that stand before their consonant, and letters that follow one.
BEFORE_ITS_CONSONANT = "\u0e40-\u0e44\u0ec0-\u0ec4"
BEHIND_ITS_CONSONANT = "\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3\u0ebd"
# Where a syllable begins in Thai and Lao, Burmese and Khmer: at a consonant with a vowel
# or mark of its own; one without may end the syllable before it.
SYLLABLE = re.compile(
    rf"[{BEFORE_ITS_CONSONANT}]"
    rf"|[\u0e01-\u0e2e\u0e81-\u0eae](?=[\u0e30-\u0e39\u0e45\u0e47-\u0e4b\u0eb0-\u0ebd\u0ec8-\u0ecb])"
    r"|[\u1000-\u102a\u103f](?!\u1037?[\u1039\u103a])"
    r"|[\u1780-\u17b3](?=[\u17b6-\u17d3])"
)
SYLLABIC = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17d3]")
VIRAMA = 9
"""The combining class of signs that join one consonant to the next, and of a few that end one."""
ASAT = "\u103a"
LONGEST_SYLLABLE = 8


def _cut(word: str, end: int) -> str:
    """Return the first *end* characters of *word*, or fewer, up to the end of a syllable.

    Of Thai, Lao, Burmese and Khmer as far as spelling tells it; of other scripts no
    character is cut from its marks, and no figure from its number.
    """
    places = range(end, 0, -1)
    parted = [at for at in places if not _is_of_one_sign(word, at)]
    whole = next((at for at in parted if not _is_of_one_syllable(word, at)), 0)
    for place in range(whole, max(whole - LONGEST_SYLLABLE, 0), -1):
        if not SYLLABIC.match(word, place):
            break
        if SYLLABLE.match(word, place) and place in parted:
            return word[:place]
    return word[: whole or max(parted, default=end)]


def _is_of_one_sign(word: str, place: int) -> bool:
    """Return whether *place* of *word* lies between a letter and what is joined to it."""
    before, after = word[place - 1], word[place]
    joins = unicodedata.combining(before) == VIRAMA and before != ASAT
    return joins or unicodedata.category(after)[0] == "M"


def _is_of_one_syllable(word: str, place: int) -> bool:
    """Return whether *place* of *word* lies inside of a syllable or number, as spelt."""
    before, after = word[place - 1], word[place]
    return (
        after in SMALL_KANA
        or (before.isdigit() and after.isdigit())
        or re.match(f"[{BEFORE_ITS_CONSONANT}]", before) is not None
        or re.match(f"[{BEHIND_ITS_CONSONANT}]", after) is not None
    )


def _split_words(text: str) -> list[str]:
    """Return the words of the folded *text*: runs of letters and digits."""
    if text.isascii():  # four times as fast, for the texts of many
        return text.translate(ASCII_LETTERS).split()
    even = unicodedata.normalize("NFKC", text).replace("İ", "i")
    folded = even.lower().replace("ß", "ss")
    kept = "".join(
        char if char.isalnum() or unicodedata.category(char)[0] == "M" else " "
        for char in unicodedata.normalize("NFKC", folded)
    )
    return kept.split()


def canonical_tag(tag: str) -> str:
    """Return a language *tag* in the letter case of the standard: `en-GB`, `zh-Hant`.

    All small but for a country of two letters and a script of four, unless one of
    these stands behind a single letter (RFC 5646, section 2.1.1). What is no tag at
    all is returned with hyphens for underscores.
    """
    parts: list[str] = []
    for part in tag.replace("_", "-").split("-"):
        behind_single = any(len(before) == 1 for before in parts)
        if parts and not behind_single and len(part) == len("GB") and part.isalpha():
            parts.append(part.upper())
        elif parts and not behind_single and len(part) == len("Hant"):
            parts.append(part.title())
        else:
            parts.append(part.lower())
    return "-".join(parts)


# Codes of languages that are known by another: both standards of Norwegian, and codes that
# were withdrawn (IANA's Language Subtag Registry).
SAME_LANGUAGES = {
    "nb": "no", "nn": "no", "fil": "tl", "iw": "he", "in": "id", "ji": "yi", "mo": "ro",
    "sh": "hr",
}  # fmt: skip


@lru_cache(REMEMBERED)
def language_of(tag: str) -> str:
    """Return the code of the language of a *tag* by which lists of words are kept."""
    lang = tag.lower().replace("_", "-").partition("-")[0]
    return SAME_LANGUAGES.get(lang, lang)


# Every language that has a code of two letters (ISO 639-1), and the codes that were
# withdrawn: all are registered subtags (RFC 5646).
TWO_LETTERS = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs"
    " cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha"
    " he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj"
    " kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr"
    " ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro"
    " ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl"
    " tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)
# Members of a language with a code of two letters that are registered themselves.
MEMBERS = frozenset(
    "adp als arb ayr azj cls cmn cwd drh ekk esk fuc gaz gug ike khk kmr knc kng kpv lvs"
    " npi ojg ory pbu pes plt prp quz src swh uzn ydd zsm zyb".split()
)
GROUPS = frozenset({"EU", "EZ", "UN"})
"""Regions of several countries."""


@lru_cache(REMEMBERED)
def is_language(tag: str) -> bool:
    """Return whether language and country of a *tag* in its usual case can be registered.

    A code of three letters is registered only where there is none of two; of the others
    nobody keeps a list here.
    """
    first, *rest = tag.split("-")
    if first not in TWO_LETTERS and (len(first) != len("gsw") or shorter_code(first)):
        return False
    regions = [part for part in rest[:2] if len(part) == len("GB") and part.isalpha()]
    return not regions or is_region(regions[0])


def is_region(code: str) -> bool:
    """Return whether a *code* of two letters is or was that of a country."""
    if code == "UK":  # of the internet, where the standard has `GB`
        return False
    from babel.core import get_global  # noqa: PLC0415 - few tags name a country

    known = get_global("territory_languages"), get_global("territory_aliases"), GROUPS
    return any(code in codes for codes in known)


def shorter_code(code: str) -> str:
    """Return the code of two letters for a language that has one of three, too; else ""."""
    from babel.core import get_global  # noqa: PLC0415 - few tags are as long

    short = get_global("language_aliases").get(code, "").partition("_")[0]
    return short if code not in MEMBERS and short in TWO_LETTERS else ""
