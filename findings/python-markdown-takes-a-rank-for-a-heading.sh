#!/usr/bin/env bash
# Guess: a paragraph stays one when it is wrapped at another word.
#
# Markdown 3.11.3, with which Pelican reads articles, needs no space behind the sign of a
# heading, and no blank line above it. Where an editor happens to wrap a line before a
# rank (#1), an issue (#404) or a tag, the sentence is torn: its rest becomes a heading of
# the first level, and the sign is gone, so that "#1 in May" reads "1 in May". CommonMark
# (markdown-it-py 4.3.0) asks for the space and keeps the paragraph.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  markdown==3.11.3 markdown-it-py==4.3.0

cat > render.py <<'PY'
from markdown import markdown
from markdown_it import MarkdownIt

WRAPPED = (
    "The song was\n#1 in May, #2 in June.",
    "The song was #1 in\nMay, #2 in June.",
    "It was closed as\n#404 by Ann.",
)
for text in WRAPPED:
    print(markdown(text).replace("\n", "|"))
    print(MarkdownIt().render(text).strip().replace("\n", "|"))
PY
env/bin/python render.py | tee seen

diff - seen <<'SEEN'
<p>The song was</p>|<h1>1 in May, #2 in June.</h1>
<p>The song was|#1 in May, #2 in June.</p>
<p>The song was #1 in|May, #2 in June.</p>
<p>The song was #1 in|May, #2 in June.</p>
<p>It was closed as</p>|<h1>404 by Ann.</h1>
<p>It was closed as|#404 by Ann.</p>
SEEN
