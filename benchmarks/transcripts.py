"""Mark the checked sentences of real debates: real claims, end to end.

    python benchmarks/transcripts.py FOLDER

FOLDER holds transcripts `NAME.md` and, in `NAME.gold.json`, the claims that
professionals checked, each with the sentences that make it. For each transcript:
how many sentences are marked, how many are ambiguous, and whether anything else is
marked, by somebody else's parser.
"""

import json
import sys
from pathlib import Path

from bs4 import BeautifulSoup
from markdown import markdown

from pelican_factcheck import annotate, strip
from pelican_factcheck.annotating.article import Options
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

VERDICTS = {"TRUE": "true", "HALF-TRUE": "half-true", "FALSE": "false"}


def read_claims(path: Path) -> list[Claim]:
    """One claim for each that was checked, with its sentences as quotes."""
    claims = []
    for number, entry in enumerate(json.loads(path.read_text("utf-8"))["claims"]):
        first, *others = [anchor["text"] for anchor in entry["anchors"]]
        claims.append(
            Claim(
                id=f"claim-{number}",
                quote=Quote(exact=first),
                also=tuple(Quote(exact=other) for other in others),
                scope="quote",
                claim=entry["claim"],
                verdict=DEFAULT_SCALE[VERDICTS.get(entry["label"].upper(), "unproven")],
            )
        )
    return claims


def marked(page: str) -> set[str]:
    """The words of each mark, without white space."""
    soup = BeautifulSoup(page, "html.parser")
    for marker in soup.select(".factcheck-marker"):
        marker.decompose()
    return {"".join(mark.get_text().split()) for mark in soup.select("mark.factcheck")}


def main(folder: str) -> None:
    """Print a line a transcript, and the ambiguous sentences with what settles them."""
    for gold in sorted(Path(folder).glob("*.gold.json")):
        source = Path(str(gold).replace(".gold.json", ".md")).read_text("utf-8")
        head, _, body = source.partition("\n\n")
        lang = "ar" if "Lang: ar" in head else "en"
        html = markdown(body, extensions=["extra"])
        claims = read_claims(gold)
        page = annotate(html, claims, Options(name=gold.name, lang=lang))
        found = sum(anchor.placed for anchor in page.anchors)
        wanted = {"".join(a.quote.exact.split()) for a in page.anchors}
        # Sentences that follow one another are one passage of their claim.
        extra = [
            words
            for words in marked(page.html)
            if words not in wanted and not any(one in words for one in wanted)
        ]
        print(
            f"{gold.name:48} {len(claims)} claims, {len(page.anchors)} sentences:"
            f" {found} marked, {len(extra)} other marks,"
            f" stripped {'equal' if strip(page.html) == html else 'UNEQUAL'}"
        )
        for problem in page.diagnostics:
            print(f"    {problem.rule}: {problem.message}; {problem.hint}")


if __name__ == "__main__":
    main(*sys.argv[1:])
