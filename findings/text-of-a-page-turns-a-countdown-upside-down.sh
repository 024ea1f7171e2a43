#!/usr/bin/env bash
# Guess: what turns a page into text writes the numbers that the page shows: 3, 2, 1 in a
# list with `reversed`, and 5, 9 where `start` and `value` say so.
#
# Seven of seven, four for Python and three for JavaScript, count a countdown up: in a
# ranking of false claims the worst comes out as number 3 and the mildest as number 1.
# Item 9 of a list of pledges is item 6 or 2; inscriptis 2.7.6 alone keeps it, and loses
# `start`, as node-html-markdown 2.0.0 does. Markdown has no lists that count down, but
# three of the seven write plain text, in which any number can stand. pandoc is 3.9 here.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6 pypandoc-binary==1.17
npm install --silent --no-audit --no-fund --ignore-scripts \
  turndown@7.2.5 html-to-text@10.0.1 node-html-markdown@2.0.0 > /dev/null

cat > page.html <<'HTML'
<ol reversed><li>mild</li><li>bad</li><li>worst</li></ol>
<ol start="5"><li>five</li><li value="9">nine</li></ol>
HTML
cat > read.py <<'PY'
import html2text, inscriptis, markdownify, pypandoc

PAGE = open("page.html").read()
for name, text in {
    "html2text": html2text.html2text(PAGE),
    "markdownify": markdownify.markdownify(PAGE),
    "inscriptis": inscriptis.get_text(PAGE),
    "pandoc": pypandoc.convert_text(PAGE, "plain", "html"),
}.items():
    print(name, "|", " ".join(text.replace("<!-- -->", "").split()))
PY
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { convert } from "html-to-text";
import { NodeHtmlMarkdown } from "node-html-markdown";
import Turndown from "turndown";

const page = readFileSync("page.html", "utf-8");
for (const [name, text] of Object.entries({
  turndown: new Turndown().turndown(page),
  "html-to-text": convert(page),
  "node-html-markdown": NodeHtmlMarkdown.translate(page),
})) console.log(name, "|", text.split(/\s+/).filter(Boolean).join(" "));
JS
{
  env/bin/python read.py
  node read.mjs
} | tee seen

diff - seen <<'SEEN'
html2text | 1. mild 2. bad 3. worst 5. five 6. nine
markdownify | 1. mild 2. bad 3. worst 5. five 6. nine
inscriptis | 1. mild 2. bad 3. worst 1. five 9. nine
pandoc | 1. mild 2. bad 3. worst 5. five 6. nine
turndown | 1. mild 2. bad 3. worst 5. five 6. nine
html-to-text | 1. mild 2. bad 3. worst 5. five 6. nine
node-html-markdown | 1. mild 2. bad 3. worst 1. five 2. nine
SEEN
