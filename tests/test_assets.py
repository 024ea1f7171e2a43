"""A page asks for the style sheet and the script once, in the right place."""

import json

from markupsafe import Markup
from tables import each

from pelican_factcheck.annotating.translations import translations_for
from pelican_factcheck.plugin.head import (
    FOLDER,
    complete_page,
    describe,
    head_tags,
    insert_data,
    insert_in_head,
    is_local,
    picker,
    static_base,
)


@each(
    ("before", "after"),
    [
        ("<head><title>x</title>", "</head><body>y</body>"),
        ("<HEAD>", "</HEAD ><body>"),
        ("<title>x</title>", "<body>y"),
        ("<p>a", '<div class="factcheck-summary">'),
        ("<p>a", '<mark class="factcheck factcheck-true">'),
        ('<head><script>var t = "<html><head></head>";</script>', "</head><body>"),
        ("<head><!-- </head> -->", "</head>"),
        ("<head><!--[if lt IE 9]></head><body><![endif]-->", "</head>"),
        ("<head><title>How to write </head></title>", "</head>"),
        ("<head><style>/* </head> */</STYLE >", "</head>"),
        ("<head><noscript><i></head></noscript>", "</head>"),
        ("<template><b></head><template></template></head></template>", "</head>"),
        ("<head><meta content='</head>'><meta content=\"<body>\">", "</head>"),
        ("<p>a<textarea></head></textarea>", "<body>b"),
        ("<p title=\"<mark class='factcheck '>\">a", '<mark class="factcheck ">'),
    ],
)
def test_tags_come_before_the_end_of_the_head(before, after):
    """Without a head they come before the body, or before what needs them."""
    page = insert_in_head(before + after, head_tags("https://example.org/theme"))

    assert page.startswith(
        before + '<link rel="stylesheet" href="https://example.org/theme/'
    )
    assert page.endswith("defer></script>\n" + after)


@each(
    ("address", "folder", "base"),
    [
        ("https://example.org", "theme", "https://example.org/theme"),
        ("https://example.org", "", "https://example.org"),
        ("", "theme", "/theme"),
        ("", "", ""),
        ("..", "", ".."),
        (".", "static/theme", "./static/theme"),
    ],
)
def test_static_files_may_lie_at_the_top(address, folder, base):
    """Without a folder of its own, no address begins with two slashes."""
    assert static_base({"SITEURL": address, "THEME_STATIC_DIR": folder}) == base


def test_a_theme_may_link_the_files_itself():
    """Nothing is added where the style sheet is linked already."""
    for link in (
        '<link rel="stylesheet" href="/theme/factcheck.css">',
        '<style>@import "/theme/factcheck.css";</style>',
    ):
        assert head_tags("/theme", f"<head>{link}</head>") == ""
    for words in (
        "<!-- /theme/factcheck.css -->",
        "<p>/theme/factcheck.css</p>",
        '<a href="/theme/factcheck.css">a</a>',
        "<title>/factcheck.css</title>",
    ):
        assert "/factcheck.css?" in head_tags("/theme", words)


def test_a_page_without_a_place_stays_as_it_is():
    """A fragment with nothing of ours gets nothing of ours."""
    assert insert_in_head("<p>a</p>", head_tags("")) == "<p>a</p>"


def test_what_authors_write_in_any_script_stays_as_it_is(tmp_path):
    """A page is completed byte by byte; what is put into it may be in any script, too."""
    path = tmp_path / "page.html"
    path.write_bytes("<title>«É»\u00a0日本🙂</title></head\n>Ĳ\u0085</body>".encode())

    complete_page(path, lambda _: Markup("<!-- Σ -->"), "<b>𝔸</b>")

    assert path.read_bytes().decode() == (
        "<title>«É»\u00a0日本🙂</title><!-- Σ --></head\n>Ĳ\u0085<b>𝔸</b>\n</body>"
    )


def test_a_new_version_has_a_new_address():
    """The address names the content, so that browsers never mix two versions."""
    page = insert_in_head("</head>", head_tags(""))

    assert page.count("?") == 2
    assert all((FOLDER / name).is_file() for name in ("factcheck.css", "factcheck.js"))


@each(
    ("page", "completed"),
    [
        ("<body>a</body></html>", "<body>aDATA\n</body></html>"),
        ("<BODY>a</BODY>", "<BODY>aDATA\n</BODY>"),
        ("<head></head><body>a", "<head></head><body>a\nDATA\n"),
        ("a", "a"),
        (
            "<body>a</body><!-- </body> --></html>",
            "<body>aDATA\n</body><!-- </body> --></html>",
        ),
        (
            "<body>a</Body ><script>'</body>'</script></html>",
            "<body>aDATA\n</Body ><script>'</body>'</script></html>",
        ),
        ("<body>a<!-- </body> -->", "<body>a<!-- </body> -->\nDATA\n"),
    ],
)
def test_data_come_after_the_last_word(page, completed):
    """Before the body ends, or at the end of a page that leaves its end tag out."""
    assert insert_data(page, "DATA") == completed


def test_a_description_replaces_the_themes_own():
    """A page has one description; OpenGraph data that the theme has stay."""
    text = (
        '<!-- <meta name="description" content="Old"> -->'
        """<script>'<meta property="og:description" content="Old">'</script>"""
    )
    page = (
        f"<head>{text}<meta content='All' name='description'>"
        '<meta property="og:title" content="Ours"></head>'
    )

    described = describe(page, "A claim", 'False: "no"', url="", site="The Margin")

    assert described == (
        f'<head>{text}<meta property="og:title" content="Ours">'
        '<meta name="description" content="False: &#34;no&#34;">\n'
        '<meta property="og:type" content="article">\n'
        '<meta property="og:description" content="False: &#34;no&#34;">\n'
        '<meta property="og:site_name" content="The Margin">\n</head>'
    )


@each(
    ("address", "local"),
    [
        ("", True),
        ("http://localhost:8000", True),
        ("https://LOCALHOST", True),
        ("http://127.0.0.1:8000/", True),
        ("http://[::1]:8000", True),
        ("http://0.0.0.0:8000", True),
        ("https://example.org", False),
        ("https://localhost.example.org", False),
        ("https://example.org/?http://localhost", False),
        ("http://localhost:8000/blog", True),
        ("//example.org", False),
    ],
)
def test_only_this_machine_is_the_authors_own(address, local):
    """Anything else may be seen by others."""
    assert is_local(address) is local


def test_the_picker_knows_the_article(tmp_path):
    """Its words with the asides apart, its sidecar; and no word of it ends the script."""
    html = (
        "<p>A &lt;/script&gt; b.<sup><a class=footnote-ref href=#f>1</a></sup>"
        " <del>c <a href=#x rel=footnote>2</a></del> d</p>"
    )
    script = picker(
        html,
        tmp_path / "story.claims.yaml",
        ["true", "false"],
        translations_for("de"),
    )
    data = json.loads(script.partition(">")[2].partition("</script>")[0])

    assert data["pieces"] == ["A </script> b.", "1", " ", "c 2", " d "]
    assert data["isNew"] is True
    assert data["words"]["copy"] == "Als Aussage kopieren"
    assert data["words"]["copied"].endswith("story.claims.yaml")
    assert (data["lang"], data["dir"]) == ("de", "ltr")
    assert data["verdicts"] == ["true", "false"]
    assert script.count("</script>") == 2
