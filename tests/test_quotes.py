"""A quote is found where it stands, told apart where it stands twice, or refused."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import html
from tables import each

from pelican_factcheck.anchoring.document import Document, document_of
from pelican_factcheck.anchoring.exact import LEFT_OUT, STATED, find_last_word
from pelican_factcheck.anchoring.near import MOST_POSTINGS
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.visibletext import read_text

WORDS = st.sampled_from(
    "the king said that no nine 9 10% war. was “peace” don't it’s – Über naïve猫 が、 10² ½"
    " <b> *x* [1] -5 1.5 1,5 (3) $5 6″ A- ~7 2-1".split()
)
TEXTS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
STATUSES = {"exact", "drifted", "changed", "ambiguous", "orphan"}


def find(text, exact, **context):
    """Look up a quote in a text without blocks."""
    return find_quote(Document(text), exact, **context)


@given(st.data(), TEXTS)
def test_a_quote_is_found_where_it_was_cut(data, text):
    """Given all the words around it, a quote stands where it was cut from."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = text[start:end]
    assume(any(own.isalnum() for own in quote))
    assume(quote == quote.strip())

    finding = find(text, quote, prefix=text[:start], suffix=text[end:])

    assert (finding.status, finding.start, finding.end) == ("exact", start, end)


@given(
    html, st.text(max_size=40) | TEXTS, st.text(max_size=8), st.none() | st.integers()
)
def test_nothing_raises(source, exact, around, nth):
    """Any quote in any page gets an answer, and the answer lies in the page."""
    visible = read_text(source)
    document = Document(visible.text, visible.edges, visible.asides)

    finding = find_quote(document, exact, prefix=around, suffix=around, nth=nth)

    assert finding.status in STATUSES
    assert 0 <= finding.start <= finding.end <= len(visible.text)
    assert not finding.found or finding.start < finding.end


@given(st.text(st.sampled_from("a1_ .!?…։:|፡।፡。\"')؟𖩮\n"), max_size=12) | st.text())
def test_the_end_of_a_statement_stands_behind_its_last_word(text):
    """To look there alone finds what there is to find in the whole text."""
    behind = find_last_word(text)

    for pattern in (STATED, LEFT_OUT):
        assert bool(pattern.search(text, behind)) is bool(pattern.search(text))


@given(TEXTS, TEXTS)
def test_a_place_that_is_proposed_settles_the_quote(text, quote):
    """Each place of an ambiguous quote is found with the context that it proposes."""
    document = Document(f"{text} and {quote}. Then {quote} or {text}")
    finding = find_quote(document, quote)

    for place in finding.places:
        if place.prefix or place.suffix:
            again = find_quote(
                document, quote, prefix=place.prefix, suffix=place.suffix
            )
            assert (again.start, again.end) == (place.start, place.end)


@each("quote", ["", "   ", "\u200b", "\u00ad \n", "\ud800"])
def test_a_quote_without_words_is_an_orphan(quote):
    """Nothing is nowhere."""
    assert find("Some words.", quote).status == "orphan"


def test_more_of_the_words_score_higher():
    """Passages are ranked by how much of the quote they hold."""
    text = "The commission approved the plan for the northern harbour on Friday."
    scores = [
        find(text, quote).score
        for quote in (
            "The commission approved the plan for the northern harbour on Friday.",
            "The commission approved the plan for the southern harbour on Friday.",
            "The commission rejected the plan for the southern harbour on Friday.",
            "The commission rejected the plan of the southern harbour on Monday.",
        )
    ]

    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_a_drifted_quote_shows_what_was_edited():
    """The diff names the words of the check and those of the article."""
    finding = find(
        "They recommended the withdrawal.", "They recomended the withdrawal."
    )

    assert finding.status == "drifted"
    assert [(step.op, step.ours, step.theirs) for step in finding.diff[:2]] == [
        ("equal", "They", "They"),
        ("replace", "recomended", "recommended"),
    ]


