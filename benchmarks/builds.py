"""What the plugin costs: the same site built plain and with claims, in turn.

    python benchmarks/builds.py [ARTICLES] [ROUNDS]

Prints how long whole builds take by the clock, and how much processor time they
use, all processes together: smallest and median of the rounds, and the ratio of the
medians to that of the plain build.
A *short* claim is the three-line form: quote, verdict and the address of a source.
A *full* one has a summary, an explanation with markup of its own and two sources.
With all outputs, the pages, data files and feeds of all claims are written too.
"""

import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

WORDS_AN_ARTICLE = 600
VOCABULARY = 3_000
CONF = """
SITENAME = "Benchmark"
SITEURL = "https://example.org"
PATH = "content"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
PLUGINS = {plugins}
"""
MARKS_ONLY = """
FACTCHECK_PAGES = []
FACTCHECK_DATA = False
"""
VERDICTS = ("true", "mostly-true", "misleading", "false", "unproven")


@dataclass(frozen=True, kw_only=True)
class Variant:
    """One way of building the site."""

    claims: int = 0
    """In each article."""
    full: bool = True
    outputs: bool = True
    plugins: list[str] = field(default_factory=lambda: ["pelican_factcheck"])


def write_site(folder: Path, articles: int, variant: Variant) -> None:
    """A site of *articles* with 600 words each."""
    chance = random.Random(1)  # noqa: S311 - no secret
    words = [
        "".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(2, 9)))
        for _ in range(VOCABULARY)
    ]
    content = folder / "content"
    content.mkdir(parents=True)
    (folder / "pelicanconf.py").write_text(
        CONF.format(plugins=variant.plugins) + ("" if variant.outputs else MARKS_ONLY)
    )
    for number in range(articles):
        paragraphs, sentences, written = [], [], 0
        while written < WORDS_AN_ARTICLE:
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
                    for claim in write_claim(chance, sentence, full=variant.full)
                )
            )


def write_claim(chance: random.Random, sentence: str, *, full: bool) -> list[str]:
    """One entry of a sidecar."""
    lines = [
        f"- quote: '{sentence}'",
        f"  verdict: {chance.choice(VERDICTS)}",
    ]
    number = chance.randrange(10**6)
    if full:
        lines += [
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
    else:
        lines.append(f"  sources: https://example.org/report/{number}")
    return [f"{line}\n" for line in lines]


class Cost(NamedTuple):
    """What one build takes, in seconds."""

    clock: float
    processor: float
    """In user mode, all processes together."""


def build(folder: Path) -> Cost:
    """Build the site in a process of its own.

    Compiled modules are kept, as they are wherever packages are installed.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder.parent / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "pelican", "-q"],
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
        env=environment,
    )
    return Cost(
        time.perf_counter() - begun,
        resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - used,
    )


def main(articles: int = 1000, rounds: int = 4) -> None:
    """Build the sites in turn, there and back, so that all see the machine's moods."""
    variants = {
        "plain": Variant(plugins=[]),
        "plugin, no sidecar": Variant(),
        "4 short claims": Variant(claims=4, full=False, outputs=False),
        "4 short, all outputs": Variant(claims=4, full=False),
        "4 full claims": Variant(claims=4, outputs=False),
        "4 full, all outputs": Variant(claims=4),
        "10 short claims": Variant(claims=10, full=False, outputs=False),
        "10 full claims": Variant(claims=10, outputs=False),
    }
    with tempfile.TemporaryDirectory() as scratch:
        folders = {name: Path(scratch, str(n)) for n, name in enumerate(variants)}
        for name, variant in variants.items():
            write_site(folders[name], articles, variant)
        write_site(Path(scratch, "first"), 1, Variant(claims=1))
        build(Path(scratch, "first"))
        costs: dict[str, list[Cost]] = {name: [] for name in variants}
        for turn in range(rounds):
            for name in list(folders)[:: -1 if turn % 2 else 1]:
                costs[name].append(build(folders[name]))
    print(f"{articles} articles, {rounds} rounds, {os.cpu_count()} processors; seconds")
    print(f"{'':20}{'by the clock':^26}{'of processors':^26}")
    plain = [statistics.median(kind) for kind in zip(*costs["plain"], strict=True)]
    for name, rows in costs.items():
        told = [
            f"{min(seconds):7.2f} {statistics.median(seconds):6.2f}"
            f"  x {statistics.median(seconds) / base:.2f}   "
            for seconds, base in zip(zip(*rows, strict=True), plain, strict=True)
        ]
        print(f"{name:20}" + "".join(told))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
