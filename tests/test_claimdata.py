"""`claims.json`: everything that sidecars say, and a schema that is true of it."""

import json
from pathlib import Path
from textwrap import dedent

import pytest
import yaml
from jsonschema import Draft202012Validator
from msgspec.json import schema_components
from published import BARE_SITE, FULL, SITE, full_record, minimal_record
from tables import each

from pelican_factcheck.publishing.datafiles import DATA_FILES
from pelican_factcheck.publishing.exports import (
    VERSION,
    claims_json,
    claims_json_schema,
)
from pelican_factcheck.settings import POLICIES
from pelican_factcheck.sidecar.claims import (
    Change,
    Checked,
    ClaimEntry,
    Person,
    Quote,
    Response,
    Said,
    Source,
)
from pelican_factcheck.sidecar.verdicts import Verdict

MANUAL = Path(__file__).parent.parent / "content" / "pages" / "data.md"
SCHEMA = json.loads(claims_json_schema())
SHARED = [Change, Checked, Person, Quote, Response, Said, Source, Verdict]
OURS = [
    SCHEMA,
    *(
        SCHEMA["$defs"][name]
        for name in (
            "PublishedClaim",
            "ArticleData",
            "PassageData",
            "SiteData",
            "PublisherData",
        )
    ),
]
# Between authors and us: what is not to be reported, and where sources are named once.
INTERNAL = {"ignore", "source", "use"}


def leaves(value):
    """Every single value in *value*."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from leaves(each)
    else:
        yield value


def test_every_field_of_the_format_is_published():
    """Under its own name, where the sidecar is silent too."""
    members = SCHEMA["$defs"]["PublishedClaim"]["properties"].keys()

    assert set(ClaimEntry.__struct_fields__) - INTERNAL <= members


def test_every_word_of_a_sidecar_is_published():
    """Each value of a sidecar that has all fields is found again."""
    written = yaml.load(dedent(FULL), yaml.BaseLoader)  # noqa: S506 - reads nothing but texts
    claim = json.loads(claims_json([full_record()], SITE))["claims"][0]
    published = {str(value).removesuffix(".0") for value in leaves(claim)}
    spelt_otherwise = {"1:02": "62", "yes": "True", "no": "False"}

    for value in leaves(written["claims"]):
        assert spelt_otherwise.get(value, value) in published


def test_what_an_author_leaves_out_is_filled_in():
    """Who checked, and the verdict as readers see it."""
    claim = json.loads(claims_json([minimal_record()], SITE))["claims"][0]

    assert claim["checked"] == {"by": ["Ben Author"], "date": "2026-11-10"}
    assert claim["verdict"] == {
        "key": "unproven",
        "label": "Unproven",
        "tone": "unproven",
    }
    assert claim["label"] == "Unproven"
    assert claim["status"] == "published"
    assert claim["article"]["url"] == "https://margin.example/steam.html"
    assert claim["passages"][0]["url"] == claim["url"]


def test_nothing_is_told_of_the_sidecar_itself():
    """Neither its name nor its lines."""
    text = claims_json([full_record(), minimal_record()], SITE)

    assert "where" in text  # it is a field of `said`
    assert "<sidecar>" not in text.replace("\\u003c", "<").replace("\\u003e", ">")
    assert '"line"' not in text


@pytest.mark.parametrize("site", [SITE, BARE_SITE], ids=["full", "bare"])
def test_the_schema_is_true_of_the_file(site):
    """Somebody else's validator says so."""
    file = json.loads(claims_json([full_record(), minimal_record()], site))
    Draft202012Validator.check_schema(SCHEMA)

    assert [
        error.message for error in Draft202012Validator(SCHEMA).iter_errors(file)
    ] == []
    assert file["version"] == SCHEMA["properties"]["version"]["const"] == 1


def test_the_schema_says_of_each_noun_what_its_model_says():
    """What sidecars and the file have in common is written down twice, and is one."""
    _, made = schema_components(SHARED)

    del (
        made["Location"],
        made["Quote"]["properties"]["where"],
    )  # no program is told of it
    del made["Evidence"]  # in the file it is a mapping
    source = made["Source"]["properties"]
    del source["copy"], source["keep"]  # they are about files of the desk
    source["evidence"] = {"$ref": "#/$defs/Evidence"}  # added by the build
    assert {name: gist(SCHEMA["$defs"][name]) for name in made} == {
        name: gist(definition) for name, definition in made.items()
    }


def gist(definition):
    """What each way of writing a schema down says of a noun."""
    members = {
        name: (types_in(member), sorted(member.get("enum", ())), default_of(member))
        for name, member in definition["properties"].items()
    }
    return definition["description"], set(definition.get("required", ())), members


def default_of(member):
    """The default of a member, if there is one."""
    default = member.get("default")
    return [*default] if isinstance(default, tuple) else default


def types_in(member):
    """The types of the single values that a member may have, wherever they stand."""
    if isinstance(member, list):
        return set().union(*map(types_in, member))
    if not isinstance(member, dict) or "enum" in member:
        return set()
    own = {member.get("type", "array"), member.get("$ref", "array")} - {"array"}
    return own.union(*map(types_in, (member.get("items"), member.get("anyOf"))))


def test_the_schema_knows_no_member_that_its_nouns_do_not():
    """So that whoever writes such a file hears of a slip."""
    for noun in SHARED:
        assert SCHEMA["$defs"][noun.__name__]["additionalProperties"] is False


@each("name", ["id", "url", "verdict", "status", "passages", "article"])
def test_the_schema_asks_for_what_makes_a_claim(name):
    """A claim without it is refused."""
    file = json.loads(claims_json([full_record()], SITE))
    del file["claims"][0][name]

    assert not Draft202012Validator(SCHEMA).is_valid(file)


def test_the_schema_knows_each_member():
    """A member that it does not know is refused."""
    file = json.loads(claims_json([full_record()], SITE))
    file["claims"][0]["verdcit"] = {}

    assert not Draft202012Validator(SCHEMA).is_valid(file)


def test_the_file_tells_licence_publisher_and_scale():
    """Whoever finds the file alone knows whose it is and what the words mean."""
    file = json.loads(claims_json([], SITE))

    assert file["$schema"] == "https://margin.example/factcheck/claims.schema.json"
    assert file["site"]["license"] == SITE.licence
    assert file["site"]["publisher"]["name"] == "Margin Press"
    assert [verdict["key"] for verdict in file["verdicts"]] == list(SITE.scale)
    assert file["claims"] == []


def test_the_manual_describes_each_member():
    """And names each file, each policy of a publisher, and the version."""
    page = MANUAL.read_text("utf-8")
    members = {name for part in OURS for name in part["properties"]} - {"$schema"}

    assert [name for name in members if f"`{name}`" not in page] == []
    assert [name for name in (*DATA_FILES, *POLICIES) if f"`{name}`" not in page] == []
    assert f"`version` {VERSION}" in page


def test_a_claim_is_a_line():
    """So a changed claim is a changed line."""
    lines = claims_json([full_record(), minimal_record()], SITE).splitlines()
    claims = [line for line in lines if line.startswith('{"id":')]

    assert len(claims) == 2