LONG = (
    "The commission met on Friday and heard what the engineers had found in the harbour."
    " They had looked at the northern wall, where the sea had taken part of the stone,"
    " and at the southern one, which had been mended in the spring and was dry. Nobody"
    " could say how long the mended part would last, and nobody was asked to say it."
)


@pytest.mark.parametrize(
    ("written", "status"),
    [
        (LONG.replace("engineers", "enginers"), "drifted"),
        (LONG.replace("northern", "western"), "changed"),
        (LONG.replace("The commission", "The comission"), "drifted"),
        (LONG.replace("to say it", "to tell it"), "changed"),
    ],
    ids=["a slip", "a word", "a slip at the start", "a word at the end"],
)
def test_a_long_quote_that_is_nearly_there_is_found_to_its_edges(written, status):
    """Of several sentences too the passage begins and ends where they do."""
    text = f"Before that it rained. {LONG} After that the sun shone."

    finding = find(text, written)

    assert (finding.status, finding.closest or text[finding.start : finding.end]) == (
        status,
        LONG,
    )


def test_context_of_another_place_does_not_help():
    """Where the context fits nowhere, no place is guessed."""
    text = "In May we met. In June we met."

    assert find(text, "we met", prefix="Quite otherwise").status == "ambiguous"


@each(
    "piece",
    [
        "a ",
        "a",
        "The same sentence again. ",
        "漢字",
        "- ",
    ],
)
@each(
    "quote",
    [
        "a a a b a a a",
        "a" * 500 + "b",
        "The same sentense again. " * 40,
        "漢字" * 50 + "漢",
    ],
)
@each("times", [MOST_POSTINGS, MOST_POSTINGS + 1])
def test_repetition_comes_to_an_end(piece, quote, times):
    """Pages and quotes made of one piece get an answer at once."""
    assert find(piece * times, quote).status in STATUSES


@each(
    ("text", "quote"),
    [
        ("He can't come.", "He can"),
        ("He can’t come.", "He can"),
        ("Il n’est pas venu.", "est pas venu"),
        ("It cost $1.50 then.", "It cost $1"),
        ("It cost 1,500 then.", "It cost 1"),
        ("It was -5 degrees.", "5 degrees"),
        ("It grew by 10% then.", "It grew by 10"),
        ("Some 10–20 came.", "20 came"),
        ("A non-violent protest.", "violent protest"),
        ("这是不可能的。", "可能的"),
        ("彼は行かない。", "彼は行か"),
        ("损失十五万元。", "五万元"),
    ],
)
def test_a_torn_quote_is_refused(text, quote):
    """A quote does not begin or end inside a word, number, sign or negation."""
    assert not find(text, quote).found


@each(
    ("text", "quote"),
    [
        ("Trump's claim was false.", "Trump"),
        ("L’homme est venu.", "homme est venu"),
        ("He came—we left.", "we left"),
        ("彼は東京へ行く。", "東京"),
        ("Wait, (yes) it is.", "yes"),
        ("In winter, -5 degrees are rare.", ", -5 degrees are rare"),
    ],
)
def test_a_whole_quote_is_found(text, quote):
    """Apostrophes, dashes and brackets part words."""
    assert find(text, quote).status == "exact"


def test_a_sign_is_part_of_its_number():
    """Punctuation at the edge of a quote may be missing, a minus may not."""
    assert find("In winter 5 degrees are rare.", ", -5 degrees are rare").status == (
        "changed"
    )


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("הוא אמר שלום לכולם.", "הוא אמר שָׁלוֹם לכולם."),
        ("كتب الولد الدرس أمس.", "كَتَبَ الولد الدرس أمس."),
    ],
    ids=["Hebrew", "Arabic"],
)
def test_vowel_points_make_no_other_word(text, quote):
    """Who writes them and who leaves them out mean the same."""
    assert find(text, quote).status in ("exact", "drifted")


