#!/usr/bin/env bash
# Guess: what finds dates in a sentence stops at a number that is none: "In March 5,000
# people came" has the date "March", and a comma of thousands makes neither day nor year.
#
# All five invent one. chrono-node 2.10.3, Recognizers-Text 1.3.1, datefinder 1.0.0 and
# dateparser 1.2.2 (`search_dates`; "Im März 5.000" and "En marzo 5.000" as well) find the 5th
# of March and leave ",000 people" behind. compromise-dates 3.9.0 takes the whole number into
# the date and makes the last day of the month of it. "March 50,000" is in the year 2050 to
# chrono-node and dateparser, in the year 50 to Recognizers-Text. "May 2,019" is the 2nd of May
# to four, and May 2019 to the fifth. A timeline that is taken from running text has days and
# years that nobody gave.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datefinder==1.0.0 dateparser==1.2.2
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 \
  @microsoft/recognizers-text-suite@1.3.1 compromise@14.17.0 compromise-dates@3.9.0 > /dev/null

cat > find.py <<'PY'
from datetime import datetime

import datefinder
from dateparser.search import search_dates

LANGUAGES = ["en", "de", "es"]
SENTENCES = [
    "In March 5,000 people came.",
    "In March 50,000 people came.",
    "In May 2,019 people came.",
]
NOW = datetime(2026, 1, 2)
for sentence in SENTENCES:
    for found, words in datefinder.find_dates(sentence, source=True, base_date=NOW):
        print(f"datefinder: {words}: {found:%Y-%m-%d}")
settings = {"RELATIVE_BASE": NOW}
for sentence in [*SENTENCES, "Im März 5.000 Gäste.", "En marzo 5.000 personas."]:
    for words, found in search_dates(sentence, LANGUAGES, settings=settings):
        print(f"dateparser: {words}: {found:%Y-%m-%d}")
PY
cat > find.mjs <<'JS'
import Recognizers from "@microsoft/recognizers-text-suite";
import * as chrono from "chrono-node";
import nlp from "compromise";
import dates from "compromise-dates";

nlp.plugin(dates);
const now = new Date(2026, 0, 2, 12);
const sentences = [
  "In March 5,000 people came.",
  "In March 50,000 people came.",
  "In May 2,019 people came.",
];
for (const sentence of sentences) {
  for (const { text, start } of chrono.parse(sentence, now))
    console.log(`chrono-node: ${text}: ${start.date().toISOString().slice(0, 10)}`);
  for (const { text, resolution } of Recognizers.recognizeDateTime(sentence, "en-us", 0, now))
    console.log(`recognizers-text: ${text}: ${resolution.values[0].timex}`);
  for (const { text, dates } of nlp(sentence).dates({ today: "2026-01-02" }).json())
    console.log(`compromise-dates: ${text}: ${dates.start.slice(0, 10)}/${dates.end.slice(0, 10)}`);
}
JS
{
  env/bin/python -W ignore find.py
  node find.mjs
} | tee seen

diff - seen <<'SEEN'
datefinder: March 5: 2026-03-05
datefinder: In March: 2026-03-01
datefinder: May 2: 2026-05-02
dateparser: In March 5: 2026-03-05
dateparser: In March 50: 2050-03-02
dateparser: In May 2: 2026-05-02
dateparser: Im März 5: 2026-03-05
dateparser: En marzo 5: 2026-03-05
chrono-node: March 5: 2026-03-05
recognizers-text: march 5: XXXX-03-05
compromise-dates: In March 5,000: 2026-03-31/2026-03-31
chrono-node: March 50: 2050-03-01
recognizers-text: march 50: 0050-03
compromise-dates: In March 50,000: 2026-03-31/2026-03-31
chrono-node: May 2: 2026-05-02
recognizers-text: may 2: XXXX-05-02
compromise-dates: In May 2,019: 2019-05-01/2019-05-31
SEEN
