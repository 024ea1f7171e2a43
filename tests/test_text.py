"""The visible text of HTML: what is in it, what parts it, and where it came from."""

import pytest
from hypothesis import given
from strategies import html, soup
from tables import each

from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.html import BARE_TAGS, read_attributes, read_tokens
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.checking.locations import read_source


@each(
    ("source", "text"),
    [
        ("<p>One</p><p>two</p>", "One two"),
        ("one<br>two<hr>three", "one two three"),
        ("<td>a<td>b", "a b"),
        ("fi<b>nd</b> it", "find it"),
        ("fi<wbr>nd", "find"),
        ("a<!-- no -->b", "ab"),
        ("<title>no</title>a<script>no()</script><style>p{}</style>b", "ab"),
        ("a<span hidden>no</span>b", "ab"),
        ("a<span style='display: NONE'>no</span>b", "ab"),
        ("a<span style=visibility:hidden>no</span>b", "ab"),
        ("<button>no</button><svg><text>no</text></svg>a", "a"),
        ("残<ruby>見<rt>み</rt></ruby>り", "残見みり"),
        ("AT&amp;T &copy &nosuch; &#8217;", "AT&T © &nosuch; ’"),
        (
            "10<sup>2</sup> m<sup>2</sup> CO<sub>2</sub> 5<sup>th</sup>",
            "10² m2 CO2 5th",
        ),
        ("2<sup>nd</sup> 1<sup>er</sup> 2<sup>n+1</sup>", "2nd 1er 2ⁿ⁺¹"),
        ("(a+b)<sup>2</sup> 10<sup>−<b>3</b></sup>", "(a+b)² 10⁻³"),
        ('1962<sup><a href="#f">[1]</a></sup>', "1962[1]"),
        ("&lt;&gt;&amp;&#1;x&#0;", "<>&x\ufffd"),
        # Foreign content: what closes itself, what breaks out, what holds HTML again.
        ("<svg><title/><style/><script/><g/></svg>a", "a"),
        ("<SVG><ForeignObject><title>no</title>no</FOREIGNOBJECT></svg>a", "a"),
        ("<svg><a href=x/>no</a></svg>a", "a"),
        ("<svg><g><p>a</p>b", "a b"),
        ("<svg><font>no</font><font color=red>a</font>", "a"),
        ("<svg><![CDATA[</svg>]]></svg>a<![CDATA[no]]>b", "ab"),
        ("<svg><g></p>a", "a"),
        ("<math><mi>x</mi><annotation-xml><svg/>no</annotation-xml></math>a", "xa"),
        # Formulas.
        ("<math><mn>5</mn></math> gates", "5 gates"),
        ("<math>\n <mrow> <mi>x</mi>\n <mo>=</mo> <mn>1</mn></mrow></math>", "x=1"),
        ("<math><msqrt><mn>16</mn></msqrt></math>", "√16"),
        ("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "1/2"),
        ("<math><msup><mn>10</mn><mn>57</mn></msup></math>", "10⁵⁷"),
        ("<math><msub><mi>x</mi><mn>1</mn></msub></math>", "x1"),
        ("<math><mn>5</mn><mspace width=1em /><mtext>km</mtext></math>", "5 km"),
        ("<math><mtext><![CDATA[a<b&amp;]]></mtext></math>", "a<b&amp;"),
        ("so<math display=block><mi>x</mi></math>is", "so x is"),
        (
            "<math><semantics><mn>5</mn><annotation>5</annotation></semantics></math>",
            "5",
        ),
        (
            (
                '<span class="katex"><span class="katex-mathml"><math><mn>5</mn></math>'
                '</span><span class="katex-html" aria-hidden="true">5</span></span> gates'
            ),
            "5 gates",
        ),
        ('<span class="katex-html" aria-hidden="true">5</span> gates', "5 gates"),
        (
            (
                '<mjx-container><mjx-math aria-hidden="true">5</mjx-math>'
                "<mjx-assistive-mml><math><mn>5</mn></math></mjx-assistive-mml>"
                "</mjx-container> gates"
            ),
            "5 gates",
        ),
        (
            (
                '<span class="MathJax" data-mathml="&lt;math>"><nobr aria-hidden="true">5'
                '</nobr><span class="MJX_Assistive_MathML"><math><mn>5</mn></math></span>'
                '</span><script type="math/tex">5</script> gates'
            ),
            "5 gates",
        ),
        # Not one word: the labels of tabs, and struck words beside new ones.
        ("<label>C</label><label>C++</label>", "C C++"),
        ("<del>half</del><ins>a third</ins>", "half a third"),
        ("<ins>new</ins><s>old</s>", "new old"),
        ("a < b", "a < b"),
        ("<p>open", "open"),
    ],
)
def test_visible_text(source, text):
    """The text is what a reader sees, with one space between blocks."""
    assert text == read_text(source).text.strip()


@each(
    ("source", "asides"),
    [
        ('x<sup id="r"><a class="footnote-ref" href="#f">1</a></sup> y', ["1"]),
        ('x<sup><a href="#a">1</a>, <a href="#b">2</a></sup> y', ["1, 2"]),
        ("x<sup>[3]</sup> y", ["[3]"]),
        ('<h2>Title<a class="headerlink" href="#t">¶</a></h2>', ["¶"]),
        ('x <a href="#below">below</a> y', []),
        ('x<sup><a href="/notes?a=1&amp;b=2">2</a></sup> y', []),
        ('x <a rel="footnote" href="/notes?a=1&amp;b=2">below</a> y', []),
        ("10<sup>2</sup> y", []),
        # Notes without a link, and numbers that are none.
        ("word<sup>1</sup> y", ["1"]),
        ("word<sup>1)</sup> y", ["1)"]),
        ("word<sup>a</sup> word<sup>B</sup> y", ["a", "B"]),
        ("word<sup>a,b</sup> word<sup>(c)</sup> y", ["a,b", "(c)"]),
        ("word<sup>1a</sup> word<sup>note 1</sup> y", ["1a", "note 1"]),
        ("ended.<sup>note 1</sup> It did.<sup>ii</sup> y", ["note 1", "ii"]),
        ("troisièm<sup>e</sup> M<sup>me</sup> Sr<sup>a</sup> Prof<sup>a</sup>", []),
        ("cos<sup>a</sup> x<sup>b</sup> word<sup>TM</sup> 1702<sup>a</sup>", []),
        ("ended.<sup>2, 3</sup> y", ["2, 3"]),
        ("ended.<sup>a, b</sup> y", ["a, b"]),
        ("n.<sup>o</sup> 5 Prof.<sup>a</sup> Costa 1.<sup>o</sup> M<sup>e</sup>", []),
        ("it ended.* So <code>was foo.* here</code>, and <pre>end.[1] x</pre>", ["*"]),
        ("it ended.<sup>1</sup> So it was.² Fine[^3] [^4]", ["1", "²", "[^3]"]),
        ("“said”<sup>†</sup> y", ["†"]),
        # What nobody sees, inside of a sentence; a block may be shown by a script.
        (
            'it <a href="x">fell <span class="sr-only">(new tab)</span></a>',
            ["(new tab)"],
        ),
        ('it <b class="x visually-hidden">too</b> fell', ["too"]),
        ('it <span class="not-sr-only">too</span> <i class="sr-only-x">y</i>', []),
        (
            'it <span style="font-size:0">x1</span> <b style="opacity: 0;">x2</b>',
            ["x1", "x2"],
        ),
        (
            '<i style="clip:rect(0 0 0 0)">x1</i> <i style="CLIP-PATH: inset(50%)">x2</i>',
            ["x1", "x2"],
        ),
        (
            '<i style="font-size:0.9em">y</i> <i style="opacity:0.5;clip-path:none">y</i>',
            [],
        ),
        ('<p style="opacity:0">it fell</p><i style="font-size:09px">y</i>', []),
        ("法律<sup>4</sup>は", ["4"]),
        ("km<sup>2</sup> x<sup>2</sup> cos<sup>2</sup> metres<sup>2</sup>", []),
        ("公里<sup>2</sup> Ca<sup>2+</sup> (a+b)<sup>2</sup> 5<sup>th</sup>", []),
        # The forms of other programs.
        ('1962<sup class="footnote-ref"><a href="#fn1">[1]</a></sup> y', ["[1]"]),
        (
            'y<sup class="footnote">[<a class="footnote" href="#_f">1</a>]</sup>',
            ["[1]"],
        ),
        ('y<a class="footnote-reference brackets" href="#f">1</a>', ["1"]),
        ('y<a href="#fn1" role="doc-noteref"><sup>1</sup></a> y', ["1"]),
        ('y<a href="#fn1"><sup>12</sup></a> y', ["12"]),
        ('y<sup><a href="#user-content-fn-1" data-footnote-ref>1</a></sup>', ["1"]),
        ('<div><a href="#_footnoteref_1">1</a>. The note</div>', ["1"]),
        ('<li>The note <a href="#fnref1">↩︎</a></li>', ["↩︎"]),
        ('y<span class="sidenote">Beside it.</span> y', ["Beside it."]),
        ('<h2>Title <a href="#t">#</a></h2>', ["#"]),
        ('<h2><a class="toc-backref" role="doc-backlink" href="#c">Title</a></h2>', []),
        ('<a href="#c">1 in ten</a> y', []),
        # Struck words.
        ("by <del>half</del> <ins>a third</ins>", ["half"]),
        ("<s>a</s> <strike>b</strike> c", ["a", "b"]),
        ("<span style='text-decoration: line-through'>a</span> b", ["a"]),
        ('<span class="line-through">a</span> b', ["a"]),
        ('<del>a<sup><a href="#f">1</a></sup></del> b', ["a1"]),
    ],
)
def test_asides(source, asides):
    """Footnote markers and heading permalinks are told from the sentence."""
    visible = read_text(source)

    assert asides == [visible.text[start:end] for start, end in visible.asides]


@each(
    ("html", "is_wrapped"),
    [
        ("It is not true that<br>the tower was sold.", True),
        ("In May, when it rained,<br/>\n   <b>the tower</b> was sold.", True),
        ("Неверно, что в мае была<br>продана башня.", True),
        ("It is not true.<br>the tower was sold.", False),
        ("It is not true that<br>The tower was sold.", False),
        ("It is not true that:<br>the tower was sold.", False),
        ("two eggs<br>one onion", False),
        ("It is not true that<br><br>the tower was sold.", True),
        ("It is not true that<hr>the tower was sold.", False),
        ("<ul><li>It is not true that<li>the tower was sold.</ul>", False),
        ("Call the desk of 2026<br>or write to us.", False),
    ],
)
def test_a_line_of_prose_that_is_only_wrapped_has_no_edge(html, is_wrapped):
    """The sentence goes on behind the break, with a word in lower case."""
    visible = read_text(f"<div>{html}</div>")

    assert (len(visible.wraps) == 1) is is_wrapped
    assert not {*visible.wraps} & {*visible.edges}
    assert all(visible.text[place] == " " for place in visible.wraps)


def test_edges_are_the_spaces_between_blocks():
    """Each edge is a space that no source character made."""
    visible = read_text("<h1>One</h1>\n<p>two<br>three</p>")

    assert [" "] * len(visible.edges) == [visible.text[edge] for edge in visible.edges]
    assert not any(
        list(visible.segments_between(edge, edge + 1)) for edge in visible.edges
    )


def test_a_range_leads_to_its_source():
    """A character reference is taken whole, whichever part of it is asked for."""
    source = "<p>It&rsquo;s <em>over</em></p>"
    visible = read_text(source)
    start = visible.text.index("’")

    assert source[slice(*visible.source_range(start, start + 1))] == "&rsquo;"
    assert source[slice(*visible.source_range(3, 9))] == "s <em>over"
    assert visible.source_range(5, 5) == (0, 0)


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("<a href=x>", {"href": "x"}),
        ("<a href='&amp;x' HREF=y hidden/>", {"href": "&x", "hidden": ""}),
        ('<a title="a > b" class=c>', {"title": "a > b", "class": "c"}),
    ],
)
def test_attributes(tag, attributes):
    """Attributes are read as browsers read them; the first of a name counts."""
    assert attributes == read_attributes(tag)


