#!/usr/bin/env bash
# Guess: the exit status of a language server is the one that the protocol asks for.
#
# "The server should exit with success code 0 if the shutdown request has been
# received before; otherwise with error code 1": that is how an editor tells an end
# from a crash. pygls 2.1.1 works out the right number and calls `sys.exit` with it,
# inside of a loop whose caller catches `SystemExit` and throws it away: every server
# that is started with `start_io` ends with 0, after `shutdown` and `exit`, after
# `exit` alone, and when the editor is simply gone.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  pygls==2.1.1 lsprotocol==2025.0.0

cat > server.py <<'PY'
from pygls.lsp.server import LanguageServer

LanguageServer("status", "1").start_io()
PY
cat > editor.py <<'PY'
import json
import subprocess
import sys


def message(**parts):
    data = json.dumps({"jsonrpc": "2.0", **parts}).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(data), data)


params = {"processId": None, "rootUri": None, "capabilities": {}}
begin = message(id=1, method="initialize", params=params)
begin += message(method="initialized", params={})
shutdown, end = message(id=2, method="shutdown"), message(method="exit")
for name, said in (
    ("shutdown, exit", shutdown + end),
    ("exit", end),
    ("nothing", b""),
):
    run = subprocess.run(
        [sys.executable, "server.py"], input=begin + said, capture_output=True
    )
    print(f"{name}: {run.returncode}")
PY
env/bin/python editor.py | tee seen

diff - seen <<'SEEN'
shutdown, exit: 0
exit: 0
nothing: 0
SEEN
