"""Our templates, and the environment in which an article's notes are rendered."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import nodes
from markupsafe import Markup

from pelican_factcheck.annotating.templatecode import write_code

TEMPLATES = Path(__file__).parents[1] / "templates"
DELIMITERS = {
    f"{kind}_{side}": f"{kind}_{side_name}_string"
    for kind in ("block", "variable", "comment")
    for side, side_name in (("begin", "start"), ("end", "end"))
}
"""The attribute of an environment with the delimiter, by the kind of lexer token."""
OURS = jinja2.Environment(keep_trailing_newline=True)  # noqa: S701 - it renders nothing


class TemplateFiles(jinja2.FileSystemLoader):
    """The loader of our templates.

    They are written with the delimiters that Jinja has by default. A site may set
    others in `JINJA_ENVIRONMENT`; there they are loaded with those of the site.
    """

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Return the source in the delimiters of *environment*, its path, and a check."""
        source, path, is_current = super().get_source(environment, template)
        changed = {
            token: (getattr(OURS, name), getattr(environment, name))
            for token, name in DELIMITERS.items()
            if getattr(OURS, name) != getattr(environment, name)
        }
        if changed:
            source = "".join(
                value.replace(*changed[token]) if token in changed else value
                for _, token, value in OURS.lex(source)
            )
        return source, path, is_current


def with_ours(loader: jinja2.BaseLoader | None) -> jinja2.BaseLoader:
    """Return a loader of our templates in which those of *loader* win.

    Under `!factcheck/NAME` ours can be had all the same, to be extended.
    """
    ours = TemplateFiles(TEMPLATES)
    loaders = [loader, ours, jinja2.PrefixLoader({"!factcheck": ours})]
    return jinja2.ChoiceLoader([each for each in loaders if each])


def names_of_ours(loader: jinja2.BaseLoader | None) -> list[str]:
    """Return the names of all templates of *loader*, if one of ours is among them.

    Where it cannot list what it has, the names of ours.
    """
    if loader is None:
        return []
    try:
        names = sorted(name for name in loader.list_templates() if name[0] != "!")
    except TypeError:
        return [path.name for path in TEMPLATES.glob("*.html")]
    return names if any(name.startswith("factcheck_") for name in names) else []


class _Template(jinja2.Template):
    """A template whose code takes its names as they are, without a context."""

    def render(self, **values: object) -> str:
        """Return the rendered template."""
        return "".join(self.root_render_func(values))  # type: ignore[arg-type]  # see above


class CardEnvironment(jinja2.Environment):
    """An environment that makes Python functions of templates, as `templatecode` does.

    An article includes the same few templates for each claim and source. Where no theme
    has a template of ours, they need not be looked up and resolved anew each time.
    """

    template_class = _Template

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - Jinja's own
        super().__init__(**options)
        self._trees: dict[str, nodes.Template] = {}
        """The templates that others include and extend, by their names."""

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,  # noqa: ARG002 - Jinja's own
        defer_init: bool = False,  # noqa: ARG002, FBT001, FBT002 - as above
    ) -> str:
        """Return the Python of a template; Jinja's hook for other ways to write it."""
        return write_code(source, name or "template", self, self._parsed)

    def _parsed(self, name: str) -> nodes.Template:
        if name not in self._trees:
            source, _, _ = TemplateFiles(TEMPLATES).get_source(self, name)
            self._trees[name] = self.parse(source, name)
        return self._trees[name]


def card_environment(loader: jinja2.BaseLoader | None = None) -> jinja2.Environment:
    """Return the template environment for notes and summaries.

    Templates that *loader* knows, a theme's for instance, win over the package's of the
    same name, and may extend those as `!factcheck/NAME`. It has nothing to do
    with Pelican's own environment, which escapes nothing.
    """
    from pelican_factcheck.annotating.cards import (  # noqa: PLC0415 - a build without new claims renders none
        Explanations,
    )
    from pelican_factcheck.sidecar.identifiers import deep_link, defang  # noqa: PLC0415 - as above

    kind = jinja2.Environment if names_of_ours(loader) else CardEnvironment
    environment = kind(
        loader=with_ours(loader),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
        auto_reload=False,  # a build has an environment of its own
    )
    environment.filters.update(
        deep_link=deep_link,
        defang=defang,
        explanation=Explanations(),
        code_spans=code_spans,
    )
    return environment


def code_spans(message: str) -> Markup:
    """Return a message for authors as HTML, with `code` for what its backticks quote."""
    parts = re.split(r"`([^`]+)`", message)
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if place % 2 else part
        for place, part in enumerate(parts)
    )
