"""What `init` proposes: nothing is changed but what is added, and all of it once."""

import ast
import json
import re
import subprocess
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from console import write
from sites import unplug
from tables import each
from test_aftercorrection import Keyboard

from pelican_factcheck.authoring.sitefiles import (
    NotPlainError,
    add_setting,
    with_hook,
    with_schema,
)
from pelican_factcheck.cli.main import main

OURS = '"pelican_factcheck"'


@each(
    ("before", "after"),
    [
        ("PLUGINS = []\n", "PLUGINS = [+]\n"),
        ("PLUGINS = [ ]", "PLUGINS = [+ ]"),
        ('PLUGINS = ["a"]\n', 'PLUGINS = ["a", +]\n'),
        ("PLUGINS = ['ü', 'b',]  # c\n", "PLUGINS = ['ü', 'b', +]  # c\n"),
        ('PLUGINS = ["a",  # a, b\n]\n', 'PLUGINS = ["a", +  # a, b\n]\n'),
        (
            'PLUGINS: list[str] = [\n    "a",  # one\n    "b"  # two, three\n]\nX = 1\n',
            'PLUGINS: list[str] = [\n    "a",  # one\n    "b",  # two, three\n    +,\n]\nX = 1\n',
        ),
        (
            'PLUGINS = [\n\t"a",\r\n\t"b", # ]\n\t# last\n\t]\n',
            'PLUGINS = [\n\t"a",\r\n\t"b", # ]\n\t+,\n\t# last\n\t]\n',
        ),
        (
            '\ufeffA = 1\r\nPLUGINS = [\r\n  "a",\r\n]\r\n',
            '\ufeffA = 1\r\nPLUGINS = [\r\n  "a",\r\n  +,\r\n]\r\n',
        ),
        ("A = 'é'; PLUGINS = [A1, x.y]\n", None),
        ("A = 1", "A = 1\n\nPLUGINS = [+]\n"),
        ("A = 1\r\n", "A = 1\r\n\r\nPLUGINS = [+]\r\n"),
        ("", "\nPLUGINS = [+]\n"),
        ("PLUGINS = 'a', 'b'\n", "PLUGINS = 'a', 'b', +\n"),
        ("PLUGINS = ()\n", "PLUGINS = (+,)\n"),
        ("PLUGINS = ('a',)\n", "PLUGINS = ('a', +)\n"),
        ("PLUGINS = ('a', 'b')  # c\n", "PLUGINS = ('a', 'b', +)  # c\n"),
        (
            'PLUGINS = (\n    ("a", "b"),\n)\n',
            'PLUGINS = (\n    ("a", "b"),\n    +,\n)\n',
        ),
        (
            "from base import *\nPLUGINS = ['a']\n",
            "from base import *\nPLUGINS = ['a', +]\n",
        ),
        ("# PLUGINS = ['a']\n", "# PLUGINS = ['a']\n\nPLUGINS = [+]\n"),
    ],
)
def test_a_plain_list_gets_one_more_element(before, after):
    """Where its elements stand; line ends, tabs, comments and the mark stay."""
    found = add_setting(before, "PLUGINS", OURS, is_list=True)

    assert found == (after or before.replace("x.y]", "x.y, +]")).replace("+", OURS)
    assert ast.parse(found.removeprefix("\ufeff"))


@each(
    ("text", "reason"),
    [
        ("PLUGINS = ['a']\nPLUGINS += ['b']\n", ":2: PLUGINS is put together by code"),
        ("PLUGINS = ['a'] + MORE\n", ":1: PLUGINS is put together by code"),
        ("PLUGINS = [*MORE, 'a']\n", ":1: PLUGINS takes in another list"),
        ("PLUGINS = ['a']\nPLUGINS.append('b')\n", ":2: PLUGINS is put together"),
        ("if A:\n    PLUGINS = ['a']\n", ":2: PLUGINS is put together by code"),
        ("PLUGINS = ('a'), ('b')\n", ":1: PLUGINS is not written plainly"),
        ("PLUGINS = [('a')]\n", ":1: PLUGINS is not written plainly"),
        ("PLUGINS = []\nfrom base import *\n", ":2: PLUGINS may come from `base`"),
        ("PLUGINS = list(ALL)\n", ":1: PLUGINS is put together by code"),
        ("A = 1\nfrom base import *\n", ":2: PLUGINS may come from `base`"),
        ("PLUGINS = ['a'\n", ":1: this is no Python"),
    ],
)
def test_code_is_left_to_its_author(text, reason):
    """The message names the line."""
    with pytest.raises(NotPlainError, match=re.escape(reason)):
        add_setting(text, "PLUGINS", OURS, is_list=True)


