"""One claim in several articles: one check, one page, one datum, the same verdict."""

import json
import re
from pathlib import Path
from shutil import copytree
from textwrap import dedent

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from sites import JSON_LD, WITH_THEME_FILES, Site
from tables import each

from pelican_factcheck.annotating.article import Options, annotate
from pelican_factcheck.annotating.markup import strip
from pelican_factcheck.checking.audit import audit
from pelican_factcheck.checking.reports import Terminal
from pelican_factcheck.checking.sources import Impact, Place, Resting, report_impact
from pelican_factcheck.plugin.annotator import Annotator
from pelican_factcheck.publishing.claimindex import make_directory
from pelican_factcheck.publishing.datafiles import gather
from pelican_factcheck.publishing.listing import list_article, list_claim
from pelican_factcheck.publishing.sidecars import Sidecars, may_use
from pelican_factcheck.publishing.usedclaims import HomeArticle, UsableClaims
from pelican_factcheck.settings import PAGES, Settings
from pelican_factcheck.sidecar.claims import Checked
from pelican_factcheck.sidecar.fields import is_no_reader
from pelican_factcheck.sidecar.files import LARGEST, SidecarPaths, find_sidecars
from pelican_factcheck.sidecar.reader import Sidecar, read_sidecar
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

HOME = """
    claims:
    - id: bridge-cost
      quote: The **bridge** cost three billion
      verdict: false
      summary: It cost one billion.
      explanation: "*One*, says the report."
      claimant: The mayor
      said: {date: 2025-12, in: "https://town.example/speech"}
      sources:
      - {url: "https://town.example/report", quote: one billion, shows: against}
      - https://paper.example/bridge
      tags: [bridges]
    """
OTHER = """
    defaults: {checked: Somebody else, tags: [towers]}
    claims:
    - use: bridge-cost
      quote: the bridge cost three thousand million
      also: It cost too much
      claimant: {name: The deputy, role: deputy mayor}
      said: {date: 2026-02}
    - use: tower
      id: leaning
      quote: The tower leans
    """
CORRECTED_USE = """
    claims:
    - use: bridge-cost
      quote: The bridge cost three billion.
      status: corrected
      now: The bridge cost one.
      history:
      - {date: 2026-05-07, kind: correction, note: It said three billion.}
    """
GERMAN = """
    claims:
    - use: story#bridge-cost
      quote: drei Milliarden
    """
STORE = """
    claims:
    - id: tower
      claim: The tower leans.
      verdict: true
      claimant: A guide
      source: https://tower.example/
    - {id: unborn, claim: The tower fell., verdict: false, status: draft}
    """
ALL = {
    "FACTCHECK_PAGES": PAGES,
    "FACTCHECK_FEEDS": True,
    "FEED_ALL_ATOM": "all.xml",
    **WITH_THEME_FILES,
}


def write(site):
    """Write an article with a claim, two that use it, and a file of claims."""
    site.write(
        "story.md",
        "Title: Story\nDate: 2026-01-02\nAuthor: Ada\n\nThe **bridge** cost three billion.",
    )
    site.write("story.claims.yaml", HOME)
    site.write(
        "other.md",
        "Title: Other\nDate: 2026-03-04\nAuthor: Ben\n\nHe said the bridge cost three"
        " thousand million. It cost too much.\n\nThe tower leans.",
    )
    site.write("other.claims.yaml", OTHER)
    site.write(
        "german.md",
        "Title: Brücke\nDate: 2026-05-06\nLang: de\nSlug: bruecke\n\nEs waren drei Milliarden.",
    )
    site.write("german.claims.yaml", GERMAN)
    site.write("claims/towers.yaml", STORE)
    return site


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """Everything that the site writes."""
    return write(Site(tmp_path_factory.mktemp("use"))).build(**ALL)


def soup(output, name):
    """Return a page as a reader's program reads it."""
    return BeautifulSoup(output.read(name), "html.parser")


