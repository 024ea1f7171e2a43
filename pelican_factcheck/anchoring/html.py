"""Tokens of HTML with their exact source offsets, and the elements that they open.

Tokens follow the tokenisation stage of the WHATWG HTML standard (section 13.2.5), in
one compiled pattern: the same answer on every Python release, in a quarter of the time
that `html.parser` takes. Joined, they are the source again.

Asides: what a page shows inside a sentence that is no part of the statement. Footnote
markers, permalinks of headings, margin notes, and struck words. A quote is found with
them and without them, and statements are printed without them.

Elements follow a reduced form of the tree construction stage (section 13.2.6): the
parts that decide whether text is displayed and what stands around it, foreign content
(SVG and MathML, section 13.2.6.5) included.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from html import unescape
from typing import Any, Literal, NamedTuple

from msgspec import Struct

from pelican_factcheck.anchoring.figures import IDEOGRAPHS, MEASURE, is_power
from pelican_factcheck.anchoring.folding import late_pattern

Kind = Literal["text", "open", "close", "void", "other", "torn", "cdata"]

VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)
RAW_TEXT = frozenset(
    "iframe noembed noframes plaintext script style textarea title xmp".split()
)
NAME = r"[a-zA-Z][^\t\n\f\r\ />]*+"
# Most tags have no attributes.
REST = r"""(?:>|(?>[^>=]++|=[\t\n\f\r\ ]*+(?>"[^"]*+"|'[^']*+'|(?!["'])))*+>)"""
# Every tag, comment and the like is one of these; the group's name is the token's kind.
# What they leave over is text: other signs "<" as well.
TAG = late_pattern(
    rf"""
    <(?P<open>{NAME}){REST}
  | </(?P<close>{NAME}){REST}
  | (?P<other>
      <!--(?:-?>|.*?--!?>)                           # a comment
    | <[!?](?!--)[^>]*+>                             # a declaration, a bogus comment
    | </(?:>|[^a-zA-Z>][^>]*+>)                      # an end tag that ends nothing
    )
  | (?P<torn><(?=[a-zA-Z!?/]).*)                     # one that the end cuts off
    """,
    re.VERBOSE | re.DOTALL,
)
TAG_NAME = late_pattern(r"<[^\s/>]+")
ATTRIBUTE = late_pattern(
    r"""(?P<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'"""
    r"""|(?P<bare>[^\s"'=<>`]+)))?"""
)


CDATA = "<![CDATA["


class Token(NamedTuple):
    """One token: its kind, its half-open source offsets, the lower-case name of a tag."""

    kind: Kind
    start: int
    end: int
    name: str = ""


class Tokens:
    """The tokens of a page, in one list for each field of `Token`.

    A page may have hundreds of thousands of tokens; as objects they would cost the
    garbage collector half the time of reading them.
    """

    def __init__(self) -> None:
        self.kinds: list[Kind] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        """Where the next one begins; known when all are there."""
        self.names: list[str] = []

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, index: int) -> Token:
        return Token(
            self.kinds[index], self.starts[index], self.ends[index], self.names[index]
        )

    def __iter__(self) -> Iterator[Token]:
        rows = zip(self.kinds, self.starts, self.ends, self.names, strict=True)
        return map(Token._make, rows)

    def behind(self, place: int) -> int:
        """Return the index of the first token that begins behind the offset *place*."""
        return bisect_right(self.starts, place)


class Position:
    """What the tokeniser must know of the tree.

    Attributes:
        foreign: Whether the innermost open element is one of SVG or MathML, where no
            element holds raw text and CDATA sections are read. Set by the caller of
            `read_tokens` before it asks for the next token.
    """

    foreign: bool = False


def read_tokens(html: str, position: Position | None = None) -> Iterator[Token]:
    """Yield the tokens of *html* in order, without gaps; any string is accepted."""
    for text, kind, start, end, name in scan_tags(html, position or Position()):
        if text:
            yield Token("text", start - len(text), start)
        if kind != "text":
            yield Token(kind, start, end, name)


Tag = tuple[str, Kind, int, int, str]
"""A text and the fields of the token behind it, which is no text."""


def scan_tags(html: str, position: Position) -> Iterator[Tag]:
    """Yield the tokens of *html* in order, each text with the one behind it.

    The last one, behind the last text, is an empty text. As plain tuples, of which a
    page may have hundreds of thousands.
    """
    pieces = iter(html.split("<"))
    text = next(pieces)
    start = len(text)
    for piece in pieces:
        tag, closed, words = piece.partition(">")
        bare = BARE_TAGS.get(tag)
        if bare is not None and closed:  # as most are, and a table tells it sooner
            kind, name = bare
            end = start + len(tag) + 2
            yield text, kind, start, end, name
            text, start = words, end + len(words)
            continue
        stop = start + 1 + len(piece)
        found = TAG.match(html, start)
        if found is None:
            text += "<" + piece
            start = stop
            continue
        kind, end, name = _kind_of(found, html, position)
        yield text, kind, start, end, name
        if kind == "open" and name in RAW_TEXT and not position.foreign:
            start, end = end, _raw_text_end(html, end, name)
            if end > start:
                yield "", "other", start, end, ""
        while stop < end:
            stop += 1 + len(next(pieces))
        text, start = html[end:stop], stop
    yield text, "text", start, start, ""


def _kind_of(
    found: re.Match[str], html: str, position: Position
) -> tuple[Kind, int, str]:
    """Return the kind of a token that was *found*, where it ends, and the name of a tag."""
    kind: Any = found.lastgroup
    if kind in ("open", "close"):
        name = found[kind].lower()
        return "void" if kind == "open" and name in VOID else kind, found.end(), name
    if position.foreign and html.startswith(CDATA, found.start()):
        return "cdata", _cdata_end(html, found.start()), ""
    return kind, found.end(), ""


def _cdata_end(html: str, start: int) -> int:
    end = html.find("]]>", start)
    return len(html) if end < 0 else end + len("]]>")


def _raw_text_end(html: str, start: int, name: str) -> int:
    if name == "plaintext":
        return len(html)
    closing = re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE)
    found = closing.search(html, start)
    return found.start() if found else len(html)


