"""Measure how well quotes are found: `anchoring.py CORPUS_DIR`.

The folder holds `cases.jsonl` (cases of other projects), `html/` and `pages/`
(saved pages). Everything is drawn with a fixed seed; nothing is written.
"""

import json
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from mutations import Sentence, dresses, other_meanings, read_pages, sample, slips

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Finding
from pelican_factcheck.anchoring.folding import IGNORED
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text

SEED = 20080401
PER_PAGE = 40
FEWEST_WORDS = 4
Row = tuple[str, int, int, str]


def main() -> None:
    """Print one table per target."""
    corpus = Path(sys.argv[1])
    chance = random.Random(SEED)  # noqa: S311 - draws samples
    print_table("cases of other projects (core): right", measure_cases(corpus))
    pages = read_pages(corpus / "pages")
    documents = {page: document(visible) for page, visible in pages.items()}
    drawn = {
        page: sample(page, visible, PER_PAGE, chance) for page, visible in pages.items()
    }
    sentences = [sentence for some in drawn.values() for sentence in some]
    print(f"\n{len(sentences)} sentences of {len(pages)} pages")
    print_table(
        "another dress: found, and nothing else marked",
        measure_dress(documents, sentences, chance),
    )
    print_table("a small edit: found", measure_slips(documents, sentences, chance))
    print_table(
        "another meaning: accepted",
        measure_meanings(pages, documents, sentences, chance),
    )
    print_table("absent: matched", measure_absent(documents, sentences, chance))
    print_table("seconds of processor time", measure_speed(pages, chance))


def print_table(title: str, rows: Iterable[Row]) -> None:
    """Print counts with their share, and the sum of them."""
    print(f"\n{title}")
    total = Counter[str]()
    for name, count, of, note in rows:
        total.update(count=count, of=of)
        share = f"{count}/{of}".rjust(12) + f"{count / of:8.2%}" if of else ""
        print(f"  {name:<24}{share} {note}")
    if total["of"]:
        print(
            f"  {'all':<24}{total['count']:>6}/{total['of']}{total['count'] / total['of']:8.2%}"
        )


def document(visible: VisibleText) -> Document:
    """The document of a projected page."""
    return Document(visible.text, visible.edges, visible.asides)


def marked(finding: Finding) -> bool:
    """Whether a page would show the verdict."""
    return finding.status in ("exact", "drifted")


def ink(text: str) -> int:
    """Count the characters that are neither white space nor ignorable."""
    return len(IGNORED.sub("", re.sub(r"\s", "", text)))


def measure_cases(corpus: Path) -> Iterator[Row]:
    """Run the cases; those on which the projects disagree are left out."""
    right, seen = Counter[str](), Counter[str]()
    failed: dict[str, list[str]] = defaultdict(list)
    for line in (corpus / "cases.jsonl").read_text(encoding="utf-8").split("\n")[:-1]:
        case = json.loads(line)
        if not case["core"]:
            continue
        seen[case["kind"]] += 1
        if is_right(case, corpus):
            right[case["kind"]] += 1
        else:
            failed[case["kind"]].append(case["id"])
    for kind, count in seen.items():
        yield kind, right[kind], count, " ".join(failed[kind])


def is_right(case: dict[str, Any], corpus: Path) -> bool:
    """Whether a case comes out as its authors say."""
    html = case.get("html")
    if html is None:
        html = (corpus / case["html_file"]).read_text(encoding="utf-8")
    visible = read_text(html)
    finding = find_quote(
        document(visible),
        case["quote"],
        prefix=case.get("prefix", ""),
        suffix=case.get("suffix", ""),
    )
    if not marked(finding):
        return case["expect"] is None or bool(case.get("allow_refuse"))
    place = [ink(visible.text[: finding.start]), ink(visible.text[: finding.end])]
    return case["expect"] is not None and place == case["expect"]["ink"]


def measure(
    documents: dict[str, Document],
    cases: Iterable[tuple[Sentence, str, str]],
    count: Callable[[Sentence, Document, Finding], bool],
    *,
    show: bool,
) -> Iterator[Row]:
    """Count by kind what *count* says of each finding; note what it says not, or says."""
    counted, seen = Counter[str](), Counter[str]()
    examples: dict[str, list[str]] = defaultdict(list)
    for sentence, kind, quote in cases:
        finding = find_quote(documents[sentence.page], quote)
        seen[kind] += 1
        held = count(sentence, documents[sentence.page], finding)
        counted[kind] += held
        if held == show:
            examples[kind].append(
                f"\n      {finding.status} {sentence.page}: {quote[:200]!r}"
            )
    for kind, total in seen.items():
        yield kind, counted[kind], total, "".join(examples[kind][:4])


def is_same_place(sentence: Sentence, text: str, finding: Finding) -> bool:
    """Whether a finding covers the words of the sentence, edge punctuation aside."""

    def core(start: int, end: int) -> tuple[int, int]:
        words = list(re.finditer(r"\w", text[start:end]))
        return (
            (start + words[0].start(), start + words[-1].end())
            if words
            else (start, end)
        )

    return core(finding.start, finding.end) == core(sentence.start, sentence.end)


def measure_dress(
    documents: dict[str, Document], sentences: list[Sentence], chance: random.Random
) -> Iterator[Row]:
    """Every dress must be found where the sentence stands."""
    cases = ((one, *dress) for one in sentences for dress in dresses(one, chance))

    def count(sentence: Sentence, page: Document, finding: Finding) -> bool:
        return marked(finding) and is_same_place(sentence, page.text, finding)

    return measure(documents, cases, count, show=False)


