#!/usr/bin/env bash
# Guess: the library reads prices of shops and gives no amount for what it does
# not know, such as "million".
#
# price-parser 0.5.1 gives the bare number: "$1.2 million", "€3.5bn" and "£1m"
# are 1.2, 3.5 and 1.0 of their currency, a debt of "-5 €" is a price of 5.0,
# and of the range "5–6 €" the lower end is left. There is no sign that words
# were passed over.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check price-parser==0.5.1

cat > read.py <<'PY'
from price_parser import Price

for text in ["1.250,50 €", "$1.2 million", "€3.5bn", "£1m", "-5 €", "5–6 €"]:
    price = Price.fromstring(text)
    print(text, "=", price.amount, price.currency)
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
1.250,50 € = 1250.50 €
$1.2 million = 1.2 $
€3.5bn = 3.5 €
£1m = 1 £
-5 € = 5 €
5–6 € = 5 €
SEEN
