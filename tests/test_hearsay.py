"""What a sentence gives as hearsay, by its words or its verbs, it does not state."""

from pathlib import Path

import yaml
from tables import each

from pelican_factcheck.anchoring.denials import find_denial, find_hearsay
from pelican_factcheck.anchoring.denialwords import FORMS
from pelican_factcheck.anchoring.denialwords import HEARSAY as WORDS
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.annotating.article import Options, annotate
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

HEARSAY = [
    ("fr", "Selon le journal, la tour aurait été /vendue en 1990/."),
    ("fr", "/La tour/ aurait été vendue."),
    ("fr", "La tour aurait déjà /rapporté deux millions/."),
    ("es", "Según el diario, la torre habría sido /vendida en 1990/."),
    ("es", "/La torre/ habría sido vendida."),
    ("pt-BR", "Segundo o jornal, a torre teria sido /vendida em 1990/."),
    ("gl", "Segundo o xornal, a torre tería sido /vendida en 1990/."),
    ("ca", "Segons el diari, la torre hauria estat /venuda el 1990/."),
    ("ro", "Potrivit ziarului, turnul ar fi fost /vândut în 1990/."),
    ("it", "Secondo il giornale, la torre sarebbe stata /venduta nel 1990/."),
    ("it", "Secondo il giornale il sindaco avrebbe /venduto la torre/."),
    ("de", "Laut Zeitung soll /der Turm verkauft worden sein/."),
    ("de", "Der Bürgermeister soll /den Turm verkauft haben/."),
    ("de", "Er will /den Turm gesehen haben/."),
    ("de", "Ein Mann, dem /der Turm verkauft worden/ sein soll."),
    ("nl", "Volgens de krant zou /de toren in 1990 verkocht zijn/."),
    ("nl", "De burgemeester zou /de toren hebben verkocht/."),
    ("nl", "/De toren/ zou zijn verkocht."),
    ("nl", "De man die /de toren verkocht/ zou hebben."),
    ("sv", "Enligt tidningen ska /tornet ha sålts/."),
    ("sv", "/Tornet/ lär ha sålts."),
    ("nb", "Ifølge avisen skal /tårnet ha blitt solgt/."),
    ("da", "Ifølge avisen skal /tårnet være blevet solgt/."),
    ("en", "The tower is said to have been /sold in 1990/."),
    ("en", "The tower was rumoured to be /the tallest of all/."),
]
STATED = [
    ("fr", "/La tour a été vendue/ à un homme qui aurait préféré le pont."),
    ("fr", "Le maire, qui aurait préféré attendre, dit que /la tour est vendue/."),
    ("fr", "Le maire dit qu’il aurait préféré attendre et que /la tour est vendue/."),
    ("fr", "La vente aurait /lieu en mai/."),
    ("es", "La torre habría de ser /el edificio más alto/."),
    ("pt", "A venda teria /sentido para todos/."),
    ("it", "L’uomo che sarebbe diventato /sindaco vendette la torre/."),
    ("de", "Der Turm soll /im Mai verkauft werden/."),
    ("de", "Das Amt soll /mehr Gewicht haben/."),
    ("de", "Er soll kommen, obwohl /sie den Turm verkauft haben/."),
    ("nl", "De burgemeester zou later /de toren verkopen/."),
    ("nl", "De verkoop zou /grote gevolgen hebben/."),
    ("sv", "Tornet ska /säljas i maj/."),
    ("sv", "Staden ska /ha mandat att sälja/."),
    ("no", "Byrådet skal /ha ansvaret for tårnet/."),
    ("da", "Tårnet skal /sælges i maj/."),
    ("en", "The mayor said that /the tower was sold/."),
    ("en", "The mayor is said to be content, but /the tower was sold/."),
    ("xx", "La tour aurait été /vendue en 1990/."),
]
SENTENCES = yaml.load(
    (Path(__file__).parent / "denials.yaml").read_text(encoding="utf-8"),
    yaml.CSafeLoader,
)


def told(sentence, lang):
    """By what the part of a *sentence* between strokes is denied or hearsay."""
    before, quote, *rest = sentence.split("/")
    place = len(before), len(before) + len(quote)
    text = "".join((before, quote, *rest))
    return find_hearsay(text, *place, lang) or find_denial(text, *place, lang)


@each("lang", WORDS)
def test_what_nobody_answers_for_is_hearsay(lang):
    """It is said, reportedly, らしい: by the words of each language."""
    hearsay = SENTENCES[lang]["hearsay"]

    assert [one for one in hearsay if not told(one, lang)] == []


@each("lang", WORDS)
def test_a_report_that_names_who_said_it_is_no_hearsay(lang):
    """Nor are letters of such a word inside of another one."""
    states = SENTENCES[lang]["states"]

    assert [one for one in states if told(one, lang)] == []


def verb(sentence, lang):
    """The verb that makes hearsay of the part of a *sentence* between strokes."""
    before, quote, after = sentence.split("/")
    start = len(before)
    return find_hearsay(before + quote + after, start, start + len(quote), lang)


@each(("lang", "sentence"), HEARSAY)
def test_hearsay_is_found(lang, sentence):
    """The verb stands before or behind the quote, what it goes on with anywhere."""
    assert verb(sentence, lang)


@each(("lang", "sentence"), STATED)
def test_what_is_stated_is_no_hearsay(lang, sentence):
    """What is to be, a verb of another clause, and a language that is not known."""
    assert verb(sentence, lang) == ""


def test_a_mark_on_hearsay_is_told():
    """The whole sentence is marked, and states less than the quote."""
    html = "<p>Selon le journal, la tour aurait été vendue en 1990.</p>"
    quote = Quote(exact="vendue en 1990")
    claim = Claim(id="a", quote=quote, verdict=DEFAULT_SCALE["true"])

    page = annotate(html, [claim], Options(lang="fr"))

    assert [one.rule for one in page.diagnostics] == ["denied-quote"]
    assert "`aurait`" in page.diagnostics[0].message


@each("lang", sorted(FORMS))
def test_forms_are_written_as_they_are_folded(lang):
    """They are held against folded words: `være` would never be met."""
    letters = {sign for part in FORMS[lang] for sign in str(part) if sign > "\x7f"}

    assert {fold_words(sign) for sign in letters} == letters
