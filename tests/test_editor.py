"""The parts of the language server, and the command that is its process."""

import json
import logging
import os
import re
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from casefile import PIECE
from console import write
from editors import DAY
from handwriting import sidecars
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lsprotocol import types as lsp
from tables import each

from pelican_factcheck.cli.main import main
from pelican_factcheck.diagnostics.diagnostic import Edit, Location
from pelican_factcheck.editor.completion import find_slot
from pelican_factcheck.editor.judge import UNITS, Buffers, Text, follow, path_of
from pelican_factcheck.editor.lookup import Pointed, Prose
from pelican_factcheck.editor.server import find_mistakes, logged, make_server

CONF = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
ARTICLE = "Title: Story\nDate: 2026-01-02\n\nIt rained.\n"

REPOSITORY = Path(__file__).parent.parent
LINES = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=20)

# --- texts as editors count them ---------------------------------------------------------


@given(st.lists(LINES, min_size=1), st.sampled_from(["\n", "\r\n", "\r"]), st.data())
def test_positions_lead_to_offsets_and_back(lines, end, data):
    """In every encoding, whatever stands in the lines."""
    whole = end.join(lines)
    number = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(0, len(lines[number])))
    offset = sum(len(line) + len(end) for line in lines[:number]) + column
    for units in UNITS.values():
        text = Text(whole, units)
        position = text.at(number, column)

        assert text.line(number) == lines[number]
        assert position.character == units(lines[number][:column])
        assert text.offset(position) == offset
        assert text.span(offset, offset).start == position


@pytest.mark.parametrize(
    ("encoding", "codec", "width"),
    [("utf-8", "utf-8", 1), ("utf-16", "utf-16-le", 2), ("utf-32", "utf-32-le", 4)],
)
@given(text=LINES)
def test_units_are_those_of_the_encoding(encoding, codec, width, text):
    """As Python itself writes it."""
    assert UNITS[encoding](text) == len(text.encode(codec)) // width


def test_positions_outside_of_a_text_are_its_edges():
    """An editor may be ahead of us, or point into the middle of a character."""
    text = Text("a\U0001f5fcb\nc", UNITS["utf-16"])

    assert text.offset(lsp.Position(9, 9)) == 5
    assert text.offset(lsp.Position(0, 9)) == 3
    assert text.offset(lsp.Position(0, 2)) == 2
    assert text.line(7) == ""


def test_a_change_of_a_part_is_made_in_the_text():
    """Although whole texts were asked for."""
    text = Text("one\ntwo\n", len)
    place = lsp.Range(lsp.Position(1, 0), lsp.Position(1, 2))

    assert text.changed(lsp.TextDocumentContentChangePartial(place, "T")) == "one\nTo\n"
    assert text.changed(lsp.TextDocumentContentChangeWholeDocument("x")) == "x"


def test_places_and_edits_become_ranges():
    """They count from one, editors from nought."""
    text = Text("\U0001f5fc: x\n", UNITS["utf-16"])

    where = text.range_of(Location("", 1, 4, 1, ""))
    assert (where.start, where.end) == (lsp.Position(0, 4), lsp.Position(0, 5))
    assert text.range_to_edit(Edit("", 1, 4, 1, 5, "y")) == where


@each(
    ("uri", "path"),
    [
        ("file:///a/b.md", "/a/b.md"),
        ("file://localhost/a/b.md", "/a/b.md"),
        ("file:///a/%C3%9C;b%23%3F.md", "/a/\u00dc;b#?.md"),
        ("file:///c%3A/b.md", "/c:/b.md"),
        ("file:///c%3a/b.md", "/c:/b.md"),
        ("untitled:Untitled-1", None),
    ],
)
def test_addresses_are_read_in_every_form(uri, path):
    """Bare or encoded, with the host or without."""
    assert path_of(uri) == (Path(path) if path else None)


