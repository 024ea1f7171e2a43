"""The language server over the wire: what an editor sends, and what it gets to show."""

from pathlib import Path

import pytest
from casefile import PIECE
from console import write
from editors import applied, editing
from lsprotocol import types as lsp
from sites import unplug
from test_bothends import ARTICLE, CONF

REPOSITORY = Path(__file__).parent.parent

SIDECAR = """\
claims:
- id: date
  quote: It mentioned no date, and no place
  verdict: false
  summary: It named *both*.
  claimant: A minister
  source: gazette
- id: capital
  quote: Everyone in the capital welcomed it at once.
  verdict: true
  source: https://example.org/
sources:
  gazette:
    title: Gazette
    url: https://example.org/gazette
"""


ONE_CLAIM = """\
claims:
- id: date
  quote: It mentioned no date, and no place
  verdict: false
  summary: It did.
  source: https://example.org/
"""
PLAIN_READER = """\
from pelican import signals
from pelican.readers import BaseReader

class Plain(BaseReader):
    enabled, file_extensions = True, ["plain"]

    def read(self, path):
        with open(path, encoding="utf-8") as file:
            date = self.process_metadata("date", "2026-01-02")
            return f"<p>{file.read()}</p>", {"title": "Plain", "date": date}

def add(readers):
    readers.reader_classes["plain"] = Plain

def register():
    signals.readers_init.connect(add)
"""


@pytest.fixture(autouse=True)
def site(tmp_path, monkeypatch):
    """A site with one article and a sidecar in which all is well."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "pelicanconf.py", CONF)
    write(tmp_path / "content/story.md", ARTICLE)
    write(tmp_path / "content/story.claims.yaml", SIDECAR)
    yield tmp_path
    unplug()


@pytest.fixture
def article(site):
    """The address of the article."""
    return (site / "content/story.md").as_uri()


@pytest.fixture
def sidecar(site):
    """The address of the sidecar."""
    return (site / "content/story.claims.yaml").as_uri()


def rules(diagnostics):
    """The names of the rules, in order."""
    return [one.code for one in diagnostics]


# --- the manual ---------------------------------------------------------------------


async def test_the_story_of_the_manual(site):
    """The page shows what both files say after its two edits."""
    page = (REPOSITORY / "content/pages/editors.md").read_text(encoding="utf-8")
    bodies = [piece["body"] for piece in PIECE.finditer(page) if piece["info"]]
    text, claims, shown, *_ = bodies
    write(site / "content/tower.md", text)
    write(site / "content/tower.claims.yaml", claims)
    article = (site / "content/tower.md").as_uri()
    async with editing() as editor:
        editor.open(article, text)
        await editor.problems(article)
        typed = text.replace("324", "330").replace(
            "Its permit ran for twenty years. ", ""
        )
        editor.type(article, typed)
        await editor.problems(article)
        told = [
            f"content/{uri.rpartition('/')[2]}:{at.line + 1}:{at.character + 1}:"
            f" error[{one.code}] {one.message.splitlines()[0]}\n"
            for uri in sorted(editor.told)
            for one in editor.told[uri].diagnostics
            for at in [one.range.start]
        ]

    assert "".join(told) == shown


# --- what is announced -----------------------------------------------------------------


async def test_only_what_every_editor_can_do_is_announced():
    """No commands, no pulled diagnostics, no triggers; whole texts."""
    async with editing() as editor:
        told = editor.answer.capabilities

    sync = told.text_document_sync
    assert (sync.change, sync.open_close) == (lsp.TextDocumentSyncKind.Full, True)
    assert told.completion_provider.trigger_characters is None
    assert told.code_action_provider.code_action_kinds == ("quickfix",)
    assert told.hover_provider
    assert told.definition_provider
    assert told.execute_command_provider is None
    assert told.diagnostic_provider is None
    assert editor.statuses == [0]


# --- while typing -----------------------------------------------------------------------


async def test_an_edit_of_the_article_takes_a_verdict_off(article, sidecar):
    """Both files say so, each with the place in the other, before anything is saved."""
    async with editing() as editor:
        editor.open(article, ARTICLE)
        assert await editor.problems(article) == []
        editor.type(article, ARTICLE.replace("welcomed", "denounced"))
        (there,) = await editor.problems(article)
        (here,) = editor.told[sidecar].diagnostics

    assert there.message.startswith(
        "this sentence carries the verdict `True`; your edit takes it off:"
        " `welcomed` is now `denounced`\n"
    )
    assert there.range == lsp.Range(lsp.Position(4, 0), lsp.Position(4, 44))
    assert there.related_information[0].location.uri == sidecar
    assert here.code == "changed-quote"
    assert here.related_information[0].location.uri == article
    assert editor.told[article].version == 2
    assert editor.told[sidecar].version is None


async def test_a_deleted_sentence_is_told_where_it_stood(article):
    """However much is typed elsewhere afterwards."""
    async with editing() as editor:
        editor.open(article, ARTICLE)
        await editor.problems(article)
        less = ARTICLE.replace("Everyone in the capital welcomed it at once.\n", "Bye.")
        editor.type(article, less)
        (first,) = await editor.problems(article)
        editor.type(article, less.replace("Title: Story", "Title: Story\nTags: a"))
        (second,) = await editor.problems(article)

    assert first.message.startswith("here stood a sentence with the verdict `True`;")
    assert (first.range.start.line, second.range.start.line) == (4, 5)


async def test_a_sentence_that_was_never_there_is_told_at_the_top(article):
    """Nobody knows where it stood."""
    async with editing() as editor:
        editor.open(article, ARTICLE.replace("Everyone in the capital welcomed", "Or"))
        (told,) = await editor.problems(article)

    assert told.message.startswith("a sentence with the verdict `True` is gone: `Every")
    assert told.range.start == lsp.Position(0, 0)


async def test_a_sidecar_is_judged_while_it_is_typed(sidecar, article):
    """Its form, its places, and the article's sentences with it."""
    async with editing() as editor:
        editor.open(article, ARTICLE)
        editor.open(sidecar, SIDECAR)
        assert await editor.problems(sidecar) == []
        editor.type(sidecar, SIDECAR.replace("verdict: true", "verdict: treu"))
        (form,) = await editor.problems(sidecar)
        editor.type(sidecar, SIDECAR.replace("no place", "no spot"))
        place = await editor.problems(sidecar)
        there = await editor.problems(article)

    assert form.code == "unknown-verdict"
    assert form.message.endswith("did you mean `true`?")
    assert form.source == "pelican-factcheck"
    assert rules(place) == rules(there) == ["changed-quote"]


