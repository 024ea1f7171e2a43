"""A session in a real Neovim, with its own client: break a quote, see it, apply the fix.

    python benchmarks/neovim.py [NVIM]

Prints what the editor shows. The client is set up by the lines of the manual, where this
Neovim knows them (0.11 has others than 0.8, and older ones are started by hand). Then
yaml-language-server joins on the same sidecar, and what both offer is listed; the end
has a status other than 0 when anything is offered twice. Needs Neovim, and npm unless
`yaml-language-server` is installed.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent
YAML_SERVER = "yaml-language-server@1.25.0"
ARTICLE = """\
Title: Story
Date: 2026-01-02

It mentioned no date, and no place. Nobody asked why.
Everyone in the capital \U0001f5fc welcomed it at once.
"""
SIDECAR = """\
# yaml-language-server: $schema=../claims.schema.json
claims:
- id: date
  quote: It mentioned no date, and no place
  verdict: true
  source: gazette
- id: capital
  quote: Everyone in the capital \U0001f5fc wellcomed it at once.
  verdict: false
  summary: Some did.
  source: https://example.org/
sources:
  gazette:
    title: Gazette
    url: https://example.org/gazette
"""
SHARED = (
    "sources:\n  minutes:\n    title: Minutes\n    url: https://example.org/minutes\n"
)
CONF = """\
PATH = "content"
PLUGINS = ["pelican_factcheck"]
TIMEZONE = "UTC"
FACTCHECK_SOURCES = "../sources.yaml"
"""
OLD_SETUP = """\
vim.api.nvim_create_autocmd("FileType", {
  pattern = { "yaml", "markdown" },
  callback = function(event)
    own = own or vim.lsp.start_client({
      name = "pelican_factcheck", cmd = { "pelican-factcheck", "lsp" },
    })
    vim.lsp.buf_attach_client(event.buf, own)
  end,
})
"""
SESSION = r"""
local function say(...) io.stdout:write(string.format(...) .. "\n") end
local function wait(what, test)
  if not vim.wait(20000, test, 20) then say("NOT SEEN: %s", what) vim.cmd("cquit") end
end
local function clients()
  return vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)
end
local levels = { "error", "warning", "information", "hint" }
local function show()
  for _, one in ipairs(vim.diagnostic.get(0)) do
    say("    %s:%d:%d %s[%s] %s", vim.fn.expand("%:t"), one.lnum + 1, one.col + 1,
      levels[one.severity], one.code or "", (one.message:gsub("\n.*", "")))
  end
