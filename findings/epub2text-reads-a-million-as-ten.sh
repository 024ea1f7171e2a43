#!/usr/bin/env bash
# Guess: a raised figure in a book, 10<sup>6</sup>, is read as 106 or 10^6 and a lowered one,
# CO<sub>2</sub>, as CO2; numbers in brackets stay where they are no notes, or with
# `--keep-footnotes`.
#
# epub2text 0.2.8 takes what is raised or lowered for a note's number and leaves it out: 10 to
# the power of 6, of 9 and of -3 are all 10, 1<sup>1</sup>/<sub>2</sub> is "1/", CO2 is carbon
# monoxide, and the 21st of all is the 21. Figures that an editor has put into a quotation,
# "[5] per cent", go with them. `--keep-footnotes` and `--raw`, which is to disable all cleaning,
# bring none of it back. What is left is mostly grammatical, and ten stands for a million.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check epub2text==0.2.8

cat > pack.py <<'PY'
from zipfile import ZipFile

XHTML = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
PARAGRAPHS = [
    "About 10<sup>6</sup> people came.",
    "The risk is 10<sup>-3</sup>.",
    "It took 1<sup>1</sup>/<sub>2</sub> hours.",
    "The CO<sub>2</sub> rose.",
    "He was the 21<sup>st</sup> of all.",
    "It rose by [5] per cent in [1902], she wrote.",
]
BODIES = {
    "text": "<h1>One</h1>" + "".join(f"<p>{one}</p>" for one in PARAGRAPHS),
    "nav": '<nav epub:type="toc"><ol><li><a href="text.xhtml">One</a></li></ol></nav>',
}
FILES = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>""",
    "book.opf": """<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">book-1</dc:identifier><dc:title>Figures</dc:title>
<dc:language>en</dc:language>
<meta property="dcterms:modified">2024-01-02T00:00:00Z</meta></metadata>
<manifest>
<item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
</manifest>
<spine><itemref idref="text"/></spine></package>""",
}
with ZipFile("book.epub", "w") as book:
    for name, text in FILES.items():
        book.writestr(name, text)
    for name, body in BODIES.items():
        head = f"<head><title>{name}</title></head>"
        book.writestr(f"{name}.xhtml", f"{XHTML}{head}<body>{body}</body></html>")
PY
python3 pack.py
for option in "" --keep-footnotes --raw; do
  echo "# extract${option:+ $option}"
  env/bin/epub2text extract ${option:+"$option"} book.epub 2> log | sed -n 's/^ *\([A-Z].*\.\)$/\1/p'
done | tee seen

diff - seen <<'SEEN'
# extract
About 10 people came.
The risk is 10.
It took 1/ hours.
The CO rose.
He was the 21 of all.
It rose by per cent in , she wrote.
# extract --keep-footnotes
About 10 people came.
The risk is 10.
It took 1/ hours.
The CO rose.
He was the 21 of all.
It rose by per cent in , she wrote.
# extract --raw
About 10 people came.
The risk is 10.
It took 1/ hours.
The CO rose.
He was the 21 of all.
It rose by per cent in , she wrote.
SEEN