async def test_fast_typing_is_not_judged_key_by_key(article):
    """Of thirty keys without a pause the last one is judged, and few before it."""
    async with editing() as editor:
        editor.open(article, ARTICLE)
        await editor.problems(article)
        before = editor.tellings[article]
        for number in range(30):
            editor.type(article, f"{ARTICLE}{'x' * number}\n")
        while editor.told[article].version < 31:
            await editor.next_news()

    assert editor.tellings[article] < before + 30
    assert editor.told[article].version == 31


async def test_closing_both_files_takes_everything_back(article, sidecar):
    """What is told while one of the two is open is told of the other file."""
    changed = ARTICLE.replace("welcomed", "denounced")
    async with editing() as editor:
        editor.open(article, changed)
        editor.open(sidecar, SIDECAR)
        await editor.problems(article)
        editor.close(article)
        while editor.told[article].diagnostics:
            await editor.next_news()  # the file on the disk is in order
        editor.open(article, changed)
        while not editor.told[sidecar].diagnostics:
            await editor.next_news()
        editor.close(sidecar)
        editor.close(article)
        while editor.told[sidecar].diagnostics or editor.told[article].diagnostics:
            await editor.next_news()


async def test_another_program_has_changed_the_files(article, sidecar, site):
    """An editor that watches files has all that is open judged again."""
    async with editing() as editor:
        editor.open(article, ARTICLE)
        await editor.problems(article)
        write(site / "content/story.claims.yaml", "claims: []")
        event = lsp.FileEvent(sidecar, lsp.FileChangeType.Changed)
        editor.workspace_did_change_watched_files(
            lsp.DidChangeWatchedFilesParams([event])
        )
        while not editor.told.get(sidecar) or not editor.told[sidecar].diagnostics:
            await editor.next_news()

    assert rules(editor.told[sidecar].diagnostics) == ["no-claims"]


# --- what is asked -------------------------------------------------------------------


