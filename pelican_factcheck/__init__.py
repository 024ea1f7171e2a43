"""Mark checked sentences with their verdicts and sources, in Pelican and elsewhere.

The plugin is `register`; the rest is for programs that have no Pelican:

    sidecar = read_sidecar(text, path="story.claims.yaml")
    page = annotate(html, sidecar.claims, Options(lang="de"))
    assert strip(page.html) == html

Installed as `pelican.plugins.factcheck` as well, Pelican's own name for it. Pelican
imports every package of that namespace in every build, so nothing is imported here.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pelican_factcheck.annotating.article import Options, annotate
    from pelican_factcheck.annotating.markup import strip
    from pelican_factcheck.sidecar.reader import read_sidecar

__version__ = "0.1.0"
__all__ = ["Options", "annotate", "read_sidecar", "register", "strip"]

_HOMES = {
    "Options": "annotating.article",
    "annotate": "annotating.article",
    "read_sidecar": "sidecar.reader",
    "strip": "annotating.markup",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the module holds
    """Import what is asked for, so that a site without sidecars pays nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - see above

    return getattr(import_module(f"pelican_factcheck.{_HOMES[name]}"), name)


def register() -> None:
    """Connect the plugin to Pelican; Pelican calls this."""
    from pelican_factcheck.plugin.signals import register as connect  # noqa: PLC0415 - see above

    connect()
