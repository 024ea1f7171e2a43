"""What became of articles is kept by content, and changes no byte of any output."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jinja2 import DictLoader, FunctionLoader
from markdown import Extension
from markdown.preprocessors import Preprocessor
from pelican import signals
from sites import Site

from pelican_factcheck.plugin import annotator
from pelican_factcheck.plugin import store as stores
from pelican_factcheck.plugin.build import theme_sources
from pelican_factcheck.plugin.store import PARTS, Store
from pelican_factcheck.settings import PAGES

SIDECAR = """
    claims:
    - id: {id}
      quote: The alliance promised membership in {year}.
      verdict: false
      summary: It did so in 2008.
      explanation: See *the declaration*.
      sources: https://example.org/declaration
    - quote: It named no month.
      verdict: true
    """
ARTICLES = 4
FILE = "cache/factcheck.sqlite"
ALL = {"FACTCHECK_PAGES": PAGES, "FACTCHECK_FEEDS": True}
NO_CLAIM_PAGES = {"FACTCHECK_PAGES": [name for name in PAGES if name != "claims"]}


@pytest.fixture
def site(tmp_path):
    """Articles with a claim each and a claim without a place; two have the same id."""
    return filled(Site(tmp_path))


def filled(site):
    """Write the articles and their sidecars."""
    for year in range(2000, 2000 + ARTICLES):
        site.write(f"{year}.md", f"Title: {year}\nDate: {year}-01-01\n\n{words(year)}")
        name = "twice" if year in (2002, 2003) else f"y{year}"
        site.write(f"{year}.claims.yaml", SIDECAR.format(year=year, id=name))
    return site


def words(year):
    """What an article says."""
    return f"The alliance promised membership in {year}. It named no day."


def results(site):
    """How many results the file holds."""
    with closing(sqlite3.connect(site.folder / FILE)) as database:
        return database.execute("SELECT count(*) FROM result").fetchone()[0]


# --- the same bytes --------------------------------------------------------------


def damage(data):
    """Turn bits in the middle of the file, where the results are."""
    middle = len(data) // 2
    return data[:middle] + bytes(byte ^ 0x55 for byte in data[middle:])


def execute(path, statement):
    """Change the file as another version, or another program, might."""
    with closing(sqlite3.connect(path)) as database:
        database.execute(statement)
        database.commit()


SWAP = "UPDATE result SET summary = (SELECT summary FROM result ORDER BY key LIMIT 1)"
SPOILS = {
    "as it is": Path.exists,
    "bits": lambda path: path.write_bytes(damage(path.read_bytes())),
    "empty": lambda path: path.write_bytes(b""),
    "cut off": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "another file": lambda path: path.write_bytes(b"No database at all." * 500),
    "another version": lambda path: execute(path, "PRAGMA user_version = 999"),
    "another program": lambda path: execute(path, "PRAGMA application_id = 7"),
    "other tables": lambda path: execute(path, "ALTER TABLE result DROP COLUMN data"),
    "of another article": lambda path: execute(path, SWAP),
    "texts": lambda path: execute(path, "UPDATE result SET shown = 'shown'"),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A site, what it writes without the file and with a new one, and that file."""
    site = filled(Site(tmp_path_factory.mktemp("built")))
    plain = site.build("plain", FACTCHECK_CACHE=False, **ALL).files()
    first = site.build("first", **ALL).files()
    return site, plain, first, (site.folder / FILE).read_bytes()


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_build_with_any_file_writes_the_same_bytes(built, spoil):
    """Damaged, foreign, of another version: it is ignored, and written anew."""
    site, plain, first, kept = built
    file = site.folder / FILE
    if file.is_dir():
        file.rmdir()
    file.write_bytes(kept)
    SPOILS[spoil](file)

    again = site.build("again", **ALL).files()
    last = site.build("last", **ALL).files()

    assert without_clock(first) == without_clock(plain)
    assert without_clock(again) == without_clock(plain)
    assert without_clock(last) == without_clock(plain)
    if spoil != "a folder":
        assert results(site) == ARTICLES


