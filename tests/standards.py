"""Other people's rules, as `vocabulary.yaml` restates them, held against our data."""

import re
from pathlib import Path

import yaml

RULES = yaml.load(
    Path(__file__).with_name("vocabulary.yaml").read_text("utf-8"), yaml.CSafeLoader
)
DATE = r"\d{4}(-\d\d(-\d\d)?)?"
TEXTS = {"Text": ".+", "URL": r"https?://[!-~]+", "Date": DATE}
MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"


def empties(data, path="$"):
    """Where *data* holds an empty text, list or object, or nothing at all."""
    if data in ("", None, [], {}):
        yield path
    members = data.items() if isinstance(data, dict) else ()
    members = enumerate(data) if isinstance(data, list) else members
    for key, value in members:
        yield from empties(value, f"{path}.{key}")


def schema_faults(data):
    """What schema.org has against *data*."""
    for node in nodes_in(data, "@type"):
        for name, value in node.items():
            if not name.startswith("@"):
                yield from property_faults(node["@type"], name, value)


def property_faults(kind, name, value):
    """What schema.org has against one property of a node of type *kind*."""
    rule = RULES["properties"][name]
    if not ancestry(kind) & set(rule["domain"]):
        yield f"{name} does not belong on {kind}"
    for each in value if isinstance(value, list) else [value]:
        if not any(fits(each, wanted) for wanted in rule["range"]):
            yield f"{kind}.{name} cannot be {each!r}"


def ancestry(kind):
    """The type *kind* and all that it is a kind of."""
    found = set()
    while kind and kind not in found:
        found.add(kind)
        kind = RULES["types"][kind]
    return found


def fits(value, wanted):
    """Whether *value* is of the type *wanted*."""
    if isinstance(value, dict):
        return wanted in ancestry(value["@type"])
    if isinstance(value, str):
        pattern = TEXTS.get(wanted)
        return pattern is not None and bool(re.fullmatch(pattern, value, re.DOTALL))
    return wanted == "Number" or (wanted == "Integer" and isinstance(value, int))


def strict_faults(review):
    """What the Duke Reporters' Lab has against a ClaimReview."""
    for node in nodes_in(review, "@type"):
        allowed = RULES["strict"].get(node["@type"], node)
        yield from (f"no {name}" for name in node.keys() - set(allowed))
        yield from (f"no day: {name}" for name in half_dates(node))
    for name, value in review["reviewRating"].items():
        if not isinstance(value, str):
            yield f"{name} is no text"
    author = review.get("itemReviewed", {}).get("author", {})
    if "url" in author:
        yield "a claimant with an address is a person and an organisation at once"
    if not review["author"].keys() >= {"@type", "name", "url"}:
        yield "an author without name or address"


def half_dates(node):
    """The dates of *node* that do not name a day."""
    dates = {name: value for name, value in node.items() if name.startswith("date")}
    return [name for name, value in dates.items() if len(value) != len("2026-01-01")]


def form_faults(value, form="page"):
    """What Google has against a form, or against one value of it."""
    if form in ("text", "whole"):
        if not isinstance(value, str if form == "text" else int):
            yield f"{value!r} is no {form}"
        return
    for name, member in value.items():
        wanted = RULES["forms"][form][name]
        many = isinstance(wanted, list)
        for each in member if many else [member]:
            yield from form_faults(each, wanted[0] if many else wanted)


def annotation_faults(annotation):
    """What the W3C has against an annotation."""
    for node in nodes_in(annotation, "type"):
        rule = RULES["annotations"][node["type"]]
        yield from (f"no {name}" for name in set(rule["must"]) - node.keys())
        allowed = {*rule["must"], *rule["may"], "type"}
        yield from (f"not {name}" for name in node.keys() - allowed)
        for name in {"created", "modified", "sourceDate"} & node.keys():
            if not re.fullmatch(MOMENT, node[name]):
                yield f"{name} is no time"
        for name in {"id", "source", "rights", "cached", "homepage"} & node.keys():
            if not re.fullmatch(r"(https?://|urn:)[!-~]+", node[name]):
                yield f"{name} is no address"
    if annotation["@context"] != "http://www.w3.org/ns/anno.jsonld":
        yield "another context"


def nodes_in(data, key):
    """Every object in *data* that has the member *key*."""
    if isinstance(data, dict):
        if key in data:
            yield data
        data = list(data.values())
    if isinstance(data, list):
        for each in data:
            yield from nodes_in(each, key)
