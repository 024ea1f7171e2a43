"""A claim's life after its article was corrected: nothing of it is lost."""

import json
import re
from html import unescape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from console import write
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sites import WITH_THEME_FILES, Site, unplug

from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.article import annotate
from pelican_factcheck.authoring.repairs import Correction, Decisions, repair
from pelican_factcheck.checking.audit import audit
from pelican_factcheck.cli.main import main
from pelican_factcheck.sidecar.reader import read_sidecar

ARTICLE = """\
Title: Tower
Date: 2026-11-20
Slug: tower

It is {height} metres high, antennas included. It stands in Paris.
"""
SIDECAR = """\
claims:
- id: paris
  quote: It stands in Paris.
  verdict: true
  source: https://source.example/paris
- id: height
  quote: It is 324 metres high, antennas included.
  verdict: false
  summary: It was until 2022.
  status: corrected
  now: It is 330 metres high, antennas included.
  source: https://source.example/height
  history:
  - {date: 2026-11-28, kind: correction, note: The figure was old.}
- id: hated
  quote: Everyone in the country hated it.
  verdict: false
  summary: They did not.
  status: corrected
  source: https://source.example/height
  history:
  - {date: 2026-11-27, kind: correction, note: The sentence was deleted.}
- id: loved
  quote: Nobody in the country loved it.
  verdict: false
  summary: We had overlooked a poll.
  status: withdrawn
  source: https://source.example/height
"""


@pytest.fixture
def site(tmp_path):
    """A site with a corrected, a deleted and a withdrawn sentence."""
    site = Site(tmp_path)
    site.write("tower.md", ARTICLE.format(height=330))
    site.write("tower.claims.yaml", SIDECAR)
    return site


def test_everything_tells_of_it_and_the_audit_agrees(site):
    """Permalinks, notes, corrections, feeds, claims.json and ClaimReview."""
    output = site.build(**WITH_THEME_FILES)
    page = output.read("tower.html")
    claims = json.loads(output.read("factcheck/claims.json"))["claims"]
    by_id = {claim["id"]: claim for claim in claims}
    corrections = output.read("factcheck/corrections.html")
    (height,) = [
        review
        for data in re.findall(r'ld\+json">(.*?)</script>', page, re.DOTALL)
        for review in [json.loads(data)]
        if review.get("url", "").endswith("#claim-height")
    ]

    for name in ("height", "hated", "loved"):
        assert page.count(f'id="claim-{name}"') == 1
        assert page.count(f'id="claim-{name}-note"') == 1
        assert by_id[name]["url"].endswith(f"#claim-{name}")
    assert by_id["height"]["status"] == "corrected"
    assert by_id["height"]["now"] == {
        "quote": "It is 330 metres high, antennas included."
    }
    assert by_id["hated"]["passages"] == []
    assert "The figure was old." in corrections
    assert "The sentence was deleted." in corrections
    assert height["dateModified"] == "2026-11-28"
    assert height["correction"][0]["text"] == "The figure was old."
    assert height["itemReviewed"]["text"] == "It is 324 metres high, antennas included."
    assert audit(output.folder, url="https://example.org", content=site.content) == ()


def test_corrected_notes_stand_after_the_others():
    """Under a heading of their own, the old words struck, with what it says now."""
    html = "<p>It is 330 metres high, antennas included. It stands in Paris.</p>"
    page = annotate(html, read_sidecar(SIDECAR).claims)
    notes = page.html.partition('class="factcheck-notes"')[2]

    assert [note.claim.id for note in page.notes] == [
        "paris",
        "loved",
        "height",
        "hated",
    ]
    assert "Corrected in this article</h3>" in notes
    assert notes.index("claim-loved-note") < notes.index("Corrected in this")
    assert notes.index("Corrected in this") < notes.index("claim-height-note")
    assert re.search(r"<s>\W*It is 324 metres high, antennas included\.\W*</s>", notes)
    assert re.search(r"It now says: <span>\W*It is 330 metres high", notes)
    assert 'class="factcheck factcheck-note factcheck-corrected" id="claim-height"' in (
        page.html
    )
    assert "Everyone in the country" not in page.html.partition("factcheck-notes")[0]


