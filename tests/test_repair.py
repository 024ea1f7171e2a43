"""Repairs: what needs no new check is put right, once and for all, and no more."""

import io
import os
import re
import stat
from pathlib import Path

import pytest
from casefile import check_or_update, read_cases
from console import play_case, write
from handwriting import sidecars
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sites import unplug
from tables import each

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Place
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.authoring.dialogue import Dialogue, read_numbers
from pelican_factcheck.authoring.repairs import Decisions, repair, requote, tell_apart
from pelican_factcheck.checking.reports import Terminal
from pelican_factcheck.cli.main import main
from pelican_factcheck.sidecar.claims import Quote
from pelican_factcheck.sidecar.files import (
    ChangedMeanwhileError,
    UnwritableError,
    create_file,
    replace_file,
)
from pelican_factcheck.sidecar.reader import read_sidecar

CASES = read_cases(Path(__file__).parent / "cases" / "repair")
CONF = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
SENTENCES = [
    "The alliance first promised membership in 2008",
    "Nobody had “expected” the declaration: it's short",
    "Élan cost 50% of the votes [and the government]",
    "So he said",
]
ARTICLE = Document(". ".join([*SENTENCES, "Later, too: So he said. Never again."]))
QUOTES = st.sampled_from(
    [
        *SENTENCES,
        "The alliance first promissed membership in 2008",
        "The alliance first promised membership in 2018",
        "Nobody had “expected” the declaratoin",
        "Élan cost 50% of the vottes",
        "Words that are in no article at all",
    ]
)
EVERYTHING = Decisions(
    accept=lambda _: True, choose=lambda doubt: len(doubt.finding.places)
)


def document_of(html):
    """An article, ready for looking up quotes."""
    visible = read_text(html)
    return Document(visible.text, visible.edges, visible.asides, lang="en")


def decide(answers):
    """Somebody who knows what to say: `accept`, or `choose N`."""
    words = answers.split()
    number = int(words[words.index("choose") + 1]) if "choose" in words else 0
    return Decisions(accept=lambda _: "accept" in words, choose=lambda _: number)


@pytest.mark.parametrize(
    "case", [case for case in CASES if "html" in case.blocks], ids=lambda case: case.id
)
def test_case(case, update):
    """A sidecar becomes what its case shows, and stays so."""
    text = case.blocks["yaml"] + "\n"
    document = document_of(case.blocks["html"])
    decisions = decide(case.blocks.get("text decisions", ""))

    repaired = repair(text, document, read_sidecar, decisions)

    check_or_update(case, "yaml repaired", repaired.text, update=update)
    again = repair(repaired.text, document, read_sidecar, decisions)
    assert again.text == repaired.text
    assert not again.done


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if "console" in case.blocks],
    ids=lambda case: case.id,
)
def test_session(case, update, capsys, monkeypatch, tmp_path):
    """The commands of a case print what it shows, and leave the files that it shows."""
    monkeypatch.chdir(tmp_path)
    write(Path("pelicanconf.py"), CONF)
    play_case(case, capsys, monkeypatch, update=update)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(sidecars(quotes=QUOTES), st.booleans())
def test_repairing_twice_is_repairing_once(sidecar, decided):
    """What can be put right is; what is not touched stays, to the byte."""
    decisions = EVERYTHING if decided else Decisions()

    once = repair(sidecar.text, ARTICLE, read_sidecar, decisions)
    twice = repair(once.text, ARTICLE, read_sidecar, decisions)

    assert once.refused == ()
    assert twice.text == once.text
    assert sidecar.could_become(once.text)
    assert [claim.id for claim in read_sidecar(once.text).claims] == [
        claim.id for claim in read_sidecar(sidecar.text).claims
    ]


def test_a_claim_that_is_not_named_stays():
    """Only the claims that are asked for are repaired."""
    text = (
        "claims:\n- quote: Never again\n  verdict: true\n- quote: So\n  verdict: true\n"
    )

    repaired = repair(text, ARTICLE, read_sidecar, only=["so"])

    assert repaired.text == text.replace("- quote: So", "- id: so\n  quote: So")


