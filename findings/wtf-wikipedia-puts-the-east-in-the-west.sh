#!/usr/bin/env bash
# Guess: the templates of figures that a Wikipedia reader knows by name keep their figure:
# {{val|1.5|e=6}} is 1.5 with a power of ten, {{decrease}} a sign before "5%", {{frac|2|1|2}}
# two and a half. That {{coord}} with an E is east was taken for granted and not written down.
#
# wtf_wikipedia 10.4.2 writes "°N" and "°W" behind every pair of coordinates: 5 degrees east
# are "5°W", and so that 5 degrees west stay apart these are "-5°W", which is east. The numbers
# behind the words (`coordinates()`) are right. {{val}} loses its exponent, so that 1.5 million
# people are "1.5 people"; {{minus}}5 degrees are "5 degrees"; and a share that fell reads like
# one that rose. Fractions, the doubt of the guess, are right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts wtf_wikipedia@10.4.2 > /dev/null

cat > read.mjs <<'JS'
import wtf from "wtf_wikipedia";

for (const wikitext of [
  "The well lies at {{coord|52|N|5|E}}.",
  "The mill lies at {{coord|52|N|5|W}}.",
  "The town has {{val|1.5|e=6}} people.",
  "It fell to {{minus}}5 degrees.",
  "The mayor's share: {{decrease}} 5%.",
  "The mayor's share: {{increase}} 5%.",
  "It took {{frac|2|1|2}} hours.",
])
  console.log(wikitext, "|", wtf(wikitext).text());
const [{ lat, lon }] = wtf("{{coord|52|N|5|E}}").coordinates();
console.log(lat, lon);
JS
node read.mjs | tee seen

diff - seen <<'SEEN'
The well lies at {{coord|52|N|5|E}}. | The well lies at 52°N, 5°W.
The mill lies at {{coord|52|N|5|W}}. | The mill lies at 52°N, -5°W.
The town has {{val|1.5|e=6}} people. | The town has 1.5 people.
It fell to {{minus}}5 degrees. | It fell to 5 degrees.
The mayor's share: {{decrease}} 5%. | The mayor's share: 5%.
The mayor's share: {{increase}} 5%. | The mayor's share: 5%.
It took {{frac|2|1|2}} hours. | It took 2 1/2 hours.
52 5
SEEN