def card(output, name, note="claim-bridge-cost-note"):
    """Return what a card says that is of the check, part by part."""
    section = soup(output, name).find(id=note)
    parts = "finding explanation quotation source means checked".split()
    return {
        part: [
            one.get_text(" ", strip=True)
            for one in section.select(f".factcheck-{part}")
        ]
        for part in parts
    } | {"look": [one for one in section["class"] if one.startswith("factcheck-")]}


def reviews(output, name):
    """Return the ClaimReviews in the head of a page."""
    scripts = soup(output, name).select('script[type="application/ld+json"]')
    return [json.loads(script.get_text()) for script in scripts]


def data(output, name):
    """Return a data file."""
    return json.loads(output.read(f"factcheck/{name}"))


# --- readers ------------------------------------------------------------------------


@each(
    "entry",
    [
        *(
            "use: pledge",
            "use : pledge",
            '"use": pledge',
            "'use' : pledge",
            "use:\n    pledge",
        ),
        *('"u\\x73e": pledge', '"\\u0075se": pledge'),
    ],
)
def test_no_spelling_of_use_escapes(entry):
    """What a result depends on is looked for wherever a file may say so."""
    text = f"claims:\n- quote: moon\n  {entry}\n"

    assert [use.name for use in read_sidecar(text).uses] == ["pledge"]
    assert may_use(text)
    assert may_use(text[text.index(entry) :])


@each("words", ["because: we", "what is the use?", "no user: he", "why?"])
def test_a_word_in_a_text_is_no_use(words):
    """Few files are read to no purpose."""
    assert not may_use(f"claims:\n- quote: |\n    {words}\n")


def test_the_card_is_the_same(output):
    """Verdict, finding, sources and who checked come from the claim that is used."""
    own = card(output, "story.html")

    assert own == card(output, "other.html")
    assert own["finding"] == ["It cost one billion."]
    assert own["checked"] == ["Checked by Ada · January 2, 2026"]


def test_place_speaker_and_words_are_those_of_the_article(output):
    """Each sentence of the article is marked, and whoever said it there is named."""
    page = soup(output, "other.html")
    marks = [mark.get_text() for mark in page.select("mark[data-claim=bridge-cost]")]
    note = page.find(id="claim-bridge-cost-note")

    assert marks == [
        "He said the bridge cost three thousand million.",
        "It cost too much.",
    ]
    assert "The deputy" in note.get_text()
    assert "The mayor" not in note.get_text()
    assert "**" not in note.get_text()


def test_an_article_in_another_language_says_so_of_the_check(output):
    """Labels are in the language of the article, and the reasons marked as foreign."""
    note = soup(output, "bruecke-de.html").find(id="claim-bridge-cost-note")

    assert note["aria-label"] == "Faktencheck 1: Falsch"
    assert note.select_one(".factcheck-finding")["lang"] == "en"
    assert note.select_one(".factcheck-claim")["lang"] == "en"
    assert not note.select_one("dd").has_attr("lang")


def test_a_use_may_have_an_address_of_its_own(output):
    """Its id is that of the mark; the claim's page is named for the claim."""
    page = soup(output, "other.html")

    assert page.find(id="claim-leaning")["data-claim"] == "leaning"
    assert (output.folder / "factcheck/claims/tower.html").is_file()
    assert "A guide" in page.find(id="claim-leaning-note").get_text()


def test_the_page_of_a_claim_lists_all_articles_that_make_it(output):
    """Each with its sentence, its day, who said it, and a link."""
    page = soup(output, "factcheck/claims/bridge-cost.html")
    uses = page.select(".factcheck-uses > li")
    links = [link["href"] for use in uses for link in use.select(".factcheck-place a")]

    assert (
        "Also made in 2 articles, from March 4, 2026 to May 6, 2026" in page.get_text()
    )
    assert links == [
        "https://example.org/other.html#claim-bridge-cost",
        "https://example.org/other.html#claim-bridge-cost-2",
        "https://example.org/bruecke-de.html#claim-bridge-cost",
    ]
    assert [use.select_one("time")["datetime"] for use in uses] == [
        "2026-03-04",
        "2026-05-06",
    ]
    assert "The deputy" in uses[0].get_text()
    assert uses[1].select_one("p")["lang"] == "de"


