"""Libraries of sources: what BibTeX, BibLaTeX and CSL-JSON become, and what is reported."""

import json
import re
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.diagnostics.diagnostic import render_concise
from pelican_factcheck.sidecar.bibtex import read_bibtex, to_address, to_text
from pelican_factcheck.sidecar.identifiers import read_doi, read_isbn
from pelican_factcheck.sidecar.libraries import read_libraries, read_library_file
from pelican_factcheck.sidecar.models import data_of
from pelican_factcheck.sidecar.reader import read_sidecar
from pelican_factcheck.sidecar.references import (
    day_from_month,
    day_from_parts,
    read_day,
    read_lang,
)


def sources_of(text, name="library.bib"):
    """Return the sources of a library as dictionaries without what is empty."""
    library = read_libraries({name: text})
    return {key: data_of(source) for key, source in library.sources.items()}, [
        render_concise(one) for one in library.diagnostics
    ]


def source_of(text, name="library.bib"):
    """Return the one source of a library about which there is nothing to report."""
    sources, diagnostics = sources_of(text, name)
    assert diagnostics == []
    (source,) = sources.values()
    return source


@pytest.mark.parametrize("order", [1, -1])
def test_sources_in_yaml_build_on_those_of_any_file(order):
    """A missing one is told, and one that its own file tells of is not missing."""
    files = {
        "a.yaml": "sources:\n  a: {source: b, page: 4}\n  x: {source: lost}\n",
        "b.yaml": "sources:\n  b: {source: c, date: 2001}\n  y: {source: none}\n",
        "c.bib": "@book{c, title={C}}\n@book{lost, note={d}}\n",
    }
    library = read_libraries(dict([*files.items()][::order]))

    assert library.sources["a"].title == "C"
    assert [one.message for one in library.diagnostics] == [
        "the source `lost` is in the library and cannot be read",
        "unknown source `none`",
        "`lost` is left out: it has neither title nor address",
    ]


@each(
    ("name", "text"),
    [
        ("a.ris", "TY  - BOOK\nTI  - On boats\nER  - \n"),
        ("a.enw", "%0 Book\n%T On boats\n"),
        ("a.xml", "<records><title>On boats</title></records>"),
        ("a", "PMID- 17\nTI  - On boats\n"),
    ],
)
def test_a_library_of_another_format_is_told_how_to_be_exported(name, text):
    """No remedy for YAML would help; one message says which formats are read."""
    sources, (told,) = sources_of(text, name)

    assert sources == {}
    assert "neither YAML, BibTeX nor CSL-JSON" in told
    assert "export the library as CSL-JSON (`.json`) or BibLaTeX (`.bib`)" in told


def test_yaml_may_have_any_ending():
    """What can be read is."""
    assert source_of("sources: {a: {title: On boats}}", "a.txt")["title"] == "On boats"


@each(
    ("latex", "text"),
    [
        (r"Deaths {\textless} 5\%", "Deaths < 5%"),
        (r"10\textsuperscript{6} and CO\textsubscript{2}", "10⁶ and CO₂"),
        (r"x\textsuperscript{th}", "x^th"),
        (r"\pounds 5 or \euro{}6", "£5 or €6"),
        (r"yes\slash no", "yes/no"),
        (r"\mbox{x} \emph{y} {\bf z}", "x y z"),
        (r"\glqq b\grqq{}", "„b“"),
        (r"\enquote{x} ``y''", "“x” “y”"),
        ("50% of A & B # C_D", "50% of A & B # C_D"),
        ("Nutrition &amp; Metabolism", "Nutrition & Metabolism"),
        ("Who paid $5 million?", "Who paid $5 million?"),
        ("From $5 million to $10 million", "From $5 million to $10 million"),
        (r"\$5 and \$6", "$5 and $6"),
        (r"$CO_2$, $10^{6}$, $\alpha$-rays, $x_{max}$", "CO₂, 10⁶, α-rays, x_max"),
        (
            r"M{\"u}ller, \'{\i}ndice, Fran\c{c}ois, \v Skoda",
            "Müller, índice, François, Škoda",
        ),
        (r"{\'E}cole, \O{}rsted, \ss{}, \H{o}", "École, Ørsted, ß, ő"),
        ("{NATO} {E}xpansion --- a view, 1--2", "NATO Expansion — a view, 1–2"),
        ("a~b\n\t c", "a\u00a0b c"),
        (r"\href{https://a.example}{Link} \foreignlanguage{french}{mot}", "Link mot"),
        (r"\noopsort{z}Title", "Title"),
        (r"\~{} \^{}", "~ ^"),
        (r"\'\i \c c \textbf x", "íç x"),
        (r"\textsuperscript[1 \emph[x]{y}", "[1 y"),
    ],
)
def test_latex_is_read_as_what_it_prints(latex, text):
    """Nothing that carries a fact is lost: signs, powers, money."""
    assert to_text(latex) == (text, ())


