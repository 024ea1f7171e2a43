"""An explanation is Markdown to its author and harmless HTML to everybody else."""

import re
import subprocess
import sys

import nh3
import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown
from tables import each

from pelican_factcheck.annotating import cards
from pelican_factcheck.annotating.cards import (
    LINK_ELEMENT,
    PROSE,
    SIMPLE,
    Explanations,
    clean_text,
    cleaner,
    explanation_converter,
    link_or_text,
    render_explanation,
)
from pelican_factcheck.publishing.records import plain_text
from pelican_factcheck.sidecar.identifiers import (
    ATTRIBUTES,
    LONGEST_EXPLANATION,
    MOST_BRACKETS,
    TAGS,
    refused_links,
    unused_in,
)

REL = 'rel="nofollow ugc noopener"'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("A *b* **c** `d`", "<p>A <em>b</em> <strong>c</strong> <code>d</code></p>", id="words"),
        pytest.param("a\n\nb", "<p>a</p>\n<p>b</p>", id="paragraphs"),
        pytest.param("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>", id="list"),
        pytest.param("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>', id="numbers"),
        pytest.param("> a", "<blockquote>\n<p>a</p>\n</blockquote>", id="quotation"),
        pytest.param("```py\na < b\n```", '<pre><code class="language-py">a &lt; b\n</code></pre>', id="code"),
        pytest.param("[a](https://e.org/b?c=1&d)", f'<p><a href="https://e.org/b?c=1&amp;d" {REL}>a</a></p>', id="link"),
        pytest.param("[a](mailto:a@b.org)", f'<p><a href="mailto:a@b.org" {REL}>a</a></p>', id="mail"),
        pytest.param("# a *b*\nc", "<p><strong>a <em>b</em></strong></p>\n<p>c</p>", id="heading"),
        pytest.param("a\n===\n\nb\n---\nc", "<p><strong>a</strong></p>\n<p><strong>b</strong></p>\n<p>c</p>", id="underlined"),
        pytest.param("### a ###", "<p><strong>a</strong></p>", id="closed heading"),
        pytest.param("#1 of two", "<p>#1 of two</p>", id="number sign"),
        pytest.param("![a *b*](https://e.org/b.png) c", f'<p><a href="https://e.org/b.png" {REL}>a *b*</a> c</p>', id="image"),
        pytest.param("![](https://e.org/b.png)", f'<p><a href="https://e.org/b.png" {REL}>https://e.org/b.png</a></p>', id="image without words"),
        pytest.param("[![a](https://e.org/b.png)](https://e.org)", f'<p><a href="https://e.org/" {REL}>a</a></p>', id="linked image"),
        pytest.param("![a](/b.png)", "<p>a</p>", id="image of no site"),
        pytest.param("[](https://e.org)", f'<p><a href="https://e.org/" {REL}>https://e.org</a></p>', id="link without words"),
        pytest.param("![a](https://e.org/b.png 'c')", f'<p><a href="https://e.org/b.png" title="c" {REL}>a</a></p>', id="image with a title"),
        pytest.param("[a](/b) [c](d.html) <a href='#e' title='f'>g</a>", "<p>a c g</p>", id="links of no site"),
        pytest.param("he[sic](who knew) a[i](n) f[x]()", "<p>he[sic](who knew) a[i](n) f[x]()</p>", id="brackets of a text"),
        pytest.param("[sic]: wrong\n\n- [b]: c\n", "<p>[sic]: wrong</p>\n<ul>\n<li>[b]: c</li>\n</ul>", id="definition of nothing"),
        pytest.param("[Report]: https://e.org/a", "<p>[Report]: https://e.org/a</p>", id="definition for nothing"),
        pytest.param("[b]: https://e.org/a\n\n[b]: https://e.org/c\n\n`[b]`", "<p>[b]: https://e.org/a</p>\n<p>[b]: https://e.org/c</p>\n<p><code>[b]</code></p>", id="definitions for nothing"),
        pytest.param("> [b]: https://e.org/a\n\n- [c]: https://e.org/d", "<blockquote>\n<p>[b]: https://e.org/a</p>\n</blockquote>\n<ul>\n<li>[c]: https://e.org/d</li>\n</ul>", id="definitions for nothing in a block"),
        pytest.param("a [b]: c\n\n[b]: https://e.org/d", f'<p>a <a href="https://e.org/d" {REL}>b</a>: c</p>', id="definition for a link before a colon"),
        pytest.param('<code class="language-c++">a</code> <code class="b">c</code>', '<p><code class="language-c++">a</code> <code>c</code></p>', id="class of code"),
        pytest.param("a [b]\n\n[b]: https://e.org/c", f'<p>a <a href="https://e.org/c" {REL}>b</a></p>', id="definition"),
        pytest.param("<a@b.org> <https://e.org/c>", f'<p><a href="mailto:a@b.org" {REL}>a@b.org</a> <a href="https://e.org/c" {REL}>https://e.org/c</a></p>', id="addresses alone"),
        pytest.param("<ftp://e.org> <ä@b>", "<p>&lt;ftp://e.org&gt; &lt;ä@b&gt;</p>", id="addresses of no site"),
        pytest.param("List<int> is *so*. More", "<p>List&lt;int&gt; is <em>so</em>. More</p>", id="type"),
        pytest.param("If <a and b> c <b and c> d", "<p>If &lt;a and b&gt; c &lt;b and c&gt; d</p>", id="comparison"),
        pytest.param("The tag <title> and\n\nmore", "<p>The tag &lt;title&gt; and</p>\n<p>more</p>", id="element of raw text"),
        pytest.param("<div>a</div> <abbr title='b'>c</abbr>", '<p>&lt;div&gt;a&lt;/div&gt; <abbr title="b">c</abbr></p>', id="elements"),
        pytest.param("List<A> of <i> and Map<B, P></q> <br>c", "<p>List&lt;A&gt; of &lt;i&gt; and Map&lt;B, P&gt;&lt;/q&gt; <br>c</p>", id="half of an element"),
        pytest.param("<B>a\n\nb</B>", "<p><b>a</b></p><b>\n</b><p><b>b</b></p>", id="element of two paragraphs"),
        pytest.param(
            "a<!-- b -->c <!-- d",
            "<p>a&lt;!-- b --&gt;c &lt;!-- d</p>",
            id="comment",
        ),
        pytest.param(
            "<!-- *a* -->\n\n<!DOCTYPE a> <![CDATA[a]]> <?a b?>",
            "<p>&lt;!-- <em>a</em> --&gt;</p>\n"
            "<p>&lt;!DOCTYPE a&gt; &lt;![CDATA[a]]&gt; &lt;?a b?&gt;</p>",
            id="no tags",
        ),
        pytest.param("![a][b]\n\n[b]: https://e.org/b.png", f'<p><a href="https://e.org/b.png" {REL}>a</a></p>', id="image by name"),
        pytest.param('<b class="c" id="d" style="e">f</b>', "<p><b>f</b></p>", id="no attributes"),
        pytest.param("a<script>b</script>c", "<p>a&lt;script&gt;b&lt;/script&gt;c</p>", id="no script"),
        pytest.param('<ol start="x"><li>a</li></ol>', "<p></p><ol><li>a</li></ol><p></p>", id="no odd start"),
        pytest.param("{{ 7 * 7 }} {static}", "<p>{{ 7 * 7 }} {static}</p>", id="no template"),
        pytest.param("a&#1;b", "<p>ab</p>", id="no control character"),
    ],
)  # fmt: skip
def test_explanations(text, expected):
    """Markdown of the small kind becomes HTML of the small kind."""
    assert render_explanation(text) == expected


