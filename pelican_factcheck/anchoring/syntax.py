"""The words of a quote without the markup syntax of the file it was copied from.

Authors copy from `story.md` or `story.rst`, readers see the rendered page. Only
what a renderer would swallow is taken away, and only as the second attempt:
a quote is always looked for as it stands first.
"""

import re
from collections.abc import Callable
from html import unescape

Rule = tuple[str, re.Pattern[str], str | Callable[[re.Match[str]], str]]

PUNCTUATION = r"!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~"
# While the rules run, an escaped character is a private-use one.
SHELTER = 0xE000
SHELTERED = {own: SHELTER + own for own in range(0x7F)}
UNSHELTERED = {hidden: own for own, hidden in SHELTERED.items()}
TARGET = r"\((?:[^()\s]|\([^()]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
LABEL = r"((?:[^\[\]]|\[[^\[\]]*\])*)"

# Each with a sign without which its pattern, slow to search with, finds nothing.
RULES: tuple[Rule, ...] = (
    # Code keeps its inside; of a role and its target only the words stay.
    ("`", re.compile(r":[a-zA-Z][\w:+.-]*:`([^`<]+?)\s*(?:<[^<>`]*>)?`"), r"\1"),
    ("`", re.compile(r"`([^`<]+?)\s*<[^<>`]+>`__?"), r"\1"),
    ("``", re.compile(r"``\s?(.+?)\s?``"), lambda code: shelter(code[1])),
    (
        "`",
        re.compile(r"`([^`]+)`(?:__?(?!\w)|:[a-zA-Z][\w:+.-]*:)?"),
        lambda c: shelter(c[1]),
    ),
    # Comments, tags, automatic links.
    ("<!--", re.compile(r"<!--.*?-->", re.DOTALL), ""),
    ("<", re.compile(r"<((?:https?|mailto|ftp):[^<>\s]+)>"), r"\1"),
    ("<", re.compile(r"</?[a-zA-Z][^<>]*>"), ""),
    # Footnotes: [^1], [1]_, [#]_, [#name]_, [*]_.
    ("[^", re.compile(r"\[\^[^\]\s]+\]:?"), ""),
    ("]_", re.compile(r"\s?\[(?:\d+|#[\w-]*|\*|[A-Za-z]\w*)\]_(?!\w)"), ""),
    # Images and links: ![alt](src), [text](url "title"), [text][key], [text][].
    ("![", re.compile(rf"!\[{LABEL}\](?:{TARGET}|\[[^\]]*\])"), ""),
    ("](", re.compile(rf"\[{LABEL}\]{TARGET}"), r"\1"),
    ("]", re.compile(rf"\[{LABEL}\]\s?\[[^\]]*\]"), r"\1"),
    # Attribute lists, and what opens a heading, a quotation or an item.
    ("{", re.compile(r"\{:?\s*[#.][^{}]*\}|\{:[^{}]*\}"), ""),
    ("", re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+)+", re.MULTILINE), ""),
    # Emphasis, the longest first; an underscore inside a word is a letter.
    ("*", re.compile(r"(?<![\w*])\*{1,3}(?=\S)(.+?)(?<=\S)\*{1,3}", re.DOTALL), r"\1"),
    ("*", re.compile(r"(\w)\*{1,3}(?=\w)([^*\n]+?)\*{1,3}"), r"\1\2"),
    (
        "_",
        re.compile(r"(?<!\w)_{1,3}(?=\S)(.+?)(?<=\S)_{1,3}(?!\w)", re.DOTALL),
        r"\1",
    ),
    ("~~", re.compile(r"~~(?=\S)(.+?)(?<=\S)~~", re.DOTALL), r"\1"),
    ("==", re.compile(r"==(?=\S)(.+?)(?<=\S)=="), r"\1"),
    ("|", re.compile(r"(?<!\|)\|([\w .-]+)\|_{0,2}(?!\w)"), r"\1"),
    ("_", re.compile(r"(?<=\w)__?(?=[\s.,;:!?)]|\Z)"), ""),
    ("**", re.compile(r"\*\*"), ""),
)
ESCAPED = re.compile(rf"\\([{PUNCTUATION}])")
MARKUP = re.compile(r"[*_`\[\]<>&\\~{|#]|==")


def plain_words(quote: str) -> str:
    """Take the syntax of Markdown, reStructuredText and HTML from *quote*."""
    if not MARKUP.search(quote):
        return quote
    words = ESCAPED.sub(lambda escaped: shelter(escaped[1]), quote)
    for sign, pattern, words_kept in RULES:
        if sign in words:
            words = pattern.sub(words_kept, words)
    return unshelter(unescape(words))


def shelter(text: str) -> str:
    """Hide the ASCII characters of *text* from the rules that are still to come."""
    return text.translate(SHELTERED)


def unshelter(text: str) -> str:
    """Bring hidden characters back."""
    return text if text.isascii() else text.translate(UNSHELTERED)
