#!/usr/bin/env bash
# Guess: what a writer puts before a source's key, "[contra @roe]", is printed with the
# citation, since the syntax is pandoc's, which does so. Of what stands behind it, "[@roe,
# retracted]", the same was taken for granted and not written down.
#
# rehype-citation 2.3.2 prints what stands before the key, and of what stands behind it only
# that which follows a page: "[@roe2019, retracted]" is "(Roe 2019)", and "who denies it" is
# gone as well; "[@roe2019, p. 5, retracted]" is printed whole. Nothing is reported, and the
# source then stands behind the sentence as its proof. pandoc 3.9 (pypandoc-binary 1.17)
# keeps all of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pypandoc-binary==1.17
npm install --silent --no-audit --no-fund --ignore-scripts rehype-citation@2.3.2 \
  unified@11.0.5 rehype-parse@9.0.1 rehype-stringify@10.0.1 > /dev/null

cat > sources.bib <<'BIB'
@article{roe2019,
  author = {Roe, Ann}, title = {The tower}, journal = {Hill Review}, year = {2019}
}
BIB
cat > texts <<'TEXTS'
It fell [contra @roe2019].
It fell [@roe2019, retracted].
It fell [@roe2019, p. 5, retracted].
It fell [@roe2019, who denies it].
TEXTS
cat > cite.mjs <<'JS'
import { readFileSync } from "node:fs";
import rehypeCitation from "rehype-citation";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

for (const text of readFileSync("texts", "utf8").trim().split("\n")) {
  const page = await unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeCitation, {
      path: process.cwd(),
      bibliography: "sources.bib",
      csl: "chicago",
      suppressBibliography: true,
    })
    .use(rehypeStringify)
    .process(`<p>${text}</p>`);
  console.log("rehype-citation:", `${page}`.replace(/<[^>]*>/g, ""));
}
JS
cat > cite.py <<'PY'
from pathlib import Path

import pypandoc

for text in Path("texts").read_text().splitlines():
    options = ["--citeproc", "--bibliography=sources.bib", "--metadata=suppress-bibliography"]
    page = pypandoc.convert_text(text, "plain", format="markdown", extra_args=options)
    print("pandoc:", page.strip())
PY
{
  node cite.mjs
  env/bin/python cite.py
} | tee seen

diff - seen <<'SEEN'
rehype-citation: It fell (contra Roe 2019).
rehype-citation: It fell (Roe 2019).
rehype-citation: It fell (Roe 2019, 5, retracted).
rehype-citation: It fell (Roe 2019).
pandoc: It fell (contra Roe 2019).
pandoc: It fell (Roe 2019, retracted).
pandoc: It fell (Roe 2019, 5, retracted).
pandoc: It fell (Roe 2019, who denies it).
SEEN
