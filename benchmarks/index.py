"""How quick is the index of 5,000 claims, and how much does a reader load?

    python benchmarks/index.py [CLAIMS] [--keep FOLDER]

Claims are made of words whose frequencies fall as those of a natural language
do, so that they are neither smaller nor quicker to search than real ones. The
pages are built by Pelican in its simple theme, served compressed, and opened in
Chromium: first paint, transfer, and the time from a key to the new list.
"""

import argparse
import gzip
import random
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from browsers import find_chromium
from pelican import Pelican, signals
from pelican.generators import Generator
from pelican.settings import read_settings
from playwright.sync_api import Browser, sync_playwright

from pelican_factcheck.annotating.notes import Note
from pelican_factcheck.annotating.templates import card_environment
from pelican_factcheck.annotating.translations import translations_for
from pelican_factcheck.plugin.head import FOLDER
from pelican_factcheck.plugin.pagewriter import PageWriter
from pelican_factcheck.publishing.claimindex import make_directory
from pelican_factcheck.publishing.listing import (
    Publisher,
    SiteInfo,
    list_article,
    list_claim,
)
from pelican_factcheck.publishing.records import Record
from pelican_factcheck.sidecar.claims import Checked, Claim, Person, Quote, Source
from pelican_factcheck.sidecar.identifiers import make_slug
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

SITE = SiteInfo(
    name="Bench",
    url="https://example.org",
    publisher=Publisher(name="Bench", url="https://example.org"),
)
TYPED = "ralo dor"
TARGETS = {
    "first paint, ms": 1000,
    "keystroke, ms": 50,
    "first search, kB": 150,
    "transfer, kB": 400,
}


class Chance(random.Random):
    """Words, names and claims that look like those of a large site."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        syllables = (
            "ra lo min ter as dor ven ki lu ste an gor pel tha is mon bre et".split()
        )
        words = {
            "".join(self.choices(syllables, k=self.randint(1, 4)))
            for _ in range(20_000)
        }
        self.vocabulary = sorted(words, key=lambda word: (len(word), word))
        self.weights = [1 / rank for rank in range(1, len(self.vocabulary) + 1)]

    def words(self, low: int, high: int) -> str:
        """Some words, frequent ones more often."""
        return " ".join(
            self.choices(self.vocabulary, self.weights, k=self.randint(low, high))
        )


def make_records(number: int) -> Iterator[Record]:
    """Give *number* claims in a fifth as many articles."""
    chance, translations = Chance(5), translations_for("en")
    claimants = [chance.words(2, 3).title() for _ in range(number // 12 + 1)]
    sources = [
        Source(
            title=chance.words(4, 9).capitalize(), url=f"https://example.org/s/{place}"
        )
        for place in range(number * 3 // 5 + 1)
    ]
    tags = [chance.words(1, 2) for _ in range(60)]
    titles = [chance.words(4, 9).capitalize() for _ in range(number // 5 + 1)]
    for place in range(number):
        day = date(2019, 1, 1) + timedelta(days=place * 2500 // number)
        statement = f"{chance.words(8, 20).capitalize()}."
        claim = Claim(
            id=make_slug(statement),
            quote=Quote(exact=statement),
            verdict=chance.choice(list(DEFAULT_SCALE.values())),
            claimant=Person(name=chance.choice(claimants)),
            sources=tuple(chance.sample(sources, chance.randint(1, 3))),
            tags=tuple(chance.sample(tags, chance.randint(1, 3))),
            checked=Checked(date=day.isoformat()),
        )
        article = place // 5
        yield Record(
            note=Note(
                number=place % 5 + 1,
                claim=claim,
                id=f"claim-{claim.id}",
                checked=claim.checked,
            ),
            article_title=titles[article],
            article_url=f"https://example.org/a/{article}.html",
            lang="en",
            translations=translations,
            published=day.isoformat(),
        )


def build(output: Path, records: list[Record], kinds: frozenset[str]) -> float:
    """Write the pages of *records*; the seconds that this took."""
    took = []

    class Pages(Generator):  # type: ignore[misc] # Pelican has no types
        def generate_output(self, writer: object) -> None:
            began = time.process_time()
            whole = {}
            for place, record in enumerate(records):
                claim = list_claim(record, place)
                claim.article = list_article(record)
                whole[place] = claim, record
            claims = [claim for claim, _ in whole.values()]
            directory = make_directory(
                claims, SITE, lambda claim: whole[claim.place][1], kinds=kinds
            )
            environment = card_environment(self.env.loader)
            translations = translations_for("en")
            pages = PageWriter(self, writer, directory, translations, environment)
            pages.write(pages.plan(taken={}))
            took.append(time.process_time() - began)

    def offer(_: object) -> type[Generator]:
        return Pages

    plugin = SimpleNamespace(
        __name__="pages", register=lambda: signals.get_generators.connect(offer)
    )
    content = output.parent / "content"
    content.mkdir()
    settings: dict[str, Any] = {
        "PATH": str(content),
        "OUTPUT_PATH": str(output),
        "SITEURL": "",
        "RELATIVE_URLS": True,
        "THEME": "simple",
        "THEME_STATIC_PATHS": [str(FOLDER)],
        "TIMEZONE": "UTC",
        "PLUGINS": [plugin],
        "FEED_ALL_ATOM": None,
    }
    Pelican(read_settings(override=settings)).run()
    return took[0]


class Compressed(SimpleHTTPRequestHandler):
    """Serves files as servers on the web do, and counts the bytes."""

    sent = 0

    def do_GET(self) -> None:
        """Send a file, compressed."""
        path = Path(self.translate_path(self.path))
        content = gzip.compress(path.read_bytes()) if path.is_file() else b""
        type(self).sent += len(content)
        self.send_response(200 if content else 404)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Security-Policy", "default-src 'self'")
        self.end_headers()
        shutil.copyfileobj(BytesIO(content), self.wfile)

    def log_message(self, *_: object) -> None:
        """Be quiet."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve *folder*; gives its address."""
    with ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Compressed, directory=str(folder))
    ) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


