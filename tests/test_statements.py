"""Sentences beside a statement: who says the same, and who the opposite."""

import json
from functools import cache
from pathlib import Path

import pytest
import yaml
from alternatives import read_alternatives
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.anchoring.denialwords import has_negation
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.judgements import SentenceIndex, judge
from pelican_factcheck.anchoring.statements import Statement, plain_statement
from pelican_factcheck.anchoring.statementwords import NUMBERS, WORDS
from pelican_factcheck.annotating.article import Options, annotate
from pelican_factcheck.checking.meaning import is_same_person
from pelican_factcheck.checking.sitewide import (
    differ_in_figures,
    find_contrasts,
    is_denial,
    with_partners,
)
from pelican_factcheck.sidecar.reader import read_sidecar

FILE = Path(__file__).parent / "statements.yaml"
CASES = [
    (lang, group["statement"], kind, sentence)
    for lang, groups in yaml.load(
        FILE.read_text(encoding="utf-8"), yaml.CSafeLoader
    ).items()
    for group in groups
    for kind in ("exact", "near", "changed", "nothing")
    for sentence in group.get(kind, ())
]
MEANT_TWICE = {"uk", "tr", "ko"}
"""Languages in which who does it to whom is told by the ends of both words."""


@each(("lang", "statement", "kind", "sentence"), CASES)
def test_what_a_sentence_says_of_a_statement(lang, statement, kind, sentence):
    """Each sentence is told for what it says."""
    text, _, what = sentence.partition(" | ")
    found = judge(Statement(statement, lang), Statement(text, lang))

    assert (found.kind if found else "nothing") == kind
    assert not what or found.what == what
    assert not found or text[found.start : found.end]


@cache
def judge_alternatives():
    """What each of two sentences says of the other: language, kind, both, and the finding."""
    found = []
    for lang, kind, says, other in read_alternatives():
        one, two = Statement(says, lang), Statement(other, lang)
        found += [(lang, kind, says, other, judge(one, two))]
        found += [(lang, kind, other, says, judge(two, one))]
    return found


@pytest.mark.no_cover
def test_no_other_meaning_is_the_same():
    """In 30 languages, of two sentences that differ in meaning neither repeats the other."""
    alike = [
        (lang, kind, one, two)
        for lang, kind, one, two, found in judge_alternatives()
        if found and found.kind != "changed"
    ]

    assert alike == []


@pytest.mark.no_cover
def test_nearly_every_other_meaning_is_told():
    """All are told as the opposite but a few, in which two words change their places."""
    missed = [
        (lang, kind)
        for lang, kind, *_, found in judge_alternatives()[::2]
        if found is None
    ]

    assert all(
        (kind == "agent and patient" and lang in MEANT_TWICE) or kind == "diacritic"
        for lang, kind in missed
    )


@each(
    ("text", "lang", "is_long"),
    [
        ("In 1889", "en", False),
        ("Yes, of course", "en", True),
        ("Incomprehensibilities", "en", False),
        ("它很贵。", "zh", False),
        ("这座桥耗资四千万欧元。", "zh", True),
    ],
)
def test_a_statement_has_some_words(text, lang, is_long):
    """What is shorter stands everywhere."""
    assert Statement(text, lang).is_substantial == is_long


def test_of_an_endless_sentence_only_the_very_words_are_looked_for():
    """No time is spent on tables that are one sentence of many thousand words."""
    statement = Statement("The bridge cost 40 million euros", "en")
    filler = "and so on and so on " * 200
    same = judge(
        statement, Statement(f"{filler} the bridge cost 40 million euros", "en")
    )
    near = judge(statement, Statement(f"The bridge really cost {filler}", "en"))

    assert same.kind == "changed"
    assert near is None


NUMBER_WORDS = [(lang, word) for lang in NUMBERS for word in NUMBERS[lang].split()]


@each("write", [str, str.upper, str.casefold, str.title, fold_words])
def test_numbers_that_are_spelt_out_are_read_in_any_letters(write):
    """DREISSIG and dreissig are dreißig, and OTTO is otto."""
    for lang, word in NUMBER_WORDS:
        plain = plain_statement(word, lang)
        assert plain.isdecimal()
        assert plain_statement(write(word), lang) == plain


