"""The three laws, over any HTML and any claims; and what a page tells its caller."""

import re

import html5lib
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader
from msgspec import structs
from strategies import fragments
from strategies import html as any_html
from tables import each

import pelican_factcheck
from pelican_factcheck import Options, annotate, read_sidecar, strip
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.templates import card_environment
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE


def claim(quote, number=1, verdict="false", **fields):
    """A claim that quotes *quote*."""
    return Claim(
        id=f"c{number}",
        quote=Quote(
            exact=quote, **{k: fields.pop(k) for k in ("prefix", "nth") if k in fields}
        ),
        verdict=DEFAULT_SCALE[verdict],
        **fields,
    )


@st.composite
def checked_articles(draw, sources):
    """An article and claims whose quotes were cut out of it, or made up."""
    source = draw(sources)
    text = read_text(source).text
    place = st.integers(0, len(text))
    cuts = draw(st.lists(st.tuples(place, place).map(sorted), max_size=4))
    quotes = [text[start:end] for start, end in cuts if text[start:end].strip()]
    letters = st.characters(categories=["L", "N"])
    quotes += draw(st.lists(st.text(letters, min_size=1, max_size=30), max_size=1))
    scopes = st.sampled_from(["sentence", "quote"])
    return source, [
        claim(quote, number, scope=draw(scopes)) for number, quote in enumerate(quotes)
    ]


def without_ours(page):
    """A page's visible words by a browser's rules, our additions left out."""
    tree = html5lib.parseFragment(page, namespaceHTMLElements=False)
    for parent in list(tree.iter()):
        previous = None
        for child in list(parent):
            if str(child.get("class") or "").startswith("factcheck-"):
                tail = child.tail or ""
                if previous is None:
                    parent.text = (parent.text or "") + tail
                else:
                    previous.tail = (previous.tail or "") + tail
                parent.remove(child)
            else:
                previous = child
    return "".join(tree.itertext())


@given(checked_articles(any_html))
def test_strip_gives_the_author_back(article):
    """First law: take our markup out, and the HTML is byte for byte what it was."""
    source, claims = article

    assert strip(annotate(source, claims).html) == source


@each("end", ["<![CDATA[", "<g><![CDATA[x", "<![CDATA[ ]]", '<![CDATA[x<a href="y'])
def test_notes_stand_before_a_section_that_nothing_closes(end):
    """Behind its beginning they would be text of a drawing, shown by no browser."""
    source = f"moon<svg>{end}"
    claim = Claim(id="c", quote=Quote(exact="moon"), verdict=DEFAULT_SCALE["false"])
    html = annotate(source, [claim]).html

    assert html.index('id="claim-c-note"') < html.index("<![CDATA[")
    assert strip(html) == source


@given(checked_articles(any_html))
def test_annotating_twice_is_annotating_once(article):
    """An annotated page that is annotated again does not grow."""
    source, claims = article
    once = annotate(source, claims).html

    assert annotate(once, claims).html == once


@given(checked_articles(fragments))
def test_the_visible_text_stays(article):
    """Nothing of the author's words is moved, hidden or doubled."""
    source, claims = article
    page = annotate(source, claims).html

    assert without_ours(page) == without_ours(source)


@given(checked_articles(any_html))
def test_anchors_say_what_became_of_each_quote(article):
    """Second law: what is marked is what the anchor says, and nothing else is."""
    source, claims = article
    page = annotate(source, claims)
    text = read_text(source).text

    assert [anchor.claim.id for anchor in page.anchors] == [each.id for each in claims]
    for anchor in page.anchors:
        assert anchor.text == text[anchor.start : anchor.end]
        assert bool(anchor.text) == (anchor.status in ("exact", "drifted"))
    placed = {anchor.claim.id for anchor in page.anchors if anchor.text}
    marked = {
        mark["data-claim"]
        for mark in BeautifulSoup(page.html, "html5lib").select("mark.factcheck")
    }
    assert marked == placed


@given(checked_articles(fragments))
def test_every_id_is_there_once(article):
    """Marks, markers and notes have ids of their own on the page."""
    source, claims = article
    soup = BeautifulSoup(annotate(source, claims).html, "html.parser")
    ours = [
        element["id"]
        for element in soup.select("[id]")
        if element["id"].startswith(("claim-", "fact-checks"))
    ]

    assert len(ours) == len(set(ours))


