"""What the plugin costs: the same site built plain and with claims, in turn.

    python benchmarks/builds.py [ARTICLES] [ROUNDS]

Prints user CPU seconds of whole builds, the median of the rounds and the ratio.
"""

import random
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

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
VERDICTS = ("true", "mostly-true", "misleading", "false", "unproven")


def write_site(folder: Path, articles: int, claims: int, plugins: list[str]) -> None:
    """A site of *articles* with 600 words and *claims* claims each."""
    chance = random.Random(1)  # noqa: S311 - no secret
    words = [
        "".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(2, 9)))
        for _ in range(VOCABULARY)
    ]
    content = folder / "content"
    content.mkdir(parents=True)
    (folder / "pelicanconf.py").write_text(CONF.format(plugins=plugins))
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
        if claims:
            (content / f"article-{number}.claims.yaml").write_text(
                write_claims(chance, sentences, claims)
            )


def write_claims(chance: random.Random, sentences: list[str], claims: int) -> str:
    """A sidecar as authors write them, with explanation and two sources a claim."""
    lines = ["claims:"]
    for sentence in chance.sample(sentences, claims):
        lines += [
            f"- quote: '{sentence}'",
            f"  verdict: {chance.choice(VERDICTS)}",
            "  summary: The figures of the year say something else.",
            "  explanation: |",
            "    The *annual report* has them, see [a table](https://example.org/table).",
            "  sources:",
            "  - url: https://example.org/report",
            "    title: Annual report",
            "    publisher: Example",
            "    date: 2025-03-01",
            "    quote: the figures of the year",
            "  - https://example.org/second",
        ]
    return "\n".join(lines) + "\n"


def build(folder: Path) -> float:
    """User CPU seconds of one whole build in a process of its own."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run(
        [sys.executable, "-m", "pelican", "-q"],
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main(articles: int = 1000, rounds: int = 3) -> None:
    """Build the sites in turn, so that all see the machine in the same moods."""
    variants = {
        "plain": (0, []),
        "plugin, no sidecar": (0, ["pelican_factcheck"]),
        "4 claims each": (4, ["pelican_factcheck"]),
        "10 claims each": (10, ["pelican_factcheck"]),
    }
    with tempfile.TemporaryDirectory() as scratch:
        folders = {name: Path(scratch, str(n)) for n, name in enumerate(variants)}
        for name, (claims, plugins) in variants.items():
            write_site(folders[name], articles, claims, plugins)
        seconds: dict[str, list[float]] = {name: [] for name in variants}
        for _ in range(rounds):
            for name, folder in folders.items():
                seconds[name].append(build(folder))
    print(f"{articles} articles, {rounds} rounds, user CPU seconds")
    plain = statistics.median(seconds["plain"])
    for name, values in seconds.items():
        middle = statistics.median(values)
        print(
            f"{name:20} {min(values):6.2f} {middle:6.2f} {max(values):6.2f}"
            f"   x {middle / plain:.2f}"
        )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
