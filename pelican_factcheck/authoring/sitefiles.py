"""What a new site needs: additions to its files that leave every other byte alone.

What is not plain in them becomes advice.

The settings file of a site is a program. It is changed only where its text says plainly
what it does: a list or tuple that is bound once and named nowhere else, or a setting that
the file does not name at all.
"""

import ast
import json
import re
import subprocess
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from pelican_factcheck.annotating.translations import translations_for
from pelican_factcheck.authoring.yamlstyle import (
    Entry,
    ListStyle,
    Script,
    add_entries,
    set_claims,
)
from pelican_factcheck.checking.editorschema import make_schema
from pelican_factcheck.plugin.site import NAMES, OpenSite
from pelican_factcheck.publishing.sidecars import Sidecars, read_site_sources
from pelican_factcheck.settings import Settings, SettingsError
from pelican_factcheck.sidecar.files import SUFFIXES, read_exactly, shown_path

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
    - run: {install}
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
    """Return the folder of the repository that the settings file is in.

    One of a folder above is the site's only if it has the file: there are repositories of
    whole home folders.
    """
    folders = conf.absolute().parents
    found = next((each for each in folders if (each / ".git").exists()), None)
    return found if found in (None, folders[0]) or _tracks(found, conf) else None


def _tracks(top: Path, conf: Path) -> bool:
    command = ["git", "-C", str(top), "ls-files", "--", str(conf.absolute())]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - no shell, and a path behind `--`
    except OSError:  # there is no git here
        return False
    return done.returncode == 0 and bool(done.stdout)


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
        lang = str(site.pelican.settings["DEFAULT_LANG"])
        label = translations_for(lang, site.settings.words).gettext("Fact checks")
        shown = json.dumps(label, ensure_ascii=False)
        wanted.append(("MENUITEMS", f'({shown}, "{link}")', True))
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
    siteurl = read_literal(published, "SITEURL") or site.pelican.settings["SITEURL"]
    return f"{urlsplit(siteurl).path.rstrip('/')}/{address}"


def _plan_publishing(plan: Plan, site: OpenSite) -> None:
    """Add the plugin where the settings for publishing have a list of their own."""
    path = site.conf.parent / PUBLISHCONF
    try:
        before = read_exactly(path)
        tree = ast.parse(before.removeprefix("\ufeff"))
    except (OSError, SyntaxError, ValueError):  # of which that of decoding is one
        return
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    bound = find_binding(tree, "PLUGINS")
    if bound is None or not NAMES.isdisjoint(texts):
        return
    if imports_all(tree, site.conf.stem) and takes_in(bound, "PLUGINS"):
        return  # the list of the site's own settings, and the plugin with it
    value = f'"{PLUGIN}"'
    try:
        after = add_setting(before, "PLUGINS", value, is_list=True)
    except NotPlainError as error:
        how = _by_hand("PLUGINS", value, is_list=True)
        plan.advice.append(
            f"{shown_path(path)}{error}, and replaces that of {site.conf.name}; {how}"
        )
    else:
        _propose(plan, path, before, after)


# --- editors, hooks, code hosts ---------------------------------------------------


def _plan_editors(plan: Plan, site: OpenSite, top: Path) -> None:
    """Propose the schema of sidecars, and that VS Code uses it."""
    path = top / SCHEMA
    text = _schema_of(site)
    if not path.exists():
        made = Proposal(shown_path(path), None, text, f"{COMMAND} schema")
        plan.proposals.append(made)
    elif _read(path) != text:
        plan.advice.append(
            f"{shown_path(path)} is not what `{COMMAND} schema` prints today, after a"
            f" change of verdicts, sources, claims or version; write it anew:"
            f" `{COMMAND} schema > {shown_path(path)}`"
        )
    path = top / ".vscode/settings.json"
    before = _read(path)
    after = with_schema(before)
    if after is None:
        wanted = json.dumps({"yaml.schemas": _association()})
        plan.advice.append(f"{shown_path(path)} cannot be read; add there: {wanted}")
    else:
        _propose(plan, path, before, after)


def _schema_of(site: OpenSite) -> str:
    """Return what the command `schema` prints."""
    sidecars = Sidecars(site.find_sidecars(), site.settings, site.root)
    try:
        library = sidecars.sources
    except SettingsError:
        library = {}  # `check` says why
    claims = sidecars.usable.offered()
    schema = make_schema(site.settings.verdicts, library, claims)
    return f"{json.dumps(schema, indent=2)}\n"


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
    if not path.exists():
        text = WORKFLOW.format(install=_install(site, top), command=_command(site, top))
        _propose(plan, path, None, text)


