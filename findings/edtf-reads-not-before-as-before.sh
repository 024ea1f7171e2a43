#!/usr/bin/env bash
# Guess: a phrase about a date that the library does not know gives None, as its
# documentation says.
#
# edtf 5.0.2 picks out the parts that it knows: "not before 2019" becomes
# "/2019", an interval that ends in 2019, as "before 2019" does; of "1984 or
# 1985" the first year is left, without the brackets that EDTF has for a choice;
# "early 2019" is all of 2019. Only "between 2018 and 2020" gives None.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check edtf==5.0.2

cat > read.py <<'PY'
from edtf import text_to_edtf

for text in [
    "circa 1920",
    "before 2019",
    "not before 2019",
    "1984 or 1985",
    "early 2019",
    "between 2018 and 2020",
]:
    print(text, "=", text_to_edtf(text))
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
circa 1920 = 1920~
before 2019 = /2019
not before 2019 = /2019
1984 or 1985 = 1984
early 2019 = 2019
between 2018 and 2020 = None
SEEN
