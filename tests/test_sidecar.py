"""Sidecars as values and as files: what `cases/sidecars` cannot show."""

import os
import re
from pathlib import Path

import pytest
import regex
from casefile import read_cases
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json, structs
from tables import each

from pelican_factcheck.checking.editorschema import TEXT, make_schema
from pelican_factcheck.diagnostics.diagnostic import render_concise, render_full
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.sidecar.claims import Claim, ClaimEntry, Home, Quote, Source
from pelican_factcheck.sidecar.entries import Used
from pelican_factcheck.sidecar.identifiers import (
    LONGEST_ID,
    FreeNames,
    assign_ids,
    make_slug,
    refused_links,
)
from pelican_factcheck.sidecar.reader import (
    read_library,
    read_sidecar,
    read_sidecar_file,
)
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Verdict

ONE = "claims:\n- quote: The alliance promised it\n  verdict: true\n"


def test_a_claim_can_be_made_by_a_program():
    """The statement is the quote, unless something else is said."""
    quote = Quote(exact="The alliance promised it")
    claim = Claim(id="pledge", quote=quote, verdict=DEFAULT_SCALE["true"])

    assert claim.claim == "The alliance promised it"
    assert claim.status == "published"
    assert hash(claim) == hash(structs.replace(claim))


def test_claims_and_quotes_know_their_places():
    """Whoever reports an orphan can point at the words in the sidecar."""
    text = "claims:\n- verdict: true\n  quote: one\n  also: [two, {quote: three}]\n"
    (claim,) = read_sidecar(text, "story.claims.yaml").claims

    quotes = (claim.quote, *claim.also)
    assert claim.where
    assert (claim.where.path, claim.where.line) == ("story.claims.yaml", 2)
    assert [
        (quote.where.line, quote.where.column) for quote in quotes if quote.where
    ] == [(3, 10), (4, 10), (4, 15)]


def test_a_site_may_have_a_scale_of_its_own():
    """Only the verdicts of the scale are known, by all their names."""
    scale = {"pinocchio": Verdict(key="pinocchio", label="Long nose", tone="false")}
    text = ONE.replace("true", "long  NOSE") + "- {quote: two, verdict: true}\n"
    sidecar = read_sidecar(text, scale=scale)

    assert [claim.verdict.key for claim in sidecar.claims] == ["pinocchio"]
    assert [problem.rule for problem in sidecar.diagnostics] == ["unknown-verdict"]
    assert sidecar.diagnostics[0].hint == "known are `pinocchio`"


def test_a_key_of_the_scale_wins_over_an_alias():
    """Two verdicts may share a word; the one whose key it is gets it."""
    scale = {
        "wrong": Verdict(key="wrong", label="Wrong", tone="false", aliases=("bad",)),
        "bad": Verdict(key="bad", label="Bad", tone="mixed"),
    }
    (claim,) = read_sidecar(ONE.replace("true", "bad"), scale=scale).claims

    assert claim.verdict.key == "bad"


def test_sources_come_from_the_library_and_from_the_file():
    """The file's own key wins over one of the site."""
    library, problems = read_library(
        "sources:\n  a: {title: A of the site}\n  b: https://example.org/b\n", "x.yaml"
    )
    text = f"sources: {{a: {{title: A of the file}}}}\n{ONE}  sources: [a, b]\n"
    (claim,) = read_sidecar(text, library=library).claims

    assert problems == ()
    assert [(source.title, source.url) for source in claim.sources] == [
        ("A of the file", ""),
        ("", "https://example.org/b"),
    ]


BASES = [
    ("a: {source: b, locator: p. 4}", "b: {title: Book}"),
    ("a: {source: b, locator: p. 4}", "b: {source: c}", "c: {title: Book}"),
    ("a: {source: b, locator: p. 4}", "b: c", "c: {title: Book}"),
]


@each("order", [1, -1])
@each("entries", BASES)
@each("place", ["claim", "defaults", "library"])
def test_a_source_builds_on_another_wherever_that_stands(entries, place, order):
    """Above or below it, or in a chain of them, in a sidecar or for the whole site."""
    sources = "".join(f"  {one}\n" for one in entries[::order])
    text, library = f"{ONE}  source: a\nsources:\n{sources}", {}
    if place == "library":
        text = f"{ONE}  source: a\n"
        library, problems = read_library(f"sources:\n{sources}", "sources.yaml")
        assert problems == ()
    if place == "defaults":
        text = f"defaults: {{source: a}}\n{ONE}sources:\n{sources}"

    sidecar = read_sidecar(text, library=library)

    assert sidecar.diagnostics == ()
    (source,) = sidecar.claims[0].sources
    assert (source.title, source.locator) == ("Book", "p. 4")


