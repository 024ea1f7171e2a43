#!/usr/bin/env bash
# Guess: a column of short amounts as newspapers print them ("5m", "12m") stays text or
# becomes the numbers, and a column of first names is text.
#
# csvkit 2.2.0 (agate 1.14.2, made for newsrooms) takes them for minutes: five million is
# "0:05:00", and the column's sum is eighteen and a half minutes. With one "2bn" among them
# the whole column is text again, as is a column of "£5m", so a trial with one of those
# looks right. April, May and June, three members of a council, become days of the year 1.
# `csvjson` writes all of this into the data that a page then shows; `-I` switches it off.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check csvkit==2.2.0 agate==1.14.2

cat > claims.csv <<'CSV'
member,cost,debt,loan
April,5m,5m,£5m
May,12m,12m,£12m
June,1.5m,2bn,£1.5m
CSV
{
  env/bin/csvjson claims.csv | sed 's/}, /},\n/g'
  echo
  env/bin/csvstat --sum -c cost claims.csv
} | tee seen

diff - seen <<'SEEN'
[{"member": "0001-04-01", "cost": "0:05:00", "debt": "5m", "loan": "£5m"},
{"member": "0001-05-01", "cost": "0:12:00", "debt": "12m", "loan": "£12m"},
{"member": "0001-06-01", "cost": "0:01:30", "debt": "2bn", "loan": "£1.5m"}]
0:18:30
SEEN
