"""Every way of building a site gives the same annotated pages, and nothing else."""

import gc
import json
import logging
import subprocess
import sys
import weakref
import xml.etree.ElementTree as ET
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from markupsafe import escape
from pelican import signals
from sites import Site

from pelican_factcheck.plugin.signals import FactcheckGenerator
from pelican_factcheck.settings import SettingsError

ARTICLE = """
    Title: {title}
    Date: 2026-01-02
    Slug: {slug}
    {more}

    The alliance first *promised* membership in 2008. It named no date.

    A second paragraph follows here, with more words than the summary will hold, so
    that it is cut somewhere behind the sentence that was checked and not before it.
    """
SIDECAR = """
    claims:
    - quote: The alliance first promised membership in 2008.
      verdict: true
      source: https://example.org/declaration
    """


@pytest.fixture
def site(tmp_path):
    """A site with one article of every kind, each with a sidecar."""
    site = Site(tmp_path)
    kinds = {
        "story": "Category: news",
        "draft": "Status: draft",
        "hidden": "Status: hidden",
        "story-fr": "Lang: fr",
        "pages/page": "",
        "pages/draft-page": "Status: draft",
        "pages/hidden-page": "Status: hidden",
    }
    for name, more in kinds.items():
        slug = name.removeprefix("pages/").removesuffix("-fr")
        site.write(f"{name}.md", ARTICLE.format(title=name, slug=slug, more=more))
        site.write(f"{name}.claims.yaml", SIDECAR)
    site.write("plain.md", ARTICLE.format(title="Plain", slug="plain", more=""))
    return site


OWN_PAGES = {
    "story.html",
    "story-fr.html",
    "hidden.html",
    "drafts/draft.html",
    "pages/page.html",
    "pages/hidden-page.html",
    "drafts/pages/draft-page.html",
}


def assert_faithful(site, **settings):
    """Build plain and annotated; hold the pages against one another."""
    plain = site.build("plain", **{**settings, "PLUGINS": plugins_without_us(settings)})
    ours = site.build("output", **settings)

    assert ours.annotated() == OWN_PAGES
    assert ours.without_markup() == plain.pages()
    for name in OWN_PAGES:
        assert_annotated(ours.read(name))


def plugins_without_us(settings):
    """The plugins of a build without this one."""
    chosen = settings.get("PLUGINS", [])
    return [plugin for plugin in chosen if plugin != "pelican_factcheck"]


def assert_annotated(page):
    """One claim is marked, its note is there, and no id stands twice."""
    soup = BeautifulSoup(page, "html.parser")
    marks = soup.select("mark.factcheck")
    ids = [element["id"] for element in soup.select("[id]")]

    assert [mark.get_text() for mark in marks] == [
        "The alliance first promised membership in 2008."
    ]
    assert soup.select_one(f"#{marks[0]['id']}-note") is not None
    assert len(ids) == len(set(ids))
    assert page.index("factcheck.css") < page.index("</head>")
    for meta in soup.select("meta"):
        assert "Fact check" not in meta.get("content", "")


ATOM_NAME = "{http://www.w3.org/2005/Atom}"
ATOM = {"FEED_ALL_ATOM": "feeds/all.atom.xml", "FEED_ALL_RSS": "feeds/all.rss.xml"}
NO_FEEDS = {
    "FEED_ALL_ATOM": None,
    "CATEGORY_FEED_ATOM": None,
    "AUTHOR_FEED_ATOM": None,
    "TRANSLATION_FEED_ATOM": None,
}


@pytest.mark.parametrize("theme", ["simple", "notmyidea"])
@pytest.mark.parametrize(
    "settings",
    [
        pytest.param(ATOM, id="feeds"),
        pytest.param(
            {"RSS_FEED_SUMMARY_ONLY": False, **ATOM}, id="whole articles in feeds"
        ),
        pytest.param(NO_FEEDS, id="no feeds"),
        pytest.param({"RELATIVE_URLS": True, **ATOM}, id="relative addresses"),
        pytest.param(
            {"SITEURL": "https://example.org/some/path"}, id="a site below a path"
        ),
        pytest.param({"SITEURL": "", **NO_FEEDS}, id="no site address"),
        pytest.param({"TYPOGRIFY": True}, id="typogrify"),
        pytest.param({"SUMMARY_MAX_LENGTH": None}, id="whole articles on the index"),
        pytest.param({"SUMMARY_MAX_PARAGRAPHS": 1}, id="summaries by paragraph"),
    ],
)
def test_marks_are_on_the_articles_own_pages_only(site, theme, settings):
    """No setting of Pelican lets a mark into an index, a feed or a meta description."""
    assert_faithful(site, THEME=theme, **settings)