def without_clock(files):
    """Without Pelican's own feeds, which have the time in them."""
    return {name: text for name, text in files.items() if not name.endswith(".xml")}


some_words = st.text(st.sampled_from("ab é*_[]<>&'\"\n-"), max_size=30).map(str.strip)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some_words, st.sampled_from(["true", "mixed", "false"]), st.booleans())
def test_what_was_kept_is_what_would_be_made(tmp_path_factory, text, verdict, notable):
    """Whatever an author writes, and the site wants."""
    site = Site(tmp_path_factory.mktemp("kept"))
    site.write("a.md", f"Title: A\nDate: 2026-01-01\n\n{words(2008)}\n\n{text}\n")
    indented = text.replace("\n", "\n      ")
    site.write(
        "a.claims.yaml",
        f"claims:\n- quote: It named no day.\n  verdict: {verdict}\n"
        f"  explanation: |\n      so\n      {indented}\n",
    )
    options = {"FACTCHECK_MARK": "notable" if notable else "all", **NO_CLAIM_PAGES}

    plain = site.build("plain", FACTCHECK_CACHE=False, **options).files()
    first = site.build("first", **options).files()
    again = site.build("again", **options).files()

    assert without_clock(plain) == without_clock(first) == without_clock(again)


# --- what is kept, and how long --------------------------------------------------


def test_nothing_is_done_twice(site):
    """What was kept is shown; only what has changed is made anew."""
    site.build()
    kept = results(site)
    site.build()
    unchanged = results(site)
    site.write("2001.claims.yaml", SIDECAR.format(year=2001, id="other"))
    page = site.build().read("2001.html")

    assert kept == unchanged == ARTICLES
    assert results(site) == ARTICLES + 1
    assert 'id="claim-other"' in page


class Gloss(Extension, Preprocessor):
    """Writes for ((again)) what it is told to, as an extension of a later version might."""

    def __init__(self, word):
        super().__init__()
        self.word = word

    def extendMarkdown(self, md):  # noqa: N802 - Markdown's name
        """Take part in it."""
        md.preprocessors.register(self, "gloss", 50)

    def run(self, lines):
        """Replace it on each of the *lines*; fail where it has no word for it."""
        if self.word is None and "((again))" in "".join(lines):
            raise ValueError("there is no such gloss")
        return [line.replace("((again))", self.word or "") for line in lines]


def test_what_a_reader_makes_of_a_quote_is_asked_again(site, capsys):
    """What was kept holds as long as the extensions of the site say the same of it."""
    site.write("2001.md", f"Title: 2001\nDate: 2001-01-01\n\n{words(2001)} It is open.")
    quote = "- {quote: It is ((again)). , verdict: true}"
    sidecar = dedent(SIDECAR).format(year=2001, id="y2001")
    site.write("2001.claims.yaml", f"{sidecar}{quote}\n")

    def told(word):
        site.build(MARKDOWN={"extensions": [Gloss(word)]})
        return capsys.readouterr().out.splitlines()[0], results(site)

    first = told("open")
    assert first[0].endswith("5 exact, 4 orphan.")
    assert told("open") == first == (first[0], ARTICLES)
    assert told("shut")[0].endswith("4 exact, 5 orphan.")


def test_a_question_without_an_answer_keeps_nothing(site):
    """Whatever else the reader is asked, before or after it."""
    quotes = ["It is *so*.", "It is ((again)).", "It was *so*."]
    listed = "".join(f"- {{quote: '{quote}', verdict: true}}\n" for quote in quotes)
    sidecar = dedent(SIDECAR).format(year=2001, id="y2001")
    site.write("2001.claims.yaml", f"{sidecar}{listed}")

    site.build(MARKDOWN={"extensions": [Gloss(None)]})

    assert results(site) == ARTICLES - 1


def test_what_the_store_holds_is_what_is_shown(site):
    """A build asks it before it annotates."""
    site.build()
    with closing(sqlite3.connect(site.folder / FILE)) as database:
        keys = [row[0] for row in database.execute("SELECT key FROM result")]
    kept = Store(site.folder / FILE)
    parts = {part: kept.read(keys[0], part) for part in PARTS}
    shown = parts["shown"].replace(b"Fact check 1", b"From store 1")  # as long
    kept.write(keys[0], {**parts, "shown": shown})
    kept.close()

    pages = site.build().files()

    assert sum("From store 1" in page for page in pages.values()) == 1