def test_a_file_that_is_no_yaml_stays():
    """There is nothing in it to be repaired."""
    assert repair("claims: [", ARTICLE, read_sidecar).text == "claims: ["


# --- the conversation ---------------------------------------------------------------


def talk(answers, *, color=False, width=60):
    """A conversation with somebody who gives these *answers*; and what was told."""
    told = io.StringIO()
    return Dialogue(io.StringIO(answers), told, Terminal(width, color=color)), told


def ask(dialogue, text, html):
    """Repair with questions to somebody."""
    document = document_of(html)
    decisions = Decisions(
        accept=lambda doubt: dialogue.accept(doubt, "story.md", document, "2026-11-28"),
        choose=lambda doubt: dialogue.choose(doubt, "story.md", document),
    )
    return repair(text, document, read_sidecar, decisions).text


TWICE = "claims:\n- {id: so, quote: so it said, verdict: true}\n"
HTML = (
    "<p>In the spring of that year it was short, and so it said. Later that year, after"
    " long debates in all the capitals, so it said again.</p>"
)


@each(
    ("answer", "prefix"),
    [("1\n", "short, and"), ("2\n", "capitals,"), ("", ""), ("3", "")],
)
def test_somebody_says_which_place_is_meant(answer, prefix):
    """A number chooses; anything else leaves the quote as it is."""
    dialogue, told = talk(answer)

    repaired = ask(dialogue, TWICE, HTML)

    assert repaired == (
        TWICE.replace("said", f'said, prefix: "{prefix.split(" ")[-1]}"')
        if prefix
        else TWICE
    )
    printed = told.getvalue().replace("for none: ", "for none: \n")  # as typed
    assert max(map(len, printed.splitlines())) <= 60


def test_each_place_is_shown_with_what_is_around_it():
    """Whole words, the quote between brackets, on one line of the terminal."""
    dialogue, told = talk("\n")

    ask(dialogue, TWICE, HTML)

    assert told.getvalue().split("\n\n")[1].splitlines() == [
        "   1  …it was short, and [so it said]. Later that year,…",
        "   2  …all the capitals, [so it said] again.",
    ]


def test_a_changed_quote_follows_only_with_consent():
    """Yes is typed; everything else is no."""
    text = "claims:\n- {id: a, quote: it was long and so it said, verdict: true}\n"
    html = "<p>In the spring it was short and so it said.</p>"

    for answer, changed in [("t\n", True), ("\n", False), ("", False), ("no", False)]:
        dialogue, told = talk(answer)
        assert ("short" in ask(dialogue, text, html)) is changed
        assert "it was [-long-] {+short+} and so it said" in told.getvalue()


def test_a_long_difference_is_broken_at_words():
    """No line is wider than the terminal."""
    quote = "in all the capitals of the continent and far beyond them it was long"
    text = f"claims:\n- {{id: a, quote: {quote}, verdict: true}}\n"
    dialogue, told = talk("\n", width=40)

    ask(dialogue, text, f"<p>{quote.replace('long', 'short')}</p>")

    assert "{+short+}" in told.getvalue()
    assert max(map(len, told.getvalue().splitlines())) <= 40


def test_colour_is_for_terminals_that_have_it():
    """Then the quote is bold, without brackets."""
    dialogue, told = talk("\n", color=True)

    ask(dialogue, TWICE, HTML)

    assert "\x1b[1mso it said\x1b[0m" in told.getvalue()


def test_a_long_quote_is_shown_in_part():
    """Its beginning and its end tell enough."""
    long = "so it said and said and said and said and said and said and said again"
    dialogue, told = talk("\n")

    ask(dialogue, TWICE.replace("so it said", long), f"<p>One {long}. Two {long}.</p>")

    assert "…" in told.getvalue()


@each(
    ("answer", "numbers"),
    [
        ("", []),
        ("3", [3]),
        ("2 1-3, 9", [2, 1, 2, 3, 9]),
        ("8 - 12", [8, 9]),
        ("none", []),
        ("0 99", []),
    ],
)
def test_numbers_are_read_as_people_write_them(answer, numbers):
    """With ranges, and whatever stands between."""
    assert list(read_numbers(answer, 9)) == numbers


