"""A site's settings are read once, and all that is wrong with them is told."""

import re
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import fields
from tables import each

from pelican_factcheck.settings import Settings, SettingsError, read_settings
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE


def test_a_site_need_not_set_anything():
    """The defaults do, and settings of others are not ours."""
    assert read_settings({"SITENAME": "x"}) == Settings()
    assert Settings().verdicts == DEFAULT_SCALE


def test_a_scale_of_ones_own():
    """A verdict needs a tone; its label may come from the key."""
    scale = {
        "pants-on-fire": {"tone": "false", "value": 1, "means": "Ridiculous."},
        "right": "true",
    }

    verdicts = read_settings({"FACTCHECK_VERDICTS": scale}).verdicts

    assert [(v.key, v.label, v.tone, v.value) for v in verdicts.values()] == [
        ("pants-on-fire", "Pants on fire", "false", 1),
        ("right", "Right", "true", None),
    ]


def test_the_texts_of_a_scale_are_lines():
    """Space around a label would part it from what it stands beside."""
    scale = {" right ": {"tone": "true", "label": " All\nright ", "aliases": ["ok "]}}

    (verdict,) = read_settings({"FACTCHECK_VERDICTS": scale}).verdicts.values()

    assert (verdict.key, verdict.label) == ("right", "All right")
    assert (verdict.aliases, verdict.means) == (("ok",), "")


@each(
    ("written", "read"),
    [
        ({"FACTCHECK_URL": "/checks/"}, {"url": "checks/"}),
        ({"FACTCHECK_URL": "a/b"}, {"url": "a/b/"}),
        ({"FACTCHECK_URL": "/"}, {"url": ""}),
        ({"FACTCHECK_CLAIMS": ""}, {"claims": ""}),
        ({"FACTCHECK_CLAIMS": "shared/checks/"}, {"claims": "shared/checks"}),
        ({"FACTCHECK_LICENCE": ""}, {"licence": ""}),
        (
            {"FACTCHECK_LICENCE": "HTTPS://licence.example"},
            {"licence": "https://licence.example/"},
        ),
        ({"FACTCHECK_MARK": "notable"}, {"mark": "notable"}),
        ({"FACTCHECK_MARGIN": True}, {"margin": True}),
        ({"FACTCHECK_REMEMBER": False}, {"remember": False}),
        ({"FACTCHECK_CONTACT": ""}, {"contact": ""}),
        (
            {"FACTCHECK_CONTACT": "desk@paper.example"},
            {"contact": "mailto:desk@paper.example"},
        ),
        (
            {"FACTCHECK_CONTACT": "https://paper.example/wrong"},
            {"contact": "https://paper.example/wrong"},
        ),
        ({"FACTCHECK_PAGES": []}, {"pages": ()}),
        ({"FACTCHECK_PAGES": ["scale"]}, {"pages": ("scale",)}),
        (
            {"FACTCHECK_PUBLISHER": {"name": "M", "masthead": "https://m.example/us"}},
            {"publisher": {"name": "M", "masthead": "https://m.example/us"}},
        ),
        ({"FACTCHECK_WORDS": {"Sources": "Proof"}}, {"words": {"Sources": "Proof"}}),
        (
            {"FACTCHECK_WORDS": {"Sources": " Pr\noof "}},
            {"words": {"Sources": "Pr oof"}},
        ),
        ({"FACTCHECK_PUBLISHER": {"name": "M "}}, {"publisher": {"name": "M"}}),
    ],
)
def test_what_is_written_is_read_in_one_form(written, read):
    """Folders end with a slash or are none, addresses are complete, lists are tuples."""
    assert read_settings(written) == Settings(**read)


def verdict(**fields):
    """A scale of one verdict with these fields."""
    return {"FACTCHECK_VERDICTS": {"x": {"tone": "true", **fields}}}


