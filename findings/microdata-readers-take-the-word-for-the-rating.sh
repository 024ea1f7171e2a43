#!/usr/bin/env bash
# Guess: the rating in <data value="1">False</data> or <meter value="1"> is 1, and the day
# in <time datetime="2024-05-02"> that one, as the HTML standard says of microdata.
#
# web-auto-extractor 1.0.17 reads the words that people are shown, of all three elements:
# the verdict is "False" out of "five", made on "2 May" of no year. microdata 0.8.0 has the
# day right and the ratings not. extruct 0.18.0 and microdata-node 2.0.0 read what the page
# says. All four read numbers in <meta>, so this shows only on pages that give each fact
# once, for people and programs, which is what <data> is for.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check microdata==0.8.0 extruct==0.18.0
npm install --silent --no-audit --no-fund --ignore-scripts \
  web-auto-extractor@1.0.17 microdata-node@2.0.0 > /dev/null

cat > check.html <<'HTML'
<!doctype html><html lang="en"><head><title>Check</title></head><body>
<article itemscope itemtype="https://schema.org/ClaimReview">
<p>Checked on <time itemprop="datePublished" datetime="2024-05-02">2 May</time>:
<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><data
itemprop="ratingValue" value="1">False</data>, on a scale to <meter
itemprop="bestRating" max="5" value="5">five</meter></span>.</p>
</article></body></html>
HTML
cat > read.py <<'PY'
import microdata
from extruct import extract

page = open("check.html", encoding="utf-8").read()
check = microdata.get_items(page)[0]
rating = check.reviewRating
print("microdata:", rating.ratingValue, rating.bestRating, check.datePublished)
check = extract(page, syntaxes=["microdata"])["microdata"][0]["properties"]
rating = check["reviewRating"]["properties"]
print("extruct:", rating["ratingValue"], rating["bestRating"], check["datePublished"])
PY
cat > read.cjs <<'JS'
const { readFileSync } = require("node:fs");
const extractor = require("web-auto-extractor").default;
const { toJson } = require("microdata-node");

const page = readFileSync("check.html", "utf8");
const [{ reviewRating, datePublished }] = extractor().parse(page).microdata.ClaimReview;
const { ratingValue, bestRating } = reviewRating;
console.log("web-auto-extractor:", ratingValue, bestRating, datePublished);
const check = toJson(page).items[0].properties;
const rating = check.reviewRating[0].properties;
const read = [rating.ratingValue, rating.bestRating, check.datePublished];
console.log("microdata-node:", read.join(" "));
JS
{
  env/bin/python read.py
  node read.cjs
} | tee seen

diff - seen <<'SEEN'
microdata: False five 2024-05-02
extruct: 1 5 2024-05-02
web-auto-extractor: False five 2 May
microdata-node: 1 5 2024-05-02
SEEN
