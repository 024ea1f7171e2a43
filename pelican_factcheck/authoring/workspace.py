"""A site's articles with their sidecars, laid out for an author to work on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from pelican_factcheck.anchoring.document import Document, document_of
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text
from pelican_factcheck.annotating.markup import strip
from pelican_factcheck.authoring.edits import Reader
from pelican_factcheck.checking.check import find_strangers, narrow
from pelican_factcheck.checking.locations import read_source
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, UserError
from pelican_factcheck.plugin.build import Article
from pelican_factcheck.plugin.site import OpenSite
from pelican_factcheck.publishing.sidecars import (
    Sidecars,
    missing_article,
    new_name,
    unread_article,
)
from pelican_factcheck.sidecar.discovery import stem_of
from pelican_factcheck.sidecar.files import read_exactly, read_file, shown_path


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleWithSidecar:
    """An article beside its sidecar."""

    path: Path
    """Of the sidecar, as a person would type it; it need not be there yet."""
    text: str
    """What the sidecar says, to the byte; "" when it is not there."""
    source: Path
    """Of the article."""
    name: str
    """What messages call the article."""
    lang: str
    visible: VisibleText
    document: Document
    read: Reader
    """Reads the text of this sidecar, with the site's verdicts and sources."""

    def point(self, start: int, end: int) -> str:
        """Return file and line of a passage of the article; the file where that is all."""
        source = read_source(self.source, self.document)
        where = source.locate(start, end) if source else None
        return f"{where.path}:{where.line}" if where else self.name


@dataclass(frozen=True, slots=True)
class Workspace:
    """A site that is open, and what could not be laid out."""

    site: OpenSite
    sidecars: Sidecars
    problems: list[Diagnostic] = field(default_factory=list)
    moves: list[tuple[Path, Path]] = field(default_factory=list)
    """Sidecars whose articles have another name now, and what they are to be called."""

    def lay_out(self, paths: Sequence[Path]) -> Iterator[ArticleWithSidecar]:
        """Yield the articles with sidecars at *paths*, files or folders; all for no paths."""
        found = narrow(self.sidecars.paths, paths)
        missing = dict(found.by_stem)
        for article in self.site.read_articles(found.by_stem):
            path = missing.pop(stem_of(article.source))
            if sheet := self._sheet(article, shown_path(path)):
                yield sheet
        for path in (*missing.values(), *find_strangers(found, paths)):
            self.problems.append(unread_article(path, self.site.complaints))
        for path in found.lonely:
            if home := self.sidecars.home_of(path):
                self.moves.append((shown_path(path), shown_path(new_name(path, home))))
            else:
                self.problems.append(missing_article(path))

    def start(self, source: Path) -> ArticleWithSidecar:
        """Return the article read from the file *source*.

        Raises:
            UserError: when the site has none, or its sidecar cannot be read.
        """
        stem = stem_of(source)
        found = narrow(self.sidecars.paths, [source])
        path = found.by_stem.get(stem, Path(f"{stem}.claims.yaml"))
        for article in self.site.read_articles([stem]):
            if sheet := self._sheet(article, shown_path(path)):
                return sheet
            reason = self.problems[0].message
            raise UserError(f"the sidecar of {source} cannot be read: {reason}")
        raise UserError(f"the site reads no article from {source}")

    def _sheet(self, article: Article, path: Path) -> ArticleWithSidecar | None:
        text = self._read(path) if path.exists() else ""
        if text is None:
            return None
        visible = read_text(strip(article.html))
        lang = article.options.lang
        return ArticleWithSidecar(
            path=path,
            text=text,
            source=Path(article.source),
            name=article.name,
            lang=lang,
            visible=visible,
            document=document_of(visible, lang, article.options.read_source),
            read=partial(self.sidecars.read, path=path),
        )

    def _read(self, path: Path) -> str | None:
        """Read a sidecar to the byte, if it is safe to read at all."""
        checked = read_file(path, self.site.root)
        if isinstance(checked, Diagnostic):
            self.problems.append(checked)
            return None
        return read_exactly(path)


def open_workspace(site: OpenSite) -> Workspace:
    """Lay out the articles and sidecars of *site*.

    Raises:
        SettingsError: when the site's sources cannot be read.
    """
    sidecars = Sidecars(site.find_sidecars(), site.settings, site.root)
    sidecars.sources  # noqa: B018 - `check` reports what is wrong with them
    return Workspace(site, sidecars)