def test_the_public_functions_work_together():
    """A sidecar is read, its claim marked, and the page stripped again."""
    html = "<p>The <b>earth</b> is flat. It is not large.</p>"
    sidecar = read_sidecar(
        "claims: [{id: flat, quote: the earth is flat, verdict: false}]",
        path="story.claims.yaml",
    )

    page = annotate(html, sidecar.claims)

    assert sidecar.diagnostics == ()
    assert page.anchors[0].claim.id == "flat"
    assert page.anchors[0].status == "exact"
    assert page.anchors[0].text == "The earth is flat."
    assert (page.anchors[0].start, page.anchors[0].end) == (0, 18)
    assert (
        '<p><mark class="factcheck factcheck-false" id="claim-flat" data-claim="flat">'
        "The <b>earth</b> is flat.</mark>"
        '<a class="factcheck-marker factcheck-false" id="claim-flat-marker"'
        ' href="#claim-flat-note"' in page.html
    )
    assert strip(page.html) == html


def test_options_are_public():
    """A program says of an article what its site would: its name and its language."""
    html = "<p>Die Erde ist flach.</p>"
    sidecar = read_sidecar(
        "claims: [{quote: Die Erde ist rund, verdict: true},"
        " {quote: Die Erde ist flach, verdict: false}]",
        path="story.claims.yaml",
    )

    page = annotate(html, sidecar.claims, Options(name="story.md", lang="de"))

    assert "Falsch" in page.html
    assert "`story.md`" in page.diagnostics[0].message
    assert "Options" in pelican_factcheck.__all__


def test_the_package_has_no_other_names():
    """What is imported late is there; what is not there is an attribute error."""
    for name in pelican_factcheck.__all__:
        assert getattr(pelican_factcheck, name).__name__ == name
    assert pelican_factcheck.strip is strip
    assert not hasattr(pelican_factcheck, "unstrip")


def marks(page):
    """The text of each mark with its claim, in order."""
    soup = BeautifulSoup(page.html, "html.parser")
    return [
        (mark["data-claim"], mark.get_text()) for mark in soup.select("mark.factcheck")
    ]


def test_scope_quote_marks_just_the_words():
    """By default the whole sentence is marked; `scope: quote` marks its words."""
    html = "<p>One two three. Four.</p>"

    assert marks(annotate(html, [claim("two")])) == [("c1", "One two three.")]
    assert marks(annotate(html, [claim("two", scope="quote")])) == [("c1", "two")]


def test_two_quotes_of_a_claim_in_one_sentence_make_one_mark():
    """`also` marks more sentences, and never one sentence twice."""
    html = "<p>One two three. Four five.</p><p>Six seven.</p>"
    also = (Quote(exact="three"), Quote(exact="seven"))

    page = annotate(html, [claim("one", also=also)])

    soup = BeautifulSoup(page.html, "html.parser")
    assert [mark["id"] for mark in soup.select("mark")] == ["claim-c1", "claim-c1-2"]
    assert [anchor.status for anchor in page.anchors] == ["exact"] * 3


def test_quotes_of_a_claim_that_overlap_make_one_mark():
    """Words that two quotes share are marked once, with what is before and after."""
    also = (Quote(exact="three four five"), Quote(exact="three four"))

    page = annotate(
        "<p>One two three <b>four</b> five six.</p>",
        [claim("two three four", also=also, scope="quote")],
    )

    assert marks(page) == [("c1", "two three four five")]
    assert [anchor.text for anchor in page.notes[0].anchors] == ["two three four five"]


def test_a_site_can_do_without_the_line_above_the_article():
    """The marks and the notes are there all the same."""
    html = "<p>One is here.</p>"
    page = annotate(html, [claim("one is here")], Options(summary=False))

    assert "factcheck-summary" not in page.html
    assert page.html.startswith("<p><mark")
    assert page.html.endswith("</section>")


@each(
    "template",
    [
        "just words",
        '<div class="checks"></div>',
        '<div class="factcheck-own">',
        '<div class="factcheck-own"><div></div>',
        '<div class="factcheck-own"></div><p>more</p>',
    ],
)
def test_a_template_that_could_not_be_stripped_is_refused(template):
    """A theme's own summary has to be one element that says whose it is."""
    loader = DictLoader({"factcheck_summary.html": template})
    options = Options(environment=card_environment(loader))

    with pytest.raises(ValueError, match=r"template factcheck_summary\.html: "):
        annotate("<p>One is here.</p>", [claim("one is here")], options)