SPELLINGS = [
    ("The colour of the harbours is grey.", "The color of the harbors is gray."),
    ("The organisation analysed it in Kyiv.", "The organization analyzed it in Kiev."),
    ("The U.S. troops left the city in May.", "The US troops left the city in May."),
    ("There were 10,000 people in the square.", "There were 10000 people in the square."),
    ("Costó 1,000,000 euros en la ciudad vieja.", "Costó 1000000 euros en la ciudad vieja."),
    ("It rose by ten per cent in the spring.", "It rose by ten percent in the spring."),
    ("A direcção adiou o projecto de maio.", "A direção adiou o projeto de maio."),
]  # fmt: skip


@each("pair", SPELLINGS)
@each("turned", [False, True])
def test_a_word_of_two_spellings_is_told_as_drift(pair, turned):
    """Whichever of them the article has."""
    says, quote = pair[::-1] if turned else pair

    finding = find_quote(Document(f"It rained. {says} It snowed."), quote)

    assert finding.status == "drifted"
    assert any(step.op == "replace" for step in finding.diff)


@each(
    ("says", "quote"),
    [
        ("Es kamen 10,000 Liter in die Stadt.", "Es kamen 10000 Liter in die Stadt."),
        ("There were 1,000 people in the square.", "There were 10,00 people in the square."),
        ("It told us what the city had in May.", "It told U.S. what the city had in May."),
        ("The metre was kept in the old harbour.", "The motor was kept in the old harbour."),
        ("The colours were in the old harbour.", "The color were in the old harbour."),
        ("They checked it in the old harbour.", "They chequed it in the old harbour."),
    ],
)  # fmt: skip
def test_what_only_looks_like_another_spelling_is_refused(says, quote):
    """A decimal comma, a pronoun, another word."""
    assert not find_quote(Document(f"It rained. {says}"), quote).found


@pytest.mark.parametrize("quote", ["<b>", "<i>", "[ab](cd)"])
def test_a_context_stands_first_where_it_stands_as_typed(quote):
    """Elsewhere its plain words may stand: of `<b> and` that is `and`."""
    text = f"{quote} {quote} and {quote}. Then {quote} or {quote} {quote}"
    document = Document(text)

    for place in find(text, quote).places:
        again = find_quote(document, quote, prefix=place.prefix, suffix=place.suffix)
        is_settled = place.prefix or place.suffix
        assert not is_settled or (again.start, again.end) == (place.start, place.end)


STATEMENTS = {
    "hi": "पानी पीने योग्य है।",
    "am": "ውሃው ለመጠጥ ንጹህ ነው።",
    "am, typed": "ውሃው ለመጠጥ ንጹህ ነው፡፡",
    "am, with colons": "ውሃው ለመጠጥ ንጹህ ነው::",
    "ur": "پانی پینے کے قابل ہے۔",
    "bn": "এই পানি পান করা নিরাপদ।",
    "hy": "Ջուրը խմելու համար անվտանգ է։",
    "hy, typed": "Ջուրը խմելու համար անվտանգ է:",
    "my": "ဒီရေက သောက်လို့ရတယ်။",
    "km": "ទឹកនេះអាចផឹកបាន។",
    "ja": "この水は飲んでも安全です｡",
    "en": "Water is safe to drink.",
    "el": "Το νερό είναι ασφαλές.",
}


@each("asks", ["?", "؟", "՞", "፧", " ?", "!?", "⁇", "‽", "？", "”?"])
@each("quote", STATEMENTS.values())
def test_what_is_stated_with_the_stop_of_any_script_is_not_asked(quote, asks):
    """The question is told as such; the same mark of a stop stands for it."""
    words = quote.rstrip("።፡:।۔։။។｡.")

    finding = find(f"{words}{asks}", quote)

    assert finding.status == "changed"
    assert finding.diff[-1].op != "equal"
    assert find(f"{words}. {words[:4]}", quote).found


def test_a_quote_with_an_ellipsis_is_not_asked_either():
    """It leaves words out, and not the question."""
    assert not find("Water is safe to drink?", "Water is safe to drink…").found
    assert find("Water is safe to drink if boiled.", "Water is safe to drink…").found


