"""Quotes copied from an article's source, read by the reader of the article."""

import pytest
from markdown.extensions import Extension
from markdown.inlinepatterns import SimpleTagInlineProcessor
from pelican import signals
from pelican.readers import BaseReader, Readers
from pelican.settings import DEFAULT_CONFIG
from sites import Site, unplug

from pelican_factcheck import Options, annotate
from pelican_factcheck.anchoring.document import Document, render_quote
from pelican_factcheck.cli.main import main
from pelican_factcheck.plugin.articles import SourceReader
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

MARKDOWN = "Title: Story\nDate: 2026-11-20\n\n"
RST = "Story\n#####\n\n:date: 2026-11-20\n\n"


class Keys(Extension):
    """An extension of a site: `%%key%%` is a key."""

    def extendMarkdown(self, md):  # noqa: N802 - Markdown's own name
        """Add the pattern."""
        pattern = SimpleTagInlineProcessor(r"(%%)(.+?)%%", "kbd")
        md.inlinePatterns.register(pattern, "keys", 175)


class WikiReader(BaseReader):
    """A reader of a site's own, for files that end in `.wiki`."""

    file_extensions = ("wiki",)

    def read(self, source_path):
        """Return the text with `//` around emphasis, and a title."""
        with open(source_path, encoding="utf-8") as file:
            first, *rest = file.read().split("\n\n")
        if not first.startswith("= "):
            raise ValueError("no title")
        paragraphs = "".join(f"<p>{one}</p>" for one in rest if one.strip())
        words = paragraphs.split("//")
        html = words[0] + "".join(
            f"<em>{one}" if number % 2 else f"</em>{one}"
            for number, one in enumerate(words[1:], 1)
        )
        return html, {"title": first.removeprefix("= ")}


@pytest.fixture
def settings():
    """The settings of a site with extensions and a reader of its own."""

    def add(readers):
        readers.reader_classes["wiki"] = WikiReader

    signals.readers_init.connect(add)
    names = ["attr_list", "footnotes", "abbr", "wikilinks", "smarty", "def_list"]
    extensions = [*(f"markdown.extensions.{name}" for name in names), Keys()]
    yield {
        **DEFAULT_CONFIG,
        "MARKDOWN": {"extensions": extensions, "output_format": "html5"},
    }
    signals.readers_init.disconnect(add)


def place(folder, settings, name, article, quote):
    """What becomes of a *quote* in an *article* of the file *name*."""
    path = folder / name
    path.write_text(article, "utf-8")
    kind = Readers(settings).reader_classes[path.suffix[1:]]
    html, _ = kind(settings).read(str(path))
    verdict = next(iter(DEFAULT_SCALE.values()))
    claim = Claim(id="c", quote=Quote(exact=quote), verdict=verdict, scope="quote")
    options = Options(read_source=SourceReader(str(path), settings))
    return annotate(html, [claim], options).anchors[0]


@pytest.mark.parametrize(
    ("body", "quote", "text"),
    [
        ("It has %%Ctrl%% on it.", "It has %%Ctrl%% on it.", "It has Ctrl on it."),
        ("The 10<sup>57</sup> of them.", "10<sup>57</sup> of them", "10⁵⁷ of them"),
        ("It fell<br>to three.", "It fell<br>to three.", "It fell to three."),
        ("1. Item one is here.", "1. Item one is here.", "Item one is here."),
        ("1. One.\n2. Item two is here.", "2. Item two is here.", "Item two is here."),
        (
            'See [this page](/x){ title="x" } now.',
            'See [this page](/x){ title="x" } now.',
            "See this page now.",
        ),
        ("A [[Long Page]] links.", "A [[Long Page]] links.", "A Long Page links."),
        ("Note: the dam was built.", "Note: *the* dam was built", "Note: the dam was"),
        (
            "The dam[^1] was built.\n\n[^1]: A note.",
            "The dam[^1] was *built*.",
            "The dam1 was built.",
        ),
    ],
)
def test_markdown(tmp_path, settings, body, quote, text):
    """The site's Markdown, with its extensions, reads what no rule knows."""
    anchor = place(tmp_path, settings, "story.md", MARKDOWN + body, quote)

    assert anchor.status == "exact"
    assert anchor.text.startswith(text)


