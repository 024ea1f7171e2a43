"""What is found again on a site: whose sentence it is, and what becomes of it."""

import json
import re
from pathlib import Path

import pytest
from console import write
from sites import unplug

from pelican_factcheck.anchoring.anchors import anchor_claims
from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.authoring.workspace import also_entry, use_entry
from pelican_factcheck.checking.repeats import find_repeats, is_at, search_article
from pelican_factcheck.cli.main import main
from pelican_factcheck.sidecar.reader import read_sidecar

BRIDGE = "The harbour bridge cost 40 million euros."


def article(name, html, sidecar="", lang="en"):
    """An article of a site, with what its sidecar says."""
    visible = read_text(html)
    claims = read_sidecar(sidecar, f"{name}.claims.yaml").claims if sidecar else ()
    sought = [claim for claim in claims if claim.status != "draft"]
    anchors, _ = anchor_claims(sought, visible, lang=lang, name=name)
    return search_article(name, document_of(visible, lang), claims, anchors)


def claim(quote, **fields):
    """A sidecar with one claim."""
    more = "".join(f"\n  {key}: {value}" for key, value in fields.items())
    return f"claims:\n- id: c\n  quote: {json.dumps(quote)}\n  verdict: false{more}\n"


def told(*articles):
    """Each repeat: its article, its kind, its words."""
    return [
        (one.article.source, one.judgement.kind, one.sentence)
        for one in find_repeats(articles).found
    ]


def test_a_claim_does_not_repeat_itself():
    """The sentence that it marks, and what that has become, are its own."""
    same = article("a", f"<p>{BRIDGE}", claim(BRIDGE))
    changed = article(
        "a", "<p>The harbour bridge cost 50 million euros.", claim(BRIDGE)
    )

    assert told(same) == told(changed) == []


def test_every_place_of_a_quote_that_means_none_is_told():
    """Of an ambiguous quote no sentence is marked, so all of them are free."""
    one = article("a", f"<p>{BRIDGE}<p>So it was. {BRIDGE}", claim(BRIDGE))

    assert told(one) == [("a", "exact", BRIDGE)] * 2


@pytest.mark.parametrize("status", ["draft", "withdrawn"])
def test_what_no_check_stands_for_is_not_looked_for(status):
    """A draft is no finding, and a withdrawn check is none any more."""
    one = article("a", f"<p>{BRIDGE}", claim(BRIDGE, status=status))

    assert told(one, article("b", f"<p>{BRIDGE}")) == []


def test_what_was_corrected_is_looked_for_in_its_old_words():
    """The correction of one article is due in every other that says the same."""
    fields = {"status": "corrected", "now": "The harbour bridge cost 44 million euros."}
    one = article("a", f"<p>{fields['now']}", claim(BRIDGE, **fields))

    assert told(one, article("b", f"<p>{BRIDGE}")) == [("b", "exact", BRIDGE)]


def test_a_part_of_a_sentence_is_looked_for_with_its_subject():
    """`cost 40 million euros` alone is said of many things."""
    one = article("a", f"<p>{BRIDGE}", claim("cost 40 million euros"))
    museum = article("b", "<p>The new museum and its garden cost 40 million euros.")
    bridge = article("c", f"<p>So it was: {BRIDGE}")

    assert told(one, museum, bridge) == [("c", "near", f"So it was: {BRIDGE}")]


def test_a_long_part_of_a_sentence_stands_by_itself():
    """It says enough to be known again."""
    words = "that his predecessor had paid forty million euros"
    one = article("a", f"<p>He could not show {words}.", claim(words))

    assert told(one, article("b", f"<p>The mayor wrote {words}."))[0][1] == "changed"


def test_the_statement_of_a_claim_is_looked_for_as_well():
    """What the quote leaves open is in `claim`."""
    one = article(
        "a", "<p>It cost 40 million.", claim("It cost 40 million", claim=BRIDGE)
    )

    assert told(one, article("b", f"<p>{BRIDGE}")) == [("b", "exact", BRIDGE)]


def test_a_statement_of_several_sentences_is_found_as_a_whole():
    """Its sentences may stand anywhere, but together."""
    words = "The harbour bridge was closed in May. Nobody was told of it before June."
    one = article("a", f"<p>{words}", claim(words))
    both = article("b", f"<p>Some news. {words} Nobody cared.")
    half = article("c", "<p>The harbour bridge was closed in May. It is green.")

    assert told(one, both, half) == [("b", "exact", words)]


def test_code_menus_and_tables_of_contents_say_nothing():
    """Nobody states there what a heading or a listing repeats."""
    one = article("a", f"<p>{BRIDGE}", claim(BRIDGE))
    silent = f"<pre>{BRIDGE}</pre><nav><p>{BRIDGE}</p></nav><p>So there."

    assert told(one, article("b", silent)) == []


def test_notes_are_no_part_of_what_is_said():
    """The figure of a footnote is not a figure of the statement."""
    note = '<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>'
    one = article("a", f"<p>{BRIDGE}", claim(BRIDGE))
    other = article(
        "b", f"<p>The harbour bridge{note} cost 40 million euros.{note} Yes."
    )

    assert told(one, other) == [("b", "exact", BRIDGE)]


