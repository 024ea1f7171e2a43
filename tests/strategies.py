"""Generators of HTML: fragments that are well formed, and soup that is not."""

from hypothesis import strategies as st

WORDS = st.sampled_from(
    [
        "alpha",
        "beta",
        "gamma.",
        "Delta",
        "ε",
        "word",
        " ",
        "\n",
        "\u00a0",
        "“quoted”",
        "it’s",
        "1962",
        "&amp;",
        "&nbsp;",
        "&hellip;",
        "&copy",
        "&bogus;",
        "&",
        "<",
        "< b",
        "a > b",
        "жук",
        "猫が",
        "שלום",
        "e\u0301",
        "\u00ad",
        ". ",
        "! ",
        "? Next",
        "𝒳",
    ]
)
INLINE_TAGS = ["em", "strong", "code", 'a href="#x"', 'span class="caps"', "mark", "b"]
BLOCK_TAGS = ["p", "div", "blockquote", "h2", "ul", "li", "pre", "section", "td"]
ODDMENTS = st.sampled_from(
    [
        "<br>",
        "<img src='a>b' alt=\"x\">",
        "<!-- </mark> -->",
        "<!---->",
        "<!doctype x>",
        "<script>if (a < b) '</mark>'</script>",
        "<style>p{}</style>",
        "<wbr>",
        "<hr/>",
        "<svg viewBox='0 0 1 1'><title>t</title></svg>",
        "<textarea><p>no</textarea>",
        "<span hidden>unseen</span>",
        '<sup id="r"><a class="footnote-ref" href="#f">1</a></sup>',
        "<template>tpl</template>",
        '<p style="display: none">gone</p>',
    ]
)
TORN = st.sampled_from(
    [
        "<",
        "</",
        "<!",
        "<!--",
        "<a",
        '<a href="',
        "</p",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "</mark>",
        "<mark>",
        "<table>",
        "</table>",
        "<td>",
        "<a href=x>",
        "</a>",
        "<script>",
        "<textarea>",
        "&",
        "&#",
        "&#x",
        "<plaintext>",
        "<svg>",
        "</>",
        "<?php ?>",
        "<![CDATA[x]]>",
        "<p/>",
        "<a b='>'>",
        "<li>",
        "<select>",
        "<button>",
        "\x00",
        "\r\n",
        "<title>",
        "=\"'>",
    ]
)


def _element(tags):
    def build(children):
        return st.builds(
            lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
            st.sampled_from(tags),
            st.lists(children, max_size=5),
        )

    return build


_phrases = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
_inline = st.recursive(_phrases | ODDMENTS, _element(INLINE_TAGS), max_leaves=8)
fragments = st.lists(
    st.recursive(_inline, _element(BLOCK_TAGS), max_leaves=12), max_size=5
).map("".join)
soup = st.lists(WORDS | ODDMENTS | TORN, max_size=25).map("".join)
html = fragments | soup