MARKDOWN = {
    "MARKDOWN": {
        "extensions": ["smarty", "toc", "footnotes", "abbr"],
        "output_format": "html5",
    }
}


def test_markdown_extensions_do_not_hide_a_sentence(tmp_path):
    """Typographic quotes, footnote markers and abbreviations are seen through."""
    site = Site(tmp_path)
    site.write(
        "story.md",
        """
        Title: Story
        Date: 2026-01-02

        [TOC]

        ## It wasn't "open"

        The HTML's editor said "it wasn't open"[^1] -- twice... in 2019. More.

        [^1]: A note.

        *[HTML]: Hypertext Markup Language
        """,
    )
    site.write(
        "story.claims.yaml",
        """
        claims:
        - quote: The HTML's editor said "it wasn't open" -- twice... in 2019.
          verdict: false
        """,
    )

    page = BeautifulSoup(site.build(**MARKDOWN).read("story.html"), "html.parser")

    assert page.select_one("mark").get_text() == (
        "The HTML’s editor said “it wasn’t open”1 – twice… in 2019."
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "story.rst",
            """
            Story
            #####

            :date: 2026-01-02

            The alliance first *promised* membership in 2008. It named no date.
            """,
        ),
        (
            "story.html",
            """
            <html><head><title>Story</title><meta name="date" content="2026-01-02">
            </head><body>
            <P>The alliance first <em>promised</em> membership in&nbsp;2008. No date.</P>
            </body></html>
            """,
        ),
    ],
)
def test_other_readers_than_markdown(tmp_path, name, text):
    """A sidecar belongs to an article in any format that Pelican reads."""
    site = Site(tmp_path)
    site.write(name, text)
    site.write("story.claims.yaml", SIDECAR)

    page = BeautifulSoup(site.build().read("story.html"), "html.parser")

    assert "promised membership" in page.select_one("mark").get_text()


@pytest.mark.parametrize("layer", ["reader", "generator"])
def test_a_cached_article_shows_its_changed_sidecar(site, layer):
    """Pelican's caches keep articles, never what their sidecars said."""
    cache = {
        "LOAD_CONTENT_CACHE": True,
        "CACHE_CONTENT": True,
        "CONTENT_CACHING_LAYER": layer,
    }
    first = site.build(**cache).read("story.html")
    site.write("story.claims.yaml", SIDECAR.replace("true", "false"))

    second = site.build(**cache).read("story.html")

    assert 'class="factcheck factcheck-true"' in first
    assert 'class="factcheck factcheck-false"' in second
    assert second.count("<mark") == 1


class Plugin(SimpleNamespace):
    """A plugin made of functions by the names of the signals that they receive."""

    def register(self):
        """Connect each function to its signal."""
        for name, function in vars(self).items():
            getattr(signals, name).connect(function)

    def disconnect(self):
        """Let the next test do without."""
        for name, function in vars(self).items():
            getattr(signals, name).disconnect(function)


def read_early(content):
    """What plugins for reading times do: ask for the content before we change it."""
    assert content.content
    assert content.summary


def edit_late(generators):
    """What plugins for mathematics do: change the content once all are there."""
    for generator in generators:
        for article in getattr(generator, "articles", []):
            article._content += "<p>Added by another plugin.</p>"


