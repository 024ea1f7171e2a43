#!/usr/bin/env bash
# Guess: a library that looks for a quote in a page looks in the words that a reader sees,
# or at least not in scripts; what it marks can be seen.
#
# @apache-annotator/dom 0.2.0 and dom-anchor-text-quote 4.0.2, under jsdom 29.1.1, search
# all text nodes, a script's too. A fact check says its claim twice: in its ClaimReview
# data and in the article. The data often stand first, so both find the claim there.
# Highlighting that match puts a <mark> into the JSON, and a reader sees none. Apache's
# position of the sentence counts the data as well: it moves when a field is added to
# them. mark.js 8.11.1 passes scripts over.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts \
  @apache-annotator/dom@0.2.0 @apache-annotator/selector@0.2.0 \
  dom-anchor-text-quote@4.0.2 mark.js@8.11.1 jsdom@29.1.1 > /dev/null

cat > find.cjs <<'JS'
const { JSDOM } = require("jsdom");

const exact = "The tower is tall.";
function open(more) {
  const data = { "@type": "ClaimReview", claimReviewed: exact, ...more };
  const page = `<script type="application/ld+json">${JSON.stringify(data)}</script>` +
    `<article>It was said: ${exact} It is not.</article>`;
  const { window } = new JSDOM(`<body>${page}</body>`);
  for (const name of ["document", "Node", "NodeFilter", "NodeList", "Range"])
    globalThis[name] = window[name];
  globalThis.window = window;
  return document.body;
}
const where = (node) => node.parentNode.nodeName;

async function main() {
  const apache = await import("@apache-annotator/dom");
  let body = open();
  const find = apache.createTextQuoteSelectorMatcher({ type: "TextQuoteSelector", exact });
  const first = (await find(body).next()).value;
  console.log("apache-annotator:", where(first.startContainer));
  apache.highlightText(first);
  console.log("its marks:", [...document.querySelectorAll("mark")].map(where));

  const { toRange } = require("dom-anchor-text-quote");
  console.log("dom-anchor-text-quote:", where(toRange(open(), { exact }).startContainer));

  body = open();
  const MarkJs = require("mark.js");
  new MarkJs(body).mark(exact, { separateWordSearch: false });
  console.log("mark.js:", [...document.querySelectorAll("mark")].map(where));

  for (const more of [{}, { inLanguage: "en" }]) {
    body = open(more);
    const range = document.createRange();
    range.selectNodeContents(body.querySelector("article").firstChild);
    const { start } = await apache.describeTextPosition(range, body);
    console.log("position of the article:", start);
  }
}
main();
JS
node find.cjs | tee seen

diff - seen <<'SEEN'
apache-annotator: SCRIPT
its marks: [ 'SCRIPT' ]
dom-anchor-text-quote: SCRIPT
mark.js: [ 'ARTICLE' ]
position of the article: 60
position of the article: 78
SEEN