def test_where_nothing_lists_claims_addresses_do_not_matter(site):
    """A site that only marks is not annotated anew when its articles move."""
    marks = {"FACTCHECK_PAGES": [], "FACTCHECK_DATA": False}
    site.build(**marks)

    moved = site.build(ARTICLE_URL="x/{slug}.html", **marks)

    assert results(site) == ARTICLES
    assert "factcheck-marker" in moved.read("2001.html")


@pytest.mark.parametrize(
    "change",
    [
        {"FACTCHECK_MARK": "notable"},
        {"FACTCHECK_WORDS": {"Fact checks": "Proofs"}},
        {"FACTCHECK_VERDICTS": {"true": "true", "false": "mixed"}},
        {"SITEURL": "https://example.net"},
        {"SITENAME": "Another"},
        {"FACTCHECK_SOURCES": "shared.yaml"},
        {"FACTCHECK_LICENCE": "https://example.org/licence"},
    ],
    ids=str,
)
def test_a_setting_that_matters_makes_everything_anew(site, change):
    """Results are those of the settings, templates and sources of this build."""
    site.write("shared.yaml", "sources: {act: {title: An act}}")
    site.build()

    changed = site.build("changed", **change).files()
    plain = site.build("plain", FACTCHECK_CACHE=False, **change).files()

    assert without_clock(changed) == without_clock(plain)
    assert results(site) == 2 * ARTICLES


def test_a_theme_that_changes_a_template_makes_everything_anew(site):
    """Even one that ours include."""
    folder = site.folder / "templates"
    folder.mkdir()
    settings = {"THEME_TEMPLATES_OVERRIDES": [str(folder)]}
    (folder / "factcheck_source.html").write_text("{% include 'inner.html' %}")
    (folder / "inner.html").write_text("<b>one</b>")
    first = site.build(**settings).read("2001.html")
    (folder / "inner.html").write_text("<b>two</b>")

    second = site.build(**settings).read("2001.html")

    assert "<b>one</b>" in first
    assert "<b>two</b>" in second


def test_templates_come_from_any_loader():
    """A loader that cannot list its templates is asked for those with our names."""
    ours = {"factcheck_card.html": "card"}

    assert [*theme_sources(DictLoader({"base.html": "base"}))] == []
    assert [*theme_sources(DictLoader(ours))] == ["factcheck_card.html", "card"]
    assert "card" in [*theme_sources(FunctionLoader(ours.get))]
    assert [*theme_sources(None)] == []


@pytest.mark.parametrize(
    ("settings", "arguments"),
    [
        ({"FACTCHECK_CACHE": False}, []),
        ({}, ["--ignore-cache"]),
        ({}, ["content", "--ignore-c"]),
        ({"CACHE_PATH": "content/cache"}, []),
        ({"CACHE_PATH": "output/cache"}, []),
    ],
    ids=["setting", "flag", "shortened", "below the content", "published"],
)
def test_it_can_be_switched_off(site, monkeypatch, settings, arguments):
    """By the setting, by Pelican’s flag, and where it would wake autoreload or be published."""
    monkeypatch.chdir(site.folder)
    monkeypatch.setattr(sys, "argv", ["pelican", *arguments])

    output = site.build(**settings)

    assert "factcheck-marker" in output.read("2001.html")
    assert list(site.folder.rglob("factcheck.sqlite")) == []


def test_what_is_not_needed_goes(site, monkeypatch):
    """After some builds, and at once where there is too much."""
    monkeypatch.setattr(stores, "BUILDS", 2)
    site.build()
    for number in range(4):
        site.write("2001.claims.yaml", SIDECAR.format(year=2001, id=f"v{number}"))
        site.build()
    bounded = results(site)
    monkeypatch.setattr(stores, "BUILDS", 30)
    monkeypatch.setattr(stores, "MOST_BYTES", 1)
    site.build()

    assert bounded == ARTICLES + 1
    assert results(site) == ARTICLES


