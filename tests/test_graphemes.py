"""Offsets inside of one visible character, by Unicode's rules."""

import regex
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.anchoring.findings import is_cut

UNITS = st.sampled_from(
    [
        *"ae\u0301\u0302한각ᄀ\u1161\u11a8कष\u093f\u0bbfநกำ\u0e49🇺🇦🇸👍🏽👩🚒❤1\u20e3\u200dع ",
        "क\u094dष",
        "ക\u0d4dഷ",
        "\U0001f3f4\U000e0067\U000e007f",
    ]
)


@given(st.lists(UNITS, max_size=12).map("".join))
def test_the_rules_are_those_of_unicode(text):
    """A second opinion: the pattern for grapheme clusters of another library.

    Joiners are left to the cases below: between letters they are no character.
    """
    ends = {found.end() for found in regex.finditer(r"\X", text)} | {0}
    places = {
        at
        for at in range(len(text) + 1)
        if "\u200d" not in text[max(at - 1, 0) : at + 1]
    }

    assert {at for at in places if is_cut(text, at)} == places - ends


@each(
    "text",
    [
        "🇺🇦",
        "👍🏽",
        "👩\u200d🚒",
        "👨\u200d👩\u200d👧",
        "1\ufe0f\u20e3",
        "e\u0301",
        "क्ष",
        "กำ",
    ],
)
def test_one_visible_character_is_not_cut(text):
    """None of the offsets inside is an edge."""
    assert all(is_cut(text, at) for at in range(1, len(text)))
    assert not is_cut(text, 0)
    assert not is_cut(text, len(text))


@each("text", ["می\u200cخواهم", "a\u00adb", "❤\ufe0f!", "ab", "각나", "한ᅡ"])
def test_what_is_not_seen_holds_nothing_together(text):
    """Soft hyphens, presentation forms and joiners between letters are no cut."""
    assert not any(is_cut(text, at) for at in range(len(text) + 1))