def test_addresses_that_no_editor_gave_are_written_plainly(tmp_path):
    """Encoded where they must be; the folder as the editor writes it, if it does."""
    buffers = Buffers()
    assert buffers.uri(Path("/a b/\u00dc#.md")) == "file:///a%20b/\u00dc%23.md"
    buffers.put("file:///a%20b/%c3%9c/x.md", 1, "")

    assert buffers.uri(Path("/a b/\u00dc/y z.md")) == "file:///a%20b/%c3%9c/y%20z.md"
    assert buffers.text(tmp_path / "nowhere").text == ""


def test_a_place_moves_with_the_text_around_it():
    """Before an edit it stays, behind it is moved, inside it becomes the edit."""
    assert follow("one two three", 0, "one three") == 0
    assert follow("one, two, six", 10, "one, six") == 5
    assert follow("one, two, six", 6, "one, six") == 5
    assert follow("aa", 1, "aaa") == 1
    assert follow("", 0, "x") == 0


async def test_many_keys_are_one_judgement_to_come(tmp_path):
    """Each puts it off, until somebody asks what is known."""
    write(tmp_path / "story.md", "It rained.\n")
    server = make_server(lambda: DAY)
    path = server.buffers.put(
        (tmp_path / "story.claims.yaml").as_uri(), 1, "claims: []"
    )
    for _ in range(30):
        server.schedule(path)
    server.schedule(tmp_path / "README.md")

    assert len(server._waiting) == 1


# --- where the cursor is ---------------------------------------------------------------


@each(
    ("sidecar", "place", "typed"),
    [
        ("claims:\n- quote: on|", "quote", "on"),
        ("# ours\nclaims:\n- quote: on|", "quote", "on"),
        ("claims:\n  - id: a\n    quote: |", "quote", ""),
        ("claims:\n  -\n    quote: x|", "quote", "x"),
        ('claims:\n- quote: "on|e"', "quote", "on"),
        ("claims:\n- also:\n  - on|", "quote", "on"),
        ("claims:\n- also:\n  - quote: on|", "quote", "on"),
        ("claims:\n- also: on|", "quote", "on"),
        ("claims:\n- id: a\n  now:\n    quote: on|", "quote", "on"),
        ("claims:\n- {id: a, quote: 'on|e', verdict: x}", "quote", "on"),
        ("claims: [{quote: on|", "quote", "on"),
        ("claims:\n- quote: x\n\n  # why\n  verdict: fa|", "verdict", "fa"),
        ("claims:\n- quote: x\n  history:\n  - was: fa|", "verdict", "fa"),
        ("defaults:\n  verdict: |", "verdict", ""),
        ("claims:\n- use: br|", "use", "br"),
        ("claims:\n- quote: x\n  source: na|", "source", "na"),
        ("claims:\n- quote: x\n  sources:\n  - na|", "source", "na"),
        ("claims:\n- quote: x\n  sources:\n  - source: na|", "source", "na"),
        ("claims:\n- quote: x\n  sources: [a, na|", "source", "na"),
        ("claims:\n- quote: x\n  context:\n  - {source: na|", "source", "na"),
        ("sources:\n  a:\n    source: na|", "source", "na"),
        ("claims:\n- quote: x\n  sources:\n  - source: a\n    quote: on|", "", "on"),
        ("sources:\n  a:\n    quote: on|", "", "on"),
        ("claims:\n- quote: x\n  summary: on|", "", "on"),
        ("format: |", "", ""),
        ("claims:\n- quote: x\n  explanation: >\n    said\n    quote: on|", "", "on"),
    ],
)
def test_what_belongs_at_the_cursor(sidecar, place, typed):
    """By the keys above, in files that are seldom whole."""
    slot = slot_of(sidecar)

    assert (slot.place, slot.typed) == (place, typed)


@each(
    "sidecar",
    ["|", "quote:|", "claims:\n- quote: x\n  # verdict: |", "quo|", "claims:\n  |"],
)
def test_where_no_value_is_typed(sidecar):
    """Keys and comments are left to others."""
    assert slot_of(sidecar) is None