async def test_a_claim_leads_to_its_sentence_and_back(article, sidecar):
    """So does the key of a source to where it is written."""
    async with editing() as editor:
        editor.open(article, ARTICLE)
        editor.open(sidecar, SIDECAR)
        (there,) = await editor.ask("definition", sidecar, 2, 12)
        (verdict,) = await editor.ask("definition", sidecar, 3, 12)
        (back,) = await editor.ask("definition", article, 3, 20)
        (source,) = await editor.ask("definition", sidecar, 6, 14)
        nowhere = await editor.ask("definition", article, 3, 45)

    assert (there.uri, there.range.start) == (article, lsp.Position(3, 0))
    assert verdict == there
    assert (back.uri, back.range.start) == (sidecar, lsp.Position(2, 9))
    assert (source.uri, source.range.start) == (sidecar, lsp.Position(12, 2))
    assert not nowhere


async def test_a_shared_source_leads_to_its_file(sidecar, site):
    """Whatever the format of that file."""
    names = ["a.yaml", "b.bib", "c.json"]
    write(site / "pelicanconf.py", f"{CONF}FACTCHECK_SOURCES = {names}\n")
    write(site / "content/a.yaml", "sources:\n  one:\n    title: One\n")
    old = "@book{two,\n title = {Zw\u00f6lf}}\n".encode("latin-1")
    (site / "content/b.bib").write_bytes(old)
    write(site / "content/c.json", '[{"id": "three", "title": "Three"}]')
    claims = "\n".join(
        f"- quote: Nobody asked\n  verdict: true\n  source: {key}"
        for key in ("one", "two", "three")
    )
    async with editing() as editor:
        editor.open(sidecar, f"claims:\n{claims}\n")
        found = [
            (await editor.ask("definition", sidecar, line, 12))[0] for line in (3, 6, 9)
        ]
        told = await editor.ask("hover", sidecar, 6, 12)
        (site / "content/c.json").unlink()
        gone = await editor.ask("definition", sidecar, 9, 12)

    places = [(one.uri.rpartition("/")[2], one.range.start.line) for one in found]
    assert places == [("a.yaml", 1), ("b.bib", 0), ("c.json", 0)]
    assert told.contents.value == "Zw\u00f6lf"
    assert gone[0].uri.endswith("/story.md")


async def test_hovers_tell_the_finding(article, sidecar):
    """On a claim and on its sentence; what a sidecar says means nothing but its words."""
    async with editing() as editor:
        editor.open(article, ARTICLE)
        editor.open(sidecar, SIDECAR)
        here = await editor.ask("hover", sidecar, 2, 12)
        there = await editor.ask("hover", article, 3, 20)
        verdict = await editor.ask("hover", sidecar, 3, 12)
        source = await editor.ask("hover", sidecar, 6, 12)
        nothing = await editor.ask("hover", article, 0, 0)

    assert here.contents.value == there.contents.value
    assert there.contents.value.split("\n\n") == [
        "**False**",
        "It named \\*both\\*.",
        "Claimed by A minister",
        "– [Gazette](<https://example.org/gazette>)",
    ]
    assert verdict.contents.value.startswith("**False**\n\nThe evidence contradicts")
    assert source.contents.value == "[Gazette](<https://example.org/gazette>)"
    assert nothing is None


async def test_hovers_tell_of_drafts_and_of_all_that_was_found(article, sidecar):
    """A draft is on no page, and its author still wants to see where it stands."""
    more = (
        "claims:\n- quote: Nobody asked\n  claim: It was a secret.\n  verdict: true\n"
        "  status: draft\n  said: {date: 2025-03-01}\n  claimant: B\n"
        "  checked: {by: Ada Example, date: 2026-11-20}\n"
        "  source: {title: Minutes, author: C, quote: why}\n"
    )
    async with editing("neovim") as editor:
        editor.open(article, ARTICLE)
        editor.open(sidecar, more)
        told = await editor.ask("hover", article, 3, 40)
        source = await editor.ask("hover", sidecar, 8, 20)

    assert told.contents.value.split("\n\n") == [
        "**True** (draft)",
        "“It was a secret.”",
        "Claimed by B 2025-03-01",
        "– Minutes (C)",
        "Checked by Ada Example 2026-11-20",
    ]
    assert source.contents.value == told.contents.value


