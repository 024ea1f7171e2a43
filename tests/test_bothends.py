"""Messages with both ends: the article's line, the claim, the edits; and their forms."""

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from console import write
from handwriting import sidecars
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic_sarif.model import (
    StaticAnalysisResultsFormatSarifVersion210JsonSchema as SarifLog,
)
from sites import unplug

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.authoring.edits import Splice
from pelican_factcheck.authoring.repairs import add_edits, apply_edits, repair, to_edits
from pelican_factcheck.checking.reports import make_report_schema
from pelican_factcheck.cli.main import main
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Edit
from pelican_factcheck.sidecar.reader import read_sidecar

GIT = shutil.which("git")
CONF = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
ARTICLE = """\
Title: Story
Date: 2026-01-02

It mentioned *no* date, and no place. Nobody asked: why?
Everyone in the capital welcomed it at once.
"""
SIDECAR = """\
claims:
- quote: It mentionned no date, and no place
  verdict: false
  summary: It did.
  source: https://example.org/
- id: capital
  quote: Everyone in the old capital denounced it at once.
  verdict: true
  source: https://example.org/
"""


@pytest.fixture(autouse=True)
def site(tmp_path, monkeypatch):
    """A site with one article and a sidecar with a drifted and a changed quote."""
    monkeypatch.chdir(tmp_path)
    unplug()
    write(Path("pelicanconf.py"), CONF)
    write(Path("content/story.md"), ARTICLE)
    write(Path("content/story.claims.yaml"), SIDECAR)
    return tmp_path


@pytest.fixture
def check(capsys):
    """Runs `check`, and returns its status and output."""

    def run(*arguments):
        status = main(["check", *arguments])
        return status, capsys.readouterr().out

    return run


def diagnostics_of(check, *arguments):
    """The diagnostics of a check by their rules."""
    _, printed = check("--format", "json", *arguments)
    return {one["rule"]: one for one in json.loads(printed)["diagnostics"]}


def test_both_ends_and_the_claim(check):
    """The article's line and the claim's id stand beside the place in the sidecar."""
    told = diagnostics_of(check, "--select", "default,unreviewed-claim")
    (article,) = told["changed-quote"]["related"]

    assert article["message"] == "the article says"
    assert article["where"]["path"] == "content/story.md"
    assert (article["where"]["line"], article["where"]["column"]) == (5, 1)
    assert told["changed-quote"]["claim"] == "capital"
    assert told["changed-quote"]["edits"] == []
    assert told["unreviewed-claim"]["claim"]


def test_the_schema_of_the_report_holds(check, capsys):
    """What is written is what its schema says."""
    main(["schema", "--report"])
    schema = json.loads(capsys.readouterr().out)
    Draft202012Validator.check_schema(schema)
    _, printed = check("--format", "json", "--select", "all")

    assert schema == make_report_schema()
    assert list(Draft202012Validator(schema).iter_errors(json.loads(printed))) == []


def test_sarif_passes_its_schema_and_shows_fixes(check):
    """Related locations and fixes are there, and nothing that version 2.1.0 has not."""
    _, printed = check("--format", "sarif", "--select", "all")
    log = json.loads(printed)
    SarifLog.model_validate(log)
    results = {one["ruleId"]: one for one in log["runs"][0]["results"]}
    (fix,) = results["drifted-quote"]["fixes"]
    (change,) = fix["artifactChanges"]

    assert results["changed-quote"]["relatedLocations"]
    assert change["artifactLocation"]["uri"] == "content/story.claims.yaml"
    assert len(change["replacements"]) == 2


def test_github_points_at_both_files(check):
    """The same message stands beside the sidecar's line and the article's."""
    _, printed = check("--format", "github", "--select", "changed-quote")
    sidecar, article, _ = printed.splitlines()

    assert "file=content/story.claims.yaml,line=7," in sidecar
    assert "file=content/story.md,line=5," in article
    assert sidecar.rpartition("::")[2] == article.rpartition("::")[2]


