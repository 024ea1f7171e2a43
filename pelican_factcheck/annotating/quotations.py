"""The words of a claim as readers see them: quoted, contrasted, without any markup.

What an author types as a quote may have the Markdown of the article in it, addresses
and all. The words are looked for with it, and shown without.
"""

from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from unicodedata import bidirectional

from markupsafe import Markup, escape

from pelican_factcheck.anchoring.anchors import Anchor
from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.passages import page_words, read_words, show_words
from pelican_factcheck.anchoring.visibletext import VisibleText
from pelican_factcheck.anchoring.worddiff import Step, Word, edit_steps
from pelican_factcheck.anchoring.worddiff import read_words as split_words
from pelican_factcheck.annotating.translations import text_direction
from pelican_factcheck.sidecar.claims import Claim, Quote

# The outer marks of each language after CLDR 46 (`delimiters`). What has no entry
# is quoted as English is.
_ENGLISH = ("“", "”")
_GERMAN = ("„", "“")
_POLISH = ("„", "”")
_GUILLEMETS = ("«", "»")
_FRENCH = ("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»")
_NORDIC = ("”", "”")
_CORNERS = ("「", "」")
_MARKS = {
    **dict.fromkeys("bg cs de et is ka lb lt sk sl sq".split(), _GERMAN),
    **dict.fromkeys("bs hr hu pl ro sr".split(), _POLISH),
    **dict.fromkeys("be ca el es eu fa hy it nb nn no pt-PT ru uk".split(), _GUILLEMETS),
    **dict.fromkeys("de-CH de-LI fr-CH it-CH".split(), _GUILLEMETS),
    "fr": _FRENCH,
    **dict.fromkeys("fi sv".split(), _NORDIC),
    **dict.fromkeys("ja zh-HK zh-Hant zh-MO zh-TW yue".split(), _CORNERS),
    "ar": ("”", "“"),
    "he": ("”", "”"),
    "ur": ("”", "“"),
}  # fmt: skip
_ANY_MARK = frozenset("\"'“”„‟‘’‚‛«»‹›「」『』〝〞〟＂")


@cache
def quotation_marks(tag: str) -> tuple[str, str]:
    """The marks before and after a quotation in the language *tag*."""
    parts = tag.replace("_", "-").split("-")
    names = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((_MARKS[name] for name in names if name in _MARKS), _ENGLISH)


def quoted(words: str, tag: str) -> Markup:
    """*words* between the quotation marks of the language *tag*, as HTML.

    Words that begin or end with quotation marks of their own get no others. Words
    that are written in the other direction get marks of that direction and stand
    apart from the text around them: else the marks would change sides.
    """
    text = words.striptags() if isinstance(words, Markup) else words.strip()
    before, after = quotation_marks(tag)
    direction = _direction_of(text)
    is_foreign = direction not in ("", text_direction(tag or "en"))
    if is_foreign:
        before, after = _ENGLISH if direction == "ltr" else _MARKS["ar"]
    if _ANY_MARK.intersection((text[:1], text[-1:])):
        before = after = ""
    html = Markup(f"{before}{escape(words)}{after}")  # noqa: S704 - the marks are ours
    return (
        Markup('<bdi dir="{}">{}</bdi>').format(direction, html) if is_foreign else html
    )


def _direction_of(text: str) -> str:
    """The direction of the first letter that has one, as browsers find it; else ""."""
    kinds = map(bidirectional, text)
    strong = next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
    return {"L": "ltr", "R": "rtl", "AL": "rtl"}.get(strong, "")


LONGEST = 600
"""Characters of a text that is compared; longer ones are no single statement."""
FEWEST_EQUAL = 3
"""Words that two texts must share to speak of one thing."""

Range = tuple[int, int]


