"""What a theme may change, what it may rely on, and what it is told that it lacks."""

import logging
import re
from pathlib import Path
from types import SimpleNamespace

import jinja2
import jinja2.nodes
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from published import ARTICLE as STEAM
from published import FULL, directory_of, record_of
from sites import Site
from tables import each

from pelican_factcheck import annotate, read_sidecar
from pelican_factcheck.annotating.article import Options, render_preview
from pelican_factcheck.annotating.cards import (
    render_feed_notes,
    render_notes,
    render_summary,
)
from pelican_factcheck.annotating.templates import (
    TEMPLATES,
    TemplateFiles,
    card_environment,
    with_ours,
)
from pelican_factcheck.annotating.translations import translations_for
from pelican_factcheck.plugin.pagewriter import View, explain_blank
from pelican_factcheck.publishing.pages import plan_pages
from pelican_factcheck.settings import PAGES

GUIDE = Path(__file__).parent.parent / "content" / "pages" / "theming.md"
STATIC = TEMPLATES.parent / "static"
NAMES = sorted(path.name for path in TEMPLATES.glob("*.html"))
CODE = re.compile(r"`([^`\n]+)`")
JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
PLAIN_TAG = re.compile(r"<([a-z][a-z0-9]*)(?= (?!class)|>)")
SOME_BLOCK = re.compile(r"\{% block (?:title|head) %\}")
ARTICLE = """
    Title: The alliance
    Date: 2026-01-02
    Slug: story

    The alliance promised membership in 2008. It named no date.
    """
SIDECAR = """
    claims:
    - quote: The alliance promised membership in 2008.
      claim: The alliance promised it.
      verdict: true
      claimant: Ada
      tags: [promises]
      source: {url: https://example.org/declaration, title: Declaration}
      history: {date: 2026-01-03, kind: correction, note: The day was wrong.}
    - {quote: It named no date., verdict: false, claimant: Ben,
       source: "https://example.org/more"}
    - {quote: This is nowhere in the text., verdict: false}
    """


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site with something for each template."""
    site = Site(tmp_path_factory.mktemp("theming"))
    site.write("story.md", ARTICLE)
    site.write("story.claims.yaml", SIDECAR)
    site.settings = {"FACTCHECK_PAGES": PAGES, "FEED_ALL_ATOM": "all.atom.xml"}
    return site


def section(title):
    """The guide from one heading to the next."""
    text = GUIDE.read_text(encoding="utf-8").partition(f"\n## {title}\n")[2]
    return text.partition("\n## ")[0]


def styles():
    """Both style sheets."""
    return "".join(path.read_text("utf-8") for path in STATIC.glob("*.css"))


# --- templates ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def changed(site):
    """All that is written when a theme has each template, with its name in it."""
    theme = site.folder / "overrides"
    theme.mkdir()
    for name in NAMES:
        ours = (TEMPLATES / name).read_text(encoding="utf-8")
        marked = PLAIN_TAG.sub(rf"<\1 data-of={name}", ours)
        marked = SOME_BLOCK.sub(rf"\g<0>{name}", marked)
        (theme / name).write_text(marked, encoding="utf-8")
    output = site.build(
        "changed",
        THEME_TEMPLATES_OVERRIDES=[str(theme)],
        FACTCHECK_FEEDS=True,
        FACTCHECK_PREVIEW=True,
        SITEURL="http://localhost:8000",
    )
    return "".join(output.files().values())


# Pages of kept copies need copies: `test_evidence_build.py` replaces their template.
@pytest.mark.parametrize("name", sorted({*NAMES} - {"factcheck_evidence.html"}))
def test_a_theme_can_replace_each_template(changed, name):
    """Every template of ours gives way to one of the same name."""
    assert name in changed


def test_the_guide_lists_the_templates_and_their_blocks():
    """A theme's author finds each template, and each part of it that can be filled."""
    rows = [
        CODE.findall(line)
        for line in section("Templates").splitlines()
        if line.startswith("| `")
    ]

    assert {name: blocks for name, *blocks in rows} == {
        name: re.findall(r"\{%-? block (\w+)", (TEMPLATES / name).read_text("utf-8"))
        for name in NAMES
    }


# --- style sheets ------------------------------------------------------------------


def test_the_guide_lists_the_custom_properties():
    """Each property that the style sheets set is there to be set by a theme."""
    listed = re.findall(r"`(--factcheck-[a-z-]+)`", section("Custom properties"))

    assert sorted(listed) == sorted(
        set(re.findall(r"(--factcheck-[a-z-]+):(?!:)", styles()))
    )


def test_the_guide_lists_the_classes():
    """Each class of templates and style sheets, and no class that is gone."""
    used = {
        name
        for path in TEMPLATES.glob("*.html")
        for names in re.findall(
            r'class="([^"]*)"', JINJA.sub("*", path.read_text("utf-8"))
        )
        for name in names.split()
        if "*" not in name
    }
    styled = set(re.findall(r"\.(factcheck[a-z-]*)(?![a-z-]*\.)", styles()))
    looks = section("Nothing to do")
    listed = CODE.findall(looks) + CODE.findall(section("Classes"))

    assert {name for name in listed if re.fullmatch("factcheck(-[a-z]+)*", name)} == (
        used | styled | {"factcheck-end"}  # written by `end_block`, and by no template
    )


