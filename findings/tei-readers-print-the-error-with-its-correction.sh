#!/usr/bin/env bash
# Guess: of <choice>, with which an edition gives an error of its source and the right
# reading, one of the two is read; of words that the writer struck out (<del>) and put in
# (<add>), the latter.
#
# tei-reader 0.0.17, acdh-tei-pyutils 2.4.0 and teidocument 1.0.9 read everything, without
# a space between: "5", corrected to "7", is "57 million", and "well", changed to "badly", is
# "wellbadly". The struck "never" stands in the sentence. The last two put an editor's note
# into it, too. An edition is marked up this way so that nobody need guess, and a letter
# quoted from one of these texts says what neither its writer nor its editor wrote.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in tei-reader==0.0.17 acdh-tei-pyutils==2.4.0 teidocument==1.0.9; do
  python3 -m venv "${package%%=*}"
  "${package%%=*}/bin/pip" install --quiet --disable-pip-version-check "$package"
done

cat > letter.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader><fileDesc>
<titleStmt><title>A letter</title></titleStmt>
<publicationStmt><p>Not published.</p></publicationStmt>
<sourceDesc><p>Made up.</p></sourceDesc>
</fileDesc></teiHeader>
<text><body><div>
<p>It cost <choice><sic>5</sic><corr>7</corr></choice> million and <del>never</del> fell.</p>
<p>It stood <subst><del>well</del><add>badly</add></subst>.<note>In 1902.</note></p>
</div></body></text>
</TEI>
XML
cat > read-tei-reader.py <<'PY'
from tei_reader import TeiReader

print("tei-reader:", *TeiReader().read_file("letter.xml").text.split())
PY
cat > read-acdh-tei-pyutils.py <<'PY'
from acdh_tei_pyutils.tei import TeiReader
from acdh_tei_pyutils.utils import extract_fulltext

body = TeiReader("letter.xml").any_xpath("//tei:body")[0]
print("acdh-tei-pyutils:", *extract_fulltext(body).split())
PY
cat > read-teidocument.py <<'PY'
from teidocument import TEIDocument

document = TEIDocument()
document.load("letter.xml")
print("teidocument:", *" ".join(document.text()["default"]).split())
PY
for name in tei-reader acdh-tei-pyutils teidocument; do
  "$name/bin/python" "read-$name.py"
done | tee seen

diff - seen <<'SEEN'
tei-reader: It cost 57 million and never fell. It stood wellbadly.
acdh-tei-pyutils: It cost 57 million and never fell. It stood wellbadly.In 1902.
teidocument: It cost 57 million and never fell. It stood wellbadly.In 1902.
SEEN
