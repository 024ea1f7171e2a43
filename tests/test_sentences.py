"""Sentences are found around a passage in ten languages, and no further."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pelican_factcheck.anchoring.sentences import sentence_around

# Language, text with the sentence between bars, and the passage inside it.
SENTENCES = [
    (
        "en",
        "It was late. |Dr. A. B. Smith of the U.S. Army left.| Nobody knew.",
        "Army",
    ),
    ("en", "First. |“Is it true?” he asked.| She nodded.", "asked"),
    ("en", "First. |“It is true.”| She nodded.", "true"),
    ("en", "|He said no.| Then he left.", "said"),
    ("en", "He said no. |See fig. 5 and no. 12 there.| Then he left.", "there"),
    (
        "en",
        "They sell bread, milk, etc. |They open at 9 a.m. on weekdays.| Fine.",
        "open",
    ),
    ("en", "First. |Some, e.g. Ada, left.| She nodded.", "left"),
    ("en", "|It cost $1.5 million (approx. half).| Then more.", "cost"),
    ("en", "|Wait... what did he say?| Nothing.", "say"),
    ("en", "Wait. |(It was late.)| Nothing.", "late"),
    ("de", "Gut. |Am 3. Oktober kam z. B. Hr. Dr. Müller.| Er blieb.", "kam"),
    ("de", "Gut. |Das 20. Jahrhundert begann.| Er blieb.", "begann"),
    ("de", "|Er kam im Jahr 1990.| Sie ging.", "kam"),
    ("fr", "Bien. |M. Dupont et Mme. Durand sont partis !| Ils reviendront.", "partis"),
    ("es", "Bien. |¿Quién es el Sr. Pérez?| No lo sé.", "Pérez"),
    ("pt", "Bem. |O Sr. Silva e a Dra. Costa saíram.| Voltam logo.", "saíram"),
    ("pl", "Tak. |W XX w. i 3. Pułk prof. Nowaka wyszedł.| Wrócił.", "wyszedł"),
    ("ru", "Да. |А. С. Пушкин жил в г. Москве, т. е. здесь.| Потом уехал.", "жил"),
    ("ru", "|Он жил там в 1999 г.| Потом уехал.", "жил"),
    ("he", "כן. |הוא הלך הביתה.| היא נשארה.", "הלך"),
    ("ar", "نعم. |هل ذهب إلى البيت؟| بقيت هي.", "ذهب"),
    ("ja", "はい。|彼は「行く。」と言った。|終わり。", "言っ"),
    ("zh", "好。|他说：“走吧。”|然后走了。", "走吧"),
]


@pytest.mark.parametrize(("lang", "marked", "passage"), SENTENCES)
def test_a_passage_grows_to_its_sentence(lang, marked, passage):
    """The sentence ends where a reader of the language says it ends."""
    before, sentence, after = marked.split("|")
    text = before + sentence + after
    start = len(before) + sentence.index(passage)

    grown = sentence_around(text, start, start + len(passage), edges=[], lang=lang)

    assert text[slice(*grown)] == sentence


def test_a_passage_in_two_sentences_takes_both():
    """A sentence that is only touched is taken whole."""
    text = "One is here. Two is there. Three is gone. Four."
    start, end = text.index("there"), text.index("Three") + 5

    grown = sentence_around(text, start, end, edges=[])

    assert text[slice(*grown)] == "Two is there. Three is gone."


def test_a_block_ends_the_sentence():
    """No sentence reaches into the next block, unless the passage does."""
    text = "A heading without point Then a line"
    edge = text.index(" Then")

    assert sentence_around(text, 2, 9, edges=[edge]) == (0, edge)
    assert sentence_around(text, 2, edge + 3, edges=[edge]) == (0, len(text))


def test_a_footnote_marker_belongs_to_no_sentence():
    """Markers after the point are left out on both sides."""
    text = "It was sold in 2007.[4] It is gone.5 He left."
    first, second = text.index("[4]"), text.index("5 He")
    asides = [(first, first + 3), (second, second + 1)]

    before = sentence_around(text, 3, 6, edges=[], asides=asides)
    at = text.index("gone")
    after = sentence_around(text, at, at + 4, edges=[], asides=asides)

    assert text[slice(*before)] == "It was sold in 2007."
    assert text[slice(*after)] == "It is gone."


def test_white_space_is_a_passage_as_it_is():
    """Between two sentences there is nothing that could grow."""
    assert sentence_around("One.   Two.", 5, 6, edges=[4, 6]) == (5, 6)


def test_an_empty_passage_stays_empty():
    """Nothing grows from nothing."""
    assert sentence_around("One. Two.", 3, 3, edges=[]) == (3, 3)


@given(
    st.text(st.sampled_from('aB1 .!?。”"(\n[]'), min_size=1, max_size=60),
    st.lists(st.integers(0, 60), min_size=2, max_size=4),
    st.sampled_from(["", "en", "de", "ja", "xx-YY"]),
)
def test_the_sentence_holds_the_passage(text, offsets, lang):
    """White space at its ends aside, a passage is inside its sentence."""
    start, end, *edges = [min(offset, len(text)) for offset in sorted(offsets)]
    first, last = sentence_around(text, start, end, edges=edges, lang=lang)

    assert 0 <= first <= last <= len(text)
    assert text[start:end].strip() in text[first:last]