def test_an_unknown_command_keeps_what_it_holds():
    """Its name is known to the caller, who reports it."""
    assert to_text(r"\strange{kept} \odd") == ("kept", ("strange", "odd"))


@each(
    ("latex", "address"),
    [
        (r"http://a.example/\_b\%20c\&d", "http://a.example/_b%20c&d"),
        (r"\url{http://a.example/x_y~z}", "http://a.example/x_y~z"),
        (r"http://a.example/{\_}b\~{}u", "http://a.example/_b~u"),
        (r"<http://a.example/\textasciitilde u>", "http://a.example/~u"),
        (r"http://a.example/$\sim$u\string~v", "http://a.example/~u~v"),
        (r"http://a.example/b\textunderscore{}c", "http://a.example/b_c"),
        ("http://a.example/a--b~c%20d", "http://a.example/a--b~c%20d"),
    ],
)
def test_an_address_is_never_decoded_as_a_text(latex, address):
    """A percent sign begins no comment there, and dashes stay."""
    assert to_address(latex) == address


@each(
    ("text", "day", "is_told"),
    [
        ("2008", "2008", False),
        ("2008-02", "2008-02", False),
        ("2008-02-01T10:11:12Z", "2008-02-01", False),
        ("2020-03-01TZ", "2020-03-01", False),
        ("12 March 2018", "2018-03-12", False),
        ("3-May-2020", "2020-05-03", False),
        ("[2008]", "2008", False),
        ("2008/2010", "2008", True),
        ("1999--2001", "1999", True),
        ("2008/..", "2008", True),
        ("../2010", "", True),
        ("Spring 2008", "2008", True),
        ("2008-21", "2008", True),
        ("2008~", "2008", True),
        ("2008?", "2008", True),
        ("c. 1850", "1850", True),
        ("ca.~1850", "1850", True),
        ("2008a", "2008", True),
        ("-0044", "", True),
        ("19XX", "", True),
        ("3/4/2018", "", True),
        ("2008-02-30", "2008-02", True),
        ("2008-13", "2008", True),
        ("in press", "", True),
        ("forthcoming", "", True),
        ("n.d.", "", False),
        ("[s. f.]", "", False),
        ("o. J.", "", False),
        ("б.г.", "", False),
        ("", "", False),
    ],
)
def test_days(text, day, is_told):
    """What is not certain or not whole, or no day, is reported; what says "no date" is not."""
    read = read_day(text)

    assert (read.value, bool(read.remark)) == (day, is_told)


@each("written", ["2008~", "2008?", "2008%", "2008/2010", "c.~2008"])
@each("name", ["date", "urldate", "year"])
def test_a_day_in_doubt_is_reported_of_every_field(name, written):
    """Though what stands for "about" in BibLaTeX is a space in LaTeX."""
    sources, diagnostics = sources_of(f"@misc{{a, title={{A}}, {name}={{{written}}}}}")

    assert sources["a"]["accessed" if name == "urldate" else "date"] == "2008"
    assert [written in one for one in diagnostics] == [True]


@each(
    ("month", "day"),
    [
        ("feb", "2008-02"),
        ("Feb.", "2008-02"),
        ("02", "2008-02"),
        ("jan~3", "2008-01-03"),
        ("3~jan", "2008-01-03"),
        ("February 1", "2008-02-01"),
        ("feb/mar", "2008-02"),
        ("May--June", "2008-05"),
        ("Winter", "2008"),
        ("", "2008"),
    ],
)
def test_months_as_people_write_them(month, day):
    """A name, a number, with a day, or a range."""
    assert day_from_month("2008", month, "").value == day


def test_a_day_beside_its_month_and_parts_of_csl():
    """Zotero's CSL-JSON has texts for numbers, Crossref's a null."""
    assert day_from_month("2008", "feb", "14").value == "2008-02-14"
    assert day_from_parts(["2008", 2, "1"]).value == "2008-02-01"
    assert day_from_parts([2008, 0]).value == "2008"
    assert day_from_parts([None]).value == ""


