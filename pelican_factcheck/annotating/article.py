"""One article from HTML to annotated HTML: the function to read first.

What an author types as a quote may have the Markdown of the article in it, addresses
and all. The words are looked for with it, and shown without, as readers know them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import is_
from unicodedata import bidirectional

from jinja2 import Environment
from markupsafe import Markup
from msgspec import Struct, structs

from pelican_factcheck.anchoring.anchors import Anchor, by_claim
from pelican_factcheck.anchoring.document import (
    Around,
    ReadSource,
    page_words,
    read_words,
    show_words,
)
from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.html import read_tokens
from pelican_factcheck.anchoring.visibletext import VisibleText
from pelican_factcheck.annotating.cards import (
    render_notes,
    render_summary,
    render_template,
)
from pelican_factcheck.annotating.layout import Layout, Placed, place_claims
from pelican_factcheck.annotating.markup import (
    OWN,
    MarkRange,
    end_block,
    is_our_block,
    mark_passages,
    mark_tag,
    marker_link,
    splice,
)
from pelican_factcheck.annotating.notes import (
    NOTES_ID,
    Count,
    Note,
    count_verdicts,
    free_id,
    look_of,
    remembered,
    taken_ids,
)
from pelican_factcheck.annotating.templates import CardEnvironment, card_environment
from pelican_factcheck.annotating.translations import (
    Translations,
    text_direction,
    translations_for,
)
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.sidecar.claims import Checked, Claim, Quote


def render_preview(
    problems: Sequence[Diagnostic],
    *,
    translations: Translations,
    environment: Environment,
) -> Markup:
    """Render the *problems* of one article as a block for its top."""
    return render_template(
        environment,
        "factcheck_preview.html",
        translations=translations,
        problems=problems,
    )


# With quiet marks, the tones that ask for no attention.
LASTING = frozenset({"withdrawn", "corrected"})
"""The states in which a note stays although its sentence is gone."""
QUIET_TONES = frozenset({"true", "note"})


class Options(Struct, frozen=True, kw_only=True):
    """What `annotate` needs to know of one article beyond its HTML and its claims.

    Every field has a default, and is given by name:
    `Options(lang="de", summary=False)`.
    """

    name: str = "the article"
    """What messages call the article, such as its path."""
    lang: str = "en"
    """The article's language as a BCP 47 tag, such as `de` or `en-GB`.

    Decides where sentences end, and the language of labels and dates; a language
    without a translation gets English ones.
    """
    translations: Translations | None = None
    """The labels that readers see; None for those of `lang`."""
    checked: Checked | None = None
    """Reviewer and day of the check, for claims that name none; None to show none."""
    summary: bool = True
    """Whether a line with the counts by verdict opens the article."""
    quiet: bool = False
    """Whether sentences found true, and mere notes, show a marker and no underline."""
    preview: bool = False
    """Whether errors of place open the article, as its author is to see them."""
    read_source: ReadSource | None = None
    """Renders text in the article's markup language, such as Markdown, as HTML.

    A quote that is not found otherwise is read so, since it may have been copied from
    the article's source; None to look for quotes as they are. It may raise anything.
    """
    around: Around = ()
    """What its page says beside it, each with where: `[("the title", "Rents doubled")]`.

    HTML, as `html` is. No mark can be put there, so a quote that stands only there is
    told with its place.
    """
    margin: bool = False
    """Whether verdict and finding stand beside their line where there is room."""
    remember: bool = True
    """Whether a reader's browser remembers which verdicts it has shown."""
    contact: str = ""
    """The address to which readers can write about a check: `mailto:` or a page's."""
    ways: Mapping[str, str] = {}
    """The addresses of `index`, `scale` and `corrections`, as far as there are any."""
    environment: Environment | None = None
    """The Jinja environment with the `factcheck_*.html` templates; None for ours."""


