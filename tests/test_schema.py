"""The schema for editors: valid, true to the reader, and with the site's own words."""

import re
from pathlib import Path

import pytest
import yaml
from casefile import read_cases
from jsonschema import Draft202012Validator

from pelican_factcheck.checking.editorschema import HOVERS, make_schema
from pelican_factcheck.sidecar.claims import Source
from pelican_factcheck.sidecar.reader import read_sidecar
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Verdict

REPOSITORY = Path(__file__).parent.parent
SIDECARS = sorted(
    path
    for folder in ("content", "tests")
    for path in (REPOSITORY / folder).rglob("*.claims.yaml")
)
RIGHT = [
    case
    for case in read_cases(REPOSITORY / "tests" / "cases" / "sidecars")
    if case.path.stem == "right" and "⟨U+" not in case.blocks["yaml"]
]
SCHEMA = make_schema(DEFAULT_SCALE, {})


class EditorLoader(yaml.SafeLoader):
    """YAML as editors read it: version 1.2, where `no` and 2008-04-03 are texts."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", "[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    EditorLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first)
    )


def problems_of(text, schema=SCHEMA):
    """What an editor would underline in *text*."""
    data = yaml.load(text, EditorLoader)  # noqa: S506 - a safe loader with other words
    return [
        f"{error.json_path}: {error.message}"
        for error in Draft202012Validator(schema).iter_errors(data)
    ]


def test_it_is_a_schema():
    """The schema keeps the rules of its own dialect."""
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "path", SIDECARS, ids=lambda path: str(path.relative_to(REPOSITORY))
)
def test_every_sidecar_is_valid(path):
    """Editors find nothing wrong with the sidecars of this repository."""
    assert problems_of(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case.id)
def test_what_the_reader_takes_is_valid(case):
    """Editors find nothing wrong where the reader finds nothing wrong."""
    text = case.blocks["yaml"]
    if read_sidecar(text).diagnostics:
        return

    assert problems_of(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("claims: [{quote: a, verdct: true}]", "$.claims[0]"),
        ("claims: [{quote: a}]", "$.claims[0]"),
        ("claims: [{quote: a, verdict: mostly-tru}]", "$.claims[0].verdict"),
        ("claims: [{quote: a, verdict: true, review_by: soon}]", "review_by"),
        ("claims: [{quote: a, verdict: true, source: {url: x.org}}]", "source"),
        ("claims: [{quote: a, verdict: true, status: done}]", "status"),
        ("claims: [{quote: a, verdict: true, ignore: no-such-rule}]", "ignore"),
        ("format: 2", "$.format"),
    ],
)
def test_mistakes_are_underlined(text, place):
    """Editors point at a misspelt key, a missing one, and values that cannot be."""
    assert any(place in problem for problem in problems_of(text))


@pytest.mark.parametrize(
    "verdict",
    [
        "true",
        "TRUE",
        "Mostly true",
        "mostly_true",
        "needs context",
        '"false"',
        "Überwiegend wahr",
        "plutôt faux",
        "مضلِّل",
        "مضلل",
    ],
)
def test_verdicts_are_taken_as_authors_write_them(verdict):
    """Keys, labels and aliases pass in any case, with spaces, hyphens, underscores."""
    assert problems_of(f"claims: [{{quote: a, verdict: {verdict}}}]") == []


def test_a_verdict_may_stand_in_the_defaults():
    """Claims of a file with a default verdict need none of their own."""
    assert problems_of("defaults: {verdict: true}\nclaims: [{quote: a}]") == []


def test_the_site_has_its_say():
    """The verdicts and source keys of a site are offered, with what they mean."""
    scale = {"right": Verdict(key="right", label="Right", tone="true", means="It is.")}
    library = {"memoir": Source(title="The Back Channel")}
    parts = make_schema(scale, library)["$defs"]

    assert parts["Verdict"]["anyOf"][0] == {
        "enum": ["right"],
        "enumDescriptions": ["It is."],
    }
    assert parts["SourceKey"]["anyOf"][0] == {
        "enum": ["memoir"],
        "enumDescriptions": ["The Back Channel"],
    }


def test_every_field_is_explained():
    """Each field of each model has a hover text, and no text is left over."""
    for name, texts in HOVERS.items():
        fields = SCHEMA["$defs"][name]["properties"]
        spare = texts.keys() - fields.keys()

        assert all(field["description"] for field in fields.values())
        assert name == "DefaultsEntry" or not spare