async def test_a_sentence_that_stands_twice_is_told_and_offered_with_its_context(
    article, sidecar
):
    """At each of its places, and with the key by which one of them is meant."""
    twice = f"{ARTICLE}\nIt rained. Everyone in the capital welcomed it at once.\n"
    async with editing() as editor:
        editor.open(article, twice)
        editor.open(sidecar, SIDECAR)
        told = await editor.problems(article)
        key = await editor.ask("completion", sidecar, 8, 14)
        editor.type(
            sidecar, "claims:\n- quote: x\n  also:\n  - every|\n".replace("|", "")
        )
        listed = await editor.ask("completion", sidecar, 3, 9)
        editor.type(sidecar, "claims: [{quote: 'every'}]")
        flow = await editor.ask("completion", sidecar, 0, 22)

    assert [one.range.start.line for one in told] == [4, 6]
    assert told[0].message.startswith("the verdict `True` is of one sentence, but its")
    first, second = (one.text_edit.new_text for one in key.items)
    assert first.startswith('Everyone in the capital welcomed it at once.\n  prefix: "')
    assert first != second
    assert listed.items[0].text_edit.new_text.startswith('{quote: "Everyone')
    assert flow.items[0].text_edit.new_text.startswith(
        "'Everyone in the capital welcomed it at once.', prefix: "
    )


async def test_a_changed_sentence_is_led_to_and_from(article, sidecar):
    """There its author has to look, although it carries no verdict now."""
    async with editing() as editor:
        editor.open(article, ARTICLE.replace("welcomed", "denounced"))
        editor.open(sidecar, SIDECAR)
        told = await editor.ask("hover", article, 4, 10)
        (here,) = await editor.ask("definition", article, 4, 10)
        (there,) = await editor.ask("definition", sidecar, 8, 12)

    assert told.contents.value.startswith("**True** (on no sentence now)")
    assert (here.uri, here.range.start.line) == (sidecar, 8)
    assert (there.uri, there.range.start.line) == (article, 4)


async def labels(editor, uri, line, column):
    """What is offered at a place."""
    found = await editor.ask("completion", uri, line, column)
    return [one.label for one in found.items] if found else None


async def test_beside_a_schema_only_that_is_offered_which_it_has_not(
    article, sidecar, site
):
    """Sentences, and sources of the file itself; no verdict and no key twice."""
    write(site / "pelicanconf.py", f'{CONF}FACTCHECK_SOURCES = "../sources.yaml"\n')
    write(site / "sources.yaml", "sources:\n  shared:\n    title: Shared\n")
    typed = SIDECAR.replace("verdict: true", "verdict: ").replace("gazette\n-", "\n-")
    typed += "  shared:\n    title: Ours\n"
    async with editing() as editor:
        editor.open(sidecar, typed)
        assert await labels(editor, sidecar, 9, 11) == []
        assert await labels(editor, sidecar, 6, 10) == ["gazette"]
        assert await labels(editor, sidecar, 8, 9) == [
            "Nobody asked: why?",
            "Everyone in the capital welcomed it at once.",
            "It mentioned no date, and no place.",
        ]
        assert await labels(editor, sidecar, 0, 0) == []
        history = typed.replace("verdict: \n", "verdict: \n  history: [{was: mislead")
        editor.type(sidecar, history)
        assert await labels(editor, sidecar, 10, 26) == ["misleading"]
        assert await labels(editor, article, 3, 3) is None


async def test_a_server_alone_offers_verdicts_with_their_meaning(sidecar, site):
    """Where no other server has the schema."""
    write(site / "pelicanconf.py", f'{CONF}FACTCHECK_SOURCES = "../sources.yaml"\n')
    write(site / "sources.yaml", "sources:\n  act:\n    title: Act\n    author: A\n")
    async with editing(options={"completion": "all"}) as editor:
        editor.open(sidecar, SIDECAR.replace("verdict: true", "verdict: 'fa'"))
        found = await editor.ask("completion", sidecar, 9, 14)
        sources = await editor.ask("completion", sidecar, 6, 10)
        shared = await editor.ask("hover", sidecar, 6, 12)

    assert [(one.label, one.documentation) for one in sources.items] == [
        ("act", "Act – A"),
        ("gazette", "Gazette"),
    ]
    assert shared.contents.value.startswith("[Gazette]")
    first = found.items[0]
    assert (first.label, first.detail) == ("false", "False")
    assert first.documentation == "The evidence contradicts the statement."
    assert (first.filter_text, first.text_edit.new_text) == ("'false", "'false'")
    assert first.text_edit.range == lsp.Range(lsp.Position(9, 11), lsp.Position(9, 15))
    assert first.insert_text_format is None