end
local function told(count)
  wait(count .. " messages", function() return #vim.diagnostic.get(0) == count end)
  show()
end
local function replace(old, new)
  say("  type %s for %s", new, old)
  vim.cmd("%s/" .. old .. "/" .. new)
end
vim.ui.select = function(items, options, choose)
  local shown = options.format_item and options.format_item(items[1])
  say("    offered: %s", shown)
  choose(items[1], 1)
end

say("  open the article")
vim.cmd("edit content/story.md")
wait("a client", function() return next(clients()) ~= nil end)
told(1)
replace("no date", "a date")
told(2)
say("  undo")
vim.cmd("silent undo")
told(1)
say("  open the sidecar, and ask for a remedy")
vim.cmd("edit content/story.claims.yaml")
told(1)
vim.api.nvim_win_set_cursor(0, { vim.diagnostic.get(0)[1].lnum + 1, 12 })
vim.lsp.buf.code_action()
told(0)
say("    the line is now: %s", vim.fn.getline("."))
say("    saved: %s", vim.bo.modified and "no" or "yes")
"""
BESIDE = r"""
say("  yaml-language-server joins")
local yaml = vim.lsp.start_client({
  name = "yaml", cmd = { "yaml-language-server", "--stdio" }, root_dir = vim.fn.getcwd(),
  settings = { yaml = { completion = true, hover = true, validate = true } },
})
vim.lsp.buf_attach_client(0, yaml)
wait("the schema", function()
  local answer = vim.lsp.buf_request_sync(0, "textDocument/completion", {
    textDocument = vim.lsp.util.make_text_document_params(0),
    position = { line = 4, character = 11 },
  }, 2000) or {}
  local own = answer[yaml] and answer[yaml].result
  return own and #(own.items or own) > 0
end)
local doubled = 0
for _, place in ipairs({ { 4, 11 }, { 5, 10 }, { 3, 9 }, { 9, 2 } }) do
  local line = vim.fn.getline(place[1] + 1):sub(1, place[2])
  say("  complete behind %q", line)
  local answers = vim.lsp.buf_request_sync(0, "textDocument/completion", {
    textDocument = vim.lsp.util.make_text_document_params(0),
    position = { line = place[1], character = place[2] },
  }, 5000)
  local seen = {}
  for id, answer in pairs(answers) do
    local labels = {}
    for _, item in ipairs((answer.result or {}).items or answer.result or {}) do
      table.insert(labels, item.label)
      doubled = doubled + (seen[item.label] or 0)
      seen[item.label] = 1
    end
    say("    %s: %s", id == yaml and "yaml-language-server" or "pelican-factcheck",
      #labels > 0 and table.concat(labels, ", ") or "-")
  end
end
say("  offered twice: %d", doubled)
vim.cmd(doubled > 0 and "cquit" or "qall!")
"""

PLAY = """\
lua local done, why = pcall(dofile, 'session.lua')
if not done then io.stderr:write(why .. '\\n') vim.cmd('cquit') end
""".replace("\n", " ")


def setup(version: tuple[int, ...]) -> str:
    """Return the lines for this Neovim: those of the manual, if it has some."""
    page = (ROOT / "content/pages/editors.md").read_text("utf-8")
    new, older = re.findall(r"```lua\n(.*?)```", page, re.DOTALL)
    if version >= (0, 11):
        return new
    return older if version >= (0, 8) else OLD_SETUP


def main() -> int:
    """Play the session; its status."""
    nvim = shutil.which(sys.argv[1] if len(sys.argv) > 1 else "nvim")
    if nvim is None:
        print("There is no Neovim here: install it, for example apt-get install neovim")
        return 2
    said = subprocess.run(
        [nvim, "--version"], capture_output=True, check=True, text=True
    )
    name = said.stdout.splitlines()[0]
    version = tuple(map(int, re.findall(r"\d+", name)[:3]))
    with TemporaryDirectory() as folder:
        site = Path(folder)
        (site / "content").mkdir()
        for path, text in (
            ("pelicanconf.py", CONF),
            ("sources.yaml", SHARED),
            ("content/story.md", ARTICLE),
            ("content/story.claims.yaml", SIDECAR),
            ("session.lua", f"{setup(version)}{SESSION}{BESIDE}"),
        ):
            (site / path).write_text(text, "utf-8")
        own = Path(sys.executable).parent
        paths = [str(own), str(site / "node_modules/.bin"), os.environ["PATH"]]
        environ = os.environ | {"PATH": os.pathsep.join(paths), "HOME": folder}
        if not shutil.which("yaml-language-server"):
            options = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
            npm = shutil.which("npm") or "npm"
            subprocess.run(
                [npm, "install", *options, YAML_SERVER], cwd=site, check=True
            )
        command = [str(own / "pelican-factcheck"), "schema"]
        with (site / "claims.schema.json").open("wb") as schema:
            subprocess.run(command, cwd=site, stdout=schema, check=True)
        print(f"{name}, {YAML_SERVER}", flush=True)
        arguments = ["--headless", "-n", "-u", "NONE", "-c", "filetype on"]
        played = subprocess.run(
            [nvim, *arguments, "-c", PLAY],
            cwd=site,
            env=environ,
            check=False,
        )
    return played.returncode


if __name__ == "__main__":
    sys.exit(main())
