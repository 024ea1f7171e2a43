"""Edits of a sidecar: what is meant is done, and everything else stays, to the byte."""

import pytest
import yaml
from handwriting import ANY_WORDS, sidecars
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.authoring import yamlstyle
from pelican_factcheck.authoring.edits import (
    NOW,
    Change,
    Edited,
    Splice,
    edit,
    facts_of,
    news,
    splice,
)
from pelican_factcheck.authoring.yamlstyle import (
    Script,
    new_file,
    respell,
    write_fields,
)
from pelican_factcheck.sidecar import yamltree
from pelican_factcheck.sidecar.claims import Change as HistoryEntry
from pelican_factcheck.sidecar.reader import read_sidecar
from pelican_factcheck.sidecar.yamltext import clean_text
from pelican_factcheck.sidecar.yamltree import read_tree


def claims_of(text):
    """What the claims of a sidecar say, their quotes on one line."""
    found = []
    for claim in read_sidecar(text).claims:
        facts = facts_of(claim)
        for quote in facts["quotes"]:
            quote["exact"] = " ".join(quote["exact"].split())
        facts["claim"] = " ".join(facts["claim"].split())
        found.append(facts)
    return found


@st.composite
def edits(draw):
    """A sidecar, and changes to be made in it."""
    sidecar = draw(sidecars())
    claims = read_sidecar(sidecar.text).claims
    changes = [
        Change(claim=number, key="id", value=claim.id)
        for number, claim in enumerate(claims)
        if not claim.id.startswith("own-")
    ]
    for number, quotes in enumerate(sidecar.quotes):
        for place, _ in enumerate(quotes):
            key = draw(st.sampled_from(["quote", "prefix", None]))
            if key:
                words = draw(ANY_WORDS)
                changes.append(Change(claim=number, quote=place, key=key, value=words))
    return sidecar, changes


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(edits(), st.sampled_from([yaml.CSafeLoader, yaml.SafeLoader]))
def test_edits_say_what_is_meant_and_nothing_else(drawn, loader):
    """The claims read again differ in the change alone, and so do the bytes."""
    sidecar, changes = drawn
    before = read_sidecar(sidecar.text)
    assert not before.diagnostics
    with pytest.MonkeyPatch.context() as patch:
        for reading in (yamltree, yamlstyle):
            patch.setattr(reading, "LOADER", loader)

        edited = edit(sidecar.text, changes, read_sidecar)

    meant = claims_of(sidecar.text)
    for change in changes:
        claim = meant[change.claim]
        if change.key == "id":
            claim["id"] = change.value
        elif change.key == "quote":
            claim["quotes"][change.quote]["exact"] = change.value
            if not change.quote:
                claim["claim"] = change.value
        else:
            claim["quotes"][change.quote]["prefix"] = change.value
    assert edited.refused == ()
    assert claims_of(edited.text) == meant
    assert sidecar.could_become(edited.text)


@each(
    ("source", "style", "words", "written"),
    [
        ("a plain one", "plain", "a plain two", "a plain two"),
        ("a\n  plain one", "plain", "the\n plain one", "the\n  plain one"),
        ("' it''s  one '", "single", "it's two's", "' it''s  two''s '"),
        ('"a \\"b\\" c"', "double", 'a "b" \\', '"a \\"b\\" \\\\"'),
        ("|\r\n  one\r\n  two", "literal", "one three", "|\r\n  one\r\n  three"),
        (">-  # note\n  one", "folded", "one more", ">-  # note\n  one more"),
        ("a b c d", "plain", "a d", "a d"),
    ],
)
def test_new_words_take_over_the_dress_of_the_old(source, style, words, written):
    """Signs, comments, lines and the words that stay are not touched."""
    assert next(respell(source, style, words)) == written


def test_what_a_style_cannot_hold_goes_between_double_quotes():
    """A plain text with a colon in it would be a mapping."""
    edited = edit(SHORT, [Change(claim=0, key="quote", value="a: b")], read_sidecar)

    assert edited.text == SHORT.replace("a b", '"a: b"')


