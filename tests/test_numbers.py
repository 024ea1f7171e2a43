"""Figures in two forms are one number where both are well formed, and else two."""

from pathlib import Path

import pytest
import yaml
from tables import each

from pelican_factcheck.anchoring import abbreviations
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.quotes import find_quote

SENTENCES = {
    "": "Xxmo sagre ke urba pagis por {} domoj.",
    "en": "The minister said that the town paid for {} houses.",
    "de": "Die Stadt hat für {} Häuser im Norden bezahlt.",
    "fr": "La ville a payé pour {} maisons dans le nord.",
    "hi": "शहर ने उत्तर में {} घरों के लिए भुगतान किया।",
    "ar": "دفعت المدينة ثمن {} منزل في الشمال.",
}
EQUAL = [
    ("en", "70,000", "70000"),
    ("en", "1,234.5", "1234.5"),
    ("en", "2,000,000", "2000000"),
    ("en", "1\u202f234", "1234"),
    ("en", "1\u00a0234", "1,234"),
    ("en", "12,34,567", "1234567"),
    ("en", "0.5", ".5"),
    ("en-GB", "70,000", "70000"),
    ("de", "70.000", "70000"),
    ("de", "1.234,5", "1234,5"),
    ("de", "12 500", "12.500"),
    ("de", "1'500'000", "1.500.000"),
    ("de-CH", "12’345", "12345"),
    ("fr", "1 234", "1234"),
    ("fr", "1 234,5", "1234,5"),
    ("ru", "12 500", "12500"),
    ("sv", "12 500", "12500"),
    ("pl", "12\u00a0500,5", "12500,5"),
    ("tr", "1.500", "1500"),
    ("es", "2.000.000", "2000000"),
    ("es", "2 000 000", "2.000.000"),
    ("hi", "12,34,567", "1,234,567"),
    ("hi", "१२,३४,५६७", "1234567"),
    ("ja", "１２,０００", "12000"),
    ("ar", "٧٠٬٠٠٠", "٧٠٠٠٠"),
    ("ar", "٧٠٬٠٠٠٫٥", "٧٠٠٠٠٫٥"),
    ("", "2,000,000", "2000000"),
]
OTHERS = [
    ("en", "1.5", "15"),
    ("en", "1,5", "1.5"),
    ("en", "70,000", "7000"),
    ("en", "70,00", "7000"),
    ("en", "5.000", "5000"),
    ("en", "1,234", "1.234"),
    ("en", "1.50", "1.5"),
    ("en", "0,500", "500"),
    ("en", "1 234", "1234"),
    ("en", "1.2.3.4", "1234"),
    ("en", "12/34", "1234"),
    ("en", ".5", "5"),
    ("en", "$.5", "$5"),
    ("de", ",5", "5"),
    ("de", "1,234", "1234"),
    ("de", "10.000", "10,000"),
    ("de", "3.14", "3,14"),
    ("de-CH", "1.234", "1234"),
    ("de-CH", "1’5", "15"),
    ("fr", "1,234", "1234"),
    ("fr", "1.234", "1,234"),
    ("ru", "70,5", "705"),
    ("es", "1.234", "1234"),
    ("bn", "1.234", "1,234"),
    ("hi", "1,23,456", "12345.6"),
    ("ar", "٧٠٫٥", "٧٠٥"),
    ("ar", "٧٠٫٥", "٧٠٬٥٠٠"),
    ("", "1,234", "1234"),
    ("", "1.234", "1234"),
]


def find_both(lang, one, other):
    """Find each of two figures where the article has the other."""
    sentence = SENTENCES.get(lang.partition("-")[0], SENTENCES[""])
    for says, quote in ((one, other), (other, one)):
        document = Document(f"Ho. {sentence.format(says)} Ho.", lang=lang)
        yield find_quote(document, sentence.format(quote))


@each(("lang", "one", "other"), EQUAL)
def test_one_number_in_two_forms_is_told_as_drift(lang, one, other):
    """Marks and spaces between thousands, by their language."""
    for finding in find_both(lang, one, other):
        assert finding.status == "drifted"
        assert any(step.op == "replace" for step in finding.diff)


@each(("lang", "one", "other"), OTHERS)
def test_another_number_is_refused(lang, one, other):
    """A mark of decimals, and one of which the language is not known."""
    for finding in find_both(lang, one, other):
        assert finding.status == "changed"


TORN = [
    ("en", "The 12\u00a0500 homes were sold", "500 homes were sold"),
    ("en", "Only .5 percent of homes were sold", "5 percent of homes were sold"),
    ("en", "Only $.5 was paid for the homes", "5 was paid for the homes"),
    ("fr", "12\u202f500 maisons vendues", "500 maisons vendues"),
    ("fr", "les ventes ont atteint 12 500", "les ventes ont atteint 12"),
    ("fr", "les ventes ont atteint 12 500 000", "les ventes ont atteint 12 500"),
    ("sv", "Det var 12 500 hus såldes i maj", "500 hus såldes i maj"),
    ("de", "Im Mai 1\u2009200\u2009300 Autos verkauft", "300 Autos verkauft"),
    ("ru", "продано 12 500 домов в мае", "500 домов в мае"),
]
WHOLE = [
    ("en", "On May 12 500 homes were sold", "500 homes were sold"),
    ("en", "In 2008\u00a0500 homes were sold", "500 homes were sold"),
    ("fr", "En 2008 500 maisons vendues", "500 maisons vendues"),
    ("fr", "Le 12 5000 maisons vendues", "5000 maisons vendues"),
    ("fr", "les 12 500 maisons vendues", "12 500 maisons vendues"),
]


