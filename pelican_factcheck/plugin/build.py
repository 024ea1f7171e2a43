"""The articles of one build: known by content, and annotated where they are new.

A build in which nothing has changed reads what it needs from the store. So nothing here
loads what reads claims and finds sentences; that is `annotator.py`.
"""

import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, cached_property
from hashlib import blake2b
from importlib.metadata import distribution, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import BaseLoader, Environment, TemplateNotFound

from pelican_factcheck.annotating.templates import card_environment, names_of_ours
from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    count,
    keep_first,
    sort_by_place,
)
from pelican_factcheck.plugin.articles import Article
from pelican_factcheck.plugin.head import is_local
from pelican_factcheck.plugin.store import Data, Shown, Store, Summary, read_part
from pelican_factcheck.publishing.listing import SiteInfo, read_site
from pelican_factcheck.publishing.sidecars import (
    COMPLETE,
    Sidecars,
    check_site_address,
    unread_article,
)
from pelican_factcheck.settings import Settings, read_settings
from pelican_factcheck.sidecar.discovery import SidecarPaths, stem_of

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
WINGS = "diagnostics sidecar anchoring annotating publishing evidence plugin"
PROGRAMS = (".py", ".po", ".html")
LIBRARIES = "ada-url babel jinja2 markdown markupsafe nh3 pydantic pyyaml rapidfuzz"
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

    @property
    def has_data(self) -> bool:
        """Whether data for programs are written: they need absolute addresses."""
        return bool(self.settings.data and COMPLETE.match(self.site.url))

    @property
    def has_claim_pages(self) -> bool:
        """Whether claims get pages of their own; data name those."""
        return "claims" in self.settings.pages

    @property
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
        known = (
            *(article.name, article.lang, article.is_draft, article.authors),
            *(article.day, article.about, str(self.sidecars.path_at(stem)), text),
            self.sidecars.used_at(stem, text) if isinstance(text, str) else (),
            self.lock.digest_for(str(text)) if self.lock else b"",
        )
        digest = blake2b(self.setup, digest_size=KEY)
        digest.update(repr(known).encode(errors="surrogatepass"))
        digest.update(article.html.encode(errors="surrogatepass"))
        return digest.digest()

    def summary(self, key: bytes, article: Article) -> Summary:
        """Return what is known of *article*, annotated unless that was done before."""
        self.asked += 1
        known = read_part(self.store.read(key, "summary"), Summary)
        if known is None:
            known = self.annotator.work_out(key, article).summary
        self.store.use(key)
        return known.settle(key)

    def shown(self, key: bytes, article: Article) -> Shown:
        """Return what the page of *article* shows: its text first, and data behind it."""
        if self._latest is None or self._latest[0] != key:
            known = read_part(self.store.read(key, "shown"), Shown)
            shown = known or self.annotator.work_out(key, article).shown
            self._latest = key, shown
        return self._latest[1]

    def data(self, key: bytes, article: Article) -> Data:
        """Return the texts of the published claims of *article* by data file."""
        known = read_part(self.store.read(key, "data"), Data)
        return self.annotator.work_out(key, article).data if known is None else known


def start_build(
    site: Mapping[str, Any], found: SidecarPaths, environment: Environment
) -> Build:
    """Return a new build of the *site* with these settings and the sidecars *found*.

    *environment* is Pelican's, whose theme may have templates for our blocks.

    Raises:
        SettingsError: where the settings cannot be used.
    """
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
    Pelican's next build.
    """
    path = Path(site["CACHE_PATH"]).absolute() / STORE
    is_ignored = any(
        IGNORE_CACHE.startswith(word) and word.startswith(UNLIKE_OTHERS)
        for word in sys.argv[1:]
    )
    if not settings.cache or is_ignored or path.is_relative_to(root.absolute()):
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
