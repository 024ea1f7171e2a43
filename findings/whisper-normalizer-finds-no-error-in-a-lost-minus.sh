#!/usr/bin/env bash
# Guess: what makes two transcripts alike before they are compared unites spellings of the
# same words ("minus five" and "-5", "$5 million" and "five million dollars"); sentences with
# different figures stay different, so a transcript with a wrong figure has an error.
#
# whisper-normalizer 0.1.15, the rules by which Whisper's transcripts are measured, takes the
# sign off "-5", so that "5 degrees" is no error, and writes "minus five", the same words, as
# "-5", which is one. It goes on counting across commas and full stops: "five, six people" are
# 56, and "five. Two died" is "52 died". "<5%" is "5%" and "1,5 million" fifteen; "(not)" goes
# with its brackets, as is documented. jiwer 4.0.0 counts what is left. So a transcript with a
# rate of 0 may have every figure of an interview wrong.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check whisper-normalizer==0.1.15 jiwer==4.0.0

cat > compare.py <<'PY'
from jiwer import wer
from whisper_normalizer.english import EnglishTextNormalizer

normalise = EnglishTextNormalizer()
for said, transcribed in [
    ("It fell to -5 degrees.", "It fell to 5 degrees."),
    ("It fell to -5 degrees.", "It fell to minus five degrees."),
    ("There were about five, six people.", "There were about 56 people."),
    ("He met five. Two died.", "He met 52 died."),
    ("Of these, <5% were late.", "Of these, 5% were late."),
    ("It cost 1,5 million.", "It cost 15 million."),
    ("The report is (not) true.", "The report is true."),
    ("The report is not true.", "The report is true."),
]:
    rate = wer(normalise(said), normalise(transcribed))
    print(f"{rate:.2f} | {said} | {transcribed}")
PY
env/bin/python compare.py | tee seen

diff - seen <<'SEEN'
0.00 | It fell to -5 degrees. | It fell to 5 degrees.
0.20 | It fell to -5 degrees. | It fell to minus five degrees.
0.00 | There were about five, six people. | There were about 56 people.
0.00 | He met five. Two died. | He met 52 died.
0.00 | Of these, <5% were late. | Of these, 5% were late.
0.00 | It cost 1,5 million. | It cost 15 million.
0.00 | The report is (not) true. | The report is true.
0.20 | The report is not true. | The report is true.
SEEN
