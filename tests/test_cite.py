"""Entries for sources from what pages, files and registries say of themselves."""

import json
import zipfile
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from console import DAY
from servers import serve
from tables import each

from pelican_factcheck.authoring import citing
from pelican_factcheck.authoring.citing import CiteError, describe_bytes, describe_page
from pelican_factcheck.authoring.yamlstyle import add_sources
from pelican_factcheck.cli.main import main
from pelican_factcheck.sidecar.reader import read_library

AT = "https://www.city.example/news/budget"
BODY = "<h1>Budget</h1><p>The council has passed it, in a room of many words.</p>"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """An empty folder without a site, on a known day."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY)
    monkeypatch.setenv("NO_COLOR", "1")


@pytest.fixture
def server(monkeypatch):
    """A server on this machine, which is the two registries as well."""
    with serve() as running:
        monkeypatch.setattr(citing, "DOI_SERVICE", f"{running.url}/doi/")
        monkeypatch.setattr(citing, "BOOK_SERVICE", f"{running.url}/books")
        yield running


def page(head):
    """A page with a head."""
    return f"<html><head>{head}</head><body>{BODY}</body></html>"


def data(node):
    """A page with one piece of JSON-LD."""
    return page(f'<script type="application/ld+json">{json.dumps(node)}</script>')


def fields(html, address=AT):
    """What a page says of itself, without its address."""
    found = dict(describe_page(html, address).reference.fields)
    found.pop("url", None)
    return found


def lines(html, address=AT):
    """The entry of a page."""
    return "\n".join(describe_page(html, address).entry("key"))


def cite(*arguments):
    """Run the command against this machine."""
    return main(["cite", *arguments, "--allow-private", "127.0.0.1"])


def test_what_scholars_tag_comes_first():
    """Their tags are made for citing; names are turned, several are joined."""
    html = page(
        '<meta name="citation_title" content="On  bridges">'
        '<meta name="citation_author" content="Example, Ada">'
        '<meta name="citation_author" content="Bo Sample">'
        '<meta name="citation_journal_title" content="Journal of Bridges">'
        '<meta name="citation_publication_date" content="2019/05/02">'
        '<meta name="citation_doi" content="doi:10.1000/xyz123">'
        '<meta name="citation_language" content="en">'
        '<meta property="og:title" content="On bridges | Journal">'
    )

    assert fields(html) == {
        "title": "On bridges",
        "author": "Ada Example & Bo Sample",
        "publisher": "Journal of Bridges",
        "date": "2019-05-02",
        "doi": "10.1000/xyz123",
        "lang": "en",
    }


def test_schema_org_names_who_answers_for_the_page():
    """Ids stand for the nodes that have them; the claimant of a check is not its author."""
    review = {
        "@type": "ClaimReview",
        "name": "No, it did not cost 40 million",
        "author": {"@type": "Organization", "name": "The Desk"},
        "itemReviewed": {"@type": "Claim", "author": {"name": "The Claimant"}},
        "datePublished": "2026-11-20T23:10:00-05:00",
    }
    graph = {
        "@graph": [
            {"@type": "WebSite", "name": "The site"},
            {
                "@type": ["NewsArticle"],
                "headline": "Budget",
                "author": [{"@id": "#a"}, "Bo Sample"],
                "publisher": {"name": {"@value": "The Courier"}},
                "identifier": {"value": "https://doi.org/10.1000/xyz123"},
            },
            {"@id": "#a", "@type": "Person", "name": "Ada Example"},
        ]
    }

    assert fields(data([review])) == {
        "title": "No, it did not cost 40 million",
        "author": "The Desk",
        "date": "2026-11-20",
    }
    assert fields(data(graph))["author"] == "Ada Example & Bo Sample"
    assert fields(data(graph))["publisher"] == "The Courier"
    assert fields(data(graph))["doi"] == "10.1000/xyz123"


@pytest.mark.parametrize(
    ("kind", "is_told"),
    [("VideoObject", "video"), ("Report", "report"), ("Dataset", "dataset")],
)
def test_the_type_is_the_one_of_the_page(kind, is_told):
    """Where it is no article."""
    assert fields(data({"@type": kind, "name": "Words"}))["type"] == is_told


def test_other_tags_are_read_where_these_are_missing():
    """Dublin Core before OpenGraph, and that before the title of the window."""
    html = page(
        "<title>Budget – City</title>"
        '<meta name="DC.creator" content="Ada Example">'
        '<meta name="dcterms.issued" content="2026-11">'
        '<meta property="og:site_name" content="City of Example">'
        '<meta name="author" content="Somebody Else">'
    )

    assert fields(html) == {
        "title": "Budget – City",
        "author": "Ada Example",
        "date": "2026-11",
        "publisher": "City of Example",
    }
    assert "title: Budget – City  # look: from the title of the window" in lines(html)


@each(
    ("line", "names"),
    [
        ("By Ada Example", "Ada Example"),
        ("Par Zoé Noël et Ada O’Neil", "Zoé Noël & Ada O’Neil"),
        ("Von Ada Berg und Bo Tal", "Ada Berg & Bo Tal"),
        ("Por Ana Ruiz y Eva Gil", "Ana Ruiz & Eva Gil"),
        ("Text: Ada Berg", "Ada Berg"),
        ("Von Storch", "Von Storch"),
        ("Marks and Sons", "Marks and Sons"),
        ("Byron Example", "Byron Example"),
    ],
)
def test_a_line_of_authors_becomes_their_names(line, names):
    """What opens it is no name; a firm's name and a particle stay whole."""
    html = page(f'<title>T</title><meta name="author" content="{line}">')

    assert fields(html)["author"] == names


