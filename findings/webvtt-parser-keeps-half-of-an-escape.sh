#!/usr/bin/env bash
# Guess: the parser that goes with the specification decodes the escapes that
# the specification demands.
#
# webvtt-parser 2.2.0 decodes the sign and leaves the semicolon of its name:
# "R&amp;D cost &lt;5 million" is "R&;D cost <;5 million" in the tree of the cue.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund webvtt-parser@2.2.0 > /dev/null

cat > read.cjs <<'JS'
const { WebVTTParser } = require("webvtt-parser");
const text =
  "WEBVTT\n\n00:01.000 --> 00:03.000\nR&amp;D cost &lt;5 million\n";
const { cues, errors } = new WebVTTParser().parse(text, "subtitles");
for (const part of cues[0].tree.children) console.log(part.value);
console.log(errors.length, "errors");
JS
node read.cjs | tee seen

diff - seen <<'SEEN'
R&;D cost <;5 million
0 errors
SEEN
