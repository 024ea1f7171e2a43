#!/usr/bin/env bash
# Guess: what is no date gives None, as "TBD" and "unknown" do, so that a column of days
# from somebody else's table can be read with it, and decades are no days either.
#
# dateparser 1.2.2 takes "N/A" for yesterday, in capitals or small, and "1990s" for the
# time 1990 seconds ago: the slash of the one is passed over, the letter of the other is
# a unit. Both are common where the day of a claim is not known. A fact check imported
# by it has been made the day before the import. Strict parsing refuses the first, and
# with it "April 2018", which gets the day of today otherwise; it keeps the second.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  dateparser==1.2.2

cat > read.py <<'PY'
import warnings
from datetime import datetime

import dateparser

warnings.simplefilter("ignore")
today = {"RELATIVE_BASE": datetime(2026, 11, 20)}
for text in ("TBD", "unknown", "N/A", "n/a", "1990s", "April 2018"):
    loose = dateparser.parse(text, settings=today)
    strict = dateparser.parse(text, settings={**today, "STRICT_PARSING": True})
    print(f"{text!r}: {loose}, strictly {strict}")
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
'TBD': None, strictly None
'unknown': None, strictly None
'N/A': 2026-11-19 00:00:00, strictly None
'n/a': 2026-11-19 00:00:00, strictly None
'1990s': 2026-11-19 23:26:50, strictly 2026-11-19 23:26:50
'April 2018': 2018-04-20 00:00:00, strictly None
SEEN