def test_a_file_s_own_source_is_built_on_wherever_it_stands():
    """And not the one of the same key that the site has; but for its own namesake."""
    library, _ = read_library("sources: {a: {title: A}, b: {title: B}}", "x.yaml")
    own = "sources:\n  a: {source: b, page: 4}\n  b: {source: b, title: C}\n"
    sidecar = read_sidecar(f"{own}{ONE}  source: a\n", library=library)

    assert sidecar.diagnostics == ()
    assert sidecar.claims[0].sources[0].title == "C"


@each(
    ("entries", "message"),
    [
        ("a: {source: a}", "`a` builds on itself"),
        ("a: {source: b}\n  b: a", "`a` builds on `b`, which builds on `a`"),
        (
            "d: {source: a}\n  a: {source: b}\n  b: {source: c}\n  c: {source: a}",
            "`a` builds on `b`, which builds on `c`, which builds on `a`",
        ),
        (
            "\n  ".join(f"{a}: {b}" for a, b in zip("abcdefg", "bcdefga", strict=True)),
            ", which builds on ".join(f"`{one}`" for one in "abcd…ga").replace(
                ", which", "", 1
            ),
        ),
    ],
)
def test_sources_in_a_circle_are_told_once(entries, message):
    """With the whole of it; claims that cite one are left out with no further word."""
    sources = f"sources:\n  {entries}\n"
    for told in (
        read_sidecar(f"{sources}{ONE}  sources: [a, {entries[0]}]").diagnostics,
        read_library(sources, "sources.yaml")[1],
    ):
        assert [(one.rule, one.message) for one in told] == [
            ("unknown-source", message)
        ]


def test_a_source_that_only_builds_on_its_namesake_of_the_site_is_unused():
    """Nothing cites it by that."""
    text = f"sources: {{a: {{source: a}}}}\n{ONE}"
    (told,) = read_sidecar(text, library={"a": Source(title="A")}).diagnostics

    assert told.rule == "unused-source"


def test_a_response_that_is_no_more_than_a_refused_address_costs_nothing_else():
    """And no other field is spared for it that says nothing."""
    text = f"{ONE}  summary: No\n  response: {{url: example.org/a}}\n"
    sidecar = read_sidecar(text)

    assert [one.rule for one in sidecar.diagnostics] == ["invalid-address"]
    assert [(one.summary, one.response) for one in sidecar.claims] == [("No", None)]
    for more in ("  history: {date: 2001}\n", "  said: {first: yes}\n"):
        told = read_sidecar(f"{text}{more}")
        assert [one.rule for one in told.diagnostics] == [
            "invalid-address",
            "missing-key",
        ]
        assert told.claims == ()


ONE_FIELD = [
    ("response: {text: A}", "response: {text: B}"),
    ("claimant: {name: A, role: mayor}", "claimant: B"),
    ("tags: [a]", "tags: b"),
    ("context: https://a.example/", "context: [{title: B}]"),
    ("verdict: false", ""),  # which every claim of these has
    ("summary: A", "summary: B"),
    ("checked: {by: A}", "checked: B"),
    ("checked: A", "checked: {by: B, date: 2026-01-02}"),
    ("said: {date: 2001}", "said: {where: B}"),
]


@each(("default", "own"), ONE_FIELD)
def test_a_default_that_every_claim_replaces_is_told(default, own):
    """It is on no page; as soon as one claim takes it nothing is said."""
    key = default.partition(":")[0]
    one = f"- quote: a\n  verdict: true\n  {own}\n"
    head = f"defaults:\n  {default}\n  lang: en\nclaims:\n"
    for text in (f"{head}{one}", f"{head}{one}{one.replace('a', 'c', 1)}"):
        (told,) = read_sidecar(text).diagnostics
        assert (told.rule, told.where.line) == ("unused-text", 2)
        assert told.message == f"no claim takes `{key}` from `defaults`"

    bare = "- quote: c\n" if key == "verdict" else "- quote: c\n  verdict: true\n"
    assert read_sidecar(f"{head}{one}{bare}").diagnostics == ()
    blank = f"{bare}  {key}:\n"
    assert read_sidecar(f"{head}{one}{blank}").diagnostics == ()


