"""Fetch a source: one door for every request, with a deadline and a size.

Each redirect goes through the same door. Whatever a server does, a fetch ends in an
`Answer`: with bytes, or with the reason why there are none.

Public machines may be asked, and no others, whatever a name resolves to. A sidecar
comes by pull request, and the desk's machine stands in a network of its own. So a name
is resolved here, every one of its addresses is judged, and the address that was judged
is the one that is dialled.

`robots.txt` is read as RFC 9309 has it. The standard library's parser knows neither `*`
nor `$` in a path, and lets the first rule win where the longest should.
"""

import re
import socket
import ssl
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any, NamedTuple

import httpcore
from ada_url import URL, join_url

from pelican_factcheck import __version__
from pelican_factcheck.anchoring.html import read_attributes, read_tokens
from pelican_factcheck.evidence.sourcetext import LOOKED_AT, decode, tell_kind
from pelican_factcheck.sidecar.identifiers import read_address

AGENT = "pelican-factcheck"
SECONDS = 20.0
"""For a whole answer, its redirects included."""
PIECE = 1_000_000
"""Bytes that are unpacked at once."""
LARGEST = 20_000_000
"""Bytes, unpacked."""
MOST_REDIRECTS = 10
LONGEST_WAIT = 30.0
"""Seconds until the one new attempt after 429 or 503."""
PAUSE = 1.0
"""Seconds between two requests to one host."""
SHORT_REFRESH = 10
"""Seconds; a page that goes on to another within them is a redirect."""
WHOLE = (200, 203)
PARTIAL = 206
REDIRECTS = frozenset({301, 302, 303, 307, 308})
BUSY = frozenset({429, 503})
REFUSED = frozenset({401, 402, 403, 407, 451})
META_REFRESH = re.compile(r"<meta\b[^>]*http-equiv[^>]*>", re.IGNORECASE)
REFRESH = re.compile(
    r"\s*(\d+)(?:\.\d*)?\s*[;,]\s*url\s*=\s*[\"']?([^\"'\s]+)", re.IGNORECASE
)
COOKIE = re.compile(r"[!-:<-~]+")
ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"


class Answer(NamedTuple):
    """What came of a request."""

    url: str
    """The address behind all redirects."""
    status: int = 0
    """0 when there was no answer."""
    content_type: str = ""
    data: bytes = b""
    failure: str = ""
    """Why nothing was read: a status, or some words; "" when all is well."""

    @property
    def is_gone(self) -> bool:
        """Whether the server says that there is no such page, and will be none."""
        return self.failure in ("404", "410")


class _FailedError(Exception):
    """A request has come to nothing; the text says why."""


