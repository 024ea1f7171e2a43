#!/usr/bin/env bash
# Guess: a sentence that was moved in Word with tracking is read once, at its new
# place, by readers that know insertions and deletions.
#
# One valid document, one moved sentence, three counts: mammoth 1.13.0 reads it
# once, docx2txt 0.9 twice (old and new place), python-docx 1.2.0 not at all.
# Word writes a move as neither insertion nor deletion (<w:moveFrom>, <w:moveTo>),
# and the words at the old place are ordinary text and no deleted text, so what
# leaves out deletions by their letters, as docx2txt does, keeps them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  mammoth==1.13.0 docx2txt==0.9 python-docx==1.2.0

cat > read.py <<'PY'
import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

EDIT = 'w:author="Editor" w:date="2026-01-02T00:00:00Z"'
MOVED = '<w:r><w:t xml:space="preserve">The tower is tall. </w:t></w:r>'
paragraph = f"""<w:p {nsdecls("w")}>
  <w:moveFromRangeStart w:id="1" w:name="move1" {EDIT}/>
  <w:moveFrom w:id="2" {EDIT}>{MOVED}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>
  <w:r><w:t xml:space="preserve">The bridge is long. </w:t></w:r>
  <w:moveToRangeStart w:id="3" w:name="move1" {EDIT}/>
  <w:moveTo w:id="4" {EDIT}>{MOVED}</w:moveTo><w:moveToRangeEnd w:id="3"/></w:p>"""
document = docx.Document()
document.element.body.insert(0, parse_xml(paragraph))
document.save("report.docx")

print("docx2txt:", docx2txt.process("report.docx").strip())
print("python-docx:", docx.Document("report.docx").paragraphs[0].text.strip())
with open("report.docx", "rb") as report:
    print("mammoth:", mammoth.extract_raw_text(report).value.strip())
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
docx2txt: The tower is tall. The bridge is long. The tower is tall.
python-docx: The bridge is long.
mammoth: The bridge is long. The tower is tall.
SEEN