class Page(Struct, frozen=True, kw_only=True, dict=True):
    """An annotated article, and what became of each quote."""

    source: str
    """The author's HTML, with nothing of ours in it."""
    insertions: tuple[tuple[int, str], ...] = ()
    """What was added to the author's HTML, each with its offset there, in order."""
    anchors: tuple[Anchor, ...] = ()
    """One for each quote of each claim, found or not; none for drafts."""
    diagnostics: tuple[Diagnostic, ...] = ()
    notes: tuple[Note, ...] = ()
    """One for each claim that readers see, in reading order."""
    text: str = ""
    """The visible text of the author's HTML; anchors are offsets into it."""
    counts: tuple[Count, ...] = ()
    """The notes by verdict, the truest first, in the article's language."""

    @remembered
    def html(self) -> str:
        """The annotated HTML; a build puts it together when it writes the page."""
        return splice(self.source, self.insertions)


def find_notes(
    html: str, claims: Sequence[Claim], options: Options
) -> tuple[Placed, tuple[Note, ...]]:
    """Return where *claims* stand in *html*, and a note for each that readers see."""
    placed = place_claims(
        html,
        claims,
        lang=options.lang,
        name=options.name,
        read_source=options.read_source,
        around=options.around,
    )
    taken = taken_ids(placed.layout.visible.html)
    return placed, _numbered(claims, placed, taken, options)


def annotate(
    html: str, claims: Sequence[Claim], options: Options | None = None
) -> Page:
    """Mark the sentences that *claims* quote in *html*, and add a note for each claim.

    Takes any HTML; *options* are those of the article, None for the defaults. What is already annotated is annotated anew, and
    `strip(page.html)` is the author's HTML, byte for byte.
    """
    options = options or Options()
    placed, notes = find_notes(html, claims, options)
    source = placed.layout.visible.html
    translations = options.translations or translations_for(options.lang)
    environment = options.environment or _own_environment()
    counts = count_verdicts(notes, translations)
    insertions = (
        _insertions(placed.layout, notes, counts, translations, options)
        if notes
        else []
    )
    unplaced = [one for one in placed.diagnostics if one.level == "error"]
    if options.preview and unplaced:
        preview = render_preview(
            unplaced, translations=translations, environment=environment
        )
        block = _balanced(preview, "factcheck_preview.html", environment)
        insertions.insert(0, (placed.layout.summary_place(), block))
    return Page(
        source=source,
        insertions=tuple(insertions),
        anchors=placed.anchors,
        diagnostics=placed.diagnostics,
        notes=notes,
        text=placed.layout.visible.text,
        counts=counts,
    )


def _numbered(
    claims: Iterable[Claim], placed: Placed, taken: set[str], options: Options
) -> tuple[Note, ...]:
    """One note for each claim that is placed, in the order of its first passage.

    Claims that were withdrawn or corrected keep their notes when their sentences are
    gone; what was corrected stands after the others.
    """
    visible = placed.layout.visible
    found = by_claim(anchor for anchor in placed.anchors if anchor.placed)
    merged = [
        (claim, _merged(found.get(claim.id, ())))
        for claim in claims
        if claim.id in found or claim.status in LASTING
    ]
    merged.sort(key=_reading_order)
    return tuple(
        Note(
            number=number,
            claim=show_claim(claim, found.get(claim.id, ()), visible),
            id=free_id(f"claim-{claim.id}", len(group), taken),
            anchors=tuple(group),
            shown=tuple(show_anchor(anchor, visible) for anchor in group),
            checked=claim.checked or (None if claim.home else options.checked),
        )
        for number, (claim, group) in enumerate(merged, 1)
    )


def _reading_order(placed: tuple[Claim, list[Anchor]]) -> tuple[bool, bool, int, int]:
    claim, anchors = placed
    start, end = (anchors[0].start, anchors[0].end) if anchors else (0, 0)
    return (claim.status == "corrected", not anchors, start, -end)


def _merged(anchors: Iterable[Anchor]) -> list[Anchor]:
    """The passages of one claim in reading order; those that overlap become one."""
    passages: list[Anchor] = []
    for anchor in sorted(anchors, key=lambda anchor: (anchor.start, -anchor.end)):
        if passages and anchor.start < passages[-1].end:
            if anchor.end > passages[-1].end:
                longer = (
                    passages[-1].text + anchor.text[passages[-1].end - anchor.start :]
                )
                passages[-1] = structs.replace(
                    passages[-1],
                    end=anchor.end,
                    text=longer,
                    found_end=anchor.found_end,
                )
        else:
            passages.append(anchor)
    return passages


