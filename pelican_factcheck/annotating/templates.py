"""Our templates, and the environment in which an article's notes are rendered.

Jinja allows for objects that are none of ours: dictionaries in place of objects, names
that may be missing, functions that ask for the context. Where all templates are ours it
is known which are which. So each template becomes one function of the names that it
uses, and an included one is called. What comes out is the same, byte for byte; what no
template of ours needs, such as a recursive loop, is no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import jinja2
from jinja2 import nodes
from markupsafe import Markup, escape

from pelican_factcheck.annotating.markup import as_html

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
    """An environment that makes Python functions of templates, as `write_code` does.

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
        as_text=as_text,
    )
    return environment


def as_text(html: str) -> Markup:
    """Return *html* as what is written in a `textarea`, where quotes are no markup."""
    return as_html(str(html).replace("&", "&amp;").replace("<", "&lt;"))


def code_spans(message: str) -> Markup:
    """Return a message for authors as HTML, with `code` for what its backticks quote."""
    parts = re.split(r"`([^`]+)`", message)
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if place % 2 else part
        for place, part in enumerate(parts)
    )


# --- templates as Python functions ---------------------------------------------------------

T = TypeVar("T", bound=nodes.Node)

HTML_HELPERS = frozenset("gettext in_language ngettext quoted".split())
"""What `cards.render_template` hands to every template and what returns HTML."""
HTML_FILTERS = frozenset("as_text code_spans explanation".split())
OPERATORS = {
    "eq": "==",
    "ne": "!=",
    "gt": ">",
    "gteq": ">=",
    "lt": "<",
    "lteq": "<=",
    "in": "in",
    "notin": "not in",
}
BINARY = {nodes.And: "and", nodes.Or: "or", nodes.Add: "+", nodes.Sub: "-"}
LOOP = {"first": "({} == 0)", "index": "({} + 1)", "last": "({} == {}_last)"}
"""What a template may ask of its loop, by the name of the loop's counter."""
HEAD = """\
from jinja2.runtime import Context, markup_join
from pelican_factcheck.annotating.markup import as_html, escaped

filters = environment.filters
call_filter = environment.call_filter
call_test = environment.call_test
undefined = environment.undefined()
nothing = Context(environment, {{}}, None, {{}})
name = {name!r}
blocks = {{}}
debug_info = ""
"""
ROOT = """
def root(values):
    out = []
    {call}
    return out
"""

Parse = Callable[[str], nodes.Template]
"""Returns the template of a name as a tree, with what it extends put together."""


def write_code(
    tree: nodes.Template, name: str, environment: jinja2.Environment, parse: Parse
) -> str:
    """Return the Python of the template *tree* with all that it includes.

    In it stands `root`, which returns the pieces of the rendered text for a mapping of
    all names. *environment* has the filters, and *parse* reads other templates.
    """
    module = _Module(environment, parse)
    main = module.template(name, tree)
    values = [f"values.get({each!r}, undefined)" for each in main.names]
    call = f"{main.name}({', '.join(['out', *values])})"
    return "".join([HEAD.format(name=name), *module.texts, ROOT.format(call=call)])


class _Module:
    """The functions of one template and of all that it includes."""

    def __init__(self, environment: jinja2.Environment, parse: Parse) -> None:
        self.environment = environment
        self.parse = parse
        self.texts: list[str] = []
        self.macros: dict[str, nodes.Macro] = {}
        """By their names; those that were imported with the name of the import."""
        self._known: dict[str, _Function] = {}

    def template(self, name: str, tree: nodes.Template | None = None) -> _Function:
        """Return the function of the template *name*."""
        if name not in self._known:
            tree = tree or self.parse(name)
            self._known[name] = function = _Function(self, name, ["out"])
            for extended in _top(tree, nodes.Extends):
                blocks = tree.find_all(nodes.Block)
                function.blocks = {block.name: block for block in blocks}
                tree = self.parse(extended.template.as_const())
            self._know_macros(tree)
            for each in _top(tree, nodes.Import):
                self._know_macros(self.parse(each.template.as_const()), each.target)
            function.write_all(tree.body)
            self.texts.append(function.finished())
        return self._known[name]

    def _know_macros(self, tree: nodes.Template, imported: str = "") -> None:
        for macro in _top(tree, nodes.Macro):
            self.macros[macro.name] = macro
            if imported:
                self.macros[f"{imported}.{macro.name}"] = macro

    def macro(self, name: str) -> _Function:
        """Return the function of the macro *name*."""
        macro = self.macros[name]
        known = f"macro {macro.name}"
        if known not in self._known:
            names = [each.name for each in macro.args]
            self._known[known] = function = _Function(self, known, names)
            function.write_returned(macro.body)
            self.texts.append(function.finished())
        return self._known[known]


