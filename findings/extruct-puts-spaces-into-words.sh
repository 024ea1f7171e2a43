#!/usr/bin/env bash
# Guess: the text of a microdata property is the element's text content, as the
# HTML standard says, so that it equals the RDFa reading of the same element.
#
# extruct 0.18.0 reads microdata as a text for people, with a space at the edge
# of many inline elements: `un<mark>true</mark>` is "un true", a drop cap makes
# "T he tower", `CO<sub>2</sub>` is "CO 2" and `10<sup>5</sup>` "10 5", a
# figure broken by `<wbr>` is two. Its RDFa reader gives the text content. So one
# element that carries both kinds of attributes has two texts in one library, and
# a claim taken from microdata cannot be looked for in its page.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  extruct==0.18.0

cat > read.py <<'PY'
import logging

import extruct

logging.disable(logging.WARNING)
for inside in ("un<mark>true</mark>", '<b class="cap">T</b>he tower', "CO<sub>2</sub>",
               "10<sup>5</sup>", "330<wbr>000", "mostly <b>false</b>."):
    page = f"""<p itemscope itemtype="https://schema.org/Claim"
      vocab="https://schema.org/" typeof="Claim">
      <span itemprop="text" property="text">{inside}</span></p>"""
    found = extruct.extract(page, "https://paper.example/", syntaxes=["microdata", "rdfa"])
    microdata = found["microdata"][0]["properties"]["text"]
    rdfa = [node["https://schema.org/text"][0]["@value"] for node in found["rdfa"]
            if "https://schema.org/text" in node]
    print(repr(microdata), rdfa)
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
'un true' ['untrue']
'T he tower' ['The tower']
'CO 2' ['CO2']
'10 5' ['105']
'330 000' ['330000']
'mostly false.' ['mostly false.']
SEEN
