#!/usr/bin/env bash
# Guess: the key under which a web archive files a snapshot folds the case of the host and
# leaves the path and the query alone, since RFC 3986 has them depend on case.
#
# surt 0.3.1, the Internet Archive's own module for these keys, makes the whole address
# small. Two videos, or two short links, whose ids differ in case alone have one key, and
# cdxj-indexer 1.5.0 files both under it (WARC file by warcio 1.8.1). The newest snapshot
# under the key of the one video is a snapshot of the other, so whoever cites an archived
# page as evidence has to compare the address in the answer with the one asked for.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  surt==0.3.1 cdxj-indexer==1.5.0 warcio==1.8.1

cat > write.py <<'PY'
from io import BytesIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

ADDRESSES = ("https://video.example/watch?v=aBcD", "https://video.example/watch?v=AbCd")
with open("videos.warc.gz", "wb") as file:
    writer = WARCWriter(file)
    for year, address in enumerate(ADDRESSES, 2024):
        head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(
            address, "response", payload=BytesIO(address.encode()), http_headers=head,
            warc_headers_dict={"WARC-Date": f"{year}-01-02T00:00:00Z"}))
PY
env/bin/python write.py
{
  env/bin/python -c '
import surt
for address in ("https://go.example/Xy1", "https://go.example/xY1", "https://go.example/Xy2"):
    print(address, surt.surt(address))'
  env/bin/cdxj-indexer videos.warc.gz | sed -E 's/\{.*"url": ("[^"]*").*/\1/'
} | tee seen

diff - seen <<'SEEN'
https://go.example/Xy1 example,go)/xy1
https://go.example/xY1 example,go)/xy1
https://go.example/Xy2 example,go)/xy2
example,video)/watch?v=abcd 20240102000000 "https://video.example/watch?v=aBcD"
example,video)/watch?v=abcd 20250102000000 "https://video.example/watch?v=AbCd"
SEEN
