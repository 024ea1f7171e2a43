"""Our templates, also for environments that write tags with other delimiters."""

from collections.abc import Callable

import jinja2

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