def test_the_page_of_a_claim_says_which_articles_were_corrected(tmp_path):
    """There stands what they say now, which is not what the verdict is about."""
    site = Site(tmp_path)
    site.write("story.claims.yaml", HOME)
    site.write("other.claims.yaml", CORRECTED_USE)
    for name, sentence in (("story", "cost three billion"), ("other", "cost one")):
        site.write(
            f"{name}.md",
            f"""
            Title: {name}
            Date: 2026-05-06

            The bridge {sentence}.
            """,
        )
    output = site.build(**ALL)
    (use,) = soup(output, "factcheck/claims/bridge-cost.html").select(
        ".factcheck-uses > li"
    )

    assert use.a.get_text() == "The bridge cost one."
    assert use.select_one(".factcheck-state").get_text() == "corrected"

    (entry,) = soup(output, "factcheck/corrections.html").select(".factcheck-entry")
    assert "It said three billion." in entry.get_text()
    assert entry.cite.get_text() == "other"
    feed = output.read("factcheck/corrections.atom")
    assert feed.count("<entry>") == 1
    assert 'href="https://example.org/other.html#claim-bridge-cost"' in feed


def test_a_correction_of_which_no_history_tells_is_listed_all_the_same(tmp_path):
    """Without a day, in the article in which it was; what is withdrawn is so in all at once."""
    site = Site(tmp_path)
    claim = (
        "{quote: The bridge cost three billion, verdict: 'false', summary: One., %s}"
    )
    history = "history: [{date: 2026-05-05, note: Read again.}]"
    corrected = "status: corrected, now: The bridge cost one"
    withdrawn = "id: tower, quote: The tower fell., verdict: 'true', status: withdrawn"
    for name, *entries in (
        (
            "story",
            claim % f"id: bridge-cost, {history}",
            f"{{{withdrawn}, summary: No.}}",
        ),
        (
            "other",
            f"{{use: bridge-cost, quote: The bridge cost three billion., {corrected}}}",
            "{use: tower, quote: The tower fell.}",
        ),
        ("third", claim % f"id: own, {corrected}"),
    ):
        says = "three billion" if name == "story" else "one"
        site.write(
            f"{name}.md",
            f"Title: {name}\nDate: 2026-05-06\n\nThe bridge cost {says}. The tower fell.",
        )
        site.write(f"{name}.claims.yaml", f"claims: [{', '.join(entries)}]")
    output = site.build(**ALL)
    listed = [
        (entry.cite.get_text(), entry.strong.get_text(), entry.time is not None)
        for entry in soup(output, "factcheck/corrections.html").select(
            ".factcheck-entry"
        )
    ]

    assert listed[0] == ("story", "Update", True)
    assert sorted(listed[1:]) == [
        ("other", "Correction", False),
        ("story", "Correction", False),
        ("third", "Correction", False),
    ]
    assert output.read("factcheck/corrections.atom").count("<entry>") == 1


def test_lists_count_a_claim_once(output):
    """The index, the groups, the search and the feeds."""
    index = soup(output, "factcheck/index.html")
    listed = [
        entry.select_one("a").get_text() for entry in index.select(".factcheck-entry")
    ]
    searched = [claim[0] for claim in data(output, "search.json")["claims"]]

    assert listed == searched == ["The tower leans.", "The bridge cost three billion"]
    assert "2 claims checked" in index.get_text()
    assert "in 3 articles" in index.get_text()
    assert output.read("factcheck/checks.atom").count("<entry>") == 2
    for group in ("tags/bridges", "sources/https-paper-example-bridge"):
        entries = soup(output, f"factcheck/{group}/index.html").select(
            ".factcheck-entry"
        )
        assert len(entries) == 1, group


