"""The index in a browser: search, filters, their address, and the list without them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from accessibility import violations, violations_in_both_lights
from conftest import OpenPage
from playwright.sync_api import Page, expect
from serving import served
from sites import WITH_THEME_FILES, Site

from pelican_factcheck.publishing import search
from pelican_factcheck.settings import PAGES as KINDS

pytestmark = pytest.mark.browser

THEME = str(Path(__file__).parents[2] / "theme")
A_YEAR = 13
MANY = 2 * A_YEAR
"""One more than the script shows at once."""
PAGE_SIZE = 15
ARTICLE = """
    Title: Paint & plaster {year}
    Slug: paint-{year}
    Date: {year}-02-03

    {sentences}
    """
# Limits with which so many claims make a large site.
SMALL = {
    "MOST_WHOLE": 0,
    "FEWEST_DIVIDED": 0,
    "BLOCK": 8,
    "PIECE": 400,
    "MOST_LOOKED_UP": 60,
}
NAMED = """
    - id: mayor
      quote: The mayor promised a crèche.
      claim: <b>Crèche</b> & park were promised.
      verdict: misleading
      claimant: {name: Zoë Mayor, role: mayor}
      source: {url: https://example.org/minutes, title: Minutes of the council}
      tags: [Family & school]
      history: {date: 2025-05-06, kind: correction, was: "true", note: We misread it.}
    - {id: gone, quote: The tower was sold., verdict: true, status: withdrawn}
    """

once = pytest.mark.parametrize("site", ["whole"], indirect=True)
"""Where nothing is searched for, it makes no difference how the search is laid out."""


@pytest.fixture(scope="module", params=["whole", "parts"])
def site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """The output of a site with some thirty claims of three years, small or as if large."""
    with pytest.MonkeyPatch.context() as limits:
        if request.param == "parts":
            for name, value in SMALL.items():
                limits.setattr(search, name, value)
        yield build(Site(tmp_path_factory.mktemp("index")))


def build(site: Site) -> Path:
    """Write and build it."""
    for year in (2023, 2024):
        numbers = range(A_YEAR)
        sentences = [f"House {number} of {year} is blue." for number in numbers]
        claims = [
            f"- {{id: house-{number}-{year}, quote: '{sentence}', verdict: half-true,"
            f" claimant: Painter, tags: [houses], source: 'https://example.org/{year}'}}"
            for number, sentence in zip(numbers, sentences, strict=True)
        ]
        site.write(
            f"{year}.md", ARTICLE.format(year=year, sentences=" ".join(sentences))
        )
        site.write(f"{year}.claims.yaml", "\n".join(["claims:", *claims]))
    named = "The mayor promised a crèche. The tower was sold."
    site.write("2025.md", ARTICLE.format(year=2025, sentences=named))
    site.write("2025.claims.yaml", f"    claims:{NAMED}")
    output = site.build(
        DEFAULT_PAGINATION=PAGE_SIZE,
        FACTCHECK_PAGES=KINDS,
        THEME=THEME,
        RELATIVE_URLS=True,
        FEED_ALL_ATOM=None,
        CATEGORY_FEED_ATOM=None,
        **WITH_THEME_FILES,
    )
    return output.folder


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where the site is served, under a strict content security policy."""
    with served(site) as address:
        yield f"{address}/factcheck"


@pytest.fixture
def visit(new_page: OpenPage, address: str) -> OpenPage:
    """Open a page below `factcheck/`."""

    def open_(name: str = "index.html", **options: object) -> Page:
        page = new_page(**options)
        page.goto(f"{address}/{name}")
        return page

    return open_


def found(page: Page) -> list[str]:
    """The statements that the search has found."""
    return page.locator(".factcheck-results .factcheck-entry-claim").all_inner_texts()


def says(page: Page, text: str) -> None:
    """The number of results is announced."""
    expect(page.get_by_role("status")).to_have_text(text)


@once
def test_without_script_the_list_has_pages(visit):
    """No form is shown that could not work; the pages lead to one another."""
    page = visit(script=False)

    assert page.locator(".factcheck-all .factcheck-entry").count() == PAGE_SIZE
    assert not page.locator(".factcheck-filter").is_visible()
    page.get_by_role("link", name="Older").click()
    expect(page.locator(".factcheck-all .factcheck-entry")).to_have_count(
        MANY + 2 - PAGE_SIZE
    )


def test_the_claims_are_loaded_when_they_are_needed(visit):
    """Who only reads the list does not pay for the search."""
    page = visit()
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url.rpartition("/")[2]))
    page.wait_for_timeout(300)
    assert "search.json" not in requests

    page.get_by_label("Search").focus()
    expect(page.locator("#factcheck-year option")).to_have_count(4)
    assert requests.count("search.json") == 1


