"""Web Annotations: what the W3C's model asks, and what another program finds with them."""

import json

import pytest
from published import ARTICLE, BARE_SITE, SITE, full_record, minimal_record, records
from standards import annotation_faults, empties
from tables import each

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.publishing.exports import (
    annotation,
    annotations_jsonld,
    evidence,
)
from pelican_factcheck.sidecar.claims import Source


@pytest.mark.parametrize("site", [SITE, BARE_SITE], ids=["full", "bare"])
@pytest.mark.parametrize(
    "record", [full_record(), minimal_record()], ids=["full", "minimal"]
)
def test_an_annotation_keeps_the_rules_of_its_model(record, site):
    """What must be there is there, nothing unknown is, and nothing is empty."""
    made = annotation(record, site)

    assert list(annotation_faults(made)) == []
    assert list(empties(made)) == []


def test_an_annotation_is_the_note():
    """Its id is the address of the note on the article's page."""
    made = annotation(full_record(), SITE)

    assert made["id"] == "https://margin.example/steam.html#claim-watt-note"
    assert made["motivation"] == "assessing"
    assert (made["created"], made["modified"]) == (
        "2026-11-20T00:00:00Z",
        "2026-11-23T00:00:00Z",
    )


def test_another_program_finds_the_passages():
    """Translations, prefix and suffix lead to the one place that is marked."""
    visible = read_text(ARTICLE)
    document = Document(visible.text, visible.edges, visible.asides)

    for target in annotation(full_record(), SITE)["target"]:
        translations = {
            name: text for name, text in target["selector"].items() if name != "type"
        }
        found = find_quote(document, **translations)

        assert found.status == "exact"
        assert visible.text[found.start : found.end] == translations["exact"]


def test_bodies_are_verdict_reasons_and_sources():
    """In this order; the reasons are plain text."""
    bodies = annotation(full_record(), SITE)["body"]

    assert [body["purpose"] for body in bodies[:2]] == ["classifying", "assessing"]
    assert bodies[0]["value"] == "False"
    assert bodies[1]["value"].startswith("summary-text\n\nexplanation-text with weight")
    assert [body["source"] for body in bodies[2:]] == [
        "urn:isbn:9780525508861",
        "https://video.example/",
        "https://paper.example/x.pdf",
        "https://context.example/",
    ]


def test_a_text_has_the_direction_of_its_language():
    """Even where our own words are of another language than the article."""
    sidecar = (
        "claims: [{quote: אחד, verdict: 'true', summary: כן, source: 'https://x.org/'}]"
    )
    verdict, reasons = annotation(records(sidecar, "<p>אחד</p>", lang="he")[0], SITE)[
        "body"
    ][:2]

    assert (verdict["language"], verdict["textDirection"]) == ("en", "ltr")
    assert (reasons["language"], reasons["textDirection"]) == ("he", "rtl")


def test_a_language_that_nobody_knows_has_no_direction():
    """Then programs look at the letters."""
    sidecar = (
        "claims: [{quote: one, verdict: 'true', summary: x, source: 'https://x.org/'}]"
    )
    bodies = annotation(records(sidecar, "<p>one</p>", lang="qqq")[0], SITE)["body"]

    assert bodies[1]["textDirection"] == "auto"


SNAPSHOT = "https://web.archive.org/web/20221105083000/https://x.org/"
YEAR = "https://web.archive.org/web/2022/https://x.org/"


@each(
    ("fields", "state"),
    [
        (
            {"archive": SNAPSHOT},
            {"sourceDate": "2022-11-05T00:00:00Z", "cached": SNAPSHOT},
        ),
        (
            {"archive": YEAR, "accessed": "2026-11-19"},
            {"sourceDate": "2026-11-19T00:00:00Z", "cached": YEAR},
        ),
        ({"accessed": "2026-11-19"}, {"sourceDate": "2026-11-19T00:00:00Z"}),
        ({"archive": YEAR}, None),
        ({"accessed": "2026"}, None),
    ],
)
def test_a_state_has_a_day(fields, state):
    """An archived copy knows its own; without one there is no state."""
    body = evidence(Source(url="https://x.org/", **fields))

    assert body.get("state") == (state and {"type": "TimeState", **state})


@each(
    ("fields", "address"),
    [
        ({"url": "https://x.org/", "doi": "10.1/2"}, "https://x.org/"),
        ({"doi": "10.1000/1 2"}, "https://doi.org/10.1000/1%202"),
        ({"doi": "https://doi.org/10.1/2"}, "https://doi.org/10.1/2"),
        ({"isbn": "978-0"}, "urn:isbn:978-0"),
    ],
)
def test_a_source_is_known_by_address_or_number(fields, address):
    """Libraries know books by number."""
    assert evidence(Source(title="T", **fields))["source"] == address


def test_a_source_without_address_or_number_is_no_body():
    """A title alone is no name that a machine could follow."""
    assert evidence(Source(title="T")) == {}


def test_all_annotations_are_one_page_of_one_collection():
    """Each of them stands alone, so that it can be lifted out."""
    page = json.loads(annotations_jsonld([minimal_record(), full_record()], SITE))

    assert page["type"] == "AnnotationPage"
    assert page["partOf"]["total"] == len(page["items"]) == 2
    assert page["partOf"]["rights"] == SITE.licence
    assert {item["@context"] for item in page["items"]} == {page["@context"]}
    assert list(empties(page)) == []
