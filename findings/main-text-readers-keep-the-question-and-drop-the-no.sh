#!/usr/bin/env bash
# Guess: of questions and answers a reader of main text keeps both, or leaves out both.
#
# A long question says the claim, the answer is "No.". boilerpy3 1.0.7 with its
# ArticleSentencesExtractor keeps every question and neither of the answers; unfluff 3.2.0
# keeps "It was not." and drops "No.". What is left says, as a list of questions that nobody
# denies, what the page was written to deny. jusText 3.0.2 keeps the answers and drops
# the correction at the end of the page, "7, not 5", as unfluff does. resiliparse 2.0.0 and
# @extractus/article-extractor 9.0.1 keep all of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  boilerpy3==1.0.7 justext==3.0.2 lxml-html-clean==0.4.6 resiliparse==2.0.0
npm install --silent --no-audit --no-fund --ignore-scripts \
  unfluff@3.2.0 @extractus/article-extractor@9.0.1 > /dev/null

long="The council has met in the old town hall for more than a hundred years, and its
minutes are kept in the archive of the county, where anybody may read them on any day of
the week, and many people do so."
cat > page.html <<HTML
<!doctype html><html lang="en"><head><title>The tower</title></head><body><article>
<h1>The tower: questions and answers</h1><p>$long</p>
<p>Did the tower on the hill cost the people of the county more than five million euros,
as the leaflet that was put into all letter boxes in May has it?</p>
<p>No.</p><p>$long</p>
<p>Was it paid out of the fund for schools, as the mayor of Hill wrote in the same week in a
letter to the paper that we all read there?</p>
<p>It was not.</p><p>$long</p>
<p>Correction: 7, not 5.</p>
</article></body></html>
HTML
cat > read.py <<'PY'
from pathlib import Path

import justext
from boilerpy3.extractors import ArticleSentencesExtractor
from resiliparse.extract.html2text import extract_plain_text

page = Path("page.html").read_text()
paragraphs = justext.justext(page, justext.get_stoplist("English"))
texts = {
    "boilerpy3": ArticleSentencesExtractor().get_content(page),
    "justext": "\n".join(part.text for part in paragraphs if not part.is_boilerplate),
    "resiliparse": extract_plain_text(page, main_content=True),
}
for name, text in texts.items():
    Path(name).write_text(text)
PY
cat > read.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import { extractFromHtml } from "@extractus/article-extractor";
import unfluff from "unfluff";

const page = readFileSync("page.html", "utf8");
writeFileSync("unfluff", unfluff(page).text);
writeFileSync("article-extractor", (await extractFromHtml(page, "https://paper.example/")).content);
JS
env/bin/python read.py
node read.mjs
for name in boilerpy3 unfluff justext resiliparse article-extractor; do
  echo "$name: $(tr '\n' ' ' < "$name" |
    grep -oE 'Did the tower|No\.|Was it paid|It was not\.|Correction: 7, not 5' | xargs -d '\n')"
done | tee seen

diff - seen <<'SEEN'
boilerpy3: Did the tower Was it paid
unfluff: Did the tower Was it paid It was not.
justext: Did the tower No. Was it paid It was not.
resiliparse: Did the tower No. Was it paid It was not. Correction: 7, not 5
article-extractor: Did the tower No. Was it paid It was not. Correction: 7, not 5
SEEN
