"""The pages of all claims: what is on them, where they are, that they harm nobody."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from pelican.settings import DEFAULT_CONFIG
from published import SITE, directory_of, full_record, listed, records
from sites import Site
from tables import each

from pelican_factcheck.annotating.translations import translations_for
from pelican_factcheck.plugin.pagewriter import name_period
from pelican_factcheck.publishing.claimindex import (
    count_times,
    group_statements,
    list_corrections,
    make_directory,
)
from pelican_factcheck.publishing.pages import check_names, plan_pages
from pelican_factcheck.publishing.search import SLUG_WORD, search_json, shorten_slug
from pelican_factcheck.settings import PAGES

WORDS = translations_for("en")
TWO_CLAIMS = """
    claims:
    - {id: one, quote: James Watt invented the steam engine, verdict: false,
       claim: Watt invented the steam engine., claimant: Ada Example, tags: [NATO],
       source: "https://example.org/engine#part", checked: {date: 2026-11-20}}
    - {id: two, quote: Watt built the first one, verdict: true, status: withdrawn,
       claim: watt invented the  steam engine, claimant: ada example, tags: [nato],
       source: {url: "https://example.org/engine", title: An engine, quote: It is old.},
       checked: {date: 2026-11-21}, history: {date: 2026-11-22, was: "true", note: Void.}}
    """


SAID_TWICE = """
    claims:
    - {quote: James Watt invented the steam engine, verdict: false,
       said: {date: 2026-11-19, where: on the radio}}
    - {quote: Watt built the first one, verdict: false, said: {date: 2026-11-20}}
    """


def directory(claims=TWO_CLAIMS, kinds=PAGES, **fields):
    """Where the pages of some claims are."""
    return directory_of(records(claims, **fields), kinds=frozenset(kinds))


def paths(planned):
    """The files of pages."""
    return [page.path for page in planned]


# --- planning --------------------------------------------------------------------


def test_every_noun_gets_its_page():
    """Index, claims, claimants, sources, tags, scale and corrections are in one folder."""
    assert paths(plan_pages(directory(), WORDS)) == [
        "factcheck/index.html",
        "factcheck/claims/two.html",
        "factcheck/claims/one.html",
        "factcheck/claimants/ada-example/index.html",
        "factcheck/sources/https-example-org-engine-part/index.html",
        "factcheck/tags/nato/index.html",
        "factcheck/scale.html",
        "factcheck/corrections.html",
    ]


@each("kind", PAGES)
def test_each_kind_of_page_can_be_left_out(kind):
    """Without a kind there are all other pages, and no path leads to it."""
    pages = directory(kinds={*PAGES} - {kind})
    record = pages.load(pages.records[0])
    everywhere = [
        pages.page("index"),
        pages.page("scale"),
        pages.page("corrections"),
        pages.claim_page(record),
        pages.claimant(record),
        pages.source(record.claim.sources[0]),
        pages.tag("NATO"),
    ]

    assert everywhere.count("") == 1
    assert all(
        f"factcheck/{kind}" not in path for path in paths(plan_pages(pages, WORDS))
    )


def test_a_claim_without_a_page_is_its_sentence():
    """Lists then lead straight to the article."""
    pages = directory(kinds={"index"})

    assert pages.claim(pages.records[0]) == "steam.html#claim-two"


def test_what_all_parts_of_a_list_show_is_made_once():
    """A list of thousands of claims has hundreds of parts."""
    lists = [page for page in plan_pages(directory(), WORDS) if page.items is not None]

    contexts = [(page.context(), page.context()) for page in lists]
    assert len(contexts) > 3
    assert all(
        first.get("bar") is again.get("bar")
        and first.get("timeline") is again.get("timeline")
        for first, again in contexts
    )


def test_a_site_without_claims_has_no_pages():
    """An empty index would be a page about nothing."""
    assert [*plan_pages(directory_of([]), WORDS)] == []


def test_claims_of_one_id_get_pages_of_their_own():
    """The older keeps its address when a newer one of the same id comes."""
    old, new = full_record(), full_record(article_url="https://margin.example/b.html")
    old = structs.replace(
        old, note=structs.replace(old.note, checked=None), published="2020-01-01"
    )

    pages = directory_of([old, new])

    assert pages.claim_page(old) == "factcheck/claims/watt.html"
    assert pages.claim_page(new) == "factcheck/claims/watt-2.html"


def test_spelling_does_not_divide_a_group():
    """A claimant, a tag and a source are one, however they are written."""
    groups = directory().groups

    assert {kind: [len(g.records) for g in groups[kind]] for kind in groups} == {
        "claimants": [2],
        "sources": [2],
        "tags": [2],
    }


def test_a_statement_is_one_however_often_it_was_checked():
    """Case, spaces and the sign at the end make no other statement of it."""
    (statement,) = group_statements(directory().records, directory().load)

    assert [claim.id for claim in statement.listed] == ["two", "one"]


def test_times_are_occasions():
    """Each appearance counts once, in however many checks it is named."""
    ((claim,), _) = listed([full_record()])

    assert count_times([claim]) == 2
    assert count_times([claim, claim]) == 2
    assert count_times(directory().records) == 1
    assert count_times(listed(records(SAID_TWICE))[0]) == 2


def test_corrections_come_newest_first():
    """They are gathered from all claims."""
    claims, load = listed([*records(TWO_CLAIMS), full_record()])
    corrections = list_corrections(claims, load)

    assert [each.change.date for each in corrections] == [
        "2026-11-23",
        "2026-11-22",
        "2026-11-22",
    ]


def test_a_title_is_a_whole_sentence():
    """However long: no reader guesses how a claim ends."""
    claim = TWO_CLAIMS.replace(
        "Watt invented the steam engine.", "Watt invented it " * 9
    )

    titles = {page.title for page in plan_pages(directory(claim), WORDS)}

    assert " ".join(["Watt invented it"] * 9) in titles


def test_a_withdrawn_check_counts_for_no_verdict():
    """The index counts as the page on the verdicts does."""
    index = next(iter(plan_pages(directory(TWO_CLAIMS), WORDS)))

    assert index.context()["counts"] == {"false": 1}
    assert [verdict.key for verdict in index.context()["verdicts"]] == ["false"]


def test_a_claim_page_describes_itself(site):
    """Previews and lists of results get verdict and finding, once, and the page's name."""
    head = soup_of(site.build(), "factcheck/claims/pledge-2.html").head

    described = head.select('meta[name="description"]')
    data = {tag["property"]: tag["content"] for tag in head.select("meta[property]")}
    assert [tag["content"] for tag in described] == [data["og:description"]]
    assert data["og:description"].startswith("Misleading: ")
    assert data["og:title"] == "<b>NATO</b> promised membership & more in 2008."
    assert data["og:url"].endswith("/factcheck/claims/pledge-2.html")


