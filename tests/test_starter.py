"""New claims are ready to be checked, and what was there before stays, to the byte."""

import io
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
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.authoring.checkworthiness import rank_sentences
from pelican_factcheck.authoring.workspace import placeholder, start_claims
from pelican_factcheck.cli.main import main
from pelican_factcheck.sidecar.reader import read_sidecar
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Verdict

CASES = read_cases(Path(__file__).parent / "cases" / "new")
CONF = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
HTML = (
    "<p>The Alliance promised membership in 2008. Nobody said so: never. Nobody said so"
    " again.</p><p>“It” was #1<sup><a href='#fn1' class='footnote-ref'>1</a></sup> in the"
    " world. Nobody said so: never.</p>"
)
QUOTES = st.sampled_from(
    ["The Alliance promised membership", "It was 1 in the world", "Nothing of the kind"]
)


def lay_out(html):
    """The sentences of an article, and the article."""
    visible = read_text(html)
    document = Document(visible.text, visible.edges, visible.asides, lang="en")
    return rank_sentences(visible, "en"), document


SENTENCES, DOCUMENT = lay_out(HTML)


@pytest.mark.parametrize(
    "case", [case for case in CASES if "html" in case.blocks], ids=lambda case: case.id
)
def test_case(case, update):
    """A sidecar becomes what its case shows; adding the same again adds nothing."""
    sentences, document = lay_out(case.blocks["html"])
    text = case.blocks.get("yaml", "")
    text = f"{text}\n" if text else ""

    start = start_claims(text, sentences, document, read_sidecar)

    shown = start.text if start.fits else start.claims
    name = "yaml started" if start.fits else "yaml to paste"
    check_or_update(case, name, shown, update=update)
    again = start_claims(start.text, sentences, document, read_sidecar)
    assert again.text == start.text


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
@given(sidecars(quotes=QUOTES), st.lists(st.sampled_from(SENTENCES), max_size=4))
def test_what_was_there_stays_to_the_byte(sidecar, chosen):
    """New claims are one stretch of text; without it the file is the old one."""
    start = start_claims(sidecar.text, chosen, DOCUMENT, read_sidecar)
    again = start_claims(start.text, chosen, DOCUMENT, read_sidecar)

    assert start.fits
    assert not start.unclear
    assert {*start.added, *start.known} == set(chosen)
    assert is_insertion(sidecar.text, start.text)
    assert again.text == start.text
    claims = read_sidecar(start.text).claims
    for claim in claims[len(sidecar.quotes) :]:
        assert (claim.status, claim.verdict.key, claim.sources) == (
            "draft",
            "unproven",
            (),
        )


def is_insertion(old, new):
    """Whether *new* is *old* with one stretch more in it."""
    more = len(new) - len(old)
    return any(
        old[:place] + new[place : place + more] + old[place:] == new
        for place in range(len(old) + 1)
    )


def test_a_file_without_a_last_line_end_stays_without():
    """Nothing is put behind what is added, either."""
    text = "claims:\n- {quote: Nothing of the kind, verdict: true}"

    start = start_claims(text, SENTENCES[:1], DOCUMENT, read_sidecar)

    assert start.text.startswith(f"{text}\n\n- id: ")
    assert start.text.endswith("sources: []")


def test_a_number_tells_apart_what_nothing_else_does():
    """Words around a quote are better, where there are any that differ."""
    sentences, document = lay_out("<p>He said so.</p>" * 3)

    start = start_claims("", sentences, document, read_sidecar)

    assert [claim.quote.nth for claim in read_sidecar(start.text).claims] == [
        None,
        2,
        None,
    ]


@each(
    "text",
    ["claims: [", "claims: {}\n", "- a list\n", "{format: 1}\n", "claims: text\n"],
)
def test_a_file_that_cannot_take_a_claim_stays(text):
    """The claims are given to be pasted."""
    start = start_claims(text, SENTENCES, DOCUMENT, read_sidecar)

    assert not start.fits
    assert start.text == text
    assert start.claims.startswith("- id: the-alliance")