def test_wherever_the_right_sentence_stands_the_verdict_is_called_corrected(site):
    """In the feeds, in print, beside the line, in search results and in lists of checks."""
    output = site.build(
        FACTCHECK_FEEDS=True,
        FACTCHECK_MARGIN=True,
        FACTCHECK_PAGES=["index", "claims"],
        FEED_ALL_ATOM="all.atom.xml",
        FEED_ALL_RSS="all.rss.xml",
    )
    page = BeautifulSoup(output.read("tower.html"), "html.parser")
    signs = {
        "paris": "True",
        "height": "False, corrected",
        "hated": "False, corrected",
        "loved": "False, withdrawn",
    }

    for name in ("all.atom.xml", "all.rss.xml"):
        entry = unescape(output.read(name)).partition("?>")[2]
        feed = BeautifulSoup(entry[entry.index("<p>") :], "html.parser")
        assert [sup.get_text() for sup in feed.find_all("sup")] == [
            "[3: False, corrected]",
            "[1: True]",
        ]
        for claim, sign in signs.items():
            assert feed.find(id=f"claim-{claim}-note").strong.get_text() == sign
    assert page.find(id="claim-height-marker")["data-verdict"] == "False, corrected"
    assert [each["data-verdict"] for each in page.select(".factcheck-beside")] == [
        "True",
        "False, corrected",
    ]
    described = BeautifulSoup(
        output.read("factcheck/claims/height.html"), "html.parser"
    ).find("meta", {"name": "description"})["content"]
    assert described == "False, corrected: It was until 2022."
    titles = re.findall(r"<title>([^<:]*): ", output.read("factcheck/checks.atom"))
    assert {*titles} == {*signs.values()}


def test_now_is_for_corrected_claims():
    """Elsewhere it would be a verdict on words that were not checked."""
    text = "claims: [{quote: It is so, verdict: false, now: It is not}]"
    (problem,) = read_sidecar(text).diagnostics

    assert problem.rule == "invalid-value"
    assert "status: corrected" in problem.hint


# --- no sequence of edits and repairs loses anything ----------------------------------

SENTENCES = (
    "The tower was opened to all visitors in 1889.",
    "The permit for the tower ran for twenty years.",
    "Three hundred workers put two million rivets in.",
    "Artists of the capital signed a long protest.",
)
EDITS = st.tuples(
    st.integers(0, 3),
    st.sampled_from(["change", "typo", "delete", "repeat", "restore"]),
)
ANSWERS = st.sampled_from(["take", "correct", "delete", "leave"])
STYLES = (
    "- quote: {}\n  verdict: false\n  source: https://example.org/\n",
    "- {{quote: '{}', verdict: false, summary: So it is}}\n",
    (
        "- id: own-{}\n  quote: >-\n    {}\n  verdict: false\n  history:\n"
        "  - {{date: 2026-01-02, kind: update, note: First}}\n"
    ),
    '- verdict: false\n  history: [{{date: 2026-01-02, note: First}}]\n  quote: "{}"\n',
)


def edited(sentence, kind):
    """A sentence after an edit."""
    return {
        "change": sentence.replace("the ", "no ", 1).replace("hundred", "thousand"),
        "typo": sentence.replace("visitors", "visitorss").replace("capital", "captial"),
        "delete": "",
        "repeat": f"{sentence} {sentence}",
        "restore": sentence,
    }[kind]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(EDITS, ANSWERS), min_size=1, max_size=6),
    st.lists(st.sampled_from(range(4)), min_size=4, max_size=4),
)
def test_nothing_is_lost(steps, styles):
    """Ids, verdicts and the entries of histories stay through all that is accepted."""
    entries = [
        STYLES[style].format(*([number, sentence] if style == 2 else [sentence]))
        for number, (style, sentence) in enumerate(zip(styles, SENTENCES, strict=True))
    ]
    text = f"claims:\n{''.join(entries)}"
    before = read_sidecar(text).claims
    article = list(SENTENCES)
    for (place, kind), answer in steps:
        article[place] = edited(SENTENCES[place], kind)
        visible = read_text("".join(f"<p>{each}</p>" for each in article))
        correction = Correction(
            "2026-11-28", "It was wrong.", "" if answer == "delete" else None
        )
        said = {"take": True, "leave": False}.get(answer, correction)
        decisions = Decisions(
            accept=lambda _, said=said: said,
            choose=lambda _: 1,
        )
        repaired = repair(text, document_of(visible, "en"), read_sidecar, decisions)
        assert repaired.refused == ()
        text = repaired.text
        sidecar = read_sidecar(text)
        assert not [one for one in sidecar.diagnostics if one.level == "error"]
        for old, new in zip(before, sidecar.claims, strict=True):
            assert (new.id, new.verdict) == (old.id, old.verdict)
            assert set(map(repr, old.history)) <= set(map(repr, new.history))
            if new.status == "corrected":
                assert len(new.history) == len(old.history) + 1