ADDITIONS = [
    (quote, f"{quote[:-1]}{more}")
    for quote, mores in {
        "Water is safe to drink.": [
            " once it has been boiled.",
            ", once it has been boiled.",
            " – once it has been boiled.",
            "—once it has been boiled.",
            " - once it has been boiled.",
            " (once boiled).",
            " (not).",
            " [in Bern].",
            "; in Basel, it is poison.",
            ": in Basel only.",
            " / a poison.",
            " … once boiled.",
            "… once boiled.",
            "... once boiled.",
            " “only” in Basel.",
        ],
        "El agua es potable.": [" ¿no es cierto?", " (en Berna)."],
        "पानी पीने योग्य है।": [" लेकिन जहरीला भी।", " – उबालने के बाद।", " (उबालने पर)।"],
        "ውሃው ለመጠጥ ንጹህ ነው።": ["፣ ግን መርዛም ነው።", "፤ ግን መርዛም ነው።", " ግን መርዛም ነው።"],
        "پانی پینے کے قابل ہے۔": ["، لیکن زہریلا بھی۔", "؛ لیکن زہریلا بھی۔"],
        "এই পানি পান করা নিরাপদ।": [" কি?", " – সিদ্ধ করার পরে।"],
        "Ջուրը խմելու համար անվտանգ է։": [", բայց թունավոր։", "՝ եռացնելուց հետո։"],
        "ဒီရေက သောက်လို့ရတယ်။": ["၊ ဒါပေမဲ့ အဆိပ်ရှိတယ်။", " ဒါပေမဲ့ အဆိပ်ရှိတယ်။"],
        "ទឹកនេះអាចផឹកបាន។": [" ប៉ុន្តែពុល។"],
        "这里的水可以安全饮用。": ["；在巴塞尔有毒。", "（煮沸后）。", "——煮沸后。"],
        "Το νερό είναι ασφαλές.": ["· αλλά όχι εδώ."],
    }.items()
    for more in mores
]


@each("sign", [";", ",", ":", " –", " ;", "；", "؛", "፤", "،", "・", " (", ""])
@each("tag", ["li", "td", "p"])
def test_a_sign_at_the_end_of_a_block_adds_nothing(sign, tag):
    """Items of a list end with commas and semicolons; what follows is another block."""
    html = f"<{tag}>Water is safe to drink{sign}</{tag}><{tag}>air is clean.</{tag}>"
    document = document_of(read_text(html))

    assert find_quote(document, "Water is safe to drink.").status == "exact"


def test_what_follows_the_sign_in_the_block_is_an_addition():
    """Also where another block follows."""
    html = "<li>Water is safe to drink; and cheap</li><li>air is clean.</li>"
    finding = find_quote(document_of(read_text(html)), "Water is safe to drink.")

    assert finding.status == "changed"
    assert "and cheap" in finding.diff[-1].theirs


@each(("quote", "text"), ADDITIONS)
def test_a_statement_that_goes_on_in_its_sentence_is_told(quote, text):
    """Behind a dash, bracket, colon or semicolon as behind a comma."""
    finding = find(text, quote)

    assert finding.status == "changed"
    assert finding.diff[-1].op != "equal"


@each(
    "behind",
    [
        "",
        ".",
        "!",
        "…",
        "… Then it rained.",
        " ... Then it rained.",
        "”.",
        "” – he said.",
        ") – he said.",
        "[1].",
        " [12].",
        " (a).",
        "* and more",
        " •",
        ". – Then it rained.",
        ". (Not here.)",
        "।",
        " 🙂",
        " –",
    ],
)
def test_a_statement_ends_at_a_stop_a_mark_or_a_note(behind):
    """Closing quotation marks and brackets, footnotes and other signs add no words."""
    text = f"Water is safe to drink{behind}"

    assert find(text, "Water is safe to drink.").status == "exact"


@pytest.mark.parametrize("stop", ["፡፡", "።", "::"])
def test_an_ethiopic_stop_is_found_however_it_is_typed(stop):
    """The word behind it is another sentence."""
    text = f"ውሃው ንጹህ ነው{stop} ግን ውድ ነው{stop}"

    for typed in ("ውሃው ንጹህ ነው።", "ውሃው ንጹህ ነው፡፡", "ውሃው ንጹህ ነው::"):
        assert find(text, typed).status == "exact"