@each(
    ("line", "end"),
    [
        ("- quote: on|e two # three", "- quote: one two"),
        ('- quote: "on|e" # two', '- quote: "one"'),
        ("- {quote: on|e, verdict: x}", "- {quote: one"),
        ("- {quote: 'on|e', verdict: x}", "- {quote: 'one'"),
    ],
)
def test_a_value_ends_where_it_is_written(line, end):
    """An offer takes the place of all of it, and of nothing else."""
    slot = slot_of(f"claims:\n{line}")

    assert line.replace("|", "")[: slot.end] == end


def slot_of(sidecar):
    """The slot at the sign `|` of a text."""
    before, _, after = sidecar.rpartition("|")
    lines = before.split("\n")
    position = lsp.Position(len(lines) - 1, len(lines[-1]))
    return find_slot(Text(before + after, len), position)


@each(
    ("sidecar", "path"),
    [
        ("claims:\n- quote: o|ne", ["claims", 0, "quote"]),
        ("claims:\n|- quote: one", ["claims", 0]),
        (
            "claims:\n- quote: one\n- quote: two\n  also: [a, |b]",
            ["claims", 1, "also", 1],
        ),
        ("claims:\n- quote: one\n  also: [|a, b]", ["claims", 0, "also", 0]),
        ("|", []),
        ("- |", []),
        ("{|", []),
    ],
)
def test_what_an_author_points_at(sidecar, path):
    """The keys and numbers that lead there."""
    before, _, after = sidecar.partition("|")
    lines = before.split("\n")
    position = lsp.Position(len(lines) - 1, len(lines[-1]))
    pointed = Pointed(Text(before + after, len), position)

    assert [step for step in pointed.path if step != 0 or path] == path


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(sidecars(), st.data())
def test_no_text_and_no_position_raises(sidecar, data):
    """Whatever is cut out of a sidecar, in whatever handwriting."""
    whole = sidecar.text
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(start + 9, len(whole))))
    text = Text(whole[:start] + data.draw(LINES) + whole[end:], UNITS["utf-16"])
    line = data.draw(st.integers(0, whole.count("\n") + 2))
    position = lsp.Position(line, data.draw(st.integers(0, 60)))
    slot = find_slot(text, position)
    pointed = Pointed(text, position)

    assert slot is None or slot.start <= slot.end <= len(text.line(line))
    assert len(pointed.nodes) in (len(pointed.path), len(pointed.path) + 1)


def test_bare_words_where_an_editor_has_no_markdown():
    """Signs are what they are, and an address stands behind its title."""
    prose = Prose(lsp.MarkupKind.PlainText)

    assert prose.strong("*a*") == "*a*"
    assert prose.link("Title", "https://example.org/") == "Title https://example.org/"
    assert prose.link("https://example.org/", "https://example.org/")
    assert prose.link("Title", "") == "Title"


def test_a_handler_that_fails_is_logged_and_answers_nothing(caplog):
    """No window opens, and the server lives on."""

    def fail(params):
        raise RuntimeError(params)

    assert logged(fail)("odd") is None
    assert "RuntimeError: odd" in caplog.text


# --- the lines for editors ---------------------------------------------------------------


def snippets(info):
    """The blocks of the page on editors in one language."""
    page = (REPOSITORY / "content/pages/editors.md").read_text(encoding="utf-8")
    return [piece["body"] for piece in PIECE.finditer(page) if piece["info"] == info]


