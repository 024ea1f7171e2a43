"""Sentences are found around a passage in sixty languages, and no further."""

import re
import unicodedata
from itertools import accumulate
from pathlib import Path

import pytest
import regex
import sentencex
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.anchoring.folding import asks_in_greek
from pelican_factcheck.anchoring.sentences import (
    BORROWED,
    FAR,
    OWN,
    QUESTIONS,
    SHARED,
    STOP,
    is_lower,
    sentence_around,
    sentence_starts,
)

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
    ("ru", "Билет стоит 300 руб. |Пассажиры жалуются.| Нет.", "жалуются"),
    ("sv", "Boken kostar 300 kr. |Läsarna klagar.| Nej.", "klagar"),
    ("da", "|Bogen koster 1.300,50 kr.| Læserne klager.", "koster"),
    ("no", "Boka koster 300 kr. |Kommunen betaler 5 kr. mindre.| Nei.", "betaler"),
    ("pl", "Firma zapłaciła 5 zł. |Miasto zapłaciło resztę.| Nie.", "resztę"),
    ("sv", "|Det kostar kr. 300 i dag.| Nej.", "kostar"),
    ("he", "כן. |הוא הלך הביתה.| היא נשארה.", "הלך"),
    ("ar", "نعم. |هل ذهب إلى البيت؟| بقيت هي.", "ذهب"),
    ("ja", "はい。|彼は「行く。」と言った。|終わり。", "言っ"),
    ("zh", "好。|他说：“走吧。”|然后走了。", "走吧"),
]


@each(("lang", "marked", "passage"), SENTENCES)
def test_a_passage_grows_to_its_sentence(lang, marked, passage):
    """The sentence ends where a reader of the language says it ends."""
    before, sentence, after = marked.split("|")
    text = before + sentence + after
    start = len(before) + sentence.index(passage)

    grown = sentence_around(text, start, start + len(passage), edges=[], lang=lang)

    assert text[slice(*grown)] == sentence


PROSE = [
    (lang, text.split("|"))
    for lang, texts in yaml.load(
        (Path(__file__).parent / "sentences.yaml").read_text(encoding="utf-8"),
        yaml.CSafeLoader,
    ).items()
    for text in texts
]


