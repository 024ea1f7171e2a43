"""The command line: what it prints, and how it ends."""

import io
import json
import os
import re
import subprocess
import sys
from argparse import ArgumentParser
from contextlib import nullcontext
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import pelican
import pytest
from casefile import check_or_update, read_cases
from console import build, play, write
from pelican import signals
from sites import unplug
from tables import each

from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.checking.check import Outcome
from pelican_factcheck.checking.reports import (
    REPORTS,
    Terminal,
    look_at,
    progress,
    render_words,
    report_full,
)
from pelican_factcheck.cli.main import COMMANDS, FORMATS, MODULES, main
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.sidecar.files import LARGEST

CASES = read_cases(Path(__file__).parent / "cases" / "check")
CONF = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
ARTICLE = "Title: Story\nDate: 2026-01-02\n\nIt named no date. Nobody asked: why?\n"
SIDECAR = """claims:
- quote: It named no date, and no place
  verdict: true
- quote: Nobody asked, I am 100% “sure”
  verdict: false
  source: https://example.org/
"""


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """An empty current folder, and no plugin that an earlier test has connected."""
    monkeypatch.chdir(tmp_path)
    unplug()
    yield tmp_path
    if loud := sys.modules.pop("loud", None):
        signals.content_object_init.disconnect(loud.tell)


@pytest.fixture
def site():
    """A site with one article and a sidecar with problems."""
    write(Path("pelicanconf.py"), CONF)
    write(Path("content/story.md"), ARTICLE)
    write(Path("content/story.claims.yaml"), SIDECAR)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_case(case, update, capsys, monkeypatch):
    """The commands of a case print what it shows."""
    write(Path("pelicanconf.py"), CONF)
    Path("content").mkdir()
    for info, text in case.blocks.items():
        kind, _, name = info.partition(" ")
        if kind == "link":
            Path(name).symlink_to(text)
        elif name:
            write(Path(name), f"{text}\n")
    shown = play(case.blocks["console"], capsys, monkeypatch)
    check_or_update(case, "console", shown, update=update)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(name, capsys):
    """`--help` tells of every command and ends well."""
    assert main([name, "--help"]) == 0
    assert f"usage: pelican-factcheck {name}" in capsys.readouterr().out


def test_a_mistyped_command_is_told_which_one_may_be_meant(capsys):
    """What resembles none gets the list."""
    assert main(["chek", "content"]) == 2
    assert "no command `chek`; did you mean `check`?" in capsys.readouterr().err
    assert main(["zzz"]) == 2
    assert "choose from 'init', 'new'" in capsys.readouterr().err


def test_the_list_of_commands_is_help_as_well(capsys):
    """`pelican-factcheck --help` names all commands."""
    assert main(["--help"]) == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in COMMANDS)


@pytest.mark.parametrize("arguments", [[], ["chek"], ["check", "--format", "html"]])
def test_wrong_arguments_end_with_two(arguments, capsys):
    """What the command line does not know is wrong usage."""
    assert main(arguments) == 2
    assert capsys.readouterr().out == ""


def options_of(command):
    """The options of a command that take a value, as `--help` lists them."""
    parser = ArgumentParser()
    module = import_module(f"pelican_factcheck.cli.{MODULES.get(command, command)}")
    getattr(module, f"configure_{command}")(parser)
    return re.findall(r"^  (--[\w-]+) [A-Z{]", parser.format_help(), re.MULTILINE)


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("blank", ["", " ", "\u200b"])
def test_an_empty_argument_does_not_stand_for_all(command, blank, capsys):
    """A variable that is not set is a mistake, whatever it was to be."""
    before = {path: path.read_bytes() for path in Path().rglob("*.*") if path.is_file()}
    given = [[command, blank], [command, "content/story.md", blank]]
    for option in options_of(command):
        given += [[command, option, blank], [command, f"{option}={blank}"]]
    for arguments in given:
        if not {"--now", "--claims"} & {one.partition("=")[0] for one in arguments}:
            assert main(arguments) == 2, arguments
    assert capsys.readouterr().out == ""
    after = {path: path.read_bytes() for path in Path().rglob("*.*") if path.is_file()}
    assert after == before


