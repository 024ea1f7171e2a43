#!/usr/bin/env bash
# Guess: a reader of articles leaves out <del> and keeps <ins>, or keeps both;
# inline elements keep their words.
#
# goose3 3.1.22 drops the words of <ins>, <q>, <abbr> and <sub> from the middle
# of their sentences. "It cost <del>5</del> <ins>7</ins> million" becomes "It
# cost million", "She said that it <q>never happened</q> in ..." becomes "She said
# that it in".
# A short paragraph in bold, here the verdict, is left out whole.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check goose3==3.1.22

cat > read.py <<'PY'
from goose3 import Goose

LONG = (
    "<p>The council has met in the old town hall for more than a hundred years,"
    " and its minutes are kept in the archive of the county, where anybody may"
    " read them on any day of the week.</p>"
)
PAGE = f"""<!doctype html><html lang="en"><head><title>The tower</title></head>
<body><article><h1>The tower</h1>{LONG}
<p><strong>Verdict: False.</strong></p>
<p>It cost <del>5</del> <ins>7</ins> million, and the air is full of
CO<sub>2</sub>, as the budget of the city for that year says on its last page.</p>
<p>She said that it <q>never happened</q> in <abbr title="Old Town">OT</abbr>, and
that the council had been told of that by letter.</p>
{LONG}{LONG}</article></body></html>"""
text = Goose().extract(raw_html=PAGE).cleaned_text
for paragraph in text.split("\n\n"):
    print(" ".join(paragraph.split())[:60])
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
The council has met in the old town hall for more than a hun
It cost million, and the air is full of CO , as the budget o
She said that it in , and that the council had been told of 
The council has met in the old town hall for more than a hun
The council has met in the old town hall for more than a hun
SEEN