def test_a_statement_is_not_looked_for_in_other_languages():
    """A quotation in the original, say, has its own claim."""
    one = article("a", f"<p>{BRIDGE}", claim(BRIDGE))

    assert told(one, article("b", f"<p>{BRIDGE}", lang="fr")) == []


def test_of_several_claims_the_one_that_says_the_same_is_told():
    """The opposite of one may be what another has checked."""
    one = article("a", f"<p>{BRIDGE}", claim(BRIDGE))
    words = "The harbour bridge did not cost 40 million euros."
    two = article("b", f"<p>{words}", claim(words).replace("id: c", "id: d"))
    found = find_repeats([one, two, article("z", f"<p>In fact, {words}")]).found

    assert [(one.article.source, one.claim.id) for one in found] == [("z", "d")]


def test_what_only_resembles_a_claim_is_not_told():
    """The same subject, the same year, and nothing else."""
    one = article("a", f"<p>{BRIDGE}", claim(BRIDGE))
    near = article("b", "<p>The harbour bridge cost the mayor 40 million votes.")

    assert told(one, near) == []


def test_of_two_claims_of_one_article_the_later_repeats_the_earlier():
    """One of the two is told, as a claim that could be a part of the other."""
    again = f"- id: d\n  quote: In fact, {BRIDGE}\n  verdict: misleading\n"
    one = article("a", f"<p>{BRIDGE}<p>In fact, {BRIDGE}", claim(BRIDGE, nth=1) + again)
    (found,) = find_repeats([one]).found

    assert (found.claim.id, found.marked_by.id, found.is_own) == ("c", "d", True)


def test_nothing_can_be_quoted_of_nothing():
    """An empty passage has no entry."""
    document = article("a", "<p>Words").document

    assert use_entry(document, [(0, 0)], "c") is None
    assert also_entry(document, [(0, 0)]) is None


def test_thai_is_looked_through_by_blocks():
    """Its sentences have no mark between them."""
    says = "สะพานนี้มีค่าใช้จ่าย 40 ล้านยูโร"
    one = article("a", f"<p>{says}", claim(says), lang="th")
    other = article("b", f"<p>ทุกคนรู้ดี {says} และทุกคนลืมไปแล้ว", lang="th")

    assert [kind for _, kind, _ in told(one, other)] == ["near"]


def test_an_article_is_named_by_its_file_its_sidecar_or_a_folder():
    """As for every other command."""
    paths = ["site/a.md", "site/a.claims.yaml", "site", "."]

    assert all(is_at("site/a.md", [Path(path)]) for path in paths)
    assert not is_at("site/ab.md", [Path("site/a.md"), Path("sit")])
    assert is_at("anything.md", [])


