"""The manual says what the program does: its rules, commands, hooks and settings."""

import re
from pathlib import Path

import pytest
from casefile import PIECE
from console import commands, play
from msgspec.structs import fields
from servers import serve
from sites import unplug
from tables import each

from pelican_factcheck.anchoring.spelling import describe_slips
from pelican_factcheck.cli.main import COMMANDS
from pelican_factcheck.diagnostics.diagnostic import to_page
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.settings import Settings

REPOSITORY = Path(__file__).parent.parent
PAGES = REPOSITORY / "content" / "pages"
PLAYED = ["checking", "after-the-correction", "importing", "shared-claims"]
"""Pages whose commands are played without a server."""
FROM_HERE = "<!-- from here on: pelican-factcheck explain --format markdown -->\n\n"


def test_the_page_of_rules_is_that_of_the_program(update):
    """The manual explains every rule in the words of the program, and no other."""
    path = PAGES / "rules.md"
    written, _, explained = path.read_text(encoding="utf-8").partition(FROM_HERE)
    if update:
        path.write_text(f"{written}{FROM_HERE}{to_page()}\n", encoding="utf-8")
        return

    assert explained == f"{to_page()}\n"


SLIPS = re.compile(r"(?<=<!-- slips -->\n).*?(?=<!-- end of slips -->)", re.DOTALL)


def test_the_table_of_slips_is_that_of_the_program(update):
    """An author can predict what is marked as edited rather than refused."""
    path = PAGES / "writing-claims.md"
    page = path.read_text(encoding="utf-8")
    table = f"\n{describe_slips()}\n\n"
    if update:
        path.write_text(SLIPS.sub(lambda _: table, page), encoding="utf-8")
        return

    assert SLIPS.findall(page) == [table]


@pytest.mark.parametrize("name", PLAYED)
def test_every_command_of_a_page_is_played(name, update, tmp_path, capsys, monkeypatch):
    """Each command that the page shows prints what stands below it."""
    path = PAGES / f"{name}.md"
    page = path.read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    unplug()
    played = PIECE.sub(lambda piece: _played(piece, capsys, monkeypatch), page)
    if update:
        path.write_text(played, encoding="utf-8")
        return

    assert played == page


SHOWN_LOCK = re.compile(r"```yaml\n- url: http://localhost.*?```", re.DOTALL)


def test_every_command_of_the_page_on_sources_is_played(
    update, tmp_path, capsys, monkeypatch
):
    """The same against a server of the test; its lock is the one that the page shows."""
    path = PAGES / "sources.md"
    page = path.read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    unplug()
    with serve() as server:
        port = server.url.rpartition(":")[2]
        served = tmp_path / "served/harbour.html"
        server.raw("/harbour.html", lambda handler: send_file(handler, served))
        played = PIECE.sub(
            lambda piece: _played(piece, capsys, monkeypatch),
            page.replace(":8123", f":{port}"),
        ).replace(f":{port}", ":8123")
    lock = (tmp_path / "content/factcheck.lock.yaml").read_text(encoding="utf-8")
    block = re.search(r"- url: .*", lock.replace(f":{port}", ":8123"), re.DOTALL)[0]
    played = SHOWN_LOCK.sub(lambda _: f"```yaml\n{block}```", played)
    if update:
        path.write_text(played, encoding="utf-8")
        return

    assert played == page


def send_file(handler, path):
    """Answer with the file as it is at the moment."""
    data = path.read_bytes()
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html; charset=utf-8")
    handler.send_header("Content-Length", str(len(data)))
    handler.end_headers()
    handler.wfile.write(data)


def _played(piece, capsys, monkeypatch):
    """The same piece of a page; a console session with its true output."""
    if piece["info"] != "console":
        return piece[0]
    return f"```console\n{play(piece['body'], capsys, monkeypatch)}```"


@each("name", COMMANDS)
def test_every_command_is_shown(name):
    """No command is missing from the pages that are played."""
    pages = [
        (PAGES / f"{page}.md").read_text(encoding="utf-8")
        for page in (*PLAYED, "sources")
    ]
    shown = [
        command
        for page in pages
        for piece in PIECE.finditer(page)
        if piece["info"] == "console"
        for command, _ in commands(piece["body"])
    ]

    assert any(line.startswith(f"pelican-factcheck {name}") for line in shown)


@each("field", fields(Settings))
def test_every_setting_is_described(field):
    """No setting is missing from the guide or the README."""
    name = f"`FACTCHECK_{field.name.upper()}`"

    assert name in (PAGES / "settings.md").read_text(encoding="utf-8")
    assert name in (REPOSITORY / "README.md").read_text(encoding="utf-8")


def test_rules_are_written_alike():
    """Rules say what is wrong and why in sentences, and show both sides."""
    for rule in RULES.values():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)
        for text in (rule.what, rule.why):
            assert text[0].isupper()
            assert text.endswith(".")
            assert "\n" not in text
        assert rule.example
        assert rule.instead
        assert rule.example != rule.instead
