"""What is quoted from a source against what the source says."""

import pytest
from tables import each

from pelican_factcheck.evidence.quotation import compare_quote
from pelican_factcheck.evidence.sourcetext import (
    CueStart,
    PageStart,
    SourceText,
    TextBuilder,
)

TEXT = (
    "THE TOWER IS OLD. The harbour authority said the new breakwater is 324 metres"
    " tall, and it was not cheap. Mr Smith did not agree. The council, which met on"
    " Monday in the old hall, voted for it. Is it safe? The US sent a ship to us."
    " It is not true that the mayor has seen the plans. “Zoë’s” café opens at 9–5."
    " The lock will be built only if the state pays for it."
)


@each(
    "quote",
    [
        "the new breakwater is 324 metres tall",
        "the  new breakwater\nis 324 metres tall",
        "The new breakwater is 324 metres tall.",
        "“the new breakwater is 324 metres tall”",
        "The tower is old.",
        "The council … voted for it.",
        "The council, which met on Monday [...] voted for it.",
        "The council, which met on Monday (…) voted for it",
        "The council [of the town] voted for it.",
        "[T]he new breakwater is 324 metres tall",
        "[t]he council, which met on Monday",
        '"Zoe\u0308\'s" cafe\u0301 opens at 9-5.',
        "the harbour authority said … 324 metres tall",
    ],
)
def test_the_same_words_stand_in_any_dress(quote):
    """Typography, omissions and the editor's words make no difference."""
    assert compare_quote(SourceText(text=TEXT), quote).found == "stands"


@each(
    "quote",
    [
        "the new breakwater is 330 metres tall",
        "the new breakwater is 32.4 metres tall",
        "Mr Smith did agree",
        "Mr Smyth did not agree",
        "Mr Smith … agree with the council",
        "Mr Smith did … agree",
        "the new breakwater is not 324 metres tall",
        "it was cheap",
        "It is safe.",
        "The us sent a ship to us.",
        "The mayor has seen the plans.",
        "The council … 330 … voted for it.",
        "The tower is … voted for it",
        "old … it … ship … us",
        "[not] safe",
    ],
)
def test_other_words_never_stand(quote):
    """A number, a name, a negation, and what an omission would hide."""
    assert compare_quote(SourceText(text=TEXT), quote).found in ("changed", "absent")


def test_a_near_passage_is_shown_with_what_differs():
    """Which word was, and which is."""
    match = compare_quote(
        SourceText(text=TEXT), "the new breakwater is 330 metres tall"
    )

    assert match.found == "changed"
    assert match.text == "the new breakwater is 324 metres tall"
    assert [
        (step.ours, step.theirs) for step in match.differences if step.op != "equal"
    ] == [("330", "324")]


def test_of_several_places_the_first_outside_the_frame_is_taken():
    """A menu that says the same is not what the author has read."""
    menu = "The lock is closed."
    text = f"{menu} News. {menu}"
    source = SourceText(text=text, frame=((0, len(menu)),))
    match = compare_quote(source, menu)

    assert (match.found, match.start) == ("stands", text.rindex(menu))
    assert match.remark == "several places say so"


def lines(*written, pages=()):
    """The text of a block that was written in lines."""
    builder = TextBuilder()
    builder.add_lines(written)
    return SourceText(
        text=builder.text(),
        edges=tuple(builder.edges),
        breaks=tuple(builder.breaks),
        pages=pages,
    )


@pytest.mark.parametrize(
    "quote",
    [
        "The international state-owned and COVID-19 rule of 1990–1995",
        "Export of import- and export goods closed",
        "goods closed",
    ],
)
def test_a_hyphen_at_the_end_of_a_line_is_settled_by_the_quote(quote):
    """It may belong to its word, to two words, or to the line."""
    source = lines(
        "The inter-",
        "national state-",
        "owned and COVID-",
        "19 rule of 1990-",
        "1995. Export of import-",
        "and export goods clo\u00ad",
        "sed. The state-",
        "owned port did not re-",
        "open.",
    )

    match = compare_quote(source, quote)

    assert match.found == "stands"
    start, end = match.spans[0]
    assert source.text[start:end].split()[-1].strip(".") == (
        quote.split()[-1].replace("–", "-").replace("closed", "sed")
    )


@pytest.mark.parametrize(
    "quote",
    [
        "The state-owned port did open.",
        "The state-owned port did not close",
        "rule of 1990–1996. Export of import- and export",
    ],
)
def test_a_broken_line_hides_no_change(quote):
    """A hyphen nearby makes no other word the same."""
    source = lines(
        "rule of 1990-",
        "1995. Export of import-",
        "and export goods. The state-",
        "owned port did not re-",
        "open.",
    )

    assert compare_quote(source, quote).found in ("changed", "absent")


def test_words_that_only_programs_see_stand_with_a_remark():
    """JSON-LD, where the body of a page is put together by a script."""
    source = SourceText(text="Menu", described=("The lock is closed until May.",))
    match = compare_quote(source, "closed until May")

    assert match.found == "stands"
    assert "data of the page" in match.remark
    assert compare_quote(source, "closed until June").found == "absent"


PAGES = (PageStart(0, 1, "i"), PageStart(60, 2, "ii"))


