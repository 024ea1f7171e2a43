#!/usr/bin/env bash
# Guess: what a PDF itself says of its words holds for every reader: a layer that is
# turned off is not read, and of a raised figure with /ActualText "10⁵" that text is.
#
# One page, three answers. pypdf 7.1.1 and pdfminer.six 20260107 read the layer that no
# viewer shows, and the letters in place of the text given for them: 10⁵ is one hundred
# and five. pypdfium2 5.15.2 takes the text that is given and reads the hidden layer as
# well. Only PyMuPDF 2.0 does as the file says. A quote from the draft in a report is
# found by three of four, and is nowhere to be seen.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  pikepdf==10.18.0 pypdf==7.1.1 pdfminer.six==20260107 pypdfium2==5.15.2 pymupdf==2.0

cat > read.py <<'PY'
import pdfminer.high_level
import pikepdf
import pymupdf
import pypdf
import pypdfium2
from pikepdf import Array, Dictionary, Name

WORDS = b"""BT /F1 12 Tf 72 720 Td (It cost )Tj
/Span <</ActualText <FEFF003100302075> >> BDC (10)Tj 5 Ts (5)Tj 0 Ts EMC ( euros.)Tj ET
/OC /Draft BDC BT /F1 12 Tf 72 690 Td (Draft: 9 million.)Tj ET EMC"""
pdf = pikepdf.new()
layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Draft"))
pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
page = pdf.add_blank_page()
page.Resources = Dictionary(Font=Dictionary(F1=font), Properties=Dictionary(Draft=layer))
page.Contents = pdf.make_stream(WORDS)
pdf.save("report.pdf")

texts = {
    "pypdf": pypdf.PdfReader("report.pdf").pages[0].extract_text(),
    "pdfminer.six": pdfminer.high_level.extract_text("report.pdf"),
    "pypdfium2": pypdfium2.PdfDocument("report.pdf")[0].get_textpage().get_text_bounded(),
    "PyMuPDF": pymupdf.open("report.pdf")[0].get_text(),
}
for name, text in texts.items():
    print(name, [line for line in text.splitlines() if line.strip()])
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
pypdf ['It cost 105 euros.', 'Draft: 9 million.']
pdfminer.six ['It cost 105 euros.', 'Draft: 9 million.']
pypdfium2 ['It cost 10⁵ euros.', 'Draft: 9 million.']
PyMuPDF ['It cost 10⁵ euros.']
SEEN
