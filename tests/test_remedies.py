"""Remedies are laws: whoever does what a message says has one message less."""

import json
import re
from itertools import takewhile
from typing import get_args

import msgspec
import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck import Options, annotate, read_sidecar
from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.authoring.repairs import Decisions, repair
from pelican_factcheck.sidecar.claims import (
    Change,
    ClaimEntry,
    DefaultsEntry,
    Person,
    Response,
    Said,
    Source,
    StoredEntry,
    UseEntry,
)
from pelican_factcheck.sidecar.entries import MODELS, known_keys
from pelican_factcheck.sidecar.models import After, Beside, form_of
from pelican_factcheck.sidecar.reader import TOP_KEYS, read_library
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE
from pelican_factcheck.sidecar.yamltext import NO_PROSE

HTML = (
    "<p>The alliance promised membership in 2008. It named one date for it.</p>"
    "<p>In the north the mill was sold. The bridge was closed in May.</p>"
    "<p>In the south the mill was sold. Nobody asked why it was so.</p>"
)


def problems(text, html=HTML):
    """What reading and placing find wrong with a sidecar."""
    sidecar = read_sidecar(text)
    page = annotate(html, sidecar.claims, Options(name="story.md"))
    return [*sidecar.diagnostics, *page.diagnostics]


def told_of(text, rule):
    """The messages of one rule."""
    return [one for one in read_sidecar(text).diagnostics if one.rule == rule]


def follow(text, problem):
    """Do to the *text* of a sidecar what a message says; None where it names no words."""
    lines = text.split("\n")
    where, hint = problem.where, problem.hint
    line = lines[where.line - 1]
    start, end = where.column - 1, where.column - 1 + where.width
    if found := re.match(r"did you mean `(.+)`\?", hint):
        lines[where.line - 1] = line[:start] + found[1] + line[end:]
    elif found := re.match(r"known are `([^`]+)`", hint) or re.match(
        r"write (?:[a-z ]+,? such as )?`(?!Y)([^`]+)`(?! and)", hint
    ):
        if found[1].startswith(f"{line[:start].split(':')[-2].split()[-1]}:"):
            start = line.rindex(found[1].partition(":")[0], 0, start)
            lines[where.line - 1] = line[:start] + found[1] + line[end:]
        else:
            typed = found[1] if found[1][0] == "{" else json.dumps(found[1])
            lines[where.line - 1] = line[:start] + typed + line[end:]
    elif found := re.search(r"(?:as it is now: |^it says )`(.+?)`(?:;|$)", hint):
        quoted = json.dumps(found[1], ensure_ascii=False)
        lines[where.line - 1] = line[:start] + quoted + line[end:]
    elif found := re.match(r"add `(\w+: \"(?:[^\"\\]|\\.)*\")` for number 1", hint):
        lines.insert(where.line, " " * (len(line) - len(line.lstrip("- "))) + found[1])
    else:
        return None
    return "\n".join(lines)


def assert_better(text, html=HTML):
    """Follow each message of a sidecar; at least one of them names what to type."""
    before = problems(text, html)
    followed = 0
    for problem in before:
        after = follow(text, problem)
        if after is None:
            continue
        followed += 1
        left = problems(after, html)
        assert len(left) == len(before) - 1, (problem, after, left)
    return followed


RIGHT = "claims:\n- quote: Once\n  verdict: true\n  status: draft\n"


@each(
    ("right", "typed"),
    [
        *((" ", space) for space in "\u00a0\u2009\u202f\u3000\u200b"),
        *((":", colon) for colon in "：﹕꞉"),
        *(("-", dash) for dash in "–—−－•"),
    ],
)
def test_a_character_that_looks_right_is_told_where_it_stands(right, typed):
    """What YAML takes for a letter is told, not what follows from that."""
    for found in re.finditer(right, RIGHT):
        place = found.start()
        text = RIGHT[:place] + typed + RIGHT[place + 1 :]
        line, column = text.count("\n", 0, place), place - text.rfind("\n", 0, place)

        told = read_sidecar(text).diagnostics

        assert [(one.rule, one.where.line, one.where.column) for one in told] == [
            ("yaml-syntax", line + 1, column)
        ]
        assert f"U+{ord(typed):04X}" in told[0].message
        assert ("a space" if right == " " else f"type `{right}`") in told[0].hint


def test_such_a_character_is_told_some_lines_before_the_parser_stops():
    """The lines of a text without a key belong to the one above."""
    text = "claims:\n- quote： It named\n    one date\n    for it\n  verdict: true\n"

    told = read_sidecar(text).diagnostics

    assert [(one.where.line, one.where.column) for one in told] == [(2, 8)]


KEYS = {
    "": ClaimEntry,
    "claimant": Person,
    "said": Said,
    "response": Response,
    "history": Change,
    "source": Source,
}
SLIPS = st.sampled_from(["double", "drop", "swap", "capital"])
CASES = [str.upper, str.title, lambda key: key.translate(WIDE)]
WIDE = {code: code + 0xFEE0 for code in range(ord("a"), ord("z") + 1)}


def slip(word, kind, place):
    """Misspell a word as a typist does."""
    at = place % max(len(word) - 1, 1)
    if kind == "double":
        return word[:at] + word[at] + word[at:]
    if kind == "drop":
        return word[:at] + word[at + 1 :]
    if kind == "swap":
        return word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    return word[:at] + word[at].upper() + word[at + 1 :]


@given(st.data(), SLIPS, st.integers(0, 20))
def test_a_misspelt_key_is_put_right_by_the_one_that_is_meant(data, kind, place):
    """`did you mean` names a key that belongs there."""
    parent = data.draw(st.sampled_from(sorted(KEYS)))
    known = known_keys(KEYS[parent])
    key = data.draw(st.sampled_from(known))
    typed = slip(key, kind, place)
    assume(typed not in known and len(key) > 3)
    inner = f"{typed}: '2020'" if not parent else f"{parent}: {{{typed}: '2020'}}"
    text = f"claims:\n- quote: It named one date\n  verdict: true\n  {inner}\n"
    before = problems(text)
    for problem in before:
        if problem.rule != "unknown-key":
            continue
        after = follow(text, problem)
        if after is not None:
            left = problems(after)
            assert problem not in left
            assert "unknown-key" not in {one.rule for one in left}


@each("write", CASES)
@each("parent", KEYS)
def test_a_key_in_other_letters_is_put_right(write, parent):
    """Capitals, and letters of an East Asian keyboard, are those of the key."""
    for key in known_keys(KEYS[parent]):
        typed = write(key)
        inner = f"{typed}: '2020'" if not parent else f"{parent}: {{{typed}: '2020'}}"
        text = f"claims:\n- quote: It named one date\n  verdict: true\n  {inner}\n"
        (told,) = [one for one in problems(text) if one.rule == "unknown-key"]
        is_there = not parent and key in ("quote", "verdict")
        hint = (
            f"write it into `{key}`, which is" if is_there else f"did you mean `{key}`?"
        )
        assert told.hint.startswith(hint)


def test_one_message_is_given_for_a_source_whose_keys_are_in_other_letters():
    """Not another one for what the source then lacks."""
    told = problems(
        "claims:\n- quote: It named one date\n  verdict: true\n  source: {URL: https://e.org}\n"
    )

    assert [one.hint for one in told] == ["did you mean `url`?"]


@each(
    ("typed", "meant"),
    [
        *(("english", "en"), ("Deutsch", "de"), ("español", "es"), ("Zulu", "zu")),
        *(("deu", "de"), ("ger", "de"), ("eng-US", "en-US"), ("chi", "zh")),
        *(("en-UK", "en-GB"), ("de-DT", "de"), ("de_DE", "de-DE"), ("pt_br", "pt-BR")),
        *(("jp", "ja"), ("cn", "zh"), ("dk", "da"), ("gr", "el"), ("gb", "en")),
        *(("klingon!", ""), ("x", ""), ("qq", ""), ("5", ""), ("eigenes", "")),
    ],
)
def test_the_language_that_is_meant_is_offered(typed, meant):
    """Where a name, a longer code or a country stands for it."""
    text = (
        "claims:\n- quote: It named one date\n  verdict: true\n"
        f"  source: {{title: a, lang: '{typed}'}}\n"
    )

    (told,) = problems(text)

    offered = f"`{meant}`" if meant else "`en`, `pt-BR` or `ar`"
    assert told.hint == f"write a tag such as {offered}"


@each(
    "tag",
    "en iw no sh tl gsw grc haw yue cmn arb swh en-GB es-419 zh-Hant sr-Latn-RS de-1996"
    " ca-valencia sl-rozaj-biske de-CH-x-mine en-EU aaa".split(),
)
def test_a_registered_language_is_taken_as_it_stands(tag):
    """Also one that no list here knows, and one that was registered long ago."""
    text = f"claims:\n- {{quote: It named one date, verdict: true, lang: {tag}}}\n"

    assert problems(text) == []
    assert read_sidecar(text).claims[0].lang == tag


