"""ClaimReviews: what schema.org, search engines and aggregators make of them."""

import pytest
from msgspec import structs
from published import BARE_SITE, SITE, full_record, minimal_record, records
from standards import empties, schema_faults, strict_faults

from pelican_factcheck.publishing.schemaorg import claim_review, strict_review
from pelican_factcheck.sidecar.verdicts import Verdict

RECORDS = [
    pytest.param(full_record(), id="full"),
    pytest.param(minimal_record(), id="minimal"),
]
BOTH_SITES = pytest.mark.parametrize("site", [SITE, BARE_SITE], ids=["full", "bare"])


@BOTH_SITES
@pytest.mark.parametrize("record", RECORDS)
def test_each_property_stands_where_schema_org_allows_it(record, site):
    """Types, domains and ranges are those of the vocabulary; nothing is empty."""
    review = claim_review(record, site)

    assert list(schema_faults(review)) == []
    assert list(empties(review)) == []


@BOTH_SITES
@pytest.mark.parametrize("record", RECORDS)
def test_the_strict_form_has_nothing_that_it_may_not_have(record, site):
    """Duke's ingest takes it, and schema.org has nothing against it either."""
    review = strict_review(record, site)

    assert list(strict_faults(review)) == []
    assert list(schema_faults(review)) == []
    assert list(empties(review)) == []


def test_a_review_stands_alone():
    """It has its own context, and its id is its address."""
    review = claim_review(minimal_record(), BARE_SITE)

    assert review["@context"] == "https://schema.org"
    assert review["@id"] == review["url"] == minimal_record().url
    assert review["author"]["name"] == "Notes"
    assert review["author"]["url"] == "https://notes.example"
    assert "license" not in review


def test_policies_make_a_publisher_a_news_organisation():
    """Some of them may stand on nothing else."""
    author = claim_review(minimal_record(), SITE)["author"]

    assert author["@type"] == "NewsMediaOrganization"
    assert author["correctionsPolicy"] == "https://margin.example/corrections.html"


def test_a_verdict_with_a_number_says_what_it_is_out_of():
    """Numbers are numbers, whole ones without a point; in the strict form texts."""
    rating = claim_review(full_record(), SITE)["reviewRating"]
    strict = strict_review(full_record(), SITE)["reviewRating"]
    names = ("worstRating", "ratingValue", "bestRating")

    assert [rating[name] for name in names] == [1, 1, 5]
    assert [strict[name] for name in names] == ["1", "1", "5"]
    assert rating["alternateName"] == strict["alternateName"] == "False"


@pytest.mark.parametrize(
    "values", [(None, 5), (3, 3), (9, 1)], ids=["none", "scale of one", "off the scale"]
)
def test_a_verdict_without_a_place_on_the_scale_has_no_number(values):
    """Its words are enough."""
    own, other = (
        Verdict(key=f"v{n}", label="V", tone="note", value=value)
        for n, value in enumerate(values)
    )
    note = full_record().note
    claim = structs.replace(note.claim, verdict=own)
    record = full_record(note=structs.replace(note, claim=claim))
    scale = {
        "v1": other,
        "v2": structs.replace(other, value=3 if own.value == 3 else 2),
    }

    rating = claim_review(record, structs.replace(SITE, scale=scale))["reviewRating"]

    assert rating.keys() == {"@type", "alternateName", "ratingExplanation"}


def test_a_withdrawn_check_says_so_in_words():
    """A program that reads only numbers finds none."""
    review = claim_review(withdrawn(), SITE)

    assert review["creativeWorkStatus"] == "Withdrawn"
    assert review["reviewRating"]["alternateName"] == "False, withdrawn"
    assert "ratingValue" not in review["reviewRating"]


def test_a_claim_keeps_its_appearances_together():
    """They are a list, the first of all is named once more, the place has a name."""
    claim = claim_review(full_record(), SITE)["itemReviewed"]

    assert [work.get("url") for work in claim["appearance"]] == [
        "https://appearance.example/",
        "https://again.example/",
        None,
    ]
    assert claim["firstAppearance"] == claim["appearance"][0]
    assert claim["appearance"][2]["name"] == "said-where"
    assert claim["datePublished"] == "2022-03"


def test_a_claim_has_an_id_of_its_own():
    """No other claim can have it, since slugs have no full stop."""
    review = claim_review(full_record(), SITE)

    assert review["itemReviewed"]["@id"] == f"{review['@id']}.statement"