def read_attributes(tag: str) -> dict[str, str]:
    """Return the attributes of a start *tag* by lower-case name, references resolved.

    Of several attributes with one name the first counts.
    """
    attributes: dict[str, str] = {}
    name = TAG_NAME.match(tag)
    begin, end = name.end() if name else 0, len(tag.rstrip(">").rstrip("/"))
    for found in ATTRIBUTE.finditer(tag, begin, end):
        own, double, single, bare = found.groups()
        value = double or single or bare or ""
        attributes.setdefault(own.lower(), unescape(value) if "&" in value else value)
    return attributes


STRUCK = frozenset(["del", "s", "strike"])
STRUCK_BY_STYLE = "line-through"
FOOTNOTE_LINK = late_pattern(r"footnote|headerlink|fn-backref|doc-(?:noteref|backlink)")
NOTE_TARGET = late_pattern(
    r"#(?:user-content-)?_?(?:fn|foot|note|endnote|cite|ref)", re.IGNORECASE
)
NOTE_BOX = late_pattern(r"\b(?:foot|side|margin)-?note\b")
BARE_NOTE = late_pattern(r"\s*\[[^\[\]]{1,16}\]\s*")
SIGNED = late_pattern(r"\s*[*†‡§¶‖※＊]{1,3}\s*")  # no exponent, so also behind a figure
# One number or sign of a note, or several: 1 · 2, 3 · 4–6 · 1a · 1) · (a) · note 1 · * · †.
MARK = late_pattern(
    r"\s*(?:\d{1,3}[a-h]?\)?|\(\w{1,3}\)|(?:[Nn]otes?|[Rr]ef|[Ff]n|[Aa]nm)\.?\s?\d{1,3}"
    r"|[*†‡§¶‖※＊#]{1,3})(?:\s?[,;–-]\s?\d{1,3})*\s*"
)
# A letter of a note, but those that titles and ordinals raise: n.º, Prof.ª, XXIᵉ.
LETTERED = late_pattern(
    r"\s*(?:[a-df-hjkA-K]|[a-z]\s?[,;–-]\s?[a-z](?:\s?[,;–-]\s?[a-z])*)\s*"
)
NO_NAME = late_pattern(r"(?![^\W\d_]*[A-Z])[^\W\d_]{3,}")
# Behind a sentence whatever is short: a · A · 1a · (a) · note 1 · ii.
BEHIND_STATED = late_pattern(
    r"\s*\(?(?:[^\W\d_]{2,6}\.?\s?)?\w{1,3}\)?(?:\s?[,;–-]\s?\w{1,3})*\)?\s*"
)
# Ordinals and titles have raised letters behind a point too: n.º, Prof.ª.
TITLE_BEFORE = late_pattern(
    r"(?:\d|\b(?:\w{1,2}|prof|exm|exc|ilm|eng|sant))\.\Z", re.IGNORECASE
)
SHORT_MARK = late_pattern(r"\W*(?:\d{1,3}|[A-Za-z])?\W*")
WORD_BEFORE = late_pattern(r"([^\W\d_¼-¾⅐-⅞]+)['’\"”»)\]]*\Z")
SENTENCE_MARK = late_pattern(r"[.,;:!?…。，、؟؛।\"”’»]\Z")
STATED_BEFORE = late_pattern(r"[.!?…。؟؛।][\"'”’»)\]]*\Z")
SHORTEST_WORD = 3
# 10<sup>2</sup> is no 102: what is raised or lowered behind a figure is spelt so.
FIGURES = {
    "sup": str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ"),
    "sub": str.maketrans("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎"),
}
ALL_FIGURES = late_pattern(r"[\d+\-−()n]+", re.ASCII)
LEVELED = late_pattern(r"\s*[+−-]?\d+[+−-]?\s*", re.ASCII)
BARE_FIGURES = late_pattern(r"\s*\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\s*")
END_TAGS = late_pattern(r"(?:</[^<>]*>)+")
LONGEST_BEHIND = 40
"""Characters of a page behind raised figures that tell what they are."""
RAISED_BY_STYLE = late_pattern(
    r"vertical-align\s*:\s*(?P<style>super|sub)\b"
    r"|\sclass\s*=\s*[\"']?(?:[^\"'>]*\s)?(?P<name>sup|sub)(?:er|script|erscript)?[\s\"'>]",
    re.IGNORECASE,
)
SAYS_NOTE = late_pattern(
    r"\s(?:class|id|role|rel|epub:type)\s*=[^=>]*?(?:note|ref|cit|\bfn)", re.IGNORECASE
)


