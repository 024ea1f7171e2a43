#!/usr/bin/env bash
# Guess: what removes duplicates from a bibliography keeps an article and the notice that
# retracts it apart, as it does two parts of one article.
#
# bib-dedupe 0.11.0 tells the parts, a reply and a comment apart; but a "Retraction:" or
# "Erratum to:" in the same issue is merged with the article, on another page and with another
# DOI as well. One record is left. Mostly it is the article's, and that it was retracted is
# gone; with "(retraction notice)" behind the title it is the notice's, and the article is.
# "No effects of" and "Effects of" are one where the pages are missing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check bib-dedupe==0.11.0

cat > merge.py <<'PY'
import contextlib
import os

import pandas
from bib_dedupe.bib_dedupe import block, cluster, match, merge, prep

TITLE = "Effects of the tower on the health of children in the north"


def record(key: str, title: str, pages: str, doi: str) -> dict[str, str]:
    article = {"ENTRYTYPE": "article", "author": "Roe, Ann and Poe, Bo", "year": "2019"}
    issue = {"journal": "Hill Review", "volume": "12", "number": "3", "abstract": ""}
    return {"ID": key, "title": title, "pages": pages, "doi": doi} | article | issue


for title, pages in [
    (f"Retraction: {TITLE}", "10--10"),
    (f"Erratum to: {TITLE}", "10--10"),
    (f"{TITLE} (retraction notice)", "10--10"),
    (f"No {TITLE[0].lower()}{TITLE[1:]}", ""),
    (f"{TITLE}: part 2", "20--29"),
    (f"{TITLE}: a reply", "20--29"),
]:
    first = record("one", TITLE, "1--9" if pages else "", "10.1000/one" if pages else "")
    second = record("two", title, pages, "10.1000/two" if pages else "")
    both = pandas.DataFrame([first, second])
    with open(os.devnull, "w") as null, contextlib.redirect_stdout(null):
        with contextlib.redirect_stderr(null):
            pairs = match(block(prep(both, cpu=1), cpu=1))
            kept = merge(both, duplicate_id_sets=cluster(pairs))
    titles = (one.replace(TITLE, "...") for one in kept["title"])
    print(title.replace(TITLE, "..."), "kept:", *titles, sep=" | ")
PY
env/bin/python -W ignore merge.py | tee seen

diff - seen <<'SEEN'
Retraction: ... | kept: | ...
Erratum to: ... | kept: | ...
... (retraction notice) | kept: | ... (retraction notice)
No effects of the tower on the health of children in the north | kept: | No effects of the tower on the health of children in the north
...: part 2 | kept: | ... | ...: part 2
...: a reply | kept: | ... | ...: a reply
SEEN
