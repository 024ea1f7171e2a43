#!/usr/bin/env bash
# Guess: what makes spoken words of written ones says "one point five million dollars" for
# "$1.5 million".
#
# gruut 2.4.0 reads the amount for itself, as a price: "one dollar fifty cents million". The
# euro goes the same way. "10-12 people" are "ten twelve people", the sign of a range being
# passed over, and "£3.5bn", "½" and "10^6" stay as they are. Prices in shops, percentages and
# a minus are said as they should be, so a trial with these looks right.
# Checks that are read aloud for those who listen lose just the figures that they are about.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check gruut==2.4.0

cat > say.py <<'PY'
import gruut

for text in [
    "It cost $1.5 million.",
    "It cost €1.5 million.",
    "It cost £3.5bn.",
    "For 10-12 people.",
    "For ½ of them.",
    "For 10^6 people.",
    "It cost $5.25.",
    "It rose by 5%.",
    "It fell by -5 degrees.",
]:
    said = (word.text for sentence in gruut.sentences(text, lang="en_US") for word in sentence)
    print(text, "|", *said)
PY
env/bin/python say.py | tee seen

diff - seen <<'SEEN'
It cost $1.5 million. | It cost one dollar fifty cents million .
It cost €1.5 million. | It cost one euro fifty cents million .
It cost £3.5bn. | It cost £3.5bn .
For 10-12 people. | For ten twelve people .
For ½ of them. | For ½ of them .
For 10^6 people. | For 10^6 people .
It cost $5.25. | It cost five dollars twenty five cents .
It rose by 5%. | It rose by five percent .
It fell by -5 degrees. | It fell by minus five degrees .
SEEN
