#!/usr/bin/env bash
# Guess: words that the page does not hold give null, or an error.
#
# dom-anchor-text-quote 4.0.2, which annotation clients stand on, takes the
# likeliest place and says nothing of the difference: a quote with 90 per cent
# is anchored at 40 per cent, "rose" at "fell", and "The mayor did promise it"
# at "The mayor did not promise". What was said of one sentence is shown at
# another that says the opposite.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund \
  dom-anchor-text-quote@4.0.2 jsdom@22.1.0 > /dev/null

cat > find.cjs <<'JS'
const { JSDOM } = require("jsdom");
const { window } = new JSDOM(
  "<p>Unemployment fell by 40 per cent in 2019, says the office.</p>" +
    "<p>Nothing else was said. The mayor did not promise it.</p>",
);
const { document, Node, NodeFilter } = window;
Object.assign(globalThis, { window, document, Node, NodeFilter });
const { toRange } = require("dom-anchor-text-quote");
for (const exact of [
  "Unemployment fell by 90 per cent in 2019",
  "Unemployment rose by 40 per cent in 2019",
  "The mayor did promise it.",
])
  console.log(`${exact} = ${toRange(document.body, { exact })}`);
JS
node find.cjs | tee seen

diff - seen <<'SEEN'
Unemployment fell by 90 per cent in 2019 = Unemployment fell by 40 per cent in 2019
Unemployment rose by 40 per cent in 2019 = Unemployment fell by 40 per cent in 2019
The mayor did promise it. = The mayor did not promise
SEEN
