"""Claims of other programs become claims of a sidecar, and nothing of them is lost in silence."""

import json
import sys
from datetime import date
from functools import partial
from html import escape
from pathlib import Path

import pytest
from babel import Locale
from babel.dates import format_date
from casefile import check_or_update, read_cases
from console import play_case, write
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from published import ARTICLE, FULL, SITE, full_record, records
from servers import serve
from sites import unplug
from tables import each

from pelican_factcheck import read_sidecar
from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.authoring import handwritten, intake
from pelican_factcheck.authoring.additions import (
    Found,
    Ratings,
    join_imports,
    place_claim,
    prepare_imports,
)
from pelican_factcheck.authoring.imports import (
    KINDS,
    MOST_RECORDS,
    NoKindError,
    read_records,
)
from pelican_factcheck.authoring.intake import (
    LONGEST_TEXT,
    ImportedClaim,
    Intake,
    Unread,
)
from pelican_factcheck.authoring.structured import Input
from pelican_factcheck.cli.imports import tell_outcome, tell_routine
from pelican_factcheck.cli.main import main
from pelican_factcheck.publishing.exports import claims_json, verdict_data
from pelican_factcheck.publishing.schemaorg import (
    claim_markup_json,
    claim_review,
    claimreview_json,
    write_script,
)
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.models import data_of
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, fold_name, name_verdicts

CASES = read_cases(Path(__file__).parent / "cases" / "import")
CONF = (
    'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
    'SITEURL = "https://margin.example"\n'
)


def reader(scale):
    """What reads a sidecar by a scale."""
    return partial(read_sidecar, scale=scale)


def finder(html):
    """What finds claims in an article."""
    if not html:
        return lambda _: Found(None, "it has no article yet")
    return partial(
        place_claim, document=document_of(read_text(html), "en"), name="story.md"
    )


def take(*inputs, article="", text="", site="", kind="", scale=DEFAULT_SCALE):
    """Import texts by their names: the sidecar, what became of each, what is new."""
    read = []
    for name, content in inputs:
        given_ = Input(name=name, text=content, site=site, ratings=name_verdicts(scale))
        read += read_records(given_, kind)[1]
    claims = [one for one in read if isinstance(one, ImportedClaim)]
    ratings = Ratings(scale)
    added = prepare_imports(text, claims, ratings, reader, finder(article))
    joined = join_imports(text, added, reader(ratings.extended))
    return joined.text, added, [one for one in read if isinstance(one, Unread)], ratings


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if "console" not in case.blocks],
    ids=lambda case: case.id,
)
def test_case(case, update):
    """An input becomes the sidecar of its case, and what was done to it is told."""
    inputs = [
        (info.partition(" ")[2], text)
        for info, text in case.blocks.items()
        if info.partition(" ")[2].startswith("input")
    ]

    text, added, unread, ratings = take(*inputs, article=case.blocks.get("html", ""))

    told = [line for one in added for line in tell_outcome(one)]
    told += [f"{one.place}: not read: {one.reason}" for one in unread]
    told += tell_routine(added)
    check_or_update(case, "yaml sidecar", text or "", update=update)
    check_or_update(case, "told", "\n".join(told), update=update)
    again = take(
        *inputs,
        article=case.blocks.get("html", ""),
        text=text or "",
        scale=ratings.extended,
    )
    assert again[0] == text
    assert all(one.is_known or not one.entry for one in again[1])


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if "console" in case.blocks],
    ids=lambda case: case.id,
)
def test_session(case, update, capsys, monkeypatch, tmp_path):
    """The commands of a case print what it shows, and leave the files that it shows."""
    monkeypatch.chdir(tmp_path)
    write(Path("pelicanconf.py"), CONF)
    play_case(case, capsys, monkeypatch, update=update)


# --- the round trip --------------------------------------------------------------------


def published(sidecar, article=ARTICLE, scale=DEFAULT_SCALE):
    """The ClaimReviews of an article with a sidecar, as a page of SITE has them."""
    made = records(sidecar, article=article, scale=scale)
    return "".join(str(write_script(claim_review(one, SITE))) for one in made)


def kept(claim):
    """What a round trip must keep: words, rating, addresses, names and days."""
    fields = claim.fields
    review = fields["sources"][0]
    rated = review.get("note", "").removeprefix("Rated “").removesuffix("”")
    return (
        claim.claim,
        fold_name(rated or claim.rating),
        review.get("url"),
        review.get("publisher"),
        review.get("date"),
        fields["checked"],
        fields.get("claimant", {}).get("name"),
        fields.get("said", {}).get("date"),
    )


WORDS = st.lists(
    st.sampled_from(
        "Sea whale “tower” 330 is wasn’t naïve 海は乾いて & the <b> 100% Straße".split()
    ),
    min_size=3,
    max_size=9,
).map(lambda words: " ".join(["Sea", *words]))
NAMES = st.sampled_from(
    ["Ada Example", "Agence “Presse”", "مسبار", "O'Neill & Söhne", "null"]
)
DAYS = st.dates(min_value=date(1900, 1, 1)).map(str)
RATINGS = st.sampled_from(
    ["False", "Falso", "Incorrect", "Pants on Fire", "错误", "زائف", "true"]
)
PATHS = st.text("abcé/?=&#%20-_.~", max_size=12)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(WORDS, RATINGS, PATHS, st.tuples(NAMES, NAMES), st.tuples(DAYS, DAYS))
def test_a_round_trip_keeps_what_a_review_says(words, rating, path, names, days):
    """Import, build, import: claim, rating, address, author and dates are the same."""
    (author, who), (day, said) = names, days
    review = {
        "@type": "ClaimReview",
        "claimReviewed": words,
        "url": f"https://desk.example/{path}",
        "author": {"@type": "Organization", "name": author},
        "datePublished": day,
        "reviewRating": {"@type": "Rating", "alternateName": rating},
        "itemReviewed": {
            "author": {"@type": "Person", "name": who},
            "datePublished": said,
        },
    }
    article = f"<p>Before it. {escape(Intake().text(words))} – in short.</p>"
    text, added, unread, ratings = take(("a.json", json.dumps(review)), article=article)
    assert not unread
    assert [one.is_draft for one in added] == [False]

    page = published(text, article, ratings.extended)
    again, second, _, _ = take(
        ("b.html", page), article=article, site=SITE.url, scale=ratings.extended
    )

    assert kept(second[0].claim) == kept(added[0].claim)
    assert read_sidecar(again, scale=ratings.extended).claims[0].verdict == (
        read_sidecar(text, scale=ratings.extended).claims[0].verdict
    )


