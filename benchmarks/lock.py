"""What a lock costs a build: the same site built with it and without, in turn.

    python benchmarks/lock.py [--articles N] [--claims N] [--rounds N] [--keep FOLDER]

A site of N articles is written in which each cites five sources, all with words of
theirs; its lock is made by what `sources --check` is made of, from pages that are made
up and never fetched. Two folders, one of them with the lock, are built in turn, there
and back, with nothing kept from one build to the next. Printed are the medians of
the processor time, user and system, with the lock and without; their ratio; and the
bytes of all pages. A second row is about builds that find what became of all articles
in the cache, which is a hash of what the lock says for each of them.
"""

import random
import shutil
import statistics
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path

from builds import CONF, Cost, build, build_again

from pelican_factcheck.evidence.examination import Examiner, citations_in, gather
from pelican_factcheck.evidence.fetching import Answer
from pelican_factcheck.evidence.lock import FILE_NAME, write_lock
from pelican_factcheck.plugin.site import read_conf, read_sidecars

WANTED = 1.03
SOURCES_AN_ARTICLE = 5
PARAGRAPHS, SENTENCES = 9, 5
SETTINGS = CONF.format(plugins=["pelican_factcheck"])
CHECKED = date(2026, 11, 20)
VERDICTS = ("true", "mostly-true", "misleading", "false", "unproven")
HOSTS = 400


class Chance(random.Random):
    """Words, sentences and sources that differ."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        letters = "abcdefghijklmnoprstuvw"
        self.vocabulary = [
            "".join(self.choices(letters, k=self.randint(2, 9))) for _ in range(3_000)
        ]

    def sentence(self) -> str:
        """Some words, the first with a capital."""
        words = self.choices(self.vocabulary, k=self.randint(8, 20))
        return f"{' '.join(words).capitalize()}."

    def source(self, number: int) -> tuple[str, str]:
        """The address of a source, and words of its page."""
        address = f"https://host{number % HOSTS}.example/reports/{number}"
        return address, self.sentence()


def write_site(folder: Path, articles: int, claims: int) -> Mapping[str, str]:
    """Write a site whose articles share five sources among so many *claims* each.

    Returns the pages of the sources by their addresses.
    """
    chance = Chance(1)
    pages = {}
    content = folder / "content"
    content.mkdir(parents=True)
    (folder / "pelicanconf.py").write_text(SETTINGS)
    for number in range(articles):
        body = [
            [chance.sentence() for _ in range(SENTENCES)] for _ in range(PARAGRAPHS)
        ]
        text = "\n\n".join(map(" ".join, body))
        path = content / f"article-{number}.md"
        path.write_text(f"Title: Article {number}\nDate: 2026-01-01\n\n{text}\n")
        first = number * SOURCES_AN_ARTICLE
        cited = [chance.source(first + place) for place in range(SOURCES_AN_ARTICLE)]
        chosen = chance.sample([one for paragraph in body for one in paragraph], claims)
        shares = [cited[place::claims] for place in range(claims)]
        entries = map(write_claim, chosen, shares)
        path.with_suffix(".claims.yaml").write_text(f"claims:\n{''.join(entries)}")
        for address, words in cited:
            around = [chance.sentence() for _ in range(12)]
            pages[address] = f"<p>{' '.join([*around[:6], words, *around[6:]])}</p>"
    return pages


def write_claim(sentence: str, cited: Iterable[tuple[str, str]]) -> str:
    """One entry of a sidecar, with a finding and its sources."""
    lines = [
        f"- quote: '{sentence}'",
        f"  verdict: {VERDICTS[len(sentence) % len(VERDICTS)]}",
        "  summary: The figures of the year say something else.",
        "  explanation: In *our* report, [a table](https://example.org/table).",
        "  sources:",
    ]
    for address, words in cited:
        lines += [
            f"  - url: {address}",
            "    title: Annual report",
            "    publisher: Example",
            "    date: 2025-03-01",
            f"    quote: '{words}'",
        ]
    return "".join(f"{line}\n" for line in lines)


class MadeUp:
    """Answers from pages that are made up, as a fetcher does from the network."""

    def __init__(self, pages: Mapping[str, str]) -> None:
        self._pages = pages

    def fetch(self, url: str) -> Answer:
        """Return the page at *url*."""
        data = f"<!doctype html><title>Report</title>{self._pages[url]}".encode()
        return Answer(url, 200, "text/html; charset=utf-8", data)


def make_lock(folder: Path, pages: Mapping[str, str]) -> str:
    """Compare all that the site in *folder* quotes with the *pages*; the lock of that."""
    sidecars = read_sidecars(read_conf(folder / "pelicanconf.py"))
    examiner = Examiner(folder / "content", CHECKED, lambda: MadeUp(pages))
    wanted = gather(citations_in(sidecars))
    return write_lock(examiner.examine(one, None) for one in wanted)


def measure(
    folders: Iterable[Path], way: Callable[[Path], Cost], rounds: int
) -> list[float]:
    """Build each of *folders* in turn, there and back; medians of processor seconds."""
    listed = list(folders)
    seconds: dict[Path, list[float]] = {folder: [] for folder in listed}
    for turn in range(rounds):
        for folder in reversed(listed) if turn % 2 else listed:
            seconds[folder].append(way(folder).processor)
    return [statistics.median(each) for each in seconds.values()]


def page_bytes(folder: Path) -> int:
    """The bytes of all pages of a site that was built."""
    return sum(path.stat().st_size for path in folder.glob("output/**/*.html"))


def main() -> None:
    """Write the site twice, build it in turn, print a row for each way of building."""
    parser = ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--claims", type=int, default=5, help="in each article")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--keep", type=Path, help="write the two sites there")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        base = chosen.keep or Path(scratch)
        locked, unlocked = base / "locked", base / "unlocked"
        pages = write_site(unlocked, chosen.articles, chosen.claims)
        shutil.copytree(unlocked, locked)
        lock = make_lock(unlocked, pages)
        (locked / "content" / FILE_NAME).write_text(lock, encoding="utf-8")
        print(f"{len(pages):,} sources, {lock.count('found: stands'):,} stand")
        folders = [locked, unlocked]
        measure(folders, build, 1)  # compiles the modules
        print(f"{'':12}{'with':>10}{'without':>10}{'ratio':>8}")
        for name, way in (("first", build), ("unchanged", build_again)):
            ours, theirs = measure(folders, way, chosen.rounds)
            wanted = f"   wanted {WANTED}" if way is build else ""
            print(
                f"{name:12}{ours:9.2f}s{theirs:9.2f}s{ours / theirs:8.3f}{wanted}",
                flush=True,
            )
        ours, theirs = map(page_bytes, folders)
        print(f"{'pages, kB':12}{ours / 1000:10.0f}{theirs / 1000:10.0f}", end="")
        print(f"{ours / theirs:8.3f}")


if __name__ == "__main__":
    main()
