"""Folding hides what readers do not see, keeps what they do, and finds its way back."""

import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.folding import (
    DASHES,
    IGNORABLE,
    REGULAR,
    fold,
    fold_character,
    fold_words,
)
from pelican_factcheck.anchoring.quotes import find_quote

ODD_DASHES = re.compile(f"[-{DASHES}][{IGNORABLE}]*[-{DASHES}]")
AWKWARD = st.text(
    st.sampled_from(
        "aBéßİ 1²½–—-'’“.…\n\t\u00a0\u00ad\u200b\u0301ﬁ漢がｶﾞשלום\U0001f600\ud800`"
    )
    | st.characters(),
    max_size=60,
)


@each(
    ("one", "other"),
    [
        ("Straße", "STRAẞE"),
        ("a  b\n c", "a b c"),
        ("“It’s”", '"It\'s"'),
        ("«oui»", '"oui"'),
        ("2008–2012", "2008-2012"),
        ("so — there", "so -- there"),
        ("wait…", "wait. . ."),
        ("e\u0301te\u0301", "été"),
        ("ﬁbrils", "fibrils"),
        ("co\u00adoper\u200bate", "cooperate"),
        ("１００％", "100%"),
        ("ｶﾞ", "ガ"),
        ("ΟΔΟΣ", "οδος"),
        ("İstanbul", "istanbul"),
        ("CO₂", "CO2"),
        ("пʼять", "п’ять"),
        ("Oʻzbekiston Oʼzbek Oꞌzbek Oʿz", "O‘zbekiston O'zbek O’zbek O`z"),
        ("ʻOkina", "‘Okina"),
        ("അവൻ അവർ അവൾ", "അവന്\u200d അവര്\u200d അവള്\u200d"),
        ("হঠাৎ", "হঠাত্\u200d"),
        ("दऱ्या", "दर्\u200dया"),
        ("Œuvre cœur Ægypten ǽ", "Oeuvre coeur Aegypten aé"),
        ("C₁₂H₂₂O₁₁", "C12H22O11"),
        ("``quoted''", "“quoted”"),
        ("كتـــاب", "كتاب"),
        ("كَتَبَ", "كتب"),
        ("за́мок", "замок"),
        ("ş", "ș"),
        ("کتابی", "كتابي"),
        ("٢٠١٥", "2015"),
        ("२०१५", "2015"),
        ("hoà, thuỷ", "hòa, thủy"),
        ("น้ำ", "น\u0e4d\u0e49า"),
        ("I\u0307stanbul IŞIK", "İstanbul ışık"),
        ("ΑΘΗΝΑ", "Αθήνα"),
        ("20 ℃", "20 °C"),
    ],
)
def test_dress_disappears(one, other):
    """Two spellings of the same words fold to the same text."""
    assert fold_words(one) == fold_words(other)


@each(
    ("one", "other"),
    [
        ("10²", "102"),
        ("1½", "11/2"),
        ("resume", "résumé"),
        ("-5", "5"),
        ("1.5", "15"),
        ("1,5", "1.5"),
        ("ば", "は"),
        ("nowhere", "now here"),
        ("അവൻ", "അവന്"),
        ("दऱ्या", "दर्या"),
        ("ø", "oe"),
    ],
)
def test_meaning_stays(one, other):
    """Figures, signs, accents and spaces that carry meaning keep texts apart."""
    assert fold_words(one) != fold_words(other)


def test_a_place_leads_back_to_its_source():
    """A folded range names the source characters that it came from, all of them."""
    text = "So:\n  “Caf\u0065\u0301” – 10 €"
    folded = fold(text)
    start = folded.text.index("café")

    assert text[slice(*folded.source_range(start, start + 4))] == "Cafe\u0301"


def test_what_is_left_out_keeps_numbers_apart():
    """Two numbers do not become one where a footnote marker stood between them."""
    assert fold("196231963", [(4, 5)]).text == "1962 1963"
    assert fold("in 1962[3], and", [(7, 10)]).text == "in 1962, and"


