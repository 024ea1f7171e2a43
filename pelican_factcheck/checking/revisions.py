"""The files that have changed since a commit, as git knows them."""

import subprocess
from pathlib import Path

EMPTY = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
"""The tree without a file, which every repository knows."""


class RevisionError(Exception):
    """Git cannot say what has changed; the text is its reason."""


def changed_since(revision: str, folder: Path) -> list[Path]:
    """Return the absolute paths of files that differ from *revision*.

    Of the repository that *folder* lies in: changed, added, deleted, renamed under
    both names, and those that git does not know yet. `HEAD` of a repository
    without a commit is the empty tree.

    Raises:
        RevisionError: when there is no git, no repository or no such commit.
    """
    top = Path(_git(folder, "rev-parse", "--show-toplevel").rstrip("\n"))
    if revision == "HEAD" and not _has_commits(folder):
        revision = EMPTY
    known = _git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", revision)
    listed = _git(top, "diff", "--name-only", "--no-renames", "-z", known.strip(), "--")
    new = _git(top, "ls-files", "--others", "--exclude-standard", "-z")
    return [top / name for name in f"{listed}{new}".split("\0") if name]


def _has_commits(folder: Path) -> bool:
    try:
        _git(folder, "rev-parse", "--verify", "--quiet", "HEAD")
    except RevisionError:
        return False
    return True


def _git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603 - no shell, and revisions cannot be options
    except FileNotFoundError as error:
        raise RevisionError("--since asks git, which is not installed") from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().split("\n")[0]
        reason = said or f"there is no commit `{arguments[-1]}`"
        raise RevisionError(f"--since: {reason}") from error
    return done.stdout.decode(errors="surrogateescape")
