#!/usr/bin/env bash
# Guess: "1.5 per cent" and "15 per cent" stay apart in the address that Pelican makes of a
# title, as 1-5 and 15.
#
# Pelican 4.12.0 drops the point: an article on 1.5 per cent is at …-15-per-cent.html. A fraction
# becomes its figures and loses the sign between them: "3½ million" is 312-million, "10⁶" is 106,
# and "1/2 of all" is 12-of-all; a minus goes as well. The address is what is seen of a check
# where it is cited, and ten or ninety times too much stands in it. If a second article is on 15
# per cent, the two have one address, and no site is built. Markdown 3.11.3 (`toc`) makes the
# ids of headings, to which one links, in the same way.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  'pelican[markdown]==4.12.0' Markdown==3.11.3

mkdir content
article() {
  printf 'Title: %s\nDate: 2026-01-02\n\n# %s\n' "$2" "$2" > "content/$1.md"
}
build() {
  rm -rf output
  status=0
  COLUMNS=200 env/bin/pelican content -o output -e TIMEZONE='"UTC"' \
    MARKDOWN='{"extensions": ["toc"]}' > log 2>&1 || status=$?
  echo "$1: status $status $(grep -o FileOverwriteFailedError log | sort -u)" | xargs
}
{
  article one 'Did rents rise by 1.5 per cent?'
  article two 'Did 3½ million people come?'
  article three 'Did 10⁶ people come?'
  article four 'Was it 1/2 of all?'
  article five 'Was it -5 degrees?'
  build "five articles"
  grep -ho '<h1 id="[^"]*">Did rents.*</h1>' output/*cent.html
  (cd output && ls -- *-*.html)
  article six 'Did rents rise by 15 per cent?'
  build "six articles"
} | tee seen

diff - seen <<'SEEN'
five articles: status 0
<h1 id="did-rents-rise-by-15-per-cent">Did rents rise by 1.5 per cent?</h1>
did-106-people-come.html
did-312-million-people-come.html
did-rents-rise-by-15-per-cent.html
was-it-12-of-all.html
was-it-5-degrees.html
six articles: status 1 FileOverwriteFailedError
SEEN