def test_boxes_of_authors_and_themes_are_told_apart():
    """What authors write in a class like ours stays, and is marked; a theme's block goes."""
    boxes = "box end summary summary-box notes notes-old marker preview".split()
    for box in boxes:
        tag = "span" if box == "end" else "div"
        html = f'<{tag} class="factcheck-{box}"><b>One is here.</b></{tag}><p>Two.</p>'
        for own in ("", "own", "own mine", "summary", "notes x"):
            loader = DictLoader(
                {"factcheck_summary.html": f'<b class="factcheck-{own}">x</b>'}
            )
            options = (
                Options(environment=card_environment(loader)) if own else Options()
            )
            page = annotate(html, [claim("one is here")], options)

            assert page.anchors[0].status == "exact"
            assert strip(page.html) == html
            again = annotate(page.html, [claim("one is here")], options)
            assert again.html == page.html


@pytest.mark.parametrize(
    ("html", "hint"),
    [
        (
            "<p>In May it fell. In June it fell.</p>",
            'add `prefix: "May"` for number 1, `prefix: "June"` for number 2',
        ),
        (
            "<p>“May”: it fell.</p><p>\\: it fell.</p>",
            'add `prefix: "“May”:"` for number 1, `prefix: "\\\\:"` for number 2',
        ),
        (
            "<p>It fell.</p>" * 30,
            "add `nth: 1` for the first, `nth: 2` for the second, and so on",
        ),
    ],
)
def test_an_ambiguous_quote_is_told_with_lines_to_paste(html, hint):
    """Each place has its line of YAML, or a number where no words tell them apart."""
    page = annotate(html, [claim("it fell")])

    assert [problem.rule for problem in page.diagnostics] == ["ambiguous-quote"]
    assert page.diagnostics[0].hint == hint


def test_characters_that_no_page_can_hold_are_left_out():
    """Programs may make claims of anything; what would deceive readers is not shown."""
    page = annotate("<p>One is here.</p>", [claim("one", summary="a\x00b\u202ec")])

    assert not set("\x00\u202e") & set(page.html)


def test_notes_are_numbered_in_reading_order():
    """The order of the sidecar does not matter to readers."""
    html = "<p>One is here. Two is there.</p>"
    page = annotate(html, [claim("two is there", 2), claim("one is here", 1)])

    assert [(note.number, note.claim.id) for note in page.notes] == [
        (1, "c1"),
        (2, "c2"),
    ]


def test_a_draft_emits_nothing():
    """A claim with the status `draft` leaves no trace on the page."""
    html = "<p>One is here.</p>"
    page = annotate(html, [claim("one is here", status="draft")])

    assert (page.html, page.anchors) == (html, ())


def test_states_are_classes():
    """A withdrawn claim, a drifted sentence and a quiet mark can be told by class."""
    html = "<p>The alliance promised membership. Two is there. Three is true.</p>"
    page = annotate(
        html,
        [
            claim("The alliance promissed membership", 1),
            claim("two is there", 2, status="withdrawn"),
            claim("three is true", 3, verdict="true"),
        ],
        Options(quiet=True),
    )

    assert (
        'class="factcheck factcheck-false factcheck-drifted" id="claim-c1"' in page.html
    )
    assert (
        'class="factcheck factcheck-false factcheck-withdrawn" id="claim-c2"'
        in page.html
    )
    assert 'class="factcheck factcheck-true factcheck-quiet" id="claim-c3"' in page.html