def test_a_default_of_checks_is_untaken_where_all_claims_are_those_of_other_files():
    """And one of the place where none has an article."""
    home = Home(id="a", name="b")
    used = Used(structs.replace(read_sidecar(ONE).claims[0], home=home))
    text = "defaults: {scope: quote, tags: [a]}\nclaims:\n- {use: a, quote: b}\n"
    (told,) = read_sidecar(text, find=lambda _: used).diagnostics
    assert "`tags`" in told.message

    text = "defaults: {scope: quote, tags: [a]}\nclaims:\n- {claim: b, verdict: true}\n"
    (told,) = read_sidecar(text, is_stored=True).diagnostics
    assert "`scope`" in told.message

    text = f"defaults: {{scope: quote}}\n{ONE}  summary:\n"
    assert read_sidecar(text).diagnostics == ()


def test_nothing_is_said_of_a_default_that_a_broken_claim_may_take():
    """Nor of what a claim leaves open of its check."""
    text = f"defaults: {{tags: [a], checked: {{by: A, date: 2001}}}}\n{ONE}  tags: b\n"

    (told,) = read_sidecar(f"{text}- quote: c\n").diagnostics
    assert told.rule == "missing-key"
    (told,) = read_sidecar(f"{text}  checked: {{date: 2002}}\n").diagnostics
    assert "`tags`" in told.message


@pytest.mark.parametrize("form", ["claim", "defaults"])
def test_what_no_page_shows_of_an_explanation_is_told_where_it_stands(form):
    """Once, also where several claims have it from the defaults."""
    field = "explanation: It is <b title='so'>so</b>"
    two = ONE + ONE.removeprefix("claims:\n").replace("promised", "kept")
    text = f"{ONE}  {field}\n" if form == "claim" else f"defaults:\n  {field}\n{two}"

    (told,) = read_sidecar(text).diagnostics

    assert (told.rule, told.where.text.strip()) == ("unused-text", field)
    assert told.message == "the explanation shows nothing of `title` of `<b>`"


def test_a_library_tells_what_is_wrong_with_it():
    """A broken source is left out of the library."""
    text = "sources:\n  a: {date: soon, title: A}\n  b: {title: B}\n"
    library, problems = read_library(text, "sources.yaml")

    assert {"b": Source(title="B")} == library
    assert [problem.rule for problem in problems] == ["invalid-date"]


@each(
    ("text", "hint"),
    [
        ("- https://a.example/", "begin the file with `sources:`"),
        ("some words", "begin the file with `sources:`"),
        (
            "treaty: https://a.example/",
            "begin the file with `sources:`, and indent the rest below it",
        ),
        ("source: {a: https://a.example/}", "did you mean `sources`?"),
    ],
)
def test_a_file_that_is_no_library_is_told_how_one_begins(text, hint):
    """Nobody is sent to write claims into the file of the site's sources."""
    (problem,) = read_library(text, "sources.yaml")[1]

    assert problem.hint == hint


def test_a_program_s_names_are_no_keys_of_authors():
    """`exact` and `where` belong to the models, and not to sidecars."""
    text = f"{ONE}  also: [{{exact: two}}, {{quote: three, where: here}}]\n"
    problems = read_sidecar(text).diagnostics

    assert [
        problem.message for problem in problems if problem.rule == "unknown-key"
    ] == ["unknown key `exact`", "unknown key `where`"]


