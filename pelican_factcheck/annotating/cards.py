"""The notes of an article, which are also its cards, and the summary above it.

The Markdown of explanations becomes HTML that is safe to print.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional
from xml.etree.ElementTree import Element, SubElement

import jinja2
from jinja2 import Environment
from markdown import Markdown
from markdown.blockprocessors import HashHeaderProcessor, ReferenceProcessor
from markdown.extensions.sane_lists import SaneOListProcessor
from markdown.inlinepatterns import (
    IMAGE_LINK_RE,
    LINK_RE,
    AutolinkInlineProcessor,
    AutomailInlineProcessor,
    HtmlInlineProcessor,
    ImageInlineProcessor,
    LinkInlineProcessor,
)
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup, escape

from pelican_factcheck.anchoring.folding import late_pattern
from pelican_factcheck.annotating.markup import as_html, escaped, splice
from pelican_factcheck.annotating.notes import (
    Count,
    Note,
    common_checked,
    cover,
    look_of,
)
from pelican_factcheck.annotating.translations import Translations, text_direction
from pelican_factcheck.sidecar.identifiers import (
    ATTRIBUTES,
    DEFINITION,
    HTML_FORM,
    LANGUAGE_CLASS,
    LIST_START,
    TAGS,
    is_destination,
    is_no_markdown,
    is_used_definition,
    read_address,
    read_target,
)

if TYPE_CHECKING:
    import nh3

    from pelican_factcheck.annotating.layout import Layout
    from pelican_factcheck.sidecar.claims import Source

REMEMBERED = 1000
"""Explanations."""

DROPPED = frozenset(
    "iframe math noscript script style svg template textarea title xmp".split()
)
"""Elements that vanish with all that is in them, should one ever reach the sanitizer."""
REL = "nofollow ugc noopener"

ITEM_NUMBER = re.compile(r"^ {0,3}(\d+)\.[ ]", re.MULTILINE)
SMALL_NUMBER = re.compile("[0-9]{1,3}")
"""Of an item in a list; what is greater is a year, and other digits no page would keep."""
WEB_FORM = r"<((?i:https?)://[^<>\s]+)>"
MAIL_FORM = r"<((?a:[\w.+-]+@[\w.-]+))>"
TAG_NAME = re.compile("<(/?)(?!(?:br|hr|li)\\b)([a-z]+)", re.IGNORECASE)
"""Of an element that must end."""
LINK_ELEMENT = re.compile(r"""<a\b((?:[^">]|"[^"]*")*)>(.*?)</a>""", re.DOTALL)

# What begins with one of these signs, and the patterns of Markdown that look for it.
# They take a third of the time, and few explanations have anything for them.
SIGNS = re.compile(r"[`\\<&]|\]:|  $", re.MULTILINE)
SIGNED = "backtick escape autolink automail linebreak html entity".split()

HEADER = re.compile("h[1-6]")

# One paragraph in which neither Markdown nor HTML would see anything to do.
LINE = r"[^\W\d_][^\\`*_\[\]<>&\n]*(?<! )"
PROSE = late_pattern(rf"{LINE}(?:\n{LINE})*")

# The same with `*weight*`, `**weight**` and links that stand alone between spaces: what
# Markdown and the sanitizer make of these few is known without asking them.
WORDS = r"[^\W_](?:[^\\`*_\[\]<>&\n]*[^\W_])?"
SPECIAL_FORM = (
    rf"(?<=[ (\n])(?:\*\*({WORDS})\*\*|\*({WORDS})\*"
    rf"|\[({WORDS})\]\((https?://[A-Za-z0-9./~%?=#+,:-]+)\))(?=[ .,;:?!)\n]|\Z)"
)
SPECIAL = late_pattern(SPECIAL_FORM)
SIMPLE_LINE = rf"[^\W\d_](?:[^\\`*_\[\]<>&\n]|{SPECIAL_FORM})*(?<! )"
SIMPLE = late_pattern(rf"{SIMPLE_LINE}(?:\n{SIMPLE_LINE})*")

FORBIDDEN = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls but tab and line feed
    "\u202a-\u202e\u2066-\u2069"  # overrides of the direction of writing
    "\ufeff\ufdd0-\ufdef"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}"
        for plane in range(0, 0x110000, 0x10000)
    )
    + "\U000e0000-\U000e007f"  # tags, which nobody sees
    "\u2028\u2029\ud800-\udfff]"
)
PRINTABLE = bytes(range(ord(" "), ord("~") + 1)) + b"\n"
# Tags behind a black flag make it the flag of England, Scotland or Wales.
REGION_FLAG = "(\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]+\U000e007f)"
NOT_IN_A_PAGE = late_pattern(f"{REGION_FLAG}|{FORBIDDEN}")
INSTEAD = {"\u2028": " ", "\u2029": " "}
# The same and some harmless neighbours, in a class that is searched ten times faster.
SUSPECT = late_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
    "\ufdd0-\ufdef\ufeff\ufffe\uffff\U0001fffe-\U0010ffff]"
)


class Explanations:
    """Renders each explanation once: card, claim page and data show the same one."""

    def __init__(self) -> None:
        self._known: dict[str, Markup] = {}
        """The latest; an explanation is asked for several times in a row."""

    @cached_property
    def _converter(self) -> Markdown:
        return explanation_converter()  # many sites have none that needs it

    @cached_property
    def _signless(self) -> Markdown:
        converter = explanation_converter()
        for name in SIGNED:
            converter.inlinePatterns.deregister(name)
        return converter

    def __call__(self, text: str) -> Markup:
        """Render *text*, as `render_explanation` does."""
        if text not in self._known:
            if len(self._known) == REMEMBERED:
                self._known.clear()
            simple = _render_simple(text)
            self._known[text] = self._convert(text) if simple is None else simple
        return self._known[text]

    def _convert(self, text: str) -> Markup:
        signless = _is_printable(text) and not SIGNS.search(text)
        return _convert(text, self._signless if signless else self._converter)


def explanation_converter() -> Markdown:
    """Make the Markdown of explanations, which knows no settings of the site.

    It never parses blocks of HTML, so that the sanitizer alone decides on tags, and what
    is no tag for the sanitizer stays text. Headings become bold paragraphs, and images
    links: a note is a part of somebody's article.
    """
    converter = Markdown(extensions=["fenced_code", "sane_lists"])
    converter.preprocessors.deregister("html_block")
    heading = _Heading(converter.parser)
    converter.parser.blockprocessors.register(heading, "hashheader", 70)
    converter.treeprocessors.register(_Humble(converter), "humble", 15)
    definition = _Definition(converter.parser)
    converter.parser.blockprocessors.register(definition, "reference", 15)
    numbers = _NumberedList(converter.parser)
    converter.parser.blockprocessors.register(numbers, "olist", 40)
    patterns = converter.inlinePatterns
    patterns.register(_Link(LINK_RE, converter), "link", 160)
    patterns.register(_Image(IMAGE_LINK_RE, converter), "image_link", 150)
    patterns.register(AutolinkInlineProcessor(WEB_FORM, converter), "autolink", 120)
    patterns.register(AutomailInlineProcessor(MAIL_FORM, converter), "automail", 110)
    patterns.register(_Tag(HTML_FORM, converter), "html", 90)
    return converter


class _NumberedList(SaneOListProcessor):
    """A list whose numbers count, and no days and years: `3. Oktober`, `7. Oktober`."""

    def test(self, parent: Element, block: str) -> bool:
        """Return whether a page would give the items of *block* the numbers they have."""
        found = ITEM_NUMBER.findall(block)
        written = [int(number) for number in found if SMALL_NUMBER.fullmatch(number)]
        if not super().test(parent, block) or len(written) < len(found):
            return False
        before = self.lastChild(parent)
        first = written[0]
        if before is not None and before.tag == "ol":
            start = int(before.get("start", "1"))
            first = start if written[0] == start == 1 else start + len(before)
        counted = [*range(first, first + len(written))]
        return written == counted or {*written} == {1}


class _Link(LinkInlineProcessor):
    """A link, but for words in round brackets behind some in square ones."""

    def getLink(self, data: str, index: int) -> tuple[str, str | None, int, bool]:  # noqa: N802 - Markdown's name
        """Return the address of a link, its title, where it ends, and whether it is one."""
        address, title, end, is_link = super().getLink(data, index)
        return address, title, end, is_link and is_destination(address)


class _Image(ImageInlineProcessor, _Link):
    """An image, with the same exception."""


class _Tag(HtmlInlineProcessor):
    """A tag of an element that begins and ends; `List<A>` is text."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Markdown's name
        self, m: re.Match[str], data: str
    ) -> tuple[str | None, int | None, int | None]:
        """Return what stands for the tag, and where it does."""
        if tag := TAG_NAME.match(m[1]):
            text = "\n".join(self.md.lines).casefold()  # type: ignore[attr-defined]
            other = "" if tag[1] else "/"
            if not re.search(rf"<{other}{tag[2].casefold()}[\s/>]", text):
                return None, None, None
        return super().handleMatch(m, data)  # type: ignore[return-value]


class _Definition(ReferenceProcessor):
    """The address of links, and no text such as `[sic]: wrong`."""

    def run(self, parent: Element, blocks: list[str]) -> bool | None:
        """Put a backslash before what defines no address, or one not asked for."""
        if "]:" in blocks[0]:
            text = "\n".join(self.parser.md.lines)  # type: ignore[attr-defined]

            def definition(found: re.Match[str]) -> str:
                is_used = is_used_definition(found, text)
                return found[0] if is_used else f"{found[0]}\\"

            blocks[0] = DEFINITION.sub(definition, blocks[0])
        return super().run(parent, blocks)


class _Heading(HashHeaderProcessor):
    """A heading whose sign has a space behind it: `#1` is a number."""

    RE = re.compile(
        r"(?:^|\n)(?P<level>#{1,6})(?=[ \t])(?P<header>(?:\\.|[^\\])*?)#*(?:\n|$)"
    )


class _Humble(Treeprocessor):
    """Makes bold paragraphs of headings, and links of images."""

    def run(self, root: Element) -> None:
        """Change the tree, between Markdown's own work on weight and links and the rest."""
        for element in [*root.iter()]:
            if HEADER.fullmatch(element.tag):
                strong = SubElement(element, "strong")
                strong.text, element.text = element.text, None
                strong.extend(element[:-1])
                element[:-1] = []
                element.tag = "p"
            elif element.tag == "a":
                for image in element.iter("img"):
                    image.tag, image.text = "span", image.get("alt")
                if not "".join(element.itertext()).strip():
                    element.text = element.get("href")
            elif element.tag == "img":
                address = element.get("src", "")
                element.text = element.get("alt") or address
                title = {
                    key: element.attrib[key] for key in {"title"} & {*element.attrib}
                }
                element.tag, element.attrib = "a", {"href": address, **title}


def render_explanation(text: str, converter: Markdown | None = None) -> Markup:
    """Render Markdown as one balanced fragment of harmless HTML; never raises.

    What is too long or too deep for Markdown is shown as it was typed.
    *converter* is one of `explanation_converter`, to be used again and again.
    """
    simple = _render_simple(text)
    if simple is not None:
        return simple
    return _convert(text, converter or explanation_converter())


def _render_simple(text: str) -> Markup | None:
    """Return what becomes of an explanation as most are; None for any other."""
    if not _is_printable(text):
        text = clean_text(text)
        if not _is_printable(text):
            return None
    if PROSE.fullmatch(text):
        return as_html(f"<p>{text}</p>")  # nothing in it to escape
    if not is_no_markdown(text) and SIMPLE.fullmatch(text):
        with suppress(ValueError):  # an address that is refused: the sanitizer decides
            return as_html(f"<p>{SPECIAL.sub(_element, text)}</p>")  # as above
    return None


def _convert(text: str, converter: Markdown) -> Markup:
    text = clean_text(text)
    if is_no_markdown(text):
        return _as_typed(text)
    try:
        html = converter.reset().convert(text)
    except RecursionError:
        return _as_typed(text)
    safe = LINK_ELEMENT.sub(link_or_text, cleaner().clean(html))
    return Markup(clean_text(safe))  # noqa: S704 - it has just been sanitized


def link_or_text(link: re.Match[str]) -> str:
    """Return a sanitized link, which holds no other; its text, if it leads nowhere."""
    return link[0] if ' href="' in link[1] else link[2]


def _element(special: re.Match[str]) -> str:
    """Return what Markdown and the sanitizer make of a simple sign in prose.

    Raises:
        ValueError: for an address that no page may link to.
    """
    strong, weight, text, address = special.groups()
    if strong:
        return f"<strong>{strong}</strong>"
    if weight:
        return f"<em>{weight}</em>"
    if "xn--" in address.casefold():
        raise ValueError("a name in Punycode, of which readers of addresses differ")
    return f'<a href="{escaped(read_address(address))}" rel="{REL}">{text}</a>'


def clean_text(text: str) -> str:
    """Return *text* without characters that break pages and feeds or deceive readers."""
    if _is_printable(text) or not SUSPECT.search(text):
        return text
    return NOT_IN_A_PAGE.sub(_instead, text)


def _is_printable(text: str) -> bool:
    # What is not printable ASCII is looked at alone: many times faster than `isprintable`.
    rest = text.encode("utf-8", "surrogatepass").translate(None, PRINTABLE)
    return not rest or rest.decode("utf-8", "surrogatepass").isprintable()


def _instead(match: re.Match[str]) -> str:
    if match[1]:
        return str(match[1])
    character = match[0]
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return INSTEAD.get(character, "")


def _filter_attribute(tag: str, name: str, value: str) -> str | None:
    if (tag, name) == ("ol", "start"):
        return value if LIST_START.fullmatch(value) else None
    if (tag, name) == ("code", "class"):
        return value if LANGUAGE_CLASS.fullmatch(value) else None
    if (tag, name) != ("a", "href"):
        return value
    try:
        return read_target(value)
    except ValueError:
        return None


@cache
def cleaner() -> nh3.Cleaner:
    """Return the sanitizer; few sites have an explanation that needs it."""
    import nh3  # noqa: PLC0415 - it takes as much memory as a thousand claims

    return nh3.Cleaner(
        tags=set(TAGS),
        clean_content_tags=set(DROPPED),
        attributes=ATTRIBUTES,
        attribute_filter=_filter_attribute,
        link_rel=REL,
        url_schemes={"http", "https", "mailto"},
    )


def _as_typed(text: str) -> Markup:
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return Markup("\n").join(
        Markup("<p>{}</p>").format(
            Markup("<br>\n").join(map(escape, part.splitlines()))
        )
        for part in paragraphs
    )


# --- notes and cards ------------------------------------------------------------------


_REFERENCE = Markup('<sup><a href="{url}#{id}">[{number}: {verdict}]</a></sup>')


def feed_form(
    layout: Layout,
    notes: Sequence[Note],
    *,
    url: str,
    lang: str,
    translations: Translations,
    environment: Environment,
) -> str:
    """The author's HTML with the checks of *notes*; *url* is the article's page.

    *layout* is that of the HTML.
    """
    insertions: list[tuple[int, str]] = []
    for note in notes:
        reference = _REFERENCE.format(
            url=url,
            id=note.id,
            number=note.number,
            verdict=note.sign(translations),
        )
        for anchor in note.anchors:
            last = layout.spans(anchor.start, anchor.end)[-1]
            place = layout.marker_place(last)
            insertions.append((last.end if place is None else place, reference))
    listed = render_feed_notes(
        notes, translations=translations, environment=environment, url=url, lang=lang
    )
    place, end_tags = layout.notes_place()
    html = layout.visible.html
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
            place_in=lambda source: _place_in(source, translations),
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


def _kind_of(kind: str, translations: Translations) -> str:
    gettext = translations.gettext
    is_primary = kind == "primary"
    return gettext("primary source") if is_primary else gettext("secondary source")


def _clock(seconds: float) -> str:
    """Return a place in a recording as players show it: `12:34`, `1:02:30`."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    second, point, part = f"{rest:.3f}".rstrip("0").partition(".")
    shown = f"{minutes}:{second:0>2}"
    if hours:
        shown = f"{hours}:{minutes:02}:{second:0>2}"
    return f"{shown}{point}{part}" if part else shown


def _place_in(source: Source, translations: Translations) -> list[str]:
    """Return where in a source its words are, for those who follow no link."""
    page = source.page
    parts = (
        source.locator,
        page and translations.gettext("page %(page)s") % {"page": page},
        "" if source.start is None else _clock(source.start),
    )
    return [part for part in parts if part]


def _origin(source: Source, translations: Translations) -> list[str]:
    """Return the parts of a source's origin: author, date, place in it, kind, language."""
    isbn, lang = source.isbn, source.lang
    foreign = lang and lang.split("-")[0] != translations.locale.language
    gettext = translations.gettext
    parts = (
        source.author,
        source.publisher,
        translations.date(source.date),
        *_place_in(source, translations),
        isbn and f"ISBN {isbn}",
        translations.language(lang) if foreign else "",
        source.kind and _kind_of(source.kind, translations),
        source.accessed
        and gettext("seen: %(date)s") % {"date": translations.date(source.accessed)},
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
    if equal < FEWEST_EQUAL:
        return False
    # An apostrophe may make one word of two runs.
    least = min(
        [*map(str.isalpha, each)].count(True) - each.count("'")
        for each in (runs, others)
    )
    return 2 * equal >= least


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
