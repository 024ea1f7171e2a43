"""The Markdown of explanations into HTML that is safe to print."""

import re
from contextlib import suppress
from xml.etree.ElementTree import Element, SubElement

import nh3
from markdown import Markdown
from markdown.blockprocessors import HashHeaderProcessor
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup, escape

from pelican_factcheck.anchoring.folding import late_pattern
from pelican_factcheck.sidecar.urls import read_address

LONGEST = 10_000
"""Bytes of an explanation that is read as Markdown."""
REMEMBERED = 1000
"""Explanations."""
MOST_BRACKETS = 400
"""Of `[`: the time that Markdown takes grows with their square."""

TAGS = frozenset(
    "a abbr b blockquote br cite code del em hr i ins kbd li ol p pre q strong sub sup ul"
    .split()
)  # fmt: skip
ATTRIBUTES: dict[str, set[str]] = {"a": {"href", "title"}, "ol": {"start"}, "*": set()}
DROPPED = frozenset(
    "iframe math noscript script style svg template textarea title xmp".split()
)
"""Elements that vanish with all that is in them."""
REL = "nofollow ugc noopener"
MAILTO = re.compile(r"mailto:[\w.+-]+@[\w.-]+", re.ASCII)

# What begins with one of these signs, and the patterns of Markdown that look for it.
# They take a third of the time, and few explanations have anything for them.
SIGNS = re.compile(r"[`\\<&]|  $", re.MULTILINE)
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
NOT_IN_A_PAGE = late_pattern(FORBIDDEN)
INSTEAD = {"\u2028": " ", "\u2029": " "}
# The same and some harmless neighbours, in a class that is searched ten times faster.
SUSPECT = late_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
    "\ufdd0-\ufdef\ufeff\ufffe\uffff\U0001fffe-\U0010ffff]"
)


class Explanations:
    """Renders each explanation once: card, claim page and data show the same one."""

    def __init__(self) -> None:
        self._converter = explanation_converter()
        self._signless = explanation_converter()
        for name in SIGNED:
            self._signless.inlinePatterns.deregister(name)
        self._known: dict[str, Markup] = {}
        """The latest; an explanation is asked for several times in a row."""

    def __call__(self, text: str) -> Markup:
        """Render *text*, as `render_explanation` does."""
        if text not in self._known:
            if len(self._known) == REMEMBERED:
                self._known.clear()
            signless = _is_printable(text) and not SIGNS.search(text)
            converter = self._signless if signless else self._converter
            self._known[text] = render_explanation(text, converter)
        return self._known[text]


def explanation_converter() -> Markdown:
    """Make the Markdown of explanations, which knows no settings of the site.

    It never parses blocks of HTML, so that the sanitizer alone decides on tags. Headings
    become bold paragraphs, and images links: a note is a part of somebody's article.
    """
    converter = Markdown(extensions=["fenced_code", "sane_lists"])
    converter.preprocessors.deregister("html_block")
    heading = _Heading(converter.parser)
    converter.parser.blockprocessors.register(heading, "hashheader", 70)
    converter.treeprocessors.register(_Humble(converter), "humble", 15)
    return converter


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
            elif element.tag == "img":
                address = element.get("src", "")
                element.text = element.get("alt") or address
                element.tag, element.attrib = "a", {"href": address}


def render_explanation(text: str, converter: Markdown | None = None) -> Markup:
    """Render Markdown as one balanced fragment of harmless HTML; never raises.

    What is too long or too deep for Markdown is shown as it was typed.
    *converter* is one of `explanation_converter`, to be used again and again.
    """
    text = clean_text(text)
    if PROSE.fullmatch(text) and _is_printable(text):
        return Markup(f"<p>{text}</p>")  # noqa: S704 - nothing in it to escape
    if len(text.encode()) > LONGEST or text.count("[") > MOST_BRACKETS:
        return _as_typed(text)
    if SIMPLE.fullmatch(text) and _is_printable(text):
        with suppress(ValueError):  # an address that is refused: the sanitizer decides
            return Markup(f"<p>{SPECIAL.sub(_element, text)}</p>")  # noqa: S704 - as above
    try:
        html = (converter or explanation_converter()).reset().convert(text)
    except RecursionError:
        return _as_typed(text)
    return Markup(clean_text(CLEANER.clean(html)))  # noqa: S704 - it has just been sanitized


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
    return f'<a href="{escape(read_address(address))}" rel="{REL}">{text}</a>'


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
    character = match[0]
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return INSTEAD.get(character, "")


def _filter_attribute(tag: str, name: str, value: str) -> str | None:
    if (tag, name) == ("ol", "start"):
        return value if re.fullmatch("[0-9]{1,6}", value) else None
    if (tag, name) != ("a", "href") or MAILTO.fullmatch(value):
        return value
    try:
        return read_address(value)
    except ValueError:
        return None


CLEANER = nh3.Cleaner(
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