INDEX, POWER = "Water is H₂O, and the sum is x₁₂.", "Water is H²O, and the sum is x¹²."
FORMULA = "<math><m{0}><mi>x</mi><mn>12</mn></m{0}></math>"


def written(level):
    """A sentence with figures on a level, as pages and Markdown write it."""
    sign = {"sub": "~", "sup": "^"}[level]
    tags = f"<{level}>{{}}</{level}>"
    return [
        INDEX if level == "sub" else POWER,
        f"Water is H{tags.format(2)}O, and the sum is x{tags.format(12)}.",
        f"Water is H{tags.format(2)}O, and the sum is {FORMULA.format(level)}.",
        f"Water is H{sign}2{sign}O, and the sum is x{sign}12{sign}.",
    ]


@each("quote", written("sub"))
@each("page", written("sup")[:3])
def test_an_index_is_no_power(page, quote):
    """Whichever stands in the page and whichever is quoted, and however it is typed."""
    there = document_of(read_text(f"<p>It rained. {page} It snowed.</p>"))
    swapped = document_of(
        read_text(f"<p>It rained. {written('sub')[0]} It snowed.</p>")
    )

    assert find_quote(there, quote).status == "changed"
    assert find_quote(swapped, page).status == "changed"


@each("level", ["sub", "sup"])
@each("page", range(3))
def test_a_figure_may_be_raised_lowered_or_plain(level, page):
    """H₂O is H<sub>2</sub>O, and H2O for both."""
    html = f"<p>It rained. {written(level)[page]} It snowed.</p>"
    document = document_of(read_text(html))
    plain = "Water is H2O, and the sum is x12."
    quotes = [written(level)[0], plain, *written(level)[1:]]

    assert {find_quote(document, quote).status for quote in quotes} == {"exact"}
    assert {find(plain, quote).status for quote in quotes} == {"exact"}


NOTE_MARKS = [
    *"¹ ²³ ¹,² ¹⁻³ ⁽¹⁾ ᵃ * ** † ‡ § *,† [1] [a] [1][2] [^1] [^note] 〔1〕".split(),
    *("[1, 2]", "[note 1]", "[citation needed]"),
    *(f"<sup>{mark}</sup>" for mark in "1 1,2 1–3 a a,b a–c * † ‡ # [1]".split()),
]
SAID = [
    ("en", "It ended in May.", "Then the king was shot.", "So it was."),
    ("de", "Es endete im Mai.", "Dann wurde der König erschossen.", "So war es."),
    ("ru", "Это кончилось в мае.", "Потом короля убили.", "Вот так."),
    ("ar", "انتهى الأمر في مايو.", "ثم قتل الملك.", "هكذا كان."),
    ("hi", "यह मई में समाप्त हुआ।", "फिर राजा मारा गया।", "ऐसा था।"),
    ("zh", "战争在五月结束。", "然后国王被枪杀。", "就是这样。"),
]


@each("mark", NOTE_MARKS)
@each(("lang", "first", "second", "third"), SAID)
def test_a_note_behind_a_sentence_is_no_part_of_it(lang, first, second, third, mark):
    """The mark ends before it, and a quote has it or leaves it out."""
    space = "" if lang == "zh" and mark[-1] not in "*†‡§" else " "
    html = f"<p>{first}{mark}{space}{second}{mark}{space}{third}</p>"
    document = document_of(read_text(html), lang)

    for sentence in (first, second):
        for quote in (sentence[:-1], sentence):
            found = find_quote(document, quote)
            start, end = document.sentence(found.start, found.end)
            assert found.status == "exact"
            assert document.words(start, end) == sentence
    # In lower case a quote is a part of its sentence; other scripts cannot say so.
    cut = first if lang in ("ar", "hi") else first.split(maxsplit=1)[-1]
    assert find_quote(document, f"{cut}{space}{second}").status == "exact"


