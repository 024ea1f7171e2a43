#!/usr/bin/env bash
# Guess: what shows how a page was changed marks every figure and every link that changed. It
# does. That a word which the page itself has struck out (<del>) stays struck was taken for
# granted and not written down.
#
# lxml 6.1.0, `lxml.html.diff.htmldiff`, takes <del> and <ins> off both pages before it begins,
# and keeps their words. A page that is corrected in public, to "by <del>half</del> <ins>a
# tenth</ins>", has "half a tenth" as its new words; where a false "not" is struck nothing has
# changed, and it stands as before; where a struck one is restored nothing has changed either.
# The two are HTML's own marks for corrections; <s> is kept.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check lxml==6.1.0

cat > compare.py <<'PY'
from lxml.html.diff import htmldiff

for old, new in [
    ("<p>It fell</p>", "<p>It fell by <del>half</del> <ins>a tenth</ins></p>"),
    ("<p>It is not so</p>", "<p>It is <del>not</del> so</p>"),
    ("<p>It is <del>not</del> so</p>", "<p>It is not so</p>"),
    ("<p>It is not so</p>", "<p>It is <s>not</s> so</p>"),
    ("<p>It is not so</p>", "<p>It is so</p>"),
]:
    print(old, new, htmldiff(old, new), sep=" | ")
PY
env/bin/python compare.py | tee seen

diff - seen <<'SEEN'
<p>It fell</p> | <p>It fell by <del>half</del> <ins>a tenth</ins></p> | <p>It fell <ins>by half a tenth</ins> </p>
<p>It is not so</p> | <p>It is <del>not</del> so</p> | <p>It is not so</p>
<p>It is <del>not</del> so</p> | <p>It is not so</p> | <p>It is not so</p>
<p>It is not so</p> | <p>It is <s>not</s> so</p> | <p>It is <s>not</s> so</p>
<p>It is not so</p> | <p>It is so</p> | <p>It is <del>not</del> so</p>
SEEN
