"""What a new site needs: additions to its files that leave every other byte alone.

A settings file is a program. It is changed only where its text says plainly what it
does: a list in brackets that is bound once and named nowhere else, or a setting that
the file does not name at all. Everything else becomes advice.
"""

import ast
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from pelican_factcheck.authoring.yamlstyle import (
    Entry,
    ListStyle,
    Script,
    add_entries,
    set_claims,
)
from pelican_factcheck.checking.editorschema import make_schema
from pelican_factcheck.plugin.site import OpenSite
from pelican_factcheck.publishing.sidecars import read_site_sources
from pelican_factcheck.settings import Settings, SettingsError
from pelican_factcheck.sidecar.discovery import SUFFIXES
from pelican_factcheck.sidecar.files import read_exactly, shown_path

PLUGIN = "pelican_factcheck"
COMMAND = "pelican-factcheck"
PUBLISHCONF = "publishconf.py"
SOURCES = ("sources.yaml", "factcheck-sources.yaml")
"""The names of a first file of sources; the second where the first is another's."""
STARTER = """\
# Sources that more than one claim cites. A sidecar names one by its key: `source: a-key`.
sources:
#  a-key:
#    url: https://…
#    title: What it is called
#    publisher: Who published it
"""
SCHEMA = "claims.schema.json"
HOOKS = ".pre-commit-config.yaml"
HOSTS = (".github", ".forgejo", ".gitea")
"""The folders of code hosts that run the same workflows."""
WORKFLOW = """\
name: Fact checks
on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
    - uses: actions/checkout@v4
    - uses: actions/setup-python@v5
      with: {{python-version: "3.13"}}
    - run: pip install {packages}
    - run: {command} --strict --format github
"""
COMMENT = re.compile(r'"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
TRAILING_COMMA = re.compile(r'("(?:\\.|[^"\\])*")|,(?=\s*[}\]])')


@dataclass(frozen=True, slots=True)
class Proposal:
    """A file as it is and as it could be."""

    path: Path
    before: str | None
    """None for a file that is not there."""
    after: str
    source: str = ""
    """The command that prints the same, of a file that is too long to be shown."""


@dataclass(slots=True)
class Plan:
    """What a site lacks."""

    proposals: list[Proposal] = field(default_factory=list)
    advice: list[str] = field(default_factory=list)
    """What its author has to do, in files that are not plain."""


class NotPlainError(Exception):
    """A file does not say plainly what it does; the text says where, and what it does."""


def plan_site(site: OpenSite, *, with_workflow: bool = False) -> Plan:
    """Return what the *site* lacks; nothing where all is there.

    Checks on a code host are proposed where there is one, or *with_workflow*.
    """
    plan = Plan()
    top = _repository_of(site.conf) or site.conf.absolute().parent
    sources = _plan_sources(plan, site)
    _plan_settings(plan, site, sources)
    _plan_publishing(plan, site)
    _plan_editors(plan, site, top)
    if (top / ".git").exists():
        _plan_hook(plan, site, top)
    _plan_workflow(plan, site, top, wanted=with_workflow)
    return plan


def _repository_of(conf: Path) -> Path | None:
    folders = conf.absolute().parents
    return next((each for each in folders if (each / ".git").exists()), None)


def _propose(plan: Plan, path: Path, before: str | None, after: str) -> None:
    if after != before:
        plan.proposals.append(Proposal(shown_path(path), before, after))


# --- the settings of the site -----------------------------------------------------


def _plan_sources(plan: Plan, site: OpenSite) -> str:
    """Propose the files of sources; return the name of one that no setting names."""
    named = site.settings.sources
    missing = [name for name in named if not (site.root / name).exists()]
    for name in missing:
        path = site.root / name
        if path.suffix in (".yaml", ".yml"):
            _propose(plan, path, None, STARTER)
        else:
            plan.advice.append(
                f"FACTCHECK_SOURCES names {shown_path(path)}, which is not there;"
                " put it there, or take the name out"
            )
    if named:
        return ""
    name = SOURCES[0] if _is_free(site.root, SOURCES[0]) else SOURCES[1]
    if not (site.root / name).exists():
        _propose(plan, site.root / name, None, STARTER)
    return name


def _is_free(root: Path, name: str) -> bool:
    """Return whether a file can be one of sources: there is none, or it is one."""
    if not (root / name).exists():
        return True
    try:
        return not read_site_sources(Settings(sources=(name,)), root).diagnostics
    except SettingsError:
        return False


def _plan_settings(plan: Plan, site: OpenSite, sources: str) -> None:
    """Propose the settings that are missing."""
    conf = shown_path(site.conf)
    wanted: list[tuple[str, str, bool]] = []
    if not site.has_plugin:
        # Where none is named Pelican takes what is installed: a list must name it all.
        loaded = [] if site.named_plugins is not None else site.plugin_names
        others = [f"{each!r}".replace("'", '"') for each in loaded]
        wanted.append(("PLUGINS", ", ".join([*others, f'"{PLUGIN}"']), True))
    if sources:
        wanted.append(("FACTCHECK_SOURCES", f'"{sources}"', False))
    if link := _missing_link(site):
        wanted.append(("MENUITEMS", f'("Fact checks", "{link}")', True))
    try:
        text = before = read_exactly(site.conf)
    except UnicodeDecodeError:
        lines = (
            f"{name} {'with' if many else '='} {value}" for name, value, many in wanted
        )
        plan.advice.extend(f"{conf} is not in UTF-8; add there: {one}" for one in lines)
        return
    for name, value, is_list in wanted:
        try:
            text = add_setting(text, name, value, is_list=is_list)
        except NotPlainError as error:
            plan.advice.append(
                f"{conf}{error}; {_by_hand(name, value, is_list=is_list)}"
            )
    _propose(plan, site.conf, before, text)


def _by_hand(name: str, value: str, *, is_list: bool) -> str:
    written = f"{name} = [*{name}, {value}]" if is_list else f"{name} = {value}"
    return f"add it yourself, such as in a last line `{written}`"


def _missing_link(site: OpenSite) -> str:
    """Return the address of the index of claims, unless the menu has it."""
    ours = site.settings
    items = site.pelican.settings.get("MENUITEMS") or ()
    address = f"{ours.url}index.html"
    if "index" not in ours.pages or any(ours.url in str(item) for item in items):
        return ""
    published = site.conf.parent / PUBLISHCONF
    siteurl = _literal(published, "SITEURL") or site.pelican.settings["SITEURL"]
    return f"{urlsplit(siteurl).path.rstrip('/')}/{address}"


def _literal(path: Path, name: str) -> str:
    """Return the text that a settings file binds to *name*; "" where it is none."""
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return ""
    values = [
        node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and any(isinstance(one, ast.Name) and one.id == name for one in node.targets)
    ]
    return values[-1] if values and isinstance(values[-1], str) else ""


def _plan_publishing(plan: Plan, site: OpenSite) -> None:
    """Add the plugin where the settings for publishing have a list of their own."""
    path = site.conf.parent / PUBLISHCONF
    try:
        before = read_exactly(path)
        names = {
            node.id
            for node in ast.walk(ast.parse(before.removeprefix("\ufeff")))
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }
    except (OSError, SyntaxError, ValueError):  # of which that of decoding is one
        return
    if "PLUGINS" not in names or "factcheck" in before:
        return
    value = f'"{PLUGIN}"'
    try:
        after = add_setting(before, "PLUGINS", value, is_list=True)
    except NotPlainError as error:
        how = _by_hand("PLUGINS", value, is_list=True)
        plan.advice.append(f"{shown_path(path)}{error}; {how}")
    else:
        _propose(plan, path, before, after)


def add_setting(text: str, name: str, value: str, *, is_list: bool) -> str:
    """Return the *text* of a settings file in which *name* has a *value*, as Python.

    Of a list, *value* is a further element, or several; others are set at the end.

    Raises:
        NotPlainError: where the file does something else with that name.
    """
    try:
        tree = ast.parse(text.removeprefix("\ufeff"))
    except SyntaxError as error:
        raise NotPlainError(f":{error.lineno}: this is no Python") from error
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            source = node.module or "another file"
            raise NotPlainError(f":{node.lineno}: {name} may come from `{source}`")
    uses = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == name]
    if not uses:
        end = Script(text).line_end
        gap = "" if not text or text.endswith(("\n", "\r")) else end
        written = f"[{value}]" if is_list else value
        return f"{text}{gap}{end}{name} = {written}{end}"
    bound = [
        node
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and uses[0] in _targets(node)
    ]
    value_node = bound[0].value if bound else None
    if not (is_list and len(uses) == 1 and isinstance(value_node, ast.List)):
        line = uses[-1].lineno
        raise NotPlainError(f":{line}: {name} is put together by code")
    if any(isinstance(each, ast.Starred) for each in value_node.elts):
        raise NotPlainError(f":{value_node.lineno}: {name} takes in another list")
    return _with_element(text, value_node, value)


