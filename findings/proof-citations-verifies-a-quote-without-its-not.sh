#!/usr/bin/env bash
# Guess: a package that confirms that a page has the words of a quotation calls it
# "verified" where the page has all of them, and anything less "partial" or "not found".
#
# proof-citations 1.45.0 also says "verified" where four fifths of the words stand on the page
# in one run, whatever the rest may be: a sentence that lost its "not", 500 days for 5,
# "unsafe" for "safe". A denial that begins with its "Not" ("Not one of the seven") and a word
# that ends the page's word ("true" in "untrue") are even a full quote. A short sentence
# without its "not" is "partial", so a trial with one of those looks right. The result's
# `coverage_pct` tells the cases apart in part; its `status` does not.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check proof-citations==1.45.0

cat > verify.py <<'PY'
from proof_citations import verify_citation

PAGE = """<p>The council did not pay 5 million euros to the owners of the old harbour in May.</p>
<p>In the towers in the north of the county the lifts were out of order for 5 days.</p>
<p>In the towers in the south of the county the lifts were safe.</p>
<p>Not one of the seven members of the board had voted for the loan.</p>
<p>The report is untrue in every word.</p>
<p>The mayor did not lie.</p>"""
for quote in [
    "The council did pay 5 million euros to the owners of the old harbour in May.",
    "In the towers in the north of the county the lifts were out of order for 500 days.",
    "In the towers in the south of the county the lifts were unsafe.",
    "One of the seven members of the board had voted for the loan.",
    "true in every word",
    "The mayor did lie.",
    "Nobody came to the harbour in June.",
]:
    result = verify_citation(
        "https://paper.example/",
        quote,
        "harbour",
        snapshot=PAGE,
        skip_live_fetch=True,
        oa_lookup=False,
    )
    print(f"{result['status']} ({result['method']}, {result['coverage_pct']}): {quote}")
PY
env/bin/python verify.py | tee seen

diff - seen <<'SEEN'
verified (fragment, 81.2): The council did pay 5 million euros to the owners of the old harbour in May.
verified (fragment, 83.3): In the towers in the north of the county the lifts were out of order for 500 days.
verified (fragment, 84.6): In the towers in the south of the county the lifts were unsafe.
verified (full_quote, None): One of the seven members of the board had voted for the loan.
verified (full_quote, None): true in every word
partial (aggressive_normalization, None): The mayor did lie.
not_found (None, None): Nobody came to the harbour in June.
SEEN
