#!/usr/bin/env bash
# Guess: amounts in words come out right, and of a range the middle is given.
#
# quantulum3 0.10.0 reads "two and a half million" rightly and "half a million
# euros" as 1,500,000, three times of what is written. "Five to six million" is
# 3,000,002.5: the middle of 5 and 6,000,000. The unit of "€3.5bn" is a product
# of euro, barn and newton, "20 percentage points" are 20 per cent.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check quantulum3==0.10.0

cat > read.py <<'PY'
from quantulum3 import parser

for text in [
    "two and a half million people",
    "half a million euros",
    "five to six million",
    "€3.5bn",
    "20 percentage points",
]:
    found = [(one.value, one.unit.name) for one in parser.parse(text)]
    print(text, "=", *found)
PY
env/bin/python read.py 2> errors | tee seen || { cat errors; exit 1; }

diff - seen <<'SEEN'
two and a half million people = (2500000.0, 'dimensionless')
half a million euros = (1500000.0, 'euro')
five to six million = (3000002.5, 'dimensionless')
€3.5bn = (3.5, 'euro barn newton')
20 percentage points = (20.0, 'percentage')
SEEN
