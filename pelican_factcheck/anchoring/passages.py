"""The words of a passage: as sidecars quote them, as readers see them, as a page has them."""

from collections.abc import Sequence
from html import unescape

from pelican_factcheck.anchoring.visibletext import VisibleText
from pelican_factcheck.sidecar.yamltext import clean_text

Span = tuple[int, int]


def read_words(text: str, span: Span, asides: Sequence[Span]) -> str:
    """Return the words of a passage as a sidecar quotes them.

    On one line, and without the footnote markers inside.
    """
    return " ".join(clean_text("".join(_parts(text, span, asides))).split())


def show_words(text: str, span: Span, asides: Sequence[Span]) -> str:
    """Return the text of a passage as it is shown elsewhere: without footnote markers.

    A space that only parted a marker from the sign behind it goes with the marker.
    """
    shown = ""
    for part in _parts(text, span, asides):
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


def _parts(text: str, span: Span, asides: Sequence[Span]) -> list[str]:
    """Return what is left of a passage, cut where *asides* are taken out."""
    start, end = span
    parts = []
    for first, last in asides:
        if start < last and first < end:
            parts.append(text[start:first])
            start = min(last, end)
    return [*parts, text[start:end]]
