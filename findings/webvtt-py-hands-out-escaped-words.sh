#!/usr/bin/env bash
# Guess: the text of a caption is what a viewer reads, since tags are taken off.
#
# webvtt-py 0.6.0 takes the voice tag off and leaves the escapes that the format
# demands: "R&D rose by <5 per cent" is text "R&amp;D rose by &lt;5 per cent".
# pycaption 2.3.14 decodes them, and puts the speaker's name before the words.
# So of one file two readers give two texts, and neither is what is shown.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  webvtt-py==0.6.0 pycaption==2.3.14

cat > debate.vtt <<'VTT'
WEBVTT

00:01.000 --> 00:03.000
<v Mayor>R&amp;D rose by &lt;5 per cent
VTT
cat > read.py <<'PY'
import webvtt
from pycaption import WebVTTReader

print(webvtt.read("debate.vtt")[0].text)
text = open("debate.vtt", encoding="utf-8").read()
captions = WebVTTReader().read(text)
print(captions.get_captions(captions.get_languages()[0])[0].get_text())
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
R&amp;D rose by &lt;5 per cent
Mayor: R&D rose by <5 per cent
SEEN