def test_edits_are_what_repair_writes(check):
    """Applied to the file, the edits of the report give what `repair` gives."""
    told = diagnostics_of(check, "--select", "default,id-not-written-down")
    edits = [Edit(**each) for one in told.values() for each in one["edits"]]
    path = Path("content/story.claims.yaml")
    applied = apply_edits(path.read_text("utf-8"), edits)
    main(["repair", "--write"])

    assert applied == path.read_text("utf-8")
    assert "id: it-mentionned-no-date-and-no-place\n" in applied


def test_of_articles_that_share_a_sidecar_none_has_it_edited(check):
    """What the one asks for may be what the other denies."""
    head = '<head><title>b</title><meta name="date" content="2026-01-02"></head>'
    said = "It mentionned no date, and no place."
    write(Path("content/story.html"), f"<html>{head}<body><p>{said}</body></html>")
    told = diagnostics_of(check, "--select", "default,id-not-written-down")

    assert "drifted-quote" in told
    assert [one["edits"] for one in told.values() if one["edits"]] == []


DOCUMENT = Document(
    "It mentioned no date, and no place. Everyone welcomed it at once. It rained."
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    sidecars(
        quotes=st.sampled_from(
            [
                "It mentionned no date, and no place",
                "Everyone wellcomed it at once",
                "It rained",
            ]
        )
    )
)
def test_edits_of_any_handwriting_are_what_repair_writes(sidecar):
    """In whatever style a sidecar is written."""
    claims = read_sidecar(sidecar.text).claims
    found = [
        Diagnostic("drifted-quote", "", claim.quote.where, claim=claim.id)
        for claim in claims
    ]
    told = add_edits(found, sidecar.text, DOCUMENT, read_sidecar)
    edits = [edit for one in told for edit in one.edits]

    assert (
        apply_edits(sidecar.text, edits)
        == repair(sidecar.text, DOCUMENT, read_sidecar).text
    )


def test_a_byte_order_mark_is_no_column():
    """Editors do not count it."""
    text = "\ufeffclaims: []\n"
    (edit,) = to_edits("x", text, [Splice(1, 7, "claim")])

    assert edit == Edit("x", 1, 1, 1, 7, "claim")
    assert apply_edits(text, [edit]) == "\ufeffclaim: []\n"


# --- texts that are not saved ---------------------------------------------------------


def feed(monkeypatch, text):
    """Let a text be the standard input."""
    data = text if isinstance(text, bytes) else text.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_sidecar_that_is_not_saved(check, monkeypatch):
    """The text on the standard input is judged, not the file."""
    feed(monkeypatch, SIDECAR.replace("old capital denounced", "capital wellcomed"))
    told = diagnostics_of(check, "-", "--stdin-filename", "content/story.claims.yaml")

    assert set(told) == {"drifted-quote"}
    assert "wellcomed" in told["drifted-quote"]["message"]
    assert told["drifted-quote"]["edits"]


def test_an_article_that_is_not_saved(check, monkeypatch):
    """The quotes are looked for in the text on the standard input, and found there."""
    feed(monkeypatch, ARTICLE.replace("Everyone", "\r\nEveryone in the old").upper())
    told = diagnostics_of(check, "--stdin-filename", "content/story.md")

    assert set(told) >= {"changed-quote"}
    feed(monkeypatch, ARTICLE.replace("Everyone", "\n\nEveryone"))
    told = diagnostics_of(check, "--stdin-filename", "content/story.md")
    assert told["changed-quote"]["related"][0]["where"]["line"] == 7