@each(
    ("text", "isbn"),
    [
        ("978-0-525-50886-1 (hbk), 0525508864", "9780525508861"),
        ("9780525508861 9780525508878", "9780525508861"),
        ("0-306-40615-2", "9780306406157"),
        ("080442957X", "9780804429573"),
        ("9780525508860", ""),
        ("none", ""),
    ],
)
def test_isbns_by_their_check_digits(text, isbn):
    """The first right one, with thirteen digits."""
    assert read_isbn(text).value == isbn


def test_dois_and_languages_in_one_form():
    """Addresses and prefixes off, names of languages as tags."""
    assert read_doi("https://doi.org/10.1000/ABC%2F1.").value == "10.1000/ABC/1"
    assert read_doi(r"DOI 10.1234/a\_b").value == "10.1234/a_b"
    assert read_doi("http://journal.example/1").remark
    names = ["english", "ngerman", "pt_br", "English, French", "zh-hant"]
    assert [read_lang(name).value for name in names] == [
        "en",
        "de",
        "pt-BR",
        "en",
        "zh-Hant",
    ]
    assert read_lang("Klingon").remark


JABREF = r"""% Encoding: UTF-8
Some words of the program's own, with an @ in them.
%@book{dead, title = {Commented out}}
@Preamble{ {\newcommand{\x}{y}} }
@STRING{paper = "The " # {Paper}}
@Article{a1,
  author    = {van der Berg, Ada and {Barnes and Noble} and M{\"u}ller, Jr., Ben},
  title     = {{The Harbour: A	Memoir}},
  journal   = PAPER,
  year      = {2019},
  month     = jan # "~3",
  note      = {private},
}
@Comment{jabref-meta: databaseType:bibtex;
 @book{inside, title = {No source}}
}
@Comment jabref-entrytype: x
"""


def test_a_file_as_jabref_writes_it():
    """Comments hold no sources; macros, tabs, names with `and` are read."""
    assert source_of(JABREF) == {
        "title": "The Harbour: A Memoir",
        "author": "Ada van der Berg, Barnes and Noble & Ben Müller Jr.",
        "publisher": "The Paper",
        "date": "2019-01-03",
    }


@each(
    "before",
    [
        "@comment(a (b) {c} d)",
        "@comment{it is never closed",
        "@comment(closed {by the wrong) sign}}",
        "@",
    ],
)
def test_what_holds_no_source_costs_the_next_entry_nothing(before):
    """Comments in either bracket, open ones, and an `@` by itself."""
    text = f"{before}\n@book(tides, title = {{Tides}})\n"

    sources, _ = sources_of(text)

    assert [source["title"] for source in sources.values()] == ["Tides"]


def test_an_encyclopedia_s_own_citation():
    """Address, day of the visit, dashes and commas between braces."""
    text = """@misc{wiki:tides, author = "{The contributors}",
      title = "Tides --- {Pedia}{,} The Free One", year = "2020",
      url = "https://pedia.example/w/index.php?title=Tides&oldid=9",
      note = "[Online; accessed 3-May-2020]"}"""

    assert source_of(text) == {
        "title": "Tides — Pedia, The Free One",
        "author": "The contributors",
        "url": "https://pedia.example/w/index.php?title=Tides&oldid=9",
        "type": "web",
        "date": "2020",
        "accessed": "2020-05-03",
    }


def test_a_broken_entry_costs_none_of_its_neighbours():
    """It is reported with its line, and a claim that cites it says what is wrong."""
    text = (
        "@book{a, title={A}}\n@book{b, title={B\n@book{c, title={C}}\n"
        "@book{d, title={D} year=1999, year=2000}\n"
    )
    sources, diagnostics = sources_of(text)

    assert sources.keys() == {"a", "c", "d"}
    assert [line.split(" (")[0] for line in diagnostics] == [
        "library.bib:2:1: error[broken-reference] `b` has a text that is never closed",
        "library.bib:4:10: warning[odd-reference] a comma is missing behind `title` of `d`",
        "library.bib:4:31: warning[odd-reference] `d` has `year` twice",
    ]
    library = read_libraries({"library.bib": text})
    sidecar = read_sidecar(
        "claims:\n- {quote: x, verdict: true, source: b}\n",
        library=library.sources,
        unread=library.broken,
    )
    assert "cannot be read" in sidecar.diagnostics[0].message


