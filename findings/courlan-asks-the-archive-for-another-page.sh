#!/usr/bin/env bash
# Guess: what cleans addresses of trackers takes off `utm_source` and its like and leaves
# `?source=` alone, which many pages of data have for the source of their figures. Nothing was
# guessed about addresses of archived pages.
#
# courlan 1.4.0, on which trafilatura stands, takes off `source`, `ref` and `campaign`
# as well, whatever they say: the table of the ministry and that of the bank have one address.
# In the address of a snapshot (https://web.archive.org/web/2019…/https://…) it does so to the
# page that was archived, and makes one slash of two behind its "https:", so that the archive is
# asked for a page that was never asked about. `id`, `lang` and a text fragment stay.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check courlan==1.4.0

cat > clean.py <<'PY'
from courlan import clean_url

for url in [
    "https://data.example/rents?source=ministry&id=5",
    "https://data.example/rents?source=bank&id=5",
    "https://data.example/votes?campaign=2019",
    "https://law.example/?ref=12",
    "https://web.archive.org/web/20190504000000/https://data.example/rents?source=bank",
    "https://paper.example/tower?lang=en&utm_source=x#:~:text=did%20not",
]:
    print(url, clean_url(url), sep="\n  ")
PY
env/bin/python clean.py | tee seen

diff - seen <<'SEEN'
https://data.example/rents?source=ministry&id=5
  https://data.example/rents?id=5
https://data.example/rents?source=bank&id=5
  https://data.example/rents?id=5
https://data.example/votes?campaign=2019
  https://data.example/votes
https://law.example/?ref=12
  https://law.example/
https://web.archive.org/web/20190504000000/https://data.example/rents?source=bank
  https://web.archive.org/web/20190504000000/https:/data.example/rents
https://paper.example/tower?lang=en&utm_source=x#:~:text=did%20not
  https://paper.example/tower?lang=en#:~:text=did%20not
SEEN
