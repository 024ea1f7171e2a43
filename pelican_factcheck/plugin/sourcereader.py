"""Text in an article's markup language, rendered by the reader of the article."""

from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pelican.readers import HTMLReader, Readers

FENCES = {"---": ("---", "..."), "+++": ("+++",)}
"""What opens the metadata at the top of an article, and what may close it."""
BEGINNING = "Thequotebeginsbelow"
"""A paragraph of its own before the source, which no reader takes for metadata."""


class SourceReader:
    """A function from text in the markup language of one article to HTML.

    It uses the reader class, the extensions and the settings of the site, and the
    metadata at the top of the article, since some readers need those.
    """

    def __init__(self, path: str, settings: Mapping[str, Any]) -> None:
        self.path = Path(path)
        self.settings = settings

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
            part.write_text(f"{self._metadata()}\n\n{BEGINNING}\n\n{source}\n", "utf-8")
            html, _ = kind(settings).read(str(part))
        return str(html).rpartition(BEGINNING)[2]

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
