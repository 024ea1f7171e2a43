"""Articles annotated by helpers come out as if the build had done it itself."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path
from pickle import dumps, load, loads
from time import sleep

import pytest
from jinja2 import DictLoader, FunctionLoader
from pelican import signals
from sites import Site

from pelican_factcheck.annotating.article import Options
from pelican_factcheck.plugin import generator
from pelican_factcheck.plugin.ahead import BATCH, Ahead, Helper
from pelican_factcheck.plugin.build import Article
from pelican_factcheck.plugin.helper import Setup, answer_all
from pelican_factcheck.settings import PAGES
from pelican_factcheck.sidecar.discovery import find_sidecars

SIDECAR = """
    claims:
    - quote: The alliance promised membership in {year}.
      verdict: false
      summary: It did so in 2008.
      explanation: See *the declaration*.
      sources: https://example.org/declaration
    """
ARTICLES = 3 * BATCH + 1
PATIENCE = 100
"""How often helpers are asked: on a busy machine they may begin late."""
NO_CLAIM_PAGES = [name for name in PAGES if name != "claims"]
NO_TEMPLATES = DictLoader({})


DATA = ("factcheck/claims.json", "factcheck/search.json")


@pytest.fixture
def site(tmp_path):
    """A site of more articles than a helper is given at once."""
    site = Site(tmp_path)
    for year in range(2000, 2000 + ARTICLES):
        site.write(f"{year}.md", f"Title: {year}\nDate: {year}-01-01\n\n{words(year)}")
        site.write(f"{year}.claims.yaml", SIDECAR.format(year=year))
    return site


def words(year):
    """What an article says."""
    return f"The alliance promised membership in {year}. It named no day."


def setup_of(site, loader=NO_TEMPLATES, **values):
    """What a helper is told of a site."""
    found = find_sidecars([site.content])
    return Setup(values, found, site.content, loader, is_local=False)


def articles_of(site):
    """The articles as Pelican would have read them."""
    return [
        Article(str(path), f"<p>{words(path.stem)}</p>", Options(name=path.name))
        for path in sorted(site.content.glob("*.md"))
    ]


def ask_all(setup, articles, count=1):
    """What helpers answer; None for what they have not begun with."""
    ahead = Ahead([Helper() for _ in range(count)], setup)
    for article in articles:
        ahead.ask(article)
    sleep(0.5)  # they begin with the first ones
    answers = [ahead.answer(article, refuse) for article in articles]
    ahead.close()
    return answers


def refuse(article):
    """A build that cannot work anything out itself."""
    raise ValueError(article)


@pytest.mark.parametrize("count", [1, 2])
def test_helpers_answer_what_the_build_would_work_out(site, count):
    """Page, claims and explanations are equal, whoever has made them."""
    setup = setup_of(site, FACTCHECK_SUMMARY=False)
    articles = articles_of(site)

    answers = []
    for _ in range(PATIENCE):
        answers = answers if any(answers) else ask_all(setup.pickled(), articles, count)

    build = setup.build()
    for answer, article in zip(answers, articles, strict=True):
        assert answer in (None, build.work_out(article))
    assert "<mark" in next(filter(None, answers)).page.html


def test_what_python_prints_at_its_start_is_no_answer(site, tmp_path, monkeypatch):
    """Some systems greet; taken for the length of an answer, that would wait for ever."""
    (tmp_path / "sitecustomize.py").write_text(
        "print('Best wishes', flush=True)", encoding="utf-8"
    )
    monkeypatch.syspath_prepend(tmp_path)
    articles = articles_of(site)

    answers = []
    for _ in range(PATIENCE):
        answers = (
            answers if any(answers) else ask_all(setup_of(site).pickled(), articles)
        )

    assert "<mark" in next(filter(None, answers)).page.html


def test_an_answer_is_for_the_article_that_was_asked_about(site):
    """What another plugin has changed since, and what nobody asked, is not known."""
    ahead = Ahead([Helper()], setup_of(site).pickled())
    first, second, third = articles_of(site)[:3]
    ahead.ask(first)
    ahead.ask(second)

    answers = [
        ahead.answer(article, refuse)
        for article in (
            first._replace(html=f"{first.html}<p>And more.</p>"),
            second._replace(options=Options(lang="de")),
            third,
        )
    ]
    ahead.close()

    assert answers == [None, None, None]


@pytest.mark.parametrize("setup", [b"", b"no setup", dumps("no setup")])
def test_a_helper_that_fails_leaves_everything_to_the_build(site, setup):
    """A helper that ends at once answers nothing, and disturbs nobody."""
    assert set(ask_all(setup, articles_of(site))) == {None}


def test_where_no_process_can_be_started_the_build_does_all(site, monkeypatch):
    """As on systems that have moved or forbidden their own Python."""
    monkeypatch.setattr(generator, "MANY", 1)
    monkeypatch.setattr(sys, "executable", str(site.folder / "nowhere"))

    pages = site.build().files()

    assert sum("<mark" in page for page in pages.values()) >= ARTICLES


SILENT = """
import sys
from pelican_factcheck.plugin import ahead
from pelican_factcheck.annotating.article import Options
from pelican_factcheck.plugin.build import Article

