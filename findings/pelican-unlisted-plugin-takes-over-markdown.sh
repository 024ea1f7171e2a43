#!/usr/bin/env bash
# Guess: a Pelican plugin that is installed but not named in PLUGINS changes
# nothing; an empty PLUGINS means that no plugin runs.
#
# Pelican 4.12.0 imports every package under `pelican.plugins` before it looks at
# PLUGINS, and its readers are all subclasses of BaseReader that exist by then.
# So pelican-markdown-it-reader 3.0.0, installed and named nowhere, reads the
# articles in place of Python-Markdown 3.11.3 with `PLUGINS = []`: other
# footnotes, other ids, no smart quotes that MARKDOWN asks for, and no warning.
# Two sites that share an environment are built with one reader.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  'pelican[markdown]==4.12.0' markdown==3.11.3

mkdir content
cat > content/story.md <<'MD'
Title: Story
Date: 2026-01-02

The "tower" is tall.[^1]

[^1]: Survey of 2019.
MD
cat > pelicanconf.py <<'PY'
PLUGINS = []
SITEURL = "https://paper.example"
TIMEZONE = "UTC"
MARKDOWN = {
    "extension_configs": {
        "markdown.extensions.footnotes": {},
        "markdown.extensions.meta": {},
        "markdown.extensions.smarty": {},
    },
}
PY
build() {
  env/bin/pelican content -o "$1" --fatal warnings > "$1.log"
  echo "$1: $(grep -o '<p>The .*tall.*' "$1/story.html")"
}
{
  build before
  env/bin/pip install --quiet --disable-pip-version-check \
    pelican-markdown-it-reader==3.0.0
  build after
} | tee seen

diff - seen <<'SEEN'
before: <p>The &ldquo;tower&rdquo; is tall.<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup></p>
after: <p>The &quot;tower&quot; is tall.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p>
SEEN