# --- names of the site -----------------------------------------------------------


@pytest.mark.parametrize("taken", ["factcheck/scale.html", "FactCheck/Scale.HTML"])
def test_a_clash_names_both(taken):
    """Whoever has to rename one of them learns which two there are."""
    (problem,) = check_names(
        [("factcheck/scale.html", "What the verdicts mean")],
        {taken: "the page `content/scale.md`"},
    )

    assert "factcheck/scale.html" in problem
    assert "“What the verdicts mean”" in problem
    assert "`content/scale.md`" in problem
    assert "FACTCHECK_URL" in problem


@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=6))
def test_our_own_names_never_clash(tags):
    """Whatever claims are tagged with, each page has a file of its own in our folder."""
    record = full_record()
    claim = structs.replace(record.claim, tags=tuple(tags))
    pages = directory_of(
        [structs.replace(record, note=structs.replace(record.note, claim=claim))]
    )
    planned = [*plan_pages(pages, WORDS)]

    assert check_names([(page.path, page.title) for page in planned], {}) == []
    assert all(re.fullmatch(r"factcheck/[^\\.]+\.html", page.path) for page in planned)


# --- the data for the browser's search -------------------------------------------


def test_search_data_is_small_and_complete():
    """Slugs are said by their number of words, and empty ends are left out."""
    data = json.loads(search_json(directory(), WORDS))

    assert data["folders"] == {
        "claims": "factcheck/claims/",
        "claimants": "factcheck/claimants/",
    }
    assert data["claimants"] == [[2, "Ada Example"]]
    assert data["articles"] == [["A short history of steam", "steam.html"]]
    assert data["claims"] == [
        ["watt invented the  steam engine", "two", 0, "2026-11-21", 0, 0, [0], [0], 1],
        ["Watt invented the steam engine.", "one", 1, "2026-11-20", 0, 0, [0], [0]],
    ]