HOOK = ("repo: local", "hooks:", "- id: x")


@each(
    ("before", "added"),
    [
        (None, "repos:\n- repo: local\n  hooks:\n  - id: x\n"),
        ("ci: {a: b}\n", "repos:\n- repo: local\n  hooks:\n  - id: x\n"),
        ("repos:\n# none yet\n", "\n- repo: local\n  hooks:\n  - id: x"),
        (
            "# a\nrepos:\n  -   repo: r\n      hooks:\n      -   id: b # c\nci: {}\n",
            "\n  -   repo: local\n      hooks:\n      - id: x",
        ),
        (
            "repos:\r\n- repo: r\r\n  hooks: [{id: b}]\r\n",
            "\r\n- repo: local\r\n  hooks:\r\n  - id: x",
        ),
    ],
)
def test_a_hook_is_one_more_entry(before, added):
    """As the others are set; comments stay."""
    after = with_hook(before, HOOK)

    assert after.replace(added, "", 1) == (before or "")
    assert yaml.safe_load(after)["repos"][-1] == {
        "repo": "local",
        "hooks": [{"id": "x"}],
    }


def test_an_empty_list_of_hooks_takes_one():
    """Its brackets go, as they hold nothing."""
    assert yaml.safe_load(with_hook("repos: []  # none yet\n", HOOK)) == {
        "repos": [{"repo": "local", "hooks": [{"id": "x"}]}]
    }


@each("text", ["repos: [{repo: meta}]\n", "[a]\n", "a: [\n", "repos: {a: b}\n", "3\n"])
def test_hooks_that_are_not_plain_stay(text):
    """There is no line for one more."""
    assert with_hook(text, HOOK) is None


@each(
    "text",
    [
        "{}",
        '{ /* a */ "a": 1 }',
        '{\r\n\t// "b": {\r\n\t"a": "//", "c": "/*",\r\n}\r\n',
        '{\n  "yaml.schemas": {},\n  "b": [1,],\n}\n',
        '{\n  "yaml.schemas": {\n    "x.json": "*.x.yaml", // mine\n  }\n}\n',
    ],
)
def test_settings_of_an_editor_get_one_more_key(text):
    """Comments and commas of JSON as editors write it stay."""
    after = with_schema(text)
    known = '"./claims.schema.json": ["*.claims.yaml", "*.claims.yml"]'
    missing = iter(after)

    assert known in after
    assert all(char in missing for char in text)
    assert with_schema(after) == after


def test_settings_of_an_editor_that_are_none_stay():
    """An empty file is none yet."""
    assert with_schema("[1]") is None
    assert with_schema("{a}") is None
    assert with_schema(" \n") == with_schema(None)
    assert json.loads(with_schema(None))["yaml.schemas"]


# --- the command ----------------------------------------------------------------------

CONF = 'PATH = "content"\nTIMEZONE = "UTC"\nPLUGINS = []\n'


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder of a new site, the current one."""
    monkeypatch.chdir(tmp_path)
    unplug()
    write(Path("pelicanconf.py"), CONF)
    Path("content").mkdir()
    return tmp_path


def files(folder):
    """The content of every file, by its name."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in paths
        if "__pycache__" not in path.parts
    }


