"""The lock file: written in one form, read in any, and nothing of it lost."""

from hypothesis import given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.evidence.lock import (
    HEAD,
    Entry,
    Quotation,
    hash_quote,
    read_lock,
    write_lock,
)

CAPTURE = f"evidence/{'c' * 64}.pdf"
WORDS = Quotation(
    quote=hash_quote("the tower is 324 metres tall"),
    found="stands",
    remark="several places say so",
    page="12",
    label="iv",
    text='the "tower": is # 324 metres tall',
    fragment="the%20tower,metres%20tall",
    since="2026-10-02",
)
BUDGET = Entry(
    url="https://city.example/budget.pdf?year=2026#p=1",
    read="2026-11-20",
    answer="200 application/pdf",
    final="https://city.example/files/budget-2026.pdf",
    sha256="c" * 64,
    bytes="225889",
    copy=CAPTURE,
    tried="2026-11-28 403",
    words=(WORDS,),
)
SAVED = Entry(file="saved/Courier, 3 May: page.html", read="2026-11-03")


def read(text):
    """The lock of *text*."""
    return read_lock(text, "content/factcheck.lock.yaml")


def told(lock):
    """What is wrong with a lock: rule and line of each fault."""
    return [(one.rule, one.where.line) for one in lock.diagnostics]


def test_what_is_written_is_read_again():
    """Every field of every kind of entry comes back."""
    lock = read(write_lock([SAVED, BUDGET]))

    assert lock.diagnostics == ()
    assert list(lock.entries.values()) == [SAVED, BUDGET]
    assert lock.entry(BUDGET.url).quotation("“The tower is 324 metres tall”") is None
    assert lock.entry(BUDGET.url).quotation("the tower is 324  metres tall") == WORDS


def test_writing_again_changes_no_byte():
    """The order in which entries come makes no difference."""
    text = write_lock([BUDGET, SAVED])

    assert write_lock(read(text).entries.values()) == text
    assert write_lock([SAVED, BUDGET]) == text


def test_the_form_that_people_write_is_read_as_well():
    """Comments, other quotation marks and another order of the keys are YAML."""
    lock = read(
        f"""\
- read: 2026-11-20   # a Friday
  url: 'https://city.example/budget.pdf'
  words:
    - {{quote: {WORDS.quote}, found: stands, since: 2026-10-02}}
"""
    )

    entry = lock.entry("https://city.example/budget.pdf")
    assert lock.diagnostics == ()
    assert entry.read == "2026-11-20"
    assert entry.words == (
        Quotation(quote=WORDS.quote, found="stands", since="2026-10-02"),
    )


@each(
    ("old", "new", "rule"),
    [
        ("bytes: 225889", "byte: 225889", "unknown-key"),
        ("bytes: 225889", "bytes: many", "invalid-value"),
        ("found: stands", "found: verified", "invalid-value"),
        ("found: stands", "find: stands", "unknown-key"),
        (f"copy: {CAPTURE}", "copy: ../../etc/passwd", "invalid-value"),
        ("fragment: the%20", "fragment: the%20&x=<b>", "invalid-value"),
        ("- url: https://city", "- url: javascript://city", "invalid-value"),
        ("read: 2026-11-20", "read: 2026-11-20\n  read: 2026-11-21", "duplicate-key"),
        ("read: 2026-11-20", "read: [2026", "yaml-syntax"),
        ("  words:\n  - ", "  words:\n    ", "wrong-type"),
        ("found: stands", "label: x", "duplicate-key"),
    ],
)
def test_a_fault_costs_its_block_and_is_told_with_its_line(old, new, rule):
    """The other sources stay."""
    text = write_lock([BUDGET, SAVED]).replace(old, new, 1)
    lock = read(text)

    assert list(lock.entries) == [SAVED.key]
    assert [one.rule for one in lock.diagnostics] == [rule]
    assert (
        lock.diagnostics[0].where.text
        == text.splitlines()[lock.diagnostics[0].where.line - 1]
    )
    assert lock.diagnostics[0].hint


@each(
    ("block", "rule"),
    [
        ("- read: 2026-11-20\n", "missing-key"),
        ("- only a text\n", "wrong-type"),
        ("- url: https://a.example/\n  words: none\n", "wrong-type"),
        ("- url: https://a.example/\n  words: [none]\n", "wrong-type"),
        ("- url: https://a.example/\n  words:\n  - found: stands\n", "missing-key"),
        ("- url: https://a.example/\n  read:\n  - 2026\n", "invalid-value"),
    ],
)
def test_a_block_that_is_no_source_is_told(block, rule):
    """Whatever stands there, nothing is raised."""
    lock = read(HEAD + block)

    assert (lock.entries, told(lock)) == ({}, [(rule, lock.diagnostics[0].where.line)])


