#!/usr/bin/env bash
# Guess: the short form of 1,500,000 is "1.5 million", or whatever keeps it apart from
# 2,500,000.
#
# Babel 2.19.0 writes both as "2 million": it shows no decimals unless told to, and rounds
# a half to the even side, 1.5 up and 2.5 down. So a claim and its correction, a million
# apart, read the same, as numbers and as money; with one euro less the claim is "1 million".
# Node's Intl keeps two digits: "1.5 million", "2.5 million".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check Babel==2.19.0

cat > write.py <<'PY'
from babel.numbers import format_compact_currency, format_compact_decimal

for amount in (1_499_999, 1_500_000, 2_500_000):
    for locale in ("en", "de"):
        print(format_compact_decimal(amount, format_type="long", locale=locale), end=" | ")
    print(format_compact_currency(amount, "EUR", locale="en"))
PY
cat > write.mjs <<'JS'
const short = new Intl.NumberFormat("en", { notation: "compact", compactDisplay: "long" });
console.log([1499999, 1500000, 2500000].map((amount) => short.format(amount)).join(" | "));
JS
{
  env/bin/python write.py
  node write.mjs
} | tee seen

diff - seen <<'SEEN'
1 million | 1 Million | €1M
2 million | 2 Millionen | €2M
2 million | 2 Millionen | €2M
1.5 million | 1.5 million | 2.5 million
SEEN