# --- at the terminal ------------------------------------------------------------------

CONF = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
PLAIN = "claims:\n- id: height\n  quote: It is 324 metres high, antennas included.\n  verdict: false\n"


class Keyboard:
    """Somebody who types at a terminal, and what is shown there."""

    encoding = "utf-8"

    def __init__(self, answers=()):
        self.answers = [f"{answer}\n" for answer in answers]
        self.shown = ""

    def isatty(self):
        """It is one."""
        return True

    def readline(self):
        """Type the next answer."""
        return self.answers.pop(0) if self.answers else ""

    def write(self, text):
        """Show a text."""
        self.shown += text

    def flush(self):
        """Nothing is held back."""


@pytest.fixture
def repair_with(tmp_path, monkeypatch):
    """Runs `repair --changed --write` with these answers; the sidecar, and what was shown."""
    monkeypatch.chdir(tmp_path)
    unplug()
    write(Path("pelicanconf.py"), CONF)
    write(Path("content/tower.md"), ARTICLE.format(height=330))
    write(Path("content/tower.claims.yaml"), PLAIN)

    def run(*answers):
        told = Keyboard()
        monkeypatch.setattr("sys.stdin", Keyboard(answers))
        monkeypatch.setattr("sys.stderr", told)
        status = main(["repair", "--changed", "--write"])
        return status, Path("content/tower.claims.yaml").read_text("utf-8"), told.shown

    return run


def test_a_correction_is_asked_for_shown_and_written(repair_with):
    """The offers, the questions, the difference, the consent."""
    status, text, shown = repair_with("c", "2026-11-28", "The figure was old.", "", "y")

    assert status == 0
    assert text == PLAIN.replace(
        "included.\n",
        "included.\n  status: corrected\n"
        '  now: "It is 330 metres high, antennas included."\n  history:\n'
        '  - {date: 2026-11-28, kind: correction, note: "The figure was old."}\n',
    )
    assert "so check first" in " ".join(shown.split())
    assert "+  status: corrected" in re.sub(r"\x1b\[[0-9;]*m", "", shown)


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (["c", "2026-11-28", "Old.", "-", "n"], "(not done)"),
        (["c", "soon", "Old."], "Left as it is: "),
        (["c", "", ""], "readers are to be told"),
        (["c", "", "Old.", "It floats."], "the article does not say that"),
        (["x"], "leave it as it is"),
    ],
)
def test_without_consent_nothing_is_written(repair_with, answers, said):
    """In doubt the file stays, to the byte."""
    status, text, shown = repair_with(*answers)

    assert status == 1
    assert text == PLAIN
    assert said in shown


def test_words_are_named_and_found(repair_with):
    """What the article says instead may be another sentence."""
    _, text, _ = repair_with("c", "2026-11-28", "Old.", "It stands in Paris.", "y")

    assert 'now: "It stands in Paris."' in text


@pytest.mark.parametrize(
    "left",
    ["Nothing is left.", "<del>It is 324 metres high, antennas included.</del> None."],
)
def test_a_quote_that_is_gone_can_only_have_been_corrected(left, repair_with):
    """There are no new words to take over; so it is where a sentence is struck out."""
    write(Path("content/tower.md"), f"Title: T\nDate: 2026-11-20\n\n{left}\n")
    status, text, shown = repair_with("c", "2026-11-28", "Deleted.", "", "y")

    assert status == 0
    assert "now:" not in text
    assert "no longer says this" in shown
    assert "take the new words" not in shown


def test_a_renamed_article_takes_its_sidecar_along(repair_with):
    """After a yes; and never over another file."""
    Path("content/tower.md").rename("content/eiffel.md")
    write(Path("content/tower.claims.yaml"), PLAIN.replace("324", "330"))
    write(Path("content/other.md"), "Title: T\nDate: 2026-11-20\n\nAnother story.\n")
    status, _, shown = repair_with("n")
    assert status == 1
    assert "=> content/eiffel.claims.yaml" in shown

    assert main(["repair", "--write"]) == 0
    assert Path("content/eiffel.claims.yaml").exists()
    assert not Path("content/tower.claims.yaml").exists()