def _install(site: OpenSite, top: Path) -> str:
    """Return the command that installs what the site needs, by the list that it has."""
    for folder in dict.fromkeys((site.conf.absolute().parent, top)):
        name = folder.relative_to(top).as_posix()
        below = "" if name == "." else f"{name}/"
        listed = _read(folder / "requirements.txt")
        if listed is not None:
            return f"pip install {_unless_in(listed)}-r {below}requirements.txt"
        project = _read(folder / "pyproject.toml") or ""
        if _has_dependencies(project):
            # Which `pip install` would build a package of.
            return (
                "pip install uv && uv pip install --system"
                f" {_unless_in(project)}-r {below}pyproject.toml"
            )
    return f'pip install "pelican[markdown]" {COMMAND}'


def _unless_in(listed: str) -> str:
    has_it = re.search(r"pelican[-_.]factcheck", listed, re.IGNORECASE)
    return "" if has_it else f"{COMMAND} "


def _has_dependencies(project: str) -> bool:
    try:
        return bool(tomllib.loads(project).get("project", {}).get("dependencies"))
    except (tomllib.TOMLDecodeError, AttributeError):
        return False


def _texts(folder: Path) -> Iterator[str]:
    """Yield the workflows of a code host."""
    for path in sorted(folder.glob("workflows/*.y*ml")):
        yield _read(path) or ""


def _is_on_github(top: Path) -> bool:
    return "github.com" in (_read(top / ".git/config") or "")


# --- one value more in the settings file ----------------------------------------------


class NotPlainError(Exception):
    """A file does not say plainly what it does; the text says where, and what it does."""


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
    uses = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == name]
    for node in ast.walk(tree):
        is_replaced = any(use.lineno > getattr(node, "lineno", 0) for use in uses)
        if (
            isinstance(node, ast.ImportFrom)
            and node.names[0].name == "*"
            and not is_replaced
        ):
            source = node.module or "another file"
            raise NotPlainError(f":{node.lineno}: {name} may come from `{source}`")
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
    if not (
        is_list and len(uses) == 1 and isinstance(value_node, ast.List | ast.Tuple)
    ):
        line = uses[-1].lineno
        raise NotPlainError(f":{line}: {name} is put together by code")
    if any(isinstance(each, ast.Starred) for each in value_node.elts):
        raise NotPlainError(f":{value_node.lineno}: {name} takes in another list")
    after = _with_element(text, value_node, value)
    if not _is_longer(after, value_node, value):
        raise NotPlainError(f":{value_node.lineno}: {name} is not written plainly")
    return after


def _is_longer(text: str, before: ast.List | ast.Tuple, value: str) -> bool:
    """Return whether a file has a list as it was *before*, with one more *value* in it."""
    wanted = [*before.elts, *ast.parse(f"[{value}]", mode="eval").body.elts]  # type: ignore[attr-defined] # a list it is
    try:
        tree = ast.parse(text.removeprefix("\ufeff"))
    except SyntaxError:  # of a tuple without brackets, for one
        return False
    return any(
        isinstance(node, type(before))
        and [*map(ast.dump, node.elts)] == [*map(ast.dump, wanted)]
        for node in ast.walk(tree)
    )


def _with_element(text: str, node: ast.List | ast.Tuple, value: str) -> str:
    """Put *value* behind the last element of a list, in a line of its own if that has one."""
    script = Script(text)
    start = _offset(script, node.lineno, node.col_offset)
    if not node.elts:
        alone = f"{value}," if isinstance(node, ast.Tuple) else value
        return f"{text[: start + 1]}{alone}{text[start + 1 :]}"
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


def find_binding(tree: ast.Module, name: str) -> ast.AST | None:
    """Return the first statement of a file that binds *name*, wherever it stands."""
    kinds = ast.Assign | ast.AnnAssign | ast.AugAssign
    found = (
        node
        for node in ast.walk(tree)
        if isinstance(node, kinds)
        and any(
            isinstance(each, ast.Name) and each.id == name
            for target in _targets(node)
            for each in ast.walk(target)
        )
    )
    return min(found, key=lambda node: node.lineno, default=None)


def _targets(node: ast.Assign | ast.AnnAssign | ast.AugAssign) -> Sequence[ast.expr]:
    return node.targets if isinstance(node, ast.Assign) else [node.target]


def imports_all(tree: ast.Module, module: str) -> bool:
    """Return whether a file imports everything from a *module*."""
    return any(
        isinstance(node, ast.ImportFrom)
        and node.module == module
        and node.names[0].name == "*"
        for node in tree.body
    )


def takes_in(bound: ast.AST, name: str) -> bool:
    """Return whether a statement that binds *name* keeps what that was."""
    read = (
        isinstance(node, ast.Name)
        and node.id == name
        and isinstance(node.ctx, ast.Load)
        for node in ast.walk(bound)
    )
    return isinstance(bound, ast.AugAssign) or any(read)


def read_literal(path: Path, name: str) -> str:
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
