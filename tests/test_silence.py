"""Nothing is silent: what is claimed is on a page, or a build, `check` or `audit` tells."""

import logging
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from pelican import signals
from sites import Site

from pelican_factcheck.checking.audit import audit, read_written
from pelican_factcheck.settings import PAGES

ARTICLE = """
    Title: Story
    Date: 2026-01-02
    Slug: story

    The alliance first *promised* membership in 2008. It named no date.
    """
SIDECAR = """
    claims:
    - quote: The alliance first promised membership in 2008.
      verdict: true
      source: https://example.org/declaration
    """
INVERTED = {
    "true": {"tone": "true", "value": 1},
    "false": {"tone": "false", "value": 5},
}


@pytest.fixture
def site(tmp_path):
    """A site with one article and one claim."""
    site = Site(tmp_path)
    site.write("story.md", ARTICLE)
    site.write("story.claims.yaml", SIDECAR)
    return site


def test_a_build_tells_of_a_broken_scale(site, caplog):
    """It is told once, numbers are left out, and a strict build ends."""
    with caplog.at_level(logging.WARNING):
        output = site.build(FACTCHECK_VERDICTS=INVERTED)
    told = [r.getMessage() for r in caplog.records if "scale-" in r.getMessage()]

    assert len(told) == 1
    assert told[0].startswith("error[scale-inverted] `false` is 5, above `true`")
    assert '"alternateName":"True"' in output.read("story.html")
    assert "ratingValue" not in output.read("story.html")
    with pytest.raises(SystemExit) as failure:
        site.build(FACTCHECK_VERDICTS=INVERTED, FACTCHECK_STRICT=True)
    assert failure.value.code == 1


def test_a_build_tells_that_a_claim_is_left_out(site, caplog):
    """Beside what is wrong with it, in one line of the log."""
    site.write("story.claims.yaml", SIDECAR.replace("source:", "sauce:"))
    with caplog.at_level(logging.WARNING):
        output = site.build()
    (told,) = [r.getMessage() for r in caplog.records if "sauce" in r.getMessage()]

    assert "unknown key `sauce`; the claim is left out (did you mean" in told
    assert "<mark" not in output.read("story.html")


HOSTILE = """a "b" 'c' <i>d</i> &amp; {{ e }}"""
HOSTILE_WORDS = {
    "Fact checks",
    "Fact checks in this article",
    "Close",
    "Sources",
    "Search",
    "Tags",
    "Copied",
    "Withdrawn",
    "Corrections and updates",
    "Way back",
}


def test_the_words_of_settings_are_words(site):
    """Quotation marks and tags in them are shown as they were typed, wherever they go."""
    article = SIDECAR.replace("verdict: true", "verdict: right, tags: [t]")
    site.write("story.claims.yaml", article.replace(", ", "\n      "))
    output = site.build(
        FACTCHECK_WORDS=dict.fromkeys(HOSTILE_WORDS, HOSTILE),
        FACTCHECK_VERDICTS={
            "right": {"tone": "true", "label": HOSTILE, "means": HOSTILE}
        },
        FACTCHECK_PUBLISHER={"name": HOSTILE, "url": "https://example.org/"},
        FACTCHECK_PAGES=PAGES,
    )
    shown = 0
    for name, text in output.pages().items():
        if not name.endswith(".html"):
            continue
        page = BeautifulSoup(text, "html.parser")
        assert not page.select("i")
        values = [v for e in page.select("*") for v in e.attrs.values()]
        assert not any('b"' in e.attrs for e in page.select("*"))
        shown += sum(HOSTILE in str(value) for value in values)
        shown += page.get_text().count(HOSTILE)
    assert shown > 20
    assert "a &amp;#34;b&amp;#34;" not in output.read("story.html")


SENTENCES = ["Ada built it in 1843.", "Nobody asked why.", "The bridge was closed."]
STATUS = st.sampled_from(["published", "draft", "withdrawn"])


@st.composite
def claims(draw):
    """One claim as a line of YAML, its id or "", and whether readers are to see it."""
    quote = draw(
        st.sampled_from([*SENTENCES, "Words of no article.", "*Nobody* asked"])
    )
    name = draw(st.sampled_from(["", "", "pledge", "own", "2"]))
    status = draw(STATUS)
    verdict = draw(st.sampled_from(["true", "false", "truu"]))
    extra = draw(st.sampled_from(["", ", sorce: x", ", url: x", ", source: {url: x}"]))
    own = f"id: {name}, " if name else ""
    line = f"- {{{own}quote: '{quote}', verdict: {verdict}, status: {status}{extra}}}\n"
    return line, status != "draft"


