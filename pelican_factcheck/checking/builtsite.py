"""The files of a built site, and where the links of its pages lead."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pelican_factcheck.checking.builtpages import BuiltPage, read_page
from pelican_factcheck.diagnostics.diagnostic import Location

PAGES = (".html", ".htm")
DIRECTIVE = ":~:"
"""What follows in a fragment is for the browser alone (URL Fragment Text Directives)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """Every file by its name below the output folder, and the pages among them."""

    folder: Path
    url: str
    """The address of the site, without a slash at its end; "" if it is not known."""
    files: frozenset[str]
    pages: Mapping[str, BuiltPage]

    def read(self, path: str) -> str:
        """Read the file *path*, whatever its encoding may be."""
        return Path(self.folder, path).read_text("utf-8", errors="replace")

    def place(self, path: str, line: int = 1, column: int = 1) -> Location:
        """Give a place in a file; its beginning, for what is wrong with all of it."""
        return Location(str(Path(self.folder, path)), line, column, 1, "")

    def target(self, address: str, page: str) -> tuple[str, str] | None:
        """Find the file and the id to which *address* leads from *page*.

        The file is the first of those that servers look for, "" if there is
        none; the answer is None where an address leads out of the site.
        """
        try:
            parts = urlsplit(self._below(address))
        except ValueError:
            return None
        if parts.scheme or parts.netloc:
            return None
        fragment = unquote(parts.fragment.partition(DIRECTIVE)[0])
        if not parts.path:
            return page, fragment
        return self._file(self._resolve(unquote(parts.path), page)), fragment

    def _below(self, address: str) -> str:
        """Make an absolute address of the site one that begins with a slash."""
        if self.url and (address + "/").startswith((f"{self.url}/", f"{self.url}#")):
            root = urlsplit(self.url).path
            return f"{root}/{address.removeprefix(self.url).removeprefix('/')}"
        return address

    def _resolve(self, path: str, page: str) -> str:
        root = urlsplit(self.url).path
        if path.startswith("/"):
            inner = path.removeprefix(root)
        else:
            inner = posixpath.join(posixpath.dirname(page), path)
        return posixpath.normpath(inner.lstrip("/") or ".")

    def _file(self, path: str) -> str:
        found = (path, posixpath.normpath(f"{path}/index.html"), f"{path}.html")
        return next((name for name in found if name in self.files), "")


def read_site(folder: Path, url: str = "") -> BuiltSite:
    """Read a built site; *url* is its address, from which absolute links are known."""
    files = frozenset(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
    )
    return BuiltSite(
        folder=folder,
        url=url.rstrip("/"),
        files=files,
        pages=dict(_pages(folder, files)),
    )


def _pages(folder: Path, files: frozenset[str]) -> Iterator[tuple[str, BuiltPage]]:
    for name in sorted(files):
        if name.endswith(PAGES):
            path = Path(folder, name)
            html = path.read_text("utf-8", errors="replace")
            yield name, read_page(html, name, str(path))
