"""Rendered quotes: what a reader of the page sees of a quote copied from the source.

No table of rules knows every markup language with every extension. So a quote that is
not found otherwise is read by the reader of the article itself.
"""

import re
from collections.abc import Callable
from contextlib import suppress

from pelican_factcheck.anchoring.elements import INLINE
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text

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
