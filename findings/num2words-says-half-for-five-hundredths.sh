#!/usr/bin/env bash
# Guess: two different numbers never get the same words, in any of the library's languages:
# a minus and every decimal are said, or the number is refused.
#
# num2words 0.5.14: in Persian "نیم", a half, is 0.5, 0.05 and 0.005; in Bengali all three are
# "zero point five", and in Turkish 0.05 is. In Azerbaijani 21,000 is "twenty thousand". Two
# million and two thousand million are "dau filiwn" in Welsh, one billion and two (of 12
# zeros) "bilion" in Romanian. Minus one is "mười chín", nineteen, in Vietnamese. Between 0
# and -1 the minus is dropped in 47 of 56 languages, English among them, which has been known
# for years; below -1 it is said. Such words are for ears, on the telephone or in a film,
# where nobody sees the figure beside them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check num2words==0.5.14

cat > say.py <<'PY'
from num2words import CONVERTER_CLASSES, num2words

for language, numbers in [
    ("fa", [0.5, 0.05, 0.005, 1.05]),
    ("bn", [0.5, 0.05, 0.005]),
    ("tr", [0.05]),
    ("az", [20000, 21000]),
    ("cy", [2 * 10**6, 2 * 10**9]),
    ("ro", [10**12, 2 * 10**12]),
    ("vi", [19, -1]),
    ("en", [-1.5, -0.5]),
]:
    for number in numbers:
        print(language, number, num2words(number, lang=language))
silent = asked = 0
for language in CONVERTER_CLASSES:
    try:
        below, above = (num2words(number, lang=language) for number in (-0.5, 0.5))
    except (KeyError, ValueError, TypeError, IndexError):
        continue
    asked += 1
    silent += below == above
print(f"-0.5 is said as 0.5 in {silent} of {asked} languages")
PY
env/bin/python say.py | tee seen

diff - seen <<'SEEN'
fa 0.5 نیم
fa 0.05 نیم
fa 0.005 نیم
fa 1.05 یک و نیم
bn 0.5 শূন্য দশমিক পাঁচ
bn 0.05 শূন্য দশমিক পাঁচ
bn 0.005 শূন্য দশমিক পাঁচ
tr 0.05 sıfırvirgülbeş
az 20000 iyirmi min
az 21000 iyirmi min
cy 2000000 dau filiwn
cy 2000000000 dau filiwn
ro 1000000000000 bilion
ro 2000000000000 bilion
vi 19 mười chín
vi -1 mười chín
en -1.5 minus one point five
en -0.5 zero point five
-0.5 is said as 0.5 in 47 of 56 languages
SEEN
