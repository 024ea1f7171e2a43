#!/usr/bin/env bash
# Guess: the text of `$1\frac{1}{2}$ million` keeps one and a half apart from eleven halves.
#
# pylatexenc 2.11 writes a fraction as its two parts with a slash and puts no space, bracket
# or sign between it and the figure before: both become "11/2". A mixed number that is
# taken from a paper's source or a bibliography's title is thus nearly four times too large,
# and "10" with 6 raised by `\textsuperscript` is "106", while `$10^{6}$` keeps its sign.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pylatexenc==2.11

cat > read.py <<'PY'
from pylatexenc.latex2text import LatexNodes2Text

for source in (
    r"$1\frac{1}{2}$ million people",
    r"$\frac{11}{2}$ million people",
    r"10\textsuperscript{6} people",
    r"$10^{6}$ people",
):
    print(LatexNodes2Text().latex_to_text(source))
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
11/2 million people
11/2 million people
106 people
10^6 people
SEEN
