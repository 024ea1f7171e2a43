#!/usr/bin/env bash
# Guess: an ISBN with a wrong check digit is recognised as nothing.
#
# idutils 1.7.1 finds the digit wrong and goes on: without hyphens the same
# thirteen digits are the number of an article in PubMed, which has eight at
# most today, and get an address there. So a slip of the pen in a source becomes
# a link that is well formed and leads elsewhere.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check idutils==1.7.1

cat > read.py <<'PY'
import idutils

for text in ["9780306406157", "9780306406158"]:
    schemes = idutils.detect_identifier_schemes(text)
    address = idutils.to_url(text, schemes[0], "https")
    print(*filter(None, [text, str(schemes), address]))
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
9780306406157 ['isbn', 'ean13']
9780306406158 ['pmid'] https://pubmed.ncbi.nlm.nih.gov/9780306406158/
SEEN
