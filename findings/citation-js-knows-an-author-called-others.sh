#!/usr/bin/env bash
# Guess: "and others" becomes "et al.", and the address in \url{} stays as it is.
#
# citation-js 0.7.22 makes an author of "others", whom the APA style then cites
# by name. The tilde of an address in \url{} becomes the no-break space of
# running text, so that the link leads nowhere; the same address in `url` stays.
# The "~" of BibLaTeX behind a year, "circa", is dropped.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund citation-js@0.7.22 > /dev/null

cat > read.cjs <<'JS'
const Cite = require("citation-js");
const library = String.raw`
@misc{a, title = {Wells}, author = {Doe, Ada and others}, date = {1920~},
  howpublished = {\url{https://wells.example/~doe}}}
@misc{b, title = {Mills}, author = {Doe, Ada}, date = {1920},
  url = {https://mills.example/~doe}}`;
for (const { author, issued, URL } of new Cite(library).data)
  console.log(JSON.stringify([author.map((one) => one.family), issued, URL]));
JS
node read.cjs | tee seen

diff - seen <<'SEEN'
[["Doe","others"],{"date-parts":[[1920]]},"https://wells.example/ doe"]
[["Doe"],{"date-parts":[[1920]]},"https://mills.example/~doe"]
SEEN
