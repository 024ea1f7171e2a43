#!/usr/bin/env bash
# Guess: what the server proposes for a key passes the server's own check.
#
# yaml-language-server 1.25.0 (the YAML support of VS Code and others): where a
# schema lists the texts "false", "true" and "half: true", it shows them in the
# menu with quotation marks and inserts them without. `verdict: false` is a
# boolean, and the same server at once calls it not accepted, naming "false" as a
# valid value; `verdict: half: true` is no YAML at all. A scale of verdicts
# is the very list on which this happens.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts \
  yaml-language-server@1.25.0 > /dev/null

cat > schema.json <<'JSON'
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "properties": { "verdict": { "enum": ["false", "half: true", "mostly true"] } }
}
JSON
cat > client.mjs <<'JS'
import { spawn } from "node:child_process";

const server = spawn("node", [
  "node_modules/yaml-language-server/bin/yaml-language-server", "--stdio",
]);
const settings = {
  validate: true, completion: true,
  schemas: { [`file://${process.cwd()}/schema.json`]: ["*.claims.yaml"] },
};
const answers = new Map();
const diagnostics = new Map();
let received = Buffer.alloc(0);
let last = 0;

function send(message) {
  const text = JSON.stringify({ jsonrpc: "2.0", ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}
function ask(method, params) {
  last += 1;
  send({ id: last, method, params });
  return new Promise((resolve) => answers.set(last, resolve));
}
function take(message) {
  if (message.method === "workspace/configuration") {
    const result = message.params.items.map(({ section }) => section === "yaml" ? settings : null);
    send({ id: message.id, result });
  } else if (message.method === "textDocument/publishDiagnostics") {
    diagnostics.get(message.params.uri)?.(message.params.diagnostics.map((one) => one.message));
  } else if (message.method && message.id !== undefined) {
    send({ id: message.id, result: null });
  } else {
    answers.get(message.id)?.(message.result);
  }
}
server.stdout.on("data", (bytes) => {
  received = Buffer.concat([received, bytes]);
  for (;;) {
    const end = received.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, end))[1]);
    if (received.length < end + 4 + length) return;
    const body = received.subarray(end + 4, end + 4 + length);
    received = received.subarray(end + 4 + length);
    take(JSON.parse(body));
  }
});
function open(name, text) {
  const uri = `file://${process.cwd()}/${name}.claims.yaml`;
  const judged = new Promise((resolve) => diagnostics.set(uri, resolve));
  send({
    method: "textDocument/didOpen",
    params: { textDocument: { uri, languageId: "yaml", version: 1, text } },
  });
  return { uri, judged };
}

await ask("initialize", {
  processId: process.pid, rootUri: null,
  capabilities: { textDocument: { completion: {}, publishDiagnostics: {} },
    workspace: { configuration: true } },
});
send({ method: "initialized", params: {} });
send({ method: "workspace/didChangeConfiguration", params: { settings: { yaml: settings } } });

const { uri, judged } = open("empty", "verdict: \n");
await judged;
const offered = await ask("textDocument/completion", {
  textDocument: { uri }, position: { line: 0, character: 9 },
});
for (const [number, { label, textEdit }] of offered.items.entries()) {
  const text = `verdict: ${textEdit.newText}\n`;
  const messages = await open(`try${number}`, text).judged;
  console.log(`${label} -> ${text.trim()} -> ${messages[0] ?? "accepted"}`);
}
server.kill();
process.exit(0);
JS
timeout 60 node client.mjs | tee seen

diff - seen <<'SEEN'
"false" -> verdict: false -> Value is not accepted. Valid values: "false", "half: true", "mostly true".
"half: true" -> verdict: half: true -> Nested mappings are not allowed in compact mappings
mostly true -> verdict: mostly true -> accepted
SEEN
