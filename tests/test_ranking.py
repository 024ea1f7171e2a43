"""Sentences are listed in order, and those worth checking have good reasons."""

import re

from hypothesis import given
from strategies import fragments
from tables import each

from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.authoring.checkworthiness import (
    KINDS,
    LANGUAGES,
    explain_ranking,
    find_signals,
    rank_sentences,
)
from pelican_factcheck.authoring.dialogue import list_sentences
from pelican_factcheck.checking.reports import Terminal

ARTICLE = """
<h1>Nobody ever promised 50 percent in 2008</h1>
<p>In 2008 the alliance<sup><a href="#fn1" class="footnote-ref">1</a></sup> declared that it
would grow. It did not say when. Would all 30 members agree?</p>
<pre>for 1 in 2008</pre><ul><li>Never again, said everyone.</li></ul>
"""


def rank(text, lang="en"):
    """The sentences of a fragment of HTML."""
    return rank_sentences(read_text(text), lang)


def kinds(sentence, lang="en"):
    """The kinds of signal in a sentence, each with the words that gave it away."""
    return {signal.kind.name: signal.words for signal in find_signals(sentence, lang)}


def test_sentences_are_listed_in_order_without_what_states_nothing():
    """Headings and code are passed over, footnote markers left out."""
    assert [(one.number, one.text) for one in rank(ARTICLE)] == [
        (1, "In 2008 the alliance declared that it would grow."),
        (2, "It did not say when."),
        (3, "Would all 30 members agree?"),
        (4, "Never again, said everyone."),
    ]


SHORT = "<p>He lied. She did. It rained for 3 days.</p>"


def test_short_sentences_are_sentences():
    """They have numbers, and are counted where they are not proposed."""
    found = rank(SHORT)
    listed = list_sentences("a.md", found, (), Terminal(70))

    assert [one.text for one in found] == [
        "He lied.",
        "She did.",
        "It rained for 3 days.",
    ]
    assert listed.startswith(
        "a.md: 3 sentences, 0 most worth checking (>), 2 short left out"
    )
    assert "   3  It rained" in listed
    assert "He lied" not in listed


def test_short_sentences_are_listed_where_there_are_no_others_and_where_they_are_quoted():
    """Nobody has to guess what an article of one word says."""
    alone = list_sentences("a.md", rank("<p>He lied.</p>"), (), Terminal(70))
    quoted = list_sentences("a.md", rank(SHORT), {1}, Terminal(70))

    assert "   1  He lied." in alone
    assert "left out" not in alone
    assert "=   1  He lied." in quoted
    assert "1 short left out" in quoted


@each(
    ("text", "lang", "is_short"),
    [
        ("他撒谎了。", "zh", False),
        ("医院没有关闭。", "zh", False),
        ("是的。", "zh", True),
        ("橋は高い。", "ja", False),
        ("그는 거짓말했다.", "ko", False),
        ("כן.", "he", True),
        ("Он солгал.", "ru", False),
        ("Ja.", "de", True),
    ],
)
def test_how_long_a_sentence_is_goes_by_its_script(text, lang, is_short):
    """A character of Chinese is not a letter."""
    (sentence,) = rank(f"<p>{text}</p>", lang)

    assert sentence.is_short == is_short


def test_the_score_is_the_sum_of_the_signals():
    """Each kind counts once; questions count nothing."""
    assert [one.score for one in rank(ARTICLE)] == [4, 0, 0, 4]
    assert [one.worth_checking for one in rank(ARTICLE)] == [True, False, False, True]
    assert rank("<p>It was 1 or 2 or 3 or 4.</p>")[0].score == 2


@each(
    ("question", "lang"),
    [
        ("Did 300 people come?", "en"),
        ("Did “300 people” come?!", "en"),
        ("He asked: “Did 300 come?”", "en"),
        ("هل جاء 300 شخص؟", "ar"),
        ("来了300人吗？", "zh"),
        ("300人来たのか？」", "ja"),
        ("Πουλήθηκε ο πύργος το 1925;", "el"),
        ("Πουλήθηκε ο πύργος το 1925\u037e", "el"),
        ("Ե՞րբ եկավ 300 մարդ։", "hy"),
        ("300 ሰዎች መጡ፧", "am"),
        ("⸮300 came⸮", "en"),
    ],
)
def test_a_question_of_any_script_is_not_worth_checking(question, lang):
    """By every mark that asks, and not only by those of four scripts."""
    assert [one.score for one in rank(f"<p>{question}</p>", lang)] == [0]


@each(
    ("statement", "lang"),
    [
        ("300 people (?) came.", "en"),
        ("“Why?” 300 people asked.", "en"),
        ("Οι τιμές: 300 (μεγάλες· μικρές).", "el"),
        ("There were 300;", "en"),
    ],
)
def test_a_mark_that_asks_elsewhere_leaves_a_statement_one(statement, lang):
    """It is the end of a sentence that asks."""
    assert rank(f"<p>{statement}</p>", lang)[-1].score > 0