class _Function:
    """The Python of one template or macro, while it is written."""

    def __init__(
        self, module: _Module, name: str, arguments: Iterable[str] = ()
    ) -> None:
        self.name = re.sub(r"\W", "_", name.removesuffix(".html"))
        self.names: list[str] = []
        """What it needs of the template that includes it, or of those who render it."""
        self.blocks: Mapping[str, nodes.Block] = {}
        """What stands in place of the blocks of their names."""
        self._module = module
        self._arguments = [f"v_{argument}" for argument in arguments]
        self._scopes = [dict(zip(arguments, self._arguments, strict=True))]
        self._lines: list[str] = []
        self._depth = 1
        self._number = 0
        self._out = "v_out"
        self._safe: dict[str, bool] = {}
        """Whether what a template sets is HTML, by the variable."""
        self._pieces: list[str] = []
        """What is to be put out before the next statement."""

    def finished(self) -> str:
        """Return the text of the function."""
        self._flush()
        names = ", ".join([*self._arguments, *(f"v_{name}" for name in self.names)])
        return "\n".join([f"\ndef {self.name}({names}):", *self._lines, ""])

    def write_all(self, body: Iterable[nodes.Node]) -> None:
        """Write the statements of *body*."""
        for node in body:
            getattr(self, f"_write_{type(node).__name__.lower()}")(node)

    def _line(self, text: str) -> None:
        self._flush()
        self._lines.append(f"{'    ' * self._depth}{text}")

    def _flush(self) -> None:
        pieces, self._pieces = self._pieces, []
        if pieces:
            joined = ", ".join(pieces)
            self._line(f"{self._out} += ({joined},)")

    @contextmanager
    def _block(self, head: str) -> Iterator[None]:
        """Indent what is written inside; names that it sets are known behind it."""
        self._line(head)
        self._depth += 1
        before = len(self._lines)
        yield
        self._flush()
        if len(self._lines) == before:
            self._line("pass")
        self._depth -= 1

    @contextmanager
    def _scope(self) -> Iterator[None]:
        """Forget behind it the names that are set inside."""
        self._scopes.append({})
        yield
        self._scopes.pop()

    @contextmanager
    def _captured(self) -> Iterator[str]:
        """Put what is put out inside into a list of its own; give that as HTML."""
        outer, own = self._out, self._new("out")
        self._line(f"{own} = []")
        self._out = own
        with self._scope():
            yield f"as_html(''.join({own}))"
        self._flush()
        self._out = outer

    def write_returned(self, body: Iterable[nodes.Node]) -> None:
        """Write the statements of *body* so that the function returns what they put out."""
        with self._captured() as html:
            self.write_all(body)
            self._line(f"return {html}")

    def _new(self, name: str) -> str:
        self._number += 1
        return f"{name}_{self._number}"

    def _bind(self, target: nodes.Node) -> str:
        """Return new names for what a statement sets."""
        if isinstance(target, nodes.Tuple):
            return ", ".join(self._bind(each) for each in target.items)
        name = target.name  # type: ignore[attr-defined]  # there are no other targets
        scope = self._scopes[-1]
        return scope.setdefault(name, self._new(f"v_{name}"))

    def _named(self, name: str) -> str:
        """Return the variable of *name*, which may come from outside."""
        for scope in reversed(self._scopes):
            if name in scope:
                return scope[name]
        return self._outer(name)

    def _outer(self, name: str) -> str:
        if name not in self.names:
            self.names.append(name)
        return f"v_{name}"

    # Statements

    def _write_output(self, node: nodes.Output) -> None:
        for child in node.nodes:
            piece = self._html(child)
            last = self._pieces[-1] if self._pieces else ""
            if piece[0] in "'\"" and last[:1] in ("'", '"'):
                self._pieces[-1] = f"{last} {piece}"  # Python joins literals
            else:
                self._pieces.append(piece)

    def _write_if(self, node: nodes.If) -> None:
        branches = [("if", node), *(("elif", each) for each in node.elif_)]
        for word, branch in branches:
            with self._block(f"{word} {self._read(branch.test)}:"):
                self.write_all(branch.body)
        if node.else_:
            with self._block("else:"):
                self.write_all(node.else_)

    def _write_for(self, node: nodes.For) -> None:
        empty = self._new("empty") if node.else_ else ""
        items = self._read(node.iter)
        if empty:
            self._line(f"{empty} = True")
        with self._scope():
            counter = self._new("loop")
            asked = {each.attr for each in _asked_of_loop(node.body)}
            if "last" in asked:
                self._line(f"{counter}_all = list({items})")
                self._line(f"{counter}_last = len({counter}_all) - 1")
                items = f"{counter}_all"
            target = self._bind(node.target)
            if asked:
                target, items = f"{counter}, ({target})", f"enumerate({items})"
            with self._block(f"for {target} in {items}:"):
                self._scopes[-1]["loop"] = counter
                if node.test:
                    self._line(f"if not ({self._read(node.test)}): continue")
                if empty:
                    self._line(f"{empty} = False")
                self.write_all(node.body)
        if empty:
            with self._block(f"if {empty}:"):
                self.write_all(node.else_)

    def _write_with(self, node: nodes.With) -> None:
        values = [(self._read(value), self._is_html(value)) for value in node.values]
        with self._scope():
            for target, value in zip(node.targets, values, strict=True):
                self._set(target, value[0], is_html=value[1])
            self.write_all(node.body)

    def _write_block(self, node: nodes.Block) -> None:
        with self._scope():
            self.write_all(self.blocks.get(node.name, node).body)

    def _write_assign(self, node: nodes.Assign) -> None:
        self._set(node.target, self._read(node.node), is_html=self._is_html(node.node))

    def _write_assignblock(self, node: nodes.AssignBlock) -> None:
        with self._captured() as html:
            self.write_all(node.body)
        self._set(node.target, html, is_html=True)

    def _set(self, target: nodes.Node, value: str, *, is_html: bool) -> None:
        variable = self._bind(target)
        self._line(f"{variable} = {value}")
        # In another branch it may have been set to something else.
        self._safe[variable] = is_html and self._safe.get(variable, True)

    def _write_include(self, node: nodes.Include) -> None:
        included = self._module.template(node.template.as_const())
        arguments = map(self._named, included.names)
        self._line(f"{included.name}({', '.join([self._out, *arguments])})")

    def _write_callblock(self, node: nodes.CallBlock) -> None:
        caller = self._new("caller")
        with self._block(f"def {caller}():"):
            self.write_returned(node.body)
        self._pieces.append(self._read_macro(node.call, caller))

    def _write_macro(self, node: nodes.Macro) -> None:
        """Macros are written where they are called."""

    def _write_import(self, node: nodes.Import) -> None:
        """As macros."""

    # Expressions

    def _html(self, node: nodes.Node) -> str:
        """Return the expression of what a template puts out, as HTML."""
        if isinstance(node, nodes.TemplateData):
            return repr(node.data)
        if isinstance(node, nodes.Const):
            return repr(str(escape(node.value)))
        if isinstance(node, nodes.CondExpr):
            other = self._html(node.expr2) if node.expr2 else "''"
            return f"({self._html(node.expr1)} if {self._read(node.test)} else {other})"
        text = self._read(node)
        return text if self._is_html(node) else f"escaped({text})"

    def _is_html(self, node: nodes.Node) -> bool:
        """Whether an expression gives HTML, whatever the values."""
        if isinstance(node, nodes.Name):
            return self._safe.get(self._named(node.name), False)
        if isinstance(node, nodes.Const):
            value: object = node.value
            return isinstance(value, str) and value == str(escape(value))
        if isinstance(node, nodes.CondExpr):
            branches = (node.expr1, node.expr2)
            return all(branch and self._is_html(branch) for branch in branches)
        if isinstance(node, nodes.Call):
            return self._macro_name(node) != "" or (
                isinstance(node.node, nodes.Name) and node.node.name in HTML_HELPERS
            )
        if isinstance(node, nodes.Filter):
            return node.name in HTML_FILTERS
        return isinstance(node, nodes.MarkSafeIfAutoescape) or _is_message(node)

    def _read(self, node: nodes.Node | None) -> str:
        """Return the expression of *node*."""
        text: str = getattr(self, f"_read_{type(node).__name__.lower()}")(node)
        return text

    def _read_all(self, items: Iterable[nodes.Node]) -> str:
        return ", ".join(map(self._read, items))

    def _read_name(self, node: nodes.Name) -> str:
        return self._named(node.name)

    def _read_const(self, node: nodes.Const) -> str:
        return repr(node.value)

    def _read_getattr(self, node: nodes.Getattr) -> str:
        inner = self._read(node.node)
        if isinstance(node.node, nodes.Name) and node.node.name == "loop":
            return LOOP[node.attr].replace("{}", inner)
        return f"{inner}.{node.attr}"

    def _read_getitem(self, node: nodes.Getitem) -> str:
        key = self._read(node.arg)
        is_name = key[0] in "'\""
        end = f".get({key}, undefined)" if is_name else f"[{key}]"
        return f"{self._read(node.node)}{end}"

    def _macro_name(self, node: nodes.Call) -> str:
        """Return the name of the macro that is called, or "" for a function."""
        called = node.node
        if isinstance(called, nodes.Getattr) and isinstance(called.node, nodes.Name):
            name = f"{called.node.name}.{called.attr}"
        else:
            name = getattr(called, "name", "")
        return name if name in self._module.macros else ""

    def _read_call(self, node: nodes.Call) -> str:
        if self._macro_name(node):
            return self._read_macro(node)
        return f"{self._read(node.node)}({self._read_all(node.args)})"

    def _read_macro(self, node: nodes.Call, caller: str = "undefined") -> str:
        name = self._macro_name(node)
        macro, function = self._module.macros[name], self._module.macro(name)
        defaults = macro.defaults[len(node.args) - len(macro.args) :]
        given = node.args if len(node.args) == len(macro.args) else node.args + defaults
        names = (
            caller if each == "caller" else self._outer(each) for each in function.names
        )
        arguments = ", ".join([*map(self._read, given), *names])
        return f"{function.name}({arguments})"

    def _read_filter(self, node: nodes.Filter) -> str:
        value = self._read(node.node)
        arguments = "".join(f", {self._read(each)}" for each in node.args)
        function = self._module.environment.filters[node.name]
        if not (hasattr(function, "jinja_pass_arg") or node.kwargs):
            return f"filters[{node.name!r}]({value}{arguments})"
        named = ", ".join(f"{e.key!r}: {self._read(e.value)}" for e in node.kwargs)
        return (
            f"call_filter({node.name!r}, {value}, [{arguments[2:]}], {{{named}}},"
            " nothing, nothing.eval_ctx)"
        )

    def _read_test(self, node: nodes.Test) -> str:
        return f"call_test({node.name!r}, {self._read(node.node)})"

    def _read_compare(self, node: nodes.Compare) -> str:
        rest = (f" {OPERATORS[e.op]} {self._read(e.expr)}" for e in node.ops)
        return f"({self._read(node.expr)}{''.join(rest)})"

    def _read_binary(self, node: nodes.BinExpr) -> str:
        sign = BINARY[type(node)]
        return f"({self._read(node.left)} {sign} {self._read(node.right)})"

    _read_and = _read_or = _read_add = _read_sub = _read_binary

    def _read_mod(self, node: nodes.Mod) -> str:
        """Return a translated text with its values, each escaped once."""
        left, values = self._read(node.left), node.right
        if not isinstance(values, nodes.Dict):
            return f"({left} % {self._read(values)})"
        pairs = (f"{self._read(e.key)}: {self._html(e.value)}" for e in values.items)
        return f"as_html(str.__mod__({left}, {{{', '.join(pairs)}}}))"

    def _read_not(self, node: nodes.Not) -> str:
        return f"(not {self._read(node.node)})"

    def _read_neg(self, node: nodes.Neg) -> str:
        return f"(-{self._read(node.node)})"

    def _read_concat(self, node: nodes.Concat) -> str:
        return f"markup_join(({self._read_all(node.nodes)},))"

    def _read_condexpr(self, node: nodes.CondExpr) -> str:
        other = self._read(node.expr2) if node.expr2 else "undefined"
        return f"({self._read(node.expr1)} if {self._read(node.test)} else {other})"

    def _read_marksafeifautoescape(self, node: nodes.MarkSafeIfAutoescape) -> str:
        return self._read(node.expr)

    def _read_tuple(self, node: nodes.Tuple) -> str:
        return f"({self._read_all(node.items)},)"

    def _read_list(self, node: nodes.List) -> str:
        return f"[{self._read_all(node.items)}]"


def _top(tree: nodes.Template, kind: type[T]) -> list[T]:
    """Return the statements of a *kind* that stand in no other statement."""
    return [node for node in tree.body if isinstance(node, kind)]


def _is_message(node: nodes.Node) -> bool:
    """Whether a node is a translated text with values."""
    return isinstance(node, nodes.Mod) and isinstance(node.right, nodes.Dict)


def _asked_of_loop(body: Iterable[nodes.Node]) -> Iterator[nodes.Getattr]:
    """Yield what the *body* of a loop asks of it, and not of a loop inside."""
    for node in body:
        if isinstance(node, nodes.For):
            continue
        if isinstance(node, nodes.Getattr) and getattr(node.node, "name", "") == "loop":
            yield node
        yield from _asked_of_loop(node.iter_child_nodes())