def text_behind(html: str, tag: int) -> str:
    """Return the begin of what stands behind the end *tag* at an offset of *html*."""
    end = html.find(">", tag) + 1
    behind = html[end : end + LONGEST_BEHIND]
    tags = END_TAGS.match(behind)
    return unescape(behind[tags.end() if tags else 0 :])


def is_raised_note(mark: str, before: str, behind: str) -> bool:
    """Return whether a raised *mark* between two texts refers to a note.

    A number behind a figure, a unit or a variable is an exponent.
    """
    if BARE_FIGURES.fullmatch(mark):
        return not is_power(before, mark, behind)
    is_stated = STATED_BEFORE.search(before) and not TITLE_BEFORE.search(before)
    if (
        (is_stated and BEHIND_STATED.fullmatch(mark))
        or BARE_NOTE.fullmatch(mark)
        or (SIGNED.fullmatch(mark) and before[-1:].isdecimal())
    ):
        return True
    is_letter = LETTERED.fullmatch(mark) is not None
    if not (is_letter or MARK.fullmatch(mark)):
        return False
    word = WORD_BEFORE.search(before)
    if word is None:
        return not is_letter and SENTENCE_MARK.search(before) is not None
    is_measure = MEASURE.fullmatch(word[1]) is not None
    if is_letter or is_measure:
        return not is_measure and NO_NAME.fullmatch(word[1]) is not None
    return len(word[1]) >= SHORTEST_WORD or any(
        first <= word[1][-1] <= last for first, last in IDEOGRAPHS
    )


def is_exponent(mark: str, before: str) -> bool:
    """Return whether a raised or lowered *mark* changes the number *before* it."""
    if not ALL_FIGURES.fullmatch(mark.strip()):
        return False
    return before[-1:].isdecimal() or before[-1:] in (")", "]")


class Link:
    """A link inside the page, as far as it tells whether its text is an aside.

    Attributes:
        target: The `href`.
        says_so: Whether a class, `rel` or role calls it a note or a permalink.
    """

    __slots__ = ("says_so", "target")

    def __init__(self, target: str, *, says_so: bool) -> None:
        self.target = target
        self.says_so = says_so

    def is_note(self, text: str, *, is_raised: bool, is_heading: bool) -> bool:
        """Return whether the link with this *text* is an aside.

        *is_raised* links are in `sup`, or hold nothing else; *is_heading* links begin
        a heading.
        """
        words = any(map(str.isalnum, text))
        if self.says_so:
            return not (is_heading and words)
        if is_raised and self.target.startswith("#"):
            return True
        if not words:
            return True
        return (
            NOTE_TARGET.search(self.target) is not None
            and SHORT_MARK.fullmatch(text) is not None
        )