@pytest.mark.usefixtures("site")
def test_nothing_is_an_answer_where_it_says_so(capsys):
    """`--now ""` is for an article that says nothing instead."""
    claim = ["--claim", "it-mentioned-no-date", "--corrected", "2026-01-03"]

    main(["repair", *claim, "--note", "Gone.", "--now", ""])

    assert "is empty" not in capsys.readouterr().err


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_list_without_a_rule_does_not_stand_for_all(option, capsys):
    """Commas alone name nothing."""
    assert main(["check", option, " , "]) == 2
    assert "it names no rule" in capsys.readouterr().err


@pytest.mark.usefixtures("site")
@each(
    "arguments",
    [["--keep"], ["--since", "0d"], ["--force"], ["--allow-private", "wiki"]],
)
def test_nothing_is_asked_of_a_reading_that_does_not_happen(arguments, capsys):
    """These options of `sources` are about the sources, which only `--check` reads."""
    assert main(["sources", *arguments]) == 2
    assert f"{arguments[0]} belongs to --check" in capsys.readouterr().err


@pytest.mark.usefixtures("site")
def test_words_without_a_word_do_not_choose_all_sentences(capsys):
    """A sign that only changes how the one before it looks is found everywhere."""
    assert main(["new", "content/story.md", "--match", "\ufe0f"]) == 2
    assert "--match: there is no word" in capsys.readouterr().err


def test_a_folder_without_a_site_is_wrong_usage(capsys, monkeypatch):
    """Where there are no settings, here or above, there is nothing to check."""
    monkeypatch.setattr(Path, "is_file", lambda _: False)

    assert main(["check"]) == 2
    assert "there is no pelicanconf.py here or above" in capsys.readouterr().err


@pytest.mark.usefixtures("site")
def test_the_site_is_found_from_below(monkeypatch, capsys):
    """In a folder of the site the settings above it are used."""
    monkeypatch.chdir("content")

    assert main(["check", "--format", "concise"]) == 1
    assert capsys.readouterr().out.startswith("story.claims.yaml:2:10: ")


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("command", ["check", "repair"])
def test_the_site_is_that_of_the_path(command, monkeypatch, capsys):
    """From anywhere, and also where another site is nearer to the current folder."""
    write(Path("elsewhere/pelicanconf.py"), "raise RuntimeError('not this one')")
    monkeypatch.chdir("elsewhere")

    assert main([command, "../content/story.claims.yaml"]) == 1
    captured = capsys.readouterr()
    assert "not this one" not in captured.err
    assert "../content/story.claims.yaml" in captured.out + captured.err
    assert main([command]) == 2
    assert "not this one" in capsys.readouterr().err


@each(
    ("arguments", "told"),
    [
        (["sources", "../ours/content/story.md"], "../ours/content/story.claims.yaml"),
        (["sources", "../ours/content"], "../ours/content/story.claims.yaml"),
        (["sources", "../ours"], "../ours/content/story.claims.yaml"),
        (["cite", "../p.html", "--to", "../ours/more.yaml"], "already; cite `salt`"),
        (["import", "../ours/content/other.md"], "../ours/content/other.claims.yaml"),
    ],
)
def test_sources_and_imports_are_of_a_site_too(arguments, told, monkeypatch, capsys):
    """Where there is no site, and for sources also where there is another one."""
    write(
        Path("p.html"),
        '<title>Salt</title><link rel=canonical href="https://a.example/">',
    )
    write(Path("ours/pelicanconf.py"), f'{CONF}FACTCHECK_SOURCES = "salt.yaml"\n')
    write(
        Path("ours/content/salt.yaml"),
        "sources: {salt: {title: Salt, url: https://a.example/}}",
    )
    write(Path("ours/content/story.md"), ARTICLE)
    write(
        Path("ours/content/story.claims.yaml"),
        "claims: [{quote: Nobody, verdict: satire, source: {url: https://a.example/, quote: Salt is}}]",
    )
    note = "So it is.[^1]\n\n[^1]: https://a.example/1\n"
    write(Path("ours/content/other.md"), f"{ARTICLE}\n{note}")
    write(Path("away/a.txt"), "")
    write(Path("theirs/pelicanconf.py"), CONF)
    write(Path("theirs/content/a.md"), ARTICLE)
    top = Path.cwd()
    for folder in ("away", "theirs") if arguments[0] != "import" else ("away",):
        monkeypatch.chdir(top / folder)
        unplug()

        main(arguments)

        captured = capsys.readouterr()
        assert told in captured.out + captured.err
    monkeypatch.chdir(top)


