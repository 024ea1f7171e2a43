"""The articles of one build: known by content, and annotated where they are new.

A build in which nothing has changed reads what it needs from the store. So nothing here
loads what reads claims and finds sentences; that is `annotator.py`.

Pelican's articles and pages, and how their annotated HTML gets onto their pages.

The annotated HTML of an article is on its own page only. Pelican writes feeds
first, then articles, then indexes; so an article's annotated content is put in
place just before its page is rendered and taken away right after. That shadows
two methods on the one content object, and leaves `_content`, the memoised
content, the summary and whatever other plugins made of them alone.
"""

import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, cached_property
from hashlib import blake2b
from importlib.metadata import distribution, version
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from jinja2 import BaseLoader, Environment, TemplateNotFound
from pelican.contents import Content

from pelican_factcheck.annotating.notes import Count, Note
from pelican_factcheck.annotating.templates import card_environment, names_of_ours
from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    count,
    keep_first,
    sort_by_place,
)
from pelican_factcheck.plugin.articles import Article, read_article, would_answer
from pelican_factcheck.plugin.head import is_local
from pelican_factcheck.plugin.signals import Passing, is_subsite
from pelican_factcheck.plugin.store import Data, Shown, Store, Summary, read_part
from pelican_factcheck.publishing.listing import ListedClaim, SiteInfo, read_site
from pelican_factcheck.publishing.sidecars import (
    COMPLETE,
    Sidecars,
    check_site_address,
    unread_article,
)
from pelican_factcheck.settings import Settings, read_settings
from pelican_factcheck.sidecar.files import SidecarPaths, stem_of

if TYPE_CHECKING:
    from pelican_factcheck.annotating.translations import Translations
    from pelican_factcheck.evidence.citations import SiteLock
    from pelican_factcheck.plugin.annotator import Annotator


KEY = 20
"""Bytes of the name of a result."""
LOCK = "factcheck.lock.yaml"
"""What `sources --check` writes; see `evidence/lock.py`."""
STORE = "factcheck.sqlite"
"""The name of the file below Pelican's `CACHE_PATH`."""
PACKAGE = str(Path(__file__).parents[1])
# What results depend on, of this package and of others.
WINGS = "diagnostics sidecar anchoring annotating publishing evidence plugin checking"
PROGRAMS = (".py", ".po", ".html")
LIBRARIES = "ada-url babel jinja2 markdown markupsafe nh3 pyyaml rapidfuzz"
CATALOGUES = Path(PACKAGE) / "locale"
LANGUAGE = re.compile("[-_]")
"""What stands behind the language in its tag."""
IGNORE_CACHE = "--ignore-cache"
UNLIKE_OTHERS = "--ig"
"""The shortest form in which Pelican takes that flag."""
# From the outcome that readers see to the one that they miss most.
OUTCOMES = ("exact", "drifted", "ambiguous", "changed", "orphan")


