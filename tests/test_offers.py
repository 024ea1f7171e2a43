"""What a message offers in place of a quote can be pasted, and is shown word by word."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.anchoring.anchors import advise
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.quotes import find_quote

# Own prose, one article a language.
ARTICLES = {
    "en": (
        "The council of Farwick met twice in March. Its members approved 3.5 million for"
        " the well-known north quay (built in 1902) by a narrow vote. Nobody spoke against"
        " the rebuilt lighthouse, whose keeper earned −3 % less than before."
    ),
    "de": (
        "Der Rat von Farwick tagte im März zweimal. Seine Mitglieder billigten 3,5 Mio."
        " Euro für den Nordkai. Niemand sprach gegen den neuen Leuchtturm auf der Insel."
    ),
    "ru": (
        "Совет Фарвика собирался в марте дважды. Его члены одобрили новую набережную"
        " большинством в 12–15 голосов. Никто не возражал против старого маяка."
    ),
    "hi": (
        "परिषद की बैठक मार्च में दो बार हुई। सदस्यों ने नए घाट के लिए धन स्वीकार किया।"
        " किसी ने पुराने प्रकाशस्तंभ का विरोध नहीं किया।"
    ),
    "ko": (
        "의회는 삼월에 두 번 모였다. 의원들은 북쪽 부두를 위한 예산을 승인했다."
        " 아무도 낡은 등대에 반대하지 않았다."
    ),
}


@st.composite
def edits(draw):
    """An article, and a few words of it with one word gone, new or replaced."""
    text = ARTICLES[draw(st.sampled_from(sorted(ARTICLES)))]
    words = text.split(" ")
    start = draw(st.integers(0, len(words) - 6))
    end = draw(st.integers(start + 6, len(words)))
    quote = words[start:end]
    at = draw(st.integers(0, len(quote) - 1))
    other = draw(st.sampled_from(words) | st.sampled_from(["zebra", "17", "не", "नहीं"]))
    match draw(st.sampled_from(["gone", "new", "replaced", "swapped", "ended"])):
        case "gone":
            del quote[at]
        case "new":
            quote.insert(at, other)
        case "replaced":
            quote[at] = other
        case "swapped":
            quote[at - 1], quote[at] = quote[at], quote[at - 1]
        case "ended":
            quote[0] = quote[0][:1].upper() + quote[0][1:]
            quote[-1] = quote[-1].rstrip(".,।") + "."
    return text, " ".join(quote)


@given(edits())
def test_what_is_offered_is_found_when_it_is_pasted(case):
    """Every refusal names a difference, and its words are found as they stand."""
    text, quote = case
    document = Document(text)
    finding = find_quote(document, quote)
    assume(finding.status in ("changed", "drifted"))

    assert any(step.op != "equal" for step in finding.diff)
    assert find_quote(document, finding.closest).status in ("exact", "ambiguous")


@pytest.mark.parametrize(
    ("says", "quote", "offered"),
    [
        (
            "It is well known that the re-emergence occurs because a fix gets lost.",
            "Sometimes occurs because a fix gets lost.",
            "re-emergence occurs because a fix gets lost.",
        ),
        (
            "It rained. You just used the upper method twice. It stopped.",
            "You used the upper method twice.",
            "You just used the upper method twice.",
        ),
        (
            "It rained. Volunteers continue to feed these cats daily. It stopped.",
            "Somebody continue to feed these cats daily.",
            "Volunteers continue to feed these cats daily.",
        ),
        (
            "The share of Norway is small (8,2 %). The rest is ours.",
            "The share of Norway is small (9,2 %).",
            "The share of Norway is small (8,2 %).",
        ),
        (
            "Designers discovered the -moz-border-radius of the browser.",
            "Designers discovered the new border",
            "Designers discovered the -moz-border-radius",
        ),
    ],
    ids=["torn", "word lost", "first word", "bracket", "compound"],
)
def test_the_head_and_the_tail_of_a_sentence_are_offered(says, quote, offered):
    """A word that differs at the edge is shown as replaced, and nothing is torn."""
    assert find_quote(Document(says), quote).closest == offered


@each(
    ("quote", "words"),
    [
        ("The mayor [...] cut the rates", "at `[...]`: quote what stands before"),
        ("The mayor … cut the rates", "at `…`: quote what stands before"),
        ("The mayor, (…) cut the rates", "at `(…)`"),
        ("[He] cut the rates", "`[He]` was put into the quote"),
        ("he said [the mayor] cut them", "`[the mayor]` was put into"),
    ],
)
def test_words_left_out_or_put_in_are_explained(quote, words):
    """The hint says what to do with a quote that was shortened or completed."""
    assert words in advise(quote)


@each(
    "quote",
    [
        "The mayor cut the rates…",
        "[Cut](x) the rates",
        "It rose[1] by 3",
        "Cut [sic][x]",
    ],
)
def test_other_dots_and_brackets_need_no_advice(quote):
    """An end that is left out, a link and a footnote mark are understood."""
    assert advise(quote) == ""


@pytest.mark.parametrize(
    ("quote", "says", "added"),
    [
        (
            "Visitors pay nothing on Sundays.",
            "Visitors pay nothing on Sundays, the mayor claims.",
            ["the mayor claims"],
        ),
        (
            "Visitors pay nothing on Sundays.",
            "Visitors pay nothing on Sundays, unless it is not.",
            ["unless it is not"],
        ),
        (
            "Visitors pay nothing on Sundays.",
            "Nobody believes that visitors pay nothing on Sundays, they say.",
            ["Nobody believes that", "they say"],
        ),
        (
            "Visitors pay much on Sundays.",
            "Visitors pay nothing on Sundays, the mayor claims.",
            ["nothing", "the mayor claims"],
        ),
        (
            "Der Rat tagte im März zweimal.",
            "Der Rat tagte im März zweimal, behauptet der Bürgermeister.",
            ["behauptet der Bürgermeister"],
        ),
        (
            "Совет собирался в марте дважды.",
            "Никто не верит, что совет собирался в марте дважды.",
            ["Никто не верит, что"],
        ),
        (
            "परिषद की बैठक मार्च में दो बार हुई।",
            "परिषद की बैठक मार्च में दो बार हुई, महापौर का दावा है।",
            ["महापौर का दावा है"],
        ),
        (
            "Խորհուրդը մարտին երկու անգամ հավաքվեց։",
            "Խորհուրդը մարտին երկու անգամ հավաքվեց, պնդում է քաղաքապետը։",
            ["պնդում է քաղաքապետը"],
        ),
        ("市议会在三月开会两次。", "市议会在三月开会两次，市长声称。", ["市长声称"]),
    ],
    ids=["who", "if", "both", "changed", "de", "ru", "hi", "hy", "zh"],
)
def test_what_is_said_beside_equal_words_is_named_and_offered(quote, says, added):
    """Whoever pastes the offer quotes the whole sentence, and was told what is new in it."""
    finding = find_quote(Document(f"{says} {says[:6]} 17."), quote)

    assert finding.status == "changed"
    assert [step.theirs for step in finding.diff if step.op != "equal"] == added
    assert finding.closest == says
    assert find_quote(Document(says), finding.closest).status == "exact"


def test_no_figure_is_cut_off_an_offer():
    """What is offered in place of a quote ends behind the figure that limits it."""
    for rest in ("under 30.", "under 30 years in the whole of the country."):
        says = f"Law applies to men and women {rest}"

        finding = find_quote(Document(says), "Law applies to men and women.")

        assert finding.closest.startswith("Law applies to men and women under 30")