def _insertions(
    layout: Layout,
    notes: Sequence[Note],
    counts: Sequence[Count],
    translations: Translations,
    options: Options,
) -> list[tuple[int, str]]:
    html = layout.visible.html
    environment = options.environment or _own_environment()
    section_id = free_id(NOTES_ID, 1, taken_ids(html))
    passages = [
        passage
        for note in notes
        for passage in _mark_ranges(note, translations, options)
    ]
    insertions = mark_passages(layout, passages)
    if options.summary:
        summary = render_summary(
            notes,
            counts,
            translations=translations,
            environment=environment,
            section_id=section_id,
            remember=options.remember,
        )
        summary_block = _balanced(summary, "factcheck_summary.html", environment)
        insertions.insert(0, (layout.summary_place(), summary_block))
    endnotes = render_notes(
        notes,
        translations=translations,
        environment=environment,
        lang=options.lang,
        section_id=section_id,
        margin=options.margin,
        contact=options.contact,
        ways=options.ways,
    )
    place, end_tags = layout.notes_place()
    if end_tags:
        insertions.append((place, end_block(end_tags)))
    insertions.append((place, _balanced(endnotes, "factcheck_notes.html", environment)))
    return insertions


@cache
def _own_environment() -> Environment:
    return card_environment()


def _mark_ranges(
    note: Note, translations: Translations, options: Options
) -> Iterator[MarkRange]:
    label, verdict = note.label(translations), note.sign(translations)
    for anchor, element_id in zip(note.anchors, note.mark_ids, strict=True):
        classes = " ".join(_classes(note, anchor, quiet=options.quiet))
        yield MarkRange(
            start=anchor.start,
            end=anchor.end,
            opening=mark_tag(
                note.claim.id,
                classes,
                element_id,
                quoted=_quoted_part(anchor),
                anchored=options.margin and element_id == note.id,
            ),
            reopening=mark_tag(note.claim.id, classes),
            number=note.number,
            marker=marker_link(
                element_id=f"{element_id}-marker",
                note_id=note.note_id,
                classes=classes,
                number=note.number,
                label=label,
                verdict=verdict,
                direction=_direction_at_end(anchor.text, options.lang),
            ),
        )


def _direction_at_end(text: str, lang: str) -> str:
    """Return the direction of the last letter of *text*; "" where a page has it anyhow."""
    is_foreign = text_direction(lang) == "rtl"
    if text.isascii():  # as most are
        return "ltr" if is_foreign else ""
    kinds = map(bidirectional, reversed(text))
    strong = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    if strong == "L":
        return "ltr" if is_foreign else ""
    return "rtl"


def _quoted_part(anchor: Anchor) -> str:
    """Which signs of the marked text were quoted, white space not counted.

    As `data-quoted` has it: how many come before, how many were quoted, how many
    there are; "" where all words were.
    """
    start = max(anchor.found_start - anchor.start, 0)
    end = max(anchor.found_end - anchor.start, start)
    before, after = anchor.text[:start], anchor.text[end:]
    if not any(map(str.isalnum, before + after)):
        return ""
    counts = [
        len("".join(part.split()))
        for part in (before, anchor.text[start:end], anchor.text)
    ]
    return " ".join(map(str, counts))


def _classes(note: Note, anchor: Anchor, *, quiet: bool) -> Iterator[str]:
    """The look, then what else themes may want to know about a mark."""
    yield "note" if note.corrected else look_of(note.claim.verdict)
    if anchor.status == "drifted":
        yield "factcheck-drifted"
    if note.state:
        yield f"factcheck-{note.state}"
    elif quiet and note.claim.verdict.tone in QUIET_TONES:
        yield "factcheck-quiet"


def _balanced(block: Markup, template: str, environment: Environment) -> str:
    """Hold a theme's own template to the rule that lets `strip` find its end."""
    element = str.strip(block)  # a plain text: each part of `Markup` is checked anew
    if isinstance(environment, CardEnvironment):
        return element
    name = element[1:].split(" ", 1)[0]
    if not (
        element.startswith(f'<{name} class="factcheck-')
        and element.endswith(f"</{name}>")
        and element.count(f"<{name}") == element.count(f"</{name}")
    ):
        raise ValueError(
            f"template {template}: the outcome must be one balanced element"
            ' that begins with class="factcheck-…"'
        )
    tag = next(read_tokens(element))
    if is_our_block(element[tag.start : tag.end]):
        return element
    classes = element.split('"', 2)[1]
    return element.replace(f'"{classes}"', f'"{classes}" {OWN}', 1)