def test_a_claim_is_in_the_list_of_each_who_made_it(output):
    """Also of whoever made it in an article that uses it, with what is said of them there."""
    people = (
        ("the-mayor", "The mayor", "Story"),
        ("the-deputy", "The deputy", "Other"),
    )
    for slug, name, article in people:
        page = soup(output, f"factcheck/claimants/{slug}/index.html")

        (entry,) = page.select(".factcheck-entry")
        assert page.select_one(".factcheck-page h1").get_text() == name
        assert entry.select_one(".factcheck-entry-claimant").get_text() == name
        assert entry.select_one(".factcheck-entry-article").get_text() == article
        assert entry.a["href"].endswith("/factcheck/claims/bridge-cost.html")
    assert "deputy mayor" in output.read("factcheck/claimants/the-deputy/index.html")


# --- programs -----------------------------------------------------------------------


def test_there_is_one_review_of_a_claim(output):
    """On the article where the claim stands, with an appearance for each that makes it."""
    (review,) = reviews(output, "story.html")
    appearances = review["itemReviewed"]["appearance"]

    assert [one["@id"] for one in reviews(output, "other.html")] == [
        "https://example.org/other.html#claim-leaning"
    ]
    assert reviews(output, "bruecke-de.html") == []
    assert [one["url"] for one in appearances] == [
        "https://town.example/speech",
        "https://example.org/story.html#claim-bridge-cost",
        "https://example.org/other.html#claim-bridge-cost",
        "https://example.org/bruecke-de.html#claim-bridge-cost",
    ]
    assert [one.get("datePublished") for one in appearances[1:]] == [
        "2026-01-02",
        "2026-03-04",
        "2026-05-06",
    ]
    assert reviews(output, "factcheck/claims/bridge-cost.html") == []


def test_feeds_of_reviews_have_the_appearances(output):
    """In the strict form and in that of Google."""
    items = data(output, "claimreview.json")["dataFeedElement"]
    strict = {one["url"]: one for item in items for one in item["item"]}
    pages = data(output, "claim-markup.json")["claimReviewMarkupPages"]
    forms = {one["url"]: one for page in pages for one in page["claimReviewMarkups"]}
    bridge = "https://example.org/story.html#claim-bridge-cost"

    assert (
        strict.keys()
        == forms.keys()
        == {
            bridge,
            "https://example.org/other.html#claim-leaning",
        }
    )
    assert len(strict[bridge]["itemReviewed"]["appearance"]) == 4
    assert len(forms[bridge]["claimAppearances"]) == 4


def test_an_annotation_has_a_target_in_each_article(output):
    """To the standard, its bodies hold for each target by itself."""
    annotation = data(output, "annotations.jsonld")["items"][-1]
    targets = [
        (one["source"], one["selector"]["exact"]) for one in annotation["target"]
    ]

    assert targets == [
        ("https://example.org/story.html", "The bridge cost three billion."),
        (
            "https://example.org/other.html",
            "He said the bridge cost three thousand million.",
        ),
        ("https://example.org/other.html", "It cost too much."),
        ("https://example.org/bruecke-de.html", "Es waren drei Milliarden."),
    ]


def test_claims_json_has_the_claim_once_with_its_uses(output):
    """And is what its schema says."""
    document = data(output, "claims.json")
    Draft202012Validator(data(output, "claims.schema.json")).validate(document)
    tower, bridge = document["claims"]

    assert (tower["id"], tower["url"]) == (
        "tower",
        "https://example.org/other.html#claim-leaning",
    )
    assert "uses" not in tower
    assert [one["article"]["title"] for one in bridge["uses"]] == ["Other", "Brücke"]
    assert bridge["uses"][0]["claimant"]["name"] == "The deputy"
    assert bridge["uses"][0]["said"] == {"date": "2026-02"}
    assert bridge["claimant"]["name"] == "The mayor"


