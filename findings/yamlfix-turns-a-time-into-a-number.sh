#!/usr/bin/env bash
# Guess: a formatter takes quotation marks off a text only where it stays a text.
#
# yamlfix 1.19.1 judges by YAML 1.2, in which `1:30` is a text. PyYAML 6.0.4 judges
# by YAML 1.1, in which it is a number to the base of sixty. So `start: "1:30"`,
# the place in a recording, loses its quotation marks and is read as 90 from then
# on, "12:30:45" as 45045. All other texts that only look like something else
# ("no", "2019-01-02", "0123", "1e3") keep theirs.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  yamlfix==1.19.1 pyyaml==6.0.4

cat > story.claims.yaml <<'YAML'
---
start: "1:30"
end: "12:30:45"
verdict: "no"
said: "2019-01-02"
code: "0123"
YAML
read_it() {
  env/bin/python -c '
import yaml
print(list(yaml.safe_load(open("story.claims.yaml")).values()))'
}
{
  read_it
  env/bin/yamlfix story.claims.yaml > log 2>&1 || cat log
  cat story.claims.yaml
  read_it
} | tee seen

diff - seen <<'SEEN'
['1:30', '12:30:45', 'no', '2019-01-02', '0123']
---
start: 1:30
end: 12:30:45
verdict: 'no'
said: '2019-01-02'
code: '0123'
[90, 45045, 'no', '2019-01-02', '0123']
SEEN