def test_a_second_time_changes_nothing(folder, capsys):
    """And the site is one whose sidecars are checked."""
    write(Path(".git/config"), '[remote "origin"]\n\turl = git@github.com:a/b.git\n')
    write(Path("publishconf.py"), 'SITEURL = "https://a.example/b"\nPLUGINS = []\n')
    write(Path("requirements.txt"), "pelican\n")
    assert main(["init", "--yes"]) == 0
    first = files(folder)
    capsys.readouterr()
    assert main(["init", "--yes"]) == 0

    assert files(folder) == first
    assert capsys.readouterr().out.startswith("The site has all it needs.")
    assert main(["check"]) == 0
    settings = first["pelicanconf.py"].decode()
    assert settings.startswith(CONF.replace("[]", f"[{OURS}]"))
    assert 'MENUITEMS = [("Fact checks", "/b/factcheck/index.html")]' in settings
    assert OURS in first["publishconf.py"].decode()
    workflow = yaml.safe_load(first[".github/workflows/factcheck.yaml"])
    assert workflow["jobs"]["check"]["steps"][2]["run"].endswith("requirements.txt")
    (hooks,) = yaml.safe_load(first[".pre-commit-config.yaml"])["repos"]
    assert hooks["hooks"][0]["entry"] == "pelican-factcheck check"
    assert json.loads(first["claims.schema.json"])["$defs"]


def test_without_a_terminal_nothing_is_written(folder, capsys):
    """What would be written is shown as differences; there is something left to do."""
    before = files(folder)
    assert main(["init"]) == 1
    shown = capsys.readouterr().out

    assert files(folder) == before
    assert f"-PLUGINS = []\n+PLUGINS = [{OURS}]\n" in shown
    assert "--- /dev/null\n+++ content/sources.yaml\n" in shown
    assert "claims.schema.json: a new file, what `pelican-factcheck schema`" in shown
    assert "that takes --yes" in shown
    assert "pre-commit" not in shown
    assert "workflows" not in shown


def test_each_file_is_asked_about(folder, monkeypatch):
    """Only those with a yes are written."""
    keyboard, screen = Keyboard(["n", "y", "n", "n"]), Keyboard()
    monkeypatch.setattr("sys.stdin", keyboard)
    monkeypatch.setattr("sys.stdout", screen)
    assert main(["init"]) == 1

    assert sorted(files(folder)) == ["pelicanconf.py"]
    assert OURS in files(folder)["pelicanconf.py"].decode()
    assert "Not written: content/sources.yaml" in screen.shown