@pytest.mark.parametrize("end", ["", "\n", " \n", "\n\n"])
def test_the_end_of_a_text_can_be_left_out(end):
    """As struck words are that nothing follows, whatever white space is among them."""
    text = f"Ab cd{end}"

    assert fold(text, [(2, len(text))]).text == "ab"
    assert fold(end, [(0, len(end))]).text == ""


@given(AWKWARD)
def test_every_range_leads_into_the_source(text):
    """Pieces are in order, and each folded character has a source of its own."""
    folded = fold(text)
    ends = [folded.source_range(place, place + 1) for place in range(len(folded.text))]

    assert all(0 <= start < end <= len(text) for start, end in ends)
    assert ends == sorted(ends)
    assert "  " not in folded.text


@given(AWKWARD)
def test_folding_twice_is_folding_once(text):
    """What is folded stays as it is, runs of different or invisibly parted dashes aside."""
    assume(not ODD_DASHES.search(text))
    once = fold_words(text)

    assert fold_words(once) == once


@pytest.mark.no_cover
def test_regular_characters_fold_one_for_one():
    """The characters that are not looked at one by one need no look."""
    alphabet = "".join(map(chr, range(0x20, 0xFFFF)))
    regular = re.findall(f"[{REGULAR}]", alphabet)

    assert not fold_otherwise(regular), [*filter(fold_otherwise, regular)]


def fold_otherwise(letters):
    """Whether a text with the letters folds otherwise than each of them does."""
    alone = " ".join(f"a{fold_character(letter)}a" for letter in letters)
    return fold(" ".join(f"a{letter}a" for letter in letters)).text != alone


FORMS = ("NFC", "NFD", "NFKC", "NFKD")
# They stand on the line in compatibility forms, and mean something else there.
RAISED = ("<super>", "<sub>", "<fraction>", "<circle>")
PLACES = ("a{}a", "{0}{0} {0}")


@pytest.mark.no_cover
def test_unicodes_forms_of_every_letter_fold_alike():
    """Whichever form a program writes, each letter, mark and figure folds the same."""
    letters = [
        chr(point)
        for point in range(0x20, 0x20000)
        if unicodedata.category(chr(point))[0] in "LMN"
        and not unicodedata.normalize("NFKC", chr(point)).startswith(" ")
        and unicodedata.normalize("NFKD", chr(point)) != chr(point)
    ]
    for block in (
        letters[first : first + 256] for first in range(0, len(letters), 256)
    ):
        assert not fold_apart(block), [*filter(fold_apart, block)]


def fold_apart(letters):
    """Whether forms of Unicode that leave the meaning of a text with the letters differ."""
    for is_kept, forms in ((True, FORMS[:2]), (False, FORMS)):
        text = " ".join(
            place.format(letter)
            for letter in letters
            for place in PLACES
            if unicodedata.decomposition(letter).startswith(RAISED) == is_kept
        )
        texts = [text, *(unicodedata.normalize(form, text) for form in forms)]
        if len(set(map(fold_words, texts))) > 1:
            return True
    return False


@each(
    ("text", "quote", "status"),
    [
        ("Её объём растёт.", "Ее объем растет.", "exact"),
        ("Ее объем растет.", "Её объём растёт.", "exact"),
        ("ЕЁ ОБЪЁМ РАСТЁТ.", "Ее объем растет.", "exact"),
        ("Еёе\u0308м растет.", "Еёем растет.", "exact"),
        ("Всё продано вчера.", "Все продано вчера.", "changed"),
        ("Это осёл мэра.", "Это осел мэра.", "changed"),
    ],
)
def test_the_dots_of_a_russian_letter_may_be_left_out(text, quote, status):
    """As in most texts, unless they tell two words apart: everything and everybody."""
    found = find_quote(Document(f"Так. {text} Да.", lang="ru"), quote)

    assert found.status == status