def rewrite_page(path, context):
    """What plugins for search engines do: read and write the page with BeautifulSoup."""
    del context
    with open(path, encoding="utf-8") as file:
        soup = BeautifulSoup(file, "html.parser")
    with open(path, "w", encoding="utf-8") as file:
        file.write(str(soup))


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize(
    "functions",
    [
        {"content_object_init": read_early},
        {"all_generators_finalized": edit_late},
        {"content_written": rewrite_page},
    ],
    ids=["reads early", "edits late", "rewrites pages"],
)
def test_other_plugins_work_beside_this_one(site, functions, is_first):
    """Plugins that read, edit or rewrite articles keep their effect, and we ours."""
    other = Plugin(**functions)
    order = ["pelican_factcheck", other] if is_first else [other, "pelican_factcheck"]
    try:
        output = site.build(PLUGINS=order)
    finally:
        other.disconnect()

    assert output.annotated() == OWN_PAGES
    assert_annotated(output.read("story.html"))
    if "all_generators_finalized" in functions:
        assert "Added by another plugin." in output.read("story.html")


@pytest.mark.parametrize("relative", [True, False])
def test_feeds_carry_checks_in_words_if_the_site_wants_it(site, relative):
    """A feed entry names the verdict behind the sentence, and lists the notes plainly."""
    feeds = {"FEED_ALL_ATOM": "all.atom.xml", "FEED_ALL_RSS": "all.rss.xml"}

    output = site.build(FACTCHECK_FEEDS=True, RELATIVE_URLS=relative, **feeds)

    feed = ET.fromstring(output.read("all.atom.xml"))  # noqa: S314 - our own
    contents = {
        entry.find(f"{ATOM_NAME}title").text: entry.find(f"{ATOM_NAME}content").text
        for entry in feed.iter(f"{ATOM_NAME}entry")
    }
    assert (
        'membership in 2008.<sup><a href="https://example.org/story.html'
        '#claim-the-alliance-first-promised-membership-in-2008">[1: True]</a></sup>'
    ) in contents["story"]
    assert "<h2>Fact checks</h2>" in contents["story"]
    assert "factcheck" not in contents["story"]
    assert "<mark" not in contents["story"]
    assert "<sup" not in contents["Plain"]
    assert "<sup" not in output.read("all.rss.xml")
    assert_annotated(output.read("story.html"))


def test_a_site_without_sidecars_is_not_touched(tmp_path):
    """With no sidecar the output is that of a build without the plugin."""
    site = Site(tmp_path)
    site.write("plain.md", ARTICLE.format(title="Plain", slug="plain", more=""))

    plain = site.build("plain", PLUGINS=[])
    ours = site.build("output")

    assert ours.files().keys() == plain.files().keys()
    assert ours.pages() == plain.pages()


def test_a_site_whose_claims_are_all_orphans_is_built(tmp_path):
    """Where nothing is marked there is nothing to list, and the site is there."""
    site = Site(tmp_path)
    site.write("plain.md", ARTICLE.format(title="Plain", slug="plain", more=""))
    site.write(
        "plain.claims.yaml", "claims: [{quote: Nowhere to be found, verdict: true}]"
    )

    output = site.build()

    assert "plain.html" in output.pages()
    assert not (output.folder / "factcheck").exists()


@pytest.mark.parametrize(
    "author", ["Ada 2020-01-02", "https://ada.example", "ada@example.org", "<b>Ada</b>"]
)
def test_an_author_may_be_called_anything(tmp_path, author):
    """Who has checked a claim is, if nobody is named, who wrote; no sidecar says it."""
    site = Site(tmp_path)
    more = f"Author: {author}"
    site.write("plain.md", ARTICLE.format(title="Plain", slug="plain", more=more))
    site.write(
        "plain.claims.yaml",
        "claims: [{quote: first promised membership, verdict: true}]",
    )

    output = site.build(FACTCHECK_PAGES=["index", "claims", "scale"])
    (claim,) = json.loads(output.read("factcheck/claims.json"))["claims"]
    pages = [text for name, text in output.pages().items() if "factcheck/" in name]

    assert claim["checked"]["by"] == [author]
    assert any(str(escape(author)) in text for text in pages)


def test_a_quote_of_the_headline_is_told_so(tmp_path, caplog):
    """A headline is on the page, but not in the article; so is what else is at its top."""
    site = Site(tmp_path)
    more = "Summary: The mayor sold twelve trams.\n    Subtitle: None was ever paid for"
    site.write("plain.md", ARTICLE.format(title="Rents doubled", slug="p", more=more))
    site.write(
        "plain.claims.yaml",
        """
        claims:
        - {quote: rents doubled, verdict: true}
        - {quote: mayor sold twelve trams, verdict: true}
        - {quote: none was ever paid for, verdict: true}
        """,
    )
    places = ["the title", "`summary:` at its top", "`subtitle:` at its top"]

    with caplog.at_level(logging.ERROR):
        site.build()
    told = [record.getMessage() for record in caplog.records]

    assert len(told) == len(places)
    for place, said in zip(places, told, strict=True):
        assert f"stands only in {place}, where no mark can be put" in said