@each(
    ("reported", "plain", "lang"),
    [
        ("She said that it would close.", "It would be good to close it.", "en"),
        ("He told us they could vote.", "They could vote.", "en"),
        ("According to Ada it might rain.", "It might rain.", "en"),
        ("Er sagte, sie würde schließen.", "Sie würde gern schließen.", "de"),
        ("Laut Ada wäre es vorbei.", "Es wäre schön.", "de"),
        ("Elle a dit qu'il serait fermé.", "Il serait bon de fermer.", "fr"),
        ("Selon Ada, ils pourraient voter.", "Ils pourraient voter.", "fr"),
        ("Dijo que sería cerrado.", "Sería bueno cerrarlo.", "es"),
        ("Según Ada podrían votar.", "Podrían votar.", "es"),
    ],
)
def test_reported_speech_is_no_opinion(reported, plain, lang):
    """Its verbs only shift the tense of what somebody has stated."""
    assert "opinion" not in kinds(reported, lang)
    assert "attribution" in kinds(reported, lang)
    assert "opinion" in kinds(plain, lang)
    assert "opinion" in kinds("She said: I think it is good.", "en")


@each(
    ("sentence", "lang", "expected"),
    [
        ("It cost 1.5 million.", "en", {"number": "1.5"}),
        ("It was the 299 792 458th part.", "en", {"number": "299 792 458th"}),
        ("Twelve of them left.", "en", {"number": "Twelve"}),
        ("A rise to 7% of it", "en", {"number": "7", "share": "%"}),
        ("They paid €3", "en", {"number": "3", "share": "€"}),
        ("In 1989 it ended.", "en", {"date": "1989"}),
        ("The 1990s ended.", "en", {"date": "1990s"}),
        ("They may come in May.", "en", {}),
        ("It is the largest town.", "en", {"superlative": "largest"}),
        ("It is larger than that.", "en", {"comparison": "larger"}),
        ("According to him it is.", "en", {"attribution": "According to"}),
        ("It fell because of him.", "en", {"comparison": "fell", "cause": "because"}),
        ("They never came.", "en", {"absolute": "never"}),
        ("He calls it a “gift”.", "en", {"quotation": "“"}),
        ("I think it’s good.", "en", {"opinion": "I think"}),
        ("Nie war ein Winter kälter.", "de", {"absolute": "Nie"}),
        ("Laut Bericht stiegen die Preise um acht Prozent.", "de",
         {"number": "acht", "share": "Prozent", "comparison": "stiegen",
          "attribution": "Laut"}),
        ("Das war die größte Menge im Januar.", "de",
         {"date": "Januar", "superlative": "größte"}),
        ("Es geschah wegen der Wahl, vielleicht.", "de",
         {"cause": "wegen", "opinion": "vielleicht"}),
        ("D’après lui, c’est le plus grand.", "fr",
         {"superlative": "le plus", "attribution": "D'après"}),
        ("Les prix ont augmenté de trois pour cent en août.", "fr",
         {"number": "trois", "share": "pour cent", "date": "août",
          "comparison": "augmenté"}),
        ("Personne ne l’a fait à cause du froid.", "fr",
         {"cause": "à cause", "absolute": "Personne"}),
        ("Según el informe, nunca subió más que en enero.", "es",
         {"date": "enero", "comparison": "subió", "attribution": "Según",
          "absolute": "nunca"}),
        ("La mitad murió debido a la peor sequía.", "es",
         {"number": "mitad", "superlative": "peor", "cause": "debido a"}),
        ("W 1989 roku 40% „tak”", "pl",
         {"number": "40", "share": "%", "date": "1989", "quotation": "„"}),
        ("２０ 人", "ja", {"number": "２０"}),
    ],
)  # fmt: skip
def test_words_give_a_sentence_away(sentence, lang, expected):
    """In four languages; figures and signs in every one."""
    assert kinds(sentence, lang) == expected


def test_a_regional_tag_has_the_words_of_its_language():
    """Austrian is German."""
    assert kinds("Nie wieder", "de-AT") == {"absolute": "Nie"}


@given(fragments)
def test_every_text_can_be_ranked(fragment):
    """Sentences come in order, do not overlap, and are numbered from 1."""
    sentences = rank(fragment)
    places = [place for one in sentences for place in (one.start, one.end)]

    assert places == sorted(places)
    assert [one.number for one in sentences] == list(range(1, len(sentences) + 1))


def test_the_explanation_has_every_kind_and_language():
    """What counts, and how much, is no secret."""
    text = explain_ranking()

    assert all(kind.name in text and kind.means in text for kind in KINDS)
    assert all(language in text for language in LANGUAGES)
    assert max(map(len, text.splitlines())) < 80


def test_each_language_has_words_for_each_kind_that_has_words():
    """No language is known by halves."""
    for kind in KINDS:
        assert set(kind.words) in (set(), set(LANGUAGES))


LISTED = """\
story.md: 4 sentences, 1 most worth checking (>), 1 quoted already (=)

=   1  In 2008 the alliance declared that it
       would grow.
    2  It did not say when.
    3  Would all 30 members agree?
>   4  Never again, said everyone.
       score 4:  attribution (said)  absolute
       (Never)"""


def test_the_list_shows_signs_numbers_and_reasons():
    """At the width of the terminal, readable without colour."""
    listed = list_sentences("story.md", rank(ARTICLE), {1}, Terminal(46))

    assert listed == LISTED


def test_the_list_in_colour_says_the_same():
    """Colour adds nothing that is not there without."""
    listed = list_sentences("story.md", rank(ARTICLE), (), Terminal(46, color=True))

    assert re.sub(r"\x1b\[[0-9;]*m", "", listed) == list_sentences(
        "story.md", rank(ARTICLE), (), Terminal(46)
    )
    assert "\x1b[" in listed