def test_an_edited_sentence_is_not_what_was_checked():
    """The words of the sidecar stand for it then."""
    record = full_record()
    edited = tuple(
        structs.replace(each, drifted=True, text="Other words")
        for each in record.passages
    )

    claim = claim_review(structs.replace(record, passages=edited), SITE)["itemReviewed"]

    assert claim["text"] == "James Watt invented the steam engine"


def test_sources_are_works_of_their_kind():
    """With the words they say, the second of a recording, the page of a document."""
    book, video, paper = claim_review(full_record(), SITE)["citation"]

    assert (book["@type"], book["isbn"]) == ("Book", "9780525508861")
    assert book["hasPart"] == {
        "@type": "Quotation",
        "name": "chapter-6",
        "text": "source-quote",
    }
    assert video["hasPart"]["startOffset"] == 62
    assert video["archivedAt"].startswith("https://web.archive.org/")
    assert paper["hasPart"]["url"] == "https://paper.example/x.pdf#page=12"
    assert paper["identifier"][0]["propertyID"] == "DOI"


def test_only_corrections_correct():
    """Other changes are comments; the latest of all dates the review."""
    review = claim_review(full_record(), SITE)

    assert [each["text"] for each in review["correction"]] == ["correction-note"]
    assert [each["text"] for each in review["comment"]] == ["clarification-note"]
    assert review["dateModified"] == "2026-11-23"
    assert review["expires"] == "2027-11-20"


def test_the_publisher_is_no_person():
    """Those who checked are persons, unless the house itself signed."""
    creators = claim_review(full_record(), SITE)["creator"]

    assert [each["@type"] for each in creators] == ["Person", "Organization"]


def test_another_desk_that_checked_is_no_person():
    """It is the publisher of a source, as after an import."""
    record = minimal_record(
        sidecar="""
        claims:
        - quote: James Watt invented the steam engine
          verdict: false
          sources: [{url: https://desk.example/, publisher: The Desk}]
          checked: [The Desk, Ada Example]
        """
    )
    creators = claim_review(record, SITE)["creator"]

    assert [each["@type"] for each in creators] == ["Organization", "Person"]


def test_the_explanation_is_told_without_markdown():
    """A review's body is plain text."""
    review = claim_review(full_record(), SITE)

    assert review["reviewBody"] == "explanation-text with weight and a link"


def test_the_claims_own_page_is_named():
    """Where the site has such pages."""
    page = "https://margin.example/factcheck/claims/watt.html"

    assert claim_review(full_record(page_url=page), SITE)["mainEntityOfPage"] == page


def test_the_language_of_a_claim_wins_over_the_articles():
    """A text right to left is no other case."""
    sidecar = """
        claims:
        - {quote: اخترع وات المحرك, verdict: "false", claimant: وات, source: "https://x.org/"}
        """
    record = records(sidecar, "<p>اخترع وات المحرك.</p>", lang="ar")[0]
    review = claim_review(record, SITE)

    assert review["inLanguage"] == "ar"
    assert review["claimReviewed"] == "اخترع وات المحرك"
    assert claim_review(full_record(), SITE)["inLanguage"] == "en-GB"
    assert list(schema_faults(review)) == []


def withdrawn():
    """The full claim, no longer upheld."""
    note = full_record().note
    claim = structs.replace(note.claim, status="withdrawn")
    return full_record(note=structs.replace(note, claim=claim))


@pytest.mark.parametrize(
    "values",
    [
        pytest.param((1, 5), id="inverted"),
        pytest.param((1, 1), id="all the same"),
        pytest.param((5, -1), id="less than one"),
        pytest.param((float("inf"), 1), id="endless"),
        pytest.param((float("nan"), 1), id="no number at all"),
    ],
)
def test_a_broken_scale_gives_machines_no_numbers(values):
    """Programs that read nothing but numbers would take false for true."""
    best, worst = values
    scale = {
        "true": Verdict(key="true", label="True", tone="true", value=best),
        "unproven": Verdict(key="unproven", label="?", tone="false", value=worst),
    }
    (record,) = records(scale=scale)
    rating = claim_review(record, structs.replace(SITE, scale=scale))["reviewRating"]

    assert rating == {"@type": "Rating", "alternateName": "?"}
