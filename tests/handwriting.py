"""Generators of sidecars as different people write them, with room for edits.

A sidecar is made of pieces; joined they are the file. Each piece knows a pattern
that it must still match after an edit: most pieces only themselves.
"""

import re
from dataclasses import dataclass, field
from textwrap import wrap

from hypothesis import strategies as st

SAFE = ["the", "Alliance", "promised", "membership", "2008,", "50%", "café", "über"]
AWKWARD = [
    "it's",
    "don’t",
    "“never”",
    '"x"',
    "a:b",
    "#1",
    "yes:",
    "[sic]",
    "-",
    "\\n",
    "{so}",
]
FIRST = ["The", "Nobody", "1999", "Élan"]
WORDS = st.builds(
    lambda first, rest: " ".join([first, *rest]),
    st.sampled_from(FIRST),
    st.lists(st.sampled_from(SAFE), min_size=1, max_size=9),
)
ANY_WORDS = st.builds(
    lambda first, rest: " ".join([first, *rest]),
    st.sampled_from(FIRST + AWKWARD),
    st.lists(st.sampled_from(SAFE + AWKWARD), min_size=1, max_size=9),
)
BLANKS = st.sampled_from(["", "", " ", "  # a note: with 'signs'", "   "])
ID_SLOT = r"(?:id: [\w-]+(?:, |\r?\n *))?"
CONTEXT = r"""(?:(?:, |\r?\n *)prefix: "(?:[^"\\\r\n]|\\.)*")?"""


@dataclass
class Sidecar:
    """A sidecar's text, the words of its quotes, and a pattern of its edits."""

    pieces: list[tuple[str, str]] = field(default_factory=list)
    quotes: list[list[str]] = field(default_factory=list)
    """Of each claim, its own first."""
    line_end: str = "\n"

    def fix(self, text):
        """Add what must not change."""
        text = text.replace("\n", self.line_end)
        self.pieces.append((text, re.escape(text)))

    def free(self, text, pattern):
        """Add what may change, to what matches *pattern*."""
        self.pieces.append((text.replace("\n", self.line_end), pattern))

    @property
    def text(self):
        """The file."""
        return "".join(text for text, _ in self.pieces)

    def could_become(self, text):
        """Whether *text* has everything that must not change, in its place."""
        return re.fullmatch("".join(pattern for _, pattern in self.pieces), text)


def write_words(words, style, indent, lines):
    """Write *words* in a YAML style; on further lines they stand at *indent*."""
    if style == "plain" and not re.fullmatch(r"\w[\w ,%]*", words):
        style = "double"
    if style == "single":
        words = words.replace("'", "''")
    if style == "double":
        words = words.replace("\\", "\\\\").replace('"', '\\"')
    margin = "\n" + " " * indent
    broken = margin.join(wrap(words, 20, break_on_hyphens=False)) if lines else words
    if style in ("literal", "folded"):
        return {"literal": "|", "folded": ">-"}[style] + margin + broken
    sign = {"single": "'", "double": '"', "plain": ""}[style]
    return f"{sign}{broken}{sign}"


@st.composite
def sidecars(draw, quotes=None):
    """Sidecars in all kinds of handwriting; *quotes* are what they may quote."""
    chosen = quotes is not None
    safe, awkward = (quotes, quotes) if chosen else (WORDS, ANY_WORDS)
    sidecar = Sidecar(line_end=draw(st.sampled_from(["\n", "\r\n"])))
    dash = draw(st.sampled_from([0, 0, 2]))
    sidecar.fix(draw(st.sampled_from(["", "\ufeff", "# a file\n", "format: 1\n\n"])))
    sidecar.fix("claims:" + draw(BLANKS) + "\n")
    for _ in range(draw(st.integers(1, 2))):
        sidecar.fix(draw(st.sampled_from(["", "", "\n", "# between\n", "\n\n"])))
        sidecar.fix(" " * dash + "-" + " " * draw(st.sampled_from([1, 1, 3])))
        column = len(sidecar.pieces[-1][0])
        if draw(st.integers(0, 3)):
            _block_claim(draw, sidecar, column, safe, awkward)
        else:
            _flow_claim(draw, sidecar, safe, awkward)
    sidecar.fix(draw(st.sampled_from(["", "\n", "# the end", "sources: {}\n", "\n\n"])))
    return sidecar