async def test_an_action_makes_the_edits_of_a_message(article, sidecar):
    """From both files; the title says which other one is changed and not saved."""
    slip = SIDECAR.replace("welcomed", "wellcomed")
    async with editing() as editor:
        editor.open(article, ARTICLE)
        editor.open(sidecar, slip)
        (told,) = await editor.problems(sidecar)
        (here,) = await editor.actions(sidecar, told.range.start.line, 12)
        (there,) = await editor.actions(article, 4)
        none = await editor.actions(article, 3)
        other = await editor.actions(sidecar, told.range.start.line, 12, ["refactor"])
        (document,) = here.edit.document_changes
        editor.type(sidecar, applied(slip, document.edits))
        mended = await editor.problems(sidecar)

    assert told.code == "drifted-quote"
    assert here.title.startswith("If the check still holds, quote it as it is now: `")
    assert there.title.endswith(
        "– changes story.claims.yaml, which is left for you to save"
    )
    assert here.kind == "quickfix"
    assert here.command is None
    assert (document.text_document.uri, document.text_document.version) == (sidecar, 1)
    assert there.edit.document_changes == here.edit.document_changes
    assert [*none, *other, *mended] == []


# --- columns, line ends, addresses ------------------------------------------------------


@pytest.mark.parametrize(
    ("encodings", "start", "end"),
    [
        (["utf-16", "utf-8"], 10, 36),
        (None, 10, 36),
        (["utf-8", "utf-16", "utf-32"], 13, 44),
        (["utf-32", "utf-8"], 9, 33),
    ],
)
async def test_columns_are_in_the_units_of_the_editor(
    encodings, start, end, article, sidecar
):
    """Signs beyond 16 bits before and inside of a quote move nothing."""
    async with editing("visual_studio_code", encodings) as editor:
        editor.open(
            article,
            f"{ARTICLE}\n\U0001f5fc Ünten. \U0001d538rne left Köln \U0001f5fc in 1999.\n",
        )
        editor.open(
            sidecar,
            "claims:\n- quote: \U0001d538rne left Köln \U0001f5fc in 2001.\n"
            "  verdict: true\n  source: https://example.org/\n",
        )
        (here,) = await editor.problems(sidecar)
        (there,) = editor.told[article].diagnostics

    assert there.range.start == lsp.Position(6, start)
    assert there.range.end == lsp.Position(6, end)
    assert here.range.start == lsp.Position(1, 9)


@pytest.mark.parametrize(
    "name", ["file://{}/\u00dcber%20uns.md", "file://{}/%c3%9cber%20uns.md"]
)
async def test_addresses_come_back_as_they_were_given(name, site):
    """An editor knows a file only by the form in which it wrote the address itself."""
    write(site / "content/\u00dcber uns.md", ARTICLE)
    write(site / "content/\u00dcber uns.claims.yaml", SIDECAR)
    address = name.format(site / "content")
    async with editing() as editor:
        editor.open(address, ARTICLE.replace("welcomed", "denounced"))
        (told,) = await editor.problems(address)

    beside = f"{(site / 'content').as_uri()}/\u00dcber%20uns.claims.yaml"
    assert told.related_information[0].location.uri == beside


async def test_what_is_no_file_is_left_alone(sidecar):
    """A buffer without a name, or one that was never opened, is nobody's sidecar."""
    async with editing() as editor:
        editor.open("untitled:Untitled-1", SIDECAR)
        editor.type(sidecar, SIDECAR)
        editor.type("untitled:Untitled-1", SIDECAR)
        editor.save("untitled:Untitled-1")
        editor.close("untitled:Untitled-1")
        editor.close(sidecar)
        assert not await editor.ask("hover", "untitled:Untitled-1", 0, 0)
        assert not await editor.ask("definition", sidecar, 0, 0)
        assert not await editor.ask("completion", sidecar, 0, 0)
        assert not await editor.actions("untitled:Untitled-1", 0)

    assert editor.told == {}