def test_a_review_with_everything_comes_back():
    """All that a page says of a claim is in the sidecar again, but for what no page says."""
    page = published(FULL)

    text, added, unread, _ = take(
        ("a.html", page), article=ARTICLE, site="https://other.example"
    )
    claim = read_sidecar(text).claims[0]
    before = full_record().claim

    assert not unread
    assert not [one for one in added[0].claim.repairs if not one.routine]
    for name in (
        "claim",
        "verdict",
        "summary",
        "response",
        "review_by",
        "tags",
        "lang",
    ):
        assert getattr(claim, name) == getattr(before, name), name
    # Machines are told of groups as of organisations, and of places as of works.
    assert claim.claimant == structs.replace(before.claimant, type="organization")
    assert claim.said.date == before.said.date
    assert claim.said.where == before.said.where
    assert [one.url for one in claim.said.appearances] == [
        one.url for one in before.said.appearances
    ]
    assert claim.checked == before.checked
    assert [(one.kind, one.date, one.note) for one in claim.history] == [
        ("correction", "2026-11-22", "correction-note"),
        ("update", "2026-11-23", "clarification-note"),
    ]
    itself, *sources = claim.sources
    assert itself.publisher == "Margin Press"
    assert itself.url.startswith("https://margin.example/")
    evidence = [one for one in before.sources if one.shows != "context"]
    for ours, theirs in zip(sources, evidence, strict=True):
        for name in (
            "url",
            "title",
            "author",
            "publisher",
            "date",
            "type",
            "quote",
            "locator",
            "page",
            "start",
            "archive",
            "isbn",
            "doi",
            "note",
            "lang",
        ):
            assert getattr(ours, name) == getattr(theirs, name), name
    assert {one.title for one in claim.context} == {"aside-title", "context-title"}


def test_our_own_data_come_back_whole():
    """What `claims.json` says becomes the claim that it was written from."""
    text, added, unread, _ = take(
        ("claims.json", claims_json([full_record()], SITE)),
        article=ARTICLE,
        site=SITE.url,
    )
    claim, before = read_sidecar(text).claims[0], full_record().claim

    assert not unread
    assert not added[0].is_draft
    hidden = {"where", "quote", "also"}
    for name in Claim.__struct_fields__:
        if name not in hidden | {"sources"}:
            assert getattr(claim, name) == getattr(before, name), name
    assert [one.exact for one in claim.quotes] == [one.exact for one in before.quotes]
    # The key of a library stays where the library is.
    assert claim.sources == tuple(
        structs.replace(one, key="") for one in before.sources
    )


@pytest.mark.parametrize(
    "quote", ["Three billion it was.", "Drei Milliarden waren es."]
)
def test_a_claim_is_found_by_itself_where_its_quote_is_not(quote):
    """The words of the other site are not here; what they claim is, word for word."""
    data = json.loads(claims_json([full_record()], SITE))
    said = "The bridge cost three billion."
    also = [{"quote": "So it goes"}, {"quote": "three thousand million"}, "all of it"]
    data["claims"][0] |= {"claim": said, "quote": quote, "also": also, "nth": 2}

    text, added, _, _ = take(
        ("claims.json", json.dumps(data)), article=f"<p>So it goes. {said}</p>"
    )

    claim = read_sidecar(text).claims[0]
    assert (claim.quote.exact, claim.quote.nth, added[0].why) == (said, None, "")
    assert [one.exact for one in claim.quotes] == [said, "So it goes"]
    assert [one.text for one in added[0].claim.repairs if "also" in one.text] == [
        "`also` “three thousand million” left out: it is not in story.md",
        "`also` “all of it” left out: it is not in story.md",
    ]


def test_claims_of_another_site_name_it_as_a_source():
    """Its page, its name and its day stand before the sources that it names itself."""
    data = json.loads(claims_json([full_record()], SITE))
    data["next"] = "https://margin.example/factcheck/claims-2.json"

    text, _, unread, _ = take(
        ("claims.json", json.dumps(data)), site="https://other.example"
    )
    first = read_sidecar(text).claims[0].sources[0]

    assert (first.url, first.publisher, first.date) == (
        data["claims"][0]["url"],
        "The Margin",
        "2026-11-20",
    )
    assert [one.reason for one in unread] == [
        "it goes on at https://margin.example/factcheck/claims-2.json: import that as well"
    ]


@pytest.mark.parametrize("write_feed", [claimreview_json, claim_markup_json])
def test_our_own_feeds_are_read(write_feed):
    """The strict feed and the pages of the markup tool say the same of claim and verdict."""
    feed = write_feed([full_record()], SITE)

    text, _, unread, _ = take(("feed.json", feed), article=ARTICLE)
    claim = read_sidecar(text).claims[0]

    assert not unread
    assert (claim.claim, claim.verdict.key) == ("claim-text", "false")
    assert claim.claimant.name == "claimant-name"


def test_all_files_of_a_site_are_about_the_same_claims():
    """Pages, feeds and data name one address, by which a claim is imported once."""
    made = [full_record()]
    files = {
        "claims.json": claims_json(made, SITE),
        "page.html": published(FULL),
        "claimreview.json": claimreview_json(made, SITE),
        "claim-markup.json": claim_markup_json(made, SITE),
    }

    _, added, unread, _ = take(*files.items(), article=ARTICLE, site=SITE.url)

    assert not unread
    assert [one.is_known for one in added] == [False, True, True, True]


def test_a_verdict_of_another_scale_comes_with_its_entry():
    """Its tone, number and meaning are in the setting that is proposed."""
    own = {"key": "bogus", "label": "Bogus", "tone": "false", "value": 0.5}
    data = json.loads(claims_json([full_record()], SITE))
    data["claims"][0]["verdict"] = own
    data["verdicts"] = [{**own, "means": "Made up."}]

    _, _, _, ratings = take(
        ("claims.json", json.dumps(data)), article=ARTICLE, site=SITE.url
    )

    assert verdict_data(ratings.proposed["bogus"]) == {
        **own,
        "means": "Made up.",
    }


def test_a_broken_verdict_of_another_scale_is_but_a_word():
    """Nobody has checked what stands in a file from elsewhere."""
    data = json.loads(claims_json([full_record()], SITE))
    data["claims"][0]["verdict"] = {"label": "Bogus", "tone": "loud"}

    _, _, _, ratings = take(("claims.json", json.dumps(data)), article=ARTICLE)

    assert ratings.proposed["bogus"].tone == "note"


# --- whatever is in a file ----------------------------------------------------------------

JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "@type @id @value url name text author claim claims claimReviewed reviewRating"
                " alternateName ratingValue worstRating bestRating itemReviewed appearance"
                " datePublished citation hasPart claimReview textualRating target selector exact"
                " tags body purpose rating claimant claim_sources passages quote verdict sources"
                " claimReviewMarkups identifier keywords comment correction said checked".split()
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(JUNK, st.sampled_from([kind.name for kind in KINDS]))
def test_no_json_stops_an_import(data, kind):
    """Each record is a claim or told; what is written is read as claims again."""
    text, added, _, ratings = take(("a.json", json.dumps(data)), kind=kind)

    written = [one for one in added if one.entry]
    assert text is not None
    if written:
        read = read_sidecar(text, scale=ratings.extended)
        assert [one.id for one in read.claims] == [one.id for one in written]
    assert all(one.why for one in added if not one.entry)


