#!/usr/bin/env bash
# Guess: a cue that ends with a line holding a number is read whole.
#
# pysubs2 1.8.1 takes a last line of digits for the number of the next cue, in
# WebVTT too, where this file has no cue numbers at all. "The tower was finished
# in / 2019" is read as "The tower was finished in". In SubRip it happens to the
# last cue of the file only, so a trial with one cue in the middle shows
# nothing. In a transcript that is searched for a claim, the figure is gone.
# srt 3.5.3 and webvtt-py 0.6.0 read both files whole.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  pysubs2==1.8.1 srt==3.5.3 webvtt-py==0.6.0

cat > speech.vtt <<'VTT'
WEBVTT

00:01.000 --> 00:03.000
The tower was finished in
2019

00:04.000 --> 00:06.000
and it is tall, says the mayor.
VTT
cat > speech.srt <<'SRT'
1
00:00:01,000 --> 00:00:03,000
The tower was finished in
2019

2
00:00:04,000 --> 00:00:06,000
and its height in feet is
1083
SRT
cat > read.py <<'PY'
from pathlib import Path

import pysubs2
import srt
import webvtt

for name in ("speech.vtt", "speech.srt"):
    print(name, "pysubs2", [cue.text for cue in pysubs2.load(name)])
print("speech.vtt webvtt", [cue.text for cue in webvtt.read("speech.vtt")])
print("speech.srt srt", [cue.content for cue in srt.parse(Path("speech.srt").read_text())])
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
speech.vtt pysubs2 ['The tower was finished in', 'and it is tall, says the mayor.']
speech.srt pysubs2 ['The tower was finished in\\N2019', 'and its height in feet is']
speech.vtt webvtt ['The tower was finished in\n2019', 'and it is tall, says the mayor.']
speech.srt srt ['The tower was finished in\n2019', 'and its height in feet is\n1083']
SEEN
