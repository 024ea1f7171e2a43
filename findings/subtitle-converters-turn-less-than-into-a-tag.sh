#!/usr/bin/env bash
# Guess: what turns SubRip into WebVTT writes "<" as "&lt;", as WebVTT asks for, so that the
# words on the screen stay the same.
#
# One of nine does. Of "fell by <5 per cent, but / it rose by >3" a player (vtt.js 0.13.0)
# takes everything from "<" to ">" for a tag of the file that the others write: srt-to-vtt
# 1.1.3, srt2vtt 1.3.1, subtitle 4.2.2, webvtt-py 0.6.0, pysubs2 1.8.1 and ttconv 1.2.3.
# subsrt 1.1.1 and subsrt-ts 2.1.2 have cut it out before. What is shown is "fell by 3", and
# a quotation taken from the captions says that. With pycaption 2.3.14 the words stay.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  webvtt-py==0.6.0 pysubs2==1.8.1 ttconv==1.2.3 pycaption==2.3.14
npm install --silent --no-audit --no-fund --ignore-scripts srt-to-vtt@1.1.3 srt2vtt@1.3.1 \
  subtitle@4.2.2 subsrt@1.1.1 subsrt-ts@2.1.2 vtt.js@0.13.0 jsdom@29.1.1 > /dev/null

cat > in.srt <<'SRT'
1
00:00:01,000 --> 00:00:03,000
The share fell by <5 per cent, but
it rose by >3 in the north.

SRT
cat > write.py <<'PY'
from pathlib import Path

import pycaption
import pysubs2
import webvtt

words = Path("in.srt").read_text()
written = {
    "webvtt-py": webvtt.from_srt("in.srt").content,
    "pysubs2": pysubs2.SSAFile.from_string(words).to_string("vtt"),
    "pycaption": pycaption.WebVTTWriter().write(pycaption.SRTReader().read(words)),
}
for name, text in written.items():
    Path(f"{name}.vtt").write_text(text)
PY
env/bin/python write.py
env/bin/tt convert -i in.srt -o ttconv.vtt > log 2>&1
cat > show.cjs <<'JS'
const { readFileSync, createReadStream } = require("node:fs");
const { PassThrough } = require("node:stream");
const { text } = require("node:stream/consumers");
const { JSDOM } = require("jsdom");
const { VTTCue, VTTRegion, WebVTT } = require("vtt.js");

const { window } = new JSDOM("");
Object.assign(window, { VTTCue, VTTRegion });
Object.assign(globalThis, { navigator: window.navigator });
function show(file) {
  const shown = [];
  const parser = new WebVTT.Parser(window, WebVTT.StringDecoder());
  parser.oncue = (cue) => shown.push(WebVTT.convertCueToDOMTree(window, cue.text).textContent);
  parser.parse(file);
  parser.flush();
  return shown.join(" / ").replace(/\s+/g, " ");
}
const srt = readFileSync("in.srt", "utf8");
const { parseSync, stringifySync } = require("subtitle");
const writers = {
  "srt-to-vtt": () => text(createReadStream("in.srt").pipe(require("srt-to-vtt")()).pipe(new PassThrough())),
  srt2vtt: () =>
    new Promise((resolve, reject) =>
      require("srt2vtt")(Buffer.from(srt), (error, file) => (error ? reject(error) : resolve(`${file}`))),
    ),
  subtitle: () => stringifySync(parseSync(srt), { format: "WebVTT" }),
  subsrt: () => require("subsrt").convert(srt, { format: "vtt" }),
  "subsrt-ts": () => require("subsrt-ts").convert(srt, { format: "vtt" }),
};
for (const name of ["webvtt-py", "pysubs2", "ttconv", "pycaption"])
  writers[name] = () => readFileSync(`${name}.vtt`, "utf8");
(async () => {
  for (const [name, write] of Object.entries(writers)) {
    const file = await write();
    console.log(name, file.includes("<5") ? "writes <5, shown:" : "shown:", show(file));
  }
})();
JS
node show.cjs | tee seen

diff - seen <<'SEEN'
srt-to-vtt writes <5, shown: The share fell by 3 in the north.
srt2vtt writes <5, shown: The share fell by 3 in the north.
subtitle writes <5, shown: The share fell by 3 in the north.
subsrt shown: The share fell by 3 in the north.
subsrt-ts shown: The share fell by 3 in the north.
webvtt-py writes <5, shown: The share fell by 3 in the north.
pysubs2 writes <5, shown: The share fell by 3 in the north.
ttconv writes <5, shown: The share fell by 3 in the north.
pycaption shown: The share fell by <5 per cent, but it rose by >3 in the north.
SEEN