def test_the_audit_finds_nothing_wrong(output):
    """Neither with the address of the site nor without."""
    content = output.folder.parent / "content"

    assert audit(output.folder, url="https://example.org", content=content) == ()
    assert audit(output.folder, content=content) == ()


FOLDERS = {
    "ARTICLE_SAVE_AS": "{slug}/index.html",
    "ARTICLE_LANG_SAVE_AS": "{lang}/{slug}/index.html",
}


@pytest.mark.parametrize(
    ("form", "settings"),
    [
        ("{slug}/", FOLDERS),
        ("{slug}", FOLDERS),
        ("{slug}/index.html", FOLDERS | {"RELATIVE_URLS": True}),
        ("{slug}", FOLDERS | {"RELATIVE_URLS": True}),
        ("{slug}", FOLDERS | {"SITEURL": "https://example.org/some/path/"}),
        ("{slug}", {}),
        ("ü b/{slug}/", {"ARTICLE_SAVE_AS": "ü b/{slug}/index.html"}),
        ("%C3%BC/{slug}", {"ARTICLE_SAVE_AS": "ü/{slug}.html", "RELATIVE_URLS": True}),
    ],
)
def test_the_audit_knows_every_form_of_address(tmp_path, form, settings):
    """Folders with and without a slash, and files without their ending."""
    own = {"ARTICLE_URL": form, "ARTICLE_LANG_URL": f"{{lang}}/{form}"}
    if "ARTICLE_LANG_SAVE_AS" not in settings:
        own["ARTICLE_LANG_URL"] = "{slug}-{lang}.html"
    output = write(Site(tmp_path)).build(**ALL, **own, **settings)
    url = settings.get("SITEURL", "https://example.org")

    for address in (url, ""):
        assert audit(output.folder, url=address, content=tmp_path / "content") == ()


@pytest.mark.parametrize("page", ["other.html", "bruecke-de.html"])
def test_the_audit_finds_another_verdict(output, tmp_path, page):
    """A page whose card shows a look that the claim has not where it stands."""
    for name, text in output.files().items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        changed = re.sub(r"\bfactcheck-false\b", "factcheck-true", text)
        path.write_text(changed if name == page else text, encoding="utf-8")

    (problem,) = audit(tmp_path)

    assert problem.rule == "wrong-badge"
    assert "`true` here and `false` where it stands" in problem.message


def test_the_audit_misses_the_data_of_a_claim_that_others_use(output, tmp_path):
    """Its own page is among those that make it, and no use of it."""
    copytree(output.folder, tmp_path, dirs_exist_ok=True)
    story = tmp_path / "story.html"
    story.write_text(JSON_LD.sub("", story.read_text("utf-8")), encoding="utf-8")

    (problem,) = audit(tmp_path)

    assert problem.rule == "claim-review-count"
    assert problem.where.path == str(story)


def test_the_laws_hold(output, tmp_path):
    """Our markup taken out, the pages are those of a site without the plugin."""
    plain = (
        write(Site(tmp_path))
        .build(PLUGINS=[], FEED_ALL_ATOM="all.xml", **WITH_THEME_FILES)
        .pages()
    )
    pages = output.without_markup()

    assert {name: strip(text) for name, text in pages.items() if name in ARTICLES} == {
        name: text for name, text in plain.items() if name in ARTICLES
    }


ARTICLES = {"story.html", "other.html", "bruecke-de.html"}


# --- builds -------------------------------------------------------------------------


def test_a_page_follows_the_claim_that_it_uses(tmp_path):
    """From one build to the next, and back; what nothing has changed about stays known."""
    site = write(Site(tmp_path))
    first = site.build().files()
    site.write(
        "story.claims.yaml",
        HOME.replace("false", "half-true").replace("one b", "two b"),
    )
    second = site.build("second")
    site.write("story.claims.yaml", HOME)
    third = site.build().files()

    assert card(second, "other.html")["finding"] == ["It cost two billion."]
    assert card(second, "bruecke-de.html")["look"] == card(second, "story.html")["look"]
    assert {name: third[name] for name in ARTICLES} == {
        name: first[name] for name in ARTICLES
    }