def test_typing_finds_words_in_any_order(visit):
    """Accents and capitals make no difference; the rest of the list gives way."""
    page = visit()

    page.get_by_label("Search").press_sequentially("PARK creche")

    says(page, "Claims found: 1")
    assert found(page) == ["<b>Crèche</b> & park were promised."]
    assert not page.locator(".factcheck-all").is_visible()


def test_the_search_knows_all_words_of_a_claim(visit):
    """Verdict, claimant, article, source and tag as well as the statement."""
    page = visit()

    for words, number in [
        ("misleading", 1),
        ("paint & plaster 2024", A_YEAR),
        ("zoe", 1),
        ("nobody said this", 0),
        ("minutes council", 1),
        ("blue 2023", A_YEAR),
        ("school", 1),
    ]:
        page.get_by_label("Search").fill(words)
        says(page, f"Claims found: {number}")


def test_what_is_found_looks_like_the_list(visit):
    """The script makes the same of a claim as the build does."""
    page = visit()
    tidy = """
      (list) => [...list.querySelectorAll('.factcheck-entry')].slice(0, 10).map((entry) =>
        entry.innerHTML.replaceAll(/ (lang|dir)="[^"]*"/g, '').replaceAll(/>\\s+|\\s+</g, (s) => s.trim()))
    """
    built = page.locator(".factcheck-all").evaluate(tidy)

    page.get_by_label("Search").fill("pai")
    says(page, f"Claims found: {MANY + 2}")

    assert page.locator(".factcheck-results").evaluate(tidy) == built


def test_links_of_what_is_found_lead_somewhere(visit):
    """To the claim, its claimant and its article."""
    page = visit("index.html?q=creche")
    says(page, "Claims found: 1")
    links = page.locator(".factcheck-results a")
    addresses = links.evaluate_all("(links) => links.map((link) => link.href)")

    assert len(addresses) == 3
    for each in addresses:
        assert page.request.get(each).ok


FILTERS = [
    ("Claimant", "Zoë Mayor (1)", "claimant=zo%C3%AB-mayor", 1),
    ("Tag", f"houses ({MANY})", "tag=houses", MANY),
    ("Source", "Minutes of the council (1)", "source=minutes-of-the-council", 1),
    ("Year", "2024", "year=2024", A_YEAR),
]


def test_each_filter_is_in_the_address(visit):
    """A choice can be linked to, and who follows the link sees the same."""
    page = visit()
    page.get_by_text("More filters").click()

    for label, choice, query, number in FILTERS:
        page.get_by_label(label, exact=True).select_option(choice)
        says(page, f"Claims found: {number}")
        assert page.url.endswith(f"?{query}")
        page.get_by_label(label, exact=True).select_option("")
        says(page, "")


def test_an_address_with_a_filter_shows_its_choice(visit, address):
    """Whoever follows a link sees what the sender saw."""
    page = visit()

    for label, choice, query, number in FILTERS:
        page.goto(f"{address}/index.html?{query}")
        says(page, f"Claims found: {number}")
        chosen = page.locator(f"#factcheck-{label.lower()} option:checked")
        assert chosen.inner_text() == choice


def test_verdicts_add_up_and_other_filters_narrow_down(visit):
    """Two verdicts are either of them; a year on top is both."""
    page = visit()
    page.get_by_role("checkbox", name="Misleading").check()
    says(page, "Claims found: 1")
    page.get_by_role("checkbox", name="Half true").check()
    says(page, f"Claims found: {MANY + 1}")
    page.get_by_text("More filters").click()
    page.get_by_label("Year").select_option("2025")
    says(page, "Claims found: 1")


def test_back_and_forward_go_through_what_was_asked(visit):
    """Each choice is a step, and a text is one, however many keys it took."""
    page = visit()
    page.get_by_label("Search").press_sequentially("blue")
    says(page, f"Claims found: {MANY}")
    page.get_by_text("More filters").click()
    page.get_by_label("Year").select_option("2023")
    says(page, f"Claims found: {A_YEAR}")

    page.go_back()
    says(page, f"Claims found: {MANY}")
    expect(page.get_by_label("Year")).to_have_value("")
    page.go_back()
    says(page, "")
    expect(page.locator(".factcheck-all")).to_be_visible()
    expect(page.get_by_label("Search")).to_have_value("")
    page.go_forward()
    page.go_forward()
    says(page, f"Claims found: {A_YEAR}")
    expect(page.get_by_label("Search")).to_have_value("blue")