NESTED = {
    "checked": ["by: Ada", "date: 2026-11-20", "reviewed: Bo"],
    "claimant": ["name: Ada", "role: mayor", "type: group", "url: https://e.org/a"],
    "said": ["date: 2026-03", "where: in parliament", "first: yes"],
    "response": ["by: Ada", "date: 2026-03", "text: no", "url: https://e.org/a"],
    "history": ["note: a", "kind: correction", "date: 2026-03", "was: b"],
    "source": ["url: https://e.org/a", "title: a", "note: b", "page: 5"],
    "context": ["title: a", "url: https://e.org/a", "publisher: b"],
}
"""Of each field that holds a mapping, keys that are none of a claim."""


def indent(text, problem):
    """Indent the key of a message as it says; None where it says something else."""
    lines = text.split("\n")
    number = problem.where.line - 1
    found = re.fullmatch(r"indent `(\w+)` (?:below|as far as) `(\w+)`.*", problem.hint)
    if not found:
        return None
    below = next(n for n in range(number)[::-1] if f"{found[2]}:" in lines[n])
    column = re.search(r"\w", lines[below]).start() + 2 * ("below" in problem.hint)
    lines[number] = " " * column + lines[number].lstrip()
    return "\n".join(lines)


@given(st.data())
def test_keys_that_lost_their_indentation_are_sent_back(data):
    """All of them or some, below one key or an entry of a list, with others between."""
    parent = data.draw(st.sampled_from(sorted(NESTED)))
    children = data.draw(st.permutations(NESTED[parent]))
    kept = data.draw(st.integers(0, len(children) - 1))
    dash = data.draw(st.booleans()) and kept and parent in ("history", "context")
    inner = [f"    {'  ' * dash}{child}" for child in children[:kept]]
    if dash:
        inner[0] = f"    - {children[0]}"
    between = ["  tags: [a]"] * (not kept and data.draw(st.booleans()))
    lost = [f"  {child}" for child in children[kept:]]
    head = ["claims:", "- quote: It named one date", "  verdict: true", f"  {parent}:"]
    text = "\n".join([*head, *inner, *between, *lost])
    if between:
        lost, text = lost[:1], "\n".join([*head, *between, lost[0]])

    told = problems(text)

    assert [one.rule for one in told] == ["unknown-key"] * len(lost)
    if between:
        assert (
            told[0].hint == f"indent `{lost[0].split(':')[0].strip()}` below `{parent}`"
        )
        return
    for _ in lost:
        text = indent(text, told_of(text, "unknown-key")[0])
    assert problems(text) == []


@each(
    ("text", "hint"),
    [
        ("defaults:\nchecked: A\n", "indent `checked` below `defaults`"),
        ("defaults:\n  checked:\n  by: A\n", "indent `by` below `checked`"),
        ("sources:\nmemoir:\n  title: a\n", "indent `memoir` below `sources`"),
        ("sources:\n  memoir:\n  title: a\n", "indent `title` below `memoir`"),
    ],
)
def test_keys_beside_the_claims_that_lost_their_indentation_are_sent_back(text, hint):
    """Those of the defaults and of the file's own sources."""
    told = problems(
        f"{text}claims:\n- quote: It named one date\n  verdict: true\n  source: memoir"
        if "memoir" in text
        else f"{text}claims:\n- quote: It named one date\n  verdict: true\n"
    )

    assert told[0].rule == "unknown-key"
    assert told[0].hint == hint
    assert "unused-source" not in {one.rule for one in told}


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (
            "claims:\nquote: a\n",
            "write `- quote: …` below `claims:`, and indent the rest of it as far",
        ),
        (
            "verdict: true\n",
            "write `- quote: …` below `claims:`, and indent the rest of it as far",
        ),
        (
            "claims:\n- quote: a\n  verdict: true\nsummary: b\n",
            "indent `summary` as far as the `quote:` of its claim",
        ),
    ],
)
def test_a_key_of_a_claim_at_the_margin_is_sent_to_its_claim(text, hint):
    """The keys of a file are no help."""
    assert problems(text)[0].hint == hint


@each(
    ("lines", "hint"),
    [
        (
            ["claimant: Ada", "role: mayor"],
            "write `name: …` and `role: …` on lines of their own below `claimant:`",
        ),
        (
            ["source: https://e.org/a", "publisher: b"],
            "write `url: …` and `publisher: …` on lines of their own below `source:`",
        ),
        (["said: {where: a}", "date: 2020"], "did you mean `checked`?"),
        (["tags: []", "history: []", "note: a"], "did you mean `summary`?"),
    ],
)
def test_a_key_behind_a_short_form_is_told_the_long_one(lines, hint):
    """Where it means nothing in a claim."""
    text = "\n  ".join(["claims:\n- quote: It named one date", "verdict: true", *lines])

    assert problems(text)[0].hint == hint


def test_a_key_that_stands_twice_may_belong_to_one_without_a_value():
    """Then none of the two is to be deleted."""
    text = (
        "claims:\n- quote: It named one date\n  verdict: true\n  source:\n  quote: a\n"
    )

    assert problems(text)[0].hint == (
        "indent it below the key that it belongs to, or delete one of the two"
    )


@given(st.sampled_from(sorted(DEFAULT_SCALE)), SLIPS, st.integers(0, 20))
def test_a_misspelt_verdict_is_put_right(key, kind, place):
    """By the one that is meant."""
    typed = slip(key, kind, place)
    text = f"claims:\n- quote: It named one date\n  verdict: {typed}\n"
    if problems(text):
        assert "did you mean" not in problems(text)[0].hint or assert_better(text)


MONTHS = ["March", "Jan", "September", "Feb", "december"]


@given(
    st.integers(1, 40),
    st.sampled_from(MONTHS),
    st.integers(1, 14),
    st.integers(1800, 2030),
    st.sampled_from(["{d} {n} {y}", "{n} {d}, {y}", "{y}/{m}/{d}", "{d}.{m}.{y}"]),
    st.sampled_from(["{y}-{d:02}-{m:02}", "{y}-{m:02}-{d:02}", "{y}{m:02}{d:02}"]),
)
def test_a_date_is_put_right(d, name, m, y, written, iso):
    """What is offered is a date."""
    for form in (written, iso):
        day = form.format(d=d, n=name, m=m, y=y)
        text = f"claims:\n- quote: It named one date\n  verdict: true\n  review_by: '{day}'\n"
        assert_better(text)


@each(
    "line",
    [
        "source: {title: a, url: www.example.org/a}",
        "source: {title: a, url: example.org}",
        "id: Red Line!",
        "id: 'ÄRGER  im Büro'",
        "status: finished",
        "status: Draft",
        "scope: sentences",
        "nth: 0",
        "claimant: {name: A, type: organisation}",
        "history: {kind: corection, note: a}",
        "lang: en_gb",
        "lang: pt BR",
        *(
            f"lang: {name}"
            for name in (
                *("english", "Deutsch", "Français", "Swahili", "portuguese"),
                *("deu", "ger", "eng-US", "fra", "zho", "en-UK", "en-EN", "uk-UK"),
                *("jp", "cn", "dk", "gr", "us", "de_DE", "pt_br"),
            )
        ),
        "said: in parliament",
        "said: 2026-03-01",
        "said: March 2026",
        "said: '2026'",
        "said: 1 May 2026",
        "said: https://e.org/a?b=c#d",
        "said: in parliament, 2026-03-01",
        "said: 'before the war, in Kyiv: a speech'",
        "history: 2026-11-20",
        "history: correction",
        "history: 'No, it was five'",
        "response: https://e.org/a",
        "response: 2026-11",
        "response: No comment.",
        "response: We will answer by 1 May 2026",
        "source: {title: a, link: nope}",
        "source: {title: a, start: soon}",
        "source: {title: a, start: '1:99'}",
        "source: {title: a, start: '99:99:99'}",
        "source: {title: a, start: '1:75:00'}",
        "source: {title: a, page: -3}",
        "source: {title: a, page: '−3'}",
        "source: {title: a, page: 0}",
        "ignore: no-achive",
        "review_by: 2020-13-02",
        "review_by: 2023-02-30",
        "checked: {date: 3rd of May 2020}",
    ],
)
def test_a_value_is_put_right(line):
    """Each message about a value, done as it says, is gone."""
    text = f"claims:\n- quote: It named one date\n  verdict: true\n  {line}\n"

    assert assert_better(text) == 1