def test_two_builds_may_write_at_once(tmp_path, monkeypatch):
    """The second keeps what it makes to itself while the first is writing."""
    monkeypatch.setattr(stores, "PATIENCE", 0)
    path = tmp_path / FILE
    first, second = Store(path), Store(path)
    parts = dict.fromkeys(PARTS, b"one")
    first.write(b"a", parts)
    second.write(b"b", parts)

    assert second.read(b"b", "shown") == b"one"
    first.commit()
    third = Store(path)
    assert third.read(b"a", "shown") == b"one"
    third.close()
    first.use(b"a")
    first.close()
    second.close()
    third = Store(path)
    assert third.read(b"a", "data") == b"one"
    assert third.read(b"b", "data") is None
    third.close()


def test_many_results_are_written_in_batches(tmp_path, monkeypatch):
    """A build that ends half-way has not worked for nothing."""
    monkeypatch.setattr(stores, "BATCH", 2)
    path = tmp_path / FILE
    busy = Store(path)
    for key in (b"a", b"b", b"c"):
        busy.write(key, dict.fromkeys(PARTS, key))

    other = Store(path)
    assert [other.read(key, "data") for key in (b"a", b"b", b"c")] == [
        b"a",
        b"b",
        None,
    ]
    other.close()
    busy.close()


def test_a_store_without_a_path_is_gone_with_the_build(tmp_path, monkeypatch):
    """Nothing is written where nobody asked for it."""
    monkeypatch.chdir(tmp_path)
    own = Store(None)
    own.write(b"a", dict.fromkeys(PARTS, b"one"))

    assert own.read(b"a", "shown") == b"one"
    assert own.read(b"b", "shown") is None
    own.close()
    assert list(tmp_path.iterdir()) == []


# --- one behaviour at every size -------------------------------------------------


def test_in_strict_mode_all_is_told_before_a_page_is_written(site, caplog):
    """Elsewhere it is told at the same moment, and once."""
    site.write("2001.claims.yaml", "claims: [{quote: Nowhere at all, verdict: true}]")

    output = site.build()
    told = [line for line in caplog.messages if "2001.claims.yaml" in line]
    with pytest.raises(SystemExit):
        site.build("strict", FACTCHECK_STRICT=True)

    assert "2002.html" in output.files()
    assert len(told) == 1
    assert not list((site.folder / "strict").rglob("*.html"))


def test_themes_may_look_at_an_article_before_its_page_is_written(site):
    """An index that counts claims counts them all."""
    template = site.folder / "templates" / "article.html"
    template.parent.mkdir()
    template.write_text(
        "{% for each in articles %}{{ each.factcheck.notes|length }}"
        " {{ each.factcheck.counts[0].label }} {{ each.factcheck.notes[0].number }}"
        "{% for note in each.factcheck.notes[:1] %}{{ note.quoted }}{% endfor %}"
        "{{ ',' if each.factcheck }}{% endfor %}",
        encoding="utf-8",
    )
    settings = {"THEME_TEMPLATES_OVERRIDES": [str(template.parent)]}

    page = site.build(**settings).read("2003.html")

    for year in range(2000, 2000 + ARTICLES):
        assert f"1 False 1The alliance promised membership in {year}.," in page


class Plugin:
    """Another plugin."""

    def __init__(self, **handlers):
        self.handlers = handlers

    def register(self):
        """Come after us."""
        for name, handler in self.handlers.items():
            getattr(signals, name).connect(handler)


def move_and_replace(path, **_):
    """What a plugin may do to pages that were written a while ago."""
    written = Path(path)
    if written.name == "2001.html":
        written.unlink()
    if written.name == "2002.html":
        written.write_text("<head></head><p>Another page.</p>", encoding="utf-8")


