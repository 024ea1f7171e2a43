"""What sees at once that an end of a quote tears nothing is right about it.

Most ends of quotes stand between ordinary words, and words beside them tell so: only
where one stands there that has to, a judgement is asked. Here all judgements are asked.
"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.anchoring.abbreviations import (
    BEFORE_NAMES,
    NAME_JOINS,
    NAME_PARTS,
    NUMERALS,
    OPENERS,
    QUANTIFIERS,
    REFERENCES,
    SHARES,
    SOFT,
)
from pelican_factcheck.anchoring.compounds import (
    ARTICLES_OF_SHARES,
    OF_EVERY_JOINS,
    ONES,
    WordsBeside,
    begins_in_quantifier,
    begins_in_share,
    is_between_clauses,
    parts_limited,
    parts_number,
    parts_words,
)
from pelican_factcheck.anchoring.figures import (
    BETWEEN,
    CURRENCIES,
    ENDS_UNIT,
    FRACTIONS,
    FROM,
    LIMITS,
    LIMITS_BEHIND,
    MAGNITUDES,
    PER_CENT_WORDS,
    PERCENTAGE_POINTS,
    RANGE_ANDS,
    RANGE_JOINS,
    REACH,
    UNIT_SIGNS,
    UNIT_WORDS,
    UNSPACED_LIMITS,
    UNSPACED_LIMITS_BEHIND,
    UNSPACED_MAGNITUDES,
    UNSPACED_UNITS,
    limit_before,
    limit_behind,
    may_be_range,
    may_be_unit,
    may_limit,
    may_limit_behind,
    may_tear_sign,
    parts_figure,
    range_pattern,
    sign_pattern,
    unit_pattern,
    word_of_unit,
)
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.sentences import (
    ANY_MARKS,
    CLOSED_BEHIND,
    CLOSING,
    NOTE_SIGN,
    NOTES_BEHIND,
    PLAIN_ENDS,
    SAID_BEFORE,
    STOP,
    TYPED_NOTE,
    WHOLE,
    Boundaries,
    Ends,
    find_marks,
    find_typed,
    is_outside_notes,
    may_be_note,
    plain_mark,
)

LANGUAGES = ["", *sorted(QUANTIFIERS.keys() | NUMERALS.keys())]
ORDINARY = (
    "the of in and king fly Ab der la les un de des que ja и не في घर 市 の -".split()
)
SIGNS = [*".,;:!?…)('\"-–+/%°·~±", ". ", ", ", "'s", "d'", CURRENCIES[0], *[""] * 60]
FIGURES = [
    "5",
    "40",
    "1 000",
    "2019",
    "3.5",
    "1,5",
    FRACTIONS[0],
    "$5",
    "(5)",
    "5%",
    "12th",
]


def listed(*tables):
    """The words of some tables."""
    said = " ".join(
        " ".join(table.values()) if isinstance(table, dict) else table
        for table in tables
    )
    return sorted(set(re.sub(r"\\[sw.][?*+]?|[][()?:|/,*^{}]", " ", said).split()))


FIGURED = [
    *listed(LIMITS, LIMITS_BEHIND, UNSPACED_LIMITS, UNSPACED_LIMITS_BEHIND),
    *listed(MAGNITUDES, UNSPACED_MAGNITUDES, UNIT_WORDS, UNSPACED_UNITS, UNIT_SIGNS),
    *listed(PER_CENT_WORDS, PERCENTAGE_POINTS, FROM, BETWEEN, RANGE_ANDS, RANGE_JOINS),
]
LIMITED = [
    *(one for words in LIMITS.values() for one in words.split(", ")),
    *(f"5 {one}" for words in LIMITS_BEHIND.values() for one in words.split(", ")),
    *(f"5 ab {one}" for words in LIMITS_BEHIND.values() for one in words.split(", ")),
]
COUNTED = [f"5 {one}" for one in listed(MAGNITUDES, UNIT_WORDS, UNIT_SIGNS)]
COUNTED_IN_WORDS = [
    f"{count} {unit}"
    for count in ("5", "5 million", "5 bn of")
    for unit in "per cent|percentage points|v. h.|p. p.|pct. of|square miles per hour".split(
        "|"
    )
]
RANGES = [
    *(f"{left} 4 {join} 5" for left in ("from", "ab") for join in listed(RANGE_JOINS)),
    *(f"{left} 4 {join} 5" for left in listed(BETWEEN) for join in listed(RANGE_ANDS)),
]


ENDED = [
    *(
        "town. 5",
        "town: 5",
        "town; most",
        "town? 5",
        "town! of",
        "towns. million",
        "of: five",
    ),
    *("5 km: 6", "5kg. to", "$5. or more", "ca. 5", "pct. to 5", "min. 5", "p. 5"),
]


def words_of(lang):
    """What is said of numbers, shares, titles and quantities in a language."""
    counting = listed(NUMERALS.get(lang, ""))
    shares, _, joins = SHARES.get(lang, "").partition("|")
    every = OF_EVERY_JOINS.split("|")
    phrases = QUANTIFIERS.get(lang or "en", "").replace("^", "").split(", ")
    return [
        [*counting, *listed(NAME_PARTS.get(lang, ""), NAME_JOINS.get(lang, ""))],
        [*ONES, *ARTICLES_OF_SHARES],
        [one.replace("*", "er") for one in phrases if one],
        [f"{own} {join} the" for own in shares.split() for join in joins.split()],
        [
            f"{own} {join} {own}"
            for join in every
            for own in ["5", "one", *counting[:9]]
        ],
    ]


def texts(*lists):
    """Folded texts of so many lists of words, of figures and of signs."""
    pieces = st.one_of(*(st.sampled_from(words) for words in lists if words))
    piece = st.tuples(pieces, st.sampled_from(SIGNS), st.sampled_from("    -"))
    return st.lists(piece, min_size=2, max_size=9).map(
        lambda some: fold_words("".join(map("".join, some)))
    )


def word_before(text, space):
    """What stands between a space and the one before it."""
    return text[:space].rpartition(" ")[2]


def spaces(text):
    """The places of all spaces of a text."""
    return [found.start() for found in re.finditer(" ", text)]


@pytest.mark.parametrize("langs", [["en"], ["de"], ["fr"], LANGUAGES])
@given(data=st.data())
def test_words_part_nothing_where_none_of_theirs_stands(langs, data):
    """Numbers in words, what limits them, shares and quantities, in each language."""
    lang = data.draw(st.sampled_from(langs))
    text = data.draw(texts(*words_of(lang), ORDINARY, FIGURED, LIMITED, FIGURES))

    for space in spaces(text):
        beside = WordsBeside.read(text, space)
        if any(parts_number(text, space, lang, begins=begins) for begins in (0, 1)):
            assert beside.may_be_in_number(lang)
        if parts_limited(text, space, lang):
            assert beside.may_be_limited()
        if begins_in_share(text, space, text.__getitem__, lang):
            assert beside.may_be_in_share(lang)
        if begins_in_quantifier(text, space, lang):
            assert beside.may_be_quantified(lang)


@pytest.mark.parametrize("langs", [["en"], ["de"], ["fr"], LANGUAGES])
@given(data=st.data())
def test_nothing_is_torn_between_clauses(langs, data):
    """At the end of one and at the begin of the next."""
    lang = data.draw(st.sampled_from(langs))
    pieces = (*words_of(lang), ORDINARY, FIGURED, LIMITED, FIGURES, COUNTED, RANGES)
    text = data.draw(texts(*pieces, ENDED))

    for place in range(len(text) + 1):
        if is_between_clauses(text, place, lang):
            assert not parts_words(text, place, text.__getitem__, lang)
            assert not parts_figure(text, place, text.__getitem__, lang)


@pytest.mark.parametrize(
    "word", ["5.", "(5.", "p.m.", "ca.", "approx.", "ок.", "pct.", ":"]
)
def test_words_that_have_a_point_of_their_own_end_no_clause(word):
    """A number may go on behind it: 5. Oktober, approx. five, 5 pct. to 6 pct."""
    text = f"4 {word} 5 years"

    assert not is_between_clauses(text, text.index(" 5 "), "de")
    assert not is_between_clauses(text, text.index("5 years"), "de")


@given(texts(FIGURED, LIMITED, COUNTED, COUNTED_IN_WORDS, FIGURES, ORDINARY))
def test_no_unit_and_no_limit_is_torn_where_no_word_of_one_stands(text):
    """Behind each figure, at each space behind it, and before each figure."""
    figures = [found.start() for found in re.finditer(r"\d", text)]
    for figure in figures:
        end = figure + 1
        unit, word = unit_pattern().match(text, end), word_of_unit().match(text, end)
        assert may_be_unit(text, end) or not (unit or word)
        for space in spaces(text):
            if space < figure and limit_before(text, figure) <= space:
                assert figure - space > REACH * 5 or may_limit(word_before(text, space))
            if space >= end and unit and unit.end() > space:
                assert not ENDS_UNIT.search(text, end, space)
            if space >= end and limit_behind(text, end) > space:
                assert space - end > REACH * 5 or may_limit_behind(text, end, space)


@given(texts(FIGURES, listed(FROM, BETWEEN, RANGE_JOINS, RANGE_ANDS), RANGES))
def test_there_is_no_range_where_no_figure_is_joined(text):
    """However they are written."""
    for found in range_pattern().finditer(text):
        assert may_be_range(text, 0, len(text))
        assert found[0][-1].isdigit()


@given(texts(FIGURES, "-+~±<>≤%‰°/:'\".,A$€", ["A", "bb", "us", "5 - 6", "5 : 6"]))
def test_no_sign_is_torn_between_other_characters(text):
    """Between any two characters."""
    for place in range(len(text) + 1):
        head, tail = text[max(place - REACH, 0) : place], text[place : place + REACH]
        if sign_pattern().search(f"{head}\0{tail}"):
            assert may_tear_sign(head[-1:], tail[:1])


def test_most_places_of_prose_are_seen_to_part_nothing():
    """Else there would be nothing to gain."""
    text = "we saw old towns burn and ships sail away, but nobody came to look. " * 9
    asked = [
        space
        for space in spaces(text)
        for beside in [WordsBeside.read(text, space)]
        if beside.may_be_limited()
        or beside.may_be_in_share("en")
        or beside.may_be_quantified("en")
    ]

    assert len(asked) < len(spaces(text)) / 10


CLOSED = ['"', "\u201d", ")", "]", " \u00bb", "\u00ab", "\u2019", "\u300d"]
NOTED = [
    "[1]",
    "[note 2]",
    "[^a]",
    "(1)",
    "(see 3)",
    "\u00b9",
    "\u207d\u00b2\u207e",
    "*",
    "\u2020",
    "\u3014 2\u3015",
    "\u1d43",
]
PROSE = [
    "word",
    "e.g.",
    "5",
    "\u4e2d",
    "\u00fc",
    " ",
    " ",
    "\n",
    "[",
    "(",
    ";",
    "\u2013",
    "\u037e",
]
BEHIND_WORDS = st.lists(
    st.sampled_from([*".!?\u2026;:|\u3002\u0964\U00011047", *CLOSED, *NOTED, *PROSE]),
    max_size=24,
).map("".join)
SHORTENED = sorted(
    {*SOFT, *REFERENCES, *" ".join([*BEFORE_NAMES.values(), *OPENERS.values()]).split()}
)
PARTED_WORDS = st.lists(
    st.tuples(
        st.sampled_from([*CLOSED, *NOTED, "(", "\u201e", *[""] * 12]),
        st.sampled_from([*PROSE, *["prose", "5 prose", "Word", "5", "\u0e02"] * 9])
        | st.sampled_from(SHORTENED),
        st.sampled_from([*CLOSED, *NOTED, *[""] * 24]),
        st.sampled_from([". ", ". ", ". ", ".", "! ", " "]),
    ),
    max_size=9,
).map(lambda some: "".join(map("".join, some)))
WHOLE_MARK = re.compile(
    rf"(?P<mark>{ANY_MARKS.pattern})(?:{CLOSED_BEHIND.pattern}){NOTES_BEHIND.pattern}"
)


@given(BEHIND_WORDS)
def test_marks_are_those_that_one_pattern_finds(text):
    """With what closes behind each, and with the notes behind that."""
    marks = [
        (
            found["mark"],
            found.start(),
            found.end("mark"),
            found.end("closed"),
            found.end(),
        )
        for found in WHOLE_MARK.finditer(text)
    ]

    assert [tuple(mark) for mark in find_marks(text, 0, len(text))] == marks


@given(BEHIND_WORDS)
def test_marks_behind_a_letter_outside_of_notes_are_found_alone(text):
    """So the nearest are looked for first."""
    marks = list(find_marks(text, 0, len(text)))
    for place in range(1, len(text) + 1):
        if is_outside_notes(text, place):
            behind = [mark for mark in marks if mark.start >= place]
            assert list(find_marks(text, place, len(text))) == behind


@given(BEHIND_WORDS)
def test_plain_marks_are_marks(text):
    """Wherever one is seen, it is found as well."""
    marks = list(find_marks(text, 0, len(text)))
    for end in range(len(text) + 1):
        assert plain_mark(text, end) in (None, *marks)


@pytest.mark.parametrize("lang", ["", "en", "de", "ru", "th"])
@given(text=PARTED_WORDS)
def test_plain_full_stops_end_sentences(lang, text):
    """By all the rules as well, whether the point is that of the passage or not."""
    boundaries = Boundaries(text, lang)
    marks = {mark.start: mark for mark in find_marks(text, 0, len(text))}
    for point in range(len(text)):
        if boundaries.is_full_stop(point, len(text)):
            mark, after = marks[point], point + 1
            assert mark == (".", point, after, after, after)
            assert plain_mark(text, after) == mark
            for is_own in (False, True):
                ends = Ends(0, len(text))
                assert boundaries.begins_next(mark, after, ends, is_own=is_own)


@pytest.mark.parametrize(
    "text",
    [
        "It rained (so they say. Nobody saw it) in May.",
        "It rained [so they say. Nobody saw it] in May.",
        "Der Film \u201eGeh weg. Komm her\u201c lief im Mai.",
        "He paid 5 thous. Euros in May.",
        "It rained in approx. Ten days.",
        "It rained approx. and stopped.",
        "It rained at St. Ives in May.",
        "It rained at p. Five in May.",
    ],
)
def test_points_that_may_belong_to_something_are_no_plain_full_stops(text):
    """They are judged by all the rules."""
    boundaries = Boundaries(text, "de" if "Film" in text else "en")

    assert not boundaries.is_full_stop(text.index(". "), len(text))


def test_most_full_stops_of_prose_are_plain():
    """Else there would be nothing to gain."""
    text = "We saw old towns burn. Ships sailed away, but nobody came to look. " * 9

    assert all(
        Boundaries(text, "en").is_full_stop(found.start(), len(text))
        for found in re.finditer(r"\. ", text[:-1])
    )


@given(BEHIND_WORDS)
def test_what_can_be_no_note_is_none(text):
    """By the sign before it, and by the one that it begins with."""
    for sign in NOTE_SIGN.finditer(text):
        start = sign.start()
        found = TYPED_NOTE.match(text, start)
        assert find_typed(text, start) or not found
        if found and not may_be_note(text, start):
            said = SAID_BEFORE.search(text, 0, start)
            assert text[start] == "(" or not (said and said["stop"])


@each("rest", sorted(PLAIN_ENDS))
def test_plain_ends_of_passages_state_something_or_nothing(rest):
    """As the pattern for all ends has it."""
    assert (rest != "") == (WHOLE.match(f"a{rest}") is not None)
    assert (rest != "") == (re.search(rf"{STOP}[^\w]*\Z", f"a{rest}") is not None)
    assert set(rest) <= {".", "!", *CLOSING}
