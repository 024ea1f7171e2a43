#!/usr/bin/env bash
# Guess: a sentence that repeats a claim in other words scores higher than one that
# denies it, and a sentence about something else scores low.
#
# RapidFuzz 3.14.6 scores what two texts share. For `token_set_ratio`, which deduplication
# of headlines uses, a statement and its denial are 100.0 alike, since all words of the
# one are in the other; the repeat gets less. `extractOne` with its default scorer
# offers the sentence with another number as the match, then the denial, and the repeat
# last of all: a long sentence that shares nothing but little words gets 85.5.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check rapidfuzz==3.14.6

cat > score.py <<'PY'
from rapidfuzz import fuzz, process

claim = "The bridge cost 40 million euros"
texts = {
    "repeat": "Actually the bridge cost €40 million",
    "denial": "The bridge did not cost 40 million euros",
    "number": "The bridge cost 90 million euros",
    "other": "The harbour of Westhaven is a place where dogs sleep on the quay",
}
for name, text in texts.items():
    print(name, f"{fuzz.token_set_ratio(claim, text):.1f}", f"{fuzz.WRatio(claim, text):.1f}")
print("match:", process.extractOne(claim, texts)[2])
PY
env/bin/python score.py | tee seen

diff - seen <<'SEEN'
repeat 74.5 73.5
denial 100.0 95.0
number 96.9 96.9
other 31.2 85.5
match: number
SEEN
