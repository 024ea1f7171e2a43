"""Feeds of ClaimReviews, in the forms that aggregators take."""

import json

from msgspec import structs
from published import BARE_SITE, SITE, full_record, minimal_record
from standards import empties, form_faults, schema_faults, strict_faults

from pelican_factcheck.publishing.schemaorg import claim_markup_json, claimreview_json
from pelican_factcheck.sidecar.claims import Person

OTHER = "https://margin.example/b.html"
RECORDS = [minimal_record(article_url=OTHER), full_record()]


def with_claim(record, **fields):
    """Give *record* with another claim."""
    claim = structs.replace(record.claim, **fields)
    return structs.replace(record, note=structs.replace(record.note, claim=claim))


def test_the_strict_feed_is_a_data_feed_of_strict_reviews():
    """Each article is an item, the one with the newest check first."""
    feed = json.loads(claimreview_json(RECORDS, SITE))
    reviews = [review for item in feed["dataFeedElement"] for review in item["item"]]

    assert [item["url"] for item in feed["dataFeedElement"]] == [
        RECORDS[1].article_url,
        OTHER,
    ]
    assert [fault for review in reviews for fault in strict_faults(review)] == []
    assert list(schema_faults(feed)) == []
    assert list(empties(feed)) == []


def test_the_feed_tells_its_licence_and_date():
    """The date is that of the latest check or change, not that of the build."""
    feed = json.loads(claimreview_json(RECORDS, SITE))

    assert feed["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert feed["dateModified"] == "2026-11-23"
    assert "license" not in json.loads(claimreview_json(RECORDS, BARE_SITE))


def test_claims_of_one_article_are_one_item():
    """Duke's and Google's readers go by page."""
    records = [
        full_record(),
        structs.replace(minimal_record(), article_url=full_record().article_url),
    ]

    feed = json.loads(claimreview_json(records, SITE))
    forms = json.loads(claim_markup_json(records, SITE))

    assert [len(item["item"]) for item in feed["dataFeedElement"]] == [2]
    assert [
        len(page["claimReviewMarkups"]) for page in forms["claimReviewMarkupPages"]
    ] == [2]


def test_a_withdrawn_check_is_in_no_feed():
    """Neither form can say that it was withdrawn."""
    records = [with_claim(full_record(), status="withdrawn")]

    assert json.loads(claimreview_json(records, SITE))["dataFeedElement"] == []
    assert json.loads(claim_markup_json(records, SITE))["claimReviewMarkupPages"] == []


def test_a_claim_that_nobody_made_is_left_out_of_the_strict_form():
    """Half a date is left out as well."""
    said = full_record().claim.said
    record = with_claim(
        full_record(), claimant=None, said=structs.replace(said, appearances=())
    )

    feed = json.loads(claimreview_json([record], SITE))

    assert "itemReviewed" not in feed["dataFeedElement"][0]["item"][0]


def test_the_forms_have_the_members_that_google_knows():
    """Down to the type of each."""
    pages = json.loads(claim_markup_json(RECORDS, SITE))["claimReviewMarkupPages"]

    assert [fault for page in pages for fault in form_faults(page)] == []
    assert list(empties(pages)) == []


def test_the_first_appearance_is_none_of_the_others():
    """Unless nobody knows that it is the first."""
    said = full_record().claim.said
    unsure = with_claim(full_record(), said=structs.replace(said, first=None))
    sure, other = (
        json.loads(claim_markup_json([record], SITE))["claimReviewMarkupPages"][0][
            "claimReviewMarkups"
        ][0]
        for record in (full_record(), unsure)
    )

    assert sure["claimFirstAppearance"] == "https://appearance.example/"
    assert sure["claimAppearances"] == ["https://again.example/"]
    assert "claimFirstAppearance" not in other
    assert len(other["claimAppearances"]) == 2


def test_the_form_takes_whole_numbers_only():
    """A scale with halves is told in words."""
    half = structs.replace(full_record().claim.verdict, value=2.5)
    record = with_claim(full_record(), verdict=half)

    page = json.loads(claim_markup_json([record], SITE))["claimReviewMarkupPages"][0]

    assert page["claimReviewMarkups"][0]["rating"].keys() == {
        "textualRating",
        "ratingExplanation",
    }


def test_a_claimant_is_known_by_one_address():
    """The form has room for one: a public identity before a home page."""
    person = Person(name="A", url="https://a.example/")
    record = with_claim(full_record(), claimant=person)

    page = json.loads(claim_markup_json([record], SITE))["claimReviewMarkupPages"][0]

    assert page["claimReviewMarkups"][0]["claimAuthor"] == {
        "name": "A",
        "sameAs": "https://a.example/",
    }