SOURCES = (
    "sources:\n  memo: {url: https://m.example/}\n  report: {url: https://r.example/}\n"
    "  1: {url: https://1.example/}\n"
    "claims:\n- quote: One\n  verdict: true\n  source: [memo, report, 1]\n"
    "- quote: It named one date\n  verdict: true\n  "
)


@each(
    ("line", "hint"),
    [
        ("sources: memo, report", "write `[memo, report]`"),
        ("source: memo report", "write `[memo, report]`"),
        ("context: memo und report", "write `[memo, report]`"),
        ("sources: memo, 1", "write `[memo, 1]`"),
        (
            "sources: memo, report, p. 5",
            "write `[memo, {source: report, locator: p. 5}]`",
        ),
        ("sources: memo, chapter 5", "write `{source: memo, locator: chapter 5}`"),
        (
            "sources: ['memo, report']",
            "write each as an entry of its own: `memo, report`",
        ),
        (
            "source: {source: 'memo, report'}",
            "write each as an entry of its own: `memo, report`",
        ),
        ("by: Ada", "did you mean `checked`?"),
        ("auteur: Ada", "did you mean `checked`?"),
        ("reviewed_by: Ada", "write it below `checked:`, as `reviewed: …`"),
        ("source: <https://a.example/>", "write `https://a.example/`"),
        (
            "source: '[NATO](https://a.example/)'",
            "write `{title: NATO, url: https://a.example/}`",
        ),
        ("source: {title: T, lien: https://a.example/}", "did you mean `url`?"),
        ("author: Ada", "did you mean `checked`?"),
        ("source: {href: https://a.example/}", "did you mean `url`?"),
        (
            "source: {link: https://a.example/}",
            "write `url: https://a.example/` in place of it",
        ),
        (
            "source: 'NATO: https://a.example/'",
            "write `{title: NATO, url: https://a.example/}`",
        ),
        (
            "source: The Times, https://a.example/",
            "write `{title: The Times, url: https://a.example/}`",
        ),
        (
            "source: {url: 'The Times: https://a.example/'}",
            "write `url: https://a.example/`, and the rest as `title:`",
        ),
        (
            "source: {title: T, url: https://b.example/, archive: 'at https://a.example/'}",
            "write `https://a.example/`, and leave out the words before it",
        ),
        (
            "context: https://a.example/, https://b.example/",
            "write `context:` and each address on a line of its own after `- `",
        ),
        (
            "source: https://a.example/ https://b.example/",
            "write `sources:` and each address on a line of its own after `- `",
        ),
        (
            "claimant: {name: A, same_as: 'https://a.example/, https://b.example/'}",
            "write `same_as:` and each address on a line of its own after `- `",
        ),
        (
            "claimant: {name: A, image: 'https://a.example/, https://b.example/'}",
            "write the one that is meant",
        ),
        (
            "claimant: {name: A, image: pic.jpg}",
            "a page can only link to complete `https://` and `http://` addresses",
        ),
        ("claimant: {name: A, url: a.example}", "write `https://a.example/`"),
    ],
)
def test_a_remedy_for_a_name_or_an_address_is_what_was_meant(line, hint):
    """Done as it says, it makes nothing of another kind: no key a place, no name an address."""
    (told,) = read_sidecar(f"{SOURCES}{line}\n").diagnostics

    assert told.hint == hint
    key, words = line.partition(":")[0], re.match("write `([{[].*)`$", hint)
    if words:
        assert read_sidecar(f"{SOURCES}{key}: {words[1]}\n").diagnostics == ()


@each(
    ("quote", "verdict", "source"),
    [
        ("citation", "verdict", "source"),
        ("zitat", "urteil", "quelle"),
        ("cita", "veredicto", "fuente"),
        ("citazione", "giudizio", "fonte"),
        ("cytat", "ocena", "źródło"),
        ("цитата", "вердикт", "источник"),
    ],
)
def test_a_key_in_the_words_of_another_language_is_known(quote, verdict, source):
    """Where `citation` is a source in English, it is the quote in French."""
    text = (
        f"claims:\n- {quote}: One\n  {verdict}: true\n  {source}: https://a.example/\n"
    )
    given = {quote: "quote", verdict: "verdict", source: "source"}

    told = {one.message: one.hint for one in read_sidecar(text).diagnostics}

    assert told == {
        f"unknown key `{typed}`": f"did you mean `{meant}`?"
        for typed, meant in given.items()
        if typed != meant
    }


def test_an_english_citation_is_a_source():
    """Where it is an address, or there is a quote."""
    for head in (
        "quote: One\n  citation: memo",
        "verdict: true\n  citation: {title: A}",
    ):
        told = read_sidecar(f"claims:\n- {head}\n").diagnostics

        hints = [one.hint for one in told if one.rule == "unknown-key"]
        assert hints == ["did you mean `source`?"]


@each(
    ("keys", "at"),
    [
        ("quote verdict source", [4, 5]),
        ("quote id verdict", [4, 5]),
        ("verdict quote", [4]),
    ],
)
def test_a_dash_before_each_field_is_told_once(keys, at):
    """Each made a claim without the others, and none of four messages spoke of dashes."""
    said = {
        "quote": "One",
        "verdict": "true",
        "id": "a",
        "source": "https://a.example/",
    }
    lines = [f"- {key}: {said[key]}" for key in keys.split()]
    text = "\n".join(["claims:", "- {quote: It, verdict: true}", *lines, ""])

    (told,) = read_sidecar(text).diagnostics

    second = keys.split()[1]
    assert told.message == f"the dash before `{second}` begins another claim"
    places = [told.where, *(where for where, _ in told.related)]
    assert [one.line for one in places] == at
    mended = text.split("\n")
    for one in places:
        mended[one.line - 1] = mended[one.line - 1].replace("-", " ", 1)
    assert read_sidecar("\n".join(mended)).diagnostics == ()


@each(
    ("line", "said"),
    [
        ("said: 2026-03-01", {"date": "2026-03-01"}),
        ("said: in Kyiv (2026-03-01)", {"where": "in Kyiv", "date": "2026-03-01"}),
        ("said: 'two, three: four'", {"where": "two, three: four"}),
        ("history: 1 May 2026", {"date": "2026-05-01", "note": "…"}),
        ("history: update", {"kind": "update", "note": "…"}),
        ("response: https://e.org/a", {"url": "https://e.org/a"}),
        ("response: by May 2026", {"text": "by May 2026"}),
        ("response: 1 May 2026", {"date": "2026-05-01", "text": "…"}),
    ],
)
def test_a_day_or_an_address_is_not_sent_to_a_field_for_texts(line, said):
    """Readers would see the day as a place."""
    key = line.partition(":")[0]
    text = f"claims:\n- quote: It named one date\n  verdict: true\n  {line}\n"

    claim = read_sidecar(follow(text, problems(text)[0])).claims[0]

    found = getattr(claim, key)
    found = found[0] if isinstance(found, tuple) else found
    assert found == type(found)(**said)


def test_numbers_that_may_be_two_days_are_asked_for_as_a_day():
    """And not called a place."""
    text = "claims:\n- quote: It named one date\n  verdict: true\n  said: 3/4/2018\n"

    assert problems(text)[0].hint == (
        "write `said:` and `date: …` on a line of its own below it"
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("2026-01-02", "claimant"), ("Ada, 2026-01-02", "claimant"), ("2 May 2026", "by")],
)
def test_a_day_for_a_name_is_sent_where_days_may_stand(typed, meant):
    """A claim has no `date` of its own."""
    line = f"claimant: {typed}" if meant == "claimant" else f"response: {{by: {typed}}}"
    text = f"claims:\n- quote: It named one date\n  verdict: true\n  {line}\n"

    hint = problems(text)[0].hint

    assert "`said: {date: 2026-01-02}`" in hint or "`date: 2026-05-02`" in hint


CITING = (
    "sources:\n  memoir: {{title: The Back Channel}}\nclaims:\n"
    "- quote: It named one date\n  verdict: true\n  context: memoir\n  source: {}\n"
)


@each(
    "typed",
    [
        "memoir#p. 5",
        "memoir, p. 5",
        "'memoir: p. 5'",
        "memoir p. 5",
        "memoir (p. 5)",
        "memoir; p. 5",
        "'[@memoir, p. 5]'",
    ],
)
def test_a_key_with_a_place_behind_it_is_put_right(typed):
    """As a citation of that source, and not as an address."""
    text = CITING.format(typed)
    (told,) = problems(text)

    source = read_sidecar(follow(text, told)).claims[0].sources[0]

    assert (source.key, source.locator) == ("memoir", "p. 5")