def test_an_article_in_restructuredtext_that_is_not_saved(check, monkeypatch):
    """As docutils reads it; what the file says on the disk is not looked at."""
    head = "Old\n###\n\n:date: 2026-01-02\n\n"
    write(Path("content/old.rst"), f"{head}Everyone hated it.\n")
    quote = "claims: [{quote: Everyone in the *capital* loved it., verdict: true, source: https://example.org/}]"
    write(Path("content/old.claims.yaml"), quote)
    text = f"{head}First.\r\n\r\nEveryone in the *capital* loved it.\n"
    feed(monkeypatch, text)
    assert diagnostics_of(check, "-", "--stdin-filename", "content/old.rst") == {}

    feed(monkeypatch, text.replace("loved", "hated"))
    told = diagnostics_of(check, "-", "--stdin-filename", "content/old.rst")
    assert told["changed-quote"]["related"][0]["where"]["line"] == 8
    assert "changed-quote" not in diagnostics_of(check, "content/old.rst")


def test_a_sidecar_that_is_not_on_the_disk_yet(check, monkeypatch):
    """The first claims of an article can be judged before there is a file."""
    write(Path("content/other.md"), ARTICLE)
    feed(monkeypatch, "claims: [{quote: Never, verdict: true}]")
    told = diagnostics_of(check, "-", "--stdin-filename", "content/other.claims.yaml")

    assert "orphan-quote" in told


def test_a_sidecar_that_is_not_saved_and_has_no_article(check, monkeypatch):
    """It is told as one on the disk is, with its own mistakes; in a new folder as well."""
    for name in ("neu", "stori", "new/neu"):
        feed(monkeypatch, "claims: [{quote: Nobody knows this, verdict: tru}]")
        told = diagnostics_of(
            check, "-", "--stdin-filename", f"content/{name}.claims.yaml"
        )
        assert set(told) == {"missing-article", "unknown-verdict"}
    feed(monkeypatch, SIDECAR.replace("mentionned", "mentioned"))
    write(Path("content/tower.md"), ARTICLE)
    told = diagnostics_of(check, "-", "--stdin-filename", "content/neu.claims.yaml")

    assert told["missing-article"]["hint"] == (
        "its quotes stand in `content/tower.md`; save it as `tower.claims.yaml`"
    )


@pytest.mark.parametrize(
    ("text", "arguments", "reason"),
    [
        ("", ["-"], "has no name"),
        ("", ["-", "content"], "by itself"),
        ("", ["-", "--since", "HEAD"], "by itself"),
        (b"\xff", ["-", "--stdin-filename", "x.md"], "0xff is not UTF-8"),
        ("", ["--format", "json", "--statistics"], "counts for people"),
        ("", ["--output-file", "nowhere/x"], "there is no folder nowhere"),
        ("", ["--output-file", "content"], "cannot write content"),
        (
            "x",
            ["-", "--stdin-filename", "content/story.adoc"],
            "only articles in Markdown, reStructuredText and HTML",
        ),
    ],
)
def test_wrong_input_is_wrong_usage(text, arguments, reason, monkeypatch, capsys):
    """What cannot be meant is refused with the reason."""
    feed(monkeypatch, text)

    assert main(["check", *arguments]) == 2
    assert reason in capsys.readouterr().err


# --- further options ------------------------------------------------------------------


def test_a_report_can_go_to_a_file_and_end_well(check):
    """Nothing is printed, and the status says nothing of what was found."""
    status, printed = check("--output-file", "report.txt", "--exit-zero")

    assert (status, printed) == (0, "")
    assert "changed-quote" in Path("report.txt").read_text("utf-8")


def test_statistics_count_by_rule(check):
    """The most frequent rule stands first, with what it is about."""
    write(
        Path("content/story.claims.yaml"), f"{SIDECAR}- quote: Never\n  verdict: true\n"
    )
    status, printed = check("--statistics")
    first, *_, last = printed.splitlines()

    assert status == 1
    assert first.startswith("1  error[changed-quote]: ")
    assert last == "2 errors, 2 warnings in 1 sidecar"


def test_audit_has_the_same_formats(capsys):
    """Findings in a built site can be read by the same programs."""
    write(Path("output/index.html"), '<p id="a"></p><p id="a"></p>')

    assert main(["audit", "output", "--format", "sarif"]) == 1
    SarifLog.model_validate_json(capsys.readouterr().out)
    assert main(["audit", "output", "--exit-zero"]) == 0
    assert capsys.readouterr().out.endswith("Audit: 1 problem.\n")


