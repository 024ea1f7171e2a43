#!/usr/bin/env bash
# Guess: with UNIQUE_IDS, which Python-Markdown has so that several texts can stand
# on one page, the footnotes of two articles on Pelican's index have two ids.
#
# Markdown 3.11.3 makes them unique by counting how often one converter was made
# ready for a text. Pelican 4.12.0 makes a new converter for each article, so the
# count is the same for all, and each footnote 1 is "fn:2-1". A page with two
# articles has that id twice, as without the setting, and the mark of the second
# leads to the note of the first. The setting only looks as if it worked.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  'pelican[markdown]==4.12.0' markdown==3.11.3

mkdir content
for name in one two; do
  printf 'Title: %s\nDate: 2026-01-02\n\nText.[^1]\n\n[^1]: Note.\n' "$name" \
    > "content/$name.md"
done
cat > pelicanconf.py <<'PY'
SITEURL = "https://paper.example"
TIMEZONE = "UTC"
MARKDOWN = {
    "extension_configs": {
        "markdown.extensions.footnotes": {"UNIQUE_IDS": True},
        "markdown.extensions.meta": {},
    },
}
PY
env/bin/pelican content -o output --fatal warnings > log
cat > read.py <<'PY'
import markdown

converter = markdown.Markdown(
    extensions=["footnotes"], extension_configs={"footnotes": {"UNIQUE_IDS": True}}
)
for _ in range(2):
    print(converter.reset().convert("Text.[^1]\n\n[^1]: Note."))
PY
{
  echo "one converter: $(env/bin/python read.py | grep -o 'id="fn:[^"]*"' | xargs)"
  echo "Pelican: $(grep -ho 'id="fn:[^"]*"' output/one.html output/two.html | xargs)"
} | tee seen

diff - seen <<'SEEN'
one converter: id=fn:3-1 id=fn:4-1
Pelican: id=fn:2-1 id=fn:2-1
SEEN
