#!/usr/bin/env bash
# Guess: an address with a passage (`#:~:text=Er%20hatte%20gelogen`) marks these words and no
# others, in capitals or not; it does not mark "Er hätte gelogen", nor 10⁵ for 105.
#
# text-fragments-polyfill 6.7.0, under jsdom 29.1.1, takes the marks off letters and the height
# off figures on both sides before it compares: "he had lied" marks "he would have lied", which
# stands before it, and the other way round; Spanish "hablo", I speak, marks "habló", he spoke;
# 105 people are found in 10⁵ people. The exact words stand further down on the page and stay
# unmarked. A link is given so that a reader sees the very words that are cited.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts \
  text-fragments-polyfill@6.7.0 jsdom@29.1.1 > /dev/null

cat > mark.mjs <<'JS'
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";

const file = fileURLToPath(import.meta.resolve("text-fragments-polyfill"));
const script = readFileSync(file, "utf8");
for (const [lang, cited, page] of [
  ["de", "Er hatte gelogen", "<p>Er hätte gelogen.</p><p>Er hatte gelogen.</p>"],
  ["de", "Er hätte gelogen", "<p>Er hatte gelogen.</p><p>Er hätte gelogen.</p>"],
  ["es", "Hablo con Ana", "<p>Habló con Ana.</p><p>Hablo con Ana.</p>"],
  ["en", "In all 105 people", "<p>In all 10⁵ people came.</p><p>In all 105 people fell.</p>"],
  ["en", "It fell", "<p>It felt it.</p><p>It fell.</p>"],
]) {
  const url = `https://paper.example/#:~:text=${encodeURIComponent(cited)}`;
  const html = `<!DOCTYPE html><html lang="${lang}"><body>${page}</body></html>`;
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true, runScripts: "outside-only" });
  window.Element.prototype.scrollIntoView = () => {};
  if (window.document.readyState !== "complete")
    await new Promise((done) => window.addEventListener("load", done));
  window.eval(script);
  await setTimeout(100);
  console.log(`${cited}:`, window.document.querySelector("mark").parentElement.textContent);
  window.close();
}
JS
node mark.mjs | tee seen

diff - seen <<'SEEN'
Er hatte gelogen: Er hätte gelogen.
Er hätte gelogen: Er hatte gelogen.
Hablo con Ana: Habló con Ana.
In all 105 people: In all 10⁵ people came.
It fell: It fell.
SEEN