@pytest.mark.parametrize("title", ["On boats | The Paper", "The Paper – On boats"])
def test_the_name_of_the_site_is_no_part_of_a_title(title):
    """Where the page names its site; else an author is asked to look."""
    site = '<meta property="og:site_name" content="The Paper">'

    assert fields(page(f"<title>{title}</title>{site}"))["title"] == "On boats"
    assert "# look:" in lines(page(f"<title>{title}</title>"))
    assert "title: On boats\n" in lines(page(f"<title>{title}</title>{site}"))


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://j.example/p?utm_source=x", "https://j.example/p"),
        ("https://j.example/p?id=3&fbclid=a#top", "https://j.example/p?id=3"),
        ("https://j.example/p?a=%20&b", "https://j.example/p?a=%20&b"),
    ],
)
def test_an_address_does_not_say_whence_a_reader_came(address, kept):
    """It is that of the page."""
    assert describe_page(page(""), address).reference.fields["url"] == kept


@each(
    "author",
    [
        "admin",
        "https://social.example/@courier",
        "news@city.example",
        "/authors/ada",
        "Editors",
        "12345",
    ],
)
def test_no_author_is_guessed(author):
    """What programs write in the place of a name is no name."""
    html = page(f'<title>T</title><meta name="author" content="{author}">')

    assert "author" not in fields(html)
    assert f"# author: nobody is named; `{author}` is no name" in lines(html)


def test_a_second_day_is_told():
    """One of the two is wrong; the machine does not know which."""
    html = data(
        {"@type": "Article", "name": "T", "datePublished": "2026-11-20"}
    ).replace(
        "<head>",
        '<head><meta property="article:published_time" content="2026-11-18T08:00Z">',
    )

    assert "date: 2026-11-20  # look: the page also says 2026-11-18" in lines(html)