def _targets(node: ast.Assign | ast.AnnAssign) -> Sequence[ast.expr]:
    return node.targets if isinstance(node, ast.Assign) else [node.target]


def _with_element(text: str, node: ast.List, value: str) -> str:
    """Put *value* behind the last element of a list, in a line of its own if that has one."""
    script = Script(text)
    start = _offset(script, node.lineno, node.col_offset)
    if not node.elts:
        return f"{text[: start + 1]}{value}{text[start + 1 :]}"
    last = node.elts[-1]
    end = _offset(script, last.end_lineno or 0, last.end_col_offset or 0)
    closing = _offset(script, node.end_lineno or 0, node.end_col_offset or 0) - 1
    rest = text[end:closing]
    comma = re.match(r"(?:\s|#[^\r\n]*+)*+,", rest)
    begin = _offset(script, last.lineno, last.col_offset)
    indent = script.line(last.lineno - 1)[: begin - script.starts[last.lineno - 1]]
    if indent.strip() or not re.search(r"[\r\n]", rest):
        place = end + (comma.end() if comma else 0)
        return f"{text[:place]}{'' if comma else ','} {value}{text[place:]}"
    place = script.end_of_line(end + (comma.end() if comma else 0))
    between = text[end:place] if comma else f",{text[end:place]}"
    return f"{text[:end]}{between}{script.line_end}{indent}{value},{text[place:]}"


