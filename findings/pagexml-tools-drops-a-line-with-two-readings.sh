#!/usr/bin/env bash
# Guess: of a line for which a transcription in PAGE XML has two readings, the one with
# index 0 is read, since the format says that this is the main one.
#
# pagexml-tools 0.9.0 reads neither: the line has no text (None), and the lines above and below
# it run together. "The mayor did / not, as he said, / pay the bill" becomes "The mayor did pay
# the bill". No warning is given; what is counted as words of the page has none of the line.
# A second reading stands where the first is in doubt, so it is the doubtful lines that go.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pagexml-tools==0.9.0

cat > read.py <<'PY'
from pathlib import Path

from pagexml.parser import parse_pagexml_file

NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"


def line(number: int, *readings: str) -> str:
    top = number * 60
    texts = "".join(
        f'<TextEquiv index="{index}"><Unicode>{text}</Unicode></TextEquiv>'
        for index, text in enumerate(readings)
    )
    return f"""<TextLine id="l{number}">
      <Coords points="0,{top} 900,{top} 900,{top + 50} 0,{top + 50}"/>
      <Baseline points="0,{top + 40} 900,{top + 40}"/>{texts}</TextLine>"""


def read(*lines: str) -> None:
    Path("page.xml").write_text(
        f"""<?xml version="1.0" encoding="UTF-8"?>
    <PcGts xmlns="{NAMESPACE}">
    <Metadata><Creator>Nobody</Creator><Created>2024-01-02T00:00:00</Created>
    <LastChange>2024-01-02T00:00:00</LastChange></Metadata>
    <Page imageFilename="page.jpg" imageWidth="1000" imageHeight="1000">
    <TextRegion id="r"><Coords points="0,0 1000,0 1000,1000 0,1000"/>{"".join(lines)}
    </TextRegion></Page></PcGts>"""
    )
    page = parse_pagexml_file("page.xml")
    texts = [one.text for one in page.get_lines()]
    print(texts, page.stats["words"], "words:", *filter(None, texts))


FIRST, LAST = line(0, "The mayor did"), line(2, "pay the bill.")
read(FIRST, line(1, "not, as he said,"), LAST)
read(FIRST, line(1, "not, as he said,", "hot, as he said,"), LAST)
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
['The mayor did', 'not, as he said,', 'pay the bill.'] 10 words: The mayor did not, as he said, pay the bill.
['The mayor did', None, 'pay the bill.'] 6 words: The mayor did pay the bill.
SEEN