def test_search_data_without_claim_pages_leads_to_the_sentences():
    """The slug is then what the mark in the article is called."""
    data = json.loads(search_json(directory(kinds=["index"]), WORDS))

    assert data["folders"] == {}
    assert [claim[1] for claim in data["claims"]] == ["two", "one"]


def test_search_data_does_not_depend_on_the_order_of_records():
    """The same claims are the same file."""
    made = records(TWO_CLAIMS)
    one, other = directory_of(made), directory_of(made[::-1])

    assert search_json(one, WORDS) == search_json(other, WORDS)


@given(st.text(), st.integers(1, 5))
def test_slugs_can_be_told_from_their_texts(text, size):
    """A number stands for a slug only if the first words of the text are the slug."""
    slug = "-".join(SLUG_WORD.findall(text.lower())[:size])

    short = shorten_slug(slug, text)

    if isinstance(short, int):
        assert "-".join(SLUG_WORD.findall(text.lower())[:short]) == slug
    else:
        assert short == slug


# --- the pages themselves --------------------------------------------------------

ARTICLE = """
    Title: {title}
    Slug: {slug}
    Date: {date}

    The alliance first *promised* membership in 2008. It named no date.

    Nobody has checked this & that <em>sentence</em>.
    """
SIDECAR = """
    claims:
    - id: pledge
      quote: The alliance first promised membership in 2008.
      claim: <b>NATO</b> promised membership & more in 2008.
      verdict: misleading
      summary: The summary of the check.
      claimant: {name: 'Ada "Loud" <i>Example</i>', role: minister}
      said: {in: [{url: https://said.example/a, title: First time}, {url: https://said.example/b, title: Second time}]}
      source: {url: https://example.org/declaration, title: Declaration <3, quote: will become members, shows: for, page: iv, start: "1:02:05"}
      history: {date: 2026-02-03, kind: correction, was: "true", note: The date was added.}
      tags: [NATO & co]
    - {id: later, quote: It named no date., verdict: true}
    - {id: secret, quote: Nobody has checked this, verdict: false, status: draft, summary: Hush.}
    """


def article(title, slug, date):
    """The source of an article."""
    return ARTICLE.format(title=title, slug=slug, date=date)


def lay_out(folder):
    """A site with two published articles and a draft, and pages of every kind."""
    site = Site(folder)
    for name, day in [("story", "2026-01-01"), ("other", "2026-01-02")]:
        site.write(f"{name}.md", article(f"A {name} & more", name, day))
        site.write(f"{name}.claims.yaml", SIDECAR)
    site.write("hush.md", article("Hush", "hush", "2026-01-03\n    Status: draft"))
    site.write("hush.claims.yaml", SIDECAR.replace("pledge", "hushed"))
    site.settings |= {"FACTCHECK_PAGES": PAGES, "FACTCHECK_DATA": False}
    return site


