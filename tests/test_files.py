"""Sidecars are found beside their articles, whatever the articles are written in."""

import os

import pytest

from pelican_factcheck.publishing.sidecars import misnamed_sidecar
from pelican_factcheck.sidecar.files import find_sidecars, stem_of


def write(folder, *names):
    """Make empty files."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_a_sidecar_belongs_to_the_file_with_its_stem(tmp_path):
    """`story.claims.yaml` is the sidecar of `story.md`, in any folder."""
    write(
        tmp_path,
        "story.md",
        "story.claims.yaml",
        "deep/er/a.b.rst",
        "deep/er/a.b.claims.yml",
    )

    found = find_sidecars([tmp_path])

    assert found.by_stem == {
        stem_of(tmp_path / "story.md"): tmp_path / "story.claims.yaml",
        stem_of(tmp_path / "deep/er/a.b.rst"): tmp_path / "deep/er/a.b.claims.yml",
    }


def test_two_sidecars_for_one_article_are_told_apart(tmp_path):
    """The `.yaml` file is read, the `.yml` file is reported."""
    write(tmp_path, "story.md", "story.claims.yaml", "story.claims.yml")

    found = find_sidecars([tmp_path])

    assert found.doubled == (tmp_path / "story.claims.yml",)
    assert list(found.by_stem.values()) == [tmp_path / "story.claims.yaml"]


def test_a_sidecar_without_an_article_is_lonely(tmp_path):
    """Nothing else of that stem is there: the article was renamed or deleted."""
    write(tmp_path, "old-name.claims.yaml", "new-name.md")

    assert find_sidecars([tmp_path]).lonely == (tmp_path / "old-name.claims.yaml",)


def test_files_of_claims_are_those_without_an_article_in_their_folder(tmp_path):
    """Any YAML file there, in folders in it, too; beside an article it is a sidecar."""
    write(
        tmp_path,
        "claims/economy.yaml",
        "claims/old/economy.claims.yml",
        "claims/story.md",
        "claims/story.claims.yaml",
        "claims/.notes.yaml",
        "claims/notes.txt",
        "claimsx/lonely.claims.yaml",
    )

    for folders in (
        [tmp_path],
        [tmp_path / "claimsx"],
        [tmp_path / "claims", tmp_path],
    ):
        found = find_sidecars(folders, tmp_path / "claims")

        assert set(found.stored) == {
            tmp_path / "claims/economy.yaml",
            tmp_path / "claims/old/economy.claims.yml",
        }
        assert [*found.by_stem.values()] == [tmp_path / "claims/story.claims.yaml"]
        assert found.lonely in ((), (tmp_path / "claimsx/lonely.claims.yaml",))
        assert found.misnamed == {}
        assert set(found.stored) <= set(found.all)
    assert find_sidecars([tmp_path]).stored == ()


def test_hidden_folders_and_folders_in_folders_count_once(tmp_path):
    """A folder below another one is not looked through twice; `.git` never."""
    write(tmp_path, "a/x.md", "a/x.claims.yaml", ".git/y.claims.yaml")

    found = find_sidecars([tmp_path, tmp_path / "a", tmp_path / "missing"])

    assert found.all == (tmp_path / "a/x.claims.yaml",)


def test_a_folder_with_a_dot_is_looked_through_where_articles_are_read_from_it(
    tmp_path,
):
    """Pelican hides what its settings say; programs keep theirs apart in any case."""
    write(tmp_path, ".new/x.md", ".new/x.claims.yaml", ".git/y.claims.yaml")

    found = find_sidecars([tmp_path], hides={".git"}.__contains__)

    assert found.all == (tmp_path / ".new/x.claims.yaml",)


def test_what_lies_beside_the_folders_of_articles_is_found(tmp_path):
    """But neither what is apart, nor in folders of programs or with a dot."""
    elsewhere = "blog out .hidden node_modules/a env cache".split()
    write(tmp_path, "env/pyvenv.cfg", "cache/CACHEDIR.TAG", "posts/a.claims.yaml")
    for folder in elsewhere:
        write(tmp_path / folder, "x.md", "x.claims.yaml")

    found = find_sidecars(
        [tmp_path / "posts"],
        root=tmp_path,
        apart=[tmp_path / "out"],
        hides=lambda _: False,
    )

    assert [*found.by_stem.values()] == [tmp_path / "blog/x.claims.yaml"]
    assert found.lonely == (tmp_path / "posts/a.claims.yaml",)


@pytest.mark.parametrize(
    "name",
    [
        "story.claim.yaml",
        "story.claims.YAML",
        "story.Claims.yml",
        "story-claims.yaml",
        "story_claims.yml",
        "story claims.yaml",
        "story.claims.json",
        "story.claims.yaml.txt",
        "story.claims.txt",
        "story.claims",
        "story.claims.yaml.yaml",
        "story.claims..yaml",
        "story.claims (1).yaml",
        "story.claims(1).yaml",
        "story.claims copy.yaml",
        "story.claims - Kopie (2).yml",
        "story.claims-1.yaml",
        "story.caims.yaml",
        "story.cliams.yaml",
        "story.Clams.yml",
        "story.claims.yalm",
        "story.claims.yam",
        "story.claims.ymal",
        "story.claims.yaml ",
        "story.claims.yml\u00a0",
        "story.claims.yaml.",
        "story.claims.yaml (1)",
        "story.claims.yaml copy",
        "story.claims.json\t",
        "story.clams.yaml ",
    ],
)
def test_a_name_with_a_slip_is_no_sidecar_and_not_passed_over(tmp_path, name):
    """The right name is known: that of the article beside it."""
    write(tmp_path, "story.md", name)

    found = find_sidecars([tmp_path])

    assert found.misnamed == {tmp_path / name: "story.claims.yaml"}
    assert found.all == (tmp_path / name,)


def test_a_folder_with_the_name_of_a_sidecar_is_not_passed_over(tmp_path):
    """Archives unpack to such folders; nothing in them is read."""
    write(tmp_path, "story.md", "story.claims.yaml/story.claims.yaml")

    found = find_sidecars([tmp_path])

    assert tmp_path / "story.claims.yaml" in found.misnamed


@pytest.mark.parametrize(
    ("name", "message", "hint"),
    [
        (
            "story.caims.yaml",
            "`story.caims.yaml` is not read: sidecars end in `.claims.yaml`",
            "rename it `story.claims.yaml`",
        ),
        (
            "other.claims.yaml/x",
            "`other.claims.yaml` is a folder, and no sidecar",
            "write the claims into a file of that name",
        ),
        (
            "twin.claims (1).yaml",
            "`twin.claims (1).yaml` is not read: sidecars end in `.claims.yaml`",
            "take what is missing into `twin.claims.yaml`, and delete this copy",
        ),
    ],
)
def test_a_slip_is_reported_with_what_to_do(tmp_path, name, message, hint):
    """No advice overwrites a sidecar that is there."""
    write(tmp_path, "story.md", "other.md", "twin.md", "twin.claims.yaml", name)
    (slip,) = find_sidecars([tmp_path]).misnamed.items()

    problem = misnamed_sidecar(*slip)

    assert (problem.message, problem.hint) == (message, hint)


def test_other_data_may_speak_of_claims(tmp_path):
    """Without an article of its stem, a file with such a name is somebody's data."""
    others = "insurance-claims.yaml claims.yaml proclaim.yml story.data.yaml"
    backups = "story.claims.yaml~ story.claims.yaml.bak story.old.claims.txt~"
    alone = "tale.clams.yaml story.frames.yaml story.class.json story.climb"
    write(tmp_path, "story.md", *others.split(), *backups.split(), *alone.split())

    assert find_sidecars([tmp_path]).all == ()