# Where a source is cited: what stands there is written in place of the braces.
CITED = [
    "source: {}",
    "source: [{}]",
    "sources:\n  - {}",
    "source: {{source: {}}}",
    "source: {{source: {}, quote: a}}",
    "sources: [{{quote: a, source: {}}}]",
    "sources:\n  - source: {}\n    quote: a",
    "sources:\n  - quote: a\n    source: {}",
]
OFFERED = re.compile(r"`([^`]+)`")


def offered(hint):
    """The pieces of YAML that a message offers, read."""
    pieces = OFFERED.findall(hint)
    return [
        yaml.load(piece.replace("…", "x"), yaml.CSafeLoader)
        for piece in pieces
        if re.search(r"^[{\[]|:(?: |$)", piece)
    ]


def write_in_place(text, typed, hint):
    """Write what a message about the source *typed* offers in its place."""
    pieces = OFFERED.findall(hint)
    if pieces[0].startswith("{"):
        return text.replace(typed, pieces[0])
    (line,) = (line for line in text.split("\n") if typed in line)
    is_flow = "{" in line.replace(typed, "")
    gap = ", " if is_flow else f"\n{' ' * line.index('source:')}"
    return text.replace(f"source: {typed}", gap.join(pieces))


@each("place", ["p. 5", "p. 5, 6", "a: b", "{5", "#5", "it's", "~"])
@each("cited", CITED)
def test_what_is_offered_for_a_place_in_a_source_is_right_where_it_stands(cited, place):
    """In a mapping as fields of it, and elsewhere as one."""
    typed = json.dumps(f"memoir, {place}")
    text = CITING.replace("source: {}", cited).format(typed)
    (told,) = told_of(text, "unknown-source")

    assert all(offered(told.hint))
    (source,) = read_sidecar(write_in_place(text, typed, told.hint)).claims[0].sources

    assert (source.key, source.locator) == ("memoir", place)


@each("cited", CITED)
def test_what_is_offered_for_a_title_is_right_where_it_stands(cited):
    """A title is no key."""
    typed = json.dumps("A book: by nobody")
    text = CITING.replace("source: {}", cited).format(typed)
    (told,) = told_of(text, "unknown-source")

    (source,) = read_sidecar(write_in_place(text, typed, told.hint)).claims[0].sources

    assert (source.key, source.title) == ("", "A book: by nobody")


@pytest.mark.parametrize(
    ("fields", "hint"),
    [
        ("source: 'memoir, p. 5', locator: a", "write `source: memoir`, and the rest"),
        ("source: A book, title: b", "delete it: the source has its `title` here"),
        (
            "source: A book, url: 'https://e.org/'",
            "delete it: the source has its `url`",
        ),
    ],
)
def test_a_field_that_is_there_is_not_offered_again(fields, hint):
    """One of the two would be dropped."""
    (told,) = told_of(CITING.format(f"{{{fields}}}"), "unknown-source")

    assert told.hint.startswith(hint)


KEYS_OF_SOURCES = st.text(
    st.sampled_from("ab :#,[]{}'\"&*!|>%@?~-né"), min_size=1, max_size=6
)


@given(KEYS_OF_SOURCES.map(str.strip).filter(bool))
def test_a_key_is_offered_as_yaml_reads_it(key):
    """However odd a key of a source is."""
    head = f"sources: {{{json.dumps(key)}: {{title: a}}}}\n"
    text = f"{head}claims:\n- {{quote: It named one date, verdict: true}}\n"
    for problem in told_of(text, "unused-source"):
        assert offered(problem.hint) == [{"source": key}] or "`" in key
        cited = json.dumps(f"{key}, p. 5")
        citing = text.replace("verdict: true", f"verdict: true, source: {cited}")
        for told in told_of(citing, "unknown-source"):
            assert all(offered(told.hint))


@each("also", ["[it]", "\n  - it", "[{quote: it}]", "\n  - quote: it"])
def test_a_further_quote_is_settled_where_it_stands(also):
    """A mere text becomes a mapping, and a mapping gets a field more."""
    text = f"claims:\n- quote: It named one date\n  verdict: true\n  also: {also}\n"
    problem = next(one for one in problems(text) if one.rule == "ambiguous-quote")
    piece = OFFERED.findall(problem.hint)[0]
    if piece.startswith("{"):
        settled = text.replace("it]", f"{piece}]").replace("- it", f"- {piece}")
    else:
        gap = ", " if "{" in also else "\n    "
        settled = text.replace("quote: it", f"quote: it{gap}{piece}")

    assert settled != text
    assert "ambiguous-quote" not in {one.rule for one in problems(settled)}


@each(
    ("typed", "hint"),
    [
        ("Smith 2010. p. 3", "write `{title: Smith 2010. p. 3}`, if it has no address"),
        ("Burns memoir", "write `{title: Burns memoir}`, if it has no address"),
        ("'A: b'", 'write `{title: "A: b"}`, if it has no address'),
        ("example.org, p. 5", "write `{url: https://example.org, note: p. 5}`"),
        ("https://e.org/a, p. 5", "write `{url: https://e.org/a, note: p. 5}`"),
        ("memoir.", "did you mean `memoir`?"),
    ],
)
def test_a_source_that_is_no_address_is_not_made_one(typed, hint):
    """A title is a title, and what stands behind an address no part of it."""
    assert problems(CITING.format(typed))[0].hint.startswith(hint)


@each(
    ("line", "rule", "key"),
    [
        ("id: ''", "invalid-id", "id"),
        ("id: ' '", "invalid-id", "id"),
        ("source: {title: a, quote: ''}", "invalid-value", "quote"),
        ("source: {title: a, quote: ' '}", "invalid-value", "quote"),
    ],
)
def test_an_empty_text_is_told_where_a_key_announces_one(line, rule, key):
    """A key without a value says nothing; one with an empty text means something."""
    text = f"claims:\n- quote: It named one date\n  verdict: true\n  {line}\n"

    told = problems(text)

    assert [(one.rule, one.message, one.where.line) for one in told] == [
        (rule, f"`{key}` is empty", 4)
    ]


@each(
    ("start", "seconds"),
    [("75:30", 4530), ("100:59:59.5", 363599.5), ("1:2", 62), ("90", 90)],
)
def test_the_largest_unit_of_a_time_may_be_more_than_sixty(start, seconds):
    """Minutes behind hours, and seconds behind minutes, may not."""
    text = (
        "claims:\n- quote: It named one date\n  verdict: true\n"
        f"  source: {{title: a, start: '{start}', page: iv}}\n"
    )

    sidecar = read_sidecar(text)

    assert sidecar.diagnostics == ()
    assert sidecar.claims[0].sources[0].start == seconds


HASHED = [
    "summary: {}",
    "explanation: {}",
    "claim: {}",
    "prefix: {}",
    "tags: {}",
    "tags:\n  - {}",
    "tags:\n  - one\n  - {}",
    "tags: [one,\n    {}\n    ]",
    "tags: [\n    {}\n    ]",
    "also: {}",
    "also:\n  - {}",
    "claimant: {}",
    "claimant:\n    name: {}",
    "claimant: {{name: a, role:\n    {}\n    }}",
    "said: {{where:\n    {}\n    }}",
    "response:\n    text: {}",
    "response:\n    text:\n      {}",
    "history:\n  - note: {}",
    "source:\n    title: a\n    note: {}",
    "sources:\n  - title: {}",
    "checked:\n    by: {}",
    "summary:\n    {}",
]


def test_an_entry_without_a_text_is_told_where_to_write():
    """There are no quotes that something could stand between."""
    (told,) = problems(
        "claims:\n- quote: It named one date\n  verdict: true\n  tags:\n  -\n"
    )

    assert told.hint == "write something behind the dash, or delete `tags`"


@each("line", HASHED)
@each("words", ["#MeToo", "#1 error of the mayor", "#Führungsstärke."])
def test_words_that_yaml_takes_for_a_comment_are_told(line, words):
    """And are read once they stand between quotes, as the message says."""
    before = "claims:\n- quote: It named one date\n  verdict: true\n  "
    text = before + line.format(words) + "\n  status: draft\n"

    (told,) = told_of(text, "lost-comment-text")
    assert f"`{words}`" in told.message
    assert told.hint.startswith("put the whole text between quotes")
    assert told.where.text[told.where.column - 1 :] == words

    after = read_sidecar(before + line.format(json.dumps(words)) + "\n  status: draft")
    assert after.diagnostics == ()
    assert words in msgspec.json.encode(after.claims[0]).decode()


