"""`sources --check` against real servers: what the lock learns, and never forgets."""

import gzip
import json
import os
import subprocess
import sys
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from console import DAY, write
from msgspec import structs
from servers import serve
from sites import unplug
from sourcepairs import PDFS, as_pdf, as_vtt, pack_docx
from tables import each

from pelican_factcheck.cli.main import main
from pelican_factcheck.evidence.captures import (
    LONGEST_BLOCK,
    Block,
    blocks_of,
    capture_fault,
    read_text_file,
)
from pelican_factcheck.evidence.citations import (
    find_faults,
    long_day,
    short_name,
    with_evidence,
)
from pelican_factcheck.evidence.examination import Plan, check_sources, read_saved_file
from pelican_factcheck.evidence.fetching import Fetcher
from pelican_factcheck.evidence.lock import Lock, days_since, hash_quote, read_lock
from pelican_factcheck.evidence.sourcetext import SourceText, TextBuilder
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.settings import Settings
from pelican_factcheck.sidecar.files import find_sidecars
from pelican_factcheck.sidecar.reader import read_sidecar

TODAY = date(2026, 11, 27)
QUOTE = "The tower is 324 metres tall."
PAGE = f"<title>Tower</title><p>{QUOTE} It was opened in 1889.{' More words.' * 300}"
LOCK = Path("content/factcheck.lock.yaml")
CONF = 'PATH = "content"\nPLUGINS = []\nTIMEZONE = "UTC"\nSITEURL = "https://margin.example"\n'


@pytest.fixture(autouse=True)
def site(tmp_path, monkeypatch):
    """An empty site in the current folder."""
    monkeypatch.chdir(tmp_path)
    unplug()
    write(Path("pelicanconf.py"), CONF)
    write(
        Path("content/tower.md"),
        "Title: Tower\nDate: 2026-11-20\n\nIt is 324 m tall.\n",
    )


@pytest.fixture
def server():
    """A server on this machine."""
    with serve() as running:
        yield running


@pytest.fixture
def check(monkeypatch, capsys):
    """Run `sources --check` on a day; returns the status and the entry of a key."""

    def run(*options, days=0, paths=()):
        day = int(DAY) + days * 86400
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(day))
        arguments = ["sources", "--check", "--allow-private", "127.0.0.1"]
        status = main([*arguments, *options, *paths])
        printed = capsys.readouterr()
        run.out, run.err = printed.out, printed.err
        return status

    return run


def cite(url="", quote=QUOTE, more="", name="tower"):
    """Write a sidecar that cites one source."""
    address = f"    url: {url}\n" if url else "    title: Saved\n"
    write(
        Path(f"content/{name}.claims.yaml"),
        f"claims:\n- quote: It is 324 m tall\n  verdict: true\n  sources:\n  -\n{address}"
        f"    quote: {json.dumps(quote, ensure_ascii=False)}\n{more}",
    )


def entry():
    """The only entry of the lock."""
    lock = read_lock(LOCK.read_text(encoding="utf-8"), str(LOCK))
    assert lock.diagnostics == ()
    (only,) = lock.entries.values()
    return only


@pytest.mark.parametrize(
    ("address", "host"),
    [("http://10.0.0.1/x", "10.0.0.1"), ("http://[fd00::1]/x", "fd00::1")],
)
def test_the_private_host_behind_a_redirect_is_the_one_to_allow(
    server, check, address, host
):
    """The remedy names the host that was not asked, not the one that led there."""
    cite(server.page("/out", b"", 302, Location=address))

    check()

    assert f"`--allow-private {host}`" in check.out


def test_what_stands_is_noted_with_its_day(server, check):
    """Address, answer, hash, and a link that lands."""
    cite(server.page("/tower", PAGE, Content_Type="text/html"))

    assert check() == 0
    found = entry()
    assert (found.read, found.answer) == ("2026-11-27", "200 text/html")
    assert found.sha256 == sha256(PAGE.encode()).hexdigest()
    assert found.bytes == str(len(PAGE))
    assert found.words[0]._replace(quote="") == (
        "",
        "stands",
        "",
        "",
        "",
        "",
        QUOTE,
        "",
        "The%20tower%20is%20324%20metres%20tall",
        "2026-11-27",
        "",
        "",
        "",
    )