@given(
    st.lists(
        st.sampled_from([word for _, word in NUMBER_WORDS])
        | st.text("iİıIsSſßẞkKﬆ-'’‑ \u0301\u0307", max_size=6)
        | st.text(max_size=6),
        max_size=6,
    ),
    st.sampled_from([*NUMBERS, "tr", "zh", "ar", "", "de-CH"]),
)
def test_no_text_is_too_odd_for_a_plain_form(parts, lang):
    """Whatever stands in an article or a sidecar, the whole site is compared."""
    for text in ("".join(parts), " ".join(parts).upper(), "-".join(parts)):
        statement = Statement(text, lang)
        assert isinstance(statement.plain, str)
        judge(statement, Statement(f"{text} {text.lower()}", lang))


@each("spelt", ["dreißig", "dreissig", "DREISSIG", "DREIẞIG", "30"])
def test_thirty_metres_are_thirty_metres(spelt):
    """In Zurich and in capitals as well."""
    ours = Statement("Der Fluss ist dreißig Meter breit.", "de")
    found = judge(ours, Statement(f"Der Fluss ist {spelt} Meter breit.", "de"))

    assert found.kind in ("exact", "near")


@each("lang", sorted({lang for lang, *_ in CASES}))
def test_what_is_found_does_not_depend_on_other_sentences(lang):
    """Every sentence that says something of a statement is looked at, in any company."""
    own = [one for one in CASES if one[0] == lang]
    others = [text.partition(" | ")[0] for *_, text in CASES]
    lonely, crowd = [], SentenceIndex()
    for text in others:
        crowd.add(Document(text, lang=lang), [(0, len(text))])
    for _, statement, kind, sentence in own:
        text = sentence.partition(" | ")[0]
        sought = Statement(statement, lang)
        if kind == "nothing" or not sought.is_substantial:
            continue
        alone = SentenceIndex()
        alone.add(Document(text, lang=lang), [(0, len(text))])
        met = {others[number] for _, number, _ in crowd.candidates([(sought, 1)])}
        if not [*alone.candidates([(sought, 1)])] or text not in met:
            lonely.append((statement, text))

    assert lonely == []


SOME_WORDS = st.sampled_from(
    "harbour budget council bridge museum 1902 37 never the was of Umbra Torvald".split()
)
SENTENCES = st.lists(SOME_WORDS, min_size=4, max_size=12).map(" ".join)


@given(st.lists(SENTENCES, min_size=1, max_size=12, unique=True), SENTENCES)
def test_the_index_leaves_out_no_sentence_that_fits(sentences, statement):
    """However rare or frequent its words are, it finds what a look at all would."""
    index = SentenceIndex()
    for text in sentences:
        index.add(Document(text, lang="en"), [(0, len(text))])
    sought = Statement(statement, "en")
    sketch = index._sketch(sought, 1)
    fitting = {
        text
        for text, (numbers, _) in enumerate(index.texts)
        if sketch.fits(set(numbers))
    }

    assert {text for _, text, _ in index.candidates([(sought, 1)])} == fitting


def candidates_behind(statements):
    """The pairs that an index of all statements has, of one language, the first before."""
    index = SentenceIndex()
    for one in statements:
        index.add(Document(one.text, lang=one.lang), [(0, len(one.text))])
    found = index.candidates([(one, 1) for one in statements])
    return {
        (first, second)
        for first, second, _ in found
        if first < second and statements[first].lang == statements[second].lang
    }


def listed_beside(lang):
    """Words of a language that statements may lack, and figures in words."""
    own = WORDS.get(lang, WORDS["en"])
    words = f"{own.harmless}, {own.articles}, {own.qualifiers}".split(",")
    return [*words, *NUMBERS.get(lang, "").split()]


