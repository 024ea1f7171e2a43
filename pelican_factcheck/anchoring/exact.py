"""Exact matches: the spellings of a quote, and which places tear what stands there."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import unescape
from operator import itemgetter
from typing import Any
from unicodedata import category

from msgspec import Struct

from pelican_factcheck.anchoring.compounds import is_between_clauses, parts_words
from pelican_factcheck.anchoring.denialwords import has_negation
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.figures import (
    EM_DASHES,
    parts_figure,
    trim_edges,
)
from pelican_factcheck.anchoring.findings import (
    Context,
    Difference,
    Likeness,
    is_cut,
    is_torn,
    splits_syllable,
)
from pelican_factcheck.anchoring.folding import (
    DOUBLE_QUOTES,
    FIRST_IDEOGRAPHIC,
    SINGLE_QUOTES,
    Folded,
    fold,
    fold_words,
    late_pattern,
)
from pelican_factcheck.anchoring.html import FIGURES, Element
from pelican_factcheck.anchoring.sentences import (
    ASKING,
    COMMAS,
    PLAIN_ENDS,
    QUESTIONS,
    SEMICOLONS,
    STOP,
    is_lower,
)
from pelican_factcheck.anchoring.spelling import (
    is_in_capitals,
)

Rule = tuple[str, re.Pattern[str], str | Callable[[re.Match[str]], str]]

PUNCTUATION = r"!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~"
# While the rules run, an escaped character is a private-use one.
SHELTER = 0xE000
SHELTERED = {own: SHELTER + own for own in range(0x7F)}
UNSHELTERED = {hidden: own for own, hidden in SHELTERED.items()}
HIDDEN = late_pattern(f"[{chr(SHELTER)}-{chr(max(UNSHELTERED))}]+")
TARGET = r"\((?:[^()\s]|\([^()]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
LABEL = r"((?:[^\[\]]|\[[^\[\]]*\])*)"

# What is kept of most markup; a template of text takes twice as long.
INSIDE = itemgetter(1)
# Each with a sign without which its pattern, slow to search with, finds nothing.
BREAKS = "br|hr|p|div|li|ul|ol|td|th|tr|h[1-6]|blockquote"

RULES: tuple[Rule, ...] = (
    # Code keeps its inside; of a role and its target only the words stay.
    (":abbr:`", late_pattern(r":abbr:`([^`(]+?)\s*\([^()`]*\)`"), INSIDE),
    ("{abbr}`", late_pattern(r"\{abbr\}`([^`(]+?)\s*\([^()`]*\)`"), INSIDE),
    (":`", late_pattern(r":[a-zA-Z][\w:+.-]*:`([^`<]+?)\s*(?:<[^<>`]*>)?`"), INSIDE),
    ("}`", late_pattern(r"\{[a-zA-Z][\w:+.-]*\}`([^`<]+?)\s*(?:<[^<>`]*>)?`"), INSIDE),
    (">`", late_pattern(r"`([^`<]+?)\s*<[^<>`]+>`__?"), INSIDE),
    ("``", late_pattern(r"``\s?(.+?)\s?``"), lambda code: shelter(code[1])),
    (
        "`",
        late_pattern(r"`([^`]+)`(?:__?(?!\w)|:[a-zA-Z][\w:+.-]*:)?"),
        lambda c: shelter(c[1]),
    ),
    # Comments, tags, automatic links.
    ("<!--", late_pattern(r"<!--.*?-->", re.DOTALL), ""),
    ("<", late_pattern(r"<((?:https?|mailto|ftp):[^<>\s]+)>"), INSIDE),
    ("<", late_pattern(r"(?<=\d)<sup>([\d+−()n-]+)</sup>"), lambda up: raised(up[1])),
    ("<", late_pattern(r"(?<=\d)<sub>([\d+−()-]+)</sub>"), lambda low: lowered(low[1])),
    ("<", late_pattern(r"(?<=[^\W_])<sup>(\d+)</sup>"), lambda up: raised(up[1])),
    ("<", late_pattern(r"(?<=[^\W_])<sub>(\d+)</sub>"), lambda low: lowered(low[1])),
    ("<", late_pattern(rf"</?(?:{BREAKS})\b[^<>]*>", re.IGNORECASE), " "),
    ("<", late_pattern(r"<<[^<>,]+,\s*([^<>]+)>>"), INSIDE),
    ("<", late_pattern(r"</?[a-zA-Z][^<>]*>"), ""),
    # Footnotes: [^1], ^[note], [ref]note[/ref], footnote:[note], [fn:1], [1]_, [#a]_,
    # [*]_. Of a citation, [CIT2002]_, the name is shown.
    ("^[", late_pattern(r"\^\[(?:[^\[\]]|\[[^\[\]]*\])*\]"), ""),
    ("[^", late_pattern(r"\[\^[^\]\s]+\]:?"), ""),
    ("[ref]", late_pattern(r"\[ref\].*?\[/ref\]", re.DOTALL), ""),
    ("footnote:", late_pattern(r"footnote:[\w-]*\[[^\[\]]*\]"), ""),
    ("[fn:", late_pattern(r"\[fn:[^\[\]]*\]"), ""),
    ("]_", late_pattern(r"\s?\[(?:\d+|#[\w-]*|\*)\]_(?!\w)"), ""),
    ("]_", late_pattern(r"(\[[A-Za-z]\w*\])_(?!\w)"), lambda name: shelter(name[1])),
    # Links of wikis, of Org and of AsciiDoc.
    ("[[", late_pattern(r"\[\[[^\[\]|]*(?:\||\]\[)([^\[\]|]+)\]\]"), INSIDE),
    ("[[", late_pattern(r"\[\[([^\[\]|]+)\]\]"), INSIDE),
    (
        "[",
        late_pattern(r"(?:link:|xref:|https?://)[^\s\[\]]+\[([^\[\]]+?)\^?\]"),
        INSIDE,
    ),
    # Images and links: ![alt](src), [text](url "title"), [text][key], [text][].
    ("![", late_pattern(rf"!\[{LABEL}\](?:{TARGET}|\[[^\]]*\])"), ""),
    ("](", late_pattern(rf"\[{LABEL}\]{TARGET}"), INSIDE),
    ("]", late_pattern(rf"\[{LABEL}\]\s?\[[^\]]*\]"), INSIDE),
    # Attribute lists, and what opens a heading, a quotation or an item.
    ("{", late_pattern(r"\{:?\s*[#.][^{}]*\}|\{:[^{}]*\}|\{\s*[\w-]+=[^{}]*\}"), ""),
    (
        "",
        late_pattern(r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+)+", re.MULTILINE),
        "",
    ),
    # Emphasis, the longest first; an underscore inside a word is a letter.
    (
        "*",
        late_pattern(r"\*(?<![\w*]\*)\*{0,2}(?=\S)(.+?)(?<=\S)\*{1,3}", re.DOTALL),
        INSIDE,
    ),
    ("*", late_pattern(r"(\w)\*{1,3}(?=\w)([^*\n]+?)\*{1,3}"), r"\1\2"),
    (
        "_",
        late_pattern(r"(?<!\w)_{1,3}(?=\S)(.+?)(?<=\S)_{1,3}(?!\w)", re.DOTALL),
        INSIDE,
    ),
    ("~~", late_pattern(r"~~(?=\S)(.+?)(?<=\S)~~", re.DOTALL), INSIDE),
    ("==", late_pattern(r"==(?=\S)(.+?)(?<=\S)=="), INSIDE),
    ("|", late_pattern(r"(?<!\|)\|([\w .-]+)\|_{0,2}(?!\w)"), INSIDE),
    ("_", late_pattern(r"(?<=\w)__?(?=[\s.,;:!?)]|\Z)"), ""),
    ("**", late_pattern(r"\*\*"), ""),
    # Keys, insertions, exponents and indexes of PyMdown, Pandoc and others.
    ("++", late_pattern(r"\+\+(?=\S)([^+\n]+)(?<=\S)\+\+"), INSIDE),
    ("^^", late_pattern(r"\^\^(?=\S)([^\^\n]+)(?<=\S)\^\^"), INSIDE),
    ("^", late_pattern(r"(?<=\d)\^([\d+−-]+)\^"), lambda up: raised(up[1])),
    ("^", late_pattern(r"(?<=[^\W_])\^(\d+)\^"), lambda up: raised(up[1])),
    ("~", late_pattern(r"(?<=[^\W_~])~(\d+)~(?!~)"), lambda low: lowered(low[1])),
    ("^", late_pattern(r"\^([^\s\^]+)\^"), INSIDE),
    ("~", late_pattern(r"(?<!~)~([^\s~]+)~(?!~)"), INSIDE),
)
# YAML puts the lines of a block quote into one. Before a figure the sign has a sense.
QUOTED_LINE = late_pattern(r"(?<=\s)(?:>\s?)+(?=[*_\"'“‘„«(\[`]*[^\W\d_])")
NOTHING = late_pattern(r"\\[ \n]")  # parts a mark from a letter in reStructuredText
ESCAPED = late_pattern(rf"\\([{PUNCTUATION}])")
RULED = frozenset(PUNCTUATION)
LEADING = frozenset("#>-*+")
"""What opens a heading, a quotation or an item: one of them."""
MARKUP = late_pattern(r"[*_`\[\]<>&\\~{|#^]|==|\+\+|^\s*[-+]\s")


@lru_cache(1000)
def plain_words(quote: str) -> str:
    """Return *quote* without the syntax of Markdown, reStructuredText and HTML."""
    if not MARKUP.search(quote):
        return quote
    words = quote
    if quote.startswith(">"):
        words = QUOTED_LINE.sub("", quote)
    if "\\" in quote:
        words = NOTHING.sub("", words)
        words = ESCAPED.sub(lambda escaped: shelter(escaped[1]), words)
    for sign, pattern, words_kept in _rules_for(RULED.intersection(words)):
        if sign in words:
            words = pattern.sub(words_kept, words)
    return unshelter(unescape(words))


@lru_cache(1000)
def _rules_for(signs: frozenset[str]) -> tuple[Rule, ...]:
    """Return the rules that may apply to a text with these signs alone."""
    return tuple(
        rule
        for rule in RULES
        if signs.issuperset(RULED.intersection(rule[0]))
        and not (rule[0] == "" and LEADING.isdisjoint(signs))
    )


def raised(figures: str) -> str:
    """Return *figures* as an exponent."""
    return figures.translate(FIGURES["sup"])


def lowered(figures: str) -> str:
    """Return *figures* as an index."""
    return figures.translate(FIGURES["sub"])


SYMBOLS = {
    "(c)": "©",
    "(r)": "®",
    "(tm)": "™",
    "c/o": "℅",
    "+/-": "±",
    "=/=": "≠",
    "-->": "→",
    "<--": "←",
    "1/2": "½",
    "1/4": "¼",
    "3/4": "¾",
}
SYMBOL = late_pattern(
    r"(?<![\w/])(?:" + "|".join(map(re.escape, SYMBOLS)) + r")(?![\w/])", re.IGNORECASE
)
POWER = late_pattern(r"(?<=[\d)])\^\{?([+−-]?\d+)\}?")
DOLLARS = late_pattern(r"\$\$?(?=\S)([^$]+)(?<=\S)\$\$?")


def with_symbols(quote: str) -> str:
    """Return *quote* with signs typed as letters, and formulas, as pages show them."""
    if "$" in quote:
        quote = DOLLARS.sub(r"\\(\1\\)", quote)
    if "^" in quote:
        quote = POWER.sub(lambda power: raised(power[1]), quote)
    return SYMBOL.sub(lambda typed: SYMBOLS[typed[0].lower()], quote)


def shelter(text: str) -> str:
    """Return *text* with private-use characters for ASCII, which no rule matches."""
    return text.translate(SHELTERED)


def unshelter(text: str) -> str:
    """Return *text* as it was before `shelter`."""
    if text.isascii():
        return text
    return HIDDEN.sub(lambda hidden: hidden[0].translate(UNSHELTERED), text)


# What marks a broken word in copied text, besides a hyphen.
BROKEN_WORD = late_pattern(r"[\u00ad¬]\s+")
# What browsers show around the text of an element, and copy or not.
QUOTATION_MARKS = re.escape(SINGLE_QUOTES + DOUBLE_QUOTES + '"')
SHOWN_AROUND = {
    "rt": r"\s?[(（]\s?{}\s?[)）]",
    "q": rf"[{QUOTATION_MARKS}]\s?({{}})\s?[{QUOTATION_MARKS}]",
}
SHOWN_ONLY = late_pattern(rf"[(（{QUOTATION_MARKS}]")
# The sign or number of a list item, of a heading or a quotation.
LIST_ITEM = late_pattern(r"\s*(?:\d{1,9}[.)]|[-*+>•]|#{1,6})\s")
ITEM_NUMBER = late_pattern(r"\A\s*\d{1,9}[.)]\s+")
NOTE = late_pattern(r"\[[^\[\]\s]{1,16}\]")
HYPHENS = "-‐‑"
# A quote that states something to its end.
STATED = late_pattern(rf"{STOP}[^\w{QUESTIONS}]*\Z")
# It leaves words out, and says so: `…`, `[...]`.
LEFT_OUT = late_pattern(rf"(?:…|\.\s?\.\s?\.)[^\w{QUESTIONS}]*\Z")
# Folded texts that do not end there: they ask, or they go on behind the words.
ASKED = late_pattern(rf"['\")\]]*[.!]*\s?[{QUESTIONS}](?!\w+=)")
GOES_ON = late_pattern(
    rf"""['")\]]*\s?[\w{COMMAS}]
    | \s?(?:[{SEMICOLONS}/-]|(?<![\u0561-\u0587]):|(?<=[\u0370-\u03ff])·)\s?['"(\[]?\w
    | \s['"¿¡]\w
    | \s?[(\[](?!(?:\w|\d+)[)\]]|\w*\d\w*\])['"]?\w
    """,
    re.VERBOSE,
)
DOTS = late_pattern(r"\s?\.{2,3}\s?(?=\w)")  # or what is left behind a full stop
STATING = frozenset(".!")
LONGEST_STOP = 8  # characters of a stop and what closes behind it
LONGEST_REST = 40  # characters of a torn word
# What a sentence may begin after.
OPENED = late_pattern(r"[^\w\s,،、][\s\"'(\[]*\Z")
# Or behind the numbers of notes that follow a stop.
ENDED_NOTED = late_pattern(r"[.!?。！？…।։።][\"')\]]*\s?[\d¹²³⁰-⁹,;:*\s]{1,9}\Z")
# What stands set apart at the head of a block: "LONDON", "Update", a number, a time.
HEADS = frozenset("b strong time small span label".split())
# What sets a quotation apart without signs of quotation, if it has a full stop.
STRESSING = frozenset("cite em i".split())
# Nothing tells a clause behind a comma from a sentence where neither has a small letter.
PAUSED = late_pattern(r"[,،、，]\s?\Z")


class Sought(Struct, frozen=True):
    """A quote to look up in a document, with its context (prefix, suffix, number)."""

    document: Document
    exact: str
    prefix: str
    suffix: str
    nth: int | None
    context: Context
    noted: str = ""
    """The quote with note marks that were typed in it, if there are any."""
    item_words: set[str] = set()
    """Forms that lost the sign or number of a list item: they must begin a block."""
    fits: dict[object, Any] = {}
    """How the context fits surroundings that were judged already; see `contexts`."""

    def spellings(self) -> Iterator[tuple[str, str]]:
        """Yield each form of the quote to look for, folded, and as it was written.

        As it stands, without markup and with symbols, each also without punctuation at
        its edges; then as the article's own reader renders it.
        """
        tried, is_item = {""}, LIST_ITEM.match(self.exact) is not None
        for read in (_typed, self._copied, self._shown):
            for trims in (False, True):
                for quote in read(self.exact):
                    words = fold_words(quote)
                    words = trim_edges(words) if trims else words
                    if words in tried:
                        continue
                    tried.add(words)
                    if is_item and not LIST_ITEM.match(quote):
                        self.item_words.add(words)
                    yield words, quote
        if self.noted:
            yield fold_words(self.noted), self.noted

    def _copied(self, quote: str) -> Iterator[str]:
        """The forms of *quote* as it stands in the text, where it was copied with more.

        Without what breaks a word at the end of a line, the brackets around the reading
        of ruby, and the quotation marks that browsers show around a `q`.
        """
        plain = BROKEN_WORD.sub("", quote)
        visible = self.document.visible
        if visible is not None and SHOWN_ONLY.search(quote):
            for element in reversed(visible.elements):  # the innermost first
                if element.name not in SHOWN_AROUND:
                    continue
                words = visible.text[element.text_start : element.text_end].split()
                if words and words[0] in plain:
                    says = r"\s+".join(map(re.escape, words))
                    shown = SHOWN_AROUND[element.name].format(says)
                    kept = r"\1" if element.name == "q" else ""
                    plain = re.sub(shown, kept, plain)
        if plain != quote:
            yield plain

    def _shown(self, quote: str) -> Iterator[str]:
        """The forms of *quote* as the article's own reader shows them."""
        for words in self.document.rendered(quote):
            yield words
            yield with_symbols(words)

    def without_notes(self, quote: str) -> str:
        """Return a form of the quote without footnote markers in brackets that the document has."""
        notes = {
            self.document.text[start:end].strip() for start, end in self.document.asides
        }
        return NOTE.sub(lambda note: "" if note[0] in notes else note[0], quote)

    def is_whole(self, layer: Folded, start: int, end: int) -> bool:
        """Tell whether a range of the folded text has whole words and numbers at its edges.

        A quote that begins or ends like a sentence must do so in the text as well,
        and no sign of a figure and no part of a visible character is cut off.
        """
        text, source = layer.text, self.document.text
        first, last = layer.source_range(start, end)
        if _cuts_character(source, first) or _cuts_character(source, last):
            return False
        if not self.item_words and self._is_sentence(layer, start, end, last):
            return True
        before, after = self.context.before, self.context.after
        if self.item_words and text[start:end] in self.item_words:
            first = len(text[:start].rstrip())
            if first and not self.document.is_edge(layer, first):
                return False
            typed = re.match(r"\s*(\d+)", self.exact)
            number = self.document.item_number(layer, start)
            # Markdown numbers items itself; many authors type 1 for each.
            if typed and number and int(typed[1]) not in (1, number):
                return False
        begins = bool(before.strip()) and text.endswith(before, 0, start)
        behind = end + text.startswith(" ", end)  # folding takes it from the context
        stops = bool(after.strip()) and (
            text.startswith(after, end) or text.startswith(after, behind)
        )
        return (
            begins
            or not (self.is_torn_at(layer, start) or self.begins_inside(layer, start))
        ) and (
            stops
            or not (self.is_torn_at(layer, end) or self.goes_on(layer, start, end))
        )

    def _is_sentence(self, layer: Folded, start: int, end: int, last: int) -> bool:
        """Tell whether a range is plainly a sentence between two others, as most quotes are.

        Behind a mark and a space nothing is torn, and a sentence may begin; nor is
        anything torn or asked behind a full stop and before a word. In the text that was
        folded the range ends at *last*, and the stop must be one there.
        """
        text, document = layer.text, self.document
        return (
            text[end - 1] in STATING
            and text.startswith(" ", start - 1)
            and text[end + 1 : end + 2].isalnum()
            and is_between_clauses(text, start, document.lang)
            and is_between_clauses(text, end, document.lang)
            and layer is document.bare
            and document.text[last - 1] in STATING
        )

    def is_torn_at(self, layer: Folded, offset: int) -> bool:
        """Return whether a word, a number or its sign is torn at *offset*."""
        return self._tears(layer, offset) or is_torn(
            layer.text, offset, lambda dash: self._is_hyphen(layer, dash)
        )

    def _tears(self, layer: Folded, offset: int) -> bool:
        text, document = layer.text, self.document
        if is_between_clauses(text, offset, document.lang):  # as most quotes begin
            return False

        def source(place: int) -> str:
            written = document.source_text(layer, place, place + 1)
            ends = written.isspace() and document.is_edge(layer, place)
            return "¶" if ends else written

        torn = parts_figure(text, offset, source, document.lang) or parts_words(
            text, offset, source, document.lang
        )
        if not torn:
            return False
        # A sign in the block before belongs to another figure; one that opens the
        # whole text stands at an edge, too, and belongs to this one.
        before = offset > 1 and document.is_edge(layer, offset - 1)
        return not (before or document.is_edge(layer, offset))

    def untorn(self, layer: Folded, start: int, end: int) -> tuple[int, int]:
        """Return the range grown to the edges of the words and numbers that it tears."""
        text = layer.text

        def tears(offset: int) -> bool:
            return is_torn(text, offset, lambda dash: self._is_hyphen(layer, dash))

        first = max(start - LONGEST_REST, text.rfind(" ", 0, start) + 1, 0)
        while start > first and tears(start):
            start -= 1
        last = text.find(" ", end, end + LONGEST_REST)
        last = last if last >= 0 else min(end + LONGEST_REST, len(text))
        while end < last and tears(end):
            end += 1
        return start, end

    def begins_inside(self, layer: Folded, start: int) -> bool:
        """Tell whether the quote begins a sentence, and the text begins it before.

        A capital says so that the text has not. Where the text has it, too, as names
        do, or the script has none, the full stop does that the quote ends with, unless a
        prefix says where it begins.
        """
        ours = next(filter(str.isalnum, self.exact), "")
        if ours.islower():
            return False
        begun = self.document.source_text(layer, start, start + 8)
        begun = begun.lstrip("'\"“‘«„([")[:1]
        is_lowered = ours.isupper() and begun.islower()
        if is_lowered and is_in_capitals(self.exact):
            return False
        is_same = ours == begun and not self.context.before.strip()
        if not (is_lowered or (is_same and _states(self.exact))):
            return False
        before = layer.text[max(start - 8, 0) : start]
        is_first = start == 1 and before.isalnum()
        if _may_open(before) or (
            not is_first and self.document.is_edge(layer, start - 1)
        ):
            return False
        return is_lowered or (
            not PAUSED.search(before) and self._has_lead(layer, start)
        )

    def _has_lead(self, layer: Folded, start: int) -> bool:
        """Tell whether words of the same sentence stand before *start*.

        What a head says in an element of its own is another matter, and what stands
        before a quotation; a number is no word, and behind a space Chinese and Japanese
        begin anew.
        """
        document = self.document
        begin, _ = layer.source_range(start, start + 1)
        first, _ = document.sentence(begin, begin + 1)
        lead = document.text[first:begin]
        if not any(map(str.isalpha, lead)):
            return False
        if lead[-1:].isspace() and lead.rstrip()[-1:] >= FIRST_IDEOGRAPHIC:
            return "\uac00" <= lead.rstrip()[-1] <= "\ud7a3"
        elements = document.visible.elements if document.visible else ()
        last = first + len(lead.rstrip())
        return not any(
            (one.text_start == begin and self._is_quotation(one, lead))
            or (
                one.name in HEADS
                and one.text_start <= first
                and one.text_end in (last, begin)
            )
            for one in elements
        )

    def _is_quotation(self, element: Element, lead: str) -> bool:
        """Tell whether an *element* behind a *lead* is a quotation, stop and all.

        What is only stressed goes on, or is denied: No, <em>Boeing cut 200 jobs.</em>
        """
        if element.name == "q":
            return True
        words = self.document.text[element.text_start : element.text_end]
        is_led_up_to = " " in lead.strip() and not has_negation(lead)
        return element.name in STRESSING and is_led_up_to and _states(words)

    def goes_on(self, layer: Folded, start: int, end: int) -> bool:
        """Tell whether the text goes on with what the quote states, or only asks it."""
        leaves_out = _leaves_out(self.exact)
        states = leaves_out or _states(self.exact)
        bare, place = self._without_asides(layer, end)
        if ASKED.match(bare.text, place) and not self.document.is_edge(bare, place):
            return states or self._is_whole_question(layer, start, end)
        if leaves_out or not states:
            return False
        last = max(start, end - LONGEST_STOP)
        return (
            not _states(self.document.source_text(layer, last, end))
            and GOES_ON.match(bare.text, place) is not None
            and self.document.says_more(bare, place)
        ) or self._pauses(bare, place)

    def _without_asides(self, layer: Folded, end: int) -> tuple[Folded, int]:
        """Return the text without footnote markers, and where *end* of *layer* is in it."""
        bare = self.document.bare
        if layer is bare:
            return layer, end
        return bare, bare.place_of(layer.source_range(end - 1, end)[1])

    def _is_whole_question(self, layer: Folded, start: int, end: int) -> bool:
        """Tell whether a range before a question mark is all that is asked there.

        A quote that has the mark asks itself.
        """
        if ASKING.search(fold_words(self.exact)):
            return False
        begin, stop = layer.source_range(start, end)
        first, _ = self.document.sentence(stop - 1, stop)
        lead = self.document.words(first, begin) if first < begin else ""
        return not any(map(str.isalnum, lead.rpartition("¿")[2]))

    def _pauses(self, layer: Folded, end: int) -> bool:
        """Tell whether an ellipsis and a word in lower case follow: a pause, no end."""
        if not layer.text.startswith((".", " ."), end):
            return False
        dots = DOTS.match(layer.text, end)
        if not dots or self.document.is_edge(layer, dots.end() - 1):
            return False
        return is_lower(self.document.source_text(layer, dots.end(), dots.end() + 1))

    def _is_hyphen(self, layer: Folded, dash: int) -> bool:
        """Return whether a dash joins what stands beside it, as in re-elect or 1990–today.

        Beside a figure only an em dash parts, however it was typed: in 1993—both.
        """
        sign = self.document.source_text(layer, dash, dash + 1)
        beside = layer.text[max(dash - 1, 0)] + layer.text[dash + 1 : dash + 2]
        if any(map(str.isdigit, beside)):
            return len(sign) == 1 and sign not in EM_DASHES
        return sign in HYPHENS

    def compare(
        self, layer: Folded, start: int, end: int, quote: str
    ) -> tuple[Likeness, tuple[Difference, ...]]:
        """Return how the folded range differs from the *quote*, and the word diff."""
        from pelican_factcheck.anchoring.worddiff import (  # noqa: PLC0415 - see `Document.index`
            Wording,
            compare,
            read_words,
        )

        folded = fold(quote)

        def ours(first: int, last: int) -> str:
            begin, stop = folded.source_range(first, last)
            return quote[begin:stop]

        return compare(
            Wording(read_words(folded.text), folded.text, ours),
            Wording(
                read_words(layer.text, start, end),
                layer.text,
                lambda first, last: self.document.source_text(layer, first, last),
            ),
            lambda word: word in self.document.index,
            self.document.lang,
        )


def _may_open(before: str) -> bool:
    """Tell whether a sentence may begin behind what stands *before* it."""
    if before.endswith((". ", "! ", "? ")):  # as most do
        return True
    if ENDED_NOTED.search(before):
        return True
    found = OPENED.search(before)
    # Signs of vowels belong to their words, though Python takes them for none.
    return found is not None and not category(found[0][0]).startswith("M")


def _cuts_character(text: str, offset: int) -> bool:
    """Tell whether an *offset* lies in one visible character or syllable of a text."""
    if text[offset : offset + 1].isascii():
        return False
    return is_cut(text, offset) or splits_syllable(text, offset)


def _states(text: str) -> bool:
    """Tell whether *text* ends with a full stop, with what closes behind it."""
    last = find_last_word(text)
    rest = text[last + 1 :]
    if rest in PLAIN_ENDS and text[last : last + 1].isalnum():
        return rest != ""
    return STATED.search(text, last) is not None


def _leaves_out(text: str) -> bool:
    """Tell whether *text* ends with an ellipsis."""
    if "…" not in text and text.count(".") < len("..."):
        return False
    return LEFT_OUT.search(text, find_last_word(text)) is not None


def find_last_word(text: str) -> int:
    """Return the place of the last letter or figure of *text*; 0 without one.

    What ends a statement stands there or behind. To look for it from the beginning on
    takes a hundred times as long.
    """
    for place in range(len(text) - 1, -1, -1):
        if text[place].isalnum() or text[place] == "_":
            return place
    return 0


def _typed(quote: str) -> Iterator[str]:
    """The forms of *quote* as it may have been meant, by the table of rules."""
    yield quote
    plain = plain_words(quote)
    yield plain
    yield with_symbols(quote)
    yield with_symbols(plain)
    if ITEM_NUMBER.match(quote):
        yield plain_words(ITEM_NUMBER.sub("", quote))
