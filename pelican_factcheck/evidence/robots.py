"""What a host asks of programs: `robots.txt`, as RFC 9309 has it.

The standard library's parser knows neither `*` nor `$` in a path, and lets the first
rule win where the longest should.
"""

import re
from typing import NamedTuple

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