@given(
    st.lists(
        st.sampled_from(
            [
                "claim",
                ",",
                "\n",
                '"',
                "[^1]",
                "[^1]: ",
                "https://a.example/",
                "“",
                "---\n",
                " ",
                "x.",
                "type: assertion\n",
                "<p itemscope itemtype=ClaimReview>",
                "<i itemprop=claimReviewed>",
                "<script type='application/ld+json'>",
                "</script>",
                "{",
                "}",
                ";",
                "\t",
                "quote: a\n",
            ]
        ),
        max_size=30,
    ).map("".join),
    st.sampled_from([kind.name for kind in KINDS]),
)
def test_no_text_stops_an_import(content, kind):
    """The same for tables, pages and Markdown."""
    text, _, _, ratings = take(("a.txt", content), kind=kind)

    assert text is not None
    assert read_sidecar(text, scale=ratings.extended) or not text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("lib.bib", "@book{burns, title={On boats}}"),
        ("lib.RIS", "TY  - BOOK\nTI  - On boats\nER  - "),
        ("zotero.json", '[{"id": "burns", "type": "book", "title": "On boats"}]'),
    ],
)
def test_a_library_of_sources_is_told_where_it_belongs(name, text):
    """It holds no claims, and there is a setting that takes it."""
    with pytest.raises(NoKindError, match=r"it lists sources, .*`FACTCHECK_SOURCES`"):
        read_records(Input(name=name, text=text))


def test_what_is_of_no_kind_is_told_with_all_kinds():
    """Authors see what was looked for, and what is wrong with JSON that is none."""
    with pytest.raises(
        NoKindError, match=r"nothing in it is known; looked for: .*\(csv\)$"
    ):
        read_records(Input(name="a.txt", text="Dear diary"))
    with pytest.raises(NoKindError, match=r"it is no JSON: .* in line 1, column 2"):
        read_records(Input(name="a.json", text="{]"))
    with pytest.raises(NoKindError, match="invalid control character in line 1, col"):
        read_records(Input(name="a.json", text='{"a": "\n", b}'))


@each("language", intake.LANGUAGES.split())
def test_days_are_read_as_languages_write_them(language):
    """With the day of the week and without; `listopada` is two months to two languages."""
    for month in range(1, 13):
        day = date(2026, month, month + 4)
        for form in ("full", "long"):
            text = format_date(day, form, Locale(language))
            is_plain = "listopada" not in text
            assert Intake().day(text) == (str(day) if is_plain else ""), text


@each(
    ("text", "day"),
    [
        ("Monday, May 4, 2026", "2026-05-04"),
        ("Mon, 4 May 2026", "2026-05-04"),
        ("Mo., 04.05.2026", "2026-05-04"),
        ("Sonnabend, den 2. Mai 2026", "2026-05-02"),
        ("4. Mai 2026, 10:30 Uhr", "2026-05-04"),
        ("le 1er mai 2026", "2026-05-01"),
        ("mar. 5 mai 2026", "2026-05-05"),
        ("Le 2 fevrier 2026 à 10h30", "2026-02-02"),
        ("1º de maio de 2026", "2026-05-01"),
        ("lunedi 1° maggio 2026", "2026-05-01"),
        ("1-го мая 2026 года", "2026-05-01"),
        ("ב-4 במאי 2026", "2026-05-04"),
        ("im Mai 2026", "2026-05"),
        ("2026-21", "2026"),
        ("lundi 04/05/2026", ""),
        ("29 février 2026", ""),
        ("Mon, 31 Feb 2026 10:30:00 GMT", ""),
        ("4 May 12 2026", ""),
        ("2026-02-31", ""),
        ("2026-13-45", ""),
        ("2026-13", ""),
        ("2026/02/31", ""),
        ("20260231", ""),
        ("2026-02-31T10:00:00Z", ""),
        ("2026年2月31日", ""),
    ],
)
def test_a_day_is_read_whole_or_left_out(text, day):
    """Nothing is cut off from a day that there is not; what is done is told."""
    reading = Intake()

    assert reading.day(text) == day
    (told,) = reading.repairs
    assert day or told.text.endswith(": left out")


def test_the_manual_lists_the_names_of_columns():
    """All of them, and no name is one of two columns."""
    page = (
        Path(__file__)
        .parents[1]
        .joinpath("content/pages/importing.md")
        .read_text("utf-8")
    )

    for column, names in handwritten.COLUMNS.items():
        shown = ", ".join(name.replace("-", " ") for name in names.split())
        assert f"| `{column}` | {shown} |" in page
        assert {handwritten.name_column(name) for name in names.split()} == {column}


@each(
    ("header", "column"),
    [
        ("Wer", "claimant"),
        ("Datum der Behauptung", "said"),
        ("ZUSAMMENFASSUNG:", "summary"),
        ("Date de l’affirmation", "said"),
        ("Resume", "summary"),
        ("Fecha_de_la_declaracion", "said"),
        ("Dichiarazione", "claim"),
        ("Datum van de bewering", "said"),
        ("Classificacao", "rating"),
        ("Źródła", "sources"),
        ("Farbe", ""),
    ],
)
def test_columns_are_known_in_eight_languages(header, column):
    """However they are written."""
    assert handwritten.name_column(header) == column


@each(
    ("cell", "people"),
    [
        ("Ada, Ben", ["Ada", "Ben"]),
        ("Ada Example, Ben Example, Eve", ["Ada Example", "Ben Example", "Eve"]),
        ("Ada Example; Ben", ["Ada Example", "Ben"]),
        ("Ada und Ben", ["Ada", "Ben"]),
        ("Ada, Ben et Eve", ["Ada", "Ben", "Eve"]),
        ("Lovelace, Ada King", ["Lovelace, Ada King"]),
        ("Ada Example, PhD", ["Ada Example, PhD"]),
        ("Lovelace, Ada King; Ben", ["Lovelace, Ada King", "Ben"]),
        ("张三、李四", ["张三", "李四"]),
    ],
)
def test_a_cell_names_one_person_or_several(cell, people):
    """What was parted at a comma is told."""
    table = f'claim;author\nOne.;"{cell}"\n'

    _, (claim,) = read_records(Input(name="a.csv", text=table))

    assert claim.fields["checked"]["by"] == people
    told = [one.text for one in claim.repairs if one.kind == "author"]
    assert bool(told) is ("," in cell and len(people) > 1)


