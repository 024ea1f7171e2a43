"""What becomes of the check of words that the article strikes out."""

import json

import pytest
from tables import each

from pelican_factcheck import Options, annotate, read_sidecar
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.article import show_anchor, show_claim

ARTICLE = (
    "<p>It rained. <del>I drink tea.</del> <s>I eat cake</s>."
    " The bridge is <strike>not</strike> closed."
    " He cut it by <del>half</del> <ins>a third</ins>.</p>"
)


def check(quote, html=ARTICLE, more=""):
    """Return the claims of a sidecar with one quote, and the annotated article."""
    sidecar = (
        f"claims:\n- quote: {json.dumps(quote)}\n  verdict: false\n"
        f"  source: https://a.example/\n{more}"
    )
    claims = read_sidecar(sidecar, path="s.claims.yaml").claims
    return claims, annotate(html, claims, Options(name="s.html", lang="en"))


@each(
    ("quote", "passage"),
    [
        ("I drink tea.", "I drink tea."),
        ("drink tea", "I drink tea."),
        ("I eat cake.", "I eat cake"),
        ("I eat cake", "I eat cake"),
    ],
)
def test_a_struck_sentence_is_told_and_keeps_its_words(quote, passage):
    """The mark stays on it, and on nothing beside it, with the words of the quote."""
    claims, page = check(quote)
    (anchor,) = page.anchors
    visible = read_text(ARTICLE)

    assert [(one.rule, one.message) for one in page.diagnostics] == [
        ("drifted-quote", "`s.html` strikes out what was checked")
    ]
    assert show_anchor(anchor, visible).text == passage
    assert show_claim(claims[0], page.anchors, visible).claim == quote


@each(
    ("html", "quote"),
    [
        ("It cost 19<del>90</del><ins>80</ins> euros.", "It cost 1980 euros."),
        ("It cost 19<ins>80</ins><del>90</del> euros.", "It cost 1980 euros."),
        ("It cost 19<del>90</del>80 euros.", "It cost 1980 euros."),
        ("It cost <del>9</del>80 euros.", "It cost 80 euros."),
        ("It was p<s>remi</s><ins>romi</ins>sed.", "It was promised."),
        ("It was <del>sold</del><ins>bought</ins>.", "It was bought."),
        ("It has <del>3</del><ins>4</ins> arches.", "It has 4 arches."),
    ],
)
def test_a_part_of_a_word_is_struck_from_one_word(html, quote):
    """What is left of it and what replaces it are one word again; of two, each is whole."""
    assert check(quote, f"<p>{html}</p>")[1].diagnostics == ()


@pytest.mark.parametrize("quote", ["I drink tea.", "The bridge is not closed."])
def test_to_strike_words_out_is_to_correct_them(quote):
    """What the message says to do is the end of it."""
    _, page = check(quote, more="  status: corrected\n")

    assert page.diagnostics == ()


def test_a_struck_sentence_that_was_edited_is_struck_all_the_same():
    """That its words are struck weighs more than an edit beside the quote."""
    html = "<p>It rained. <del>On most days I drink tea.</del></p>"
    _, page = check("I drink tea.", html, "  prefix: On mosst days\n")

    (problem,) = page.diagnostics
    assert problem.message == "`s.html` strikes out what was checked"


def test_a_struck_negation_takes_the_mark_away():
    """The verdict does not pass to the opposite, and the words that are offered fit."""
    _, page = check("The bridge is not closed.")
    (problem,) = page.diagnostics

    assert "<mark" not in page.html
    assert problem.rule == "changed-quote"
    assert problem.message == "`s.html` no longer says what was checked: `not` is gone"
    assert problem.hint == "it says `The bridge is closed.`; check that, then quote it"
    assert check("The bridge is closed.")[1].diagnostics == ()


def test_struck_words_may_be_quoted_with_those_put_in():
    """So they are copied from the page; what is printed is what the article says."""
    quote = "He cut it by half a third."
    claims, page = check(quote)

    assert page.diagnostics == ()
    shown = show_claim(claims[0], page.anchors, read_text(ARTICLE))
    assert shown.claim == "He cut it by a third."


def test_where_nothing_is_left_nothing_is_offered():
    """An article of struck words says nothing instead."""
    _, page = check("I drink tea.", "<p><del>I drink</del> <del>tea.</del></p>")

    (problem,) = page.diagnostics
    assert problem.rule == "changed-quote"
    assert problem.hint == (
        "mark the claim with `status: corrected` and an entry of `history:` that says when, or"
        " delete it"
    )


@each("word", "new New San North half minus vice alleged Bank of a third King".split())
@each(
    "html",
    ["<p><del>Old</del><ins>{}</ins> </p>", "<p> <ins>{}</ins><del>Old</del> </p>"],
)
def test_a_word_alone_at_the_end_of_an_article_is_no_part_of_a_name(word, html):
    """Behind it there is but the space of the file."""
    _, page = check("Old", html.format(word))

    (problem,) = page.diagnostics
    assert problem.rule in ("changed-quote", "orphan-quote")
