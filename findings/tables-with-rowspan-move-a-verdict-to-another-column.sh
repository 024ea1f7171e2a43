#!/usr/bin/env bash
# Guess: what writes an HTML table as Markdown or text, which have no cells of two rows,
# repeats such a cell in the second row or leaves a gap for it, so that what stands behind it
# stays in its column.
#
# Seven of ten do neither: the rest of the second row moves to the left. Of two claims,
# both false when they were first checked, a table tells what a second check found. After the
# conversion the second claim was true at first and never checked again; no tool warns.
# Three keep the gap: html-to-markdown 3.21.2, html-to-text 10.0.1 and rehype-remark 10.0.1.
# (pandoc writes such a table as HTML.) Tables of promises and of ratings are built this way,
# one cell for what several rows share.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check markdownify==1.2.3 \
  html2text==2025.4.15 inscriptis==2.7.6 html-to-markdown==3.21.2
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 \
  turndown-plugin-gfm@1.0.2 @joplin/turndown-plugin-gfm@1.0.68 node-html-markdown@2.0.0 \
  html-to-md@0.8.8 html-to-text@10.0.1 unified@11.0.5 rehype-parse@9.0.1 \
  rehype-remark@10.0.1 remark-gfm@4.0.1 remark-stringify@11.0.0 > /dev/null

cat > claims.html <<'HTML'
<table>
<thead><tr><th>Claim</th><th>First check</th><th>Second check</th></tr></thead>
<tbody>
<tr><td>The tower leans</td><td rowspan="2">False</td><td>Unclear</td></tr>
<tr><td>The bridge leans</td><td>True</td></tr>
</tbody>
</table>
HTML
cat > convert.py <<'PY'
from pathlib import Path

import html2text
import html_to_markdown
import inscriptis
import markdownify

HTML = Path("claims.html").read_text()
for name, text in {
    "markdownify": markdownify.markdownify(HTML),
    "html2text": html2text.html2text(HTML),
    "html-to-markdown": html_to_markdown.convert(HTML).content,
    "inscriptis": inscriptis.get_text(HTML),
}.items():
    print(f"# {name}")
    for line in text.splitlines():
        if "check" in line or "bridge" in line:
            print(line.strip())
PY
cat > convert.mjs <<'JS'
import { readFileSync } from "node:fs";
import joplin from "@joplin/turndown-plugin-gfm";
import htmlToMd from "html-to-md";
import { convert } from "html-to-text";
import { NodeHtmlMarkdown } from "node-html-markdown";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import Turndown from "turndown";
import gfm from "turndown-plugin-gfm";
import { unified } from "unified";

const html = readFileSync("claims.html", "utf8");
const selectors = [{ selector: "table", format: "dataTable" }];
const remark = unified().use(rehypeParse).use(rehypeRemark).use(remarkGfm).use(remarkStringify);
for (const [name, text] of Object.entries({
  "turndown-plugin-gfm": new Turndown().use(gfm.gfm).turndown(html),
  "@joplin/turndown-plugin-gfm": new Turndown().use(joplin.gfm).turndown(html),
  "node-html-markdown": NodeHtmlMarkdown.translate(html),
  "html-to-md": htmlToMd(html),
  "html-to-text": convert(html, { selectors }),
  "rehype-remark": String(remark.processSync(html)),
})) {
  console.log(`# ${name}`);
  console.log(text.split("\n").filter((line) => /check|bridge/i.test(line)).join("\n"));
}
JS
{
  env/bin/python convert.py
  node convert.mjs
} | tee seen

diff - seen <<'SEEN'
# markdownify
| Claim | First check | Second check |
| The bridge leans | True |
# html2text
Claim| First check| Second check
The bridge leans| True
# html-to-markdown
| Claim            | First check | Second check |
| The bridge leans |             | True         |
# inscriptis
Claim             First check  Second check
The bridge leans  True
# turndown-plugin-gfm
| Claim | First check | Second check |
| The bridge leans | True |
# @joplin/turndown-plugin-gfm
| Claim | First check | Second check |
| The bridge leans | True |
# node-html-markdown
| Claim            | First check | Second check |
| The bridge leans | True        |              |
# html-to-md
|Claim|First check|Second check|
|The bridge leans|True|
# html-to-text
CLAIM              FIRST CHECK   SECOND CHECK
The bridge leans                 True
# rehype-remark
| Claim            | First check | Second check |
| The bridge leans |             | True         |
SEEN
