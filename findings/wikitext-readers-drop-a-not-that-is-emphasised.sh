#!/usr/bin/env bash
# Guess: words that a template of Wikipedia only dresses (`{{strong|not}}`, `{{nowrap|5
# million}}`) stay in the plain text; words that are struck out (`<s>`) do not, or are marked.
#
# mwparserfromhell 0.7.2 (`strip_code`) and wikitextparser 3.0.0 (`plain_text`) take a
# template away with all that is in it: "It is not true" becomes "It is true", the amount is
# gone from "cost 5 million". Struck words lose their line and stand. The option to keep
# parameters keeps all of them: `{{convert|5|km|mi}}` is then "5 km mi".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  mwparserfromhell==0.7.2 wikitextparser==3.0.0

cat > read.py <<'PY'
import mwparserfromhell
import wikitextparser

for source in (
    "It is {{strong|not}} true that it cost {{nowrap|5 million}}.",
    "The road is {{convert|5|km|mi}} long.",
    "The rent fell by <s>half</s> a tenth.",
):
    code = mwparserfromhell.parse(source)
    print(" ".join(code.strip_code().split()))
    print(" ".join(code.strip_code(keep_template_params=True).split()))
    print(" ".join(wikitextparser.parse(source).plain_text().split()))
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
It is true that it cost .
It is not true that it cost 5 million.
It is true that it cost .
The road is long.
The road is 5 km mi long.
The road is long.
The rent fell by half a tenth.
The rent fell by half a tenth.
The rent fell by half a tenth.
SEEN
