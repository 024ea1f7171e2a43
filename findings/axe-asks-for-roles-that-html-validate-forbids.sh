#!/usr/bin/env bash
# Guess: a change that is marked up as role="suggestion" around <del> and <ins> passes the
# checkers of accessibility, since these elements have the roles that it needs by
# themselves, deletion and insertion.
#
# axe-core 4.14.1, under jsdom 29.1.1, takes <del> and <ins> for elements without a role:
# a violation, "critical". With the roles written out it is content, and html-validate
# 10.17.0 calls both redundant. Two <span>s with roles please both checkers, and then the
# old figure is not struck out: "57 million", to whoever hears no roles.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts \
  axe-core@4.14.1 html-validate@10.17.0 jsdom@29.1.1 > /dev/null

cat > check.mjs <<'JS'
import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { JSDOM } from "jsdom";

const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
for (const change of [
  "<del>5</del><ins>7</ins>",
  '<del role="deletion">5</del><ins role="insertion">7</ins>',
  '<span role="deletion">5</span><span role="insertion">7</span>',
]) {
  const html = `<p>It cost <span role="suggestion">${change}</span> million.</p>`;
  const { window } = new JSDOM(html, { runScripts: "outside-only" });
  window.eval(axe.source);
  const { violations } = await window.axe.run("p", {
    rules: { "color-contrast": { enabled: false } },
  });
  const { results } = await validator.validateString(html);
  console.log(change);
  for (const { id, impact } of violations) console.log("  axe:", id, impact);
  for (const { message } of results.flatMap((one) => one.messages))
    console.log("  html-validate:", message);
}
JS
node check.mjs | tee seen

diff - seen <<'SEEN'
<del>5</del><ins>7</ins>
  axe: aria-required-children critical
<del role="deletion">5</del><ins role="insertion">7</ins>
  html-validate: Redundant role "deletion" on <del>
  html-validate: Redundant role "insertion" on <ins>
<span role="deletion">5</span><span role="insertion">7</span>
SEEN