def test_a_source_that_stands_twice_is_told():
    """The first one counts."""
    text = write_lock([BUDGET])
    again = write_lock([BUDGET._replace(read="2026-11-27")]).removeprefix(HEAD)
    lock = read(text + again)

    assert lock.entry(BUDGET.url).read == "2026-11-20"
    assert [one.rule for one in lock.diagnostics] == ["duplicate-key"]


def test_what_a_merge_has_left_behind_is_told():
    """Only the disputed blocks are left out."""
    ours = write_lock([BUDGET]).removeprefix(HEAD)
    theirs = ours.replace("2026-11-20", "2026-11-21")
    rest = write_lock([SAVED]).removeprefix(HEAD)
    text = f"{HEAD}{rest}<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> other\n"
    after = write_lock([Entry(url="https://z.example/")]).removeprefix(HEAD)
    lock = read(text + after)

    assert told(lock) == [("yaml-syntax", text.splitlines().index("<<<<<<< HEAD") + 1)]
    assert list(lock.entries) == [("https://z.example/", "")] or list(lock.entries) == [
        SAVED.key,
        ("https://z.example/", ""),
    ]


def test_another_version_of_the_lock_is_not_guessed_at():
    """Nothing is read, and the message says what to do."""
    lock = read(write_lock([BUDGET]).replace("format: 1", "format: 2"))

    assert lock.entries == {}
    assert told(lock) == [("unsupported-format", 3)]
    assert "format 1" in lock.diagnostics[0].hint


def test_what_does_not_belong_to_a_lock_is_told():
    """A key above the sources is no source."""
    lock = read("claims: yes\n" + write_lock([BUDGET]))

    assert told(lock) == [("unknown-key", 1)]
    assert list(lock.entries) == [BUDGET.key]


def test_an_entry_knows_why_it_was_not_read():
    """Gone is an outcome of its own."""
    gone = BUDGET._replace(tried="2026-11-28 410")

    assert (BUDGET.failure, BUDGET.gone) == ("403", "")
    assert (gone.failure, gone.gone) == ("410", "2026-11-28")


def test_a_lock_points_at_its_lines():
    """At the block of a source, and at a key in it."""
    lock = read(write_lock([SAVED, BUDGET]))

    assert lock.where(SAVED).text.startswith("- file: ")
    assert lock.where(BUDGET, "copy").text == f"  copy: {CAPTURE}"


@each(
    ("line", "rule"),
    [
        (r'text: "a\qb"', "yaml-syntax"),
        (r'text: "\ud800"', "yaml-syntax"),
        ('text: ""', "invalid-value"),
        ('fragment: "<b>"', "invalid-value"),
    ],
)
def test_what_stands_in_quotation_marks_is_held_to_the_same(line, rule):
    """Marks that a merge or a program has spoilt are told, and nothing is raised."""
    text = write_lock([Entry(url="https://a.example/", words=(WORDS,)), SAVED])
    spoilt = text.replace(f"found: {WORDS.found}\n", f"found: stands\n    {line}\n")
    lines = [one for one in spoilt.splitlines() if "remark" not in one]
    key = line.partition(":")[0]
    kept = [one for one in lines if not one.startswith(f"    {key}: ") or line in one]
    lock = read("\n".join(kept) + "\n")

    assert list(lock.entries) == [SAVED.key]
    assert [one.rule for one in lock.diagnostics] == [rule]


def test_the_name_of_a_file_may_not_lead_out():
    """Nor one in quotation marks, where a colon asks for them."""
    lock = read(HEAD + '- file: "../x: y.html"\n')

    assert (lock.entries, told(lock)) == ({}, [("invalid-value", 6)])


QUOTED = st.text(
    "abc äא中:#\"'\\%-!&*[]{}|>@`,?\t\x7f\u2028😀", min_size=1, max_size=12
)
FRAGMENT = st.lists(st.sampled_from(["a", "%D7%90", ",", "-", "!", "é"]), min_size=1)
DAYS = st.dates().map(str)


@given(
    st.builds(
        Entry,
        url=st.just("https://a.example/?q=1#:~:text=a,b"),
        file=st.sampled_from(["", "saved.html", "a: b/c #1.html", "'x'.txt"]),
        read=DAYS,
        answer=st.just("") | QUOTED,
        tried=st.just("") | st.builds("{} {}".format, DAYS, QUOTED),
        words=st.lists(
            st.builds(
                Quotation,
                quote=st.sampled_from([WORDS.quote, CAPTURE[9:73]]),
                found=st.sampled_from(["stands", "changed"]),
                remark=st.just("") | QUOTED,
                text=QUOTED,
                fragment=st.just("") | FRAGMENT.map("".join),
                since=st.just("") | DAYS,
            ),
            max_size=3,
        ).map(tuple),
    )
)
def test_our_own_form_is_read_as_the_yaml_that_it_is(entry):
    """A block with a comment in it is read as YAML, and says the same."""
    text = write_lock([entry])
    ours, yaml = read(text), read(f"{text}  # a comment\n")

    assert ours.entries == yaml.entries
    assert told(ours) == told(yaml)