def test_links_within_the_site_lead_there_from_a_checked_article(site):
    """Pelican's own links in a marked sentence are resolved, on the page and in feeds."""
    site.write(
        "story.md",
        """
        Title: Story
        Date: 2026-01-02

        The alliance [first promised]({filename}plain.md) membership in 2008.
        """,
    )

    output = site.build(FACTCHECK_FEEDS=True, FEED_ALL_ATOM="all.atom.xml")
    page = BeautifulSoup(output.read("story.html"), "html.parser")

    assert page.select_one("mark a")["href"] == "https://example.org/plain.html"
    assert "https://example.org/plain.html" in output.read("all.atom.xml")
    assert not [name for name, text in output.pages().items() if "{filename}" in text]


def test_a_site_may_publish_nothing_but_its_articles(site):
    """Without pages and data there are marks and notes, and no file or script more."""
    output = site.build(FACTCHECK_PAGES=[], FACTCHECK_DATA=False)

    assert output.annotated() == OWN_PAGES
    assert not (output.folder / "factcheck").exists()
    assert "application/ld+json" not in output.read("story.html")


def test_an_article_without_a_date_has_no_place_in_the_data(site):
    """A claim that was checked on no known day is on its page and in no list."""
    dateless = ARTICLE.replace("    Date: 2026-01-02\n", "")
    site.write("pages/page.md", dateless.format(title="Page", slug="page", more=""))

    output = site.build()
    claims = json.loads(output.read("factcheck/claims.json"))
    articles = {claim["article"]["url"] for claim in claims["claims"]}

    assert "https://example.org/story.html" in articles
    assert "https://example.org/pages/page.html" not in articles
    assert_annotated(output.read("pages/page.html"))


def test_sources_of_the_site_are_there_for_every_sidecar(site, caplog):
    """A sidecar names a source of the shared file; what is wrong in that is told."""
    site.write(
        "shared.yaml",
        "sources: {treaty: {title: The treaty}, untitled: {pages: 3}}",
    )
    site.write(
        "story.claims.yaml",
        SIDECAR.replace("https://example.org/declaration", "treaty"),
    )

    with caplog.at_level(logging.WARNING):
        output = site.build(FACTCHECK_SOURCES="shared.yaml")

    told = [record.getMessage() for record in caplog.records]
    assert len([line for line in told if "shared.yaml:1:" in line]) == len(told) > 0
    assert "The treaty" in output.read("story.html")


def test_pelican_keeps_articles_but_not_what_became_of_them(site):
    """With `pelican --autoreload` the pages of each build would stay for ever."""
    builds = []
    plugin = Plugin(
        all_generators_finalized=lambda generators: builds.extend(
            weakref.ref(kept)
            for generator in generators
            if isinstance(generator, FactcheckGenerator)
            for kept in (generator, generator.build)
        )
    )

    site.build(PLUGINS=["pelican_factcheck", plugin])
    gc.collect()

    assert [build() for build in builds] == [None, None]


def test_sidecars_are_not_published(site):
    """A sidecar among static files is kept back, unless an article links to it."""
    site.write(
        "linking.md",
        """
        Title: Linking
        Date: 2026-01-03

        Here is [the data]({static}story.claims.yaml).
        """,
    )

    output = site.build(STATIC_PATHS=[""])

    published = [path.name for path in output.folder.rglob("*.yaml")]
    assert published == ["story.claims.yaml"]