@each(
    ("head", "address", "url"),
    [
        ('<link rel="canonical" href="/news/budget">', f"{AT}?utm_source=x", AT),
        ('<link rel="canonical" href="/">', AT, AT),
        (
            '<meta property="og:url" content="https://city.example/b">',
            AT,
            "https://city.example/b",
        ),
        ('<link rel="canonical" href="https://other.example/b">', AT, AT),
        ("", f"{AT}#part", AT),
        (f"<!-- saved from url=(0035){AT} -->", "", AT),
        ('<link rel="canonical" href="/b">', "", None),
        ('<meta property="og:url" content="javascript:alert(1)">', "", None),
    ],
)
def test_the_address_is_the_pages_own(head, address, url):
    """As far as it is of the host that was asked, and no front page."""
    found = describe_page(page(f"<title>T</title>{head}"), address)

    assert found.reference.fields.get("url") == url


def test_a_page_with_a_section_of_sgml_is_read():
    """To browsers `<![x]>` is a comment; the parser of Python refuses it."""
    assert fields(page("<![unknown]><title>Bridges of the north</title>"))[
        "title"
    ].startswith("Bridges of the north")


def test_another_host_is_told():
    """A copy of somebody else's page says so."""
    head = '<title>T</title><link rel="canonical" href="https://other.example/b">'

    assert "# look: the page says that it belongs to `https://other" in lines(
        page(head)
    )


def test_what_a_page_says_cannot_leave_its_line():
    """Nor end a comment, nor begin another field."""
    html = page(
        '<meta property="og:title" content="a: b # c\n  url: https://evil.example/">'
        '<meta name="author" content="<b>x\nverdict: true">'
    )
    entry = describe_page(html, AT).entry("key", "2026-11-27")
    text = "sources:\n" + "".join(f"  {line}\n" for line in entry)
    sources, wrong = read_library(text, "sources.yaml")

    assert wrong == ()
    assert sources["key"].title == "a: b # c url: https://evil.example/"
    assert sources["key"].url == AT


def test_an_error_page_is_no_source():
    """Though it came with status 200; a paywall is one, and is told."""
    free = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>'

    with pytest.raises(CiteError, match="error page"):
        describe_page("<title>404 Not Found</title><h1>Not Found</h1>", AT)
    assert "# look: the page is behind a paywall" in lines(
        page(f"<title>T</title>{free}")
    )


def pdf(info):
    """A PDF with one empty page and these properties."""
    return (
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
        f"4 0 obj<<{info}>>endobj\ntrailer<</Root 1 0 R/Info 4 0 R>>\n%%EOF\n"
    ).encode("latin-1")


def test_a_pdf_has_properties():
    """Each wants a look; what a program has called it is no title."""
    told = pdf("/Title(Budget)/Author(Ada)/CreationDate(D:20261120093000Z)")
    machine = pdf("/Title(Microsoft Word - budget.docx)")
    found = describe_bytes(told, address=f"{AT}.pdf#page=3")

    assert found.reference.fields == {
        "title": "Budget",
        "author": "Ada",
        "date": "2026-11-20",
        "url": f"{AT}.pdf",
    }
    assert set(found.looks) == {"title", "author", "date"}
    assert describe_bytes(machine, name="a/b.pdf").reference.fields == {
        "title": "b.pdf"
    }


def test_what_cannot_be_opened_says_why():
    """A lock, a damage; what says nothing of itself has its name."""
    locked = Path(__file__).parent / "sources" / "locked.pdf"

    with pytest.raises(CiteError, match="damaged or locked"):
        describe_bytes(locked.read_bytes(), name="locked.pdf")
    with pytest.raises(CiteError, match="names no file"):
        describe_bytes(epub("<c/>"))
    with pytest.raises(CiteError, match="description is damaged"):
        describe_bytes(epub(opf="<p"))
    with pytest.raises(CiteError, match="entities"):
        describe_bytes(epub(opf='<!DOCTYPE p [<!ENTITY a "b">]><p/>'))
    assert describe_bytes(b"words", name="a/notes.txt").reference.fields == {
        "title": "notes.txt"
    }