@each(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "/local",
        "//example.org/x",
        "{static}x",
        "{attach}x",
        "|filename|x",
        "https://user@example.org",
        "https://example.org\\\\@evil.example",
        "mailto:a@b.org?bcc=c@d.org",
        "#top",
    ],
)
def test_links_that_lead_nowhere_good(address):
    """A link to anything but a plain web or mail address keeps its words only."""
    html = render_explanation(f"[words]({address}) <a href='{address}'>more</a>")
    assert "href" not in html
    assert "words" in html
    assert "more" in html


@each(
    ("text", "unused"),
    [
        ('<b title="of 2008">a</b>', ["`title` of `<b>`"]),
        ("a<br class='b'>c", ["`class` of `<br>`"]),
        (
            "<sub data-x=1>a</sub data-y=2>",
            ["`data-x` of `<sub>`", "`data-y` of `</sub>`"],
        ),
        ('<a href="https://e.org" TARGET="_blank">a</a>', ["`target` of `<a>`"]),
        ('<a title="of 2008">a</a>', ["`title` of `<a>`"]),
        ("<ol start=x><li value=2>a</ol>", ["`start` of `<ol>`", "`value` of `<li>`"]),
        ("<code class=b>a</code>", ["`class` of `<code>`"]),
        ("``` {.py #id}\na\n```", ["`.py #id` behind the sign for code"]),
        ("~~~py hl_lines='1'\na\n~~~", ["`hl_lines='1'` behind the sign for code"]),
        (
            "[a][r]\n\n[r]: https://e.org/1\n[R]: https://e.org/2",
            ["`https://e.org/1`, in whose place `[R]` has another address"],
        ),
        ("[a][r]\n\n[r]: https://e.org/1\n[r]: https://e.org/1", []),
        ("[r]: https://e.org/1\n\n[r]: https://e.org/2", []),
        ("[r]\n\n[r]: wrong\n\n[r]: https://e.org/2", []),
        ('<a href="https://e.org" title="b">a</a> <abbr title="c">d</abbr>', []),
        ('`<b title="a">` <b title="c"> <span class="d">e</span>', []),
        ("```py\n<b title='a'>b</b>\n```\n\nx = 1 < 2", []),
    ],
)
def test_what_no_page_shows_of_an_explanation(text, unused):
    """Attributes that are taken out, and addresses that others replace; no text."""
    assert [*unused_in(text)] == unused


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"*b* & <c>\n\n{'d ' * ((LONGEST_EXPLANATION - 10) // 2)}", id="long"
        ),
        pytest.param("*b*" + "[" * (MOST_BRACKETS + 1), id="brackets"),
    ],
)
def test_what_is_too_much_is_shown_as_typed(text):
    """Beyond the limits nothing is markup, and nothing is lost."""
    html = render_explanation(text)
    assert "<em>" not in html
    assert BeautifulSoup(html, "html.parser").get_text().split() == text.split()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(">" * 400, id="quotations"),
        pytest.param("- " * 1000 + "a", id="items"),
        pytest.param(
            "".join("    " * depth + "- a\n" for depth in range(70)), id="lists"
        ),
        pytest.param("*a **b" * 160, id="emphasis"),
        pytest.param("`" * 999, id="ticks"),
        pytest.param("[a](" * 40, id="links"),
        pytest.param("<div>" * 199, id="elements"),
        pytest.param("<!--" * 200, id="comments"),
    ],
)
def test_nothing_is_too_deep(text):
    """However odd, an explanation is rendered."""
    assert render_explanation(text).count("<script") == 0