@dataclass
class Build:
    """The claims of one run of Pelican; a new run has a new one."""

    settings: Settings
    sidecars: Sidecars
    loader: BaseLoader | None
    """Of Pelican's templates; a theme may have some of ours."""
    store: Store
    setup: bytes
    """A digest of all that every result depends on, whatever the article."""
    is_local: bool = False
    """Whether only the author sees the site: it has no address, or one of this machine."""
    site: SiteInfo = field(default_factory=lambda: read_site(Settings(), {}))
    """What lists and data say of the site."""
    lock: "SiteLock | None" = None
    """What is known of the sources; None where nothing is."""
    unread: Sequence[Path] = ()
    """The sidecars of articles that the site does not read."""
    asked: int = 0
    """How often an article was asked for that was new, or had changed."""
    _by_language: dict[str, "Translations"] = field(default_factory=dict)
    _latest: tuple[bytes, Shown] | None = None

    @cached_property
    def has_data(self) -> bool:
        """Whether data for programs are written: they need absolute addresses."""
        return bool(self.settings.data and COMPLETE.match(self.site.url))

    @property
    def has_claim_pages(self) -> bool:
        """Whether claims get pages of their own; data name those."""
        return "claims" in self.settings.pages

    @cached_property
    def has_records(self) -> bool:
        """Whether anything is published beside the articles."""
        return bool(self.has_data or self.settings.pages)

    @cached_property
    def environment(self) -> Environment:
        """The environment of our templates."""
        return card_environment(self.loader)

    def translations(self, lang: str) -> "Translations":
        """Return the messages in the language *lang*, with the site's own where it has some."""
        if lang not in self._by_language:
            from pelican_factcheck.annotating.translations import (  # noqa: PLC0415 - see above
                translations_for,
            )

            self._by_language[lang] = translations_for(lang, self.settings.words)
        return self._by_language[lang]

    @cached_property
    def annotator(self) -> "Annotator":
        """What annotates articles, loaded when one is new."""
        from pelican_factcheck.plugin.annotator import Annotator  # noqa: PLC0415 - see above

        return Annotator(self)

    def key_of(self, article: Article) -> bytes:
        """Return the name of the result for *article*: a digest of all it depends on."""
        stem = stem_of(article.source)
        text = self.sidecars.text_at(stem)
        written = text if isinstance(text, str) else repr(text)
        known = (
            *(article.name, article.lang, article.is_draft, article.authors),
            *(
                article.day,
                article.about,
                article.around,
                str(self.sidecars.path_at(stem)),
            ),
            *(type(text), len(written)),
            self.sidecars.used_at(stem, text) if isinstance(text, str) else (),
            self.lock.digest_for(str(text)) if self.lock else b"",
        )
        digest = blake2b(self.setup, digest_size=KEY)
        for part in (repr(known), written, article.html):
            digest.update(part.encode(errors="surrogatepass"))
        return digest.digest()

    def summary(self, key: bytes, article: Article) -> Summary:
        """Return what is known of *article*, annotated unless that was done before."""
        self.asked += 1
        known = read_part(self.store.read(key, "summary"), Summary)
        if known is None or not would_answer(article.read_source, known.answers):
            known = self.annotator.work_out(key, article).summary
        self.store.use(key)
        return known.settle(key)

    def shown(self, key: bytes, article: Callable[[], Article]) -> Shown:
        """Return what the page of *article* shows: its text first, and data behind it."""
        if self._latest is None or self._latest[0] != key:
            known = read_part(self.store.read(key, "shown"), Shown)
            shown = known or self.annotator.work_out(key, article()).shown
            self._latest = key, shown
        return self._latest[1]

    def data(self, key: bytes, article: Callable[[], Article]) -> Data:
        """Return the texts of the published claims of *article* by data file."""
        known = read_part(self.store.read(key, "data"), Data)
        return self.annotator.work_out(key, article()).data if known is None else known


def start_build(
    site: Mapping[str, Any], found: SidecarPaths, environment: Environment
) -> Build:
    """Return a new build of the *site* with these settings and the sidecars *found*.

    *environment* is Pelican's, whose theme may have templates for our blocks.

    Raises:
        SettingsError: where the settings cannot be used.
    """
    if is_subsite(site) and str(site["SITEURL"]).startswith("/"):
        site = {**site, "SITEURL": ""}  # made of that of the main site, which has none
    settings = read_settings(site)
    root = Path(site["PATH"])
    sidecars = Sidecars(found, settings, root, lang=str(site["DEFAULT_LANG"]))
    # If one of its files cannot be read, that is reported at once.
    library = sidecars.library if settings.sources else None
    info = read_site(settings, site)
    is_seen_by_author = is_local(site["SITEURL"])
    values = (
        *(settings.shaping(), info, is_seen_by_author),
        *((sorted(library.sources.items()), sorted(library.broken)) if library else ()),
    )
    lock = read_lock_of(root, settings, info.url)
    if lock:
        sidecars.complete = lock.complete
    sources = library.sources.values() if library else ()
    cited = " ".join(f"{source.url} {source.saved and 'copy'}" for source in sources)
    setup = blake2b(code_digest())
    setup.update(lock.digest_for(cited) if lock else b"")
    setup.update(repr(values).encode(errors="surrogatepass"))
    for source in theme_sources(environment.loader):
        setup.update(source.encode(errors="surrogatepass"))
    return Build(
        settings,
        sidecars,
        environment.loader,
        Store(store_path(settings, site, root)),
        setup.digest(),
        is_local=is_seen_by_author,
        site=info,
        lock=lock,
    )


def read_lock_of(root: Path, settings: Settings, url: str) -> "SiteLock | None":
    """Return what is known of the site's sources; None where there is no lock.

    Only then is anything of the wing `evidence` loaded.
    """
    if not (root / LOCK).is_file():
        return None
    from pelican_factcheck.evidence.citations import SiteLock  # noqa: PLC0415 - see above

    return SiteLock(root, settings, url)