def _offset(script: Script, line: int, column: int) -> int:
    """Return the offset of a place that `ast` names: a line from 1, a column in bytes."""
    before = script.line(line - 1).encode()[:column]
    return script.starts[line - 1] + len(before.decode())


# --- editors, hooks, code hosts ---------------------------------------------------


def _plan_editors(plan: Plan, site: OpenSite, top: Path) -> None:
    """Propose the schema of sidecars, and that VS Code uses it."""
    path = top / SCHEMA
    if not path.exists():
        try:
            library = read_site_sources(site.settings, site.root).sources
        except SettingsError:
            library = {}  # `check` says why
        schema = make_schema(site.settings.verdicts, library)
        text = f"{json.dumps(schema, indent=2)}\n"
        made = Proposal(shown_path(path), None, text, f"{COMMAND} schema")
        plan.proposals.append(made)
    path = top / ".vscode/settings.json"
    before = _read(path)
    after = with_schema(before)
    if after is None:
        wanted = json.dumps({"yaml.schemas": _association()})
        plan.advice.append(f"{shown_path(path)} cannot be read; add there: {wanted}")
    else:
        _propose(plan, path, before, after)


def _association() -> dict[str, list[str]]:
    return {f"./{SCHEMA}": [f"*{suffix}" for suffix in SUFFIXES]}


