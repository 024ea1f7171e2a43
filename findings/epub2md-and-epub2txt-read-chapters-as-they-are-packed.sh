#!/usr/bin/env bash
# Guess: what turns a book (EPUB) into text reads its chapters in the order of reading, the
# `spine`, and not in that of the list of files, the `manifest`, which has none.
#
# epub2md 1.6.4 and epub2txt 0.1.6 go by the list of files. Where it names the last chapter
# first, as it may, the book begins with the end: "None of this is so", and then what is not
# so, as the last word. epub2md numbers its files accordingly. markitdown 0.1.9, epub2text
# 0.2.8 and officeparser 7.8.0 read in order.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in epub2txt==0.1.6 epub2text==0.2.8 markitdown==0.1.9; do
  python3 -m venv "${package%%=*}"
  "${package%%=*}/bin/pip" install --quiet --disable-pip-version-check "$package"
done
npm install --silent --no-audit --no-fund --ignore-scripts \
  epub2md@1.6.4 officeparser@7.8.0 > /dev/null

cat > pack.py <<'PY'
from zipfile import ZipFile

XHTML = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
FILES = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>""",
    "book.opf": """<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">book-1</dc:identifier><dc:title>Tales</dc:title>
<dc:language>en</dc:language>
<meta property="dcterms:modified">2024-01-02T00:00:00Z</meta></metadata>
<manifest>
<item id="answer" href="answer.xhtml" media-type="application/xhtml+xml"/>
<item id="claim" href="claim.xhtml" media-type="application/xhtml+xml"/>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
</manifest>
<spine><itemref idref="claim"/><itemref idref="answer"/></spine></package>""",
}
for name, body in {
    "claim": "<h1>The tale</h1><p>The tower fell in 1902.</p>",
    "answer": "<h1>The answer</h1><p>None of this is so.</p>",
    "nav": """<nav epub:type="toc"><ol><li><a href="claim.xhtml">The tale</a></li>
<li><a href="answer.xhtml">The answer</a></li></ol></nav>""",
}.items():
    head = f"<head><title>{name}</title></head>"
    FILES[f"{name}.xhtml"] = f"{XHTML}{head}<body>{body}</body></html>"
with ZipFile("book.epub", "w") as book:
    for name, text in FILES.items():
        book.writestr(name, text)
PY
python3 pack.py
cat > read.mjs <<'JS'
import { OfficeParser } from "officeparser";

console.log((await OfficeParser.parseOffice("book.epub")).toText());
JS
show() {
  echo "$1: $(grep -oE 'The tower fell in 1902|None of this is so' | paste -sd ';')"
}
{
  npx --no-install epub2md book.epub > log < /dev/null
  cat book/1-* book/2-* | show epub2md
  epub2txt/bin/python -c 'from epub2txt import epub2txt; print(epub2txt("book.epub"))' | show epub2txt
  markitdown/bin/markitdown book.epub | show markitdown
  epub2text/bin/epub2text extract book.epub 2> log | show epub2text
  node read.mjs | show officeparser
} | tee seen

diff - seen <<'SEEN'
epub2md: None of this is so;The tower fell in 1902
epub2txt: None of this is so;The tower fell in 1902
markitdown: The tower fell in 1902;None of this is so
epub2text: The tower fell in 1902;None of this is so
officeparser: The tower fell in 1902;None of this is so
SEEN