@each(
    ("text", "expected"),
    [
        ("a\tb\nc", "a\tb\nc"),
        ("a\x00\x1b\x7f\x85b", "ab"),
        ("a\u2028b", "a b"),
        ("a\u202eb\u2066c", "abc"),
        ("a\ufeffb\ufffec\U000e0041d\U0001ffffe", "abcde"),
        ("a\ud800b", "a\ufffdb"),
        ("שלום, 猫 👩‍🔬", "שלום, 猫 👩‍🔬"),
    ],
)
def test_clean_text(text, expected):
    """What breaks pages or deceives readers goes; every script stays."""
    assert clean_text(text) == expected


CONVERTER = explanation_converter()


@given(
    st.text(
        alphabet=st.sampled_from(list("ab *_`[]()<>!&#;:/\\\"'=-\n\t\x00\u202e{}|1.~")),
        max_size=60,
    )
)
@example("<a href='https://e.org' onclick=x>")
@example("<svg><style><img src=x onerror=alert(1)>")
def test_every_explanation_is_harmless(text):
    """Whatever is typed, only allowed elements and attributes come out, balanced."""
    html = render_explanation(text, CONVERTER)
    soup = BeautifulSoup(html, "html5lib")
    for element in soup.body.find_all():
        assert element.name in TAGS
        assert set(element.attrs) <= ATTRIBUTES.get(element.name, set()) | {"rel"}
    assert soup.head.find_all() == []
    assert clean_text(html) == html
    assert html.count("<p>") == html.count("</p>")