def test_within_a_week_the_day_stays_where_it_was(server, check):
    """Unless it is forced; then the lock changes every day."""
    cite(server.page("/tower", PAGE))
    check()
    first = LOCK.read_bytes()

    assert check(days=6) == 0
    assert LOCK.read_bytes() == first
    check("--force", days=6)
    assert entry().read == "2026-12-03"
    check(days=13)
    assert (entry().read, entry().words[0].since) == ("2026-12-10", "2026-11-27")


@pytest.mark.parametrize("status", [403, 404, 429, 500])
def test_a_failed_read_never_overwrites_what_was_found(server, check, status):
    """It adds that it was tried."""
    url = server.page("/tower", PAGE)
    cite(url)
    check()
    before = entry()
    server.page("/tower", b"", status, Retry_After="3600")

    assert check(days=20) == 0
    assert entry() == before._replace(tried=f"2026-12-17 {status}")
    check(days=22)
    assert entry().tried == f"2026-12-17 {status}"
    check(days=30)
    assert entry().tried == (
        "2026-12-17 404" if status == 404 else f"2026-12-27 {status}"
    )

    server.page("/tower", PAGE)
    check(days=31)
    assert entry() == before._replace(read="2026-12-28")


def test_an_altered_page_is_told_with_what_it_said(server, check):
    """Since when, until when, and how it was."""
    url = server.page("/tower", PAGE)
    cite(url)
    check()
    check(days=10)
    server.page("/tower", PAGE.replace("324", "330"))

    assert check(days=20) == 1
    word = entry().words[0]
    assert (word.found, word.since, word.until) == (
        "changed",
        "2026-11-27",
        "2026-12-07",
    )
    assert word.was == QUOTE
    assert "cite a copy of 7 December 2026, which says" in " ".join(check.out.split())

    server.page("/tower", PAGE.replace(QUOTE, "Nothing of it."))
    assert check(days=30) == 1
    word = entry().words[0]
    assert (word.found, word.until, word.was) == ("absent", "2026-12-07", QUOTE)
    assert "they did on 7 December 2026" in " ".join(check.out.split())

    server.page("/tower", PAGE)
    check(days=40)
    assert entry().words[0].since == "2027-01-06"


def test_an_edited_quote_is_at_once_unread(server, check, capsys):
    """Until it is compared; the old words leave the lock."""
    url = server.page("/tower", PAGE)
    cite(url)
    check()
    cite(url, "It was opened in 1889.")

    assert main(["sources"]) == 0
    assert "new" in capsys.readouterr().out
    check()
    assert [word.quote for word in entry().words] == [
        hash_quote("It was opened in 1889.")
    ]


def test_a_source_that_nobody_cites_leaves_the_lock(server, check):
    """When all was checked; not while a sidecar is broken, or only some were."""
    old = server.page("/old", PAGE)
    cite(old)
    check()
    new = server.page("/new", PAGE)
    cite(new)
    write(
        Path("content/other.md"),
        "Title: Other\nDate: 2026-11-20\n\nIt is 324 m tall.\n",
    )
    write(
        Path("content/other.claims.yaml"), "claims: [{quote: It is, verdict: maybee}]"
    )
    check()
    check(paths=["content/tower.md"])
    assert LOCK.read_text().count("- url: ") == 2

    Path("content/other.claims.yaml").unlink()
    check()
    assert entry().url == new


def test_only_what_is_due_is_read(server, check):
    """`--since`: by the day of the last reading; new words and failures always."""
    cite(server.page("/tower", PAGE))
    check()
    asked = len(server.paths())

    check("--since", "30d", days=29)
    assert len(server.paths()) == asked
    check("--since", "30", days=30)
    assert len(server.paths()) == asked + 1
    cite(f"{server.url}/tower", "It was opened in 1889.")
    check("--since", "30d", days=31)
    assert len(server.paths()) == asked + 2


