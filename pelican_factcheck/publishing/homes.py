"""The article that a sidecar without one belongs to, by the words that it quotes."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from pelican_factcheck.anchoring.document import Letters, blanked, letters_of
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.discovery import SUFFIXES, SidecarPaths, stem_of
from pelican_factcheck.sidecar.files import read_file

ARTICLES = frozenset({".md", ".markdown", ".mkd", ".mdown", ".rst", ".html", ".htm"})
SHORTEST = 12
"""Letters of a quote; shorter ones stand anywhere."""
LEAST = 0.5
"""The share of the quotes that an article must have."""


def find_home(claims: Sequence[Claim], paths: SidecarPaths, root: Path) -> Path | None:
    """Return the article below *root* in which most quotes of *claims* stand.

    Only articles that have no sidecar, and only if there is one that has more of the
    quotes than any other, and at least half of them.
    """
    quotes = [letters_of(quote.exact) for claim in claims for quote in claim.sought]
    quotes = [quote for quote in quotes if len(quote) >= SHORTEST]
    if not quotes:
        return None
    counts = {
        path: sum(quote in text for quote in quotes)
        for path, text in _texts(_without_sidecar(paths, root), root)
    }
    ranked = sorted(counts, key=lambda path: -counts[path])
    best, second = ([counts[path] for path in ranked] + [0, 0])[:2]
    return ranked[0] if best > second and best >= LEAST * len(quotes) else None


def new_name(sidecar: Path, article: Path) -> Path:
    """Return the path that *sidecar* has beside *article*."""
    suffix = next(each for each in SUFFIXES if sidecar.name.endswith(each))
    return article.with_name(f"{article.stem}{suffix}")


def _without_sidecar(paths: SidecarPaths, root: Path) -> Iterator[Path]:
    for folder, children, names in os.walk(root):
        children[:] = sorted(name for name in children if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix.lower() in ARTICLES and stem_of(path) not in paths.by_stem:
                yield path


def _texts(articles: Iterable[Path], root: Path) -> Iterator[tuple[Path, str]]:
    """Yield the letters of each article that can be read."""
    for path in articles:
        text = read_file(path, root)
        if not isinstance(text, Diagnostic):
            yield path, Letters(blanked(str(path), text)).text
