#!/usr/bin/env bash
# Guess: a feed's XHTML content is handed on as it stands in the feed, words in their
# order, since Atom has `type="xhtml"` for nothing else.
#
# rss-parser 3.13.0 reads it into objects with one list a tag name, and writes HTML from
# these: first all bare words of a paragraph, then its elements, kind by kind. "did
# <em>not</em> rise" becomes "did  rise.not"; the paragraph below a list moves above it. An
# XHTML title is no text but an object. From the same feed @extractus/feed-extractor 8.0.3
# reads no title and no words at all. feedsmith 3.0.1 hands both on as they are.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts \
  rss-parser@3.13.0 @extractus/feed-extractor@8.0.3 feedsmith@3.0.1 > /dev/null

cat > read.mjs <<'JS'
import { extractFromXml } from "@extractus/feed-extractor";
import { parseFeed } from "feedsmith";
import Parser from "rss-parser";

const xhtml = (tag, words) =>
  `<${tag} type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${words}</div></${tag}>`;
const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Margin</title>
  <id>urn:example:1</id><updated>2026-01-02T00:00:00Z</updated><author><name>Ada</name></author>
  <entry><id>urn:example:2</id><updated>2026-01-02T00:00:00Z</updated>
  ${xhtml("title", "The mayor did <em>not</em> lie")}
  ${xhtml("content", `<p>Rent did <em>not</em> rise.</p><ul><li>5 in May</li></ul><p>So far.</p>`)}
  </entry></feed>`;

const [item] = (await new Parser().parseString(feed)).items;
console.log("rss-parser:", typeof item.title, JSON.stringify(item.contentSnippet));
const [read] = extractFromXml(feed).entries;
console.log("feed-extractor:", JSON.stringify([read.title, read.description]));
const [{ title, content }] = parseFeed(feed).feed.entries;
console.log("feedsmith:", title.value, "|", content.value);
JS
node read.mjs | tee seen

diff - seen <<'SEEN'
rss-parser: object "Rent did  rise.not\nSo far.\n\n5 in May"
feed-extractor: ["",""]
feedsmith: The mayor did <em>not</em> lie | <p>Rent did <em>not</em> rise.</p><ul><li>5 in May</li></ul><p>So far.</p>
SEEN
