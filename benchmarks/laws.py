"""The three laws over whole pages of the web, which are no fragments at all.

    python benchmarks/laws.py FOLDER [CLAIMS]

For each page in FOLDER: mark CLAIMS (40) of its sentences, chosen by chance, whole or
in part. Strip must give the bytes back, a browser's parser must show the same words,
and every sentence must be marked. Prints a line a page.
"""

import random
import re
import sys
import time
from pathlib import Path

import html5lib

from pelican_factcheck import annotate, strip
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

WORDS_A_QUOTE = (6, 30)
CONTEXT = 60  # characters


def choose_claims(text: str, count: int, chance: random.Random) -> list[Claim]:
    """Claims that quote runs of words of *text*, with what stands around them."""
    words = list(re.finditer(r"\S+", text))
    claims = []
    for number in range(count):
        first = chance.randrange(max(len(words) - WORDS_A_QUOTE[1], 1))
        last = min(first + chance.randint(*WORDS_A_QUOTE), len(words)) - 1
        start, end = words[first].start(), words[last].end()
        quote = Quote(
            exact=text[start:end],
            prefix=text[max(start - CONTEXT, 0) : start],
            suffix=text[end : end + CONTEXT],
        )
        scope = chance.choice(["sentence", "quote"])
        verdict = chance.choice(list(DEFAULT_SCALE.values()))
        claims.append(Claim(id=f"c{number}", quote=quote, verdict=verdict, scope=scope))
    return claims


def words_of(page: str) -> str:
    """What a browser shows, our additions left out, by somebody else's parser."""
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    for parent in list(tree.iter()):
        before = None
        for child in list(parent):
            if str(child.get("class") or "").startswith("factcheck-"):
                tail = child.tail or ""
                if before is None:
                    parent.text = (parent.text or "") + tail
                else:
                    before.tail = (before.tail or "") + tail
                parent.remove(child)
            else:
                before = child
    return "".join(tree.itertext())


def main(folder: str, count: int = 40) -> None:
    """Judge every page."""
    chance = random.Random(11)  # noqa: S311 - no secret
    for path in sorted(Path(folder).glob("*.html")):
        html = path.read_bytes().decode("utf-8")
        claims = choose_claims(read_text(html).text, count, chance)
        before = time.process_time()
        page = annotate(html, claims)
        took = time.process_time() - before
        statuses = [anchor.status for anchor in page.anchors]
        print(
            f"{path.name:28} strip {strip(page.html) == html},"
            f" words {words_of(page.html) == words_of(html)},"
            f" {sum(anchor.placed for anchor in page.anchors)}/{count} marked,"
            f" {len(set(statuses) - {'exact'})} other outcomes, {took * 1000:.0f} ms"
        )


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