ahead.START = "import sys; print('ready for questions', flush=True); sys.stdin.read()"
asked = ahead.Ahead([ahead.Helper()], b"what it should know")
for number in range(5 * ahead.BATCH):
    asked.ask(Article(str(number), "<p>Said.</p>", Options()))
sys.exit(3)
"""


def test_a_build_that_fails_waits_for_nobody():
    """Whatever a helper has still to do, or whether it does anything at all."""
    ended = subprocess.run([sys.executable, "-c", SILENT], check=False)

    assert ended.returncode == 3


def test_an_article_that_fails_is_left_to_the_build(site):
    """A theme's template may raise; the build will meet that, and tell of it."""
    broken = DictLoader({"factcheck_card.html": "{{ 1 / 0 }}"})
    articles = articles_of(site)
    stranger = articles.pop()._replace(html="<p>Nothing that was checked.</p>")
    questions = BytesIO(setup_of(site, broken).pickled() + dumps([stranger, *articles]))
    answers = BytesIO()

    answer_all(questions, answers)

    answers.seek(0)
    answered = load(answers)  # noqa: S301 - our own
    assert answered.keys() == {stranger.source}
    assert loads(answered[stranger.source]).page.html == stranger.html  # noqa: S301 - our own


def test_what_cannot_be_sent_is_not_sent(site):
    """A theme whose templates come from a function is annotated by the build."""
    assert setup_of(site, FunctionLoader(lambda _: None)).pickled() == b""


def edit_one(generators):
    """What another plugin does to an article that was read long ago."""
    for article in getattr(generators[0], "articles", []):
        if article.slug == "2005":
            article._content = article._content.replace("day", "hour")
        if article.slug in ("2005", "2006"):
            article.title = "Renamed"


class Editor:
    """That plugin."""

    def register(self):
        """Come between the reading of articles and their annotation."""
        signals.all_generators_finalized.connect(edit_one)


@pytest.mark.parametrize(
    "plugins",
    [
        ["pelican_factcheck"],
        [Editor(), "pelican_factcheck"],
        ["pelican_factcheck", Editor()],
    ],
    ids=["alone", "after an editor", "before an editor"],
)
@pytest.mark.parametrize("pages", [NO_CLAIM_PAGES, PAGES], ids=["some", "all"])
def test_a_site_is_the_same_with_and_without_helpers(site, monkeypatch, plugins, pages):
    """Also where another plugin changes an article after it was read."""
    settings = {"PLUGINS": plugins, "FACTCHECK_PAGES": pages}
    others = len(plugins) - 1

    alone = site.build("alone", **settings).files()
    monkeypatch.setattr(generator, "MANY", 1)
    together = site.build("together", **settings).files()

    assert together == alone
    assert sum("<mark" in page for page in together.values()) >= ARTICLES
    assert together["2005.html"].count("ClaimReview") == 1
    assert ("no hour" in together["2005.html"]) == bool(others)
    for name in ("2005.html", "2006.html", *DATA):
        assert ("Renamed" in together[name]) == bool(others)


@pytest.mark.parametrize("layer", ["reader", "generator"])
def test_helpers_and_the_cache_of_pelican_get_along(site, monkeypatch, layer):
    """What Pelican keeps from the last build is annotated as what it has read anew."""
    settings = {
        "LOAD_CONTENT_CACHE": True,
        "CACHE_CONTENT": True,
        "CONTENT_CACHING_LAYER": layer,
    }
    monkeypatch.setattr(generator, "MANY", 1)

    first = site.build("first", **settings).files()
    second = site.build("second", **settings).files()

    assert second == first
    assert sum("<mark" in page for page in second.values()) >= ARTICLES


def test_what_was_changed_is_asked_again(site):
    """Another plugin's change does not leave an article to the build."""
    ahead = Ahead([Helper()], setup_of(site).pickled())
    articles = articles_of(site)
    for article in articles:
        ahead.ask(article)
    changed = [
        article._replace(html=f"{article.html}<p>And more.</p>") for article in articles
    ]
    for article in reversed(changed):
        ahead.ask(article)

    sleep(0.5)
    answers = []
    for _ in range(PATIENCE):
        for article in changed:
            ahead.ask(article)
        sleep(0.5)
        answers = [ahead.answer(article, refuse) for article in changed]
        if any(answers):
            break
    ahead.close()

    assert "And more." in next(filter(None, answers)).page.html