def test_a_copy_is_kept_under_the_hash_of_its_bytes(server, check):
    """With its text beside it; again only when the words are in another."""
    cite(server.page("/tower", PAGE, Content_Type="text/html"))
    check("--keep")
    kept = Path("content") / entry().copy
    text = read_text_file(kept.with_name(f"{entry().sha256}.txt"), Path("content"))

    assert kept.name == f"{entry().sha256}.html.gz"
    assert gzip.decompress(kept.read_bytes()).decode() == PAGE
    assert capture_fault(Path("content"), entry().copy) == ""
    assert text.about["url"] == f"{server.url}/tower"
    assert text.about["read"] == "2026-11-27"
    assert text.blocks[0].text.startswith(QUOTE)

    server.page("/tower", PAGE + " More.")
    check("--keep", days=8)
    assert len(list(kept.parent.iterdir())) == 2
    server.page("/tower", PAGE.replace("324", "330"))
    check("--keep", days=16)
    word = entry().words[0]
    assert (word.found, word.copy) == ("changed", f"evidence/{kept.name}")
    assert "cite your copy of" in " ".join(check.out.split())

    kept.unlink()
    server.page("/tower", PAGE)
    check("--keep", days=24)
    assert kept.exists()


@pytest.mark.parametrize(
    ("old", "new"),
    [("324", "330"), ("2026-11-27", "2026-11-20"), ("text: ", "text: 0")],
)
def test_a_text_that_was_altered_says_nothing(server, check, old, new):
    """Words and days; other ends of lines are no other text."""
    cite(server.page("/tower", PAGE))
    check("--keep")
    root = Path("content")
    path = root / f"evidence/{entry().sha256}.txt"
    written = path.read_text(encoding="utf-8")
    capture = read_text_file(path, root)

    path.write_text(written, encoding="utf-8", newline="\r\n")
    assert capture_fault(root, entry().copy) == ""
    assert read_text_file(path, root) == capture
    path.write_text(written.replace(old, new), encoding="utf-8")
    assert capture_fault(root, entry().copy) == "has a text that was altered since"
    assert read_text_file(path, root).blocks == ()
    assert main(["sources", "--color", "never"]) == 1


def test_nothing_is_kept_of_private_people(server, check):
    """`keep: no`; and nothing of a page that does not say the words."""
    cite(server.page("/tower", PAGE), more="    keep: no\n")
    check("--keep")
    assert entry().copy == ""

    cite(f"{server.url}/tower", "Words that stand nowhere on it at all.")
    check("--keep")
    assert (entry().copy, Path("content/evidence").exists()) == ("", False)


def test_a_saved_file_is_read_in_place_of_the_address(check):
    """A PDF beside the sidecar, with its page; nothing is asked of a server."""
    write(Path("content/saved/x.txt"), "")
    Path("content/saved/report.pdf").write_bytes((PDFS / "latex.pdf").read_bytes())
    quote = (
        "Twenty-six volunteers under Captain Solberg rescued a decommissioned submarine"
    )
    cite("https://city.example/", quote, "    copy: saved/report.pdf\n")

    assert check("--keep") == 0
    found = entry()
    assert (found.file, found.answer) == ("saved/report.pdf", "file PDF")
    assert (found.words[0].page, found.words[0].label) != ("", "")
    assert found.copy.endswith(".pdf")
    assert (
        read_text_file(
            Path("content") / f"evidence/{found.sha256}.txt", Path("content")
        )
        .blocks[-1]
        .page
    )


def page(body, lang=""):
    """A page of some length with *body*, in a language that it names."""
    start = f'<html lang="{lang}">' if lang else "<html>"
    return f"{start}<title>Tower</title><p>{body}</p><p>{'More words. ' * 300}</p>"


@pytest.mark.parametrize(
    ("body", "quote", "words"),
    [
        ("It is not true that the tower was sold.", "the tower was sold", "not"),
        ("That the tower was sold is a myth.", "the tower was sold", "a myth"),
        ("Reportedly, the tower was sold.", "the tower was sold", "Reportedly"),
        ("Was the tower sold in May?", "the tower sold in May", "?"),
    ],
)
def test_a_source_that_denies_what_is_quoted_is_told(server, check, body, quote, words):
    """As a warning at the quotation, in the table, the lock and the JSON."""
    cite(server.page("/tower", page(body), Content_Type="text/html"), quote)

    assert check() == 0
    assert entry().words[0].found == "stands"
    assert entry().words[0].denied == words
    assert f"its sentence also says `{words}`" in check.out
    assert "warning[source-denied]: the sentence in" in check.out
    assert "--> content/tower.claims.yaml:7:12" in check.out
    assert check("--format", "json") == 0
    assert json.loads(check.out)["quotations"][0]["denied"] == words


