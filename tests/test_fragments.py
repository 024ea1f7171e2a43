"""Links that land: how they are made from the words of a page.

In real browsers `benchmarks/fragments.py` tries them.
"""

from tables import each

from pelican_factcheck.evidence.sourcetext import SourceText, make_fragment
from pelican_factcheck.evidence.webpage import read_page


def fragment(html, words):
    """The directive for *words* of a page."""
    source = read_page(html)
    start = source.text.index(words)
    return make_fragment(source, start, start + len(words))


@each(
    ("html", "words", "made"),
    [
        ("<p>The lock is shut", "The lock is shut", "The%20lock%20is%20shut"),
        ("<p>The lock is shut.", "The lock is shut.", "The%20lock%20is%20shut"),
        (
            "<p>The lock of the old northern harbour is shut until May",
            "The lock of the old northern harbour is shut until May",
            "The%20lock%20of,shut%20until%20May",
        ),
        (
            "<p>The lock, of old, is shut now",
            "The lock, of old, is shut now",
            "The%20lock,is%20shut%20now",
        ),
        (
            "<p>A well-known lock is shut",
            "A well-known lock is shut",
            "lock%20is%20shut",
        ),
        (
            "<p>It rose to 6.1 or 7.9 per cent",
            "It rose to 6.1 or 7.9 per cent",
            "It%20rose%20to,per%20cent",
        ),
        (
            "<p>The lock<sup><a href=#n>7</a></sup> is shut",
            "The lock7 is shut",
            "is%20shut",
        ),
        ("<p>One two.<p>Three four", "One two. Three four", "One%20two,Three%20four"),
        ("<p>O’Neill’s lock", "O’Neill’s lock", "lock"),
        ("<p>The same. <p>Now the same words", "the same words", "the%20same%20words"),
        ("<p>The end<p>Over there the end", "the end", "there-,the%20end"),
        ("<p>Yes yes yes", "Yes yes yes", "Yes%20yes%20yes"),
        ("<p>A, b.<p>a, b.", "a, b.", "b.-,a,b"),
        (
            "<p>門は閉じた。理由はない。",
            "門は閉じた。理由はない。",
            "%E9%96%80%E3%81%AF%E9%96%89%E3%81%98%E3%81%9F%E3%80%82",
        ),
        (
            "<p>門は閉じた。<p>門は閉じた。",
            "門は閉じた。",
            "%E9%96%80%E3%81%AF%E9%96%89%E3%81%98%E3%81%9F%E3%80%82",
        ),
        ("<p>港の門は閉じた", "門は閉じた", ""),
        ("<p>ประตูปิด", "ประตูปิด", ""),
        ("<p>… — !", "… — !", ""),
    ],
)
def test_only_plain_words_are_used(html, words, made):
    """In runs that one space joins inside a block, first on the page."""
    assert fragment(html, words) == made


def test_what_stands_earlier_is_told_by_the_words_before():
    """Where the words alone would lead elsewhere, and no words before help, to nothing."""
    again = "<p>One, two. " * 3
    source = read_page(again)
    start = source.text.rindex("One")

    assert make_fragment(source, start, start + 8) == ""
    east = read_page("<p>門は閉じた。<p>門は閉じた。")
    assert make_fragment(east, east.text.rindex("門"), len(east.text)) == ""


def test_the_ends_grow_until_they_are_alone():
    """Up to the whole of their run."""
    html = (
        "<p>The lock of the port is wide. <p>The lock of the sea is, they say, shut in the"
        " month of May, and open, and shut in the month of June."
    )
    words = "The lock of the sea is, they say, shut in the month of May, and open, and shut in the month of June"

    assert fragment(html, words) == ("The%20lock%20of%20the%20sea,month%20of%20June")


def test_other_kinds_have_no_such_links():
    """Browsers find no words in a PDF; nor in nothing."""
    assert make_fragment(SourceText(text="words", kind="PDF"), 0, 5) == ""
    assert make_fragment(SourceText(text="words  ", kind="HTML"), 5, 7) == ""