# --- a site with other delimiters --------------------------------------------------


@each("name", NAMES)
def test_templates_follow_the_delimiters_of_the_site(name):
    """`JINJA_ENVIRONMENT` may set others; our templates are read with those."""
    environment = jinja2.Environment(  # noqa: S701 - it renders nothing
        block_start_string="<%",
        block_end_string="%>",
        variable_start_string="[[",
        variable_end_string="]]",
        comment_start_string="<#",
        comment_end_string="#>",
        extensions=["jinja2.ext.i18n"],
    )
    source, *_ = TemplateFiles(TEMPLATES).get_source(environment, name)

    assert not re.search(r"\{[{%#]|[}%#]\}", source)
    assert list(environment.parse(source).find_all(jinja2.nodes.Output))


def test_a_page_of_claims_with_other_delimiters():
    """The page extends the theme's own, which is written with the site's delimiters."""
    theme = {
        "base.html": "[ <% block title %><% endblock %> ]<% block content %><% endblock %>"
    }
    environment = jinja2.Environment(
        block_start_string="<%",
        block_end_string="%>",
        variable_start_string="[[",
        variable_end_string="]]",
        loader=with_ours(jinja2.DictLoader(theme)),
        autoescape=True,
    )
    view = {"title": "Checks", "tags": lambda: "tags ", "content": lambda: "content"}
    page = environment.get_template("factcheck_page.html").render(
        factcheck_page=view, SITENAME="Site"
    )

    assert page.split() == ["[", "Checks", "–", "Site", "]", "tags", "content"]


# --- a theme without room ----------------------------------------------------------


def test_a_page_with_our_content_needs_no_explanation():
    """Whatever the theme calls its blocks."""
    assert explain_blank('<div class="factcheck-page" lang="en">', list) == ""


def test_a_blank_page_is_explained_by_the_blocks_there_are():
    """The author reads which block is missing, which there are, and what to write."""
    assert explain_blank("<main></main>", lambda: ["title", "main"]) == (
        "the pages of all fact checks are blank: `base.html` of the theme has no block"
        " `content` (its blocks: `main`, `title`); give the theme a template"
        " `factcheck_page.html` that names the right one: {% extends 'base.html' %}"
        "{% block NAME %}{{ factcheck_page.tags() }}{{ factcheck_page.content() }}"
        "{% endblock %}"
    )


@pytest.fixture
def roomless(tmp_path):
    """A theme whose base names its block otherwise."""
    templates = tmp_path / "theme" / "templates"
    templates.mkdir(parents=True)
    (templates / "base.html").write_text(
        "<head></head>{% block main %}{% endblock %}", encoding="utf-8"
    )
    return templates


def test_a_theme_without_room_is_told_of_once(site, roomless, caplog):
    """However many pages are blank; and with the remedy they are not."""
    with caplog.at_level(logging.WARNING):
        output = site.build(THEME=str(roomless.parent))

    told = [record.getMessage() for record in caplog.records]
    blank = [message for message in told if "are blank" in message]
    assert len(blank) == 1
    assert "factcheck-page" not in output.read("factcheck/index.html")

    remedy = blank[0].partition("names the right one: ")[2].replace("NAME", "main")
    (roomless / "factcheck_page.html").write_text(remedy, encoding="utf-8")
    caplog.clear()
    output = site.build(THEME=str(roomless.parent))

    assert "are blank" not in caplog.text
    assert 'class="factcheck-page"' in output.read("factcheck/index.html")


def test_a_theme_without_room_ends_a_strict_build(tmp_path, roomless, caplog):
    """Pages that show nothing are a problem like any other."""
    site = Site(tmp_path)
    site.write("story.md", ARTICLE)
    site.write("story.claims.yaml", SIDECAR.rpartition("    - ")[0])

    with caplog.at_level(logging.ERROR), pytest.raises(SystemExit):
        site.build(THEME=str(roomless.parent), FACTCHECK_STRICT=True)

    assert "are blank" in caplog.text


# --- templates as functions ---------------------------------------------------------


JINJAS = card_environment(jinja2.DictLoader({"factcheck_own.html": ""}))
"""Jinja's own environment: any template of a theme makes it so."""
FUNCTIONS = card_environment()
ODD = st.sampled_from(["", "plain", 'a < b & "c"', "«so»", "שלום"])
FULL_CLAIM = yaml.load(FULL, yaml.BaseLoader)  # noqa: S506 - all texts, as we read it


