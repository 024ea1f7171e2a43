"""Print the files of the package that one build visits, and the moves between them.

A small site, one article with one claim, is built in a process of its own while
every call is watched with `sys.setprofile`. A *visit* is a file of the package in
which at least one function runs; a *move* is a call from one file to another. With
`--bare` the site has no sidecar, and the loaded modules are listed instead.

    python benchmarks/visits.py [--bare] [PACKAGE_FOLDER]
"""

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
ARTICLE = """\
Title: Bridges
Date: 2026-01-02

The town paid for the bridge in 1962. It rained.
"""
SIDECAR = """\
claims:
- quote: The town paid for the bridge in 1962
  verdict: true
  source: https://example.org/minutes
"""
CONF = """\
SITENAME = "Probe"
PATH = "content"
PLUGINS = ["pelican_factcheck"]
TIMEZONE = "UTC"
"""


def watched_build(package: Path, *, bare: bool) -> None:
    """Build the site in the current folder and print what was seen of *package*."""
    seen: Counter[str] = Counter()
    moves: Counter[tuple[str, str]] = Counter()
    start = f"{package}/"

    def watch(frame: object, event: str, _: object) -> None:
        if event != "call":
            return
        name = frame.f_code.co_filename  # type: ignore[attr-defined]
        if not name.startswith(start) or not name.endswith(".py"):
            return
        if frame.f_code.co_name == "<module>":  # type: ignore[attr-defined]
            return
        here = name.removeprefix(start)
        seen[here] += 1
        caller = frame.f_back  # type: ignore[attr-defined]
        while caller and not caller.f_code.co_filename.startswith(start):
            caller = caller.f_back
        there = caller.f_code.co_filename.removeprefix(start) if caller else ""
        if there and there != here:
            moves[there, here] += 1

    from pelican import main

    sys.setprofile(watch)
    main(["content", "--settings", "pelicanconf.py", "--quiet"])
    sys.setprofile(None)
    loaded = sorted(name for name in sys.modules if name.startswith(package.name))
    if bare:
        print(*loaded, sep="\n")
        print(f"{len(loaded)} modules loaded; yaml: {'yaml' in sys.modules}")
        return
    rooms = {name.split("/")[0] for name in seen}
    between = sum(
        n for (a, b), n in moves.items() if a.split("/")[0] != b.split("/")[0]
    )
    print(*sorted(seen), sep="\n")
    print(f"{len(seen)} files visited in {len(rooms)} rooms;", end=" ")
    print(f"{between} of {moves.total()} moves between files go between rooms")


def main() -> None:
    """Make the site and build it in a fresh process."""
    names = [word for word in sys.argv[1:] if not word.startswith("--")]
    package = Path(names[0] if names else ROOT / "pelican_factcheck").resolve()
    bare = "--bare" in sys.argv
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder, "content")
        content.mkdir()
        Path(folder, "pelicanconf.py").write_text(CONF, "utf-8")
        (content / "story.md").write_text(ARTICLE, "utf-8")
        if not bare:
            (content / "story.claims.yaml").write_text(SIDECAR, "utf-8")
        code = (
            f"import sys; sys.path[:0] = [{str(package.parent)!r}, {str(ROOT / 'benchmarks')!r}];"
            f"from pathlib import Path; import visits;"
            f"visits.watched_build(Path({str(package)!r}), bare={bare})"
        )
        subprocess.run([sys.executable, "-c", code], cwd=folder, check=True)


if __name__ == "__main__":
    main()
