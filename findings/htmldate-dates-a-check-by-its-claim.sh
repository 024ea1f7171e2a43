#!/usr/bin/env bash
# Guess: the date of a page with one JSON-LD object is that object's own
# `datePublished`, wherever it stands among the object's members.
#
# htmldate 1.11.0, asked for the date of first publication, reads JSON-LD as
# letters and takes the first date it meets. In a ClaimReview that may be the date
# of the claim inside it, so a check of May 2024 is dated to March 2019, before
# the checker had written a word. Members of a JSON object have no order, but
# here the order decides: with `itemReviewed` last, the answer is right.
# trafilatura 2.3.1 hands the wrong date on as the article's metadata.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  htmldate==1.11.0 trafilatura==2.3.1 lxml_html_clean==0.4.6

cat > read.py <<'PY'
import json

import htmldate
import trafilatura

check = {"@context": "https://schema.org", "@type": "ClaimReview"}
claim = {"itemReviewed": {"@type": "Claim", "datePublished": "2019-03-04"}}
published = {"datePublished": "2024-05-06"}
for data in (check | claim | published, check | published | claim):
    page = f"""<html><head><title>The tower</title>
      <script type="application/ld+json">{json.dumps(data)}</script></head>
      <body><article><h1>The tower</h1><p>It is not 330 metres tall.</p></article></body>"""
    print(list(data)[2], "first:", htmldate.find_date(page, original_date=True),
          trafilatura.extract_metadata(page).date)
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
itemReviewed first: 2019-03-04 2019-03-04
datePublished first: 2024-05-06 2024-05-06
SEEN