@pytest.mark.parametrize(
    ("conf", "said"),
    [
        (
            CONF + "PLUGINS += ['pelican_factcheck.annotating']\n",
            "pelicanconf.py:4: PLUGINS",
        ),
        (CONF + "FACTCHECK_SOURCES = 'a.bib'\n", "names content/a.bib, which is not"),
        (CONF + "MENUITEMS = tuple([])\n", "pelicanconf.py:4: MENUITEMS is put"),
        ("# -*- coding: latin-1 -*-\n" + CONF + "A = 'é'\n", "is not in UTF-8"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_what_is_not_plain_is_said(conf, said, capsys):
    """With what to add, and where."""
    Path("pelicanconf.py").write_bytes(conf.encode("latin-1"))
    assert main(["init", "--yes"]) == 1
    assert said in capsys.readouterr().out
    assert OURS not in Path("pelicanconf.py").read_bytes().decode("latin-1") or (
        "PLUGINS" not in said and "UTF-8" not in said
    )


def test_what_is_half_there_is_completed(folder, capsys):
    """A setting without its file, a file without its setting, another's file, settings below."""
    subprocess.run(["git", "init", "-q"], check=True)  # noqa: S607 - git as it is found
    write(Path(".vscode/settings.json"), "[]")
    write(Path(".pre-commit-config.yaml"), "repos: [{repo: meta}]\n")
    write(Path("site/pelicanconf.py"), CONF.replace("[]", f"[{OURS}]"))
    write(Path("site/content/sources.yaml"), "- of something else\n")
    write(Path("site/requirements.txt"), "pelican-factcheck[sources]\n")
    subprocess.run(["git", "add", "site"], check=True)  # noqa: S607 - as above
    assert (
        main(["init", "--yes", "--settings", "site/pelicanconf.py", "--workflow"]) == 1
    )
    shown = capsys.readouterr().out
    made = files(folder)

    assert "add to `repos` of .pre-commit-config.yaml:" in shown
    assert ".vscode/settings.json cannot be read" in shown
    assert b'"factcheck-sources.yaml"' in made["site/pelicanconf.py"]
    assert made["site/content/sources.yaml"] == b"- of something else\n"
    workflow = made[".github/workflows/factcheck.yaml"].decode()
    assert "check --settings site/pelicanconf.py --strict" in workflow
    assert "run: pip install -r site/requirements.txt\n" in workflow


def test_a_repository_that_does_not_have_the_site_is_not_its_own(folder):
    """As one for the files of a home folder, whose site is in none."""
    subprocess.run(["git", "init", "-q"], check=True)  # noqa: S607 - git as it is found
    write(Path("site/pelicanconf.py"), CONF)
    Path("site/content").mkdir()
    before = files(folder).keys()

    assert main(["init", "--yes", "--settings", "site/pelicanconf.py"]) == 0

    made = files(folder).keys() - before
    assert all(name.startswith("site/") for name in made)
    assert "site/claims.schema.json" in made
    assert "site/.pre-commit-config.yaml" not in made


@pytest.mark.usefixtures("folder")
def test_without_git_a_repository_above_is_not_the_sites(monkeypatch):
    """There is nothing to ask."""
    write(Path(".git/config"), "")
    write(Path("site/pelicanconf.py"), CONF)
    Path("site/content").mkdir()
    monkeypatch.setenv("PATH", "")

    assert main(["init", "--yes", "--settings", "site/pelicanconf.py"]) == 0
    assert Path("site/claims.schema.json").exists()


@pytest.mark.parametrize(
    ("publishing", "after"),
    [
        ('PLUGINS = ["sitemap"]\n', f'PLUGINS = ["sitemap", {OURS}]\n'),
        ("PLUGINS = ('sitemap',)\n", f"PLUGINS = ('sitemap', {OURS})\n"),
        ('PLUGINS += ["sitemap"]\n', 'PLUGINS += ["sitemap"]\n'),
        ('PLUGINS = [*PLUGINS, "a"]\n', 'PLUGINS = [*PLUGINS, "a"]\n'),
        ('PLUGINS = PLUGINS + ["a"]\n', 'PLUGINS = PLUGINS + ["a"]\n'),
        ("# factcheck\nPLUGINS = []\n", f"# factcheck\nPLUGINS = [{OURS}]\n"),
    ],
)
def test_settings_for_publishing_that_take_in_the_others(folder, publishing, after):
    """A list of their own replaces that of the site; one that is added to has all of it."""
    head = "from pelicanconf import *\n"
    write(Path("publishconf.py"), head + publishing)

    assert main(["init", "--yes"]) == 0

    assert files(folder)["publishconf.py"].decode() == head + after


@pytest.mark.usefixtures("folder")
def test_a_list_by_code_for_publishing_is_named_with_its_line(capsys):
    """And with what it does to the other."""
    write(Path("publishconf.py"), "from pelicanconf import *\n\nPLUGINS = list(ALL)\n")

    assert main(["init", "--yes"]) == 1

    assert (
        "publishconf.py:3: PLUGINS is put together by code, and replaces that of"
        f" pelicanconf.py; add it yourself, such as in a last line `PLUGINS = [*PLUGINS, {OURS}]`"
    ) in capsys.readouterr().out


@pytest.mark.parametrize(
    ("lang", "label"),
    [("de", "Faktenchecks"), ("xx", "Fact checks")],
)
def test_the_menu_speaks_the_language_of_the_site(folder, lang, label):
    """As far as there is a translation; a tuple is added to."""
    menu = 'MENUITEMS = (("Home", "/"),)\n'
    write(Path("pelicanconf.py"), f'{CONF}DEFAULT_LANG = "{lang}"\n{menu}')

    assert main(["init", "--yes"]) == 0

    assert (
        f'MENUITEMS = (("Home", "/"), ("{label}", "/factcheck/index.html"))\n'
        in files(folder)["pelicanconf.py"].decode()
    )


def test_a_schema_of_another_day_is_noticed(folder, capsys):
    """It is what `schema` printed before the scale changed."""
    assert main(["init", "--yes"]) == 0
    with Path("pelicanconf.py").open("a", encoding="utf-8") as conf:
        conf.write('FACTCHECK_VERDICTS = {"yes": {"tone": "true"}}\n')
    before = files(folder)["claims.schema.json"]
    capsys.readouterr()

    assert main(["init", "--yes"]) == 1
    assert "claims.schema.json is not what `pelican-factcheck schema` prints today" in (
        capsys.readouterr().out
    )
    assert files(folder)["claims.schema.json"] == before

    assert main(["schema"]) == 0
    write(Path("claims.schema.json"), capsys.readouterr().out)
    assert main(["init", "--yes"]) == 0


@pytest.mark.parametrize(
    ("name", "text", "command"),
    [
        (
            "requirements.txt",
            "pelican\n",
            "pip install pelican-factcheck -r requirements.txt",
        ),
        ("requirements.txt", "pelican_factcheck\n", "pip install -r requirements.txt"),
        (
            "pyproject.toml",
            '[project]\nname = "a"\ndependencies = ["pelican-factcheck"]\n',
            "pip install uv && uv pip install --system -r pyproject.toml",
        ),
        (
            "pyproject.toml",
            "[tool.ruff]\n",
            'pip install "pelican[markdown]" pelican-factcheck',
        ),
        ("pyproject.toml", "[a\n", 'pip install "pelican[markdown]" pelican-factcheck'),
    ],
)
def test_a_workflow_installs_what_the_site_lists(folder, name, text, command):
    """And this plugin, where the list does not have it."""
    write(Path(name), text)

    assert main(["init", "--yes", "--workflow"]) == 0

    workflow = yaml.safe_load(files(folder)[".github/workflows/factcheck.yaml"])
    assert workflow["jobs"]["check"]["steps"][2]["run"] == command


def test_a_file_without_its_setting_is_taken(folder, capsys):
    """Where it is one of sources; and settings for publishing are not overlooked."""
    write(Path("content/sources.yaml"), "sources: {a: {url: https://a.example/}}\n")
    write(Path("publishconf.py"), "PLUGINS = []\nPLUGINS += []\n")
    write(Path(".git/config"), "")
    Path(".pre-commit-config.yaml").write_bytes(b"# \xe9\n")
    before = files(folder)["content/sources.yaml"]
    assert main(["init", "--yes"]) == 1
    shown = capsys.readouterr().out

    assert files(folder)["content/sources.yaml"] == before
    assert b'FACTCHECK_SOURCES = "sources.yaml"' in files(folder)["pelicanconf.py"]
    assert "publishconf.py:2: PLUGINS is put together by code, and replaces" in shown
    assert "add to `repos` of .pre-commit-config.yaml:\n  - repo: local" in shown


def test_a_setting_without_its_file_gets_one(folder):
    """Where it names it."""
    write(Path("pelicanconf.py"), CONF + 'FACTCHECK_SOURCES = ["../all.yml"]\n')
    assert main(["init", "--yes"]) == 0
    assert files(folder)["all.yml"].startswith(b"# Sources")
    assert b"sources.yaml" not in files(folder)["pelicanconf.py"]


@pytest.mark.usefixtures("folder")
def test_a_plugin_that_is_taken_away_again_is_told(capsys):
    """The settings are read once more."""
    write(Path("pelicanconf.py"), CONF + 'globals()["PLUGINS"] = []\n')
    Path("content/sources.yaml").mkdir()
    assert main(["init", "--yes"]) == 2
    assert "something else binds PLUGINS" in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
def test_what_cannot_be_written_is_named(capsys):
    """A file in the place of a folder."""
    write(Path(".github"), "")
    assert main(["init", "--yes", "--workflow"]) == 2
    assert ".github" in capsys.readouterr().err


def test_other_plugins_go_on_where_none_was_named(folder, monkeypatch):
    """A list turns off what Pelican would find by itself."""
    write(Path("pelicanconf.py"), CONF.replace("PLUGINS = []\n", ""))
    found = ModuleType("toc")
    found.register = lambda: None
    monkeypatch.setattr(
        "pelican.plugins._utils.get_namespace_plugins", lambda *_: {"toc": found}
    )
    main(["init", "--yes"])
    settings = files(folder)["pelicanconf.py"]
    assert b'PLUGINS = ["toc", "pelican_factcheck"]' in settings


@pytest.mark.usefixtures("folder")
def test_a_wrong_value_ends_it(capsys):
    """Before anything is proposed."""
    write(Path("pelicanconf.py"), CONF + 'FACTCHECK_MARK = "some"\n')
    assert main(["init", "--yes"]) == 2
    assert "FACTCHECK_MARK" in capsys.readouterr().err
    assert not Path("claims.schema.json").exists()
