"""Annotate real Pelican sites with claims sampled out of their own pages.

    python benchmarks/sites.py FOLDER [SITE ...]

FOLDER holds one folder of content a site. Each site is built plain; sentences
are sampled out of its rendered articles into sidecars; it is built again with
the plugin. Then, by somebody else's parser: is every sampled sentence marked,
exactly and alone? And is every page, our markup taken out, the plain page?
"""

import multiprocessing
import os
import random
import re
import shutil
import sys
import tempfile
import warnings
from itertools import zip_longest
from multiprocessing.queues import Queue
from pathlib import Path
from typing import Any

import yaml
from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning

SETTINGS = {
    "eevee": {"TYPOGRIFY": True, "DEFAULT_LANG": "en"},
    "variablescope": {"TYPOGRIFY": True, "DEFAULT_LANG": "en"},
    "vstinner": {"DEFAULT_LANG": "en"},
    "mazko": {"DEFAULT_LANG": "ru"},
    "kaluaim": {"DEFAULT_LANG": "ar"},
    "yus4ku": {"DEFAULT_LANG": "ja"},
    "notmyidea": {"DEFAULT_LANG": "fr"},
    "pythonclub": {"DEFAULT_LANG": "pt"},
    "mlugs": {"DEFAULT_LANG": "de"},
}
KINDS = ("ARTICLE", "ARTICLE_LANG", "DRAFT", "DRAFT_LANG", "PAGE", "PAGE_LANG")
SENTENCES_AN_ARTICLE = 4
SHORTEST = 30  # characters; a third of it where the script has no spaces
NO_SPACES = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")
HEAD_TAGS = re.compile(
    r'<link rel="stylesheet" href="[^"]*/factcheck\.css\?\w+">\n'
    r"<script [^>]*></script>\n"
)
STAND_IN = "<html><head></head><body>{{ (article or page).content }}</body></html>"
VERDICTS = ("true", "misleading", "false", "unproven", "context")


def build(
    content: Path, output: Path, settings: dict, plugins: list[str], queue: Queue
) -> None:
    """Build a site in this process; hand back each source file's rendered content."""
    from pelican import Pelican, signals
    from pelican.settings import read_settings

    rendered: dict[str, str] = {}

    def collect(generators: list[Any]) -> None:
        for generator in generators:
            for name in ("articles", "translations", "pages", "drafts", "hidden_pages"):
                for entry in getattr(generator, name, ()):
                    rendered[entry.source_path] = entry._content

    if not plugins:
        signals.all_generators_finalized.connect(collect)
    chosen = {
        "PATH": str(content),
        "OUTPUT_PATH": str(output),
        "SITEURL": "https://example.org",
        "TIMEZONE": "UTC",
        "DEFAULT_DATE": (2020, 1, 1),
        "DEFAULT_PAGINATION": 10,
        # The articles are what is judged here.
        "FACTCHECK_PAGES": [],
        "FACTCHECK_DATA": False,
        "PLUGINS": plugins,
        "PAGE_PATHS": [path.name for path in content.glob("pages")] or ["pages"],
        "ARTICLE_EXCLUDES": ["pages"],
        # Source paths are unique, which slugs of old sites are not.
        "PATH_METADATA": r"(?P<place>.*)\.\w+",
        **{
            f"{kind}_{name}": "a/{place}.html"
            for kind in KINDS
            for name in ("URL", "SAVE_AS")
        },
        **settings,
    }
    Pelican(read_settings(override=chosen)).run()
    queue.put(rendered)


def run(*arguments: object) -> dict[str, str]:
    """Run `build` in a process of its own, so that no build sees another's state."""
    context = multiprocessing.get_context("spawn")
    queue = context.Queue()
    process = context.Process(target=build, args=(*arguments, queue))
    process.start()
    while process.is_alive() or not queue.empty():
        try:
            rendered = queue.get(timeout=1)
        except Exception:  # noqa: BLE001, S112 - the queue's own "not yet"
            continue
        process.join()
        return rendered
    raise SystemExit("the build failed")


def folded(text: str) -> str:
    """*text* with its white space made alike."""
    return " ".join(text.split())


def sample(html: str, chance: random.Random) -> list[str]:
    """Sentences of paragraphs that stand once in the article."""
    soup = BeautifulSoup(html, "html.parser")
    for unseen in soup(
        ["script", "style", "template", "svg", "math", "textarea", "sup"]
    ):
        unseen.decompose()
    everything = folded(soup.get_text(" "))
    found = []
    for block in soup.find_all(["p", "li", "dd", "td"]):
        if block.find(["p", "li", "br", "img", "pre", "table", "div"]):
            continue
        for sentence in SENTENCE_END.split(folded(block.get_text())):
            enough = SHORTEST // 3 if NO_SPACES.search(sentence) else SHORTEST
            if len(sentence) >= enough and everything.count(sentence) == 1:
                found.append(sentence)
    unique = list(dict.fromkeys(found))
    return chance.sample(unique, min(SENTENCES_AN_ARTICLE, len(unique)))