@each("mark", [one for one in NOTE_MARKS if "<" not in one])
def test_a_note_may_be_quoted_that_the_article_has_not(mark):
    """Or no more; or has behind its last word."""
    article = "It rained. It ended in May. So it was."

    assert find(article, f"It ended in May.{mark}").status == "exact"
    assert find(f"It rained. It ended in May.{mark}", f"ended in May.{mark}").found


def test_a_raised_figure_before_a_full_stop_is_a_note():
    """It may be quoted or not, as in markup."""
    document = document_of(read_text("<p>It ended in May¹. So it was.</p>"))

    for quote in ("It ended in May.", "It ended in May¹.", "It ended in May¹"):
        assert find_quote(document, quote).status == "exact"


@each(
    ("article", "quote"),
    [
        ("The area is 5 km². It rained.", "The area is 5 km."),
        ("They took the log². It rained.", "They took the log."),
        ("It holds 10². It rained.", "It holds 10."),
        (
            "It follows from Art. 5 Abs.(2) there.",
            "It follows from Art. 5 Abs.(3) there.",
        ),
        ("It follows from par.[2] there.", "It follows from par.[3] there."),
        ("It is <code>foo.[1]</code> here.", "It is foo. here."),
    ],
)
def test_what_is_no_note_is_part_of_the_statement(article, quote):
    """An exponent, the number of a place in a law, an index in code."""
    document = document_of(read_text(f"<p>{article}</p>"))

    assert find_quote(document, quote).status == "changed"


@each(
    ("article", "quote", "difference"),
    [
        ("He shot Ann and Jo fled.", "He shot Ann, and Jo fled.", "Ann, and"),
        ("Er erschoss Hans, und Jo floh.", "Er erschoss Hans und Jo floh.", "Hans und"),
        ("Они видели Яна и Олю там.", "Они видели Яна, и Олю там.", "Яна, и"),
        ("Veinte, y cinco más, fueron.", "Veinte y cinco más, fueron.", "Veinte y"),
        ("We saw twenty-five people.", "We saw twenty five people.", "twenty five"),
        ("Zwei hundert Leute kamen.", "Zweihundert Leute kamen.", "Zweihundert"),
        ("A 5-km run was held there.", "A 5 km run was held there.", "5 km"),
        ("polish workers left it.", "Polish workers left it.", "Polish"),
        ("Aids costs rose in May.", "AIDS costs rose in May.", "AIDS"),
        ("georgia is a typeface here.", "Georgia is a typeface here.", "Georgia"),
    ],
)
def test_what_may_be_style_is_told_with_its_difference(article, quote, difference):
    """A comma before "and", a hyphen in a number, a capital that a sentence lost."""
    finding = find(article, quote)

    assert finding.status == "drifted"
    assert difference in {step.ours for step in finding.diff}


def test_a_capital_of_its_place_is_no_difference():
    """What was quoted from within a sentence may begin one now."""
    assert find("Workers left the town.", "workers left the town.").status == "exact"


WRITTEN_BEFORE = [
    ("fr", "Brigitte /Macron a démissionné en mai 2019."),
    ("en", "A lawyer for /Clinton resigned in May of that year."),
    ("en", "Friends of /36 million people fled the city in May."),
    ("en", "He thinks /I was in Paris in May."),
    ("el", "Ο Κώστας /Μητσοτάκης παραιτήθηκε τον Μάιο."),
    ("ru", "Адвокат /Навальный вышел из тюрьмы."),
    ("ar", "في الفيلم /زار الرئيس المدينة في مايو."),
    ("he", "אשת /הנשיא ביקרה בעיר במאי."),
    ("fa", "همسر /رئیس جمهور به شهر آمد."),
    ("hi", "फ़िल्म में /राष्ट्रपति शहर गए।"),
    ("ko", "영화에서 /대통령이 사임했다."),
    ("zh", "子/公司倒闭了。"),
    ("zh", "南/京市很大。"),
    ("ja", "昨日会った/橋は閉鎖された。"),
]
NOTHING_BEFORE = [
    ("en", "It rained. /Merkel resigned in May."),
    ("en", "He said: /Merkel resigned in May."),
    ("en", "He said “/Merkel resigned in May.”"),
    ("en", "Mrs. /Merkel resigned in May."),
    ("en", "After the vote, /Merkel resigned in May."),
    ("en", "He thinks /I was in Paris/ in May."),
    ("en", "Often /iPhone sales rose."),
    ("ko", "비가 왔다. /대통령이 사임했다."),
    ("en", "He said /“We cut 200 jobs.”"),
    ("de", "Er sagte /„Wir bauen 300 Häuser.“"),
    ("en", "14:30 /Boeing cut 200 jobs."),
    ("en", "§ 4 /Boeing cut 200 jobs."),
    ("ja", "◆増税 /政府は税率を上げた。"),
    ("zh", "新华社北京5月3日电 /政府将税率提高了5%。"),
    ("zh", "昨天，/市长辞职了。"),
    ("ja", "昨日、/橋は閉鎖された。"),
]


