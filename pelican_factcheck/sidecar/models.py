"""What a noun is, and how one is read: each field once, with all that is wrong with it.

A model is a frozen structure. The types of its fields say what they hold, and marks beside
the types how that is read from what an author wrote: `Annotated[str, After(read_date)]`.
Files are read by these types and editors are told by them, so both say the same.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, MutableMapping
from functools import cache, cached_property, partial
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NamedTuple,
    Self,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

from msgspec import Struct, structs

from pelican_factcheck.diagnostics.diagnostic import RefusedError
from pelican_factcheck.sidecar.verdicts import Scale, Verdict, fold_name, name_verdicts


class Reading(Struct, frozen=True, dict=True):
    """What one file is read against."""

    scale: Scale
    library: MutableMapping[str, Mapping[str, object]] = {}
    """The fields of each source, by the key it is cited by; grows while reading."""
    broken: set[str] = set()
    """Keys of sources that are there but could not be read."""
    unread: Collection[str] = ()
    """Keys of the site's library whose sources could not be read."""
    refused: frozenset[str] = frozenset()
    """Addresses that were refused and are now to be left out in silence."""
    is_typed: bool = True
    """Whether an author has typed it, who can be told what to type instead."""

    @cached_property
    def verdicts(self) -> Mapping[str, Verdict]:
        """Every verdict of the scale by each of its names."""
        return name_verdicts(self.scale)

    def find_verdict(self, name: str) -> Verdict | None:
        """Return the verdict that a key, label or alias names."""
        found = self.scale.get(name)  # as most are written
        return found or self.verdicts.get(fold_name(name))


# What never changes cannot come to hold itself, so no collector of garbage looks for that.
class Model(Struct, frozen=True, kw_only=True, gc=False):
    """What all nouns share: they never change, and know no other fields."""

    def settle(self, _written: Mapping[str, object], _: Reading) -> Self | None:
        """Return the noun, read from what was written; None or an error where it says nothing."""
        return self


M = TypeVar("M", bound=Model)
Path = tuple[int | str, ...]


class Problem(NamedTuple):
    """A value that a field cannot hold."""

    kind: str
    """The rule that it breaks, or what is wrong with its form: `mapping` was expected."""
    path: Path
    """The way to it: keys, and numbers in lists."""
    value: object = None
    refused: RefusedError | None = None
    """What there is to be told, of a rule."""
    choices: tuple[str, ...] = ()
    """What it may be, of a choice."""


class UnfitError(ValueError):
    """All that is wrong with a value."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(problems)
        self.problems = problems


def _problems(
    error: RefusedError | UnfitError, step: int | str, value: object
) -> Iterator[Problem]:
    """Yield what is wrong with the *value* one *step* further on."""
    if isinstance(error, RefusedError):
        yield Problem(error.rule, (step,), value, error)
        return
    for one in error.problems:
        yield one._replace(path=(step, *one.path))


# --- marks beside types -----------------------------------------------------------------

Read = Callable[[object, Reading], Any]


class Before(NamedTuple):
    """Reads what was written into what the type holds."""

    read: Callable[..., object]
    """Is given the value, and if it is aware, the `Reading`."""
    takes: object = None
    """What may be written, as a type; None for what the type itself takes."""
    is_aware: bool = False

    def around(self, inner: Read) -> Read:
        """Return what reads with this mark and the *inner* ones."""
        read = self.read
        if self.is_aware:
            return lambda value, reading: inner(read(value, reading), reading)
        return lambda value, reading: inner(read(value), reading)


class After(NamedTuple):
    """Checks what was read, and returns what is kept of it."""

    check: Callable[..., object]
    """As `Before.read`."""
    is_aware: bool = False

    def around(self, inner: Read) -> Read:
        """Return what reads with this mark and the *inner* ones."""
        check = self.check
        if self.is_aware:
            return lambda value, reading: check(inner(value, reading), reading)
        return lambda value, reading: check(inner(value, reading))


class Stripped(NamedTuple):
    """Reads a text without the white space around it."""

    least: int = 0
    """How many characters are left of it."""

    def around(self, _: Read) -> Read:
        """Return what reads with this mark."""
        least = self.least

        def read(value: object, _: Reading) -> str:
            if not isinstance(value, str):
                raise UnfitError(Problem("text", (), value))
            text = value.strip()
            if len(text) < least:
                raise UnfitError(Problem("empty", (), value))
            return text

        return read


class Beside(NamedTuple):
    """Checks a field beside those before it, also where it is not written."""

    check: Callable[[Any, Mapping[str, object]], object]
    """Is given the value, and those fields that are right."""

    def around(self, inner: Read) -> Read:
        """Return what is *inner*: what reads the whole noun calls the check."""
        return inner


class Mark(NamedTuple):
    """Says something of a field that reading does not ask."""

    name: str

    def around(self, inner: Read) -> Read:
        """Return what is *inner*."""
        return inner


MADE = Mark("made")
"""A field that programs fill in, and no author may write."""
OR_ONE = Mark("or one")
"""A list for which a single entry may stand."""


# --- reading ----------------------------------------------------------------------------


def reader_of(kind: Any) -> Read:  # noqa: ANN401 - a type is what it is about
    """Return what reads values of a *kind*, a type with marks or without.

    It raises an `UnfitError` or a `RefusedError`.
    """
    origin = get_origin(kind)
    if origin is Annotated:
        inner, *marks = get_args(kind)
        read = reader_of(inner)
        for mark in marks:
            read = mark.around(read)
        return read
    if origin is Literal:
        return _choice(get_args(kind))
    if origin is tuple:
        return _list(reader_of(get_args(kind)[0]))
    if origin in UNIONS:
        return _or_none(
            reader_of(next(one for one in get_args(kind) if one is not NoneType))
        )
    if issubclass(kind, Model):
        return partial(read_model, kind)
    return _number if kind is float else _instance(kind, FORMS.get(kind, "unknown"))


UNIONS = (Union, UnionType)
"""What `get_origin` returns of one type or another, by what they are made of."""
FORMS = {str: "text", int: "count", bool: "answer"}
"""What is expected where a value is of another type; what is none of them is no author's."""


