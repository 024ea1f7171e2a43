#!/usr/bin/env bash
# Guess: a link to a passage (`page.html#:~:text=It%20rose`, the form of the Text Fragments
# specification) is checked like a link to the page, and `#part:~:text=…` like `#part`,
# since browsers cut off everything from `:~:` before they look for an element.
#
# linkinator 7.6.1 with `--check-fragments` looks for an element whose id is the whole of
# `:~:text=It rose`, finds none, and calls both links broken, though the page is there, the
# words stand on it, and `part` is an id on it. A site whose sources are linked by passage
# fails its link check for each of them; the plain `#part` passes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund linkinator@7.6.1

mkdir site
cat > site/index.html <<'HTML'
<!doctype html><html lang="en"><title>Check</title><body>
<a href="source.html#part">the paragraph</a>
<a href="source.html#:~:text=It%20rose">the words</a>
<a href="source.html#part:~:text=It%20rose">both</a>
</body></html>
HTML
cat > site/source.html <<'HTML'
<!doctype html><html lang="en"><title>Source</title><body><p id="part">It rose.</p></body></html>
HTML
npx linkinator site --recurse --check-fragments --format json > report || status=$?
echo "status ${status:-0}" | tee seen
node -e '
  const report = JSON.parse(require("fs").readFileSync("report", "utf8"));
  const seen = report.links.map(
    ({ url, state }) => `${state} ${decodeURIComponent(url).replace(/^.*site\/?/, "/")}`,
  );
  console.log([...new Set(seen)].sort().join("\n"));
' | tee -a seen

diff - seen <<'SEEN'
status 1
BROKEN /source.html#:~:text=It rose
BROKEN /source.html#part:~:text=It rose
OK /
OK /source.html
SEEN