@each(
    ("line", "words"),
    [
        ("explanation: | {}\n    more", "#1 error"),
        ("explanation: >- {}\n    more", "#1 error"),
        ("summary: {}\n    and more", "#1 error"),
        ("summary:\n    {}\n    and more", "#1 error"),
        ("tags: [\n    {}\n    one]", "#two,"),
        ("tags: [one, {}\n    two]", "#three,"),
        ("tags: [one, {}\n    two]", "#“three”,"),
        ("claimant: {{name: {}\n    one}}", "#,"),
        ("summary: {}", "#“Big lie”, he said"),
        ("summary:  {}", "#€5 for all"),
        ("source: {}", "#5 report"),
        ("context: {}", "# 5 reports"),
        ("source:\n    title: a\n    page: {}", "#12"),
        ("summary: 'It is so'{}", "#1"),
        ('summary: "It is so"{}', "# 1"),
        ("claimant: {{name: 'Ada'{}\n    }}", "#1"),
        ("tags: [one, two]{}", "#three"),
        ("tags: [one, two] {}", "# of three, four]"),
        ("claimant: {{name: Ada}} {}", "# or so, role: mayor}"),
        ("claimant: {{name: Ada}}{}", "#1"),
        ("explanation: |\n      It is so.\n    {}", "#1 of all"),
        ("explanation: >-\n      It is so.\n\n    {}\n  status: draft", "#1 of all"),
        ("tags: ['it''s', {}\n    two]", "#three,"),
        ("summary: The error\n    {}", "#1 of the mayor"),
    ],
)
def test_words_beside_a_value_are_told_that_yaml_takes_for_a_comment(line, words):
    """Before, behind and below it."""
    head = "claims:\n- quote: It named one date\n  verdict: true\n  "

    told = told_of(f"{head}{line.format(words)}\n", "lost-comment-text")

    assert [f"`{words}`" in one.message for one in told] == [True]


@each(
    "line",
    [
        "tags: [#a, b]",
        "tags: [a, #b]",
        "tags: ['a', #b]",
        "tags: [it's, #b]",
        "claimant: {name: #MeToo}",
        "claimant: {name: a, role: #1}\n  summary: b",
        "also: [{quote: #1}]\n- quote: c\n  verdict: true",
    ],
)
def test_a_bracket_that_a_number_sign_leaves_open_is_told_where_the_sign_stands(line):
    """YAML stumbles lines later, or at the end of the file."""
    text = f"claims:\n- quote: It named one date\n  verdict: true\n  {line}\n"

    (told,) = read_sidecar(text).diagnostics

    assert (told.rule, told.where.line) == ("yaml-syntax", 4)
    assert told.where.text[told.where.column - 1 :].startswith("#")
    assert told.hint == "put each text that begins with `#` between quotes"


EATEN = "{} is a comment to YAML, so what was opened before it is not closed"
ENDED = "{} is a comment to YAML, and ends the text before it"
COLON = "a colon with a space after it inside a text"
QUOTE = "text after the closing quote"
SIGN = "{} inside a text, where it has a meaning of its own in YAML"
LATE = "a quote that is not closed on its line"
ESCAPE = "{} means nothing between double quotes"
OPENED = "{} opens a list or mapping that does not go on as one"
FIRST = "a text that begins with {}, which has a meaning of its own in YAML"


@each(
    ("line", "at", "message", "mended"),
    [
        (
            "{by: A, text: see #1 there}",
            "#1 there}",
            EATEN,
            "{by: A, text: 'see #1 there'}",
        ),
        ("{by: A, text: see # 1}", "# 1}", EATEN, "{by: A, text: 'see # 1'}"),
        ("{text: A, url: https://a.example/ #x}", "#x}", EATEN, "{text: A}  #x"),
        ("{by: A # 5, text: b}", "# 5, text: b}", EATEN, "{by: 'A # 5', text: b}"),
        (
            "{by: 'A #1', text: it's #1}",
            "#1}",
            EATEN,
            "{by: 'A #1', text: \"it's #1\"}",
        ),
        ("{by: A,  # {x}\n    text: see #1}", "#1}", EATEN, "{by: A, text: 'see #1'}"),
        (
            "{by: A # x,\n    text: b}",
            "# x,",
            "{} is a comment to YAML, with its comma",
            "{by: A, # x\n    text: b}",
        ),
        ("{by: A, text: Note: this}", ":", COLON, "{by: A, text: 'Note: this'}"),
        ("{url: https://a.example/a: b}", ":", COLON, "{url: https://a.example/a}"),
        ("{by: A text: b}", ":", COLON, "{by: A, text: b}"),
        ("{by: A,\n    text: b: c}", ":", COLON, "{by: A,\n    text: 'b: c'}"),
        ('{text: "x": y}', '"x"', QUOTE, "{text: '\"x\": y'}"),
        ("{text: 'It's: so', by: A}", "'It'", QUOTE, '{text: "It\'s: so", by: A}'),
        ('{text: "He" said "no"}', '"He"', QUOTE, '{text: \'"He" said "no"\'}'),
        ('{by: "A" text: b}', "text", "no comma before {}", '{by: "A", text: b}'),
        ("{by: A, text: see [1] there}", "[", SIGN, "{by: A, text: 'see [1] there'}"),
        ("{by: A, text: see] there}", "]", SIGN, "{by: A, text: 'see] there'}"),
        ("{by: A, text: see} there}", "}", SIGN, "{by: A, text: 'see} there'}"),
        ("{by: A, text: b}}", "}", SIGN, "{by: A, text: b}"),
        (
            "{by: A,, text: b}",
            ",",
            "a comma with nothing before it",
            "{by: A, text: b}",
        ),
        *(
            (
                f"{{by: A, text: {words}}}",
                words[0],
                FIRST,
                f"{{by: A, text: '{words}'}}",
            )
            for words in (
                "@home",
                "`home`",
                "%home",
                "*a* b",
                "& b",
                "- b",
                "| b",
                "> b",
            )
        ),
        ("{text: one\n    # two\n    three}", "# two", ENDED, "{text: one three}"),
        (
            "\n    text: one\n      # two\n      three",
            "# two",
            ENDED,
            "{text: one three}",
        ),
        ("\n    text: one # two\n      three", "# two", ENDED, "{text: one three}"),
        ("\n    text: one\n\n    #two\n\n      t: u", "#two", ENDED, "{text: one}"),
        ("\n    text: >\n      a\n    # b\n      c", "# b", ENDED, "{text: a b c}"),
        (
            '\n    text: "one"\n      # two\n      three',
            '"one"',
            QUOTE,
            '{text: "one"}',
        ),
    ],
)
def test_the_culprit_between_brackets_or_lines_is_told(line, at, message, mended):
    """Where it stands, and not where the parser began; and who follows the remedy is read."""
    head = "claims:\n- quote: It named one date\n  verdict: true\n  status: draft\n"

    (told,) = read_sidecar(f"{head}  response: {line}\n").diagnostics

    assert told.message == message.format(f"`{at}`")
    assert told.where.text[told.where.column - 1 :].startswith(at)
    assert told.where.width == len(at)
    assert read_sidecar(f"{head}  response: {mended}\n").diagnostics == ()


@each(
    ("line", "at", "message"),
    [
        *((f"summary: {sign} a", sign, FIRST) for sign in (":", ",", "]", "}")),
        *((f"tags:\n  - {sign} a", sign, FIRST) for sign in (":", ",", "]", "@", "%")),
        *((f"summary:\n    {sign}a b", sign, FIRST) for sign in ("*", "@", "`", "}")),
        ("summary:\n    | a b", "|", "text on the line of {}"),
        ("tags:\n  - a: b: c", ": c", COLON),
        ("summary: one\n    “two”: three\n    four", ": three", COLON),
        ("tags:\n  - one\n    : two", ": two", COLON),
        ("tags: [one\n    “two”: a]", ": a", COLON),
        ('summary:\n    "one\n    "two"\n    three"', '"one', LATE),
        ("tags:\n  - 'it's\n    so'\n  - 'b'", "'it'", QUOTE),
        ('tags:\n  - "a\n    \\x"', "\\x", ESCAPE),
        ('tags: ["a\n    \\q b"]', "\\q", ESCAPE),
        ("summary: [x]\n    one", "[", OPENED),
        ("summary:\n    [x]\n    one\n    two", "[", OPENED),
        ("claimant: {name: A,\n    role: : a\n    }", ": a", FIRST),
        ("claimant: {name: A,\n    role: [c] a\n    }", "]", SIGN),
        ("claimant: {name: A,\n    role: a} b\n    }", "}", SIGN),
    ],
)
def test_a_sign_in_a_text_is_told_wherever_a_text_stands(line, at, message):
    """Behind a key, behind a dash, on a line of its own."""
    text = f"claims:\n- quote: It named one date\n  verdict: true\n  {line}\n"

    (told,) = read_sidecar(text).diagnostics

    assert told.message == message.format(f"`{at if message is ESCAPE else at[:1]}`")
    assert told.where.text[told.where.column - 1 :].startswith(at)


