"""Quotation marks are those of the language, on the right side, and never doubled."""

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape
from tables import each

from pelican_factcheck.anchoring.worddiff import (
    WORD,
    edit_steps,
    read_words,
    word_pattern,
)
from pelican_factcheck.annotating.cards import (
    FEWEST_EQUAL,
    _may_agree,
    contrast,
    quotation_marks,
    quoted,
)
from pelican_factcheck.annotating.markup import as_html, escaped

TEXTS = st.text("ab 'é\"½3.,-~( ⁄の&<>′\n%°")


@each(
    ("tag", "marks"),
    [
        ("en", "“”"),
        ("en-GB", "“”"),
        ("de", "„“"),
        ("de-CH", "«»"),
        ("de_AT", "„“"),
        ("pl", "„”"),
        ("ru", "«»"),
        ("sv", "””"),
        ("ja", "「」"),
        ("zh-Hant-TW", "「」"),
        ("zh", "“”"),
        ("ar", "”“"),
        ("x-klingon", "“”"),
        ("", "“”"),
    ],
)
def test_each_language_has_its_marks(tag, marks):
    """The nearest wider tag decides; an unknown language is quoted as English is."""
    assert "".join(quotation_marks(tag)) == marks


def test_french_marks_stand_off():
    """By a space that does not break."""
    assert quoted("oui", "fr") == "«\xa0oui\xa0»"


@each(
    "words",
    ["“NATO will not expand.”", "“NATO” was named", 'he said "no"', "„ja“ hieß es"],
)
def test_words_that_bring_marks_get_no_others(words):
    """Not even where only one end has them."""
    assert quoted(words, "en") == words.replace('"', "&#34;")


def test_words_are_escaped():
    """They come from people one does not know."""
    assert quoted("<b>a</b> & b", "en") == "“&lt;b&gt;a&lt;/b&gt; &amp; b”"


def test_words_in_the_other_direction_stand_apart():
    """Else their marks would change sides."""
    assert quoted("it is not", "ar") == '<bdi dir="ltr">“it is not”</bdi>'
    assert quoted("نعم", "en") == '<bdi dir="rtl">”نعم“</bdi>'
    assert quoted("1962", "ar") == "”1962“"


# --- word against word --------------------------------------------------------------


def test_conflicting_words_are_strong_on_both_sides():
    """Only those that stand against each other, between words that both have."""
    ours, theirs = contrast(
        "The summit promised membership in 2010.",
        "As all know, the summit promised membership in 2008, and no more.",
    )

    assert ours == (
        'The summit promised membership in <b class="factcheck-differs">2010</b>.'
    )
    assert 'in <b class="factcheck-differs">2008</b>, and no more.' in theirs


def test_a_word_in_the_middle_is_strong():
    """With equal words on both sides of it."""
    ours, theirs = contrast(
        "In 2010 the summit <promised> membership at once to both of them.",
        "In 2010 the summit refused membership at once to both of them.",
    )

    assert '<b class="factcheck-differs">&lt;promised&gt;</b> membership' in ours
    assert 'summit <b class="factcheck-differs">refused</b> membership' in theirs


@each(
    ("ours", "theirs"),
    [
        ("The wall can be seen from the Moon.", "it generally isn’t visible"),
        ("One two three four five.", "One two three four five."),
        ("", ""),
        ("word " * 200, "word " * 199 + "other"),
    ],
)
def test_texts_that_do_not_meet_are_left_alone(ours, theirs):
    """Too little in common, nothing that differs, or too long to be a statement."""
    assert contrast(ours, theirs) is None


PLAIN = st.lists(
    st.sampled_from(
        ["a", "b", "it's", "don't", "3.5", "-2", "50%", '"no"', "x-y", "(c)"]
    )
).map(" ".join)


@given(PLAIN, PLAIN)
def test_texts_that_agree_are_compared(ours, theirs):
    """What is told of them without their words never hides that half of these are equal."""
    own, other = read_words(ours), read_words(theirs)
    steps = (step for step in edit_steps(own, other) if step.op == "equal")
    equal = sum(step.ours[1] - step.ours[0] for step in steps)

    if equal >= FEWEST_EQUAL and 2 * equal >= min(len(own), len(other)):
        assert _may_agree(ours, theirs)


@given(st.one_of(TEXTS, st.integers(), st.none(), TEXTS.map(Markup)))
def test_texts_are_escaped_as_markupsafe_does(value):
    """What is HTML stays as it is."""
    assert escaped(value) == str(escape(value))
    assert escaped(as_html(escaped(value))) == escaped(value)


@given(TEXTS)
def test_texts_in_ascii_have_the_words_of_all_texts(text):
    """A pattern of its own finds them sooner."""
    plain = text.encode("ascii", "replace").decode()

    assert word_pattern(plain).findall(plain) == WORD.findall(plain)