def test_nothing_is_worked_out_twice(tmp_path, monkeypatch):
    """What uses a claim is taken from the store until that claim changes."""
    worked = []
    work = Annotator.work_out

    def watched(self, key, article):
        worked.append(Path(article.source).name)
        return work(self, key, article)

    monkeypatch.setattr(Annotator, "work_out", watched)
    site = write(Site(tmp_path))
    site.build()
    worked.clear()
    site.write("story.claims.yaml", "# A line more\n" + dedent(HOME))
    site.build()

    assert worked == ["story.md"]
    worked.clear()
    site.write("claims/towers.yaml", STORE.replace("true", "half-true"))
    site.build()

    assert worked == ["other.md"]


def test_a_site_without_uses_looks_at_no_other_file(tmp_path):
    """Whether a sidecar uses claims is seen in its own text."""
    site = Site(tmp_path)
    site.write(
        "story.md",
        "Title: Story\nDate: 2026-01-02\n\nThe **bridge** cost three billion.",
    )
    site.write("story.claims.yaml", HOME)
    found = find_sidecars([site.content], site.content / "claims")
    sidecars = Sidecars(found, Settings(), site.content)
    (stem,) = found.by_stem

    assert sidecars.at(stem).claims
    assert sidecars.used_at(stem, sidecars.text_at(stem)) == ()
    assert [*sidecars.used_homes()] == []
    assert "usable" not in vars(sidecars)


def test_the_claim_of_a_draft_is_shown_by_the_article_that_uses_it(tmp_path, caplog):
    """And nothing of the site leads to the draft."""
    site = Site(tmp_path)
    write(site)
    story = site.content / "story.md"
    story.write_text(f"Status: draft\n{story.read_text('utf-8')}", encoding="utf-8")
    output = site.build(**ALL)
    (review,) = (one for one in reviews(output, "other.html") if "bridge" in one["url"])

    assert "[claim-of-draft] `bridge-cost` belongs to an article" in caplog.text
    assert review["url"] == "https://example.org/other.html#claim-bridge-cost"
    assert card(output, "other.html")["finding"] == ["It cost one billion."]
    assert soup(output, "factcheck/claims/bridge-cost.html").select(
        ".factcheck-uses > li"
    )
    assert leaks(output) == []


def leaks(output):
    """Return what the audit says; Pelican links to the pages of authors of drafts."""
    content = output.folder.parent / "content"
    found = audit(output.folder, url="https://example.org", content=content)
    return [one for one in found if "/author/" not in one.message]


def test_what_a_draft_uses_is_published_without_it(tmp_path):
    """The page of the claim does not name the draft."""
    site = Site(tmp_path)
    write(site)
    other = site.content / "other.md"
    other.write_text(f"Status: draft\n{other.read_text('utf-8')}", encoding="utf-8")
    output = site.build(**ALL)
    page = soup(output, "factcheck/claims/bridge-cost.html")

    assert "Also made in 1 article" in page.h2.find_next("h2").get_text()
    assert "tower" not in output.read("factcheck/claims.json")
    assert card(output, "drafts/other.html")["finding"] == ["It cost one billion."]
    assert leaks(output) == []


def test_a_withdrawn_claim_is_withdrawn_wherever_it_stands(tmp_path, caplog):
    """The mark is struck on each page, and the author told."""
    site = write(Site(tmp_path))
    site.write("story.claims.yaml", f"{HOME.rstrip()}\n      status: withdrawn\n")
    output = site.build()

    assert "[withdrawn-claim]" in caplog.text
    for name in ARTICLES:
        assert soup(output, name).select_one(
            "#claim-bridge-cost-note s.factcheck-verdict"
        )


