#!/usr/bin/env bash
# Guess: decoding LaTeX touches the text of a title and leaves an address as it
# is, since BibLaTeX defines `url` as verbatim.
#
# bibtexparser 2.1.0 with LatexDecodingMiddleware reads every field as LaTeX,
# where "%" begins a comment. The address is cut at its first encoded letter,
# "--" in it becomes a dash, "&" three spaces. In the titles, commands that it
# does not know vanish with their meaning: "{\textless} 5" loses its sign and
# "{\pounds}5" its currency. Nothing is reported: no failed block, no warning,
# and the link that is left is well formed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  bibtexparser==2.1.0

cat > library.bib <<'BIB'
@online{letter,
  url   = {https://city.example/caf%C3%A9/minutes.pdf},
  title = {Turnout fell by 50\% in 2019}
}
@online{table,
  url   = {https://city.example/a--b?year=2019&part=2},
  title = {Deaths {\textless} 5, {\pounds}5 each}
}
BIB
cat > read.py <<'PY'
import warnings

import bibtexparser
from bibtexparser.middlewares import LatexDecodingMiddleware

warnings.simplefilter("error")
library = bibtexparser.parse_file(
    "library.bib", append_middleware=[LatexDecodingMiddleware()]
)
for entry in library.entries:
    print(repr(entry["url"]), repr(entry["title"]))
print(len(library.failed_blocks), "failed")
PY
env/bin/python read.py 2>&1 | tee seen

diff - seen <<'SEEN'
'https://city.example/caf' 'Turnout fell by 50% in 2019'
'https://city.example/a–b?year=2019   part=2' 'Deaths  5, 5 each'
0 failed
SEEN