# Nothing else is ever found to be prose; drawn so, no example is drawn in vain.
PRINTABLE = st.characters(exclude_categories=["C", "Z"], include_characters=" \n")


@given(st.from_regex(PROSE.pattern, fullmatch=True, alphabet=PRINTABLE))
@example("One line\nand one more")
@example("Half of it. 2. is no list - nor this + 3~4 ~~~ # ' \" {1} |a|")
@example("http://example.org/a?b=c and me@example.org")
def test_plain_prose_needs_no_markdown(text):
    """Prose that is not sent through Markdown looks as if it had been."""
    by_markdown = CONVERTER.reset().convert(text)
    assert render_explanation(text) == nh3.clean(by_markdown, tags=set(TAGS))


PIECES = (
    "a", "B c", "é", "1", "2.", "-", "(", ")", ",", "!", ":", " ", "  ", "\n", '"', "'", "~",
    "*w*", "**w**", "*w x*", "**w-y**", "***", "*", "[t](https://e.org/a)", "[t 1](http://e.org)",
    "[*t*](https://e.org)", "[t](https://e.org/?a=b,c#d)", "[t](https://e.org:99999/)", "[", "]",
    "https://e.org", "(https://e.org/)", "[t](https://xn--/)", "[t](https://E.org/%zz/../x)", "=", "{a}",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@example("In *our* report, [table 5](https://example.org/5).")
@example("It is **so** (*not* so), see [a](https://e.org/)\nand [b](https://e.org/b).")
@example("An [address](https://e.org:99999/) that is none")
@example("An [address](https://xn--/) that is none")
@settings(max_examples=250)
def test_simple_signs_need_no_markdown(text):
    """What is known of weight and links is what Markdown and the sanitizer make of them."""
    html = cleaner().clean(explanation_converter().convert(clean_text(text)))

    assert render_explanation(text) == clean_text(LINK_ELEMENT.sub(link_or_text, html))


LOADED = """
import sys
from pelican_factcheck.annotating.cards import Explanations
print(Explanations()({!r}), "nh3" in sys.modules)
"""


@each(
    ("text", "is_loaded"),
    [("In *our* report, [t](https://e.org/).", False), ("- an item", True)],
)
def test_the_sanitizer_is_loaded_when_it_is_needed(text, is_loaded):
    """It takes as much memory as a thousand claims, and most explanations are simple."""
    code = LOADED.format(text)
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert told.rsplit(None, 1)[1] == str(is_loaded)


def test_simple_signs_are_simple():
    """The short way is taken, or the test before would say nothing."""
    assert SIMPLE.fullmatch("In *our* report, **see** [table 5](https://e.org/5).")
    assert (
        SIMPLE.fullmatch("Two\nlines (*one*)\n*weight* is no line's first sign") is None
    )


NAMES = "int name title script style svg math iframe noscript xmp select table div b A".split()
TYPED = st.one_of(
    st.sampled_from(["word", "Wort", "слово", "語", "كلمة", "12"]),
    st.sampled_from(["<", ">", " < ", "*", "**", "_", "\n", "\n\n", "- ", "> ", "[", "]", "!"]),
    st.sampled_from(NAMES).flatmap(
        lambda name: st.sampled_from([f"List<{name}>", f"</{name}>", f"<{name} word", f"<{name} x>"])
    ),
    st.sampled_from(["[word](/x)", "[word](x word)", "[word]: word", "<word@word>", "(word)"]),
)  # fmt: skip


# `b` and `A` are in tags that work, if both of the two stand there; `_ _ _` is a rule.
WORD = re.compile(r"\b(?![bA]\b|_+\b)\w+")


@given(st.lists(TYPED, max_size=12).map(" ".join))
@example("The limit is <Grenzwert and not reached. List<int> is *not* harmful. word")
@example("<plaintext> word")
def test_every_word_is_shown(text):
    """Nothing that is typed is lost, but for the tags that work and refused addresses."""
    typed = text.replace("(/x)", "")
    html = SHARED(text)

    shown = BeautifulSoup(html, "html5lib").get_text()
    assert sorted(WORD.findall(typed)) == sorted(WORD.findall(shown))
    assert re.findall(r"\w+", plain_text(text)) == re.findall(r"\w+", shown)


LINKS = (
    "[a](/gone)", "[a b](/gone 't')", "[a](</gone>)", "![a](/gone)", "<a href='/gone'>a</a>",
    "[[a](/gone)](https://e.org)", "[a", "](/gone)", "\\", "`", "\n\n", "w", "*", "- ",
)  # fmt: skip


@given(st.lists(st.sampled_from(LINKS), max_size=5).map(" ".join))
@example("\\[a](/gone)")
@example("`a [a](/gone)\n\nb`")
def test_a_link_that_is_not_shown_is_told(text):
    """An address that readers do not see is one that the author is told of."""
    is_shown = SHARED(text).count("/gone") == text.count("/gone")

    assert is_shown or refused_links(text)


SHARED = Explanations()


def test_few_explanations_are_remembered(monkeypatch):
    """A site may have a hundred thousand of them."""
    monkeypatch.setattr(cards, "REMEMBERED", 1)

    assert [SHARED("*a*"), SHARED("*b*"), SHARED("*a*")] == [
        f"<p><em>{letter}</em></p>" for letter in "aba"
    ]


@given(
    st.text(
        st.sampled_from("ab *_[]():/.\"'=-\n{}|1~#!>+\\`<&\t\r\x02\u2028"), max_size=60
    )
)
@example("[a *b*](https://e.org/c_d_e 'f') _g_ **h** [i][] [j]\n\n[i]: https://e.org")
@example("a \x02\nb")
@example("a \u2028\nb")
@example("- a  \n  b\n- c\n\n      d  \n      e")
def test_patterns_that_can_find_nothing_are_not_missed(text):
    """Explanations come out the same, whichever patterns are asked."""
    assert SHARED(text) == render_explanation(text, CONVERTER)


@each(
    ("text", "wants"),
    [
        ("Only words, and *weight*.", False),
        ("With [a link](https://example.org/a).", False),
        ("- a list", True),
        ("`code`", True),
    ],
)
def test_markdown_is_asked_for_what_it_alone_knows(text, wants):
    """Most explanations are rendered without it, and many sites have no other."""
    explain = Explanations()

    assert explain(text) == render_explanation(text)
    assert any(isinstance(one, Markdown) for one in vars(explain).values()) == wants


@given(st.text(max_size=40))
def test_a_converter_keeps_nothing(text):
    """One explanation never shows in the next: not even its link definitions."""
    render_explanation(f"[a]: https://example.org/secret\n\n{text}", CONVERTER)
    assert render_explanation("[a]", CONVERTER) == "<p>[a]</p>"


@each(
    ("text", "html"),
    [
        ("A bell\x07 rings", "<p>A bell rings</p>"),
        ("क्\u200dष is joined", "<p>क्\u200dष is joined</p>"),
    ],
)
def test_what_is_not_printable_is_taken_out_or_kept(text, html):
    """Controls go; what joins letters is part of how a word is written."""
    assert render_explanation(text) == html
