"""Which sidecar belongs to which article."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

SUFFIXES = (".claims.yaml", ".claims.yml")


@dataclass(frozen=True, slots=True)
class Found:
    """The sidecars below some folders, by the stem that they share with an article.

    A stem is the absolute path without its ending: `…/story` for both
    `…/story.md` and `…/story.claims.yaml`.
    """

    by_stem: Mapping[str, Path] = field(default_factory=dict)
    doubled: tuple[Path, ...] = ()
    """`.yml` files that stand beside a `.yaml` file of the same stem."""
    lonely: tuple[Path, ...] = ()
    """Sidecars with no other file of their stem, and so without an article."""

    @property
    def all(self) -> tuple[Path, ...]:
        """Every sidecar that was seen."""
        return (*self.by_stem.values(), *self.doubled, *self.lonely)


def stem_of(source: str | os.PathLike[str]) -> str:
    """The stem of an article's source file."""
    return str(_absolute(source).with_suffix(""))


def _absolute(path: str | os.PathLike[str]) -> Path:
    """*path* without `..`; links stay, since an article and its sidecar share them."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` follows links


def find_sidecars(folders: Iterable[str | os.PathLike[str]]) -> Found:
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
    return Found(by_stem, tuple(doubled), tuple(lonely))


def _sort_names(
    parent: Path,
    names: list[str],
    by_stem: dict[str, Path],
    doubled: list[Path],
    lonely: list[Path],
) -> None:
    """Tell what each sidecar among the *names* in the folder *parent* belongs to."""
    sidecars = sorted(name for name in names if name.endswith(SUFFIXES))
    if not sidecars:
        return
    articles = {Path(name).stem for name in names if not name.endswith(SUFFIXES)}
    for name in sidecars:
        stem = name[: name.rindex(".claims.")]
        if stem not in articles:
            lonely.append(parent / name)
        elif str(parent / stem) in by_stem:
            doubled.append(parent / name)
        else:
            by_stem[str(parent / stem)] = parent / name
