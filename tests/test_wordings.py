"""Another dress is found, a small edit is found and shown, another sign is refused."""

from pathlib import Path

import yaml
from tables import each

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.worddiff import NO_DENIALS

SENTENCES = yaml.load(
    (Path(__file__).parent / "wordings.yaml").read_text(encoding="utf-8"),
    yaml.CSafeLoader,
)


def pairs(kind):
    """Each sentence with each of its quotes of one kind."""
    return [
        (sentence["says"], quote)
        for sentences in SENTENCES.values()
        for sentence in sentences
        for quote in sentence.get(kind, ())
    ]


def find(says, quote):
    """Look up a quote in an article of three sentences."""
    return find_quote(Document(f"Before it. {says} After it."), quote)


def changes(finding):
    """What a message can say of a finding."""
    return [step for step in finding.diff if step.op != "equal"]


@each(("says", "quote"), pairs("same"))
def test_the_same_words_in_another_dress_are_exact(says, quote):
    """Typography, another keyboard or another program make no other sentence."""
    finding = find(says, quote)

    assert (finding.status, changes(finding)) == ("exact", [])


@each(("says", "quote"), pairs("drifted"))
def test_a_small_edit_is_found_and_shown(says, quote):
    """What was edited without another meaning is drifted, and the message names it."""
    finding = find(says, quote)

    assert finding.status == "drifted"
    assert changes(finding)


@each(("says", "quote"), pairs("not"))
def test_another_sign_unit_or_cut_is_refused(says, quote):
    """Signs, units, points and whole characters carry meaning."""
    finding = find(says, quote)

    assert finding.status in ("changed", "orphan")
    assert finding.status == "orphan" or changes(finding)


JOINED = {
    "en": "pre-school/preschool on-line/online off-line/offline half-time/halftime half_time/halftime no-one/no_one"
    " no-one/noone pre-war/prewar pre_war/prewar post-war/postwar post_war/postwar anti-war/antiwar non-profit/nonprofit"
    " well-being/wellbeing well_being/wellbeing to-day/today by-law/bylaw co-worker/coworker in-house/inhouse"
    " over-time/overtime all-time/alltime every_day/everyday",
    "de": "so_dass/sodass so_daß/sodass zu_Gunsten/zugunsten zu_Ungunsten/zuungunsten auf_Grund/aufgrund"
    " mit_Hilfe/mithilfe an_Stelle/anstelle in_Frage/infrage von_Seiten/vonseiten im_Stande/imstande außer_Stande/außerstande"
    " nicht-öffentlich/nichtöffentlich Vor-Jahr/Vorjahr Ko-Autor/Koautor",
    "nl": "op_nieuw/opnieuw ten_slotte/tenslotte te_veel/teveel on-line/online niet-roker/nietroker pre-school/preschool",
    "sv": "i_dag/idag i_stället/istället till_sammans/tillsammans över_allt/överallt framför_allt/framförallt"
    " över_huvud_taget/överhuvudtaget on-line/online",
    "da": "i_dag/idag i_stedet/istedet over_for/overfor inden_for/indenfor uden_for/udenfor over_alt/overalt",
    "nb": "i_dag/idag i_stedet/istedet over_for/overfor innen_for/innenfor uten_for/utenfor til_bake/tilbake",
    "nn": "i_dag/idag i_staden/istaden innan_for/innanfor utan_for/utanfor",
}
PARTED = {
    "en": "the_rapist/therapist now_here/nowhere in_formation/information in-formation/information re-sign/resign"
    " re_sign/resign just_ice/justice re-cover/recover un-ionised/unionised men_swear/menswear not-able/notable"
    " some_time/sometime may_be/maybe on_line/online who_represents/whore_presents",
    "de": "der_Zeit/derzeit wie_der/wieder nach_dem/nachdem da_bei/dabei zu_sehen/zusehen so_fort/sofort",
    "nl": "te_kort/tekort zo_dat/zodat voor_dat/voordat",
    "sv": "så_väl/såväl där_för/därför i_land/iland",
    "da": "så_vel/såvel for_at/forat",
}


