#!/usr/bin/env bash
# Guess: a reader mode leaves a person named inside the schema.org data of a
# claim where the sentence has that name.
#
# @mozilla/readability 0.6.0 (the reader view of Firefox), under jsdom 29.1.1:
# `itemprop="author"` is taken for the byline whatever item it belongs to, and
# the byline is cut out of the text. In ClaimReview microdata the author of the
# Claim is the person who is checked. So the reader view names the politician
# as the writer of the fact-check, and prints "said that the tower …" without
# saying who said it. A class that holds the letters "author", such as
# `port-authority`, has the same effect without any structured data.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts \
  @mozilla/readability@0.6.0 jsdom@29.1.1 > /dev/null

cat > read.js <<'JS'
const { Readability } = require("@mozilla/readability");
const { JSDOM } = require("jsdom");

const padding = `<p>The council met on Tuesday and heard the report on the
harbour, which runs to forty pages, lists every tender, and names the firms that
built the new breakwater.</p>`.repeat(6);

function read(sentence) {
  const page = `<title>The harbour</title><article><h1>The harbour</h1>${padding}
    <div itemscope itemtype="https://schema.org/ClaimReview"><p>${sentence}</p></div>
    ${padding}</article>`;
  const { document } = new JSDOM(page, { url: "https://paper.example/a" }).window;
  const article = new Readability(document).parse();
  const line = article.textContent.match(/First,.*/)[0].replace(/\s+/g, " ");
  console.log(`${article.byline} | ${line}`);
}
const said = "said that the tower is 330 metres tall, and the survey says 324.";
read(`First, <b>Ana Sousa</b> ${said}`);
read(`First, <span itemprop="itemReviewed" itemscope
  itemtype="https://schema.org/Claim"><b itemprop="author">Ana Sousa</b></span> ${said}`);
read(`First, the <b class="port-authority">harbour office</b> ${said}`);
JS
node read.js | tee seen

diff - seen <<'SEEN'
null | First, Ana Sousa said that the tower is 330 metres tall, and the survey says 324.
Ana Sousa | First, said that the tower is 330 metres tall, and the survey says 324.
harbour office | First, the said that the tower is 330 metres tall, and the survey says 324.
SEEN
