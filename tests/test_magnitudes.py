"""Figures and the words behind them that are a part of the number."""

import pytest
from tables import each

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.figures import parts_magnitude
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.visibletext import read_text


@each(
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


@each(
    ("says", "quote"),
    [
        ("About 500 jobs went.", "500 jobs went."),
        ("Up to $500 was paid.", "$500 was paid."),
        ("In May no fewer than 500 jobs went.", "500 jobs went."),
        ("In May more than 500 jobs went.", "than 500 jobs went."),
        ("One in 500 people knew.", "500 people knew."),
        ("The firm cut 500 jobs or more.", "The firm cut 500 jobs"),
        ("In May over 500 jobs had to go.", "In May … 500 jobs"),
        ("Etwa 500 Stellen fielen weg.", "500 Stellen fielen weg."),
        ("Près de 500 postes ont disparu.", "500 postes ont disparu."),
        ("Il y a 500 km environ entre eux.", "Il y a 500 km"),
        ("Más de 500 empleos se perdieron.", "500 empleos se perdieron."),
        ("Oltre 500 posti sono spariti.", "500 posti sono spariti."),
        ("Pelo menos 500 pessoas vieram.", "500 pessoas vieram."),
        ("Bijna 500 banen verdwenen.", "500 banen verdwenen."),
        ("Drygt 500 jobb försvann.", "500 jobb försvann."),
        ("Прийшло понад 500 людей.", "500 людей."),
        ("Около 500 человек пришли.", "500 человек пришли."),
        ("Około 500 osób przyszło.", "500 osób przyszło."),
        ("Téměř 500 lidí přišlo.", "500 lidí přišlo."),
        ("Lähes 500 ihmistä tuli.", "500 ihmistä tuli."),
        ("Több mint 500 ember jött el.", "500 ember jött el."),
        ("En az 500 kişi geldi.", "500 kişi geldi."),
        ("Τουλάχιστον 500 άτομα ήρθαν.", "500 άτομα ήρθαν."),
        ("أكثر من 500 شخص حضروا.", "500 شخص حضروا."),
        ("חדשה: לפחות 500 איש באו.", "500 איש באו."),
        ("بیش از 500 نفر آمدند.", "500 نفر آمدند."),
        ("करीब 500 लोग आए।", "500 लोग आए।"),
        ("वहाँ 500 से अधिक लोग थे।", "वहाँ 500"),
        ("Hơn 500 người đã đến.", "500 người đã đến."),
        ("Sekitar 500 orang datang.", "500 orang datang."),
        ("約500人が来た。", "500人が来た。"),
        ("参加者は500人以上だった。", "参加者は500人"),
        ("大约500人来了。", "500人来了。"),
        ("약 500명이 왔다.", "500명이 왔다."),
        ("사람이 500명 이상 왔다.", "사람이 500명"),
        ("มีคนเกือบ 500 คนมา", "500 คนมา"),
        ("Over a million people came.", "a million people came."),
        ("At least five people came.", "five people came."),
        ("About half of them came.", "half of them came."),
        ("Nearly two thirds of them came.", "two thirds of them came."),
        ("Environ deux mille personnes sont venues.", "deux mille personnes sont venues."),
        ("Fast drei Millionen Menschen kamen.", "drei Millionen Menschen kamen."),
        ("Some 500+ people came.", "Some 500"),
        ("The second largest bank failed.", "largest bank failed."),
        ("One of the largest banks failed.", "the largest banks failed."),
        ("La deuxième plus grande ville brûle.", "plus grande ville brûle."),
        ("It rose by 3 per cent there.", "It rose by 3"),
        ("It rose by 3 percentage points there.", "It rose by 3"),
        ("Es stieg um 3 Prozent.", "Es stieg um 3"),
        ("Es stieg um 3 Prozentpunkte.", "Es stieg um 3"),
        ("Yüzde 3 arttı.", "3 arttı."),
        ("Цены выросли на 3 процента.", "Цены выросли на 3"),
        ("It weighs 3 kg there.", "It weighs 3"),
        ("It covers 3 km² there.", "It covers 3"),
    ],
)  # fmt: skip
def test_a_figure_keeps_what_limits_it(says, quote):
    """What is offered instead has the limit, and is found."""
    document = Document(says)
    finding = find_quote(document, quote)

    assert finding.status == "changed"
    assert find_quote(document, finding.closest).status == "exact"


@each(
    ("html", "quote"),
    [
        ("<h2>What is left over</h2><p>500 jobs went.</p>", "500 jobs went."),
        ("<p>It was over. 500 jobs went.</p>", "500 jobs went."),
        ("<p>It fell below 3 on Monday.</p>", "It fell below"),
        ("<p>The first 500 jobs went.</p>", "500 jobs went"),
        ("<p>There were 500 people. Or more came.</p>", "There were 500 people."),
        ("<p>500強制送還</p>", "500強"),
        ("<p>They argued about one of them.</p>", "one of them."),
        ("<p>It lasted 3 years there.</p>", "It lasted 3"),
        ("<p>The largest bank failed.</p>", "largest bank failed."),
        ("<p>Room 3 was full.</p>", "Room 3"),
        ("<p>In 2020 t was the letter.</p>", "t was the letter."),
        ("<p>他住在附近500米。</p>", "500米"),
        ("<p>계약 500건이 끝났다.</p>", "500건이 끝났다"),
    ],
)
def test_what_stands_elsewhere_limits_no_figure(html, quote):
    """Nor does a quote that has nothing of the figure tear it off."""
    visible = read_text(html)

    assert find_quote(Document(visible.text, visible.edges), quote).status == "exact"


@pytest.mark.parametrize(
    ("says", "quote", "offered"),
    [
        ("In May over 500 jobs will go.", "500 jobs will", "over 500 jobs will"),
        ("In May it rose to 5 million there.", "it rose to 5", "it rose to 5 million"),
        ("Then over 500 jobs or more went.", "500 jobs", "over 500 jobs or more"),
    ],
)
def test_no_more_is_offered_than_what_was_torn_off(says, quote, offered):
    """At the side at which it stands."""
    assert find_quote(Document(says), quote).closest == offered