CLAIM = "claims:\n- quote: q r\n  id: i\n  verdict: true\n  "
FLOW = "claims:\n- {quote: q r, id: i, verdict: true, HERE}\n"
CORRECTED = (
    "status: corrected, history: [{date: 2026-01-02, kind: correction, note: Old.}], "
)
FORMS = {
    "quote": ("claims:\n- {id: i, quote: @, verdict: true}\n", 0, "quote"),
    "quote of a block": ("claims:\n- id: i\n  quote: @\n  verdict: true\n", 0, "quote"),
    "prefix": (FLOW.replace("HERE", "prefix: @"), 0, "prefix"),
    "suffix": (f"{CLAIM}suffix: @\n", 0, "suffix"),
    "also": (FLOW.replace("HERE", "also: @"), 1, "quote"),
    "in a list": (FLOW.replace("HERE", "also: [@, c d]"), 1, "quote"),
    "last in a list": (f"{CLAIM}also: [c d, @]\n", 2, "quote"),
    "in a list of mappings": (FLOW.replace("HERE", "also: [{quote: @}]"), 1, "quote"),
    "its prefix": (f"{CLAIM}also: [c d, {{prefix: @, quote: e f}}]\n", 2, "prefix"),
    "in a block list": (f"{CLAIM}also:\n  - c d\n  - @\n", 2, "quote"),
    "now": (FLOW.replace("HERE", f"{CORRECTED}now: @"), NOW, "quote"),
    "its suffix": (
        FLOW.replace("HERE", f"{CORRECTED}now: {{quote: c d, suffix: @}}"),
        NOW,
        "suffix",
    ),
}
INDICATORS = [
    *("a, b", "a,b,", "a [b", "a]", "{x", "x} y", "a: b", "a:", "a #b", "# a", "- b", "? x"),
    *("&a b", "*a", "!t x", "| x", "> x", "@x", "`x", "%x", "'x' y", '"x" y', "x, 'y': z"),
    *("null", "~", "yes", "12:30", "0x1f", "=", "<<", "---", "...", ",", "[", "]", "{", "}"),
]  # fmt: skip


@pytest.mark.no_cover
@each(
    ("form", "style"),
    [
        (form, style)
        for form, (layout, *_) in FORMS.items()
        for style in ["@", '"@"', "'@'", "|-\n      @", ">-\n      @"]
        if "\n" not in style or layout.endswith("@\n")
    ],
)
def test_whatever_the_words_hold_they_are_read_as_words(form, style):
    """Each sign of YAML, in each place and style: between quotes where it needs them."""
    layout, number, key = FORMS[form]
    text = layout.replace("@", style.replace("@", "a b"))
    assert not read_sidecar(text).diagnostics
    name = "exact" if key == "quote" else key

    for words in INDICATORS:
        [meant] = claims_of(text)
        changed = meant["now"] if number == NOW else meant["quotes"][number]
        changed[name] = words
        if number == 0 and key == "quote":
            meant["claim"] = words

        change = Change(claim=0, quote=number, key=key, value=words)
        edited = edit(text, [change], read_sidecar)

        assert edited.refused == ()
        assert claims_of(edited.text) == [meant]


SHORT = "claims:\n- quote: a b  # note\n  id: x\n  verdict: true"


def test_words_on_lines_of_their_own_stay_on_them():
    """The article's words are on one line; what says them in a block keeps its lines."""
    texts = {
        "prefix": f"{CLAIM}prefix: |-\n    So it\n    was. Then\n",
        "quote": f"{CLAIM}status: corrected\n  history:\n  - {{date: 2026-01-02, kind: correction, note: Old.}}\n  now: |-\n    So it\n    was. Then\n",
    }
    for key, text in texts.items():
        number = NOW if key == "quote" else 0
        change = Change(claim=0, quote=number, key=key, value="So it was. Now")

        edited = edit(text, [change], read_sidecar)

        assert edited.text == text.replace("Then", "Now")


def test_a_key_without_a_value_gets_one():
    """Nothing is added twice."""
    text = SHORT + "\n  prefix:"

    edited = edit(text, [Change(claim=0, key="prefix", value="so ")], read_sidecar)

    assert edited.text == text + ' "so "'


def test_context_that_does_not_settle_is_replaced():
    """What stood there is changed in its own style."""
    text = SHORT + "\n  suffix: 'so'"

    edited = edit(text, [Change(claim=0, key="suffix", value="it's")], read_sidecar)

    assert edited.text == SHORT + "\n  suffix: 'it''s'"


def test_a_number_needs_no_quotes():
    """The n-th place is a number."""
    edited = edit(SHORT, [Change(claim=0, key="nth", value="2")], read_sidecar)

    assert edited.text == SHORT.replace("note\n", "note\n  nth: 2\n")


CORRECTION = HistoryEntry(date="2026-03-01", kind="correction", note="One year off.")


