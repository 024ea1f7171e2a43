#!/usr/bin/env bash
# Guess: cn2an leaves characters of numbers inside of a word alone; of the others nothing was
# guessed beforehand. When chinese2digits had made 340 of 三四十, "thirty or forty", which
# Chinese and Japanese write without a sign between the two, the guess for the rest was that
# they refuse it, since it is no one number.
#
# Five of seven make 340 of it, 5600 of "five or six hundred" (五六百) and 23000 of "two or
# three thousand" (二三千): nzh 1.0.14, @lazy-cjk/zh2num 1.0.2, chinese2digits 6.0.2,
# chinese-numbers-converter 2.3.1 and, for Japanese, kanjize 1.6.1. A careful figure comes
# out as an exact one and many times too large. cn2an 0.5.24 and
# japanese-numerals-to-number 1.0.2 refuse these; "seven or eight" (七八) is 78 in all seven.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  chinese2digits==6.0.2 cn2an==0.5.24 kanjize==1.6.1
npm install --silent --no-audit --no-fund --ignore-scripts \
  nzh@1.0.14 @lazy-cjk/zh2num@1.0.2 chinese-numbers-converter@2.3.1 \
  japanese-numerals-to-number@1.0.2 > /dev/null

cat > read.py <<'PY'
import chinese2digits
import cn2an
from kanjize import kanji2number

READERS = {
    "chinese2digits": lambda words: chinese2digits.takeNumberFromString(words)["replacedText"],
    "kanjize": kanji2number,
    "cn2an": lambda words: cn2an.cn2an(words, "normal"),
}
for name, read in READERS.items():
    found = []
    for words in ["三十", "七八", "三四十", "五六百", "二三千"]:
        try:
            found.append(str(read(words)))
        except ValueError:
            found.append("refused")
    print(name, *found)
PY
cat > read.cjs <<'JS'
const Converter = require("chinese-numbers-converter");
const readers = {
  nzh: require("nzh").cn.decodeS,
  zh2num: require("@lazy-cjk/zh2num").zh2num,
  "chinese-numbers-converter": (words) => new Converter(words).toInteger(),
  "japanese-numerals-to-number": require("japanese-numerals-to-number"),
};
for (const [name, read] of Object.entries(readers)) {
  const found = ["三十", "七八", "三四十", "五六百", "二三千"].map((words) => {
    try {
      return read(words);
    } catch {
      return "refused";
    }
  });
  console.log(name, ...found);
}
JS
{
  env/bin/python read.py
  node read.cjs
} | tee seen

diff - seen <<'SEEN'
chinese2digits 30 78 340 5600 23000
kanjize 30 78 340 5600 23000
cn2an 30 78 refused refused refused
nzh 30 78 340 5600 23000
zh2num 30 78 340 5600 23000
chinese-numbers-converter 30 78 340 5600 23000
japanese-numerals-to-number 30 78 refused refused refused
SEEN