@each(
    ("lines", "number", "message"),
    [
        (["claimant: {name: A}", "   tags: [a]"], 2, "`tags:` does not stand in line"),
        (["claimant: {name: A}", "  # who", "   b"], 3, "no colon after `b`"),
        (['"summary: one', 'claimant: "A"', "tags: [a]"], 1, LATE),
        (["tags:", "  - one", "two", "  - {name: A}"], 3, "no colon after `two`"),
        (["tags: [a, b}", "summary: c"], 1, "inside a text"),
        (["summary: |9", "     a", "tags: b"], 1, r"`\|9` asks for more spaces"),
        (["summary: >-9", "    a b"], 1, "`>-9` asks for more spaces"),
        (["? summary", ": a"], 1, "before a key"),
        (["summary: a", "\r...", "tags: b"], 2, "line that begins with `...`"),
        (["summary: 'a", "\r--- b'", "tags: b"], 2, "line that begins with `---`"),
    ],
)
def test_a_slip_is_told_near_the_place_where_it_was_made(lines, number, message):
    """And not at the list or mapping that happens to stand before or behind it."""
    body = "".join(f"  {line}\n" for line in lines).replace("  \r", "")
    (told,) = read_sidecar(f"claims:\n- quote: It\n  verdict: true\n{body}").diagnostics

    assert told.where.line == number + 3
    assert re.search(message, told.message)


PLACES_OF_TEXTS = [
    "summary: {}",
    "summary:\n    {}",
    "tags:\n  - one\n  - {}",
    "tags: [one, {}]",
    "response: {{by: A, text: {}}}",
    "response: {{text: {}, by: A}}",
    "also:\n  - quote: {}\n    nth: 1",
    "also: [{}]",
    "sources: [{{title: {}}}]",
    "claimant: {{name: A,\n    role: {}\n    }}",
    "checked: {{by: [A, {}]}}",
]
SIGNS = [
    *"#:,-?!&*|>%@`'\"[]{}~=<\\",
    "--",
    "{{c}}",
    "[c](d)",
    "c: d",
    "#c",
    "**",
    " #c",
]


@given(
    st.sampled_from(PLACES_OF_TEXTS),
    st.sampled_from(
        ["{} a", "a {} b", "a b {}", "{}a", "a{} b", "{}a{} b", "a {}b{} c"]
    ),
    st.sampled_from(SIGNS),
)
def test_a_text_with_any_sign_is_read_or_told_in_its_line(place, form, sign):
    """And between quotes, as the message says, it is read."""
    typed = form.format(*[sign] * form.count("{}"))
    head, line = "claims:\n- quote: It\n  verdict: true\n  ", place.format(typed)
    number = 4 + line[: line.index(typed)].count("\n")

    told = read_sidecar(f"{head}{line}\n  status: draft\n").diagnostics

    assert not told or number in {one.where.line for one in told}
    quoted = place.format(json.dumps(typed))
    read = read_sidecar(f"{head}{quoted}\n  status: draft\n")
    assert read.diagnostics == ()
    words = [
        json.dumps(one.strip())[1:-1] for one in typed.split(",")
    ]  # tags have none
    assert all(one in msgspec.json.encode(read.claims[0]).decode() for one in words)


@each(
    "line",
    [
        "tags: [a, b\n  summary: c",
        "also: [{quote: a, nth: 1]",
        "response: {by: A, text: b  # {see} it\n  summary: c",
        "tags: [a, b  # see [1]",
    ],
)
def test_a_bracket_that_nothing_closes_is_told_itself(line):
    """Whatever the comments behind it say."""
    text = f"claims:\n- quote: It named one date\n  verdict: true\n  {line}\n"

    (told,) = read_sidecar(text).diagnostics

    assert "opens a list or mapping that does not go on as one" in told.message


@each(
    ("line", "lost"),
    [
        ("summary: Ranked # 1 that year", "# 1 that year"),
        ("summary: # 1 that year", "# 1 that year"),
        ("explanation: Ranked # 1 that year", "# 1 that year"),
        ("claim: Wells # 300 in all", "# 300 in all"),
        ("claimant: Team # 5 of the city", "# 5 of the city"),
        ("claimant:\n    name: Équipe # 5 de la ville", "# 5 de la ville"),
        ("claimant:\n    name: 第五隊 # 五", "# 五"),
        ("said:\n    where: Hall # 5", "# 5"),
        ("response:\n    text: Lie # of the year", "# of the year"),
        ("checked:\n    by:\n    - Desk # 2", "# 2"),
        ("checked: Desk # 2", "# 2"),
        ("history:\n  - was: Ranked # 1", "# 1"),
        ("tags:\n  - town # wells", "# wells"),
        ("tags:\n  - town\n  - # 5 of them", "# 5 of them"),
        ("tags: [town # wells\n    ]", "# wells"),
        ("source:\n    title: Album # 1", "# 1"),
        ("source:\n    title: 1984 # 1", "# 1"),
        ("source:\n    title: a\n    copy: scan # 1.pdf", "# 1.pdf"),
        ("also:\n  - It # named one date", "# named one date"),
        ("also:\n  - quote: It\n    suffix: named # one", "# one"),
    ],
)
def test_what_a_single_space_sets_off_from_one_word_is_told(line, lost):
    """A comment is told from words by how it is set off, and not by what is left."""
    head = "claims:\n- quote: It named one date\n  verdict: true\n  "

    (told,) = told_of(f"{head}{line}\n", "lost-comment-text")

    assert f"`{lost}`" in told.message
    assert told.where.text[told.where.column - 1 :] == lost


@each(
    "line",
    [
        "source: Album #1",
        "context: Album #1",
        "sources:\n  - Album #1",
        "source:\n    title: a\n    doi: ten #1",
        "claimant:\n    name: a\n    image: my picture #1",
        "lang: English #1",
        "use: Album #1",
    ],
)
def test_a_refused_value_is_told_what_yaml_took_for_a_comment(line):
    """It is refused for what is left of it."""
    head = "claims:\n- quote: It named one date\n"
    verdict = "" if line.startswith("use") else "  verdict: true\n"
    told = [one.hint for one in problems(f"{head}{verdict}  {line}\n")]

    assert len([hint for hint in told if "`#1` is a comment to YAML" in hint]) == 1
    for other in (f"{line[:-3]}  # 1", f"{line[:-3]}"):
        text = f"{head}{verdict}  {other}\n"
        assert not [one for one in problems(text) if "is a comment" in one.hint]


@each(
    "line",
    [
        "copy: my file #1.pdf",
        "copy: files/my file #.pdf",
        "copy: #1.pdf",
        "copy: my file # 1.pdf",
    ],
)
def test_the_name_of_a_file_is_told_that_it_loses_its_end(line):
    """In a sidecar and in a file of sources."""
    text = f"claims:\n- quote: It named one date\n  verdict: true\n  source:\n    title: a\n    {line}\n"
    library = f"sources:\n  a:\n    title: b\n    {line}\n"

    assert len(told_of(text, "lost-comment-text")) == 1
    assert [one.rule for one in read_library(library, "s.yaml")[1]] == [
        "lost-comment-text"
    ]


@each(
    "line",
    [
        "summary: # to be written",
        "summary:  #TODO",
        "claimant: #FIXME who",
        "claimant: # Ada\n    name: Ada",
        "claimant:\n    #role: mayor\n    name: Ada",
        "sources: #two of them\n  - https://example.org/#a",
        "sources:\n  #- https://example.org/b\n  - https://example.org/a",
        "tags: [one, two]  # three",
        "tags: [one, two] # three",
        "tags: [one, two]  # see [3], {4} and (5)",
        "tags: [\n    one,  # the first\n    # the second\n    two]",
        "tags: ['#one', \"#two\"]",
        "summary: 'It is #1' # as he said",
        "summary: 'The papers say so' #todo",
        'summary: "The papers say so" #1 error',
        "summary: 'The papers say so'\n    #1 error",
        "tags: ['one', 'two'] #1 error",
        "review_by: 2027-01-01 #1 error",
        "id: one-date #1 error",
        "nth: 1 #1 error",
        "status: draft #1 error",
        "lang: #1 error",
        "ignore: [unused-anchor #todo\n    ]",
        "tags:\n  - one\n  status: draft #todo",
        "checked: {by: Ada, date: 2026-01-01 #todo\n    }",
        "source: https://example.org/a #1 error",
        "sources:\n  - url: https://example.org/a #todo\n    title: a",
        "sources:\n  - https://example.org/a #todo\n  - https://example.org/b #todo",
        "source: {title: a, page: 12 #todo\n    , link: no #todo\n    }",
        "claimant: {name: a, url: https://example.org/a #todo\n    }",
        "explanation: |\n    #1 is a heading.\n\n    # So is this",
        "summary: one\n  #the next",
        "status: draft # seen twice",
        "id: a # remark",
        "checked: 2026-01-02 # the second time",
        "history:\n  - was: true # 5 months ago\n    date: 2026-01 # or so",
        "ignore:\n  - unused-anchor # 5",
        "claimant: Ada  # 5 years ago",
        "claimant: Ada Example # the mayor\n  summary: One          # of two",
        "summary: One          # of two\n  claimant: Ada Example # the mayor",
        "claimant: Ada Example # the mayor\n                        # of the town",
        "claimant: # 5 of them\n    name: Ada",
        "sources: # 5 of them\n  - https://example.org/a",
        "#summary: one",
        "# one",
        "#",
        "tags:\n  - one\n  #- two\n  #three: 4\n  - five",
    ],
)
def test_nothing_is_said_of_comments(line):
    """As people write them: with a space, or before what they put out of use."""
    text = f"claims:\n- quote: It named one date\n  verdict: true #todo\n  {line}\n"

    assert read_sidecar(text).diagnostics == ()


