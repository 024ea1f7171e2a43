#!/usr/bin/env bash
# Guess: a comment in the margin of an OpenDocument text is left out of its paragraph, or
# set apart; a footnote's number keeps away from the figure before it.
#
# Both stand inside the paragraph in the file, at the very place that they are about.
# odfpy 1.4.1 (`teletype.extractText`) and odfdo 3.27.3 (`inner_text`) read them there. A
# reviewer's remark "not", put between two words of a sentence, makes its denial of it,
# with the reviewer's name and day before or behind it; "2019" with footnote 1 is "20191",
# and the note's words go on from there. Both then list comment and note once more, as
# paragraphs of their own. odfdo's `get_formatted_text` keeps text, comment and note
# apart, and pandoc (pypandoc-binary 1.17) leaves the comment out.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  odfpy==1.4.1 odfdo==3.27.3 pypandoc-binary==1.17

cat > read.py <<'PY'
import odfdo
import pypandoc
from odf import dc, office, teletype, text
from odf.opendocument import OpenDocumentText, load

comment = office.Annotation()
comment.addElement(dc.Creator(text="Ada"))
comment.addElement(dc.Date(text="2026-01-02T00:00:00"))
comment.addElement(text.P(text="not "))
note = text.Note(noteclass="footnote", id="ftn1")
note.addElement(text.NoteCitation(text="1"))
note.addElement(text.NoteBody())
note.lastChild.addElement(text.P(text="Survey."))
paragraph = text.P(text="The tower was ")
paragraph.addElement(comment)
paragraph.addText("shut in 2019")
paragraph.addElement(note)
paragraph.addText(", says Ana.")
document = OpenDocumentText()
document.text.addElement(paragraph)
document.save("report.odt")

for found in load("report.odt").getElementsByType(text.P):
    print("odfpy", repr(teletype.extractText(found)))
document = odfdo.Document("report.odt")
for found in document.body.paragraphs:
    print("odfdo", repr(found.inner_text))
print("odfdo, formatted", repr(document.get_formatted_text().splitlines()[0]))
print("pandoc", repr(pypandoc.convert_file("report.odt", "plain").splitlines()[0]))
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
odfpy 'The tower was Ada2026-01-02T00:00:00not shut in 20191Survey., says Ana.'
odfpy 'not '
odfpy 'Survey.'
odfdo 'The tower was not \nAda 2026-01-02 00:00:00shut in 20191. Survey., says Ana.'
odfdo 'not '
odfdo 'Survey.'
odfdo, formatted 'The tower was [*]shut in 2019[1], says Ana.'
pandoc 'The tower was shut in 2019[1], says Ana.'
SEEN