@pytest.mark.parametrize("settings", [NO_CLAIM_PAGES, ALL], ids=["some", "all"])
def test_no_claim_is_told_on_a_page_that_is_no_longer_its_own(site, settings):
    """What programs read is in the page from the start, and never added to another."""
    plugin = Plugin(content_written=move_and_replace)

    pages = site.build(PLUGINS=["pelican_factcheck", plugin], **settings).files()

    assert "2001.html" not in pages
    assert pages["2002.html"] == "<head></head><p>Another page.</p>"
    assert pages["2003.html"].count("ClaimReview") == 1


def empty(_, context):
    """What a plugin may do to an article whose page is written."""
    if article := context.get("article"):
        article._content = "<p>Read it on the page.</p>"


def test_what_is_told_is_what_the_page_shows(site, capsys):
    """An article that is changed after its page was written is not annotated anew."""
    plugin = Plugin(content_written=empty)

    output = site.build(PLUGINS=["pelican_factcheck", plugin])

    assert output.read("2003.html").count("ClaimReview") == 1
    assert output.read("factcheck/claims.json").count('"quote":') == ARTICLES
    assert f"{ARTICLES} exact" in capsys.readouterr().out


def edit(generators):
    """What a plugin may do to articles when all are read."""
    for generator in generators:
        for article in getattr(generator, "articles", ()):
            article._content = article._content.replace("named no day", "named a day")


def test_the_text_that_is_judged_is_the_one_that_is_written(site, caplog):
    """Plugins that come after us may edit it, too."""
    plugin = Plugin(all_generators_finalized=edit)
    site.write("2001.claims.yaml", "claims: [{quote: It named a day., verdict: true}]")

    output = site.build(PLUGINS=["pelican_factcheck", plugin])

    assert "It named a day.</mark>" in output.read("2001.html")
    assert not [line for line in caplog.messages if "2001.claims.yaml" in line]


def edit_late(_, content):
    """What a plugin may do to the article that is written next."""
    content._content = content._content.replace("promised", "denied")


def test_what_is_changed_at_the_last_moment_is_judged_anew(site, caplog):
    """The page shows no mark on other words, and its author learns of it."""
    plugin = Plugin(article_generator_write_article=edit_late)

    output = site.build(PLUGINS=[plugin, "pelican_factcheck"], **ALL)

    assert "<mark" not in output.read("2001.html")
    assert [line for line in caplog.messages if "2001.claims.yaml:3" in line]


def test_claims_of_one_id_name_their_own_pages(site):
    """The head of a page, and the data, know which page is whose."""
    output = site.build(**ALL)

    assert "claims/twice.html" in output.read("2002.html")
    assert "claims/twice-2.html" in output.read("2003.html")
    assert "claims/twice-2.html" in output.read("factcheck/claims/twice-2.html")
    assert output.read("factcheck/claims.json").count("twice-2.html") == 1


def test_a_file_that_is_damaged_meanwhile_goes(tmp_path):
    """What was in it cannot be had any more, and the next build begins anew."""
    path = tmp_path / FILE
    first = Store(path)
    for number in range(50):
        first.write(bytes([number]), dict.fromkeys(PARTS, b"one" * 1000))
    first.use(b"\0")
    first.commit()
    path.write_bytes(b"\xff" * path.stat().st_size)

    assert first.read(b"\x21", "shown") is None
    first.write(b"a", dict.fromkeys(PARTS, b"one"))
    first.close()
    second = Store(path)
    assert second.read(b"\0", "shown") is None
    second.write(b"a", dict.fromkeys(PARTS, b"one"))
    assert second.read(b"a", "shown") == b"one"
    second.close()


def test_a_part_of_another_shape_is_made_anew(site):
    """Though its checksum is right: the store believes no program but this one."""
    first = site.build().files()
    with closing(sqlite3.connect(site.folder / FILE)) as database:
        keys = [row[0] for row in database.execute("SELECT key FROM result")]
    kept = Store(site.folder / FILE)
    for place, key in enumerate(keys):
        kept.write(
            key, dict.fromkeys(PARTS, [b"{", b'{"insertions": 5}', b"null"][place % 3])
        )
    kept.close()

    assert without_clock(site.build("again").files()) == without_clock(first)


