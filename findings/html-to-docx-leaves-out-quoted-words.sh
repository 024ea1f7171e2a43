#!/usr/bin/env bash
# Guess: what writes a page as a Word document draws a line through <del>, as through <s>, and
# of <q> it may lose the quotation marks. That the words stay was taken for granted and not
# written down.
#
# html-to-docx 1.8.0 drops the words of <q>, <time>, <cite>, <abbr>, <data>, <small>, <dfn>,
# <output> and <kbd> from the middle of their sentences: "It is <q>not</q> true" is "It is
# true." The words of <del> and <s> stay, without a line, and a space between two elements goes:
# "<del>5</del> <ins>7</ins> million" is 57 million. htmldocx 0.0.6 (Python) keeps all words,
# and draws a line through <s> and none through <del>.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check htmldocx==0.0.6 python-docx==1.2.0
npm install --silent --no-audit --no-fund --ignore-scripts html-to-docx@1.8.0 > /dev/null

cat > write.cjs <<'JS'
const { writeFileSync } = require("node:fs");
const convert = require("html-to-docx");
convert(process.argv[2]).then((file) => writeFileSync("out.docx", Buffer.from(file)));
JS
cat > read.py <<'PY'
import subprocess

import docx
import htmldocx


def read(document: docx.document.Document) -> str:
    runs = (run for one in document.paragraphs for run in one.runs)
    return "".join(f"~~{run.text}~~" if run.font.strike else run.text for run in runs)


NAMES = "q time cite abbr data small dfn output kbd em s".split()
PAGES = [f"<p>It is <{name}>not</{name}> true.</p>" for name in NAMES]
for page in [*PAGES, "<p>It cost <del>5</del> <ins>7</ins> million.</p>"]:
    subprocess.run(["node", "write.cjs", page], check=True)
    document = htmldocx.HtmlToDocx().parse_html_string(page)
    print(page, read(docx.Document("out.docx")), read(document), sep=" | ")
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
<p>It is <q>not</q> true.</p> | It is  true. | It is not true.
<p>It is <time>not</time> true.</p> | It is  true. | It is not true.
<p>It is <cite>not</cite> true.</p> | It is  true. | It is not true.
<p>It is <abbr>not</abbr> true.</p> | It is  true. | It is not true.
<p>It is <data>not</data> true.</p> | It is  true. | It is not true.
<p>It is <small>not</small> true.</p> | It is  true. | It is not true.
<p>It is <dfn>not</dfn> true.</p> | It is  true. | It is not true.
<p>It is <output>not</output> true.</p> | It is  true. | It is not true.
<p>It is <kbd>not</kbd> true.</p> | It is  true. | It is not true.
<p>It is <em>not</em> true.</p> | It is not true. | It is not true.
<p>It is <s>not</s> true.</p> | It is not true. | It is ~~not~~ true.
<p>It cost <del>5</del> <ins>7</ins> million.</p> | It cost 57 million. | It cost 5 7 million.
SEEN