CONTAINER = '<c><rootfile full-path="content.opf"/></c>'
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
OPF = (
    f"<p {DC}><dc:title>Bridges</dc:title><dc:creator>Ada Example</dc:creator>"
    "<dc:publisher>Press</dc:publisher><dc:date>2019-03</dc:date>"
    "<dc:language>en</dc:language>"
    "<dc:identifier>urn:isbn:9780525508861</dc:identifier></p>"
)


def packed(files):
    """A packed document."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def epub(container=CONTAINER, opf=OPF):
    """An EPUB file."""
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "content.opf": opf,
        }
    )


def test_a_word_file_has_properties():
    """Each wants a look, since they are often left over."""
    core = f"<p {DC}><dc:title>Minutes</dc:title><dc:creator>Ada</dc:creator></p>"
    word = {"word/document.xml": "<w/>", "docProps/core.xml": core}
    found = describe_bytes(packed(word), name="minutes.docx")

    assert found.reference.fields == {"title": "Minutes", "author": "Ada"}
    assert set(found.looks) == {"title", "author"}


def test_a_book_says_who_wrote_it():
    """An EPUB's description is made to be read."""
    found = describe_bytes(epub())

    assert found.looks == {}
    assert found.reference.fields == {
        "title": "Bridges",
        "author": "Ada Example",
        "publisher": "Press",
        "date": "2019-03",
        "lang": "en",
        "type": "book",
        "isbn": "9780525508861",
    }


# --- the command -------------------------------------------------------------------------


def test_a_page_is_read_once(server, capsys):
    """After its robots.txt; the entry can be appended to a file of sources."""
    url = server.page(
        "/a?utm_source=x", page("<title>Budget</title>"), Content_Type="text/html"
    )

    assert cite(url) == 0
    out = capsys.readouterr().out
    sources, wrong = read_library(f"sources:\n{out}", "sources.yaml")
    assert wrong == ()
    assert sources["budget"].accessed == "2026-11-27"
    assert server.paths() == ["/a?utm_source=x"]


def test_a_doi_is_asked_of_its_registry(server, capsys):
    """In the form that registries offer to programs, whatever robots.txt says."""
    server.page("/robots.txt", "User-agent: *\nDisallow: /")
    item = {
        "type": "article-journal",
        "title": "On bridges",
        "author": [{"given": "Ada", "family": "Example"}],
        "container-title": "Journal of Bridges",
        "issued": {"date-parts": [[2019, 5]]},
        "URL": "http://dx.doi.org/10.1000/xyz123",
    }
    server.page("/doi/10.1000/xyz123", json.dumps(item), Content_Type=citing.CSL)

    assert cite("https://doi.org/10.1000/xyz123") == 0
    out = capsys.readouterr().out
    assert "author: Ada Example" in out
    assert "date: 2019-05\n" in out
    assert "url: https://doi.org/10.1000/xyz123" in out
    assert "accessed" not in out
    assert server.asked[-1][1]["Accept"].startswith(citing.CSL)


def test_an_isbn_is_asked_of_open_library(server, capsys):
    """With or without hyphens, with ten digits or thirteen."""
    book = {
        "title": "The Back Channel",
        "subtitle": "A Memoir",
        "authors": [{"name": "William J. Burns"}],
        "publishers": [{"name": "Random House"}],
        "publish_date": "March 12, 2019",
    }
    path = "/books?bibkeys=ISBN:9780525508861&format=json&jscmd=data"
    server.page(path, json.dumps({"ISBN:9780525508861": book}))

    assert cite("978-0-525-50886-1") == 0
    assert capsys.readouterr().out == (
        "  the-back-channel-a-memoir:\n"
        '    title: "The Back Channel: A Memoir"\n'
        "    author: William J. Burns\n"
        "    publisher: Random House\n"
        "    date: 2019-03-12\n"
        "    type: book\n"
        '    isbn: "9780525508861"\n'
    )