async def test_line_ends_of_all_kinds(article, sidecar):
    """Windows' line ends, and signs that only Python takes for line ends."""
    odd = ARTICLE.replace("Nobody", "\u2028No\x0cbody\u0085").replace("\n", "\r\n")
    slip = SIDECAR.replace("welcomed", "wellcomed").replace("\n", "\r\n")
    async with editing() as editor:
        editor.open(article, odd)
        editor.open(sidecar, slip)
        (here,) = await editor.problems(sidecar)
        (there,) = editor.told[article].diagnostics
        (action,) = await editor.actions(sidecar, here.range.start.line, 12)
        (document,) = action.edit.document_changes

    assert (here.range.start.line, there.range.start) == (8, lsp.Position(4, 0))
    assert applied(slip, document.edits) == SIDECAR.replace("\n", "\r\n")


# --- bad input ----------------------------------------------------------------------------


async def test_a_buffer_that_is_no_yaml(sidecar):
    """Said as an error of form; sentences are offered all the same."""
    async with editing() as editor:
        editor.open(sidecar, 'claims:\n- verdict: [\n- quote: "every\n')
        (told,) = await editor.problems(sidecar)
        offered = await editor.ask("completion", sidecar, 2, 15)
        assert await editor.ask("hover", sidecar, 1, 4) is None

    assert told.code == "yaml-syntax"
    assert (
        offered.items[0].filter_text == '"Everyone in the capital welcomed it at once.'
    )


async def test_an_article_that_pelican_cannot_read(article):
    """Both files say so, and why."""
    async with editing() as editor:
        editor.open(article, ARTICLE.replace("2026-01-02", "some day"))
        (told,) = await editor.problems(article)
        assert await editor.ask("hover", article, 3, 3) is None
        assert not await editor.ask("definition", article, 3, 3)
        editor.type(article, ARTICLE)
        assert await editor.problems(article) == []

    assert told.code == "unread-article"
    assert "some day" in told.message


async def test_settings_that_raise_are_told_until_they_are_mended(sidecar, site):
    """The server lives on, and takes the mended file up when it is saved."""
    conf = site / "pelicanconf.py"
    write(conf, "raise ValueError('no such luck')\n")
    async with editing() as editor:
        editor.open(sidecar, SIDECAR.replace("true", "treu"))
        (told,) = await editor.problems(sidecar)
        editor.open((site / "content/data.yaml").as_uri(), "a: b")
        editor.type(sidecar, SIDECAR.replace("true", "treu "))
        (again,) = await editor.problems(sidecar)
        write(conf, CONF)
        editor.save(conf.as_uri())
        while rules(editor.told[sidecar].diagnostics) != ["unknown-verdict"]:
            await editor.next_news()

    assert "pelicanconf.py cannot be read: ValueError: no such luck" in told.message
    assert again.message == told.message


async def test_a_plugin_that_raises_is_told(sidecar, site):
    """As the failure of something else than the sidecar."""
    conf = CONF.replace("[", '["odd", ') + 'PLUGIN_PATHS = ["plugins"]\n'
    write(site / "pelicanconf.py", conf)
    write(
        site / "plugins/odd.py",
        "from pelican import signals\n"
        "def fail(generators): raise RuntimeError('odd')\n"
        "def register(): signals.all_generators_finalized.connect(fail)\n",
    )
    async with editing() as editor:
        editor.open(sidecar, SIDECAR)
        (told,) = await editor.problems(sidecar)

    assert told.message.startswith(
        "pelicanconf.py: the plugin `odd` fails: RuntimeError: odd; mend it"
    )


async def test_a_sidecar_without_a_site(site):
    """Its form is judged, and that nothing else is."""
    (site / "pelicanconf.py").unlink()
    sidecar = (site / "content/story.claims.yaml").as_uri()
    async with editing() as editor:
        editor.open((site / "content/story.md").as_uri(), ARTICLE)
        editor.open(sidecar, SIDECAR.replace("verdict: true", "verdict: treu"))
        editor.open((site / "README.md").as_uri(), "Nothing to judge.")
        told = await editor.problems(sidecar)
        assert await editor.ask("completion", sidecar, 9, 11)
        assert not await editor.actions(sidecar, 9)

    assert [one.code for one in told] == [None, "unknown-verdict"]
    assert "there is no pelicanconf.py above this file" in told[0].message


