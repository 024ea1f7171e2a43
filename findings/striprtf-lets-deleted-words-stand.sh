#!/usr/bin/env bash
# Guess: the text of an RTF file is what its reader sees: words that were deleted while
# changes were tracked (`\deleted`) and hidden text (`\v`) are not in it.
#
# striprtf 0.0.35 knows neither word. The deleted "half" stands beside the "a tenth" that
# was put in its place, and "not", hidden by the writer, is in the sentence: "It is not
# true." A footnote, here the one that limits the sentence, goes without a trace. So a
# quotation that is held against this text is held to other words than the document's.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check striprtf==0.0.35

cat > read.py <<'PY'
from striprtf.striprtf import rtf_to_text

HEAD = r"{\rtf1\ansi{\fonttbl{\f0 Times;}}{\*\revtbl{Unknown;}{Editor;}}\f0 "
for body in (
    r"The rent fell by {\deleted\revauthdel1 half }{\revised\revauth1 a tenth }in May.",
    r"It is {\v not }true.",
    r"Taxes rose.{\footnote In one county.}",
):
    print(rtf_to_text(HEAD + body + r"\par}").strip())
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
The rent fell by half a tenth in May.
It is not true.
Taxes rose.
SEEN