def test_parents_and_macros_of_other_files():
    """A child has what its parent says, wherever that stands; circles are reported."""
    library = read_libraries(
        {
            "one.bib": "@inbook{ch, crossref={all}, title={Part}}"
            "@misc{x, xdata={y}, title={X}}@xdata{y, xdata={x}, publisher={P}}",
            "two.bib": "@book{all, title={Whole}, publisher=press, date={1999}}",
            "three.bib": '@string{press = "The Press"}',
        }
    )

    assert library.sources["ch"].publisher == "Whole"
    assert library.sources["ch"].date == "1999"
    assert library.sources["all"].publisher == "The Press"
    assert "in a circle" in library.diagnostics[0].message
    assert library.sources.keys() == {"ch", "x", "all"}


def test_addresses_from_wherever_an_entry_has_them():
    """`url`, in a note, of a preprint, of a DOI."""
    text = r"""
    @misc{a, title={A}, howpublished={\url{http://a.example/x_y}}}
    @misc{b, title={B}, note={See http://b.example/z. And more}}
    @article{c, title={C}, eprint={2001.1}, archivePrefix={arXiv}}
    @article{d, title={D}, doi={10.1234/d}}
    @article{e, title={E}, doi={http://journal.example/e}}
    @online{f, title={F}, url={ftp://f.example/}}
    @online{g, title={G}, url={https://x.com/g/status/1}}
    """
    sources, diagnostics = sources_of(text)

    assert [source.get("url") for source in sources.values()] == [
        "http://a.example/x_y",
        "http://b.example/z",
        "https://arxiv.org/abs/2001.1",
        "https://doi.org/10.1234/d",
        "http://journal.example/e",
        None,
        "https://x.com/g/status/1",
    ]
    assert sources["g"]["type"] == "social"
    assert len(diagnostics) == 2


CSL = {
    "id": "http://zotero.example/users/1/items/X",
    "citation-key": "doe2020",
    "type": "article-newspaper",
    "title": "A <i>b</i> &amp; c",
    "container-title": ["The Paper"],
    "URL": "https://paper.example/x",
    "issued": {"date-parts": [["2020", 2, "1"]]},
    "author": [
        {"family": "Doe", "given": "Jo", "non-dropping-particle": "van"},
        {"literal": "others"},
    ],
    "accessed": {"date-parts": [[2021, 1, 2]]},
    "language": "en-gb",
    "page": "A4",
    "note": "DOI: 10.1234/ab\nZSCC: 000012",
}


@each("data", [[CSL], {"items": [CSL]}, {"references": [CSL]}, CSL, {"doe2020": CSL}])
def test_csl_json_in_all_its_frames(data):
    """A list, `items`, `references`, one item, a mapping by keys."""
    assert source_of(json.dumps(data), "refs.json") == {
        "url": "https://paper.example/x",
        "title": "A b & c",
        "author": "Jo van Doe et al.",
        "publisher": "The Paper",
        "date": "2020-02-01",
        "accessed": "2021-01-02",
        "type": "web",
        "lang": "en-GB",
        "doi": "10.1234/ab",
    }


def test_answers_of_crossref_as_a_library():
    """Lists of one, names of organisations, null dates."""
    item = {
        "id": 5,
        "type": "journal-article",
        "title": ["X"],
        "issued": {"date-parts": [[None]]},
        "ISBN": ["9780525508861"],
        "author": [{"name": "The Society"}],
        "container-title": ["Annals"],
    }

    assert source_of(json.dumps([item]), "refs.json") == {
        "title": "X",
        "author": "The Society",
        "publisher": "Annals",
        "isbn": "9780525508861",
    }


@each(
    ("text", "message", "kept"),
    [
        ('{"authors": [1]}', "this is no CSL-JSON", 0),
        ('[{"id": "a", "title": "A"}, {"id" "b"}]', "this is no JSON", 1),
        (
            '[{"id": "a", "title": "A"} {"id": "b", "title": "B"}]',
            "a comma is missing",
            1,
        ),
        ('[{"id": "a", "title": "A"}, 5]', "this is no reference", 1),
        ('[{"id": "a", "title": "A"}, {"id": "b"}]', "neither title nor address", 1),
        ('[{"title": "A"}]', "no key that a claim could cite", 0),
        ('[{"id": "a", "title": "A"}, {"id": "a", "title": "B"}]', "is taken", 1),
        ('[{"id": "a", "title": "A", "URL": "javascript:1"}]', "is left out", 1),
    ],
)
def test_what_is_wrong_with_csl_json_is_reported(text, message, kept):
    """Neighbours stay."""
    sources, diagnostics = sources_of(text, "refs.json")

    assert len(sources) == kept
    assert message in diagnostics[0]