@pytest.mark.parametrize(
    ("body", "quote", "more"),
    [
        ("There is no doubt that the tower was sold.", "the tower was sold", ""),
        (
            "It is not true that the tower was sold.",
            "It is not true that the tower was sold.",
            "",
        ),
        (
            "It is not true that the tower was sold.",
            "the tower was sold",
            "  ignore: source-denied\n",
        ),
        (
            "It is not true that the tower was sold. In fact the tower was sold.",
            "the tower was sold",
            "",
        ),
        ("It is not true. The tower was sold.", "The tower was sold.", ""),
    ],
)
def test_a_source_is_not_accused_for_another_denial(server, check, body, quote, more):
    """Nor where the whole sentence is quoted, or one place of several says it."""
    cite(server.page("/tower", page(body), Content_Type="text/html"), quote, more)

    assert check() == 0
    assert "source-denied" not in check.out


@pytest.mark.parametrize(
    ("lang", "more", "is_told"),
    [
        ("", "", False),
        ("de-AT", "", True),
        ("", "    lang: de\n", True),
        ("fr", "    lang: de\n", True),
        ("", "  lang: de\n", True),
        ("fr", "  lang: de\n", False),
    ],
)
def test_the_language_of_a_source_is_the_one_known_best(
    server, check, lang, more, is_told
):
    """What its entry says, else the page, else the claim, else the site."""
    html = page("Niemand glaubt, dass der Turm verkauft wurde.", lang)
    cite(
        server.page("/turm", html, Content_Type="text/html; charset=utf-8"),
        "der Turm verkauft wurde",
        more,
    )

    check()

    assert ("source-denied" in check.out) == is_told


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("notes.txt", "It is not true that the tower was sold in May.\n"),
        (
            "talk.vtt",
            (
                "WEBVTT\n\n00:01.000 --> 00:02.000\nIt is not true\n\n"
                "00:02.000 --> 00:03.000\nthat the tower was sold in May.\n"
            ),
        ),
        (
            "page.html",
            (
                '<script type="application/ld+json">{"articleBody":'
                ' "It is not true that the tower was sold in May."}</script><p>Hello.</p>'
            ),
        ),
    ],
)
def test_a_saved_file_is_held_to_its_denials_too(check, name, text):
    """Text, subtitles over two cues, and what a page says only to programs."""
    write(Path(f"content/{name}"), text)
    cite(quote="the tower was sold in May", more=f"    copy: /{name}\n")

    assert check() == 0
    assert entry().words[0].denied == "not"


def paragraphs(*texts):
    """A Word document of paragraphs, each with its runs."""
    return pack_docx("".join(f"<w:p>{text}</w:p>" for text in texts))


def run(text, style=""):
    """A run of a Word document."""
    return f'<w:r><w:rPr>{style}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


SOLD = "the tower was sold in May"
DENYING = {
    "one line.pdf": as_pdf([f"It is not true that {SOLD}."]),
    "two lines.pdf": as_pdf(
        ["It rained. It is not true that the tower", "was sold in May."]
    ),
    "two pages.pdf": as_pdf(
        ["It rained. It is not true that", "the tower was"], ["sold in May. It rained."]
    ),
    "behind.pdf": as_pdf([f"That {SOLD}", "is not true."]),
    "line.docx": paragraphs(run(f"It is not true that {SOLD}.")),
    "runs.docx": paragraphs(
        run("It is ") + run("n", "<w:b/>") + run("ot") + run(f" true that {SOLD}.")
    ),
    "inserted.docx": paragraphs(
        run("It is ")
        + f'<w:ins w:id="1">{run("not ")}</w:ins>'
        + run(f"true that {SOLD}.")
    ),
    "break.docx": paragraphs(
        run("It is not true that") + "<w:r><w:br/></w:r>" + run(f"{SOLD}.")
    ),
    "break.html": page(f"It is not true that<br>{SOLD}.").encode(),
}
STATING = {
    "sentence before.pdf": as_pdf(["It is not true.", f"Then {SOLD}."]),
    "page before.pdf": as_pdf(["It is not true."], [f"Then {SOLD}."]),
    "paragraph before.docx": paragraphs(run("It is not true."), run(f"Then {SOLD}.")),
    "items.html": page(f"not true<br>{SOLD}").encode(),
    "deleted.docx": paragraphs(
        run("It is ")
        + '<w:del w:id="1"><w:r><w:delText>not </w:delText></w:r></w:del>'
        + run(f"true that {SOLD}.")
    ),
}


