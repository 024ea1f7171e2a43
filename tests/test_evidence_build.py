"""What a build makes of the lock: cards, pages of kept copies, data, diagnostics."""

import gzip
import json
import re
import subprocess
import sys
from hashlib import sha256

import pytest
from sites import Site

from pelican_factcheck.annotating.templates import card_environment
from pelican_factcheck.annotating.translations import translations_for
from pelican_factcheck.evidence.captures import (
    Block,
    Capture,
    Shell,
    render_page,
    render_pages,
    write_text,
)
from pelican_factcheck.evidence.citations import SiteLock, open_lock
from pelican_factcheck.evidence.lock import (
    Entry,
    Lock,
    Quotation,
    hash_quote,
    write_lock,
)
from pelican_factcheck.settings import Settings
from pelican_factcheck.sidecar.reader import read_sidecar

QUOTE = "The tower is 324 metres tall."
URL = "https://city.example/tower.html"
SIDECAR = f"""\
claims:
- quote: The tower is 324 metres tall
  verdict: true
  checked: {{date: 2026-11-20}}
  source:
    title: City
    url: {URL}
    quote: {QUOTE}
"""
ARTICLE = """\
Title: Tower
Date: 2026-11-20

The tower is 324 metres tall.
"""
PARAGRAPHS = [f"Paragraph {number}." for number in range(10)]
PARAGRAPHS[5] = f"Before. {QUOTE} <b>After</b> & more."
DATA = "\n\n".join(PARAGRAPHS).encode()
DIGEST = sha256(DATA).hexdigest()
WORD = Quotation(
    quote=hash_quote(QUOTE),
    found="stands",
    text=QUOTE,
    fragment="The%20tower,metres%20tall",
    since="2026-10-02",
)
ENTRY = Entry(
    url=URL,
    read="2026-11-20",
    answer="200 text/plain",
    sha256=DIGEST,
    bytes="99",
    words=(WORD,),
)
CHANGED = WORD._replace(
    found="changed",
    text="The tower is 330 metres tall.",
    fragment="",
    until="2026-11-01",
    was=QUOTE,
)


@pytest.fixture
def site(tmp_path):
    """A site with one claim."""
    made = Site(tmp_path, {"FACTCHECK_PAGES": ["index", "claims"]})
    made.write("tower.md", ARTICLE)
    made.write("tower.claims.yaml", SIDECAR)
    return made


def lock(site, entry=ENTRY, *, kept=False):
    """Write the lock with one source, and its copy."""
    if kept:
        entry = entry._replace(copy=f"evidence/{DIGEST}.txt.gz")
        folder = site.content / "evidence"
        folder.mkdir(exist_ok=True)
        (folder / f"{DIGEST}.txt.gz").write_bytes(gzip.compress(DATA, mtime=0))
        about = {"url": URL, "read": "2026-11-20", "answer": "200 text/plain"}
        about |= {"sha256": DIGEST, "bytes": "99"}
        text = write_text(about, iter(map(Block, PARAGRAPHS)))
        (folder / f"{DIGEST}.txt").write_text(text, encoding="utf-8")
    (site.content / "factcheck.lock.yaml").write_text(
        write_lock([entry]), encoding="utf-8"
    )


def found(page):
    """What a card says of the words of its source, without markup."""
    line = re.search(r'<span class="factcheck-found[^>]*>(.*?)</span>', page, re.DOTALL)
    return re.sub(r"<[^>]+>", "", line[1]) if line else ""


def test_without_a_lock_nothing_is_said(site):
    """And nothing of the wing is loaded."""
    code = (
        "import sys; from pelican import Pelican; from pelican.settings import *\n"
        f"Pelican(read_settings(override={{'PATH': {str(site.content)!r},"
        f" 'OUTPUT_PATH': {str(site.folder / 'output')!r},"
        f" 'CACHE_PATH': {str(site.folder / 'cache')!r},"
        " 'PLUGINS': ['pelican_factcheck']})).run()\n"
        "print([name for name in sys.modules if 'factcheck.evidence' in name])"
    )
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    page = (site.folder / "output/tower.html").read_text(encoding="utf-8")

    assert ran.stdout.splitlines()[-1] == "[]"
    assert "factcheck-note" in page
    assert "factcheck-found" not in page


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (ENTRY, "words found there on November 20, 2026"),
        (
            ENTRY._replace(tried="2026-11-25 403"),
            "words found there on November 20, 2026",
        ),
        (
            ENTRY._replace(tried="2026-11-25 404"),
            "no longer there since November 25, 2026; on November 20, 2026 it said this",
        ),
        (
            ENTRY._replace(words=(CHANGED,)),
            "altered since; on November 1, 2026 it said this",
        ),
        (ENTRY._replace(words=(WORD._replace(quote="0" * 64),)), ""),
        (ENTRY._replace(words=(CHANGED._replace(since="", until="", was=""),)), ""),
    ],
)
def test_a_card_says_what_is_known(site, entry, told):
    """In the article and on the claim's own page, and no more than that."""
    lock(site, entry)
    output = site.build()
    (claim,) = [name for name in output.files() if name.startswith("factcheck/claims/")]

    assert found(output.read("tower.html")) == told
    assert found(output.read(claim)) == told
    assert "verified" not in output.read("tower.html")