@pytest.fixture
def site(tmp_path):
    """A site of the test's own, which it may change."""
    return lay_out(tmp_path)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The output of that site as it stands, for all tests that only read it."""
    return lay_out(tmp_path_factory.mktemp("pages")).build(THEME="simple")


def soup_of(output, name):
    """One page, parsed."""
    return BeautifulSoup(output.read(name), "html.parser")


def words_of(element):
    """What a reader reads."""
    return " ".join(element.get_text().split())


@pytest.mark.parametrize("theme", ["simple", "notmyidea"])
@pytest.mark.parametrize(
    ("settings", "base"),
    [
        ({}, "https://example.org"),
        ({"RELATIVE_URLS": True}, ".."),
        ({"SITEURL": "https://example.org/some/path"}, "https://example.org/some/path"),
        ({"SITEURL": "", "FEED_ALL_ATOM": None, "CATEGORY_FEED_ATOM": None}, ""),
    ],
    ids=["absolute", "relative", "below a path", "no address"],
)
def test_the_index_lists_every_claim(site, theme, settings, base):
    """Each with verdict, statement, claimant, article and date, in every theme."""
    output = site.build(THEME=theme, **settings)

    page = soup_of(output, "factcheck/index.html")
    entries = page.select(".factcheck-all .factcheck-entry")
    first = entries[1]  # within a day by address

    assert len(entries) == 4
    assert words_of(first) == (
        "Misleading January 2, 2026 <b>NATO</b> promised membership & more in 2008."
        ' Ada "Loud" <i>Example</i> A other & more'
    )
    assert [link["href"] for link in first.select("a")] == [
        f"{base}/factcheck/claims/pledge-2.html",
        f"{base}/factcheck/claimants/ada-loud-i-example-i/index.html",
        f"{base}/other.html",
    ]
    assert page.title.get_text().startswith("Fact checks – ")
    assert page.select_one(".factcheck-filter").has_attr("hidden")


def test_articles_lead_to_the_lists_whatever_their_address(site):
    """Whether a host sends `wind/index.html` at `/wind`, or at `/wind/` alone."""
    folders = {"ARTICLE_SAVE_AS": "{slug}/index.html", "ARTICLE_URL": "{slug}"}
    for settings, base in [
        ({}, "https://example.org"),
        ({"RELATIVE_URLS": True}, ".."),
        ({"SITEURL": "", "FEED_ALL_ATOM": None, "CATEGORY_FEED_ATOM": None}, ""),
    ]:
        page = soup_of(site.build(**folders, **settings), "other/index.html")
        ways = page.select(".factcheck-means a, .factcheck-list ~ .factcheck-ways a")

        assert {link["href"].partition("#")[0] for link in ways} == {
            f"{base}/factcheck/{name}.html"
            for name in ("index", "scale", "corrections")
        }


def test_the_charts_say_in_words_what_they_draw(site):
    """Verdicts over time have a table, verdicts by claimant are one."""
    site.write("other.md", article("Other", "other", "2026-03-02"))
    claimed = SIDECAR.replace("verdict: true}", "verdict: true, claimant: Ben}")
    site.write("other.claims.yaml", claimed)
    site.write("third.md", article("Third", "third", "2026-03-03"))
    site.write("third.claims.yaml", claimed)

    page = soup_of(site.build(), "factcheck/index.html")
    by_time, by_claimant = page.select(".factcheck-figure")

    assert [row.get_text(" ", strip=True) for row in by_time.select("tr")] == [
        "Period True Misleading",
        "Jan 2026 1 1",
        "Mar 2026 2 2",
    ]
    assert len(by_time.select("svg rect")) == 4
    assert by_time.svg["role"] == "img"
    assert [
        row.get_text(" ", strip=True) for row in by_claimant.select("tbody tr")
    ] == [
        'Ada "Loud" <i>Example</i> 3',
        "Ben 2",
    ]
    assert [svg["aria-label"] for svg in by_claimant.select("svg")] == [
        "3 Misleading",
        "2 True",
    ]


@each(
    ("period", "lang", "name"),
    [
        ("2024", "en", "2024"),
        ("2024-07", "en", "Jul 2024"),
        ("2024-Q3", "en", "Q3 2024"),
        ("2024-07", "de", "Juli 2024"),
    ],
)
def test_periods_have_short_names(period, lang, name):
    """In the language of the page."""
    assert name_period(period, translations_for(lang)) == name


def test_without_an_index_no_search_data_is_written(site):
    """Nobody would load it."""
    output = site.build(FACTCHECK_PAGES=["scale"])

    assert [path.name for path in (output.folder / "factcheck").iterdir()] == [
        "scale.html"
    ]


def test_lists_are_divided_as_pelican_divides_them(site):
    """Their pages lead to one another, without a script."""
    output = site.build(
        PAGINATED_TEMPLATES={
            **DEFAULT_CONFIG["PAGINATED_TEMPLATES"],
            "factcheck_index": 3,
        }
    )

    first = soup_of(output, "factcheck/index.html")
    second = soup_of(output, "factcheck/index2.html")

    assert len(first.select(".factcheck-all li")) == 3
    assert len(second.select(".factcheck-all li")) == 1
    assert first.select_one("[rel=next]")["href"].endswith("/factcheck/index2.html")
    assert second.select_one("[rel=prev]")["href"].endswith("/factcheck/index.html")
    assert first.select(".factcheck-figure") == second.select(".factcheck-figure") == []


def test_a_claim_page_has_everything(built):
    """Verdict, finding, sources, history, its place, and ways to pass it on."""
    page = soup_of(built, "factcheck/claims/pledge-2.html")
    embed = BeautifulSoup(page.select_one("textarea").get_text(), "html.parser")

    assert words_of(page.select_one(".factcheck-page h1")) == (
        "<b>NATO</b> promised membership & more in 2008."
    )
    assert (
        words_of(page.select_one(".factcheck-card .factcheck-verdict")) == "Misleading"
    )
    assert [
        words_of(one) for one in page.select(".factcheck-card .factcheck-means")
    ] == ["The facts may be right; what they are made to suggest is not."]
    assert "will become members" in words_of(page.select_one(".factcheck-sources"))
    assert "The date was added." in words_of(page.select_one(".factcheck-history"))
    assert words_of(page.select_one(".factcheck-place")) == (
        "The alliance first promised membership in 2008. It named no date. Nobody has…"
    )
    assert page.select_one(".factcheck-place a")["href"] == (
        "https://example.org/other.html#claim-pledge"
    )
    assert (
        embed.blockquote["cite"] == "https://example.org/factcheck/claims/pledge-2.html"
    )
    assert "<b>NATO</b> promised" in embed.get_text()
    assert page.select_one('[href^="mailto:"]') is not None
    assert "It named no date." in words_of(page.select_one(".factcheck-briefly"))


def test_a_claim_page_lists_its_neighbours(tmp_path):
    """The nearest ones, and the way to all: pages of an article would grow with it."""
    site = Site(tmp_path, {"FACTCHECK_PAGES": PAGES})
    houses = [f"House {number} is blue." for number in range(20)]
    site.write("a.md", f"Title: A\nDate: 2026-01-02\n\n{' '.join(houses)}")
    claims = [
        f"- {{id: h{n}, quote: {house}, verdict: true}}"
        for n, house in enumerate(houses)
    ]
    site.write("a.claims.yaml", "\n".join(["claims:", *claims]))
    output = site.build()

    def neighbours(name):
        page = BeautifulSoup(
            output.read(f"factcheck/claims/{name}.html"), "html.parser"
        )
        return [
            link["href"].rpartition("/")[2]
            for link in page.select(".factcheck-briefly a")
        ]

    assert neighbours("h0") == [f"h{n}.html" for n in range(1, 7)]
    assert neighbours("h9") == [f"h{n}.html" for n in (6, 7, 8, 10, 11, 12)]
    assert neighbours("h19") == [f"h{n}.html" for n in range(13, 19)]
    page = BeautifulSoup(output.read("factcheck/claims/h9.html"), "html.parser")
    way = page.find("a", string="20 claims checked")
    assert way["href"] == "https://example.org/a.html#fact-checks"


def test_a_claimant_page_counts_how_often(built):
    """The same claim in two articles is one statement, made on two occasions."""
    page = soup_of(built, "factcheck/claimants/ada-loud-i-example-i/index.html")

    assert len(page.select(".factcheck-entry")) == 2
    assert (
        words_of(page.select_one(".factcheck-times")) == "Made 2 times that we know of"
    )
    assert "minister · 2 claims checked" in words_of(page.select_one(".factcheck-lead"))


def test_a_source_page_lists_what_rests_on_it(built):
    """Each claim comes with the words that it takes from the source, and their place."""
    page = soup_of(built, "factcheck/sources/declaration-3/index.html")

    assert words_of(page.select_one(".factcheck-page h1")) == "Declaration <3"
    assert [words_of(use) for use in page.select(".factcheck-use")] == [
        "supports the claim page iv · 1:02:05 “will become members”"
    ] * 2


def test_the_scale_page_explains_every_verdict(built):
    """Each has its meaning, how often it was given, and examples."""
    page = soup_of(built, "factcheck/scale.html")
    ranks = {rank["id"]: words_of(rank) for rank in page.select(".factcheck-rank")}

    assert len(ranks) == 13
    assert ranks["verdict-true"].startswith(
        "True The evidence bears the statement out. Number 5 2 claims It named no date."
    )
    assert ranks["verdict-satire"].endswith("0 claims")


def test_the_corrections_page_tells_what_changed(built):
    """What it was, what it is, and why."""
    (first, _) = soup_of(built, "factcheck/corrections.html").select(".factcheck-entry")

    assert words_of(first) == (
        "Correction February 3, 2026 <b>NATO</b> promised membership & more in 2008."
        " The date was added. before: True Misleading A other & more"
    )


def test_no_draft_is_anywhere(built):
    """Neither a draft claim nor any claim of a draft article."""
    ours = "".join(
        path.read_text("utf-8") for path in (built.folder / "factcheck").rglob("*.*")
    )

    assert "Hush" not in ours
    assert "secret" not in ours
    assert "hushed" not in ours


def test_pages_hold_no_inline_script_or_style(built):
    """They work under a policy that allows the site's own files alone."""
    for path in (built.folder / "factcheck").rglob("*.html"):
        page = BeautifulSoup(path.read_text("utf-8"), "html.parser")
        assert page.select("style, script:not([src]), [style], [onclick]") == []
        assert len(page.select('link[href*="/factcheck-index.css?"]')) == 1


