#!/usr/bin/env bash
# Guess: the second page of a tag has a name that no other tag's page can have.
#
# Pelican 4.12.0 writes the number of a page behind the name without a sign
# between them: page 2 of the tag "covid 1" is tag/covid-12.html, which is also
# page 1 of the tag "covid 12". Pelican refuses to write a file twice, so there
# is no site at all, from the day on which the one tag has an article more than
# fits on a page. No article is at fault, and the message names a file, not a tag.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  'pelican[markdown]==4.12.0'

mkdir content
article() {
  printf 'Title: Story %s\nDate: 2026-01-02\nTags: %s\n\nText.\n' "$1" "$2" \
    > "content/$1.md"
}
build() {
  rm -rf output
  status=0
  COLUMNS=200 env/bin/pelican content -o output \
    -e TIMEZONE='"UTC"' SITEURL='"https://paper.example"' DEFAULT_PAGINATION=10 \
    > log 2>&1 || status=$?
  echo "$1: status $status $(grep -o FileOverwriteFailedError log | sort -u)" | xargs
}
{
  article last "covid 12"
  for number in 0 1 2 3 4 5 6 7 8 9; do article "$number" "covid 1"; done
  build "ten articles"
  article next "covid 1"
  build "eleven articles"
} | tee seen

diff - seen <<'SEEN'
ten articles: status 0
eleven articles: status 1 FileOverwriteFailedError
SEEN