@each(
    ("settings", "message"),
    [
        (
            {"FACTCHECK_STRICT": "yes"},
            "FACTCHECK_STRICT: expected True or False, found 'yes'",
        ),
        (
            {"FACTCHECK_MARK": "some"},
            'FACTCHECK_MARK: expected "all" or "notable", found',
        ),
        (
            {"FACTCHECK_SOURCES": 5},
            "FACTCHECK_SOURCES: expected a file or a list of files, found 5",
        ),
        ({"FACTCHECK_SUMMRY": True}, "unknown setting FACTCHECK_SUMMRY; did you mean"),
        (
            {"FACTCHECK_VERDICTS": {"x": {"tone": "red"}}},
            "FACTCHECK_VERDICTS: verdict 'x', tone",
        ),
        (
            {"FACTCHECK_VERDICTS": {"x": {"colour": 1}}},
            "FACTCHECK_VERDICTS: verdict 'x'",
        ),
        ({"FACTCHECK_VERDICTS": []}, "FACTCHECK_VERDICTS: expected a dictionary"),
        ({"FACTCHECK_WORDS": []}, "FACTCHECK_WORDS: expected a dictionary"),
        ({"FACTCHECK_WORDS": {"Surces": "x"}}, "FACTCHECK_WORDS: "),
        ({"FACTCHECK_VERDICTS": {}}, "FACTCHECK_VERDICTS: expected a dictionary"),
        ({"FACTCHECK_IGNORE": "no-archive"}, "expected a list of rules, found 'no-"),
        ({"FACTCHECK_IGNORE": ["no-achive"]}, "did you mean `no-archive`?"),
        ({"FACTCHECK_PAGES": "index"}, "expected a list of pages, found 'index'"),
        ({"FACTCHECK_PAGES": ["indx"]}, "no page 'indx'; did you mean `index`?"),
        *(
            ({"FACTCHECK_URL": url}, "expected a folder such as 'factcheck/', found")
            for url in [
                "../up",
                "a/../../b",
                ".",
                "a//b",
                "C:\\x",
                "C:/x",
                "a./",
                "a /b",
            ]
        ),
        ({"FACTCHECK_LICENCE": "CC BY"}, "FACTCHECK_LICENCE: "),
        ({"FACTCHECK_PUBLISHER": "Margin"}, "expected a dictionary, found 'Margin'"),
        ({"FACTCHECK_PUBLISHER": {"nam": "x"}}, "no 'nam'; did you mean `name`?"),
        ({"FACTCHECK_PUBLISHER": {"url": "margin"}}, "FACTCHECK_PUBLISHER: "),
        ({"FACTCHECK_PUBLISHER": {"name": " "}}, "name is empty; write what readers"),
        (
            {"FACTCHECK_LICENCE": "https://a.example/ CC"},
            "FACTCHECK_LICENCE: white space in the address",
        ),
        (
            {"FACTCHECK_VERDICTS": {"x": {"tone": "tru"}}},
            "verdict 'x', tone: no tone 'tru'; did you mean `true`?",
        ),
        (
            {"FACTCHECK_VERDICTS": {"x": {"label": "X"}}},
            "verdict 'x', tone is missing; expected one of true, mostly, mixed, false",
        ),
        (
            {"FACTCHECK_VERDICTS": {"x": 5}},
            "verdict 'x', tone: expected one of true, mostly, mixed, false, unproven,",
        ),
        (verdict(labl="X"), "verdict 'x', unknown 'labl'; did you mean `label`?"),
        (
            verdict(aliases="fine"),
            "verdict 'x', aliases: expected a list of texts, found 'fine'",
        ),
        (verdict(label=5), "verdict 'x', label: expected a text, found 5"),
        (verdict(value="high"), "verdict 'x', value: expected a number, found 'high'"),
        (
            verdict(value=float("nan")),
            "verdict 'x', value: expected a number, found nan; leave it out",
        ),
        (verdict(value=float("inf")), "value: expected a number, found inf"),
        (
            {"FACTCHECK_PUBLISHER": {"name": "M", "logo": "logo.png"}},
            "FACTCHECK_PUBLISHER: logo: not an address that begins with",
        ),
        (
            {"FACTCHECK_URL": "", "DIRECT_TEMPLATES": ["index", "tags"]},
            "our page `index` and Pelican's `index` both want the name index.html; set",
        ),
        (
            {
                "DIRECT_TEMPLATES": ["archives"],
                "ARCHIVES_SAVE_AS": "factcheck/index.html",
            },
            "Pelican's `archives` both want the name factcheck/index.html",
        ),
        (verdict(label=" "), "verdict 'x', label is empty; write what readers are"),
        (verdict(label="Tr\x01ue"), "verdict 'x', label holds U+0001, which no page"),
        (verdict(label="\u202eeurT"), "verdict 'x', label holds U+202E, which no page"),
        (verdict(means="\n\n"), "verdict 'x', means is empty"),
        (verdict(means="\ud800"), "verdict 'x', means holds U+D800"),
        (verdict(aliases=[""]), "verdict 'x', aliases is empty"),
        (
            {"FACTCHECK_VERDICTS": {"": "true"}},
            "FACTCHECK_VERDICTS: the key of a verdict is empty",
        ),
        (
            {"FACTCHECK_VERDICTS": {"x": "true", "x ": "false"}},
            "FACTCHECK_VERDICTS: verdict 'x' stands there twice; delete one",
        ),
        ({"FACTCHECK_CLAIMS": "../claims"}, "expected a folder below the content"),
        ({"FACTCHECK_CLAIMS": "/claims"}, "expected a folder below the content folder"),
        ({"FACTCHECK_CLAIMS": "."}, "expected a folder below the content folder"),
        ({"FACTCHECK_CLAIMS": None}, "FACTCHECK_CLAIMS: expected a text, found None"),
        ({"FACTCHECK_SOURCES_MAX_AGE": -1}, "expected a number of days, found -1"),
        ({"FACTCHECK_SOURCES_MAX_AGE": True}, "expected a number of days, found True"),
        ({"FACTCHECK_EVIDENCE": "all"}, "expected one of"),
        (
            {"FACTCHECK_CLAIMS": "cheks", "PATH": "."},
            "the content folder has no folder 'cheks'; make it, or delete the setting",
        ),
        ({"FACTCHECK_WORDS": {"Sources": 5}}, "expected a text for 'Sources', found 5"),
        ({"FACTCHECK_WORDS": {5: "x"}}, "expected a text for 5, found 'x'"),
        ({"FACTCHECK_WORDS": {"Sources": ""}}, "what stands for 'Sources' is empty"),
        ({"FACTCHECK_WORDS": {"Sources": "\x7f"}}, "'Sources' holds U+007F"),
        ({"FACTCHECK_WORDS": {"Close": "a|b"}}, "`a|b` has a `|`, which parts the"),
    ],
)
def test_what_is_wrong_is_said_with_what_would_be_right(settings, message):
    """Each message names the setting, what was found and what was expected."""
    with pytest.raises(SettingsError) as error:
        read_settings(settings)

    assert message in str(error.value)