@pytest.mark.parametrize("name", [*DENYING, *STATING])
def test_a_document_is_held_to_its_denials_too(check, name):
    """In PDF over lines and pages, in Word over runs, and in what was changed in it."""
    path = f"source.{name.rpartition('.')[2]}"
    Path("content", path).write_bytes((DENYING | STATING)[name])
    cite(quote=SOLD, more=f"    copy: /{path}\n")

    assert check() == 0
    assert entry().words[0].found == "stands"
    assert entry().words[0].denied == ("not" if name in DENYING else "")
    assert ("warning[source-denied]" in check.out) == (name in DENYING)


def test_subtitles_say_when(check):
    """The second of the cue in which the words begin."""
    write(Path("content/talk.vtt"), as_vtt())
    cite(quote="The Dvorak report lists 31 circumstances", more="    copy: /talk.vtt\n")

    assert check() == 0
    assert entry().words[0].start == "260.5"
    assert "talk.vtt at 4:20" in check.out


def large(path):
    """Make a file just over the limit that takes no room on the disk."""
    path.touch()
    os.truncate(path, 20_000_001)


@pytest.mark.parametrize(
    ("make", "failure"),
    [
        (str, "there is no file saved.txt"),
        (lambda path: path.write_text(""), "saved.txt is empty"),
        (lambda path: path.mkdir(), "saved.txt is no regular file"),
        (
            lambda path: path.symlink_to("/etc/hostname"),
            "saved.txt lies outside the content folder",
        ),
        (lambda path: path.symlink_to(path), "saved.txt cannot be read"),
        (
            large,
            "saved.txt has more than 20 MB",
        ),
    ],
)
def test_a_saved_file_is_read_with_care(tmp_path, make, failure):
    """Only a regular file of decent size, inside the content folder."""
    make(tmp_path / "saved.txt")

    assert read_saved_file(tmp_path, "saved.txt").failure == failure


@each("path", ["../secret.txt", "a/../../b", "C:/a.txt", "a\\b"])
def test_a_path_that_leads_out_is_refused(path):
    """When the sidecar is read."""
    text = (
        "claims:\n- quote: It is\n  verdict: true\n"
        f"  source: {{url: https://a.example/, copy: '{path}'}}\n"
    )
    assert [one.rule for one in read_sidecar(text).diagnostics] == ["invalid-value"]


def test_what_reading_spoils_keeps_what_was_found(check):
    """A passage that cannot be compared today stood there before."""
    write(Path("content/a.txt"), QUOTE)
    cite(more="    copy: a.txt\n")
    check()
    write(Path("content/a.txt"), QUOTE.replace("tower", "tow\ufffdr"))

    assert check(days=8) == 0
    word = entry().words[0]
    assert (word.found, word.until, word.text) == ("stands", "2026-11-27", QUOTE)
    assert "unread" in check.out

    write(Path("content/a.txt"), "Nothing")
    cite(quote="Other words of the tower that stand in it", more="    copy: a.txt\n")
    write(Path("content/a.txt"), "Other w\ufffdrds of the tower that stand in it")
    check(days=9)
    assert entry().words[0].found == "unread"


