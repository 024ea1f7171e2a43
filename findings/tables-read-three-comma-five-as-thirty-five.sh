#!/usr/bin/env bash
# Guess: what guesses the types of a table's columns takes "3,5" for text, or for three
# and a half, as most of Europe writes it; it never makes thirty-five of it.
#
# Three of five do: pandas 3.1.1 (`read_html`), csvkit 2.2.0 and SheetJS 0.18.5 take it for
# a comma of thousands, before one digit as well, and beside semicolons between the columns;
# "0,4" is 4. Where words in one cell make the column text, `read_html` has taken the comma
# out of the other cells all the same. For frictionless 5.21.0 the share is a place on Earth,
# 3 degrees east and 5 north. pandas' own `read_csv` and d3-dsv 3.0.1 keep what is written.
# Whoever checks a figure against a table of a statistics office is off by ten or a hundred,
# without a warning, until `thousands=None` or a locale is asked for.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  pandas==3.1.1 lxml==6.0.2 csvkit==2.2.0 frictionless==5.21.0
npm install --silent --no-audit --no-fund --ignore-scripts \
  xlsx@0.18.5 d3-dsv@3.0.1 > /dev/null

printf 'Land;Anteil\nA;3,5\nB;12,25\nC;0,4\n' > shares.csv
cat > read.py <<'PY'
from io import StringIO

import pandas
from frictionless import Resource


def page(last):
    cells = "".join(f"<tr><td>{cell}</td></tr>" for cell in ("3,5", "12,25", last))
    return StringIO(f"<table><tr><th>Anteil</th></tr>{cells}</table>")


for last in ("0,4", "unter 1"):
    print("read_html:", pandas.read_html(page(last))[0]["Anteil"].tolist())
print("read_csv:", pandas.read_csv("shares.csv", sep=";")["Anteil"].tolist())
shares = Resource("shares.csv")
print("frictionless:", [row["Anteil"] for row in shares.read_rows()])
print("frictionless:", shares.schema.get_field("Anteil").type)
PY
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { autoType, dsvFormat } from "d3-dsv";
import { read, utils } from "xlsx";

const csv = readFileSync("shares.csv", "utf8");
const { Sheets, SheetNames } = read(csv, { type: "string" });
const show = (name, rows) =>
  console.log(name, JSON.stringify(rows.map((row) => row.Anteil)));
show("SheetJS:", utils.sheet_to_json(Sheets[SheetNames[0]]));
show("d3-dsv:", dsvFormat(";").parse(csv, autoType));
JS
{
  env/bin/python read.py
  echo "csvkit: $(env/bin/csvjson --delimiter ';' shares.csv)"
  node read.mjs
} | tee seen

diff - seen <<'SEEN'
read_html: [35, 1225, 4]
read_html: ['35', '1225', 'unter 1']
read_csv: ['3,5', '12,25', '0,4']
frictionless: [[3.0, 5.0], [12.0, 25.0], [0.0, 4.0]]
frictionless: geopoint
csvkit: [{"Land": "A", "Anteil": 35.0}, {"Land": "B", "Anteil": 1225.0}, {"Land": "C", "Anteil": 4.0}]
SheetJS: [35,1225,4]
d3-dsv: ["3,5","12,25","0,4"]
SEEN