def test_the_lines_for_editors_are_such():
    """They can be read, and name this command."""
    (package,) = map(json.loads, snippets("json"))
    (helix,) = map(tomllib.loads, snippets("toml"))
    server = helix["language-server"]["pelican-factcheck"]

    assert package["name"] == "pelican-factcheck"
    assert [server["command"], *server["args"]] == ["pelican-factcheck", "lsp"]
    assert all(
        "pelican-factcheck" in one["language-servers"] for one in helix["language"]
    )
    assert list(find_mistakes(server["config"])) == []
    for info in ("lua", "elisp", "javascript"):
        for snippet in snippets(info):
            words = re.findall(r'"([^"]*)"', snippet)
            place = words.index("lsp")
            assert words[place - 1] == "pelican-factcheck"
            option = re.search(r':?(completion)(?::| =|) "([^"]+)"', snippet)
            assert list(find_mistakes({option[1]: option[2]})) == []


# --- the process --------------------------------------------------------------------------


def message(body):
    """A message as it goes over the wire."""
    data = body.encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(data), data)


INITIALIZE = message(
    '{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}}'
)
SHUTDOWN = message('{"jsonrpc": "2.0", "id": 2, "method": "shutdown"}')
EXIT = message('{"jsonrpc": "2.0", "method": "exit"}')


@pytest.fixture
def serve_standard_streams(tmp_path, monkeypatch):
    """Runs the command with an input; its status, and what it wrote."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdout", sys.stdout)
    kept = os.dup(0), os.dup(1)

    def run(data):
        write(tmp_path / "input", data.decode())
        with (
            open(tmp_path / "input", "rb") as read,
            open(tmp_path / "output", "wb") as out,
        ):
            os.dup2(read.fileno(), 0)
            os.dup2(out.fileno(), 1)
            # In a thread, since a browser of other tests may have its loop in this one.
            with ThreadPoolExecutor(1) as thread:
                status = thread.submit(main, ["lsp", "--stdio"]).result()
        return status, (tmp_path / "output").read_bytes()

    yield run
    for number, stream in enumerate(kept):
        os.dup2(stream, number)
        os.close(stream)
    for name in ("pelican_factcheck", "pygls"):
        logging.getLogger(name).handlers.clear()


def test_whatever_a_site_prints_is_no_message(tmp_path, capfd, serve_standard_streams):
    """The standard output is the editor's alone, and the end has its own status."""
    write(tmp_path / "content/story.md", ARTICLE)
    write(
        tmp_path / "pelicanconf.py",
        f"import os\nprint('printed')\nos.system('echo echoed; cat')\n{CONF}",
    )
    uri = (tmp_path / "content/story.claims.yaml").as_uri()
    opened = message(
        '{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument":'
        f' {{"uri": "{uri}", "languageId": "yaml", "version": 1, "text": "claims: []"}}}}}}'
    )
    asked = message(
        '{"jsonrpc": "2.0", "id": 3, "method": "textDocument/hover", "params":'
        f' {{"textDocument": {{"uri": "{uri}"}}, "position": {{"line": 0, "character": 0}}}}}}'
    )
    status, said = serve_standard_streams(INITIALIZE + opened + asked + SHUTDOWN + EXIT)
    noise = capfd.readouterr().err

    assert said.startswith(b"Content-Length: ")
    assert b"no-claims" in said
    assert b"printed" not in said
    assert b"echoed" not in said
    assert "printed" in noise
    assert "echoed" in noise
    assert status == 0
    assert serve_standard_streams(INITIALIZE)[0] == 1


def test_without_pygls_the_remedy_is_named(capsys, monkeypatch):
    """In one line, and as wrong usage."""
    monkeypatch.setitem(sys.modules, "pelican_factcheck.editor.server", None)

    assert main(["lsp"]) == 2
    said = capsys.readouterr().err
    assert said == (
        "pelican-factcheck: the language server needs pygls 2:"
        " pip install 'pelican-factcheck[lsp]'\n"
    )


def test_a_person_is_told_that_an_editor_starts_it(capsys, monkeypatch):
    """Else the terminal would wait without a word."""
    _, terminal = os.openpty()
    with open(terminal) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        assert main(["lsp"]) == 2
    assert "an editor has to start this command" in capsys.readouterr().err
