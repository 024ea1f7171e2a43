"""Quotation marks as characters of the language of what is quoted."""

from unicodedata import bidirectional

from markupsafe import Markup, escape

from pelican_factcheck.annotating.translations import text_direction

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
    html = escape(before) + escape(words) + escape(after)
    return (
        Markup('<bdi dir="{}">{}</bdi>').format(direction, html) if is_foreign else html
    )


def _direction_of(text: str) -> str:
    """The direction of the first letter that has one, as browsers find it; else ""."""
    kinds = map(bidirectional, text)
    strong = next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
    return {"L": "ltr", "R": "rtl", "AL": "rtl"}.get(strong, "")
