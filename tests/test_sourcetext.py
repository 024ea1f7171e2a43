"""The sentences of articles are found in the files that authors write, or not at all."""

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pelican.readers import Readers
from pelican.settings import DEFAULT_CONFIG
from tables import each

from pelican_factcheck.anchoring.document import Document, SourceText, document_of
from pelican_factcheck.anchoring.visibletext import read_text

MARKDOWN = """\
Title: The tower is old
Date: 2026-01-02
Summary: It was opened in the spring.

# The tower is old

It was **opened** in the [spring](https://example.org/tower "It was sold") of 1889.
It was sold.[^sale] Don&rsquo;t ask *why*.
![It was painted red](red.png) Then it was painted
and it was painted red.

<!-- It was never closed. -->
It was never closed, it was un*believ*ably loved.
日本の塔は赤い。青い塔もある。

[^sale]: A trickster had a buyer.

[spring]: https://example.org/it-was-a-spring
"""
RST = """\
The tower is old
################

:date: 2026-01-02
:summary: It was opened in the spring.

It was **opened** in the `spring <https://example.org/tower>`_ of 1889. It was
:emphasis:`sold` [#sale]_ soon.

.. It was never closed.
   It was never open.

.. image:: red.png
   :alt: It was painted red.

.. note:: It was painted red.

It was never closed.

.. [#sale] A trickster had a buyer.
"""
HTML = """\
<html><head><!-- <body> It was red. --><title>The tower is old</title>
<meta name="date" content="2026-01-02">
<meta name="summary" content="It was sold."></head>
<body><p title="It was sold.">It was <b>opened</b> in the&nbsp;spring.
It was sold.</p><script>var text = "It was red.";</script><!-- It was red. -->
<p>It was red.</p></body></html>
"""


@pytest.fixture(scope="module", autouse=True)
def quiet():
    """Readers complain about files without a date."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def source_of(folder, name, text):
    """The source of an article with its text as Pelican renders it."""
    path = folder / name
    path.write_bytes(text.encode())
    readers = Readers({**DEFAULT_CONFIG, "CACHE_CONTENT": False})
    html = readers.read_file(str(folder), name).content
    return SourceText(name, text, document_of(read_text(html), "en"))


def find(source, passage):
    """The line and the words at the place of a passage; None without one."""
    start = source.document.text.index(passage)
    where = source.locate(start, start + len(passage))
    return where and (where.line, where.text[where.column - 1 :][: where.width])


@pytest.mark.parametrize(
    ("passage", "line", "words"),
    [
        ("It was opened in the spring of 1889.", 7, None),
        ("It was sold.", 8, "It was sold"),
        ("Don’t ask why.", 8, "Don&rsquo;t ask *why"),
        ("Then it was painted\nand it was painted red.", 9, "Then it was painted"),
        ("It was never closed, it was", 13, "It was never closed, it was"),
        ("unbelievably loved", 13, "un*believ*ably loved"),
        ("日本の塔は赤い", 14, "日本の塔は赤い"),
        ("A trickster had a buyer.", 16, "A trickster had a buyer"),
    ],
)
def test_sentences_of_markdown(tmp_path, passage, line, words):
    """Emphasis, links, references, comments and metadata are seen through."""
    source = source_of(tmp_path, "tower.md", MARKDOWN)
    found = find(source, passage)

    assert found
    assert found[0] == line
    assert words is None or found[1] == words


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("passage", "line"),
    [
        ("It was opened in the spring of 1889.", 7),
        ("It was painted red.", 16),
        ("It was never closed.", 18),
        ("A trickster had a buyer.", 20),
    ],
)
def test_sentences_of_restructured_text(tmp_path, passage, line, ending):
    """Roles, comments, directives and their options are seen through."""
    source = source_of(tmp_path, "tower.rst", RST.replace("\n", ending))
    found = find(source, passage)

    assert found
    assert found[0] == line
    assert found[1].startswith(passage[:6])


@pytest.mark.parametrize(
    ("passage", "line"),
    [("It was opened in the", 4), ("It was sold.", 5), ("It was red.", 6)],
)
def test_sentences_of_html(tmp_path, passage, line):
    """Tags, entities, scripts, comments and the head are seen through."""
    assert find(source_of(tmp_path, "tower.html", HTML), passage)[0] == line


TWICE = "Title: x\nDate: 2026-01-02\n\nIt was so. It was not.\n\nSince *it was* so.\n"


def test_equal_sentences_are_paired_by_order(tmp_path):
    """The second of two equal passages is the second of the file."""
    source = source_of(tmp_path, "twice.md", TWICE)
    second = source.document.text.rindex("it was so")

    assert source.locate(0, len("It was so")).line == 4
    assert source.locate(second, second + len("It was so")).line == 6


def test_what_a_reader_moves_is_not_paired(tmp_path):
    """With footnotes, equal passages of the two texts need not have one order."""
    text = f"{TWICE}\nIt was known.[^1]\n\n[^1]: It was so.\n\nIt was all.\n"
    source = source_of(tmp_path, "notes.md", text)

    assert source.locate(0, len("It was so")) is None
    assert find(source, "It was known.")[0] == 8


@each(
    ("text", "rendered", "passage"),
    [
        ("It is so.\n", "It is so. It is so.", "It is so"),  # written by a plugin
        ("It is so. It is so.\n", "It is so.", "It is so"),
        ("It {% macro %} so.\n", "It is so.", "It is so"),
        ("Yes.\n", "Yes.", "Yes"),  # too short to be anywhere
        ("Unit is sold.\n", "It is so.", "It is so"),
        ("nothing", "", ""),
    ],
)
def test_in_doubt_there_is_no_place(text, rendered, passage):
    """Where source and article do not say it equally often, no line is named."""
    assert SourceText("x.md", text, Document(rendered)).locate(0, len(passage)) is None


@given(st.text(), st.text(), st.sampled_from([".md", ".rst", ".html", ".x"]))
def test_any_two_texts_can_be_compared(text, rendered, ending):
    """A place that is named lies in the file, and has the passage's first letter."""
    source = SourceText(f"x{ending}", text, Document(rendered))
    span = source.span(0, len(rendered))

    assert span is None or 0 <= span[0] < span[1] <= len(text)
    if span:
        where = source.location(*span)
        assert where.text[where.column - 1] == text[span[0]]