@each(
    ("text", "line"),
    [
        (SHORT, "  history:\n  - {"),
        (SHORT + "\n  history:\n  - {date: 2026-01-01, note: Old.}", "  - {"),
        (SHORT + "\n  history: [{date: 2026-01-01, note: Old.}]", "history: [{"),
        ("claims: [{quote: a b, id: x, verdict: true}]", "a b, history: [{"),
    ],
)
def test_a_correction_stands_before_older_ones(text, line):
    """In a list of either form, or in one that is begun for it."""
    change = Change(claim=0, key="history", value="", said=CORRECTION)

    edited = edit(text, [change], read_sidecar)

    [claim] = read_sidecar(edited.text).claims
    assert claim.history[0] == CORRECTION
    assert len(claim.history) == 1 + text.count("Old.")
    assert line in edited.text


ALIAS = "claims:\n- {id: x, quote: &q a b, verdict: true}\n- {id: y, quote: *q, verdict: true}\n"


@pytest.mark.parametrize("claim", [0, 1])
def test_an_edit_that_would_change_another_claim_is_refused(claim):
    """A text that an alias repeats is said by two claims."""
    change = Change(claim=claim, key="quote", value="a c")

    assert edit(ALIAS, [change], read_sidecar) == Edited(ALIAS, (change,))


KEYS = """claims:
- {&k quote: a b, id: x, verdict: true}
- {*k : c d, verdict: true}
"""


@pytest.mark.parametrize(
    ("claims", "change"),
    [
        (ALIAS, Change(claim=1, key="prefix", value="so")),
        (
            "claims:\n- {id: x, quote: &q a b, also: *q, verdict: true}\n",
            Change(claim=0, quote=1, key="prefix", value="so"),
        ),
        (
            KEYS,
            Change(claim=1, key="id", value="c-d"),
        ),
    ],
    ids=["context", "context of a further quote", "id"],
)
def test_nothing_is_added_beside_what_an_alias_repeats(claims, change):
    """Where the text stands is not where it is said."""
    assert edit(claims, [change], read_sidecar) == Edited(claims, (change,))


def test_a_new_diagnostic_is_news():
    """One that was there is none, unless there are more of its kind now."""
    right, wrong = read_sidecar(SHORT), read_sidecar(SHORT + "\n  verdct: x")

    assert news(wrong, right) == news(wrong, wrong) == ()
    assert [one.rule for one in news(right, wrong)] == ["unknown-key"]


def test_an_edit_that_cannot_be_made_keeps_no_other_from_being_made():
    """Of many changes those that are sound are made."""
    bad = Change(claim=1, key="quote", value="a c")
    good = Change(claim=0, key="prefix", value="so")

    edited = edit(ALIAS, [bad, good], read_sidecar)

    assert edited.refused == (bad,)
    assert edited.text == ALIAS.replace("a b,", 'a b, prefix: "so",')


def test_changes_in_each_others_way_are_made_one_after_the_other():
    """A mere text becomes a mapping, and its words change."""
    text = SHORT + "\n  also: [c d, 'e']\n"
    changes = [
        Change(claim=0, quote=1, key="prefix", value="so"),
        Change(claim=0, quote=1, key="quote", value="c x"),
    ]

    edited = edit(text, changes, read_sidecar)

    assert edited.text == text.replace("c d", '{quote: c x, prefix: "so"}')


def test_a_statement_of_its_own_does_not_follow_the_quote():
    """The claim is the quote only where it is not put otherwise."""
    text = SHORT + "\n  claim: a b"

    edited = edit(text, [Change(claim=0, key="quote", value="a c")], read_sidecar)

    assert read_sidecar(edited.text).claims[0].claim == "a b"


def test_edits_that_overlap_are_none():
    """Two of them cannot both be meant."""
    assert splice("abc", [Splice(0, 2, "x"), Splice(1, 3, "y")]) is None


def test_places_are_counted_in_the_file_itself():
    """A byte order mark, both line ends and rare separators keep their places."""
    text = "\ufeffa: 'x\u2028y'\r\nb: &n 'z'\rc: |\n  w\n\n"
    script = Script(text)

    assert [text[one.start : one.end] for one in script.texts.values()] == [
        "a",
        "'x\u2028y'",
        "b",
        "'z'",
        "c",
        "|\n  w",
    ]