def test_claims_may_stand_in_another_folder(tmp_path, caplog):
    """Inside the folders of articles or not; its files are not published."""
    site = write(Site(tmp_path))
    (site.content / "claims").rename(site.content / "shared")
    settings = {"ARTICLE_PATHS": ["."], "STATIC_PATHS": ["shared"]}
    output = site.build(FACTCHECK_CLAIMS="shared/", **settings)

    assert "error" not in caplog.text
    assert (
        card(output, "other.html", "claim-leaning-note")["look"][1] == "factcheck-true"
    )
    assert not (output.folder / "shared/towers.yaml").exists()


def test_the_site_s_sources_may_lie_in_the_folder_of_claims(tmp_path):
    """They are no claims, there as elsewhere."""
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims/sources.yaml").write_text("sources: {a: {title: A}}")
    (tmp_path / "claims/tower.yaml").write_text(dedent(STORE))
    found = find_sidecars([tmp_path], tmp_path / "claims")
    settings = Settings(sources=("claims/sources.yaml",))

    for everywhere in (None, found):
        sidecars = Sidecars(found, settings, tmp_path, everywhere=everywhere)
        assert [path.name for path, _ in sidecars.stored()] == ["tower.yaml"]
        assert [claim.id for claim in sidecars.usable.sidecar(found.stored[1]).claims]