OURS = """# The checks
format: 1
defaults:
  verdict: true
claims:
- quote: So he said.
  source: https://example.org/a
"""
FLOW = '{"claims": [{"quote": "So.", "verdict": "true"}]}'
USED = "claims:\n- {use: desk-1, quote: So.}\n"
STATED = "claims:\n- claim: So it is.\n  verdict: true\n  source: https://e.org/a\n"


@pytest.mark.parametrize("text", [OURS, FLOW, USED, f"\ufeff{OURS}", STATED])
@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("storyclaims.yaml", "story.claims.yaml"),
        ("Story.factcheck.yml", "story.claims.yaml"),
        ("story.yaml", "story.claims.yaml"),
        ("story-2.YAML ", "story-2.claims.yaml"),
        ("story_check.yaml.txt", "story.claims.yaml"),
        ("claims.yaml", ".claims.yaml"),
        ("CLAIMS.YML", ".claims.yaml"),
        ("facts.yaml", ".claims.yaml"),
        ("checks/claims.yml", ".claims.yaml"),
        ("only/claims.yaml", "one.claims.yaml"),
        ("desk/economy.YAML", "economy.yaml"),
    ],
)
def test_what_has_claims_under_any_name_is_not_passed_over(tmp_path, text, name, right):
    """The article is the one whose name it begins with, or the only one in its folder."""
    write(tmp_path, "story.md", "story-2.rst", "story.jpg", "only/one.md", name)
    (tmp_path / name).write_text(text, encoding="utf-8")

    assert find_sidecars([tmp_path], tmp_path / "desk").misnamed == {
        tmp_path / name: right
    }


@pytest.mark.parametrize(
    "text",
    [
        "claims:\n- {id: 7, amount: 300, status: open}\n",
        "claims:\n- {claim: breach of contract, verdict: guilty}\n",
        "quotes:\n- quote: So.\n  by: A\nclaims: 3\n",
        "title: Claims\nverdicts: [a, b]\n",
        "# claims:\n# - quote: So.\n#   verdict: true\n",
        "sources:\n  act: {title: Act, claims: 3, verdict: x, quote: y}\n",
        "claims \xff: quote: verdict:",
    ],
)
def test_what_others_write_into_a_file_of_claims_is_theirs(tmp_path, text):
    """It lacks what only our claims have, or has it elsewhere."""
    write(tmp_path, "story.md", "claims.yaml")
    (tmp_path / "claims.yaml").write_text(text, encoding="latin-1")

    assert find_sidecars([tmp_path]).all == ()


def test_a_pipe_is_not_waited_for(tmp_path):
    """A name alone says nothing about what is behind it."""
    os.mkfifo(tmp_path / "claims.yaml")

    assert find_sidecars([tmp_path]).all == ()


def test_links_to_folders_are_followed_as_for_articles(tmp_path):
    """A link into a folder that holds it is followed no further."""
    write(tmp_path, "elsewhere/x.md", "elsewhere/x.claims.yaml")
    content = tmp_path / "content"
    content.mkdir()
    (content / "linked").symlink_to(tmp_path / "elsewhere")
    (content / "self").symlink_to(content)

    found = find_sidecars([content])

    assert found.all == (content / "linked/x.claims.yaml",)