@pytest.mark.usefixtures("site")
def test_two_sites_are_not_checked_at_once(capsys):
    """Each has settings of its own."""
    write(Path("other/pelicanconf.py"), CONF)
    write(Path("other/content/a.md"), ARTICLE)

    assert main(["check", "content", "other/content/a.md"]) == 2
    assert "two sites, of pelicanconf.py and of other/" in capsys.readouterr().err
    assert main(["check", "--settings", "pelicanconf.py", "content", "other"]) == 1


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    "path", ["content", "content/story.md", "content/story.claims.yaml"]
)
def test_paths_name_sidecars(path, capsys):
    """A folder, an article and a sidecar all lead to the sidecar."""
    write(Path("content/other.md"), ARTICLE)
    write(
        Path("content/other.claims.yaml"), "claims: [{quote: Nobody, verdict: satire}]"
    )

    assert main(["check", "--format", "json", path]) == 1
    summary = json.loads(capsys.readouterr().out)["summary"]
    assert summary["sidecars"] == (2 if path == "content" else 1)


@pytest.mark.usefixtures("site")
def test_json_is_stable(capsys):
    """The form that programs read has a version, counts, and every part of a problem."""
    assert main(["check", "--format", "json"]) == 1
    document = json.loads(capsys.readouterr().out)

    assert document["format"] == 1
    assert document["summary"] == {
        "errors": 2,
        "warnings": 2,
        "sidecars": 1,
        "articles": 1,
        "claims": 2,
        "found": 0,
        "drafts": 0,
    }
    assert [sorted(each) for each in document["diagnostics"]] == [
        [
            "claim",
            "edits",
            "hint",
            "level",
            "message",
            "related",
            "rule",
            "where",
        ]
    ] * 4
    assert document["diagnostics"][0]["where"]["line"] == 2


@pytest.mark.usefixtures("site")
def test_a_page_without_a_date_needs_dated_checks(capsys):
    """An article lends its day to the checks in it; Pelican's pages have none."""
    sidecar = (
        "claims: [{id: us, quote: We met., verdict: true, source: {title: Minutes}}]"
    )
    write(Path("content/dated.md"), "Title: Then\nDate: 2026-01-02\n\nWe met.\n")
    write(Path("content/dated.claims.yaml"), sidecar)
    write(Path("content/pages/about.md"), "Title: About\n\nWe met.\n")
    write(Path("content/pages/about.claims.yaml"), sidecar)

    main(["check", "--format", "concise", "--select", "undated-check"])
    told = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in told if "[undated-check]" in line] == [
        "content/pages/about.claims.yaml"
    ]


@pytest.mark.usefixtures("site")
def test_sarif_has_what_code_hosts_ask_for(capsys):
    """Every result names a rule of the run, a file by a relative address and a region."""
    assert main(["check", "--format", "sarif"]) == 1
    document = json.loads(capsys.readouterr().out)
    run = document["runs"][0]
    rules = run["tool"]["driver"]["rules"]

    assert document["version"] == "2.1.0"
    assert run["tool"]["driver"]["semanticVersion"] == version("pelican-factcheck")
    assert [rule["id"] for rule in rules] == list(RULES)
    assert all(rule["help"]["text"] and rule["help"]["markdown"] for rule in rules)
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert place["artifactLocation"]["uri"] == "content/story.claims.yaml"
        assert place["region"]["startLine"] in (2, 3, 4, 5)


