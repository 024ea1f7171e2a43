#!/usr/bin/env bash
# Guess: cells of a table are parted by a space or a line, or the table is left
# out.
#
# newspaper4k 0.9.6 puts the caption and the cells of a row into one word:
# "CostsYearCost 20193", from which no year and no cost can be told any more.
# Struck and inserted figures stand beside one another, "5 7 million".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check newspaper4k==0.9.6 lxml_html_clean

cat > read.py <<'PY'
import newspaper

LONG = (
    "<p>The council has met in the old town hall for more than a hundred years,"
    " and its minutes are kept in the archive of the county, where anybody may"
    " read them on any day of the week.</p>"
)
PAGE = f"""<!doctype html><html lang="en"><head><title>The tower</title></head>
<body><article><h1>The tower</h1>{LONG}
<p>It cost <del>5</del> <ins>7</ins> million, says the budget of the city.</p>
<table><caption>Costs</caption><tr><th>Year</th><th>Cost</th></tr>
<tr><td>2019</td><td>3</td></tr></table>
{LONG}{LONG}</article></body></html>"""
article = newspaper.Article("https://margin.example/tower", input_html=PAGE)
article.download(input_html=PAGE)
article.parse()
for paragraph in article.text.split("\n\n"):
    print(paragraph[:60])
PY
env/bin/python -W ignore read.py | tee seen

diff - seen <<'SEEN'
The council has met in the old town hall for more than a hun
It cost 5 7 million, says the budget of the city.
CostsYearCost 20193
The council has met in the old town hall for more than a hun
The council has met in the old town hall for more than a hun
SEEN
