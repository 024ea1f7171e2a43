#!/usr/bin/env bash
# Guess: inside a sentence an element's tags go and its words stay.
#
# trafilatura 2.3.1 keeps the words of <mark>, <del> and <data>, and drops those
# of <time>, <output> and <label> from the middle of a sentence. <time> is HTML's
# own element for a date: "On 3 May 2019 the tower was shut" is read as "On the
# tower was shut". <q>, the element for words quoted inside a sentence, keeps its
# words and ends the line behind them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  trafilatura==2.3.1 lxml_html_clean==0.4.6

cat > read.py <<'PY'
import trafilatura

PARAGRAPH = "<p>The council heard report {} on the harbour, all of its forty pages.</p>"
padding = "".join(map(PARAGRAPH.format, range(1, 9)))
for tag in ("b", "q", "mark", "del", "data", "time", "output", "label"):
    sentence = f"<p>On <{tag}>3 May 2019</{tag}> the tower was shut for a day.</p>"
    page = f"<article><h1>The tower</h1>{padding}{sentence}</article>"
    print(tag, "|", " / ".join(trafilatura.extract(page).splitlines()[8:]))
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
b | On 3 May 2019 the tower was shut for a day.
q | On 3 May 2019 / the tower was shut for a day.
mark | On 3 May 2019 the tower was shut for a day.
del | On 3 May 2019 the tower was shut for a day.
data | On 3 May 2019 the tower was shut for a day.
time | On the tower was shut for a day.
output | On the tower was shut for a day.
label | On the tower was shut for a day.
SEEN