def with_schema(text: str | None) -> str | None:
    """Return settings of VS Code, JSON with comments, in which sidecars have the schema.

    None where that cannot be done.
    """
    if text is None or not text.strip():
        return f"{json.dumps({'yaml.schemas': _association()}, indent=4)}\n"
    bare = COMMENT.sub(_blanked, text)
    try:
        before = json.loads(TRAILING_COMMA.sub(r"\1", bare))
    except ValueError:
        return None
    if not isinstance(before, dict):
        return None
    known = before.get("yaml.schemas", {})
    if any(suffix in json.dumps(known) for suffix in SUFFIXES):
        return text
    found = re.search(r'"yaml\.schemas"\s*:\s*\{', bare)
    place = found.end() if found else bare.index("{") + 1
    script = Script(text)
    indent = re.match(r"\s*[\r\n]([ \t]*)", bare[place:])
    gap = f"{script.line_end}{indent[1]}" if indent else ""
    rest = "" if bare[place:].lstrip()[:1] == "}" else ","
    ours = json.dumps(_association())
    added = ours[1:-1] if found else f'"yaml.schemas": {ours}'
    after = f"{text[:place]}{gap}{added}{rest}{text[place:]}"
    meant = {**before, "yaml.schemas": {**known, **_association()}}
    said = json.loads(TRAILING_COMMA.sub(r"\1", COMMENT.sub(_blanked, after)))
    return after if said == meant else None


def _blanked(found: re.Match[str]) -> str:
    """Put spaces in the place of a comment; a text stays."""
    return found[0] if found[0][0] == '"' else re.sub(r"[^\r\n]", " ", found[0])


def _read(path: Path) -> str | None:
    """Return the text of a file; None where there is none. What is no UTF-8 says nothing."""
    try:
        return read_exactly(path)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        return "\0"


def _command(site: OpenSite, top: Path) -> str:
    conf = site.conf.absolute().relative_to(top).as_posix()
    return f"{COMMAND} check" + (
        "" if conf == "pelicanconf.py" else f" --settings {conf}"
    )


def _plan_hook(plan: Plan, site: OpenSite, top: Path) -> None:
    """Propose the check before every commit."""
    path = top / HOOKS
    before = _read(path)
    if before is not None and COMMAND in before:
        return
    hook: Entry = (
        "repo: local",
        "hooks:",
        f"- id: {COMMAND}",
        "  name: check claim sidecars",
        f"  entry: {_command(site, top)}",
        "  language: system",
        "  pass_filenames: false",
        "  always_run: true",
    )
    after = with_hook(before, hook)
    if after is None:
        lines = "".join(
            f"\n  {line}" for line in set_claims([hook], ListStyle()).split("\n")
        )
        plan.advice.append(f"add to `repos` of {shown_path(path)}:{lines}")
    else:
        _propose(plan, path, before, after)


def with_hook(text: str | None, hook: Entry) -> str | None:
    """Return the settings of pre-commit with one more entry of `repos`; None if not plain."""
    if text is None:
        return f"repos:\n{set_claims([hook], ListStyle())}\n"
    try:
        before = yaml.safe_load(text) or {}
        after = add_entries(text, [hook], "repos")
        said = yaml.safe_load(after) if after is not None else None
    except yaml.YAMLError:
        return None
    if not isinstance(before, dict):
        return None
    wanted = yaml.safe_load(set_claims([hook], ListStyle()))
    meant = {**before, "repos": [*(before.get("repos") or []), *wanted]}
    return after if said == meant else None


def _plan_workflow(plan: Plan, site: OpenSite, top: Path, *, wanted: bool) -> None:
    """Propose the same check on a code host, where there is one or it is *wanted*."""
    folder = next((each for each in HOSTS if (top / each).is_dir()), None)
    if folder is None and (wanted or _is_on_github(top)):
        folder = HOSTS[0]
    if folder is None or any(COMMAND in text for text in _texts(top / folder)):
        return
    path = top / folder / "workflows" / "factcheck.yaml"
    has_list = (top / "requirements.txt").exists()
    packages = "-r requirements.txt" if has_list else f'"pelican[markdown]" {COMMAND}'
    if not path.exists():
        text = WORKFLOW.format(packages=packages, command=_command(site, top))
        _propose(plan, path, None, text)


def _texts(folder: Path) -> Iterator[str]:
    """Yield the workflows of a code host."""
    for path in sorted(folder.glob("workflows/*.y*ml")):
        yield _read(path) or ""


def _is_on_github(top: Path) -> bool:
    return "github.com" in (_read(top / ".git/config") or "")