@st.composite
def statements_with_variants(draw):
    """Statements of one language, some of them others with words put in, out or elsewhere."""
    lang = draw(st.sampled_from([*WORDS, "xx"]))
    word = st.sampled_from(
        [
            *"harbour budget amateur museum's council per cent percent cannot won't".split(),
            *"1902 37 €5 $3 million 12% forty-five 1,000 “Umbra” `Torvald`".split(),
            *"Größe сокровище 年 收入 増加 ไม่ रिपोर्ट λόγος l'eau Prozent euros".split(),
            *listed_beside(lang),
        ]
    )
    words = draw(st.lists(word, min_size=3, max_size=14))
    texts = [words]
    for _ in range(draw(st.integers(1, 5))):
        place = draw(st.integers(0, len(words)))
        taken = draw(st.integers(0, 3))
        put = draw(st.lists(word, max_size=2))
        texts.append([*words[:place], *put, *words[place + taken :]])
    between = "" if lang in ("zh", "ja", "th") else " "
    return [Statement(between.join(one) + ".", lang) for one in texts]


@given(statements_with_variants())
def test_no_statement_with_a_candidate_lacks_a_partner(statements):
    """What is compared with nothing, an index would have compared with nothing."""
    kept = set(with_partners(statements))

    assert {one for pair in candidates_behind(statements) for one in pair} <= kept


@pytest.mark.no_cover
def test_statements_that_say_something_of_one_another_are_partners():
    """So it is with all pairs of sentences of the cases, in all languages."""
    pairs = [
        [Statement(statement, lang), Statement(sentence.partition(" | ")[0], lang)]
        for lang, statement, kind, sentence in CASES
        if kind != "nothing"
    ]
    pairs += [pair[::-1] for pair in pairs]
    lonely = [
        pair for pair in pairs if candidates_behind(pair) and not with_partners(pair)
    ]

    assert lonely == []


@pytest.mark.no_cover
def test_statements_that_only_figures_tell_apart_are_not_at_odds():
    """Whatever their figures are: so it is with each sentence of the cases that has some."""
    other = str.maketrans("0123456789", "8765432901")
    texts = {
        (text, lang)
        for lang, statement, _, sentence in CASES
        for text in (statement, sentence.partition(" | ")[0])
    }
    pairs = [
        (Statement(text, lang), Statement(text.translate(other), lang))
        for text, lang in texts
    ]
    series = [pair for pair in pairs if differ_in_figures(*pair)]
    same = [
        pair
        for pair in series
        if (found := judge(*pair))
        and (found.kind != "changed" or is_denial(found, pair[0].lang))
    ]

    assert len(series) > 50
    assert same == []


def test_a_statement_about_something_else_has_no_partner():
    """Few words in common, however frequent, are no reason to look any closer."""
    statements = [
        Statement(
            "The council has spent 40 per cent of its budget on the harbour.", "en"
        ),
        Statement("The council has closed the museum beside the old railway.", "en"),
        Statement("Der Rat hat den Haushalt im Mai beschlossen.", "de"),
        Statement(
            "The council really has closed a museum beside the old railway.", "en"
        ),
    ]

    assert with_partners(statements) == [1, 3]


@each(
    ("lang", "statements"),
    [
        ("en", ["The council paid.", "In the end the council paid for it all."]),
        ("en", ["It is so.", "Whatever they say, it is so."]),
        (
            "en",
            [
                "Forty-five boats sank beside the old harbour.",
                "45 boats sank beside the old harbour.",
            ],
        ),
        (
            "en",
            [
                "The mayor can't sell the old harbour.",
                "The mayor cannot sell the old harbour.",
            ],
        ),
        (
            "en",
            [
                "The old harbour has cost the town €5 million.",
                "The old harbour has cost the town 5 million euros.",
            ],
        ),
        ("zh", ["市议会在五月关闭了博物馆。", "市议会没有关闭博物馆。"]),
    ],
)
def test_statements_about_the_same_are_partners(lang, statements):
    """Of few words or none that tells, with figures, short forms or without spaces."""
    other = Statement("Nobody asks why a bridge over there was never built.", lang)
    one, two = (Statement(text, lang) for text in statements)

    assert with_partners([one, other, two]) == [0, 2]


