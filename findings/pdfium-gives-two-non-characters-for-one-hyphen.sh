#!/usr/bin/env bash
# Guess: a hyphen at the end of a PDF's line is given as "-" or is left out, by
# every method in the same way, and `search` finds the word one way or the other.
#
# pypdfium2 5.15.2: `get_text_range()` gives U+FFFE for it, `get_text_bounded()`
# U+0002, for the same page. The line break is gone with it, so "state-owned" and
# "inter-national" cannot be told apart; after a figure ("2019-/2020") hyphen and
# line break both stay. `search()` finds neither spelling of either word; it finds
# the word with U+FFFE between its halves, which is on no keyboard.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  pypdfium2==5.15.2 fpdf2==2.8.9

cat > read.py <<'PY'
import pypdfium2
from fpdf import FPDF

lines = ("The state-", "owned firm runs an inter-", "national dock since 2019-", "2020.")
pdf = FPDF()
pdf.add_page()
pdf.set_font("helvetica", size=12)
for number, line in enumerate(lines):
    pdf.text(20, 30 + 8 * number, line)
pdf.output("page.pdf")

page = pypdfium2.PdfDocument("page.pdf")[0].get_textpage()
print(ascii(page.get_text_range()))
print(ascii(page.get_text_bounded()))
for words in ("firm runs", "state-owned", "stateowned", "inter-national",
              "international", "state\ufffeowned", "state\x02owned"):
    print(ascii(words), page.search(words).get_next())
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
'The state\ufffeowned firm runs an inter\ufffenational dock since 2019-\r\n2020.'
'The state\x02owned firm runs an inter\x02national dock since 2019-\r\n2020.'
'firm runs' (16, 9)
'state-owned' None
'stateowned' None
'inter-national' None
'international' None
'state\ufffeowned' (4, 11)
'state\x02owned' None
SEEN
