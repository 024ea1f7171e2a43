"""What programs read is valid, safe in a page, and the same for the same claims."""

import json

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from msgspec import structs
from published import SITE, full_record, minimal_record
from standards import annotation_faults, empties, schema_faults, strict_faults
from tables import each

from pelican_factcheck.publishing.datafiles import DATA_FILES, json_ld_scripts
from pelican_factcheck.publishing.exports import annotation
from pelican_factcheck.publishing.schemaorg import (
    SAFE,
    UNSAFE,
    claim_review,
    strict_review,
    write_json,
)
from pelican_factcheck.sidecar.claims import (
    NAMES,
    Appearance,
    Change,
    Checked,
    Claim,
    Person,
    Quote,
    Response,
    Said,
    Source,
)
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

SCHEMA = json.loads(DATA_FILES["claims.schema.json"]([], SITE))
VALIDATOR = Draft202012Validator(SCHEMA)
MINIMAL = minimal_record()
NASTY = [
    "</script><script>alert(1)",
    "<!--<script",
    "]]>",
    "&lt;",
    "\u2028",
    "שלום",
    "猫",
    "\u202ex",
    '"\\',
    "\x7f",
    "\U0001fffe",
]
words = (st.text(max_size=12) | st.sampled_from(NASTY)).map(str.strip)
some_words = words.filter(bool)
dates = st.sampled_from(["", "2019", "2019-03", "2019-03-12", "2030-01-01"])
addresses = st.sampled_from(
    ["", "https://a.example/x?y=1&z=%3C", "http://b.example/#c"]
)
kinds = ["", "web", "book", "report", "video", "audio", "image", "dataset", "social"]
sources = st.builds(
    Source,
    title=some_words,
    url=addresses,
    author=words,
    publisher=words,
    date=dates,
    type=st.sampled_from(kinds),
    lang=st.sampled_from(["", "ar"]),
    quote=words,
    locator=words,
    page=st.sampled_from(["", "12", "xii"]),
    start=st.sampled_from([None, 0.0, 1.5]),
    archive=addresses,
    accessed=dates,
    isbn=st.sampled_from(["", "978-0"]),
    doi=st.sampled_from(["", "10.1/<2>"]),
    shows=st.sampled_from(["", "for", "against", "context"]),
    note=words,
)
people = st.builds(
    Person,
    name=some_words,
    role=words,
    type=st.sampled_from(["person", "organization", "group"]),
    url=addresses,
    same_as=st.lists(addresses.filter(bool), max_size=2).map(tuple),
)


def is_filled(entry):
    """Whether an entry says what the reader of sidecars asks of its kind."""
    said = [getattr(entry, NAMES.get(key, key)) for key in entry.needs]
    return any(value and value != "update" for value in said)


said = st.builds(
    Said,
    date=dates,
    where=words,
    first=st.sampled_from([None, True, False]),
    appearances=st.lists(
        st.builds(Appearance, url=addresses, title=words, date=dates).filter(is_filled),
        max_size=2,
    ).map(tuple),
).filter(is_filled)
changes = st.builds(
    Change,
    date=dates,
    kind=st.sampled_from(["correction", "update"]),
    was=words,
    note=words,
).filter(is_filled)
claims = st.builds(
    Claim,
    id=st.sampled_from(["a", "ж"]),
    quote=some_words.map(lambda text: Quote(exact=text)),
    verdict=st.sampled_from(list(DEFAULT_SCALE.values())),
    summary=words,
    explanation=words,
    claimant=st.none() | people,
    said=st.none() | said,
    sources=st.lists(sources, max_size=2).map(tuple),
    context=st.lists(sources, max_size=1).map(tuple),
    response=st.none()
    | st.builds(Response, by=words, date=dates, text=words, url=addresses).filter(
        is_filled
    ),
    checked=st.none()
    | st.builds(
        Checked,
        by=st.lists(some_words, max_size=2).map(tuple),
        date=dates,
        reviewed=words,
    ).filter(is_filled),
    history=st.lists(changes, max_size=2).map(tuple),
    review_by=dates,
    status=st.sampled_from(["published", "withdrawn"]),
    tags=st.lists(some_words, max_size=2).map(tuple),
)


