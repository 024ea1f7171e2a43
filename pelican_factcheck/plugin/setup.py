"""Starts a build: its settings, its templates, and where its results are kept."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import BaseLoader, Environment, TemplateNotFound

from pelican_factcheck.annotating.templates import card_environment, names_of_ours
from pelican_factcheck.plugin.build import Build
from pelican_factcheck.plugin.head import is_local
from pelican_factcheck.plugin.store import Store
from pelican_factcheck.publishing.records import read_site
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.settings import Settings, read_settings
from pelican_factcheck.sidecar.discovery import SidecarPaths

if TYPE_CHECKING:
    from pelican_factcheck.evidence.sitelock import SiteLock

LOCK = "factcheck.lock.yaml"
"""What `sources --check` writes; see `evidence/lock.py`."""
STORE = "factcheck.sqlite"
"""The name of the file below Pelican's `CACHE_PATH`."""
PACKAGE = Path(__file__).parents[1]
# What results depend on, of this package and of others.
SOURCES = ("*.py", "*.po", "*.html")
LIBRARIES = "ada-url babel jinja2 markdown markupsafe nh3 pydantic pyyaml rapidfuzz"
IGNORE_CACHE = "--ignore-cache"
UNLIKE_OTHERS = "--ig"
"""The shortest form in which Pelican takes that flag."""


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
    sidecars = Sidecars(found, settings, root)
    library = sidecars.library  # if it cannot be read, that is reported at once
    info = read_site(settings, site)
    is_seen_by_author = is_local(site["SITEURL"])
    values = (
        *(settings.shaping(), info, is_seen_by_author),
        *(sorted(library.sources.items()), sorted(library.broken)),
    )
    lock = read_lock_of(root, settings, info.url)
    cited = " ".join(source.url for source in library.sources.values())
    setup = blake2b(code_digest())
    setup.update(lock.digest_for(cited) if lock else b"")
    setup.update(repr(values).encode(errors="surrogatepass"))
    for source in theme_sources(environment.loader):
        setup.update(source.encode(errors="surrogatepass"))
    return Build(
        settings,
        sidecars,
        card_environment(environment.loader),
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
    from pelican_factcheck.evidence.sitelock import SiteLock  # noqa: PLC0415 - see above

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
        digest.update(f"{name} {version(name)}\n".encode())
    for pattern in SOURCES:
        for path in sorted(PACKAGE.rglob(pattern)):
            digest.update(path.relative_to(PACKAGE).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.digest()


def theme_sources(loader: BaseLoader | None) -> Iterator[str]:
    """Yield all templates of a theme that has one of ours, which may include others."""
    if loader is None:
        return
    environment = Environment(autoescape=True)
    for name in names_of_ours(loader):
        with suppress(TemplateNotFound, UnicodeDecodeError):
            yield name
            yield loader.get_source(environment, name)[0]