def test_a_sidecar_of_an_article_that_is_not_read_is_reported(site, caplog):
    """A status of `skip` and a file of another kind keep claims off every page."""
    site.write("skipped.md", ARTICLE.format(title="S", slug="s", more="Status: skip"))
    site.write("skipped.claims.yaml", SIDECAR)
    site.write("picture.txt", "no article")
    site.write("picture.claims.yaml", SIDECAR)

    with caplog.at_level(logging.WARNING):
        site.build()

    told = [record.getMessage() for record in caplog.records]
    assert len([line for line in told if "unread-article" in line]) == 2
    for name in ("skipped", "picture"):
        assert any(f"the article of `{name}.claims.yaml`" in line for line in told)


def test_a_sidecar_beside_the_folders_of_articles_is_reported(site, caplog):
    """In another folder of the content, alone, too; among static files it stays back."""
    site.write("images/aside.md", ARTICLE.format(title="S", slug="s", more=""))
    site.write("images/aside.claims.yaml", SIDECAR)
    chosen = {"ARTICLE_PATHS": ["blog"], "PAGE_PATHS": [], "STATIC_PATHS": ["images"]}

    with pytest.raises(SystemExit):
        site.build(FACTCHECK_STRICT=True, **chosen)

    assert "the article of `aside.claims.yaml`" in caplog.text
    output = site.build(**chosen)
    assert not [*output.folder.rglob("*.yaml")]


@pytest.mark.parametrize("lang", ["en", "de"])
def test_what_another_language_of_the_site_reads_is_no_fault(site, caplog, lang):
    """The builds of i18n_subsites share the content folder, each with folders of its own."""
    for name in ("en", "de"):
        text = ARTICLE.format(title=name, slug=name, more="")
        site.write(f"{name}/story.md", text)
        site.write(f"{name}/story.claims.yaml", SIDECAR)

    with caplog.at_level(logging.WARNING):
        site.build(
            DEFAULT_LANG=lang,
            ARTICLE_PATHS=[lang],
            I18N_SUBSITES={"de": {"ARTICLE_PATHS": ["de"]}},
        )

    assert f"{lang}/story" not in caplog.text
    assert "de/story" not in caplog.text


def test_what_a_site_has_told_its_other_languages_need_not_tell_again(site, caplog):
    """They read much the same files; a new build of the site tells all anew."""
    site.write("story.claims.yaml", SIDECAR.replace("2008", "2009"))
    for name in ("story-fr.md", "story-fr.claims.yaml"):
        (site.content / name).unlink()
    languages = {"I18N_SUBSITES": {"fr": {}}, "SITEURL": ""}

    def told(folder, **settings):
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            site.build(folder, **{**languages, **settings})
        return problems()

    def problems():
        lines = [record.getMessage() for record in caplog.records]
        return [line for line in lines if "claims.yaml" in line or "siteurl" in line]

    everything = told("output")
    assert len(everything) == 1
    assert told("output/fr", DEFAULT_LANG="fr", SITEURL="/fr") == []
    assert told("output") == everything
    with pytest.raises(SystemExit):
        told("output/fr", DEFAULT_LANG="fr", SITEURL="/fr", FACTCHECK_STRICT=True)
    assert problems() == everything


def test_a_site_that_names_its_own_language_tells_everything_each_time(site, caplog):
    """It may list itself among its languages; a build that comes again is a new one."""
    site.write("story.claims.yaml", SIDECAR.replace("2008", "2009"))

    for _ in range(2):
        caplog.clear()
        with caplog.at_level(logging.ERROR):
            site.build(I18N_SUBSITES={"en": {}})

        assert "changed-quote" in caplog.text


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("example.org", 'SITEURL = "https://example.org"'),
        ("//example.org/blog", 'SITEURL = "https://example.org/blog"'),
        ("/blog", "with `https://` and the name of the site"),
    ],
)
def test_an_incomplete_address_of_the_site_is_reported(site, caplog, url, hint):
    """Data with half an address would lead nowhere, so there are none."""
    with caplog.at_level(logging.WARNING):
        output = site.build(SITEURL=url)

    (told,) = [record.getMessage() for record in caplog.records]
    assert "incomplete-siteurl" in told
    assert hint in told
    assert "factcheck/claims.json" not in output.files()
    assert "application/ld+json" not in output.read("story.html")


