"""Web pages as sources: the visible text, and whether the page is what was cited.

An article is our author's; a source is somebody else's page. Here buttons, read-only
fields, formulas and what is shown without scripts count as said, deleted text does
not, and a page may turn out to be an error, a question about cookies or a paywall.
"""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape, unescape
from xml.parsers import expat

from pelican_factcheck.anchoring.document import keep_denials
from pelican_factcheck.anchoring.html import (
    VOID,
    Element,
    read_attributes,
    read_tokens,
)
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text
from pelican_factcheck.evidence.sourcetext import SourceText, Span

FRAME = frozenset("header nav aside footer".split())
SHOWN_AS = {"button": "span", "noscript": "div", "output": "span"}
"""Elements that a source says, written as some that count."""
NOT_SHOWN = frozenset("annotation annotation-xml".split())
RAISED = {"msup": "sup", "msub": "sub", "mover": "sup", "munder": "sub"}
DELETED = frozenset("del s strike".split())
HTML_TAG = re.compile(r"<html\s[^>]*>", re.IGNORECASE)
SHORT_PAGE = 500
"""Words; on a shorter page what was not found may be elsewhere."""
ALMOST_NOTHING = 200
"""Letters."""
COOKIE_PAGE = 350
"""Words that a page has at most which only asks about cookies or for money."""


def read_page(html: str) -> SourceText:
    """Return what a page says; `unread` when it is not the page that was cited."""
    described = _Described(html)
    visible = read_text(_as_source(html))
    lang = _language(html)
    keep_denials(visible, lang)
    text = visible.text
    words = len(text.split())
    title, headings = _titles(visible)
    source = SourceText(
        text=text,
        # Browsers find no words over a line break, so no link may name such.
        edges=tuple(sorted([*visible.edges, *visible.wraps])),
        wraps=tuple(visible.wraps),
        asides=tuple(visible.asides),
        frame=tuple(_frame(visible)),
        described=tuple(described.texts),
        kind="HTML",
        lang=lang,
    )
    if reason := _error_page([title or described.title, *headings], words):
        return replace(source, unread=reason)
    if reason := _other_page(text, words, is_free=described.is_free):
        return replace(source, partial=reason)
    if len(text.strip()) < ALMOST_NOTHING:
        by_script = "<script" in html.casefold()
        reason = "put together by a script" if by_script else "next to empty"
        return replace(source, partial=f"the page is {reason}")
    doubtful = "" if words >= SHORT_PAGE else "the page is short"
    return replace(source, doubtful=doubtful)


def _language(html: str) -> str:
    """Return the language that a page says it is in, or ""."""
    if not HTML_TAG.search(html):
        return ""
    # One in a comment, such as those for old browsers, says nothing.
    tags = (
        one for one in read_tokens(html) if (one.kind, one.name) == ("open", "html")
    )
    found = next(tags, None)
    attributes = read_attributes(html[found.start : found.end]) if found else {}
    return (attributes.get("lang") or attributes.get("xml:lang") or "").strip()


# --- the visible text -----------------------------------------------------------------


def _as_source(html: str) -> str:
    """Rewrite tags so that `read_text` sees what a source says."""
    return "".join(_Rewriter(html).pieces())


