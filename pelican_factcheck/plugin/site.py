"""The second door to Pelican: a site's articles as it renders them, and no output.

The site's own settings, plugins, readers and extensions are at work, as in a build
up to the moment before anything is written. Only the articles that are asked for
are read, so that one of a thousand costs no more than one of ten.
"""

import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from traceback import walk_tb
from typing import Any, TextIO
from weakref import ref

from docutils.io import FileInput
from pelican import Pelican, readers, signals
from pelican.generators import ArticlesGenerator, Generator, PagesGenerator
from pelican.settings import read_settings as read_pelican_settings

from pelican_factcheck.plugin.articles import Article, contents_of, read_article
from pelican_factcheck.plugin.signals import find_sidecars_of
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.settings import (
    Settings,
    SettingsError,
    passed_over,
    read_settings,
)
from pelican_factcheck.sidecar.files import (
    SUFFIXES,
    SidecarPaths,
    stem_of,
)


def read_conf(conf: Path) -> dict[str, Any]:
    """Return the settings in a Pelican settings file, which is a program of the site's.

    Also those of ours that Pelican passes over because they are in small letters.

    Raises:
        SettingsError: when it fails.
    """
    try:
        site = dict(read_pelican_settings(str(conf)))
    except (Exception, SystemExit) as error:
        if NO_FOLDER in str(error):
            hint = "make that folder, or correct `PATH`"
            raise SettingsError(
                f"{conf}: there is no folder of articles; {hint}"
            ) from error
        raise SettingsError(f"{conf} cannot be read: {tell_error(error)}") from error
    # Pelican keeps the file as a module of this name.
    return passed_over(vars(sys.modules[conf.stem])) | site


def tell_error(error: BaseException) -> str:
    """Return the kind of an *error* and its text, if it has one."""
    text = str(error)
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


NO_FOLDER = "path containing the content"
"""What Pelican says where `PATH` names no folder; it does not say which."""
NAMES = frozenset({"pelican_factcheck", "pelican.plugins.factcheck"})
"""What Pelican calls this plugin once it is loaded."""
NO_BUFFERS: Mapping[Path, str] = {}
BUFFERED = frozenset(".md .markdown .mkd .mdown .html .htm .rst".split())
"""Files that Pelican's readers open with a function of Pelican's, or of docutils."""


def can_buffer(path: Path) -> bool:
    """Return whether a sidecar or article at *path* can be judged before it is saved."""
    return path.suffix.lower() in BUFFERED or path.name.endswith(SUFFIXES)


@contextmanager
def instead_of_files(buffers: Mapping[Path, str]) -> Iterator[None]:
    """Let Pelican's readers of Markdown, reStructuredText and HTML read *buffers*."""
    open_file, open_input = readers.pelican_open, FileInput.__init__

    @contextmanager
    def open_buffer(filename: str, mode: str = "r") -> Iterator[str]:
        text = buffers.get(Path(filename))
        if text is None:
            with open_file(filename, mode) as content:
                yield content
        else:
            yield _even(text)

    def open_input_buffer(
        self: FileInput,
        source: TextIO | None = None,
        source_path: str | None = None,
        *rest: Any,  # noqa: ANN401 - as docutils has it
        **options: Any,  # noqa: ANN401 - as docutils has it
    ) -> None:
        text = buffers.get(Path(source_path or ""))
        if source is None and text is not None:
            source = StringIO(_even(text))
        open_input(self, source, source_path, *rest, **options)

    if buffers:
        readers.pelican_open = open_buffer
        FileInput.__init__ = open_input_buffer
    try:
        yield
    finally:
        readers.pelican_open, FileInput.__init__ = open_file, open_input