@each(("lang", "sentences"), PROSE)
def test_prose_falls_into_its_sentences(lang, sentences):
    """From any word a passage grows to the one sentence that a reader sees there."""
    text = "".join(sentences)
    places = accumulate(map(len, sentences), initial=0)
    for sentence, place in zip(sentences, places, strict=False):
        start = place + len(sentence) - len(sentence.lstrip())
        stop = start + len(sentence.strip())
        letters = [at for at in range(start, stop) if text[at].isalpha()]
        for at in (letters[0], letters[len(letters) // 2], letters[-1]):
            assert sentence_around(text, at, at + 1, edges=[], lang=lang) == (
                start,
                stop,
            )


# Where sentencex, which knows 300 languages, parts the prose of `sentences.yaml`
# otherwise: by language how many boundaries it lacks, and how many it has besides.
SECOND_OPINION = {
    "ar": (1, 4),
    "be": (0, 9),
    "bg": (4, 8),
    "bn": (0, 1),
    "bo": (2, 0),
    "ca": (2, 2),
    "cs": (5, 4),
    "da": (2, 1),
    "de": (8, 13),
    "el": (3, 27),
    "en": (18, 31),
    "es": (5, 16),
    "et": (0, 12),
    "fa": (0, 4),
    "fi": (0, 4),
    "fr": (2, 29),
    "gu": (0, 1),
    "he": (3, 5),
    "hi": (0, 5),
    "hr": (1, 23),
    "hu": (1, 39),
    "hy": (0, 1),
    "id": (0, 10),
    "is": (0, 10),
    "it": (2, 17),
    "ja": (3, 6),
    "ka": (0, 8),
    "kk": (0, 1),
    "km": (2, 0),
    "kn": (0, 1),
    "ko": (0, 3),
    "lt": (2, 12),
    "lv": (1, 13),
    "mk": (0, 2),
    "mr": (0, 1),
    "ms": (1, 2),
    "my": (0, 2),
    "ne": (0, 1),
    "nl": (5, 13),
    "no": (2, 15),
    "pa": (0, 1),
    "pl": (1, 29),
    "pt": (0, 21),
    "ro": (3, 19),
    "ru": (7, 19),
    "sk": (1, 0),
    "sl": (0, 13),
    "sr": (0, 25),
    "sv": (6, 17),
    "sw": (0, 1),
    "ta": (0, 1),
    "te": (0, 1),
    "tr": (1, 30),
    "uk": (6, 8),
    "ur": (0, 2),
    "vi": (0, 4),
    "zh": (0, 3),
}


def test_a_second_opinion_differs_where_it_is_known_to():
    """No more disagreement with a library of the field than was looked at."""
    found = {}
    for lang, sentences in PROSE:
        text = "".join(sentences)
        ours = _begins(text, sentence_starts(text, 0, len(text), edges=[], lang=lang))
        pieces = accumulate(map(len, sentencex.segment(lang, text)))
        theirs = _begins(text, pieces)
        lacks, has = found.get(lang, (0, 0))
        found[lang] = lacks + len(ours - theirs), has + len(theirs - ours)

    differing = {lang: counts for lang, counts in found.items() if any(counts)}
    assert differing == SECOND_OPINION


def _begins(text, places):
    """Where the words begin behind the *places*, but for the end."""
    starts = {len(text) - len(text[place:].lstrip()) for place in places}
    return starts - {0, len(text)}


def test_the_marks_are_those_of_unicode():
    """All that has the property Sentence_Terminal, and little else."""
    ours = set(
        regex.findall(f"[{SHARED}{OWN}{FAR}]", "".join(map(chr, range(0x20000))))
    )
    unicode = set(regex.findall(r"\p{STerm}", "".join(map(chr, range(0x20000)))))

    assert ours - unicode == set("…།༎")
    assert unicode - ours == {"\u104a"}  # a comma
    assert max(SHARED + OWN) < "\uffff"


def test_a_mark_beyond_the_basic_plane_ends_a_sentence():
    """In Chakma, whose letters and danda have numbers above U+FFFF."""
    first, second = "𑄌𑄋𑄴𑄟 𑄃𑄬𑅁", "𑄌𑄋𑄴 𑄟𑄬𑅁"
    text = f"{first} {second}"
    start = len(first) + 1

    assert sentence_around(text, start + 1, start + 2, edges=[]) == (start, len(text))


@each("name", ["iPhone", "eBay", "d’Artagnan", "ibn Saud", "adidas"])
def test_a_quote_with_its_own_full_stop_is_marked_no_further(name):
    """Whatever begins behind it, in lower case or not, was not quoted."""
    text = f"It rained. Taxes doubled in June. {name} rose. It snowed."
    start, quote = text.index("Taxes"), "Taxes doubled in June."
    end = start + len(quote)

    assert sentence_around(text, start, end, edges=[], lang="en") == (start, end)


@each(
    "behind",
    ["1)", "(AP)", "↗", "🎉", "—", "—(AP)", "Nobody", "(", " (AP)", "\u00a0"],
)
def test_nothing_right_behind_its_full_stop_lengthens_a_quote(behind):
    """A note, a sign, or the next sentence without a space between them."""
    quote = "The dam broke in May."
    text = f"It was dry. {quote}{behind} Nobody saw it."
    start = text.index(quote)
    end = start + len(quote)

    assert sentence_around(text, start, end, edges=(), lang="en") == (start, end)


@each("behind", ["1)", "(AP)", "↗", "🎉", "—"])
def test_what_is_stuck_to_a_full_stop_begins_no_sentence(behind):
    """Nor does the sentence of a quote without its full stop reach over it."""
    text = f"It was dry. The dam broke in May.{behind} Nobody saw it."
    start = text.index("broke")
    first, last = sentence_around(text, start, start + 5, edges=(), lang="en")

    assert text[first:last] == "The dam broke in May."


@each(
    ("lang", "before", "quote"),
    [
        ("en", "The dam broke in May. ", "bell hooks wrote about the valley."),
        ("en", "The dam broke in May. ", "npm was used in the valley."),
        ("en", "The dam broke in May.", "Nobody was hurt in the valley."),
        ("zh", "大坝塌了……", "没有人受伤，市长说。"),
        ("de", "Der Damm brach im Mai. ", "dm verkaufte Sand im Tal."),
    ],
)
def test_a_sentence_that_is_quoted_whole_begins_where_the_quote_does(
    lang, before, quote
):
    """Though nothing at its begin says so."""
    text = f"{before}{quote}"
    span = len(before), len(text)

    assert sentence_around(text, *span, edges=(), lang=lang) == span


@each(
    ("lang", "text", "quote"),
    [
        ("en", "He works at Acme Inc. as a clerk.", "as a clerk."),
        ("en", "It lasted approx. five days.", "five days."),
        ("en", "Then “Go.” he said at noon.", "he said at noon."),
        ("en", "Go! he said at noon.", "he said at noon."),
        ("de", "Es dauerte ca. fünf Tage.", "fünf Tage."),
        ("pl", "Cena to ok. pięciu złotych.", "pięciu złotych."),
    ],
)
def test_the_end_of_a_sentence_is_no_sentence(lang, text, quote):
    """An abbreviation before a quote, or what somebody says, does not part it off."""
    span = text.index(quote), len(text)

    assert sentence_around(text, *span, edges=(), lang=lang) == (0, len(text))


def test_a_name_in_lower_case_begins_a_sentence():
    """Only a word without a capital goes on with what stands before it."""
    for follower, ends in [("iPhones", True), ("eBay", True), ("but", False)]:
        text = f"Taxes doubled in June. {follower} fell."
        end = sentence_around(text, 0, len("Taxes"), edges=[], lang="en")[1]

        assert (text[:end] == "Taxes doubled in June.") is ends


def test_thai_grows_to_its_white_space():
    """Without sentence marks a mark is one phrase, and never a paragraph."""
    text = "วันนี้ฝนตกทั้งวัน รัฐมนตรีขึ้นภาษีสองเท่าในปี 2551 สะพานปิด"
    start = text.index("ขึ้นภาษี")

    grown = sentence_around(text, start, start + 8, edges=[], lang="th")

    assert text[slice(*grown)] == "รัฐมนตรีขึ้นภาษีสองเท่าในปี 2551"


@each(
    ("lang", "text"),
    [
        ("th", "ประชากรเพิ่มขึ้นในปี 2566| นายกลาออก| ประชาชนดีใจ"),
        ("th", "ประชากรเพิ่มขึ้นในปี ๒๕๖๖| นายกลาออก| ประชาชนดีใจ"),
        ("th", "เมื่อวันที่ 5 พฤษภาคม 2566| นายกลาออก| ประชาชนดีใจ"),
        ("th", "เมื่อวันที่ 5 พ.ค. 2566| นายกลาออก"),
        ("th", "เมื่อวันที่ 5| นายกลาออก"),
        ("th", "เมื่อเวลา 10.30 น.| นายกลาออก"),
        ("th", "คะแนนลดลง 5%| นายกลาออก"),
        ("th", "คะแนนลดลงร้อยละ 5| นายกลาออก"),
        ("th", "มีคน 5% ของเมืองมา| นายกจ่าย 5 บาท| มีคนมา 2,500 คน| ตำรวจจับ ๕ คน"),
        ("th", "ราคาขึ้นระหว่างปี 2566 ถึง 2568| นายกลาออก"),
        ("th", "มีคนมา 2566 คน| นายกลาออก"),
        ("lo", "ປະຊາກອນເພີ່ມຂຶ້ນໃນປີ 2023| ນາຍົກລາອອກ| ລາຄາ 5 ກີບ"),
    ],
)
def test_thai_parts_behind_figures_that_count_nothing(lang, text):
    """A year, a day, a time or a share; what a figure counts stays beside it."""
    phrases = text.split("|")
    plain = "".join(phrases)

    at = 0
    for phrase in phrases:
        start = at + len(phrase) - len(phrase.lstrip()) + 1
        grown = sentence_around(plain, start, start + 3, edges=[], lang=lang)
        assert plain[slice(*grown)].strip() == phrase.strip()
        at += len(phrase)


def test_a_borrowed_mark_follows_a_letter_of_its_script():
    """A semicolon asks in Greek, a colon states in Armenian, and nowhere else."""
    assert asks_in_greek("α;", 1)
    assert BORROWED.match("ա:", 1)
    assert not asks_in_greek("a;", 1)
    assert not asks_in_greek("He said “λόγος”;", 15)
    assert not BORROWED.match("a:", 1)


@each("mark", [";", "\u037e"])
@each(
    "question",
    [
        "Πουλήθηκε ο πύργος το 1925",
        "Αυξήθηκαν κατά 5 %",
        "Κόστισε 1.250.000 €",
        "Το είπε «χθες»",
        "Το είπε (τότε, το 2011)",
        "«Χθες»",
        "Το είπε “" + "και πάλι " * 12 + "χθες”",
        "Το είπε (χθες)",
    ],
)
def test_a_greek_question_ends_behind_a_figure_or_sign(question, mark):
    """The letter before it is Greek, and not always the sign next to it."""
    text = f"{question}{mark} Κανείς δεν απάντησε."

    starts = sentence_starts(text, 0, len(text), edges=[], lang="el")

    assert [text[start:].strip() for start in starts] == ["Κανείς δεν απάντησε.", ""]


def test_the_marks_that_ask_are_known():
    """By their names in Unicode; all others state."""
    marks = regex.findall(rf"[{SHARED}{OWN}{FAR}]", "".join(map(chr, range(0x20000))))
    asking = {own for own in marks if "QUESTION" in unicodedata.name(own, "")}

    assert asking <= set(QUESTIONS)
    assert not [own for own in marks if own in QUESTIONS and re.match(STOP, own)]
    assert all(re.match(STOP, own) for own in marks if own not in f"{QUESTIONS}…")


@pytest.mark.parametrize("stop", ["።", "፡፡", "::"])
def test_an_ethiopic_stop_may_be_typed_in_two_signs(stop):
    """As the sign between words twice, or as two colons."""
    text = f"ዝናብ ዘነበ{stop} ሚኒስትሩ መጣ{stop} ድልድዩ ተዘጋ{stop}"
    start = text.index("ሚኒ")

    grown = sentence_around(text, start, start + 3, edges=[], lang="am")

    assert text[slice(*grown)] == f"ሚኒስትሩ መጣ{stop}"


@each(
    ("lang", "quote", "more"),
    [
        ("fr", "C'est la vitamine C.", "Le pont est fermé."),
        ("it", "È la vitamina C.", "Il ponte è chiuso."),
        ("cs", "Bylo to 5.", "Most je zavřený."),
        ("tr", "Bu 5.", "Köprü kapalı."),
        ("de", "Das ist Vitamin C.", "Brücken sind zu."),
        ("es", "Murió en el 44 a. C.", "Nació en Roma."),
    ],
)
def test_a_figure_or_letter_ends_a_quote_with_its_full_stop(lang, quote, more):
    """It may be an ordinal or an initial elsewhere, and where the words go on."""
    text, end = f"{quote} {more}", len(quote)

    assert sentence_around(text, 0, end, edges=[], lang=lang) == (0, end)
    on = f"{quote} {more.lower()}"
    assert sentence_around(on, 0, end - 1, edges=[], lang=lang) == (0, len(on))


def test_a_german_quote_that_ends_at_an_ordinal_grows():
    """A noun with its capital follows."""
    text = "Er kam am 5. Mai nach Basel."

    assert sentence_around(text, 0, 12, edges=[], lang="de") == (0, len(text))


@each(
    ("lang", "text"),
    [
        ("es", "Murió en el 44 a. C. en Roma."),
        ("es", "Nació en el 63 a. C. y murió en el 14 d. C. en Roma."),
        ("ru", "В 1999 г. Иванов жил здесь."),
        ("ru", "До 2004 г. Он жил здесь."),
        ("pl", "W 1999 r. Kowalski tu mieszkał."),
    ],
)
def test_an_era_or_the_year_at_the_head_ends_no_sentence(lang, text):
    """Nobody says no more than in what year."""
    before = "Да. "
    grown = sentence_around(before + text, 4, 6, edges=[], lang=lang)

    assert grown == (4, 4 + len(text))


def test_a_year_at_the_end_of_a_sentence_ends_it():
    """A name behind it begins the next one."""
    text = "Это было в 1999 г. Иванов жил здесь."

    assert sentence_around(text, 0, 3, edges=[], lang="ru") == (0, 18)


def test_the_ethiopic_sign_between_words_ends_nothing():
    """Old texts have it for every space, and none behind the stop."""
    text = "ዝናብ፡ዘነበ፡፡ሚኒስትሩ፡ ዛሬ፡መጣ፡፡"
    start = text.index("ዛሬ")

    grown = sentence_around(text, start, start + 2, edges=[], lang="am")

    assert text[slice(*grown)] == "ሚኒስትሩ፡ ዛሬ፡መጣ፡፡"


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


def test_a_footnote_marker_ends_no_block():
    """Where a block ends without a point, its last marker is left out all the same."""
    text = "It was sold in May4"
    start = text.index("sold")

    grown = sentence_around(text, start, start + 4, edges=[], asides=[(18, 19)])

    assert text[slice(*grown)] == "It was sold in May"


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


def test_a_letter_that_lost_its_capital_is_lower_case():
    """Georgian writes no capital at the head of a name or sentence: nothing is lower."""
    assert is_lower("word")
    assert is_lower("слово")
    assert not is_lower("Word")
    assert not is_lower("მინისტრმა")
    assert not is_lower("ª")
    assert not is_lower("")