async def test_versions_out_of_order_and_parts_of_texts(article):
    """What came last is what the editor shows."""
    async with editing() as editor:
        editor.open(article, ARTICLE)
        editor.type(article, ARTICLE.replace("welcomed", "denounced"), version=7)
        assert rules(await editor.problems(article)) == ["changed-quote"]
        name = lsp.VersionedTextDocumentIdentifier(3, article)
        place = lsp.Range(lsp.Position(4, 24), lsp.Position(4, 33))
        part = lsp.TextDocumentContentChangePartial(place, "welcomed")
        editor.text_document_did_change(lsp.DidChangeTextDocumentParams(name, [part]))
        while editor.told[article].diagnostics:
            await editor.next_news()

    assert editor.told[article].version == 3


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "rest.rst",
            "Story\n=====\n\n:date: 2026-01-02\n\nIt mentioned *no* date, and no place.\n",
        ),
        (
            "page.html",
            (
                "<html><head><title>Story</title><meta name='date' content='2026-01-02'></head>\n"
                "<body>\n\n\n\n<p>It mentioned <i>no</i> date, and no place.</p></body></html>\n"
            ),
        ),
    ],
)
async def test_articles_in_other_languages_are_judged_while_they_are_typed(
    name, text, site
):
    """As those in Markdown are, in the lines of their source."""
    path = site / "content" / name
    write(path, text)
    write(path.with_name(f"{path.stem}.claims.yaml"), ONE_CLAIM)
    async with editing() as editor:
        editor.open(path.as_uri(), text)
        assert await editor.problems(path.as_uri()) == []
        editor.type(path.as_uri(), text.replace("It mentioned", "\nHe mentioned"))
        (told,) = await editor.problems(path.as_uri())

    assert told.range.start.line == 6
    assert told.message.startswith("this sentence carries the verdict `False`;")


async def test_an_article_of_another_reader_is_judged_when_it_is_saved(site):
    """Until then nothing is said of lines that are not there any more."""
    conf = CONF.replace("[", '["plain", ') + 'PLUGIN_PATHS = ["plugins"]\n'
    write(site / "pelicanconf.py", conf)
    write(site / "plugins/plain.py", PLAIN_READER)
    text = "It mentioned no date, and no place.\n"
    path = site / "content/plain.plain"
    write(path, text)
    write(site / "content/plain.claims.yaml", ONE_CLAIM)
    article, sidecar = path.as_uri(), path.with_name("plain.claims.yaml").as_uri()
    async with editing() as editor:
        editor.open(article, text)
        assert await editor.problems(article) == []
        found = await editor.ask("definition", article, 0, 5)
        changed = text.replace("no date", "a date")
        editor.type(article, changed)
        assert not await editor.ask("definition", article, 0, 5)
        assert await editor.ask("hover", article, 0, 5) is None
        assert not await editor.ask("definition", sidecar, 2, 12)
        write(path, changed)
        editor.save(article)
        (told,) = await editor.problems(article)

    assert found[0].range.start.line == 2
    assert told.message.startswith("this sentence carries the verdict `False`;")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"completion": "most"}, 'the option `completion` is "beside-schema" or "all"'),
        ({"completon": "all"}, "there is no option `completon`; did you mean"),
        (["all"], "expected names with values"),
    ],
)
async def test_wrong_options_are_shown(options, said, sidecar):
    """Once, in a window: they are the user's own."""
    async with editing(options=options) as editor:
        editor.open(sidecar, SIDECAR)
        await editor.problems(sidecar)

    (shown,) = editor.windows
    assert said in shown


async def test_files_of_two_sites(site, article, sidecar):
    """Each is judged by its own, and asked about it after the other."""
    other = site / "other/content/story.md"
    write(site / "other/pelicanconf.py", f'{CONF}FACTCHECK_IGNORE = ["no-claims"]\n')
    write(other, ARTICLE)
    write(other.with_name("story.claims.yaml"), "claims: []")
    async with editing() as editor:
        editor.open(article, ARTICLE)
        editor.open(sidecar, "claims: []")
        editor.open(other.as_uri(), ARTICLE)
        assert rules(await editor.problems(sidecar)) == ["no-claims"]
        assert await editor.problems(other.as_uri()) == []
        editor.type(sidecar, SIDECAR)
        assert await editor.problems(sidecar) == []
        editor.type(other.as_uri(), f"{ARTICLE}More.\n")
        await editor.problems(other.as_uri())
        (back,) = await editor.ask("definition", article, 3, 20)

    assert back.uri == sidecar


