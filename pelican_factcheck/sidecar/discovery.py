"""Which sidecar belongs to which article."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

SUFFIXES = (".claims.yaml", ".claims.yml")


class SidecarPaths(NamedTuple):
    """The sidecars below some folders, by the stem that they share with an article.

    A stem is the absolute path without its ending: `…/story` for both
    `…/story.md` and `…/story.claims.yaml`.
    """

    by_stem: Mapping[str, Path]
    doubled: tuple[Path, ...]
    """`.yml` files that stand beside a `.yaml` file of the same stem."""
    lonely: tuple[Path, ...]
    """Sidecars with no other file of their stem, and so without an article."""

    @property
    def all(self) -> tuple[Path, ...]:
        """Every sidecar that was seen."""
        return (*self.by_stem.values(), *self.doubled, *self.lonely)


def stem_of(source: str | os.PathLike[str]) -> str:
    """The stem of an article's source file."""
    return _without_ending(_absolute(source))


def _without_ending(path: str) -> str:
    """Cut off `.md` and the like; a site asks for the stem of every file it has."""
    return os.path.splitext(path)[0]  # noqa: PTH122 - a `Path` takes five times as long


def _absolute(path: str | os.PathLike[str]) -> str:
    """*path* without `..`; links stay, since an article and its sidecar share them."""
    return os.path.abspath(path)  # noqa: PTH100 - `resolve` follows links


def find_sidecars(folders: Iterable[str | os.PathLike[str]]) -> SidecarPaths:
    """Look through *folders*, and the folders in them, once each."""
    by_stem: dict[str, Path] = {}
    doubled: list[Path] = []
    lonely: list[Path] = []
    seen: set[str] = set()
    for folder in folders:
        for parent, children, names in os.walk(_absolute(folder)):
            children[:] = sorted(name for name in children if not name.startswith("."))
            if parent not in seen:
                seen.add(parent)
                _sort_names(Path(parent), names, by_stem, doubled, lonely)
    return SidecarPaths(by_stem, tuple(doubled), tuple(lonely))


def _sort_names(
    parent: Path,
    names: list[str],
    by_stem: dict[str, Path],
    doubled: list[Path],
    lonely: list[Path],
) -> None:
    """Sort the sidecars among *names* in the folder *parent*: with an article, doubled, lonely."""
    sidecars = sorted(name for name in names if name.endswith(SUFFIXES))
    if not sidecars:
        return
    articles = {_without_ending(name) for name in names if not name.endswith(SUFFIXES)}
    for name in sidecars:
        stem = name[: name.rindex(".claims.")]
        if stem not in articles:
            lonely.append(parent / name)
        elif str(parent / stem) in by_stem:
            doubled.append(parent / name)
        else:
            by_stem[str(parent / stem)] = parent / name
