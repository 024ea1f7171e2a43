"""The notes of an article, which are also its cards, and the summary above it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional

import jinja2
from jinja2 import Environment
from markupsafe import Markup, escape

from pelican_factcheck.annotating.escaping import as_html, escaped
from pelican_factcheck.annotating.explanations import clean_text
from pelican_factcheck.annotating.markup import splice
from pelican_factcheck.annotating.notes import (
    Count,
    Note,
    common_checked,
    cover,
    look_of,
)
from pelican_factcheck.annotating.translations import Translations, text_direction

if TYPE_CHECKING:
    from pelican_factcheck.sidecar.claims import Source

_REFERENCE = Markup('<sup><a href="{url}#{id}">[{number}: {verdict}]</a></sup>')


def feed_form(
    html: str,
    notes: Sequence[Note],
    *,
    url: str,
    lang: str,
    translations: Translations,
    environment: Environment,
) -> str:
    """The author's *html* with the checks of *notes*; *url* is the article's page."""
    from pelican_factcheck.anchoring.visibletext import read_text  # noqa: PLC0415 - few sites have checks in feeds
    from pelican_factcheck.annotating.layout import Layout  # noqa: PLC0415 - as above

    layout = Layout(read_text(html))
    insertions: list[tuple[int, str]] = []
    for note in notes:
        reference = _REFERENCE.format(
            url=url,
            id=note.id,
            number=note.number,
            verdict=note.verdict(translations),
        )
        for anchor in note.anchors:
            last = layout.spans(anchor.start, anchor.end)[-1]
            place = layout.marker_place(last)
            insertions.append((last.end if place is None else place, reference))
    listed = render_feed_notes(
        notes, translations=translations, environment=environment, url=url, lang=lang
    )
    place, end_tags = layout.notes_place()
    return splice(html, [*insertions, (place, f"{end_tags}{listed}")])


def render_notes(
    notes: Sequence[Note],
    *,
    translations: Translations,
    environment: jinja2.Environment,
    lang: str = "",
    section_id: str = "fact-checks",
    **options: object,
) -> Markup:
    """Render the list at the end of an article; *lang* is the article's language.

    *options* are `margin`, `contact` and `ways`, as `article.Options` has them.
    """
    corrected = [note for note in notes if note.corrected]
    standing = [note for note in notes if not note.corrected] if corrected else notes
    return render_template(
        environment,
        "factcheck_notes.html",
        translations=translations,
        lang=lang,
        notes=notes,
        groups=[group for group in (standing, corrected) if group],
        common=common_checked(notes),
        section_id=section_id,
        **{"margin": False, "contact": "", "ways": {}, **options},
    )


def render_summary(
    notes: Sequence[Note],
    counts: Sequence[Count],
    *,
    translations: Translations,
    environment: jinja2.Environment,
    section_id: str = "fact-checks",
    remember: bool = True,
) -> Markup:
    """Render what stands above an article: how many checks, with which verdicts.

    *counts* are those of `count_verdicts`. With *remember* it holds the words by
    which the script says which verdicts have changed since the reader was here.
    """
    return render_template(
        environment,
        "factcheck_summary.html",
        translations=translations,
        counts=counts,
        coverage=cover(notes),
        section_id=section_id,
        remember=remember,
    )


def render_feed_notes(
    notes: Sequence[Note],
    *,
    translations: Translations,
    environment: jinja2.Environment,
    url: str,
    lang: str = "",
) -> Markup:
    """Render the list for feeds and e-mail: plain, with absolute addresses.

    *url* is the address of the article's page.
    """
    return render_template(
        environment,
        "factcheck_feed_notes.html",
        translations=translations,
        lang=lang,
        notes=notes,
        url=url,
    )


def render_template(
    environment: jinja2.Environment,
    name: str,
    *,
    translations: Translations,
    **values: object,
) -> Markup:
    """Return the rendered template *name*, the theme's own where it has one."""
    html = environment.get_template(name).render(
        **_helpers(translations),
        **values,
    )
    return as_html(clean_text(html))


def _helpers(translations: Translations) -> Mapping[str, object]:
    """Return what every template can call, made once for a language."""
    known = translations.helpers
    if not known:

        @lru_cache
        def ngettext(one: str, many: str, count: int) -> Markup:
            return as_html(escaped(translations.ngettext(one, many, count)))

        known.update(
            words=translations,  # by the shorter name that themes' templates use
            # Jinja takes what `trans` prints for HTML, and words may be the site's own.
            gettext=translations.html,
            ngettext=ngettext,
            in_language=_language_attributes(translations),
            quoted=lambda text, tag="": quoted(text, tag or translations.lang),
            contrast=contrast,
            look_of=look_of,
            origin=lambda source: _origin(source, translations),
        )
    return known


