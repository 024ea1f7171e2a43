"""Print what the sources of library files become, field by field.

    python benchmarks/libraries.py FILE.bib FILE.json …

Files of other projects are good to measure with: unpack the source archives of
readers of BibTeX from PyPI and npm, which carry their test files.
"""

import sys
import time
from collections import Counter
from pathlib import Path

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, render_concise
from pelican_factcheck.sidecar.bibtex import read_bibtex
from pelican_factcheck.sidecar.libraries import read_libraries, read_library_file
from pelican_factcheck.sidecar.models import data_of


def main() -> None:
    """Read each file by itself and print a table of fields, and one of remarks."""
    fields: Counter[str] = Counter()
    rules: Counter[str] = Counter()
    entries = sources = 0
    start = time.process_time()
    for name in sys.argv[1:]:
        read = read_library_file(Path(name))
        if isinstance(read, Diagnostic):
            print(f"{name}: {read.message}")
            continue
        text, encoding = read
        library = read_libraries({name: text}, {name: encoding} if encoding else {})
        entries += len(read_bibtex(text).entries) if name.endswith(".bib") else 0
        sources += len(library.sources)
        for source in library.sources.values():
            fields.update(data_of(source).keys())
        for one in library.diagnostics:
            rules[one.rule] += 1
            if one.rule == "broken-reference":
                print(render_concise(one))
    seconds = time.process_time() - start
    print(f"{len(sys.argv) - 1} files, {entries} BibTeX entries, {sources} sources")
    for field, number in fields.most_common():
        print(f"  {field:<10} {number:>6} {number / max(1, sources):>5.0%}")
    print(*(f"{number} {rule}" for rule, number in rules.items()), sep=", ")
    print(
        f"{seconds:.2f} s of processor time, {1e3 * seconds / max(1, sources):.2f} ms each"
    )


if __name__ == "__main__":
    main()
