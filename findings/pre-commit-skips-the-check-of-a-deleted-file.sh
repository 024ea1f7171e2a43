#!/usr/bin/env bash
# Guess: a hook for the files that a commit touches runs when one of them is deleted, and
# is told of both names when one is renamed.
#
# pre-commit 4.7.0 asks git for changed files with `--diff-filter=ACMRTUXB`: all kinds of
# changes but deletions. A commit that only deletes an article is "(no files to
# check)Skipped", whatever still points at that article. Of a renamed one the hook gets the
# new name alone, so that it never learns which name is gone. A check of what other files
# say of a file has to run always, and to look for itself.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pre-commit==4.7.0
export PRE_COMMIT_HOME="$work/home" HOME="$work" GIT_CONFIG_NOSYSTEM=1

mkdir site
cd site
cat > .pre-commit-config.yaml <<'YAML'
repos:
- repo: local
  hooks:
  - {id: named, name: named, entry: echo got, language: system, files: '\.md$', verbose: true}
YAML
for name in one two three; do
  printf 'The story of %s, which is long enough to be known again.\n' $name > $name.md
done
git init --quiet
git config user.name Ada
git config user.email ada@example.org
git add .
git commit --quiet --message first

try() {
  echo "$1:"
  ../env/bin/pre-commit run --color never | grep -oE 'Skipped|Passed|no files to check|got.*' || true
  git reset --quiet --hard
}
{
  git rm --quiet one.md
  try deleted
  git mv two.md four.md
  try renamed
  echo More. >> three.md
  git add three.md
  try changed
} | tee ../seen

diff - ../seen <<'SEEN'
deleted:
no files to check
Skipped
renamed:
Passed
got four.md
changed:
Passed
got three.md
SEEN