CLAIM_LEFT_OUT = "the claim is left out"
LOSSES = [
    (f"{ONE}  verdct: true\n", [CLAIM_LEFT_OUT], 0),
    (
        f"{ONE}  source: {{title: a, urll: b}}\n- {{quote: b, verdict: true}}\n",
        [CLAIM_LEFT_OUT],
        1,
    ),
    (
        "claims: [{quote: a, verdict: true}, {quote: b, verdict: true, x: c}]",
        [CLAIM_LEFT_OUT],
        1,
    ),
    (
        f"{ONE}  source: {{title: a, url: 'javascript:b'}}\n",
        ["the claim is read without it"],
        1,
    ),
    (f"{ONE}  verdict: false\n", [CLAIM_LEFT_OUT], 0),
    (f"{ONE}- quote: b\n", [CLAIM_LEFT_OUT], 1),
    (f"{ONE}  id: a\n- {{quote: b, verdict: true, id: a}}\n", [CLAIM_LEFT_OUT], 1),
    (f"colour: red\n{ONE}", ["the file is read without it"], 1),
    (f"defaults: {{claimat: Ada}}\n{ONE}", ["claims are read without it"], 1),
    (
        f"defaults: {{tags: a, verdict: ture}}\n{ONE}- quote: b\n",
        ["claims without a verdict of their own are left out"],
        1,
    ),
    (
        f"sources: {{a: {{title: b, urll: c}}}}\n{ONE}  source: a\n- {{quote: b, verdict: true}}\n",
        ["the source is left out, with the claims that cite it"],
        1,
    ),
    (
        f"sources: {{a: {{title: b, url: c}}}}\n{ONE}  source: a\n",
        ["the source is read without it"],
        1,
    ),
    (
        f"{ONE}{ONE.replace('promised', 'renewed')}",
        ["only the first of the two is read"],
        1,
    ),
    (f"format: 2\n{ONE}", ["nothing of this file is read"], 0),
    (f"{ONE}  source: [a\n", ["nothing of this file is read"], 0),
    ("clams: []", ["nothing of this file is read"], 0),
]


@each(("text", "losses", "count"), LOSSES)
def test_an_error_says_what_is_left_out(text, losses, count):
    """The claim, one of its fields, a source with its claims, or the file."""
    read = read_sidecar(text)
    errors = [one for one in read.diagnostics if one.level == "error"]

    assert [one.loss for one in errors] == losses
    assert len(read.claims) == count
    assert all(f" = note: {one.loss}" in render_full(one) for one in errors)
    assert all(f"; {one.loss}" in render_concise(one) for one in errors)


def test_a_file_that_cannot_be_read_says_so(tmp_path):
    """Nothing of it is on the site."""
    path = tmp_path / "story.claims.yaml"
    path.write_bytes(b"claims: \xff")
    (problem,) = read_sidecar_file(path).diagnostics

    assert problem.loss == "nothing of this file is read"


def test_the_models_give_a_schema_for_editors():
    """An editor learns the author's keys, short forms included, and no others."""
    nouns = make_schema(DEFAULT_SCALE, {})["$defs"]
    said = nouns["ClaimEntry"]["properties"]

    assert {"quote", "verdict"} <= said.keys()
    assert "where" not in said
    assert {"$ref": "#/$defs/Checked"} in said["checked"]["anyOf"]
    assert {"type": "array", "items": TEXT} in said["checked"]["anyOf"]
    assert "where" not in nouns["Quote"]["properties"]


# --- files


def test_a_file_is_read_with_its_path(tmp_path: Path):
    """Diagnostics name the file as it was named."""
    path = tmp_path / "story.claims.yaml"
    path.write_text(ONE.replace("true", "ture"), encoding="utf-8-sig")
    (problem,) = read_sidecar_file(path, root=tmp_path).diagnostics

    assert problem.where
    assert (problem.where.path, problem.where.line) == (str(path), 3)


@pytest.mark.parametrize(
    ("data", "message", "line", "column"),
    [
        ("claims: []\n# é\n".encode("latin-1"), "0xe9 is not UTF-8", 2, 3),
        ("# éé".encode() + b"\xff\n", "0xff is not UTF-8", 1, 5),
        (b"\xef\xbb\xbfab\xff", "0xff is not UTF-8", 1, 3),
        (ONE.encode("utf-16"), "UTF-16", 1, 1),
        (b"claims:\n\0", "U+0000", 2, 1),
    ],
)
def test_other_encodings_are_refused(tmp_path: Path, data, message, line, column):
    """The first byte that is not UTF-8 is named with its place."""
    path = tmp_path / "story.claims.yaml"
    path.write_bytes(data)
    (problem,) = read_sidecar_file(path).diagnostics

    assert message in problem.message
    assert problem.where
    assert (line, column) == (problem.where.line, problem.where.column)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path):
    """A megabyte is enough."""
    path = tmp_path / "story.claims.yaml"
    path.write_bytes(b"#" * 1_000_001)
    (problem,) = read_sidecar_file(path).diagnostics

    assert problem.rule == "yaml-limit"


