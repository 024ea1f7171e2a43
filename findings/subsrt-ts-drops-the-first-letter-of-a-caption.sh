#!/usr/bin/env bash
# Guess: comments (`Comment:`) and what stands in braces are left out of captions in the ASS
# format; that their first letter stays was taken for granted and not written down.
#
# subsrt-ts 2.1.2 drops the first letter of every caption in ASS and SSA, in files that it has
# written itself as well: "330 metres" is "30 metres", "17 died" is "7 died", "unsafe" is
# "nsafe". Of a caption that begins in italics the brace is lost, and its sign stays. Both
# show in words and not in figures. subsrt 1.1.1, which it is a rewriting of, keeps the letter.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts \
  subsrt-ts@2.1.2 subsrt@1.1.1 > /dev/null

cat > in.ass <<'ASS'
[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, Alignment, Encoding
Style: Default,Arial,20,&H00FFFFFF,2,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,330 metres of it are unsafe.
Comment: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,Check this.
Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,17 died, {she left out}he said.
Dialogue: 0,0:00:05.00,0:00:06.00,Default,,0,0,0,,{\i1}17{\i0} died.
ASS
cat > read.cjs <<'JS'
const { readFileSync } = require("node:fs");
const file = readFileSync("in.ass", "utf8");
const texts = (captions) => captions.filter((one) => one.type === "caption").map((one) => one.text);
for (const name of ["subsrt-ts", "subsrt"]) {
  const { build, parse } = require(name);
  for (const text of texts(parse(file, { format: "ass" }))) console.log(`${name}: ${text}`);
  for (const format of ["ass", "ssa"]) {
    const own = build([{ type: "caption", start: 0, end: 1000, text: "330 metres" }], { format });
    console.log(`${name}, its own ${format}:`, ...texts(parse(own, { format })));
  }
}
JS
node read.cjs | tee seen

diff - seen <<'SEEN'
subsrt-ts: 30 metres of it are unsafe.
subsrt-ts: 7 died, he said.
subsrt-ts: \i1}17 died.
subsrt-ts, its own ass: 30 metres
subsrt-ts, its own ssa: 30 metres
subsrt: 330 metres of it are unsafe.
subsrt: 17 died, he said.
subsrt: 17 died.
subsrt, its own ass: 330 metres
subsrt, its own ssa: 330 metres
SEEN
