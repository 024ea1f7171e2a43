"""The words of a passage: as sidecars quote them, as readers see them, as a page has them.

Rendered quotes: what a reader of the page sees of a quote copied from the source. No
table of rules knows every markup language with every extension. So a quote that is
not found otherwise is read by the reader of the article itself.
"""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from html import unescape

from pelican_factcheck.anchoring.elements import INLINE
from pelican_factcheck.anchoring.html import cut_asides
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text
from pelican_factcheck.sidecar.yamltext import clean_text

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
    start, end = span
    parts = []
    for segment in visible.segments_between(start, end):
        first, last = max(segment.start, start), min(segment.end, end)
        if segment.literal:
            offset = segment.source - segment.start
            parts.append(visible.html[first + offset : last + offset])
        else:
            text = unescape(visible.html[segment.source : segment.source_end])
            parts.append(text[first - segment.start : last - segment.start])
    return "".join(parts)


ReadSource = Callable[[str], str]
"""Turns source text, such as Markdown, into HTML. May raise anything."""

# Where nothing but these stands in a quote, no markup language changes it.
PLAIN = re.compile(
    r"(?:[^\W_]|[\s,;?'\"“”‘’„«»…–—]|!(?!!)|\.(?!\.)|(?<=[\w ])-(?!-)|(?<=\w):(?!\w|:))*"
)
LIST_ITEM = re.compile(r"\s*(?:\d{1,9}[.)]|[-*+•>]|#{1,6})\s")
# References to notes that the quote does not hold; alone they would mean nothing.
NOTE_REFERENCE = re.compile(
    r"\[\^[^\]\s]+\](?!:)|\s?\[(?:\d+|#[\w-]*|\*)\]_(?!\w)|\[fn:[^\]\s]*\]"
)
NOTES_BLOCK = re.compile(r"footnote|doc-endnotes", re.IGNORECASE)
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
