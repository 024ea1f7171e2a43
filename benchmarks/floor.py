"""Where the time of a new article goes, and the least that each step could take.

    python benchmarks/floor.py [--articles N] [--rounds N] [--claims N]

The articles and claims are those of `builds.py`. Pelican reads them once; then each step
of a first build runs over all of them in one process: *ours* as a build does it, *least*
only what the libraries do for it, with nothing of ours around them. A step without rules
of ours could come so far; no other design can leave it out, unless it reads no YAML, looks
at no tag, or forgets what it did. Columns are microseconds of processor time an article,
the best of the rounds, and their share of what the plain build takes for one. Steps that
are nothing but rules of ours - which sentence, which verdict, which words - have no least.
"""

import re
import sqlite3
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

import builds
import msgspec
import yaml
from jinja2 import Environment
from markupsafe import Markup

from pelican_factcheck.anchoring.anchors import anchor_claims
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text
from pelican_factcheck.annotating.article import Page
from pelican_factcheck.annotating.markup import strip
from pelican_factcheck.plugin.annotator import Annotator, shown_of
from pelican_factcheck.plugin.articles import Article
from pelican_factcheck.plugin.build import start_build
from pelican_factcheck.plugin.head import complete_page
from pelican_factcheck.plugin.site import open_site
from pelican_factcheck.plugin.store import Result, Shown, Store, Summary, read_part
from pelican_factcheck.sidecar.claims import Claim

IN_A_BUILD = 1000
"""Articles among which the start of a build is divided, as in the targets."""
TAG = re.compile(r"<[^>]*>")


class Step(NamedTuple):
    """One step of a first build, for the article of a number."""

    name: str
    ours: Callable[[int], object]
    least: Callable[[int], object] | None = None


def read_site(folder: Path) -> tuple[list[Article], Annotator]:
    """Return the articles of a site, and what annotates them."""
    site = open_site(folder / "pelicanconf.py")
    articles = list(site.read_articles(None))
    build = start_build(
        site.pelican.settings, site.find_sidecars(), Environment(autoescape=True)
    )
    return articles, Annotator(build)


class Steps:
    """The steps over some articles, each of which needs what those before have made."""

    def __init__(
        self, articles: Sequence[Article], annotator: Annotator, scratch: Path
    ) -> None:
        self.articles, self.annotator = articles, annotator
        self.texts: dict[int, VisibleText] = {}
        self.claims: dict[int, Sequence[Claim]] = {}
        self.pages: dict[int, Page] = {}
        self.results: dict[int, Result] = {}
        self.store = Store(scratch / "ours.sqlite")
        self.scratch = scratch
        self.database = sqlite3.connect(
            scratch / "least.sqlite", isolation_level=None, check_same_thread=False
        )
        self.database.execute("PRAGMA synchronous = OFF")
        self.database.execute("CREATE TABLE result (key BLOB PRIMARY KEY, value BLOB)")
        self.database.execute("BEGIN")
        self.turn = 0

    def all(self) -> list[Step]:
        """Return the steps in their order."""
        return [
            Step("its key, with the sidecar's bytes", self.key, self.least_key),
            Step("claims out of YAML", self.read_claims, self.least_claims),
            Step("text out of HTML", self.read_text, self.least_text),
            Step("sentences and their doubts", self.find),
            Step("marks, notes and cards", self.annotate),
            Step("kept, and asked for again", self.keep, self.least_keep),
            Step("style and script in the page", self.complete),
        ]

    def path(self, number: int) -> Path:
        """Return the sidecar of an article."""
        return Path(self.articles[number].source).with_suffix(".claims.yaml")

    def key(self, number: int) -> object:
        """Know an article again."""
        return self.annotator.build.key_of(self.articles[number])

    def least_key(self, number: int) -> object:
        """Read a file, and hash that and the article."""
        html = self.articles[number].html.encode()
        return blake2b(self.path(number).read_bytes() + html).digest()

    def read_claims(self, number: int) -> object:
        """Read the claims of an article."""
        sidecar = self.annotator.read_sidecar(self.articles[number])
        self.claims[number] = sidecar.claims
        return sidecar

    def least_claims(self, number: int) -> object:
        """Let libyaml tell what is in the file."""
        text = self.path(number).read_text(encoding="utf-8")
        return sum(1 for _ in yaml.parse(text, Loader=yaml.CSafeLoader))

    def read_text(self, number: int) -> object:
        """Read what readers see."""
        self.texts[number] = read_text(strip(self.articles[number].html))
        return self.texts[number]

    def least_text(self, number: int) -> object:
        """Leave the tags out."""
        return TAG.sub("", self.articles[number].html)

    def find(self, number: int) -> object:
        """Find the sentences."""
        article, text = self.articles[number], self.texts[number]
        return anchor_claims(
            self.claims[number], text, lang=article.lang, name=article.name
        )

    def annotate(self, number: int) -> object:
        """Annotate; what the two steps before took is subtracted when it is told."""
        article = self.articles[number]
        sidecar = self.annotator.read_sidecar(article)
        self.pages[number] = page = self.annotator.page_of(article, sidecar)
        self.results[number] = Result(
            Summary({"exact": len(page.notes)}), shown_of(page, article.html, {})
        )
        return page

    def keep(self, number: int) -> object:
        """Keep what an article shows, and have it again."""
        key = f"{number} {self.turn}".encode()
        self.store.write(key, self.results[number].parts())
        return read_part(self.store.read(key, "shown"), Shown)

    def least_keep(self, number: int) -> object:
        """Pack it, put it into a table, and have it again."""
        key = f"{number} {self.turn}".encode()
        packed = msgspec.msgpack.encode(self.results[number])
        self.database.execute("INSERT INTO result VALUES (?, ?)", (key, packed))
        query = "SELECT value FROM result WHERE key = ?"
        [value] = self.database.execute(query, (key,)).fetchone()
        return msgspec.msgpack.decode(value, type=Result)

    def complete(self, number: int) -> object:
        """Complete a written page."""
        path = self.scratch / f"{number}.html"
        complete_page(path, lambda _: Markup("<link>\n"), Markup())
        return path

    def write_pages(self) -> None:
        """Write the pages anew, as Pelican leaves them."""
        head = "<!doctype html>\n<html><head><title>T</title></head>\n<body>"
        for number, page in self.pages.items():
            path = self.scratch / f"{number}.html"
            path.write_text(f"{head}{page.html}</body></html>\n", "utf-8")