@pytest.mark.parametrize(
    ("name", "body", "reason"),
    [
        ("10.1000/none", None, "no registry knows the DOI `10.1000/none`"),
        ("10.1000/page", "<p>A page", "describes it in no form that is read"),
        ("9780525508861", "{}", "Open Library has no book with the ISBN"),
        ("9780525508861", "<p>Busy", "no answer that can be read"),
    ],
)
def test_a_registry_that_knows_nothing_is_told(server, capsys, name, body, reason):
    """Nothing is made up in its place."""
    if body is not None:
        server.page(f"/doi/{name}", body)
        server.page(f"/books?bibkeys=ISBN:{name}&format=json&jscmd=data", body)

    assert cite(name) == 1
    captured = capsys.readouterr()
    assert reason in captured.err
    assert captured.out == ""


def test_a_registry_that_does_not_answer_is_told(server, capsys):
    """It may know the paper all the same."""
    server.page("/doi/10.1000/busy", "", 500)

    assert cite("10.1000/busy", "--to", "s.yaml", "--write") == 1
    assert "did not answer for the DOI `10.1000/busy`: 500" in capsys.readouterr().err
    assert not Path("s.yaml").exists()


def test_one_that_fails_costs_no_other(server, capsys):
    """Each failure is told; two pages of one title get two keys."""
    server.page("/robots.txt", "User-agent: *\nDisallow: /private")
    good = [server.page(f"/{n}", page("<title>Budget</title>")) for n in "ab"]
    bad = [f"{server.url}/none", server.page("/busy", "", 500), f"{server.url}/private"]

    assert cite(good[0], *bad, good[1], good[0]) == 1
    captured = capsys.readouterr()
    assert [line.strip() for line in captured.out.splitlines() if line[2] != " "] == [
        "budget:",
        "budget-2:",
    ]
    for reason in (
        "it was not read: the server answers 404",
        "it was not read: the server answers 500",
        "robots.txt asks programs to stay away",
        "it is among the sources already; cite `budget`",
    ):
        assert reason in captured.err


def test_private_machines_are_not_asked(server, capsys):
    """Unless they are named."""
    assert main(["cite", server.page("/", page("<title>T</title>"))]) == 1
    assert "private network" in capsys.readouterr().err
    assert server.asked == []


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["nothing.html"], "there is no file or folder nothing.html"),
        (["978-0-525-50886-2"], "is no ISBN: its check digit is wrong"),
        (["ftp://city.example/"], "not an address that begins with `https://`"),
        (["a.html", "--write"], "--write belongs to --to FILE"),
        (["a.html", "--to", "library.bib"], "library.bib is not YAML"),
        (["a.html", "--to", "broken.yaml"], "broken.yaml has mistakes"),
        (["a.html", "--to", "."], ". cannot be read: not a regular file"),
        (["a.html", "--settings", "no.py"], "there is no file no.py"),
    ],
)
def test_what_cannot_be_meant_is_told(capsys, arguments, reason):
    """As wrong usage; nothing is asked and nothing written."""
    Path("a.html").write_text(page("<title>T</title>"))
    Path("broken.yaml").write_text("sources:\n  a: {titel: T}\n")

    assert cite(*arguments) == 2
    assert reason in capsys.readouterr().err
    assert sorted(path.name for path in Path().iterdir()) == ["a.html", "broken.yaml"]


def test_a_folder_is_no_source(capsys):
    """It cannot be read as one."""
    assert cite(".") == 1
    assert "not a regular file" in capsys.readouterr().err


def test_a_site_lends_its_keys(capsys):
    """They are taken, and what it has already is told."""
    Path("pelicanconf.py").write_text('PATH = "."\nFACTCHECK_SOURCES = "s.yaml"\n')
    Path("s.yaml").write_text(f"sources:\n  budget: {{url: {AT}}}\n")
    Path("a.html").write_text(page("<title>Budget</title>"))
    Path("b.html").write_text(
        page(f'<title>T</title><link rel="canonical" href="{AT}">')
    )

    assert cite("a.html", "b.html") == 1
    captured = capsys.readouterr()
    assert captured.out.startswith("  budget-2:\n")
    assert "b.html: it is among the sources already; cite `budget`" in captured.err