@pytest.mark.parametrize("is_saved", [False, True])
def test_a_claim_that_is_used_brings_what_is_known_of_its_sources(site, is_saved):
    """Into an article of another folder, too, where a saved file is another one."""
    entry, more = ENTRY, ""
    if is_saved:
        more = "    copy: saved.txt\n"
        entry = ENTRY._replace(file="saved.txt", url=URL)
    site.write(
        "tower.claims.yaml", SIDECAR.replace("- quote", "- id: tower\n  quote") + more
    )
    site.write(
        "news/height.md", ARTICLE.replace("Title: Tower", "Title: Height\nSlug: height")
    )
    site.write(
        "news/height.claims.yaml", "claims:\n- {use: tower, quote: tower is 324 metres}"
    )
    lock(site, entry)
    first = site.build()
    lock(site, entry._replace(words=(CHANGED,)))
    second = site.build("second")

    for output, told in ((first, "words found there on"), (second, "altered since")):
        assert told in found(output.read("tower.html"))
        assert found(output.read("height.html")) == found(output.read("tower.html"))


def test_a_card_speaks_the_language_of_its_article(site):
    """As all of it does."""
    lock(site)
    page = site.build(DEFAULT_LANG="de").read("tower.html")

    assert found(page) == "Wortlaut dort gefunden am 20. November 2026"


def test_a_kept_copy_has_a_page_of_ours(site):
    """An excerpt: two paragraphs around the words; text, and nothing else of theirs."""
    lock(site, kept=True)
    output = site.build()
    name = f"factcheck/evidence/{DIGEST[:16]}.html"
    page = output.read(name)

    assert (
        f'<a class="factcheck-copy-link" href="https://example.org/{name}">'
        in output.read("tower.html")
    )
    assert (
        f'<mark class="factcheck-passage">{QUOTE}</mark> &lt;b&gt;After&lt;/b&gt; &amp; more.'
        in page
    )
    assert "Paragraph 3." in page
    assert "Paragraph 2." not in page
    assert "Paragraph 8." not in page
    assert '<meta name="robots" content="noindex">' in page
    assert "<script" not in page
    assert DIGEST in page
    assert (output.folder / "theme/factcheck-evidence.css").exists()
    assert site.build("again").read(name) == page


def test_a_theme_can_replace_the_page_of_a_kept_copy(site):
    """Its template gives way to one of the same name, as the others do."""
    lock(site, kept=True)
    theme = site.folder / "overrides"
    theme.mkdir()
    (theme / "factcheck_evidence.html").write_text("Kept: {{ title }}", "utf-8")
    output = site.build(THEME_TEMPLATES_OVERRIDES=[str(theme)])

    assert output.read(f"factcheck/evidence/{DIGEST[:16]}.html").startswith("Kept: ")


def test_a_site_may_show_all_or_nothing_of_it(site):
    """`FACTCHECK_EVIDENCE`."""
    lock(site, kept=True)
    name = f"factcheck/evidence/{DIGEST[:16]}.html"

    assert "Paragraph 0." in site.build(FACTCHECK_EVIDENCE="full").read(name)
    private = site.build("private", FACTCHECK_EVIDENCE="private")
    assert name not in private.files()
    assert "factcheck-copy-link" not in private.read("tower.html")


def test_a_copy_without_its_text_has_no_page(site):
    """The card does not lead nowhere."""
    lock(site, kept=True)
    (site.content / f"evidence/{DIGEST}.txt").unlink()
    output = site.build()

    assert found(output.read("tower.html")) == "words found there on November 20, 2026"
    assert not [name for name in output.files() if "evidence/" in name]


def test_a_text_that_was_altered_is_not_published(site):
    """Its page says what was read, and none of the words."""
    lock(site, kept=True)
    path = site.content / f"evidence/{DIGEST}.txt"
    path.write_text(path.read_text("utf-8").replace("Paragraph 3", "Lie 3"), "utf-8")
    page = site.build().read(f"factcheck/evidence/{DIGEST[:16]}.html")

    assert DIGEST in page
    assert "Lie 3" not in page
    assert "Paragraph" not in page


