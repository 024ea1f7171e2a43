#!/usr/bin/env bash
# Guess: signs for typewriter spellings are put in where these stand alone: "1/4 of them" is
# a quarter of them, and a day (1/4/2019) or a clause, 501(c)(3), stays as it is.
#
# pymdown-extensions 13.1.2 (`smartsymbols`, Markdown 3.11.3) asks only that no digit
# stands next to a fraction: 1/4/2019 becomes "¼/2019" and 3/4/2018 "¾/2018", while
# 2/4/2019 and 11/4/2019 stay. "(c)" is the sign of copyright and "(r)" that of a trade
# mark anywhere, so section 501(c)(3) is "501©(3)"; markdown-it-py 4.3.0 and markdown-it
# 15.0.3 do that as well with `typographer`. It is the same inside quotation marks: words
# that are quoted are printed with other signs than they were written with.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  Markdown==3.11.3 pymdown-extensions==13.1.2 markdown-it-py==4.3.0
npm install --silent --no-audit --no-fund --ignore-scripts markdown-it@15.0.3 > /dev/null

cat > said.md <<'MD'
Signed on 1/4/2019, 2/4/2019, 3/4/2018 and 11/4/2019, by 1/4 of them.

"Under section 501(c)(3) and article 6(r)."
MD
cat > read.py <<'PY'
from html import unescape

from markdown import markdown
from markdown_it import MarkdownIt

said = open("said.md", encoding="utf-8").read()
print(unescape(markdown(said, extensions=["pymdownx.smartsymbols"])))
parser = MarkdownIt("commonmark", {"typographer": True}).enable("replacements")
print(unescape(parser.render(said)).strip())
PY
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";

const parser = new MarkdownIt({ typographer: true, quotes: ['"', '"', "'", "'"] });
const html = parser.render(readFileSync("said.md", "utf8"));
console.log(html.replaceAll("&quot;", '"').trim());
JS
{
  env/bin/python read.py
  node read.mjs
} | tee seen

diff - seen <<'SEEN'
<p>Signed on ¼/2019, 2/4/2019, ¾/2018 and 11/4/2019, by ¼ of them.</p>
<p>"Under section 501©(3) and article 6®."</p>
<p>Signed on 1/4/2019, 2/4/2019, 3/4/2018 and 11/4/2019, by 1/4 of them.</p>
<p>"Under section 501©(3) and article 6®."</p>
<p>Signed on 1/4/2019, 2/4/2019, 3/4/2018 and 11/4/2019, by 1/4 of them.</p>
<p>"Under section 501©(3) and article 6®."</p>
SEEN