def test_only_regular_files_are_read(tmp_path: Path):
    """Neither a folder, nor a pipe without a writer, nor a link out of the content."""
    outside = tmp_path / "outside.yaml"
    outside.write_text(ONE, encoding="utf-8")
    content = tmp_path / "content"
    content.mkdir()
    (content / "folder").mkdir()
    os.mkfifo(content / "pipe")
    (content / "link").symlink_to(outside)
    (content / "loop").symlink_to(content / "loop")
    (content / "inside").write_text(ONE, encoding="utf-8")
    (content / "fair").symlink_to(content / "inside")

    for name in ("folder", "pipe", "link", "loop", "missing", "nul\0"):
        sidecar = read_sidecar_file(content / name, root=content)
        assert [problem.rule for problem in sidecar.diagnostics] == ["unsafe-file"]
    assert read_sidecar_file(content / "fair", root=content).claims


# --- ids


def test_ids_are_unique_and_the_author_s_own_come_first():
    """A made id gives way to one that an author wrote further down."""
    wanted = [("", "A b"), ("", "a B!"), ("a-b", "c"), ("a-b", "d"), ("", "…")]

    assert assign_ids(wanted) == ["a-b-2", "a-b-3", "a-b", "", "claim"]


class Counted(str):
    """A text that counts how many names are made of it."""

    __slots__ = ()
    made = 0

    def __format__(self, _: str) -> str:
        type(self).made += 1
        return str(self)


def test_names_of_one_stem_are_counted_on():
    """A thousand sources called "Annual report" take a thousand looks, not half a million."""
    free = FreeNames(["report", "report-3"])
    stem = Counted("report")

    assert [free.take(stem) for _ in range(3)] == ["report-2", "report-4", "report-5"]
    for _ in range(100):
        free.take(stem)
    assert Counted.made == 104
    assert free.take("other") == "other"


@given(st.text())
def test_a_slug_is_its_own_slug(text):
    """What is made of any text is short, and stays as it is when made again."""
    slug = make_slug(text)

    assert len(slug.encode()) <= LONGEST_ID
    assert slug == make_slug(slug)


# Texts without spaces; bars where an id may end, in the part that is cut.
UNSPACED = [
    "รัฐมนตรีขึ้นภา|ษี|สอง|เท่า|ในปี 2551",
    "ລັດຖະມົນຕີປະກາດວ່າ|ລາ|ຄາ|ນ້ໍາ|ມັນ",
    "ဝန်ကြီးသည်ဇွန်|လ|တွင်|ရောက်|ရှိ",
    "ក្រសួងបានប្រកាស|ថា|ត|ម្លៃ|សាំង|នឹង",
    "मंत्रीनेजूनमेंकर|दो|गु|ना|किया",
    "部长在六月把税翻倍然后在七月又把|税|翻|了|一|倍|大家",
    "大臣は六月に税を倍にした上で予定は|2008|年",
    "そのじょうほうはまちがっていると|しゅ|しょ|う",
    "일이삼사오육칠팔구십일이삼사오육|칠|팔|구|십|일",
]


@each("marked", UNSPACED)
def test_an_id_ends_where_a_syllable_does(marked):
    """However many bytes it may have; and no number loses figures."""
    text = marked.replace("|", "")
    whole = make_slug(text, 1000).partition("-")[0]
    ends = {
        len(marked[:at].replace("|", ""))
        for at, sign in enumerate(marked)
        if sign == "|"
    }
    first, *_, last = (len(whole[:end].encode()) for end in sorted(ends))
    for size in range(first, last + 1):
        slug = make_slug(text, size)
        assert whole.startswith(slug)
        assert len(slug) in ends, (slug, size)


CLUSTERS = "ข ขา เร น้ ร์ က မြ ကို ခ်် က្រ ស កា សំ क कि क्ष नः a é か が 税 한".split()


@given(
    st.lists(st.sampled_from(CLUSTERS), min_size=1).map("".join), st.integers(12, 60)
)
def test_an_id_cuts_no_character_from_its_marks(text, size):
    """By the pattern of another library."""
    whole, slug = make_slug(text, 1000).partition("-")[0], make_slug(text, size)
    ends = {found.end() for found in regex.finditer(r"\X", whole)}

    assert len(slug.encode()) <= size
    assert whole.startswith(slug)
    assert len(slug) in ends


@given(st.lists(st.tuples(st.sampled_from(["", "a", "a-2"]), st.text(max_size=3))))
def test_no_id_is_given_twice(wanted):
    """Only an author can want one twice, and the second is told so."""
    ids = [name for name in assign_ids(wanted) if name]

    assert len(ids) == len(set(ids))