def test_a_theme_may_bring_the_assets_itself(site):
    """Then the pages ask for none."""
    output = site.build(FACTCHECK_INJECT_ASSETS=False)

    assert "factcheck-index.css" not in output.read("factcheck/index.html")


def test_a_theme_may_change_a_page_and_its_frame(site):
    """Its templates win, and may build on ours."""
    overrides = site.folder / "overrides"
    overrides.mkdir()
    (overrides / "factcheck_scale.html").write_text(
        '{% extends "!factcheck/factcheck_scale.html" %}'
        "{% block heading %}<h1>Our <b>scale</b> & {{ '<words>' }}</h1>{% endblock %}"
    )
    (overrides / "factcheck_page.html").write_text(
        '{% extends "!factcheck/factcheck_page.html" %}'
        "{% block title %}Framed: {{ super() }}{% endblock %}"
    )

    output = site.build(THEME_TEMPLATES_OVERRIDES=[str(overrides)])

    page = output.read("factcheck/scale.html")
    assert "<h1>Our <b>scale</b> & &lt;words&gt;</h1>" in page
    assert "Framed: What the verdicts mean" in page


def test_a_clash_ends_the_build_before_anything_is_overwritten(site, caplog):
    """An article where the scale should be is named, and stays as it is."""
    site.write("mine.md", article("Mine", "factcheck/scale", "2026-01-02"))

    with pytest.raises(SystemExit):
        site.build()

    assert "`mine.md`" in caplog.text

    assert "The alliance" in (site.folder / "output/factcheck/scale.html").read_text()


def test_two_builds_are_the_same(site, built):
    """Every page and the search data come out byte for byte alike."""
    again = site.build(THEME="simple")

    ours = [
        path.relative_to(built.folder)
        for path in (built.folder / "factcheck").rglob("*.*")
    ]
    assert len(ours) > 10
    for path in ours:
        assert (built.folder / path).read_bytes() == (again.folder / path).read_bytes()


def test_lists_load_no_claim():
    """A list of thousands shows what is known of each; the rest is for its own page."""
    claims, _ = listed(records(TWO_CLAIMS))

    def load(claim):
        pytest.fail(f"{claim.id} was loaded")

    directory = make_directory(claims, SITE, load)
    shown = directory.shown(directory.records)

    assert [directory.claim(each) for each in shown] == [
        directory.claim(each) for each in directory.records
    ]