def time_of(function: Callable[[int], object], steps: Steps, rounds: int) -> float:
    """Return the processor time of a step, in microseconds an article."""
    best = float("inf")
    for _ in range(rounds):
        steps.turn += 1
        steps.write_pages()
        begun = time.process_time()
        for number in range(len(steps.articles)):
            function(number)
        best = min(best, time.process_time() - begun)
    return best * 1e6 / len(steps.articles)


def main() -> None:
    """Print a row for each step."""
    parser = ArgumentParser()
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--claims", type=int, default=4)
    chosen = parser.parse_args()
    many = chosen.articles
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        variant = builds.Variant(claims=chosen.claims, outputs="marks")
        builds.write_site(scratch / "site", many, variant)
        builds.write_site(scratch / "plain", many, builds.PLAIN)
        builds.write_site(scratch / "one", 1, builds.PLAIN)
        builds.write_site(scratch / "first", 1, variant)
        costs = {
            kind: min(builds.build(scratch / kind).processor for _ in range(5)) * 1e6
            for kind in ("plain", "one", "first")
        }
        plain = (costs["plain"] - costs["one"]) / (many - 1)
        start = (costs["first"] - costs["one"]) / IN_A_BUILD
        steps = Steps(*read_site(scratch / "site"), scratch)
        told = []
        for step in steps.all():
            ours = time_of(step.ours, steps, chosen.rounds)
            least = time_of(step.least, steps, chosen.rounds) if step.least else 0.0
            told.append((step.name, ours, least))
    # To annotate is to read claims and text and to find, too.
    inner = sum(ours for _, ours, _ in told[1:4])
    told[4] = (told[4][0], told[4][1] - inner, 0.0)
    told.append((f"start, a {IN_A_BUILD}th of it", start, 0.0))
    told.append(("together", *(sum(row[place] for row in told) for place in (1, 2))))
    print(
        f"{many} articles with {chosen.claims} claims; plain: {plain:.0f} µs an article"
    )
    print(f"{'':36}{'ours':>8}{'of plain':>10}{'least':>8}{'of plain':>10}")
    for title, ours, least in told:
        floor = f"{least:8.0f}{least / plain:10.1%}" if least else ""
        print(f"{title:36}{ours:8.0f}{ours / plain:10.1%}{floor}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