def read_link(attributes: Mapping[str, str]) -> Link | None:
    """Return the link with these *attributes*; None when it leads to no part of a page."""
    target = attributes.get("href", "")
    if "#" not in target:
        return None
    names = " ".join(attributes.get(key, "") for key in ("class", "rel", "role"))
    return Link(target, says_so=bool(FOOTNOTE_LINK.search(names)))


def cut_asides(
    text: str, start: int, end: int, asides: Sequence[tuple[int, int]]
) -> list[str]:
    """Return *text* from *start* to *end* in pieces, cut where its asides are left out.

    Args:
        text: A visible text.
        start: Where the passage begins in it.
        end: Where it ends, half-open.
        asides: The ranges to leave out, in order. One that holds the whole passage
            is what was asked for, and stays.
    """
    parts = []
    place = start
    for index in range(max(bisect_left(asides, (start, start)) - 1, 0), len(asides)):
        first, last = asides[index]
        if first >= end:
            break
        if last > start and (first > start or end > last):
            parts.append(text[place : max(first, place)])
            place = min(last, end)
    return [*parts, text[place:end]]


def without_asides(
    text: str, start: int, end: int, asides: Sequence[tuple[int, int]]
) -> str:
    """Return the words of such a passage as a statement is printed: on one line."""
    return " ".join("".join(cut_asides(text, start, end, asides)).split())


# --- elements -------------------------------------------------------------------------


INVISIBLE = RAW_TEXT | frozenset(
    "audio button canvas datalist head meter noscript object option progress"
    " rp select svg template video".split()
)
# Elements that flow with the text around them; every other one is a block.
INLINE = frozenset(
    "a abbr acronym audio b bdi bdo big button canvas cite code data datalist del"
    " dfn em embed font i iframe img input ins kbd link map mark math meta"
    " meter mjx-assistive-mml mjx-container mjx-math nobr noscript object output"
    " progress q rb rp rt rtc ruby s samp script select"
    " slot small span strike strong style sub sup svg template textarea time tt u"
    " var video wbr".split()
)
# Elements that stay in force behind the end of the block that they were left open in.
FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())
NEVER_NESTED = frozenset(["a", "button", "nobr"])
SPECIAL = frozenset(
    "address applet area article aside base basefont bgsound blockquote body br button"
    " caption center col colgroup dd details dir div dl dt embed fieldset figcaption"
    " figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html"
    " iframe img input keygen li link listing main marquee menu meta nav noembed"
    " noframes noscript object ol p param plaintext pre script search section select"
    " source style summary table tbody td template textarea tfoot th thead title tr"
    " track ul wbr xmp".split()
)
BARE_TAGS: dict[str, tuple[Kind, str]] = {
    **{
        name: ("void" if name in VOID else "open", name)
        for name in (INLINE | SPECIAL) - RAW_TEXT
    },
    **{f"/{name}": ("close", name) for name in INLINE | SPECIAL},
}
"""The kind and name of tags without attributes, by what their brackets hold."""
# What an end tag cannot reach beyond, by what it ends.
SCOPE = frozenset(
    "applet caption html marquee object select table td template th".split()
)
TABLE_SCOPE = frozenset(["html", "table", "template"])
LIST_SCOPE = SCOPE | {"ol", "ul"}
BUTTON_SCOPE = SCOPE | {"button"}
TABLE_NAMES = frozenset("caption table tbody td tfoot th thead tr".split())
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
# The open elements that a start tag ends, and the elements beyond which it ends none.
PARAGRAPH = (frozenset(["p"]), BUTTON_SCOPE)
CELLS = frozenset(["caption", "colgroup", "td", "th", "tr"])
ITEM_SCOPE = SPECIAL - {"address", "div", "p", "li", "dd", "dt"}
ENDS: dict[str, tuple[Collection[str], Collection[str]]] = {
    "li": (frozenset(["li"]), ITEM_SCOPE | {"dd", "dt"}),
    "dt": (frozenset(["dt", "dd"]), ITEM_SCOPE | {"li"}),
    "dd": (frozenset(["dt", "dd"]), ITEM_SCOPE | {"li"}),
    "td": (frozenset(["td", "th"]), TABLE_SCOPE),
    "th": (frozenset(["td", "th"]), TABLE_SCOPE),
    "tr": (CELLS, TABLE_SCOPE),
    **dict.fromkeys(
        ["tbody", "tfoot", "thead"],
        (CELLS | {"tbody", "tfoot", "thead"}, TABLE_SCOPE),
    ),
    "option": (frozenset(["option"]), SPECIAL),
}
ENDS_PARAGRAPH = frozenset(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main"
    " menu nav ol p plaintext pre search section summary table ul xmp".split()
)
# No search among open elements goes deeper, so that none takes long.
MOST_LEVELS = 60