def test_sarif_knows_related_places():
    """The further places of a problem are related locations, with what is there."""
    where = Location("a b.claims.yaml", 3, 2, 4, "- id: pledge")
    problem = Diagnostic("duplicate-claim", "twice", where, "", ((where, "first"),))
    outcome = outcome_of(problem, Diagnostic("scale-inverted", "up", None))
    document = json.loads(REPORTS["sarif"](outcome, Terminal()))
    twice, up = document["runs"][0]["results"]
    related = twice["relatedLocations"][0]

    assert related["message"] == {"text": "first"}
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "a%20b.claims.yaml"
    assert up["locations"] == []


@pytest.mark.usefixtures("site")
def test_github_commands_are_escaped(capsys):
    """Messages beside changed lines hold no sign that would end them."""
    main(["check", "--format", "github"])
    *commands, summary = capsys.readouterr().out.splitlines()

    assert summary == "2 errors, 2 warnings in 1 sidecar"
    for command in commands:
        assert re.fullmatch(
            r"::(error|warning) title=[\w-]+,file=[^,:]+,line=\d+,.*", command
        )
    assert "story.md`" in commands[0]


def test_percent_signs_do_not_end_a_github_command():
    """A percent sign, which begins an escape there, is written as one."""
    problem = Diagnostic("claim-long", "100% too long", None, "make it 50%")
    printed = REPORTS["github"](outcome_of(problem), Terminal())

    assert "100%25 too long (make it 50%25)" in printed


def outcome_of(*problems, differences=()):
    """An outcome with these problems."""
    return Outcome(
        diagnostics=problems,
        sidecars=1,
        articles=1,
        claims=1,
        found=0,
        differences=dict(differences),
    )


QUOTE = Location(
    "story.claims.yaml", 2, 10, 37, "- quote: It was promised, in the spring of 2008"
)
DIFF = (
    Difference(
        "equal", "It was promised in the spring", "It was promised, in the spring"
    ),
    Difference("replace", "of 2008", "of the year 2018"),
    Difference("insert", "", "and again in the summer of the year after that"),
    Difference("delete", "once more", ""),
)
CHANGED = Diagnostic(
    "changed-quote", "it says something else now", QUOTE, "look at it, " * 12
)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width):
    """Sentences are broken, source lines cut, and changed words wrapped."""
    wide = Location("story.claims.yaml", 7, 90, 30, "word " * 60)
    problems = [CHANGED, Diagnostic("unsourced-claim", "long, " * 40, wide)]
    outcome = outcome_of(*problems, differences={QUOTE: DIFF})
    printed = report_full(outcome, Terminal(width=width))

    assert max(map(len, printed.splitlines())) <= width
    assert "[-of 2008-] {+of the year" in " ".join(printed.split())


def test_colours_change_nothing_but_colours():
    """Without its colours a coloured report is the plain one."""
    outcome = outcome_of(CHANGED, differences={QUOTE: DIFF})
    plain = report_full(outcome, Terminal(width=80))
    colored = report_full(outcome, Terminal(width=80, color=True))

    assert "\x1b[32m" in colored
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == plain


def test_changed_words_are_told_without_colours_too():
    """Signs as well as colours show what was quoted and what is new."""
    words = " ".join(word for word, _ in render_words(DIFF[1:]))

    assert words.startswith("[-of 2008-] {+of the year 2018+} {+and again")
    assert words.endswith("[-once more-]")


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self):
        """It does."""
        return True


@each(
    ("environ", "choice", "color"),
    [
        ({}, "auto", True),
        ({"NO_COLOR": "1"}, "auto", False),
        ({"TERM": "dumb"}, "auto", False),
        ({"NO_COLOR": "1"}, "always", True),
        ({}, "never", False),
    ],
)
def test_colours_are_for_terminals_that_want_them(environ, choice, color):
    """Terminals get colours unless they or the person at them want none."""
    assert look_at(Screen(), choice, environ).color is color


