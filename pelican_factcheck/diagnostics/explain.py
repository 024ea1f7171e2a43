"""The rules, explained: on a terminal, and as a page of the manual."""

from collections.abc import Iterable

from pelican_factcheck.diagnostics.rule import Rule
from pelican_factcheck.diagnostics.rules import RULES

FENCE = "```"


def to_text(rule: Rule) -> str:
    """Explain one rule for a terminal."""
    state = "" if rule.by_default else ", off unless it is asked for"
    return "\n\n".join(
        [
            f"{rule.name} ({rule.level}{state})",
            rule.what,
            rule.why,
            f"Example\n{_indent(rule.example)}",
            f"Instead\n{_indent(rule.instead)}",
        ]
    )


def to_list(rules: Iterable[Rule] = RULES.values()) -> str:
    """List the rules with their levels, those that are off with a sign."""
    listed = list(rules)
    width = max(len(rule.name) for rule in listed)
    lines = [
        f"{rule.name:{width}}  {rule.level:7}  {'' if rule.by_default else 'off'}"
        for rule in listed
    ]
    return "\n".join(line.rstrip() for line in lines)


def to_markdown(rule: Rule) -> str:
    """Explain one rule in Markdown."""
    return "\n\n".join(
        [
            f"{rule.what} {rule.why}",
            f"Example:\n\n{_fenced(rule.example)}",
            f"Instead:\n\n{_fenced(rule.instead)}",
        ]
    )


def to_page(rules: Iterable[Rule] = RULES.values()) -> str:
    """Explain all rules in Markdown: a table, then a section for each."""
    listed = list(rules)
    rows = [
        f"| [`{rule.name}`](#{rule.name}) | {rule.level} |"
        f" {'on' if rule.by_default else 'off'} | {rule.what} |"
        for rule in listed
    ]
    table = ["| Rule | Level | By default | Told when |", "|---|---|---|---|", *rows]
    sections = [
        f"## {rule.name} {{ #{rule.name} }}\n\n{to_markdown(rule)}" for rule in listed
    ]
    return "\n\n".join(["\n".join(table), *sections])


def _fenced(example: str) -> str:
    """Set an example as code when it is some, else as the sentence it is."""
    is_sentence = example.endswith(".") and "\n" not in example
    return example if is_sentence else f"{FENCE}yaml\n{example}\n{FENCE}"


def _indent(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.split("\n"))