def test_the_articles_own_ids_win():
    """An id that the author uses is not used again."""
    html = '<h2 id="claim-c1-note">A</h2><p id="fact-checks">One is here.</p>'
    page = annotate(html, [claim("one is here")])

    soup = BeautifulSoup(page.html, "html.parser")
    ids = [element["id"] for element in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    assert soup.select_one("mark")["id"] == "claim-c1-2"


@pytest.mark.parametrize(
    ("left_open", "remains"),
    [
        pytest.param("<table><tr><td>x", "", id="table"),
        pytest.param("<!-- open", "<!-- open", id="comment"),
        pytest.param('<a href="x">Y', "", id="link"),
        pytest.param('<a href="x">Y</p><p>More.</p>', "", id="link of a paragraph"),
        pytest.param("<b><i>Y</p><p>More.", "", id="emphasis"),
        pytest.param("<script>y", "<script>y", id="script"),
        pytest.param('<a href="', '<a href="', id="torn tag"),
        pytest.param("<audio controls src=x></p><p>More.</p>", "", id="audio"),
        pytest.param("<audio controls src=x>", "", id="audio to the end"),
        pytest.param("<video src=x>", "", id="video"),
        pytest.param("<button>b<label>", "", id="button"),
        pytest.param("<ul><li>x<blockquote><h2>y", "", id="blocks"),
        pytest.param("<details><summary>x", "", id="summary"),
        pytest.param("<select><option>x", "", id="select"),
        pytest.param("<template>x", "", id="template"),
        pytest.param("<svg><g>", "", id="drawing"),
        pytest.param("<math><mrow>", "", id="formula"),
        pytest.param(
            "<svg><foreignObject><p>x", "<svg><foreignObject><p>x", id="HTML in one"
        ),
        pytest.param("</p><svg><g>", "", id="drawing between blocks"),
        pytest.param("<svg><title>x", "<svg><title>x", id="title of a drawing"),
        pytest.param("<div><p>x<textarea>y", "<textarea>y", id="text area"),
    ],
)
def test_notes_stand_outside_what_is_left_open(left_open, remains):
    """Third law: notes stand at the end and in no other block, whatever the HTML lacks."""
    html = f"<p>One is here. {left_open}"
    page = annotate(html, [claim("one is here")])

    tree = html5lib.parse(page.html, namespaceHTMLElements=False)
    body = tree.find("body")
    notes = [one for one in body if str(one.get("class")).startswith("factcheck-notes")]
    assert len(notes) == 1
    assert not notes[0].findall("./a")
    assert not notes[0].findall("./b")
    assert page.html.endswith(f"</section>{remains}")
    assert strip(page.html) == html


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("cut rates by a third", "The mayor cut rates by a third."),
        ("cut rates by half", "The mayor cut rates by half."),
        ("It rained", "It rained."),
    ],
)
def test_a_struck_sentence_is_a_sentence_of_its_own(quote, text):
    """The mark around struck words takes in none beside them, and none takes in them."""
    html = (
        "<p>It rained. <del>The mayor cut rates by half.</del>"
        "<ins>The mayor cut rates by a third.</ins> He left.</p>"
    )

    assert annotate(html, [claim(quote)]).anchors[0].text == text


@pytest.mark.parametrize(
    "contents",
    [
        '<div class="toc"><ul><li><a href="#t">The old dam</a></li></ul></div>',
        '<nav><ol><li><a href="/1">The old dam</a><li>The new dam</ol></nav>',
        '<p><a href="#t">The old dam</a></p>',
    ],
)
def test_a_table_of_contents_makes_no_heading_ambiguous(contents):
    """A heading is where it stands, and not where a list of headings repeats it."""
    html = f'{contents}<h2 id="t"><a href="#t-back">The old dam</a></h2><p>It fell.</p>'
    page = annotate(html, [claim("The old dam")])

    assert page.html.index("<mark") > page.html.index("<h2")
    assert strip(page.html) == html


def test_what_only_a_table_of_contents_says_is_found_there():
    """Without the heading itself, the list is the place."""
    html = '<nav><a href="/1">The old dam</a></nav><p>It fell.</p>'

    assert annotate(html, [claim("The old dam")]).anchors[0].placed


def test_a_number_counts_every_place():
    """What an author counted stays: `nth` goes by all places in the text."""
    html = '<nav><a href="/1">The old dam</a></nav><h2>The old dam</h2>'
    second = Quote(exact="The old dam", nth=2)
    page = annotate(html, [structs.replace(claim("x"), quote=second)])

    assert page.html.index("<mark") > page.html.index("<h2")


@pytest.mark.parametrize(
    ("html", "quote", "mark"),
    [
        (
            "<p>Once <math><mn>5</mn></math> gates opened.</p>",
            "5 gates opened",
            "Once <math><mn>5</mn></math> gates opened.",
        ),
        (
            "<p><math><mn>5</mn><mi>x</mi></math> it is.</p>",
            "5x it is",
            "<math><mn>5</mn><mi>x</mi></math> it is.",
        ),
        (
            "<p>It is <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math></p>",
            "It is 1/2",
            "It is <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>",
        ),
    ],
)
def test_a_formula_is_marked_as_a_whole(html, quote, mark):
    """No tag of ours stands inside MathML."""
    page = annotate(html, [claim(quote)])

    assert re.search(r"<mark[^>]*>(.*?)</mark>", page.html)[1] == mark
    assert strip(page.html) == html


