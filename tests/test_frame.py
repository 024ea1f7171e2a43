"""The frame of claim pages, rendered once: the pages are those that it was cut from."""

from pathlib import Path

import pytest
from pelican import signals
from pelican.utils import posixize_path
from pelican.writers import FileOverwriteFailedError, Writer
from sites import Site

from pelican_factcheck.plugin import head, pagewriter
from pelican_factcheck.settings import PAGES

CLAIMS = """
    claims:
    - {id: one, quote: House one is blue., verdict: true}
    - {id: two, quote: House two is blue., verdict: false, claim: A < B & "C" are blue}
    - {id: three, quote: House three is blue., verdict: true, status: withdrawn}
    - {id: four, quote: House four is blue., verdict: true, claim: __LONG__}
    - {id: five, quote: House five is blue., verdict: true, lang: de, claim: Übrigens blau}
    - {id: six, quote: House six is blue., verdict: true}
    - {id: seven, quote: House seven is blue., verdict: true}
    - {id: eight, quote: House eight is blue., verdict: true}
    """.replace("__LONG__", "It is blue " * 9)
NUMBERS = "one two three four five six seven eight".split()
# Each has a source and a tag of its own, and all have the same claimant.
OWN = "claimant: The town & co, source: 'https://example.org/{0}', tags: [{0} houses], quote: House {0}"
for _number in NUMBERS:
    CLAIMS = CLAIMS.replace(f"quote: House {_number}", OWN.format(_number))


@pytest.fixture
def site(tmp_path):
    """An article with eight claims."""
    site = Site(tmp_path, {"FACTCHECK_PAGES": PAGES})
    houses = " ".join(f"House {number} is blue." for number in NUMBERS)
    site.write("houses.md", f"Title: Houses\nDate: 2026-01-02\n\n{houses}")
    site.write("houses.claims.yaml", CLAIMS)
    return site


def both(site, monkeypatch, **settings):
    """The pages as any other is rendered, and as they are with a frame."""
    written = []
    monkeypatch.setattr(pagewriter, "FEWEST_FRAMED", 1000)
    rendered = site.build("rendered", **settings).pages()
    monkeypatch.setattr(pagewriter, "FEWEST_FRAMED", 1)
    plain = head.write_page
    monkeypatch.setattr(
        pagewriter,
        "write_page",
        lambda *args: (written.append(args[1]), plain(*args)),
    )
    framed = site.build("framed", **settings).pages()
    return rendered, framed, written


@pytest.mark.parametrize("theme", ["simple", "notmyidea"])
@pytest.mark.parametrize("relative", [True, False])
def test_pages_in_a_frame_are_the_same(site, monkeypatch, theme, relative):
    """Title, content, head and addresses, in any language."""
    rendered, framed, written = both(
        site, monkeypatch, THEME=theme, RELATIVE_URLS=relative
    )

    assert framed == rendered
    folders = {path.split("/")[1] for path in written}
    assert "factcheck/claims/seven.html" in written
    assert folders == {"claims", "sources", "tags"}
    assert [path for path in framed if path.startswith("factcheck/claimants/")]


@pytest.mark.parametrize("relative", [True, False])
@pytest.mark.parametrize(
    ("pattern", "part"),
    [
        ("{base_name}/{number}/index.html", "3/index.html"),
        ("{name}{number}{extension}", "index3.html"),
    ],
)
def test_parts_of_a_list_are_the_same(site, monkeypatch, pattern, part, relative):
    """As far apart as the site has them: each has addresses of its own depth."""
    first = "{name}{extension}"
    settings = {
        "DEFAULT_PAGINATION": 1,
        "PAGINATION_PATTERNS": [(1, first, first), (2, pattern, pattern)],
        "RELATIVE_URLS": relative,
    }

    rendered, framed, written = both(site, monkeypatch, **settings)

    assert framed == rendered
    assert f"factcheck/{part}" in written
    assert f"factcheck/claimants/the-town-co/{part}" in written