def contrast(ours: str, theirs: str) -> tuple[Markup, Markup] | None:
    """Both texts as HTML, with `b` around the words in which they conflict.

    None where they have too little in common to be held against each other, or
    nothing that differs. What one of them says before or after the other's words
    is no conflict.
    """
    if not 0 < max(len(ours), len(theirs)) <= LONGEST:
        return None
    own, other = split_words(_even(ours)), split_words(_even(theirs))
    steps = list(edit_steps(own, other))
    same = [step for step in steps if step.op == "equal"]
    equal = sum(step.ours[1] - step.ours[0] for step in same)
    if equal < FEWEST_EQUAL or 2 * equal < min(len(own), len(other)):
        return None
    inner = steps[steps.index(same[0]) : steps.index(same[-1])]
    differing = [(step.ours, step.theirs) for step in inner if step.op == "replace"]
    differing += _figures_behind(own, other, same[-1])
    if not differing:
        return None
    return (
        _with_strong(ours, [(own[a].start, own[b - 1].end) for (a, b), _ in differing]),
        _with_strong(
            theirs, [(other[a].start, other[b - 1].end) for _, (a, b) in differing]
        ),
    )


def _figures_behind(
    own: Sequence[Word], other: Sequence[Word], last: Step
) -> list[tuple[Range, Range]]:
    """The figures right behind the *last* equal words, if both texts have one there.

    Other words there may belong to what only one of the texts goes on to say.
    """
    ours, theirs = last.ours[1], last.theirs[1]
    following = [*own[ours : ours + 1], *other[theirs : theirs + 1]]
    if len(following) < 2 or not all(word.text[:1].isdigit() for word in following):  # noqa: PLR2004 - one each
        return []
    return [((ours, ours + 1), (theirs, theirs + 1))]


def _even(text: str) -> str:
    """*text* in small letters, unless that would move its words."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def _with_strong(text: str, ranges: Sequence[Range]) -> Markup:
    return Markup().join(_pieces(text, ranges))


def _pieces(text: str, ranges: Iterable[Range]) -> Iterable[Markup]:
    place = 0
    for start, end in ranges:
        yield escape(text[place:start])
        yield Markup('<b class="factcheck-differs">{}</b>').format(text[start:end])
        place = end
    yield escape(text[place:])


CONTEXT = 32
"""Characters before and after a passage, by which it is found again."""


class ShownText:
    """A marked passage, for readers and for programs that look for it on its page."""

    def __init__(self, start: int, end: int, visible: VisibleText) -> None:
        self._span = (start, end)
        self._before = (max(start - CONTEXT, 0), start)
        self._behind = (end, min(end + CONTEXT, len(visible.text)))
        self._visible = visible

    @cached_property
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
    def exact(self) -> str:
        """The same as the page has it: markers and all, no figure raised."""
        return page_words(self._visible, self._span)

    @property
    def exact_prefix(self) -> str:
        """What the page has before them."""
        return page_words(self._visible, self._before)

    @property
    def exact_suffix(self) -> str:
        """What the page has behind them."""
        return page_words(self._visible, self._behind)

    def _words(self, span: tuple[int, int]) -> str:
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
    pairs = zip(quotes, (claim.quote, *claim.also), strict=True)
    if statement == claim.claim and all(ours is theirs for ours, theirs in pairs):
        return claim  # as most are; to copy it takes longer
    changes = {"quote": quotes[0], "also": tuple(quotes[1:]), "claim": statement}
    return claim.model_copy(update=changes)


def _show_quote(quote: Quote, anchors: Sequence[Anchor], visible: VisibleText) -> Quote:
    found = next((one for one in anchors if one.quote is quote), None)
    if found and found.status == "exact" and found.found_start < found.found_end:
        words = _one_line(visible, (found.found_start, found.found_end))
    else:
        words = " ".join(plain_words(quote.exact).split())
    changes = {
        "exact": words or quote.exact,
        "prefix": plain_words(quote.prefix),
        "suffix": plain_words(quote.suffix),
    }
    is_same = all(getattr(quote, name) == text for name, text in changes.items())
    return quote if is_same else quote.model_copy(update=changes)


def show_anchor(anchor: Anchor, visible: VisibleText) -> ShownText:
    """Return what readers and programs are told of the passage of *anchor*."""
    return ShownText(anchor.start, anchor.end, visible)


def _one_line(visible: VisibleText, span: tuple[int, int]) -> str:
    shown = show_words(visible.text, span, visible.asides)
    return read_words(shown, (0, len(shown)), ())