def test_copies_of_drafts_are_not_published(site):
    """Only what published claims cite."""
    lock(site, kept=True)
    site.write("tower.claims.yaml", SIDECAR + "  status: draft\n")

    assert not [name for name in site.build().files() if "evidence/" in name]


def test_programs_are_told_as_well(site):
    """The hash of what was read, our copy, the day, and a link that lands."""
    lock(site, kept=True)
    output = site.build()
    claims = json.loads(output.read("factcheck/claims.json"))
    evidence = claims["claims"][0]["sources"][0]["evidence"]
    page = output.read("tower.html")
    annotations = output.read("factcheck/annotations.jsonld")

    copy = f"https://example.org/factcheck/evidence/{DIGEST[:16]}.html"
    assert evidence["state"] == "stands"
    assert evidence["copy_url"] == copy
    assert f'"sha256":"{DIGEST}"' in page
    assert f'"archivedAt":"{copy}"' in page
    assert f'"cached":"{copy}"' in annotations
    assert f'href="{URL}#:~:text=The%20tower,metres%20tall"' in page


def test_files_of_the_desk_are_told_nobody(site):
    """`copy:` and `keep:` are not published."""
    site.write(
        "tower.claims.yaml", SIDECAR + "    copy: saved/tower.txt\n    keep: no\n"
    )
    data = site.build().read("factcheck/claims.json")

    assert "saved/tower.txt" not in data
    assert '"keep"' not in data


def test_a_build_reports_what_the_lock_knows(site, caplog):
    """At the quotation; a strict build ends."""
    lock(site, ENTRY._replace(words=(CHANGED,)))
    site.build()
    assert "error[source-changed]" in caplog.text
    assert "tower.claims.yaml:8:12" in caplog.text

    with pytest.raises(SystemExit):
        site.build(FACTCHECK_STRICT=True)
    site.write("tower.claims.yaml", SIDECAR + "  ignore: source-changed\n")
    caplog.clear()
    site.build()
    assert "source-changed" not in caplog.text


def test_a_build_tells_of_a_source_that_denies_what_is_quoted(site, caplog):
    """The words stand there all the same, and cards say so."""
    lock(site, ENTRY._replace(words=(WORD._replace(denied="is a myth"),)))

    site.build()

    assert "warning[source-denied]" in caplog.text
    assert "`is a myth`" in caplog.text

    site.write("tower.claims.yaml", SIDECAR + "  ignore: source-denied\n")
    caplog.clear()
    site.build()
    assert "source-denied" not in caplog.text


def test_each_quotation_is_told_at_its_own_line(site, caplog):
    """Those of one claim with the same words, too, as `check` tells them."""
    lock(site, ENTRY._replace(words=(CHANGED,)))
    again = f"  context: [{{title: City, url: {URL}, quote: {QUOTE}}}]\n"
    site.write("tower.claims.yaml", SIDECAR + again)

    site.build()

    assert caplog.text.count("error[source-changed]") == 2
    assert "tower.claims.yaml:8:12" in caplog.text
    assert f"tower.claims.yaml:9:{again.index(QUOTE) + 1}" in caplog.text


def test_a_quotation_whose_sidecar_is_gone_is_told_at_its_claim(tmp_path):
    """The file is read again to find the line."""
    path = tmp_path / "tower.claims.yaml"
    changed = ENTRY._replace(words=(CHANGED,))
    (tmp_path / "factcheck.lock.yaml").write_text(write_lock([changed]), "utf-8")
    sidecar = read_sidecar(SIDECAR, path=str(path))

    told = SiteLock(tmp_path, Settings()).complete(sidecar, path).diagnostics

    assert [one.where for one in told] == [sidecar.claims[0].where]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("format: 7\n", "unsupported-format"),
        ("format: 1\n\nsources:\n- [\n", "yaml-syntax"),
        ("\xff", "text-encoding"),
    ],
)
def test_a_damaged_lock_is_told_and_does_no_harm(site, caplog, text, rule):
    """The pages are those of a build without it."""
    plain = site.build().pages()
    (site.content / "factcheck.lock.yaml").write_bytes(text.encode("latin-1"))

    assert site.build("damaged").pages() == plain
    assert f"[{rule}]" in caplog.text


def test_a_lock_that_cannot_be_read_is_told(tmp_path):
    """A folder of that name, or a file that is too large."""
    assert open_lock(tmp_path) == Lock()
    path = tmp_path / "factcheck.lock.yaml"
    path.mkdir()
    assert [one.rule for one in open_lock(tmp_path).diagnostics] == ["unsafe-file"]
    path.rmdir()
    with path.open("wb") as file:
        file.truncate(50_000_001)
    assert [one.rule for one in open_lock(tmp_path).diagnostics] == ["unsafe-file"]