CORRECTED = "--claim height --corrected 2026-11-28 --note x"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--corrected", "2026-11-28", "--note", "x"], "name that with --claim"),
        (["--take"], "name that with --claim"),
        (["--claim", "height", "--corrected", "2026-11-28"], "needs --note"),
        (CORRECTED.replace("2026-11-28", "soon").split(), "write `YYYY-MM-DD`"),
        (CORRECTED.replace("2026-11-28", "3.5.2026").split(), "write `2026-05-03`"),
        (["--now", "x"], "belong to --corrected"),
        ([*CORRECTED.split(), "--take"], "--take and --corrected exclude each other"),
        ([*CORRECTED.split(), "--nth", "1"], "--nth and --corrected exclude"),
        (
            ["--claim", "hight", "--take"],
            "no claim `hight` here; did you mean `height`?",
        ),
        (["--claim", "x"], "no claim `x` here; known are `height`"),
        (
            ["--claim", "height", "--nth", "2"],
            "no quote of `height` has several places",
        ),
        (
            [*CORRECTED.split(), "--now", "Ay yeşil"],
            'does not say `Ay yeşil` (--now); copy its words, or write --now "" where',
        ),
        (
            [*CORRECTED.split(), "--now", "It is 340 metres high, antennas included"],
            "content/tower.md:5 has `It is 330 metres high, antennas included`",
        ),
    ],
)
@pytest.mark.usefixtures("repair_with")
def test_what_cannot_be_meant_is_refused(arguments, reason, capsys):
    """With the reason, and exit status 2; nothing is written."""
    assert main(["repair", "--write", *arguments]) == 2
    assert reason in capsys.readouterr().err
    assert Path("content/tower.claims.yaml").read_text("utf-8") == PLAIN


@pytest.mark.parametrize(
    ("edit", "arguments", "reason"),
    [
        (("324", "330"), CORRECTED, "stand at content/tower.md:5; correct the article"),
        (
            ("324 m", "330  m"),
            "--take",
            "stand at content/tower.md:5; there is nothing",
        ),
        (("It is 324 metres high, antennas", "Nothing"), "--take", "--corrected DATE"),
        (("verdict", "status: draft\n  verdict"), CORRECTED, "is a draft"),
        (("verdict", "status: withdrawn\n  verdict"), CORRECTED, "was withdrawn"),
        (("verdict", "status: withdrawn\n  verdict"), "--take", "was withdrawn"),
        (("verdict", "status: corrected\n  verdict"), CORRECTED, "corrected already"),
        (("verdict", "status: corrected\n  verdict"), "--take", "was corrected"),
        (
            ("verdict: f", "verdict: fx"),
            CORRECTED,
            "check content/tower.claims.yaml` says",
        ),
        (("It is 324 metres high, antennas included.", "It"), "--nth 3", "are 1 to 2"),
    ],
)
@pytest.mark.usefixtures("repair_with")
def test_an_answer_to_no_question_is_refused(edit, arguments, reason, capsys):
    """What was not asked, since the claim is in another state, is not passed over."""
    path = Path("content/tower.claims.yaml")
    text = PLAIN.replace(*edit)
    write(path, text)
    answer = arguments.replace("--claim height", "").split()

    assert main(["repair", "--claim", "height", *answer, "--write"]) == 2
    assert reason in " ".join(capsys.readouterr().err.split())
    assert path.read_text("utf-8") == text


@pytest.mark.usefixtures("repair_with")
def test_an_answer_for_claims_of_two_files_is_refused(capsys):
    """An id that a use has as well: which of them is meant is for the author to say."""
    write(Path("content/two.md"), ARTICLE.format(height=330))
    write(Path("content/two.claims.yaml"), PLAIN)

    assert main(["repair", "--claim", "height", "--take", "--write"]) == 2
    assert "2 files have a claim `height`; name the one" in capsys.readouterr().err
    assert main(["repair", "content/two.md", "--claim", "height", "--take"]) == 1


@pytest.mark.usefixtures("repair_with")
def test_new_words_are_taken_over_for_one_claim():
    """Without a terminal, when the command says so."""
    assert main(["repair", "--claim", "height", "--take", "--write"]) == 0
    assert "330" in Path("content/tower.claims.yaml").read_text("utf-8")
