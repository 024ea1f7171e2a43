#!/usr/bin/env bash
# Guess: a range typed in Word with Ctrl+Shift+hyphen, so that it stays on one
# line, is read with a hyphen by every reader of DOCX.
#
# Word writes that hyphen as an element, <w:noBreakHyphen/>, and no letter.
# docx2txt 0.9 prints letters only: "10-12 people" comes out as "1012 people".
# python-docx 1.2.0 gives a plain hyphen, mammoth 1.13.0 U+2011. So two of three
# readers are right, in two different ways, and the third makes a new figure.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  docx2txt==0.9 python-docx==1.2.0 mammoth==1.13.0

cat > read.py <<'PY'
import docx
import docx2txt
import mammoth
from docx.oxml import OxmlElement

document = docx.Document()
run = document.add_paragraph().add_run("10")
run._element.append(OxmlElement("w:noBreakHyphen"))
run.add_text("12 people")
document.save("report.docx")

print("docx2txt", ascii(docx2txt.process("report.docx").strip()))
print("python-docx", ascii(docx.Document("report.docx").paragraphs[0].text))
with open("report.docx", "rb") as report:
    print("mammoth", ascii(mammoth.extract_raw_text(report).value.strip()))
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
docx2txt '1012 people'
python-docx '10-12 people'
mammoth '10\u201112 people'
SEEN