def test_a_result_depends_on_what_the_lock_says_of_its_sources(tmp_path):
    """A digest of the hosts that a sidecar names; of all where that is not plain."""

    def follows(text, **changes):
        """Whether a result that was kept for *text* is made anew."""
        return digest(text) != digest(text, **changes)

    def digest(text, **changes):
        other = Entry(url="https://courier.example/a", read="2026-11-20")
        entries = [ENTRY._replace(**changes), other]
        (tmp_path / "factcheck.lock.yaml").write_text(
            write_lock(entries), encoding="utf-8"
        )
        return SiteLock(tmp_path, Settings()).digest_for(text)

    newer = {"read": "2026-11-21"}
    ours, theirs = SIDECAR, SIDECAR.replace("city.example", "courier.example")
    assert follows(ours, **newer)
    for host in ("City.example:443", "CITY.EXAMPLE"):
        assert follows(SIDECAR.replace("city.example", host), **newer)
    for plain in ("", "café", "*emphasis*", "100 % of them", "copy: a.txt"):
        assert not follows(theirs + plain, **newer)
    for odd in (r'"https:\/\/x"', "https://cıty.example/"):
        assert follows(theirs + odd, **newer)
    saved = {"url": "", "file": "a.txt"}
    assert follows(theirs + "copy: a.txt", **saved)
    assert not follows(theirs, **saved)


def shell():
    """What pages have in common."""
    return Shell(card_environment(), translations_for("en", {}), "/a.css", "Site", "/")


def test_words_in_parts_and_over_paragraphs_are_marked():
    """Each part where it stands; pages begin with their number."""
    blocks = (
        Block("One two three.", "1", "i"),
        Block("Four five six.", "2", "ii"),
        Block("Seven eight nine.", "2", "ii"),
    )
    capture = Capture({"url": URL, "read": "2026-11-20"}, blocks)
    page = render_page(
        capture, ["two three. Four", "Seven … nine", "eight nine"], shell(), full=True
    )
    marked = re.findall(r"<mark[^>]*>(.*?)</mark>", page)

    assert marked == ["two three.", "Four", "Seven", "eight nine"]
    assert "<h2>page 1 (i)</h2>" in page
    assert page.count("<h2>") == 2


def test_words_that_are_not_in_the_text_are_not_marked():
    """The excerpt is then the beginning."""
    capture = Capture({"url": URL, "read": "2026-11-20"}, tuple(map(Block, PARAGRAPHS)))
    page = render_page(capture, ["other words"], shell(), full=False)

    assert "<mark" not in page
    assert "Paragraph 0." in page
    assert "Paragraph 3." not in page


def test_a_copy_whose_text_cannot_be_read_is_left_out(tmp_path):
    """The other pages are made."""
    (tmp_path / "evidence").mkdir()
    (tmp_path / f"evidence/{DIGEST}.txt").write_bytes(b"\xff")
    url = f"https://example.org/factcheck/evidence/{DIGEST[:16]}.html"

    assert list(render_pages(tmp_path, {url: {QUOTE}}, shell(), full=True)) == []


def test_an_empty_sidecar_stays_what_it_is(tmp_path):
    """There is nothing to add."""
    (tmp_path / "factcheck.lock.yaml").write_text(write_lock([ENTRY]), encoding="utf-8")
    empty = read_sidecar("", "a.claims.yaml")

    assert SiteLock(tmp_path, Settings()).complete(empty, tmp_path / "a.yaml") is empty


def test_a_kept_result_follows_the_lock(site):
    """A later build shows what the lock says then, and the copies that are there."""
    lock(site)
    assert found(site.build().read("tower.html")).startswith("words found")
    lock(site, ENTRY._replace(words=(CHANGED,)))

    assert found(site.build().read("tower.html")).startswith("altered since")
    lock(site, kept=True)
    assert "our copy" in found(site.build().read("tower.html"))
    (site.content / f"evidence/{DIGEST}.txt").unlink()
    assert "our copy" not in found(site.build().read("tower.html"))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a b/", "x"])
def test_an_address_that_is_none_is_no_link(url):
    """Whatever stands in the text of a copy."""
    capture = Capture({"url": url, "read": "some day"}, (Block("<i>Words</i>"),))
    page = render_page(capture, [], shell(), full=True)

    assert 'href="javascript' not in page
    assert "<dt>Address" not in page
    assert "&lt;i&gt;Words&lt;/i&gt;" in page