@st.composite
def articles(draw):
    """An article with its sidecar: name of that, both texts, lines of published claims."""
    words = draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4))
    listed = draw(st.lists(claims(), min_size=1, max_size=4))
    ending = draw(st.sampled_from(["claims.yaml"] * 5 + ["claims.yml", "claim.yaml"]))
    torn = draw(st.sampled_from(["", "", "", "\tx: [\n"]))
    status = draw(st.sampled_from(["published", "published", "hidden"]))
    lines = [line for line, (_, shown) in enumerate(listed, 2) if shown]
    sidecar = "claims:\n" + "".join(line for line, _ in listed) + torn
    return ending, " ".join(words), status, sidecar, lines, bool(torn)


TWICE_AND_WITHDRAWN = [
    (
        "claims.yaml",
        "Nobody asked why. Nobody asked why.",
        "published",
        "claims:\n- {quote: Nobody asked why., verdict: false, status: withdrawn}\n",
        [2],
        False,
    )
]
"""A note without a mark: what was withdrawn needs no sentence."""


@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a site takes long to shrink
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@example(TWICE_AND_WITHDRAWN, 1)
@given(st.lists(articles(), min_size=1, max_size=5), st.integers(0, 3))
def test_what_is_published_is_on_a_page_or_told(tmp_path, made, switch):
    """The law: no claim that its sidecar publishes is missing in silence."""
    shutil.rmtree(tmp_path)
    site = Site(tmp_path)
    for number, (ending, words, status, sidecar, *_) in enumerate(made):
        head = f"Title: A{number}\nSlug: a{number}\nDate: 2026-01-02\nStatus: {status}"
        site.write(f"a{number}.md", f"{head}\n\n{words}\n")
        site.write(f"a{number}.{ending}", sidecar)
    output = site.build(PLUGINS=["pelican_factcheck"] if switch else [])
    told = {
        (Path(one.where.path).name, one.where.line)
        for one in audit(output.folder, content=site.content)
        if one.rule == "missing-claim" or one.where.path.endswith((".yaml", ".yml"))
    }
    for number, (ending, *_, lines, torn) in enumerate(made):
        page = output.read(f"a{number}.html")
        marks = BeautifulSoup(page, "html.parser").select("[data-claim]")
        shown = {mark["data-claim"] for mark in marks}
        name = f"a{number}.{ending}"
        missing = {line for file, line in told if file == name}
        if torn:
            assert missing
            assert not shown
            continue
        ids = [
            claim.id
            for sidecar in read_written(site.content)
            if sidecar.path.name == name
            for claim in sidecar.claims
            if not claim.is_draft
        ]
        assert len(ids) == len(lines)
        assert missing == {
            line for line, id_ in zip(lines, ids, strict=True) if id_ not in shown
        }


WRITTEN_ONCE = "- {id: pledge, quote: Nobody asked why., verdict: false}\n"


@pytest.mark.parametrize(
    ("more", "missing"),
    [
        pytest.param(WRITTEN_ONCE * 2, [], id="an id several times"),
        pytest.param(
            WRITTEN_ONCE.replace("}", ", status: draft}") * 2, [], id="drafts of one id"
        ),
        pytest.param(
            WRITTEN_ONCE.replace("pledge", "own").replace("}", ", sorce: x}"),
            [("b.claims.yaml", 3)],
            id="another claim, left out",
        ),
    ],
)
def test_a_page_belongs_to_the_sidecar_of_its_article(site, more, missing):
    """However often another one has an id and words of it; else a shown claim is missed."""
    for name, written in (("a", WRITTEN_ONCE), ("b", WRITTEN_ONCE + more)):
        head = f"Title: {name}\nSlug: {name}\nDate: 2026-01-02"
        site.write(f"{name}.md", f"{head}\n\nNobody asked why.\n")
        site.write(f"{name}.claims.yaml", f"claims:\n{written}")
    output = site.build()

    found = audit(output.folder, content=site.content)
    told = [one.where for one in found if one.rule == "missing-claim"]
    assert [(Path(one.path).name, one.line) for one in told] == missing


def test_two_translations_have_a_page_each(site):
    """With the same ids and words, one page does not stand for both."""
    site.write("story-de.md", ARTICLE.replace("Slug", "Lang: de\n    Slug"))
    site.write("story-de.claims.yaml", SIDECAR)
    output = site.build()
    found = audit(output.folder, content=site.content)
    assert [one for one in found if one.rule == "missing-claim"] == []
    (output.folder / "story-de.html").unlink()
    (told,) = [
        one
        for one in audit(output.folder, content=site.content)
        if one.rule == "missing-claim"
    ]
    assert told.where.line == 2