def test_everything_wrong_is_told_together():
    """Three wrong settings are three lines of one error."""
    wrong = {"FACTCHECK_A": 1, "FACTCHECK_MARK": 2, "FACTCHECK_STRICT": 3}

    with pytest.raises(SettingsError) as error:
        read_settings(wrong)

    assert len(str(error.value).splitlines()) == 3


@each(
    ("value", "reason"),
    [
        (["archive"], "expected a dictionary such as"),
        ({"false": "archive"}, "expected a list for 'false'"),
        ({"false": ["archiv"]}, "there is no demand 'archiv'; did you mean `archive`?"),
        ({"fals": ["archive"]}, "there is no verdict 'fals'; did you mean `false`?"),
    ],
)
def test_demands_are_of_verdicts_and_known(value, reason):
    """A policy that cannot be meant is refused with what could be."""
    with pytest.raises(SettingsError, match=re.escape(reason)):
        read_settings({"FACTCHECK_REQUIRE": value})


def test_demands_are_kept_by_verdict():
    """Rules of meaning are demands as well."""
    value = {"*": ["archive", "claimant-missing"]}

    assert read_settings({"FACTCHECK_REQUIRE": value}).require == {
        "*": ("archive", "claimant-missing")
    }


@each(
    ("typed", "meant"),
    [
        *(
            (f"{begin}STRICT", "FACTCHECK_STRICT")
            for begin in (
                *("FACT_CHECK_", "FACTCHECKS_", "FACTCHECKER_", "FACTCHECKING_"),
                *(
                    "PELICAN_FACTCHECK_",
                    "FACTSCHECK_",
                    "FACTCHEK_",
                    "FACTCHECK",
                    "FACTCECK_",
                ),
            )
        ),
        ("FACT_CHECK_VERDICT", "FACTCHECK_VERDICTS"),
        ("PELICAN_FACT_CHECK_SOURCES_MAX_AGE", "FACTCHECK_SOURCES_MAX_AGE"),
        ("factcheck_strict", "FACTCHECK_STRICT"),
        ("Factcheck_Url", "FACTCHECK_URL"),
    ],
)
def test_a_setting_with_another_prefix_is_told(typed, meant):
    """Its author wants it to be one of ours; a build without it would be another."""
    with pytest.raises(SettingsError, match=f"unknown setting {typed}; .*`{meant}`"):
        read_settings({"SITENAME": "x", typed: True})


def test_a_setting_that_is_a_prefix_and_no_more_is_told():
    """With the names that there are."""
    with pytest.raises(
        SettingsError, match="setting FACTCHECK; known are `FACTCHECK_STRICT`"
    ):
        read_settings({"FACTCHECK": True})


@each(
    "name",
    [
        *("FACTORY_STRICT", "MANUFACTURER", "SHOW_FACTCHECK_BANNER", "FACTCHECK"[:4]),
        *("factchecks_of_the_day", "CHECK_MODIFIED_METHOD", "FACTCHECKERS"),
    ],
)
def test_a_setting_of_others_is_not_ours(name):
    """A theme or another plugin may have it."""
    assert read_settings({name: True}) == Settings()