@each(
    ("cell", "name", "is_group"),
    [
        ("Ada Example; Ben Example", "Ada Example, Ben Example", True),
        ("Ada | Ben", "Ada, Ben", True),
        ("张三、李四", "张三, 李四", True),
        ("Ada Example and Ben Example", "Ada Example and Ben Example", True),
        ("Ada Beispiel und Ben von Berg", "Ada Beispiel und Ben von Berg", True),
        ("Ada Example, Ben Example & Eve Example", "", True),
        ("Ada Example; ", "Ada Example", False),
        ("Ada Example, PhD", "", False),
        ("Lovelace, Ada King", "", False),
        ("Ada Example, mayor of Westhaven", "", False),
        ("Health and Safety Executive", "", False),
        ("Ministry of Health and Social Affairs", "", False),
        ("Marks and Spencer", "", False),
        ("Johnson & Johnson", "", False),
    ],
)
def test_several_claimants_are_a_group(cell, name, is_group):
    """A body with “and” in its name is none; the words of a cell stay."""
    table = f'claim;speaker;role\nOne.;"{cell}";host\n'

    _, (claim,) = read_records(Input(name="a.csv", text=table))

    kind = {"type": "group"} if is_group else {}
    assert claim.fields["claimant"] == {"name": name or cell, "role": "host", **kind}


WITHOUT_BEGINNING = [
    ("www.audit.example/report", "https://www.audit.example/report"),
    ("www.audit.example", "https://www.audit.example/"),
    ("audit.example/report", "https://audit.example/report"),
    ("//audit.example/report", "https://audit.example/report"),
    ("//audit.example", "https://audit.example/"),
    ("http:/audit.example/a", "http://audit.example/a"),
    ("https//audit.example/a", "https://audit.example/a"),
    ("https:///audit.example/a", "https://audit.example/a"),
    ("HTTPS:audit.example/a", "https://audit.example/a"),
    ("ttps://audit.example/a", "https://audit.example/a"),
    ("бюро.рф/отчёт", "https://xn--90a0af9c.xn--p1ai/%D0%BE%D1%82%D1%87%D1%91%D1%82"),
    ("audit.example:8080/a", "https://audit.example:8080/a"),
]
TITLES = [
    "Audit report",
    "audit.example",
    "Report No. 5/2019",
    "3.5/10",
    "One and/or two",
    "St. Pauli/Hamburg",
    "Az. 4 K 12/19",
    "C.H. Beck",
]
DEGA_CLAIM = {"claim": "One.", "fact": "Two."}
ASSERTED = "---\ntype: assertion\nquote: One.\nchecks:\n- source: {}\n---\n"


def _sources_by_kind(cell):
    """What a text becomes as a source, in each kind of file."""
    review = GOOD["claimreview"]
    files = {
        "csv": f'claim;source\nOne.;"{cell}"\n',
        "own csv": f'claim;title\nOne.;"{cell}"\n',
        "footnotes": f"It is.[^1]\n\n[^1]: {cell}\n[^2]: https://a.example/\n",
        "dega": json.dumps({**DEGA_CLAIM, "review_sources": [{"description": cell}]}),
        "dega text": json.dumps({**DEGA_CLAIM, "review_sources": [cell]}),
        "claimreview": json.dumps({**review, "citation": [{"name": cell}]}),
    }
    if cell not in TITLES:  # what is an address in each of these is told otherwise
        files |= {
            "url csv": f'claim;url\nOne.;"{cell}"\n',
            "cited": json.dumps({**review, "citation": cell}),
            "url": json.dumps({**review, "url": cell}),
            "google": json.dumps(
                {"text": "One.", "claimReview": [{"textualRating": "No", "url": cell}]}
            ),
            "dega url": json.dumps({**DEGA_CLAIM, "review_sources": [{"url": cell}]}),
            "factopolis": ASSERTED.format(json.dumps(cell)),
        }
    for name, text in files.items():
        kind = name.split()[-1] if name.endswith("csv") else ""
        kind = "footnotes" if name == "footnotes" else kind
        records_ = read_records(Input(name=name, text=text), kind)[1]
        claim = next(one for one in records_ if isinstance(one, ImportedClaim))
        yield name, claim.fields.get("sources"), [one.text for one in claim.repairs]


@each(("cell", "url"), WITHOUT_BEGINNING)
def test_an_address_without_its_beginning_is_one_and_told(cell, url):
    """In a cell, a field, a footnote or a title: it never is but a title."""
    for name, sources, told in _sources_by_kind(cell):
        assert sources == [{"url": url}], name
        assert f"address `{cell}` read as {url}" in told, name


@each("cell", TITLES)
def test_a_title_with_dots_and_slashes_stays_one(cell):
    """Also the name of a site, which is what people call it by."""
    for name, sources, told in _sources_by_kind(cell):
        shown = [one.get("title") or one.get("locator") for one in sources or []]
        assert "url" not in str(sources), name
        assert shown or name == "footnotes", name
        assert not [one for one in told if "address `" in one], name


@each(
    ("cell", "sources"),
    [
        (
            "Audit (www.audit.example/a).",
            [{"url": "https://www.audit.example/a", "title": "Audit"}],
        ),
        (
            "www.a.example/1, www.a.example/2 https://a.example/3.",
            [
                {"url": "https://www.a.example/1"},
                {"url": "https://www.a.example/2"},
                {"url": "https://a.example/3"},
            ],
        ),
        (
            "(https://a.example/1)(https://a.example/2)",
            [{"url": "https://a.example/1"}, {"url": "https://a.example/2"}],
        ),
    ],
)
def test_a_cell_of_sources_loses_no_words_and_no_address(cell, sources):
    """The words beside an address are its title."""
    table = f'claim;source;claim url\nOne.;"{cell}";www.b.example/1 www.b.example/2\n'

    _, (claim,) = read_records(Input(name="a.csv", text=table))

    assert claim.fields["sources"] == sources
    assert claim.fields["said"]["in"] == [
        {"url": f"https://www.b.example/{number}"} for number in (1, 2)
    ]


def test_what_has_no_address_in_factopolis_is_told():
    """A check is no source without one, nor is a retraction an answer."""
    text = ASSERTED.format("''\n  rating: 'false'\nretraction: {issuer: The desk}")

    _, (claim,) = read_records(Input(name="a.md", text=text))

    assert {one.text for one in claim.repairs} >= {
        "a check has no address: left out as a source",
        "a retraction has no address: left out",
    }
    assert "response" not in claim.fields


# Records of each kind that can be read, and what was to be one.
GOOD = {
    "claimreview": {"@type": "ClaimReview", "claimReviewed": "One."},
    "google": {"text": "One.", "claimReview": [{"textualRating": "False"}]},
    "hypothesis": {
        "uri": "https://a.example/",
        "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "One."}]}],
    },
    "dega": {"claim": "One.", "fact": "Two."},
    "claims": {"quote": "One.", "passages": []},
}
BROKEN = {
    "claimreview": [{"@type": "ClaimReview"}, {"name": "One."}],
    "google": [
        {"text": "One.", "claimant": "X"},
        {"text": "One.", "claimReview": []},
        {"claimReview": [{"textualRating": "False"}]},
        {"claimReview": {}},
    ],
    "hypothesis": [{"uri": "https://a.example/", "text": "One."}],
    "dega": [{"claim": "One."}, {"claim": None, "fact": "Two."}, {"fact": "Two."}],
    "claims": [{"claim": "One."}, {"quote": "One."}, {"passages": []}],
}
RECORDS = st.sampled_from([*GOOD]).flatmap(
    lambda kind: st.tuples(
        st.just(kind),
        st.lists(st.sampled_from([GOOD[kind], *BROKEN[kind], {}, None, "x", [], 3])),
    )
)


