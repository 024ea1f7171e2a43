#!/usr/bin/env bash
# Guess: a word that a newspaper's line end cuts in two is read as its two halves or, since
# ALTO says it whole beside each half (`SUBS_CONTENT`), as one word; either way all of its
# letters are read, once.
#
# alto-tools 0.1.0, the newest release, reads the first half twice and the second never, and
# no space behind it. Of "The council can-/not pay" the text is "The council can / canpay":
# the denial is gone. "Over-/turned the vote" is "over / overthe vote". Words that stand on
# one line are right. The newspapers that libraries have digitised are in this format, so
# quotations come from such a text, and a search in it finds no "cannot" and no "not".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check alto-tools==0.1.0

cat > write.py <<'PY'
LINES = [
    ["The", "council", ("can", 1, "cannot")],
    [("not", 2, "cannot"), "pay.", "It", ("over", 1, "overturned")],
    [("turned", 2, "overturned"), "the", "vote."],
]


def string(number, content, part="", whole=""):
    hyphen = f' SUBS_TYPE="HypPart{part}" SUBS_CONTENT="{whole}"' if part else ""
    end = '<HYP CONTENT="-" HPOS="90" VPOS="0" WIDTH="5"/>' if part == 1 else ""
    place = 'HPOS="0" VPOS="0" WIDTH="30" HEIGHT="10"'
    return f'<String ID="s{number}" CONTENT="{content}"{hyphen} {place}/>{end}'


def line(number, words):
    strings = [
        string(f"{number}.{at}", *([word] if isinstance(word, str) else word))
        for at, word in enumerate(words)
    ]
    between = '<SP HPOS="30" VPOS="0" WIDTH="5"/>'
    return (
        f'<TextLine ID="l{number}" HPOS="0" VPOS="{20 * number}" WIDTH="100" HEIGHT="10">'
        f"{between.join(strings)}</TextLine>"
    )


size = 'HPOS="0" VPOS="0" WIDTH="100" HEIGHT="100"'
print(
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#">'
    "<Description><MeasurementUnit>pixel</MeasurementUnit></Description>"
    '<Layout><Page ID="p" PHYSICAL_IMG_NR="1" WIDTH="100" HEIGHT="100">'
    f'<PrintSpace {size}><TextBlock ID="b" {size}>'
    + "".join(line(number, words) for number, words in enumerate(LINES))
    + "</TextBlock></PrintSpace></Page></Layout></alto>"
)
PY
python3 write.py > page.xml
{
  env/bin/alto-tools -t page.xml
  echo
} | sed 's/ *$//' | tee seen

diff - seen <<'SEEN'

The council can
canpay. It over
overthe vote.
SEEN
