"""Our templates, and the environment in which an article's notes are rendered."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup

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


# What `cards.render_template` hands to every template and what asks for no context.
HELPERS = frozenset(
    "contrast gettext in_language look_of ngettext origin period quoted".split()
)


class _DirectCode(CodeGenerator):
    """Generates code in which attributes are read, and helpers called, directly.

    Jinja allows for objects that are none of ours: dictionaries in place of objects,
    functions that want to know the context. Where all templates are ours it is known
    which are which, and asking again takes half of the time that a card takes.
    """

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 - Jinja's own name
        """Note the names of imported templates: macros do want the context."""
        imported = node.find_all((nodes.Import, nodes.FromImport))
        self.imported = {getattr(each, "target", "") for each in imported}
        super().visit_Template(node, frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's own name
        """Write the reading of an attribute; Jinja's own way where there is none."""
        self.write("(value if (value := getattr((holder := ")
        self.visit(node.node, frame)
        name = repr(node.attr)
        self.write(f"), {name}, missing)) is not missing")
        self.write(f" else environment.getattr(holder, {name}))")

    def visit_Call(  # noqa: N802 - Jinja's own name
        self,
        node: nodes.Call,
        frame: Frame,
        forward_caller: bool = False,  # noqa: FBT001, FBT002 - Jinja's own
    ) -> None:
        """Write a call without the context where the function has no use for it."""
        called = node.node
        base = called.node if isinstance(called, nodes.Getattr) else None
        is_method = base is not None and getattr(base, "name", "") not in self.imported
        is_helper = isinstance(called, nodes.Name) and called.name in HELPERS
        is_plain = not (node.kwargs or node.dyn_args or node.dyn_kwargs)
        if not (is_plain and (is_method or is_helper)):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(called, frame)
        self.write("(")
        for number, argument in enumerate(node.args):
            self.write(", " if number else "")
            self.visit(argument, frame)
        self.write(")")

    def visit_MarkSafeIfAutoescape(  # noqa: N802 - Jinja's own name
        self, node: nodes.MarkSafeIfAutoescape, frame: Frame
    ) -> None:
        """Write a translated text: our `gettext` returns HTML."""
        self.visit(node.expr, frame)

    def visit_Mod(self, node: nodes.BinExpr, frame: Frame) -> None:  # noqa: N802 - Jinja's own name
        """Write a translated text with its variables, each escaped once."""
        values = node.right
        is_text = isinstance(node.left, nodes.MarkSafeIfAutoescape)
        if not (is_text and isinstance(values, nodes.Dict)):
            super().visit_Mod(node, frame)
            return
        self.write("Markup(str.__mod__(")
        self.visit(node.left, frame)
        self.write(", {")
        for pair in values.items:
            self.visit(pair.key, frame)
            self.write(": escape(")
            self.visit(pair.value, frame)
            self.write("), ")
        self.write("}))")

    def _output_child_pre(self, *_: object) -> None:
        self.write("(value if type(value := ")

    def _output_child_post(self, *_: object) -> None:
        self.write(") is Markup else escape(value))")


class CardEnvironment(jinja2.Environment):
    """An environment that makes one function of a template and all that it includes.

    An article includes the same few templates for each claim and source. Jinja renders
    each of them in a context of its own and hands on each piece through all the
    templates around it. Where no theme has a template of ours, the included ones are
    put where they are included, and blocks where they stand.
    """

    code_generator_class = _DirectCode

    def compile(self, source: Any, name: Any = None, *args: Any, **options: Any) -> Any:  # noqa: ANN401 - Jinja's own
        """Compile a template with all that it includes."""
        if isinstance(source, str):
            source = self._merged(self.parse(source, name))
        return super().compile(source, name, *args, **options)

    def _merged(self, template: nodes.Template) -> nodes.Template:
        """Return *template* with what it extends and includes in their places."""
        extended = template.find(nodes.Extends)
        if extended is not None:
            blocks = {block.name: block for block in template.find_all(nodes.Block)}
            template = self._parsed(extended.template)
            template.body = list(self._placed(template.body, blocks))
        else:
            template.body = list(self._placed(template.body, {}))
        return template

    def _parsed(self, name: nodes.Expr) -> nodes.Template:
        path = name.as_const()
        source, _, _ = TemplateFiles(TEMPLATES).get_source(self, path)
        return self.parse(source, path)

    def _placed(
        self, body: list[nodes.Node], blocks: Mapping[str, nodes.Block]
    ) -> Iterator[nodes.Node]:
        for node in body:
            if isinstance(node, nodes.Include):
                inner = self._merged(self._parsed(node.template)).body
                yield nodes.Scope(inner, lineno=node.lineno)
            elif isinstance(node, nodes.Block):
                block = blocks.get(node.name, node)
                inner = list(self._placed(block.body, blocks))
                yield nodes.Scope(inner, lineno=node.lineno)
            else:
                for field, value in node.iter_fields():
                    if isinstance(value, list) and field in ("body", "else_", "elif_"):
                        setattr(node, field, list(self._placed(value, blocks)))
                yield node


def card_environment(loader: jinja2.BaseLoader | None = None) -> jinja2.Environment:
    """Return the template environment for notes and summaries.

    Templates that *loader* knows, a theme's for instance, win over the package's of the
    same name, and may extend those as `!factcheck/NAME`. It has nothing to do
    with Pelican's own environment, which escapes nothing.
    """
    from pelican_factcheck.annotating.explanations import (  # noqa: PLC0415 - a build without new claims renders none
        Explanations,
    )
    from pelican_factcheck.sidecar.urls import deep_link, defang  # noqa: PLC0415 - as above

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