# --- laws

VALUES = st.recursive(
    st.sampled_from(
        ["a", "true", "https://example.org", "x.y/", "", "2008", "'é'", "\t"]
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]"),
        st.dictionaries(
            st.sampled_from(
                ["source", "url", "title", "by", "in", "date", "quote", "x"]
            ),
            inner,
            max_size=3,
        ).map(
            lambda parts: "{" + ", ".join(f"{k}: {v}" for k, v in parts.items()) + "}"
        ),
    ),
    max_leaves=6,
)
KEYS = st.sampled_from([*ClaimEntry.__struct_fields__, "where", "<<", "x"])


@given(st.lists(st.dictionaries(KEYS, VALUES, max_size=6), max_size=4), VALUES, VALUES)
def test_no_sidecar_raises(claims, sources, defaults):
    """Any value in any field gives claims or diagnostics that can be printed."""
    entries = "".join(
        "- " + "\n  ".join(f"{key}: {value}" for key, value in claim.items()) + "\n"
        for claim in claims
        if claim
    )
    text = f"sources: {sources}\ndefaults: {defaults}\nclaims:\n{entries}"
    sidecar = read_sidecar(text)

    for problem in sidecar.diagnostics:
        assert problem.rule in RULES
        assert problem.where
        assert 1 <= problem.where.line <= len(text.split("\n"))
        assert render_full(problem)
    assert len(sidecar.claims) + len(sidecar.diagnostics) >= bool(entries)


@given(st.sets(st.integers(0, 5)))
def test_a_broken_claim_never_costs_its_neighbours(broken):
    """Exactly the claims with a mistake are missing."""
    entries = [
        f"- quote: claim {n}\n  {'verdct' if n in broken else 'verdict'}: true\n"
        for n in range(6)
    ]
    sidecar = read_sidecar("claims:\n" + "".join(entries))

    left = [f"claim {n}" for n in range(6) if n not in broken]
    assert left == [claim.quote.exact for claim in sidecar.claims]
    assert len(broken) == len(sidecar.diagnostics)


# Words between the signs that YAML, in one place or another, gives a meaning.
SIGNED = ["moon", "No", "river", "7", ", ", ": ", " ", ",", "'", "[", "}", "?"]
SIGNED += [" #", "#", '"', "]#", "|", "\n      ", "*", "&", "%", "- "]
TYPED = (
    st.lists(st.sampled_from(SIGNED), min_size=1, max_size=6)
    .map("".join)
    # What is set off as comments are is none of the text.
    .filter(lambda text: not re.search(r"\s\s#(?:[\s#]|$)|(?:^|\n)\s*#", text))
)
PLACES = st.sampled_from(
    ["summary", "sumary", "claim", "response", "tags", "note", "claimant", "also"]
)


@given(st.dictionaries(PLACES, TYPED, max_size=3), TYPED, st.sampled_from("fbn"))
def test_what_is_typed_is_read_whole_or_reported(extra, quote, form):
    """No word between keys and signs gets lost without a diagnostic."""
    fields = {"quote": quote, "verdict": "true", **extra}
    if form == "n":  # a mapping in braces below a key of its own
        fields = {"quote": "one", "verdict": "true", "response": None}
        inner = ", ".join(f"{key}: {text}" for key, text in extra.items())
        lines = [f"response: {{by: {quote}, {inner}}}"]
    pairs = [f"{key}: {text}" for key, text in fields.items() if text is not None]
    if form == "f":
        text = f"claims:\n- {{{', '.join(pairs)}}}\n"
    else:
        pairs += lines if form == "n" else []
        text = "claims:\n- " + "\n  ".join(pairs) + "\n"

    sidecar = read_sidecar(text, "story.claims.yaml")

    if not sidecar.diagnostics:
        (claim,) = sidecar.claims
        kept = json.encode(claim).decode()
        typed = re.findall(r"\w+", " ".join([quote, *extra.values()]))
        assert [word for word in typed if word not in kept] == []


def test_every_refusal_has_a_place_and_a_remedy():
    """In each case of a wrong sidecar an author reads where, and what to type instead."""
    folder = Path(__file__).parent / "cases" / "sidecars"
    for case in read_cases(folder):
        for problem in read_sidecar(case.blocks["yaml"]).diagnostics:
            assert problem.where, case.id
            assert problem.hint, (case.id, problem.message)
            assert not problem.message.rstrip().endswith(":")


