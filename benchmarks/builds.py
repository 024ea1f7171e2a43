"""What the plugin costs: the same site built plain and with claims, in turn.

    python benchmarks/builds.py [--articles N] [--rounds N] [WORD …]

Each row builds a pair, the site with claims and the same articles plain, round after
round, and prints the ratio of the medians: processor time of all processes, user and
system; time by the clock; peak memory of a process. WORDs choose the rows that have one
of them in their names. A claim has ten lines: a summary, an explanation with markup of
its own and two sources. *Default* writes the pages and data as shipped, *every kind* all
pages; *unchanged* builds find what became of the articles in the cache. *Huge* sites take
many minutes and some gigabytes of disk, and are built only where they are named; what
they have written stands on a line of its own.
"""

import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

WORDS_AN_ARTICLE = 600
VOCABULARY = 3_000
CONF = """
SITENAME = "Benchmark"
SITEURL = "https://example.org"
PATH = "content"
THEME = "simple"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
PLUGINS = {plugins}
"""
MARKS_ONLY = """
FACTCHECK_PAGES = []
FACTCHECK_DATA = False
"""
VERDICTS = ("true", "mostly-true", "misleading", "false", "unproven")


PAGES = """
FACTCHECK_PAGES = [
    "index", "claims", "claimants", "sources", "tags", "scale", "corrections"
]
"""
OUTPUTS = {"marks": MARKS_ONLY, "default": "", "every kind": PAGES}


@dataclass(frozen=True, kw_only=True)
class Variant:
    """One way of building the site."""

    claims: int = 0
    """In each article."""
    outputs: str = "default"
    words: int = WORDS_AN_ARTICLE
    """In each article."""
    plugins: list[str] = field(default_factory=lambda: ["pelican_factcheck"])


def write_site(folder: Path, articles: int, variant: Variant) -> None:
    """A site of *articles*."""
    chance = random.Random(1)  # noqa: S311 - no secret
    words = [
        "".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(2, 9)))
        for _ in range(VOCABULARY)
    ]
    content = folder / "content"
    content.mkdir(parents=True)
    (folder / "pelicanconf.py").write_text(
        CONF.format(plugins=variant.plugins) + OUTPUTS[variant.outputs]
    )
    for number in range(articles):
        paragraphs, sentences, written = [], [], 0
        while written < variant.words:
            paragraph = []
            for _ in range(5):
                chosen = chance.choices(words, k=chance.randint(8, 20))
                chosen[chance.randrange(len(chosen))] = chance.choice(
                    ["*really*", "[so](https://example.org/)", "`code`", "2019"]
                )
                paragraph.append(" ".join(chosen).capitalize() + ".")
                written += len(chosen)
            paragraphs.append(" ".join(paragraph))
            sentences += paragraph
        text = f"Title: Article {number}\nDate: 2026-01-01\n\n" + "\n\n".join(
            paragraphs
        )
        (content / f"article-{number}.md").write_text(text)
        if variant.claims:
            chosen = chance.sample(sentences, variant.claims)
            (content / f"article-{number}.claims.yaml").write_text(
                "claims:\n"
                + "".join(
                    claim
                    for sentence in chosen
                    for claim in write_claim(chance, sentence, articles)
                )
            )


def write_claim(chance: random.Random, sentence: str, reports: int) -> list[str]:
    """One entry of a sidecar, which cites one of so many *reports*."""
    number = chance.randrange(reports)
    lines = [
        f"- quote: '{sentence}'",
        f"  verdict: {chance.choice(VERDICTS)}",
        "  summary: The figures of the year say something else.",
        "  explanation: |",
        f"    In *our* report, [table {number}](https://example.org/{number}).",
        "  sources:",
        f"  - url: https://example.org/report/{number}",
        "    title: Annual report",
        "    publisher: Example",
        "    date: 2025-03-01",
        "    quote: the figures of the year",
        "  - https://example.org/second",
    ]
    return [f"{line}\n" for line in lines]


class Cost(NamedTuple):
    """What one program takes."""

    processor: float
    """Seconds in user and system mode, all processes together."""
    clock: float
    """Seconds."""
    memory: float
    """Megabytes at the peak of one process."""