def test_files_get_no_colours_unless_asked_for():
    """What goes into a file or a pipe is plain, and of any width."""
    assert look_at(io.StringIO(), "auto", {}) == Terminal()
    assert look_at(io.StringIO(), "auto", {"FORCE_COLOR": "1"}).color
    assert look_at(io.StringIO(), "auto", {"COLUMNS": "80"}).width == 80


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "“né” … → 日"),
        ("latin-1", '"né" ~ > ??'),
        ("ascii", '"ne" ~ > ??'),
    ],
)
def test_characters_are_those_that_can_be_shown(encoding, shown):
    """A locale without a character gets the likest that it has."""
    assert Terminal(encoding=encoding).legible("“né” … → 日") == shown


def test_the_plain_locale_gets_plain_characters():
    """A terminal in the locale C shows ASCII, whatever Python would write."""
    assert look_at(Screen(), "auto", {"LC_ALL": "C"}).encoding == "ascii"
    assert look_at(Screen(), "auto", {"LANG": "C.UTF-8"}).encoding == "utf-8"


def test_many_files_are_counted_on_a_terminal():
    """Who waits at a terminal sees how far it is; a file and a few files do not."""
    screen = Screen()
    names = [f"{number}.md" for number in range(100)]

    assert list(progress(screen)(names)) == names
    assert "Reading" in screen.getvalue()
    assert list(progress(io.StringIO())(names)) == names


@pytest.mark.usefixtures("site")
def test_a_setting_in_small_letters_is_told(capsys, monkeypatch):
    """Pelican passes over it, by the command and in a build."""
    monkeypatch.setitem(sys.modules, "pelicanconf", sys)  # and back, once this is done
    write(Path("pelicanconf.py"), f"{CONF}factcheck_strict = True\n")

    assert main(["check"]) == 2
    assert (
        "unknown setting factcheck_strict; did you mean `FACTCHECK_STRICT`?"
        in capsys.readouterr().err
    )
    with pytest.raises(SystemExit):
        build()


SMALL = "factcheck_strict = True\n"
LOOSE = "FACTCHECK_STRICT = False\n"


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    ("own", "published", "options", "is_told"),
    [
        ("", SMALL, "-s publish.py", True),
        ("", "fact_check_strict = True\n", "--settings=publish.py", True),
        (SMALL, "from pelicanconf import *\n", "-s publish.py", True),
        (LOOSE, f"from pelicanconf import *\n{SMALL}", "-s publish.py", True),
        ("", "", "-s publish.py -e factcheck_strict=true", True),
        (LOOSE, "", "-e factcheck_strict=true", True),
        (SMALL, "", "", True),
        ("", SMALL, "", False),
        ("", "factcheck_strict = FACTCHECK_STRICT = False\n", "-s publish.py", False),
        (
            "",
            "factcheck_strict = FACTCHECK_STRICT = False\n",
            "-s publish.py -e FACTCHECK_STRICT=true",
            False,
        ),
    ],
)
def test_small_letters_are_told_in_whatever_settings_are_in_use(
    monkeypatch, caplog, own, published, options, is_told
):
    """In the file that Pelican is given, in one that it imports, and on the command line."""
    for name in ("pelicanconf", "publish"):
        monkeypatch.setitem(sys.modules, name, sys)  # and back, once this is done
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(Path.cwd())
    write(Path("pelicanconf.py"), CONF + own)
    write(Path("publish.py"), CONF + published)
    unplug()

    with pytest.raises(SystemExit) if is_told else nullcontext():
        pelican.get_instance(pelican.parse_arguments(options.split()))
    assert ("did you mean `FACTCHECK_STRICT`?" in caplog.text) is is_told
    if "-e" not in options:
        conf = "publish.py" if options else "pelicanconf.py"
        assert main(["check", "--settings", conf]) == (2 if is_told else 1)


