#!/usr/bin/env bash
# Guess: since the letters a to j and the digits have the same dots in braille, what writes it
# sets a sign where letters follow upon digits, so that "5a" and "51" differ.
#
# pybraille 1.0.0 sets a sign before the digits and none behind them: section 5a of a law is
# section 51, and 3d is 34. The dollar has the dots of the full stop, so that "$5" and ".5" are
# the same, too. A capital letter has its own sign, by chance, and 5A stays itself. Numbers of
# laws and paragraphs, which is what a check cites, cannot be told apart by the reader's finger.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pybraille==1.0.0

cat > write.py <<'PY'
from pybraille import convertText

for text, other in [("5a", "51"), ("3d", "34"), ("$5", ".5"), ("5A", "51"), ("5 a", "51")]:
    dots, others = convertText(text), convertText(other)
    print(text, dots, "is" if dots == others else "is not", other, others)
PY
env/bin/python write.py | tee seen

diff - seen <<'SEEN'
5a ⠼⠑⠁ is 51 ⠼⠑⠁
3d ⠼⠉⠙ is 34 ⠼⠉⠙
$5 ⠲⠼⠑ is .5 ⠲⠼⠑
5A ⠼⠑⠠⠁ is not 51 ⠼⠑⠁
5 a ⠼⠑ ⠁ is not 51 ⠼⠑⠁
SEEN