# --- since a commit -------------------------------------------------------------------


def git(*arguments):
    """Run git in the current folder."""
    names = {"GIT_AUTHOR_NAME": "A", "GIT_COMMITTER_NAME": "A", "HOME": os.getcwd()}
    mails = {
        "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_COMMITTER_EMAIL": "a@example.org",
    }
    environ = {**os.environ, **names, **mails}
    subprocess.run([GIT, *arguments], check=True, capture_output=True, env=environ)


@pytest.fixture
def committed():
    """The site as a repository with one commit, and a second article."""
    write(Path("content/other.md"), ARTICLE)
    write(Path("content/other.claims.yaml"), SIDECAR)
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")


def files_of(check, *arguments):
    """The sidecars with problems, and the closing line."""
    _, printed = check("--format", "concise", "--since", "HEAD", *arguments)
    *lines, last = printed.splitlines()
    return {line.partition(":")[0] for line in lines}, last


@pytest.mark.usefixtures("committed")
def test_only_what_has_changed_is_checked(check):
    """Without a change nothing, then the sidecar of the article that was edited."""
    assert files_of(check) == (set(), "Nothing has changed.")
    write(Path("notes.txt"), "no claims")
    assert files_of(check) == (set(), "Nothing has changed.")
    write(Path("content/story.md"), f"{ARTICLE}\nMore.\n")
    assert files_of(check)[0] == {"content/story.claims.yaml"}
    assert files_of(check, "content/other.md")[0] == set()


@pytest.mark.usefixtures("committed")
def test_deleted_and_renamed_articles_are_found(check):
    """Their sidecars have lost them."""
    Path("content/story.md").unlink()
    assert files_of(check)[0] == {"content/story.claims.yaml"}
    git("mv", "content/other.md", "content/another.md")
    assert files_of(check)[0] == {
        "content/story.claims.yaml",
        "content/other.claims.yaml",
    }


@pytest.mark.usefixtures("committed")
def test_changed_settings_and_sources_concern_every_claim(check):
    """What all claims share has everything checked."""
    write(Path("pelicanconf.py"), f"{CONF}DEFAULT_LANG = 'en'\n")
    assert len(files_of(check)[0]) == 2


@pytest.mark.usefixtures("committed")
def test_a_changed_sidecar_concerns_those_that_use_its_claims(check):
    """An id that is another now is missed where the claim was used."""
    claim = "claims: [{id: one, quote: a, verdict: true, status: draft}]"
    write(Path("content/story.claims.yaml"), claim)
    write(
        Path("content/other.claims.yaml"),
        "claims: [{use: one, quote: a, status: draft}]",
    )
    git("commit", "-qam", "second")
    assert files_of(check)[1] == "Nothing has changed."
    write(Path("content/story.claims.yaml"), claim.replace("one", "two"))

    assert "content/other.claims.yaml" in files_of(check)[0]


def test_before_the_first_commit_everything_is_new(check):
    """`HEAD` of an empty repository is the empty tree."""
    git("init", "-q")

    assert files_of(check)[0] == {"content/story.claims.yaml"}


@pytest.mark.usefixtures("committed")
def test_an_unknown_commit_is_wrong_usage(capsys):
    """Git's reason is given."""
    assert main(["check", "--since", "nowhere"]) == 2
    assert "there is no commit `nowhere`" in capsys.readouterr().err


def test_without_a_repository_or_git_there_is_no_since(capsys, monkeypatch):
    """The reason is told."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", os.path.dirname(os.getcwd()))
    assert main(["check", "--since", "HEAD"]) == 2
    assert "--since: " in capsys.readouterr().err
    monkeypatch.setenv("PATH", "")
    assert main(["check", "--since", "HEAD"]) == 2
    assert "git, which is not installed" in capsys.readouterr().err
