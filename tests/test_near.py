"""A near match never holds a sentence of which the quote has no word."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.anchoring.anchors import anchor_claims
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.near import index_words
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.sentences import sentence_starts
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.authoring.repairs import Decisions, repair
from pelican_factcheck.sidecar.reader import read_sidecar

# By language words, the space between two, and the mark behind a sentence.
LANGUAGES = {
    "en": (
        "alderman bridge council ditch engine ferry garden harbour".split(),
        " ",
        ".",
    ),
    "ru": ("агроном больница ветеран граница деревня завод коллегия".split(), " ", "!"),
    "ar": ("مدينة وزير جسر مدرسة ميناء حديقة مكتبة محكمة".split(), " ", "؟"),
    "hi": ("मंत्री बगीचा पुस्तकालय अदालत बंदरगाह विद्यालय नगरपालिका".split(), " ", "।"),
    "hy": ("նախարար կամուրջ գրադարան դպրոց քաղաք այգի".split(), " ", "։"),
    "th": (list("กขคงจชดตนบปผ"), "", " "),
    "zh": (list("部长桥学校港口花园图书馆法院城市"), "", "。"),
}
NEW = {
    "en": "obviously",
    "ru": "очевидно",
    "ar": "بوضوح",
    "hi": "स्पष्टतः",
    "hy": "ակնհայտ",
}


@st.composite
def edited(draw):
    """A language, an article as a list of blocks of sentences, and an edited quote."""
    lang = draw(st.sampled_from(sorted(LANGUAGES)))
    words, space, mark = LANGUAGES[lang]
    sentence = st.lists(st.sampled_from(words), min_size=4, max_size=9)
    sentences = draw(st.lists(sentence, min_size=3, max_size=6))
    blocks = draw(st.lists(st.booleans(), min_size=len(sentences), max_size=6))
    first = draw(st.integers(0, len(sentences) - 1))
    last = draw(st.integers(first, min(first + 2, len(sentences) - 1)))
    quoted = [list(one) for one in sentences[first : last + 1]]
    new = NEW.get(lang, "必")
    match draw(st.sampled_from(["before", "behind", "first", "last", "both", "lost"])):
        case "before":
            quoted[0].insert(0, new)
        case "behind":
            quoted[-1].append(new)
        case "first":
            quoted[0][0] = new
        case "last":
            quoted[-1][-1] = new
        case "both":
            quoted[0][0] = quoted[-1][-1] = new
        case "lost":
            del quoted[len(quoted) // 2]
    join = [_write(one, space, mark) for one in sentences]
    html = "".join(
        f"{'</p><p>' if breaks else ' '}{one}"
        for breaks, one in zip(blocks, join, strict=False)
    )
    quote = " ".join(_write(one, space, mark) for one in quoted if one)
    return lang, f"<p>{html}</p>", quote


def _write(words, space, mark):
    text = space.join(words)
    return text[:1].upper() + text[1:] + mark


def strangers(visible, lang, start, end, quote):
    """The sentences of a range of which the quote has no word."""
    starts = sentence_starts(
        visible.text, start, end, edges=visible.edges, lang=lang, asides=visible.asides
    )
    known = set(index_words(Document(quote).bare.text).words)
    for first, last in zip([start, *starts], [*starts, end], strict=True):
        words = set(index_words(Document(visible.text[first:last]).bare.text).words)
        if words and not words & known:
            yield visible.text[first:last]


@given(edited())
def test_no_passage_holds_a_sentence_without_words_of_the_quote(drawn):
    """A word that was added, lost or replaced at an edge takes none from beyond it."""
    lang, html, quote = drawn
    visible = read_text(html)
    document = Document(visible.text, visible.edges, visible.asides, lang=lang)

    finding = find_quote(document, quote)

    assert not list(strangers(visible, lang, finding.start, finding.end, quote))


@given(edited())
def test_no_remedy_marks_a_sentence_without_words_of_the_quote(drawn):
    """What `repair --changed` writes is marked as far as the quote had words there."""
    lang, html, quote = drawn
    assume(quote)
    visible = read_text(html)
    document = Document(visible.text, visible.edges, visible.asides, lang=lang)
    text = f"claims:\n- id: a\n  quote: {quote!r}\n  verdict: true\n"
    consent = Decisions(accept=lambda _: True, choose=lambda _: 1)

    repaired = repair(text, document, lambda own: read_sidecar(own, "a.yaml"), consent)

    claims = read_sidecar(repaired.text, "a.yaml").claims
    anchors, problems = anchor_claims(claims, visible, lang=lang, name="a")
    assert len(claims) == 1
    for anchor in anchors:
        marked = anchor.start, anchor.end
        assert not list(strangers(visible, lang, *marked, quote))
        if repaired.text != text:
            assert anchor.status == "exact"
            assert not problems


@given(edited())
def test_the_words_that_are_offered_are_quotable(drawn):
    """Pasted into the sidecar, they are found as they stand."""
    lang, html, quote = drawn
    visible = read_text(html)
    document = Document(visible.text, visible.edges, visible.asides, lang=lang)

    finding = find_quote(document, quote)

    if finding.status in ("changed", "drifted"):
        again = find_quote(document, finding.closest)
        assert again.status in ("exact", "ambiguous")


@pytest.mark.parametrize(
    ("article", "quote", "offered"),
    [
        (
            "The standard called the property just border-radius.",
            "The standard called the property just standard",
            "The standard called the property just border-radius",
        ),
        (
            "The non-linear-gradient(), the radial one and others are new.",
            "repeating(), the radial one and others are new.",
            "non-linear-gradient(), the radial one and others are new.",
        ),
        (
            "The book has the number 978-1-84-2006 in every shop.",
            "The book has the number 980",
            "The book has the number 978-1-84-2006",
        ),
    ],
)
def test_what_is_offered_is_not_torn(article, quote, offered):
    """Neither a compound nor a number is cut at the edge of a passage."""
    document = Document(f"It rained. {article} It snowed.", lang="en")

    finding = find_quote(document, quote)

    assert finding.closest == offered
    assert find_quote(document, offered).status == "exact"


def test_the_edges_of_paragraphs_stop_a_passage():
    """A word that is gone at the head is not the last one of the paragraph before."""
    visible = read_text(
        "<p>The moon is made of cheese and that is where this paragraph ends.</p>"
        "<p>The town must pay for all of the bridges in the north.</p>"
    )
    document = Document(visible.text, visible.edges, visible.asides, lang="en")

    finding = find_quote(
        document, "Clearly the town must pay for all of the bridges in the north."
    )

    assert finding.closest == "The town must pay for all of the bridges in the north."
    assert finding.diff[0].op == "delete"
    assert finding.diff[0].ours == "Clearly"


@pytest.mark.parametrize("edge", ["</p><p>", " "])
def test_a_stranger_with_some_common_words_is_left_out(edge):
    """Words that every sentence has make none the quote's own."""
    visible = read_text(
        f"<p>The moon is cheese and the paragraph ends in the dark.{edge}"
        "The town must pay for all of the bridges in the north.</p>"
    )
    document = Document(visible.text, visible.edges, visible.asides, lang="en")

    finding = find_quote(
        document, "In the end the town must pay for all of the bridges in the north."
    )

    assert finding.closest == "The town must pay for all of the bridges in the north."


