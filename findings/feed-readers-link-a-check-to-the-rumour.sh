#!/usr/bin/env bash
# Guess: the address of an Atom entry is its alternate link, whatever other links stand
# before it, and `published` stays the day of publication when the entry is corrected.
#
# A fact check names where it has a rumour from with `rel="via"`. @extractus/feed-extractor
# 8.0.3 takes the first link of all for the entry's own: readers who follow it are sent to
# the rumour. rss-parser 3.13.0 and fastfeedparser 0.6.5 do so where the alternate link has
# no `rel`, although RFC 4287 says that such a link is to be taken for an alternate one.
# feed-extractor also gives the day of the last correction as the day of publication.
# feedparser 6.0.14 is right each time. Where the entry's own link stands first, all
# give it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  feedparser==6.0.14 fastfeedparser==0.6.5
npm install --silent --no-audit --no-fund --ignore-scripts \
  rss-parser@3.13.0 @extractus/feed-extractor@8.0.3 > /dev/null

cat > feed.xml <<'XML'
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Margin</title><id>urn:example:1</id><updated>2026-01-02T00:00:00Z</updated>
  <author><name>Ada</name></author>
  <entry>
    <title>With rel</title><id>urn:example:2</id>
    <published>2019-05-03T00:00:00Z</published><updated>2026-01-02T00:00:00Z</updated>
    <link rel="via" href="https://rumour.example/"/>
    <link rel="alternate" href="https://margin.example/check"/>
    <summary>False.</summary>
  </entry>
  <entry>
    <title>Without</title><id>urn:example:3</id>
    <published>2019-05-03T00:00:00Z</published><updated>2026-01-02T00:00:00Z</updated>
    <link rel="via" href="https://rumour.example/"/>
    <link href="https://margin.example/check"/>
    <summary>False.</summary>
  </entry>
</feed>
XML
cat > read.py <<'PY'
import fastfeedparser
import feedparser

feed = open("feed.xml", encoding="utf-8").read()
for reader in (feedparser, fastfeedparser):
    for entry in reader.parse(feed).entries:
        day = entry["published"][:10]
        print(f"{reader.__name__}: {entry['title']}: {entry['link']} {day}")
PY
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { extractFromXml } from "@extractus/feed-extractor";
import Parser from "rss-parser";

const feed = readFileSync("feed.xml", "utf8");
for (const { title, link, isoDate } of (await new Parser().parseString(feed)).items)
  console.log(`rss-parser: ${title}: ${link} ${isoDate.slice(0, 10)}`);
for (const { title, link, published } of extractFromXml(feed).entries)
  console.log(`feed-extractor: ${title}: ${link} ${published.slice(0, 10)}`);
JS
{
  env/bin/python read.py
  node read.mjs
} | tee seen

diff - seen <<'SEEN'
feedparser: With rel: https://margin.example/check 2019-05-03
feedparser: Without: https://margin.example/check 2019-05-03
fastfeedparser: With rel: https://margin.example/check 2019-05-03
fastfeedparser: Without: https://rumour.example/ 2019-05-03
rss-parser: With rel: https://margin.example/check 2019-05-03
rss-parser: Without: https://rumour.example/ 2019-05-03
feed-extractor: With rel: https://rumour.example/ 2026-01-02
feed-extractor: Without: https://rumour.example/ 2026-01-02
SEEN