@given(soup)
def test_tokens_are_the_source(source):
    """Joined, the tokens are the source again, in order and without gaps."""
    tokens = list(read_tokens(source))

    assert source == "".join(source[token.start : token.end] for token in tokens)


@given(html)
def test_every_segment_stands_in_the_source(source):
    """Segments tile the text, edges aside, and lead to rising places of the source."""
    visible = read_text(source)
    length = sum(segment.end - segment.start for segment in visible.segments)
    places = [segment.source for segment in visible.segments]

    assert length + len(visible.edges) + len(visible.wraps) == len(visible.text)
    assert places == sorted(places)
    assert all(segment.source < segment.source_end for segment in visible.segments)
    assert len(visible.inside) == len(visible.tokens)


@each(
    ("html", "quotes"),
    [
        (
            "<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>が五月に売却された。",
            ["漢字が五月に売却された。", "漢字かんじが五月に売却された。"],
        ),
        (
            "<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>が売却された。",
            ["漢字が売却された。", "漢かん字じが売却された。"],
        ),
        ("今<ruby>北京<rt>Běi jīng</rt></ruby>城被卖了。", ["今北京城被卖了。"]),
        ("Built in 1702<sup>†</sup> by monks.", ["Built in 1702 by monks."]),
        ("Built in 1702<sup>§</sup> by monks.", ["Built in 1702 by monks."]),
        ("Built by monks<sup>(2)</sup> in May.", ["Built by monks in May."]),
        (
            "<ruby>東京<rp>（</rp><rt>とうきょう</rt></ruby>の橋。",
            ["東京の橋。", "東京（とうきょう）の橋。", "東京(とうきょう)の橋。"],
        ),
        (
            "He said <q>she said <q>no one</q> fell</q> in May.",
            [
                "He said she said no one fell in May.",
                "He said “she said ‘no one’ fell” in May.",
                "He said « she said no one fell » in May.",
            ],
        ),
        (
            "The government fell.",
            [
                "The government fell.",
                "The govern\xad\nment fell.",
                "The govern¬\nment fell.",
            ],
        ),
    ],
)
def test_what_is_shown_or_copied_with_the_words_may_be_left_out(html, quotes):
    """Chromium copies a reading, Firefox does not; no words of ours have it."""
    document = document_of(read_text(html))

    findings = [find_quote(document, quote) for quote in quotes]
    assert [finding.status for finding in findings] == ["exact"] * len(quotes)
    assert document.words(0, len(document.text)) == quotes[0]