def store_path(settings: Settings, site: Mapping[str, Any], root: Path) -> Path | None:
    """Return where results are kept for later builds; None where they must not be.

    A file that is written below the content folder would start an autoreloading
    Pelican's next build, and one below the output folder would be published.
    """
    apart = (root, Path(site["OUTPUT_PATH"]))
    path = Path(site["CACHE_PATH"]).absolute() / STORE
    is_ignored = any(
        IGNORE_CACHE.startswith(word) and word.startswith(UNLIKE_OTHERS)
        for word in sys.argv[1:]
    )
    is_apart = not any(path.is_relative_to(one.absolute()) for one in apart)
    if not settings.cache or is_ignored or not is_apart:
        return None
    return path


@cache
def code_digest() -> bytes:
    """Return a digest of the programs that results are made by."""
    digest = blake2b(sys.version.encode())
    for name in LIBRARIES.split():
        # What it says of itself begins with its version; to parse it takes far longer.
        said = distribution(name).read_text("METADATA") or version(name)
        digest.update(said.encode())
    for path in _programs():
        digest.update(path[len(PACKAGE) :].encode())
        with open(path, "rb") as file:  # noqa: PTH123 - as in `_programs`
            digest.update(file.read())
    return digest.digest()


def _programs() -> Iterator[str]:
    """Yield the paths of our programs, always in the same order."""
    yield os.path.join(PACKAGE, "settings.py")  # noqa: PTH118 - as below
    for name in (*WINGS.split(), "templates", "locale"):
        # Each build asks; path objects would take as long as reading the files.
        for parent, folders, names in os.walk(os.path.join(PACKAGE, name)):  # noqa: PTH118
            folders.sort()
            for file in sorted(names):
                if file.endswith(PROGRAMS):
                    yield os.path.join(parent, file)  # noqa: PTH118


def theme_sources(loader: BaseLoader | None) -> Iterator[str]:
    """Yield all templates of a theme that has one of ours, which may include others."""
    if loader is None:
        return
    environment = Environment(autoescape=True)
    for name in names_of_ours(loader):
        with suppress(TemplateNotFound, UnicodeDecodeError):
            yield name
            yield loader.get_source(environment, name)[0]