@each(("lang", "says"), WRITTEN_BEFORE)
def test_what_is_written_before_a_whole_sentence_is_told(lang, says):
    """A full stop says that it is one, where no capital of the text tells it."""
    before, quote = says.split("/")
    found = find_quote(Document(before + quote, lang=lang), quote)

    assert found.status == "changed"
    assert found.closest == before + quote
    assert find_quote(Document(before + quote, lang=lang), found.closest).found


@each(("lang", "says"), NOTHING_BEFORE)
def test_a_sentence_or_a_part_of_one_is_found(lang, says):
    """Behind a sign, even a comma, or without the full stop."""
    before, quote, *behind = says.split("/")
    document = Document("".join([before, quote, *behind]), lang=lang)

    assert find_quote(document, quote).status == "exact"


@each(
    "head",
    [
        "<b>LONDON</b> ",
        "<strong>Rating: wrong</strong> ",
        "<sup>1</sup> ",
        "It ended.<sup>1</sup><sup>2</sup> ",
        "It ended.<sup>1</sup> <sup>2</sup> ",
        "The union said <q>",
        "The union said <em>",
        "The union said <i>",
        "The union said in <cite>",
    ],
)
def test_a_head_or_a_note_before_a_sentence_is_no_part_of_it(head):
    """Where it is set apart, ends the sentence before, or leads up to a quotation."""
    document = document_of(read_text(f"<p>{head}Boeing cut 200 jobs.</p>"), "en")

    assert find_quote(document, "Boeing cut 200 jobs.").status == "exact"


@each("lead", ["Nobody says <em>", "Only <em>", "Die Stadt sagt nicht <i>"])
def test_what_is_stressed_is_no_quotation(lead):
    """Nor is what has its full stop behind the element."""
    quote = "Boeing cut 200 jobs."
    for said in (f"{lead}{quote}</em></i>", f"We said <em>{quote[:-1]}</em>."):
        document = document_of(read_text(f"<p>{said}</p>"), "en")

        assert find_quote(document, quote).status == "changed"


def test_words_in_bold_type_within_a_sentence_are_of_it():
    """They are no head where the sentence goes on behind them."""
    html = "<p><b>Hillary</b> and Clinton cut 200 jobs.</p>"
    document = document_of(read_text(html), "en")

    assert find_quote(document, "Clinton cut 200 jobs.").status == "changed"


@each(
    ("text", "quote", "is_found"),
    [
        ("He paid. They left. Then more.", "They left.", True),
        ("He paid. They left… Then more.", "They left.", True),
        ("He paid. They left. ? Then more.", "They left.", False),
        ("He paid? They left! Then more.", "They left!", True),
        ("He paid, they left. Then more.", "They left.", False),
        ("In approx. two years it closed. Then more.", "Two years it closed.", False),
        ("1. They left. 2. They paid.", "They left.", True),
        ("Approx. they left. Then more.", "They left.", False),
    ],
)
def test_a_sentence_between_two_others_is_told_by_its_edges(text, quote, is_found):
    """What tells that at once says of no other quote that it is whole."""
    finding = find_quote(Document(text, lang="en"), quote)

    assert is_found == (finding.status == "exact")