def test_an_article_that_is_no_more_than_a_draft_need_not_have_a_page(site):
    """Its claims are on no page on purpose."""
    site.write("story.md", ARTICLE.replace("Slug", "Status: skip\n    Slug"))
    output = site.build()

    assert audit(output.folder, content=site.content) == ()


def test_a_sidecar_that_cannot_be_read_is_told(site):
    """All of its claims are missing, and their number is not known."""
    (site.content / "story.claims.yaml").write_bytes(b"claims: \xff")
    output = site.build()
    (told,) = audit(output.folder, content=site.content)

    assert told.rule == "text-encoding"


@pytest.mark.parametrize(
    ("siteurl", "appended"),
    [
        ("https://example.org/straße", False),
        ("https://MÜLLER.example:443", True),
        ("https://xn--mller-kva.example", False),
        ("", False),
    ],
)
def test_feeds_have_the_checks_whatever_the_address(tmp_path, siteurl, appended):
    """Letters of other scripts, spaces and signs in slugs and hosts are written in many ways."""
    site = Site(tmp_path)
    slugs = ["über", "a b", "it's", "日本", "50%", "a+b", "(c)"]
    for number, slug in enumerate(slugs):
        site.write(f"{number}.md", ARTICLE.replace("story", slug))
        site.write(f"{number}.claims.yaml", SIDECAR)
    output = site.build(
        SITEURL=siteurl,
        FACTCHECK_FEEDS=True,
        FACTCHECK_PAGES=PAGES,
        FEED_ALL_ATOM="all.atom.xml",
        FEED_APPEND_REF=appended,
        ARTICLE_URL="{slug}.html",
        ARTICLE_SAVE_AS="{slug}.html",
    )
    feed = ET.fromstring(output.read("all.atom.xml"))  # noqa: S314 - our own
    contents = [one.text for one in feed.iter("{http://www.w3.org/2005/Atom}content")]

    assert len(contents) == len(slugs)
    assert all("#claim-the-alliance" in content for content in contents)
    found = audit(output.folder, url=siteurl, content=site.content)
    assert {one.rule for one in found} <= {"dead-link"}
    dead = {one.message for one in found}
    assert not [one for one in dead if "claim" in one or "factcheck" in one]


class Editor:
    """A plugin that edits every article once another one is done, or even later."""

    def __init__(self, signal, before, after):
        self.signal, self.before, self.after = signal, before, after

    def register(self):
        """Connect to the signal, after us."""
        getattr(signals, self.signal).connect(self.edit)

    def edit(self, generators, content=None):
        """Replace the words."""
        found = [content] if content else generators[0].articles
        for each in found:
            each._content = each._content.replace(self.before, self.after)


SENTENCE = "The alliance first <em>promised</em> membership in 2008."
LATE = ["all_generators_finalized", "article_generator_write_article"]


@pytest.mark.parametrize("signal", LATE)
@pytest.mark.parametrize("order", [1, -1])
def test_what_another_plugin_takes_away_is_told(site, signal, order, caplog):
    """The text that is written is judged, whoever has written it."""
    editor = Editor(signal, SENTENCE, "[[wiki]]")
    plugins = ["pelican_factcheck", editor][::order]
    with caplog.at_level(logging.WARNING):
        output = site.build(PLUGINS=plugins)
    told = [r.getMessage() for r in caplog.records if "orphan-quote" in r.getMessage()]

    assert len(told) == 1
    assert "<mark" not in output.read("story.html")
    with pytest.raises(SystemExit) as failure:
        site.build(PLUGINS=plugins, FACTCHECK_STRICT=True)
    assert failure.value.code == 1


@pytest.mark.parametrize("order", [1, -1])
def test_what_another_plugin_brings_is_found(site, order, caplog):
    """Nothing is told of a text that no reader ever sees."""
    site.write("story.md", ARTICLE.replace("The alliance first *promised*", "[[wiki]]"))
    editor = Editor(LATE[0], "[[wiki]]", "The alliance first <em>promised</em>")
    plugins = ["pelican_factcheck", editor][::order]
    with caplog.at_level(logging.WARNING):
        output = site.build(PLUGINS=plugins, FACTCHECK_STRICT=True)

    assert output.read("story.html").count("<mark") == 1
    assert not [r for r in caplog.records if "quote" in r.getMessage()]
