#!/usr/bin/env bash
# Guess: two articles whose titles name different figures are no duplicates, least of all with
# different DOIs.
#
# bibtex-tidy 1.14.0, `--merge`, compares author and title by their Latin letters and digits:
# "rose by 1.5 per cent" and "rose by 15 per cent" are one, and the second is removed, although
# its DOI, journal and year are others; "<5 deaths" goes with ">5 deaths". Of a Chinese author
# and title nothing is left to compare, so that two articles by two writers are the same and the
# second is lost. `--duplicates` without `--merge` only warns, with the same pairs.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts bibtex-tidy@1.14.0 > /dev/null

cat > sources.bib <<'BIB'
@article{one,
  author = {Roe, Ann}, title = {Rents rose by 1.5 per cent}, journal = {Hill Review},
  year = {2019}, doi = {10.1000/one}
}
@article{two,
  author = {Roe, Ann}, title = {Rents rose by 15 per cent}, journal = {Vale Review},
  year = {2024}, doi = {10.1000/two}
}
@article{three, author = {Roe, Ann}, title = {Less: <5 deaths}, year = {2019}}
@article{four, author = {Roe, Ann}, title = {Less: >5 deaths}, year = {2020}}
@article{five, author = {李, 明}, title = {塔}, year = {2019}}
@article{six, author = {王, 芳}, title = {桥}, year = {2020}}
@article{seven, author = {Roe, Ann}, title = {Rents rose by 16 per cent}, year = {2024}}
BIB
{
  npx --no-install bibtex-tidy sources.bib --merge --v2 -o tidy.bib < /dev/null
  grep -o '^@.*' tidy.bib
} | tee seen

diff - seen <<'SEEN'
Tidying...
DUPLICATE_ENTRY: Duplicate removed. Entry two has similar content to entry one.
DUPLICATE_ENTRY: Duplicate removed. Entry four has similar content to entry three.
DUPLICATE_ENTRY: Duplicate removed. Entry six has similar content to entry five.
Done. Successfully tidied 4 entries.
3 entries merged
@article{one,
@article{three,
@article{five,
@article{seven,
SEEN
