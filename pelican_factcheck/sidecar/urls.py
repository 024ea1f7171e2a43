"""Addresses: which ones a page may link to, and how they lead to the very passage."""

import re
import unicodedata
from functools import lru_cache
from typing import Protocol
from urllib.parse import quote, unquote

from ada_url import URL, HostType, normalize_url

LONGEST = 2048
"""Characters; every browser and proxy takes as many."""
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
    if len(text) > LONGEST:
        raise ValueError(f"the address is longer than {LONGEST} characters")
    if PLAIN_ADDRESS.fullmatch(text):  # as most; to ask takes twenty times as long
        return text
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


def normal_address(address: str) -> str:
    """Return *address* as browsers write it, its host as it stands in the DNS.

    What is no absolute address is returned as it is.
    """
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
    query = "&".join(
        part
        for part in url.search.removeprefix("?").split("&")
        if part and not TRACKING.fullmatch(part.partition("=")[0])
    )
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
    if found := NO_HOST.search(authority):
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