@each(
    ("text", "quote"),
    [
        ("The harbour auth\ufffdrity has seen the plans.", "The harbour authority has"),
        ("The caf´e of the harbour opens today.", "The café of the harbour opens"),
        ("The harbour is 12 open to every ship.", "The harbour is open to every ship."),
        ("The harbourauthority has seen the plans.", "The harbour authority has seen"),
        ("The h a r b o u r is open to all.", "The harbour is open to all."),
        (
            "Theharbourauthorityhasseentheplans.",
            "The harbour authority has seen the plans",
        ),
    ],
)
def test_what_reading_may_have_done_is_unread(text, quote):
    """A fault of ours is never held against the source."""
    match = compare_quote(SourceText(text=text, pages=PAGES), quote)

    assert match.found == "unread"
    assert match.remark


def test_what_cannot_be_read_is_unread_with_the_reason():
    """Nothing was compared."""
    match = compare_quote(SourceText(unread="the PDF is a picture of text"), "words")

    assert (match.found, match.remark) == ("unread", "the PDF is a picture of text")
    lost = SourceText(text=TEXT, lost="the order of letters is not certain")
    assert compare_quote(lost, "the tower is new").found == "unread"
    assert compare_quote(lost, "Mr Smith did not agree").found == "stands"


def test_a_text_knows_its_pages_cues_and_blocks():
    """By the offset of a passage."""
    source = SourceText(
        text="one two", edges=(3,), pages=PAGES, cues=(CueStart(0, 1.5), CueStart(4, 3))
    )

    assert source.page_of(61).label == "ii"
    assert source.cue_of(5).seconds == 3
    assert list(source.blocks()) == [(0, 3), (4, 7)]
    assert SourceText().page_of(0) is SourceText().cue_of(0) is None


@each(
    ("quote", "found"),
    [
        ("[T]he lock will … shut only", "stands"),
        ("[t]he … state pays for it.", "changed"),
        ("The tower is old. … ships … us", "changed"),
        ("…", "absent"),
        ("!?", "absent"),
        ("new breakwater [of 1990] is [now] 324 metres tall", "stands"),
        ("324 metres tall … the new breakwater is", "absent"),
        ("the new breakwater … is 330 metres tall", "changed"),
    ],
)
def test_parts_stand_in_order_and_near(quote, found):
    """Nothing is found in parts that the source does not say in this order."""
    text = TEXT.replace("The lock will be built", "The lock will be shut")

    match = compare_quote(SourceText(text=text), quote)
    assert (match.found == "stands") == (found == "stands")


def test_parts_that_stand_far_apart_are_no_quotation():
    """Whole pages must not lie between them."""
    text = f"The lock of the harbour is old. {'Filler words. ' * 300}It will be shut in May."
    match = compare_quote(
        SourceText(text=text), "The lock of the harbour … will be shut in May"
    )

    assert match.found != "stands"


def test_a_part_that_stands_twice_is_taken_behind_the_one_before():
    """And a part of several places is the first of them there."""
    text = "It is so they say. The lock is old, and shut. It is so they say, it is so they say."
    match = compare_quote(SourceText(text=text), "The lock is old … it is so they say")

    assert match.found == "stands"
    assert match.spans[1][0] > match.spans[0][1]


@each(
    ("text", "quote", "found"),
    [
        ("東京都の人口は減った。", "京都の人口は減った。", "changed"),
        ("東京都の人口は減った。", "京都の人口は減った", "changed"),
        ("東京都の人口は減ったが、所得は増えた。", "京都の人口は減った。", "changed"),
        ("株式会社トヨタ自動車は増益だった。", "トヨタ自動車は増益だった。", "changed"),
        ("他不是中国人。", "中国人。", "changed"),
        ("昨日、京都の人口は減った。", "京都の人口は減った。", "stands"),
        ("雨だ。しかし京都の人口は減った。", "京都の人口は減った。", "stands"),
        ("去年东京的人口减少了。", "东京的人口减少了。", "stands"),
        ("市長は「京都の人口は減った」と述べた。", "京都の人口は減った。", "stands"),
        ("市長は、京都の人口は減ったと述べた。", "京都の人口は減った", "stands"),
    ],
)
def test_words_without_spaces_begin_where_a_clause_does(text, quote, found):
    """A whole sentence, that is; and in Japanese none begins inside of a run of one script."""
    for lang in ("", "zh" if "的" in text or "不" in text else "ja"):
        match = compare_quote(SourceText(text=f"{text}雨が降る。"), quote, lang)
        assert match.found == found


def test_points_of_hebrew_and_arabic_are_dress():
    """Writers may leave them out."""
    source = SourceText(text="אמר שָׁלוֹם לכל באי הנמל החדש.")

    assert compare_quote(source, "אמר שלום לכל באי הנמל החדש").found == "stands"


def test_an_upper_letter_of_the_editor_is_one():
    """`[I]t` for `it`, and `[i]t` for `It`."""
    source = SourceText(text="They say it will be shut. It is old and wide.")

    assert compare_quote(source, "[I]t will be shut.").found == "stands"
    assert compare_quote(source, "[i]t is old and wide").found == "stands"
