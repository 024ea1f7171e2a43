"""What stands in a sentence and nobody sees: left out, unless it denies."""

from tables import each

from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.evidence.quotation import compare_quote
from pelican_factcheck.evidence.webpage import read_page

HIDDEN = (
    '<span style="opacity:0">{}</span>',
    '<b class="sr-only">{}</b>',
    '<span class="visually-hidden"><i>{}</i></span>',
    '<i style="font-size:0">{}</i>',
)
FILLER = "So it goes on and on. " * 30


def outcomes(hidden, said, quote, lang):
    """What becomes of a quote in an article and in a source that say it with a part hidden."""
    for form in HIDDEN:
        html = f"<p>{said.replace('#', form.format(hidden))}</p>"
        document = document_of(read_text(html), lang)
        page = f'<html lang="{lang}">{html}<p>{FILLER}</p></html>'
        yield (
            find_quote(document, quote).status,
            compare_quote(read_page(page), quote).found,
        )


@each(
    ("lang", "hidden", "said"),
    [
        ("en", "never", "The firm # built the dam in May."),
        ("en-GB", "not", "The firm has # built the dam in May."),
        ("", "never", "The firm # built the dam in May."),
        ("en", "falsely", "The firm # claims to have built the dam."),
        ("en", "n’t", "The firm did# build the dam in May."),
        ("en", "(or not, as some say)", "The firm built the dam # in May."),
        ("en", "no longer", "The firm # builds the dam by the river."),
        ("en", "n", "The firm #ever built the dam in May."),
        ("en", "un", "It is #true that the firm built the dam."),
        ("de", "nicht", "Die Firma hat den Damm # gebaut, sagt man."),
        ("de", "k", "Die Firma hat #einen Damm gebaut, sagt man."),
        ("fr", "pas", "La firme n’a # construit le barrage en mai."),
        ("ru", "не", "Фирма # построила плотину в мае этого года."),
        ("es", "no", "La empresa # construyó la presa en mayo."),
        ("hi", "नहीं", "कंपनी ने मई में यह बाँध # बनाया था।"),
        ("ja", "ない", "会社はそのダムを五月に建設した#と言われている。"),
    ],
)
def test_what_denies_is_never_left_out(lang, hidden, said):
    """A quote without it says the opposite; with it, it is what stands there."""
    without = " ".join(said.replace("#", "").split())
    for article, source in outcomes(hidden, said, without, lang):
        assert article not in ("exact", "drifted"), said
        assert source != "stands", said
    for article, source in outcomes(hidden, said, said.replace("#", hidden), lang):
        assert (article, source) == ("exact", "stands"), said


@each(
    ("lang", "hidden"),
    [
        ("en", "(opens in a new tab)"),
        ("de", "(öffnet in neuem Tab)"),
        ("es", "(se abre en una pestaña nueva)"),
        ("pt", "(abre no navegador)"),
        ("fr", "(nouvelle fenêtre)"),
        ("", "x1"),
    ],
)
def test_what_denies_nothing_may_be_left_out(lang, hidden):
    """In its own language: "no" and "en" deny in others."""
    said = "Acme # Ltd 2019 Bilbao Leeds."
    for quote in (said.replace("#", hidden), said.replace("# ", "")):
        for found in outcomes(hidden, said, quote, lang):
            assert found == ("exact", "stands"), (hidden, quote)
