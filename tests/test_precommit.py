"""The hooks for pre-commit, run by pre-commit itself in repositories of git."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

REPOSITORY = Path(__file__).parent.parent
HOOKS = ".pre-commit-hooks.yaml"
CONF = """\
PATH = "content"
PLUGINS = ["pelican_factcheck"]
TIMEZONE = "UTC"
FACTCHECK_SOURCES = "../sources.yaml"
"""
ARTICLE = "Title: {0}\nDate: 2026-01-02\n\nIt was opened in 1889, says {0}.\n"
SIDECAR = "claims:\n- quote: opened in 1889\n  verdict: true\n  source: {}\n"
SOURCES = "sources:\n  a: {url: https://a.example/}\n  b: {url: https://b.example/}\n"


class Commits:
    """A site in a repository with our hook, in which all is committed and right."""

    def __init__(self, folder):
        self.folder = folder / "site"
        self.home = folder / "home"
        hooks = folder / "hooks"
        for path in (hooks, self.folder / "content"):
            path.mkdir(parents=True)
        (hooks / HOOKS).write_text((REPOSITORY / HOOKS).read_text("utf-8"))
        self.git("init", "--quiet", at=hooks)
        self.git("add", ".", at=hooks)
        self.git("commit", "--quiet", "--message", "hooks", at=hooks)
        revision = self.git("rev-parse", "HEAD", at=hooks).stdout.strip()
        hook = [{"id": "pelican-factcheck-system"}]
        config = {"repos": [{"repo": str(hooks), "rev": revision, "hooks": hook}]}
        self.write(".pre-commit-config.yaml", yaml.safe_dump(config))
        self.write("pelicanconf.py", CONF)
        self.write("sources.yaml", SOURCES)
        for name, key in (("one", "a"), ("two", "b")):
            self.write(f"content/{name}.md", ARTICLE.format(name))
            self.write(f"content/{name}.claims.yaml", SIDECAR.format(key))
        self.git("init", "--quiet")
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", "site")

    def write(self, name, text):
        """Write one file of the site."""
        (self.folder / name).write_text(text, encoding="utf-8")

    def git(self, *words, at=None):
        """Run a command of git, which has to work."""
        who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
        command = ["git", *who, *words]
        return self.run(command, at or self.folder, check=True)

    def hook(self):
        """Stage everything, and run the hook as a commit would."""
        self.git("add", "--all")
        command = [sys.executable, "-m", "pre_commit", "run", "--color", "never"]
        return self.run(command, self.folder, check=False)

    def run(self, command, at, *, check):
        """Run a program in the folder *at*."""
        beside = str(Path(sys.executable).parent)
        return subprocess.run(
            command,
            cwd=at,
            check=check,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={
                **{k: v for k, v in os.environ.items() if not k.startswith("GIT_")},
                "PATH": f"{beside}{os.pathsep}{os.environ['PATH']}",
                "PRE_COMMIT_HOME": str(self.home),
            },
        )


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    """One repository for all tests; each brings it back to its last commit."""
    return Commits(tmp_path_factory.mktemp("commits"))


@pytest.fixture
def commits(repository):
    """The repository as it was committed."""
    yield repository
    repository.git("reset", "--quiet", "--hard")
    repository.git("clean", "--quiet", "-d", "--force", "-x")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (["rm", "--quiet", "content/one.md"], "missing-article"),
        (["mv", "content/one.claims.yaml", "content/one.claim.yaml"], "misnamed-"),
        (["rm", "--quiet", "sources.yaml"], "FACTCHECK_SOURCES"),
    ],
    ids=" ".join,
)
def test_what_git_moves_and_removes_is_found(commits, change, told):
    """Though pre-commit names no file that was deleted."""
    commits.git(*change)
    done = commits.hook()

    assert done.returncode == 1, done
    assert told in done.stdout


@pytest.mark.parametrize(
    "changes",
    [
        [
            ("content/one.md", ARTICLE.replace("1889", "1890"), "orphan-quote"),
            ("content/two.claims.yaml", "claims: [{quote: a}]", "missing-key"),
        ],
        [("sources.yaml", SOURCES.replace("b:", "c:"), "unknown-source")],
        [("pelicanconf.py", CONF.replace("pelican_factcheck", ""), "plugin-off")],
    ],
    ids=["claims", "sources", "settings"],
)
def test_a_change_that_breaks_a_claim_is_found(commits, changes):
    """In an article, a sidecar, the shared sources, the settings."""
    for name, text, _ in changes:
        commits.write(name, text)
    done = commits.hook()

    assert done.returncode == 1, done
    assert [told for _, _, told in changes if told not in done.stdout] == []


def test_a_right_commit_passes(commits):
    """What concerns no claim does not keep an author from working."""
    commits.write("README.md", "Words.\n")
    done = commits.hook()

    assert done.returncode == 0, done
    assert "Passed" in done.stdout


def test_both_hooks_do_the_same():
    """One brings its own installation, the other runs the site's."""
    hooks = yaml.safe_load((REPOSITORY / HOOKS).read_text("utf-8"))
    own, system = ({**hook, "id": "", "description": ""} for hook in hooks)

    assert (own.pop("language"), system.pop("language")) == ("python", "system")
    assert own == system
