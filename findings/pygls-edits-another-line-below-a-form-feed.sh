#!/usr/bin/env bash
# Guess: a language server's copy of a text is what the editor shows.
#
# pygls 2.1.1, on which many servers for text and data files are built, announces
# incremental changes unless told otherwise, and cuts its copy into lines with
# Python's `splitlines`. The protocol knows three ends of lines: \n, \r\n and \r. In a
# text with a form feed, U+0085 or U+2028 (what one copies out of PDF files and web
# pages has them) every later change goes into another line: here the editor
# replaces `three` on line 2, and the server's copy loses `two` instead and keeps
# `three`. From then on each answer is about a text that nobody has.
# Announcing whole texts (`text_document_sync_kind`) avoids it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  pygls==2.1.1 lsprotocol==2025.0.0

cat > server.py <<'PY'
from lsprotocol import types
from pygls.lsp.server import LanguageServer

server = LanguageServer("copy", "1")


@server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
def changed(params):
    pass


@server.feature(types.TEXT_DOCUMENT_HOVER)
def hover(params):
    uri = params.text_document.uri
    return types.Hover(ascii(server.workspace.get_text_document(uri).source))


server.start_io()
PY
cat > editor.py <<'PY'
import json
import subprocess
import sys

server = subprocess.Popen(
    [sys.executable, "server.py"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
)


def send(**message):
    data = json.dumps({"jsonrpc": "2.0", **message}).encode()
    server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
    server.stdin.flush()


def answer():
    length = int(server.stdout.readline().partition(b":")[2])
    while server.stdout.readline().strip():
        pass
    return json.loads(server.stdout.read(length))["result"]


send(id=1, method="initialize", params={"processId": None, "rootUri": None, "capabilities": {}})
answer()
send(method="initialized", params={})
for sign in (" ", "\f", "\x85", "\u2028"):
    document = {"uri": "file:///story.txt", "version": 1}
    text = f"one{sign}two\nthree\nfour\n"
    item = {**document, "languageId": "text", "text": text}
    send(method="textDocument/didOpen", params={"textDocument": item})
    place = {"start": {"line": 1, "character": 0}, "end": {"line": 1, "character": 5}}
    change = {"range": place, "text": "THREE"}
    document = {**document, "version": 2}
    params = {"textDocument": document, "contentChanges": [change]}
    send(method="textDocument/didChange", params=params)
    point = {"line": 0, "character": 0}
    params = {"textDocument": document, "position": point}
    send(id=2, method="textDocument/hover", params=params)
    print(f"editor {ascii(text.replace('three', 'THREE'))}  server {answer()['contents']}")
server.kill()
PY
env/bin/python editor.py | tee seen

diff - seen <<'SEEN'
editor 'one two\nTHREE\nfour\n'  server 'one two\nTHREE\nfour\n'
editor 'one\x0ctwo\nTHREE\nfour\n'  server 'one\x0cTHREE\nthree\nfour\n'
editor 'one\x85two\nTHREE\nfour\n'  server 'one\x85THREE\nthree\nfour\n'
editor 'one\u2028two\nTHREE\nfour\n'  server 'one\u2028THREE\nthree\nfour\n'
SEEN