# Start tags that end foreign content, and the elements of it that hold HTML again.
BREAKOUT = frozenset(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head"
    " hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub"
    " sup table tt u ul var".split()
)
FONT_ATTRIBUTES = frozenset(["color", "face", "size"])
TEXT_POINTS = frozenset(["math mi", "math mn", "math mo", "math ms", "math mtext"])
HTML_POINTS = frozenset(["svg foreignobject", "svg desc", "svg title"])
POINTS = TEXT_POINTS | HTML_POINTS | {"math annotation-xml"}
"""The foreign elements of which `is_html_point` may be true."""
HTML_ENCODINGS = frozenset(["text/html", "application/xhtml+xml"])
UNQUOTED_SLASH = late_pattern(r"=[^\s\"'>]*/>\Z")


class Element(Struct, gc=False):
    """An element of the page; it knows those around it alone, so none is in a circle.

    Attributes:
        name: The lower-case name of its tags; behind `svg ` or `math ` for elements
            of foreign content other than the outermost.
        token: The index of its start tag among the tokens.
        parent: The element around it; None at the top of the page.
        visible: Whether text in it is displayed.
        text_start: The offset in the visible text where its content begins.
        text_end: Where it ends, half-open.
        piece: The number of pieces of visible text before it.
        space: `svg` or `math` in foreign content, otherwise empty.
        closed: The index of its end tag, which is `token` for a self-closing tag; None
            when it has none.
        is_point: Whether its content follows the rules of HTML, though it is foreign.
        children: How many foreign elements are directly in it.
        is_note: Whether it is an aside, such as the marker of a footnote.
        is_struck: Whether it strikes out its words.
        is_unseen: Whether it stands in a line and nobody sees it.
        is_link: Whether it is a link that leads to a part of a page.
        raising: `sup` or `sub` for what a formula raises or lowers, `link` for a link
            that holds something raised.
        holds_math: Whether a formula was seen in it, or in a child of it.
        is_inert: Whether nothing in it can be used, or screen readers meet none of it.
    """

    name: str
    token: int
    parent: "Element | None"
    visible: bool
    text_start: int
    piece: int
    space: str = ""
    closed: int | None = None
    text_end: int = 0
    is_point: bool = False
    children: int = 0
    is_note: bool = False
    is_struck: bool = False
    is_unseen: bool = False
    is_link: bool = False
    raising: str = ""
    holds_math: bool = False
    is_inert: bool = False


class _ForeignNames(dict[str, str]):
    """What elements of SVG or MathML are called, by the names of their tags."""

    def __init__(self, space: str) -> None:
        super().__init__()
        self.space = space

    def __missing__(self, name: str) -> str:
        called = self[name] = f"{self.space} {name}"
        return called