def _block_claim(draw, sidecar, column, safe, awkward):
    margin = " " * column
    named = draw(st.booleans())
    if named:
        sidecar.fix(f"id: own-{len(sidecar.quotes)}{draw(BLANKS)}\n{margin}")
    else:
        sidecar.free("", ID_SLOT)
    if draw(st.booleans()):
        sidecar.fix(f"verdict: false{draw(BLANKS)}\n{margin}quote: ")
        last = f"\n{margin}status: draft"
    else:
        sidecar.fix("quote: ")
        last = f"\n{margin}verdict: true"
    own = _quote(draw, sidecar, column, safe, awkward)
    sidecar.free("", CONTEXT)
    sidecar.fix(last + draw(BLANKS))
    sidecar.quotes.append([own])
    form = draw(st.sampled_from(["none", "none", "flow", "block", "block"]))
    if form == "flow":
        sidecar.fix(f"\n{margin}also: ")
        _flow_quotes(draw, sidecar, safe, awkward)
    if form == "block":
        sidecar.fix(f"\n{margin}also:")
        for _ in range(draw(st.integers(1, 2))):
            sidecar.fix(f"\n{margin}- ")
            sidecar.free("", r"(?:\{quote: )?")
            sidecar.quotes[-1].append(
                _quote(draw, sidecar, column + 2, safe, awkward, note=False)
            )
            sidecar.free("", rf"(?:{CONTEXT}\}})?")
    sidecar.fix("\n")


def _quote(draw, sidecar, column, safe, awkward, *, note=True):
    """Write a quote that may change, and what stands behind it."""
    style = draw(st.sampled_from(["plain", "single", "double", "literal", "folded"]))
    if not note and style in ("literal", "folded"):
        style = "double"
    words = draw(safe if style == "plain" else awkward)
    lines = draw(st.booleans())
    written = write_words(
        words, style, column + draw(st.sampled_from([1, 2, 4])), lines
    )
    sidecar.free(written, r"(?s:[^\r\n](?:.*?\S)?)")
    if note and style not in ("literal", "folded"):
        sidecar.fix(draw(BLANKS))
    return words


def _flow_quotes(draw, sidecar, safe, awkward):
    """Write a list of further quotes between brackets."""
    sidecar.fix(draw(st.sampled_from(["[", "[ "])))
    for number in range(draw(st.integers(1, 2))):
        if number:
            sidecar.fix(draw(st.sampled_from([", ", ","])))
        sidecar.free("", r"(?:\{quote: )?")
        sidecar.quotes[-1].append(_flow_quote(draw, sidecar, safe, awkward))
        sidecar.free("", rf"(?:{CONTEXT}\}})?")
    sidecar.fix(draw(st.sampled_from(["]", " ]"])))


def _flow_quote(draw, sidecar, safe, awkward):
    """Write a quote that may change, between brackets or braces."""
    style = draw(st.sampled_from(["plain", "single", "double"]))
    words = draw(safe if style == "plain" else awkward)
    written = write_words(words, style, 0, lines=False)
    if style == "plain" and "," in words:
        written = write_words(words, "double", 0, lines=False)
    sidecar.free(written, r"(?s:[^\r\n](?:.*?\S)?)")
    return words


def _flow_claim(draw, sidecar, safe, awkward):
    verdict = draw(st.sampled_from(["verdict: true, ", ""]))
    sidecar.fix("{" + draw(st.sampled_from(["", " "])))
    sidecar.free("", ID_SLOT)
    sidecar.fix(f"{verdict}quote: ")
    sidecar.quotes.append([_flow_quote(draw, sidecar, safe, awkward)])
    sidecar.free("", CONTEXT)
    if draw(st.booleans()):
        sidecar.fix(", also: ")
        _flow_quotes(draw, sidecar, safe, awkward)
    sidecar.fix(
        draw(st.sampled_from(["", " "]))
        + (", verdict: false" if not verdict else "")
        + "}"
    )
    sidecar.fix(draw(BLANKS) + "\n")
