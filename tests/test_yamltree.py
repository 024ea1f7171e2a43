"""YAML with places: the shapes it gives, the limits it keeps, with both parsers."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.sidecar import yamltree
from pelican_factcheck.sidecar.yamltree import LONGEST_FILE, Tree, read_tree

PARSERS = (yaml.CSafeLoader, yaml.SafeLoader)


@pytest.fixture(params=PARSERS, ids=["libyaml", "python"], autouse=True)
def parser(request, monkeypatch):
    """Read with libyaml, then without."""
    monkeypatch.setattr(yamltree, "LOADER", request.param)


def told(tree: Tree) -> list[tuple[str, int, int]]:
    """Give rule, line and column of each diagnostic."""
    places = ((one.rule, one.where) for one in tree.diagnostics)
    return [(rule, at.line, at.column) for rule, at in places if at]


def test_every_scalar_is_text():
    """Nothing is resolved: no truth values, numbers, dates or infinities."""
    tree = read_tree("[no, 2008, 2008-01-01, .inf, 0x1F, 'yes', ~]", "x")

    assert tree.root
    assert tree.root.strip() == ["no", "2008", "2008-01-01", ".inf", "0x1F", "yes", "~"]


def test_a_key_without_a_value_is_left_out():
    """Nothing written is no text, and quotes around nothing are an empty one."""
    tree = read_tree("a:\nb: ''\nc: [x, ]\n", "x")

    assert tree.root
    assert tree.root.strip() == {"b": "", "c": ["x"]}


@each(
    ("text", "path", "place"),
    [
        ("a: bc\n", ("a",), (1, 4, 2)),
        ("ä🙂: bc\n", ("ä🙂",), (1, 5, 2)),
        ("a: 日本 # x\n", ("a",), (1, 4, 2)),
        ("a:\n- b\n- 'c d'\n", ("a", 1), (3, 3, 5)),
        ("a: |\n  text\n  more\nb: c\n", ("a",), (1, 4, 1)),
        ("a: 'one\n  two'\n", ("a",), (1, 4, 4)),
        ("a: {b: {c: d}}\n", ("a", "b", "c"), (1, 12, 1)),
        ("\ufeffa: bc\r\nd: ef", ("d",), (2, 4, 2)),
        ("a: b\u2028c\ne: f", ("e",), (2, 4, 1)),
    ],
)
def test_values_know_their_places(text, path, place):
    """Line, column and width count characters, as editors do."""
    tree = read_tree(text, "x")

    assert tree.root
    where = tree.locate(tree.root.find(path))
    assert place == (where.line, where.column, where.width)


def test_a_place_is_found_as_far_as_the_path_goes():
    """Where a path ends early, the last value on it is the place."""
    tree = read_tree("a: {b: c}\n", "x")

    assert tree.root
    assert tree.root.find(["a", "b"]) == tree.root.find(["a", "b", "d"])
    assert tree.root.find(["a", "b"]) == tree.root.find(["a", 0, "b"])
    assert tree.root.find(["a"]) == tree.root.find(["a", "x", "b"])


@each(
    ("text", "places"),
    [
        ("[" * 13, [("yaml-limit", 1, 13)]),
        ("a: " + "x" * 100_001, [("yaml-limit", 1, 4)]),
        ("x" * (LONGEST_FILE + 1), [("yaml-limit", 1, 1)]),
        ("a: &a x\nb: [" + "*a, " * 201 + "]", [("yaml-limit", 2, 805)]),
        (f"a: &a {'x' * 1000}\nb: &b [{'*a,' * 100}]\nc: [{'*b,' * 96}]", None),
        ("a: &a {a: *a}\n", [("yaml-syntax", 1, 11)]),
        ("a\n---\nb\n", [("yaml-syntax", 2, 1)]),
        ("a: \x00\n", [("text-encoding", 1, 4)]),
        ("a: \ud800\n", [("text-encoding", 1, 4)]),
        ("a: b\ufeff\n", [("text-encoding", 1, 5)]),
    ],
)
def test_too_much_is_refused(text, places):
    """Depth, size and repetition have limits, which are told and end the reading."""
    tree = read_tree(text, "x")

    if places is None:  # too much text by aliases, somewhere in the third line
        assert [(rule, line) for rule, line, _ in told(tree)] == [("yaml-limit", 3)]
    else:
        assert places == told(tree)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 12 + "]" * 12,
        "a: " + "x" * 100_000,
        "x: [y]\n" + "#" * (LONGEST_FILE - 7),
        "a: &a x\nb: [" + "*a, " * 200 + "]",
        f"a: &a {'x' * 1000}\nb: &b [{'*a,' * 100}]\nc: [{'*b,' * 94}]",
    ],
    ids=lambda text: text[:20],
)
def test_what_is_not_too_much_is_read(text):
    """Each limit is the last that is allowed."""
    tree = read_tree(text, "x")

    assert tree.root
    assert told(tree) == []


@each("text", ["{a #1', b: c}\n# d", "{{a: 'b #1', c: d}\n# e"])
def test_nothing_may_stand_behind_the_last_line(text):
    """A parser gives a key without a value that place, where the file ends inside braces."""
    (problem,) = read_tree(text, "x").diagnostics

    assert problem.rule == "yaml-syntax"


def test_an_unsound_part_is_known_up_to_the_top():
    """Whatever holds a broken value is not sound; what stands beside it is."""
    tree = read_tree("a: [{b: c, b: d}]\ne: [f]\n", "x")

    assert tree.root
    assert not tree.root.find(["a"]).sound
    assert tree.root.find(["e"]).sound


PIECES = st.one_of(
    st.sampled_from(
        [
            "\n",
            "\n  ",
            "\n- ",
            ": ",
            ":",
            "- ",
            "'",
            '"',
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " #",
            "&a ",
            "*a",
            "?",
            "!",
            "!!str ",
            ">",
            "\t",
            "\\",
            "\\u202e",
            "%",
            "@",
            "`",
            "---",
            "...",
            "a",
            "quote",
            "verdict",
            "true",
            "é",
            "🙂",
            "\u2028",
            "\r\n",
            "\x00",
            "\ufeff",
            "<<",
        ]
    ),
    st.just("|"),
    st.text(max_size=3),
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_text_raises(text):
    """Every text gives a tree, and every diagnostic a place inside the text."""
    tree = read_tree(text, "x")

    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for problem in tree.diagnostics:
        where = problem.where
        assert where is not None
        assert (
            where.text
            == lines.translate({0x2028: " ", 0x2029: " "}).split("\n")[where.line - 1]
        )
        assert 1 <= where.column <= len(where.text) + 1
        assert where.width >= 1
