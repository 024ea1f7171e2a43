#!/usr/bin/env bash
# Guess: number words that the library cannot read raise its ValueError, and
# what it returns is the number that is written.
#
# word2number 1.1 multiplies and adds whatever number words it meets. A year in
# words, "nineteen eighty-four", is 1524 (19 times 80, and 4). "Three point one
# four million" is 3 and "two and a half million" is 2000000: what stands behind
# is dropped. "Minus five" is 5. All of them are returned as sound results.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check word2number==1.1

cat > read.py <<'PY'
import warnings

warnings.simplefilter("ignore")
from word2number import w2n

for words in [
    "one hundred and five thousand",
    "nineteen eighty-four",
    "three point one four million",
    "two and a half million",
    "minus five",
]:
    print(words, w2n.word_to_num(words))
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
one hundred and five thousand 105000
nineteen eighty-four 1524
three point one four million 3
two and a half million 2000000
minus five 5
SEEN