def _even(text: str) -> str:
    """Return *text* with the line ends of a file that was opened as text."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


Watch = Callable[[Iterable[str]], Iterable[str]]
"""Passes on the files that are read, one by one, and may show how far it is."""


@dataclass(slots=True)
class OpenSite:
    """A site whose settings are read and whose plugins are loaded."""

    conf: Path
    """The file of its settings."""
    pelican: Pelican
    settings: Settings
    named_plugins: tuple[object, ...] | None = None
    """What its `PLUGINS` names; None for a site that has every installed one."""
    complaints: list[str] = field(default_factory=list)
    """Pelican's messages about articles that it could not read."""

    @property
    def root(self) -> Path:
        """The content folder."""
        return Path(self.pelican.path)

    @property
    def has_plugin(self) -> bool:
        """Whether the site loads this plugin, under one of its two names."""
        return not NAMES.isdisjoint(self.plugin_names)

    @property
    def plugin_names(self) -> Sequence[str]:
        """The names of the plugins that are loaded."""
        names: Sequence[str] = self.pelican.settings["PLUGINS"]
        return names

    def find_sidecars(self) -> SidecarPaths:
        """Return all sidecars of the site, and the files of claims without an article."""
        store = self.settings.claims
        site = self.pelican.settings
        return find_sidecars_of(site, self.root / store if store else None)

    def read_articles(
        self,
        stems: Iterable[str] | None,
        watch: Watch = iter,
        buffers: Mapping[Path, str] = NO_BUFFERS,
    ) -> Iterator[Article]:
        """Yield the articles of these *stems*, as `files.stem_of` gives them; None for all.

        *buffers* are read in place of the files at their absolute paths.

        Raises:
            SettingsError: when a plugin of the site's fails.
        """
        wanted = None if stems is None else frozenset(stems)
        with (
            _blaming(self.conf, self.named_plugins or ()),
            _undisturbed(self.complaints),
            instead_of_files(buffers),
        ):
            generators = _generate(self.pelican, wanted, watch)
        for content, _ in contents_of(generators):
            yield read_article(content)

    def article_at(self, source: Path) -> Article | None:
        """Return the article that is read from the file *source*, if there is one."""
        path = os.path.abspath(source)  # noqa: PTH100 - `resolve` follows links
        found = self.read_articles([stem_of(path)])
        return next((one for one in found if one.source == path), None)


def read_sidecars(site: Mapping[str, Any]) -> Sidecars:
    """Return the sidecars of the site with these settings of Pelican's; no article is read.

    Raises:
        SettingsError: when the settings cannot be used.
    """
    settings, root = read_settings(site), Path(site["PATH"])
    store = root / settings.claims if settings.claims else None
    lang = str(site["DEFAULT_LANG"])
    return Sidecars(find_sidecars_of(site, store), settings, root, lang=lang)


def open_site(conf: Path) -> OpenSite:
    """Return the site of a settings file, with its plugins loaded.

    Raises:
        SettingsError: when they cannot be used, for whatever reason.
    """
    with _undisturbed([]):
        site = read_conf(conf)
        # Neither what was kept from the last build nor for the next one.
        site |= {"LOAD_CONTENT_CACHE": False, "CACHE_CONTENT": False}
        settings = read_settings(site)
        plugins = site.get("PLUGINS")  # of which Pelican keeps the loaded ones
        listed = [plugins] if isinstance(plugins, str) else plugins
        named = None if listed is None else tuple(listed)
        with _blaming(conf, named or ()):
            return OpenSite(conf, Pelican(site), settings, named)


@contextmanager
def _blaming(conf: Path, named: Sequence[object]) -> Iterator[None]:
    """Tell an error by the plugin that it is of, if it is one's; *named* are in `PLUGINS`.

    Raises:
        SettingsError: for each error.
    """
    try:
        yield
    except SettingsError:
        raise
    except (Exception, SystemExit) as error:
        plugin, is_loaded = _plugin_of(error, named)
        if plugin:
            reason = _tell_plugin(plugin, tell_error(error), is_loaded=is_loaded)
        elif isinstance(error, SystemExit):
            raise
        else:
            reason = str(error) or tell_error(error)
        raise SettingsError(f"{conf}: {reason}") from error


def _tell_plugin(name: str, reason: str, *, is_loaded: bool) -> str:
    """Return what is wrong with the plugin *name*, and what to do."""
    if is_loaded:
        hint = "mend it, or leave it out of `PLUGINS`"
        return f"the plugin `{name}` fails: {reason}; {hint}"
    hint = "mend it, or take it out of `PLUGINS`"
    if name.startswith(NAMESPACE):
        hint = (
            "install what it needs, or uninstall it: Pelican loads every plugin that is"
            " installed with such a name, whether `PLUGINS` has it or not"
        )
    return f"the plugin `{name}` cannot be loaded: {reason}; {hint}"


