"""An annotated article as feeds and e-mail can carry it: words, no marks.

Feed readers drop classes and ids and paint a bare `mark` yellow. So a feed
entry has the verdict in words behind the sentence, with an absolute address,
and the notes as a plain list at its end.
"""

from collections.abc import Sequence

from jinja2 import Environment
from markupsafe import Markup

from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.cards import render_feed_notes
from pelican_factcheck.annotating.layout import Layout
from pelican_factcheck.annotating.markup import splice
from pelican_factcheck.annotating.notes import Note
from pelican_factcheck.annotating.translations import Words

_REFERENCE = Markup('<sup><a href="{url}#{id}">[{number}: {verdict}]</a></sup>')


def feed_form(
    html: str,
    notes: Sequence[Note],
    *,
    url: str,
    lang: str,
    words: Words,
    environment: Environment,
) -> str:
    """The author's *html* with the checks of *notes*; *url* is the article's page."""
    layout = Layout(read_text(html))
    insertions: list[tuple[int, str]] = []
    for note in notes:
        reference = _REFERENCE.format(
            url=url,
            id=note.id,
            number=note.number,
            verdict=note.verdict(words),
        )
        for anchor in note.anchors:
            last = layout.spans(anchor.start, anchor.end)[-1]
            place = layout.marker_place(last)
            insertions.append((last.end if place is None else place, reference))
    listed = render_feed_notes(
        notes, words=words, environment=environment, url=url, lang=lang
    )
    return splice(html, [*insertions, (layout.notes_place(), listed)])