@each(
    ("lang", "sentence", "plain"),
    [
        ("en", "Resolution No. 1701 was adopted in 2006.", "Resolution 1701 was adopted in 2006."),
        ("en", "Resolution No 1701 was adopted in 2006.", "Resolution 1701 was adopted in 2006."),
        ("en", "It stands in the Lancet, vol. IV, no. 3 of 2021.", "It stands in the Lancet, vol. IV, 3 of 2021."),
        ("de", "Die Resolution Nr. 1701 wurde 2006 gefasst.", "Die Resolution 1701 wurde 2006 gefasst."),
        ("fr", "La résolution n° 1701 fut adoptée en 2006.", "La résolution 1701 fut adoptée en 2006."),
        ("fr", "La résolution no 1701 fut adoptée en 2006.", "La résolution 1701 fut adoptée en 2006."),
        ("es", "La resolución No. 1701 fue aprobada en 2006.", "La resolución 1701 fue aprobada en 2006."),
        ("es", "La resolución núm. 1701 fue aprobada en 2006.", "La resolución 1701 fue aprobada en 2006."),
        ("it", "La risoluzione no 1701 fu adottata nel 2006.", "La risoluzione 1701 fu adottata nel 2006."),
        ("it", "La risoluzione n. 1701 fu adottata nel 2006.", "La risoluzione 1701 fu adottata nel 2006."),
        ("pt", "A resolução No. 1701 foi aprovada em 2006.", "A resolução 1701 foi aprovada em 2006."),
        ("nl", "Resolutie nr. 1701 werd in 2006 aangenomen.", "Resolutie 1701 werd in 2006 aangenomen."),
    ],
)  # fmt: skip
def test_the_sign_of_a_number_says_nothing_else(lang, sentence, plain):
    """`No.` is no "no", and a number is the same with it and without."""
    found = judge(Statement(sentence, lang), Statement(plain, lang))

    assert found is not None
    assert found.kind == "near"


def test_no_before_a_count_denies():
    """As in "no 300 people", which has no full stop and no capital letter."""
    one = Statement("There were no 300 people at the port in May.", "en")
    other = Statement("There were 300 people at the port in May.", "en")

    found = judge(one, other)

    assert found is not None
    assert (found.kind, found.what) == ("changed", "negation")