@pytest.mark.usefixtures("site")
def test_nothing_is_written():
    """Without a cache of its own a check leaves no file behind, not even Pelican's."""
    Path("pelicanconf.py").write_text(
        CONF
        + "CACHE_CONTENT = True\nLOAD_CONTENT_CACHE = True\nFACTCHECK_CACHE = False\n"
    )
    before = sorted(Path().rglob("*"))
    main(["check"])
    after = [
        path for path in sorted(Path().rglob("*")) if "__pycache__" not in path.parts
    ]

    assert after == before


@pytest.mark.usefixtures("site")
def test_only_what_is_asked_for_is_read(capsys):
    """Other articles may be broken; they are not looked at."""
    write(Path("plugins/loud.py"), LOUD)
    write(
        Path("pelicanconf.py"),
        CONF.replace("[", '["loud", ') + 'PLUGIN_PATHS = ["plugins"]\n',
    )
    for number in range(3):
        write(Path(f"content/other-{number}.md"), ARTICLE)
    main(["check", "--format", "json"])
    captured = capsys.readouterr()

    assert captured.err.split() == ["reading", "story.md"]
    assert json.loads(captured.out)["summary"]["articles"] == 1


LOUD = """
import os
from pelican import signals


def tell(content):
    print("reading", os.path.basename(content.source_path))
    content._content = content._content.replace("no date", "no date, and no place")


def register():
    signals.content_object_init.connect(tell)
"""


@pytest.mark.usefixtures("site")
def test_plugins_are_at_work(capsys):
    """The site's plugins make the article what readers get."""
    write(Path("plugins/loud.py"), LOUD)
    write(
        Path("pelicanconf.py"),
        CONF.replace("[", '["loud", ') + 'PLUGIN_PATHS = ["plugins"]\n',
    )
    main(["check", "--format", "json"])

    assert json.loads(capsys.readouterr().out)["summary"]["found"] == 1