@dataclass(slots=True)
class Clock:
    """Time as a fetch sees it; tests have one that does not wait."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


@cache
def trust() -> ssl.SSLContext:
    """Return what trusts whom this machine trusts: some 140 authorities, slowly read."""
    return ssl.create_default_context()


@dataclass(slots=True)
class Fetcher:
    """Fetches sources, one request to a host at a time, for the length of one check."""

    allowed: frozenset[str] = frozenset()
    """Hosts that may be private machines."""
    site: str = ""
    """The address of the site that checks, so that a server knows."""
    accept: str = ACCEPT
    """The kinds of answers that are asked for."""
    asks_robots: bool = True
    """False for what servers offer to programs: one question to a registry."""
    clock: Clock = field(default_factory=Clock)
    seconds: float = SECONDS
    largest: int = LARGEST
    context: ssl.SSLContext = field(default_factory=trust)
    _robots: dict[str, str | None] = field(default_factory=dict)
    _asked: dict[str, float] = field(default_factory=dict)
    _cookies: dict[str, dict[str, str]] = field(default_factory=dict)

    def fetch(self, url: str) -> Answer:
        """Return what is at *url*, after one new attempt where a server is busy."""
        answer, wait = self._attempt(url)
        if answer.status in BUSY and 0 <= wait <= LONGEST_WAIT:
            self.clock.sleep(wait)
            answer, _ = self._attempt(url)
        return answer

    def _attempt(self, url: str) -> tuple[Answer, float]:
        """One attempt: the answer, and how long the server wants us to wait."""
        self._cookies.clear()
        address, host = url, ""
        try:
            deadline = self.clock.now() + self.seconds
            for _ in range(MOST_REDIRECTS + 1):
                if URL(address).host != host:
                    host = URL(address).host
                    deadline += self._pause(host)
                self._ask_robots(address, deadline)
                reply = self._request(address, deadline)
                target = reply.target(address)
                if not target:
                    return reply.answer(address), reply.wait
                try:
                    address = read_address(target)
                except ValueError as error:
                    raise _FailedError("it leads to what is no web address") from error
        except _FailedError as failure:
            return Answer(address, failure=str(failure)), -1
        return Answer(address, failure="it leads round in a circle"), -1

    def _pause(self, host: str) -> float:
        """Leave a host alone for a second after its last answer; how long that took."""
        wait = self._asked.get(host, -PAUSE) + PAUSE - self.clock.now()
        if host not in self._asked or wait <= 0:
            return 0
        self.clock.sleep(wait)
        return wait

    # --- robots.txt

    def _ask_robots(self, address: str, deadline: float) -> None:
        if not self.asks_robots:
            return
        url = URL(address)
        origin = f"{url.protocol}//{url.host}"
        if origin not in self._robots:
            self._robots[origin] = self._read_robots(origin, deadline)
        text = self._robots[origin]
        path = f"{url.pathname}{url.search}"
        if text is None or not may_fetch(text, AGENT, path):
            raise _FailedError("robots.txt asks programs to stay away")

    def _read_robots(self, origin: str, deadline: float) -> str | None:
        """The rules of a host; "" when it has none, None when it cannot say."""
        address = f"{origin}/robots.txt"
        for _ in range(5):
            reply = self._request(address, deadline)
            target = reply.target(address)
            if not target:
                break
            try:
                address = read_address(target)
            except ValueError:
                return ""
        if reply.status >= 500:  # noqa: PLR2004 - the server's own fault
            return None
        is_text = reply.status == 200 and not reply.failure  # noqa: PLR2004 - the usual status
        return reply.data.decode("utf-8", "replace") if is_text else ""

    # --- one request

    def _request(self, address: str, deadline: float) -> "_Reply":
        url = URL(address)
        backend = _Backend(self.allowed, deadline, self.clock)
        headers = [
            ("Host", url.host),
            ("User-Agent", self._agent()),
            ("Accept", self.accept),
            ("Accept-Encoding", "gzip, deflate"),
            ("Connection", "close"),
        ]
        if cookies := self._cookies.get(url.hostname):
            pairs = (f"{name}={value}" for name, value in cookies.items())
            headers.append(("Cookie", "; ".join(pairs)))
        target = address.partition("#")[0]
        try:
            with (
                httpcore.ConnectionPool(
                    ssl_context=self.context, network_backend=backend, retries=0
                ) as pool,
                pool.stream(
                    "GET", target, headers=headers, extensions=_timeouts(self.seconds)
                ) as response,
            ):
                reply = self._read(response)
        except RefusedError as error:
            raise _FailedError(str(error)) from error
        except httpcore.TimeoutException as error:
            raise _FailedError(
                f"no complete answer within {self.seconds:g} seconds"
            ) from error
        except (httpcore.RemoteProtocolError, httpcore.ReadError) as error:
            raise _FailedError("the answer is incomplete") from error
        except (
            httpcore.NetworkError,
            httpcore.ProtocolError,
            httpcore.UnsupportedProtocol,
            OSError,
        ) as error:
            raise _FailedError(_connection_fault(error)) from error
        finally:
            self._asked[url.host] = self.clock.now()
        self._keep_cookies(url.hostname, reply.cookies)
        return reply

    def _agent(self) -> str:
        site = f"; +{self.site}" if self.site.isascii() and self.site else ""
        return f"{AGENT}/{__version__} (compares quotations with their sources{site})"

    def _read(self, response: Any) -> "_Reply":  # noqa: ANN401 - httpcore's own type
        headers = {
            name.decode("latin-1").casefold(): _header(value)
            for name, value in response.headers
            if name.lower() != b"set-cookie"
        }
        cookies = [
            _header(value)
            for name, value in response.headers
            if name.lower() == b"set-cookie"
        ]
        reply = _Reply(response.status, headers, cookies)
        if response.status in REDIRECTS and "location" in headers:
            return reply
        if response.status not in WHOLE:
            part = response.status == PARTIAL
            reply.failure = "the answer is incomplete" if part else str(response.status)
            return reply
        unpacked = _unpack(response.iter_stream(), headers.get("content-encoding", ""))
        parts, size = [], 0
        for part in unpacked:
            parts.append(part)
            size += len(part)
            if size > self.largest:
                raise _FailedError(f"more than {self.largest / 1e6:g} MB")
        reply.data = b"".join(parts)
        return reply

    def _keep_cookies(self, host: str, cookies: Iterable[str]) -> None:
        """Keep what this host alone gets back, until this source is read."""
        for cookie in cookies:
            name, sign, value = cookie.partition(";")[0].strip().partition("=")
            if sign and COOKIE.fullmatch(f"{name}={value}"):
                self._cookies.setdefault(host, {})[name] = value


@dataclass(slots=True)
class _Reply:
    """One answer of a server."""

    status: int
    headers: Mapping[str, str]
    cookies: list[str]
    data: bytes = b""
    failure: str = ""

    @property
    def wait(self) -> float:
        """How long to wait before a new attempt; some seconds unless it is said."""
        return _retry_after(self.headers.get("retry-after", ""))

    def target(self, base: str) -> str:
        """The address to which the answer leads on, or ""."""
        location = self.headers.get("location", "") if self.status in REDIRECTS else ""
        if not location and not self.failure:
            location = _refresh(self.headers.get("refresh", "")) or self._meta_refresh()
        if not location:
            return ""
        try:
            return join_url(base, location)
        except ValueError:
            return location

    def _meta_refresh(self) -> str:
        content_type = self.headers.get("content-type", "")
        if tell_kind(self.data, content_type) not in ("HTML", "XHTML"):
            return ""
        head = decode(self.data[: LOOKED_AT * 4], content_type).text
        if not META_REFRESH.search(head):
            return ""
        for tag in read_tokens(head):
            if (tag.kind, tag.name) != ("void", "meta"):
                continue
            attributes = read_attributes(head[tag.start : tag.end])
            if attributes.get("http-equiv", "").casefold() == "refresh":
                return _refresh(attributes.get("content", ""))
        return ""

    def answer(self, address: str) -> Answer:
        """The answer for those who asked."""
        content_type = self.headers.get("content-type", "")
        failure = self.failure or ("" if self.data else "the answer is empty")
        return Answer(address, self.status, content_type, self.data, failure)


def _header(value: bytes) -> str:
    """A header's value; servers write UTF-8 where they should write ASCII."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _refresh(value: str) -> str:
    found = REFRESH.match(value)
    return found[2] if found and int(found[1][:4]) <= SHORT_REFRESH else ""