def test_an_address_under_a_key_of_ones_own_loses_no_text():
    """And a text behind a list, or below a key of several values, does as before."""
    head = "claims:\n- quote: It named one date\n  verdict: true\n"
    text = f"{head}  source: cable\nsources:\n  cable: https://example.org/a #todo\n"

    assert read_sidecar(text).diagnostics == ()
    for entry in ("a: b # it is", "format: 1 # it is", "b: https://example.org # is"):
        assert told_of(f"sources:\n  {entry}\n", "lost-comment-text") == []
    assert told_of(f"format: 1 # it is\n{head}", "lost-comment-text") == []
    for lines in (
        "  sources:\n  - url: https://example.org/a\n    note: Ranked #1\n",
        "  ignore: [unused-anchor]\n  summary: Ranked #1\n",
        "  claimant: {name: a, url: https://example.org/a,\n    #1 error\n    }\n",
    ):
        (told,) = told_of(head + lines, "lost-comment-text")
        assert "#1" in told.message


def test_fields_without_prose_are_those_that_a_model_checks():
    """Each refuses words, or names what stands elsewhere, in every model that has it."""
    models = {*MODELS.values(), StoredEntry, UseEntry, DefaultsEntry}
    free = {
        field.key
        for model in models
        for field in form_of(model).fields
        if get_args(field.kind)[:1] in ((), (str,))
        and not [
            one for one in get_args(field.kind)[1:] if isinstance(one, After | Beside)
        ]
    }
    every = {field.key for model in models for field in form_of(model).fields}

    assert every | TOP_KEYS.keys() >= NO_PROSE
    assert free & NO_PROSE <= {"use"}  # an id


WORDS = "The alliance promised membership in 2008. It named one date for it.".split()


@given(
    st.integers(0, 9),
    st.integers(3, 12),
    st.one_of(
        st.tuples(st.just("slip"), SLIPS, st.integers(0, 9)),
        st.tuples(st.just("number"), st.just(""), st.just(0)),
        st.tuples(
            st.just("add"), st.sampled_from(["not", "surely"]), st.integers(0, 9)
        ),
        st.tuples(st.just("drop"), st.just(""), st.integers(0, 9)),
    ),
)
def test_a_quote_is_put_right(first, size, change):
    """The words that are offered are found, and share words with the quote."""
    words = WORDS[first : first + size]
    assume(len(words) > 3)
    kind, how, place = change
    at = place % len(words)
    if kind == "slip":
        words[at] = slip(words[at], how, place)
    elif kind == "number":
        words = [word.replace("2008", "2018") for word in words]
    elif kind == "add":
        words.insert(at, how)
    else:
        del words[at]
    quote = json.dumps(" ".join(words), ensure_ascii=False)
    text = f"claims:\n- quote: {quote}\n  verdict: true\n"
    for problem in problems(text):
        after = follow(text, problem)
        if after is None:
            continue
        assert problems(after) == []
        page = annotate(HTML, read_sidecar(after).claims)
        marked = set(re.findall(r"\w+", page.anchors[0].text.lower()))
        assert marked & set(re.findall(r"\w+", quote.lower()))


@given(
    st.lists(st.sampled_from([*WORDS, "2018.", "not", "mill"]), min_size=4, max_size=9)
)
def test_what_is_repaired_is_gone(words):
    """Every quote that `repair` puts right is one message less, and makes no other."""
    quote = json.dumps(" ".join(words))
    text = f"claims:\n- {{id: a, quote: {quote}, verdict: true}}\n"
    document = document_of(read_text(HTML))
    decisions = Decisions(accept=lambda _: True, choose=lambda _: 1)
    repaired = repair(text, document, read_sidecar, decisions)

    assert len(problems(repaired.text)) == len(problems(text)) - bool(repaired.done)


@each("quote", ["the mill was sold", "it", "In the", "the"])
def test_an_ambiguous_quote_is_settled(quote):
    """By the context that is offered for the first place."""
    text = f"claims:\n- quote: {quote}\n  scope: quote\n  verdict: true\n"

    assert_better(text)


SOLD = "The mill was sold."
EQUAL = {
    "row": f"<p>{' '.join([SOLD] * 3)}</p>",
    "long row": f"<p>{' '.join([SOLD] * 5)}</p>",
    "list": f"<ul>{f'<li>{SOLD}</li>' * 4}</ul>",
    "with a struck one": f"<p><del>{SOLD}</del> {' '.join([SOLD] * 4)}</p>",
    "with many struck": f"<p>{f'<del>{SOLD}</del> ' * 9}{' '.join([SOLD] * 30)}</p>",
    "amid others": f"<p>Yes. Yes. {' '.join([SOLD] * 3)} Yes. Yes.</p>",
    "Chinese": f"<p>{'该塔已于五月出售。' * 3}</p>",
    "Arabic": f"<p>{' '.join(['بيع البرج القديم.'] * 3)}</p>",
}


@each("given", ["", "  suffix: .\n", "  prefix: said\n", "  nth: 99\n"])
@each("html", EQUAL.values())
def test_each_of_some_equal_sentences_can_be_meant(html, given):
    """By words that stand beside it, or by its number where no words tell them apart."""
    words = next(
        one for one in (SOLD, "该塔已于五月出售", "بيع البرج القديم") if one in html
    )
    head, tail = f"claims:\n- quote: {words.rstrip('.')}\n", "  verdict: true\n"
    (problem,) = problems(head + given + tail, html)
    ways = re.findall(r"`((?:prefix|suffix|nth): [^`]+)` for number", problem.hint)
    placed = []

    for way in ways:
        claims = read_sidecar(f"{head}  {way}\n{tail}").claims
        page = annotate(html, claims, Options(name="story.md"))
        assert page.diagnostics == ()
        placed += [anchor.start for anchor in page.anchors]

    assert placed == sorted(set(placed))
    count = html.count(words) - html.count("<del>")
    assert len(ways) == min(count, 5) or "`nth: 1` for the first" in problem.hint


TWICE = [
    ("The mill was sold in June. The mill was sold in June. That was all.", ""),
    ("The mill was sold in June. It rained. The mill was sold in June.", ""),
    (
        "It rained. The mill was sold in June. The mill was sold in June.",
        "prefix: Then",
    ),
    ("It rained. The mill was sold in June. Nobody asked.", "suffix: So it was"),
    ("It rained. The mill was sold in June. Nobody asked.", "nth: 2"),
    ("It rained. The mill was never sold in May. Nobody asked.", "prefix: rained."),
]


@each(("says", "given"), TWICE)
def test_an_offer_that_stands_twice_comes_with_what_means_it(says, given):
    """And without the context that does not mean it."""
    head, tail = "claims:\n- quote: ", "\n  verdict: true\n"
    html = f"<p>{says}</p>"
    text = f"{head}The mill was sold in May.\n  {given}{tail}"

    (problem,) = problems(text, html)

    assert problem.rule == "changed-quote"
    words = re.search(r"it says `(.+?)`;", problem.hint)[1]
    line = re.search(r"quote it.* with `(.+)`$", problem.hint)
    context = given if " without " not in problem.hint else ""
    context = line[1] if line else context
    assert problems(f"{head}{words}\n  {context}{tail}", html) == []


LINES_QUOTED = ["> The mill was sold", "> in *June*.", "> Nobody asked", "> why."]
QUOTED_PAGE = "<blockquote>\n<p>The mill was sold\nin <em>June</em>.\nNobody asked\nwhy.</p>\n</blockquote>"