def spellings(table):
    """Each language with each of its pairs."""
    return [
        (lang, *pair.replace("_", " ").split("/"))
        for lang, pairs in table.items()
        for pair in pairs.split()
    ]


def spelt(lang, one, other):
    """What becomes of a quote with one spelling where the article has the other."""
    quote, page = (
        f"They told him that the {word} would come." for word in (one, other)
    )
    return find_quote(Document(f"{page} So.", lang=lang), quote).status


@each(("lang", "one", "other"), spellings(JOINED))
def test_a_word_of_two_spellings_is_told_as_drift(lang, one, other):
    """A hyphen or a space that makes no other words, and either may be the newer one."""
    assert (spelt(lang, one, other), spelt(lang, other, one)) == ("drifted",) * 2


@each(("lang", "one", "other"), spellings(PARTED))
def test_a_space_or_a_hyphen_that_makes_other_words_is_refused(lang, one, other):
    """And no verdict stands on them."""
    assert (spelt(lang, one, other), spelt(lang, other, one)) == ("changed",) * 2


COMMON_SLIPS = [
    "yers/years",
    "yeras/years",
    "peple/people",
    "famliy/family",
    "polcy/policy",
]


@each("pair", COMMON_SLIPS)
@each("turned", [False, True])
def test_a_slip_in_a_common_word_is_told_as_drift(pair, turned):
    """A letter left out inside of it, or two swapped, where no other word comes out."""
    typed, says = pair.split("/")[:: -1 if turned else 1]
    text = f"It was so that they had {says} with them. It rained."

    finding = find_quote(Document(text), f"had {typed} with them")

    assert finding.status == "drifted"
    assert ("replace", typed, says) in [
        (step.op, step.ours, step.theirs) for step in finding.diff
    ]


@each(
    "pair",
    [
        "yeas/years",
        "moths/months",
        "year/years",
        "ears/years",
        "Yers/years",
        "poeles/people",
        "pelpoe/people",
        "wold/would",
        "county/country",
        "thre/three",
        "laws/lawns",
    ],
)
def test_what_may_be_another_word_is_no_slip(pair):
    """Another word, another end, a name, a number, and more than one slip."""
    for typed, says in (pair.split("/"), pair.split("/")[::-1]):
        text = f"It was so that they had {says} with them. It rained."

        assert not find_quote(Document(text), f"had {typed} with them").found


def test_a_slip_in_a_common_word_needs_an_english_article():
    """And is none where the article has the word that was typed."""
    assert not find_quote(
        Document("Ĝi diris years kaj ne plu."), "Ĝi diris yers kaj"
    ).found
    text = "They had years with them. The yers came."
    assert not find_quote(Document(text), "had yers with them").found


def judged(lang, word):
    """What becomes of a quote whose comma before a word the article lacks, and the reverse."""
    with_comma, without = (
        f"Lulu momo papa{sign} {word} toto lala susu." for sign in (",", "")
    )
    return {
        find_quote(Document(page, lang=lang), quote).status
        for page, quote in ((with_comma, without), (without, with_comma))
    }


@each(
    ("lang", "word"),
    [(lang, word) for lang, words in NO_DENIALS.items() for word in sorted(words)],
)
def test_a_word_that_denies_elsewhere_is_parted_as_any_other(lang, word):
    """Jean, et Pierre is Jean et Pierre: `et` denies in Finnish and in no other language."""
    assert judged(lang, word) == {"drifted"}


@each(
    ("lang", "word"),
    [
        ("fi", "et"),
        ("fi", "en"),
        ("et", "ilma"),
        ("pt", "sem"),
        ("sw", "bila"),
        ("id", "tak"),
        ("it", "mai"),
        ("ca", "sense"),
        ("ro", "nu"),
        ("es", "sin"),
        ("fr", "pas"),
        ("", "en"),
    ],
)
def test_a_comma_at_a_denial_is_another_meaning(lang, word):
    """No, it was; and no it was."""
    assert judged(lang, word) == {"changed"}
