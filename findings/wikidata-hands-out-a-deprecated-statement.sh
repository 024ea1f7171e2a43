#!/usr/bin/env bash
# Guess: a statement that Wikidata's editors have ranked "deprecated", which is how they
# keep a value that is known to be wrong, is left out, as in Wikidata's own "truthy" data.
#
# Wikidata 0.9.0 (the client of that name on PyPI) reads no rank but to sort by it. An
# entity whose only date of birth is deprecated answers with that date, and `getlist` has
# deprecated values at its end, with nothing that sets them apart. Who looks a claim up
# this way gets the refuted value as Wikidata's word.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check Wikidata==0.9.0

# The client takes any opener: this one answers from the records below, in the form of
# Special:EntityData, so nothing is asked of the real site.
cat > ask.py <<'PY'
import io
import json
import urllib.request
from urllib.response import addinfourl

from wikidata.client import Client


def statement(key, value, rank):
    return {
        "id": f"Q1${value}",
        "type": "statement",
        "rank": rank,
        "mainsnak": {
            "snaktype": "value",
            "property": key,
            "datatype": "string",
            "datavalue": {"type": "string", "value": value},
        },
    }


BRIDGE = {
    "P1": [statement("P1", "1702", "deprecated")],
    "P2": [
        statement("P2", "120 m", "normal"),
        statement("P2", "210 m", "deprecated"),
    ],
}
RECORDS = {
    "Q1": {"id": "Q1", "type": "item", "labels": {}, "claims": BRIDGE},
    "P1": {"id": "P1", "type": "property", "datatype": "string", "labels": {}},
    "P2": {"id": "P2", "type": "property", "datatype": "string", "labels": {}},
}


class Records(urllib.request.HTTPSHandler):
    def https_open(self, request):
        name = request.full_url.rpartition("/")[2].removesuffix(".json")
        body = json.dumps({"entities": {name: RECORDS[name]}}).encode()
        answer = addinfourl(
            io.BytesIO(body),
            {"Content-Type": "application/json"},
            request.full_url,
            200,
        )
        answer.msg = "OK"
        return answer


client = Client(opener=urllib.request.build_opener(Records()))
bridge = client.get("Q1", load=True)
for key in ("P1", "P2"):
    wanted = client.get(key)
    print(key, bridge[wanted], bridge.getlist(wanted))
PY
env/bin/python ask.py | tee seen

diff - seen <<'SEEN'
P1 1702 ['1702']
P2 120 m ['120 m', '210 m']
SEEN