@given(fragments)
def test_what_another_plugin_wrote_anew_can_be_stripped(html):
    """The order of attributes says nothing: other plugins sort them."""
    html = f"<p>One is here.</p>{html}<hr/>"
    page = annotate(html, [claim("One is here.")])
    rewritten = str(BeautifulSoup(page.html, "html.parser"))

    assert 'aria-label="' in rewritten
    assert strip(rewritten) == str(BeautifulSoup(html, "html.parser"))


def test_a_paragraph_without_its_end_tag_needs_no_help():
    """A paragraph may end without a tag: notes end it by themselves."""
    assert (
        "factcheck-end" not in annotate("<p>One is here.", [claim("one is here")]).html
    )


def test_in_a_whole_page_everything_stands_in_the_body():
    """A page is no fragment: nothing of ours comes before its body or after it."""
    html = "<!doctype html><title>T</title><body class=x><p>One is here.</p></body>\n"
    page = annotate(html, [claim("one is here")])

    assert '<body class=x><div class="factcheck-summary' in page.html
    assert page.html.endswith("</section></body>\n")
    assert strip(page.html) == html


def test_where_no_mark_can_stand_none_is_put():
    """Words in a table but in no cell are reported, not marked."""
    html = "<table>One is here.<tr><td>x</td></tr></table>"
    page = annotate(html, [claim("one is here")])

    assert page.html == html
    assert [problem.rule for problem in page.diagnostics] == ["unmarkable-quote"]
    assert page.anchors[0].status == "orphan"


@each(
    ("html", "quotes"),
    [
        ("<p>One two three. Four.</p>", ["one two", "two three", "One"]),
        ("<p>One two three. Four.</p>", ["two three", "three.|scope: quote"]),
        ("<p>One <b>two <i>three.</i></b> Four.</p>", ["One", "three.|scope: quote"]),
        ('<p><a href="#x">One two three.</a> Four.</p>', ["two", "three"]),
        ("<p>One two.</p><p>Three.</p>", ["two", "One", "Three", "One two. Three"]),
    ],
)
def test_markers_at_one_place_ascend(html, quotes):
    """Several claims on one sentence are numbered as they are read."""
    entries = [
        f"- id: c{number}\n  quote: {quote.replace('|', chr(10) + '  ')}\n  verdict: true"
        for number, quote in enumerate(quotes)
    ]
    page = annotate(html, read_sidecar("claims:\n" + "\n".join(entries)).claims)
    text = page.html.partition("</div>")[2].partition("<section")[0]
    runs = re.findall(r"(?:<a [^>]*factcheck-marker.*?</a>(?:</[a-z]+>)*)+", text)
    numbers = [re.findall(r'data-number="(\d+)"', run) for run in runs]

    assert max(map(len, numbers)) > 1
    assert [sorted(run) for run in numbers] == numbers
    assert strip(page.html) == html


@each(
    ("html", "name"),
    [
        ("<p><button>Taxes rose in <b>May</b></button></p>", "button"),
        ("<p><svg><g><text>Taxes rose in May</text></g></svg></p>", "svg"),
        ("<p><select><option>Taxes rose in May</select></p>", "select"),
        ("<p><textarea>Taxes rose &#105;n May</textarea></p>", "textarea"),
        ("<p><noscript>Taxes rose in May</noscript></p>", "noscript"),
        ("<p><span hidden>Taxes rose in May", "span"),
        ("<div style='display: none'><p>Taxes rose in May</p></div>", "div"),
        ("<datalist><option>Taxes rose in May</datalist>", "datalist"),
        ("<canvas>Taxes rose in May</canvas>", "canvas"),
        ("<p><template><p>Taxes rose in May</p></template>", "template"),
        ("<video>Taxes rose in May</video>", "video"),
        ("<dialog><p>Taxes rose in May.</p></dialog>", "dialog"),
        ('<dialog class="a"><p>Taxes rose in May.</p></dialog>', "dialog"),
        ("<aside popover><p>Taxes rose in May.</p></aside>", "aside"),
    ],
)
def test_words_where_nothing_can_be_marked_are_told_with_their_element(html, name):
    """An author sees them, on the page or in the source."""
    page = annotate(f"<p>It rained.</p>{html}", [claim("Taxes rose in May")])

    (problem,) = page.diagnostics
    assert problem.rule == "unmarkable-quote"
    assert f"stands only in `<{name}>`" in problem.message
    assert "delete the claim" not in problem.hint


