"""Figures and the words behind them that are a part of the number."""

import pytest

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.spelling import parts_magnitude


@pytest.mark.parametrize(
    "number",
    [
        "5 million", "5 Mio.", "5 Mrd.", "5 Millionen", "5 Milliarden", "5 millones", "5 milliards",
        "5 тыс.", "5 млн", "5 लाख", "5 करोड़", "5万", "5億", "5亿", "5만", "5 억", "5 พัน", "5ล้าน",
        "5 مليون", "5 ألف", "5 bin", "5 χιλιάδες", "5 tisíc", "5 миллиардов", "5-million", "5 triệu",
    ],
)  # fmt: skip
def test_a_figure_keeps_its_magnitude(number):
    """Five is not five million, whichever of the two the quote leaves out."""
    says = f"It rose to {number} there."

    assert not find_quote(Document(says), "It rose to 5").found
    assert find_quote(Document(says), f"It rose to {number}").status == "exact"


def test_a_year_has_no_magnitude():
    """Millions after a year begin another number."""
    says = "In 2008 millions fled the country."

    assert find_quote(Document(says), "millions fled the country").status == "exact"
    assert parts_magnitude("5 million", 2)
    assert not parts_magnitude("million", 0)