@each(
    ("markup", "text"),
    [
        ("<p><b>one</p><p>two", "one two"),
        ("<ul><li><i>one</li><li>two</i></ul>", "one two"),
        ("<table><tr><td><b>one</td><td>two</table>", "one two"),
        ("<p>a <b>one <i>two</b> three</i></p>", "a one two three"),
        (
            '<math><annotation-xml encoding="text/html"><p>one</p></annotation-xml></math>',
            "",
        ),
        ("<p>one</p><svg><title>a</title><b>two</b></svg>", "one two"),
        ("<svg><g><text>one</g></svg>", ""),
    ],
)
def test_end_tags_reach_as_far_as_in_a_browser(markup, text):
    """An end tag ends what is open inside of its element, and nothing around it."""
    assert " ".join(read_text(markup).text.split()) == text


def test_an_article_in_no_utf8_has_no_source_to_show(tmp_path):
    """Its message goes without the line of the article."""
    path = tmp_path / "a.md"
    path.write_bytes(b"caf\xe9")

    assert read_source(path, document_of(read_text("<p>a</p>"), "en", None, ())) is None


def test_the_table_of_tags_says_what_the_pattern_says() -> None:
    """It has the names in small letters alone; others are read by the pattern."""
    for tag in BARE_TAGS:
        assert [*read_tokens(f"a<{tag}>b")] == [*read_tokens(f"a<{tag.upper()}>b")]