REMOVALS = [
    ("- quote: It rose.\n  suffix: So.\n  verdict: true\n", "- quote: It rose.\n  verdict: true\n"),
    ("- suffix: So.\n  quote: It rose.\n  verdict: true\n", "- quote: It rose.\n  verdict: true\n"),
    ("- quote: It rose.\n  verdict: true\n  suffix: So.\n", "- quote: It rose.\n  verdict: true\n"),
    ("- quote: It rose.\n  verdict: true\n  suffix: So.", "- quote: It rose.\n  verdict: true"),
    ("- quote: It rose.\r\n  suffix: So.\r\n  verdict: true\r\n", "- quote: It rose.\r\n  verdict: true\r\n"),
    ("- quote: It rose.\n  suffix: So.  # why\n  verdict: true\n", "- quote: It rose.\n  # why\n  verdict: true\n"),
    ("- quote: It rose.\n  # why\n  suffix: >-\n    So it\n    was.\n\n  verdict: true\n", "- quote: It rose.\n  # why\n\n  verdict: true\n"),
    ("- quote: It rose.\n  suffix: |-\n    So.\n  verdict: true\n", "- quote: It rose.\n  verdict: true\n"),
    ("- {quote: It rose., suffix: So., verdict: true}\n", "- {quote: It rose., verdict: true}\n"),
    ("- {quote: It rose., verdict: true, suffix: 'So.'}\n", "- {quote: It rose., verdict: true}\n"),
    ("- {suffix: So., quote: It rose., verdict: true}\n", "- {quote: It rose., verdict: true}\n"),
    ("- {quote: It rose., suffix: So.,\n   verdict: true}\n", "- {quote: It rose.,\n   verdict: true}\n"),
    ('- {"quote": "It rose.", "suffix": "So.", "verdict": "true"}\n', '- {"quote": "It rose.", "verdict": "true"}\n'),
]  # fmt: skip


@each(("before", "after"), REMOVALS)
def test_a_context_that_goes_leaves_no_key(before, after):
    """Its key goes with it, wherever it stands; the rest stays, to the byte."""
    head = "\ufeffclaims:\n"
    change = Change(claim=0, key="suffix", value="")

    edited = edit(head + before, [change], read_sidecar)

    assert edited.refused == ()
    assert edited.text == head + after


def test_a_context_is_exchanged_for_another():
    """One goes and the other comes, in the quotes under `also` as well."""
    text = "claims:\n- quote: It rose.\n  verdict: true\n  also:\n  - quote: It fell.\n    suffix: So.\n  - {quote: It stood., suffix: So.}\n"
    changes = [
        Change(claim=0, quote=number, key=key, value=value)
        for number in (1, 2)
        for key, value in (("prefix", "Then"), ("suffix", ""))
    ]

    edited = edit(text, changes, read_sidecar)

    assert edited.text == (
        "claims:\n- quote: It rose.\n  verdict: true\n  also:\n  - quote: It fell.\n"
        '    prefix: "Then"\n  - {quote: It stood., prefix: "Then"}\n'
    )


PRINTED = r"""
    \ud800 \U00110000 x:|#y |# >#y <<<<<<< %YAML null ~ yes 12:30 2008 0x1f ! & * {a} [b ' "
    : --- ... | # -"""
SPACED = ["x: |# y", "- |#", "? y", " #x", "\t", "\r\n", "\n\n"]
HIDDEN = "\u2028 \u202e \ufeff \x00 \xa0 \u200b \U0001f600 \U000e0041"
TRAPS = st.sampled_from([*PRINTED.split(), *SPACED, *HIDDEN.split(" ")])
TEXTS = st.lists(TRAPS | st.text(max_size=6), max_size=8).map("".join)


@given(TEXTS, st.lists(TEXTS, min_size=1, max_size=3), TEXTS)
def test_whatever_a_text_says_it_is_written_as_a_text(words, tags, other):
    """Read again it is the same, but for what no page can show and white space at its ends."""
    said = {"where": other, "in": [{"url": words, "title": other}]}
    written = new_file(
        [tuple(write_fields({"quote": words, "tags": tags, "said": said}))]
    )

    tree = read_tree(written, "")

    assert not [one for one in tree.diagnostics if one.level == "error"]
    claim = tree.root.strip()["claims"][0]
    found = [claim["quote"], claim["said"]["where"], claim["said"]["in"][0]["title"]]
    expected = [words, other, other, *tags]
    assert [text.strip() for text in (*found, *claim["tags"])] == [
        clean_text(text).strip() for text in expected
    ]
