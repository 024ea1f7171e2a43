"""Source ranges around which tags can be put, so that the HTML stays well nested.

And `place_claims`, which finds where claims stand and can be marked. A check needs no more
of an article, and loads nothing of what shows claims to readers.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from html import unescape
from typing import NamedTuple

from msgspec import Struct

from pelican_factcheck.anchoring.anchors import Anchor, anchor_claims
from pelican_factcheck.anchoring.document import Around, ReadSource
from pelican_factcheck.anchoring.html import FORMATTING, INLINE, RAW_TEXT, Element
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text
from pelican_factcheck.annotating.markup import strip
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.sidecar.claims import Claim

# Elements that may hold no link, or would show one as part of something else.
HOLDS_NO_MARKER = frozenset(
    ["a", "button", "code", "kbd", "label", "pre", "samp", "summary"]
)
PAGE_PARTS = frozenset(["body", "html"])
# Where these end, so does what was left open in them and would go on behind others.
ENDS_FORMATTING = frozenset(
    ["applet", "caption", "marquee", "object", "td", "template", "th"]
)
MOST_LASTING = 50
# Text directly in these is moved out of the table by every browser.
TABLE_PARTS = frozenset(["colgroup", "table", "tbody", "tfoot", "thead", "tr"])
TABLE_CELLS = frozenset(["caption", "td", "th"])


class Span(NamedTuple):
    """A half-open range of the source in which start and end tags are balanced."""

    start: int
    end: int


class _Item(NamedTuple):
    """A token of a passage, or the part of a text token that belongs to it.

    `kind` is that of the token (`text`, `open`, `close`), or `other` for what a
    mark may hold but neither begins nor ends with, or `wall` for what no mark may
    hold, or `formula` for MathML, which is marked as a whole. `element` is the element
    whose start or end tag it is.
    """

    kind: str
    start: int
    end: int
    element: Element | None = None


class Layout:
    """The places in an article's source for marks, markers, summary and notes."""

    def __init__(self, visible: VisibleText) -> None:
        self.visible = visible
        self._known: dict[tuple[int, int], list[Span]] = {}
        self._misplaced: dict[int, bool] = {}

    @cached_property
    def _by_token(self) -> dict[int, Element]:
        """The elements by the indexes of their start and end tags among the tokens."""
        by_token = {}
        for element in self.visible.elements:
            by_token[element.token] = element
            if element.closed is not None:
                by_token[element.closed] = element
        return by_token

    def spans(self, start: int, end: int) -> list[Span]:
        """Return the balanced source ranges that cover the visible range *start*:*end*.

        One range where both ends have the same parent element, otherwise one for
        each parent. Ranges of white space alone are left out.
        """
        spans = self._known.get((start, end))
        if spans is None:
            source = self.visible.source_range(start, end)
            plain = self._plain_span(*source)
            spans = [plain] if plain else self._spans(*source)
            self._known[start, end] = spans
        return spans

    def _plain_span(self, start: int, end: int) -> Span | None:
        """Return the range of text and whole inline elements, as most passages are.

        None for any other, which takes three times as long.
        """
        tokens, html = self.visible.tokens, self.visible.html
        first = tokens.behind(start) - 1
        last = bisect_left(tokens.starts, end) - 1
        if not 0 <= first <= last or not self._is_plain(first, last):
            return None
        head = html[start : min(tokens.ends[first], end)]
        tail = html[max(tokens.starts[last], start) : end]
        if _is_blank(head) or _is_blank(tail):
            return None
        return Span(
            start + len(head) - len(head.lstrip()), end - len(tail) + len(tail.rstrip())
        )

    def _is_plain(self, first: int, last: int) -> bool:
        """Return whether two tokens are text, with whole inline elements between them."""
        kinds, inside = self.visible.tokens.kinds, self.visible.inside
        around = inside[first]
        if not kinds[first] == kinds[last] == "text":
            return False
        if around is not None and self._is_wall(around):
            return False
        for index in range(first + 1, last):
            kind = kinds[index]
            if kind == "text":
                continue
            # An element is what its start tag opens, and what its end tag ends.
            element = inside[index + 1] if kind == "open" else inside[index]
            if (
                kind not in ("open", "close")
                or element is None
                or index not in (element.token, element.closed)
                or element.name not in INLINE
                or element.space
                or not element.visible
                or not first < element.token < (element.closed or 0) < last
            ):
                return False
        return True

    def _spans(self, start: int, end: int) -> list[Span]:
        items = self._widened(self._items(start, end))
        return [self._trimmed(run) for run in self._balanced(items)]

    def can_hold(self, start: int, end: int) -> bool:
        """Return whether *start*:*end* can be marked and followed by a marker."""
        spans = self.spans(start, end)
        return bool(spans) and self.marker_place(spans[-1]) is not None

    def marker_place(self, mark: Span) -> int | None:
        """Return the source offset for the marker that belongs to the range *mark*.

        It is the end of the range, or the end of the link, button or code around
        it, or of what is inert or hidden from screen readers. A summary is a control, and what follows it may be closed: its marker
        stands behind the whole details. None when such an element is never closed.
        """
        index = self.visible.tokens.behind(mark.end - 1) - 1
        place = mark.end
        element = self.visible.inside[index]
        while element is not None:
            if element.name in HOLDS_NO_MARKER or element.is_inert:
                if element.name == "summary" and element.parent is not None:
                    element = element.parent
                if element.closed is None:
                    return None
                place = max(place, self.visible.tokens[element.closed].end)
            element = element.parent
        for link, end in self._lasting_links:
            is_around = link.token < index < end
            if is_around and _cell(link) is _cell(self.visible.inside[index]):
                place = max(place, self.visible.tokens[end].end)
        return place

    @cached_property
    def _lasting_links(self) -> Sequence[tuple[Element, int]]:
        """The links that a block has ended, as it ends a paragraph, and their end tags.

        Browsers go on with such a link up to that tag, in the block and behind it, and a
        marker would end it. One without an end tag was forgotten.
        """
        tokens = self.visible.tokens
        links = []
        for link in self.visible.elements:
            if link.name == "a" and link.closed is None:
                end = self._next_link_tag(link.token + 1)
                if end is not None and tokens.kinds[end] == "close":
                    links.append((link, end))
        return links

    def _next_link_tag(self, index: int) -> int | None:
        """Return the index of the next tag of a link of HTML from token *index* on."""
        names = self.visible.tokens.names
        for place in range(index, len(names)):
            element = self._by_token.get(place)
            if names[place] == "a" and not (element and element.space):
                return place
        return None

    def summary_place(self) -> int:
        """Return the source offset for a block at the top of the article or of its body."""
        body = self._body
        return self.visible.tokens[body.token].end if body else 0

    def notes_place(self) -> tuple[int, str]:
        """Return the source offset for notes, and the end tags to put before them.

        The place is the end of the article or of its body. There the tags end what
        the author left open, so that notes stand outside every block. What can be
        ended by no tag, such as a tag or a script that is cut off, stays behind them.
        """
        tokens, body = self.visible.tokens, self._body
        index, element = len(tokens), self.visible.innermost
        if body is not None and body.closed is not None:
            index = body.closed
            element = self.visible.inside[index]
        elif "torn" in tokens.kinds[-1:] or self._ends_in_cdata:
            index -= 1
        chain = _chain(element)
        if any(one.is_point for one in chain):
            chain = chain[max(n for n, one in enumerate(chain) if one.space) :]
            index, chain = chain[0].token, chain[1:]
        if chain and chain[0].name in RAW_TEXT:
            index, chain = chain[0].token, chain[1:]
        place = tokens.starts[index] if index < len(tokens) else len(self.visible.html)
        return place, self._end_tags(chain, index)

    def _end_tags(self, chain: Sequence[Element], index: int) -> str:
        """The end tags for the open elements in *chain*, and for what they leave behind.

        An element such as `a` or `b` that no tag ends goes on behind the end of its
        block, unless that is a cell of a table or the like.
        """
        names = [
            one.name
            for one in chain
            if one.name not in PAGE_PARTS and one.space in ("", one.name)
        ]
        if names == ["p"]:
            names = []  # notes end it themselves
        held = {id(one) for one in chain}
        unended = [
            one
            for one in self.visible.elements
            if one.closed is None
            and one.name in FORMATTING
            and one.token < index
            and id(one) not in held
        ]
        lasting = [
            one
            for one in unended[-MOST_LASTING:]
            if not any(around.name in ENDS_FORMATTING for around in _chain(one))
        ]
        links = [one for one in self.visible.elements if one.name == "a"]
        names += [one.name for one in lasting if one.name != "a" or one is links[-1]]
        return "".join(f"</{name}>" for name in names)

    @property
    def _ends_in_cdata(self) -> bool:
        """Whether the article ends in a section of text that nothing closes."""
        is_last = "cdata" in self.visible.tokens.kinds[-1:]
        return is_last and not self.visible.html.endswith("]]>")

    @cached_property
    def _body(self) -> Element | None:
        """The `body` element of a whole page; None for a fragment."""
        bodies = (one for one in self.visible.elements if one.name == "body")
        return next(bodies, None)

    def _items(self, source: int, source_end: int) -> list[_Item]:
        index = max(self.visible.tokens.behind(source) - 1, 0)
        items = []
        tokens = self.visible.tokens
        for around in _chain(self.visible.inside[index]) if len(tokens) else ():
            if around.space:
                index = around.token
        behind = bisect_left(tokens.starts, source_end)
        while index < behind:
            item, index = self._item(index)
            items.append(item)
        if items:
            items[0] = _cut(items[0], source, source_end)
            items[-1] = _cut(items[-1], source, source_end)
        return items

    def _item(self, index: int) -> tuple[_Item, int]:
        """Return the item that begins at token *index*, and the index behind it."""
        tokens, inside = self.visible.tokens, self.visible.inside[index]
        kind: str = tokens.kinds[index]
        start, end = tokens.starts[index], tokens.ends[index]
        if inside is not None and self._is_wall(inside):
            return _Item("wall", start, end), index + 1
        if kind in ("text", "other"):
            return _Item(kind, start, end), index + 1
        element, name = self._by_token.get(index), tokens.names[index]
        if (
            kind == "open"
            and element is not None
            and (element.space or not element.visible)
        ):
            return self._whole(index, element)
        if kind == "void":
            kind = "other" if name in INLINE or name == "br" else "wall"
        elif name not in INLINE or element is None:
            kind = "wall"
        return _Item(kind, start, end, element), index + 1

    def _is_wall(self, element: Element) -> bool:
        """Return whether what stands in *element* can have no mark of its own."""
        return not element.visible or element.space != "" or self._is_misplaced(element)

    def _is_misplaced(self, element: Element) -> bool:
        """Return whether text in *element* is inside a table but in none of its cells."""
        known = self._misplaced.get(element.token)
        if known is not None:
            return known
        around: Element | None = element
        passed = []
        misplaced = False
        while around is not None and around.name not in TABLE_CELLS:
            known = self._misplaced.get(around.token)
            if known is not None or around.name in TABLE_PARTS:
                misplaced = known is not False
                break
            passed.append(around.token)
            around = around.parent
        self._misplaced.update(dict.fromkeys(passed, misplaced))
        return misplaced

    def _whole(self, index: int, element: Element) -> tuple[_Item, int]:
        """Return a formula, or what is not displayed, as one item, and the index behind."""
        token = self.visible.tokens[index]
        if element.closed is None or element.name not in INLINE:
            return _Item("wall", token.start, token.end), index + 1
        end = self.visible.tokens[element.closed].end
        is_shown = element.visible and element.text_end > element.text_start
        kind = "formula" if is_shown else "other"
        return _Item(kind, token.start, end), element.closed + 1

    def _widened(self, items: list[_Item]) -> list[_Item]:
        """Add tags that touch the passage when their partners are inside it."""
        held = {id(item.element) for item in items if item.kind in ("open", "close")}
        if not held:
            return items
        before = self.visible.tokens.behind(items[0].start - 1) - 1
        while before >= 0 and self._touches(before, "open", items[0].start, held):
            items = [self._item(before)[0], *items]
            before -= 1
        after = self.visible.tokens.behind(items[-1].end - 1)
        while after < len(self.visible.tokens) and self._touches(
            after, "close", items[-1].end, held
        ):
            items = [*items, self._item(after)[0]]
            after += 1
        return items

    def _touches(self, index: int, kind: str, place: int, held: set[int]) -> bool:
        tokens = self.visible.tokens
        edges = tokens.ends if kind == "open" else tokens.starts
        if tokens.kinds[index] != kind or edges[index] != place:
            return False
        item, _ = self._item(index)
        return item.kind == kind and id(item.element) in held

    def _balanced(self, items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
        """Yield the runs between walls and tags whose partners are outside the run."""
        partners: dict[int, int] = {}
        for item in items:
            if item.kind in ("open", "close"):
                partners[id(item.element)] = partners.get(id(item.element), 0) + 1
        cuts = [
            place
            for place, item in enumerate(items)
            if item.kind == "wall" or partners.get(id(item.element), 2) == 1
        ]
        if not cuts:
            if self._has_words(items):
                yield items
            return
        for first, last in zip([-1, *cuts], [*cuts, len(items)], strict=True):
            yield from self._balanced(items[first + 1 : last])

    def _has_words(self, items: Sequence[_Item]) -> bool:
        return any(
            item.kind == "formula" or (item.kind == "text" and not self._is_blank(item))
            for item in items
        )

    def _is_blank(self, item: _Item) -> bool:
        return _is_blank(self.visible.html[item.start : item.end])

    def _trimmed(self, items: Sequence[_Item]) -> Span:
        """Return the range of *items* without white space and `other` items at its ends."""
        html = self.visible.html
        first, last = 0, len(items) - 1
        while self._is_padding(items[first]):
            first += 1
        while self._is_padding(items[last]):
            last -= 1
        start, end = items[first].start, items[last].end
        if items[first].kind == "text":
            piece = html[start : items[first].end]
            start += len(piece) - len(piece.lstrip())
        if items[last].kind == "text":
            end -= len(html[items[last].start : end]) - len(
                html[items[last].start : end].rstrip()
            )
        return Span(start, end)

    def _is_padding(self, item: _Item) -> bool:
        return item.kind == "other" or (item.kind == "text" and self._is_blank(item))


def _is_blank(text: str) -> bool:
    return unescape(text).isspace() if "&" in text else text.isspace()


def _cut(item: _Item, start: int, end: int) -> _Item:
    if item.kind != "text":
        return item
    return _Item("text", max(item.start, start), min(item.end, end))


def _cell(element: Element | None) -> Element | None:
    """Return the cell or the like around *element*, out of which no link goes on."""
    while element is not None and element.name not in ENDS_FORMATTING:
        element = element.parent
    return element


def _chain(element: Element | None) -> list[Element]:
    """Return *element* and those around it, the innermost first."""
    chain = []
    while element is not None:
        chain.append(element)
        element = element.parent
    return chain


# --- where claims stand ---------------------------------------------------------------


class Placed(Struct, frozen=True):
    """The claims of an article with their places, and what kept some from one."""

    layout: Layout
    anchors: tuple[Anchor, ...]
    """One for each quote of each claim, found or not; none for drafts."""
    diagnostics: tuple[Diagnostic, ...]


def place_claims(
    html: str,
    claims: Sequence[Claim],
    *,
    lang: str,
    name: str,
    read_source: ReadSource | None = None,
    around: Around = (),
) -> Placed:
    """Find the sentences that *claims* quote in *html*; *name* is for messages.

    *read_source* renders quotes that were copied from the article's source; *around* is
    what its page says beside it.
    """
    visible = read_text(strip(html))
    published = [claim for claim in claims if claim.status != "draft"]
    found, problems = anchor_claims(
        published,
        visible,
        lang=lang,
        name=name,
        read_source=read_source,
        around=around,
    )
    layout = Layout(visible)
    kept = tuple(_hold_back(anchor, layout) for anchor in found)
    unmarkable = (
        _unmarkable(before)
        for before, after in zip(found, kept, strict=True)
        if before.placed and not after.placed
    )
    return Placed(layout, kept, (*problems, *unmarkable))


def _hold_back(anchor: Anchor, layout: Layout) -> Anchor:
    """Turn an anchor that stands where no mark can be into an orphan."""
    if not anchor.placed or layout.can_hold(anchor.start, anchor.end):
        return anchor
    return Anchor(claim=anchor.claim, quote=anchor.quote, status="orphan")


def _unmarkable(anchor: Anchor) -> Diagnostic:
    return Diagnostic(
        "unmarkable-quote",
        "quote found where no mark can be put",
        anchor.quote.where,
        "it stands in a table but in no cell, or in a link, button or code that is "
        "never closed; mend the HTML around it",
    )
