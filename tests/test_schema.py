"""The schema for editors: valid, true to the reader, and with the site's own words."""

import re
from pathlib import Path

import pytest
import yaml
from casefile import read_cases
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tables import each

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


@each(
    ("text", "place"),
    [
        ("claims: [{quote: a, verdct: true}]", "$.claims[0]"),
        ("claims: [{quote: a}]", "$.claims[0]"),
        ("claims: [{quote: a, verdict: mostly-tru}]", "$.claims[0].verdict"),
        ("claims: [{quote: a, verdict: true, review_by: soon}]", "review_by"),
        ("claims: [{quote: a, verdict: true, source: {url: x.org}}]", "source"),
        ("claims: [{quote: a, verdict: true, status: done}]", "status"),
        ("claims: [{use: a, quote: a, verdict: true}]", "$.claims[0].verdict"),
        ("claims: [{use: a}]", "$.claims[0]"),
        ("claims: [{use: [a], quote: a}]", "$.claims[0].use"),
        ("claims: [{quote: a, verdict: true, ignore: no-such-rule}]", "ignore"),
        ("format: 2", "$.format"),
    ],
)
def test_mistakes_are_underlined(text, place):
    """Editors point at a misspelt key, a missing one, and values that cannot be."""
    assert any(place in problem for problem in problems_of(text))


def test_claims_of_other_files_are_offered():
    """By what `use` says, each with its statement; others are taken all the same."""
    schema = make_schema(DEFAULT_SCALE, {}, {"bridge-cost": "It cost one."})
    offered = schema["$defs"]["ClaimEntry"]["properties"]["use"]["anyOf"][0]

    assert offered == {"enum": ["bridge-cost"], "enumDescriptions": ["It cost one."]}
    for name in ("bridge-cost", "story#bridge-cost"):
        assert (
            problems_of(f"claims: [{{use: '{name}', quote: a, id: b}}]", schema) == []
        )
    assert problems_of("claims: [{claim: a, verdict: true}]", schema) == []


def taken(field, text):
    """Whether the reader takes *text* in a *field*, and whether editors do."""
    own = f"{field}: {text}"
    if field in ("date", "url"):
        own = f"said: {{{own}}}" if field == "date" else f"source: {{title: a, {own}}}"
    sidecar = f"claims: [{{quote: a, verdict: true, {own}}}]"
    reads = not [
        one for one in read_sidecar(sidecar).diagnostics if one.level == "error"
    ]
    return reads, problems_of(sidecar) == []


DIGITS = st.text("0123456789", min_size=1, max_size=4)
NUMBERS = st.integers(0, 9999).map("{:04}".format)
SMALL = st.integers(0, 32).map("{:02}".format)


@given(
    st.one_of(
        st.tuples(NUMBERS, SMALL, SMALL).map("-".join),
        st.tuples(
            st.sampled_from(["1900", "2000", "2023", "2024"]), st.just("02"), SMALL
        ).map("-".join),
        st.tuples(NUMBERS, SMALL).map("-".join),
        DIGITS,
        st.lists(DIGITS, min_size=2, max_size=4).map("-".join),
        st.sampled_from(["true", "soon", "2008 ", "2008.5", "1e3", "2 April 2018"]),
    )
)
def test_editors_know_the_calendar(date):
    """They underline the dates that the reader refuses, and no others."""
    bare = date.strip()
    written_bare = (
        {bare} if not bare.startswith("0") else set()
    )  # to editors a 0012 is 12
    for written in {f"'{date}'", *written_bare}:
        reads, shows = taken("date", written)

        assert reads is shows


@each(
    ("field", "text"),
    [
        ("url", "www.a.example"),
        ("url", "ftp://a.example/"),
        ("url", "https://"),
        ("url", "https:///path"),
        ("url", "https://ada:word@a.example/"),
        ("url", '"https://a.example/ https://b.example/"'),
        ("url", '"https://a.example/, http://b.example/"'),
        ("url", "https://a%41.example/"),
        ("url", "'https://a.example\\b'"),
        ("url", "'https://a.example/ (seen in May)'"),
        ("url", "https://a..example/"),
        ("url", "https://.a.example/"),
        ("url", "5"),
        ("lang", "english_uk"),
        ("lang", "e"),
        ("lang", "5"),
        ("lang", "'en GB'"),
        ("id", "Red-Line"),
        ("id", "'red line'"),
        ("id", "red--line"),
        ("id", "-red"),
        ("id", "red-"),
        ("id", "red_line"),
        ("id", "2.5"),
        ("nth", "0"),
        ("nth", "1.5"),
        ("nth", "first"),
        ("quote", "' '"),
        ("nth", "-1"),
        ("review_by", "2020-13-02"),
        ("review_by", "true"),
    ],
)
def test_editors_underline_what_the_reader_refuses(field, text):
    """Dates, addresses, languages, ids, numbers."""
    if field == "quote":
        sidecar = f"claims: [{{quote: {text}, verdict: true}}]"
        assert (
            read_sidecar(sidecar).diagnostics == (),
            problems_of(sidecar) == [],
        ) == (
            False,
            False,
        )
        return
    assert taken(field, text) == (False, False)


@each(
    ("field", "text"),
    [
        ("url", "https://a.example"),
        ("url", "'HTTPS://a.example:8080/a?b=c,d#e'"),
        ("url", "https://a.example/a%20b..c"),
        ("url", "' https://a.example./ '"),
        ("url", "https://web.archive.org/web/2020/https://b.example/"),
        ("url", "https://müller.example/ä"),
        ("url", "'https://[::1]/'"),
        ("url", "''"),
        ("lang", "no"),
        ("lang", "pt-BR"),
        ("lang", "zh-Hant-TW"),
        ("id", "жёлтый-2"),
        ("id", "2"),
        ("id", "true"),
        ("nth", "'01'"),
        ("nth", "3"),
        ("review_by", "2024-02-29"),
        ("review_by", "' 2024 '"),
        ("summary", "true"),
        ("summary", "2008"),
        ("claim", "1.50"),
        ("claimant", "2008"),
        ("tags", "'2008, true'"),
    ],
)
def test_editors_take_what_the_reader_takes(field, text):
    """However strict they are, nothing right is underlined."""
    assert taken(field, text) == (True, True)


def types_in(schema):
    """Every `type` in a schema that an editor would look at to offer values."""
    if isinstance(schema, list):
        for each in schema:
            yield from types_in(each)
    elif isinstance(schema, dict):
        kinds = schema.get("type", [])
        yield from [kinds] if isinstance(kinds, str) else kinds
        for key in ("anyOf", "allOf", "oneOf"):
            yield from types_in(schema.get(key, []))


def test_editors_offer_no_answers_where_words_belong():
    """Neither `true` and `false` nor `null` is what the author of a quote wants."""
    for name in HOVERS:
        for key, field in SCHEMA["$defs"][name]["properties"].items():
            assert not {"boolean", "null"} & set(types_in(field)), (name, key)


@each(
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