def write_templates(content: Path, scratch: str) -> str:
    """A folder with a stand-in for each template of a site's own theme."""
    folder = Path(scratch, "templates")
    folder.mkdir()
    for path in content.rglob("*"):
        if path.suffix in (".md", ".rst", ".markdown"):
            text = path.read_text("utf-8", errors="replace")[:1000]
            if named := re.search(
                r"^:?template: *([\w-]+)$", text, re.IGNORECASE | re.MULTILINE
            ):
                stand_in = folder / f"{named[1]}.html"
                stand_in.write_text(STAND_IN)
    return str(folder)


def write_sidecars(rendered: dict[str, str]) -> dict[str, list[str]]:
    """Write a sidecar for each article that has sentences; the sentences by stem."""
    chance = random.Random(7)  # noqa: S311 - no secret
    sampled = {}
    for source, html in sorted(rendered.items()):
        stem = source.rsplit(".", 1)[0]
        sentences = sample(html or "", chance)
        if not sentences or stem in sampled:
            continue
        claims = [
            {
                "id": f"c{n}",
                "quote": quote,
                "scope": "quote",
                "verdict": chance.choice(VERDICTS),
                "sources": ["https://example.org/source"],
            }
            for n, quote in enumerate(sentences, 1)
        ]
        text = yaml.safe_dump({"claims": claims}, allow_unicode=True, width=10_000)
        Path(stem + ".claims.yaml").write_text(text, encoding="utf-8")
        sampled[stem] = sentences
    return sampled


def marked_words(page: str) -> dict[str, str]:
    """The words inside the marks of each claim, by somebody else's parser."""
    soup = BeautifulSoup(page, "html.parser")
    for marker in soup.select("a.factcheck-marker"):
        marker.decompose()
    words: dict[str, list[str]] = {}
    for mark in soup.select("mark.factcheck"):
        for unseen in mark(["sup", "script"]):
            unseen.decompose()
        words.setdefault(mark["data-claim"], []).append(mark.get_text())
    # Spaces between two parts belong to neither.
    return {claim: "".join("".join(parts).split()) for claim, parts in words.items()}


def judge(
    plain: Path, annotated: Path, sampled: dict[str, list[str]]
) -> dict[str, int]:
    """Compare the two outputs, and hold the marks against what was sampled."""
    from pelican_factcheck import strip

    counts = dict.fromkeys(
        ("sentences", "exact", "wrong", "missing", "pages", "unequal"), 0
    )
    expected = [
        {"".join(sentence.split()) for sentence in sentences}
        for sentences in sampled.values()
    ]
    counts["sentences"] = sum(map(len, expected))
    wanted = set().union(*expected)
    for path in sorted(plain.rglob("*")):
        if not path.is_file() or path.suffix not in (".html", ".xml"):
            continue
        counts["pages"] += 1
        before = path.read_bytes().decode("utf-8")
        after = (annotated / path.relative_to(plain)).read_bytes().decode("utf-8")
        stripped = without_clock(strip(HEAD_TAGS.sub("", after)))
        if stripped != without_clock(before):
            counts["unequal"] += 1
            print(
                "  unequal:",
                path.relative_to(plain),
                *first_difference(before, stripped),
            )
        for words in marked_words(after).values():
            good = words in wanted
            counts["exact" if good else "wrong"] += 1
            if not good:
                print("  wrong:", path.relative_to(plain), repr(words[:100]))
    counts["missing"] = counts["sentences"] - counts["exact"] - counts["wrong"]
    return counts


def first_difference(before: str, after: str) -> tuple[str, str]:
    """The words where two pages part."""
    pairs = enumerate(zip_longest(before, after))
    place = next((n for n, (a, b) in pairs if a != b), 0)
    return before[place : place + 70], after[place : place + 70]


def without_clock(page: str) -> str:
    """*page* without the one thing that two builds of a site never share."""
    return re.sub(r"<(updated|lastBuildDate)>[^<]*<", r"<\1><", page)


def main(folder: str, *names: str) -> None:
    """Print a line a site."""
    # Pelican keeps files in sets: articles of one date come in the order of hashes.
    os.environ["PYTHONHASHSEED"] = "0"
    warnings.filterwarnings("ignore", category=XMLParsedAsHTMLWarning)
    for source in sorted(Path(folder).iterdir()):
        if names and source.name not in names:
            continue
        inner = source / source.name
        with tempfile.TemporaryDirectory() as scratch:
            content, plain, annotated = (
                Path(scratch, name) for name in ("content", "plain", "annotated")
            )
            whole = inner if inner.is_dir() else source
            articles = whole / "content"
            shutil.copytree(articles if articles.is_dir() else whole, content)
            settings = {
                **SETTINGS.get(source.name, {"DEFAULT_LANG": "en"}),
                "THEME_TEMPLATES_OVERRIDES": [write_templates(content, scratch)],
            }
            rendered = run(content, plain, settings, [])
            sampled = write_sidecars(rendered)
            run(content, annotated, settings, ["pelican_factcheck"])
            print(
                source.name,
                len(rendered),
                "contents",
                judge(plain, annotated, sampled),
                flush=True,
            )


if __name__ == "__main__":
    main(*sys.argv[1:])
