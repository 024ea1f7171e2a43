"""Records: published claims as all outputs of a site see them."""

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st
from msgspec import structs
from published import MINIMAL, SITE, full_record, minimal_record, records
from tables import each

from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.cards import render_explanation
from pelican_factcheck.publishing.listing import read_site
from pelican_factcheck.publishing.records import (
    encode_address,
    full_date,
    newest_first,
    number_items,
    plain_text,
)
from pelican_factcheck.publishing.schemaorg import claim_review
from pelican_factcheck.settings import Settings
from pelican_factcheck.sidecar.claims import Checked
from pelican_factcheck.sidecar.identifiers import canonical_tag
from pelican_factcheck.sidecar.verdicts import Verdict

# Markdown, tags that stay, tags that go, and what looks like one.
MARKDOWN = [
    *(
        "a",
        "10",
        "é",
        " ",
        "\n",
        "\n\n",
        "\t",
        "    code",
        "```\n",
        "*",
        "**",
        "`",
        "[",
        "]",
    ),
    *(
        "> q",
        "- c\n",
        "1. d\n",
        '[x](https://e.org/ "t<p>>&")',
        '<a title="<p>">',
        "</a>",
    ),
    *(
        "<a href='https://e.org/?a=<b>&c' title='\">'>",
        "<b>",
        "</b>",
        "<br>",
        "<hr/>",
        "<p>",
    ),
    *(
        "</p>",
        "<ol start=3>",
        "<li>",
        "<pre>",
        "<q>",
        "<abbr>",
        "<blockquote>",
        "<sup>",
        "</sup>",
    ),
    *(
        "<x>",
        "<td>",
        "<svg>",
        "</svg>",
        "<script>",
        "<!--",
        "-->",
        "<p",
        "<",
        ">",
        "]]>",
    ),
    *(
        "&",
        "&am",
        "p;",
        "&amp;",
        "&lt;",
        "&nbsp;",
        "&#60;",
        "\u2028",
        "\u202e",
        "\ud800",
    ),
]


def test_the_address_of_a_claim_is_its_first_mark():
    """It is the article's address and the id of the mark."""
    assert full_record().url == "https://margin.example/steam.html#claim-watt"


def test_an_address_is_plain_ascii():
    """Ids may be in any script; what programs get is percent-encoded."""
    record = records(
        "claims: [{quote: 'Жук летит', verdict: 'true', source: 'https://x.org/'}]",
        "<p>Жук летит.</p>",
    )[0]

    assert record.url.endswith(
        "#claim-%D0%B6%D1%83%D0%BA-%D0%BB%D0%B5%D1%82%D0%B8%D1%82"
    )
    assert encode_address("https://x.org/é?a=%20b") == "https://x.org/%C3%A9?a=%20b"


def test_the_verdict_is_the_one_on_the_page():
    """It is in the article's language, and says when a check was withdrawn."""
    german = minimal_record(lang="de")
    note = german.note
    withdrawn = structs.replace(
        note, claim=structs.replace(note.claim, status="withdrawn")
    )

    assert german.verdict == "Unbelegt"
    assert structs.replace(german, note=withdrawn).verdict == "Unbelegt, zurückgezogen"


@each(
    ("checked", "day"),
    [
        (Checked(date="2026-11-20"), "2026-11-20"),
        (Checked(date="2026"), "2026-11-10"),
        (Checked(by=("Ada",)), "2026-11-10"),
        (None, "2026-11-10"),
    ],
)
def test_a_check_without_a_day_is_as_old_as_its_article(checked, day):
    """Half a date is no day."""
    record = minimal_record()

    assert (
        structs.replace(record, note=structs.replace(record.note, checked=checked)).date
        == day
    )


def test_a_check_has_changed_only_after_it_was_made():
    """Of the changes the latest counts, unless the check is newer."""
    record = full_record()
    later = structs.replace(record.note, checked=Checked(date="2026-12-01"))

    assert record.changed == "2026-11-23"
    assert structs.replace(record, note=later).changed == ""
    assert minimal_record().changed == ""


def test_a_passage_knows_what_stands_around_it():
    """Both marked places are passages, each with an address of its own."""
    first, second = full_record().passages

    assert (first.id, first.text) == (
        "claim-watt",
        "James Watt invented the steam engine",
    )
    assert first.prefix.endswith("even by engineers, that ")
    assert first.suffix.startswith(". He improved it.")
    assert (second.id, second.text) == ("claim-watt-2", "Watt built the first one")
    assert not second.drifted


def test_evidence_and_background_are_kept_apart():
    """A source that only gives context proves nothing."""
    record = full_record()

    assert [source.title for source in record.evidence] == [
        "memoir-title",
        "video",
        "paper",
    ]
    assert [source.title for source in record.background] == [
        "aside-title",
        "context-title",
    ]