@each(("lang", "says", "quote"), TORN)
def test_a_part_of_a_number_is_not_found(lang, says, quote):
    """Five hundred are not the end of 12 500."""
    finding = find_quote(Document(f"Ho. {says}. Ho.", lang=lang), quote)

    assert finding.status == "changed"
    assert find_quote(Document(f"Ho. {says}. Ho.", lang=lang), finding.closest).found


@each(("lang", "says", "quote"), WHOLE)
def test_a_number_beside_another_is_whole(lang, says, quote):
    """A year, a day before a larger number, and in English a space that may break."""
    assert find_quote(Document(f"Ho. {says}. Ho.", lang=lang), quote).status == "exact"


def test_figures_in_two_cells_are_two():
    """A block ends between them."""
    text = "Sold 12 500 homes"
    document = Document(text, edges=[text.index(" 500")], lang="fr")

    assert find_quote(document, "500 homes").status == "exact"


def test_a_capital_at_the_head_of_a_block_makes_no_name():
    """It begins the sentence there, though the block before has no full stop."""
    text = "In May New Haven won. Help\u2003New Laws came. He is in\u00a0New Haven."
    document = Document(text, edges=[text.index("\u2003")], lang="en")

    assert find_quote(document, "Laws came").status == "exact"
    assert find_quote(document, "Haven won").status == "changed"
    assert find_quote(document, "is in New").status == "changed"


@each(
    "table",
    [
        abbreviations.PLACES_BEGIN,
        abbreviations.NAMED_INSIDE,
        abbreviations.NAMED_INSIDE_STEMS,
        " ".join(sorted(abbreviations.SLAVIC_ENDINGS)),
        abbreviations.NAMED_TOGETHER,
        abbreviations.NAMED_LAST,
    ],
)
def test_tables_of_places_are_written_folded(table):
    """To fold words of thirty scripts takes longer than all else in a small build."""
    assert fold_words(table).split() == table.split()


PARTS = yaml.load(
    (Path(__file__).parent / "torn.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader
)


def find_part(sentence, lang):
    """The document of a *sentence*, and the finding for its part between strokes."""
    before, quote, after = sentence.split("/", 2)
    document = Document(f"Ho. {before}{quote}{after}", lang=lang)
    return document, find_quote(document, quote)


@pytest.mark.parametrize("lang", PARTS)
def test_a_part_of_a_number_in_words_or_of_a_name_is_not_found(lang):
    """Nor is what stands below zero, or in North Korea; what is offered can be quoted."""
    for sentence in PARTS[lang]["torn"]:
        document, finding = find_part(sentence, lang)

        assert finding.status == "changed", sentence
        assert find_quote(document, finding.closest).status == "exact", sentence
        quote = fold_words(sentence.split("/")[1]).strip(" .")
        assert quote in fold_words(finding.closest), sentence


@each("lang", [lang for lang in PARTS if "offered" in PARTS[lang]])
def test_what_is_offered_reaches_to_what_was_torn_off(lang):
    """Whole, and no further: no joining word alone, and not the half of a unit."""
    for sentence in PARTS[lang]["offered"]:
        plain = sentence.replace("<", "").replace(">", "")
        offered = sentence.partition("<")[2].partition(">")[0].replace("/", "")
        document, finding = find_part(plain, lang)

        assert finding.status == "changed", sentence
        assert finding.closest == offered
        assert find_quote(document, offered).status == "exact", sentence


@each("lang", PARTS)
def test_a_quote_beside_such_words_is_found(lang):
    """Five of them, a new president, and a country in the north."""
    whole = PARTS[lang]["whole"]

    assert [one for one in whole if not find_part(one, lang)[1].found] == []


def test_numbers_and_names_are_torn_in_a_text_of_no_known_language():
    """The words of all languages count there."""
    document = Document("Two hundred thousand people fled North Korea by ship.")

    assert not find_quote(document, "hundred thousand people fled").found
    assert not find_quote(document, "Korea by ship").found
    assert find_quote(document, "people fled North Korea").found


@each("dash", ["—", "―", "--", "---", " — ", " – "])
@each("quote", ["Max came in 1993", "both sold well", "It rose to 40"])
def test_a_dash_without_spaces_parts_a_figure_from_words(dash, quote):
    """As American typography sets it; so what stands on either side can be quoted."""
    says = f"It rose to 40{dash}a record. Max came in 1993{dash}both sold well{dash}40 did."

    assert find_quote(Document(says), quote).status == "exact"


@each(
    ("says", "quote"),
    [
        ("He was mayor 1990–today there.", "He was mayor 1990"),
        ("It had 40—50 seats there.", "It had 40"),
        ("A 5-year plan was made there.", "year plan was made"),
        ("The COVID-19 wave came there.", "The COVID"),
    ],
)
def test_a_dash_that_joins_parts_nothing(says, quote):
    """A hyphen, a range, and an en dash between a year and a word."""
    assert not find_quote(Document(says), quote).found
