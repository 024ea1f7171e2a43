"""Notes, summaries and the list for feeds, as the case files show them."""

import re
from dataclasses import replace
from pathlib import Path

import jinja2
import pytest
from casefile import check_or_update, read_cases

from pelican_factcheck.annotating.article import Options, annotate
from pelican_factcheck.annotating.cards import (
    render_feed_notes,
    render_notes,
    render_summary,
)
from pelican_factcheck.annotating.notes import count_verdicts, cover
from pelican_factcheck.annotating.templates import TEMPLATES, card_environment
from pelican_factcheck.annotating.translations import read_locale, translations_for
from pelican_factcheck.sidecar.reader import read_sidecar

CASES = read_cases(Path(__file__).parent / "cases" / "cards")
URL = "https://site.example/story.html"
ENGLISH = translations_for("en")
# By these, reader modes tell what is not part of an article.
THROWN_AWAY = re.compile(
    r"comment|footer|foot|related|share|meta|media|tags|widget|hidden|sidebar|popup"
    r"|promo|banner|header|legends|menu|remark|social|sponsor|tool|scroll|contact|extra"
)


def make_notes(yaml, html, lang="en"):
    """The notes of an article with the claims of a sidecar."""
    sidecar = read_sidecar("claims:\n" + yaml)
    assert sidecar.diagnostics == () or all(
        each.level == "warning" for each in sidecar.diagnostics
    )
    return annotate(html, sidecar.claims, Options(lang=lang)).notes


@pytest.fixture(scope="module")
def environment():
    """One environment for all, as in a build."""
    return card_environment()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_cases(case, environment, update):
    """Each case file shows what its claims become."""
    lang = case.blocks.get("text lang", "en")
    notes = make_notes(case.blocks["yaml claims"], case.blocks["html article"], lang)
    translations = translations_for(lang)
    render = {
        "html notes": lambda: render_notes(
            notes, translations=translations, environment=environment, lang=lang
        ),
        "html summary": lambda: render_summary(
            notes,
            count_verdicts(notes, translations),
            translations=translations,
            environment=environment,
        ),
        "html feed": lambda: render_feed_notes(
            notes,
            translations=translations,
            environment=environment,
            url=URL,
            lang=lang,
        ),
    }
    for block in render.keys() & case.blocks.keys():
        check_or_update(case, block, str(render[block]()), update=update)


ONE = make_notes("- {id: one, quote: One is so., verdict: true}", "<p>One is so.</p>")


def test_a_theme_can_replace_and_extend_each_template():
    """A theme's template of the same name wins, and may build on ours."""
    theme = jinja2.DictLoader(
        {
            "factcheck_card.html": '{% extends "!factcheck/factcheck_card.html" %}'
            "{% block foot %}<p>{{ note.claim.id }}, {{ words.gettext('Sources') }}</p>{% endblock %}"
        }
    )
    html = render_notes(ONE, translations=ENGLISH, environment=card_environment(theme))
    assert "<p>one, Sources</p>" in html
    assert 'class="factcheck-verdict">True' in html
    assert "Back to the text" not in html


def test_a_theme_cannot_forget_to_escape():
    """A theme's template escapes, too."""
    theme = jinja2.DictLoader({"factcheck_card.html": "{{ '<b>' }}"})
    assert "&lt;b&gt;" in render_notes(
        ONE, translations=ENGLISH, environment=card_environment(theme)
    )


@pytest.mark.parametrize(
    ("around", "tag", "says"),
    [
        ("en-GB", "en", False),
        ("en-GB", "en-US", True),
        ("en", "en-GB", True),
        ("ar", "fr", True),
        ("zh-TW", "zh", True),
    ],
)
def test_a_language_is_told_where_it_changes(environment, around, tag, says):
    """A wider tag says nothing new, unless it stands for other letters."""
    yaml = f"- {{id: one, quote: One is so., verdict: true, lang: {tag}, summary: a}}"
    notes = make_notes(yaml, "<p>One is so.</p>")
    # Where there is no catalogue, only the words are English.
    translations = replace(translations_for(around), locale=read_locale(around))
    html = render_notes(notes, translations=translations, environment=environment)
    assert (f'"factcheck-finding" lang="{tag}"' in html) is says