def test_a_variable_in_small_letters_may_help_to_make_a_setting():
    """It is no setting, and the one that it is like is there."""
    site = {"factcheck_url": "a", "FACTCHECK_URL": "a/b"}

    assert read_settings(site).url == "a/b/"


PROBES = [
    *(None, True, False, 0, 5, -1, 1.5, float("nan"), 2j, "", "x", b"", b"index"),
    *([], ["x"], [1], [None], (), ("x",), {"x"}, {1}, {}, {"x": "true"}, {"x": 1}),
    *({1.5: "true"}, {None: "x"}, {True: "true"}, {"index": 1}, {"*": {"archive": 1}}),
    *({"orphan-quote": True}, date(2026, 1, 2), Path("a"), object, range(2)),
]
LISTS = list | tuple | set
KINDS = {
    "bool": bool,
    "text": str,
    "days": int,
    "lists": LISTS,
    "files": LISTS | str,
    "mapping": dict,
}
OF_KIND = {
    "text": "claims evidence mark contact url licence",
    "days": "sources_max_age",
    "lists": "pages select ignore",
    "files": "sources",
    "mapping": "verdicts words publisher require",
}
KIND_OF = {name: kind for kind, names in OF_KIND.items() for name in names.split()}
RIGHT = {
    "lists": [[], (), {*()}],
    "files": ["", "x", [], ["x"], (), ("x",), {"x"}],
    "mapping": [{}],
}


def is_of_kind(value, kind):
    """Whether a setting of this *kind* may have the *value*, which is a probe."""
    if isinstance(value, bool) or not isinstance(value, KINDS[kind]):
        return kind == "bool" and isinstance(value, bool)
    if kind == "days":
        return value >= 0
    return value in RIGHT[kind] if kind in RIGHT else True


def told_of(name, value):
    """What is wrong with the one setting *name*; None where nothing is."""
    name = f"FACTCHECK_{name.upper()}"
    try:
        read_settings({name: value})
    except SettingsError as error:
        message = str(error)
        assert message.startswith(f"{name}: ")
        return message
    return None


@pytest.mark.no_cover
@each("name", [one.name for one in fields(Settings)])
def test_a_value_of_another_kind_is_refused(name):
    """Each setting with a value of every kind: told by its name, and with what is right."""
    kind = KIND_OF.get(name, "bool")
    for value in PROBES:
        if not is_of_kind(value, kind) and not (
            name == "verdicts" and value == {"x": "true"}
        ):
            assert told_of(name, value), value


MEMBERS_OF = {
    "label": str,
    "tone": str,
    "value": int | float | None,
    "means": str,
    "aliases": LISTS,
}


@pytest.mark.no_cover
@each("name", MEMBERS_OF)
def test_a_member_of_a_verdict_of_another_kind_is_refused(name):
    """No number from a text or an answer, no text from bytes."""
    for value in PROBES:
        is_right = isinstance(value, MEMBERS_OF[name]) and not isinstance(value, bool)
        if not is_right or value in ([1], [None], {1}):
            entry = {"tone": "true", name: value}
            assert told_of("verdicts", {"x": entry}), value


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("name", "key"),
    [("publisher", "name"), ("publisher", "url"), ("words", "Sources")],
)
def test_an_entry_of_another_kind_is_refused(name, key):
    """A name, an address, a word of the site is a text."""
    for value in PROBES:
        if not isinstance(value, str):
            assert told_of(name, {key: value}), value


def test_a_demand_of_another_kind_is_refused():
    """They come in a list, also where there is one."""
    for value in PROBES:
        if not isinstance(value, LISTS) or value:
            assert told_of("require", {"*": value}), value


@each(
    ("name", "value", "remedy"),
    [
        ("licence", None, 'write "" for none'),
        ("url", None, 'write "" for none'),
        ("publisher", {"url": None}, "url: expected a text, found None; leave it out"),
        ("verdicts", {"x": {"tone": "true", "value": "5"}}, "found '5'; write 5"),
        ("verdicts", {"x": {"tone": "true", "value": True}}, "found True"),
        ("verdicts", {True: "true"}, "found True; write 'true'"),
        ("sources", {"a": "b"}, "expected a file or a list of files, found {'a'"),
    ],
)
def test_what_is_right_instead_is_told(name, value, remedy):
    """Not the kind alone."""
    assert remedy in told_of(name, value)


def test_a_value_beyond_all_numbers_is_refused():
    """It is told as any other wrong value, and ends the build no other way."""
    scale = {"huge": {"label": "Huge", "tone": "true", "value": 10**400}}
    with pytest.raises(SettingsError, match="value"):
        read_settings({"FACTCHECK_VERDICTS": scale})
