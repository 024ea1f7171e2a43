"""Import real fact checks, count the repairs, and hold the round trip.

    python benchmarks/imports.py FILE|FOLDER …

Every file is read as `pelican-factcheck import` reads it. Of each claim with a verdict
the page of an article is built that says it, and imported again: what has changed of
claim, rating, address, author and dates is printed.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from html import escape
from pathlib import Path

from pelican_factcheck import annotate, read_sidecar
from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.annotating.article import Options
from pelican_factcheck.authoring.additions import (
    Found,
    Ratings,
    join_imports,
    place_claim,
    prepare_imports,
)
from pelican_factcheck.authoring.imports import NoKindError, read_records
from pelican_factcheck.authoring.intake import ImportedClaim
from pelican_factcheck.authoring.structured import Input
from pelican_factcheck.evidence.sourcetext import decode
from pelican_factcheck.publishing.schemaorg import claim_review, write_script
from pelican_factcheck.sidecar.reader import Sidecar
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE, Scale, fold_name

sys.path.append(str(Path(__file__).parent.parent / "tests"))

from published import SITE, record_of

WHAT = ("claim", "rating", "address", "publisher", "day", "checked", "claimant", "said")


def main() -> None:
    """Print records by kind, repairs by kind, and what the round trip lost."""
    kinds: Counter[str] = Counter()
    repairs: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    claims: list[ImportedClaim] = []
    start = time.process_time()
    for path in find_files(sys.argv[1:]):
        given = Input(name=str(path), text=decode(path.read_bytes()).text, path=path)
        try:
            kind, records = read_records(given)
        except NoKindError as error:
            kinds["of no kind"] += 1
            print(f"{path.name}: {str(error)[:60]}")
            continue
        for record in records:
            if isinstance(record, ImportedClaim):
                kinds[kind] += 1
                claims.append(record)
            else:
                kinds["not read"] += 1
                print(f"{record.place}: {record.reason}")
    seconds = time.process_time() - start
    print(", ".join(f"{number} {kind}" for kind, number in kinds.items()))
    print(f"{seconds:.2f} s, {1e3 * seconds / max(1, len(claims)):.2f} ms a claim")
    trips = sum(go_round(claim, lost) for claim in claims)
    for claim in claims:
        repairs.update(repair.kind for repair in claim.repairs)
    for kind, number in repairs.most_common():
        print(f"  {kind:<10} {number:>5}")
    print(f"{trips} of {len(claims)} went round; changed: {dict(lost) or 'nothing'}")


def find_files(names: list[str]) -> Iterator[Path]:
    """Yield the files that are named, and those in folders that are."""
    for path in map(Path, names):
        files = path.rglob("*") if path.is_dir() else [path]
        yield from sorted(file for file in files if file.is_file())


def reader(scale: Scale) -> "partial[Sidecar]":
    """Return what reads a sidecar by a scale."""
    return partial(read_sidecar, scale=scale)


def go_round(claim: ImportedClaim, lost: Counter[str]) -> bool:
    """Import, build and import a claim; whether it got so far that it was published."""
    article = f"<p>{escape(claim.sought[0].exact)}</p>"
    document = document_of(read_text(article))

    def find(one: ImportedClaim) -> Found:
        return place_claim(one, document, "article")

    ratings = Ratings(DEFAULT_SCALE)
    added = prepare_imports("", [claim], ratings, reader, find)
    text = join_imports("", added, reader(ratings.extended)).text or ""
    if not added[0].entry or added[0].is_draft:
        return False
    sidecar = read_sidecar(text, scale=ratings.extended)
    page = annotate(article, sidecar.claims, Options(lang="en"))
    scripts = [
        str(write_script(claim_review(record_of(note), SITE))) for note in page.notes
    ]
    again = Input(name="again.html", text="".join(scripts), site=SITE.url)
    second = next(
        one for one in read_records(again)[1] if isinstance(one, ImportedClaim)
    )
    for name, before, after in zip(WHAT, kept(claim), kept(second), strict=True):
        if before != after:
            lost[name] += 1
            print(f"{claim.place}: {name}: {before!r} became {after!r}")
    return True


def kept(claim: ImportedClaim) -> tuple[object, ...]:
    """Return what a round trip is to keep, in the order of `WHAT`."""
    sources = claim.fields.get("sources")
    first = sources[0] if isinstance(sources, list) and sources else {}
    note = first.get("note", "") or str(claim.fields.get("summary", ""))
    rated = note[len("Rated “") : -1] if note.startswith("Rated “") else ""
    fields = json.loads(json.dumps(claim.fields))
    return (
        claim.claim,
        fold_name(rated or claim.rating),
        first.get("url"),
        first.get("publisher"),
        first.get("date"),
        fields.get("checked"),
        fields.get("claimant", {}).get("name"),
        fields.get("said", {}).get("date"),
    )


if __name__ == "__main__":
    main()