# --- the file -----------------------------------------------------------------------


def test_a_file_is_replaced_in_one_step(tmp_path):
    """Permissions and line ends stay, a link goes on leading to the file."""
    path, link = tmp_path / "a.yaml", tmp_path / "link.yaml"
    path.write_bytes(b"\xef\xbb\xbfa\r\n")
    path.chmod(0o640)
    link.symlink_to(path)

    replace_file(link, "\ufeffa\r\n", "\ufeffb\r\n")

    assert path.read_bytes() == b"\xef\xbb\xbfb\r\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert link.is_symlink()
    assert sorted(os.listdir(tmp_path)) == ["a.yaml", "link.yaml"]


def test_what_somebody_else_has_written_meanwhile_stays(tmp_path):
    """Neither a newer file nor a new one is ever lost."""
    path = tmp_path / "a.yaml"
    path.write_text("newer")

    with pytest.raises(ChangedMeanwhileError, match="changed meanwhile"):
        replace_file(path, "older", "repaired")
    with pytest.raises(
        UnwritableError, match=r"a\.yaml cannot be written: file exists"
    ):
        create_file(path, "new")

    assert path.read_text() == "newer"
    assert os.listdir(tmp_path) == ["a.yaml"]


def test_an_error_names_the_file_that_an_author_knows(tmp_path):
    """Not the temporary one beside it that never came to be."""
    path = tmp_path / "gone" / "a.yaml"
    told = f"{path} cannot be written: no such file or directory"

    for write_file in (create_file, lambda path, text: replace_file(path, "", text)):
        with pytest.raises(UnwritableError) as failure:
            write_file(path, "new")
        assert str(failure.value) == told


def test_a_place_that_cannot_be_quoted_is_none():
    """Half a word is found nowhere, and a number may be too high."""
    document = document_of("<p>So it said.</p>")
    quote = Quote(exact="So")

    assert requote(document, quote, (1, 4)) is None
    assert tell_apart(document, quote, Place(6, 10, nth=9)) is None


def test_quotes_whose_place_nothing_settles_stay():
    """The words of the article now stand elsewhere as well, with a number too high."""
    text = "claims:\n- {id: a, quote: So it said, nth: 2, verdict: true}\n"
    document = document_of("<p>So it said. It was so. Later: So it said, twice.</p>")

    assert repair(text, document, read_sidecar, EVERYTHING).text == text