# --- a claim in the words that readers know -------------------------------------------


CONTEXT = 32
"""Characters before and after a passage, by which it is found again."""


NO_SPACE = re.compile(r"\S")


class ShownText:
    """A marked passage, for readers and for programs that look for it on its page."""

    def __init__(self, start: int, end: int, visible: VisibleText) -> None:
        self._span = (start, end)
        self._visible = visible

    @property
    def _before(self) -> tuple[int, int]:
        start = self._span[0]
        return max(start - CONTEXT, 0), start

    @property
    def _behind(self) -> tuple[int, int]:
        end = self._span[1]
        return end, min(end + CONTEXT, len(self._visible.text))

    @remembered
    def text(self) -> str:
        """The words without footnote markers."""
        return self._words(self._span)

    @property
    def prefix(self) -> str:
        """What stands before them, in the same form."""
        return self._words(self._before)

    @property
    def suffix(self) -> str:
        """What stands behind them."""
        return self._words(self._behind)

    @property
    def starts_article(self) -> bool:
        """Whether nothing stands before `prefix`."""
        return not NO_SPACE.search(self._visible.text, 0, self._before[0])

    @property
    def ends_article(self) -> bool:
        """Whether nothing stands behind `suffix`."""
        return not NO_SPACE.search(self._visible.text, self._behind[1])

    @property
    def exact(self) -> str:
        """The same as the page has it: markers and all, no figure raised."""
        return self._on_page(self._span)

    @property
    def exact_prefix(self) -> str:
        """What the page has before them."""
        return self._on_page(self._before)

    @property
    def exact_suffix(self) -> str:
        """What the page has behind them."""
        return self._on_page(self._behind)

    def _on_page(self, span: tuple[int, int]) -> str:
        return page_words(self._visible, span)

    def _words(self, span: tuple[int, int]) -> str:
        if not self._visible.asides:  # as most articles have none
            return self._visible.text[span[0] : span[1]]
        return show_words(self._visible.text, span, self._visible.asides)


def show_claim(claim: Claim, anchors: Sequence[Anchor], visible: VisibleText) -> Claim:
    """Return *claim* with its quotes in the words of the article where *anchors* found them.

    A sentence that was edited since keeps the words that were checked; those lose
    nothing but their markup.
    """
    quotes = [
        _show_quote(quote, anchors, visible) for quote in (claim.quote, *claim.also)
    ]
    statement = claim.claim
    if statement == claim.quote.exact:
        statement = quotes[0].exact
    elif claim.home and claim.home.says_quote:
        statement = " ".join(plain_words(statement).split()) or statement
    is_same = quotes[0] is claim.quote and statement == claim.claim
    if is_same and all(map(is_, quotes[1:], claim.also)):
        return claim  # as most are; to copy it takes longer
    changes = {"quote": quotes[0], "also": tuple(quotes[1:]), "claim": statement}
    return structs.replace(claim, **changes)


def _show_quote(quote: Quote, anchors: Sequence[Anchor], visible: VisibleText) -> Quote:
    found = next((one for one in anchors if one.quote is quote), None)
    if found and found.status == "exact" and found.found_start < found.found_end:
        words = read_words(
            visible.text, (found.found_start, found.found_end), visible.asides
        )
    else:
        words = " ".join(plain_words(quote.exact).split())
    exact = words or quote.exact
    prefix, suffix = quote.prefix, quote.suffix
    if prefix or suffix:  # as few have
        prefix, suffix = plain_words(prefix), plain_words(suffix)
    if (exact, prefix, suffix) == (quote.exact, quote.prefix, quote.suffix):
        return quote
    changes = {"exact": exact, "prefix": prefix, "suffix": suffix}
    return structs.replace(quote, **changes)


def show_anchor(anchor: Anchor, visible: VisibleText) -> ShownText:
    """Return what readers and programs are told of the passage of *anchor*."""
    return ShownText(anchor.start, anchor.end, visible)
