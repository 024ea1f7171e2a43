"""What an author writes by habit, and what becomes of it: never the opposite."""

import re

import pytest
from msgspec import structs
from tables import each

from pelican_factcheck.sidecar.reader import read_sidecar
from pelican_factcheck.sidecar.verdicts import (
    DEFAULT_SCALE,
    Verdict,
    check_scale,
    name_verdicts,
)

ONE = "claims:\n- quote: The alliance promised it\n  verdict: true\n"


def only(text, **options):
    """Return the one claim of a sidecar that is right."""
    sidecar = read_sidecar(text, **options)
    assert sidecar.diagnostics == ()
    (claim,) = sidecar.claims
    return claim


def problem_of(text):
    """Return the one diagnostic of a sidecar, as rule, message and hint."""
    (problem,) = read_sidecar(text).diagnostics
    return problem.rule, problem.message, problem.hint


# --- what is left blank


@each(
    ("default", "blank"),
    [
        ("status: draft", "status:"),
        ("scope: quote", "scope:"),
        ("lang: ar", "lang:"),
        ("checked: Ada", "checked:"),
        ("tags: [moon]", "tags:"),
        ("source: {title: Minutes}", "source:"),
        ("verdict: false", "verdict:"),
    ],
)
def test_a_key_without_a_value_hides_no_default(default, blank):
    """Nothing was said, so what holds for the whole file holds here as well."""
    head = f"defaults: {{{default}}}\nclaims:\n- quote: The alliance promised it\n"
    verdict = "" if blank == "verdict:" else "  verdict: true\n"
    without = only(f"{head}{verdict}")

    claim = only(f"{head}{verdict}  {blank}\n")

    assert structs.replace(claim, where=None, quote=None) == (
        structs.replace(without, where=None, quote=None)
    )
    plain = only(f"{ONE}")
    assert claim != plain


# --- verdicts


def verdicts(**entries):
    """Return a scale of verdicts with these fields."""
    return {key: Verdict(key=key, **fields) for key, fields in entries.items()}


CROSSED = verdicts(
    bad={"label": "Wrong", "tone": "false", "aliases": ("right", "Good")},
    good={"label": "Right", "tone": "true"},
)


@each("written", ["Right", "right", "good", "Good", "RIGHT"])
def test_keys_and_labels_win_over_the_aliases_of_others(written):
    """What readers see on the page of one verdict never names another."""
    claim = only(ONE.replace("true", written), scale=CROSSED)

    assert claim.verdict.key == "good"


def test_keys_win_over_the_labels_of_others():
    """The key is the name that a verdict has to itself."""
    scale = verdicts(
        bad={"label": "Good", "tone": "false"}, good={"label": "Fine", "tone": "true"}
    )

    assert name_verdicts(scale)["good"].key == "good"


@each(
    ("scale", "named"),
    [
        (CROSSED, ["right", "Good"]),
        (
            verdicts(
                a={"label": "A", "tone": "true", "aliases": ("mixed",)},
                b={"label": "B", "tone": "false", "aliases": ("MIXED",)},
            ),
            ["MIXED"],
        ),
        (
            verdicts(
                a={"label": "Right", "tone": "true"},
                b={"label": "right", "tone": "false"},
            ),
            ["right"],
        ),
        (
            verdicts(
                a={"label": "B", "tone": "true"}, b={"label": "No", "tone": "false"}
            ),
            ["B"],
        ),
        (DEFAULT_SCALE, []),
        (
            verdicts(a={"label": "A", "tone": "true", "aliases": ("a", "A", "x", "x")}),
            [],
        ),
    ],
)
def test_a_name_that_two_verdicts_share_is_an_error(scale, named):
    """An author who writes it may mean the one and publish the other."""
    found = [one for one in check_scale(scale) if one.rule == "verdict-ambiguous"]

    assert [one.message.split("`")[1] for one in found] == named
    assert all(one.level == "error" for one in found)


@each(
    "written",
    [
        "not true",
        "not false",
        "nottrue",
        "no true",
        "untrue",
        "mostly untrue",
        "not mostly true",
        "isn't true",
        "isn’t false",
        "proven",
        "supported",
        "nicht wahr",
        "unwahr",
        "pas vrai",
        "no es cierto",
        "never true",
        "pas trompeur",
        "no engañoso",
    ],
)
def test_no_verdict_is_suggested_over_a_negation(written):
    """Who takes the suggestion would publish the opposite of the finding."""
    rule, _, hint = problem_of(ONE.replace("true", f'"{written}"'))

    assert rule == "unknown-verdict"
    assert "did you mean" not in hint
    assert hint.startswith("known are `true`, ")


@each(
    ("written", "meant"),
    [
        ("ture", "true"),
        ("flase", "false"),
        ("misleding", "misleading"),
        ("incorect", "false"),
        ("unprovn", "unproven"),
        ("mostly ture", "mostly-true"),
        ("überwiegend whar", "mostly-true"),
        ("misatributed", "misattributed"),
    ],
)
def test_a_misspelt_verdict_is_still_recognised(written, meant):
    """A slip of the fingers keeps its remedy."""
    assert problem_of(ONE.replace("true", written))[2] == f"did you mean `{meant}`?"


