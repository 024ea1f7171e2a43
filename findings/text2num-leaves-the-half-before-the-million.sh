#!/usr/bin/env bash
# Guess: of a number that is written half in words the library converts all or
# nothing, since its threshold is there to keep running text readable.
#
# text2num 3.1.0 converts the part that it knows and leaves the rest beside it:
# "two and a half million" becomes "two and a half 1000000", "anderthalb
# Millionen" becomes "anderthalb 1000000", and a year in words two numbers,
# "19 84". "One in three" becomes "one in 3". A reader who looks for numbers in
# the result finds a million where two and a half were said.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check text2num==3.1.0

cat > read.py <<'PY'
from text_to_num import alpha2digit

for language, words in [
    ("en", "one hundred and one per cent"),
    ("en", "two and a half million people"),
    ("en", "one in three people"),
    ("en", "nineteen eighty-four"),
    ("de", "zwei Millionen dreihunderttausend"),
    ("de", "anderthalb Millionen"),
    ("es", "un millón y medio"),
]:
    print(alpha2digit(words, language))
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
101 per cent
two and a half 1000000 people
one in 3 people
19 84
2300000
anderthalb 1000000
1000000 y medio
SEEN