def test_a_guessed_encoding_is_noted(check):
    """So that an author can see why letters look odd."""
    Path("content/a.txt").write_bytes("Das Hôtel ist 3 m höher.".encode("cp1252"))
    cite(quote="Das Hôtel ist 3 m höher.", more="    copy: a.txt\n")
    check()

    assert entry().answer == "file TXT"


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("It is tall.", 6),
        (r'"It \"is\" tall."', 6),
        (r'"\u0049t is tall."', 6),
        (">-\n      It\n      is tall.", 6),
        ("\n      It is\n      tall.", 7),
    ],
)
def test_a_quotation_is_listed_with_its_line(written, line, capsys):
    """However it is written, and whatever a later claim says."""
    claim = "- quote: {}\n  verdict: true\n  sources:\n  - {}\n    quote: {}\n"
    source = "url: https://a.example"
    again = claim.format("a tall tower", source, "It is tall, it is tall.")
    write(
        Path("content/tower.claims.yaml"),
        f"claims:\n{claim.format('It is 324 m tall', source, written)[:-1]}\n{again}",
    )
    main(["sources", "--format", "json"])
    rows = json.loads(capsys.readouterr().out)["quotations"]

    assert rows[0]["line"] == line


def test_without_the_extra_it_says_what_to_install():
    """The offline list needs none of it."""
    write(Path("content/a.txt"), QUOTE)
    cite(more="    copy: a.txt\n")
    code = (
        "import sys; sys.modules['httpcore'] = None\n"
        "from pelican_factcheck.cli.main import main\n"
        "print(main(['sources']), main(['sources', '--check']))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert ran.stdout.splitlines()[-1] == "0 2"
    assert "pip install 'pelican-factcheck[sources]'" in ran.stderr


def test_an_interrupted_check_keeps_what_it_has():
    """The lock is written whatever happens."""
    write(Path("content/a.txt"), QUOTE)
    more = "  - {title: B, copy: b.txt, quote: It was opened}\n"
    cite(more=f"    copy: a.txt\n{more}")
    found = find_sidecars(["content"])
    sidecars = Sidecars(found, Settings(), Path("content"))

    def interrupt(names):
        yield names[0]
        raise KeyboardInterrupt

    plan = Plan(today=TODAY, fetcher=Fetcher)
    with pytest.raises(KeyboardInterrupt):
        check_sources(sidecars, Lock(), plan, interrupt)

    assert entry().file == "a.txt"


def test_the_formats_are_those_of_check(check, capsys):
    """JSON tells all, SARIF the diagnostics."""
    write(Path("content/a.txt"), QUOTE.replace("324", "330"))
    cite(more="    copy: a.txt\n")
    check()
    main(["sources", "--format", "json"])
    data = json.loads(capsys.readouterr().out)
    main(["sources", "--format", "sarif"])
    sarif = json.loads(capsys.readouterr().out)

    assert data["summary"] == {
        "stands": 0,
        "changed": 1,
        "absent": 0,
        "gone": 0,
        "unread": 0,
        "new": 0,
    }
    assert data["quotations"][0]["outcome"] == "changed"
    assert data["diagnostics"][0]["rule"] == "source-changed"
    assert sarif["runs"][0]["results"][0]["ruleId"] == "source-changed"


def test_colours_show_what_is_wrong(check, capsys):
    """On a terminal."""
    write(Path("content/a.txt"), QUOTE.replace("324", "330"))
    cite(more="    copy: a.txt\n")
    check()
    main(["sources", "--color", "always"])

    assert "\x1b[1;31mchanged\x1b[0m" in capsys.readouterr().out


def test_withdrawn_claims_are_left_in_peace(server, check):
    """Their sources are not asked for."""
    cite(server.page("/tower", PAGE), more="  status: withdrawn\n")
    check()

    assert server.paths() == []


# --- what a build gets ---------------------------------------------------------------------


def claims_of(more=""):
    """The claims of a sidecar with one source."""
    text = (
        "claims:\n- quote: It is\n  verdict: true\n"
        f"  source: {{url: 'https://a.example/', quote: {json.dumps(QUOTE)}{more}}}\n"
    )
    return read_sidecar(text).claims


def lock_of(words, entry="read: 2026-11-20"):
    """A lock of the same source."""
    text = f"- url: https://a.example/\n  {entry}\n  words:\n  - {{quote: {hash_quote(QUOTE)}, {words}}}\n"
    lock = read_lock(text, "lock")
    assert lock.diagnostics == ()
    return lock


@each(
    ("words", "entry", "state"),
    [
        ("found: stands, since: 2026-10-02, text: x", "read: 2026-11-20", "stands"),
        (
            "found: stands, since: 2026-10-02, until: 2026-11-01",
            "read: 2026-11-20",
            "stands",
        ),
        (
            "found: changed, since: 2026-10-02, until: 2026-11-01, was: x, text: y",
            "read: 2026-11-20",
            "altered",
        ),
        (
            "found: absent, since: 2026-10-02, until: 2026-11-01, was: x",
            "read: 2026-11-20",
            "altered",
        ),
        (
            "found: stands, since: 2026-10-02",
            "read: 2026-11-20\n  tried: 2026-11-25 404",
            "gone",
        ),
        (
            "found: stands, since: 2026-10-02",
            "read: 2026-11-20\n  tried: 2026-11-25 403",
            "stands",
        ),
        ("found: changed, text: y", "read: 2026-11-20", None),
        ("found: unread, remark: y", "read: 2026-11-20", None),
    ],
)
def test_a_build_is_told_what_is_known(words, entry, state):
    """Of words that never stood nothing is said."""
    claims = claims_of()
    (claim,), _ = with_evidence(claims, lock_of(words, entry))
    evidence = claim.sources[0].evidence

    assert (evidence.state if evidence else None) == state
    if state == "stands":
        assert evidence.day == ("2026-11-01" if "until" in words else "2026-11-20")


def test_without_a_lock_the_claims_are_the_same():
    """Not copied either."""
    claims = claims_of()

    completed, faults = with_evidence(claims, Lock())

    assert [one is other for one, other in zip(completed, claims, strict=True)] == [
        True
    ]
    assert {fault.rule for fault in faults} == {"words-unchecked"}


def test_evidence_belongs_to_the_file_that_was_read():
    """Another `copy:` is another source."""
    claims = claims_of(", copy: saved.html")

    (claim,), _ = with_evidence(claims, lock_of("found: stands, since: 2026-10-02"))

    assert claim is claims[0]


def test_what_was_known_before_stays_as_it_was():
    """A claim that another lock is asked about as well is not changed by the first."""
    claims = claims_of()
    (claim,), faults = with_evidence(
        claims, lock_of("found: stands, since: 2026-10-02, text: x")
    )

    assert faults == ()
    assert claims[0].sources[0].evidence is None
    assert claim == structs.replace(claims[0], sources=claim.sources)
    assert claim.sources[0].evidence.text == "x"


# --- small things --------------------------------------------------------------------------


@each(
    ("key", "name"),
    [
        (("https://www.city.example/a/budget.pdf", ""), "budget.pdf"),
        (("https://city.example/a/b/story/", ""), "city.example/…/story"),
        (("https://city.example/story", ""), "city.example/story"),
        (("https://city.example/", ""), "city.example"),
        (("https://city.example/a", "saved/page.html"), "page.html"),
    ],
)
def test_a_source_has_a_short_name(key, name):
    """For tables and messages."""
    assert short_name(*key) == name


def test_days_are_days():
    """And what is none is long ago."""
    assert days_since("2026-11-20", TODAY) == 7
    assert days_since("2026-02-30", TODAY) > 700_000
    assert (long_day("2026-02-03"), long_day("2026-02-30")) == (
        "3 February 2026",
        "2026-02-30",
    )
    assert TODAY - timedelta(7) == date(2026, 11, 20)


def test_long_blocks_are_divided_at_sentences():
    """A PDF is one block to us; a page of ours has paragraphs."""
    builder = TextBuilder()
    builder.add_lines(["A sentence of some words. " * 100])
    blocks = list(
        blocks_of(SourceText(text=builder.text(), edges=tuple(builder.edges)))
    )

    assert len(blocks) > 2
    assert all(len(block.text) <= LONGEST_BLOCK + 30 for block in blocks)
    assert all(block.text.endswith(".") for block in blocks)


def test_a_text_file_that_cannot_be_read_is_none(tmp_path):
    """A page of ours is then left out."""
    (tmp_path / "a.txt").write_bytes(b"\xff")
    (tmp_path / "b.txt").write_text("url: x\n\n\f12 iv\nWords\n")
    large(tmp_path / "c.txt")

    assert read_text_file(tmp_path / "a.txt", tmp_path) is None
    assert read_text_file(tmp_path / "none.txt", tmp_path) is None
    (tmp_path / "link.txt").symlink_to("/etc/hostname")
    assert read_text_file(tmp_path / "link.txt", tmp_path) is None
    assert read_text_file(tmp_path / "c.txt", tmp_path) is None
    assert read_text_file(tmp_path / "b.txt", tmp_path).blocks == (
        Block("Words", "12", "iv"),
    )


def test_what_is_not_read_is_noted_with_what_to_do(check):
    """A file of a kind that is not read."""
    write(Path("content/a.rtf"), "{\\rtf1 words}")
    cite(more="    copy: a.rtf\n")

    assert check() == 0
    assert entry().tried.startswith("2026-11-27 RTF is not read")


def test_a_short_page_is_no_proof(server, check):
    """What is not on it may be elsewhere; one that is whole is proof enough."""
    words = "The lift of the tower is shut."
    cite(server.page("/tower", f"<p>{'Some words of the page. ' * 40}"), words)
    assert check() == 0
    assert "the page is short" in check.out

    more = f"  - {{url: {server.url}/long, quote: {words}}}\n"
    server.page("/long", f"<p>{'The lift of the bridge is new. ' * 200}")
    cite(f"{server.url}/tower", words, more)
    assert check() == 1
    assert "source-absent" in check.out or "source-changed" in check.out


def test_parts_that_are_quoted_wrongly_are_told_why(check):
    """Where no word differs, the reason is said."""
    write(
        Path("content/a.txt"), "The lock of the harbour is certainly not open in May."
    )
    cite(quote="The lock of the harbour is … open in May.", more="    copy: a.txt\n")

    assert check() == 1
    assert "what was left out denies the rest" in check.out


SHORT = "<title>Tower</title><p>The page is next to empty."


@pytest.mark.parametrize(
    ("data", "hint"),
    [
        (SHORT.encode(), "save it anew, or copy its text into a file, and name that"),
        (b"", "save it anew, or copy its text into a file, and name that"),
        (b"%PDF-1.7\nbroken", "save it anew, or copy its text into a file, and name"),
        (
            PAGE.replace(QUOTE, "Nobody came.").encode(),
            "correct the quotation, or name another",
        ),
        (None, "correct the name of the file in `copy:`"),
    ],
    ids=["short", "empty", "damaged", "absent", "missing"],
)
@pytest.mark.parametrize("url", ["", "url: https://e.example/a, "])
def test_a_source_that_is_saved_already_is_not_to_be_saved(data, hint, url, capsys):
    """Its author has done that; what helps is another file, or another name."""
    suffix = "pdf" if data and data.startswith(b"%PDF") else "html"
    if data is not None:
        write(Path("content/saved/page.html"), "")
        Path(f"content/saved/page.{suffix}").write_bytes(data)
    write(
        Path("content/tower.claims.yaml"),
        "claims:\n- quote: It is 324 m tall.\n  verdict: true\n  source:"
        f" {{{url}title: Tower, copy: saved/page.{suffix}, quote: {QUOTE}}}\n",
    )

    main(["sources", "--check", "--format", "concise"])
    main(["check", "--format", "concise", "--select", "all"])

    told = capsys.readouterr().out
    assert hint in told
    assert "add `copy:" not in told


def test_a_source_of_words_never_compared_may_be_stale():
    """Whoever does not ask for the one is told the other."""
    url = "https://city.example/a.html"
    lock = read_lock(
        f"format: 1\n\nsources:\n- url: {url}\n  read: 2026-07-01\n", str(LOCK)
    )
    text = f"claims:\n- {{quote: Q, verdict: true, source: {{url: {url}, quote: W}}}}\n"
    claims = read_sidecar(text, "tower.claims.yaml").claims
    every, known = (
        [
            one.rule
            for one in find_faults(
                claims, lock, "", today=TODAY, max_age=90, tells_new=tells_new
            )
        ]
        for tells_new in (True, False)
    )

    assert every == ["words-unchecked", "source-stale"]
    assert known == ["source-stale"]