SOURCES = "# Ours.\n\nsources:\n    a:\n        title: A   # first\n        # and more\n\nother: 1\n"


def test_a_file_of_sources_grows_behind_its_last_entry(capsys):
    """In its own indentation, and only with --write; the rest stays to the byte."""
    Path("a.html").write_text(page("<title>T</title>"))
    text = SOURCES.replace("\nother: 1\n", "")
    Path("s.yaml").write_text(text)

    assert cite("a.html", "--to", "s.yaml") == 1
    assert "nothing is written yet" in capsys.readouterr().err
    assert Path("s.yaml").read_text() == text
    assert cite("a.html", "--to", "s.yaml", "--write") == 0
    written = Path("s.yaml").read_text()
    assert written.startswith(text.rstrip("\n"))
    assert "\n    t:\n      title: T  # look:" in written
    assert [*read_library(written, "s.yaml")[0]] == ["a", "t"]


@each("before", ["", "sources:\n", "# none yet\n", "\ufeffsources:\r\n"])
def test_a_file_without_sources_gets_its_first(before):
    """Its line ends and its mark stay."""
    after = add_sources(before, [("a:", "  title: A")])

    assert after.startswith(before.rstrip("\r\n"))
    assert [*read_library(after.removeprefix("\ufeff"), "")[0]] == ["a"]


def test_a_file_that_has_no_room_is_left_alone(capsys):
    """The entry is printed, to be pasted."""
    Path("a.html").write_text(page("<title>T</title>"))
    Path("s.yaml").write_text("sources: {a: {title: A}}\n")

    assert cite("a.html", "--to", "s.yaml", "--write") == 1
    captured = capsys.readouterr()
    assert "s.yaml cannot take them as it is" in captured.err
    assert captured.out.startswith("  t:\n    title: T")
    assert Path("s.yaml").read_text() == "sources: {a: {title: A}}\n"
    assert add_sources("a: [", [("b:",)]) is None


class Terminal(StringIO):
    """A stream with somebody at it."""

    def isatty(self):
        """Say so."""
        return True


@pytest.mark.parametrize(("answer", "status"), [("y\n", 0), ("n\n", 1), ("", 1)])
def test_at_a_terminal_somebody_is_asked(monkeypatch, answer, status):
    """The difference is shown, and written after a yes."""
    Path("a.html").write_text(page("<title>T</title>"))
    told = Terminal()
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    monkeypatch.setattr("sys.stderr", told)

    assert cite("a.html", "--to", "s.yaml") == status
    assert "+  t:" in told.getvalue()
    assert "Write this?" in told.getvalue()
    assert Path("s.yaml").exists() == (status == 0)


def test_sources_of_a_site_that_cannot_be_read_are_told(capsys):
    """Their keys are not known."""
    Path("pelicanconf.py").write_text('PATH = "."\nFACTCHECK_SOURCES = "none.yaml"\n')
    Path("a.html").write_text(page("<title>T</title>"))

    assert cite("a.html") == 2
    assert "FACTCHECK_SOURCES: cannot read" in capsys.readouterr().err


def test_a_page_that_says_nothing_is_no_source(capsys):
    """Without an address and a title nobody could find it."""
    Path("a.html").write_text(page(""))

    assert cite("a.html") == 1
    assert "it has neither a title nor an address" in capsys.readouterr().err
    assert capsys.readouterr().out == ""


def test_a_file_that_cannot_be_written_is_told(capsys):
    """And nothing else happens."""
    Path("a.html").write_text(page("<title>T</title>"))

    assert cite("a.html", "--to", "none/s.yaml", "--write") == 2
    assert "none/s.yaml cannot be written" in capsys.readouterr().err