def measure_slips(
    documents: dict[str, Document], sentences: list[Sentence], chance: random.Random
) -> Iterator[Row]:
    """Every edited sentence must be found, to be marked or to be refused."""
    cases = [(one, *slip) for one in sentences for slip in slips(one, chance)]
    statuses: dict[str, Counter[str]] = defaultdict(Counter)
    wrong = Counter[str]()

    def count(sentence: Sentence, page: Document, finding: Finding) -> bool:
        overlaps = finding.start < sentence.end and sentence.start < finding.end
        wrong["marked"] += marked(finding)
        wrong["wrong"] += marked(finding) and not is_same_place(
            sentence, page.text, finding
        )
        statuses["all"][finding.status] += 1
        return finding.status in ("exact", "drifted", "changed") and overlaps

    yield from measure(documents, cases, count, show=False)
    yield "(wrong range)", wrong["wrong"], wrong["marked"], str(dict(statuses["all"]))


def measure_meanings(
    pages: dict[str, VisibleText],
    documents: dict[str, Document],
    sentences: list[Sentence],
    chance: random.Random,
) -> Iterator[Row]:
    """No sentence that says something else may be accepted."""
    names = {
        page: sorted(
            set(re.findall(r"(?<=[a-zа-яё,] )[A-ZÀ-ÞА-ЯЁ][^\W\d_]{2,}", visible.text))
        )
        for page, visible in pages.items()
    }
    cases = (
        (one, kind, quote)
        for one in sentences
        for kind, quote in other_meanings(one, names[one.page], chance)
        if quote not in (one.without_notes, one.text)
    )
    return measure(documents, cases, lambda _, __, finding: marked(finding), show=True)


def measure_absent(
    documents: dict[str, Document], sentences: list[Sentence], chance: random.Random
) -> Iterator[Row]:
    """Sentences of other pages, and scrambled ones, must not match."""
    elsewhere = []
    for one in sentences:
        other = chance.choice([page for page in documents if page != one.page])
        if " ".join(one.text.split()) not in " ".join(documents[other].text.split()):
            elsewhere.append(
                (Sentence(other, one.lang, 0, 0, "", ""), "of another page", one.text)
            )
    scrambled = []
    for one in sentences:
        words = one.text.split() if one.lang not in ("ja", "zh") else list(one.text)
        if len(set(words)) > FEWEST_WORDS:
            chance.shuffle(words)
            scrambled.append((one, "scrambled", " ".join(words)))
    return measure(
        documents,
        elsewhere + scrambled,
        lambda _, __, finding: marked(finding),
        show=True,
    )


def measure_speed(
    pages: dict[str, VisibleText], chance: random.Random
) -> Iterator[Row]:
    """Time many quotes on a long page, then the pages made to hang a search."""
    words = " ".join(v.text for p, v in pages.items() if p.startswith("en-")).split()[
        :60_000
    ]
    long = " ".join(words)
    starts = [chance.randrange(len(words) - 30) for _ in range(200)]
    exact = [" ".join(words[at : at + 20]) for at in starts]
    near = [
        " ".join([*words[at : at + 9], "zebra", *words[at + 10 : at + 20]])
        for at in starts
    ]
    yield timed("200 quotes, 60,000 words", long, exact)
    yield timed("200 near quotes", long, near)
    yield timed(
        "200 absent quotes",
        long,
        [" ".join(chance.sample(words, 20)) for _ in range(200)],
    )
    yield from measure_traps(long, chance)


def measure_traps(long: str, chance: random.Random) -> Iterator[Row]:
    """Time what is made to hang a search; *long* is the text of a long page."""
    absent = "This sentence is nowhere in the document, not even nearly."
    same = "The committee met on Tuesday and said nothing about the plan. " * 10_000
    yield timed(
        "a a a a", "a " * 150_000, ["a a a b a a a a a a a", "a a a a a a a a", absent]
    )
    yield timed(
        "aaaa without spaces", "a" * 300_000, ["a" * 20_000 + "b", "a" * 30, absent]
    )
    yield timed(
        "10,000 equal sentences",
        same,
        [same[:61], same[:61].replace("met", "sat"), absent],
    )
    yield timed(
        "quote of 20,000 characters",
        long,
        [long[5000:25_000], long[5000:15_000] + "zebra" + long[15_000:25_000]],
    )
    chinese = "".join(chr(chance.randrange(0x4E00, 0x5200)) for _ in range(300_000))
    yield timed(
        "300,000 Chinese characters",
        chinese,
        [chinese[900:950], chinese[900:920] + "龍" + chinese[921:950], "龍" * 40],
    )
    one = "".join(f"<b>{chance.choice('abcdefg ')}</b>" for _ in range(100_000))
    start = time.process_time()
    visible = read_text(one)
    seconds = time.process_time() - start
    yield timed(
        "an element per character",
        visible.text,
        [visible.text[500:600], absent],
        seconds,
    )


def timed(name: str, text: str, quotes: list[str], before: float = 0.0) -> Row:
    """Find *quotes* in a fresh document of *text*."""
    page = Document(text)
    start = time.process_time()
    statuses = Counter(find_quote(page, quote).status for quote in quotes)
    seconds = time.process_time() - start + before
    return f"{name:<30}{seconds:8.3f}", 0, 0, str(dict(statuses))


if __name__ == "__main__":
    main()
