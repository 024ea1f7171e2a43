"""The document: an article's visible text, prepared for looking up quotes.

The place of a passage of the rendered article in the file that an author wrote.
Markup stands between the letters, so only letters and digits are compared. What
readers do not see (metadata, addresses, comments, tags) is blanked before. A passage
has a place only where the source and the rendered text say it equally often; one that
stands in several places is paired by order, unless footnotes, which a reader moves,
could have changed it.

The words of a passage: as sidecars quote them, as readers see them, as a page has them.
No table of rules knows every markup language with every extension. So a quote that is
not found otherwise is read by the reader of the article itself (`render_quote`).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property, lru_cache
from html import unescape
from pathlib import PurePath
from typing import TYPE_CHECKING
from unicodedata import normalize

from msgspec import Struct

from pelican_factcheck.anchoring.denialwords import has_negation
from pelican_factcheck.anchoring.findings import find_places, has_unspaced
from pelican_factcheck.anchoring.folding import Folded, fold, fold_words, late_pattern
from pelican_factcheck.anchoring.html import (
    FIGURES,
    INLINE,
    cut_asides,
    read_attributes,
    without_asides,
)
from pelican_factcheck.anchoring.sentences import sentence_around, sentence_starts
from pelican_factcheck.anchoring.visibletext import (
    NOT_DISPLAYED,
    VisibleText,
    read_text,
)
from pelican_factcheck.diagnostics.diagnostic import Location
from pelican_factcheck.sidecar.yamltext import clean_text

if TYPE_CHECKING:
    from pelican_factcheck.anchoring.near import WordIndex


class Document(Struct, frozen=True, dict=True):
    """An article's visible text, with its foldings and word index made on demand.

    Args:
        text: The visible text.
        edges: The offsets of the spaces that part blocks, in order.
        asides: The ranges of footnote markers, in order.
        lang: The language tag of the article.
        visible: The projection that the text comes from, if any.
        read_source: Renders source text of the article's markup language as HTML;
            None where quotes are not to be read so.
        around: What its page says beside the text, as `annotate` is told.
    """

    text: str
    edges: Sequence[int] = ()
    asides: Sequence[tuple[int, int]] = ()
    lang: str = ""
    visible: "VisibleText | None" = None
    read_source: "ReadSource | None" = None
    around: "Around" = ()
    _rendered: dict[str, tuple[str, ...]] = {}

    @cached_property
    def folded(self) -> Folded:
        """The text, folded."""
        return fold(self.text)

    @cached_property
    def bare(self) -> Folded:
        """The text without footnote markers, folded."""
        struck = {*self.visible.struck} if self.visible else ()
        return fold(self.text, self.asides, struck) if self.asides else self.folded

    @cached_property
    def index(self) -> "WordIndex":
        """The inverted index of the words of `bare`."""
        # Slow to import, and of no use where every quote is found verbatim.
        from pelican_factcheck.anchoring.near import index_words  # noqa: PLC0415 - see above

        return index_words(self.bare.text)

    @cached_property
    def unmarked(self) -> Sequence[tuple[str, str]]:
        """Where words stand that no mark can be put around, and these words, folded.

        That is in what the page says around the text, such as its title, in elements
        without text, such as drawings and buttons, in attributes, and in comments.
        """
        inside = _unmarked_words(self.visible) if self.visible else ()
        around = (
            (place, fold_words(read_text(html).text)) for place, html in self.around
        )
        return [*around, *inside]

    @property
    def layers(self) -> tuple[Folded, ...]:
        """The foldings in which to look for a quote, in this order."""
        return (self.folded, self.bare) if self.asides else (self.folded,)

    def sentence_starts(self, start: int, end: int) -> list[int]:
        """Return the offsets in a range of `bare` where sentences or blocks begin."""
        first, last = self.bare.source_range(start, end)
        starts = sentence_starts(
            self.text,
            first,
            last,
            edges=self.edges,
            lang=self.lang,
            asides=self.asides,
        )
        return [self.bare.place_of(offset) for offset in starts]

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the text with the sentences that a passage touches."""
        return sentence_around(
            self.text,
            start,
            end,
            edges=self.edges,
            lang=self.lang,
            asides=self.asides,
        )

    def source_text(self, layer: Folded, start: int, end: int) -> str:
        """Return the visible text that a range of *layer* was folded from, with its levels."""
        begin, stop = layer.source_range(start, end) if start < end else (0, 0)
        if layer is self.folded:
            return self._leveled[begin:stop]
        return "".join(cut_asides(self._leveled, begin, stop, self.asides))

    @cached_property
    def _leveled(self) -> str:
        """The text with every figure in `sup` and `sub` as a raised or lowered one."""
        if not (self.visible and self.visible.levels):
            return self.text
        signs = [*self.text]  # each is raised to one other sign
        for start, end, level in self.visible.levels:
            signs[start:end] = "".join(signs[start:end]).translate(FIGURES[level])
        return "".join(signs)

    def words(self, start: int, end: int) -> str:
        """Return a range of the text on one line, without its asides."""
        return without_asides(self.text, start, end, self.asides)

    def rendered(self, quote: str) -> tuple[str, ...]:
        """Return the words of *quote* as the article's own reader renders them."""
        if self.read_source is None:
            return ()
        if quote not in self._rendered:
            self._rendered[quote] = render_quote(quote, self.read_source)
        return self._rendered[quote]

    def struck_in(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the struck ranges of a passage that nothing in it was put in for.

        For a denial nothing is: without it the passage says the opposite.
        """
        visible = self.visible
        if visible is None or not self.asides:
            return []
        return [
            (first, last)
            for first, last in visible.struck_between(start, end)
            if (
                not visible.is_replaced((first, last), start, end)
                or has_negation(self.text[first:last])
            )
        ]

    def struck_sentence(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the struck range around a passage if no sentence goes on beside it."""
        visible = self.visible
        within = visible.struck_around(start, end) if visible else None
        if visible is None or within is None:
            return None
        first, last = sentence_around(
            self.text,
            *within,
            edges=self.edges,
            lang=self.lang,
            asides=visible.asides_outside(*within),
        )
        beside = self.words(first, within[0]) + self.words(within[1], last)
        return None if any(map(str.isalnum, beside)) else within

    def item_number(self, layer: Folded, start: int) -> int | None:
        """Return the number that is shown before a list item at *start* of *layer*."""
        if self.visible is None:
            return None
        begin, stop = layer.source_range(start, start + 1)
        item = self.visible.element_at("li", begin, stop)
        return self.visible.item_number(item) if item else None

    def is_repeat(self, start: int, end: int) -> bool:
        """Whether a range of the text repeats a heading, as a table of contents does."""
        repeats = self.visible.repeats if self.visible else ()
        return any(first <= start and end <= last for first, last in repeats)

    def is_edge(self, layer: Folded, offset: int) -> bool:
        """Tell whether a block ends at *offset* of *layer*."""
        if not 0 < offset < len(layer.text):
            return True
        begin, _ = layer.source_range(offset, offset + 1)
        at = bisect_left(self.edges, begin)
        gap = self.text[begin : self.edges[at]] if at < len(self.edges) else "-"
        return not gap.strip()

    def says_more(self, layer: Folded, offset: int) -> bool:
        """Tell whether letters or figures stand behind *offset* of *layer* in its block.

        Items of a list end with a comma or semicolon, and say no more than their words.
        """
        if offset >= len(layer.text):
            return False
        begin, _ = layer.source_range(offset, offset + 1)
        at = bisect_left(self.edges, begin)
        stop = self.edges[at] if at < len(self.edges) else len(self.text)
        return any(map(str.isalnum, self.words(begin, stop)))


def document_of(
    visible: "VisibleText",
    lang: str = "",
    read_source: "ReadSource | None" = None,
    around: "Around" = (),
) -> Document:
    """Return the *visible* text of an article in the language *lang* as a document."""
    keep_denials(visible, lang)
    return Document(
        visible.text,
        visible.edges,
        visible.asides,
        lang=lang,
        visible=visible,
        read_source=read_source,
        around=around,
    )


PART_BEFORE = late_pattern(r"[A-Za-zÀ-\u058f'’]{1,20}\Z")
PART_BEHIND = late_pattern(r"[A-Za-zÀ-\u058f'’]{1,20}")
LONGEST_PART = 20


def keep_denials(visible: "VisibleText", lang: str) -> None:
    """Let no quote leave out what nobody sees in the *visible* text, but that denies."""
    if not visible.unseen:
        return
    # Its tables are of use in few articles.
    from pelican_factcheck.anchoring.denials import denies  # noqa: PLC0415 - see above

    for span in visible.unseen:
        if span in visible.asides and denies(_with_its_word(visible.text, *span), lang):
            visible.asides.remove(span)


def _with_its_word(text: str, start: int, end: int) -> str:
    """Return a part of *text* with the rest of the words that it begins or ends in.

    Of "never" no more may be hidden than of "not".
    """
    part = text[start:end]
    before = PART_BEFORE.search(text, max(start - LONGEST_PART, 0), start)
    behind = PART_BEHIND.match(text, end)
    if before and part[:1].isalpha():
        part = before[0] + part
    return part + behind[0] if behind and part[-1:].isalpha() else part


LINE_END = late_pattern(r"\r\n|\r|\n")
MOST_PAIRED = 50
"""Places of one passage beyond which none is named."""
SHORTEST = 4
"""Letters of a passage; a shorter one has no place."""

HTML = (
    r"<!--.*?(?:-->|\Z)",
    r"<(script|style|template)\b.*?(?:</\1\s*>|\Z)",
    r"<[a-zA-Z/!?][^<>]*>",
    r"&(?:#\d+|#[xX][0-9a-fA-F]+|nbsp|amp|lt|gt|quot|[lr][sd]?quo|[nm]dash|hellip|shy);",
)
MARKDOWN = (
    r"\A(?:\ufeff)?---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)",
    r"\A(?:\ufeff)?(?:[A-Za-z][\w-]*:[^\n]*(?:\n|\Z)(?:[ \t]+\S[^\n]*(?:\n|\Z))*)+",
    *HTML,
    r"!\[[^\[\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\])?",
    r"^[ ]{0,3}\*?\[(?!\^)[^\[\]\n]+\]:[^\n]*$",
    r"\[\^[^\[\]\n]+\]:?",
    r"(?<=\])\([^()]*(?:\([^()]*\)[^()]*)*\)",
    r"(?<=\])\[[^\[\]\n]*\]",
    r"\{:?[ \t]*[.#%{][^{}\n]*\}+",
    r"\{(?:static|filename|attach|author|category|index|tag)\}\S*",
    r"^[ ]{0,3}(?:```|~~~)[^\n]*$",
)
SPEAKING = (
    "note|tip|hint|important|warning|caution|danger|attention|error|admonition|topic"
    "|sidebar|rubric|epigraph|highlights|pull-quote|container|line-block"
)
"""Directives of reStructuredText that show what stands on their first line."""
RST = (
    r"^:[A-Za-z][\w -]*:(?:[ \t][^\n]*)?\n(?:[ \t]+\S[^\n]*\n)*",
    r"^\.\.[ \t]+(?:_[^\n]*:|\|[^|\n]+\|)[^\n]*(?:\n[ \t]+\S[^\n]*)*",
    r"^\.\.[ \t]+(?!\[)(?![\w-]+::)[^\n]*(?:\n(?:[ \t]+[^\n]*|[ \t]*(?=\n[ \t]+\S)))*",
    r"^\.\.[ \t]*\n(?:[ \t]+[^\n]*\n)+",
    rf"^[ \t]*\.\.[ \t]+(?:{SPEAKING})::",
    r"^[ \t]*\.\.[ \t]+[\w-]+::[^\n]*(?:\n[ \t]+:[\w-]+:[^\n]*)*",
    r"^[ \t]*\.\.[ \t]+\[[^\]\n]+\]",
    r"\[(?:#\w*|\*|\d+)\]_",
    r"<[^<>`]+>(?=`_)",
    r":[A-Za-z][\w.+-]*:(?=`)",
)
FOOTNOTES = late_pattern(r"^[ ]{0,3}\[\^|^[ \t]*\.\.[ \t]+\[|<footnote", re.MULTILINE)
BODY = late_pattern(r"<body\b[^>]*>(.*)</body\s*>", re.DOTALL | re.IGNORECASE)
TITLE = r"(?i:<(title|textarea)\b.*?(?:</\1\s*>|\Z))"
FLAGS = re.DOTALL | re.MULTILINE
MOST_CHARACTERS = 20_000
"""Different ones whose letters are remembered."""


@lru_cache(MOST_CHARACTERS)
def _letters_in(char: str) -> str:
    """Return the letters and digits that one character stands for, in small letters."""
    return "".join(filter(str.isalnum, normalize("NFKD", char).casefold()))


class Letters(Struct, frozen=True, dict=True):
    """The letters and digits of a text, in small letters, with their offsets."""

    source: str
    """The text with unseen parts blanked; offsets are those of the whole text."""

    @cached_property
    def _pairs(self) -> tuple[str, Sequence[int]]:
        letters: list[str] = []
        offsets: list[int] = []
        for offset, char in enumerate(self.source):
            for part in _letters_in(char):
                letters.append(part)
                offsets.append(offset)
        return "".join(letters), offsets

    @property
    def text(self) -> str:
        """The letters and digits alone."""
        return self._pairs[0]

    def places(self, words: str) -> Iterator[tuple[int, int]]:
        """Yield the half-open offsets in the source where *words* stand whole."""
        text, offsets = self._pairs
        for place in find_places(text, words):
            start, end = offsets[place], offsets[place + len(words) - 1] + 1
            if not self._tears(start) and not self._tears(end):
                yield start, end

    def _tears(self, offset: int) -> bool:
        """Whether a word runs over this *offset* of the source."""
        around = self.source[max(offset - 1, 0) : offset + 1]
        is_inside = 0 < offset < len(self.source) and around.isalnum()
        return is_inside and not any(map(has_unspaced, around))


def letters_of(text: str) -> str:
    """Return the letters and digits of *text*, in small letters."""
    return "".join(map(_letters_in, text))


class SourceText(Struct, frozen=True, dict=True):
    """The source file of an article, in which passages of the article are found."""

    path: str
    """As messages name it."""
    text: str
    document: Document
    """The rendered article."""

    def locate(self, start: int, end: int) -> Location | None:
        """Return the place in the file of the passage *start*:*end* of the document.

        The first line of the passage. None where it cannot be told for certain.
        """
        span = self.span(start, end)
        return self.location(*span) if span else None

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the offsets in the file of a passage, under the same conditions."""
        words = letters_of(self._rendered.source[start:end])
        if len(words) < SHORTEST:
            return None
        ours = list(self._rendered.places(words))
        theirs = list(self._written.places(words))
        mine = [n for n, place in enumerate(ours) if start <= place[0] < end]
        if len(ours) != len(theirs) or len(mine) != 1 or len(ours) > MOST_PAIRED:
            return None
        if len(ours) > 1 and FOOTNOTES.search(self.text):
            return None
        return theirs[mine[0]]

    def locate_words(self, words: str) -> Location | None:
        """Return the place in the file of *words* that the page does not show.

        None where they stand there more than once, or otherwise: with markup, say. In a
        file's name, which hyphens part, they are no words.
        """
        letters, count = letters_of(words), len(words.split())
        if len(letters) < SHORTEST:
            return None
        places = [
            (start, end)
            for start, end in Letters(self.text).places(letters)
            if len(self.text[start:end].split()) == count
        ]
        return self.location(*places[0]) if len(places) == 1 else None

    def location(self, start: int, end: int) -> Location:
        """Return the line of the offset *start*, with the width up to *end* on it."""
        number = bisect_right(self._lines, start) - 1
        begin = self._lines[number]
        line = LINE_END.split(self.text[begin:], maxsplit=1)[0]
        width = max(1, min(end, begin + len(line)) - start)
        return Location(self.path, number + 1, start - begin + 1, width, line)

    @cached_property
    def _lines(self) -> Sequence[int]:
        return [0, *(found.end() for found in LINE_END.finditer(self.text))]

    @cached_property
    def _written(self) -> Letters:
        return Letters(blanked(self.path, self.text))

    @cached_property
    def _rendered(self) -> Letters:
        """The rendered text, its footnote markers blanked."""
        return Letters(blank_ranges(self.document.text, self.document.asides))


def blank_ranges(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    """Return *text* with spaces in the place of these ranges."""
    parts, place = [], 0
    for start, end in ranges:
        parts += [text[place:start], " " * (end - start)]
        place = max(end, place)
    return "".join([*parts, text[place:]])


def _blank(text: str, patterns: Sequence[str]) -> str:
    text = text.replace("\r\n", " \n").replace("\r", "\n")
    for pattern in patterns:
        text = re.sub(pattern, lambda found: _spaces(found[0]), text, flags=FLAGS)
    return text


def _spaces(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)


def blank_markdown(text: str) -> str:
    """Return the source of a Markdown file with what readers do not see blanked."""
    return _blank(text, MARKDOWN)


def blank_rst(text: str) -> str:
    """Return the source of a reStructuredText file with what is not shown blanked."""
    return _blank(text, RST)


def blank_html(text: str) -> str:
    """Return the source of an HTML file with all but the text of its body blanked."""
    # What stands in comments, scripts and titles ends no head and no body.
    body = BODY.search(_blank(text, (*HTML[:2], TITLE)))
    start, end = body.span(1) if body else (0, len(text))
    inside = _blank(text[start:end], HTML)
    return f"{_spaces(text[:start])}{inside}{_spaces(text[end:])}"


BLANKED: Mapping[str, Callable[[str], str]] = {
    ".html": blank_html,
    ".htm": blank_html,
    ".rst": blank_rst,
}


def blanked(path: str, text: str) -> str:
    """Return the *text* of the article at *path* with what is not shown blanked."""
    return BLANKED.get(PurePath(path).suffix.lower(), blank_markdown)(text)


UNREAD = frozenset(["script", "style"])
"""Elements with words of programs."""
TAG = late_pattern(r"<[^<>]*>")
UNSAID = late_pattern(
    r"(?:class|id|style|href|src|srcset|sizes|name|rel|role|type|for|on\w+|d|points"
    r"|transform|viewbox|xmlns\S*|http-equiv|datetime|width|height|integrity)\Z"
)
"""Attributes whose values are words for programs."""


def _unmarked_words(visible: VisibleText) -> Iterator[tuple[str, str]]:
    """Yield where words stand that are no text of the page, and the words, folded."""
    html, tokens = visible.html, visible.tokens
    reached = 0
    for element in visible.elements:
        start, end = tokens.ends[element.token], element.closed
        is_unmarked = element.name == "svg" or not element.visible
        if not is_unmarked or element.name in UNREAD or start < reached:
            continue
        reached = len(html) if end is None else tokens.starts[end]
        inner = html[start:reached]
        hidden = _what_hides(html[tokens.starts[element.token] : start])
        place = f"`<{element.name}>`{hidden}"
        yield place, fold_words(unescape(TAG.sub(" ", inner)))
    for index, kind in enumerate(tokens.kinds):
        if kind not in ("open", "void", "other"):
            continue
        source = html[tokens.starts[index] : tokens.ends[index]]
        if kind == "other":
            around = visible.inside[index]
            if source.startswith("<!--") and (not around or around.name not in UNREAD):
                yield "a comment", fold_words(unescape(TAG.sub(" ", source[4:-3])))
        elif "=" in source:
            for name, value in read_attributes(source).items():
                is_word = " " in value.strip() or not value.isascii()
                if is_word and not UNSAID.match(name):
                    yield f"`{name}` of `<{tokens.names[index]}>`", fold_words(value)


def _what_hides(tag: str) -> str:
    """Return, to be said behind its name, which attribute of a *tag* hides it; or ""."""
    attributes = read_attributes(tag)
    if attributes.get("hidden", "until-found").casefold() != "until-found":
        return ", which `hidden` hides"
    style = NOT_DISPLAYED.search(attributes.get("style", ""))
    if style:
        return f", which `{style[0]}` hides"
    return ", which `popover` hides" if "popover" in attributes else ""


# --- passages -------------------------------------------------------------------------


Span = tuple[int, int]


def read_words(text: str, span: Span, asides: Sequence[Span]) -> str:
    """Return the words of a passage as a sidecar quotes them.

    On one line, and without the footnote markers inside.
    """
    return " ".join(clean_text(show_words(text, span, asides)).split())


def show_words(text: str, span: Span, asides: Sequence[Span]) -> str:
    """Return the text of a passage as it is shown elsewhere: without footnote markers.

    A space that only parted a marker from the sign behind it goes with the marker.
    """
    if not asides:  # as in most articles
        return text[slice(*span)]
    shown = ""
    for part in cut_asides(text, *span, asides):
        closes = part[:1] and not (part[0].isalnum() or part[0].isspace())
        shown = (shown.rstrip() if closes else shown) + part
    return shown


def page_words(visible: VisibleText, span: Span) -> str:
    """Return the text of a passage as its page has it, where a program looks for it.

    Nothing is left out, no figure is raised, and no space parts two blocks: that is
    done by their style alone.
    """
    (start, end), html, pieces = span, visible.html, visible.segments
    place = max(bisect_right(pieces.starts, start) - 1, 0)
    behind = bisect_left(pieces.starts, end, place)
    parts = []
    for each in range(place, behind):
        begin, source = pieces.starts[each], pieces.sources[each]
        # The first may end before the passage begins: of that there is nothing.
        first, last = max(begin, start), max(min(pieces.ends[each], end), start)
        if pieces.ends[each] - begin == pieces.source_ends[each] - source:
            parts.append(html[first - begin + source : last - begin + source])
        else:
            text = unescape(html[source : pieces.source_ends[each]])
            parts.append(text[first - begin : last - begin])
    return "".join(parts)


ReadSource = Callable[[str], str]
Around = Sequence[tuple[str, str]]
"""What a page says beside an article: where it stands, in words, and its HTML."""
"""Turns source text, such as Markdown, into HTML. May raise anything."""

# Where nothing but these stands in a quote, no markup language changes it.
PLAIN = late_pattern(
    r"(?:[^\W_]|[\s,;?'\"“”‘’„«»…–—]|!(?!!)|\.(?!\.)|(?<=[\w ])-(?!-)|(?<=\w):(?!\w|:))*"
)
LIST_ITEM = late_pattern(r"\s*(?:\d{1,9}[.)]|[-*+•>]|#{1,6})\s")
# References to notes that the quote does not hold; alone they would mean nothing.
NOTE_REFERENCE = late_pattern(
    r"\[\^[^\]\s]+\](?!:)|\s?\[(?:\d+|#[\w-]*|\*)\]_(?!\w)|\[fn:[^\]\s]*\]"
)
NOTES_BLOCK = late_pattern(r"footnote|doc-endnotes", re.IGNORECASE)
LONGEST = 5000
"""Longer quotes, in characters, are not read: they hold whole articles."""


def render_quote(quote: str, read_source: ReadSource) -> tuple[str, ...]:
    """Return the words of *quote* as its rendered source shows them.

    With footnote markers and the like, and without them; empty when the quote is the
    same as rendered text, or cannot be read.
    """
    is_item = LIST_ITEM.match(quote) is not None
    if len(quote) > LONGEST or (PLAIN.fullmatch(quote) and not is_item):
        return ()
    html = ""
    with suppress(Exception):
        html = read_source(NOTE_REFERENCE.sub("", quote))
    visible = read_text(html)
    end = _notes_start(visible)
    forms = (visible.text[:end].strip(), visible.words(0, end))
    return tuple(form for form in dict.fromkeys(forms) if form)


def _notes_start(visible: VisibleText) -> int:
    """Where the text of footnotes begins, that is: behind all that was quoted."""
    tokens = visible.tokens
    for element in visible.elements:
        if element.name in INLINE or not element.text_start:
            continue
        tag = visible.html[tokens.starts[element.token] : tokens.ends[element.token]]
        if NOTES_BLOCK.search(tag):
            return element.text_start
    return len(visible.text)
