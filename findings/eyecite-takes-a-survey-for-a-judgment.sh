#!/usr/bin/env bash
# Guess: what finds citations of judgments in a text does not take "500 U.S. 18-year-olds" for
# one: behind the number of a page there is no hyphen and word.
#
# eyecite 2.7.8 finds volume 500, page 18, of the Supreme Court's reports in it, and a page of
# California's in "100 Cal. 5 times a day". Beside a real citation it does more: "in Mills v.
# Roe, 12 U.S. 345 (1990), 500 U.S. 18-year-olds sued" becomes a second place where that
# judgment is printed, with its parties and its year. Annotating the text makes links of them,
# and where a judgment begins on that page, the link leads to a case that nobody cited.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check eyecite==2.7.8 reporters-db==3.2.67 \
  courts-db==0.10.27

cat > find.py <<'PY'
from eyecite import annotate_citations, get_citations

for text in [
    "The survey asked 500 U.S. 18-year-olds.",
    "In 2019 the fund bought 48 U.S. 30-year bonds.",
    "He took 100 Cal. 5 times a day.",
    "In Mills v. Roe, 12 U.S. 345 (1990), 500 U.S. 18-year-olds sued.",
]:
    print(text)
    found = get_citations(text)
    for one in found:
        of = one.metadata
        print(" ", one.corrected_citation(), of.court, of.plaintiff, of.defendant, of.year)
    print(" ", annotate_citations(text, [(one.span(), "<a>", "</a>") for one in found]))
PY
env/bin/python find.py | tee seen

diff - seen <<'SEEN'
The survey asked 500 U.S. 18-year-olds.
  500 U.S. 18 scotus None None None
  The survey asked <a>500 U.S. 18</a>-year-olds.
In 2019 the fund bought 48 U.S. 30-year bonds.
  48 U.S. 30 scotus None None None
  In 2019 the fund bought <a>48 U.S. 30</a>-year bonds.
He took 100 Cal. 5 times a day.
  100 Cal. 5 None None None None
  He took <a>100 Cal. 5</a> times a day.
In Mills v. Roe, 12 U.S. 345 (1990), 500 U.S. 18-year-olds sued.
  12 U.S. 345 scotus Mills Roe 1990
  500 U.S. 18 scotus Mills Roe 1990
  In Mills v. Roe, <a>12 U.S. 345</a> (1990), <a>500 U.S. 18</a>-year-olds sued.
SEEN
