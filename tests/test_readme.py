"""The page that a package index shows holds to the code, and its addresses lead on."""

import re
import tomllib
from pathlib import Path

import pytest
from casefile import PIECE
from console import commands, play, write
from sites import Site, unplug
from test_architecture import WINGS

from pelican_factcheck import __version__
from pelican_factcheck.cli.main import COMMANDS

REPOSITORY = Path(__file__).parent.parent
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
URLS = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"][
    "urls"
]
MANUAL, SOURCE = URLS["Documentation"], URLS["Source"]
OTHERS = {"https://getpelican.com/"}
DOCUMENTS = ["README.md", "CONTRIBUTING.md", "SECURITY.md"]
PLUGINS = re.compile(r'^PLUGINS = \["(\w+)"\]$', re.MULTILINE)


ARTICLE = """\
Title: Story
Date: 2026-01-02

The alliance first promised membership in 2008. More followed.
"""


@pytest.fixture
def site(tmp_path):
    """A site without content."""
    return Site(tmp_path)


def blocks(info):
    """The fenced blocks of the README under *info*."""
    return [piece["body"] for piece in PIECE.finditer(README) if piece["info"] == info]


def links(name):
    """The targets of the links and pictures of a document."""
    text = (REPOSITORY / name).read_text(encoding="utf-8")
    return set(re.findall(r"\]\(([^)]+)\)", text))


def leads_on(url):
    """Whether *url* is a page of the manual or a file of this repository."""
    if f"{url}/".startswith(f"{SOURCE}/"):
        rest = url.removeprefix(SOURCE)
        path = re.fullmatch(r"/(?:blob|raw)/main/(.+)", rest)
        if path:
            return (REPOSITORY / path[1]).is_file()
        return rest in ("", "/issues", "/security")
    page = url.removeprefix(MANUAL).removesuffix(".html")
    return page == "" or (REPOSITORY / "content" / "pages" / f"{page}.md").is_file()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_address_is_absolute_and_leads_on(name):
    """A package index knows no files beside the README."""
    for url in links(name) - OTHERS:
        assert url.startswith((MANUAL, SOURCE)), url
        assert leads_on(url), url
    assert links("README.md") > OTHERS


def test_the_project_names_its_addresses():
    """Documentation, source, issues and changelog are a click away."""
    assert set(URLS) == {"Documentation", "Source", "Issues", "Changelog"}
    for url in URLS.values():
        assert url.startswith("https://")
        assert leads_on(url), url


def test_installing_comes_first():
    """The first two things to type are the installation and the settings."""
    infos = [piece["info"] for piece in PIECE.finditer(README) if piece["info"]]

    assert blocks("console")[0] == "$ pip install pelican-factcheck\n"
    assert infos[:3] == ["console", "python", "yaml"]


def test_the_first_claim_is_marked(site):
    """The first sidecar, in a site with the first setting, marks its sentence."""
    (text,) = blocks("yaml")
    site.write("story.md", ARTICLE)
    site.write("story.claims.yaml", text)

    page = site.build(PLUGINS=PLUGINS.findall(blocks("python")[0])).read("story.html")

    assert len(text.splitlines()) == 4
    assert ">The alliance first promised membership in 2008.</mark>" in page


def test_the_message_is_that_of_the_program(tmp_path, capsys, monkeypatch):
    """In a changed article the first claim gives the message that is shown."""
    monkeypatch.chdir(tmp_path)
    unplug()
    (session,) = [block for block in blocks("console") if "changes:" in block]
    conf = f'PATH = "content"\nTIMEZONE = "UTC"\n{blocks("python")[0]}'
    write(Path("pelicanconf.py"), conf)
    write(Path("content/story.md"), ARTICLE.replace("2008", "2018"))
    write(Path("content/story.claims.yaml"), *blocks("yaml"))

    assert play(session, capsys, monkeypatch) == session


def test_the_example_without_pelican_runs():
    """The program under "Without Pelican" works as it stands."""
    text, html = "claims: [{quote: It is flat, verdict: false}]", "<p>It is flat.</p>"
    (program,) = [block for block in blocks("python") if "import" in block]
    names = {"text": text, "html": html}

    exec(program, names)  # noqa: S102 - the README's own

    assert names["page"].anchors[0].status in program
    assert "<mark" in names["page"].html


def test_the_plugin_has_one_name():
    """README, manual and demo site name it alike."""
    written = {
        name
        for path in [
            REPOSITORY / "README.md",
            REPOSITORY / "pelicanconf.py",
            *(REPOSITORY / "content" / "pages").glob("*.md"),
        ]
        for name in PLUGINS.findall(path.read_text(encoding="utf-8"))
    }

    assert written == {"pelican_factcheck"}


def test_every_command_is_named():
    """The list of commands leaves none out."""
    shown = [command for block in blocks("console") for command, _ in commands(block)]

    for name in COMMANDS:
        assert any(line.startswith(f"pelican-factcheck {name}") for line in shown)


def test_how_it_works_is_a_line_for_each_wing():
    """The wings stand in the order of the pipeline, and each has one line."""
    _, _, section = README.partition("## How it works")
    named = re.findall(r"^\d+\. `(\w+)`: .+$", section, re.MULTILINE)

    assert named == [wing for wing in WINGS if wing != "settings"]


def test_the_changelog_has_the_version():
    """What comes has a heading, and the version has one with its day."""
    text = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    first, second, *_ = re.findall(r"^## (.+)$", text, re.MULTILINE)

    assert first == "Unreleased"
    assert re.fullmatch(rf"{re.escape(__version__)} - \d{{4}}-\d\d-\d\d", second)


def test_the_make_targets_that_documents_name_are_there():
    """What the documents say to type can be typed."""
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (REPOSITORY / name).read_text(encoding="utf-8")
        for target in re.findall(r"^\$ make (\w+)|`make (\w+)`", text, re.MULTILINE):
            assert re.search(rf"^{''.join(target)}:", makefile, re.MULTILINE)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_files_that_documents_name_are_there(name):
    """No document sends its reader to a file that has moved."""
    text = (REPOSITORY / name).read_text(encoding="utf-8")
    named = re.findall(r"\b(?:tests|benchmarks|pelican_factcheck)/[\w./]*", text)
    inner = re.findall(r"`(annotating/\w+\.py|settings\.py)`", text)

    assert named or inner
    for path in [*named, *(f"pelican_factcheck/{path}" for path in inner)]:
        assert (REPOSITORY / path).exists(), path
