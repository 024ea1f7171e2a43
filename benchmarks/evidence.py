"""How often words that stand in a source are found, and altered ones never are.

    python benchmarks/evidence.py

A table by kind of file: of quotations with the same words how many stand, of those
with another number, name or negation how many do (none may), and how many of each
were left unread. Below, what a lock of 5,000 sources costs, and a PDF of some 230
pages beside `pdftotext`, where that is installed and a file is named.
"""

import argparse
import resource
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

Counts = dict[str, Counter[tuple[str, str]]]
"""By kind of file, then by change and outcome."""
CHANGES = ("same", "number", "name", "negation")


def table(*, show: bool) -> Counts:
    """Count the outcomes of every pair, by kind and change."""
    from sourcepairs import files, quotations

    from pelican_factcheck.evidence.examination import read_source
    from pelican_factcheck.evidence.quotation import compare_quote

    counts = {}
    for kind, data, name in files():
        source = read_source(data, name=name)
        for pair in quotations(kind):
            match = compare_quote(source, pair.quote)
            counts.setdefault(kind, Counter())[pair.change, match.found] += 1
            if show and (pair.change == "same") != (match.found == "stands"):
                told = match.text or match.closest
                if match.found not in ("changed", "absent") or pair.change == "same":
                    print(
                        f"{kind} {pair.change} {match.found}: {pair.quote}\n  {told} ({match.remark})"
                    )
    return counts


def print_table(counts: Counts) -> None:
    """Print the table as Markdown."""
    print(
        "| kind | same: stands | unread | number | name | negation | altered: unread |"
    )
    print("|---|---|---|---|---|---|---|")
    for kind, found in [*counts.items(), ("**all**", sum(counts.values(), Counter()))]:
        same = sum(found["same", one] for one in ("stands", "changed", "absent"))
        stands = found["same", "stands"]
        cells = [f"{stands} of {same} ({stands / same:.1%})", found["same", "unread"]]
        cells += [
            f"{found[change, 'stands']} of {sum(n for (c, _), n in found.items() if c == change)}"
            for change in CHANGES[1:]
        ]
        cells.append(sum(found[change, "unread"] for change in CHANGES[1:]))
        print(f"| {kind} | {' | '.join(map(str, cells))} |")


def time_lock(sources: int = 5_000) -> None:
    """Print what reading a lock costs."""
    from pelican_factcheck.evidence.lock import (
        Entry,
        Quotation,
        hash_quote,
        read_lock,
        write_lock,
    )

    word = Quotation(
        hash_quote("words"), "stands", text="the words", since="2026-11-20"
    )
    entry = Entry(
        read="2026-11-20", answer="200 text/html", sha256="0" * 64, words=(word,)
    )
    text = write_lock(
        entry._replace(url=f"https://city.example/{number}")
        for number in range(sources)
    )
    start = time.process_time()
    read_lock(text, "factcheck.lock.yaml")
    print(f"a lock of {sources:,} sources: {time.process_time() - start:.3f} s")


def time_pdf(path: Path) -> None:
    """Print what reading a PDF costs beside `pdftotext`."""
    from pelican_factcheck.evidence.pdf import read_pdf

    data = path.read_bytes()
    start = time.process_time()
    source = read_pdf(data)
    ours = time.process_time() - start
    print(f"{path.name}, {source.pages[-1].number} pages: {ours:.2f} s", end="")
    if program := shutil.which("pdftotext"):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([program, str(path), "-"], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        theirs = sum(
            getattr(after, part) - getattr(before, part)
            for part in ("ru_utime", "ru_stime")
        )
        print(f", pdftotext {theirs:.2f} s, ratio {ours / theirs:.1f}", end="")
    print()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pdf", nargs="*", type=Path, help="PDF files to time")
    parser.add_argument("--show", action="store_true", help="show what went wrong")
    arguments = parser.parse_args()
    print_table(table(show=arguments.show))
    time_lock()
    for pdf in arguments.pdf:
        time_pdf(pdf)
