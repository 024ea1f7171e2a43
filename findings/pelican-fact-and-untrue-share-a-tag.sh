#!/usr/bin/env bash
# Guess: two tags written with different Chinese words get two pages.
#
# Pelican 4.12.0 (Unidecode 1.4.0): 事实 ("fact") and 失实 ("contrary to fact")
# differ in tone alone, which the slug does not keep: both become `shi-shi`.
# Pelican compares tags by slug, so the second tag is taken for the first: one
# page, one name, both articles, no warning. A reader who opens the tag
# "contrary to fact" is shown what was found true, and the other way round.
# The same holds for the traditional writing, 事實 and 失實, which then share
# the page with the other two.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  'pelican[markdown]==4.12.0' unidecode==1.4.0

mkdir content
for entry in one:事实 two:失实 three:事實 four:失實; do
  printf 'Title: Story %s\nDate: 2026-01-02\nTags: %s\n\nText.\n' \
    "${entry%%:*}" "${entry##*:}" > "content/${entry%%:*}.md"
done
env/bin/pelican content -o output --fatal warnings \
  -e TIMEZONE='"UTC"' SITEURL='"https://paper.example"' > log
{
  ls output/tag
  grep -o 'Story [a-z]*' output/tag/shi-shi.html | sort -u
} | tee seen

diff - seen <<'SEEN'
shi-shi.html
Story four
Story one
Story three
Story two
SEEN