TWICE = {
    "a.yaml": 'sources:\n  rep: {url: "https://r.example/"}\n',
    "b.yaml": "sources:\n  one: {title: A}\n  # rep: none\n  'rep': {source: one}\n",
    "c.yml": "{format: 1, sources: {one: {title: B},\n  rep: {title: rep}}}\n",
    "d.bib": "@book{two, title={A}}\n@book{rep, title={B}}\n",
    "e.json": '[{"id": "two", "title": "A"},\n {"id": "rep", "title": "B"}]',
}


@each("names", permutations(TWICE, 2))
def test_a_key_of_two_files_is_told_where_it_stands_in_both(names):
    """Whatever their formats are, and not at the beginning of the file."""
    files = {name: TWICE[name] for name in names}

    told = read_libraries(files).diagnostics

    (one,) = [one for one in told if "the key `rep` is taken" in one.message]
    second, (first, _) = one.where, one.related[0]
    assert [first.path, second.path] == [*names]
    for where in (first, second):
        number = 1 + next(
            number
            for number, line in enumerate(TWICE[where.path].split("\n"))
            if re.search(r"rep\W", line) and "#" not in line
        )
        assert where.line == number
        if where.path in ("a.yaml", "b.yaml", "c.yml"):
            end = where.column - 1 + where.width
            assert where.text[where.column - 1 : end].strip("'") == "rep"


def test_a_file_in_an_older_encoding(tmp_path):
    """The encoding that the file names, or windows-1252; reported once."""
    path = tmp_path / "old.bib"
    path.write_bytes("% Encoding: ISO8859_1\n@book{a, title={Häfen}}".encode("latin-1"))

    text, encoding = read_library_file(path)
    library = read_libraries({"old.bib": text}, {"old.bib": encoding})

    assert library.sources["a"].title == "Häfen"
    assert "not in UTF-8" in library.diagnostics[0].message


ODD = r"""
@string{press = "The Press"}
@book{full, title = {Is it so?}, subtitle = {A question}, publisher = press # "!",
  author = {given=Ada, family=Berg, prefix=van and {The Society} and}, date = {2001},
  year = {1999}, archive = {https://archive.example/x}, doi = {10.1234/x},
  note = {retrieved 3 May 2020}}
@report{r, title={R}, institution={The Council}, year={1999}, month={never},
  eprint={https://web.archive.org/web/2020/https://a.example/}}
@collection{c, title={C}, editor={Ada Berg}, year={some time}, language={Klingon},
  isbn={080442957X}, publisher={nopress} # nopress, bdsk-url-1={https://b.example/}}
@misc{m, title={\strange{M} \emph[x]{y}}, howpublished={Online (accessed 2020-02-01)}}
@online{o, title={O}, entrysubtype={tweet}, year={0}, isbn={0804429571}}
@book{v, title = }
@comment(open
@book{last, title={L}}
"""


def test_what_is_odd_in_a_field_costs_the_source_nothing_else():
    """Each value that is left out is reported, the others are read."""
    sources, diagnostics = sources_of(ODD)

    assert sources["full"] == {
        "title": "Is it so? A question",
        "author": "Ada van Berg & The Society",
        "publisher": "The Press!",
        "date": "2001",
        "accessed": "2020-05-03",
        "archive": "https://archive.example/x",
        "doi": "10.1234/x",
        "url": "https://doi.org/10.1234/x",
        "type": "book",
    }
    assert sources["r"]["author"] == "The Council"
    assert sources["r"]["archive"].startswith("https://web.archive.org/")
    assert sources["c"]["author"] == "Ada Berg, ed."
    assert sources["c"]["url"] == "https://b.example/"
    assert sources["m"]["title"] == "M y"
    assert sources["m"]["accessed"] == "2020-02-01"
    assert sources["o"]["type"] == "social"
    assert "last" in sources
    told = "\n".join(diagnostics)
    for part in (
        "disagree",
        "the month `never`",
        "`some time` is no date",
        "`Klingon` is not known",
        "no `@string` named `nopress`",
        "`\\strange` is not known",
        "its check digit is wrong",
        "`0` is no date",
        "`v` has a field without a value",
    ):
        assert part in told