def test_problems_are_logged_with_place_and_remedy(site, caplog):
    """A wrong claim is told with its line, and its neighbours stay."""
    site.write(
        "story.claims.yaml",
        """
        claims:
        - quote: This sentence stands nowhere at all
          verdict: true
        - quote: It named no date
          verdict: wrongish
        - quote: A second paragraph follows here
          verdict: false
        """,
    )
    with caplog.at_level(logging.WARNING):
        output = site.build()

    logged = [
        record.getMessage()
        for record in caplog.records
        if "story" in record.getMessage()
    ]
    assert [line.split(": ", 1)[0].rsplit("content/", 1)[1] for line in logged] == [
        "story.claims.yaml:2:10",
        "story.claims.yaml:5:12",
    ]
    assert output.read("story.html").count("<mark") == 1
    assert_annotated(output.read("pages/page.html"))


def test_strict_mode_tells_everything_and_fails(site, caplog):
    """Strict builds end with exit status 1 after the last problem, not at the first."""
    for name in ("story", "pages/page"):
        site.write(
            f"{name}.claims.yaml",
            "claims: [{quote: Nowhere to be found, verdict: true}]",
        )

    for level in (logging.ERROR, logging.CRITICAL):  # as of `pelican --quiet`
        caplog.clear()
        with caplog.at_level(level), pytest.raises(SystemExit) as failure:
            site.build(FACTCHECK_STRICT=True)

        assert failure.value.code == 1
        told = [record.getMessage() for record in caplog.records]
        assert sum("orphan-quote" in one for one in told) == 2
        assert {record.levelno for record in caplog.records} == {level}


@pytest.mark.parametrize(
    ("siteurl", "shown"),
    [
        ("", {"story.html", "drafts/draft.html"}),
        ("http://localhost:8000", {"story.html", "drafts/draft.html"}),
        ("https://example.org", {"drafts/draft.html"}),
    ],
)
def test_authors_see_unplaced_claims_before_they_publish(site, siteurl, shown):
    """Drafts and local builds show them if the site wants it; published pages never do.

    On pages that nobody else sees, with a sidecar or without, claims can be picked.
    """
    for name in ("story", "draft"):
        claims = "[{quote: Nowhere to be found, verdict: true}]"
        site.write(f"{name}.claims.yaml", f"claims: {claims}")

    output = site.build(FACTCHECK_PREVIEW=True, SITEURL=siteurl, **NO_FEEDS)

    pages = output.pages()
    assert {name for name in pages if "factcheck-preview" in pages[name]} == shown
    assert "story.claims.yaml:1</code> quote not found in" in pages["story.html"] or (
        "story.html" not in shown
    )
    picked = {name for name in pages if "factcheck-picker" in pages[name]}
    assert picked == ({*OWN_PAGES, "plain.html"} if "story.html" in shown else set())
    output = site.build(SITEURL=siteurl, **NO_FEEDS)
    assert not any("factcheck-preview" in text for text in output.pages().values())
    assert not any("picker" in text for text in output.files().values())


def test_a_site_and_a_claim_can_ignore_a_rule(site, caplog):
    """What is ignored is not told, and does not fail a strict build."""
    claim = "{quote: Nowhere to be found, verdict: true}"
    spared = "{quote: Nor is this one here, verdict: true, ignore: orphan-quote}"
    site.write("story.claims.yaml", f"claims: [{spared}]")
    site.write("pages/page.claims.yaml", f"claims: [{claim}]")

    with caplog.at_level(logging.WARNING):
        site.build()
    told = [r.getMessage() for r in caplog.records if "orphan" in r.getMessage()]
    site.build(FACTCHECK_IGNORE=["orphan-quote"], FACTCHECK_STRICT=True)

    assert [line.partition(":")[0].rsplit("/", 1)[1] for line in told] == [
        "page.claims.yaml"
    ]


