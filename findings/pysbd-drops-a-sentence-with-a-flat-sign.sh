#!/usr/bin/env bash
# Guess: with `clean=False`, which promises to leave the text alone, the
# sentences put together again are the text.
#
# pysbd 0.3.4 stands rare signs in for full stops and commas while it works:
# "♭" for a colon, "♬" and "∯" among others. At the end it puts the ordinary
# mark back and looks for the sentence in the text. A sentence that had such a
# sign of its own is no longer found there, and is left out without a word:
# two sentences on a sonata in B flat come back as one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pysbd==0.3.4

cat > split.py <<'PY'
import warnings

warnings.simplefilter("ignore", SyntaxWarning)
import pysbd

splitter = pysbd.Segmenter(language="en", clean=False)
for sign in ("B flat", "B♭"):
    print(splitter.segment(f"The sonata in {sign} is his. He wrote it in 1784."))
PY
env/bin/python -W ignore split.py | tee seen

diff - seen <<'SEEN'
['The sonata in B flat is his. ', 'He wrote it in 1784.']
['He wrote it in 1784.']
SEEN