@given(RECORDS)
def test_every_record_is_imported_or_told(record):
    """What stands in a list of claims is a claim, or has a reason with its number."""
    kind, written = record
    written = [GOOD[kind], *written]

    found, read = read_records(
        Input(name="a", text=json.dumps({"claims": written})), ""
    )

    assert (found, len(read)) == (kind, len(written))
    assert [one.place for one in read] == [
        f"a, record {number}" for number, _ in enumerate(written, 1)
    ]
    assert all(one.reason for one in read if isinstance(one, Unread))


def test_what_nobody_has_checked_yet_is_a_draft():
    """An answer of a search can be a claim alone; a check alone is told."""
    answer = {"claims": [{"text": "The school burned", "claimant": "X"}]}
    answer["claims"] += [GOOD["google"], BROKEN["google"][2]]

    _, added, unread, _ = take(("a.json", json.dumps(answer)))

    assert [one.claim.fields.get("claimant") for one in added] == [{"name": "X"}, None]
    assert [one.reason for one in unread] == [
        "there is no claim in it: `text` is missing"
    ]


def test_a_page_of_the_markup_tool_without_markup_is_told():
    """Beside one that has some; a mere text among its entries is told as well."""
    pages = [
        {"pageUrl": "https://a.example/", "claimReviewMarkups": []},
        {"claimReviewMarkups": [{"claimReviewed": "One."}, "x"]},
        {"pageUrl": "https://b.example/"},
    ]
    _, records = read_records(Input(name="a", text=json.dumps(pages)))

    assert [type(one).__name__ for one in records] == [
        "Unread",
        "ImportedClaim",
        "Unread",
        "Unread",
    ]


def test_what_says_that_it_is_something_else_is_no_record():
    """Pages have other nodes in their graphs, and addresses of nodes."""
    graph = [
        GOOD["claimreview"],
        {"@type": "WebPage"},
        {"@id": "#a"},
        "https://a.example/",
    ]

    _, records = read_records(Input(name="a", text=json.dumps({"@graph": graph})))

    assert [type(one) for one in records] == [ImportedClaim]


# --- files, pages and limits ------------------------------------------------------------


@pytest.fixture
def site(tmp_path, monkeypatch):
    """The current folder is a site with one article."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    unplug()
    write(Path("pelicanconf.py"), CONF)
    write(Path("content/sea.md"), "Title: Sea\nDate: 2026-11-20\n\nThe sea is dry.\n")
    return tmp_path


REVIEW = {
    "@type": "ClaimReview",
    "claimReviewed": "The sea is dry.",
    "url": "/review",
    "reviewRating": {"alternateName": "False"},
}


@pytest.mark.usefixtures("site")
def test_a_page_of_the_web_is_fetched_through_the_door(capsys):
    """Addresses are relative to the page; what cannot be fetched is told."""
    with serve() as server:
        page = f"<script type='application/ld+json'>{json.dumps(REVIEW)}</script>"
        url = server.page("/a/page", page, Content_Type="text/html")
        host = "127.0.0.1"

        assert (
            main(
                [
                    "import",
                    url,
                    "--allow-private",
                    host,
                    "--for",
                    "content/sea.md",
                    "--write",
                ]
            )
            == 0
        )
        assert main(["import", url]) == 1
        assert main(["import", f"{server.url}/gone", "--allow-private", host]) == 1

    claim = read_sidecar(Path("content/sea.claims.yaml").read_text("utf-8")).claims[0]
    assert claim.sources[0].url == f"{server.url}/review"
    told = capsys.readouterr().err
    assert f"{url}: not read: " in told
    assert f"{server.url}/gone: not read: 404" in told


@pytest.mark.usefixtures("site")
def test_a_folder_of_factopolis_is_read_with_its_other_pages(capsys):
    """Claims, people and checkers have pages of their own; ratings have names there."""
    write(
        Path("f/person/ned-land/_index.md"),
        "---\ntitle: Ned Land\nwikipedia: Ned Land\n"
        "offices:\n- title: harpooner\n---\n",
    )
    write(
        Path("f/claims/sea-dry/_index.md"),
        "---\ntitle: the sea is dry\nsummary: It is not.\ntopics:\n- sea\n---\n",
    )
    write(
        Path("f/checker/desk.md"),
        "---\ntitle: The Desk\nratings:\n - id: true\n - id: pants-on-fire\n   name: Pants on fire\n---\n",
    )
    write(
        Path("f/person/ned-land/2020-03-01.md"),
        """---
type: assertion
date: 2020-03-01
claims:
- sea-dry
- tower-sinks
- "../up"
quote:
  It is dry, I say.