SITE = {
    "pelicanconf.py": CONF + 'FACTCHECK_SOURCES = "sources.yaml"\n',
    "content/sources.yaml": "sources: {act: {title: An act}}\n",
    "content/a.md": "Title: A\nDate: 2026-01-02\n\nSo it said.\n",
    "content/a.claims.yaml": "claims:\n- {quote: So it said, verdict: true, source: act}\n",
}


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A site with sources of its own, an article and a claim without an id."""
    monkeypatch.chdir(tmp_path)
    unplug()
    for name, text in SITE.items():
        write(Path(name), text)
    return tmp_path


@pytest.mark.usefixtures("site")
def test_the_sources_of_the_site_are_known():
    """A claim that cites one can be repaired."""
    assert main(["repair", "--write"]) == 0
    assert "{id: so-it-said, quote" in Path("content/a.claims.yaml").read_text()


@pytest.mark.usefixtures("site")
def test_a_site_without_its_sources_cannot_be_repaired(capsys):
    """The claims that cite them could not be read."""
    Path("content/sources.yaml").unlink()

    assert main(["repair"]) == 2
    assert "FACTCHECK_SOURCES" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--changed"], "needs a terminal"),
        (["--nth", "2"], "--claim"),
        (["nowhere.md"], "no file or folder"),
        (["--claim", "nobody"], "no claim `nobody`"),
    ],
)
@pytest.mark.usefixtures("site")
def test_what_cannot_be_meant_is_refused(arguments, reason, capsys):
    """Wrong usage is told on the error stream."""
    assert main(["repair", *arguments]) == 2
    assert reason in capsys.readouterr().err


@pytest.mark.parametrize("name", ["unread", "linked"])
def test_what_cannot_be_laid_out_is_told(name, site, capsys):
    """An article without a date, a sidecar that is a link to somewhere else."""
    if name == "unread":
        write(Path("content/b.md"), "Title: B\n\nText.\n")
        write(Path("content/b.claims.yaml"), "claims: []\n")
    else:
        write(Path("elsewhere.yaml"), "claims: []\n")
        Path("content/a.claims.yaml").unlink()
        Path("content/a.claims.yaml").symlink_to(site / "elsewhere.yaml")

    assert main(["repair"]) == 1
    rules = {"unread": "error[unread-article]", "linked": "error[unsafe-file]"}
    assert rules[name] in capsys.readouterr().err


class Keyboard(io.StringIO):
    """A terminal, as far as a program can see."""

    def isatty(self):
        """What a terminal says."""
        return True


def test_questions_are_asked_on_a_terminal(monkeypatch, capsys, tmp_path):
    """Two answers settle two quotes; the standard output has the diff alone."""
    monkeypatch.chdir(tmp_path)
    unplug()
    write(Path("pelicanconf.py"), CONF)
    write(
        Path("content/a.md"),
        "Title: A\nDate: 2026-01-02\n\nSo it said. It was all in 2018. So it said.\n",
    )
    write(
        Path("content/a.claims.yaml"),
        "claims:\n- {id: a, quote: So it said, verdict: true}\n"
        "- {id: b, quote: It was all in 2008, verdict: true}\n",
    )
    told = Keyboard()
    monkeypatch.setattr("sys.stdin", Keyboard("2\nt\n"))
    monkeypatch.setattr("sys.stderr", told)

    status = main(["repair", "--changed"])

    diff = capsys.readouterr().out.splitlines()
    assert [line for line in diff if line.startswith("+")] == [
        "+++ content/a.claims.yaml",
        '+- {id: a, quote: So it said, prefix: "2018.", verdict: true}',
        "+- {id: b, quote: It was all in 2018, verdict: true}",
    ]
    assert status == 1
    assert "1 quote put right, 1 ambiguous quote settled" in told.getvalue()


@pytest.mark.usefixtures("site")
def test_what_is_saved_while_a_question_is_open_is_not_lost(monkeypatch):
    """The newer file stays, and the author is told."""
    path = Path("content/a.claims.yaml")
    write(path, "claims:\n- {id: a, quote: o, verdict: true}\n")
    write(Path("content/a.md"), "Title: A\nDate: 2026-01-02\n\nAn o. Later an o.\n")

    class Slow(Keyboard):
        def readline(self):
            path.write_text("claims: []\n")
            return "1\n"

    monkeypatch.setattr("sys.stdin", Slow())
    monkeypatch.setattr("sys.stderr", Keyboard())

    assert main(["repair", "--write"]) == 2
    assert path.read_text() == "claims: []\n"


@pytest.mark.usefixtures("site")
def test_what_cannot_be_written_keeps_no_other_file_from_it(monkeypatch):
    """One sidecar is saved meanwhile; the next one, and the name of a third, are repaired."""
    path = Path("content/a.claims.yaml")
    write(path, "claims:\n- {id: a, quote: o, verdict: true}\n")
    write(Path("content/a.md"), "Title: A\nDate: 2026-01-02\n\nAn o. Later an o.\n")
    write(Path("content/b.md"), STORY)
    write(Path("content/b.claims.yaml"), "claims:\n- {quote: So, verdict: true}\n")
    write(Path("content/c.md"), STORY)
    write(Path("content/c.claim.yaml"), RIGHT.replace("id: a", "id: c"))

    class Slow(Keyboard):
        def readline(self):
            path.write_text("claims: []\n")
            return "1\n"

    monkeypatch.setattr("sys.stdin", Slow())
    told = Keyboard()
    monkeypatch.setattr("sys.stderr", told)

    assert main(["repair", "--write"]) == 2
    assert "a.claims.yaml was changed meanwhile" in told.getvalue()
    assert "id: so" in Path("content/b.claims.yaml").read_text()
    assert Path("content/c.claims.yaml").exists()


def test_a_diff_on_a_terminal_is_coloured_and_whole(monkeypatch, tmp_path):
    """A file without a line end at its end is shown as such."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    unplug()
    write(Path("pelicanconf.py"), CONF)
    write(Path("content/a.md"), "Title: A\nDate: 2026-01-02\n\nSo it said.\n")
    write(Path("content/a.claims.yaml"), "claims:\n- {quote: So, verdict: true}")
    shown = Keyboard()
    monkeypatch.setattr("sys.stdout", shown)

    main(["repair"])

    assert (
        "\x1b[32m+- {id: so, quote: So, verdict: true}\x1b[0m\n\\ No new"
        in shown.getvalue()
    )


