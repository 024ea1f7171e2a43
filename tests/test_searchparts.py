"""The search data of a large site: pieces of an index of words, and blocks of claims."""

import json
from array import array
from base64 import b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from published import directory_of, full_record, minimal_record
from tables import each

from pelican_factcheck.annotating.translations import translations_for
from pelican_factcheck.publishing import search
from pelican_factcheck.publishing.search import (
    index_words,
    join_beginnings,
    pack_numbers,
    search_files,
    split_words,
)

WORDS = translations_for("en")


@pytest.fixture
def files(monkeypatch):
    """The files of a site of two claims, as if they were very many."""
    for name in ("MOST_WHOLE", "FEWEST_DIVIDED"):
        monkeypatch.setattr(search, name, 0)
    monkeypatch.setattr(search, "PIECE", 100)
    monkeypatch.setattr(search, "MOST_LOOKED_UP", 20)
    pages = directory_of([full_record(), minimal_record()])
    return {path: json.loads(text) for path, text in search_files(pages, WORDS)}


def unpack(packed):
    """The numbers again, as the script reads them."""
    if isinstance(packed, int):
        return [packed]
    data = b64decode(packed[1:])
    if packed[0] == "b":
        return [n for n in range(8 * len(data)) if data[n >> 3] >> (n & 7) & 1]
    numbers, number, step, shift = [], 0, 0, 0
    for byte in data:
        step |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            number += step
            numbers.append(number)
            step = shift = 0
    return numbers


@given(st.sets(st.integers(0, 200_000), min_size=1).map(sorted))
def test_packed_numbers_are_the_same_numbers(numbers):
    """However many there are, and however far apart."""
    assert unpack(pack_numbers(numbers)) == numbers


def test_what_packed_numbers_look_like():
    """A number alone, a bit for each, and steps in bytes of seven bits."""
    assert pack_numbers([7]) == 7
    assert pack_numbers([0, 1, 3, 9]) == "bCwI="
    assert pack_numbers([3, 4, 300, 40_000]) == "dAwGoApS2Ag=="


@given(st.integers(1, 400), st.integers(1, 9))
def test_dense_numbers_take_a_bit_each(count, step):
    """No list is longer than a bit for each claim."""
    numbers = range(0, count * step, step)

    assert unpack(pack_numbers(numbers)) == [*numbers]
    assert (
        len(pack_numbers(numbers)) <= 5 + 4 * max(numbers[-1] // 8 + 1, count) // 3
        if (count > 1)
        else isinstance(pack_numbers(numbers), int)
    )


def test_a_small_site_has_one_file():
    """Its search finds any part of a word."""
    pages = directory_of([full_record()])

    assert [path for path, _ in search_files(pages, WORDS)] == ["factcheck/search.json"]


def test_the_first_file_says_where_everything_is(files):
    """It holds no claim, and grows with the words only."""
    head = files["factcheck/search.json"]

    assert head["format"] == 2
    assert head["total"] == 2
    assert head["years"] == ["2026"]
    assert files.keys() == {
        "factcheck/search.json",
        "factcheck/search/claims/0.json",
        *(f"factcheck/search/{kind}.json" for kind in ("claimants", "sources", "tags")),
        *(f"factcheck/search/words/{n}.json" for n, _ in enumerate(head["pieces"])),
    }


def test_the_pieces_are_in_order_and_hold_every_word(files):
    """The script finds the piece of a word by the first words of all pieces."""
    pages = directory_of([full_record(), minimal_record()])
    index = {word: [*numbers] for word, numbers in index_words(pages, WORDS).items()}
    head = files["factcheck/search.json"]
    pieces = [
        files[f"factcheck/search/words/{place}.json"]
        for place in range(len(head["pieces"]))
    ]
    words = [word for piece in pieces for word in piece]

    assert len(pieces) > 1
    assert head["pieces"] == [next(iter(piece)) for piece in pieces]
    assert words == sorted(words)
    index |= {word: [*numbers] for word, numbers in join_beginnings(index).items()}
    found = {word: unpack(packed) for piece in pieces for word, packed in piece.items()}
    assert found == index


def test_the_words_of_a_long_beginning_are_joined(monkeypatch):
    """Whoever types three letters need not load hundreds of words."""
    monkeypatch.setattr(search, "MOST_LOOKED_UP", 20)
    index = {
        "mart": array("I", [1, 2, 5]),
        "market": array("I", [2, 7]),
        "marketing": array("I", [3]),
        "ma": array("I", [9]),
        "other": array("I", [4]),
        "c:market": array("I", [8]),
    }

    joined = {word: [*numbers] for word, numbers in join_beginnings(index).items()}

    assert joined == {"mar*": [1, 2, 3, 5, 7]}


def test_a_block_has_all_that_an_entry_shows(files):
    """Nothing else need be loaded for it."""
    newest, oldest = files["factcheck/search/claims/0.json"]

    assert newest[:3] == ["claim-text", "factcheck/claims/watt.html", "false"]
    assert newest[6:8] == [
        "claimant-name",
        "factcheck/claimants/claimant-name/index.html",
    ]
    assert len(oldest) == 6


@each(
    ("text", "words"),
    [
        ("Crèche & PARK 2008", ["creche", "park", "2008"]),
        ("ΟΔΟΣ", ["οδος"]),
        ("東京都", ["東京", "京都"]),
        ("東", ["東"]),
        ("NATOの約束", ["nato", "の約", "約束"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
    ],
)
def test_words_are_those_that_the_script_looks_up(text, words):
    """Without accents and capitals; pairs of letters where no spaces part words."""
    assert [*split_words(text)] == words


def test_the_search_data_of_a_site_depend_on_its_size(monkeypatch):
    """What is compressed to more than the limit is divided."""
    monkeypatch.setattr(search, "FEWEST_DIVIDED", 1)
    pages = directory_of([full_record(), minimal_record()])
    whole = [path for path, _ in search_files(pages, WORDS)]
    monkeypatch.setattr(search, "MOST_TRIED", 1)
    divided = [*search_files(pages, WORDS)]

    assert len(whole) == 1
    assert len(divided) > 4
    monkeypatch.setattr(search, "MOST_TRIED", 2)
    # The statements alone are too long, or only all that is said of them.
    for most in (1, 50):
        monkeypatch.setattr(search, "MOST_WHOLE", most)
        assert [*search_files(pages, WORDS)] == divided
