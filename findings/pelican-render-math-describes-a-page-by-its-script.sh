#!/usr/bin/env bash
# Guess: sums in dollars stay text, since a formula has to stand close between its signs,
# and the description of a page is made of the words of its article.
#
# pelican-render-math 1.0.5 (Pelican 4.12.0, Markdown 3.11.3) leaves "$5 and $7" alone and
# makes a formula of "5 million and US" in "US$5 million and US$7 million", since the
# second sign follows a letter. Then it puts its script into the article, and Pelican
# takes the first fifty words of that for a summary: what search engines and previews of
# links get of a short article is a line of it and JavaScript, up to the first quotation
# mark in that, which ends the attribute in the default theme.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  'pelican[markdown]==4.12.0' markdown==3.11.3 pelican-render-math==1.0.5

mkdir content
for text in 'It cost $5 million and $7 million.' 'It cost US$5 million and US$7 million.'; do
  number=$((${number:-0} + 1))
  printf 'Title: story %s\nDate: 2026-01-02\n\n%s\n' $number "$text" > content/$number.md
done
env/bin/pelican content -o output --fatal warnings -e PLUGINS='["render_math"]' \
  TIMEZONE='"UTC"' SITEURL='"https://paper.example"' > log
grep -hoE '<p>It cost.*|name="description" content="[^"]*[^" ]' output/story-*.html | tee seen

diff - seen <<'SEEN'
name="description" content="It cost $5 million and $7 million.
<p>It cost $5 million and $7 million.</p>
name="description" content="It cost US\(5 million and US\)7 million. if (!document.getElementById('mathjaxscript_pelican_#%@#$@#')) { var align =
<p>It cost US<span class="math">\(5 million and US\)</span>7 million.</p>
SEEN