def test_characters_that_break_pages_are_gone(environment):
    """Controls and overrides of the direction of writing never reach a page."""
    yaml = r'- {id: one, quote: One is so., verdict: true, summary: "a\u202eb"}'
    notes = make_notes(yaml, "<p>One is so.</p>")
    html = render_notes(notes, translations=ENGLISH, environment=environment)
    assert ">ab</p>" in html


def test_class_names_survive_reader_modes():
    """No class of ours has a part by which reader modes throw things away."""
    html = "".join(
        path.read_text(encoding="utf-8") for path in TEMPLATES.glob("factcheck_*.html")
    )
    names = set(re.findall(r"factcheck-[a-z-]+", html))
    assert len(names) > 20
    assert [
        name for name in names if THROWN_AWAY.search(name.removeprefix("factcheck-"))
    ] == []


def test_no_attribute_tempts_pelican(environment):
    """Only addresses of ours stand in attributes in which Pelican looks for `{static}`."""
    yaml = "- {id: one, quote: One is so., verdict: true, claimant: '{static}x', source: {title: '|x|'}}"
    html = render_notes(
        make_notes(yaml, "<p>One is so.</p>"),
        translations=ENGLISH,
        environment=environment,
    )
    assert re.findall(r'(?:href|src|poster|data|cite|action|content)="[{|]', html) == []


def test_ids_derive_from_the_first_mark():
    """Marks and note of a claim share the claim's permanent address."""
    yaml = "- {id: one, quote: One is so., also: [One is not.], verdict: true}"
    (note,) = make_notes(yaml, "<p>One is so. One is not.</p>")
    assert (note.id, note.note_id) == ("claim-one", "claim-one-note")
    assert note.mark_ids == ("claim-one", "claim-one-2")


def test_a_list_can_have_an_id_of_its_own(environment):
    """A page that has `fact-checks` already gets other ids for ours."""
    html = render_notes(
        ONE, translations=ENGLISH, environment=environment, section_id="checks"
    )
    assert 'id="checks"' in html
    assert 'aria-labelledby="checks-title"' in html
    assert "fact-checks" not in html


def test_coverage_of_nothing():
    """Without notes there is nothing to tell."""
    assert (cover([]).claims, cover([]).last_checked) == (0, "")


def test_messages_for_the_author_are_set_as_they_are_meant():
    """What stands between backticks is code; the rest is text, and nothing is HTML."""
    claims = read_sidecar("claims: [{quote: Not `here` <b>, verdict: true}]").claims
    page = annotate("<p>Words.</p>", claims, Options(preview=True, name="a&b.md"))
    box = page.html.partition("</ul>")[0]

    assert "quote not found in <code>a&amp;b.md</code>" in box
    assert "`" not in box


@pytest.mark.parametrize(
    ("start", "shown"),
    [
        ("754", "12:34"),
        ("0", "0:00"),
        ("59.5", "0:59.5"),
        ('"1:02:03"', "1:02:03"),
        ("3600.25", "1:00:00.25"),
        ("59.999", "0:59.999"),
    ],
)
@pytest.mark.parametrize(
    "link", ["", ", url: https://v.example/", ", url: https://v.example/, link: no"]
)
def test_the_place_in_a_recording_is_shown(environment, start, shown, link):
    """On the card and in feeds, and not in the address of a link alone."""
    source = f"{{title: T, type: video, start: {start}{link}}}"
    yaml = f"- {{quote: It rose, verdict: true, source: {source}}}"
    notes = make_notes(yaml, "<p>It rose.</p>")

    for render, more in ((render_notes, {}), (render_feed_notes, {"url": URL})):
        html = render(
            notes, translations=ENGLISH, environment=environment, lang="en", **more
        )
        assert re.search(rf"(?:>| ){re.escape(shown)}[<\n]", html)
