#!/usr/bin/env bash
# Guess: a library for W3C annotations takes one that has a quote alone, and where
# quote and position disagree it believes the quote.
#
# @recogito/text-annotator 4.1.1, under jsdom 29.1.1, refuses a quote without a
# position, although the standard asks for one selector only. With both, it marks
# what stands at the position and never compares it with the quote: after one
# edit of the page, a verdict on "the tower is tall" marks "mayor". Writing the
# annotation out again makes it worse: the words around "mayor" are given as the
# prefix and suffix of the quote, so that other readers are led astray too, and
# the target's `state`, the day for which it held, is gone.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts \
  @recogito/text-annotator@4.1.1 jsdom@29.1.1 > /dev/null

cat > read.mjs <<'JS'
import { JSDOM } from "jsdom";

const page = "<p>The mayor said that the tower is tall.</p>";
const { window } = new JSDOM(page, { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document });
for (const name of ["Node", "NodeFilter", "Range", "HTMLElement", "Element", "Event"]) {
  globalThis[name] = window[name];
}
const { W3CTextFormat, reviveAnnotation } = await import("@recogito/text-annotator");
const format = W3CTextFormat("https://paper.example/a", document.body);

const quote = {
  type: "TextQuoteSelector", exact: "the tower is tall", prefix: "that ", suffix: ".",
};
const position = { type: "TextPositionSelector", start: 4, end: 9 };
const annotation = (selector) => ({
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: "https://paper.example/annotation/1",
  type: "Annotation",
  body: [{ type: "TextualBody", value: "False", purpose: "classifying" }],
  target: {
    source: "https://paper.example/a",
    selector,
    state: { type: "TimeState", sourceDate: "2026-01-02T00:00:00Z" },
  },
});

console.log(format.parse(annotation([quote])).error.message);
const { parsed } = format.parse(annotation([quote, position]));
const found = reviveAnnotation(parsed, document.body);
console.log("marked:", found.target.selector[0].range.toString());
const [target] = format.serialize(found).target;
console.log("written:", JSON.stringify(target.selector[0]));
console.log("state:", target.state);
process.exit(0);
JS
node read.mjs | tee seen

diff - seen <<'SEEN'
Missing selector types: TextPositionSelector for annotation: https://paper.example/annotation/1
marked: mayor
written: {"type":"TextQuoteSelector","exact":"the tower is tall","prefix":"The ","suffix":" said that"}
state: undefined
SEEN
