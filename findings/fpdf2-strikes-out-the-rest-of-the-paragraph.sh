#!/usr/bin/env bash
# Guess: `<del>half</del> a tenth` in a PDF has a line through one word, as `<s>` has.
#
# fpdf2 2.8.9, `write_html`: the line of `<s>` ends where the element ends; that of `<del>`
# runs on to the end of the paragraph, through the correction and whatever follows. So the
# sentence that replaced the struck word is shown as withdrawn with it. `<strike>` has no
# line at all. The numbers are the width of the line in points: 19 for the word, 101 for
# the rest of the sentence.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check fpdf2==2.8.9 pypdf==6.14.2

cat > strike.py <<'PY'
import re

from fpdf import FPDF
from pypdf import PdfReader

for tag in ("s", "del", "strike"):
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=12)
    pdf.write_html(f"<p>The rent fell by <{tag}>half</{tag}> a tenth in May.</p>")
    pdf.output("out.pdf")
    drawn = PdfReader("out.pdf").pages[0].get_contents().get_data().decode()
    lines = re.findall(r"[\d.]+ [\d.]+ ([\d.]+) -[\d.]+ re f", drawn)
    print(tag, [round(float(width)) for width in lines])
PY
env/bin/python strike.py | tee seen

diff - seen <<'SEEN'
s [19]
del [101]
strike []
SEEN