def test_strict_mode_lets_a_right_site_pass(site):
    """Strict mode changes nothing where nothing is wrong."""
    assert site.build(FACTCHECK_STRICT=True).annotated() == OWN_PAGES


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (
            {"FACTCHECK_STRIKT": True, "FACTCHECK_MARK": "some"},
            [
                'FACTCHECK_MARK: expected "all" or "notable", found',
                "unknown setting FACTCHECK_STRIKT; did you mean `FACTCHECK_STRICT`?",
            ],
        ),
        ({"FACTCHECK_SOURCES": "none.yaml"}, ["FACTCHECK_SOURCES: cannot read"]),
        ({"PAGE_SAVE_AS": "factcheck/index.html"}, ["both want this name"]),
        ({"PAGE_SAVE_AS": "factcheck/claims.json"}, ["both want this name"]),
    ],
    ids=["unreadable", "no such file", "a page's name", "a data file's name"],
)
def test_wrong_settings_are_told_in_words(site, caplog, settings, told):
    """All that is wrong is told, a line each, and the build ends without a traceback."""
    for name in ("draft-page", "hidden-page"):
        (site.content / "pages" / f"{name}.md").unlink()
        (site.content / "pages" / f"{name}.claims.yaml").unlink()
    with caplog.at_level(logging.ERROR), pytest.raises(SystemExit) as failure:
        site.build(**settings)

    errors = [record.getMessage() for record in caplog.records]
    assert failure.value.code == 1
    for words in told:
        assert any(words in error for error in errors), errors


def test_the_closing_line_counts_claims_by_outcome(site, capsys):
    """The end of a build says how many claims in how many articles, by outcome."""
    site.write(
        "story.claims.yaml", "claims: [{quote: Nowhere to be found, verdict: true}]"
    )

    site.write("ko.md", ARTICLE.format(title="Ko", slug="ko", more="Lang: ko-KR"))
    site.write("ko.claims.yaml", SIDECAR)

    site.build()

    out = " ".join(capsys.readouterr().out.split())
    assert "Fact checks: 8 claims in 8 articles: 7 exact, 1 orphan." in out
    assert "in English in articles in `ko-KR`: there is no translation; set" in out
    site.build(FACTCHECK_WORDS={"Sources": "출처"})
    assert "in English" not in capsys.readouterr().out


CONF = """
SITENAME = "Site"
SITEURL = "https://example.org"
PATH = "content"
TIMEZONE = "UTC"
"""


@pytest.mark.parametrize(
    "plugins",
    [
        ["pelican_factcheck"],
        ["factcheck"],
        ["pelican_factcheck", "pelican.plugins.factcheck"],
    ],
    ids=["package name", "short name", "both"],
)
def test_each_way_of_naming_the_plugin_activates_it_once(site, capsys, plugins):
    """The installed package is found by both names."""
    output = site.build(PLUGINS=plugins)

    is_active_once(capsys.readouterr().out, output.read("story.html"))


def test_pelican_finds_the_plugin_without_being_told(site):
    """As a program with no `PLUGINS` at all, by its own discovery."""
    conf = site.folder / "pelicanconf.py"
    conf.write_text(CONF, encoding="utf-8")
    command = [sys.executable, "-m", "pelican", "-s", conf, "-o", site.folder / "out"]

    run = subprocess.run(
        command, cwd=site.folder, capture_output=True, text=True, check=False
    )

    assert run.returncode == 0, run.stdout + run.stderr
    page = (site.folder / "out" / "story.html").read_text(encoding="utf-8")
    is_active_once(run.stdout, page)


def is_active_once(told, page):
    """A build told of the claims once, and marked the sentence of the page once."""
    assert told.count("Fact checks: 7 claims in 7 articles") == 1
    assert page.count("<mark") == 1
    assert page.count('id="fact-checks"') == 1


def autoreload(build):
    """Call *build* as `pelican --autoreload` would."""
    namespace = {"__name__": "pelican", "build": build}
    source = "def autoreload():\n    return build()"
    exec(source, namespace)  # noqa: S102 - a stand-in for Pelican's own function
    return namespace["autoreload"]()


def test_an_autoreloading_build_never_fails(site):
    """Under autoreload a strict problem is logged and the preview goes on."""
    site.write(
        "story.claims.yaml", "claims: [{quote: Nowhere to be found, verdict: true}]"
    )

    output = autoreload(lambda: site.build(FACTCHECK_STRICT=True))

    assert "story.html" in output.pages()


def test_wrong_settings_never_end_an_autoreloading_build(site, caplog):
    """What stops the build is an error that Pelican catches, and not the end."""
    with pytest.raises(SettingsError):
        autoreload(lambda: site.build(FACTCHECK_MARK="some"))

    assert "FACTCHECK_MARK: expected" in caplog.text