@each(
    ("html", "said"),
    [
        ("<p hidden>Taxes rose in May</p>", "`<p>`, which `hidden` hides"),
        (
            "<p style='color: red; Display:none'>Taxes rose in May</p>",
            "`<p>`, which `Display:none` hides",
        ),
        (
            "<div style='visibility: hidden'><p>Taxes rose in May</p></div>",
            "`<div>`, which `visibility: hidden` hides",
        ),
        ("<p popover>Taxes rose in May</p>", "`<p>`, which `popover` hides"),
        ("<dialog><p>Taxes rose in May</p></dialog>", "`<dialog>`"),
    ],
)
def test_what_hides_the_words_is_told(html, said):
    """The name of an element that is marked elsewhere does not say why it is not here."""
    page = annotate(f"<p>It rained.</p>{html}", [claim("Taxes rose in May")])

    (problem,) = page.diagnostics
    assert f"stands only in {said}, where no mark can be put" in problem.message


@each(
    ("html", "place"),
    [
        ('<img src="a.png" alt="So: taxes rose in May.">', "`alt` of `<img>`"),
        (
            "<p><img src=a alt='Taxes&nbsp;rose in May, we think'></p>",
            "`alt` of `<img>`",
        ),
        ('<p><abbr title="Taxes rose in May">T</abbr></p>', "`title` of `<abbr>`"),
        ('<a href="/x" aria-label="Taxes rose in May">x</a>', "`aria-label` of `<a>`"),
        ('<input placeholder="Taxes rose in May">', "`placeholder` of `<input>`"),
        ('<input type=button value="Taxes rose in May">', "`value` of `<input>`"),
        ('<svg><g aria-label="Taxes rose in May"/></svg>', "`aria-label` of `<g>`"),
        ('<a data-caption="Taxes rose in May">x</a>', "`data-caption` of `<a>`"),
        ('<iframe title="Taxes rose in May"></iframe>', "`title` of `<iframe>`"),
        ("<!-- Taxes rose in May -->", "a comment"),
        ("<!-- <p>Taxes <b>rose</b> in May</p> --><p>So.</p>", "a comment"),
    ],
)
def test_words_that_are_no_text_of_the_page_are_told_with_their_place(html, place):
    """They are described, shown by a program, or taken out by the author."""
    page = annotate(f"<p>It rained.</p>{html}", [claim("taxes rose in May")])

    (problem,) = page.diagnostics
    assert problem.rule == "unmarkable-quote"
    assert f"stands only in {place}, where no mark can be put" in problem.message
    assert "delete the claim" not in problem.hint


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("the title", "Taxes <em>rose</em> in&nbsp;May &amp; June"),
        ("`summary:` at its top", "<p>It is said that taxes rose in May.</p>"),
    ],
)
def test_words_beside_the_article_are_told_with_their_place(place, words):
    """What is checked most often is a headline, and no mark can be put there."""
    quoted = claim("taxes rose in May")
    page = annotate("<p>It rained.</p>", [quoted], Options(around=[(place, words)]))
    both = annotate(
        "<p>Taxes rose in May.</p>", [quoted], Options(around=[(place, words)])
    )

    (problem,) = page.diagnostics
    assert problem.rule == "unmarkable-quote"
    assert f"stands only in {place}, where no mark can be put" in problem.message
    assert "delete the claim" not in problem.hint
    assert not both.diagnostics


@pytest.mark.parametrize("html", ["<del>&copy&copy", "<p><del>© ©</del></p>"])
def test_a_text_that_is_all_struck_can_be_searched(html):
    """Nothing stands beside the words then, in what is left."""
    page = annotate(html, [claim("©")])

    assert strip(page.html) == html
    assert page.diagnostics


def test_what_is_text_as_well_is_marked_there():
    """A caption may say what the description of its picture says."""
    html = '<img src="a.png" alt="Taxes rose in May"><p>Taxes rose in May</p>'

    page = annotate(html, [claim("Taxes rose in May")])

    assert not page.diagnostics


def test_words_of_a_script_are_nowhere():
    """No author means them."""
    html = "<p>It rained.</p><script>'Taxes rose in May'</script>"

    (problem,) = annotate(html, [claim("Taxes rose in May")]).diagnostics

    assert "nothing in it comes close" in problem.hint