NAMESPACE = "pelican.plugins."
"""What the names of plugins begin with that Pelican finds by itself."""
PELICANS = frozenset({f"{NAMESPACE}_utils", f"{NAMESPACE}signals", *NAMES})
"""What is called so and is no plugin of others."""
LOADERS = {
    ("pelican.plugins._utils", "load_legacy_plugin"): "plugin",
    ("importlib", "import_module"): "name",
}
"""What the functions that load plugins call the name of one."""


def _plugin_of(error: BaseException, named: Sequence[object]) -> tuple[str, bool]:
    """Return the plugin that raised an *error*, or "", and whether it was loaded by then."""
    modules = [one if isinstance(one, str) else _module_of(one) for one in named]
    known = tuple(f"{name}." for name in modules if name not in NAMES)
    for frame, _ in walk_tb(error.__traceback__):
        module = str(frame.f_globals.get("__name__", ""))
        variable = LOADERS.get((module, frame.f_code.co_name), "")
        name = str(frame.f_locals.get(variable, ""))
        if name and (variable == "plugin" or name.startswith(NAMESPACE)):
            return name, False
        is_found = module.startswith(NAMESPACE) and module not in PELICANS
        if is_found or f"{module}.".startswith(known):
            return module, True
    return "", False


def _module_of(plugin: object) -> str:
    return str(getattr(plugin, "__module__", "") or getattr(plugin, "__name__", ""))


def close_sites() -> None:
    """Disconnect the plugins of every site that was opened, before another one is.

    Pelican connects them for the life of the process, and to the articles of all.
    """
    for signal in vars(signals).values():
        for receiver in list(getattr(signal, "receivers", {}).values()):
            signal.disconnect(receiver() if isinstance(receiver, ref) else receiver)


def _generate(
    pelican: Pelican, stems: frozenset[str] | None, watch: Watch
) -> list[Generator]:
    """Return generators that have done what `Pelican.run` does until articles are final."""
    context = pelican.settings.copy()
    context |= {"generated_content": {}, "static_links": set(), "static_content": {}}
    context["localsiteurl"] = pelican.settings["SITEURL"]
    generators = [
        kind(
            context=context,
            settings=pelican.settings,
            path=pelican.path,
            theme=pelican.theme,
            output_path=pelican.output_path,
        )
        for kind in (ArticlesGenerator, PagesGenerator)
    ]
    for generator in generators:
        _narrow(generator, stems, watch)
        generator.generate_context()
    # Without a generator of ours among them, our own plugin leaves them alone.
    signals.all_generators_finalized.send(generators)
    return generators


def _narrow(generator: Generator, stems: frozenset[str] | None, watch: Watch) -> None:
    """Limit *generator* to the files of these *stems*; None for all."""
    get_files = generator.get_files

    def get_wanted(*args: Any, **kwargs: Any) -> Iterable[str]:  # noqa: ANN401 - Pelican has no types
        found = get_files(*args, **kwargs)
        root = Path(generator.path)
        return watch(
            sorted(
                name for name in found if stems is None or stem_of(root / name) in stems
            )
        )

    generator.get_files = get_wanted


@contextmanager
def _undisturbed(complaints: list[str]) -> Iterator[None]:
    """Hold back what Pelican and its plugins print and log meanwhile.

    What they print goes to the standard error stream, their warnings nowhere;
    they are the business of a build. Their errors are kept in *complaints*.
    """
    keeper = _Keeper(complaints)
    root = logging.getLogger()
    root.addHandler(keeper)
    try:
        with redirect_stdout(sys.stderr):
            yield
    finally:
        root.removeHandler(keeper)


class _Keeper(logging.Handler):
    """A handler that keeps the messages of errors."""

    def __init__(self, complaints: list[str]) -> None:
        super().__init__(logging.ERROR)
        self.complaints = complaints

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message, with the exception that it is about."""
        error = record.exc_info[1] if record.exc_info else sys.exception()
        reason = f": {str(error) or tell_error(error)}" if error else ""
        self.complaints.append(f"{record.getMessage()}{reason}")