class _Rewriter:
    """One pass over the tokens of a page."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.formula: list[list[str]] = []
        """The open elements of a formula, each with the names of its children."""
        self.is_field = False
        """Whether a read-only field is open."""

    def pieces(self) -> Iterator[str]:
        """The page again, with other tags where a source is read otherwise."""
        for token in read_tokens(self.html):
            written = self.html[token.start : token.end]
            if self.is_field and token.kind == "other":
                yield escape(unescape(written), quote=False)
            elif token.kind not in ("open", "close"):
                yield written
            elif self.formula or token.name == "math":
                yield self._formula(written, token.kind, token.name)
            else:
                yield self._tag(written, token.kind, token.name)

    def _tag(self, written: str, kind: str, name: str) -> str:
        if name == "textarea":
            if kind == "open":
                self.is_field = "readonly" in read_attributes(written)
                return "<div>" if self.is_field else written
            closing = "</div>" if self.is_field else written
            self.is_field = False
            return closing
        shown = "span" if name in DELETED else SHOWN_AS.get(name, "")
        if shown and kind == "close":
            return f"</{shown}>"
        if shown:
            return f"<{shown} hidden>" if name in DELETED else f"<{shown}>"
        return written

    def _formula(self, written: str, kind: str, name: str) -> str:
        """Write MathML in a line: powers raised, fractions with a stroke."""
        if kind == "close":
            if self.formula:
                self.formula.pop()
            raised = RAISED.get(self._parent(), "span")
            is_second = bool(self.formula) and len(self.formula[-1]) == 3  # noqa: PLR2004 - its name and two
            return f"</{raised if is_second else 'span'}>"
        if written.endswith("/>"):
            return ""
        parent = self._parent()
        if self.formula:
            self.formula[-1].append(name)
        is_second = bool(self.formula) and len(self.formula[-1]) == 3  # noqa: PLR2004 - as above
        self.formula.append([name])
        if name in NOT_SHOWN:
            return "<span hidden>"
        stroke = "/" if parent == "mfrac" and is_second else ""
        return f"<{RAISED.get(parent, 'span') if is_second else 'span'}>{stroke}"

    def _parent(self) -> str:
        return self.formula[-1][0] if self.formula else ""


def _frame(visible: VisibleText) -> Iterator[Span]:
    """What headers, menus, asides and footers hold, outside any article."""
    ends: dict[int, int] = {}
    in_article: dict[int, bool] = {}
    for element in visible.elements:  # parents before their children
        parent = element.parent
        inside = parent is not None and (
            parent.name == "article" or in_article[id(parent)]
        )
        in_article[id(element)] = inside
        if element.name in FRAME and not inside:
            ends[element.text_start] = _text_end(visible, element)
    return iter(sorted(ends.items()))


def _text_end(visible: VisibleText, element: Element) -> int:
    """The offset of the visible text at which *element* ends."""
    if element.closed is None:
        return len(visible.text)
    place = visible.tokens.starts[element.closed]
    before = bisect_left(visible.segments.sources, place)
    return visible.segments.ends[before - 1] if before else 0


def _titles(visible: VisibleText) -> tuple[str, list[str]]:
    """The title of the page, and its headings of the first two levels."""
    headings = [
        visible.text[element.text_start : _text_end(visible, element)].strip()
        for element in visible.elements
        if element.name in ("h1", "h2")
    ][:4]
    tokens = visible.tokens
    found = next((one for one in visible.elements if one.name == "title"), None)
    end = found.closed if found else None
    if found is None or end is None:
        return "", headings
    title = visible.html[tokens.ends[found.token] : tokens.starts[end]]
    return " ".join(unescape(title).split()), headings


# --- is it the page that was cited? -----------------------------------------------------

ERROR = re.compile(
    r"""^\W*(?:
      (?:error\s*)?(?:40[0-9]|410|429|50[0-9])\b(?:\W|error|$)(?!\s*[a-z]{4,}\s+[a-z]+\s+[a-z]+)
    | (?:the\ )?(?:page|file|document|article|site|url)\ (?:was\ |is\ |could\ |you\ )?
      (?:not\ (?:found|available)|cannot\ be|missing|unavailable|gone|no\ longer|requested)
    | not\ found | page\ gone | gone\W*$ | access\ denied | forbidden\W*$ | just\ a\ moment
    | attention\ required | are\ you\ (?:a\ )?(?:human|robot) | service\ unavailable
    | bad\ gateway | (?:internal\ )?server\ error | too\ many\ requests | sorry,?\ (?:this|the)\ page
    | oops | (?:verify|checking)\ (?:you|your)\ (?:are|browser)
    | seite\ (?:wurde\ )?nicht\ gefunden | (?:die\ )?seite\ existiert\ nicht | zugriff\ verweigert
    | page\ (?:non\ trouvée|introuvable) | accès\ (?:refusé|interdit) | erreur\ \d
    | página\ no\ encontrada | no\ encontrad | acceso\ denegado | página\ não\ encontrada
    | pagina\ non\ trovata | pagina\ niet\ gevonden | siden\ (?:ble|blev)\ ikke\ funnet
    | sidan\ (?:hittades|kunde)\ inte | nie\ znaleziono | strona\ nie\ istnieje
    | страница\ не\ найдена | страницу\ не | ページが見つかりません | 页面不存在 | 找不到
    )""",
    re.IGNORECASE | re.VERBOSE,
)
NUMBERED = re.compile(
    r"\b(?:error|erreur|fehler|http)\W{0,3}(?:40\d|410|50\d)\b|\b404\s*(?:$|[-–—:|])",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"before you continue|we (?:value|care about|respect) your privacy|accept all(?: cookies)?"
    r"|cookie (?:consent|settings|preferences)|use of cookies|uses? cookies"
    r"|alle(?: cookies)? akzeptieren|ihre privatsphäre|cookies zustimmen|einwilligung"
    r"|tout accepter|accepter les cookies|votre vie privée|aceptar (?:todas|cookies)"
    r"|accetta (?:tutti|i cookie)|alles accepteren|akceptuję|zaakceptuj",
    re.IGNORECASE,
)
PAYWALL = re.compile(
    r"subscribe (?:now )?to (?:continue|read|keep|unlock)|(?:sign|log) in to (?:continue|read)"
    r"|(?:already a|for|become a) subscribers?|to continue reading|unlock this article"
    r"|this (?:article|content|story) is (?:for|only|exclusive|reserved)|premium (?:article|content)"
    r"|jetzt weiterlesen|weiterlesen mit|nur für abonnent|mit .{0,20}abo lesen"
    r"|réservée? aux abonnés|pour lire la suite|abonnez-vous|para seguir leyendo|suscr[ií]bete"
    r"|per continuare a leggere|abbonati|verder lezen|assinantes",
    re.IGNORECASE,
)
FEW_WORDS = 120


def _error_page(titles: list[str], words: int) -> str:
    """Say that the page is an error page, by its title or its headings."""
    told = [title for title in titles[:2] if title]
    for title in told:
        short = len(title.split()) <= 8 and words < SHORT_PAGE  # noqa: PLR2004 - no story
        if short and (
            ERROR.match(title) or (NUMBERED.search(title) and words < FEW_WORDS)
        ):
            return f"it is an error page, “{title[:60]}”"
    return ""


def _other_page(text: str, words: int, *, is_free: bool) -> str:
    """Say that the page asks about cookies or for money before it shows anything."""
    if not is_free:
        return "the page is behind a paywall"
    if words > COOKIE_PAGE:
        return ""
    if PAYWALL.search(text):
        return "the page is behind a paywall"
    if CONSENT.search(text):
        return "the page asks about cookies first"
    return ""


# --- what the page tells programs ---------------------------------------------------------

TOLD = ("articleBody", "headline", "description", "text", "reviewBody", "caption")
OPEN_GRAPH = ("og:description", "og:title", "description", "twitter:description")
DEEPEST = 20


class _Described:
    """The texts of JSON-LD and OpenGraph in a page."""

    def __init__(self, html: str) -> None:
        self.texts: list[str] = []
        self.is_free = True
        self.title = ""
        is_data = False
        for token in read_tokens(html):
            written = html[token.start : token.end]
            if is_data and token.kind == "other":
                self._read(written)
            is_data = token.name == "script" and "ld+json" in written
            if token.name == "meta":
                self._describe(read_attributes(written))

    def _read(self, script: str) -> None:
        try:
            self._take(json.loads(script), 0)
        except (ValueError, RecursionError):
            return

    def _describe(self, attributes: Mapping[str, str]) -> None:
        name = attributes.get("property", attributes.get("name", "")).casefold()
        if name in OPEN_GRAPH and attributes.get("content"):
            self.texts.append(attributes["content"])
        if name == "og:title":
            self.title = attributes.get("content", "")

    def _take(self, data: object, depth: int) -> None:
        if depth > DEEPEST:
            return
        if isinstance(data, list):
            for item in data:
                self._take(item, depth + 1)
        if not isinstance(data, dict):
            return
        for key, value in data.items():
            if key in TOLD and isinstance(value, str):
                self.texts.append(read_text(value).text if "<" in value else value)
            elif key == "isAccessibleForFree" and "hasPart" not in data:
                self.is_free = str(value).casefold() not in ("false", "no")
            else:
                self._take(value, depth + 1)


# --- XHTML ----------------------------------------------------------------------------

ENTITY = re.compile(r"&(?!amp;|lt;|gt;|quot;|apos;|#)(\w+);")
DOCTYPE = re.compile(r"<!DOCTYPE(?:[^>\[]|\[(?:[^\]])*\])*>", re.IGNORECASE)
DECLARED = re.compile(r"<\?xml[^>]*\?>")


def read_xhtml(text: str) -> SourceText:
    """Return what an XHTML page says; one that is not well-formed is read as HTML."""
    try:
        html = xml_to_html(text)
    except expat.ExpatError:
        html = text
    return read_page(html)


def xml_to_html(text: str) -> str:
    """Write XHTML as HTML: no empty elements, no sections, no entities of a DTD.

    Raises:
        xml.parsers.expat.ExpatError: when *text* is not well-formed.
    """
    text = DOCTYPE.sub(
        "", DECLARED.sub("", text.lstrip("\ufeff \r\n\t"), count=1), count=1
    )
    text = ENTITY.sub(lambda named: unescape(named[0]), text)
    parser = expat.ParserCreate(namespace_separator=None)
    writer = _HtmlWriter()
    parser.buffer_text = True
    parser.StartElementHandler = writer.open
    parser.EndElementHandler = writer.close
    parser.CharacterDataHandler = writer.text
    parser.Parse(text, True)  # noqa: FBT003 - expat takes no names
    return "".join(writer.parts)


class _HtmlWriter:
    """Takes the events of an XML parser and writes them as HTML."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.silent = 0

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        name = name.rpartition(":")[2]
        if self.silent or (
            name in ("script", "style") and "ld+json" not in str(attributes)
        ):
            self.silent += 1
            return
        written = "".join(
            f' {key}="{escape(value)}"'
            for key, value in attributes.items()
            if ":" not in key
        )
        self.parts.append(f"<{name}{written}>")

    def close(self, name: str) -> None:
        """End an element; void ones have no end tag in HTML."""
        name = name.rpartition(":")[2]
        if self.silent:
            self.silent -= 1
        elif name.casefold() not in VOID:
            self.parts.append(f"</{name}>")

    def text(self, data: str) -> None:
        """Write text, escaped."""
        if not self.silent:
            self.parts.append(escape(data, quote=False))