@each(
    ("item", "field", "value"),
    [
        ({"DOI": "10.1234/d"}, "url", "https://doi.org/10.1234/d"),
        (
            {"archive_location": "https://archive.example/x"},
            "archive",
            "https://archive.example/x",
        ),
        ({"archive": "National Archives"}, "publisher", "National Archives"),
        ({"issued": {"date-parts": [[2001]], "circa": 1}}, "date", "2001"),
        ({"issued": {"date-parts": [[2001], [2003]]}}, "date", "2001"),
        ({"issued": {"raw": "3 May 2020"}}, "date", "2020-05-03"),
        ({"issued": 2020}, "date", "2020"),
        ({"accessed": "CURRENT_TIMESTAMP"}, "accessed", None),
        ({"author": ["Ada Berg", 5]}, "author", "Ada Berg"),
        ({"author": "Ada Berg"}, "author", "Ada Berg"),
        ({"editor": [{"family": "Berg"}]}, "author", "Berg, ed."),
        ({"type": "post", "genre": "Tweet"}, "type", "social"),
        ({"type": "broadcast", "genre": "Podcast"}, "type", "audio"),
        ({"type": "broadcast", "medium": "Television"}, "type", "video"),
        ({"type": "broadcast"}, "type", None),
        ({"type": "article-newspaper"}, "type", None),
        ({"type": "dataset"}, "type", "dataset"),
        ({"title-short": "Short", "title": ""}, "title", "Short"),
        ({"language": True}, "lang", None),
    ],
)
def test_fields_of_csl_json(item, field, value):
    """Each in the forms that its writers give it."""
    sources, _ = sources_of(
        json.dumps([{"id": "k", "title": "K", **item}]), "refs.json"
    )

    assert sources["k"].get(field) == value


def test_json_that_is_too_deep_is_reported():
    """The decoder gives up, and the library says so."""
    _, diagnostics = sources_of("[" * 2_000 + "]" * 2_000, "refs.json")

    assert "error[broken-reference]" in diagnostics[0]


def test_a_file_in_no_encoding_that_is_known(tmp_path):
    """JSON is UTF-8; a BibTeX file with a wrong name falls back."""
    odd = tmp_path / "odd.json"
    odd.write_bytes(b'["\xe4"]')
    named = tmp_path / "named.bib"
    named.write_bytes(b"% Encoding: nonsense\n@book{a, title={H\xe4fen}}")

    assert read_library_file(odd).rule == "text-encoding"
    assert read_library_file(named)[1] == "windows-1252"
    assert read_library_file(tmp_path / "none.bib").rule == "unsafe-file"


@given(
    st.lists(
        st.sampled_from(
            [
                "\\",
                "{",
                "}",
                "$",
                "^",
                "_",
                "~",
                "'",
                "x",
                "1",
                " ",
                "\\'",
                "\\textsuperscript",
            ]
        ),
        max_size=14,
    ).map("".join)
)
def test_no_latex_raises_and_no_figure_is_lost(latex):
    """Whatever is between the signs, each figure comes out, raised or not."""
    text, _ = to_text(latex)

    shown = text.translate(str.maketrans("¹₁", "11"))
    assert shown.count("1") == latex.count("1")


PIECES = st.lists(
    st.sampled_from(
        [
            "@book{",
            "@string{",
            "@comment",
            "a,",
            "title",
            "=",
            "{",
            "}",
            '"',
            "#",
            ",",
            " ",
            "\n",
            "%",
            "x",
            "\\",
            "(",
            ")",
            "2000",
            "crossref={a}",
            "month=jan",
            "\\'{",
            "$",
        ]
    ),
    max_size=25,
).map("".join)


@given(PIECES)
def test_no_bibtex_raises_and_no_entry_is_lost_in_silence(text):
    """Every entry that begins a line is a source, broken or no source by its kind."""
    library = read_libraries({"library.bib": text})
    found = read_bibtex(text)

    named = {entry.key for entry in found.entries} - {""}
    assert named <= library.sources.keys() | set(library.broken)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["id", "title", "author", "issued", "date-parts", "URL", "family"]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_no_csl_json_raises(data):
    """Whatever stands where a text, a list or a date belongs."""
    library = read_libraries({"refs.json": json.dumps(data)})

    assert library.sources or library.diagnostics or data == []