where: on deck
sources:
- {type: youtube, id: abc, start: 108}
- {type: c-span, id: 12-3}
- {type: twitter, user: ned, id: "5"}
- {type: transcript, url: "https://log.example/1"}
- {type: radio, id: 9}
checks:
- {checker: desk, rating: pants-on-fire, source: "https://desk.example/1", quote: It is wet., claims: [sea-dry]}
- {checker: other-desk, rating: false, source: "https://other.example/1", claims: [tower-sinks]}
- {checker: desk, rating: pants-on-fire, source: "https://desk.example/2", short: No., claims: [tower-sinks]}
retraction: {date: 2020-04-01, issuer: Ned Land, source: "https://log.example/2"}
---
""",
    )
    write(Path("f/person/ned-land/2020-03-02.md"), "---\ntype: assertion\n---\n")

    assert main(["import", "f", "--write"]) == 1

    scale = {
        **DEFAULT_SCALE,
        "pof": structs.replace(DEFAULT_SCALE["false"], label="Pants on fire"),
    }
    first, second, third = read_sidecar(
        Path("content/claims/f.yaml").read_text("utf-8"), scale=scale
    ).claims
    assert (first.claim, first.quote.exact, first.verdict.label, first.summary) == (
        "the sea is dry",
        "It is dry, I say.",
        "Pants on fire",
        "It is not.",
    )
    assert data_of(first.claimant) == {
        "name": "Ned Land",
        "role": "harpooner",
        "same_as": ("https://en.wikipedia.org/wiki/Ned_Land",),
    }
    assert [one.url for one in first.said.appearances] == [
        "https://www.youtube.com/watch?v=abc&t=108",
        "https://www.c-span.org/video/?12-3",
        "https://twitter.com/ned/status/5",
        "https://log.example/1",
    ]
    assert [(one.publisher, one.quote) for one in first.sources] == [
        ("The Desk", "It is wet.")
    ]
    assert (first.response.by, first.response.url) == (
        "Ned Land",
        "https://log.example/2",
    )
    assert (second.claim, second.verdict.key, [one.note for one in second.sources]) == (
        "Tower sinks",
        "unproven",
        ["Rated “false”", "No."],
    )
    assert third.claim == "../up"
    told = capsys.readouterr().err
    assert "checkers disagree: false, Pants on fire" in told
    assert "a recording of the kind `radio` has no address: left out" in told
    assert (
        "f/person/ned-land/2020-03-02.md:1: not read: it has neither a quote nor a claim"
        in told
    )


@each(
    ("footnote", "sources"),
    [
        (
            "https://a.example/doc.pdf, p. 12",
            [{"url": "https://a.example/doc.pdf", "locator": "p. 12"}],
        ),
        (
            "Ein Buch, S. 3–4, https://a.example/",
            [{"url": "https://a.example/", "title": "Ein Buch", "locator": "S. 3–4"}],
        ),
        (
            "[*Title*](https://a.example/), Publisher (§ 12 ff.)",
            [
                {
                    "url": "https://a.example/",
                    "title": "Title",
                    "locator": "§ 12 ff",
                    "note": "Publisher",
                }
            ],
        ),
        (
            "See [the report](https://a.example/) by the *fire brigade*.",
            [
                {
                    "url": "https://a.example/",
                    "title": "the report",
                    "note": "See the report by the fire brigade",
                }
            ],
        ),
        (
            "Desk: [Title](https://a.example/), art. 5: “the words”",
            [
                {
                    "url": "https://a.example/",
                    "title": "Title",
                    "locator": "art. 5",
                    "quote": "the words",
                    "note": "Desk",
                }
            ],
        ),
        (
            "[One](https://a.example/); https://b.example/ and [Two](https://c.example/)",
            [
                {"url": "https://a.example/", "title": "One"},
                {"url": "https://b.example/"},
                {"url": "https://c.example/", "title": "Two"},
            ],
        ),
        ("A book, ch. IV", [{"title": "A book", "locator": "ch. IV"}]),
        (
            "Siehe https://a.example/1, S. 4 und https://a.example/2, S. 5",
            [
                {"url": "https://a.example/1", "locator": "S. 4"},
                {"url": "https://a.example/2", "locator": "S. 5"},
            ],
        ),
        (
            "One (https://a.example/) and Two (https://b.example/); Three, https://c.example/",
            [
                {"url": "https://a.example/", "title": "One"},
                {"url": "https://b.example/", "title": "Two"},
                {"url": "https://c.example/", "title": "Three"},
            ],
        ),
        (
            "Quelle: Das Blatt, https://a.example/ (abgerufen am 4. Mai 2020)",
            [
                {
                    "url": "https://a.example/",
                    "title": "Das Blatt",
                    "accessed": "2020-05-04",
                }
            ],
        ),
    ],
)
def test_a_footnote_loses_no_word(footnote, sources):
    """Its places, its words and every link of it come over."""
    text = f"It is.[^1]\n\n[^1]: {footnote}\n"

    _, (claim,) = read_records(Input(name="a.md", text=text), "footnotes")

    assert claim.fields["sources"] == sources


@each(
    ("footnote", "words"),
    [
        ("See {}, p. 4.", "See"),
        ("Vgl. <{}>", "Vgl"),
        ("See also: [Title]({})", "See also"),
        ("<{}> und [Title](https://b.example/)", "und"),
        ("参见 {}", "参见"),
        ("انظر: {}", "انظر"),
        ("Voir {} et <https://b.example/>", "Voir"),
        ("See [A]({}) and [B](https://b.example/)", "See and"),
        ('"He went" ({}) and <https://b.example/>', ""),
        ("And Then, {}", ""),
        ("A, {}", ""),
    ],
)
def test_what_only_leads_to_a_source_is_no_title_of_it(footnote, words):
    """It is left out, and told; what stands between two needs not be told."""
    text = f"It is.[^1]\n\n[^1]: {footnote.format('https://a.example/')}\n"

    _, (claim,) = read_records(Input(name="a.md", text=text), "footnotes")

    said = str(claim.fields["sources"])
    assert words.casefold() not in said.casefold() or not words
    assert "and'" not in said
    told = [f"`{words}` says nothing of a source: left out"] if words else []
    assert [one.text for one in claim.repairs] == told


@pytest.mark.usefixtures("site")
def test_footnotes_of_an_article_become_its_claims(capsys):
    """Also without `--for`; files that are no articles fill the folder, once."""
    note = "[^1]: https://desk.example/1\n"
    write(
        Path("content/sea.md"),
        f"Title: Sea\nDate: 2026-11-20\n\nThe sea is dry.[^1]\n\n{note}",
    )
    write(Path("notes/a.md"), f"Whales sing.[^1]\n\n{note}")

    assert main(["import", "content/sea.md", "--write"]) == 0
    assert main(["import", "content", "notes", "--write"]) == 0
    written = {path: path.read_bytes() for path in Path("content").rglob("*.yaml")}
    assert [path.as_posix() for path in sorted(written)] == [
        "content/claims/content.yaml",
        "content/sea.claims.yaml",
    ]
    assert main(["import", "content", "notes/a.md", "--write"]) == 0
    assert main(["import", "notes/a.md", "--write"]) == 0
    assert main(["import", "notes/a.md", "--for", "content/sea.md"]) == 0

    assert {
        path: path.read_bytes() for path in Path("content").rglob("*.yaml")
    } == written
    told = capsys.readouterr().err
    assert "has no article yet" in told
    assert "“The sea is dry.” is a draft: its verdict is to be chosen" in told
    assert "left out: it is in content/claims/content.yaml already" in told
    assert "“Whales sing.” is a draft: not in content/sea.md" in told


LIBRARIES = {
    "a.yaml": "sources:\n  yam: {url: https://R.example/re%70ort}\n  ten: {doi: 10.1000/1}\n",
    "a.bib": "@online{bib, title = {Report}, url = {https://r.example/report}}\n",
    "a.json": '[{"id": "csl", "title": "Report", "URL": "https://r.example/report"}]',
}
WRITTEN = [
    "quote: The **sea** is N “dry”.\n  source: https://r.example/report",
    "quote: The <em>sea</em> is N &quot;dry&quot;.\n  source: yam",
    "quote: The sea is N “dry”.\n  source: bib",
    "quote: The sea is N “dry”.\n  sources: [csl]",
    "quote: The sea is N “dry”.\n  source: own",
    "quote: The sea is N “dry”.\n  sources: [https://b.example/]\n  source: yam",
    "quote: The sea is N “dry”.\n  source: {source: csl, page: 4}",
    "quote: The sea is N “dry”.",
    "quote: It is so.\n  claim: The _sea_ is N “dry”.\n  source: yam",
    "quote: The sea is N “dry”.\n  claim: All is N.\n  source: yam",
    "quote: So it is.\n  also: [It is so., The **sea** is N “dry”.]\n  source: yam",
    "quote: So it is.\n  also: [{quote: The sea is N “dry”.}]\n  source: yam",
    "quote: The sea is N “dry”.\n  source: yam\n  verdict: nosuch",
    "quote: The sea is N “dry”.\n  source: {source: bib}\n  verdict: nosuch",
]
UNLIKE = [
    "quote: The sea is N “dry”.\n  source: ten",
    "quote: The sea is N “dry”.\n  source: https://b.example/",
    "quote: The sea are N “dry”.\n  source: yam",
    "quote: The sea is N “dry”.\n  source: yam\n  said: {date: 2025}",
]


@pytest.mark.parametrize("is_home", [True, False], ids=["there", "elsewhere"])
@pytest.mark.usefixtures("site")
def test_what_the_site_has_already_is_known_however_it_is_written(is_home, capsys):
    """By its words as pages show them, and the address that its source has."""
    write(Path("pelicanconf.py"), f"{CONF}FACTCHECK_SOURCES = {[*LIBRARIES]}\n")
    for name, text in LIBRARIES.items():
        write(Path("content") / name, text)
    own = "defaults: {source: csl}\nsources:\n  own: {source: yam, title: Ours}\n"
    entries = [
        f"- {entry.replace(' N', f' {number}')}\n"
        + ("" if "verdict" in entry else "  verdict: true\n")
        for number, entry in enumerate([*WRITTEN, *UNLIKE])
    ]
    write(Path("content/sea.claims.yaml"), f"{own}claims:\n{''.join(entries)}")
    rows = [
        f'"The sea is {number} ""dry"".",True,https://r.example/report\n'
        for number in range(len(entries))
    ]
    write(Path("a.csv"), f"claim,verdict,source\n{''.join(rows)}")

    main(["import", "a.csv", *(["--for", "content/sea.md"] if is_home else [])])

    told = [line for line in capsys.readouterr().err.splitlines() if "“" in line]
    place = "there" if is_home else "in content/sea.claims.yaml"
    for entry, line in zip([*WRITTEN, *UNLIKE], told, strict=True):
        is_known = f"left out: it is {place} already" in line
        assert is_known == (entry in WRITTEN), entry


@pytest.mark.usefixtures("site")
def test_what_the_site_itself_has_published_is_known_by_its_id(capsys):
    """Whatever has been edited since, and also where a file tells less of it."""
    site = SITE.url.rstrip("/")
    write(Path("pelicanconf.py"), f"{CONF}SITEURL = {site!r}\n")
    made = [full_record()]
    write(Path("out/claims.json"), claims_json(made, SITE))
    write(Path("out/page.html"), published(FULL))
    write(Path("out/feed.json"), claimreview_json(made, SITE))
    write(Path("out/markup.json"), claim_markup_json(made, SITE))
    sidecar = Path("content/sea.claims.yaml")
    name, verdict = made[0].id, made[0].claim.verdict.key
    entry = f"id: {name}\n  quote: The sea is dry.\n  verdict: {verdict}"
    write(sidecar, f"claims:\n- {entry}\n  source: https://other.example/\n")

    for article in ([], ["--for", "content/sea.md"]):
        for path in Path("out").iterdir():
            assert main(["import", str(path), *article]) == 0
        assert main(["import", "out", *article]) == 0

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("nothing added") == 10
    # Where it is another site's, it is another check.
    write(Path("pelicanconf.py"), CONF.replace("margin", "other"))
    assert main(["import", "out/claims.json"]) == 0
    assert "1 claim added" in capsys.readouterr().err


@pytest.mark.usefixtures("site")
def test_text_in_another_encoding_is_read_and_told(capsys):
    """As older programs write it; what is no text is not read."""
    Path("a.csv").write_bytes(
        "claim;verdict\nDas Meer ist träge;falsch\n".encode("cp1252")
    )
    Path("b.csv").write_bytes(b"claim;verdict\n\x00\x01;\n")

    assert main(["import", "a.csv", "b.csv", "--write"]) == 1

    assert "Das Meer ist träge" in Path("content/claims/a.yaml").read_text("utf-8")
    told = capsys.readouterr().err
    assert "a.csv: not in UTF-8, read as windows-1252" in told
    assert "b.csv: not read: it is no text" in told


@pytest.mark.usefixtures("site")
def test_more_than_a_sidecar_holds_goes_into_further_files(capsys):
    """Without an article there is a second file; a sidecar leaves out what has no room."""
    rows = [f"Claim number {n} of many.,false,{'word ' * 9_000}{n}" for n in range(25)]
    write(Path("long.csv"), "claim,verdict,explanation\n" + "\n".join(rows) + "\n")
    write(Path("content/claims/long-2.yaml"), "# ours\n")

    assert main(["import", "long.csv", "--write"]) == 0
    first, third = (
        Path(f"content/claims/long{n}.yaml").read_text("utf-8") for n in ("", "-3")
    )
    assert len(read_sidecar(first).claims) + len(read_sidecar(third).claims) == 25
    assert Path("content/claims/long-2.yaml").read_text("utf-8") == "# ours\n"

    assert main(["import", "long.csv", "--for", "content/sea.md", "--write"]) == 1
    assert (
        "left out: content/sea.claims.yaml has no room for it"
        in capsys.readouterr().err
    )


def test_only_so_many_records_are_read():
    """One more than the limit, and the rest is told."""
    nodes = [{"claimReviewed": ""}] * (MOST_RECORDS + 1)

    _, records = read_records(Input(name="a.json", text=json.dumps(nodes)))

    assert len(records) == MOST_RECORDS + 1
    assert records[-1].reason == "there are more than 10,000 records: divide the file"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a":' * 100_000,
        "<div itemscope itemtype=ClaimReview>" * 5_000,
        "<p id=a>" + "<i itemscope itemref=a itemtype=ClaimReview itemprop=x>" * 500,
    ],
    ids=["lists", "objects", "items", "references"],
)
def test_depth_ends_in_a_message_and_not_in_a_crash(text):
    """No nesting is too deep for a message."""
    try:
        _, records = read_records(Input(name="a", text=text))
    except NoKindError as error:
        assert "it is" in str(error)  # noqa: PT017 - either way is well
    else:
        assert all(isinstance(one, Unread) for one in records)


@pytest.mark.usefixtures("site")
def test_what_can_be_pasted_is_a_setting(capsys):
    """With the printed verdicts the site is checked without an unknown verdict."""
    write(
        Path("a.csv"),
        'claim,verdict,source\nThe sea is dry.,"Pants ""on"" Fire",https://desk.example/1\n',
    )

    assert main(["import", "a.csv", "--for", "content/sea.md", "--write"]) == 0
    assert main(["check"]) == 1
    told = capsys.readouterr()
    assert "unknown-verdict" in told.out
    setting = told.err[told.err.index("FACTCHECK_VERDICTS = {") :]
    write(Path("pelicanconf.py"), CONF + setting)
    unplug()

    assert main(["check"]) == 0
    assert main(["import", "a.csv", "--for", "content/sea.md"]) == 0
    write(Path("b.csv"), "claim,verdict\nThe sea is salty.,really bogus\n")
    assert main(["import", "b.csv", "--write"]) == 0
    assert (
        '    "really-bogus": {"label": "really bogus", "tone": "note"},\n'
        in capsys.readouterr().err
    )


@pytest.mark.usefixtures("site")
def test_a_sidecar_that_is_no_text_is_named(capsys):
    """Nothing is written over what cannot be read."""
    Path("content/sea.claims.yaml").write_bytes(b"\xff\xfe")
    write(Path("a.csv"), "claim,verdict\nThe sea is dry.,false\n")

    assert main(["import", "a.csv", "--for", "content/sea.md", "--write"]) == 2
    assert "the sidecar of content/sea.md cannot be read" in capsys.readouterr().err
    assert Path("content/sea.claims.yaml").read_bytes() == b"\xff\xfe"


@pytest.mark.usefixtures("site")
def test_a_folder_that_cannot_be_written_is_named(capsys):
    """A file stands where the folder should be."""
    write(Path("content/claims"), "a file\n")
    write(Path("a.csv"), "claim,verdict\nThe sea is dry.,false\n")

    assert main(["import", "a.csv", "--write"]) == 2
    assert "content/claims" in capsys.readouterr().err


def test_what_one_record_cannot_be_is_told():
    """The claims beside it are imported."""
    data = json.loads(claims_json([full_record(), full_record(), full_record()], SITE))
    first, second, third = data["claims"]
    for number, one in enumerate(data["claims"]):
        one["url"] = f"https://margin.example/{number}"
    first["scope"] = "page"
    second |= {"quote": " ", "sources": "none"}
    third |= {
        "sources": ["https://a.example/"],
        "context": "https://b.example/",
        "nth": "x",
        "said": {"first": True, "date": "2026-02-03"},
    }

    text, added, unread, _ = take(("claims.json", json.dumps(data)))

    assert [one.why for one in added] == [
        "it cannot be written: `page` is no value of `scope`",
        "it has no article yet",
    ]
    assert [one.reason for one in unread] == ["its `quote` is empty or missing"]
    claim = read_sidecar(text).claims[0]
    assert (claim.sources[0].url, claim.said.first) == ("https://a.example/", True)


def test_the_pages_of_the_site_are_no_sources_of_it():
    """Its own review and its own page, annotated, are no evidence."""
    review = {**REVIEW, "url": "https://margin.example/sea.html#claim-1"}
    note = {
        "uri": "https://margin.example/sea.html",
        "tags": ["sea"],
        "target": [
            {"selector": [{"type": "TextQuoteSelector", "exact": "The sea is dry"}]}
        ],
    }

    text, added, _, _ = take(
        ("a.json", json.dumps(review)), ("b.json", json.dumps([note])), site=SITE.url
    )

    first, second = read_sidecar(text).claims
    assert first.sources == second.sources == ()
    assert second.said is None
    assert [one.text for one in added[1].claim.repairs] == [
        "no tag and no line of it names a verdict"
    ]


def test_what_is_longer_than_a_text_may_be_is_cut_off():
    """A sidecar would not be read with it."""
    intake = Intake()

    assert len(intake.text("a" * (LONGEST_TEXT + 1))) == LONGEST_TEXT + 1
    assert intake.text("a" * (LONGEST_TEXT + 1))[-1] == "…"
    assert [one.kind for one in intake.repairs] == ["length"]


def test_a_number_of_too_many_digits_is_no_json():
    """Python refuses to read it."""
    with pytest.raises(NoKindError, match="it is no JSON"):
        read_records(Input(name="a.json", text='{"a": ' + "1" * 5_000 + "}"))


def test_a_table_with_too_many_broken_rows_is_left():
    """And one whose header has no end is none."""
    broken = '"a"b\n' * 101

    _, records = read_records(
        Input(name="a.csv", text=f"claim,verdict\n{broken}One.,true\n")
    )

    assert len(records) == 101
    assert (
        records[-1].reason
        == "more than 100 rows are no rows of a table: the rest is left"
    )
    with pytest.raises(NoKindError):
        read_records(Input(name="a.csv", text="claim," + "x" * 140_000))


@pytest.mark.usefixtures("site")
def test_a_file_that_is_too_large_is_told(capsys):
    """It is not even opened."""
    with open("a.json", "wb") as file:
        file.truncate(20_000_001)
    write(Path("b.json"), '[{"claimReviewed": "One.", "reviewRating": "True",}]')

    assert main(["import", "a.json", "b.json"]) == 1
    told = capsys.readouterr().err
    assert "a.json: not read: more than 20,000,000 bytes; divide the file" in told
    assert "b.json: commas before closing brackets left out" in told


@pytest.mark.usefixtures("site")
def test_without_the_extra_no_page_is_fetched(monkeypatch, capsys):
    """The message names what is to be installed."""
    monkeypatch.setitem(sys.modules, "httpcore", None)
    monkeypatch.delitem(
        sys.modules, "pelican_factcheck.evidence.fetching", raising=False
    )

    assert main(["import", "https://desk.example/"]) == 2
    assert "pip install 'pelican-factcheck[sources]'" in capsys.readouterr().err


@each("sign", ["<a ", "[", "[a](", "“", "«", ",", " ", "/*", '"\\', "[^1]", "```\n"])
def test_no_row_of_signs_takes_long(sign):
    """Time grows with the length of a text, whatever it is made of."""
    row = sign * 30_000
    texts = [
        f"x[^1] {row}\n\n[^1]: https://a.example {row}",
        f'{{"claimReviewed": "x" {row} }}',
        f"<p itemscope itemtype=ClaimReview>{row}",
    ]

    for text, kind in zip(texts, ("footnotes", "", ""), strict=True):
        try:
            assert read_records(Input(name="a", text=text), kind)[1]
        except NoKindError as error:
            assert "it is no JSON" in str(error)  # noqa: PT017 - either way is well
    assert len(Intake(base="https://a.example/").addresses(row)) < 2


@pytest.mark.usefixtures("site")
def test_claims_without_an_article_can_be_used_once_they_are_judged(capsys):
    """They are where the site keeps such claims; a site without a folder is told."""
    write(
        Path("a.csv"),
        "claim,verdict,source,summary,date\nThe sea is dry.,false,https://desk.example/1,It is wet.,2026-01-02\n",
    )
    assert main(["import", "a.csv", "--write"]) == 0
    file = Path("content/claims/a.yaml")
    draft = file.read_text("utf-8")
    write(
        file,
        "\n".join(
            line
            for line in draft.split("\n")
            if "TODO" not in line and "status" not in line
        ),
    )
    write(
        Path("content/sea.claims.yaml"),
        "claims:\n- use: the-sea-is-dry\n  quote: The sea is dry\n",
    )
    capsys.readouterr()
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "2 claims in 1 article: all found.\n"

    write(Path("pelicanconf.py"), f'{CONF}FACTCHECK_CLAIMS = ""\n')
    unplug()
    assert main(["import", "a.csv"]) == 2
    assert "name the article with --for ARTICLE" in capsys.readouterr().err