OPPOSITES = (
    # language, what a claim has checked, and sentences with its verdict that deny it
    ("en", "The tunnel cost four million.", "The tunnel did not cost four million."),
    (
        "en",
        "The tunnel cost four million.",
        "The tunnel didn’t cost four million, he said.",
    ),
    ("en", "The moon is not made of cheese.", "The moon is made of cheese."),
    ("en", "It leaked.", "It never leaked."),
    ("en", "The drug does not work.", "The drug works."),
    ("en", "The drug did not work.", "The drug worked."),
    ("en", "All drugs work.", "Not all drugs work."),
    ("de", "Die Bank schloss die Filiale.", "Die Bank schloss die Filiale nicht."),
    ("nl", "De bank sloot het filiaal.", "De bank sloot het filiaal niet."),
    ("sv", "Banken stängde kontoret.", "Banken stängde kontoret inte."),
    ("fr", "Il pleut.", "Il ne pleut pas."),
    ("ja", "薬は効く。", "薬は効かない。"),
    (
        "en",
        "The firm leaked oil into the river.",
        "The firm did not leak oil into the river.",
    ),
    ("en", "The firm sold the old park.", "The firm did not sell the old park."),
    (
        "de",
        "Der Tunnel kostete nicht vier Millionen.",
        "Der Tunnel kostete vier Millionen.",
    ),
    ("zh", "这条隧道没有耗资四百万元。", "这条隧道耗资四百万元。"),
    (
        "de",
        "Der Tunnel kostete vier Millionen.",
        "Der Tunnel kostete nicht vier Millionen.",
    ),
    (
        "fr",
        "Le tunnel a coûté quatre millions.",
        "Le tunnel n’a pas coûté quatre millions.",
    ),
    ("es", "El túnel costó cuatro millones.", "El túnel no costó cuatro millones."),
    ("pl", "Firma sprzedała stary park.", "Firma nie sprzedała starego parku."),
    ("ru", "Тоннель стоил четыре миллиона.", "Тоннель не стоил четыре миллиона."),
    (
        "tr",
        "Tünel dört milyon avroya mal oldu.",
        "Tünel dört milyon avroya mal olmadı.",
    ),
    ("ar", "كلف النفق أربعة ملايين.", "لم يكلف النفق أربعة ملايين."),
    ("ja", "トンネルの費用は400万円だった。", "トンネルの費用は400万円ではなかった。"),
    ("zh", "这条隧道耗资四百万元。", "这条隧道没有耗资四百万元。"),
)
OTHER_FIGURES = (
    ("en", "The tunnel cost four million.", "The tunnel cost nine million."),
    (
        "en",
        "The tunnel cost four million.",
        "She says the tunnel cost nine million in all.",
    ),
    (
        "en",
        "The tunnel cost €4 million to build.",
        "The tunnel cost 9 million euros to build.",
    ),
    ("en", "The tunnel cost 5 million euros.", "The tunnel cost 5 billion euros."),
    ("en", "The tunnel was opened in May 2019.", "The tunnel was opened in May 2020."),
    ("en", "The firm had 1.4 million workers.", "The firm had 1 million workers."),
    (
        "de",
        "Die Zahl stieg um 5,3 Prozent im Jahr.",
        "Die Zahl stieg um 7,3 Prozent im Jahr.",
    ),
    (
        "de",
        "Der Tunnel kostete 4 Millionen Euro.",
        "Der Tunnel kostete 4 Milliarden Euro.",
    ),
    ("fr", "Le tunnel a coûté quatre millions.", "Le tunnel a coûté neuf millions."),
    ("ru", "Тоннель стоил 4 миллиона рублей.", "Тоннель стоил 9 миллионов рублей."),
    ("ja", "トンネルの費用は四百万円だった。", "トンネルの費用は九百万円だった。"),
    ("ko", "터널은 400만 유로가 들었다.", "터널은 900만 유로가 들었다."),
    ("th", "อุโมงค์นี้มีราคา 4 ล้านบาท", "อุโมงค์นี้มีราคา 9 ล้านบาท"),
)
RESTATED = (
    ("en", "The tunnel cost four million.", "The tunnel cost 4 million."),
    ("en", "The tunnel cost four million.", "The tunnel cost 4,000,000."),
    ("en", "The tunnel cost four million.", "The tunnel cost about four million."),
    (
        "en",
        "The tunnel cost four million euros.",
        "The tunnel cost 3.5 million pounds.",
    ),
    ("en", "The tunnel cost four million euros.", "The tunnel cost 4m euros."),
    ("en", "The tunnel cost 5 million euros.", "The tunnel cost 5.2 million euros."),
    ("en", "The firm had 1,990 workers here.", "The firm had 2,000 workers here."),
    ("en", "More than four million live here.", "There are nine million people here."),
    (
        "en",
        "The tunnel cost four million.",
        "It was paid with four million of your money.",
    ),
    (
        "en",
        "The tunnel cost four million.",
        "The minister denied that the tunnel cost four million.",
    ),
    ("en", "He denied it leaked.", "It leaked."),
    ("en", "It leaked.", "She did not say it leaked."),
    ("en", "She did not say it leaked.", "It leaked."),
    (
        "de",
        "Die Bank schloss die Filiale.",
        "Er sagt nicht, die Bank schloss die Filiale.",
    ),
    ("en", "The drug does not work in children.", "The drug works."),
    ("en", "The tunnel cost four million.", "Der Tunnel kostete neun Millionen."),
    ("en", "The tunnel cost four million.", "Did the tunnel cost four million?"),
    ("en", "Nobody died in the accident.", "No one died in the accident."),
    ("en", "She never met the minister.", "She did not meet the minister."),
    ("en", "The firm sold the old park.", "The firm did not keep the old park."),
    ("en", "It is impossible to see the wall.", "It is not possible to see the wall."),
    ("en", "The tunnel cost a lot.", "The tunnel cost four million in 2019."),
    (
        "de",
        "Die Zahl stieg um 5,3 Prozent im Jahr.",
        "Die Zahl stieg um 5 Prozent im Jahr.",
    ),
    ("de", "Der Tunnel kostete 4 Millionen Euro.", "Der Tunnel kostete 4 Mio. Euro."),
)


