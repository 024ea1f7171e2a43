"""Small Pelican sites, written and built in a test's own folder."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import dedent
from weakref import ref

from jinja2 import Environment
from pelican import Pelican, signals
from pelican.log import LimitFilter
from pelican.settings import read_settings

from pelican_factcheck import strip
from pelican_factcheck.annotating.templates import CardEnvironment

JSON_LD = re.compile(r'<script type="application/ld\+json">.*?</script>\n?', re.DOTALL)
HEAD_TAGS = re.compile(
    r'<link rel="stylesheet" href="[^"]*/factcheck\.css\?\w+">\n'
    r'<script src="[^"]*/factcheck\.js\?\w+" defer></script>\n'
)
TEXTS = (".html", ".xml", ".css", ".js", ".json", ".jsonld", ".atom")
# Two builds differ here, whoever makes them.
CLOCK = re.compile(r"<(updated|lastBuildDate)>[^<]*<")


COMPILED = {}
"""The code of templates, by their text and all that it depends on."""


def compile_once(kind):
    """Let environments of this *kind* compile a template once for all builds of a test run."""
    compile_anew = kind.compile

    def compiled(self, source, name=None, filename=None, *, raw=False, **options):
        if raw or options or not isinstance(source, str):
            return compile_anew(self, source, name, filename, raw=raw, **options)
        own = (self.autoescape, self.trim_blocks, self.lstrip_blocks, *self.extensions)
        key = (kind, source, name, filename, type(self), own)
        if key not in COMPILED:
            COMPILED[key] = compile_anew(self, source, name, filename)
        return COMPILED[key]

    kind.compile = compiled


# Each build has environments of its own, and most of its time was their compiling.
compile_once(Environment)
compile_once(CardEnvironment)

QUIET = {
    "SITEURL": "https://example.org",
    "TIMEZONE": "UTC",
    "DEFAULT_LANG": "en",
    "DELETE_OUTPUT_DIRECTORY": True,
    "LOAD_CONTENT_CACHE": False,
    "THEME_STATIC_PATHS": [],
}
WITH_THEME_FILES = {"THEME_STATIC_PATHS": ["static"]}
"""For a build whose links are followed or that is looked at; they take a sixth of its time."""


@dataclass
class Site:
    """A folder with content, and the outputs of its builds."""

    folder: Path
    settings: dict = field(default_factory=dict)

    @property
    def content(self):
        """The folder of articles."""
        return self.folder / "content"

    def write(self, name, text):
        """Write a file of the content; indentation is the test's, not the file's."""
        path = self.content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
        return path

    def build(self, output="output", **settings):
        """Build the site in this process; the folder of its pages."""
        forget_logged()
        unplug()
        self.content.mkdir(exist_ok=True)
        chosen = {
            **QUIET,
            "PATH": str(self.content),
            "OUTPUT_PATH": str(self.folder / output),
            "CACHE_PATH": str(self.folder / "cache"),
            "PLUGINS": ["pelican_factcheck"],
            **self.settings,
            **settings,
        }
        Pelican(read_settings(override=chosen)).run()
        return Output(self.folder / output)


@dataclass
class Output:
    """The files of one build."""

    folder: Path

    def read(self, name):
        """One file, its line ends as they are."""
        return (self.folder / name).read_bytes().decode("utf-8")

    def files(self):
        """Every text file by its name in the output."""
        return {
            path.relative_to(self.folder).as_posix(): self.read(path)
            for path in sorted(self.folder.rglob("*"))
            if path.suffix in TEXTS
        }

    def pages(self):
        """What readers get, by name: no assets, no clock."""
        return {
            name: CLOCK.sub(r"<\1><", text)
            for name, text in self.files().items()
            if name.endswith((".html", ".xml"))
        }

    def without_markup(self):
        """The pages with everything that the plugin added taken out."""
        return {
            name: strip(JSON_LD.sub("", HEAD_TAGS.sub("", text)))
            for name, text in self.pages().items()
            if not name.startswith("factcheck/")
        }

    def annotated(self):
        """The names of the pages with anything of ours on them, but for our own."""
        return {
            name
            for name, text in self.pages().items()
            if "factcheck" in text and not name.startswith("factcheck/")
        }


def unplug():
    """Disconnect every plugin: Pelican connects them for the life of the process."""
    for signal in vars(signals).values():
        for receiver in list(getattr(signal, "receivers", {}).values()):
            signal.disconnect(receiver() if isinstance(receiver, ref) else receiver)


def forget_logged():
    """Let Pelican log again what an earlier build of this process has logged."""
    LimitFilter._raised_messages.clear()
    LimitFilter._group_count.clear()
