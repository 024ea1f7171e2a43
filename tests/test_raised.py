"""Raised figures in articles and in sources: powers, or the marks of notes."""

import re

from tables import each

from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.evidence.quotation import compare_quote
from pelican_factcheck.evidence.webpage import read_page

FILLER = f"<p>{'So it goes. ' * 60}"
SIGNS = str.maketrans("0123456789-–,", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻–,")
RAISED = re.compile(r"\^([^^]+)\^")

POWERS = """
5 m^2^|5 km^3^|5 cm^2^|5 in^2^|5 m ^2^|5 m/s^2^|5 W/m^2^|5 м^2^|5 км^2^|٥ كم^2^|5 χλμ^2^|5メートル^2^
5 metres^2^|feet^3^|E = mc^2^|x^2^|x^12^|3x^12^|ax^2^ + bx|½at^2^|πr^2^|a ^14^C|an ^1^H|m s^-2^|x^n^
500 किमी^2^|५०० मी^2^|5 ตร.กม.^2^|5 კმ^2^|5 Quadratmeter^2^|5 metri^2^|5 ft.^2^ of|5 cm^4^|6 m^4^
10^6^|10 ^6^|10^-3^|10^5–6^|9.8 m/s^2^|5 kg^2^/m|N·m^2^/kg^2^|5 kg^2^ m^-1^|5 t^2^|x = 5 t^4^
the number 2019^2^|die Zahl 2019^3^|of 2048^2^|= 2019^3^|2019^3^ + 1|3 × 2019^3^|$4^99^|14 h^30^|8^30^ Uhr
CO^2^|NO^2^|log10^2^|R^2^|χ^2^|sin^2^|a^2^ + b^2^ = c^2^|AB^2^ + 1|4,000^2^|4.5^2^
V₁^2^|x₂^2^|H₂^2^|CO₂^2^ + 1|= CO₂^2^|9.8 m/s^3^|x²^3^|1/r^4^|5 N·m^2^/kg^2^|5 km/h^2^|m/s^4^|$19^95^|$1,299^99^
"""
# Behind words and marks, and behind what takes no power.
MARKED = """
whales^3^|whales^3,4^|whales ^3^|whales.^3^|“whales”^3^|(in May)^3^|(2019)^3^|(1990–95)^3^|the UK^2^
27 EU^2^ states|it^3^|us^3^|the dam^3^|3 %^2^|東京都^2^
hepatitis B^1^|5 m^1^|5 km^14^|5 t^12^|5 metres^2,3^|5 miles^11^|in 2019^3,4^|them. ^3^He said
300 kg^4^|300 mg^2^|5 ha^2^|300 t^4^|20 kW^3^|20 MW^3^|20 kWh^2^|30 °C^2^|4 bn^3^|300 кг^2^|300 กก^2^
300 km^4^|300 Meilen^4^|5 cm^7^|20 min^5^|5 hours^2^|5 Stunden^2^|3 million^2^|50 €^2^|$50^2^|€4,50^2^|£4m^2^
2019^3^|2019^2^|in 1453^2^|2018–2019^2^|1939–45^3^|2018/19^3^|12.5.2019^2^|2019-05-12^3^|14:30^2^|٢٠١٩^3^
2019年^3^|ปี 2562^2^|Agenda 2030^4^|mid-2019^3^|2019^4–6^|the EU^4–6^
G7^2^|the G20^2^|A380^3^|F-16^2^|Covid-19^2^|MP3^4^|H1N1^2^|CO2^3^|Г7^2^
CO₂^4^|CO₂^12^|CO₂^3^|H₂O^4^|H2O^2^|CH₄^2^|H₂SO₄^2^|H₂^4^|NOx^4^|PM2.5^4^|PM₁₀^2^|PM₂.₅^4^
120 km/h^4^|120 km/h^3^|30 l/s^4^|5 mg/l^12^|5 mg/kg^7^|100 Mbit/s^4^|120 км/ч^4^|€5/m^4^|90 €/t^5^
€500^12^|$4,500^12^|£90^12^|€4.50^12^|USD 500^14^|¥500^50^|$4,500^25^
"""


def cases_of(table):
    """The cases of a table: in HTML, in characters, and without what is raised."""
    for case in "|".join(table.split("\n")).strip("|").split("|"):
        typed = RAISED.sub(lambda found: found[1].translate(SIGNS), case)
        yield (
            RAISED.sub(r"<sup>\1</sup>", case),
            typed,
            re.sub(r" ?\^[^^]+\^", "", case),
        )


def in_article(html, quote):
    """What becomes of a quote in an article."""
    return find_quote(document_of(read_text(f"<p>{html}</p>{FILLER}")), quote).status


def in_source(html, quote):
    """What becomes of a quotation in a source."""
    return compare_quote(read_page(f"<p>{html}</p>{FILLER}"), quote).found


@each(
    ("html", "typed", "without"),
    [
        *cases_of(POWERS),
        ("5&nbsp;<i>m</i><sup>2</sup>", "5 m²", "5 m"),
        ("<b>x<sup>2</sup></b> + 1", "x² + 1", "x + 1"),
        ("AB<sup>2</sup>&nbsp;&times; 3", "AB²\u00a0× 3", "AB × 3"),
        ("(a + b)<sup>2</sup>", "(a + b)²", "(a + b)"),
        ("10<span style='vertical-align: super'>3</span>", "10³", "103"),
        ('<span>10<span class="superscript">3</span></span>', "10³", "103"),
        ('5 m<span class="x sup">3</span>', "5 m³", "5 m"),
        ("(1 + 0.05)<sup>10</sup>", "(1 + 0.05)¹⁰", "(1 + 0.05)"),
        ("V<sub>1</sub><sup>2</sup>", "V₁²", "V₁"),
    ],
)
def test_a_power_is_a_part_of_its_number(html, typed, without):
    """Of a unit and of a variable too: without it, it is another number."""
    for said in (html, typed):
        text, quote = f"They say {said} in all.", f"They say {without} in all."
        assert in_article(text, quote) not in ("exact", "drifted"), said
        assert in_source(text, quote) == "changed", said


@each(
    "case",
    "5 m^2^|5 м^2^|x^12^|10^6^|5 kg^2^/m|CO^2^|2048^2^|$4^99^|9.8 m/s^2^".split("|"),
)
def test_a_power_may_be_quoted_as_it_is_typed(case):
    """What markup raises is the same as characters that are raised."""
    html = RAISED.sub(r"<sup>\1</sup>", f"They say {case} in all.")
    typed = RAISED.sub(lambda found: found[1].translate(SIGNS), case)

    assert in_article(html, f"They say {typed} in all.") == "exact"
    assert in_source(html, f"They say {typed} in all.") == "stands"


LINKED = [
    (f"5 m{mark}", "5 m", "5 m")
    for mark in (
        '<sup><a href="#fn2">2</a></sup>',
        '<a href="#fn2"><sup>2</sup></a>',
        '<sup class="footnote">2</sup>',
        '<sup class="reference">2</sup>',
        "<sup>[2]</sup>",
    )
]
LINKED += [
    ("CO<sub>2</sub><sup>4</sup>", "CO₂⁴", "CO2"),
    ("CO<sub>2</sub><sup>4</sup>", "CO<sub>2</sub>⁴", "CO₂"),
    ("CO<sub>2</sub><sup>[4]</sup>", "CO₂⁴", "CO<sub>2</sub>"),
    ("V<sub>1</sub><sup>[4]</sup>", "V1", "V1"),
    ("H<sub>2</sub>O<sup>12</sup>", "H₂O¹²", "H2O"),
    ("NO<sub>x</sub><sup>4</sup>", "NOx⁴", "NOx"),
    ("PM<sub>2.5</sub><sup>4</sup>", "PM2.5⁴", "PM2.5"),
    *(
        (f"{unit}<sup>{mark}</sup>", unit, unit)
        for unit in ("50 m²", "40 km²", "€5/m²", "9.8 m/s²", "5 м³", "50 m2")
        for mark in "34"
    ),
    ("50 m<sup>2</sup><sup>4</sup>", "50 m²", "50 m²"),
    ('whales<span style="vertical-align:super">2</span>', "whales²", "whales"),
    ('2019<span class="sup">2</span>', "2019²", "2019"),
]


@each(("html", "typed", "without"), [*cases_of(MARKED), *LINKED])
def test_the_mark_of_a_note_is_none(html, typed, without):
    """Behind a word or a mark, behind what takes no power, and wherever it says so."""
    for said in (html, typed)[: 1 if " <sup" in html else 2]:
        text, quote = f"They saw {said} in all.", f"They saw {without} in all."
        assert in_article(text, quote) == "exact", said
        assert in_source(text, quote) == "stands", said
    if " <sup" not in html:
        whole = f"They saw {typed} in all."
        assert in_article(f"They saw {html} in all.", whole) == "exact"


@each("behind", [".", ",", ";", ":", "!", ")", "”", "…", "—so"])
@each("word", ["2019", "May", "300 kg", "G7"])
def test_a_note_may_stand_before_a_mark(word, behind):
    """Typed, it is told from a word by what is behind it."""
    for said in (f"{word}³", f"{word}<sup>3</sup>"):
        text = f"They saw it in {said}{behind} and left."
        assert in_article(text, f"They saw it in {word}{behind} and left.") == "exact"


@each(
    ("html", "is_aside"),
    [
        ("<sup>14</sup>C dates it", False),
        ("<sup>235</sup>U is heavy", False),
        ("<sup>3</sup>He said so", True),
        ("<sup>1</sup> See the report", True),
        ("5 <sup>1</sup>/<sub>2</sub> cups", False),
        ("5 <sup>1</sup>&frasl;<sub>2</sub> cups", False),
    ],
)
def test_raised_figures_may_come_first(html, is_aside):
    """They number a verse or a note, a nuclide, or are a part of a fraction."""
    assert bool(read_text(f"<h2>It ended</h2><p>{html}</p>").asides) == is_aside
    assert bool(read_page(f"<h2>It ended</h2><p>{html}</p>").asides) == is_aside