def run(folder: Path, *arguments: str) -> Cost:
    """Run Python in a process of its own.

    Compiled modules are kept, as they are wherever packages are installed.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder.parent / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPATH"] = str(Path(__file__).parents[1])
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
    ) as process:
        told = process.stdout.read() if process.stdout else ""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{arguments} has failed in {folder}")
    clock = time.perf_counter() - begun
    own = re.search(r"^rebuilt in ([0-9.]+)$", told, re.MULTILINE)
    seconds = float(own[1]) if own else used.ru_utime + used.ru_stime
    return Cost(seconds, clock, used.ru_maxrss / 1000)


def build(folder: Path) -> Cost:
    """Build a site whose articles were never annotated."""
    shutil.rmtree(folder / "cache", ignore_errors=True)
    return build_again(folder)


def build_again(folder: Path) -> Cost:
    """Build a site once more."""
    shutil.rmtree(folder / "output", ignore_errors=True)
    return run(folder, "-m", "pelican", "-q")


REBUILD = """
import pathlib, sys, time
from pelican import Pelican
from pelican.settings import read_settings
site = Pelican(read_settings("pelicanconf.py"))
site.run()
[changed] = pathlib.Path("content").glob(sys.argv[1])
changed.write_text(changed.read_text().replace("of the year", "of a year", 1))
begun = time.process_time()
site.run()
print("rebuilt in", time.process_time() - begun)
"""


def rebuild(folder: Path) -> Cost:
    """Do what `pelican -r` does when a file was saved; its second build counts."""
    changed = "article-7.claims.yaml"
    name = changed if Path(folder, "content", changed).exists() else "article-7.md"
    return run(folder, "-c", REBUILD, name)


def check(folder: Path) -> Cost:
    """Check sidecars that were never checked."""
    shutil.rmtree(folder / "cache", ignore_errors=True)
    return check_again(folder)


def check_again(folder: Path) -> Cost:
    """Check the sidecars."""
    code = "import sys; from pelican_factcheck.cli.main import main; main(['check'])"
    return run(folder, "-c", code)


PLAIN = Variant(plugins=[])


class Row(NamedTuple):
    """What is compared with the plain build, or with another."""

    name: str
    variant: Variant
    measure: Callable[[Path], Cost]
    plainly: Callable[[Path], Cost] = build
    times: int = 1
    """How many times the usual number of articles."""
    wanted: str = ""
    against: Variant = PLAIN
    articles: int = 0
    """How many there are, whatever is usual."""
    is_huge: bool = False


FOUR, TEN = Variant(claims=4, outputs="marks"), Variant(claims=10, outputs="marks")
DEFAULT, EVERY = Variant(claims=4), Variant(claims=4, outputs="every kind")
LONG = Variant(claims=800, outputs="every kind", words=16_000)
LESS = Variant(claims=200, outputs="every kind", words=4_000)
ROWS = [
    Row("no sidecar", Variant(), build, wanted="1.03"),
    Row("4 claims, marks only, first", FOUR, build, wanted="1.40"),
    Row("10 claims, marks only, first", TEN, build, wanted="1.90"),
    Row("4 claims, default, first", DEFAULT, build, wanted="1.75"),
    Row("4 claims, every kind, first", EVERY, build, wanted="2.6"),
    Row("4 claims, marks only, unchanged", FOUR, build_again, wanted="1.10"),
    Row("10 claims, marks only, unchanged", TEN, build_again, wanted="1.15"),
    Row("4 claims, default, unchanged", DEFAULT, build_again, wanted="1.35"),
    Row("pelican -r, one sidecar", DEFAULT, rebuild, rebuild, 5, "1.30"),
    Row("large: memory, default", DEFAULT, build, times=3, wanted="memory 1.5"),
    Row("800 claims in one article", LONG, build, wanted="4", against=LESS, articles=1),
    Row("huge, default", DEFAULT, build, wanted="memory 2.2", times=25, is_huge=True),
    Row("huge, every kind", EVERY, build, wanted="1900 MB", times=25, is_huge=True),
    Row("check, first", DEFAULT, check, times=5, wanted="0.9"),
    Row("check, unchanged", DEFAULT, check_again, times=5, wanted="0.9"),
]


def compare(row: Row, articles: int, rounds: int) -> str:
    """Measure a pair in turn, there and back, so that both see the machine's moods."""
    number = row.articles or articles * row.times
    with tempfile.TemporaryDirectory() as scratch:
        folders = [Path(scratch, "plain"), Path(scratch, "claims")]
        for folder, variant in zip(folders, (row.against, row.variant), strict=True):
            write_site(folder, number, variant)
        write_site(Path(scratch, "first"), 1, Variant(claims=1))
        build(Path(scratch, "first"))  # compiles the modules
        if row.measure in (build_again, rebuild):
            build(folders[1])
        if row.measure is check_again:
            check(folders[1])
        pairs = [(row.plainly, folders[0]), (row.measure, folders[1])]
        costs: list[list[Cost]] = [[], []]
        for turn in range(rounds):
            for place in (1, 0) if turn % 2 else (0, 1):
                measure, folder = pairs[place]
                costs[place].append(measure(folder))
        written = tell_written(folders[1] / "output") if row.is_huge else ""
    ours, theirs = (
        [statistics.median(kind) for kind in zip(*costs[place], strict=True)]
        for place in (1, 0)
    )
    told = "".join(
        f"{own:9.2f} {other:8.2f}  x {own / other:4.2f}"
        for own, other in zip(ours, theirs, strict=True)
    )
    return f"{row.name:34}{told}   wanted {row.wanted}{written}"


def tell_written(folder: Path) -> str:
    """Return how much there is in *folder*, and the largest file."""
    sizes = {path: path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    largest = max(sizes, key=sizes.__getitem__)
    return (
        f"\n  {len(sizes)} files of {sum(sizes.values()) / 1e6:.0f} MB in all,"
        f" the largest {sizes[largest] / 1e6:.1f} MB: {largest.relative_to(folder)}"
    )


def main() -> None:
    """Print a row for each pair."""
    parser = ArgumentParser()
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("words", nargs="*")
    chosen = parser.parse_args()
    kinds = "".join(f"{kind:^26}" for kind in ("processor s", "clock s", "memory MB"))
    print(f"{chosen.articles} articles, medians of {chosen.rounds}; ours, plain, ratio")
    print(f"{'':34}{kinds}")
    for row in ROWS:
        named = any(word in row.name for word in chosen.words)
        if named or not (chosen.words or row.is_huge):
            print(compare(row, chosen.articles, chosen.rounds), flush=True)


if __name__ == "__main__":
    main()