@st.composite
def sidecars(draw):
    """A sidecar with some of all that a claim can have, and odd texts in it."""
    claim = FULL_CLAIM["claims"][0]
    optional = sorted(claim.keys() - {"id", "quote", "verdict"})
    left_out = draw(st.sets(st.sampled_from(optional)))
    fields = {name: value for name, value in claim.items() if name not in left_out}
    status = draw(st.sampled_from(["published", "withdrawn", "corrected"]))
    fields |= {"status": status, "verdict": draw(st.sampled_from(["true", "false"]))}
    for name in ("summary", "claim", "explanation"):
        if name in fields:
            fields[name] = draw(ODD) or fields[name]
    if "sources" in fields:
        fields["sources"] = draw(st.permutations(fields["sources"]))
    return yaml.safe_dump({**FULL_CLAIM, "claims": [fields]}, allow_unicode=True)


def rendered(environment, page, found, lang):
    """What the templates make of an article, and of the pages of its claims."""
    words = translations_for(lang)
    shared = {"translations": words, "environment": environment}
    yield render_summary(page.notes, page.counts, **shared)
    for options in ({}, {"margin": True, "contact": "mailto:a@b.example"}):
        ways = {"index": "i.html", "scale": "s.html"} if options else {}
        yield render_notes(page.notes, lang=lang, ways=ways, **options, **shared)
    yield render_feed_notes(page.notes, url="https://margin.example/a", **shared)
    yield render_preview(page.diagnostics, **shared)
    for planned in plan_pages(directory_of(found, kinds=frozenset(PAGES)), words):
        number = SimpleNamespace(
            object_list=planned.items,
            number=1,
            has_other_pages=lambda: True,
            paginator=SimpleNamespace(num_pages=2),
        )
        view = View(page=planned, **shared)
        yield view.render(
            "..", claims_page=number, claims_next_page=SimpleNamespace(url="2.html")
        )


@given(sidecars(), st.sampled_from(["en", "de", "ar"]))
def test_functions_render_what_jinja_renders(sidecar, lang):
    """Templates as functions give the same bytes as Jinja's own environment."""
    claims = read_sidecar(sidecar).claims
    assert claims
    page = annotate(STEAM, claims, Options(lang=lang))
    found = [record_of(note, lang) for note in page.notes]
    ours, plain = (
        [str(html) for html in rendered(environment, page, found, lang)]
        for environment in (FUNCTIONS, JINJAS)
    )
    assert ours == plain
    assert type(FUNCTIONS) is not type(JINJAS)


@each(
    "template",
    [
        "{% if said %}{% endif %}{{ said }}",
        "{% if said %}{% set a = said %}{% else %}{% set a = 1 %}{% endif %}{{ a }}",
        "{% set a %}<{% endset %}{% if said %}{% set b = said %}{% endif %}{{ a }}{{ b }}",
        (
            "{% if not said %}{% set a = said %}{% else %}{% set a = gettext('<') %}"
            "{% endif %}{{ a }}"
        ),
        (
            "{% if said %}{% set a = said %}{% else %}{% set a = gettext('<') %}"
            "{% endif %}{{ a }}"
        ),
        "{% set a = gettext('<') if said else '<' %}{{ a }}",
        "{% for n in numbers if n > 1 %}{{ n }}{% else %}none{% endfor %}",
        "{% for n in numbers if n > 9 %}{{ n }}{% else %}none{% endfor %}",
        "{% for n in numbers %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
        (
            "{% for n in numbers %}{% for m in numbers %}{{ loop.first }}{% endfor %}"
            "{{ loop.first }}{% endfor %}"
        ),
        "{% set n = 1 %}{% for m in numbers %}{% set n = m %}{% endfor %}{{ n }}",
        "{% for n, m in [(1, 2), (3, 4)] %}{{ n + m - 1 }}{% endfor %}",
        "{% with a = said %}{{ a }}{% endwith %}{{ a }}",
        "{% set a %}<b>{{ said }}</b>{% endset %}{{ a }}{{ a | trim }}",
        (
            "{% macro m(x, y='<') %}<i>{{ x }}{{ y }}</i>{% endmacro %}"
            "{{ m(said) }}{{ m(said, 2) }}{{ m(m(1)) | length }}"
        ),
        (
            "{% macro m(x) %}{{ x }}{{ caller() if caller }}{% endmacro %}"
            "{% call m(said) %}{{ said }}{% endcall %}{{ m(1) }}"
        ),
        "{{ said ~ '<' }}{{ '<' if said else '>' }}{{ '<' if not said }}",
        "{{ '%s<' % said }}{{ numbers[-1] }}{{ numbers is none }}{{ missing }}",
        "{{ numbers | map('string') | join(said) }}{{ said in names }}",
        "{{ names['<'] }}{{ names['none'] }}{{ said.upper().lower() }}",
        "{% trans %}Tag & tags{% endtrans %}{% trans x=said %}a {{ x }}%{% endtrans %}",
    ],
)
def test_a_function_does_what_jinja_does(template):
    """Each statement that our templates have, in its corners."""
    translations = translations_for("en")
    values = {
        "said": "a < b & 'c'",
        "numbers": [1, 2, 3],
        "names": {"<": "&"},
        "gettext": translations.html,
    }
    ours, plain = (
        environment.from_string(template).render(**values)
        for environment in (FUNCTIONS, JINJAS)
    )

    assert ours == plain