def test_programs_get_all_parts(tmp_path, monkeypatch, capsys):
    """Places by line and column, differences, and the entry as it is to be pasted."""
    monkeypatch.chdir(tmp_path)
    unplug()
    conf = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
    write(Path("pelicanconf.py"), conf)
    head = "Title: T\nDate: 2026-01-02\n\n"
    write(Path("content/a.md"), f"{head}{BRIDGE}\n")
    write(Path("content/a.claims.yaml"), claim(BRIDGE))
    write(
        Path("content/b.md"),
        f"{head}{BRIDGE} {BRIDGE} The harbour bridge cost 50 million euros.\n",
    )
    write(Path("content/b.claims.yml"), "claims: []\n")

    assert main(["repeats", "content/b.md", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    first, second, third = report["repeats"]
    assert report["summary"] | {"claims": 1, "articles": 1} == report["summary"]
    assert (first["where"]["line"], second["where"]["column"]) == (4, 43)
    assert first["entry"] == (
        f"- quote: {BRIDGE}\n"
        '  suffix: "The harbour bridge cost 40"\n'
        "  use: c\n"
        "  also:\n"
        f"  - quote: {BRIDGE}\n"
        '    prefix: "euros."'
    )
    assert third["differences"] == [{"op": "replace", "ours": "40", "theirs": "50"}]
    assert "use" not in third["entry"]
    assert third["sidecar"] == "content/b.claims.yml"


def test_what_is_offered_works(tmp_path, monkeypatch, capsys):
    """The entries, pasted, are found where they should be, and nothing is left to tell."""
    monkeypatch.chdir(tmp_path)
    unplug()
    conf = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
    write(Path("pelicanconf.py"), conf)
    write(Path("content/a.md"), f"Title: A\nDate: 2026-01-02\n\n{BRIDGE}\n")
    write(Path("content/a.claims.yaml"), claim(BRIDGE))
    says = (
        f"“{BRIDGE}” So it was: *really*, the harbour bridge cost €40 million[^1]."
        f" {BRIDGE}\n\n- It did not: # the harbour bridge didn't cost 40 million euros.\n"
        f"- {BRIDGE[:-1]}\n\n[^1]: Here.\n"
    )
    write(Path("content/b.md"), f"Title: B\nDate: 2026-01-03\n\n{says}")

    assert main(["repeats", "--format", "json"]) == 1
    repeats = json.loads(capsys.readouterr().out)["repeats"]
    kinds = [one["kind"] for one in repeats]
    assert kinds == ["exact", "near", "exact", "changed", "exact"]
    assert [one["joined"] for one in repeats] == [False, True, True, False, True]
    entries = "\n".join(one["entry"] for one in repeats if one["entry"])
    write(Path("content/b.claims.yaml"), f"claims:\n{entries}\n")
    assert main(["check", "--format", "concise"]) == 0
    assert "quote" not in capsys.readouterr().out
    assert main(["repeats"]) == 0
    assert "nothing is repeated" in capsys.readouterr().out


BEGINNINGS = {
    "none": None,
    "blank": "# Claims of this article.\n",
    "empty": "format: 1\nclaims: []\n",
    "bare": "claims:\n",
    "flat": "claims:\n- quote: It was late.\n  verdict: true\n",
    "inset": "claims:\n  -   quote: It was late.\n      verdict: true\n",
    "above": "claims:\n- quote: It was late.\n  verdict: true\nformat: 1\n",
    "using": "claims:\n- quote: It was late.\n  use: c\n",
}
"""What may stand in a sidecar before anything is pasted into it."""


def paste(report, texts):
    """Do with the *texts* of sidecars, by path, what a report says, word for word."""
    for found in re.finditer(
        r"^  paste (.*?) (\S+):\n((?:    .*\n)+)", report, re.MULTILINE
    ):
        where, path = found[1], found[2]
        block = re.sub("^    ", "", found[3], flags=re.MULTILINE)
        text = texts.get(path) or ""
        inside = re.match(r"(?:into the claim|under `also:` of) `(\S+)` in", where)
        if where == "into a new file":
            assert path not in texts
            texts[path] = block
        elif where == "at the end of":
            texts[path] = text + block
        elif where == "in place of the empty `claims:` of":
            texts[path] = re.sub(r"^claims:.*\n", block, text, flags=re.MULTILINE)
        elif where == "below the last of the claims of":
            texts[path] = text.replace("format: 1\n", f"{block}format: 1\n")
        else:
            assert inside
            field = "".join(f"  {line}\n" for line in block.splitlines())
            texts[path] = f"{text}{field}"


def test_what_is_printed_can_be_pasted(tmp_path, monkeypatch, capsys):
    """Whatever the sidecars say before, `check` has nothing against them afterwards."""
    monkeypatch.chdir(tmp_path)
    unplug()
    conf = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
    write(Path("pelicanconf.py"), conf)
    head = "Title: {0}\nSlug: {0}\nDate: 2026-01-02\n\n"
    tower = "The tower in Paris was opened in 1888."
    write(Path("content/a.md"), f"{head.format('a')}{tower} {BRIDGE} Yes. {BRIDGE}\n")
    second = f"- id: d\n  quote: {tower}\n  verdict: true\n"
    own = f"{claim(BRIDGE, suffix='Yes.')}"
    texts = {"content/a.claims.yaml": own.replace("claims:\n", f"claims:\n{second}")}
    denied = "The tower in Paris was not opened in 1888."
    says = (
        f"It was late. {BRIDGE} {tower} Really. {BRIDGE} {denied} No. {denied} {tower}"
    )
    for name, begin in BEGINNINGS.items():
        write(Path(f"content/{name}.md"), f"{head.format(name)}{says}\n")
        if begin is not None:
            texts[f"content/{name}.claims.yaml"] = begin
    for path, text in texts.items():
        write(Path(path), text)

    assert main(["repeats"]) == 1
    report = capsys.readouterr().out
    paste(report, texts)
    for path, text in texts.items():
        write(Path(path), text)

    assert report.count("  paste ") == len(BEGINNINGS) + 2
    status = main(["check", "--format", "concise"])
    told = capsys.readouterr().out
    assert "error" not in told
    assert status == 0
    assert main(["repeats"]) == 0


def test_sources_that_cannot_be_read_end_the_search(tmp_path, monkeypatch, capsys):
    """As they end every other command; many short claims are not all named."""
    monkeypatch.chdir(tmp_path)
    unplug()
    conf = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
    write(Path("pelicanconf.py"), conf)
    words = " ".join(f"Number{n}." for n in range(6))
    write(Path("content/a.md"), f"Title: A\nDate: 2026-01-02\n\n{words}\n")
    entries = [f"- {{quote: Number{n}., verdict: true}}" for n in range(6)]
    write(Path("content/a.claims.yaml"), "\n".join(["claims:", *entries, ""]))
    main(["repeats"])
    write(Path("pelicanconf.py"), f'{conf}FACTCHECK_SOURCES = "none.yaml"\n')
    unplug()

    assert "`number3`, `number4`, …; say in `claim:`" in capsys.readouterr().out
    assert main(["repeats"]) == 2
    assert "FACTCHECK_SOURCES: cannot read" in capsys.readouterr().err