class OpenElements(Position):
    """The stack of open elements; a subclass adds and removes them.

    Attributes:
        inner: The innermost open element.
        counts: How many elements of each name are open.
    """

    def __init__(self) -> None:
        self.inner: Element | None = None
        self.counts: defaultdict[str, int] = defaultdict(int)

    @cached_property
    def foreign_names(self) -> Mapping[str, "_ForeignNames"]:
        """The names of elements of foreign content, which few pages have."""
        return {space: _ForeignNames(space) for space in ("math", "svg")}

    def pop(self, closed: int | None) -> None:
        """Remove the innermost element; *closed* is the index of its end tag."""
        raise NotImplementedError

    def remove(self, element: Element, child: Element, closed: int | None) -> None:
        """Remove *element* from below its open *child*, which stays open."""
        raise NotImplementedError

    def pop_to(self, element: Element, closed: int | None) -> None:
        """Remove the elements in *element*, which have no end tags, then itself."""
        while self.inner is not None and self.inner is not element:
            self.pop(None)
        self.pop(closed)

    def end_others(self, name: str) -> None:
        """Remove the elements that a start tag *name* ends."""
        if name in ENDS:
            self._end(*ENDS[name])
        elif (
            name in HEADINGS and self.inner is not None and self.inner.name in HEADINGS
        ):
            self.pop(None)
        if self.counts["p"] and name in ENDS_PARAGRAPH:
            self._end(*PARAGRAPH)

    def end_same(self, name: str) -> None:
        """Remove an open element *name*, which cannot hold another of its kind."""
        self.end(name, None)

    def _end(self, names: Collection[str], scope: Collection[str]) -> None:
        element, levels = self.inner, 0
        while element is not None and levels < MOST_LEVELS:
            if element.name in names:
                self.pop_to(element, None)
                element = self.inner
            elif element.name in scope or element.is_point:
                return
            else:
                element = element.parent
            levels += 1

    def end(self, name: str, closed: int | None) -> None:
        """Follow an end tag *name* in HTML; *closed* is its index, if it is there."""
        inner = self.inner
        if inner is not None and inner.name == name:
            self.pop(closed)
        elif self.counts[name] or name in HEADINGS:
            found = self._reach(name)
            if found is None:
                return
            held = self._held_block(found) if name in FORMATTING else None
            if held is None:
                self.pop_to(found, closed)
            else:
                self.remove(found, held, closed)

    def _held_block(self, element: Element) -> Element | None:
        """Return the child of *element* on the stack, if a block is open in it.

        The end tag of a formatting element leaves such a block open: what remains
        of the "adoption agency algorithm" where no tree is built.
        """
        child, inner, has_block = None, self.inner, False
        while inner is not None and inner is not element:
            has_block = has_block or inner.name in SPECIAL
            child, inner = inner, inner.parent
        return child if has_block and inner is not None else None

    def _reach(self, name: str) -> Element | None:
        """Return the open element that an end tag *name* ends."""
        names = HEADINGS if name in HEADINGS else (name,)
        scope = _scope_of(name)
        element, levels = self.inner, 0
        while element is not None and levels < MOST_LEVELS:
            if element.name in names:
                return element
            if element.name in scope or element.is_point:
                return None
            element = element.parent
            levels += 1
        return None

    def is_foreign_tag(self, name: str, tag: str) -> bool:
        """Return whether a start *tag* makes a foreign element where it stands.

        Where it ends foreign content, the elements of that are removed first.
        """
        inner = self.inner
        if inner is None or not inner.space:
            return False
        if inner.is_point and inner.name in TEXT_POINTS:
            return name in ("mglyph", "malignmark")
        if inner.is_point or (name == "svg" and inner.name == "math annotation-xml"):
            return False
        if name in BREAKOUT or (
            name == "font" and not FONT_ATTRIBUTES.isdisjoint(read_attributes(tag))
        ):
            self.leave_foreign()
            return False
        return True

    def leave_foreign(self) -> None:
        """Remove foreign elements up to HTML, or to one that holds HTML."""
        while self.inner is not None and self.inner.space and not self.inner.is_point:
            self.pop(None)

    def end_foreign(self, name: str, closed: int) -> bool:
        """Follow an end tag where the innermost element is foreign.

        Returns whether that was all; if not, the rules of HTML are to be followed.
        """
        if name in ("p", "br"):
            self.leave_foreign()
            return False
        element, levels = self.inner, 0
        while element is not None and element.space and levels < MOST_LEVELS:
            if element.name in (name, self.foreign_names[element.space][name]):
                self.pop_to(element, closed)
                return True
            element = element.parent
            levels += 1
        return False


def _scope_of(name: str) -> Collection[str]:
    """The elements that an end tag *name* cannot reach beyond."""
    if name in TABLE_NAMES:
        return TABLE_SCOPE
    if name == "p":
        return BUTTON_SCOPE
    if name == "li":
        return LIST_SCOPE
    return SCOPE if name in SPECIAL or name in FORMATTING else SPECIAL


def is_html_point(name: str, tag: str) -> bool:
    """Return whether the content of a foreign element *name* is HTML."""
    if name in HTML_POINTS or name in TEXT_POINTS:
        return True
    if name != "math annotation-xml":
        return False
    return read_attributes(tag).get("encoding", "").lower() in HTML_ENCODINGS


def is_self_closing(tag: str) -> bool:
    """Return whether a start *tag* ends with a slash that belongs to no attribute."""
    return tag.endswith("/>") and not UNQUOTED_SLASH.search(tag)