@each("written", ["withdrawn", "draft", "Draft", "published"])
def test_a_status_among_the_verdicts_is_sent_to_its_own_key(written):
    """What becomes of a claim is no finding about it."""
    hint = problem_of(ONE.replace("true", written))[2]

    assert hint.startswith(f"write `status: {written.lower()}` on a line of its own")


# --- dates among names


@each(
    ("written", "by", "date"),
    [
        ("2026-11-20", (), "2026-11-20"),
        ("2026-11", (), "2026-11"),
        ("[Ada, 2026-11-20]", ("Ada",), "2026-11-20"),
        ("[2026-11-20, Ada, Bo]", ("Ada", "Bo"), "2026-11-20"),
        ("Ada", ("Ada",), ""),
        ("[Ada, Bo]", ("Ada", "Bo"), ""),
        ("Agence 2000", ("Agence 2000",), ""),
    ],
)
def test_a_date_among_the_checkers_is_the_date(written, by, date):
    """A day has checked nothing; it says when."""
    checked = only(f"{ONE}  checked: {written}\n").checked

    assert checked is not None
    assert (checked.by, checked.date) == (by, date)


@each(
    ("field", "hint"),
    [
        ("checked: 20 November 2026", "write `checked: 2026-11-20`"),
        (
            "checked: Ada, 2026-11-20",
            "write `checked: {by: Ada, date: 2026-11-20}`",
        ),
        (
            "checked: Ada (20 November 2026)",
            "write `checked: {by: Ada, date: 2026-11-20}`",
        ),
        (
            "checked: Ada, November 20, 2026",
            "write `checked: {by: Ada, date: 2026-11-20}`",
        ),
        ("checked: [Ada, 20 November 2026]", "write `date: 2026-11-20`"),
        ("checked: {by: 2026-11-20}", "write `date: 2026-11-20`"),
        ("checked: {by: [Ada, 2026-11-20]}", "write `date: 2026-11-20`"),
        ("checked: {by: Ada, reviewed: 2026-11-20}", "write `date: 2026-11-20`"),
        ("claimant: 2026-11-20", "write `said: {date: 2026-11-20}`"),
        ("claimant: {name: 20 November 2026}", "write `said: {date: 2026-11-20}`"),
        ("response: {by: 2026-11-20, text: No}", "write `date: 2026-11-20`"),
    ],
)
def test_a_date_is_never_a_name(field, hint):
    """Readers would be told that a day had checked the claim, or said it."""
    rule, message, found = problem_of(f"{ONE}  {field}\n")

    assert rule == "invalid-value"
    assert "no name" in message
    assert found.startswith(hint)


NO_NAMES = (
    "no yes none nobody TBD NO Ja нет いいえ n/a to-do".split()
    + "not yet|noch nicht|'-'|'?'".split("|")
)
NO_READERS = ["✓", "x", "self", "unknown", "2", "Nee", "none yet", "Still waiting"]
NAMES = ["Ada", "JA", "Bo", "د", "Ben No", "Noel Yes-Man", "Anonymous", "4 Pillars"]
PARTIES = ["ANO", "X", "20", "Unknown", "Yes Scotland", "unknown", "OK!", "1+1", "'24'"]
PARTIES += ["Nothing", "Yes", "Yes!", "Todo", "Missing", "Brak"]
NO_READERS += ["Yes", "Offen", "Nothing", "24", "OK!", "1+1", "YES"]


@each(
    ("field", "fit", "unfit"),
    [
        ("checked: {{by: {}}}", NAMES, [*NO_NAMES, *NO_READERS]),
        ("checked: {{by: [Ada, {}]}}", NAMES, [*NO_NAMES, *NO_READERS]),
        ("checked: {}", NAMES, [*NO_NAMES, *NO_READERS]),
        ("checked: {{by: Ada, reviewed: {}}}", NAMES, [*NO_NAMES, *NO_READERS]),
        ("response: {{by: {}, text: Well}}", [*NAMES, *PARTIES], ["no", "TBD", "'-'"]),
        ("claimant: {}", [*NAMES, *PARTIES], ["no", "No", "TBD", "'-'", "nobody"]),
        ("source: {{title: A, author: {}}}", [*NAMES, *PARTIES], ["no", "'?'"]),
        ("source: {{title: A, publisher: {}}}", [*NAMES, *PARTIES], ["no", "n/a"]),
        ("said: {{where: {}}}", ["Oslo", "U2"], ["no", "n/a", "'?'"]),
    ],
)
def test_what_names_nobody_is_no_name(field, fit, unfit):
    """Readers would be told that `no` had read the check again, and a desk be content."""
    for name in fit:
        only(f"{ONE}  {field.format(name)}\n")
    for name in unfit:
        rule, message, hint = problem_of(f"{ONE}  {field.format(name)}\n")

        assert (rule, hint.rpartition(", ")[2]) == (
            "invalid-value",
            "or leave the field out",
        )
        assert message.endswith("` is no name")
        if meant := re.search("such as `(.*)`", hint):  # a remedy works
            only(f"{ONE}  {field.format(meant[1])}\n")