def report(build: Build, summaries: Iterable[Summary]) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of the build that authors want to see, by file and line."""
    found = (one for summary in summaries for one in summary.diagnostics)
    lock = build.lock.lock.diagnostics if build.lock else ()
    further = (
        *lock,
        *map(unread_article, build.unread),
        *check_site_address(build.site.url, build.settings),
    )
    return keep_first(sort_by_place([*build.sidecars.reported(further), *found]))


def tell_untranslated(languages: Iterable[str], settings: Settings) -> str:
    """Return a hint for authors about labels in English, where others have none; or ""."""
    known = {path.name for path in CATALOGUES.iterdir()} | {"en"}
    missing = sorted(
        {tag for tag in languages if LANGUAGE.split(tag.lower())[0] not in known}
    )
    if settings.words or not missing:
        return ""
    named = ", ".join(f"`{tag}`" for tag in missing)
    return (
        f"Fact checks: labels are in English in articles in {named}: there is no"
        " translation; set FACTCHECK_WORDS, or contribute one."
    )


def tally(summaries: Iterable[Summary]) -> str:
    """Return how many claims there are in how many articles, by outcome, in words."""
    outcomes: Counter[str] = Counter()
    articles = 0
    for summary in summaries:
        articles += 1
        outcomes.update(summary.outcomes)
    counts = ", ".join(
        f"{outcomes[name]} {name}" for name in OUTCOMES if outcomes[name]
    )
    return (
        f"Fact checks: {count(outcomes.total(), 'claim')} in"
        f" {count(articles, 'article')}{': ' if counts else ''}{counts}."
    )


# --- contents of Pelican --------------------------------------------------------------


NOTHING = Summary({})


class ContentSwap:
    """A content object of Pelican and its annotated HTML, shown or hidden.

    *only_while_written* articles are shown only while their own page is written.
    """

    __slots__ = (
        "__weakref__",
        "_has_page",
        "build",
        "content",
        "html",
        "key",
        "only_while_written",
        "summary",
    )

    def __init__(
        self, build: Build, content: Content, *, only_while_written: bool
    ) -> None:
        self.build = build
        self.content = content
        self.only_while_written = only_while_written
        self.html = ""
        """The author's, from which it was annotated."""
        self.key = b""
        self.summary = NOTHING
        self._has_page: bool | None = None

    def ensure_annotated(self) -> Summary:
        """Return what is known of the content as it is now: others may have changed it."""
        html = self.content._content or ""  # noqa: SLF001 - Pelican's own name
        if html != self.html or not self.key:
            self.html = html
            article = self.article()
            self.key = self.build.key_of(article)
            self.summary = self.build.summary(self.key, article)
        return self.summary

    def article(self) -> Article:
        """Return the article, which only few ask for again once it was annotated."""
        is_listed = self.build.has_records
        return read_article(self.content, is_listed=is_listed)._replace(html=self.html)

    def shown(self) -> Shown:
        """Return what the page shows that was written last, or is written next."""
        return self.build.shown(self.key, self.article)

    @property
    def name(self) -> str:
        """The name of its sidecar, by which claims of one id are told apart."""
        sidecars = self.build.sidecars
        path = sidecars.paths.by_stem[stem_of(self.content.source_path)]
        return sidecars.usable.name_of(path)

    @property
    def has_page(self) -> bool:
        """Whether it is written; Pelican works that out anew whenever it is asked."""
        if self._has_page is None:
            self._has_page = bool(self.content.save_as)
        return self._has_page

    @property
    def claims(self) -> Sequence[ListedClaim]:
        """The published claims on its page."""
        return self.summary.claims if self.summary.claims and self.has_page else ()

    def notes(self) -> Sequence[Note]:
        """Return the notes of its page, made anew: only themes ask for more than counts."""
        annotator = self.build.annotator
        article = self.article()
        return annotator.page_of(article, annotator.read_sidecar(article)).notes

    def show(self) -> None:
        """Make the content show its annotated HTML, until `hide`.

        The summary goes on showing the author's, whenever it is first asked for.
        """
        content = self.content
        authors_for = content.get_content

        def get_content(siteurl: str) -> str:
            self.ensure_annotated()
            # Only the author's links can be Pelican's; to look for them among ours
            # as well would take most of the time that showing a page takes. Lists and
            # feeds ask for the author's HTML, too, which Pelican remembers.
            html = self.shown().annotated(self.html)
            if authors_for(siteurl) != self.html:
                html = content._update_content(html, siteurl)  # noqa: SLF001 - see above
            return html

        def get_summary(siteurl: str) -> str:
            self.hide()
            try:
                summary: str = content.get_summary(siteurl)
            finally:
                self.show()
            return summary

        content.get_content = get_content
        content.get_summary = get_summary

    def complete_feed_entry(self, item: dict[str, Any], siteurl: str) -> None:
        """Replace the whole article in a feed's *item*; a summary stays a summary."""
        authors = self.content.get_content(siteurl)
        self.ensure_annotated()
        from pelican_factcheck.publishing.records import encode_address  # noqa: PLC0415 - few sites have checks in feeds

        address = encode_address(f"{siteurl}/{self.content.url}")
        html = self.build.annotator.feed_form(self.key, self.article(), address)
        for key in ("content", "description"):
            if item.get(key) == authors:
                item[key] = self.content._update_content(html, siteurl)  # noqa: SLF001 - as above

    def hide(self) -> None:
        """Give the content its own methods back."""
        # To ask for all of its attributes would make a dictionary of them that stays.
        with suppress(AttributeError):
            del self.content.get_content
        with suppress(AttributeError):
            del self.content.get_summary


class Checks:
    """What themes see of an article's claims, if anything was checked in it.

    It is over with the build.
    """

    __slots__ = ("_find",)

    def __init__(self, swap: ContentSwap) -> None:
        self._find = Passing(swap)

    def __bool__(self) -> bool:
        return bool(self._summary.notes)

    @property
    def notes(self) -> Sequence[Note]:
        """One for each claim that readers see, in reading order."""
        return _Notes(self._summary.notes, self._load)

    @property
    def counts(self) -> Sequence[Count]:
        """The notes by verdict, the truest first."""
        swap = self._find()
        return swap.shown().counts if swap and self._summary.notes else ()

    @property
    def _summary(self) -> Summary:
        swap = self._find()
        if swap is None:
            return NOTHING
        # What the page shows that was written, whatever has become of the content.
        return swap.summary if swap.key else swap.ensure_annotated()

    def _load(self) -> Sequence[Note]:
        swap = self._find()
        return swap.notes() if swap else ()


class _Notes(Sequence[Note]):
    """Notes that are made when one of them is looked at; their number is known."""

    def __init__(self, number: int, load: Callable[[], Sequence[Note]]) -> None:
        self._number = number
        self._load = load

    def __len__(self) -> int:
        return self._number

    @overload
    def __getitem__(self, place: int) -> Note: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Note]: ...
    def __getitem__(self, place: int | slice) -> Note | Sequence[Note]:
        return self._all[place]

    def __iter__(self) -> Iterator[Note]:
        return iter(self._all)

    @cached_property
    def _all(self) -> Sequence[Note]:
        return self._load()