@pytest.mark.parametrize(
    ("body", "quote", "text"),
    [
        ("It is re\\ *mark*\\ able.", "It is re\\ *mark*\\ able.", "It is remarkable."),
        (
            "The :abbr:`NATO (the alliance)` met.",
            "The :abbr:`NATO (the alliance)` met.",
            "The NATO met.",
        ),
        (
            "As [CIT2002]_ says here.\n\n.. [CIT2002] A book.",
            "As [CIT2002]_ says here.",
            "As [CIT2002] says here.",
        ),
        ("H\\ :sub:`2`\\ O is wet.", "H\\ :sub:`2`\\ O is wet.", "H2O is wet."),
        (
            "A |sign| here.\n\n.. |sign| replace:: *old*\n   dam\n\nMore.",
            "A |sign| here.",
            "A old dam here.",
        ),
        ("A |sign| here.\n\n.. |sign| image:: a.png", "A |sign| here.", "A here."),
        (
            "A |sign|_ here.\n\n.. |sign| replace:: b\n.. _sign: /x",
            "A |sign|_ here.",
            "A b here.",
        ),
    ],
)
def test_restructuredtext(tmp_path, settings, body, quote, text):
    """Docutils reads quotes from reStructuredText, and is silent about parts."""
    anchor = place(tmp_path, settings, "story.rst", RST + body, quote)

    assert " ".join(anchor.text.split()) == text


def test_a_reader_of_the_site(tmp_path, settings):
    """Any reader class is asked, with the metadata that it needs."""
    article = "= Story\n\nIt is //very// dry."
    anchor = place(tmp_path, settings, "story.wiki", article, "is //very// dry")

    assert anchor.text == "is very dry"


def test_html_is_read_as_it_stands(tmp_path, settings):
    """An article in HTML needs no reader."""
    path = tmp_path / "story.html"
    read = SourceReader(str(path), settings)

    assert read("It <b>is</b>.") == "It <b>is</b>."


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("6. July was hot that year, and dry.", "5. July was hot that year, and dry."),
        (
            "In 6\\. July was hot that year, and dry.",
            "5. July was hot that year, and dry.",
        ),
        (
            "The 10<sup>58</sup> of them there.",
            "The 10<sup>57</sup> of them there.",
        ),
    ],
)
def test_another_number_stays_another(tmp_path, settings, body, quote):
    """What a reader drops, such as the number of an item, makes nothing equal."""
    anchor = place(tmp_path, settings, "story.md", MARKDOWN + body, quote)

    assert not anchor.placed


def test_a_quote_is_read_once():
    """Rendering may be slow: a quote is read once, and plain words never."""
    asked = []

    def read(source):
        asked.append(source)
        raise RuntimeError("no such program")

    document = Document("Some words.", read_source=read)
    assert document.rendered("some *more*") == ()
    assert document.rendered("some *more*") == ()
    assert document.rendered("Plain words, no more - “really”.") == ()
    assert asked == ["some *more*"]


def test_notes_are_no_words_of_the_quote():
    """Inline notes become a list behind the text, which was not quoted."""
    html = '<p>One<sup><a href="#n">1</a></sup> two</p><section class="footnotes">N'

    assert render_quote("One^[N] two", lambda _: html) == ("One1 two", "One two")


@pytest.mark.parametrize("command", ["check", "repair"])
def test_the_whole_way(tmp_path, capsys, monkeypatch, command):
    """Build, `check` and `repair` read quotes from the source alike."""
    site = Site(tmp_path)
    site.write("story.md", f"{MARKDOWN}Term\n:   The old dam fell.\n")
    claims = """
        claims:
        - id: dam
          quote: "Term\\n:   The old dam fell."
          verdict: false
          source: https://example.org/declaration
        """
    site.write("story.claims.yaml", claims)
    page = site.build(ARTICLE_SAVE_AS="story.html").read("story.html")
    conf = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\n'
    (tmp_path / "pelicanconf.py").write_text(conf, "utf-8")
    monkeypatch.chdir(tmp_path)
    unplug()

    assert 'data-claim="dam"' in page
    assert main([command]) == 0, capsys.readouterr()
