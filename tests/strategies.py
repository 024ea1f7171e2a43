"""Generators of HTML: fragments that are well formed, and soup that is not."""

import itertools

from hypothesis import strategies as st

END = "/"
"""The end of the element that was opened last."""
WORDS = [
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
INLINE_TAGS = ["em", "strong", "code", 'a href="#x"', 'span class="caps"', "mark", "b"]
BLOCK_TAGS = ["p", "div", "blockquote", "h2", "ul", "li", "pre", "section", "td"]
ODDMENTS = [
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
    "<math><msup><mn>10</mn><mn>2</mn></msup></math>",
    "<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>",
    "<svg><title>t</title><style>a{}</style><g></g></svg>",
    "<del>struck</del><ins>new</ins>",
]
TORN = [
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
    "</svg>",
    "<svg><title/>",
    "<svg><style/><foreignObject>",
    "</foreignObject>",
    "<math><mn>5</mn>",
    "<math>",
    "<mtext>",
    "</math>",
    "<![CDATA[",
    "<del>",
    "</del><ins>",
    "</ins>",
    "<audio controls>",
]


def _nested(lines):
    """Well-formed HTML of *lines*: a block ends the inline elements before it."""
    parts, opened, is_behind_word = [], [], False
    for piece in itertools.chain(*lines):
        if piece == END and not opened:
            continue
        if piece == END:
            parts.append(_end_tag(opened.pop()))
        elif piece in INLINE_TAGS or piece in BLOCK_TAGS:
            while piece in BLOCK_TAGS and opened and opened[-1] in INLINE_TAGS:
                parts.append(_end_tag(opened.pop()))
            parts.append(f"<{piece}>")
            opened.append(piece)
        else:
            parts.append(f" {piece}" if is_behind_word else piece)
        is_behind_word = piece in WORDS
    return "".join([*parts, *map(_end_tag, reversed(opened))])


def _end_tag(opened):
    return f"</{opened.split()[0]}>"


# Drawn from one list, and not by recursion, which takes several times as long.
_pieces = st.sampled_from(
    [*WORDS * 2, *INLINE_TAGS, *BLOCK_TAGS, *ODDMENTS, *[END] * 15]
)
_lines = st.lists(st.lists(_pieces, min_size=1, max_size=15), max_size=15)
fragments = _lines.map(_nested)
soup = st.lists(st.sampled_from([*WORDS, *ODDMENTS, *TORN]), max_size=25).map("".join)
html = fragments | soup