def _instance(kind: type, form: str) -> Read:
    def read(value: object, _: Reading) -> object:
        if isinstance(value, kind):
            return value
        raise UnfitError(Problem(form, (), value))

    return read


def _number(value: object, _: Reading) -> float:
    if isinstance(value, float | int):
        return float(value)
    raise UnfitError(Problem("seconds", (), value))


def _choice(choices: tuple[str, ...]) -> Read:
    def read(value: object, _: Reading) -> object:
        if value in choices:
            return value
        raise UnfitError(Problem("choice", (), value, choices=choices))

    return read


def _or_none(inner: Read) -> Read:
    return lambda value, reading: None if value is None else inner(value, reading)


def _list(inner: Read) -> Read:
    def read(value: object, reading: Reading) -> tuple[object, ...]:
        if not isinstance(value, list | tuple):
            raise UnfitError(Problem("list", (), value))
        parts: list[object] = []
        problems: list[Problem] = []
        for number, part in enumerate(value):
            try:
                parts.append(inner(part, reading))
            except (RefusedError, UnfitError) as error:
                problems += _problems(error, number, part)
        if problems:
            raise UnfitError(*problems)
        return tuple(parts)

    return read


class Field(NamedTuple):
    """One field of a model."""

    name: str
    key: str
    """The name that an author writes."""
    kind: object
    """Its type, with marks."""
    default: object
    is_required: bool
    is_made: bool
    read: Read
    check: Callable[[Any, Mapping[str, object]], object] | None
    """That of a `Beside`."""


class Form(NamedTuple):
    """What a model is made of."""

    fields: tuple[Field, ...]
    by_key: Mapping[str, Field]
    required: tuple[Field, ...]
    checked: tuple[Field, ...]
    """Those with a check."""
    defaults: Mapping[str, object]
    """By the names of fields that are not required."""
    written: tuple[tuple[str, ...], tuple[object, ...]]
    """The key of each field, "" where no author writes it; and each default."""


@cache
def form_of(model: type[Model]) -> Form:
    """Return what a *model* is made of."""
    fields = tuple(map(_field, structs.fields(model)))
    return Form(
        fields,
        {field.key: field for field in fields},
        tuple(field for field in fields if field.is_required),
        tuple(field for field in fields if field.check),
        {field.name: field.default for field in fields if not field.is_required},
        (
            tuple("" if field.is_made else field.key for field in fields),
            tuple(field.default for field in fields),
        ),
    )


def _field(info: structs.FieldInfo) -> Field:
    marks = getattr(info.type, "__metadata__", ())
    return Field(
        info.name,
        info.encode_name,
        info.type,
        info.default,
        info.required,
        MADE in marks,
        reader_of(info.type),
        next((one.check for one in marks if isinstance(one, Beside)), None),
    )


def read_model(model: type[M], written: object, reading: Reading) -> M | None:
    """Return what was *written* as a *model*.

    None where it says nothing but what was refused, and has a message of its own.
    """
    if isinstance(written, model):
        return written
    if not isinstance(written, dict | Mapping):  # most are of the first kind
        raise UnfitError(Problem("mapping", (), written))
    form = form_of(model)
    said: dict[str, Any] = {}
    problems: list[Problem] = []
    for key, value in written.items():
        field = form.by_key.get(key)
        if field is None:
            problems.append(Problem("unknown", (key,)))
            continue
        try:
            said[field.name] = field.read(value, reading)
        except (RefusedError, UnfitError) as error:
            problems += _problems(error, key, value)
    for field in form.required:
        if field.key not in written:
            problems.append(Problem("missing", (field.key,)))
    for field in form.checked:
        problems += _check_beside(field, said, form, {one.path[0] for one in problems})
    if problems:
        raise UnfitError(*problems)
    return model(**said).settle(written, reading)


def _check_beside(
    field: Field, said: dict[str, Any], form: Form, wrong: set[int | str]
) -> Iterator[Problem]:
    """Check what is *said* of a field beside the others but for those that are *wrong*."""
    if field.key in wrong or field.check is None:
        return
    beside = {**form.defaults, **said}
    for key in wrong & form.by_key.keys():
        beside.pop(form.by_key[str(key)].name, None)
    value = beside.get(field.name)
    try:
        found = field.check(value, beside)
    except RefusedError as error:
        yield from _problems(error, field.key, value)
        return
    if field.name in said:
        said[field.name] = found


# --- writing ----------------------------------------------------------------------------


def data_of(noun: Model) -> dict[str, Any]:
    """Return what a *noun* says under the keys that an author writes, without defaults."""
    said = {}
    form = form_of(type(noun))
    for key, default, value in zip(*form.written, structs.astuple(noun), strict=True):
        # Most fields have the very object that is the default.
        if value is not default and value != default and key:
            said[key] = value if type(value) is str else _plain(value)
    return said


def _plain(value: object) -> object:
    if isinstance(value, Model):
        return data_of(value)
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return value
