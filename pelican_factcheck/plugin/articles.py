"""The articles and pages of a site, as Pelican has them before anything of ours is in them.

A command that only reads them, as `check` does, loads nothing of what a build needs beside.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from pelican.contents import Content
from pelican.generators import ArticlesGenerator, Generator, PagesGenerator
from pelican.readers import HTMLReader, Readers
from pelican.utils import get_relative_path, path_to_url

from pelican_factcheck.publishing.listing import About
from pelican_factcheck.sidecar.files import shown_name

if TYPE_CHECKING:
    from pelican_factcheck.annotating.article import Options
    from pelican_factcheck.publishing.usedclaims import HomeArticle
    from pelican_factcheck.sidecar.claims import Checked

# Every list in which a generator keeps contents that get a page of their own, in
# the order in which it writes them.
LISTS = {
    ArticlesGenerator: [
        "translations",
        "articles",
        "hidden_translations",
        "hidden_articles",
        "drafts_translations",
        "drafts",
    ],
    PagesGenerator: [
        "translations",
        "pages",
        "hidden_translations",
        "hidden_pages",
        "draft_translations",
        "draft_pages",
    ],
}
# Pelican sends no signal before it writes the drafts of articles, and shows
# them nowhere but on their own pages.
UNANNOUNCED = ("drafts", "drafts_translations")


class Article(NamedTuple):
    """An article or a page as the site renders it, with nothing of ours in it."""

    source: str
    """The path of its file."""
    html: str
    name: str
    """What messages call it."""
    lang: str
    is_draft: bool = False
    authors: tuple[str, ...] = ()
    """Who has checked a claim that names nobody."""
    day: str = ""
    """When, `YYYY-MM-DD`, or ""."""
    about: About | None = None
    """What lists and data say of it; None for drafts and hidden articles."""
    read_source: "Callable[[str], str] | None" = None
    """Renders text in its markup language as HTML."""
    around: tuple[tuple[str, str], ...] = ()
    """What its author says of it at its top, each with where; a title is the first."""

    @property
    def options(self) -> "Options":
        """What `annotate` needs to know of it, as far as Pelican knows it."""
        return options_of(self)

    @property
    def home(self) -> "HomeArticle":
        """What the claims need to know that stand here and are used elsewhere."""
        from pelican_factcheck.publishing.usedclaims import HomeArticle  # noqa: PLC0415 - see above

        checked = _checked(self.authors, self.day)
        return HomeArticle(self.lang, checked, self.about is not None)


def options_of(article: Article, **settings: Any) -> "Options":  # noqa: ANN401 - those of `Options`
    """Return what `annotate` needs to know of *article*, and these *settings* of the site."""
    from pelican_factcheck.annotating.article import Options  # noqa: PLC0415 - see above

    return Options(
        name=article.name,
        lang=article.lang,
        checked=_checked(article.authors, article.day),
        read_source=article.read_source,
        around=article.around,
        **({"preview": article.is_draft} | settings),
    )


@lru_cache
def _checked(names: tuple[str, ...], day: str) -> "Checked | None":
    """Return the same object for all articles of an author on a day."""
    from pelican_factcheck.sidecar.claims import Checked  # noqa: PLC0415 - see above

    return Checked(by=names, date=day) if names or day else None


def contents_of(generators: Sequence[Generator]) -> Iterator[tuple[Content, bool]]:
    """Yield every content with a page of its own, and whether Pelican announces its writing."""
    seen: set[int] = set()
    for generator in generators:
        for kind, names in LISTS.items():
            if not isinstance(generator, kind):
                continue
            for name in names:
                for content in getattr(generator, name, ()):
                    if id(content) not in seen:
                        seen.add(id(content))
                        yield content, kind is PagesGenerator or name not in UNANNOUNCED


def read_article(content: Content, *, is_listed: bool = True) -> Article:
    """Return the article of *content*, with what Pelican knows about it.

    Where no list and no data have it, nothing is asked `about` it: Pelican works its
    address out anew each time.
    """
    authors = getattr(content, "authors", None) or [getattr(content, "author", "")]
    date = getattr(content, "modified", None) or getattr(content, "date", None)
    return Article(
        source=content.source_path,
        html=content._content or "",  # noqa: SLF001 - Pelican's own name
        name=shown_name(content.source_path),
        lang=str(getattr(content, "lang", "") or "en"),
        is_draft=content.status == "draft",
        authors=tuple(str(author) for author in authors if author),
        day=date.date().isoformat() if isinstance(date, datetime) else "",
        about=read_about(content) if is_listed else None,
        read_source=SourceReader(content.source_path, content.settings),
        around=tuple(_around(content)),
    )


def _around(content: Content) -> Iterator[tuple[str, str]]:
    """Yield the words at the top of an article, each with where; the title first."""
    yield "the title", str(content.title)
    for key, value in content.metadata.items():
        # A date, a slug or a template is no sentence.
        if key != "title" and isinstance(value, str) and " " in value:
            yield f"`{key}:` at its top", value


def read_home(content: Content | None) -> "HomeArticle | None":
    """Return what claims need to know of their article; None for one that is not read."""
    return read_article(content).home if content else None


def read_about(content: Content) -> About | None:
    """Return what is published about *content*; None for drafts and hidden contents."""
    if content.status != "published":
        return None
    return About(
        title=str(content.title),
        url=content.url,
        published=_day(content, "date"),
        modified=_day(content, "modified"),
        authors=tuple(map(str, getattr(content, "authors", ()))),
        to_root=_way_to_root(content),
    )


def _way_to_root(content: Content) -> str:
    """Return what Pelican's own links on the page of *content* begin with, if not the site.

    Its address does not say that: `wind` may be that of `wind/index.html`.
    """
    if not content.settings["RELATIVE_URLS"]:
        return ""
    return str(path_to_url(get_relative_path(content.save_as)))


def _day(content: Content, name: str) -> str:
    value = getattr(content, name, None)
    return value.date().isoformat() if isinstance(value, datetime) else ""


FENCES = {"---": ("---", "..."), "+++": ("+++",)}
"""What opens the metadata at the top of an article, and what may close it."""
DEFINITION = re.compile(
    r"^\.\.[ \t]+(?:\|[^|\n]+\|[ \t]|_[^\n]+:)[^\n]*(?:\n[ \t]+\S[^\n]*)*", re.MULTILINE
)
"""A substitution or the target of a link in reStructuredText."""
BEGINNING = "Thequotebeginsbelow"
"""A paragraph of its own before the source, which no reader takes for metadata."""


class SourceReader:
    """A function from text in the markup language of one article to HTML.

    It uses the reader class, the extensions and the settings of the site, and the
    metadata at the top of the article, since some readers need those.
    """

    def __init__(self, path: str, settings: Mapping[str, Any]) -> None:
        self._path = path
        self.settings = settings

    @property
    def path(self) -> Path:
        """The file of the article."""
        return Path(self._path)

    def __call__(self, source: str) -> str:
        """Return *source* as HTML. Raises what the reader raises."""
        settings = {
            **self.settings,
            "DOCUTILS_SETTINGS": {
                **self.settings.get("DOCUTILS_SETTINGS", {}),
                "report_level": 5,  # a part of an article need not be sound
                "halt_level": 5,
                "warning_stream": StringIO(),
            },
        }
        ending = self.path.suffix
        kind = Readers(settings).reader_classes[ending.removeprefix(".")]
        if issubclass(kind, HTMLReader):
            return source
        with TemporaryDirectory() as folder:
            part = Path(folder) / f"quote{ending}"
            top = f"{self._metadata()}\n\n{self._definitions()}"
            part.write_text(f"{top}\n\n{BEGINNING}\n\n{source}\n", "utf-8")
            html, _ = kind(settings).read(str(part))
        return str(html).rpartition(BEGINNING)[2]

    def _definitions(self) -> str:
        """Return what an article in reStructuredText says its names stand for."""
        if self.path.suffix != ".rst":
            return ""
        found = DEFINITION.finditer(self.path.read_text("utf-8-sig"))
        return "\n\n".join(each[0].rstrip() for each in found)

    def _metadata(self) -> str:
        """Return the top of the article: up to a blank line, or between its fences."""
        lines = self.path.read_text("utf-8-sig").splitlines()
        closing = FENCES.get(lines[0].strip() if lines else "", ("",))
        top: list[str] = []
        for line in lines:
            if top and line.strip() in closing:
                return "\n".join([*top, line])
            top.append(line)
        return ""


Answers = tuple[tuple[str, str], ...]
"""Texts in the markup language of an article, and what was made of each."""


class WatchedReader:
    """A function that renders source text, and remembers what came of it."""

    def __init__(self, read_source: Callable[[str], str] | None) -> None:
        self._read_source = read_source
        self._answers: dict[str, str] = {}
        self._asked = 0

    def __call__(self, source: str) -> str:
        """Return *source* as HTML; as it is where nothing renders it."""
        if source not in self._answers:
            self._asked += 1
            read = self._read_source
            self._answers[source] = read(source) if read else source
        return self._answers[source]

    @property
    def has_answered(self) -> bool:
        """Whether there was an answer whenever it was asked, and no error."""
        return self._asked == len(self._answers)

    @property
    def answers(self) -> Answers:
        """All that came of it."""
        return tuple(self._answers.items())


def would_answer(read_source: Callable[[str], str] | None, answers: Answers) -> bool:
    """Return whether what renders source text would give the same *answers* again.

    They depend on more than can be known of a reader: on extensions, and on their versions.
    """
    reader = WatchedReader(read_source)
    with suppress(Exception):
        return all(reader(source) == html for source, html in answers)
    return False