# --- addresses


@each(
    ("address", "hint"),
    [
        (
            "https://a.example/ (seen 2026-11-01)",
            "write `{url: https://a.example/, note: seen 2026-11-01}`",
        ),
        ("https://a.example/ https", "write `{url: https://a.example/, note: https}`"),
        ("https://a.example/a b", "write `{url: https://a.example/a, note: b}`"),
        ("https://a.example/a\tb", "write `{url: https://a.example/a, note: b}`"),
        ("https://a.example/a\u00a0b", "write `{url: https://a.example/a, note: b}`"),
        ("https://a..example/x", "a page can only link"),
        ("https://.a.example/x", "a page can only link"),
    ],
)
@each("key", ["source", "sources"])
def test_an_address_is_one_word(key, address, hint):
    """What stands behind it is no part of the link."""
    (problem,) = read_sidecar(f'{ONE}  {key}: "{address}"\n').diagnostics

    assert problem.rule == "invalid-address"
    assert hint in problem.hint
    assert "%20" in problem.hint or ".." in address or "//." in address


# --- words for nothing


@each("word", ["null", "~", "Null", "NULL"])
@each("key", ["summary", "claimant", "source", "sources", "checked"])
def test_a_word_for_nothing_is_no_text(key, word):
    """Readers would see `null` where the finding stands."""
    rule, message, hint = problem_of(f"{ONE}  {key}: {word}\n")

    assert rule == "wrong-type"
    assert message == f"`{word}` is read as a text, and not as nothing"
    assert hint == f'delete the key, or write `"{word}"` if the word is meant'


def test_the_word_itself_can_be_meant():
    """Between quotes it is a word like any other."""
    assert only(f'{ONE}  summary: "null"\n').summary == "null"


# --- numbers of books and papers


@each(
    "written",
    [
        "10.1000/182",
        "'DOI: 10.1000/182'",
        "DOI 10.1000/182",
        "doi.org/10.1000/182",
        "https://doi.org/10.1000/182",
        "http://dx.doi.org/10.1000/182",
        '"doi: 10.1000/182"',
    ],
)
def test_a_doi_is_kept_bare(written):
    """Cards put `DOI` before it, and its address below it."""
    claim = only(f"{ONE}  source: {{title: Paper, doi: {written}}}\n")

    assert claim.sources[0].doi == "10.1000/182"


@pytest.mark.parametrize(
    "written", ["978-0-525-50886-1", "9780525508861", "0306406152", "978 0525508861"]
)
@pytest.mark.parametrize(
    "label", ["", "ISBN ", "ISBN-13: ", "isbn", "urn:isbn:", "ISBN (13) ", "ISBN 13 "]
)
def test_an_isbn_is_kept_as_it_is_written(label, written):
    """Its hyphens are the publisher's; its label is put there by cards."""
    claim = only(f'{ONE}  source: {{title: Book, isbn: "{label}{written}"}}\n')

    assert claim.sources[0].isbn == written


@each(
    ("written", "kept"),
    [
        ("p. 5", "5"),
        ("pp. 3–7", "3–7"),
        ("p12", "12"),
        ("S. 12", "12"),
        ("page 12", "12"),
        ("Seite 12", "12"),
        ("S12", "S12"),
        ("iv", "iv"),
        ("plate 3", "plate 3"),
    ],
)
def test_a_page_is_kept_without_its_label(written, kept):
    """Cards put one before it in the language of their page."""
    claim = only(f"{ONE}  source: {{title: Book, page: {written}}}\n")

    assert claim.sources[0].page == kept


@each(
    ("field", "message", "hint"),
    [
        ("isbn: 123", "`123` is no ISBN", "copy its 10 or 13 digits"),
        ("isbn: none", "`none` is no ISBN", "copy its 10 or 13 digits"),
        (
            "isbn: 9780525508862",
            "`9780525508862` is no ISBN: its check digit is wrong",
            "copy its 10 or 13 digits from the book, or delete `isbn`",
        ),
        (
            "isbn: 978-0-525-50886-1 (hardback)",
            "`978-0-525-50886-1 (hardback)` holds more than an ISBN",
            "write `978-0-525-50886-1`, and the rest as `note:`",
        ),
        (
            "isbn: 'ISBN 9780525508861, 9780306406157'",
            "`ISBN 9780525508861, 9780306406157` holds more than an ISBN",
            "write `9780525508861`, and the rest as `note:`",
        ),
        (
            "doi: 10.1000/182 (preprint)",
            "`10.1000/182 (preprint)` is no DOI",
            "write `10.1000/182`, and the rest as `note:`",
        ),
        ("doi: 182", "`182` is no DOI", "write the number that begins with `10.`"),
        ("doi: https://a.example/1", "`https://a.example/1` is no DOI", "write the"),
    ],
)
def test_a_number_that_is_none_is_refused(field, message, hint):
    """A reader would look for it in vain."""
    rule, said, found = problem_of(f"{ONE}  source: {{title: T, {field}}}\n")

    assert (rule, said) == ("invalid-value", message)
    assert found.startswith(hint)