def test_one_button_shows_everything_again(visit):
    """The list, the form and the address are as they were."""
    page = visit("index.html?q=blue&verdict=half-true")
    says(page, f"Claims found: {MANY}")

    page.get_by_role("button", name="Show all again").click()

    expect(page.locator(".factcheck-all")).to_be_visible()
    assert page.url.endswith("/index.html")
    assert not page.get_by_role("checkbox", name="Half true").is_checked()


def test_long_results_come_in_parts(visit):
    """More are shown on demand, and the focus goes to the first of them."""
    page = visit("index.html?q=blue")
    says(page, f"Claims found: {MANY}")
    at_once = len(found(page))
    assert at_once in (25, 10)  # ten where each may be in another file

    more = page.get_by_role("button", name="Show more")
    entries = page.locator(".factcheck-results .factcheck-entry")
    for shown in range(at_once, MANY, at_once):
        more.click()
        expect(entries).to_have_count(min(shown + at_once, MANY))
        assert page.evaluate("document.activeElement.textContent") == found(page)[shown]
    assert not more.is_visible()


def test_a_withdrawn_claim_says_so(visit):
    """In the list and in what is found."""
    page = visit("index.html?q=tower")
    says(page, "Claims found: 1")

    head = page.locator(".factcheck-results .factcheck-entry-head")
    assert "withdrawn" in head.inner_text()


def test_unknown_filters_find_nothing(visit):
    """An old link to a claimant who is gone does not show all others."""
    page = visit("index.html?claimant=nobody")

    says(page, "Claims found: 0")


def test_a_lost_file_is_admitted(visit):
    """The reader is told, the list stays, and the next try may succeed."""
    page = visit()
    page.route("**/search.json", lambda route: route.fulfill(body="not json"))
    page.get_by_label("Search").fill("blue")
    says(page, "The search could not be loaded.")
    assert page.locator(".factcheck-all").is_visible()

    page.unroute("**/search.json")
    page.get_by_label("Search").fill("blue house")
    says(page, f"Claims found: {MANY}")


@once
def test_from_disk_the_list_works_alone(browser, site):
    """Browsers load no data there, so no search is offered."""
    page = browser.new_page()
    page.goto((site / "factcheck/index.html").as_uri())

    assert page.locator(".factcheck-all .factcheck-entry").count() == PAGE_SIZE
    assert not page.locator(".factcheck-filter").is_visible()
    page.close()


@once
def test_the_snippet_can_be_copied(visit):
    """It is plain HTML that names its source and loads nothing."""
    page = visit("claims/mayor.html")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_text("Show it on your own page").click()
    page.get_by_role("button", name="Copy").click()
    expect(page.locator(".factcheck-copy")).to_have_text("Copied")

    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(
        '<blockquote cite="https://example.org/factcheck/claims/mayor.html"'
        ' lang="en" dir="ltr">'
    )
    assert "src=" not in copied


UNFOLD = "document.querySelectorAll('details').forEach((one) => { one.open = true })"
# Groups and lists are built of one kind of entry, whose colours at night the first one shows.
PAGES = {
    "index.html": violations_in_both_lights,
    "claims/mayor.html": violations_in_both_lights,
    "claimants/painter/index.html": violations,
    "sources/minutes-of-the-council/index.html": violations,
    "tags/houses/index.html": violations,
    "scale.html": violations_in_both_lights,
    "corrections.html": violations_in_both_lights,
}


def test_axe_finds_nothing_in_what_is_found(visit):
    """However the search is laid out, in neither light."""
    page = visit("index.html?q=blue&year=2024")
    page.evaluate(UNFOLD)
    says(page, f"Claims found: {A_YEAR}")
    assert violations_in_both_lights(page) == []


@once
def test_axe_finds_nothing(visit, address):
    """On no page, in neither light, with everything unfolded."""
    page = visit()

    for name, judge in PAGES.items():
        page.goto(f"{address}/{name}")
        page.evaluate(UNFOLD)
        assert judge(page) == [], name


@once
def test_nothing_is_wider_than_a_phone(visit, address):
    """Not even at 320 pixels, with everything unfolded."""
    page = visit(phone=True, size={"width": 320, "height": 700})

    for name in [*PAGES, "index.html?q=blue&year=2024"]:
        page.goto(f"{address}/{name}")
        page.evaluate(UNFOLD)
        if "?" in name:
            says(page, f"Claims found: {A_YEAR}")
        assert page.evaluate("document.documentElement.scrollWidth") == 320, name


def test_the_search_data_names_no_draft(site):
    """It holds what the list holds."""
    files = [site / "factcheck/search.json", *site.glob("factcheck/search/claims/*")]
    head, *blocks = (json.loads(file.read_text("utf-8")) for file in files)

    assert len(head.get("claims", ())) + sum(map(len, blocks)) == MANY + 2