def contrasts(lang, statement, sentence, **more):
    """What is said of a *sentence* of an article that has the verdict on a *statement*."""
    entry = {"quote": sentence, "claim": statement, "verdict": "true", **more}
    claims = read_sidecar(json.dumps({"claims": [entry]}), "story.claims.yaml").claims
    page = annotate(f"<p>{sentence} So.</p>", claims, Options(lang=lang))
    assert page.anchors[0].placed
    return [
        one.message for one in find_contrasts(page.anchors, lang, denied=frozenset())
    ]


@each(("lang", "statement", "sentence"), OPPOSITES)
def test_a_verdict_on_the_opposite_of_what_was_checked_is_told(
    lang, statement, sentence
):
    """Whatever denies, and on whichever side."""
    [told] = contrasts(lang, statement, sentence)

    assert " says the opposite of what was checked: " in told
    # What nobody can tell of a statement, nobody can tell of its opposite.
    assert contrasts(lang, statement, sentence, verdict="unproven", summary="So.") == []


DENYING = (
    "यह सच नहीं है",
    "এটা সত্য নয়",
    "हे खरे नाही",
    "இது உண்மை இல்லை",
    "ఇది నిజం కాదు",
    "ಇದು ಸತ್ಯ ಅಲ್ಲ",
    "ഇത് സത്യം അല്ല",
    "આ સાચું નથી",
    "ਇਹ ਸੱਚ ਨਹੀਂ ਹੈ",
    "यो सत्य होइन",
    "එය සත්‍ය නැත",
    "זֶה לֹא נָכוֹן",
    "هَذَا لَيْسَ صَحِيحًا",
)


@each("text", DENYING)
def test_a_word_is_whole_with_the_vowels_on_its_letters(text):
    """In scripts whose vowels Python takes for the ends of words."""
    assert has_negation(text)


def test_names_differ_by_the_vowels_on_their_letters():
    """Two readers are two, whatever Python takes for letters."""
    assert not is_same_person("मीना", "मुनी")
    assert is_same_person("मीना", "मीना राय")


def test_a_claim_in_words_that_differ_by_a_vowel_is_restated():
    """What was claimed is shown beside what the article says."""
    quote, claim = "मीना आई", "मुनी आई"
    text = f"claims: [{{quote: {quote}, claim: {claim}, verdict: true}}]"
    claims = read_sidecar(text, "story.claims.yaml").claims
    [note] = annotate(f"<p>{quote}</p>", claims, Options(lang="hi")).notes

    assert note.restated


@each(("lang", "statement", "sentence"), OTHER_FIGURES)
def test_a_verdict_on_another_figure_than_was_checked_is_told(
    lang, statement, sentence
):
    """With nothing else that tells the two apart."""
    [told] = contrasts(lang, statement, sentence)

    assert " has another figure than what was checked: " in told


@each(("lang", "statement", "sentence"), RESTATED)
def test_a_verdict_on_other_words_for_the_same_is_well(lang, statement, sentence):
    """In another unit, rounded, in another language, or as somebody denied it."""
    assert contrasts(lang, statement, sentence) == []


def test_a_part_of_a_sentence_says_what_its_sentence_says():
    """A quote need not be whole; with a scope of its own, it is all that is marked."""
    says, sentence = (
        "The tunnel cost four million.",
        "The tunnel cost four million in 1990.",
    )
    part = {"quote": "cost four million", "scope": "quote"}

    assert contrasts("en", says, sentence, quote="four million in 1990") == []
    assert contrasts("en", says, sentence, **part) == []
    assert contrasts("en", says, "The tunnel cost nine million.", quote="nine million")
    assert contrasts("en", says, sentence, also="So.") == []


@each(
    ("status", "more"),
    [("withdrawn", {}), ("corrected", {"now": "The tunnel cost nine million."})],
)
def test_a_check_that_is_over_contradicts_nothing(status, more):
    """What the article says now is what the claim was corrected to."""
    sentence = "The tunnel cost nine million."
    quote = {"quote": "The tunnel cost four million."} if more else {}
    told = contrasts(
        "en", "The tunnel cost four million.", sentence, status=status, **more, **quote
    )

    assert told == []