@pytest.mark.parametrize(
    "shown",
    ["claims_page.number", "claims_next_page.url", "output_file"],
)
def test_a_theme_that_shows_the_part_gets_each_rendered(site, monkeypatch, shown):
    """Beside what we say of it."""
    folder = site.folder / "templates"
    folder.mkdir()
    (folder / "factcheck_page.html").write_text(
        "{% extends '!factcheck/factcheck_page.html' %}"
        f"{{% block title %}}{{% if claims_next_page %}}{{{{ {shown} }}}}{{% endif %}}"
        "{% endblock %}",
        encoding="utf-8",
    )

    rendered, framed, written = both(
        site,
        monkeypatch,
        THEME_TEMPLATES_OVERRIDES=[str(folder)],
        DEFAULT_PAGINATION=1,
    )

    assert framed == rendered
    assert [path for path in written if path.startswith("factcheck/index")] == []


def test_pages_that_are_called_the_same_have_a_frame(site, monkeypatch):
    """As those of a report that comes out every year; one of them is tried."""
    claims = CLAIMS.replace("source: 'https", "source: {title: Report, url: 'https")
    claims = claims.replace("', tags", "'}, tags")
    site.write("houses.claims.yaml", claims)

    rendered, framed, written = both(site, monkeypatch)

    assert framed == rendered
    assert len([path for path in written if "/sources/report" in path]) == 7


@pytest.mark.parametrize(
    "title",
    [
        "factcheck_page.title | truncate(40)",
        "factcheck_page.title | upper",
        "page_name",
        "factcheck_page.content() ~ factcheck_page.title",
    ],
)
def test_a_theme_that_does_more_gets_each_page_rendered(site, monkeypatch, title):
    """What a theme makes of a title or a name is its own affair."""
    folder = site.folder / "templates"
    folder.mkdir()
    (folder / "factcheck_page.html").write_text(
        "{% extends '!factcheck/factcheck_page.html' %}"
        f"{{% block title %}}{{{{ {title} }}}}{{% endblock %}}",
        encoding="utf-8",
    )

    rendered, framed, written = both(
        site, monkeypatch, THEME_TEMPLATES_OVERRIDES=[str(folder)]
    )

    assert framed == rendered
    # Short titles are left whole by a theme that cuts long ones off.
    assert [path for path in written if "/claims/" in path] == []


class Shouting:
    """A plugin that rewrites every written page."""

    def register(self):
        """Come after us."""
        signals.content_written.connect(shout)


def shout(path, **_):
    """Change the page."""
    page = Path(path)
    page.write_text(page.read_text("utf-8").replace("blue", "BLUE"), encoding="utf-8")


class Proud(Writer):
    """A writer with a method of its own."""

    def write_file(self, *args, **options):
        """Write the file as the other one does."""
        super().write_file(*args, **options)


class Other:
    """A plugin that brings that writer."""

    def register(self):
        """Offer it."""
        signals.get_writer.connect(offer)


def offer(_):
    """The writer's class."""
    return Proud


@pytest.mark.parametrize("plugin", [Shouting, Other])
def test_other_plugins_see_every_page(site, monkeypatch, plugin):
    """Where they change pages, or write them, nothing goes past them."""
    plugins = ["pelican_factcheck", plugin()]

    rendered, framed, written = both(site, monkeypatch, PLUGINS=plugins)

    assert framed == rendered
    assert written == []


def test_no_page_is_written_over_another(tmp_path):
    """Pelican reports it, of a page that was written either way; the bytes stay as they are."""
    writer = Writer(str(tmp_path), {})
    name, local, folders = "claims/a.html", {}, {}
    path = posixize_path(str(tmp_path / name))
    head.write_page(writer, name, "“Blue”\n", local, folders)

    with pytest.raises(FileOverwriteFailedError, match="already"):
        head.write_page(writer, name, "Red", local, folders)
    with pytest.raises(FileOverwriteFailedError, match="already"):
        writer._open_w(path, "utf-8")
    assert Path(path).read_bytes() == "“Blue”\n".encode()
