"""Which sidecars are meant by the files and folders that somebody names."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location
from pelican_factcheck.plugin.build import shown_path
from pelican_factcheck.sidecar.discovery import SUFFIXES, Found, stem_of


def narrow(found: Found, paths: Sequence[Path]) -> Found:
    """Keep the sidecars at *paths*, of articles at them, and in folders at them."""
    if not paths:
        return found
    stems = {sidecar_stem(path) for path in paths}
    folders = {
        Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` follows links
        for path in paths
        if path.is_dir()
    }

    def is_inside(path: Path) -> bool:
        return bool(folders) and not folders.isdisjoint(path.parents)

    def is_wanted(path: Path) -> bool:
        return sidecar_stem(path) in stems or is_inside(path)

    return Found(
        {
            stem: path
            for stem, path in found.by_stem.items()
            if stem in stems or is_inside(path)
        },
        tuple(filter(is_wanted, found.doubled)),
        tuple(filter(is_wanted, found.lonely)),
    )


def sidecar_stem(path: Path) -> str:
    """Give the stem that a sidecar shares with its article, or an article's own."""
    for suffix in SUFFIXES:
        if path.name.endswith(suffix):
            return stem_of(f"{str(path).removesuffix(suffix)}.x")
    return stem_of(path)


def find_strangers(found: Found, paths: Iterable[Path]) -> Iterator[Path]:
    """Find sidecars among *paths* that lie where the site reads no articles."""
    known = {sidecar_stem(path) for path in found.all}
    for path in paths:
        if path.name.endswith(SUFFIXES) and sidecar_stem(path) not in known:
            yield path


def tell_unread(path: Path, complaints: Iterable[str]) -> Diagnostic:
    """Tell of a sidecar whose article was not read, with Pelican's own reason."""
    shown, name = shown_path(path), Path(sidecar_stem(path)).name
    reason = next((said for said in complaints if f"{name}." in said), "")
    reason = reason.replace(f"{Path.cwd()}{os.sep}", "")
    hint = "it lies outside the folders of articles and pages, or its status is `skip`"
    return Diagnostic(
        "unread-article",
        f"the site does not read the article of `{shown.name}`",
        Location(str(shown), 1, 1, 1, ""),
        f"Pelican says: {reason}" if reason else hint,
    )
