"""Console sessions, as manuals and cases show them, played again."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from casefile import Case, check_or_update
from pelican import Pelican
from pelican.settings import read_settings
from sites import unplug

from pelican_factcheck.cli.main import main

WIDTH = "80"
DAY = "1795780800"
"""27 November 2026, for commands that name the day."""


def play(session: str, capsys, monkeypatch) -> str:
    """Play the commands of a *session* in the current folder; the same with output.

    After `$ cat FILE` stands what its author has written: the file becomes that.
    """
    monkeypatch.setenv("COLUMNS", WIDTH)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY)
    status = 0
    shown = []
    for command, expected in commands(session):
        name, *arguments = shlex.split(command)
        output = ""
        if name == "cat":
            write(Path(arguments[0]), expected)
            output = expected
        elif name == "mv":
            Path(arguments[0]).rename(arguments[1])
        elif name == "echo":
            output = f"{status}\n"
        elif name == "grep":  # always with `-oE`
            found = re.finditer(arguments[1], Path(arguments[2]).read_text("utf-8"))
            output = "".join(f"{each[0]}\n" for each in found)
        else:
            target = arguments[-1] if ">" in arguments else ""
            if target:
                arguments = arguments[: arguments.index(">")]
            status = build() if name == "pelican" else main(arguments)
            captured = capsys.readouterr()
            output = ("" if target else captured.out) + captured.err
        shown.append(f"$ {command}\n{output}")
    return "".join(shown)


def play_case(case: Case, capsys, monkeypatch, *, update: bool) -> None:
    """Write the files of a case, play its session, and hold both against the case.

    A block `yaml NAME` is a file, `yaml NAME afterwards` what becomes of it.
    """
    unplug()
    for info, text in case.blocks.items():
        if "." in info and not info.endswith(" afterwards"):
            write(Path(info.partition(" ")[2]), f"{text}\n")
    shown = play(case.blocks["console"], capsys, monkeypatch)
    check_or_update(case, "console", shown, update=update)
    for info in case.blocks:
        if info.endswith(" afterwards"):
            text = Path(info.split()[1]).read_text("utf-8")
            check_or_update(case, info, text, update=update)


def build() -> int:
    """Build the site of the current folder, as `pelican` does."""
    unplug()
    Pelican(read_settings("pelicanconf.py")).run()
    return 0


def commands(session: str) -> Iterator[tuple[str, str]]:
    """Each command of a session, and what is shown below it."""
    lines = f"{session.removesuffix(chr(10))}\n"
    for part in re.split(r"^\$ ", lines, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def write(path: Path, text: str) -> None:
    """Write a file of the site, with the folders it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