# From the key to the frame in which the new list has been painted.
KEY = """
async (text) => {
  const field = document.querySelector("#factcheck-q");
  const frame = () => new Promise((resolve) =>
    requestAnimationFrame(() => setTimeout(resolve)));
  const handler = [], painted = [];
  for (let end = 1; end <= text.length; end += 1) {
    field.value = text.slice(0, end);
    await frame();
    const began = performance.now();
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    document.body.offsetHeight;
    handler.push(performance.now() - began);
    await frame();
    painted.push(performance.now() - began);
  }
  return [handler, painted];
}
"""
# A policy against `eval` forbids the driver's own way of waiting.
PAINT = """
() => new Promise((resolve) => new PerformanceObserver((list) =>
  resolve(list.getEntries()[0].startTime)).observe({ type: "paint", buffered: true }))
"""
YEARS = """
() => new Promise((resolve) => {
  const look = () => document.querySelector("#factcheck-year").options.length > 1
    ? resolve() : setTimeout(look, 5);
  look();
})
"""


def measure(browser: Browser, base: str) -> dict[str, float]:
    """Open the index, search in it, and tell how long it took."""
    page = browser.new_page()
    page.goto(f"{base}/factcheck/index.html", wait_until="load")
    paint = page.evaluate(PAINT)
    before = Compressed.sent
    began = time.perf_counter()
    page.focus("#factcheck-q")
    page.evaluate(YEARS)
    loaded = 1000 * (time.perf_counter() - began)
    head = Compressed.sent - before
    opened = Compressed.sent
    page.fill("#factcheck-q", TYPED.split(maxsplit=1)[0])
    began = time.perf_counter()
    page.wait_for_selector(".factcheck-results .factcheck-entry")
    found = 1000 * (time.perf_counter() - began)
    first = head + Compressed.sent - opened
    handler, painted = page.evaluate(KEY, TYPED)
    page.wait_for_timeout(1000)
    return {
        "first paint, ms": paint,
        "data there after focus, ms": loaded,
        "first result after the word, ms": found,
        "first search, kB": first / 1000,
        "keystroke, ms": max(handler),
        "keystroke, median, ms": statistics.median(handler),
        "keystroke to frame, ms": max(painted),
        "transfer, kB": Compressed.sent / 1000,
    }


def main() -> None:
    """Build, measure, print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    options.add_argument("claims", nargs="?", type=int, default=5000)
    options.add_argument(
        "--all", action="store_true", help="build the claims' own pages, too"
    )
    options.add_argument("--keep", type=Path, help="copy the site there")
    chosen = options.parse_args()
    kinds = {"index", "claims", "claimants", "sources", "tags", "scale", "corrections"}
    if not chosen.all:
        kinds -= {"claims", "claimants", "sources", "tags"}
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "output")
        seconds = build(output, list(make_records(chosen.claims)), frozenset(kinds))
        pages = sum(1 for _ in output.rglob("*.html"))
        print(f"{'pages written':28}{pages:10}")
        print(f"{'processor time, s':28}{seconds:10.2f}")
        if chosen.keep:
            shutil.copytree(output, chosen.keep, dirs_exist_ok=True)
        with served(output) as base, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=find_chromium(), args=["--no-sandbox"]
            )
            for name, value in measure(browser, base).items():
                limit = f"   limit {TARGETS[name]}" if name in TARGETS else ""
                print(f"{name:28}{value:10.1f}{limit}")
            browser.close()


if __name__ == "__main__":
    main()
