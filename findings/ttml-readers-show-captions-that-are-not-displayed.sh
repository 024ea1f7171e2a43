#!/usr/bin/env bash
# Guess: of captions in TTML, the format of broadcasters, what is not displayed
# (`tts:display="none"`) and what is noted about a caption (`<metadata>`) is left out.
#
# pycaption 2.3.14 reads both: "The tower fell", withdrawn from the display, is a caption like
# any other, and the note "Checked: false." is the beginning of the next one's words, without a
# space. pysubs2 1.8.1 leaves out the note and shows the withdrawn caption, too. ttconv 1.2.3
# leaves out both. What was taken back before anybody saw it is thus quoted as broadcast.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  pycaption==2.3.14 pysubs2==1.8.1 ttconv==1.2.3

cat > in.ttml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
    xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en">
<head><layout><region xml:id="low" tts:displayAlign="after"/></layout></head>
<body><div region="low">
<p begin="1s" end="2s">The tower stands.</p>
<p begin="3s" end="4s" tts:display="none">The tower fell.</p>
<p begin="5s" end="6s"><metadata><ttm:desc>Checked: false.</ttm:desc></metadata>It leans.</p>
</div></body></tt>
XML
cat > read.py <<'PY'
from pathlib import Path

import pycaption
import pysubs2

text = Path("in.ttml").read_text()
captions = pycaption.DFXPReader().read(text)
for one in captions.get_captions("en"):
    print(f"pycaption {one.start // 1_000_000}s {one.get_text()}")
for event in pysubs2.SSAFile.from_string(text, format_="ttml"):
    print(f"pysubs2 {event.start // 1000}s {event.text}")
PY
{
  env/bin/python -W ignore read.py
  env/bin/tt convert -i in.ttml -o out.srt > log 2>&1
  sed -nE 's/^00:00:0([0-9]),.*/ttconv \1s/p; /^[A-Z]/p' out.srt | paste -d ' ' - -
} | tee seen

diff - seen <<'SEEN'
pycaption 1s The tower stands.
pycaption 3s The tower fell.
pycaption 5s Checked: false.It leans.
pysubs2 1s The tower stands.
pysubs2 3s The tower fell.
pysubs2 5s It leans.
ttconv 1s The tower stands.
ttconv 5s It leans.
SEEN