def test_while_it_waits_the_build_works_out_what_comes_last(site):
    """Nobody is idle; nothing is done twice, and nothing that was changed since counts."""
    setup = setup_of(site)
    build = setup.build()
    articles = articles_of(site)
    changed = articles[-2]._replace(html="<p>Nothing.</p>")
    worked_out = {}

    def work_out(article):
        worked_out[article.source] = build.work_out(article)
        return worked_out[article.source]

    for _ in range(PATIENCE):
        ahead = Ahead([Helper()], setup.pickled())
        for article in articles:
            ahead.ask(article)
        sleep(0.02)
        first = ahead.answer(articles[0], work_out)
        others = [ahead.answer(each, refuse) for each in (articles[-1], changed)]
        ahead.close()
        if worked_out:
            break

    assert first == build.work_out(articles[0])
    assert next(iter(worked_out)) == articles[-1].source
    assert others[0] is worked_out[articles[-1].source]
    assert others[1] is None


def test_in_strict_mode_all_is_told_before_a_page_is_written(site, monkeypatch, caplog):
    """Elsewhere it may be told when the last page is written, and once."""
    monkeypatch.setattr(generator, "MANY", 1)
    site.write("2001.claims.yaml", "claims: [{quote: Nowhere at all, verdict: true}]")

    output = site.build()
    told = [line for line in caplog.messages if "[orphan-quote]" in line]
    with pytest.raises(SystemExit):
        site.build("strict", FACTCHECK_STRICT=True)

    assert "2002.html" in output.files()
    assert len(told) == 1
    assert not list((site.folder / "strict").rglob("*.html"))


def test_themes_may_look_at_an_article_before_its_page_is_written(site, monkeypatch):
    """An index that counts claims counts them all, whatever helpers have done yet."""
    monkeypatch.setattr(generator, "MANY", 1)
    template = site.folder / "templates" / "article.html"
    template.parent.mkdir()
    template.write_text(
        "{% for each in articles %}{{ each.factcheck.notes|length }}"
        " {{ each.factcheck.counts[0].label }}{{ ',' if each.factcheck }}{% endfor %}",
        encoding="utf-8",
    )
    settings = {"THEME_TEMPLATES_OVERRIDES": [str(template.parent)]}

    pages = site.build(**settings).files()

    assert pages["2003.html"] == "1 False," * ARTICLES


def move_and_replace(path, **_):
    """What a plugin may do to pages that were written a while ago."""
    written = Path(path)
    if written.name == "2004.html":
        written.unlink()
    if written.name == "2005.html":
        written.write_text("<head></head><p>Another page.</p>", encoding="utf-8")


class Mover:
    """That plugin."""

    def register(self):
        """Come after a page is written."""
        signals.content_written.connect(move_and_replace)


@pytest.mark.parametrize("pages", [NO_CLAIM_PAGES, PAGES], ids=["some", "all"])
def test_no_claim_is_told_on_a_page_that_is_no_longer_its_own(site, monkeypatch, pages):
    """What programs are told comes late; by then a page may be gone, or another."""
    monkeypatch.setattr(generator, "MANY", 1)

    pages = site.build(
        PLUGINS=["pelican_factcheck", Mover()], FACTCHECK_PAGES=pages
    ).files()

    assert "2004.html" not in pages
    assert pages["2005.html"] == "<head></head><p>Another page.</p>"
    assert pages["2006.html"].count("ClaimReview") == 1


def empty(_, context):
    """What a plugin may do to an article whose page is written."""
    if article := context.get("article"):
        article._content = "<p>Read it on the page.</p>"


class Emptier:
    """That plugin."""

    def register(self):
        """Come after a page is written."""
        signals.content_written.connect(empty)


@pytest.mark.parametrize("many", [1, 1000], ids=["with helpers", "alone"])
def test_what_is_told_is_what_the_page_shows(site, monkeypatch, capsys, many):
    """An article that is changed after its page was written is not annotated anew."""
    monkeypatch.setattr(generator, "MANY", many)

    output = site.build(PLUGINS=["pelican_factcheck", Emptier()])

    assert output.read("2006.html").count("ClaimReview") == 1
    assert output.read("factcheck/claims.json").count('"quote":') == ARTICLES
    assert f"{ARTICLES} exact" in capsys.readouterr().out