def _language_attributes(translations: Translations) -> Callable[[str], Markup]:
    """Make the function that marks text whose language is not that of *translations*.

    In a text in `en-GB`, `en` says nothing new; in `zh-TW`, `zh` means other letters.
    """
    locale = translations.locale
    said = {
        "",
        translations.lang.casefold(),
        locale.language if not locale.script else "",
    }

    @lru_cache
    def in_language(tag: str) -> Markup:
        wanted = tag.replace("_", "-").casefold()
        if wanted in said:
            return Markup()
        attributes = Markup(' lang="{}" dir="{}"')
        return attributes.format(tag.replace("_", "-"), text_direction(tag))

    return in_language


def _origin(source: Source, translations: Translations) -> list[str]:
    """Return the parts of a source's origin: author, date, place in it, language."""
    page, isbn, lang = source.page, source.isbn, source.lang
    foreign = lang and lang.split("-")[0] != translations.locale.language
    parts = (
        source.author,
        source.publisher,
        translations.date(source.date),
        source.locator,
        page and translations.gettext("page %(page)s") % {"page": page},
        isbn and f"ISBN {isbn}",
        translations.language(lang) if foreign else "",
    )
    return [part for part in parts if part]


if TYPE_CHECKING:  # pages of claims that are known quote, and look for nothing
    from pelican_factcheck.anchoring.worddiff import Step, Word

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
    text = words.strip() if type(words) is str else words.striptags()  # type: ignore[attr-defined]  # one of `Markup`
    before, after = quotation_marks(tag)
    direction = _direction_of(text)
    is_foreign = direction not in ("", text_direction(tag or "en"))
    if is_foreign:
        before, after = _ENGLISH if direction == "ltr" else _MARKS["ar"]
    if text[:1] in _ANY_MARK or text[-1:] in _ANY_MARK:
        before = after = ""
    html: Markup = as_html(f"{before}{escaped(words)}{after}")
    return (
        Markup('<bdi dir="{}">{}</bdi>').format(direction, html) if is_foreign else html
    )


def _direction_of(text: str) -> str:
    """The direction of the first letter that has one, as browsers find it; else ""."""
    first = text[:1]
    if first.isascii() and first.isalpha():  # as of most texts
        return "ltr"
    kinds = map(bidirectional, text)
    strong = next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
    return {"L": "ltr", "R": "rtl", "AL": "rtl"}.get(strong, "")


LONGEST = 600
"""Characters of a text that is compared; longer ones are no single statement."""
FEWEST_EQUAL = 3
"""Words that two texts must share to speak of one thing."""

RUN = re.compile(r"[a-z]+|[^\sa-z]")
"""Of letters, or another sign."""

Range = tuple[int, int]


def contrast(ours: str, theirs: str) -> tuple[Markup, Markup] | None:
    """Both texts as HTML, with `b` around the words in which they conflict.

    None where they have too little in common to be held against each other, or
    nothing that differs. What one of them says before or after the other's words
    is no conflict.
    """
    if not 0 < max(len(ours), len(theirs)) <= LONGEST:
        return None
    our_text, their_text = _even(ours), _even(theirs)
    if not _may_agree(our_text, their_text):
        return None
    from pelican_factcheck.anchoring.worddiff import edit_steps, read_words  # noqa: PLC0415 - see above

    own, other = read_words(our_text), read_words(their_text)
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


def _may_agree(ours: str, theirs: str) -> bool:
    """Whether as many words may be equal as `contrast` asks for, of texts in small letters.

    Of texts in ASCII that is soon told: each word is a run of letters or holds some, or
    another sign, and what is equal in both is in both.
    """
    if not (ours.isascii() and theirs.isascii()):
        return True
    runs, others = RUN.findall(ours), RUN.findall(theirs)
    known = frozenset(others)
    equal = [run in known for run in runs].count(True)
    # An apostrophe may make one word of two runs.
    least = min(
        [*map(str.isalpha, each)].count(True) - each.count("'")
        for each in (runs, others)
    )
    return equal >= FEWEST_EQUAL and 2 * equal >= least


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