FIELDS = st.sampled_from(
    [
        *ClaimEntry.__struct_fields__,
        *("said", "claimant", "checked", "sorce", "<<", "x", "URL"),
    ]
)
SCALARS = st.sampled_from(
    ["", "''", "5", "no", "x: y", "a, b", "2020-13-02", "http://a b", "[", "*x", "&x"]
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]"),
        st.lists(st.tuples(FIELDS, inner), max_size=3).map(
            lambda parts: f"{{{', '.join(f'{k}: {v}' for k, v in parts)}}}"
        ),
    ),
    max_leaves=4,
)


@given(st.lists(st.tuples(FIELDS, VALUES), min_size=1, max_size=4))
def test_whatever_is_refused_has_a_place_and_a_remedy(parts):
    """No message is a dead end."""
    lines = "\n  ".join(f"{key}: {value}" for key, value in parts)
    text = f"claims:\n- quote: a\n  verdict: true\n  {lines}\n"
    for problem in read_sidecar(text).diagnostics:
        assert problem.where
        assert problem.hint, problem.message


@each(
    ("defaults", "own", "by", "date"),
    [
        ("{by: Ada, date: 2026-11-20}", "{date: 2026-12-01}", ("Ada",), "2026-12-01"),
        ("{by: Ada, date: 2026-11-20}", "{by: Ben}", ("Ben",), "2026-11-20"),
        ("{by: Ada, date: 2026-11-20}", "2026-12-01", ("Ada",), "2026-12-01"),
        ("{by: Ada, date: 2026-11-20}", "[Ben, Cy]", ("Ben", "Cy"), "2026-11-20"),
        ("Ada", "{date: 2026-12-01}", ("Ada",), "2026-12-01"),
        ("[Ada, Ben]", "2026-12", ("Ada", "Ben"), "2026-12"),
        ("2026-12-01", "Ada", ("Ada",), "2026-12-01"),
        ("{by: Ada, date: 2026-11-20}", "[Ben, 2026-12-01]", ("Ben",), "2026-12-01"),
        ("{by: Ada}", "", ("Ada",), ""),
    ],
)
def test_a_claim_inherits_what_it_leaves_open_of_its_check(defaults, own, by, date):
    """Who checks is often the same, and the day is not."""
    text = f"defaults: {{checked: {defaults}}}\nclaims:\n- quote: one\n  verdict: true\n  checked: {own}\n"

    claims, diagnostics = read_sidecar(text)[:2]

    assert {one.rule for one in diagnostics} <= {"unused-text"}  # all is its own
    assert (claims[0].checked.by, claims[0].checked.date) == (by, date)


@each(
    ("explanation", "links"),
    [
        ("[a](/b) [c](d.html 'e')", ["/b", "d.html"]),
        ("![a](b.png) <a title='b' HREF='//c'>d</a>", ["b.png", "//c"]),
        ("[a](javascript:alert(1)) [b](https://c@example.org)", ["javascript:alert(1)", "https://c@example.org"]),
        ("[a](<mailto:b>)", ["mailto:b"]),
        ("[a](b c) [d](e) f[g]() <int>", []),
        ("\\[a](/b) and ](/c) and <a href='/d'>", []),
        ("\\\\[a](/b) and \\[c [d](/e)", ["/b", "/e"]),
        ("[a [b] c](/d) `\n\n[e](/f)`", ["/d", "/f"]),
        ("[a](/b) " * 401, []),
        ("`[a](/b)`\n\n```\n[c](/d)\n```\n\n~~~ e\n[f](/g)\n~~~\n", []),
        ("[a](https://example.org/b_(c)) [d](mailto:e@example.org) [f](https://example.org/g\\_h)", []),
        ("[a](/b) \ud800", ["/b"]),
        ("[a](https://example.org/?b=1&c=2) [d](&#104;ttps://example.org/) [e](&#47;f)", ["/f"]),
        (f"[a](https://example.org/{'b' * 2100})", [f"https://example.org/{'b' * 2100}"]),
        ("[a](/b) " * 2000, []),
    ],
)  # fmt: skip
def test_links_of_explanations_that_lead_nowhere(explanation, links):
    """What is shown as it was typed has no links."""
    assert [*refused_links(explanation)] == links