@pytest.mark.parametrize(
    ("scale", "verdict"),
    [
        (DEFAULT_SCALE, "unproven"),
        ({"open": Verdict(key="open", label="Open", tone="unproven")}, "open"),
        ({"no": Verdict(key="no", label="No", tone="false")}, "no"),
    ],
)
def test_a_new_claim_has_the_verdict_of_what_nobody_has_checked(scale, verdict):
    """Whatever a site calls it; a draft shows on no page in any case."""
    assert placeholder(scale) == verdict


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A site with one article."""
    monkeypatch.chdir(tmp_path)
    unplug()
    write(Path("pelicanconf.py"), CONF)
    write(
        Path("content/story.md"), "Title: Story\nDate: 2026-01-02\n\nIt grew in 2008.\n"
    )
    return tmp_path


@pytest.mark.usefixtures("site")
def test_a_sentence_that_nothing_tells_from_others_is_told(capsys):
    """Very many twins are more than an author can count."""
    text = "Title: Story\nDate: 2026-01-02\n\n" + "It grew again.\n\n" * 22
    write(Path("content/story.md"), text)

    assert main(["new", "content/story.md", "--sentence", "21"]) == 1
    assert capsys.readouterr().out.startswith("Sentence 21 cannot be told")
    assert not Path("content/story.claims.yaml").exists()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["content/nowhere.md"], "there is no file or folder content/nowhere.md"),
        (["pelicanconf.py"], "the site reads no article from pelicanconf.py"),
        (["content/story.md", "--sentence", "2"], "there is no sentence 2"),
        (
            ["content/story.md", "--match", "shrank"],
            "no sentence has the words `shrank`",
        ),
    ],
)
@pytest.mark.usefixtures("site")
def test_what_cannot_be_meant_is_refused(arguments, reason, capsys):
    """Wrong usage is told on the error stream, and nothing is written."""
    assert main(["new", *arguments]) == 2
    assert reason in capsys.readouterr().err
    assert not Path("content/story.claims.yaml").exists()


def test_a_sidecar_that_must_not_be_read_is_left_alone(site, capsys):
    """A link that leads out of the content folder is not followed."""
    write(Path("elsewhere.yaml"), "claims: []\n")
    Path("content/story.claims.yaml").symlink_to(site / "elsewhere.yaml")

    assert main(["new", "content/story.md", "--sentence", "1"]) == 2
    assert "cannot be read" in capsys.readouterr().err


class Keyboard(io.StringIO):
    """A terminal, as far as a program can see."""

    def isatty(self):
        """What a terminal says."""
        return True


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    ("answers", "told", "status"),
    [
        ("foo\n1\n", "`foo` is no number.", 0),
        ("99\n1\n", "There is no sentence 99; they go from 1 to ", 0),
        ("0\n1\n", "There is no sentence 0; they go from 1 to ", 0),
        ("2-1\n1\n", "`2-1` runs backwards.", 0),
        ("1 two\n1, and 1\n", "`two` is no number.", 0),
        ("\n", "No sentence was chosen, so content/story.claims.yaml is as it", 0),
        ("", "No sentence was chosen", 0),
        ("-\n" * 9, "`-` is no number.", 2),
    ],
)
def test_an_answer_that_cannot_be_used_is_told(
    answers, told, status, monkeypatch, capsys
):
    """It is asked for again, and nothing that was typed is passed over."""
    shown = Keyboard()
    monkeypatch.setattr("sys.stdin", Keyboard(answers))
    monkeypatch.setattr("sys.stdout", shown)

    assert main(["new", "content/story.md"]) == status
    assert told in shown.getvalue()
    assert ("1 claim added, as a draft." in shown.getvalue()) is ("1" in answers)
    assert Path("content/story.claims.yaml").exists() is ("1" in answers)
    refused = "none of the answers could be used; nothing was written"
    assert (refused in capsys.readouterr().err) is (status == 2)


@pytest.mark.usefixtures("site")
def test_sentences_are_chosen_on_a_terminal(monkeypatch):
    """The list is shown, numbers are asked for, the claims are written."""
    shown = Keyboard()
    monkeypatch.setattr("sys.stdin", Keyboard("1\n"))
    monkeypatch.setattr("sys.stdout", shown)

    assert main(["new", "content/story.md"]) == 0

    assert "Which are to be claims?" in shown.getvalue()
    claims = read_sidecar(Path("content/story.claims.yaml").read_text()).claims
    assert [claim.quote.exact for claim in claims] == ["It grew in 2008."]


@pytest.mark.usefixtures("site")
def test_a_sidecar_that_comes_up_meanwhile_is_not_lost(monkeypatch, capsys):
    """Nothing is written over it."""
    path = Path("content/story.claims.yaml")

    class Slow(Keyboard):
        def readline(self):
            path.write_text("claims: []\n")
            return "1\n"

    monkeypatch.setattr("sys.stdin", Slow())
    monkeypatch.setattr("sys.stdout", Keyboard())

    assert main(["new", "content/story.md"]) == 2
    assert path.read_text() == "claims: []\n"
    assert "changed meanwhile" in capsys.readouterr().err


@pytest.mark.usefixtures("site")
def test_a_sidecar_without_a_word_in_it_is_filled():
    """There is nothing in it to be kept."""
    path = Path("content/story.claims.yaml")
    path.touch()

    assert main(["new", "content/story.md", "--sentence", "1"]) == 0
    assert len(read_sidecar(path.read_text()).claims) == 1
