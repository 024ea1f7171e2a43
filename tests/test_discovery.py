"""Sidecars are found beside their articles, whatever the articles are written in."""

from pelican_factcheck.sidecar.discovery import find_sidecars, stem_of


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


def test_hidden_folders_and_folders_in_folders_count_once(tmp_path):
    """A folder below another one is not looked through twice; `.git` never."""
    write(tmp_path, "a/x.md", "a/x.claims.yaml", ".git/y.claims.yaml")

    found = find_sidecars([tmp_path, tmp_path / "a", tmp_path / "missing"])

    assert found.all == (tmp_path / "a/x.claims.yaml",)