def test_a_sidecar_that_may_not_be_read_is_reported(site, caplog):
    """A build keeps that, too, until the file is another."""
    outside = site.folder / "outside.yaml"
    outside.write_text("claims: [{quote: It named no day., verdict: true}]")
    (site.content / "2001.claims.yaml").unlink()
    (site.content / "2001.claims.yaml").symlink_to(outside)

    for _ in range(2):
        caplog.clear()
        output = site.build()
        told = [line for line in caplog.messages if "[unsafe-file]" in line]
        assert len(told) == 1
        assert "<mark" not in output.read("2001.html")


def test_an_article_that_holds_marks_already_is_annotated_anew(site):
    """As one may that was copied from a page."""
    mark = '<mark class="factcheck factcheck-false" id="claim-x" data-claim="x">'
    text = words(2001).replace("It named no day.", f"{mark}It named no day.</mark>")
    site.write("2001.md", f"Title: 2001\nDate: 2026-01-01\n\n<p>{text}</p>\n")

    first = site.build().read("2001.html")

    assert first.count("<mark") == 1
    assert site.build().read("2001.html") == first


def test_what_themes_see_is_over_with_the_build(site):
    """Pelican keeps its contents for ever, but not what we know of them."""
    kept = []

    def keep(generators):
        for generator in generators:
            kept.extend(getattr(generator, "articles", ()))

    site.build(PLUGINS=["pelican_factcheck", Plugin(all_generators_finalized=keep)])
    checks = [article.factcheck for article in kept]

    assert len(checks) == ARTICLES
    assert [bool(each) for each in checks] == [False] * ARTICLES
    assert [(*each.counts, *each.notes) for each in checks] == [()] * ARTICLES


def test_articles_whose_claims_came_out_alike_share_the_numbers(site):
    """A site may have many thousands of them."""
    generators, shared = [], []

    def keep(found):
        generators.extend(each for each in found if hasattr(each, "swaps"))

    def look(_):
        (generator,) = generators
        shared.extend(swap.summary.outcomes for swap in generator.swaps.values())

    plugin = Plugin(all_generators_finalized=keep, finalized=look)
    site.build(PLUGINS=["pelican_factcheck", plugin])

    assert len(shared) == ARTICLES
    assert all(each is shared[0] for each in shared)
    assert shared[0] == {"exact": 1, "orphan": 1}


def test_feeds_remember_few_articles(site, monkeypatch):
    """Each is in the feed of all articles, and in that of its category."""
    settings = {"FACTCHECK_FEEDS": True, "FEED_ALL_ATOM": "all.xml"}
    many = site.build("many", **settings).pages()
    monkeypatch.setattr(annotator, "MOST_FEED_FORMS", 1)

    assert site.build("few", **settings).pages() == many


HEAVY = ("yaml", "babel", "nh3", "rapidfuzz", "pelican_factcheck.anchoring")
BUILD_AND_TELL = """
import sys
from pelican import Pelican
from pelican.settings import read_settings
Pelican(read_settings("pelicanconf.py")).run()
print("loaded:", *(name for name in {HEAVY} if name in sys.modules))
"""


def test_a_build_in_which_nothing_has_changed_loads_little(tmp_path):
    """What reads claims and finds sentences is loaded for articles that are new."""
    content = tmp_path / "content"
    content.mkdir()
    (content / "a.md").write_text(f"Title: A\nDate: 2026-01-01\n\n{words(2008)}")
    # Such a quote is also held against what Markdown makes of it.
    marked = "- {quote: It named *no* month ((again)). , verdict: true}"
    claims = dedent(SIDECAR).format(year=2008, id="a") + marked
    (content / "a.claims.yaml").write_text(claims)
    (tmp_path / "pelicanconf.py").write_text(
        "PATH = 'content'\nPLUGINS = ['pelican_factcheck']\nTIMEZONE = 'UTC'\n"
        "FACTCHECK_PAGES = []\nFACTCHECK_DATA = False\n"
    )
    code = BUILD_AND_TELL.format(HEAVY=HEAVY)
    told = [
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for _ in range(2)
    ]

    assert "1 exact" in told[0]
    assert "yaml" in told[0].partition("loaded:")[2]
    assert told[1].partition("loaded:")[2].split() == []
