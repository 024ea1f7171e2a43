#!/usr/bin/env bash
# Guess: a library that tidies addresses leaves the fragment's %2D and %2C as
# they stand, since the fragment is the browser's business.
#
# To RFC 3986 "-" and "%2D" are one and the same, and a tidy address has "-".
# To a text fragment they are opposites: a bare hyphen or comma divides the
# parts, an encoded one belongs to the words. yarl 1.25.1 (the addresses of
# aiohttp) and hyperlink 21.0.0 turn "from 'the well-' to 'known tower'" into
# "'known tower' after 'the well'"; yarl also turns the words "10,000 people"
# into the range from "10" to "000 people". url-normalize 3.1.0 and furl 2.1.4
# encode the ":" of ":~:", after which there is no text directive left. Each
# result is read here by text-fragments-polyfill 6.7.0, of Google Chrome Labs.
# rfc3986 2.0.0, w3lib 2.5.0 and ada-url 4.0.0 change nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  yarl==1.25.1 hyperlink==21.0.0 url-normalize==3.1.0 furl==2.1.4 \
  rfc3986==2.0.0 w3lib==2.5.0 ada-url==4.0.0
npm install --silent --no-audit --no-fund --ignore-scripts \
  text-fragments-polyfill@6.7.0 > /dev/null

cat > tidy.py <<'PY'
import ada_url, furl, hyperlink, rfc3986, url_normalize, w3lib.url, yarl

TIDY = {
    "as written": str,
    "yarl": lambda url: str(yarl.URL(url)),
    "hyperlink": lambda url: hyperlink.parse(url).normalize().to_text(),
    "url-normalize": url_normalize.url_normalize,
    "furl": lambda url: furl.furl(url).url,
    "rfc3986": rfc3986.normalize_uri,
    "w3lib": lambda url: w3lib.url.canonicalize_url(url, keep_fragments=True),
    "ada-url": ada_url.normalize_url,
}
for words in ("the%20well%2D,known%20tower", "10%2C000%20people"):
    for name, tidy in TIDY.items():
        print(name, tidy(f"https://paper.example/a#:~:text={words}"), sep="\t")
PY
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import * as fragments from "./node_modules/text-fragments-polyfill/src/text-fragment-utils.js";

for (const line of readFileSync(0, "utf8").trim().split("\n")) {
  const [name, url] = line.split("\t");
  const hash = new URL(url).hash;
  if (!hash.includes(":~:")) {
    console.log(`${name}: no directive`);
    continue;
  }
  const [{ prefix, textStart, textEnd }] = fragments.parseFragmentDirectives(
    fragments.getFragmentDirectives(hash),
  ).text;
  const after = prefix ? `after '${prefix}', ` : "";
  console.log(`${name}: ${after}'${textStart}'${textEnd ? ` to '${textEnd}'` : ""}`);
}
JS
env/bin/python tidy.py | node read.mjs | tee seen

diff - seen <<'SEEN'
as written: 'the well-' to 'known tower'
yarl: after 'the well', 'known tower'
hyperlink: after 'the well', 'known tower'
url-normalize: no directive
furl: no directive
rfc3986: 'the well-' to 'known tower'
w3lib: 'the well-' to 'known tower'
ada-url: 'the well-' to 'known tower'
as written: '10,000 people'
yarl: '10' to '000 people'
hyperlink: '10,000 people'
url-normalize: no directive
furl: no directive
rfc3986: '10,000 people'
w3lib: '10,000 people'
ada-url: '10,000 people'
SEEN