def test_a_file_of_claims_may_be_as_long_as_one_likes(tmp_path):
    """Longer than any sidecar."""
    (tmp_path / "claims").mkdir()
    text = dedent(STORE) + "# more\n" * (LARGEST // 7 + 1)
    (tmp_path / "claims/tower.yaml").write_text(text)
    found = find_sidecars([tmp_path], tmp_path / "claims")
    ((_, sidecar),) = Sidecars(found, Settings(), tmp_path).stored()

    assert [claim.id for claim in sidecar.claims] == ["tower", "unborn"]


def test_a_file_of_claims_that_cannot_be_read_is_told(tmp_path):
    """By itself, and where one of its claims is used."""
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims/tower.yaml").write_bytes(b"claims: [{id: tower, claim: \xff}]")
    (tmp_path / "a.md").write_text("It leans.")
    (tmp_path / "a.claims.yaml").write_text("claims: [{use: tower, quote: It leans}]")
    sidecars = Sidecars(
        find_sidecars([tmp_path], tmp_path / "claims"), Settings(), tmp_path
    )
    (stem,) = sidecars.paths.by_stem
    sidecars.at(stem)

    assert sorted(one.rule for one in sidecars.diagnostics()) == [
        "text-encoding",
        "unknown-claim",
    ]


def test_what_would_be_left_with_nothing_is_in_colour():
    """Where a terminal has some."""
    home = read_sidecar("claims: [{id: a, quote: b, verdict: true}]").claims[0]
    place = Place("a.claims.yaml", 1, "a.md")
    one = Resting(claim=home, place=place, uses=(), role="evidence", left=0)
    impact = Impact(kind="source", name="x", claims=(one,))

    assert "\x1b[" in report_impact([impact], Terminal(color=True))
    assert "\x1b[" not in report_impact([impact], Terminal())


# --- the same verdict, whatever the claims say -----------------------------------------

VERDICTS = st.sampled_from([key for key in DEFAULT_SCALE if key != "true"] + ["'true'"])
WORDS = st.text("abcdefghij ", min_size=1, max_size=30).map(str.strip).filter(bool)
NAMES = WORDS.filter(lambda words: not is_no_reader(words))
CHECKS = st.fixed_dictionaries(
    {"verdict": VERDICTS},
    optional={
        "summary": WORDS,
        "explanation": WORDS,
        "status": st.sampled_from(["withdrawn", "published"]),
        "lang": st.sampled_from(["de", "fr"]),
        "checked": NAMES,
        "source": st.just("https://example.org/x"),
        "review_by": st.just("2030"),
    },
)
PLACES = st.fixed_dictionaries(
    {},
    optional={
        "id": st.sampled_from(["own", "claim-2"]),
        "scope": st.just("quote"),
        "claimant": NAMES,
        "also": st.just("It is red"),
        "lang": st.just("en"),
    },
)
SENTENCE = "<p>They say the bridge cost three billion. It is red.</p>"


def entry(first, fields):
    """Write a claim of a sidecar."""
    lines = [f"  {key}: {value}" for key, value in {**first, **fields}.items()]
    return "claims:\n-" + "\n".join(lines)[1:] + "\n"


def site_of(texts):
    """Return what reads the sidecars of a site that is nowhere on a disk."""
    paths = {Path(f"/site/{name}.claims.yaml"): text for name, text in texts.items()}
    found = SidecarPaths(
        {f"/site/{name}": path for name, path in zip(texts, paths, strict=True)},
        (),
        (),
        {},
    )
    usable = UsableClaims(
        found,
        Path("/site"),
        paths.__getitem__,
        lambda path: read_sidecar(paths[path], find=None),
        homes=lambda _: HomeArticle("en", Checked(by=("Ada",), date="2026-01-02")),
    )

    def read(name) -> Sidecar:
        path = Path(f"/site/{name}.claims.yaml")
        return read_sidecar(paths[path], find=lambda said: usable.find(said, path))

    return read


def shown(sidecar, lang="en"):
    """Return look, verdict and reasons of the only card of a page, and the page."""
    options = Options(lang=lang, checked=Checked(by=("Ada",), date="2026-01-02"))
    page = annotate(SENTENCE, sidecar.claims, options)
    note = BeautifulSoup(page.html, "html.parser").select_one(".factcheck-card")
    chosen = ".factcheck-verdict, .factcheck-finding, .factcheck-explanation, .factcheck-source"
    return note["class"][1], [one.get_text() for one in note.select(chosen)], page


@given(check=CHECKS, place=PLACES, written=st.booleans())
def test_every_reader_gets_the_same_verdict(check, place, written):
    """Wherever the claim stands; and without our markup the page is the author's."""
    home = {"id": "bridge-cost", "quote": "the bridge cost three billion"}
    use = {
        "use": "story#bridge-cost" if written else "bridge-cost",
        "quote": "three billion",
    }
    read = site_of({"story": entry(home, check), "other": entry(use, place)})
    own, used = read("story"), read("other")
    told = ["withdrawn-claim"] if check.get("status") == "withdrawn" else []
    look, words, _ = shown(own)
    same_look, same_words, page = shown(used)

    assert [one.rule for one in used.diagnostics] == told
    assert (look, words) == (same_look, same_words)
    assert strip(page.html) == SENTENCE
    assert used.claims[0].verdict == own.claims[0].verdict
    assert used.claims[0].id == place.get("id", "bridge-cost")
    assert used.own == ()


@given(
    days=st.lists(st.integers(1, 28), min_size=1, max_size=5, unique=True),
    has_home=st.booleans(),
)
def test_a_claim_is_listed_once(days, has_home):
    """By the article where it stands, or else by the oldest that uses it."""
    from published import records  # noqa: PLC0415 - beside this file

    (record,) = records()
    listed = [
        list_claim(record, 0).__class__(
            place=0, number=1, id="a", statement="a", verdict="true", date="2026-01-01",
            use="" if has_home and not place else "story#a",
            article=list_article(record).__class__(
                title="t", url=f"https://e.example/{day}", lang="en",
                published=f"2026-01-{day:02}",
            ),
        )
        for place, day in enumerate(days)
    ]  # fmt: skip

    (first,) = gather(("story#a", one) for one in listed)

    rest = sorted(one.published for one in listed if one is not first)
    assert (
        first is listed[0]
        if has_home
        else first.published == min(d.published for d in listed)
    )
    assert [one.published for one in first.uses] == rest
    assert make_directory([first], record_site(), lambda _: record).records == (first,)


def record_site():
    """Return the site of the published claims."""
    from published import SITE  # noqa: PLC0415 - beside this file

    return SITE