@each("count", [1, 2, 3, 4])
@each("form", ["quote: {}", 'quote: "{}"', "quote: >\n    {}", "quote: |\n    {}"])
@each("nested", ["{}", "> {}"])
def test_a_block_quote_may_be_copied_as_it_stands(count, form, nested):
    """With its signs, however YAML puts its lines together, or as the message says."""
    copied = [nested.format(line) for line in LINES_QUOTED[:count]]
    quote = form.format("\n    ".join(copied))
    text = f"claims:\n- {quote}\n  scope: quote\n  verdict: true\n"
    html = QUOTED_PAGE if nested == "{}" else f"<blockquote>{QUOTED_PAGE}</blockquote>"

    for problem in read_sidecar(text).diagnostics:
        assert "text on the line of `>`" in problem.message
        if len(copied) == 1:
            assert problem.hint.endswith("or put it between quotes")
            text = text.replace(copied[0], json.dumps(copied[0]))
        else:
            assert problem.hint.startswith("write `|` behind the key, and the text ")
            text = text.replace("quote: ", "quote: |\n    ")

    assert problems(text, html) == []
    (anchor,) = annotate(html, read_sidecar(text).claims).anchors
    shown = "".join(line.lstrip("> ") + "\n" for line in copied).replace("*", "")
    assert anchor.text.split() == shown.split()


def test_a_sign_before_a_figure_is_a_word_of_the_quote():
    """Who deletes it from the article has changed what was checked."""
    html = "<p>It cost 3 million, and the road less than that.</p>"
    text = 'claims:\n- quote: "> It cost > 3 million, and the road less"\n  verdict: true\n'

    (problem,) = problems(text, html)

    assert problem.rule == "changed-quote"
    assert_better("claims:\n- quote: It cost > 3 million, and\n  verdict: true\n", html)


def do(text, problem):
    """Do with a sidecar to the letter what a message says; None where it leaves a choice."""
    lines, where, hint = text.split("\n"), problem.where, problem.hint
    number, start = where.line - 1, where.column - 1
    line, end = lines[number], start + where.width
    deeper = takewhile(
        lambda one: re.match(" " * (start + 1), one), lines[number + 1 :]
    )
    after = number + 1 + len([*deeper])
    is_key = line[end : end + 1] == ":"
    own = re.search(r"([\w-]+): *$", line[:start])  # the key before a value
    gap = ", " if "{" in line[:start] else "\n" + " " * (own.start() if own else start)
    if re.match(r"write it into `\w+`, which is there already, or delete it", hint):
        return "\n".join([*lines[:number], *lines[after:]])
    if re.match(r"indent `\w+` (?:below|as far as the `quote:`)", hint):
        moved = [f"  {one}" for one in lines[number:after]]
        return "\n".join([*lines[:number], *moved, *lines[after:]])
    if hint == "put the whole text between quotes":
        start = own.end() if own else re.search(r"\w:? +", line).end()
        typed, end = json.dumps(line[start:]), len(line)
    elif found := re.match(
        r"write `url: (.*?)`, and the rest as `(note|title):`", hint
    ):
        rest = line[start:end].replace(found[1], "").strip(" ,")
        typed = f"{found[1]}{gap}{found[2]}: {rest}"
    elif found := re.match(r"write `(.*?: .*?)` and `(.*?: .*?)` in its place", hint):
        typed, end = f"{found[1]}{gap}{found[2]}", len(line)
    elif re.match(r"delete it(?:$|: )", hint):
        typed, end = "", end + (line[end : end + 1] == " ")
    else:
        found = re.match(r"did you mean `(.+)`\?", hint) or re.match(
            r"write `(?:- )?(.*?)`(?:$|;| in | on a line of the claim|, and leave out)",
            hint,
        )
        if found is None:
            return None
        typed = found[1]
        if is_key and ": " in typed:
            end = len(line)
        elif own and re.match(r"[\w-]+: ", typed):
            start = own.start()
    lines[number] = line[:start] + typed + line[end:]
    return "\n".join(lines)


LITERAL = [
    "history: 2026-11-20 the figure was wrong",
    "history:\n  - 2026-11-20 the figure was wrong",
    "history:\n  - 2026-11-20: the figure was wrong",
    "history: [2026-11-20 the figure was wrong, the name]",
    "history:\n  - the figure was wrong\n  - {date: 2026-11-20, note: the name}",
    "history: https://s.example/a",
    "response: https://s.example/a",
    "response: No comment",
    "said: In the house 2026-11-20",
    "said: https://s.example/a",
    "source: https://s.example/a page 5",
    "source: https://s.example/a, p. 5",
    "source: https://s.example/a (page 5: the end)",
    "source: Report https://s.example/a",
    "source: {url: https://s.example/a page 5, title: A}",
    "sources:\n  - https://s.example/a page 5",
    "sources: [https://s.example/a page 5]",
    "sources:\n  - url: https://s.example/a page 5\n    title: A",
    "sources:\n  - link: https://s.example/a page 5",
    "context: https://s.example/a page 5",
    "claimant: {name: Ada Example, url: https://s.example/a page 5}",
    "claimant: {name: Ada Example, same_as: [https://s.example/a page 5]}",
    "said: {in: https://s.example/a page 5}",
    "said: {in: [https://s.example/a page 5]}",
    "said: {where: A, first: https://s.example/a}",
    "response: {text: A, url: https://s.example/a page 5}",
    "source: {title: A, archive: https://s.example/a page 5}",
    "where: In the house",
    "when: 2026-11-20",
    "where: https://s.example/a",
    "exact: It named one date",
    "statement: It named a date\n  claim: It named a date",
    "evidence: https://s.example/a\n  sources: [https://s.example/b]",
    "claimant: 2026-11-20",
    "summary: &a It is so",
    "said: &a\n    where: In the house",
    "sources: &a\n  - https://s.example/a",
    "&a summary: It is so",
]


def settle(text):
    """Follow all messages of a sidecar until there is none that can be followed."""
    for _ in range(5):
        told = [one for one in read_sidecar(text).diagnostics if one.level == "error"]
        told = told or list(read_sidecar(text).diagnostics)
        done = next(filter(None, (do(text, one) for one in told)), None)
        if done is None:
            return text, told
        text = done
    return text, told


@each("line", LITERAL)
def test_what_a_message_proposes_is_right_to_the_letter(line):
    """Where it says what to write, delete or indent, nothing is wrong after that."""
    head = "claims:\n- quote: It named one date\n  verdict: true\n  status: draft\n"

    text, told = settle(f"{head}  {line}\n")

    assert [(one.message, one.hint) for one in told] == [], text


@each(
    "text",
    [
        "claims:\n- quote: It\n  verdict: true\nsource: https://s.example/\n",
        "claims:\n- quote: It\n  verdict: true\nsource: {url: https://s.example/}\n",
        "claims:\n- quote: It\n  verdict: true\nsource: [https://s.example/]\nsummary: A\n",
        "claims:\n- quote: It\n  verdict: true\nclaimant: Ada Example\nclaim: It is\n",
        "claims:\n- &a\n  quote: It\n  verdict: true\n",
        "&a claims:\n- quote: It\n  verdict: true\n",
        "source:\n  a: {title: A}\nclaims:\n- quote: It\n  verdict: true\n  source: a\n",
        "claim:\n- quote: It\n  verdict: true\n",
        "default: {verdict: true}\nclaims:\n- quote: It\n",
    ],
)
def test_what_a_message_proposes_about_a_file_is_right_to_the_letter(text):
    """A field of a claim is no part of the file, however alike their names are."""
    text, told = settle(text)

    assert [one.message for one in told] == [], text
    assert len(read_sidecar(text).claims) == 1


def test_a_field_beside_a_claim_without_its_list_is_told_what_its_neighbours_are():
    """One of them is not sent elsewhere."""
    told = read_sidecar(
        "quote: It\nverdict: true\nsource: https://s.example/\n"
    ).diagnostics

    hints = {one.hint for one in told if one.rule == "unknown-key"}
    assert hints == {
        "write `- quote: …` below `claims:`, and indent the rest of it as far"
    }


@each(
    ("entry", "hint"),
    [
        (
            "- 2026-11-20 it was wrong",
            "write `- {date: 2026-11-20, note: it was wrong}`",
        ),
        ("- 2026-11-20: it", "write `date: 2026-11-20` and `note: it` in its place"),
        ("- 20 November 2026", "write `- {date: 2026-11-20, note: …}`"),
        ("[2026-11-20 it]", "write `{date: 2026-11-20, note: it}`"),
        ("-", "write `note: …` in it"),
        ("- |\n      `a` b", "write `- {note: …}` in its place"),
    ],
)
def test_an_entry_of_a_list_is_told_as_one(entry, hint):
    """Not as the whole list."""
    head = "claims:\n- quote: It named one date\n  verdict: true\n  history:\n    "

    hints = [one.hint for one in read_sidecar(f"{head}{entry}\n").diagnostics]

    assert hint in hints
