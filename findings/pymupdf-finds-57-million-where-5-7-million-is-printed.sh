#!/usr/bin/env bash
# Guess: what joins a word that a line end cuts in two takes away a hyphen between letters
# only; a range that is broken behind its hyphen, "5-" and "7 million", stays a range.
#
# PyMuPDF 2.0 takes every hyphen at a line's end for one of hyphenation. Its search, which
# joins such lines unless told not to, finds "57 million" on the page and does not find "5-7
# million"; "2018-19" is found as "201819" only. PyMuPDF4LLM 2.0 writes that year into its
# Markdown. A quotation with a figure ten times too high is thus confirmed by the source, and
# the right one is not found. "Non-violent" at a line's end is "nonviolent", which is as
# likely to be meant.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pymupdf==2.0 pymupdf4llm==2.0

cat > read.py <<'PY'
import pymupdf

document = pymupdf.open()
page = document.new_page()
LINES = ["The new bridge is to cost 5-", "7 million. It was shut in 2018-", "19 and in May."]
for at, line in enumerate(LINES):
    page.insert_text((72, 72 + 15 * at), line)
document.save("bridge.pdf")

page = pymupdf.open("bridge.pdf")[0]
for words in ["cost 57 million", "cost 5-7 million", "shut in 201819", "shut in 2018-19"]:
    print(words, "|", "found" if page.search_for(words) else "not found")
PY
cat > markdown.py <<'PY'
import pymupdf4llm

print(*pymupdf4llm.to_markdown("bridge.pdf").split())
PY
{
  env/bin/python read.py
  env/bin/python markdown.py 2> /dev/null | tail -n 1
} | tee seen

diff - seen <<'SEEN'
cost 57 million | found
cost 5-7 million | not found
shut in 201819 | found
shut in 2018-19 | not found
The new bridge is to cost 5- 7 million. It was shut in 201819 and in May.
SEEN
