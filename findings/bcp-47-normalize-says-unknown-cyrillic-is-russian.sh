#!/usr/bin/env bash
# Guess: what writes language tags in their shortest form keeps what they say: a Chinese text in
# traditional signs stays one. That "und", a language that nobody has determined, stays so was
# taken for granted and not written down.
#
# bcp-47-normalize 2.3.0 makes the likeliest language of it: "und" is English, an undetermined
# text in Cyrillic letters Russian, in Arabic letters Arabic, one from Belgium Dutch. (It keeps
# "mul", several languages, and "zxx", none.) Who stores tags in normal form has a Ukrainian
# post, whose language was left open, as a Russian one, and cannot tell it from those that were
# read. The guess on Chinese was right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts bcp-47-normalize@2.3.0 > /dev/null

cat > normalize.mjs <<'JS'
import { bcp47Normalize } from "bcp-47-normalize";

for (const tag of ["und", "und-Cyrl", "und-Arab", "und-BE", "mul", "zxx", "uk-Cyrl", "zh-Hant"])
  console.log(tag, bcp47Normalize(tag));
JS
node normalize.mjs | tee seen

diff - seen <<'SEEN'
und en
und-Cyrl ru
und-Arab ar
und-BE nl-BE
mul mul
zxx zxx
uk-Cyrl uk
zh-Hant zh-TW
SEEN