@st.composite
def any_record(draw):
    """The record of any claim that can be."""
    claim = draw(claims)
    note = structs.replace(
        MINIMAL.note, claim=claim, checked=claim.checked, id=f"claim-{claim.id}"
    )
    passage = structs.replace(
        MINIMAL.passages[0], text=draw(some_words), drifted=draw(st.booleans())
    )
    return structs.replace(
        MINIMAL, note=note, text=claim.explanation, passages=(passage,)
    )


@given(any_record())
def test_any_claim_keeps_the_rules_of_every_standard(record):
    """Nothing misplaced, nothing unknown, nothing empty."""
    review, strict = claim_review(record, SITE), strict_review(record, SITE)
    note = annotation(record, SITE)

    assert [*schema_faults(review), *schema_faults(strict)] == []
    assert [*strict_faults(strict), *annotation_faults(note)] == []
    assert [*empties(review), *empties(strict), *empties(note)] == []


@given(any_record())
def test_no_claim_gets_out_of_its_script(record):
    """A browser's rules find one element, and in it the very data."""
    html = f"<head>{json_ld_scripts([record], SITE)}</head><body>after"
    page = BeautifulSoup(html, "html5lib")
    (script,) = page.find_all("script")

    assert json.loads(script.string) == claim_review(record, SITE)
    assert page.body.get_text() == "after"


@given(any_record())
def test_any_claim_gives_files_that_can_be_read_and_put_anywhere(record):
    """They are JSON in UTF-8, without a character that could end an element."""
    for name in DATA_FILES.keys() - {"claims.schema.json"}:  # it tells of no claim
        text = DATA_FILES[name]([record], SITE)

        assert json.loads(text.encode())
        assert not set("<>&\u2028\u2029\x7f\ufeff\u202e") & set(text)


@each("name", DATA_FILES)
def test_the_same_claims_give_the_same_bytes(name):
    """Whatever the order in which a build meets the articles."""
    records = [
        full_record(),
        minimal_record(article_url="https://margin.example/b.html"),
    ]
    write = DATA_FILES[name]

    assert write(records, SITE) == write(records[::-1], SITE)


@each("name", DATA_FILES)
def test_a_site_without_claims_has_files_all_the_same(name):
    """Programs that ask for them get an answer that they can read."""
    assert json.loads(DATA_FILES[name]([], SITE))


@given(any_record())
def test_a_member_that_is_missing_has_its_default(record):
    """What is written is what the schema knows, in its order, and is no default."""
    file = json.loads(DATA_FILES["claims.json"]([record], SITE))
    (claim,) = file["claims"]
    members = SCHEMA["$defs"]["PublishedClaim"]["properties"]

    assert list(VALIDATOR.iter_errors(file)) == []
    assert list(claim) == [name for name in members if name in claim]
    assert [n for n in claim if claim[n] == members[n].get("default", ...)] == []


def test_each_claim_is_an_element_of_its_own():
    """Single objects, no list and no graph."""
    html = json_ld_scripts([full_record(), minimal_record()], SITE)
    scripts = BeautifulSoup(html, "html.parser").find_all("script")

    assert [script["type"] for script in scripts] == ["application/ld+json"] * 2
    assert [json.loads(script.string)["@type"] for script in scripts] == [
        "ClaimReview"
    ] * 2
    assert "@graph" not in html


def test_other_scripts_are_written_as_they_are():
    """Nothing but what is unsafe is written by number."""
    assert write_json("שלום 猫 é") == '"שלום 猫 é"'
    assert write_json("<&>\U0001fffe") == r'"\u003c\u0026\u003e\ud83f\udffe"'


@given(st.text() | st.lists(st.sampled_from(NASTY)).map("".join))
def test_safe_text_is_told_from_unsafe(text):
    """Only what is safe as it is passes the first look."""
    assert not (SAFE.fullmatch(text) and UNSAFE.search(text))
    assert not UNSAFE.search(write_json(text))


def test_half_a_character_becomes_the_sign_for_one():
    """Many parsers would refuse the whole file for it."""
    assert write_json("a\ud800b") == '"a\ufffdb"'


def test_what_is_no_number_is_no_json():
    """A scale cannot smuggle in what parsers refuse."""
    with pytest.raises(ValueError, match="not JSON compliant"):
        write_json(float("nan"))
