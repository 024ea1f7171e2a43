"""Which machines may be asked: public ones, whatever a name resolves to.

A sidecar comes by pull request, and the desk's machine stands in a network of its
own. So a name is resolved here, every one of its addresses is judged, and the address
that was judged is the one that is dialled.

What a host asks of programs: `robots.txt`, as RFC 9309 has it. The standard library's
parser knows neither `*` nor `$` in a path, and lets the first rule win where the
longest should.
"""

import re
import socket
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import NamedTuple

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