async def test_a_sidecar_that_another_program_makes(site):
    """`new` in a terminal, for one: the article has claims from now on."""
    path = site / "content/new.md"
    write(path, ARTICLE)
    async with editing() as editor:
        editor.open((site / "content/story.md").as_uri(), ARTICLE)
        await editor.problems((site / "content/story.md").as_uri())
        editor.open(path.as_uri(), ARTICLE)
        assert await editor.ask("hover", path.as_uri(), 3, 3) is None
        write(site / "content/new.claims.yaml", SIDECAR)
        editor.type(path.as_uri(), ARTICLE)
        told = await editor.ask("hover", path.as_uri(), 3, 3)

    assert told.contents.value.startswith("**False**")


async def test_a_sidecar_that_is_nowhere_but_in_the_editor(site, article):
    """The first claim of an article is offered and judged before there is a file."""
    (site / "content/story.claims.yaml").unlink()
    sidecar = (site / "content/story.claims.yaml").as_uri()
    async with editing() as editor:
        editor.open(article, ARTICLE)
        editor.open(sidecar, "claims:\n- quote: every")
        offered = await editor.ask("completion", sidecar, 1, 14)
        editor.type(sidecar, SIDECAR.replace("welcomed", "denounced"))
        assert rules(await editor.problems(sidecar)) == ["changed-quote"]
        editor.close(sidecar)
        assert await editor.problems(article) == []

    assert [one.label for one in offered.items] == [
        "Everyone in the capital welcomed it at once."
    ]


async def test_claims_of_other_files(site, sidecar):
    """An id leads to the claim that it names, in a file without an article as well."""
    stored = site / "content/claims/bridges.yaml"
    bridge = (
        "claims:\n- id: bridge\n  claim: It cost much.\n  verdict: true\n"
        "  checked: 2026-11-20\n  source: https://example.org/\n"
    )
    write(stored, bridge)
    used = (
        "claims:\n- use: bridge\n  quote: Nobody asked\n- use: br\n  quote: Everyone\n"
    )
    async with editing(options={"completion": "all"}) as editor:
        editor.open(sidecar, used)
        (there,) = await editor.ask("definition", sidecar, 1, 8)
        told = await editor.ask("hover", sidecar, 2, 10)
        offered = await editor.ask("completion", sidecar, 3, 9)
        editor.open(stored.as_uri(), bridge.replace("true", "treu"))
        wrong = await editor.problems(stored.as_uri())
        verdict = await editor.ask("completion", stored.as_uri(), 3, 12)
        editor.type(stored.as_uri(), bridge)
        assert await editor.problems(stored.as_uri()) == []
        assert not await editor.ask("definition", stored.as_uri(), 2, 5)
        editor.type(stored.as_uri(), bridge.replace("bridge", "tunnel"))
        editor.save(stored.as_uri())
        while rules(editor.told[sidecar].diagnostics).count("unknown-claim") < 2:
            await editor.next_news()

    assert (there.uri, there.range.start.line) == (stored.as_uri(), 1)
    assert told.contents.value.startswith("**True**\n\n“It cost much.”")
    assert [(one.label, one.documentation) for one in offered.items] == [
        ("bridge", "It cost much.")
    ]
    assert rules(wrong) == ["unknown-verdict"]
    assert verdict.items[0].label == "true"


async def test_a_named_site_is_the_one_of_every_file(site, tmp_path):
    """`--settings` wins over what is found above a file."""
    write(
        tmp_path / "elsewhere/conf.py", CONF.replace('"content"', f'"{site}/content"')
    )
    sidecar = (site / "content/story.claims.yaml").as_uri()
    (site / "pelicanconf.py").unlink()
    async with editing(settings=tmp_path / "elsewhere/conf.py") as editor:
        editor.open(sidecar, SIDECAR)

        assert await editor.problems(sidecar) == []