def test_help_fits_into_80_columns(capsys, monkeypatch):
    """What is put right stands in `--help`."""
    monkeypatch.setenv("COLUMNS", "80")
    main(["repair", "--help"])
    text = capsys.readouterr().out

    assert max(map(len, text.splitlines())) < 80
    assert re.search("drifted quotes +become", text)


RIGHT = (
    "claims:\n- {id: a, quote: So he said., verdict: true, source: https://e.org/a}\n"
)
STORY = "Title: Story\nDate: 2026-11-20\n\nSo he said.\n"


@pytest.mark.parametrize(
    ("files", "rule"),
    [
        ({"story.claims.yml": RIGHT, "story.claims.yaml": RIGHT}, "two-sidecars"),
        ({"story.claim.yaml": RIGHT, "story.claims.yaml": RIGHT}, "misnamed-sidecar"),
        ({"other.claims.yaml": RIGHT.replace("So he", "She")}, "missing-article"),
        ({"claims/a.yaml": "claims: [{claim: b}]\n"}, "missing-key"),
        ({"claims/a.yaml": "claims: [{\n"}, "yaml-syntax"),
        ({"story.claims.yaml": RIGHT.replace("true", "ture")}, "unknown-verdict"),
        ({"sources.yaml": "sources: {a: {titel: b}}\n"}, "unknown-key"),
    ],
    ids=["twin", "copy", "lonely", "stored", "no YAML", "verdict", "library"],
)
def test_what_check_calls_an_error_repair_does_not_call_done(
    files, rule, tmp_path, monkeypatch, capsys
):
    """Nothing is left only where nothing is."""
    monkeypatch.chdir(tmp_path)
    unplug()
    library = 'FACTCHECK_SOURCES = "sources.yaml"\n' * ("sources.yaml" in files)
    write(Path("pelicanconf.py"), f"{CONF}SITEURL = 'https://s.example'\n{library}")
    write(Path("content/story.md"), STORY)
    for name, text in files.items():
        write(Path("content", name), text)

    assert main(["check", "--select", "all", "--format", "concise"]) == 1
    assert f"error[{rule}]" in capsys.readouterr().out
    unplug()
    assert main(["repair"]) == 1
    told = capsys.readouterr().err
    assert f"error[{rule}]" in told
    assert "Nothing is left" not in told


def test_what_is_not_for_repair_is_counted(tmp_path, monkeypatch, capsys):
    """A site without the plugin and a demand that is not met, of which `check` tells."""
    monkeypatch.chdir(tmp_path)
    unplug()
    demand = "FACTCHECK_REQUIRE = {'true': ['two-sources']}\n"
    write(Path("pelicanconf.py"), f"PATH = 'content'\nPLUGINS = []\n{demand}")
    write(Path("content/story.md"), STORY)
    write(Path("content/story.claims.yaml"), RIGHT)

    main(["check", "--format", "concise"])
    errors = re.findall(r"error\[([\w-]+)\]", capsys.readouterr().out)
    for arguments in (["repair", "--write"], ["repair"]):
        unplug()
        assert main(arguments) == 0
        told = " ".join(capsys.readouterr().err.split())
        assert {"plugin-off", "unmet-demand"} <= set(errors)
        assert f"{len(errors)} errors ({', '.join(sorted(errors))})" in told
        assert "are left as they are: `pelican-factcheck check` shows" in told