def _retry_after(value: str) -> float:
    """Read `Retry-After`: seconds, or a date; five seconds when it says nothing."""
    if value.isdecimal():
        return float(value[:9])
    try:
        until = parsedate_to_datetime(value)
    except ValueError:
        return 5.0
    return max((until - datetime.now(UTC)).total_seconds(), 0.0)


def _timeouts(seconds: float) -> dict[str, dict[str, float]]:
    return {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), seconds)}


def _connection_fault(error: Exception) -> str:
    if "CERTIFICATE" in str(error).upper():
        return "the certificate of the host is not valid"
    if isinstance(error, httpcore.UnsupportedProtocol | httpcore.LocalProtocolError):
        return "the address cannot be asked for"
    return "the host does not answer"


def _unpack(parts: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    """Unpack an answer; one that is labelled and not packed is left as it is."""
    encoding = encoding.strip().casefold()
    if encoding in ("", "identity"):
        yield from parts
        return
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise _FailedError(f"the answer is packed as `{encoding[:20]}`")
    first = next(parts, b"")
    while first and len(first) < 2:  # noqa: PLR2004 - the bytes of the mark
        more = next(parts, b"")
        if not more:
            break
        first += more
    is_gzip = first[:2] == b"\x1f\x8b"
    is_zlib = first[:1] == b"\x78"
    if not is_gzip and encoding != "deflate":
        yield first
        yield from parts
        return
    bits = 31 if is_gzip else 15 if is_zlib else -15
    unpacker = zlib.decompressobj(bits)
    try:
        yield from _chunks(unpacker, first)
        for part in parts:
            yield from _chunks(unpacker, part)
        while not unpacker.eof and (rest := unpacker.decompress(b"", PIECE)):
            yield rest
    except zlib.error as error:
        raise _FailedError("the answer is damaged") from error
    if not unpacker.eof:
        raise _FailedError("the answer is incomplete")


def _chunks(unpacker: Any, part: bytes) -> Iterator[bytes]:  # noqa: ANN401 - zlib names no type
    """Unpack in pieces, so that a small part cannot fill the memory."""
    while part and not unpacker.eof:
        yield unpacker.decompress(part, PIECE)
        part = unpacker.unconsumed_tail


# --- the door --------------------------------------------------------------------------


@dataclass(slots=True)
class _Backend(httpcore.NetworkBackend):
    """Dials only addresses that were judged, and never beyond the deadline."""

    allowed: frozenset[str]
    deadline: float
    clock: Clock
    real: httpcore.NetworkBackend = field(default_factory=httpcore.SyncBackend)

    def left(self, timeout: float | None) -> float:
        """The seconds until the deadline, at most *timeout*.

        Raises:
            httpcore.ReadTimeout: when there are none.
        """
        left = self.deadline - self.clock.now()
        if left <= 0:
            raise httpcore.ReadTimeout
        return left if timeout is None else min(left, timeout)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Dial the first of the host's addresses that answers."""
        addresses = resolve(
            host, port, allowed=self.allowed, seconds=self.left(timeout)
        )
        fault: Exception = httpcore.ConnectError()
        for address in addresses:
            try:
                stream = self.real.connect_tcp(
                    address, port, self.left(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                fault = error
            else:
                return _Stream(stream, self)
        raise fault


@dataclass(slots=True)
class _Stream(httpcore.NetworkStream):
    """A connection that counts every wait against the deadline of the whole answer."""

    stream: httpcore.NetworkStream
    backend: _Backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is, within the time that is left."""
        return self.stream.read(max_bytes, self.backend.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of *buffer*, within the time that is left."""
        self.stream.write(buffer, self.backend.left(timeout))

    def close(self) -> None:
        """Hang up."""
        self.stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Encrypt, for the name and not for the address."""
        stream = self.stream.start_tls(
            ssl_context, server_hostname, self.backend.left(timeout)
        )
        return _Stream(stream, self.backend)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - whatever it is asked for
        """What is known of the connection."""
        return self.stream.get_extra_info(info)


Address = IPv4Address | IPv6Address

# The IANA registries of special-purpose addresses, and multicast; the standard
# library's `is_global` calls some of these public, and differs between releases.
SPECIAL_4 = tuple(
    map(
        ip_network,
        """
        0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12
        192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24
        192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24
        224.0.0.0/4 240.0.0.0/4
        """.split(),
    )
)
PUBLIC_6 = ip_network("2000::/3")
"""All that has been given out for use in public."""
SPECIAL_6 = tuple(
    map(
        ip_network,
        "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20".split(),
    )
)
TRANSLATED = IPv6Network("64:ff9b::/96")
"""An IPv4 address in its last four bytes (RFC 6052)."""


class RefusedError(Exception):
    """A host must not be asked, or cannot be; the text says why."""


def is_public(address: Address) -> bool:
    """Whether *address* belongs to the public internet."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in SPECIAL_4)
    if address in TRANSLATED:
        return is_public(IPv4Address(int(address) & 0xFFFFFFFF))
    return address in PUBLIC_6 and not any(address in network for network in SPECIAL_6)


def resolve(
    host: str, port: int, *, allowed: Iterable[str] = (), seconds: float = 20.0
) -> list[str]:
    """Return the addresses of *host*, all of them public or the host *allowed*.

    Raises:
        RefusedError: when one is not public, or there is none in time.
    """
    found = _look_up(host, port, seconds)
    if host.casefold().strip("[]") in {name.casefold() for name in allowed}:
        return found
    for text in found:
        if not is_public(ip_address(text.partition("%")[0])):
            at = "" if text == host.strip("[]") else f" ({text})"
            raise RefusedError(f"{host} is a machine of a private network{at}")
    return found


def _look_up(host: str, port: int, seconds: float) -> list[str]:
    """Ask the system for the addresses of *host*, and do not wait for ever."""
    executor = ThreadPoolExecutor(max_workers=1)
    try:
        asked = executor.submit(
            socket.getaddrinfo, host.strip("[]"), port, type=socket.SOCK_STREAM
        )
        answers = asked.result(timeout=max(seconds, 0))
    except FutureTimeoutError as error:
        raise RefusedError(f"the name {host} was not resolved in time") from error
    except (OSError, UnicodeError) as error:
        raise RefusedError(f"there is no host {host}") from error
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
    return list(dict.fromkeys(str(answer[4][0]) for answer in answers))


LONGEST = 500_000
"""Bytes that have to be read (RFC 9309, section 2.5)."""
LINE = re.compile(r"^\s*([a-zA-Z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$")


class Rule(NamedTuple):
    """One line of a group."""

    pattern: str
    allows: bool

    def matches(self, path: str) -> bool:
        """Whether the rule is about *path*."""
        anchored = self.pattern.endswith("$")
        pieces = self.pattern.removesuffix("$").split("*")
        regex = ".*".join(map(re.escape, pieces)) + ("$" if anchored else "")
        return re.match(regex, path) is not None


def may_fetch(robots: str, agent: str, path: str) -> bool:
    """Whether the text of a `robots.txt` lets *agent* read *path*.

    *path* is the path of an address with its query, percent-encoded.
    """
    rules = [rule for rule in _rules(robots, agent) if rule.matches(path)]
    if not rules or path == "/robots.txt":
        return True
    return max(rules, key=lambda rule: (len(rule.pattern), rule.allows)).allows


def _rules(robots: str, agent: str) -> list[Rule]:
    """The rules of the groups for *agent*, or those for everybody."""
    groups: dict[str, list[Rule]] = {}
    names: list[str] = []
    in_rules = False
    for line in robots[:LONGEST].splitlines():
        found = LINE.match(line)
        if found is None:
            continue
        key, value = found[1].casefold(), found[2]
        if key == "user-agent":
            names = [] if in_rules else names
            in_rules = False
            names.append(value.casefold())
            groups.setdefault(value.casefold(), [])
        elif key in ("allow", "disallow"):
            in_rules = True
            for name in names if value else ():
                groups[name].append(Rule(value, key == "allow"))
    own = agent.casefold()
    return groups.get(own, groups.get("*", []))