def test_an_explanation_without_its_markdown():
    """The words stay, and every block is a line."""
    markdown = "A *b*\n[c](https://x.org/).\n\n- d\n- e"

    assert plain_text(markdown) == "A b c.\nd\ne"
    assert plain_text("") == ""


@each(
    ("markdown", "expected"),
    [
        ("3. Oktober: *Feier*", "3. Oktober: Feier"),
        ("1. a\n1. b", "1. a\n2. b"),
        ("1. a\n\n1. b\n\n1. c", "1. a\n2. b\n3. c"),
        ("8. a\n\n9. b\n    - c\n    - d\n\n10. e", "8. a\n9. b\nc\nd\n10. e"),
        ("3. Oktober\n7. Oktober", "3. Oktober 7. Oktober"),
        ("3. Oktober\n\n7. Oktober", "3. Oktober\n7. Oktober"),
        ("1986. Ein Jahr\n\n1990. Noch eins", "1986. Ein Jahr\n1990. Noch eins"),
        ("٣. كلمة", "٣. كلمة"),
        ("10<sup>2</sup>\n\n2. a\n3. b", "10²\n2. a\n3. b"),
    ],
)
def test_numbers_at_the_beginning_of_lines_stay(markdown, expected):
    """Days and years are no items of a list that a page would count anew."""
    assert plain_text(markdown) == expected


@given(st.lists(st.sampled_from(MARKDOWN)).map("".join))
@example("1. d\n<ol start=3>a<br>a")
def test_the_words_of_an_explanation_are_those_on_the_page(markdown):
    """Its HTML, read as that of any article, has the very same ones."""
    visible = read_text(number_items(render_explanation(markdown)))
    edges = [0, *sorted([*visible.edges, *visible.wraps]), len(visible.text)]
    blocks = [visible.text[a:b].split() for a, b in pairwise(edges)]

    assert plain_text(markdown) == "\n".join(" ".join(b) for b in blocks if b)


def test_raised_figures_stay_raised():
    """10² is not 102."""
    assert plain_text("10<sup>2</sup> *m*\n\n- a") == "10² m\na"


def test_newest_first_is_the_same_whatever_the_order():
    """Checks of one day are sorted by address."""
    old = minimal_record(article_url="https://margin.example/a.html")
    older = minimal_record(article_url="https://margin.example/b.html")
    new = full_record()

    assert (
        newest_first([older, new, old])
        == newest_first([old, older, new])
        == (new, old, older)
    )
    ordered = newest_first([old, new])
    assert newest_first(ordered) is ordered


def test_a_scale_has_bounds_if_it_has_an_order():
    """One number, or the same one for all, is no order."""
    lone = Verdict(key="a", label="A", tone="true", value=1)

    assert SITE.bounds == (1, 5)
    assert structs.replace(SITE, scale={"a": lone}).bounds is None
    assert structs.replace(SITE, scale={}).bounds is None


def test_data_files_lie_beside_each_other():
    """Without a folder of their own they lie at the top of the site."""
    assert (
        SITE.data_file("claims.json") == "https://margin.example/factcheck/claims.json"
    )
    assert (
        structs.replace(SITE, data_url="").data_file("x") == "https://margin.example/x"
    )


def test_a_full_date_names_a_day():
    """Years and months alone do not."""
    assert [full_date(date) for date in ("2026", "2026-11", "2026-11-20", "")] == [
        "",
        "",
        "2026-11-20",
        "",
    ]


@each(
    ("typed", "tag"),
    [
        ("en-gb", "en-GB"),
        ("EN_gb", "en-GB"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("SR-LATN", "sr-Latn"),
        ("de-1996", "de-1996"),
        ("es-419", "es-419"),
        ("sl-ROZAJ-biske", "sl-rozaj-biske"),
        ("en-a-BBB-x-Ab-TEST", "en-a-bbb-x-ab-test"),
        ("x-AB", "x-ab"),
        ("no", "no"),
        ("", ""),
    ],
)
def test_languages_are_written_as_the_standard_has_them(typed, tag):
    """Case means nothing in a tag, and programs compare them letter by letter."""
    assert canonical_tag(typed) == tag


def test_data_have_the_languages_of_the_standard():
    """Whatever case the article, the sidecar or the settings have."""
    lines = MINIMAL.replace("verdict:", "lang: pt-br\n      verdict:")
    (record,) = records(lines)

    assert claim_review(record, SITE)["inLanguage"] == "pt-BR"
    assert read_site(Settings(), {"DEFAULT_LANG": "en_us"}).lang == "en-US"