def test_in_thai_an_edge_stays_in_its_phrase():
    """A word that is gone takes nothing from beyond the white space."""
    document = Document(
        "วันนี้ฝนตกทั้งวัน เมืองต้องจ่ายค่าสะพานทั้งหมดทางเหนือ พรุ่งนี้หิมะตก", lang="th"
    )

    finding = find_quote(document, "แน่นอนเมืองต้องจ่ายค่าสะพานทั้งหมดทางเหนือนานๆ")

    assert finding.closest == "เมืองต้องจ่ายค่าสะพานทั้งหมดทางเหนือ"


def test_two_sentences_of_which_both_have_edits_are_one_passage():
    """A full stop that the quote has as well, or most of the words, join them."""
    article = (
        "It rained. The town must pay for it. The mayor said so in May. It snowed."
    )
    for quote in (
        "The city must pay for it. The mayor said so in June.",
        "The town must pay for all the mayor said so in May",
    ):
        finding = find_quote(Document(article, lang="en"), quote)

        assert finding.closest.startswith("The town must pay for it. The mayor said")


def test_a_sentence_between_that_is_new_is_not_taken_in():
    """Of two sentences that were parted by another one the longer is offered."""
    document = Document(
        "The town must pay for all of the bridges in the north. It rained heavily."
        " Nobody came to see the bridges."
    )

    finding = find_quote(
        document,
        "The town must pay for all of the bridges in the north. Nobody came to see the"
        " bridges.",
    )

    assert finding.closest == "The town must pay for all of the bridges in the north."


def test_a_torn_passage_grows_inside_its_sentence():
    """Where the article asks what the quote states, the question alone is shown."""
    document = Document("It rained. Was the bridge in the north rebuilt? It snowed.")

    finding = find_quote(document, "Was the bridge in the north rebuilt.")

    assert (finding.status, finding.closest) == (
        "changed",
        "Was the bridge in the north rebuilt?",
    )


@each(
    ("text", "quote", "closest"),
    [
        ("It rained. Jobs up 6%. It rained.", "Jobs up 5%", "Jobs up 6%"),
        ("Es regnete. Er kam nie. Gut.", "Er kam oft.", "Er kam nie."),
        ("Так. Он ушел. Так.", "Он ушол", "Он ушел"),
        ("نعم. زاد ٪7. نعم.", "زاد ٪5", "زاد ٪7"),
        ("כן. הוא בא. כן.", "היא בא.", "הוא בא."),
        ("예. 5월 말. 예.", "6월 말.", "5월 말."),
        ("他没辞职。", "他辞职了。", "他没辞职。"),
    ],
)
def test_a_quote_of_a_few_letters_is_told_with_what_is_like_it(text, quote, closest):
    """It is never marked unless it stands there."""
    finding = find_quote(Document(text), quote)

    assert not finding.found
    assert finding.closest == closest
    assert find_quote(Document(text), closest).status == "exact"


@pytest.mark.parametrize(
    ("article", "quote", "offered"),
    [
        (
            "One of the guards slept. Some of the guards drank. None of the guards sang.",
            "the guards drank",
            "Some of the guards drank",
        ),
        (
            "Most of the bees died in May. Three of the bees died in June.",
            "the bees died in June",
            "Three of the bees died in June",
        ),
    ],
)
def test_the_words_themselves_are_offered_before_others_like_them(
    article, quote, offered
):
    """Though they are torn there, and a sentence that resembles theirs stands first."""
    finding = find_quote(Document(article, lang="en"), quote)

    assert finding.status == "changed"
    assert finding.closest == offered