DRIFTS = """\
claims:
- quote: The alliance first promissed membership in 2008
  verdict: true
- quote: He said so twice
  verdict: true
- {quote: The alliance named no data, verdict: true, also: [he said so]}
"""


@pytest.mark.parametrize("arguments", [["repair"], ["repair", "--write"]])
def test_lines_are_those_of_the_file_on_disk(arguments, tmp_path, monkeypatch, capsys):
    """Ids that are not yet written move no line; what stands between braces is shown."""
    monkeypatch.chdir(tmp_path)
    unplug()
    write(Path("pelicanconf.py"), CONF)
    text = "The alliance first promised membership in 2008. The alliance named no date."
    write(
        Path("content/story.md"), f"{STORY.partition('2026-')[0]}2026-01-02\n\n{text}\n"
    )
    path = Path("content/story.claims.yaml")
    write(path, DRIFTS)

    assert main(arguments) == 1
    told = capsys.readouterr().err
    lines = path.read_text(encoding="utf-8").splitlines()
    shown = re.findall(r"^ *(\d+) \| (.*)$", told, re.MULTILINE)
    assert len(shown) >= 2
    for number, line in shown:
        assert line.strip("…") in lines[int(number) - 1]


@pytest.mark.parametrize(
    "name",
    [
        "story.claim.yaml",
        "story.claims.yaml.txt",
        "story.claims.yaml ",
        "story.factcheck.yaml",
        "claims.yaml",
    ],
)
def test_a_misnamed_sidecar_is_renamed(name, tmp_path, monkeypatch, capsys):
    """As the message about it says, and once it is asked for."""
    monkeypatch.chdir(tmp_path)
    unplug()
    write(Path("pelicanconf.py"), f"{CONF}SITEURL = 'https://s.example'\n")
    write(Path("content/story.md"), STORY)
    write(Path("content", name), RIGHT)

    assert main(["check", "--format", "concise"]) == 1
    assert "rename it `story.claims.yaml`" in capsys.readouterr().out
    unplug()
    assert main(["repair"]) == 1
    line = f"rename content/{name.strip()} => content/story.claims.yaml"
    told = " ".join(capsys.readouterr().err.split())
    assert f"{line} (not yet: that takes --write)" in told
    unplug()
    assert main(["repair", "--write"]) == 0
    unplug()
    assert main(["check", "--format", "concise"]) == 0


def test_a_sidecar_without_the_name_of_its_article_is_moved_to_it(
    tmp_path, monkeypatch, capsys
):
    """Its quotes tell which of several articles it is about, or nothing does."""
    monkeypatch.chdir(tmp_path)
    unplug()
    write(Path("pelicanconf.py"), f"{CONF}SITEURL = 'https://s.example'\n")
    write(Path("content/story.md"), STORY.replace("So he said", "So he said it twice"))
    write(Path("content/tale.md"), STORY.replace("Story", "Tale"))
    write(
        Path("content/claims.yaml"), RIGHT.replace("So he said", "So he said it twice")
    )
    write(Path("content/facts.yml"), RIGHT.replace("So he said", "Nobody said it"))

    assert main(["check", "--format", "concise"]) == 1
    told = capsys.readouterr().out
    assert "stand in `content/story.md`; rename it `content/story.claims.yaml`" in told
    assert "give it the name of its article, as in `story.claims.yaml`" in told
    unplug()
    assert main(["repair", "--write"]) == 1
    assert capsys.readouterr().err.count("error[misnamed-sidecar]") == 1
    assert Path("content/story.claims.yaml").is_file()


def test_of_two_misnamed_sidecars_one_is_renamed(tmp_path, monkeypatch, capsys):
    """The other is told of, since the name is taken then."""
    monkeypatch.chdir(tmp_path)
    unplug()
    write(Path("pelicanconf.py"), f"{CONF}SITEURL = 'https://s.example'\n")
    write(Path("content/story.md"), STORY)
    for name in ("story.claim.yaml", "story.claims.yaml.txt"):
        write(Path("content", name), RIGHT)

    assert main(["repair", "--write"]) == 1
    told = capsys.readouterr().err
    assert told.count("rename content/") == 1
    assert told.count("error[misnamed-sidecar]") == 1