FAILING = """
from pelican import signals

def register():
    signals.{}.connect(fail)

def fail(_):
    raise KeyError("no such luck")
"""
OWN, INSTALLED = "take it out of `PLUGINS`", "uninstall it: Pelican loads every plugin"


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    ("file", "text", "told", "hint"),
    [
        (
            "pelican/plugins/cats/__init__.py",
            "import six_is_missing",
            "`pelican.plugins.cats` cannot be loaded: ModuleNotFoundError: No module",
            INSTALLED,
        ),
        ("pelican/plugins/dogs/__init__.py", "x = = 1", "`pelican.plugins.dogs`", ""),
        ("owls.py", "x = = 1", "`owls` cannot be loaded: SyntaxError: ", OWN),
        ("emus.py", "raise SystemExit('no')", "`emus` cannot be loaded: ", OWN),
        ("gnus.py", FAILING.format("initialized"), "`gnus` fails: KeyError: ", ""),
        ("apes.py", FAILING.format("all_generators_finalized"), "`apes` fails: ", ""),
    ],
)
def test_a_plugin_that_fails_is_named(capsys, monkeypatch, file, text, told, hint):
    """The settings are not to blame, nor need they have it: Pelican finds installed ones."""
    folder = Path("plugins").absolute()
    write(folder / file, text)
    paths = [*pelican.plugins.__path__, str(folder / "pelican/plugins")]
    monkeypatch.setattr(pelican.plugins, "__path__", paths)
    name = "" if "/" in file else f'"{Path(file).stem}", '
    write(
        Path("pelicanconf.py"),
        CONF.replace("[", f"[{name}") + 'PLUGIN_PATHS = ["plugins"]\n',
    )

    assert main(["check"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("pelican-factcheck: pelicanconf.py: the plugin `")
    assert told in line
    assert hint in line


@pytest.mark.usefixtures("site")
def test_a_site_without_the_plugin_is_checked_all_the_same(capsys):
    """One more error says that it is off; the articles are judged alike."""
    main(["check", "--format", "concise"])
    with_plugin = capsys.readouterr().out.splitlines()
    unplug()
    write(Path("pelicanconf.py"), CONF.replace('"pelican_factcheck"', ""))
    main(["check", "--format", "concise"])
    *told, off, _ = capsys.readouterr().out.splitlines()

    assert told == with_plugin[:-1]
    assert off.startswith("pelicanconf.py:2:1: error[plugin-off] ")


def test_every_report_can_be_asked_for():
    """The command line knows the formats that there are."""
    assert tuple(REPORTS) == FORMATS


def test_a_reader_that_has_seen_enough_is_no_error():
    """`pelican-factcheck explain | head` ends without a traceback."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as closed:
        run = subprocess.run(
            [sys.executable, "-m", "pelican_factcheck", "explain"],
            stdout=closed,
            stderr=subprocess.PIPE,
            check=False,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        )

    assert (run.returncode, run.stderr) == (1, b"")


def test_rules_are_listed_and_explained(capsys):
    """`explain` lists all rules; with a name it explains that one, in either form."""
    assert main(["explain"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in listed] == list(RULES)
    assert any(line.split()[1:] == ["warning", "off"] for line in listed)
    for form in ("text", "markdown"):
        assert main(["explain", "no-archive", "--format", form]) == 0
        assert RULES["no-archive"].why in capsys.readouterr().out


def test_the_schema_is_that_of_the_site(capsys):
    """Inside a site its own verdicts and shared sources are in the schema."""
    conf = CONF + 'FACTCHECK_SOURCES = "sources.yaml"\n'
    conf += 'FACTCHECK_VERDICTS = {"n/a": {"tone": "note"}}\n'
    write(Path("pelicanconf.py"), conf)
    write(Path("content/sources.yaml"), "sources: {memoir: {title: The Back Channel}}")

    assert main(["schema"]) == 0
    definitions = json.loads(capsys.readouterr().out)["$defs"]
    assert definitions["SourceKey"]["anyOf"][0]["enum"] == ["memoir"]
    assert definitions["Verdict"]["anyOf"][0]["enum"] == ["n/a"]


def test_every_command_finds_the_sources_where_the_build_does(capsys):
    """`FACTCHECK_SOURCES` may lead out of the content folder, as other settings may."""
    write(Path("pelicanconf.py"), CONF + 'FACTCHECK_SOURCES = "../sources.yaml"\n')
    write(Path("sources.yaml"), "sources: {memoir: {title: The Back Channel}}")
    write(Path("content/story.md"), "Title: Story\nDate: 2026-01-02\n\nIt rained.\n")
    claim = "claims:\n- {id: a, quote: It rained., verdict: true, source: memoir}\n"
    write(Path("content/story.claims.yaml"), claim)

    assert main(["schema"]) == 0
    assert '"memoir"' in capsys.readouterr().out
    assert main(["check"]) == 0
    assert main(["repair"]) == 0


@pytest.mark.parametrize("command", ["schema", "check", "repair"])
def test_sources_that_are_too_large_are_refused_alike(command, capsys):
    """One reader has one set of limits, and one message."""
    write(Path("pelicanconf.py"), CONF + 'FACTCHECK_SOURCES = "sources.yaml"\n')
    write(Path("content/sources.yaml"), "#" * (LARGEST + 1))

    assert main([command]) == 2
    message = "FACTCHECK_SOURCES: cannot read content/sources.yaml: more than"
    assert message in capsys.readouterr().err


def test_without_a_site_there_is_a_schema_all_the_same(capsys, monkeypatch):
    """Elsewhere the verdicts are those that come with the plugin."""
    monkeypatch.setattr(Path, "is_file", lambda _: False)

    assert main(["schema"]) == 0
    assert "mostly-true" in capsys.readouterr().out


def test_the_command_is_installed():
    """`python -m pelican_factcheck` is the command, and starts without Pelican."""
    code = (
        "import sys; from pelican_factcheck.cli.main import main; main(['explain']);"
        " print('pelican' in sys.modules, 'yaml' in sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    module = subprocess.run(
        [sys.executable, "-m", "pelican_factcheck", "--version"],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )

    assert run.stdout.splitlines()[-1] == "False False"
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", module.stdout)
